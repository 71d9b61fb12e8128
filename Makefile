# What everybody types. Each target checks what it needs first and says how to get what is missing.
SHELL := bash
.SHELLFLAGS := -euo pipefail -c
.DEFAULT_GOAL := help
.PHONY: help run test bench release generate fmt frontend

# Arguments of `make run`, for instance `make run RUN="--port 9000"`.
RUN ?=

help: ## this list
	@grep -E '^[a-z]+:.*## ' $(MAKEFILE_LIST) | sed -E 's/^([a-z]+):.*## (.*)/  make \1\t\2/' | expand -t 18

run: ## build, seed the demo company, serve everything at one address
	@scripts/need.sh rust cc node
	@scripts/run.sh $(RUN)

test: ## everything: formatting, lints, both databases, generated files, screens, the journey in a browser
	@scripts/need.sh rust nextest cc node postgres chromium fonts poppler
	@scripts/test.sh

bench: ## the product's figures beside bare ones, on both databases
	@scripts/need.sh rust cc postgres
	@scripts/bench.sh

release: frontend ## the production binary, screens inside
	cargo build --release --locked --package keizoku-server
	@echo "built: $$(scripts/target-dir.sh)/release/keizoku"

generate: ## rewrite everything that is generated from the code and committed
	@scripts/need.sh rust cc node
	@scripts/generate.sh

fmt: ## format Rust and TypeScript
	cargo fmt --all
	@scripts/frontend.sh run fix

frontend:
	@scripts/need.sh rust cc node
	@scripts/frontend.sh run build
