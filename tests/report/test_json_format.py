"""The JSON format: one document in every case. Expected places and texts are counted by hand."""

from __future__ import annotations

import json

import pytest

from tests.report.samples import SPEC, TARIFF, broken_pack, fee_above_tariff, finding, span
from thutuc.report.diagnostic import Citation, Edit, Fix, Label
from thutuc.report.render.json import render
from thutuc.report.summary import Summary
from thutuc.text.bilingual import Bilingual
from thutuc.text.source import Source, Span

pytestmark = pytest.mark.usefixtures("own_codes")

EMPTY = """\
{
  "version": 1,
  "summary": {
    "files": 3,
    "error": 0,
    "violation": 0,
    "warning": 0,
    "note": 0,
    "suppressed": 0,
    "left_out": 0,
    "not_checked": 0
  },
  "diagnostics": []
}
"""


def test_no_findings_give_the_same_document_with_an_empty_list() -> None:
    assert render([], lang="vi", color=False, summary=Summary(3)) == EMPTY


def test_a_finding_with_everything() -> None:
    place = span(SPEC, "12.000 đồng")
    found = fee_above_tariff().at(
        place,
        path="khai_sinh.fees.ban_sao",
        related=[Label(span(TARIFF, "8000"), Bilingual("mức thu", "tariff"))],
        citations=[
            Citation("Luật Hộ tịch 60/2014/QH13", "2016-01-01", "2027-02-28"),
            Citation("Thông tư 281/2016/TT-BTC"),
        ],
        fixes=[Fix(Bilingual("đổi", "change"), (Edit(place, "8.000 đồng"),), safe=False)],
        as_of="2026-11-22",
        fee=Bilingual("Phí", "The fee"),
        excess=4000,
    )
    written = render([found], lang="vi", color=True, summary=Summary(1, violations=1, not_checked=2))
    assert "mức được thu là 8.000 đồng" in written
    document = json.loads(written)
    # The nine lines before the amount hold 15 + 27 + 18 + 11 + 35 + 13 + 11 + 43 + 14 = 187 characters.
    amount = {
        "start": {"line": 10, "column": 14, "offset": 200},
        "end": {"line": 10, "column": 25, "offset": 211},
    }
    assert document == {
        "version": 1,
        "summary": {
            "files": 1,
            "error": 0,
            "violation": 1,
            "warning": 0,
            "note": 0,
            "suppressed": 0,
            "left_out": 0,
            "not_checked": 2,
        },
        "diagnostics": [
            {
                "code": "L1203",
                "name": "fee-above-tariff",
                "severity": "violation",
                "file": "thu-tuc/khai-sinh.yaml",
                "span": amount,
                "headline": {
                    "vi": "Phí cao hơn mức của Bộ Tài chính 4000 đồng",
                    "en": "The fee exceeds the tariff of the Ministry of Finance by 4000 đồng",
                },
                "label": {"vi": "mức được thu là 8.000 đồng", "en": "the tariff is 8,000 đồng"},
                "why": {
                    "vi": "địa phương không được thu cao hơn mức do trung ương quy định",
                    "en": "a province may not charge more than the central tariff",
                },
                "help": {
                    "vi": "sửa mức thu,\nhoặc nêu văn bản cho phép thu cao hơn",
                    "en": "correct the amount,\nor cite the instrument that permits more",
                },
                "citations": [
                    {
                        "text": "Luật Hộ tịch 60/2014/QH13",
                        "valid_from": "2016-01-01",
                        "valid_to": "2027-02-28",
                    },
                    {"text": "Thông tư 281/2016/TT-BTC", "valid_from": None, "valid_to": None},
                ],
                "related": [
                    {
                        "file": "goi/phi.yaml",
                        "span": {
                            "start": {"line": 2, "column": 8, "offset": 30},
                            "end": {"line": 2, "column": 12, "offset": 34},
                        },
                        "text": {"vi": "mức thu", "en": "tariff"},
                    }
                ],
                "fixes": [
                    {
                        "label": {"vi": "đổi", "en": "change"},
                        "safe": False,
                        "edits": [{"file": "thu-tuc/khai-sinh.yaml", "span": amount, "text": "8.000 đồng"}],
                    }
                ],
                "path": "khai_sinh.fees.ban_sao",
                "fingerprint": found.fingerprint(),
                "as_of": "2026-11-22",
            }
        ],
    }


def test_language_and_colour_change_nothing() -> None:
    found = [finding(span(SPEC, "tờ_khai"))]
    documents = {
        render(found, lang=lang, color=color, summary=Summary(1, errors=1))
        for lang in ("vi", "en")
        for color in (False, True)
    }
    assert len(documents) == 1


def test_finding_without_a_place_has_the_same_keys() -> None:
    found = [broken_pack().at(None, file="goi.yaml"), finding(span(SPEC, "tờ_khai"))]
    whole, placed = json.loads(render(found, lang="en", color=False, summary=Summary(1, errors=2)))["diagnostics"]
    assert whole.keys() == placed.keys()
    assert whole["span"] is None
    assert (whole["file"], whole["label"], whole["as_of"]) == ("goi.yaml", {"vi": "", "en": ""}, None)


def test_columns_count_code_points() -> None:
    source = Source("a.yaml", "👍 e\u0302\u0323: x")
    document = json.loads(render([finding(Span(source, 7, 8))], lang="en", color=False, summary=Summary(1, errors=1)))
    assert document["diagnostics"][0]["span"]["start"] == {"line": 1, "column": 8, "offset": 7}


def test_a_file_name_that_is_no_text_does_not_break_the_document() -> None:
    name = b"th\xff.yaml".decode("utf-8", "surrogateescape")
    written = render([broken_pack().at(None, file=name)], lang="vi", color=False, summary=Summary(1, errors=1))
    assert '"file": "th\\udcff.yaml"' in written
    assert json.loads(written.encode("utf-8"))["diagnostics"][0]["file"] == name


def test_only_half_surrogates_are_written_as_escapes() -> None:
    name = "\ud7ff\ud800\udfff\ue000"
    written = render([broken_pack().at(None, file=name)], lang="vi", color=False, summary=Summary(1, errors=1))
    assert '"file": "\ud7ff\\ud800\\udfff\ue000"' in written
