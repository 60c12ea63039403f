"""Numpy's linear algebra uses what the processor can do, however new the processor is."""

import os
import subprocess
import sys

import pytest

from bot.processor import CPU_INFO, SETTING, best_core_type

SERVER = "processor\t: 0\nmodel name\t: Newer than numpy\nflags\t\t: fpu sse2 fma avx2 avx512f avx512dq avx512cd avx512bw avx512vl amx_tile\n"


@pytest.mark.parametrize(
    ("cpu_info", "core_type"),
    [
        (SERVER, "SkylakeX"),
        (SERVER.replace("avx512vl", ""), "Haswell"),
        (SERVER.replace("avx512vl", "").replace("fma", ""), None),
        ("processor\t: 0\nFeatures\t: fp asimd\n", None),
    ],
)
def test_no_instruction_is_used_that_the_processor_lacks(cpu_info, core_type):
    assert best_core_type(cpu_info) == core_type


def started(code: str, **environment: str) -> str:
    """Return what a new process prints that imports us before numpy."""
    clean = {name: value for name, value in os.environ.items() if name != SETTING} | environment
    return subprocess.run([sys.executable, "-c", code], env=clean, capture_output=True, text=True, check=True).stdout.strip()


def test_numpy_multiplies_with_the_code_that_fits():
    best = best_core_type(CPU_INFO.read_text("utf-8"))
    if best is None:
        pytest.skip("OpenBLAS itself has to tell on this processor")

    used = started("import bot, numpy, threadpoolctl; print({one['architecture'] for one in threadpoolctl.threadpool_info()})")

    assert used == f"{{'{best}'}}"


def test_only_the_cores_that_the_operator_allows_are_used():
    one = min(os.sched_getaffinity(0))

    assert started(f"import os; os.sched_setaffinity(0, {{{one}}}); from bot.processor import cores; print(cores())") == "1"


def test_what_the_operator_has_set_stands():
    assert started(f"import os, bot; print(os.environ['{SETTING}'])", **{SETTING: "Prescott"}) == "Prescott"
