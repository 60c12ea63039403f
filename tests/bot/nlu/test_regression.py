"""The classifier of sentence vectors: as good as scikit-learn's, and the same from one training to the next."""

from __future__ import annotations

import numpy as np
import pytest
from sklearn.linear_model import LogisticRegression

from bot.nlu import regression
from bot.nlu.regression import softmax

COUNT = 8


@pytest.fixture(scope="module")
def examples() -> tuple[np.ndarray, np.ndarray]:
    """Unit vectors (3000, 24) of eight labels that overlap, and their labels."""
    chance = np.random.default_rng(3)
    owners = np.sort(chance.integers(0, COUNT, 3000))
    vectors = chance.normal(size=(COUNT, 24))[owners] + 1.6 * chance.normal(size=(3000, 24))
    return (vectors / np.linalg.norm(vectors, axis=1, keepdims=True)).astype(np.float32), owners


def probabilities(vectors: np.ndarray, learned: tuple[np.ndarray, np.ndarray]) -> np.ndarray:
    directions, offsets = learned
    return softmax(vectors @ directions + offsets)


def test_it_learns_what_scikit_learn_learns(examples):
    vectors, owners = examples
    theirs = LogisticRegression(C=regression.STRENGTH, max_iter=2000).fit(vectors, owners).predict_proba(vectors)

    ours = probabilities(vectors, regression.fit(vectors, owners, COUNT))

    assert np.abs(ours - theirs).mean() < 0.01
    assert (ours.argmax(axis=1) == theirs.argmax(axis=1)).mean() > 0.97


def test_one_example_more_hardly_moves_the_others(examples):
    vectors, owners = examples
    before = probabilities(vectors, regression.fit(vectors[1:], owners[1:], COUNT))

    after = probabilities(vectors, regression.fit(vectors, owners, COUNT))

    assert np.abs(after - before).mean() < 0.005


def test_the_order_of_the_examples_does_not_matter(examples):
    vectors, owners = examples
    order = np.random.default_rng(4).permutation(len(vectors))

    learned = regression.fit(vectors[order], owners[order], COUNT)

    assert np.allclose(probabilities(vectors, learned), probabilities(vectors, regression.fit(vectors, owners, COUNT)), atol=0.01)


def test_one_label_alone_can_be_learned():
    directions, offsets = regression.fit(np.eye(2, 24, dtype=np.float32), np.zeros(2, int), 1)

    assert directions.shape == (24, 1)
    assert np.isfinite(offsets).all()
