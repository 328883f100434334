"""Findings that were turned into plain values and back are the same in every word and place."""

from __future__ import annotations

import json

import pytest

from tests.support import ROOT
from thutuc.build.project import Project
from thutuc.report.diagnostic import DEFINED, Citation, Edit, Fix, Label, Reporter, define
from thutuc.report.render import renderer
from thutuc.report.stored import Packer, Unpacker
from thutuc.text.bilingual import Bilingual
from thutuc.text.source import Source, Span

BIRTH = ROOT / "procedures/ho-tich/1.001193.yaml"


def damaged() -> list[str]:
    """Real text with many kinds of mistakes: fixes, second places, arguments in both languages."""
    text = BIRTH.read_text(encoding="utf-8")
    return [
        text.replace("Thời hạn giải quyết:", "Thoi han giai quyet:").replace(" và ", " va "),
        text.replace("bắt buộc: có", "bắt buộc: co").replace("đồng", "dong"),
        "\n".join(line for number, line in enumerate(text.split("\n")) if number % 17),
        text.replace("Kiểu: ngày", "Kiểu: số nguyên").replace("tt_", "tx_", 3),
        text + text,
    ]


@pytest.mark.parametrize("number", range(5))
def test_findings_come_back_as_they_were(number: int) -> None:
    reporter = Reporter()
    Project(reporter).check("x.yaml", data=damaged()[number].encode())
    findings = reporter.sorted()
    assert findings
    packer = Packer()
    values = json.loads(json.dumps([packer.findings(findings), packer.codes]))
    back = list(Unpacker(packer.sources, values[1]).findings(values[0]))
    assert back == findings
    for name in ("text", "json"):
        shown = [
            renderer(name)(some, lang=lang, color=True, summary=reporter.summary(1))
            for some in (findings, back)
            for lang in ("vi", "en")
        ]
        assert shown[:2] == shown[2:]


def test_every_field_comes_back() -> None:
    one, two = Source("a.yaml", "một hai\n"), Source("b.yaml", "ba\n")
    code = define("S9999", "stored-sample", "note", vi="{a} {b} {c}", en="{a} {b} {c}", help_vi="x", help_en="y", why_vi="v", why_en="w")  # fmt: skip
    # It is of no module, so no page is due.
    del DEFINED["S9999"], DEFINED["stored-sample"]
    finding = code.at(
        Span(one, 0, 3),
        path="fees.x",
        related=[Label(Span(two, 0, 2), Bilingual("đây", "here"))],
        citations=[Citation("Điều 1", "2026-01-01", None)],
        fixes=[Fix(Bilingual("sửa", "fix"), (Edit(Span(one, 4, 7), "x"), Edit(Span(two, 0, 0), "y")), safe=False)],
        as_of="2026-07-01",
        a="một",
        b=2,
        c=Bilingual("ba", "three"),
    )
    whole = code.at(None, file="c.yaml", a="", b=0, c="")
    packer = Packer()
    values = packer.findings([finding, whole])
    assert packer.sources == [one, two]
    assert Unpacker(packer.sources, packer.codes).findings(values) == (finding, whole)
