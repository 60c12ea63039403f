"""Write a tuned encoder as the small quantised ONNX file that the project ships, with its digests.

python export.py --tuned FOLDER --original FOLDER --output ../../bot/nlu/encoder/weights
"""

from __future__ import annotations

import argparse
import hashlib
import json
import re
import tempfile
from collections import Counter
from pathlib import Path

import torch
from onnxruntime.quantization import QuantType, quantize_dynamic
from safetensors.torch import load_file
from train import CONFIG, DIGESTS, EXAMPLES, SentenceBert, read_examples
from transformers import BertModel

LEAST_SEEN = 2


def main() -> None:
    """Export, quantise to eight bits, write vocabulary, words and digests."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--tuned", type=Path, required=True)
    parser.add_argument("--original", type=Path, required=True)
    parser.add_argument("--output", type=Path, required=True)
    arguments = parser.parse_args()
    bert = BertModel(CONFIG, add_pooling_layer=False)
    bert.set_attn_implementation("eager")
    bert.load_state_dict(load_file(str(arguments.tuned / "model.safetensors")), strict=False)
    arguments.output.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as scratch:
        whole = Path(scratch) / "whole.onnx"
        export(SentenceBert(bert).eval(), whole)
        quantize_dynamic(str(whole), str(arguments.output / "model.onnx"), per_channel=True, weight_type=QuantType.QInt8)
    vocabulary = json.loads((arguments.original / "tokenizer.json").read_text("utf-8"))["model"]["vocab"]
    (arguments.output / "vocabulary.txt").write_text("\n".join(sorted(vocabulary, key=vocabulary.get)), "utf-8")
    (arguments.output / "words.txt").write_text(words(), "utf-8")
    names = ("model.onnx", "vocabulary.txt", "words.txt")
    files = {name: hashlib.sha256((arguments.output / name).read_bytes()).hexdigest() for name in names}
    about = {"files": files, "original": {"name": "sentence-transformers/all-MiniLM-L6-v2", **DIGESTS}}
    about["training"] = json.loads((arguments.tuned / "training.json").read_text("utf-8"))
    (arguments.output / "digests.json").write_text(json.dumps(about, indent=2) + "\n", "utf-8")


def words() -> str:
    """Return the words that stand at least twice in the examples, with their counts: what looks like a slip of one of them is mended."""
    counts = Counter(word for _, text in read_examples(EXAMPLES) for word in re.findall(r"[a-z]+(?:'[a-z]+)*", text.lower()))
    return "".join(f"{word} {count}\n" for word, count in sorted(counts.items()) if count >= LEAST_SEEN)


def export(model: SentenceBert, path: Path) -> None:
    """Write `model` as ONNX with free batch size and length."""
    example = (torch.ones(2, 8, dtype=torch.int64), torch.ones(2, 8, dtype=torch.int64))
    free = {"input_ids": {0: "batch", 1: "length"}, "attention_mask": {0: "batch", 1: "length"}, "embedding": {0: "batch"}}
    names = {"input_names": ["input_ids", "attention_mask"], "output_names": ["embedding"]}
    torch.onnx.export(model, example, str(path), dynamic_axes=free, opset_version=17, dynamo=False, **names)


if __name__ == "__main__":
    main()
