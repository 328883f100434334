"""2.000815: Chứng thực bản sao từ bản chính giấy tờ, văn bản do cơ quan, tổ chức có thẩm quyền của Việt Nam; cơ quan, tổ chức có thẩm quyền của nước ngoài; cơ quan, tổ chức có thẩm quyền của Việt Nam liên kết với cơ quan, tổ chức có thẩm quyền của nước ngoài cấp hoặc chứng nhận

Generated; every rule names its place in the specification and its provisions. Do not edit: build again.

validate, documents, fees, due and route take a dossier as `json.loads` gives it (its type is `Dossier` in dossier.py) and raise
no error, whatever it holds: what is wrong is in the answer of validate, and what rests on it is "undetermined" in the
others. required and missing sum up the answer of documents, sum_of that of fees.
"""

# Not modelled: Một lần yêu cầu chứng thực từ nhiều bản chính, phí của mỗi bản chính tính theo số trang riêng.
# (gaps.nhieu_ban_chinh; Mỗi bản chính là một hồ sơ, có số chứng thực riêng; tổng phí của nhiều bản chính là
# tổng phí các hồ sơ. Bộ công cụ chưa cộng được một biểu thức trên các dòng của danh sách.)
# Not modelled: Người yêu cầu mang theo đủ số bản sao cần chứng thực. (gaps.so_ban_sao_phai_nop; Số lượng của
# giấy tờ là số cố định, chưa viết được theo số bản đã khai; ghi 01 và nói rõ ở ghi chú.)
# Not modelled: Điều 5, 7, 18, 20, 21, 22 Nghị định số 23/2015/NĐ-CP sau khi sửa đổi bởi Nghị định số
# 280/2025/NĐ-CP từ 01/11/2025. (gaps.nguyen_van_sua_doi; Chỉ đọc được nguyên văn trước khi sửa đổi và bản
# công bố thủ tục; bản công bố giữ sáu loại bản chính không được dùng và không ghi lại thời hạn. Việc dùng
# thông tin trên VNeID và cơ sở dữ liệu lấy theo bản công bố, chưa dẫn được điều, khoản.)
# Not modelled: Việc chứng thực của Phòng Tư pháp chuyển cho Ủy ban nhân dân cấp xã từ 01/07/2025; ai ký chứng
# thực ở cấp xã. (gaps.tham_quyen_cap_xa; Chưa đọc được điều khoản của Nghị định số 120/2025/NĐ-CP và
# 280/2025/NĐ-CP; trình tự chỉ nói người thực hiện chứng thực. Tệp này kết thúc cùng Nghị định số
# 120/2025/NĐ-CP.)
# Not modelled: Điều khoản mức thu, miễn, giảm và thời điểm thu của Thông tư số 226/2016/TT-BTC,
# 257/2016/TT-BTC, 264/2016/TT-BTC. (gaps.nguyen_van_muc_thu; Mức thu đã đối chiếu với bản công bố nhưng chưa
# đọc được số điều nên không dẫn điều; chưa có dòng miễn, giảm. Bản công bố ghi mức đầy đủ trong thời gian áp
# dụng các thông tư giảm phí năm 2025, 2026 nên không áp mức giảm.)
# Not modelled: Người yêu cầu đề nghị in, chụp, đánh máy thì nộp chi phí, mức trần do Ủy ban nhân dân cấp tỉnh
# hoặc Trưởng Cơ quan đại diện quy định. (gaps.chi_phi_chup; Là chi phí, không phải phí, lệ phí; mức của từng
# địa phương không có trong tệp này.)
# Not modelled: Pháp luật không có tờ khai cho thủ tục này; không được yêu cầu nộp thêm giấy tờ.
# (gaps.to_khai_va_so; Các mục chỉ là dữ liệu để tính phí, ghi sổ, in phiếu hẹn; người tiếp nhận ghi thay được
# và không phải là giấy tờ của hồ sơ. Mẫu sổ chứng thực, lời chứng chưa đối chiếu.)
# Not modelled: Chỉ có cách nộp trực tiếp; dữ liệu Cổng Dịch vụ công quốc gia ngày 18/07/2026 không đánh dấu
# toàn trình và không nêu lý do. (gaps.muc_do_dich_vu; Ghi mức cung cấp thông tin với lý do phải có mặt vì bản
# chính phải được xuất trình; từ 01/07/2026 lý do phải được công bố (Điều 14 Nghị định số 224/2026/NĐ-CP) mà
# chưa thấy. Chứng thực bản sao điện tử từ bản chính là việc khác, chưa mô tả.)
# Not modelled: Doanh nghiệp, hợp tác xã, người nước ngoài yêu cầu chứng thực; hợp pháp hóa lãnh sự đối với
# giấy tờ do hai bên liên kết cấp. (gaps.doi_tuong_va_giay_lien_ket; Bản công bố chỉ ghi ba loại đối tượng
# trong khi Điều 8 không giới hạn; tệp này theo bản công bố. Điều 20 chỉ nói giấy tờ do nước ngoài cấp nên
# giấy tờ liên kết không bị buộc hợp pháp hóa ở đây.)

from __future__ import annotations

import datetime as dt

from .holidays import CALENDAR
from .messages import MESSAGES
from .runtime.days import due_moment
from .runtime.decisions import filed, missing, paper_result, received_at, required, sum_of
from .runtime.facts import (
    NO_DOUBTS,
    Fact,
    Failure,
    decided,
    doubtful,
    entered,
    given,
    look,
    only_texts,
    read,
    refuse,
    settle,
    unknown,
)
from .runtime.mistakes import mistake, unanswered
from .runtime.parts import read_parts
from .runtime.readers import Kind, boolean, choice, choices, date, mapping, number, text, time
from .runtime.results import DocumentResult, DueResult, Error, FeeResult, RouteResult, made
from .runtime.routes import follow
from .runtime.shapes import END, email, plain, shape

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

CODE = "2.000815"
NAME = "Chứng thực bản sao từ bản chính giấy tờ, văn bản do cơ quan, tổ chức có thẩm quyền của Việt Nam; cơ quan, tổ chức có thẩm quyền của nước ngoài; cơ quan, tổ chức có thẩm quyền của Việt Nam liên kết với cơ quan, tổ chức có thẩm quyền của nước ngoài cấp hoặc chứng nhận"
FIRST_DAY = dt.date(2025, 11, 1)
LAST_DAY = dt.date(2027, 2, 28)


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
    return [_document__ban_chinh(f), _document__ban_sao(f)]


def fees(dossier: Dossier | Any) -> list[FeeResult]:
    """What is to be paid of each fee."""
    f = _facts(dossier)
    return [_fee__phi_chung_thuc(f), _fee__phi_o_nuoc_ngoai(f)]


def due(dossier: Dossier | Any, office: Office | None = None) -> DueResult | None:
    """When the result is due of a dossier that is complete and valid when filed.

    `office` are the hours of a working day and of a Saturday as windows of minutes since midnight; working
    hours need them where the procedure does not state its own.
    """
    return _deadline(_facts(dossier), office)


def route(dossier: Dossier | Any) -> RouteResult | None:
    """The steps the dossier passes; None where the procedure describes none."""
    f = _facts(dossier)
    return follow(f, _ROUTE, "xuat_trinh")


def _facts(dossier: Any) -> Facts:
    return _read(dossier)[0] if isinstance(dossier, dict) else {}


# --- Rules --------------------------------------------------------------------------------------------------


# parameters.muc_hai_trang_dau · Phí mỗi trang của trang thứ nhất và trang thứ hai · Thông tư số
# 226/2016/TT-BTC · Quyết định số 3152/QĐ-BTP
# 2000, written out where it is used


# parameters.muc_tu_trang_thu_ba · Phí mỗi trang từ trang thứ ba trở lên · Thông tư số 226/2016/TT-BTC · Quyết
# định số 3152/QĐ-BTP
# 1000, written out where it is used


# parameters.muc_cao_nhat · Mức phí cao nhất của một bản sao · Thông tư số 226/2016/TT-BTC · Quyết định số
# 3152/QĐ-BTP
# 200_000, written out where it is used


# parameters.muc_o_nuoc_ngoai · Phí mỗi bản sao tại Cơ quan đại diện · Thông tư số 264/2016/TT-BTC · Quyết
# định số 3152/QĐ-BTP
# 10, written out where it is used


# definitions.o_trong_nuoc · Chứng thực tại Ủy ban nhân dân cấp xã hoặc tổ chức hành nghề công chứng · Điều 5
# Nghị định số 23/2015/NĐ-CP
def _definition__o_trong_nuoc(f: Facts) -> Any:
    return f["case"] in ("tai_ubnd_cap_xa", "tai_to_chuc_cong_chung")


# definitions.phi_theo_trang · Phí của một bản sao tính theo trang, chưa xét mức cao nhất · Thông tư số
# 226/2016/TT-BTC · Quyết định số 3152/QĐ-BTP
def _definition__phi_theo_trang(f: Facts) -> Any:
    return 2000 * min(f["so_trang"], 2) + 1000 * max(f["so_trang"] - 2, 0)


# definitions.phi_mot_ban · Phí của một bản sao · Thông tư số 226/2016/TT-BTC · Quyết định số 3152/QĐ-BTP
def _definition__phi_mot_ban(f: Facts) -> Any:
    return min(_definition__phi_theo_trang(f), 200_000)


# definitions.phai_tu_chup · Nơi chứng thực không có phương tiện để chụp · khoản 2 Điều 20 Nghị định số
# 23/2015/NĐ-CP
def _definition__phai_tu_chup(f: Facts) -> Any:
    return (
        ("khong_co_phuong_tien_chup" in f or given(f, "khong_co_phuong_tien_chup"))
        and f["khong_co_phuong_tien_chup"]
    )


# --- Decisions ----------------------------------------------------------------------------------------------


# documents.ban_chinh · Bản chính giấy tờ, văn bản làm cơ sở để chứng thực bản sao · khoản 1 Điều 20 Nghị định
# số 23/2015/NĐ-CP · khoản 1 Điều 9 Thông tư số 01/2020/TT-BTP · Nghị định số 280/2025/NĐ-CP · Quyết định số
# 3152/QĐ-BTP
def _document__ban_chinh(f: Facts) -> DocumentResult:
    return paper_result(f, "ban_chinh", CALENDAR, originals=1)


# documents.ban_sao · Bản sao cần chứng thực, gồm đầy đủ các trang đã ghi thông tin của bản chính · khoản 1
# Điều 20 Nghị định số 23/2015/NĐ-CP · khoản 2 Điều 20 Nghị định số 23/2015/NĐ-CP · Điều 10 Thông tư số
# 01/2020/TT-BTP
def _document__ban_sao(f: Facts) -> DocumentResult:
    try:
        if not (f["mang_theo_ban_sao"] or _definition__phai_tu_chup(f)):
            return DocumentResult("ban_sao", "not_needed")
    except KeyError as lacking:
        return DocumentResult("ban_sao", "undetermined", needs=lacking.args)
    except Failure as failure:
        return DocumentResult("ban_sao", "undetermined", failure=failure.code)
    return paper_result(f, "ban_sao", CALENDAR, copies=1)


# fees.phi_chung_thuc · Phí chứng thực bản sao từ bản chính · Thông tư số 226/2016/TT-BTC · Thông tư số
# 257/2016/TT-BTC · Quyết định số 3152/QĐ-BTP
def _fee__phi_chung_thuc(f: Facts) -> FeeResult:
    try:
        if not _definition__o_trong_nuoc(f):
            return FeeResult("phi_chung_thuc", "not_due")
        # fees.phi_chung_thuc · Thông tư số 226/2016/TT-BTC · Thông tư số 257/2016/TT-BTC · Quyết định số
        # 3152/QĐ-BTP
        amount = _definition__phi_mot_ban(f) * f["so_ban_sao"]
        return made(FeeResult, ("phi_chung_thuc", "amount", amount, "VND", "phi_chung_thuc", "", (), (), ""))
    except KeyError as lacking:
        return FeeResult("phi_chung_thuc", "undetermined", needs=lacking.args)
    except Failure as failure:
        return FeeResult("phi_chung_thuc", "undetermined", failure=failure.code)


# fees.phi_o_nuoc_ngoai · Phí chứng thực bản sao từ bản chính tại Cơ quan đại diện · Thông tư số
# 264/2016/TT-BTC · Quyết định số 3152/QĐ-BTP
def _fee__phi_o_nuoc_ngoai(f: Facts) -> FeeResult:
    try:
        if f["case"] != "tai_co_quan_dai_dien":
            return FeeResult("phi_o_nuoc_ngoai", "not_due", currency="USD")
        # fees.phi_o_nuoc_ngoai · Thông tư số 264/2016/TT-BTC · Quyết định số 3152/QĐ-BTP
        amount = 10 * f["so_ban_sao"]
        return made(FeeResult, (
            "phi_o_nuoc_ngoai",
            "amount",
            amount,
            "USD",
            "phi_o_nuoc_ngoai",
            "",
            (),
            (),
            "",
        ))
    except KeyError as lacking:
        return FeeResult("phi_o_nuoc_ngoai", "undetermined", needs=lacking.args, currency="USD")
    except Failure as failure:
        return FeeResult("phi_o_nuoc_ngoai", "undetermined", failure=failure.code, currency="USD")


def _deadline(f: Facts, office: Office | None) -> DueResult:
    try:
        word: str | dt.date
        parts: tuple[Length, ...]
        cut_off: int | None
        if ("thoa_thuan_thoi_han" in f or given(f, "thoa_thuan_thoi_han")) and f["thoa_thuan_thoi_han"]:
            # deadline.theo_thoa_thuan · Điều 21 Nghị định số 23/2015/NĐ-CP
            return DueResult("by_agreement", row="theo_thoa_thuan")
        else:
            # deadline.trong_ngay_tiep_nhan · Trả kết quả trong ngày làm việc tiếp theo hoặc kéo dài thời hạn
            # thì người tiếp nhận phải có phiếu hẹn ghi rõ giờ, ngày trả. · Điều 7 Nghị định số 23/2015/NĐ-CP
            row = "trong_ngay_tiep_nhan"
            word, parts, cut_off = "same_day", (), 900
        received = received_at(f)
        # deadline.extension · cùng một lúc yêu cầu chứng thực từ nhiều loại bản chính; bản chính có nhiều
        # trang; yêu cầu nhiều bản sao; nội dung phức tạp khó kiểm tra, đối chiếu · Điều 21 Nghị định số
        # 23/2015/NĐ-CP · khoản 1 Điều 2 Thông tư số 01/2020/TT-BTP
        if "extended" in f:
            parts += ((2, "working_day", 0),)
        day, minutes = due_moment(CALENDAR, received, parts, cut_off=cut_off, term=word, office=office)
        return DueResult("due", day, minutes, row, unannounced=CALENDAR.unannounced(received[0], day))
    except KeyError as lacking:
        return DueResult("undetermined", needs=lacking.args)
    except Failure as failure:
        return DueResult("undetermined", failure=failure.code)


# workflow.xuat_trinh · Xuất trình bản chính và bản sao cần chứng thực · khoản 1 Điều 20 Nghị định số
# 23/2015/NĐ-CP
def _after__xuat_trinh(f: Facts, passed: list[str], decisions: dict[str, str]) -> str:
    passed.append("xuat_trinh")
    return "tiep_nhan"


# workflow.tiep_nhan · Kiểm tra bản chính, tiếp nhận yêu cầu · Điều 11 Thông tư số 01/2020/TT-BTP · Điều 9
# Nghị định số 23/2015/NĐ-CP
def _after__tiep_nhan(f: Facts, passed: list[str], decisions: dict[str, str]) -> str:
    passed.append("tiep_nhan")
    decided = decisions.pop("tiep_nhan", "")
    if decided == "chua_day_du":
        # workflow.tiep_nhan.outcomes.chua_day_du · Hồ sơ chưa đầy đủ, hướng dẫn bổ sung · khoản 7 Điều 9 Nghị
        # định số 23/2015/NĐ-CP
        return "bo_sung"
    if decided == "khong_duoc_chung_thuc":
        # workflow.tiep_nhan.outcomes.khong_duoc_chung_thuc · Bản chính thuộc Điều 22, từ chối và giải thích
        # rõ lý do bằng văn bản · Điều 22 Nghị định số 23/2015/NĐ-CP · khoản 4 Điều 9 Nghị định số
        # 23/2015/NĐ-CP · khoản 7 Điều 9 Nghị định số 23/2015/NĐ-CP
        return "end:refused"
    if decided == "giay_to_gia":
        # workflow.tiep_nhan.outcomes.giay_to_gia · Giấy tờ giả, cấp sai thẩm quyền hoặc bị làm sai lệch nội
        # dung, lập biên bản và chuyển cơ quan có thẩm quyền · khoản 6 Điều 9 Nghị định số 23/2015/NĐ-CP ·
        # khoản 2 Điều 11 Thông tư số 01/2020/TT-BTP
        return "end:stopped"
    # workflow.tiep_nhan.outcomes.tiep_nhan_duoc · Bản chính được dùng làm cơ sở để chứng thực
    return "chup_ban_sao"


# workflow.bo_sung · Bổ sung hồ sơ theo hướng dẫn · khoản 7 Điều 9 Nghị định số 23/2015/NĐ-CP
def _after__bo_sung(f: Facts, passed: list[str], decisions: dict[str, str]) -> str:
    passed.append("bo_sung")
    decided = decisions.pop("bo_sung", "")
    if decided == "khong_yeu_cau_nua":
        # workflow.bo_sung.outcomes.khong_yeu_cau_nua · Không yêu cầu chứng thực nữa
        return "end:withdrawn"
    # workflow.bo_sung.outcomes.da_bo_sung · Đã bổ sung
    return "tiep_nhan"


# workflow.chup_ban_sao · Chụp bản sao từ bản chính · khoản 2 Điều 20 Nghị định số 23/2015/NĐ-CP
def _after__chup_ban_sao(f: Facts, passed: list[str], decisions: dict[str, str]) -> str:
    if f["mang_theo_ban_sao"]:
        return "doi_chieu"
    passed.append("chup_ban_sao")
    return "doi_chieu"


# workflow.doi_chieu · Đối chiếu bản sao với bản chính · khoản 3 Điều 20 Nghị định số 23/2015/NĐ-CP · khoản 1
# Điều 11 Thông tư số 01/2020/TT-BTP
def _after__doi_chieu(f: Facts, passed: list[str], decisions: dict[str, str]) -> str:
    passed.append("doi_chieu")
    decided = decisions.pop("doi_chieu", "")
    if decided == "chua_du_trang":
        # workflow.doi_chieu.outcomes.chua_du_trang · Bản sao chưa đủ các trang có thông tin của bản chính ·
        # Điều 10 Thông tư số 01/2020/TT-BTP
        return "bo_sung"
    if decided == "khong_dung":
        # workflow.doi_chieu.outcomes.khong_dung · Bản sao có nội dung không đúng với bản chính, lập biên bản
        # và giữ lại hồ sơ · khoản 2 Điều 11 Thông tư số 01/2020/TT-BTP
        return "end:stopped"
    # workflow.doi_chieu.outcomes.dung_voi_ban_chinh · Bản sao đúng với bản chính
    return "ghi_loi_chung"


# workflow.ghi_loi_chung · Ghi lời chứng, ký, ghi rõ họ tên và đóng dấu · khoản 3 Điều 20 Nghị định số
# 23/2015/NĐ-CP
def _after__ghi_loi_chung(f: Facts, passed: list[str], decisions: dict[str, str]) -> str:
    passed.append("ghi_loi_chung")
    return "ghi_so"


# workflow.ghi_so · Ghi vào sổ chứng thực · khoản 3 Điều 20 Nghị định số 23/2015/NĐ-CP · Điều 13 Nghị định số
# 23/2015/NĐ-CP · khoản 1 Điều 4 Thông tư số 01/2020/TT-BTP
def _after__ghi_so(f: Facts, passed: list[str], decisions: dict[str, str]) -> str:
    passed.append("ghi_so")
    return "nop_phi"


# workflow.nop_phi · Nộp phí chứng thực · Điều 15 Nghị định số 23/2015/NĐ-CP
def _after__nop_phi(f: Facts, passed: list[str], decisions: dict[str, str]) -> str:
    passed.append("nop_phi")
    return "tra"


# workflow.tra · Trả bản chính và bản sao đã chứng thực · Quyết định số 3152/QĐ-BTP
def _after__tra(f: Facts, passed: list[str], decisions: dict[str, str]) -> str:
    passed.append("tra")
    return "end:done"


_ROUTE: dict[str, Step] = {
    "xuat_trinh": _after__xuat_trinh,
    "tiep_nhan": _after__tiep_nhan,
    "bo_sung": _after__bo_sung,
    "chup_ban_sao": _after__chup_ban_sao,
    "doi_chieu": _after__doi_chieu,
    "ghi_loi_chung": _after__ghi_loi_chung,
    "ghi_so": _after__ghi_so,
    "nop_phi": _after__nop_phi,
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
    t_nguoi_yeu_cau = d.get("nguoi_yeu_cau", _NO__NGUOI_YEU_CAU)
    if not isinstance(t_nguoi_yeu_cau, dict):
        t_nguoi_yeu_cau = _NO__NGUOI_YEU_CAU
    texts = (
        d.get("ten_giay_to", ""),
        t_nguoi_yeu_cau.get("ten", ""),
        t_nguoi_yeu_cau.get("so_dinh_danh", "000000000000"),
        t_nguoi_yeu_cau.get("dia_chi", "x"),
        t_nguoi_yeu_cau.get("dien_thoai", "0000000000"),
        t_nguoi_yeu_cau.get("thu_dien_tu", "a@a.a"),
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
    x = d.get("nguon_cap")
    if x.__class__ is not str or x not in _OPTIONS_NGUON_CAP:
        read(f, e, d, "", _FACT__NGUON_CAP)
    else:
        f["nguon_cap"] = x
    x = d.get("so_trang")
    if x.__class__ is not int or not 1 <= x <= 5000:
        read(f, e, d, "", _FACT__SO_TRANG)
    else:
        f["so_trang"] = x
    x = d.get("so_ban_sao")
    if x.__class__ is not int or not 1 <= x <= 1000:
        read(f, e, d, "", _FACT__SO_BAN_SAO)
    else:
        f["so_ban_sao"] = x
    x = d.get("mang_theo_ban_sao")
    if x.__class__ is not bool:
        read(f, e, d, "", _FACT__MANG_THEO_BAN_SAO)
    else:
        f["mang_theo_ban_sao"] = x
    if "khong_co_phuong_tien_chup" in d:
        x = d["khong_co_phuong_tien_chup"]
        if x.__class__ is not bool:
            read(f, e, d, "", _FACT__KHONG_CO_PHUONG_TIEN_CHUP)
        else:
            f["khong_co_phuong_tien_chup"] = x
    if "dau_hieu_ban_chinh" in d:
        x = _SOME_OF_DAU_HIEU_BAN_CHINH(d["dau_hieu_ban_chinh"])
        if x.__class__ is Kind:
            refuse(f, e, d, "", _FACT__DAU_HIEU_BAN_CHINH, x)
        else:
            f["dau_hieu_ban_chinh"] = x
    if "thoa_thuan_thoi_han" in d:
        x = d["thoa_thuan_thoi_han"]
        if x.__class__ is not bool:
            read(f, e, d, "", _FACT__THOA_THUAN_THOI_HAN)
        else:
            f["thoa_thuan_thoi_han"] = x
    # facts.nguoi_yeu_cau · Người yêu cầu chứng thực · Điều 8 Nghị định số 23/2015/NĐ-CP
    o_nguoi_yeu_cau = d.get("nguoi_yeu_cau")
    if o_nguoi_yeu_cau.__class__ is not dict:
        o_nguoi_yeu_cau = entered(f, e, d, "", _FACT__NGUOI_YEU_CAU)
    if o_nguoi_yeu_cau is not None:
        if not _KEYS__NGUOI_YEU_CAU.issuperset(o_nguoi_yeu_cau):
            unknown(u, o_nguoi_yeu_cau, _KEYS__NGUOI_YEU_CAU, "/nguoi_yeu_cau", 1)
        if 1 in doubts:
            look(f, e, o_nguoi_yeu_cau, "", doubts[1])
    # facts.loai_giay_nuoc_ngoai · Loại giấy tờ do nước ngoài cấp · Điều 6 Thông tư số 01/2020/TT-BTP
    applies_1: bool | None
    applies_1 = f["nguon_cap"] == "nuoc_ngoai_cap" if "nguon_cap" in f else None
    if applies_1 is not ("loai_giay_nuoc_ngoai" in d):
        read(f, e, d, "", _FACT__LOAI_GIAY_NUOC_NGOAI, applies_1)
    elif applies_1:
        x = d["loai_giay_nuoc_ngoai"]
        if x.__class__ is not str or x not in _OPTIONS_LOAI_GIAY_NUOC_NGOAI:
            read(f, e, d, "", _FACT__LOAI_GIAY_NUOC_NGOAI, applies_1)
        else:
            f["loai_giay_nuoc_ngoai"] = x
    # facts.hop_phap_hoa · Hợp pháp hóa lãnh sự · khoản 1 Điều 20 Nghị định số 23/2015/NĐ-CP
    applies: bool | None
    try:
        applies = f["nguon_cap"] == "nuoc_ngoai_cap" and f["loai_giay_nuoc_ngoai"] == "loai_khac" if "nguon_cap" in f else None
    except (KeyError, Failure):
        applies = None
    if applies is not ("hop_phap_hoa" in d):
        read(f, e, d, "", _FACT__HOP_PHAP_HOA, applies)
    elif applies:
        x = d["hop_phap_hoa"]
        if x.__class__ is not str or x not in _OPTIONS_HOP_PHAP_HOA:
            read(f, e, d, "", _FACT__HOP_PHAP_HOA, applies)
        else:
            f["hop_phap_hoa"] = x
    # facts.co_xac_nhan · Giấy tờ tự lập đã có xác nhận và đóng dấu của cơ quan, tổ chức có thẩm quyền · khoản
    # 2 Điều 18 Nghị định số 23/2015/NĐ-CP
    applies_2: bool | None
    applies_2 = f["nguon_cap"] == "tu_lap" if "nguon_cap" in f else None
    if applies_2 is not ("co_xac_nhan" in d):
        read(f, e, d, "", _FACT__CO_XAC_NHAN, applies_2)
    elif applies_2:
        x = d["co_xac_nhan"]
        if x.__class__ is not bool:
            read(f, e, d, "", _FACT__CO_XAC_NHAN, applies_2)
        else:
            f["co_xac_nhan"] = x
    if e or u or parts:
        settle(e, u, parts, MESSAGES)
    # requirements.khong_tay_xoa · Bản chính không bị tẩy xóa, sửa chữa, thêm, bớt nội dung không hợp lệ ·
    # khoản 1 Điều 22 Nghị định số 23/2015/NĐ-CP
    try:
        if not (not ("dau_hieu_ban_chinh" in f or given(f, "dau_hieu_ban_chinh")) or "bi_tay_xoa" not in f["dau_hieu_ban_chinh"]):
            e.append(__REQUIREMENTS__KHONG_TAY_XOA)
    except KeyError:
        pass
    except Failure as failure:
        e.append(unanswered(__REQUIREMENTS__KHONG_TAY_XOA, failure.code, MESSAGES))
    # requirements.khong_hu_hong · Bản chính không bị hư hỏng, cũ nát đến mức không xác định được nội dung ·
    # khoản 2 Điều 22 Nghị định số 23/2015/NĐ-CP
    try:
        if not (not ("dau_hieu_ban_chinh" in f or given(f, "dau_hieu_ban_chinh")) or "bi_hu_hong" not in f["dau_hieu_ban_chinh"]):
            e.append(__REQUIREMENTS__KHONG_HU_HONG)
    except KeyError:
        pass
    except Failure as failure:
        e.append(unanswered(__REQUIREMENTS__KHONG_HU_HONG, failure.code, MESSAGES))
    # requirements.duoc_sao_chup · Bản chính không đóng dấu mật, không ghi rõ không được sao chụp · khoản 3
    # Điều 22 Nghị định số 23/2015/NĐ-CP
    try:
        if not (not ("dau_hieu_ban_chinh" in f or given(f, "dau_hieu_ban_chinh")) or "cam_sao_chup" not in f["dau_hieu_ban_chinh"]):
            e.append(__REQUIREMENTS__DUOC_SAO_CHUP)
    except KeyError:
        pass
    except Failure as failure:
        e.append(unanswered(__REQUIREMENTS__DUOC_SAO_CHUP, failure.code, MESSAGES))
    # requirements.noi_dung_hop_phap · Bản chính không có nội dung trái pháp luật, đạo đức xã hội; tuyên
    # truyền, kích động chiến tranh, chống chế độ xã hội chủ nghĩa Việt Nam; xuyên tạc lịch sử của dân tộc
    # Việt Nam; xúc phạm danh dự, nhân phẩm, uy tín của cá nhân, tổ chức; vi phạm quyền công dân · khoản 4
    # Điều 22 Nghị định số 23/2015/NĐ-CP
    try:
        if not (not ("dau_hieu_ban_chinh" in f or given(f, "dau_hieu_ban_chinh")) or "noi_dung_cam" not in f["dau_hieu_ban_chinh"]):
            e.append(__REQUIREMENTS__NOI_DUNG_HOP_PHAP)
    except KeyError:
        pass
    except Failure as failure:
        e.append(unanswered(__REQUIREMENTS__NOI_DUNG_HOP_PHAP, failure.code, MESSAGES))
    # requirements.da_hop_phap_hoa_lanh_su · Bản chính do nước ngoài cấp, công chứng hoặc chứng nhận đã được
    # hợp pháp hóa lãnh sự, trừ trường hợp được miễn · khoản 5 Điều 22 Nghị định số 23/2015/NĐ-CP · khoản 1
    # Điều 20 Nghị định số 23/2015/NĐ-CP · Điều 6 Thông tư số 01/2020/TT-BTP
    try:
        if (
            applies_1
            and f["loai_giay_nuoc_ngoai"] == "loai_khac"
            and "hop_phap_hoa" in f
            and f["hop_phap_hoa"] == "chua_hop_phap_hoa"
        ):
            e.append(__REQUIREMENTS__DA_HOP_PHAP_HOA_LANH_SU)
    except KeyError:
        pass
    except Failure as failure:
        e.append(unanswered(__REQUIREMENTS__DA_HOP_PHAP_HOA_LANH_SU, failure.code, MESSAGES))
    # requirements.giay_tu_lap_co_xac_nhan · Giấy tờ, văn bản do cá nhân tự lập có xác nhận và đóng dấu của cơ
    # quan, tổ chức có thẩm quyền · khoản 6 Điều 22 Nghị định số 23/2015/NĐ-CP · khoản 2 Điều 18 Nghị định số
    # 23/2015/NĐ-CP
    try:
        if applies_2 and "co_xac_nhan" in f and not f["co_xac_nhan"]:
            e.append(__REQUIREMENTS__GIAY_TU_LAP_CO_XAC_NHAN)
    except KeyError:
        pass
    except Failure as failure:
        e.append(unanswered(__REQUIREMENTS__GIAY_TU_LAP_CO_XAC_NHAN, failure.code, MESSAGES))
    # checks.noi_chung_thuc_co_may_chup · Nơi chứng thực không có phương tiện để chụp thì người yêu cầu mang
    # theo bản sao · khoản 2 Điều 20 Nghị định số 23/2015/NĐ-CP
    try:
        if _definition__phai_tu_chup(f) and "mang_theo_ban_sao" in f and not f["mang_theo_ban_sao"]:
            e.append(__CHECKS__NOI_CHUNG_THUC_CO_MAY_CHUP)
    except KeyError:
        pass
    except Failure as failure:
        e.append(unanswered(__CHECKS__NOI_CHUNG_THUC_CO_MAY_CHUP, failure.code, MESSAGES))
    return f, e


# --- Tables -------------------------------------------------------------------------------------------------


_TEXT_PATTERN = "[ \\u00a0\\u1680\\u2000-\\u200a\\u202f\\u205f\\u3000]*[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029 \\u00a0\\u1680\\u2000-\\u200a\\u202f\\u205f\\u3000][^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029]*"
_ID_NUMBER_PATTERN = "[0-9]{12}"
_PHONE_PATTERN = "(?:0|\\+84)[0-9]{9}"
_EMAIL_PATTERN = "[!-?A-~]+@[!-?A-~]+\\.[!-?A-~]+"
_OPTIONS_CHANNEL = frozenset(("in_person", "online", "postal"))
_OPTIONS_AREA = frozenset(("ordinary", "mountain", "border", "island", "remote"))
_OPTIONS_APPLICANT = frozenset(("vn_citizen", "enterprise", "foreign_resident", "foreigner", "party_member", "party_organisation", "foreign_organisation", "vn_enterprise", "organisation", "foreign_invested_enterprise", "cooperative", "overseas_vietnamese", "official", "vn_citizen_without_residence", "foreign_settled"))
_OPTIONS_CASE = frozenset(("tai_ubnd_cap_xa", "tai_to_chuc_cong_chung", "tai_co_quan_dai_dien"))
_OPTIONS_NGUON_CAP = frozenset(("viet_nam_cap", "nuoc_ngoai_cap", "lien_ket_cap", "tu_lap"))
_OPTIONS_LOAI_GIAY_NUOC_NGOAI = frozenset(("ho_chieu", "the_can_cuoc", "the_cu_tru", "giay_phep_lai_xe", "bang_cap", "loai_khac"))
_OPTIONS_HOP_PHAP_HOA = frozenset(("da_hop_phap_hoa", "duoc_mien", "chua_hop_phap_hoa"))
_SOME_OF_DAU_HIEU_BAN_CHINH = choices(0, None, "bi_tay_xoa", "bi_hu_hong", "cam_sao_chup", "noi_dung_cam")
_ONE_OF_CHANNEL = choice(_OPTIONS_CHANNEL)
_NUMBER = number(0, 2)
_ONE_OF_AREA = choice(_OPTIONS_AREA)
_ONE_OF_APPLICANT = choice(_OPTIONS_APPLICANT)
_ONE_OF_CASE = choice(_OPTIONS_CASE)
_TEXT_200 = text(_TEXT_PATTERN, 200)
_ID_NUMBER_500 = text(_ID_NUMBER_PATTERN, 500)
_TEXT_500 = text(_TEXT_PATTERN, 500)
_PHONE_500 = text(_PHONE_PATTERN, 500)
_EMAIL_500 = text(_EMAIL_PATTERN, 500)
_ONE_OF_NGUON_CAP = choice(_OPTIONS_NGUON_CAP)
_ONE_OF_LOAI_GIAY_NUOC_NGOAI = choice(_OPTIONS_LOAI_GIAY_NUOC_NGOAI)
_ONE_OF_HOP_PHAP_HOA = choice(_OPTIONS_HOP_PHAP_HOA)
_NUMBER_2 = number(1, 5000)
_NUMBER_3 = number(1, 1000)
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
# facts.nguoi_yeu_cau · Người yêu cầu chứng thực · Điều 8 Nghị định số 23/2015/NĐ-CP
_FACT__NGUOI_YEU_CAU = Fact(7, "/nguoi_yeu_cau", "nguoi_yeu_cau", "nguoi_yeu_cau", True, mapping, MESSAGES)
# facts.nguoi_yeu_cau.ten · Họ, chữ đệm, tên người yêu cầu hoặc tên tổ chức
_FACT__NGUOI_YEU_CAU__TEN = Fact(
    8, "/nguoi_yeu_cau/ten", "nguoi_yeu_cau.ten", "ten", True, _TEXT_200, MESSAGES,
)
# facts.nguoi_yeu_cau.so_dinh_danh · Số định danh cá nhân của người yêu cầu
_FACT__NGUOI_YEU_CAU__SO_DINH_DANH = Fact(
    9, "/nguoi_yeu_cau/so_dinh_danh", "nguoi_yeu_cau.so_dinh_danh", "so_dinh_danh", False, _ID_NUMBER_500,
    MESSAGES,
)
# facts.nguoi_yeu_cau.dia_chi · Địa chỉ người yêu cầu
_FACT__NGUOI_YEU_CAU__DIA_CHI = Fact(
    10, "/nguoi_yeu_cau/dia_chi", "nguoi_yeu_cau.dia_chi", "dia_chi", False, _TEXT_500, MESSAGES,
)
# facts.nguoi_yeu_cau.dien_thoai · Số điện thoại
_FACT__NGUOI_YEU_CAU__DIEN_THOAI = Fact(
    11, "/nguoi_yeu_cau/dien_thoai", "nguoi_yeu_cau.dien_thoai", "dien_thoai", False, _PHONE_500, MESSAGES,
)
# facts.nguoi_yeu_cau.thu_dien_tu · Thư điện tử
_FACT__NGUOI_YEU_CAU__THU_DIEN_TU = Fact(
    12, "/nguoi_yeu_cau/thu_dien_tu", "nguoi_yeu_cau.thu_dien_tu", "thu_dien_tu", False, _EMAIL_500, MESSAGES,
)
# facts.ten_giay_to · Tên bản chính giấy tờ, văn bản · Điều 18 Nghị định số 23/2015/NĐ-CP
_FACT__TEN_GIAY_TO = Fact(13, "/ten_giay_to", "ten_giay_to", "ten_giay_to", True, _TEXT_200, MESSAGES)
# facts.nguon_cap · Nơi cấp hoặc chứng nhận bản chính · Điều 5 Nghị định số 23/2015/NĐ-CP · Điều 18 Nghị định
# số 23/2015/NĐ-CP
_FACT__NGUON_CAP = Fact(14, "/nguon_cap", "nguon_cap", "nguon_cap", True, _ONE_OF_NGUON_CAP, MESSAGES)
# facts.loai_giay_nuoc_ngoai · Loại giấy tờ do nước ngoài cấp · Điều 6 Thông tư số 01/2020/TT-BTP
_FACT__LOAI_GIAY_NUOC_NGOAI = Fact(
    15, "/loai_giay_nuoc_ngoai", "loai_giay_nuoc_ngoai", "loai_giay_nuoc_ngoai", True,
    _ONE_OF_LOAI_GIAY_NUOC_NGOAI, MESSAGES,
)
# facts.hop_phap_hoa · Hợp pháp hóa lãnh sự · khoản 1 Điều 20 Nghị định số 23/2015/NĐ-CP
_FACT__HOP_PHAP_HOA = Fact(
    16, "/hop_phap_hoa", "hop_phap_hoa", "hop_phap_hoa", True, _ONE_OF_HOP_PHAP_HOA, MESSAGES,
)
# facts.co_xac_nhan · Giấy tờ tự lập đã có xác nhận và đóng dấu của cơ quan, tổ chức có thẩm quyền · khoản 2
# Điều 18 Nghị định số 23/2015/NĐ-CP
_FACT__CO_XAC_NHAN = Fact(17, "/co_xac_nhan", "co_xac_nhan", "co_xac_nhan", True, boolean, MESSAGES)
# facts.so_trang · Số trang của bản chính · Thông tư số 226/2016/TT-BTC · Điều 10 Thông tư số 01/2020/TT-BTP
_FACT__SO_TRANG = Fact(18, "/so_trang", "so_trang", "so_trang", True, _NUMBER_2, MESSAGES)
# facts.so_ban_sao · Số bản sao cần chứng thực · khoản 1 Điều 20 Nghị định số 23/2015/NĐ-CP
_FACT__SO_BAN_SAO = Fact(19, "/so_ban_sao", "so_ban_sao", "so_ban_sao", True, _NUMBER_3, MESSAGES)
# facts.mang_theo_ban_sao · Người yêu cầu mang theo bản sao đã chụp · khoản 2 Điều 20 Nghị định số
# 23/2015/NĐ-CP · khoản 3 Điều 15 Nghị định số 23/2015/NĐ-CP
_FACT__MANG_THEO_BAN_SAO = Fact(
    20, "/mang_theo_ban_sao", "mang_theo_ban_sao", "mang_theo_ban_sao", True, boolean, MESSAGES,
)
# facts.khong_co_phuong_tien_chup · Nơi chứng thực không có phương tiện để chụp · khoản 2 Điều 20 Nghị định số
# 23/2015/NĐ-CP
_FACT__KHONG_CO_PHUONG_TIEN_CHUP = Fact(
    21, "/khong_co_phuong_tien_chup", "khong_co_phuong_tien_chup", "khong_co_phuong_tien_chup", False,
    boolean, MESSAGES,
)
# facts.dau_hieu_ban_chinh · Dấu hiệu phát hiện khi kiểm tra bản chính · Điều 22 Nghị định số 23/2015/NĐ-CP
_FACT__DAU_HIEU_BAN_CHINH = Fact(
    22, "/dau_hieu_ban_chinh", "dau_hieu_ban_chinh", "dau_hieu_ban_chinh", False, _SOME_OF_DAU_HIEU_BAN_CHINH,
    MESSAGES,
)
# facts.thoa_thuan_thoi_han · Đã thỏa thuận bằng văn bản về thời hạn dài hơn · Điều 21 Nghị định số
# 23/2015/NĐ-CP
_FACT__THOA_THUAN_THOI_HAN = Fact(
    23, "/thoa_thuan_thoi_han", "thoa_thuan_thoi_han", "thoa_thuan_thoi_han", False, boolean, MESSAGES,
)
_KEYS = frozenset((
    "submission_date",
    "submission_time",
    "channel",
    "identity_level",
    "area",
    "applicant",
    "case",
    "nguoi_yeu_cau",
    "ten_giay_to",
    "nguon_cap",
    "loai_giay_nuoc_ngoai",
    "hop_phap_hoa",
    "co_xac_nhan",
    "so_trang",
    "so_ban_sao",
    "mang_theo_ban_sao",
    "khong_co_phuong_tien_chup",
    "dau_hieu_ban_chinh",
    "thoa_thuan_thoi_han",
    "documents",
    "suspensions",
    "extended",
    "decisions",
))
_KEYS__NGUOI_YEU_CAU = frozenset(("ten", "so_dinh_danh", "dia_chi", "dien_thoai", "thu_dien_tu"))
_PAPERS = {"ban_chinh": True, "ban_sao": False}
_STEPS: dict[str, tuple[str, ...]] = {
    "tiep_nhan": ("tiep_nhan_duoc", "chua_day_du", "khong_duoc_chung_thuc", "giay_to_gia"),
    "bo_sung": ("da_bo_sung", "khong_yeu_cau_nua"),
    "doi_chieu": ("dung_voi_ban_chinh", "chua_du_trang", "khong_dung"),
}
__REQUIREMENTS__KHONG_TAY_XOA = mistake(0, "/dau_hieu_ban_chinh", "requirements.khong_tay_xoa", MESSAGES["requirements.khong_tay_xoa"])
__REQUIREMENTS__KHONG_HU_HONG = mistake(0, "/dau_hieu_ban_chinh", "requirements.khong_hu_hong", MESSAGES["requirements.khong_hu_hong"])
__REQUIREMENTS__DUOC_SAO_CHUP = mistake(0, "/dau_hieu_ban_chinh", "requirements.duoc_sao_chup", MESSAGES["requirements.duoc_sao_chup"])
__REQUIREMENTS__NOI_DUNG_HOP_PHAP = mistake(0, "/dau_hieu_ban_chinh", "requirements.noi_dung_hop_phap", MESSAGES["requirements.noi_dung_hop_phap"])
__REQUIREMENTS__DA_HOP_PHAP_HOA_LANH_SU = mistake(0, "/hop_phap_hoa", "requirements.da_hop_phap_hoa_lanh_su", MESSAGES["requirements.da_hop_phap_hoa_lanh_su"])
__REQUIREMENTS__GIAY_TU_LAP_CO_XAC_NHAN = mistake(0, "/co_xac_nhan", "requirements.giay_tu_lap_co_xac_nhan", MESSAGES["requirements.giay_tu_lap_co_xac_nhan"])
__CHECKS__NOI_CHUNG_THUC_CO_MAY_CHUP = mistake(0, "/mang_theo_ban_sao", "checks.noi_chung_thuc_co_may_chup", MESSAGES["checks.noi_chung_thuc_co_may_chup"])
_NO_DOSSIER = mistake(0, "", "dossier.type", MESSAGES["dossier.type"])
_NO__NGUOI_YEU_CAU: dict[str, Any] = {"ten": "x"}
_SHAPE = shape(
    (2, plain(200)),
    (1, "[0-9]{12}"),
    (1, plain(500)),
    (1, "(?:0|\\+84)[0-9]{9}"),
    (1, email(500)),
)
_TEXTS = (
    (0, _FACT__TEN_GIAY_TO),
    (1, _FACT__NGUOI_YEU_CAU__TEN),
    (1, _FACT__NGUOI_YEU_CAU__SO_DINH_DANH),
    (1, _FACT__NGUOI_YEU_CAU__DIA_CHI),
    (1, _FACT__NGUOI_YEU_CAU__DIEN_THOAI),
    (1, _FACT__NGUOI_YEU_CAU__THU_DIEN_TU),
)
