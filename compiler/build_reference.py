"""Writes docs/reference.vi.md and docs/reference.en.md from spec/language.yaml.

Run by `make spec`; with `--check` it fails when a page is stale.
"""

from __future__ import annotations

import re
import sys
from pathlib import Path
from typing import Any

import yaml
from reference_examples import Examples

ROOT = Path(__file__).resolve().parent.parent
TEXTS: dict[str, dict[str, str]] = {
    "vi": {
        "title": "Tra cứu ngôn ngữ",
        "intro": "Trang này được sinh ra từ spec/language.yaml và các tệp của spec/examples bằng lệnh `make spec`; đừng sửa tay. "
        "Mục viết hoa chữ đầu là của ngôn ngữ; tên viết thường là của người soạn. "
        "Mọi ví dụ trích từ các tệp đã kiểm tra đạt; `# …` là phần được bỏ bớt. Nội dung ví dụ không dùng để tiếp nhận hồ sơ.",
        "items": "Các mục",
        "key": "Mục",
        "other": "Tiếng Anh",
        "value": "Giá trị",
        "about": "Ý nghĩa",
        "names": "Dưới mỗi tên do người soạn đặt",
        "words": "Các từ được dùng",
        "word": "Từ",
        "expressions": "Biểu thức",
        "operators": "Từ nối",
        "units": "Đơn vị thời gian",
        "functions": "Hàm",
        "builtins": "Dữ kiện có sẵn",
        "required": "bắt buộc",
        "or": "hoặc",
        "list": "danh sách",
        "id": "Khóa trong hồ sơ",
        "example": "Ví dụ",
        "given": "Các ví dụ dưới đây đều đúng với hồ sơ sau; vế phải là kết quả tính tay.",
        "values": "Giá trị và phép tính",
        "grammar": "Ngữ pháp",
        "scales": "Hàng của số tiền",
        "currencies": "Đồng tiền",
    },
    "en": {
        "title": "Language reference",
        "intro": "This page is made from spec/language.yaml and the files of spec/examples by `make spec`; do not edit it. Items that begin with a "
        "capital letter belong to the language, names with a small letter to the author. All examples are taken from files that pass; "
        "`# …` stands for what is left out. Their content is not for use.",
        "items": "Items",
        "key": "Item",
        "other": "Vietnamese",
        "value": "Value",
        "about": "Meaning",
        "names": "Behind each name the author gives",
        "words": "Words",
        "word": "Word",
        "expressions": "Expressions",
        "operators": "Connecting words",
        "units": "Units of time",
        "functions": "Functions",
        "builtins": "Built-in facts",
        "required": "required",
        "or": "or",
        "list": "list of",
        "id": "Key in the dossier",
        "example": "Example",
        "given": "All examples below hold for this dossier; the right side was worked out by hand.",
        "values": "Values and operations",
        "grammar": "Grammar",
        "scales": "Scales of money",
        "currencies": "Currencies",
    },
}
FORMS = {
    "text": ("một dòng chữ", "a line of text"),
    "literal": ("một giá trị, đọc theo kiểu của dữ kiện", "a value, read by the type of its fact"),
    "code": ("mã thủ tục", "a procedure code"),
    "name": ("tên không dấu", "an ASCII name"),
    "date": ("ngày: `01/07/2026`", "a date: `01/07/2026`"),
    "time": ("giờ: `15 giờ`, `15:30`", "a time: `15:30`"),
    "window": ("khoảng giờ: `07:30-11:30`", "hours: `07:30-11:30`"),
    "duration": ("thời gian: `05 ngày làm việc`", "a length of time: `5 working days`"),
    "integer": ("số nguyên", "a whole number"),
    "sets": ("số bộ: `01 bộ`", "a number of sets: `1 set`"),
    "switch": ("`có` hoặc `không`", "`yes` or `no`"),
    "condition": ("điều kiện", "a condition"),
    "expression": ("biểu thức", "an expression"),
    "citation": ("căn cứ: `luật_hộ_tịch Điều 11`", "a citation: `luật_hộ_tịch Điều 11`"),
    "pattern": ("mẫu chữ: `999.AAA`", "a mask: `999.AAA`"),
    "import": ("đường dẫn hoặc mã thủ tục", "a path or procedure code"),
    "import_ref": ("tên được nhập: `chung.địa_chỉ`", "an imported name: `common.address`"),
}

# What the grammar allows besides words: how it is written, the form of the tree, its meaning.
OPERATIONS = (
    ("8.000 …", "money", "số tiền; dấu chấm tách hàng nghìn", "an amount; dots separate thousands"),
    ("0,1 %", "percent", "phần trăm; dấu phẩy là dấu thập phân", "a percentage; the comma is the decimal mark"),
    ("01/09/2026", "date", "ngày/tháng/năm", "day/month/year"),
    ("15:00", "time", "giờ trong ngày", "time of day"),
    ('"…"', "text", "đoạn chữ", "a text"),
    (
        "a.b",
        "field",
        "mục của nhóm, cột của danh sách, tên được nhập",
        "a field of a group, a column of a list, an imported name",
    ),
    ("+", "add", "cộng", "sum"),
    ("-", "subtract", "trừ", "difference"),
    ("-a", "negate", "số đối", "negative"),
    ("*", "multiply", "nhân", "product"),
    ("=", "=", "bằng", "equal"),
    ("<>", "<>", "khác", "not equal"),
    ("<", "<", "nhỏ hơn, trước", "less, before"),
    ("<=", "<=", "nhỏ hơn hoặc bằng, không sau", "at most, not after"),
    (">", ">", "lớn hơn, sau", "greater, after"),
    (">=", ">=", "lớn hơn hoặc bằng, không trước", "at least, not before"),
    ("{a; b}", "set", "các giá trị để chọn", "values to choose from"),
    ("( )", "group", "làm trước", "worked out first"),
    ("f(a; b)", "call", "hàm", "a function"),
)


def form(value: str, language: dict[str, Any], lang: str) -> str:
    """One alternative of a value in words, with links to kinds and vocabularies."""
    texts = TEXTS[lang]
    parts = []
    for alternative in value.split("|"):
        words = alternative.strip().split(":")
        many = words[0] == "list"
        kind, *rest = words[1:] if many else words
        if kind == "block":
            text = f"[{language['kinds'][rest[0]]['about'][lang]}](#{rest[0].replace('_', '-')})"
        elif kind == "word":
            text = f"[{texts['words'].lower()}: {rest[0].replace('_', ' ')}](#word-{rest[0].replace('_', '-')})"
        elif kind == "ref":
            text = f"→ {language['kinds']['procedure']['keys'][rest[0]][lang]}"
        else:
            text = FORMS[kind][0 if lang == "vi" else 1]
        parts.append(f"{texts['list']} {text}" if many else text)
    return f" {texts['or']} ".join(parts)


def table(head: list[str], rows: list[list[str]]) -> list[str]:
    """A Markdown table."""
    lines = ["| " + " | ".join(head) + " |", "| " + " | ".join("---" for _ in head) + " |"]
    return [*lines, *("| " + " | ".join(cell.replace("|", "\\|") for cell in row) + " |" for row in rows), ""]


def fence(text: str) -> list[str]:
    """A block of an example."""
    return ["```yaml", text, "```", ""] if text else []


def kinds(language: dict[str, Any], lang: str, examples: Examples) -> list[str]:
    """The section on mappings: every kind with its items."""
    texts = TEXTS[lang]
    other = "en" if lang == "vi" else "vi"
    lines: list[str] = []
    for name, kind in language["kinds"].items():
        lines += [f'<a id="{name.replace("_", "-")}"></a>', "", f"### {kind['about'][lang]}", ""]
        rows = []
        for key in kind.get("keys", {}).values():
            required = f" ({texts['required']})" if key.get("required") == "yes" else ""
            rows.append(
                [f"`{key[lang]}`{required}", f"`{key[other]}`", form(key["value"], language, lang), key["about"][lang]]
            )
        if rows:
            lines += table([texts["key"], texts["other"], texts["value"], texts["about"]], rows)
        if "names" in kind:
            lines += [f"{texts['names']}: {form(kind['names'], language, lang)}.", ""]
        lines += [line for text in examples.of(name) for line in fence(text)]
    return lines


def vocabularies(language: dict[str, Any], lang: str, examples: Examples) -> list[str]:
    """The section on closed words."""
    texts = TEXTS[lang]
    other = "en" if lang == "vi" else "vi"
    lines: list[str] = []
    for name, words in language["words"].items():
        lines += [f'<a id="word-{name.replace("_", "-")}"></a>', "", f"### {name.replace('_', ' ')}", ""]
        lines += table(
            [texts["word"], texts["other"]], [[f"`{row[lang]}`", f"`{row[other]}`"] for row in words.values()]
        )
        if name == "type":
            lines += [line for word in words for line in fence(examples.of_word("fact", f"type={word}"))]
    return lines


def expressions(language: dict[str, Any], lang: str, examples: Examples) -> list[str]:
    """The section on expressions."""
    texts = TEXTS[lang]
    other = "en" if lang == "vi" else "vi"
    expression = language["expression"]

    def spelt(row: dict[str, Any], which: str) -> str:
        return ", ".join(f"`{word}`" for word in row[which]) if isinstance(row[which], list) else f"`{row[which]}`"

    def shown(use: str) -> str:
        return f"`{examples.expressions[use]}`" if use in examples.expressions else ""

    grammar = (ROOT / "spec" / "expression.lark").read_text(encoding="utf-8")
    rules = re.sub(r"(?m)^//.*\n?", "", grammar).strip()
    lines = [texts["given"], "", *fence(examples.given), f"### {texts['values']}", ""]
    operations = [[f"`{sign}`", vi if lang == "vi" else en, shown(f"node.{use}")] for sign, use, vi, en in OPERATIONS]
    lines += table([texts["word"], texts["about"], texts["example"]], operations)
    for section in ("keywords", "units", "scales", "currencies"):
        lines += [f"### {texts['operators' if section == 'keywords' else section]}", ""]
        rows = [
            [spelt(row, lang), spelt(row, other), shown(f"{section}.{id_}")] for id_, row in expression[section].items()
        ]
        lines += table([texts["word"], texts["other"], texts["example"]], rows)
    for section in ("functions", "builtins"):
        lines += [f"### {texts[section]}", ""]
        rows = [
            [spelt(row, lang), spelt(row, other), f"`{id_}`", row["about"][lang], shown(f"{section}.{id_}")]
            for id_, row in expression[section].items()
        ]
        name = texts["id"] if section == "builtins" else "id"
        lines += table([texts["word"], texts["other"], name, texts["about"], texts["example"]], rows)
    return [*lines, f"### {texts['grammar']}", "", "```lark", rules, "```", ""]


def page(language: dict[str, Any], lang: str) -> str:
    """One reference page."""
    texts = TEXTS[lang]
    lines = [f"# {texts['title']}", "", texts["intro"], "", f"## {texts['items']}", ""]
    examples = Examples(lang)
    lines += [*kinds(language, lang, examples), f"## {texts['words']}", "", *vocabularies(language, lang, examples)]
    lines += [f"## {texts['expressions']}", "", *expressions(language, lang, examples)]
    return "\n".join(lines).rstrip() + "\n"


def main(arguments: list[str]) -> int:
    """Writes the pages, or with `--check` compares them; returns the exit code."""
    source = (ROOT / "spec" / "language.yaml").read_text(encoding="utf-8")
    language = yaml.load(source, Loader=yaml.CBaseLoader)
    stale = []
    for lang in TEXTS:
        target = ROOT / "docs" / f"reference.{lang}.md"
        text = page(language, lang)
        if arguments == ["--check"]:
            if not target.exists() or target.read_text(encoding="utf-8") != text:
                stale.append(target.name)
        else:
            target.write_text(text, encoding="utf-8")
    if stale:
        print(f"stale: {', '.join(stale)}; run `make spec`", file=sys.stderr)
    return 1 if stale else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
