"""1.011443: Xóa đăng ký biện pháp bảo đảm bằng quyền sử dụng đất, tài sản gắn liền với đất

Generated; every rule names its place in the specification and its provisions. Do not edit: build again.

validate, documents, fees, due and route take a dossier as `json.loads` gives it (its type is `Dossier` in dossier.py) and raise
no error, whatever it holds: what is wrong is in the answer of validate, and what rests on it is "undetermined" in the
others. required and missing sum up the answer of documents, sum_of that of fees.
"""

# Not modelled: Nội dung, thứ tự in của Mẫu số 03a và các Mẫu số 01đ, 02đ tại Phụ lục Nghị định số
# 99/2022/NĐ-CP. (gaps.mau_03a; Chưa đọc được Phụ lục; các mục lấy theo mô tả Phiếu yêu cầu đã điền ở cổng
# dịch vụ của hai tỉnh và theo điều quy tắc cần. Lời cam đoan lấy theo khoản 1 Điều 5.)
# Not modelled: Khoản 5a Điều 5 và các điều của Nghị định số 99/2022/NĐ-CP sau khi sửa đổi bởi Nghị định số
# 18/2026/NĐ-CP từ 15/01/2026. (gaps.nguyen_van_sua_doi; Chỉ đọc được nguyên văn trước khi sửa đổi và bản công
# bố; việc thay Giấy chứng nhận bằng dữ liệu và nộp văn bản giao nhiệm vụ một lần lấy theo bản công bố, nên
# chưa dẫn khoản, điểm của Nghị định số 18/2026/NĐ-CP.)
# Not modelled: Từ 01/01/2026 Giấy chứng nhận quyền sử dụng đất được thay bằng dữ liệu (số 503 Phụ lục Nghị
# quyết số 66.7/2025/NQ-CP). (gaps.nghi_quyet_66_7; Đọc được Phụ lục nhưng chưa xác định được khoản của Điều 4
# về dữ liệu đất đai. Từ 15/01/2026 tệp theo Nghị định số 99/2022/NĐ-CP đã sửa đổi, không phụ thuộc ngày hết
# hiệu lực 28/02/2027 của Nghị quyết.)
# Not modelled: Bên bảo đảm yêu cầu xóa theo điểm k, điểm l khoản 1 Điều 20 có phải nộp thêm văn bản đồng ý
# của bên nhận bảo đảm hay không. (gaps.ben_bao_dam_khi_ben_nhan_giai_the; Điểm a khoản 3 Điều 33 không loại
# trừ, nhưng điểm g khoản 1 Điều 12 chỉ cần chữ ký của bên bảo đảm; tệp này không yêu cầu. Với điểm m (bản án)
# thì vẫn yêu cầu theo lời văn của điểm a.)
# Not modelled: Không tính vào thời hạn thời gian làm thủ tục đăng ký biến động đất đai nộp đồng thời.
# (gaps.thoi_gian_bien_dong; Đây là thời gian của một thủ tục khác do chính Văn phòng đăng ký đất đai làm
# trước; bộ công cụ chưa có lý do phù hợp cho loại thời gian này.)
# Not modelled: Kéo dài thì tổng thời hạn không quá 03 ngày làm việc kể từ ngày nhận hồ sơ hợp lệ.
# (gaps.keo_dai_khong_phai_gia_han; Mục gia hạn của bộ công cụ cộng thêm vào thời hạn, còn điều này ấn định
# tổng thời hạn; vì vậy viết thành một dòng thời hạn mà cán bộ chọn khi có lý do chính đáng.)
# Not modelled: Điểm h, i, n khoản 1 Điều 20; Tòa án gửi bản án mà không có người yêu cầu xóa đăng ký.
# (gaps.truong_hop_khong_o_day; Không thuộc thẩm quyền của Văn phòng đăng ký đất đai, hoặc do cơ quan đăng ký
# chủ động xóa mà không có hồ sơ.)
# Not modelled: Văn bản xác định bên nhận bảo đảm mới không phải đăng ký thay đổi; bản dịch của tài liệu bằng
# tiếng nước ngoài. (gaps.ben_nhan_moi_va_tieng_nuoc_ngoai; Bản công bố không liệt kê hai giấy tờ này trong
# thành phần hồ sơ của thủ tục xóa đăng ký.)
# Not modelled: Mức phí do Hội đồng nhân dân cấp tỉnh quyết định, kể cả đối tượng được miễn, giảm và mức thu
# khi nộp trực tuyến. (gaps.muc_phi; Chưa có bảng mức thu của từng tỉnh; người yêu cầu tự khai diện được miễn
# và nộp giấy tờ chứng minh.)
# Not modelled: Thời hạn cơ quan đăng ký thông báo yêu cầu nộp Giấy chứng nhận khi không khai thác được dữ
# liệu; người yêu cầu không nộp thì xử lý thế nào. (gaps.thong_bao_bo_sung; Bản công bố không ghi; Nghị định
# số 99/2022/NĐ-CP chỉ có việc từ chối hồ sơ không hợp lệ kèm hướng dẫn. Các bước ghi luật không quy định.)
# Not modelled: Dữ liệu Cổng Dịch vụ công quốc gia ngày 18/07/2026 chưa đánh dấu toàn trình và không nêu lý
# do; mức định danh khi nộp trực tuyến. (gaps.muc_do_va_dinh_danh; Không có lý do được công bố thì mặc định là
# toàn trình từ 01/07/2026 (Điều 14 Nghị định số 224/2026/NĐ-CP); mức định danh ghi mức thấp nhất. Cách nộp
# trực tuyến theo pháp luật về đất đai, chưa đọc được.)
# Not modelled: Bản công bố ghi kết quả là Phiếu yêu cầu xóa đăng ký; Điều 10 còn ghi Sở Tài nguyên và Môi
# trường. (gaps.ten_goi_trong_ban_cong_bo; Phiếu yêu cầu là giấy tờ nộp vào; kết quả là phiếu đã có chứng nhận
# của Văn phòng đăng ký đất đai. Giữ mã của bản công bố, sửa tên kết quả.)

from __future__ import annotations

import datetime as dt

from .holidays import CALENDAR
from .messages import MESSAGES
from .runtime.days import due_moment
from .runtime.decisions import (
    filed,
    missing,
    one_of,
    paper_result,
    received_at,
    required,
    sum_of,
    suspended_for,
)
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
from .runtime.results import DocumentResult, DueResult, Error, FeeResult, RouteResult
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

CODE = "1.011443"
NAME = "Xóa đăng ký biện pháp bảo đảm bằng quyền sử dụng đất, tài sản gắn liền với đất"
FIRST_DAY = dt.date(2026, 1, 15)
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
    return [
        _document__phieu_yeu_cau(f),
        _document__giay_chung_nhan(f),
        _document__dong_y_xoa(f),
        _document__chung_minh_chuyen_giao(f),
        _document__ket_qua_thi_hanh_an(f),
        _document__chung_minh_thanh_nuoc_ngoai(f),
        _document__xac_nhan_giai_the(f),
        _document__ban_an(f),
        _document__giay_dai_dien(f),
        _document__giay_giao_nhiem_vu(f),
        _document__danh_muc_van_ban(f),
        _document__chung_minh_mien_phi(f),
    ]


def fees(dossier: Dossier | Any) -> list[FeeResult]:
    """What is to be paid of each fee."""
    f = _facts(dossier)
    return [_fee__phi_xoa_dang_ky(f)]


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


# definitions.thieu_y_chi_ben_nhan · Phiếu yêu cầu không có chữ ký của bên nhận bảo đảm · khoản 3 Điều 33 Nghị
# định số 99/2022/NĐ-CP
def _definition__thieu_y_chi_ben_nhan(f: Facts) -> Any:
    return f["tu_cach"] != "ben_nhan_bao_dam" and not f["co_chu_ky_ben_nhan"]


# definitions.ben_nhan_khong_con_tu_cach · Bên nhận bảo đảm không còn đủ điều kiện nhận thế chấp hoặc đã giải
# thể · điểm g khoản 1 Điều 12 Nghị định số 99/2022/NĐ-CP
def _definition__ben_nhan_khong_con_tu_cach(f: Facts) -> Any:
    return f["case"] in ("ben_nhan_thanh_nuoc_ngoai", "ben_nhan_giai_the")


# definitions.phai_keo_dai · Có lý do chính đáng phải kéo dài · khoản 1 Điều 16 Nghị định số 99/2022/NĐ-CP
def _definition__phai_keo_dai(f: Facts) -> Any:
    return ("co_ly_do_keo_dai" in f or given(f, "co_ly_do_keo_dai")) and f["co_ly_do_keo_dai"]


# --- Decisions ----------------------------------------------------------------------------------------------


# documents.phieu_yeu_cau · Phiếu yêu cầu xóa đăng ký theo Mẫu số 03a · khoản 1 Điều 33 Nghị định số
# 99/2022/NĐ-CP · khoản 9 Điều 12 Nghị định số 99/2022/NĐ-CP
def _document__phieu_yeu_cau(f: Facts) -> DocumentResult:
    return paper_result(f, "phieu_yeu_cau", CALENDAR, originals=1)


# documents.giay_chung_nhan · Giấy chứng nhận (bản gốc) · khoản 2 Điều 33 Nghị định số 99/2022/NĐ-CP · khoản 3
# Điều 17 Nghị định số 99/2022/NĐ-CP · Nghị định số 18/2026/NĐ-CP · Quyết định số 570/QĐ-BTP
def _document__giay_chung_nhan(f: Facts) -> DocumentResult:
    try:
        if not f["co_giay_chung_nhan"]:
            return DocumentResult("giay_chung_nhan", "not_needed")
    except KeyError as lacking:
        return DocumentResult("giay_chung_nhan", "undetermined", needs=lacking.args)
    except Failure as failure:
        return DocumentResult("giay_chung_nhan", "undetermined", failure=failure.code)
    return paper_result(f, "giay_chung_nhan", CALENDAR, originals=1)


# documents.dong_y_xoa · Văn bản thể hiện việc bên nhận bảo đảm đồng ý xóa đăng ký, hoặc xác nhận hợp đồng bảo
# đảm đã chấm dứt, đã được thanh lý, hoặc xác nhận giải chấp · điểm a khoản 3 Điều 33 Nghị định số
# 99/2022/NĐ-CP · điểm h khoản 1 Điều 12 Nghị định số 99/2022/NĐ-CP
def _document__dong_y_xoa(f: Facts) -> DocumentResult:
    try:
        if not (_definition__thieu_y_chi_ben_nhan(f) and f["tu_cach"] == "ben_bao_dam" and not _definition__ben_nhan_khong_con_tu_cach(f)):
            return DocumentResult("dong_y_xoa", "not_needed")
    except KeyError as lacking:
        return DocumentResult("dong_y_xoa", "undetermined", needs=lacking.args)
    except Failure as failure:
        return DocumentResult("dong_y_xoa", "undetermined", failure=failure.code)
    return paper_result(f, "dong_y_xoa", CALENDAR, either=1, certified=True)


# documents.chung_minh_chuyen_giao · Hợp đồng hoặc văn bản khác đã có hiệu lực pháp luật chứng minh việc
# chuyển giao hợp pháp tài sản bảo đảm · điểm b khoản 3 Điều 33 Nghị định số 99/2022/NĐ-CP · điểm k khoản 1
# Điều 12 Nghị định số 99/2022/NĐ-CP
def _document__chung_minh_chuyen_giao(f: Facts) -> DocumentResult:
    try:
        if not (_definition__thieu_y_chi_ben_nhan(f) and f["tu_cach"] == "nguoi_nhan_chuyen_giao"):
            return DocumentResult("chung_minh_chuyen_giao", "not_needed")
    except KeyError as lacking:
        return DocumentResult("chung_minh_chuyen_giao", "undetermined", needs=lacking.args)
    except Failure as failure:
        return DocumentResult("chung_minh_chuyen_giao", "undetermined", failure=failure.code)
    return paper_result(f, "chung_minh_chuyen_giao", CALENDAR, either=1, certified=True)


# documents.hop_dong_dau_gia · Hợp đồng mua bán tài sản đấu giá đã có hiệu lực pháp luật · điểm c khoản 3 Điều
# 33 Nghị định số 99/2022/NĐ-CP
def _document__hop_dong_dau_gia(f: Facts) -> DocumentResult:
    return paper_result(f, "hop_dong_dau_gia", CALENDAR, either=1, certified=True)


# documents.xac_nhan_thi_hanh_an · Văn bản xác nhận kết quả thi hành án · điểm c khoản 3 Điều 33 Nghị định số
# 99/2022/NĐ-CP
def _document__xac_nhan_thi_hanh_an(f: Facts) -> DocumentResult:
    return paper_result(f, "xac_nhan_thi_hanh_an", CALENDAR, either=1, certified=True)


# documents.ket_qua_thi_hanh_an · Giấy tờ về kết quả đấu giá hoặc thi hành án · điểm c khoản 3 Điều 33 Nghị
# định số 99/2022/NĐ-CP
def _document__ket_qua_thi_hanh_an(f: Facts) -> DocumentResult:
    try:
        if not (_definition__thieu_y_chi_ben_nhan(f) and f["tu_cach"] in ("co_quan_thi_hanh_an", "nguoi_mua_thi_hanh_an")):
            return DocumentResult("ket_qua_thi_hanh_an", "not_needed", "one_of")
    except KeyError as lacking:
        return DocumentResult("ket_qua_thi_hanh_an", "undetermined", "one_of", needs=lacking.args)
    except Failure as failure:
        return DocumentResult("ket_qua_thi_hanh_an", "undetermined", "one_of", failure=failure.code)
    return one_of("ket_qua_thi_hanh_an", "one_of", (
        _document__hop_dong_dau_gia(f),
        _document__xac_nhan_thi_hanh_an(f),
    ))


# documents.chung_minh_thanh_nuoc_ngoai · Văn bản của cơ quan có thẩm quyền về việc bên nhận bảo đảm trở thành
# doanh nghiệp có vốn đầu tư nước ngoài, công dân nước ngoài · điểm d khoản 3 Điều 33 Nghị định số
# 99/2022/NĐ-CP
def _document__chung_minh_thanh_nuoc_ngoai(f: Facts) -> DocumentResult:
    try:
        if not (_definition__thieu_y_chi_ben_nhan(f) and f["case"] == "ben_nhan_thanh_nuoc_ngoai"):
            return DocumentResult("chung_minh_thanh_nuoc_ngoai", "not_needed")
    except KeyError as lacking:
        return DocumentResult("chung_minh_thanh_nuoc_ngoai", "undetermined", needs=lacking.args)
    except Failure as failure:
        return DocumentResult("chung_minh_thanh_nuoc_ngoai", "undetermined", failure=failure.code)
    return paper_result(f, "chung_minh_thanh_nuoc_ngoai", CALENDAR, either=1, certified=True)


# documents.xac_nhan_giai_the · Văn bản xác nhận của cơ quan có thẩm quyền về việc giải thể pháp nhân · điểm đ
# khoản 3 Điều 33 Nghị định số 99/2022/NĐ-CP
def _document__xac_nhan_giai_the(f: Facts) -> DocumentResult:
    try:
        if not (_definition__thieu_y_chi_ben_nhan(f) and f["case"] == "ben_nhan_giai_the"):
            return DocumentResult("xac_nhan_giai_the", "not_needed")
    except KeyError as lacking:
        return DocumentResult("xac_nhan_giai_the", "undetermined", needs=lacking.args)
    except Failure as failure:
        return DocumentResult("xac_nhan_giai_the", "undetermined", failure=failure.code)
    return paper_result(f, "xac_nhan_giai_the", CALENDAR, either=1, certified=True)


# documents.ban_an · Bản án, quyết định có hiệu lực của Tòa án · khoản 2 Điều 20 Nghị định số 99/2022/NĐ-CP
def _document__ban_an(f: Facts) -> DocumentResult:
    try:
        if f["case"] != "theo_ban_an":
            return DocumentResult("ban_an", "not_needed")
    except KeyError as lacking:
        return DocumentResult("ban_an", "undetermined", needs=lacking.args)
    except Failure as failure:
        return DocumentResult("ban_an", "undetermined", failure=failure.code)
    return paper_result(f, "ban_an", CALENDAR, either=1, certified=True)


# documents.van_ban_dai_dien · Văn bản có nội dung về đại diện · khoản 7 Điều 8 Nghị định số 99/2022/NĐ-CP
def _document__van_ban_dai_dien(f: Facts) -> DocumentResult:
    return paper_result(f, "van_ban_dai_dien", CALENDAR, either=1, certified=True)


# documents.ban_sao_dai_dien · Bản sao văn bản có nội dung về đại diện, kèm bản chính để đối chiếu · khoản 7
# Điều 8 Nghị định số 99/2022/NĐ-CP
def _document__ban_sao_dai_dien(f: Facts) -> DocumentResult:
    return paper_result(f, "ban_sao_dai_dien", CALENDAR, copies=1)


# documents.giay_dai_dien · Giấy tờ về việc đại diện · khoản 7 Điều 8 Nghị định số 99/2022/NĐ-CP
def _document__giay_dai_dien(f: Facts) -> DocumentResult:
    try:
        if not (f["qua_nguoi_dai_dien"] and f["channel"] != "online"):
            return DocumentResult("giay_dai_dien", "not_needed", "one_of")
    except KeyError as lacking:
        return DocumentResult("giay_dai_dien", "undetermined", "one_of", needs=lacking.args)
    except Failure as failure:
        return DocumentResult("giay_dai_dien", "undetermined", "one_of", failure=failure.code)
    return one_of("giay_dai_dien", "one_of", (_document__van_ban_dai_dien(f), _document__ban_sao_dai_dien(f)))


# documents.van_ban_giao_nhiem_vu · Văn bản giao nhiệm vụ · khoản 8 Điều 8 Nghị định số 99/2022/NĐ-CP
def _document__van_ban_giao_nhiem_vu(f: Facts) -> DocumentResult:
    return paper_result(f, "van_ban_giao_nhiem_vu", CALENDAR, either=1, certified=True)


# documents.ban_sao_giao_nhiem_vu · Bản sao văn bản giao nhiệm vụ, kèm bản chính để đối chiếu · khoản 8 Điều 8
# Nghị định số 99/2022/NĐ-CP
def _document__ban_sao_giao_nhiem_vu(f: Facts) -> DocumentResult:
    return paper_result(f, "ban_sao_giao_nhiem_vu", CALENDAR, copies=1)


# documents.giay_giao_nhiem_vu · Văn bản pháp nhân giao nhiệm vụ cho chi nhánh · khoản 8 Điều 8 Nghị định số
# 99/2022/NĐ-CP · Nghị định số 18/2026/NĐ-CP · Quyết định số 570/QĐ-BTP
def _document__giay_giao_nhiem_vu(f: Facts) -> DocumentResult:
    try:
        if not f["la_chi_nhanh"]:
            return DocumentResult("giay_giao_nhiem_vu", "not_needed", "one_of")
    except KeyError as lacking:
        return DocumentResult("giay_giao_nhiem_vu", "undetermined", "one_of", needs=lacking.args)
    except Failure as failure:
        return DocumentResult("giay_giao_nhiem_vu", "undetermined", "one_of", failure=failure.code)
    return one_of("giay_giao_nhiem_vu", "one_of", (
        _document__van_ban_giao_nhiem_vu(f),
        _document__ban_sao_giao_nhiem_vu(f),
    ))


# documents.danh_muc_van_ban · Danh mục văn bản theo Mẫu số 01đ hoặc Mẫu số 02đ · khoản 5 Điều 20 Nghị định số
# 99/2022/NĐ-CP
def _document__danh_muc_van_ban(f: Facts) -> DocumentResult:
    try:
        if not f["nhieu_bien_phap"]:
            return DocumentResult("danh_muc_van_ban", "not_needed")
    except KeyError as lacking:
        return DocumentResult("danh_muc_van_ban", "undetermined", needs=lacking.args)
    except Failure as failure:
        return DocumentResult("danh_muc_van_ban", "undetermined", failure=failure.code)
    return paper_result(f, "danh_muc_van_ban", CALENDAR, originals=1)


# documents.hop_dong_bao_dam · Hợp đồng bảo đảm · khoản 3 Điều 9 Nghị định số 99/2022/NĐ-CP
def _document__hop_dong_bao_dam(f: Facts) -> DocumentResult:
    return paper_result(f, "hop_dong_bao_dam", CALENDAR, either=1)


# documents.hop_dong_tin_dung · Hợp đồng tín dụng · khoản 3 Điều 9 Nghị định số 99/2022/NĐ-CP
def _document__hop_dong_tin_dung(f: Facts) -> DocumentResult:
    return paper_result(f, "hop_dong_tin_dung", CALENDAR, either=1)


# documents.van_ban_mien_phi_khac · Văn bản khác có thông tin về việc thuộc diện được miễn phí · khoản 3 Điều
# 9 Nghị định số 99/2022/NĐ-CP
def _document__van_ban_mien_phi_khac(f: Facts) -> DocumentResult:
    return paper_result(f, "van_ban_mien_phi_khac", CALENDAR, either=1)


# documents.chung_minh_mien_phi · Giấy tờ có thông tin về việc thuộc diện được miễn phí · khoản 3 Điều 9 Nghị
# định số 99/2022/NĐ-CP
def _document__chung_minh_mien_phi(f: Facts) -> DocumentResult:
    try:
        if not (f["duoc_mien_phi"] and not f["da_nop_giay_mien_phi"]):
            return DocumentResult("chung_minh_mien_phi", "not_needed", "one_of")
    except KeyError as lacking:
        return DocumentResult("chung_minh_mien_phi", "undetermined", "one_of", needs=lacking.args)
    except Failure as failure:
        return DocumentResult("chung_minh_mien_phi", "undetermined", "one_of", failure=failure.code)
    return one_of("chung_minh_mien_phi", "one_of", (
        _document__hop_dong_bao_dam(f),
        _document__hop_dong_tin_dung(f),
        _document__van_ban_mien_phi_khac(f),
    ))


_PHI_XOA_DANG_KY__MIEN_PHI = FeeResult("phi_xoa_dang_ky", "exempt", row="mien_phi")
_PHI_XOA_DANG_KY__THEO_NGHI_QUYET = FeeResult("phi_xoa_dang_ky", "local", row="theo_nghi_quyet")


# fees.phi_xoa_dang_ky · Phí đăng ký giao dịch bảo đảm · Điều 21 Luật Phí và lệ phí số 97/2015/QH13 · điểm b
# khoản 2 Điều 9 Nghị định số 99/2022/NĐ-CP · điểm k khoản 1 Điều 15 Nghị định số 99/2022/NĐ-CP
def _fee__phi_xoa_dang_ky(f: Facts) -> FeeResult:
    try:
        if f["duoc_mien_phi"]:
            # fees.phi_xoa_dang_ky.rows.mien_phi · điểm đ khoản 1 Điều 9 Nghị định số 99/2022/NĐ-CP
            return _PHI_XOA_DANG_KY__MIEN_PHI
        else:
            # fees.phi_xoa_dang_ky.rows.theo_nghi_quyet · Điều 21 Luật Phí và lệ phí số 97/2015/QH13 · Quyết
            # định số 570/QĐ-BTP
            return _PHI_XOA_DANG_KY__THEO_NGHI_QUYET
    except KeyError as lacking:
        return FeeResult("phi_xoa_dang_ky", "undetermined", needs=lacking.args)
    except Failure as failure:
        return FeeResult("phi_xoa_dang_ky", "undetermined", failure=failure.code)


def _deadline(f: Facts, office: Office | None) -> DueResult:
    try:
        word: str | dt.date
        parts: tuple[Length, ...]
        cut_off: int | None
        if _definition__phai_keo_dai(f):
            # deadline.keo_dai · Kể từ ngày nhận được hồ sơ hợp lệ; phải thông báo rõ lý do ngay khi có lý do
            # chính đáng. · khoản 1 Điều 16 Nghị định số 99/2022/NĐ-CP
            row = "keo_dai"
            word, parts, cut_off = "", ((3, "working_day", 0),), None
        else:
            # deadline.trong_ngay_nhan · Nộp qua Bộ phận Một cửa thì tính từ khi Văn phòng đăng ký đất đai
            # nhận được hồ sơ hợp lệ. · khoản 1 Điều 16 Nghị định số 99/2022/NĐ-CP · khoản 2 Điều 16 Nghị định
            # số 99/2022/NĐ-CP
            row = "trong_ngay_nhan"
            word, parts, cut_off = "same_day", (), 900
        received = received_at(f)
        day, minutes = due_moment(
            CALENDAR, received, parts, cut_off=cut_off, suspended=suspended_for(f, ("incident",)), term=word,
            office=office,
        )
        return DueResult("due", day, minutes, row, unannounced=CALENDAR.unannounced(received[0], day))
    except KeyError as lacking:
        return DueResult("undetermined", needs=lacking.args)
    except Failure as failure:
        return DueResult("undetermined", failure=failure.code)


# workflow.nop_ho_so · Nộp hồ sơ xóa đăng ký · khoản 1 Điều 13 Nghị định số 99/2022/NĐ-CP
def _after__nop_ho_so(f: Facts, passed: list[str], decisions: dict[str, str]) -> str:
    passed.append("nop_ho_so")
    return "nop_phi"


# workflow.nop_phi · Nộp phí đăng ký · điểm b khoản 2 Điều 9 Nghị định số 99/2022/NĐ-CP · khoản 1 Điều 24 Nghị
# định số 99/2022/NĐ-CP
def _after__nop_phi(f: Facts, passed: list[str], decisions: dict[str, str]) -> str:
    if f["duoc_mien_phi"]:
        return "tiep_nhan"
    passed.append("nop_phi")
    return "tiep_nhan"


# workflow.tiep_nhan · Kiểm tra, tiếp nhận hồ sơ · Điều 14 Nghị định số 99/2022/NĐ-CP
def _after__tiep_nhan(f: Facts, passed: list[str], decisions: dict[str, str]) -> str:
    passed.append("tiep_nhan")
    decided = decisions.pop("tiep_nhan", "")
    if decided == "chua_hop_le":
        # workflow.tiep_nhan.outcomes.chua_hop_le · Từ chối, nêu rõ căn cứ và hướng dẫn hoàn thiện, bổ sung ·
        # khoản 2 Điều 15 Nghị định số 99/2022/NĐ-CP
        return "end:refused"
    # workflow.tiep_nhan.outcomes.hop_le · Hồ sơ đăng ký hợp lệ
    return "kiem_tra_giay_chung_nhan"


# workflow.kiem_tra_giay_chung_nhan · Kiểm tra thông tin Giấy chứng nhận trên bản gốc đã nộp hoặc khai thác từ
# cơ sở dữ liệu đất đai · khoản 2 Điều 33 Nghị định số 99/2022/NĐ-CP · khoản 3 Điều 5 Nghị định số
# 99/2022/NĐ-CP · Quyết định số 570/QĐ-BTP
def _after__kiem_tra_giay_chung_nhan(f: Facts, passed: list[str], decisions: dict[str, str]) -> str:
    if not f["co_giay_chung_nhan"]:
        return "xem_xet"
    passed.append("kiem_tra_giay_chung_nhan")
    decided = decisions.pop("kiem_tra_giay_chung_nhan", "")
    if decided == "khong_khai_thac_duoc":
        # workflow.kiem_tra_giay_chung_nhan.outcomes.khong_khai_thac_duoc · Không khai thác được, hoặc thông
        # tin không đầy đủ, không chính xác · Quyết định số 570/QĐ-BTP
        return "nop_giay_chung_nhan"
    # workflow.kiem_tra_giay_chung_nhan.outcomes.du_thong_tin · Thông tin đầy đủ, chính xác
    return "xem_xet"


# workflow.xem_xet · Xem xét căn cứ từ chối đăng ký · khoản 1 Điều 35 Nghị định số 99/2022/NĐ-CP · Điều 15
# Nghị định số 99/2022/NĐ-CP · khoản 1 Điều 16 Nghị định số 99/2022/NĐ-CP
def _after__xem_xet(f: Facts, passed: list[str], decisions: dict[str, str]) -> str:
    passed.append("xem_xet")
    decided = decisions.pop("xem_xet", "")
    if decided == "co_can_cu_tu_choi":
        # workflow.xem_xet.outcomes.co_can_cu_tu_choi · Có căn cứ từ chối, trả lời bằng văn bản trong ngày làm
        # việc · khoản 2 Điều 15 Nghị định số 99/2022/NĐ-CP
        return "end:refused"
    # workflow.xem_xet.outcomes.khong_co_can_cu_tu_choi · Không có căn cứ từ chối
    return "ghi_so"


# workflow.nop_giay_chung_nhan · Nộp Giấy chứng nhận theo yêu cầu của cơ quan đăng ký · Quyết định số
# 570/QĐ-BTP
def _after__nop_giay_chung_nhan(f: Facts, passed: list[str], decisions: dict[str, str]) -> str:
    passed.append("nop_giay_chung_nhan")
    decided = decisions.pop("nop_giay_chung_nhan", "")
    if decided == "rut":
        # workflow.nop_giay_chung_nhan.outcomes.rut · Rút hồ sơ · Điều 21 Nghị định số 118/2025/NĐ-CP
        return "end:withdrawn"
    # workflow.nop_giay_chung_nhan.outcomes.da_nop · Đã nộp
    return "xem_xet"


# workflow.ghi_so · Ghi, cập nhật nội dung và thời điểm xóa đăng ký (giờ, phút, ngày, tháng, năm) · khoản 1
# Điều 35 Nghị định số 99/2022/NĐ-CP · điểm d khoản 1 Điều 6 Nghị định số 99/2022/NĐ-CP
def _after__ghi_so(f: Facts, passed: list[str], decisions: dict[str, str]) -> str:
    passed.append("ghi_so")
    return "chung_nhan"


# workflow.chung_nhan · Chứng nhận nội dung và thời điểm xóa đăng ký vào Phiếu yêu cầu · khoản 1 Điều 35 Nghị
# định số 99/2022/NĐ-CP
def _after__chung_nhan(f: Facts, passed: list[str], decisions: dict[str, str]) -> str:
    passed.append("chung_nhan")
    return "tra"


# workflow.tra · Trả kết quả và Giấy chứng nhận đã nộp · Điều 17 Nghị định số 99/2022/NĐ-CP
def _after__tra(f: Facts, passed: list[str], decisions: dict[str, str]) -> str:
    passed.append("tra")
    return "end:done"


_ROUTE: dict[str, Step] = {
    "nop_ho_so": _after__nop_ho_so,
    "nop_phi": _after__nop_phi,
    "tiep_nhan": _after__tiep_nhan,
    "kiem_tra_giay_chung_nhan": _after__kiem_tra_giay_chung_nhan,
    "xem_xet": _after__xem_xet,
    "nop_giay_chung_nhan": _after__nop_giay_chung_nhan,
    "ghi_so": _after__ghi_so,
    "chung_nhan": _after__chung_nhan,
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
    t_tai_san = d.get("tai_san", _NO__TAI_SAN)
    if not isinstance(t_tai_san, dict):
        t_tai_san = _NO__TAI_SAN
    t_thong_tin_giay_chung_nhan = d.get("thong_tin_giay_chung_nhan", _NO__THONG_TIN_GIAY_CHUNG_NHAN)
    if not isinstance(t_thong_tin_giay_chung_nhan, dict):
        t_thong_tin_giay_chung_nhan = _NO__THONG_TIN_GIAY_CHUNG_NHAN
    texts = (
        d.get("so_hop_dong", "x"),
        t_nguoi_yeu_cau.get("ten", ""),
        t_nguoi_yeu_cau.get("giay_to", ""),
        t_nguoi_yeu_cau.get("noi_cap", "x"),
        t_nguoi_yeu_cau.get("dia_chi", ""),
        t_nguoi_yeu_cau.get("dien_thoai", "0000000000"),
        t_nguoi_yeu_cau.get("thu_dien_tu", "a@a.a"),
        t_tai_san.get("so_thua", ""),
        t_tai_san.get("so_to", "x"),
        t_tai_san.get("dia_chi", ""),
        t_tai_san.get("muc_dich", "x"),
        t_tai_san.get("thoi_han", "x"),
        t_tai_san.get("tren_dat", "x"),
        t_thong_tin_giay_chung_nhan.get("so_phat_hanh", ""),
        t_thong_tin_giay_chung_nhan.get("so_vao_so", "x"),
        t_thong_tin_giay_chung_nhan.get("co_quan_cap", ""),
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
    x = d.get("qua_nguoi_dai_dien")
    if x.__class__ is not bool:
        read(f, e, d, "", _FACT__QUA_NGUOI_DAI_DIEN)
    else:
        f["qua_nguoi_dai_dien"] = x
    x = d.get("la_chi_nhanh")
    if x.__class__ is not bool:
        read(f, e, d, "", _FACT__LA_CHI_NHANH)
    else:
        f["la_chi_nhanh"] = x
    x = date(d.get("ngay_ky_hop_dong"))
    if x.__class__ is Kind:
        refuse(f, e, d, "", _FACT__NGAY_KY_HOP_DONG, x)
    else:
        f["ngay_ky_hop_dong"] = x
    x = d.get("co_giay_chung_nhan")
    if x.__class__ is not bool:
        read(f, e, d, "", _FACT__CO_GIAY_CHUNG_NHAN)
    else:
        f["co_giay_chung_nhan"] = x
    x = d.get("nhieu_bien_phap")
    if x.__class__ is not bool:
        read(f, e, d, "", _FACT__NHIEU_BIEN_PHAP)
    else:
        f["nhieu_bien_phap"] = x
    x = d.get("duoc_mien_phi")
    if x.__class__ is not bool:
        read(f, e, d, "", _FACT__DUOC_MIEN_PHI)
    else:
        f["duoc_mien_phi"] = x
    x = d.get("noi_nhan_ket_qua")
    if x.__class__ is not str or x not in _OPTIONS_NOI_NHAN_KET_QUA:
        read(f, e, d, "", _FACT__NOI_NHAN_KET_QUA)
    else:
        f["noi_nhan_ket_qua"] = x
    if "co_ly_do_keo_dai" in d:
        x = d["co_ly_do_keo_dai"]
        if x.__class__ is not bool:
            read(f, e, d, "", _FACT__CO_LY_DO_KEO_DAI)
        else:
            f["co_ly_do_keo_dai"] = x
    # facts.nguoi_yeu_cau · Tên, địa chỉ của người yêu cầu · Điều 8 Nghị định số 99/2022/NĐ-CP · khoản 1 Điều
    # 33 Nghị định số 99/2022/NĐ-CP
    o_nguoi_yeu_cau = d.get("nguoi_yeu_cau")
    if o_nguoi_yeu_cau.__class__ is not dict:
        o_nguoi_yeu_cau = entered(f, e, d, "", _FACT__NGUOI_YEU_CAU)
    if o_nguoi_yeu_cau is not None:
        if not _KEYS__NGUOI_YEU_CAU.issuperset(o_nguoi_yeu_cau):
            unknown(u, o_nguoi_yeu_cau, _KEYS__NGUOI_YEU_CAU, "/nguoi_yeu_cau", 1)
        if 1 in doubts:
            look(f, e, o_nguoi_yeu_cau, "", doubts[1])
    # facts.co_chu_ky_ben_nhan · Phiếu yêu cầu có chữ ký, con dấu (nếu có) của bên nhận bảo đảm · khoản 1 Điều
    # 12 Nghị định số 99/2022/NĐ-CP · khoản 3 Điều 33 Nghị định số 99/2022/NĐ-CP
    applies_1: bool | None
    applies_1 = f["tu_cach"] != "ben_nhan_bao_dam" if "tu_cach" in f else None
    if applies_1 is not ("co_chu_ky_ben_nhan" in d):
        read(f, e, d, "", _FACT__CO_CHU_KY_BEN_NHAN, applies_1)
    elif applies_1:
        x = d["co_chu_ky_ben_nhan"]
        if x.__class__ is not bool:
            read(f, e, d, "", _FACT__CO_CHU_KY_BEN_NHAN, applies_1)
        else:
            f["co_chu_ky_ben_nhan"] = x
    # facts.nguoi_dai_dien · Họ, chữ đệm, tên người đại diện · khoản 7 Điều 8 Nghị định số 99/2022/NĐ-CP
    applies: bool | None
    applies = f.get("qua_nguoi_dai_dien")
    if applies is not ("nguoi_dai_dien" in d):
        read(f, e, d, "", _FACT__NGUOI_DAI_DIEN, applies)
    elif applies:
        x = d["nguoi_dai_dien"]
        if x.__class__ is not str or not _IS_PERSON_NAME_500(x):
            read(f, e, d, "", _FACT__NGUOI_DAI_DIEN, applies)
    # facts.ben_nhan · Tên bên nhận bảo đảm · khoản 1 Điều 33 Nghị định số 99/2022/NĐ-CP
    if applies_1 is not ("ben_nhan" in d):
        read(f, e, d, "", _FACT__BEN_NHAN, applies_1)
    elif applies_1:
        x = d["ben_nhan"]
        if x.__class__ is not str or not _IS_TEXT_200(x):
            read(f, e, d, "", _FACT__BEN_NHAN, applies_1)
    # facts.tai_san · Tài sản bảo đảm · khoản 3 Điều 5 Nghị định số 99/2022/NĐ-CP · khoản 1 Điều 33 Nghị định
    # số 99/2022/NĐ-CP
    o_tai_san = d.get("tai_san")
    if o_tai_san.__class__ is not dict:
        o_tai_san = entered(f, e, d, "", _FACT__TAI_SAN)
    if o_tai_san is not None:
        if not _KEYS__TAI_SAN.issuperset(o_tai_san):
            unknown(u, o_tai_san, _KEYS__TAI_SAN, "/tai_san", 2)
        if 2 in doubts:
            look(f, e, o_tai_san, "", doubts[2])
    # facts.thong_tin_giay_chung_nhan · Giấy chứng nhận · khoản 2 Điều 33 Nghị định số 99/2022/NĐ-CP
    applies_2: bool | None
    applies_2 = f.get("co_giay_chung_nhan")
    o_thong_tin_giay_chung_nhan = d.get("thong_tin_giay_chung_nhan")
    if o_thong_tin_giay_chung_nhan.__class__ is not dict if applies_2 else "thong_tin_giay_chung_nhan" in d:
        o_thong_tin_giay_chung_nhan = entered(f, e, d, "", _FACT__THONG_TIN_GIAY_CHUNG_NHAN, applies_2)
    if o_thong_tin_giay_chung_nhan is not None:
        f["thong_tin_giay_chung_nhan"] = o_thong_tin_giay_chung_nhan
        if not _KEYS__THONG_TIN_GIAY_CHUNG_NHAN.issuperset(o_thong_tin_giay_chung_nhan):
            unknown(u, o_thong_tin_giay_chung_nhan, _KEYS__THONG_TIN_GIAY_CHUNG_NHAN, "/thong_tin_giay_chung_nhan", 3)
        if 3 in doubts:
            look(f, e, o_thong_tin_giay_chung_nhan, "", doubts[3])
        x = date(o_thong_tin_giay_chung_nhan.get("ngay_cap"))
        if x.__class__ is Kind:
            refuse(f, e, o_thong_tin_giay_chung_nhan, "", _FACT__THONG_TIN_GIAY_CHUNG_NHAN__NGAY_CAP, x)
        else:
            f["thong_tin_giay_chung_nhan.ngay_cap"] = x
    # facts.co_tai_san_moi · Có tài sản mới phát sinh hoặc thay thế tiếp tục được dùng để bảo đảm · điểm đ
    # khoản 1 Điều 20 Nghị định số 99/2022/NĐ-CP · điểm g khoản 1 Điều 20 Nghị định số 99/2022/NĐ-CP
    applies_3: bool | None
    applies_3 = f["case"] in ("tai_san_khong_con", "thu_hoi_dat_thue") if "case" in f else None
    if applies_3 is not ("co_tai_san_moi" in d):
        read(f, e, d, "", _FACT__CO_TAI_SAN_MOI, applies_3)
    elif applies_3:
        x = d["co_tai_san_moi"]
        if x.__class__ is not bool:
            read(f, e, d, "", _FACT__CO_TAI_SAN_MOI, applies_3)
        else:
            f["co_tai_san_moi"] = x
    # facts.chi_rut_bot_tai_san · Chỉ yêu cầu rút bớt một, một số tài sản bảo đảm · khoản 3 Điều 8 Nghị định
    # số 99/2022/NĐ-CP
    applies_4: bool | None
    applies_4 = f["tu_cach"] in ("nguoi_nhan_chuyen_giao", "nguoi_mua_thi_hanh_an", "co_quan_thi_hanh_an", "nguoi_co_tham_quyen_khac") if "tu_cach" in f else None
    if applies_4 is not ("chi_rut_bot_tai_san" in d):
        read(f, e, d, "", _FACT__CHI_RUT_BOT_TAI_SAN, applies_4)
    elif applies_4:
        x = d["chi_rut_bot_tai_san"]
        if x.__class__ is not bool:
            read(f, e, d, "", _FACT__CHI_RUT_BOT_TAI_SAN, applies_4)
        else:
            f["chi_rut_bot_tai_san"] = x
    # facts.da_nop_giay_mien_phi · Đã nộp giấy tờ chứng minh diện miễn phí khi đăng ký biện pháp bảo đảm này ·
    # khoản 3 Điều 9 Nghị định số 99/2022/NĐ-CP
    applies = f.get("duoc_mien_phi")
    if applies is not ("da_nop_giay_mien_phi" in d):
        read(f, e, d, "", _FACT__DA_NOP_GIAY_MIEN_PHI, applies)
    elif applies:
        x = d["da_nop_giay_mien_phi"]
        if x.__class__ is not bool:
            read(f, e, d, "", _FACT__DA_NOP_GIAY_MIEN_PHI, applies)
        else:
            f["da_nop_giay_mien_phi"] = x
    # facts.dia_chi_nhan · Địa chỉ nhận kết quả · khoản 2 Điều 17 Nghị định số 99/2022/NĐ-CP
    applies = f["noi_nhan_ket_qua"] == "qua_buu_chinh" if "noi_nhan_ket_qua" in f else None
    if applies is not ("dia_chi_nhan" in d):
        read(f, e, d, "", _FACT__DIA_CHI_NHAN, applies)
    elif applies:
        x = d["dia_chi_nhan"]
        if x.__class__ is not str or not _IS_TEXT_500(x):
            read(f, e, d, "", _FACT__DIA_CHI_NHAN, applies)
    if e or u or parts:
        settle(e, u, parts, MESSAGES)
    # requirements.khong_co_tai_san_thay_the · Không có tài sản mới phát sinh hoặc thay thế tiếp tục được dùng
    # để bảo đảm · điểm đ khoản 1 Điều 20 Nghị định số 99/2022/NĐ-CP · điểm g khoản 1 Điều 20 Nghị định số
    # 99/2022/NĐ-CP
    try:
        if applies_3 and "co_tai_san_moi" in f and f["co_tai_san_moi"]:
            e.append(__REQUIREMENTS__KHONG_CO_TAI_SAN_THAY_THE)
    except KeyError:
        pass
    except Failure as failure:
        e.append(unanswered(__REQUIREMENTS__KHONG_CO_TAI_SAN_THAY_THE, failure.code, MESSAGES))
    # requirements.xoa_toan_bo · Không phải chỉ rút bớt một, một số tài sản bảo đảm · khoản 3 Điều 8 Nghị định
    # số 99/2022/NĐ-CP
    try:
        if applies_4 and "chi_rut_bot_tai_san" in f and f["chi_rut_bot_tai_san"]:
            e.append(__REQUIREMENTS__XOA_TOAN_BO)
    except KeyError:
        pass
    except Failure as failure:
        e.append(unanswered(__REQUIREMENTS__XOA_TOAN_BO, failure.code, MESSAGES))
    # checks.ky_hop_dong_truoc_khi_nop · Hợp đồng bảo đảm được ký trước hoặc trong ngày nộp hồ sơ · khoản 1
    # Điều 5 Nghị định số 99/2022/NĐ-CP
    try:
        if (
            "ngay_ky_hop_dong" in f
            and "submission_date" in f
            and f["ngay_ky_hop_dong"] > f["submission_date"]
        ):
            e.append(__CHECKS__KY_HOP_DONG_TRUOC_KHI_NOP)
    except KeyError:
        pass
    except Failure as failure:
        e.append(unanswered(__CHECKS__KY_HOP_DONG_TRUOC_KHI_NOP, failure.code, MESSAGES))
    # checks.cap_giay_truoc_khi_nop · Giấy chứng nhận được cấp trước hoặc trong ngày nộp hồ sơ · khoản 1 Điều
    # 5 Nghị định số 99/2022/NĐ-CP
    try:
        if (
            applies_2
            and "thong_tin_giay_chung_nhan.ngay_cap" in f
            and "submission_date" in f
            and f["thong_tin_giay_chung_nhan.ngay_cap"] > f["submission_date"]
        ):
            e.append(__CHECKS__CAP_GIAY_TRUOC_KHI_NOP)
    except KeyError:
        pass
    except Failure as failure:
        e.append(unanswered(__CHECKS__CAP_GIAY_TRUOC_KHI_NOP, failure.code, MESSAGES))
    return f, e


# --- Tables -------------------------------------------------------------------------------------------------


_TEXT_PATTERN = "[ \\u00a0\\u1680\\u2000-\\u200a\\u202f\\u205f\\u3000]*[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029 \\u00a0\\u1680\\u2000-\\u200a\\u202f\\u205f\\u3000][^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029]*"
_PHONE_PATTERN = "(?:0|\\+84)[0-9]{9}"
_EMAIL_PATTERN = "[!-?A-~]+@[!-?A-~]+\\.[!-?A-~]+"
_PERSON_NAME_PATTERN = " *[A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ\\u0300-\\u036f'’.\\-][A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ\\u0300-\\u036f'’.\\- ]*"
_OPTIONS_CHANNEL = frozenset(("in_person", "online", "postal"))
_OPTIONS_AREA = frozenset(("ordinary", "mountain", "border", "island", "remote"))
_OPTIONS_APPLICANT = frozenset(("vn_citizen", "enterprise", "foreign_resident", "foreigner", "party_member", "party_organisation", "foreign_organisation", "vn_enterprise", "organisation", "foreign_invested_enterprise", "cooperative", "overseas_vietnamese", "official", "vn_citizen_without_residence", "foreign_settled"))
_OPTIONS_CASE = frozenset(("theo_thoa_thuan", "nghia_vu_cham_dut", "hop_dong_bi_huy", "thay_bien_phap_khac", "tai_san_khong_con", "da_xu_ly_tai_san", "thu_hoi_dat_thue", "ben_nhan_thanh_nuoc_ngoai", "ben_nhan_giai_the", "theo_ban_an"))
_OPTIONS_TU_CACH = frozenset(("ben_nhan_bao_dam", "ben_bao_dam", "quan_tai_vien", "nguoi_nhan_chuyen_giao", "nguoi_mua_thi_hanh_an", "co_quan_thi_hanh_an", "nguoi_co_tham_quyen_khac"))
_OPTIONS_NOI_NHAN_KET_QUA = frozenset(("tai_noi_nop", "qua_buu_chinh", "ban_dien_tu"))
_IS_PERSON_NAME_500 = matches(name(500))
_IS_TEXT_200 = matches(plain(200))
_IS_TEXT_500 = matches(plain(500))
_ONE_OF_CHANNEL = choice(_OPTIONS_CHANNEL)
_NUMBER = number(0, 2)
_ONE_OF_AREA = choice(_OPTIONS_AREA)
_ONE_OF_APPLICANT = choice(_OPTIONS_APPLICANT)
_ONE_OF_CASE = choice(_OPTIONS_CASE)
_ONE_OF_TU_CACH = choice(_OPTIONS_TU_CACH)
_TEXT_200 = text(_TEXT_PATTERN, 200)
_TEXT_35 = text(_TEXT_PATTERN, 35)
_TEXT_500 = text(_TEXT_PATTERN, 500)
_PHONE_500 = text(_PHONE_PATTERN, 500)
_EMAIL_500 = text(_EMAIL_PATTERN, 500)
_PERSON_NAME_500 = text(_PERSON_NAME_PATTERN, 500)
_TEXT_100 = text(_TEXT_PATTERN, 100)
_TEXT_30 = text(_TEXT_PATTERN, 30)
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
# facts.tu_cach · Người yêu cầu xóa đăng ký là · khoản 1 Điều 8 Nghị định số 99/2022/NĐ-CP · khoản 2 Điều 8
# Nghị định số 99/2022/NĐ-CP · khoản 3 Điều 8 Nghị định số 99/2022/NĐ-CP
_FACT__TU_CACH = Fact(7, "/tu_cach", "tu_cach", "tu_cach", True, _ONE_OF_TU_CACH, MESSAGES)
# facts.nguoi_yeu_cau · Tên, địa chỉ của người yêu cầu · Điều 8 Nghị định số 99/2022/NĐ-CP · khoản 1 Điều 33
# Nghị định số 99/2022/NĐ-CP
_FACT__NGUOI_YEU_CAU = Fact(8, "/nguoi_yeu_cau", "nguoi_yeu_cau", "nguoi_yeu_cau", True, mapping, MESSAGES)
# facts.nguoi_yeu_cau.ten · Tên đầy đủ của người yêu cầu
_FACT__NGUOI_YEU_CAU__TEN = Fact(
    9, "/nguoi_yeu_cau/ten", "nguoi_yeu_cau.ten", "ten", True, _TEXT_200, MESSAGES,
)
# facts.nguoi_yeu_cau.giay_to · Số định danh cá nhân, mã số doanh nghiệp hoặc số giấy tờ pháp lý khác
_FACT__NGUOI_YEU_CAU__GIAY_TO = Fact(
    10, "/nguoi_yeu_cau/giay_to", "nguoi_yeu_cau.giay_to", "giay_to", True, _TEXT_35, MESSAGES,
)
# facts.nguoi_yeu_cau.noi_cap · Cơ quan cấp và ngày cấp giấy tờ pháp lý
_FACT__NGUOI_YEU_CAU__NOI_CAP = Fact(
    11, "/nguoi_yeu_cau/noi_cap", "nguoi_yeu_cau.noi_cap", "noi_cap", False, _TEXT_200, MESSAGES,
)
# facts.nguoi_yeu_cau.dia_chi · Địa chỉ liên hệ
_FACT__NGUOI_YEU_CAU__DIA_CHI = Fact(
    12, "/nguoi_yeu_cau/dia_chi", "nguoi_yeu_cau.dia_chi", "dia_chi", True, _TEXT_500, MESSAGES,
)
# facts.nguoi_yeu_cau.dien_thoai · Số điện thoại
_FACT__NGUOI_YEU_CAU__DIEN_THOAI = Fact(
    13, "/nguoi_yeu_cau/dien_thoai", "nguoi_yeu_cau.dien_thoai", "dien_thoai", False, _PHONE_500, MESSAGES,
)
# facts.nguoi_yeu_cau.thu_dien_tu · Thư điện tử
_FACT__NGUOI_YEU_CAU__THU_DIEN_TU = Fact(
    14, "/nguoi_yeu_cau/thu_dien_tu", "nguoi_yeu_cau.thu_dien_tu", "thu_dien_tu", False, _EMAIL_500, MESSAGES,
)
# facts.co_chu_ky_ben_nhan · Phiếu yêu cầu có chữ ký, con dấu (nếu có) của bên nhận bảo đảm · khoản 1 Điều 12
# Nghị định số 99/2022/NĐ-CP · khoản 3 Điều 33 Nghị định số 99/2022/NĐ-CP
_FACT__CO_CHU_KY_BEN_NHAN = Fact(
    15, "/co_chu_ky_ben_nhan", "co_chu_ky_ben_nhan", "co_chu_ky_ben_nhan", True, boolean, MESSAGES,
)
# facts.qua_nguoi_dai_dien · Yêu cầu đăng ký thông qua người đại diện · khoản 7 Điều 8 Nghị định số
# 99/2022/NĐ-CP
_FACT__QUA_NGUOI_DAI_DIEN = Fact(
    16, "/qua_nguoi_dai_dien", "qua_nguoi_dai_dien", "qua_nguoi_dai_dien", True, boolean, MESSAGES,
)
# facts.nguoi_dai_dien · Họ, chữ đệm, tên người đại diện · khoản 7 Điều 8 Nghị định số 99/2022/NĐ-CP
_FACT__NGUOI_DAI_DIEN = Fact(
    17, "/nguoi_dai_dien", "nguoi_dai_dien", "nguoi_dai_dien", True, _PERSON_NAME_500, MESSAGES,
)
# facts.la_chi_nhanh · Người đứng tên yêu cầu là chi nhánh, phòng giao dịch được pháp nhân giao nhiệm vụ ·
# khoản 8 Điều 8 Nghị định số 99/2022/NĐ-CP
_FACT__LA_CHI_NHANH = Fact(18, "/la_chi_nhanh", "la_chi_nhanh", "la_chi_nhanh", True, boolean, MESSAGES)
# facts.so_hop_dong · Số hợp đồng bảo đảm · khoản 1 Điều 33 Nghị định số 99/2022/NĐ-CP
_FACT__SO_HOP_DONG = Fact(19, "/so_hop_dong", "so_hop_dong", "so_hop_dong", False, _TEXT_100, MESSAGES)
# facts.ngay_ky_hop_dong · Ngày ký hợp đồng bảo đảm · khoản 1 Điều 33 Nghị định số 99/2022/NĐ-CP
_FACT__NGAY_KY_HOP_DONG = Fact(
    20, "/ngay_ky_hop_dong", "ngay_ky_hop_dong", "ngay_ky_hop_dong", True, date, MESSAGES,
)
# facts.ben_nhan · Tên bên nhận bảo đảm · khoản 1 Điều 33 Nghị định số 99/2022/NĐ-CP
_FACT__BEN_NHAN = Fact(21, "/ben_nhan", "ben_nhan", "ben_nhan", True, _TEXT_200, MESSAGES)
# facts.tai_san · Tài sản bảo đảm · khoản 3 Điều 5 Nghị định số 99/2022/NĐ-CP · khoản 1 Điều 33 Nghị định số
# 99/2022/NĐ-CP
_FACT__TAI_SAN = Fact(22, "/tai_san", "tai_san", "tai_san", True, mapping, MESSAGES)
# facts.tai_san.so_thua · Thửa đất số
_FACT__TAI_SAN__SO_THUA = Fact(23, "/tai_san/so_thua", "tai_san.so_thua", "so_thua", True, _TEXT_30, MESSAGES)
# facts.tai_san.so_to · Tờ bản đồ số
_FACT__TAI_SAN__SO_TO = Fact(24, "/tai_san/so_to", "tai_san.so_to", "so_to", False, _TEXT_30, MESSAGES)
# facts.tai_san.dia_chi · Địa chỉ thửa đất
_FACT__TAI_SAN__DIA_CHI = Fact(
    25, "/tai_san/dia_chi", "tai_san.dia_chi", "dia_chi", True, _TEXT_500, MESSAGES,
)
# facts.tai_san.muc_dich · Mục đích sử dụng đất
_FACT__TAI_SAN__MUC_DICH = Fact(
    26, "/tai_san/muc_dich", "tai_san.muc_dich", "muc_dich", False, _TEXT_200, MESSAGES,
)
# facts.tai_san.thoi_han · Thời hạn sử dụng đất
_FACT__TAI_SAN__THOI_HAN = Fact(
    27, "/tai_san/thoi_han", "tai_san.thoi_han", "thoi_han", False, _TEXT_100, MESSAGES,
)
# facts.tai_san.tren_dat · Tài sản gắn liền với đất
_FACT__TAI_SAN__TREN_DAT = Fact(
    28, "/tai_san/tren_dat", "tai_san.tren_dat", "tren_dat", False, _TEXT_500, MESSAGES,
)
# facts.co_giay_chung_nhan · Tài sản bảo đảm có Giấy chứng nhận · khoản 2 Điều 33 Nghị định số 99/2022/NĐ-CP
_FACT__CO_GIAY_CHUNG_NHAN = Fact(
    29, "/co_giay_chung_nhan", "co_giay_chung_nhan", "co_giay_chung_nhan", True, boolean, MESSAGES,
)
# facts.thong_tin_giay_chung_nhan · Giấy chứng nhận · khoản 2 Điều 33 Nghị định số 99/2022/NĐ-CP
_FACT__THONG_TIN_GIAY_CHUNG_NHAN = Fact(
    30, "/thong_tin_giay_chung_nhan", "thong_tin_giay_chung_nhan", "thong_tin_giay_chung_nhan", True, mapping,
    MESSAGES,
)
# facts.thong_tin_giay_chung_nhan.so_phat_hanh · Số phát hành Giấy chứng nhận
_FACT__THONG_TIN_GIAY_CHUNG_NHAN__SO_PHAT_HANH = Fact(
    31, "/thong_tin_giay_chung_nhan/so_phat_hanh", "thong_tin_giay_chung_nhan.so_phat_hanh", "so_phat_hanh",
    True, _TEXT_30, MESSAGES,
)
# facts.thong_tin_giay_chung_nhan.so_vao_so · Số vào sổ cấp Giấy chứng nhận
_FACT__THONG_TIN_GIAY_CHUNG_NHAN__SO_VAO_SO = Fact(
    32, "/thong_tin_giay_chung_nhan/so_vao_so", "thong_tin_giay_chung_nhan.so_vao_so", "so_vao_so", False,
    _TEXT_30, MESSAGES,
)
# facts.thong_tin_giay_chung_nhan.co_quan_cap · Cơ quan cấp Giấy chứng nhận
_FACT__THONG_TIN_GIAY_CHUNG_NHAN__CO_QUAN_CAP = Fact(
    33, "/thong_tin_giay_chung_nhan/co_quan_cap", "thong_tin_giay_chung_nhan.co_quan_cap", "co_quan_cap",
    True, _TEXT_200, MESSAGES,
)
# facts.thong_tin_giay_chung_nhan.ngay_cap · Ngày cấp Giấy chứng nhận
_FACT__THONG_TIN_GIAY_CHUNG_NHAN__NGAY_CAP = Fact(
    34, "/thong_tin_giay_chung_nhan/ngay_cap", "thong_tin_giay_chung_nhan.ngay_cap", "ngay_cap", True, date,
    MESSAGES,
)
# facts.co_tai_san_moi · Có tài sản mới phát sinh hoặc thay thế tiếp tục được dùng để bảo đảm · điểm đ khoản 1
# Điều 20 Nghị định số 99/2022/NĐ-CP · điểm g khoản 1 Điều 20 Nghị định số 99/2022/NĐ-CP
_FACT__CO_TAI_SAN_MOI = Fact(
    35, "/co_tai_san_moi", "co_tai_san_moi", "co_tai_san_moi", True, boolean, MESSAGES,
)
# facts.chi_rut_bot_tai_san · Chỉ yêu cầu rút bớt một, một số tài sản bảo đảm · khoản 3 Điều 8 Nghị định số
# 99/2022/NĐ-CP
_FACT__CHI_RUT_BOT_TAI_SAN = Fact(
    36, "/chi_rut_bot_tai_san", "chi_rut_bot_tai_san", "chi_rut_bot_tai_san", True, boolean, MESSAGES,
)
# facts.nhieu_bien_phap · Xóa đăng ký nhiều biện pháp bảo đảm có cùng một bên nhận bảo đảm · khoản 5 Điều 20
# Nghị định số 99/2022/NĐ-CP
_FACT__NHIEU_BIEN_PHAP = Fact(
    37, "/nhieu_bien_phap", "nhieu_bien_phap", "nhieu_bien_phap", True, boolean, MESSAGES,
)
# facts.duoc_mien_phi · Thuộc diện được miễn phí đăng ký · điểm đ khoản 1 Điều 9 Nghị định số 99/2022/NĐ-CP
_FACT__DUOC_MIEN_PHI = Fact(38, "/duoc_mien_phi", "duoc_mien_phi", "duoc_mien_phi", True, boolean, MESSAGES)
# facts.da_nop_giay_mien_phi · Đã nộp giấy tờ chứng minh diện miễn phí khi đăng ký biện pháp bảo đảm này ·
# khoản 3 Điều 9 Nghị định số 99/2022/NĐ-CP
_FACT__DA_NOP_GIAY_MIEN_PHI = Fact(
    39, "/da_nop_giay_mien_phi", "da_nop_giay_mien_phi", "da_nop_giay_mien_phi", True, boolean, MESSAGES,
)
# facts.noi_nhan_ket_qua · Cách nhận kết quả · khoản 2 Điều 17 Nghị định số 99/2022/NĐ-CP
_FACT__NOI_NHAN_KET_QUA = Fact(
    40, "/noi_nhan_ket_qua", "noi_nhan_ket_qua", "noi_nhan_ket_qua", True, _ONE_OF_NOI_NHAN_KET_QUA, MESSAGES,
)
# facts.dia_chi_nhan · Địa chỉ nhận kết quả · khoản 2 Điều 17 Nghị định số 99/2022/NĐ-CP
_FACT__DIA_CHI_NHAN = Fact(41, "/dia_chi_nhan", "dia_chi_nhan", "dia_chi_nhan", True, _TEXT_500, MESSAGES)
# facts.co_ly_do_keo_dai · Cơ quan đăng ký có lý do chính đáng phải kéo dài thời gian giải quyết và đã thông
# báo · khoản 1 Điều 16 Nghị định số 99/2022/NĐ-CP
_FACT__CO_LY_DO_KEO_DAI = Fact(
    42, "/co_ly_do_keo_dai", "co_ly_do_keo_dai", "co_ly_do_keo_dai", False, boolean, MESSAGES,
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
    "nguoi_yeu_cau",
    "co_chu_ky_ben_nhan",
    "qua_nguoi_dai_dien",
    "nguoi_dai_dien",
    "la_chi_nhanh",
    "so_hop_dong",
    "ngay_ky_hop_dong",
    "ben_nhan",
    "tai_san",
    "co_giay_chung_nhan",
    "thong_tin_giay_chung_nhan",
    "co_tai_san_moi",
    "chi_rut_bot_tai_san",
    "nhieu_bien_phap",
    "duoc_mien_phi",
    "da_nop_giay_mien_phi",
    "noi_nhan_ket_qua",
    "dia_chi_nhan",
    "co_ly_do_keo_dai",
    "documents",
    "suspensions",
    "extended",
    "decisions",
))
_KEYS__NGUOI_YEU_CAU = frozenset(("ten", "giay_to", "noi_cap", "dia_chi", "dien_thoai", "thu_dien_tu"))
_KEYS__TAI_SAN = frozenset(("so_thua", "so_to", "dia_chi", "muc_dich", "thoi_han", "tren_dat"))
_KEYS__THONG_TIN_GIAY_CHUNG_NHAN = frozenset(("so_phat_hanh", "so_vao_so", "co_quan_cap", "ngay_cap"))
_PAPERS = {
    "phieu_yeu_cau": False,
    "giay_chung_nhan": True,
    "dong_y_xoa": False,
    "chung_minh_chuyen_giao": False,
    "hop_dong_dau_gia": False,
    "xac_nhan_thi_hanh_an": False,
    "chung_minh_thanh_nuoc_ngoai": False,
    "xac_nhan_giai_the": False,
    "ban_an": False,
    "van_ban_dai_dien": False,
    "ban_sao_dai_dien": False,
    "van_ban_giao_nhiem_vu": True,
    "ban_sao_giao_nhiem_vu": False,
    "danh_muc_van_ban": False,
    "hop_dong_bao_dam": False,
    "hop_dong_tin_dung": False,
    "van_ban_mien_phi_khac": False,
}
_STEPS: dict[str, tuple[str, ...]] = {
    "tiep_nhan": ("hop_le", "chua_hop_le"),
    "kiem_tra_giay_chung_nhan": ("du_thong_tin", "khong_khai_thac_duoc"),
    "xem_xet": ("khong_co_can_cu_tu_choi", "co_can_cu_tu_choi"),
    "nop_giay_chung_nhan": ("da_nop", "rut"),
}
__REQUIREMENTS__KHONG_CO_TAI_SAN_THAY_THE = mistake(0, "/co_tai_san_moi", "requirements.khong_co_tai_san_thay_the", MESSAGES["requirements.khong_co_tai_san_thay_the"])
__REQUIREMENTS__XOA_TOAN_BO = mistake(0, "/chi_rut_bot_tai_san", "requirements.xoa_toan_bo", MESSAGES["requirements.xoa_toan_bo"])
__CHECKS__KY_HOP_DONG_TRUOC_KHI_NOP = mistake(0, "/ngay_ky_hop_dong", "checks.ky_hop_dong_truoc_khi_nop", MESSAGES["checks.ky_hop_dong_truoc_khi_nop"])
__CHECKS__CAP_GIAY_TRUOC_KHI_NOP = mistake(0, "/thong_tin_giay_chung_nhan/ngay_cap", "checks.cap_giay_truoc_khi_nop", MESSAGES["checks.cap_giay_truoc_khi_nop"])
_NO_DOSSIER = mistake(0, "", "dossier.type", MESSAGES["dossier.type"])
_NO__NGUOI_YEU_CAU: dict[str, Any] = {"ten": "x", "giay_to": "x", "dia_chi": "x"}
_NO__TAI_SAN: dict[str, Any] = {"so_thua": "x", "dia_chi": "x"}
_NO__THONG_TIN_GIAY_CHUNG_NHAN: dict[str, Any] = {"so_phat_hanh": "x", "co_quan_cap": "x"}
_SHAPE = shape(
    (1, plain(100)),
    (1, plain(200)),
    (1, plain(35)),
    (1, plain(200)),
    (1, plain(500)),
    (1, "(?:0|\\+84)[0-9]{9}"),
    (1, email(500)),
    (2, plain(30)),
    (1, plain(500)),
    (1, plain(200)),
    (1, plain(100)),
    (1, plain(500)),
    (2, plain(30)),
    (1, plain(200)),
)
_TEXTS = (
    (0, _FACT__SO_HOP_DONG),
    (1, _FACT__NGUOI_YEU_CAU__TEN),
    (1, _FACT__NGUOI_YEU_CAU__GIAY_TO),
    (1, _FACT__NGUOI_YEU_CAU__NOI_CAP),
    (1, _FACT__NGUOI_YEU_CAU__DIA_CHI),
    (1, _FACT__NGUOI_YEU_CAU__DIEN_THOAI),
    (1, _FACT__NGUOI_YEU_CAU__THU_DIEN_TU),
    (2, _FACT__TAI_SAN__SO_THUA),
    (2, _FACT__TAI_SAN__SO_TO),
    (2, _FACT__TAI_SAN__DIA_CHI),
    (2, _FACT__TAI_SAN__MUC_DICH),
    (2, _FACT__TAI_SAN__THOI_HAN),
    (2, _FACT__TAI_SAN__TREN_DAT),
    (3, _FACT__THONG_TIN_GIAY_CHUNG_NHAN__SO_PHAT_HANH),
    (3, _FACT__THONG_TIN_GIAY_CHUNG_NHAN__SO_VAO_SO),
    (3, _FACT__THONG_TIN_GIAY_CHUNG_NHAN__CO_QUAN_CAP),
)
