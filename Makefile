# Sets itself up; needs only Python 3.11 or newer and make.
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
READY := $(VENV)/.ready

.PHONY: site test lint types serve bench golden messages clean setup

site: setup
	$(BIN)/whosays build

test: setup
	@PYTHON=$(BIN)/python sh .ci/browser
	@sh .ci/speech
	$(BIN)/python -m pytest

lint: setup
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy

serve: setup
	$(BIN)/whosays serve

bench: setup
	$(BIN)/python -m tests.bench
	$(BIN)/python -m tests.bench_quizzes

golden: setup
	$(BIN)/python -m pytest --update-golden

messages: setup
	$(BIN)/python -m tests.messages

setup: $(READY)

$(READY): requirements.lock pyproject.toml
	PYTHON=$(PYTHON) sh .ci/setup $(VENV)
	touch $@

clean:
	rm -rf .build site $(VENV) .pytest_cache .mypy_cache .ruff_cache .hypothesis
