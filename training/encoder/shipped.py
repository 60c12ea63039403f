"""The weights of the shipped eight-bit encoder, read back: nobody has to keep what an earlier tuning wrote in order to go on from it."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import onnx
import torch
from onnx.numpy_helper import to_array

_EMBEDDINGS = ("word", "position", "token_type")
_QUANTISED = "_quantized"


def read_shipped(path: Path) -> dict[str, torch.Tensor]:
    """Return the weights of the model in `path`, an ONNX file that `export.py` wrote, by the names that BertModel has for them.

    Each is off by up to half a step of its eight bits, which the first steps of a tuning make up for."""
    graph = onnx.load(str(path)).graph
    found = {entry.name: to_array(entry) for entry in graph.initializer}
    weights = {name.removeprefix("bert."): values for name, values in found.items() if name.startswith("bert.") and _is_plain(name)}
    for name in _EMBEDDINGS:
        weights[f"embeddings.{name}_embeddings.weight"] = _in_full(found, f"bert.embeddings.{name}_embeddings.weight")
    for node in graph.node:
        if node.op_type == "MatMulInteger":
            # "/bert/encoder/layer.0/attention/self/query/MatMul_quant" multiplies by what is called onnx::MatMul_764.
            layer = ".".join(node.name.split("/")[2:-1])
            weights[f"{layer}.weight"] = _in_full(found, node.input[1].removesuffix(_QUANTISED)).T
    return {name: torch.from_numpy(np.array(values, np.float32)) for name, values in weights.items()}


def _is_plain(name: str) -> bool:
    return not name.endswith((_QUANTISED, "_scale", "_zero_point"))


def _in_full(found: dict[str, np.ndarray], name: str) -> np.ndarray:
    """Return a weight in whole numbers: each step of its eight bits has a size, for each column or for all."""
    from_nought = found[name + _QUANTISED].astype(np.float32) - found[f"{name}_zero_point"].astype(np.float32)
    return from_nought * found[f"{name}_scale"]
