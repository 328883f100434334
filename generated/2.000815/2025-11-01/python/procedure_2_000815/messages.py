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
    "nguoi_yeu_cau.required": ("Khai người yêu cầu chứng thực.", "Fill in người yêu cầu chứng thực."),
    "nguoi_yeu_cau.type": (
        "Người yêu cầu chứng thực: khai các mục của phần này.",
        "Người yêu cầu chứng thực: fill in the fields of this part.",
    ),
    "nguoi_yeu_cau.ten.required": (
        "Nhập họ, chữ đệm, tên người yêu cầu hoặc tên tổ chức.",
        "Enter họ, chữ đệm, tên người yêu cầu hoặc tên tổ chức.",
    ),
    "nguoi_yeu_cau.ten.type": (
        "Họ, chữ đệm, tên người yêu cầu hoặc tên tổ chức: nhập nội dung bằng chữ.",
        "Họ, chữ đệm, tên người yêu cầu hoặc tên tổ chức: enter text.",
    ),
    "nguoi_yeu_cau.ten.length": (
        "Họ, chữ đệm, tên người yêu cầu hoặc tên tổ chức: nhập nhiều nhất 200 ký tự.",
        "Họ, chữ đệm, tên người yêu cầu hoặc tên tổ chức: enter at most 200 characters.",
    ),
    "nguoi_yeu_cau.ten.pattern": (
        "Họ, chữ đệm, tên người yêu cầu hoặc tên tổ chức: nhập nội dung trên một dòng, không để trống.",
        "Họ, chữ đệm, tên người yêu cầu hoặc tên tổ chức: enter some text on one line, not only blanks.",
    ),
    "nguoi_yeu_cau.so_dinh_danh.type": (
        "Số định danh cá nhân của người yêu cầu: nhập nội dung bằng chữ.",
        "Số định danh cá nhân của người yêu cầu: enter text.",
    ),
    "nguoi_yeu_cau.so_dinh_danh.length": (
        "Số định danh cá nhân của người yêu cầu: nhập nhiều nhất 500 ký tự.",
        "Số định danh cá nhân của người yêu cầu: enter at most 500 characters.",
    ),
    "nguoi_yeu_cau.so_dinh_danh.pattern": (
        "Số định danh cá nhân của người yêu cầu: nhập đúng 12 chữ số.",
        "Số định danh cá nhân của người yêu cầu: enter exactly 12 digits.",
    ),
    "nguoi_yeu_cau.dia_chi.type": (
        "Địa chỉ người yêu cầu: nhập nội dung bằng chữ.",
        "Địa chỉ người yêu cầu: enter text.",
    ),
    "nguoi_yeu_cau.dia_chi.length": (
        "Địa chỉ người yêu cầu: nhập nhiều nhất 500 ký tự.",
        "Địa chỉ người yêu cầu: enter at most 500 characters.",
    ),
    "nguoi_yeu_cau.dia_chi.pattern": (
        "Địa chỉ người yêu cầu: nhập nội dung trên một dòng, không để trống.",
        "Địa chỉ người yêu cầu: enter some text on one line, not only blanks.",
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
    "ten_giay_to.required": (
        "Nhập tên bản chính giấy tờ, văn bản.",
        "Enter tên bản chính giấy tờ, văn bản.",
    ),
    "ten_giay_to.type": (
        "Tên bản chính giấy tờ, văn bản: nhập nội dung bằng chữ.",
        "Tên bản chính giấy tờ, văn bản: enter text.",
    ),
    "ten_giay_to.length": (
        "Tên bản chính giấy tờ, văn bản: nhập nhiều nhất 200 ký tự.",
        "Tên bản chính giấy tờ, văn bản: enter at most 200 characters.",
    ),
    "ten_giay_to.pattern": (
        "Tên bản chính giấy tờ, văn bản: nhập nội dung trên một dòng, không để trống.",
        "Tên bản chính giấy tờ, văn bản: enter some text on one line, not only blanks.",
    ),
    "nguon_cap.required": (
        "Chọn nơi cấp hoặc chứng nhận bản chính.",
        "Choose nơi cấp hoặc chứng nhận bản chính.",
    ),
    "nguon_cap.type": (
        "Nơi cấp hoặc chứng nhận bản chính: chọn một trong các mục đã cho.",
        "Nơi cấp hoặc chứng nhận bản chính: choose one of the given options.",
    ),
    "nguon_cap.choice": (
        "Nơi cấp hoặc chứng nhận bản chính: chọn một trong các mục đã cho.",
        "Nơi cấp hoặc chứng nhận bản chính: choose one of the given options.",
    ),
    "loai_giay_nuoc_ngoai.required": (
        "Chọn loại giấy tờ do nước ngoài cấp.",
        "Choose loại giấy tờ do nước ngoài cấp.",
    ),
    "loai_giay_nuoc_ngoai.type": (
        "Loại giấy tờ do nước ngoài cấp: chọn một trong các mục đã cho.",
        "Loại giấy tờ do nước ngoài cấp: choose one of the given options.",
    ),
    "loai_giay_nuoc_ngoai.choice": (
        "Loại giấy tờ do nước ngoài cấp: chọn một trong các mục đã cho.",
        "Loại giấy tờ do nước ngoài cấp: choose one of the given options.",
    ),
    "loai_giay_nuoc_ngoai.not_applicable": (
        "Loại giấy tờ do nước ngoài cấp: không khai mục này, vì hồ sơ không thuộc trường hợp phải khai.",
        "Loại giấy tờ do nước ngoài cấp: leave this out, it does not apply to the dossier.",
    ),
    "hop_phap_hoa.required": ("Chọn hợp pháp hóa lãnh sự.", "Choose hợp pháp hóa lãnh sự."),
    "hop_phap_hoa.type": (
        "Hợp pháp hóa lãnh sự: chọn một trong các mục đã cho.",
        "Hợp pháp hóa lãnh sự: choose one of the given options.",
    ),
    "hop_phap_hoa.choice": (
        "Hợp pháp hóa lãnh sự: chọn một trong các mục đã cho.",
        "Hợp pháp hóa lãnh sự: choose one of the given options.",
    ),
    "hop_phap_hoa.not_applicable": (
        "Hợp pháp hóa lãnh sự: không khai mục này, vì hồ sơ không thuộc trường hợp phải khai.",
        "Hợp pháp hóa lãnh sự: leave this out, it does not apply to the dossier.",
    ),
    "co_xac_nhan.required": (
        "Giấy tờ tự lập đã có xác nhận và đóng dấu của cơ quan, tổ chức có thẩm quyền: chọn có hoặc không.",
        "Giấy tờ tự lập đã có xác nhận và đóng dấu của cơ quan, tổ chức có thẩm quyền: choose yes or no.",
    ),
    "co_xac_nhan.type": (
        "Giấy tờ tự lập đã có xác nhận và đóng dấu của cơ quan, tổ chức có thẩm quyền: chọn có hoặc không.",
        "Giấy tờ tự lập đã có xác nhận và đóng dấu của cơ quan, tổ chức có thẩm quyền: choose yes or no.",
    ),
    "co_xac_nhan.not_applicable": (
        "Giấy tờ tự lập đã có xác nhận và đóng dấu của cơ quan, tổ chức có thẩm quyền: không khai mục này, vì hồ sơ không thuộc trường hợp phải khai.",
        "Giấy tờ tự lập đã có xác nhận và đóng dấu của cơ quan, tổ chức có thẩm quyền: leave this out, it does not apply to the dossier.",
    ),
    "so_trang.required": ("Nhập số trang của bản chính.", "Enter số trang của bản chính."),
    "so_trang.type": (
        "Số trang của bản chính: nhập một số nguyên.",
        "Số trang của bản chính: enter a whole number.",
    ),
    "so_trang.range": (
        "Số trang của bản chính: phải từ 1 đến 5.000.",
        "Số trang của bản chính: must be from 1 to 5.000.",
    ),
    "so_ban_sao.required": ("Nhập số bản sao cần chứng thực.", "Enter số bản sao cần chứng thực."),
    "so_ban_sao.type": (
        "Số bản sao cần chứng thực: nhập một số nguyên.",
        "Số bản sao cần chứng thực: enter a whole number.",
    ),
    "so_ban_sao.range": (
        "Số bản sao cần chứng thực: phải từ 1 đến 1.000.",
        "Số bản sao cần chứng thực: must be from 1 to 1.000.",
    ),
    "mang_theo_ban_sao.required": (
        "Người yêu cầu mang theo bản sao đã chụp: chọn có hoặc không.",
        "Người yêu cầu mang theo bản sao đã chụp: choose yes or no.",
    ),
    "mang_theo_ban_sao.type": (
        "Người yêu cầu mang theo bản sao đã chụp: chọn có hoặc không.",
        "Người yêu cầu mang theo bản sao đã chụp: choose yes or no.",
    ),
    "khong_co_phuong_tien_chup.type": (
        "Nơi chứng thực không có phương tiện để chụp: chọn có hoặc không.",
        "Nơi chứng thực không có phương tiện để chụp: choose yes or no.",
    ),
    "dau_hieu_ban_chinh.type": (
        "Dấu hiệu phát hiện khi kiểm tra bản chính: chọn trong các mục đã cho.",
        "Dấu hiệu phát hiện khi kiểm tra bản chính: choose among the given options.",
    ),
    "dau_hieu_ban_chinh.choice": (
        "Dấu hiệu phát hiện khi kiểm tra bản chính: chọn trong các mục đã cho.",
        "Dấu hiệu phát hiện khi kiểm tra bản chính: choose among the given options.",
    ),
    "dau_hieu_ban_chinh.items": (
        "Dấu hiệu phát hiện khi kiểm tra bản chính: chọn các mục khác nhau.",
        "Dấu hiệu phát hiện khi kiểm tra bản chính: choose different options.",
    ),
    "thoa_thuan_thoi_han.type": (
        "Đã thỏa thuận bằng văn bản về thời hạn dài hơn: chọn có hoặc không.",
        "Đã thỏa thuận bằng văn bản về thời hạn dài hơn: choose yes or no.",
    ),
    "requirements.khong_tay_xoa": (
        "Bản chính bị tẩy xóa, sửa chữa, thêm, bớt nội dung không hợp lệ nên không được dùng để chứng thực bản sao.",
        "Bản chính bị tẩy xóa, sửa chữa, thêm, bớt nội dung không hợp lệ nên không được dùng để chứng thực bản sao.",
    ),
    "requirements.khong_hu_hong": (
        "Bản chính bị hư hỏng, cũ nát, không xác định được nội dung. Đề nghị nơi cấp cấp lại bản chính.",
        "Bản chính bị hư hỏng, cũ nát, không xác định được nội dung. Đề nghị nơi cấp cấp lại bản chính.",
    ),
    "requirements.duoc_sao_chup": (
        "Bản chính đóng dấu mật hoặc ghi rõ không được sao chụp nên không được dùng để chứng thực bản sao.",
        "Bản chính đóng dấu mật hoặc ghi rõ không được sao chụp nên không được dùng để chứng thực bản sao.",
    ),
    "requirements.noi_dung_hop_phap": (
        "Bản chính có nội dung mà khoản 4 Điều 22 Nghị định số 23/2015/NĐ-CP không cho phép chứng thực bản sao.",
        "Bản chính có nội dung mà khoản 4 Điều 22 Nghị định số 23/2015/NĐ-CP không cho phép chứng thực bản sao.",
    ),
    "requirements.da_hop_phap_hoa_lanh_su": (
        "Giấy tờ do nước ngoài cấp phải được hợp pháp hóa lãnh sự trước khi yêu cầu chứng thực bản sao.",
        "Giấy tờ do nước ngoài cấp phải được hợp pháp hóa lãnh sự trước khi yêu cầu chứng thực bản sao.",
    ),
    "requirements.giay_tu_lap_co_xac_nhan": (
        "Giấy tờ tự lập phải có xác nhận và đóng dấu của cơ quan, tổ chức có thẩm quyền mới được chứng thực bản sao.",
        "Giấy tờ tự lập phải có xác nhận và đóng dấu của cơ quan, tổ chức có thẩm quyền mới được chứng thực bản sao.",
    ),
    "checks.noi_chung_thuc_co_may_chup": (
        "Nơi chứng thực không có phương tiện để chụp. Chụp đủ số bản sao cần chứng thực rồi nộp kèm bản chính.",
        "Nơi chứng thực không có phương tiện để chụp. Chụp đủ số bản sao cần chứng thực rồi nộp kèm bản chính.",
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
