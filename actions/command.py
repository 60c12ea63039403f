"""`keepsafe actions`: run the action server."""

import click


@click.command()
def actions() -> None:
    """Run the action server (loopback)."""
    from actions.server import serve

    serve()
