"""What this process may use of the processor; and it tells numpy's linear algebra which one it is, before that is loaded.

The OpenBLAS within the numpy that Rasa needs (0.3.20, of early 2022) chooses its code by a list of processors. One that came after the list, such
as Intel's Sapphire Rapids, is taken for one of 2004, and a product of matrices takes four times as long. `OPENBLAS_CORETYPE` overrules the list
(https://github.com/OpenMathLib/OpenBLAS, in its README); what the processor can do stands in `/proc/cpuinfo`.
"""

from __future__ import annotations

import os
from pathlib import Path

SETTING = "OPENBLAS_CORETYPE"
CPU_INFO = Path("/proc/cpuinfo")
_NEEDED = {"SkylakeX": {"avx512f", "avx512cd", "avx512bw", "avx512dq", "avx512vl"}, "Haswell": {"avx2", "fma"}}
"""OpenBLAS's names of code, the fastest first, and the instructions that each uses: with one missing the process would die."""


def best_core_type(cpu_info: str) -> str | None:
    """Return OpenBLAS's name for the fastest code that the processor of a `/proc/cpuinfo` can run; None where only OpenBLAS itself can tell."""
    flags = next((line.partition(":")[2].split() for line in cpu_info.splitlines() if line.startswith("flags")), [])
    return next((name for name, needed in _NEEDED.items() if needed <= set(flags)), None)


def tell_the_linear_algebra() -> None:
    """Set OPENBLAS_CORETYPE for this process and those it starts, unless somebody has; without effect once numpy is loaded."""
    best = best_core_type(CPU_INFO.read_text("utf-8")) if CPU_INFO.exists() else None
    if best:
        os.environ.setdefault(SETTING, best)


def cores() -> int:
    """Return how many cores this process may use: fewer than the machine has where an operator or a container allows fewer."""
    return len(os.sched_getaffinity(0))
