"""The teacher: a larger encoder that reads each example once, so that the small one learns to put texts where the large one would.

Distilling (Hinton et al. 2015, https://arxiv.org/abs/1503.02531; relations between the texts of a batch, as in Park et al. 2019,
https://arxiv.org/abs/1904.05068) keeps the small encoder sensible about messages that are unlike the examples.
"""

from __future__ import annotations

import hashlib
import json
import sys
from collections.abc import Sequence
from pathlib import Path

import numpy as np
import torch
import torch.nn.functional as F
from transformers import AutoModel, AutoTokenizer

NAME = "sentence-transformers/all-mpnet-base-v2"
DIGEST = "78c0197b6159d92658e319bc1d72e4c73a9a03dd03815e70e555c5ef05615658"
"""Of its `model.safetensors`."""
TUNED = "tuned.json"
"""The file by which `tune_teacher.py` says what the folder holds and how it was made."""
DIMENSIONS = 768
CLOSENESS = 0.05
"""Temperature at which the likeness of a batch's texts is compared."""
PLACE = 10.0
"""Weight of the place of each text beside its likeness to the others."""
_BATCH = 64


class Teacher:
    """`vectors` (m, 768) of the examples, and the map (384 to 768) by which the small encoder is compared; it is thrown away."""

    def __init__(self, folder: Path, texts: Sequence[str], kept: Path) -> None:
        """Read all `texts` (m) with the teacher in `folder`; SystemExit when its weights are neither published nor tuned. What was read is kept in
        the file `kept`, so that another run reads only what is new."""
        self.about = described(folder)
        known = dict(zip(*np.load(kept, allow_pickle=False).values(), strict=True)) if kept.exists() else {}
        new = [text for text in texts if text not in known]
        known.update(zip(new, read(folder, new).numpy(), strict=True))
        np.savez(kept, texts=np.asarray(list(known)), vectors=np.stack(list(known.values())))
        self.vectors = torch.from_numpy(np.stack([known[text] for text in texts]))
        self.map = torch.nn.Linear(384, DIMENSIONS, bias=False)

    def fit(self, places: Sequence[int], vectors: torch.Tensor) -> None:
        """Begin the map where it suits the small encoder's `vectors` (k, 384) of the texts at `places` (k) best, for one that is tuned on."""
        self.map.weight.data = torch.linalg.lstsq(vectors, self.vectors[list(places)]).solution.T.contiguous()

    def loss(self, vectors: torch.Tensor, indices: Sequence[int]) -> torch.Tensor:
        """Return how far unit `vectors` (b, 384) of the texts `indices` (b) are from the teacher's, in likeness to each other and in place."""
        taught = self.vectors[list(indices)]
        return apart(vectors, taught) + PLACE * (1 - F.cosine_similarity(self.map(vectors), taught)).mean()


def apart(vectors: torch.Tensor, taught: torch.Tensor) -> torch.Tensor:
    """Return how differently unit `vectors` (b, d) are like each other from how `taught` ones (b, 768) are."""
    itself = torch.eye(len(taught), dtype=torch.bool)
    likeness = (vectors @ vectors.T / CLOSENESS).masked_fill(itself, -1e4)
    wanted = (taught @ taught.T / CLOSENESS).masked_fill(itself, -1e4)
    return F.kl_div(F.log_softmax(likeness, 1), F.softmax(wanted, 1), reduction="batchmean")


def described(folder: Path) -> dict:
    """Return what the teacher in `folder` is; SystemExit when nobody can say."""
    if (folder / TUNED).exists():
        return json.loads((folder / TUNED).read_text("utf-8"))
    if hashlib.sha256((folder / "model.safetensors").read_bytes()).hexdigest() != DIGEST:
        sys.exit(f"{folder / 'model.safetensors'} is not the published {NAME}.")
    return {"name": NAME}


@torch.no_grad()
def read(folder: Path, texts: Sequence[str]) -> torch.Tensor:
    """Return unit vectors (m, 768) of `texts`, the mean over their pieces."""
    tokenizer, model = AutoTokenizer.from_pretrained(folder), AutoModel.from_pretrained(folder).eval()
    order = sorted(range(len(texts)), key=lambda i: len(texts[i]))
    vectors = torch.zeros(len(texts), DIMENSIONS)
    for start in range(0, len(order), _BATCH):
        places = order[start : start + _BATCH]
        batch = tokenizer([texts[i] for i in places], padding=True, truncation=True, max_length=128, return_tensors="pt")
        states = model(**batch).last_hidden_state
        mask = batch["attention_mask"].unsqueeze(-1)
        vectors[places] = F.normalize((states * mask).sum(1) / mask.sum(1), dim=-1)
    return vectors
