"""1.004222: Đăng ký thường trú

Generated; every rule names its place in the specification and its provisions. Do not edit: build again.

validate, documents, fees, due and route take a dossier as `json.loads` gives it (its type is `Dossier` in dossier.py) and raise
no error, whatever it holds: what is wrong is in the answer of validate, and what rests on it is "undetermined" in the
others. required and missing sum up the answer of documents, sum_of that of fees.
"""

# Not modelled: Điều 20, 21 và 22 Luật Cư trú, kể cả sau khi sửa đổi bởi Luật số 118/2025/QH15 từ 01/07/2026.
# (gaps.nguyen_van_luat_cu_tru; Chỉ đọc được nguyên văn điểm a khoản 2 và khoản 8 Điều 20, Điều 23 và trích
# đoạn khác; các trường hợp và giấy tờ còn lại lấy theo bản công bố và bản công bố năm 2024. Số khoản của Điều
# 21 từ khoản 4 trở đi và khoản về người chưa thành niên chưa dẫn được.)
# Not modelled: Quyết định số 1523/QĐ-BCA-C06 ban hành trước Thông tư số 116/2026/TT-BCA và còn dẫn mẫu của
# Thông tư số 53/2025/TT-BCA, 66/2023/TT-BCA. (gaps.ban_cong_bo_chua_theo_kip; Từ 01/07/2026 tệp này dùng mẫu
# và quy định của Thông tư số 116/2026/TT-BCA; chưa thấy quyết định công bố mới.)
# Not modelled: Danh mục giấy tờ chứng minh chỗ ở hợp pháp (khoản 2 Điều 5) và quan hệ nhân thân (khoản 2,
# khoản 3 Điều 6) Nghị định số 154/2024/NĐ-CP. (gaps.danh_muc_giay_to_cho_o_nhan_than; Chỉ đọc được điểm a
# khoản 2 Điều 5 qua Phụ lục Nghị quyết số 66.7/2025/NQ-CP và điểm e khoản 3 Điều 6 sau sửa đổi; các giấy tờ
# khác gộp chung.)
# Not modelled: Mẫu CT01, CT02 của Thông tư số 53/2025/TT-BCA dùng đến 30/06/2026.
# (gaps.mau_ct01_truoc_7_2026; Không tìm được mẫu; các mục lấy theo mẫu của Thông tư số 116/2026/TT-BCA. Ô
# ảnh, chữ ký và lời ghi trên giấy in chưa dựng lại.)
# Not modelled: Các trường hợp được miễn lệ phí tại Điều 4 Thông tư số 75/2022/TT-BTC, sửa đổi bởi Thông tư số
# 71/2025/TT-BTC. (gaps.dien_mien_cua_thong_tu; Chưa đọc được Điều 4; các diện lấy theo Điều 10 Luật Phí và lệ
# phí. Các diện khác mà Thông tư có thể nêu (thân nhân người có công, xã biên giới, đặc khu, người mồ côi từ
# đủ 16 đến dưới 18 tuổi) chưa có trong tờ khai.)
# Not modelled: Miễn lệ phí đăng ký cư trú cho công dân có tài khoản định danh mức độ 2 đáp ứng khoản 1 Điều 5
# Nghị quyết số 66.22/2026/NQ-CP. (gaps.dieu_kien_cong_dan_so; Chưa đọc được nguyên văn khoản 1 Điều 5; cán bộ
# xác nhận bằng một mục đúng/sai thay cho điều kiện.)
# Not modelled: Người chuyển chỗ ở đăng ký trong 12 tháng kể từ ngày đủ điều kiện; người chưa thành niên trong
# tối đa 60 ngày kể từ ngày đăng ký khai sinh. (gaps.thoi_han_phai_di_dang_ky; Đăng ký muộn không làm thay đổi
# hồ sơ, lệ phí hay thời hạn giải quyết; việc xử phạt thuộc quy định khác.)
# Not modelled: Công dân không tự thực hiện thủ tục thì được ủy quyền cho người khác. (gaps.giay_uy_quyen;
# Thông tư và bản công bố không ghi hình thức văn bản ủy quyền nên tệp này không đòi thêm giấy tờ.)
# Not modelled: Ai xin văn bản đồng ý cho giải quyết thường trú và trong bao lâu, khi người định cư ở nước
# ngoài không có hộ chiếu Việt Nam còn giá trị. (gaps.van_ban_dong_y_xuat_nhap_canh; Bản công bố năm 2025 để
# Công an chuyển hồ sơ xin văn bản này, bản năm 2026 ghi nó trong hồ sơ; tệp này coi là giấy tờ phải có, không
# cộng thời gian.)
# Not modelled: Người chưa thành niên có nơi cư trú do Tòa án quyết định; ý kiến của người đại diện khi người
# đăng ký mất hoặc hạn chế năng lực hành vi dân sự. (gaps.toa_an_quyet_dinh_noi_cu_tru; Chưa đọc được khoản
# tương ứng của Điều 20 sau sửa đổi; tờ khai luôn hỏi ý kiến cha hoặc mẹ hoặc người giám hộ của người dưới 18
# tuổi, không hỏi cho người thành niên.)
# Not modelled: Ý kiến của từng đồng sở hữu, người thừa kế, người đại diện của chủ sở hữu.
# (gaps.nhieu_dong_so_huu; Tờ khai ghi một cách lấy ý kiến chung; cán bộ kiểm tra đã đủ người theo gợi ý của
# mục này.)
# Not modelled: Công an cấp xã chuyển hồ sơ đề nghị xác nhận diện tích, nơi đậu đỗ, mục đích để ở đến Ủy ban
# nhân dân cấp xã. (gaps.xac_nhan_cua_uy_ban_xa; Là thủ tục khác (1.013313, 1.013314); tệp này chỉ đòi văn bản
# xác nhận.)
# Not modelled: Diện tích nhà ở tối thiểu do Hội đồng nhân dân cấp tỉnh quy định.
# (gaps.dien_tich_toi_thieu_cua_tinh; Khác nhau theo tỉnh và nơi trong tỉnh; cán bộ nhập mức của địa phương,
# không nhập thì chỉ kiểm tra mức 08 m2 của Luật.)
# Not modelled: Dữ liệu Cổng Dịch vụ công quốc gia ngày 18/07/2026 không ghi toàn trình, không nêu lý do;
# không ghi mức định danh khi nộp trực tuyến. (gaps.muc_do_dich_vu_va_dinh_danh; Từ 01/07/2026 chưa toàn trình
# thì phải công bố lý do và căn cứ (Điều 14 Nghị định số 224/2026/NĐ-CP). Lý do kiểm tra thực tế lấy từ khoản
# 6 Điều 3 Thông tư số 116/2026/TT-BCA; mức định danh ghi mức thấp nhất.)
# Not modelled: Đăng ký thường trú cho trẻ dưới 6 tuổi liên thông với khai sinh và thẻ bảo hiểm y tế có thời
# hạn riêng. (gaps.lien_thong_khai_sinh; Là nhóm thủ tục khác; tệp này chỉ mô tả hồ sơ nộp riêng tại Công an
# cấp xã.)

from __future__ import annotations

import datetime as dt

from .holidays import CALENDAR
from .messages import MESSAGES
from .runtime.arithmetic import age, bounded
from .runtime.days import due_moment
from .runtime.decisions import all_of, filed, missing, one_of, paper_result, received_at, required, sum_of
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
    read_rows,
    refuse,
    settle,
    unknown,
    wrong,
)
from .runtime.mistakes import mistake, unanswered
from .runtime.parts import read_parts
from .runtime.readers import Kind, boolean, choice, date, decimal, mapping, number, sequence, text, time
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

CODE = "1.004222"
NAME = "Đăng ký thường trú"
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
        _document__to_khai_ct01(f),
        _document__to_khai_ct02(f),
        _document__chung_minh_cho_o(f),
        _document__giay_to_nhan_than(f),
        _document__chung_minh_khuyet_tat_benh(f),
        _document__chung_minh_khong_con_cha_me(f),
        _document__hop_dong_thue_muon(f),
        _document__chung_minh_dien_tich(f),
        _document__chung_minh_hoat_dong_ton_giao(f),
        _document__chung_minh_dai_dien_tin_nguong(f),
        _document__xac_nhan_cong_trinh_phu_tro(f),
        _document__xac_nhan_nguoi_duoc_cuu_mang(f),
        _document__de_nghi_cua_co_so_tro_giup(f),
        _document__xac_nhan_cham_soc(f),
        _document__giay_to_phuong_tien(f),
        _document__xac_nhan_de_o(f),
        _document__chung_minh_noi_dau(f),
        _document__gioi_thieu_vao_don_vi_cong_an(f),
        _document__gioi_thieu_vao_don_vi_quan_doi(f),
        _document__gioi_thieu_ra_khoi_don_vi_cong_an(f),
        _document__gioi_thieu_ra_khoi_don_vi_quan_doi(f),
        _document__dong_y_cua_chu_ho(f),
        _document__dong_y_cua_chu_so_huu(f),
        _document__dong_y_cua_cha_me(f),
        _document__ho_chieu_viet_nam(f),
        _document__chung_minh_quoc_tich(f),
        _document__dong_y_cua_xuat_nhap_canh(f),
        _document__quyet_dinh_quoc_tich(f),
        _document__giay_to_mien_le_phi(f),
    ]


def fees(dossier: Dossier | Any) -> list[FeeResult]:
    """What is to be paid of each fee."""
    f = _facts(dossier)
    return [_fee__le_phi_thuong_tru(f)]


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


# parameters.le_phi_truc_tiep · Lệ phí một lần đăng ký thường trú, nộp hồ sơ trực tiếp · Thông tư số
# 75/2022/TT-BTC · Quyết định số 1523/QĐ-BCA-C06
# 20000, written out where it is used


# parameters.le_phi_truc_tuyen · Lệ phí một lần đăng ký thường trú, nộp hồ sơ trực tuyến · Thông tư số
# 75/2022/TT-BTC · Quyết định số 1523/QĐ-BCA-C06
# 10000, written out where it is used


# parameters.dien_tich_moi_nguoi · Diện tích nhà ở tối thiểu mỗi người khi thuê, mượn, ở nhờ (m2 sàn) · khoản
# 3 Điều 20 Luật Cư trú số 68/2020/QH14
# 8, written out where it is used


# parameters.ngay_mau_moi · Ngày dùng mẫu CT01, CT02 mới và quy định mới về người dưới 6 tuổi · khoản 1 Điều
# 27 Thông tư số 116/2026/TT-BCA · khoản 2 Điều 6 Nghị định số 58/2026/NĐ-CP
# dt.date(2026, 7, 1), written out where it is used


# definitions.tuoi_nguoi_dang_ky · Tuổi của người đăng ký vào ngày nộp · Điều 148 Bộ luật Dân sự số
# 91/2015/QH13
def _definition__tuoi_nguoi_dang_ky(f: Facts) -> Any:
    if "=tuoi_nguoi_dang_ky" not in f:
        f["=tuoi_nguoi_dang_ky"] = age(f["nguoi_dang_ky.ngay_sinh"], f["submission_date"])
    return f["=tuoi_nguoi_dang_ky"]


# definitions.chua_thanh_nien · Người đăng ký chưa đủ 18 tuổi · Điều 21 Bộ luật Dân sự số 91/2015/QH13
def _definition__chua_thanh_nien(f: Facts) -> Any:
    if "=chua_thanh_nien" not in f:
        f["=chua_thanh_nien"] = _definition__tuoi_nguoi_dang_ky(f) < 18
    return f["=chua_thanh_nien"]


# definitions.theo_diem_a · Vợ, chồng, cha, mẹ, con về ở với nhau · điểm a khoản 2 Điều 20 Luật Cư trú số
# 68/2020/QH14
def _definition__theo_diem_a(f: Facts) -> Any:
    return (
        f["case"] == "theo_quan_he_gia_dinh"
        and f["quan_he"] in ("vo_chong", "con_voi_cha_me", "cha_me_voi_con")
    )


# definitions.duoi_6_ve_cha_me · Người dưới 6 tuổi về ở với cha, mẹ hoặc người giám hộ, nộp hồ sơ từ
# 01/07/2026 · Điều 7 Nghị định số 154/2024/NĐ-CP
def _definition__duoi_6_ve_cha_me(f: Facts) -> Any:
    if "=duoi_6_ve_cha_me" not in f:
        f["=duoi_6_ve_cha_me"] = f["submission_date"] >= _DAY_2026_07_01 and _definition__tuoi_nguoi_dang_ky(f) < 6 and f["case"] == "theo_quan_he_gia_dinh" and f["quan_he"] in ("con_voi_cha_me", "chua_thanh_nien_voi_giam_ho")
    return f["=duoi_6_ve_cha_me"]


# definitions.o_noi_dieu_23 · Chỗ ở thuộc địa điểm không được đăng ký thường trú mới · Điều 23 Luật Cư trú số
# 68/2020/QH14
def _definition__o_noi_dieu_23(f: Facts) -> Any:
    return ("cho_o_thuoc_dieu_23" in f or given(f, "cho_o_thuoc_dieu_23")) and f["cho_o_thuoc_dieu_23"]


# definitions.khong_co_chu_de_hoi · Nơi thuộc Điều 23, vợ, chồng, cha, mẹ, con về ở với nhau, không xác định
# được chủ sở hữu · khoản 8 Điều 20 Luật Cư trú số 68/2020/QH14 · Quyết định số 1523/QĐ-BCA-C06
def _definition__khong_co_chu_de_hoi(f: Facts) -> Any:
    return (
        _definition__theo_diem_a(f)
        and _definition__o_noi_dieu_23(f)
        and ("khong_xac_dinh_chu_so_huu" in f or given(f, "khong_xac_dinh_chu_so_huu"))
        and f["khong_xac_dinh_chu_so_huu"]
    )


# definitions.ve_ho_cham_soc · Đăng ký vào hộ gia đình nhận chăm sóc, nuôi dưỡng · khoản 5 Điều 20 Luật Cư trú
# số 68/2020/QH14
def _definition__ve_ho_cham_soc(f: Facts) -> Any:
    return f["case"] == "duoc_cham_soc_tro_giup" and f["noi_cham_soc"] == "ca_nhan_ho_gia_dinh"


# definitions.can_chu_ho_dong_y · Phải có ý kiến đồng ý của chủ hộ · khoản 2 Điều 20 Luật Cư trú số
# 68/2020/QH14 · khoản 3 Điều 20 Luật Cư trú số 68/2020/QH14 · khoản 5 Điều 20 Luật Cư trú số 68/2020/QH14 ·
# khoản 6 Điều 20 Luật Cư trú số 68/2020/QH14
def _definition__can_chu_ho_dong_y(f: Facts) -> Any:
    if "=can_chu_ho_dong_y" not in f:
        f["=can_chu_ho_dong_y"] = not f["la_chu_ho"] and not _definition__duoi_6_ve_cha_me(f) and (f["case"] in ("theo_quan_he_gia_dinh", "thue_muon_o_nho", "tren_phuong_tien") or _definition__ve_ho_cham_soc(f))
    return f["=can_chu_ho_dong_y"]


# definitions.can_co_so_dong_y · Phải có ý kiến đồng ý của người đại diện cơ sở tín ngưỡng, cơ sở tôn giáo ·
# khoản 4 Điều 20 Luật Cư trú số 68/2020/QH14
def _definition__can_co_so_dong_y(f: Facts) -> Any:
    return (
        f["case"] == "co_so_tin_nguong_ton_giao"
        and f["doi_tuong_ton_giao"] in ("quan_ly_tin_nguong", "nguoi_duoc_cuu_mang")
    )


# definitions.can_chu_phuong_tien_dong_y · Phải có ý kiến đồng ý của chủ phương tiện · khoản 6 Điều 20 Luật Cư
# trú số 68/2020/QH14
def _definition__can_chu_phuong_tien_dong_y(f: Facts) -> Any:
    return f["case"] == "tren_phuong_tien" and not f["la_chu_phuong_tien"]


# definitions.can_chu_so_huu_dong_y · Phải có ý kiến đồng ý của chủ sở hữu chỗ ở hợp pháp · Điều 20 Luật Cư
# trú số 68/2020/QH14
def _definition__can_chu_so_huu_dong_y(f: Facts) -> Any:
    if "=can_chu_so_huu_dong_y" not in f:
        f["=can_chu_so_huu_dong_y"] = f["case"] == "theo_quan_he_gia_dinh" and not _definition__duoi_6_ve_cha_me(f) and not _definition__khong_co_chu_de_hoi(f) or f["case"] == "thue_muon_o_nho" or _definition__ve_ho_cham_soc(f) or _definition__can_co_so_dong_y(f) or _definition__can_chu_phuong_tien_dong_y(f)
    return f["=can_chu_so_huu_dong_y"]


# definitions.mo_coi_ve_nguoi_than · Người chưa thành niên không còn cha, mẹ về ở với người thân · khoản 2
# Điều 20 Luật Cư trú số 68/2020/QH14
def _definition__mo_coi_ve_nguoi_than(f: Facts) -> Any:
    return (
        f["case"] == "theo_quan_he_gia_dinh"
        and f["quan_he"] == "chua_thanh_nien_voi_nguoi_than"
        and f["khong_con_cha_me"]
    )


# definitions.can_cha_me_dong_y · Phải có ý kiến của cha hoặc mẹ hoặc người giám hộ · khoản 1 Điều 7 Nghị định
# số 154/2024/NĐ-CP
def _definition__can_cha_me_dong_y(f: Facts) -> Any:
    if "=can_cha_me_dong_y" not in f:
        f["=can_cha_me_dong_y"] = _definition__chua_thanh_nien(f) and not _definition__mo_coi_ve_nguoi_than(f)
    return f["=can_cha_me_dong_y"]


# definitions.dung_ct02 · Người đăng ký khai mẫu CT02 (người Việt Nam định cư ở nước ngoài) · Quyết định số
# 1523/QĐ-BCA-C06
def _definition__dung_ct02(f: Facts) -> Any:
    return (
        f["dinh_cu_o_nuoc_ngoai"]
        and (f["submission_date"] >= _DAY_2026_07_01 or not f["ho_chieu_con_gia_tri"])
    )


# definitions.chuyen_khoi_don_vi · Chuyển từ nơi đơn vị đóng quân, nhà ở công vụ ra chỗ ở khác · Quyết định số
# 1523/QĐ-BCA-C06
def _definition__chuyen_khoi_don_vi(f: Facts) -> Any:
    return f["case"] != "don_vi_dong_quan" and f["dang_thuong_tru_tai_don_vi"]


# definitions.cua_luc_luong_vu_trang · Người của lực lượng vũ trang đăng ký vào đơn vị hoặc chuyển từ đơn vị
# ra chỗ ở khác · Quyết định số 1523/QĐ-BCA-C06
def _definition__cua_luc_luong_vu_trang(f: Facts) -> Any:
    return f["case"] == "don_vi_dong_quan" or _definition__chuyen_khoi_don_vi(f)


# definitions.phai_xac_nhan_noi_dau · Phải chứng minh nơi phương tiện thường xuyên đậu, đỗ · khoản 6 Điều 20
# Luật Cư trú số 68/2020/QH14
def _definition__phai_xac_nhan_noi_dau(f: Facts) -> Any:
    return (
        f["case"] == "tren_phuong_tien"
        and (not f["phai_dang_ky_dang_kiem"] or f["phai_dang_ky_dang_kiem"] and not f["noi_dang_ky_trung_noi_dau"])
    )


# definitions.thuoc_dien_mien · Người đăng ký thuộc diện được miễn lệ phí · Điều 10 Luật Phí và lệ phí số
# 97/2015/QH13 · Điều 4 Thông tư số 75/2022/TT-BTC
def _definition__thuoc_dien_mien(f: Facts) -> Any:
    return f["dien_mien_le_phi"] != "khong_thuoc_dien"


# --- Decisions ----------------------------------------------------------------------------------------------


# documents.to_khai_ct01 · Tờ khai thay đổi thông tin cư trú (mẫu CT01 ban hành kèm theo Thông tư số
# 116/2026/TT-BCA) · Điều 21 Luật Cư trú số 68/2020/QH14 · khoản 1 Điều 20 Thông tư số 116/2026/TT-BCA · Điều
# 3 Thông tư số 116/2026/TT-BCA
def _document__to_khai_ct01(f: Facts) -> DocumentResult:
    try:
        if _definition__dung_ct02(f):
            return DocumentResult("to_khai_ct01", "not_needed")
    except KeyError as lacking:
        return DocumentResult("to_khai_ct01", "undetermined", needs=lacking.args)
    except Failure as failure:
        return DocumentResult("to_khai_ct01", "undetermined", failure=failure.code)
    return paper_result(f, "to_khai_ct01", CALENDAR, originals=1)


# documents.to_khai_ct02 · Tờ khai thay đổi thông tin cư trú dùng cho người Việt Nam định cư ở nước ngoài về
# Việt Nam sinh sống (mẫu CT02 ban hành kèm theo Thông tư số 116/2026/TT-BCA) · Điều 21 Luật Cư trú số
# 68/2020/QH14 · khoản 2 Điều 20 Thông tư số 116/2026/TT-BCA
def _document__to_khai_ct02(f: Facts) -> DocumentResult:
    try:
        if not _definition__dung_ct02(f):
            return DocumentResult("to_khai_ct02", "not_needed")
    except KeyError as lacking:
        return DocumentResult("to_khai_ct02", "undetermined", needs=lacking.args)
    except Failure as failure:
        return DocumentResult("to_khai_ct02", "undetermined", failure=failure.code)
    return paper_result(f, "to_khai_ct02", CALENDAR, originals=1)


# documents.giay_chung_nhan_nha_dat · Giấy tờ, tài liệu chứng nhận về quyền sử dụng đất, quyền sở hữu tài sản
# gắn liền với đất do cơ quan có thẩm quyền cấp qua các thời kỳ · điểm a khoản 2 Điều 5 Nghị định số
# 154/2024/NĐ-CP
def _document__giay_chung_nhan_nha_dat(f: Facts) -> DocumentResult:
    return paper_result(f, "giay_chung_nhan_nha_dat", CALENDAR, originals=1)


# documents.giay_to_cho_o_khac · Giấy tờ, tài liệu khác chứng minh chỗ ở hợp pháp quy định tại khoản 2 Điều 5
# Nghị định số 154/2024/NĐ-CP · khoản 2 Điều 5 Nghị định số 154/2024/NĐ-CP
def _document__giay_to_cho_o_khac(f: Facts) -> DocumentResult:
    return paper_result(f, "giay_to_cho_o_khac", CALENDAR, originals=1)


# documents.chung_minh_cho_o · Giấy tờ, tài liệu chứng minh việc sở hữu chỗ ở hợp pháp · khoản 1 Điều 21 Luật
# Cư trú số 68/2020/QH14 · khoản 2 Điều 5 Nghị định số 154/2024/NĐ-CP · khoản 5 Điều 3 Thông tư số
# 116/2026/TT-BCA · khoản 6 Điều 3 Thông tư số 116/2026/TT-BCA
def _document__chung_minh_cho_o(f: Facts) -> DocumentResult:
    try:
        if f["case"] != "thuoc_so_huu":
            return DocumentResult("chung_minh_cho_o", "not_needed", "one_of")
    except KeyError as lacking:
        return DocumentResult("chung_minh_cho_o", "undetermined", "one_of", needs=lacking.args)
    except Failure as failure:
        return DocumentResult("chung_minh_cho_o", "undetermined", "one_of", failure=failure.code)
    return one_of("chung_minh_cho_o", "one_of", (
        _document__giay_chung_nhan_nha_dat(f),
        _document__giay_to_cho_o_khac(f),
    ))


# documents.giay_to_nhan_than · Giấy tờ, tài liệu chứng minh quan hệ nhân thân với chủ hộ, thành viên hộ gia
# đình · khoản 2 Điều 21 Luật Cư trú số 68/2020/QH14 · Điều 6 Nghị định số 154/2024/NĐ-CP · khoản 5 Điều 3
# Thông tư số 116/2026/TT-BCA · khoản 6 Điều 3 Thông tư số 116/2026/TT-BCA
def _document__giay_to_nhan_than(f: Facts) -> DocumentResult:
    try:
        if not (f["case"] == "theo_quan_he_gia_dinh" and not _definition__duoi_6_ve_cha_me(f)):
            return DocumentResult("giay_to_nhan_than", "not_needed")
    except KeyError as lacking:
        return DocumentResult("giay_to_nhan_than", "undetermined", needs=lacking.args)
    except Failure as failure:
        return DocumentResult("giay_to_nhan_than", "undetermined", failure=failure.code)
    return paper_result(f, "giay_to_nhan_than", CALENDAR, originals=1)


# documents.chung_nhan_y_te · Chứng nhận của cơ sở y tế khu vực · điểm e khoản 3 Điều 6 Nghị định số
# 154/2024/NĐ-CP
def _document__chung_nhan_y_te(f: Facts) -> DocumentResult:
    return paper_result(f, "chung_nhan_y_te", CALENDAR, either=1)


# documents.xac_nhan_cua_xa · Xác nhận của Ủy ban nhân dân cấp xã nơi cư trú · điểm e khoản 3 Điều 6 Nghị định
# số 154/2024/NĐ-CP
def _document__xac_nhan_cua_xa(f: Facts) -> DocumentResult:
    return paper_result(f, "xac_nhan_cua_xa", CALENDAR, either=1)


# documents.chung_minh_khuyet_tat_benh · Giấy tờ chứng minh là người khuyết tật đặc biệt nặng, khuyết tật
# nặng, không có khả năng lao động, bị bệnh tâm thần hoặc bệnh khác làm mất khả năng nhận thức, khả năng điều
# khiển hành vi · khoản 2 Điều 21 Luật Cư trú số 68/2020/QH14 · điểm e khoản 3 Điều 6 Nghị định số
# 154/2024/NĐ-CP · khoản 3 Điều 4 Nghị định số 58/2026/NĐ-CP
def _document__chung_minh_khuyet_tat_benh(f: Facts) -> DocumentResult:
    try:
        if not (f["case"] == "theo_quan_he_gia_dinh" and f["quan_he"] == "khuyet_tat_hoac_benh"):
            return DocumentResult("chung_minh_khuyet_tat_benh", "not_needed", "one_of")
    except KeyError as lacking:
        return DocumentResult("chung_minh_khuyet_tat_benh", "undetermined", "one_of", needs=lacking.args)
    except Failure as failure:
        return DocumentResult("chung_minh_khuyet_tat_benh", "undetermined", "one_of", failure=failure.code)
    return one_of("chung_minh_khuyet_tat_benh", "one_of", (
        _document__chung_nhan_y_te(f),
        _document__xac_nhan_cua_xa(f),
    ))


# documents.chung_minh_khong_con_cha_me · Giấy tờ chứng minh người chưa thành niên không còn cha, mẹ · khoản 2
# Điều 21 Luật Cư trú số 68/2020/QH14 · khoản 3 Điều 6 Nghị định số 154/2024/NĐ-CP
def _document__chung_minh_khong_con_cha_me(f: Facts) -> DocumentResult:
    try:
        if not _definition__mo_coi_ve_nguoi_than(f):
            return DocumentResult("chung_minh_khong_con_cha_me", "not_needed")
    except KeyError as lacking:
        return DocumentResult("chung_minh_khong_con_cha_me", "undetermined", needs=lacking.args)
    except Failure as failure:
        return DocumentResult("chung_minh_khong_con_cha_me", "undetermined", failure=failure.code)
    return paper_result(f, "chung_minh_khong_con_cha_me", CALENDAR, either=1)


# documents.hop_dong_thue_muon · Hợp đồng, văn bản về việc cho thuê, cho mượn, cho ở nhờ được công chứng hoặc
# chứng thực · khoản 3 Điều 21 Luật Cư trú số 68/2020/QH14
def _document__hop_dong_thue_muon(f: Facts) -> DocumentResult:
    try:
        if f["case"] != "thue_muon_o_nho":
            return DocumentResult("hop_dong_thue_muon", "not_needed")
    except KeyError as lacking:
        return DocumentResult("hop_dong_thue_muon", "undetermined", needs=lacking.args)
    except Failure as failure:
        return DocumentResult("hop_dong_thue_muon", "undetermined", failure=failure.code)
    return paper_result(f, "hop_dong_thue_muon", CALENDAR, either=1)


# documents.giay_chung_nhan_co_dien_tich · Giấy tờ, tài liệu quy định tại khoản 2 Điều 5 Nghị định số
# 154/2024/NĐ-CP có thể hiện diện tích nhà ở · khoản 2 Điều 5 Nghị định số 154/2024/NĐ-CP
def _document__giay_chung_nhan_co_dien_tich(f: Facts) -> DocumentResult:
    return paper_result(f, "giay_chung_nhan_co_dien_tich", CALENDAR, originals=1)


# documents.xac_nhan_dien_tich · Xác nhận của Ủy ban nhân dân cấp xã về điều kiện diện tích bình quân (Mẫu số
# 02 ban hành kèm theo Nghị định số 154/2024/NĐ-CP) · Nghị định số 154/2024/NĐ-CP · Quyết định số
# 1523/QĐ-BCA-C06
def _document__xac_nhan_dien_tich(f: Facts) -> DocumentResult:
    return paper_result(f, "xac_nhan_dien_tich", CALENDAR, originals=1)


# documents.chung_minh_dien_tich · Giấy tờ, tài liệu chứng minh đủ diện tích nhà ở để đăng ký thường trú ·
# điểm c khoản 3 Điều 21 Luật Cư trú số 68/2020/QH14 · khoản 5 Điều 3 Thông tư số 116/2026/TT-BCA · khoản 6
# Điều 3 Thông tư số 116/2026/TT-BCA
def _document__chung_minh_dien_tich(f: Facts) -> DocumentResult:
    try:
        if f["case"] != "thue_muon_o_nho":
            return DocumentResult("chung_minh_dien_tich", "not_needed", "one_of")
    except KeyError as lacking:
        return DocumentResult("chung_minh_dien_tich", "undetermined", "one_of", needs=lacking.args)
    except Failure as failure:
        return DocumentResult("chung_minh_dien_tich", "undetermined", "one_of", failure=failure.code)
    return one_of("chung_minh_dien_tich", "one_of", (
        _document__giay_chung_nhan_co_dien_tich(f),
        _document__xac_nhan_dien_tich(f),
    ))


# documents.chung_minh_hoat_dong_ton_giao · Giấy tờ, tài liệu chứng minh là nhà tu hành, chức sắc, chức việc
# hoặc người khác hoạt động tôn giáo và được hoạt động tại cơ sở tôn giáo đó · Điều 21 Luật Cư trú số
# 68/2020/QH14 · Quyết định số 1523/QĐ-BCA-C06
def _document__chung_minh_hoat_dong_ton_giao(f: Facts) -> DocumentResult:
    try:
        if not (f["case"] == "co_so_tin_nguong_ton_giao" and f["doi_tuong_ton_giao"] == "nguoi_hoat_dong_ton_giao"):
            return DocumentResult("chung_minh_hoat_dong_ton_giao", "not_needed")
    except KeyError as lacking:
        return DocumentResult("chung_minh_hoat_dong_ton_giao", "undetermined", needs=lacking.args)
    except Failure as failure:
        return DocumentResult("chung_minh_hoat_dong_ton_giao", "undetermined", failure=failure.code)
    return paper_result(f, "chung_minh_hoat_dong_ton_giao", CALENDAR, either=1)


# documents.chung_minh_dai_dien_tin_nguong · Giấy tờ, tài liệu chứng minh là người đại diện cơ sở tín ngưỡng ·
# Điều 21 Luật Cư trú số 68/2020/QH14 · Quyết định số 1523/QĐ-BCA-C06
def _document__chung_minh_dai_dien_tin_nguong(f: Facts) -> DocumentResult:
    try:
        if not (f["case"] == "co_so_tin_nguong_ton_giao" and f["doi_tuong_ton_giao"] == "dai_dien_co_so_tin_nguong"):
            return DocumentResult("chung_minh_dai_dien_tin_nguong", "not_needed")
    except KeyError as lacking:
        return DocumentResult("chung_minh_dai_dien_tin_nguong", "undetermined", needs=lacking.args)
    except Failure as failure:
        return DocumentResult("chung_minh_dai_dien_tin_nguong", "undetermined", failure=failure.code)
    return paper_result(f, "chung_minh_dai_dien_tin_nguong", CALENDAR, either=1)


# documents.xac_nhan_cong_trinh_phu_tro · Văn bản xác nhận của Ủy ban nhân dân cấp xã về việc trong cơ sở tín
# ngưỡng, cơ sở tôn giáo có công trình phụ trợ là nhà ở · Điều 21 Luật Cư trú số 68/2020/QH14 · Quyết định số
# 1523/QĐ-BCA-C06
def _document__xac_nhan_cong_trinh_phu_tro(f: Facts) -> DocumentResult:
    try:
        if not (f["case"] == "co_so_tin_nguong_ton_giao" and f["doi_tuong_ton_giao"] != "nguoi_duoc_cuu_mang"):
            return DocumentResult("xac_nhan_cong_trinh_phu_tro", "not_needed")
    except KeyError as lacking:
        return DocumentResult("xac_nhan_cong_trinh_phu_tro", "undetermined", needs=lacking.args)
    except Failure as failure:
        return DocumentResult("xac_nhan_cong_trinh_phu_tro", "undetermined", failure=failure.code)
    return paper_result(f, "xac_nhan_cong_trinh_phu_tro", CALENDAR, either=1)


# documents.xac_nhan_nguoi_duoc_cuu_mang · Văn bản xác nhận của Ủy ban nhân dân cấp xã về việc người đăng ký
# thuộc đối tượng quy định tại khoản 2 Điều 17 Luật Cư trú và việc trong cơ sở tín ngưỡng, cơ sở tôn giáo có
# công trình phụ trợ là nhà ở · Điều 21 Luật Cư trú số 68/2020/QH14 · khoản 2 Điều 17 Luật Cư trú số
# 68/2020/QH14 · Quyết định số 1523/QĐ-BCA-C06
def _document__xac_nhan_nguoi_duoc_cuu_mang(f: Facts) -> DocumentResult:
    try:
        if not (f["case"] == "co_so_tin_nguong_ton_giao" and f["doi_tuong_ton_giao"] == "nguoi_duoc_cuu_mang"):
            return DocumentResult("xac_nhan_nguoi_duoc_cuu_mang", "not_needed")
    except KeyError as lacking:
        return DocumentResult("xac_nhan_nguoi_duoc_cuu_mang", "undetermined", needs=lacking.args)
    except Failure as failure:
        return DocumentResult("xac_nhan_nguoi_duoc_cuu_mang", "undetermined", failure=failure.code)
    return paper_result(f, "xac_nhan_nguoi_duoc_cuu_mang", CALENDAR, either=1)


# documents.de_nghi_cua_co_so_tro_giup · Văn bản đề nghị của người đứng đầu cơ sở trợ giúp xã hội · Điều 21
# Luật Cư trú số 68/2020/QH14 · Quyết định số 1523/QĐ-BCA-C06
def _document__de_nghi_cua_co_so_tro_giup(f: Facts) -> DocumentResult:
    try:
        if not (f["case"] == "duoc_cham_soc_tro_giup" and f["noi_cham_soc"] == "co_so_tro_giup"):
            return DocumentResult("de_nghi_cua_co_so_tro_giup", "not_needed")
    except KeyError as lacking:
        return DocumentResult("de_nghi_cua_co_so_tro_giup", "undetermined", needs=lacking.args)
    except Failure as failure:
        return DocumentResult("de_nghi_cua_co_so_tro_giup", "undetermined", failure=failure.code)
    return paper_result(f, "de_nghi_cua_co_so_tro_giup", CALENDAR, originals=1)


# documents.xac_nhan_cham_soc · Giấy tờ, tài liệu xác nhận về việc chăm sóc, nuôi dưỡng, trợ giúp · Điều 21
# Luật Cư trú số 68/2020/QH14 · Quyết định số 1523/QĐ-BCA-C06
def _document__xac_nhan_cham_soc(f: Facts) -> DocumentResult:
    try:
        if f["case"] != "duoc_cham_soc_tro_giup":
            return DocumentResult("xac_nhan_cham_soc", "not_needed")
    except KeyError as lacking:
        return DocumentResult("xac_nhan_cham_soc", "undetermined", needs=lacking.args)
    except Failure as failure:
        return DocumentResult("xac_nhan_cham_soc", "undetermined", failure=failure.code)
    return paper_result(f, "xac_nhan_cham_soc", CALENDAR, either=1)


# documents.dang_ky_phuong_tien · Giấy chứng nhận đăng ký phương tiện
def _document__dang_ky_phuong_tien(f: Facts) -> DocumentResult:
    return paper_result(f, "dang_ky_phuong_tien", CALENDAR, either=1)


# documents.an_toan_ky_thuat · Giấy chứng nhận an toàn kỹ thuật và bảo vệ môi trường của phương tiện
def _document__an_toan_ky_thuat(f: Facts) -> DocumentResult:
    return paper_result(f, "an_toan_ky_thuat", CALENDAR, either=1)


# documents.giay_to_phuong_tien · Giấy tờ của phương tiện phải đăng ký, đăng kiểm · Điều 21 Luật Cư trú số
# 68/2020/QH14 · Quyết định số 1523/QĐ-BCA-C06
def _document__giay_to_phuong_tien(f: Facts) -> DocumentResult:
    try:
        if not (f["case"] == "tren_phuong_tien" and f["phai_dang_ky_dang_kiem"]):
            return DocumentResult("giay_to_phuong_tien", "not_needed", "all_of")
    except KeyError as lacking:
        return DocumentResult("giay_to_phuong_tien", "undetermined", "all_of", needs=lacking.args)
    except Failure as failure:
        return DocumentResult("giay_to_phuong_tien", "undetermined", "all_of", failure=failure.code)
    return all_of("giay_to_phuong_tien", (_document__dang_ky_phuong_tien(f), _document__an_toan_ky_thuat(f)))


# documents.xac_nhan_de_o · Văn bản xác nhận của Ủy ban nhân dân cấp xã về việc sử dụng phương tiện vào mục
# đích để ở (mục 2 Mẫu số 01 ban hành kèm theo Nghị định số 154/2024/NĐ-CP) · Điều 21 Luật Cư trú số
# 68/2020/QH14 · Quyết định số 1523/QĐ-BCA-C06
def _document__xac_nhan_de_o(f: Facts) -> DocumentResult:
    try:
        if not (f["case"] == "tren_phuong_tien" and not f["phai_dang_ky_dang_kiem"]):
            return DocumentResult("xac_nhan_de_o", "not_needed")
    except KeyError as lacking:
        return DocumentResult("xac_nhan_de_o", "undetermined", needs=lacking.args)
    except Failure as failure:
        return DocumentResult("xac_nhan_de_o", "undetermined", failure=failure.code)
    return paper_result(f, "xac_nhan_de_o", CALENDAR, either=1)


# documents.xac_nhan_noi_dau · Văn bản xác nhận của Ủy ban nhân dân cấp xã về địa điểm phương tiện đăng ký
# đậu, đỗ thường xuyên (mục 1 Mẫu số 01 ban hành kèm theo Nghị định số 154/2024/NĐ-CP) · Quyết định số
# 1523/QĐ-BCA-C06
def _document__xac_nhan_noi_dau(f: Facts) -> DocumentResult:
    return paper_result(f, "xac_nhan_noi_dau", CALENDAR, either=1)


# documents.hop_dong_ben_bai · Hợp đồng thuê bến bãi · khoản 2 Điều 3 Nghị định số 154/2024/NĐ-CP
def _document__hop_dong_ben_bai(f: Facts) -> DocumentResult:
    return paper_result(f, "hop_dong_ben_bai", CALENDAR, either=1)


# documents.chap_thuan_dau_do · Văn bản chấp thuận cho phương tiện đậu, đỗ của cơ quan, tổ chức quản lý nơi
# đậu, đỗ · khoản 2 Điều 3 Nghị định số 154/2024/NĐ-CP
def _document__chap_thuan_dau_do(f: Facts) -> DocumentResult:
    return paper_result(f, "chap_thuan_dau_do", CALENDAR, either=1)


# documents.chung_minh_noi_dau · Giấy tờ về nơi phương tiện thường xuyên đậu, đỗ · Điều 21 Luật Cư trú số
# 68/2020/QH14 · khoản 2 Điều 3 Nghị định số 154/2024/NĐ-CP · khoản 1 Điều 4 Nghị định số 58/2026/NĐ-CP
def _document__chung_minh_noi_dau(f: Facts) -> DocumentResult:
    try:
        if not _definition__phai_xac_nhan_noi_dau(f):
            return DocumentResult("chung_minh_noi_dau", "not_needed", "one_of")
    except KeyError as lacking:
        return DocumentResult("chung_minh_noi_dau", "undetermined", "one_of", needs=lacking.args)
    except Failure as failure:
        return DocumentResult("chung_minh_noi_dau", "undetermined", "one_of", failure=failure.code)
    return one_of("chung_minh_noi_dau", "one_of", (
        _document__xac_nhan_noi_dau(f),
        _document__hop_dong_ben_bai(f),
        _document__chap_thuan_dau_do(f),
    ))


# documents.gioi_thieu_vao_don_vi_cong_an · Giấy giới thiệu của Thủ trưởng đơn vị quản lý trực tiếp ghi rõ nội
# dung để làm thủ tục đăng ký thường trú và đơn vị có chỗ ở cho cán bộ, chiến sĩ (ký tên, đóng dấu) · Quyết
# định số 1523/QĐ-BCA-C06
def _document__gioi_thieu_vao_don_vi_cong_an(f: Facts) -> DocumentResult:
    try:
        if not (f["case"] == "don_vi_dong_quan" and f["luc_luong"] == "cong_an"):
            return DocumentResult("gioi_thieu_vao_don_vi_cong_an", "not_needed")
    except KeyError as lacking:
        return DocumentResult("gioi_thieu_vao_don_vi_cong_an", "undetermined", needs=lacking.args)
    except Failure as failure:
        return DocumentResult("gioi_thieu_vao_don_vi_cong_an", "undetermined", failure=failure.code)
    return paper_result(f, "gioi_thieu_vao_don_vi_cong_an", CALENDAR, originals=1)


# documents.gioi_thieu_vao_don_vi_quan_doi · Giấy giới thiệu đăng ký thường trú của cơ quan, đơn vị cấp trung
# đoàn và tương đương trở lên (ký tên, đóng dấu) · Thông tư số 190/2021/TT-BQP · Quyết định số 1523/QĐ-BCA-C06
def _document__gioi_thieu_vao_don_vi_quan_doi(f: Facts) -> DocumentResult:
    try:
        if not (f["case"] == "don_vi_dong_quan" and f["luc_luong"] == "quan_doi"):
            return DocumentResult("gioi_thieu_vao_don_vi_quan_doi", "not_needed")
    except KeyError as lacking:
        return DocumentResult("gioi_thieu_vao_don_vi_quan_doi", "undetermined", needs=lacking.args)
    except Failure as failure:
        return DocumentResult("gioi_thieu_vao_don_vi_quan_doi", "undetermined", failure=failure.code)
    return paper_result(f, "gioi_thieu_vao_don_vi_quan_doi", CALENDAR, originals=1)


# documents.gioi_thieu_ra_khoi_don_vi_cong_an · Giấy giới thiệu của Thủ trưởng đơn vị quản lý trực tiếp (ký
# tên và đóng dấu) · Quyết định số 1523/QĐ-BCA-C06
def _document__gioi_thieu_ra_khoi_don_vi_cong_an(f: Facts) -> DocumentResult:
    try:
        if not (_definition__chuyen_khoi_don_vi(f) and f["luc_luong"] == "cong_an"):
            return DocumentResult("gioi_thieu_ra_khoi_don_vi_cong_an", "not_needed")
    except KeyError as lacking:
        return DocumentResult("gioi_thieu_ra_khoi_don_vi_cong_an", "undetermined", needs=lacking.args)
    except Failure as failure:
        return DocumentResult("gioi_thieu_ra_khoi_don_vi_cong_an", "undetermined", failure=failure.code)
    return paper_result(f, "gioi_thieu_ra_khoi_don_vi_cong_an", CALENDAR, originals=1)


# documents.gioi_thieu_ra_khoi_don_vi_quan_doi · Giấy giới thiệu đăng ký thường trú của đơn vị đang công tác
# (ký tên và đóng dấu) · Thông tư số 190/2021/TT-BQP · Quyết định số 1523/QĐ-BCA-C06
def _document__gioi_thieu_ra_khoi_don_vi_quan_doi(f: Facts) -> DocumentResult:
    try:
        if not (_definition__chuyen_khoi_don_vi(f) and f["luc_luong"] == "quan_doi"):
            return DocumentResult("gioi_thieu_ra_khoi_don_vi_quan_doi", "not_needed")
    except KeyError as lacking:
        return DocumentResult("gioi_thieu_ra_khoi_don_vi_quan_doi", "undetermined", needs=lacking.args)
    except Failure as failure:
        return DocumentResult("gioi_thieu_ra_khoi_don_vi_quan_doi", "undetermined", failure=failure.code)
    return paper_result(f, "gioi_thieu_ra_khoi_don_vi_quan_doi", CALENDAR, originals=1)


# documents.dong_y_cua_chu_ho · Văn bản riêng ghi rõ ý kiến đồng ý của chủ hộ · Điều 21 Luật Cư trú số
# 68/2020/QH14 · Điều 8 Nghị định số 154/2024/NĐ-CP
def _document__dong_y_cua_chu_ho(f: Facts) -> DocumentResult:
    try:
        if not (_definition__can_chu_ho_dong_y(f) and f["y_kien_chu_ho"] == "van_ban_rieng"):
            return DocumentResult("dong_y_cua_chu_ho", "not_needed")
    except KeyError as lacking:
        return DocumentResult("dong_y_cua_chu_ho", "undetermined", needs=lacking.args)
    except Failure as failure:
        return DocumentResult("dong_y_cua_chu_ho", "undetermined", failure=failure.code)
    return paper_result(f, "dong_y_cua_chu_ho", CALENDAR, originals=1)


# documents.dong_y_cua_chu_so_huu · Văn bản riêng ghi rõ ý kiến đồng ý của chủ sở hữu, người đại diện chỗ ở
# hợp pháp hoặc chủ phương tiện · Điều 21 Luật Cư trú số 68/2020/QH14 · Điều 8 Nghị định số 154/2024/NĐ-CP
def _document__dong_y_cua_chu_so_huu(f: Facts) -> DocumentResult:
    try:
        if not (_definition__can_chu_so_huu_dong_y(f) and f["y_kien_chu_so_huu"] == "van_ban_rieng"):
            return DocumentResult("dong_y_cua_chu_so_huu", "not_needed")
    except KeyError as lacking:
        return DocumentResult("dong_y_cua_chu_so_huu", "undetermined", needs=lacking.args)
    except Failure as failure:
        return DocumentResult("dong_y_cua_chu_so_huu", "undetermined", failure=failure.code)
    return paper_result(f, "dong_y_cua_chu_so_huu", CALENDAR, originals=1)


# documents.dong_y_cua_cha_me · Văn bản riêng ghi rõ ý kiến đồng ý của cha hoặc mẹ hoặc người giám hộ · khoản
# 1 Điều 7 Nghị định số 154/2024/NĐ-CP · Điều 8 Nghị định số 154/2024/NĐ-CP
def _document__dong_y_cua_cha_me(f: Facts) -> DocumentResult:
    try:
        if not (_definition__can_cha_me_dong_y(f) and f["y_kien_cha_me"] == "van_ban_rieng"):
            return DocumentResult("dong_y_cua_cha_me", "not_needed")
    except KeyError as lacking:
        return DocumentResult("dong_y_cua_cha_me", "undetermined", needs=lacking.args)
    except Failure as failure:
        return DocumentResult("dong_y_cua_cha_me", "undetermined", failure=failure.code)
    return paper_result(f, "dong_y_cua_cha_me", CALENDAR, originals=1)


# documents.ho_chieu_viet_nam · Hộ chiếu Việt Nam còn giá trị sử dụng · Điều 21 Luật Cư trú số 68/2020/QH14 ·
# Quyết định số 1523/QĐ-BCA-C06
def _document__ho_chieu_viet_nam(f: Facts) -> DocumentResult:
    try:
        if not (f["dinh_cu_o_nuoc_ngoai"] and f["ho_chieu_con_gia_tri"]):
            return DocumentResult("ho_chieu_viet_nam", "not_needed")
    except KeyError as lacking:
        return DocumentResult("ho_chieu_viet_nam", "undetermined", needs=lacking.args)
    except Failure as failure:
        return DocumentResult("ho_chieu_viet_nam", "undetermined", failure=failure.code)
    return paper_result(f, "ho_chieu_viet_nam", CALENDAR, either=1)


# documents.chung_minh_quoc_tich · Giấy tờ, tài liệu chứng minh có quốc tịch Việt Nam · Điều 21 Luật Cư trú số
# 68/2020/QH14 · Quyết định số 1523/QĐ-BCA-C06
def _document__chung_minh_quoc_tich(f: Facts) -> DocumentResult:
    try:
        if not (f["dinh_cu_o_nuoc_ngoai"] and not f["ho_chieu_con_gia_tri"]):
            return DocumentResult("chung_minh_quoc_tich", "not_needed")
    except KeyError as lacking:
        return DocumentResult("chung_minh_quoc_tich", "undetermined", needs=lacking.args)
    except Failure as failure:
        return DocumentResult("chung_minh_quoc_tich", "undetermined", failure=failure.code)
    return paper_result(f, "chung_minh_quoc_tich", CALENDAR, either=1)


# documents.dong_y_cua_xuat_nhap_canh · Văn bản đồng ý cho giải quyết thường trú của cơ quan quản lý xuất nhập
# cảnh của Bộ Công an · Điều 21 Luật Cư trú số 68/2020/QH14 · Quyết định số 1523/QĐ-BCA-C06
def _document__dong_y_cua_xuat_nhap_canh(f: Facts) -> DocumentResult:
    try:
        if not (f["dinh_cu_o_nuoc_ngoai"] and not f["ho_chieu_con_gia_tri"]):
            return DocumentResult("dong_y_cua_xuat_nhap_canh", "not_needed")
    except KeyError as lacking:
        return DocumentResult("dong_y_cua_xuat_nhap_canh", "undetermined", needs=lacking.args)
    except Failure as failure:
        return DocumentResult("dong_y_cua_xuat_nhap_canh", "undetermined", failure=failure.code)
    return paper_result(f, "dong_y_cua_xuat_nhap_canh", CALENDAR, originals=1)


# documents.quyet_dinh_quoc_tich · Quyết định của Chủ tịch nước về việc cho nhập quốc tịch hoặc cho trở lại
# quốc tịch Việt Nam · Quyết định số 1523/QĐ-BCA-C06
def _document__quyet_dinh_quoc_tich(f: Facts) -> DocumentResult:
    try:
        if not f["moi_co_quoc_tich"]:
            return DocumentResult("quyet_dinh_quoc_tich", "not_needed")
    except KeyError as lacking:
        return DocumentResult("quyet_dinh_quoc_tich", "undetermined", needs=lacking.args)
    except Failure as failure:
        return DocumentResult("quyet_dinh_quoc_tich", "undetermined", failure=failure.code)
    return paper_result(f, "quyet_dinh_quoc_tich", CALENDAR, either=1)


# documents.giay_to_mien_le_phi · Giấy tờ chứng minh thuộc diện được miễn lệ phí · Điều 4 Thông tư số
# 75/2022/TT-BTC · Quyết định số 1523/QĐ-BCA-C06
def _document__giay_to_mien_le_phi(f: Facts) -> DocumentResult:
    try:
        if not _definition__thuoc_dien_mien(f):
            return DocumentResult("giay_to_mien_le_phi", "not_needed")
    except KeyError as lacking:
        return DocumentResult("giay_to_mien_le_phi", "undetermined", needs=lacking.args)
    except Failure as failure:
        return DocumentResult("giay_to_mien_le_phi", "undetermined", failure=failure.code)
    return paper_result(f, "giay_to_mien_le_phi", CALENDAR, originals=1)


_LE_PHI_THUONG_TRU__DIEN_MIEN = FeeResult("le_phi_thuong_tru", "exempt", row="dien_mien")
_LE_PHI_THUONG_TRU__CONG_DAN_SO = FeeResult("le_phi_thuong_tru", "exempt", row="cong_dan_so")
_LE_PHI_THUONG_TRU__NOP_TRUC_TUYEN = FeeResult(
    "le_phi_thuong_tru", "amount", amount=10000, row="nop_truc_tuyen",
)
_LE_PHI_THUONG_TRU__NOP_TRUC_TIEP = FeeResult(
    "le_phi_thuong_tru", "amount", amount=20000, row="nop_truc_tiep",
)


# fees.le_phi_thuong_tru · Lệ phí đăng ký thường trú · Thông tư số 75/2022/TT-BTC · khoản 3 Điều 9 Luật Cư trú
# số 68/2020/QH14 · Quyết định số 1523/QĐ-BCA-C06
def _fee__le_phi_thuong_tru(f: Facts) -> FeeResult:
    try:
        if _definition__thuoc_dien_mien(f):
            # fees.le_phi_thuong_tru.rows.dien_mien · Điều 10 Luật Phí và lệ phí số 97/2015/QH13 · Điều 4
            # Thông tư số 75/2022/TT-BTC
            return _LE_PHI_THUONG_TRU__DIEN_MIEN
        elif ("identity_level" in f or given(f, "identity_level")) and f["identity_level"] == 2 and ("du_dieu_kien_cong_dan_so" in f or given(f, "du_dieu_kien_cong_dan_so")) and f["du_dieu_kien_cong_dan_so"]:
            # fees.le_phi_thuong_tru.rows.cong_dan_so · khoản 3 Điều 1 Thông tư số 117/2026/TT-BTC · khoản 2
            # Điều 2 Thông tư số 117/2026/TT-BTC
            return _LE_PHI_THUONG_TRU__CONG_DAN_SO
        elif f["channel"] == "online":
            # fees.le_phi_thuong_tru.rows.nop_truc_tuyen · Thông tư số 75/2022/TT-BTC · Quyết định số
            # 1523/QĐ-BCA-C06
            return _LE_PHI_THUONG_TRU__NOP_TRUC_TUYEN
        else:
            # fees.le_phi_thuong_tru.rows.nop_truc_tiep · Thông tư số 75/2022/TT-BTC · Quyết định số
            # 1523/QĐ-BCA-C06
            return _LE_PHI_THUONG_TRU__NOP_TRUC_TIEP
    except KeyError as lacking:
        return FeeResult("le_phi_thuong_tru", "undetermined", needs=lacking.args)
    except Failure as failure:
        return FeeResult("le_phi_thuong_tru", "undetermined", failure=failure.code)


def _deadline(f: Facts, office: Office | None) -> DueResult:
    try:
        word: str | dt.date
        parts: tuple[Length, ...]
        cut_off: int | None
        # deadline.bay_ngay_lam_viec · Điều 22 Luật Cư trú số 68/2020/QH14 · Quyết định số 1523/QĐ-BCA-C06
        row = "bay_ngay_lam_viec"
        word, parts, cut_off = "", ((7, "working_day", 0),), None
        received = received_at(f)
        day, minutes = due_moment(CALENDAR, received, parts, cut_off=cut_off, term=word, office=office)
        return DueResult("due", day, minutes, row, unannounced=CALENDAR.unannounced(received[0], day))
    except KeyError as lacking:
        return DueResult("undetermined", needs=lacking.args)
    except Failure as failure:
        return DueResult("undetermined", failure=failure.code)


# workflow.nop_ho_so · Nộp hồ sơ đăng ký thường trú · Điều 22 Luật Cư trú số 68/2020/QH14
def _after__nop_ho_so(f: Facts, passed: list[str], decisions: dict[str, str]) -> str:
    passed.append("nop_ho_so")
    return "tiep_nhan"


# workflow.tiep_nhan · Kiểm tra hồ sơ, đối chiếu với dữ liệu và tiếp nhận · Điều 22 Luật Cư trú số
# 68/2020/QH14 · Quyết định số 1523/QĐ-BCA-C06
def _after__tiep_nhan(f: Facts, passed: list[str], decisions: dict[str, str]) -> str:
    passed.append("tiep_nhan")
    decided = decisions.pop("tiep_nhan", "")
    if decided == "chua_day_du":
        # workflow.tiep_nhan.outcomes.chua_day_du · Hồ sơ chưa đầy đủ, hướng dẫn bổ sung · Điều 22 Luật Cư trú
        # số 68/2020/QH14
        return "bo_sung"
    if decided == "khong_du_dieu_kien":
        # workflow.tiep_nhan.outcomes.khong_du_dieu_kien · Không đủ điều kiện, từ chối bằng phiếu CT06 và nêu
        # rõ lý do · Điều 22 Luật Cư trú số 68/2020/QH14 · Quyết định số 1523/QĐ-BCA-C06
        return "end:refused"
    # workflow.tiep_nhan.outcomes.day_du · Hồ sơ đầy đủ, hợp lệ
    return "nop_le_phi"


# workflow.bo_sung · Bổ sung, hoàn thiện hồ sơ · Điều 22 Luật Cư trú số 68/2020/QH14
def _after__bo_sung(f: Facts, passed: list[str], decisions: dict[str, str]) -> str:
    passed.append("bo_sung")
    decided = decisions.pop("bo_sung", "")
    if decided == "rut":
        # workflow.bo_sung.outcomes.rut · Rút hồ sơ · Điều 21 Nghị định số 118/2025/NĐ-CP
        return "end:withdrawn"
    # workflow.bo_sung.outcomes.da_bo_sung · Đã bổ sung, hoàn thiện
    return "tiep_nhan"


# workflow.nop_le_phi · Nộp lệ phí đăng ký thường trú · khoản 3 Điều 9 Luật Cư trú số 68/2020/QH14 · Quyết
# định số 1523/QĐ-BCA-C06
def _after__nop_le_phi(f: Facts, passed: list[str], decisions: dict[str, str]) -> str:
    if _definition__thuoc_dien_mien(f):
        return "tham_dinh"
    passed.append("nop_le_phi")
    return "tham_dinh"


# workflow.tham_dinh · Thẩm định hồ sơ · Điều 22 Luật Cư trú số 68/2020/QH14
def _after__tham_dinh(f: Facts, passed: list[str], decisions: dict[str, str]) -> str:
    passed.append("tham_dinh")
    decided = decisions.pop("tham_dinh", "")
    if decided == "phai_kiem_tra":
        # workflow.tham_dinh.outcomes.phai_kiem_tra · Không khai thác được thông tin, phải kiểm tra, xác minh
        return "xac_minh"
    if decided == "tu_choi_dang_ky":
        # workflow.tham_dinh.outcomes.tu_choi_dang_ky · Không đủ điều kiện, trả lời bằng văn bản và nêu rõ lý
        # do · Điều 22 Luật Cư trú số 68/2020/QH14
        return "end:refused"
    # workflow.tham_dinh.outcomes.da_du_thong_tin · Đã khai thác đủ thông tin, đủ điều kiện
    return "phe_duyet"


# workflow.xac_minh · Kiểm tra, xác minh điều kiện đăng ký, đối chiếu bản gốc giấy tờ · Điều 22 Luật Cư trú số
# 68/2020/QH14 · Quyết định số 1523/QĐ-BCA-C06
def _after__xac_minh(f: Facts, passed: list[str], decisions: dict[str, str]) -> str:
    if _definition__duoi_6_ve_cha_me(f):
        return "phe_duyet"
    passed.append("xac_minh")
    decided = decisions.pop("xac_minh", "")
    if decided == "xac_minh_khong_dat":
        # workflow.xac_minh.outcomes.xac_minh_khong_dat · Không đủ điều kiện, trả lời bằng văn bản và nêu rõ
        # lý do · Điều 22 Luật Cư trú số 68/2020/QH14
        return "end:refused"
    # workflow.xac_minh.outcomes.xac_minh_dat · Đủ điều kiện đăng ký
    return "phe_duyet"


# workflow.phe_duyet · Phê duyệt kết quả đăng ký thường trú · Điều 22 Luật Cư trú số 68/2020/QH14 · Quyết định
# số 1523/QĐ-BCA-C06
def _after__phe_duyet(f: Facts, passed: list[str], decisions: dict[str, str]) -> str:
    passed.append("phe_duyet")
    return "cap_nhat"


# workflow.cap_nhat · Cập nhật nơi thường trú mới vào Cơ sở dữ liệu về cư trú, Cơ sở dữ liệu quốc gia về dân
# cư · Điều 22 Luật Cư trú số 68/2020/QH14
def _after__cap_nhat(f: Facts, passed: list[str], decisions: dict[str, str]) -> str:
    passed.append("cap_nhat")
    return "tra"


# workflow.tra · Thông báo kết quả đăng ký thường trú · Điều 22 Luật Cư trú số 68/2020/QH14 · Quyết định số
# 1523/QĐ-BCA-C06
def _after__tra(f: Facts, passed: list[str], decisions: dict[str, str]) -> str:
    passed.append("tra")
    return "end:done"


_ROUTE: dict[str, Step] = {
    "nop_ho_so": _after__nop_ho_so,
    "tiep_nhan": _after__tiep_nhan,
    "bo_sung": _after__bo_sung,
    "nop_le_phi": _after__nop_le_phi,
    "tham_dinh": _after__tham_dinh,
    "xac_minh": _after__xac_minh,
    "phe_duyet": _after__phe_duyet,
    "cap_nhat": _after__cap_nhat,
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
    t_nguoi_dang_ky = d.get("nguoi_dang_ky", _NO__NGUOI_DANG_KY)
    if not isinstance(t_nguoi_dang_ky, dict):
        t_nguoi_dang_ky = _NO__NGUOI_DANG_KY
    t_chu_ho = d.get("chu_ho", _NO__CHU_HO)
    if not isinstance(t_chu_ho, dict):
        t_chu_ho = _NO__CHU_HO
    t_chu_so_huu = d.get("chu_so_huu", _NO__CHU_SO_HUU)
    if not isinstance(t_chu_so_huu, dict):
        t_chu_so_huu = _NO__CHU_SO_HUU
    t_cha_me_giam_ho = d.get("cha_me_giam_ho", _NO__CHA_ME_GIAM_HO)
    if not isinstance(t_cha_me_giam_ho, dict):
        t_cha_me_giam_ho = _NO__CHA_ME_GIAM_HO
    t_khai_ct02 = d.get("khai_ct02", _NO__KHAI_CT02)
    if not isinstance(t_khai_ct02, dict):
        t_khai_ct02 = _NO__KHAI_CT02
    texts = (
        d.get("noi_de_nghi", ""),
        t_nguoi_dang_ky.get("ho_ten", ""),
        t_nguoi_dang_ky.get("so_dinh_danh", ""),
        t_nguoi_dang_ky.get("dien_thoai", "0000000000"),
        t_nguoi_dang_ky.get("thu_dien_tu", "a@a.a"),
        t_nguoi_dang_ky.get("noi_cu_tru", ""),
        t_chu_ho.get("ho_ten", ""),
        t_chu_ho.get("so_dinh_danh", ""),
        t_chu_ho.get("quan_he_voi_chu_ho", ""),
        t_chu_so_huu.get("ho_ten", ""),
        t_chu_so_huu.get("so_dinh_danh", ""),
        t_cha_me_giam_ho.get("ho_ten", ""),
        t_cha_me_giam_ho.get("so_dinh_danh", ""),
        t_khai_ct02.get("ho_ten_nuoc_ngoai", ""),
        t_khai_ct02.get("dan_toc", ""),
        t_khai_ct02.get("ton_giao", ""),
        t_khai_ct02.get("quoc_tich_nuoc_ngoai", "x"),
        t_khai_ct02.get("so_giay_to", ""),
        t_khai_ct02.get("co_quan_cap_giay_to", ""),
        t_khai_ct02.get("nghe_nghiep_o_nuoc_ngoai", ""),
        t_khai_ct02.get("noi_cu_tru_o_nuoc_ngoai", ""),
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
    x = d.get("la_chu_ho")
    if x.__class__ is not bool:
        read(f, e, d, "", _FACT__LA_CHU_HO)
    else:
        f["la_chu_ho"] = x
    x = d.get("dinh_cu_o_nuoc_ngoai")
    if x.__class__ is not bool:
        read(f, e, d, "", _FACT__DINH_CU_O_NUOC_NGOAI)
    else:
        f["dinh_cu_o_nuoc_ngoai"] = x
    x = d.get("moi_co_quoc_tich")
    if x.__class__ is not bool:
        read(f, e, d, "", _FACT__MOI_CO_QUOC_TICH)
    else:
        f["moi_co_quoc_tich"] = x
    x = d.get("dien_mien_le_phi")
    if x.__class__ is not str or x not in _OPTIONS_DIEN_MIEN_LE_PHI:
        read(f, e, d, "", _FACT__DIEN_MIEN_LE_PHI)
    else:
        f["dien_mien_le_phi"] = x
    x = d.get("nop_theo_uy_quyen")
    if x.__class__ is not bool:
        read(f, e, d, "", _FACT__NOP_THEO_UY_QUYEN)
    else:
        f["nop_theo_uy_quyen"] = x
    if "cho_o_thuoc_dieu_23" in d:
        x = d["cho_o_thuoc_dieu_23"]
        if x.__class__ is not bool:
            read(f, e, d, "", _FACT__CHO_O_THUOC_DIEU_23)
        else:
            f["cho_o_thuoc_dieu_23"] = x
    if "bi_han_che_cu_tru" in d:
        x = d["bi_han_che_cu_tru"]
        if x.__class__ is not bool:
            read(f, e, d, "", _FACT__BI_HAN_CHE_CU_TRU)
        else:
            f["bi_han_che_cu_tru"] = x
    if "du_dieu_kien_cong_dan_so" in d:
        x = d["du_dieu_kien_cong_dan_so"]
        if x.__class__ is not bool:
            read(f, e, d, "", _FACT__DU_DIEU_KIEN_CONG_DAN_SO)
        else:
            f["du_dieu_kien_cong_dan_so"] = x
    # facts.nguoi_dang_ky · Người đăng ký thường trú · Điều 21 Luật Cư trú số 68/2020/QH14
    o_nguoi_dang_ky = d.get("nguoi_dang_ky")
    if o_nguoi_dang_ky.__class__ is not dict:
        o_nguoi_dang_ky = entered(f, e, d, "", _FACT__NGUOI_DANG_KY)
    if o_nguoi_dang_ky is not None:
        f["nguoi_dang_ky"] = o_nguoi_dang_ky
        if not _KEYS__NGUOI_DANG_KY.issuperset(o_nguoi_dang_ky):
            unknown(u, o_nguoi_dang_ky, _KEYS__NGUOI_DANG_KY, "/nguoi_dang_ky", 1)
        if "so_dinh_danh" in o_nguoi_dang_ky:
            f["nguoi_dang_ky.so_dinh_danh"] = o_nguoi_dang_ky["so_dinh_danh"]
        if "dien_thoai" in o_nguoi_dang_ky:
            f["nguoi_dang_ky.dien_thoai"] = o_nguoi_dang_ky["dien_thoai"]
        if 1 in doubts:
            look(f, e, o_nguoi_dang_ky, "", doubts[1])
        x = date(o_nguoi_dang_ky.get("ngay_sinh"))
        if x.__class__ is Kind:
            refuse(f, e, o_nguoi_dang_ky, "", _FACT__NGUOI_DANG_KY__NGAY_SINH, x)
        else:
            f["nguoi_dang_ky.ngay_sinh"] = x
        x = o_nguoi_dang_ky.get("gioi_tinh")
        if x.__class__ is not str or x not in _OPTIONS_NGUOI_DANG_KY__GIOI_TINH:
            read(f, e, o_nguoi_dang_ky, "", _FACT__NGUOI_DANG_KY__GIOI_TINH)
    # facts.chu_ho · Chủ hộ tại nơi đề nghị đăng ký · Điều 21 Luật Cư trú số 68/2020/QH14
    applies: bool | None
    try:
        applies = not f["la_chu_ho"] if "la_chu_ho" in f else None
    except (KeyError, Failure):
        applies = None
    o_chu_ho = d.get("chu_ho")
    if o_chu_ho.__class__ is not dict if applies else "chu_ho" in d:
        o_chu_ho = entered(f, e, d, "", _FACT__CHU_HO, applies)
    if o_chu_ho is not None:
        f["chu_ho"] = o_chu_ho
        if not _KEYS__CHU_HO.issuperset(o_chu_ho):
            unknown(u, o_chu_ho, _KEYS__CHU_HO, "/chu_ho", 2)
        if "so_dinh_danh" in o_chu_ho:
            f["chu_ho.so_dinh_danh"] = o_chu_ho["so_dinh_danh"]
        if 2 in doubts:
            look(f, e, o_chu_ho, "", doubts[2])
    # facts.nguoi_cung_thay_doi · Những thành viên trong hộ gia đình cùng thay đổi · Điều 21 Luật Cư trú số
    # 68/2020/QH14
    o_nguoi_cung_thay_doi = d.get("nguoi_cung_thay_doi")
    if "nguoi_cung_thay_doi" in d and o_nguoi_cung_thay_doi.__class__ is not list:
        o_nguoi_cung_thay_doi = entered(f, e, d, "", _FACT__NGUOI_CUNG_THAY_DOI)
    if o_nguoi_cung_thay_doi is not None:
        if len(o_nguoi_cung_thay_doi) > 30:
            wrong(f, e, "", _FACT__NGUOI_CUNG_THAY_DOI, "items")
        read_rows(f, e, u, o_nguoi_cung_thay_doi, "", _FACT__NGUOI_CUNG_THAY_DOI, _row__nguoi_cung_thay_doi)
    # facts.quan_he · Diện đăng ký theo khoản 2 Điều 20 Luật Cư trú · khoản 2 Điều 20 Luật Cư trú số
    # 68/2020/QH14
    applies_1: bool | None
    applies_1 = f["case"] == "theo_quan_he_gia_dinh" if "case" in f else None
    if applies_1 is not ("quan_he" in d):
        read(f, e, d, "", _FACT__QUAN_HE, applies_1)
    elif applies_1:
        x = d["quan_he"]
        if x.__class__ is not str or x not in _OPTIONS_QUAN_HE:
            read(f, e, d, "", _FACT__QUAN_HE, applies_1)
        else:
            f["quan_he"] = x
    # facts.khong_con_cha_me · Người chưa thành niên không còn cha, mẹ · khoản 2 Điều 20 Luật Cư trú số
    # 68/2020/QH14
    try:
        applies = f["case"] == "theo_quan_he_gia_dinh" and f["quan_he"] == "chua_thanh_nien_voi_nguoi_than" if "case" in f else None
    except (KeyError, Failure):
        applies = None
    if applies is not ("khong_con_cha_me" in d):
        read(f, e, d, "", _FACT__KHONG_CON_CHA_ME, applies)
    elif applies:
        x = d["khong_con_cha_me"]
        if x.__class__ is not bool:
            read(f, e, d, "", _FACT__KHONG_CON_CHA_ME, applies)
        else:
            f["khong_con_cha_me"] = x
    # facts.khong_xac_dinh_chu_so_huu · Không xác định được chủ sở hữu chỗ ở · khoản 8 Điều 20 Luật Cư trú số
    # 68/2020/QH14 · Quyết định số 1523/QĐ-BCA-C06
    try:
        applies = _definition__theo_diem_a(f) and _definition__o_noi_dieu_23(f) if "case" in f else None
    except (KeyError, Failure):
        applies = None
    if applies is not ("khong_xac_dinh_chu_so_huu" in d):
        read(f, e, d, "", _FACT__KHONG_XAC_DINH_CHU_SO_HUU, applies)
    elif applies:
        x = d["khong_xac_dinh_chu_so_huu"]
        if x.__class__ is not bool:
            read(f, e, d, "", _FACT__KHONG_XAC_DINH_CHU_SO_HUU, applies)
        else:
            f["khong_xac_dinh_chu_so_huu"] = x
    # facts.dien_tich_san · Diện tích sàn của chỗ ở thuê, mượn, ở nhờ (m2) · khoản 3 Điều 20 Luật Cư trú số
    # 68/2020/QH14
    applies_2: bool | None
    applies_2 = f["case"] == "thue_muon_o_nho" if "case" in f else None
    if applies_2 is not ("dien_tich_san" in d):
        read(f, e, d, "", _FACT__DIEN_TICH_SAN, applies_2)
    elif applies_2:
        x = _DECIMAL_2(d["dien_tich_san"])
        if x.__class__ is Kind:
            refuse(f, e, d, "", _FACT__DIEN_TICH_SAN, x)
        else:
            f["dien_tich_san"] = x
    # facts.so_nguoi_tai_cho_o · Tổng số người thường trú tại chỗ ở đó sau khi đăng ký · khoản 3 Điều 20 Luật
    # Cư trú số 68/2020/QH14
    if applies_2 is not ("so_nguoi_tai_cho_o" in d):
        read(f, e, d, "", _FACT__SO_NGUOI_TAI_CHO_O, applies_2)
    elif applies_2:
        x = d["so_nguoi_tai_cho_o"]
        if x.__class__ is not int or not 1 <= x <= 1_000_000_000_000_000:
            read(f, e, d, "", _FACT__SO_NGUOI_TAI_CHO_O, applies_2)
        else:
            f["so_nguoi_tai_cho_o"] = x
    # facts.dien_tich_cua_tinh · Diện tích tối thiểu mỗi người do Hội đồng nhân dân cấp tỉnh quy định (m2 sàn)
    # · khoản 3 Điều 20 Luật Cư trú số 68/2020/QH14
    if applies_2 is not ("dien_tich_cua_tinh" in d):
        read(f, e, d, "", _FACT__DIEN_TICH_CUA_TINH, applies_2)
    elif applies_2:
        x = _DECIMAL_2_2(d["dien_tich_cua_tinh"])
        if x.__class__ is Kind:
            refuse(f, e, d, "", _FACT__DIEN_TICH_CUA_TINH, x)
        else:
            f["dien_tich_cua_tinh"] = x
    # facts.doi_tuong_ton_giao · Tư cách tại cơ sở tín ngưỡng, cơ sở tôn giáo · khoản 4 Điều 20 Luật Cư trú số
    # 68/2020/QH14
    applies = f["case"] == "co_so_tin_nguong_ton_giao" if "case" in f else None
    if applies is not ("doi_tuong_ton_giao" in d):
        read(f, e, d, "", _FACT__DOI_TUONG_TON_GIAO, applies)
    elif applies:
        x = d["doi_tuong_ton_giao"]
        if x.__class__ is not str or x not in _OPTIONS_DOI_TUONG_TON_GIAO:
            read(f, e, d, "", _FACT__DOI_TUONG_TON_GIAO, applies)
        else:
            f["doi_tuong_ton_giao"] = x
    # facts.noi_cham_soc · Nơi nhận chăm sóc, nuôi dưỡng, trợ giúp · khoản 5 Điều 20 Luật Cư trú số
    # 68/2020/QH14
    applies = f["case"] == "duoc_cham_soc_tro_giup" if "case" in f else None
    if applies is not ("noi_cham_soc" in d):
        read(f, e, d, "", _FACT__NOI_CHAM_SOC, applies)
    elif applies:
        x = d["noi_cham_soc"]
        if x.__class__ is not str or x not in _OPTIONS_NOI_CHAM_SOC:
            read(f, e, d, "", _FACT__NOI_CHAM_SOC, applies)
        else:
            f["noi_cham_soc"] = x
    # facts.la_chu_phuong_tien · Người đăng ký là chủ phương tiện · khoản 6 Điều 20 Luật Cư trú số
    # 68/2020/QH14
    applies_3: bool | None
    applies_3 = f["case"] == "tren_phuong_tien" if "case" in f else None
    if applies_3 is not ("la_chu_phuong_tien" in d):
        read(f, e, d, "", _FACT__LA_CHU_PHUONG_TIEN, applies_3)
    elif applies_3:
        x = d["la_chu_phuong_tien"]
        if x.__class__ is not bool:
            read(f, e, d, "", _FACT__LA_CHU_PHUONG_TIEN, applies_3)
        else:
            f["la_chu_phuong_tien"] = x
    # facts.phai_dang_ky_dang_kiem · Phương tiện thuộc đối tượng phải đăng ký, đăng kiểm · khoản 6 Điều 20
    # Luật Cư trú số 68/2020/QH14
    if applies_3 is not ("phai_dang_ky_dang_kiem" in d):
        read(f, e, d, "", _FACT__PHAI_DANG_KY_DANG_KIEM, applies_3)
    elif applies_3:
        x = d["phai_dang_ky_dang_kiem"]
        if x.__class__ is not bool:
            read(f, e, d, "", _FACT__PHAI_DANG_KY_DANG_KIEM, applies_3)
        else:
            f["phai_dang_ky_dang_kiem"] = x
    # facts.noi_dang_ky_trung_noi_dau · Nơi đăng ký phương tiện trùng với nơi thường xuyên đậu, đỗ · khoản 6
    # Điều 20 Luật Cư trú số 68/2020/QH14
    try:
        applies = f["case"] == "tren_phuong_tien" and f["phai_dang_ky_dang_kiem"] if "case" in f else None
    except (KeyError, Failure):
        applies = None
    if applies is not ("noi_dang_ky_trung_noi_dau" in d):
        read(f, e, d, "", _FACT__NOI_DANG_KY_TRUNG_NOI_DAU, applies)
    elif applies:
        x = d["noi_dang_ky_trung_noi_dau"]
        if x.__class__ is not bool:
            read(f, e, d, "", _FACT__NOI_DANG_KY_TRUNG_NOI_DAU, applies)
        else:
            f["noi_dang_ky_trung_noi_dau"] = x
    # facts.dang_thuong_tru_tai_don_vi · Đang thường trú tại nơi đơn vị đóng quân, nhà ở công vụ của Công an
    # nhân dân hoặc Quân đội nhân dân · Quyết định số 1523/QĐ-BCA-C06
    applies = f["case"] != "don_vi_dong_quan" if "case" in f else None
    if applies is not ("dang_thuong_tru_tai_don_vi" in d):
        read(f, e, d, "", _FACT__DANG_THUONG_TRU_TAI_DON_VI, applies)
    elif applies:
        x = d["dang_thuong_tru_tai_don_vi"]
        if x.__class__ is not bool:
            read(f, e, d, "", _FACT__DANG_THUONG_TRU_TAI_DON_VI, applies)
        else:
            f["dang_thuong_tru_tai_don_vi"] = x
    # facts.luc_luong · Lực lượng · Quyết định số 1523/QĐ-BCA-C06
    try:
        applies = _definition__cua_luc_luong_vu_trang(f) if "case" in f else None
    except (KeyError, Failure):
        applies = None
    if applies is not ("luc_luong" in d):
        read(f, e, d, "", _FACT__LUC_LUONG, applies)
    elif applies:
        x = d["luc_luong"]
        if x.__class__ is not str or x not in _OPTIONS_LUC_LUONG:
            read(f, e, d, "", _FACT__LUC_LUONG, applies)
        else:
            f["luc_luong"] = x
    # facts.y_kien_chu_ho · Hình thức lấy ý kiến của chủ hộ · Điều 21 Luật Cư trú số 68/2020/QH14 · Điều 8
    # Nghị định số 154/2024/NĐ-CP
    try:
        applies = _definition__can_chu_ho_dong_y(f) if "la_chu_ho" in f else None
    except (KeyError, Failure):
        applies = None
    if applies is not ("y_kien_chu_ho" in d):
        read(f, e, d, "", _FACT__Y_KIEN_CHU_HO, applies)
    elif applies:
        x = d["y_kien_chu_ho"]
        if x.__class__ is not str or x not in _OPTIONS_Y_KIEN_CHU_HO:
            read(f, e, d, "", _FACT__Y_KIEN_CHU_HO, applies)
        else:
            f["y_kien_chu_ho"] = x
    # facts.y_kien_chu_so_huu · Hình thức lấy ý kiến của chủ sở hữu, người đại diện chỗ ở hợp pháp hoặc chủ
    # phương tiện · Điều 21 Luật Cư trú số 68/2020/QH14 · Điều 8 Nghị định số 154/2024/NĐ-CP
    try:
        applies = _definition__can_chu_so_huu_dong_y(f) if "case" in f else None
    except (KeyError, Failure):
        applies = None
    if applies is not ("y_kien_chu_so_huu" in d):
        read(f, e, d, "", _FACT__Y_KIEN_CHU_SO_HUU, applies)
    elif applies:
        x = d["y_kien_chu_so_huu"]
        if x.__class__ is not str or x not in _OPTIONS_Y_KIEN_CHU_HO:
            read(f, e, d, "", _FACT__Y_KIEN_CHU_SO_HUU, applies)
        else:
            f["y_kien_chu_so_huu"] = x
    # facts.chu_so_huu · Chủ sở hữu chỗ ở hợp pháp xác nhận qua VNeID · Điều 21 Luật Cư trú số 68/2020/QH14
    try:
        applies = _definition__can_chu_so_huu_dong_y(f) and f["y_kien_chu_so_huu"] == "qua_vneid" if "case" in f else None
    except (KeyError, Failure):
        applies = None
    o_chu_so_huu = d.get("chu_so_huu")
    if o_chu_so_huu.__class__ is not dict if applies else "chu_so_huu" in d:
        o_chu_so_huu = entered(f, e, d, "", _FACT__CHU_SO_HUU, applies)
    if o_chu_so_huu is not None:
        if not _KEYS__CHU_SO_HUU.issuperset(o_chu_so_huu):
            unknown(u, o_chu_so_huu, _KEYS__CHU_SO_HUU, "/chu_so_huu", 4)
        if 4 in doubts:
            look(f, e, o_chu_so_huu, "", doubts[4])
    # facts.y_kien_cha_me · Hình thức lấy ý kiến của cha hoặc mẹ hoặc người giám hộ · khoản 1 Điều 7 Nghị định
    # số 154/2024/NĐ-CP · Điều 8 Nghị định số 154/2024/NĐ-CP
    try:
        applies = _definition__can_cha_me_dong_y(f)
    except (KeyError, Failure):
        applies = None
    if applies is not ("y_kien_cha_me" in d):
        read(f, e, d, "", _FACT__Y_KIEN_CHA_ME, applies)
    elif applies:
        x = d["y_kien_cha_me"]
        if x.__class__ is not str or x not in _OPTIONS_Y_KIEN_CHU_HO:
            read(f, e, d, "", _FACT__Y_KIEN_CHA_ME, applies)
        else:
            f["y_kien_cha_me"] = x
    # facts.cha_me_giam_ho · Cha hoặc mẹ hoặc người giám hộ xác nhận qua VNeID · khoản 1 Điều 7 Nghị định số
    # 154/2024/NĐ-CP
    try:
        applies = _definition__can_cha_me_dong_y(f) and f["y_kien_cha_me"] == "qua_vneid"
    except (KeyError, Failure):
        applies = None
    o_cha_me_giam_ho = d.get("cha_me_giam_ho")
    if o_cha_me_giam_ho.__class__ is not dict if applies else "cha_me_giam_ho" in d:
        o_cha_me_giam_ho = entered(f, e, d, "", _FACT__CHA_ME_GIAM_HO, applies)
    if o_cha_me_giam_ho is not None:
        if not _KEYS__CHA_ME_GIAM_HO.issuperset(o_cha_me_giam_ho):
            unknown(u, o_cha_me_giam_ho, _KEYS__CHA_ME_GIAM_HO, "/cha_me_giam_ho", 5)
        if 5 in doubts:
            look(f, e, o_cha_me_giam_ho, "", doubts[5])
    # facts.ho_chieu_con_gia_tri · Có hộ chiếu Việt Nam còn giá trị sử dụng · Quyết định số 1523/QĐ-BCA-C06
    applies = f.get("dinh_cu_o_nuoc_ngoai")
    if applies is not ("ho_chieu_con_gia_tri" in d):
        read(f, e, d, "", _FACT__HO_CHIEU_CON_GIA_TRI, applies)
    elif applies:
        x = d["ho_chieu_con_gia_tri"]
        if x.__class__ is not bool:
            read(f, e, d, "", _FACT__HO_CHIEU_CON_GIA_TRI, applies)
        else:
            f["ho_chieu_con_gia_tri"] = x
    # facts.khai_ct02 · Mục khai riêng của người Việt Nam định cư ở nước ngoài (mẫu CT02) · Quyết định số
    # 1523/QĐ-BCA-C06
    applies_4: bool | None
    try:
        applies_4 = _definition__dung_ct02(f) if "dinh_cu_o_nuoc_ngoai" in f else None
    except (KeyError, Failure):
        applies_4 = None
    o_khai_ct02 = d.get("khai_ct02")
    if o_khai_ct02.__class__ is not dict if applies_4 else "khai_ct02" in d:
        o_khai_ct02 = entered(f, e, d, "", _FACT__KHAI_CT02, applies_4)
    if o_khai_ct02 is not None:
        if not _KEYS__KHAI_CT02.issuperset(o_khai_ct02):
            unknown(u, o_khai_ct02, _KEYS__KHAI_CT02, "/khai_ct02", 6)
        if 6 in doubts:
            look(f, e, o_khai_ct02, "", doubts[6])
        x = date(o_khai_ct02.get("ngay_cap_giay_to"))
        if x.__class__ is Kind:
            refuse(f, e, o_khai_ct02, "", _FACT__KHAI_CT02__NGAY_CAP_GIAY_TO, x)
        x = date(o_khai_ct02.get("giay_to_co_gia_tri_den"))
        if x.__class__ is Kind:
            refuse(f, e, o_khai_ct02, "", _FACT__KHAI_CT02__GIAY_TO_CO_GIA_TRI_DEN, x)
    # facts.qua_trinh_sinh_song · Tóm tắt quá trình sinh sống và làm việc từ khi sinh ra đến nay · Quyết định
    # số 1523/QĐ-BCA-C06
    o_qua_trinh_sinh_song = d.get("qua_trinh_sinh_song")
    if o_qua_trinh_sinh_song.__class__ is not list if applies_4 else "qua_trinh_sinh_song" in d:
        o_qua_trinh_sinh_song = entered(f, e, d, "", _FACT__QUA_TRINH_SINH_SONG, applies_4)
    if o_qua_trinh_sinh_song is not None:
        if len(o_qua_trinh_sinh_song) < 1 or len(o_qua_trinh_sinh_song) > 30:
            wrong(f, e, "", _FACT__QUA_TRINH_SINH_SONG, "items")
        read_rows(f, e, u, o_qua_trinh_sinh_song, "", _FACT__QUA_TRINH_SINH_SONG, _row__qua_trinh_sinh_song)
    # facts.than_nhan · Cha, mẹ, vợ, chồng, con · Quyết định số 1523/QĐ-BCA-C06
    o_than_nhan = d.get("than_nhan")
    if o_than_nhan.__class__ is not list if applies_4 else "than_nhan" in d:
        o_than_nhan = entered(f, e, d, "", _FACT__THAN_NHAN, applies_4)
    if o_than_nhan is not None:
        if len(o_than_nhan) > 30:
            wrong(f, e, "", _FACT__THAN_NHAN, "items")
        read_rows(f, e, u, o_than_nhan, "", _FACT__THAN_NHAN, _row__than_nhan)
    # facts.nguoi_duoc_uy_quyen · Họ, chữ đệm và tên người được ủy quyền · Quyết định số 1523/QĐ-BCA-C06
    applies = f.get("nop_theo_uy_quyen")
    if applies is not ("nguoi_duoc_uy_quyen" in d):
        read(f, e, d, "", _FACT__NGUOI_DUOC_UY_QUYEN, applies)
    elif applies:
        x = d["nguoi_duoc_uy_quyen"]
        if x.__class__ is not str or not _IS_PERSON_NAME_500(x):
            read(f, e, d, "", _FACT__NGUOI_DUOC_UY_QUYEN, applies)
    if e or u or parts:
        settle(e, u, parts, MESSAGES)
    # requirements.khong_thuoc_noi_cam_dang_ky_moi · Không đăng ký thường trú mới tại chỗ ở quy định tại Điều
    # 23 Luật Cư trú, trừ vợ, chồng, cha, mẹ, con về ở với nhau · khoản 8 Điều 20 Luật Cư trú số 68/2020/QH14
    # · Điều 23 Luật Cư trú số 68/2020/QH14
    try:
        if _definition__o_noi_dieu_23(f) and not _definition__theo_diem_a(f):
            e.append(__REQUIREMENTS__KHONG_THUOC_NOI_CAM_DANG_KY_MOI)
    except KeyError:
        pass
    except Failure as failure:
        e.append(unanswered(__REQUIREMENTS__KHONG_THUOC_NOI_CAM_DANG_KY_MOI, failure.code, MESSAGES))
    # requirements.khong_bi_han_che · Không đang bị hạn chế quyền tự do cư trú · khoản 2 Điều 4 Luật Cư trú số
    # 68/2020/QH14
    try:
        if (
            ("bi_han_che_cu_tru" in f or given(f, "bi_han_che_cu_tru"))
            and "bi_han_che_cu_tru" in f
            and f["bi_han_che_cu_tru"]
        ):
            e.append(__REQUIREMENTS__KHONG_BI_HAN_CHE)
    except KeyError:
        pass
    except Failure as failure:
        e.append(unanswered(__REQUIREMENTS__KHONG_BI_HAN_CHE, failure.code, MESSAGES))
    # requirements.du_dien_tich_theo_luat · Chỗ ở thuê, mượn, ở nhờ có ít nhất 08 m2 sàn mỗi người · khoản 3
    # Điều 20 Luật Cư trú số 68/2020/QH14
    try:
        if applies_2 and f["dien_tich_san"] < bounded(8 * f["so_nguoi_tai_cho_o"]) * 100:
            e.append(__REQUIREMENTS__DU_DIEN_TICH_THEO_LUAT)
    except KeyError:
        pass
    except Failure as failure:
        e.append(unanswered(__REQUIREMENTS__DU_DIEN_TICH_THEO_LUAT, failure.code, MESSAGES))
    # requirements.du_dien_tich_theo_tinh · Chỗ ở thuê, mượn, ở nhờ đủ diện tích tối thiểu do Hội đồng nhân
    # dân cấp tỉnh quy định · khoản 3 Điều 20 Luật Cư trú số 68/2020/QH14
    try:
        if (
            applies_2
            and ("dien_tich_cua_tinh" in f or given(f, "dien_tich_cua_tinh"))
            and f["dien_tich_san"] < bounded(f["dien_tich_cua_tinh"] * f["so_nguoi_tai_cho_o"], 100)
        ):
            e.append(__REQUIREMENTS__DU_DIEN_TICH_THEO_TINH)
    except KeyError:
        pass
    except Failure as failure:
        e.append(unanswered(__REQUIREMENTS__DU_DIEN_TICH_THEO_TINH, failure.code, MESSAGES))
    # checks.ngay_sinh_khong_sau_ngay_nop · Ngày sinh không sau ngày nộp hồ sơ · khoản 2 Điều 9 Luật Cư trú số
    # 68/2020/QH14
    try:
        if (
            "nguoi_dang_ky.ngay_sinh" in f
            and "submission_date" in f
            and f["nguoi_dang_ky.ngay_sinh"] > f["submission_date"]
        ):
            e.append(__CHECKS__NGAY_SINH_KHONG_SAU_NGAY_NOP)
    except KeyError:
        pass
    except Failure as failure:
        e.append(unanswered(__CHECKS__NGAY_SINH_KHONG_SAU_NGAY_NOP, failure.code, MESSAGES))
    # checks.co_dien_thoai_khi_khai_ct01 · Mẫu CT01 phải có số điện thoại liên hệ · khoản 2 Điều 9 Luật Cư trú
    # số 68/2020/QH14
    try:
        if (
            not _definition__dung_ct02(f)
            and not ("nguoi_dang_ky.dien_thoai" in f or given(f, "nguoi_dang_ky", "nguoi_dang_ky.dien_thoai"))
        ):
            e.append(__CHECKS__CO_DIEN_THOAI_KHI_KHAI_CT01)
    except KeyError:
        pass
    except Failure as failure:
        e.append(unanswered(__CHECKS__CO_DIEN_THOAI_KHI_KHAI_CT01, failure.code, MESSAGES))
    # checks.chu_ho_la_nguoi_khac · Chủ hộ không phải là người đăng ký · khoản 2 Điều 9 Luật Cư trú số
    # 68/2020/QH14
    try:
        if (
            not f["la_chu_ho"]
            and "chu_ho.so_dinh_danh" in f
            and "nguoi_dang_ky.so_dinh_danh" in f
            and f["chu_ho.so_dinh_danh"] == f["nguoi_dang_ky.so_dinh_danh"]
        ):
            e.append(__CHECKS__CHU_HO_LA_NGUOI_KHAC)
    except KeyError:
        pass
    except Failure as failure:
        e.append(unanswered(__CHECKS__CHU_HO_LA_NGUOI_KHAC, failure.code, MESSAGES))
    # checks.du_60_tuoi_khi_ve_voi_nguoi_than · Người cao tuổi là người từ đủ 60 tuổi · khoản 2 Điều 20 Luật
    # Cư trú số 68/2020/QH14 · Điều 2 Luật Người cao tuổi số 39/2009/QH12
    try:
        if applies_1 and f["quan_he"] == "nguoi_cao_tuoi" and _definition__tuoi_nguoi_dang_ky(f) < 60:
            e.append(__CHECKS__DU_60_TUOI_KHI_VE_VOI_NGUOI_THAN)
    except KeyError:
        pass
    except Failure as failure:
        e.append(unanswered(__CHECKS__DU_60_TUOI_KHI_VE_VOI_NGUOI_THAN, failure.code, MESSAGES))
    # checks.chua_du_18_tuoi · Người chưa thành niên là người chưa đủ 18 tuổi · khoản 2 Điều 20 Luật Cư trú số
    # 68/2020/QH14 · Điều 21 Bộ luật Dân sự số 91/2015/QH13
    try:
        if (
            applies_1
            and f["quan_he"] in ("chua_thanh_nien_voi_nguoi_than", "chua_thanh_nien_voi_giam_ho")
            and not _definition__chua_thanh_nien(f)
        ):
            e.append(__CHECKS__CHUA_DU_18_TUOI)
    except KeyError:
        pass
    except Failure as failure:
        e.append(unanswered(__CHECKS__CHUA_DU_18_TUOI, failure.code, MESSAGES))
    # checks.tre_em_duoi_16_tuoi · Trẻ em là người dưới 16 tuổi · Điều 10 Luật Phí và lệ phí số 97/2015/QH13 ·
    # Điều 1 Luật Trẻ em số 102/2016/QH13
    try:
        if f["dien_mien_le_phi"] == "tre_em" and _definition__tuoi_nguoi_dang_ky(f) >= 16:
            e.append(__CHECKS__TRE_EM_DUOI_16_TUOI)
    except KeyError:
        pass
    except Failure as failure:
        e.append(unanswered(__CHECKS__TRE_EM_DUOI_16_TUOI, failure.code, MESSAGES))
    # checks.cao_tuoi_tu_60 · Diện người cao tuổi là từ đủ 60 tuổi · Điều 10 Luật Phí và lệ phí số
    # 97/2015/QH13 · Điều 2 Luật Người cao tuổi số 39/2009/QH12
    try:
        if f["dien_mien_le_phi"] == "cao_tuoi" and _definition__tuoi_nguoi_dang_ky(f) < 60:
            e.append(__CHECKS__CAO_TUOI_TU_60)
    except KeyError:
        pass
    except Failure as failure:
        e.append(unanswered(__CHECKS__CAO_TUOI_TU_60, failure.code, MESSAGES))
    # checks.so_nguoi_du_nhung_nguoi_cung_dang_ky · Số người tại chỗ ở không ít hơn số người trong hồ sơ ·
    # khoản 3 Điều 20 Luật Cư trú số 68/2020/QH14
    try:
        if (
            applies_2
            and ("nguoi_cung_thay_doi" in f or given(f, "nguoi_cung_thay_doi"))
            and f["so_nguoi_tai_cho_o"] <= len(f["nguoi_cung_thay_doi"])
        ):
            e.append(__CHECKS__SO_NGUOI_DU_NHUNG_NGUOI_CUNG_DANG_KY)
    except KeyError:
        pass
    except Failure as failure:
        e.append(unanswered(__CHECKS__SO_NGUOI_DU_NHUNG_NGUOI_CUNG_DANG_KY, failure.code, MESSAGES))
    return f, e


# facts.nguoi_cung_thay_doi · Những thành viên trong hộ gia đình cùng thay đổi · Điều 21 Luật Cư trú số
# 68/2020/QH14
def _row__nguoi_cung_thay_doi(o: dict[str, Any], outer: Facts, at: str, e: Mistakes, u: Unknown) -> Facts:
    f = outer.copy()
    texts = (o.get("ho_ten", ""), o.get("so_dinh_danh", ""), o.get("quan_he_voi_chu_ho", ""), "")
    try:
        found = _SHAPE__NGUOI_CUNG_THAY_DOI(END.join(texts))
    except TypeError:
        found = _SHAPE__NGUOI_CUNG_THAY_DOI(END.join(only_texts(texts)))
    doubts = NO_DOUBTS if found.lastindex is None else doubtful(found, _TEXTS__NGUOI_CUNG_THAY_DOI)
    if not _KEYS__NGUOI_CUNG_THAY_DOI.issuperset(o):
        unknown(u, o, _KEYS__NGUOI_CUNG_THAY_DOI, at, 3)
    if 3 in doubts:
        look(f, e, o, at, doubts[3])
    x: Any
    x = date(o.get("ngay_sinh"))
    if x.__class__ is Kind:
        refuse(f, e, o, at, _FACT__NGUOI_CUNG_THAY_DOI__NGAY_SINH, x)
    x = o.get("gioi_tinh")
    if x.__class__ is not str or x not in _OPTIONS_NGUOI_DANG_KY__GIOI_TINH:
        read(f, e, o, at, _FACT__NGUOI_CUNG_THAY_DOI__GIOI_TINH)
    return f


# facts.qua_trinh_sinh_song · Tóm tắt quá trình sinh sống và làm việc từ khi sinh ra đến nay · Quyết định số
# 1523/QĐ-BCA-C06
def _row__qua_trinh_sinh_song(o: dict[str, Any], outer: Facts, at: str, e: Mistakes, u: Unknown) -> Facts:
    f = outer.copy()
    texts = (o.get("thoi_gian", ""), o.get("cho_o", ""), o.get("nghe_nghiep", ""), "")
    try:
        found = _SHAPE__QUA_TRINH_SINH_SONG(END.join(texts))
    except TypeError:
        found = _SHAPE__QUA_TRINH_SINH_SONG(END.join(only_texts(texts)))
    doubts = NO_DOUBTS if found.lastindex is None else doubtful(found, _TEXTS__QUA_TRINH_SINH_SONG)
    if not _KEYS__QUA_TRINH_SINH_SONG.issuperset(o):
        unknown(u, o, _KEYS__QUA_TRINH_SINH_SONG, at, 7)
    if 7 in doubts:
        look(f, e, o, at, doubts[7])
    return f


# facts.than_nhan · Cha, mẹ, vợ, chồng, con · Quyết định số 1523/QĐ-BCA-C06
def _row__than_nhan(o: dict[str, Any], outer: Facts, at: str, e: Mistakes, u: Unknown) -> Facts:
    f = outer.copy()
    texts = (
        o.get("quan_he_than_nhan", ""),
        o.get("ho_ten", ""),
        o.get("quoc_tich", ""),
        o.get("nghe_nghiep", ""),
        o.get("noi_o_hien_nay", ""),
        "",
    )
    try:
        found = _SHAPE__THAN_NHAN(END.join(texts))
    except TypeError:
        found = _SHAPE__THAN_NHAN(END.join(only_texts(texts)))
    doubts = NO_DOUBTS if found.lastindex is None else doubtful(found, _TEXTS__THAN_NHAN)
    if not _KEYS__THAN_NHAN.issuperset(o):
        unknown(u, o, _KEYS__THAN_NHAN, at, 8)
    if 8 in doubts:
        look(f, e, o, at, doubts[8])
    x: Any
    x = o.get("nam_sinh")
    if x.__class__ is not int or not 1900 <= x <= 9999:
        read(f, e, o, at, _FACT__THAN_NHAN__NAM_SINH)
    return f


# --- Tables -------------------------------------------------------------------------------------------------


_DAY_2026_07_01 = dt.date(2026, 7, 1)
_PERSON_NAME_PATTERN = " *[A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ\\u0300-\\u036f'’.\\-][A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ\\u0300-\\u036f'’.\\- ]*"
_ID_NUMBER_PATTERN = "[0-9]{12}"
_PHONE_PATTERN = "(?:0|\\+84)[0-9]{9}"
_EMAIL_PATTERN = "[!-?A-~]+@[!-?A-~]+\\.[!-?A-~]+"
_TEXT_PATTERN = "[ \\u00a0\\u1680\\u2000-\\u200a\\u202f\\u205f\\u3000]*[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029 \\u00a0\\u1680\\u2000-\\u200a\\u202f\\u205f\\u3000][^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029]*"
_OPTIONS_CHANNEL = frozenset(("in_person", "online", "postal"))
_OPTIONS_AREA = frozenset(("ordinary", "mountain", "border", "island", "remote"))
_OPTIONS_APPLICANT = frozenset(("vn_citizen", "enterprise", "foreign_resident", "foreigner", "party_member", "party_organisation", "foreign_organisation", "vn_enterprise", "organisation", "foreign_invested_enterprise", "cooperative", "overseas_vietnamese", "official", "vn_citizen_without_residence", "foreign_settled"))
_OPTIONS_CASE = frozenset(("thuoc_so_huu", "theo_quan_he_gia_dinh", "thue_muon_o_nho", "co_so_tin_nguong_ton_giao", "duoc_cham_soc_tro_giup", "tren_phuong_tien", "don_vi_dong_quan"))
_OPTIONS_DIEN_MIEN_LE_PHI = frozenset(("khong_thuoc_dien", "tre_em", "cao_tuoi", "khuyet_tat", "co_cong", "dan_toc_thieu_so_kho_khan", "ho_ngheo"))
_OPTIONS_NGUOI_DANG_KY__GIOI_TINH = frozenset(("nam", "nu"))
_OPTIONS_QUAN_HE = frozenset(("vo_chong", "con_voi_cha_me", "cha_me_voi_con", "nguoi_cao_tuoi", "khuyet_tat_hoac_benh", "chua_thanh_nien_voi_nguoi_than", "chua_thanh_nien_voi_giam_ho"))
_OPTIONS_DOI_TUONG_TON_GIAO = frozenset(("nguoi_hoat_dong_ton_giao", "dai_dien_co_so_tin_nguong", "quan_ly_tin_nguong", "nguoi_duoc_cuu_mang"))
_OPTIONS_NOI_CHAM_SOC = frozenset(("co_so_tro_giup", "ca_nhan_ho_gia_dinh"))
_OPTIONS_LUC_LUONG = frozenset(("cong_an", "quan_doi"))
_OPTIONS_Y_KIEN_CHU_HO = frozenset(("tren_to_khai", "qua_vneid", "van_ban_rieng", "khi_xac_minh"))
_IS_PERSON_NAME_500 = matches(name(500))
_DECIMAL_2 = decimal(2, 1, 100_000_000_000_000_000)
_DECIMAL_2_2 = decimal(2, 800, 100_000_000_000_000_000)
_ONE_OF_CHANNEL = choice(_OPTIONS_CHANNEL)
_NUMBER = number(0, 2)
_ONE_OF_AREA = choice(_OPTIONS_AREA)
_ONE_OF_APPLICANT = choice(_OPTIONS_APPLICANT)
_ONE_OF_CASE = choice(_OPTIONS_CASE)
_PERSON_NAME_500 = text(_PERSON_NAME_PATTERN, 500)
_ONE_OF_NGUOI_DANG_KY__GIOI_TINH = choice(_OPTIONS_NGUOI_DANG_KY__GIOI_TINH)
_ID_NUMBER_500 = text(_ID_NUMBER_PATTERN, 500)
_PHONE_500 = text(_PHONE_PATTERN, 500)
_EMAIL_500 = text(_EMAIL_PATTERN, 500)
_TEXT_500 = text(_TEXT_PATTERN, 500)
_TEXT_50 = text(_TEXT_PATTERN, 50)
_ONE_OF_QUAN_HE = choice(_OPTIONS_QUAN_HE)
_NUMBER_2 = number(1, 1_000_000_000_000_000)
_ONE_OF_DOI_TUONG_TON_GIAO = choice(_OPTIONS_DOI_TUONG_TON_GIAO)
_ONE_OF_NOI_CHAM_SOC = choice(_OPTIONS_NOI_CHAM_SOC)
_ONE_OF_LUC_LUONG = choice(_OPTIONS_LUC_LUONG)
_ONE_OF_Y_KIEN_CHU_HO = choice(_OPTIONS_Y_KIEN_CHU_HO)
_TEXT_30 = text(_TEXT_PATTERN, 30)
_TEXT_200 = text(_TEXT_PATTERN, 200)
_TEXT_300 = text(_TEXT_PATTERN, 300)
_YEAR = number(1900, 9999)
_ONE_OF_DIEN_MIEN_LE_PHI = choice(_OPTIONS_DIEN_MIEN_LE_PHI)
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
# facts.nguoi_dang_ky · Người đăng ký thường trú · Điều 21 Luật Cư trú số 68/2020/QH14
_FACT__NGUOI_DANG_KY = Fact(7, "/nguoi_dang_ky", "nguoi_dang_ky", "nguoi_dang_ky", True, mapping, MESSAGES)
# facts.nguoi_dang_ky.ho_ten · Họ, chữ đệm và tên khai sinh
_FACT__NGUOI_DANG_KY__HO_TEN = Fact(
    8, "/nguoi_dang_ky/ho_ten", "nguoi_dang_ky.ho_ten", "ho_ten", True, _PERSON_NAME_500, MESSAGES,
)
# facts.nguoi_dang_ky.ngay_sinh · Ngày, tháng, năm sinh
_FACT__NGUOI_DANG_KY__NGAY_SINH = Fact(
    9, "/nguoi_dang_ky/ngay_sinh", "nguoi_dang_ky.ngay_sinh", "ngay_sinh", True, date, MESSAGES,
)
# facts.nguoi_dang_ky.gioi_tinh · Giới tính
_FACT__NGUOI_DANG_KY__GIOI_TINH = Fact(
    10, "/nguoi_dang_ky/gioi_tinh", "nguoi_dang_ky.gioi_tinh", "gioi_tinh", True,
    _ONE_OF_NGUOI_DANG_KY__GIOI_TINH, MESSAGES,
)
# facts.nguoi_dang_ky.so_dinh_danh · Số định danh cá nhân
_FACT__NGUOI_DANG_KY__SO_DINH_DANH = Fact(
    11, "/nguoi_dang_ky/so_dinh_danh", "nguoi_dang_ky.so_dinh_danh", "so_dinh_danh", True, _ID_NUMBER_500,
    MESSAGES,
)
# facts.nguoi_dang_ky.dien_thoai · Số điện thoại liên hệ
_FACT__NGUOI_DANG_KY__DIEN_THOAI = Fact(
    12, "/nguoi_dang_ky/dien_thoai", "nguoi_dang_ky.dien_thoai", "dien_thoai", False, _PHONE_500, MESSAGES,
)
# facts.nguoi_dang_ky.thu_dien_tu · Thư điện tử
_FACT__NGUOI_DANG_KY__THU_DIEN_TU = Fact(
    13, "/nguoi_dang_ky/thu_dien_tu", "nguoi_dang_ky.thu_dien_tu", "thu_dien_tu", False, _EMAIL_500, MESSAGES,
)
# facts.nguoi_dang_ky.noi_cu_tru · Nơi cư trú hiện nay
_FACT__NGUOI_DANG_KY__NOI_CU_TRU = Fact(
    14, "/nguoi_dang_ky/noi_cu_tru", "nguoi_dang_ky.noi_cu_tru", "noi_cu_tru", True, _TEXT_500, MESSAGES,
)
# facts.noi_de_nghi · Nơi đề nghị đăng ký thường trú · Điều 20 Luật Cư trú số 68/2020/QH14
_FACT__NOI_DE_NGHI = Fact(15, "/noi_de_nghi", "noi_de_nghi", "noi_de_nghi", True, _TEXT_500, MESSAGES)
# facts.la_chu_ho · Người đăng ký là chủ hộ tại nơi đề nghị đăng ký · Điều 21 Luật Cư trú số 68/2020/QH14
_FACT__LA_CHU_HO = Fact(16, "/la_chu_ho", "la_chu_ho", "la_chu_ho", True, boolean, MESSAGES)
# facts.chu_ho · Chủ hộ tại nơi đề nghị đăng ký · Điều 21 Luật Cư trú số 68/2020/QH14
_FACT__CHU_HO = Fact(17, "/chu_ho", "chu_ho", "chu_ho", True, mapping, MESSAGES)
# facts.chu_ho.ho_ten · Họ, chữ đệm và tên chủ hộ
_FACT__CHU_HO__HO_TEN = Fact(
    18, "/chu_ho/ho_ten", "chu_ho.ho_ten", "ho_ten", True, _PERSON_NAME_500, MESSAGES,
)
# facts.chu_ho.so_dinh_danh · Số định danh cá nhân của chủ hộ
_FACT__CHU_HO__SO_DINH_DANH = Fact(
    19, "/chu_ho/so_dinh_danh", "chu_ho.so_dinh_danh", "so_dinh_danh", True, _ID_NUMBER_500, MESSAGES,
)
# facts.chu_ho.quan_he_voi_chu_ho · Mối quan hệ với chủ hộ
_FACT__CHU_HO__QUAN_HE_VOI_CHU_HO = Fact(
    20, "/chu_ho/quan_he_voi_chu_ho", "chu_ho.quan_he_voi_chu_ho", "quan_he_voi_chu_ho", True, _TEXT_50,
    MESSAGES,
)
# facts.nguoi_cung_thay_doi · Những thành viên trong hộ gia đình cùng thay đổi · Điều 21 Luật Cư trú số
# 68/2020/QH14
_FACT__NGUOI_CUNG_THAY_DOI = Fact(
    21, "/nguoi_cung_thay_doi", "nguoi_cung_thay_doi", "nguoi_cung_thay_doi", False, sequence, MESSAGES,
)
# facts.nguoi_cung_thay_doi.ho_ten · Họ, chữ đệm và tên
_FACT__NGUOI_CUNG_THAY_DOI__HO_TEN = Fact(
    22, "/ho_ten", "nguoi_cung_thay_doi.ho_ten", "ho_ten", True, _PERSON_NAME_500, MESSAGES,
)
# facts.nguoi_cung_thay_doi.ngay_sinh · Ngày, tháng, năm sinh
_FACT__NGUOI_CUNG_THAY_DOI__NGAY_SINH = Fact(
    23, "/ngay_sinh", "nguoi_cung_thay_doi.ngay_sinh", "ngay_sinh", True, date, MESSAGES,
)
# facts.nguoi_cung_thay_doi.gioi_tinh · Giới tính
_FACT__NGUOI_CUNG_THAY_DOI__GIOI_TINH = Fact(
    24, "/gioi_tinh", "nguoi_cung_thay_doi.gioi_tinh", "gioi_tinh", True, _ONE_OF_NGUOI_DANG_KY__GIOI_TINH,
    MESSAGES,
)
# facts.nguoi_cung_thay_doi.so_dinh_danh · Số định danh cá nhân
_FACT__NGUOI_CUNG_THAY_DOI__SO_DINH_DANH = Fact(
    25, "/so_dinh_danh", "nguoi_cung_thay_doi.so_dinh_danh", "so_dinh_danh", True, _ID_NUMBER_500, MESSAGES,
)
# facts.nguoi_cung_thay_doi.quan_he_voi_chu_ho · Mối quan hệ với chủ hộ
_FACT__NGUOI_CUNG_THAY_DOI__QUAN_HE_VOI_CHU_HO = Fact(
    26, "/quan_he_voi_chu_ho", "nguoi_cung_thay_doi.quan_he_voi_chu_ho", "quan_he_voi_chu_ho", True, _TEXT_50,
    MESSAGES,
)
# facts.quan_he · Diện đăng ký theo khoản 2 Điều 20 Luật Cư trú · khoản 2 Điều 20 Luật Cư trú số 68/2020/QH14
_FACT__QUAN_HE = Fact(27, "/quan_he", "quan_he", "quan_he", True, _ONE_OF_QUAN_HE, MESSAGES)
# facts.khong_con_cha_me · Người chưa thành niên không còn cha, mẹ · khoản 2 Điều 20 Luật Cư trú số
# 68/2020/QH14
_FACT__KHONG_CON_CHA_ME = Fact(
    28, "/khong_con_cha_me", "khong_con_cha_me", "khong_con_cha_me", True, boolean, MESSAGES,
)
# facts.khong_xac_dinh_chu_so_huu · Không xác định được chủ sở hữu chỗ ở · khoản 8 Điều 20 Luật Cư trú số
# 68/2020/QH14 · Quyết định số 1523/QĐ-BCA-C06
_FACT__KHONG_XAC_DINH_CHU_SO_HUU = Fact(
    29, "/khong_xac_dinh_chu_so_huu", "khong_xac_dinh_chu_so_huu", "khong_xac_dinh_chu_so_huu", False,
    boolean, MESSAGES,
)
# facts.dien_tich_san · Diện tích sàn của chỗ ở thuê, mượn, ở nhờ (m2) · khoản 3 Điều 20 Luật Cư trú số
# 68/2020/QH14
_FACT__DIEN_TICH_SAN = Fact(
    30, "/dien_tich_san", "dien_tich_san", "dien_tich_san", True, _DECIMAL_2, MESSAGES,
)
# facts.so_nguoi_tai_cho_o · Tổng số người thường trú tại chỗ ở đó sau khi đăng ký · khoản 3 Điều 20 Luật Cư
# trú số 68/2020/QH14
_FACT__SO_NGUOI_TAI_CHO_O = Fact(
    31, "/so_nguoi_tai_cho_o", "so_nguoi_tai_cho_o", "so_nguoi_tai_cho_o", True, _NUMBER_2, MESSAGES,
)
# facts.dien_tich_cua_tinh · Diện tích tối thiểu mỗi người do Hội đồng nhân dân cấp tỉnh quy định (m2 sàn) ·
# khoản 3 Điều 20 Luật Cư trú số 68/2020/QH14
_FACT__DIEN_TICH_CUA_TINH = Fact(
    32, "/dien_tich_cua_tinh", "dien_tich_cua_tinh", "dien_tich_cua_tinh", False, _DECIMAL_2_2, MESSAGES,
)
# facts.doi_tuong_ton_giao · Tư cách tại cơ sở tín ngưỡng, cơ sở tôn giáo · khoản 4 Điều 20 Luật Cư trú số
# 68/2020/QH14
_FACT__DOI_TUONG_TON_GIAO = Fact(
    33, "/doi_tuong_ton_giao", "doi_tuong_ton_giao", "doi_tuong_ton_giao", True, _ONE_OF_DOI_TUONG_TON_GIAO,
    MESSAGES,
)
# facts.noi_cham_soc · Nơi nhận chăm sóc, nuôi dưỡng, trợ giúp · khoản 5 Điều 20 Luật Cư trú số 68/2020/QH14
_FACT__NOI_CHAM_SOC = Fact(
    34, "/noi_cham_soc", "noi_cham_soc", "noi_cham_soc", True, _ONE_OF_NOI_CHAM_SOC, MESSAGES,
)
# facts.la_chu_phuong_tien · Người đăng ký là chủ phương tiện · khoản 6 Điều 20 Luật Cư trú số 68/2020/QH14
_FACT__LA_CHU_PHUONG_TIEN = Fact(
    35, "/la_chu_phuong_tien", "la_chu_phuong_tien", "la_chu_phuong_tien", True, boolean, MESSAGES,
)
# facts.phai_dang_ky_dang_kiem · Phương tiện thuộc đối tượng phải đăng ký, đăng kiểm · khoản 6 Điều 20 Luật Cư
# trú số 68/2020/QH14
_FACT__PHAI_DANG_KY_DANG_KIEM = Fact(
    36, "/phai_dang_ky_dang_kiem", "phai_dang_ky_dang_kiem", "phai_dang_ky_dang_kiem", True, boolean,
    MESSAGES,
)
# facts.noi_dang_ky_trung_noi_dau · Nơi đăng ký phương tiện trùng với nơi thường xuyên đậu, đỗ · khoản 6 Điều
# 20 Luật Cư trú số 68/2020/QH14
_FACT__NOI_DANG_KY_TRUNG_NOI_DAU = Fact(
    37, "/noi_dang_ky_trung_noi_dau", "noi_dang_ky_trung_noi_dau", "noi_dang_ky_trung_noi_dau", True, boolean,
    MESSAGES,
)
# facts.dang_thuong_tru_tai_don_vi · Đang thường trú tại nơi đơn vị đóng quân, nhà ở công vụ của Công an nhân
# dân hoặc Quân đội nhân dân · Quyết định số 1523/QĐ-BCA-C06
_FACT__DANG_THUONG_TRU_TAI_DON_VI = Fact(
    38, "/dang_thuong_tru_tai_don_vi", "dang_thuong_tru_tai_don_vi", "dang_thuong_tru_tai_don_vi", True,
    boolean, MESSAGES,
)
# facts.luc_luong · Lực lượng · Quyết định số 1523/QĐ-BCA-C06
_FACT__LUC_LUONG = Fact(39, "/luc_luong", "luc_luong", "luc_luong", True, _ONE_OF_LUC_LUONG, MESSAGES)
# facts.y_kien_chu_ho · Hình thức lấy ý kiến của chủ hộ · Điều 21 Luật Cư trú số 68/2020/QH14 · Điều 8 Nghị
# định số 154/2024/NĐ-CP
_FACT__Y_KIEN_CHU_HO = Fact(
    40, "/y_kien_chu_ho", "y_kien_chu_ho", "y_kien_chu_ho", True, _ONE_OF_Y_KIEN_CHU_HO, MESSAGES,
)
# facts.y_kien_chu_so_huu · Hình thức lấy ý kiến của chủ sở hữu, người đại diện chỗ ở hợp pháp hoặc chủ phương
# tiện · Điều 21 Luật Cư trú số 68/2020/QH14 · Điều 8 Nghị định số 154/2024/NĐ-CP
_FACT__Y_KIEN_CHU_SO_HUU = Fact(
    41, "/y_kien_chu_so_huu", "y_kien_chu_so_huu", "y_kien_chu_so_huu", True, _ONE_OF_Y_KIEN_CHU_HO, MESSAGES,
)
# facts.chu_so_huu · Chủ sở hữu chỗ ở hợp pháp xác nhận qua VNeID · Điều 21 Luật Cư trú số 68/2020/QH14
_FACT__CHU_SO_HUU = Fact(42, "/chu_so_huu", "chu_so_huu", "chu_so_huu", True, mapping, MESSAGES)
# facts.chu_so_huu.ho_ten · Họ và tên chủ sở hữu
_FACT__CHU_SO_HUU__HO_TEN = Fact(
    43, "/chu_so_huu/ho_ten", "chu_so_huu.ho_ten", "ho_ten", True, _PERSON_NAME_500, MESSAGES,
)
# facts.chu_so_huu.so_dinh_danh · Số định danh cá nhân của chủ sở hữu
_FACT__CHU_SO_HUU__SO_DINH_DANH = Fact(
    44, "/chu_so_huu/so_dinh_danh", "chu_so_huu.so_dinh_danh", "so_dinh_danh", True, _ID_NUMBER_500, MESSAGES,
)
# facts.y_kien_cha_me · Hình thức lấy ý kiến của cha hoặc mẹ hoặc người giám hộ · khoản 1 Điều 7 Nghị định số
# 154/2024/NĐ-CP · Điều 8 Nghị định số 154/2024/NĐ-CP
_FACT__Y_KIEN_CHA_ME = Fact(
    45, "/y_kien_cha_me", "y_kien_cha_me", "y_kien_cha_me", True, _ONE_OF_Y_KIEN_CHU_HO, MESSAGES,
)
# facts.cha_me_giam_ho · Cha hoặc mẹ hoặc người giám hộ xác nhận qua VNeID · khoản 1 Điều 7 Nghị định số
# 154/2024/NĐ-CP
_FACT__CHA_ME_GIAM_HO = Fact(
    46, "/cha_me_giam_ho", "cha_me_giam_ho", "cha_me_giam_ho", True, mapping, MESSAGES,
)
# facts.cha_me_giam_ho.ho_ten · Họ và tên cha hoặc mẹ hoặc người giám hộ
_FACT__CHA_ME_GIAM_HO__HO_TEN = Fact(
    47, "/cha_me_giam_ho/ho_ten", "cha_me_giam_ho.ho_ten", "ho_ten", True, _PERSON_NAME_500, MESSAGES,
)
# facts.cha_me_giam_ho.so_dinh_danh · Số định danh cá nhân của cha hoặc mẹ hoặc người giám hộ
_FACT__CHA_ME_GIAM_HO__SO_DINH_DANH = Fact(
    48, "/cha_me_giam_ho/so_dinh_danh", "cha_me_giam_ho.so_dinh_danh", "so_dinh_danh", True, _ID_NUMBER_500,
    MESSAGES,
)
# facts.dinh_cu_o_nuoc_ngoai · Người đăng ký là người Việt Nam định cư ở nước ngoài còn quốc tịch Việt Nam ·
# Điều 21 Luật Cư trú số 68/2020/QH14 · Quyết định số 1523/QĐ-BCA-C06
_FACT__DINH_CU_O_NUOC_NGOAI = Fact(
    49, "/dinh_cu_o_nuoc_ngoai", "dinh_cu_o_nuoc_ngoai", "dinh_cu_o_nuoc_ngoai", True, boolean, MESSAGES,
)
# facts.ho_chieu_con_gia_tri · Có hộ chiếu Việt Nam còn giá trị sử dụng · Quyết định số 1523/QĐ-BCA-C06
_FACT__HO_CHIEU_CON_GIA_TRI = Fact(
    50, "/ho_chieu_con_gia_tri", "ho_chieu_con_gia_tri", "ho_chieu_con_gia_tri", True, boolean, MESSAGES,
)
# facts.moi_co_quoc_tich · Đăng ký thường trú lần đầu sau khi được nhập hoặc trở lại quốc tịch Việt Nam ·
# Quyết định số 1523/QĐ-BCA-C06
_FACT__MOI_CO_QUOC_TICH = Fact(
    51, "/moi_co_quoc_tich", "moi_co_quoc_tich", "moi_co_quoc_tich", True, boolean, MESSAGES,
)
# facts.khai_ct02 · Mục khai riêng của người Việt Nam định cư ở nước ngoài (mẫu CT02) · Quyết định số
# 1523/QĐ-BCA-C06
_FACT__KHAI_CT02 = Fact(52, "/khai_ct02", "khai_ct02", "khai_ct02", True, mapping, MESSAGES)
# facts.khai_ct02.ho_ten_nuoc_ngoai · Họ, chữ đệm và tên trong hộ chiếu, giấy tờ do nước ngoài cấp
_FACT__KHAI_CT02__HO_TEN_NUOC_NGOAI = Fact(
    53, "/khai_ct02/ho_ten_nuoc_ngoai", "khai_ct02.ho_ten_nuoc_ngoai", "ho_ten_nuoc_ngoai", True,
    _PERSON_NAME_500, MESSAGES,
)
# facts.khai_ct02.dan_toc · Dân tộc
_FACT__KHAI_CT02__DAN_TOC = Fact(
    54, "/khai_ct02/dan_toc", "khai_ct02.dan_toc", "dan_toc", True, _TEXT_50, MESSAGES,
)
# facts.khai_ct02.ton_giao · Tôn giáo
_FACT__KHAI_CT02__TON_GIAO = Fact(
    55, "/khai_ct02/ton_giao", "khai_ct02.ton_giao", "ton_giao", True, _TEXT_50, MESSAGES,
)
# facts.khai_ct02.quoc_tich_nuoc_ngoai · Quốc tịch nước ngoài (nếu có)
_FACT__KHAI_CT02__QUOC_TICH_NUOC_NGOAI = Fact(
    56, "/khai_ct02/quoc_tich_nuoc_ngoai", "khai_ct02.quoc_tich_nuoc_ngoai", "quoc_tich_nuoc_ngoai", False,
    _TEXT_50, MESSAGES,
)
# facts.khai_ct02.so_giay_to · Số hộ chiếu, giấy tờ đi lại quốc tế do nước ngoài cấp hoặc giấy tờ do cơ quan
# có thẩm quyền Việt Nam cấp
_FACT__KHAI_CT02__SO_GIAY_TO = Fact(
    57, "/khai_ct02/so_giay_to", "khai_ct02.so_giay_to", "so_giay_to", True, _TEXT_30, MESSAGES,
)
# facts.khai_ct02.ngay_cap_giay_to · Ngày cấp
_FACT__KHAI_CT02__NGAY_CAP_GIAY_TO = Fact(
    58, "/khai_ct02/ngay_cap_giay_to", "khai_ct02.ngay_cap_giay_to", "ngay_cap_giay_to", True, date, MESSAGES,
)
# facts.khai_ct02.co_quan_cap_giay_to · Cơ quan cấp
_FACT__KHAI_CT02__CO_QUAN_CAP_GIAY_TO = Fact(
    59, "/khai_ct02/co_quan_cap_giay_to", "khai_ct02.co_quan_cap_giay_to", "co_quan_cap_giay_to", True,
    _TEXT_200, MESSAGES,
)
# facts.khai_ct02.giay_to_co_gia_tri_den · Có giá trị đến ngày
_FACT__KHAI_CT02__GIAY_TO_CO_GIA_TRI_DEN = Fact(
    60, "/khai_ct02/giay_to_co_gia_tri_den", "khai_ct02.giay_to_co_gia_tri_den", "giay_to_co_gia_tri_den",
    True, date, MESSAGES,
)
# facts.khai_ct02.nghe_nghiep_o_nuoc_ngoai · Nghề nghiệp, nơi làm việc ở nước ngoài trước khi nhập cảnh Việt
# Nam
_FACT__KHAI_CT02__NGHE_NGHIEP_O_NUOC_NGOAI = Fact(
    61, "/khai_ct02/nghe_nghiep_o_nuoc_ngoai", "khai_ct02.nghe_nghiep_o_nuoc_ngoai",
    "nghe_nghiep_o_nuoc_ngoai", True, _TEXT_300, MESSAGES,
)
# facts.khai_ct02.noi_cu_tru_o_nuoc_ngoai · Nơi cư trú ở nước ngoài trước khi nhập cảnh Việt Nam
_FACT__KHAI_CT02__NOI_CU_TRU_O_NUOC_NGOAI = Fact(
    62, "/khai_ct02/noi_cu_tru_o_nuoc_ngoai", "khai_ct02.noi_cu_tru_o_nuoc_ngoai", "noi_cu_tru_o_nuoc_ngoai",
    True, _TEXT_500, MESSAGES,
)
# facts.qua_trinh_sinh_song · Tóm tắt quá trình sinh sống và làm việc từ khi sinh ra đến nay · Quyết định số
# 1523/QĐ-BCA-C06
_FACT__QUA_TRINH_SINH_SONG = Fact(
    63, "/qua_trinh_sinh_song", "qua_trinh_sinh_song", "qua_trinh_sinh_song", True, sequence, MESSAGES,
)
# facts.qua_trinh_sinh_song.thoi_gian · Từ tháng, năm đến tháng, năm
_FACT__QUA_TRINH_SINH_SONG__THOI_GIAN = Fact(
    64, "/thoi_gian", "qua_trinh_sinh_song.thoi_gian", "thoi_gian", True, _TEXT_50, MESSAGES,
)
# facts.qua_trinh_sinh_song.cho_o · Chỗ ở
_FACT__QUA_TRINH_SINH_SONG__CHO_O = Fact(
    65, "/cho_o", "qua_trinh_sinh_song.cho_o", "cho_o", True, _TEXT_500, MESSAGES,
)
# facts.qua_trinh_sinh_song.nghe_nghiep · Nghề nghiệp, nơi làm việc
_FACT__QUA_TRINH_SINH_SONG__NGHE_NGHIEP = Fact(
    66, "/nghe_nghiep", "qua_trinh_sinh_song.nghe_nghiep", "nghe_nghiep", True, _TEXT_300, MESSAGES,
)
# facts.than_nhan · Cha, mẹ, vợ, chồng, con · Quyết định số 1523/QĐ-BCA-C06
_FACT__THAN_NHAN = Fact(67, "/than_nhan", "than_nhan", "than_nhan", False, sequence, MESSAGES)
# facts.than_nhan.quan_he_than_nhan · Quan hệ
_FACT__THAN_NHAN__QUAN_HE_THAN_NHAN = Fact(
    68, "/quan_he_than_nhan", "than_nhan.quan_he_than_nhan", "quan_he_than_nhan", True, _TEXT_30, MESSAGES,
)
# facts.than_nhan.ho_ten · Họ, chữ đệm và tên
_FACT__THAN_NHAN__HO_TEN = Fact(69, "/ho_ten", "than_nhan.ho_ten", "ho_ten", True, _PERSON_NAME_500, MESSAGES)
# facts.than_nhan.nam_sinh · Năm sinh
_FACT__THAN_NHAN__NAM_SINH = Fact(70, "/nam_sinh", "than_nhan.nam_sinh", "nam_sinh", True, _YEAR, MESSAGES)
# facts.than_nhan.quoc_tich · Quốc tịch
_FACT__THAN_NHAN__QUOC_TICH = Fact(
    71, "/quoc_tich", "than_nhan.quoc_tich", "quoc_tich", True, _TEXT_50, MESSAGES,
)
# facts.than_nhan.nghe_nghiep · Nghề nghiệp, nơi làm việc
_FACT__THAN_NHAN__NGHE_NGHIEP = Fact(
    72, "/nghe_nghiep", "than_nhan.nghe_nghiep", "nghe_nghiep", True, _TEXT_300, MESSAGES,
)
# facts.than_nhan.noi_o_hien_nay · Nơi ở hiện nay
_FACT__THAN_NHAN__NOI_O_HIEN_NAY = Fact(
    73, "/noi_o_hien_nay", "than_nhan.noi_o_hien_nay", "noi_o_hien_nay", True, _TEXT_500, MESSAGES,
)
# facts.dien_mien_le_phi · Diện được miễn lệ phí của người đăng ký · Điều 10 Luật Phí và lệ phí số
# 97/2015/QH13 · Điều 4 Thông tư số 75/2022/TT-BTC
_FACT__DIEN_MIEN_LE_PHI = Fact(
    74, "/dien_mien_le_phi", "dien_mien_le_phi", "dien_mien_le_phi", True, _ONE_OF_DIEN_MIEN_LE_PHI, MESSAGES,
)
# facts.nop_theo_uy_quyen · Hồ sơ do người được ủy quyền nộp · Quyết định số 1523/QĐ-BCA-C06
_FACT__NOP_THEO_UY_QUYEN = Fact(
    75, "/nop_theo_uy_quyen", "nop_theo_uy_quyen", "nop_theo_uy_quyen", True, boolean, MESSAGES,
)
# facts.nguoi_duoc_uy_quyen · Họ, chữ đệm và tên người được ủy quyền · Quyết định số 1523/QĐ-BCA-C06
_FACT__NGUOI_DUOC_UY_QUYEN = Fact(
    76, "/nguoi_duoc_uy_quyen", "nguoi_duoc_uy_quyen", "nguoi_duoc_uy_quyen", True, _PERSON_NAME_500,
    MESSAGES,
)
# facts.cho_o_thuoc_dieu_23 · Chỗ ở thuộc địa điểm không được đăng ký thường trú mới · Điều 23 Luật Cư trú số
# 68/2020/QH14
_FACT__CHO_O_THUOC_DIEU_23 = Fact(
    77, "/cho_o_thuoc_dieu_23", "cho_o_thuoc_dieu_23", "cho_o_thuoc_dieu_23", False, boolean, MESSAGES,
)
# facts.bi_han_che_cu_tru · Đang bị hạn chế quyền tự do cư trú và chưa được cơ quan có thẩm quyền đồng ý cho
# thay đổi nơi cư trú · khoản 2 Điều 4 Luật Cư trú số 68/2020/QH14
_FACT__BI_HAN_CHE_CU_TRU = Fact(
    78, "/bi_han_che_cu_tru", "bi_han_che_cu_tru", "bi_han_che_cu_tru", False, boolean, MESSAGES,
)
# facts.du_dieu_kien_cong_dan_so · Người nộp lệ phí đáp ứng điều kiện tại khoản 1 Điều 5 Nghị quyết số
# 66.22/2026/NQ-CP · Điều 1 Thông tư số 117/2026/TT-BTC
_FACT__DU_DIEU_KIEN_CONG_DAN_SO = Fact(
    79, "/du_dieu_kien_cong_dan_so", "du_dieu_kien_cong_dan_so", "du_dieu_kien_cong_dan_so", False, boolean,
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
    "nguoi_dang_ky",
    "noi_de_nghi",
    "la_chu_ho",
    "chu_ho",
    "nguoi_cung_thay_doi",
    "quan_he",
    "khong_con_cha_me",
    "khong_xac_dinh_chu_so_huu",
    "dien_tich_san",
    "so_nguoi_tai_cho_o",
    "dien_tich_cua_tinh",
    "doi_tuong_ton_giao",
    "noi_cham_soc",
    "la_chu_phuong_tien",
    "phai_dang_ky_dang_kiem",
    "noi_dang_ky_trung_noi_dau",
    "dang_thuong_tru_tai_don_vi",
    "luc_luong",
    "y_kien_chu_ho",
    "y_kien_chu_so_huu",
    "chu_so_huu",
    "y_kien_cha_me",
    "cha_me_giam_ho",
    "dinh_cu_o_nuoc_ngoai",
    "ho_chieu_con_gia_tri",
    "moi_co_quoc_tich",
    "khai_ct02",
    "qua_trinh_sinh_song",
    "than_nhan",
    "dien_mien_le_phi",
    "nop_theo_uy_quyen",
    "nguoi_duoc_uy_quyen",
    "cho_o_thuoc_dieu_23",
    "bi_han_che_cu_tru",
    "du_dieu_kien_cong_dan_so",
    "documents",
    "suspensions",
    "extended",
    "decisions",
))
_KEYS__NGUOI_DANG_KY = frozenset((
    "ho_ten",
    "ngay_sinh",
    "gioi_tinh",
    "so_dinh_danh",
    "dien_thoai",
    "thu_dien_tu",
    "noi_cu_tru",
))
_KEYS__CHU_HO = frozenset(("ho_ten", "so_dinh_danh", "quan_he_voi_chu_ho"))
_KEYS__NGUOI_CUNG_THAY_DOI = frozenset((
    "ho_ten",
    "ngay_sinh",
    "gioi_tinh",
    "so_dinh_danh",
    "quan_he_voi_chu_ho",
))
_KEYS__CHU_SO_HUU = frozenset(("ho_ten", "so_dinh_danh"))
_KEYS__CHA_ME_GIAM_HO = frozenset(("ho_ten", "so_dinh_danh"))
_KEYS__KHAI_CT02 = frozenset((
    "ho_ten_nuoc_ngoai",
    "dan_toc",
    "ton_giao",
    "quoc_tich_nuoc_ngoai",
    "so_giay_to",
    "ngay_cap_giay_to",
    "co_quan_cap_giay_to",
    "giay_to_co_gia_tri_den",
    "nghe_nghiep_o_nuoc_ngoai",
    "noi_cu_tru_o_nuoc_ngoai",
))
_KEYS__QUA_TRINH_SINH_SONG = frozenset(("thoi_gian", "cho_o", "nghe_nghiep"))
_KEYS__THAN_NHAN = frozenset((
    "quan_he_than_nhan",
    "ho_ten",
    "nam_sinh",
    "quoc_tich",
    "nghe_nghiep",
    "noi_o_hien_nay",
))
_PAPERS = {
    "to_khai_ct01": False,
    "to_khai_ct02": False,
    "giay_chung_nhan_nha_dat": True,
    "giay_to_cho_o_khac": True,
    "giay_to_nhan_than": True,
    "chung_nhan_y_te": True,
    "xac_nhan_cua_xa": True,
    "chung_minh_khong_con_cha_me": True,
    "hop_dong_thue_muon": False,
    "giay_chung_nhan_co_dien_tich": True,
    "xac_nhan_dien_tich": False,
    "chung_minh_hoat_dong_ton_giao": False,
    "chung_minh_dai_dien_tin_nguong": False,
    "xac_nhan_cong_trinh_phu_tro": False,
    "xac_nhan_nguoi_duoc_cuu_mang": False,
    "de_nghi_cua_co_so_tro_giup": False,
    "xac_nhan_cham_soc": False,
    "dang_ky_phuong_tien": False,
    "an_toan_ky_thuat": False,
    "xac_nhan_de_o": False,
    "xac_nhan_noi_dau": False,
    "hop_dong_ben_bai": False,
    "chap_thuan_dau_do": False,
    "gioi_thieu_vao_don_vi_cong_an": False,
    "gioi_thieu_vao_don_vi_quan_doi": False,
    "gioi_thieu_ra_khoi_don_vi_cong_an": False,
    "gioi_thieu_ra_khoi_don_vi_quan_doi": False,
    "dong_y_cua_chu_ho": False,
    "dong_y_cua_chu_so_huu": False,
    "dong_y_cua_cha_me": False,
    "ho_chieu_viet_nam": False,
    "chung_minh_quoc_tich": False,
    "dong_y_cua_xuat_nhap_canh": False,
    "quyet_dinh_quoc_tich": True,
    "giay_to_mien_le_phi": True,
}
_STEPS: dict[str, tuple[str, ...]] = {
    "tiep_nhan": ("day_du", "chua_day_du", "khong_du_dieu_kien"),
    "bo_sung": ("da_bo_sung", "rut"),
    "tham_dinh": ("da_du_thong_tin", "phai_kiem_tra", "tu_choi_dang_ky"),
    "xac_minh": ("xac_minh_dat", "xac_minh_khong_dat"),
}
__REQUIREMENTS__KHONG_THUOC_NOI_CAM_DANG_KY_MOI = mistake(0, "/cho_o_thuoc_dieu_23", "requirements.khong_thuoc_noi_cam_dang_ky_moi", MESSAGES["requirements.khong_thuoc_noi_cam_dang_ky_moi"])
__REQUIREMENTS__KHONG_BI_HAN_CHE = mistake(0, "/bi_han_che_cu_tru", "requirements.khong_bi_han_che", MESSAGES["requirements.khong_bi_han_che"])
__REQUIREMENTS__DU_DIEN_TICH_THEO_LUAT = mistake(0, "/dien_tich_san", "requirements.du_dien_tich_theo_luat", MESSAGES["requirements.du_dien_tich_theo_luat"])
__REQUIREMENTS__DU_DIEN_TICH_THEO_TINH = mistake(0, "/dien_tich_san", "requirements.du_dien_tich_theo_tinh", MESSAGES["requirements.du_dien_tich_theo_tinh"])
__CHECKS__NGAY_SINH_KHONG_SAU_NGAY_NOP = mistake(0, "/nguoi_dang_ky/ngay_sinh", "checks.ngay_sinh_khong_sau_ngay_nop", MESSAGES["checks.ngay_sinh_khong_sau_ngay_nop"])
__CHECKS__CO_DIEN_THOAI_KHI_KHAI_CT01 = mistake(0, "/nguoi_dang_ky/dien_thoai", "checks.co_dien_thoai_khi_khai_ct01", MESSAGES["checks.co_dien_thoai_khi_khai_ct01"])
__CHECKS__CHU_HO_LA_NGUOI_KHAC = mistake(0, "/chu_ho/so_dinh_danh", "checks.chu_ho_la_nguoi_khac", MESSAGES["checks.chu_ho_la_nguoi_khac"])
__CHECKS__DU_60_TUOI_KHI_VE_VOI_NGUOI_THAN = mistake(0, "/quan_he", "checks.du_60_tuoi_khi_ve_voi_nguoi_than", MESSAGES["checks.du_60_tuoi_khi_ve_voi_nguoi_than"])
__CHECKS__CHUA_DU_18_TUOI = mistake(0, "/quan_he", "checks.chua_du_18_tuoi", MESSAGES["checks.chua_du_18_tuoi"])
__CHECKS__TRE_EM_DUOI_16_TUOI = mistake(0, "/dien_mien_le_phi", "checks.tre_em_duoi_16_tuoi", MESSAGES["checks.tre_em_duoi_16_tuoi"])
__CHECKS__CAO_TUOI_TU_60 = mistake(0, "/dien_mien_le_phi", "checks.cao_tuoi_tu_60", MESSAGES["checks.cao_tuoi_tu_60"])
__CHECKS__SO_NGUOI_DU_NHUNG_NGUOI_CUNG_DANG_KY = mistake(0, "/so_nguoi_tai_cho_o", "checks.so_nguoi_du_nhung_nguoi_cung_dang_ky", MESSAGES["checks.so_nguoi_du_nhung_nguoi_cung_dang_ky"])
_NO_DOSSIER = mistake(0, "", "dossier.type", MESSAGES["dossier.type"])
_NO__NGUOI_DANG_KY: dict[str, Any] = {"ho_ten": "x", "so_dinh_danh": "000000000000", "noi_cu_tru": "x"}
_NO__CHU_HO: dict[str, Any] = {"ho_ten": "x", "so_dinh_danh": "000000000000", "quan_he_voi_chu_ho": "x"}
_NO__CHU_SO_HUU: dict[str, Any] = {"ho_ten": "x", "so_dinh_danh": "000000000000"}
_NO__CHA_ME_GIAM_HO: dict[str, Any] = {"ho_ten": "x", "so_dinh_danh": "000000000000"}
_NO__KHAI_CT02: dict[str, Any] = {
    "ho_ten_nuoc_ngoai": "x",
    "dan_toc": "x",
    "ton_giao": "x",
    "so_giay_to": "x",
    "co_quan_cap_giay_to": "x",
    "nghe_nghiep_o_nuoc_ngoai": "x",
    "noi_cu_tru_o_nuoc_ngoai": "x",
}
_SHAPE = shape(
    (1, plain(500)),
    (1, name(500)),
    (1, "[0-9]{12}"),
    (1, "(?:0|\\+84)[0-9]{9}"),
    (1, email(500)),
    (1, plain(500)),
    (1, name(500)),
    (1, "[0-9]{12}"),
    (1, plain(50)),
    (1, name(500)),
    (1, "[0-9]{12}"),
    (1, name(500)),
    (1, "[0-9]{12}"),
    (1, name(500)),
    (3, plain(50)),
    (1, plain(30)),
    (1, plain(200)),
    (1, plain(300)),
    (1, plain(500)),
)
_TEXTS = (
    (0, _FACT__NOI_DE_NGHI),
    (1, _FACT__NGUOI_DANG_KY__HO_TEN),
    (1, _FACT__NGUOI_DANG_KY__SO_DINH_DANH),
    (1, _FACT__NGUOI_DANG_KY__DIEN_THOAI),
    (1, _FACT__NGUOI_DANG_KY__THU_DIEN_TU),
    (1, _FACT__NGUOI_DANG_KY__NOI_CU_TRU),
    (2, _FACT__CHU_HO__HO_TEN),
    (2, _FACT__CHU_HO__SO_DINH_DANH),
    (2, _FACT__CHU_HO__QUAN_HE_VOI_CHU_HO),
    (4, _FACT__CHU_SO_HUU__HO_TEN),
    (4, _FACT__CHU_SO_HUU__SO_DINH_DANH),
    (5, _FACT__CHA_ME_GIAM_HO__HO_TEN),
    (5, _FACT__CHA_ME_GIAM_HO__SO_DINH_DANH),
    (6, _FACT__KHAI_CT02__HO_TEN_NUOC_NGOAI),
    (6, _FACT__KHAI_CT02__DAN_TOC),
    (6, _FACT__KHAI_CT02__TON_GIAO),
    (6, _FACT__KHAI_CT02__QUOC_TICH_NUOC_NGOAI),
    (6, _FACT__KHAI_CT02__SO_GIAY_TO),
    (6, _FACT__KHAI_CT02__CO_QUAN_CAP_GIAY_TO),
    (6, _FACT__KHAI_CT02__NGHE_NGHIEP_O_NUOC_NGOAI),
    (6, _FACT__KHAI_CT02__NOI_CU_TRU_O_NUOC_NGOAI),
)
_SHAPE__NGUOI_CUNG_THAY_DOI = shape((1, name(500)), (1, "[0-9]{12}"), (1, plain(50)))
_TEXTS__NGUOI_CUNG_THAY_DOI = (
    (3, _FACT__NGUOI_CUNG_THAY_DOI__HO_TEN),
    (3, _FACT__NGUOI_CUNG_THAY_DOI__SO_DINH_DANH),
    (3, _FACT__NGUOI_CUNG_THAY_DOI__QUAN_HE_VOI_CHU_HO),
)
_SHAPE__QUA_TRINH_SINH_SONG = shape((1, plain(50)), (1, plain(500)), (1, plain(300)))
_TEXTS__QUA_TRINH_SINH_SONG = (
    (7, _FACT__QUA_TRINH_SINH_SONG__THOI_GIAN),
    (7, _FACT__QUA_TRINH_SINH_SONG__CHO_O),
    (7, _FACT__QUA_TRINH_SINH_SONG__NGHE_NGHIEP),
)
_SHAPE__THAN_NHAN = shape((1, plain(30)), (1, name(500)), (1, plain(50)), (1, plain(300)), (1, plain(500)))
_TEXTS__THAN_NHAN = (
    (8, _FACT__THAN_NHAN__QUAN_HE_THAN_NHAN),
    (8, _FACT__THAN_NHAN__HO_TEN),
    (8, _FACT__THAN_NHAN__QUOC_TICH),
    (8, _FACT__THAN_NHAN__NGHE_NGHIEP),
    (8, _FACT__THAN_NHAN__NOI_O_HIEN_NAY),
)
