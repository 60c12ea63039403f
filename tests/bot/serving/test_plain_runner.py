"""The pipeline's steps run in the same order with the same inputs as Rasa's own runner would run them."""

from types import SimpleNamespace

import pytest
from rasa.engine.exceptions import GraphRunError
from rasa.engine.runner.dask import DaskGraphRunner

from bot.serving.plain_runner import PlainRunner


def _runner(kind, steps, ran, raising=None):
    """A runner of steps, each given as name: the names it needs; every step returns what it got."""

    def step(name):
        def run(*inputs):
            ran.append(name)
            if name == raising:
                raise RuntimeError("no")
            return name, {"by": name, "from": inputs}

        return run

    runner = kind.__new__(kind)
    nodes = {name: SimpleNamespace(needs=dict(enumerate(needs))) for name, needs in steps.items()}
    kind.__init__(runner, _Schema(nodes), None, None)
    runner._instantiated_nodes = {name: step(name) for name in steps}
    return runner


class _Schema(SimpleNamespace):
    def __init__(self, nodes):
        super().__init__(nodes=nodes, target_names=["end"])

    def minimal_graph_schema(self, targets):
        return self


STEPS = {"end": ["middle", "start"], "middle": ["start", "__tracker__"], "start": ["__message__"]}
INPUTS = {"__message__": ["hello"], "__tracker__": "a tracker"}


@pytest.fixture
def no_components(monkeypatch):
    """Runners that make no components; tests put their own in."""
    monkeypatch.setattr(DaskGraphRunner, "_instantiate_nodes", staticmethod(lambda *_: {}))


@pytest.mark.usefixtures("no_components")
def test_both_runners_give_the_same():
    ran, ran_by_dask = [], []

    plain = _runner(PlainRunner, STEPS, ran).run(INPUTS, ["end"])

    assert plain == _runner(DaskGraphRunner, STEPS, ran_by_dask).run(INPUTS, ["end"])
    assert ran == ran_by_dask == ["start", "middle", "end"]


@pytest.mark.usefixtures("no_components")
def test_steps_that_nobody_wants_are_left_out():
    ran = []

    _runner(PlainRunner, STEPS, ran).run(INPUTS, ["start"])

    assert ran == ["start"]


@pytest.mark.usefixtures("no_components")
def test_a_step_that_fails_is_told_as_rasa_tells_it():
    with pytest.raises(GraphRunError):
        _runner(PlainRunner, STEPS, [], raising="middle").run(INPUTS, ["end"])
