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
    "nguoi_yeu_cau.required": (
        "Khai người yêu cầu đăng ký khai tử.",
        "Fill in người yêu cầu đăng ký khai tử.",
    ),
    "nguoi_yeu_cau.type": (
        "Người yêu cầu đăng ký khai tử: khai các mục của phần này.",
        "Người yêu cầu đăng ký khai tử: fill in the fields of this part.",
    ),
    "nguoi_yeu_cau.ho_ten.required": ("Nhập họ, chữ đệm, tên.", "Enter họ, chữ đệm, tên."),
    "nguoi_yeu_cau.ho_ten.type": (
        "Họ, chữ đệm, tên: nhập nội dung bằng chữ.",
        "Họ, chữ đệm, tên: enter text.",
    ),
    "nguoi_yeu_cau.ho_ten.length": (
        "Họ, chữ đệm, tên: nhập nhiều nhất 500 ký tự.",
        "Họ, chữ đệm, tên: enter at most 500 characters.",
    ),
    "nguoi_yeu_cau.ho_ten.pattern": (
        "Họ, chữ đệm, tên: chỉ dùng chữ cái, dấu cách, dấu gạch nối, dấu chấm và dấu nháy.",
        "Họ, chữ đệm, tên: use only letters, spaces, hyphens, full stops and apostrophes.",
    ),
    "nguoi_yeu_cau.so_dinh_danh.type": (
        "Số định danh cá nhân: nhập nội dung bằng chữ.",
        "Số định danh cá nhân: enter text.",
    ),
    "nguoi_yeu_cau.so_dinh_danh.length": (
        "Số định danh cá nhân: nhập nhiều nhất 500 ký tự.",
        "Số định danh cá nhân: enter at most 500 characters.",
    ),
    "nguoi_yeu_cau.so_dinh_danh.pattern": (
        "Số định danh cá nhân: nhập đúng 12 chữ số.",
        "Số định danh cá nhân: enter exactly 12 digits.",
    ),
    "nguoi_yeu_cau.giay_to_thay_the.required": (
        "Nhập giấy tờ tùy thân (loại, số, nơi cấp, ngày cấp).",
        "Enter giấy tờ tùy thân (loại, số, nơi cấp, ngày cấp).",
    ),
    "nguoi_yeu_cau.giay_to_thay_the.type": (
        "Giấy tờ tùy thân (loại, số, nơi cấp, ngày cấp): nhập nội dung bằng chữ.",
        "Giấy tờ tùy thân (loại, số, nơi cấp, ngày cấp): enter text.",
    ),
    "nguoi_yeu_cau.giay_to_thay_the.length": (
        "Giấy tờ tùy thân (loại, số, nơi cấp, ngày cấp): nhập nhiều nhất 200 ký tự.",
        "Giấy tờ tùy thân (loại, số, nơi cấp, ngày cấp): enter at most 200 characters.",
    ),
    "nguoi_yeu_cau.giay_to_thay_the.pattern": (
        "Giấy tờ tùy thân (loại, số, nơi cấp, ngày cấp): nhập nội dung trên một dòng, không để trống.",
        "Giấy tờ tùy thân (loại, số, nơi cấp, ngày cấp): enter some text on one line, not only blanks.",
    ),
    "nguoi_yeu_cau.giay_to_thay_the.not_applicable": (
        "Giấy tờ tùy thân (loại, số, nơi cấp, ngày cấp): không khai mục này, vì hồ sơ không thuộc trường hợp phải khai.",
        "Giấy tờ tùy thân (loại, số, nơi cấp, ngày cấp): leave this out, it does not apply to the dossier.",
    ),
    "nguoi_yeu_cau.noi_cu_tru.required": ("Nhập nơi cư trú.", "Enter nơi cư trú."),
    "nguoi_yeu_cau.noi_cu_tru.type": ("Nơi cư trú: nhập nội dung bằng chữ.", "Nơi cư trú: enter text."),
    "nguoi_yeu_cau.noi_cu_tru.length": (
        "Nơi cư trú: nhập nhiều nhất 500 ký tự.",
        "Nơi cư trú: enter at most 500 characters.",
    ),
    "nguoi_yeu_cau.noi_cu_tru.pattern": (
        "Nơi cư trú: nhập nội dung trên một dòng, không để trống.",
        "Nơi cư trú: enter some text on one line, not only blanks.",
    ),
    "nguoi_yeu_cau.quan_he.required": (
        "Nhập quan hệ với người đã chết.",
        "Enter quan hệ với người đã chết.",
    ),
    "nguoi_yeu_cau.quan_he.type": (
        "Quan hệ với người đã chết: nhập nội dung bằng chữ.",
        "Quan hệ với người đã chết: enter text.",
    ),
    "nguoi_yeu_cau.quan_he.length": (
        "Quan hệ với người đã chết: nhập nhiều nhất 100 ký tự.",
        "Quan hệ với người đã chết: enter at most 100 characters.",
    ),
    "nguoi_yeu_cau.quan_he.pattern": (
        "Quan hệ với người đã chết: nhập nội dung trên một dòng, không để trống.",
        "Quan hệ với người đã chết: enter some text on one line, not only blanks.",
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
    "tu_cach.required": (
        "Chọn người yêu cầu đi khai tử với tư cách.",
        "Choose người yêu cầu đi khai tử với tư cách.",
    ),
    "tu_cach.type": (
        "Người yêu cầu đi khai tử với tư cách: chọn một trong các mục đã cho.",
        "Người yêu cầu đi khai tử với tư cách: choose one of the given options.",
    ),
    "tu_cach.choice": (
        "Người yêu cầu đi khai tử với tư cách: chọn một trong các mục đã cho.",
        "Người yêu cầu đi khai tử với tư cách: choose one of the given options.",
    ),
    "co_nguoi_than_thich.required": (
        "Người chết có người thân thích: chọn có hoặc không.",
        "Người chết có người thân thích: choose yes or no.",
    ),
    "co_nguoi_than_thich.type": (
        "Người chết có người thân thích: chọn có hoặc không.",
        "Người chết có người thân thích: choose yes or no.",
    ),
    "co_nguoi_than_thich.not_applicable": (
        "Người chết có người thân thích: không khai mục này, vì hồ sơ không thuộc trường hợp phải khai.",
        "Người chết có người thân thích: leave this out, it does not apply to the dossier.",
    ),
    "nguoi_chet.required": ("Khai người chết.", "Fill in người chết."),
    "nguoi_chet.type": (
        "Người chết: khai các mục của phần này.",
        "Người chết: fill in the fields of this part.",
    ),
    "nguoi_chet.ho_ten.required": (
        "Nhập họ, chữ đệm, tên người chết.",
        "Enter họ, chữ đệm, tên người chết.",
    ),
    "nguoi_chet.ho_ten.type": (
        "Họ, chữ đệm, tên người chết: nhập nội dung bằng chữ.",
        "Họ, chữ đệm, tên người chết: enter text.",
    ),
    "nguoi_chet.ho_ten.length": (
        "Họ, chữ đệm, tên người chết: nhập nhiều nhất 500 ký tự.",
        "Họ, chữ đệm, tên người chết: enter at most 500 characters.",
    ),
    "nguoi_chet.ho_ten.pattern": (
        "Họ, chữ đệm, tên người chết: chỉ dùng chữ cái, dấu cách, dấu gạch nối, dấu chấm và dấu nháy.",
        "Họ, chữ đệm, tên người chết: use only letters, spaces, hyphens, full stops and apostrophes.",
    ),
    "nguoi_chet.nam_sinh.required": ("Nhập năm sinh.", "Enter năm sinh."),
    "nguoi_chet.nam_sinh.type": (
        "Năm sinh: nhập năm bằng bốn chữ số, ví dụ 2026.",
        "Năm sinh: enter the year in four digits, for example 2026.",
    ),
    "nguoi_chet.nam_sinh.range": (
        "Năm sinh: phải từ 1900 đến 9999.",
        "Năm sinh: must be from 1900 to 9999.",
    ),
    "nguoi_chet.ngay_sinh.type": (
        "Ngày, tháng, năm sinh: nhập ngày có thật, theo thứ tự ngày/tháng/năm, ví dụ 01/07/2026.",
        "Ngày, tháng, năm sinh: enter a real date as day/month/year, for example 01/07/2026.",
    ),
    "nguoi_chet.gioi_tinh.required": ("Chọn giới tính của người chết.", "Choose giới tính của người chết."),
    "nguoi_chet.gioi_tinh.type": (
        "Giới tính của người chết: chọn một trong các mục đã cho.",
        "Giới tính của người chết: choose one of the given options.",
    ),
    "nguoi_chet.gioi_tinh.choice": (
        "Giới tính của người chết: chọn một trong các mục đã cho.",
        "Giới tính của người chết: choose one of the given options.",
    ),
    "nguoi_chet.dan_toc.required": ("Nhập dân tộc của người chết.", "Enter dân tộc của người chết."),
    "nguoi_chet.dan_toc.type": (
        "Dân tộc của người chết: nhập nội dung bằng chữ.",
        "Dân tộc của người chết: enter text.",
    ),
    "nguoi_chet.dan_toc.length": (
        "Dân tộc của người chết: nhập nhiều nhất 50 ký tự.",
        "Dân tộc của người chết: enter at most 50 characters.",
    ),
    "nguoi_chet.dan_toc.pattern": (
        "Dân tộc của người chết: nhập nội dung trên một dòng, không để trống.",
        "Dân tộc của người chết: enter some text on one line, not only blanks.",
    ),
    "nguoi_chet.quoc_tich.required": ("Chọn quốc tịch của người chết.", "Choose quốc tịch của người chết."),
    "nguoi_chet.quoc_tich.type": (
        "Quốc tịch của người chết: chọn một trong các mục đã cho.",
        "Quốc tịch của người chết: choose one of the given options.",
    ),
    "nguoi_chet.quoc_tich.choice": (
        "Quốc tịch của người chết: chọn một trong các mục đã cho.",
        "Quốc tịch của người chết: choose one of the given options.",
    ),
    "nguoi_chet.so_dinh_danh.type": (
        "Số định danh cá nhân của người chết: nhập nội dung bằng chữ.",
        "Số định danh cá nhân của người chết: enter text.",
    ),
    "nguoi_chet.so_dinh_danh.length": (
        "Số định danh cá nhân của người chết: nhập nhiều nhất 500 ký tự.",
        "Số định danh cá nhân của người chết: enter at most 500 characters.",
    ),
    "nguoi_chet.so_dinh_danh.pattern": (
        "Số định danh cá nhân của người chết: nhập đúng 12 chữ số.",
        "Số định danh cá nhân của người chết: enter exactly 12 digits.",
    ),
    "nguoi_chet.giay_to_tuy_than.type": (
        "Giấy tờ tùy thân của người chết (loại, số, nơi cấp, ngày cấp): nhập nội dung bằng chữ.",
        "Giấy tờ tùy thân của người chết (loại, số, nơi cấp, ngày cấp): enter text.",
    ),
    "nguoi_chet.giay_to_tuy_than.length": (
        "Giấy tờ tùy thân của người chết (loại, số, nơi cấp, ngày cấp): nhập nhiều nhất 200 ký tự.",
        "Giấy tờ tùy thân của người chết (loại, số, nơi cấp, ngày cấp): enter at most 200 characters.",
    ),
    "nguoi_chet.giay_to_tuy_than.pattern": (
        "Giấy tờ tùy thân của người chết (loại, số, nơi cấp, ngày cấp): nhập nội dung trên một dòng, không để trống.",
        "Giấy tờ tùy thân của người chết (loại, số, nơi cấp, ngày cấp): enter some text on one line, not only blanks.",
    ),
    "nguoi_chet.giay_to_tuy_than.not_applicable": (
        "Giấy tờ tùy thân của người chết (loại, số, nơi cấp, ngày cấp): không khai mục này, vì hồ sơ không thuộc trường hợp phải khai.",
        "Giấy tờ tùy thân của người chết (loại, số, nơi cấp, ngày cấp): leave this out, it does not apply to the dossier.",
    ),
    "ro_noi_cu_tru_cuoi_cung.required": (
        "Xác định được nơi cư trú cuối cùng của người chết: chọn có hoặc không.",
        "Xác định được nơi cư trú cuối cùng của người chết: choose yes or no.",
    ),
    "ro_noi_cu_tru_cuoi_cung.type": (
        "Xác định được nơi cư trú cuối cùng của người chết: chọn có hoặc không.",
        "Xác định được nơi cư trú cuối cùng của người chết: choose yes or no.",
    ),
    "noi_cu_tru_cuoi_cung.required": (
        "Nhập nơi cư trú cuối cùng của người chết.",
        "Enter nơi cư trú cuối cùng của người chết.",
    ),
    "noi_cu_tru_cuoi_cung.type": (
        "Nơi cư trú cuối cùng của người chết: nhập nội dung bằng chữ.",
        "Nơi cư trú cuối cùng của người chết: enter text.",
    ),
    "noi_cu_tru_cuoi_cung.length": (
        "Nơi cư trú cuối cùng của người chết: nhập nhiều nhất 500 ký tự.",
        "Nơi cư trú cuối cùng của người chết: enter at most 500 characters.",
    ),
    "noi_cu_tru_cuoi_cung.pattern": (
        "Nơi cư trú cuối cùng của người chết: nhập nội dung trên một dòng, không để trống.",
        "Nơi cư trú cuối cùng của người chết: enter some text on one line, not only blanks.",
    ),
    "noi_cu_tru_cuoi_cung.not_applicable": (
        "Nơi cư trú cuối cùng của người chết: không khai mục này, vì hồ sơ không thuộc trường hợp phải khai.",
        "Nơi cư trú cuối cùng của người chết: leave this out, it does not apply to the dossier.",
    ),
    "ngay_chet.required": ("Nhập ngày chết.", "Enter ngày chết."),
    "ngay_chet.type": (
        "Ngày chết: nhập ngày có thật, theo thứ tự ngày/tháng/năm, ví dụ 01/07/2026.",
        "Ngày chết: enter a real date as day/month/year, for example 01/07/2026.",
    ),
    "ngay_chet.not_applicable": (
        "Ngày chết: không khai mục này, vì hồ sơ không thuộc trường hợp phải khai.",
        "Ngày chết: leave this out, it does not apply to the dossier.",
    ),
    "gio_chet.type": (
        "Giờ, phút chết: nhập giờ và phút, ví dụ 15:00.",
        "Giờ, phút chết: enter hours and minutes, for example 15:00.",
    ),
    "gio_chet.not_applicable": (
        "Giờ, phút chết: không khai mục này, vì hồ sơ không thuộc trường hợp phải khai.",
        "Giờ, phút chết: leave this out, it does not apply to the dossier.",
    ),
    "nam_chet.required": ("Nhập năm chết.", "Enter năm chết."),
    "nam_chet.type": (
        "Năm chết: nhập năm bằng bốn chữ số, ví dụ 2026.",
        "Năm chết: enter the year in four digits, for example 2026.",
    ),
    "nam_chet.range": ("Năm chết: phải từ 1900 đến 9999.", "Năm chết: must be from 1900 to 9999."),
    "nam_chet.not_applicable": (
        "Năm chết: không khai mục này, vì hồ sơ không thuộc trường hợp phải khai.",
        "Năm chết: leave this out, it does not apply to the dossier.",
    ),
    "ngay_thang_chet.type": ("Ngày, tháng chết: nhập nội dung bằng chữ.", "Ngày, tháng chết: enter text."),
    "ngay_thang_chet.length": (
        "Ngày, tháng chết: nhập nhiều nhất 50 ký tự.",
        "Ngày, tháng chết: enter at most 50 characters.",
    ),
    "ngay_thang_chet.pattern": (
        "Ngày, tháng chết: nhập nội dung trên một dòng, không để trống.",
        "Ngày, tháng chết: enter some text on one line, not only blanks.",
    ),
    "ngay_thang_chet.not_applicable": (
        "Ngày, tháng chết: không khai mục này, vì hồ sơ không thuộc trường hợp phải khai.",
        "Ngày, tháng chết: leave this out, it does not apply to the dossier.",
    ),
    "noi_chet.required": ("Nhập nơi chết.", "Enter nơi chết."),
    "noi_chet.type": ("Nơi chết: nhập nội dung bằng chữ.", "Nơi chết: enter text."),
    "noi_chet.length": ("Nơi chết: nhập nhiều nhất 500 ký tự.", "Nơi chết: enter at most 500 characters."),
    "noi_chet.pattern": (
        "Nơi chết: nhập nội dung trên một dòng, không để trống.",
        "Nơi chết: enter some text on one line, not only blanks.",
    ),
    "nguyen_nhan_chet.type": ("Nguyên nhân chết: nhập nội dung bằng chữ.", "Nguyên nhân chết: enter text."),
    "nguyen_nhan_chet.length": (
        "Nguyên nhân chết: nhập nhiều nhất 200 ký tự.",
        "Nguyên nhân chết: enter at most 200 characters.",
    ),
    "nguyen_nhan_chet.pattern": (
        "Nguyên nhân chết: nhập nội dung trên một dòng, không để trống.",
        "Nguyên nhân chết: enter some text on one line, not only blanks.",
    ),
    "thong_tin_giay_bao_tu.required": (
        "Khai giấy báo tử hoặc giấy tờ thay Giấy báo tử.",
        "Fill in giấy báo tử hoặc giấy tờ thay Giấy báo tử.",
    ),
    "thong_tin_giay_bao_tu.type": (
        "Giấy báo tử hoặc giấy tờ thay Giấy báo tử: khai các mục của phần này.",
        "Giấy báo tử hoặc giấy tờ thay Giấy báo tử: fill in the fields of this part.",
    ),
    "thong_tin_giay_bao_tu.not_applicable": (
        "Giấy báo tử hoặc giấy tờ thay Giấy báo tử: không khai mục này, vì hồ sơ không thuộc trường hợp phải khai.",
        "Giấy báo tử hoặc giấy tờ thay Giấy báo tử: leave this out, it does not apply to the dossier.",
    ),
    "thong_tin_giay_bao_tu.so.type": ("Số giấy: nhập nội dung bằng chữ.", "Số giấy: enter text."),
    "thong_tin_giay_bao_tu.so.length": (
        "Số giấy: nhập nhiều nhất 50 ký tự.",
        "Số giấy: enter at most 50 characters.",
    ),
    "thong_tin_giay_bao_tu.so.pattern": (
        "Số giấy: nhập nội dung trên một dòng, không để trống.",
        "Số giấy: enter some text on one line, not only blanks.",
    ),
    "thong_tin_giay_bao_tu.ngay_cap.required": ("Nhập ngày cấp giấy.", "Enter ngày cấp giấy."),
    "thong_tin_giay_bao_tu.ngay_cap.type": (
        "Ngày cấp giấy: nhập ngày có thật, theo thứ tự ngày/tháng/năm, ví dụ 01/07/2026.",
        "Ngày cấp giấy: enter a real date as day/month/year, for example 01/07/2026.",
    ),
    "thong_tin_giay_bao_tu.noi_cap.required": (
        "Nhập cơ quan, cơ sở cấp giấy.",
        "Enter cơ quan, cơ sở cấp giấy.",
    ),
    "thong_tin_giay_bao_tu.noi_cap.type": (
        "Cơ quan, cơ sở cấp giấy: nhập nội dung bằng chữ.",
        "Cơ quan, cơ sở cấp giấy: enter text.",
    ),
    "thong_tin_giay_bao_tu.noi_cap.length": (
        "Cơ quan, cơ sở cấp giấy: nhập nhiều nhất 200 ký tự.",
        "Cơ quan, cơ sở cấp giấy: enter at most 200 characters.",
    ),
    "thong_tin_giay_bao_tu.noi_cap.pattern": (
        "Cơ quan, cơ sở cấp giấy: nhập nội dung trên một dòng, không để trống.",
        "Cơ quan, cơ sở cấp giấy: enter some text on one line, not only blanks.",
    ),
    "gia_dinh_co_cong.required": (
        "Người chết thuộc gia đình có công với cách mạng: chọn có hoặc không.",
        "Người chết thuộc gia đình có công với cách mạng: choose yes or no.",
    ),
    "gia_dinh_co_cong.type": (
        "Người chết thuộc gia đình có công với cách mạng: chọn có hoặc không.",
        "Người chết thuộc gia đình có công với cách mạng: choose yes or no.",
    ),
    "gia_dinh_co_cong.not_applicable": (
        "Người chết thuộc gia đình có công với cách mạng: không khai mục này, vì hồ sơ không thuộc trường hợp phải khai.",
        "Người chết thuộc gia đình có công với cách mạng: leave this out, it does not apply to the dossier.",
    ),
    "ho_ngheo.required": (
        "Người chết thuộc hộ nghèo: chọn có hoặc không.",
        "Người chết thuộc hộ nghèo: choose yes or no.",
    ),
    "ho_ngheo.type": (
        "Người chết thuộc hộ nghèo: chọn có hoặc không.",
        "Người chết thuộc hộ nghèo: choose yes or no.",
    ),
    "ho_ngheo.not_applicable": (
        "Người chết thuộc hộ nghèo: không khai mục này, vì hồ sơ không thuộc trường hợp phải khai.",
        "Người chết thuộc hộ nghèo: leave this out, it does not apply to the dossier.",
    ),
    "nguoi_khuyet_tat.required": (
        "Người chết là người khuyết tật: chọn có hoặc không.",
        "Người chết là người khuyết tật: choose yes or no.",
    ),
    "nguoi_khuyet_tat.type": (
        "Người chết là người khuyết tật: chọn có hoặc không.",
        "Người chết là người khuyết tật: choose yes or no.",
    ),
    "nguoi_khuyet_tat.not_applicable": (
        "Người chết là người khuyết tật: không khai mục này, vì hồ sơ không thuộc trường hợp phải khai.",
        "Người chết là người khuyết tật: leave this out, it does not apply to the dossier.",
    ),
    "de_nghi_ban_sao.required": (
        "Đề nghị cấp bản sao Trích lục khai tử: chọn có hoặc không.",
        "Đề nghị cấp bản sao Trích lục khai tử: choose yes or no.",
    ),
    "de_nghi_ban_sao.type": (
        "Đề nghị cấp bản sao Trích lục khai tử: chọn có hoặc không.",
        "Đề nghị cấp bản sao Trích lục khai tử: choose yes or no.",
    ),
    "so_ban_sao.required": ("Nhập số bản sao.", "Enter số bản sao."),
    "so_ban_sao.type": ("Số bản sao: nhập một số nguyên.", "Số bản sao: enter a whole number."),
    "so_ban_sao.range": ("Số bản sao: không được nhỏ hơn 1.", "Số bản sao: must not be less than 1."),
    "so_ban_sao.not_applicable": (
        "Số bản sao: không khai mục này, vì hồ sơ không thuộc trường hợp phải khai.",
        "Số bản sao: leave this out, it does not apply to the dossier.",
    ),
    "noi_nhan_ket_qua.required": ("Chọn nhận kết quả.", "Choose nhận kết quả."),
    "noi_nhan_ket_qua.type": (
        "Nhận kết quả: chọn một trong các mục đã cho.",
        "Nhận kết quả: choose one of the given options.",
    ),
    "noi_nhan_ket_qua.choice": (
        "Nhận kết quả: chọn một trong các mục đã cho.",
        "Nhận kết quả: choose one of the given options.",
    ),
    "dia_chi_nhan.required": (
        "Nhập địa chỉ nhận kết quả qua bưu chính.",
        "Enter địa chỉ nhận kết quả qua bưu chính.",
    ),
    "dia_chi_nhan.type": (
        "Địa chỉ nhận kết quả qua bưu chính: nhập nội dung bằng chữ.",
        "Địa chỉ nhận kết quả qua bưu chính: enter text.",
    ),
    "dia_chi_nhan.length": (
        "Địa chỉ nhận kết quả qua bưu chính: nhập nhiều nhất 500 ký tự.",
        "Địa chỉ nhận kết quả qua bưu chính: enter at most 500 characters.",
    ),
    "dia_chi_nhan.pattern": (
        "Địa chỉ nhận kết quả qua bưu chính: nhập nội dung trên một dòng, không để trống.",
        "Địa chỉ nhận kết quả qua bưu chính: enter some text on one line, not only blanks.",
    ),
    "dia_chi_nhan.not_applicable": (
        "Địa chỉ nhận kết quả qua bưu chính: không khai mục này, vì hồ sơ không thuộc trường hợp phải khai.",
        "Địa chỉ nhận kết quả qua bưu chính: leave this out, it does not apply to the dossier.",
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
        "Nhập họ, chữ đệm, tên người được ủy quyền.",
        "Enter họ, chữ đệm, tên người được ủy quyền.",
    ),
    "nguoi_duoc_uy_quyen.type": (
        "Họ, chữ đệm, tên người được ủy quyền: nhập nội dung bằng chữ.",
        "Họ, chữ đệm, tên người được ủy quyền: enter text.",
    ),
    "nguoi_duoc_uy_quyen.length": (
        "Họ, chữ đệm, tên người được ủy quyền: nhập nhiều nhất 500 ký tự.",
        "Họ, chữ đệm, tên người được ủy quyền: enter at most 500 characters.",
    ),
    "nguoi_duoc_uy_quyen.pattern": (
        "Họ, chữ đệm, tên người được ủy quyền: chỉ dùng chữ cái, dấu cách, dấu gạch nối, dấu chấm và dấu nháy.",
        "Họ, chữ đệm, tên người được ủy quyền: use only letters, spaces, hyphens, full stops and apostrophes.",
    ),
    "nguoi_duoc_uy_quyen.not_applicable": (
        "Họ, chữ đệm, tên người được ủy quyền: không khai mục này, vì hồ sơ không thuộc trường hợp phải khai.",
        "Họ, chữ đệm, tên người được ủy quyền: leave this out, it does not apply to the dossier.",
    ),
    "uy_quyen_cho_nguoi_than.required": (
        "Người được ủy quyền là ông, bà, cha, mẹ, con, vợ, chồng, anh, chị, em ruột của người ủy quyền: chọn có hoặc không.",
        "Người được ủy quyền là ông, bà, cha, mẹ, con, vợ, chồng, anh, chị, em ruột của người ủy quyền: choose yes or no.",
    ),
    "uy_quyen_cho_nguoi_than.type": (
        "Người được ủy quyền là ông, bà, cha, mẹ, con, vợ, chồng, anh, chị, em ruột của người ủy quyền: chọn có hoặc không.",
        "Người được ủy quyền là ông, bà, cha, mẹ, con, vợ, chồng, anh, chị, em ruột của người ủy quyền: choose yes or no.",
    ),
    "uy_quyen_cho_nguoi_than.not_applicable": (
        "Người được ủy quyền là ông, bà, cha, mẹ, con, vợ, chồng, anh, chị, em ruột của người ủy quyền: không khai mục này, vì hồ sơ không thuộc trường hợp phải khai.",
        "Người được ủy quyền là ông, bà, cha, mẹ, con, vợ, chồng, anh, chị, em ruột của người ủy quyền: leave this out, it does not apply to the dossier.",
    ),
    "can_xac_minh.type": (
        "Phải kiểm tra, xác minh làm rõ việc khai tử: chọn có hoặc không.",
        "Phải kiểm tra, xác minh làm rõ việc khai tử: choose yes or no.",
    ),
    "requirements.nguoi_co_trach_nhiem": (
        "Người chết còn người thân thích thì vợ, chồng, con, cha, mẹ hoặc người thân thích khác có trách nhiệm đi khai tử.",
        "Người chết còn người thân thích thì vợ, chồng, con, cha, mẹ hoặc người thân thích khác có trách nhiệm đi khai tử.",
    ),
    "requirements.cong_dan_viet_nam": (
        "Khai tử cho người không có quốc tịch Việt Nam làm theo thủ tục 1.001766, không theo thủ tục này.",
        "Khai tử cho người không có quốc tịch Việt Nam làm theo thủ tục 1.001766, không theo thủ tục này.",
    ),
    "checks.ngay_chet_khong_sau_ngay_nop": (
        "Ngày chết sau ngày nộp hồ sơ. Kiểm tra lại ngày, tháng, năm chết.",
        "Ngày chết sau ngày nộp hồ sơ. Kiểm tra lại ngày, tháng, năm chết.",
    ),
    "checks.nam_chet_khong_sau_nam_nop": (
        "Năm chết sau năm nộp hồ sơ. Kiểm tra lại năm chết.",
        "Năm chết sau năm nộp hồ sơ. Kiểm tra lại năm chết.",
    ),
    "checks.sinh_truoc_khi_chet": (
        "Năm sinh của người chết sau năm chết. Kiểm tra lại hai mục này.",
        "Năm sinh của người chết sau năm chết. Kiểm tra lại hai mục này.",
    ),
    "checks.sinh_truoc_khi_chet_da_lau": (
        "Năm sinh của người chết sau năm chết. Kiểm tra lại hai mục này.",
        "Năm sinh của người chết sau năm chết. Kiểm tra lại hai mục này.",
    ),
    "checks.ngay_sinh_dung_nam_sinh": (
        "Ngày, tháng, năm sinh không khớp với năm sinh đã khai. Kiểm tra lại hai mục này.",
        "Ngày, tháng, năm sinh không khớp với năm sinh đã khai. Kiểm tra lại hai mục này.",
    ),
    "checks.giay_cap_sau_khi_chet": (
        "Ngày cấp giấy phải từ ngày chết đến ngày nộp hồ sơ. Xem lại trên giấy.",
        "Ngày cấp giấy phải từ ngày chết đến ngày nộp hồ sơ. Xem lại trên giấy.",
    ),
    "checks.lien_he_khi_nop_truc_tuyen": (
        "Khai số điện thoại hoặc thư điện tử để nhận và xác nhận Trích lục khai tử điện tử trước khi ghi sổ.",
        "Khai số điện thoại hoặc thư điện tử để nhận và xác nhận Trích lục khai tử điện tử trước khi ghi sổ.",
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
