"""What is said when a rule is broken: by its name, in Vietnamese and in English."""

from __future__ import annotations

MESSAGES = {
    "submission_date.required": ("Nhập ngày nộp hồ sơ.", "Enter day the dossier is filed."),
    "submission_date.type": (
        "Ngày nộp hồ sơ: nhập ngày có thật, theo thứ tự ngày/tháng/năm, ví dụ 01/07/2026.",
        "Day the dossier is filed: enter a real date as day/month/year, for example 01/07/2026.",
    ),
    "submission_time.type": (
        "Giờ nộp hồ sơ: nhập giờ và phút, ví dụ 15:00.",
        "Time the dossier is filed: enter hours and minutes, for example 15:00.",
    ),
    "channel.required": ("Chọn cách nộp hồ sơ.", "Choose how the dossier is filed."),
    "channel.type": (
        "Cách nộp hồ sơ: chọn một trong các mục đã cho.",
        "How the dossier is filed: choose one of the given options.",
    ),
    "channel.choice": (
        "Cách nộp hồ sơ: chọn một trong các mục đã cho.",
        "How the dossier is filed: choose one of the given options.",
    ),
    "identity_level.type": (
        "Mức định danh điện tử của người nộp (0, 1, 2): nhập một số nguyên.",
        "Electronic identity level of the applicant (0, 1, 2): enter a whole number.",
    ),
    "identity_level.range": (
        "Mức định danh điện tử của người nộp (0, 1, 2): phải từ 0 đến 2.",
        "Electronic identity level of the applicant (0, 1, 2): must be from 0 to 2.",
    ),
    "area.type": (
        "Loại địa bàn: chọn một trong các mục đã cho.",
        "Kind of area: choose one of the given options.",
    ),
    "area.choice": (
        "Loại địa bàn: chọn một trong các mục đã cho.",
        "Kind of area: choose one of the given options.",
    ),
    "applicant.type": (
        "Đối tượng thực hiện: chọn một trong các mục đã cho.",
        "Kind of applicant: choose one of the given options.",
    ),
    "applicant.choice": (
        "Đối tượng thực hiện: chọn một trong các mục đã cho.",
        "Kind of applicant: choose one of the given options.",
    ),
    "case.required": ("Chọn trường hợp của thủ tục.", "Choose case of the procedure."),
    "case.type": (
        "Trường hợp của thủ tục: chọn một trong các mục đã cho.",
        "Case of the procedure: choose one of the given options.",
    ),
    "case.choice": (
        "Trường hợp của thủ tục: chọn một trong các mục đã cho.",
        "Case of the procedure: choose one of the given options.",
    ),
    "tu_cach.required": ("Chọn bên đăng ký là.", "Choose bên đăng ký là."),
    "tu_cach.type": (
        "Bên đăng ký là: chọn một trong các mục đã cho.",
        "Bên đăng ký là: choose one of the given options.",
    ),
    "tu_cach.choice": (
        "Bên đăng ký là: chọn một trong các mục đã cho.",
        "Bên đăng ký là: choose one of the given options.",
    ),
    "ben_giao.required": ("Khai bên giao công nghệ.", "Fill in bên giao công nghệ."),
    "ben_giao.type": (
        "Bên giao công nghệ: khai các mục của phần này.",
        "Bên giao công nghệ: fill in the fields of this part.",
    ),
    "ben_giao.ten.required": ("Nhập tên bên giao.", "Enter tên bên giao."),
    "ben_giao.ten.type": ("Tên bên giao: nhập nội dung bằng chữ.", "Tên bên giao: enter text."),
    "ben_giao.ten.length": (
        "Tên bên giao: nhập nhiều nhất 200 ký tự.",
        "Tên bên giao: enter at most 200 characters.",
    ),
    "ben_giao.ten.pattern": (
        "Tên bên giao: nhập nội dung trên một dòng, không để trống.",
        "Tên bên giao: enter some text on one line, not only blanks.",
    ),
    "ben_giao.ma_so.type": (
        "Mã số doanh nghiệp hoặc số định danh cá nhân của bên giao: nhập nội dung bằng chữ.",
        "Mã số doanh nghiệp hoặc số định danh cá nhân của bên giao: enter text.",
    ),
    "ben_giao.ma_so.length": (
        "Mã số doanh nghiệp hoặc số định danh cá nhân của bên giao: nhập nhiều nhất 35 ký tự.",
        "Mã số doanh nghiệp hoặc số định danh cá nhân của bên giao: enter at most 35 characters.",
    ),
    "ben_giao.ma_so.pattern": (
        "Mã số doanh nghiệp hoặc số định danh cá nhân của bên giao: nhập nội dung trên một dòng, không để trống.",
        "Mã số doanh nghiệp hoặc số định danh cá nhân của bên giao: enter some text on one line, not only blanks.",
    ),
    "ben_giao.dia_chi.required": ("Nhập địa chỉ bên giao.", "Enter địa chỉ bên giao."),
    "ben_giao.dia_chi.type": ("Địa chỉ bên giao: nhập nội dung bằng chữ.", "Địa chỉ bên giao: enter text."),
    "ben_giao.dia_chi.length": (
        "Địa chỉ bên giao: nhập nhiều nhất 500 ký tự.",
        "Địa chỉ bên giao: enter at most 500 characters.",
    ),
    "ben_giao.dia_chi.pattern": (
        "Địa chỉ bên giao: nhập nội dung trên một dòng, không để trống.",
        "Địa chỉ bên giao: enter some text on one line, not only blanks.",
    ),
    "ben_nhan.required": ("Khai bên nhận công nghệ.", "Fill in bên nhận công nghệ."),
    "ben_nhan.type": (
        "Bên nhận công nghệ: khai các mục của phần này.",
        "Bên nhận công nghệ: fill in the fields of this part.",
    ),
    "ben_nhan.ten.required": ("Nhập tên bên nhận.", "Enter tên bên nhận."),
    "ben_nhan.ten.type": ("Tên bên nhận: nhập nội dung bằng chữ.", "Tên bên nhận: enter text."),
    "ben_nhan.ten.length": (
        "Tên bên nhận: nhập nhiều nhất 200 ký tự.",
        "Tên bên nhận: enter at most 200 characters.",
    ),
    "ben_nhan.ten.pattern": (
        "Tên bên nhận: nhập nội dung trên một dòng, không để trống.",
        "Tên bên nhận: enter some text on one line, not only blanks.",
    ),
    "ben_nhan.ma_so.type": (
        "Mã số doanh nghiệp hoặc số định danh cá nhân của bên nhận: nhập nội dung bằng chữ.",
        "Mã số doanh nghiệp hoặc số định danh cá nhân của bên nhận: enter text.",
    ),
    "ben_nhan.ma_so.length": (
        "Mã số doanh nghiệp hoặc số định danh cá nhân của bên nhận: nhập nhiều nhất 35 ký tự.",
        "Mã số doanh nghiệp hoặc số định danh cá nhân của bên nhận: enter at most 35 characters.",
    ),
    "ben_nhan.ma_so.pattern": (
        "Mã số doanh nghiệp hoặc số định danh cá nhân của bên nhận: nhập nội dung trên một dòng, không để trống.",
        "Mã số doanh nghiệp hoặc số định danh cá nhân của bên nhận: enter some text on one line, not only blanks.",
    ),
    "ben_nhan.dia_chi.required": ("Nhập địa chỉ bên nhận.", "Enter địa chỉ bên nhận."),
    "ben_nhan.dia_chi.type": ("Địa chỉ bên nhận: nhập nội dung bằng chữ.", "Địa chỉ bên nhận: enter text."),
    "ben_nhan.dia_chi.length": (
        "Địa chỉ bên nhận: nhập nhiều nhất 500 ký tự.",
        "Địa chỉ bên nhận: enter at most 500 characters.",
    ),
    "ben_nhan.dia_chi.pattern": (
        "Địa chỉ bên nhận: nhập nội dung trên một dòng, không để trống.",
        "Địa chỉ bên nhận: enter some text on one line, not only blanks.",
    ),
    "nguoi_lien_he.required": (
        "Khai người liên hệ của bên đăng ký.",
        "Fill in người liên hệ của bên đăng ký.",
    ),
    "nguoi_lien_he.type": (
        "Người liên hệ của bên đăng ký: khai các mục của phần này.",
        "Người liên hệ của bên đăng ký: fill in the fields of this part.",
    ),
    "nguoi_lien_he.ho_ten.required": ("Nhập họ và tên người liên hệ.", "Enter họ và tên người liên hệ."),
    "nguoi_lien_he.ho_ten.type": (
        "Họ và tên người liên hệ: nhập nội dung bằng chữ.",
        "Họ và tên người liên hệ: enter text.",
    ),
    "nguoi_lien_he.ho_ten.length": (
        "Họ và tên người liên hệ: nhập nhiều nhất 500 ký tự.",
        "Họ và tên người liên hệ: enter at most 500 characters.",
    ),
    "nguoi_lien_he.ho_ten.pattern": (
        "Họ và tên người liên hệ: chỉ dùng chữ cái, dấu cách, dấu gạch nối, dấu chấm và dấu nháy.",
        "Họ và tên người liên hệ: use only letters, spaces, hyphens, full stops and apostrophes.",
    ),
    "nguoi_lien_he.dien_thoai.required": ("Nhập số điện thoại.", "Enter số điện thoại."),
    "nguoi_lien_he.dien_thoai.type": (
        "Số điện thoại: nhập nội dung bằng chữ.",
        "Số điện thoại: enter text.",
    ),
    "nguoi_lien_he.dien_thoai.length": (
        "Số điện thoại: nhập nhiều nhất 500 ký tự.",
        "Số điện thoại: enter at most 500 characters.",
    ),
    "nguoi_lien_he.dien_thoai.pattern": (
        "Số điện thoại: nhập 10 chữ số bắt đầu bằng 0, hoặc +84 và 9 chữ số.",
        "Số điện thoại: enter 10 digits beginning with 0, or +84 and 9 digits.",
    ),
    "nguoi_lien_he.thu_dien_tu.type": ("Thư điện tử: nhập nội dung bằng chữ.", "Thư điện tử: enter text."),
    "nguoi_lien_he.thu_dien_tu.length": (
        "Thư điện tử: nhập nhiều nhất 500 ký tự.",
        "Thư điện tử: enter at most 500 characters.",
    ),
    "nguoi_lien_he.thu_dien_tu.pattern": (
        "Thư điện tử: nhập địa chỉ dạng ten@donvi.vn.",
        "Thư điện tử: enter an address like name@office.vn.",
    ),
    "ten_cong_nghe.required": (
        "Nhập tên công nghệ được chuyển giao.",
        "Enter tên công nghệ được chuyển giao.",
    ),
    "ten_cong_nghe.type": (
        "Tên công nghệ được chuyển giao: nhập nội dung bằng chữ.",
        "Tên công nghệ được chuyển giao: enter text.",
    ),
    "ten_cong_nghe.length": (
        "Tên công nghệ được chuyển giao: nhập nhiều nhất 500 ký tự.",
        "Tên công nghệ được chuyển giao: enter at most 500 characters.",
    ),
    "ten_cong_nghe.pattern": (
        "Tên công nghệ được chuyển giao: nhập nội dung trên một dòng, không để trống.",
        "Tên công nghệ được chuyển giao: enter some text on one line, not only blanks.",
    ),
    "quyen_duoc_chuyen_giao.required": ("Chọn quyền được chuyển giao.", "Choose quyền được chuyển giao."),
    "quyen_duoc_chuyen_giao.type": (
        "Quyền được chuyển giao: chọn một trong các mục đã cho.",
        "Quyền được chuyển giao: choose one of the given options.",
    ),
    "quyen_duoc_chuyen_giao.choice": (
        "Quyền được chuyển giao: chọn một trong các mục đã cho.",
        "Quyền được chuyển giao: choose one of the given options.",
    ),
    "thuoc_danh_muc_han_che.required": (
        "Công nghệ thuộc Danh mục công nghệ hạn chế chuyển giao: chọn có hoặc không.",
        "Công nghệ thuộc Danh mục công nghệ hạn chế chuyển giao: choose yes or no.",
    ),
    "thuoc_danh_muc_han_che.type": (
        "Công nghệ thuộc Danh mục công nghệ hạn chế chuyển giao: chọn có hoặc không.",
        "Công nghệ thuộc Danh mục công nghệ hạn chế chuyển giao: choose yes or no.",
    ),
    "ngay_ky.required": (
        "Nhập ngày ký văn bản giao kết chuyển giao công nghệ.",
        "Enter ngày ký văn bản giao kết chuyển giao công nghệ.",
    ),
    "ngay_ky.type": (
        "Ngày ký văn bản giao kết chuyển giao công nghệ: nhập ngày có thật, theo thứ tự ngày/tháng/năm, ví dụ 01/07/2026.",
        "Ngày ký văn bản giao kết chuyển giao công nghệ: enter a real date as day/month/year, for example 01/07/2026.",
    ),
    "tong_gia_tri.required": (
        "Nhập tổng giá trị hợp đồng (đồng Việt Nam).",
        "Enter tổng giá trị hợp đồng (đồng Việt Nam).",
    ),
    "tong_gia_tri.type": (
        "Tổng giá trị hợp đồng (đồng Việt Nam): nhập số tiền là số nguyên.",
        "Tổng giá trị hợp đồng (đồng Việt Nam): enter the amount as a whole number.",
    ),
    "tong_gia_tri.range": (
        "Tổng giá trị hợp đồng (đồng Việt Nam): không được nhỏ hơn 0 đồng.",
        "Tổng giá trị hợp đồng (đồng Việt Nam): must not be less than 0 dong.",
    ),
    "co_ban_tieng_viet.required": (
        "Văn bản giao kết có bản tiếng Việt: chọn có hoặc không.",
        "Văn bản giao kết có bản tiếng Việt: choose yes or no.",
    ),
    "co_ban_tieng_viet.type": (
        "Văn bản giao kết có bản tiếng Việt: chọn có hoặc không.",
        "Văn bản giao kết có bản tiếng Việt: choose yes or no.",
    ),
    "requirements.khong_thuoc_danh_muc_han_che": (
        "Công nghệ hạn chế chuyển giao phải xin Giấy phép chuyển giao công nghệ, không đăng ký theo thủ tục này.",
        "Công nghệ hạn chế chuyển giao phải xin Giấy phép chuyển giao công nghệ, không đăng ký theo thủ tục này.",
    ),
    "checks.ben_giao_dang_ky": (
        "Chuyển giao công nghệ từ Việt Nam ra nước ngoài do bên giao công nghệ gửi hồ sơ.",
        "Chuyển giao công nghệ từ Việt Nam ra nước ngoài do bên giao công nghệ gửi hồ sơ.",
    ),
    "checks.ben_nhan_dang_ky": (
        "Chuyển giao công nghệ vào Việt Nam hoặc trong nước do bên nhận công nghệ gửi hồ sơ.",
        "Chuyển giao công nghệ vào Việt Nam hoặc trong nước do bên nhận công nghệ gửi hồ sơ.",
    ),
    "checks.ky_truoc_khi_nop": (
        "Ngày ký sau ngày nộp hồ sơ. Kiểm tra lại ngày ký văn bản giao kết.",
        "Ngày ký sau ngày nộp hồ sơ. Kiểm tra lại ngày ký văn bản giao kết.",
    ),
    "{unknown}": (
        "Thủ tục này không có mục “{}”; hãy bỏ mục này khỏi hồ sơ.",
        "This procedure has no field “{}”; remove it from the dossier.",
    ),
    "dossier.type": (
        "Phần “dossier” của hồ sơ chưa ghi đúng quy cách; hãy sửa theo mô tả cấu trúc hồ sơ.",
        "The part “dossier” of the dossier is not in the required form; see the description of the dossier.",
    ),
    "{part}": (
        "Phần “{}” của hồ sơ chưa ghi đúng quy cách; hãy sửa theo mô tả cấu trúc hồ sơ.",
        "The part “{}” of the dossier is not in the required form; see the description of the dossier.",
    ),
    "E_OVERFLOW": (
        "Không tính được: số vượt quá 1.000.000.000.000.000.",
        "It cannot be computed: a number exceeds 1.000.000.000.000.000.",
    ),
    "E_DATE": (
        "Không tính được: ngày nằm ngoài khoảng từ năm 1 đến năm 9999.",
        "It cannot be computed: a date lies outside the years 1 to 9999.",
    ),
    "E_DIVISION": ("Không tính được: chia cho 0.", "It cannot be computed: a division by 0."),
    "E_ROUNDING": (
        "Không tính được: mức thu có phần lẻ của đồng mà bản mô tả không ghi cách làm tròn.",
        "It cannot be computed: the amount has a fraction and the specification does not say how to round.",
    ),
    "E_DURATION": (
        "Không tính được: thời gian có số âm, có phần lẻ, thiếu giờ nhận hoặc giờ làm việc, hoặc sai đơn vị.",
        "It cannot be computed: a length of time is negative, fractional, without hour or of a wrong unit.",
    ),
}
