"""Targets: one folder per emitter; each is a pure function from plans to artefacts."""
