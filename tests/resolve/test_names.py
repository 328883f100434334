"""Names and their ids: what clashes, what is reserved, what is named in vain, what goes round in a circle."""

from __future__ import annotations

import pytest

from tests.resolve.specs import HEAD, codes, resolved
from thutuc.build.resources import language

FIELD = "    Label: X\n    Type: integer\n    Required: yes\n"


def facts(*names: str, more: str = "") -> str:
    """Facts of these names."""
    return "Facts:\n" + "".join(f"  {name}:\n{FIELD}" for name in names) + more


def documents(*names: str) -> str:
    """Documents of these names."""
    return "Documents:\n" + "".join(f"  {name}:\n    Title: T\n    Originals: 1\n" for name in names)


def fees(**amounts: str) -> str:
    """Fees with these amounts."""
    rows = (f"  {name}:\n    Title: F\n    Kind: levy\n    Amount: {amount}\n" for name, amount in amounts.items())
    return "Fees:\n" + "".join(rows)


CLASHES = {
    "facts": facts("bà", "ba"),
    "facts of other case": facts("aB", "ab"),
    "fact and definition": facts("bà") + "Definitions:\n  ba: 1\n",
    "fact and parameter": facts("bà") + "Parameters:\n  ba: 1\n",
    "parameter and definition": "Parameters:\n  bà: 1\nDefinitions:\n  ba: 1\n",
    "fact and definition of one name": facts("ba") + "Definitions:\n  ba: 1\n",
    "documents": documents("đơn", "don"),
    "documents of two levels": documents("đơn")
    + "  g:\n    One of:\n      don:\n        Title: T\n        Originals: 1\n",
    "options": "Facts:\n  c:\n    Label: C\n    Type: choice\n    Options:\n      bà: A\n      ba: B\n",
    "cases": "Cases:\n  bà: A\n  ba: B\n",
    "fees": fees(phí_a="1 dong", phi_a="1 dong"),
    "rows of a fee": fees(a="1 dong").replace(
        "Amount: 1 dong",
        "Amount:\n      bà:\n        When: true\n        Rate: 1 dong\n      ba:\n        Otherwise: yes\n        Rate: 1 dong",
    ),
    "instruments": "Legal basis:\n  nđ: A\n  nd: B\n",
    "agencies": "Agencies:\n  sở: A\n  so: B\n",
    "steps": "Workflow:\n"
    + "".join(f"  {name}:\n    Title: T\n    Task: handle\n    Presence: automatic\n" for name in ("bà", "ba")),
    "explicit ids": "Facts:\n" + "".join(f"  {name}:\n{FIELD}    id: x\n" for name in ("a", "b")),
    "an explicit id and a name": f"Facts:\n  a:\n{FIELD}    id: b\n  b:\n{FIELD}",
    "alias of an import and a fact": "Imports:\n  ba: nowhere.yaml\n" + facts("bà"),
}


@pytest.mark.parametrize("what", CLASHES)
def test_two_names_with_one_id(what: str) -> None:
    _, findings = resolved(HEAD + CLASHES[what])
    clashes = [finding for finding in findings if finding.code.code == "N2003"]
    assert len(clashes) == 1
    assert {finding.code.code for finding in findings} <= {"N2003", "N2009"}
    assert clashes[0].related, "the other place is shown too"


def test_ids_of_different_places_do_not_clash() -> None:
    group = "  g:\n    Label: G\n    Type: group\n    Required: yes\n    Fields:\n      a:\n        Label: A\n        Type: date\n"
    assert codes(facts("a", more=group)) == []
    assert codes(facts("bà", more="") + "Roles:\n  ba: B\n") == []
    assert codes(f"Facts:\n  bà:\n{FIELD}    id: ba_noi\n  ba:\n{FIELD}") == []


def test_ids_are_the_names_without_marks() -> None:
    procedure, _ = resolved(HEAD + facts("ngày_sinh", "đơn_vị", "sốNhà", "ưỡng2"))
    assert [fact.id for fact in procedure.facts] == ["ngay_sinh", "don_vi", "sonha", "uong2"]
    assert procedure.facts[0].path == "facts.ngay_sinh"


@pytest.mark.parametrize("name", ["名前", "α", "_a", "__a", "ß", "a" * 61, "ª1"])
def test_a_name_without_an_id(name: str) -> None:
    assert codes(facts(name)) == ["N2014"]
    assert codes(f"Facts:\n  {name}:\n{FIELD}    id: ten\n") == []


RESERVED = [
    "class",
    "days",
    "channel",
    "kênh",
    "documents",
    "submission_date",
    "và",
    "and",
    "triệu",
    "age",
    "tuổi",
    "select",
]


@pytest.mark.parametrize("name", RESERVED)
def test_reserved_names(name: str) -> None:
    assert codes(facts(name)) == ["N2004"]
    assert codes(f"Definitions:\n  {name}: 1\n") == ["N2004"]


def test_a_reserved_id_can_be_replaced_but_a_word_of_the_language_cannot() -> None:
    assert codes(f"Facts:\n  class:\n{FIELD}    id: klass\n") == []
    assert codes(f"Facts:\n  days:\n{FIELD}    id: songay\n") == ["N2004"]
    assert codes(f"Facts:\n  a:\n{FIELD}    id: class\n") == ["N2004"]


def test_words_that_stand_in_place_of_a_name_are_reserved_there() -> None:
    step = "Workflow:\n  {}:\n    Title: T\n    Task: handle\n    Presence: automatic\n"
    for word in language().words("end", "en"):
        assert codes(step.format(word)) == ["N2004"], word
    assert codes(step.format("finished")) == []
    # `Amount: exempt` is the word, so a parameter of that name could not be told from it.
    assert codes("Parameters:\n  exempt: 5 dong\n" + fees(a="exempt")) == ["N2004"]
    assert codes("Parameters:\n  exempt: 5 dong\n" + fees(a="exempt * 1")) == []


# References

SECTIONS = {
    "a citation": "Definitions:\n  d:\n    Is: 1\n    Citation: luật Điều 1\n",
    "a form": documents("a") + "    Form: lạ\n",
    "an agency": "Executing agency: lạ\n",
    "an agency of a role": "Roles:\n  r:\n    Title: R\n    Belongs to: lạ\n",
    "a role": "Workflow:\n  a:\n    Title: A\n    Task: handle\n    Done by: lạ\n",
    "a step": "Workflow:\n  a:\n    Title: A\n    Task: handle\n    Presence: automatic\n    Next: lạ\n",
    "a fact of a form": "Forms:\n  f:\n    Title: F\n    Sections:\n      s:\n        Title: S\n        Items:\n          - lạ\n",
    "a document of a test": documents("a")
    + "Tests:\n  t:\n    Given:\n      submission_date: 06/07/2026\n      channel: online\n    Documents filed:\n      - lạ\n"
    + "    Expect:\n      Missing documents: none\n",
}


@pytest.mark.parametrize("what", SECTIONS)
def test_what_is_named_must_be_declared(what: str) -> None:
    assert codes(SECTIONS[what]) == ["N2006"]


def test_instruments_are_known_by_number() -> None:
    text = (
        HEAD
        + "Legal basis:\n  luật: Luật Hộ tịch số 60/2014/QH13\n  tt: Thông tư số 09/2026/TT-BKHCN\n  qđ: Quyết định 163/QĐ-BTP\n"
    )
    procedure, _ = resolved(text + "Definitions:\n  d:\n    Is: 1\n    Citation: luật khoản 2 Điều 16; tt\n")
    assert [found.number for found in procedure.instruments] == ["60/2014/QH13", "09/2026/TT-BKHCN", "163/QĐ-BTP"]
    assert [cited.text for cited in procedure.definitions[0].citations] == [
        "khoản 2 Điều 16 Luật Hộ tịch số 60/2014/QH13",
        "Thông tư số 09/2026/TT-BKHCN",
    ]


# Circles

CIRCLES = {
    "itself": "Definitions:\n  a: a + 1\n",
    "two": "Definitions:\n  a: b + 1\n  b: a + 1\n",
    "three": "Definitions:\n  a: b\n  b: c\n  c: a\n",
    "used from outside": "Definitions:\n  d: a\n  a: b\n  b: a\n",
    "through a parameter": "Parameters:\n  p: q\n  q: p\n",
    "a fee": fees(a="a + 1 dong"),
    "two fees": fees(a="b", b="a"),
    "fees through a definition": "Definitions:\n  d: b + 1 dong\n" + fees(a="d", b="a"),
    "a fee in its own condition": fees(a="1 dong") + "    When: a > 5 dong\n",
    "a fee in its own bound": fees(a="1 dong") + "    At most: a * 2\n",
}


@pytest.mark.parametrize("what", CIRCLES)
def test_a_circle_is_reported_once_with_its_links(what: str) -> None:
    _, findings = resolved(HEAD + CIRCLES[what])
    assert [finding.code.code for finding in findings] == ["N2007"]
    chain = str(dict(findings[0].args)["chain"]).split(" → ")
    assert chain[0] == chain[-1]
    assert findings[0].span is not None
    assert f"“{findings[0].span.text}”" in chain


def test_two_circles_are_two_findings() -> None:
    assert codes(fees(a="b", b="a", c="c", d="a")) == ["N2007", "N2007"]


def test_the_order_of_definitions_does_not_matter() -> None:
    lines = [f"  d{number}: d{number - 1} + 1\n" for number in range(1, 60)]
    for order in (lines, lines[::-1]):
        procedure, findings = resolved(HEAD + "Definitions:\n" + "".join(order) + "  d0: 1\n")
        assert not findings
        # What others are made of comes first.
        assert [found.name for found in procedure.definitions] == [f"d{number}" for number in range(60)]


def test_layers_have_a_limit_wherever_they_stand() -> None:
    lines = [f"  d{number}: d{number - 1} + 1\n" for number in range(1, 400)]
    for order in (lines, lines[::-1]):
        found = set(codes("Definitions:\n" + "".join(order) + "  d0: 1\n"))
        assert found == {"N2015"}
    nested = "(" * 30 + "{}" + ") + 1" * 30
    deep = [f"  d{number}: {nested.format(f'd{number - 1}')}\n" for number in range(1, 8)]
    for order in (deep, deep[::-1]):
        assert set(codes("Definitions:\n" + "".join(order) + "  d0: 1\n")) == {"N2015"}


@pytest.mark.parametrize("length", [101, 5_000])
@pytest.mark.parametrize(
    "text", ["({})", "not {}", "- {}", "1 + {}", "{} + 1", "{} or true", "smallest({}; 1)", "if true then 1 else {}"]
)
def test_a_deep_expression_is_a_message(text: str, length: int) -> None:
    before, after = text.split("{}")
    expression = before * length + "a" + after * length
    assert codes(f"Definitions:\n  d: 1\n  e: '{expression}'\n") == ["S1091"]


# Parameters are fixed


def test_a_parameter_does_not_depend_on_the_dossier() -> None:
    definition = "Definitions:\n  d: x + 1\n  e: 5\n"
    for value in ("x", "x * 2", "d", "submission_date", "if don then 1 else 2", "f", "q"):
        text = facts("x") + documents("don") + fees(f="1 dong") + definition
        found = codes(text + f"Parameters:\n  p: {value}\n  q: d\n")
        assert found.count("N2012") == 2, value
    assert codes(facts("x") + definition + "Parameters:\n  p: e * 2\n  q: p + 1\n") == []
