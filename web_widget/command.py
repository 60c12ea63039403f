"""`keepsafe web`: open the public's door."""

import click


@click.command()
def web() -> None:
    """Serve the chat page and the widget."""
    from web_widget.serve import serve

    serve()
