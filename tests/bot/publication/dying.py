"""A process that is killed: it runs no `except` and no `finally`, and a BaseException comes nearest to it."""


class Killed(BaseException):
    """The process is no more."""


def dies(*_args, **_options):
    """Stand in for a step that the process does not live to do."""
    raise Killed
