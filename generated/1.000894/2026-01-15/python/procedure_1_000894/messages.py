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
    "ben_nam.required": ("Khai bên nam.", "Fill in bên nam."),
    "ben_nam.type": ("Bên nam: khai các mục của phần này.", "Bên nam: fill in the fields of this part."),
    "ben_nam.ho_ten.required": ("Nhập họ, chữ đệm, tên bên nam.", "Enter họ, chữ đệm, tên bên nam."),
    "ben_nam.ho_ten.type": (
        "Họ, chữ đệm, tên bên nam: nhập nội dung bằng chữ.",
        "Họ, chữ đệm, tên bên nam: enter text.",
    ),
    "ben_nam.ho_ten.length": (
        "Họ, chữ đệm, tên bên nam: nhập nhiều nhất 500 ký tự.",
        "Họ, chữ đệm, tên bên nam: enter at most 500 characters.",
    ),
    "ben_nam.ho_ten.pattern": (
        "Họ, chữ đệm, tên bên nam: chỉ dùng chữ cái, dấu cách, dấu gạch nối, dấu chấm và dấu nháy.",
        "Họ, chữ đệm, tên bên nam: use only letters, spaces, hyphens, full stops and apostrophes.",
    ),
    "ben_nam.ngay_sinh.required": (
        "Nhập ngày, tháng, năm sinh của bên nam.",
        "Enter ngày, tháng, năm sinh của bên nam.",
    ),
    "ben_nam.ngay_sinh.type": (
        "Ngày, tháng, năm sinh của bên nam: nhập ngày có thật, theo thứ tự ngày/tháng/năm, ví dụ 01/07/2026.",
        "Ngày, tháng, năm sinh của bên nam: enter a real date as day/month/year, for example 01/07/2026.",
    ),
    "ben_nam.so_dinh_danh.type": (
        "Số định danh cá nhân của bên nam: nhập nội dung bằng chữ.",
        "Số định danh cá nhân của bên nam: enter text.",
    ),
    "ben_nam.so_dinh_danh.length": (
        "Số định danh cá nhân của bên nam: nhập nhiều nhất 500 ký tự.",
        "Số định danh cá nhân của bên nam: enter at most 500 characters.",
    ),
    "ben_nam.so_dinh_danh.pattern": (
        "Số định danh cá nhân của bên nam: nhập đúng 12 chữ số.",
        "Số định danh cá nhân của bên nam: enter exactly 12 digits.",
    ),
    "ben_nam.giay_to_thay_the.required": (
        "Nhập giấy tờ tùy thân của bên nam (loại, số, nơi cấp, ngày cấp).",
        "Enter giấy tờ tùy thân của bên nam (loại, số, nơi cấp, ngày cấp).",
    ),
    "ben_nam.giay_to_thay_the.type": (
        "Giấy tờ tùy thân của bên nam (loại, số, nơi cấp, ngày cấp): nhập nội dung bằng chữ.",
        "Giấy tờ tùy thân của bên nam (loại, số, nơi cấp, ngày cấp): enter text.",
    ),
    "ben_nam.giay_to_thay_the.length": (
        "Giấy tờ tùy thân của bên nam (loại, số, nơi cấp, ngày cấp): nhập nhiều nhất 200 ký tự.",
        "Giấy tờ tùy thân của bên nam (loại, số, nơi cấp, ngày cấp): enter at most 200 characters.",
    ),
    "ben_nam.giay_to_thay_the.pattern": (
        "Giấy tờ tùy thân của bên nam (loại, số, nơi cấp, ngày cấp): nhập nội dung trên một dòng, không để trống.",
        "Giấy tờ tùy thân của bên nam (loại, số, nơi cấp, ngày cấp): enter some text on one line, not only blanks.",
    ),
    "ben_nam.giay_to_thay_the.not_applicable": (
        "Giấy tờ tùy thân của bên nam (loại, số, nơi cấp, ngày cấp): không khai mục này, vì hồ sơ không thuộc trường hợp phải khai.",
        "Giấy tờ tùy thân của bên nam (loại, số, nơi cấp, ngày cấp): leave this out, it does not apply to the dossier.",
    ),
    "ben_nam.dan_toc.required": ("Nhập dân tộc của bên nam.", "Enter dân tộc của bên nam."),
    "ben_nam.dan_toc.type": (
        "Dân tộc của bên nam: nhập nội dung bằng chữ.",
        "Dân tộc của bên nam: enter text.",
    ),
    "ben_nam.dan_toc.length": (
        "Dân tộc của bên nam: nhập nhiều nhất 50 ký tự.",
        "Dân tộc của bên nam: enter at most 50 characters.",
    ),
    "ben_nam.dan_toc.pattern": (
        "Dân tộc của bên nam: nhập nội dung trên một dòng, không để trống.",
        "Dân tộc của bên nam: enter some text on one line, not only blanks.",
    ),
    "ben_nam.quoc_tich.required": ("Chọn quốc tịch của bên nam.", "Choose quốc tịch của bên nam."),
    "ben_nam.quoc_tich.type": (
        "Quốc tịch của bên nam: chọn một trong các mục đã cho.",
        "Quốc tịch của bên nam: choose one of the given options.",
    ),
    "ben_nam.quoc_tich.choice": (
        "Quốc tịch của bên nam: chọn một trong các mục đã cho.",
        "Quốc tịch của bên nam: choose one of the given options.",
    ),
    "ben_nam.noi_cu_tru.required": ("Nhập nơi cư trú của bên nam.", "Enter nơi cư trú của bên nam."),
    "ben_nam.noi_cu_tru.type": (
        "Nơi cư trú của bên nam: nhập nội dung bằng chữ.",
        "Nơi cư trú của bên nam: enter text.",
    ),
    "ben_nam.noi_cu_tru.length": (
        "Nơi cư trú của bên nam: nhập nhiều nhất 500 ký tự.",
        "Nơi cư trú của bên nam: enter at most 500 characters.",
    ),
    "ben_nam.noi_cu_tru.pattern": (
        "Nơi cư trú của bên nam: nhập nội dung trên một dòng, không để trống.",
        "Nơi cư trú của bên nam: enter some text on one line, not only blanks.",
    ),
    "ben_nam.lan_ket_hon.required": (
        "Nhập bên nam kết hôn lần thứ mấy.",
        "Enter bên nam kết hôn lần thứ mấy.",
    ),
    "ben_nam.lan_ket_hon.type": (
        "Bên nam kết hôn lần thứ mấy: nhập một số nguyên.",
        "Bên nam kết hôn lần thứ mấy: enter a whole number.",
    ),
    "ben_nam.lan_ket_hon.range": (
        "Bên nam kết hôn lần thứ mấy: không được nhỏ hơn 1.",
        "Bên nam kết hôn lần thứ mấy: must not be less than 1.",
    ),
    "ben_nam.dien_thoai.type": (
        "Số điện thoại của bên nam: nhập nội dung bằng chữ.",
        "Số điện thoại của bên nam: enter text.",
    ),
    "ben_nam.dien_thoai.length": (
        "Số điện thoại của bên nam: nhập nhiều nhất 500 ký tự.",
        "Số điện thoại của bên nam: enter at most 500 characters.",
    ),
    "ben_nam.dien_thoai.pattern": (
        "Số điện thoại của bên nam: nhập 10 chữ số bắt đầu bằng 0, hoặc +84 và 9 chữ số.",
        "Số điện thoại của bên nam: enter 10 digits beginning with 0, or +84 and 9 digits.",
    ),
    "ben_nam.thu_dien_tu.type": (
        "Thư điện tử của bên nam: nhập nội dung bằng chữ.",
        "Thư điện tử của bên nam: enter text.",
    ),
    "ben_nam.thu_dien_tu.length": (
        "Thư điện tử của bên nam: nhập nhiều nhất 500 ký tự.",
        "Thư điện tử của bên nam: enter at most 500 characters.",
    ),
    "ben_nam.thu_dien_tu.pattern": (
        "Thư điện tử của bên nam: nhập địa chỉ dạng ten@donvi.vn.",
        "Thư điện tử của bên nam: enter an address like name@office.vn.",
    ),
    "ben_nu.required": ("Khai bên nữ.", "Fill in bên nữ."),
    "ben_nu.type": ("Bên nữ: khai các mục của phần này.", "Bên nữ: fill in the fields of this part."),
    "ben_nu.ho_ten.required": ("Nhập họ, chữ đệm, tên bên nữ.", "Enter họ, chữ đệm, tên bên nữ."),
    "ben_nu.ho_ten.type": (
        "Họ, chữ đệm, tên bên nữ: nhập nội dung bằng chữ.",
        "Họ, chữ đệm, tên bên nữ: enter text.",
    ),
    "ben_nu.ho_ten.length": (
        "Họ, chữ đệm, tên bên nữ: nhập nhiều nhất 500 ký tự.",
        "Họ, chữ đệm, tên bên nữ: enter at most 500 characters.",
    ),
    "ben_nu.ho_ten.pattern": (
        "Họ, chữ đệm, tên bên nữ: chỉ dùng chữ cái, dấu cách, dấu gạch nối, dấu chấm và dấu nháy.",
        "Họ, chữ đệm, tên bên nữ: use only letters, spaces, hyphens, full stops and apostrophes.",
    ),
    "ben_nu.ngay_sinh.required": (
        "Nhập ngày, tháng, năm sinh của bên nữ.",
        "Enter ngày, tháng, năm sinh của bên nữ.",
    ),
    "ben_nu.ngay_sinh.type": (
        "Ngày, tháng, năm sinh của bên nữ: nhập ngày có thật, theo thứ tự ngày/tháng/năm, ví dụ 01/07/2026.",
        "Ngày, tháng, năm sinh của bên nữ: enter a real date as day/month/year, for example 01/07/2026.",
    ),
    "ben_nu.so_dinh_danh.type": (
        "Số định danh cá nhân của bên nữ: nhập nội dung bằng chữ.",
        "Số định danh cá nhân của bên nữ: enter text.",
    ),
    "ben_nu.so_dinh_danh.length": (
        "Số định danh cá nhân của bên nữ: nhập nhiều nhất 500 ký tự.",
        "Số định danh cá nhân của bên nữ: enter at most 500 characters.",
    ),
    "ben_nu.so_dinh_danh.pattern": (
        "Số định danh cá nhân của bên nữ: nhập đúng 12 chữ số.",
        "Số định danh cá nhân của bên nữ: enter exactly 12 digits.",
    ),
    "ben_nu.giay_to_thay_the.required": (
        "Nhập giấy tờ tùy thân của bên nữ (loại, số, nơi cấp, ngày cấp).",
        "Enter giấy tờ tùy thân của bên nữ (loại, số, nơi cấp, ngày cấp).",
    ),
    "ben_nu.giay_to_thay_the.type": (
        "Giấy tờ tùy thân của bên nữ (loại, số, nơi cấp, ngày cấp): nhập nội dung bằng chữ.",
        "Giấy tờ tùy thân của bên nữ (loại, số, nơi cấp, ngày cấp): enter text.",
    ),
    "ben_nu.giay_to_thay_the.length": (
        "Giấy tờ tùy thân của bên nữ (loại, số, nơi cấp, ngày cấp): nhập nhiều nhất 200 ký tự.",
        "Giấy tờ tùy thân của bên nữ (loại, số, nơi cấp, ngày cấp): enter at most 200 characters.",
    ),
    "ben_nu.giay_to_thay_the.pattern": (
        "Giấy tờ tùy thân của bên nữ (loại, số, nơi cấp, ngày cấp): nhập nội dung trên một dòng, không để trống.",
        "Giấy tờ tùy thân của bên nữ (loại, số, nơi cấp, ngày cấp): enter some text on one line, not only blanks.",
    ),
    "ben_nu.giay_to_thay_the.not_applicable": (
        "Giấy tờ tùy thân của bên nữ (loại, số, nơi cấp, ngày cấp): không khai mục này, vì hồ sơ không thuộc trường hợp phải khai.",
        "Giấy tờ tùy thân của bên nữ (loại, số, nơi cấp, ngày cấp): leave this out, it does not apply to the dossier.",
    ),
    "ben_nu.dan_toc.required": ("Nhập dân tộc của bên nữ.", "Enter dân tộc của bên nữ."),
    "ben_nu.dan_toc.type": (
        "Dân tộc của bên nữ: nhập nội dung bằng chữ.",
        "Dân tộc của bên nữ: enter text.",
    ),
    "ben_nu.dan_toc.length": (
        "Dân tộc của bên nữ: nhập nhiều nhất 50 ký tự.",
        "Dân tộc của bên nữ: enter at most 50 characters.",
    ),
    "ben_nu.dan_toc.pattern": (
        "Dân tộc của bên nữ: nhập nội dung trên một dòng, không để trống.",
        "Dân tộc của bên nữ: enter some text on one line, not only blanks.",
    ),
    "ben_nu.quoc_tich.required": ("Chọn quốc tịch của bên nữ.", "Choose quốc tịch của bên nữ."),
    "ben_nu.quoc_tich.type": (
        "Quốc tịch của bên nữ: chọn một trong các mục đã cho.",
        "Quốc tịch của bên nữ: choose one of the given options.",
    ),
    "ben_nu.quoc_tich.choice": (
        "Quốc tịch của bên nữ: chọn một trong các mục đã cho.",
        "Quốc tịch của bên nữ: choose one of the given options.",
    ),
    "ben_nu.noi_cu_tru.required": ("Nhập nơi cư trú của bên nữ.", "Enter nơi cư trú của bên nữ."),
    "ben_nu.noi_cu_tru.type": (
        "Nơi cư trú của bên nữ: nhập nội dung bằng chữ.",
        "Nơi cư trú của bên nữ: enter text.",
    ),
    "ben_nu.noi_cu_tru.length": (
        "Nơi cư trú của bên nữ: nhập nhiều nhất 500 ký tự.",
        "Nơi cư trú của bên nữ: enter at most 500 characters.",
    ),
    "ben_nu.noi_cu_tru.pattern": (
        "Nơi cư trú của bên nữ: nhập nội dung trên một dòng, không để trống.",
        "Nơi cư trú của bên nữ: enter some text on one line, not only blanks.",
    ),
    "ben_nu.lan_ket_hon.required": ("Nhập bên nữ kết hôn lần thứ mấy.", "Enter bên nữ kết hôn lần thứ mấy."),
    "ben_nu.lan_ket_hon.type": (
        "Bên nữ kết hôn lần thứ mấy: nhập một số nguyên.",
        "Bên nữ kết hôn lần thứ mấy: enter a whole number.",
    ),
    "ben_nu.lan_ket_hon.range": (
        "Bên nữ kết hôn lần thứ mấy: không được nhỏ hơn 1.",
        "Bên nữ kết hôn lần thứ mấy: must not be less than 1.",
    ),
    "ben_nu.dien_thoai.type": (
        "Số điện thoại của bên nữ: nhập nội dung bằng chữ.",
        "Số điện thoại của bên nữ: enter text.",
    ),
    "ben_nu.dien_thoai.length": (
        "Số điện thoại của bên nữ: nhập nhiều nhất 500 ký tự.",
        "Số điện thoại của bên nữ: enter at most 500 characters.",
    ),
    "ben_nu.dien_thoai.pattern": (
        "Số điện thoại của bên nữ: nhập 10 chữ số bắt đầu bằng 0, hoặc +84 và 9 chữ số.",
        "Số điện thoại của bên nữ: enter 10 digits beginning with 0, or +84 and 9 digits.",
    ),
    "ben_nu.thu_dien_tu.type": (
        "Thư điện tử của bên nữ: nhập nội dung bằng chữ.",
        "Thư điện tử của bên nữ: enter text.",
    ),
    "ben_nu.thu_dien_tu.length": (
        "Thư điện tử của bên nữ: nhập nhiều nhất 500 ký tự.",
        "Thư điện tử của bên nữ: enter at most 500 characters.",
    ),
    "ben_nu.thu_dien_tu.pattern": (
        "Thư điện tử của bên nữ: nhập địa chỉ dạng ten@donvi.vn.",
        "Thư điện tử của bên nữ: enter an address like name@office.vn.",
    ),
    "ben_nop.required": ("Chọn bên đứng tên nộp hồ sơ.", "Choose bên đứng tên nộp hồ sơ."),
    "ben_nop.type": (
        "Bên đứng tên nộp hồ sơ: chọn một trong các mục đã cho.",
        "Bên đứng tên nộp hồ sơ: choose one of the given options.",
    ),
    "ben_nop.choice": (
        "Bên đứng tên nộp hồ sơ: chọn một trong các mục đã cho.",
        "Bên đứng tên nộp hồ sơ: choose one of the given options.",
    ),
    "ngay_chung_song.required": (
        "Nhập ngày hai bên bắt đầu chung sống với nhau như vợ chồng.",
        "Enter ngày hai bên bắt đầu chung sống với nhau như vợ chồng.",
    ),
    "ngay_chung_song.type": (
        "Ngày hai bên bắt đầu chung sống với nhau như vợ chồng: nhập ngày có thật, theo thứ tự ngày/tháng/năm, ví dụ 01/07/2026.",
        "Ngày hai bên bắt đầu chung sống với nhau như vợ chồng: enter a real date as day/month/year, for example 01/07/2026.",
    ),
    "ngay_chung_song.not_applicable": (
        "Ngày hai bên bắt đầu chung sống với nhau như vợ chồng: không khai mục này, vì hồ sơ không thuộc trường hợp phải khai.",
        "Ngày hai bên bắt đầu chung sống với nhau như vợ chồng: leave this out, it does not apply to the dossier.",
    ),
    "de_nghi_ban_sao.required": (
        "Đề nghị cấp bản sao Trích lục kết hôn: chọn có hoặc không.",
        "Đề nghị cấp bản sao Trích lục kết hôn: choose yes or no.",
    ),
    "de_nghi_ban_sao.type": (
        "Đề nghị cấp bản sao Trích lục kết hôn: chọn có hoặc không.",
        "Đề nghị cấp bản sao Trích lục kết hôn: choose yes or no.",
    ),
    "so_ban_sao.required": ("Nhập số bản sao.", "Enter số bản sao."),
    "so_ban_sao.type": ("Số bản sao: nhập một số nguyên.", "Số bản sao: enter a whole number."),
    "so_ban_sao.range": ("Số bản sao: không được nhỏ hơn 1.", "Số bản sao: must not be less than 1."),
    "so_ban_sao.not_applicable": (
        "Số bản sao: không khai mục này, vì hồ sơ không thuộc trường hợp phải khai.",
        "Số bản sao: leave this out, it does not apply to the dossier.",
    ),
    "tinh_trang_hon_nhan.type": (
        "Kết quả tra cứu tình trạng hôn nhân của hai bên: chọn một trong các mục đã cho.",
        "Kết quả tra cứu tình trạng hôn nhân của hai bên: choose one of the given options.",
    ),
    "tinh_trang_hon_nhan.choice": (
        "Kết quả tra cứu tình trạng hôn nhân của hai bên: chọn một trong các mục đã cho.",
        "Kết quả tra cứu tình trạng hôn nhân của hai bên: choose one of the given options.",
    ),
    "can_xac_minh.type": (
        "Phải xác minh điều kiện kết hôn khác của hai bên: chọn có hoặc không.",
        "Phải xác minh điều kiện kết hôn khác của hai bên: choose yes or no.",
    ),
    "ngay_co_mat.type": (
        "Ngày hai bên cùng có mặt để ký vào Sổ đăng ký kết hôn: nhập ngày có thật, theo thứ tự ngày/tháng/năm, ví dụ 01/07/2026.",
        "Ngày hai bên cùng có mặt để ký vào Sổ đăng ký kết hôn: enter a real date as day/month/year, for example 01/07/2026.",
    ),
    "requirements.tuoi_ben_nam": (
        "Bên nam chưa đủ 20 tuổi vào ngày đăng ký kết hôn. Nam từ đủ 20 tuổi trở lên mới được kết hôn.",
        "Bên nam chưa đủ 20 tuổi vào ngày đăng ký kết hôn. Nam từ đủ 20 tuổi trở lên mới được kết hôn.",
    ),
    "requirements.tuoi_ben_nu": (
        "Bên nữ chưa đủ 18 tuổi vào ngày đăng ký kết hôn. Nữ từ đủ 18 tuổi trở lên mới được kết hôn.",
        "Bên nữ chưa đủ 18 tuổi vào ngày đăng ký kết hôn. Nữ từ đủ 18 tuổi trở lên mới được kết hôn.",
    ),
    "requirements.chua_co_vo_chong": (
        "Có bên đang có vợ hoặc đang có chồng nên không đủ điều kiện kết hôn. Từ chối bằng văn bản và nêu rõ lý do.",
        "Có bên đang có vợ hoặc đang có chồng nên không đủ điều kiện kết hôn. Từ chối bằng văn bản và nêu rõ lý do.",
    ),
    "requirements.da_ghi_chu_ly_hon": (
        "Hướng dẫn công dân ghi vào Sổ hộ tịch việc ly hôn, hủy kết hôn đã giải quyết ở nước ngoài trước khi đăng ký kết hôn.",
        "Hướng dẫn công dân ghi vào Sổ hộ tịch việc ly hôn, hủy kết hôn đã giải quyết ở nước ngoài trước khi đăng ký kết hôn.",
    ),
    "requirements.quoc_tich_ben_nam": (
        "Kết hôn có yếu tố nước ngoài làm theo thủ tục 2.000806, không theo thủ tục này.",
        "Kết hôn có yếu tố nước ngoài làm theo thủ tục 2.000806, không theo thủ tục này.",
    ),
    "requirements.quoc_tich_ben_nu": (
        "Kết hôn có yếu tố nước ngoài làm theo thủ tục 2.000806, không theo thủ tục này.",
        "Kết hôn có yếu tố nước ngoài làm theo thủ tục 2.000806, không theo thủ tục này.",
    ),
    "checks.hai_nguoi_khac_nhau": (
        "Hai bên đang khai cùng một số định danh cá nhân. Kiểm tra lại số của từng bên.",
        "Hai bên đang khai cùng một số định danh cá nhân. Kiểm tra lại số của từng bên.",
    ),
    "checks.chung_song_truoc_1987": (
        "Trường hợp này chỉ dành cho hai bên chung sống từ trước ngày 03/01/1987; từ ngày đó thì chọn “Đăng ký kết hôn”.",
        "Trường hợp này chỉ dành cho hai bên chung sống từ trước ngày 03/01/1987; từ ngày đó thì chọn “Đăng ký kết hôn”.",
    ),
    "checks.co_mat_tu_ngay_nop": (
        "Ngày hai bên có mặt để ký không thể trước ngày nộp hồ sơ. Kiểm tra lại ngày.",
        "Ngày hai bên có mặt để ký không thể trước ngày nộp hồ sơ. Kiểm tra lại ngày.",
    ),
    "checks.lien_he_khi_nop_truc_tuyen": (
        "Khai số điện thoại hoặc thư điện tử của bên đứng tên nộp hồ sơ để nhận phiếu hẹn và kiểm tra biểu mẫu điện tử.",
        "Khai số điện thoại hoặc thư điện tử của bên đứng tên nộp hồ sơ để nhận phiếu hẹn và kiểm tra biểu mẫu điện tử.",
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
