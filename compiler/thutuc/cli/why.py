"""`thutuc why`: explains the answers for one dossier."""

from __future__ import annotations

import json
import sys

from thutuc.build.dossiers import read_dossier
from thutuc.build.files import MAX_BYTES, decode, read_source
from thutuc.build.project import Project
from thutuc.build.resources import calendar
from thutuc.cli.output import Arguments, Options, UsageError, add_report_flags, finish, system_language, write
from thutuc.report.diagnostic import define
from thutuc.text.bilingual import Bilingual

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from thutuc.report.diagnostic import Reporter
    from thutuc.resolve.procedure import Resolution

ABOUT = Bilingual(
    "Giải thích giấy tờ, phí, ngày hẹn và các bước của một hồ sơ.",
    "Explain documents, fees, due date and steps of one dossier.",
)
FORMATS = ("text", "json", "svg")
NO_DAY = define(
    "C9021",
    "dossier-without-day",
    "error",
    vi="Hồ sơ “{name}” không có ngày nộp nằm trong thời gian hiệu lực của thủ tục.",
    en="The dossier “{name}” has no submission date inside the validity of the procedure.",
    help_vi="Ghi “submission_date” ở dạng năm-tháng-ngày, ví dụ 2026-07-06.",
    help_en="Give “submission_date” as year-month-day, for example 2026-07-06.",
)


def run(words: Sequence[str]) -> int:
    """Explains a dossier, or a case of the specification."""
    arguments = Arguments("why", ABOUT, "thutuc why procedures/ho-tich/1.001193.yaml --case đúng_ngày_60")
    arguments.flag("procedure", "tệp mô tả thủ tục", "specification of the procedure", metavar="FILE")
    arguments.flag(
        "dossier", "hồ sơ JSON hoặc YAML, hoặc “-”", "dossier in JSON or YAML, or “-”", nargs="?", metavar="DOSSIER"
    )
    arguments.flag("--case", "giải thích ca thử này của tệp mô tả", "explain this test of the specification")
    add_report_flags(arguments)
    options = arguments.read(words)
    if (options.dossier is None) == (options.case is None):
        raise UsageError(
            Bilingual(
                "cần đúng một trong hai: một tệp hồ sơ, hoặc --case TÊN.",
                "exactly one is needed: a dossier, or --case NAME.",
            )
        )
    if options.format not in FORMATS:
        known = ", ".join(FORMATS)
        raise UsageError(
            Bilingual(
                f"không giải thích được ở dạng “{options.format}”; có: {known}.",
                f"there is no explanation of the form “{options.format}”; there is: {known}.",
            )
        )
    project = Project()
    resolutions = project.check(options.procedure)
    chosen = None
    if not project.reporter.count("error"):
        chosen = (
            _case(resolutions, options.case)
            if options.case
            else _dossier(resolutions, options.dossier, project.reporter)
        )
    if chosen is None:
        form = "text" if options.format == "svg" else options.format
        return finish(project.reporter, 1, Options({**vars(options), "format": form}), project.language)
    from thutuc.evaluate.assess import assess
    from thutuc.query import why

    resolution, dossier = chosen
    found = why.answers(assess(resolution.procedure, dossier, calendar()), resolution.procedure)
    language = options.lang or project.language or system_language()
    if options.format == "svg":
        from thutuc.query.why_svg import as_svg

        write(as_svg(found, resolution.procedure, language))
    elif options.format == "json":
        write(json.dumps(why.as_json(found, resolution.procedure), ensure_ascii=False, indent=1) + "\n")
    else:
        write(why.as_text(found, language))
    return 0


def _case(resolutions: list[Resolution], name: str) -> tuple[Resolution, object]:
    for resolution in resolutions:
        for case in resolution.tests:
            if name in (case.name, case.id):
                return resolution, dict(case.dossier)
    from thutuc.text.closest import closest

    known = [case.name for resolution in resolutions for case in resolution.tests]
    near = ", ".join(closest(name, known) or known[:8])
    raise UsageError(
        Bilingual(f"không có ca thử “{name}”; có: {near}.", f"there is no test “{name}”; there is: {near}.")
    )


def _dossier(resolutions: list[Resolution], path: str, reporter: Reporter) -> tuple[Resolution, object] | None:
    if path == "-":
        source = decode(sys.stdin.buffer.read(MAX_BYTES + 1), path, reporter)
    else:
        source = read_source(path, reporter)
    dossier = read_dossier(source, reporter) if source is not None else None
    if dossier is None:
        return None
    day = _day(dossier.get("submission_date"))
    for resolution in resolutions:
        procedure = resolution.procedure
        if day is not None and (procedure.first or day) <= day <= (procedure.last or day):
            return resolution, dossier
    reporter.add(NO_DAY.at(None, file=path, name=path))
    return None


def _day(value: object) -> date | None:
    from datetime import date

    try:
        return date.fromisoformat(value) if isinstance(value, str) else None
    except ValueError:
        return None
