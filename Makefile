# Two commands, and nothing before them: `make run` and `make test`.
UV := $(shell command -v uv 2>/dev/null || echo .uv/bin/uv)
# Compiled once here: where Python may not keep what it compiles, each process would compile Rasa anew, for nine seconds.
SYNC := $(UV) sync --frozen --all-extras --compile-bytecode

.PHONY: run test setup lint

run: setup
	@exec .venv/bin/keepsafe run

setup: $(UV)
	@$(SYNC) --no-dev --inexact
	@echo "Ready: .venv/bin/keepsafe --help"

test: $(UV)
	@$(SYNC) --all-groups
	@tools/get_test_tools.sh
	@.venv/bin/ruff check .
	@.venv/bin/ruff format --check .
	@.venv/bin/python -m bot ensure-release
	@# What failed while three browsers shared a busy machine has to pass alone.
	@# Three, for tests in browsers wait a good deal. In the order of the folders the long ones stand in the midst, and none waits at the end.
	@.venv/bin/python -m pytest -n 3 --dist loadfile --no-loadscope-reorder || .venv/bin/python -m pytest --last-failed --last-failed-no-failures none

lint: $(UV)
	@$(SYNC) --all-groups
	@.venv/bin/ruff check --fix . && .venv/bin/ruff format .

.uv/bin/uv:
	@echo "Getting uv ..."
	@python3 tools/get_uv.py .uv
