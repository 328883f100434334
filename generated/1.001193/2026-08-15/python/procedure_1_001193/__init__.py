"""1.001193: Thủ tục đăng ký khai sinh

Generated; every rule names its place in the specification and its provisions. Do not edit: build again.

validate, documents, fees, due and route take a dossier as `json.loads` gives it (its type is `Dossier` in dossier.py) and raise
no error, whatever it holds: what is wrong is in the answer of validate, and what rests on it is "undetermined" in the
others. required and missing sum up the answer of documents, sum_of that of fees.
"""

# Not modelled: Miễn phí bản sao trích lục cho công dân có tài khoản định danh mức độ 2 đáp ứng điều kiện tại
# khoản 1 Điều 5 Nghị quyết số 66.22/2026/NQ-CP. (gaps.dieu_kien_cong_dan_so; Chưa đọc được nguyên văn khoản 1
# Điều 5; cán bộ xác nhận bằng một mục đúng/sai thay cho điều kiện.)
# Not modelled: Việc miễn lệ phí hộ tịch tại địa phương cho công dân số thực hiện theo Nghị quyết số
# 66.22/2026/NQ-CP. (gaps.mien_le_phi_ho_tich_cong_dan_so; Chưa đọc được Nghị quyết; lệ phí quá hạn vẫn ghi
# “theo địa phương”, chưa có dòng miễn từ 15/08/2026.)
# Not modelled: Mẫu Tờ khai đăng ký khai sinh của Thông tư số 04/2020/TT-BTP (sửa đổi năm 2024, 2025) và nội
# dung mẫu hộ tịch điện tử tương tác. (gaps.mau_to_khai; Không tìm được bản mẫu đang có hiệu lực; các mục lấy
# theo Điều 14 Luật Hộ tịch, mẫu cũ và trích đoạn mẫu điện tử. Thứ tự in và số mẫu chưa đối chiếu.)
# Not modelled: Điều 2, 3, 9, 14, 15, 16 Nghị định số 123/2015/NĐ-CP sau các lần sửa đổi, trong đó có Điều 13
# Nghị định số 18/2026/NĐ-CP. (gaps.nguyen_van_nghi_dinh; Chỉ đọc được tên điều và bản công bố thủ tục của Bộ
# Tư pháp; khoản, điểm chưa dẫn được.)
# Not modelled: Không phải nộp bản giấy Giấy chứng sinh khi đã có dữ liệu điện tử có ký số.
# (gaps.thay_giay_chung_sinh_truoc_2026; Bản công bố năm 2026 ghi rõ; chưa xác định được quy định này có từ
# ngày nào trước 01/01/2026 nên năm 2025 vẫn yêu cầu bản giấy.)
# Not modelled: Trẻ chưa xác định được mẹ, hoặc người cha yêu cầu nhận con khi khai sinh, thì kết hợp giải
# quyết việc nhận cha, mẹ, con và đăng ký khai sinh. (gaps.ket_hop_nhan_cha_me_con; Là thủ tục khác, các bên
# phải có mặt và có thời hạn riêng.)
# Not modelled: Luật Hộ tịch không ấn định thời hạn khai sinh khi phải xác minh; bản công bố chỉ cho nơi được
# đề nghị 03 ngày làm việc để trả lời. (gaps.thoi_han_khi_xac_minh; Ngày hẹn lại do cơ quan ghi trên phiếu xin
# lỗi; tệp này lấy 03 ngày làm việc. Chưa rõ thời gian người yêu cầu xác nhận bản điện tử (tối đa 01 ngày) có
# tính vào thời hạn hay không nên chưa trừ.)
# Not modelled: Đăng nhập bằng tài khoản định danh điện tử khi nộp trực tuyến. (gaps.muc_dinh_danh_khi_nop;
# Chưa thấy văn bản ấn định mức 1 hay mức 2 cho thủ tục này; ghi mức thấp nhất.)
# Not modelled: Dữ liệu Cổng Dịch vụ công quốc gia ngày 18/07/2026 chưa đánh dấu thủ tục này là toàn trình và
# không nêu lý do. (gaps.muc_do_da_cong_bo; Không có lý do được công bố thì mặc định là toàn trình từ
# 01/07/2026 (Điều 14 Nghị định số 224/2026/NĐ-CP); bản chính giấy tờ giấy vẫn phải nộp trước khi nhận kết
# quả. Cần Bộ Tư pháp xác nhận.)
# Not modelled: Họ, dân tộc, quê quán của trẻ theo thỏa thuận của cha, mẹ hoặc theo tập quán; đặt tên phù hợp
# pháp luật và giữ gìn bản sắc dân tộc. (gaps.xac_dinh_ho_dan_toc; Cần người có thẩm quyền đánh giá; tờ khai
# chỉ thu nhận nội dung.)
# Not modelled: Giấy tờ nước ngoài phải hợp pháp hóa lãnh sự; khai sinh ở khu vực biên giới với công dân nước
# láng giềng có thủ tục riêng. (gaps.giay_to_nuoc_ngoai_va_bien_gioi; Ít gặp ở thủ tục này; chưa đọc được Điều
# 17 Nghị định số 123/2015/NĐ-CP.)
# Not modelled: Nơi tiếp nhận không phải nơi thường trú, tạm trú thì hỗ trợ người dân nộp hồ sơ trực tuyến đến
# đúng cơ quan có thẩm quyền. (gaps.nop_ngoai_noi_cu_tru; Là trách nhiệm của cơ quan, không đổi thành phần hồ
# sơ; chưa có điều khoản cụ thể của Nghị định số 120/2025/NĐ-CP để dẫn.)

from __future__ import annotations

import datetime as dt

from .holidays import CALENDAR
from .messages import MESSAGES
from .runtime.arithmetic import bounded
from .runtime.days import due_moment, term_end
from .runtime.decisions import distinct, filed, missing, one_of, paper_result, received_at, required, sum_of
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

CODE = "1.001193"
NAME = "Thủ tục đăng ký khai sinh"
FIRST_DAY = dt.date(2026, 8, 15)
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
    return [
        _document__to_khai(f),
        _document__mau_dien_tu_tuong_tac(f),
        _document__chung_minh_viec_sinh(f),
        _document__bien_ban_bo_roi(f),
        _document__xac_nhan_mang_thai_ho(f),
        _document__uy_quyen_co_chung_thuc(f),
        _document__uy_quyen_cho_than_nhan(f),
        _document__giay_to_tuy_than_2026(f),
        _document__ban_sao_tuy_than(f),
        _document__chung_minh_cu_tru(f),
        _document__ban_sao_cu_tru(f),
    ]


def fees(dossier: Dossier | Any) -> list[FeeResult]:
    """What is to be paid of each fee."""
    f = _facts(dossier)
    return [_fee__le_phi_khai_sinh(f), _fee__phi_ban_sao(f)]


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


# definitions.ro_me · Xác định được người mẹ · Điều 15 Nghị định số 123/2015/NĐ-CP
def _definition__ro_me(f: Facts) -> Any:
    return f["case"] in ("co_cha_me", "chua_xac_dinh_cha", "mang_thai_ho")


# definitions.ro_cha · Xác định được người cha · Điều 15 Nghị định số 123/2015/NĐ-CP
def _definition__ro_cha(f: Facts) -> Any:
    return f["case"] in ("co_cha_me", "mang_thai_ho")


# definitions.khong_ro_cha_me · Trẻ bị bỏ rơi hoặc chưa xác định được cả cha và mẹ · Điều 14 Nghị định số
# 123/2015/NĐ-CP · Điều 15 Nghị định số 123/2015/NĐ-CP
def _definition__khong_ro_cha_me(f: Facts) -> Any:
    return f["case"] in ("bi_bo_roi", "chua_xac_dinh_cha_me")


# definitions.qua_han · Đăng ký khai sinh quá 60 ngày kể từ ngày sinh · khoản 1 Điều 15 Luật Hộ tịch số
# 60/2014/QH13 · Điều 147 Bộ luật Dân sự số 91/2015/QH13 · Điều 148 Bộ luật Dân sự số 91/2015/QH13
def _definition__qua_han(f: Facts) -> Any:
    if "=qua_han" not in f:
        f["=qua_han"] = f["submission_date"] > term_end(CALENDAR, (60, "day", 0), f["ngay_sinh"])
    return f["=qua_han"]


# definitions.thuoc_dien_mien · Đăng ký quá hạn nhưng trẻ thuộc gia đình có công, hộ nghèo hoặc là người
# khuyết tật · điểm a khoản 1 Điều 11 Luật Hộ tịch số 60/2014/QH13
def _definition__thuoc_dien_mien(f: Facts) -> Any:
    if "=thuoc_dien_mien" not in f:
        f["=thuoc_dien_mien"] = _definition__qua_han(f) and (f["gia_dinh_co_cong"] or f["ho_ngheo"] or f["nguoi_khuyet_tat"])
    return f["=thuoc_dien_mien"]


# definitions.phai_xac_minh · Phải xác minh tình trạng hôn nhân của cha, mẹ · Quyết định số 163/QĐ-BTP
def _definition__phai_xac_minh(f: Facts) -> Any:
    return ("can_xac_minh" in f or given(f, "can_xac_minh")) and f["can_xac_minh"]


# definitions.phai_nop_tien · Có khoản phải nộp · Điều 11 Luật Hộ tịch số 60/2014/QH13
def _definition__phai_nop_tien(f: Facts) -> Any:
    return f["de_nghi_ban_sao"] or _definition__qua_han(f) and not _definition__thuoc_dien_mien(f)


# --- Decisions ----------------------------------------------------------------------------------------------


# documents.to_khai · Tờ khai đăng ký khai sinh theo mẫu · khoản 1 Điều 16 Luật Hộ tịch số 60/2014/QH13 ·
# Thông tư số 04/2020/TT-BTP
def _document__to_khai(f: Facts) -> DocumentResult:
    try:
        if f["channel"] == "online":
            return DocumentResult("to_khai", "not_needed")
    except KeyError as lacking:
        return DocumentResult("to_khai", "undetermined", needs=lacking.args)
    except Failure as failure:
        return DocumentResult("to_khai", "undetermined", failure=failure.code)
    return paper_result(f, "to_khai", CALENDAR, originals=1)


# documents.mau_dien_tu_tuong_tac · Mẫu hộ tịch điện tử tương tác đăng ký khai sinh · Điều 12 Nghị định số
# 87/2020/NĐ-CP · khoản 4 Điều 2 Nghị quyết số 66.7/2025/NQ-CP
def _document__mau_dien_tu_tuong_tac(f: Facts) -> DocumentResult:
    try:
        if f["channel"] != "online":
            return DocumentResult("mau_dien_tu_tuong_tac", "not_needed")
    except KeyError as lacking:
        return DocumentResult("mau_dien_tu_tuong_tac", "undetermined", needs=lacking.args)
    except Failure as failure:
        return DocumentResult("mau_dien_tu_tuong_tac", "undetermined", failure=failure.code)
    return paper_result(f, "mau_dien_tu_tuong_tac", CALENDAR, originals=1)


# documents.giay_chung_sinh · Giấy chứng sinh · khoản 1 Điều 16 Luật Hộ tịch số 60/2014/QH13 · khoản 10 Điều 4
# Nghị quyết số 66.7/2025/NQ-CP · Quyết định số 163/QĐ-BTP
def _document__giay_chung_sinh(f: Facts) -> DocumentResult:
    return paper_result(f, "giay_chung_sinh", CALENDAR, originals=1)


# documents.van_ban_lam_chung · Văn bản của người làm chứng xác nhận về việc sinh · khoản 1 Điều 16 Luật Hộ
# tịch số 60/2014/QH13
def _document__van_ban_lam_chung(f: Facts) -> DocumentResult:
    return paper_result(f, "van_ban_lam_chung", CALENDAR, originals=1)


# documents.giay_cam_doan · Giấy cam đoan về việc sinh · khoản 1 Điều 16 Luật Hộ tịch số 60/2014/QH13 · Điều
# 12 Luật Hộ tịch số 60/2014/QH13
def _document__giay_cam_doan(f: Facts) -> DocumentResult:
    return paper_result(f, "giay_cam_doan", CALENDAR, originals=1)


# documents.chung_minh_viec_sinh · Giấy tờ chứng minh việc sinh · khoản 1 Điều 16 Luật Hộ tịch số 60/2014/QH13
def _document__chung_minh_viec_sinh(f: Facts) -> DocumentResult:
    try:
        if not _definition__ro_me(f):
            return DocumentResult("chung_minh_viec_sinh", "not_needed", "in_turn")
    except KeyError as lacking:
        return DocumentResult("chung_minh_viec_sinh", "undetermined", "in_turn", needs=lacking.args)
    except Failure as failure:
        return DocumentResult("chung_minh_viec_sinh", "undetermined", "in_turn", failure=failure.code)
    return one_of("chung_minh_viec_sinh", "in_turn", (
        _document__giay_chung_sinh(f),
        _document__van_ban_lam_chung(f),
        _document__giay_cam_doan(f),
    ))


# documents.bien_ban_bo_roi · Biên bản về việc trẻ bị bỏ rơi do cơ quan có thẩm quyền lập · khoản 1 Điều 16
# Luật Hộ tịch số 60/2014/QH13 · Điều 14 Nghị định số 123/2015/NĐ-CP · Điều 15 Nghị định số 123/2015/NĐ-CP
def _document__bien_ban_bo_roi(f: Facts) -> DocumentResult:
    try:
        if not _definition__khong_ro_cha_me(f):
            return DocumentResult("bien_ban_bo_roi", "not_needed")
    except KeyError as lacking:
        return DocumentResult("bien_ban_bo_roi", "undetermined", needs=lacking.args)
    except Failure as failure:
        return DocumentResult("bien_ban_bo_roi", "undetermined", failure=failure.code)
    return paper_result(f, "bien_ban_bo_roi", CALENDAR, originals=1)


# documents.xac_nhan_mang_thai_ho · Văn bản xác nhận của cơ sở y tế đã thực hiện kỹ thuật hỗ trợ sinh sản cho
# việc mang thai hộ · khoản 1 Điều 16 Luật Hộ tịch số 60/2014/QH13 · Điều 16 Nghị định số 123/2015/NĐ-CP
def _document__xac_nhan_mang_thai_ho(f: Facts) -> DocumentResult:
    try:
        if f["case"] != "mang_thai_ho":
            return DocumentResult("xac_nhan_mang_thai_ho", "not_needed")
    except KeyError as lacking:
        return DocumentResult("xac_nhan_mang_thai_ho", "undetermined", needs=lacking.args)
    except Failure as failure:
        return DocumentResult("xac_nhan_mang_thai_ho", "undetermined", failure=failure.code)
    return paper_result(f, "xac_nhan_mang_thai_ho", CALENDAR, originals=1)


# documents.uy_quyen_co_chung_thuc · Văn bản ủy quyền được chứng thực · khoản 2 Điều 6 Luật Hộ tịch số
# 60/2014/QH13 · Thông tư số 04/2020/TT-BTP · Quyết định số 163/QĐ-BTP
def _document__uy_quyen_co_chung_thuc(f: Facts) -> DocumentResult:
    try:
        if not (f["nop_theo_uy_quyen"] and not f["uy_quyen_cho_nguoi_than"]):
            return DocumentResult("uy_quyen_co_chung_thuc", "not_needed")
    except KeyError as lacking:
        return DocumentResult("uy_quyen_co_chung_thuc", "undetermined", needs=lacking.args)
    except Failure as failure:
        return DocumentResult("uy_quyen_co_chung_thuc", "undetermined", failure=failure.code)
    return paper_result(f, "uy_quyen_co_chung_thuc", CALENDAR, originals=1)


# documents.uy_quyen_cho_than_nhan · Văn bản ủy quyền (không phải chứng thực) · khoản 2 Điều 6 Luật Hộ tịch số
# 60/2014/QH13 · Thông tư số 04/2020/TT-BTP · Quyết định số 163/QĐ-BTP
def _document__uy_quyen_cho_than_nhan(f: Facts) -> DocumentResult:
    try:
        if not (f["nop_theo_uy_quyen"] and f["uy_quyen_cho_nguoi_than"]):
            return DocumentResult("uy_quyen_cho_than_nhan", "not_needed")
    except KeyError as lacking:
        return DocumentResult("uy_quyen_cho_than_nhan", "undetermined", needs=lacking.args)
    except Failure as failure:
        return DocumentResult("uy_quyen_cho_than_nhan", "undetermined", failure=failure.code)
    return paper_result(f, "uy_quyen_cho_than_nhan", CALENDAR, originals=1)


# documents.giay_to_tuy_than_2026 · Hộ chiếu, thẻ căn cước công dân, thẻ căn cước, căn cước điện tử, giấy
# chứng nhận căn cước hoặc giấy tờ khác có dán ảnh và thông tin cá nhân, còn giá trị sử dụng · khoản 2 Điều 9
# Luật Hộ tịch số 60/2014/QH13 · Điều 2 Nghị định số 123/2015/NĐ-CP · Điều 13 Nghị định số 18/2026/NĐ-CP ·
# điểm a khoản 1 Điều 4 Nghị quyết số 66.7/2025/NQ-CP · Quyết định số 163/QĐ-BTP
def _document__giay_to_tuy_than_2026(f: Facts) -> DocumentResult:
    try:
        if f["channel"] == "postal":
            return DocumentResult("giay_to_tuy_than_2026", "not_needed")
    except KeyError as lacking:
        return DocumentResult("giay_to_tuy_than_2026", "undetermined", needs=lacking.args)
    except Failure as failure:
        return DocumentResult("giay_to_tuy_than_2026", "undetermined", failure=failure.code)
    return paper_result(f, "giay_to_tuy_than_2026", CALENDAR, originals=1)


# documents.ban_sao_tuy_than · Bản sao có chứng thực giấy tờ chứng minh nhân thân · khoản 2 Điều 9 Luật Hộ
# tịch số 60/2014/QH13 · điểm a khoản 1 Điều 4 Nghị quyết số 66.7/2025/NQ-CP · Quyết định số 163/QĐ-BTP
def _document__ban_sao_tuy_than(f: Facts) -> DocumentResult:
    try:
        if f["channel"] != "postal":
            return DocumentResult("ban_sao_tuy_than", "not_needed")
    except KeyError as lacking:
        return DocumentResult("ban_sao_tuy_than", "undetermined", needs=lacking.args)
    except Failure as failure:
        return DocumentResult("ban_sao_tuy_than", "undetermined", failure=failure.code)
    return paper_result(f, "ban_sao_tuy_than", CALENDAR, copies=1, certified=True)


# documents.chung_minh_cu_tru · Giấy tờ có giá trị chứng minh thông tin về cư trú · khoản 2 Điều 14 Nghị định
# số 104/2022/NĐ-CP
def _document__chung_minh_cu_tru(f: Facts) -> DocumentResult:
    try:
        if f["channel"] == "postal":
            return DocumentResult("chung_minh_cu_tru", "not_needed")
    except KeyError as lacking:
        return DocumentResult("chung_minh_cu_tru", "undetermined", needs=lacking.args)
    except Failure as failure:
        return DocumentResult("chung_minh_cu_tru", "undetermined", failure=failure.code)
    return paper_result(f, "chung_minh_cu_tru", CALENDAR, originals=1)


# documents.ban_sao_cu_tru · Bản sao có chứng thực giấy tờ chứng minh thông tin về cư trú · khoản 2 Điều 14
# Nghị định số 104/2022/NĐ-CP · Quyết định số 163/QĐ-BTP
def _document__ban_sao_cu_tru(f: Facts) -> DocumentResult:
    try:
        if f["channel"] != "postal":
            return DocumentResult("ban_sao_cu_tru", "not_needed")
    except KeyError as lacking:
        return DocumentResult("ban_sao_cu_tru", "undetermined", needs=lacking.args)
    except Failure as failure:
        return DocumentResult("ban_sao_cu_tru", "undetermined", failure=failure.code)
    return paper_result(f, "ban_sao_cu_tru", CALENDAR, copies=1, certified=True)


def _rate__le_phi_khai_sinh(f: Facts, row: str) -> Any:
    # fees.le_phi_khai_sinh.rows.dung_han · điểm b khoản 1 Điều 11 Luật Hộ tịch số 60/2014/QH13
    if row == "dung_han":
        return "exempt"
    # fees.le_phi_khai_sinh.rows.duoc_mien · điểm a khoản 1 Điều 11 Luật Hộ tịch số 60/2014/QH13
    if row == "duoc_mien":
        return "exempt"
    # fees.le_phi_khai_sinh.rows.qua_han_khac · khoản 2 Điều 11 Luật Hộ tịch số 60/2014/QH13 · Điều 3 Thông tư
    # số 85/2019/TT-BTC
    return "local"


# fees.le_phi_khai_sinh · Lệ phí đăng ký khai sinh · Điều 11 Luật Hộ tịch số 60/2014/QH13 · Điều 21 Luật Phí
# và lệ phí số 97/2015/QH13
def _fee__le_phi_khai_sinh(f: Facts) -> FeeResult:
    try:
        rows: list[str] = []
        needs: list[str] = []
        try:
            if not _definition__qua_han(f):
                rows.append("dung_han")
        except KeyError as lacking:
            needs += lacking.args
        try:
            if _definition__thuoc_dien_mien(f):
                rows.append("duoc_mien")
        except KeyError as lacking:
            needs += lacking.args
        if needs:
            return FeeResult("le_phi_khai_sinh", "undetermined", needs=distinct(needs))
        if not rows:
            rows = ["qua_han_khac"]
        answers = [_rate__le_phi_khai_sinh(f, row) for row in rows]
        if any(one != answers[0] for one in answers):
            return FeeResult("le_phi_khai_sinh", "conflict", rows=tuple(rows))
        row, answer = rows[0], answers[0]
        return FeeResult("le_phi_khai_sinh", answer, row=row)
    except KeyError as lacking:
        return FeeResult("le_phi_khai_sinh", "undetermined", needs=lacking.args)
    except Failure as failure:
        return FeeResult("le_phi_khai_sinh", "undetermined", failure=failure.code)


_PHI_BAN_SAO__CONG_DAN_SO = FeeResult("phi_ban_sao", "exempt", row="cong_dan_so")


# fees.phi_ban_sao · Phí cấp bản sao Giấy khai sinh · Điều 4 Thông tư số 281/2016/TT-BTC
def _fee__phi_ban_sao(f: Facts) -> FeeResult:
    try:
        if not f["de_nghi_ban_sao"]:
            return FeeResult("phi_ban_sao", "not_due")
        if ("identity_level" in f or given(f, "identity_level")) and f["identity_level"] == 2 and ("du_dieu_kien_cong_dan_so" in f or given(f, "du_dieu_kien_cong_dan_so")) and f["du_dieu_kien_cong_dan_so"]:
            # fees.phi_ban_sao.rows.cong_dan_so · khoản 2 Điều 1 Thông tư số 117/2026/TT-BTC
            return _PHI_BAN_SAO__CONG_DAN_SO
        else:
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
            # deadline.co_xac_minh · Thời hạn để Ủy ban nhân dân cấp xã được đề nghị trả lời xác minh; ngày
            # trả kết quả được hẹn lại bằng phiếu. · Quyết định số 163/QĐ-BTP
            row = "co_xac_minh"
            word, parts, cut_off = "", ((3, "working_day", 0),), None
        else:
            # deadline.khong_xac_minh · khoản 3 Điều 5 Luật Hộ tịch số 60/2014/QH13
            row = "khong_xac_minh"
            word, parts, cut_off = "same_day", (), 900
        received = received_at(f)
        day, minutes = due_moment(CALENDAR, received, parts, cut_off=cut_off, term=word, office=office)
        return DueResult("due", day, minutes, row, unannounced=CALENDAR.unannounced(received[0], day))
    except KeyError as lacking:
        return DueResult("undetermined", needs=lacking.args)
    except Failure as failure:
        return DueResult("undetermined", failure=failure.code)


# workflow.nop_ho_so · Nộp hồ sơ đăng ký khai sinh · khoản 1 Điều 9 Luật Hộ tịch số 60/2014/QH13
def _after__nop_ho_so(f: Facts, passed: list[str], decisions: dict[str, str]) -> str:
    passed.append("nop_ho_so")
    return "nop_tien"


# workflow.nop_tien · Nộp lệ phí, phí cấp bản sao · Điều 11 Luật Hộ tịch số 60/2014/QH13 · Quyết định số
# 163/QĐ-BTP
def _after__nop_tien(f: Facts, passed: list[str], decisions: dict[str, str]) -> str:
    if not _definition__phai_nop_tien(f):
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


# workflow.tham_tra · Thẩm tra hồ sơ · khoản 2 Điều 16 Luật Hộ tịch số 60/2014/QH13
def _after__tham_tra(f: Facts, passed: list[str], decisions: dict[str, str]) -> str:
    passed.append("tham_tra")
    decided = decisions.pop("tham_tra", "")
    if decided == "phai_hoi_noi_khac":
        # workflow.tham_tra.outcomes.phai_hoi_noi_khac · Không tra cứu được tình trạng hôn nhân, phải xác minh
        return "xac_minh"
    if decided == "tra_lai_bo_sung":
        # workflow.tham_tra.outcomes.tra_lai_bo_sung · Cần bổ sung, hoàn thiện
        return "bo_sung"
    if decided == "khong_du_dieu_kien":
        # workflow.tham_tra.outcomes.khong_du_dieu_kien · Không đủ điều kiện đăng ký · khoản 2 Điều 5 Luật Hộ
        # tịch số 60/2014/QH13
        return "end:refused"
    # workflow.tham_tra.outcomes.hop_le · Thông tin khai sinh đầy đủ và phù hợp
    return "xac_nhan_ban_dien_tu"


# workflow.xac_minh · Xác minh tình trạng hôn nhân của cha, mẹ · Quyết định số 163/QĐ-BTP
def _after__xac_minh(f: Facts, passed: list[str], decisions: dict[str, str]) -> str:
    passed.append("xac_minh")
    decided = decisions.pop("xac_minh", "")
    if decided == "xac_minh_sai":
        # workflow.xac_minh.outcomes.xac_minh_sai · Thông tin không đúng · khoản 2 Điều 5 Luật Hộ tịch số
        # 60/2014/QH13
        return "end:refused"
    # workflow.xac_minh.outcomes.xac_minh_dung · Thông tin đúng
    return "xac_nhan_ban_dien_tu"


# workflow.xac_nhan_ban_dien_tu · Kiểm tra, xác nhận biểu mẫu Giấy khai sinh điện tử · Điều 12 Nghị định số
# 87/2020/NĐ-CP · Quyết định số 163/QĐ-BTP
def _after__xac_nhan_ban_dien_tu(f: Facts, passed: list[str], decisions: dict[str, str]) -> str:
    if f["channel"] != "online":
        return "ghi_so"
    passed.append("xac_nhan_ban_dien_tu")
    return "ghi_so"


# workflow.ghi_so · Ghi Sổ đăng ký khai sinh, cập nhật cơ sở dữ liệu và lấy Số định danh cá nhân · khoản 2
# Điều 16 Luật Hộ tịch số 60/2014/QH13 · Nghị định số 120/2025/NĐ-CP
def _after__ghi_so(f: Facts, passed: list[str], decisions: dict[str, str]) -> str:
    passed.append("ghi_so")
    return "ky_giay"


# workflow.ky_giay · Ký Giấy khai sinh, bản sao và bản điện tử · khoản 2 Điều 16 Luật Hộ tịch số 60/2014/QH13
def _after__ky_giay(f: Facts, passed: list[str], decisions: dict[str, str]) -> str:
    passed.append("ky_giay")
    return "tra"


# workflow.tra · Trả kết quả · Quyết định số 163/QĐ-BTP
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
    t_thong_tin_chung_sinh = d.get("thong_tin_chung_sinh", _NO__THONG_TIN_CHUNG_SINH)
    if not isinstance(t_thong_tin_chung_sinh, dict):
        t_thong_tin_chung_sinh = _NO__THONG_TIN_CHUNG_SINH
    t_me = d.get("me", _NO__ME)
    if not isinstance(t_me, dict):
        t_me = _NO__ME
    t_cha = d.get("cha", _NO__CHA)
    if not isinstance(t_cha, dict):
        t_cha = _NO__CHA
    t_giay_ket_hon = d.get("giay_ket_hon", _NO__GIAY_KET_HON)
    if not isinstance(t_giay_ket_hon, dict):
        t_giay_ket_hon = _NO__GIAY_KET_HON
    texts = (
        d.get("ho_ten_tre", ""),
        d.get("noi_sinh", ""),
        d.get("dan_toc", ""),
        d.get("quoc_tich", ""),
        d.get("que_quan", ""),
        t_nguoi_yeu_cau.get("ho_ten", ""),
        t_nguoi_yeu_cau.get("so_dinh_danh", "000000000000"),
        t_nguoi_yeu_cau.get("noi_cu_tru", ""),
        t_nguoi_yeu_cau.get("quan_he", ""),
        t_nguoi_yeu_cau.get("dien_thoai", "0000000000"),
        t_nguoi_yeu_cau.get("thu_dien_tu", "a@a.a"),
        t_thong_tin_chung_sinh.get("so", ""),
        t_thong_tin_chung_sinh.get("noi_cap", ""),
        t_me.get("ho_ten", ""),
        t_me.get("so_dinh_danh", "000000000000"),
        t_me.get("dan_toc", ""),
        t_me.get("quoc_tich", ""),
        t_me.get("noi_cu_tru", ""),
        t_cha.get("ho_ten", ""),
        t_cha.get("so_dinh_danh", "000000000000"),
        t_cha.get("dan_toc", ""),
        t_cha.get("quoc_tich", ""),
        t_cha.get("noi_cu_tru", ""),
        t_giay_ket_hon.get("so", ""),
        t_giay_ket_hon.get("noi_dang_ky", ""),
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
    else:
        f["channel"] = x
    if "identity_level" in d:
        x = d["identity_level"]
        if x.__class__ is not int or not 0 <= x <= 2:
            read(f, e, d, "", _FACT__IDENTITY_LEVEL)
        else:
            f["identity_level"] = x
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
    x = date(d.get("ngay_sinh"))
    if x.__class__ is Kind:
        refuse(f, e, d, "", _FACT__NGAY_SINH, x)
    else:
        f["ngay_sinh"] = x
    x = d.get("gioi_tinh")
    if x.__class__ is not str or x not in _OPTIONS_GIOI_TINH:
        read(f, e, d, "", _FACT__GIOI_TINH)
    x = d.get("de_nghi_ban_sao")
    if x.__class__ is not bool:
        read(f, e, d, "", _FACT__DE_NGHI_BAN_SAO)
    else:
        f["de_nghi_ban_sao"] = x
    x = d.get("noi_nhan_ket_qua")
    if x.__class__ is not str or x not in _OPTIONS_NOI_NHAN_KET_QUA:
        read(f, e, d, "", _FACT__NOI_NHAN_KET_QUA)
    else:
        f["noi_nhan_ket_qua"] = x
    x = d.get("nop_theo_uy_quyen")
    if x.__class__ is not bool:
        read(f, e, d, "", _FACT__NOP_THEO_UY_QUYEN)
    else:
        f["nop_theo_uy_quyen"] = x
    if "can_xac_minh" in d:
        x = d["can_xac_minh"]
        if x.__class__ is not bool:
            read(f, e, d, "", _FACT__CAN_XAC_MINH)
        else:
            f["can_xac_minh"] = x
    if "du_dieu_kien_cong_dan_so" in d:
        x = d["du_dieu_kien_cong_dan_so"]
        if x.__class__ is not bool:
            read(f, e, d, "", _FACT__DU_DIEU_KIEN_CONG_DAN_SO)
        else:
            f["du_dieu_kien_cong_dan_so"] = x
    # facts.nguoi_yeu_cau · Người yêu cầu đăng ký khai sinh · khoản 1 Điều 15 Luật Hộ tịch số 60/2014/QH13
    o_nguoi_yeu_cau = d.get("nguoi_yeu_cau")
    if o_nguoi_yeu_cau.__class__ is not dict:
        o_nguoi_yeu_cau = entered(f, e, d, "", _FACT__NGUOI_YEU_CAU)
    if o_nguoi_yeu_cau is not None:
        f["nguoi_yeu_cau"] = o_nguoi_yeu_cau
        if not _KEYS__NGUOI_YEU_CAU.issuperset(o_nguoi_yeu_cau):
            unknown(u, o_nguoi_yeu_cau, _KEYS__NGUOI_YEU_CAU, "/nguoi_yeu_cau", 1)
        if "so_dinh_danh" in o_nguoi_yeu_cau:
            f["nguoi_yeu_cau.so_dinh_danh"] = o_nguoi_yeu_cau["so_dinh_danh"]
        if "dien_thoai" in o_nguoi_yeu_cau:
            f["nguoi_yeu_cau.dien_thoai"] = o_nguoi_yeu_cau["dien_thoai"]
        if "thu_dien_tu" in o_nguoi_yeu_cau:
            f["nguoi_yeu_cau.thu_dien_tu"] = o_nguoi_yeu_cau["thu_dien_tu"]
        if 1 in doubts:
            look(f, e, o_nguoi_yeu_cau, "", doubts[1])
        # facts.nguoi_yeu_cau.giay_to_thay_the · Giấy tờ tùy thân (loại, số, nơi cấp, ngày cấp)
        applies: bool | None
        try:
            applies = not ("nguoi_yeu_cau.so_dinh_danh" in f or given(f, "nguoi_yeu_cau", "nguoi_yeu_cau.so_dinh_danh")) if "!nguoi_yeu_cau" not in f and "!nguoi_yeu_cau.so_dinh_danh" not in f else None
        except (KeyError, Failure):
            applies = None
        if applies is not ("giay_to_thay_the" in o_nguoi_yeu_cau):
            read(f, e, o_nguoi_yeu_cau, "", _FACT__NGUOI_YEU_CAU__GIAY_TO_THAY_THE, applies)
        elif applies:
            x = o_nguoi_yeu_cau["giay_to_thay_the"]
            if x.__class__ is not str or not _IS_TEXT_200(x):
                read(f, e, o_nguoi_yeu_cau, "", _FACT__NGUOI_YEU_CAU__GIAY_TO_THAY_THE, applies)
    # facts.thong_tin_chung_sinh · Giấy chứng sinh · khoản 1 Điều 16 Luật Hộ tịch số 60/2014/QH13
    applies_1: bool | None
    applies_1 = f["case"] in ("co_cha_me", "chua_xac_dinh_cha", "mang_thai_ho") if "case" in f else None
    o_thong_tin_chung_sinh = d.get("thong_tin_chung_sinh")
    if o_thong_tin_chung_sinh.__class__ is not dict if applies_1 else "thong_tin_chung_sinh" in d:
        o_thong_tin_chung_sinh = entered(f, e, d, "", _FACT__THONG_TIN_CHUNG_SINH, applies_1)
    if o_thong_tin_chung_sinh is not None:
        f["thong_tin_chung_sinh"] = o_thong_tin_chung_sinh
        if not _KEYS__THONG_TIN_CHUNG_SINH.issuperset(o_thong_tin_chung_sinh):
            unknown(u, o_thong_tin_chung_sinh, _KEYS__THONG_TIN_CHUNG_SINH, "/thong_tin_chung_sinh", 2)
        if "so" in o_thong_tin_chung_sinh:
            f["thong_tin_chung_sinh.so"] = o_thong_tin_chung_sinh["so"]
        if 2 in doubts:
            look(f, e, o_thong_tin_chung_sinh, "", doubts[2])
        x = date(o_thong_tin_chung_sinh.get("ngay_cap"))
        if x.__class__ is Kind:
            refuse(f, e, o_thong_tin_chung_sinh, "", _FACT__THONG_TIN_CHUNG_SINH__NGAY_CAP, x)
        else:
            f["thong_tin_chung_sinh.ngay_cap"] = x
    # facts.me · Người mẹ · điểm b khoản 1 Điều 14 Luật Hộ tịch số 60/2014/QH13
    o_me = d.get("me")
    if o_me.__class__ is not dict if applies_1 else "me" in d:
        o_me = entered(f, e, d, "", _FACT__ME, applies_1)
    if o_me is not None:
        f["me"] = o_me
        if not _KEYS__ME.issuperset(o_me):
            unknown(u, o_me, _KEYS__ME, "/me", 3)
        if 3 in doubts:
            look(f, e, o_me, "", doubts[3])
        x = o_me.get("nam_sinh")
        if x.__class__ is not int or not 1900 <= x <= 9999:
            read(f, e, o_me, "", _FACT__ME__NAM_SINH)
        else:
            f["me.nam_sinh"] = x
    # facts.cha · Người cha · điểm b khoản 1 Điều 14 Luật Hộ tịch số 60/2014/QH13
    applies_2: bool | None
    applies_2 = f["case"] in ("co_cha_me", "mang_thai_ho") if "case" in f else None
    o_cha = d.get("cha")
    if o_cha.__class__ is not dict if applies_2 else "cha" in d:
        o_cha = entered(f, e, d, "", _FACT__CHA, applies_2)
    if o_cha is not None:
        f["cha"] = o_cha
        if not _KEYS__CHA.issuperset(o_cha):
            unknown(u, o_cha, _KEYS__CHA, "/cha", 4)
        if 4 in doubts:
            look(f, e, o_cha, "", doubts[4])
        x = o_cha.get("nam_sinh")
        if x.__class__ is not int or not 1900 <= x <= 9999:
            read(f, e, o_cha, "", _FACT__CHA__NAM_SINH)
        else:
            f["cha.nam_sinh"] = x
    # facts.cha_me_ket_hon · Cha, mẹ đã đăng ký kết hôn · Quyết định số 163/QĐ-BTP
    if applies_2 is not ("cha_me_ket_hon" in d):
        read(f, e, d, "", _FACT__CHA_ME_KET_HON, applies_2)
    elif applies_2:
        x = d["cha_me_ket_hon"]
        if x.__class__ is not bool:
            read(f, e, d, "", _FACT__CHA_ME_KET_HON, applies_2)
        else:
            f["cha_me_ket_hon"] = x
    # facts.giay_ket_hon · Giấy chứng nhận kết hôn của cha, mẹ · Quyết định số 163/QĐ-BTP
    try:
        applies = f["case"] in ("co_cha_me", "mang_thai_ho") and f["cha_me_ket_hon"] if "case" in f else None
    except (KeyError, Failure):
        applies = None
    o_giay_ket_hon = d.get("giay_ket_hon")
    if o_giay_ket_hon.__class__ is not dict if applies else "giay_ket_hon" in d:
        o_giay_ket_hon = entered(f, e, d, "", _FACT__GIAY_KET_HON, applies)
    if o_giay_ket_hon is not None:
        if not _KEYS__GIAY_KET_HON.issuperset(o_giay_ket_hon):
            unknown(u, o_giay_ket_hon, _KEYS__GIAY_KET_HON, "/giay_ket_hon", 5)
        if 5 in doubts:
            look(f, e, o_giay_ket_hon, "", doubts[5])
        x = date(o_giay_ket_hon.get("ngay_dang_ky"))
        if x.__class__ is Kind:
            refuse(f, e, o_giay_ket_hon, "", _FACT__GIAY_KET_HON__NGAY_DANG_KY, x)
    # facts.gia_dinh_co_cong · Trẻ thuộc gia đình có công với cách mạng · điểm a khoản 1 Điều 11 Luật Hộ tịch
    # số 60/2014/QH13
    applies_3: bool | None
    try:
        applies_3 = _definition__qua_han(f) if "submission_date" in f and "ngay_sinh" in f else None
    except (KeyError, Failure):
        applies_3 = None
    if applies_3 is not ("gia_dinh_co_cong" in d):
        read(f, e, d, "", _FACT__GIA_DINH_CO_CONG, applies_3)
    elif applies_3:
        x = d["gia_dinh_co_cong"]
        if x.__class__ is not bool:
            read(f, e, d, "", _FACT__GIA_DINH_CO_CONG, applies_3)
        else:
            f["gia_dinh_co_cong"] = x
    # facts.ho_ngheo · Trẻ thuộc hộ nghèo · điểm a khoản 1 Điều 11 Luật Hộ tịch số 60/2014/QH13
    if applies_3 is not ("ho_ngheo" in d):
        read(f, e, d, "", _FACT__HO_NGHEO, applies_3)
    elif applies_3:
        x = d["ho_ngheo"]
        if x.__class__ is not bool:
            read(f, e, d, "", _FACT__HO_NGHEO, applies_3)
        else:
            f["ho_ngheo"] = x
    # facts.nguoi_khuyet_tat · Trẻ là người khuyết tật · điểm a khoản 1 Điều 11 Luật Hộ tịch số 60/2014/QH13
    if applies_3 is not ("nguoi_khuyet_tat" in d):
        read(f, e, d, "", _FACT__NGUOI_KHUYET_TAT, applies_3)
    elif applies_3:
        x = d["nguoi_khuyet_tat"]
        if x.__class__ is not bool:
            read(f, e, d, "", _FACT__NGUOI_KHUYET_TAT, applies_3)
        else:
            f["nguoi_khuyet_tat"] = x
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
    # facts.dia_chi_nhan · Địa chỉ nhận kết quả qua bưu chính · Quyết định số 163/QĐ-BTP
    applies = f["noi_nhan_ket_qua"] == "qua_buu_chinh" if "noi_nhan_ket_qua" in f else None
    if applies is not ("dia_chi_nhan" in d):
        read(f, e, d, "", _FACT__DIA_CHI_NHAN, applies)
    elif applies:
        x = d["dia_chi_nhan"]
        if x.__class__ is not str or not _IS_TEXT_500(x):
            read(f, e, d, "", _FACT__DIA_CHI_NHAN, applies)
    # facts.nguoi_duoc_uy_quyen · Họ, chữ đệm, tên người được ủy quyền · khoản 2 Điều 6 Luật Hộ tịch số
    # 60/2014/QH13
    applies_4: bool | None
    applies_4 = f.get("nop_theo_uy_quyen")
    if applies_4 is not ("nguoi_duoc_uy_quyen" in d):
        read(f, e, d, "", _FACT__NGUOI_DUOC_UY_QUYEN, applies_4)
    elif applies_4:
        x = d["nguoi_duoc_uy_quyen"]
        if x.__class__ is not str or not _IS_PERSON_NAME_500(x):
            read(f, e, d, "", _FACT__NGUOI_DUOC_UY_QUYEN, applies_4)
    # facts.uy_quyen_cho_nguoi_than · Người được ủy quyền là ông, bà, cha, mẹ, con, vợ, chồng, anh, chị, em
    # ruột của người ủy quyền · Quyết định số 163/QĐ-BTP
    if applies_4 is not ("uy_quyen_cho_nguoi_than" in d):
        read(f, e, d, "", _FACT__UY_QUYEN_CHO_NGUOI_THAN, applies_4)
    elif applies_4:
        x = d["uy_quyen_cho_nguoi_than"]
        if x.__class__ is not bool:
            read(f, e, d, "", _FACT__UY_QUYEN_CHO_NGUOI_THAN, applies_4)
        else:
            f["uy_quyen_cho_nguoi_than"] = x
    # facts.ngay_niem_yet · Ngày bắt đầu niêm yết việc trẻ bị bỏ rơi · Điều 14 Nghị định số 123/2015/NĐ-CP ·
    # Điều 15 Nghị định số 123/2015/NĐ-CP
    applies_5: bool | None
    applies_5 = f["case"] in ("bi_bo_roi", "chua_xac_dinh_cha_me") if "case" in f else None
    if applies_5 is not ("ngay_niem_yet" in d):
        read(f, e, d, "", _FACT__NGAY_NIEM_YET, applies_5)
    elif applies_5:
        x = date(d["ngay_niem_yet"])
        if x.__class__ is Kind:
            refuse(f, e, d, "", _FACT__NGAY_NIEM_YET, x)
        else:
            f["ngay_niem_yet"] = x
    if e or u or parts:
        settle(e, u, parts, MESSAGES)
    # checks.ngay_sinh_khong_sau_ngay_nop · Ngày sinh không sau ngày nộp hồ sơ · khoản 2 Điều 5 Luật Hộ tịch
    # số 60/2014/QH13
    try:
        if "ngay_sinh" in f and "submission_date" in f and f["ngay_sinh"] > f["submission_date"]:
            e.append(__CHECKS__NGAY_SINH_KHONG_SAU_NGAY_NOP)
    except KeyError:
        pass
    except Failure as failure:
        e.append(unanswered(__CHECKS__NGAY_SINH_KHONG_SAU_NGAY_NOP, failure.code, MESSAGES))
    # checks.me_sinh_truoc_con · Năm sinh của mẹ trước năm sinh của trẻ · khoản 2 Điều 5 Luật Hộ tịch số
    # 60/2014/QH13
    try:
        if applies_1 and "me.nam_sinh" in f and "ngay_sinh" in f and f["me.nam_sinh"] >= f["ngay_sinh"].year:
            e.append(__CHECKS__ME_SINH_TRUOC_CON)
    except KeyError:
        pass
    except Failure as failure:
        e.append(unanswered(__CHECKS__ME_SINH_TRUOC_CON, failure.code, MESSAGES))
    # checks.cha_sinh_truoc_con · Năm sinh của cha trước năm sinh của trẻ · khoản 2 Điều 5 Luật Hộ tịch số
    # 60/2014/QH13
    try:
        if (
            applies_2
            and "cha.nam_sinh" in f
            and "ngay_sinh" in f
            and f["cha.nam_sinh"] >= f["ngay_sinh"].year
        ):
            e.append(__CHECKS__CHA_SINH_TRUOC_CON)
    except KeyError:
        pass
    except Failure as failure:
        e.append(unanswered(__CHECKS__CHA_SINH_TRUOC_CON, failure.code, MESSAGES))
    # checks.cap_chung_sinh_sau_khi_sinh · Giấy chứng sinh được cấp từ ngày sinh đến ngày nộp hồ sơ · khoản 2
    # Điều 5 Luật Hộ tịch số 60/2014/QH13
    try:
        if (
            applies_1
            and ("thong_tin_chung_sinh.ngay_cap" in f or given(f, "thong_tin_chung_sinh", "thong_tin_chung_sinh.ngay_cap"))
            and "thong_tin_chung_sinh.ngay_cap" in f
            and "ngay_sinh" in f
            and not (f["thong_tin_chung_sinh.ngay_cap"] >= f["ngay_sinh"] and f["thong_tin_chung_sinh.ngay_cap"] <= f["submission_date"])
        ):
            e.append(__CHECKS__CAP_CHUNG_SINH_SAU_KHI_SINH)
    except KeyError:
        pass
    except Failure as failure:
        e.append(unanswered(__CHECKS__CAP_CHUNG_SINH_SAU_KHI_SINH, failure.code, MESSAGES))
    # checks.so_chung_sinh_18_ky_tu · Số Giấy chứng sinh cấp từ 01/10/2025 có 18 ký tự · Thông tư số
    # 22/2025/TT-BYT
    try:
        if (
            applies_1
            and ("thong_tin_chung_sinh.ngay_cap" in f or given(f, "thong_tin_chung_sinh", "thong_tin_chung_sinh.ngay_cap"))
            and f["thong_tin_chung_sinh.ngay_cap"] >= _DAY_2025_10_01
            and not (("thong_tin_chung_sinh.so" in f or given(f, "thong_tin_chung_sinh", "thong_tin_chung_sinh.so")) and len(f["thong_tin_chung_sinh.so"]) == 18)
        ):
            e.append(__CHECKS__SO_CHUNG_SINH_18_KY_TU)
    except KeyError:
        pass
    except Failure as failure:
        e.append(unanswered(__CHECKS__SO_CHUNG_SINH_18_KY_TU, failure.code, MESSAGES))
    # checks.lien_he_khi_nop_truc_tuyen · Nộp trực tuyến thì phải có cách nhận biểu mẫu Giấy khai sinh điện tử
    # để kiểm tra · Điều 12 Nghị định số 87/2020/NĐ-CP · Quyết định số 163/QĐ-BTP
    try:
        if (
            f["channel"] == "online"
            and not (("nguoi_yeu_cau.dien_thoai" in f or given(f, "nguoi_yeu_cau", "nguoi_yeu_cau.dien_thoai")) or ("nguoi_yeu_cau.thu_dien_tu" in f or given(f, "nguoi_yeu_cau", "nguoi_yeu_cau.thu_dien_tu")))
        ):
            e.append(__CHECKS__LIEN_HE_KHI_NOP_TRUC_TUYEN)
    except KeyError:
        pass
    except Failure as failure:
        e.append(unanswered(__CHECKS__LIEN_HE_KHI_NOP_TRUC_TUYEN, failure.code, MESSAGES))
    # checks.dang_ky_sau_niem_yet · Chỉ đăng ký sau khi hết 07 ngày niêm yết liên tục · Điều 14 Nghị định số
    # 123/2015/NĐ-CP · Quyết định số 163/QĐ-BTP
    try:
        if (
            applies_5
            and ("ngay_niem_yet" in f or given(f, "ngay_niem_yet"))
            and f["submission_date"] <= term_end(CALENDAR, (7, "day", 0), f["ngay_niem_yet"])
        ):
            e.append(__CHECKS__DANG_KY_SAU_NIEM_YET)
    except KeyError:
        pass
    except Failure as failure:
        e.append(unanswered(__CHECKS__DANG_KY_SAU_NIEM_YET, failure.code, MESSAGES))
    return f, e


# --- Tables -------------------------------------------------------------------------------------------------


_DAY_2025_10_01 = dt.date(2025, 10, 1)
_PERSON_NAME_PATTERN = " *[A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ\\u0300-\\u036f'’.\\-][A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ\\u0300-\\u036f'’.\\- ]*"
_ID_NUMBER_PATTERN = "[0-9]{12}"
_TEXT_PATTERN = "[ \\u00a0\\u1680\\u2000-\\u200a\\u202f\\u205f\\u3000]*[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029 \\u00a0\\u1680\\u2000-\\u200a\\u202f\\u205f\\u3000][^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029]*"
_PHONE_PATTERN = "(?:0|\\+84)[0-9]{9}"
_EMAIL_PATTERN = "[!-?A-~]+@[!-?A-~]+\\.[!-?A-~]+"
_OPTIONS_CHANNEL = frozenset(("in_person", "online", "postal"))
_OPTIONS_AREA = frozenset(("ordinary", "mountain", "border", "island", "remote"))
_OPTIONS_APPLICANT = frozenset(("vn_citizen", "enterprise", "foreign_resident", "foreigner", "party_member", "party_organisation", "foreign_organisation", "vn_enterprise", "organisation", "foreign_invested_enterprise", "cooperative", "overseas_vietnamese", "official", "vn_citizen_without_residence", "foreign_settled"))
_OPTIONS_CASE = frozenset(("co_cha_me", "chua_xac_dinh_cha", "chua_xac_dinh_cha_me", "bi_bo_roi", "mang_thai_ho"))
_OPTIONS_GIOI_TINH = frozenset(("nam", "nu"))
_OPTIONS_NOI_NHAN_KET_QUA = frozenset(("tai_trung_tam", "qua_buu_chinh"))
_IS_TEXT_200 = matches(plain(200))
_IS_TEXT_500 = matches(plain(500))
_IS_PERSON_NAME_500 = matches(name(500))
_ONE_OF_CHANNEL = choice(_OPTIONS_CHANNEL)
_NUMBER = number(0, 2)
_ONE_OF_AREA = choice(_OPTIONS_AREA)
_ONE_OF_APPLICANT = choice(_OPTIONS_APPLICANT)
_ONE_OF_CASE = choice(_OPTIONS_CASE)
_PERSON_NAME_500 = text(_PERSON_NAME_PATTERN, 500)
_ID_NUMBER_500 = text(_ID_NUMBER_PATTERN, 500)
_TEXT_200 = text(_TEXT_PATTERN, 200)
_TEXT_500 = text(_TEXT_PATTERN, 500)
_TEXT_100 = text(_TEXT_PATTERN, 100)
_PHONE_500 = text(_PHONE_PATTERN, 500)
_EMAIL_500 = text(_EMAIL_PATTERN, 500)
_ONE_OF_GIOI_TINH = choice(_OPTIONS_GIOI_TINH)
_TEXT_50 = text(_TEXT_PATTERN, 50)
_TEXT_30 = text(_TEXT_PATTERN, 30)
_YEAR = number(1900, 9999)
_NUMBER_2 = number(1, 1_000_000_000_000_000)
_ONE_OF_NOI_NHAN_KET_QUA = choice(_OPTIONS_NOI_NHAN_KET_QUA)
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
# facts.nguoi_yeu_cau · Người yêu cầu đăng ký khai sinh · khoản 1 Điều 15 Luật Hộ tịch số 60/2014/QH13
_FACT__NGUOI_YEU_CAU = Fact(7, "/nguoi_yeu_cau", "nguoi_yeu_cau", "nguoi_yeu_cau", True, mapping, MESSAGES)
# facts.nguoi_yeu_cau.ho_ten · Họ, chữ đệm, tên
_FACT__NGUOI_YEU_CAU__HO_TEN = Fact(
    8, "/nguoi_yeu_cau/ho_ten", "nguoi_yeu_cau.ho_ten", "ho_ten", True, _PERSON_NAME_500, MESSAGES,
)
# facts.nguoi_yeu_cau.so_dinh_danh · Số định danh cá nhân
_FACT__NGUOI_YEU_CAU__SO_DINH_DANH = Fact(
    9, "/nguoi_yeu_cau/so_dinh_danh", "nguoi_yeu_cau.so_dinh_danh", "so_dinh_danh", False, _ID_NUMBER_500,
    MESSAGES,
)
# facts.nguoi_yeu_cau.giay_to_thay_the · Giấy tờ tùy thân (loại, số, nơi cấp, ngày cấp)
_FACT__NGUOI_YEU_CAU__GIAY_TO_THAY_THE = Fact(
    10, "/nguoi_yeu_cau/giay_to_thay_the", "nguoi_yeu_cau.giay_to_thay_the", "giay_to_thay_the", True,
    _TEXT_200, MESSAGES,
)
# facts.nguoi_yeu_cau.noi_cu_tru · Nơi cư trú
_FACT__NGUOI_YEU_CAU__NOI_CU_TRU = Fact(
    11, "/nguoi_yeu_cau/noi_cu_tru", "nguoi_yeu_cau.noi_cu_tru", "noi_cu_tru", True, _TEXT_500, MESSAGES,
)
# facts.nguoi_yeu_cau.quan_he · Quan hệ với người được khai sinh
_FACT__NGUOI_YEU_CAU__QUAN_HE = Fact(
    12, "/nguoi_yeu_cau/quan_he", "nguoi_yeu_cau.quan_he", "quan_he", True, _TEXT_100, MESSAGES,
)
# facts.nguoi_yeu_cau.dien_thoai · Số điện thoại
_FACT__NGUOI_YEU_CAU__DIEN_THOAI = Fact(
    13, "/nguoi_yeu_cau/dien_thoai", "nguoi_yeu_cau.dien_thoai", "dien_thoai", False, _PHONE_500, MESSAGES,
)
# facts.nguoi_yeu_cau.thu_dien_tu · Thư điện tử
_FACT__NGUOI_YEU_CAU__THU_DIEN_TU = Fact(
    14, "/nguoi_yeu_cau/thu_dien_tu", "nguoi_yeu_cau.thu_dien_tu", "thu_dien_tu", False, _EMAIL_500, MESSAGES,
)
# facts.ho_ten_tre · Họ, chữ đệm, tên người được khai sinh · điểm a khoản 1 Điều 14 Luật Hộ tịch số
# 60/2014/QH13
_FACT__HO_TEN_TRE = Fact(15, "/ho_ten_tre", "ho_ten_tre", "ho_ten_tre", True, _PERSON_NAME_500, MESSAGES)
# facts.ngay_sinh · Ngày, tháng, năm sinh · điểm a khoản 1 Điều 14 Luật Hộ tịch số 60/2014/QH13
_FACT__NGAY_SINH = Fact(16, "/ngay_sinh", "ngay_sinh", "ngay_sinh", True, date, MESSAGES)
# facts.noi_sinh · Nơi sinh · điểm a khoản 1 Điều 14 Luật Hộ tịch số 60/2014/QH13
_FACT__NOI_SINH = Fact(17, "/noi_sinh", "noi_sinh", "noi_sinh", True, _TEXT_500, MESSAGES)
# facts.gioi_tinh · Giới tính · điểm a khoản 1 Điều 14 Luật Hộ tịch số 60/2014/QH13
_FACT__GIOI_TINH = Fact(18, "/gioi_tinh", "gioi_tinh", "gioi_tinh", True, _ONE_OF_GIOI_TINH, MESSAGES)
# facts.dan_toc · Dân tộc · điểm a khoản 1 Điều 14 Luật Hộ tịch số 60/2014/QH13
_FACT__DAN_TOC = Fact(19, "/dan_toc", "dan_toc", "dan_toc", True, _TEXT_50, MESSAGES)
# facts.quoc_tich · Quốc tịch · điểm a khoản 1 Điều 14 Luật Hộ tịch số 60/2014/QH13
_FACT__QUOC_TICH = Fact(20, "/quoc_tich", "quoc_tich", "quoc_tich", True, _TEXT_50, MESSAGES)
# facts.que_quan · Quê quán · điểm a khoản 1 Điều 14 Luật Hộ tịch số 60/2014/QH13 · khoản 8 Điều 4 Luật Hộ
# tịch số 60/2014/QH13
_FACT__QUE_QUAN = Fact(21, "/que_quan", "que_quan", "que_quan", True, _TEXT_500, MESSAGES)
# facts.thong_tin_chung_sinh · Giấy chứng sinh · khoản 1 Điều 16 Luật Hộ tịch số 60/2014/QH13
_FACT__THONG_TIN_CHUNG_SINH = Fact(
    22, "/thong_tin_chung_sinh", "thong_tin_chung_sinh", "thong_tin_chung_sinh", False, mapping, MESSAGES,
)
# facts.thong_tin_chung_sinh.so · Số Giấy chứng sinh
_FACT__THONG_TIN_CHUNG_SINH__SO = Fact(
    23, "/thong_tin_chung_sinh/so", "thong_tin_chung_sinh.so", "so", True, _TEXT_30, MESSAGES,
)
# facts.thong_tin_chung_sinh.ngay_cap · Ngày cấp Giấy chứng sinh
_FACT__THONG_TIN_CHUNG_SINH__NGAY_CAP = Fact(
    24, "/thong_tin_chung_sinh/ngay_cap", "thong_tin_chung_sinh.ngay_cap", "ngay_cap", True, date, MESSAGES,
)
# facts.thong_tin_chung_sinh.noi_cap · Cơ sở cấp Giấy chứng sinh
_FACT__THONG_TIN_CHUNG_SINH__NOI_CAP = Fact(
    25, "/thong_tin_chung_sinh/noi_cap", "thong_tin_chung_sinh.noi_cap", "noi_cap", True, _TEXT_200, MESSAGES,
)
# facts.me · Người mẹ · điểm b khoản 1 Điều 14 Luật Hộ tịch số 60/2014/QH13
_FACT__ME = Fact(26, "/me", "me", "me", True, mapping, MESSAGES)
# facts.me.ho_ten · Họ, chữ đệm, tên mẹ
_FACT__ME__HO_TEN = Fact(27, "/me/ho_ten", "me.ho_ten", "ho_ten", True, _PERSON_NAME_500, MESSAGES)
# facts.me.so_dinh_danh · Số định danh cá nhân của mẹ
_FACT__ME__SO_DINH_DANH = Fact(
    28, "/me/so_dinh_danh", "me.so_dinh_danh", "so_dinh_danh", False, _ID_NUMBER_500, MESSAGES,
)
# facts.me.nam_sinh · Năm sinh của mẹ
_FACT__ME__NAM_SINH = Fact(29, "/me/nam_sinh", "me.nam_sinh", "nam_sinh", True, _YEAR, MESSAGES)
# facts.me.dan_toc · Dân tộc của mẹ
_FACT__ME__DAN_TOC = Fact(30, "/me/dan_toc", "me.dan_toc", "dan_toc", True, _TEXT_50, MESSAGES)
# facts.me.quoc_tich · Quốc tịch của mẹ
_FACT__ME__QUOC_TICH = Fact(31, "/me/quoc_tich", "me.quoc_tich", "quoc_tich", True, _TEXT_50, MESSAGES)
# facts.me.noi_cu_tru · Nơi cư trú của mẹ
_FACT__ME__NOI_CU_TRU = Fact(32, "/me/noi_cu_tru", "me.noi_cu_tru", "noi_cu_tru", True, _TEXT_500, MESSAGES)
# facts.cha · Người cha · điểm b khoản 1 Điều 14 Luật Hộ tịch số 60/2014/QH13
_FACT__CHA = Fact(33, "/cha", "cha", "cha", True, mapping, MESSAGES)
# facts.cha.ho_ten · Họ, chữ đệm, tên cha
_FACT__CHA__HO_TEN = Fact(34, "/cha/ho_ten", "cha.ho_ten", "ho_ten", True, _PERSON_NAME_500, MESSAGES)
# facts.cha.so_dinh_danh · Số định danh cá nhân của cha
_FACT__CHA__SO_DINH_DANH = Fact(
    35, "/cha/so_dinh_danh", "cha.so_dinh_danh", "so_dinh_danh", False, _ID_NUMBER_500, MESSAGES,
)
# facts.cha.nam_sinh · Năm sinh của cha
_FACT__CHA__NAM_SINH = Fact(36, "/cha/nam_sinh", "cha.nam_sinh", "nam_sinh", True, _YEAR, MESSAGES)
# facts.cha.dan_toc · Dân tộc của cha
_FACT__CHA__DAN_TOC = Fact(37, "/cha/dan_toc", "cha.dan_toc", "dan_toc", True, _TEXT_50, MESSAGES)
# facts.cha.quoc_tich · Quốc tịch của cha
_FACT__CHA__QUOC_TICH = Fact(38, "/cha/quoc_tich", "cha.quoc_tich", "quoc_tich", True, _TEXT_50, MESSAGES)
# facts.cha.noi_cu_tru · Nơi cư trú của cha
_FACT__CHA__NOI_CU_TRU = Fact(
    39, "/cha/noi_cu_tru", "cha.noi_cu_tru", "noi_cu_tru", True, _TEXT_500, MESSAGES,
)
# facts.cha_me_ket_hon · Cha, mẹ đã đăng ký kết hôn · Quyết định số 163/QĐ-BTP
_FACT__CHA_ME_KET_HON = Fact(
    40, "/cha_me_ket_hon", "cha_me_ket_hon", "cha_me_ket_hon", True, boolean, MESSAGES,
)
# facts.giay_ket_hon · Giấy chứng nhận kết hôn của cha, mẹ · Quyết định số 163/QĐ-BTP
_FACT__GIAY_KET_HON = Fact(41, "/giay_ket_hon", "giay_ket_hon", "giay_ket_hon", True, mapping, MESSAGES)
# facts.giay_ket_hon.so · Số Giấy chứng nhận kết hôn
_FACT__GIAY_KET_HON__SO = Fact(42, "/giay_ket_hon/so", "giay_ket_hon.so", "so", True, _TEXT_50, MESSAGES)
# facts.giay_ket_hon.ngay_dang_ky · Ngày đăng ký kết hôn
_FACT__GIAY_KET_HON__NGAY_DANG_KY = Fact(
    43, "/giay_ket_hon/ngay_dang_ky", "giay_ket_hon.ngay_dang_ky", "ngay_dang_ky", True, date, MESSAGES,
)
# facts.giay_ket_hon.noi_dang_ky · Cơ quan đăng ký kết hôn
_FACT__GIAY_KET_HON__NOI_DANG_KY = Fact(
    44, "/giay_ket_hon/noi_dang_ky", "giay_ket_hon.noi_dang_ky", "noi_dang_ky", True, _TEXT_200, MESSAGES,
)
# facts.gia_dinh_co_cong · Trẻ thuộc gia đình có công với cách mạng · điểm a khoản 1 Điều 11 Luật Hộ tịch số
# 60/2014/QH13
_FACT__GIA_DINH_CO_CONG = Fact(
    45, "/gia_dinh_co_cong", "gia_dinh_co_cong", "gia_dinh_co_cong", True, boolean, MESSAGES,
)
# facts.ho_ngheo · Trẻ thuộc hộ nghèo · điểm a khoản 1 Điều 11 Luật Hộ tịch số 60/2014/QH13
_FACT__HO_NGHEO = Fact(46, "/ho_ngheo", "ho_ngheo", "ho_ngheo", True, boolean, MESSAGES)
# facts.nguoi_khuyet_tat · Trẻ là người khuyết tật · điểm a khoản 1 Điều 11 Luật Hộ tịch số 60/2014/QH13
_FACT__NGUOI_KHUYET_TAT = Fact(
    47, "/nguoi_khuyet_tat", "nguoi_khuyet_tat", "nguoi_khuyet_tat", True, boolean, MESSAGES,
)
# facts.de_nghi_ban_sao · Đề nghị cấp bản sao Giấy khai sinh · khoản 2 Điều 11 Luật Hộ tịch số 60/2014/QH13
_FACT__DE_NGHI_BAN_SAO = Fact(
    48, "/de_nghi_ban_sao", "de_nghi_ban_sao", "de_nghi_ban_sao", True, boolean, MESSAGES,
)
# facts.so_ban_sao · Số bản sao · khoản 2 Điều 11 Luật Hộ tịch số 60/2014/QH13
_FACT__SO_BAN_SAO = Fact(49, "/so_ban_sao", "so_ban_sao", "so_ban_sao", True, _NUMBER_2, MESSAGES)
# facts.noi_nhan_ket_qua · Nhận kết quả · Quyết định số 163/QĐ-BTP
_FACT__NOI_NHAN_KET_QUA = Fact(
    50, "/noi_nhan_ket_qua", "noi_nhan_ket_qua", "noi_nhan_ket_qua", True, _ONE_OF_NOI_NHAN_KET_QUA, MESSAGES,
)
# facts.dia_chi_nhan · Địa chỉ nhận kết quả qua bưu chính · Quyết định số 163/QĐ-BTP
_FACT__DIA_CHI_NHAN = Fact(51, "/dia_chi_nhan", "dia_chi_nhan", "dia_chi_nhan", True, _TEXT_500, MESSAGES)
# facts.nop_theo_uy_quyen · Hồ sơ do người được ủy quyền nộp · khoản 2 Điều 6 Luật Hộ tịch số 60/2014/QH13
_FACT__NOP_THEO_UY_QUYEN = Fact(
    52, "/nop_theo_uy_quyen", "nop_theo_uy_quyen", "nop_theo_uy_quyen", True, boolean, MESSAGES,
)
# facts.nguoi_duoc_uy_quyen · Họ, chữ đệm, tên người được ủy quyền · khoản 2 Điều 6 Luật Hộ tịch số
# 60/2014/QH13
_FACT__NGUOI_DUOC_UY_QUYEN = Fact(
    53, "/nguoi_duoc_uy_quyen", "nguoi_duoc_uy_quyen", "nguoi_duoc_uy_quyen", True, _PERSON_NAME_500,
    MESSAGES,
)
# facts.uy_quyen_cho_nguoi_than · Người được ủy quyền là ông, bà, cha, mẹ, con, vợ, chồng, anh, chị, em ruột
# của người ủy quyền · Quyết định số 163/QĐ-BTP
_FACT__UY_QUYEN_CHO_NGUOI_THAN = Fact(
    54, "/uy_quyen_cho_nguoi_than", "uy_quyen_cho_nguoi_than", "uy_quyen_cho_nguoi_than", True, boolean,
    MESSAGES,
)
# facts.ngay_niem_yet · Ngày bắt đầu niêm yết việc trẻ bị bỏ rơi · Điều 14 Nghị định số 123/2015/NĐ-CP · Điều
# 15 Nghị định số 123/2015/NĐ-CP
_FACT__NGAY_NIEM_YET = Fact(55, "/ngay_niem_yet", "ngay_niem_yet", "ngay_niem_yet", False, date, MESSAGES)
# facts.can_xac_minh · Phải xác minh tình trạng hôn nhân của cha, mẹ · Quyết định số 163/QĐ-BTP
_FACT__CAN_XAC_MINH = Fact(56, "/can_xac_minh", "can_xac_minh", "can_xac_minh", False, boolean, MESSAGES)
# facts.du_dieu_kien_cong_dan_so · Người yêu cầu đáp ứng điều kiện tại khoản 1 Điều 5 Nghị quyết số
# 66.22/2026/NQ-CP · Điều 1 Thông tư số 117/2026/TT-BTC
_FACT__DU_DIEU_KIEN_CONG_DAN_SO = Fact(
    57, "/du_dieu_kien_cong_dan_so", "du_dieu_kien_cong_dan_so", "du_dieu_kien_cong_dan_so", False, boolean,
    MESSAGES,
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
    "ho_ten_tre",
    "ngay_sinh",
    "noi_sinh",
    "gioi_tinh",
    "dan_toc",
    "quoc_tich",
    "que_quan",
    "thong_tin_chung_sinh",
    "me",
    "cha",
    "cha_me_ket_hon",
    "giay_ket_hon",
    "gia_dinh_co_cong",
    "ho_ngheo",
    "nguoi_khuyet_tat",
    "de_nghi_ban_sao",
    "so_ban_sao",
    "noi_nhan_ket_qua",
    "dia_chi_nhan",
    "nop_theo_uy_quyen",
    "nguoi_duoc_uy_quyen",
    "uy_quyen_cho_nguoi_than",
    "ngay_niem_yet",
    "can_xac_minh",
    "du_dieu_kien_cong_dan_so",
    "documents",
    "suspensions",
    "extended",
    "decisions",
))
_KEYS__NGUOI_YEU_CAU = frozenset((
    "ho_ten",
    "so_dinh_danh",
    "giay_to_thay_the",
    "noi_cu_tru",
    "quan_he",
    "dien_thoai",
    "thu_dien_tu",
))
_KEYS__THONG_TIN_CHUNG_SINH = frozenset(("so", "ngay_cap", "noi_cap"))
_KEYS__ME = frozenset(("ho_ten", "so_dinh_danh", "nam_sinh", "dan_toc", "quoc_tich", "noi_cu_tru"))
_KEYS__CHA = frozenset(("ho_ten", "so_dinh_danh", "nam_sinh", "dan_toc", "quoc_tich", "noi_cu_tru"))
_KEYS__GIAY_KET_HON = frozenset(("so", "ngay_dang_ky", "noi_dang_ky"))
_PAPERS = {
    "to_khai": False,
    "mau_dien_tu_tuong_tac": False,
    "giay_chung_sinh": True,
    "van_ban_lam_chung": False,
    "giay_cam_doan": False,
    "bien_ban_bo_roi": False,
    "xac_nhan_mang_thai_ho": False,
    "uy_quyen_co_chung_thuc": False,
    "uy_quyen_cho_than_nhan": False,
    "giay_to_tuy_than_2026": True,
    "ban_sao_tuy_than": True,
    "chung_minh_cu_tru": True,
    "ban_sao_cu_tru": True,
}
_STEPS: dict[str, tuple[str, ...]] = {
    "tiep_nhan": ("day_du", "can_bo_sung", "khong_tiep_nhan"),
    "bo_sung": ("da_bo_sung", "khong_bo_sung_duoc", "rut"),
    "tham_tra": ("hop_le", "phai_hoi_noi_khac", "tra_lai_bo_sung", "khong_du_dieu_kien"),
    "xac_minh": ("xac_minh_dung", "xac_minh_sai"),
}
__CHECKS__NGAY_SINH_KHONG_SAU_NGAY_NOP = mistake(0, "/ngay_sinh", "checks.ngay_sinh_khong_sau_ngay_nop", MESSAGES["checks.ngay_sinh_khong_sau_ngay_nop"])
__CHECKS__ME_SINH_TRUOC_CON = mistake(0, "/me/nam_sinh", "checks.me_sinh_truoc_con", MESSAGES["checks.me_sinh_truoc_con"])
__CHECKS__CHA_SINH_TRUOC_CON = mistake(0, "/cha/nam_sinh", "checks.cha_sinh_truoc_con", MESSAGES["checks.cha_sinh_truoc_con"])
__CHECKS__CAP_CHUNG_SINH_SAU_KHI_SINH = mistake(0, "/thong_tin_chung_sinh/ngay_cap", "checks.cap_chung_sinh_sau_khi_sinh", MESSAGES["checks.cap_chung_sinh_sau_khi_sinh"])
__CHECKS__SO_CHUNG_SINH_18_KY_TU = mistake(0, "/thong_tin_chung_sinh/so", "checks.so_chung_sinh_18_ky_tu", MESSAGES["checks.so_chung_sinh_18_ky_tu"])
__CHECKS__LIEN_HE_KHI_NOP_TRUC_TUYEN = mistake(0, "/nguoi_yeu_cau/thu_dien_tu", "checks.lien_he_khi_nop_truc_tuyen", MESSAGES["checks.lien_he_khi_nop_truc_tuyen"])
__CHECKS__DANG_KY_SAU_NIEM_YET = mistake(0, "/ngay_niem_yet", "checks.dang_ky_sau_niem_yet", MESSAGES["checks.dang_ky_sau_niem_yet"])
_NO_DOSSIER = mistake(0, "", "dossier.type", MESSAGES["dossier.type"])
_NO__NGUOI_YEU_CAU: dict[str, Any] = {"ho_ten": "x", "noi_cu_tru": "x", "quan_he": "x"}
_NO__THONG_TIN_CHUNG_SINH: dict[str, Any] = {"so": "x", "noi_cap": "x"}
_NO__ME: dict[str, Any] = {"ho_ten": "x", "dan_toc": "x", "quoc_tich": "x", "noi_cu_tru": "x"}
_NO__CHA: dict[str, Any] = {"ho_ten": "x", "dan_toc": "x", "quoc_tich": "x", "noi_cu_tru": "x"}
_NO__GIAY_KET_HON: dict[str, Any] = {"so": "x", "noi_dang_ky": "x"}
_SHAPE = shape(
    (1, name(500)),
    (1, plain(500)),
    (2, plain(50)),
    (1, plain(500)),
    (1, name(500)),
    (1, "[0-9]{12}"),
    (1, plain(500)),
    (1, plain(100)),
    (1, "(?:0|\\+84)[0-9]{9}"),
    (1, email(500)),
    (1, plain(30)),
    (1, plain(200)),
    (1, name(500)),
    (1, "[0-9]{12}"),
    (2, plain(50)),
    (1, plain(500)),
    (1, name(500)),
    (1, "[0-9]{12}"),
    (2, plain(50)),
    (1, plain(500)),
    (1, plain(50)),
    (1, plain(200)),
)
_TEXTS = (
    (0, _FACT__HO_TEN_TRE),
    (0, _FACT__NOI_SINH),
    (0, _FACT__DAN_TOC),
    (0, _FACT__QUOC_TICH),
    (0, _FACT__QUE_QUAN),
    (1, _FACT__NGUOI_YEU_CAU__HO_TEN),
    (1, _FACT__NGUOI_YEU_CAU__SO_DINH_DANH),
    (1, _FACT__NGUOI_YEU_CAU__NOI_CU_TRU),
    (1, _FACT__NGUOI_YEU_CAU__QUAN_HE),
    (1, _FACT__NGUOI_YEU_CAU__DIEN_THOAI),
    (1, _FACT__NGUOI_YEU_CAU__THU_DIEN_TU),
    (2, _FACT__THONG_TIN_CHUNG_SINH__SO),
    (2, _FACT__THONG_TIN_CHUNG_SINH__NOI_CAP),
    (3, _FACT__ME__HO_TEN),
    (3, _FACT__ME__SO_DINH_DANH),
    (3, _FACT__ME__DAN_TOC),
    (3, _FACT__ME__QUOC_TICH),
    (3, _FACT__ME__NOI_CU_TRU),
    (4, _FACT__CHA__HO_TEN),
    (4, _FACT__CHA__SO_DINH_DANH),
    (4, _FACT__CHA__DAN_TOC),
    (4, _FACT__CHA__QUOC_TICH),
    (4, _FACT__CHA__NOI_CU_TRU),
    (5, _FACT__GIAY_KET_HON__SO),
    (5, _FACT__GIAY_KET_HON__NOI_DANG_KY),
)
