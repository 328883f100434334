"""Expression trees for hypothesis: made as trees, in the shape the grammar gives them, and not by parsing texts."""

from __future__ import annotations

from typing import Any

from hypothesis import strategies as st

# (kind, start, end, parts) as the parser makes them; the places are of no interest here.
Tree = tuple[str, int, int, Any]

# How tightly rules bind, read off spec/expression.lark from `expression` down to `factor`.
LOOSE_FIRST = (
    ("conditional",),
    ("or",),
    ("and",),
    ("not",),
    ("compare", "in", "not_in"),
    ("add", "subtract"),
    ("multiply",),
    ("negate", "present", "term_end"),
)
BINDING = {kind: level for level, kinds in enumerate(LOOSE_FIRST) for kind in kinds}
PRIMARY = 8
BINARY = {"or": (1, 2), "and": (2, 3), "add": (5, 6), "subtract": (5, 6), "multiply": (6, 7), "term_end": (7, 7)}

AUTHOR = ("tuổi_mẹ", "x", "số_bản_sao", "quá_hạn", "đơn_1")
# Spellings of language.yaml, written out here so that a change of the table is noticed.
WORDS: dict[str, dict[str, tuple[str, ...]]] = {
    "vi": {
        "builtins": ("ngày_nộp", "giờ_nộp", "mức_định_danh", "trường_hợp"),
        "choices": ("kênh", "địa_bàn", "đối_tượng"),
        "options": ("trực_tuyến", "bưu_chính", "miền_núi", "hải_đảo", "công_dân_việt_nam"),
        "functions": ("nhỏ_nhất", "làm_tròn_lên", "chia_xuống", "số_ngày", "tuổi", "năm_của"),
        "one": ("ngày", "ngày làm việc", "giờ làm việc", "tháng", "ngày không kể nghỉ lễ"),
        "many": ("ngày", "ngày làm việc", "giờ làm việc", "tháng", "ngày không kể nghỉ lễ"),
        "scales": ("nghìn", "triệu", "tỷ"),
        "currencies": ("đồng", "đô la Mỹ"),
    },
    "en": {
        "builtins": ("submission_date", "submission_time", "identity_level", "case"),
        "choices": ("channel", "area", "applicant"),
        "options": ("online", "postal", "mountain", "island", "vietnamese_citizen"),
        "functions": ("smallest", "round_up", "divide_down", "days_between", "age", "year_of"),
        "one": ("day", "working day", "working hour", "month", "day without holidays"),
        "many": ("days", "working days", "working hours", "months", "days without holidays"),
        "scales": ("thousand", "million", "billion"),
        "currencies": ("dong", "US dollars"),
    },
}


def token(terminal: str, text: str) -> Tree:
    """A token as the lexer makes it."""
    return (terminal, 0, 0, text)


def node(kind: str, *parts: Tree) -> Tree:
    """A rule of the grammar with its parts."""
    return (kind, 0, 0, parts)


def bare(tree: Any) -> Any:
    """The tree without places; white space inside words counts as one blank."""
    kind, _start, _end, parts = tree
    return kind, (" ".join(parts.split()) if isinstance(parts, str) else tuple(bare(part) for part in parts))


def ungrouped(tree: Any) -> Any:
    """The bare tree without parentheses."""
    kind, _start, _end, parts = tree
    if kind == "group":
        return ungrouped(parts[0])
    return kind, (parts if isinstance(parts, str) else tuple(ungrouped(part) for part in parts))


def grouped(tree: Tree, level: int) -> Tree:
    """The tree where only something that binds at least so tightly can stand."""
    return tree if BINDING.get(tree[0], PRIMARY) >= level else node("group", tree)


def trees(lang: str, *, parentheses: bool = True) -> st.SearchStrategy[Tree]:
    """Trees of one language; without `parentheses` they are as no text could give them, needing some."""
    words = WORDS[lang]
    fit = grouped if parentheses else lambda tree, _level: tree
    names = st.sampled_from(AUTHOR + words["builtins"] + words["choices"] + words["options"])
    bare_path = names.map(lambda name: node("path", token("NAME", name)))
    fields = st.lists(st.sampled_from(AUTHOR), min_size=2, max_size=3)
    long_path = fields.map(lambda parts: node("path", *(token("NAME", part) for part in parts)))
    path = st.one_of(bare_path, long_path)

    def extend(inner: st.SearchStrategy[Tree]) -> st.SearchStrategy[Tree]:
        def binary(kind: str, left: Tree, right: Tree) -> Tree:
            return node(kind, fit(left, BINARY[kind][0]), fit(right, BINARY[kind][1]))

        sums = inner.map(lambda tree: fit(tree, 5))
        sets = st.lists(inner, min_size=1, max_size=3).map(lambda parts: node("set", *parts))
        signs = st.sampled_from(("<=", ">=", "<>", "<", ">", "=")).map(lambda sign: token("COMPARE", sign))
        functions = st.sampled_from((*words["functions"], "hàm_lạ")).map(lambda name: token("NAME", name))
        return st.one_of(
            st.builds(binary, st.sampled_from(sorted(BINARY)), inner, inner),
            st.builds(lambda left, sign, right: node("compare", left, sign, right), sums, signs, sums),
            st.builds(
                node,
                st.sampled_from(("in", "not_in")),
                sums,
                st.one_of(sets, path),
            ),
            st.builds(lambda *parts: node("conditional", *parts), inner, inner, inner),
            inner.map(lambda tree: node("not", fit(tree, 3))),
            inner.map(lambda tree: node("negate", fit(tree, 7))),
            inner.map(lambda tree: node("group", tree)),
            path.map(lambda tree: node("present", tree)),
            st.builds(lambda name, parts: node("call", name, *parts), functions, st.lists(inner, max_size=3)),
        )

    return st.recursive(st.one_of(path, _literals(words)), extend, max_leaves=12)


def _literals(words: dict[str, tuple[str, ...]]) -> st.SearchStrategy[Tree]:
    numbers = st.sampled_from(("0", "2", "07", "60", "8.000", "12,5", "1,5", "1.234.567,25"))
    units = st.one_of(
        st.tuples(st.sampled_from(("1", "01")), st.sampled_from(words["one"])),
        st.tuples(numbers, st.sampled_from(words["many"])),
    )
    texts = st.text(alphabet="ađ ;{}():'#-12", max_size=8).map(lambda text: f'"{text}"')
    currency = st.sampled_from(words["currencies"]).map(lambda text: token("CURRENCY", text))
    scale = st.sampled_from(words["scales"]).map(lambda text: token("SCALE", text))
    number = numbers.map(lambda text: token("NUMBER", text))
    return st.one_of(
        st.sampled_from(("01/07/2026", "29/02/2028")).map(lambda text: node("date", token("DATE", text))),
        st.sampled_from(("7:30", "15:00")).map(lambda text: node("time", token("TIME", text))),
        texts.map(lambda text: node("text", token("TEXT", text))),
        st.sampled_from(("true", "false")).map(node),
        number.map(lambda part: node("number", part)),
        number.map(lambda part: node("percent", part)),
        units.map(lambda pair: node("duration", token("NUMBER", pair[0]), token("UNIT", pair[1]))),
        st.builds(lambda *parts: node("money", *parts), number, currency),
        st.builds(lambda *parts: node("money", *parts), number, scale, currency),
    )
