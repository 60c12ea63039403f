"""A draft of one entry as the form works on it: its file, its place in it, its fields, and what is the matter with it."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any

from bot.changes.checks import Finding, look_at
from bot.changes.kinds import files_of, place_of
from bot.changes.models import Change
from bot.changes.yaml_text import at, data_of, rewritten
from bot.clock import now
from bot.settings import Settings
from editor.directory.sections import Section, section_of_kind
from editor.directory.sentences import Sentences, sentence_files, sentences_in, texts_of
from editor.entry_form.fields import Field, fields_of
from editor.entry_form.problems import Trouble, name_at, parsed
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

    @property
    def sentences(self) -> Sentences:
        """How people ask for it, where the assistant learns that."""
        return sentences_in(self.change)

    def texts_with(self, values: Values, sentences: Sentences) -> dict[str, str | None]:
        """Return the texts of all files with values and sentences written into them."""
        return {self.path: self.text_with(values), **texts_of(self.change, sentences)}

    def text_with(self, values: Values) -> str:
        """Return the file's text with values written into it; nothing else in it changes."""
        return text_with_entry(self.text or "", self.place, written(self.fields, values, self.entry))

    def troubles(self, values: Values, sentences: Sentences, settings: Settings) -> list[Trouble]:
        """Return what is the matter with values and sentences: what the shape of the entry asks for, and when it has that what the checks of the
        shelf say."""
        value, troubles = parsed(self.section.shape_of(self.key), written(self.fields, values, self.entry))
        if value is None:
            return [replace(trouble, name=name_at(self.fields, trouble.name.split("-"))) for trouble in troubles]
        depth = len(self.place)
        report = look_at(settings, self.texts_with(values, sentences), now().date())
        fields = {path: field for field, path in sentence_files(self.change).items()}
        found = [finding for finding in report.findings if finding.path in fields or finding.place[:depth] == self.place]
        return [Trouble(self._name_of(finding, depth, fields), finding.message, finding.is_warning) for finding in found]

    def _name_of(self, finding: Finding, depth: int, fields: Mapping[str, str]) -> str:
        if finding.path in fields:
            return f"{fields[finding.path]}-{finding.place[1] if len(finding.place) > 1 else 0}"
        return name_at(self.fields, finding.place[depth:])


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


def key_from(words: str, taken: set[str], longest: int) -> str:
    """Return a key made of a title or name, one that nothing has yet: `Age Scotland` becomes `age_scotland`."""
    stem = re.sub(r"[^a-z0-9]+", "_", words.casefold().replace("'", "").replace("’", "")).strip("_")
    stem = stem if stem[:1].isalpha() else f"n_{stem}".rstrip("_")
    endings = ("", *(f"_{number}" for number in range(2, 1000)))
    return next(key for ending in endings if (key := stem[: longest - len(ending)].strip("_") + ending) not in taken)
