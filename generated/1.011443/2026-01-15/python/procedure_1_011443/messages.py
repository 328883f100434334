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
    "tu_cach.required": ("Chọn người yêu cầu xóa đăng ký là.", "Choose người yêu cầu xóa đăng ký là."),
    "tu_cach.type": (
        "Người yêu cầu xóa đăng ký là: chọn một trong các mục đã cho.",
        "Người yêu cầu xóa đăng ký là: choose one of the given options.",
    ),
    "tu_cach.choice": (
        "Người yêu cầu xóa đăng ký là: chọn một trong các mục đã cho.",
        "Người yêu cầu xóa đăng ký là: choose one of the given options.",
    ),
    "nguoi_yeu_cau.required": (
        "Khai tên, địa chỉ của người yêu cầu.",
        "Fill in tên, địa chỉ của người yêu cầu.",
    ),
    "nguoi_yeu_cau.type": (
        "Tên, địa chỉ của người yêu cầu: khai các mục của phần này.",
        "Tên, địa chỉ của người yêu cầu: fill in the fields of this part.",
    ),
    "nguoi_yeu_cau.ten.required": (
        "Nhập tên đầy đủ của người yêu cầu.",
        "Enter tên đầy đủ của người yêu cầu.",
    ),
    "nguoi_yeu_cau.ten.type": (
        "Tên đầy đủ của người yêu cầu: nhập nội dung bằng chữ.",
        "Tên đầy đủ của người yêu cầu: enter text.",
    ),
    "nguoi_yeu_cau.ten.length": (
        "Tên đầy đủ của người yêu cầu: nhập nhiều nhất 200 ký tự.",
        "Tên đầy đủ của người yêu cầu: enter at most 200 characters.",
    ),
    "nguoi_yeu_cau.ten.pattern": (
        "Tên đầy đủ của người yêu cầu: nhập nội dung trên một dòng, không để trống.",
        "Tên đầy đủ của người yêu cầu: enter some text on one line, not only blanks.",
    ),
    "nguoi_yeu_cau.giay_to.required": (
        "Nhập số định danh cá nhân, mã số doanh nghiệp hoặc số giấy tờ pháp lý khác.",
        "Enter số định danh cá nhân, mã số doanh nghiệp hoặc số giấy tờ pháp lý khác.",
    ),
    "nguoi_yeu_cau.giay_to.type": (
        "Số định danh cá nhân, mã số doanh nghiệp hoặc số giấy tờ pháp lý khác: nhập nội dung bằng chữ.",
        "Số định danh cá nhân, mã số doanh nghiệp hoặc số giấy tờ pháp lý khác: enter text.",
    ),
    "nguoi_yeu_cau.giay_to.length": (
        "Số định danh cá nhân, mã số doanh nghiệp hoặc số giấy tờ pháp lý khác: nhập nhiều nhất 35 ký tự.",
        "Số định danh cá nhân, mã số doanh nghiệp hoặc số giấy tờ pháp lý khác: enter at most 35 characters.",
    ),
    "nguoi_yeu_cau.giay_to.pattern": (
        "Số định danh cá nhân, mã số doanh nghiệp hoặc số giấy tờ pháp lý khác: nhập nội dung trên một dòng, không để trống.",
        "Số định danh cá nhân, mã số doanh nghiệp hoặc số giấy tờ pháp lý khác: enter some text on one line, not only blanks.",
    ),
    "nguoi_yeu_cau.noi_cap.type": (
        "Cơ quan cấp và ngày cấp giấy tờ pháp lý: nhập nội dung bằng chữ.",
        "Cơ quan cấp và ngày cấp giấy tờ pháp lý: enter text.",
    ),
    "nguoi_yeu_cau.noi_cap.length": (
        "Cơ quan cấp và ngày cấp giấy tờ pháp lý: nhập nhiều nhất 200 ký tự.",
        "Cơ quan cấp và ngày cấp giấy tờ pháp lý: enter at most 200 characters.",
    ),
    "nguoi_yeu_cau.noi_cap.pattern": (
        "Cơ quan cấp và ngày cấp giấy tờ pháp lý: nhập nội dung trên một dòng, không để trống.",
        "Cơ quan cấp và ngày cấp giấy tờ pháp lý: enter some text on one line, not only blanks.",
    ),
    "nguoi_yeu_cau.dia_chi.required": ("Nhập địa chỉ liên hệ.", "Enter địa chỉ liên hệ."),
    "nguoi_yeu_cau.dia_chi.type": (
        "Địa chỉ liên hệ: nhập nội dung bằng chữ.",
        "Địa chỉ liên hệ: enter text.",
    ),
    "nguoi_yeu_cau.dia_chi.length": (
        "Địa chỉ liên hệ: nhập nhiều nhất 500 ký tự.",
        "Địa chỉ liên hệ: enter at most 500 characters.",
    ),
    "nguoi_yeu_cau.dia_chi.pattern": (
        "Địa chỉ liên hệ: nhập nội dung trên một dòng, không để trống.",
        "Địa chỉ liên hệ: enter some text on one line, not only blanks.",
    ),
    "nguoi_yeu_cau.dien_thoai.type": (
        "Số điện thoại: nhập nội dung bằng chữ.",
        "Số điện thoại: enter text.",
    ),
    "nguoi_yeu_cau.dien_thoai.length": (
        "Số điện thoại: nhập nhiều nhất 500 ký tự.",
        "Số điện thoại: enter at most 500 characters.",
    ),
    "nguoi_yeu_cau.dien_thoai.pattern": (
        "Số điện thoại: nhập 10 chữ số bắt đầu bằng 0, hoặc +84 và 9 chữ số.",
        "Số điện thoại: enter 10 digits beginning with 0, or +84 and 9 digits.",
    ),
    "nguoi_yeu_cau.thu_dien_tu.type": ("Thư điện tử: nhập nội dung bằng chữ.", "Thư điện tử: enter text."),
    "nguoi_yeu_cau.thu_dien_tu.length": (
        "Thư điện tử: nhập nhiều nhất 500 ký tự.",
        "Thư điện tử: enter at most 500 characters.",
    ),
    "nguoi_yeu_cau.thu_dien_tu.pattern": (
        "Thư điện tử: nhập địa chỉ dạng ten@donvi.vn.",
        "Thư điện tử: enter an address like name@office.vn.",
    ),
    "co_chu_ky_ben_nhan.required": (
        "Phiếu yêu cầu có chữ ký, con dấu (nếu có) của bên nhận bảo đảm: chọn có hoặc không.",
        "Phiếu yêu cầu có chữ ký, con dấu (nếu có) của bên nhận bảo đảm: choose yes or no.",
    ),
    "co_chu_ky_ben_nhan.type": (
        "Phiếu yêu cầu có chữ ký, con dấu (nếu có) của bên nhận bảo đảm: chọn có hoặc không.",
        "Phiếu yêu cầu có chữ ký, con dấu (nếu có) của bên nhận bảo đảm: choose yes or no.",
    ),
    "co_chu_ky_ben_nhan.not_applicable": (
        "Phiếu yêu cầu có chữ ký, con dấu (nếu có) của bên nhận bảo đảm: không khai mục này, vì hồ sơ không thuộc trường hợp phải khai.",
        "Phiếu yêu cầu có chữ ký, con dấu (nếu có) của bên nhận bảo đảm: leave this out, it does not apply to the dossier.",
    ),
    "qua_nguoi_dai_dien.required": (
        "Yêu cầu đăng ký thông qua người đại diện: chọn có hoặc không.",
        "Yêu cầu đăng ký thông qua người đại diện: choose yes or no.",
    ),
    "qua_nguoi_dai_dien.type": (
        "Yêu cầu đăng ký thông qua người đại diện: chọn có hoặc không.",
        "Yêu cầu đăng ký thông qua người đại diện: choose yes or no.",
    ),
    "nguoi_dai_dien.required": (
        "Nhập họ, chữ đệm, tên người đại diện.",
        "Enter họ, chữ đệm, tên người đại diện.",
    ),
    "nguoi_dai_dien.type": (
        "Họ, chữ đệm, tên người đại diện: nhập nội dung bằng chữ.",
        "Họ, chữ đệm, tên người đại diện: enter text.",
    ),
    "nguoi_dai_dien.length": (
        "Họ, chữ đệm, tên người đại diện: nhập nhiều nhất 500 ký tự.",
        "Họ, chữ đệm, tên người đại diện: enter at most 500 characters.",
    ),
    "nguoi_dai_dien.pattern": (
        "Họ, chữ đệm, tên người đại diện: chỉ dùng chữ cái, dấu cách, dấu gạch nối, dấu chấm và dấu nháy.",
        "Họ, chữ đệm, tên người đại diện: use only letters, spaces, hyphens, full stops and apostrophes.",
    ),
    "nguoi_dai_dien.not_applicable": (
        "Họ, chữ đệm, tên người đại diện: không khai mục này, vì hồ sơ không thuộc trường hợp phải khai.",
        "Họ, chữ đệm, tên người đại diện: leave this out, it does not apply to the dossier.",
    ),
    "la_chi_nhanh.required": (
        "Người đứng tên yêu cầu là chi nhánh, phòng giao dịch được pháp nhân giao nhiệm vụ: chọn có hoặc không.",
        "Người đứng tên yêu cầu là chi nhánh, phòng giao dịch được pháp nhân giao nhiệm vụ: choose yes or no.",
    ),
    "la_chi_nhanh.type": (
        "Người đứng tên yêu cầu là chi nhánh, phòng giao dịch được pháp nhân giao nhiệm vụ: chọn có hoặc không.",
        "Người đứng tên yêu cầu là chi nhánh, phòng giao dịch được pháp nhân giao nhiệm vụ: choose yes or no.",
    ),
    "so_hop_dong.type": ("Số hợp đồng bảo đảm: nhập nội dung bằng chữ.", "Số hợp đồng bảo đảm: enter text."),
    "so_hop_dong.length": (
        "Số hợp đồng bảo đảm: nhập nhiều nhất 100 ký tự.",
        "Số hợp đồng bảo đảm: enter at most 100 characters.",
    ),
    "so_hop_dong.pattern": (
        "Số hợp đồng bảo đảm: nhập nội dung trên một dòng, không để trống.",
        "Số hợp đồng bảo đảm: enter some text on one line, not only blanks.",
    ),
    "ngay_ky_hop_dong.required": ("Nhập ngày ký hợp đồng bảo đảm.", "Enter ngày ký hợp đồng bảo đảm."),
    "ngay_ky_hop_dong.type": (
        "Ngày ký hợp đồng bảo đảm: nhập ngày có thật, theo thứ tự ngày/tháng/năm, ví dụ 01/07/2026.",
        "Ngày ký hợp đồng bảo đảm: enter a real date as day/month/year, for example 01/07/2026.",
    ),
    "ben_nhan.required": ("Nhập tên bên nhận bảo đảm.", "Enter tên bên nhận bảo đảm."),
    "ben_nhan.type": ("Tên bên nhận bảo đảm: nhập nội dung bằng chữ.", "Tên bên nhận bảo đảm: enter text."),
    "ben_nhan.length": (
        "Tên bên nhận bảo đảm: nhập nhiều nhất 200 ký tự.",
        "Tên bên nhận bảo đảm: enter at most 200 characters.",
    ),
    "ben_nhan.pattern": (
        "Tên bên nhận bảo đảm: nhập nội dung trên một dòng, không để trống.",
        "Tên bên nhận bảo đảm: enter some text on one line, not only blanks.",
    ),
    "ben_nhan.not_applicable": (
        "Tên bên nhận bảo đảm: không khai mục này, vì hồ sơ không thuộc trường hợp phải khai.",
        "Tên bên nhận bảo đảm: leave this out, it does not apply to the dossier.",
    ),
    "tai_san.required": ("Khai tài sản bảo đảm.", "Fill in tài sản bảo đảm."),
    "tai_san.type": (
        "Tài sản bảo đảm: khai các mục của phần này.",
        "Tài sản bảo đảm: fill in the fields of this part.",
    ),
    "tai_san.so_thua.required": ("Nhập thửa đất số.", "Enter thửa đất số."),
    "tai_san.so_thua.type": ("Thửa đất số: nhập nội dung bằng chữ.", "Thửa đất số: enter text."),
    "tai_san.so_thua.length": (
        "Thửa đất số: nhập nhiều nhất 30 ký tự.",
        "Thửa đất số: enter at most 30 characters.",
    ),
    "tai_san.so_thua.pattern": (
        "Thửa đất số: nhập nội dung trên một dòng, không để trống.",
        "Thửa đất số: enter some text on one line, not only blanks.",
    ),
    "tai_san.so_to.type": ("Tờ bản đồ số: nhập nội dung bằng chữ.", "Tờ bản đồ số: enter text."),
    "tai_san.so_to.length": (
        "Tờ bản đồ số: nhập nhiều nhất 30 ký tự.",
        "Tờ bản đồ số: enter at most 30 characters.",
    ),
    "tai_san.so_to.pattern": (
        "Tờ bản đồ số: nhập nội dung trên một dòng, không để trống.",
        "Tờ bản đồ số: enter some text on one line, not only blanks.",
    ),
    "tai_san.dia_chi.required": ("Nhập địa chỉ thửa đất.", "Enter địa chỉ thửa đất."),
    "tai_san.dia_chi.type": ("Địa chỉ thửa đất: nhập nội dung bằng chữ.", "Địa chỉ thửa đất: enter text."),
    "tai_san.dia_chi.length": (
        "Địa chỉ thửa đất: nhập nhiều nhất 500 ký tự.",
        "Địa chỉ thửa đất: enter at most 500 characters.",
    ),
    "tai_san.dia_chi.pattern": (
        "Địa chỉ thửa đất: nhập nội dung trên một dòng, không để trống.",
        "Địa chỉ thửa đất: enter some text on one line, not only blanks.",
    ),
    "tai_san.muc_dich.type": (
        "Mục đích sử dụng đất: nhập nội dung bằng chữ.",
        "Mục đích sử dụng đất: enter text.",
    ),
    "tai_san.muc_dich.length": (
        "Mục đích sử dụng đất: nhập nhiều nhất 200 ký tự.",
        "Mục đích sử dụng đất: enter at most 200 characters.",
    ),
    "tai_san.muc_dich.pattern": (
        "Mục đích sử dụng đất: nhập nội dung trên một dòng, không để trống.",
        "Mục đích sử dụng đất: enter some text on one line, not only blanks.",
    ),
    "tai_san.thoi_han.type": (
        "Thời hạn sử dụng đất: nhập nội dung bằng chữ.",
        "Thời hạn sử dụng đất: enter text.",
    ),
    "tai_san.thoi_han.length": (
        "Thời hạn sử dụng đất: nhập nhiều nhất 100 ký tự.",
        "Thời hạn sử dụng đất: enter at most 100 characters.",
    ),
    "tai_san.thoi_han.pattern": (
        "Thời hạn sử dụng đất: nhập nội dung trên một dòng, không để trống.",
        "Thời hạn sử dụng đất: enter some text on one line, not only blanks.",
    ),
    "tai_san.tren_dat.type": (
        "Tài sản gắn liền với đất: nhập nội dung bằng chữ.",
        "Tài sản gắn liền với đất: enter text.",
    ),
    "tai_san.tren_dat.length": (
        "Tài sản gắn liền với đất: nhập nhiều nhất 500 ký tự.",
        "Tài sản gắn liền với đất: enter at most 500 characters.",
    ),
    "tai_san.tren_dat.pattern": (
        "Tài sản gắn liền với đất: nhập nội dung trên một dòng, không để trống.",
        "Tài sản gắn liền với đất: enter some text on one line, not only blanks.",
    ),
    "co_giay_chung_nhan.required": (
        "Tài sản bảo đảm có Giấy chứng nhận: chọn có hoặc không.",
        "Tài sản bảo đảm có Giấy chứng nhận: choose yes or no.",
    ),
    "co_giay_chung_nhan.type": (
        "Tài sản bảo đảm có Giấy chứng nhận: chọn có hoặc không.",
        "Tài sản bảo đảm có Giấy chứng nhận: choose yes or no.",
    ),
    "thong_tin_giay_chung_nhan.required": ("Khai giấy chứng nhận.", "Fill in giấy chứng nhận."),
    "thong_tin_giay_chung_nhan.type": (
        "Giấy chứng nhận: khai các mục của phần này.",
        "Giấy chứng nhận: fill in the fields of this part.",
    ),
    "thong_tin_giay_chung_nhan.not_applicable": (
        "Giấy chứng nhận: không khai mục này, vì hồ sơ không thuộc trường hợp phải khai.",
        "Giấy chứng nhận: leave this out, it does not apply to the dossier.",
    ),
    "thong_tin_giay_chung_nhan.so_phat_hanh.required": (
        "Nhập số phát hành Giấy chứng nhận.",
        "Enter số phát hành Giấy chứng nhận.",
    ),
    "thong_tin_giay_chung_nhan.so_phat_hanh.type": (
        "Số phát hành Giấy chứng nhận: nhập nội dung bằng chữ.",
        "Số phát hành Giấy chứng nhận: enter text.",
    ),
    "thong_tin_giay_chung_nhan.so_phat_hanh.length": (
        "Số phát hành Giấy chứng nhận: nhập nhiều nhất 30 ký tự.",
        "Số phát hành Giấy chứng nhận: enter at most 30 characters.",
    ),
    "thong_tin_giay_chung_nhan.so_phat_hanh.pattern": (
        "Số phát hành Giấy chứng nhận: nhập nội dung trên một dòng, không để trống.",
        "Số phát hành Giấy chứng nhận: enter some text on one line, not only blanks.",
    ),
    "thong_tin_giay_chung_nhan.so_vao_so.type": (
        "Số vào sổ cấp Giấy chứng nhận: nhập nội dung bằng chữ.",
        "Số vào sổ cấp Giấy chứng nhận: enter text.",
    ),
    "thong_tin_giay_chung_nhan.so_vao_so.length": (
        "Số vào sổ cấp Giấy chứng nhận: nhập nhiều nhất 30 ký tự.",
        "Số vào sổ cấp Giấy chứng nhận: enter at most 30 characters.",
    ),
    "thong_tin_giay_chung_nhan.so_vao_so.pattern": (
        "Số vào sổ cấp Giấy chứng nhận: nhập nội dung trên một dòng, không để trống.",
        "Số vào sổ cấp Giấy chứng nhận: enter some text on one line, not only blanks.",
    ),
    "thong_tin_giay_chung_nhan.co_quan_cap.required": (
        "Nhập cơ quan cấp Giấy chứng nhận.",
        "Enter cơ quan cấp Giấy chứng nhận.",
    ),
    "thong_tin_giay_chung_nhan.co_quan_cap.type": (
        "Cơ quan cấp Giấy chứng nhận: nhập nội dung bằng chữ.",
        "Cơ quan cấp Giấy chứng nhận: enter text.",
    ),
    "thong_tin_giay_chung_nhan.co_quan_cap.length": (
        "Cơ quan cấp Giấy chứng nhận: nhập nhiều nhất 200 ký tự.",
        "Cơ quan cấp Giấy chứng nhận: enter at most 200 characters.",
    ),
    "thong_tin_giay_chung_nhan.co_quan_cap.pattern": (
        "Cơ quan cấp Giấy chứng nhận: nhập nội dung trên một dòng, không để trống.",
        "Cơ quan cấp Giấy chứng nhận: enter some text on one line, not only blanks.",
    ),
    "thong_tin_giay_chung_nhan.ngay_cap.required": (
        "Nhập ngày cấp Giấy chứng nhận.",
        "Enter ngày cấp Giấy chứng nhận.",
    ),
    "thong_tin_giay_chung_nhan.ngay_cap.type": (
        "Ngày cấp Giấy chứng nhận: nhập ngày có thật, theo thứ tự ngày/tháng/năm, ví dụ 01/07/2026.",
        "Ngày cấp Giấy chứng nhận: enter a real date as day/month/year, for example 01/07/2026.",
    ),
    "co_tai_san_moi.required": (
        "Có tài sản mới phát sinh hoặc thay thế tiếp tục được dùng để bảo đảm: chọn có hoặc không.",
        "Có tài sản mới phát sinh hoặc thay thế tiếp tục được dùng để bảo đảm: choose yes or no.",
    ),
    "co_tai_san_moi.type": (
        "Có tài sản mới phát sinh hoặc thay thế tiếp tục được dùng để bảo đảm: chọn có hoặc không.",
        "Có tài sản mới phát sinh hoặc thay thế tiếp tục được dùng để bảo đảm: choose yes or no.",
    ),
    "co_tai_san_moi.not_applicable": (
        "Có tài sản mới phát sinh hoặc thay thế tiếp tục được dùng để bảo đảm: không khai mục này, vì hồ sơ không thuộc trường hợp phải khai.",
        "Có tài sản mới phát sinh hoặc thay thế tiếp tục được dùng để bảo đảm: leave this out, it does not apply to the dossier.",
    ),
    "chi_rut_bot_tai_san.required": (
        "Chỉ yêu cầu rút bớt một, một số tài sản bảo đảm: chọn có hoặc không.",
        "Chỉ yêu cầu rút bớt một, một số tài sản bảo đảm: choose yes or no.",
    ),
    "chi_rut_bot_tai_san.type": (
        "Chỉ yêu cầu rút bớt một, một số tài sản bảo đảm: chọn có hoặc không.",
        "Chỉ yêu cầu rút bớt một, một số tài sản bảo đảm: choose yes or no.",
    ),
    "chi_rut_bot_tai_san.not_applicable": (
        "Chỉ yêu cầu rút bớt một, một số tài sản bảo đảm: không khai mục này, vì hồ sơ không thuộc trường hợp phải khai.",
        "Chỉ yêu cầu rút bớt một, một số tài sản bảo đảm: leave this out, it does not apply to the dossier.",
    ),
    "nhieu_bien_phap.required": (
        "Xóa đăng ký nhiều biện pháp bảo đảm có cùng một bên nhận bảo đảm: chọn có hoặc không.",
        "Xóa đăng ký nhiều biện pháp bảo đảm có cùng một bên nhận bảo đảm: choose yes or no.",
    ),
    "nhieu_bien_phap.type": (
        "Xóa đăng ký nhiều biện pháp bảo đảm có cùng một bên nhận bảo đảm: chọn có hoặc không.",
        "Xóa đăng ký nhiều biện pháp bảo đảm có cùng một bên nhận bảo đảm: choose yes or no.",
    ),
    "duoc_mien_phi.required": (
        "Thuộc diện được miễn phí đăng ký: chọn có hoặc không.",
        "Thuộc diện được miễn phí đăng ký: choose yes or no.",
    ),
    "duoc_mien_phi.type": (
        "Thuộc diện được miễn phí đăng ký: chọn có hoặc không.",
        "Thuộc diện được miễn phí đăng ký: choose yes or no.",
    ),
    "da_nop_giay_mien_phi.required": (
        "Đã nộp giấy tờ chứng minh diện miễn phí khi đăng ký biện pháp bảo đảm này: chọn có hoặc không.",
        "Đã nộp giấy tờ chứng minh diện miễn phí khi đăng ký biện pháp bảo đảm này: choose yes or no.",
    ),
    "da_nop_giay_mien_phi.type": (
        "Đã nộp giấy tờ chứng minh diện miễn phí khi đăng ký biện pháp bảo đảm này: chọn có hoặc không.",
        "Đã nộp giấy tờ chứng minh diện miễn phí khi đăng ký biện pháp bảo đảm này: choose yes or no.",
    ),
    "da_nop_giay_mien_phi.not_applicable": (
        "Đã nộp giấy tờ chứng minh diện miễn phí khi đăng ký biện pháp bảo đảm này: không khai mục này, vì hồ sơ không thuộc trường hợp phải khai.",
        "Đã nộp giấy tờ chứng minh diện miễn phí khi đăng ký biện pháp bảo đảm này: leave this out, it does not apply to the dossier.",
    ),
    "noi_nhan_ket_qua.required": ("Chọn cách nhận kết quả.", "Choose cách nhận kết quả."),
    "noi_nhan_ket_qua.type": (
        "Cách nhận kết quả: chọn một trong các mục đã cho.",
        "Cách nhận kết quả: choose one of the given options.",
    ),
    "noi_nhan_ket_qua.choice": (
        "Cách nhận kết quả: chọn một trong các mục đã cho.",
        "Cách nhận kết quả: choose one of the given options.",
    ),
    "dia_chi_nhan.required": ("Nhập địa chỉ nhận kết quả.", "Enter địa chỉ nhận kết quả."),
    "dia_chi_nhan.type": (
        "Địa chỉ nhận kết quả: nhập nội dung bằng chữ.",
        "Địa chỉ nhận kết quả: enter text.",
    ),
    "dia_chi_nhan.length": (
        "Địa chỉ nhận kết quả: nhập nhiều nhất 500 ký tự.",
        "Địa chỉ nhận kết quả: enter at most 500 characters.",
    ),
    "dia_chi_nhan.pattern": (
        "Địa chỉ nhận kết quả: nhập nội dung trên một dòng, không để trống.",
        "Địa chỉ nhận kết quả: enter some text on one line, not only blanks.",
    ),
    "dia_chi_nhan.not_applicable": (
        "Địa chỉ nhận kết quả: không khai mục này, vì hồ sơ không thuộc trường hợp phải khai.",
        "Địa chỉ nhận kết quả: leave this out, it does not apply to the dossier.",
    ),
    "co_ly_do_keo_dai.type": (
        "Cơ quan đăng ký có lý do chính đáng phải kéo dài thời gian giải quyết và đã thông báo: chọn có hoặc không.",
        "Cơ quan đăng ký có lý do chính đáng phải kéo dài thời gian giải quyết và đã thông báo: choose yes or no.",
    ),
    "requirements.khong_co_tai_san_thay_the": (
        "Có tài sản mới tiếp tục được dùng để bảo đảm thì đăng ký thay đổi, không xóa đăng ký.",
        "Có tài sản mới tiếp tục được dùng để bảo đảm thì đăng ký thay đổi, không xóa đăng ký.",
    ),
    "requirements.xoa_toan_bo": (
        "Chỉ rút bớt tài sản bảo đảm thì nộp hồ sơ đăng ký thay đổi, không phải hồ sơ xóa đăng ký.",
        "Chỉ rút bớt tài sản bảo đảm thì nộp hồ sơ đăng ký thay đổi, không phải hồ sơ xóa đăng ký.",
    ),
    "checks.ky_hop_dong_truoc_khi_nop": (
        "Ngày ký hợp đồng bảo đảm sau ngày nộp hồ sơ. Kiểm tra lại ngày ký.",
        "Ngày ký hợp đồng bảo đảm sau ngày nộp hồ sơ. Kiểm tra lại ngày ký.",
    ),
    "checks.cap_giay_truoc_khi_nop": (
        "Ngày cấp Giấy chứng nhận sau ngày nộp hồ sơ. Xem lại trên Giấy chứng nhận.",
        "Ngày cấp Giấy chứng nhận sau ngày nộp hồ sơ. Xem lại trên Giấy chứng nhận.",
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
