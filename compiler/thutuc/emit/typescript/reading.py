"""Writes how a dossier is read: every fact after those it needs, everything that is wrong said at once."""

from __future__ import annotations

from thutuc.emit.typescript.literals import expression, number, quoted, slot
from thutuc.emit.typescript.rules import all_fields
from thutuc.model.expressions import FactRef
from thutuc.model.formats import longest, text_pattern
from thutuc.plan.ranges import bounds

TYPE_CHECKING = False
if TYPE_CHECKING:
    from thutuc.emit.typescript.rules import Rules
    from thutuc.emit.typescript.script import Script
    from thutuc.model.procedure import Fact
    from thutuc.plan.data import DataPlan, Field

    Keys = tuple[str, ...]

# What deadlines, the age of documents and the choice of a case go by.
ALWAYS_READ = ("submission_date", "submission_time", "case")
# What stands beside the facts of a dossier, see runtime/facts.js.
START = (
    "$errors:[],$count:0,$keys:0,$problem:no,$wrong:no,$defaulted:no,$known:known,$entered:entered,"
    "$papers:{},$suspensions:[],$extended:false"
)
# The formats whose texts may not be whatever is printed on one line.
NARROW = ("person_name", "id_number", "phone", "email")
SIMPLE = {"boolean": "readBoolean", "date": "readDate", "time": "readTime", "record": "readRecord"}


class Reading:
    """Writes `read`, and for each list the function that reads a row."""

    def __init__(self, plan: DataPlan, rules: Rules, script: Script) -> None:
        self._plan = plan
        self._rules = rules
        self._script = script
        self._patterns: dict[str, str] = {}
        self._members: dict[str, str] = {}

    def write(self) -> None:
        """Writes all functions and the constants that they read."""
        script, plan = self._script, self._plan
        fields = plan.builtins + plan.facts
        for field in reversed([one for one in all_fields(fields) if one.fact.type.name == "list"]):
            self._row(field)
        # `known` and `entered` gather what is read when unknown keys have to be told; `no` is undefined.
        with script.deeper("const read=(d,known,entered,no)=>{", "};"):
            kept = [f"{slot(field.fact.keys)}:no" for field in plan.order if self._is_kept(field)]
            script.line(f"const f={{{START}{''.join(f',{one}' for one in kept)}}};")
            script.line('if(!isObject(d)){f.$errors.push(["","dossier.type"]);return f}')
            script.line('const o=enter(f,d,"","");', "const parts=readParts(f,o,PAPERS,REPLACED,STEPS);")
            self._fields(plan.order, (), "o")
            if not in_order(plan.order, fields):
                script.line("sort(f,POSITIONS);")
            script.line("if(f.$count!==f.$keys&&!known)unknown(f,d,read);", "f.$errors.push(...parts);")
            if self._rules.cases:
                refused = 'f.$errors.push(["/case","case.choice "+f.case$])'
                script.line(f"if(decide(f,{self._rules.cases})===false){refused};")
            for checked in plan.rules:
                at = quoted("".join(f"/{key}" for key in checked.at))
                with script.region(checked.rule.path):
                    script.line(f"check(f,{at},{quoted(checked.id)},{self._rules.checks[checked.id]});")
            script.line("return f;")
        self._tables(fields)

    def _tables(self, fields: tuple[Field, ...]) -> None:
        script = self._script
        for pattern, name in self._patterns.items():
            script.line(f"const {name}={expression(pattern)};")
        for members, name in self._members.items():
            script.line(f"const {name}={members};")
        papers = sorted(self._plan.documents, key=lambda one: not one.replaced_by)
        replaced = sum(bool(one.replaced_by) for one in papers)
        script.line(f"const PAPERS={quoted(' '.join(one.id for one in papers))},REPLACED={replaced};")
        if not in_order(self._plan.order, fields):
            places = [quoted("".join(f"/{key}" for key in field.fact.keys)) for field in all_fields(fields)]
            script.line(f"const POSITIONS=[{','.join(places)}];")

    def _row(self, field: Field) -> None:
        script, fact = self._script, field.fact
        with script.region(fact.path), script.deeper(f"const rows${slot(fact.keys)}=(f,o,$up,no)=>{{", "};"):
            inner = [one for one in field.order if self._is_kept(one)]
            kept = ",".join(("$up", "$at:o.$at", *(f"{self._slot(one.fact)}:no" for one in inner)))
            script.line(f"const r={{{kept}}};")
            self._fields(field.order, fact.keys, "o")
            script.line("return r;")

    def _fields(self, fields: tuple[Field, ...], row: Keys, base: str) -> None:
        """Reads fields in their order, those of one record that stand together under one question for it."""
        script, index = self._script, 0
        while index < len(fields):
            record = _record_of(fields[index].fact, row)
            end = index + 1
            while end < len(fields) and _record_of(fields[end].fact, row) == record:
                end += 1
            # A record is a variable of the function; its fields may stand under another question.
            found = [one for one in fields[index:end] if one.fact.type.name == "record"]
            if record and found:
                script.line(f"let {','.join(_variable(one.fact.keys) for one in found)};")
            if record:
                with script.deeper(f"if({record}){{"):
                    for field in fields[index:end]:
                        self._field(field, row, record, "")
            else:
                for field in fields[index:end]:
                    self._field(field, row, base, "const ")
            index = end

    def _field(self, field: Field, row: Keys, base: str, declared: str) -> None:
        fact, script = field.fact, self._script
        into = f"{'r' if row else 'f'}.{self._slot(fact)}"
        box, seen = f'{base},"{fact.id}"', ",r" if row else ""
        with script.region(fact.path):
            reader, *rest = self._reader(field, row)
            is_required = "1" if fact.required and fact.default is None else "0"
            arguments = ",".join([box, is_required, *rest])
            condition = self._rules.conditions.get(field.name)
            call = f"{reader}(f,{arguments})"
            if condition:
                call = f"where(f,decide(f,{condition}{seen}),{reader},{arguments})"
            variable = f"{declared}{_variable(fact.keys)}=" if fact.type.name == "record" else ""
            script.line(f"{variable}{f'{into}=' if self._is_kept(field) else ''}{call};")
            for limit in self._rules.limits.get(field.name, ()):
                script.line(f"{into}=within(f,{into},{box},{limit}{seen});")
            if field.name in self._rules.defaults and self._is_kept(field):
                script.line(f"{into}=standard(f,{into},{box},{self._rules.defaults[field.name]}{seen});")

    def _reader(self, field: Field, row: Keys) -> list[str]:
        """The reader of a fact and its arguments after the common ones."""
        fact = field.fact
        kind = fact.type.name
        if kind in SIMPLE:
            return [SIMPLE[kind]]
        most = "Infinity" if fact.max_items is None else str(fact.max_items)
        if kind == "list":
            return ["readRows", f"rows${slot(fact.keys)}", str(fact.min_items), most, *(["r"] if row else [])]
        if kind in ("choice", "choices"):
            members = f'"{" ".join(member.id for member in fact.type.members)}".split(" ")'
            name = self._members.setdefault(members, f"OF${slot(fact.keys)}")
            reader = "readChoice" if kind == "choice" else "readChoices"
            return [reader, name, *([str(fact.min_items), most] if kind == "choices" else [])]
        if kind == "text":
            return self._text(fact)
        low, high = (number(end, big=not -(2**53) < end < 2**53) for end in bounds(fact))
        if kind != "decimal" and not fact.type.scale:
            return ["readInteger", low, high]
        is_big = self._rules.printer.ranges.is_big(FactRef(fact.type, fact.origin, fact.keys))
        reader = "readDecimal" if kind == "decimal" else "readScaled"
        return [reader, low, high, str(fact.type.scale), *(["true"] if is_big else [])]

    def _text(self, fact: Fact) -> list[str]:
        style = "mask" if fact.pattern else fact.format
        reader = "readText" if fact.pattern or style in NARROW else "readPlain"
        wanted = {
            "mask": "IS$MASK",
            "person_name": "IS$NAME",
            "id_number": "IS$ID",
            "phone": "IS$PHONE",
            "email": "IS$EMAIL",
        }.get(style, "IS$LINES" if style == "long_text" else "IS$TEXT")
        pattern = text_pattern(fact)
        if pattern not in self._patterns:
            taken = sum(one.split("_")[0] == wanted for one in self._patterns.values())
            self._patterns[pattern] = f"{wanted}_{taken + 1}" if taken else wanted
        return [reader, str(longest(fact)), self._patterns[pattern]]

    def _is_kept(self, field: Field) -> bool:
        return field.is_used or field.name in self._rules.limits or field.name in ALWAYS_READ

    def _slot(self, fact: Fact) -> str:
        return slot(fact.keys[len(self._rules.row_of(fact)) :])


def in_order(order: tuple[Field, ...], fields: tuple[Field, ...]) -> bool:
    """Whether facts are read as they are declared, so that errors come in that order by themselves."""
    lists = [field for field in all_fields(fields) if field.fact.type.name == "list"]
    inside = {one.fact.keys for field in lists for one in all_fields(field.fields)}
    declared = [field for field in all_fields(fields) if field.fact.keys not in inside]
    return list(order) == declared and all(in_order(field.order, field.fields) for field in lists)


def _record_of(fact: Fact, row: Keys) -> str:
    """The variable of the record a fact lies in, "" when it lies in none."""
    keys = fact.keys[:-1]
    return _variable(keys) if len(keys) > len(row) else ""


def _variable(keys: Keys) -> str:
    return f"o${slot(keys)}"
