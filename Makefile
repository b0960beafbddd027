# Two commands matter: `make reports` and `make test`. Both install what is missing first.

SHELL := /bin/bash
.DEFAULT_GOAL := help
INPUTS ?= inputs
OUTPUTS ?= outputs
PYTEST_ARGS ?= -n 2 --dist loadfile
bin := .venv/bin

.PHONY: help
help: ## What can be made
	@grep -hE '^[a-z]+:.*##' $(MAKEFILE_LIST) | sed -E 's/:.*## /\t/' | expand -t 12

.PHONY: reports
reports: ## Build every report of every municipality in inputs/
	@scripts/setup.sh reports
	@$(bin)/kommunrapport build $(INPUTS) -o $(OUTPUTS); code=$$?; \
	if ls -d $(OUTPUTS)/*/*/ >/dev/null 2>&1; then \
		printf '\nRapporterna ligger i / The reports are in:\n'; ls -d $(OUTPUTS)/*/*/ | sed 's/^/  /'; \
	fi; exit $$code

.PHONY: forms
forms: ## Write the Excel and Word forms of every unit
	@scripts/setup.sh reports
	@$(bin)/kommunrapport forms $(INPUTS) -o $(OUTPUTS)

.PHONY: wheel
wheel: ## The program as one file to install elsewhere, in dist/
	@scripts/setup.sh reports
	@$(bin)/uv build --quiet --wheel --no-build-isolation --offline --out-dir dist .
	@ls dist/*.whl

.PHONY: test
test: ## Run every test (PYTEST_ARGS="-n 0 -k excel" to choose)
	@scripts/setup.sh test
	@$(bin)/python -m pytest $(PYTEST_ARGS)

.PHONY: check
check: ## Lint, types and tests: what must pass before a commit
	@scripts/setup.sh test
	@$(bin)/ruff check .
	@$(bin)/ruff format --check .
	@$(bin)/mypy
	@$(bin)/python -m pytest $(PYTEST_ARGS)

.PHONY: fix
fix: ## Let ruff repair and format what it can
	@scripts/setup.sh test
	@$(bin)/ruff check --fix .
	@$(bin)/ruff format .

.PHONY: bench
bench: ## Measure the build, beside Typst
	@scripts/setup.sh test
	@$(bin)/python tests/bench.py

.PHONY: mutants
mutants: ## Try whether the tests notice small faults (MUTANTS="rule-C27 read" to choose)
	@scripts/setup.sh test
	@$(bin)/python scripts/mutants.py $(MUTANTS)

.PHONY: sbom
sbom: ## What the program is made of, as CycloneDX, in dist/
	@scripts/setup.sh test
	@$(bin)/python scripts/sbom.py dist/sbom.json

.PHONY: audit
audit: ## Hold the locked packages against known vulnerabilities
	@scripts/setup.sh test
	@$(bin)/python scripts/audit.py

.PHONY: lock
lock: ## Write the lock files anew (UV_ARGS=--upgrade for newer versions)
	@scripts/setup.sh lock $(UV_ARGS)

.PHONY: clean
clean: ## Remove what was built and the caches (keeps .venv)
	@rm -rf $(OUTPUTS) dist build .pytest_cache .mypy_cache .ruff_cache .hypothesis
	@find . -name __pycache__ -type d -not -path './.venv/*' -not -path '*/node_modules/*' -prune -exec rm -rf {} +
