"""The schema as a document: valid, complete in its texts, the same every time."""

from __future__ import annotations

import calendar as calendars
import datetime as dt
import os
import re
import subprocess
import sys

import pytest
from jsonschema import Draft202012Validator

from tests.emit_json_schema.judges import EVERYTHING, FILES, slices_of, subject
from tests.emit_json_schema.sample import SAMPLE
from tests.support import ROOT
from thutuc.emit.interface import RULE_KINDS
from thutuc.emit.json_schema import EMITTER

MAKE = """
import sys
from tests.emit_json_schema.judges import subject
from tests.emit_json_schema.sample import SAMPLE
sys.stdout.buffer.write(subject(SAMPLE).text.encode())
"""


@pytest.mark.parametrize("code", FILES)
def test_every_slice_is_valid_and_compiles_in_strict_mode(code: str) -> None:
    ids = []
    for real, _ in slices_of(code):
        Draft202012Validator.check_schema(real.schema)
        assert real.by_ajv([{}]) == [False]
        ids.append(real.schema["$id"])
    assert len(set(ids)) == len(ids) >= 1


@pytest.mark.parametrize("text", [SAMPLE, EVERYTHING], ids=["sample", "everything"])
def test_samples_are_valid(text: str) -> None:
    schema = subject(text).schema
    assert schema["$schema"] == Draft202012Validator.META_SCHEMA["$id"]
    Draft202012Validator.check_schema(schema)


def test_dates_are_those_of_the_calendar() -> None:
    """Against Python's calendar: every day of years around the leap rules, and every 29 February."""
    pattern = re.compile(subject(SAMPLE).schema["$defs"]["date"]["pattern"])

    def exists(year: int, month: int, day: int) -> bool:
        try:
            dt.date(year, month, day)
        except ValueError:
            return False
        return True

    for year in (0, 1, 4, 9, 10, 96, 100, 400, 999, 1000, 1900, 2000, 2024, 2026, 2100, 9999):
        for month in range(14):
            for day in range(34):
                text = f"{year:04d}-{month:02d}-{day:02d}"
                assert bool(pattern.search(text)) is exists(year, month, day), text
    for year in range(1, 10_000):
        assert bool(pattern.search(f"{year:04d}-02-29")) is calendars.isleap(year), year


def test_labels_survive_whatever_they_hold() -> None:
    schema = subject(SAMPLE).schema
    assert schema["title"] == 'Thủ tục “đủ loại” </script> "\\ ${x}'
    fields = schema["properties"]
    assert fields["ho_ten"]["title"] == 'Họ và tên " \\ </title> {{x}}'
    assert fields["mau"]["oneOf"][0] == {"const": "do", "title": 'Đỏ " \\ <b>'}
    assert fields["documents"]["properties"]["to_khai"]["title"] == 'Tờ khai " \\ <i>'


def test_the_file_is_the_same_whatever_the_order_of_sets() -> None:
    made = []
    for seed in ("1", "2"):
        environment = {**os.environ, "PYTHONHASHSEED": seed}
        run = subprocess.run([sys.executable, "-c", MAKE], cwd=ROOT, env=environment, capture_output=True, check=True)
        made.append(run.stdout.decode())
    assert made == [subject(SAMPLE).text] * 2


def test_every_kind_of_rule_has_a_carriage_and_a_reason_in_both_languages() -> None:
    assert set(EMITTER.carries) == set(RULE_KINDS)
    for kind, loss in EMITTER.carries.items():
        assert (loss.carriage == "enforced") is (loss.reason.vi == "") is (loss.reason.en == ""), kind
