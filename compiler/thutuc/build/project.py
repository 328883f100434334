"""Opens files of a project: reads them, follows their imports, and gives the models of their days."""

from __future__ import annotations

import os
import re

from thutuc.build.files import decode, read_source
from thutuc.build.resources import language
from thutuc.check import check
from thutuc.report.diagnostic import Label, Reporter, define
from thutuc.resolve.errors import BAD_IMPORT
from thutuc.slice.slicing import Slicer
from thutuc.syntax.shape import declare
from thutuc.text.bilingual import Bilingual
from thutuc.text.source import Source, Span

TYPE_CHECKING = False
if TYPE_CHECKING:
    from datetime import date

    from thutuc.model.procedure import Procedure
    from thutuc.resolve.procedure import Resolution
    from thutuc.syntax.parser import Parser
    from thutuc.syntax.shape import Declarations

NOT_VALID_ON = define(
    "N2020",
    "not-valid-on-day",
    "error",
    vi="Bản mô tả này không có hiệu lực vào ngày {day}.",
    en="This specification does not hold on {day}.",
    help_vi="Chọn một ngày trong khoảng “Hiệu lực”, hoặc viết bản mô tả cho thời gian đó; bản hết hiệu lực không được dùng thay.",
    help_en="Choose a day inside “Validity”, or write a specification for that time; an ended version is no fallback.",
)
SAME_CODE = define(
    "N2021",
    "same-procedure-code",
    "error",
    vi="Hai tệp cùng mô tả thủ tục {procedure}.",
    en="Two files describe the procedure {procedure}.",
    help_vi="Gộp hai tệp, hoặc sửa mã; thay đổi theo thời gian thì dùng “Hiệu lực” trong một tệp.",
    help_en="Merge the files or correct a code; for changes in time use “Validity” inside one file.",
)

OTHER_CODE = define(
    "N2022",
    "tests-of-another-procedure",
    "error",
    vi="Tệp ca thử này không phải của thủ tục {procedure} đứng cạnh nó.",
    en="These tests are not those of the procedure {procedure} beside them.",
    help_vi="Sửa “Ca thử của”, hoặc đổi tên tệp theo mã của thủ tục.",
    help_en="Correct “Tests of”, or name the file by the code of the procedure.",
)

PROJECT_FILE = "thutuc.yaml"
# Files that import files that import files: nobody could follow more.
MAX_IMPORTS = 20
TESTS_ENDING = ".tests.yaml"
_CODE = re.compile(r"[1-9]\.\d{6}(?:\.[0-9A-Z.]+)?")


class Project:
    """The files of one run. Parsed expressions and imported files are shared; findings gather in `reporter`."""

    def __init__(self, reporter: Reporter | None = None) -> None:
        self.reporter = reporter or Reporter()
        self._parsers: dict[str, Parser] = {}
        self._open: dict[str, Slicer | None] = {}
        self._opening: list[str] = []
        self._codes: dict[str, list[Span]] = {}
        self.language = ""

    def open(self, path: str) -> Slicer | None:
        """The declarations of a file, ready to be sliced; None (reported) when it cannot be understood."""
        key = os.path.realpath(path)
        if key not in self._open:
            source = read_source(path, self.reporter)
            self._open[key] = self.open_source(source, path) if source is not None else None
        return self._open[key]

    def open_source(self, source: Source, path: str) -> Slicer | None:
        """The same for a text that is already there; `path` says where its imports are looked for."""
        declarations = declare(source, language(), self.reporter, self._parsers)
        if declarations is None:
            return None
        key = os.path.realpath(path)
        self._opening.append(key)
        imports: dict[str, Slicer] = {}
        section = declarations.root.block("imports")
        for scalar, value in section.names if section else []:
            if value.kind != "import":
                continue
            target = self._locate(str(value.content), path)
            slicer = None
            known = target is not None and os.path.realpath(target) in self._opening
            if target is not None and not known and len(self._opening) < MAX_IMPORTS:
                slicer = self.open(target)
            if slicer is None:
                node = value.node
                self.reporter.add(BAD_IMPORT.at(Span(node.source, node.start, node.end), name=str(value.content)))
                continue
            imports[scalar.value] = slicer
        self._opening.pop()
        self._add_tests(declarations, path)
        return Slicer(declarations, imports, language(), self.reporter)

    def _add_tests(self, declarations: Declarations, path: str) -> None:
        """Take in the tests of the file beside a specification: `1.001193.tests.yaml` beside `1.001193.yaml`."""
        beside = os.path.splitext(path)[0] + TESTS_ENDING
        if declarations.root.kind != "procedure" or not os.path.isfile(beside):
            return
        source = read_source(beside, self.reporter)
        tests = declare(source, language(), self.reporter, self._parsers) if source is not None else None
        if tests is None:
            return
        named = tests.root.keys.get("tests_of")
        if named is not None and named.kind == "code" and named.content != declarations.root.get("code"):
            span = Span(named.node.source, named.node.start, named.node.end)
            self.reporter.add(OTHER_CODE.at(span, procedure=str(declarations.root.get("code") or "")))
        found = tests.root.keys.get("tests")
        own = declarations.root.block("tests")
        if found is not None and found.kind == "block":
            if own is None:
                declarations.root.keys["tests"] = found
            else:
                own.names.extend(found.content.names)

    def check(self, path: str, day: date | None = None, data: bytes | None = None) -> list[Resolution]:
        """Check a file on every slice, or as of one day; `data` stands for its content. The models that could be made."""
        if data is None:
            slicer = self.open(path)
        else:
            source = decode(data, path, self.reporter)
            slicer = self.open_source(source, path) if source is not None else None
        if slicer is None:
            return []
        self.language = slicer.declarations.language
        root = slicer.declarations.root
        if root.kind != "procedure":
            slicer.check_library()
            return []
        slicer.check_test_days()
        intervals = slicer.intervals
        if day is not None:
            found = slicer.interval_of(day)
            if found is None:
                span = Span(root.node.source, root.node.start, root.node.start + 1)
                self.reporter.add(NOT_VALID_ON.at(span, day=f"{day:%d/%m/%Y}"))
            intervals = [found] if found else []
        resolutions = [slicer.resolve(found) for found in intervals]
        for resolution in resolutions:
            check(resolution.procedure, self.reporter)
        if root.get("code"):
            node = root.keys["code"].node
            self._codes.setdefault(str(root.get("code")), []).append(Span(node.source, node.start, node.end))
        return resolutions

    def check_codes(self) -> None:
        """Report two files with one code among those checked."""
        for code, spans in self._codes.items():
            for span in spans[1:]:
                label = Label(spans[0], Bilingual("mã này đã dùng ở đây", "this code is used here already"))
                self.reporter.add(SAME_CODE.at(span, related=(label,), procedure=code))

    def _locate(self, name: str, path: str) -> str | None:
        """The file an import names: a path from the folder of the importing file, or a code of the project."""
        folder = os.path.dirname(os.path.abspath(path))
        if not _CODE.fullmatch(name):
            target = os.path.join(folder, name)
            return target if os.path.isfile(target) else None
        for candidate in procedure_files(project_folder(folder)):
            if os.path.basename(candidate) == f"{name}.yaml":
                return candidate
        return None


def project_folder(folder: str) -> str:
    """The nearest folder upwards that holds a project file; the folder itself when there is none."""
    current = folder
    while True:
        if os.path.isfile(os.path.join(current, PROJECT_FILE)):
            return current
        parent = os.path.dirname(current)
        if parent == current:
            return folder
        current = parent


def procedure_files(folder: str) -> list[str]:
    """The specification files below a folder, sorted; hidden folders, generated ones and the project file are left out."""
    found: list[str] = []
    skipped = (PROJECT_FILE, TESTS_ENDING)
    for current, folders, files in os.walk(folder):
        folders[:] = sorted(name for name in folders if not name.startswith((".", "_")) and name != "generated")
        names = [name for name in sorted(files) if name.endswith(".yaml") and not name.endswith(skipped)]
        found += [os.path.join(current, name) for name in names]
    return found


def load_resolution(path: str, day: date, reporter: Reporter | None = None) -> Resolution | None:
    """A procedure and its names as of a day; None when the file is unreadable or does not hold on that day."""
    slicer = Project(reporter).open(path)
    found = slicer.interval_of(day) if slicer else None
    return slicer.resolve(found) if slicer and found else None


def load(path: str, day: date, reporter: Reporter | None = None) -> Procedure | None:
    """The procedure of a file as of a day; findings go to `reporter`."""
    resolution = load_resolution(path, day, reporter)
    return resolution.procedure if resolution else None
