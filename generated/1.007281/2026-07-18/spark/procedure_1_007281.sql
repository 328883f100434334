-- 1.007281: Thủ tục cấp Giấy chứng nhận đăng ký chuyển giao công nghệ
-- Valid on the days 2026-07-18 - .... Assesses every row of dossiers; run calendar.sql first, and read.sql where the dossiers are JSON.
-- Made for Spark. One row for each dossier: valid, errors, document_van_ban_de_nghi_status, document_van_ban_de_nghi_problems, document_van_ban_de_nghi_needs, document_van_ban_de_nghi_failure, document_van_ban_giao_ket_status, document_van_ban_giao_ket_problems, document_van_ban_giao_ket_needs, document_van_ban_giao_ket_failure, document_ban_dich_status, document_ban_dich_problems, document_ban_dich_needs, document_ban_dich_failure, required, missing, fee_phi_tham_dinh_status, fee_phi_tham_dinh_amount, fee_phi_tham_dinh_reduction, fee_phi_tham_dinh_row, fee_phi_tham_dinh_rows, fee_phi_tham_dinh_needs, fee_phi_tham_dinh_failure, total, due_status, due_date, due_minutes, due_row, due_rows, due_needs, due_failure, due_unannounced.
-- Not modelled: Ngày có hiệu lực của Nghị định số 101/2026/NĐ-CP (ký 31/03/2026), Luật số 115/2025/QH15, Quyết định số 2080/QĐ-BKHCN.: Chưa đọc được điều khoản thi hành; tệp này bắt đầu từ 18/07/2026, ngày dữ liệu Cổng Dịch vụ công quốc gia ghi Quyết định số 2080/QĐ-BKHCN cho thủ tục này. Một nguồn thứ cấp ghi Luật có hiệu lực từ 01/04/2026.
-- Not modelled: Điều 31 Luật Chuyển giao công nghệ sau khi sửa đổi bởi khoản 14 Điều 1 Luật số 115/2025/QH15.: Chỉ đọc được Điều 31 trước khi sửa đổi và bản công bố thủ tục; khoản 4, 5, 6 có thể đã thay đổi. Theo bản cũ, văn bản bằng tiếng nước ngoài phải kèm bản dịch; bản công bố ghi “hoặc bản dịch”, tệp này theo bản công bố.
-- Not modelled: Trong thời hạn 90 ngày kể từ ngày ký văn bản giao kết, bên có nghĩa vụ phải gửi hồ sơ đăng ký.: Đăng ký muộn không làm thay đổi hồ sơ, phí hay thời hạn giải quyết; việc xử phạt thuộc quy định khác.
-- Not modelled: Phân định thẩm quyền cấp Giấy chứng nhận giữa Bộ Khoa học và Công nghệ, cơ quan cấp tỉnh và Bộ Quốc phòng.: Chưa đọc được Điều 21 Nghị định số 101/2026/NĐ-CP; tệp này chỉ mô tả hồ sơ nộp tại Bộ Khoa học và Công nghệ.
-- Not modelled: Mẫu văn bản đề nghị đăng ký chuyển giao công nghệ của Thông tư số 09/2026/TT-BKHCN.: Không tìm được mẫu; các mục lấy theo Điều 23 và Điều 31 Luật Chuyển giao công nghệ và giấy tiếp nhận hồ sơ.
-- Not modelled: Cách quy đổi hợp đồng bằng ngoại tệ, hợp đồng không có tổng giá trị (trả theo phần trăm doanh thu), cách làm tròn và việc giảm phí đến 31/12/2026.: Chưa đọc được Thông tư số 169/2016/TT-BTC và danh mục của Thông tư số 64/2025/TT-BTC. Bản công bố tháng 7/2026 ghi mức đầy đủ nên không áp mức giảm; số lẻ làm tròn đến đồng gần nhất là giả định.
-- Not modelled: Giấy chứng nhận đăng ký doanh nghiệp thay bằng dữ liệu (số 224 Phụ lục I Nghị quyết số 66.7/2025/NQ-CP).: Thành phần hồ sơ hiện hành không yêu cầu giấy này; Phụ lục dẫn Nghị định số 76/2018/NĐ-CP đã được thay thế.
-- Not modelled: Cách trả kết quả, thời điểm nộp phí và mức định danh khi nộp trực tuyến.: Bản công bố không ghi; cách trả kết quả suy từ mức toàn trình đã công bố, mức định danh ghi mức thấp nhất.
-- Not modelled: Đăng ký gia hạn, sửa đổi, bổ sung nội dung chuyển giao công nghệ đã đăng ký.: Là thủ tục khác, có mức phí khác.
WITH step_0 AS (SELECT * FROM dossiers)
, step_1 AS (
  SELECT *,
    COALESCE(array_size(`dossier_problems`) > 0, FALSE) AS `troubled`,
    (date_diff(`submission_date`, DATE'0001-01-01') + 1) AS `i.submission_date`,
    CASE `channel` WHEN 'in_person' THEN 1 WHEN 'online' THEN 2 WHEN 'postal' THEN 3 ELSE CASE WHEN `channel` IS NOT NULL THEN 0 END END AS `i.channel`,
    CASE `area` WHEN 'ordinary' THEN 4 WHEN 'mountain' THEN 5 WHEN 'border' THEN 6 WHEN 'island' THEN 7 WHEN 'remote' THEN 8 ELSE CASE WHEN `area` IS NOT NULL THEN 0 END END AS `i.area`,
    CASE `applicant` WHEN 'vn_citizen' THEN 9 WHEN 'enterprise' THEN 10 WHEN 'foreign_resident' THEN 11 WHEN 'foreigner' THEN 12 WHEN 'party_member' THEN 13 WHEN 'party_organisation' THEN 14 WHEN 'foreign_organisation' THEN 15 WHEN 'vn_enterprise' THEN 16 WHEN 'organisation' THEN 17 WHEN 'foreign_invested_enterprise' THEN 18 WHEN 'cooperative' THEN 19 WHEN 'overseas_vietnamese' THEN 20 WHEN 'official' THEN 21 WHEN 'vn_citizen_without_residence' THEN 22 WHEN 'foreign_settled' THEN 23 ELSE CASE WHEN `applicant` IS NOT NULL THEN 0 END END AS `i.applicant`,
    CASE `case` WHEN 'vao_viet_nam' THEN 24 WHEN 'ra_nuoc_ngoai' THEN 25 WHEN 'trong_nuoc' THEN 26 ELSE CASE WHEN `case` IS NOT NULL THEN 0 END END AS `i.case`,
    CASE `tu_cach` WHEN 'la_ben_nhan' THEN 27 WHEN 'la_ben_giao' THEN 28 ELSE CASE WHEN `tu_cach` IS NOT NULL THEN 0 END END AS `i.tu_cach`,
    CASE WHEN ((`ben_giao`).`ten` RLIKE '^(?:[ -~]*)\\z') THEN (`ben_giao`).`ten` WHEN (`ben_giao`).`ten` IS NOT NULL THEN reflect('com.ibm.icu.text.Normalizer', 'compose', (`ben_giao`).`ten`, false) END AS `i.ben_giao.ten`,
    CASE WHEN ((`ben_giao`).`ma_so` RLIKE '^(?:[ -~]*)\\z') THEN (`ben_giao`).`ma_so` WHEN (`ben_giao`).`ma_so` IS NOT NULL THEN reflect('com.ibm.icu.text.Normalizer', 'compose', (`ben_giao`).`ma_so`, false) END AS `i.ben_giao.ma_so`,
    CASE WHEN ((`ben_giao`).`dia_chi` RLIKE '^(?:[ -~]*)\\z') THEN (`ben_giao`).`dia_chi` WHEN (`ben_giao`).`dia_chi` IS NOT NULL THEN reflect('com.ibm.icu.text.Normalizer', 'compose', (`ben_giao`).`dia_chi`, false) END AS `i.ben_giao.dia_chi`,
    CASE WHEN ((`ben_nhan`).`ten` RLIKE '^(?:[ -~]*)\\z') THEN (`ben_nhan`).`ten` WHEN (`ben_nhan`).`ten` IS NOT NULL THEN reflect('com.ibm.icu.text.Normalizer', 'compose', (`ben_nhan`).`ten`, false) END AS `i.ben_nhan.ten`,
    CASE WHEN ((`ben_nhan`).`ma_so` RLIKE '^(?:[ -~]*)\\z') THEN (`ben_nhan`).`ma_so` WHEN (`ben_nhan`).`ma_so` IS NOT NULL THEN reflect('com.ibm.icu.text.Normalizer', 'compose', (`ben_nhan`).`ma_so`, false) END AS `i.ben_nhan.ma_so`,
    CASE WHEN ((`ben_nhan`).`dia_chi` RLIKE '^(?:[ -~]*)\\z') THEN (`ben_nhan`).`dia_chi` WHEN (`ben_nhan`).`dia_chi` IS NOT NULL THEN reflect('com.ibm.icu.text.Normalizer', 'compose', (`ben_nhan`).`dia_chi`, false) END AS `i.ben_nhan.dia_chi`,
    CASE WHEN ((`nguoi_lien_he`).`ho_ten` RLIKE '^(?:[ -~]*)\\z') THEN (`nguoi_lien_he`).`ho_ten` WHEN (`nguoi_lien_he`).`ho_ten` IS NOT NULL THEN reflect('com.ibm.icu.text.Normalizer', 'compose', (`nguoi_lien_he`).`ho_ten`, false) END AS `i.nguoi_lien_he.ho_ten`,
    (`nguoi_lien_he`).`dien_thoai` AS `i.nguoi_lien_he.dien_thoai`,
    CASE WHEN ((`nguoi_lien_he`).`thu_dien_tu` RLIKE '^(?:[ -~]*)\\z') THEN (`nguoi_lien_he`).`thu_dien_tu` WHEN (`nguoi_lien_he`).`thu_dien_tu` IS NOT NULL THEN reflect('com.ibm.icu.text.Normalizer', 'compose', (`nguoi_lien_he`).`thu_dien_tu`, false) END AS `i.nguoi_lien_he.thu_dien_tu`,
    CASE WHEN (`ten_cong_nghe` RLIKE '^(?:[ -~]*)\\z') THEN `ten_cong_nghe` WHEN `ten_cong_nghe` IS NOT NULL THEN reflect('com.ibm.icu.text.Normalizer', 'compose', `ten_cong_nghe`, false) END AS `i.ten_cong_nghe`,
    CASE `quyen_duoc_chuyen_giao` WHEN 'quyen_so_huu' THEN 35 WHEN 'quyen_su_dung' THEN 36 ELSE CASE WHEN `quyen_duoc_chuyen_giao` IS NOT NULL THEN 0 END END AS `i.quyen_duoc_chuyen_giao`,
    (date_diff(`ngay_ky`, DATE'0001-01-01') + 1) AS `i.ngay_ky`,
    CASE WHEN TRUE THEN 1 ELSE 0 END AS `fee.phi_tham_dinh.row`,
    CAST(array() AS ARRAY<STRING>) AS `fee.phi_tham_dinh.rows`,
    CASE WHEN (`documents`).`van_ban_de_nghi` IS NOT NULL AND (COALESCE(((`documents`).`van_ban_de_nghi`).`electronic`, FALSE) OR CASE WHEN ((`documents`).`van_ban_de_nghi`).`originals` >= 0 THEN ((`documents`).`van_ban_de_nghi`).`originals` WHEN COALESCE(((`documents`).`van_ban_de_nghi`).`copies`, -1) < 0 AND NOT COALESCE(((`documents`).`van_ban_de_nghi`).`data`, FALSE) AND NOT COALESCE(((`documents`).`van_ban_de_nghi`).`electronic`, FALSE) THEN 1 ELSE 0 END + GREATEST(COALESCE(((`documents`).`van_ban_de_nghi`).`copies`, 0), 0) > 0) THEN 'needed' ELSE 'missing' END AS `doc.van_ban_de_nghi.status`,
    CASE WHEN CAST(NULL AS STRING) LIKE '!%' THEN substr(CAST(NULL AS STRING), 2) ELSE '' END AS `doc.van_ban_de_nghi.failure`,
    CASE WHEN CAST(NULL AS STRING) NOT LIKE '!%' THEN split(CAST(NULL AS STRING), ',') ELSE CAST(array() AS ARRAY<STRING>) END AS `doc.van_ban_de_nghi.needs`,
    CASE WHEN TRUE THEN 1 ELSE 0 END AS `due.row`,
    CAST(array() AS ARRAY<STRING>) AS `due.rows`,
    '' AS `out.fee_phi_tham_dinh_reduction`
  FROM step_0)
, step_2 AS (
  SELECT *,
    (`troubled` AND COALESCE((get(`dossier_problems`, 0)).`path` = '', FALSE)) AS `broken`,
    CASE WHEN `troubled` THEN transform(filter(`dossier_problems`, x1 -> x1.`kind` <> 'unknown'), x1 -> x1.`path`) END AS `noted.paths`,
    CASE WHEN `troubled` THEN transform(filter(`dossier_problems`, x1 -> x1.`kind` <> 'unknown'), x1 -> CASE x1.`kind` WHEN 'type' THEN 2 WHEN 'range' THEN 3 WHEN 'items' THEN 7 WHEN 'choice' THEN 6 END) END AS `noted.kinds`,
    CASE WHEN `doc.van_ban_de_nghi.status` = 'needed' THEN filter(array(CASE WHEN NOT COALESCE(((`documents`).`van_ban_de_nghi`).`electronic`, FALSE) AND CASE WHEN ((`documents`).`van_ban_de_nghi`).`originals` >= 0 THEN ((`documents`).`van_ban_de_nghi`).`originals` WHEN COALESCE(((`documents`).`van_ban_de_nghi`).`copies`, -1) < 0 AND NOT COALESCE(((`documents`).`van_ban_de_nghi`).`data`, FALSE) AND NOT COALESCE(((`documents`).`van_ban_de_nghi`).`electronic`, FALSE) THEN 1 ELSE 0 END < 1 THEN 'originals' END), x2 -> x2 IS NOT NULL) ELSE CAST(array() AS ARRAY<STRING>) END AS `doc.van_ban_de_nghi.problems`,
    CASE WHEN `doc.van_ban_de_nghi.status` IN ('not_needed', 'from_data', 'undetermined') THEN CAST(array() AS ARRAY<STRING>) ELSE array('van_ban_de_nghi') END AS `doc.van_ban_de_nghi.required`,
    CASE WHEN `doc.van_ban_de_nghi.status` = 'missing' THEN array('van_ban_de_nghi') ELSE CAST(array() AS ARRAY<STRING>) END AS `doc.van_ban_de_nghi.missing`,
    CASE `due.row` WHEN 1 THEN 1 END AS `due.length.1`,
    `doc.van_ban_de_nghi.status` AS `out.document_van_ban_de_nghi_status`,
    CASE WHEN `doc.van_ban_de_nghi.status` = 'undetermined' THEN `doc.van_ban_de_nghi.needs` ELSE CAST(array() AS ARRAY<STRING>) END AS `out.document_van_ban_de_nghi_needs`,
    CASE WHEN `doc.van_ban_de_nghi.status` = 'undetermined' THEN `doc.van_ban_de_nghi.failure` ELSE '' END AS `out.document_van_ban_de_nghi_failure`
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
    CASE WHEN `i.tu_cach` IS NULL THEN COALESCE(get(`noted.kinds`, CAST(array_position(`noted.paths`, '/tu_cach') - 1 AS INT)), CASE WHEN NOT `broken` THEN 1 END) WHEN `i.tu_cach` = 0 THEN 6 END AS `k.tu_cach`,
    CASE WHEN `ben_giao` IS NULL THEN COALESCE(get(`noted.kinds`, CAST(array_position(`noted.paths`, '/ben_giao') - 1 AS INT)), CASE WHEN NOT `broken` THEN 1 END) END AS `k.ben_giao`,
    CASE WHEN `ben_nhan` IS NULL THEN COALESCE(get(`noted.kinds`, CAST(array_position(`noted.paths`, '/ben_nhan') - 1 AS INT)), CASE WHEN NOT `broken` THEN 1 END) END AS `k.ben_nhan`,
    CASE WHEN `nguoi_lien_he` IS NULL THEN COALESCE(get(`noted.kinds`, CAST(array_position(`noted.paths`, '/nguoi_lien_he') - 1 AS INT)), CASE WHEN NOT `broken` THEN 1 END) END AS `k.nguoi_lien_he`,
    CASE WHEN `i.ten_cong_nghe` IS NULL THEN COALESCE(get(`noted.kinds`, CAST(array_position(`noted.paths`, '/ten_cong_nghe') - 1 AS INT)), CASE WHEN NOT `broken` THEN 1 END) WHEN length(`i.ten_cong_nghe`) > 500 THEN 4 WHEN NOT (`i.ten_cong_nghe` RLIKE '^(?:[ \\u00a0\\u1680\\u2000-\\u200a\\u202f\\u205f\\u3000]*[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029 \\u00a0\\u1680\\u2000-\\u200a\\u202f\\u205f\\u3000][^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029]*)\\z') THEN 5 END AS `k.ten_cong_nghe`,
    CASE WHEN `i.quyen_duoc_chuyen_giao` IS NULL THEN COALESCE(get(`noted.kinds`, CAST(array_position(`noted.paths`, '/quyen_duoc_chuyen_giao') - 1 AS INT)), CASE WHEN NOT `broken` THEN 1 END) WHEN `i.quyen_duoc_chuyen_giao` = 0 THEN 6 END AS `k.quyen_duoc_chuyen_giao`,
    CASE WHEN `thuoc_danh_muc_han_che` IS NULL THEN COALESCE(get(`noted.kinds`, CAST(array_position(`noted.paths`, '/thuoc_danh_muc_han_che') - 1 AS INT)), CASE WHEN NOT `broken` THEN 1 END) END AS `k.thuoc_danh_muc_han_che`,
    CASE WHEN `i.ngay_ky` IS NULL THEN COALESCE(get(`noted.kinds`, CAST(array_position(`noted.paths`, '/ngay_ky') - 1 AS INT)), CASE WHEN NOT `broken` THEN 1 END) WHEN `i.ngay_ky` NOT BETWEEN 1 AND 3652059 THEN 2 END AS `k.ngay_ky`,
    CASE WHEN `tong_gia_tri` IS NULL THEN COALESCE(get(`noted.kinds`, CAST(array_position(`noted.paths`, '/tong_gia_tri') - 1 AS INT)), CASE WHEN NOT `broken` THEN 1 END) WHEN `tong_gia_tri` NOT BETWEEN -1000000000000000 AND 1000000000000000 THEN 3 WHEN `tong_gia_tri` < 0L THEN 3 END AS `k.tong_gia_tri`,
    CASE WHEN `co_ban_tieng_viet` IS NULL THEN COALESCE(get(`noted.kinds`, CAST(array_position(`noted.paths`, '/co_ban_tieng_viet') - 1 AS INT)), CASE WHEN NOT `broken` THEN 1 END) END AS `k.co_ban_tieng_viet`,
    CASE WHEN `due.length.1` IS NULL THEN 0 ELSE 5 END AS `due.sum.1`,
    CASE WHEN `doc.van_ban_de_nghi.status` = 'needed' THEN `doc.van_ban_de_nghi.problems` ELSE CAST(array() AS ARRAY<STRING>) END AS `out.document_van_ban_de_nghi_problems`
  FROM step_2)
, step_4 AS (
  SELECT *,
    CASE WHEN `k.submission_date` IS NULL THEN `i.submission_date` END AS `v.submission_date`,
    CASE WHEN `k.submission_time` IS NULL THEN `submission_time` END AS `v.submission_time`,
    CASE WHEN `k.case` IS NULL THEN `i.case` END AS `v.case`,
    CASE WHEN `k.tu_cach` IS NULL THEN `i.tu_cach` END AS `v.tu_cach`,
    CASE WHEN `k.ben_giao` > 1 THEN NULL ELSE `ben_giao` IS NOT NULL END AS `g.ben_giao`,
    CASE WHEN `k.ben_nhan` > 1 THEN NULL ELSE `ben_nhan` IS NOT NULL END AS `g.ben_nhan`,
    CASE WHEN `k.nguoi_lien_he` > 1 THEN NULL ELSE `nguoi_lien_he` IS NOT NULL END AS `g.nguoi_lien_he`,
    CASE WHEN `k.thuoc_danh_muc_han_che` IS NULL THEN `thuoc_danh_muc_han_che` END AS `v.thuoc_danh_muc_han_che`,
    CASE WHEN `k.ngay_ky` IS NULL THEN `i.ngay_ky` END AS `v.ngay_ky`,
    CASE WHEN `k.tong_gia_tri` IS NULL THEN `tong_gia_tri` END AS `v.tong_gia_tri`,
    CASE WHEN `k.co_ban_tieng_viet` IS NULL THEN `co_ban_tieng_viet` END AS `v.co_ban_tieng_viet`
  FROM step_3)
, step_5 AS (
  SELECT *,
    CASE WHEN `g.ben_giao` THEN CASE WHEN `i.ben_giao.ten` IS NULL THEN COALESCE(get(`noted.kinds`, CAST(array_position(`noted.paths`, '/ben_giao/ten') - 1 AS INT)), CASE WHEN NOT `broken` THEN 1 END) WHEN length(`i.ben_giao.ten`) > 200 THEN 4 WHEN NOT (`i.ben_giao.ten` RLIKE '^(?:[ \\u00a0\\u1680\\u2000-\\u200a\\u202f\\u205f\\u3000]*[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029 \\u00a0\\u1680\\u2000-\\u200a\\u202f\\u205f\\u3000][^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029]*)\\z') THEN 5 END END AS `k.ben_giao.ten`,
    CASE WHEN `g.ben_giao` THEN CASE WHEN `i.ben_giao.ma_so` IS NULL THEN get(`noted.kinds`, CAST(array_position(`noted.paths`, '/ben_giao/ma_so') - 1 AS INT)) WHEN length(`i.ben_giao.ma_so`) > 35 THEN 4 WHEN NOT (`i.ben_giao.ma_so` RLIKE '^(?:[ \\u00a0\\u1680\\u2000-\\u200a\\u202f\\u205f\\u3000]*[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029 \\u00a0\\u1680\\u2000-\\u200a\\u202f\\u205f\\u3000][^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029]*)\\z') THEN 5 END END AS `k.ben_giao.ma_so`,
    CASE WHEN `g.ben_giao` THEN CASE WHEN `i.ben_giao.dia_chi` IS NULL THEN COALESCE(get(`noted.kinds`, CAST(array_position(`noted.paths`, '/ben_giao/dia_chi') - 1 AS INT)), CASE WHEN NOT `broken` THEN 1 END) WHEN length(`i.ben_giao.dia_chi`) > 500 THEN 4 WHEN NOT (`i.ben_giao.dia_chi` RLIKE '^(?:[ \\u00a0\\u1680\\u2000-\\u200a\\u202f\\u205f\\u3000]*[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029 \\u00a0\\u1680\\u2000-\\u200a\\u202f\\u205f\\u3000][^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029]*)\\z') THEN 5 END END AS `k.ben_giao.dia_chi`,
    CASE WHEN `g.ben_nhan` THEN CASE WHEN `i.ben_nhan.ten` IS NULL THEN COALESCE(get(`noted.kinds`, CAST(array_position(`noted.paths`, '/ben_nhan/ten') - 1 AS INT)), CASE WHEN NOT `broken` THEN 1 END) WHEN length(`i.ben_nhan.ten`) > 200 THEN 4 WHEN NOT (`i.ben_nhan.ten` RLIKE '^(?:[ \\u00a0\\u1680\\u2000-\\u200a\\u202f\\u205f\\u3000]*[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029 \\u00a0\\u1680\\u2000-\\u200a\\u202f\\u205f\\u3000][^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029]*)\\z') THEN 5 END END AS `k.ben_nhan.ten`,
    CASE WHEN `g.ben_nhan` THEN CASE WHEN `i.ben_nhan.ma_so` IS NULL THEN get(`noted.kinds`, CAST(array_position(`noted.paths`, '/ben_nhan/ma_so') - 1 AS INT)) WHEN length(`i.ben_nhan.ma_so`) > 35 THEN 4 WHEN NOT (`i.ben_nhan.ma_so` RLIKE '^(?:[ \\u00a0\\u1680\\u2000-\\u200a\\u202f\\u205f\\u3000]*[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029 \\u00a0\\u1680\\u2000-\\u200a\\u202f\\u205f\\u3000][^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029]*)\\z') THEN 5 END END AS `k.ben_nhan.ma_so`,
    CASE WHEN `g.ben_nhan` THEN CASE WHEN `i.ben_nhan.dia_chi` IS NULL THEN COALESCE(get(`noted.kinds`, CAST(array_position(`noted.paths`, '/ben_nhan/dia_chi') - 1 AS INT)), CASE WHEN NOT `broken` THEN 1 END) WHEN length(`i.ben_nhan.dia_chi`) > 500 THEN 4 WHEN NOT (`i.ben_nhan.dia_chi` RLIKE '^(?:[ \\u00a0\\u1680\\u2000-\\u200a\\u202f\\u205f\\u3000]*[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029 \\u00a0\\u1680\\u2000-\\u200a\\u202f\\u205f\\u3000][^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029]*)\\z') THEN 5 END END AS `k.ben_nhan.dia_chi`,
    CASE WHEN `g.nguoi_lien_he` THEN CASE WHEN `i.nguoi_lien_he.ho_ten` IS NULL THEN COALESCE(get(`noted.kinds`, CAST(array_position(`noted.paths`, '/nguoi_lien_he/ho_ten') - 1 AS INT)), CASE WHEN NOT `broken` THEN 1 END) WHEN length(`i.nguoi_lien_he.ho_ten`) > 500 THEN 4 WHEN NOT (`i.nguoi_lien_he.ho_ten` RLIKE '^(?: *[A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ\\u0300-\\u036f\'’.\\-][A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ\\u0300-\\u036f\'’.\\- ]*)\\z') THEN 5 END END AS `k.nguoi_lien_he.ho_ten`,
    CASE WHEN `g.nguoi_lien_he` THEN CASE WHEN `i.nguoi_lien_he.dien_thoai` IS NULL THEN COALESCE(get(`noted.kinds`, CAST(array_position(`noted.paths`, '/nguoi_lien_he/dien_thoai') - 1 AS INT)), CASE WHEN NOT `broken` THEN 1 END) WHEN length(`i.nguoi_lien_he.dien_thoai`) > 500 THEN 4 WHEN NOT (`i.nguoi_lien_he.dien_thoai` RLIKE '^(?:(?:0|\\+84)[0-9]{9})\\z') THEN 5 END END AS `k.nguoi_lien_he.dien_thoai`,
    CASE WHEN `g.nguoi_lien_he` THEN CASE WHEN `i.nguoi_lien_he.thu_dien_tu` IS NULL THEN get(`noted.kinds`, CAST(array_position(`noted.paths`, '/nguoi_lien_he/thu_dien_tu') - 1 AS INT)) WHEN length(`i.nguoi_lien_he.thu_dien_tu`) > 500 THEN 4 WHEN NOT (`i.nguoi_lien_he.thu_dien_tu` RLIKE '^(?:[!-?A-~]+@[!-?A-~]+\\.[!-?A-~]+)\\z') THEN 5 END END AS `k.nguoi_lien_he.thu_dien_tu`,
    CASE `fee.phi_tham_dinh.row` WHEN 1 THEN (1L * `v.tong_gia_tri`) END AS `fee.phi_tham_dinh.rate`,
    CASE WHEN `v.co_ban_tieng_viet` THEN CASE WHEN (`documents`).`van_ban_giao_ket` IS NOT NULL AND (COALESCE(((`documents`).`van_ban_giao_ket`).`electronic`, FALSE) OR CASE WHEN ((`documents`).`van_ban_giao_ket`).`originals` >= 0 THEN ((`documents`).`van_ban_giao_ket`).`originals` WHEN COALESCE(((`documents`).`van_ban_giao_ket`).`copies`, -1) < 0 AND NOT COALESCE(((`documents`).`van_ban_giao_ket`).`data`, FALSE) AND NOT COALESCE(((`documents`).`van_ban_giao_ket`).`electronic`, FALSE) THEN 1 ELSE 0 END + GREATEST(COALESCE(((`documents`).`van_ban_giao_ket`).`copies`, 0), 0) > 0) THEN 'needed' ELSE 'missing' END WHEN NOT `v.co_ban_tieng_viet` THEN 'not_needed' ELSE 'undetermined' END AS `doc.van_ban_giao_ket.status`,
    CASE WHEN `v.co_ban_tieng_viet` IS NULL THEN 'co_ban_tieng_viet' END AS `doc.van_ban_giao_ket.trouble`,
    (NOT `v.co_ban_tieng_viet`) AS `doc.ban_dich.asked`,
    CASE WHEN `v.co_ban_tieng_viet` IS NULL THEN 'co_ban_tieng_viet' END AS `doc.ban_dich.trouble`,
    CASE WHEN NOT FALSE THEN `v.submission_time` END AS `due.end.0.minute`,
    CASE WHEN `v.submission_date` IS NULL AND NOT FALSE THEN '!E_DATE' END AS `due.fail.0`,
    CASE WHEN `due.sum.1` = 0 THEN `v.submission_date` ELSE COALESCE(CASE WHEN `v.submission_date` BETWEEN 737790 AND 741442 THEN get(thutuc_days, get(thutuc_counts, `v.submission_date` - 737790) + `due.sum.1` - 1) END, get(transform(array((CASE WHEN `v.submission_date` BETWEEN 737790 AND 741442 THEN get(thutuc_counts, `v.submission_date` - 737790) + 526994 WHEN `v.submission_date` < 737791 THEN 5 * CAST(`v.submission_date` div 7 AS INT) + LEAST(`v.submission_date` % 7, 5) ELSE 5 * CAST((`v.submission_date` - CAST((`v.submission_date` - 741443) div 146097 AS INT) * 146097) div 7 AS INT) + LEAST((`v.submission_date` - CAST((`v.submission_date` - 741443) div 146097 AS INT) * 146097) % 7, 5) + -59 - array_size(filter(thutuc_far, off -> off <= (`v.submission_date` - CAST((`v.submission_date` - 741443) div 146097 AS INT) * 146097))) + CAST((`v.submission_date` - 741443) div 146097 AS INT) * 102355 END) + `due.sum.1`), sum -> CASE WHEN sum BETWEEN 526995 AND 529543 THEN get(thutuc_days, sum - 526995) WHEN sum BETWEEN 1 AND 526994 THEN 7 * CAST((sum - 1) div 5 AS INT) + (sum - 1) % 5 + 1 WHEN sum > 529543 THEN get(transform(array(get(transform(array(aggregate(thutuc_far, CAST(sum - CAST((sum - 529544) div 102355 AS INT) * 102355 - -59 AS INTEGER), (found, off) -> CASE WHEN off <= 7 * CAST((found - 1) div 5 AS INT) + (found - 1) % 5 + 1 THEN found + 1 ELSE found END)), weekday -> 7 * CAST((weekday - 1) div 5 AS INT) + (weekday - 1) % 5 + 1 + CAST((sum - 529544) div 102355 AS INT) * 146097), 0)), far -> CASE WHEN far <= 3652059 THEN far END), 0) END), 0)) END AS `h.3`
  FROM step_4)
, step_6 AS (
  SELECT *,
    CASE WHEN `fee.phi_tham_dinh.rate` IS NULL THEN CASE `fee.phi_tham_dinh.row` WHEN 1 THEN CASE WHEN `v.tong_gia_tri` IS NULL THEN 'tong_gia_tri' END END END AS `fee.phi_tham_dinh.table`,
    CASE WHEN `fee.phi_tham_dinh.rate` IS NOT NULL THEN GREATEST(`fee.phi_tham_dinh.rate`, (5000000L * 1000)) END AS `h.1`,
    CASE WHEN `doc.van_ban_giao_ket.status` = 'needed' THEN filter(array(CASE WHEN NOT COALESCE(((`documents`).`van_ban_giao_ket`).`electronic`, FALSE) AND CASE WHEN ((`documents`).`van_ban_giao_ket`).`originals` >= 0 THEN ((`documents`).`van_ban_giao_ket`).`originals` WHEN COALESCE(((`documents`).`van_ban_giao_ket`).`copies`, -1) < 0 AND NOT COALESCE(((`documents`).`van_ban_giao_ket`).`data`, FALSE) AND NOT COALESCE(((`documents`).`van_ban_giao_ket`).`electronic`, FALSE) THEN 1 ELSE 0 END + GREATEST(COALESCE(((`documents`).`van_ban_giao_ket`).`copies`, 0), 0) < 1 THEN 'either' END, CASE WHEN NOT COALESCE(((`documents`).`van_ban_giao_ket`).`certified`, FALSE) AND (COALESCE(((`documents`).`van_ban_giao_ket`).`electronic`, FALSE) OR GREATEST(COALESCE(((`documents`).`van_ban_giao_ket`).`copies`, 0), 0) > 0) AND (0 > GREATEST(CASE WHEN ((`documents`).`van_ban_giao_ket`).`originals` >= 0 THEN ((`documents`).`van_ban_giao_ket`).`originals` WHEN COALESCE(((`documents`).`van_ban_giao_ket`).`copies`, -1) < 0 AND NOT COALESCE(((`documents`).`van_ban_giao_ket`).`data`, FALSE) AND NOT COALESCE(((`documents`).`van_ban_giao_ket`).`electronic`, FALSE) THEN 1 ELSE 0 END - 0, 0) OR 1 > CASE WHEN ((`documents`).`van_ban_giao_ket`).`originals` >= 0 THEN ((`documents`).`van_ban_giao_ket`).`originals` WHEN COALESCE(((`documents`).`van_ban_giao_ket`).`copies`, -1) < 0 AND NOT COALESCE(((`documents`).`van_ban_giao_ket`).`data`, FALSE) AND NOT COALESCE(((`documents`).`van_ban_giao_ket`).`electronic`, FALSE) THEN 1 ELSE 0 END) THEN 'certified' END), x3 -> x3 IS NOT NULL) ELSE CAST(array() AS ARRAY<STRING>) END AS `doc.van_ban_giao_ket.problems`,
    CASE WHEN `doc.van_ban_giao_ket.trouble` LIKE '!%' THEN substr(`doc.van_ban_giao_ket.trouble`, 2) ELSE '' END AS `doc.van_ban_giao_ket.failure`,
    CASE WHEN `doc.van_ban_giao_ket.trouble` NOT LIKE '!%' THEN split(`doc.van_ban_giao_ket.trouble`, ',') ELSE CAST(array() AS ARRAY<STRING>) END AS `doc.van_ban_giao_ket.needs`,
    CASE WHEN `doc.van_ban_giao_ket.status` IN ('not_needed', 'from_data', 'undetermined') THEN CAST(array() AS ARRAY<STRING>) ELSE array('van_ban_giao_ket') END AS `doc.van_ban_giao_ket.required`,
    CASE WHEN `doc.van_ban_giao_ket.status` = 'missing' THEN array('van_ban_giao_ket') ELSE CAST(array() AS ARRAY<STRING>) END AS `doc.van_ban_giao_ket.missing`,
    CASE WHEN `doc.ban_dich.asked` THEN CASE WHEN (`documents`).`ban_dich` IS NOT NULL AND (COALESCE(((`documents`).`ban_dich`).`electronic`, FALSE) OR CASE WHEN ((`documents`).`ban_dich`).`originals` >= 0 THEN ((`documents`).`ban_dich`).`originals` WHEN COALESCE(((`documents`).`ban_dich`).`copies`, -1) < 0 AND NOT COALESCE(((`documents`).`ban_dich`).`data`, FALSE) AND NOT COALESCE(((`documents`).`ban_dich`).`electronic`, FALSE) THEN 1 ELSE 0 END + GREATEST(COALESCE(((`documents`).`ban_dich`).`copies`, 0), 0) > 0) THEN 'needed' ELSE 'missing' END WHEN NOT `doc.ban_dich.asked` THEN 'not_needed' ELSE 'undetermined' END AS `doc.ban_dich.status`,
    CASE WHEN `doc.ban_dich.trouble` LIKE '!%' THEN substr(`doc.ban_dich.trouble`, 2) ELSE '' END AS `doc.ban_dich.failure`,
    CASE WHEN `doc.ban_dich.trouble` NOT LIKE '!%' THEN split(`doc.ban_dich.trouble`, ',') ELSE CAST(array() AS ARRAY<STRING>) END AS `doc.ban_dich.needs`,
    CASE WHEN `h.3` BETWEEN 1 AND 3652059 THEN `h.3` END AS `due.ends.1.day`,
    CASE WHEN `due.length.1` IS NULL THEN `due.end.0.minute` ELSE CAST(NULL AS INTEGER) END AS `due.end.1.minute`,
    COALESCE(`troubled` OR COALESCE(`k.submission_date`, `k.submission_time`, `k.channel`, `k.identity_level`, `k.area`, `k.applicant`, `k.case`, `k.tu_cach`, `k.ben_giao`, `k.ben_giao.ten`, `k.ben_giao.ma_so`, `k.ben_giao.dia_chi`, `k.ben_nhan`, `k.ben_nhan.ten`, `k.ben_nhan.ma_so`, `k.ben_nhan.dia_chi`, `k.nguoi_lien_he`, `k.nguoi_lien_he.ho_ten`, `k.nguoi_lien_he.dien_thoai`, `k.nguoi_lien_he.thu_dien_tu`, `k.ten_cong_nghe`, `k.quyen_duoc_chuyen_giao`, `k.thuoc_danh_muc_han_che`, `k.ngay_ky`, `k.tong_gia_tri`, `k.co_ban_tieng_viet`, NULL) IS NOT NULL OR array_size(`suspensions`) > 0 OR `documents` IS NOT NULL OR `decisions` IS NOT NULL OR (NOT (NOT `v.thuoc_danh_muc_han_che`)) OR (((`v.case` = 25) AND (NOT (`v.tu_cach` = 28)))) OR (((`v.case` IN (24, 26)) AND (NOT (`v.tu_cach` = 27)))) OR (NOT (`v.ngay_ky` <= `v.submission_date`)), FALSE) AS `o.doubtful`,
    `doc.van_ban_giao_ket.status` AS `out.document_van_ban_giao_ket_status`
  FROM step_5)
, step_7 AS (
  SELECT *,
    CASE WHEN `h.1` IS NOT NULL THEN LEAST(`h.1`, (10000000L * 1000)) END AS `h.2`,
    CASE WHEN TRUE THEN `fee.phi_tham_dinh.table` END AS `fee.phi_tham_dinh.trouble`,
    CASE WHEN `doc.ban_dich.status` = 'needed' THEN filter(array(CASE WHEN NOT COALESCE(((`documents`).`ban_dich`).`electronic`, FALSE) AND CASE WHEN ((`documents`).`ban_dich`).`originals` >= 0 THEN ((`documents`).`ban_dich`).`originals` WHEN COALESCE(((`documents`).`ban_dich`).`copies`, -1) < 0 AND NOT COALESCE(((`documents`).`ban_dich`).`data`, FALSE) AND NOT COALESCE(((`documents`).`ban_dich`).`electronic`, FALSE) THEN 1 ELSE 0 END < 1 THEN 'originals' END), x4 -> x4 IS NOT NULL) ELSE CAST(array() AS ARRAY<STRING>) END AS `doc.ban_dich.problems`,
    CASE WHEN `doc.ban_dich.status` IN ('not_needed', 'from_data', 'undetermined') THEN CAST(array() AS ARRAY<STRING>) ELSE array('ban_dich') END AS `doc.ban_dich.required`,
    CASE WHEN `doc.ban_dich.status` = 'missing' THEN array('ban_dich') ELSE CAST(array() AS ARRAY<STRING>) END AS `doc.ban_dich.missing`,
    CASE WHEN `due.length.1` IS NULL THEN `v.submission_date` ELSE `due.ends.1.day` END AS `due.end.1.day`,
    CASE WHEN `o.doubtful` THEN concat(CASE WHEN `broken` THEN array(named_struct('path', '', 'rule', 'dossier.type')) ELSE transform(filter(array(`k.submission_date` + 0, `k.submission_time` + 10, `k.channel` + 20, `k.identity_level` + 30, `k.area` + 40, `k.applicant` + 50, `k.case` + 60, `k.tu_cach` + 70, `k.ben_giao` + 80, `k.ben_giao.ten` + 90, `k.ben_giao.ma_so` + 100, `k.ben_giao.dia_chi` + 110, `k.ben_nhan` + 120, `k.ben_nhan.ten` + 130, `k.ben_nhan.ma_so` + 140, `k.ben_nhan.dia_chi` + 150, `k.nguoi_lien_he` + 160, `k.nguoi_lien_he.ho_ten` + 170, `k.nguoi_lien_he.dien_thoai` + 180, `k.nguoi_lien_he.thu_dien_tu` + 190, `k.ten_cong_nghe` + 200, `k.quyen_duoc_chuyen_giao` + 210, `k.thuoc_danh_muc_han_che` + 220, `k.ngay_ky` + 230, `k.tong_gia_tri` + 240, `k.co_ban_tieng_viet` + 250), x5 -> x5 IS NOT NULL), x6 -> named_struct('path', CASE CAST(x6 div 10 AS INT) WHEN 0 THEN '/submission_date' WHEN 1 THEN '/submission_time' WHEN 2 THEN '/channel' WHEN 3 THEN '/identity_level' WHEN 4 THEN '/area' WHEN 5 THEN '/applicant' WHEN 6 THEN '/case' WHEN 7 THEN '/tu_cach' WHEN 8 THEN '/ben_giao' WHEN 9 THEN '/ben_giao/ten' WHEN 10 THEN '/ben_giao/ma_so' WHEN 11 THEN '/ben_giao/dia_chi' WHEN 12 THEN '/ben_nhan' WHEN 13 THEN '/ben_nhan/ten' WHEN 14 THEN '/ben_nhan/ma_so' WHEN 15 THEN '/ben_nhan/dia_chi' WHEN 16 THEN '/nguoi_lien_he' WHEN 17 THEN '/nguoi_lien_he/ho_ten' WHEN 18 THEN '/nguoi_lien_he/dien_thoai' WHEN 19 THEN '/nguoi_lien_he/thu_dien_tu' WHEN 20 THEN '/ten_cong_nghe' WHEN 21 THEN '/quyen_duoc_chuyen_giao' WHEN 22 THEN '/thuoc_danh_muc_han_che' WHEN 23 THEN '/ngay_ky' WHEN 24 THEN '/tong_gia_tri' WHEN 25 THEN '/co_ban_tieng_viet' END, 'rule', concat(CASE CAST(x6 div 10 AS INT) WHEN 0 THEN 'submission_date' WHEN 1 THEN 'submission_time' WHEN 2 THEN 'channel' WHEN 3 THEN 'identity_level' WHEN 4 THEN 'area' WHEN 5 THEN 'applicant' WHEN 6 THEN 'case' WHEN 7 THEN 'tu_cach' WHEN 8 THEN 'ben_giao' WHEN 9 THEN 'ben_giao.ten' WHEN 10 THEN 'ben_giao.ma_so' WHEN 11 THEN 'ben_giao.dia_chi' WHEN 12 THEN 'ben_nhan' WHEN 13 THEN 'ben_nhan.ten' WHEN 14 THEN 'ben_nhan.ma_so' WHEN 15 THEN 'ben_nhan.dia_chi' WHEN 16 THEN 'nguoi_lien_he' WHEN 17 THEN 'nguoi_lien_he.ho_ten' WHEN 18 THEN 'nguoi_lien_he.dien_thoai' WHEN 19 THEN 'nguoi_lien_he.thu_dien_tu' WHEN 20 THEN 'ten_cong_nghe' WHEN 21 THEN 'quyen_duoc_chuyen_giao' WHEN 22 THEN 'thuoc_danh_muc_han_che' WHEN 23 THEN 'ngay_ky' WHEN 24 THEN 'tong_gia_tri' WHEN 25 THEN 'co_ban_tieng_viet' END, CASE x6 % 10 WHEN 1 THEN '.required' WHEN 2 THEN '.type' WHEN 3 THEN '.range' WHEN 4 THEN '.length' WHEN 5 THEN '.pattern' WHEN 6 THEN '.choice' WHEN 7 THEN '.items' WHEN 8 THEN '.not_applicable' END))) END, CASE WHEN `troubled` THEN concat(COALESCE(CASE WHEN NOT `broken` THEN transform(filter(`dossier_problems`, x14 -> x14.`kind` = 'unknown' AND x14.`place` = ''), x15 -> named_struct('path', x15.`path`, 'rule', 'unknown')) END, CAST(array() AS ARRAY<STRUCT<`path`: STRING, `rule`: STRING>>)), COALESCE(CASE WHEN `g.ben_giao` THEN transform(filter(`dossier_problems`, x16 -> x16.`kind` = 'unknown' AND x16.`place` = '/ben_giao'), x17 -> named_struct('path', x17.`path`, 'rule', 'unknown')) END, CAST(array() AS ARRAY<STRUCT<`path`: STRING, `rule`: STRING>>)), COALESCE(CASE WHEN `g.ben_nhan` THEN transform(filter(`dossier_problems`, x18 -> x18.`kind` = 'unknown' AND x18.`place` = '/ben_nhan'), x19 -> named_struct('path', x19.`path`, 'rule', 'unknown')) END, CAST(array() AS ARRAY<STRUCT<`path`: STRING, `rule`: STRING>>)), COALESCE(CASE WHEN `g.nguoi_lien_he` THEN transform(filter(`dossier_problems`, x20 -> x20.`kind` = 'unknown' AND x20.`place` = '/nguoi_lien_he'), x21 -> named_struct('path', x21.`path`, 'rule', 'unknown')) END, CAST(array() AS ARRAY<STRUCT<`path`: STRING, `rule`: STRING>>))) ELSE CAST(array() AS ARRAY<STRUCT<`path`: STRING, `rule`: STRING>>) END, concat(CASE WHEN `troubled` THEN transform(filter(`dossier_problems`, x7 -> x7.`place` = 'parts'), x8 -> named_struct('path', x8.`path`, 'rule', x8.`kind`)) ELSE CAST(array() AS ARRAY<STRUCT<`path`: STRING, `rule`: STRING>>) END, filter(array(CASE WHEN ((`documents`).`van_ban_de_nghi`).`originals` < 0 THEN named_struct('path', '/documents/van_ban_de_nghi/originals', 'rule', 'documents.van_ban_de_nghi.originals.range') END, CASE WHEN ((`documents`).`van_ban_de_nghi`).`copies` < 0 THEN named_struct('path', '/documents/van_ban_de_nghi/copies', 'rule', 'documents.van_ban_de_nghi.copies.range') END, CASE WHEN ((`documents`).`van_ban_giao_ket`).`originals` < 0 THEN named_struct('path', '/documents/van_ban_giao_ket/originals', 'rule', 'documents.van_ban_giao_ket.originals.range') END, CASE WHEN ((`documents`).`van_ban_giao_ket`).`copies` < 0 THEN named_struct('path', '/documents/van_ban_giao_ket/copies', 'rule', 'documents.van_ban_giao_ket.copies.range') END, CASE WHEN ((`documents`).`ban_dich`).`originals` < 0 THEN named_struct('path', '/documents/ban_dich/originals', 'rule', 'documents.ban_dich.originals.range') END, CASE WHEN ((`documents`).`ban_dich`).`copies` < 0 THEN named_struct('path', '/documents/ban_dich/copies', 'rule', 'documents.ban_dich.copies.range') END), x9 -> x9 IS NOT NULL), CASE WHEN array_size(`suspensions`) > 0 THEN flatten(transform(`suspensions`, (x10, x11) -> filter(array(CASE WHEN x10 IS NULL AND NOT `troubled` THEN named_struct('path', concat('/suspensions/', CAST(x11 AS STRING)), 'rule', 'suspensions.type') END, CASE WHEN x10 IS NOT NULL AND x10.`reason` IS NULL THEN named_struct('path', concat('/suspensions/', CAST(x11 AS STRING), '/reason'), 'rule', 'suspensions.reason.required') END, CASE WHEN x10 IS NOT NULL AND x10.`from` IS NULL THEN named_struct('path', concat('/suspensions/', CAST(x11 AS STRING), '/from'), 'rule', 'suspensions.from.required') END, CASE WHEN x10 IS NOT NULL AND x10.`to` IS NULL THEN named_struct('path', concat('/suspensions/', CAST(x11 AS STRING), '/to'), 'rule', 'suspensions.to.required') END, CASE WHEN x10.`reason` IS NOT NULL AND x10.`from` IS NOT NULL AND x10.`to` IS NOT NULL AND x10.`reason` NOT IN ('applicant', 'payment', 'incident', 'other_body') THEN named_struct('path', concat('/suspensions/', CAST(x11 AS STRING), '/reason'), 'rule', 'suspensions.reason.choice') END, CASE WHEN x10.`reason` IS NOT NULL AND x10.`from` IS NOT NULL AND x10.`to` IS NOT NULL AND x10.`reason` IN ('applicant', 'payment', 'incident', 'other_body') AND x10.`to` < x10.`from` THEN named_struct('path', concat('/suspensions/', CAST(x11 AS STRING), '/to'), 'rule', 'suspensions.to.range') END), x12 -> x12 IS NOT NULL))) ELSE CAST(array() AS ARRAY<STRUCT<`path`: STRING, `rule`: STRING>>) END, filter(array(CASE WHEN ((`decisions`).`tiep_nhan` NOT IN ('day_du', 'chua_day_du', 'khong_tiep_nhan')) THEN named_struct('path', '/decisions/tiep_nhan', 'rule', 'decisions.tiep_nhan.choice') END, CASE WHEN ((`decisions`).`bo_sung` NOT IN ('da_bo_sung', 'qua_30_ngay', 'rut')) THEN named_struct('path', '/decisions/bo_sung', 'rule', 'decisions.bo_sung.choice') END, CASE WHEN ((`decisions`).`tham_dinh` NOT IN ('du_dieu_kien', 'can_sua_doi', 'tu_choi_cap')) THEN named_struct('path', '/decisions/tham_dinh', 'rule', 'decisions.tham_dinh.choice') END), x13 -> x13 IS NOT NULL)), filter(array(CASE WHEN (NOT (NOT `v.thuoc_danh_muc_han_che`)) THEN named_struct('path', '/thuoc_danh_muc_han_che', 'rule', 'requirements.khong_thuoc_danh_muc_han_che') END, CASE WHEN (((`v.case` = 25) AND (NOT (`v.tu_cach` = 28)))) THEN named_struct('path', '/tu_cach', 'rule', 'checks.ben_giao_dang_ky') END, CASE WHEN (((`v.case` IN (24, 26)) AND (NOT (`v.tu_cach` = 27)))) THEN named_struct('path', '/tu_cach', 'rule', 'checks.ben_nhan_dang_ky') END, CASE WHEN (NOT (`v.ngay_ky` <= `v.submission_date`)) THEN named_struct('path', '/ngay_ky', 'rule', 'checks.ky_truoc_khi_nop') END), x22 -> x22 IS NOT NULL)) ELSE CAST(array() AS ARRAY<STRUCT<`path`: STRING, `rule`: STRING>>) END AS `o.errors`,
    CASE WHEN `doc.van_ban_giao_ket.status` = 'needed' THEN `doc.van_ban_giao_ket.problems` ELSE CAST(array() AS ARRAY<STRING>) END AS `out.document_van_ban_giao_ket_problems`,
    CASE WHEN `doc.van_ban_giao_ket.status` = 'undetermined' THEN `doc.van_ban_giao_ket.needs` ELSE CAST(array() AS ARRAY<STRING>) END AS `out.document_van_ban_giao_ket_needs`,
    CASE WHEN `doc.van_ban_giao_ket.status` = 'undetermined' THEN `doc.van_ban_giao_ket.failure` ELSE '' END AS `out.document_van_ban_giao_ket_failure`,
    `doc.ban_dich.status` AS `out.document_ban_dich_status`,
    CASE WHEN `doc.ban_dich.status` = 'undetermined' THEN `doc.ban_dich.needs` ELSE CAST(array() AS ARRAY<STRING>) END AS `out.document_ban_dich_needs`,
    CASE WHEN `doc.ban_dich.status` = 'undetermined' THEN `doc.ban_dich.failure` ELSE '' END AS `out.document_ban_dich_failure`
  FROM step_6)
, step_8 AS (
  SELECT *,
    CAST(CAST(((2 * `h.2` + 1000) - ((((2 * `h.2` + 1000) % (2 * 1000)) + (2 * 1000)) % (2 * 1000))) / (2 * 1000) AS DECIMAL(38, 0)) AS BIGINT) AS `fee.phi_tham_dinh.amount`,
    CASE WHEN NOT TRUE THEN 'not_due' WHEN `fee.phi_tham_dinh.trouble` IS NOT NULL THEN 'undetermined' WHEN `fee.phi_tham_dinh.row` = 0 THEN 'no_row' WHEN FALSE THEN 'conflict' ELSE 'amount' END AS `fee.phi_tham_dinh.status`,
    CASE WHEN `due.fail.0` IS NOT NULL THEN `due.fail.0` WHEN `due.length.1` IS NOT NULL AND `due.end.1.day` IS NULL THEN '!E_DATE' END AS `due.fail.1`,
    CASE WHEN `o.doubtful` THEN array_size(`o.errors`) = 0 ELSE TRUE END AS `o.valid`,
    `o.errors` AS `out.errors`,
    CASE WHEN `doc.ban_dich.status` = 'needed' THEN `doc.ban_dich.problems` ELSE CAST(array() AS ARRAY<STRING>) END AS `out.document_ban_dich_problems`,
    concat(`doc.van_ban_de_nghi.required`, `doc.van_ban_giao_ket.required`, `doc.ban_dich.required`, CAST(array() AS ARRAY<STRING>)) AS `out.required`,
    concat(`doc.van_ban_de_nghi.missing`, `doc.van_ban_giao_ket.missing`, `doc.ban_dich.missing`, CAST(array() AS ARRAY<STRING>)) AS `out.missing`
  FROM step_7)
, step_9 AS (
  SELECT *,
    CASE WHEN `fee.phi_tham_dinh.trouble` IS NOT NULL THEN NULL ELSE `fee.phi_tham_dinh.amount` END AS `fee.phi_tham_dinh`,
    COALESCE(CAST(NULL AS STRING), CASE WHEN COALESCE((`due.row` IN (1)), FALSE) AND NOT FALSE THEN COALESCE(CASE WHEN `v.submission_date` IS NULL THEN 'submission_date' END, CASE WHEN `k.submission_time` > 1 THEN 'submission_time' END, `due.fail.1`, CASE WHEN `due.end.1.day` IS NULL THEN '!E_DATE' END) END) AS `due.trouble`,
    `o.valid` AS `out.valid`,
    `fee.phi_tham_dinh.status` AS `out.fee_phi_tham_dinh_status`,
    CASE WHEN `fee.phi_tham_dinh.status` = 'amount' THEN `fee.phi_tham_dinh.amount` END AS `out.fee_phi_tham_dinh_amount`,
    CASE WHEN `fee.phi_tham_dinh.status` IN ('amount', 'exempt', 'local', 'not_stated') THEN CASE `fee.phi_tham_dinh.row` WHEN 1 THEN 'phi_tham_dinh' END ELSE '' END AS `out.fee_phi_tham_dinh_row`,
    CASE WHEN `fee.phi_tham_dinh.status` = 'conflict' THEN `fee.phi_tham_dinh.rows` ELSE CAST(array() AS ARRAY<STRING>) END AS `out.fee_phi_tham_dinh_rows`,
    CASE WHEN `fee.phi_tham_dinh.status` = 'undetermined' THEN CASE WHEN `fee.phi_tham_dinh.trouble` LIKE '!%' THEN CAST(array() AS ARRAY<STRING>) ELSE split(`fee.phi_tham_dinh.trouble`, ',') END ELSE CAST(array() AS ARRAY<STRING>) END AS `out.fee_phi_tham_dinh_needs`,
    CASE WHEN `fee.phi_tham_dinh.status` = 'undetermined' THEN CASE WHEN `fee.phi_tham_dinh.trouble` LIKE '!%' THEN substr(`fee.phi_tham_dinh.trouble`, 2) ELSE '' END ELSE '' END AS `out.fee_phi_tham_dinh_failure`
  FROM step_8)
, step_10 AS (
  SELECT *,
    CASE WHEN `due.trouble` IS NOT NULL THEN 'undetermined' WHEN `due.row` = 0 THEN 'no_row' ELSE 'due' END AS `due.status`,
    NOT (`due.trouble` IS NOT NULL) AND NOT (`due.row` = 0) AS `due.told`,
    (`fee.phi_tham_dinh`) AS `out.total`
  FROM step_9)
, step_11 AS (
  SELECT *,
    `due.status` AS `out.due_status`,
    CASE WHEN `due.told` THEN date_add(DATE'0001-01-01', CAST(`due.end.1.day` AS INT) - 1) END AS `out.due_date`,
    CASE WHEN `due.told` THEN `due.end.1.minute` END AS `out.due_minutes`,
    CASE WHEN `due.status` IN ('due', 'not_stated', 'by_agreement') THEN CASE `due.row` WHEN 1 THEN 'cap_giay_chung_nhan' END ELSE '' END AS `out.due_row`,
    CASE WHEN `due.status` = 'conflict' THEN `due.rows` ELSE CAST(array() AS ARRAY<STRING>) END AS `out.due_rows`,
    CASE WHEN `due.status` = 'undetermined' THEN CASE WHEN `due.trouble` LIKE '!%' THEN CAST(array() AS ARRAY<STRING>) ELSE split(`due.trouble`, ',') END ELSE CAST(array() AS ARRAY<STRING>) END AS `out.due_needs`,
    CASE WHEN `due.status` = 'undetermined' THEN CASE WHEN `due.trouble` LIKE '!%' THEN substr(`due.trouble`, 2) ELSE '' END ELSE '' END AS `out.due_failure`,
    CASE WHEN NOT `due.told` OR (year(date_add(DATE'0001-01-01', CAST(`v.submission_date` AS INT) - 1)) IN (2025, 2026) AND year(date_add(DATE'0001-01-01', CAST(`v.submission_date` AS INT) - 1)) = year(date_add(DATE'0001-01-01', CAST(`due.end.1.day` AS INT) - 1))) THEN CAST(array() AS ARRAY<INTEGER>) ELSE filter(CASE WHEN year(date_add(DATE'0001-01-01', CAST(`v.submission_date` AS INT) - 1)) <= year(date_add(DATE'0001-01-01', CAST(`due.end.1.day` AS INT) - 1)) THEN sequence(LEAST(year(date_add(DATE'0001-01-01', CAST(`v.submission_date` AS INT) - 1)), year(date_add(DATE'0001-01-01', CAST(`due.end.1.day` AS INT) - 1)) + 1), year(date_add(DATE'0001-01-01', CAST(`due.end.1.day` AS INT) - 1)), 1) ELSE CAST(array() AS ARRAY<INTEGER>) END, x23 -> x23 NOT IN (2025, 2026)) END AS `out.due_unannounced`
  FROM step_10)
SELECT
  `dossier_id`,
  `out.valid` AS `valid`,
  `out.errors` AS `errors`,
  `out.document_van_ban_de_nghi_status` AS `document_van_ban_de_nghi_status`,
  `out.document_van_ban_de_nghi_problems` AS `document_van_ban_de_nghi_problems`,
  `out.document_van_ban_de_nghi_needs` AS `document_van_ban_de_nghi_needs`,
  `out.document_van_ban_de_nghi_failure` AS `document_van_ban_de_nghi_failure`,
  `out.document_van_ban_giao_ket_status` AS `document_van_ban_giao_ket_status`,
  `out.document_van_ban_giao_ket_problems` AS `document_van_ban_giao_ket_problems`,
  `out.document_van_ban_giao_ket_needs` AS `document_van_ban_giao_ket_needs`,
  `out.document_van_ban_giao_ket_failure` AS `document_van_ban_giao_ket_failure`,
  `out.document_ban_dich_status` AS `document_ban_dich_status`,
  `out.document_ban_dich_problems` AS `document_ban_dich_problems`,
  `out.document_ban_dich_needs` AS `document_ban_dich_needs`,
  `out.document_ban_dich_failure` AS `document_ban_dich_failure`,
  `out.required` AS `required`,
  `out.missing` AS `missing`,
  `out.fee_phi_tham_dinh_status` AS `fee_phi_tham_dinh_status`,
  `out.fee_phi_tham_dinh_amount` AS `fee_phi_tham_dinh_amount`,
  `out.fee_phi_tham_dinh_reduction` AS `fee_phi_tham_dinh_reduction`,
  `out.fee_phi_tham_dinh_row` AS `fee_phi_tham_dinh_row`,
  `out.fee_phi_tham_dinh_rows` AS `fee_phi_tham_dinh_rows`,
  `out.fee_phi_tham_dinh_needs` AS `fee_phi_tham_dinh_needs`,
  `out.fee_phi_tham_dinh_failure` AS `fee_phi_tham_dinh_failure`,
  `out.total` AS `total`,
  `out.due_status` AS `due_status`,
  `out.due_date` AS `due_date`,
  `out.due_minutes` AS `due_minutes`,
  `out.due_row` AS `due_row`,
  `out.due_rows` AS `due_rows`,
  `out.due_needs` AS `due_needs`,
  `out.due_failure` AS `due_failure`,
  `out.due_unannounced` AS `due_unannounced`
FROM step_11
;
