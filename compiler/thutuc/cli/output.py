"""What every verb shares: arguments, printing, colours, progress."""

from __future__ import annotations

import os
import sys

from thutuc.text.bilingual import Bilingual

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence
    from types import TracebackType
    from typing import Any

    from thutuc.report.diagnostic import Reporter, Severity

# The language of the files of this run, once they are read: what is said after the findings keeps to it.
_of_files: list[str] = []
EXIT_FINDINGS, EXIT_USAGE, EXIT_INTERNAL, EXIT_STALE = 1, 2, 3, 4


def begin() -> None:
    """Forget the run before: no file has been read yet."""
    _of_files.clear()


def system_language(words: Sequence[str] = ()) -> str:
    """The language of messages: --lang, else that of the files, else the locale when it is English, else Vietnamese."""
    for index, word in enumerate(words):
        if word == "--lang" and index + 1 < len(words):
            return "en" if words[index + 1] == "en" else "vi"
        if word.startswith("--lang="):
            return "en" if word == "--lang=en" else "vi"
    if _of_files:
        return _of_files[-1]
    for name in ("LC_ALL", "LC_MESSAGES", "LANG"):
        locale = os.environ.get(name, "")
        if locale:
            return "en" if locale.lower().startswith("en") else "vi"
    return "vi"


def say(vi: str, en: str) -> str:
    """The text in the language of this run."""
    return en if system_language(sys.argv[1:]) == "en" else vi


def write(text: str) -> None:
    """Print results on standard output, always as UTF-8; UsageError when they cannot be written there."""
    try:
        sys.stdout.flush()
        sys.stdout.buffer.write(text.encode("utf-8", "backslashreplace"))
        sys.stdout.flush()
    except BrokenPipeError:
        raise
    except OSError:
        raise UsageError(
            Bilingual(
                "không ghi được kết quả ra nơi đã chọn; kiểm tra chỗ trống và quyền ghi.",
                "the results cannot be written where they were sent; check free space and permission.",
            )
        ) from None


def warn(text: str) -> None:
    """Print what is not a result on standard error."""
    sys.stderr.buffer.write((text + "\n").encode("utf-8", "backslashreplace"))
    sys.stderr.flush()


def closed_pipe() -> int:
    """The reader of our output went away: leave quietly."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    return 0


def leave(code: int) -> None:
    """End the process at once: taking a large model apart piece by piece costs as much as an eighth of a check."""
    try:
        sys.stdout.flush()
        sys.stderr.flush()
    except OSError:
        closed_pipe()
    os._exit(code)


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


class Options:
    """What a run was called with: one attribute for each flag and argument."""

    def __init__(self, values: dict[str, Any]) -> None:
        self.__dict__.update(values)

    if TYPE_CHECKING:

        def __getattr__(self, name: str) -> Any: ...


class Arguments:
    """The flags and arguments of a verb, with help in both languages and one example."""

    def __init__(self, verb: str, about: Bilingual, example: str) -> None:
        self.verb = verb
        self.about = about
        self.example = example
        self.lang = system_language(sys.argv[1:])
        self.flags: list[tuple[str, str, dict[str, Any]]] = []
        self.flag(
            "--lang", "ngôn ngữ của thông báo: vi hoặc en", "language of messages: vi or en", choices=("vi", "en")
        )

    def flag(self, name: str, vi: str, en: str, **options: Any) -> None:
        """Add a flag or argument with its help in Vietnamese and English; `options` are those of argparse."""
        self.flags.append((name, en if self.lang == "en" else vi, options))

    def read(self, words: Sequence[str]) -> Options:
        """The arguments; UsageError when they do not fit."""
        values = self._plain(words)
        if values is None:
            from thutuc.cli.arguments import parse

            values = parse(self, words)
        return Options(values)

    def _plain(self, words: Sequence[str]) -> dict[str, Any] | None:
        """The values of a call without anything odd; None for all else: argparse takes a third of a short run."""
        known = {name: options for name, _, options in self.flags}
        values = {destination(name, options): _default(options) for name, options in known.items()}
        given: set[str] = set()
        loose: list[str] = []
        last = -1
        rest = iter(enumerate(words))
        for index, word in rest:
            if word == "-" or not word.startswith("-"):
                if loose and index != last + 1:
                    return None
                last = index
                loose.append(word)
                continue
            options = known.get(word)
            if options is None:
                return None
            given.add(word)
            name, action = destination(word, options), options.get("action")
            if action == "store_true":
                values[name] = True
                continue
            value = next(rest, (0, "-"))[1]
            if value.startswith("-") or value not in options.get("choices", (value,)):
                return None
            values[name] = [*(values[name] or ()), value] if action == "append" else value
        if any(options.get("required") and name not in given for name, options in known.items()):
            return None
        for name, options in known.items():
            if not name.startswith("-"):
                nargs = options.get("nargs")
                if not loose and nargs not in ("*", "?"):
                    return None
                if loose:
                    values[name] = loose if nargs in ("*", "+") else loose[0]
                    loose = [] if nargs in ("*", "+") else loose[1:]
        return None if loose else values


def destination(name: str, options: dict[str, Any]) -> str:
    """The name of the attribute a flag or argument ends in."""
    return str(options.get("dest") or name.lstrip("-").replace("-", "_"))


def _default(options: dict[str, Any]) -> Any:
    return False if options.get("action") == "store_true" else options.get("default")


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


def finish(reporter: Reporter, files: int, options: Options, language: str = "") -> int:
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
    if language:
        _of_files.append(language)
    lang = options.lang or system_language()
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


def progress(items: Iterable[tuple[int, str]], total: int, what: str) -> Iterator[str]:
    """The items, each with how many came before it, and a bar on standard error when that is a terminal and the work is long."""
    if total < 2 or not sys.stderr.isatty():
        yield from (item for _, item in items)
        return
    from tqdm import tqdm

    with tqdm(total=total, desc=what, leave=False, delay=0.5, file=sys.stderr) as bar:
        for number, item in items:
            bar.update(number - bar.n)
            yield item
