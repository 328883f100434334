"""The printer of expressions: every node, every function, Python's precedence, and the meaning of the evaluator."""

from __future__ import annotations

import ast
import datetime as dt
from random import Random
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.emit_python import packages
from tests.emit_python.dossiers import Maker
from tests.emit_python.trees import HERE, Trees, reading_all
from tests.support import calendar
from thutuc.build.resources import language
from thutuc.emit.python.printer import ATOM, CALLS, PRINTERS, Printer, literal, quoted
from thutuc.emit.python.rules import Rules
from thutuc.emit.python.runtime.days import start_of
from thutuc.evaluate.dossier import read_dossier
from thutuc.evaluate.environment import Environment
from thutuc.evaluate.expressions import evaluate
from thutuc.evaluate.fees import Fees
from thutuc.evaluate.outcome import Failure, Undetermined
from thutuc.model import expressions
from thutuc.model.expressions import (
    Among,
    Arithmetic,
    Call,
    Compare,
    Conditional,
    Constant,
    DefinitionRef,
    DocumentRef,
    Expression,
    FactRef,
    Logic,
    Negate,
    Not,
    ParameterRef,
    Rescale,
)
from thutuc.model.procedure import Document
from thutuc.model.types import BOOLEAN, DATE, INTEGER, VND, Type
from thutuc.plan.data import plan_data
from thutuc.plan.decision import plan_decisions
from thutuc.plan.ranges import Ranges
from thutuc.time.duration import Duration

if TYPE_CHECKING:
    from types import ModuleType

    from thutuc.model.expressions import Comparison
    from thutuc.model.procedure import Grouping

PLAIN = Printer({}, {}, {}, {}, frozenset())


def test_every_node_has_a_printer() -> None:
    nodes = {
        found
        for found in vars(expressions).values()
        if isinstance(found, type) and issubclass(found, Expression) and found is not Expression
    }
    assert set(PRINTERS) == nodes


def test_every_function_has_a_printer() -> None:
    assert set(CALLS) == set(language().expression["functions"])


def _n(name: str, scale: int = 0) -> FactRef:
    return FactRef(Type("decimal", scale=scale) if scale else INTEGER, HERE, (name,))


def _c(value: int) -> Constant:
    return Constant(INTEGER, HERE, value)


def _b(name: str) -> FactRef:
    return FactRef(BOOLEAN, HERE, (name,))


def _and(*parts: Expression) -> Logic:
    return Logic(BOOLEAN, HERE, "and", parts)


def _or(*parts: Expression) -> Logic:
    return Logic(BOOLEAN, HERE, "or", parts)


def _less(left: Expression, right: Expression) -> Compare:
    return Compare(BOOLEAN, HERE, "<", left, right)


# By Python's table of precedence: or, and, not, comparison, + -, *, unary minus; a conditional is loosest.
@pytest.mark.parametrize(
    "node, text",
    [
        pytest.param(_and(_or(_b("a"), _b("b")), _b("c")), '(f["a"] or f["b"]) and f["c"]', id="or in and"),
        pytest.param(_or(_and(_b("a"), _b("b")), _b("c")), 'f["a"] and f["b"] or f["c"]', id="and in or"),
        pytest.param(_and(_b("a"), _and(_b("b"), _b("c"))), 'f["a"] and (f["b"] and f["c"])', id="and in and"),
        pytest.param(Not(BOOLEAN, HERE, _or(_b("a"), _b("b"))), 'not (f["a"] or f["b"])', id="not or"),
        pytest.param(Not(BOOLEAN, HERE, _less(_n("a"), _n("b"))), 'not f["a"] < f["b"]', id="not less"),
        pytest.param(
            Compare(BOOLEAN, HERE, "=", _less(_n("a"), _n("b")), _b("c")), '(f["a"] < f["b"]) == f["c"]', id="no chain"
        ),
        pytest.param(
            Compare(BOOLEAN, HERE, "=", Not(BOOLEAN, HERE, _b("a")), _b("c")), '(not f["a"]) == f["c"]', id="not left"
        ),
        pytest.param(_less(_n("a"), _n("b", 2)), 'f["a"] * 100 < f["b"]', id="scales"),
        pytest.param(Negate(INTEGER, HERE, Negate(INTEGER, HERE, _n("a"))), '--f["a"]', id="minus minus"),
        pytest.param(Negate(INTEGER, HERE, Rescale(INTEGER, HERE, _n("a"))), '-f["a"]', id="minus rescaled"),
        pytest.param(
            Arithmetic(INTEGER, HERE, "-", _n("a"), Constant(INTEGER, HERE, -3)),
            'bounded(f["a"] - -3)',
            id="minus literal",
        ),
        pytest.param(
            Arithmetic(VND, HERE, "*", Constant(VND, HERE, 8000), _n("a")), 'bounded(8000 * f["a"])', id="fee"
        ),
        pytest.param(
            Conditional(INTEGER, HERE, Conditional(BOOLEAN, HERE, _b("a"), _b("b"), _b("c")), _n("x"), _n("y")),
            'f["x"] if (f["b"] if f["a"] else f["c"]) else f["y"]',
            id="conditional in condition",
        ),
        pytest.param(
            _less(Conditional(INTEGER, HERE, _b("a"), _n("x"), _n("y")), _n("z")),
            '(f["x"] if f["a"] else f["y"]) < f["z"]',
            id="conditional in comparison",
        ),
    ],
)
def test_precedence(node: Expression, text: str) -> None:
    assert PLAIN.text(node) == text
    ast.parse(text, mode="eval")


# What holds exactly where the comparison does not, by the order of numbers.
@pytest.mark.parametrize(
    "operator, opposite", [("=", "!="), ("<>", "=="), ("<", ">="), ("<=", ">"), (">", "<="), (">=", "<")]
)
def test_negations(operator: Comparison, opposite: str) -> None:
    assert PLAIN.negated(Compare(BOOLEAN, HERE, operator, _n("a"), _n("b"))) == f'f["a"] {opposite} f["b"]'


def test_the_parts_of_a_condition_bind_as_the_whole_does() -> None:
    node = _and(_or(_b("a"), _b("b")), _b("c"), _or(_b("d"), _b("e")))
    assert PLAIN.broken(node) == ['(f["a"] or f["b"])', 'and f["c"]', 'and (f["d"] or f["e"])']
    assert " ".join(PLAIN.broken(node)) == PLAIN.text(node)


NAMED = Printer(
    {"less": Constant(INTEGER, HERE, -3), "asked": ("_definition__asked(f)", ATOM)},
    {"fee": Constant(VND, HERE, 8000), "start": Constant(DATE, HERE, dt.date(2026, 7, 1)), "sum": ("_sum(f)", ATOM)},
    {},
    {},
    frozenset(),
    ranges=Ranges({}, {"less": Constant(INTEGER, HERE, -3)}, {}),
)
FEE = ParameterRef(VND, HERE, "fee")


# What a name stands for is written out where it rests on no fact, as the same constant would be in that place.
@pytest.mark.parametrize(
    "node, text",
    [
        pytest.param(FEE, "8000", id="parameter"),
        pytest.param(ParameterRef(VND, HERE, "sum"), "_sum(f)", id="parameter that is computed"),
        pytest.param(ParameterRef(DATE, HERE, "start"), "_DAY_2026_07_01", id="day"),
        pytest.param(DefinitionRef(BOOLEAN, HERE, "asked"), "_definition__asked(f)", id="definition of facts"),
        pytest.param(
            Arithmetic(INTEGER, HERE, "-", _n("a"), DefinitionRef(INTEGER, HERE, "less")),
            'bounded(f["a"] - -3)',
            id="definition",
        ),
        pytest.param(_less(_n("a", 2), FEE), 'f["a"] < 800_000', id="scale"),
        pytest.param(Rescale(Type("decimal", scale=2), HERE, FEE), "800_000", id="rescaled"),
        pytest.param(Among(BOOLEAN, HERE, _n("a"), (FEE, _c(5))), 'f["a"] in (8000, 5)', id="among"),
        pytest.param(
            Call(VND, HERE, "round_up", (_n("a"), FEE)),
            'bounded(quotient_up(f["a"], 8000) * 8000)',
            id="multiple",
        ),
    ],
)
def test_names_of_constants(node: Expression, text: str) -> None:
    assert NAMED.text(node) == text


def _paper(name: str, grouping: Grouping = "", *members: Document) -> Document:
    return Document(name, name, f"documents.{name}", HERE, name, grouping=grouping, members=members)


@pytest.mark.parametrize("grouping", ["one_of", "in_turn", "all_of"])
def test_groups(grouping: Grouping) -> None:
    """Of a group one is enough, or all are needed; what is held of others does not count."""
    group = _paper("group", grouping, _paper("a"), _paper("b"))
    text = Printer({}, {}, {}, {"group": group}, frozenset()).text(DocumentRef(BOOLEAN, HERE, "group"))
    for filed in ({"c"}, {"a"}, {"b"}, {"a", "b"}):
        names = {"f": filed, "filed": lambda f, name: True if name in f else None}
        expected = {"a", "b"} <= filed if grouping == "all_of" else bool(filed & {"a", "b"})
        assert eval(text, names) is expected


@pytest.mark.parametrize("function, months", [("start_of_month", 1), ("start_of_quarter", 3), ("start_of_year", 12)])
def test_starts(function: str, months: int) -> None:
    """Quarters begin on 1 January, 1 April, 1 July and 1 October."""
    day = FactRef(DATE, HERE, ("day",))
    text = PLAIN.text(Call(DATE, HERE, function, (day,)))
    for month in range(1, 13):
        first = dt.date(2026, [one for one in range(1, 13, months) if one <= month][-1], 1)
        assert eval(text, {"start_of": start_of, "f": {"day": dt.date(2026, month, 28)}}) == first


@pytest.mark.parametrize(
    "text", ['"', "\\", "\n\r\t", "\x00\x7f", "\u2028", "\ud800", "\U0001f600", "</script>{{", "đ'\""]
)
def test_texts_survive_quoting(text: str) -> None:
    assert ast.literal_eval(quoted(text)) == text
    assert quoted(text).isprintable()


@pytest.mark.parametrize(
    "value, expected",
    [
        (10**15, 10**15),
        (-100_000, -100_000),
        (True, True),
        (("a", 1), ("a", 1)),
        (("a",), ("a",)),
        ((), ()),
        (Duration(5, "day", 1), (5, "day", 1)),
    ],
    ids=repr,
)
def test_literals(value: object, expected: object) -> None:
    assert ast.literal_eval(literal(value)) == expected


def test_a_literal_date() -> None:
    assert literal(dt.date(2026, 7, 1)) == "dt.date(2026, 7, 1)"


@pytest.fixture(scope="module")
def sample(tmp_path_factory: pytest.TempPathFactory) -> packages.Subject:
    return packages.Subject(reading_all(packages.sample()), tmp_path_factory.mktemp("sample"))


@given(st.integers(0, 2**32))
def test_trees_mean_what_the_evaluator_says(sample: packages.Subject, seed: int) -> None:
    procedure, module = sample.procedure, sample.module
    printer = Rules(plan_data(procedure), plan_decisions(procedure)).printer
    random = Random(seed)
    dossier = Maker(random, procedure, is_neat=random.random() < 0.7).dossier()
    environment = Environment(procedure, calendar())
    Fees(environment)
    read_dossier(environment, dossier)
    facts = module._facts(dossier)
    trees = Trees(random, procedure)
    for _ in range(20):
        tree = trees.any(random.randint(0, 4))
        text = printer.text(tree)
        vars(module).update({name: day for day, name in printer.dates.items()})
        assert _printed(text, module, facts) == _meant(tree, environment), text
        if tree.type == BOOLEAN:
            assert _printed(f"not ({text})", module, facts) == _printed(printer.negated(tree), module, facts)
            assert _printed(" ".join(printer.broken(tree)), module, facts) == _printed(text, module, facts)


def _printed(text: str, module: ModuleType, facts: Any) -> object:
    try:
        return eval(text, vars(module) | {"f": facts})
    except KeyError as lacking:
        return ("undetermined", lacking.args)
    except module.Failure as failure:
        return ("failure", failure.code)


def _meant(tree: Expression, environment: Environment) -> object:
    try:
        value = evaluate(tree, environment)
    except Undetermined as error:
        return ("undetermined", error.needs)
    except Failure as error:
        return ("failure", error.code)
    return (value.amount, value.unit, value.scale) if isinstance(value, Duration) else value
