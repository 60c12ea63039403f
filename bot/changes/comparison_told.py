"""Two versions of a file side by side, told in whole sentences although they are joined line by line."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from bot.changes.compare import Block, Comparison
from bot.changes.sentences_of_file import Sentence, sentences_of_file
from bot.changes.told import Line, Piece, differences


@dataclass(frozen=True)
class BlockTold:
    """A block of a comparison: what stood there, what the others and this draft made of it, word by word. `count`: sentences that stood there.
    `own`: the sentences that can be written anew where none of the two will do."""

    block: Block
    before: tuple[Line, ...]
    theirs: tuple[Line, ...]
    mine: tuple[Line, ...]
    count: int
    own: tuple[Sentence, ...]


def comparison_told(comparison: Comparison) -> list[BlockTold]:
    """Return the blocks of a comparison in words. A block that holds none, such as an empty line, is left out unless it has to be decided."""
    versions = [[getattr(block, name) for block in comparison.blocks] for name in ("base", "theirs", "mine")]
    told = [sentences_of_blocks(texts) for texts in versions]
    blocks = [_told(block, *(version[place] for version in told)) for place, block in enumerate(comparison.blocks)]
    return [found for found in blocks if found.before or found.theirs or found.mine or found.block in comparison.conflicts]


def _told(block: Block, base: list[Sentence], theirs: list[Sentence], mine: list[Sentence]) -> BlockTold:
    everything = len(base) + len(theirs) + len(mine)
    as_it_was = tuple(Line("same", sentence.label, (Piece("same", sentence.words),)) for sentence in base)
    versions = (tuple(differences(base, version, everything)) or as_it_was for version in (theirs, mine))
    return BlockTold(block, as_it_was, *versions, len(base), tuple(sentences_to_write(theirs, mine)))


def sentences_to_write(theirs: list[Sentence], mine: list[Sentence]) -> list[Sentence]:
    """Return the sentences of a block that words of one's own begin from: mine, or theirs where mine has none."""
    written = [[sentence for sentence in version if sentence.way] for version in (mine, theirs)]
    return written[0] or written[1]


def sentences_of_blocks(texts: Sequence[str]) -> list[list[Sentence]]:
    """Return, for each of the blocks that a text consists of, the whole sentences that its lines are part of."""
    sentences, found, line = sentences_of_file("".join(texts)), [], 0
    for text in texts:
        end = line + len(text.splitlines())
        found.append([sentence for sentence in sentences if sentence.first < end and sentence.last >= line] if end > line else [])
        line = end
    return found
