# Everything a person does here. Two commands on a bare machine: `make demo` and `make test`.

PYTHON ?= python3
BIN := .venv/bin

.PHONY: setup demo test check chaos bench crisis feeds lock catalogs fuzz clean teach

setup: .venv/run

demo: .venv/run
	@$(BIN)/handrail demo

test: .venv/dev
	@$(BIN)/pytest -n 2 --dist worksteal

check: .venv/dev
	@$(BIN)/ruff format --check .
	@$(BIN)/ruff check .
	@$(BIN)/mypy
	@$(BIN)/lint-imports --no-logo
	@$(BIN)/python -m training.taught
	@$(BIN)/python -m tests.upkeep secrets
	@$(BIN)/python -m tests.upkeep holes

# What docs/reliability.md promises, shown by the tests it names: real processes, killed. Half an hour.
chaos: .venv/dev
	@$(BIN)/pytest -m "" -s $$(grep -o 'tests/[a-z_/]*[.]py' docs/reliability.md | sort -u)

bench: .venv/dev
	@$(BIN)/python -m benchmarks

# How well the crisis reader reads, with what it missed. WRITE=1 puts the figures into docs/crisis.md.
crisis: .venv/dev
	@$(BIN)/python -m benchmarks.crisis $(if $(WRITE),write)

# Real meeting lists, where there are some: HANDRAIL_FEEDS=/their/folder make feeds
feeds: .venv/dev
	@$(BIN)/python -m benchmarks.real_feeds
# Teach the crisis reader anew, after a change to training/crisis or to its tables: some minutes.
teach: .venv/dev
	@$(BIN)/python -m training.everyday
	@$(BIN)/python -m training.teach

# Signed requests of all kinds at the webhooks, none of which may be answered with an error of ours:
# 100,000 from chance, then as many led by what they reach, where atheris can be had.
fuzz: .venv/dev
	@$(BIN)/python -m tests.fuzzing --inputs 100000
	@if $(BIN)/pip install --quiet --disable-pip-version-check atheris; \
	  then $(BIN)/python -m tests.fuzzing_led --inputs 100000; fi

# What `make demo` and production need, exactly as locked.
.venv/run: requirements/run.txt pyproject.toml
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' \
	  || { echo "Python 3.11 or newer is needed: make PYTHON=python3.11 ..."; exit 1; }
	@echo "Setting up .venv (a minute, the first time)"
	@$(PYTHON) -m venv .venv
	@$(BIN)/pip install --quiet --disable-pip-version-check --require-hashes -r requirements/run.txt
	@$(BIN)/pip install --quiet --disable-pip-version-check --no-deps --no-build-isolation -e .
	@touch $@

.venv/dev: requirements/dev.txt .venv/run
	@$(BIN)/pip install --quiet --disable-pip-version-check --require-hashes -r requirements/dev.txt
	@touch $@

# Pin anew what pyproject.toml asks for, for every platform.
lock: .venv/dev
	@$(BIN)/uv pip compile --quiet $(LOCK) pyproject.toml -o requirements/run.txt
	@$(BIN)/uv pip compile --quiet $(LOCK) --extra dev -c requirements/run.txt \
	  pyproject.toml -o requirements/dev.txt
LOCK := --universal --python-version 3.11 --generate-hashes --no-header --no-annotate

# Bring the translators' template and catalogs up to the sentences of the program.
catalogs: .venv/dev
	@$(BIN)/python -m bot.cli.update_catalogs

clean:
	rm -rf .venv *.egg-info demo.db*
