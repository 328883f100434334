"""The typed procedure of one day: names bound, types known, no YAML, no periods.

Every named thing has the author's `name`, one ASCII `id` that generated code, JSON and BPMN use, and the `origin` in the file.
"""
