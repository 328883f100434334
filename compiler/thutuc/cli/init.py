"""`thutuc init`: starts a project in a folder."""

from __future__ import annotations

import os

from thutuc.build.listing import PROJECT_FILE
from thutuc.build.resources import read_resource
from thutuc.build.templates import PROCEDURE, PROJECT
from thutuc.cli.new import SCHEMA, for_editors, write_new
from thutuc.cli.output import Arguments, system_language
from thutuc.syntax.scalars import PENDING
from thutuc.text.bilingual import Bilingual

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

ABOUT = Bilingual("Bắt đầu một dự án trong một thư mục.", "Start a project in a folder.")
EXAMPLE = {
    "vi": ("thu_tuc_mau.yaml", "Thủ tục mẫu"),
    "en": ("sample_procedure.yaml", "Sample procedure"),
}


def run(words: Sequence[str]) -> int:
    """Writes the project file, the schema for editors and one sample specification."""
    arguments = Arguments("init", ABOUT, "thutuc init so-tu-phap")
    arguments.flag(
        "folder",
        "thư mục (mặc định: thư mục này)",
        "folder (default: this one)",
        nargs="?",
        default=".",
        metavar="FOLDER",
    )
    options = arguments.read(words)
    lang = options.lang or system_language()
    code = write_new(os.path.join(options.folder, PROJECT_FILE), PROJECT.get(lang))
    if code:
        return code
    schema = SCHEMA.format(lang=lang)
    code = write_new(os.path.join(options.folder, schema), read_resource(schema))
    if code:
        return code
    file, name = EXAMPLE[lang]
    samples = os.path.join(options.folder, "procedures")
    text = PROCEDURE.get(lang).replace("{name}", name).replace("{code}", PENDING[lang])
    return write_new(os.path.join(samples, file), for_editors(text, samples, lang))
