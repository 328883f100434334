# make demo       try it: build every procedure of this repository into generated/
# make test       everything: lint, types, all tests; installs what is missing (Debian packages need root or sudo)
# make quick      lint, types and house tests, in seconds
# make test-long  the tests with the long profile of hypothesis, and those marked `long`
# make bench      the benchmarks beside their peers
# make spec       remake what is made from spec/language.yaml: language.json, the schemas for editors, the reference
# make clean      remove what the other targets installed or cached

SHELL := /bin/bash
.SHELLFLAGS := -eu -o pipefail -c
.DELETE_ON_ERROR:
MAKEFLAGS += --no-builtin-rules

PYTHON ?= $(shell command -v python3.11 || command -v python3)
VENV := .venv
BIN := $(VENV)/bin
NODE := tests/engines/node
# Spark needs Java 17 or later; the one on the PATH will do.
PACKAGES := chromium fonts-croscore fonts-dejavu-core $(if $(shell command -v java),,default-jre-headless)

PINS := requirements/constraints.txt
PIP := $(BIN)/python -m pip --disable-pip-version-check --quiet install --constraint $(PINS)
PYTEST := $(BIN)/python -m pytest

.PHONY: demo test quick test-long bench spec clean lint types machine

demo: $(VENV)/.installed
	$(BIN)/thutuc build procedures --out generated
	@echo
	@echo "Every procedure of procedures/ now stands in generated/, one folder per code and first day:"
	@echo "open a form.html or notice.html there in a browser."

test: machine lint types
	$(PYTEST) -n 2 --dist worksteal $(ARGS)

quick: lint types
	$(PYTEST) -q tests/house

test-long: machine
	$(PYTEST) -n 2 --dist worksteal -m "long or not long" --hypothesis-profile long $(ARGS)

bench: $(VENV)/.installed-bench
	$(BIN)/python bench/run.py $(ARGS)

spec: $(VENV)/.installed-dev
	$(BIN)/python compiler/compile_spec.py
	$(BIN)/python compiler/build_schema.py
	$(BIN)/python compiler/build_reference.py
	$(BIN)/python compiler/build_conformance.py

lint: $(VENV)/.installed-dev
	$(BIN)/ruff check --quiet
	$(BIN)/ruff format --check --quiet

types: $(VENV)/.installed-dev
	$(BIN)/mypy --no-error-summary

# What the tests run against and pip does not bring: a browser with Vietnamese fonts, Java for Spark, engines for Node.
machine: $(VENV)/.installed-dev $(NODE)/node_modules/.installed
	@bash .ci/debian-packages $(PACKAGES)

clean:
	rm -rf $(VENV) $(NODE)/node_modules .mypy_cache .ruff_cache .pytest_cache .hypothesis build dist
	find compiler tests -name __pycache__ -type d -prune -exec rm -rf {} +

$(BIN)/python:
	@test -n "$(PYTHON)" && $(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || \
	  { echo "thutuc needs Python 3.11 or later: install it, or name one with make PYTHON=/path/to/python" >&2; exit 1; }
	$(PYTHON) -m venv $(VENV)

$(VENV)/.installed: pyproject.toml $(PINS) | $(BIN)/python
	$(PIP) --editable .
	touch $@

$(VENV)/.installed-dev: pyproject.toml $(PINS) | $(BIN)/python
	$(PIP) --editable '.[dev]'
	touch $(VENV)/.installed $@

$(VENV)/.installed-bench: pyproject.toml $(PINS) | $(BIN)/python
	$(PIP) --editable '.[dev,bench]'
	touch $(VENV)/.installed $(VENV)/.installed-dev $@

$(NODE)/node_modules/.installed: $(NODE)/package.json
	@command -v npm >/dev/null || { echo "the tests need Node.js 20 or later with npm: install both, then run make again" >&2; exit 1; }
	npm install --prefix $(NODE) --no-package-lock --no-audit --no-fund --ignore-scripts --loglevel=error
	touch $@
