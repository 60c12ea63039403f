"""A draft of one entry as the form works on it: its file, its place in it, its fields, and what is the matter with it."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Any

from bot.changes.kinds import files_of, place_of
from bot.changes.models import Change
from bot.changes.yaml_text import at, data_of, rewritten
from bot.clock import now
from bot.content.corpus import Corpus
from bot.content.one_entry import Entry, problems_of
from editor.directory.sections import Section, section_of_kind
from editor.entry_form.fields import Field, fields_of
from editor.entry_form.problems import Trouble, at_fields, parsed
from editor.entry_form.values import Values, shown, written


@dataclass(frozen=True)
class Draft:
    """What a change says of its one entry."""

    change: Change
    section: Section
    key: str
    path: str
    place: tuple[str, ...]
    fields: tuple[Field, ...]

    @classmethod
    def of(cls, change: Change) -> Draft:
        """Return the draft of a change; a page that does not exist when this room does not look after its kind."""
        section, key = section_of_kind(change.about), change.key.partition("/")[2]
        path, place = files_of(change.about, change.key)[0], place_of(change.about, change.key)
        return cls(change, section, key, path, place, fields_of(section.shape_of(key)))

    @property
    def text(self) -> str | None:
        """The whole file as it shall be."""
        file = self.change.file(self.path)
        return file.text if file else None

    @property
    def entry(self) -> dict | None:
        """The entry as it shall be, as plain data; None when the draft takes it off the shelf."""
        entry = at(data_of(self.text), self.place) if self.text is not None else None
        return entry if isinstance(entry, dict) else None

    @property
    def values(self) -> Values:
        """What stands in the fields of the form."""
        return shown(self.fields, self.entry)

    def text_with(self, values: Values) -> str:
        """Return the file's text with values written into it; nothing else in it changes."""
        return text_with_entry(self.text or "", self.place, written(self.fields, values, self.entry))

    def troubles(self, values: Values, corpus: Corpus) -> list[Trouble]:
        """Return what is the matter with values: what the shape of the entry asks for, then what the checks of the shelf say."""
        data = written(self.fields, values, self.entry)
        value, troubles = parsed(self.section.shape_of(self.key), data)
        if value is None or not hasattr(corpus, self.section.name) or self.section.name == "style":
            return troubles
        file = self.section.name if self.place else self.change.key
        entry = Entry(self.section.name, self.key, file, self.path, self.text_with(values), value)
        problems, read = problems_of(corpus, entry, now().date())
        return at_fields(problems, read, self.place, self.fields, values) if read else [Trouble("", problem.message) for problem in problems]


def text_with_entry(text: str, place: tuple[str, ...], entry: dict | None) -> str:
    """Return a file's text with an entry put in its place; None takes it out."""
    return rewritten(text, _with(data_of(text), place, entry))


def _with(data: Any, place: tuple[str, ...], entry: dict | None) -> Any:
    if not place:
        return entry
    data = dict(data or {})
    first, *rest = place
    if not rest and entry is None:
        data.pop(first, None)
    else:
        data[first] = _with(data.get(first), tuple(rest), entry)
    return data


def key_from(words: str, taken: set[str]) -> str:
    """Return a key made of a title or name, one that nothing has yet: `Age Scotland` becomes `age_scotland`."""
    stem = re.sub(r"[^a-z0-9]+", "_", words.casefold().replace("'", "").replace("’", "")).strip("_")[:40].strip("_")
    stem = stem if stem[:1].isalpha() else f"n_{stem}".rstrip("_")
    return next(key for key in (stem, *(f"{stem}_{number}" for number in range(2, 1000))) if key not in taken)
