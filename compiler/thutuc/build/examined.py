"""What is found about one file, and the findings of a run made of it.

Light on purpose: a run in which nothing has changed since the last one loads this and not the compiler.
"""

from __future__ import annotations

import os

from thutuc.build.listing import locate
from thutuc.report.diagnostic import Label, Reporter, define
from thutuc.report.stored import Packer, Unpacker
from thutuc.text.bilingual import Bilingual
from thutuc.text.digest import digest
from thutuc.text.record import Record

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Any

    from thutuc.report.diagnostic import Diagnostic
    from thutuc.text.source import Source, Span

SAME_CODE = define(
    "N2021",
    "same-procedure-code",
    "error",
    vi="Hai tệp cùng mô tả thủ tục {procedure}.",
    en="Two files describe the procedure {procedure}.",
    help_vi="Gộp hai tệp, hoặc sửa mã; thay đổi theo thời gian thì dùng “Hiệu lực” trong một tệp.",
    help_en="Merge the files or correct a code; for changes in time use “Validity” inside one file.",
)


class Input(Record):
    """Something the findings about a file rest on.

    A `file`: `name` as messages show it, `place` its real path, `state` the hash of its content, None when it was not there.
    A `code`: the question which file of the project of the folder `place` describes the procedure `name`; `state` is its path.
    """

    kind: str
    name: str
    place: str
    state: str | None

    @classmethod
    def of(cls, name: str, content: bytes | None) -> Input:
        """A file that was read, or looked for."""
        return cls("file", name, os.path.realpath(name), digest(content) if content is not None else None)

    @classmethod
    def located(cls, code: str, folder: str) -> Input:
        """A procedure that is looked for by its code."""
        return cls("code", code, folder, locate(code, folder))

    def current(self) -> tuple[Input, bytes | None]:
        """The same as it is now, and the content of the file, None when it cannot be read."""
        if self.kind == "code":
            return Input.located(self.name, self.place), None
        try:
            with open(self.name, "rb") as file:
                content = file.read()
        except OSError:
            # What is there and cannot be read is neither absent nor known.
            state = "unreadable" if os.path.lexists(self.name) else None
            return self.replace(place=os.path.realpath(self.name), state=state), None
        return Input.of(self.name, content), content


class Examined(Record):
    """All findings about a file, sorted, with what they rest on; `code` is that of the procedure and its place.

    `suppressed` counts findings that follow from others, `left_out` those that were too many; `language` is that of the
    file, "" when it could not be read.
    """

    findings: tuple[Diagnostic, ...]
    suppressed: int
    left_out: int
    language: str
    code: tuple[str, Span] | None
    inputs: tuple[Input, ...]

    def pack(self) -> tuple[list[Any], list[Source]]:
        """The same as plain values, and the sources they refer to."""
        packer = Packer()
        findings = packer.findings(self.findings)
        code = [self.code[0], packer.span(self.code[1])] if self.code is not None else None
        inputs = [[found.kind, found.name, found.place, found.state] for found in self.inputs]
        return [findings, packer.codes, self.suppressed, self.left_out, self.language, code, inputs], packer.sources

    @classmethod
    def unpack(cls, values: list[Any], sources: Sequence[Source]) -> Examined:
        """What `pack` was given."""
        findings, codes, suppressed, left_out, language, code, _ = values
        unpacker = Unpacker(sources, codes)
        return cls(
            findings=unpacker.findings(findings),
            suppressed=suppressed,
            left_out=left_out,
            language=language,
            code=(code[0], unpacker.span(code[1])) if code is not None else None,
            inputs=cls.inputs_of(values),
        )

    @staticmethod
    def inputs_of(values: list[Any]) -> tuple[Input, ...]:
        """The inputs alone."""
        return tuple(Input(*found) for found in values[-1])


class Findings:
    """The findings of a run about several files."""

    def __init__(self, reporter: Reporter) -> None:
        self.reporter = reporter
        self.language = ""
        self._codes: dict[str, list[Span]] = {}

    def add(self, examined: Examined) -> None:
        """Take in what was found about one file."""
        self.reporter.absorb(examined.findings, examined.suppressed, examined.left_out)
        self.language = examined.language or self.language
        if examined.code is not None:
            code, span = examined.code
            self._codes.setdefault(code, []).append(span)

    def check_codes(self) -> None:
        """Report two files with one code."""
        for code, spans in self._codes.items():
            for span in spans[1:]:
                label = Label(spans[0], Bilingual("mã này đã dùng ở đây", "this code is used here already"))
                self.reporter.add(SAME_CODE.at(span, related=(label,), procedure=code))
