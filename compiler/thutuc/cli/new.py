"""`thutuc new`: writes a specification to start from; never over an existing file."""

from __future__ import annotations

import os

from thutuc.build.resources import language
from thutuc.build.templates import PROCEDURE
from thutuc.cli.output import EXIT_USAGE, Arguments, UsageError, say, system_language, warn
from thutuc.syntax.scalars import PENDING, read_code
from thutuc.text.bilingual import Bilingual
from thutuc.text.unicode import ascii_id

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

ABOUT = Bilingual("Tạo tệp mô tả một thủ tục từ bản mẫu.", "Start the specification of a procedure from a template.")
# What editors read to complete and explain the items; `init` puts it beside the project file.
SCHEMA = "procedure.{lang}.schema.json"
# The file of a procedure without a code whose name has no ASCII form.
UNNAMED = {"vi": "thu_tuc", "en": "procedure"}


def run(words: Sequence[str]) -> int:
    """Writes `<folder>/<code>.yaml`."""
    arguments = Arguments("new", ABOUT, 'thutuc new 1.004194 --name "Đăng ký tạm trú" --in procedures/cu-tru')
    arguments.flag("code", "mã thủ tục, hoặc “chưa có”", "code of the procedure, or “pending”", metavar="CODE")
    arguments.flag("--name", "tên thủ tục", "name of the procedure", required=True)
    arguments.flag(
        "--in", "thư mục (mặc định procedures)", "folder (default procedures)", dest="folder", default="procedures"
    )
    options = arguments.read(words)
    lang = options.lang or system_language()
    code = options.code
    if not isinstance(read_code(code, language(), lang), str):
        raise UsageError(
            Bilingual(
                f"“{code}” không phải là mã thủ tục; mã có dạng 1.001193, chưa được cấp thì viết “chưa có”.",
                f"“{code}” is not a procedure code; a code looks like 1.001193, write “pending” when none was given.",
            )
        )
    name = " ".join(options.name.split())
    if not name or not name.isprintable():
        raise UsageError(Bilingual("tên thủ tục trống hoặc có ký tự lạ.", "the name is empty or holds odd characters."))
    stem = (ascii_id(name).lower()[:60] or UNNAMED[lang]) if code == PENDING[lang] else code
    path = os.path.join(options.folder, f"{stem}.yaml")
    is_plain = name[0].isalnum() and not set(name) & set(":#'\"[]{}&*!|>%@`,")
    shown = name if is_plain else "'" + name.replace("'", "''") + "'"
    text = PROCEDURE.get(lang).replace("{code}", code).replace("{name}", shown)
    return write_new(path, for_editors(text, options.folder, lang))


def for_editors(text: str, folder: str, lang: str) -> str:
    """A specification for `folder` with the remark that names the schema to editors, if its project brought one along."""
    name, above = SCHEMA.format(lang=lang), os.path.abspath(folder)
    path = name
    while not os.path.isfile(os.path.join(above, name)):
        if above == os.path.dirname(above):
            return text
        above = os.path.dirname(above)
        path = f"../{path}"
    return text.replace("\n", f"\n# yaml-language-server: $schema={path}\n", 1)


def write_new(path: str, text: str) -> int:
    """Write a file that does not exist yet; the exit code."""
    try:
        os.makedirs(os.path.dirname(path) or ".", exist_ok=True)
        with open(path, "x", encoding="utf-8", newline="\n") as file:
            file.write(text)
    except FileExistsError:
        warn(say(f"thutuc: {path} đã có, không ghi đè.", f"thutuc: {path} exists already and is not overwritten."))
        return EXIT_USAGE
    except OSError:
        warn(say(f"thutuc: không ghi được {path}.", f"thutuc: {path} cannot be written."))
        return EXIT_USAGE
    warn(say(f"đã tạo {path}", f"created {path}"))
    return 0
