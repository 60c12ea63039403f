"""The form of an entry as a browser without script fills it in, and the draft that comes of it."""

import re
from html import unescape

from bot.changes.models import Change
from bot.database import session_scope


def fields_on(page: str) -> dict[str, list[str]]:
    """Return what a browser would send for the form on a page, were nothing changed."""
    form = page[page.index('id="entry-form"') :]
    form = form[: form.index("</form>")]
    found: dict[str, list[str]] = {}

    def put(name: str, value: str) -> None:
        found.setdefault(unescape(name), []).append(unescape(value))

    for tag in re.findall(r"<input [^>]*>", form):
        attributes = dict(re.findall(r'([\w-]+)="([^"]*)"', tag))
        if attributes.get("type") not in ("checkbox", "radio") or " checked" in tag:
            put(attributes["name"], attributes.get("value", ""))
    for name, text in re.findall(r'<textarea [^>]*name="([^"]+)"[^>]*>(.*?)</textarea>', form, re.DOTALL):
        put(name, text)
    for name, options in re.findall(r'<select [^>]*name="([^"]+)"[^>]*>(.*?)</select>', form, re.DOTALL):
        chosen = re.search(r'value="([^"]*)" selected', options)
        put(name, chosen.group(1) if chosen else re.search(r'value="([^"]*)"', options).group(1))
    return found


def open_draft(author, key: str):
    """Begin a draft of an entry, such as `numbers/childline`; return its page."""
    answer = author.post(f"/directory/{key}/draft")
    assert answer.status_code == 200, answer.text
    return answer


def send(author, page, do: str = "save", **changes):
    """Press a button of the form on a page, having changed some of its fields."""
    fields = {**fields_on(page.text), **changes, "do": do}
    return author.post(page.request.path, {**fields, "csrf_token": author.token})


def latest_change(database) -> Change:
    """Return the change that was begun last, detached."""
    with session_scope(database) as session:
        change = session.query(Change).order_by(Change.id.desc()).first()
        _ = [file.text for file in change.files]
        session.expunge_all()
        return change
