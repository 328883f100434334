"""Opens files of a project: reads them, follows their imports, and gives the models of their days."""

from __future__ import annotations

import os
import re

from thutuc.build.examined import Examined, Findings, Input
from thutuc.build.files import decode, read_bytes
from thutuc.build.listing import TESTS_ENDING
from thutuc.build.resources import language
from thutuc.check import check
from thutuc.report.diagnostic import Reporter, define
from thutuc.resolve.errors import BAD_IMPORT
from thutuc.slice.slicing import Slicer
from thutuc.syntax.shape import declare
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
OTHER_CODE = define(
    "N2022",
    "tests-of-another-procedure",
    "error",
    vi="Tệp ca thử này không phải của thủ tục {procedure} đứng cạnh nó.",
    en="These tests are not those of the procedure {procedure} beside them.",
    help_vi="Sửa “Ca thử của”, hoặc đổi tên tệp theo mã của thủ tục.",
    help_en="Correct “Tests of”, or name the file by the code of the procedure.",
)

# Files that import files that import files: nobody could follow more.
MAX_IMPORTS = 20
_CODE = re.compile(r"[1-9]\.\d{6}(?:\.[0-9A-Z.]+)?")


class _Text:
    """What reading one file gave, whoever imports it: its declarations, and the findings about its form."""

    def __init__(self, declarations: Declarations | None, reporter: Reporter, inputs: tuple[Input, ...]) -> None:
        self.declarations = declarations
        self.reporter = reporter
        self.inputs = inputs


class Project:
    """The files of one run. What is read of a file is shared by all that import it; findings gather in `reporter`.

    What is found about one file depends on that file, its tests and its imports, and on no other file of the run.
    """

    def __init__(self, reporter: Reporter | None = None) -> None:
        self.findings = Findings(reporter or Reporter())
        self.reporter = self.findings.reporter
        self._parsers: dict[str, Parser] = {}
        self._texts: dict[tuple[str, str], _Text] = {}
        self._given: dict[str, bytes] = {}
        self._open: dict[str, Slicer | None] = {}
        self._opening: list[str] = []
        self._inputs: dict[str, Input] = {}

    @property
    def language(self) -> str:
        """That of the last file checked; "" before."""
        return self.findings.language

    def open(self, path: str) -> Slicer | None:
        """The declarations of a file, ready to be sliced; None (reported) when it cannot be understood."""
        key = os.path.realpath(path)
        if key not in self._open:
            text = self._texts.get((key, path)) or self._texts.setdefault((key, path), self._read(path))
            self._open[key] = self._opened(text, path)
        return self._open[key]

    def open_source(self, source: Source, path: str) -> Slicer | None:
        """The same for a text that is already there; `path` says where its imports are looked for."""
        reporter = Reporter()
        declarations = declare(source, language(), reporter, self._parsers)
        return self._opened(self._with_tests(declarations, path, reporter, ()), path)

    def _opened(self, text: _Text, path: str) -> Slicer | None:
        read = text.reporter
        self.reporter.absorb(read.sorted(), read.suppressed, read.left_out)
        self._inputs.update({found.name: found for found in text.inputs})
        declarations = text.declarations
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
        return Slicer(declarations, imports, language(), self.reporter)

    def _read(self, path: str) -> _Text:
        """Read a file with its tests."""
        reporter = Reporter()
        declarations, read = self._declared(path, reporter)
        return self._with_tests(declarations, path, reporter, (read,))

    def _declared(self, path: str, reporter: Reporter) -> tuple[Declarations | None, Input]:
        given = self._given.get(os.path.realpath(path))
        data = read_bytes(path, reporter) if given is None else given
        source = decode(data, path, reporter) if data is not None else None
        declarations = declare(source, language(), reporter, self._parsers) if source is not None else None
        return declarations, Input.of(path, data)

    def _with_tests(
        self, declarations: Declarations | None, path: str, reporter: Reporter, inputs: tuple[Input, ...]
    ) -> _Text:
        """Take in the tests of the file beside a specification: `1.001193.tests.yaml` beside `1.001193.yaml`."""
        beside = os.path.splitext(path)[0] + TESTS_ENDING
        if declarations is None or declarations.root.kind != "procedure":
            return _Text(declarations, reporter, inputs)
        if not os.path.isfile(beside) and os.path.realpath(beside) not in self._given:
            return _Text(declarations, reporter, (*inputs, Input.of(beside, None)))
        tests, read = self._declared(beside, reporter)
        if tests is not None:
            _join(declarations, tests, reporter)
        return _Text(declarations, reporter, (*inputs, read))

    def check(self, path: str, day: date | None = None, data: bytes | None = None) -> list[Resolution]:
        """Check a file on every slice, or as of one day; `data` stands for its content. The models that could be made."""
        examined, resolutions = self.examine(path, day, data)
        self.findings.add(examined)
        return resolutions

    def examine(
        self, path: str, day: date | None = None, data: bytes | None = None
    ) -> tuple[Examined, list[Resolution]]:
        """The same, without taking the findings into those of the run.

        A file of tests is examined with the specification beside it.
        """
        shared, self.reporter = self.reporter, Reporter()
        opened, self._open, self._inputs = self._open, {}, {}
        self._opening.clear()
        if data is not None:
            self._given[os.path.realpath(path)] = data
        if path.endswith(TESTS_ENDING):
            specification = path.removesuffix(TESTS_ENDING) + ".yaml"
            path = specification if os.path.isfile(specification) else path
        try:
            slicer = self.open(path)
            resolutions = self._resolve(slicer, day) if slicer is not None else []
            root = slicer.declarations.root if slicer is not None else None
            code = None
            if root is not None and root.kind == "procedure" and root.get("code"):
                node = root.keys["code"].node
                code = (str(root.get("code")), Span(node.source, node.start, node.end))
            examined = Examined(
                findings=tuple(self.reporter.sorted()),
                suppressed=self.reporter.suppressed,
                left_out=self.reporter.left_out,
                language=slicer.declarations.language if slicer is not None else "",
                code=code,
                inputs=tuple(self._inputs.values()),
            )
        finally:
            self.reporter, self._open = shared, opened
        return examined, resolutions

    def _resolve(self, slicer: Slicer, day: date | None) -> list[Resolution]:
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
        return resolutions

    def check_codes(self) -> None:
        """Report two files with one code among those checked."""
        self.findings.check_codes()

    def _locate(self, name: str, path: str) -> str | None:
        """The file an import names: a path from the folder of the importing file, or a code of the project."""
        folder = os.path.dirname(path)
        if not _CODE.fullmatch(name):
            target = os.path.join(folder, name)
            neat = os.path.normpath(target)
            target = neat if os.path.realpath(neat) == os.path.realpath(target) else target
            if os.path.isfile(target):
                return target
            self._inputs[target] = Input.of(target, None)
            return None
        located = Input.located(name, folder)
        self._inputs[f"{folder}\0{name}"] = located
        return located.state


def _join(declarations: Declarations, tests: Declarations, reporter: Reporter) -> None:
    """Put the tests of another file among those of a procedure."""
    named = tests.root.keys.get("tests_of")
    if named is not None and named.kind == "code" and named.content != declarations.root.get("code"):
        span = Span(named.node.source, named.node.start, named.node.end)
        reporter.add(OTHER_CODE.at(span, procedure=str(declarations.root.get("code") or "")))
    found = tests.root.keys.get("tests")
    own = declarations.root.block("tests")
    if found is not None and found.kind == "block":
        if own is None:
            declarations.root.keys["tests"] = found
        else:
            own.names.extend(found.content.names)


def load_resolution(path: str, day: date, reporter: Reporter | None = None) -> Resolution | None:
    """A procedure and its names as of a day; None when the file is unreadable or does not hold on that day."""
    slicer = Project(reporter).open(path)
    found = slicer.interval_of(day) if slicer else None
    return slicer.resolve(found) if slicer and found else None


def load(path: str, day: date, reporter: Reporter | None = None) -> Procedure | None:
    """The procedure of a file as of a day; findings go to `reporter`."""
    resolution = load_resolution(path, day, reporter)
    return resolution.procedure if resolution else None
