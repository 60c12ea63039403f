"""`keepsafe editor`: open the back office. `create-admin` makes the first account, `demo` a place to try it out."""

from __future__ import annotations

from pathlib import Path

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


@editor.command()
@click.option("--folder", type=click.Path(path_type=Path, file_okay=False), help="Where to lay it out. Left out, a new folder is made.")
def demo(folder: Path | None) -> None:
    """Try the back office with made-up editors, drafts and figures, on a copy of the shelf."""
    from bot.settings import get_settings
    from editor.demo import prepare, serve

    serve(prepare(get_settings(), folder, click.echo))
