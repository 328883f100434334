"""Dossiers of birth registration on the newest slice: valid ones, one with eleven mistakes, and mutants of them."""

from __future__ import annotations

import copy
import random
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterator

HOME = "Số 5 phố Hàng Bài, phường Cửa Nam, thành phố Hà Nội"
VALID: dict[str, Any] = {
    "submission_date": "2026-10-14",
    "submission_time": "14:30",
    "channel": "in_person",
    "case": "co_cha_me",
    "nguoi_yeu_cau": {
        "ho_ten": "Nguyễn Văn An",
        "so_dinh_danh": "001090012345",
        "noi_cu_tru": HOME,
        "quan_he": "Cha",
        "dien_thoai": "0912345678",
        "thu_dien_tu": "an.nv@vidu.vn",
    },
    "ho_ten_tre": "Nguyễn Minh Châu",
    "ngay_sinh": "2026-08-15",
    "noi_sinh": "Bệnh viện Phụ sản Trung ương, phường Cửa Nam, thành phố Hà Nội",
    "gioi_tinh": "nu",
    "dan_toc": "Kinh",
    "quoc_tich": "Việt Nam",
    "que_quan": "Phường Cửa Nam, thành phố Hà Nội",
    "thong_tin_chung_sinh": {
        "so": "01234.GCS.00567.26",
        "ngay_cap": "2026-08-17",
        "noi_cap": "Bệnh viện Phụ sản Trung ương",
    },
    "me": {
        "ho_ten": "Trần Thị Bình",
        "so_dinh_danh": "001193067890",
        "nam_sinh": 1993,
        "dan_toc": "Kinh",
        "quoc_tich": "Việt Nam",
        "noi_cu_tru": HOME,
    },
    "cha": {
        "ho_ten": "Nguyễn Văn An",
        "so_dinh_danh": "001090012345",
        "nam_sinh": 1990,
        "dan_toc": "Kinh",
        "quoc_tich": "Việt Nam",
        "noi_cu_tru": HOME,
    },
    "cha_me_ket_hon": True,
    "giay_ket_hon": {
        "so": "12/2019",
        "ngay_dang_ky": "2019-03-10",
        "noi_dang_ky": "Ủy ban nhân dân phường Hàng Bài, quận Hoàn Kiếm, thành phố Hà Nội",
    },
    "de_nghi_ban_sao": True,
    "so_ban_sao": 3,
    "noi_nhan_ket_qua": "tai_trung_tam",
    "nop_theo_uy_quyen": False,
}
MISTAKES: dict[str, Any] = {
    "/nguoi_yeu_cau/ho_ten": "An 2",
    "/nguoi_yeu_cau/so_dinh_danh": "00109001234",
    "/nguoi_yeu_cau/dien_thoai": "12345",
    "/nguoi_yeu_cau/thu_dien_tu": "an.vidu.vn",
    "/ngay_sinh": "2026-02-30",
    "/gioi_tinh": "khac",
    "/dan_toc": "x" * 51,
    "/me/nam_sinh": "1993",
    "/cha/nam_sinh": 1890,
    "/so_ban_sao": None,
    "/dia_chi_nhan": None,
}
"""Eleven mistakes in fields; None: the fact that is asked for is not there (see `invalid`)."""

RULES = {
    "/me/nam_sinh": 2026,
    "/thong_tin_chung_sinh/ngay_cap": "2026-11-01",
    "/thong_tin_chung_sinh/so": "01234",
    "/cha/nam_sinh": 2027,
    "/nop_theo_uy_quyen": True,
}
"""Fields that are right by themselves and break six rules: four checks and two facts that are asked for."""

VALUES: tuple[Any, ...] = (
    *(None, "", " ", "x", 0, 1, -1, 2, 21, 1990, True, False, [], {}, 5.0, 3.5, "2024-02-29", "2023-02-29", "2025-12-31"),
    *("2026-08-20", "2026-10-15", "0912345678", "+84912345678", "001090012345", "khac", "tai_nha", "online", "bi_bo_roi"),
    *("chua_xac_dinh_cha", "Kinh", "y" * 51, "y" * 31, "y" * 501, "a\x1fb", ["x"], {"x": 1}, "\u0661" * 12, "2026-08-15T00:00:00"),
    *("qua_buu_chinh", "A2", "a@b.c", "\u00a0", "20260815", "15:00", "24:00", "01234.GCS.00567.25"),
)  # fmt: skip


def _put(dossier: dict[str, Any], pointer: str, value: object) -> None:
    *path, last = pointer.strip("/").split("/")
    place = dossier
    for key in path:
        place = place[key]
    if value is None:
        place.pop(last, None)
    else:
        place[last] = value


def valid() -> dict[str, dict[str, Any]]:
    """Valid dossiers by name: two kinds of family, one filed online by post with all that can be asked."""
    mother_only = copy.deepcopy(VALID)
    for key in ("cha", "cha_me_ket_hon", "giay_ket_hon"):
        del mother_only[key]
    mother_only["case"] = "chua_xac_dinh_cha"
    late = copy.deepcopy(VALID)
    late |= {"submission_date": "2026-11-20", "channel": "online", "identity_level": 2, "gia_dinh_co_cong": False}
    late |= {"ho_ngheo": True, "nguoi_khuyet_tat": False, "noi_nhan_ket_qua": "qua_buu_chinh", "dia_chi_nhan": HOME}
    late |= {"nop_theo_uy_quyen": True, "nguoi_duoc_uy_quyen": "Lê Thị Hoa", "uy_quyen_cho_nguoi_than": True}
    late |= {"du_dieu_kien_cong_dan_so": True, "can_xac_minh": False}
    late["documents"] = {"giay_chung_sinh": {"data": True}, "giay_to_tuy_than_2026": {}}
    return {"both parents": copy.deepcopy(VALID), "mother only": mother_only, "late, online, by proxy": late}


def invalid() -> dict[str, dict[str, Any]]:
    """Dossiers with mistakes by name."""
    fields, rules, both, one = (copy.deepcopy(VALID) for _ in range(4))
    for pointer, value in MISTAKES.items():
        _put(fields, pointer, value)
        _put(both, pointer, value)
    fields["noi_nhan_ket_qua"] = both["noi_nhan_ket_qua"] = "qua_buu_chinh"
    for pointer, value in RULES.items():
        _put(rules, pointer, value)
    both["ngay_sinh"] = VALID["ngay_sinh"]
    _put(both, "/thong_tin_chung_sinh/so", "01234")
    one["dan_toc"] = ""
    return {
        "one mistake": one,
        "eleven mistakes in fields": fields,
        "six broken rules": rules,
        "fields and rules": both,
    }


def _places(value: Any, found: list[tuple[Any, Any]]) -> list[tuple[Any, Any]]:
    keys = list(value) if isinstance(value, dict) else range(len(value)) if isinstance(value, list) else ()
    for key in keys:
        found.append((value, key))
        _places(value[key], found)
    return found


def mutants(sources: list[dict[str, Any]], count: int, seed: int = 1) -> Iterator[dict[str, Any]]:
    """Copies of the dossiers in turn, each with one or two random changes; the same seed gives the same mutants."""
    chance = random.Random(seed)
    for number in range(count):
        dossier = copy.deepcopy(sources[number % len(sources)])
        for _ in range(chance.randint(1, 2)):
            place, key = chance.choice(_places(dossier, []))
            if chance.random() < 0.7:
                place[key] = copy.deepcopy(chance.choice(VALUES))
            elif chance.random() < 0.7:
                del place[key]
            elif isinstance(place, dict):
                place["moi"] = 1
        yield dossier
