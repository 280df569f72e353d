# Every task of the project. The JDK is found by infra/local/jdk; MVN names another Maven.
MVN ?= mvn
KLASSNY_PORT_BASE ?= 8080
WITHOUT ?=
export MVN KLASSNY_PORT_BASE

maven = JAVA_HOME="$$(infra/local/jdk)" && export JAVA_HOME && $(MVN) -B -ntp

.DEFAULT_GOAL := help
.PHONY: help up down reset status test faults security bench load format import

help: ## print this list
	@sed -n 's/^\([a-z]*\):.*## \(.*\)/  make \1\t\2/p' $(MAKEFILE_LIST) | expand -t 18

up: ## start everything (WITHOUT=journal leaves a service to your IDE, KLASSNY_PORT_BASE=9080 takes other ports)
	@infra/local/run up $(if $(WITHOUT),--without=$(WITHOUT))

down: ## stop what make up started; data stay
	@infra/local/run down

reset: ## stop everything and delete all data, after asking
	@infra/local/run reset

status: ## what runs, with pid and memory
	@infra/local/run status

test: ## check the format, build and run every test, two modules at once (-Dstack=containers in MVN takes Docker's servers)
	@$(maven) -T2 verify

faults: ## kill every server in turn under load, on a stack of its own, and count what was acknowledged (some minutes)
	@$(maven) verify -pl infra/e2e -am -Dgroups='faults|short-faults' -Dtests.left.out=

security: ## ask every operation in every role, scan the gateway, look for names in logs and events (on a stack of its own)
	@$(maven) verify -pl infra/e2e -am -Dgroups=security

bench: ## measure against the raw limits of this machine
	@JAVA_HOME="$$(infra/local/jdk)" && export JAVA_HOME && infra/bench/run

import: ## preview and enter a OneRoster bundle or a list: make import FILE=… (YES=1 does not ask; ORDER=, FROM=2026-09-01)
	@infra/demo/import "$(FILE)"

load: ## measure through the gateway of the stack that runs (enters marks; see infra/bench/README.md)
	@JAVA_HOME="$$(infra/local/jdk)" && export JAVA_HOME && infra/bench/run --gateway http://127.0.0.1:$(KLASSNY_PORT_BASE)

format: ## format the Java sources
	@$(maven) -q spotless:apply

pictures: ## take the README's pictures anew from the demo school that make up started
	@cd gateway/web && node pictures.mjs
