"""The whole shelf, read at once: every file's data, and every file's problems."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, TypeVar

from pydantic import BaseModel, ValidationError

from bot.content.campaigns import Campaign
from bot.content.content import NOTICE_THEMES, Content
from bot.content.doubts import Doubt
from bot.content.examples import Example, read_examples
from bot.content.languages import Language
from bot.content.models import Advice, Council, DangerAnswer, Notice, Number, Organisation, Phrase, Source, TelegramCommand, TelegramText
from bot.content.problems import Problem
from bot.content.self_checks import LONGEST_KEY, Check
from bot.content.style import Style, WordTable
from bot.content.tools import Tool
from bot.content.yaml_file import YamlFile, read_yaml

Model = TypeVar("Model", bound=BaseModel)
Entry = TypeVar("Entry")


@dataclass
class Corpus(Content):
    """All content, what editors have besides it, and where each key was read, so that checks can name the line.

    `files` has answers by their key, `organisations/<key>`, `campaigns/<key>`, `checks/<key>`, `tools/<key>`, `languages/<code>`,
    `style/<name>`, and the tables by their name.
    """

    held_out: list[Example] = field(default_factory=list)
    to_verify: dict[str, Doubt] = field(default_factory=dict)
    scotland: WordTable = field(default_factory=lambda: WordTable(wrong_words=[]))
    style: Style = field(default_factory=lambda: Style(wrong_words=[]))
    files: dict[str, YamlFile] = field(default_factory=dict)
    root: Path = Path()
    only: frozenset[str] | None = None
    """Keys of the files that checks of the texts look at; None: all of them."""

    def is_looked_at(self, key: str) -> bool:
        """Tell whether checks of the texts look at the file of a key."""
        return self.only is None or key in self.only

    def looked_at(self, table: dict[str, Entry], folder: str = "") -> Iterator[tuple[str, Entry]]:
        """Give the entries of a table that checks of the texts look at, with the keys of their files, which begin with `folder`."""
        return ((f"{folder}{key}", entry) for key, entry in table.items() if self.is_looked_at(f"{folder}{key}"))

    def shown(self, path: Path) -> str:
        """A path as editors know it, from the project's root."""
        return path.relative_to(self.root).as_posix() if path.is_relative_to(self.root) else str(path)


def read_corpus(data_dir: Path, held_out_dir: Path) -> tuple[Corpus, list[Problem]]:
    """Read every file below both folders; return what could be read and everything that could not."""
    corpus = Corpus(root=data_dir.parent)
    reader = _Reader(corpus)
    for path in sorted((data_dir / "advice").rglob("*.yml")):
        reader.read_answer(path, path.relative_to(data_dir / "advice").with_suffix("").as_posix())
    for path in sorted((data_dir / "partners" / "organisations").glob("*.yml")):
        reader.read_one(path, Organisation, corpus.organisations, path.stem, file_key=f"organisations/{path.stem}")
    for path in sorted((data_dir / "campaigns").glob("*.yml")):
        reader.read_one(path, Campaign, corpus.campaigns, path.stem, file_key=f"campaigns/{path.stem}")
    for path in sorted((data_dir / "languages").glob("*.yml")):
        reader.read_one(path, Language, corpus.languages, path.stem, file_key=f"languages/{path.stem}")
    for path in sorted((data_dir / "checks").glob("*.yml")):
        reader.read_check(path)
    for path in sorted((data_dir / "tools").glob("*.yml")):
        reader.read_one(path, Tool, corpus.tools, path.stem, file_key=f"tools/{path.stem}")
    reader.read_table(data_dir / "partners" / "numbers.yml", "numbers", Number, corpus.numbers)
    reader.read_table(data_dir / "places" / "councils.yml", "councils", Council, corpus.councils)
    reader.read_table(data_dir / "sources.yml", "sources", Source, corpus.sources)
    reader.read_table(data_dir / "telegram" / "words.yml", "telegram", TelegramText, corpus.telegram)
    reader.read_table(data_dir / "telegram" / "commands.yml", "commands", TelegramCommand, corpus.commands)
    reader.read_table(data_dir / "phrases.yml", "phrases", Phrase, corpus.phrases)
    reader.read_table(data_dir / "to_verify.yml", "to_verify", Doubt, corpus.to_verify)
    reader.read_style(data_dir / "style")
    reader.read_elsewhere(data_dir / "places" / "elsewhere.yml")
    reader.read_all_examples(data_dir / "nlu", corpus.examples)
    reader.read_all_examples(held_out_dir, corpus.held_out)
    for path in sorted([*(data_dir / "rules").rglob("*.yml"), *(data_dir / "stories").rglob("*.yml")]):
        reader.read_turns(path)
    return corpus, reader.problems


class _Reader:
    """Fills a corpus file by file and gathers problems on the way."""

    def __init__(self, corpus: Corpus) -> None:
        self.corpus = corpus
        self.problems: list[Problem] = []

    def read_answer(self, path: Path, key: str) -> None:
        theme, _, name = key.partition("/")
        if not name or "/" in name:
            self._problem(path, 1, "An answer lives in a folder of its theme: data/advice/<theme>/<topic>.yml. Move this file.")
        elif theme == "danger":
            self.read_one(path, DangerAnswer, self.corpus.danger, name, file_key=key)
        elif theme in NOTICE_THEMES:
            self.read_one(path, Notice, self.corpus.notices, key)
        else:
            self.read_one(path, Advice, self.corpus.advice, key)

    def read_check(self, path: Path) -> None:
        if len(path.stem) > LONGEST_KEY:
            self._problem(
                path, 1, f"The name of a check has up to {LONGEST_KEY} characters, because each of its buttons carries it. Rename this file."
            )
        else:
            self.read_one(path, Check, self.corpus.checks, path.stem, file_key=f"checks/{path.stem}")

    def read_one(self, path: Path, model: type[Model], into: dict[str, Model], key: str, file_key: str = "") -> None:
        file = self._load(path)
        if file is None:
            return
        self.corpus.files[file_key or key] = file
        entry = self._parse(file, model, file.data, ())
        if entry is not None:
            into[key] = entry

    def read_table(self, path: Path, name: str, model: type[Model], into: dict[str, Model]) -> None:
        file = self._load(path)
        if file is None:
            return
        self.corpus.files[name] = file
        table = file.data.get(name) if isinstance(file.data, dict) else None
        if not isinstance(table, dict):
            self._problem(path, 1, f"This file needs `{name}:` with an entry for each key. Compare data/README.md.")
            return
        for key, data in table.items():
            entry = self._parse(file, model, data, (name, str(key)))
            if entry is not None:
                into[str(key)] = entry

    def read_style(self, folder: Path) -> None:
        tables: dict[str, WordTable] = {}
        self.read_one(folder / "scotland.yml", WordTable, tables, "scotland", file_key="style/scotland")
        self.read_one(folder / "words.yml", Style, tables, "words", file_key="style/words")
        self.corpus.scotland = tables.get("scotland", self.corpus.scotland)
        self.corpus.style = tables.get("words", self.corpus.style)

    def read_elsewhere(self, path: Path) -> None:
        file = self._load(path)
        if file is not None and isinstance(file.data, dict):
            self.corpus.elsewhere.extend(str(place) for place in file.data.get("places") or [])

    def read_all_examples(self, folder: Path, into: list[Example]) -> None:
        for path in sorted(folder.rglob("*.yml")):
            file = self._load(path)
            if file is not None:
                examples, problems = read_examples(file, self.corpus.shown(path))
                into.extend(examples)
                self.problems.extend(problems)

    def read_turns(self, path: Path) -> None:
        """Only see that Rasa can read the file; what it means is Rasa's."""
        file = self._load(path)
        if file is not None and not isinstance(file.data, dict):
            self._problem(path, 1, "This file needs `rules:` or `stories:`. Compare the others beside it, or remove it.")

    def _load(self, path: Path) -> YamlFile | None:
        if not path.exists():
            self._problem(path, 1, "This file is missing. Compare data/README.md.")
            return None
        file, problems = read_yaml(path, self.corpus.shown(path))
        self.problems.extend(problems)
        return file

    def _parse(self, file: YamlFile, model: type[Model], data: Any, where: tuple) -> Model | None:
        if not isinstance(data, dict):
            self._problem(file.path, file.line(where), "This entry is empty or not a list of keys. Compare data/README.md.")
            return None
        try:
            return model(**{str(key): value for key, value in data.items()})
        except ValidationError as error:
            for item in error.errors():
                location = tuple(part for part in item["loc"] if part != "__root__")
                self._problem(file.path, file.line((*where, *location)), _remedy(location, item))
            return None

    def _problem(self, path: Path, line: int, message: str) -> None:
        self.problems.append(Problem(self.corpus.shown(path), line, message))


def _remedy(location: tuple, item: dict) -> str:
    """Say what pydantic found in an editor's words."""
    name = ".".join(str(part) for part in location) or "this entry"
    kind, context = item["type"], item.get("ctx") or {}
    if kind == "value_error.missing":
        return f"`{name}` is missing. Add it; data/README.md shows how."
    if kind == "value_error.extra":
        return f"`{name}` is not a key we know. Check its spelling against data/README.md, or remove it."
    if kind == "value_error.any_str.max_length":
        return f"`{name}` is too long. Shorten it to {context['limit_value']} characters."
    if kind in ("value_error.any_str.min_length", "type_error.none.not_allowed"):
        return f"`{name}` is empty. Write it; data/README.md shows how."
    if kind == "value_error.list.min_items":
        return f"`{name}` is empty. It needs at least {context['limit_value']}."
    if kind == "value_error.list.max_items":
        return f"`{name}` has too many. Keep {context['limit_value']} at most."
    return f"`{name}`: {item['msg']}. Compare data/README.md."


def read_languages(data_dir: Path) -> dict[str, Language]:
    """Read the other languages alone, by their codes."""
    corpus = Corpus(root=data_dir.parent)
    reader = _Reader(corpus)
    for path in sorted((data_dir / "languages").glob("*.yml")):
        reader.read_one(path, Language, corpus.languages, path.stem, file_key=f"languages/{path.stem}")
    return corpus.languages


def read_places(data_dir: Path) -> tuple[dict[str, Council], list[str]]:
    """Read the gazetteer alone: councils by key, and places outside Scotland."""
    corpus = Corpus(root=data_dir.parent)
    reader = _Reader(corpus)
    reader.read_table(data_dir / "places" / "councils.yml", "councils", Council, corpus.councils)
    reader.read_elsewhere(data_dir / "places" / "elsewhere.yml")
    return corpus.councils, corpus.elsewhere
