"""Writes how a dossier is read: every fact after those it needs, everything that is wrong said at once.

The texts that no condition governs are joined, those of all records together, and matched by one pattern, which says
which of them are not right; these are read by themselves. All other facts take their turn one by one.
"""

from __future__ import annotations

from collections import Counter, deque
from itertools import groupby

from thutuc.emit.python.constants import CONTAINERS, PARTS, constant, named, pointer
from thutuc.emit.python.converters import IS_KIND, example, quick_pattern
from thutuc.emit.python.needs import cannot_fail
from thutuc.emit.python.printer import AND, CONDITIONAL, quoted
from thutuc.emit.python.writer import note
from thutuc.model.expressions import Logic
from thutuc.text.record import Record

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from thutuc.emit.python.converters import Converters
    from thutuc.emit.python.rules import Rules
    from thutuc.emit.python.writer import Writer
    from thutuc.model.expressions import Expression
    from thutuc.model.procedure import Fact
    from thutuc.plan.data import CheckedRule, DataPlan, Field

    Keys = tuple[str, ...]

# What deadlines, the age of documents and the choice of a case go by.
ALWAYS_READ = ("submission_date", "submission_time", "case")


class Scope(Record):
    """What one function reads: the dossier, or a row of the list `keys`.

    `base` is the variable of its object, `at` the Python expression of its JSON Pointer, `order` its facts in the order
    in which they are settled, `shared` the variable of each condition that several of them have, by its text, `declared`
    the variables whose types were said.
    """

    keys: Keys
    base: str
    at: str
    order: tuple[Field, ...]
    shared: dict[str, str]
    declared: set[str]

    def variable(self, keys: Keys) -> str:
        """The variable of an object, None where there is none: of the base itself or of a record in it."""
        return self.base if keys == self.keys else f"o_{'__'.join(keys)}"


class Reading:
    """Writes `_read`, and for each list the function that reads one row."""

    def __init__(self, plan: DataPlan, rules: Rules, converters: Converters, writer: Writer) -> None:
        self._plan = plan
        self._rules = rules
        self._converters = converters
        self._writer = writer
        self._fields = plan.builtins + plan.facts
        self._containers = {keys: str(place) for place, keys in enumerate([(), *_entered(plan.order)])}
        self._tables: list[tuple[str, list[str], str]] = []
        self._waiting: list[Field] = []

    def write(self) -> None:
        """Writes all functions."""
        writer = self._writer
        with writer.deeper("def _read(d: Any) -> tuple[Facts, Mistakes]:"):
            writer.line('"""The facts of a dossier that are right, and all that is wrong."""')
            writer.line("f: Facts = {}", "e: Mistakes = []", "u: Unknown = []", "parts: Errors = []")
            with writer.deeper(f"if {' or '.join(f'{quoted(part)} in d' for part in PARTS)}:"):
                writer.line("read_parts(f, parts, d, _PAPERS, _STEPS)")
            base = Scope((), "d", '""', self._plan.order, {}, set())
            self._scope(base, self._fields)
            with writer.deeper("if e or u or parts:"):
                writer.line("settle(e, u, parts, MESSAGES)")
            if self._rules.cases:
                with writer.deeper(f"if decided({self._rules.cases}, f) is False:"):
                    writer.line('e.append(_CASES[f["case"]])')
            for rule in self._plan.rules:
                self._check(rule, base)
            writer.line("return f, e")
        writer.line("", "")
        while self._waiting:
            self._row(self._waiting.pop(0))

    def tables(self, writer: Writer) -> None:
        """Writes the patterns that the functions match, and what stands for absent records; to be called after `write`."""
        for opening, rows, closing in self._tables:
            writer.items(opening, rows, closing)

    def _check(self, checked: CheckedRule, base: Scope) -> None:
        rule, writer, printer = checked.rule, self._writer, self._rules.inner_printer
        if rule.must is None:
            return
        constant = named("", checked.id.split("."))
        with writer.region(rule.path):
            writer.comment(note(rule.path, rule.label, rule.citations))
            with writer.deeper("try:"):
                tests = [printer.text(part, AND) for part in _conjuncts(rule.when)]
                # What was decided already, and cannot fail, is not decided again.
                tests = [base.shared.get(test, test) if test in self._rules.questions else test for test in tests]
                tests += self._rules.are_there(rule.must) if cannot_fail(rule.must) else []
                tests.append(printer.negated(rule.must, AND if tests else CONDITIONAL))
                with writer.when(tests):
                    writer.line(f"e.append({constant})")
            with writer.deeper("except KeyError:"):
                writer.line("pass")
            with writer.deeper("except Failure as failure:"):
                writer.line(f"e.append(unanswered({constant}, failure.code, MESSAGES))")

    def _row(self, field: Field) -> None:
        writer, fact = self._writer, field.fact
        arguments = ["o: dict[str, Any]", "outer: Facts", "at: str", "e: Mistakes", "u: Unknown"]
        writer.comment(note(fact.path, fact.label.vi, fact.citations))
        with writer.region(fact.path), writer.deeper(f"def {_row_name(fact)}({', '.join(arguments)}) -> Facts:"):
            writer.line("f = outer.copy()")
            self._scope(Scope(fact.keys, "o", "at", field.order, {}, set()), field.fields)
            writer.line("return f")
        writer.line("", "")

    def _scope(self, scope: Scope, fields: tuple[Field, ...]) -> None:
        """Reads the object of a scope and all records in it that lie in no list of it."""
        conditions = [self._rules.conditions[one.name] for one in scope.order if one.name in self._rules.conditions]
        for field in scope.order:
            if field.fact.type.name == "record" and field.fact.keys[:-1] != scope.keys:
                self._writer.line(f"{scope.variable(field.fact.keys)}: Any = None")
        if not scope.keys:
            printer, rules = self._rules.inner_printer, self._plan.rules
            asked = [printer.text(part, AND) for one in rules for part in _conjuncts(one.rule.when)]
            conditions += [text for text in asked if text in self._rules.questions]
        common = {text for text, times in Counter(conditions).items() if times > 1}
        self._texts(scope, fields)
        self._object(scope, scope.keys, fields)
        waiting = deque(field for field in scope.order if self._takes_a_turn(field))
        self._turns(scope, waiting, scope.keys, common)

    # --- What is read at once -------------------------------------------------------------------------------

    def _texts(self, scope: Scope, fields: tuple[Field, ...]) -> None:
        """Matches all texts of a scope that no condition governs.

        A text that need not be there, or what a record that is not there would hold, is stood for by an example that is
        right; a text that has to be there and is not by "", which no pattern passes.
        """
        writer = self._writer
        items: list[str] = []
        facts: list[str] = []
        patterns: list[str] = []
        for keys, inner in [(scope.keys, fields), *_records(fields)]:
            if not _holds_plain_texts(inner):
                continue
            variable, texts = scope.base, [field for field in inner if _is_plain_text(field)]
            if keys != scope.keys:
                variable, outer, nothing = _text_variable(keys), _text_variable(keys[:-1]), named("_NO", keys)
                outer = scope.base if keys[:-1] == scope.keys else outer
                writer.line(f"{variable} = {outer}.get({quoted(keys[-1])}, {nothing})")
                with writer.deeper(f"if not isinstance({variable}, dict):"):
                    writer.line(f"{variable} = {nothing}")
                values = [f"{quoted(field.fact.id)}: {example(field.fact)}" for field in texts if _is_sure(field.fact)]
                self._tables.append((f"{nothing}: dict[str, Any] = {{", values, "}"))
            for field in texts:
                default = '""' if _is_sure(field.fact) else example(field.fact)
                items.append(f"{variable}.get({quoted(field.fact.id)}, {default})")
                patterns.append(quick_pattern(field.fact))
                facts.append(f"({self._containers[keys]}, {constant(field.fact)})")
        if not items:
            return
        pattern, table = named("_SHAPE", scope.keys), named("_TEXTS", scope.keys)
        writer.items("texts = (", [*items, '""'], ")")
        with writer.deeper("try:"):
            writer.line(f"found = {pattern}(END.join(texts))")
        with writer.deeper("except TypeError:"):
            writer.line(f"found = {pattern}(END.join(only_texts(texts)))")
        writer.line(f"doubts = NO_DOUBTS if found.lastindex is None else doubtful(found, {table})")
        groups = [f"({len(list(group))}, {text})" for text, group in groupby(patterns)]
        self._tables.append((f"{pattern} = shape(", groups, ")"))
        self._tables.append((f"{table} = (", facts, ")"))

    def _object(self, scope: Scope, keys: Keys, fields: tuple[Field, ...]) -> None:
        """Reads the facts of one object that no condition governs, but no records and lists, and notes unknown keys."""
        writer, variable = self._writer, scope.variable(keys)
        inside = pointer(keys[len(scope.keys) :])
        place = scope.at if not inside else quoted(inside) if not scope.keys else f"{scope.at} + {quoted(inside)}"
        known = named("_KEYS", keys)
        with writer.deeper(f"if not {known}.issuperset({variable}):"):
            writer.line(f"unknown(u, {variable}, {known}, {place}, {self._containers[keys]})")
        texts = [field for field in fields if _is_plain_text(field)]
        for field in texts:
            if self._is_read(field):
                key = quoted(field.fact.id)
                with writer.deeper(f"if {key} in {variable}:"):
                    writer.line(f"f[{quoted(field.name)}] = {variable}[{key}]")
        if texts:
            with writer.deeper(f"if {self._containers[keys]} in doubts:"):
                writer.line(f"look(f, e, {variable}, {scope.at}, doubts[{self._containers[keys]}])")
        for field in fields:
            if _is_plain(field.fact) and not _is_plain_text(field):
                with writer.region(field.fact.path):
                    self._single(scope, field)

    def _single(self, scope: Scope, field: Field) -> None:
        """A scalar that no condition governs: what is right at a quick look needs no close one."""
        fact = field.fact
        variable = scope.variable(fact.keys[:-1])
        if fact.required and fact.default is None:
            self._look(scope, field, f"{variable}.get({quoted(fact.id)})", "")
            return
        with self._writer.deeper(f"if {quoted(fact.id)} in {variable}:"):
            self._look(scope, field, f"{variable}[{quoted(fact.id)}]", "")

    def _look(self, scope: Scope, field: Field, raw: str, applies: str) -> None:
        writer, fact = self._writer, field.fact
        value, test = self._converters.doubt(fact, raw)
        self._declare(scope, "x", "Any")
        writer.line(f"x = {value}")
        with writer.deeper(f"if {test}:"):
            if test != IS_KIND:
                writer.line(self._read(scope, field, applies))
            else:
                arguments = [scope.variable(fact.keys[:-1]), scope.at, constant(fact), "x"]
                writer.line(f"refuse(f, e, {', '.join(arguments)})")
        if self._is_read(field):
            with writer.deeper("else:"):
                writer.line(f"f[{quoted(field.name)}] = x")

    def _read(self, scope: Scope, field: Field, applies: str, function: str = "read") -> str:
        arguments = ["f", "e", scope.variable(field.fact.keys[:-1]), scope.at, constant(field.fact)]
        return f"{function}({', '.join([*arguments, applies] if applies else arguments)})"

    # --- What takes its turn --------------------------------------------------------------------------------

    def _takes_a_turn(self, field: Field) -> bool:
        is_settled = _is_plain(field.fact) and field.fact.default is None
        return not is_settled or field.name in self._rules.limits

    def _turns(self, scope: Scope, waiting: deque[Field], keys: Keys, common: set[str]) -> None:
        """Reads what waits as long as it lies in the object `keys`; what lies in a record of it, where that is there."""
        writer = self._writer
        while waiting and waiting[0].fact.keys[: len(keys)] == keys:
            field = waiting[0]
            parent = field.fact.keys[:-1]
            if parent != keys:
                with writer.deeper(f"if {scope.variable(parent)} is not None:"):
                    self._turns(scope, waiting, parent, set())
                continue
            waiting.popleft()
            with writer.region(field.fact.path):
                writer.comment(note(field.fact.path, field.fact.label.vi, field.fact.citations))
                self._turn(scope, field, common)
                if field.fact.type.name == "record":
                    variable = scope.variable(field.fact.keys)
                    with writer.deeper(f"if {variable} is not None:"):
                        if self._is_read(field):
                            writer.line(f"f[{quoted(field.name)}] = {variable}")
                        self._object(scope, field.fact.keys, field.fields)
                        self._turns(scope, waiting, field.fact.keys, set())

    def _turn(self, scope: Scope, field: Field, common: set[str]) -> None:
        fact, writer, kind = field.fact, self._writer, field.fact.type.name
        applies = self._condition(scope, field, common)
        variable = scope.variable(fact.keys[:-1])
        is_there = f"{quoted(fact.id)} in {variable}"
        if kind in CONTAINERS:
            self._container(scope, field, applies)
        elif applies:
            # A fact that does not apply is absent: only one that does is looked at.
            with writer.deeper(f"if {applies} is not ({is_there}):"):
                writer.line(self._read(scope, field, applies))
            with writer.deeper(f"elif {applies}:"):
                self._look(scope, field, f"{variable}[{quoted(fact.id)}]", applies)
        if field.name in self._rules.limits:
            writer.line(f"limited(f, e, {scope.at}, {constant(fact)}, {self._rules.limits[field.name]})")
        if field.name in self._rules.defaults:
            writer.line(f"defaulted(f, {variable}, {constant(fact)}, {self._rules.defaults[field.name]})")

    def _condition(self, scope: Scope, field: Field, common: set[str]) -> str:
        """Decides the condition of a fact; the answer is the variable that holds it, "" where there is none.

        What several facts depend on is decided once, at the first of them, where that lies in no record.
        """
        writer, text = self._writer, self._rules.conditions.get(field.name, "")
        if not text or text in scope.shared:
            return scope.shared.get(text, "")
        name = "applies"
        if text in common:
            name = scope.shared[text] = f"applies_{len(scope.shared) + 1}"
        self._declare(scope, name, "bool | None")
        if text in self._rules.questions:
            # What is there may be read without `try`, which costs much where it fails.
            key = quoted(self._rules.questions[text])
            is_fact = text == f"f[{key}]"
            writer.line(f"{name} = f.get({key})" if is_fact else f"{name} = {text} if {key} in f else None")
            return name
        there = " and ".join(self._rules.are_there(field.fact.when)) if field.fact.when is not None else ""
        with writer.deeper("try:"):
            writer.line(f"{name} = {text} if {there} else None" if there else f"{name} = {text}")
        with writer.deeper("except (KeyError, Failure):"):
            writer.line(f"{name} = None")
        return name

    def _declare(self, scope: Scope, name: str, kind: str) -> None:
        if name not in scope.declared:
            scope.declared.add(name)
            self._writer.line(f"{name}: {kind}")

    def _container(self, scope: Scope, field: Field, applies: str) -> None:
        fact, writer = field.fact, self._writer
        kind = "dict" if fact.type.name == "record" else "list"
        outer, variable = scope.variable(fact.keys[:-1]), scope.variable(fact.keys)
        key, doubt = quoted(fact.id), f"{variable}.__class__ is not {kind}"
        if applies:
            # Most that applies is there, and most that does not is not.
            doubt = f"{doubt} if {applies} else {key} in {outer}"
        elif not fact.required:
            doubt = f"{key} in {outer} and {doubt}"
        writer.line(f"{variable} = {outer}.get({key})")
        with writer.deeper(f"if {doubt}:"):
            writer.line(f"{variable} = {self._read(scope, field, applies, 'entered')}")
        if kind == "dict":
            return
        with writer.deeper(f"if {variable} is not None:"):
            size = _size_test(fact, f"len({variable})")
            if size:
                with writer.deeper(f"if {size}:"):
                    writer.line(f'wrong(f, e, {scope.at}, {constant(fact)}, "items")')
            writer.line(f"read_rows(f, e, u, {variable}, {scope.at}, {constant(fact)}, {_row_name(fact)})")
            self._waiting.append(field)

    def _is_read(self, field: Field) -> bool:
        return field.is_used or field.name in self._rules.limits or field.name in ALWAYS_READ


def _conjuncts(condition: Expression | None) -> tuple[Expression, ...]:
    """The questions that all have to hold, none where there is no condition."""
    if isinstance(condition, Logic) and condition.operator == "and":
        return condition.operands
    return (condition,) if condition is not None else ()


def _entered(order: tuple[Field, ...]) -> Iterator[Keys]:
    """The records and lists in the order in which they are read."""
    for field in order:
        if field.fact.type.name in CONTAINERS:
            yield field.fact.keys
            yield from _entered(field.order)


def _is_plain(fact: Fact) -> bool:
    """Whether a fact is a scalar that is read whatever else there is."""
    return fact.when is None and fact.type.name not in CONTAINERS


def _is_sure(fact: Fact) -> bool:
    """Whether an object that is right holds a plain fact."""
    return fact.required and fact.default is None


def _is_plain_text(field: Field) -> bool:
    """Whether a fact is a plain text with a pattern that is safe to match among others."""
    return _is_plain(field.fact) and quick_pattern(field.fact) != ""


def _holds_plain_texts(fields: tuple[Field, ...]) -> bool:
    """Whether there is one among the fields or in a record, lists apart."""
    return any(
        _is_plain_text(field) or (field.fact.type.name == "record" and _holds_plain_texts(field.fields))
        for field in fields
    )


def _records(fields: tuple[Field, ...]) -> Iterator[tuple[Keys, tuple[Field, ...]]]:
    """The records that lie in no list, outer ones first, and what lies in each."""
    for field in fields:
        if field.fact.type.name == "record":
            yield field.fact.keys, field.fields
            yield from _records(field.fields)


def _text_variable(keys: Keys) -> str:
    """The variable of the record whose texts are matched, whether it has to be there or not."""
    return f"t_{'__'.join(keys)}"


def _row_name(fact: Fact) -> str:
    return f"_row__{'__'.join(fact.keys)}"


def _size_test(fact: Fact, size: str) -> str:
    tests = [f"{size} < {fact.min_items}"] if fact.min_items else []
    if fact.max_items is not None:
        tests.append(f"{size} > {fact.max_items}")
    return " or ".join(tests)
