"""1.007281: Thủ tục cấp Giấy chứng nhận đăng ký chuyển giao công nghệ

Generated; every rule names its place in the specification and its provisions. Do not edit: build again.

validate, documents, fees, due and route take a dossier as `json.loads` gives it (its type is `Dossier` in dossier.py) and raise
no error, whatever it holds: what is wrong is in the answer of validate, and what rests on it is "undetermined" in the
others. required and missing sum up the answer of documents, sum_of that of fees.
"""

# Not modelled: Ngày có hiệu lực của Nghị định số 101/2026/NĐ-CP (ký 31/03/2026), Luật số 115/2025/QH15, Quyết
# định số 2080/QĐ-BKHCN. (gaps.ngay_hieu_luc; Chưa đọc được điều khoản thi hành; tệp này bắt đầu từ
# 18/07/2026, ngày dữ liệu Cổng Dịch vụ công quốc gia ghi Quyết định số 2080/QĐ-BKHCN cho thủ tục này. Một
# nguồn thứ cấp ghi Luật có hiệu lực từ 01/04/2026.)
# Not modelled: Điều 31 Luật Chuyển giao công nghệ sau khi sửa đổi bởi khoản 14 Điều 1 Luật số 115/2025/QH15.
# (gaps.luat_sua_doi; Chỉ đọc được Điều 31 trước khi sửa đổi và bản công bố thủ tục; khoản 4, 5, 6 có thể đã
# thay đổi. Theo bản cũ, văn bản bằng tiếng nước ngoài phải kèm bản dịch; bản công bố ghi “hoặc bản dịch”, tệp
# này theo bản công bố.)
# Not modelled: Trong thời hạn 90 ngày kể từ ngày ký văn bản giao kết, bên có nghĩa vụ phải gửi hồ sơ đăng ký.
# (gaps.han_dang_ky_90_ngay; Đăng ký muộn không làm thay đổi hồ sơ, phí hay thời hạn giải quyết; việc xử phạt
# thuộc quy định khác.)
# Not modelled: Phân định thẩm quyền cấp Giấy chứng nhận giữa Bộ Khoa học và Công nghệ, cơ quan cấp tỉnh và Bộ
# Quốc phòng. (gaps.tham_quyen; Chưa đọc được Điều 21 Nghị định số 101/2026/NĐ-CP; tệp này chỉ mô tả hồ sơ nộp
# tại Bộ Khoa học và Công nghệ.)
# Not modelled: Mẫu văn bản đề nghị đăng ký chuyển giao công nghệ của Thông tư số 09/2026/TT-BKHCN.
# (gaps.mau_don; Không tìm được mẫu; các mục lấy theo Điều 23 và Điều 31 Luật Chuyển giao công nghệ và giấy
# tiếp nhận hồ sơ.)
# Not modelled: Cách quy đổi hợp đồng bằng ngoại tệ, hợp đồng không có tổng giá trị (trả theo phần trăm doanh
# thu), cách làm tròn và việc giảm phí đến 31/12/2026. (gaps.phi_giam_va_quy_doi; Chưa đọc được Thông tư số
# 169/2016/TT-BTC và danh mục của Thông tư số 64/2025/TT-BTC. Bản công bố tháng 7/2026 ghi mức đầy đủ nên
# không áp mức giảm; số lẻ làm tròn đến đồng gần nhất là giả định.)
# Not modelled: Giấy chứng nhận đăng ký doanh nghiệp thay bằng dữ liệu (số 224 Phụ lục I Nghị quyết số
# 66.7/2025/NQ-CP). (gaps.thay_giay_dang_ky_doanh_nghiep; Thành phần hồ sơ hiện hành không yêu cầu giấy này;
# Phụ lục dẫn Nghị định số 76/2018/NĐ-CP đã được thay thế.)
# Not modelled: Cách trả kết quả, thời điểm nộp phí và mức định danh khi nộp trực tuyến.
# (gaps.tra_ket_qua_va_dinh_danh; Bản công bố không ghi; cách trả kết quả suy từ mức toàn trình đã công bố,
# mức định danh ghi mức thấp nhất.)
# Not modelled: Đăng ký gia hạn, sửa đổi, bổ sung nội dung chuyển giao công nghệ đã đăng ký.
# (gaps.gia_han_sua_doi; Là thủ tục khác, có mức phí khác.)

from __future__ import annotations

import datetime as dt

from .holidays import CALENDAR
from .messages import MESSAGES
from .runtime.arithmetic import quotient_half_up
from .runtime.days import due_moment
from .runtime.decisions import filed, missing, paper_result, received_at, required, sum_of
from .runtime.facts import (
    NO_DOUBTS,
    Fact,
    Failure,
    decided,
    doubtful,
    entered,
    look,
    only_texts,
    read,
    refuse,
    settle,
    unknown,
)
from .runtime.mistakes import mistake, unanswered
from .runtime.parts import read_parts
from .runtime.readers import Kind, boolean, choice, date, mapping, number, text, time
from .runtime.results import DocumentResult, DueResult, Error, FeeResult, RouteResult
from .runtime.routes import follow
from .runtime.shapes import END, email, name, plain, shape

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from .dossier import Dossier
    from .runtime.days import Length, Office
    from .runtime.facts import Errors, Facts, Mistakes, Unknown
    from .runtime.routes import Step

__all__ = (
    "CODE",
    "FIRST_DAY",
    "LAST_DAY",
    "NAME",
    "DocumentResult",
    "DueResult",
    "Error",
    "FeeResult",
    "RouteResult",
    "documents",
    "due",
    "fees",
    "missing",
    "required",
    "route",
    "sum_of",
    "validate",
)

CODE = "1.007281"
NAME = "Thủ tục cấp Giấy chứng nhận đăng ký chuyển giao công nghệ"
FIRST_DAY = dt.date(2026, 7, 18)
LAST_DAY = None


def validate(dossier: Dossier | Any, lang: str = "vi") -> list[Error]:
    """All that is wrong with a dossier: facts first, then unknown keys, other parts, rules."""
    number = 1 if lang == "en" else 0
    if not isinstance(dossier, dict):
        return [_NO_DOSSIER[1][number]]
    found = _read(dossier)[1]
    return [said[number] for _, said in found] if found else []


def documents(dossier: Dossier | Any) -> list[DocumentResult]:
    """What the dossier says of each document and group of documents."""
    f = _facts(dossier)
    return [_document__van_ban_de_nghi(f), _document__van_ban_giao_ket(f), _document__ban_dich(f)]


def fees(dossier: Dossier | Any) -> list[FeeResult]:
    """What is to be paid of each fee."""
    f = _facts(dossier)
    return [_fee__phi_tham_dinh(f)]


def due(dossier: Dossier | Any, office: Office | None = None) -> DueResult | None:
    """When the result is due of a dossier that is complete and valid when filed.

    `office` are the hours of a working day and of a Saturday as windows of minutes since midnight; working
    hours need them where the procedure does not state its own.
    """
    return _deadline(_facts(dossier), office)


def route(dossier: Dossier | Any) -> RouteResult | None:
    """The steps the dossier passes; None where the procedure describes none."""
    f = _facts(dossier)
    return follow(f, _ROUTE, "nop_ho_so")


def _facts(dossier: Any) -> Facts:
    return _read(dossier)[0] if isinstance(dossier, dict) else {}


# --- Rules --------------------------------------------------------------------------------------------------


# parameters.ty_le_phi · Tỷ lệ phí thẩm định trên tổng giá trị hợp đồng · Thông tư số 169/2016/TT-BTC · Quyết
# định số 2080/QĐ-BKHCN
# 1, written out where it is used


# parameters.muc_phi_thap_nhat · Mức phí thẩm định tối thiểu · Thông tư số 169/2016/TT-BTC · Quyết định số
# 2080/QĐ-BKHCN
# 5_000_000, written out where it is used


# parameters.muc_phi_cao_nhat · Mức phí thẩm định tối đa · Thông tư số 169/2016/TT-BTC · Quyết định số
# 2080/QĐ-BKHCN
# 10_000_000, written out where it is used


# --- Decisions ----------------------------------------------------------------------------------------------


# documents.van_ban_de_nghi · Văn bản đề nghị đăng ký chuyển giao công nghệ · điểm a khoản 3 Điều 31 Luật
# Chuyển giao công nghệ số 07/2017/QH14 · Thông tư số 09/2026/TT-BKHCN
def _document__van_ban_de_nghi(f: Facts) -> DocumentResult:
    return paper_result(f, "van_ban_de_nghi", CALENDAR, originals=1)


# documents.van_ban_giao_ket · Bản gốc hoặc bản sao có chứng thực văn bản giao kết chuyển giao công nghệ bằng
# tiếng Việt · điểm b khoản 3 Điều 31 Luật Chuyển giao công nghệ số 07/2017/QH14 · Quyết định số 2080/QĐ-BKHCN
def _document__van_ban_giao_ket(f: Facts) -> DocumentResult:
    try:
        if not f["co_ban_tieng_viet"]:
            return DocumentResult("van_ban_giao_ket", "not_needed")
    except KeyError as lacking:
        return DocumentResult("van_ban_giao_ket", "undetermined", needs=lacking.args)
    except Failure as failure:
        return DocumentResult("van_ban_giao_ket", "undetermined", failure=failure.code)
    return paper_result(f, "van_ban_giao_ket", CALENDAR, either=1, certified=True)


# documents.ban_dich · Bản dịch sang tiếng Việt có công chứng hoặc chứng thực của văn bản giao kết bằng tiếng
# nước ngoài · điểm b khoản 3 Điều 31 Luật Chuyển giao công nghệ số 07/2017/QH14 · Quyết định số 2080/QĐ-BKHCN
def _document__ban_dich(f: Facts) -> DocumentResult:
    try:
        if f["co_ban_tieng_viet"]:
            return DocumentResult("ban_dich", "not_needed")
    except KeyError as lacking:
        return DocumentResult("ban_dich", "undetermined", needs=lacking.args)
    except Failure as failure:
        return DocumentResult("ban_dich", "undetermined", failure=failure.code)
    return paper_result(f, "ban_dich", CALENDAR, originals=1)


# fees.phi_tham_dinh · Phí thẩm định hợp đồng chuyển giao công nghệ đăng ký lần đầu · Thông tư số
# 169/2016/TT-BTC · Quyết định số 2080/QĐ-BKHCN
def _fee__phi_tham_dinh(f: Facts) -> FeeResult:
    try:
        # fees.phi_tham_dinh · Thông tư số 169/2016/TT-BTC · Quyết định số 2080/QĐ-BKHCN
        row, amount = "phi_tham_dinh", 1 * f["tong_gia_tri"]
        amount = max(amount, 5_000_000_000)
        amount = min(amount, 10_000_000_000)
        amount = quotient_half_up(amount, 1000)
        return FeeResult("phi_tham_dinh", "amount", amount=amount, row=row)
    except KeyError as lacking:
        return FeeResult("phi_tham_dinh", "undetermined", needs=lacking.args)
    except Failure as failure:
        return FeeResult("phi_tham_dinh", "undetermined", failure=failure.code)


def _deadline(f: Facts, office: Office | None) -> DueResult:
    try:
        word: str | dt.date
        parts: tuple[Length, ...]
        cut_off: int | None
        # deadline.cap_giay_chung_nhan · khoản 5 Điều 31 Luật Chuyển giao công nghệ số 07/2017/QH14 · Quyết
        # định số 2080/QĐ-BKHCN
        row = "cap_giay_chung_nhan"
        word, parts, cut_off = "", ((5, "working_day", 0),), None
        received = received_at(f)
        day, minutes = due_moment(CALENDAR, received, parts, cut_off=cut_off, term=word, office=office)
        return DueResult("due", day, minutes, row, unannounced=CALENDAR.unannounced(received[0], day))
    except KeyError as lacking:
        return DueResult("undetermined", needs=lacking.args)
    except Failure as failure:
        return DueResult("undetermined", failure=failure.code)


# workflow.nop_ho_so · Gửi hồ sơ đăng ký chuyển giao công nghệ · Quyết định số 2080/QĐ-BKHCN
def _after__nop_ho_so(f: Facts, passed: list[str], decisions: dict[str, str]) -> str:
    passed.append("nop_ho_so")
    return "tiep_nhan"


# workflow.tiep_nhan · Xem xét tính đầy đủ của hồ sơ · Điều 17 Nghị định số 118/2025/NĐ-CP · Quyết định số
# 2080/QĐ-BKHCN
def _after__tiep_nhan(f: Facts, passed: list[str], decisions: dict[str, str]) -> str:
    passed.append("tiep_nhan")
    decided = decisions.pop("tiep_nhan", "")
    if decided == "chua_day_du":
        # workflow.tiep_nhan.outcomes.chua_day_du · Hồ sơ chưa đầy đủ
        return "de_nghi_bo_sung"
    if decided == "khong_tiep_nhan":
        # workflow.tiep_nhan.outcomes.khong_tiep_nhan · Không tiếp nhận, nêu rõ lý do
        return "end:refused"
    # workflow.tiep_nhan.outcomes.day_du · Hồ sơ đầy đủ
    return "tham_dinh"


# workflow.de_nghi_bo_sung · Gửi văn bản đề nghị bổ sung hồ sơ · Quyết định số 2080/QĐ-BKHCN
def _after__de_nghi_bo_sung(f: Facts, passed: list[str], decisions: dict[str, str]) -> str:
    passed.append("de_nghi_bo_sung")
    return "bo_sung"


# workflow.bo_sung · Bổ sung hồ sơ · Quyết định số 2080/QĐ-BKHCN
def _after__bo_sung(f: Facts, passed: list[str], decisions: dict[str, str]) -> str:
    passed.append("bo_sung")
    decided = decisions.pop("bo_sung", "")
    if decided == "qua_30_ngay":
        # workflow.bo_sung.outcomes.qua_30_ngay · Quá 30 ngày chưa bổ sung, kết thúc việc xử lý hồ sơ
        return "end:stopped"
    if decided == "rut":
        # workflow.bo_sung.outcomes.rut · Rút hồ sơ · Điều 21 Nghị định số 118/2025/NĐ-CP
        return "end:withdrawn"
    # workflow.bo_sung.outcomes.da_bo_sung · Đã bổ sung
    return "tiep_nhan"


# workflow.tham_dinh · Thẩm định nội dung hồ sơ · khoản 5 Điều 31 Luật Chuyển giao công nghệ số 07/2017/QH14 ·
# Quyết định số 2080/QĐ-BKHCN
def _after__tham_dinh(f: Facts, passed: list[str], decisions: dict[str, str]) -> str:
    passed.append("tham_dinh")
    decided = decisions.pop("tham_dinh", "")
    if decided == "can_sua_doi":
        # workflow.tham_dinh.outcomes.can_sua_doi · Có nội dung cần sửa đổi, bổ sung, đề nghị bằng văn bản
        return "sua_doi"
    if decided == "tu_choi_cap":
        # workflow.tham_dinh.outcomes.tu_choi_cap · Từ chối, trả lời bằng văn bản và nêu rõ lý do · khoản 6
        # Điều 31 Luật Chuyển giao công nghệ số 07/2017/QH14
        return "end:refused"
    # workflow.tham_dinh.outcomes.du_dieu_kien · Đủ điều kiện cấp
    return "ky_giay"


# workflow.sua_doi · Sửa đổi, bổ sung nội dung hồ sơ · Quyết định số 2080/QĐ-BKHCN
def _after__sua_doi(f: Facts, passed: list[str], decisions: dict[str, str]) -> str:
    passed.append("sua_doi")
    return "tham_dinh"


# workflow.ky_giay · Cấp Giấy chứng nhận đăng ký chuyển giao công nghệ · khoản 5 Điều 31 Luật Chuyển giao công
# nghệ số 07/2017/QH14 · Điều 21 Nghị định số 101/2026/NĐ-CP
def _after__ky_giay(f: Facts, passed: list[str], decisions: dict[str, str]) -> str:
    passed.append("ky_giay")
    return "tra"


# workflow.tra · Trả kết quả · Nghị định số 118/2025/NĐ-CP
def _after__tra(f: Facts, passed: list[str], decisions: dict[str, str]) -> str:
    passed.append("tra")
    return "end:done"


_ROUTE: dict[str, Step] = {
    "nop_ho_so": _after__nop_ho_so,
    "tiep_nhan": _after__tiep_nhan,
    "de_nghi_bo_sung": _after__de_nghi_bo_sung,
    "bo_sung": _after__bo_sung,
    "tham_dinh": _after__tham_dinh,
    "sua_doi": _after__sua_doi,
    "ky_giay": _after__ky_giay,
    "tra": _after__tra,
}


# --- How a dossier is read: every fact after those it needs, everything that is wrong at once ---------------


def _read(d: Any) -> tuple[Facts, Mistakes]:
    """The facts of a dossier that are right, and all that is wrong."""
    f: Facts = {}
    e: Mistakes = []
    u: Unknown = []
    parts: Errors = []
    if "documents" in d or "suspensions" in d or "extended" in d or "decisions" in d:
        read_parts(f, parts, d, _PAPERS, _STEPS)
    t_ben_giao = d.get("ben_giao", _NO__BEN_GIAO)
    if not isinstance(t_ben_giao, dict):
        t_ben_giao = _NO__BEN_GIAO
    t_ben_nhan = d.get("ben_nhan", _NO__BEN_NHAN)
    if not isinstance(t_ben_nhan, dict):
        t_ben_nhan = _NO__BEN_NHAN
    t_nguoi_lien_he = d.get("nguoi_lien_he", _NO__NGUOI_LIEN_HE)
    if not isinstance(t_nguoi_lien_he, dict):
        t_nguoi_lien_he = _NO__NGUOI_LIEN_HE
    texts = (
        d.get("ten_cong_nghe", ""),
        t_ben_giao.get("ten", ""),
        t_ben_giao.get("ma_so", "x"),
        t_ben_giao.get("dia_chi", ""),
        t_ben_nhan.get("ten", ""),
        t_ben_nhan.get("ma_so", "x"),
        t_ben_nhan.get("dia_chi", ""),
        t_nguoi_lien_he.get("ho_ten", ""),
        t_nguoi_lien_he.get("dien_thoai", ""),
        t_nguoi_lien_he.get("thu_dien_tu", "a@a.a"),
        "",
    )
    try:
        found = _SHAPE(END.join(texts))
    except TypeError:
        found = _SHAPE(END.join(only_texts(texts)))
    doubts = NO_DOUBTS if found.lastindex is None else doubtful(found, _TEXTS)
    if not _KEYS.issuperset(d):
        unknown(u, d, _KEYS, "", 0)
    if 0 in doubts:
        look(f, e, d, "", doubts[0])
    x: Any
    x = date(d.get("submission_date"))
    if x.__class__ is Kind:
        refuse(f, e, d, "", _FACT__SUBMISSION_DATE, x)
    else:
        f["submission_date"] = x
    if "submission_time" in d:
        x = time(d["submission_time"])
        if x.__class__ is Kind:
            refuse(f, e, d, "", _FACT__SUBMISSION_TIME, x)
        else:
            f["submission_time"] = x
    x = d.get("channel")
    if x.__class__ is not str or x not in _OPTIONS_CHANNEL:
        read(f, e, d, "", _FACT__CHANNEL)
    if "identity_level" in d:
        x = d["identity_level"]
        if x.__class__ is not int or not 0 <= x <= 2:
            read(f, e, d, "", _FACT__IDENTITY_LEVEL)
    if "area" in d:
        x = d["area"]
        if x.__class__ is not str or x not in _OPTIONS_AREA:
            read(f, e, d, "", _FACT__AREA)
    if "applicant" in d:
        x = d["applicant"]
        if x.__class__ is not str or x not in _OPTIONS_APPLICANT:
            read(f, e, d, "", _FACT__APPLICANT)
    x = d.get("case")
    if x.__class__ is not str or x not in _OPTIONS_CASE:
        read(f, e, d, "", _FACT__CASE)
    else:
        f["case"] = x
    x = d.get("tu_cach")
    if x.__class__ is not str or x not in _OPTIONS_TU_CACH:
        read(f, e, d, "", _FACT__TU_CACH)
    else:
        f["tu_cach"] = x
    x = d.get("quyen_duoc_chuyen_giao")
    if x.__class__ is not str or x not in _OPTIONS_QUYEN_DUOC_CHUYEN_GIAO:
        read(f, e, d, "", _FACT__QUYEN_DUOC_CHUYEN_GIAO)
    x = d.get("thuoc_danh_muc_han_che")
    if x.__class__ is not bool:
        read(f, e, d, "", _FACT__THUOC_DANH_MUC_HAN_CHE)
    else:
        f["thuoc_danh_muc_han_che"] = x
    x = date(d.get("ngay_ky"))
    if x.__class__ is Kind:
        refuse(f, e, d, "", _FACT__NGAY_KY, x)
    else:
        f["ngay_ky"] = x
    x = d.get("tong_gia_tri")
    if x.__class__ is not int or not 0 <= x <= 1_000_000_000_000_000:
        read(f, e, d, "", _FACT__TONG_GIA_TRI)
    else:
        f["tong_gia_tri"] = x
    x = d.get("co_ban_tieng_viet")
    if x.__class__ is not bool:
        read(f, e, d, "", _FACT__CO_BAN_TIENG_VIET)
    else:
        f["co_ban_tieng_viet"] = x
    # facts.ben_giao · Bên giao công nghệ · Điều 25 Luật Chuyển giao công nghệ số 07/2017/QH14
    o_ben_giao = d.get("ben_giao")
    if o_ben_giao.__class__ is not dict:
        o_ben_giao = entered(f, e, d, "", _FACT__BEN_GIAO)
    if o_ben_giao is not None:
        if not _KEYS__BEN_GIAO.issuperset(o_ben_giao):
            unknown(u, o_ben_giao, _KEYS__BEN_GIAO, "/ben_giao", 1)
        if 1 in doubts:
            look(f, e, o_ben_giao, "", doubts[1])
    # facts.ben_nhan · Bên nhận công nghệ · Điều 26 Luật Chuyển giao công nghệ số 07/2017/QH14
    o_ben_nhan = d.get("ben_nhan")
    if o_ben_nhan.__class__ is not dict:
        o_ben_nhan = entered(f, e, d, "", _FACT__BEN_NHAN)
    if o_ben_nhan is not None:
        if not _KEYS__BEN_NHAN.issuperset(o_ben_nhan):
            unknown(u, o_ben_nhan, _KEYS__BEN_NHAN, "/ben_nhan", 2)
        if 2 in doubts:
            look(f, e, o_ben_nhan, "", doubts[2])
    # facts.nguoi_lien_he · Người liên hệ của bên đăng ký · Điều 17 Nghị định số 118/2025/NĐ-CP
    o_nguoi_lien_he = d.get("nguoi_lien_he")
    if o_nguoi_lien_he.__class__ is not dict:
        o_nguoi_lien_he = entered(f, e, d, "", _FACT__NGUOI_LIEN_HE)
    if o_nguoi_lien_he is not None:
        if not _KEYS__NGUOI_LIEN_HE.issuperset(o_nguoi_lien_he):
            unknown(u, o_nguoi_lien_he, _KEYS__NGUOI_LIEN_HE, "/nguoi_lien_he", 3)
        if 3 in doubts:
            look(f, e, o_nguoi_lien_he, "", doubts[3])
    if e or u or parts:
        settle(e, u, parts, MESSAGES)
    # requirements.khong_thuoc_danh_muc_han_che · Không phải hợp đồng chuyển giao công nghệ hạn chế chuyển
    # giao · điểm a khoản 6 Điều 31 Luật Chuyển giao công nghệ số 07/2017/QH14 · Điều 28 Luật Chuyển giao công
    # nghệ số 07/2017/QH14
    try:
        if "thuoc_danh_muc_han_che" in f and f["thuoc_danh_muc_han_che"]:
            e.append(__REQUIREMENTS__KHONG_THUOC_DANH_MUC_HAN_CHE)
    except KeyError:
        pass
    except Failure as failure:
        e.append(unanswered(__REQUIREMENTS__KHONG_THUOC_DANH_MUC_HAN_CHE, failure.code, MESSAGES))
    # checks.ben_giao_dang_ky · Chuyển giao ra nước ngoài thì bên giao công nghệ đăng ký · Quyết định số
    # 2080/QĐ-BKHCN
    try:
        if f["case"] == "ra_nuoc_ngoai" and "tu_cach" in f and f["tu_cach"] != "la_ben_giao":
            e.append(__CHECKS__BEN_GIAO_DANG_KY)
    except KeyError:
        pass
    except Failure as failure:
        e.append(unanswered(__CHECKS__BEN_GIAO_DANG_KY, failure.code, MESSAGES))
    # checks.ben_nhan_dang_ky · Chuyển giao vào Việt Nam hoặc trong nước thì bên nhận công nghệ đăng ký ·
    # Quyết định số 2080/QĐ-BKHCN
    try:
        if f["case"] in ("vao_viet_nam", "trong_nuoc") and "tu_cach" in f and f["tu_cach"] != "la_ben_nhan":
            e.append(__CHECKS__BEN_NHAN_DANG_KY)
    except KeyError:
        pass
    except Failure as failure:
        e.append(unanswered(__CHECKS__BEN_NHAN_DANG_KY, failure.code, MESSAGES))
    # checks.ky_truoc_khi_nop · Văn bản giao kết được ký trước hoặc trong ngày nộp hồ sơ · khoản 4 Điều 31
    # Luật Chuyển giao công nghệ số 07/2017/QH14
    try:
        if "ngay_ky" in f and "submission_date" in f and f["ngay_ky"] > f["submission_date"]:
            e.append(__CHECKS__KY_TRUOC_KHI_NOP)
    except KeyError:
        pass
    except Failure as failure:
        e.append(unanswered(__CHECKS__KY_TRUOC_KHI_NOP, failure.code, MESSAGES))
    return f, e


# --- Tables -------------------------------------------------------------------------------------------------


_TEXT_PATTERN = "[ \\u00a0\\u1680\\u2000-\\u200a\\u202f\\u205f\\u3000]*[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029 \\u00a0\\u1680\\u2000-\\u200a\\u202f\\u205f\\u3000][^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029]*"
_PERSON_NAME_PATTERN = " *[A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ\\u0300-\\u036f'’.\\-][A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ\\u0300-\\u036f'’.\\- ]*"
_PHONE_PATTERN = "(?:0|\\+84)[0-9]{9}"
_EMAIL_PATTERN = "[!-?A-~]+@[!-?A-~]+\\.[!-?A-~]+"
_OPTIONS_CHANNEL = frozenset(("in_person", "online", "postal"))
_OPTIONS_AREA = frozenset(("ordinary", "mountain", "border", "island", "remote"))
_OPTIONS_APPLICANT = frozenset(("vn_citizen", "enterprise", "foreign_resident", "foreigner", "party_member", "party_organisation", "foreign_organisation", "vn_enterprise", "organisation", "foreign_invested_enterprise", "cooperative", "overseas_vietnamese", "official", "vn_citizen_without_residence", "foreign_settled"))
_OPTIONS_CASE = frozenset(("vao_viet_nam", "ra_nuoc_ngoai", "trong_nuoc"))
_OPTIONS_TU_CACH = frozenset(("la_ben_nhan", "la_ben_giao"))
_OPTIONS_QUYEN_DUOC_CHUYEN_GIAO = frozenset(("quyen_so_huu", "quyen_su_dung"))
_ONE_OF_CHANNEL = choice(_OPTIONS_CHANNEL)
_NUMBER = number(0, 2)
_ONE_OF_AREA = choice(_OPTIONS_AREA)
_ONE_OF_APPLICANT = choice(_OPTIONS_APPLICANT)
_ONE_OF_CASE = choice(_OPTIONS_CASE)
_ONE_OF_TU_CACH = choice(_OPTIONS_TU_CACH)
_TEXT_200 = text(_TEXT_PATTERN, 200)
_TEXT_35 = text(_TEXT_PATTERN, 35)
_TEXT_500 = text(_TEXT_PATTERN, 500)
_PERSON_NAME_500 = text(_PERSON_NAME_PATTERN, 500)
_PHONE_500 = text(_PHONE_PATTERN, 500)
_EMAIL_500 = text(_EMAIL_PATTERN, 500)
_ONE_OF_QUYEN_DUOC_CHUYEN_GIAO = choice(_OPTIONS_QUYEN_DUOC_CHUYEN_GIAO)
_NUMBER_2 = number(0, 1_000_000_000_000_000)
# builtins.submission_date · Ngày nộp hồ sơ
_FACT__SUBMISSION_DATE = Fact(
    0, "/submission_date", "submission_date", "submission_date", True, date, MESSAGES,
)
# builtins.submission_time · Giờ nộp hồ sơ
_FACT__SUBMISSION_TIME = Fact(
    1, "/submission_time", "submission_time", "submission_time", False, time, MESSAGES,
)
# builtins.channel · Cách nộp hồ sơ
_FACT__CHANNEL = Fact(2, "/channel", "channel", "channel", True, _ONE_OF_CHANNEL, MESSAGES)
# builtins.identity_level · Mức định danh điện tử của người nộp (0, 1, 2)
_FACT__IDENTITY_LEVEL = Fact(
    3, "/identity_level", "identity_level", "identity_level", False, _NUMBER, MESSAGES,
)
# builtins.area · Loại địa bàn
_FACT__AREA = Fact(4, "/area", "area", "area", False, _ONE_OF_AREA, MESSAGES)
# builtins.applicant · Đối tượng thực hiện
_FACT__APPLICANT = Fact(5, "/applicant", "applicant", "applicant", False, _ONE_OF_APPLICANT, MESSAGES)
# builtins.case · Trường hợp của thủ tục
_FACT__CASE = Fact(6, "/case", "case", "case", True, _ONE_OF_CASE, MESSAGES)
# facts.tu_cach · Bên đăng ký là · Quyết định số 2080/QĐ-BKHCN
_FACT__TU_CACH = Fact(7, "/tu_cach", "tu_cach", "tu_cach", True, _ONE_OF_TU_CACH, MESSAGES)
# facts.ben_giao · Bên giao công nghệ · Điều 25 Luật Chuyển giao công nghệ số 07/2017/QH14
_FACT__BEN_GIAO = Fact(8, "/ben_giao", "ben_giao", "ben_giao", True, mapping, MESSAGES)
# facts.ben_giao.ten · Tên bên giao
_FACT__BEN_GIAO__TEN = Fact(9, "/ben_giao/ten", "ben_giao.ten", "ten", True, _TEXT_200, MESSAGES)
# facts.ben_giao.ma_so · Mã số doanh nghiệp hoặc số định danh cá nhân của bên giao
_FACT__BEN_GIAO__MA_SO = Fact(10, "/ben_giao/ma_so", "ben_giao.ma_so", "ma_so", False, _TEXT_35, MESSAGES)
# facts.ben_giao.dia_chi · Địa chỉ bên giao
_FACT__BEN_GIAO__DIA_CHI = Fact(
    11, "/ben_giao/dia_chi", "ben_giao.dia_chi", "dia_chi", True, _TEXT_500, MESSAGES,
)
# facts.ben_nhan · Bên nhận công nghệ · Điều 26 Luật Chuyển giao công nghệ số 07/2017/QH14
_FACT__BEN_NHAN = Fact(12, "/ben_nhan", "ben_nhan", "ben_nhan", True, mapping, MESSAGES)
# facts.ben_nhan.ten · Tên bên nhận
_FACT__BEN_NHAN__TEN = Fact(13, "/ben_nhan/ten", "ben_nhan.ten", "ten", True, _TEXT_200, MESSAGES)
# facts.ben_nhan.ma_so · Mã số doanh nghiệp hoặc số định danh cá nhân của bên nhận
_FACT__BEN_NHAN__MA_SO = Fact(14, "/ben_nhan/ma_so", "ben_nhan.ma_so", "ma_so", False, _TEXT_35, MESSAGES)
# facts.ben_nhan.dia_chi · Địa chỉ bên nhận
_FACT__BEN_NHAN__DIA_CHI = Fact(
    15, "/ben_nhan/dia_chi", "ben_nhan.dia_chi", "dia_chi", True, _TEXT_500, MESSAGES,
)
# facts.nguoi_lien_he · Người liên hệ của bên đăng ký · Điều 17 Nghị định số 118/2025/NĐ-CP
_FACT__NGUOI_LIEN_HE = Fact(16, "/nguoi_lien_he", "nguoi_lien_he", "nguoi_lien_he", True, mapping, MESSAGES)
# facts.nguoi_lien_he.ho_ten · Họ và tên người liên hệ
_FACT__NGUOI_LIEN_HE__HO_TEN = Fact(
    17, "/nguoi_lien_he/ho_ten", "nguoi_lien_he.ho_ten", "ho_ten", True, _PERSON_NAME_500, MESSAGES,
)
# facts.nguoi_lien_he.dien_thoai · Số điện thoại
_FACT__NGUOI_LIEN_HE__DIEN_THOAI = Fact(
    18, "/nguoi_lien_he/dien_thoai", "nguoi_lien_he.dien_thoai", "dien_thoai", True, _PHONE_500, MESSAGES,
)
# facts.nguoi_lien_he.thu_dien_tu · Thư điện tử
_FACT__NGUOI_LIEN_HE__THU_DIEN_TU = Fact(
    19, "/nguoi_lien_he/thu_dien_tu", "nguoi_lien_he.thu_dien_tu", "thu_dien_tu", False, _EMAIL_500, MESSAGES,
)
# facts.ten_cong_nghe · Tên công nghệ được chuyển giao · khoản 1 Điều 23 Luật Chuyển giao công nghệ số
# 07/2017/QH14
_FACT__TEN_CONG_NGHE = Fact(20, "/ten_cong_nghe", "ten_cong_nghe", "ten_cong_nghe", True, _TEXT_500, MESSAGES)
# facts.quyen_duoc_chuyen_giao · Quyền được chuyển giao · khoản 3 Điều 23 Luật Chuyển giao công nghệ số
# 07/2017/QH14
_FACT__QUYEN_DUOC_CHUYEN_GIAO = Fact(
    21, "/quyen_duoc_chuyen_giao", "quyen_duoc_chuyen_giao", "quyen_duoc_chuyen_giao", True,
    _ONE_OF_QUYEN_DUOC_CHUYEN_GIAO, MESSAGES,
)
# facts.thuoc_danh_muc_han_che · Công nghệ thuộc Danh mục công nghệ hạn chế chuyển giao · điểm a khoản 6 Điều
# 31 Luật Chuyển giao công nghệ số 07/2017/QH14
_FACT__THUOC_DANH_MUC_HAN_CHE = Fact(
    22, "/thuoc_danh_muc_han_che", "thuoc_danh_muc_han_che", "thuoc_danh_muc_han_che", True, boolean,
    MESSAGES,
)
# facts.ngay_ky · Ngày ký văn bản giao kết chuyển giao công nghệ · khoản 4 Điều 31 Luật Chuyển giao công nghệ
# số 07/2017/QH14
_FACT__NGAY_KY = Fact(23, "/ngay_ky", "ngay_ky", "ngay_ky", True, date, MESSAGES)
# facts.tong_gia_tri · Tổng giá trị hợp đồng (đồng Việt Nam) · khoản 6 Điều 23 Luật Chuyển giao công nghệ số
# 07/2017/QH14
_FACT__TONG_GIA_TRI = Fact(24, "/tong_gia_tri", "tong_gia_tri", "tong_gia_tri", True, _NUMBER_2, MESSAGES)
# facts.co_ban_tieng_viet · Văn bản giao kết có bản tiếng Việt · điểm b khoản 3 Điều 31 Luật Chuyển giao công
# nghệ số 07/2017/QH14
_FACT__CO_BAN_TIENG_VIET = Fact(
    25, "/co_ban_tieng_viet", "co_ban_tieng_viet", "co_ban_tieng_viet", True, boolean, MESSAGES,
)
_KEYS = frozenset((
    "submission_date",
    "submission_time",
    "channel",
    "identity_level",
    "area",
    "applicant",
    "case",
    "tu_cach",
    "ben_giao",
    "ben_nhan",
    "nguoi_lien_he",
    "ten_cong_nghe",
    "quyen_duoc_chuyen_giao",
    "thuoc_danh_muc_han_che",
    "ngay_ky",
    "tong_gia_tri",
    "co_ban_tieng_viet",
    "documents",
    "suspensions",
    "extended",
    "decisions",
))
_KEYS__BEN_GIAO = frozenset(("ten", "ma_so", "dia_chi"))
_KEYS__BEN_NHAN = frozenset(("ten", "ma_so", "dia_chi"))
_KEYS__NGUOI_LIEN_HE = frozenset(("ho_ten", "dien_thoai", "thu_dien_tu"))
_PAPERS = {"van_ban_de_nghi": False, "van_ban_giao_ket": False, "ban_dich": False}
_STEPS: dict[str, tuple[str, ...]] = {
    "tiep_nhan": ("day_du", "chua_day_du", "khong_tiep_nhan"),
    "bo_sung": ("da_bo_sung", "qua_30_ngay", "rut"),
    "tham_dinh": ("du_dieu_kien", "can_sua_doi", "tu_choi_cap"),
}
__REQUIREMENTS__KHONG_THUOC_DANH_MUC_HAN_CHE = mistake(0, "/thuoc_danh_muc_han_che", "requirements.khong_thuoc_danh_muc_han_che", MESSAGES["requirements.khong_thuoc_danh_muc_han_che"])
__CHECKS__BEN_GIAO_DANG_KY = mistake(0, "/tu_cach", "checks.ben_giao_dang_ky", MESSAGES["checks.ben_giao_dang_ky"])
__CHECKS__BEN_NHAN_DANG_KY = mistake(0, "/tu_cach", "checks.ben_nhan_dang_ky", MESSAGES["checks.ben_nhan_dang_ky"])
__CHECKS__KY_TRUOC_KHI_NOP = mistake(0, "/ngay_ky", "checks.ky_truoc_khi_nop", MESSAGES["checks.ky_truoc_khi_nop"])
_NO_DOSSIER = mistake(0, "", "dossier.type", MESSAGES["dossier.type"])
_NO__BEN_GIAO: dict[str, Any] = {"ten": "x", "dia_chi": "x"}
_NO__BEN_NHAN: dict[str, Any] = {"ten": "x", "dia_chi": "x"}
_NO__NGUOI_LIEN_HE: dict[str, Any] = {"ho_ten": "x", "dien_thoai": "0000000000"}
_SHAPE = shape(
    (1, plain(500)),
    (1, plain(200)),
    (1, plain(35)),
    (1, plain(500)),
    (1, plain(200)),
    (1, plain(35)),
    (1, plain(500)),
    (1, name(500)),
    (1, "(?:0|\\+84)[0-9]{9}"),
    (1, email(500)),
)
_TEXTS = (
    (0, _FACT__TEN_CONG_NGHE),
    (1, _FACT__BEN_GIAO__TEN),
    (1, _FACT__BEN_GIAO__MA_SO),
    (1, _FACT__BEN_GIAO__DIA_CHI),
    (2, _FACT__BEN_NHAN__TEN),
    (2, _FACT__BEN_NHAN__MA_SO),
    (2, _FACT__BEN_NHAN__DIA_CHI),
    (3, _FACT__NGUOI_LIEN_HE__HO_TEN),
    (3, _FACT__NGUOI_LIEN_HE__DIEN_THOAI),
    (3, _FACT__NGUOI_LIEN_HE__THU_DIEN_TU),
)
