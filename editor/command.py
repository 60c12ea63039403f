"""`keepsafe editor`: open the back office. `keepsafe editor create-admin`: the first account."""

from __future__ import annotations

import click


@click.group(invoke_without_command=True)
@click.pass_context
def editor(context: click.Context) -> None:
    """Serve the editors' back office."""
    if context.invoked_subcommand is None:
        from editor.serve import serve

        serve()


@editor.command("create-admin")
@click.option("--name", prompt="Name", help="The administrator's name.")
@click.option("--email", prompt="Mail address", help="The address to sign in with.")
@click.option("--password", prompt=True, hide_input=True, confirmation_prompt=True, help="At least 12 characters. Left out, it is asked for.")
def create_admin(name: str, email: str, password: str) -> None:
    """Make an administrator, who adds everybody else in the back office."""
    from bot.settings import get_settings
    from editor.first_account import create_administrator

    create_administrator(get_settings(), name=name, email=email, password=password)
    settings = get_settings()
    click.echo(f"{name} may sign in at http://{settings.editor_host}:{settings.editor_port}/")
