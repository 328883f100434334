"""1.001193: Thủ tục đăng ký khai sinh

Generated; every rule names its place in the specification and its provisions. Do not edit: build again.

validate, documents, fees and due take a dossier as `json.loads` gives it (its type is `Dossier` in dossier.py) and raise
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
from .runtime.decisions import distinct, missing, one_of, paper_result, received_at, required, sum_of
from .runtime.facts import Facts, Failure, add_unknown, checked, decided, entered, read, unknown
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

CODE = "1.001193"
NAME = "Thủ tục đăng ký khai sinh"
FIRST_DAY = dt.date(2026, 8, 15)
LAST_DAY = dt.date(2027, 2, 28)


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

    `office` are the office hours as windows of minutes since midnight: working hours need them.
    """
    return _deadline(_facts(dossier), office)


def _facts(dossier: Any) -> Facts:
    f = _accept(dossier)
    if f is not None:
        return f
    return _explain(dossier)[0] if isinstance(dossier, dict) else Facts()


# --- Rules --------------------------------------------------------------------------------------------------


# parameters.muc_phi_trich_luc · Phí cấp một bản sao trích lục hộ tịch · Điều 4 Thông tư số 281/2016/TT-BTC
def _parameter__muc_phi_trich_luc(f: Facts) -> Any:
    return 8000


# definitions.ro_me · Xác định được người mẹ · Điều 15 Nghị định số 123/2015/NĐ-CP
def _definition__ro_me(f: Facts) -> Any:
    return f["case"] in ("co_cha_me", "chua_xac_dinh_cha", "mang_thai_ho")


# definitions.ro_cha · Xác định được người cha · Điều 15 Nghị định số 123/2015/NĐ-CP
def _definition__ro_cha(f: Facts) -> Any:
    return f["case"] in ("co_cha_me", "mang_thai_ho")


# definitions.qua_han · Đăng ký khai sinh quá 60 ngày kể từ ngày sinh · khoản 1 Điều 15 Luật Hộ tịch số
# 60/2014/QH13 · Điều 147 Bộ luật Dân sự số 91/2015/QH13 · Điều 148 Bộ luật Dân sự số 91/2015/QH13
def _definition__qua_han(f: Facts) -> Any:
    if "=qua_han" not in f:
        f["=qua_han"] = f["submission_date"] > term_end(CALENDAR, (60, "day", 0), f["ngay_sinh"])
    return f["=qua_han"]


# definitions.khong_ro_cha_me · Trẻ bị bỏ rơi hoặc chưa xác định được cả cha và mẹ · Điều 14 Nghị định số
# 123/2015/NĐ-CP · Điều 15 Nghị định số 123/2015/NĐ-CP
def _definition__khong_ro_cha_me(f: Facts) -> Any:
    return f["case"] in ("bi_bo_roi", "chua_xac_dinh_cha_me")


# definitions.thuoc_dien_mien · Đăng ký quá hạn nhưng trẻ thuộc gia đình có công, hộ nghèo hoặc là người
# khuyết tật · điểm a khoản 1 Điều 11 Luật Hộ tịch số 60/2014/QH13
def _definition__thuoc_dien_mien(f: Facts) -> Any:
    if "=thuoc_dien_mien" not in f:
        f["=thuoc_dien_mien"] = _definition__qua_han(f) and (f["gia_dinh_co_cong"] or f["ho_ngheo"] or f["nguoi_khuyet_tat"])
    return f["=thuoc_dien_mien"]


# definitions.phai_xac_minh · Phải xác minh tình trạng hôn nhân của cha, mẹ · Quyết định số 163/QĐ-BTP
def _definition__phai_xac_minh(f: Facts) -> Any:
    return f.given("can_xac_minh") and f["can_xac_minh"]


# definitions.phai_nop_tien · Có khoản phải nộp · Điều 11 Luật Hộ tịch số 60/2014/QH13
def _definition__phai_nop_tien(f: Facts) -> Any:
    return f["de_nghi_ban_sao"] or _definition__qua_han(f) and not _definition__thuoc_dien_mien(f)


# facts.nguoi_yeu_cau.giay_to_thay_the.when · Giấy tờ tùy thân (loại, số, nơi cấp, ngày cấp)
def _when__nguoi_yeu_cau__giay_to_thay_the(f: Facts) -> Any:
    return not f.given("nguoi_yeu_cau", "nguoi_yeu_cau.so_dinh_danh")


# facts.giay_ket_hon.when · Giấy chứng nhận kết hôn của cha, mẹ · Quyết định số 163/QĐ-BTP
def _when__giay_ket_hon(f: Facts) -> Any:
    return _definition__ro_cha(f) and f["cha_me_ket_hon"]


# facts.so_ban_sao.when · Số bản sao · khoản 2 Điều 11 Luật Hộ tịch số 60/2014/QH13
def _when__so_ban_sao(f: Facts) -> Any:
    return f["de_nghi_ban_sao"]


# facts.dia_chi_nhan.when · Địa chỉ nhận kết quả qua bưu chính · Quyết định số 163/QĐ-BTP
def _when__dia_chi_nhan(f: Facts) -> Any:
    return f["noi_nhan_ket_qua"] == "qua_buu_chinh"


# facts.nguoi_duoc_uy_quyen.when · Họ, chữ đệm, tên người được ủy quyền · khoản 2 Điều 6 Luật Hộ tịch số
# 60/2014/QH13
def _when__nguoi_duoc_uy_quyen(f: Facts) -> Any:
    return f["nop_theo_uy_quyen"]


# facts.uy_quyen_cho_nguoi_than.when · Người được ủy quyền là ông, bà, cha, mẹ, con, vợ, chồng, anh, chị, em
# ruột của người ủy quyền · Quyết định số 163/QĐ-BTP
def _when__uy_quyen_cho_nguoi_than(f: Facts) -> Any:
    return f["nop_theo_uy_quyen"]


# checks.ngay_sinh_khong_sau_ngay_nop · Ngày sinh không sau ngày nộp hồ sơ · khoản 2 Điều 5 Luật Hộ tịch số
# 60/2014/QH13
def _checks__ngay_sinh_khong_sau_ngay_nop(f: Facts) -> Any:
    return f["ngay_sinh"] <= f["submission_date"]


# checks.me_sinh_truoc_con · Năm sinh của mẹ trước năm sinh của trẻ · khoản 2 Điều 5 Luật Hộ tịch số
# 60/2014/QH13
def _checks__me_sinh_truoc_con(f: Facts) -> Any:
    if not _definition__ro_me(f):
        return True
    return f["me.nam_sinh"] < f["ngay_sinh"].year


# checks.cha_sinh_truoc_con · Năm sinh của cha trước năm sinh của trẻ · khoản 2 Điều 5 Luật Hộ tịch số
# 60/2014/QH13
def _checks__cha_sinh_truoc_con(f: Facts) -> Any:
    if not _definition__ro_cha(f):
        return True
    return f["cha.nam_sinh"] < f["ngay_sinh"].year


# checks.cap_chung_sinh_sau_khi_sinh · Giấy chứng sinh được cấp từ ngày sinh đến ngày nộp hồ sơ · khoản 2 Điều
# 5 Luật Hộ tịch số 60/2014/QH13
def _checks__cap_chung_sinh_sau_khi_sinh(f: Facts) -> Any:
    if not (_definition__ro_me(f) and f.given("thong_tin_chung_sinh", "thong_tin_chung_sinh.ngay_cap")):
        return True
    return (
        f["thong_tin_chung_sinh.ngay_cap"] >= f["ngay_sinh"]
        and f["thong_tin_chung_sinh.ngay_cap"] <= f["submission_date"]
    )


# checks.so_chung_sinh_18_ky_tu · Số Giấy chứng sinh cấp từ 01/10/2025 có 18 ký tự · Thông tư số
# 22/2025/TT-BYT
def _checks__so_chung_sinh_18_ky_tu(f: Facts) -> Any:
    if not (_definition__ro_me(f) and f.given("thong_tin_chung_sinh", "thong_tin_chung_sinh.ngay_cap") and f["thong_tin_chung_sinh.ngay_cap"] >= _DAY_2025_10_01):
        return True
    return (
        f.given("thong_tin_chung_sinh", "thong_tin_chung_sinh.so")
        and len(f["thong_tin_chung_sinh.so"]) == 18
    )


# checks.lien_he_khi_nop_truc_tuyen · Nộp trực tuyến thì phải có cách nhận biểu mẫu Giấy khai sinh điện tử để
# kiểm tra · Điều 12 Nghị định số 87/2020/NĐ-CP · Quyết định số 163/QĐ-BTP
def _checks__lien_he_khi_nop_truc_tuyen(f: Facts) -> Any:
    if f["channel"] != "online":
        return True
    return (
        f.given("nguoi_yeu_cau", "nguoi_yeu_cau.dien_thoai")
        or f.given("nguoi_yeu_cau", "nguoi_yeu_cau.thu_dien_tu")
    )


# checks.dang_ky_sau_niem_yet · Chỉ đăng ký sau khi hết 07 ngày niêm yết liên tục · Điều 14 Nghị định số
# 123/2015/NĐ-CP · Quyết định số 163/QĐ-BTP
def _checks__dang_ky_sau_niem_yet(f: Facts) -> Any:
    if not (_definition__khong_ro_cha_me(f) and f.given("ngay_niem_yet")):
        return True
    return f["submission_date"] > term_end(CALENDAR, (7, "day", 0), f["ngay_niem_yet"])


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


# fees.phi_ban_sao · Phí cấp bản sao Giấy khai sinh · Điều 4 Thông tư số 281/2016/TT-BTC
def _fee__phi_ban_sao(f: Facts) -> FeeResult:
    try:
        if not f["de_nghi_ban_sao"]:
            return FeeResult("phi_ban_sao", "not_due")
        if f.given("identity_level") and f["identity_level"] == 2 and f.given("du_dieu_kien_cong_dan_so") and f["du_dieu_kien_cong_dan_so"]:
            # fees.phi_ban_sao.rows.cong_dan_so · khoản 2 Điều 1 Thông tư số 117/2026/TT-BTC
            return FeeResult("phi_ban_sao", "exempt", row="cong_dan_so")
        else:
            # fees.phi_ban_sao.rows.theo_so_ban · Điều 4 Thông tư số 281/2016/TT-BTC
            row, amount = "theo_so_ban", bounded(_parameter__muc_phi_trich_luc(f) * f["so_ban_sao"])
        return FeeResult("phi_ban_sao", "amount", amount=amount, row=row)
    except KeyError as lacking:
        return FeeResult("phi_ban_sao", "undetermined", needs=lacking.args)
    except Failure as failure:
        return FeeResult("phi_ban_sao", "undetermined", failure=failure.code)


def _deadline(f: Facts, office: Office | None) -> DueResult:
    try:
        word: str
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
        o_nguoi_yeu_cau = d["nguoi_yeu_cau"]
        if o_nguoi_yeu_cau.__class__ is not dict:
            return None
        o_thong_tin_chung_sinh = d.get("thong_tin_chung_sinh", _NO_THONG_TIN_CHUNG_SINH)
        if o_thong_tin_chung_sinh.__class__ is not dict:
            return None
        o_me = d.get("me", _NO_ME)
        if o_me.__class__ is not dict:
            return None
        o_cha = d.get("cha", _NO_CHA)
        if o_cha.__class__ is not dict:
            return None
        o_giay_ket_hon = d.get("giay_ket_hon", _NO_GIAY_KET_HON)
        if o_giay_ket_hon.__class__ is not dict:
            return None
        texts = END.join((
            d["submission_date"],
            d["ngay_sinh"],
            d.get("submission_time", NONE),
            d["channel"],
            d.get("area", NONE),
            d.get("applicant", NONE),
            d["case"],
            o_nguoi_yeu_cau["ho_ten"],
            d["ho_ten_tre"],
            o_nguoi_yeu_cau.get("so_dinh_danh", NONE),
            o_me.get("so_dinh_danh", NONE),
            o_cha.get("so_dinh_danh", NONE),
            o_nguoi_yeu_cau.get("giay_to_thay_the", NONE),
            o_thong_tin_chung_sinh["noi_cap"],
            o_giay_ket_hon["noi_dang_ky"],
            o_nguoi_yeu_cau["noi_cu_tru"],
            d["noi_sinh"],
            d["que_quan"],
            o_nguoi_yeu_cau["quan_he"],
            o_nguoi_yeu_cau.get("dien_thoai", NONE),
            o_nguoi_yeu_cau.get("thu_dien_tu", NONE),
            d["gioi_tinh"],
            d["dan_toc"],
            d["quoc_tich"],
            o_thong_tin_chung_sinh["so"],
            o_thong_tin_chung_sinh["ngay_cap"],
            o_giay_ket_hon["ngay_dang_ky"],
            d.get("ngay_niem_yet", NONE),
            o_me["ho_ten"],
            o_cha["ho_ten"],
            d.get("nguoi_duoc_uy_quyen", NONE),
            o_me["dan_toc"],
            o_me["quoc_tich"],
            o_cha["dan_toc"],
            o_cha["quoc_tich"],
            o_giay_ket_hon["so"],
            o_me["noi_cu_tru"],
            o_cha["noi_cu_tru"],
            d.get("dia_chi_nhan", NONE),
            d["noi_nhan_ket_qua"],
            "",
        ))
        if _SHAPE(texts) is None:
            return None
        count = 43 - texts.count(NONE)
        if d["de_nghi_ban_sao"].__class__ is not bool:
            return None
        if d["nop_theo_uy_quyen"].__class__ is not bool:
            return None
        f = Facts({
            "submission_date": from_iso(d["submission_date"]),
            "channel": d["channel"],
            "case": d["case"],
            "nguoi_yeu_cau": True,
            "ngay_sinh": from_iso(d["ngay_sinh"]),
            "de_nghi_ban_sao": d["de_nghi_ban_sao"],
            "noi_nhan_ket_qua": d["noi_nhan_ket_qua"],
            "nop_theo_uy_quyen": d["nop_theo_uy_quyen"],
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
            f["identity_level"] = d["identity_level"]
            count += 1
        if "so_dinh_danh" in o_nguoi_yeu_cau:
            f["nguoi_yeu_cau.so_dinh_danh"] = o_nguoi_yeu_cau["so_dinh_danh"]
        if ("giay_to_thay_the" in o_nguoi_yeu_cau) is not _when__nguoi_yeu_cau__giay_to_thay_the(f):
            return None
        if "dien_thoai" in o_nguoi_yeu_cau:
            f["nguoi_yeu_cau.dien_thoai"] = o_nguoi_yeu_cau["dien_thoai"]
        if "thu_dien_tu" in o_nguoi_yeu_cau:
            f["nguoi_yeu_cau.thu_dien_tu"] = o_nguoi_yeu_cau["thu_dien_tu"]
        if o_thong_tin_chung_sinh is not _NO_THONG_TIN_CHUNG_SINH:
            f["thong_tin_chung_sinh"] = True
            count += 1
        else:
            count += 3
        if "thong_tin_chung_sinh" in d and not _definition__ro_me(f):
            return None
        if o_thong_tin_chung_sinh is not _NO_THONG_TIN_CHUNG_SINH:
            f["thong_tin_chung_sinh.so"] = o_thong_tin_chung_sinh["so"]
            f["thong_tin_chung_sinh.ngay_cap"] = from_iso(o_thong_tin_chung_sinh["ngay_cap"])
        if o_me is not _NO_ME:
            f["me"] = True
            count += 2
        else:
            count += 4
        if ("me" in d) is not _definition__ro_me(f):
            return None
        if o_me is not _NO_ME:
            if o_me["nam_sinh"].__class__ is not int or not 1900 <= o_me["nam_sinh"] <= 9999:
                return None
            f["me.nam_sinh"] = o_me["nam_sinh"]
        if o_cha is not _NO_CHA:
            f["cha"] = True
            count += 2
        else:
            count += 4
        if ("cha" in d) is not _definition__ro_cha(f):
            return None
        if o_cha is not _NO_CHA:
            if o_cha["nam_sinh"].__class__ is not int or not 1900 <= o_cha["nam_sinh"] <= 9999:
                return None
            f["cha.nam_sinh"] = o_cha["nam_sinh"]
        if "cha_me_ket_hon" in d:
            if d["cha_me_ket_hon"].__class__ is not bool:
                return None
            f["cha_me_ket_hon"] = d["cha_me_ket_hon"]
            count += 1
        if ("cha_me_ket_hon" in d) is not _definition__ro_cha(f):
            return None
        if o_giay_ket_hon is not _NO_GIAY_KET_HON:
            count += 1
        else:
            count += 3
        if ("giay_ket_hon" in d) is not _when__giay_ket_hon(f):
            return None
        if o_giay_ket_hon is not _NO_GIAY_KET_HON:
            from_iso(o_giay_ket_hon["ngay_dang_ky"])
        if "gia_dinh_co_cong" in d:
            if d["gia_dinh_co_cong"].__class__ is not bool:
                return None
            f["gia_dinh_co_cong"] = d["gia_dinh_co_cong"]
            count += 1
        if ("gia_dinh_co_cong" in d) is not _definition__qua_han(f):
            return None
        if "ho_ngheo" in d:
            if d["ho_ngheo"].__class__ is not bool:
                return None
            f["ho_ngheo"] = d["ho_ngheo"]
            count += 1
        if ("ho_ngheo" in d) is not _definition__qua_han(f):
            return None
        if "nguoi_khuyet_tat" in d:
            if d["nguoi_khuyet_tat"].__class__ is not bool:
                return None
            f["nguoi_khuyet_tat"] = d["nguoi_khuyet_tat"]
            count += 1
        if ("nguoi_khuyet_tat" in d) is not _definition__qua_han(f):
            return None
        if "so_ban_sao" in d:
            if d["so_ban_sao"].__class__ is not int or not 1 <= d["so_ban_sao"] <= 1_000_000_000_000_000:
                return None
            f["so_ban_sao"] = d["so_ban_sao"]
            count += 1
        if ("so_ban_sao" in d) is not _when__so_ban_sao(f):
            return None
        if ("dia_chi_nhan" in d) is not _when__dia_chi_nhan(f):
            return None
        if ("nguoi_duoc_uy_quyen" in d) is not _when__nguoi_duoc_uy_quyen(f):
            return None
        if "uy_quyen_cho_nguoi_than" in d:
            if d["uy_quyen_cho_nguoi_than"].__class__ is not bool:
                return None
            f["uy_quyen_cho_nguoi_than"] = d["uy_quyen_cho_nguoi_than"]
            count += 1
        if ("uy_quyen_cho_nguoi_than" in d) is not _when__uy_quyen_cho_nguoi_than(f):
            return None
        if "ngay_niem_yet" in d:
            f["ngay_niem_yet"] = from_iso(d["ngay_niem_yet"])
        if "ngay_niem_yet" in d and not _definition__khong_ro_cha_me(f):
            return None
        if "can_xac_minh" in d:
            if d["can_xac_minh"].__class__ is not bool:
                return None
            f["can_xac_minh"] = d["can_xac_minh"]
            count += 1
        if "du_dieu_kien_cong_dan_so" in d:
            if d["du_dieu_kien_cong_dan_so"].__class__ is not bool:
                return None
            f["du_dieu_kien_cong_dan_so"] = d["du_dieu_kien_cong_dan_so"]
            count += 1
        if len(d) + len(o_nguoi_yeu_cau) + len(o_thong_tin_chung_sinh) + len(o_me) + len(o_cha) + len(o_giay_ket_hon) != count:
            return None
        if not _checks__ngay_sinh_khong_sau_ngay_nop(f):
            return None
        if not _checks__me_sinh_truoc_con(f):
            return None
        if not _checks__cha_sinh_truoc_con(f):
            return None
        if not _checks__cap_chung_sinh_sau_khi_sinh(f):
            return None
        if not _checks__so_chung_sinh_18_ky_tu(f):
            return None
        if not _checks__lien_he_khi_nop_truc_tuyen(f):
            return None
        if not _checks__dang_ky_sau_niem_yet(f):
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
    else:
        f["channel"] = x
    # builtins.identity_level · Mức định danh điện tử của người nộp (0, 1, 2)
    if "identity_level" in d:
        x = d["identity_level"]
        if x.__class__ is not int or not 0 <= x <= 2:
            read(f, e, d, "identity_level", "", "identity_level", _NUMBER)
        else:
            f["identity_level"] = x
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
    # facts.nguoi_yeu_cau · Người yêu cầu đăng ký khai sinh · khoản 1 Điều 15 Luật Hộ tịch số 60/2014/QH13
    o_nguoi_yeu_cau = d.get("nguoi_yeu_cau")
    if o_nguoi_yeu_cau.__class__ is not dict:
        o_nguoi_yeu_cau = entered(f, e, d, "nguoi_yeu_cau", "", "nguoi_yeu_cau", dict, True, True)
    else:
        f["nguoi_yeu_cau"] = True
    if o_nguoi_yeu_cau is not None:
        if not _KEYS__NGUOI_YEU_CAU.issuperset(o_nguoi_yeu_cau):
            unknown(u, o_nguoi_yeu_cau, _KEYS__NGUOI_YEU_CAU, "/nguoi_yeu_cau", 1)
    if o_nguoi_yeu_cau is not None:
        # facts.nguoi_yeu_cau.ho_ten · Họ, chữ đệm, tên
        x = o_nguoi_yeu_cau.get("ho_ten")
        if x.__class__ is not str or not _IS_PERSON_NAME_500(x):
            read(
                f, e, o_nguoi_yeu_cau, "ho_ten", "/nguoi_yeu_cau", "nguoi_yeu_cau.ho_ten", _PERSON_NAME_500,
                True,
            )
        # facts.nguoi_yeu_cau.so_dinh_danh · Số định danh cá nhân
        if "so_dinh_danh" in o_nguoi_yeu_cau:
            x = o_nguoi_yeu_cau["so_dinh_danh"]
            if x.__class__ is not str or not _IS_ID_NUMBER_500(x):
                read(
                    f, e, o_nguoi_yeu_cau, "so_dinh_danh", "/nguoi_yeu_cau", "nguoi_yeu_cau.so_dinh_danh",
                    _ID_NUMBER_500,
                )
            else:
                f["nguoi_yeu_cau.so_dinh_danh"] = x
        # facts.nguoi_yeu_cau.giay_to_thay_the · Giấy tờ tùy thân (loại, số, nơi cấp, ngày cấp)
        applies = decided(_when__nguoi_yeu_cau__giay_to_thay_the, f)
        if applies is not ("giay_to_thay_the" in o_nguoi_yeu_cau):
            read(
                f, e, o_nguoi_yeu_cau, "giay_to_thay_the", "/nguoi_yeu_cau", "nguoi_yeu_cau.giay_to_thay_the",
                _TEXT_200, True, applies,
            )
        elif applies:
            x = o_nguoi_yeu_cau["giay_to_thay_the"]
            if x.__class__ is not str or not _IS_TEXT_200(x):
                read(
                    f, e, o_nguoi_yeu_cau, "giay_to_thay_the", "/nguoi_yeu_cau",
                    "nguoi_yeu_cau.giay_to_thay_the", _TEXT_200,
                )
        # facts.nguoi_yeu_cau.noi_cu_tru · Nơi cư trú
        x = o_nguoi_yeu_cau.get("noi_cu_tru")
        if x.__class__ is not str or not _IS_TEXT_500(x):
            read(
                f, e, o_nguoi_yeu_cau, "noi_cu_tru", "/nguoi_yeu_cau", "nguoi_yeu_cau.noi_cu_tru", _TEXT_500,
                True,
            )
        # facts.nguoi_yeu_cau.quan_he · Quan hệ với người được khai sinh
        x = o_nguoi_yeu_cau.get("quan_he")
        if x.__class__ is not str or not _IS_TEXT_100(x):
            read(f, e, o_nguoi_yeu_cau, "quan_he", "/nguoi_yeu_cau", "nguoi_yeu_cau.quan_he", _TEXT_100, True)
        # facts.nguoi_yeu_cau.dien_thoai · Số điện thoại
        if "dien_thoai" in o_nguoi_yeu_cau:
            x = o_nguoi_yeu_cau["dien_thoai"]
            if x.__class__ is not str or not _IS_PHONE_500(x):
                read(
                    f, e, o_nguoi_yeu_cau, "dien_thoai", "/nguoi_yeu_cau", "nguoi_yeu_cau.dien_thoai",
                    _PHONE_500,
                )
            else:
                f["nguoi_yeu_cau.dien_thoai"] = x
        # facts.nguoi_yeu_cau.thu_dien_tu · Thư điện tử
        if "thu_dien_tu" in o_nguoi_yeu_cau:
            x = o_nguoi_yeu_cau["thu_dien_tu"]
            if x.__class__ is not str or not _IS_EMAIL_500(x):
                read(
                    f, e, o_nguoi_yeu_cau, "thu_dien_tu", "/nguoi_yeu_cau", "nguoi_yeu_cau.thu_dien_tu",
                    _EMAIL_500,
                )
            else:
                f["nguoi_yeu_cau.thu_dien_tu"] = x
    # facts.ho_ten_tre · Họ, chữ đệm, tên người được khai sinh · điểm a khoản 1 Điều 14 Luật Hộ tịch số
    # 60/2014/QH13
    x = d.get("ho_ten_tre")
    if x.__class__ is not str or not _IS_PERSON_NAME_500(x):
        read(f, e, d, "ho_ten_tre", "", "ho_ten_tre", _PERSON_NAME_500, True)
    # facts.ngay_sinh · Ngày, tháng, năm sinh · điểm a khoản 1 Điều 14 Luật Hộ tịch số 60/2014/QH13
    x = date(d.get("ngay_sinh"))
    if x.__class__ is Kind:
        read(f, e, d, "ngay_sinh", "", "ngay_sinh", date, True)
    else:
        f["ngay_sinh"] = x
    # facts.noi_sinh · Nơi sinh · điểm a khoản 1 Điều 14 Luật Hộ tịch số 60/2014/QH13
    x = d.get("noi_sinh")
    if x.__class__ is not str or not _IS_TEXT_500(x):
        read(f, e, d, "noi_sinh", "", "noi_sinh", _TEXT_500, True)
    # facts.gioi_tinh · Giới tính · điểm a khoản 1 Điều 14 Luật Hộ tịch số 60/2014/QH13
    x = d.get("gioi_tinh")
    if x.__class__ is not str or x not in _OPTIONS_GIOI_TINH:
        read(f, e, d, "gioi_tinh", "", "gioi_tinh", _ONE_OF_GIOI_TINH, True)
    # facts.dan_toc · Dân tộc · điểm a khoản 1 Điều 14 Luật Hộ tịch số 60/2014/QH13
    x = d.get("dan_toc")
    if x.__class__ is not str or not _IS_TEXT_50(x):
        read(f, e, d, "dan_toc", "", "dan_toc", _TEXT_50, True)
    # facts.quoc_tich · Quốc tịch · điểm a khoản 1 Điều 14 Luật Hộ tịch số 60/2014/QH13
    x = d.get("quoc_tich")
    if x.__class__ is not str or not _IS_TEXT_50(x):
        read(f, e, d, "quoc_tich", "", "quoc_tich", _TEXT_50, True)
    # facts.que_quan · Quê quán · điểm a khoản 1 Điều 14 Luật Hộ tịch số 60/2014/QH13 · khoản 8 Điều 4 Luật Hộ
    # tịch số 60/2014/QH13
    x = d.get("que_quan")
    if x.__class__ is not str or not _IS_TEXT_500(x):
        read(f, e, d, "que_quan", "", "que_quan", _TEXT_500, True)
    # facts.thong_tin_chung_sinh · Giấy chứng sinh · khoản 1 Điều 16 Luật Hộ tịch số 60/2014/QH13
    o_thong_tin_chung_sinh = entered(
        f, e, d, "thong_tin_chung_sinh", "", "thong_tin_chung_sinh", dict, False,
        decided(_definition__ro_me, f),
    )
    if o_thong_tin_chung_sinh is not None:
        if not _KEYS__THONG_TIN_CHUNG_SINH.issuperset(o_thong_tin_chung_sinh):
            unknown(u, o_thong_tin_chung_sinh, _KEYS__THONG_TIN_CHUNG_SINH, "/thong_tin_chung_sinh", 2)
    if o_thong_tin_chung_sinh is not None:
        # facts.thong_tin_chung_sinh.so · Số Giấy chứng sinh
        x = o_thong_tin_chung_sinh.get("so")
        if x.__class__ is not str or not _IS_TEXT_30(x):
            read(
                f, e, o_thong_tin_chung_sinh, "so", "/thong_tin_chung_sinh", "thong_tin_chung_sinh.so",
                _TEXT_30, True,
            )
        else:
            f["thong_tin_chung_sinh.so"] = x
        # facts.thong_tin_chung_sinh.ngay_cap · Ngày cấp Giấy chứng sinh
        x = date(o_thong_tin_chung_sinh.get("ngay_cap"))
        if x.__class__ is Kind:
            read(
                f, e, o_thong_tin_chung_sinh, "ngay_cap", "/thong_tin_chung_sinh",
                "thong_tin_chung_sinh.ngay_cap", date, True,
            )
        else:
            f["thong_tin_chung_sinh.ngay_cap"] = x
        # facts.thong_tin_chung_sinh.noi_cap · Cơ sở cấp Giấy chứng sinh
        x = o_thong_tin_chung_sinh.get("noi_cap")
        if x.__class__ is not str or not _IS_TEXT_200(x):
            read(
                f, e, o_thong_tin_chung_sinh, "noi_cap", "/thong_tin_chung_sinh",
                "thong_tin_chung_sinh.noi_cap", _TEXT_200, True,
            )
    # facts.me · Người mẹ · điểm b khoản 1 Điều 14 Luật Hộ tịch số 60/2014/QH13
    o_me = entered(f, e, d, "me", "", "me", dict, True, decided(_definition__ro_me, f))
    if o_me is not None:
        if not _KEYS__ME.issuperset(o_me):
            unknown(u, o_me, _KEYS__ME, "/me", 3)
    if o_me is not None:
        # facts.me.ho_ten · Họ, chữ đệm, tên mẹ
        x = o_me.get("ho_ten")
        if x.__class__ is not str or not _IS_PERSON_NAME_500(x):
            read(f, e, o_me, "ho_ten", "/me", "me.ho_ten", _PERSON_NAME_500, True)
        # facts.me.so_dinh_danh · Số định danh cá nhân của mẹ
        if "so_dinh_danh" in o_me:
            x = o_me["so_dinh_danh"]
            if x.__class__ is not str or not _IS_ID_NUMBER_500(x):
                read(f, e, o_me, "so_dinh_danh", "/me", "me.so_dinh_danh", _ID_NUMBER_500)
        # facts.me.nam_sinh · Năm sinh của mẹ
        x = o_me.get("nam_sinh")
        if x.__class__ is not int or not 1900 <= x <= 9999:
            read(f, e, o_me, "nam_sinh", "/me", "me.nam_sinh", _YEAR, True)
        else:
            f["me.nam_sinh"] = x
        # facts.me.dan_toc · Dân tộc của mẹ
        x = o_me.get("dan_toc")
        if x.__class__ is not str or not _IS_TEXT_50(x):
            read(f, e, o_me, "dan_toc", "/me", "me.dan_toc", _TEXT_50, True)
        # facts.me.quoc_tich · Quốc tịch của mẹ
        x = o_me.get("quoc_tich")
        if x.__class__ is not str or not _IS_TEXT_50(x):
            read(f, e, o_me, "quoc_tich", "/me", "me.quoc_tich", _TEXT_50, True)
        # facts.me.noi_cu_tru · Nơi cư trú của mẹ
        x = o_me.get("noi_cu_tru")
        if x.__class__ is not str or not _IS_TEXT_500(x):
            read(f, e, o_me, "noi_cu_tru", "/me", "me.noi_cu_tru", _TEXT_500, True)
    # facts.cha · Người cha · điểm b khoản 1 Điều 14 Luật Hộ tịch số 60/2014/QH13
    o_cha = entered(f, e, d, "cha", "", "cha", dict, True, decided(_definition__ro_cha, f))
    if o_cha is not None:
        if not _KEYS__CHA.issuperset(o_cha):
            unknown(u, o_cha, _KEYS__CHA, "/cha", 4)
    if o_cha is not None:
        # facts.cha.ho_ten · Họ, chữ đệm, tên cha
        x = o_cha.get("ho_ten")
        if x.__class__ is not str or not _IS_PERSON_NAME_500(x):
            read(f, e, o_cha, "ho_ten", "/cha", "cha.ho_ten", _PERSON_NAME_500, True)
        # facts.cha.so_dinh_danh · Số định danh cá nhân của cha
        if "so_dinh_danh" in o_cha:
            x = o_cha["so_dinh_danh"]
            if x.__class__ is not str or not _IS_ID_NUMBER_500(x):
                read(f, e, o_cha, "so_dinh_danh", "/cha", "cha.so_dinh_danh", _ID_NUMBER_500)
        # facts.cha.nam_sinh · Năm sinh của cha
        x = o_cha.get("nam_sinh")
        if x.__class__ is not int or not 1900 <= x <= 9999:
            read(f, e, o_cha, "nam_sinh", "/cha", "cha.nam_sinh", _YEAR, True)
        else:
            f["cha.nam_sinh"] = x
        # facts.cha.dan_toc · Dân tộc của cha
        x = o_cha.get("dan_toc")
        if x.__class__ is not str or not _IS_TEXT_50(x):
            read(f, e, o_cha, "dan_toc", "/cha", "cha.dan_toc", _TEXT_50, True)
        # facts.cha.quoc_tich · Quốc tịch của cha
        x = o_cha.get("quoc_tich")
        if x.__class__ is not str or not _IS_TEXT_50(x):
            read(f, e, o_cha, "quoc_tich", "/cha", "cha.quoc_tich", _TEXT_50, True)
        # facts.cha.noi_cu_tru · Nơi cư trú của cha
        x = o_cha.get("noi_cu_tru")
        if x.__class__ is not str or not _IS_TEXT_500(x):
            read(f, e, o_cha, "noi_cu_tru", "/cha", "cha.noi_cu_tru", _TEXT_500, True)
    # facts.cha_me_ket_hon · Cha, mẹ đã đăng ký kết hôn · Quyết định số 163/QĐ-BTP
    applies = decided(_definition__ro_cha, f)
    if applies is not ("cha_me_ket_hon" in d):
        read(f, e, d, "cha_me_ket_hon", "", "cha_me_ket_hon", boolean, True, applies)
    elif applies:
        x = d["cha_me_ket_hon"]
        if x.__class__ is not bool:
            read(f, e, d, "cha_me_ket_hon", "", "cha_me_ket_hon", boolean)
        else:
            f["cha_me_ket_hon"] = x
    # facts.giay_ket_hon · Giấy chứng nhận kết hôn của cha, mẹ · Quyết định số 163/QĐ-BTP
    o_giay_ket_hon = entered(
        f, e, d, "giay_ket_hon", "", "giay_ket_hon", dict, True, decided(_when__giay_ket_hon, f),
    )
    if o_giay_ket_hon is not None:
        if not _KEYS__GIAY_KET_HON.issuperset(o_giay_ket_hon):
            unknown(u, o_giay_ket_hon, _KEYS__GIAY_KET_HON, "/giay_ket_hon", 5)
    if o_giay_ket_hon is not None:
        # facts.giay_ket_hon.so · Số Giấy chứng nhận kết hôn
        x = o_giay_ket_hon.get("so")
        if x.__class__ is not str or not _IS_TEXT_50(x):
            read(f, e, o_giay_ket_hon, "so", "/giay_ket_hon", "giay_ket_hon.so", _TEXT_50, True)
        # facts.giay_ket_hon.ngay_dang_ky · Ngày đăng ký kết hôn
        x = date(o_giay_ket_hon.get("ngay_dang_ky"))
        if x.__class__ is Kind:
            read(
                f, e, o_giay_ket_hon, "ngay_dang_ky", "/giay_ket_hon", "giay_ket_hon.ngay_dang_ky", date,
                True,
            )
        # facts.giay_ket_hon.noi_dang_ky · Cơ quan đăng ký kết hôn
        x = o_giay_ket_hon.get("noi_dang_ky")
        if x.__class__ is not str or not _IS_TEXT_200(x):
            read(
                f, e, o_giay_ket_hon, "noi_dang_ky", "/giay_ket_hon", "giay_ket_hon.noi_dang_ky", _TEXT_200,
                True,
            )
    # facts.gia_dinh_co_cong · Trẻ thuộc gia đình có công với cách mạng · điểm a khoản 1 Điều 11 Luật Hộ tịch
    # số 60/2014/QH13
    applies = decided(_definition__qua_han, f)
    if applies is not ("gia_dinh_co_cong" in d):
        read(f, e, d, "gia_dinh_co_cong", "", "gia_dinh_co_cong", boolean, True, applies)
    elif applies:
        x = d["gia_dinh_co_cong"]
        if x.__class__ is not bool:
            read(f, e, d, "gia_dinh_co_cong", "", "gia_dinh_co_cong", boolean)
        else:
            f["gia_dinh_co_cong"] = x
    # facts.ho_ngheo · Trẻ thuộc hộ nghèo · điểm a khoản 1 Điều 11 Luật Hộ tịch số 60/2014/QH13
    applies = decided(_definition__qua_han, f)
    if applies is not ("ho_ngheo" in d):
        read(f, e, d, "ho_ngheo", "", "ho_ngheo", boolean, True, applies)
    elif applies:
        x = d["ho_ngheo"]
        if x.__class__ is not bool:
            read(f, e, d, "ho_ngheo", "", "ho_ngheo", boolean)
        else:
            f["ho_ngheo"] = x
    # facts.nguoi_khuyet_tat · Trẻ là người khuyết tật · điểm a khoản 1 Điều 11 Luật Hộ tịch số 60/2014/QH13
    applies = decided(_definition__qua_han, f)
    if applies is not ("nguoi_khuyet_tat" in d):
        read(f, e, d, "nguoi_khuyet_tat", "", "nguoi_khuyet_tat", boolean, True, applies)
    elif applies:
        x = d["nguoi_khuyet_tat"]
        if x.__class__ is not bool:
            read(f, e, d, "nguoi_khuyet_tat", "", "nguoi_khuyet_tat", boolean)
        else:
            f["nguoi_khuyet_tat"] = x
    # facts.de_nghi_ban_sao · Đề nghị cấp bản sao Giấy khai sinh · khoản 2 Điều 11 Luật Hộ tịch số
    # 60/2014/QH13
    x = d.get("de_nghi_ban_sao")
    if x.__class__ is not bool:
        read(f, e, d, "de_nghi_ban_sao", "", "de_nghi_ban_sao", boolean, True)
    else:
        f["de_nghi_ban_sao"] = x
    # facts.so_ban_sao · Số bản sao · khoản 2 Điều 11 Luật Hộ tịch số 60/2014/QH13
    applies = decided(_when__so_ban_sao, f)
    if applies is not ("so_ban_sao" in d):
        read(f, e, d, "so_ban_sao", "", "so_ban_sao", _NUMBER_2, True, applies)
    elif applies:
        x = d["so_ban_sao"]
        if x.__class__ is not int or not 1 <= x <= 1_000_000_000_000_000:
            read(f, e, d, "so_ban_sao", "", "so_ban_sao", _NUMBER_2)
        else:
            f["so_ban_sao"] = x
    # facts.noi_nhan_ket_qua · Nhận kết quả · Quyết định số 163/QĐ-BTP
    x = d.get("noi_nhan_ket_qua")
    if x.__class__ is not str or x not in _OPTIONS_NOI_NHAN_KET_QUA:
        read(f, e, d, "noi_nhan_ket_qua", "", "noi_nhan_ket_qua", _ONE_OF_NOI_NHAN_KET_QUA, True)
    else:
        f["noi_nhan_ket_qua"] = x
    # facts.dia_chi_nhan · Địa chỉ nhận kết quả qua bưu chính · Quyết định số 163/QĐ-BTP
    applies = decided(_when__dia_chi_nhan, f)
    if applies is not ("dia_chi_nhan" in d):
        read(f, e, d, "dia_chi_nhan", "", "dia_chi_nhan", _TEXT_500, True, applies)
    elif applies:
        x = d["dia_chi_nhan"]
        if x.__class__ is not str or not _IS_TEXT_500(x):
            read(f, e, d, "dia_chi_nhan", "", "dia_chi_nhan", _TEXT_500)
    # facts.nop_theo_uy_quyen · Hồ sơ do người được ủy quyền nộp · khoản 2 Điều 6 Luật Hộ tịch số 60/2014/QH13
    x = d.get("nop_theo_uy_quyen")
    if x.__class__ is not bool:
        read(f, e, d, "nop_theo_uy_quyen", "", "nop_theo_uy_quyen", boolean, True)
    else:
        f["nop_theo_uy_quyen"] = x
    # facts.nguoi_duoc_uy_quyen · Họ, chữ đệm, tên người được ủy quyền · khoản 2 Điều 6 Luật Hộ tịch số
    # 60/2014/QH13
    applies = decided(_when__nguoi_duoc_uy_quyen, f)
    if applies is not ("nguoi_duoc_uy_quyen" in d):
        read(f, e, d, "nguoi_duoc_uy_quyen", "", "nguoi_duoc_uy_quyen", _PERSON_NAME_500, True, applies)
    elif applies:
        x = d["nguoi_duoc_uy_quyen"]
        if x.__class__ is not str or not _IS_PERSON_NAME_500(x):
            read(f, e, d, "nguoi_duoc_uy_quyen", "", "nguoi_duoc_uy_quyen", _PERSON_NAME_500)
    # facts.uy_quyen_cho_nguoi_than · Người được ủy quyền là ông, bà, cha, mẹ, con, vợ, chồng, anh, chị, em
    # ruột của người ủy quyền · Quyết định số 163/QĐ-BTP
    applies = decided(_when__uy_quyen_cho_nguoi_than, f)
    if applies is not ("uy_quyen_cho_nguoi_than" in d):
        read(f, e, d, "uy_quyen_cho_nguoi_than", "", "uy_quyen_cho_nguoi_than", boolean, True, applies)
    elif applies:
        x = d["uy_quyen_cho_nguoi_than"]
        if x.__class__ is not bool:
            read(f, e, d, "uy_quyen_cho_nguoi_than", "", "uy_quyen_cho_nguoi_than", boolean)
        else:
            f["uy_quyen_cho_nguoi_than"] = x
    # facts.ngay_niem_yet · Ngày bắt đầu niêm yết việc trẻ bị bỏ rơi · Điều 14 Nghị định số 123/2015/NĐ-CP ·
    # Điều 15 Nghị định số 123/2015/NĐ-CP
    applies = decided(_definition__khong_ro_cha_me, f)
    if applies is not ("ngay_niem_yet" in d):
        read(f, e, d, "ngay_niem_yet", "", "ngay_niem_yet", date, False, applies)
    elif applies:
        x = date(d["ngay_niem_yet"])
        if x.__class__ is Kind:
            read(f, e, d, "ngay_niem_yet", "", "ngay_niem_yet", date)
        else:
            f["ngay_niem_yet"] = x
    # facts.can_xac_minh · Phải xác minh tình trạng hôn nhân của cha, mẹ · Quyết định số 163/QĐ-BTP
    if "can_xac_minh" in d:
        x = d["can_xac_minh"]
        if x.__class__ is not bool:
            read(f, e, d, "can_xac_minh", "", "can_xac_minh", boolean)
        else:
            f["can_xac_minh"] = x
    # facts.du_dieu_kien_cong_dan_so · Người yêu cầu đáp ứng điều kiện tại khoản 1 Điều 5 Nghị quyết số
    # 66.22/2026/NQ-CP · Điều 1 Thông tư số 117/2026/TT-BTC
    if "du_dieu_kien_cong_dan_so" in d:
        x = d["du_dieu_kien_cong_dan_so"]
        if x.__class__ is not bool:
            read(f, e, d, "du_dieu_kien_cong_dan_so", "", "du_dieu_kien_cong_dan_so", boolean)
        else:
            f["du_dieu_kien_cong_dan_so"] = x
    if u:
        add_unknown(e, u)
    e += parts
    checked(f, e, _CHECKS)
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
_IS_PERSON_NAME_500 = matches(name(500))
_IS_ID_NUMBER_500 = matches("[0-9]{12}")
_IS_TEXT_200 = matches(plain(200))
_IS_TEXT_500 = matches(plain(500))
_IS_TEXT_100 = matches(plain(100))
_IS_PHONE_500 = matches("(?:0|\\+84)[0-9]{9}")
_IS_EMAIL_500 = matches(email(500))
_OPTIONS_GIOI_TINH = frozenset(("nam", "nu"))
_IS_TEXT_50 = matches(plain(50))
_IS_TEXT_30 = matches(plain(30))
_OPTIONS_NOI_NHAN_KET_QUA = frozenset(("tai_trung_tam", "qua_buu_chinh"))
_ONE_OF_CHANNEL = choice(_OPTIONS_CHANNEL)
_NUMBER = number(0, 2)
_ONE_OF_AREA = choice(_OPTIONS_AREA)
_ONE_OF_APPLICANT = choice(_OPTIONS_APPLICANT)
_ONE_OF_CASE = choice(_OPTIONS_CASE)
_PERSON_NAME_500 = text(_PERSON_NAME_PATTERN, 500, _IS_PERSON_NAME_500)
_ID_NUMBER_500 = text(_ID_NUMBER_PATTERN, 500, _IS_ID_NUMBER_500)
_TEXT_200 = text(_TEXT_PATTERN, 200, _IS_TEXT_200)
_TEXT_500 = text(_TEXT_PATTERN, 500, _IS_TEXT_500)
_TEXT_100 = text(_TEXT_PATTERN, 100, _IS_TEXT_100)
_PHONE_500 = text(_PHONE_PATTERN, 500, _IS_PHONE_500)
_EMAIL_500 = text(_EMAIL_PATTERN, 500, _IS_EMAIL_500)
_ONE_OF_GIOI_TINH = choice(_OPTIONS_GIOI_TINH)
_TEXT_50 = text(_TEXT_PATTERN, 50, _IS_TEXT_50)
_TEXT_30 = text(_TEXT_PATTERN, 30, _IS_TEXT_30)
_YEAR = number(1900, 9999)
_NUMBER_2 = number(1, 1_000_000_000_000_000)
_ONE_OF_NOI_NHAN_KET_QUA = choice(_OPTIONS_NOI_NHAN_KET_QUA)
_SHAPE = shape(
    (2, False, DATE),
    (1, True, TIME),
    (1, False, "in_person|online|postal"),
    (1, True, "ordinary|mountain|border|island|remote"),
    (1, True, "vn_citizen|enterprise|foreign_resident|foreigner|party_member|party_organisation|foreign_organisation|vn_enterprise|organisation|foreign_invested_enterprise|cooperative|overseas_vietnamese|official|vn_citizen_without_residence|foreign_settled"),
    (1, False, "co_cha_me|chua_xac_dinh_cha|chua_xac_dinh_cha_me|bi_bo_roi|mang_thai_ho"),
    (2, False, name(500)),
    (3, True, "[0-9]{12}"),
    (3, True, plain(200)),
    (3, False, plain(500)),
    (1, False, plain(100)),
    (1, True, "(?:0|\\+84)[0-9]{9}"),
    (1, True, email(500)),
    (1, False, "nam|nu"),
    (2, False, plain(50)),
    (1, True, plain(30)),
    (3, True, DATE),
    (3, True, name(500)),
    (5, True, plain(50)),
    (3, True, plain(500)),
    (1, False, "tai_trung_tam|qua_buu_chinh"),
)
_NO_THONG_TIN_CHUNG_SINH: dict[str, Any] = {"so": NONE, "ngay_cap": NONE, "noi_cap": NONE}
_NO_ME: dict[str, Any] = {"ho_ten": NONE, "dan_toc": NONE, "quoc_tich": NONE, "noi_cu_tru": NONE}
_NO_CHA: dict[str, Any] = {"ho_ten": NONE, "dan_toc": NONE, "quoc_tich": NONE, "noi_cu_tru": NONE}
_NO_GIAY_KET_HON: dict[str, Any] = {"so": NONE, "ngay_dang_ky": NONE, "noi_dang_ky": NONE}
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
_CHECKS = (
    ("/ngay_sinh", "checks.ngay_sinh_khong_sau_ngay_nop", _checks__ngay_sinh_khong_sau_ngay_nop),
    ("/me/nam_sinh", "checks.me_sinh_truoc_con", _checks__me_sinh_truoc_con),
    ("/cha/nam_sinh", "checks.cha_sinh_truoc_con", _checks__cha_sinh_truoc_con),
    ("/thong_tin_chung_sinh/ngay_cap", "checks.cap_chung_sinh_sau_khi_sinh", _checks__cap_chung_sinh_sau_khi_sinh),
    ("/thong_tin_chung_sinh/so", "checks.so_chung_sinh_18_ky_tu", _checks__so_chung_sinh_18_ky_tu),
    ("/nguoi_yeu_cau/thu_dien_tu", "checks.lien_he_khi_nop_truc_tuyen", _checks__lien_he_khi_nop_truc_tuyen),
    ("/ngay_niem_yet", "checks.dang_ky_sau_niem_yet", _checks__dang_ky_sau_niem_yet),
)
