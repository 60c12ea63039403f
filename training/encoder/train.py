"""Tune the sentence encoder on the editors' examples and some more, so that neighbouring topics stand apart.

Three losses together, all on `data/nlu` and `sentences` alone:
- supervised contrastive (Khosla et al. 2020, https://arxiv.org/abs/2004.11362): examples of one topic attract each other, all others repel.
  Batches are drawn from groups of neighbouring topics, so that the hard negatives meet;
- cross-entropy of a linear head that is thrown away afterwards;
- distance from what a larger encoder makes of the same sentences (`teacher.py`).
Half of the sentences are seen with the noise of `augment.py`. The labels of one example in six are never learned from (`bot.nlu.unseen`).

    python train.py --original FOLDER --teacher FOLDER --output FOLDER

`FOLDER` of the original has `model.safetensors` and `tokenizer.json` of sentence-transformers/all-MiniLM-L6-v2, that of the teacher is
sentence-transformers/all-mpnet-base-v2; their digests are checked.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import random
import sys
import zlib
from collections import defaultdict
from collections.abc import Callable
from pathlib import Path

import torch
import torch.nn.functional as F
import yaml
from augment import changed
from safetensors.torch import load_file, save_file
from shipped import read_shipped
from teacher import Teacher
from transformers import BertConfig, BertModel

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))
from bot.nlu.encoder.wordpiece import WordPiece  # noqa: E402
from bot.nlu.unseen import is_unseen  # noqa: E402

EXAMPLES = ROOT / "data" / "nlu"
SENTENCES = Path(__file__).resolve().parent / "sentences"
"""More, of which the head learns nothing: they show the encoder odd corners of topics, and are too odd to tell what is typical."""
DIGESTS = {
    "model.safetensors": "53aa51172d142c89d9012cce15ae4d6cc0ca6895895114379cacb4fab128d9db",
    "tokenizer.json": "be50c3628f2bf5bb5e3a7f17b1f74611b2561a3a27eeab05e5aa30f411572037",
}
CONFIG = BertConfig(
    vocab_size=30522, hidden_size=384, num_hidden_layers=6, num_attention_heads=12, intermediate_size=1536, max_position_embeddings=512
)
TEMPERATURE = 0.07
LABELS = 0.5
"""Weight of the two losses of labels beside the teacher's."""
LONGEST = 64
"""Pieces of a text that are learned from; the encoder itself reads twice as many."""
FITTED = 10000
"""Texts by which the teacher's map begins, when an encoder is tuned on."""


class SentenceBert(torch.nn.Module):
    """Piece numbers (b, l) and mask (b, l) to unit vectors (b, 384): mean over pieces, then L2 norm."""

    def __init__(self, bert: BertModel) -> None:
        super().__init__()
        self.bert = bert

    def forward(self, input_ids: torch.Tensor, attention_mask: torch.Tensor) -> torch.Tensor:
        states = self.bert(input_ids=input_ids, attention_mask=attention_mask).last_hidden_state
        mask = attention_mask.unsqueeze(-1).to(states.dtype)
        return F.normalize((states * mask).sum(1) / mask.sum(1), dim=-1)


def load_original(folder: Path) -> SentenceBert:
    """Read the original after checking its digests; SystemExit when they differ."""
    for name, digest in DIGESTS.items():
        if hashlib.sha256((folder / name).read_bytes()).hexdigest() != digest:
            sys.exit(f"{folder / name} is not the published original.")
    return model_of({key: value for key, value in load_file(str(folder / "model.safetensors")).items() if "pooler" not in key})


def model_of(weights: dict[str, torch.Tensor]) -> SentenceBert:
    """Return the model with these weights, by the names that BertModel has for them; SystemExit when any is missing or left over."""
    bert = BertModel(CONFIG, add_pooling_layer=False)
    missing, unexpected = bert.load_state_dict(weights, strict=False)
    if [key for key in missing if "position_ids" not in key] or [key for key in unexpected if "position_ids" not in key]:
        sys.exit(f"The weights do not fit: {missing} {unexpected}")
    return SentenceBert(bert)


def read_examples(folder: Path) -> list[tuple[str, str]]:
    """Return (label, text) of every example below `folder`."""
    found = []
    for path in sorted(folder.rglob("*.yml")):
        for block in yaml.safe_load(path.read_text("utf-8"))["nlu"]:
            found += [(block["intent"], line.strip()[2:]) for line in block["examples"].splitlines() if line.strip().startswith("- ")]
    return found


def batches(examples: list[tuple[str, str]], size: int, chance: random.Random) -> list[list[int]]:
    """Return index lists of about `size`: pairs of one label together, half of each batch from one theme."""
    by_theme = defaultdict(list)
    for index, (label, _) in enumerate(examples):
        by_theme[label.partition("/")[0]].append(index)
    pieces = []
    for indices in by_theme.values():
        chance.shuffle(indices)
        # Seven groups of labels in each theme, so that examples of one label meet and neighbours meet them.
        indices.sort(key=lambda i: chance.random() * 0.5 + zlib.crc32(examples[i][0].encode()) % 7)
        pieces += [indices[start : start + size // 2] for start in range(0, len(indices), size // 2)]
    chance.shuffle(pieces)
    return [[index for piece in pieces[start : start + 2] for index in piece] for start in range(0, len(pieces), 2)]


def contrastive(vectors: torch.Tensor, labels: torch.Tensor) -> torch.Tensor:
    """Supervised contrastive loss of unit vectors (b, d) with labels (b,); none where no two share a label."""
    similar = vectors @ vectors.T / TEMPERATURE
    same = labels[:, None] == labels[None, :]
    itself = torch.eye(len(labels), dtype=torch.bool)
    similar = similar.masked_fill(itself, -1e9)
    log_share = similar - similar.logsumexp(dim=1, keepdim=True)
    positives = same & ~itself
    counts = positives.sum(1)
    shares = (log_share * positives).sum(1)[counts > 0] / counts[counts > 0]
    return -shares.sum() / max(1, len(shares))


def tune(model: SentenceBert, examples: list[tuple[str, str]], teacher: Teacher, *, epochs: int, rate: float, size: int, seed: int) -> None:
    """Tune `model` in place."""
    torch.manual_seed(seed)
    chance = random.Random(seed)
    tokenize = tokenizer()
    names = sorted({label for label, _ in examples})
    head = torch.nn.Linear(384, len(names))
    groups = [{"params": model.parameters(), "lr": rate}, {"params": [*head.parameters(), *teacher.map.parameters()], "lr": 0.01}]
    optimizer = torch.optim.AdamW(groups, weight_decay=0.01)
    steps = epochs * len(batches(examples, size, random.Random(0)))
    schedule = torch.optim.lr_scheduler.LambdaLR(optimizer, lambda step: min(1, (step + 1) / (0.1 * steps)) * max(0.0, 1 - step / steps))
    model.train()
    for epoch in range(epochs):
        total, count = 0.0, 0
        for batch in batches(examples, size, chance):
            texts = [changed(examples[i][1], chance) if chance.random() < 0.5 else examples[i][1] for i in batch]
            seen = [place for place, i in enumerate(batch) if not is_unseen(examples[i][1])]
            labels = torch.tensor([names.index(examples[batch[place]][0]) for place in seen])
            vectors = encoded(model, [tokenize(text)[:LONGEST] for text in texts])
            labelled = contrastive(vectors[seen], labels) + F.cross_entropy(head(vectors[seen]) * 8, labels, label_smoothing=0.1)
            loss = LABELS * labelled + teacher.loss(vectors, batch)
            optimizer.zero_grad()
            loss.backward()
            torch.nn.utils.clip_grad_norm_(model.parameters(), 1.0)
            optimizer.step()
            schedule.step()
            total, count = total + loss.item(), count + 1
        print(f"epoch {epoch + 1} of {epochs}: loss {total / count:.3f}", flush=True)
    model.eval()


def tokenizer() -> Callable[[str], list[int]]:
    """Return what turns a text into piece numbers."""
    return WordPiece(ROOT / "bot" / "nlu" / "encoder" / "weights" / "vocabulary.txt").encode


@torch.no_grad()
def read(model: SentenceBert, texts: list[str]) -> torch.Tensor:
    """Return the unit vectors (m, 384) of `texts`."""
    tokenize = tokenizer()
    rows = [tokenize(text)[:LONGEST] for text in texts]
    return encoded(model, rows, parts=-(-len(rows) // 96))


def encoded(model: SentenceBert, rows: list[list[int]], parts: int = 4) -> torch.Tensor:
    """Return the vectors of a batch, short texts apart from long ones, so that little is padding."""
    order = sorted(range(len(rows)), key=lambda i: len(rows[i]))
    size = -(-len(rows) // parts)
    vectors = torch.cat([model(*padded([rows[i] for i in order[start : start + size]])) for start in range(0, len(rows), size)])
    return vectors[torch.tensor(order).argsort()]


def padded(rows: list[list[int]]) -> tuple[torch.Tensor, torch.Tensor]:
    """Return piece numbers and mask, both (b, longest)."""
    longest = max(map(len, rows))
    numbers = torch.tensor([row + [0] * (longest - len(row)) for row in rows])
    mask = torch.tensor([[1] * len(row) + [0] * (longest - len(row)) for row in rows])
    return numbers, mask


def main() -> None:
    """Read the arguments, tune, write `model.safetensors` and `training.json`."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--original", type=Path, required=True)
    parser.add_argument("--teacher", type=Path, required=True)
    parser.add_argument("--output", type=Path, required=True)
    parser.add_argument("--begin", type=Path, help="the folder of the shipped encoder, to go on from when sentences were added")
    parser.add_argument("--epochs", type=int, default=5)
    parser.add_argument("--rate", type=float, default=5e-5)
    parser.add_argument("--batch", type=int, default=96)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--examples-only", action="store_true", help="leave `sentences/` out")
    parser.add_argument("--threads", type=int, default=1, help="several wait for each other on a machine that does other work too")
    arguments = parser.parse_args()
    torch.set_num_threads(arguments.threads)
    examples = read_examples(EXAMPLES) + ([] if arguments.examples_only else read_examples(SENTENCES))
    model = model_of(read_shipped(arguments.begin / "model.onnx")) if arguments.begin else load_original(arguments.original)
    arguments.output.mkdir(parents=True, exist_ok=True)
    teacher = Teacher(arguments.teacher, [text for _, text in examples], arguments.output / "teacher.npz")
    if arguments.begin:
        some = random.Random(arguments.seed).sample(range(len(examples)), min(FITTED, len(examples)))
        teacher.fit(some, read(model, [examples[i][1] for i in some]))
    tune(model, examples, teacher, epochs=arguments.epochs, rate=arguments.rate, size=arguments.batch, seed=arguments.seed)
    save_file({key: value.contiguous() for key, value in model.bert.state_dict().items()}, str(arguments.output / "model.safetensors"))
    chosen = {name: getattr(arguments, name) for name in ("epochs", "rate", "batch", "seed")}
    about = {"examples": len(examples), "labels": len({label for label, _ in examples}), "teacher": teacher.about, **chosen}
    if arguments.begin:
        about["begun_with"] = json.loads((arguments.begin / "digests.json").read_text("utf-8"))["training"]
    (arguments.output / "training.json").write_text(json.dumps(about, indent=2) + "\n", "utf-8")


if __name__ == "__main__":
    main()
