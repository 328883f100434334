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


class NguoiLienHeRequired(TypedDict):
    "Người liên hệ của bên đăng ký"

    # Họ và tên người liên hệ
    ho_ten: str
    # Số điện thoại
    dien_thoai: str


class NguoiLienHe(NguoiLienHeRequired, total=False):
    "Người liên hệ của bên đăng ký"

    # Thư điện tử
    thu_dien_tu: str


class BenNhanRequired(TypedDict):
    "Bên nhận công nghệ"

    # Tên bên nhận
    ten: str
    # Địa chỉ bên nhận
    dia_chi: str


class BenNhan(BenNhanRequired, total=False):
    "Bên nhận công nghệ"

    # Mã số doanh nghiệp hoặc số định danh cá nhân của bên nhận
    ma_so: str


class BenGiaoRequired(TypedDict):
    "Bên giao công nghệ"

    # Tên bên giao
    ten: str
    # Địa chỉ bên giao
    dia_chi: str


class BenGiao(BenGiaoRequired, total=False):
    "Bên giao công nghệ"

    # Mã số doanh nghiệp hoặc số định danh cá nhân của bên giao
    ma_so: str


class DossierRequired(TypedDict):
    "Thủ tục cấp Giấy chứng nhận đăng ký chuyển giao công nghệ"

    # Ngày nộp hồ sơ
    submission_date: str
    # Cách nộp hồ sơ
    channel: Literal["in_person", "online", "postal"]
    # Trường hợp của thủ tục
    case: Literal["vao_viet_nam", "ra_nuoc_ngoai", "trong_nuoc"]
    # Bên đăng ký là
    tu_cach: Literal["la_ben_nhan", "la_ben_giao"]
    # Bên giao công nghệ
    ben_giao: BenGiao
    # Bên nhận công nghệ
    ben_nhan: BenNhan
    # Người liên hệ của bên đăng ký
    nguoi_lien_he: NguoiLienHe
    # Tên công nghệ được chuyển giao
    ten_cong_nghe: str
    # Quyền được chuyển giao
    quyen_duoc_chuyen_giao: Literal["quyen_so_huu", "quyen_su_dung"]
    # Công nghệ thuộc Danh mục công nghệ hạn chế chuyển giao
    thuoc_danh_muc_han_che: bool
    # Ngày ký văn bản giao kết chuyển giao công nghệ
    ngay_ky: str
    # Tổng giá trị hợp đồng (đồng Việt Nam)
    tong_gia_tri: int
    # Văn bản giao kết có bản tiếng Việt
    co_ban_tieng_viet: bool


class Dossier(DossierRequired, total=False):
    "Thủ tục cấp Giấy chứng nhận đăng ký chuyển giao công nghệ"

    # Giờ nộp hồ sơ
    submission_time: str
    # Mức định danh điện tử của người nộp (0, 1, 2)
    identity_level: int
    # Loại địa bàn
    area: Literal["ordinary", "mountain", "border", "island", "remote"]
    # Đối tượng thực hiện
    applicant: Literal["vn_citizen", "enterprise", "foreign_resident", "foreigner", "party_member", "party_organisation", "foreign_organisation", "vn_enterprise", "organisation", "foreign_invested_enterprise", "cooperative", "overseas_vietnamese", "official", "vn_citizen_without_residence", "foreign_settled"]
    # by id of the document
    documents: Dict[str, Filed]
    # time that does not count
    suspensions: List[Suspension]
    # whether the deadline was extended
    extended: bool
    # outcome by id of the step
    decisions: Dict[str, str]
