"""Birth registration (1.001193, from 15/08/2026) by jsonschema-rs on the generated JSON Schema, and by hand what that leaves out.

A schema cannot say what a late registration is or how two facts relate: those rules are plain Python here, on the
dossier as it is. They are looked at where the facts they need are right by the schema.
"""

from __future__ import annotations

import datetime as dt
import json
from typing import TYPE_CHECKING, Any

import jsonschema_rs

if TYPE_CHECKING:
    from collections.abc import Callable

    Find = Callable[[Any], list[str]]

LATE, POSTED = 60, 7
PAPER_NUMBERS = dt.date(2025, 10, 1)
WITH_MOTHER = ("co_cha_me", "chua_xac_dinh_cha", "mang_thai_ho")
WITH_FATHER = ("co_cha_me", "mang_thai_ho")
IF_LATE = ("gia_dinh_co_cong", "ho_ngheo", "nguoi_khuyet_tat")
DATE = dt.date.fromisoformat


def create(schema: bytes, term_end: Callable[[dt.date, int], dt.date]) -> tuple[Find, Find]:
    """Two ways to the places of all errors: one quick for dossiers without any, one quick for the others."""
    validator = jsonschema_rs.validator_for(json.loads(schema), validate_formats=True)
    is_valid, iter_errors = validator.is_valid, validator.iter_errors

    def by_schema(dossier: Any) -> list[str]:
        return ["".join(f"/{part}" for part in error.instance_path) for error in iter_errors(dossier)]

    def expecting_none(dossier: Any) -> list[str]:
        return _rules(dossier, term_end) if is_valid(dossier) else [*by_schema(dossier), *_possible(dossier, term_end)]

    def expecting_some(dossier: Any) -> list[str]:
        return [*by_schema(dossier), *_possible(dossier, term_end)]

    return expecting_none, expecting_some


def _possible(dossier: Any, term_end: Callable[[dt.date, int], dt.date]) -> list[str]:
    """The rules as far as the facts allow; none where a fact that many need is wrong."""
    try:
        return _rules(dossier, term_end)
    except (KeyError, TypeError, ValueError, AttributeError):
        return []


def _rules(dossier: dict[str, Any], term_end: Callable[[dt.date, int], dt.date]) -> list[str]:
    wrong = []
    born, filed = DATE(dossier["ngay_sinh"]), DATE(dossier["submission_date"])
    is_late = filed > term_end(born, LATE)
    wrong += [name for name in IF_LATE if (name in dossier) is not is_late]
    married = dossier["case"] in WITH_FATHER and dossier.get("cha_me_ket_hon") is True
    if ("giay_ket_hon" in dossier) is not married:
        wrong.append("giay_ket_hon")
    if born > filed:
        wrong.append("ngay_sinh_khong_sau_ngay_nop")
    if dossier["case"] in WITH_MOTHER:
        if dossier["me"]["nam_sinh"] >= born.year:
            wrong.append("me_sinh_truoc_con")
        paper = dossier.get("thong_tin_chung_sinh")
        if paper is not None:
            given = DATE(paper["ngay_cap"])
            if not born <= given <= filed:
                wrong.append("cap_chung_sinh_sau_khi_sinh")
            if given >= PAPER_NUMBERS and len(paper["so"]) != 18:
                wrong.append("so_chung_sinh_18_ky_tu")
    elif "ngay_niem_yet" in dossier and filed <= term_end(DATE(dossier["ngay_niem_yet"]), POSTED):
        wrong.append("dang_ky_sau_niem_yet")
    if dossier["case"] in WITH_FATHER and dossier["cha"]["nam_sinh"] >= born.year:
        wrong.append("cha_sinh_truoc_con")
    applying = dossier["nguoi_yeu_cau"]
    if dossier["channel"] == "online" and "dien_thoai" not in applying and "thu_dien_tu" not in applying:
        wrong.append("lien_he_khi_nop_truc_tuyen")
    return wrong
