"""The printer of expressions: every node, every function, JavaScript's precedence, and the meaning of the evaluator."""

from __future__ import annotations

import datetime as dt
import json
from random import Random
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.emit_python import packages
from tests.emit_python.dossiers import Maker
from tests.emit_python.trees import HERE, Trees, reading_all
from tests.emit_typescript.modules import source, told_apart
from tests.support import calendar
from thutuc.build.resources import language
from thutuc.emit.typescript.bundle import FILES
from thutuc.emit.typescript.literals import literal, quoted
from thutuc.emit.typescript.module import body, finished
from thutuc.emit.typescript.printer import CALLS, PRINTERS, Printer
from thutuc.emit.typescript.rules import Rules
from thutuc.evaluate.dossier import read_dossier
from thutuc.evaluate.environment import Environment
from thutuc.evaluate.expressions import evaluate
from thutuc.evaluate.fees import Fees
from thutuc.evaluate.outcome import Failure, Undetermined
from thutuc.model import expressions
from thutuc.model.expressions import (
    Arithmetic,
    Call,
    Compare,
    Conditional,
    Constant,
    DocumentRef,
    Expression,
    FactRef,
    Logic,
    Negate,
    Not,
    Rescale,
)
from thutuc.model.procedure import Definition
from thutuc.model.types import BOOLEAN, DATE, INTEGER, VND, Type
from thutuc.plan import plan
from thutuc.plan.ranges import Ranges
from thutuc.time.duration import UNITS, Duration

if TYPE_CHECKING:
    from pathlib import Path

    from tests.emit_typescript.modules import Node
    from thutuc.model.expressions import Comparison
    from thutuc.model.procedure import Procedure

PLAIN = Printer({}, {}, {}, {}, frozenset(), Ranges({}, {}, {}))
EVALUATE = (
    "export const trees=d=>{const f=read(d);return [TREES].map(rule=>{f.$problem=undefined;const value=rule(f);"
    "return f.$problem?{problem:f.$problem}:{value:typeof value==='bigint'?String(value):value}})};"
).replace("'", '"')


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


def _b(name: str) -> FactRef:
    return FactRef(BOOLEAN, HERE, (name,))


def _and(*parts: Expression) -> Logic:
    return Logic(BOOLEAN, HERE, "and", parts)


def _or(*parts: Expression) -> Logic:
    return Logic(BOOLEAN, HERE, "or", parts)


def _less(left: Expression, right: Expression) -> Compare:
    return Compare(BOOLEAN, HERE, "<", left, right)


# By the table of precedence of ECMAScript 2022: ?:, ||, &&, === !==, < <= > >=, + -, *, unary ! -. A fact of scale 2 reaches
# 10**17, beyond 2**53, so that it is a BigInt.
@pytest.mark.parametrize(
    "node, text",
    [
        pytest.param(_and(_or(_b("a"), _b("b")), _b("c")), "(a||b)&&c", id="or in and"),
        pytest.param(_or(_and(_b("a"), _b("b")), _b("c")), "a&&b||c", id="and in or"),
        pytest.param(Not(BOOLEAN, HERE, _or(_b("a"), _b("b"))), "!(a||b)", id="not or"),
        pytest.param(Not(BOOLEAN, HERE, _less(_n("a"), _n("b"))), "!(a<b)", id="not less"),
        pytest.param(Compare(BOOLEAN, HERE, "=", _less(_n("a"), _n("b")), _b("c")), "a<b===c", id="less in equal"),
        pytest.param(_less(_n("a"), _n("b", 2)), "BigInt(a)*100n<b", id="scales"),
        pytest.param(Negate(INTEGER, HERE, Negate(INTEGER, HERE, _n("a"))), "-(-a)", id="minus minus"),
        pytest.param(Negate(INTEGER, HERE, Rescale(INTEGER, HERE, _n("a"))), "-(a)", id="minus rescaled"),
        pytest.param(
            Arithmetic(INTEGER, HERE, "-", _n("a"), Constant(INTEGER, HERE, -3)),
            "bounded(f,a- -3,1e15)",
            id="minus literal",
        ),
        pytest.param(
            Arithmetic(VND, HERE, "*", Constant(VND, HERE, 8000), _n("a")),
            "bounded(f,8e3*a,1e15)",
            id="fee",
        ),
        pytest.param(
            Conditional(INTEGER, HERE, Conditional(BOOLEAN, HERE, _b("a"), _b("b"), _b("c")), _n("x"), _n("y")),
            "(a?b:c)?x:y",
            id="conditional in condition",
        ),
        pytest.param(
            _less(Conditional(INTEGER, HERE, _b("a"), _n("x"), _n("y")), _n("z")),
            "(a?x:y)<z",
            id="conditional in comparison",
        ),
    ],
)
def test_precedence(node: Expression, text: str) -> None:
    found = PLAIN.text(node)
    for name in "abcxyz":
        found = found.replace(f"get${name}$(f)", name)
    assert found == text


# What holds exactly where the comparison does not, by the order of numbers.
@pytest.mark.parametrize(
    "operator, text",
    [("=", "a!==b"), ("<>", "a===b"), ("<", "a>=b"), ("<=", "a>b"), (">", "a<=b"), (">=", "a<b")],
)
def test_negations(operator: Comparison, text: str) -> None:
    found = PLAIN.negated(Compare(BOOLEAN, HERE, operator, _n("a"), _n("b")))
    assert found.replace("get$a$(f)", "a").replace("get$b$(f)", "b") == text


@pytest.mark.parametrize(
    "text", ['"', "\\", "\n\r\t", "\x00\x7f", "\u2028", "\ud800", "\U0001f600", "</script><!--", "đ'\"", "\u202e"]
)
def test_texts_survive_quoting(node: Node, text: str) -> None:
    printed = quoted(text)
    assert printed.isprintable()
    assert "<" not in printed
    assert node.answer({"text": printed.replace("\\x", "\\u00")}) == {"text": text}


@pytest.mark.parametrize(
    "value, text",
    [
        (10**15, "1000000000000000"),
        (True, "true"),
        (("a", 1), '["a",1]'),
        ((), "[]"),
        (Duration(5, "day", 1), '[5,"day",1]'),
        # Days from 1 January of the year 1: 2026-07-01 is 739798 (date.toordinal).
        (dt.date(2026, 7, 1), "739798"),
    ],
    ids=repr,
)
def test_literals(value: object, text: str) -> None:
    assert literal(value) == text


def _with_all_units(procedure: Procedure) -> Procedure:
    """The procedure with definitions that name every unit and a fraction of it: a module can count those it uses."""
    lengths = [Constant(Type("duration"), HERE, Duration(5, unit, 1)) for unit in UNITS]
    definitions = [
        Definition(f"unit_{number}", f"unit_{number}", f"definitions.unit_{number}", HERE, length, "", ())
        for number, length in enumerate(lengths)
    ]
    return procedure.replace(definitions=(*procedure.definitions, *definitions))


SAMPLE = _with_all_units(reading_all(packages.sample()))
PLANS = plan(SAMPLE, calendar())
SOURCES = {file: source(file) for file in FILES}


@settings(max_examples=20)
@given(st.integers(0, 2**32))
def test_trees_mean_what_the_evaluator_says(node: Node, scratch: Path, seed: int) -> None:
    random = Random(seed)
    dossier: Any = told_apart(Maker(random, SAMPLE, is_neat=random.random() < 0.7).dossier())
    environment = Environment(SAMPLE, calendar())
    Fees(environment)
    read_dossier(environment, dossier)
    trees = [Trees(random, SAMPLE).any(random.randint(0, 4)) for _ in range(50)]
    _agree(node, scratch / f"trees{seed}.js", trees, dossier, environment)


def _agree(node: Node, path: Path, trees: list[Expression], dossier: Any, environment: Environment) -> list[Any]:
    """The expressions and their negations mean in a module what they mean to the evaluator; the answer is what each comes to."""
    rules = Rules(PLANS.data, PLANS.decisions)
    texts = [rules.printer.text(tree) for tree in trees]
    texts += [rules.printer.negated(tree) for tree in trees if tree.type == BOOLEAN]
    script = body(PLANS, rules)
    script.line(EVALUATE.replace("TREES", ",".join(f"f=>{text}" for text in texts)))
    public = ("trees", "problem", "value")
    path.write_bytes(finished(script, PLANS, rules, SOURCES, public).artefact("x").content)
    found: list[Any] = node.answer({"path": str(path), "trees": json.dumps(dossier)})
    meant = [_meant(tree, environment, rules.printer.ranges) for tree in trees]
    meant += [_opposite(one) for one, tree in zip(meant, trees, strict=True) if tree.type == BOOLEAN]
    for text, one, other in zip(texts, found, meant, strict=True):
        assert one == other, text
    return found


def _product(*parts: Expression) -> Expression:
    first, *others = parts
    for other in others:
        first = Arithmetic(Type("decimal", scale=first.type.scale + other.type.scale), HERE, "*", first, other)
    return first


def test_large_numbers_are_exact(node: Node, scratch: Path) -> None:
    """By hand: 999.999.999.999.999 x 0,501 = 500.999.999.999.999,499; twenty times 10^15 exceeds the bound of 10^15."""
    dossier = {
        "price": 999_999_999_999_999,
        "weight": 0.501,
        "copies": 20,
        "poor": False,
        "submission_date": "2026-08-31",
    }
    dossier |= {"documents": {"oath": {}}}
    environment = Environment(SAMPLE, calendar())
    Fees(environment)
    read_dossier(environment, dossier)
    facts = {fact.id: FactRef(fact.type, HERE, fact.keys) for fact in SAMPLE.facts + SAMPLE.builtins}
    price, weight, copies, poor = (facts[name] for name in ("price", "weight", "copies", "poor"))
    exact = _product(price, weight)
    chosen = Conditional(price.type, HERE, poor, copies, price)
    one = Constant(INTEGER, HERE, 1)
    quarter = Call(DATE, HERE, "start_of_quarter", (facts["submission_date"],))
    trees = [
        exact,
        Negate(exact.type, HERE, exact),
        _product(chosen, weight),
        Call(INTEGER, HERE, "round", (exact, one)),
        Call(INTEGER, HERE, "round_up", (exact, one)),
        Call(INTEGER, HERE, "quotient_down", (exact, Constant(INTEGER, HERE, 7))),
        Compare(BOOLEAN, HERE, "<", exact, Constant(Type("decimal", scale=3), HERE, 500_999_999_999_999_500)),
        _product(Negate(price.type, HERE, price), copies),
        _product(price, copies),
        quarter,
        DocumentRef(BOOLEAN, HERE, "both"),
        # Born on 29/02, a year is completed on 28/02 where there is no 29/02 (Điều 148 Bộ luật Dân sự 91/2015/QH13).
        Call(
            INTEGER,
            HERE,
            "age",
            (Constant(DATE, HERE, dt.date(2004, 2, 29)), Constant(DATE, HERE, dt.date(2026, 2, 28))),
        ),
    ]
    found = _agree(node, scratch / "large.js", trees, dossier, environment)
    assert found[: len(trees)] == [
        {"value": "500999999999999499"},
        {"value": "-500999999999999499"},
        {"value": "500999999999999499"},
        {"value": 500_999_999_999_999},
        {"value": 501_000_000_000_000},
        {"value": 71_571_428_571_428},
        {"value": True},
        {"problem": {"needs": [], "failure": "E_OVERFLOW"}},
        {"problem": {"needs": [], "failure": "E_OVERFLOW"}},
        {"value": dt.date(2026, 7, 1).toordinal()},
        {"value": False},
        {"value": 22},
    ]


def _meant(tree: Expression, environment: Environment, ranges: Ranges) -> dict[str, Any]:
    try:
        value = evaluate(tree, environment)
    except Undetermined as error:
        return {"problem": {"needs": list(error.needs), "failure": ""}}
    except Failure as error:
        return {"problem": {"needs": [], "failure": error.code}}
    if isinstance(value, Duration):
        return {"value": [value.amount, value.unit, value.scale]}
    if isinstance(value, dt.date):
        return {"value": value.toordinal()}
    return {"value": str(value) if ranges.is_big(tree) else value}


def _opposite(meant: dict[str, Any]) -> dict[str, Any]:
    return {"value": not meant["value"]} if "value" in meant else meant
