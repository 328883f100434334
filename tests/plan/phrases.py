"""Expressions over the facts of test_words.py, and what they are called in Vietnamese and in English."""

from __future__ import annotations

# expression, Vietnamese, English
PHRASES = [
    # facts that are true or false: no double negation, no "không trẻ bị bỏ rơi"
    ("hộ_nghèo", "thuộc hộ nghèo", "“Thuộc hộ nghèo” is yes"),
    ("không hộ_nghèo", "không thuộc hộ nghèo", "“Thuộc hộ nghèo” is no"),
    ("hộ_nghèo = sai", "không thuộc hộ nghèo", "“Thuộc hộ nghèo” is no"),
    ("hộ_nghèo <> sai", "thuộc hộ nghèo", "“Thuộc hộ nghèo” is yes"),
    ("không chưa_rõ_cha", "đã xác định được cha", "“Chưa xác định được cha” is no"),
    ("không bị_bỏ_rơi", "không phải trường hợp trẻ bị bỏ rơi", "“Trẻ bị bỏ rơi” is no"),
    ("không khuyết_tật", "trẻ không phải là người khuyết tật", "“Trẻ là người khuyết tật” is no"),
    ("không không_có_giấy", "có giấy chứng sinh", "“Không có giấy chứng sinh” is no"),
    (
        "không hỏi",
        "“Cha, mẹ có đăng ký kết hôn không?” được trả lời là Không",
        "“Cha, mẹ có đăng ký kết hôn không?” is no",
    ),
    (
        "hộ_nghèo = bị_bỏ_rơi",
        "thuộc hộ nghèo và trẻ bị bỏ rơi cùng đúng hoặc cùng sai",
        "“Thuộc hộ nghèo” is yes and “Trẻ bị bỏ rơi” is yes are both so or both not",
    ),
    ("đúng", "mọi trường hợp", "in every case"),
    ("không đúng", "không trường hợp nào", "in no case"),
    # definitions and parameters by their label, without one spelt out
    ("quá_hạn", "quá hạn đăng ký", "“Quá hạn đăng ký” is yes"),
    ("không quá_hạn", "không quá hạn đăng ký", "“Quá hạn đăng ký” is no"),
    (
        "không không_nhãn",
        "giá trị hợp đồng không quá 5.000.000 đồng",
        "“Giá trị hợp đồng” is at most 5.000.000 dong",
    ),
    ("không bật", "không có áp dụng mức mới", "“Có áp dụng mức mới” is no"),
    # numbers and money, as the law words their limits
    ("giá_trị > 5 triệu đồng", "giá trị hợp đồng trên 5.000.000 đồng", "“Giá trị hợp đồng” is above 5.000.000 dong"),
    (
        "giá_trị >= 5 triệu đồng",
        "giá trị hợp đồng từ 5.000.000 đồng trở lên",
        "“Giá trị hợp đồng” is at least 5.000.000 dong",
    ),
    ("5 triệu đồng > giá_trị", "giá trị hợp đồng dưới 5.000.000 đồng", "“Giá trị hợp đồng” is below 5.000.000 dong"),
    (
        "giá_trị > 5 triệu đồng và giá_trị <= 10 triệu đồng",
        "giá trị hợp đồng trên 5.000.000 đồng đến 10.000.000 đồng",
        "“Giá trị hợp đồng” is above 5.000.000 dong and at most 10.000.000 dong",
    ),
    ("diện_tích < 0,5", "“Diện tích (m2)” dưới 0,5", "“Diện tích (m2)” is below 0,5"),
    ("số_bản = 2", "số bản sao cần cấp bằng 2", "“Số bản sao cần cấp” is 2"),
    ("số_bản thuộc {1; 2; 3}", "số bản sao cần cấp là 1, 2 hoặc 3", "“Số bản sao cần cấp” is 1, 2 or 3"),
    (
        "giá_trị >= mức_phí",
        "giá trị hợp đồng không thấp hơn mức phí một bản (8.000 đồng)",
        "“Giá trị hợp đồng” is not below “Mức phí một bản” (8.000 dong)",
    ),
    # dates, terms, years, hours
    ("ngày_cấp < ngày_sinh", "ngày cấp giấy trước ngày sinh của trẻ", "“Ngày cấp giấy” is before “Ngày sinh của trẻ”"),
    (
        "ngày_cấp >= 01/10/2025",
        "ngày cấp giấy từ ngày 01/10/2025 trở đi",
        "“Ngày cấp giấy” is on or after 1 October 2025",
    ),
    (
        "ngày_cấp >= ngày_sinh và ngày_cấp <= ngày_nộp",
        "ngày cấp giấy không trước ngày sinh của trẻ và không sau ngày nộp hồ sơ",
        "“Ngày cấp giấy” is not before “Ngày sinh của trẻ” and not after the filing date",
    ),
    (
        "ngày_nộp > hết hạn 60 ngày kể từ ngày_sinh",
        "ngày nộp hồ sơ quá thời hạn 60 ngày kể từ ngày sinh của trẻ",
        "the filing date is past the term of 60 days from “Ngày sinh của trẻ”",
    ),
    (
        "không (ngày_nộp > hết hạn 60 ngày kể từ ngày_sinh)",
        "ngày nộp hồ sơ trong thời hạn 60 ngày kể từ ngày sinh của trẻ",
        "the filing date is within the term of 60 days from “Ngày sinh của trẻ”",
    ),
    (
        "ngày_nộp < ngày_sinh - 3 tháng",
        "ngày nộp hồ sơ trước mốc 03 tháng trước ngày sinh của trẻ",
        "the filing date is before the day 3 months before “Ngày sinh của trẻ”",
    ),
    ("năm_sinh_mẹ < 1990", "năm sinh của mẹ trước năm 1990", "“Năm sinh của mẹ” is before 1990"),
    (
        "năm_sinh_mẹ < năm_của(ngày_sinh)",
        "năm sinh của mẹ trước năm của ngày sinh của trẻ",
        "“Năm sinh của mẹ” is before the year of “Ngày sinh của trẻ”",
    ),
    ("giờ_nộp > 15:00", "giờ nộp hồ sơ sau 15 giờ", "the filing time is after 15:00"),
    (
        "số_ngày(ngày_sinh; ngày_nộp) > 60",
        "số ngày từ ngày sinh của trẻ đến ngày nộp hồ sơ trên 60",
        "the number of days from “Ngày sinh của trẻ” to the filing date is above 60",
    ),
    (
        "tuổi(ngày_sinh; ngày_nộp) < 14",
        "số tuổi tròn vào ngày nộp hồ sơ, tính theo ngày sinh của trẻ dưới 14",
        "the completed years of age on the filing date, counted from “Ngày sinh của trẻ” is below 14",
    ),
    # choices: options by their label, the other ones instead of a negation where they are few
    ("giới_tính = nam", "giới tính là “Nam”", "“Giới tính” is “Nam”"),
    ("giới_tính <> nam", "giới tính là “Nữ”", "“Giới tính” is “Nữ”"),
    ("quan_hệ <> mẹ", "quan hệ với trẻ không phải là “Mẹ”", "“Quan hệ với trẻ” is not “Mẹ”"),
    (
        "quan_hệ không thuộc {mẹ; cha}",
        "quan hệ với trẻ là “Ông, bà” hoặc “Người thân thích khác”",
        "“Quan hệ với trẻ” is “Ông, bà” or “Người thân thích khác”",
    ),
    (
        "quan_hệ = mẹ hoặc quan_hệ = cha",
        "quan hệ với trẻ là “Mẹ” hoặc “Cha”",
        "“Quan hệ với trẻ” is “Mẹ” or “Cha”",
    ),
    ("nhận = qua_thư", "chọn “Qua bưu chính” ở mục “Nhận kết quả”", "“Nhận kết quả” is “Qua bưu chính”"),
    ("kênh = trực_tuyến", "nộp hồ sơ trực tuyến", "the dossier is filed online"),
    # the procedure offers no post, so one way is left
    ("kênh <> trực_tuyến", "nộp hồ sơ trực tiếp", "the dossier is filed in person"),
    (
        "trường_hợp = đặc_biệt",
        "thuộc trường hợp “Trường hợp đặc biệt”",
        "the case is “Trường hợp đặc biệt”",
    ),
    (
        "trường_hợp <> đặc_biệt",
        "không thuộc trường hợp “Trường hợp đặc biệt”",
        "the case is not “Trường hợp đặc biệt”",
    ),
    (
        "học không thuộc mục_đích",
        "mục đích sử dụng không chọn “Đi học”",
        "“Mục đích sử dụng” does not include “Đi học”",
    ),
    ("học thuộc mục_đích", "mục đích sử dụng có chọn “Đi học”", "“Mục đích sử dụng” includes “Đi học”"),
    # texts and presence
    ('ghi_chú <> "x"', "ghi chú không phải là “x”", "“Ghi chú” is not “x”"),
    ("số_ký_tự(ghi_chú) = 18", "số ký tự của ghi chú bằng 18", "the number of characters of “Ghi chú” is 18"),
    (
        'không bắt_đầu_bằng(ghi_chú; "A")',
        "ghi chú không bắt đầu bằng “A”",
        "“Ghi chú” does not begin with “A”",
    ),
    ("có nhập cha.số_định_danh", "có khai số định danh của cha", "“Số định danh của cha” is given"),
    (
        "không có nhập cha.họ_tên",
        "không khai họ tên (mục “Người cha”)",
        "“Họ tên” (in “Người cha”) is not given",
    ),
    # "is given" only guards what follows and is not said
    ("có nhập mục_cần và mục_cần = học", "mục đích chính là “Đi học”", "“Mục đích chính” is “Đi học”"),
    (
        "có nhập mục_cần và mục_cần <> học",
        "có khai mục đích chính và mục đích chính là “Đi làm”",
        "“Mục đích chính” is given and “Mục đích chính” is “Đi làm”",
    ),
    ("giấy_chứng_sinh", "hồ sơ có “Giấy chứng sinh”", "the dossier holds “Giấy chứng sinh”"),
    (
        "không giấy_chứng_sinh",
        "hồ sơ không có “Giấy chứng sinh”",
        "the dossier does not hold “Giấy chứng sinh”",
    ),
    # and, or: parentheses instead of a guess
    (
        "hộ_nghèo và (bị_bỏ_rơi hoặc khuyết_tật)",
        "thuộc hộ nghèo và (trẻ bị bỏ rơi hoặc trẻ là người khuyết tật)",
        "“Thuộc hộ nghèo” is yes and (“Trẻ bị bỏ rơi” is yes or “Trẻ là người khuyết tật” is yes)",
    ),
    (
        "không (hộ_nghèo hoặc quá_hạn hoặc không_nhãn)",
        "không thuộc hộ nghèo, không quá hạn đăng ký và giá trị hợp đồng không quá 5.000.000 đồng",
        "“Thuộc hộ nghèo” is no, “Quá hạn đăng ký” is no and “Giá trị hợp đồng” is at most 5.000.000 dong",
    ),
    (
        "nếu hộ_nghèo thì quá_hạn còn lại khuyết_tật",
        "nếu thuộc hộ nghèo thì quá hạn đăng ký, còn lại trẻ là người khuyết tật",
        "“Quá hạn đăng ký” is yes if “Thuộc hộ nghèo” is yes, otherwise “Trẻ là người khuyết tật” is yes",
    ),
    # amounts
    ("mức_phí * số_bản", "8.000 đồng × số bản sao cần cấp", "8.000 dong × “Số bản sao cần cấp”"),
    ("tỷ_lệ * giá_trị", "0,1 % của giá trị hợp đồng", "0,1 % of “Giá trị hợp đồng”"),
    (
        "5.000 đồng + 2.000 đồng * (số_bản - 1)",
        "5.000 đồng + 2.000 đồng × (số bản sao cần cấp − 1)",
        "5.000 dong + 2.000 dong × (“Số bản sao cần cấp” − 1)",
    ),
    ("diện_tích + số_bản", "“Diện tích (m2)” + số bản sao cần cấp", "“Diện tích (m2)” + “Số bản sao cần cấp”"),
    ("-số_bản", "số đối của số bản sao cần cấp", "minus “Số bản sao cần cấp”"),
    ("mức_phí", "8.000 đồng", "8.000 dong"),
    ("lệ_phí", "mức thu “Lệ phí đăng ký”", "the amount of “Lệ phí đăng ký”"),
    (
        "nếu hộ_nghèo thì 0 đồng còn lại nếu quá_hạn thì 8.000 đồng còn lại 5.000 đồng",
        "0 đồng nếu thuộc hộ nghèo; 8.000 đồng nếu quá hạn đăng ký; còn lại là 5.000 đồng",
        "0 dong if “Thuộc hộ nghèo” is yes; 8.000 dong if “Quá hạn đăng ký” is yes; otherwise 5.000 dong",
    ),
    (
        "nhỏ_nhất(tỷ_lệ * giá_trị; 10 triệu đồng)",
        "giá trị nhỏ nhất trong các giá trị 0,1 % của giá trị hợp đồng và 10.000.000 đồng",
        "the smallest of 0,1 % of “Giá trị hợp đồng” and 10.000.000 dong",
    ),
    (
        "lớn_nhất(số_bản; 1)",
        "giá trị lớn nhất trong các giá trị số bản sao cần cấp và 1",
        "the largest of “Số bản sao cần cấp” and 1",
    ),
    (
        "làm_tròn(giá_trị; 1.000 đồng)",
        "giá trị hợp đồng làm tròn đến 1.000 đồng gần nhất",
        "“Giá trị hợp đồng” rounded to the nearest 1.000 dong",
    ),
    (
        "làm_tròn_lên(giá_trị; 1.000 đồng)",
        "giá trị hợp đồng làm tròn lên đến 1.000 đồng",
        "“Giá trị hợp đồng” rounded up to 1.000 dong",
    ),
    (
        "làm_tròn_xuống(giá_trị; 1.000 đồng)",
        "giá trị hợp đồng làm tròn xuống đến 1.000 đồng",
        "“Giá trị hợp đồng” rounded down to 1.000 dong",
    ),
    (
        "chia_lên(số_bản; 3)",
        "số lần trọn 3 trong số bản sao cần cấp, phần lẻ tính là một lần",
        "the number of times 3 goes into “Số bản sao cần cấp”, a remainder counting as one",
    ),
    (
        "chia_xuống(số_bản; 3)",
        "số lần trọn 3 trong số bản sao cần cấp, bỏ phần lẻ",
        "the number of whole times 3 goes into “Số bản sao cần cấp”",
    ),
    ("số_dòng(lô_hàng)", "số dòng đã khai ở lô hàng", "the number of rows of “Lô hàng”"),
    (
        "tổng(lô_hàng.trị_giá)",
        "tổng của trị giá ở tất cả các dòng",
        "the sum of “Trị giá” over all rows",
    ),
    (
        "nếu hộ_nghèo thì 03 ngày làm việc còn lại 05 ngày làm việc",
        "03 ngày làm việc nếu thuộc hộ nghèo; còn lại là 05 ngày làm việc",
        "3 working days if “Thuộc hộ nghèo” is yes; otherwise 5 working days",
    ),
    (
        "hết hạn 60 ngày kể từ ngày_sinh",
        "ngày cuối của thời hạn 60 ngày kể từ ngày sinh của trẻ",
        "the last day of the term of 60 days from “Ngày sinh của trẻ”",
    ),
    (
        "đầu_tháng(ngày_nộp) = ngày_sinh hoặc đầu_năm(ngày_nộp) = ngày_sinh",
        "ngày đầu của tháng có ngày nộp hồ sơ là ngày sinh của trẻ hoặc ngày đầu của năm có ngày nộp hồ sơ là ngày sinh của trẻ",
        "the first day of the month of the filing date is “Ngày sinh của trẻ” or the first day of the year of the filing date is “Ngày sinh của trẻ”",
    ),
    ("đầu_quý(ngày_nộp)", "ngày đầu của quý có ngày nộp hồ sơ", "the first day of the quarter of the filing date"),
    (
        "lùi_lại(ngày_sinh; 60 ngày)",
        "ngày muộn nhất còn cách ngày sinh của trẻ đủ 60 ngày",
        "the latest day that is 60 days before “Ngày sinh của trẻ”",
    ),
    ("ngày_sinh + 1 năm", "mốc 01 năm kể từ ngày sinh của trẻ", "the day 1 year after “Ngày sinh của trẻ”"),
]
