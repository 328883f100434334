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


class BenNuRequired(TypedDict):
    "Bên nữ"

    # Họ, chữ đệm, tên bên nữ
    ho_ten: str
    # Ngày, tháng, năm sinh của bên nữ
    ngay_sinh: str
    # Dân tộc của bên nữ
    dan_toc: str
    # Quốc tịch của bên nữ
    quoc_tich: Literal["viet_nam", "nuoc_khac"]
    # Nơi cư trú của bên nữ
    noi_cu_tru: str
    # Bên nữ kết hôn lần thứ mấy
    lan_ket_hon: int


class BenNu(BenNuRequired, total=False):
    "Bên nữ"

    # Số định danh cá nhân của bên nữ
    so_dinh_danh: str
    # Giấy tờ tùy thân của bên nữ (loại, số, nơi cấp, ngày cấp)
    giay_to_thay_the: str
    # Số điện thoại của bên nữ
    dien_thoai: str
    # Thư điện tử của bên nữ
    thu_dien_tu: str


class BenNamRequired(TypedDict):
    "Bên nam"

    # Họ, chữ đệm, tên bên nam
    ho_ten: str
    # Ngày, tháng, năm sinh của bên nam
    ngay_sinh: str
    # Dân tộc của bên nam
    dan_toc: str
    # Quốc tịch của bên nam
    quoc_tich: Literal["viet_nam", "nuoc_khac"]
    # Nơi cư trú của bên nam
    noi_cu_tru: str
    # Bên nam kết hôn lần thứ mấy
    lan_ket_hon: int


class BenNam(BenNamRequired, total=False):
    "Bên nam"

    # Số định danh cá nhân của bên nam
    so_dinh_danh: str
    # Giấy tờ tùy thân của bên nam (loại, số, nơi cấp, ngày cấp)
    giay_to_thay_the: str
    # Số điện thoại của bên nam
    dien_thoai: str
    # Thư điện tử của bên nam
    thu_dien_tu: str


class DossierRequired(TypedDict):
    "Thủ tục đăng ký kết hôn"

    # Ngày nộp hồ sơ
    submission_date: str
    # Cách nộp hồ sơ
    channel: Literal["in_person", "online", "postal"]
    # Trường hợp của thủ tục
    case: Literal["ket_hon", "hon_nhan_thuc_te"]
    # Bên nam
    ben_nam: BenNam
    # Bên nữ
    ben_nu: BenNu
    # Bên đứng tên nộp hồ sơ
    ben_nop: Literal["do_ben_nam", "do_ben_nu"]
    # Đề nghị cấp bản sao Trích lục kết hôn
    de_nghi_ban_sao: bool


class Dossier(DossierRequired, total=False):
    "Thủ tục đăng ký kết hôn"

    # Giờ nộp hồ sơ
    submission_time: str
    # Mức định danh điện tử của người nộp (0, 1, 2)
    identity_level: int
    # Loại địa bàn
    area: Literal["ordinary", "mountain", "border", "island", "remote"]
    # Đối tượng thực hiện
    applicant: Literal["vn_citizen", "enterprise", "foreign_resident", "foreigner", "party_member", "party_organisation", "foreign_organisation", "vn_enterprise", "organisation", "foreign_invested_enterprise", "cooperative", "overseas_vietnamese", "official", "vn_citizen_without_residence", "foreign_settled"]
    # Ngày hai bên bắt đầu chung sống với nhau như vợ chồng
    ngay_chung_song: str
    # Số bản sao
    so_ban_sao: int
    # Kết quả tra cứu tình trạng hôn nhân của hai bên
    tinh_trang_hon_nhan: Literal["khong_co_vo_chong", "dang_co_vo_chong", "chua_ghi_chu_ly_hon", "khong_tra_cuu_duoc"]
    # Phải xác minh điều kiện kết hôn khác của hai bên
    can_xac_minh: bool
    # Ngày hai bên cùng có mặt để ký vào Sổ đăng ký kết hôn
    ngay_co_mat: str
    # Người yêu cầu đáp ứng điều kiện tại khoản 1 Điều 5 Nghị quyết số 66.22/2026/NQ-CP
    du_dieu_kien_cong_dan_so: bool
    # by id of the document
    documents: Dict[str, Filed]
    # time that does not count
    suspensions: List[Suspension]
    # whether the deadline was extended
    extended: bool
    # outcome by id of the step
    decisions: Dict[str, str]
