"""What every verb shares: arguments with messages in both languages, printing, colours, progress."""

from __future__ import annotations

import argparse
import os
import sys

from thutuc.text.bilingual import Bilingual

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from types import TracebackType
    from typing import NoReturn

    from thutuc.report.diagnostic import Reporter, Severity

EXIT_FINDINGS, EXIT_USAGE, EXIT_INTERNAL, EXIT_STALE = 1, 2, 3, 4


def system_language(words: Sequence[str] = ()) -> str:
    """The language of messages: --lang, else the locale when it is English, else Vietnamese."""
    for index, word in enumerate(words):
        if word == "--lang" and index + 1 < len(words):
            return "en" if words[index + 1] == "en" else "vi"
        if word.startswith("--lang="):
            return "en" if word == "--lang=en" else "vi"
    for name in ("LC_ALL", "LC_MESSAGES", "LANG"):
        locale = os.environ.get(name, "")
        if locale:
            return "en" if locale.lower().startswith("en") else "vi"
    return "vi"


def say(vi: str, en: str) -> str:
    """The text in the language of this run."""
    return en if system_language(sys.argv[1:]) == "en" else vi


def write(text: str) -> None:
    """Print results on standard output, always as UTF-8."""
    sys.stdout.flush()
    sys.stdout.buffer.write(text.encode("utf-8", "backslashreplace"))
    sys.stdout.flush()


def warn(text: str) -> None:
    """Print what is not a result on standard error."""
    sys.stderr.buffer.write((text + "\n").encode("utf-8", "backslashreplace"))
    sys.stderr.flush()


def closed_pipe() -> int:
    """The reader of our output went away: leave quietly."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    return 0


def color(stream_is_terminal: bool) -> bool:
    """Colours only on a terminal, and not where NO_COLOR is set."""
    return stream_is_terminal and not os.environ.get("NO_COLOR") and os.environ.get("TERM") != "dumb"


class UsageError(Exception):
    """The command was called wrongly; `text` says how to call it."""

    def __init__(self, text: Bilingual) -> None:
        super().__init__(text.en)
        self.text = text

    def report(self) -> int:
        """Print it; the exit code."""
        warn(say("thutuc: ", "thutuc: ") + self.text.get(system_language(sys.argv[1:])))
        return EXIT_USAGE


def unknown_verb(word: str, verbs: list[str]) -> int:
    """Say that there is no such verb, and which was probably meant."""
    from thutuc.text.closest import closest

    near = closest(word, verbs)
    hint_vi = f"Có lẽ là “{near[0]}”?" if near else f"Các lệnh: {', '.join(verbs)}."
    hint_en = f"Did you mean “{near[0]}”?" if near else f"Verbs: {', '.join(verbs)}."
    return UsageError(Bilingual(f"không có lệnh “{word}”. {hint_vi}", f"there is no verb “{word}”. {hint_en}")).report()


def internal_error(_kind: type[BaseException], error: BaseException, _trace: TracebackType | None) -> None:
    """Say that the fault is ours and where the details are, and end the process with code 3: a hook for uncaught exceptions."""
    import tempfile
    import traceback

    details = "".join(traceback.format_exception(error))
    with tempfile.NamedTemporaryFile("w", prefix="thutuc-", suffix=".log", delete=False, encoding="utf-8") as file:
        file.write(details)
    warn(
        say(
            f"thutuc: lỗi bên trong của công cụ, không phải lỗi của tệp. Chi tiết ở {file.name}; xin gửi tệp này cho nhóm phát triển.",
            f"thutuc: an internal error of the tool, not of your file. Details are in {file.name}; please send it to the developers.",
        )
    )
    os._exit(EXIT_INTERNAL)


class Arguments(argparse.ArgumentParser):
    """argparse with messages in both languages, a suggestion for an unknown flag, and one example."""

    def __init__(self, verb: str, about: Bilingual, example: str) -> None:
        lang = system_language(sys.argv[1:])
        word = "example" if lang == "en" else "ví dụ"
        super().__init__(
            prog=f"thutuc {verb}",
            description=about.get(lang),
            epilog=f"{word}: {example}",
            add_help=False,
            allow_abbrev=False,
            exit_on_error=False,
            formatter_class=argparse.RawDescriptionHelpFormatter,
        )
        self._lang = lang
        self._positionals.title = "arguments" if lang == "en" else "đối số"
        self._optionals.title = "flags" if lang == "en" else "cờ"
        self.flag("--help", "in hướng dẫn này", "print this help", action="help")
        self.flag(
            "--lang", "ngôn ngữ của thông báo: vi hoặc en", "language of messages: vi or en", choices=("vi", "en")
        )

    def flag(self, *names: str, **options: object) -> None:
        """Add a flag or argument; the two texts after its name are its help in Vietnamese and English."""
        flags = [name for name in names if name.startswith("-")] or [names[0]]
        texts = [name for name in names if name not in flags]
        self.add_argument(*flags, help=texts[1] if self._lang == "en" else texts[0], **options)  # type: ignore[arg-type]

    def read(self, words: Sequence[str]) -> argparse.Namespace:
        """The arguments; UsageError when they do not fit."""
        try:
            found, extra = self.parse_known_args(list(words))
        except argparse.ArgumentError as error:
            raise self._wrong(error.argument_name or "", str(error.message)) from None
        if extra:
            raise self._unknown(extra[0])
        return found

    def error(self, message: str) -> NoReturn:
        """Missing arguments end here."""
        raise self._wrong("", message)

    def format_help(self) -> str:
        """The help with its fixed words in the language of the run."""
        text = super().format_help()
        return text if self._lang == "en" else text.replace("usage:", "cách dùng:", 1)

    def _unknown(self, word: str) -> UsageError:
        from thutuc.text.closest import closest

        known = [name for action in self._actions for name in action.option_strings]
        name = word.split("=", maxsplit=1)[0]
        near = closest(name, known) if word.startswith("-") else []
        hint_vi = f"Có lẽ là “{near[0]}”?" if near else f"Xem “{self.prog} --help”."
        hint_en = f"Did you mean “{near[0]}”?" if near else f"See “{self.prog} --help”."
        return UsageError(Bilingual(f"không hiểu “{name}”. {hint_vi}", f"“{name}” is not understood. {hint_en}"))

    def _wrong(self, name: str, message: str) -> UsageError:
        if "required" in message:
            missing = message.rsplit(":", maxsplit=1)[-1].strip()
            return UsageError(
                Bilingual(
                    f"thiếu đối số: {missing}. Xem “{self.prog} --help”.",
                    f"an argument is missing: {missing}. See “{self.prog} --help”.",
                )
            )
        choices = next(
            (action.choices for action in self._actions if name and name in "/".join(action.option_strings)), None
        )
        known = ", ".join(str(choice) for choice in choices or ())
        return UsageError(
            Bilingual(
                f"giá trị của “{name}” không đúng" + (f"; chọn một trong: {known}." if known else "."),
                f"the value of “{name}” is not right" + (f"; choose one of: {known}." if known else "."),
            )
        )


def add_report_flags(arguments: Arguments) -> None:
    """The flags of every verb that prints findings."""
    arguments.flag("--format", "dạng báo cáo: text hoặc json", "form of the report: text or json", default="text")
    arguments.flag(
        "--fail-on",
        "mức thấp nhất làm lệnh thất bại: error, violation, warning, note (mặc định violation)",
        "lowest severity that fails: error, violation, warning, note (default violation)",
        choices=("error", "violation", "warning", "note"),
        default="violation",
    )


def finish(reporter: Reporter, files: int, options: argparse.Namespace, language: str = "") -> int:
    """Print the findings; the exit code."""
    from thutuc.report.render import formats, renderer

    try:
        render = renderer(options.format)
    except KeyError:
        known = ", ".join(formats())
        raise UsageError(
            Bilingual(
                f"không có dạng báo cáo “{options.format}”; có: {known}.",
                f"there is no format “{options.format}”; there is: {known}.",
            )
        ) from None
    lang = options.lang or language or system_language()
    text = render(reporter.sorted(), lang=lang, color=color(sys.stdout.isatty()), summary=reporter.summary(files))
    write(text)
    return exit_code(reporter, options.fail_on)


def exit_code(reporter: Reporter, fail_on: Severity) -> int:
    """2 when a file could not be read, 1 for findings at or above the severity, else 0."""
    from thutuc.report.diagnostic import SEVERITIES

    if any(finding.code.code.startswith("C") and finding.severity == "error" for finding in reporter.sorted()):
        return EXIT_USAGE
    worst = reporter.worst
    fails = worst is not None and SEVERITIES.index(worst) <= SEVERITIES.index(fail_on)
    return EXIT_FINDINGS if fails else 0


def progress(items: Sequence[str], what: str) -> Iterator[str]:
    """The items, with a bar on standard error when that is a terminal and the work is long enough to show one."""
    if len(items) < 2 or not sys.stderr.isatty():
        yield from items
        return
    from tqdm import tqdm

    yield from tqdm(items, desc=what, leave=False, delay=0.5, file=sys.stderr)
