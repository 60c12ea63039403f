"""Rasa has Dask plan the order of the pipeline's steps anew for every message, which takes as long as half of the steps do. The order never changes
while a model is loaded, so here it is worked out once."""

from __future__ import annotations

from functools import cache
from typing import Any

import rasa.core.processor
from rasa.engine.exceptions import GraphRunError
from rasa.engine.graph import GraphNode
from rasa.engine.runner.dask import DaskGraphRunner


class PlainRunner(DaskGraphRunner):
    """Runs the nodes of a graph one after the other, each after those it needs."""

    def __init__(self, *arguments: Any, **named: Any) -> None:
        super().__init__(*arguments, **named)
        self._steps_to = cache(self._find_steps)

    def run(self, inputs: dict[str, Any] | None = None, targets: list[str] | None = None) -> dict[str, Any]:
        """Return the output of each target. `inputs` has the values that nodes may need by name. Raises GraphRunError as Rasa's own runner does."""
        wanted = tuple(targets or self._graph_schema.target_names)
        done: dict[str, Any] = {name: (name, value) for name, value in (inputs or {}).items()}
        try:
            for name, node, needed in self._steps_to(wanted):
                done[name] = node(*(done.get(need, need) for need in needed))
        except RuntimeError as error:
            raise GraphRunError("Error running runner.") from error
        return {name: done[name][1] for name in wanted}

    def _find_steps(self, wanted: tuple[str, ...]) -> list[tuple[str, GraphNode, list[str]]]:
        """Return the nodes that `wanted` need, with the names of what each needs, in an order in which they can run."""
        needs = {name: list(node.needs.values()) for name, node in self._graph_schema.nodes.items()}
        ordered: dict[str, None] = {}

        def add(name: str) -> None:
            for need in needs[name]:
                if need in needs and need not in ordered:
                    add(need)
            ordered[name] = None

        for name in wanted:
            add(name)
        return [(name, self._instantiated_nodes[name], needs[name]) for name in ordered]


def run_without_planning() -> None:
    """Let every model that Rasa loads from now on run so."""
    rasa.core.processor.DaskGraphRunner = PlainRunner
