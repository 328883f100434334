-- 2.000815: Chứng thực bản sao từ bản chính giấy tờ, văn bản do cơ quan, tổ chức có thẩm quyền của Việt Nam; cơ quan, tổ chức có thẩm quyền của nước ngoài; cơ quan, tổ chức có thẩm quyền của Việt Nam liên kết với cơ quan, tổ chức có thẩm quyền của nước ngoài cấp hoặc chứng nhận
-- Valid on the days 2025-07-01 - 2025-10-31. Assesses every row of dossiers; run calendar.sql first, and read.sql where the dossiers are JSON.
-- Made for DuckDB. One row for each dossier: valid, errors, document_ban_chinh_2025_status, document_ban_chinh_2025_problems, document_ban_chinh_2025_needs, document_ban_chinh_2025_failure, document_ban_sao_status, document_ban_sao_problems, document_ban_sao_needs, document_ban_sao_failure, required, missing, fee_phi_chung_thuc_status, fee_phi_chung_thuc_amount, fee_phi_chung_thuc_reduction, fee_phi_chung_thuc_row, fee_phi_chung_thuc_rows, fee_phi_chung_thuc_needs, fee_phi_chung_thuc_failure, fee_phi_o_nuoc_ngoai_status, fee_phi_o_nuoc_ngoai_amount, fee_phi_o_nuoc_ngoai_reduction, fee_phi_o_nuoc_ngoai_row, fee_phi_o_nuoc_ngoai_rows, fee_phi_o_nuoc_ngoai_needs, fee_phi_o_nuoc_ngoai_failure, total, due_status, due_date, due_minutes, due_row, due_rows, due_needs, due_failure, due_unannounced.
-- Not modelled: Một lần yêu cầu chứng thực từ nhiều bản chính, phí của mỗi bản chính tính theo số trang riêng.: Mỗi bản chính là một hồ sơ, có số chứng thực riêng; tổng phí của nhiều bản chính là tổng phí các hồ sơ. Bộ công cụ chưa cộng được một biểu thức trên các dòng của danh sách.
-- Not modelled: Người yêu cầu mang theo đủ số bản sao cần chứng thực.: Số lượng của giấy tờ là số cố định, chưa viết được theo số bản đã khai; ghi 01 và nói rõ ở ghi chú.
-- Not modelled: Điều 5, 7, 18, 20, 21, 22 Nghị định số 23/2015/NĐ-CP sau khi sửa đổi bởi Nghị định số 280/2025/NĐ-CP từ 01/11/2025.: Chỉ đọc được nguyên văn trước khi sửa đổi và bản công bố thủ tục; bản công bố giữ sáu loại bản chính không được dùng và không ghi lại thời hạn. Việc dùng thông tin trên VNeID và cơ sở dữ liệu lấy theo bản công bố, chưa dẫn được điều, khoản.
-- Not modelled: Việc chứng thực của Phòng Tư pháp chuyển cho Ủy ban nhân dân cấp xã từ 01/07/2025; ai ký chứng thực ở cấp xã.: Chưa đọc được điều khoản của Nghị định số 120/2025/NĐ-CP và 280/2025/NĐ-CP; trình tự chỉ nói người thực hiện chứng thực. Tệp này kết thúc cùng Nghị định số 120/2025/NĐ-CP.
-- Not modelled: Điều khoản mức thu, miễn, giảm và thời điểm thu của Thông tư số 226/2016/TT-BTC, 257/2016/TT-BTC, 264/2016/TT-BTC.: Mức thu đã đối chiếu với bản công bố nhưng chưa đọc được số điều nên không dẫn điều; chưa có dòng miễn, giảm. Bản công bố ghi mức đầy đủ trong thời gian áp dụng các thông tư giảm phí năm 2025, 2026 nên không áp mức giảm.
-- Not modelled: Người yêu cầu đề nghị in, chụp, đánh máy thì nộp chi phí, mức trần do Ủy ban nhân dân cấp tỉnh hoặc Trưởng Cơ quan đại diện quy định.: Là chi phí, không phải phí, lệ phí; mức của từng địa phương không có trong tệp này.
-- Not modelled: Pháp luật không có tờ khai cho thủ tục này; không được yêu cầu nộp thêm giấy tờ.: Các mục chỉ là dữ liệu để tính phí, ghi sổ, in phiếu hẹn; người tiếp nhận ghi thay được và không phải là giấy tờ của hồ sơ. Mẫu sổ chứng thực, lời chứng chưa đối chiếu.
-- Not modelled: Chỉ có cách nộp trực tiếp; dữ liệu Cổng Dịch vụ công quốc gia ngày 18/07/2026 không đánh dấu toàn trình và không nêu lý do.: Ghi mức cung cấp thông tin với lý do phải có mặt vì bản chính phải được xuất trình; từ 01/07/2026 lý do phải được công bố (Điều 14 Nghị định số 224/2026/NĐ-CP) mà chưa thấy. Chứng thực bản sao điện tử từ bản chính là việc khác, chưa mô tả.
-- Not modelled: Doanh nghiệp, hợp tác xã, người nước ngoài yêu cầu chứng thực; hợp pháp hóa lãnh sự đối với giấy tờ do hai bên liên kết cấp.: Bản công bố chỉ ghi ba loại đối tượng trong khi Điều 8 không giới hạn; tệp này theo bản công bố. Điều 20 chỉ nói giấy tờ do nước ngoài cấp nên giấy tờ liên kết không bị buộc hợp pháp hóa ở đây.
WITH checked_0 AS (SELECT * FROM dossiers)
, checked_1 AS (
  SELECT *,
    COALESCE(len("dossier_problems") > 0, FALSE) AS "troubled",
    CAST("submission_date" - DATE '0001-01-01' + 1 AS INTEGER) AS "i.submission_date",
    "submission_time" AS "i.submission_time",
    CASE "channel" WHEN 'in_person' THEN 1 WHEN 'online' THEN 2 WHEN 'postal' THEN 3 ELSE CASE WHEN "channel" IS NOT NULL THEN 0 END END AS "i.channel",
    "identity_level" AS "i.identity_level",
    CASE "area" WHEN 'ordinary' THEN 4 WHEN 'mountain' THEN 5 WHEN 'border' THEN 6 WHEN 'island' THEN 7 WHEN 'remote' THEN 8 ELSE CASE WHEN "area" IS NOT NULL THEN 0 END END AS "i.area",
    CASE "applicant" WHEN 'vn_citizen' THEN 9 WHEN 'enterprise' THEN 10 WHEN 'foreign_resident' THEN 11 WHEN 'foreigner' THEN 12 WHEN 'party_member' THEN 13 WHEN 'party_organisation' THEN 14 WHEN 'foreign_organisation' THEN 15 WHEN 'vn_enterprise' THEN 16 WHEN 'organisation' THEN 17 WHEN 'foreign_invested_enterprise' THEN 18 WHEN 'cooperative' THEN 19 WHEN 'overseas_vietnamese' THEN 20 WHEN 'official' THEN 21 WHEN 'vn_citizen_without_residence' THEN 22 WHEN 'foreign_settled' THEN 23 ELSE CASE WHEN "applicant" IS NOT NULL THEN 0 END END AS "i.applicant",
    CASE "case" WHEN 'tai_ubnd_cap_xa' THEN 24 WHEN 'tai_to_chuc_cong_chung' THEN 25 WHEN 'tai_co_quan_dai_dien' THEN 26 ELSE CASE WHEN "case" IS NOT NULL THEN 0 END END AS "i.case",
    nfc_normalize("ten_giay_to") AS "i.ten_giay_to",
    CASE "nguon_cap" WHEN 'viet_nam_cap' THEN 32 WHEN 'nuoc_ngoai_cap' THEN 33 WHEN 'lien_ket_cap' THEN 34 WHEN 'tu_lap' THEN 35 ELSE CASE WHEN "nguon_cap" IS NOT NULL THEN 0 END END AS "i.nguon_cap",
    "so_trang" AS "i.so_trang",
    "so_ban_sao" AS "i.so_ban_sao",
    "mang_theo_ban_sao" AS "i.mang_theo_ban_sao",
    "khong_co_phuong_tien_chup" AS "i.khong_co_phuong_tien_chup",
    "dau_hieu_ban_chinh" AS "i.dau_hieu_ban_chinh",
    "thoa_thuan_thoi_han" AS "i.thoa_thuan_thoi_han"
  FROM checked_0)
, checked_2 AS MATERIALIZED (
  SELECT *,
    ("troubled" AND COALESCE(("dossier_problems"[0 + 1])."path" = '', FALSE)) AS "broken",
    COALESCE(NOT ("i.submission_date" NOT BETWEEN 1 AND 3652059) AND ("submission_time" IS NULL OR (NOT ("submission_time" NOT BETWEEN 0 AND 1439))) AND NOT ("i.channel" = 0) AND ("identity_level" IS NULL OR (NOT ("identity_level" < CAST(0 AS BIGINT)) AND NOT ("identity_level" > CAST(2 AS BIGINT)))) AND ("area" IS NULL OR (NOT ("i.area" = 0))) AND ("applicant" IS NULL OR (NOT ("i.applicant" = 0))) AND NOT ("i.case" = 0) AND NOT (length("i.ten_giay_to") > 200) AND NOT (NOT regexp_full_match("i.ten_giay_to", '[ \x{00a0}\x{1680}\x{2000}-\x{200a}\x{202f}\x{205f}\x{3000}]*[^\x{0000}-\x{001f}\x{007f}-\x{009f}\x{2028}\x{2029} \x{00a0}\x{1680}\x{2000}-\x{200a}\x{202f}\x{205f}\x{3000}][^\x{0000}-\x{001f}\x{007f}-\x{009f}\x{2028}\x{2029}]*')) AND NOT ("i.nguon_cap" = 0) AND NOT ("so_trang" < CAST(1 AS BIGINT)) AND NOT ("so_trang" > CAST(5000 AS BIGINT)) AND NOT ("so_ban_sao" < CAST(1 AS BIGINT)) AND NOT ("so_ban_sao" > CAST(1000 AS BIGINT)) AND "mang_theo_ban_sao" IS NOT NULL AND ("dau_hieu_ban_chinh" IS NULL OR (NOT (len(list_filter("dau_hieu_ban_chinh", lambda x1: x1 IS NULL)) > 0) AND NOT (len(list_filter("dau_hieu_ban_chinh", lambda x1: (x1 NOT IN ('bi_tay_xoa', 'bi_hu_hong', 'cam_sao_chup', 'noi_dung_cam')))) > 0) AND NOT (len(list_filter("dau_hieu_ban_chinh", lambda one, place: list_position("dau_hieu_ban_chinh", one) = place)) <> len("dau_hieu_ban_chinh") OR len("dau_hieu_ban_chinh") < 0))) AND NOT "troubled", FALSE) AS "clean"
  FROM checked_1)
, right_0 AS (SELECT * FROM checked_2 CROSS JOIN thutuc_calendar WHERE "clean")
, right_1 AS (
  SELECT *,
    CASE WHEN "nguoi_yeu_cau" IS NULL THEN CASE WHEN NOT FALSE THEN 1 END END AS "k.nguoi_yeu_cau",
    nfc_normalize(("nguoi_yeu_cau")."ten") AS "i.nguoi_yeu_cau.ten",
    ("nguoi_yeu_cau")."so_dinh_danh" AS "i.nguoi_yeu_cau.so_dinh_danh",
    nfc_normalize(("nguoi_yeu_cau")."dia_chi") AS "i.nguoi_yeu_cau.dia_chi",
    ("nguoi_yeu_cau")."dien_thoai" AS "i.nguoi_yeu_cau.dien_thoai",
    nfc_normalize(("nguoi_yeu_cau")."thu_dien_tu") AS "i.nguoi_yeu_cau.thu_dien_tu",
    CASE "loai_giay_nuoc_ngoai" WHEN 'ho_chieu' THEN 36 WHEN 'the_can_cuoc' THEN 37 WHEN 'the_cu_tru' THEN 38 WHEN 'giay_phep_lai_xe' THEN 39 WHEN 'bang_cap' THEN 40 WHEN 'loai_khac' THEN 41 ELSE CASE WHEN "loai_giay_nuoc_ngoai" IS NOT NULL THEN 0 END END AS "i.loai_giay_nuoc_ngoai",
    CASE "hop_phap_hoa" WHEN 'da_hop_phap_hoa' THEN 42 WHEN 'duoc_mien' THEN 43 WHEN 'chua_hop_phap_hoa' THEN 44 ELSE CASE WHEN "hop_phap_hoa" IS NOT NULL THEN 0 END END AS "i.hop_phap_hoa",
    CASE WHEN "co_xac_nhan" IS NULL THEN CASE WHEN ("i.nguon_cap" = 35) AND NOT FALSE THEN 1 END WHEN NOT ("i.nguon_cap" = 35) THEN 8 END AS "k.co_xac_nhan",
    ("i.case" IN (24, 25)) AS "d.o_trong_nuoc",
    CASE WHEN TRUE THEN 1 ELSE 0 END AS "fee.phi_chung_thuc.row",
    ((CAST(2000 AS BIGINT) * LEAST("so_trang", CAST(2 AS BIGINT))) + (CAST(1000 AS BIGINT) * GREATEST(("so_trang" - CAST(2 AS BIGINT)), CAST(0 AS BIGINT)))) AS "d.phi_theo_trang",
    CAST([] AS VARCHAR[]) AS "fee.phi_chung_thuc.rows",
    ("i.case" = 26) AS "fee.phi_o_nuoc_ngoai.due",
    CASE WHEN TRUE THEN 1 ELSE 0 END AS "fee.phi_o_nuoc_ngoai.row",
    CAST([] AS VARCHAR[]) AS "fee.phi_o_nuoc_ngoai.rows",
    CASE WHEN ("documents")."ban_chinh_2025" IS NOT NULL AND (COALESCE((("documents")."ban_chinh_2025")."electronic", FALSE) OR CASE WHEN (("documents")."ban_chinh_2025")."originals" >= 0 THEN (("documents")."ban_chinh_2025")."originals" WHEN COALESCE((("documents")."ban_chinh_2025")."copies", -1) < 0 AND NOT COALESCE((("documents")."ban_chinh_2025")."data", FALSE) AND NOT COALESCE((("documents")."ban_chinh_2025")."electronic", FALSE) THEN 1 ELSE 0 END + GREATEST(COALESCE((("documents")."ban_chinh_2025")."copies", 0), 0) > 0) THEN 'needed' ELSE 'missing' END AS "doc.ban_chinh_2025.status",
    CASE WHEN CAST(NULL AS VARCHAR) LIKE '!%' THEN substr(CAST(NULL AS VARCHAR), 2) ELSE '' END AS "doc.ban_chinh_2025.failure",
    CASE WHEN CAST(NULL AS VARCHAR) NOT LIKE '!%' THEN string_split(CAST(NULL AS VARCHAR), ',') ELSE CAST([] AS VARCHAR[]) END AS "doc.ban_chinh_2025.needs",
    (("khong_co_phuong_tien_chup" IS NOT NULL) AND "khong_co_phuong_tien_chup") AS "d.phai_tu_chup",
    CASE WHEN ("khong_co_phuong_tien_chup" IS NOT NULL) THEN CASE WHEN "khong_co_phuong_tien_chup" IS NULL THEN 'khong_co_phuong_tien_chup' END END AS "td.phai_tu_chup",
    (("thoa_thuan_thoi_han" IS NOT NULL) AND "thoa_thuan_thoi_han") AS "h.1",
    CAST([] AS VARCHAR[]) AS "due.rows",
    COALESCE(CASE WHEN "i.submission_date" BETWEEN 737790 AND 741442 THEN thutuc_days[thutuc_counts["i.submission_date" - 737790 + 1] + 1 - 1 + 1] END, (list_transform([(CASE WHEN "i.submission_date" BETWEEN 737790 AND 741442 THEN thutuc_counts["i.submission_date" - 737790 + 1] + 526994 WHEN "i.submission_date" < 737791 THEN 5 * ("i.submission_date" // 7) + LEAST("i.submission_date" % 7, 5) ELSE 5 * (("i.submission_date" - (("i.submission_date" - 741443) // 146097) * 146097) // 7) + LEAST(("i.submission_date" - (("i.submission_date" - 741443) // 146097) * 146097) % 7, 5) + -59 - len(list_filter(thutuc_far, lambda off: off <= ("i.submission_date" - (("i.submission_date" - 741443) // 146097) * 146097))) + (("i.submission_date" - 741443) // 146097) * 102355 END) + 1], lambda sum: CASE WHEN sum BETWEEN 526995 AND 529543 THEN thutuc_days[sum - 526995 + 1] WHEN sum BETWEEN 1 AND 526994 THEN 7 * ((sum - 1) // 5) + (sum - 1) % 5 + 1 WHEN sum > 529543 THEN (list_transform([(list_transform([list_reduce(thutuc_far, lambda found, off: CASE WHEN off <= 7 * ((found - 1) // 5) + (found - 1) % 5 + 1 THEN found + 1 ELSE found END, CAST(sum - ((sum - 529544) // 102355) * 102355 - -59 AS INTEGER))], lambda weekday: 7 * ((weekday - 1) // 5) + (weekday - 1) % 5 + 1 + ((sum - 529544) // 102355) * 146097))[0 + 1]], lambda far: CASE WHEN far <= 3652059 THEN far END))[0 + 1] END))[0 + 1]) AS "h.2",
    COALESCE("extended", FALSE) AS "due.extended",
    ((NOT ("dau_hieu_ban_chinh" IS NOT NULL)) OR (NOT list_contains("dau_hieu_ban_chinh", 'bi_tay_xoa'))) AS "h.4",
    ((NOT ("dau_hieu_ban_chinh" IS NOT NULL)) OR (NOT list_contains("dau_hieu_ban_chinh", 'bi_hu_hong'))) AS "h.5",
    ((NOT ("dau_hieu_ban_chinh" IS NOT NULL)) OR (NOT list_contains("dau_hieu_ban_chinh", 'cam_sao_chup'))) AS "h.6",
    ((NOT ("dau_hieu_ban_chinh" IS NOT NULL)) OR (NOT list_contains("dau_hieu_ban_chinh", 'noi_dung_cam'))) AS "h.7",
    '' AS "out.fee_phi_chung_thuc_reduction",
    '' AS "out.fee_phi_o_nuoc_ngoai_reduction"
  FROM right_0)
, right_2 AS (
  SELECT *,
    CASE WHEN "k.nguoi_yeu_cau" > 1 THEN NULL ELSE "nguoi_yeu_cau" IS NOT NULL END AS "g.nguoi_yeu_cau",
    CASE WHEN "i.loai_giay_nuoc_ngoai" IS NULL THEN CASE WHEN ("i.nguon_cap" = 33) AND NOT FALSE THEN 1 END WHEN NOT ("i.nguon_cap" = 33) THEN 8 WHEN "i.loai_giay_nuoc_ngoai" = 0 THEN 6 END AS "k.loai_giay_nuoc_ngoai",
    CASE WHEN "k.co_xac_nhan" IS NULL THEN "co_xac_nhan" END AS "v.co_xac_nhan",
    LEAST("d.phi_theo_trang", CAST(200000 AS BIGINT)) AS "d.phi_mot_ban",
    CASE WHEN "d.o_trong_nuoc" THEN CAST(NULL AS VARCHAR) END AS "fee.phi_chung_thuc.trouble",
    CASE "fee.phi_o_nuoc_ngoai.row" WHEN 1 THEN (CAST(10 AS BIGINT) * "so_ban_sao") END AS "fee.phi_o_nuoc_ngoai.rate",
    CASE WHEN "fee.phi_o_nuoc_ngoai.due" THEN CAST(NULL AS VARCHAR) END AS "fee.phi_o_nuoc_ngoai.trouble",
    CASE WHEN "doc.ban_chinh_2025.status" = 'needed' THEN list_filter([CASE WHEN NOT COALESCE((("documents")."ban_chinh_2025")."electronic", FALSE) AND CASE WHEN (("documents")."ban_chinh_2025")."originals" >= 0 THEN (("documents")."ban_chinh_2025")."originals" WHEN COALESCE((("documents")."ban_chinh_2025")."copies", -1) < 0 AND NOT COALESCE((("documents")."ban_chinh_2025")."data", FALSE) AND NOT COALESCE((("documents")."ban_chinh_2025")."electronic", FALSE) THEN 1 ELSE 0 END < 1 THEN 'originals' END], lambda x1: x1 IS NOT NULL) ELSE CAST([] AS VARCHAR[]) END AS "doc.ban_chinh_2025.problems",
    CASE WHEN "doc.ban_chinh_2025.status" IN ('not_needed', 'from_data', 'undetermined') THEN CAST([] AS VARCHAR[]) ELSE ['ban_chinh_2025'] END AS "doc.ban_chinh_2025.required",
    CASE WHEN "doc.ban_chinh_2025.status" = 'missing' THEN ['ban_chinh_2025'] ELSE CAST([] AS VARCHAR[]) END AS "doc.ban_chinh_2025.missing",
    ("mang_theo_ban_sao" OR "d.phai_tu_chup") AS "doc.ban_sao.asked",
    CASE WHEN NOT "mang_theo_ban_sao" THEN "td.phai_tu_chup" END AS "doc.ban_sao.trouble",
    CASE WHEN "h.1" IS NULL THEN NULL WHEN "h.1" THEN 1 ELSE 2 END AS "due.row",
    CASE WHEN "due.extended" THEN 1 END AS "due.length.1",
    "doc.ban_chinh_2025.status" AS "out.document_ban_chinh_2025_status",
    CASE WHEN "doc.ban_chinh_2025.status" = 'undetermined' THEN "doc.ban_chinh_2025.needs" ELSE CAST([] AS VARCHAR[]) END AS "out.document_ban_chinh_2025_needs",
    CASE WHEN "doc.ban_chinh_2025.status" = 'undetermined' THEN "doc.ban_chinh_2025.failure" ELSE '' END AS "out.document_ban_chinh_2025_failure"
  FROM right_1)
, right_3 AS (
  SELECT *,
    CASE WHEN "g.nguoi_yeu_cau" THEN CASE WHEN "i.nguoi_yeu_cau.ten" IS NULL THEN CASE WHEN NOT FALSE THEN 1 END WHEN length("i.nguoi_yeu_cau.ten") > 200 THEN 4 WHEN NOT regexp_full_match("i.nguoi_yeu_cau.ten", '[ \x{00a0}\x{1680}\x{2000}-\x{200a}\x{202f}\x{205f}\x{3000}]*[^\x{0000}-\x{001f}\x{007f}-\x{009f}\x{2028}\x{2029} \x{00a0}\x{1680}\x{2000}-\x{200a}\x{202f}\x{205f}\x{3000}][^\x{0000}-\x{001f}\x{007f}-\x{009f}\x{2028}\x{2029}]*') THEN 5 END END AS "k.nguoi_yeu_cau.ten",
    CASE WHEN "g.nguoi_yeu_cau" THEN CASE WHEN "i.nguoi_yeu_cau.so_dinh_danh" IS NULL THEN NULL WHEN length("i.nguoi_yeu_cau.so_dinh_danh") > 500 THEN 4 WHEN NOT regexp_full_match("i.nguoi_yeu_cau.so_dinh_danh", '[0-9]{12}') THEN 5 END END AS "k.nguoi_yeu_cau.so_dinh_danh",
    CASE WHEN "g.nguoi_yeu_cau" THEN CASE WHEN "i.nguoi_yeu_cau.dia_chi" IS NULL THEN NULL WHEN length("i.nguoi_yeu_cau.dia_chi") > 500 THEN 4 WHEN NOT regexp_full_match("i.nguoi_yeu_cau.dia_chi", '[ \x{00a0}\x{1680}\x{2000}-\x{200a}\x{202f}\x{205f}\x{3000}]*[^\x{0000}-\x{001f}\x{007f}-\x{009f}\x{2028}\x{2029} \x{00a0}\x{1680}\x{2000}-\x{200a}\x{202f}\x{205f}\x{3000}][^\x{0000}-\x{001f}\x{007f}-\x{009f}\x{2028}\x{2029}]*') THEN 5 END END AS "k.nguoi_yeu_cau.dia_chi",
    CASE WHEN "g.nguoi_yeu_cau" THEN CASE WHEN "i.nguoi_yeu_cau.dien_thoai" IS NULL THEN NULL WHEN length("i.nguoi_yeu_cau.dien_thoai") > 500 THEN 4 WHEN NOT regexp_full_match("i.nguoi_yeu_cau.dien_thoai", '(?:0|\+84)[0-9]{9}') THEN 5 END END AS "k.nguoi_yeu_cau.dien_thoai",
    CASE WHEN "g.nguoi_yeu_cau" THEN CASE WHEN "i.nguoi_yeu_cau.thu_dien_tu" IS NULL THEN NULL WHEN length("i.nguoi_yeu_cau.thu_dien_tu") > 500 THEN 4 WHEN NOT regexp_full_match("i.nguoi_yeu_cau.thu_dien_tu", '[!-?A-~]+@[!-?A-~]+\.[!-?A-~]+') THEN 5 END END AS "k.nguoi_yeu_cau.thu_dien_tu",
    CASE WHEN "k.loai_giay_nuoc_ngoai" IS NULL THEN "i.loai_giay_nuoc_ngoai" END AS "v.loai_giay_nuoc_ngoai",
    CASE "fee.phi_chung_thuc.row" WHEN 1 THEN ("d.phi_mot_ban" * "so_ban_sao") END AS "fee.phi_chung_thuc.rate",
    CASE WHEN NOT "d.o_trong_nuoc" THEN 'not_due' WHEN "fee.phi_chung_thuc.trouble" IS NOT NULL THEN 'undetermined' WHEN "fee.phi_chung_thuc.row" = 0 THEN 'no_row' WHEN FALSE THEN 'conflict' ELSE 'amount' END AS "fee.phi_chung_thuc.status",
    CASE WHEN NOT "fee.phi_o_nuoc_ngoai.due" THEN 'not_due' WHEN "fee.phi_o_nuoc_ngoai.trouble" IS NOT NULL THEN 'undetermined' WHEN "fee.phi_o_nuoc_ngoai.row" = 0 THEN 'no_row' WHEN FALSE THEN 'conflict' ELSE 'amount' END AS "fee.phi_o_nuoc_ngoai.status",
    CASE WHEN "doc.ban_sao.asked" THEN CASE WHEN ("documents")."ban_sao" IS NOT NULL AND (COALESCE((("documents")."ban_sao")."electronic", FALSE) OR CASE WHEN (("documents")."ban_sao")."originals" >= 0 THEN (("documents")."ban_sao")."originals" WHEN COALESCE((("documents")."ban_sao")."copies", -1) < 0 AND NOT COALESCE((("documents")."ban_sao")."data", FALSE) AND NOT COALESCE((("documents")."ban_sao")."electronic", FALSE) THEN 1 ELSE 0 END + GREATEST(COALESCE((("documents")."ban_sao")."copies", 0), 0) > 0) THEN 'needed' ELSE 'missing' END WHEN NOT "doc.ban_sao.asked" THEN 'not_needed' ELSE 'undetermined' END AS "doc.ban_sao.status",
    CASE WHEN "doc.ban_sao.trouble" LIKE '!%' THEN substr("doc.ban_sao.trouble", 2) ELSE '' END AS "doc.ban_sao.failure",
    CASE WHEN "doc.ban_sao.trouble" NOT LIKE '!%' THEN string_split("doc.ban_sao.trouble", ',') ELSE CAST([] AS VARCHAR[]) END AS "doc.ban_sao.needs",
    CASE WHEN "due.row" IS NULL THEN CASE WHEN ("thoa_thuan_thoi_han" IS NOT NULL) THEN CASE WHEN "thoa_thuan_thoi_han" IS NULL THEN 'thoa_thuan_thoi_han' END END END AS "due.table",
    CASE "due.row" WHEN 2 THEN 900 END AS "due.cut",
    CASE WHEN "due.length.1" IS NULL THEN 0 ELSE 2 END AS "due.sum.1",
    CASE WHEN "doc.ban_chinh_2025.status" = 'needed' THEN "doc.ban_chinh_2025.problems" ELSE CAST([] AS VARCHAR[]) END AS "out.document_ban_chinh_2025_problems"
  FROM right_2)
, right_4 AS (
  SELECT *,
    CASE WHEN "i.hop_phap_hoa" IS NULL THEN CASE WHEN (("i.nguon_cap" = 33) AND ("v.loai_giay_nuoc_ngoai" = 41)) AND NOT FALSE THEN 1 END WHEN NOT (("i.nguon_cap" = 33) AND ("v.loai_giay_nuoc_ngoai" = 41)) THEN 8 WHEN "i.hop_phap_hoa" = 0 THEN 6 END AS "k.hop_phap_hoa",
    CASE WHEN NOT "d.o_trong_nuoc" THEN CAST(0 AS BIGINT) WHEN "fee.phi_chung_thuc.trouble" IS NOT NULL THEN NULL ELSE "fee.phi_chung_thuc.rate" END AS "fee.phi_chung_thuc",
    CASE WHEN "doc.ban_sao.status" = 'needed' THEN list_filter([CASE WHEN NOT COALESCE((("documents")."ban_sao")."electronic", FALSE) AND GREATEST(COALESCE((("documents")."ban_sao")."copies", 0), 0) + GREATEST(CASE WHEN (("documents")."ban_sao")."originals" >= 0 THEN (("documents")."ban_sao")."originals" WHEN COALESCE((("documents")."ban_sao")."copies", -1) < 0 AND NOT COALESCE((("documents")."ban_sao")."data", FALSE) AND NOT COALESCE((("documents")."ban_sao")."electronic", FALSE) THEN 1 ELSE 0 END - 0, 0) < 1 THEN 'copies' END], lambda x2: x2 IS NOT NULL) ELSE CAST([] AS VARCHAR[]) END AS "doc.ban_sao.problems",
    CASE WHEN "doc.ban_sao.status" IN ('not_needed', 'from_data', 'undetermined') THEN CAST([] AS VARCHAR[]) ELSE ['ban_sao'] END AS "doc.ban_sao.required",
    CASE WHEN "doc.ban_sao.status" = 'missing' THEN ['ban_sao'] ELSE CAST([] AS VARCHAR[]) END AS "doc.ban_sao.missing",
    CASE WHEN NOT (COALESCE(("due.row" IN (2)), FALSE) OR "due.cut" IS NOT NULL) THEN FALSE WHEN NOT (COALESCE(CASE WHEN ("i.submission_date" - 1) BETWEEN 737790 AND 741442 THEN thutuc_days[thutuc_counts[("i.submission_date" - 1) - 737790 + 1] + 1 - 1 + 1] END, (list_transform([(CASE WHEN ("i.submission_date" - 1) BETWEEN 737790 AND 741442 THEN thutuc_counts[("i.submission_date" - 1) - 737790 + 1] + 526994 WHEN ("i.submission_date" - 1) < 737791 THEN 5 * (("i.submission_date" - 1) // 7) + LEAST(("i.submission_date" - 1) % 7, 5) ELSE 5 * ((("i.submission_date" - 1) - ((("i.submission_date" - 1) - 741443) // 146097) * 146097) // 7) + LEAST((("i.submission_date" - 1) - ((("i.submission_date" - 1) - 741443) // 146097) * 146097) % 7, 5) + -59 - len(list_filter(thutuc_far, lambda off: off <= (("i.submission_date" - 1) - ((("i.submission_date" - 1) - 741443) // 146097) * 146097))) + ((("i.submission_date" - 1) - 741443) // 146097) * 102355 END) + 1], lambda sum: CASE WHEN sum BETWEEN 526995 AND 529543 THEN thutuc_days[sum - 526995 + 1] WHEN sum BETWEEN 1 AND 526994 THEN 7 * ((sum - 1) // 5) + (sum - 1) % 5 + 1 WHEN sum > 529543 THEN (list_transform([(list_transform([list_reduce(thutuc_far, lambda found, off: CASE WHEN off <= 7 * ((found - 1) // 5) + (found - 1) % 5 + 1 THEN found + 1 ELSE found END, CAST(sum - ((sum - 529544) // 102355) * 102355 - -59 AS INTEGER))], lambda weekday: 7 * ((weekday - 1) // 5) + (weekday - 1) % 5 + 1 + ((sum - 529544) // 102355) * 146097))[0 + 1]], lambda far: CASE WHEN far <= 3652059 THEN far END))[0 + 1] END))[0 + 1]) = "i.submission_date") THEN TRUE WHEN "submission_time" > "due.cut" THEN TRUE ELSE FALSE END AS "due.late",
    "doc.ban_sao.status" AS "out.document_ban_sao_status",
    CASE WHEN "doc.ban_sao.status" = 'undetermined' THEN "doc.ban_sao.needs" ELSE CAST([] AS VARCHAR[]) END AS "out.document_ban_sao_needs",
    CASE WHEN "doc.ban_sao.status" = 'undetermined' THEN "doc.ban_sao.failure" ELSE '' END AS "out.document_ban_sao_failure",
    "fee.phi_chung_thuc.status" AS "out.fee_phi_chung_thuc_status",
    CASE WHEN "fee.phi_chung_thuc.status" = 'amount' THEN "fee.phi_chung_thuc.rate" END AS "out.fee_phi_chung_thuc_amount",
    CASE WHEN "fee.phi_chung_thuc.status" IN ('amount', 'exempt', 'local', 'not_stated') THEN CASE "fee.phi_chung_thuc.row" WHEN 1 THEN 'phi_chung_thuc' END ELSE '' END AS "out.fee_phi_chung_thuc_row",
    CASE WHEN "fee.phi_chung_thuc.status" = 'conflict' THEN "fee.phi_chung_thuc.rows" ELSE CAST([] AS VARCHAR[]) END AS "out.fee_phi_chung_thuc_rows",
    CASE WHEN "fee.phi_chung_thuc.status" = 'undetermined' THEN CASE WHEN "fee.phi_chung_thuc.trouble" LIKE '!%' THEN CAST([] AS VARCHAR[]) ELSE string_split("fee.phi_chung_thuc.trouble", ',') END ELSE CAST([] AS VARCHAR[]) END AS "out.fee_phi_chung_thuc_needs",
    CASE WHEN "fee.phi_chung_thuc.status" = 'undetermined' THEN CASE WHEN "fee.phi_chung_thuc.trouble" LIKE '!%' THEN substr("fee.phi_chung_thuc.trouble", 2) ELSE '' END ELSE '' END AS "out.fee_phi_chung_thuc_failure",
    "fee.phi_o_nuoc_ngoai.status" AS "out.fee_phi_o_nuoc_ngoai_status",
    CASE WHEN "fee.phi_o_nuoc_ngoai.status" = 'amount' THEN "fee.phi_o_nuoc_ngoai.rate" END AS "out.fee_phi_o_nuoc_ngoai_amount",
    CASE WHEN "fee.phi_o_nuoc_ngoai.status" IN ('amount', 'exempt', 'local', 'not_stated') THEN CASE "fee.phi_o_nuoc_ngoai.row" WHEN 1 THEN 'phi_o_nuoc_ngoai' END ELSE '' END AS "out.fee_phi_o_nuoc_ngoai_row",
    CASE WHEN "fee.phi_o_nuoc_ngoai.status" = 'conflict' THEN "fee.phi_o_nuoc_ngoai.rows" ELSE CAST([] AS VARCHAR[]) END AS "out.fee_phi_o_nuoc_ngoai_rows",
    CASE WHEN "fee.phi_o_nuoc_ngoai.status" = 'undetermined' THEN CASE WHEN "fee.phi_o_nuoc_ngoai.trouble" LIKE '!%' THEN CAST([] AS VARCHAR[]) ELSE string_split("fee.phi_o_nuoc_ngoai.trouble", ',') END ELSE CAST([] AS VARCHAR[]) END AS "out.fee_phi_o_nuoc_ngoai_needs",
    CASE WHEN "fee.phi_o_nuoc_ngoai.status" = 'undetermined' THEN CASE WHEN "fee.phi_o_nuoc_ngoai.trouble" LIKE '!%' THEN substr("fee.phi_o_nuoc_ngoai.trouble", 2) ELSE '' END ELSE '' END AS "out.fee_phi_o_nuoc_ngoai_failure"
  FROM right_3)
, right_5 AS (
  SELECT *,
    CASE WHEN "k.hop_phap_hoa" IS NULL THEN "i.hop_phap_hoa" END AS "v.hop_phap_hoa",
    CASE WHEN "due.late" THEN CASE WHEN "h.2" BETWEEN 1 AND 3652059 THEN "h.2" END ELSE "i.submission_date" END AS "due.start.day",
    CASE WHEN "due.late" THEN CAST(NULL AS INTEGER) ELSE "submission_time" END AS "due.start.minute",
    CASE WHEN "doc.ban_sao.status" = 'needed' THEN "doc.ban_sao.problems" ELSE CAST([] AS VARCHAR[]) END AS "out.document_ban_sao_problems",
    list_concat("doc.ban_chinh_2025.required", "doc.ban_sao.required", CAST([] AS VARCHAR[])) AS "out.required",
    list_concat("doc.ban_chinh_2025.missing", "doc.ban_sao.missing", CAST([] AS VARCHAR[])) AS "out.missing",
    ("fee.phi_chung_thuc" + CASE WHEN "fee.phi_o_nuoc_ngoai.status" IN ('exempt', 'not_due') THEN CAST(0 AS BIGINT) END) AS "out.total"
  FROM right_4)
, right_6 AS (
  SELECT *,
    CASE WHEN NOT COALESCE(("due.row" IN (2)), FALSE) THEN "due.start.minute" END AS "due.end.0.minute",
    CASE WHEN "due.cut" NOT BETWEEN 0 AND 1439 THEN '!E_DURATION' WHEN "due.start.day" IS NULL AND NOT FALSE THEN '!E_DATE' END AS "due.fail.0",
    CASE WHEN "due.sum.1" = 0 THEN "due.start.day" ELSE COALESCE(CASE WHEN "due.start.day" BETWEEN 737790 AND 741442 THEN thutuc_days[thutuc_counts["due.start.day" - 737790 + 1] + "due.sum.1" - 1 + 1] END, (list_transform([(CASE WHEN "due.start.day" BETWEEN 737790 AND 741442 THEN thutuc_counts["due.start.day" - 737790 + 1] + 526994 WHEN "due.start.day" < 737791 THEN 5 * ("due.start.day" // 7) + LEAST("due.start.day" % 7, 5) ELSE 5 * (("due.start.day" - (("due.start.day" - 741443) // 146097) * 146097) // 7) + LEAST(("due.start.day" - (("due.start.day" - 741443) // 146097) * 146097) % 7, 5) + -59 - len(list_filter(thutuc_far, lambda off: off <= ("due.start.day" - (("due.start.day" - 741443) // 146097) * 146097))) + (("due.start.day" - 741443) // 146097) * 102355 END) + "due.sum.1"], lambda sum: CASE WHEN sum BETWEEN 526995 AND 529543 THEN thutuc_days[sum - 526995 + 1] WHEN sum BETWEEN 1 AND 526994 THEN 7 * ((sum - 1) // 5) + (sum - 1) % 5 + 1 WHEN sum > 529543 THEN (list_transform([(list_transform([list_reduce(thutuc_far, lambda found, off: CASE WHEN off <= 7 * ((found - 1) // 5) + (found - 1) % 5 + 1 THEN found + 1 ELSE found END, CAST(sum - ((sum - 529544) // 102355) * 102355 - -59 AS INTEGER))], lambda weekday: 7 * ((weekday - 1) // 5) + (weekday - 1) % 5 + 1 + ((sum - 529544) // 102355) * 146097))[0 + 1]], lambda far: CASE WHEN far <= 3652059 THEN far END))[0 + 1] END))[0 + 1]) END AS "h.3",
    (((("i.nguon_cap" = 33) AND ("v.loai_giay_nuoc_ngoai" = 41)) AND (NOT ("v.hop_phap_hoa" <> 44)))) AS "h.8"
  FROM right_5)
, right_7 AS (
  SELECT *,
    CASE WHEN "h.3" BETWEEN 1 AND 3652059 THEN "h.3" END AS "due.ends.1.day",
    CASE WHEN "due.length.1" IS NULL THEN "due.end.0.minute" ELSE CAST(NULL AS INTEGER) END AS "due.end.1.minute",
    COALESCE(COALESCE("k.nguoi_yeu_cau", "k.nguoi_yeu_cau.ten", "k.nguoi_yeu_cau.so_dinh_danh", "k.nguoi_yeu_cau.dia_chi", "k.nguoi_yeu_cau.dien_thoai", "k.nguoi_yeu_cau.thu_dien_tu", "k.loai_giay_nuoc_ngoai", "k.hop_phap_hoa", "k.co_xac_nhan", NULL) IS NOT NULL OR len("suspensions") > 0 OR "documents" IS NOT NULL OR "decisions" IS NOT NULL OR (NOT "h.4") OR (NOT "h.5") OR (NOT "h.6") OR (NOT "h.7") OR "h.8" OR ((("i.nguon_cap" = 35) AND (NOT "v.co_xac_nhan"))) OR (("d.phai_tu_chup" AND (NOT "mang_theo_ban_sao"))), FALSE) AS "o.doubtful"
  FROM right_6)
, right_8 AS (
  SELECT *,
    CASE WHEN "due.length.1" IS NULL THEN "due.start.day" ELSE "due.ends.1.day" END AS "due.end.1.day",
    CASE WHEN "o.doubtful" THEN list_concat(list_transform(list_filter(["k.nguoi_yeu_cau" + 0, "k.nguoi_yeu_cau.ten" + 10, "k.nguoi_yeu_cau.so_dinh_danh" + 20, "k.nguoi_yeu_cau.dia_chi" + 30, "k.nguoi_yeu_cau.dien_thoai" + 40, "k.nguoi_yeu_cau.thu_dien_tu" + 50, "k.loai_giay_nuoc_ngoai" + 60, "k.hop_phap_hoa" + 70, "k.co_xac_nhan" + 80], lambda x3: x3 IS NOT NULL), lambda x4: {'path': CASE (x4 // 10) WHEN 0 THEN '/nguoi_yeu_cau' WHEN 1 THEN '/nguoi_yeu_cau/ten' WHEN 2 THEN '/nguoi_yeu_cau/so_dinh_danh' WHEN 3 THEN '/nguoi_yeu_cau/dia_chi' WHEN 4 THEN '/nguoi_yeu_cau/dien_thoai' WHEN 5 THEN '/nguoi_yeu_cau/thu_dien_tu' WHEN 6 THEN '/loai_giay_nuoc_ngoai' WHEN 7 THEN '/hop_phap_hoa' WHEN 8 THEN '/co_xac_nhan' END, 'rule': concat(CASE (x4 // 10) WHEN 0 THEN 'nguoi_yeu_cau' WHEN 1 THEN 'nguoi_yeu_cau.ten' WHEN 2 THEN 'nguoi_yeu_cau.so_dinh_danh' WHEN 3 THEN 'nguoi_yeu_cau.dia_chi' WHEN 4 THEN 'nguoi_yeu_cau.dien_thoai' WHEN 5 THEN 'nguoi_yeu_cau.thu_dien_tu' WHEN 6 THEN 'loai_giay_nuoc_ngoai' WHEN 7 THEN 'hop_phap_hoa' WHEN 8 THEN 'co_xac_nhan' END, CASE x4 % 10 WHEN 1 THEN '.required' WHEN 2 THEN '.type' WHEN 3 THEN '.range' WHEN 4 THEN '.length' WHEN 5 THEN '.pattern' WHEN 6 THEN '.choice' WHEN 7 THEN '.items' WHEN 8 THEN '.not_applicable' END)}), list_concat(list_filter([CASE WHEN (("documents")."ban_chinh_2025")."originals" < 0 THEN {'path': '/documents/ban_chinh_2025/originals', 'rule': 'documents.ban_chinh_2025.originals.range'} END, CASE WHEN (("documents")."ban_chinh_2025")."copies" < 0 THEN {'path': '/documents/ban_chinh_2025/copies', 'rule': 'documents.ban_chinh_2025.copies.range'} END, CASE WHEN (("documents")."ban_sao")."originals" < 0 THEN {'path': '/documents/ban_sao/originals', 'rule': 'documents.ban_sao.originals.range'} END, CASE WHEN (("documents")."ban_sao")."copies" < 0 THEN {'path': '/documents/ban_sao/copies', 'rule': 'documents.ban_sao.copies.range'} END], lambda x5: x5 IS NOT NULL), CASE WHEN len("suspensions") > 0 THEN flatten(list_transform("suspensions", lambda x6, x7: list_filter([CASE WHEN x6 IS NULL AND NOT FALSE THEN {'path': concat('/suspensions/', CAST((x7 - 1) AS VARCHAR)), 'rule': 'suspensions.type'} END, CASE WHEN x6 IS NOT NULL AND x6."reason" IS NULL THEN {'path': concat('/suspensions/', CAST((x7 - 1) AS VARCHAR), '/reason'), 'rule': 'suspensions.reason.required'} END, CASE WHEN x6 IS NOT NULL AND x6."from" IS NULL THEN {'path': concat('/suspensions/', CAST((x7 - 1) AS VARCHAR), '/from'), 'rule': 'suspensions.from.required'} END, CASE WHEN x6 IS NOT NULL AND x6."to" IS NULL THEN {'path': concat('/suspensions/', CAST((x7 - 1) AS VARCHAR), '/to'), 'rule': 'suspensions.to.required'} END, CASE WHEN x6."reason" IS NOT NULL AND x6."from" IS NOT NULL AND x6."to" IS NOT NULL AND x6."reason" NOT IN ('applicant', 'payment', 'incident', 'other_body') THEN {'path': concat('/suspensions/', CAST((x7 - 1) AS VARCHAR), '/reason'), 'rule': 'suspensions.reason.choice'} END, CASE WHEN x6."reason" IS NOT NULL AND x6."from" IS NOT NULL AND x6."to" IS NOT NULL AND x6."reason" IN ('applicant', 'payment', 'incident', 'other_body') AND x6."to" < x6."from" THEN {'path': concat('/suspensions/', CAST((x7 - 1) AS VARCHAR), '/to'), 'rule': 'suspensions.to.range'} END], lambda x8: x8 IS NOT NULL))) ELSE CAST([] AS STRUCT("path" VARCHAR, "rule" VARCHAR)[]) END, list_filter([CASE WHEN (("decisions")."tiep_nhan" NOT IN ('tiep_nhan_duoc', 'chua_day_du', 'khong_duoc_chung_thuc', 'giay_to_gia')) THEN {'path': '/decisions/tiep_nhan', 'rule': 'decisions.tiep_nhan.choice'} END, CASE WHEN (("decisions")."bo_sung" NOT IN ('da_bo_sung', 'khong_yeu_cau_nua')) THEN {'path': '/decisions/bo_sung', 'rule': 'decisions.bo_sung.choice'} END, CASE WHEN (("decisions")."doi_chieu" NOT IN ('dung_voi_ban_chinh', 'chua_du_trang', 'khong_dung')) THEN {'path': '/decisions/doi_chieu', 'rule': 'decisions.doi_chieu.choice'} END], lambda x9: x9 IS NOT NULL)), list_filter([CASE WHEN (NOT "h.4") THEN {'path': '/dau_hieu_ban_chinh', 'rule': 'requirements.khong_tay_xoa'} END, CASE WHEN (NOT "h.5") THEN {'path': '/dau_hieu_ban_chinh', 'rule': 'requirements.khong_hu_hong'} END, CASE WHEN (NOT "h.6") THEN {'path': '/dau_hieu_ban_chinh', 'rule': 'requirements.duoc_sao_chup'} END, CASE WHEN (NOT "h.7") THEN {'path': '/dau_hieu_ban_chinh', 'rule': 'requirements.noi_dung_hop_phap'} END, CASE WHEN "h.8" THEN {'path': '/hop_phap_hoa', 'rule': 'requirements.da_hop_phap_hoa_lanh_su'} END, CASE WHEN ((("i.nguon_cap" = 35) AND (NOT "v.co_xac_nhan"))) THEN {'path': '/co_xac_nhan', 'rule': 'requirements.giay_tu_lap_co_xac_nhan'} END, CASE WHEN (("d.phai_tu_chup" AND (NOT "mang_theo_ban_sao"))) THEN {'path': '/mang_theo_ban_sao', 'rule': 'checks.noi_chung_thuc_co_may_chup'} END], lambda x10: x10 IS NOT NULL)) ELSE CAST([] AS STRUCT("path" VARCHAR, "rule" VARCHAR)[]) END AS "o.errors"
  FROM right_7)
, right_9 AS (
  SELECT *,
    CASE WHEN "due.fail.0" IS NOT NULL THEN "due.fail.0" WHEN "due.length.1" IS NOT NULL AND "due.end.1.day" IS NULL THEN '!E_DATE' END AS "due.fail.1",
    CASE WHEN "o.doubtful" THEN len("o.errors") = 0 ELSE TRUE END AS "o.valid",
    "o.errors" AS "out.errors"
  FROM right_8)
, right_10 AS (
  SELECT *,
    COALESCE("due.table", CASE WHEN COALESCE(("due.row" IN (2)), FALSE) AND NOT FALSE THEN COALESCE("due.fail.1", CASE WHEN "due.end.1.day" IS NULL THEN '!E_DATE' END) END) AS "due.trouble",
    "o.valid" AS "out.valid"
  FROM right_9)
, right_11 AS (
  SELECT *,
    CASE WHEN "due.trouble" IS NOT NULL THEN 'undetermined' WHEN "due.row" = 0 THEN 'no_row' WHEN COALESCE(("due.row" IN (1)), FALSE) THEN 'by_agreement' ELSE 'due' END AS "due.status",
    NOT ("due.trouble" IS NOT NULL) AND NOT ("due.row" = 0) AND NOT (COALESCE(("due.row" IN (1)), FALSE)) AS "due.told"
  FROM right_10)
, right_12 AS (
  SELECT *,
    "due.status" AS "out.due_status",
    CASE WHEN "due.told" THEN (DATE '0001-01-01' + CAST("due.end.1.day" - 1 AS INTEGER)) END AS "out.due_date",
    CASE WHEN "due.told" THEN "due.end.1.minute" END AS "out.due_minutes",
    CASE WHEN "due.status" IN ('due', 'not_stated', 'by_agreement') THEN CASE "due.row" WHEN 1 THEN 'theo_thoa_thuan' WHEN 2 THEN 'trong_ngay_tiep_nhan' END ELSE '' END AS "out.due_row",
    CASE WHEN "due.status" = 'conflict' THEN "due.rows" ELSE CAST([] AS VARCHAR[]) END AS "out.due_rows",
    CASE WHEN "due.status" = 'undetermined' THEN CASE WHEN "due.trouble" LIKE '!%' THEN CAST([] AS VARCHAR[]) ELSE string_split("due.trouble", ',') END ELSE CAST([] AS VARCHAR[]) END AS "out.due_needs",
    CASE WHEN "due.status" = 'undetermined' THEN CASE WHEN "due.trouble" LIKE '!%' THEN substr("due.trouble", 2) ELSE '' END ELSE '' END AS "out.due_failure",
    CASE WHEN NOT "due.told" OR (year((DATE '0001-01-01' + CAST("i.submission_date" - 1 AS INTEGER))) IN (2025, 2026) AND year((DATE '0001-01-01' + CAST("i.submission_date" - 1 AS INTEGER))) = year((DATE '0001-01-01' + CAST("due.end.1.day" - 1 AS INTEGER)))) THEN CAST([] AS INTEGER[]) ELSE list_filter(CASE WHEN year((DATE '0001-01-01' + CAST("i.submission_date" - 1 AS INTEGER))) <= year((DATE '0001-01-01' + CAST("due.end.1.day" - 1 AS INTEGER))) THEN CAST(range(LEAST(year((DATE '0001-01-01' + CAST("i.submission_date" - 1 AS INTEGER))), year((DATE '0001-01-01' + CAST("due.end.1.day" - 1 AS INTEGER))) + 1), year((DATE '0001-01-01' + CAST("due.end.1.day" - 1 AS INTEGER))) + 1) AS INTEGER[]) ELSE CAST([] AS INTEGER[]) END, lambda x11: x11 NOT IN (2025, 2026)) END AS "out.due_unannounced"
  FROM right_11)
, other_0 AS (SELECT * FROM (SELECT * FROM checked_2 WHERE NOT "clean" ORDER BY "dossier_id") CROSS JOIN thutuc_calendar)
, other_1 AS (
  SELECT *,
    CASE WHEN "troubled" THEN list_transform(list_filter("dossier_problems", lambda x1: x1."kind" <> 'unknown'), lambda x1: x1."path") END AS "noted.paths",
    CASE WHEN "troubled" THEN list_transform(list_filter("dossier_problems", lambda x1: x1."kind" <> 'unknown'), lambda x1: CASE x1."kind" WHEN 'type' THEN 2 WHEN 'range' THEN 3 WHEN 'items' THEN 7 WHEN 'choice' THEN 6 END) END AS "noted.kinds",
    nfc_normalize(("nguoi_yeu_cau")."ten") AS "i.nguoi_yeu_cau.ten",
    ("nguoi_yeu_cau")."so_dinh_danh" AS "i.nguoi_yeu_cau.so_dinh_danh",
    nfc_normalize(("nguoi_yeu_cau")."dia_chi") AS "i.nguoi_yeu_cau.dia_chi",
    ("nguoi_yeu_cau")."dien_thoai" AS "i.nguoi_yeu_cau.dien_thoai",
    nfc_normalize(("nguoi_yeu_cau")."thu_dien_tu") AS "i.nguoi_yeu_cau.thu_dien_tu",
    CASE "loai_giay_nuoc_ngoai" WHEN 'ho_chieu' THEN 36 WHEN 'the_can_cuoc' THEN 37 WHEN 'the_cu_tru' THEN 38 WHEN 'giay_phep_lai_xe' THEN 39 WHEN 'bang_cap' THEN 40 WHEN 'loai_khac' THEN 41 ELSE CASE WHEN "loai_giay_nuoc_ngoai" IS NOT NULL THEN 0 END END AS "i.loai_giay_nuoc_ngoai",
    CASE "hop_phap_hoa" WHEN 'da_hop_phap_hoa' THEN 42 WHEN 'duoc_mien' THEN 43 WHEN 'chua_hop_phap_hoa' THEN 44 ELSE CASE WHEN "hop_phap_hoa" IS NOT NULL THEN 0 END END AS "i.hop_phap_hoa",
    CASE WHEN TRUE THEN 1 ELSE 0 END AS "fee.phi_chung_thuc.row",
    CAST([] AS VARCHAR[]) AS "fee.phi_chung_thuc.rows",
    CASE WHEN TRUE THEN 1 ELSE 0 END AS "fee.phi_o_nuoc_ngoai.row",
    CAST([] AS VARCHAR[]) AS "fee.phi_o_nuoc_ngoai.rows",
    CASE WHEN ("documents")."ban_chinh_2025" IS NOT NULL AND (COALESCE((("documents")."ban_chinh_2025")."electronic", FALSE) OR CASE WHEN (("documents")."ban_chinh_2025")."originals" >= 0 THEN (("documents")."ban_chinh_2025")."originals" WHEN COALESCE((("documents")."ban_chinh_2025")."copies", -1) < 0 AND NOT COALESCE((("documents")."ban_chinh_2025")."data", FALSE) AND NOT COALESCE((("documents")."ban_chinh_2025")."electronic", FALSE) THEN 1 ELSE 0 END + GREATEST(COALESCE((("documents")."ban_chinh_2025")."copies", 0), 0) > 0) THEN 'needed' ELSE 'missing' END AS "doc.ban_chinh_2025.status",
    CASE WHEN CAST(NULL AS VARCHAR) LIKE '!%' THEN substr(CAST(NULL AS VARCHAR), 2) ELSE '' END AS "doc.ban_chinh_2025.failure",
    CASE WHEN CAST(NULL AS VARCHAR) NOT LIKE '!%' THEN string_split(CAST(NULL AS VARCHAR), ',') ELSE CAST([] AS VARCHAR[]) END AS "doc.ban_chinh_2025.needs",
    CAST([] AS VARCHAR[]) AS "due.rows",
    COALESCE("extended", FALSE) AS "due.extended",
    '' AS "out.fee_phi_chung_thuc_reduction",
    '' AS "out.fee_phi_o_nuoc_ngoai_reduction"
  FROM other_0)
, other_2 AS (
  SELECT *,
    CASE WHEN "i.submission_date" IS NULL THEN COALESCE("noted.kinds"[list_position("noted.paths", '/submission_date') - 1 + 1], CASE WHEN NOT "broken" THEN 1 END) WHEN "i.submission_date" NOT BETWEEN 1 AND 3652059 THEN 2 END AS "k.submission_date",
    CASE WHEN "submission_time" IS NULL THEN "noted.kinds"[list_position("noted.paths", '/submission_time') - 1 + 1] WHEN "submission_time" NOT BETWEEN 0 AND 1439 THEN 2 END AS "k.submission_time",
    CASE WHEN "i.channel" IS NULL THEN COALESCE("noted.kinds"[list_position("noted.paths", '/channel') - 1 + 1], CASE WHEN NOT "broken" THEN 1 END) WHEN "i.channel" = 0 THEN 6 END AS "k.channel",
    CASE WHEN "identity_level" IS NULL THEN "noted.kinds"[list_position("noted.paths", '/identity_level') - 1 + 1] WHEN "identity_level" NOT BETWEEN -1000000000000000 AND 1000000000000000 THEN 3 WHEN "identity_level" < CAST(0 AS BIGINT) THEN 3 WHEN "identity_level" > CAST(2 AS BIGINT) THEN 3 END AS "k.identity_level",
    CASE WHEN "i.area" IS NULL THEN "noted.kinds"[list_position("noted.paths", '/area') - 1 + 1] WHEN "i.area" = 0 THEN 6 END AS "k.area",
    CASE WHEN "i.applicant" IS NULL THEN "noted.kinds"[list_position("noted.paths", '/applicant') - 1 + 1] WHEN "i.applicant" = 0 THEN 6 END AS "k.applicant",
    CASE WHEN "i.case" IS NULL THEN COALESCE("noted.kinds"[list_position("noted.paths", '/case') - 1 + 1], CASE WHEN NOT "broken" THEN 1 END) WHEN "i.case" = 0 THEN 6 END AS "k.case",
    CASE WHEN "nguoi_yeu_cau" IS NULL THEN COALESCE("noted.kinds"[list_position("noted.paths", '/nguoi_yeu_cau') - 1 + 1], CASE WHEN NOT "broken" THEN 1 END) END AS "k.nguoi_yeu_cau",
    CASE WHEN "i.ten_giay_to" IS NULL THEN COALESCE("noted.kinds"[list_position("noted.paths", '/ten_giay_to') - 1 + 1], CASE WHEN NOT "broken" THEN 1 END) WHEN length("i.ten_giay_to") > 200 THEN 4 WHEN NOT regexp_full_match("i.ten_giay_to", '[ \x{00a0}\x{1680}\x{2000}-\x{200a}\x{202f}\x{205f}\x{3000}]*[^\x{0000}-\x{001f}\x{007f}-\x{009f}\x{2028}\x{2029} \x{00a0}\x{1680}\x{2000}-\x{200a}\x{202f}\x{205f}\x{3000}][^\x{0000}-\x{001f}\x{007f}-\x{009f}\x{2028}\x{2029}]*') THEN 5 END AS "k.ten_giay_to",
    CASE WHEN "i.nguon_cap" IS NULL THEN COALESCE("noted.kinds"[list_position("noted.paths", '/nguon_cap') - 1 + 1], CASE WHEN NOT "broken" THEN 1 END) WHEN "i.nguon_cap" = 0 THEN 6 END AS "k.nguon_cap",
    CASE WHEN "so_trang" IS NULL THEN COALESCE("noted.kinds"[list_position("noted.paths", '/so_trang') - 1 + 1], CASE WHEN NOT "broken" THEN 1 END) WHEN "so_trang" NOT BETWEEN -1000000000000000 AND 1000000000000000 THEN 3 WHEN "so_trang" < CAST(1 AS BIGINT) THEN 3 WHEN "so_trang" > CAST(5000 AS BIGINT) THEN 3 END AS "k.so_trang",
    CASE WHEN "so_ban_sao" IS NULL THEN COALESCE("noted.kinds"[list_position("noted.paths", '/so_ban_sao') - 1 + 1], CASE WHEN NOT "broken" THEN 1 END) WHEN "so_ban_sao" NOT BETWEEN -1000000000000000 AND 1000000000000000 THEN 3 WHEN "so_ban_sao" < CAST(1 AS BIGINT) THEN 3 WHEN "so_ban_sao" > CAST(1000 AS BIGINT) THEN 3 END AS "k.so_ban_sao",
    CASE WHEN "mang_theo_ban_sao" IS NULL THEN COALESCE("noted.kinds"[list_position("noted.paths", '/mang_theo_ban_sao') - 1 + 1], CASE WHEN NOT "broken" THEN 1 END) END AS "k.mang_theo_ban_sao",
    CASE WHEN "khong_co_phuong_tien_chup" IS NULL THEN "noted.kinds"[list_position("noted.paths", '/khong_co_phuong_tien_chup') - 1 + 1] END AS "k.khong_co_phuong_tien_chup",
    CASE WHEN "dau_hieu_ban_chinh" IS NULL THEN "noted.kinds"[list_position("noted.paths", '/dau_hieu_ban_chinh') - 1 + 1] WHEN len(list_filter("dau_hieu_ban_chinh", lambda x2: x2 IS NULL)) > 0 THEN 2 WHEN len(list_filter("dau_hieu_ban_chinh", lambda x2: (x2 NOT IN ('bi_tay_xoa', 'bi_hu_hong', 'cam_sao_chup', 'noi_dung_cam')))) > 0 THEN 6 WHEN len(list_filter("dau_hieu_ban_chinh", lambda one, place: list_position("dau_hieu_ban_chinh", one) = place)) <> len("dau_hieu_ban_chinh") OR len("dau_hieu_ban_chinh") < 0 THEN 7 END AS "k.dau_hieu_ban_chinh",
    CASE WHEN "thoa_thuan_thoi_han" IS NULL THEN "noted.kinds"[list_position("noted.paths", '/thoa_thuan_thoi_han') - 1 + 1] END AS "k.thoa_thuan_thoi_han",
    CASE WHEN "doc.ban_chinh_2025.status" = 'needed' THEN list_filter([CASE WHEN NOT COALESCE((("documents")."ban_chinh_2025")."electronic", FALSE) AND CASE WHEN (("documents")."ban_chinh_2025")."originals" >= 0 THEN (("documents")."ban_chinh_2025")."originals" WHEN COALESCE((("documents")."ban_chinh_2025")."copies", -1) < 0 AND NOT COALESCE((("documents")."ban_chinh_2025")."data", FALSE) AND NOT COALESCE((("documents")."ban_chinh_2025")."electronic", FALSE) THEN 1 ELSE 0 END < 1 THEN 'originals' END], lambda x3: x3 IS NOT NULL) ELSE CAST([] AS VARCHAR[]) END AS "doc.ban_chinh_2025.problems",
    CASE WHEN "doc.ban_chinh_2025.status" IN ('not_needed', 'from_data', 'undetermined') THEN CAST([] AS VARCHAR[]) ELSE ['ban_chinh_2025'] END AS "doc.ban_chinh_2025.required",
    CASE WHEN "doc.ban_chinh_2025.status" = 'missing' THEN ['ban_chinh_2025'] ELSE CAST([] AS VARCHAR[]) END AS "doc.ban_chinh_2025.missing",
    CASE WHEN "due.extended" THEN 1 END AS "due.length.1",
    "doc.ban_chinh_2025.status" AS "out.document_ban_chinh_2025_status",
    CASE WHEN "doc.ban_chinh_2025.status" = 'undetermined' THEN "doc.ban_chinh_2025.needs" ELSE CAST([] AS VARCHAR[]) END AS "out.document_ban_chinh_2025_needs",
    CASE WHEN "doc.ban_chinh_2025.status" = 'undetermined' THEN "doc.ban_chinh_2025.failure" ELSE '' END AS "out.document_ban_chinh_2025_failure"
  FROM other_1)
, other_3 AS (
  SELECT *,
    CASE WHEN "k.submission_date" IS NULL THEN "i.submission_date" END AS "v.submission_date",
    CASE WHEN "k.submission_time" IS NULL THEN "submission_time" END AS "v.submission_time",
    CASE WHEN "k.case" IS NULL THEN "i.case" END AS "v.case",
    CASE WHEN "k.nguoi_yeu_cau" > 1 THEN NULL ELSE "nguoi_yeu_cau" IS NOT NULL END AS "g.nguoi_yeu_cau",
    CASE WHEN "k.nguon_cap" IS NULL THEN "i.nguon_cap" END AS "v.nguon_cap",
    CASE WHEN "k.so_trang" IS NULL THEN "so_trang" END AS "v.so_trang",
    CASE WHEN "k.so_ban_sao" IS NULL THEN "so_ban_sao" END AS "v.so_ban_sao",
    CASE WHEN "k.mang_theo_ban_sao" IS NULL THEN "mang_theo_ban_sao" END AS "v.mang_theo_ban_sao",
    CASE WHEN "k.khong_co_phuong_tien_chup" IS NULL THEN "khong_co_phuong_tien_chup" END AS "v.khong_co_phuong_tien_chup",
    CASE WHEN "k.khong_co_phuong_tien_chup" > 1 THEN NULL ELSE "khong_co_phuong_tien_chup" IS NOT NULL END AS "g.khong_co_phuong_tien_chup",
    CASE WHEN "k.dau_hieu_ban_chinh" IS NULL THEN "dau_hieu_ban_chinh" END AS "v.dau_hieu_ban_chinh",
    CASE WHEN "k.dau_hieu_ban_chinh" > 1 THEN NULL ELSE "dau_hieu_ban_chinh" IS NOT NULL END AS "g.dau_hieu_ban_chinh",
    CASE WHEN "k.thoa_thuan_thoi_han" IS NULL THEN "thoa_thuan_thoi_han" END AS "v.thoa_thuan_thoi_han",
    CASE WHEN "k.thoa_thuan_thoi_han" > 1 THEN NULL ELSE "thoa_thuan_thoi_han" IS NOT NULL END AS "g.thoa_thuan_thoi_han",
    CASE WHEN "due.length.1" IS NULL THEN 0 ELSE 2 END AS "due.sum.1",
    CASE WHEN "doc.ban_chinh_2025.status" = 'needed' THEN "doc.ban_chinh_2025.problems" ELSE CAST([] AS VARCHAR[]) END AS "out.document_ban_chinh_2025_problems"
  FROM other_2)
, other_4 AS (
  SELECT *,
    CASE WHEN "g.nguoi_yeu_cau" THEN CASE WHEN "i.nguoi_yeu_cau.ten" IS NULL THEN COALESCE("noted.kinds"[list_position("noted.paths", '/nguoi_yeu_cau/ten') - 1 + 1], CASE WHEN NOT "broken" THEN 1 END) WHEN length("i.nguoi_yeu_cau.ten") > 200 THEN 4 WHEN NOT regexp_full_match("i.nguoi_yeu_cau.ten", '[ \x{00a0}\x{1680}\x{2000}-\x{200a}\x{202f}\x{205f}\x{3000}]*[^\x{0000}-\x{001f}\x{007f}-\x{009f}\x{2028}\x{2029} \x{00a0}\x{1680}\x{2000}-\x{200a}\x{202f}\x{205f}\x{3000}][^\x{0000}-\x{001f}\x{007f}-\x{009f}\x{2028}\x{2029}]*') THEN 5 END END AS "k.nguoi_yeu_cau.ten",
    CASE WHEN "g.nguoi_yeu_cau" THEN CASE WHEN "i.nguoi_yeu_cau.so_dinh_danh" IS NULL THEN "noted.kinds"[list_position("noted.paths", '/nguoi_yeu_cau/so_dinh_danh') - 1 + 1] WHEN length("i.nguoi_yeu_cau.so_dinh_danh") > 500 THEN 4 WHEN NOT regexp_full_match("i.nguoi_yeu_cau.so_dinh_danh", '[0-9]{12}') THEN 5 END END AS "k.nguoi_yeu_cau.so_dinh_danh",
    CASE WHEN "g.nguoi_yeu_cau" THEN CASE WHEN "i.nguoi_yeu_cau.dia_chi" IS NULL THEN "noted.kinds"[list_position("noted.paths", '/nguoi_yeu_cau/dia_chi') - 1 + 1] WHEN length("i.nguoi_yeu_cau.dia_chi") > 500 THEN 4 WHEN NOT regexp_full_match("i.nguoi_yeu_cau.dia_chi", '[ \x{00a0}\x{1680}\x{2000}-\x{200a}\x{202f}\x{205f}\x{3000}]*[^\x{0000}-\x{001f}\x{007f}-\x{009f}\x{2028}\x{2029} \x{00a0}\x{1680}\x{2000}-\x{200a}\x{202f}\x{205f}\x{3000}][^\x{0000}-\x{001f}\x{007f}-\x{009f}\x{2028}\x{2029}]*') THEN 5 END END AS "k.nguoi_yeu_cau.dia_chi",
    CASE WHEN "g.nguoi_yeu_cau" THEN CASE WHEN "i.nguoi_yeu_cau.dien_thoai" IS NULL THEN "noted.kinds"[list_position("noted.paths", '/nguoi_yeu_cau/dien_thoai') - 1 + 1] WHEN length("i.nguoi_yeu_cau.dien_thoai") > 500 THEN 4 WHEN NOT regexp_full_match("i.nguoi_yeu_cau.dien_thoai", '(?:0|\+84)[0-9]{9}') THEN 5 END END AS "k.nguoi_yeu_cau.dien_thoai",
    CASE WHEN "g.nguoi_yeu_cau" THEN CASE WHEN "i.nguoi_yeu_cau.thu_dien_tu" IS NULL THEN "noted.kinds"[list_position("noted.paths", '/nguoi_yeu_cau/thu_dien_tu') - 1 + 1] WHEN length("i.nguoi_yeu_cau.thu_dien_tu") > 500 THEN 4 WHEN NOT regexp_full_match("i.nguoi_yeu_cau.thu_dien_tu", '[!-?A-~]+@[!-?A-~]+\.[!-?A-~]+') THEN 5 END END AS "k.nguoi_yeu_cau.thu_dien_tu",
    CASE WHEN "i.loai_giay_nuoc_ngoai" IS NULL THEN COALESCE(CASE WHEN "noted.kinds"[list_position("noted.paths", '/loai_giay_nuoc_ngoai') - 1 + 1] IS NOT NULL THEN CASE WHEN NOT ("v.nguon_cap" = 33) THEN 8 ELSE "noted.kinds"[list_position("noted.paths", '/loai_giay_nuoc_ngoai') - 1 + 1] END END, CASE WHEN ("v.nguon_cap" = 33) AND NOT "broken" THEN 1 END) WHEN NOT ("v.nguon_cap" = 33) THEN 8 WHEN "i.loai_giay_nuoc_ngoai" = 0 THEN 6 END AS "k.loai_giay_nuoc_ngoai",
    CASE WHEN "co_xac_nhan" IS NULL THEN COALESCE(CASE WHEN "noted.kinds"[list_position("noted.paths", '/co_xac_nhan') - 1 + 1] IS NOT NULL THEN CASE WHEN NOT ("v.nguon_cap" = 35) THEN 8 ELSE "noted.kinds"[list_position("noted.paths", '/co_xac_nhan') - 1 + 1] END END, CASE WHEN ("v.nguon_cap" = 35) AND NOT "broken" THEN 1 END) WHEN NOT ("v.nguon_cap" = 35) THEN 8 END AS "k.co_xac_nhan",
    ("v.case" IN (24, 25)) AS "d.o_trong_nuoc",
    ((CAST(2000 AS BIGINT) * CASE WHEN "v.so_trang" IS NOT NULL THEN LEAST("v.so_trang", CAST(2 AS BIGINT)) END) + (CAST(1000 AS BIGINT) * CASE WHEN ("v.so_trang" - CAST(2 AS BIGINT)) IS NOT NULL THEN GREATEST(("v.so_trang" - CAST(2 AS BIGINT)), CAST(0 AS BIGINT)) END)) AS "d.phi_theo_trang",
    COALESCE(CASE WHEN "v.so_trang" IS NULL THEN 'so_trang' END, CASE WHEN "v.so_trang" IS NULL THEN 'so_trang' END) AS "td.phi_theo_trang",
    CASE WHEN "v.case" IS NULL THEN 'case' END AS "td.o_trong_nuoc",
    ("v.case" = 26) AS "fee.phi_o_nuoc_ngoai.due",
    CASE "fee.phi_o_nuoc_ngoai.row" WHEN 1 THEN (CAST(10 AS BIGINT) * "v.so_ban_sao") END AS "fee.phi_o_nuoc_ngoai.rate",
    CASE WHEN "g.khong_co_phuong_tien_chup" THEN "v.khong_co_phuong_tien_chup" WHEN NOT "g.khong_co_phuong_tien_chup" THEN FALSE END AS "d.phai_tu_chup",
    COALESCE(CASE WHEN "g.khong_co_phuong_tien_chup" IS NULL THEN 'khong_co_phuong_tien_chup' END, CASE WHEN "g.khong_co_phuong_tien_chup" THEN CASE WHEN "v.khong_co_phuong_tien_chup" IS NULL THEN 'khong_co_phuong_tien_chup' END END) AS "td.phai_tu_chup",
    CASE WHEN "g.thoa_thuan_thoi_han" THEN "v.thoa_thuan_thoi_han" WHEN NOT "g.thoa_thuan_thoi_han" THEN FALSE END AS "h.2",
    COALESCE(CASE WHEN "v.submission_date" BETWEEN 737790 AND 741442 THEN thutuc_days[thutuc_counts["v.submission_date" - 737790 + 1] + 1 - 1 + 1] END, (list_transform([(CASE WHEN "v.submission_date" BETWEEN 737790 AND 741442 THEN thutuc_counts["v.submission_date" - 737790 + 1] + 526994 WHEN "v.submission_date" < 737791 THEN 5 * ("v.submission_date" // 7) + LEAST("v.submission_date" % 7, 5) ELSE 5 * (("v.submission_date" - (("v.submission_date" - 741443) // 146097) * 146097) // 7) + LEAST(("v.submission_date" - (("v.submission_date" - 741443) // 146097) * 146097) % 7, 5) + -59 - len(list_filter(thutuc_far, lambda off: off <= ("v.submission_date" - (("v.submission_date" - 741443) // 146097) * 146097))) + (("v.submission_date" - 741443) // 146097) * 102355 END) + 1], lambda sum: CASE WHEN sum BETWEEN 526995 AND 529543 THEN thutuc_days[sum - 526995 + 1] WHEN sum BETWEEN 1 AND 526994 THEN 7 * ((sum - 1) // 5) + (sum - 1) % 5 + 1 WHEN sum > 529543 THEN (list_transform([(list_transform([list_reduce(thutuc_far, lambda found, off: CASE WHEN off <= 7 * ((found - 1) // 5) + (found - 1) % 5 + 1 THEN found + 1 ELSE found END, CAST(sum - ((sum - 529544) // 102355) * 102355 - -59 AS INTEGER))], lambda weekday: 7 * ((weekday - 1) // 5) + (weekday - 1) % 5 + 1 + ((sum - 529544) // 102355) * 146097))[0 + 1]], lambda far: CASE WHEN far <= 3652059 THEN far END))[0 + 1] END))[0 + 1]) AS "h.3",
    CASE WHEN (NOT "g.dau_hieu_ban_chinh") THEN TRUE WHEN NOT (NOT "g.dau_hieu_ban_chinh") THEN (NOT list_contains("v.dau_hieu_ban_chinh", 'bi_tay_xoa')) END AS "h.5",
    CASE WHEN (NOT "g.dau_hieu_ban_chinh") THEN TRUE WHEN NOT (NOT "g.dau_hieu_ban_chinh") THEN (NOT list_contains("v.dau_hieu_ban_chinh", 'bi_hu_hong')) END AS "h.6",
    CASE WHEN (NOT "g.dau_hieu_ban_chinh") THEN TRUE WHEN NOT (NOT "g.dau_hieu_ban_chinh") THEN (NOT list_contains("v.dau_hieu_ban_chinh", 'cam_sao_chup')) END AS "h.7",
    CASE WHEN (NOT "g.dau_hieu_ban_chinh") THEN TRUE WHEN NOT (NOT "g.dau_hieu_ban_chinh") THEN (NOT list_contains("v.dau_hieu_ban_chinh", 'noi_dung_cam')) END AS "h.8"
  FROM other_3)
, other_5 AS (
  SELECT *,
    CASE WHEN "k.loai_giay_nuoc_ngoai" IS NULL THEN "i.loai_giay_nuoc_ngoai" END AS "v.loai_giay_nuoc_ngoai",
    CASE WHEN "k.co_xac_nhan" IS NULL THEN "co_xac_nhan" END AS "v.co_xac_nhan",
    CASE WHEN "d.phi_theo_trang" IS NOT NULL THEN LEAST("d.phi_theo_trang", CAST(200000 AS BIGINT)) END AS "d.phi_mot_ban",
    CASE WHEN "fee.phi_o_nuoc_ngoai.rate" IS NULL THEN CASE "fee.phi_o_nuoc_ngoai.row" WHEN 1 THEN CASE WHEN "v.so_ban_sao" IS NULL THEN 'so_ban_sao' END END END AS "fee.phi_o_nuoc_ngoai.table",
    CASE WHEN "v.mang_theo_ban_sao" THEN TRUE WHEN NOT "v.mang_theo_ban_sao" THEN "d.phai_tu_chup" END AS "doc.ban_sao.asked",
    COALESCE(CASE WHEN "v.mang_theo_ban_sao" IS NULL THEN 'mang_theo_ban_sao' END, CASE WHEN NOT "v.mang_theo_ban_sao" THEN "td.phai_tu_chup" END) AS "doc.ban_sao.trouble",
    CASE WHEN "h.2" IS NULL THEN NULL WHEN "h.2" THEN 1 ELSE 2 END AS "due.row"
  FROM other_4)
, other_6 AS (
  SELECT *,
    CASE WHEN ("v.nguon_cap" = 33) THEN ("v.loai_giay_nuoc_ngoai" = 41) WHEN NOT ("v.nguon_cap" = 33) THEN FALSE END AS "h.1",
    CASE "fee.phi_chung_thuc.row" WHEN 1 THEN ("d.phi_mot_ban" * "v.so_ban_sao") END AS "fee.phi_chung_thuc.rate",
    COALESCE(CASE WHEN "v.case" IS NULL THEN 'case' END, CASE WHEN "fee.phi_o_nuoc_ngoai.due" THEN "fee.phi_o_nuoc_ngoai.table" END) AS "fee.phi_o_nuoc_ngoai.trouble",
    CASE WHEN "doc.ban_sao.asked" THEN CASE WHEN ("documents")."ban_sao" IS NOT NULL AND (COALESCE((("documents")."ban_sao")."electronic", FALSE) OR CASE WHEN (("documents")."ban_sao")."originals" >= 0 THEN (("documents")."ban_sao")."originals" WHEN COALESCE((("documents")."ban_sao")."copies", -1) < 0 AND NOT COALESCE((("documents")."ban_sao")."data", FALSE) AND NOT COALESCE((("documents")."ban_sao")."electronic", FALSE) THEN 1 ELSE 0 END + GREATEST(COALESCE((("documents")."ban_sao")."copies", 0), 0) > 0) THEN 'needed' ELSE 'missing' END WHEN NOT "doc.ban_sao.asked" THEN 'not_needed' ELSE 'undetermined' END AS "doc.ban_sao.status",
    CASE WHEN "doc.ban_sao.trouble" LIKE '!%' THEN substr("doc.ban_sao.trouble", 2) ELSE '' END AS "doc.ban_sao.failure",
    CASE WHEN "doc.ban_sao.trouble" NOT LIKE '!%' THEN string_split("doc.ban_sao.trouble", ',') ELSE CAST([] AS VARCHAR[]) END AS "doc.ban_sao.needs",
    CASE WHEN "due.row" IS NULL THEN COALESCE(CASE WHEN "g.thoa_thuan_thoi_han" IS NULL THEN 'thoa_thuan_thoi_han' END, CASE WHEN "g.thoa_thuan_thoi_han" THEN CASE WHEN "v.thoa_thuan_thoi_han" IS NULL THEN 'thoa_thuan_thoi_han' END END) END AS "due.table",
    CASE "due.row" WHEN 2 THEN 900 END AS "due.cut"
  FROM other_5)
, other_7 AS (
  SELECT *,
    CASE WHEN "i.hop_phap_hoa" IS NULL THEN COALESCE(CASE WHEN "noted.kinds"[list_position("noted.paths", '/hop_phap_hoa') - 1 + 1] IS NOT NULL THEN CASE WHEN NOT "h.1" THEN 8 ELSE "noted.kinds"[list_position("noted.paths", '/hop_phap_hoa') - 1 + 1] END END, CASE WHEN "h.1" AND NOT "broken" THEN 1 END) WHEN NOT "h.1" THEN 8 WHEN "i.hop_phap_hoa" = 0 THEN 6 END AS "k.hop_phap_hoa",
    CASE WHEN "fee.phi_chung_thuc.rate" IS NULL THEN CASE "fee.phi_chung_thuc.row" WHEN 1 THEN COALESCE("td.phi_theo_trang", CASE WHEN "v.so_ban_sao" IS NULL THEN 'so_ban_sao' END) END END AS "fee.phi_chung_thuc.table",
    CASE WHEN NOT "fee.phi_o_nuoc_ngoai.due" THEN 'not_due' WHEN "fee.phi_o_nuoc_ngoai.trouble" IS NOT NULL THEN 'undetermined' WHEN "fee.phi_o_nuoc_ngoai.row" = 0 THEN 'no_row' WHEN FALSE THEN 'conflict' ELSE 'amount' END AS "fee.phi_o_nuoc_ngoai.status",
    CASE WHEN "doc.ban_sao.status" = 'needed' THEN list_filter([CASE WHEN NOT COALESCE((("documents")."ban_sao")."electronic", FALSE) AND GREATEST(COALESCE((("documents")."ban_sao")."copies", 0), 0) + GREATEST(CASE WHEN (("documents")."ban_sao")."originals" >= 0 THEN (("documents")."ban_sao")."originals" WHEN COALESCE((("documents")."ban_sao")."copies", -1) < 0 AND NOT COALESCE((("documents")."ban_sao")."data", FALSE) AND NOT COALESCE((("documents")."ban_sao")."electronic", FALSE) THEN 1 ELSE 0 END - 0, 0) < 1 THEN 'copies' END], lambda x4: x4 IS NOT NULL) ELSE CAST([] AS VARCHAR[]) END AS "doc.ban_sao.problems",
    CASE WHEN "doc.ban_sao.status" IN ('not_needed', 'from_data', 'undetermined') THEN CAST([] AS VARCHAR[]) ELSE ['ban_sao'] END AS "doc.ban_sao.required",
    CASE WHEN "doc.ban_sao.status" = 'missing' THEN ['ban_sao'] ELSE CAST([] AS VARCHAR[]) END AS "doc.ban_sao.missing",
    CASE WHEN NOT (COALESCE(("due.row" IN (2)), FALSE) OR "due.cut" IS NOT NULL) THEN FALSE WHEN NOT (COALESCE(CASE WHEN ("v.submission_date" - 1) BETWEEN 737790 AND 741442 THEN thutuc_days[thutuc_counts[("v.submission_date" - 1) - 737790 + 1] + 1 - 1 + 1] END, (list_transform([(CASE WHEN ("v.submission_date" - 1) BETWEEN 737790 AND 741442 THEN thutuc_counts[("v.submission_date" - 1) - 737790 + 1] + 526994 WHEN ("v.submission_date" - 1) < 737791 THEN 5 * (("v.submission_date" - 1) // 7) + LEAST(("v.submission_date" - 1) % 7, 5) ELSE 5 * ((("v.submission_date" - 1) - ((("v.submission_date" - 1) - 741443) // 146097) * 146097) // 7) + LEAST((("v.submission_date" - 1) - ((("v.submission_date" - 1) - 741443) // 146097) * 146097) % 7, 5) + -59 - len(list_filter(thutuc_far, lambda off: off <= (("v.submission_date" - 1) - ((("v.submission_date" - 1) - 741443) // 146097) * 146097))) + ((("v.submission_date" - 1) - 741443) // 146097) * 102355 END) + 1], lambda sum: CASE WHEN sum BETWEEN 526995 AND 529543 THEN thutuc_days[sum - 526995 + 1] WHEN sum BETWEEN 1 AND 526994 THEN 7 * ((sum - 1) // 5) + (sum - 1) % 5 + 1 WHEN sum > 529543 THEN (list_transform([(list_transform([list_reduce(thutuc_far, lambda found, off: CASE WHEN off <= 7 * ((found - 1) // 5) + (found - 1) % 5 + 1 THEN found + 1 ELSE found END, CAST(sum - ((sum - 529544) // 102355) * 102355 - -59 AS INTEGER))], lambda weekday: 7 * ((weekday - 1) // 5) + (weekday - 1) % 5 + 1 + ((sum - 529544) // 102355) * 146097))[0 + 1]], lambda far: CASE WHEN far <= 3652059 THEN far END))[0 + 1] END))[0 + 1]) = "v.submission_date") THEN TRUE WHEN "v.submission_time" > "due.cut" THEN TRUE ELSE FALSE END AS "due.late",
    "doc.ban_sao.status" AS "out.document_ban_sao_status",
    CASE WHEN "doc.ban_sao.status" = 'undetermined' THEN "doc.ban_sao.needs" ELSE CAST([] AS VARCHAR[]) END AS "out.document_ban_sao_needs",
    CASE WHEN "doc.ban_sao.status" = 'undetermined' THEN "doc.ban_sao.failure" ELSE '' END AS "out.document_ban_sao_failure"
  FROM other_6)
, other_8 AS (
  SELECT *,
    CASE WHEN "k.hop_phap_hoa" IS NULL THEN "i.hop_phap_hoa" END AS "v.hop_phap_hoa",
    COALESCE("td.o_trong_nuoc", CASE WHEN "d.o_trong_nuoc" THEN "fee.phi_chung_thuc.table" END) AS "fee.phi_chung_thuc.trouble",
    CASE WHEN "due.late" THEN CASE WHEN "h.3" BETWEEN 1 AND 3652059 THEN "h.3" END ELSE "v.submission_date" END AS "due.start.day",
    CASE WHEN "due.late" THEN CAST(NULL AS INTEGER) ELSE "v.submission_time" END AS "due.start.minute",
    CASE WHEN "doc.ban_sao.status" = 'needed' THEN "doc.ban_sao.problems" ELSE CAST([] AS VARCHAR[]) END AS "out.document_ban_sao_problems",
    list_concat("doc.ban_chinh_2025.required", "doc.ban_sao.required", CAST([] AS VARCHAR[])) AS "out.required",
    list_concat("doc.ban_chinh_2025.missing", "doc.ban_sao.missing", CAST([] AS VARCHAR[])) AS "out.missing",
    "fee.phi_o_nuoc_ngoai.status" AS "out.fee_phi_o_nuoc_ngoai_status",
    CASE WHEN "fee.phi_o_nuoc_ngoai.status" = 'amount' THEN "fee.phi_o_nuoc_ngoai.rate" END AS "out.fee_phi_o_nuoc_ngoai_amount",
    CASE WHEN "fee.phi_o_nuoc_ngoai.status" IN ('amount', 'exempt', 'local', 'not_stated') THEN CASE "fee.phi_o_nuoc_ngoai.row" WHEN 1 THEN 'phi_o_nuoc_ngoai' END ELSE '' END AS "out.fee_phi_o_nuoc_ngoai_row",
    CASE WHEN "fee.phi_o_nuoc_ngoai.status" = 'conflict' THEN "fee.phi_o_nuoc_ngoai.rows" ELSE CAST([] AS VARCHAR[]) END AS "out.fee_phi_o_nuoc_ngoai_rows",
    CASE WHEN "fee.phi_o_nuoc_ngoai.status" = 'undetermined' THEN CASE WHEN "fee.phi_o_nuoc_ngoai.trouble" LIKE '!%' THEN CAST([] AS VARCHAR[]) ELSE string_split("fee.phi_o_nuoc_ngoai.trouble", ',') END ELSE CAST([] AS VARCHAR[]) END AS "out.fee_phi_o_nuoc_ngoai_needs",
    CASE WHEN "fee.phi_o_nuoc_ngoai.status" = 'undetermined' THEN CASE WHEN "fee.phi_o_nuoc_ngoai.trouble" LIKE '!%' THEN substr("fee.phi_o_nuoc_ngoai.trouble", 2) ELSE '' END ELSE '' END AS "out.fee_phi_o_nuoc_ngoai_failure"
  FROM other_7)
, other_9 AS (
  SELECT *,
    CASE WHEN NOT "d.o_trong_nuoc" THEN 'not_due' WHEN "fee.phi_chung_thuc.trouble" IS NOT NULL THEN 'undetermined' WHEN "fee.phi_chung_thuc.row" = 0 THEN 'no_row' WHEN FALSE THEN 'conflict' ELSE 'amount' END AS "fee.phi_chung_thuc.status",
    CASE WHEN NOT "d.o_trong_nuoc" THEN CAST(0 AS BIGINT) WHEN "fee.phi_chung_thuc.trouble" IS NOT NULL THEN NULL ELSE "fee.phi_chung_thuc.rate" END AS "fee.phi_chung_thuc",
    CASE WHEN NOT COALESCE(("due.row" IN (2)), FALSE) THEN "due.start.minute" END AS "due.end.0.minute",
    CASE WHEN "due.cut" NOT BETWEEN 0 AND 1439 THEN '!E_DURATION' WHEN "due.start.day" IS NULL AND NOT FALSE THEN '!E_DATE' END AS "due.fail.0",
    CASE WHEN "due.sum.1" = 0 THEN "due.start.day" ELSE COALESCE(CASE WHEN "due.start.day" BETWEEN 737790 AND 741442 THEN thutuc_days[thutuc_counts["due.start.day" - 737790 + 1] + "due.sum.1" - 1 + 1] END, (list_transform([(CASE WHEN "due.start.day" BETWEEN 737790 AND 741442 THEN thutuc_counts["due.start.day" - 737790 + 1] + 526994 WHEN "due.start.day" < 737791 THEN 5 * ("due.start.day" // 7) + LEAST("due.start.day" % 7, 5) ELSE 5 * (("due.start.day" - (("due.start.day" - 741443) // 146097) * 146097) // 7) + LEAST(("due.start.day" - (("due.start.day" - 741443) // 146097) * 146097) % 7, 5) + -59 - len(list_filter(thutuc_far, lambda off: off <= ("due.start.day" - (("due.start.day" - 741443) // 146097) * 146097))) + (("due.start.day" - 741443) // 146097) * 102355 END) + "due.sum.1"], lambda sum: CASE WHEN sum BETWEEN 526995 AND 529543 THEN thutuc_days[sum - 526995 + 1] WHEN sum BETWEEN 1 AND 526994 THEN 7 * ((sum - 1) // 5) + (sum - 1) % 5 + 1 WHEN sum > 529543 THEN (list_transform([(list_transform([list_reduce(thutuc_far, lambda found, off: CASE WHEN off <= 7 * ((found - 1) // 5) + (found - 1) % 5 + 1 THEN found + 1 ELSE found END, CAST(sum - ((sum - 529544) // 102355) * 102355 - -59 AS INTEGER))], lambda weekday: 7 * ((weekday - 1) // 5) + (weekday - 1) % 5 + 1 + ((sum - 529544) // 102355) * 146097))[0 + 1]], lambda far: CASE WHEN far <= 3652059 THEN far END))[0 + 1] END))[0 + 1]) END AS "h.4",
    COALESCE("troubled" OR COALESCE("k.submission_date", "k.submission_time", "k.channel", "k.identity_level", "k.area", "k.applicant", "k.case", "k.nguoi_yeu_cau", "k.nguoi_yeu_cau.ten", "k.nguoi_yeu_cau.so_dinh_danh", "k.nguoi_yeu_cau.dia_chi", "k.nguoi_yeu_cau.dien_thoai", "k.nguoi_yeu_cau.thu_dien_tu", "k.ten_giay_to", "k.nguon_cap", "k.loai_giay_nuoc_ngoai", "k.hop_phap_hoa", "k.co_xac_nhan", "k.so_trang", "k.so_ban_sao", "k.mang_theo_ban_sao", "k.khong_co_phuong_tien_chup", "k.dau_hieu_ban_chinh", "k.thoa_thuan_thoi_han", NULL) IS NOT NULL OR len("suspensions") > 0 OR "documents" IS NOT NULL OR "decisions" IS NOT NULL OR (NOT "h.5") OR (NOT "h.6") OR (NOT "h.7") OR (NOT "h.8") OR (("h.1" AND (NOT ("v.hop_phap_hoa" <> 44)))) OR ((("v.nguon_cap" = 35) AND (NOT "v.co_xac_nhan"))) OR (("d.phai_tu_chup" AND (NOT "v.mang_theo_ban_sao"))), FALSE) AS "o.doubtful"
  FROM other_8)
, other_10 AS (
  SELECT *,
    CASE WHEN "h.4" BETWEEN 1 AND 3652059 THEN "h.4" END AS "due.ends.1.day",
    CASE WHEN "due.length.1" IS NULL THEN "due.end.0.minute" ELSE CAST(NULL AS INTEGER) END AS "due.end.1.minute",
    CASE WHEN "o.doubtful" THEN list_concat(CASE WHEN "broken" THEN [{'path': '', 'rule': 'dossier.type'}] ELSE list_transform(list_filter(["k.submission_date" + 0, "k.submission_time" + 10, "k.channel" + 20, "k.identity_level" + 30, "k.area" + 40, "k.applicant" + 50, "k.case" + 60, "k.nguoi_yeu_cau" + 70, "k.nguoi_yeu_cau.ten" + 80, "k.nguoi_yeu_cau.so_dinh_danh" + 90, "k.nguoi_yeu_cau.dia_chi" + 100, "k.nguoi_yeu_cau.dien_thoai" + 110, "k.nguoi_yeu_cau.thu_dien_tu" + 120, "k.ten_giay_to" + 130, "k.nguon_cap" + 140, "k.loai_giay_nuoc_ngoai" + 150, "k.hop_phap_hoa" + 160, "k.co_xac_nhan" + 170, "k.so_trang" + 180, "k.so_ban_sao" + 190, "k.mang_theo_ban_sao" + 200, "k.khong_co_phuong_tien_chup" + 210, "k.dau_hieu_ban_chinh" + 220, "k.thoa_thuan_thoi_han" + 230], lambda x5: x5 IS NOT NULL), lambda x6: {'path': CASE (x6 // 10) WHEN 0 THEN '/submission_date' WHEN 1 THEN '/submission_time' WHEN 2 THEN '/channel' WHEN 3 THEN '/identity_level' WHEN 4 THEN '/area' WHEN 5 THEN '/applicant' WHEN 6 THEN '/case' WHEN 7 THEN '/nguoi_yeu_cau' WHEN 8 THEN '/nguoi_yeu_cau/ten' WHEN 9 THEN '/nguoi_yeu_cau/so_dinh_danh' WHEN 10 THEN '/nguoi_yeu_cau/dia_chi' WHEN 11 THEN '/nguoi_yeu_cau/dien_thoai' WHEN 12 THEN '/nguoi_yeu_cau/thu_dien_tu' WHEN 13 THEN '/ten_giay_to' WHEN 14 THEN '/nguon_cap' WHEN 15 THEN '/loai_giay_nuoc_ngoai' WHEN 16 THEN '/hop_phap_hoa' WHEN 17 THEN '/co_xac_nhan' WHEN 18 THEN '/so_trang' WHEN 19 THEN '/so_ban_sao' WHEN 20 THEN '/mang_theo_ban_sao' WHEN 21 THEN '/khong_co_phuong_tien_chup' WHEN 22 THEN '/dau_hieu_ban_chinh' WHEN 23 THEN '/thoa_thuan_thoi_han' END, 'rule': concat(CASE (x6 // 10) WHEN 0 THEN 'submission_date' WHEN 1 THEN 'submission_time' WHEN 2 THEN 'channel' WHEN 3 THEN 'identity_level' WHEN 4 THEN 'area' WHEN 5 THEN 'applicant' WHEN 6 THEN 'case' WHEN 7 THEN 'nguoi_yeu_cau' WHEN 8 THEN 'nguoi_yeu_cau.ten' WHEN 9 THEN 'nguoi_yeu_cau.so_dinh_danh' WHEN 10 THEN 'nguoi_yeu_cau.dia_chi' WHEN 11 THEN 'nguoi_yeu_cau.dien_thoai' WHEN 12 THEN 'nguoi_yeu_cau.thu_dien_tu' WHEN 13 THEN 'ten_giay_to' WHEN 14 THEN 'nguon_cap' WHEN 15 THEN 'loai_giay_nuoc_ngoai' WHEN 16 THEN 'hop_phap_hoa' WHEN 17 THEN 'co_xac_nhan' WHEN 18 THEN 'so_trang' WHEN 19 THEN 'so_ban_sao' WHEN 20 THEN 'mang_theo_ban_sao' WHEN 21 THEN 'khong_co_phuong_tien_chup' WHEN 22 THEN 'dau_hieu_ban_chinh' WHEN 23 THEN 'thoa_thuan_thoi_han' END, CASE x6 % 10 WHEN 1 THEN '.required' WHEN 2 THEN '.type' WHEN 3 THEN '.range' WHEN 4 THEN '.length' WHEN 5 THEN '.pattern' WHEN 6 THEN '.choice' WHEN 7 THEN '.items' WHEN 8 THEN '.not_applicable' END)}) END, CASE WHEN "troubled" THEN list_concat(COALESCE(CASE WHEN NOT "broken" THEN list_transform(list_filter("dossier_problems", lambda x14: x14."kind" = 'unknown' AND x14."place" = ''), lambda x15: {'path': x15."path", 'rule': 'unknown'}) END, CAST([] AS STRUCT("path" VARCHAR, "rule" VARCHAR)[])), COALESCE(CASE WHEN "g.nguoi_yeu_cau" THEN list_transform(list_filter("dossier_problems", lambda x16: x16."kind" = 'unknown' AND x16."place" = '/nguoi_yeu_cau'), lambda x17: {'path': x17."path", 'rule': 'unknown'}) END, CAST([] AS STRUCT("path" VARCHAR, "rule" VARCHAR)[]))) ELSE CAST([] AS STRUCT("path" VARCHAR, "rule" VARCHAR)[]) END, list_concat(CASE WHEN "troubled" THEN list_transform(list_filter("dossier_problems", lambda x7: x7."place" = 'parts'), lambda x8: {'path': x8."path", 'rule': x8."kind"}) ELSE CAST([] AS STRUCT("path" VARCHAR, "rule" VARCHAR)[]) END, list_filter([CASE WHEN (("documents")."ban_chinh_2025")."originals" < 0 THEN {'path': '/documents/ban_chinh_2025/originals', 'rule': 'documents.ban_chinh_2025.originals.range'} END, CASE WHEN (("documents")."ban_chinh_2025")."copies" < 0 THEN {'path': '/documents/ban_chinh_2025/copies', 'rule': 'documents.ban_chinh_2025.copies.range'} END, CASE WHEN (("documents")."ban_sao")."originals" < 0 THEN {'path': '/documents/ban_sao/originals', 'rule': 'documents.ban_sao.originals.range'} END, CASE WHEN (("documents")."ban_sao")."copies" < 0 THEN {'path': '/documents/ban_sao/copies', 'rule': 'documents.ban_sao.copies.range'} END], lambda x9: x9 IS NOT NULL), CASE WHEN len("suspensions") > 0 THEN flatten(list_transform("suspensions", lambda x10, x11: list_filter([CASE WHEN x10 IS NULL AND NOT "troubled" THEN {'path': concat('/suspensions/', CAST((x11 - 1) AS VARCHAR)), 'rule': 'suspensions.type'} END, CASE WHEN x10 IS NOT NULL AND x10."reason" IS NULL THEN {'path': concat('/suspensions/', CAST((x11 - 1) AS VARCHAR), '/reason'), 'rule': 'suspensions.reason.required'} END, CASE WHEN x10 IS NOT NULL AND x10."from" IS NULL THEN {'path': concat('/suspensions/', CAST((x11 - 1) AS VARCHAR), '/from'), 'rule': 'suspensions.from.required'} END, CASE WHEN x10 IS NOT NULL AND x10."to" IS NULL THEN {'path': concat('/suspensions/', CAST((x11 - 1) AS VARCHAR), '/to'), 'rule': 'suspensions.to.required'} END, CASE WHEN x10."reason" IS NOT NULL AND x10."from" IS NOT NULL AND x10."to" IS NOT NULL AND x10."reason" NOT IN ('applicant', 'payment', 'incident', 'other_body') THEN {'path': concat('/suspensions/', CAST((x11 - 1) AS VARCHAR), '/reason'), 'rule': 'suspensions.reason.choice'} END, CASE WHEN x10."reason" IS NOT NULL AND x10."from" IS NOT NULL AND x10."to" IS NOT NULL AND x10."reason" IN ('applicant', 'payment', 'incident', 'other_body') AND x10."to" < x10."from" THEN {'path': concat('/suspensions/', CAST((x11 - 1) AS VARCHAR), '/to'), 'rule': 'suspensions.to.range'} END], lambda x12: x12 IS NOT NULL))) ELSE CAST([] AS STRUCT("path" VARCHAR, "rule" VARCHAR)[]) END, list_filter([CASE WHEN (("decisions")."tiep_nhan" NOT IN ('tiep_nhan_duoc', 'chua_day_du', 'khong_duoc_chung_thuc', 'giay_to_gia')) THEN {'path': '/decisions/tiep_nhan', 'rule': 'decisions.tiep_nhan.choice'} END, CASE WHEN (("decisions")."bo_sung" NOT IN ('da_bo_sung', 'khong_yeu_cau_nua')) THEN {'path': '/decisions/bo_sung', 'rule': 'decisions.bo_sung.choice'} END, CASE WHEN (("decisions")."doi_chieu" NOT IN ('dung_voi_ban_chinh', 'chua_du_trang', 'khong_dung')) THEN {'path': '/decisions/doi_chieu', 'rule': 'decisions.doi_chieu.choice'} END], lambda x13: x13 IS NOT NULL)), list_filter([CASE WHEN (NOT "h.5") THEN {'path': '/dau_hieu_ban_chinh', 'rule': 'requirements.khong_tay_xoa'} END, CASE WHEN (NOT "h.6") THEN {'path': '/dau_hieu_ban_chinh', 'rule': 'requirements.khong_hu_hong'} END, CASE WHEN (NOT "h.7") THEN {'path': '/dau_hieu_ban_chinh', 'rule': 'requirements.duoc_sao_chup'} END, CASE WHEN (NOT "h.8") THEN {'path': '/dau_hieu_ban_chinh', 'rule': 'requirements.noi_dung_hop_phap'} END, CASE WHEN (("h.1" AND (NOT ("v.hop_phap_hoa" <> 44)))) THEN {'path': '/hop_phap_hoa', 'rule': 'requirements.da_hop_phap_hoa_lanh_su'} END, CASE WHEN ((("v.nguon_cap" = 35) AND (NOT "v.co_xac_nhan"))) THEN {'path': '/co_xac_nhan', 'rule': 'requirements.giay_tu_lap_co_xac_nhan'} END, CASE WHEN (("d.phai_tu_chup" AND (NOT "v.mang_theo_ban_sao"))) THEN {'path': '/mang_theo_ban_sao', 'rule': 'checks.noi_chung_thuc_co_may_chup'} END], lambda x18: x18 IS NOT NULL)) ELSE CAST([] AS STRUCT("path" VARCHAR, "rule" VARCHAR)[]) END AS "o.errors",
    "fee.phi_chung_thuc.status" AS "out.fee_phi_chung_thuc_status",
    CASE WHEN "fee.phi_chung_thuc.status" = 'amount' THEN "fee.phi_chung_thuc.rate" END AS "out.fee_phi_chung_thuc_amount",
    CASE WHEN "fee.phi_chung_thuc.status" IN ('amount', 'exempt', 'local', 'not_stated') THEN CASE "fee.phi_chung_thuc.row" WHEN 1 THEN 'phi_chung_thuc' END ELSE '' END AS "out.fee_phi_chung_thuc_row",
    CASE WHEN "fee.phi_chung_thuc.status" = 'conflict' THEN "fee.phi_chung_thuc.rows" ELSE CAST([] AS VARCHAR[]) END AS "out.fee_phi_chung_thuc_rows",
    CASE WHEN "fee.phi_chung_thuc.status" = 'undetermined' THEN CASE WHEN "fee.phi_chung_thuc.trouble" LIKE '!%' THEN CAST([] AS VARCHAR[]) ELSE string_split("fee.phi_chung_thuc.trouble", ',') END ELSE CAST([] AS VARCHAR[]) END AS "out.fee_phi_chung_thuc_needs",
    CASE WHEN "fee.phi_chung_thuc.status" = 'undetermined' THEN CASE WHEN "fee.phi_chung_thuc.trouble" LIKE '!%' THEN substr("fee.phi_chung_thuc.trouble", 2) ELSE '' END ELSE '' END AS "out.fee_phi_chung_thuc_failure",
    ("fee.phi_chung_thuc" + CASE WHEN "fee.phi_o_nuoc_ngoai.status" IN ('exempt', 'not_due') THEN CAST(0 AS BIGINT) END) AS "out.total"
  FROM other_9)
, other_11 AS (
  SELECT *,
    CASE WHEN "due.length.1" IS NULL THEN "due.start.day" ELSE "due.ends.1.day" END AS "due.end.1.day",
    CASE WHEN "o.doubtful" THEN len("o.errors") = 0 ELSE TRUE END AS "o.valid",
    "o.errors" AS "out.errors"
  FROM other_10)
, other_12 AS (
  SELECT *,
    CASE WHEN "due.fail.0" IS NOT NULL THEN "due.fail.0" WHEN "due.length.1" IS NOT NULL AND "due.end.1.day" IS NULL THEN '!E_DATE' END AS "due.fail.1",
    "o.valid" AS "out.valid"
  FROM other_11)
, other_13 AS (
  SELECT *,
    COALESCE("due.table", CASE WHEN COALESCE(("due.row" IN (2)), FALSE) AND NOT FALSE THEN COALESCE(CASE WHEN "v.submission_date" IS NULL THEN 'submission_date' END, CASE WHEN "k.submission_time" > 1 THEN 'submission_time' END, "due.fail.1", CASE WHEN "due.end.1.day" IS NULL THEN '!E_DATE' END) END) AS "due.trouble"
  FROM other_12)
, other_14 AS (
  SELECT *,
    CASE WHEN "due.trouble" IS NOT NULL THEN 'undetermined' WHEN "due.row" = 0 THEN 'no_row' WHEN COALESCE(("due.row" IN (1)), FALSE) THEN 'by_agreement' ELSE 'due' END AS "due.status",
    NOT ("due.trouble" IS NOT NULL) AND NOT ("due.row" = 0) AND NOT (COALESCE(("due.row" IN (1)), FALSE)) AS "due.told"
  FROM other_13)
, other_15 AS (
  SELECT *,
    "due.status" AS "out.due_status",
    CASE WHEN "due.told" THEN (DATE '0001-01-01' + CAST("due.end.1.day" - 1 AS INTEGER)) END AS "out.due_date",
    CASE WHEN "due.told" THEN "due.end.1.minute" END AS "out.due_minutes",
    CASE WHEN "due.status" IN ('due', 'not_stated', 'by_agreement') THEN CASE "due.row" WHEN 1 THEN 'theo_thoa_thuan' WHEN 2 THEN 'trong_ngay_tiep_nhan' END ELSE '' END AS "out.due_row",
    CASE WHEN "due.status" = 'conflict' THEN "due.rows" ELSE CAST([] AS VARCHAR[]) END AS "out.due_rows",
    CASE WHEN "due.status" = 'undetermined' THEN CASE WHEN "due.trouble" LIKE '!%' THEN CAST([] AS VARCHAR[]) ELSE string_split("due.trouble", ',') END ELSE CAST([] AS VARCHAR[]) END AS "out.due_needs",
    CASE WHEN "due.status" = 'undetermined' THEN CASE WHEN "due.trouble" LIKE '!%' THEN substr("due.trouble", 2) ELSE '' END ELSE '' END AS "out.due_failure",
    CASE WHEN NOT "due.told" OR (year((DATE '0001-01-01' + CAST("v.submission_date" - 1 AS INTEGER))) IN (2025, 2026) AND year((DATE '0001-01-01' + CAST("v.submission_date" - 1 AS INTEGER))) = year((DATE '0001-01-01' + CAST("due.end.1.day" - 1 AS INTEGER)))) THEN CAST([] AS INTEGER[]) ELSE list_filter(CASE WHEN year((DATE '0001-01-01' + CAST("v.submission_date" - 1 AS INTEGER))) <= year((DATE '0001-01-01' + CAST("due.end.1.day" - 1 AS INTEGER))) THEN CAST(range(LEAST(year((DATE '0001-01-01' + CAST("v.submission_date" - 1 AS INTEGER))), year((DATE '0001-01-01' + CAST("due.end.1.day" - 1 AS INTEGER))) + 1), year((DATE '0001-01-01' + CAST("due.end.1.day" - 1 AS INTEGER))) + 1) AS INTEGER[]) ELSE CAST([] AS INTEGER[]) END, lambda x19: x19 NOT IN (2025, 2026)) END AS "out.due_unannounced"
  FROM other_14)
SELECT
  "dossier_id",
  "out.valid" AS "valid",
  "out.errors" AS "errors",
  "out.document_ban_chinh_2025_status" AS "document_ban_chinh_2025_status",
  "out.document_ban_chinh_2025_problems" AS "document_ban_chinh_2025_problems",
  "out.document_ban_chinh_2025_needs" AS "document_ban_chinh_2025_needs",
  "out.document_ban_chinh_2025_failure" AS "document_ban_chinh_2025_failure",
  "out.document_ban_sao_status" AS "document_ban_sao_status",
  "out.document_ban_sao_problems" AS "document_ban_sao_problems",
  "out.document_ban_sao_needs" AS "document_ban_sao_needs",
  "out.document_ban_sao_failure" AS "document_ban_sao_failure",
  "out.required" AS "required",
  "out.missing" AS "missing",
  "out.fee_phi_chung_thuc_status" AS "fee_phi_chung_thuc_status",
  "out.fee_phi_chung_thuc_amount" AS "fee_phi_chung_thuc_amount",
  "out.fee_phi_chung_thuc_reduction" AS "fee_phi_chung_thuc_reduction",
  "out.fee_phi_chung_thuc_row" AS "fee_phi_chung_thuc_row",
  "out.fee_phi_chung_thuc_rows" AS "fee_phi_chung_thuc_rows",
  "out.fee_phi_chung_thuc_needs" AS "fee_phi_chung_thuc_needs",
  "out.fee_phi_chung_thuc_failure" AS "fee_phi_chung_thuc_failure",
  "out.fee_phi_o_nuoc_ngoai_status" AS "fee_phi_o_nuoc_ngoai_status",
  "out.fee_phi_o_nuoc_ngoai_amount" AS "fee_phi_o_nuoc_ngoai_amount",
  "out.fee_phi_o_nuoc_ngoai_reduction" AS "fee_phi_o_nuoc_ngoai_reduction",
  "out.fee_phi_o_nuoc_ngoai_row" AS "fee_phi_o_nuoc_ngoai_row",
  "out.fee_phi_o_nuoc_ngoai_rows" AS "fee_phi_o_nuoc_ngoai_rows",
  "out.fee_phi_o_nuoc_ngoai_needs" AS "fee_phi_o_nuoc_ngoai_needs",
  "out.fee_phi_o_nuoc_ngoai_failure" AS "fee_phi_o_nuoc_ngoai_failure",
  "out.total" AS "total",
  "out.due_status" AS "due_status",
  "out.due_date" AS "due_date",
  "out.due_minutes" AS "due_minutes",
  "out.due_row" AS "due_row",
  "out.due_rows" AS "due_rows",
  "out.due_needs" AS "due_needs",
  "out.due_failure" AS "due_failure",
  "out.due_unannounced" AS "due_unannounced"
FROM right_12
UNION ALL
SELECT
  "dossier_id",
  "out.valid" AS "valid",
  "out.errors" AS "errors",
  "out.document_ban_chinh_2025_status" AS "document_ban_chinh_2025_status",
  "out.document_ban_chinh_2025_problems" AS "document_ban_chinh_2025_problems",
  "out.document_ban_chinh_2025_needs" AS "document_ban_chinh_2025_needs",
  "out.document_ban_chinh_2025_failure" AS "document_ban_chinh_2025_failure",
  "out.document_ban_sao_status" AS "document_ban_sao_status",
  "out.document_ban_sao_problems" AS "document_ban_sao_problems",
  "out.document_ban_sao_needs" AS "document_ban_sao_needs",
  "out.document_ban_sao_failure" AS "document_ban_sao_failure",
  "out.required" AS "required",
  "out.missing" AS "missing",
  "out.fee_phi_chung_thuc_status" AS "fee_phi_chung_thuc_status",
  "out.fee_phi_chung_thuc_amount" AS "fee_phi_chung_thuc_amount",
  "out.fee_phi_chung_thuc_reduction" AS "fee_phi_chung_thuc_reduction",
  "out.fee_phi_chung_thuc_row" AS "fee_phi_chung_thuc_row",
  "out.fee_phi_chung_thuc_rows" AS "fee_phi_chung_thuc_rows",
  "out.fee_phi_chung_thuc_needs" AS "fee_phi_chung_thuc_needs",
  "out.fee_phi_chung_thuc_failure" AS "fee_phi_chung_thuc_failure",
  "out.fee_phi_o_nuoc_ngoai_status" AS "fee_phi_o_nuoc_ngoai_status",
  "out.fee_phi_o_nuoc_ngoai_amount" AS "fee_phi_o_nuoc_ngoai_amount",
  "out.fee_phi_o_nuoc_ngoai_reduction" AS "fee_phi_o_nuoc_ngoai_reduction",
  "out.fee_phi_o_nuoc_ngoai_row" AS "fee_phi_o_nuoc_ngoai_row",
  "out.fee_phi_o_nuoc_ngoai_rows" AS "fee_phi_o_nuoc_ngoai_rows",
  "out.fee_phi_o_nuoc_ngoai_needs" AS "fee_phi_o_nuoc_ngoai_needs",
  "out.fee_phi_o_nuoc_ngoai_failure" AS "fee_phi_o_nuoc_ngoai_failure",
  "out.total" AS "total",
  "out.due_status" AS "due_status",
  "out.due_date" AS "due_date",
  "out.due_minutes" AS "due_minutes",
  "out.due_row" AS "due_row",
  "out.due_rows" AS "due_rows",
  "out.due_needs" AS "due_needs",
  "out.due_failure" AS "due_failure",
  "out.due_unannounced" AS "due_unannounced"
FROM other_15
;
