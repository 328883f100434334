"""The parts of a dossier beside its facts: documents, suspensions, the extension, decisions."""

from __future__ import annotations

import pytest

from tests.evaluate.specs import assessed, broken

PARTS = """\
Documents:
  paper:
    Title: Giấy
    Originals: 1
  either_kind:
    One of:
      first_kind:
        Title: Loại một
        Originals: 1
Roles:
  officer: Cán bộ
Workflow:
  look:
    Title: Xem
    Task: handle
    Done by: officer
    Outcomes:
      fine:
        Title: Đạt
        Next: done
      bad:
        Title: Không đạt
        Next: refused
"""
SUSPENSION = {"reason": "payment", "from": "2026-07-06", "to": "2026-07-08"}


@pytest.mark.parametrize(
    "dossier, errors",
    [
        ({"documents": {"paper": {}, "first_kind": {"originals": 2, "issued_on": "2026-01-01"}}}, []),
        ({"suspensions": [SUSPENSION], "extended": True, "decisions": {"look": "bad"}}, []),
        ({"suspensions": [{**SUSPENSION, "to": "2026-07-06"}]}, []),
        ({"documents": []}, [("/documents", "documents.type")]),
        ({"documents": {"scan": {}}}, [("/documents/scan", "unknown")]),
        ({"documents": {"either_kind": {}}}, [("/documents/either_kind", "unknown")]),
        ({"documents": {"paper": 1}}, [("/documents/paper", "documents.paper.type")]),
        ({"documents": {"paper": {"pages": 1}}}, [("/documents/paper/pages", "unknown")]),
        (
            {"documents": {"paper": {"copies": -1}}},
            [("/documents/paper/copies", "documents.paper.copies.range")],
        ),
        (
            {"documents": {"paper": {"copies": True}}},
            [("/documents/paper/copies", "documents.paper.copies.type")],
        ),
        ({"documents": {"paper": {"data": 1}}}, [("/documents/paper/data", "documents.paper.data.type")]),
        (
            {"documents": {"paper": {"issued_on": "2026-13-01"}}},
            [("/documents/paper/issued_on", "documents.paper.issued_on.type")],
        ),
        ({"suspensions": {}}, [("/suspensions", "suspensions.type")]),
        ({"suspensions": [1]}, [("/suspensions/0", "suspensions.type")]),
        (
            {"suspensions": [{**SUSPENSION, "reason": "rain", "x": 1}]},
            [("/suspensions/0/x", "unknown"), ("/suspensions/0/reason", "suspensions.reason.choice")],
        ),
        (
            {"suspensions": [SUSPENSION, {"reason": "payment", "from": "2026-07-06"}]},
            [("/suspensions/1/to", "suspensions.to.required")],
        ),
        (
            {"suspensions": [{**SUSPENSION, "to": "2026-07-05"}]},
            [("/suspensions/0/to", "suspensions.to.range")],
        ),
        ({"extended": "yes"}, [("/extended", "extended.type")]),
        ({"decisions": []}, [("/decisions", "decisions.type")]),
        ({"decisions": {"walk": "fine"}}, [("/decisions/walk", "unknown")]),
        ({"decisions": {"look": "maybe"}}, [("/decisions/look", "decisions.look.choice")]),
    ],
)
def test_other_parts(dossier: dict[str, object], errors: list[tuple[str, str]]) -> None:
    assert broken(assessed(PARTS, **dossier)) == errors
