"""The dossier as JSON values: what the functions of this package take."""

from __future__ import annotations

from typing import Dict, List, Literal, TypedDict


class Filed(TypedDict, total=False):
    "What the dossier holds of one document; {} is one original."

    originals: int
    copies: int
    certified: bool
    # found in the database that replaces the document
    data: bool
    # YYYY-MM-DD
    issued_on: str
    electronic: bool


Suspension = TypedDict("Suspension", {
    "reason": "Literal['applicant', 'payment', 'incident', 'other_body']",
    "from": str,
    "to": str,
})


class ThongTinGiayBaoTuRequired(TypedDict):
    "Giấy báo tử hoặc giấy tờ thay Giấy báo tử"

    # Ngày cấp giấy
    ngay_cap: str
    # Cơ quan, cơ sở cấp giấy
    noi_cap: str


class ThongTinGiayBaoTu(ThongTinGiayBaoTuRequired, total=False):
    "Giấy báo tử hoặc giấy tờ thay Giấy báo tử"

    # Số giấy
    so: str


class NguoiChetRequired(TypedDict):
    "Người chết"

    # Họ, chữ đệm, tên người chết
    ho_ten: str
    # Năm sinh
    nam_sinh: int
    # Giới tính của người chết
    gioi_tinh: Literal["nam", "nu"]
    # Dân tộc của người chết
    dan_toc: str
    # Quốc tịch của người chết
    quoc_tich: Literal["viet_nam", "nuoc_khac"]


class NguoiChet(NguoiChetRequired, total=False):
    "Người chết"

    # Ngày, tháng, năm sinh
    ngay_sinh: str
    # Số định danh cá nhân của người chết
    so_dinh_danh: str
    # Giấy tờ tùy thân của người chết (loại, số, nơi cấp, ngày cấp)
    giay_to_tuy_than: str


class NguoiYeuCauRequired(TypedDict):
    "Người yêu cầu đăng ký khai tử"

    # Họ, chữ đệm, tên
    ho_ten: str
    # Nơi cư trú
    noi_cu_tru: str
    # Quan hệ với người đã chết
    quan_he: str


class NguoiYeuCau(NguoiYeuCauRequired, total=False):
    "Người yêu cầu đăng ký khai tử"

    # Số định danh cá nhân
    so_dinh_danh: str
    # Giấy tờ tùy thân (loại, số, nơi cấp, ngày cấp)
    giay_to_thay_the: str
    # Số điện thoại
    dien_thoai: str
    # Thư điện tử
    thu_dien_tu: str


class DossierRequired(TypedDict):
    "Thủ tục đăng ký khai tử"

    # Ngày nộp hồ sơ
    submission_date: str
    # Cách nộp hồ sơ
    channel: Literal["in_person", "online", "postal"]
    # Trường hợp của thủ tục
    case: Literal["tai_co_so_y_te", "thi_hanh_an_tu_hinh", "toa_an_tuyen_bo", "chet_dot_ngot", "truong_hop_khac", "chet_da_lau"]
    # Người yêu cầu đăng ký khai tử
    nguoi_yeu_cau: NguoiYeuCau
    # Người yêu cầu đi khai tử với tư cách
    tu_cach: Literal["than_thich", "dai_dien"]
    # Người chết
    nguoi_chet: NguoiChet
    # Xác định được nơi cư trú cuối cùng của người chết
    ro_noi_cu_tru_cuoi_cung: bool
    # Nơi chết
    noi_chet: str
    # Đề nghị cấp bản sao Trích lục khai tử
    de_nghi_ban_sao: bool
    # Nhận kết quả
    noi_nhan_ket_qua: Literal["tai_trung_tam", "qua_buu_chinh"]
    # Hồ sơ do người được ủy quyền nộp
    nop_theo_uy_quyen: bool


class Dossier(DossierRequired, total=False):
    "Thủ tục đăng ký khai tử"

    # Giờ nộp hồ sơ
    submission_time: str
    # Mức định danh điện tử của người nộp (0, 1, 2)
    identity_level: int
    # Loại địa bàn
    area: Literal["ordinary", "mountain", "border", "island", "remote"]
    # Đối tượng thực hiện
    applicant: Literal["vn_citizen", "enterprise", "foreign_resident", "foreigner", "party_member", "party_organisation", "foreign_organisation", "vn_enterprise", "organisation", "foreign_invested_enterprise", "cooperative", "overseas_vietnamese", "official", "vn_citizen_without_residence", "foreign_settled"]
    # Người chết có người thân thích
    co_nguoi_than_thich: bool
    # Nơi cư trú cuối cùng của người chết
    noi_cu_tru_cuoi_cung: str
    # Ngày chết
    ngay_chet: str
    # Giờ, phút chết
    gio_chet: str
    # Năm chết
    nam_chet: int
    # Ngày, tháng chết
    ngay_thang_chet: str
    # Nguyên nhân chết
    nguyen_nhan_chet: str
    # Giấy báo tử hoặc giấy tờ thay Giấy báo tử
    thong_tin_giay_bao_tu: ThongTinGiayBaoTu
    # Người chết thuộc gia đình có công với cách mạng
    gia_dinh_co_cong: bool
    # Người chết thuộc hộ nghèo
    ho_ngheo: bool
    # Người chết là người khuyết tật
    nguoi_khuyet_tat: bool
    # Số bản sao
    so_ban_sao: int
    # Địa chỉ nhận kết quả qua bưu chính
    dia_chi_nhan: str
    # Họ, chữ đệm, tên người được ủy quyền
    nguoi_duoc_uy_quyen: str
    # Người được ủy quyền là ông, bà, cha, mẹ, con, vợ, chồng, anh, chị, em ruột của người ủy quyền
    uy_quyen_cho_nguoi_than: bool
    # Phải kiểm tra, xác minh làm rõ việc khai tử
    can_xac_minh: bool
    # by id of the document
    documents: Dict[str, Filed]
    # time that does not count
    suspensions: List[Suspension]
    # whether the deadline was extended
    extended: bool
    # outcome by id of the step
    decisions: Dict[str, str]
