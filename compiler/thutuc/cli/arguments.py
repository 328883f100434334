"""Help, and calls that are not plain: argparse with messages in both languages and a suggestion for an unknown flag."""

from __future__ import annotations

import argparse

from thutuc.cli.output import UsageError, destination
from thutuc.text.bilingual import Bilingual

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Any, NoReturn

    from thutuc.cli.output import Arguments


def parse(arguments: Arguments, words: Sequence[str]) -> dict[str, Any]:
    """The values of a call by attribute; UsageError when it does not fit. `--help` prints the help and ends the process."""
    parser = _Parser(arguments)
    try:
        found, extra = parser.parse_known_args(list(words))
    except argparse.ArgumentError as error:
        raise parser.wrong(error.argument_name or "", str(error.message)) from None
    if extra:
        raise parser.unknown(extra[0])
    return {
        destination(name, options): getattr(found, destination(name, options)) for name, _, options in arguments.flags
    }


class _Parser(argparse.ArgumentParser):
    def __init__(self, arguments: Arguments) -> None:
        is_english = arguments.lang == "en"
        super().__init__(
            prog=f"thutuc {arguments.verb}",
            description=arguments.about.get(arguments.lang),
            epilog=f"{'example' if is_english else 'ví dụ'}: {arguments.example}",
            add_help=False,
            allow_abbrev=False,
            exit_on_error=False,
            formatter_class=argparse.RawDescriptionHelpFormatter,
        )
        self._is_english = is_english
        self._positionals.title = "arguments" if is_english else "đối số"
        self._optionals.title = "flags" if is_english else "cờ"
        self.add_argument("--help", action="help", help="print this help" if is_english else "in hướng dẫn này")
        for name, text, options in arguments.flags:
            self.add_argument(name, help=text, **options)

    def error(self, message: str) -> NoReturn:
        """Missing arguments end here."""
        raise self.wrong("", message)

    def format_help(self) -> str:
        """The help with its fixed words in the language of the run."""
        text = super().format_help()
        return text if self._is_english else text.replace("usage:", "cách dùng:", 1)

    def unknown(self, word: str) -> UsageError:
        """What to say of a flag or argument nobody knows."""
        from thutuc.text.closest import closest

        known = [name for action in self._actions for name in action.option_strings]
        name = word.split("=", maxsplit=1)[0]
        near = closest(name, known) if word.startswith("-") else []
        hint_vi = f"Có lẽ là “{near[0]}”?" if near else f"Xem “{self.prog} --help”."
        hint_en = f"Did you mean “{near[0]}”?" if near else f"See “{self.prog} --help”."
        return UsageError(Bilingual(f"không hiểu “{name}”. {hint_vi}", f"“{name}” is not understood. {hint_en}"))

    def wrong(self, name: str, message: str) -> UsageError:
        """What to say of a missing argument or a value that does not fit."""
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
