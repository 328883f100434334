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
        "Khai người yêu cầu đăng ký khai sinh.",
        "Fill in người yêu cầu đăng ký khai sinh.",
    ),
    "nguoi_yeu_cau.type": (
        "Người yêu cầu đăng ký khai sinh: khai các mục của phần này.",
        "Người yêu cầu đăng ký khai sinh: fill in the fields of this part.",
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
        "Nhập quan hệ với người được khai sinh.",
        "Enter quan hệ với người được khai sinh.",
    ),
    "nguoi_yeu_cau.quan_he.type": (
        "Quan hệ với người được khai sinh: nhập nội dung bằng chữ.",
        "Quan hệ với người được khai sinh: enter text.",
    ),
    "nguoi_yeu_cau.quan_he.length": (
        "Quan hệ với người được khai sinh: nhập nhiều nhất 100 ký tự.",
        "Quan hệ với người được khai sinh: enter at most 100 characters.",
    ),
    "nguoi_yeu_cau.quan_he.pattern": (
        "Quan hệ với người được khai sinh: nhập nội dung trên một dòng, không để trống.",
        "Quan hệ với người được khai sinh: enter some text on one line, not only blanks.",
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
    "ho_ten_tre.required": (
        "Nhập họ, chữ đệm, tên người được khai sinh.",
        "Enter họ, chữ đệm, tên người được khai sinh.",
    ),
    "ho_ten_tre.type": (
        "Họ, chữ đệm, tên người được khai sinh: nhập nội dung bằng chữ.",
        "Họ, chữ đệm, tên người được khai sinh: enter text.",
    ),
    "ho_ten_tre.length": (
        "Họ, chữ đệm, tên người được khai sinh: nhập nhiều nhất 500 ký tự.",
        "Họ, chữ đệm, tên người được khai sinh: enter at most 500 characters.",
    ),
    "ho_ten_tre.pattern": (
        "Họ, chữ đệm, tên người được khai sinh: chỉ dùng chữ cái, dấu cách, dấu gạch nối, dấu chấm và dấu nháy.",
        "Họ, chữ đệm, tên người được khai sinh: use only letters, spaces, hyphens, full stops and apostrophes.",
    ),
    "ngay_sinh.required": ("Nhập ngày, tháng, năm sinh.", "Enter ngày, tháng, năm sinh."),
    "ngay_sinh.type": (
        "Ngày, tháng, năm sinh: nhập ngày có thật, theo thứ tự ngày/tháng/năm, ví dụ 01/07/2026.",
        "Ngày, tháng, năm sinh: enter a real date as day/month/year, for example 01/07/2026.",
    ),
    "noi_sinh.required": ("Nhập nơi sinh.", "Enter nơi sinh."),
    "noi_sinh.type": ("Nơi sinh: nhập nội dung bằng chữ.", "Nơi sinh: enter text."),
    "noi_sinh.length": ("Nơi sinh: nhập nhiều nhất 500 ký tự.", "Nơi sinh: enter at most 500 characters."),
    "noi_sinh.pattern": (
        "Nơi sinh: nhập nội dung trên một dòng, không để trống.",
        "Nơi sinh: enter some text on one line, not only blanks.",
    ),
    "gioi_tinh.required": ("Chọn giới tính.", "Choose giới tính."),
    "gioi_tinh.type": (
        "Giới tính: chọn một trong các mục đã cho.",
        "Giới tính: choose one of the given options.",
    ),
    "gioi_tinh.choice": (
        "Giới tính: chọn một trong các mục đã cho.",
        "Giới tính: choose one of the given options.",
    ),
    "dan_toc.required": ("Nhập dân tộc.", "Enter dân tộc."),
    "dan_toc.type": ("Dân tộc: nhập nội dung bằng chữ.", "Dân tộc: enter text."),
    "dan_toc.length": ("Dân tộc: nhập nhiều nhất 50 ký tự.", "Dân tộc: enter at most 50 characters."),
    "dan_toc.pattern": (
        "Dân tộc: nhập nội dung trên một dòng, không để trống.",
        "Dân tộc: enter some text on one line, not only blanks.",
    ),
    "quoc_tich.required": ("Nhập quốc tịch.", "Enter quốc tịch."),
    "quoc_tich.type": ("Quốc tịch: nhập nội dung bằng chữ.", "Quốc tịch: enter text."),
    "quoc_tich.length": ("Quốc tịch: nhập nhiều nhất 50 ký tự.", "Quốc tịch: enter at most 50 characters."),
    "quoc_tich.pattern": (
        "Quốc tịch: nhập nội dung trên một dòng, không để trống.",
        "Quốc tịch: enter some text on one line, not only blanks.",
    ),
    "que_quan.required": ("Nhập quê quán.", "Enter quê quán."),
    "que_quan.type": ("Quê quán: nhập nội dung bằng chữ.", "Quê quán: enter text."),
    "que_quan.length": ("Quê quán: nhập nhiều nhất 500 ký tự.", "Quê quán: enter at most 500 characters."),
    "que_quan.pattern": (
        "Quê quán: nhập nội dung trên một dòng, không để trống.",
        "Quê quán: enter some text on one line, not only blanks.",
    ),
    "thong_tin_chung_sinh.type": (
        "Giấy chứng sinh: khai các mục của phần này.",
        "Giấy chứng sinh: fill in the fields of this part.",
    ),
    "thong_tin_chung_sinh.not_applicable": (
        "Giấy chứng sinh: không khai mục này, vì hồ sơ không thuộc trường hợp phải khai.",
        "Giấy chứng sinh: leave this out, it does not apply to the dossier.",
    ),
    "thong_tin_chung_sinh.so.required": ("Nhập Số Giấy chứng sinh.", "Enter Số Giấy chứng sinh."),
    "thong_tin_chung_sinh.so.type": (
        "Số Giấy chứng sinh: nhập nội dung bằng chữ.",
        "Số Giấy chứng sinh: enter text.",
    ),
    "thong_tin_chung_sinh.so.length": (
        "Số Giấy chứng sinh: nhập nhiều nhất 30 ký tự.",
        "Số Giấy chứng sinh: enter at most 30 characters.",
    ),
    "thong_tin_chung_sinh.so.pattern": (
        "Số Giấy chứng sinh: nhập nội dung trên một dòng, không để trống.",
        "Số Giấy chứng sinh: enter some text on one line, not only blanks.",
    ),
    "thong_tin_chung_sinh.ngay_cap.required": (
        "Nhập ngày cấp Giấy chứng sinh.",
        "Enter ngày cấp Giấy chứng sinh.",
    ),
    "thong_tin_chung_sinh.ngay_cap.type": (
        "Ngày cấp Giấy chứng sinh: nhập ngày có thật, theo thứ tự ngày/tháng/năm, ví dụ 01/07/2026.",
        "Ngày cấp Giấy chứng sinh: enter a real date as day/month/year, for example 01/07/2026.",
    ),
    "thong_tin_chung_sinh.noi_cap.required": (
        "Nhập cơ sở cấp Giấy chứng sinh.",
        "Enter cơ sở cấp Giấy chứng sinh.",
    ),
    "thong_tin_chung_sinh.noi_cap.type": (
        "Cơ sở cấp Giấy chứng sinh: nhập nội dung bằng chữ.",
        "Cơ sở cấp Giấy chứng sinh: enter text.",
    ),
    "thong_tin_chung_sinh.noi_cap.length": (
        "Cơ sở cấp Giấy chứng sinh: nhập nhiều nhất 200 ký tự.",
        "Cơ sở cấp Giấy chứng sinh: enter at most 200 characters.",
    ),
    "thong_tin_chung_sinh.noi_cap.pattern": (
        "Cơ sở cấp Giấy chứng sinh: nhập nội dung trên một dòng, không để trống.",
        "Cơ sở cấp Giấy chứng sinh: enter some text on one line, not only blanks.",
    ),
    "me.required": ("Khai người mẹ.", "Fill in người mẹ."),
    "me.type": ("Người mẹ: khai các mục của phần này.", "Người mẹ: fill in the fields of this part."),
    "me.not_applicable": (
        "Người mẹ: không khai mục này, vì hồ sơ không thuộc trường hợp phải khai.",
        "Người mẹ: leave this out, it does not apply to the dossier.",
    ),
    "me.ho_ten.required": ("Nhập họ, chữ đệm, tên mẹ.", "Enter họ, chữ đệm, tên mẹ."),
    "me.ho_ten.type": ("Họ, chữ đệm, tên mẹ: nhập nội dung bằng chữ.", "Họ, chữ đệm, tên mẹ: enter text."),
    "me.ho_ten.length": (
        "Họ, chữ đệm, tên mẹ: nhập nhiều nhất 500 ký tự.",
        "Họ, chữ đệm, tên mẹ: enter at most 500 characters.",
    ),
    "me.ho_ten.pattern": (
        "Họ, chữ đệm, tên mẹ: chỉ dùng chữ cái, dấu cách, dấu gạch nối, dấu chấm và dấu nháy.",
        "Họ, chữ đệm, tên mẹ: use only letters, spaces, hyphens, full stops and apostrophes.",
    ),
    "me.so_dinh_danh.type": (
        "Số định danh cá nhân của mẹ: nhập nội dung bằng chữ.",
        "Số định danh cá nhân của mẹ: enter text.",
    ),
    "me.so_dinh_danh.length": (
        "Số định danh cá nhân của mẹ: nhập nhiều nhất 500 ký tự.",
        "Số định danh cá nhân của mẹ: enter at most 500 characters.",
    ),
    "me.so_dinh_danh.pattern": (
        "Số định danh cá nhân của mẹ: nhập đúng 12 chữ số.",
        "Số định danh cá nhân của mẹ: enter exactly 12 digits.",
    ),
    "me.nam_sinh.required": ("Nhập năm sinh của mẹ.", "Enter năm sinh của mẹ."),
    "me.nam_sinh.type": (
        "Năm sinh của mẹ: nhập năm bằng bốn chữ số, ví dụ 2026.",
        "Năm sinh của mẹ: enter the year in four digits, for example 2026.",
    ),
    "me.nam_sinh.range": (
        "Năm sinh của mẹ: phải từ 1900 đến 9999.",
        "Năm sinh của mẹ: must be from 1900 to 9999.",
    ),
    "me.dan_toc.required": ("Nhập dân tộc của mẹ.", "Enter dân tộc của mẹ."),
    "me.dan_toc.type": ("Dân tộc của mẹ: nhập nội dung bằng chữ.", "Dân tộc của mẹ: enter text."),
    "me.dan_toc.length": (
        "Dân tộc của mẹ: nhập nhiều nhất 50 ký tự.",
        "Dân tộc của mẹ: enter at most 50 characters.",
    ),
    "me.dan_toc.pattern": (
        "Dân tộc của mẹ: nhập nội dung trên một dòng, không để trống.",
        "Dân tộc của mẹ: enter some text on one line, not only blanks.",
    ),
    "me.quoc_tich.required": ("Nhập quốc tịch của mẹ.", "Enter quốc tịch của mẹ."),
    "me.quoc_tich.type": ("Quốc tịch của mẹ: nhập nội dung bằng chữ.", "Quốc tịch của mẹ: enter text."),
    "me.quoc_tich.length": (
        "Quốc tịch của mẹ: nhập nhiều nhất 50 ký tự.",
        "Quốc tịch của mẹ: enter at most 50 characters.",
    ),
    "me.quoc_tich.pattern": (
        "Quốc tịch của mẹ: nhập nội dung trên một dòng, không để trống.",
        "Quốc tịch của mẹ: enter some text on one line, not only blanks.",
    ),
    "me.noi_cu_tru.required": ("Nhập nơi cư trú của mẹ.", "Enter nơi cư trú của mẹ."),
    "me.noi_cu_tru.type": ("Nơi cư trú của mẹ: nhập nội dung bằng chữ.", "Nơi cư trú của mẹ: enter text."),
    "me.noi_cu_tru.length": (
        "Nơi cư trú của mẹ: nhập nhiều nhất 500 ký tự.",
        "Nơi cư trú của mẹ: enter at most 500 characters.",
    ),
    "me.noi_cu_tru.pattern": (
        "Nơi cư trú của mẹ: nhập nội dung trên một dòng, không để trống.",
        "Nơi cư trú của mẹ: enter some text on one line, not only blanks.",
    ),
    "cha.required": ("Khai người cha.", "Fill in người cha."),
    "cha.type": ("Người cha: khai các mục của phần này.", "Người cha: fill in the fields of this part."),
    "cha.not_applicable": (
        "Người cha: không khai mục này, vì hồ sơ không thuộc trường hợp phải khai.",
        "Người cha: leave this out, it does not apply to the dossier.",
    ),
    "cha.ho_ten.required": ("Nhập họ, chữ đệm, tên cha.", "Enter họ, chữ đệm, tên cha."),
    "cha.ho_ten.type": (
        "Họ, chữ đệm, tên cha: nhập nội dung bằng chữ.",
        "Họ, chữ đệm, tên cha: enter text.",
    ),
    "cha.ho_ten.length": (
        "Họ, chữ đệm, tên cha: nhập nhiều nhất 500 ký tự.",
        "Họ, chữ đệm, tên cha: enter at most 500 characters.",
    ),
    "cha.ho_ten.pattern": (
        "Họ, chữ đệm, tên cha: chỉ dùng chữ cái, dấu cách, dấu gạch nối, dấu chấm và dấu nháy.",
        "Họ, chữ đệm, tên cha: use only letters, spaces, hyphens, full stops and apostrophes.",
    ),
    "cha.so_dinh_danh.type": (
        "Số định danh cá nhân của cha: nhập nội dung bằng chữ.",
        "Số định danh cá nhân của cha: enter text.",
    ),
    "cha.so_dinh_danh.length": (
        "Số định danh cá nhân của cha: nhập nhiều nhất 500 ký tự.",
        "Số định danh cá nhân của cha: enter at most 500 characters.",
    ),
    "cha.so_dinh_danh.pattern": (
        "Số định danh cá nhân của cha: nhập đúng 12 chữ số.",
        "Số định danh cá nhân của cha: enter exactly 12 digits.",
    ),
    "cha.nam_sinh.required": ("Nhập năm sinh của cha.", "Enter năm sinh của cha."),
    "cha.nam_sinh.type": (
        "Năm sinh của cha: nhập năm bằng bốn chữ số, ví dụ 2026.",
        "Năm sinh của cha: enter the year in four digits, for example 2026.",
    ),
    "cha.nam_sinh.range": (
        "Năm sinh của cha: phải từ 1900 đến 9999.",
        "Năm sinh của cha: must be from 1900 to 9999.",
    ),
    "cha.dan_toc.required": ("Nhập dân tộc của cha.", "Enter dân tộc của cha."),
    "cha.dan_toc.type": ("Dân tộc của cha: nhập nội dung bằng chữ.", "Dân tộc của cha: enter text."),
    "cha.dan_toc.length": (
        "Dân tộc của cha: nhập nhiều nhất 50 ký tự.",
        "Dân tộc của cha: enter at most 50 characters.",
    ),
    "cha.dan_toc.pattern": (
        "Dân tộc của cha: nhập nội dung trên một dòng, không để trống.",
        "Dân tộc của cha: enter some text on one line, not only blanks.",
    ),
    "cha.quoc_tich.required": ("Nhập quốc tịch của cha.", "Enter quốc tịch của cha."),
    "cha.quoc_tich.type": ("Quốc tịch của cha: nhập nội dung bằng chữ.", "Quốc tịch của cha: enter text."),
    "cha.quoc_tich.length": (
        "Quốc tịch của cha: nhập nhiều nhất 50 ký tự.",
        "Quốc tịch của cha: enter at most 50 characters.",
    ),
    "cha.quoc_tich.pattern": (
        "Quốc tịch của cha: nhập nội dung trên một dòng, không để trống.",
        "Quốc tịch của cha: enter some text on one line, not only blanks.",
    ),
    "cha.noi_cu_tru.required": ("Nhập nơi cư trú của cha.", "Enter nơi cư trú của cha."),
    "cha.noi_cu_tru.type": (
        "Nơi cư trú của cha: nhập nội dung bằng chữ.",
        "Nơi cư trú của cha: enter text.",
    ),
    "cha.noi_cu_tru.length": (
        "Nơi cư trú của cha: nhập nhiều nhất 500 ký tự.",
        "Nơi cư trú của cha: enter at most 500 characters.",
    ),
    "cha.noi_cu_tru.pattern": (
        "Nơi cư trú của cha: nhập nội dung trên một dòng, không để trống.",
        "Nơi cư trú của cha: enter some text on one line, not only blanks.",
    ),
    "cha_me_ket_hon.required": (
        "Cha, mẹ đã đăng ký kết hôn: chọn có hoặc không.",
        "Cha, mẹ đã đăng ký kết hôn: choose yes or no.",
    ),
    "cha_me_ket_hon.type": (
        "Cha, mẹ đã đăng ký kết hôn: chọn có hoặc không.",
        "Cha, mẹ đã đăng ký kết hôn: choose yes or no.",
    ),
    "cha_me_ket_hon.not_applicable": (
        "Cha, mẹ đã đăng ký kết hôn: không khai mục này, vì hồ sơ không thuộc trường hợp phải khai.",
        "Cha, mẹ đã đăng ký kết hôn: leave this out, it does not apply to the dossier.",
    ),
    "giay_ket_hon.required": (
        "Khai giấy chứng nhận kết hôn của cha, mẹ.",
        "Fill in giấy chứng nhận kết hôn của cha, mẹ.",
    ),
    "giay_ket_hon.type": (
        "Giấy chứng nhận kết hôn của cha, mẹ: khai các mục của phần này.",
        "Giấy chứng nhận kết hôn của cha, mẹ: fill in the fields of this part.",
    ),
    "giay_ket_hon.not_applicable": (
        "Giấy chứng nhận kết hôn của cha, mẹ: không khai mục này, vì hồ sơ không thuộc trường hợp phải khai.",
        "Giấy chứng nhận kết hôn của cha, mẹ: leave this out, it does not apply to the dossier.",
    ),
    "giay_ket_hon.so.required": ("Nhập Số Giấy chứng nhận kết hôn.", "Enter Số Giấy chứng nhận kết hôn."),
    "giay_ket_hon.so.type": (
        "Số Giấy chứng nhận kết hôn: nhập nội dung bằng chữ.",
        "Số Giấy chứng nhận kết hôn: enter text.",
    ),
    "giay_ket_hon.so.length": (
        "Số Giấy chứng nhận kết hôn: nhập nhiều nhất 50 ký tự.",
        "Số Giấy chứng nhận kết hôn: enter at most 50 characters.",
    ),
    "giay_ket_hon.so.pattern": (
        "Số Giấy chứng nhận kết hôn: nhập nội dung trên một dòng, không để trống.",
        "Số Giấy chứng nhận kết hôn: enter some text on one line, not only blanks.",
    ),
    "giay_ket_hon.ngay_dang_ky.required": ("Nhập ngày đăng ký kết hôn.", "Enter ngày đăng ký kết hôn."),
    "giay_ket_hon.ngay_dang_ky.type": (
        "Ngày đăng ký kết hôn: nhập ngày có thật, theo thứ tự ngày/tháng/năm, ví dụ 01/07/2026.",
        "Ngày đăng ký kết hôn: enter a real date as day/month/year, for example 01/07/2026.",
    ),
    "giay_ket_hon.noi_dang_ky.required": ("Nhập cơ quan đăng ký kết hôn.", "Enter cơ quan đăng ký kết hôn."),
    "giay_ket_hon.noi_dang_ky.type": (
        "Cơ quan đăng ký kết hôn: nhập nội dung bằng chữ.",
        "Cơ quan đăng ký kết hôn: enter text.",
    ),
    "giay_ket_hon.noi_dang_ky.length": (
        "Cơ quan đăng ký kết hôn: nhập nhiều nhất 200 ký tự.",
        "Cơ quan đăng ký kết hôn: enter at most 200 characters.",
    ),
    "giay_ket_hon.noi_dang_ky.pattern": (
        "Cơ quan đăng ký kết hôn: nhập nội dung trên một dòng, không để trống.",
        "Cơ quan đăng ký kết hôn: enter some text on one line, not only blanks.",
    ),
    "gia_dinh_co_cong.required": (
        "Trẻ thuộc gia đình có công với cách mạng: chọn có hoặc không.",
        "Trẻ thuộc gia đình có công với cách mạng: choose yes or no.",
    ),
    "gia_dinh_co_cong.type": (
        "Trẻ thuộc gia đình có công với cách mạng: chọn có hoặc không.",
        "Trẻ thuộc gia đình có công với cách mạng: choose yes or no.",
    ),
    "gia_dinh_co_cong.not_applicable": (
        "Trẻ thuộc gia đình có công với cách mạng: không khai mục này, vì hồ sơ không thuộc trường hợp phải khai.",
        "Trẻ thuộc gia đình có công với cách mạng: leave this out, it does not apply to the dossier.",
    ),
    "ho_ngheo.required": (
        "Trẻ thuộc hộ nghèo: chọn có hoặc không.",
        "Trẻ thuộc hộ nghèo: choose yes or no.",
    ),
    "ho_ngheo.type": ("Trẻ thuộc hộ nghèo: chọn có hoặc không.", "Trẻ thuộc hộ nghèo: choose yes or no."),
    "ho_ngheo.not_applicable": (
        "Trẻ thuộc hộ nghèo: không khai mục này, vì hồ sơ không thuộc trường hợp phải khai.",
        "Trẻ thuộc hộ nghèo: leave this out, it does not apply to the dossier.",
    ),
    "nguoi_khuyet_tat.required": (
        "Trẻ là người khuyết tật: chọn có hoặc không.",
        "Trẻ là người khuyết tật: choose yes or no.",
    ),
    "nguoi_khuyet_tat.type": (
        "Trẻ là người khuyết tật: chọn có hoặc không.",
        "Trẻ là người khuyết tật: choose yes or no.",
    ),
    "nguoi_khuyet_tat.not_applicable": (
        "Trẻ là người khuyết tật: không khai mục này, vì hồ sơ không thuộc trường hợp phải khai.",
        "Trẻ là người khuyết tật: leave this out, it does not apply to the dossier.",
    ),
    "de_nghi_ban_sao.required": (
        "Đề nghị cấp bản sao Giấy khai sinh: chọn có hoặc không.",
        "Đề nghị cấp bản sao Giấy khai sinh: choose yes or no.",
    ),
    "de_nghi_ban_sao.type": (
        "Đề nghị cấp bản sao Giấy khai sinh: chọn có hoặc không.",
        "Đề nghị cấp bản sao Giấy khai sinh: choose yes or no.",
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
    "ngay_niem_yet.type": (
        "Ngày bắt đầu niêm yết việc trẻ bị bỏ rơi: nhập ngày có thật, theo thứ tự ngày/tháng/năm, ví dụ 01/07/2026.",
        "Ngày bắt đầu niêm yết việc trẻ bị bỏ rơi: enter a real date as day/month/year, for example 01/07/2026.",
    ),
    "ngay_niem_yet.not_applicable": (
        "Ngày bắt đầu niêm yết việc trẻ bị bỏ rơi: không khai mục này, vì hồ sơ không thuộc trường hợp phải khai.",
        "Ngày bắt đầu niêm yết việc trẻ bị bỏ rơi: leave this out, it does not apply to the dossier.",
    ),
    "can_xac_minh.type": (
        "Phải xác minh tình trạng hôn nhân của cha, mẹ: chọn có hoặc không.",
        "Phải xác minh tình trạng hôn nhân của cha, mẹ: choose yes or no.",
    ),
    "checks.ngay_sinh_khong_sau_ngay_nop": (
        "Ngày sinh sau ngày nộp hồ sơ. Kiểm tra lại ngày, tháng, năm sinh.",
        "Ngày sinh sau ngày nộp hồ sơ. Kiểm tra lại ngày, tháng, năm sinh.",
    ),
    "checks.me_sinh_truoc_con": (
        "Năm sinh của mẹ phải trước năm sinh của trẻ. Kiểm tra lại hai mục này.",
        "Năm sinh của mẹ phải trước năm sinh của trẻ. Kiểm tra lại hai mục này.",
    ),
    "checks.cha_sinh_truoc_con": (
        "Năm sinh của cha phải trước năm sinh của trẻ. Kiểm tra lại hai mục này.",
        "Năm sinh của cha phải trước năm sinh của trẻ. Kiểm tra lại hai mục này.",
    ),
    "checks.cap_chung_sinh_sau_khi_sinh": (
        "Ngày cấp Giấy chứng sinh phải từ ngày sinh đến ngày nộp hồ sơ. Xem lại trên giấy.",
        "Ngày cấp Giấy chứng sinh phải từ ngày sinh đến ngày nộp hồ sơ. Xem lại trên giấy.",
    ),
    "checks.so_chung_sinh_18_ky_tu": (
        "Số Giấy chứng sinh cấp từ 01/10/2025 có 18 ký tự, dạng XXXXX.GCS.ZZZZZ.YY. Chép đúng như trên giấy.",
        "Số Giấy chứng sinh cấp từ 01/10/2025 có 18 ký tự, dạng XXXXX.GCS.ZZZZZ.YY. Chép đúng như trên giấy.",
    ),
    "checks.lien_he_khi_nop_truc_tuyen": (
        "Khai số điện thoại hoặc thư điện tử để nhận và xác nhận Giấy khai sinh điện tử trước khi ghi sổ.",
        "Khai số điện thoại hoặc thư điện tử để nhận và xác nhận Giấy khai sinh điện tử trước khi ghi sổ.",
    ),
    "checks.dang_ky_sau_niem_yet": (
        "Chưa hết 07 ngày niêm yết liên tục. Đăng ký khai sinh sau khi hết thời hạn niêm yết.",
        "Chưa hết 07 ngày niêm yết liên tục. Đăng ký khai sinh sau khi hết thời hạn niêm yết.",
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
