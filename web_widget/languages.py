"""The labels of the page in other languages, from Babel's catalogues. Answers stay in the language their editors checked.

English stands in the templates and scripts themselves. A catalogue is served only where the setting LANGUAGES names it; `gd.po`
waits for a check by a native speaker, and all its entries are marked as fuzzy until then.
"""

from __future__ import annotations

import io
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path

from babel import Locale
from babel.messages.mofile import write_mo
from babel.messages.pofile import read_po
from babel.support import Translations
from flask import Flask, request
from markupsafe import Markup

from web_widget.door import get_door

CATALOGUES = Path(__file__).parent / "languages"
ENGLISH = "en"
_ASKED = "lang"


@dataclass(frozen=True)
class Language:
    """A language of labels: its tag, the direction it is written in, and its words for the page's script (none for English)."""

    tag: str = "en-GB"
    direction: str = "ltr"
    words: dict[str, str] = field(default_factory=dict)
    translations: Translations = field(default_factory=Translations)


def N_(text: str) -> str:
    """Mark words for the catalogues that are translated only when they are said."""
    return text


def translate(text: str, **values: str) -> str:
    """Return words in the language of this request's labels, with `%(name)s` filled in."""
    return _gettext(text) % values if values else _gettext(text)


def language() -> Language:
    """Return the language of this request's labels: the one asked for, where it is offered."""
    return _read(_asked())


def add_to(app: Flask) -> None:
    """Teach an app's templates to translate, and its addresses to keep the language."""
    app.jinja_env.add_extension("jinja2.ext.i18n")
    app.jinja_env.install_gettext_callables(_gettext, _ngettext, newstyle=True)

    @app.context_processor
    def labels() -> dict:
        mark = Markup(' lang="en-GB"') if _asked() != ENGLISH else ""
        return {"language": language(), "answers_language": mark}

    @app.url_defaults
    def keep(endpoint: str, values: dict) -> None:
        if endpoint != "static" and _asked() != ENGLISH:
            values.setdefault(_ASKED, _asked())


@cache
def _read(name: str) -> Language:
    """Read a catalogue, entries that await their check included."""
    if name == ENGLISH:
        return Language()
    with (CATALOGUES / f"{name}.po").open("rb") as file:
        catalogue = read_po(file, locale=name)
    compiled = io.BytesIO()
    write_mo(compiled, catalogue, use_fuzzy=True)
    compiled.seek(0)
    words = {message.id: message.string for message in catalogue if message.id and message.string}
    return Language(name, Locale(name).text_direction, words, Translations(compiled))


def _asked() -> str:
    asked = request.args.get(_ASKED, ENGLISH) if request else ENGLISH
    return asked if asked in get_door().settings.languages.split() and (CATALOGUES / f"{asked}.po").is_file() else ENGLISH


def _gettext(text: str) -> str:
    return language().translations.ugettext(text)


def _ngettext(one: str, many: str, number: int) -> str:
    return language().translations.ungettext(one, many, number)
