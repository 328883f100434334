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


class NguoiYeuCauRequired(TypedDict):
    "Người yêu cầu chứng thực"

    # Họ, chữ đệm, tên người yêu cầu hoặc tên tổ chức
    ten: str


class NguoiYeuCau(NguoiYeuCauRequired, total=False):
    "Người yêu cầu chứng thực"

    # Số định danh cá nhân của người yêu cầu
    so_dinh_danh: str
    # Địa chỉ người yêu cầu
    dia_chi: str
    # Số điện thoại
    dien_thoai: str
    # Thư điện tử
    thu_dien_tu: str


class DossierRequired(TypedDict):
    "Chứng thực bản sao từ bản chính giấy tờ, văn bản do cơ quan, tổ chức có thẩm quyền của Việt Nam; cơ quan, tổ chức có thẩm quyền của nước ngoài; cơ quan, tổ chức có thẩm quyền của Việt Nam liên kết với cơ quan, tổ chức có thẩm quyền của nước ngoài cấp hoặc chứng nhận"

    # Ngày nộp hồ sơ
    submission_date: str
    # Cách nộp hồ sơ
    channel: Literal["in_person", "online", "postal"]
    # Trường hợp của thủ tục
    case: Literal["tai_ubnd_cap_xa", "tai_to_chuc_cong_chung", "tai_co_quan_dai_dien"]
    # Người yêu cầu chứng thực
    nguoi_yeu_cau: NguoiYeuCau
    # Tên bản chính giấy tờ, văn bản
    ten_giay_to: str
    # Nơi cấp hoặc chứng nhận bản chính
    nguon_cap: Literal["viet_nam_cap", "nuoc_ngoai_cap", "lien_ket_cap", "tu_lap"]
    # Số trang của bản chính
    so_trang: int
    # Số bản sao cần chứng thực
    so_ban_sao: int
    # Người yêu cầu mang theo bản sao đã chụp
    mang_theo_ban_sao: bool


class Dossier(DossierRequired, total=False):
    "Chứng thực bản sao từ bản chính giấy tờ, văn bản do cơ quan, tổ chức có thẩm quyền của Việt Nam; cơ quan, tổ chức có thẩm quyền của nước ngoài; cơ quan, tổ chức có thẩm quyền của Việt Nam liên kết với cơ quan, tổ chức có thẩm quyền của nước ngoài cấp hoặc chứng nhận"

    # Giờ nộp hồ sơ
    submission_time: str
    # Mức định danh điện tử của người nộp (0, 1, 2)
    identity_level: int
    # Loại địa bàn
    area: Literal["ordinary", "mountain", "border", "island", "remote"]
    # Đối tượng thực hiện
    applicant: Literal["vn_citizen", "enterprise", "foreign_resident", "foreigner", "party_member", "party_organisation", "foreign_organisation", "vn_enterprise", "organisation", "foreign_invested_enterprise", "cooperative", "overseas_vietnamese", "official", "vn_citizen_without_residence", "foreign_settled"]
    # Loại giấy tờ do nước ngoài cấp
    loai_giay_nuoc_ngoai: Literal["ho_chieu", "the_can_cuoc", "the_cu_tru", "giay_phep_lai_xe", "bang_cap", "loai_khac"]
    # Hợp pháp hóa lãnh sự
    hop_phap_hoa: Literal["da_hop_phap_hoa", "duoc_mien", "chua_hop_phap_hoa"]
    # Giấy tờ tự lập đã có xác nhận và đóng dấu của cơ quan, tổ chức có thẩm quyền
    co_xac_nhan: bool
    # Nơi chứng thực không có phương tiện để chụp
    khong_co_phuong_tien_chup: bool
    # Dấu hiệu phát hiện khi kiểm tra bản chính
    dau_hieu_ban_chinh: List[Literal["bi_tay_xoa", "bi_hu_hong", "cam_sao_chup", "noi_dung_cam"]]
    # Đã thỏa thuận bằng văn bản về thời hạn dài hơn
    thoa_thuan_thoi_han: bool
    # by id of the document
    documents: Dict[str, Filed]
    # time that does not count
    suspensions: List[Suspension]
    # whether the deadline was extended
    extended: bool
    # outcome by id of the step
    decisions: Dict[str, str]
