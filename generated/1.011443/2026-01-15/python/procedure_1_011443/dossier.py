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


class ThongTinGiayChungNhanRequired(TypedDict):
    "Giấy chứng nhận"

    # Số phát hành Giấy chứng nhận
    so_phat_hanh: str
    # Cơ quan cấp Giấy chứng nhận
    co_quan_cap: str
    # Ngày cấp Giấy chứng nhận
    ngay_cap: str


class ThongTinGiayChungNhan(ThongTinGiayChungNhanRequired, total=False):
    "Giấy chứng nhận"

    # Số vào sổ cấp Giấy chứng nhận
    so_vao_so: str


class TaiSanRequired(TypedDict):
    "Tài sản bảo đảm"

    # Thửa đất số
    so_thua: str
    # Địa chỉ thửa đất
    dia_chi: str


class TaiSan(TaiSanRequired, total=False):
    "Tài sản bảo đảm"

    # Tờ bản đồ số
    so_to: str
    # Mục đích sử dụng đất
    muc_dich: str
    # Thời hạn sử dụng đất
    thoi_han: str
    # Tài sản gắn liền với đất
    tren_dat: str


class NguoiYeuCauRequired(TypedDict):
    "Tên, địa chỉ của người yêu cầu"

    # Tên đầy đủ của người yêu cầu
    ten: str
    # Số định danh cá nhân, mã số doanh nghiệp hoặc số giấy tờ pháp lý khác
    giay_to: str
    # Địa chỉ liên hệ
    dia_chi: str


class NguoiYeuCau(NguoiYeuCauRequired, total=False):
    "Tên, địa chỉ của người yêu cầu"

    # Cơ quan cấp và ngày cấp giấy tờ pháp lý
    noi_cap: str
    # Số điện thoại
    dien_thoai: str
    # Thư điện tử
    thu_dien_tu: str


class DossierRequired(TypedDict):
    "Xóa đăng ký biện pháp bảo đảm bằng quyền sử dụng đất, tài sản gắn liền với đất"

    # Ngày nộp hồ sơ
    submission_date: str
    # Cách nộp hồ sơ
    channel: Literal["in_person", "online", "postal"]
    # Trường hợp của thủ tục
    case: Literal["theo_thoa_thuan", "nghia_vu_cham_dut", "hop_dong_bi_huy", "thay_bien_phap_khac", "tai_san_khong_con", "da_xu_ly_tai_san", "thu_hoi_dat_thue", "ben_nhan_thanh_nuoc_ngoai", "ben_nhan_giai_the", "theo_ban_an"]
    # Người yêu cầu xóa đăng ký là
    tu_cach: Literal["ben_nhan_bao_dam", "ben_bao_dam", "quan_tai_vien", "nguoi_nhan_chuyen_giao", "nguoi_mua_thi_hanh_an", "co_quan_thi_hanh_an", "nguoi_co_tham_quyen_khac"]
    # Tên, địa chỉ của người yêu cầu
    nguoi_yeu_cau: NguoiYeuCau
    # Yêu cầu đăng ký thông qua người đại diện
    qua_nguoi_dai_dien: bool
    # Người đứng tên yêu cầu là chi nhánh, phòng giao dịch được pháp nhân giao nhiệm vụ
    la_chi_nhanh: bool
    # Ngày ký hợp đồng bảo đảm
    ngay_ky_hop_dong: str
    # Tài sản bảo đảm
    tai_san: TaiSan
    # Tài sản bảo đảm có Giấy chứng nhận
    co_giay_chung_nhan: bool
    # Xóa đăng ký nhiều biện pháp bảo đảm có cùng một bên nhận bảo đảm
    nhieu_bien_phap: bool
    # Thuộc diện được miễn phí đăng ký
    duoc_mien_phi: bool
    # Cách nhận kết quả
    noi_nhan_ket_qua: Literal["tai_noi_nop", "qua_buu_chinh", "ban_dien_tu"]


class Dossier(DossierRequired, total=False):
    "Xóa đăng ký biện pháp bảo đảm bằng quyền sử dụng đất, tài sản gắn liền với đất"

    # Giờ nộp hồ sơ
    submission_time: str
    # Mức định danh điện tử của người nộp (0, 1, 2)
    identity_level: int
    # Loại địa bàn
    area: Literal["ordinary", "mountain", "border", "island", "remote"]
    # Đối tượng thực hiện
    applicant: Literal["vn_citizen", "enterprise", "foreign_resident", "foreigner", "party_member", "party_organisation", "foreign_organisation", "vn_enterprise", "organisation", "foreign_invested_enterprise", "cooperative", "overseas_vietnamese", "official", "vn_citizen_without_residence", "foreign_settled"]
    # Phiếu yêu cầu có chữ ký, con dấu (nếu có) của bên nhận bảo đảm
    co_chu_ky_ben_nhan: bool
    # Họ, chữ đệm, tên người đại diện
    nguoi_dai_dien: str
    # Số hợp đồng bảo đảm
    so_hop_dong: str
    # Tên bên nhận bảo đảm
    ben_nhan: str
    # Giấy chứng nhận
    thong_tin_giay_chung_nhan: ThongTinGiayChungNhan
    # Có tài sản mới phát sinh hoặc thay thế tiếp tục được dùng để bảo đảm
    co_tai_san_moi: bool
    # Chỉ yêu cầu rút bớt một, một số tài sản bảo đảm
    chi_rut_bot_tai_san: bool
    # Đã nộp giấy tờ chứng minh diện miễn phí khi đăng ký biện pháp bảo đảm này
    da_nop_giay_mien_phi: bool
    # Địa chỉ nhận kết quả
    dia_chi_nhan: str
    # Cơ quan đăng ký có lý do chính đáng phải kéo dài thời gian giải quyết và đã thông báo
    co_ly_do_keo_dai: bool
    # by id of the document
    documents: Dict[str, Filed]
    # time that does not count
    suspensions: List[Suspension]
    # whether the deadline was extended
    extended: bool
    # outcome by id of the step
    decisions: Dict[str, str]
