# make dossier   the main job on corpus/kon-tum → build/dossier
# make test      all tests;  make lint: style, types, imports;  make quality: scores;  make bench
# make bench-peers   other tools on the same two texts, in one table; installs them into .venv-peers
# Needs Python 3.11 or later with venv, make and a package index. PYTHON=python3.12 picks one.

ifndef PYTHON
PYTHON := $(shell for p in python3 python3.11 python3.12 python3.13 python3.14; do \
	$$p -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null && echo $$p && break; done)
endif
PROJECT ?= corpus/kon-tum/dossier.toml
OUT ?= build/dossier
TESTS ?=
BIN := .venv/bin

# A change of the locked packages, of the package's own data or of PYTHON makes a new key.
key = $(shell (cat $(1) pyproject.toml; echo $(PYTHON)) | cksum | cut -d' ' -f1)
RUN := .venv/run-$(call key,requirements/run.txt requirements/build.txt)
DEV := .venv/dev-$(call key,requirements/run.txt requirements/build.txt requirements/dev.txt)
PEERS := .venv-peers/run-$(call key,requirements/peers.txt)
INSTALL := $(BIN)/python -m pip install --quiet --disable-pip-version-check

.PHONY: dossier test lint quality bench bench-peers templates pictures lock clean

dossier: $(RUN)
	@$(BIN)/drafting dossier $(PROJECT) -o $(OUT)
	@echo "Hồ sơ ở / the papers are in: $(OUT)"

test: $(DEV)
	@$(BIN)/python -m pytest $(TESTS)

lint: $(DEV)
	@$(BIN)/ruff check .
	@$(BIN)/ruff format --check .
	@$(BIN)/mypy
	@$(BIN)/lint-imports

quality: $(DEV)
	@$(BIN)/python -m tests.quality

bench: $(DEV)
	@$(BIN)/python -m bench.run

bench-peers: $(DEV) $(PEERS)
	@$(BIN)/python -m bench.peers

templates: $(DEV)
	@$(BIN)/python templates/build.py

# Needs LibreOffice (soffice) and pdftoppm besides.
pictures: $(RUN)
	@$(BIN)/python docs/pictures/make.py

lock: $(DEV)
	@$(INSTALL) pip-tools
	@for from in pyproject.toml requirements/build.in requirements/dev.in requirements/peers.in; do \
		case $$from in pyproject.toml) to=run ;; *) to=$$(basename $$from .in) ;; esac; \
		$(BIN)/pip-compile --quiet --upgrade --generate-hashes --allow-unsafe --strip-extras \
			--no-annotate --no-header --no-emit-index-url --no-emit-trusted-host \
			--no-emit-find-links --no-emit-options -o requirements/$$to.txt $$from || exit 1; \
	done

clean:
	rm -rf .venv .venv-peers build dist

$(RUN):
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null || { \
		echo "Cần Python 3.11 trở lên; trên Debian/Ubuntu: apt-get install python3 python3-venv"; exit 1; }
	@$(PYTHON) -c 'import venv, ensurepip' 2>/dev/null || { \
		echo "Python này thiếu venv; trên Debian/Ubuntu: apt-get install python3-venv"; exit 1; }
	@echo "Chuẩn bị .venv lần đầu (cần mạng, một vài phút)…"
	@$(PYTHON) -m venv --clear .venv
	@$(INSTALL) --require-hashes -r requirements/build.txt -r requirements/run.txt
	@$(INSTALL) --no-build-isolation --no-deps --editable .
	@$(BIN)/python -m compileall -q drafting
	@touch $@

$(DEV): $(RUN)
	@echo "Cài các công cụ kiểm thử…"
	@$(INSTALL) --require-hashes -r requirements/dev.txt
	@touch $@

$(PEERS): | $(RUN)
	@echo "Cài các công cụ để so sánh vào .venv-peers…"
	@$(PYTHON) -m venv --clear .venv-peers
	@.venv-peers/bin/python bench/peers/install.py requirements/peers.txt
	@touch $@
