"""What a file takes over from others: by path or code, with the same ids, and without guessing."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

import pytest

from tests.support import calendar
from thutuc.build.project import Project
from thutuc.evaluate.assess import assess

if TYPE_CHECKING:
    from pathlib import Path

    from thutuc.model.procedure import Procedure

HEAD = 'Procedure: A\nCode: "1.000001"\n'
OTHER = 'Procedure: B\nCode: "1.000002"\n'
SHARED = "Shared: common things\n"
IMPORT = "Imports:\n  common: lib.yaml\n"
LIBRARY = (
    SHARED
    + """\
Legal basis:
  luật: Luật thử số 1/2000/QH10
Parameters:
  rate:
    Value: 8.000 dong
    Citation: luật Điều 1
  twice: rate * 2
Facts:
  x:
    Label: X
    Type: integer
    Required: yes
  y:
    Label: Y
    Type: integer
    Required: yes
    When: big
    Minimum: x
    Citation: luật Điều 2
  g:
    Label: G
    Type: group
    Required: yes
    Fields:
      a:
        Label: A
        Type: integer
        Required: yes
      b:
        Label: B
        Type: integer
        When: a > 3 and g.a > x
  c:
    Label: C
    Type: choice
    Required: yes
    Options:
      red: Đỏ
      green: Xanh
Definitions:
  big: x > 5
  bigger: big and x > 9
  is_red: c = red
Forms:
  form:
    Title: Tờ khai
    Sections:
      s:
        Title: S
        Items:
          - x
          - y
"""
)
LEVY = "Fees:\n  f:\n    Title: F\n    Kind: levy\n    Amount: {}\n"
CHECK = "Checks:\n  k:\n    Must: {}\n"
FACT = "Facts:\n  x:\n    Label: X\n    Type: {}\n    Required: yes\n"
ALL = "Facts:\n  x: common.x\n  y: common.y\n"


class Files:
    """Files of a project, written to a folder."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def check(self, path: str = "a.yaml", /, **texts: str) -> tuple[list[Procedure], list[tuple[str, str]]]:
        """The procedures of a file, and (code, file) of what was found; `texts` are files by name without ending."""
        for name, text in texts.items():
            self.write(f"{name}.yaml", text)
        project = Project()
        resolutions = project.check(str(self.folder / path))
        found = [(finding.code.code, finding.file.rpartition("/")[2]) for finding in project.reporter.sorted()]
        return [resolution.procedure for resolution in resolutions], found

    def write(self, name: str, text: str) -> None:
        """Write one file."""
        path = self.folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")


@pytest.fixture
def files(tmp_path: Path) -> Files:
    """An empty folder."""
    return Files(tmp_path)


def test_a_parameter_keeps_its_id_and_citation(files: Files) -> None:
    (procedure,), found = files.check(a=HEAD + IMPORT + LEVY.format("common.rate"), lib=LIBRARY)
    assert found == []
    (rate,) = procedure.parameters
    assert (rate.id, rate.name, rate.path) == ("rate", "rate", "parameters.rate")
    assert [cited.text for cited in rate.citations] == ["Điều 1 Luật thử số 1/2000/QH10"]
    assert rate.origin.source.path.endswith("lib.yaml")


def test_what_an_imported_value_is_made_of_comes_along(files: Files) -> None:
    (procedure,), found = files.check(a=HEAD + IMPORT + LEVY.format("common.twice"), lib=LIBRARY)
    assert found == []
    assert {parameter.id for parameter in procedure.parameters} == {"rate", "twice"}
    dossier = {"submission_date": "2026-07-06", "channel": "online"}
    # 2 x 8.000 đồng.
    assert assess(procedure, dossier, calendar()).fees[0].amount == 16_000


def test_definitions_facts_and_forms(files: Files) -> None:
    text = HEAD + IMPORT + ALL + "Forms:\n  tờ: common.form\n" + CHECK.format("common.bigger")
    (procedure,), found = files.check(a=text, lib=LIBRARY)
    assert found == []
    assert [fact.id for fact in procedure.facts] == ["x", "y"]
    assert [definition.id for definition in procedure.definitions] == ["big", "bigger"]
    (form,) = procedure.forms
    assert (form.id, form.title, form.sections[0].fields) == ("to", "Tờ khai", (("x",), ("y",)))
    assert [cited.text for cited in procedure.facts[1].citations] == ["Điều 2 Luật thử số 1/2000/QH10"]


def test_a_condition_of_an_imported_fact_means_what_it_means_in_its_own_file(files: Files) -> None:
    # `big` is a definition of the library; the procedure has none, and need not import it by name.
    (procedure,), found = files.check(a=HEAD + IMPORT + ALL, lib=LIBRARY)
    assert found == []
    assert [definition.id for definition in procedure.definitions] == ["big"]
    assert procedure.facts[1].when is not None
    assert procedure.facts[1].minimum is not None


def test_fields_of_an_imported_group_name_each_other(files: Files) -> None:
    text = HEAD + IMPORT + "Facts:\n  x: common.x\n  g: common.g\n"
    (procedure,), found = files.check(a=text, lib=LIBRARY)
    assert found == []
    assert [field.keys for field in procedure.facts[1].fields] == [("g", "a"), ("g", "b")]


def test_a_library_in_the_other_language(files: Files) -> None:
    library = "Dùng chung: A\nDữ kiện:\n  tuổi_thấp_nhất:\n    Nhãn: T\n    Kiểu: số nguyên\n    Bắt buộc: có\n"
    library += "  z:\n    Nhãn: Z\n    Kiểu: ngày\n    Khi: tuổi_thấp_nhất >= 18 và kênh = trực_tuyến\n"
    library += "Định nghĩa:\n  đủ: không (tuổi_thấp_nhất < 18)\n"
    facts = "Facts:\n  tuổi_thấp_nhất: common.tuổi_thấp_nhất\n  z: common.z\n"
    _, found = files.check(a=HEAD + IMPORT + facts + CHECK.format("common.đủ"), lib=library)
    assert found == []


def test_an_import_through_another_library(files: Files) -> None:
    between = SHARED + "Imports:\n  base: lib.yaml\nFacts:\n  x: base.x\nDefinitions:\n  more: base.big\n"
    text = HEAD + "Imports:\n  b: between.yaml\nFacts:\n  x: b.x\n" + CHECK.format("b.more")
    (procedure,), found = files.check(a=text, between=between, lib=LIBRARY)
    assert found == []
    assert {definition.id for definition in procedure.definitions} == {"big", "more"}


def test_one_value_by_two_ways_is_one_value(files: Files) -> None:
    text = HEAD + "Imports:\n  b: b.yaml\n  c: c.yaml\n" + LEVY.format("b.v + c.w")
    between = SHARED + "Imports:\n  base: lib.yaml\nDefinitions:\n  {}: base.rate\n"
    (procedure,), found = files.check(a=text, b=between.format("v"), c=between.format("w"), lib=LIBRARY)
    assert found == []
    assert [parameter.id for parameter in procedure.parameters] == ["rate"]


def test_by_code_from_anywhere_in_the_project(files: Files) -> None:
    files.write("thutuc.yaml", "# a project\n")
    files.write("x/1.000002.yaml", OTHER + "Parameters:\n  v: 100 dong\n")
    text = HEAD + "Imports:\n  b: '1.000002'\n" + LEVY.format("75 % * b.v") + "    Rounding: up\n"
    files.write("y/deep/a.yaml", text)
    (procedure,), found = files.check("y/deep/a.yaml")
    assert found == []
    assert [parameter.id for parameter in procedure.parameters] == ["v"]


def test_by_path_from_the_folder_of_the_file(files: Files) -> None:
    files.write("shared/lib.yaml", LIBRARY)
    files.write("deep/a.yaml", HEAD + "Imports:\n  common: ../shared/lib.yaml\n" + LEVY.format("common.rate"))
    assert files.check("deep/a.yaml")[1] == []


NEEDS = {
    "a definition without its fact": (CHECK.format("common.bigger"), "N2010"),
    "a definition with a fact of another type": (FACT.format("text") + CHECK.format("common.bigger"), "N2016"),
    "a definition with a renamed fact": ("Facts:\n  z: common.x\n" + CHECK.format("common.big"), "N2010"),
    "a fact whose condition needs another": ("Facts:\n  y: common.y\n", "N2010"),
    "a choice with other options": (
        "Facts:\n  c:\n    Label: C\n    Type: choice\n    Required: yes\n    Options:\n      blue: Lam\n"
        + CHECK.format("common.is_red"),
        "N2016",
    ),
    "a form without its facts": ("Facts:\n  x: common.x\nForms:\n  tờ: common.form\n", "N2010"),
    "an own name of the same id": ("Parameters:\n  rate: 1 dong\n" + LEVY.format("common.rate + rate"), "N2003"),
    "an own fact of the same id": (FACT.format("integer").replace("x:", "rate:") + LEVY.format("common.rate"), "N2003"),
    "a name that is not there": (LEVY.format("common.nothing"), "N2005"),
    "a fact that is not there": ("Facts:\n  x: common.nothing\n", "N2005"),
    "a form that is not there": ("Forms:\n  x: common.nothing\n", "N2005"),
    "an alias that is not there": ("Facts:\n  x: comon.x\n", "N2006"),
}


@pytest.mark.parametrize("what", NEEDS)
def test_what_an_import_lacks_is_said_where_it_is_imported(files: Files, what: str) -> None:
    text, code = NEEDS[what]
    _, found = files.check(a=HEAD + IMPORT + text, lib=LIBRARY)
    assert set(found) == {(code, "a.yaml")}


def test_two_imports_with_one_id(files: Files) -> None:
    text = HEAD + "Imports:\n  b: b.yaml\n  c: c.yaml\n" + LEVY.format("b.v + c.v")
    _, found = files.check(a=text, b=SHARED + "Definitions:\n  v: 1 dong\n", c=SHARED + "Definitions:\n  v: 2 dong\n")
    assert found == [("N2003", "a.yaml")]


def test_papers_and_fees_of_another_procedure_are_not_in_this_dossier(files: Files) -> None:
    other = OTHER + "Documents:\n  don:\n    Title: D\n    Originals: 1\nDefinitions:\n  has: don\n"
    for name in ("has", "don"):
        text = HEAD + "Imports:\n  b: b.yaml\n" + CHECK.format(f"b.{name}")
        assert files.check(a=text, b=other)[1] == [("N2016", "a.yaml")]


@pytest.mark.parametrize("name", ["nowhere.yaml", "'1.999999'", "a.yaml", "folder", "../"])
def test_a_file_that_cannot_be_imported(files: Files, name: str) -> None:
    (files.folder / "folder").mkdir()
    _, found = files.check(a=HEAD + f"Imports:\n  common: {name}\nFacts:\n  x: common.x\n" + CHECK.format("common.big"))
    assert found == [("N2009", "a.yaml")]


def test_files_that_import_each_other(files: Files) -> None:
    _, found = files.check(
        a=HEAD + "Imports:\n  b: b.yaml\n", b=OTHER + "Imports:\n  c: c.yaml\n", c=SHARED + "Imports:\n  a: a.yaml\n"
    )
    assert found == [("N2009", "c.yaml")]


def test_mistakes_of_an_imported_file_are_shown_there(files: Files) -> None:
    library = LIBRARY.replace("Type: integer", "Type: intger", 1)
    _, found = files.check(a=HEAD + IMPORT + ALL, lib=library)
    assert found == [("S1046", "lib.yaml")]
    _, found = files.check(a=HEAD + IMPORT + ALL, lib="a: b: c\n")
    assert {code for code, file in found if file == "a.yaml"} == {"N2009"}


def test_long_and_branching_chains_of_imports_end(files: Files) -> None:
    for number in range(18):
        text = HEAD if number == 0 else SHARED
        lines = f"Imports:\n  p: f{number + 1}.yaml\n  q: f{number + 1}.yaml\n" if number < 17 else ""
        files.write(f"f{number}.yaml", text + lines + f"Parameters:\n  v{number}: 1\n")
    assert files.check("f0.yaml")[1] == []
    for number in range(300):
        text = HEAD if number == 0 else SHARED
        files.write(f"g{number}.yaml", text + f"Imports:\n  p: g{number + 1}.yaml\n")
    assert {code for code, _ in files.check("g0.yaml")[1]} == {"N2009"}


# Days

DATED = (
    SHARED
    + """\
Parameters:
  rate:
    Value: 8.000 dong
    Validity:
      To date: 31/07/2026
  rate_2:
    Value: 9.000 dong
    Validity:
      From date: 01/08/2026
Definitions:
  fee: 1 dong * 5
"""
)


def test_a_change_in_an_imported_file_is_a_change_here(files: Files) -> None:
    fee = "  f:\n    Title: F\n    Kind: levy\n    Amount: common.rate\n    Validity:\n      To date: 31/07/2026\n"
    fee += "  g:\n    Title: F\n    Kind: levy\n    Amount: common.rate_2\n    Validity:\n      From date: 01/08/2026\n"
    procedures, found = files.check(a=HEAD + IMPORT + "Fees:\n" + fee, lib=DATED)
    assert found == []
    days = [(procedure.first, procedure.last) for procedure in procedures]
    assert days == [(None, dt.date(2026, 7, 31)), (dt.date(2026, 8, 1), None)]
    # The same without a period in the importing file itself.
    procedures, _ = files.check(a=HEAD + IMPORT + LEVY.format("common.fee"), lib=DATED)
    assert [(procedure.first, procedure.last) for procedure in procedures] == days


def test_an_imported_value_that_does_not_hold_on_all_days(files: Files) -> None:
    _, found = files.check(a=HEAD + IMPORT + LEVY.format("common.rate"), lib=DATED)
    assert found == [("N2002", "a.yaml")]


def test_an_imported_file_that_does_not_hold_on_all_days(files: Files) -> None:
    library = LIBRARY + "Validity:\n  From date: 01/07/2026\n"
    assert files.check(a=HEAD + IMPORT + LEVY.format("common.rate"), lib=library)[1] == [("N2002", "a.yaml")]
    text = HEAD + "Validity:\n  From date: 01/07/2026\n" + IMPORT + LEVY.format("common.rate")
    assert files.check(a=text, lib=library)[1] == []


def test_a_definition_with_the_id_of_the_one_it_takes_over(files: Files) -> None:
    text = HEAD + IMPORT + "Definitions:\n  dues: common.dues\n" + LEVY.format("dues")
    library = SHARED + "Definitions:\n  dues: 1 dong * 5\n"
    assert files.check(a=text, lib=library)[1] == [("N2003", "a.yaml")]
