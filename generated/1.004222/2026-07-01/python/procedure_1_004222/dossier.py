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


class ThanNhan(TypedDict):
    "Cha, mẹ, vợ, chồng, con"

    # Quan hệ
    quan_he_than_nhan: str
    # Họ, chữ đệm và tên
    ho_ten: str
    # Năm sinh
    nam_sinh: int
    # Quốc tịch
    quoc_tich: str
    # Nghề nghiệp, nơi làm việc
    nghe_nghiep: str
    # Nơi ở hiện nay
    noi_o_hien_nay: str


class QuaTrinhSinhSong(TypedDict):
    "Tóm tắt quá trình sinh sống và làm việc từ khi sinh ra đến nay"

    # Từ tháng, năm đến tháng, năm
    thoi_gian: str
    # Chỗ ở
    cho_o: str
    # Nghề nghiệp, nơi làm việc
    nghe_nghiep: str


class KhaiCt02Required(TypedDict):
    "Mục khai riêng của người Việt Nam định cư ở nước ngoài (mẫu CT02)"

    # Họ, chữ đệm và tên trong hộ chiếu, giấy tờ do nước ngoài cấp
    ho_ten_nuoc_ngoai: str
    # Dân tộc
    dan_toc: str
    # Tôn giáo
    ton_giao: str
    # Số hộ chiếu, giấy tờ đi lại quốc tế do nước ngoài cấp hoặc giấy tờ do cơ quan có thẩm quyền Việt Nam cấp
    so_giay_to: str
    # Ngày cấp
    ngay_cap_giay_to: str
    # Cơ quan cấp
    co_quan_cap_giay_to: str
    # Có giá trị đến ngày
    giay_to_co_gia_tri_den: str
    # Nghề nghiệp, nơi làm việc ở nước ngoài trước khi nhập cảnh Việt Nam
    nghe_nghiep_o_nuoc_ngoai: str
    # Nơi cư trú ở nước ngoài trước khi nhập cảnh Việt Nam
    noi_cu_tru_o_nuoc_ngoai: str


class KhaiCt02(KhaiCt02Required, total=False):
    "Mục khai riêng của người Việt Nam định cư ở nước ngoài (mẫu CT02)"

    # Quốc tịch nước ngoài (nếu có)
    quoc_tich_nuoc_ngoai: str


class ChaMeGiamHo(TypedDict):
    "Cha hoặc mẹ hoặc người giám hộ xác nhận qua VNeID"

    # Họ và tên cha hoặc mẹ hoặc người giám hộ
    ho_ten: str
    # Số định danh cá nhân của cha hoặc mẹ hoặc người giám hộ
    so_dinh_danh: str


class ChuSoHuu(TypedDict):
    "Chủ sở hữu chỗ ở hợp pháp xác nhận qua VNeID"

    # Họ và tên chủ sở hữu
    ho_ten: str
    # Số định danh cá nhân của chủ sở hữu
    so_dinh_danh: str


class NguoiCungThayDoi(TypedDict):
    "Những thành viên trong hộ gia đình cùng thay đổi"

    # Họ, chữ đệm và tên
    ho_ten: str
    # Ngày, tháng, năm sinh
    ngay_sinh: str
    # Giới tính
    gioi_tinh: Literal["nam", "nu"]
    # Số định danh cá nhân
    so_dinh_danh: str
    # Mối quan hệ với chủ hộ
    quan_he_voi_chu_ho: str


class ChuHo(TypedDict):
    "Chủ hộ tại nơi đề nghị đăng ký"

    # Họ, chữ đệm và tên chủ hộ
    ho_ten: str
    # Số định danh cá nhân của chủ hộ
    so_dinh_danh: str
    # Mối quan hệ với chủ hộ
    quan_he_voi_chu_ho: str


class NguoiDangKyRequired(TypedDict):
    "Người đăng ký thường trú"

    # Họ, chữ đệm và tên khai sinh
    ho_ten: str
    # Ngày, tháng, năm sinh
    ngay_sinh: str
    # Giới tính
    gioi_tinh: Literal["nam", "nu"]
    # Số định danh cá nhân
    so_dinh_danh: str
    # Nơi cư trú hiện nay
    noi_cu_tru: str


class NguoiDangKy(NguoiDangKyRequired, total=False):
    "Người đăng ký thường trú"

    # Số điện thoại liên hệ
    dien_thoai: str
    # Thư điện tử
    thu_dien_tu: str


class DossierRequired(TypedDict):
    "Đăng ký thường trú"

    # Ngày nộp hồ sơ
    submission_date: str
    # Cách nộp hồ sơ
    channel: Literal["in_person", "online", "postal"]
    # Trường hợp của thủ tục
    case: Literal["thuoc_so_huu", "theo_quan_he_gia_dinh", "thue_muon_o_nho", "co_so_tin_nguong_ton_giao", "duoc_cham_soc_tro_giup", "tren_phuong_tien", "don_vi_dong_quan"]
    # Người đăng ký thường trú
    nguoi_dang_ky: NguoiDangKy
    # Nơi đề nghị đăng ký thường trú
    noi_de_nghi: str
    # Người đăng ký là chủ hộ tại nơi đề nghị đăng ký
    la_chu_ho: bool
    # Người đăng ký là người Việt Nam định cư ở nước ngoài còn quốc tịch Việt Nam
    dinh_cu_o_nuoc_ngoai: bool
    # Đăng ký thường trú lần đầu sau khi được nhập hoặc trở lại quốc tịch Việt Nam
    moi_co_quoc_tich: bool
    # Diện được miễn lệ phí của người đăng ký
    dien_mien_le_phi: Literal["khong_thuoc_dien", "tre_em", "cao_tuoi", "khuyet_tat", "co_cong", "dan_toc_thieu_so_kho_khan", "ho_ngheo"]
    # Hồ sơ do người được ủy quyền nộp
    nop_theo_uy_quyen: bool


class Dossier(DossierRequired, total=False):
    "Đăng ký thường trú"

    # Giờ nộp hồ sơ
    submission_time: str
    # Mức định danh điện tử của người nộp (0, 1, 2)
    identity_level: int
    # Loại địa bàn
    area: Literal["ordinary", "mountain", "border", "island", "remote"]
    # Đối tượng thực hiện
    applicant: Literal["vn_citizen", "enterprise", "foreign_resident", "foreigner", "party_member", "party_organisation", "foreign_organisation", "vn_enterprise", "organisation", "foreign_invested_enterprise", "cooperative", "overseas_vietnamese", "official", "vn_citizen_without_residence", "foreign_settled"]
    # Chủ hộ tại nơi đề nghị đăng ký
    chu_ho: ChuHo
    # Những thành viên trong hộ gia đình cùng thay đổi
    nguoi_cung_thay_doi: List[NguoiCungThayDoi]
    # Diện đăng ký theo khoản 2 Điều 20 Luật Cư trú
    quan_he: Literal["vo_chong", "con_voi_cha_me", "cha_me_voi_con", "nguoi_cao_tuoi", "khuyet_tat_hoac_benh", "chua_thanh_nien_voi_nguoi_than", "chua_thanh_nien_voi_giam_ho"]
    # Người chưa thành niên không còn cha, mẹ
    khong_con_cha_me: bool
    # Không xác định được chủ sở hữu chỗ ở
    khong_xac_dinh_chu_so_huu: bool
    # Diện tích sàn của chỗ ở thuê, mượn, ở nhờ (m2)
    dien_tich_san: float
    # Tổng số người thường trú tại chỗ ở đó sau khi đăng ký
    so_nguoi_tai_cho_o: int
    # Diện tích tối thiểu mỗi người do Hội đồng nhân dân cấp tỉnh quy định (m2 sàn)
    dien_tich_cua_tinh: float
    # Tư cách tại cơ sở tín ngưỡng, cơ sở tôn giáo
    doi_tuong_ton_giao: Literal["nguoi_hoat_dong_ton_giao", "dai_dien_co_so_tin_nguong", "quan_ly_tin_nguong", "nguoi_duoc_cuu_mang"]
    # Nơi nhận chăm sóc, nuôi dưỡng, trợ giúp
    noi_cham_soc: Literal["co_so_tro_giup", "ca_nhan_ho_gia_dinh"]
    # Người đăng ký là chủ phương tiện
    la_chu_phuong_tien: bool
    # Phương tiện thuộc đối tượng phải đăng ký, đăng kiểm
    phai_dang_ky_dang_kiem: bool
    # Nơi đăng ký phương tiện trùng với nơi thường xuyên đậu, đỗ
    noi_dang_ky_trung_noi_dau: bool
    # Đang thường trú tại nơi đơn vị đóng quân, nhà ở công vụ của Công an nhân dân hoặc Quân đội nhân dân
    dang_thuong_tru_tai_don_vi: bool
    # Lực lượng
    luc_luong: Literal["cong_an", "quan_doi"]
    # Hình thức lấy ý kiến của chủ hộ
    y_kien_chu_ho: Literal["tren_to_khai", "qua_vneid", "van_ban_rieng", "khi_xac_minh"]
    # Hình thức lấy ý kiến của chủ sở hữu, người đại diện chỗ ở hợp pháp hoặc chủ phương tiện
    y_kien_chu_so_huu: Literal["tren_to_khai", "qua_vneid", "van_ban_rieng", "khi_xac_minh"]
    # Chủ sở hữu chỗ ở hợp pháp xác nhận qua VNeID
    chu_so_huu: ChuSoHuu
    # Hình thức lấy ý kiến của cha hoặc mẹ hoặc người giám hộ
    y_kien_cha_me: Literal["tren_to_khai", "qua_vneid", "van_ban_rieng", "khi_xac_minh"]
    # Cha hoặc mẹ hoặc người giám hộ xác nhận qua VNeID
    cha_me_giam_ho: ChaMeGiamHo
    # Có hộ chiếu Việt Nam còn giá trị sử dụng
    ho_chieu_con_gia_tri: bool
    # Mục khai riêng của người Việt Nam định cư ở nước ngoài (mẫu CT02)
    khai_ct02: KhaiCt02
    # Tóm tắt quá trình sinh sống và làm việc từ khi sinh ra đến nay
    qua_trinh_sinh_song: List[QuaTrinhSinhSong]
    # Cha, mẹ, vợ, chồng, con
    than_nhan: List[ThanNhan]
    # Họ, chữ đệm và tên người được ủy quyền
    nguoi_duoc_uy_quyen: str
    # Chỗ ở thuộc địa điểm không được đăng ký thường trú mới
    cho_o_thuoc_dieu_23: bool
    # Đang bị hạn chế quyền tự do cư trú và chưa được cơ quan có thẩm quyền đồng ý cho thay đổi nơi cư trú
    bi_han_che_cu_tru: bool
    # by id of the document
    documents: Dict[str, Filed]
    # time that does not count
    suspensions: List[Suspension]
    # whether the deadline was extended
    extended: bool
    # outcome by id of the step
    decisions: Dict[str, str]
