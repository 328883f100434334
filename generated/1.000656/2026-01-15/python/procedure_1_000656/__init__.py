"""1.000656: Thủ tục đăng ký khai tử

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
# Not modelled: Mẫu Tờ khai đăng ký khai tử của Thông tư số 04/2020/TT-BTP (sửa đổi năm 2024, 2025) và nội
# dung mẫu hộ tịch điện tử tương tác. (gaps.mau_to_khai; Chỉ thấy bản chép lại mẫu năm 2020 và lời chú của mẫu
# năm 2024 trên trang khác; các mục lấy theo bản đó và khoản 2 Điều 4 Nghị định số 123/2015/NĐ-CP. Nơi cư trú
# của người yêu cầu vẫn hỏi vì giấy tiếp nhận hồ sơ cần địa chỉ.)
# Not modelled: Điều 2, 3, 4 Nghị định số 123/2015/NĐ-CP sau các lần sửa đổi, trong đó có Điều 13 Nghị định số
# 18/2026/NĐ-CP; Điều 13, 34 Thông tư số 04/2020/TT-BTP. (gaps.nguyen_van_nghi_dinh; Chỉ đọc được tên điều,
# đoạn trích trên trang khác và bản công bố thủ tục; chữ của các điểm b, c khoản 2 Điều 4 suy theo thứ tự liệt
# kê.)
# Not modelled: Không phải nộp bản giấy Giấy báo tử khi đã có dữ liệu điện tử có ký số.
# (gaps.thay_giay_bao_tu_truoc_2026; Bản công bố năm 2026 ghi rõ; chưa xác định được quy định này có từ ngày
# nào trước 01/01/2026 nên năm 2025 vẫn yêu cầu bản giấy.)
# Not modelled: Thời hạn 15 ngày kể từ ngày có người chết, khi ngày chết do Tòa án xác định về trước.
# (gaps.han_15_ngay_khi_toa_an_tuyen_bo; Luật Hộ tịch không có ngày tính riêng cho trường hợp này; tệp tính từ
# ngày chết ghi trong quyết định nên gần như luôn quá hạn. Cần Bộ Tư pháp xác nhận.)
# Not modelled: Luật Hộ tịch không ấn định thời hạn khai tử khi phải kiểm tra, xác minh; bản công bố chỉ nói
# hẹn lại. (gaps.thoi_han_khi_xac_minh; Ghi “không quy định”. Dữ liệu Cổng Dịch vụ công quốc gia có ba con số
# khác nhau (01 ngày, 02 ngày, 05 ngày làm việc) không kèm điều kiện. Chưa rõ thời gian người yêu cầu xác nhận
# bản điện tử (tối đa 01 ngày) có tính vào thời hạn hay không nên chưa trừ.)
# Not modelled: Chết đã lâu mà chỉ rõ năm, hoặc rõ tháng, năm chết. (gaps.ngay_chet_chua_ro; Trường hợp chết
# đã lâu chỉ bắt buộc năm chết và luôn coi là quá hạn; ngày, tháng ghi bằng chữ nếu biết.)
# Not modelled: Không xác định được người có trách nhiệm đi khai tử thì công chức tư pháp - hộ tịch thực hiện
# đăng ký khai tử; khai tử lưu động. (gaps.cong_chuc_tu_dang_ky; Không có người nộp hồ sơ nên không thuộc
# trình tự này; khai tử lưu động là thủ tục 1.000419.)
# Not modelled: Liên thông đăng ký khai tử, xóa đăng ký thường trú, giải quyết mai táng phí, tử tuất bằng một
# tờ khai điện tử. (gaps.lien_thong_khai_tu; Là nhóm thủ tục khác, có tờ khai và thời hạn riêng; người dân
# được chọn.)
# Not modelled: Từ ngày 01/03/2027 kết quả đăng ký khai tử mang tên “Giấy chứng tử”.
# (gaps.ten_ket_qua_tu_2027; Nằm ngoài thời gian hiệu lực của tệp này.)
# Not modelled: Khai tử có yếu tố nước ngoài, khai tử cho người nước ngoài cư trú ổn định ở khu vực biên giới,
# đăng ký lại khai tử; giấy tờ nước ngoài phải hợp pháp hóa lãnh sự. (gaps.yeu_to_nuoc_ngoai; Là các thủ tục
# khác (1.001766, 1.004827, 1.005461); tệp này chỉ báo khi người chết không có quốc tịch Việt Nam.)
# Not modelled: Đăng nhập bằng tài khoản định danh điện tử khi nộp trực tuyến. (gaps.muc_dinh_danh_khi_nop;
# Chưa thấy văn bản ấn định mức 1 hay mức 2 cho thủ tục này; ghi mức thấp nhất.)
# Not modelled: Dữ liệu Cổng Dịch vụ công quốc gia ngày 18/07/2026 chưa đánh dấu thủ tục này là toàn trình và
# không nêu lý do. (gaps.muc_do_da_cong_bo; Không có lý do được công bố thì mặc định là toàn trình từ
# 01/07/2026 (Điều 14 Nghị định số 224/2026/NĐ-CP); bản chính giấy tờ giấy vẫn phải nộp trước khi nhận kết
# quả. Cần Bộ Tư pháp xác nhận.)
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

CODE = "1.000656"
NAME = "Thủ tục đăng ký khai tử"
FIRST_DAY = dt.date(2026, 1, 15)
LAST_DAY = dt.date(2026, 8, 14)


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
        _document__giay_bao_tu_y_te(f),
        _document__giay_bao_tu_xa(f),
        _document__xac_nhan_thi_hanh_an(f),
        _document__quyet_dinh_cua_toa_an(f),
        _document__giay_to_chet_dot_ngot(f),
        _document__chung_cu_chet_da_lau(f),
        _document__uy_quyen_co_chung_thuc(f),
        _document__uy_quyen_cho_than_nhan(f),
        _document__giay_to_tuy_than_2026(f),
        _document__ban_sao_tuy_than(f),
        _document__chung_minh_cu_tru_cuoi_cung(f),
        _document__ban_sao_cu_tru_cuoi_cung(f),
        _document__chung_minh_noi_chet(f),
        _document__ban_sao_noi_chet(f),
    ]


def fees(dossier: Dossier | Any) -> list[FeeResult]:
    """What is to be paid of each fee."""
    f = _facts(dossier)
    return [_fee__le_phi_khai_tu(f), _fee__phi_ban_sao(f)]


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


# definitions.qua_han · Đăng ký khai tử quá 15 ngày kể từ ngày chết · khoản 1 Điều 33 Luật Hộ tịch số
# 60/2014/QH13 · Điều 147 Bộ luật Dân sự số 91/2015/QH13 · Điều 148 Bộ luật Dân sự số 91/2015/QH13
def _definition__qua_han(f: Facts) -> Any:
    if "=qua_han" not in f:
        f["=qua_han"] = f["case"] == "chet_da_lau" or f["submission_date"] > term_end(CALENDAR, (15, "day", 0), f["ngay_chet"])
    return f["=qua_han"]


# definitions.dung_han · Đăng ký khai tử trong thời hạn 15 ngày kể từ ngày chết · khoản 1 Điều 33 Luật Hộ tịch
# số 60/2014/QH13
def _definition__dung_han(f: Facts) -> Any:
    return not _definition__qua_han(f)


# definitions.khong_ro_noi_cu_tru · Không xác định được nơi cư trú cuối cùng của người chết · Điều 32 Luật Hộ
# tịch số 60/2014/QH13
def _definition__khong_ro_noi_cu_tru(f: Facts) -> Any:
    return not f["ro_noi_cu_tru_cuoi_cung"]


# definitions.thuoc_dien_mien · Đăng ký quá hạn nhưng người chết thuộc gia đình có công, hộ nghèo hoặc là
# người khuyết tật · điểm a khoản 1 Điều 11 Luật Hộ tịch số 60/2014/QH13
def _definition__thuoc_dien_mien(f: Facts) -> Any:
    if "=thuoc_dien_mien" not in f:
        f["=thuoc_dien_mien"] = _definition__qua_han(f) and (f["gia_dinh_co_cong"] or f["ho_ngheo"] or f["nguoi_khuyet_tat"])
    return f["=thuoc_dien_mien"]


# definitions.phai_xac_minh · Phải kiểm tra, xác minh làm rõ việc khai tử · Điều 3 Nghị định số 123/2015/NĐ-CP
# · Quyết định số 163/QĐ-BTP
def _definition__phai_xac_minh(f: Facts) -> Any:
    return ("can_xac_minh" in f or given(f, "can_xac_minh")) and f["can_xac_minh"]


# definitions.phai_nop_tien · Có khoản phải nộp · Điều 11 Luật Hộ tịch số 60/2014/QH13
def _definition__phai_nop_tien(f: Facts) -> Any:
    return f["de_nghi_ban_sao"] or _definition__qua_han(f) and not _definition__thuoc_dien_mien(f)


# --- Decisions ----------------------------------------------------------------------------------------------


# documents.to_khai · Tờ khai đăng ký khai tử theo mẫu · khoản 1 Điều 34 Luật Hộ tịch số 60/2014/QH13 · Thông
# tư số 04/2020/TT-BTP
def _document__to_khai(f: Facts) -> DocumentResult:
    try:
        if f["channel"] == "online":
            return DocumentResult("to_khai", "not_needed")
    except KeyError as lacking:
        return DocumentResult("to_khai", "undetermined", needs=lacking.args)
    except Failure as failure:
        return DocumentResult("to_khai", "undetermined", failure=failure.code)
    return paper_result(f, "to_khai", CALENDAR, originals=1)


# documents.mau_dien_tu_tuong_tac · Mẫu hộ tịch điện tử tương tác đăng ký khai tử · Điều 12 Nghị định số
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


# documents.giay_bao_tu_y_te · Giấy báo tử do Thủ trưởng cơ sở y tế cấp · khoản 1 Điều 34 Luật Hộ tịch số
# 60/2014/QH13 · điểm a khoản 2 Điều 4 Nghị định số 123/2015/NĐ-CP · Thông tư số 25/2025/TT-BYT · khoản 10
# Điều 4 Nghị quyết số 66.7/2025/NQ-CP · Quyết định số 163/QĐ-BTP
def _document__giay_bao_tu_y_te(f: Facts) -> DocumentResult:
    try:
        if f["case"] != "tai_co_so_y_te":
            return DocumentResult("giay_bao_tu_y_te", "not_needed")
    except KeyError as lacking:
        return DocumentResult("giay_bao_tu_y_te", "undetermined", needs=lacking.args)
    except Failure as failure:
        return DocumentResult("giay_bao_tu_y_te", "undetermined", failure=failure.code)
    return paper_result(f, "giay_bao_tu_y_te", CALENDAR, originals=1)


# documents.giay_bao_tu_xa · Giấy báo tử do Ủy ban nhân dân cấp xã nơi người đó chết cấp · khoản 1 Điều 34
# Luật Hộ tịch số 60/2014/QH13 · điểm đ khoản 2 Điều 4 Nghị định số 123/2015/NĐ-CP · khoản 10 Điều 4 Nghị
# quyết số 66.7/2025/NQ-CP · Quyết định số 163/QĐ-BTP
def _document__giay_bao_tu_xa(f: Facts) -> DocumentResult:
    try:
        if f["case"] != "truong_hop_khac":
            return DocumentResult("giay_bao_tu_xa", "not_needed")
    except KeyError as lacking:
        return DocumentResult("giay_bao_tu_xa", "undetermined", needs=lacking.args)
    except Failure as failure:
        return DocumentResult("giay_bao_tu_xa", "undetermined", failure=failure.code)
    return paper_result(f, "giay_bao_tu_xa", CALENDAR, originals=1)


# documents.xac_nhan_thi_hanh_an · Giấy xác nhận việc thi hành án tử hình thay Giấy báo tử · khoản 1 Điều 34
# Luật Hộ tịch số 60/2014/QH13 · điểm b khoản 2 Điều 4 Nghị định số 123/2015/NĐ-CP · Quyết định số 163/QĐ-BTP
def _document__xac_nhan_thi_hanh_an(f: Facts) -> DocumentResult:
    try:
        if f["case"] != "thi_hanh_an_tu_hinh":
            return DocumentResult("xac_nhan_thi_hanh_an", "not_needed")
    except KeyError as lacking:
        return DocumentResult("xac_nhan_thi_hanh_an", "undetermined", needs=lacking.args)
    except Failure as failure:
        return DocumentResult("xac_nhan_thi_hanh_an", "undetermined", failure=failure.code)
    return paper_result(f, "xac_nhan_thi_hanh_an", CALENDAR, either=1)


# documents.quyet_dinh_cua_toa_an · Bản án, quyết định có hiệu lực của Tòa án tuyên bố một người là đã chết ·
# khoản 1 Điều 34 Luật Hộ tịch số 60/2014/QH13 · điểm c khoản 2 Điều 4 Nghị định số 123/2015/NĐ-CP · Quyết
# định số 163/QĐ-BTP
def _document__quyet_dinh_cua_toa_an(f: Facts) -> DocumentResult:
    try:
        if f["case"] != "toa_an_tuyen_bo":
            return DocumentResult("quyet_dinh_cua_toa_an", "not_needed")
    except KeyError as lacking:
        return DocumentResult("quyet_dinh_cua_toa_an", "undetermined", needs=lacking.args)
    except Failure as failure:
        return DocumentResult("quyet_dinh_cua_toa_an", "undetermined", failure=failure.code)
    return paper_result(f, "quyet_dinh_cua_toa_an", CALENDAR, either=1)


# documents.xac_nhan_cua_cong_an · Văn bản xác nhận của cơ quan công an · điểm d khoản 2 Điều 4 Nghị định số
# 123/2015/NĐ-CP
def _document__xac_nhan_cua_cong_an(f: Facts) -> DocumentResult:
    return paper_result(f, "xac_nhan_cua_cong_an", CALENDAR, either=1)


# documents.ket_qua_giam_dinh · Kết quả giám định của cơ quan giám định pháp y · điểm d khoản 2 Điều 4 Nghị
# định số 123/2015/NĐ-CP
def _document__ket_qua_giam_dinh(f: Facts) -> DocumentResult:
    return paper_result(f, "ket_qua_giam_dinh", CALENDAR, either=1)


# documents.giay_to_chet_dot_ngot · Giấy tờ thay Giấy báo tử · khoản 1 Điều 34 Luật Hộ tịch số 60/2014/QH13 ·
# điểm d khoản 2 Điều 4 Nghị định số 123/2015/NĐ-CP
def _document__giay_to_chet_dot_ngot(f: Facts) -> DocumentResult:
    try:
        if f["case"] != "chet_dot_ngot":
            return DocumentResult("giay_to_chet_dot_ngot", "not_needed", "one_of")
    except KeyError as lacking:
        return DocumentResult("giay_to_chet_dot_ngot", "undetermined", "one_of", needs=lacking.args)
    except Failure as failure:
        return DocumentResult("giay_to_chet_dot_ngot", "undetermined", "one_of", failure=failure.code)
    return one_of("giay_to_chet_dot_ngot", "one_of", (
        _document__xac_nhan_cua_cong_an(f),
        _document__ket_qua_giam_dinh(f),
    ))


# documents.chung_cu_chet_da_lau · Giấy tờ, tài liệu, chứng cứ do cơ quan, tổ chức có thẩm quyền cấp hoặc xác
# nhận hợp lệ chứng minh sự kiện chết · khoản 1 Điều 13 Thông tư số 04/2020/TT-BTP · Quyết định số 163/QĐ-BTP
def _document__chung_cu_chet_da_lau(f: Facts) -> DocumentResult:
    try:
        if f["case"] != "chet_da_lau":
            return DocumentResult("chung_cu_chet_da_lau", "not_needed")
    except KeyError as lacking:
        return DocumentResult("chung_cu_chet_da_lau", "undetermined", needs=lacking.args)
    except Failure as failure:
        return DocumentResult("chung_cu_chet_da_lau", "undetermined", failure=failure.code)
    return paper_result(f, "chung_cu_chet_da_lau", CALENDAR, either=1)


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


# documents.chung_minh_cu_tru_cuoi_cung · Giấy tờ chứng minh nơi cư trú cuối cùng của người chết · khoản 2
# Điều 14 Nghị định số 104/2022/NĐ-CP · Điều 32 Luật Hộ tịch số 60/2014/QH13 · Quyết định số 163/QĐ-BTP
def _document__chung_minh_cu_tru_cuoi_cung(f: Facts) -> DocumentResult:
    try:
        if not (f["channel"] != "postal" and f["ro_noi_cu_tru_cuoi_cung"]):
            return DocumentResult("chung_minh_cu_tru_cuoi_cung", "not_needed")
    except KeyError as lacking:
        return DocumentResult("chung_minh_cu_tru_cuoi_cung", "undetermined", needs=lacking.args)
    except Failure as failure:
        return DocumentResult("chung_minh_cu_tru_cuoi_cung", "undetermined", failure=failure.code)
    return paper_result(f, "chung_minh_cu_tru_cuoi_cung", CALENDAR, originals=1)


# documents.ban_sao_cu_tru_cuoi_cung · Bản sao có chứng thực giấy tờ chứng minh nơi cư trú cuối cùng của người
# chết · khoản 2 Điều 14 Nghị định số 104/2022/NĐ-CP · Điều 32 Luật Hộ tịch số 60/2014/QH13 · Quyết định số
# 163/QĐ-BTP
def _document__ban_sao_cu_tru_cuoi_cung(f: Facts) -> DocumentResult:
    try:
        if not (f["channel"] == "postal" and f["ro_noi_cu_tru_cuoi_cung"]):
            return DocumentResult("ban_sao_cu_tru_cuoi_cung", "not_needed")
    except KeyError as lacking:
        return DocumentResult("ban_sao_cu_tru_cuoi_cung", "undetermined", needs=lacking.args)
    except Failure as failure:
        return DocumentResult("ban_sao_cu_tru_cuoi_cung", "undetermined", failure=failure.code)
    return paper_result(f, "ban_sao_cu_tru_cuoi_cung", CALENDAR, copies=1, certified=True)


# documents.chung_minh_noi_chet · Giấy tờ chứng minh nơi người đó chết hoặc nơi phát hiện thi thể · Điều 32
# Luật Hộ tịch số 60/2014/QH13 · Quyết định số 163/QĐ-BTP
def _document__chung_minh_noi_chet(f: Facts) -> DocumentResult:
    try:
        if not (f["channel"] != "postal" and _definition__khong_ro_noi_cu_tru(f)):
            return DocumentResult("chung_minh_noi_chet", "not_needed")
    except KeyError as lacking:
        return DocumentResult("chung_minh_noi_chet", "undetermined", needs=lacking.args)
    except Failure as failure:
        return DocumentResult("chung_minh_noi_chet", "undetermined", failure=failure.code)
    return paper_result(f, "chung_minh_noi_chet", CALENDAR, originals=1)


# documents.ban_sao_noi_chet · Bản sao có chứng thực giấy tờ chứng minh nơi người đó chết hoặc nơi phát hiện
# thi thể · Điều 32 Luật Hộ tịch số 60/2014/QH13 · Quyết định số 163/QĐ-BTP
def _document__ban_sao_noi_chet(f: Facts) -> DocumentResult:
    try:
        if not (f["channel"] == "postal" and _definition__khong_ro_noi_cu_tru(f)):
            return DocumentResult("ban_sao_noi_chet", "not_needed")
    except KeyError as lacking:
        return DocumentResult("ban_sao_noi_chet", "undetermined", needs=lacking.args)
    except Failure as failure:
        return DocumentResult("ban_sao_noi_chet", "undetermined", failure=failure.code)
    return paper_result(f, "ban_sao_noi_chet", CALENDAR, copies=1, certified=True)


def _rate__le_phi_khai_tu(f: Facts, row: str) -> Any:
    # fees.le_phi_khai_tu.rows.dung_han · điểm b khoản 1 Điều 11 Luật Hộ tịch số 60/2014/QH13
    if row == "dung_han":
        return "exempt"
    # fees.le_phi_khai_tu.rows.duoc_mien · điểm a khoản 1 Điều 11 Luật Hộ tịch số 60/2014/QH13
    if row == "duoc_mien":
        return "exempt"
    # fees.le_phi_khai_tu.rows.qua_han_khac · khoản 2 Điều 11 Luật Hộ tịch số 60/2014/QH13 · Điều 3 Thông tư
    # số 85/2019/TT-BTC
    return "local"


# fees.le_phi_khai_tu · Lệ phí đăng ký khai tử · Điều 11 Luật Hộ tịch số 60/2014/QH13 · Điều 21 Luật Phí và lệ
# phí số 97/2015/QH13
def _fee__le_phi_khai_tu(f: Facts) -> FeeResult:
    try:
        rows: list[str] = []
        needs: list[str] = []
        try:
            if _definition__dung_han(f):
                rows.append("dung_han")
        except KeyError as lacking:
            needs += lacking.args
        try:
            if _definition__thuoc_dien_mien(f):
                rows.append("duoc_mien")
        except KeyError as lacking:
            needs += lacking.args
        if needs:
            return FeeResult("le_phi_khai_tu", "undetermined", needs=distinct(needs))
        if not rows:
            rows = ["qua_han_khac"]
        answers = [_rate__le_phi_khai_tu(f, row) for row in rows]
        if any(one != answers[0] for one in answers):
            return FeeResult("le_phi_khai_tu", "conflict", rows=tuple(rows))
        row, answer = rows[0], answers[0]
        return FeeResult("le_phi_khai_tu", answer, row=row)
    except KeyError as lacking:
        return FeeResult("le_phi_khai_tu", "undetermined", needs=lacking.args)
    except Failure as failure:
        return FeeResult("le_phi_khai_tu", "undetermined", failure=failure.code)


# fees.phi_ban_sao · Phí cấp bản sao Trích lục khai tử · Điều 4 Thông tư số 281/2016/TT-BTC
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
            # deadline.co_xac_minh · Công chức lập Phiếu xin lỗi và hẹn lại ngày trả kết quả, nêu rõ lý do và
            # thời gian hẹn. · Quyết định số 163/QĐ-BTP
            return DueResult("not_stated", row="co_xac_minh")
        else:
            # deadline.khong_xac_minh · khoản 2 Điều 34 Luật Hộ tịch số 60/2014/QH13 · khoản 3 Điều 5 Luật Hộ
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


# workflow.nop_ho_so · Nộp hồ sơ đăng ký khai tử · khoản 1 Điều 9 Luật Hộ tịch số 60/2014/QH13 · khoản 1 Điều
# 34 Luật Hộ tịch số 60/2014/QH13
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
        # workflow.tiep_nhan.outcomes.can_bo_sung · Hồ sơ chưa đầy đủ, hợp lệ · Quyết định số 163/QĐ-BTP
        return "bo_sung"
    if decided == "khong_tiep_nhan":
        # workflow.tiep_nhan.outcomes.khong_tiep_nhan · Không đủ điều kiện tiếp nhận · khoản 2 Điều 5 Luật Hộ
        # tịch số 60/2014/QH13
        return "end:refused"
    # workflow.tiep_nhan.outcomes.day_du · Hồ sơ đầy đủ, hợp lệ
    return "tham_tra"


# workflow.bo_sung · Bổ sung, hoàn thiện hồ sơ · Quyết định số 163/QĐ-BTP
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


# workflow.tham_tra · Thẩm tra hồ sơ · khoản 2 Điều 34 Luật Hộ tịch số 60/2014/QH13 · Quyết định số 163/QĐ-BTP
def _after__tham_tra(f: Facts, passed: list[str], decisions: dict[str, str]) -> str:
    passed.append("tham_tra")
    decided = decisions.pop("tham_tra", "")
    if decided == "phai_lam_ro":
        # workflow.tham_tra.outcomes.phai_lam_ro · Phải kiểm tra, xác minh làm rõ
        return "xac_minh"
    if decided == "tra_lai_bo_sung":
        # workflow.tham_tra.outcomes.tra_lai_bo_sung · Cần bổ sung, hoàn thiện
        return "bo_sung"
    if decided == "khong_du_dieu_kien":
        # workflow.tham_tra.outcomes.khong_du_dieu_kien · Không đủ điều kiện đăng ký · khoản 2 Điều 5 Luật Hộ
        # tịch số 60/2014/QH13
        return "end:refused"
    # workflow.tham_tra.outcomes.viec_khai_tu_dung · Việc khai tử đúng
    return "xac_nhan_ban_dien_tu"


# workflow.xac_minh · Kiểm tra, xác minh làm rõ việc khai tử · Điều 3 Nghị định số 123/2015/NĐ-CP · Quyết định
# số 163/QĐ-BTP
def _after__xac_minh(f: Facts, passed: list[str], decisions: dict[str, str]) -> str:
    passed.append("xac_minh")
    decided = decisions.pop("xac_minh", "")
    if decided == "xac_minh_sai":
        # workflow.xac_minh.outcomes.xac_minh_sai · Việc khai tử không đúng · khoản 2 Điều 5 Luật Hộ tịch số
        # 60/2014/QH13
        return "end:refused"
    # workflow.xac_minh.outcomes.xac_minh_dung · Việc khai tử đúng
    return "xac_nhan_ban_dien_tu"


# workflow.xac_nhan_ban_dien_tu · Kiểm tra, xác nhận biểu mẫu Trích lục khai tử điện tử · Điều 12 Nghị định số
# 87/2020/NĐ-CP · Quyết định số 163/QĐ-BTP
def _after__xac_nhan_ban_dien_tu(f: Facts, passed: list[str], decisions: dict[str, str]) -> str:
    if f["channel"] != "online":
        return "ghi_so"
    passed.append("xac_nhan_ban_dien_tu")
    return "ghi_so"


# workflow.ghi_so · Ghi Sổ đăng ký khai tử, khóa thông tin hộ tịch của người chết trong Cơ sở dữ liệu hộ tịch
# điện tử · khoản 2 Điều 34 Luật Hộ tịch số 60/2014/QH13 · Nghị định số 120/2025/NĐ-CP
def _after__ghi_so(f: Facts, passed: list[str], decisions: dict[str, str]) -> str:
    passed.append("ghi_so")
    return "ky_giay"


# workflow.ky_giay · Ký Trích lục khai tử và bản sao · khoản 2 Điều 34 Luật Hộ tịch số 60/2014/QH13 · Quyết
# định số 163/QĐ-BTP
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
    t_nguoi_chet = d.get("nguoi_chet", _NO__NGUOI_CHET)
    if not isinstance(t_nguoi_chet, dict):
        t_nguoi_chet = _NO__NGUOI_CHET
    t_thong_tin_giay_bao_tu = d.get("thong_tin_giay_bao_tu", _NO__THONG_TIN_GIAY_BAO_TU)
    if not isinstance(t_thong_tin_giay_bao_tu, dict):
        t_thong_tin_giay_bao_tu = _NO__THONG_TIN_GIAY_BAO_TU
    texts = (
        d.get("noi_chet", ""),
        d.get("nguyen_nhan_chet", "x"),
        t_nguoi_yeu_cau.get("ho_ten", ""),
        t_nguoi_yeu_cau.get("so_dinh_danh", "000000000000"),
        t_nguoi_yeu_cau.get("noi_cu_tru", ""),
        t_nguoi_yeu_cau.get("quan_he", ""),
        t_nguoi_yeu_cau.get("dien_thoai", "0000000000"),
        t_nguoi_yeu_cau.get("thu_dien_tu", "a@a.a"),
        t_nguoi_chet.get("ho_ten", ""),
        t_nguoi_chet.get("dan_toc", ""),
        t_nguoi_chet.get("so_dinh_danh", "000000000000"),
        t_thong_tin_giay_bao_tu.get("so", "x"),
        t_thong_tin_giay_bao_tu.get("noi_cap", ""),
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
    x = d.get("ro_noi_cu_tru_cuoi_cung")
    if x.__class__ is not bool:
        read(f, e, d, "", _FACT__RO_NOI_CU_TRU_CUOI_CUNG)
    else:
        f["ro_noi_cu_tru_cuoi_cung"] = x
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
    # facts.nguoi_yeu_cau · Người yêu cầu đăng ký khai tử · khoản 1 Điều 33 Luật Hộ tịch số 60/2014/QH13
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
    # facts.co_nguoi_than_thich · Người chết có người thân thích · khoản 1 Điều 33 Luật Hộ tịch số
    # 60/2014/QH13
    applies = f["tu_cach"] == "dai_dien" if "tu_cach" in f else None
    if applies is not ("co_nguoi_than_thich" in d):
        read(f, e, d, "", _FACT__CO_NGUOI_THAN_THICH, applies)
    elif applies:
        x = d["co_nguoi_than_thich"]
        if x.__class__ is not bool:
            read(f, e, d, "", _FACT__CO_NGUOI_THAN_THICH, applies)
        else:
            f["co_nguoi_than_thich"] = x
    # facts.nguoi_chet · Người chết · khoản 2 Điều 4 Nghị định số 123/2015/NĐ-CP
    o_nguoi_chet = d.get("nguoi_chet")
    if o_nguoi_chet.__class__ is not dict:
        o_nguoi_chet = entered(f, e, d, "", _FACT__NGUOI_CHET)
    if o_nguoi_chet is not None:
        f["nguoi_chet"] = o_nguoi_chet
        if not _KEYS__NGUOI_CHET.issuperset(o_nguoi_chet):
            unknown(u, o_nguoi_chet, _KEYS__NGUOI_CHET, "/nguoi_chet", 2)
        if "so_dinh_danh" in o_nguoi_chet:
            f["nguoi_chet.so_dinh_danh"] = o_nguoi_chet["so_dinh_danh"]
        if 2 in doubts:
            look(f, e, o_nguoi_chet, "", doubts[2])
        x = o_nguoi_chet.get("nam_sinh")
        if x.__class__ is not int or not 1900 <= x <= 9999:
            read(f, e, o_nguoi_chet, "", _FACT__NGUOI_CHET__NAM_SINH)
        else:
            f["nguoi_chet.nam_sinh"] = x
        if "ngay_sinh" in o_nguoi_chet:
            x = date(o_nguoi_chet["ngay_sinh"])
            if x.__class__ is Kind:
                refuse(f, e, o_nguoi_chet, "", _FACT__NGUOI_CHET__NGAY_SINH, x)
            else:
                f["nguoi_chet.ngay_sinh"] = x
        x = o_nguoi_chet.get("gioi_tinh")
        if x.__class__ is not str or x not in _OPTIONS_NGUOI_CHET__GIOI_TINH:
            read(f, e, o_nguoi_chet, "", _FACT__NGUOI_CHET__GIOI_TINH)
        x = o_nguoi_chet.get("quoc_tich")
        if x.__class__ is not str or x not in _OPTIONS_NGUOI_CHET__QUOC_TICH:
            read(f, e, o_nguoi_chet, "", _FACT__NGUOI_CHET__QUOC_TICH)
        else:
            f["nguoi_chet.quoc_tich"] = x
        # facts.nguoi_chet.giay_to_tuy_than · Giấy tờ tùy thân của người chết (loại, số, nơi cấp, ngày cấp) ·
        # Thông tư số 04/2020/TT-BTP
        try:
            applies = not ("nguoi_chet.so_dinh_danh" in f or given(f, "nguoi_chet", "nguoi_chet.so_dinh_danh")) if "!nguoi_chet" not in f and "!nguoi_chet.so_dinh_danh" not in f else None
        except (KeyError, Failure):
            applies = None
        if applies is not ("giay_to_tuy_than" in o_nguoi_chet):
            read(f, e, o_nguoi_chet, "", _FACT__NGUOI_CHET__GIAY_TO_TUY_THAN, applies)
        elif applies:
            x = o_nguoi_chet["giay_to_tuy_than"]
            if x.__class__ is not str or not _IS_TEXT_200(x):
                read(f, e, o_nguoi_chet, "", _FACT__NGUOI_CHET__GIAY_TO_TUY_THAN, applies)
    # facts.noi_cu_tru_cuoi_cung · Nơi cư trú cuối cùng của người chết · Điều 32 Luật Hộ tịch số 60/2014/QH13
    applies = f.get("ro_noi_cu_tru_cuoi_cung")
    if applies is not ("noi_cu_tru_cuoi_cung" in d):
        read(f, e, d, "", _FACT__NOI_CU_TRU_CUOI_CUNG, applies)
    elif applies:
        x = d["noi_cu_tru_cuoi_cung"]
        if x.__class__ is not str or not _IS_TEXT_500(x):
            read(f, e, d, "", _FACT__NOI_CU_TRU_CUOI_CUNG, applies)
    # facts.ngay_chet · Ngày chết · khoản 2 Điều 4 Nghị định số 123/2015/NĐ-CP
    applies_1: bool | None
    applies_1 = f["case"] != "chet_da_lau" if "case" in f else None
    if applies_1 is not ("ngay_chet" in d):
        read(f, e, d, "", _FACT__NGAY_CHET, applies_1)
    elif applies_1:
        x = date(d["ngay_chet"])
        if x.__class__ is Kind:
            refuse(f, e, d, "", _FACT__NGAY_CHET, x)
        else:
            f["ngay_chet"] = x
    # facts.gio_chet · Giờ, phút chết · khoản 2 Điều 4 Nghị định số 123/2015/NĐ-CP · Điều 34 Thông tư số
    # 04/2020/TT-BTP
    if applies_1 is not ("gio_chet" in d):
        read(f, e, d, "", _FACT__GIO_CHET, applies_1)
    elif applies_1:
        x = time(d["gio_chet"])
        if x.__class__ is Kind:
            refuse(f, e, d, "", _FACT__GIO_CHET, x)
    # facts.nam_chet · Năm chết · khoản 2 Điều 4 Nghị định số 123/2015/NĐ-CP
    applies_2: bool | None
    applies_2 = f["case"] == "chet_da_lau" if "case" in f else None
    if applies_2 is not ("nam_chet" in d):
        read(f, e, d, "", _FACT__NAM_CHET, applies_2)
    elif applies_2:
        x = d["nam_chet"]
        if x.__class__ is not int or not 1900 <= x <= 9999:
            read(f, e, d, "", _FACT__NAM_CHET, applies_2)
        else:
            f["nam_chet"] = x
    # facts.ngay_thang_chet · Ngày, tháng chết · khoản 2 Điều 4 Nghị định số 123/2015/NĐ-CP
    if applies_2 is not ("ngay_thang_chet" in d):
        read(f, e, d, "", _FACT__NGAY_THANG_CHET, applies_2)
    elif applies_2:
        x = d["ngay_thang_chet"]
        if x.__class__ is not str or not _IS_TEXT_50(x):
            read(f, e, d, "", _FACT__NGAY_THANG_CHET, applies_2)
    # facts.thong_tin_giay_bao_tu · Giấy báo tử hoặc giấy tờ thay Giấy báo tử · khoản 1 Điều 34 Luật Hộ tịch
    # số 60/2014/QH13 · khoản 2 Điều 4 Nghị định số 123/2015/NĐ-CP
    o_thong_tin_giay_bao_tu = d.get("thong_tin_giay_bao_tu")
    if o_thong_tin_giay_bao_tu.__class__ is not dict if applies_1 else "thong_tin_giay_bao_tu" in d:
        o_thong_tin_giay_bao_tu = entered(f, e, d, "", _FACT__THONG_TIN_GIAY_BAO_TU, applies_1)
    if o_thong_tin_giay_bao_tu is not None:
        f["thong_tin_giay_bao_tu"] = o_thong_tin_giay_bao_tu
        if not _KEYS__THONG_TIN_GIAY_BAO_TU.issuperset(o_thong_tin_giay_bao_tu):
            unknown(u, o_thong_tin_giay_bao_tu, _KEYS__THONG_TIN_GIAY_BAO_TU, "/thong_tin_giay_bao_tu", 3)
        if 3 in doubts:
            look(f, e, o_thong_tin_giay_bao_tu, "", doubts[3])
        x = date(o_thong_tin_giay_bao_tu.get("ngay_cap"))
        if x.__class__ is Kind:
            refuse(f, e, o_thong_tin_giay_bao_tu, "", _FACT__THONG_TIN_GIAY_BAO_TU__NGAY_CAP, x)
        else:
            f["thong_tin_giay_bao_tu.ngay_cap"] = x
    # facts.gia_dinh_co_cong · Người chết thuộc gia đình có công với cách mạng · điểm a khoản 1 Điều 11 Luật
    # Hộ tịch số 60/2014/QH13
    applies_3: bool | None
    try:
        applies_3 = _definition__qua_han(f) if "case" in f else None
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
    # facts.ho_ngheo · Người chết thuộc hộ nghèo · điểm a khoản 1 Điều 11 Luật Hộ tịch số 60/2014/QH13
    if applies_3 is not ("ho_ngheo" in d):
        read(f, e, d, "", _FACT__HO_NGHEO, applies_3)
    elif applies_3:
        x = d["ho_ngheo"]
        if x.__class__ is not bool:
            read(f, e, d, "", _FACT__HO_NGHEO, applies_3)
        else:
            f["ho_ngheo"] = x
    # facts.nguoi_khuyet_tat · Người chết là người khuyết tật · điểm a khoản 1 Điều 11 Luật Hộ tịch số
    # 60/2014/QH13
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
    if e or u or parts:
        settle(e, u, parts, MESSAGES)
    # requirements.nguoi_co_trach_nhiem · Người đi khai tử là vợ, chồng, con, cha, mẹ hoặc người thân thích
    # khác; người chết không có người thân thích thì là đại diện cơ quan, tổ chức, cá nhân liên quan · khoản 1
    # Điều 33 Luật Hộ tịch số 60/2014/QH13
    try:
        if "tu_cach" in f and not (f["tu_cach"] == "than_thich" or not f["co_nguoi_than_thich"]):
            e.append(__REQUIREMENTS__NGUOI_CO_TRACH_NHIEM)
    except KeyError:
        pass
    except Failure as failure:
        e.append(unanswered(__REQUIREMENTS__NGUOI_CO_TRACH_NHIEM, failure.code, MESSAGES))
    # requirements.cong_dan_viet_nam · Người chết là công dân Việt Nam · điểm a khoản 1 Điều 7 Luật Hộ tịch số
    # 60/2014/QH13 · Điều 51 Luật Hộ tịch số 60/2014/QH13
    try:
        if "nguoi_chet.quoc_tich" in f and f["nguoi_chet.quoc_tich"] != "viet_nam":
            e.append(__REQUIREMENTS__CONG_DAN_VIET_NAM)
    except KeyError:
        pass
    except Failure as failure:
        e.append(unanswered(__REQUIREMENTS__CONG_DAN_VIET_NAM, failure.code, MESSAGES))
    # checks.ngay_chet_khong_sau_ngay_nop · Ngày chết không sau ngày nộp hồ sơ · khoản 2 Điều 5 Luật Hộ tịch
    # số 60/2014/QH13
    try:
        if (
            applies_1
            and "ngay_chet" in f
            and "submission_date" in f
            and f["ngay_chet"] > f["submission_date"]
        ):
            e.append(__CHECKS__NGAY_CHET_KHONG_SAU_NGAY_NOP)
    except KeyError:
        pass
    except Failure as failure:
        e.append(unanswered(__CHECKS__NGAY_CHET_KHONG_SAU_NGAY_NOP, failure.code, MESSAGES))
    # checks.nam_chet_khong_sau_nam_nop · Năm chết không sau năm nộp hồ sơ · khoản 2 Điều 5 Luật Hộ tịch số
    # 60/2014/QH13
    try:
        if (
            applies_2
            and "nam_chet" in f
            and "submission_date" in f
            and f["nam_chet"] > f["submission_date"].year
        ):
            e.append(__CHECKS__NAM_CHET_KHONG_SAU_NAM_NOP)
    except KeyError:
        pass
    except Failure as failure:
        e.append(unanswered(__CHECKS__NAM_CHET_KHONG_SAU_NAM_NOP, failure.code, MESSAGES))
    # checks.sinh_truoc_khi_chet · Năm sinh không sau năm chết · khoản 2 Điều 5 Luật Hộ tịch số 60/2014/QH13
    try:
        if (
            applies_1
            and "nguoi_chet.nam_sinh" in f
            and "ngay_chet" in f
            and f["nguoi_chet.nam_sinh"] > f["ngay_chet"].year
        ):
            e.append(__CHECKS__SINH_TRUOC_KHI_CHET)
    except KeyError:
        pass
    except Failure as failure:
        e.append(unanswered(__CHECKS__SINH_TRUOC_KHI_CHET, failure.code, MESSAGES))
    # checks.sinh_truoc_khi_chet_da_lau · Năm sinh không sau năm chết · khoản 2 Điều 5 Luật Hộ tịch số
    # 60/2014/QH13
    try:
        if (
            applies_2
            and "nguoi_chet.nam_sinh" in f
            and "nam_chet" in f
            and f["nguoi_chet.nam_sinh"] > f["nam_chet"]
        ):
            e.append(__CHECKS__SINH_TRUOC_KHI_CHET_DA_LAU)
    except KeyError:
        pass
    except Failure as failure:
        e.append(unanswered(__CHECKS__SINH_TRUOC_KHI_CHET_DA_LAU, failure.code, MESSAGES))
    # checks.ngay_sinh_dung_nam_sinh · Ngày sinh thuộc năm sinh đã khai · khoản 2 Điều 5 Luật Hộ tịch số
    # 60/2014/QH13
    try:
        if (
            ("nguoi_chet.ngay_sinh" in f or given(f, "nguoi_chet", "nguoi_chet.ngay_sinh"))
            and "nguoi_chet.ngay_sinh" in f
            and "nguoi_chet.nam_sinh" in f
            and f["nguoi_chet.ngay_sinh"].year != f["nguoi_chet.nam_sinh"]
        ):
            e.append(__CHECKS__NGAY_SINH_DUNG_NAM_SINH)
    except KeyError:
        pass
    except Failure as failure:
        e.append(unanswered(__CHECKS__NGAY_SINH_DUNG_NAM_SINH, failure.code, MESSAGES))
    # checks.giay_cap_sau_khi_chet · Giấy báo tử hoặc giấy tờ thay thế được cấp từ ngày chết đến ngày nộp hồ
    # sơ · khoản 2 Điều 5 Luật Hộ tịch số 60/2014/QH13
    try:
        if (
            applies_1
            and "thong_tin_giay_bao_tu.ngay_cap" in f
            and "ngay_chet" in f
            and not (f["thong_tin_giay_bao_tu.ngay_cap"] >= f["ngay_chet"] and f["thong_tin_giay_bao_tu.ngay_cap"] <= f["submission_date"])
        ):
            e.append(__CHECKS__GIAY_CAP_SAU_KHI_CHET)
    except KeyError:
        pass
    except Failure as failure:
        e.append(unanswered(__CHECKS__GIAY_CAP_SAU_KHI_CHET, failure.code, MESSAGES))
    # checks.lien_he_khi_nop_truc_tuyen · Nộp trực tuyến thì phải có cách nhận biểu mẫu Trích lục khai tử điện
    # tử để kiểm tra · Điều 12 Nghị định số 87/2020/NĐ-CP · Quyết định số 163/QĐ-BTP
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
    return f, e


# --- Tables -------------------------------------------------------------------------------------------------


_PERSON_NAME_PATTERN = " *[A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ\\u0300-\\u036f'’.\\-][A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ\\u0300-\\u036f'’.\\- ]*"
_ID_NUMBER_PATTERN = "[0-9]{12}"
_TEXT_PATTERN = "[ \\u00a0\\u1680\\u2000-\\u200a\\u202f\\u205f\\u3000]*[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029 \\u00a0\\u1680\\u2000-\\u200a\\u202f\\u205f\\u3000][^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029]*"
_PHONE_PATTERN = "(?:0|\\+84)[0-9]{9}"
_EMAIL_PATTERN = "[!-?A-~]+@[!-?A-~]+\\.[!-?A-~]+"
_OPTIONS_CHANNEL = frozenset(("in_person", "online", "postal"))
_OPTIONS_AREA = frozenset(("ordinary", "mountain", "border", "island", "remote"))
_OPTIONS_APPLICANT = frozenset(("vn_citizen", "enterprise", "foreign_resident", "foreigner", "party_member", "party_organisation", "foreign_organisation", "vn_enterprise", "organisation", "foreign_invested_enterprise", "cooperative", "overseas_vietnamese", "official", "vn_citizen_without_residence", "foreign_settled"))
_OPTIONS_CASE = frozenset(("tai_co_so_y_te", "thi_hanh_an_tu_hinh", "toa_an_tuyen_bo", "chet_dot_ngot", "truong_hop_khac", "chet_da_lau"))
_OPTIONS_TU_CACH = frozenset(("than_thich", "dai_dien"))
_OPTIONS_NOI_NHAN_KET_QUA = frozenset(("tai_trung_tam", "qua_buu_chinh"))
_IS_TEXT_200 = matches(plain(200))
_OPTIONS_NGUOI_CHET__GIOI_TINH = frozenset(("nam", "nu"))
_OPTIONS_NGUOI_CHET__QUOC_TICH = frozenset(("viet_nam", "nuoc_khac"))
_IS_TEXT_500 = matches(plain(500))
_IS_TEXT_50 = matches(plain(50))
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
_ONE_OF_TU_CACH = choice(_OPTIONS_TU_CACH)
_YEAR = number(1900, 9999)
_ONE_OF_NGUOI_CHET__GIOI_TINH = choice(_OPTIONS_NGUOI_CHET__GIOI_TINH)
_TEXT_50 = text(_TEXT_PATTERN, 50)
_ONE_OF_NGUOI_CHET__QUOC_TICH = choice(_OPTIONS_NGUOI_CHET__QUOC_TICH)
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
# facts.nguoi_yeu_cau · Người yêu cầu đăng ký khai tử · khoản 1 Điều 33 Luật Hộ tịch số 60/2014/QH13
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
# facts.nguoi_yeu_cau.quan_he · Quan hệ với người đã chết
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
# facts.tu_cach · Người yêu cầu đi khai tử với tư cách · khoản 1 Điều 33 Luật Hộ tịch số 60/2014/QH13
_FACT__TU_CACH = Fact(15, "/tu_cach", "tu_cach", "tu_cach", True, _ONE_OF_TU_CACH, MESSAGES)
# facts.co_nguoi_than_thich · Người chết có người thân thích · khoản 1 Điều 33 Luật Hộ tịch số 60/2014/QH13
_FACT__CO_NGUOI_THAN_THICH = Fact(
    16, "/co_nguoi_than_thich", "co_nguoi_than_thich", "co_nguoi_than_thich", True, boolean, MESSAGES,
)
# facts.nguoi_chet · Người chết · khoản 2 Điều 4 Nghị định số 123/2015/NĐ-CP
_FACT__NGUOI_CHET = Fact(17, "/nguoi_chet", "nguoi_chet", "nguoi_chet", True, mapping, MESSAGES)
# facts.nguoi_chet.ho_ten · Họ, chữ đệm, tên người chết
_FACT__NGUOI_CHET__HO_TEN = Fact(
    18, "/nguoi_chet/ho_ten", "nguoi_chet.ho_ten", "ho_ten", True, _PERSON_NAME_500, MESSAGES,
)
# facts.nguoi_chet.nam_sinh · Năm sinh
_FACT__NGUOI_CHET__NAM_SINH = Fact(
    19, "/nguoi_chet/nam_sinh", "nguoi_chet.nam_sinh", "nam_sinh", True, _YEAR, MESSAGES,
)
# facts.nguoi_chet.ngay_sinh · Ngày, tháng, năm sinh · Thông tư số 04/2020/TT-BTP
_FACT__NGUOI_CHET__NGAY_SINH = Fact(
    20, "/nguoi_chet/ngay_sinh", "nguoi_chet.ngay_sinh", "ngay_sinh", False, date, MESSAGES,
)
# facts.nguoi_chet.gioi_tinh · Giới tính của người chết · Thông tư số 04/2020/TT-BTP
_FACT__NGUOI_CHET__GIOI_TINH = Fact(
    21, "/nguoi_chet/gioi_tinh", "nguoi_chet.gioi_tinh", "gioi_tinh", True, _ONE_OF_NGUOI_CHET__GIOI_TINH,
    MESSAGES,
)
# facts.nguoi_chet.dan_toc · Dân tộc của người chết · Thông tư số 04/2020/TT-BTP
_FACT__NGUOI_CHET__DAN_TOC = Fact(
    22, "/nguoi_chet/dan_toc", "nguoi_chet.dan_toc", "dan_toc", True, _TEXT_50, MESSAGES,
)
# facts.nguoi_chet.quoc_tich · Quốc tịch của người chết
_FACT__NGUOI_CHET__QUOC_TICH = Fact(
    23, "/nguoi_chet/quoc_tich", "nguoi_chet.quoc_tich", "quoc_tich", True, _ONE_OF_NGUOI_CHET__QUOC_TICH,
    MESSAGES,
)
# facts.nguoi_chet.so_dinh_danh · Số định danh cá nhân của người chết
_FACT__NGUOI_CHET__SO_DINH_DANH = Fact(
    24, "/nguoi_chet/so_dinh_danh", "nguoi_chet.so_dinh_danh", "so_dinh_danh", False, _ID_NUMBER_500,
    MESSAGES,
)
# facts.nguoi_chet.giay_to_tuy_than · Giấy tờ tùy thân của người chết (loại, số, nơi cấp, ngày cấp) · Thông tư
# số 04/2020/TT-BTP
_FACT__NGUOI_CHET__GIAY_TO_TUY_THAN = Fact(
    25, "/nguoi_chet/giay_to_tuy_than", "nguoi_chet.giay_to_tuy_than", "giay_to_tuy_than", False, _TEXT_200,
    MESSAGES,
)
# facts.ro_noi_cu_tru_cuoi_cung · Xác định được nơi cư trú cuối cùng của người chết · Điều 32 Luật Hộ tịch số
# 60/2014/QH13
_FACT__RO_NOI_CU_TRU_CUOI_CUNG = Fact(
    26, "/ro_noi_cu_tru_cuoi_cung", "ro_noi_cu_tru_cuoi_cung", "ro_noi_cu_tru_cuoi_cung", True, boolean,
    MESSAGES,
)
# facts.noi_cu_tru_cuoi_cung · Nơi cư trú cuối cùng của người chết · Điều 32 Luật Hộ tịch số 60/2014/QH13
_FACT__NOI_CU_TRU_CUOI_CUNG = Fact(
    27, "/noi_cu_tru_cuoi_cung", "noi_cu_tru_cuoi_cung", "noi_cu_tru_cuoi_cung", True, _TEXT_500, MESSAGES,
)
# facts.ngay_chet · Ngày chết · khoản 2 Điều 4 Nghị định số 123/2015/NĐ-CP
_FACT__NGAY_CHET = Fact(28, "/ngay_chet", "ngay_chet", "ngay_chet", True, date, MESSAGES)
# facts.gio_chet · Giờ, phút chết · khoản 2 Điều 4 Nghị định số 123/2015/NĐ-CP · Điều 34 Thông tư số
# 04/2020/TT-BTP
_FACT__GIO_CHET = Fact(29, "/gio_chet", "gio_chet", "gio_chet", False, time, MESSAGES)
# facts.nam_chet · Năm chết · khoản 2 Điều 4 Nghị định số 123/2015/NĐ-CP
_FACT__NAM_CHET = Fact(30, "/nam_chet", "nam_chet", "nam_chet", True, _YEAR, MESSAGES)
# facts.ngay_thang_chet · Ngày, tháng chết · khoản 2 Điều 4 Nghị định số 123/2015/NĐ-CP
_FACT__NGAY_THANG_CHET = Fact(
    31, "/ngay_thang_chet", "ngay_thang_chet", "ngay_thang_chet", False, _TEXT_50, MESSAGES,
)
# facts.noi_chet · Nơi chết · khoản 2 Điều 4 Nghị định số 123/2015/NĐ-CP · Điều 34 Thông tư số 04/2020/TT-BTP
_FACT__NOI_CHET = Fact(32, "/noi_chet", "noi_chet", "noi_chet", True, _TEXT_500, MESSAGES)
# facts.nguyen_nhan_chet · Nguyên nhân chết · khoản 2 Điều 4 Nghị định số 123/2015/NĐ-CP · Điều 34 Thông tư số
# 04/2020/TT-BTP
_FACT__NGUYEN_NHAN_CHET = Fact(
    33, "/nguyen_nhan_chet", "nguyen_nhan_chet", "nguyen_nhan_chet", False, _TEXT_200, MESSAGES,
)
# facts.thong_tin_giay_bao_tu · Giấy báo tử hoặc giấy tờ thay Giấy báo tử · khoản 1 Điều 34 Luật Hộ tịch số
# 60/2014/QH13 · khoản 2 Điều 4 Nghị định số 123/2015/NĐ-CP
_FACT__THONG_TIN_GIAY_BAO_TU = Fact(
    34, "/thong_tin_giay_bao_tu", "thong_tin_giay_bao_tu", "thong_tin_giay_bao_tu", True, mapping, MESSAGES,
)
# facts.thong_tin_giay_bao_tu.so · Số giấy
_FACT__THONG_TIN_GIAY_BAO_TU__SO = Fact(
    35, "/thong_tin_giay_bao_tu/so", "thong_tin_giay_bao_tu.so", "so", False, _TEXT_50, MESSAGES,
)
# facts.thong_tin_giay_bao_tu.ngay_cap · Ngày cấp giấy
_FACT__THONG_TIN_GIAY_BAO_TU__NGAY_CAP = Fact(
    36, "/thong_tin_giay_bao_tu/ngay_cap", "thong_tin_giay_bao_tu.ngay_cap", "ngay_cap", True, date, MESSAGES,
)
# facts.thong_tin_giay_bao_tu.noi_cap · Cơ quan, cơ sở cấp giấy
_FACT__THONG_TIN_GIAY_BAO_TU__NOI_CAP = Fact(
    37, "/thong_tin_giay_bao_tu/noi_cap", "thong_tin_giay_bao_tu.noi_cap", "noi_cap", True, _TEXT_200,
    MESSAGES,
)
# facts.gia_dinh_co_cong · Người chết thuộc gia đình có công với cách mạng · điểm a khoản 1 Điều 11 Luật Hộ
# tịch số 60/2014/QH13
_FACT__GIA_DINH_CO_CONG = Fact(
    38, "/gia_dinh_co_cong", "gia_dinh_co_cong", "gia_dinh_co_cong", True, boolean, MESSAGES,
)
# facts.ho_ngheo · Người chết thuộc hộ nghèo · điểm a khoản 1 Điều 11 Luật Hộ tịch số 60/2014/QH13
_FACT__HO_NGHEO = Fact(39, "/ho_ngheo", "ho_ngheo", "ho_ngheo", True, boolean, MESSAGES)
# facts.nguoi_khuyet_tat · Người chết là người khuyết tật · điểm a khoản 1 Điều 11 Luật Hộ tịch số
# 60/2014/QH13
_FACT__NGUOI_KHUYET_TAT = Fact(
    40, "/nguoi_khuyet_tat", "nguoi_khuyet_tat", "nguoi_khuyet_tat", True, boolean, MESSAGES,
)
# facts.de_nghi_ban_sao · Đề nghị cấp bản sao Trích lục khai tử · khoản 2 Điều 11 Luật Hộ tịch số 60/2014/QH13
# · khoản 1 Điều 62 Luật Hộ tịch số 60/2014/QH13
_FACT__DE_NGHI_BAN_SAO = Fact(
    41, "/de_nghi_ban_sao", "de_nghi_ban_sao", "de_nghi_ban_sao", True, boolean, MESSAGES,
)
# facts.so_ban_sao · Số bản sao · khoản 2 Điều 11 Luật Hộ tịch số 60/2014/QH13
_FACT__SO_BAN_SAO = Fact(42, "/so_ban_sao", "so_ban_sao", "so_ban_sao", True, _NUMBER_2, MESSAGES)
# facts.noi_nhan_ket_qua · Nhận kết quả · Quyết định số 163/QĐ-BTP
_FACT__NOI_NHAN_KET_QUA = Fact(
    43, "/noi_nhan_ket_qua", "noi_nhan_ket_qua", "noi_nhan_ket_qua", True, _ONE_OF_NOI_NHAN_KET_QUA, MESSAGES,
)
# facts.dia_chi_nhan · Địa chỉ nhận kết quả qua bưu chính · Quyết định số 163/QĐ-BTP
_FACT__DIA_CHI_NHAN = Fact(44, "/dia_chi_nhan", "dia_chi_nhan", "dia_chi_nhan", True, _TEXT_500, MESSAGES)
# facts.nop_theo_uy_quyen · Hồ sơ do người được ủy quyền nộp · khoản 2 Điều 6 Luật Hộ tịch số 60/2014/QH13
_FACT__NOP_THEO_UY_QUYEN = Fact(
    45, "/nop_theo_uy_quyen", "nop_theo_uy_quyen", "nop_theo_uy_quyen", True, boolean, MESSAGES,
)
# facts.nguoi_duoc_uy_quyen · Họ, chữ đệm, tên người được ủy quyền · khoản 2 Điều 6 Luật Hộ tịch số
# 60/2014/QH13
_FACT__NGUOI_DUOC_UY_QUYEN = Fact(
    46, "/nguoi_duoc_uy_quyen", "nguoi_duoc_uy_quyen", "nguoi_duoc_uy_quyen", True, _PERSON_NAME_500,
    MESSAGES,
)
# facts.uy_quyen_cho_nguoi_than · Người được ủy quyền là ông, bà, cha, mẹ, con, vợ, chồng, anh, chị, em ruột
# của người ủy quyền · Quyết định số 163/QĐ-BTP
_FACT__UY_QUYEN_CHO_NGUOI_THAN = Fact(
    47, "/uy_quyen_cho_nguoi_than", "uy_quyen_cho_nguoi_than", "uy_quyen_cho_nguoi_than", True, boolean,
    MESSAGES,
)
# facts.can_xac_minh · Phải kiểm tra, xác minh làm rõ việc khai tử · Điều 3 Nghị định số 123/2015/NĐ-CP ·
# Quyết định số 163/QĐ-BTP
_FACT__CAN_XAC_MINH = Fact(48, "/can_xac_minh", "can_xac_minh", "can_xac_minh", False, boolean, MESSAGES)
_KEYS = frozenset((
    "submission_date",
    "submission_time",
    "channel",
    "identity_level",
    "area",
    "applicant",
    "case",
    "nguoi_yeu_cau",
    "tu_cach",
    "co_nguoi_than_thich",
    "nguoi_chet",
    "ro_noi_cu_tru_cuoi_cung",
    "noi_cu_tru_cuoi_cung",
    "ngay_chet",
    "gio_chet",
    "nam_chet",
    "ngay_thang_chet",
    "noi_chet",
    "nguyen_nhan_chet",
    "thong_tin_giay_bao_tu",
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
    "can_xac_minh",
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
_KEYS__NGUOI_CHET = frozenset((
    "ho_ten",
    "nam_sinh",
    "ngay_sinh",
    "gioi_tinh",
    "dan_toc",
    "quoc_tich",
    "so_dinh_danh",
    "giay_to_tuy_than",
))
_KEYS__THONG_TIN_GIAY_BAO_TU = frozenset(("so", "ngay_cap", "noi_cap"))
_PAPERS = {
    "to_khai": False,
    "mau_dien_tu_tuong_tac": False,
    "giay_bao_tu_y_te": True,
    "giay_bao_tu_xa": True,
    "xac_nhan_thi_hanh_an": False,
    "quyet_dinh_cua_toa_an": False,
    "xac_nhan_cua_cong_an": False,
    "ket_qua_giam_dinh": False,
    "chung_cu_chet_da_lau": False,
    "uy_quyen_co_chung_thuc": False,
    "uy_quyen_cho_than_nhan": False,
    "giay_to_tuy_than_2026": True,
    "ban_sao_tuy_than": True,
    "chung_minh_cu_tru_cuoi_cung": True,
    "ban_sao_cu_tru_cuoi_cung": True,
    "chung_minh_noi_chet": False,
    "ban_sao_noi_chet": False,
}
_STEPS: dict[str, tuple[str, ...]] = {
    "tiep_nhan": ("day_du", "can_bo_sung", "khong_tiep_nhan"),
    "bo_sung": ("da_bo_sung", "khong_bo_sung_duoc", "rut"),
    "tham_tra": ("viec_khai_tu_dung", "phai_lam_ro", "tra_lai_bo_sung", "khong_du_dieu_kien"),
    "xac_minh": ("xac_minh_dung", "xac_minh_sai"),
}
__REQUIREMENTS__NGUOI_CO_TRACH_NHIEM = mistake(0, "/tu_cach", "requirements.nguoi_co_trach_nhiem", MESSAGES["requirements.nguoi_co_trach_nhiem"])
__REQUIREMENTS__CONG_DAN_VIET_NAM = mistake(0, "/nguoi_chet/quoc_tich", "requirements.cong_dan_viet_nam", MESSAGES["requirements.cong_dan_viet_nam"])
__CHECKS__NGAY_CHET_KHONG_SAU_NGAY_NOP = mistake(0, "/ngay_chet", "checks.ngay_chet_khong_sau_ngay_nop", MESSAGES["checks.ngay_chet_khong_sau_ngay_nop"])
__CHECKS__NAM_CHET_KHONG_SAU_NAM_NOP = mistake(0, "/nam_chet", "checks.nam_chet_khong_sau_nam_nop", MESSAGES["checks.nam_chet_khong_sau_nam_nop"])
__CHECKS__SINH_TRUOC_KHI_CHET = mistake(0, "/nguoi_chet/nam_sinh", "checks.sinh_truoc_khi_chet", MESSAGES["checks.sinh_truoc_khi_chet"])
__CHECKS__SINH_TRUOC_KHI_CHET_DA_LAU = mistake(0, "/nguoi_chet/nam_sinh", "checks.sinh_truoc_khi_chet_da_lau", MESSAGES["checks.sinh_truoc_khi_chet_da_lau"])
__CHECKS__NGAY_SINH_DUNG_NAM_SINH = mistake(0, "/nguoi_chet/ngay_sinh", "checks.ngay_sinh_dung_nam_sinh", MESSAGES["checks.ngay_sinh_dung_nam_sinh"])
__CHECKS__GIAY_CAP_SAU_KHI_CHET = mistake(0, "/thong_tin_giay_bao_tu/ngay_cap", "checks.giay_cap_sau_khi_chet", MESSAGES["checks.giay_cap_sau_khi_chet"])
__CHECKS__LIEN_HE_KHI_NOP_TRUC_TUYEN = mistake(0, "/nguoi_yeu_cau/thu_dien_tu", "checks.lien_he_khi_nop_truc_tuyen", MESSAGES["checks.lien_he_khi_nop_truc_tuyen"])
_NO_DOSSIER = mistake(0, "", "dossier.type", MESSAGES["dossier.type"])
_NO__NGUOI_YEU_CAU: dict[str, Any] = {"ho_ten": "x", "noi_cu_tru": "x", "quan_he": "x"}
_NO__NGUOI_CHET: dict[str, Any] = {"ho_ten": "x", "dan_toc": "x"}
_NO__THONG_TIN_GIAY_BAO_TU: dict[str, Any] = {"noi_cap": "x"}
_SHAPE = shape(
    (1, plain(500)),
    (1, plain(200)),
    (1, name(500)),
    (1, "[0-9]{12}"),
    (1, plain(500)),
    (1, plain(100)),
    (1, "(?:0|\\+84)[0-9]{9}"),
    (1, email(500)),
    (1, name(500)),
    (1, plain(50)),
    (1, "[0-9]{12}"),
    (1, plain(50)),
    (1, plain(200)),
)
_TEXTS = (
    (0, _FACT__NOI_CHET),
    (0, _FACT__NGUYEN_NHAN_CHET),
    (1, _FACT__NGUOI_YEU_CAU__HO_TEN),
    (1, _FACT__NGUOI_YEU_CAU__SO_DINH_DANH),
    (1, _FACT__NGUOI_YEU_CAU__NOI_CU_TRU),
    (1, _FACT__NGUOI_YEU_CAU__QUAN_HE),
    (1, _FACT__NGUOI_YEU_CAU__DIEN_THOAI),
    (1, _FACT__NGUOI_YEU_CAU__THU_DIEN_TU),
    (2, _FACT__NGUOI_CHET__HO_TEN),
    (2, _FACT__NGUOI_CHET__DAN_TOC),
    (2, _FACT__NGUOI_CHET__SO_DINH_DANH),
    (3, _FACT__THONG_TIN_GIAY_BAO_TU__SO),
    (3, _FACT__THONG_TIN_GIAY_BAO_TU__NOI_CAP),
)
