"""Group questions that mean much the same, by the sentence encoder. It takes a while, so it is done for editors and never while a visitor waits.

Groups are shown only when several conversations asked (`INBOX_CONVERSATIONS`), so that nobody is picked out by what they wrote.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from dataclasses import dataclass
from datetime import date

import numpy as np
import sqlalchemy as sa
from sklearn.cluster import AgglomerativeClustering
from sqlalchemy.orm import Session

from bot.clock import now
from bot.inbox.kinds import OFFERED
from bot.inbox.models import InboxDecision, UnclearQuestion
from bot.inbox.rare_words import without_rare_words
from bot.nlu.encoder.encoder import shared_encoder

MOST_TEXTS = 2000
"""Different texts that are grouped at once, the newest ones."""
_APART = 0.35
"""Mean cosine distance up to which texts are one group. Of held-out sentences, groups of three or more are then nine in ten of one topic."""
_ALIKE = 0.82
"""Cosine of the centres from which a group is taken for one that was decided on; different topics are seldom so near."""


@dataclass(frozen=True)
class Cluster:
    """Questions that mean much the same. `id` is that of its first question; `sentences` are different ones, the most asked
    first, with rare words hidden."""

    id: int
    sentences: list[str]
    conversations: int
    kinds: Counter[str]
    languages: list[str]
    last_day: date
    questions: list[int]
    centre: np.ndarray


def clusters(session: Session, *, conversations: int, common: frozenset[str], today: date | None = None) -> list[Cluster]:
    """Return the groups that at least so many conversations asked and nobody has decided on, the most asked first.

    common: words that may be shown whoever used them, as `bot.inbox.rare_words` finds them; other words need as many conversations too.
    """
    by_text = _by_text(session, today or now().date())
    texts = sorted(by_text)
    if not texts:
        return []
    vectors = shared_encoder().encode_all(texts)
    groups: dict[int, list[int]] = defaultdict(list)
    for place, label in enumerate(_labels(vectors)):
        groups[int(label)].append(place)
    decided = _decided(session)
    found = (_cluster([by_text[texts[place]] for place in places], vectors[places], common, conversations) for places in groups.values())
    asked_enough = [cluster for cluster in found if cluster.conversations >= conversations and not _is_decided(cluster, decided)]
    return sorted(asked_enough, key=lambda cluster: (-cluster.conversations, cluster.id))


def find_cluster(session: Session, question_id: int, *, conversations: int, common: frozenset[str]) -> Cluster | None:
    """Return the group in which a question is now; None when it has gone or too few ask it."""
    return next((cluster for cluster in clusters(session, conversations=conversations, common=common) if question_id in cluster.questions), None)


def _by_text(session: Session, today: date) -> dict[str, list[UnclearQuestion]]:
    """Return questions by their text in small letters, the newest texts. What was on offer today may still be picked."""
    over = sa.or_(UnclearQuestion.kind != OFFERED, UnclearQuestion.day < today.isoformat())
    found: dict[str, list[UnclearQuestion]] = defaultdict(list)
    for question in session.execute(sa.select(UnclearQuestion).where(over).order_by(UnclearQuestion.id.desc())).scalars():
        text = " ".join(question.text.casefold().split())
        if text in found or len(found) < MOST_TEXTS:
            found[text].append(question)
    return found


def _labels(vectors: np.ndarray) -> np.ndarray:
    if len(vectors) == 1:
        return np.zeros(1, int)
    return AgglomerativeClustering(n_clusters=None, distance_threshold=_APART, linkage="average", metric="cosine").fit_predict(vectors)


def _cluster(texts: list[list[UnclearQuestion]], vectors: np.ndarray, common: frozenset[str], least: int) -> Cluster:
    questions = [question for same in texts for question in same]
    most_asked = sorted(texts, key=lambda same: (-len({question.asker for question in same}), min(question.id for question in same)))
    askers = {same[-1].text: {question.asker for question in same} for same in most_asked}
    centre = vectors.mean(axis=0)
    return Cluster(
        id=min(question.id for question in questions),
        sentences=list(dict.fromkeys(without_rare_words(askers, common, least).values())),
        conversations=len({question.asker for question in questions}),
        kinds=Counter(question.kind for question in questions),
        languages=sorted({question.language for question in questions}),
        last_day=date.fromisoformat(max(question.day for question in questions)),
        questions=[question.id for question in questions],
        centre=(centre / np.linalg.norm(centre)).astype(np.float32),
    )


def _decided(session: Session) -> np.ndarray:
    """Return the centres of groups that were decided on with the encoder of today, one a row."""
    mine = InboxDecision.encoder == shared_encoder().digest
    return np.array([np.frombuffer(centre, np.float32) for centre in session.execute(sa.select(InboxDecision.centre).where(mine)).scalars()])


def _is_decided(cluster: Cluster, decided: np.ndarray) -> bool:
    return bool(len(decided)) and float((decided @ cluster.centre).max()) >= _ALIKE
