"""Declarations of one day become the typed procedure."""

from __future__ import annotations

from functools import partial

from thutuc.model.expressions import DocumentRef, Expression, FactRef
from thutuc.model.procedure import (
    Case,
    Channel,
    Decision,
    Gap,
    Procedure,
    Result,
    Rule,
    ServiceLevel,
)
from thutuc.model.types import BOOLEAN, ERROR, Member
from thutuc.resolve import errors
from thutuc.resolve.documents import declare_documents, documents, form_ids, forms
from thutuc.resolve.draft import Draft
from thutuc.resolve.facts import builtin_facts, declare_facts, finish_facts, sketch_facts
from thutuc.resolve.presence import check_presence
from thutuc.resolve.scope import Ids
from thutuc.resolve.tables import deadline, fee_ids, fees
from thutuc.resolve.testcases import read_tests
from thutuc.resolve.types import in_words
from thutuc.resolve.workflow import agencies, named_ids, roles, steps
from thutuc.text.bilingual import Bilingual

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from datetime import date
    from typing import Any

    from thutuc.model.procedure import Fact
    from thutuc.model.testcase import TestCase
    from thutuc.resolve.scope import Context
    from thutuc.syntax.blocks import Block
    from thutuc.syntax.tree import Scalar
    from thutuc.text.source import Span

AT = Bilingual("tên của một dữ kiện trên tờ khai", "the name of a fact on the form")
AT_ADVICE = Bilingual(
    "Viết tên của mục mà câu báo gắn vào, ví dụ ngày_sinh.",
    "Write the name of the field the message belongs to, for example birth_date.",
)


class Resolution:
    """A procedure with its cases, and the draft behind it, which knows the names the author uses."""

    def __init__(self, procedure: Procedure, tests: tuple[TestCase, ...], draft: Draft) -> None:
        self.procedure = procedure
        self.tests = tests
        self.draft = draft


def open_draft(context: Context, root: Block, imports: Mapping[str, Draft]) -> tuple[Draft, tuple[Any, ...]]:
    """The draft with its facts, documents and fees declared, so that expressions can be typed; and the sketches of its facts."""
    draft = Draft(context, root, imports)
    builtins = draft.names("builtins", "cases", lambda: _builtins(draft))
    for fact in builtins:
        draft.scope.declare(fact.name, _reference(FactRef, fact.type, fact.keys))
    section = root.block("facts")
    sketches = sketch_facts(draft, section.names if section else [], ())
    declare_facts(draft.scope, sketches)
    draft.fact_types = {fact.id: fact.type for fact in builtins} | {sketch.id: sketch.type for sketch in sketches}
    draft.document_ids = draft.names("ids", "documents", lambda: declare_documents(draft))
    for name, id_ in draft.document_ids.items():
        if draft.scope.find(name) is None:
            draft.scope.declare(name, _document_reference(id_))
    return draft, (builtins, sketches)


def _reference(_kind: type[FactRef], type_: Any, keys: tuple[str, ...]) -> Callable[[Span], Expression]:
    return lambda span: FactRef(type_, span, keys, (), True)


def _document_reference(id_: str) -> Callable[[Span], Expression]:
    return lambda span: DocumentRef(BOOLEAN, span, id_)


def resolve(
    context: Context, root: Block, imports: Mapping[str, Draft], first: date | None, last: date | None
) -> Resolution:
    """The typed procedure of a root block without periods; findings go to the context's reporter."""
    draft, (builtins, sketches) = open_draft(context, root, imports)
    draft.agencies = draft.names("ids", "agencies", lambda: named_ids(draft, "agencies"))
    fee_names = fee_ids(draft)
    # Before the facts, so that the order of the definitions does not rest on which facts are made anew.
    draft.finish_values()
    facts = finish_facts(draft, sketches, draft.scope)
    form_names = draft.names("ids", "forms", lambda: form_ids(draft))
    role_names = draft.names("ids", "roles", lambda: named_ids(draft, "roles"))
    step_names = draft.names("ids", "workflow", lambda: named_ids(draft, "workflow"))
    decision = root.keys.get("decision")
    procedure = Procedure(
        code=root.get("code") or "",
        name=root.get("name") or "",
        language=context.lang,
        origin=context.span(root.key_nodes["name"]) if "name" in root.key_nodes else context.place(0, 0),
        first=first,
        last=last,
        sector=root.get("sector") or "",
        sector_code=root.get("sector_code") or "",
        levels=_words(root, "levels"),
        formality=root.word("formality"),
        applicants=_words(root, "applicants"),
        decision=_decision(decision),
        instruments=tuple(draft.instruments.values()),
        builtins=builtins,
        facts=facts,
        cases=draft.part("all", "cases", lambda: _cases(draft)),
        requirements=draft.part("all", "requirements", lambda: _rules(draft, "requirements")),
        requirements_state=_state(root, "requirements"),
        checks=draft.part("all", "checks", lambda: _rules(draft, "checks")),
        document_sets=root.get("document_sets") or 0,
        documents=draft.part("all", "documents", lambda: documents(draft, form_names)),
        documents_state=_state(root, "documents"),
        forms=draft.part("all", "forms", lambda: forms(draft, form_names, facts, draft.agencies)),
        fees=draft.part("all", "fees", lambda: fees(draft, fee_names)),
        fees_state=_state(root, "fees"),
        deadline=draft.part("all", "deadline", lambda: deadline(draft)),
        deadline_state=_state(root, "deadline"),
        channels=draft.part("all", "channels", lambda: _channels(draft)),
        returns=_words(root, "returns"),
        service_level=_service_level(draft),
        results=draft.part("all", "results", lambda: _results(draft)),
        results_state=_state(root, "results"),
        agencies=draft.part("all", "agencies", lambda: agencies(draft, draft.agencies)),
        executing=draft.references(root.items("executing"), draft.agencies, "agencies"),
        deciding=draft.references(root.items("deciding"), draft.agencies, "agencies"),
        delegated=draft.references(root.items("delegated"), draft.agencies, "agencies"),
        coordinating=draft.references(root.items("coordinating"), draft.agencies, "agencies"),
        roles=draft.part("all", "roles", lambda: roles(draft, role_names)),
        steps=draft.part("all", "workflow", lambda: steps(draft, step_names, role_names)),
        gaps=draft.part("all", "gaps", lambda: _gaps(draft)),
        keywords=root.get("keywords") or "",
        description=root.get("description") or "",
        # Last: the sections above may have taken values over from imported files.
        parameters=tuple(draft.parameters.values()),
        definitions=tuple(draft.definitions.values()),
    )
    check_presence(procedure, draft.definitions, context.reporter, context.memory.procedure)
    return Resolution(procedure, read_tests(draft, procedure, root), draft)


def _state(root: Block, key: str) -> Any:
    value = root.keys.get(key)
    if value is None:
        return "absent"
    if value.kind == "word" and value.argument == "absence":
        return value.content
    return "given"


def _words(root: Block, key: str) -> tuple[str, ...]:
    return tuple(str(value.content) for value in root.items(key) if value.kind == "word")


def _decision(value: Any) -> Decision | None:
    if value is None or value.kind == "error":
        return None
    if value.kind == "block":
        return Decision(value.content.get("number") or "", value.content.get("date"), value.content.get("agency") or "")
    return Decision(str(value.content), None, "")


def _builtins(draft: Draft) -> tuple[Fact, ...]:
    cases = tuple(Member(case.id, case.name, Bilingual(case.label, case.label)) for case in _case_members(draft))
    return builtin_facts(draft, cases)


def _case_members(draft: Draft) -> tuple[Case, ...]:
    section = draft.root.block("cases")
    ids = Ids(draft.context, reserved=False)
    found = []
    for scalar, value in section.names if section else []:
        block = value.content if value.kind == "block" else None
        id_ = ids.give(scalar, block)
        label = str((block.get("label") if block else value.content) or "")
        found.append(Case(id_, scalar.value, f"cases.{id_}", draft.context.span(scalar), label, None, ()))
    return tuple(found)


def _cases(draft: Draft) -> tuple[Case, ...]:
    section = draft.root.block("cases")
    blocks = [value.content if value.kind == "block" else None for _, value in section.names] if section else []
    found = []
    for case, block in zip(_case_members(draft), blocks, strict=True):
        when = draft.expression(block, "when", draft.scope, BOOLEAN) if block else None
        found.append(case.replace(when=when, citations=draft.citations(block) if block else ()))
    return tuple(found)


def _rules(draft: Draft, section: str) -> tuple[Rule, ...]:
    block = draft.root.block(section)
    ids = Ids(draft.context, reserved=False)
    found = []
    for scalar, value in block.names if block else []:
        if value.kind == "block":
            id_ = ids.give(scalar, value.content)
            found.append(draft.item(section, value, partial(_rule, draft, section, scalar, value.content, id_)))
    return tuple(found)


def _rule(draft: Draft, section: str, scalar: Scalar, inner: Block, id_: str) -> Rule:
    span = draft.context.span(scalar)
    at = draft.expression(inner, "at", draft.scope, None)
    if at is not None and not isinstance(at, FactRef):
        if at.type is not ERROR:
            finding = errors.WRONG_TYPE.at(at.origin, wanted=AT, found=in_words(at.type), advice=AT_ADVICE)
            draft.context.reporter.add(finding)
        at = None
    if "must" not in inner.keys and (section == "checks" or "label" not in inner.keys):
        key = draft.context.language.kind("rule").keys["must"].spelling(draft.context.lang)
        what = Bilingual(f"mục “{key}”", f"the item “{key}”")
        draft.context.reporter.add(errors.NEEDS_OTHER_KEY.at(span, name=scalar.value, what=what))
    return Rule(
        id_,
        scalar.value,
        f"{section}.{id_}",
        span,
        inner.get("label") or "",
        draft.expression(inner, "when", draft.scope, BOOLEAN),
        draft.expression(inner, "must", draft.scope, BOOLEAN),
        inner.get("message") or "",
        at,
        draft.citations(inner),
    )


def _channels(draft: Draft) -> tuple[Channel, ...]:
    section = draft.root.block("channels")
    found = []
    for id_, value in section.keys.items() if section else []:
        if value.kind == "block" and section is not None:
            block: Block = value.content
            paid_at = tuple(str(item.content) for item in block.items("paid_at") if item.kind == "word")
            found.append(
                Channel(
                    id_,
                    block.get("place") or "",
                    block.word("login"),
                    bool(block.get("payment")),
                    paid_at,
                    block.get("note") or "",
                    draft.citations(block),
                    draft.context.span(section.key_nodes[id_]),
                )
            )
    return tuple(found)


def _service_level(draft: Draft) -> ServiceLevel | None:
    value = draft.root.keys.get("service_level")
    if value is None or value.kind == "error":
        return None
    origin = draft.context.span(draft.root.key_nodes["service_level"])
    if value.kind == "word":
        return ServiceLevel(str(value.content), "", "", (), origin)
    block: Block = value.content
    citations = draft.citations(block)
    return ServiceLevel(block.word("level"), block.word("reason"), block.get("explanation") or "", citations, origin)


def _results(draft: Draft) -> tuple[Result, ...]:
    section = draft.root.block("results")
    ids = Ids(draft.context, reserved=False)
    found = []
    for scalar, value in section.names if section else []:
        block = value.content if value.kind == "block" else None
        id_ = ids.give(scalar, block)
        found.append(
            Result(
                id_,
                scalar.value,
                f"results.{id_}",
                draft.context.span(scalar),
                str((block.get("title") if block else value.content) or ""),
                str(block.get("code") or "") if block else "",
                draft.expression(block, "when", draft.scope, BOOLEAN) if block else None,
                (block.get("originals") or 0) if block else 0,
                bool(block.get("electronic")) if block else False,
                draft.citations(block) if block else (),
            )
        )
    return tuple(found)


def _gaps(draft: Draft) -> tuple[Gap, ...]:
    section = draft.root.block("gaps")
    ids = Ids(draft.context, reserved=False)
    found = []
    for scalar, value in section.names if section else []:
        if value.kind == "block":
            block: Block = value.content
            id_ = ids.give(scalar, block)
            found.append(
                Gap(
                    id_,
                    scalar.value,
                    f"gaps.{id_}",
                    draft.context.span(scalar),
                    block.get("excerpt") or "",
                    block.get("reason") or "",
                    block.get("owner") or "",
                    block.get("accepted_by") or "",
                    block.get("accepted_on"),
                    draft.citations(block),
                )
            )
    return tuple(found)
