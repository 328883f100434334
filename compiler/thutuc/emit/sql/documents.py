"""Prints which documents a dossier needs, has and lacks."""

from __future__ import annotations

from thutuc.emit.sql.dialect import LAST_DAY
from thutuc.emit.sql.printer import Printer
from thutuc.emit.sql.terms import is_plain

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

    from thutuc.emit.sql.world import World
    from thutuc.model.procedure import Document


class DocumentColumns:
    """Defines for a document or group `x`: `f.x`, whether it is in the dossier; `doc.x.status`, before another member of its group takes its
    place; `doc.x.problems`, `doc.x.needs`, `doc.x.failure`; `doc.x.shown`, its status as it is told, NULL inside what is not needed;
    `doc.x.required` and `doc.x.missing`, ids of what has to be brought or is missing.
    """

    def __init__(self, world: World) -> None:
        self._world = world
        self._columns = world.columns
        self._dialect = world.dialect
        self._printer = Printer(world)

    def define_filed(self, documents: Sequence[Document]) -> None:
        """Defines what conditions read of documents: whether they are in the dossier."""
        for document in documents:
            self.define_filed(document.members)
            self._columns.define(f"f.{document.id}", self._filed(document))

    def define(self, documents: Sequence[Document]) -> None:
        """Defines the outcomes of documents and groups."""
        for document in documents:
            self._define(document)
        for document in documents:
            self._tell(document, None, "TRUE")

    def _ref(self, document: Document, name: str) -> str:
        return self._columns.ref(f"doc.{document.id}.{name}")

    def _filed(self, document: Document) -> str:
        if document.members:
            joint = " AND " if document.grouping == "all_of" else " OR "
            return joint.join(self._columns.ref(f"f.{member.id}") for member in document.members)
        paper = self._is_paper(document)
        found = f"{paper} OR COALESCE({self._part(document, 'data')}, FALSE)" if document.replaced_by else paper
        return f"COALESCE({self._whole(document)} IS NOT NULL AND ({found}), FALSE)"

    def _whole(self, document: Document) -> str:
        return self._dialect.field(self._dialect.ident("documents"), document.id)

    def _part(self, document: Document, name: str) -> str:
        return self._dialect.field(self._whole(document), name)

    def _flag(self, document: Document, name: str) -> str:
        return f"COALESCE({self._part(document, name)}, FALSE)"

    def _count(self, document: Document, name: str) -> str:
        """How many were filed; nothing said of a paper that is there means one original."""
        part = self._part(document, name)
        if name == "copies":
            return f"GREATEST(COALESCE({part}, 0), 0)"
        copies = self._part(document, "copies")
        bare = f"COALESCE({copies}, -1) < 0 AND NOT {self._flag(document, 'data')} AND NOT {self._flag(document, 'electronic')}"
        return f"CASE WHEN {part} >= 0 THEN {part} WHEN {bare} THEN 1 ELSE 0 END"

    def _is_paper(self, document: Document) -> str:
        counts = f"{self._count(document, 'originals')} + {self._count(document, 'copies')}"
        return f"({self._flag(document, 'electronic')} OR {counts} > 0)"

    def _define(self, document: Document) -> None:
        printer, name = self._printer, f"doc.{document.id}"
        for member in document.members:
            self._define(member)
        asked = (printer.value(document.when)) if document.when is not None else ("TRUE")
        self._columns.define(f"{name}.asked", asked)
        if document.members:
            self._columns.define(f"{name}.taken", self._taken(document))
        self._columns.define(f"{name}.status", self._status(document))
        self._columns.define(f"{name}.problems", self._problems(document))
        self._columns.define(f"{name}.wrong", self._wrong(document))
        trouble = f"{name}.trouble"
        nothing = self._dialect.cast("NULL", self._dialect.text_type)
        self._columns.define(trouble, (printer.trouble(document.when) if document.when is not None else "") or nothing)
        self._columns.define(f"{name}.failure", self._failure(document))
        self._columns.define(f"{name}.needs", self._needs(document))
        for kind in ("required", "missing"):
            self._columns.define(f"{name}.{kind}", self._ids(document, kind))

    def _status(self, document: Document) -> str:
        asked = self._ref(document, "asked")
        found = self._status_of_group(document) if document.members else self._status_of_paper(document)
        if document.when is None:
            return found
        return f"CASE WHEN {asked} THEN {found} WHEN NOT {asked} THEN 'not_needed' ELSE 'undetermined' END"

    def _status_of_paper(self, document: Document) -> str:
        there = f"{self._whole(document)} IS NOT NULL"
        data = f"WHEN {there} AND {self._flag(document, 'data')} THEN 'from_data' " if document.replaced_by else ""
        return f"CASE {data}WHEN {there} AND {self._is_paper(document)} THEN 'needed' ELSE 'missing' END"

    def _status_of_group(self, document: Document) -> str:
        members = [self._ref(member, "status") for member in document.members]

        def some(status: str) -> str:
            return " OR ".join(f"{one} = '{status}'" for one in members)

        def every(*statuses: str) -> str:
            names = ", ".join(f"'{status}'" for status in statuses)
            return " AND ".join(f"{one} IN ({names})" for one in members)

        if document.grouping == "all_of":
            return (
                f"CASE WHEN {some('missing')} THEN 'missing' WHEN {some('undetermined')} THEN 'undetermined' "
                f"WHEN {every('not_needed')} THEN 'not_needed' WHEN {every('not_needed', 'from_data')} THEN 'from_data' "
                "ELSE 'needed' END"
            )
        taken = self._ref(document, "taken")
        cases = " ".join(f"WHEN {number} THEN {status}" for number, status in enumerate(members, 1))
        return (
            f"CASE {taken} {cases} ELSE CASE WHEN {some('undetermined')} THEN 'undetermined' "
            f"WHEN {every('not_needed')} THEN 'not_needed' ELSE 'missing' END END"
        )

    def _taken(self, document: Document) -> str:
        """The number of the member that a group takes: the first that is there without problems, else the first that is there; else 0."""
        there = []
        for number, member in enumerate(document.members, 1):
            is_there = f"{self._ref(member, 'status')} IN ('needed', 'from_data')"
            there.append((number, is_there, self._ref(member, "wrong")))
        cases = [f"WHEN {is_there} AND NOT {wrong} THEN {number}" for number, is_there, wrong in there]
        cases += [f"WHEN {is_there} THEN {number}" for number, is_there, _ in there]
        return f"CASE {' '.join(cases)} ELSE 0 END"

    def _wrong(self, document: Document) -> str:
        """Whether something that counts is not in order."""
        if not document.members:
            return f"{self._dialect.size(self._ref(document, 'problems'))} > 0"
        wrongs = [self._ref(member, "wrong") for member in document.members]
        if document.grouping == "all_of":
            return " OR ".join(wrongs)
        cases = " ".join(f"WHEN {number} THEN {wrong}" for number, wrong in enumerate(wrongs, 1))
        return f"CASE {self._ref(document, 'taken')} {cases} ELSE FALSE END"

    def _failure(self, document: Document) -> str:
        trouble = self._ref(document, "trouble")
        own = f"CASE WHEN {trouble} LIKE '!%' THEN substr({trouble}, 2) ELSE '' END"
        if not document.members:
            return own
        members = [f"NULLIF({self._ref(member, 'failure')}, '')" for member in document.members]
        found = f"COALESCE({', '.join(members)}, '')"
        return self._waiting(document, own, found)

    def _needs(self, document: Document) -> str:
        dialect, trouble = self._dialect, self._ref(document, "trouble")
        empty = dialect.list_of([], dialect.text_type)
        own = f"CASE WHEN {trouble} NOT LIKE '!%' THEN {dialect.split(trouble)} ELSE {empty} END"
        if not document.members:
            return own
        found = dialect.distinct(dialect.joined([self._ref(member, "needs") for member in document.members]))
        return self._waiting(document, own, found)

    def _waiting(self, document: Document, own: str, found: str) -> str:
        """What a group tells that waits for its members, or (own) for its condition."""
        nothing = "''" if own.endswith("'' END") else self._dialect.list_of([], self._dialect.text_type)
        asked, status = self._ref(document, "asked"), self._ref(document, "status")
        return f"CASE WHEN {asked} IS NULL THEN {own} WHEN {status} = 'undetermined' THEN {found} ELSE {nothing} END"

    def _ids(self, document: Document, kind: str) -> str:
        dialect, status = self._dialect, self._ref(document, "status")
        empty = dialect.list_of([], dialect.text_type)
        own = dialect.list_of([dialect.text(document.id)], dialect.text_type)
        if document.grouping == "all_of":
            found = dialect.joined([self._ref(member, kind) for member in document.members])
            if kind == "required":
                return (
                    f"CASE WHEN {status} IN ('not_needed', 'from_data', 'undetermined') THEN {empty} ELSE {found} END"
                )
            asked = self._ref(document, "asked")
            return f"CASE WHEN {asked} AND {status} IN ('missing', 'undetermined') THEN {found} ELSE {empty} END"
        if kind == "required":
            return f"CASE WHEN {status} IN ('not_needed', 'from_data', 'undetermined') THEN {empty} ELSE {own} END"
        return f"CASE WHEN {status} = 'missing' THEN {own} ELSE {empty} END"

    def _tell(self, document: Document, group: Document | None, shows: str) -> None:
        """Defines the status that is told; `shows` is the condition under which the group around it tells of its members."""
        name = f"doc.{document.id}"

        def shown() -> str:
            status = self._ref(document, "status")
            around = self._columns.ref(shows) if shows != "TRUE" else shows
            if group is not None and group.grouping != "all_of":
                taken = self._ref(group, "taken")
                number = group.members.index(document) + 1
                status = f"CASE WHEN {taken} NOT IN (0, {number}) AND {status} <> 'not_needed' THEN 'alternative' ELSE {status} END"
            return f"CASE WHEN {around} THEN {status} END" if around != "TRUE" else status

        self._columns.define(f"{name}.shown", shown())
        if document.members:
            inner = f"{name}.tells"

            def tells() -> str:
                return f"COALESCE({self._ref(document, 'asked')} AND {self._ref(document, 'shown')} <> 'alternative', FALSE)"

            self._columns.define(inner, tells())
            for member in document.members:
                self._tell(member, document, inner)

    def _problems(self, document: Document) -> str:
        """What is wrong with a document that is there; see `thutuc.evaluate.documents`."""
        dialect = self._dialect
        if document.members:
            return dialect.list_of([], dialect.text_type)
        originals, copies = self._count(document, "originals"), self._count(document, "copies")
        electronic = self._flag(document, "electronic")
        spare = f"GREATEST({originals} - {document.originals}, 0)"
        entries = []
        if document.originals:
            entries.append(f"CASE WHEN NOT {electronic} AND {originals} < {document.originals} THEN 'originals' END")
        if document.copies:
            entries.append(f"CASE WHEN NOT {electronic} AND {copies} + {spare} < {document.copies} THEN 'copies' END")
        if document.either:
            entries.append(
                f"CASE WHEN NOT {electronic} AND {originals} + {copies} < {document.either} THEN 'either' END"
            )
        if not document.electronic:
            entries.append(f"CASE WHEN {electronic} THEN 'electronic' END")
        if document.certified:
            counts = f"({document.copies} > {spare} OR {document.either} > {originals})"
            uncertified = f"NOT {self._flag(document, 'certified')} AND ({electronic} OR {copies} > 0) AND {counts}"
            entries.append(f"CASE WHEN {uncertified} THEN 'certified' END")
        if document.issued_within is not None:
            entries.append(self._age(document))
        empty = dialect.list_of([], dialect.text_type)
        if not entries:
            return empty
        name = self._world.variable()
        found = dialect.kept(dialect.list_of(entries, dialect.text_type), name, f"{name} IS NOT NULL")
        return f"CASE WHEN {self._ref(document, 'status')} = 'needed' THEN {found} ELSE {empty} END"

    def _age(self, document: Document) -> str:
        within, dialect = document.issued_within, self._dialect
        if within is None:
            raise TypeError("the document has no limit of age")
        terms, filing = self._printer.terms, self._columns.ref("i.submission_date")
        issued = self._columns.once(dialect.to_day(self._part(document, "issued_on")))
        last = terms.plain(issued, within) if is_plain(within) else terms.end(issued, within)
        fresh = f"{filing} BETWEEN {issued} AND COALESCE({last}, {LAST_DAY})"
        return f"CASE WHEN {issued} IS NULL OR {filing} IS NULL THEN 'age_unknown' WHEN NOT ({fresh}) THEN 'age' END"
