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


class GiayKetHon(TypedDict):
    "Giấy chứng nhận kết hôn của cha, mẹ"

    # Số Giấy chứng nhận kết hôn
    so: str
    # Ngày đăng ký kết hôn
    ngay_dang_ky: str
    # Cơ quan đăng ký kết hôn
    noi_dang_ky: str


class ChaRequired(TypedDict):
    "Người cha"

    # Họ, chữ đệm, tên cha
    ho_ten: str
    # Năm sinh của cha
    nam_sinh: int
    # Dân tộc của cha
    dan_toc: str
    # Quốc tịch của cha
    quoc_tich: str
    # Nơi cư trú của cha
    noi_cu_tru: str


class Cha(ChaRequired, total=False):
    "Người cha"

    # Số định danh cá nhân của cha
    so_dinh_danh: str


class MeRequired(TypedDict):
    "Người mẹ"

    # Họ, chữ đệm, tên mẹ
    ho_ten: str
    # Năm sinh của mẹ
    nam_sinh: int
    # Dân tộc của mẹ
    dan_toc: str
    # Quốc tịch của mẹ
    quoc_tich: str
    # Nơi cư trú của mẹ
    noi_cu_tru: str


class Me(MeRequired, total=False):
    "Người mẹ"

    # Số định danh cá nhân của mẹ
    so_dinh_danh: str


class ThongTinChungSinh(TypedDict):
    "Giấy chứng sinh"

    # Số Giấy chứng sinh
    so: str
    # Ngày cấp Giấy chứng sinh
    ngay_cap: str
    # Cơ sở cấp Giấy chứng sinh
    noi_cap: str


class NguoiYeuCauRequired(TypedDict):
    "Người yêu cầu đăng ký khai sinh"

    # Họ, chữ đệm, tên
    ho_ten: str
    # Nơi cư trú
    noi_cu_tru: str
    # Quan hệ với người được khai sinh
    quan_he: str


class NguoiYeuCau(NguoiYeuCauRequired, total=False):
    "Người yêu cầu đăng ký khai sinh"

    # Số định danh cá nhân
    so_dinh_danh: str
    # Giấy tờ tùy thân (loại, số, nơi cấp, ngày cấp)
    giay_to_thay_the: str
    # Số điện thoại
    dien_thoai: str
    # Thư điện tử
    thu_dien_tu: str


class DossierRequired(TypedDict):
    "Thủ tục đăng ký khai sinh"

    # Ngày nộp hồ sơ
    submission_date: str
    # Cách nộp hồ sơ
    channel: Literal["in_person", "online", "postal"]
    # Trường hợp của thủ tục
    case: Literal["co_cha_me", "chua_xac_dinh_cha", "chua_xac_dinh_cha_me", "bi_bo_roi", "mang_thai_ho"]
    # Người yêu cầu đăng ký khai sinh
    nguoi_yeu_cau: NguoiYeuCau
    # Họ, chữ đệm, tên người được khai sinh
    ho_ten_tre: str
    # Ngày, tháng, năm sinh
    ngay_sinh: str
    # Nơi sinh
    noi_sinh: str
    # Giới tính
    gioi_tinh: Literal["nam", "nu"]
    # Dân tộc
    dan_toc: str
    # Quốc tịch
    quoc_tich: str
    # Quê quán
    que_quan: str
    # Đề nghị cấp bản sao Giấy khai sinh
    de_nghi_ban_sao: bool
    # Nhận kết quả
    noi_nhan_ket_qua: Literal["tai_trung_tam", "qua_buu_chinh"]
    # Hồ sơ do người được ủy quyền nộp
    nop_theo_uy_quyen: bool


class Dossier(DossierRequired, total=False):
    "Thủ tục đăng ký khai sinh"

    # Giờ nộp hồ sơ
    submission_time: str
    # Mức định danh điện tử của người nộp (0, 1, 2)
    identity_level: int
    # Loại địa bàn
    area: Literal["ordinary", "mountain", "border", "island", "remote"]
    # Đối tượng thực hiện
    applicant: Literal["vn_citizen", "enterprise", "foreign_resident", "foreigner", "party_member", "party_organisation", "foreign_organisation", "vn_enterprise", "organisation", "foreign_invested_enterprise", "cooperative", "overseas_vietnamese", "official", "vn_citizen_without_residence", "foreign_settled"]
    # Giấy chứng sinh
    thong_tin_chung_sinh: ThongTinChungSinh
    # Người mẹ
    me: Me
    # Người cha
    cha: Cha
    # Cha, mẹ đã đăng ký kết hôn
    cha_me_ket_hon: bool
    # Giấy chứng nhận kết hôn của cha, mẹ
    giay_ket_hon: GiayKetHon
    # Trẻ thuộc gia đình có công với cách mạng
    gia_dinh_co_cong: bool
    # Trẻ thuộc hộ nghèo
    ho_ngheo: bool
    # Trẻ là người khuyết tật
    nguoi_khuyet_tat: bool
    # Số bản sao
    so_ban_sao: int
    # Địa chỉ nhận kết quả qua bưu chính
    dia_chi_nhan: str
    # Họ, chữ đệm, tên người được ủy quyền
    nguoi_duoc_uy_quyen: str
    # Người được ủy quyền là ông, bà, cha, mẹ, con, vợ, chồng, anh, chị, em ruột của người ủy quyền
    uy_quyen_cho_nguoi_than: bool
    # Ngày bắt đầu niêm yết việc trẻ bị bỏ rơi
    ngay_niem_yet: str
    # Phải xác minh tình trạng hôn nhân của cha, mẹ
    can_xac_minh: bool
    # by id of the document
    documents: Dict[str, Filed]
    # time that does not count
    suspensions: List[Suspension]
    # whether the deadline was extended
    extended: bool
    # outcome by id of the step
    decisions: Dict[str, str]
