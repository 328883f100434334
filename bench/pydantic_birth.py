"""Birth registration (1.001193, from 15/08/2026) as pydantic v2 models, written by hand: the peer of the generated validator.

The same fields, limits, conditions and checks. Two ways with dates and times: `exact` ones take "YYYY-MM-DD" only, as the
dossier contract says, at the price of a call into Python; plain ones are what one writes first, and also take numbers and
date-times. Texts are not brought to NFC, which spares pydantic work the generated validator does.
"""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Annotated, Any, Literal

from pydantic import (
    BaseModel,
    BeforeValidator,
    ConfigDict,
    Field,
    StrictBool,
    StrictInt,
    ValidationError,
    model_validator,
)
from pydantic_core import PydanticCustomError

if TYPE_CHECKING:
    from collections.abc import Callable

ABSENT: Any = None
BLANKS = r" \u00a0\u1680\u2000-\u200a\u202f\u205f\u3000"
CONTROLS = r"\u0000-\u001f\u007f-\u009f\u2028\u2029"
LETTERS = r"A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ\u0300-\u036f'’.\-"
PLAIN = f"^[{BLANKS}]*[^{CONTROLS}{BLANKS}][^{CONTROLS}]*$"


def _text(most: int, pattern: str = PLAIN) -> Any:
    return Annotated[str, Field(pattern=pattern, max_length=most, strict=True)]


Name = _text(500, f"^ *[{LETTERS}][{LETTERS} ]*$")
IdNumber = _text(500, "^[0-9]{12}$")
Phone = _text(500, r"^(?:0|\+84)[0-9]{9}$")
Email = _text(500, r"^[!-?A-~]+@[!-?A-~]+\.[!-?A-~]+$")
Time = _text(5, "^(?:[01][0-9]|2[0-3]):[0-5][0-9]$")
Text30, Text50, Text100, Text200, Text500 = _text(30), _text(50), _text(100), _text(200), _text(500)
Year = Annotated[StrictInt, Field(ge=1900, le=9999)]
Count = Annotated[StrictInt, Field(ge=0)]
Copies = Annotated[StrictInt, Field(ge=1, le=10**15)]
Level = Annotated[StrictInt, Field(ge=0, le=2)]
Channel = Literal["in_person", "online", "postal"]
Area = Literal["ordinary", "mountain", "border", "island", "remote"]
Applicant = Literal[
    "vn_citizen", "enterprise", "foreign_resident", "foreigner", "party_member", "party_organisation", "foreign_organisation",
    "vn_enterprise", "organisation", "foreign_invested_enterprise", "cooperative", "overseas_vietnamese", "official",
    "vn_citizen_without_residence", "foreign_settled",
]  # fmt: skip
Case = Literal["co_cha_me", "chua_xac_dinh_cha", "chua_xac_dinh_cha_me", "bi_bo_roi", "mang_thai_ho"]
Reason = Literal["applicant", "payment", "incident", "other_body"]
LATE, POSTED = 60, 7


def _iso_day(value: object) -> object:
    if isinstance(value, str) and len(value) == 10:
        return value
    raise PydanticCustomError("date", "a date as YYYY-MM-DD")


class _Model(BaseModel):
    model_config = ConfigDict(extra="forbid")


def create(term_end: Callable[[dt.date, int], dt.date], *, exact: bool) -> type[BaseModel]:
    """The model of a dossier; `term_end` gives the last day of a term in days from a date, with days off."""
    day = Annotated[dt.date, BeforeValidator(_iso_day)] if exact else dt.date

    class Applying(_Model):
        ho_ten: Name
        so_dinh_danh: IdNumber = ABSENT
        giay_to_thay_the: Text200 = ABSENT
        noi_cu_tru: Text500
        quan_he: Text100
        dien_thoai: Phone = ABSENT
        thu_dien_tu: Email = ABSENT

        @model_validator(mode="after")
        def _papers(self) -> Applying:
            given = self.model_fields_set
            if ("giay_to_thay_the" in given) is ("so_dinh_danh" in given):
                raise PydanticCustomError("rules", "rules", {"rules": ["giay_to_thay_the"]})
            return self

    class Parent(_Model):
        ho_ten: Name
        so_dinh_danh: IdNumber = ABSENT
        nam_sinh: Year
        dan_toc: Text50
        quoc_tich: Text50
        noi_cu_tru: Text500

    class BirthPaper(_Model):
        so: Text30
        ngay_cap: day
        noi_cap: Text200

    class Marriage(_Model):
        so: Text50
        ngay_dang_ky: day
        noi_dang_ky: Text200

    class Filed(_Model):
        originals: Count = ABSENT
        copies: Count = ABSENT
        certified: StrictBool = ABSENT
        data: StrictBool = ABSENT
        issued_on: day = ABSENT
        electronic: StrictBool = ABSENT

    class Documents(_Model):
        to_khai: Filed = ABSENT
        mau_dien_tu_tuong_tac: Filed = ABSENT
        giay_chung_sinh: Filed = ABSENT
        van_ban_lam_chung: Filed = ABSENT
        giay_cam_doan: Filed = ABSENT
        bien_ban_bo_roi: Filed = ABSENT
        xac_nhan_mang_thai_ho: Filed = ABSENT
        uy_quyen_co_chung_thuc: Filed = ABSENT
        uy_quyen_cho_than_nhan: Filed = ABSENT
        giay_to_tuy_than_2026: Filed = ABSENT
        ban_sao_tuy_than: Filed = ABSENT
        chung_minh_cu_tru: Filed = ABSENT
        ban_sao_cu_tru: Filed = ABSENT

    class Suspension(_Model):
        reason: Reason
        first: Annotated[day, Field(alias="from")]
        end: Annotated[day, Field(alias="to")]

        @model_validator(mode="after")
        def _order(self) -> Suspension:
            if self.end < self.first:
                raise PydanticCustomError("rules", "rules", {"rules": ["to"]})
            return self

    class Decisions(_Model):
        tiep_nhan: Literal["day_du", "can_bo_sung", "khong_tiep_nhan"] = ABSENT
        bo_sung: Literal["da_bo_sung", "khong_bo_sung_duoc", "rut"] = ABSENT
        tham_tra: Literal["hop_le", "phai_hoi_noi_khac", "tra_lai_bo_sung", "khong_du_dieu_kien"] = ABSENT
        xac_minh: Literal["xac_minh_dung", "xac_minh_sai"] = ABSENT

    class Dossier(_Model):
        submission_date: day
        submission_time: Time = ABSENT
        channel: Channel
        identity_level: Level = ABSENT
        area: Area = ABSENT
        applicant: Applicant = ABSENT
        case: Case
        nguoi_yeu_cau: Applying
        ho_ten_tre: Name
        ngay_sinh: day
        noi_sinh: Text500
        gioi_tinh: Literal["nam", "nu"]
        dan_toc: Text50
        quoc_tich: Text50
        que_quan: Text500
        thong_tin_chung_sinh: BirthPaper = ABSENT
        me: Parent = ABSENT
        cha: Parent = ABSENT
        cha_me_ket_hon: StrictBool = ABSENT
        giay_ket_hon: Marriage = ABSENT
        gia_dinh_co_cong: StrictBool = ABSENT
        ho_ngheo: StrictBool = ABSENT
        nguoi_khuyet_tat: StrictBool = ABSENT
        de_nghi_ban_sao: StrictBool
        so_ban_sao: Copies = ABSENT
        noi_nhan_ket_qua: Literal["tai_trung_tam", "qua_buu_chinh"]
        dia_chi_nhan: Text500 = ABSENT
        nop_theo_uy_quyen: StrictBool
        nguoi_duoc_uy_quyen: Name = ABSENT
        uy_quyen_cho_nguoi_than: StrictBool = ABSENT
        ngay_niem_yet: day = ABSENT
        can_xac_minh: StrictBool = ABSENT
        du_dieu_kien_cong_dan_so: StrictBool = ABSENT
        documents: Documents = ABSENT
        suspensions: list[Suspension] = ABSENT
        extended: StrictBool = ABSENT
        decisions: Decisions = ABSENT

        @model_validator(mode="after")
        def _rules(self) -> Dossier:
            given, wrong = self.model_fields_set, []
            has_mother = self.case in ("co_cha_me", "chua_xac_dinh_cha", "mang_thai_ho")
            has_father = self.case in ("co_cha_me", "mang_thai_ho")
            is_late = self.submission_date > term_end(self.ngay_sinh, LATE)
            wanted = {
                "me": has_mother,
                "cha": has_father,
                "cha_me_ket_hon": has_father,
                "giay_ket_hon": has_father and self.cha_me_ket_hon is True,
                "gia_dinh_co_cong": is_late,
                "ho_ngheo": is_late,
                "nguoi_khuyet_tat": is_late,
                "so_ban_sao": self.de_nghi_ban_sao,
                "dia_chi_nhan": self.noi_nhan_ket_qua == "qua_buu_chinh",
                "nguoi_duoc_uy_quyen": self.nop_theo_uy_quyen,
                "uy_quyen_cho_nguoi_than": self.nop_theo_uy_quyen,
            }
            for name, applies in wanted.items():
                if (name in given) is not applies:
                    wrong.append(name)
            if "thong_tin_chung_sinh" in given and not has_mother:
                wrong.append("thong_tin_chung_sinh")
            if "ngay_niem_yet" in given and has_mother:
                wrong.append("ngay_niem_yet")
            if self.ngay_sinh > self.submission_date:
                wrong.append("ngay_sinh_khong_sau_ngay_nop")
            if has_mother and self.me is not None and self.me.nam_sinh >= self.ngay_sinh.year:
                wrong.append("me_sinh_truoc_con")
            if has_father and self.cha is not None and self.cha.nam_sinh >= self.ngay_sinh.year:
                wrong.append("cha_sinh_truoc_con")
            paper = self.thong_tin_chung_sinh
            if has_mother and paper is not None:
                if not self.ngay_sinh <= paper.ngay_cap <= self.submission_date:
                    wrong.append("cap_chung_sinh_sau_khi_sinh")
                if paper.ngay_cap >= dt.date(2025, 10, 1) and len(paper.so) != 18:
                    wrong.append("so_chung_sinh_18_ky_tu")
            applying = self.nguoi_yeu_cau.model_fields_set
            if self.channel == "online" and "dien_thoai" not in applying and "thu_dien_tu" not in applying:
                wrong.append("lien_he_khi_nop_truc_tuyen")
            posted = self.ngay_niem_yet
            if not has_mother and posted is not None and self.submission_date <= term_end(posted, POSTED):
                wrong.append("dang_ky_sau_niem_yet")
            if wrong:
                raise PydanticCustomError("rules", "rules", {"rules": wrong})
            return self

    return Dossier


def errors(model: type[BaseModel], dossier: object) -> list[str]:
    """The places of all errors pydantic reports; a rule of a model validator counts as one each."""
    try:
        model.model_validate(dossier)
    except ValidationError as error:
        found = []
        for one in error.errors(include_url=False, include_input=False):
            place = "".join(f"/{part}" for part in one["loc"])
            found += [f"{place}/{rule}" for rule in one.get("ctx", {}).get("rules", ())] or [place]
        return found
    return []
