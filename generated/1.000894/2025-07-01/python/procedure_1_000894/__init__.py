"""1.000894: Thủ tục đăng ký kết hôn

Generated; every rule names its place in the specification and its provisions. Do not edit: build again.

validate, documents, fees, due and route take a dossier as `json.loads` gives it (its type is `Dossier` in dossier.py) and raise
no error, whatever it holds: what is wrong is in the answer of validate, and what rests on it is "undetermined" in the
others. required and missing sum up the answer of documents, sum_of that of fees.
"""

# Not modelled: Miễn phí bản sao trích lục cho công dân có tài khoản định danh mức độ 2 đáp ứng điều kiện tại
# khoản 1 Điều 5 Nghị quyết số 66.22/2026/NQ-CP. (gaps.dieu_kien_cong_dan_so; Chưa đọc được nguyên văn khoản 1
# Điều 5; cán bộ xác nhận bằng một mục đúng/sai thay cho điều kiện.)
# Not modelled: Mẫu Tờ khai đăng ký kết hôn của Thông tư số 04/2020/TT-BTP (sửa đổi năm 2024, 2025) và nội
# dung mẫu hộ tịch điện tử tương tác. (gaps.mau_to_khai; Không tìm được bản mẫu; các mục lấy theo khoản 2 Điều
# 17 Luật Hộ tịch và các mục thường thấy trên phần mềm đang dùng. Thứ tự in, lời cam đoan và số mẫu chưa đối
# chiếu.)
# Not modelled: Điều 2, 3, 10 Nghị định số 123/2015/NĐ-CP sau các lần sửa đổi, trong đó có khoản 3 Điều 2 Nghị
# định số 07/2025/NĐ-CP và Điều 13 Nghị định số 18/2026/NĐ-CP. (gaps.nguyen_van_nghi_dinh; Chỉ đọc được tên
# điều, bài giới thiệu văn bản và bản công bố thủ tục; khoản, điểm chưa dẫn được nguyên văn.)
# Not modelled: Không yêu cầu nộp Giấy xác nhận tình trạng hôn nhân, Trích lục ghi chú ly hôn; cơ quan đăng ký
# tự tra cứu tình trạng hôn nhân. (gaps.bo_giay_xac_nhan_tinh_trang_hon_nhan; Theo bài giới thiệu Nghị định số
# 07/2025/NĐ-CP thì áp dụng từ 09/01/2025, nên suốt thời gian của tệp này không có giấy đó trong thành phần hồ
# sơ; có nguồn khác ghi từ 01/01/2026. Cần Bộ Tư pháp xác nhận.)
# Not modelled: Luật Hộ tịch cho đăng ký “ngay sau khi nhận đủ giấy tờ”; bản công bố không nhắc mốc 15 giờ ở
# thủ tục này. (gaps.thoi_han_khi_khong_xac_minh; Hiểu là áp dụng khoản 3 Điều 5 Luật Hộ tịch như các việc hộ
# tịch không ấn định thời hạn. Chưa rõ thời gian xác nhận bản điện tử (tối đa 01 ngày) và thời gian chờ hai
# bên đến ký có tính vào thời hạn hay không nên chưa trừ.)
# Not modelled: Dịch vụ bưu chính không áp dụng cho thủ tục phải trực tiếp có mặt mà không được ủy quyền (Điều
# 1 Quyết định số 45/2016/QĐ-TTg); Luật Hộ tịch và bản công bố vẫn cho gửi hồ sơ. (gaps.gui_qua_buu_chinh; Giữ
# kênh bưu chính theo khoản 1 Điều 9 Luật Hộ tịch, chỉ cho việc gửi hồ sơ. Cần Bộ Tư pháp xác nhận.)
# Not modelled: Hai bên không đến ký sau khi hồ sơ đã giải quyết xong. (gaps.hai_ben_khong_den_ky; Chưa thấy
# quy định về thời gian chờ và cách xử lý với kết hôn trong nước; quy trình chỉ có hai kết luận ở bước này.)
# Not modelled: Cách tính tuổi kết hôn khi giấy tờ chỉ ghi năm sinh hoặc tháng, năm sinh.
# (gaps.tuoi_khi_khong_ro_ngay_sinh; Chưa đọc được văn bản hướng dẫn; tờ khai hỏi đủ ngày, tháng, năm sinh.)
# Not modelled: Một bên đến nộp hồ sơ khi bên kia vắng mặt. (gaps.mot_ben_nop_thay; Luật chỉ đòi hai bên trực
# tiếp thực hiện và cùng có mặt khi đăng ký; chưa đọc được quy định cho một bên nộp hồ sơ nên tệp không đòi
# văn bản ủy quyền, chỉ ghi bên đứng tên.)
# Not modelled: Mất năng lực hành vi dân sự, quan hệ họ hàng, kết hôn giả tạo, cưỡng ép.
# (gaps.xac_minh_dieu_kien_khac; Không có mục khai để công cụ tính; công chức thẩm tra, kết luận ở bước thẩm
# tra.)
# Not modelled: Kết hôn có yếu tố nước ngoài, kết hôn ở khu vực biên giới, kết hôn lưu động, đăng ký lại kết
# hôn và giấy tờ nước ngoài phải hợp pháp hóa lãnh sự. (gaps.thu_tuc_lien_ke; Là các thủ tục khác (2.000806,
# 1.000094, 1.000593, 1.004746); tệp này chỉ báo khi một bên không chỉ có quốc tịch Việt Nam.)
# Not modelled: Đăng nhập bằng tài khoản định danh điện tử khi nộp trực tuyến. (gaps.muc_dinh_danh_khi_nop;
# Chưa thấy văn bản ấn định mức 1 hay mức 2 cho thủ tục này; ghi mức thấp nhất.)
# Not modelled: Dữ liệu Cổng Dịch vụ công quốc gia ngày 18/07/2026 không đánh dấu thủ tục này là toàn trình
# nhưng không nêu lý do và căn cứ. (gaps.muc_do_da_cong_bo; Lý do “phải có mặt” suy ra từ Điều 6 và Điều 18
# Luật Hộ tịch; Điều 14 Nghị định số 224/2026/NĐ-CP đòi công bố lý do. Cần Bộ Tư pháp công bố.)
# Not modelled: Nơi tiếp nhận không phải nơi thường trú, tạm trú thì hỗ trợ người dân nộp hồ sơ trực tuyến đến
# đúng cơ quan có thẩm quyền. (gaps.nop_ngoai_noi_cu_tru; Là trách nhiệm của cơ quan, không đổi thành phần hồ
# sơ; chưa có điều khoản cụ thể của Nghị định số 120/2025/NĐ-CP để dẫn.)

from __future__ import annotations

import datetime as dt

from .holidays import CALENDAR
from .messages import MESSAGES
from .runtime.arithmetic import age, bounded
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
from .runtime.readers import Kind, boolean, choice, date, mapping, number, text, time
from .runtime.results import DocumentResult, DueResult, Error, FeeResult, RouteResult, made
from .runtime.routes import follow
from .runtime.shapes import END, email, matches, name, plain, shape

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

CODE = "1.000894"
NAME = "Thủ tục đăng ký kết hôn"
FIRST_DAY = dt.date(2025, 7, 1)
LAST_DAY = dt.date(2025, 12, 31)


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
    return [
        _document__to_khai(f),
        _document__mau_dien_tu_tuong_tac_2025(f),
        _document__tuy_than_ben_nam_2025(f),
        _document__ban_sao_tuy_than_ben_nam_2025(f),
        _document__tuy_than_ben_nu_2025(f),
        _document__ban_sao_tuy_than_ben_nu_2025(f),
        _document__chung_minh_cu_tru(f),
        _document__ban_sao_cu_tru(f),
    ]


def fees(dossier: Dossier | Any) -> list[FeeResult]:
    """What is to be paid of each fee."""
    f = _facts(dossier)
    return [_fee__le_phi_ket_hon(f), _fee__phi_ban_sao(f)]


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


# parameters.muc_phi_trich_luc · Phí cấp một bản sao trích lục hộ tịch · Điều 4 Thông tư số 281/2016/TT-BTC
# 8000, written out where it is used


# parameters.tuoi_ket_hon_nam · Tuổi kết hôn của nam · điểm a khoản 1 Điều 8 Luật Hôn nhân và gia đình số
# 52/2014/QH13
# 20, written out where it is used


# parameters.tuoi_ket_hon_nu · Tuổi kết hôn của nữ · điểm a khoản 1 Điều 8 Luật Hôn nhân và gia đình số
# 52/2014/QH13
# 18, written out where it is used


# definitions.ngay_dang_ky · Ngày đăng ký kết hôn (ngày hai bên có mặt ký Sổ) · Điều 18 Luật Hộ tịch số
# 60/2014/QH13 · Điều 32 Thông tư số 04/2020/TT-BTP
def _definition__ngay_dang_ky(f: Facts) -> Any:
    return f["ngay_co_mat"] if "ngay_co_mat" in f or given(f, "ngay_co_mat") else f["submission_date"]


# definitions.phai_xac_minh · Phải xác minh điều kiện kết hôn của hai bên · khoản 2 Điều 18 Luật Hộ tịch số
# 60/2014/QH13 · Quyết định số 163/QĐ-BTP
def _definition__phai_xac_minh(f: Facts) -> Any:
    return (
        ("can_xac_minh" in f or given(f, "can_xac_minh")) and f["can_xac_minh"]
        or ("tinh_trang_hon_nhan" in f or given(f, "tinh_trang_hon_nhan")) and f["tinh_trang_hon_nhan"] == "khong_tra_cuu_duoc"
    )


# --- Decisions ----------------------------------------------------------------------------------------------


# documents.to_khai · Tờ khai đăng ký kết hôn theo mẫu, có đủ thông tin của hai bên nam, nữ · khoản 1 Điều 18
# Luật Hộ tịch số 60/2014/QH13 · Thông tư số 04/2020/TT-BTP · Quyết định số 163/QĐ-BTP
def _document__to_khai(f: Facts) -> DocumentResult:
    try:
        if f["channel"] == "online":
            return DocumentResult("to_khai", "not_needed")
    except KeyError as lacking:
        return DocumentResult("to_khai", "undetermined", needs=lacking.args)
    except Failure as failure:
        return DocumentResult("to_khai", "undetermined", failure=failure.code)
    return paper_result(f, "to_khai", CALENDAR, originals=1)


# documents.mau_dien_tu_tuong_tac_2025 · Mẫu hộ tịch điện tử tương tác đăng ký kết hôn · Điều 12 Nghị định số
# 87/2020/NĐ-CP
def _document__mau_dien_tu_tuong_tac_2025(f: Facts) -> DocumentResult:
    try:
        if f["channel"] != "online":
            return DocumentResult("mau_dien_tu_tuong_tac_2025", "not_needed")
    except KeyError as lacking:
        return DocumentResult("mau_dien_tu_tuong_tac_2025", "undetermined", needs=lacking.args)
    except Failure as failure:
        return DocumentResult("mau_dien_tu_tuong_tac_2025", "undetermined", failure=failure.code)
    return paper_result(f, "mau_dien_tu_tuong_tac_2025", CALENDAR, originals=1)


# documents.tuy_than_ben_nam_2025 · Hộ chiếu, thẻ căn cước công dân, thẻ căn cước hoặc giấy tờ khác có dán ảnh
# và thông tin cá nhân của bên nam, còn giá trị sử dụng · khoản 2 Điều 9 Luật Hộ tịch số 60/2014/QH13 · Điều 2
# Nghị định số 123/2015/NĐ-CP
def _document__tuy_than_ben_nam_2025(f: Facts) -> DocumentResult:
    try:
        if f["channel"] == "postal":
            return DocumentResult("tuy_than_ben_nam_2025", "not_needed")
    except KeyError as lacking:
        return DocumentResult("tuy_than_ben_nam_2025", "undetermined", needs=lacking.args)
    except Failure as failure:
        return DocumentResult("tuy_than_ben_nam_2025", "undetermined", failure=failure.code)
    return paper_result(f, "tuy_than_ben_nam_2025", CALENDAR, originals=1)


# documents.ban_sao_tuy_than_ben_nam_2025 · Bản sao có chứng thực giấy tờ chứng minh nhân thân của bên nam ·
# khoản 2 Điều 9 Luật Hộ tịch số 60/2014/QH13
def _document__ban_sao_tuy_than_ben_nam_2025(f: Facts) -> DocumentResult:
    try:
        if f["channel"] != "postal":
            return DocumentResult("ban_sao_tuy_than_ben_nam_2025", "not_needed")
    except KeyError as lacking:
        return DocumentResult("ban_sao_tuy_than_ben_nam_2025", "undetermined", needs=lacking.args)
    except Failure as failure:
        return DocumentResult("ban_sao_tuy_than_ben_nam_2025", "undetermined", failure=failure.code)
    return paper_result(f, "ban_sao_tuy_than_ben_nam_2025", CALENDAR, copies=1, certified=True)


# documents.tuy_than_ben_nu_2025 · Hộ chiếu, thẻ căn cước công dân, thẻ căn cước hoặc giấy tờ khác có dán ảnh
# và thông tin cá nhân của bên nữ, còn giá trị sử dụng · khoản 2 Điều 9 Luật Hộ tịch số 60/2014/QH13 · Điều 2
# Nghị định số 123/2015/NĐ-CP
def _document__tuy_than_ben_nu_2025(f: Facts) -> DocumentResult:
    try:
        if f["channel"] == "postal":
            return DocumentResult("tuy_than_ben_nu_2025", "not_needed")
    except KeyError as lacking:
        return DocumentResult("tuy_than_ben_nu_2025", "undetermined", needs=lacking.args)
    except Failure as failure:
        return DocumentResult("tuy_than_ben_nu_2025", "undetermined", failure=failure.code)
    return paper_result(f, "tuy_than_ben_nu_2025", CALENDAR, originals=1)


# documents.ban_sao_tuy_than_ben_nu_2025 · Bản sao có chứng thực giấy tờ chứng minh nhân thân của bên nữ ·
# khoản 2 Điều 9 Luật Hộ tịch số 60/2014/QH13
def _document__ban_sao_tuy_than_ben_nu_2025(f: Facts) -> DocumentResult:
    try:
        if f["channel"] != "postal":
            return DocumentResult("ban_sao_tuy_than_ben_nu_2025", "not_needed")
    except KeyError as lacking:
        return DocumentResult("ban_sao_tuy_than_ben_nu_2025", "undetermined", needs=lacking.args)
    except Failure as failure:
        return DocumentResult("ban_sao_tuy_than_ben_nu_2025", "undetermined", failure=failure.code)
    return paper_result(f, "ban_sao_tuy_than_ben_nu_2025", CALENDAR, copies=1, certified=True)


# documents.chung_minh_cu_tru · Giấy tờ có giá trị chứng minh thông tin về cư trú của bên cư trú tại địa bàn ·
# khoản 2 Điều 14 Nghị định số 104/2022/NĐ-CP · khoản 1 Điều 17 Luật Hộ tịch số 60/2014/QH13
def _document__chung_minh_cu_tru(f: Facts) -> DocumentResult:
    try:
        if f["channel"] == "postal":
            return DocumentResult("chung_minh_cu_tru", "not_needed")
    except KeyError as lacking:
        return DocumentResult("chung_minh_cu_tru", "undetermined", needs=lacking.args)
    except Failure as failure:
        return DocumentResult("chung_minh_cu_tru", "undetermined", failure=failure.code)
    return paper_result(f, "chung_minh_cu_tru", CALENDAR, originals=1)


# documents.ban_sao_cu_tru · Bản sao có chứng thực giấy tờ chứng minh thông tin về cư trú của bên cư trú tại
# địa bàn · khoản 2 Điều 14 Nghị định số 104/2022/NĐ-CP · Quyết định số 163/QĐ-BTP
def _document__ban_sao_cu_tru(f: Facts) -> DocumentResult:
    try:
        if f["channel"] != "postal":
            return DocumentResult("ban_sao_cu_tru", "not_needed")
    except KeyError as lacking:
        return DocumentResult("ban_sao_cu_tru", "undetermined", needs=lacking.args)
    except Failure as failure:
        return DocumentResult("ban_sao_cu_tru", "undetermined", failure=failure.code)
    return paper_result(f, "ban_sao_cu_tru", CALENDAR, copies=1, certified=True)


_LE_PHI_KET_HON__LE_PHI_KET_HON = FeeResult("le_phi_ket_hon", "exempt", row="le_phi_ket_hon")


# fees.le_phi_ket_hon · Lệ phí đăng ký kết hôn · điểm b khoản 1 Điều 11 Luật Hộ tịch số 60/2014/QH13
def _fee__le_phi_ket_hon(f: Facts) -> FeeResult:
    try:
        # fees.le_phi_ket_hon · điểm b khoản 1 Điều 11 Luật Hộ tịch số 60/2014/QH13
        return _LE_PHI_KET_HON__LE_PHI_KET_HON
    except KeyError as lacking:
        return FeeResult("le_phi_ket_hon", "undetermined", needs=lacking.args)
    except Failure as failure:
        return FeeResult("le_phi_ket_hon", "undetermined", failure=failure.code)


# fees.phi_ban_sao · Phí cấp bản sao Trích lục kết hôn · Điều 4 Thông tư số 281/2016/TT-BTC
def _fee__phi_ban_sao(f: Facts) -> FeeResult:
    try:
        if not f["de_nghi_ban_sao"]:
            return FeeResult("phi_ban_sao", "not_due")
        # fees.phi_ban_sao.rows.theo_so_ban · Điều 4 Thông tư số 281/2016/TT-BTC
        amount = bounded(8000 * f["so_ban_sao"])
        return made(FeeResult, ("phi_ban_sao", "amount", amount, "VND", "theo_so_ban", "", (), (), ""))
    except KeyError as lacking:
        return FeeResult("phi_ban_sao", "undetermined", needs=lacking.args)
    except Failure as failure:
        return FeeResult("phi_ban_sao", "undetermined", failure=failure.code)


def _deadline(f: Facts, office: Office | None) -> DueResult:
    try:
        word: str | dt.date
        parts: tuple[Length, ...]
        cut_off: int | None
        if _definition__phai_xac_minh(f):
            # deadline.co_xac_minh · Không quá 05 ngày làm việc, kể cả 03 ngày làm việc để Ủy ban nhân dân cấp
            # xã được đề nghị trả lời xác minh. · khoản 2 Điều 18 Luật Hộ tịch số 60/2014/QH13
            row = "co_xac_minh"
            word, parts, cut_off = "", ((5, "working_day", 0),), None
        else:
            # deadline.khong_xac_minh · khoản 2 Điều 18 Luật Hộ tịch số 60/2014/QH13 · khoản 3 Điều 5 Luật Hộ
            # tịch số 60/2014/QH13
            row = "khong_xac_minh"
            word, parts, cut_off = "same_day", (), 900
        received = received_at(f)
        day, minutes = due_moment(CALENDAR, received, parts, cut_off=cut_off, term=word, office=office)
        return DueResult("due", day, minutes, row, unannounced=CALENDAR.unannounced(received[0], day))
    except KeyError as lacking:
        return DueResult("undetermined", needs=lacking.args)
    except Failure as failure:
        return DueResult("undetermined", failure=failure.code)


# workflow.nop_ho_so · Nộp hồ sơ đăng ký kết hôn · khoản 1 Điều 9 Luật Hộ tịch số 60/2014/QH13 · khoản 1 Điều
# 18 Luật Hộ tịch số 60/2014/QH13
def _after__nop_ho_so(f: Facts, passed: list[str], decisions: dict[str, str]) -> str:
    passed.append("nop_ho_so")
    return "nop_tien"


# workflow.nop_tien · Nộp phí cấp bản sao Trích lục kết hôn · khoản 2 Điều 11 Luật Hộ tịch số 60/2014/QH13 ·
# Quyết định số 163/QĐ-BTP
def _after__nop_tien(f: Facts, passed: list[str], decisions: dict[str, str]) -> str:
    if not f["de_nghi_ban_sao"]:
        return "tiep_nhan"
    passed.append("nop_tien")
    return "tiep_nhan"


# workflow.tiep_nhan · Kiểm tra, tiếp nhận hồ sơ · Điều 17 Nghị định số 118/2025/NĐ-CP · Quyết định số
# 163/QĐ-BTP
def _after__tiep_nhan(f: Facts, passed: list[str], decisions: dict[str, str]) -> str:
    passed.append("tiep_nhan")
    decided = decisions.pop("tiep_nhan", "")
    if decided == "can_bo_sung":
        # workflow.tiep_nhan.outcomes.can_bo_sung · Hồ sơ chưa đầy đủ, hợp lệ · khoản 3 Điều 9 Luật Hộ tịch số
        # 60/2014/QH13
        return "bo_sung"
    if decided == "khong_tiep_nhan":
        # workflow.tiep_nhan.outcomes.khong_tiep_nhan · Không đủ điều kiện tiếp nhận · khoản 2 Điều 5 Luật Hộ
        # tịch số 60/2014/QH13
        return "end:refused"
    # workflow.tiep_nhan.outcomes.day_du · Hồ sơ đầy đủ, hợp lệ
    return "tham_tra"


# workflow.bo_sung · Bổ sung, hoàn thiện hồ sơ · khoản 3 Điều 9 Luật Hộ tịch số 60/2014/QH13 · Quyết định số
# 163/QĐ-BTP
def _after__bo_sung(f: Facts, passed: list[str], decisions: dict[str, str]) -> str:
    passed.append("bo_sung")
    decided = decisions.pop("bo_sung", "")
    if decided == "khong_bo_sung_duoc":
        # workflow.bo_sung.outcomes.khong_bo_sung_duoc · Không bổ sung, hoàn thiện được hồ sơ
        return "end:refused"
    if decided == "rut":
        # workflow.bo_sung.outcomes.rut · Rút hồ sơ · Điều 21 Nghị định số 118/2025/NĐ-CP
        return "end:withdrawn"
    # workflow.bo_sung.outcomes.da_bo_sung · Đã bổ sung, hoàn thiện
    return "tiep_nhan"


# workflow.tham_tra · Thẩm tra hồ sơ, tra cứu tình trạng hôn nhân · khoản 2 Điều 18 Luật Hộ tịch số
# 60/2014/QH13 · Điều 2 Nghị định số 07/2025/NĐ-CP · khoản 7 Điều 24 Nghị định số 87/2020/NĐ-CP
def _after__tham_tra(f: Facts, passed: list[str], decisions: dict[str, str]) -> str:
    passed.append("tham_tra")
    decided = decisions.pop("tham_tra", "")
    if decided == "phai_lam_ro":
        # workflow.tham_tra.outcomes.phai_lam_ro · Không tra cứu được tình trạng hôn nhân hoặc phải xác minh
        # điều kiện kết hôn
        return "xac_minh"
    if decided == "tra_lai_bo_sung":
        # workflow.tham_tra.outcomes.tra_lai_bo_sung · Cần bổ sung, hoàn thiện
        return "bo_sung"
    if decided == "khong_du_dieu_kien":
        # workflow.tham_tra.outcomes.khong_du_dieu_kien · Không đủ điều kiện kết hôn · khoản 2 Điều 5 Luật Hộ
        # tịch số 60/2014/QH13 · Điều 8 Luật Hôn nhân và gia đình số 52/2014/QH13
        return "end:refused"
    # workflow.tham_tra.outcomes.du_dieu_kien · Hai bên đủ điều kiện kết hôn
    return "xac_nhan_ban_dien_tu"


# workflow.xac_minh · Xác minh điều kiện kết hôn, tình trạng hôn nhân · Quyết định số 163/QĐ-BTP · khoản 2
# Điều 18 Luật Hộ tịch số 60/2014/QH13
def _after__xac_minh(f: Facts, passed: list[str], decisions: dict[str, str]) -> str:
    passed.append("xac_minh")
    decided = decisions.pop("xac_minh", "")
    if decided == "khong_du_sau_xac_minh":
        # workflow.xac_minh.outcomes.khong_du_sau_xac_minh · Không đủ điều kiện kết hôn · khoản 2 Điều 5 Luật
        # Hộ tịch số 60/2014/QH13 · Điều 8 Luật Hôn nhân và gia đình số 52/2014/QH13
        return "end:refused"
    # workflow.xac_minh.outcomes.du_dieu_kien_sau_xac_minh · Hai bên đủ điều kiện kết hôn
    return "xac_nhan_ban_dien_tu"


# workflow.xac_nhan_ban_dien_tu · Kiểm tra, xác nhận biểu mẫu Giấy chứng nhận kết hôn điện tử · Điều 12 Nghị
# định số 87/2020/NĐ-CP · Quyết định số 163/QĐ-BTP
def _after__xac_nhan_ban_dien_tu(f: Facts, passed: list[str], decisions: dict[str, str]) -> str:
    if f["channel"] != "online":
        return "ghi_so"
    passed.append("xac_nhan_ban_dien_tu")
    return "ghi_so"


# workflow.ghi_so · Ghi việc kết hôn vào Sổ đăng ký kết hôn và cập nhật cơ sở dữ liệu · khoản 2 Điều 18 Luật
# Hộ tịch số 60/2014/QH13 · khoản 5 Điều 5 Luật Hộ tịch số 60/2014/QH13
def _after__ghi_so(f: Facts, passed: list[str], decisions: dict[str, str]) -> str:
    passed.append("ghi_so")
    return "ky_giay"


# workflow.ky_giay · Ký Giấy chứng nhận kết hôn · điểm c khoản 2 Điều 17 Luật Hộ tịch số 60/2014/QH13 · Quyết
# định số 163/QĐ-BTP
def _after__ky_giay(f: Facts, passed: list[str], decisions: dict[str, str]) -> str:
    passed.append("ky_giay")
    return "hai_ben_ky"


# workflow.hai_ben_ky · Hai bên cùng có mặt, khẳng định tự nguyện và ký Sổ đăng ký kết hôn, Giấy chứng nhận
# kết hôn · Điều 18 Luật Hộ tịch số 60/2014/QH13 · khoản 2 Điều 6 Luật Hộ tịch số 60/2014/QH13 · Quyết định số
# 163/QĐ-BTP
def _after__hai_ben_ky(f: Facts, passed: list[str], decisions: dict[str, str]) -> str:
    passed.append("hai_ben_ky")
    decided = decisions.pop("hai_ben_ky", "")
    if decided == "khong_tu_nguyen":
        # workflow.hai_ben_ky.outcomes.khong_tu_nguyen · Có bên không tự nguyện kết hôn · điểm b khoản 1 Điều
        # 8 Luật Hôn nhân và gia đình số 52/2014/QH13 · khoản 2 Điều 5 Luật Hộ tịch số 60/2014/QH13
        return "end:refused"
    # workflow.hai_ben_ky.outcomes.cung_ky · Hai bên tự nguyện kết hôn và cùng ký
    return "tra"


# workflow.tra · Trao cho mỗi bên 01 bản chính Giấy chứng nhận kết hôn · khoản 2 Điều 18 Luật Hộ tịch số
# 60/2014/QH13 · Quyết định số 163/QĐ-BTP
def _after__tra(f: Facts, passed: list[str], decisions: dict[str, str]) -> str:
    passed.append("tra")
    return "end:done"


_ROUTE: dict[str, Step] = {
    "nop_ho_so": _after__nop_ho_so,
    "nop_tien": _after__nop_tien,
    "tiep_nhan": _after__tiep_nhan,
    "bo_sung": _after__bo_sung,
    "tham_tra": _after__tham_tra,
    "xac_minh": _after__xac_minh,
    "xac_nhan_ban_dien_tu": _after__xac_nhan_ban_dien_tu,
    "ghi_so": _after__ghi_so,
    "ky_giay": _after__ky_giay,
    "hai_ben_ky": _after__hai_ben_ky,
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
    t_ben_nam = d.get("ben_nam", _NO__BEN_NAM)
    if not isinstance(t_ben_nam, dict):
        t_ben_nam = _NO__BEN_NAM
    t_ben_nu = d.get("ben_nu", _NO__BEN_NU)
    if not isinstance(t_ben_nu, dict):
        t_ben_nu = _NO__BEN_NU
    texts = (
        t_ben_nam.get("ho_ten", ""),
        t_ben_nam.get("so_dinh_danh", "000000000000"),
        t_ben_nam.get("dan_toc", ""),
        t_ben_nam.get("noi_cu_tru", ""),
        t_ben_nam.get("dien_thoai", "0000000000"),
        t_ben_nam.get("thu_dien_tu", "a@a.a"),
        t_ben_nu.get("ho_ten", ""),
        t_ben_nu.get("so_dinh_danh", "000000000000"),
        t_ben_nu.get("dan_toc", ""),
        t_ben_nu.get("noi_cu_tru", ""),
        t_ben_nu.get("dien_thoai", "0000000000"),
        t_ben_nu.get("thu_dien_tu", "a@a.a"),
        "",
    )
    try:
        found = _SHAPE(END.join(texts))
    except TypeError:
        found = _SHAPE(END.join(only_texts(texts)))
    doubts = NO_DOUBTS if found.lastindex is None else doubtful(found, _TEXTS)
    if not _KEYS.issuperset(d):
        unknown(u, d, _KEYS, "", 0)
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
    else:
        f["channel"] = x
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
    x = d.get("ben_nop")
    if x.__class__ is not str or x not in _OPTIONS_BEN_NOP:
        read(f, e, d, "", _FACT__BEN_NOP)
    else:
        f["ben_nop"] = x
    x = d.get("de_nghi_ban_sao")
    if x.__class__ is not bool:
        read(f, e, d, "", _FACT__DE_NGHI_BAN_SAO)
    else:
        f["de_nghi_ban_sao"] = x
    if "tinh_trang_hon_nhan" in d:
        x = d["tinh_trang_hon_nhan"]
        if x.__class__ is not str or x not in _OPTIONS_TINH_TRANG_HON_NHAN:
            read(f, e, d, "", _FACT__TINH_TRANG_HON_NHAN)
        else:
            f["tinh_trang_hon_nhan"] = x
    if "can_xac_minh" in d:
        x = d["can_xac_minh"]
        if x.__class__ is not bool:
            read(f, e, d, "", _FACT__CAN_XAC_MINH)
        else:
            f["can_xac_minh"] = x
    if "ngay_co_mat" in d:
        x = date(d["ngay_co_mat"])
        if x.__class__ is Kind:
            refuse(f, e, d, "", _FACT__NGAY_CO_MAT, x)
        else:
            f["ngay_co_mat"] = x
    # facts.ben_nam · Bên nam · điểm a khoản 2 Điều 17 Luật Hộ tịch số 60/2014/QH13
    o_ben_nam = d.get("ben_nam")
    if o_ben_nam.__class__ is not dict:
        o_ben_nam = entered(f, e, d, "", _FACT__BEN_NAM)
    if o_ben_nam is not None:
        f["ben_nam"] = o_ben_nam
        if not _KEYS__BEN_NAM.issuperset(o_ben_nam):
            unknown(u, o_ben_nam, _KEYS__BEN_NAM, "/ben_nam", 1)
        if "so_dinh_danh" in o_ben_nam:
            f["ben_nam.so_dinh_danh"] = o_ben_nam["so_dinh_danh"]
        if "dien_thoai" in o_ben_nam:
            f["ben_nam.dien_thoai"] = o_ben_nam["dien_thoai"]
        if "thu_dien_tu" in o_ben_nam:
            f["ben_nam.thu_dien_tu"] = o_ben_nam["thu_dien_tu"]
        if 1 in doubts:
            look(f, e, o_ben_nam, "", doubts[1])
        x = date(o_ben_nam.get("ngay_sinh"))
        if x.__class__ is Kind:
            refuse(f, e, o_ben_nam, "", _FACT__BEN_NAM__NGAY_SINH, x)
        else:
            f["ben_nam.ngay_sinh"] = x
        x = o_ben_nam.get("quoc_tich")
        if x.__class__ is not str or x not in _OPTIONS_BEN_NAM__QUOC_TICH:
            read(f, e, o_ben_nam, "", _FACT__BEN_NAM__QUOC_TICH)
        else:
            f["ben_nam.quoc_tich"] = x
        x = o_ben_nam.get("lan_ket_hon")
        if x.__class__ is not int or not 1 <= x <= 1_000_000_000_000_000:
            read(f, e, o_ben_nam, "", _FACT__BEN_NAM__LAN_KET_HON)
        # facts.ben_nam.giay_to_thay_the · Giấy tờ tùy thân của bên nam (loại, số, nơi cấp, ngày cấp)
        applies: bool | None
        try:
            applies = not ("ben_nam.so_dinh_danh" in f or given(f, "ben_nam", "ben_nam.so_dinh_danh")) if "!ben_nam" not in f and "!ben_nam.so_dinh_danh" not in f else None
        except (KeyError, Failure):
            applies = None
        if applies is not ("giay_to_thay_the" in o_ben_nam):
            read(f, e, o_ben_nam, "", _FACT__BEN_NAM__GIAY_TO_THAY_THE, applies)
        elif applies:
            x = o_ben_nam["giay_to_thay_the"]
            if x.__class__ is not str or not _IS_TEXT_200(x):
                read(f, e, o_ben_nam, "", _FACT__BEN_NAM__GIAY_TO_THAY_THE, applies)
    # facts.ben_nu · Bên nữ · điểm a khoản 2 Điều 17 Luật Hộ tịch số 60/2014/QH13
    o_ben_nu = d.get("ben_nu")
    if o_ben_nu.__class__ is not dict:
        o_ben_nu = entered(f, e, d, "", _FACT__BEN_NU)
    if o_ben_nu is not None:
        f["ben_nu"] = o_ben_nu
        if not _KEYS__BEN_NU.issuperset(o_ben_nu):
            unknown(u, o_ben_nu, _KEYS__BEN_NU, "/ben_nu", 2)
        if "so_dinh_danh" in o_ben_nu:
            f["ben_nu.so_dinh_danh"] = o_ben_nu["so_dinh_danh"]
        if "dien_thoai" in o_ben_nu:
            f["ben_nu.dien_thoai"] = o_ben_nu["dien_thoai"]
        if "thu_dien_tu" in o_ben_nu:
            f["ben_nu.thu_dien_tu"] = o_ben_nu["thu_dien_tu"]
        if 2 in doubts:
            look(f, e, o_ben_nu, "", doubts[2])
        x = date(o_ben_nu.get("ngay_sinh"))
        if x.__class__ is Kind:
            refuse(f, e, o_ben_nu, "", _FACT__BEN_NU__NGAY_SINH, x)
        else:
            f["ben_nu.ngay_sinh"] = x
        x = o_ben_nu.get("quoc_tich")
        if x.__class__ is not str or x not in _OPTIONS_BEN_NAM__QUOC_TICH:
            read(f, e, o_ben_nu, "", _FACT__BEN_NU__QUOC_TICH)
        else:
            f["ben_nu.quoc_tich"] = x
        x = o_ben_nu.get("lan_ket_hon")
        if x.__class__ is not int or not 1 <= x <= 1_000_000_000_000_000:
            read(f, e, o_ben_nu, "", _FACT__BEN_NU__LAN_KET_HON)
        # facts.ben_nu.giay_to_thay_the · Giấy tờ tùy thân của bên nữ (loại, số, nơi cấp, ngày cấp)
        try:
            applies = not ("ben_nu.so_dinh_danh" in f or given(f, "ben_nu", "ben_nu.so_dinh_danh")) if "!ben_nu" not in f and "!ben_nu.so_dinh_danh" not in f else None
        except (KeyError, Failure):
            applies = None
        if applies is not ("giay_to_thay_the" in o_ben_nu):
            read(f, e, o_ben_nu, "", _FACT__BEN_NU__GIAY_TO_THAY_THE, applies)
        elif applies:
            x = o_ben_nu["giay_to_thay_the"]
            if x.__class__ is not str or not _IS_TEXT_200(x):
                read(f, e, o_ben_nu, "", _FACT__BEN_NU__GIAY_TO_THAY_THE, applies)
    # facts.ngay_chung_song · Ngày hai bên bắt đầu chung sống với nhau như vợ chồng · khoản 2 Điều 44 Nghị
    # định số 123/2015/NĐ-CP · Điều 32 Thông tư số 04/2020/TT-BTP
    applies_1: bool | None
    applies_1 = f["case"] == "hon_nhan_thuc_te" if "case" in f else None
    if applies_1 is not ("ngay_chung_song" in d):
        read(f, e, d, "", _FACT__NGAY_CHUNG_SONG, applies_1)
    elif applies_1:
        x = date(d["ngay_chung_song"])
        if x.__class__ is Kind:
            refuse(f, e, d, "", _FACT__NGAY_CHUNG_SONG, x)
        else:
            f["ngay_chung_song"] = x
    # facts.so_ban_sao · Số bản sao · khoản 2 Điều 11 Luật Hộ tịch số 60/2014/QH13
    applies = f.get("de_nghi_ban_sao")
    if applies is not ("so_ban_sao" in d):
        read(f, e, d, "", _FACT__SO_BAN_SAO, applies)
    elif applies:
        x = d["so_ban_sao"]
        if x.__class__ is not int or not 1 <= x <= 1_000_000_000_000_000:
            read(f, e, d, "", _FACT__SO_BAN_SAO, applies)
        else:
            f["so_ban_sao"] = x
    if e or u or parts:
        settle(e, u, parts, MESSAGES)
    # requirements.tuoi_ben_nam · Nam từ đủ 20 tuổi trở lên · điểm a khoản 1 Điều 8 Luật Hôn nhân và gia đình
    # số 52/2014/QH13
    try:
        if age(f["ben_nam.ngay_sinh"], _definition__ngay_dang_ky(f)) < 20:
            e.append(__REQUIREMENTS__TUOI_BEN_NAM)
    except KeyError:
        pass
    except Failure as failure:
        e.append(unanswered(__REQUIREMENTS__TUOI_BEN_NAM, failure.code, MESSAGES))
    # requirements.tuoi_ben_nu · Nữ từ đủ 18 tuổi trở lên · điểm a khoản 1 Điều 8 Luật Hôn nhân và gia đình số
    # 52/2014/QH13
    try:
        if age(f["ben_nu.ngay_sinh"], _definition__ngay_dang_ky(f)) < 18:
            e.append(__REQUIREMENTS__TUOI_BEN_NU)
    except KeyError:
        pass
    except Failure as failure:
        e.append(unanswered(__REQUIREMENTS__TUOI_BEN_NU, failure.code, MESSAGES))
    # requirements.chua_co_vo_chong · Không bên nào đang có vợ, có chồng · điểm d khoản 1 Điều 8 Luật Hôn nhân
    # và gia đình số 52/2014/QH13 · điểm c khoản 2 Điều 5 Luật Hôn nhân và gia đình số 52/2014/QH13 · khoản 2
    # Điều 5 Luật Hộ tịch số 60/2014/QH13
    try:
        if not (not ("tinh_trang_hon_nhan" in f or given(f, "tinh_trang_hon_nhan")) or f["tinh_trang_hon_nhan"] != "dang_co_vo_chong"):
            e.append(__REQUIREMENTS__CHUA_CO_VO_CHONG)
    except KeyError:
        pass
    except Failure as failure:
        e.append(unanswered(__REQUIREMENTS__CHUA_CO_VO_CHONG, failure.code, MESSAGES))
    # requirements.da_ghi_chu_ly_hon · Việc ly hôn, hủy kết hôn ở nước ngoài đã được ghi vào Sổ hộ tịch ·
    # Quyết định số 163/QĐ-BTP
    try:
        if not (not ("tinh_trang_hon_nhan" in f or given(f, "tinh_trang_hon_nhan")) or f["tinh_trang_hon_nhan"] != "chua_ghi_chu_ly_hon"):
            e.append(__REQUIREMENTS__DA_GHI_CHU_LY_HON)
    except KeyError:
        pass
    except Failure as failure:
        e.append(unanswered(__REQUIREMENTS__DA_GHI_CHU_LY_HON, failure.code, MESSAGES))
    # requirements.quoc_tich_ben_nam · Bên nam là công dân Việt Nam, không đồng thời có quốc tịch nước khác ·
    # điểm a khoản 1 Điều 7 Luật Hộ tịch số 60/2014/QH13 · Điều 37 Luật Hộ tịch số 60/2014/QH13
    try:
        if "ben_nam.quoc_tich" in f and f["ben_nam.quoc_tich"] != "viet_nam":
            e.append(__REQUIREMENTS__QUOC_TICH_BEN_NAM)
    except KeyError:
        pass
    except Failure as failure:
        e.append(unanswered(__REQUIREMENTS__QUOC_TICH_BEN_NAM, failure.code, MESSAGES))
    # requirements.quoc_tich_ben_nu · Bên nữ là công dân Việt Nam, không đồng thời có quốc tịch nước khác ·
    # điểm a khoản 1 Điều 7 Luật Hộ tịch số 60/2014/QH13 · Điều 37 Luật Hộ tịch số 60/2014/QH13
    try:
        if "ben_nu.quoc_tich" in f and f["ben_nu.quoc_tich"] != "viet_nam":
            e.append(__REQUIREMENTS__QUOC_TICH_BEN_NU)
    except KeyError:
        pass
    except Failure as failure:
        e.append(unanswered(__REQUIREMENTS__QUOC_TICH_BEN_NU, failure.code, MESSAGES))
    # checks.hai_nguoi_khac_nhau · Hai bên có số định danh cá nhân khác nhau · khoản 2 Điều 5 Luật Hộ tịch số
    # 60/2014/QH13
    try:
        if (
            ("ben_nam.so_dinh_danh" in f or given(f, "ben_nam", "ben_nam.so_dinh_danh"))
            and ("ben_nu.so_dinh_danh" in f or given(f, "ben_nu", "ben_nu.so_dinh_danh"))
            and "ben_nam.so_dinh_danh" in f
            and "ben_nu.so_dinh_danh" in f
            and f["ben_nam.so_dinh_danh"] == f["ben_nu.so_dinh_danh"]
        ):
            e.append(__CHECKS__HAI_NGUOI_KHAC_NHAU)
    except KeyError:
        pass
    except Failure as failure:
        e.append(unanswered(__CHECKS__HAI_NGUOI_KHAC_NHAU, failure.code, MESSAGES))
    # checks.chung_song_truoc_1987 · Chung sống với nhau như vợ chồng từ trước ngày 03/01/1987 · khoản 2 Điều
    # 44 Nghị định số 123/2015/NĐ-CP
    try:
        if applies_1 and "ngay_chung_song" in f and f["ngay_chung_song"] >= _DAY_1987_01_03:
            e.append(__CHECKS__CHUNG_SONG_TRUOC_1987)
    except KeyError:
        pass
    except Failure as failure:
        e.append(unanswered(__CHECKS__CHUNG_SONG_TRUOC_1987, failure.code, MESSAGES))
    # checks.co_mat_tu_ngay_nop · Ngày hai bên có mặt không trước ngày nộp hồ sơ · Điều 18 Luật Hộ tịch số
    # 60/2014/QH13
    try:
        if (
            ("ngay_co_mat" in f or given(f, "ngay_co_mat"))
            and "ngay_co_mat" in f
            and "submission_date" in f
            and f["ngay_co_mat"] < f["submission_date"]
        ):
            e.append(__CHECKS__CO_MAT_TU_NGAY_NOP)
    except KeyError:
        pass
    except Failure as failure:
        e.append(unanswered(__CHECKS__CO_MAT_TU_NGAY_NOP, failure.code, MESSAGES))
    # checks.lien_he_khi_nop_truc_tuyen · Nộp trực tuyến thì bên đứng tên nộp hồ sơ phải có cách nhận biểu mẫu
    # Giấy chứng nhận kết hôn điện tử để kiểm tra · Điều 12 Nghị định số 87/2020/NĐ-CP · Quyết định số
    # 163/QĐ-BTP
    try:
        if (
            f["channel"] == "online"
            and not (f["ben_nop"] == "do_ben_nam" and (("ben_nam.dien_thoai" in f or given(f, "ben_nam", "ben_nam.dien_thoai")) or ("ben_nam.thu_dien_tu" in f or given(f, "ben_nam", "ben_nam.thu_dien_tu"))) or f["ben_nop"] == "do_ben_nu" and (("ben_nu.dien_thoai" in f or given(f, "ben_nu", "ben_nu.dien_thoai")) or ("ben_nu.thu_dien_tu" in f or given(f, "ben_nu", "ben_nu.thu_dien_tu"))))
        ):
            e.append(__CHECKS__LIEN_HE_KHI_NOP_TRUC_TUYEN)
    except KeyError:
        pass
    except Failure as failure:
        e.append(unanswered(__CHECKS__LIEN_HE_KHI_NOP_TRUC_TUYEN, failure.code, MESSAGES))
    return f, e


# --- Tables -------------------------------------------------------------------------------------------------


_DAY_1987_01_03 = dt.date(1987, 1, 3)
_PERSON_NAME_PATTERN = " *[A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ\\u0300-\\u036f'’.\\-][A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ\\u0300-\\u036f'’.\\- ]*"
_ID_NUMBER_PATTERN = "[0-9]{12}"
_TEXT_PATTERN = "[ \\u00a0\\u1680\\u2000-\\u200a\\u202f\\u205f\\u3000]*[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029 \\u00a0\\u1680\\u2000-\\u200a\\u202f\\u205f\\u3000][^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029]*"
_PHONE_PATTERN = "(?:0|\\+84)[0-9]{9}"
_EMAIL_PATTERN = "[!-?A-~]+@[!-?A-~]+\\.[!-?A-~]+"
_OPTIONS_CHANNEL = frozenset(("in_person", "online", "postal"))
_OPTIONS_AREA = frozenset(("ordinary", "mountain", "border", "island", "remote"))
_OPTIONS_APPLICANT = frozenset(("vn_citizen", "enterprise", "foreign_resident", "foreigner", "party_member", "party_organisation", "foreign_organisation", "vn_enterprise", "organisation", "foreign_invested_enterprise", "cooperative", "overseas_vietnamese", "official", "vn_citizen_without_residence", "foreign_settled"))
_OPTIONS_CASE = frozenset(("ket_hon", "hon_nhan_thuc_te"))
_OPTIONS_BEN_NOP = frozenset(("do_ben_nam", "do_ben_nu"))
_OPTIONS_TINH_TRANG_HON_NHAN = frozenset(("khong_co_vo_chong", "dang_co_vo_chong", "chua_ghi_chu_ly_hon", "khong_tra_cuu_duoc"))
_OPTIONS_BEN_NAM__QUOC_TICH = frozenset(("viet_nam", "nuoc_khac"))
_IS_TEXT_200 = matches(plain(200))
_ONE_OF_CHANNEL = choice(_OPTIONS_CHANNEL)
_NUMBER = number(0, 2)
_ONE_OF_AREA = choice(_OPTIONS_AREA)
_ONE_OF_APPLICANT = choice(_OPTIONS_APPLICANT)
_ONE_OF_CASE = choice(_OPTIONS_CASE)
_PERSON_NAME_500 = text(_PERSON_NAME_PATTERN, 500)
_ID_NUMBER_500 = text(_ID_NUMBER_PATTERN, 500)
_TEXT_200 = text(_TEXT_PATTERN, 200)
_TEXT_50 = text(_TEXT_PATTERN, 50)
_ONE_OF_BEN_NAM__QUOC_TICH = choice(_OPTIONS_BEN_NAM__QUOC_TICH)
_TEXT_500 = text(_TEXT_PATTERN, 500)
_NUMBER_2 = number(1, 1_000_000_000_000_000)
_PHONE_500 = text(_PHONE_PATTERN, 500)
_EMAIL_500 = text(_EMAIL_PATTERN, 500)
_ONE_OF_BEN_NOP = choice(_OPTIONS_BEN_NOP)
_ONE_OF_TINH_TRANG_HON_NHAN = choice(_OPTIONS_TINH_TRANG_HON_NHAN)
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
# facts.ben_nam · Bên nam · điểm a khoản 2 Điều 17 Luật Hộ tịch số 60/2014/QH13
_FACT__BEN_NAM = Fact(7, "/ben_nam", "ben_nam", "ben_nam", True, mapping, MESSAGES)
# facts.ben_nam.ho_ten · Họ, chữ đệm, tên bên nam
_FACT__BEN_NAM__HO_TEN = Fact(
    8, "/ben_nam/ho_ten", "ben_nam.ho_ten", "ho_ten", True, _PERSON_NAME_500, MESSAGES,
)
# facts.ben_nam.ngay_sinh · Ngày, tháng, năm sinh của bên nam
_FACT__BEN_NAM__NGAY_SINH = Fact(
    9, "/ben_nam/ngay_sinh", "ben_nam.ngay_sinh", "ngay_sinh", True, date, MESSAGES,
)
# facts.ben_nam.so_dinh_danh · Số định danh cá nhân của bên nam
_FACT__BEN_NAM__SO_DINH_DANH = Fact(
    10, "/ben_nam/so_dinh_danh", "ben_nam.so_dinh_danh", "so_dinh_danh", False, _ID_NUMBER_500, MESSAGES,
)
# facts.ben_nam.giay_to_thay_the · Giấy tờ tùy thân của bên nam (loại, số, nơi cấp, ngày cấp)
_FACT__BEN_NAM__GIAY_TO_THAY_THE = Fact(
    11, "/ben_nam/giay_to_thay_the", "ben_nam.giay_to_thay_the", "giay_to_thay_the", True, _TEXT_200,
    MESSAGES,
)
# facts.ben_nam.dan_toc · Dân tộc của bên nam
_FACT__BEN_NAM__DAN_TOC = Fact(12, "/ben_nam/dan_toc", "ben_nam.dan_toc", "dan_toc", True, _TEXT_50, MESSAGES)
# facts.ben_nam.quoc_tich · Quốc tịch của bên nam
_FACT__BEN_NAM__QUOC_TICH = Fact(
    13, "/ben_nam/quoc_tich", "ben_nam.quoc_tich", "quoc_tich", True, _ONE_OF_BEN_NAM__QUOC_TICH, MESSAGES,
)
# facts.ben_nam.noi_cu_tru · Nơi cư trú của bên nam
_FACT__BEN_NAM__NOI_CU_TRU = Fact(
    14, "/ben_nam/noi_cu_tru", "ben_nam.noi_cu_tru", "noi_cu_tru", True, _TEXT_500, MESSAGES,
)
# facts.ben_nam.lan_ket_hon · Bên nam kết hôn lần thứ mấy · Thông tư số 04/2020/TT-BTP
_FACT__BEN_NAM__LAN_KET_HON = Fact(
    15, "/ben_nam/lan_ket_hon", "ben_nam.lan_ket_hon", "lan_ket_hon", True, _NUMBER_2, MESSAGES,
)
# facts.ben_nam.dien_thoai · Số điện thoại của bên nam
_FACT__BEN_NAM__DIEN_THOAI = Fact(
    16, "/ben_nam/dien_thoai", "ben_nam.dien_thoai", "dien_thoai", False, _PHONE_500, MESSAGES,
)
# facts.ben_nam.thu_dien_tu · Thư điện tử của bên nam
_FACT__BEN_NAM__THU_DIEN_TU = Fact(
    17, "/ben_nam/thu_dien_tu", "ben_nam.thu_dien_tu", "thu_dien_tu", False, _EMAIL_500, MESSAGES,
)
# facts.ben_nu · Bên nữ · điểm a khoản 2 Điều 17 Luật Hộ tịch số 60/2014/QH13
_FACT__BEN_NU = Fact(18, "/ben_nu", "ben_nu", "ben_nu", True, mapping, MESSAGES)
# facts.ben_nu.ho_ten · Họ, chữ đệm, tên bên nữ
_FACT__BEN_NU__HO_TEN = Fact(
    19, "/ben_nu/ho_ten", "ben_nu.ho_ten", "ho_ten", True, _PERSON_NAME_500, MESSAGES,
)
# facts.ben_nu.ngay_sinh · Ngày, tháng, năm sinh của bên nữ
_FACT__BEN_NU__NGAY_SINH = Fact(
    20, "/ben_nu/ngay_sinh", "ben_nu.ngay_sinh", "ngay_sinh", True, date, MESSAGES,
)
# facts.ben_nu.so_dinh_danh · Số định danh cá nhân của bên nữ
_FACT__BEN_NU__SO_DINH_DANH = Fact(
    21, "/ben_nu/so_dinh_danh", "ben_nu.so_dinh_danh", "so_dinh_danh", False, _ID_NUMBER_500, MESSAGES,
)
# facts.ben_nu.giay_to_thay_the · Giấy tờ tùy thân của bên nữ (loại, số, nơi cấp, ngày cấp)
_FACT__BEN_NU__GIAY_TO_THAY_THE = Fact(
    22, "/ben_nu/giay_to_thay_the", "ben_nu.giay_to_thay_the", "giay_to_thay_the", True, _TEXT_200, MESSAGES,
)
# facts.ben_nu.dan_toc · Dân tộc của bên nữ
_FACT__BEN_NU__DAN_TOC = Fact(23, "/ben_nu/dan_toc", "ben_nu.dan_toc", "dan_toc", True, _TEXT_50, MESSAGES)
# facts.ben_nu.quoc_tich · Quốc tịch của bên nữ
_FACT__BEN_NU__QUOC_TICH = Fact(
    24, "/ben_nu/quoc_tich", "ben_nu.quoc_tich", "quoc_tich", True, _ONE_OF_BEN_NAM__QUOC_TICH, MESSAGES,
)
# facts.ben_nu.noi_cu_tru · Nơi cư trú của bên nữ
_FACT__BEN_NU__NOI_CU_TRU = Fact(
    25, "/ben_nu/noi_cu_tru", "ben_nu.noi_cu_tru", "noi_cu_tru", True, _TEXT_500, MESSAGES,
)
# facts.ben_nu.lan_ket_hon · Bên nữ kết hôn lần thứ mấy · Thông tư số 04/2020/TT-BTP
_FACT__BEN_NU__LAN_KET_HON = Fact(
    26, "/ben_nu/lan_ket_hon", "ben_nu.lan_ket_hon", "lan_ket_hon", True, _NUMBER_2, MESSAGES,
)
# facts.ben_nu.dien_thoai · Số điện thoại của bên nữ
_FACT__BEN_NU__DIEN_THOAI = Fact(
    27, "/ben_nu/dien_thoai", "ben_nu.dien_thoai", "dien_thoai", False, _PHONE_500, MESSAGES,
)
# facts.ben_nu.thu_dien_tu · Thư điện tử của bên nữ
_FACT__BEN_NU__THU_DIEN_TU = Fact(
    28, "/ben_nu/thu_dien_tu", "ben_nu.thu_dien_tu", "thu_dien_tu", False, _EMAIL_500, MESSAGES,
)
# facts.ben_nop · Bên đứng tên nộp hồ sơ · Điều 17 Nghị định số 118/2025/NĐ-CP
_FACT__BEN_NOP = Fact(29, "/ben_nop", "ben_nop", "ben_nop", True, _ONE_OF_BEN_NOP, MESSAGES)
# facts.ngay_chung_song · Ngày hai bên bắt đầu chung sống với nhau như vợ chồng · khoản 2 Điều 44 Nghị định số
# 123/2015/NĐ-CP · Điều 32 Thông tư số 04/2020/TT-BTP
_FACT__NGAY_CHUNG_SONG = Fact(
    30, "/ngay_chung_song", "ngay_chung_song", "ngay_chung_song", True, date, MESSAGES,
)
# facts.de_nghi_ban_sao · Đề nghị cấp bản sao Trích lục kết hôn · khoản 2 Điều 11 Luật Hộ tịch số 60/2014/QH13
_FACT__DE_NGHI_BAN_SAO = Fact(
    31, "/de_nghi_ban_sao", "de_nghi_ban_sao", "de_nghi_ban_sao", True, boolean, MESSAGES,
)
# facts.so_ban_sao · Số bản sao · khoản 2 Điều 11 Luật Hộ tịch số 60/2014/QH13
_FACT__SO_BAN_SAO = Fact(32, "/so_ban_sao", "so_ban_sao", "so_ban_sao", True, _NUMBER_2, MESSAGES)
# facts.tinh_trang_hon_nhan · Kết quả tra cứu tình trạng hôn nhân của hai bên · Điều 2 Nghị định số
# 07/2025/NĐ-CP · khoản 7 Điều 24 Nghị định số 87/2020/NĐ-CP · Quyết định số 163/QĐ-BTP
_FACT__TINH_TRANG_HON_NHAN = Fact(
    33, "/tinh_trang_hon_nhan", "tinh_trang_hon_nhan", "tinh_trang_hon_nhan", False,
    _ONE_OF_TINH_TRANG_HON_NHAN, MESSAGES,
)
# facts.can_xac_minh · Phải xác minh điều kiện kết hôn khác của hai bên · khoản 2 Điều 18 Luật Hộ tịch số
# 60/2014/QH13
_FACT__CAN_XAC_MINH = Fact(34, "/can_xac_minh", "can_xac_minh", "can_xac_minh", False, boolean, MESSAGES)
# facts.ngay_co_mat · Ngày hai bên cùng có mặt để ký vào Sổ đăng ký kết hôn · Điều 18 Luật Hộ tịch số
# 60/2014/QH13 · Điều 32 Thông tư số 04/2020/TT-BTP
_FACT__NGAY_CO_MAT = Fact(35, "/ngay_co_mat", "ngay_co_mat", "ngay_co_mat", False, date, MESSAGES)
_KEYS = frozenset((
    "submission_date",
    "submission_time",
    "channel",
    "identity_level",
    "area",
    "applicant",
    "case",
    "ben_nam",
    "ben_nu",
    "ben_nop",
    "ngay_chung_song",
    "de_nghi_ban_sao",
    "so_ban_sao",
    "tinh_trang_hon_nhan",
    "can_xac_minh",
    "ngay_co_mat",
    "documents",
    "suspensions",
    "extended",
    "decisions",
))
_KEYS__BEN_NAM = frozenset((
    "ho_ten",
    "ngay_sinh",
    "so_dinh_danh",
    "giay_to_thay_the",
    "dan_toc",
    "quoc_tich",
    "noi_cu_tru",
    "lan_ket_hon",
    "dien_thoai",
    "thu_dien_tu",
))
_KEYS__BEN_NU = frozenset((
    "ho_ten",
    "ngay_sinh",
    "so_dinh_danh",
    "giay_to_thay_the",
    "dan_toc",
    "quoc_tich",
    "noi_cu_tru",
    "lan_ket_hon",
    "dien_thoai",
    "thu_dien_tu",
))
_PAPERS = {
    "to_khai": False,
    "mau_dien_tu_tuong_tac_2025": False,
    "tuy_than_ben_nam_2025": False,
    "ban_sao_tuy_than_ben_nam_2025": False,
    "tuy_than_ben_nu_2025": False,
    "ban_sao_tuy_than_ben_nu_2025": False,
    "chung_minh_cu_tru": True,
    "ban_sao_cu_tru": True,
}
_STEPS: dict[str, tuple[str, ...]] = {
    "tiep_nhan": ("day_du", "can_bo_sung", "khong_tiep_nhan"),
    "bo_sung": ("da_bo_sung", "khong_bo_sung_duoc", "rut"),
    "tham_tra": ("du_dieu_kien", "phai_lam_ro", "tra_lai_bo_sung", "khong_du_dieu_kien"),
    "xac_minh": ("du_dieu_kien_sau_xac_minh", "khong_du_sau_xac_minh"),
    "hai_ben_ky": ("cung_ky", "khong_tu_nguyen"),
}
__REQUIREMENTS__TUOI_BEN_NAM = mistake(0, "/ben_nam/ngay_sinh", "requirements.tuoi_ben_nam", MESSAGES["requirements.tuoi_ben_nam"])
__REQUIREMENTS__TUOI_BEN_NU = mistake(0, "/ben_nu/ngay_sinh", "requirements.tuoi_ben_nu", MESSAGES["requirements.tuoi_ben_nu"])
__REQUIREMENTS__CHUA_CO_VO_CHONG = mistake(0, "/tinh_trang_hon_nhan", "requirements.chua_co_vo_chong", MESSAGES["requirements.chua_co_vo_chong"])
__REQUIREMENTS__DA_GHI_CHU_LY_HON = mistake(0, "/tinh_trang_hon_nhan", "requirements.da_ghi_chu_ly_hon", MESSAGES["requirements.da_ghi_chu_ly_hon"])
__REQUIREMENTS__QUOC_TICH_BEN_NAM = mistake(0, "/ben_nam/quoc_tich", "requirements.quoc_tich_ben_nam", MESSAGES["requirements.quoc_tich_ben_nam"])
__REQUIREMENTS__QUOC_TICH_BEN_NU = mistake(0, "/ben_nu/quoc_tich", "requirements.quoc_tich_ben_nu", MESSAGES["requirements.quoc_tich_ben_nu"])
__CHECKS__HAI_NGUOI_KHAC_NHAU = mistake(0, "/ben_nu/so_dinh_danh", "checks.hai_nguoi_khac_nhau", MESSAGES["checks.hai_nguoi_khac_nhau"])
__CHECKS__CHUNG_SONG_TRUOC_1987 = mistake(0, "/ngay_chung_song", "checks.chung_song_truoc_1987", MESSAGES["checks.chung_song_truoc_1987"])
__CHECKS__CO_MAT_TU_NGAY_NOP = mistake(0, "/ngay_co_mat", "checks.co_mat_tu_ngay_nop", MESSAGES["checks.co_mat_tu_ngay_nop"])
__CHECKS__LIEN_HE_KHI_NOP_TRUC_TUYEN = mistake(0, "/ben_nop", "checks.lien_he_khi_nop_truc_tuyen", MESSAGES["checks.lien_he_khi_nop_truc_tuyen"])
_NO_DOSSIER = mistake(0, "", "dossier.type", MESSAGES["dossier.type"])
_NO__BEN_NAM: dict[str, Any] = {"ho_ten": "x", "dan_toc": "x", "noi_cu_tru": "x"}
_NO__BEN_NU: dict[str, Any] = {"ho_ten": "x", "dan_toc": "x", "noi_cu_tru": "x"}
_SHAPE = shape(
    (1, name(500)),
    (1, "[0-9]{12}"),
    (1, plain(50)),
    (1, plain(500)),
    (1, "(?:0|\\+84)[0-9]{9}"),
    (1, email(500)),
    (1, name(500)),
    (1, "[0-9]{12}"),
    (1, plain(50)),
    (1, plain(500)),
    (1, "(?:0|\\+84)[0-9]{9}"),
    (1, email(500)),
)
_TEXTS = (
    (1, _FACT__BEN_NAM__HO_TEN),
    (1, _FACT__BEN_NAM__SO_DINH_DANH),
    (1, _FACT__BEN_NAM__DAN_TOC),
    (1, _FACT__BEN_NAM__NOI_CU_TRU),
    (1, _FACT__BEN_NAM__DIEN_THOAI),
    (1, _FACT__BEN_NAM__THU_DIEN_TU),
    (2, _FACT__BEN_NU__HO_TEN),
    (2, _FACT__BEN_NU__SO_DINH_DANH),
    (2, _FACT__BEN_NU__DAN_TOC),
    (2, _FACT__BEN_NU__NOI_CU_TRU),
    (2, _FACT__BEN_NU__DIEN_THOAI),
    (2, _FACT__BEN_NU__THU_DIEN_TU),
)
