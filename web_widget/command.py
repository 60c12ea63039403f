"""`keepsafe web`: open the public's door. `keepsafe web embed`: print the line that puts it on another site."""

import click


@click.group(invoke_without_command=True)
@click.pass_context
def web(context: click.Context) -> None:
    """Serve the chat page and the widget."""
    if context.invoked_subcommand is None:
        from web_widget.serve import serve

        serve()


@web.command()
@click.argument("address")
def embed(address: str) -> None:
    """Print the script tag for another site, with the digest of the script. ADDRESS is where the public reaches this service."""
    from web_widget.embed import script_tag

    click.echo(script_tag(address))
