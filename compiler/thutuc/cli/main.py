"""The command `thutuc`: finds the verb and hands it its arguments.

Exit codes: 0 clean; 1 findings at or above --fail-on; 2 usage, unreadable input or broken pack; 3 internal error;
4 generated files out of date.
"""

from __future__ import annotations

import sys

from thutuc import __version__

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

VERBS = {
    "init": ("bắt đầu một dự án", "start a project"),
    "new": ("tạo tệp mô tả một thủ tục", "start the specification of a procedure"),
    "check": ("kiểm tra tệp mô tả", "check specifications"),
    "fmt": ("trình bày lại, dịch từ khóa", "format, translate the keywords"),
    "fix": ("sửa các lỗi có cách sửa chắc chắn", "apply the safe fixes"),
    "build": ("sinh biểu mẫu, mã kiểm tra, thông báo, quy trình", "generate forms, validators, notices, workflows"),
    "why": ("giải thích kết quả của một hồ sơ", "explain the answers for one dossier"),
    "explain": ("giải thích một mã lỗi, một từ khóa", "explain a code or a keyword"),
    "test": ("chạy các ca thử", "run the test cases"),
}


def main(arguments: Sequence[str] | None = None) -> int:
    """Runs one verb and returns the exit code; a fault of ours ends the process with code 3 and no traceback."""
    words = list(sys.argv[1:] if arguments is None else arguments)
    if words[:1] == ["--lang"] and len(words) > 2:
        words = [words[2], *words[:2], *words[3:]]
    if words == ["--version"]:
        print(f"thutuc {__version__}")
        return 0
    from thutuc.cli import output

    output.begin()
    if arguments is None:
        sys.excepthook = output.internal_error
        _start_quickly()
    try:
        code = _run(words)
    except output.UsageError as error:
        code = error.report()
    except BrokenPipeError:
        return output.closed_pipe()
    except KeyboardInterrupt:
        output.warn("\n" + output.say("Đã dừng theo yêu cầu.", "Stopped as requested."))
        return 130
    if arguments is None:
        output.leave(code)
    return code


def _run(words: list[str]) -> int:
    """The exit code of a call."""
    from importlib import import_module

    from thutuc.cli import output

    if not words or words[0] in ("-h", "--help", "help"):
        output.write(_overview(output.system_language(words)))
        return 0
    if words[0] not in VERBS:
        return output.unknown_verb(words[0], list(VERBS))
    code: int = import_module(f"thutuc.cli.{words[0]}").run(words[1:])
    return code


def _start_quickly() -> None:
    """A run of the command is short and keeps what it makes: looking for garbage early costs a tenth of it and finds none."""
    import gc

    gc.set_threshold(1_000_000, 20, 20)


def _overview(lang: str) -> str:
    english = lang == "en"
    width = max(len(verb) for verb in VERBS)
    lines = [
        "thutuc: compiler for administrative procedures" if english else "thutuc: trình biên dịch thủ tục hành chính",
        "",
        "usage: thutuc VERB … [--help]" if english else "cách dùng: thutuc LỆNH … [--help]",
        "",
    ]
    lines += [f"  {verb.ljust(width)}  {texts[1] if english else texts[0]}" for verb, texts in VERBS.items()]
    example = "thutuc check procedures/ho-tich/1.001193.yaml"
    lines += ["", f"example: {example}" if english else f"ví dụ: {example}", ""]
    return "\n".join(lines)
