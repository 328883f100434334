"""1.007281: Thủ tục cấp Giấy chứng nhận đăng ký chuyển giao công nghệ

Generated; every rule names its place in the specification and its provisions. Do not edit: build again.

validate, documents, fees and due take a dossier as `json.loads` gives it (its type is `Dossier` in dossier.py) and raise
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
from .runtime.arithmetic import bounded, quotient_half_up
from .runtime.days import due_moment
from .runtime.decisions import missing, paper_result, received_at, required, sum_of
from .runtime.facts import Facts, Failure, add_unknown, checked, entered, read, unknown
from .runtime.messages import errors
from .runtime.parts import PARTS, read_parts
from .runtime.readers import Kind, boolean, choice, date, from_iso, number, text, time
from .runtime.results import DocumentResult, DueResult, Error, FeeResult
from .runtime.shapes import DATE, END, NONE, TIME, email, matches, name, plain, shape

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from .dossier import Dossier
    from .runtime.days import Length, Office
    from .runtime.facts import Errors, Unknown

__all__ = (
    "CODE",
    "FIRST_DAY",
    "LAST_DAY",
    "NAME",
    "DocumentResult",
    "DueResult",
    "Error",
    "FeeResult",
    "documents",
    "due",
    "fees",
    "missing",
    "required",
    "sum_of",
    "validate",
)

CODE = "1.007281"
NAME = "Thủ tục cấp Giấy chứng nhận đăng ký chuyển giao công nghệ"
FIRST_DAY = dt.date(2026, 7, 18)
LAST_DAY = None


def validate(dossier: Dossier | Any, lang: str = "vi") -> list[Error]:
    """All that is wrong with a dossier: facts first, then unknown keys, other parts, rules."""
    if _accept(dossier) is not None:
        return []
    if not isinstance(dossier, dict):
        return errors([("", "dossier.type")], MESSAGES, lang)
    return errors(_explain(dossier)[1], MESSAGES, lang)


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

    `office` are the office hours as windows of minutes since midnight: working hours need them.
    """
    return _deadline(_facts(dossier), office)


def _facts(dossier: Any) -> Facts:
    f = _accept(dossier)
    if f is not None:
        return f
    return _explain(dossier)[0] if isinstance(dossier, dict) else Facts()


# --- Rules --------------------------------------------------------------------------------------------------


# parameters.ty_le_phi · Tỷ lệ phí thẩm định trên tổng giá trị hợp đồng · Thông tư số 169/2016/TT-BTC · Quyết
# định số 2080/QĐ-BKHCN
def _parameter__ty_le_phi(f: Facts) -> Any:
    return 1


# parameters.muc_phi_thap_nhat · Mức phí thẩm định tối thiểu · Thông tư số 169/2016/TT-BTC · Quyết định số
# 2080/QĐ-BKHCN
def _parameter__muc_phi_thap_nhat(f: Facts) -> Any:
    return 5_000_000


# parameters.muc_phi_cao_nhat · Mức phí thẩm định tối đa · Thông tư số 169/2016/TT-BTC · Quyết định số
# 2080/QĐ-BKHCN
def _parameter__muc_phi_cao_nhat(f: Facts) -> Any:
    return 10_000_000


# requirements.khong_thuoc_danh_muc_han_che · Không phải hợp đồng chuyển giao công nghệ hạn chế chuyển giao ·
# điểm a khoản 6 Điều 31 Luật Chuyển giao công nghệ số 07/2017/QH14 · Điều 28 Luật Chuyển giao công nghệ số
# 07/2017/QH14
def _requirements__khong_thuoc_danh_muc_han_che(f: Facts) -> Any:
    return not f["thuoc_danh_muc_han_che"]


# checks.ben_giao_dang_ky · Chuyển giao ra nước ngoài thì bên giao công nghệ đăng ký · Quyết định số
# 2080/QĐ-BKHCN
def _checks__ben_giao_dang_ky(f: Facts) -> Any:
    if f["case"] != "ra_nuoc_ngoai":
        return True
    return f["tu_cach"] == "la_ben_giao"


# checks.ben_nhan_dang_ky · Chuyển giao vào Việt Nam hoặc trong nước thì bên nhận công nghệ đăng ký · Quyết
# định số 2080/QĐ-BKHCN
def _checks__ben_nhan_dang_ky(f: Facts) -> Any:
    if f["case"] not in ("vao_viet_nam", "trong_nuoc"):
        return True
    return f["tu_cach"] == "la_ben_nhan"


# checks.ky_truoc_khi_nop · Văn bản giao kết được ký trước hoặc trong ngày nộp hồ sơ · khoản 4 Điều 31 Luật
# Chuyển giao công nghệ số 07/2017/QH14
def _checks__ky_truoc_khi_nop(f: Facts) -> Any:
    return f["ngay_ky"] <= f["submission_date"]


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
        row, amount = "phi_tham_dinh", bounded(_parameter__ty_le_phi(f) * f["tong_gia_tri"], 1000)
        amount = max(amount, _parameter__muc_phi_thap_nhat(f) * 1000)
        amount = min(amount, _parameter__muc_phi_cao_nhat(f) * 1000)
        amount = quotient_half_up(amount, 1000)
        return FeeResult("phi_tham_dinh", "amount", amount=amount, row=row)
    except KeyError as lacking:
        return FeeResult("phi_tham_dinh", "undetermined", needs=lacking.args)
    except Failure as failure:
        return FeeResult("phi_tham_dinh", "undetermined", failure=failure.code)


def _deadline(f: Facts, office: Office | None) -> DueResult:
    try:
        word: str
        parts: tuple[Length, ...]
        cut_off: int | None
        # deadline.cap_giay_chung_nhan · khoản 5 Điều 31 Luật Chuyển giao công nghệ số 07/2017/QH14 · Quyết
        # định số 2080/QĐ-BKHCN
        row = "cap_giay_chung_nhan"
        word, parts, cut_off = "", ((5, "working_day", 0),), None
        received = received_at(f)
        day, minutes = due_moment(
            CALENDAR, received, parts, cut_off=cut_off, same_day=word == "same_day", office=office,
        )
        return DueResult("due", day, minutes, row)
    except KeyError as lacking:
        return DueResult("undetermined", needs=lacking.args)
    except Failure as failure:
        return DueResult("undetermined", failure=failure.code)


# --- The quick look at a dossier: passes what is right beyond doubt, and nothing else -----------------------


def _accept(d: Any) -> Facts | None:
    """The facts of a dossier that is right beyond doubt; None for any other."""
    try:
        if d.__class__ is not dict:
            return None
        o_ben_giao = d["ben_giao"]
        if o_ben_giao.__class__ is not dict:
            return None
        o_ben_nhan = d["ben_nhan"]
        if o_ben_nhan.__class__ is not dict:
            return None
        o_nguoi_lien_he = d["nguoi_lien_he"]
        if o_nguoi_lien_he.__class__ is not dict:
            return None
        texts = END.join((
            d["submission_date"],
            d["ngay_ky"],
            d.get("submission_time", NONE),
            d["channel"],
            d.get("area", NONE),
            d.get("applicant", NONE),
            d["case"],
            d["tu_cach"],
            o_ben_giao["ten"],
            o_ben_nhan["ten"],
            o_ben_giao.get("ma_so", NONE),
            o_ben_nhan.get("ma_so", NONE),
            o_ben_giao["dia_chi"],
            o_ben_nhan["dia_chi"],
            d["ten_cong_nghe"],
            o_nguoi_lien_he["ho_ten"],
            o_nguoi_lien_he["dien_thoai"],
            o_nguoi_lien_he.get("thu_dien_tu", NONE),
            d["quyen_duoc_chuyen_giao"],
            "",
        ))
        if _SHAPE(texts) is None:
            return None
        count = 25 - texts.count(NONE)
        if d["thuoc_danh_muc_han_che"].__class__ is not bool:
            return None
        if d["tong_gia_tri"].__class__ is not int or not 0 <= d["tong_gia_tri"] <= 1_000_000_000_000_000:
            return None
        if d["co_ban_tieng_viet"].__class__ is not bool:
            return None
        f = Facts({
            "submission_date": from_iso(d["submission_date"]),
            "case": d["case"],
            "tu_cach": d["tu_cach"],
            "thuoc_danh_muc_han_che": d["thuoc_danh_muc_han_che"],
            "ngay_ky": from_iso(d["ngay_ky"]),
            "tong_gia_tri": d["tong_gia_tri"],
            "co_ban_tieng_viet": d["co_ban_tieng_viet"],
        })
        if "documents" in d or "suspensions" in d or "extended" in d or "decisions" in d:
            parts: Errors = []
            read_parts(f, parts, d, _PAPERS, _STEPS)
            if parts:
                return None
            count += sum(part in d for part in PARTS)
        if "submission_time" in d:
            f["submission_time"] = time(d["submission_time"])
        if "identity_level" in d:
            if d["identity_level"].__class__ is not int or not 0 <= d["identity_level"] <= 2:
                return None
            count += 1
        if len(d) + len(o_ben_giao) + len(o_ben_nhan) + len(o_nguoi_lien_he) != count:
            return None
        if not _requirements__khong_thuoc_danh_muc_han_che(f):
            return None
        if not _checks__ben_giao_dang_ky(f):
            return None
        if not _checks__ben_nhan_dang_ky(f):
            return None
        if not _checks__ky_truoc_khi_nop(f):
            return None
        return f
    except (KeyError, TypeError, ValueError, Failure):
        return None


# --- The close look: every fact after those it needs, everything that is wrong at once ----------------------


def _explain(d: Any) -> tuple[Facts, Errors]:
    """The facts of a dossier that are right, and all that is wrong as (pointer, rule)."""
    x: Any
    f = Facts()
    e: Errors = []
    u: Unknown = []
    parts: Errors = []
    if "documents" in d or "suspensions" in d or "extended" in d or "decisions" in d:
        read_parts(f, parts, d, _PAPERS, _STEPS)
    if not _KEYS.issuperset(d):
        unknown(u, d, _KEYS, "", 0)
    # builtins.submission_date · Ngày nộp hồ sơ
    x = date(d.get("submission_date"))
    if x.__class__ is Kind:
        read(f, e, d, "submission_date", "", "submission_date", date, True)
    else:
        f["submission_date"] = x
    # builtins.submission_time · Giờ nộp hồ sơ
    if "submission_time" in d:
        x = time(d["submission_time"])
        if x.__class__ is Kind:
            read(f, e, d, "submission_time", "", "submission_time", time)
        else:
            f["submission_time"] = x
    # builtins.channel · Cách nộp hồ sơ
    x = d.get("channel")
    if x.__class__ is not str or x not in _OPTIONS_CHANNEL:
        read(f, e, d, "channel", "", "channel", _ONE_OF_CHANNEL, True)
    # builtins.identity_level · Mức định danh điện tử của người nộp (0, 1, 2)
    if "identity_level" in d:
        x = d["identity_level"]
        if x.__class__ is not int or not 0 <= x <= 2:
            read(f, e, d, "identity_level", "", "identity_level", _NUMBER)
    # builtins.area · Loại địa bàn
    if "area" in d:
        x = d["area"]
        if x.__class__ is not str or x not in _OPTIONS_AREA:
            read(f, e, d, "area", "", "area", _ONE_OF_AREA)
    # builtins.applicant · Đối tượng thực hiện
    if "applicant" in d:
        x = d["applicant"]
        if x.__class__ is not str or x not in _OPTIONS_APPLICANT:
            read(f, e, d, "applicant", "", "applicant", _ONE_OF_APPLICANT)
    # builtins.case · Trường hợp của thủ tục
    x = d.get("case")
    if x.__class__ is not str or x not in _OPTIONS_CASE:
        read(f, e, d, "case", "", "case", _ONE_OF_CASE, True)
    else:
        f["case"] = x
    # facts.tu_cach · Bên đăng ký là · Quyết định số 2080/QĐ-BKHCN
    x = d.get("tu_cach")
    if x.__class__ is not str or x not in _OPTIONS_TU_CACH:
        read(f, e, d, "tu_cach", "", "tu_cach", _ONE_OF_TU_CACH, True)
    else:
        f["tu_cach"] = x
    # facts.ben_giao · Bên giao công nghệ · Điều 25 Luật Chuyển giao công nghệ số 07/2017/QH14
    o_ben_giao = d.get("ben_giao")
    if o_ben_giao.__class__ is not dict:
        o_ben_giao = entered(f, e, d, "ben_giao", "", "ben_giao", dict, True, True)
    if o_ben_giao is not None:
        if not _KEYS__BEN_GIAO.issuperset(o_ben_giao):
            unknown(u, o_ben_giao, _KEYS__BEN_GIAO, "/ben_giao", 1)
    if o_ben_giao is not None:
        # facts.ben_giao.ten · Tên bên giao
        x = o_ben_giao.get("ten")
        if x.__class__ is not str or not _IS_TEXT_200(x):
            read(f, e, o_ben_giao, "ten", "/ben_giao", "ben_giao.ten", _TEXT_200, True)
        # facts.ben_giao.ma_so · Mã số doanh nghiệp hoặc số định danh cá nhân của bên giao
        if "ma_so" in o_ben_giao:
            x = o_ben_giao["ma_so"]
            if x.__class__ is not str or not _IS_TEXT_35(x):
                read(f, e, o_ben_giao, "ma_so", "/ben_giao", "ben_giao.ma_so", _TEXT_35)
        # facts.ben_giao.dia_chi · Địa chỉ bên giao
        x = o_ben_giao.get("dia_chi")
        if x.__class__ is not str or not _IS_TEXT_500(x):
            read(f, e, o_ben_giao, "dia_chi", "/ben_giao", "ben_giao.dia_chi", _TEXT_500, True)
    # facts.ben_nhan · Bên nhận công nghệ · Điều 26 Luật Chuyển giao công nghệ số 07/2017/QH14
    o_ben_nhan = d.get("ben_nhan")
    if o_ben_nhan.__class__ is not dict:
        o_ben_nhan = entered(f, e, d, "ben_nhan", "", "ben_nhan", dict, True, True)
    if o_ben_nhan is not None:
        if not _KEYS__BEN_NHAN.issuperset(o_ben_nhan):
            unknown(u, o_ben_nhan, _KEYS__BEN_NHAN, "/ben_nhan", 2)
    if o_ben_nhan is not None:
        # facts.ben_nhan.ten · Tên bên nhận
        x = o_ben_nhan.get("ten")
        if x.__class__ is not str or not _IS_TEXT_200(x):
            read(f, e, o_ben_nhan, "ten", "/ben_nhan", "ben_nhan.ten", _TEXT_200, True)
        # facts.ben_nhan.ma_so · Mã số doanh nghiệp hoặc số định danh cá nhân của bên nhận
        if "ma_so" in o_ben_nhan:
            x = o_ben_nhan["ma_so"]
            if x.__class__ is not str or not _IS_TEXT_35(x):
                read(f, e, o_ben_nhan, "ma_so", "/ben_nhan", "ben_nhan.ma_so", _TEXT_35)
        # facts.ben_nhan.dia_chi · Địa chỉ bên nhận
        x = o_ben_nhan.get("dia_chi")
        if x.__class__ is not str or not _IS_TEXT_500(x):
            read(f, e, o_ben_nhan, "dia_chi", "/ben_nhan", "ben_nhan.dia_chi", _TEXT_500, True)
    # facts.nguoi_lien_he · Người liên hệ của bên đăng ký · Điều 17 Nghị định số 118/2025/NĐ-CP
    o_nguoi_lien_he = d.get("nguoi_lien_he")
    if o_nguoi_lien_he.__class__ is not dict:
        o_nguoi_lien_he = entered(f, e, d, "nguoi_lien_he", "", "nguoi_lien_he", dict, True, True)
    if o_nguoi_lien_he is not None:
        if not _KEYS__NGUOI_LIEN_HE.issuperset(o_nguoi_lien_he):
            unknown(u, o_nguoi_lien_he, _KEYS__NGUOI_LIEN_HE, "/nguoi_lien_he", 3)
    if o_nguoi_lien_he is not None:
        # facts.nguoi_lien_he.ho_ten · Họ và tên người liên hệ
        x = o_nguoi_lien_he.get("ho_ten")
        if x.__class__ is not str or not _IS_PERSON_NAME_500(x):
            read(
                f, e, o_nguoi_lien_he, "ho_ten", "/nguoi_lien_he", "nguoi_lien_he.ho_ten", _PERSON_NAME_500,
                True,
            )
        # facts.nguoi_lien_he.dien_thoai · Số điện thoại
        x = o_nguoi_lien_he.get("dien_thoai")
        if x.__class__ is not str or not _IS_PHONE_500(x):
            read(
                f, e, o_nguoi_lien_he, "dien_thoai", "/nguoi_lien_he", "nguoi_lien_he.dien_thoai", _PHONE_500,
                True,
            )
        # facts.nguoi_lien_he.thu_dien_tu · Thư điện tử
        if "thu_dien_tu" in o_nguoi_lien_he:
            x = o_nguoi_lien_he["thu_dien_tu"]
            if x.__class__ is not str or not _IS_EMAIL_500(x):
                read(
                    f, e, o_nguoi_lien_he, "thu_dien_tu", "/nguoi_lien_he", "nguoi_lien_he.thu_dien_tu",
                    _EMAIL_500,
                )
    # facts.ten_cong_nghe · Tên công nghệ được chuyển giao · khoản 1 Điều 23 Luật Chuyển giao công nghệ số
    # 07/2017/QH14
    x = d.get("ten_cong_nghe")
    if x.__class__ is not str or not _IS_TEXT_500(x):
        read(f, e, d, "ten_cong_nghe", "", "ten_cong_nghe", _TEXT_500, True)
    # facts.quyen_duoc_chuyen_giao · Quyền được chuyển giao · khoản 3 Điều 23 Luật Chuyển giao công nghệ số
    # 07/2017/QH14
    x = d.get("quyen_duoc_chuyen_giao")
    if x.__class__ is not str or x not in _OPTIONS_QUYEN_DUOC_CHUYEN_GIAO:
        read(
            f, e, d, "quyen_duoc_chuyen_giao", "", "quyen_duoc_chuyen_giao", _ONE_OF_QUYEN_DUOC_CHUYEN_GIAO,
            True,
        )
    # facts.thuoc_danh_muc_han_che · Công nghệ thuộc Danh mục công nghệ hạn chế chuyển giao · điểm a khoản 6
    # Điều 31 Luật Chuyển giao công nghệ số 07/2017/QH14
    x = d.get("thuoc_danh_muc_han_che")
    if x.__class__ is not bool:
        read(f, e, d, "thuoc_danh_muc_han_che", "", "thuoc_danh_muc_han_che", boolean, True)
    else:
        f["thuoc_danh_muc_han_che"] = x
    # facts.ngay_ky · Ngày ký văn bản giao kết chuyển giao công nghệ · khoản 4 Điều 31 Luật Chuyển giao công
    # nghệ số 07/2017/QH14
    x = date(d.get("ngay_ky"))
    if x.__class__ is Kind:
        read(f, e, d, "ngay_ky", "", "ngay_ky", date, True)
    else:
        f["ngay_ky"] = x
    # facts.tong_gia_tri · Tổng giá trị hợp đồng (đồng Việt Nam) · khoản 6 Điều 23 Luật Chuyển giao công nghệ
    # số 07/2017/QH14
    x = d.get("tong_gia_tri")
    if x.__class__ is not int or not 0 <= x <= 1_000_000_000_000_000:
        read(f, e, d, "tong_gia_tri", "", "tong_gia_tri", _NUMBER_2, True)
    else:
        f["tong_gia_tri"] = x
    # facts.co_ban_tieng_viet · Văn bản giao kết có bản tiếng Việt · điểm b khoản 3 Điều 31 Luật Chuyển giao
    # công nghệ số 07/2017/QH14
    x = d.get("co_ban_tieng_viet")
    if x.__class__ is not bool:
        read(f, e, d, "co_ban_tieng_viet", "", "co_ban_tieng_viet", boolean, True)
    else:
        f["co_ban_tieng_viet"] = x
    if u:
        add_unknown(e, u)
    e += parts
    checked(f, e, _CHECKS)
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
_IS_TEXT_200 = matches(plain(200))
_IS_TEXT_35 = matches(plain(35))
_IS_TEXT_500 = matches(plain(500))
_IS_PERSON_NAME_500 = matches(name(500))
_IS_PHONE_500 = matches("(?:0|\\+84)[0-9]{9}")
_IS_EMAIL_500 = matches(email(500))
_OPTIONS_QUYEN_DUOC_CHUYEN_GIAO = frozenset(("quyen_so_huu", "quyen_su_dung"))
_ONE_OF_CHANNEL = choice(_OPTIONS_CHANNEL)
_NUMBER = number(0, 2)
_ONE_OF_AREA = choice(_OPTIONS_AREA)
_ONE_OF_APPLICANT = choice(_OPTIONS_APPLICANT)
_ONE_OF_CASE = choice(_OPTIONS_CASE)
_ONE_OF_TU_CACH = choice(_OPTIONS_TU_CACH)
_TEXT_200 = text(_TEXT_PATTERN, 200, _IS_TEXT_200)
_TEXT_35 = text(_TEXT_PATTERN, 35, _IS_TEXT_35)
_TEXT_500 = text(_TEXT_PATTERN, 500, _IS_TEXT_500)
_PERSON_NAME_500 = text(_PERSON_NAME_PATTERN, 500, _IS_PERSON_NAME_500)
_PHONE_500 = text(_PHONE_PATTERN, 500, _IS_PHONE_500)
_EMAIL_500 = text(_EMAIL_PATTERN, 500, _IS_EMAIL_500)
_ONE_OF_QUYEN_DUOC_CHUYEN_GIAO = choice(_OPTIONS_QUYEN_DUOC_CHUYEN_GIAO)
_NUMBER_2 = number(0, 1_000_000_000_000_000)
_SHAPE = shape(
    (2, False, DATE),
    (1, True, TIME),
    (1, False, "in_person|online|postal"),
    (1, True, "ordinary|mountain|border|island|remote"),
    (1, True, "vn_citizen|enterprise|foreign_resident|foreigner|party_member|party_organisation|foreign_organisation|vn_enterprise|organisation|foreign_invested_enterprise|cooperative|overseas_vietnamese|official|vn_citizen_without_residence|foreign_settled"),
    (1, False, "vao_viet_nam|ra_nuoc_ngoai|trong_nuoc"),
    (1, False, "la_ben_nhan|la_ben_giao"),
    (2, False, plain(200)),
    (2, True, plain(35)),
    (3, False, plain(500)),
    (1, False, name(500)),
    (1, False, "(?:0|\\+84)[0-9]{9}"),
    (1, True, email(500)),
    (1, False, "quyen_so_huu|quyen_su_dung"),
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
_CHECKS = (
    ("/thuoc_danh_muc_han_che", "requirements.khong_thuoc_danh_muc_han_che", _requirements__khong_thuoc_danh_muc_han_che),
    ("/tu_cach", "checks.ben_giao_dang_ky", _checks__ben_giao_dang_ky),
    ("/tu_cach", "checks.ben_nhan_dang_ky", _checks__ben_nhan_dang_ky),
    ("/ngay_ky", "checks.ky_truoc_khi_nop", _checks__ky_truoc_khi_nop),
)
