-- 2.000815: Chứng thực bản sao từ bản chính giấy tờ, văn bản do cơ quan, tổ chức có thẩm quyền của Việt Nam; cơ quan, tổ chức có thẩm quyền của nước ngoài; cơ quan, tổ chức có thẩm quyền của Việt Nam liên kết với cơ quan, tổ chức có thẩm quyền của nước ngoài cấp hoặc chứng nhận
-- Valid on the days 2025-07-01 - 2025-10-31. Assesses every row of dossiers; run calendar.sql first, and read.sql where the dossiers are JSON.
-- Made for Spark. One row for each dossier: valid, errors, document_ban_chinh_2025_status, document_ban_chinh_2025_problems, document_ban_chinh_2025_needs, document_ban_chinh_2025_failure, document_ban_sao_status, document_ban_sao_problems, document_ban_sao_needs, document_ban_sao_failure, required, missing, fee_phi_chung_thuc_status, fee_phi_chung_thuc_amount, fee_phi_chung_thuc_reduction, fee_phi_chung_thuc_row, fee_phi_chung_thuc_rows, fee_phi_chung_thuc_needs, fee_phi_chung_thuc_failure, fee_phi_o_nuoc_ngoai_status, fee_phi_o_nuoc_ngoai_amount, fee_phi_o_nuoc_ngoai_reduction, fee_phi_o_nuoc_ngoai_row, fee_phi_o_nuoc_ngoai_rows, fee_phi_o_nuoc_ngoai_needs, fee_phi_o_nuoc_ngoai_failure, total, due_status, due_date, due_minutes, due_row, due_rows, due_needs, due_failure, due_unannounced.
-- Not modelled: Một lần yêu cầu chứng thực từ nhiều bản chính, phí của mỗi bản chính tính theo số trang riêng.: Mỗi bản chính là một hồ sơ, có số chứng thực riêng; tổng phí của nhiều bản chính là tổng phí các hồ sơ. Bộ công cụ chưa cộng được một biểu thức trên các dòng của danh sách.
-- Not modelled: Người yêu cầu mang theo đủ số bản sao cần chứng thực.: Số lượng của giấy tờ là số cố định, chưa viết được theo số bản đã khai; ghi 01 và nói rõ ở ghi chú.
-- Not modelled: Điều 5, 7, 18, 20, 21, 22 Nghị định số 23/2015/NĐ-CP sau khi sửa đổi bởi Nghị định số 280/2025/NĐ-CP từ 01/11/2025.: Chỉ đọc được nguyên văn trước khi sửa đổi và bản công bố thủ tục; bản công bố giữ sáu loại bản chính không được dùng và không ghi lại thời hạn. Việc dùng thông tin trên VNeID và cơ sở dữ liệu lấy theo bản công bố, chưa dẫn được điều, khoản.
-- Not modelled: Việc chứng thực của Phòng Tư pháp chuyển cho Ủy ban nhân dân cấp xã từ 01/07/2025; ai ký chứng thực ở cấp xã.: Chưa đọc được điều khoản của Nghị định số 120/2025/NĐ-CP và 280/2025/NĐ-CP; trình tự chỉ nói người thực hiện chứng thực. Tệp này kết thúc cùng Nghị định số 120/2025/NĐ-CP.
-- Not modelled: Điều khoản mức thu, miễn, giảm và thời điểm thu của Thông tư số 226/2016/TT-BTC, 257/2016/TT-BTC, 264/2016/TT-BTC.: Mức thu đã đối chiếu với bản công bố nhưng chưa đọc được số điều nên không dẫn điều; chưa có dòng miễn, giảm. Bản công bố ghi mức đầy đủ trong thời gian áp dụng các thông tư giảm phí năm 2025, 2026 nên không áp mức giảm.
-- Not modelled: Người yêu cầu đề nghị in, chụp, đánh máy thì nộp chi phí, mức trần do Ủy ban nhân dân cấp tỉnh hoặc Trưởng Cơ quan đại diện quy định.: Là chi phí, không phải phí, lệ phí; mức của từng địa phương không có trong tệp này.
-- Not modelled: Pháp luật không có tờ khai cho thủ tục này; không được yêu cầu nộp thêm giấy tờ.: Các mục chỉ là dữ liệu để tính phí, ghi sổ, in phiếu hẹn; người tiếp nhận ghi thay được và không phải là giấy tờ của hồ sơ. Mẫu sổ chứng thực, lời chứng chưa đối chiếu.
-- Not modelled: Chỉ có cách nộp trực tiếp; dữ liệu Cổng Dịch vụ công quốc gia ngày 18/07/2026 không đánh dấu toàn trình và không nêu lý do.: Ghi mức cung cấp thông tin với lý do phải có mặt vì bản chính phải được xuất trình; từ 01/07/2026 lý do phải được công bố (Điều 14 Nghị định số 224/2026/NĐ-CP) mà chưa thấy. Chứng thực bản sao điện tử từ bản chính là việc khác, chưa mô tả.
-- Not modelled: Doanh nghiệp, hợp tác xã, người nước ngoài yêu cầu chứng thực; hợp pháp hóa lãnh sự đối với giấy tờ do hai bên liên kết cấp.: Bản công bố chỉ ghi ba loại đối tượng trong khi Điều 8 không giới hạn; tệp này theo bản công bố. Điều 20 chỉ nói giấy tờ do nước ngoài cấp nên giấy tờ liên kết không bị buộc hợp pháp hóa ở đây.
WITH step_0 AS (SELECT * FROM dossiers)
, step_1 AS (
  SELECT *,
    COALESCE(array_size(`dossier_problems`) > 0, FALSE) AS `troubled`,
    (date_diff(`submission_date`, DATE'0001-01-01') + 1) AS `i.submission_date`,
    CASE `channel` WHEN 'in_person' THEN 1 WHEN 'online' THEN 2 WHEN 'postal' THEN 3 ELSE CASE WHEN `channel` IS NOT NULL THEN 0 END END AS `i.channel`,
    CASE `area` WHEN 'ordinary' THEN 4 WHEN 'mountain' THEN 5 WHEN 'border' THEN 6 WHEN 'island' THEN 7 WHEN 'remote' THEN 8 ELSE CASE WHEN `area` IS NOT NULL THEN 0 END END AS `i.area`,
    CASE `applicant` WHEN 'vn_citizen' THEN 9 WHEN 'enterprise' THEN 10 WHEN 'foreign_resident' THEN 11 WHEN 'foreigner' THEN 12 WHEN 'party_member' THEN 13 WHEN 'party_organisation' THEN 14 WHEN 'foreign_organisation' THEN 15 WHEN 'vn_enterprise' THEN 16 WHEN 'organisation' THEN 17 WHEN 'foreign_invested_enterprise' THEN 18 WHEN 'cooperative' THEN 19 WHEN 'overseas_vietnamese' THEN 20 WHEN 'official' THEN 21 WHEN 'vn_citizen_without_residence' THEN 22 WHEN 'foreign_settled' THEN 23 ELSE CASE WHEN `applicant` IS NOT NULL THEN 0 END END AS `i.applicant`,
    CASE `case` WHEN 'tai_ubnd_cap_xa' THEN 24 WHEN 'tai_to_chuc_cong_chung' THEN 25 WHEN 'tai_co_quan_dai_dien' THEN 26 ELSE CASE WHEN `case` IS NOT NULL THEN 0 END END AS `i.case`,
    CASE WHEN ((`nguoi_yeu_cau`).`ten` RLIKE '^(?:[ -~]*)\\z') THEN (`nguoi_yeu_cau`).`ten` WHEN (`nguoi_yeu_cau`).`ten` IS NOT NULL THEN reflect('com.ibm.icu.text.Normalizer', 'compose', (`nguoi_yeu_cau`).`ten`, false) END AS `i.nguoi_yeu_cau.ten`,
    (`nguoi_yeu_cau`).`so_dinh_danh` AS `i.nguoi_yeu_cau.so_dinh_danh`,
    CASE WHEN ((`nguoi_yeu_cau`).`dia_chi` RLIKE '^(?:[ -~]*)\\z') THEN (`nguoi_yeu_cau`).`dia_chi` WHEN (`nguoi_yeu_cau`).`dia_chi` IS NOT NULL THEN reflect('com.ibm.icu.text.Normalizer', 'compose', (`nguoi_yeu_cau`).`dia_chi`, false) END AS `i.nguoi_yeu_cau.dia_chi`,
    (`nguoi_yeu_cau`).`dien_thoai` AS `i.nguoi_yeu_cau.dien_thoai`,
    CASE WHEN ((`nguoi_yeu_cau`).`thu_dien_tu` RLIKE '^(?:[ -~]*)\\z') THEN (`nguoi_yeu_cau`).`thu_dien_tu` WHEN (`nguoi_yeu_cau`).`thu_dien_tu` IS NOT NULL THEN reflect('com.ibm.icu.text.Normalizer', 'compose', (`nguoi_yeu_cau`).`thu_dien_tu`, false) END AS `i.nguoi_yeu_cau.thu_dien_tu`,
    CASE WHEN (`ten_giay_to` RLIKE '^(?:[ -~]*)\\z') THEN `ten_giay_to` WHEN `ten_giay_to` IS NOT NULL THEN reflect('com.ibm.icu.text.Normalizer', 'compose', `ten_giay_to`, false) END AS `i.ten_giay_to`,
    CASE `nguon_cap` WHEN 'viet_nam_cap' THEN 32 WHEN 'nuoc_ngoai_cap' THEN 33 WHEN 'lien_ket_cap' THEN 34 WHEN 'tu_lap' THEN 35 ELSE CASE WHEN `nguon_cap` IS NOT NULL THEN 0 END END AS `i.nguon_cap`,
    CASE `loai_giay_nuoc_ngoai` WHEN 'ho_chieu' THEN 36 WHEN 'the_can_cuoc' THEN 37 WHEN 'the_cu_tru' THEN 38 WHEN 'giay_phep_lai_xe' THEN 39 WHEN 'bang_cap' THEN 40 WHEN 'loai_khac' THEN 41 ELSE CASE WHEN `loai_giay_nuoc_ngoai` IS NOT NULL THEN 0 END END AS `i.loai_giay_nuoc_ngoai`,
    CASE `hop_phap_hoa` WHEN 'da_hop_phap_hoa' THEN 42 WHEN 'duoc_mien' THEN 43 WHEN 'chua_hop_phap_hoa' THEN 44 ELSE CASE WHEN `hop_phap_hoa` IS NOT NULL THEN 0 END END AS `i.hop_phap_hoa`,
    CASE WHEN TRUE THEN 1 ELSE 0 END AS `fee.phi_chung_thuc.row`,
    CAST(array() AS ARRAY<STRING>) AS `fee.phi_chung_thuc.rows`,
    CASE WHEN TRUE THEN 1 ELSE 0 END AS `fee.phi_o_nuoc_ngoai.row`,
    CAST(array() AS ARRAY<STRING>) AS `fee.phi_o_nuoc_ngoai.rows`,
    CASE WHEN (`documents`).`ban_chinh_2025` IS NOT NULL AND (COALESCE(((`documents`).`ban_chinh_2025`).`electronic`, FALSE) OR CASE WHEN ((`documents`).`ban_chinh_2025`).`originals` >= 0 THEN ((`documents`).`ban_chinh_2025`).`originals` WHEN COALESCE(((`documents`).`ban_chinh_2025`).`copies`, -1) < 0 AND NOT COALESCE(((`documents`).`ban_chinh_2025`).`data`, FALSE) AND NOT COALESCE(((`documents`).`ban_chinh_2025`).`electronic`, FALSE) THEN 1 ELSE 0 END + GREATEST(COALESCE(((`documents`).`ban_chinh_2025`).`copies`, 0), 0) > 0) THEN 'needed' ELSE 'missing' END AS `doc.ban_chinh_2025.status`,
    CASE WHEN CAST(NULL AS STRING) LIKE '!%' THEN substr(CAST(NULL AS STRING), 2) ELSE '' END AS `doc.ban_chinh_2025.failure`,
    CASE WHEN CAST(NULL AS STRING) NOT LIKE '!%' THEN split(CAST(NULL AS STRING), ',') ELSE CAST(array() AS ARRAY<STRING>) END AS `doc.ban_chinh_2025.needs`,
    CAST(array() AS ARRAY<STRING>) AS `due.rows`,
    COALESCE(`extended`, FALSE) AS `due.extended`,
    '' AS `out.fee_phi_chung_thuc_reduction`,
    '' AS `out.fee_phi_o_nuoc_ngoai_reduction`
  FROM step_0)
, step_2 AS (
  SELECT *,
    (`troubled` AND COALESCE((get(`dossier_problems`, 0)).`path` = '', FALSE)) AS `broken`,
    CASE WHEN `troubled` THEN transform(filter(`dossier_problems`, x1 -> x1.`kind` <> 'unknown'), x1 -> x1.`path`) END AS `noted.paths`,
    CASE WHEN `troubled` THEN transform(filter(`dossier_problems`, x1 -> x1.`kind` <> 'unknown'), x1 -> CASE x1.`kind` WHEN 'type' THEN 2 WHEN 'range' THEN 3 WHEN 'items' THEN 7 WHEN 'choice' THEN 6 END) END AS `noted.kinds`,
    CASE WHEN `doc.ban_chinh_2025.status` = 'needed' THEN filter(array(CASE WHEN NOT COALESCE(((`documents`).`ban_chinh_2025`).`electronic`, FALSE) AND CASE WHEN ((`documents`).`ban_chinh_2025`).`originals` >= 0 THEN ((`documents`).`ban_chinh_2025`).`originals` WHEN COALESCE(((`documents`).`ban_chinh_2025`).`copies`, -1) < 0 AND NOT COALESCE(((`documents`).`ban_chinh_2025`).`data`, FALSE) AND NOT COALESCE(((`documents`).`ban_chinh_2025`).`electronic`, FALSE) THEN 1 ELSE 0 END < 1 THEN 'originals' END), x3 -> x3 IS NOT NULL) ELSE CAST(array() AS ARRAY<STRING>) END AS `doc.ban_chinh_2025.problems`,
    CASE WHEN `doc.ban_chinh_2025.status` IN ('not_needed', 'from_data', 'undetermined') THEN CAST(array() AS ARRAY<STRING>) ELSE array('ban_chinh_2025') END AS `doc.ban_chinh_2025.required`,
    CASE WHEN `doc.ban_chinh_2025.status` = 'missing' THEN array('ban_chinh_2025') ELSE CAST(array() AS ARRAY<STRING>) END AS `doc.ban_chinh_2025.missing`,
    CASE WHEN `due.extended` THEN 1 END AS `due.length.1`,
    `doc.ban_chinh_2025.status` AS `out.document_ban_chinh_2025_status`,
    CASE WHEN `doc.ban_chinh_2025.status` = 'undetermined' THEN `doc.ban_chinh_2025.needs` ELSE CAST(array() AS ARRAY<STRING>) END AS `out.document_ban_chinh_2025_needs`,
    CASE WHEN `doc.ban_chinh_2025.status` = 'undetermined' THEN `doc.ban_chinh_2025.failure` ELSE '' END AS `out.document_ban_chinh_2025_failure`
  FROM step_1)
, step_3 AS (
  SELECT *,
    CASE WHEN `i.submission_date` IS NULL THEN COALESCE(get(`noted.kinds`, CAST(array_position(`noted.paths`, '/submission_date') - 1 AS INT)), CASE WHEN NOT `broken` THEN 1 END) WHEN `i.submission_date` NOT BETWEEN 1 AND 3652059 THEN 2 END AS `k.submission_date`,
    CASE WHEN `submission_time` IS NULL THEN get(`noted.kinds`, CAST(array_position(`noted.paths`, '/submission_time') - 1 AS INT)) WHEN `submission_time` NOT BETWEEN 0 AND 1439 THEN 2 END AS `k.submission_time`,
    CASE WHEN `i.channel` IS NULL THEN COALESCE(get(`noted.kinds`, CAST(array_position(`noted.paths`, '/channel') - 1 AS INT)), CASE WHEN NOT `broken` THEN 1 END) WHEN `i.channel` = 0 THEN 6 END AS `k.channel`,
    CASE WHEN `identity_level` IS NULL THEN get(`noted.kinds`, CAST(array_position(`noted.paths`, '/identity_level') - 1 AS INT)) WHEN `identity_level` NOT BETWEEN -1000000000000000 AND 1000000000000000 THEN 3 WHEN `identity_level` < 0L THEN 3 WHEN `identity_level` > 2L THEN 3 END AS `k.identity_level`,
    CASE WHEN `i.area` IS NULL THEN get(`noted.kinds`, CAST(array_position(`noted.paths`, '/area') - 1 AS INT)) WHEN `i.area` = 0 THEN 6 END AS `k.area`,
    CASE WHEN `i.applicant` IS NULL THEN get(`noted.kinds`, CAST(array_position(`noted.paths`, '/applicant') - 1 AS INT)) WHEN `i.applicant` = 0 THEN 6 END AS `k.applicant`,
    CASE WHEN `i.case` IS NULL THEN COALESCE(get(`noted.kinds`, CAST(array_position(`noted.paths`, '/case') - 1 AS INT)), CASE WHEN NOT `broken` THEN 1 END) WHEN `i.case` = 0 THEN 6 END AS `k.case`,
    CASE WHEN `nguoi_yeu_cau` IS NULL THEN COALESCE(get(`noted.kinds`, CAST(array_position(`noted.paths`, '/nguoi_yeu_cau') - 1 AS INT)), CASE WHEN NOT `broken` THEN 1 END) END AS `k.nguoi_yeu_cau`,
    CASE WHEN `i.ten_giay_to` IS NULL THEN COALESCE(get(`noted.kinds`, CAST(array_position(`noted.paths`, '/ten_giay_to') - 1 AS INT)), CASE WHEN NOT `broken` THEN 1 END) WHEN length(`i.ten_giay_to`) > 200 THEN 4 WHEN NOT (`i.ten_giay_to` RLIKE '^(?:[ \\u00a0\\u1680\\u2000-\\u200a\\u202f\\u205f\\u3000]*[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029 \\u00a0\\u1680\\u2000-\\u200a\\u202f\\u205f\\u3000][^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029]*)\\z') THEN 5 END AS `k.ten_giay_to`,
    CASE WHEN `i.nguon_cap` IS NULL THEN COALESCE(get(`noted.kinds`, CAST(array_position(`noted.paths`, '/nguon_cap') - 1 AS INT)), CASE WHEN NOT `broken` THEN 1 END) WHEN `i.nguon_cap` = 0 THEN 6 END AS `k.nguon_cap`,
    CASE WHEN `so_trang` IS NULL THEN COALESCE(get(`noted.kinds`, CAST(array_position(`noted.paths`, '/so_trang') - 1 AS INT)), CASE WHEN NOT `broken` THEN 1 END) WHEN `so_trang` NOT BETWEEN -1000000000000000 AND 1000000000000000 THEN 3 WHEN `so_trang` < 1L THEN 3 WHEN `so_trang` > 5000L THEN 3 END AS `k.so_trang`,
    CASE WHEN `so_ban_sao` IS NULL THEN COALESCE(get(`noted.kinds`, CAST(array_position(`noted.paths`, '/so_ban_sao') - 1 AS INT)), CASE WHEN NOT `broken` THEN 1 END) WHEN `so_ban_sao` NOT BETWEEN -1000000000000000 AND 1000000000000000 THEN 3 WHEN `so_ban_sao` < 1L THEN 3 WHEN `so_ban_sao` > 1000L THEN 3 END AS `k.so_ban_sao`,
    CASE WHEN `mang_theo_ban_sao` IS NULL THEN COALESCE(get(`noted.kinds`, CAST(array_position(`noted.paths`, '/mang_theo_ban_sao') - 1 AS INT)), CASE WHEN NOT `broken` THEN 1 END) END AS `k.mang_theo_ban_sao`,
    CASE WHEN `khong_co_phuong_tien_chup` IS NULL THEN get(`noted.kinds`, CAST(array_position(`noted.paths`, '/khong_co_phuong_tien_chup') - 1 AS INT)) END AS `k.khong_co_phuong_tien_chup`,
    CASE WHEN `dau_hieu_ban_chinh` IS NULL THEN get(`noted.kinds`, CAST(array_position(`noted.paths`, '/dau_hieu_ban_chinh') - 1 AS INT)) WHEN array_size(filter(`dau_hieu_ban_chinh`, x2 -> x2 IS NULL)) > 0 THEN 2 WHEN array_size(filter(`dau_hieu_ban_chinh`, x2 -> (x2 NOT IN ('bi_tay_xoa', 'bi_hu_hong', 'cam_sao_chup', 'noi_dung_cam')))) > 0 THEN 6 WHEN array_size(array_distinct(`dau_hieu_ban_chinh`)) <> array_size(`dau_hieu_ban_chinh`) OR array_size(`dau_hieu_ban_chinh`) < 0 THEN 7 END AS `k.dau_hieu_ban_chinh`,
    CASE WHEN `thoa_thuan_thoi_han` IS NULL THEN get(`noted.kinds`, CAST(array_position(`noted.paths`, '/thoa_thuan_thoi_han') - 1 AS INT)) END AS `k.thoa_thuan_thoi_han`,
    CASE WHEN `due.length.1` IS NULL THEN 0 ELSE 2 END AS `due.sum.1`,
    CASE WHEN `doc.ban_chinh_2025.status` = 'needed' THEN `doc.ban_chinh_2025.problems` ELSE CAST(array() AS ARRAY<STRING>) END AS `out.document_ban_chinh_2025_problems`
  FROM step_2)
, step_4 AS (
  SELECT *,
    CASE WHEN `k.submission_date` IS NULL THEN `i.submission_date` END AS `v.submission_date`,
    CASE WHEN `k.submission_time` IS NULL THEN `submission_time` END AS `v.submission_time`,
    CASE WHEN `k.case` IS NULL THEN `i.case` END AS `v.case`,
    CASE WHEN `k.nguoi_yeu_cau` > 1 THEN NULL ELSE `nguoi_yeu_cau` IS NOT NULL END AS `g.nguoi_yeu_cau`,
    CASE WHEN `k.nguon_cap` IS NULL THEN `i.nguon_cap` END AS `v.nguon_cap`,
    CASE WHEN `k.so_trang` IS NULL THEN `so_trang` END AS `v.so_trang`,
    CASE WHEN `k.so_ban_sao` IS NULL THEN `so_ban_sao` END AS `v.so_ban_sao`,
    CASE WHEN `k.mang_theo_ban_sao` IS NULL THEN `mang_theo_ban_sao` END AS `v.mang_theo_ban_sao`,
    CASE WHEN `k.khong_co_phuong_tien_chup` IS NULL THEN `khong_co_phuong_tien_chup` END AS `v.khong_co_phuong_tien_chup`,
    CASE WHEN `k.khong_co_phuong_tien_chup` > 1 THEN NULL ELSE `khong_co_phuong_tien_chup` IS NOT NULL END AS `g.khong_co_phuong_tien_chup`,
    CASE WHEN `k.dau_hieu_ban_chinh` IS NULL THEN `dau_hieu_ban_chinh` END AS `v.dau_hieu_ban_chinh`,
    CASE WHEN `k.dau_hieu_ban_chinh` > 1 THEN NULL ELSE `dau_hieu_ban_chinh` IS NOT NULL END AS `g.dau_hieu_ban_chinh`,
    CASE WHEN `k.thoa_thuan_thoi_han` IS NULL THEN `thoa_thuan_thoi_han` END AS `v.thoa_thuan_thoi_han`,
    CASE WHEN `k.thoa_thuan_thoi_han` > 1 THEN NULL ELSE `thoa_thuan_thoi_han` IS NOT NULL END AS `g.thoa_thuan_thoi_han`
  FROM step_3)
, step_5 AS (
  SELECT *,
    CASE WHEN `g.nguoi_yeu_cau` THEN CASE WHEN `i.nguoi_yeu_cau.ten` IS NULL THEN COALESCE(get(`noted.kinds`, CAST(array_position(`noted.paths`, '/nguoi_yeu_cau/ten') - 1 AS INT)), CASE WHEN NOT `broken` THEN 1 END) WHEN length(`i.nguoi_yeu_cau.ten`) > 200 THEN 4 WHEN NOT (`i.nguoi_yeu_cau.ten` RLIKE '^(?:[ \\u00a0\\u1680\\u2000-\\u200a\\u202f\\u205f\\u3000]*[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029 \\u00a0\\u1680\\u2000-\\u200a\\u202f\\u205f\\u3000][^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029]*)\\z') THEN 5 END END AS `k.nguoi_yeu_cau.ten`,
    CASE WHEN `g.nguoi_yeu_cau` THEN CASE WHEN `i.nguoi_yeu_cau.so_dinh_danh` IS NULL THEN get(`noted.kinds`, CAST(array_position(`noted.paths`, '/nguoi_yeu_cau/so_dinh_danh') - 1 AS INT)) WHEN length(`i.nguoi_yeu_cau.so_dinh_danh`) > 500 THEN 4 WHEN NOT (`i.nguoi_yeu_cau.so_dinh_danh` RLIKE '^(?:[0-9]{12})\\z') THEN 5 END END AS `k.nguoi_yeu_cau.so_dinh_danh`,
    CASE WHEN `g.nguoi_yeu_cau` THEN CASE WHEN `i.nguoi_yeu_cau.dia_chi` IS NULL THEN get(`noted.kinds`, CAST(array_position(`noted.paths`, '/nguoi_yeu_cau/dia_chi') - 1 AS INT)) WHEN length(`i.nguoi_yeu_cau.dia_chi`) > 500 THEN 4 WHEN NOT (`i.nguoi_yeu_cau.dia_chi` RLIKE '^(?:[ \\u00a0\\u1680\\u2000-\\u200a\\u202f\\u205f\\u3000]*[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029 \\u00a0\\u1680\\u2000-\\u200a\\u202f\\u205f\\u3000][^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029]*)\\z') THEN 5 END END AS `k.nguoi_yeu_cau.dia_chi`,
    CASE WHEN `g.nguoi_yeu_cau` THEN CASE WHEN `i.nguoi_yeu_cau.dien_thoai` IS NULL THEN get(`noted.kinds`, CAST(array_position(`noted.paths`, '/nguoi_yeu_cau/dien_thoai') - 1 AS INT)) WHEN length(`i.nguoi_yeu_cau.dien_thoai`) > 500 THEN 4 WHEN NOT (`i.nguoi_yeu_cau.dien_thoai` RLIKE '^(?:(?:0|\\+84)[0-9]{9})\\z') THEN 5 END END AS `k.nguoi_yeu_cau.dien_thoai`,
    CASE WHEN `g.nguoi_yeu_cau` THEN CASE WHEN `i.nguoi_yeu_cau.thu_dien_tu` IS NULL THEN get(`noted.kinds`, CAST(array_position(`noted.paths`, '/nguoi_yeu_cau/thu_dien_tu') - 1 AS INT)) WHEN length(`i.nguoi_yeu_cau.thu_dien_tu`) > 500 THEN 4 WHEN NOT (`i.nguoi_yeu_cau.thu_dien_tu` RLIKE '^(?:[!-?A-~]+@[!-?A-~]+\\.[!-?A-~]+)\\z') THEN 5 END END AS `k.nguoi_yeu_cau.thu_dien_tu`,
    CASE WHEN `i.loai_giay_nuoc_ngoai` IS NULL THEN COALESCE(CASE WHEN get(`noted.kinds`, CAST(array_position(`noted.paths`, '/loai_giay_nuoc_ngoai') - 1 AS INT)) IS NOT NULL THEN CASE WHEN NOT (`v.nguon_cap` = 33) THEN 8 ELSE get(`noted.kinds`, CAST(array_position(`noted.paths`, '/loai_giay_nuoc_ngoai') - 1 AS INT)) END END, CASE WHEN (`v.nguon_cap` = 33) AND NOT `broken` THEN 1 END) WHEN NOT (`v.nguon_cap` = 33) THEN 8 WHEN `i.loai_giay_nuoc_ngoai` = 0 THEN 6 END AS `k.loai_giay_nuoc_ngoai`,
    CASE WHEN `co_xac_nhan` IS NULL THEN COALESCE(CASE WHEN get(`noted.kinds`, CAST(array_position(`noted.paths`, '/co_xac_nhan') - 1 AS INT)) IS NOT NULL THEN CASE WHEN NOT (`v.nguon_cap` = 35) THEN 8 ELSE get(`noted.kinds`, CAST(array_position(`noted.paths`, '/co_xac_nhan') - 1 AS INT)) END END, CASE WHEN (`v.nguon_cap` = 35) AND NOT `broken` THEN 1 END) WHEN NOT (`v.nguon_cap` = 35) THEN 8 END AS `k.co_xac_nhan`,
    (`v.case` IN (24, 25)) AS `d.o_trong_nuoc`,
    ((2000L * CASE WHEN `v.so_trang` IS NOT NULL THEN LEAST(`v.so_trang`, 2L) END) + (1000L * CASE WHEN (`v.so_trang` - 2L) IS NOT NULL THEN GREATEST((`v.so_trang` - 2L), 0L) END)) AS `d.phi_theo_trang`,
    COALESCE(CASE WHEN `v.so_trang` IS NULL THEN 'so_trang' END, CASE WHEN `v.so_trang` IS NULL THEN 'so_trang' END) AS `td.phi_theo_trang`,
    CASE WHEN `v.case` IS NULL THEN 'case' END AS `td.o_trong_nuoc`,
    (`v.case` = 26) AS `fee.phi_o_nuoc_ngoai.due`,
    CASE `fee.phi_o_nuoc_ngoai.row` WHEN 1 THEN (10L * `v.so_ban_sao`) END AS `fee.phi_o_nuoc_ngoai.rate`,
    CASE WHEN `g.khong_co_phuong_tien_chup` THEN `v.khong_co_phuong_tien_chup` WHEN NOT `g.khong_co_phuong_tien_chup` THEN FALSE END AS `d.phai_tu_chup`,
    COALESCE(CASE WHEN `g.khong_co_phuong_tien_chup` IS NULL THEN 'khong_co_phuong_tien_chup' END, CASE WHEN `g.khong_co_phuong_tien_chup` THEN CASE WHEN `v.khong_co_phuong_tien_chup` IS NULL THEN 'khong_co_phuong_tien_chup' END END) AS `td.phai_tu_chup`,
    CASE WHEN `g.thoa_thuan_thoi_han` THEN `v.thoa_thuan_thoi_han` WHEN NOT `g.thoa_thuan_thoi_han` THEN FALSE END AS `h.2`,
    COALESCE(CASE WHEN `v.submission_date` BETWEEN 737790 AND 741442 THEN get(thutuc_days, get(thutuc_counts, `v.submission_date` - 737790) + 1 - 1) END, get(transform(array((CASE WHEN `v.submission_date` BETWEEN 737790 AND 741442 THEN get(thutuc_counts, `v.submission_date` - 737790) + 526994 WHEN `v.submission_date` < 737791 THEN 5 * CAST(`v.submission_date` div 7 AS INT) + LEAST(`v.submission_date` % 7, 5) ELSE 5 * CAST((`v.submission_date` - CAST((`v.submission_date` - 741443) div 146097 AS INT) * 146097) div 7 AS INT) + LEAST((`v.submission_date` - CAST((`v.submission_date` - 741443) div 146097 AS INT) * 146097) % 7, 5) + -59 - array_size(filter(thutuc_far, off -> off <= (`v.submission_date` - CAST((`v.submission_date` - 741443) div 146097 AS INT) * 146097))) + CAST((`v.submission_date` - 741443) div 146097 AS INT) * 102355 END) + 1), sum -> CASE WHEN sum BETWEEN 526995 AND 529543 THEN get(thutuc_days, sum - 526995) WHEN sum BETWEEN 1 AND 526994 THEN 7 * CAST((sum - 1) div 5 AS INT) + (sum - 1) % 5 + 1 WHEN sum > 529543 THEN get(transform(array(get(transform(array(aggregate(thutuc_far, CAST(sum - CAST((sum - 529544) div 102355 AS INT) * 102355 - -59 AS INTEGER), (found, off) -> CASE WHEN off <= 7 * CAST((found - 1) div 5 AS INT) + (found - 1) % 5 + 1 THEN found + 1 ELSE found END)), weekday -> 7 * CAST((weekday - 1) div 5 AS INT) + (weekday - 1) % 5 + 1 + CAST((sum - 529544) div 102355 AS INT) * 146097), 0)), far -> CASE WHEN far <= 3652059 THEN far END), 0) END), 0)) AS `h.3`,
    CASE WHEN (NOT `g.dau_hieu_ban_chinh`) THEN TRUE WHEN NOT (NOT `g.dau_hieu_ban_chinh`) THEN (NOT array_contains(`v.dau_hieu_ban_chinh`, 'bi_tay_xoa')) END AS `h.5`,
    CASE WHEN (NOT `g.dau_hieu_ban_chinh`) THEN TRUE WHEN NOT (NOT `g.dau_hieu_ban_chinh`) THEN (NOT array_contains(`v.dau_hieu_ban_chinh`, 'bi_hu_hong')) END AS `h.6`,
    CASE WHEN (NOT `g.dau_hieu_ban_chinh`) THEN TRUE WHEN NOT (NOT `g.dau_hieu_ban_chinh`) THEN (NOT array_contains(`v.dau_hieu_ban_chinh`, 'cam_sao_chup')) END AS `h.7`,
    CASE WHEN (NOT `g.dau_hieu_ban_chinh`) THEN TRUE WHEN NOT (NOT `g.dau_hieu_ban_chinh`) THEN (NOT array_contains(`v.dau_hieu_ban_chinh`, 'noi_dung_cam')) END AS `h.8`
  FROM step_4)
, step_6 AS (
  SELECT *,
    CASE WHEN `k.loai_giay_nuoc_ngoai` IS NULL THEN `i.loai_giay_nuoc_ngoai` END AS `v.loai_giay_nuoc_ngoai`,
    CASE WHEN `k.co_xac_nhan` IS NULL THEN `co_xac_nhan` END AS `v.co_xac_nhan`,
    CASE WHEN `d.phi_theo_trang` IS NOT NULL THEN LEAST(`d.phi_theo_trang`, 200000L) END AS `d.phi_mot_ban`,
    CASE WHEN `fee.phi_o_nuoc_ngoai.rate` IS NULL THEN CASE `fee.phi_o_nuoc_ngoai.row` WHEN 1 THEN CASE WHEN `v.so_ban_sao` IS NULL THEN 'so_ban_sao' END END END AS `fee.phi_o_nuoc_ngoai.table`,
    CASE WHEN `v.mang_theo_ban_sao` THEN TRUE WHEN NOT `v.mang_theo_ban_sao` THEN `d.phai_tu_chup` END AS `doc.ban_sao.asked`,
    COALESCE(CASE WHEN `v.mang_theo_ban_sao` IS NULL THEN 'mang_theo_ban_sao' END, CASE WHEN NOT `v.mang_theo_ban_sao` THEN `td.phai_tu_chup` END) AS `doc.ban_sao.trouble`,
    CASE WHEN `h.2` IS NULL THEN NULL WHEN `h.2` THEN 1 ELSE 2 END AS `due.row`
  FROM step_5)
, step_7 AS (
  SELECT *,
    CASE WHEN (`v.nguon_cap` = 33) THEN (`v.loai_giay_nuoc_ngoai` = 41) WHEN NOT (`v.nguon_cap` = 33) THEN FALSE END AS `h.1`,
    CASE `fee.phi_chung_thuc.row` WHEN 1 THEN (`d.phi_mot_ban` * `v.so_ban_sao`) END AS `fee.phi_chung_thuc.rate`,
    COALESCE(CASE WHEN `v.case` IS NULL THEN 'case' END, CASE WHEN `fee.phi_o_nuoc_ngoai.due` THEN `fee.phi_o_nuoc_ngoai.table` END) AS `fee.phi_o_nuoc_ngoai.trouble`,
    CASE WHEN `doc.ban_sao.asked` THEN CASE WHEN (`documents`).`ban_sao` IS NOT NULL AND (COALESCE(((`documents`).`ban_sao`).`electronic`, FALSE) OR CASE WHEN ((`documents`).`ban_sao`).`originals` >= 0 THEN ((`documents`).`ban_sao`).`originals` WHEN COALESCE(((`documents`).`ban_sao`).`copies`, -1) < 0 AND NOT COALESCE(((`documents`).`ban_sao`).`data`, FALSE) AND NOT COALESCE(((`documents`).`ban_sao`).`electronic`, FALSE) THEN 1 ELSE 0 END + GREATEST(COALESCE(((`documents`).`ban_sao`).`copies`, 0), 0) > 0) THEN 'needed' ELSE 'missing' END WHEN NOT `doc.ban_sao.asked` THEN 'not_needed' ELSE 'undetermined' END AS `doc.ban_sao.status`,
    CASE WHEN `doc.ban_sao.trouble` LIKE '!%' THEN substr(`doc.ban_sao.trouble`, 2) ELSE '' END AS `doc.ban_sao.failure`,
    CASE WHEN `doc.ban_sao.trouble` NOT LIKE '!%' THEN split(`doc.ban_sao.trouble`, ',') ELSE CAST(array() AS ARRAY<STRING>) END AS `doc.ban_sao.needs`,
    CASE WHEN `due.row` IS NULL THEN COALESCE(CASE WHEN `g.thoa_thuan_thoi_han` IS NULL THEN 'thoa_thuan_thoi_han' END, CASE WHEN `g.thoa_thuan_thoi_han` THEN CASE WHEN `v.thoa_thuan_thoi_han` IS NULL THEN 'thoa_thuan_thoi_han' END END) END AS `due.table`,
    CASE `due.row` WHEN 2 THEN 900 END AS `due.cut`
  FROM step_6)
, step_8 AS (
  SELECT *,
    CASE WHEN `i.hop_phap_hoa` IS NULL THEN COALESCE(CASE WHEN get(`noted.kinds`, CAST(array_position(`noted.paths`, '/hop_phap_hoa') - 1 AS INT)) IS NOT NULL THEN CASE WHEN NOT `h.1` THEN 8 ELSE get(`noted.kinds`, CAST(array_position(`noted.paths`, '/hop_phap_hoa') - 1 AS INT)) END END, CASE WHEN `h.1` AND NOT `broken` THEN 1 END) WHEN NOT `h.1` THEN 8 WHEN `i.hop_phap_hoa` = 0 THEN 6 END AS `k.hop_phap_hoa`,
    CASE WHEN `fee.phi_chung_thuc.rate` IS NULL THEN CASE `fee.phi_chung_thuc.row` WHEN 1 THEN COALESCE(`td.phi_theo_trang`, CASE WHEN `v.so_ban_sao` IS NULL THEN 'so_ban_sao' END) END END AS `fee.phi_chung_thuc.table`,
    CASE WHEN NOT `fee.phi_o_nuoc_ngoai.due` THEN 'not_due' WHEN `fee.phi_o_nuoc_ngoai.trouble` IS NOT NULL THEN 'undetermined' WHEN `fee.phi_o_nuoc_ngoai.row` = 0 THEN 'no_row' WHEN FALSE THEN 'conflict' ELSE 'amount' END AS `fee.phi_o_nuoc_ngoai.status`,
    CASE WHEN `doc.ban_sao.status` = 'needed' THEN filter(array(CASE WHEN NOT COALESCE(((`documents`).`ban_sao`).`electronic`, FALSE) AND GREATEST(COALESCE(((`documents`).`ban_sao`).`copies`, 0), 0) + GREATEST(CASE WHEN ((`documents`).`ban_sao`).`originals` >= 0 THEN ((`documents`).`ban_sao`).`originals` WHEN COALESCE(((`documents`).`ban_sao`).`copies`, -1) < 0 AND NOT COALESCE(((`documents`).`ban_sao`).`data`, FALSE) AND NOT COALESCE(((`documents`).`ban_sao`).`electronic`, FALSE) THEN 1 ELSE 0 END - 0, 0) < 1 THEN 'copies' END), x4 -> x4 IS NOT NULL) ELSE CAST(array() AS ARRAY<STRING>) END AS `doc.ban_sao.problems`,
    CASE WHEN `doc.ban_sao.status` IN ('not_needed', 'from_data', 'undetermined') THEN CAST(array() AS ARRAY<STRING>) ELSE array('ban_sao') END AS `doc.ban_sao.required`,
    CASE WHEN `doc.ban_sao.status` = 'missing' THEN array('ban_sao') ELSE CAST(array() AS ARRAY<STRING>) END AS `doc.ban_sao.missing`,
    CASE WHEN NOT (COALESCE((`due.row` IN (2)), FALSE) OR `due.cut` IS NOT NULL) THEN FALSE WHEN NOT (COALESCE(CASE WHEN (`v.submission_date` - 1) BETWEEN 737790 AND 741442 THEN get(thutuc_days, get(thutuc_counts, (`v.submission_date` - 1) - 737790) + 1 - 1) END, get(transform(array((CASE WHEN (`v.submission_date` - 1) BETWEEN 737790 AND 741442 THEN get(thutuc_counts, (`v.submission_date` - 1) - 737790) + 526994 WHEN (`v.submission_date` - 1) < 737791 THEN 5 * CAST((`v.submission_date` - 1) div 7 AS INT) + LEAST((`v.submission_date` - 1) % 7, 5) ELSE 5 * CAST(((`v.submission_date` - 1) - CAST(((`v.submission_date` - 1) - 741443) div 146097 AS INT) * 146097) div 7 AS INT) + LEAST(((`v.submission_date` - 1) - CAST(((`v.submission_date` - 1) - 741443) div 146097 AS INT) * 146097) % 7, 5) + -59 - array_size(filter(thutuc_far, off -> off <= ((`v.submission_date` - 1) - CAST(((`v.submission_date` - 1) - 741443) div 146097 AS INT) * 146097))) + CAST(((`v.submission_date` - 1) - 741443) div 146097 AS INT) * 102355 END) + 1), sum -> CASE WHEN sum BETWEEN 526995 AND 529543 THEN get(thutuc_days, sum - 526995) WHEN sum BETWEEN 1 AND 526994 THEN 7 * CAST((sum - 1) div 5 AS INT) + (sum - 1) % 5 + 1 WHEN sum > 529543 THEN get(transform(array(get(transform(array(aggregate(thutuc_far, CAST(sum - CAST((sum - 529544) div 102355 AS INT) * 102355 - -59 AS INTEGER), (found, off) -> CASE WHEN off <= 7 * CAST((found - 1) div 5 AS INT) + (found - 1) % 5 + 1 THEN found + 1 ELSE found END)), weekday -> 7 * CAST((weekday - 1) div 5 AS INT) + (weekday - 1) % 5 + 1 + CAST((sum - 529544) div 102355 AS INT) * 146097), 0)), far -> CASE WHEN far <= 3652059 THEN far END), 0) END), 0)) = `v.submission_date`) THEN TRUE WHEN `v.submission_time` > `due.cut` THEN TRUE ELSE FALSE END AS `due.late`,
    `doc.ban_sao.status` AS `out.document_ban_sao_status`,
    CASE WHEN `doc.ban_sao.status` = 'undetermined' THEN `doc.ban_sao.needs` ELSE CAST(array() AS ARRAY<STRING>) END AS `out.document_ban_sao_needs`,
    CASE WHEN `doc.ban_sao.status` = 'undetermined' THEN `doc.ban_sao.failure` ELSE '' END AS `out.document_ban_sao_failure`
  FROM step_7)
, step_9 AS (
  SELECT *,
    CASE WHEN `k.hop_phap_hoa` IS NULL THEN `i.hop_phap_hoa` END AS `v.hop_phap_hoa`,
    COALESCE(`td.o_trong_nuoc`, CASE WHEN `d.o_trong_nuoc` THEN `fee.phi_chung_thuc.table` END) AS `fee.phi_chung_thuc.trouble`,
    CASE WHEN `due.late` THEN CASE WHEN `h.3` BETWEEN 1 AND 3652059 THEN `h.3` END ELSE `v.submission_date` END AS `due.start.day`,
    CASE WHEN `due.late` THEN CAST(NULL AS INTEGER) ELSE `v.submission_time` END AS `due.start.minute`,
    CASE WHEN `doc.ban_sao.status` = 'needed' THEN `doc.ban_sao.problems` ELSE CAST(array() AS ARRAY<STRING>) END AS `out.document_ban_sao_problems`,
    concat(`doc.ban_chinh_2025.required`, `doc.ban_sao.required`, CAST(array() AS ARRAY<STRING>)) AS `out.required`,
    concat(`doc.ban_chinh_2025.missing`, `doc.ban_sao.missing`, CAST(array() AS ARRAY<STRING>)) AS `out.missing`,
    `fee.phi_o_nuoc_ngoai.status` AS `out.fee_phi_o_nuoc_ngoai_status`,
    CASE WHEN `fee.phi_o_nuoc_ngoai.status` = 'amount' THEN `fee.phi_o_nuoc_ngoai.rate` END AS `out.fee_phi_o_nuoc_ngoai_amount`,
    CASE WHEN `fee.phi_o_nuoc_ngoai.status` IN ('amount', 'exempt', 'local', 'not_stated') THEN CASE `fee.phi_o_nuoc_ngoai.row` WHEN 1 THEN 'phi_o_nuoc_ngoai' END ELSE '' END AS `out.fee_phi_o_nuoc_ngoai_row`,
    CASE WHEN `fee.phi_o_nuoc_ngoai.status` = 'conflict' THEN `fee.phi_o_nuoc_ngoai.rows` ELSE CAST(array() AS ARRAY<STRING>) END AS `out.fee_phi_o_nuoc_ngoai_rows`,
    CASE WHEN `fee.phi_o_nuoc_ngoai.status` = 'undetermined' THEN CASE WHEN `fee.phi_o_nuoc_ngoai.trouble` LIKE '!%' THEN CAST(array() AS ARRAY<STRING>) ELSE split(`fee.phi_o_nuoc_ngoai.trouble`, ',') END ELSE CAST(array() AS ARRAY<STRING>) END AS `out.fee_phi_o_nuoc_ngoai_needs`,
    CASE WHEN `fee.phi_o_nuoc_ngoai.status` = 'undetermined' THEN CASE WHEN `fee.phi_o_nuoc_ngoai.trouble` LIKE '!%' THEN substr(`fee.phi_o_nuoc_ngoai.trouble`, 2) ELSE '' END ELSE '' END AS `out.fee_phi_o_nuoc_ngoai_failure`
  FROM step_8)
, step_10 AS (
  SELECT *,
    CASE WHEN NOT `d.o_trong_nuoc` THEN 'not_due' WHEN `fee.phi_chung_thuc.trouble` IS NOT NULL THEN 'undetermined' WHEN `fee.phi_chung_thuc.row` = 0 THEN 'no_row' WHEN FALSE THEN 'conflict' ELSE 'amount' END AS `fee.phi_chung_thuc.status`,
    CASE WHEN NOT `d.o_trong_nuoc` THEN 0L WHEN `fee.phi_chung_thuc.trouble` IS NOT NULL THEN NULL ELSE `fee.phi_chung_thuc.rate` END AS `fee.phi_chung_thuc`,
    CASE WHEN NOT COALESCE((`due.row` IN (2)), FALSE) THEN `due.start.minute` END AS `due.end.0.minute`,
    CASE WHEN `due.cut` NOT BETWEEN 0 AND 1439 THEN '!E_DURATION' WHEN `due.start.day` IS NULL AND NOT FALSE THEN '!E_DATE' END AS `due.fail.0`,
    CASE WHEN `due.sum.1` = 0 THEN `due.start.day` ELSE COALESCE(CASE WHEN `due.start.day` BETWEEN 737790 AND 741442 THEN get(thutuc_days, get(thutuc_counts, `due.start.day` - 737790) + `due.sum.1` - 1) END, get(transform(array((CASE WHEN `due.start.day` BETWEEN 737790 AND 741442 THEN get(thutuc_counts, `due.start.day` - 737790) + 526994 WHEN `due.start.day` < 737791 THEN 5 * CAST(`due.start.day` div 7 AS INT) + LEAST(`due.start.day` % 7, 5) ELSE 5 * CAST((`due.start.day` - CAST((`due.start.day` - 741443) div 146097 AS INT) * 146097) div 7 AS INT) + LEAST((`due.start.day` - CAST((`due.start.day` - 741443) div 146097 AS INT) * 146097) % 7, 5) + -59 - array_size(filter(thutuc_far, off -> off <= (`due.start.day` - CAST((`due.start.day` - 741443) div 146097 AS INT) * 146097))) + CAST((`due.start.day` - 741443) div 146097 AS INT) * 102355 END) + `due.sum.1`), sum -> CASE WHEN sum BETWEEN 526995 AND 529543 THEN get(thutuc_days, sum - 526995) WHEN sum BETWEEN 1 AND 526994 THEN 7 * CAST((sum - 1) div 5 AS INT) + (sum - 1) % 5 + 1 WHEN sum > 529543 THEN get(transform(array(get(transform(array(aggregate(thutuc_far, CAST(sum - CAST((sum - 529544) div 102355 AS INT) * 102355 - -59 AS INTEGER), (found, off) -> CASE WHEN off <= 7 * CAST((found - 1) div 5 AS INT) + (found - 1) % 5 + 1 THEN found + 1 ELSE found END)), weekday -> 7 * CAST((weekday - 1) div 5 AS INT) + (weekday - 1) % 5 + 1 + CAST((sum - 529544) div 102355 AS INT) * 146097), 0)), far -> CASE WHEN far <= 3652059 THEN far END), 0) END), 0)) END AS `h.4`,
    COALESCE(`troubled` OR COALESCE(`k.submission_date`, `k.submission_time`, `k.channel`, `k.identity_level`, `k.area`, `k.applicant`, `k.case`, `k.nguoi_yeu_cau`, `k.nguoi_yeu_cau.ten`, `k.nguoi_yeu_cau.so_dinh_danh`, `k.nguoi_yeu_cau.dia_chi`, `k.nguoi_yeu_cau.dien_thoai`, `k.nguoi_yeu_cau.thu_dien_tu`, `k.ten_giay_to`, `k.nguon_cap`, `k.loai_giay_nuoc_ngoai`, `k.hop_phap_hoa`, `k.co_xac_nhan`, `k.so_trang`, `k.so_ban_sao`, `k.mang_theo_ban_sao`, `k.khong_co_phuong_tien_chup`, `k.dau_hieu_ban_chinh`, `k.thoa_thuan_thoi_han`, NULL) IS NOT NULL OR array_size(`suspensions`) > 0 OR `documents` IS NOT NULL OR `decisions` IS NOT NULL OR (NOT `h.5`) OR (NOT `h.6`) OR (NOT `h.7`) OR (NOT `h.8`) OR ((`h.1` AND (NOT (`v.hop_phap_hoa` <> 44)))) OR (((`v.nguon_cap` = 35) AND (NOT `v.co_xac_nhan`))) OR ((`d.phai_tu_chup` AND (NOT `v.mang_theo_ban_sao`))), FALSE) AS `o.doubtful`
  FROM step_9)
, step_11 AS (
  SELECT *,
    CASE WHEN `h.4` BETWEEN 1 AND 3652059 THEN `h.4` END AS `due.ends.1.day`,
    CASE WHEN `due.length.1` IS NULL THEN `due.end.0.minute` ELSE CAST(NULL AS INTEGER) END AS `due.end.1.minute`,
    CASE WHEN `o.doubtful` THEN concat(CASE WHEN `broken` THEN array(named_struct('path', '', 'rule', 'dossier.type')) ELSE transform(filter(array(`k.submission_date` + 0, `k.submission_time` + 10, `k.channel` + 20, `k.identity_level` + 30, `k.area` + 40, `k.applicant` + 50, `k.case` + 60, `k.nguoi_yeu_cau` + 70, `k.nguoi_yeu_cau.ten` + 80, `k.nguoi_yeu_cau.so_dinh_danh` + 90, `k.nguoi_yeu_cau.dia_chi` + 100, `k.nguoi_yeu_cau.dien_thoai` + 110, `k.nguoi_yeu_cau.thu_dien_tu` + 120, `k.ten_giay_to` + 130, `k.nguon_cap` + 140, `k.loai_giay_nuoc_ngoai` + 150, `k.hop_phap_hoa` + 160, `k.co_xac_nhan` + 170, `k.so_trang` + 180, `k.so_ban_sao` + 190, `k.mang_theo_ban_sao` + 200, `k.khong_co_phuong_tien_chup` + 210, `k.dau_hieu_ban_chinh` + 220, `k.thoa_thuan_thoi_han` + 230), x5 -> x5 IS NOT NULL), x6 -> named_struct('path', CASE CAST(x6 div 10 AS INT) WHEN 0 THEN '/submission_date' WHEN 1 THEN '/submission_time' WHEN 2 THEN '/channel' WHEN 3 THEN '/identity_level' WHEN 4 THEN '/area' WHEN 5 THEN '/applicant' WHEN 6 THEN '/case' WHEN 7 THEN '/nguoi_yeu_cau' WHEN 8 THEN '/nguoi_yeu_cau/ten' WHEN 9 THEN '/nguoi_yeu_cau/so_dinh_danh' WHEN 10 THEN '/nguoi_yeu_cau/dia_chi' WHEN 11 THEN '/nguoi_yeu_cau/dien_thoai' WHEN 12 THEN '/nguoi_yeu_cau/thu_dien_tu' WHEN 13 THEN '/ten_giay_to' WHEN 14 THEN '/nguon_cap' WHEN 15 THEN '/loai_giay_nuoc_ngoai' WHEN 16 THEN '/hop_phap_hoa' WHEN 17 THEN '/co_xac_nhan' WHEN 18 THEN '/so_trang' WHEN 19 THEN '/so_ban_sao' WHEN 20 THEN '/mang_theo_ban_sao' WHEN 21 THEN '/khong_co_phuong_tien_chup' WHEN 22 THEN '/dau_hieu_ban_chinh' WHEN 23 THEN '/thoa_thuan_thoi_han' END, 'rule', concat(CASE CAST(x6 div 10 AS INT) WHEN 0 THEN 'submission_date' WHEN 1 THEN 'submission_time' WHEN 2 THEN 'channel' WHEN 3 THEN 'identity_level' WHEN 4 THEN 'area' WHEN 5 THEN 'applicant' WHEN 6 THEN 'case' WHEN 7 THEN 'nguoi_yeu_cau' WHEN 8 THEN 'nguoi_yeu_cau.ten' WHEN 9 THEN 'nguoi_yeu_cau.so_dinh_danh' WHEN 10 THEN 'nguoi_yeu_cau.dia_chi' WHEN 11 THEN 'nguoi_yeu_cau.dien_thoai' WHEN 12 THEN 'nguoi_yeu_cau.thu_dien_tu' WHEN 13 THEN 'ten_giay_to' WHEN 14 THEN 'nguon_cap' WHEN 15 THEN 'loai_giay_nuoc_ngoai' WHEN 16 THEN 'hop_phap_hoa' WHEN 17 THEN 'co_xac_nhan' WHEN 18 THEN 'so_trang' WHEN 19 THEN 'so_ban_sao' WHEN 20 THEN 'mang_theo_ban_sao' WHEN 21 THEN 'khong_co_phuong_tien_chup' WHEN 22 THEN 'dau_hieu_ban_chinh' WHEN 23 THEN 'thoa_thuan_thoi_han' END, CASE x6 % 10 WHEN 1 THEN '.required' WHEN 2 THEN '.type' WHEN 3 THEN '.range' WHEN 4 THEN '.length' WHEN 5 THEN '.pattern' WHEN 6 THEN '.choice' WHEN 7 THEN '.items' WHEN 8 THEN '.not_applicable' END))) END, CASE WHEN `troubled` THEN concat(COALESCE(CASE WHEN NOT `broken` THEN transform(filter(`dossier_problems`, x14 -> x14.`kind` = 'unknown' AND x14.`place` = ''), x15 -> named_struct('path', x15.`path`, 'rule', 'unknown')) END, CAST(array() AS ARRAY<STRUCT<`path`: STRING, `rule`: STRING>>)), COALESCE(CASE WHEN `g.nguoi_yeu_cau` THEN transform(filter(`dossier_problems`, x16 -> x16.`kind` = 'unknown' AND x16.`place` = '/nguoi_yeu_cau'), x17 -> named_struct('path', x17.`path`, 'rule', 'unknown')) END, CAST(array() AS ARRAY<STRUCT<`path`: STRING, `rule`: STRING>>))) ELSE CAST(array() AS ARRAY<STRUCT<`path`: STRING, `rule`: STRING>>) END, concat(CASE WHEN `troubled` THEN transform(filter(`dossier_problems`, x7 -> x7.`place` = 'parts'), x8 -> named_struct('path', x8.`path`, 'rule', x8.`kind`)) ELSE CAST(array() AS ARRAY<STRUCT<`path`: STRING, `rule`: STRING>>) END, filter(array(CASE WHEN ((`documents`).`ban_chinh_2025`).`originals` < 0 THEN named_struct('path', '/documents/ban_chinh_2025/originals', 'rule', 'documents.ban_chinh_2025.originals.range') END, CASE WHEN ((`documents`).`ban_chinh_2025`).`copies` < 0 THEN named_struct('path', '/documents/ban_chinh_2025/copies', 'rule', 'documents.ban_chinh_2025.copies.range') END, CASE WHEN ((`documents`).`ban_sao`).`originals` < 0 THEN named_struct('path', '/documents/ban_sao/originals', 'rule', 'documents.ban_sao.originals.range') END, CASE WHEN ((`documents`).`ban_sao`).`copies` < 0 THEN named_struct('path', '/documents/ban_sao/copies', 'rule', 'documents.ban_sao.copies.range') END), x9 -> x9 IS NOT NULL), CASE WHEN array_size(`suspensions`) > 0 THEN flatten(transform(`suspensions`, (x10, x11) -> filter(array(CASE WHEN x10 IS NULL AND NOT `troubled` THEN named_struct('path', concat('/suspensions/', CAST(x11 AS STRING)), 'rule', 'suspensions.type') END, CASE WHEN x10 IS NOT NULL AND x10.`reason` IS NULL THEN named_struct('path', concat('/suspensions/', CAST(x11 AS STRING), '/reason'), 'rule', 'suspensions.reason.required') END, CASE WHEN x10 IS NOT NULL AND x10.`from` IS NULL THEN named_struct('path', concat('/suspensions/', CAST(x11 AS STRING), '/from'), 'rule', 'suspensions.from.required') END, CASE WHEN x10 IS NOT NULL AND x10.`to` IS NULL THEN named_struct('path', concat('/suspensions/', CAST(x11 AS STRING), '/to'), 'rule', 'suspensions.to.required') END, CASE WHEN x10.`reason` IS NOT NULL AND x10.`from` IS NOT NULL AND x10.`to` IS NOT NULL AND x10.`reason` NOT IN ('applicant', 'payment', 'incident', 'other_body') THEN named_struct('path', concat('/suspensions/', CAST(x11 AS STRING), '/reason'), 'rule', 'suspensions.reason.choice') END, CASE WHEN x10.`reason` IS NOT NULL AND x10.`from` IS NOT NULL AND x10.`to` IS NOT NULL AND x10.`reason` IN ('applicant', 'payment', 'incident', 'other_body') AND x10.`to` < x10.`from` THEN named_struct('path', concat('/suspensions/', CAST(x11 AS STRING), '/to'), 'rule', 'suspensions.to.range') END), x12 -> x12 IS NOT NULL))) ELSE CAST(array() AS ARRAY<STRUCT<`path`: STRING, `rule`: STRING>>) END, filter(array(CASE WHEN ((`decisions`).`tiep_nhan` NOT IN ('tiep_nhan_duoc', 'chua_day_du', 'khong_duoc_chung_thuc', 'giay_to_gia')) THEN named_struct('path', '/decisions/tiep_nhan', 'rule', 'decisions.tiep_nhan.choice') END, CASE WHEN ((`decisions`).`bo_sung` NOT IN ('da_bo_sung', 'khong_yeu_cau_nua')) THEN named_struct('path', '/decisions/bo_sung', 'rule', 'decisions.bo_sung.choice') END, CASE WHEN ((`decisions`).`doi_chieu` NOT IN ('dung_voi_ban_chinh', 'chua_du_trang', 'khong_dung')) THEN named_struct('path', '/decisions/doi_chieu', 'rule', 'decisions.doi_chieu.choice') END), x13 -> x13 IS NOT NULL)), filter(array(CASE WHEN (NOT `h.5`) THEN named_struct('path', '/dau_hieu_ban_chinh', 'rule', 'requirements.khong_tay_xoa') END, CASE WHEN (NOT `h.6`) THEN named_struct('path', '/dau_hieu_ban_chinh', 'rule', 'requirements.khong_hu_hong') END, CASE WHEN (NOT `h.7`) THEN named_struct('path', '/dau_hieu_ban_chinh', 'rule', 'requirements.duoc_sao_chup') END, CASE WHEN (NOT `h.8`) THEN named_struct('path', '/dau_hieu_ban_chinh', 'rule', 'requirements.noi_dung_hop_phap') END, CASE WHEN ((`h.1` AND (NOT (`v.hop_phap_hoa` <> 44)))) THEN named_struct('path', '/hop_phap_hoa', 'rule', 'requirements.da_hop_phap_hoa_lanh_su') END, CASE WHEN (((`v.nguon_cap` = 35) AND (NOT `v.co_xac_nhan`))) THEN named_struct('path', '/co_xac_nhan', 'rule', 'requirements.giay_tu_lap_co_xac_nhan') END, CASE WHEN ((`d.phai_tu_chup` AND (NOT `v.mang_theo_ban_sao`))) THEN named_struct('path', '/mang_theo_ban_sao', 'rule', 'checks.noi_chung_thuc_co_may_chup') END), x18 -> x18 IS NOT NULL)) ELSE CAST(array() AS ARRAY<STRUCT<`path`: STRING, `rule`: STRING>>) END AS `o.errors`,
    `fee.phi_chung_thuc.status` AS `out.fee_phi_chung_thuc_status`,
    CASE WHEN `fee.phi_chung_thuc.status` = 'amount' THEN `fee.phi_chung_thuc.rate` END AS `out.fee_phi_chung_thuc_amount`,
    CASE WHEN `fee.phi_chung_thuc.status` IN ('amount', 'exempt', 'local', 'not_stated') THEN CASE `fee.phi_chung_thuc.row` WHEN 1 THEN 'phi_chung_thuc' END ELSE '' END AS `out.fee_phi_chung_thuc_row`,
    CASE WHEN `fee.phi_chung_thuc.status` = 'conflict' THEN `fee.phi_chung_thuc.rows` ELSE CAST(array() AS ARRAY<STRING>) END AS `out.fee_phi_chung_thuc_rows`,
    CASE WHEN `fee.phi_chung_thuc.status` = 'undetermined' THEN CASE WHEN `fee.phi_chung_thuc.trouble` LIKE '!%' THEN CAST(array() AS ARRAY<STRING>) ELSE split(`fee.phi_chung_thuc.trouble`, ',') END ELSE CAST(array() AS ARRAY<STRING>) END AS `out.fee_phi_chung_thuc_needs`,
    CASE WHEN `fee.phi_chung_thuc.status` = 'undetermined' THEN CASE WHEN `fee.phi_chung_thuc.trouble` LIKE '!%' THEN substr(`fee.phi_chung_thuc.trouble`, 2) ELSE '' END ELSE '' END AS `out.fee_phi_chung_thuc_failure`,
    (`fee.phi_chung_thuc` + CASE WHEN `fee.phi_o_nuoc_ngoai.status` IN ('exempt', 'not_due') THEN 0L END) AS `out.total`
  FROM step_10)
, step_12 AS (
  SELECT *,
    CASE WHEN `due.length.1` IS NULL THEN `due.start.day` ELSE `due.ends.1.day` END AS `due.end.1.day`,
    CASE WHEN `o.doubtful` THEN array_size(`o.errors`) = 0 ELSE TRUE END AS `o.valid`,
    `o.errors` AS `out.errors`
  FROM step_11)
, step_13 AS (
  SELECT *,
    CASE WHEN `due.fail.0` IS NOT NULL THEN `due.fail.0` WHEN `due.length.1` IS NOT NULL AND `due.end.1.day` IS NULL THEN '!E_DATE' END AS `due.fail.1`,
    `o.valid` AS `out.valid`
  FROM step_12)
, step_14 AS (
  SELECT *,
    COALESCE(`due.table`, CASE WHEN COALESCE((`due.row` IN (2)), FALSE) AND NOT FALSE THEN COALESCE(CASE WHEN `v.submission_date` IS NULL THEN 'submission_date' END, CASE WHEN `k.submission_time` > 1 THEN 'submission_time' END, `due.fail.1`, CASE WHEN `due.end.1.day` IS NULL THEN '!E_DATE' END) END) AS `due.trouble`
  FROM step_13)
, step_15 AS (
  SELECT *,
    CASE WHEN `due.trouble` IS NOT NULL THEN 'undetermined' WHEN `due.row` = 0 THEN 'no_row' WHEN COALESCE((`due.row` IN (1)), FALSE) THEN 'by_agreement' ELSE 'due' END AS `due.status`,
    NOT (`due.trouble` IS NOT NULL) AND NOT (`due.row` = 0) AND NOT (COALESCE((`due.row` IN (1)), FALSE)) AS `due.told`
  FROM step_14)
, step_16 AS (
  SELECT *,
    `due.status` AS `out.due_status`,
    CASE WHEN `due.told` THEN date_add(DATE'0001-01-01', CAST(`due.end.1.day` AS INT) - 1) END AS `out.due_date`,
    CASE WHEN `due.told` THEN `due.end.1.minute` END AS `out.due_minutes`,
    CASE WHEN `due.status` IN ('due', 'not_stated', 'by_agreement') THEN CASE `due.row` WHEN 1 THEN 'theo_thoa_thuan' WHEN 2 THEN 'trong_ngay_tiep_nhan' END ELSE '' END AS `out.due_row`,
    CASE WHEN `due.status` = 'conflict' THEN `due.rows` ELSE CAST(array() AS ARRAY<STRING>) END AS `out.due_rows`,
    CASE WHEN `due.status` = 'undetermined' THEN CASE WHEN `due.trouble` LIKE '!%' THEN CAST(array() AS ARRAY<STRING>) ELSE split(`due.trouble`, ',') END ELSE CAST(array() AS ARRAY<STRING>) END AS `out.due_needs`,
    CASE WHEN `due.status` = 'undetermined' THEN CASE WHEN `due.trouble` LIKE '!%' THEN substr(`due.trouble`, 2) ELSE '' END ELSE '' END AS `out.due_failure`,
    CASE WHEN NOT `due.told` OR (year(date_add(DATE'0001-01-01', CAST(`v.submission_date` AS INT) - 1)) IN (2025, 2026) AND year(date_add(DATE'0001-01-01', CAST(`v.submission_date` AS INT) - 1)) = year(date_add(DATE'0001-01-01', CAST(`due.end.1.day` AS INT) - 1))) THEN CAST(array() AS ARRAY<INTEGER>) ELSE filter(CASE WHEN year(date_add(DATE'0001-01-01', CAST(`v.submission_date` AS INT) - 1)) <= year(date_add(DATE'0001-01-01', CAST(`due.end.1.day` AS INT) - 1)) THEN sequence(LEAST(year(date_add(DATE'0001-01-01', CAST(`v.submission_date` AS INT) - 1)), year(date_add(DATE'0001-01-01', CAST(`due.end.1.day` AS INT) - 1)) + 1), year(date_add(DATE'0001-01-01', CAST(`due.end.1.day` AS INT) - 1)), 1) ELSE CAST(array() AS ARRAY<INTEGER>) END, x19 -> x19 NOT IN (2025, 2026)) END AS `out.due_unannounced`
  FROM step_15)
SELECT
  `dossier_id`,
  `out.valid` AS `valid`,
  `out.errors` AS `errors`,
  `out.document_ban_chinh_2025_status` AS `document_ban_chinh_2025_status`,
  `out.document_ban_chinh_2025_problems` AS `document_ban_chinh_2025_problems`,
  `out.document_ban_chinh_2025_needs` AS `document_ban_chinh_2025_needs`,
  `out.document_ban_chinh_2025_failure` AS `document_ban_chinh_2025_failure`,
  `out.document_ban_sao_status` AS `document_ban_sao_status`,
  `out.document_ban_sao_problems` AS `document_ban_sao_problems`,
  `out.document_ban_sao_needs` AS `document_ban_sao_needs`,
  `out.document_ban_sao_failure` AS `document_ban_sao_failure`,
  `out.required` AS `required`,
  `out.missing` AS `missing`,
  `out.fee_phi_chung_thuc_status` AS `fee_phi_chung_thuc_status`,
  `out.fee_phi_chung_thuc_amount` AS `fee_phi_chung_thuc_amount`,
  `out.fee_phi_chung_thuc_reduction` AS `fee_phi_chung_thuc_reduction`,
  `out.fee_phi_chung_thuc_row` AS `fee_phi_chung_thuc_row`,
  `out.fee_phi_chung_thuc_rows` AS `fee_phi_chung_thuc_rows`,
  `out.fee_phi_chung_thuc_needs` AS `fee_phi_chung_thuc_needs`,
  `out.fee_phi_chung_thuc_failure` AS `fee_phi_chung_thuc_failure`,
  `out.fee_phi_o_nuoc_ngoai_status` AS `fee_phi_o_nuoc_ngoai_status`,
  `out.fee_phi_o_nuoc_ngoai_amount` AS `fee_phi_o_nuoc_ngoai_amount`,
  `out.fee_phi_o_nuoc_ngoai_reduction` AS `fee_phi_o_nuoc_ngoai_reduction`,
  `out.fee_phi_o_nuoc_ngoai_row` AS `fee_phi_o_nuoc_ngoai_row`,
  `out.fee_phi_o_nuoc_ngoai_rows` AS `fee_phi_o_nuoc_ngoai_rows`,
  `out.fee_phi_o_nuoc_ngoai_needs` AS `fee_phi_o_nuoc_ngoai_needs`,
  `out.fee_phi_o_nuoc_ngoai_failure` AS `fee_phi_o_nuoc_ngoai_failure`,
  `out.total` AS `total`,
  `out.due_status` AS `due_status`,
  `out.due_date` AS `due_date`,
  `out.due_minutes` AS `due_minutes`,
  `out.due_row` AS `due_row`,
  `out.due_rows` AS `due_rows`,
  `out.due_needs` AS `due_needs`,
  `out.due_failure` AS `due_failure`,
  `out.due_unannounced` AS `due_unannounced`
FROM step_16
;
