"""The text of a generated module: small, self-contained, typed, the same every time, and at home under a strict policy."""

from __future__ import annotations

import json
import re
import subprocess
import sys
import threading
import unicodedata
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from typing import TYPE_CHECKING, Any

import pytest

from tests.emit_python import packages
from tests.emit_typescript.modules import Subject, reference, source, write
from tests.support import ROOT, calendar, load, load_text
from thutuc.emit.interface import RULE_KINDS
from thutuc.emit.typescript import EMITTER
from thutuc.emit.typescript.bundle import FILES, KNOWN, TOKEN
from thutuc.model.formats import text_pattern
from thutuc.plan import plan

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from playwright.sync_api import Page

    from tests.emit_typescript.modules import Node
    from thutuc.emit.interface import Artefact

HOSTILE = "Nhãn \"\"\" ''' \\ {x} ${x} `x` {{ %s // */ <!-- </script> \\u202e “Q”"
TSC = ROOT / "tests" / "engines" / "node" / "node_modules" / ".bin" / "tsc"
POLICY = "default-src 'none'; script-src 'self'"


def _artefacts() -> tuple[Artefact, ...]:
    return EMITTER.emit(plan(packages.sample(), calendar()))


def test_two_builds_are_equal() -> None:
    code = (
        "import hashlib; from tests.emit_typescript.test_module import _artefacts; "
        "print(hashlib.sha256(b''.join(one.content for one in _artefacts())).hexdigest())"
    )
    found = {
        subprocess.run(
            [sys.executable, "-c", code], cwd=ROOT, env={"PYTHONHASHSEED": seed}, capture_output=True, check=True
        ).stdout
        for seed in ("1", "77")
    }
    assert len(found) == 1
    assert _artefacts() == _artefacts()


def test_every_kind_of_rule_has_its_loss() -> None:
    assert set(EMITTER.carries) == set(RULE_KINDS)


def test_birth_registration_takes_at_most_20_kilobytes() -> None:
    """Before compression, the sentences apart, on every slice; the route takes a thousand bytes of it."""
    for day in ("2025-07-01", "2025-10-01", "2026-01-01", "2026-01-15", "2026-08-15"):
        procedure = load(packages.BIRTH, day)
        module, *_ = EMITTER.emit(plan(procedure, calendar()))
        assert len(module.content) <= 20 * 1024, day


def test_nothing_evaluates_text_or_reads_the_clock() -> None:
    module = _artefacts()[0].content.decode()
    code = re.sub(r'"(?:[^"\\\n]|\\.)*"', '""', module)
    words = set(re.findall(r"[A-Za-z_$][\w$]*", code))
    assert not words & {
        "eval",
        "Function",
        "import",
        "require",
        "setTimeout",
        "document",
        "globalThis",
        "window",
        "now",
    }
    assert code.count("new Date(") == 1
    assert "new Date()" not in code


def test_every_name_of_the_runtime_is_declared() -> None:
    """A name that stands for nothing would be found only when a dossier reaches it."""
    declared: set[str] = set()
    used: set[str] = set()
    for file in FILES:
        text = "\n".join(line for line in source(file).split("\n") if not line.lstrip().startswith(("//", "import ")))
        declared |= set(re.findall(r"(?:const|let|for \(const|for \(let) (\w+)\b", text))
        for group in re.findall(r"(?:const|let) ([^;]*?) (?:=|of) |\(([^()]*)\) =>|(\w+) =>|, (\w+) = ", text):
            declared |= set(re.findall(r"\w+", " ".join(group)))
        for pattern in re.findall(r"[\[{(]([\w\s,.$=\[\]{}\"]*)[\]})]+(?: =>| = |\) =>)", text):
            declared |= set(re.findall(r"\w+", pattern))
        tokens = TOKEN.findall(text)
        used |= {
            token
            for before, token, after in zip(tokens, tokens[1:], tokens[2:], strict=False)
            if re.fullmatch(r"[A-Za-z_]\w*", token) and before not in (".", "?.") and after != ":"
        }
    assert used - declared - KNOWN <= {"CALENDAR", "UNITS"}


def test_regions_name_the_rules_they_come_from() -> None:
    procedure = packages.sample()
    [module, types, *_] = EMITTER.emit(plan(procedure, calendar()))
    named = {region.path for region in module.regions}
    rules = {rule.path for rule in procedure.checks + procedure.requirements if rule.must}
    definitions = {definition.path for definition in procedure.definitions}
    documents = {document.path for document in procedure.documents}
    fees = {fee.path for fee in procedure.fees}
    assert rules | definitions | documents | fees | {fact.path for fact in procedure.facts} <= named
    lines = module.content.decode().split("\n")
    assert all(1 <= region.first <= region.last < len(lines) for region in module.regions)
    # A check that is one line of the module is on the line its region names.
    [mother] = [
        region
        for region in module.regions
        if region.path == "checks.mother_older" and "checks." not in lines[region.first - 1]
    ]
    assert "<" in lines[mother.first - 1]
    assert {region.path for region in types.regions} >= rules


@pytest.fixture(scope="module")
def hostile(tmp_path_factory: pytest.TempPathFactory, node: Node) -> Subject:
    text = (ROOT / "tests" / "emit_python" / "sample.yaml").read_text("utf-8")
    quoted = HOSTILE.replace("'", "''")
    for plain in (
        "Label: Họ và tên",
        "Title: Phí cơ bản",
        "Title: Hợp đồng",
        "Title: Mẹ lớn tuổi hơn",
        "Title: Lần đầu",
    ):
        text = text.replace(plain, f"{plain.partition(':')[0]}: '{quoted}'")
    return Subject(load_text(text, packages.DAY), tmp_path_factory.mktemp("hostile"), node)


def test_texts_of_the_author_stay_texts(hostile: Subject) -> None:
    assert hostile.procedure.facts[1].label.vi == HOSTILE
    found = hostile.generated({})
    assert found == reference(hostile.procedure, {})
    assert any(HOSTILE[1:] in message for _, _, message in found["vi"])


def test_the_types_pass_a_strict_compiler(tmp_path: Path) -> None:
    """The declarations hold, and a dossier that breaks its type is refused."""
    write(packages.real(packages.BIRTH), tmp_path)
    use = """
import { validate, documents, fees, due, route, required, missing, sumOf, type Dossier } from "./procedure_1_001193.js";
import vi from "./messages.vi.js";
const dossier: Dossier = DOSSIER;
const paths: string[] = validate(dossier, vi).map((error) => error.path);
const open: string[] = [...required(documents(dossier)), ...missing(documents(dossier))];
const total: number | null = sumOf(fees(dossier));
const day: string | null | undefined = due(dossier, { windows: [[480, 720]] })?.date;
const steps: string[] | undefined = route(dossier)?.steps;
export default { paths, open, total, day, steps };
"""
    right = {
        "submission_date": "2026-10-14",
        "channel": "in_person",
        "case": "co_cha_me",
        "nguoi_yeu_cau": {"ho_ten": "An", "noi_cu_tru": "Hà Nội", "quan_he": "Cha"},
        "ho_ten_tre": "Châu",
        "ngay_sinh": "2026-08-15",
        "noi_sinh": "Hà Nội",
        "gioi_tinh": "nu",
        "dan_toc": "Kinh",
        "quoc_tich": "Việt Nam",
        "que_quan": "Hà Nội",
        "de_nghi_ban_sao": False,
        "noi_nhan_ket_qua": "tai_trung_tam",
        "nop_theo_uy_quyen": False,
    }
    command = [str(TSC), "--strict", "--noEmit", "--target", "es2022", "--module", "nodenext", "use.ts"]
    for dossier, fine in ((right, True), ({**right, "channel": "fax"}, False), ({**right, "la": 1}, False)):
        (tmp_path / "use.ts").write_text(use.replace("DOSSIER", json.dumps(dossier)), encoding="utf-8")
        answer = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True, check=False)
        assert (answer.returncode == 0) is fine, answer.stdout


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[Path, str, list[str]]]:
    """A folder served under the policy, its address, and what the browser asked for."""
    folder = tmp_path_factory.mktemp("site")
    asked: list[str] = []

    class Handler(SimpleHTTPRequestHandler):
        def __init__(self, *args: Any) -> None:
            super().__init__(*args, directory=str(folder))

        def guess_type(self, path: Any) -> str:
            return "text/javascript" if str(path).endswith(".js") else "text/html; charset=utf-8"

        def end_headers(self) -> None:
            self.send_header("Content-Security-Policy", POLICY)
            super().end_headers()

        def log_message(self, *args: Any) -> None:
            asked.append(str(args[1]))

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    thread = threading.Thread(target=server.serve_forever)
    thread.start()
    yield folder, f"http://127.0.0.1:{server.server_port}", asked
    server.shutdown()
    thread.join()
    server.server_close()


def test_it_runs_in_a_page_under_a_strict_policy(page: Page, site: tuple[Path, str, list[str]]) -> None:
    folder, address, asked = site
    procedure = packages.real(packages.BIRTH)
    write(procedure, folder)
    (folder / "index.html").write_text(
        '<!doctype html><title>x</title><p>x<script type="module" src="main.js"></script>'
    )
    (folder / "main.js").write_text(
        'import{validate,fees}from"./procedure_1_001193.js";import vi from"./messages.vi.js";'
        "document.querySelector('p').textContent=JSON.stringify([validate({},vi),fees({})]);"
    )
    complaints: list[str] = []
    page.on("console", lambda message: complaints.append(message.text))
    page.on("pageerror", lambda error: complaints.append(str(error)))
    page.goto(f"{address}/index.html")
    page.wait_for_function("document.querySelector('p').textContent.length > 1")
    errors, fees = json.loads(page.locator("p").inner_text())
    assert [complaint for complaint in complaints if "favicon" not in complaint and "404" not in complaint] == []
    assert len(asked) >= 4
    expected = reference(procedure, {})
    assert [(error["path"], error["rule"], error["message"]) for error in errors] == expected["vi"]
    assert [fee["status"] for fee in fees] == [fee[1] for fee in expected["fees"]]


def test_what_is_plain_is_right_by_every_pattern_for_it(node: Node) -> None:
    """Which letters the quick look passes is written down twice; a text it passes must be in NFC and right by the rule as well."""
    plain = node.answer({"plain": 0x11000})
    assert len(plain) > 600
    facts = [fact for fact in packages.sample().facts if fact.format in ("text", "address") and not fact.pattern]
    patterns = {text_pattern(fact) for fact in facts}
    assert len(patterns) == 1
    rule = re.compile(patterns.pop()).fullmatch
    for code in plain:
        # A blank is plain inside a text only.
        for text in (chr(code) + "a", "a" + chr(code))[code == ord(" ") :]:
            assert rule(text), code
            assert unicodedata.is_normalized("NFC", text), code
    for one in plain[::7]:
        for other in plain:
            assert unicodedata.is_normalized("NFC", chr(one) + chr(other)), (one, other)
