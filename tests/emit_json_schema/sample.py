"""A specification with a fact of every type and a condition of every shape, and dossiers judged by hand."""

from __future__ import annotations

import copy
from typing import Any

from tests.support import ROOT

SAMPLE = (ROOT / "tests" / "emit_json_schema" / "sample.yaml").read_text(encoding="utf-8")

# Said by hand from the specification: what the schema leaves to the validators.
UNSAID = {
    "ngay_sinh.range",  # a date
    "bang.when",  # its condition reads a fact whose default is computed
    "case.choice",  # the same, in the condition of a case
    "muon.when",  # date arithmetic
    "chung.ngheo_cung.when",  # a row that looks at the dossier
    "suspensions.to.range",  # one date against another
    "requirements.du",
    "checks.sau",
}
DECIMALS = {"nang"}

GOOD: dict[str, Any] = {
    "submission_date": "2026-07-06",
    "channel": "online",
    "case": "thuong",
    "ho_ten": "Nguyễn Văn Bình",
    "so_dinh_danh": "001090012345",
    "noi_o": "Số 1 phố Huế",
    "ngay_sinh": "2026-06-30",
    "so_ban": 2,
    "ngheo": False,
    "mau": "xanh",
    "chenh": "x",
    "chung": [{"ten": "Lê An", "do_tuoi": 40}],
}
GONE = object()
_WITNESS = {"ten": "Lê An", "do_tuoi": 40}
_FATHER = {"ten": "Lê Ba"}
_DEEP = {"reason": "payment", "from": "2026-07-01", "to": "2026-07-02"}

# (what is changed in GOOD, whether the schema accepts it); GONE takes the key away.
CHANGES: tuple[tuple[dict[str, Any], bool], ...] = (
    ({}, True),
    # Required, unknown, null, wrong types.
    ({"ho_ten": GONE}, False),
    ({"submission_date": GONE}, False),
    ({"channel": GONE}, False),
    ({"case": GONE}, False),
    ({"chung": GONE}, False),
    ({"la": 1}, False),
    ({"ho_ten": None}, False),
    ({"ho_ten": 1}, False),
    ({"ngheo": "true"}, False),
    ({"ngheo": 0}, False),
    ({"so_ban": "2"}, False),
    ({"so_ban": True}, False),
    ({"so_ban": 2.5}, False),
    ({"mau": ["xanh"]}, False),
    ({"chung": {}}, False),
    ({"chung": [1]}, False),
    # Options.
    ({"mau": "tim"}, False),
    ({"mau": "Xanh"}, False),
    ({"channel": "fax"}, False),
    ({"case": "khac"}, False),
    ({"case": "lai"}, False),
    ({"case": "lai", "ngheo": True, "sac": "x"}, True),
    ({"cac_mau": ["xanh", "trang"]}, True),
    ({"cac_mau": []}, False),
    ({"cac_mau": ["xanh", "xanh"]}, False),
    ({"cac_mau": ["xanh", "tim"]}, False),
    ({"cac_mau": ["xanh", "trang", "do"], "vi_do": "x"}, False),
    # Texts.
    ({"ho_ten": "H'Hen Niê"}, True),
    ({"ho_ten": "Đỗ 2"}, False),
    ({"ho_ten": " "}, False),
    ({"ho_ten": "Lê An\n"}, False),
    ({"so_dinh_danh": "00109001234"}, False),
    ({"so_dinh_danh": "001090012345\n"}, False),
    ({"so_dinh_danh": "００１０９００１２３４５"}, False),
    ({"thu": "a@b.c"}, True),
    ({"thu": "a@b"}, False),
    ({"bien": "30A-123.Z9"}, True),
    ({"bien": "30A-123xZ9"}, False),
    ({"bien": "30a-123.Z9"}, False),
    ({"bien": "30A-123.Z9\n"}, False),
    ({"ten_goi": "abcde"}, True),
    ({"ten_goi": "😀😀😀😀😀"}, True),
    ({"ten_goi": "abcdef"}, False),
    ({"ten_goi": ""}, False),
    ({"ten_goi": "a\tb"}, False),
    ({"noi_o": "x" * 500}, True),
    ({"noi_o": "x" * 501}, False),
    ({"noi_o": "a\nb"}, False),
    ({"ghi_chu": "a\nb\n"}, True),
    ({"ghi_chu": "\n "}, False),
    ({"ghi_chu": "a\rb"}, False),
    # Dates and times.
    ({"ngay_sinh": "2024-02-29"}, True),
    ({"ngay_sinh": "2026-02-29"}, False),
    ({"ngay_sinh": "1900-02-29"}, False),
    ({"ngay_sinh": "2000-02-29"}, True),
    ({"ngay_sinh": "2026-04-31"}, False),
    ({"ngay_sinh": "0000-01-01"}, False),
    ({"ngay_sinh": "0004-02-29"}, True),
    ({"ngay_sinh": "30/06/2026"}, False),
    ({"ngay_sinh": "2026-06-30\n"}, False),
    ({"ngay_sinh": "2026-6-30"}, False),
    ({"gio_hen": "23:59"}, True),
    ({"gio_hen": "24:00"}, False),
    ({"gio_hen": "7:30"}, False),
    ({"gio_hen": "07:30\n"}, False),
    # Numbers and their limits.
    ({"nam_cap": 1900}, True),
    ({"nam_cap": 1899}, False),
    ({"nam_cap": 10_000}, False),
    ({"so_ban": 0}, True),
    ({"so_ban": -2}, False),
    ({"so_ban": 20, "sac": "x"}, True),
    ({"so_ban": 21, "sac": "x"}, False),
    ({"nang": 0.5}, True),
    ({"nang": 0.49}, False),
    ({"nang": 10, "chenh": GONE}, True),
    ({"nang": 10.01, "chenh": GONE}, False),
    ({"gia": 2000}, True),
    ({"gia": 2001}, False),
    ({"gia": -(10**15) - 1}, False),
    ({"gia_doi": 6000}, True),
    ({"gia_doi": 6001}, False),
    ({"identity_level": 2}, True),
    ({"identity_level": 3}, False),
    # Conditions: asked for where they hold, refused where they do not.
    ({"so_dinh_danh": GONE}, False),
    ({"so_dinh_danh": GONE, "dien_thoai": "0912345678"}, True),
    ({"so_dinh_danh": GONE, "dien_thoai": "912345678"}, False),
    ({"dien_thoai": "0912345678"}, False),
    ({"ngheo": True}, False),
    ({"ngheo": True, "sac": "x"}, True),
    ({"so_ban": 3}, False),
    ({"so_ban": 3, "sac": "x"}, True),
    ({"sac": "x"}, False),
    ({"mau": "trang", "ngheo": True}, True),
    ({"mau": "trang", "ngheo": True, "sac": "x"}, False),
    ({"cac_mau": ["do"]}, False),
    ({"cac_mau": ["do"], "vi_do": "x"}, True),
    ({"cac_mau": ["xanh"], "vi_do": "x"}, False),
    ({"chenh": GONE}, False),
    ({"nang": 0.99}, True),
    ({"nang": 0.99, "chenh": GONE}, False),
    ({"nang": 1, "chenh": GONE}, True),
    ({"nang": 1}, False),
    ({"mau": "do", "chenh": GONE, "cha": _FATHER}, True),
    ({"mau": "do", "chenh": GONE}, False),
    ({"mau": "do", "cha": _FATHER}, False),
    ({"cha": _FATHER}, False),
    # A default stands for what is not given.
    ({"tra_gop": True}, True),
    ({"mau": "trang", "chenh": "x", "tra_gop": False}, False),
    ({"mat": False}, True),
    ({"mat": True}, False),
    ({"mat": True, "ngay_mat": "2026-07-01"}, True),
    ({"ngay_mat": "2026-07-01"}, False),
    ({"mat": False, "ngay_mat": "2026-07-01"}, False),
    # Records in records, rows, records in rows.
    ({"mau": "do", "chenh": GONE, "cha": {}}, False),
    ({"mau": "do", "chenh": GONE, "cha": {**_FATHER, "noi_o": {}}}, False),
    ({"mau": "do", "chenh": GONE, "cha": {**_FATHER, "noi_o": {"xa": "Giáp"}}}, True),
    ({"mau": "do", "chenh": GONE, "cha": {**_FATHER, "noi_o": {"xa": "Ất"}}}, False),
    ({"mau": "do", "chenh": GONE, "cha": {**_FATHER, "noi_o": {"xa": "Ất", "ma": "00123"}}}, True),
    ({"mau": "do", "chenh": GONE, "cha": {**_FATHER, "noi_o": {"xa": "Giáp", "ma": "00123"}}}, False),
    ({"mau": "do", "chenh": GONE, "cha": {**_FATHER, "noi_o": {"xa": "Ất", "ma": "123"}}}, False),
    ({"mau": "do", "chenh": GONE, "cha": {**_FATHER, "noi_o": "x"}}, False),
    ({"chung": []}, False),
    ({"chung": [_WITNESS] * 2}, True),
    ({"chung": [_WITNESS] * 3}, False),
    ({"chung": [{"ten": "Lê An"}]}, False),
    ({"chung": [_WITNESS, {"ten": "Lê An", "do_tuoi": 17}]}, False),
    ({"chung": [{"ten": "Lê An", "do_tuoi": 17, "giam_ho": "Lê Ba"}]}, True),
    ({"chung": [{**_WITNESS, "giam_ho": "Lê Ba"}]}, False),
    ({"chung": [{**_WITNESS, "la": 1}]}, False),
    ({"chung": [{**_WITNESS, "nha": {}}]}, True),
    ({"chung": [{**_WITNESS, "nha": {"tang": 3}}]}, False),
    ({"chung": [{"ten": "Lê An", "do_tuoi": 60, "nha": {}}]}, False),
    ({"chung": [{"ten": "Lê An", "do_tuoi": 60, "nha": {"tang": 3}}]}, True),
    # Said to be left to the validators.
    ({"ngay_sinh": "2026-07-07"}, True),
    ({"ngay_sinh": "2026-07-06"}, True),
    ({"so_ban": -1}, True),
    ({"case": "som"}, True),
    ({"bac": 4}, True),
    ({"muon": "x"}, True),
    ({"ngheo": True, "sac": "x", "chung": [_WITNESS]}, True),
    ({"nang": 1.005, "chenh": GONE}, True),
    ({"so_ban": 2.0}, True),
    # The parts beside the facts.
    ({"documents": {"to_khai": {}}}, True),
    ({"documents": {"to_khai": {"originals": 1, "copies": 0, "certified": True, "data": False}}}, True),
    ({"documents": {"to_khai": {"issued_on": "2026-02-28", "electronic": True}}}, True),
    ({"documents": {"to_khai": {"issued_on": "2026-02-30"}}}, False),
    ({"documents": {"to_khai": {"originals": -1}}}, False),
    ({"documents": {"to_khai": {"originals": 1.5}}}, False),
    ({"documents": {"to_khai": {"certified": 1}}}, False),
    ({"documents": {"to_khai": {"la": 1}}}, False),
    ({"documents": {"la": {}}}, False),
    ({"documents": []}, False),
    ({"documents": {"to_khai": True}}, False),
    ({"suspensions": [_DEEP]}, True),
    ({"suspensions": [{**_DEEP, "reason": "khac"}]}, False),
    ({"suspensions": [{**_DEEP, "from": "2026-07-32"}]}, False),
    ({"suspensions": [{**_DEEP, "la": 1}]}, False),
    ({"suspensions": [{"reason": "payment", "from": "2026-07-01"}]}, False),
    ({"suspensions": [{**_DEEP, "to": "2026-06-30"}]}, True),
    ({"suspensions": {}}, False),
    ({"extended": True}, True),
    ({"extended": 1}, False),
    ({"decisions": {}}, True),
    ({"decisions": {"la": "x"}}, False),
)


def changed(change: dict[str, Any]) -> dict[str, Any]:
    """GOOD with a change made."""
    dossier = {**copy.deepcopy(GOOD), **change}
    return {key: value for key, value in dossier.items() if value is not GONE}
