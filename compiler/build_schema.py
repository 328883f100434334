"""Writes spec/procedure.vi.schema.json and spec/procedure.en.schema.json from spec/language.yaml: the shapes of specification files for editors.

A schema admits a value when some text that YAML reads as this value may stand there. Editors turn texts into numbers, booleans and null
before a schema sees them, and the compiler reads all of them as the text that was written; so these four are admitted wherever any text is.
Expressions, names that must be declared and whatever depends on two places are left to the compiler.

Run by `make spec`; with `--check` it fails when a schema is stale.
"""

from __future__ import annotations

import json
import re
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

import yaml

from thutuc.syntax import scalars, shape_errors
from thutuc.syntax.keys import is_name
from thutuc.syntax.language import alternatives

if TYPE_CHECKING:
    from thutuc.report.diagnostic import Code

ROOT = Path(__file__).resolve().parent.parent
LANGUAGES = ("vi", "en")
TEXTS = {
    "vi": {
        "title": "Tệp mô tả thủ tục hành chính",
        "about": "Tệp mô tả một thủ tục, tệp dùng chung, hoặc tệp ca thử. Biểu thức và tên do người soạn đặt được kiểm tra bằng lệnh “thutuc check”.",
        "required": "bắt buộc",
        "other": "Tiếng Anh",
        "value": "Giá trị",
        "name": "tên_gọi",
        "declared": "tên đã đặt ở “{section}”",
        "list": "danh sách, mỗi dòng bắt đầu bằng “- ”: {form}",
        "words": "một trong các từ được gợi ý",
        "lines": "các dòng thụt vào bên dưới",
        "or": " hoặc ",
    },
    "en": {
        "title": "Specification of an administrative procedure",
        "about": "A specification, a file that several procedures share, or a file of tests. Expressions and the author's names are checked by “thutuc check”.",
        "required": "required",
        "other": "Vietnamese",
        "value": "Value",
        "name": "some_name",
        "declared": "a name declared under “{section}”",
        "list": "a list, each line beginning with “- ”: {form}",
        "words": "one of the words suggested",
        "lines": "indented lines below",
        "or": " or ",
    },
}
ANY_SCALAR: dict[str, Any] = {"type": ["string", "number", "boolean", "null"]}
# A text of blanks alone is no value; an empty value reads as null, like the text “null”, and is left to the compiler.
SOME_TEXT: dict[str, Any] = {**ANY_SCALAR, "pattern": r"\S"}
DAY = (
    r"(?!../../0000)(?:(?:(?:0[1-9]|1[0-9]|2[0-8])/(?:0[1-9]|1[0-2])|(?:29|30)/(?:0[13-9]|1[0-2])|31/(?:0[13578]|1[02]))/[0-9]{4}"
    r"|29/02/(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00))"
)
CODE = r"[1-9]\.[0-9]{6}(?:\.[0-9]{3}\.[0-9]{2}\.[0-9]{2}\.[A-Y][0-9]{2}|\.[A-Y][0-9]{2})?"
GROUPED = r"(?:[0-9]{1,3}(?:\.[0-9]{3})+|[0-9]+)"
BLANKS = r"[ \t\r\n]"


# Latin letters are looked at one by one; those of other scripts all count as small letters.
LATIN = [chr(code) for code in (*range(0x250), *range(0x1E00, 0x1F00))]
SIGNS = r"\u2000-\u2BFF\u3000-\u303F"


def characters(chars: list[str]) -> str:
    """The inside of a character class, runs drawn together."""
    text = ""
    start = 0
    for at in range(1, len(chars) + 1):
        if at == len(chars) or ord(chars[at]) != ord(chars[at - 1]) + 1:
            run = [char if char.isalnum() else f"\\u{ord(char):04X}" for char in (chars[start], chars[at - 1])]
            text += run[0] if at == start + 1 else f"{run[0]}{'-' if at > start + 2 else ''}{run[1]}"
            start = at
    return text


NO_FIRST = characters([char for char in LATIN if not is_name(char)]) + SIGNS
NO_FURTHER = characters([char for char in LATIN if not re.fullmatch(r"\w", char)]) + SIGNS
NAME = f"[^{NO_FIRST}][^{NO_FURTHER}]*"
CITED = f"{BLANKS}*(?!_)[^{NO_FIRST}][^;]*"


def whole(pattern: str) -> str:
    """The pattern of a text that is this, blanks around it aside."""
    return f"^{BLANKS}*(?:{pattern}){BLANKS}*$"


class Builder:
    """Makes the schema of one language."""

    def __init__(self, table: dict[str, Any], lang: str) -> None:
        self._table = table
        self._lang = lang
        self._other = "en" if lang == "vi" else "vi"
        self._texts = TEXTS[lang]
        self._formats = self._scalars()

    def schema(self) -> dict[str, Any]:
        """The whole schema: what a file is follows from the key it holds, as in the compiler."""
        kinds = self._table["kinds"]
        first = {kind: next(iter(kinds[kind]["keys"].values()))[self._lang] for kind in ("library", "test_file")}
        procedure: dict[str, Any] = {"$ref": "#/$defs/procedure"}
        for kind in ("test_file", "library"):
            condition = {"properties": {first[kind]: True}, "required": [first[kind]]}
            procedure = {"if": condition, "then": {"$ref": f"#/$defs/{kind}"}, "else": procedure}
        return {
            "$schema": "https://json-schema.org/draft/2020-12/schema",
            "title": self._texts["title"],
            "description": self._texts["about"],
            "type": "object",
            **procedure,
            "$defs": {
                **{name: self._kind(name) for name in kinds},
                **{f"word_{name}": self._words(name) for name in self._table["words"]},
            },
        }

    def _kind(self, name: str) -> dict[str, Any]:
        kind = self._table["kinds"][name]
        rows = kind.get("keys", {})
        schema: dict[str, Any] = {
            "title": kind["about"][self._lang],
            "type": "object",
            "minProperties": 1,
        }
        if rows:
            schema["properties"] = {row[self._lang]: self._item(row) for row in rows.values()}
            required = [row[self._lang] for row in rows.values() if row.get("required") == "yes"]
            if required:
                schema["required"] = required
        if "names" in kind:
            schema["patternProperties"] = {f"^{NAME}$": self._value(kind["names"])}
            schema["defaultSnippets"] = self._snippets(kind)
        return {**schema, "additionalProperties": False}

    def _snippets(self, kind: dict[str, Any]) -> list[dict[str, Any]]:
        """One entry with a name of the author's and the required items of what stands behind it."""
        found = []
        for form in alternatives(kind["names"]):
            body: Any = "$2"
            about = kind["about"][self._lang]
            if form.kind == "block":
                inner = self._table["kinds"][form.argument]
                about = inner["about"][self._lang]
                keys = [row[self._lang] for row in inner.get("keys", {}).values() if row.get("required") == "yes"]
                body = {key: f"${number}" for number, key in enumerate(keys, start=2)} or {"$2": "$3"}
            found.append({"label": about, "body": {f"${{1:{self._texts['name']}}}": body}})
        return found[-1:]

    def _item(self, row: dict[str, Any]) -> dict[str, Any]:
        """A key: its value, and how an editor explains it."""
        about, other = row["about"][self._lang], row[self._other]
        form = self._form(row["value"])
        needed = f" ({self._texts['required']})" if row.get("required") == "yes" else ""
        return {
            "description": f"{about}{needed}. {self._texts['value']}: {form}. {self._texts['other']}: {other}.",
            "markdownDescription": f"{about}{needed}.\n\n{self._texts['value']}: {form}.\n\n{self._texts['other']}: `{other}`.",
            **self._value(row["value"]),
        }

    def _form(self, value: str) -> str:
        """In words, what may stand as a value."""
        parts = []
        for form in alternatives(value):
            if form.kind == "word":
                text = self._texts["words"]
            elif form.kind == "block":
                text = self._texts["lines"]
            elif form.kind == "ref":
                section = self._table["kinds"]["procedure"]["keys"][form.argument][self._lang]
                text = self._texts["declared"].format(section=section)
            else:
                text = shape_errors.FORMS[form.kind].get(self._lang)
            parts.append(self._texts["list"].format(form=text) if form.many else text)
        return self._texts["or"].join(dict.fromkeys(parts))

    def _value(self, value: str) -> dict[str, Any]:
        """A value in one of its forms."""
        forms = alternatives(value)
        single = [form for form in forms if not form.many]
        schemas = self._single(single)
        many = [form for form in forms if form.many]
        if many:
            items = self._either(self._single(many))
            is_plain = all(form.kind != "block" for form in many)
            schemas.append(
                {"type": "array", "minItems": 1, **({"uniqueItems": True} if is_plain else {}), "items": items}
            )
        return self._either(schemas)

    def _single(self, forms: list[Any]) -> list[dict[str, Any]]:
        scalar = [form for form in forms if form.kind not in ("word", "block")]
        schemas = [{"$ref": f"#/$defs/word_{form.argument}"} for form in forms if form.kind == "word"]
        schemas += [self._formats.get(form.kind, ANY_SCALAR) for form in scalar]
        return [*schemas, *({"$ref": f"#/$defs/{form.argument}"} for form in forms if form.kind == "block")]

    def _either(self, schemas: list[dict[str, Any]]) -> dict[str, Any]:
        return schemas[0] if len(schemas) == 1 else {"anyOf": schemas}

    def _words(self, name: str) -> dict[str, Any]:
        """A closed vocabulary; an editor that takes `yes` or `none` for something else than a text is allowed to."""
        rows = list(self._table["words"][name].values())
        spelt: list[Any] = [row[self._lang] for row in rows]
        about = [
            " · ".join(part for part in (f"{self._texts['other']}: {row[self._other]}", row.get("code")) if part)
            for row in rows
        ]
        typed = [word == "yes" for word in spelt if word in ("yes", "no")]
        return {"enum": [*spelt, *typed], "enumDescriptions": [*about, *("" for _ in typed)]}

    def _scalars(self) -> dict[str, dict[str, Any]]:
        """The forms a text can have, by their kind in the language table; any other kind takes any text."""
        expression = self._table["expression"]
        hour, minute = ("|".join(map(re.escape, expression["units"][unit][self._lang])) for unit in ("hour", "minute"))
        sets = "|".join(map(re.escape, expression["sets"]["set"][self._lang]))
        hours, minutes = "(?:[01]?[0-9]|2[0-3])", "[0-5]?[0-9]"
        blanks = f"{BLANKS}+"
        time = f"{hours}:[0-5][0-9]|{hours}{blanks}(?:{hour})(?:{blanks}{minutes}{blanks}(?:{minute}))?"
        day_time = "(?:[01]?[0-9]|2[0-3]):[0-5][0-9]"
        whole_number = f"(?=[0-9.]{{1,12}}{BLANKS}*$){GROUPED}"
        reads: dict[str, tuple[list[str], str, Code]] = {
            "code": (["string", "number"], f"{CODE}|{scalars.PENDING[self._lang]}", scalars.BAD_CODE),
            "name": (["string", "boolean", "null"], r"[a-z][a-z0-9_]{0,59}", scalars.BAD_NAME),
            "date": (["string"], DAY, scalars.BAD_DATE),
            "time": (["string", "number"], time, scalars.BAD_TIME),
            "window": (["string"], f"{day_time}{BLANKS}*-{BLANKS}*(?:{day_time}|24:00)", scalars.BAD_WINDOW),
            "integer": (["string", "number"], whole_number, scalars.BAD_INTEGER),
            "sets": (["string"], f"(?!0+[^0-9.]){GROUPED}{blanks}(?:{sets})", scalars.BAD_SETS),
            "pattern": (["string", "number"], r"(?=[^9AX]*[9AX]).{1,60}", scalars.BAD_PATTERN),
            "citation": (["string", "boolean", "null"], f"{CITED}(?:;{CITED})*", shape_errors.BAD_CITATION),
            "import_ref": (["string", "number"], r"[^.]*\.[\s\S]*", shape_errors.WRONG_FORM),
        }
        formats: dict[str, dict[str, Any]] = {}
        for kind, (types, pattern, code) in reads.items():
            formats[kind] = {"type": types if len(types) > 1 else types[0], "pattern": whole(pattern)}
            if not code.placeholders & set(re.findall(r"\{(\w+)\}", code.help.get(self._lang))):
                formats[kind]["patternErrorMessage"] = code.help.get(self._lang)
        formats["integer"]["minimum"] = 0
        formats.update(dict.fromkeys(("text", "expression", "condition", "duration"), SOME_TEXT))
        formats["switch"] = {"$ref": "#/$defs/word_switch"}
        return formats


def text_of(table: dict[str, Any], lang: str) -> str:
    """The schema of a language as it stands in its file."""
    return json.dumps(Builder(table, lang).schema(), ensure_ascii=False, indent=1) + "\n"


def main(arguments: list[str]) -> int:
    """Writes the schemas, or with `--check` compares them; returns the exit code."""
    table = yaml.load((ROOT / "spec" / "language.yaml").read_text(encoding="utf-8"), Loader=yaml.CBaseLoader)
    stale = []
    for lang in LANGUAGES:
        target = ROOT / "spec" / f"procedure.{lang}.schema.json"
        text = text_of(table, lang)
        if arguments != ["--check"]:
            target.write_text(text, encoding="utf-8")
        elif not target.exists() or target.read_text(encoding="utf-8") != text:
            stale.append(target.name)
    if stale:
        print(f"stale: {', '.join(stale)}; run `make spec`", file=sys.stderr)
    return 1 if stale else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
