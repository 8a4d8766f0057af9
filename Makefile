# Everything a person does here. Two commands on a bare machine: `make demo` and `make test`.
# `make help` lists them all, from the line behind each ##.

PYTHON ?= python3
BIN := .venv/bin

.DEFAULT_GOAL := setup

# Where it is set, each of the hundreds of processes that the tests start would compile everything anew.
export PYTHONDONTWRITEBYTECODE :=

.PHONY: help setup demo test check fmt chaos bench crisis feeds teach understanding fuzz lock catalogs screenshots settings release \
  migration clean

help:  ## list these commands
	@sed -n 's/^\([a-z]*\):.*  ## \(.*\)/\1|\2/p' $(firstword $(MAKEFILE_LIST)) \
	  | awk -F '|' '{printf "make %-13s %s\n", $$1, $$2}'

setup: .venv/run  ## install what the program needs (the default)

demo: .venv/run  ## start everything here, show a conversation, take your texts
	@$(BIN)/handrail demo

test: .venv/dev  ## run every test, on SQLite and PostgreSQL
	@$(BIN)/pytest -n 2 --dist worksteal

check: .venv/dev  ## lint, types, import contracts, secrets, vulnerable dependencies
	@$(BIN)/ruff format --check .
	@$(BIN)/ruff check .
	@$(BIN)/mypy
	@$(BIN)/lint-imports --no-logo
	@$(BIN)/python -m training.check_taught
	@$(BIN)/python -m tests.support.audit secrets
	@$(BIN)/python -m tests.support.audit holes

fmt: .venv/dev  ## format the code and sort its imports
	@$(BIN)/ruff check --quiet --select I --fix .
	@$(BIN)/ruff format .

# What docs/reliability.md promises, shown by the tests it names: real processes, killed. It took 33
# minutes on two cores, and 54 where they had much other work.
chaos: .venv/dev  ## kill real processes under a stream of texts
	@$(BIN)/pytest -m "" -s $$(grep -o 'tests/[a-z_/]*[.]py' docs/reliability.md | sort -u)

bench: .venv/dev  ## measure
	@$(BIN)/python -m benchmarks

# After a change to training/intents, to a vocabulary or to the features. Some minutes. The lines have
# no secret order: the same lines give the same weights.
understanding: .venv/dev  ## teach the intent classifier, measure it, write docs/understanding.md
	@$(BIN)/python -m training.count_language_words
	@$(BIN)/python -m training.teach_intents
	@$(BIN)/python -m benchmarks.understanding write

# Shows what it missed, too.
crisis: .venv/dev  ## measure the crisis reader; WRITE=1 puts the figures into docs/crisis.md
	@$(BIN)/python -m benchmarks.crisis $(if $(WRITE),write)

feeds: .venv/dev  ## read real meeting lists: HANDRAIL_FEEDS=/their/folder make feeds
	@$(BIN)/python -m benchmarks.real_feeds

# After a change to training/crisis or to its tables. Some minutes.
teach: .venv/dev  ## train the crisis reader
	@$(BIN)/python -m training.everyday
	@$(BIN)/python -m training.teach

# None may be answered with an error of ours: 100,000 random requests, then as many that atheris
# steers by the code they reach, if it can be installed.
fuzz: .venv/dev  ## send signed requests of all kinds to the webhooks
	@$(BIN)/python -m tests.support.fuzzing --inputs 100000
	@if $(BIN)/pip install --quiet --disable-pip-version-check atheris; \
	  then $(BIN)/python -m tests.support.guided_fuzzing --inputs 100000; fi

# For every platform.
lock: .venv/dev  ## pin the newest versions that pyproject.toml allows
	@$(BIN)/uv pip compile --quiet $(LOCK) pyproject.toml -o requirements/run.txt
	@$(BIN)/uv pip compile --quiet $(LOCK) --extra dev -c requirements/run.txt \
	  pyproject.toml -o requirements/dev.txt
LOCK := --universal --python-version 3.11 --generate-hashes --no-header --no-annotate

catalogs: .venv/dev  ## bring the translators' template and catalogs up to date
	@$(BIN)/python -m bot.cli.update_catalogs
	@$(BIN)/python -m desk.update_desk_catalogs

# Of invented meetings, in Debian's Chromium.
screenshots: .venv/dev  ## make the pictures of docs/desk.md
	@mkdir -p docs/images
	@HANDRAIL_SCREENSHOTS=docs/images $(BIN)/pytest -n 0 -q tests/browser/test_screenshots.py

settings: .venv/dev  ## write docs/settings.md and .env.example from the tables of bot/settings
	@$(BIN)/python -m bot.cli.write_settings_docs

# Of the newest commit: the wheel, its packages with hashes, its bill of materials, and checksums.
# Then it is installed in an empty environment, where `handrail demo` and `handrail serve` must run.
release: .venv/dev  ## make dist/: a wheel, its bill of materials, checksums
	@$(BIN)/python -m tests.support.release

# Revisions are numbered: 0011_what_it_does.py follows 0010.
migration: .venv/dev  ## begin a migration: make migration NAME="what it does"
	@test -n "$(NAME)" || { echo 'make migration NAME="what it does"'; exit 1; }
	@$(BIN)/alembic revision --message "$(NAME)" --rev-id $(NEXT_REVISION)
	@$(BIN)/ruff format --quiet bot/migrations/versions
NEXT_REVISION = $$(ls bot/migrations/versions | awk '/^[0-9]/ {printf "%04d\n", $$0 + 1}' | tail -1)

clean:  ## delete .venv and the demo's database
	rm -rf .venv *.egg-info demo.db* dist

# What `make demo` and production need, exactly as locked.
.venv/run: requirements/run.txt pyproject.toml
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' \
	  || { echo "Python 3.11 or newer is needed: make PYTHON=python3.11 ..."; exit 1; }
	@echo "Setting up .venv (two minutes, the first time)"
	@$(PYTHON) -m venv .venv
	@$(BIN)/pip install --quiet --disable-pip-version-check --require-hashes -r requirements/run.txt
	@$(BIN)/pip install --quiet --disable-pip-version-check --no-deps --no-build-isolation -e .
	@touch $@

.venv/dev: requirements/dev.txt .venv/run
	@$(BIN)/pip install --quiet --disable-pip-version-check --require-hashes -r requirements/dev.txt
	@touch $@
