"""Tune the teacher's upper layers on the editors' examples, so that what it teaches is about this domain.

The lower layers stay as they were published; what they make of each text is kept on disk, so that a pass over the examples costs a quarter.
Losses as in `train.py`: supervised contrastive and cross-entropy on the labels that may be learned from (`bot.nlu.unseen`), and the distance from
what the published teacher makes of the same sentences, which keeps it sensible about messages that are unlike the examples.

    python tune_teacher.py --teacher FOLDER --output FOLDER
"""

from __future__ import annotations

import argparse
import json
import random
import sys
from collections.abc import Sequence
from pathlib import Path

import numpy as np
import torch
import torch.nn.functional as F
from teacher import DIMENSIONS, NAME, PLACE, TUNED, Teacher, apart
from train import EXAMPLES, LABELS, LONGEST, ROOT, batches, contrastive, read_examples
from transformers import AutoModel, AutoTokenizer, MPNetModel

sys.path.insert(0, str(ROOT))
from bot.nlu.unseen import is_unseen

FROZEN = 9
"""Of twelve layers."""
DROPOUT = 0.05
SCALE = 20
"""By which unit vectors are multiplied before the head."""


class States:
    """What the frozen layers make of texts (m): `read(places)` gives states (b, longest, 768) and mask (b, longest)."""

    def __init__(self, model: MPNetModel, numbers: Sequence[Sequence[int]], path: Path) -> None:
        """Read piece `numbers` (m, of differing lengths) in order of length, and keep the states in the file `path` in two bytes each."""
        self.lengths = np.array([len(row) for row in numbers])
        self.starts = np.concatenate([[0], np.cumsum(self.lengths)])
        self.kept = np.lib.format.open_memmap(path, "w+", np.float16, (int(self.starts[-1]), DIMENSIONS))
        with torch.inference_mode():
            for length in np.unique(self.lengths):
                for places in torch.from_numpy(np.flatnonzero(self.lengths == length)).split(64):
                    states = through(model, model.embeddings(input_ids=torch.tensor([numbers[i] for i in places])), None, slice(0, FROZEN))
                    for place, state in zip(places, states.half().numpy(), strict=True):
                        self.kept[self.starts[place] : self.starts[place + 1]] = state

    def read(self, places: Sequence[int]) -> tuple[torch.Tensor, torch.Tensor]:
        longest = self.lengths[places].max()
        states, mask = np.zeros((len(places), longest, DIMENSIONS), np.float32), np.zeros((len(places), longest), np.float32)
        for row, place in enumerate(places):
            states[row, : self.lengths[place]] = self.kept[self.starts[place] : self.starts[place + 1]]
            mask[row, : self.lengths[place]] = 1
        return torch.from_numpy(states), torch.from_numpy(mask)


def through(model: MPNetModel, states: torch.Tensor, mask: torch.Tensor | None, layers: slice) -> torch.Tensor:
    """Return states (b, l, 768) after some of the layers; `mask` (b, l) is 1 where there is a piece."""
    hidden = None if mask is None else (1 - mask)[:, None, None, :] * -1e9
    bias = model.encoder.compute_position_bias(states)
    for layer in model.encoder.layer[layers]:
        states = layer(states, attention_mask=hidden, position_bias=bias)
        states = states[0] if isinstance(states, tuple) else states
    return states


def encoded(model: MPNetModel, states: States, places: Sequence[int], parts: int = 6) -> torch.Tensor:
    """Return the unit vectors (b, 768) of the texts at `places`, short texts apart from long ones."""
    order = sorted(range(len(places)), key=lambda i: states.lengths[places[i]])
    size = -(-len(places) // parts)
    vectors = []
    for start in range(0, len(order), size):
        read, mask = states.read([places[i] for i in order[start : start + size]])
        upper = through(model, read, mask, slice(FROZEN, None))
        vectors.append(F.normalize((upper * mask.unsqueeze(-1)).sum(1) / mask.sum(1, keepdim=True), dim=-1))
    return torch.cat(vectors)[torch.tensor(order).argsort()]


def tune(
    model: MPNetModel, states: States, labels: Sequence[str], published: torch.Tensor, *, epochs: int, rate: float, batch: int, seed: int
) -> None:
    """Tune the upper layers in place towards `labels` (m) without leaving `published` vectors (m, 768) far behind."""
    torch.manual_seed(seed)
    chance = random.Random(seed)
    names = sorted(set(labels))
    head = torch.nn.Linear(DIMENSIONS, len(names))
    upper = model.encoder.layer[FROZEN:]
    optimizer = torch.optim.AdamW([{"params": upper.parameters(), "lr": rate}, {"params": head.parameters(), "lr": 0.02}], weight_decay=0.01)
    examples = [(label, "") for label in labels]
    steps = epochs * len(batches(examples, batch, random.Random(0)))
    schedule = torch.optim.lr_scheduler.LambdaLR(optimizer, lambda step: min(1, (step + 1) / 50) * max(0.02, 1 - step / steps))
    model.train()
    for epoch in range(epochs):
        total, count = 0.0, 0
        for places in batches(examples, batch, chance):
            vectors = encoded(model, states, places)
            numbers = torch.tensor([names.index(labels[i]) for i in places])
            labelled = contrastive(vectors, numbers) + F.cross_entropy(head(vectors * SCALE), numbers)
            taught = published[places]
            loss = LABELS * (labelled + apart(vectors, taught) + PLACE * (1 - (vectors * taught).sum(1)).mean())
            optimizer.zero_grad()
            loss.backward()
            torch.nn.utils.clip_grad_norm_(upper.parameters(), 1.0)
            optimizer.step()
            schedule.step()
            total, count = total + loss.item(), count + 1
        print(f"epoch {epoch + 1} of {epochs}: loss {total / count:.3f}", flush=True)
    model.eval()


def main() -> None:
    """Read the arguments, tune, write the teacher's folder."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--teacher", type=Path, required=True)
    parser.add_argument("--output", type=Path, required=True)
    parser.add_argument("--epochs", type=int, default=1)
    parser.add_argument("--rate", type=float, default=8e-5)
    parser.add_argument("--batch", type=int, default=96)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--threads", type=int, default=1)
    arguments = parser.parse_args()
    torch.set_num_threads(arguments.threads)
    examples = [example for example in read_examples(EXAMPLES) if not is_unseen(example[1])]
    texts = [text for _, text in examples]
    arguments.output.mkdir(parents=True, exist_ok=True)
    published = Teacher(arguments.teacher, texts, arguments.output / "published.npz").vectors
    tokenizer = AutoTokenizer.from_pretrained(arguments.teacher)
    model = AutoModel.from_pretrained(arguments.teacher).eval()
    for module in model.modules():
        if isinstance(module, torch.nn.Dropout):
            module.p = DROPOUT
    model.encoder.relative_attention_bias.requires_grad_(False)
    states = States(model, tokenizer(texts, truncation=True, max_length=LONGEST)["input_ids"], arguments.output / "states.npy")
    settings = {name: getattr(arguments, name) for name in ("epochs", "rate", "batch", "seed")}
    tune(model, states, [label for label, _ in examples], published, **settings)
    (arguments.output / "states.npy").unlink()
    model.save_pretrained(arguments.output)
    tokenizer.save_pretrained(arguments.output)
    about = {"name": NAME, "tuned": {"examples": len(examples), "frozen_layers": FROZEN, **settings}}
    (arguments.output / TUNED).write_text(json.dumps(about, indent=2) + "\n", "utf-8")


if __name__ == "__main__":
    main()
