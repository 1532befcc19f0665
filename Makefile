# `make run` and `make test` do all the set-up themselves; `make help` lists the rest.

SHELL := bash
.DEFAULT_GOAL := help
.NOTPARALLEL:
MAKEFLAGS += --no-print-directory
export FOLDER PYTHON

bin := .venv/bin

.PHONY: help
help:
	@echo 'make run [FOLDER=...]    open the window on a folder; without one, on demonstration photos'
	@echo 'make test                every check: format, lint, types, walls, tests'
	@echo 'make lint                the same without the tests'
	@echo 'make bench [FOLDER=...]  the measurements'
	@echo 'make peers [RACE=...]    Lightwork against other programs, into docs/benchmarks.md; RACE="--only B,C --repeat 5"'
	@echo 'make scale [MOST=...]    what 1,000 photos to 1,000,000 cost the program itself, into docs/million.md'
	@echo 'make costs               count anew the instructions that a photo costs, which a test compares'
	@echo 'make screenshots         pictures of the window in each of its states, into build/screenshots'
	@echo 'make fuzz [MINUTES=...]  damaged files of every format for so long, 10 by default; FROM=... for other ones'
	@echo 'make soak [PHOTOS=...]   100,000 small photos with faults among them, then 100 kills of the whole program'
	@echo 'make docs                the guide as web pages, into build/site'
	@echo 'make completions         what bash, zsh and fish complete the command with, into build/completions'
	@echo 'make wheel               sdist and wheel, into build/wheel; make wheel-test installs the wheel and tries it'
	@echo 'make package             the frozen program, and .deb, .rpm, AppDir and tar.xz of it, into dist'
	@echo 'make package-test        tries them as a stranger would; docs/packaging.md'
	@echo 'make translations        gather every text for the translators, and make what the window loads'
	@echo 'make lock                write requirements.lock anew from pyproject.toml'
	@echo 'make clean               remove everything that make made, .venv too'

.PHONY: setup
setup:
	@packaging/setup

.PHONY: run
run: setup
	@packaging/run

.PHONY: lint
lint: setup
	@$(bin)/ruff format --check .
	@$(bin)/ruff check .
	@$(bin)/mypy
	@$(bin)/lint-imports

.PHONY: test
test: lint
	@$(bin)/python packaging/linux/qt-libraries offscreen
	@packaging/linux/witnesses
	@$(bin)/python packaging/linux/qt-libraries window || echo 'Going on; the tests on a screen are skipped.' >&2
	@QT_QPA_PLATFORM=offscreen $(bin)/pytest --numprocesses logical --maxprocesses 4 --dist worksteal

.PHONY: bench
bench: setup
	@$(bin)/python tests/bench $(if $(FOLDER),"$$FOLDER")
	@QT_QPA_PLATFORM=offscreen $(bin)/python tests/bench/tick.py

# Installs the others into build/bench, and Debian's programs where apt-get may; 20 minutes on two cores.
.PHONY: peers
peers: setup
	@$(bin)/python tests/bench peers $(RACE)

# A million names of tiny files in build/bench/scale, 1 GB with the journal; 15 minutes.
.PHONY: scale
scale: setup
	@QT_QPA_PLATFORM=offscreen $(bin)/python tests/bench scale --write $(if $(MOST),--most $(MOST))

.PHONY: costs
costs: setup
	@$(bin)/python tests/helpers/instructions.py

.PHONY: screenshots
screenshots: setup
	@$(bin)/python packaging/linux/qt-libraries offscreen
	@$(bin)/python tests/screens

# From a number that nobody has tried yet, so that each run tries others; a finding's number makes its bytes again.
.PHONY: fuzz
fuzz: setup
	@$(bin)/python tests/fuzz $(or $(FROM),$$(date +%s)000) 1000000000 $$((60 * $(or $(MINUTES),10)))

.PHONY: soak
soak: setup
	@$(bin)/python tests/fuzz/soak.py --photos $(or $(PHOTOS),100000)
	@LIGHTWORK_KILLS=100 $(bin)/pytest -q --timeout 1200 tests/core/faults/test_complete.py

# The .ts files hold what is translated; the .qm files, made of them, are what the window loads. Both are committed.
.PHONY: translations
translations: setup
	@$(bin)/python packaging/translations.py update
	@$(bin)/python packaging/translations.py check

.PHONY: docs
docs: setup
	@packaging/site

.PHONY: completions
completions: setup
	@$(bin)/python packaging/completions.py build/completions

.PHONY: wheel
wheel: setup
	@packaging/wheel

.PHONY: wheel-test
wheel-test: wheel
	@packaging/try-wheel build/wheel/*.whl

.PHONY: package
package: setup
	@packaging/package

.PHONY: package-test
package-test: setup
	@packaging/package-test

# uv alone reads every system's wheels for one lock; it is not needed for anything else.
.PHONY: lock
lock: setup
	@$(bin)/python -m pip install --quiet --disable-pip-version-check uv
	@$(bin)/uv pip compile --quiet --universal --generate-hashes --extra dev --python-version 3.11 \
		pyproject.toml -o requirements.lock
	@$(bin)/uv pip compile --quiet --universal --generate-hashes --python-version 3.11 -c requirements.lock \
		pyproject.toml packaging/requirements-package.in -o packaging/requirements-package.lock
	@$(bin)/uv pip compile --quiet --universal --generate-hashes --python-version 3.11 \
		packaging/requirements-tools.in -o packaging/requirements-tools.lock
	@$(bin)/uv pip compile --quiet --universal --generate-hashes --python-version 3.11 \
		packaging/requirements-docs.in -o packaging/requirements-docs.lock
	@$(bin)/uv pip compile --quiet --universal --generate-hashes --python-version 3.11 -c requirements.lock \
		--no-emit-package pyside6-essentials --no-emit-package shiboken6 \
		pyproject.toml -o packaging/requirements-engine.lock

.PHONY: clean
clean:
	@rm -rf .venv build dist .mypy_cache .ruff_cache .pytest_cache .import_linter_cache
	@find . -name __pycache__ -not -path './.git/*' -prune -exec rm -rf {} +
