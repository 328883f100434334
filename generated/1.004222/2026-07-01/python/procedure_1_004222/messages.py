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
    "nguoi_dang_ky.required": ("Khai người đăng ký thường trú.", "Fill in người đăng ký thường trú."),
    "nguoi_dang_ky.type": (
        "Người đăng ký thường trú: khai các mục của phần này.",
        "Người đăng ký thường trú: fill in the fields of this part.",
    ),
    "nguoi_dang_ky.ho_ten.required": (
        "Nhập họ, chữ đệm và tên khai sinh.",
        "Enter họ, chữ đệm và tên khai sinh.",
    ),
    "nguoi_dang_ky.ho_ten.type": (
        "Họ, chữ đệm và tên khai sinh: nhập nội dung bằng chữ.",
        "Họ, chữ đệm và tên khai sinh: enter text.",
    ),
    "nguoi_dang_ky.ho_ten.length": (
        "Họ, chữ đệm và tên khai sinh: nhập nhiều nhất 500 ký tự.",
        "Họ, chữ đệm và tên khai sinh: enter at most 500 characters.",
    ),
    "nguoi_dang_ky.ho_ten.pattern": (
        "Họ, chữ đệm và tên khai sinh: chỉ dùng chữ cái, dấu cách, dấu gạch nối, dấu chấm và dấu nháy.",
        "Họ, chữ đệm và tên khai sinh: use only letters, spaces, hyphens, full stops and apostrophes.",
    ),
    "nguoi_dang_ky.ngay_sinh.required": ("Nhập ngày, tháng, năm sinh.", "Enter ngày, tháng, năm sinh."),
    "nguoi_dang_ky.ngay_sinh.type": (
        "Ngày, tháng, năm sinh: nhập ngày có thật, theo thứ tự ngày/tháng/năm, ví dụ 01/07/2026.",
        "Ngày, tháng, năm sinh: enter a real date as day/month/year, for example 01/07/2026.",
    ),
    "nguoi_dang_ky.gioi_tinh.required": ("Chọn giới tính.", "Choose giới tính."),
    "nguoi_dang_ky.gioi_tinh.type": (
        "Giới tính: chọn một trong các mục đã cho.",
        "Giới tính: choose one of the given options.",
    ),
    "nguoi_dang_ky.gioi_tinh.choice": (
        "Giới tính: chọn một trong các mục đã cho.",
        "Giới tính: choose one of the given options.",
    ),
    "nguoi_dang_ky.so_dinh_danh.required": ("Nhập số định danh cá nhân.", "Enter số định danh cá nhân."),
    "nguoi_dang_ky.so_dinh_danh.type": (
        "Số định danh cá nhân: nhập nội dung bằng chữ.",
        "Số định danh cá nhân: enter text.",
    ),
    "nguoi_dang_ky.so_dinh_danh.length": (
        "Số định danh cá nhân: nhập nhiều nhất 500 ký tự.",
        "Số định danh cá nhân: enter at most 500 characters.",
    ),
    "nguoi_dang_ky.so_dinh_danh.pattern": (
        "Số định danh cá nhân: nhập đúng 12 chữ số.",
        "Số định danh cá nhân: enter exactly 12 digits.",
    ),
    "nguoi_dang_ky.dien_thoai.type": (
        "Số điện thoại liên hệ: nhập nội dung bằng chữ.",
        "Số điện thoại liên hệ: enter text.",
    ),
    "nguoi_dang_ky.dien_thoai.length": (
        "Số điện thoại liên hệ: nhập nhiều nhất 500 ký tự.",
        "Số điện thoại liên hệ: enter at most 500 characters.",
    ),
    "nguoi_dang_ky.dien_thoai.pattern": (
        "Số điện thoại liên hệ: nhập 10 chữ số bắt đầu bằng 0, hoặc +84 và 9 chữ số.",
        "Số điện thoại liên hệ: enter 10 digits beginning with 0, or +84 and 9 digits.",
    ),
    "nguoi_dang_ky.thu_dien_tu.type": ("Thư điện tử: nhập nội dung bằng chữ.", "Thư điện tử: enter text."),
    "nguoi_dang_ky.thu_dien_tu.length": (
        "Thư điện tử: nhập nhiều nhất 500 ký tự.",
        "Thư điện tử: enter at most 500 characters.",
    ),
    "nguoi_dang_ky.thu_dien_tu.pattern": (
        "Thư điện tử: nhập địa chỉ dạng ten@donvi.vn.",
        "Thư điện tử: enter an address like name@office.vn.",
    ),
    "nguoi_dang_ky.noi_cu_tru.required": ("Nhập nơi cư trú hiện nay.", "Enter nơi cư trú hiện nay."),
    "nguoi_dang_ky.noi_cu_tru.type": (
        "Nơi cư trú hiện nay: nhập nội dung bằng chữ.",
        "Nơi cư trú hiện nay: enter text.",
    ),
    "nguoi_dang_ky.noi_cu_tru.length": (
        "Nơi cư trú hiện nay: nhập nhiều nhất 500 ký tự.",
        "Nơi cư trú hiện nay: enter at most 500 characters.",
    ),
    "nguoi_dang_ky.noi_cu_tru.pattern": (
        "Nơi cư trú hiện nay: nhập nội dung trên một dòng, không để trống.",
        "Nơi cư trú hiện nay: enter some text on one line, not only blanks.",
    ),
    "noi_de_nghi.required": (
        "Nhập nơi đề nghị đăng ký thường trú.",
        "Enter nơi đề nghị đăng ký thường trú.",
    ),
    "noi_de_nghi.type": (
        "Nơi đề nghị đăng ký thường trú: nhập nội dung bằng chữ.",
        "Nơi đề nghị đăng ký thường trú: enter text.",
    ),
    "noi_de_nghi.length": (
        "Nơi đề nghị đăng ký thường trú: nhập nhiều nhất 500 ký tự.",
        "Nơi đề nghị đăng ký thường trú: enter at most 500 characters.",
    ),
    "noi_de_nghi.pattern": (
        "Nơi đề nghị đăng ký thường trú: nhập nội dung trên một dòng, không để trống.",
        "Nơi đề nghị đăng ký thường trú: enter some text on one line, not only blanks.",
    ),
    "la_chu_ho.required": (
        "Người đăng ký là chủ hộ tại nơi đề nghị đăng ký: chọn có hoặc không.",
        "Người đăng ký là chủ hộ tại nơi đề nghị đăng ký: choose yes or no.",
    ),
    "la_chu_ho.type": (
        "Người đăng ký là chủ hộ tại nơi đề nghị đăng ký: chọn có hoặc không.",
        "Người đăng ký là chủ hộ tại nơi đề nghị đăng ký: choose yes or no.",
    ),
    "chu_ho.required": ("Khai chủ hộ tại nơi đề nghị đăng ký.", "Fill in chủ hộ tại nơi đề nghị đăng ký."),
    "chu_ho.type": (
        "Chủ hộ tại nơi đề nghị đăng ký: khai các mục của phần này.",
        "Chủ hộ tại nơi đề nghị đăng ký: fill in the fields of this part.",
    ),
    "chu_ho.not_applicable": (
        "Chủ hộ tại nơi đề nghị đăng ký: không khai mục này, vì hồ sơ không thuộc trường hợp phải khai.",
        "Chủ hộ tại nơi đề nghị đăng ký: leave this out, it does not apply to the dossier.",
    ),
    "chu_ho.ho_ten.required": ("Nhập họ, chữ đệm và tên chủ hộ.", "Enter họ, chữ đệm và tên chủ hộ."),
    "chu_ho.ho_ten.type": (
        "Họ, chữ đệm và tên chủ hộ: nhập nội dung bằng chữ.",
        "Họ, chữ đệm và tên chủ hộ: enter text.",
    ),
    "chu_ho.ho_ten.length": (
        "Họ, chữ đệm và tên chủ hộ: nhập nhiều nhất 500 ký tự.",
        "Họ, chữ đệm và tên chủ hộ: enter at most 500 characters.",
    ),
    "chu_ho.ho_ten.pattern": (
        "Họ, chữ đệm và tên chủ hộ: chỉ dùng chữ cái, dấu cách, dấu gạch nối, dấu chấm và dấu nháy.",
        "Họ, chữ đệm và tên chủ hộ: use only letters, spaces, hyphens, full stops and apostrophes.",
    ),
    "chu_ho.so_dinh_danh.required": (
        "Nhập số định danh cá nhân của chủ hộ.",
        "Enter số định danh cá nhân của chủ hộ.",
    ),
    "chu_ho.so_dinh_danh.type": (
        "Số định danh cá nhân của chủ hộ: nhập nội dung bằng chữ.",
        "Số định danh cá nhân của chủ hộ: enter text.",
    ),
    "chu_ho.so_dinh_danh.length": (
        "Số định danh cá nhân của chủ hộ: nhập nhiều nhất 500 ký tự.",
        "Số định danh cá nhân của chủ hộ: enter at most 500 characters.",
    ),
    "chu_ho.so_dinh_danh.pattern": (
        "Số định danh cá nhân của chủ hộ: nhập đúng 12 chữ số.",
        "Số định danh cá nhân của chủ hộ: enter exactly 12 digits.",
    ),
    "chu_ho.quan_he_voi_chu_ho.required": ("Nhập mối quan hệ với chủ hộ.", "Enter mối quan hệ với chủ hộ."),
    "chu_ho.quan_he_voi_chu_ho.type": (
        "Mối quan hệ với chủ hộ: nhập nội dung bằng chữ.",
        "Mối quan hệ với chủ hộ: enter text.",
    ),
    "chu_ho.quan_he_voi_chu_ho.length": (
        "Mối quan hệ với chủ hộ: nhập nhiều nhất 50 ký tự.",
        "Mối quan hệ với chủ hộ: enter at most 50 characters.",
    ),
    "chu_ho.quan_he_voi_chu_ho.pattern": (
        "Mối quan hệ với chủ hộ: nhập nội dung trên một dòng, không để trống.",
        "Mối quan hệ với chủ hộ: enter some text on one line, not only blanks.",
    ),
    "nguoi_cung_thay_doi.type": (
        "Những thành viên trong hộ gia đình cùng thay đổi: khai mỗi dòng một mục.",
        "Những thành viên trong hộ gia đình cùng thay đổi: give one entry for each row.",
    ),
    "nguoi_cung_thay_doi.items": (
        "Những thành viên trong hộ gia đình cùng thay đổi: khai nhiều nhất 30 dòng.",
        "Những thành viên trong hộ gia đình cùng thay đổi: give at most 30 rows.",
    ),
    "nguoi_cung_thay_doi.ho_ten.required": ("Nhập họ, chữ đệm và tên.", "Enter họ, chữ đệm và tên."),
    "nguoi_cung_thay_doi.ho_ten.type": (
        "Họ, chữ đệm và tên: nhập nội dung bằng chữ.",
        "Họ, chữ đệm và tên: enter text.",
    ),
    "nguoi_cung_thay_doi.ho_ten.length": (
        "Họ, chữ đệm và tên: nhập nhiều nhất 500 ký tự.",
        "Họ, chữ đệm và tên: enter at most 500 characters.",
    ),
    "nguoi_cung_thay_doi.ho_ten.pattern": (
        "Họ, chữ đệm và tên: chỉ dùng chữ cái, dấu cách, dấu gạch nối, dấu chấm và dấu nháy.",
        "Họ, chữ đệm và tên: use only letters, spaces, hyphens, full stops and apostrophes.",
    ),
    "nguoi_cung_thay_doi.ngay_sinh.required": (
        "Nhập ngày, tháng, năm sinh.",
        "Enter ngày, tháng, năm sinh.",
    ),
    "nguoi_cung_thay_doi.ngay_sinh.type": (
        "Ngày, tháng, năm sinh: nhập ngày có thật, theo thứ tự ngày/tháng/năm, ví dụ 01/07/2026.",
        "Ngày, tháng, năm sinh: enter a real date as day/month/year, for example 01/07/2026.",
    ),
    "nguoi_cung_thay_doi.gioi_tinh.required": ("Chọn giới tính.", "Choose giới tính."),
    "nguoi_cung_thay_doi.gioi_tinh.type": (
        "Giới tính: chọn một trong các mục đã cho.",
        "Giới tính: choose one of the given options.",
    ),
    "nguoi_cung_thay_doi.gioi_tinh.choice": (
        "Giới tính: chọn một trong các mục đã cho.",
        "Giới tính: choose one of the given options.",
    ),
    "nguoi_cung_thay_doi.so_dinh_danh.required": (
        "Nhập số định danh cá nhân.",
        "Enter số định danh cá nhân.",
    ),
    "nguoi_cung_thay_doi.so_dinh_danh.type": (
        "Số định danh cá nhân: nhập nội dung bằng chữ.",
        "Số định danh cá nhân: enter text.",
    ),
    "nguoi_cung_thay_doi.so_dinh_danh.length": (
        "Số định danh cá nhân: nhập nhiều nhất 500 ký tự.",
        "Số định danh cá nhân: enter at most 500 characters.",
    ),
    "nguoi_cung_thay_doi.so_dinh_danh.pattern": (
        "Số định danh cá nhân: nhập đúng 12 chữ số.",
        "Số định danh cá nhân: enter exactly 12 digits.",
    ),
    "nguoi_cung_thay_doi.quan_he_voi_chu_ho.required": (
        "Nhập mối quan hệ với chủ hộ.",
        "Enter mối quan hệ với chủ hộ.",
    ),
    "nguoi_cung_thay_doi.quan_he_voi_chu_ho.type": (
        "Mối quan hệ với chủ hộ: nhập nội dung bằng chữ.",
        "Mối quan hệ với chủ hộ: enter text.",
    ),
    "nguoi_cung_thay_doi.quan_he_voi_chu_ho.length": (
        "Mối quan hệ với chủ hộ: nhập nhiều nhất 50 ký tự.",
        "Mối quan hệ với chủ hộ: enter at most 50 characters.",
    ),
    "nguoi_cung_thay_doi.quan_he_voi_chu_ho.pattern": (
        "Mối quan hệ với chủ hộ: nhập nội dung trên một dòng, không để trống.",
        "Mối quan hệ với chủ hộ: enter some text on one line, not only blanks.",
    ),
    "quan_he.required": (
        "Chọn diện đăng ký theo khoản 2 Điều 20 Luật Cư trú.",
        "Choose diện đăng ký theo khoản 2 Điều 20 Luật Cư trú.",
    ),
    "quan_he.type": (
        "Diện đăng ký theo khoản 2 Điều 20 Luật Cư trú: chọn một trong các mục đã cho.",
        "Diện đăng ký theo khoản 2 Điều 20 Luật Cư trú: choose one of the given options.",
    ),
    "quan_he.choice": (
        "Diện đăng ký theo khoản 2 Điều 20 Luật Cư trú: chọn một trong các mục đã cho.",
        "Diện đăng ký theo khoản 2 Điều 20 Luật Cư trú: choose one of the given options.",
    ),
    "quan_he.not_applicable": (
        "Diện đăng ký theo khoản 2 Điều 20 Luật Cư trú: không khai mục này, vì hồ sơ không thuộc trường hợp phải khai.",
        "Diện đăng ký theo khoản 2 Điều 20 Luật Cư trú: leave this out, it does not apply to the dossier.",
    ),
    "khong_con_cha_me.required": (
        "Người chưa thành niên không còn cha, mẹ: chọn có hoặc không.",
        "Người chưa thành niên không còn cha, mẹ: choose yes or no.",
    ),
    "khong_con_cha_me.type": (
        "Người chưa thành niên không còn cha, mẹ: chọn có hoặc không.",
        "Người chưa thành niên không còn cha, mẹ: choose yes or no.",
    ),
    "khong_con_cha_me.not_applicable": (
        "Người chưa thành niên không còn cha, mẹ: không khai mục này, vì hồ sơ không thuộc trường hợp phải khai.",
        "Người chưa thành niên không còn cha, mẹ: leave this out, it does not apply to the dossier.",
    ),
    "khong_xac_dinh_chu_so_huu.type": (
        "Không xác định được chủ sở hữu chỗ ở: chọn có hoặc không.",
        "Không xác định được chủ sở hữu chỗ ở: choose yes or no.",
    ),
    "khong_xac_dinh_chu_so_huu.not_applicable": (
        "Không xác định được chủ sở hữu chỗ ở: không khai mục này, vì hồ sơ không thuộc trường hợp phải khai.",
        "Không xác định được chủ sở hữu chỗ ở: leave this out, it does not apply to the dossier.",
    ),
    "dien_tich_san.required": (
        "Nhập diện tích sàn của chỗ ở thuê, mượn, ở nhờ (m2).",
        "Enter diện tích sàn của chỗ ở thuê, mượn, ở nhờ (m2).",
    ),
    "dien_tich_san.type": (
        "Diện tích sàn của chỗ ở thuê, mượn, ở nhờ (m2): nhập một số, nhiều nhất 2 chữ số sau dấu phẩy.",
        "Diện tích sàn của chỗ ở thuê, mượn, ở nhờ (m2): enter a number with at most 2 decimal places.",
    ),
    "dien_tich_san.range": (
        "Diện tích sàn của chỗ ở thuê, mượn, ở nhờ (m2): không được nhỏ hơn 0,01.",
        "Diện tích sàn của chỗ ở thuê, mượn, ở nhờ (m2): must not be less than 0,01.",
    ),
    "dien_tich_san.not_applicable": (
        "Diện tích sàn của chỗ ở thuê, mượn, ở nhờ (m2): không khai mục này, vì hồ sơ không thuộc trường hợp phải khai.",
        "Diện tích sàn của chỗ ở thuê, mượn, ở nhờ (m2): leave this out, it does not apply to the dossier.",
    ),
    "so_nguoi_tai_cho_o.required": (
        "Nhập tổng số người thường trú tại chỗ ở đó sau khi đăng ký.",
        "Enter tổng số người thường trú tại chỗ ở đó sau khi đăng ký.",
    ),
    "so_nguoi_tai_cho_o.type": (
        "Tổng số người thường trú tại chỗ ở đó sau khi đăng ký: nhập một số nguyên.",
        "Tổng số người thường trú tại chỗ ở đó sau khi đăng ký: enter a whole number.",
    ),
    "so_nguoi_tai_cho_o.range": (
        "Tổng số người thường trú tại chỗ ở đó sau khi đăng ký: không được nhỏ hơn 1.",
        "Tổng số người thường trú tại chỗ ở đó sau khi đăng ký: must not be less than 1.",
    ),
    "so_nguoi_tai_cho_o.not_applicable": (
        "Tổng số người thường trú tại chỗ ở đó sau khi đăng ký: không khai mục này, vì hồ sơ không thuộc trường hợp phải khai.",
        "Tổng số người thường trú tại chỗ ở đó sau khi đăng ký: leave this out, it does not apply to the dossier.",
    ),
    "dien_tich_cua_tinh.type": (
        "Diện tích tối thiểu mỗi người do Hội đồng nhân dân cấp tỉnh quy định (m2 sàn): nhập một số, nhiều nhất 2 chữ số sau dấu phẩy.",
        "Diện tích tối thiểu mỗi người do Hội đồng nhân dân cấp tỉnh quy định (m2 sàn): enter a number with at most 2 decimal places.",
    ),
    "dien_tich_cua_tinh.range": (
        "Diện tích tối thiểu mỗi người do Hội đồng nhân dân cấp tỉnh quy định (m2 sàn): không được nhỏ hơn 8.",
        "Diện tích tối thiểu mỗi người do Hội đồng nhân dân cấp tỉnh quy định (m2 sàn): must not be less than 8.",
    ),
    "dien_tich_cua_tinh.not_applicable": (
        "Diện tích tối thiểu mỗi người do Hội đồng nhân dân cấp tỉnh quy định (m2 sàn): không khai mục này, vì hồ sơ không thuộc trường hợp phải khai.",
        "Diện tích tối thiểu mỗi người do Hội đồng nhân dân cấp tỉnh quy định (m2 sàn): leave this out, it does not apply to the dossier.",
    ),
    "doi_tuong_ton_giao.required": (
        "Chọn tư cách tại cơ sở tín ngưỡng, cơ sở tôn giáo.",
        "Choose tư cách tại cơ sở tín ngưỡng, cơ sở tôn giáo.",
    ),
    "doi_tuong_ton_giao.type": (
        "Tư cách tại cơ sở tín ngưỡng, cơ sở tôn giáo: chọn một trong các mục đã cho.",
        "Tư cách tại cơ sở tín ngưỡng, cơ sở tôn giáo: choose one of the given options.",
    ),
    "doi_tuong_ton_giao.choice": (
        "Tư cách tại cơ sở tín ngưỡng, cơ sở tôn giáo: chọn một trong các mục đã cho.",
        "Tư cách tại cơ sở tín ngưỡng, cơ sở tôn giáo: choose one of the given options.",
    ),
    "doi_tuong_ton_giao.not_applicable": (
        "Tư cách tại cơ sở tín ngưỡng, cơ sở tôn giáo: không khai mục này, vì hồ sơ không thuộc trường hợp phải khai.",
        "Tư cách tại cơ sở tín ngưỡng, cơ sở tôn giáo: leave this out, it does not apply to the dossier.",
    ),
    "noi_cham_soc.required": (
        "Chọn nơi nhận chăm sóc, nuôi dưỡng, trợ giúp.",
        "Choose nơi nhận chăm sóc, nuôi dưỡng, trợ giúp.",
    ),
    "noi_cham_soc.type": (
        "Nơi nhận chăm sóc, nuôi dưỡng, trợ giúp: chọn một trong các mục đã cho.",
        "Nơi nhận chăm sóc, nuôi dưỡng, trợ giúp: choose one of the given options.",
    ),
    "noi_cham_soc.choice": (
        "Nơi nhận chăm sóc, nuôi dưỡng, trợ giúp: chọn một trong các mục đã cho.",
        "Nơi nhận chăm sóc, nuôi dưỡng, trợ giúp: choose one of the given options.",
    ),
    "noi_cham_soc.not_applicable": (
        "Nơi nhận chăm sóc, nuôi dưỡng, trợ giúp: không khai mục này, vì hồ sơ không thuộc trường hợp phải khai.",
        "Nơi nhận chăm sóc, nuôi dưỡng, trợ giúp: leave this out, it does not apply to the dossier.",
    ),
    "la_chu_phuong_tien.required": (
        "Người đăng ký là chủ phương tiện: chọn có hoặc không.",
        "Người đăng ký là chủ phương tiện: choose yes or no.",
    ),
    "la_chu_phuong_tien.type": (
        "Người đăng ký là chủ phương tiện: chọn có hoặc không.",
        "Người đăng ký là chủ phương tiện: choose yes or no.",
    ),
    "la_chu_phuong_tien.not_applicable": (
        "Người đăng ký là chủ phương tiện: không khai mục này, vì hồ sơ không thuộc trường hợp phải khai.",
        "Người đăng ký là chủ phương tiện: leave this out, it does not apply to the dossier.",
    ),
    "phai_dang_ky_dang_kiem.required": (
        "Phương tiện thuộc đối tượng phải đăng ký, đăng kiểm: chọn có hoặc không.",
        "Phương tiện thuộc đối tượng phải đăng ký, đăng kiểm: choose yes or no.",
    ),
    "phai_dang_ky_dang_kiem.type": (
        "Phương tiện thuộc đối tượng phải đăng ký, đăng kiểm: chọn có hoặc không.",
        "Phương tiện thuộc đối tượng phải đăng ký, đăng kiểm: choose yes or no.",
    ),
    "phai_dang_ky_dang_kiem.not_applicable": (
        "Phương tiện thuộc đối tượng phải đăng ký, đăng kiểm: không khai mục này, vì hồ sơ không thuộc trường hợp phải khai.",
        "Phương tiện thuộc đối tượng phải đăng ký, đăng kiểm: leave this out, it does not apply to the dossier.",
    ),
    "noi_dang_ky_trung_noi_dau.required": (
        "Nơi đăng ký phương tiện trùng với nơi thường xuyên đậu, đỗ: chọn có hoặc không.",
        "Nơi đăng ký phương tiện trùng với nơi thường xuyên đậu, đỗ: choose yes or no.",
    ),
    "noi_dang_ky_trung_noi_dau.type": (
        "Nơi đăng ký phương tiện trùng với nơi thường xuyên đậu, đỗ: chọn có hoặc không.",
        "Nơi đăng ký phương tiện trùng với nơi thường xuyên đậu, đỗ: choose yes or no.",
    ),
    "noi_dang_ky_trung_noi_dau.not_applicable": (
        "Nơi đăng ký phương tiện trùng với nơi thường xuyên đậu, đỗ: không khai mục này, vì hồ sơ không thuộc trường hợp phải khai.",
        "Nơi đăng ký phương tiện trùng với nơi thường xuyên đậu, đỗ: leave this out, it does not apply to the dossier.",
    ),
    "dang_thuong_tru_tai_don_vi.required": (
        "Đang thường trú tại nơi đơn vị đóng quân, nhà ở công vụ của Công an nhân dân hoặc Quân đội nhân dân: chọn có hoặc không.",
        "Đang thường trú tại nơi đơn vị đóng quân, nhà ở công vụ của Công an nhân dân hoặc Quân đội nhân dân: choose yes or no.",
    ),
    "dang_thuong_tru_tai_don_vi.type": (
        "Đang thường trú tại nơi đơn vị đóng quân, nhà ở công vụ của Công an nhân dân hoặc Quân đội nhân dân: chọn có hoặc không.",
        "Đang thường trú tại nơi đơn vị đóng quân, nhà ở công vụ của Công an nhân dân hoặc Quân đội nhân dân: choose yes or no.",
    ),
    "dang_thuong_tru_tai_don_vi.not_applicable": (
        "Đang thường trú tại nơi đơn vị đóng quân, nhà ở công vụ của Công an nhân dân hoặc Quân đội nhân dân: không khai mục này, vì hồ sơ không thuộc trường hợp phải khai.",
        "Đang thường trú tại nơi đơn vị đóng quân, nhà ở công vụ của Công an nhân dân hoặc Quân đội nhân dân: leave this out, it does not apply to the dossier.",
    ),
    "luc_luong.required": ("Chọn lực lượng.", "Choose lực lượng."),
    "luc_luong.type": (
        "Lực lượng: chọn một trong các mục đã cho.",
        "Lực lượng: choose one of the given options.",
    ),
    "luc_luong.choice": (
        "Lực lượng: chọn một trong các mục đã cho.",
        "Lực lượng: choose one of the given options.",
    ),
    "luc_luong.not_applicable": (
        "Lực lượng: không khai mục này, vì hồ sơ không thuộc trường hợp phải khai.",
        "Lực lượng: leave this out, it does not apply to the dossier.",
    ),
    "y_kien_chu_ho.required": (
        "Chọn hình thức lấy ý kiến của chủ hộ.",
        "Choose hình thức lấy ý kiến của chủ hộ.",
    ),
    "y_kien_chu_ho.type": (
        "Hình thức lấy ý kiến của chủ hộ: chọn một trong các mục đã cho.",
        "Hình thức lấy ý kiến của chủ hộ: choose one of the given options.",
    ),
    "y_kien_chu_ho.choice": (
        "Hình thức lấy ý kiến của chủ hộ: chọn một trong các mục đã cho.",
        "Hình thức lấy ý kiến của chủ hộ: choose one of the given options.",
    ),
    "y_kien_chu_ho.not_applicable": (
        "Hình thức lấy ý kiến của chủ hộ: không khai mục này, vì hồ sơ không thuộc trường hợp phải khai.",
        "Hình thức lấy ý kiến của chủ hộ: leave this out, it does not apply to the dossier.",
    ),
    "y_kien_chu_so_huu.required": (
        "Chọn hình thức lấy ý kiến của chủ sở hữu, người đại diện chỗ ở hợp pháp hoặc chủ phương tiện.",
        "Choose hình thức lấy ý kiến của chủ sở hữu, người đại diện chỗ ở hợp pháp hoặc chủ phương tiện.",
    ),
    "y_kien_chu_so_huu.type": (
        "Hình thức lấy ý kiến của chủ sở hữu, người đại diện chỗ ở hợp pháp hoặc chủ phương tiện: chọn một trong các mục đã cho.",
        "Hình thức lấy ý kiến của chủ sở hữu, người đại diện chỗ ở hợp pháp hoặc chủ phương tiện: choose one of the given options.",
    ),
    "y_kien_chu_so_huu.choice": (
        "Hình thức lấy ý kiến của chủ sở hữu, người đại diện chỗ ở hợp pháp hoặc chủ phương tiện: chọn một trong các mục đã cho.",
        "Hình thức lấy ý kiến của chủ sở hữu, người đại diện chỗ ở hợp pháp hoặc chủ phương tiện: choose one of the given options.",
    ),
    "y_kien_chu_so_huu.not_applicable": (
        "Hình thức lấy ý kiến của chủ sở hữu, người đại diện chỗ ở hợp pháp hoặc chủ phương tiện: không khai mục này, vì hồ sơ không thuộc trường hợp phải khai.",
        "Hình thức lấy ý kiến của chủ sở hữu, người đại diện chỗ ở hợp pháp hoặc chủ phương tiện: leave this out, it does not apply to the dossier.",
    ),
    "chu_so_huu.required": (
        "Khai chủ sở hữu chỗ ở hợp pháp xác nhận qua VNeID.",
        "Fill in chủ sở hữu chỗ ở hợp pháp xác nhận qua VNeID.",
    ),
    "chu_so_huu.type": (
        "Chủ sở hữu chỗ ở hợp pháp xác nhận qua VNeID: khai các mục của phần này.",
        "Chủ sở hữu chỗ ở hợp pháp xác nhận qua VNeID: fill in the fields of this part.",
    ),
    "chu_so_huu.not_applicable": (
        "Chủ sở hữu chỗ ở hợp pháp xác nhận qua VNeID: không khai mục này, vì hồ sơ không thuộc trường hợp phải khai.",
        "Chủ sở hữu chỗ ở hợp pháp xác nhận qua VNeID: leave this out, it does not apply to the dossier.",
    ),
    "chu_so_huu.ho_ten.required": ("Nhập họ và tên chủ sở hữu.", "Enter họ và tên chủ sở hữu."),
    "chu_so_huu.ho_ten.type": (
        "Họ và tên chủ sở hữu: nhập nội dung bằng chữ.",
        "Họ và tên chủ sở hữu: enter text.",
    ),
    "chu_so_huu.ho_ten.length": (
        "Họ và tên chủ sở hữu: nhập nhiều nhất 500 ký tự.",
        "Họ và tên chủ sở hữu: enter at most 500 characters.",
    ),
    "chu_so_huu.ho_ten.pattern": (
        "Họ và tên chủ sở hữu: chỉ dùng chữ cái, dấu cách, dấu gạch nối, dấu chấm và dấu nháy.",
        "Họ và tên chủ sở hữu: use only letters, spaces, hyphens, full stops and apostrophes.",
    ),
    "chu_so_huu.so_dinh_danh.required": (
        "Nhập số định danh cá nhân của chủ sở hữu.",
        "Enter số định danh cá nhân của chủ sở hữu.",
    ),
    "chu_so_huu.so_dinh_danh.type": (
        "Số định danh cá nhân của chủ sở hữu: nhập nội dung bằng chữ.",
        "Số định danh cá nhân của chủ sở hữu: enter text.",
    ),
    "chu_so_huu.so_dinh_danh.length": (
        "Số định danh cá nhân của chủ sở hữu: nhập nhiều nhất 500 ký tự.",
        "Số định danh cá nhân của chủ sở hữu: enter at most 500 characters.",
    ),
    "chu_so_huu.so_dinh_danh.pattern": (
        "Số định danh cá nhân của chủ sở hữu: nhập đúng 12 chữ số.",
        "Số định danh cá nhân của chủ sở hữu: enter exactly 12 digits.",
    ),
    "y_kien_cha_me.required": (
        "Chọn hình thức lấy ý kiến của cha hoặc mẹ hoặc người giám hộ.",
        "Choose hình thức lấy ý kiến của cha hoặc mẹ hoặc người giám hộ.",
    ),
    "y_kien_cha_me.type": (
        "Hình thức lấy ý kiến của cha hoặc mẹ hoặc người giám hộ: chọn một trong các mục đã cho.",
        "Hình thức lấy ý kiến của cha hoặc mẹ hoặc người giám hộ: choose one of the given options.",
    ),
    "y_kien_cha_me.choice": (
        "Hình thức lấy ý kiến của cha hoặc mẹ hoặc người giám hộ: chọn một trong các mục đã cho.",
        "Hình thức lấy ý kiến của cha hoặc mẹ hoặc người giám hộ: choose one of the given options.",
    ),
    "y_kien_cha_me.not_applicable": (
        "Hình thức lấy ý kiến của cha hoặc mẹ hoặc người giám hộ: không khai mục này, vì hồ sơ không thuộc trường hợp phải khai.",
        "Hình thức lấy ý kiến của cha hoặc mẹ hoặc người giám hộ: leave this out, it does not apply to the dossier.",
    ),
    "cha_me_giam_ho.required": (
        "Khai cha hoặc mẹ hoặc người giám hộ xác nhận qua VNeID.",
        "Fill in cha hoặc mẹ hoặc người giám hộ xác nhận qua VNeID.",
    ),
    "cha_me_giam_ho.type": (
        "Cha hoặc mẹ hoặc người giám hộ xác nhận qua VNeID: khai các mục của phần này.",
        "Cha hoặc mẹ hoặc người giám hộ xác nhận qua VNeID: fill in the fields of this part.",
    ),
    "cha_me_giam_ho.not_applicable": (
        "Cha hoặc mẹ hoặc người giám hộ xác nhận qua VNeID: không khai mục này, vì hồ sơ không thuộc trường hợp phải khai.",
        "Cha hoặc mẹ hoặc người giám hộ xác nhận qua VNeID: leave this out, it does not apply to the dossier.",
    ),
    "cha_me_giam_ho.ho_ten.required": (
        "Nhập họ và tên cha hoặc mẹ hoặc người giám hộ.",
        "Enter họ và tên cha hoặc mẹ hoặc người giám hộ.",
    ),
    "cha_me_giam_ho.ho_ten.type": (
        "Họ và tên cha hoặc mẹ hoặc người giám hộ: nhập nội dung bằng chữ.",
        "Họ và tên cha hoặc mẹ hoặc người giám hộ: enter text.",
    ),
    "cha_me_giam_ho.ho_ten.length": (
        "Họ và tên cha hoặc mẹ hoặc người giám hộ: nhập nhiều nhất 500 ký tự.",
        "Họ và tên cha hoặc mẹ hoặc người giám hộ: enter at most 500 characters.",
    ),
    "cha_me_giam_ho.ho_ten.pattern": (
        "Họ và tên cha hoặc mẹ hoặc người giám hộ: chỉ dùng chữ cái, dấu cách, dấu gạch nối, dấu chấm và dấu nháy.",
        "Họ và tên cha hoặc mẹ hoặc người giám hộ: use only letters, spaces, hyphens, full stops and apostrophes.",
    ),
    "cha_me_giam_ho.so_dinh_danh.required": (
        "Nhập số định danh cá nhân của cha hoặc mẹ hoặc người giám hộ.",
        "Enter số định danh cá nhân của cha hoặc mẹ hoặc người giám hộ.",
    ),
    "cha_me_giam_ho.so_dinh_danh.type": (
        "Số định danh cá nhân của cha hoặc mẹ hoặc người giám hộ: nhập nội dung bằng chữ.",
        "Số định danh cá nhân của cha hoặc mẹ hoặc người giám hộ: enter text.",
    ),
    "cha_me_giam_ho.so_dinh_danh.length": (
        "Số định danh cá nhân của cha hoặc mẹ hoặc người giám hộ: nhập nhiều nhất 500 ký tự.",
        "Số định danh cá nhân của cha hoặc mẹ hoặc người giám hộ: enter at most 500 characters.",
    ),
    "cha_me_giam_ho.so_dinh_danh.pattern": (
        "Số định danh cá nhân của cha hoặc mẹ hoặc người giám hộ: nhập đúng 12 chữ số.",
        "Số định danh cá nhân của cha hoặc mẹ hoặc người giám hộ: enter exactly 12 digits.",
    ),
    "dinh_cu_o_nuoc_ngoai.required": (
        "Người đăng ký là người Việt Nam định cư ở nước ngoài còn quốc tịch Việt Nam: chọn có hoặc không.",
        "Người đăng ký là người Việt Nam định cư ở nước ngoài còn quốc tịch Việt Nam: choose yes or no.",
    ),
    "dinh_cu_o_nuoc_ngoai.type": (
        "Người đăng ký là người Việt Nam định cư ở nước ngoài còn quốc tịch Việt Nam: chọn có hoặc không.",
        "Người đăng ký là người Việt Nam định cư ở nước ngoài còn quốc tịch Việt Nam: choose yes or no.",
    ),
    "ho_chieu_con_gia_tri.required": (
        "Có hộ chiếu Việt Nam còn giá trị sử dụng: chọn có hoặc không.",
        "Có hộ chiếu Việt Nam còn giá trị sử dụng: choose yes or no.",
    ),
    "ho_chieu_con_gia_tri.type": (
        "Có hộ chiếu Việt Nam còn giá trị sử dụng: chọn có hoặc không.",
        "Có hộ chiếu Việt Nam còn giá trị sử dụng: choose yes or no.",
    ),
    "ho_chieu_con_gia_tri.not_applicable": (
        "Có hộ chiếu Việt Nam còn giá trị sử dụng: không khai mục này, vì hồ sơ không thuộc trường hợp phải khai.",
        "Có hộ chiếu Việt Nam còn giá trị sử dụng: leave this out, it does not apply to the dossier.",
    ),
    "moi_co_quoc_tich.required": (
        "Đăng ký thường trú lần đầu sau khi được nhập hoặc trở lại quốc tịch Việt Nam: chọn có hoặc không.",
        "Đăng ký thường trú lần đầu sau khi được nhập hoặc trở lại quốc tịch Việt Nam: choose yes or no.",
    ),
    "moi_co_quoc_tich.type": (
        "Đăng ký thường trú lần đầu sau khi được nhập hoặc trở lại quốc tịch Việt Nam: chọn có hoặc không.",
        "Đăng ký thường trú lần đầu sau khi được nhập hoặc trở lại quốc tịch Việt Nam: choose yes or no.",
    ),
    "khai_ct02.required": (
        "Khai mục khai riêng của người Việt Nam định cư ở nước ngoài (mẫu CT02).",
        "Fill in mục khai riêng của người Việt Nam định cư ở nước ngoài (mẫu CT02).",
    ),
    "khai_ct02.type": (
        "Mục khai riêng của người Việt Nam định cư ở nước ngoài (mẫu CT02): khai các mục của phần này.",
        "Mục khai riêng của người Việt Nam định cư ở nước ngoài (mẫu CT02): fill in the fields of this part.",
    ),
    "khai_ct02.not_applicable": (
        "Mục khai riêng của người Việt Nam định cư ở nước ngoài (mẫu CT02): không khai mục này, vì hồ sơ không thuộc trường hợp phải khai.",
        "Mục khai riêng của người Việt Nam định cư ở nước ngoài (mẫu CT02): leave this out, it does not apply to the dossier.",
    ),
    "khai_ct02.ho_ten_nuoc_ngoai.required": (
        "Nhập họ, chữ đệm và tên trong hộ chiếu, giấy tờ do nước ngoài cấp.",
        "Enter họ, chữ đệm và tên trong hộ chiếu, giấy tờ do nước ngoài cấp.",
    ),
    "khai_ct02.ho_ten_nuoc_ngoai.type": (
        "Họ, chữ đệm và tên trong hộ chiếu, giấy tờ do nước ngoài cấp: nhập nội dung bằng chữ.",
        "Họ, chữ đệm và tên trong hộ chiếu, giấy tờ do nước ngoài cấp: enter text.",
    ),
    "khai_ct02.ho_ten_nuoc_ngoai.length": (
        "Họ, chữ đệm và tên trong hộ chiếu, giấy tờ do nước ngoài cấp: nhập nhiều nhất 500 ký tự.",
        "Họ, chữ đệm và tên trong hộ chiếu, giấy tờ do nước ngoài cấp: enter at most 500 characters.",
    ),
    "khai_ct02.ho_ten_nuoc_ngoai.pattern": (
        "Họ, chữ đệm và tên trong hộ chiếu, giấy tờ do nước ngoài cấp: chỉ dùng chữ cái, dấu cách, dấu gạch nối, dấu chấm và dấu nháy.",
        "Họ, chữ đệm và tên trong hộ chiếu, giấy tờ do nước ngoài cấp: use only letters, spaces, hyphens, full stops and apostrophes.",
    ),
    "khai_ct02.dan_toc.required": ("Nhập dân tộc.", "Enter dân tộc."),
    "khai_ct02.dan_toc.type": ("Dân tộc: nhập nội dung bằng chữ.", "Dân tộc: enter text."),
    "khai_ct02.dan_toc.length": (
        "Dân tộc: nhập nhiều nhất 50 ký tự.",
        "Dân tộc: enter at most 50 characters.",
    ),
    "khai_ct02.dan_toc.pattern": (
        "Dân tộc: nhập nội dung trên một dòng, không để trống.",
        "Dân tộc: enter some text on one line, not only blanks.",
    ),
    "khai_ct02.ton_giao.required": ("Nhập tôn giáo.", "Enter tôn giáo."),
    "khai_ct02.ton_giao.type": ("Tôn giáo: nhập nội dung bằng chữ.", "Tôn giáo: enter text."),
    "khai_ct02.ton_giao.length": (
        "Tôn giáo: nhập nhiều nhất 50 ký tự.",
        "Tôn giáo: enter at most 50 characters.",
    ),
    "khai_ct02.ton_giao.pattern": (
        "Tôn giáo: nhập nội dung trên một dòng, không để trống.",
        "Tôn giáo: enter some text on one line, not only blanks.",
    ),
    "khai_ct02.quoc_tich_nuoc_ngoai.type": (
        "Quốc tịch nước ngoài (nếu có): nhập nội dung bằng chữ.",
        "Quốc tịch nước ngoài (nếu có): enter text.",
    ),
    "khai_ct02.quoc_tich_nuoc_ngoai.length": (
        "Quốc tịch nước ngoài (nếu có): nhập nhiều nhất 50 ký tự.",
        "Quốc tịch nước ngoài (nếu có): enter at most 50 characters.",
    ),
    "khai_ct02.quoc_tich_nuoc_ngoai.pattern": (
        "Quốc tịch nước ngoài (nếu có): nhập nội dung trên một dòng, không để trống.",
        "Quốc tịch nước ngoài (nếu có): enter some text on one line, not only blanks.",
    ),
    "khai_ct02.so_giay_to.required": (
        "Nhập số hộ chiếu, giấy tờ đi lại quốc tế do nước ngoài cấp hoặc giấy tờ do cơ quan có thẩm quyền Việt Nam cấp.",
        "Enter số hộ chiếu, giấy tờ đi lại quốc tế do nước ngoài cấp hoặc giấy tờ do cơ quan có thẩm quyền Việt Nam cấp.",
    ),
    "khai_ct02.so_giay_to.type": (
        "Số hộ chiếu, giấy tờ đi lại quốc tế do nước ngoài cấp hoặc giấy tờ do cơ quan có thẩm quyền Việt Nam cấp: nhập nội dung bằng chữ.",
        "Số hộ chiếu, giấy tờ đi lại quốc tế do nước ngoài cấp hoặc giấy tờ do cơ quan có thẩm quyền Việt Nam cấp: enter text.",
    ),
    "khai_ct02.so_giay_to.length": (
        "Số hộ chiếu, giấy tờ đi lại quốc tế do nước ngoài cấp hoặc giấy tờ do cơ quan có thẩm quyền Việt Nam cấp: nhập nhiều nhất 30 ký tự.",
        "Số hộ chiếu, giấy tờ đi lại quốc tế do nước ngoài cấp hoặc giấy tờ do cơ quan có thẩm quyền Việt Nam cấp: enter at most 30 characters.",
    ),
    "khai_ct02.so_giay_to.pattern": (
        "Số hộ chiếu, giấy tờ đi lại quốc tế do nước ngoài cấp hoặc giấy tờ do cơ quan có thẩm quyền Việt Nam cấp: nhập nội dung trên một dòng, không để trống.",
        "Số hộ chiếu, giấy tờ đi lại quốc tế do nước ngoài cấp hoặc giấy tờ do cơ quan có thẩm quyền Việt Nam cấp: enter some text on one line, not only blanks.",
    ),
    "khai_ct02.ngay_cap_giay_to.required": ("Nhập ngày cấp.", "Enter ngày cấp."),
    "khai_ct02.ngay_cap_giay_to.type": (
        "Ngày cấp: nhập ngày có thật, theo thứ tự ngày/tháng/năm, ví dụ 01/07/2026.",
        "Ngày cấp: enter a real date as day/month/year, for example 01/07/2026.",
    ),
    "khai_ct02.co_quan_cap_giay_to.required": ("Nhập cơ quan cấp.", "Enter cơ quan cấp."),
    "khai_ct02.co_quan_cap_giay_to.type": (
        "Cơ quan cấp: nhập nội dung bằng chữ.",
        "Cơ quan cấp: enter text.",
    ),
    "khai_ct02.co_quan_cap_giay_to.length": (
        "Cơ quan cấp: nhập nhiều nhất 200 ký tự.",
        "Cơ quan cấp: enter at most 200 characters.",
    ),
    "khai_ct02.co_quan_cap_giay_to.pattern": (
        "Cơ quan cấp: nhập nội dung trên một dòng, không để trống.",
        "Cơ quan cấp: enter some text on one line, not only blanks.",
    ),
    "khai_ct02.giay_to_co_gia_tri_den.required": ("Nhập có giá trị đến ngày.", "Enter có giá trị đến ngày."),
    "khai_ct02.giay_to_co_gia_tri_den.type": (
        "Có giá trị đến ngày: nhập ngày có thật, theo thứ tự ngày/tháng/năm, ví dụ 01/07/2026.",
        "Có giá trị đến ngày: enter a real date as day/month/year, for example 01/07/2026.",
    ),
    "khai_ct02.nghe_nghiep_o_nuoc_ngoai.required": (
        "Nhập nghề nghiệp, nơi làm việc ở nước ngoài trước khi nhập cảnh Việt Nam.",
        "Enter nghề nghiệp, nơi làm việc ở nước ngoài trước khi nhập cảnh Việt Nam.",
    ),
    "khai_ct02.nghe_nghiep_o_nuoc_ngoai.type": (
        "Nghề nghiệp, nơi làm việc ở nước ngoài trước khi nhập cảnh Việt Nam: nhập nội dung bằng chữ.",
        "Nghề nghiệp, nơi làm việc ở nước ngoài trước khi nhập cảnh Việt Nam: enter text.",
    ),
    "khai_ct02.nghe_nghiep_o_nuoc_ngoai.length": (
        "Nghề nghiệp, nơi làm việc ở nước ngoài trước khi nhập cảnh Việt Nam: nhập nhiều nhất 300 ký tự.",
        "Nghề nghiệp, nơi làm việc ở nước ngoài trước khi nhập cảnh Việt Nam: enter at most 300 characters.",
    ),
    "khai_ct02.nghe_nghiep_o_nuoc_ngoai.pattern": (
        "Nghề nghiệp, nơi làm việc ở nước ngoài trước khi nhập cảnh Việt Nam: nhập nội dung trên một dòng, không để trống.",
        "Nghề nghiệp, nơi làm việc ở nước ngoài trước khi nhập cảnh Việt Nam: enter some text on one line, not only blanks.",
    ),
    "khai_ct02.noi_cu_tru_o_nuoc_ngoai.required": (
        "Nhập nơi cư trú ở nước ngoài trước khi nhập cảnh Việt Nam.",
        "Enter nơi cư trú ở nước ngoài trước khi nhập cảnh Việt Nam.",
    ),
    "khai_ct02.noi_cu_tru_o_nuoc_ngoai.type": (
        "Nơi cư trú ở nước ngoài trước khi nhập cảnh Việt Nam: nhập nội dung bằng chữ.",
        "Nơi cư trú ở nước ngoài trước khi nhập cảnh Việt Nam: enter text.",
    ),
    "khai_ct02.noi_cu_tru_o_nuoc_ngoai.length": (
        "Nơi cư trú ở nước ngoài trước khi nhập cảnh Việt Nam: nhập nhiều nhất 500 ký tự.",
        "Nơi cư trú ở nước ngoài trước khi nhập cảnh Việt Nam: enter at most 500 characters.",
    ),
    "khai_ct02.noi_cu_tru_o_nuoc_ngoai.pattern": (
        "Nơi cư trú ở nước ngoài trước khi nhập cảnh Việt Nam: nhập nội dung trên một dòng, không để trống.",
        "Nơi cư trú ở nước ngoài trước khi nhập cảnh Việt Nam: enter some text on one line, not only blanks.",
    ),
    "qua_trinh_sinh_song.required": (
        "Khai tóm tắt quá trình sinh sống và làm việc từ khi sinh ra đến nay.",
        "Fill in tóm tắt quá trình sinh sống và làm việc từ khi sinh ra đến nay.",
    ),
    "qua_trinh_sinh_song.type": (
        "Tóm tắt quá trình sinh sống và làm việc từ khi sinh ra đến nay: khai mỗi dòng một mục.",
        "Tóm tắt quá trình sinh sống và làm việc từ khi sinh ra đến nay: give one entry for each row.",
    ),
    "qua_trinh_sinh_song.items": (
        "Tóm tắt quá trình sinh sống và làm việc từ khi sinh ra đến nay: khai từ 1 đến 30 dòng.",
        "Tóm tắt quá trình sinh sống và làm việc từ khi sinh ra đến nay: give 1 to 30 rows.",
    ),
    "qua_trinh_sinh_song.not_applicable": (
        "Tóm tắt quá trình sinh sống và làm việc từ khi sinh ra đến nay: không khai mục này, vì hồ sơ không thuộc trường hợp phải khai.",
        "Tóm tắt quá trình sinh sống và làm việc từ khi sinh ra đến nay: leave this out, it does not apply to the dossier.",
    ),
    "qua_trinh_sinh_song.thoi_gian.required": (
        "Nhập từ tháng, năm đến tháng, năm.",
        "Enter từ tháng, năm đến tháng, năm.",
    ),
    "qua_trinh_sinh_song.thoi_gian.type": (
        "Từ tháng, năm đến tháng, năm: nhập nội dung bằng chữ.",
        "Từ tháng, năm đến tháng, năm: enter text.",
    ),
    "qua_trinh_sinh_song.thoi_gian.length": (
        "Từ tháng, năm đến tháng, năm: nhập nhiều nhất 50 ký tự.",
        "Từ tháng, năm đến tháng, năm: enter at most 50 characters.",
    ),
    "qua_trinh_sinh_song.thoi_gian.pattern": (
        "Từ tháng, năm đến tháng, năm: nhập nội dung trên một dòng, không để trống.",
        "Từ tháng, năm đến tháng, năm: enter some text on one line, not only blanks.",
    ),
    "qua_trinh_sinh_song.cho_o.required": ("Nhập chỗ ở.", "Enter chỗ ở."),
    "qua_trinh_sinh_song.cho_o.type": ("Chỗ ở: nhập nội dung bằng chữ.", "Chỗ ở: enter text."),
    "qua_trinh_sinh_song.cho_o.length": (
        "Chỗ ở: nhập nhiều nhất 500 ký tự.",
        "Chỗ ở: enter at most 500 characters.",
    ),
    "qua_trinh_sinh_song.cho_o.pattern": (
        "Chỗ ở: nhập nội dung trên một dòng, không để trống.",
        "Chỗ ở: enter some text on one line, not only blanks.",
    ),
    "qua_trinh_sinh_song.nghe_nghiep.required": (
        "Nhập nghề nghiệp, nơi làm việc.",
        "Enter nghề nghiệp, nơi làm việc.",
    ),
    "qua_trinh_sinh_song.nghe_nghiep.type": (
        "Nghề nghiệp, nơi làm việc: nhập nội dung bằng chữ.",
        "Nghề nghiệp, nơi làm việc: enter text.",
    ),
    "qua_trinh_sinh_song.nghe_nghiep.length": (
        "Nghề nghiệp, nơi làm việc: nhập nhiều nhất 300 ký tự.",
        "Nghề nghiệp, nơi làm việc: enter at most 300 characters.",
    ),
    "qua_trinh_sinh_song.nghe_nghiep.pattern": (
        "Nghề nghiệp, nơi làm việc: nhập nội dung trên một dòng, không để trống.",
        "Nghề nghiệp, nơi làm việc: enter some text on one line, not only blanks.",
    ),
    "than_nhan.type": (
        "Cha, mẹ, vợ, chồng, con: khai mỗi dòng một mục.",
        "Cha, mẹ, vợ, chồng, con: give one entry for each row.",
    ),
    "than_nhan.items": (
        "Cha, mẹ, vợ, chồng, con: khai nhiều nhất 30 dòng.",
        "Cha, mẹ, vợ, chồng, con: give at most 30 rows.",
    ),
    "than_nhan.not_applicable": (
        "Cha, mẹ, vợ, chồng, con: không khai mục này, vì hồ sơ không thuộc trường hợp phải khai.",
        "Cha, mẹ, vợ, chồng, con: leave this out, it does not apply to the dossier.",
    ),
    "than_nhan.quan_he_than_nhan.required": ("Nhập quan hệ.", "Enter quan hệ."),
    "than_nhan.quan_he_than_nhan.type": ("Quan hệ: nhập nội dung bằng chữ.", "Quan hệ: enter text."),
    "than_nhan.quan_he_than_nhan.length": (
        "Quan hệ: nhập nhiều nhất 30 ký tự.",
        "Quan hệ: enter at most 30 characters.",
    ),
    "than_nhan.quan_he_than_nhan.pattern": (
        "Quan hệ: nhập nội dung trên một dòng, không để trống.",
        "Quan hệ: enter some text on one line, not only blanks.",
    ),
    "than_nhan.ho_ten.required": ("Nhập họ, chữ đệm và tên.", "Enter họ, chữ đệm và tên."),
    "than_nhan.ho_ten.type": (
        "Họ, chữ đệm và tên: nhập nội dung bằng chữ.",
        "Họ, chữ đệm và tên: enter text.",
    ),
    "than_nhan.ho_ten.length": (
        "Họ, chữ đệm và tên: nhập nhiều nhất 500 ký tự.",
        "Họ, chữ đệm và tên: enter at most 500 characters.",
    ),
    "than_nhan.ho_ten.pattern": (
        "Họ, chữ đệm và tên: chỉ dùng chữ cái, dấu cách, dấu gạch nối, dấu chấm và dấu nháy.",
        "Họ, chữ đệm và tên: use only letters, spaces, hyphens, full stops and apostrophes.",
    ),
    "than_nhan.nam_sinh.required": ("Nhập năm sinh.", "Enter năm sinh."),
    "than_nhan.nam_sinh.type": (
        "Năm sinh: nhập năm bằng bốn chữ số, ví dụ 2026.",
        "Năm sinh: enter the year in four digits, for example 2026.",
    ),
    "than_nhan.nam_sinh.range": ("Năm sinh: phải từ 1900 đến 9999.", "Năm sinh: must be from 1900 to 9999."),
    "than_nhan.quoc_tich.required": ("Nhập quốc tịch.", "Enter quốc tịch."),
    "than_nhan.quoc_tich.type": ("Quốc tịch: nhập nội dung bằng chữ.", "Quốc tịch: enter text."),
    "than_nhan.quoc_tich.length": (
        "Quốc tịch: nhập nhiều nhất 50 ký tự.",
        "Quốc tịch: enter at most 50 characters.",
    ),
    "than_nhan.quoc_tich.pattern": (
        "Quốc tịch: nhập nội dung trên một dòng, không để trống.",
        "Quốc tịch: enter some text on one line, not only blanks.",
    ),
    "than_nhan.nghe_nghiep.required": (
        "Nhập nghề nghiệp, nơi làm việc.",
        "Enter nghề nghiệp, nơi làm việc.",
    ),
    "than_nhan.nghe_nghiep.type": (
        "Nghề nghiệp, nơi làm việc: nhập nội dung bằng chữ.",
        "Nghề nghiệp, nơi làm việc: enter text.",
    ),
    "than_nhan.nghe_nghiep.length": (
        "Nghề nghiệp, nơi làm việc: nhập nhiều nhất 300 ký tự.",
        "Nghề nghiệp, nơi làm việc: enter at most 300 characters.",
    ),
    "than_nhan.nghe_nghiep.pattern": (
        "Nghề nghiệp, nơi làm việc: nhập nội dung trên một dòng, không để trống.",
        "Nghề nghiệp, nơi làm việc: enter some text on one line, not only blanks.",
    ),
    "than_nhan.noi_o_hien_nay.required": ("Nhập nơi ở hiện nay.", "Enter nơi ở hiện nay."),
    "than_nhan.noi_o_hien_nay.type": (
        "Nơi ở hiện nay: nhập nội dung bằng chữ.",
        "Nơi ở hiện nay: enter text.",
    ),
    "than_nhan.noi_o_hien_nay.length": (
        "Nơi ở hiện nay: nhập nhiều nhất 500 ký tự.",
        "Nơi ở hiện nay: enter at most 500 characters.",
    ),
    "than_nhan.noi_o_hien_nay.pattern": (
        "Nơi ở hiện nay: nhập nội dung trên một dòng, không để trống.",
        "Nơi ở hiện nay: enter some text on one line, not only blanks.",
    ),
    "dien_mien_le_phi.required": (
        "Chọn diện được miễn lệ phí của người đăng ký.",
        "Choose diện được miễn lệ phí của người đăng ký.",
    ),
    "dien_mien_le_phi.type": (
        "Diện được miễn lệ phí của người đăng ký: chọn một trong các mục đã cho.",
        "Diện được miễn lệ phí của người đăng ký: choose one of the given options.",
    ),
    "dien_mien_le_phi.choice": (
        "Diện được miễn lệ phí của người đăng ký: chọn một trong các mục đã cho.",
        "Diện được miễn lệ phí của người đăng ký: choose one of the given options.",
    ),
    "nop_theo_uy_quyen.required": (
        "Hồ sơ do người được ủy quyền nộp: chọn có hoặc không.",
        "Hồ sơ do người được ủy quyền nộp: choose yes or no.",
    ),
    "nop_theo_uy_quyen.type": (
        "Hồ sơ do người được ủy quyền nộp: chọn có hoặc không.",
        "Hồ sơ do người được ủy quyền nộp: choose yes or no.",
    ),
    "nguoi_duoc_uy_quyen.required": (
        "Nhập họ, chữ đệm và tên người được ủy quyền.",
        "Enter họ, chữ đệm và tên người được ủy quyền.",
    ),
    "nguoi_duoc_uy_quyen.type": (
        "Họ, chữ đệm và tên người được ủy quyền: nhập nội dung bằng chữ.",
        "Họ, chữ đệm và tên người được ủy quyền: enter text.",
    ),
    "nguoi_duoc_uy_quyen.length": (
        "Họ, chữ đệm và tên người được ủy quyền: nhập nhiều nhất 500 ký tự.",
        "Họ, chữ đệm và tên người được ủy quyền: enter at most 500 characters.",
    ),
    "nguoi_duoc_uy_quyen.pattern": (
        "Họ, chữ đệm và tên người được ủy quyền: chỉ dùng chữ cái, dấu cách, dấu gạch nối, dấu chấm và dấu nháy.",
        "Họ, chữ đệm và tên người được ủy quyền: use only letters, spaces, hyphens, full stops and apostrophes.",
    ),
    "nguoi_duoc_uy_quyen.not_applicable": (
        "Họ, chữ đệm và tên người được ủy quyền: không khai mục này, vì hồ sơ không thuộc trường hợp phải khai.",
        "Họ, chữ đệm và tên người được ủy quyền: leave this out, it does not apply to the dossier.",
    ),
    "cho_o_thuoc_dieu_23.type": (
        "Chỗ ở thuộc địa điểm không được đăng ký thường trú mới: chọn có hoặc không.",
        "Chỗ ở thuộc địa điểm không được đăng ký thường trú mới: choose yes or no.",
    ),
    "bi_han_che_cu_tru.type": (
        "Đang bị hạn chế quyền tự do cư trú và chưa được cơ quan có thẩm quyền đồng ý cho thay đổi nơi cư trú: chọn có hoặc không.",
        "Đang bị hạn chế quyền tự do cư trú và chưa được cơ quan có thẩm quyền đồng ý cho thay đổi nơi cư trú: choose yes or no.",
    ),
    "requirements.khong_thuoc_noi_cam_dang_ky_moi": (
        "Chỗ ở này không được đăng ký thường trú mới, trừ khi vợ, chồng, cha, mẹ, con về ở với nhau.",
        "Chỗ ở này không được đăng ký thường trú mới, trừ khi vợ, chồng, cha, mẹ, con về ở với nhau.",
    ),
    "requirements.khong_bi_han_che": (
        "Người đăng ký đang bị hạn chế quyền tự do cư trú nên tạm thời chưa được giải quyết thay đổi nơi cư trú.",
        "Người đăng ký đang bị hạn chế quyền tự do cư trú nên tạm thời chưa được giải quyết thay đổi nơi cư trú.",
    ),
    "requirements.du_dien_tich_theo_luat": (
        "Diện tích sàn chưa đủ 08 m2 cho mỗi người thường trú tại chỗ ở này.",
        "Diện tích sàn chưa đủ 08 m2 cho mỗi người thường trú tại chỗ ở này.",
    ),
    "requirements.du_dien_tich_theo_tinh": (
        "Diện tích sàn chưa đủ mức tối thiểu mỗi người do Hội đồng nhân dân cấp tỉnh quy định.",
        "Diện tích sàn chưa đủ mức tối thiểu mỗi người do Hội đồng nhân dân cấp tỉnh quy định.",
    ),
    "checks.ngay_sinh_khong_sau_ngay_nop": (
        "Ngày sinh sau ngày nộp hồ sơ. Kiểm tra lại ngày, tháng, năm sinh.",
        "Ngày sinh sau ngày nộp hồ sơ. Kiểm tra lại ngày, tháng, năm sinh.",
    ),
    "checks.co_dien_thoai_khi_khai_ct01": (
        "Khai số điện thoại liên hệ để nhận thông báo về hồ sơ.",
        "Khai số điện thoại liên hệ để nhận thông báo về hồ sơ.",
    ),
    "checks.chu_ho_la_nguoi_khac": (
        "Số định danh của chủ hộ trùng với người đăng ký. Nếu chính người đăng ký là chủ hộ thì chọn lại mục đó.",
        "Số định danh của chủ hộ trùng với người đăng ký. Nếu chính người đăng ký là chủ hộ thì chọn lại mục đó.",
    ),
    "checks.du_60_tuoi_khi_ve_voi_nguoi_than": (
        "Người đăng ký chưa đủ 60 tuổi nên không đăng ký theo diện người cao tuổi. Chọn lại diện đăng ký hoặc kiểm tra ngày sinh.",
        "Người đăng ký chưa đủ 60 tuổi nên không đăng ký theo diện người cao tuổi. Chọn lại diện đăng ký hoặc kiểm tra ngày sinh.",
    ),
    "checks.chua_du_18_tuoi": (
        "Người đăng ký đã đủ 18 tuổi nên không đăng ký theo diện người chưa thành niên. Chọn lại diện đăng ký hoặc kiểm tra ngày sinh.",
        "Người đăng ký đã đủ 18 tuổi nên không đăng ký theo diện người chưa thành niên. Chọn lại diện đăng ký hoặc kiểm tra ngày sinh.",
    ),
    "checks.tre_em_duoi_16_tuoi": (
        "Người đăng ký đã đủ 16 tuổi nên không được miễn lệ phí theo diện trẻ em.",
        "Người đăng ký đã đủ 16 tuổi nên không được miễn lệ phí theo diện trẻ em.",
    ),
    "checks.cao_tuoi_tu_60": (
        "Người đăng ký chưa đủ 60 tuổi nên không được miễn lệ phí theo diện người cao tuổi.",
        "Người đăng ký chưa đủ 60 tuổi nên không được miễn lệ phí theo diện người cao tuổi.",
    ),
    "checks.so_nguoi_du_nhung_nguoi_cung_dang_ky": (
        "Số người tại chỗ ở phải tính cả người đăng ký và những người cùng thay đổi.",
        "Số người tại chỗ ở phải tính cả người đăng ký và những người cùng thay đổi.",
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
