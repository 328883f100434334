"""Facts that hang on others: conditions, defaults, cases, requirements and checks; no message only follows from another."""

from __future__ import annotations

import pytest

from tests.evaluate.specs import FILED, assessed, broken, procedure
from tests.support import calendar
from thutuc.evaluate.dossier import read_dossier
from thutuc.evaluate.environment import Environment

CONDITIONS = """\
Facts:
  reason:
    Label: Lý do
    Type: text
    Required: yes
    When: is_late
  late:
    Label: Quá hạn
    Type: true/false
    Required: yes
  father_known:
    Label: Rõ cha
    Type: true/false
    Required: yes
    When: late
  father:
    Label: Người cha
    Type: group
    Required: yes
    When: late and father_known
    Fields:
      grown:
        Label: Tuổi
        Type: integer
        Required: yes
        Maximum: cap
      job:
        Label: Nghề nghiệp
        Type: text
        Required: yes
        When: late and father_known and father.grown < 60
  cap:
    Label: Giới hạn
    Type: integer
    Default: 100
  double:
    Label: Hai lần
    Type: integer
    Default: cap * 2
  tail:
    Label: Đuôi
    Type: integer
    Default: 5
    When: late
  asked:
    Label: Có giới hạn
    Type: text
    Required: yes
    When: given cap
Definitions:
  is_late: late
Checks:
  limit_is_small:
    Must: cap + double <= 300
    Message: Giới hạn quá lớn.
    At: cap
  tail_is_short:
    Must: tail < 6
    Message: Đuôi quá dài.
    At: tail
  father_is_adult:
    When: late and father_known
    Must: father.grown >= 18
    Message: Cha phải từ đủ 18 tuổi.
    At: father.grown
"""
FATHER = {"grown": 40, "job": "Nông dân"}


@pytest.mark.parametrize(
    "dossier, errors",
    [
        ({"late": False}, []),
        ({"late": True, "reason": "Ở xa", "father_known": False}, []),
        ({"late": True, "reason": "Ở xa", "father_known": True, "father": FATHER}, []),
        ({}, [("/late", "late.required")]),
        ({"late": 1}, [("/late", "late.type")]),
        (
            {"late": 1, "reason": "Ở xa", "father_known": True},
            [("/late", "late.type")],
        ),
        ({"late": False, "reason": "Ở xa"}, [("/reason", "reason.not_applicable")]),
        ({"late": True}, [("/reason", "reason.required"), ("/father_known", "father_known.required")]),
        # what is asked of somebody who need not be named is not looked at any more
        (
            {"late": False, "father_known": True, "father": {"grown": "x", "y": 1}},
            [("/father_known", "father_known.not_applicable"), ("/father", "father.not_applicable")],
        ),
        (
            {"late": True, "reason": "Ở xa", "father_known": False, "father": {"grown": "x", "y": 1}},
            [("/father", "father.not_applicable")],
        ),
        (
            {"late": True, "reason": "Ở xa", "father_known": True, "father": {"grown": 60, "job": "x"}},
            [("/father/job", "father.job.not_applicable")],
        ),
        (
            {"late": True, "reason": "Ở xa", "father_known": True, "father": {"grown": 101}},
            [("/father/grown", "father.grown.range")],
        ),
        (
            {
                "late": True,
                "reason": "Ở xa",
                "father_known": True,
                "father": FATHER,
                "cap": 39,
                "asked": "x",
            },
            [("/father/grown", "father.grown.range")],
        ),
        # defaults: 100, and 2 x 100 = 200, stand for what is not given, but are not given
        ({"late": False, "cap": 101}, [("/asked", "asked.required"), ("/cap", "checks.limit_is_small")]),
        ({"late": False, "double": 201}, [("/cap", "checks.limit_is_small")]),
        ({"late": False, "asked": "x"}, [("/asked", "asked.not_applicable")]),
        (
            {"late": True, "reason": "Ở xa", "father_known": True, "father": {"grown": 17, "job": "x"}},
            [("/father/grown", "checks.father_is_adult")],
        ),
        (
            {"late": True, "reason": "Ở xa", "father_known": True, "father": {"grown": "17", "job": "x"}},
            [("/father/grown", "father.grown.type")],
        ),
        (
            {"late": False, "cap": 10**15, "double": 10**15, "asked": "x"},
            [("/cap", "checks.limit_is_small")],
        ),
    ],
)
def test_conditions(dossier: dict[str, object], errors: list[tuple[str, str]]) -> None:
    """A fact is asked for where its condition holds, refused where it does not, and left alone where nobody knows."""
    assert broken(assessed(CONDITIONS, **dossier)) == errors


def test_defaults_stand_also_for_what_is_not_asked_but_never_for_what_is_wrong() -> None:
    """100, twice as much, and 5 where only the late are asked."""
    environment = Environment(procedure(CONDITIONS), calendar())
    read_dossier(environment, {**FILED, "late": False, "double": "x"})
    assert environment.defaults == {("cap",): 100, ("tail",): 5}


CASES = """\
Facts:
  n:
    Label: Số n
    Type: integer
    Required: yes
Cases:
  small: Số nhỏ
  large:
    Title: Số lớn
    When: n > 10
Requirements:
  residence:
    Title: Cư trú tại xã
  even:
    Title: Số n không phải 13
    Must: n <> 13
"""


@pytest.mark.parametrize(
    "dossier, errors",
    [
        ({"n": 11, "case": "large"}, []),
        ({"n": 10, "case": "small"}, []),
        ({"n": 10, "case": "large"}, [("/case", "case.choice")]),
        ({"case": "large"}, [("/n", "n.required")]),
        ({"n": 11}, [("/case", "case.required")]),
        ({"n": 11, "case": "middle"}, [("/case", "case.choice")]),
        ({"n": 13, "case": "large"}, [("", "requirements.even")]),
        (
            {"n": 13, "case": "large", "channel": "x"},
            [("/channel", "channel.choice"), ("", "requirements.even")],
        ),
    ],
)
def test_cases_and_requirements(dossier: dict[str, object], errors: list[tuple[str, str]]) -> None:
    """A requirement in words alone is for the officer; one with a condition is checked."""
    assert broken(assessed(CASES, **dossier)) == errors
