"""How people ask for a self-check: its sentences, written beside its form and joined without a question when two people change them."""

from __future__ import annotations

from collections.abc import Mapping

from werkzeug.datastructures import MultiDict

from bot.changes.examples_form import ExamplesForm, sentences_of
from bot.changes.kinds import HELD_OUT, Kind, files_of
from bot.changes.models import Change
from bot.content.checks import LEAST_EXAMPLES, LEAST_HELD_OUT
from bot.content.new_topic import texts_of_new_sentences

LEARNED = "learned"
LEAST = {LEARNED: LEAST_EXAMPLES, HELD_OUT: LEAST_HELD_OUT}
Sentences = dict[str, ExamplesForm]
"""Forms by the name of their field: LEARNED and HELD_OUT."""


def new_sentences(kind: Kind, name: str) -> dict[str, str]:
    """Return the files of sentences with which a new entry begins, by path: a new self-check has to be asked for somehow."""
    texts = texts_of_new_sentences(f"check/{name}") if kind is Kind.check else {}
    return {f"{shelf}/check/{name}.yml": text for shelf, text in texts.items()}


def sentence_files(change: Change) -> dict[str, str]:
    """Return the paths of the sentences that belong to what a change is about, by field; none where nothing is learned of it."""
    if change.about is not Kind.check:
        return {}
    _, learned, exam = files_of(change.about, change.key)
    return {field: path for field, path in ((LEARNED, learned), (HELD_OUT, exam)) if (file := change.file(path)) and file.text is not None}


def sentences_in(change: Change) -> Sentences:
    """Return the sentences of a draft."""
    return {field: ExamplesForm.parse(change.file(path).text) for field, path in sentence_files(change).items()}


def posted_sentences(sentences: Sentences, form: MultiDict) -> Sentences:
    """Return the sentences that a browser sent; what it was not asked for stays."""
    for field, found in sentences.items():
        for place, block in enumerate(found.blocks):
            if (name := f"{field}-{place}") in form:
                block.sentences = sentences_of(form[name])
    return sentences


def texts_of(change: Change, sentences: Sentences) -> dict[str, str | None]:
    """Return the files' texts with the sentences written into them, by path."""
    return {path: sentences[field].onto(change.file(path).text) for field, path in sentence_files(change).items() if field in sentences}


def with_both(mine: Sentences, theirs: Sentences) -> Sentences:
    """Return what stands on a page with whatever was saved elsewhere besides, so that nothing is lost."""
    for field, form in mine.items():
        for block, other in zip(form.blocks, theirs[field].blocks, strict=False):
            block.sentences = list(dict.fromkeys([*block.sentences, *other.sentences]))
    return mine


def joined(base: str | None, theirs: str | None, mine: str | None) -> str | None:
    """Return one file of what two people made of it: whatever either added is there, what either took out is gone."""
    if theirs is None or mine is None:
        return mine if theirs is None else theirs
    was, own, found = (ExamplesForm.parse(text) for text in (base, mine, theirs))
    before, yours = _by_label(was), _by_label(own)
    for block in found.blocks:
        mine_now, then = yours.get(block.label, block.sentences), before.get(block.label, [])
        kept = [sentence for sentence in block.sentences if sentence not in then or sentence in mine_now]
        block.sentences = [*kept, *(sentence for sentence in mine_now if sentence not in then and sentence not in kept)]
    return found.onto(theirs)


def _by_label(form: ExamplesForm) -> Mapping[str, list[str]]:
    return {block.label: block.sentences for block in form.blocks}
