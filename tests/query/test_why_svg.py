"""The drawing of a decision: all reasons and provisions are in it, in order, nothing overlaps, nothing runs."""

from __future__ import annotations

import itertools
import json
import subprocess
import sys
from typing import TYPE_CHECKING
from xml.etree import ElementTree as ET

import pytest

from tests.support import ROOT, calendar, load_text
from thutuc.evaluate.assess import assess
from thutuc.query.why import answers
from thutuc.query.why_svg import LEADING, WIDTH, as_svg
from thutuc.text.measure import width

if TYPE_CHECKING:
    from pathlib import Path
    from xml.etree.ElementTree import Element

    from thutuc.query.why import Answer

SVG = "{http://www.w3.org/2000/svg}"
SPEC = ROOT / "procedures/ho-tich/1.001193.yaml"
HOSTILE = '</script><script>alert(1)</script> {{x}} ]]> %s \u202e & "quoted" ' + "a" * 400
SMALL = """\
Procedure: '{label}'
Code: "1.000000"
Administrative level: commune
Facts:
  n:
    Label: Số tờ
    Type: integer
    Required: yes
Fees:
  charge:
    Title: '{label}'
    Kind: charge
    Amount: 2.000 dong * n
"""


def why(*words: str) -> str:
    """What `thutuc why` prints about a case of 1.001193 in which the birth is registered late."""
    command = [sys.executable, "-m", "thutuc", "why", str(SPEC), "--case", "quá_hạn_ngày_thứ_61", *words]
    return subprocess.run(command, capture_output=True, text=True, check=True).stdout


def drawn(text: str) -> Element:
    """The drawing, parsed."""
    return ET.fromstring(text)


def lines_of(root: Element) -> list[tuple[int, int, str, int]]:
    """x, y, text and size of every line."""
    return [
        (int(one.attrib["x"]), int(one.attrib["y"]), one.text or "", int(one.attrib["font-size"]))
        for one in root.iter(f"{SVG}text")
    ]


def test_every_sentence_and_provision_of_the_text_is_drawn() -> None:
    said = " ".join(text for _, _, text, _ in lines_of(drawn(why("--format", "svg"))))
    for answer in json.loads(why("--format", "json"))["answers"]:
        assert " ".join(answer["headline"]["vi"].split()) in said
        for reason in answer["reasons"]:
            assert " ".join(reason["text"]["vi"].split()) in said
            assert all(" ".join(citation.split()) in said for citation in reason["citations"])


def test_lines_follow_one_another_inside_the_picture() -> None:
    root = drawn(why("--format", "svg"))
    lines = lines_of(root)
    for (_, before, _, _), (x, after, text, size) in itertools.pairwise(lines):
        assert after - before >= LEADING[size] - 5, text
        assert x + width(text, size) <= WIDTH
    assert lines[-1][1] < int(root.attrib["height"])


def test_nothing_in_it_runs_or_is_fetched() -> None:
    text = as_svg(_answers(HOSTILE), load_text(_spec(HOSTILE)), "en")
    root = drawn(text)
    assert {one.tag.removeprefix(SVG) for one in root.iter()} <= {"svg", "title", "rect", "g", "line", "circle", "text"}
    attributes = {name for one in root.iter() for name in one.attrib}
    assert not {name for name in attributes if name.startswith("on") or "href" in name}
    joined = "".join(text for _, _, text, _ in lines_of(root))
    assert "a" * 400 in joined
    assert "<script>alert(1)</script>" in joined


@pytest.mark.parametrize("lang, words", [("vi", "chưa tính được"), ("en", "undetermined")])
def test_an_open_answer_has_another_colour(lang: str, words: str) -> None:
    procedure = load_text(_spec("Phí"))
    found = answers(assess(procedure, {"submission_date": "2026-07-06", "channel": "online"}, calendar()), procedure)
    root = drawn(as_svg(found, procedure, lang))
    (group,) = [one for one in root.iter(f"{SVG}g") if one.attrib["data-path"] == "fees.charge"]
    (bar,) = group.iter(f"{SVG}rect")
    assert bar.attrib["fill"] == "#7a4b00"
    assert words in " ".join(one.text or "" for one in group.iter(f"{SVG}text"))


def test_an_unknown_form_is_refused() -> None:
    command = [sys.executable, "-m", "thutuc", "why", str(SPEC), "--case", "quá_hạn_ngày_thứ_61", "--format", "pdf"]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert (done.returncode, done.stdout) == (2, "")
    assert "text, json, svg" in done.stderr


def test_findings_of_a_broken_file_are_text(tmp_path: Path) -> None:
    spec = tmp_path / "x.yaml"
    spec.write_text("Procedur: x\n")
    command = [sys.executable, "-m", "thutuc", "why", str(spec), "--case", "x", "--format", "svg", "--lang", "en"]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 1
    assert "S1040" in done.stdout


def _spec(label: str) -> str:
    return SMALL.format(label=label.replace("'", "''"))


def _answers(label: str) -> list[Answer]:
    procedure = load_text(_spec(label))
    dossier = {"submission_date": "2026-07-06", "channel": "online", "n": 2}
    return answers(assess(procedure, dossier, calendar()), procedure)
