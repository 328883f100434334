-- Makes the table dossiers from dossier_lines(dossier_id, dossier): a dossier a line, as JSON text.
-- A table of your own needs these columns; one that is NULL is not given:
--   "dossier_id" VARCHAR
--   "submission_date" DATE
--   "submission_time" INTEGER
--   "channel" VARCHAR
--   "identity_level" BIGINT
--   "area" VARCHAR
--   "applicant" VARCHAR
--   "case" VARCHAR
--   "nguoi_yeu_cau" STRUCT("ten" VARCHAR, "so_dinh_danh" VARCHAR, "dia_chi" VARCHAR, "dien_thoai" VARCHAR, "thu_dien_tu" VARCHAR)
--   "ten_giay_to" VARCHAR
--   "nguon_cap" VARCHAR
--   "loai_giay_nuoc_ngoai" VARCHAR
--   "hop_phap_hoa" VARCHAR
--   "co_xac_nhan" BOOLEAN
--   "so_trang" BIGINT
--   "so_ban_sao" BIGINT
--   "mang_theo_ban_sao" BOOLEAN
--   "khong_co_phuong_tien_chup" BOOLEAN
--   "dau_hieu_ban_chinh" VARCHAR[]
--   "thoa_thuan_thoi_han" BOOLEAN
--   "documents" STRUCT("ban_chinh_2025" STRUCT("originals" BIGINT, "copies" BIGINT, "certified" BOOLEAN, "data" BOOLEAN, "electronic" BOOLEAN, "issued_on" DATE), "ban_sao" STRUCT("originals" BIGINT, "copies" BIGINT, "certified" BOOLEAN, "data" BOOLEAN, "electronic" BOOLEAN, "issued_on" DATE))
--   "suspensions" STRUCT("reason" VARCHAR, "from" DATE, "to" DATE)[]
--   "extended" BOOLEAN
--   "decisions" STRUCT("tiep_nhan" VARCHAR, "bo_sung" VARCHAR, "doi_chieu" VARCHAR)
--   "dossier_problems" STRUCT("path" VARCHAR, "kind" VARCHAR, "place" VARCHAR)[]
-- Times are minutes since midnight, sums of money whole đồng. The last column may be NULL in every row: it notes what
-- was found in JSON that is no value of its column.
CREATE OR REPLACE TABLE dossiers AS
WITH step_0 AS (SELECT * FROM dossier_lines)
, step_1 AS (
  SELECT *,
    TRY_CAST("dossier" AS JSON) AS "json"
  FROM step_0
)
, step_2 AS (
  SELECT *,
    CASE json_type("json") WHEN 'OBJECT' THEN 'object' WHEN 'ARRAY' THEN 'array' WHEN 'VARCHAR' THEN 'text' WHEN 'BOOLEAN' THEN 'boolean' WHEN 'NULL' THEN 'null' ELSE CASE WHEN regexp_full_match(CAST("json" AS VARCHAR), '-?[0-9]+') THEN 'integer' WHEN "json" IS NOT NULL THEN 'number' END END AS "kind"
  FROM step_1
)
, step_3 AS (
  SELECT *,
    CASE WHEN "kind" = 'object' THEN "json" END AS "whole"
  FROM step_2
)
, step_4 AS (
  SELECT *,
    json_extract("whole", ['/submission_date', '/submission_time', '/channel', '/identity_level', '/area', '/applicant', '/case', '/nguoi_yeu_cau', '/ten_giay_to', '/nguon_cap', '/loai_giay_nuoc_ngoai', '/hop_phap_hoa', '/co_xac_nhan', '/so_trang', '/so_ban_sao', '/mang_theo_ban_sao', '/khong_co_phuong_tien_chup', '/dau_hieu_ban_chinh', '/thoa_thuan_thoi_han', '/documents', '/suspensions', '/extended', '/decisions']) AS "c.",
    COALESCE(CASE WHEN "whole" IS NULL THEN [{'path': '', 'kind': 'type', 'place': ''}] END, CAST([] AS STRUCT("path" VARCHAR, "kind" VARCHAR, "place" VARCHAR)[])) AS "p.whole",
    COALESCE(list_transform(list_filter(list_transform(json_keys("whole"), lambda key: {'key': key, 'value': json_extract("whole", '/' || replace(replace(key, '~', '~0'), '/', '~1'))}), lambda x18: x18."key" NOT IN ('submission_date', 'submission_time', 'channel', 'identity_level', 'area', 'applicant', 'case', 'nguoi_yeu_cau', 'ten_giay_to', 'nguon_cap', 'loai_giay_nuoc_ngoai', 'hop_phap_hoa', 'co_xac_nhan', 'so_trang', 'so_ban_sao', 'mang_theo_ban_sao', 'khong_co_phuong_tien_chup', 'dau_hieu_ban_chinh', 'thoa_thuan_thoi_han', 'documents', 'suspensions', 'extended', 'decisions')), lambda x19: {'path': concat('', '/', replace(replace(x19."key", '~', '~0'), '/', '~1')), 'kind': 'unknown', 'place': ''}), CAST([] AS STRUCT("path" VARCHAR, "kind" VARCHAR, "place" VARCHAR)[])) AS "p.unknown"
  FROM step_3
)
, step_5 AS (
  SELECT *,
    "c."[1] AS "j.submission_date",
    "c."[2] AS "j.submission_time",
    "c."[3] AS "j.channel",
    "c."[4] AS "j.identity_level",
    "c."[5] AS "j.area",
    "c."[6] AS "j.applicant",
    "c."[7] AS "j.case",
    "c."[8] AS "j.nguoi_yeu_cau",
    "c."[9] AS "j.ten_giay_to",
    "c."[10] AS "j.nguon_cap",
    "c."[11] AS "j.loai_giay_nuoc_ngoai",
    "c."[12] AS "j.hop_phap_hoa",
    "c."[13] AS "j.co_xac_nhan",
    "c."[14] AS "j.so_trang",
    "c."[15] AS "j.so_ban_sao",
    "c."[16] AS "j.mang_theo_ban_sao",
    "c."[17] AS "j.khong_co_phuong_tien_chup",
    "c."[18] AS "j.dau_hieu_ban_chinh",
    "c."[19] AS "j.thoa_thuan_thoi_han",
    "c."[20] AS "j.documents",
    "c."[21] AS "j.suspensions",
    "c."[22] AS "j.extended",
    "c."[23] AS "j.decisions"
  FROM step_4
)
, step_6 AS (
  SELECT *,
    CASE json_type("j.submission_date") WHEN 'OBJECT' THEN 'object' WHEN 'ARRAY' THEN 'array' WHEN 'VARCHAR' THEN 'text' WHEN 'BOOLEAN' THEN 'boolean' WHEN 'NULL' THEN 'null' ELSE CASE WHEN regexp_full_match(CAST("j.submission_date" AS VARCHAR), '-?[0-9]+') THEN 'integer' WHEN "j.submission_date" IS NOT NULL THEN 'number' END END AS "t.submission_date",
    CASE json_type("j.submission_time") WHEN 'OBJECT' THEN 'object' WHEN 'ARRAY' THEN 'array' WHEN 'VARCHAR' THEN 'text' WHEN 'BOOLEAN' THEN 'boolean' WHEN 'NULL' THEN 'null' ELSE CASE WHEN regexp_full_match(CAST("j.submission_time" AS VARCHAR), '-?[0-9]+') THEN 'integer' WHEN "j.submission_time" IS NOT NULL THEN 'number' END END AS "t.submission_time",
    CASE json_type("j.channel") WHEN 'OBJECT' THEN 'object' WHEN 'ARRAY' THEN 'array' WHEN 'VARCHAR' THEN 'text' WHEN 'BOOLEAN' THEN 'boolean' WHEN 'NULL' THEN 'null' ELSE CASE WHEN regexp_full_match(CAST("j.channel" AS VARCHAR), '-?[0-9]+') THEN 'integer' WHEN "j.channel" IS NOT NULL THEN 'number' END END AS "t.channel",
    CASE json_type("j.identity_level") WHEN 'OBJECT' THEN 'object' WHEN 'ARRAY' THEN 'array' WHEN 'VARCHAR' THEN 'text' WHEN 'BOOLEAN' THEN 'boolean' WHEN 'NULL' THEN 'null' ELSE CASE WHEN regexp_full_match(CAST("j.identity_level" AS VARCHAR), '-?[0-9]+') THEN 'integer' WHEN "j.identity_level" IS NOT NULL THEN 'number' END END AS "t.identity_level",
    CASE json_type("j.area") WHEN 'OBJECT' THEN 'object' WHEN 'ARRAY' THEN 'array' WHEN 'VARCHAR' THEN 'text' WHEN 'BOOLEAN' THEN 'boolean' WHEN 'NULL' THEN 'null' ELSE CASE WHEN regexp_full_match(CAST("j.area" AS VARCHAR), '-?[0-9]+') THEN 'integer' WHEN "j.area" IS NOT NULL THEN 'number' END END AS "t.area",
    CASE json_type("j.applicant") WHEN 'OBJECT' THEN 'object' WHEN 'ARRAY' THEN 'array' WHEN 'VARCHAR' THEN 'text' WHEN 'BOOLEAN' THEN 'boolean' WHEN 'NULL' THEN 'null' ELSE CASE WHEN regexp_full_match(CAST("j.applicant" AS VARCHAR), '-?[0-9]+') THEN 'integer' WHEN "j.applicant" IS NOT NULL THEN 'number' END END AS "t.applicant",
    CASE json_type("j.case") WHEN 'OBJECT' THEN 'object' WHEN 'ARRAY' THEN 'array' WHEN 'VARCHAR' THEN 'text' WHEN 'BOOLEAN' THEN 'boolean' WHEN 'NULL' THEN 'null' ELSE CASE WHEN regexp_full_match(CAST("j.case" AS VARCHAR), '-?[0-9]+') THEN 'integer' WHEN "j.case" IS NOT NULL THEN 'number' END END AS "t.case",
    CASE json_type("j.nguoi_yeu_cau") WHEN 'OBJECT' THEN 'object' WHEN 'ARRAY' THEN 'array' WHEN 'VARCHAR' THEN 'text' WHEN 'BOOLEAN' THEN 'boolean' WHEN 'NULL' THEN 'null' ELSE CASE WHEN regexp_full_match(CAST("j.nguoi_yeu_cau" AS VARCHAR), '-?[0-9]+') THEN 'integer' WHEN "j.nguoi_yeu_cau" IS NOT NULL THEN 'number' END END AS "t.nguoi_yeu_cau",
    CASE json_type("j.ten_giay_to") WHEN 'OBJECT' THEN 'object' WHEN 'ARRAY' THEN 'array' WHEN 'VARCHAR' THEN 'text' WHEN 'BOOLEAN' THEN 'boolean' WHEN 'NULL' THEN 'null' ELSE CASE WHEN regexp_full_match(CAST("j.ten_giay_to" AS VARCHAR), '-?[0-9]+') THEN 'integer' WHEN "j.ten_giay_to" IS NOT NULL THEN 'number' END END AS "t.ten_giay_to",
    CASE json_type("j.nguon_cap") WHEN 'OBJECT' THEN 'object' WHEN 'ARRAY' THEN 'array' WHEN 'VARCHAR' THEN 'text' WHEN 'BOOLEAN' THEN 'boolean' WHEN 'NULL' THEN 'null' ELSE CASE WHEN regexp_full_match(CAST("j.nguon_cap" AS VARCHAR), '-?[0-9]+') THEN 'integer' WHEN "j.nguon_cap" IS NOT NULL THEN 'number' END END AS "t.nguon_cap",
    CASE json_type("j.loai_giay_nuoc_ngoai") WHEN 'OBJECT' THEN 'object' WHEN 'ARRAY' THEN 'array' WHEN 'VARCHAR' THEN 'text' WHEN 'BOOLEAN' THEN 'boolean' WHEN 'NULL' THEN 'null' ELSE CASE WHEN regexp_full_match(CAST("j.loai_giay_nuoc_ngoai" AS VARCHAR), '-?[0-9]+') THEN 'integer' WHEN "j.loai_giay_nuoc_ngoai" IS NOT NULL THEN 'number' END END AS "t.loai_giay_nuoc_ngoai",
    CASE json_type("j.hop_phap_hoa") WHEN 'OBJECT' THEN 'object' WHEN 'ARRAY' THEN 'array' WHEN 'VARCHAR' THEN 'text' WHEN 'BOOLEAN' THEN 'boolean' WHEN 'NULL' THEN 'null' ELSE CASE WHEN regexp_full_match(CAST("j.hop_phap_hoa" AS VARCHAR), '-?[0-9]+') THEN 'integer' WHEN "j.hop_phap_hoa" IS NOT NULL THEN 'number' END END AS "t.hop_phap_hoa",
    CASE json_type("j.co_xac_nhan") WHEN 'OBJECT' THEN 'object' WHEN 'ARRAY' THEN 'array' WHEN 'VARCHAR' THEN 'text' WHEN 'BOOLEAN' THEN 'boolean' WHEN 'NULL' THEN 'null' ELSE CASE WHEN regexp_full_match(CAST("j.co_xac_nhan" AS VARCHAR), '-?[0-9]+') THEN 'integer' WHEN "j.co_xac_nhan" IS NOT NULL THEN 'number' END END AS "t.co_xac_nhan",
    CASE json_type("j.so_trang") WHEN 'OBJECT' THEN 'object' WHEN 'ARRAY' THEN 'array' WHEN 'VARCHAR' THEN 'text' WHEN 'BOOLEAN' THEN 'boolean' WHEN 'NULL' THEN 'null' ELSE CASE WHEN regexp_full_match(CAST("j.so_trang" AS VARCHAR), '-?[0-9]+') THEN 'integer' WHEN "j.so_trang" IS NOT NULL THEN 'number' END END AS "t.so_trang",
    CASE json_type("j.so_ban_sao") WHEN 'OBJECT' THEN 'object' WHEN 'ARRAY' THEN 'array' WHEN 'VARCHAR' THEN 'text' WHEN 'BOOLEAN' THEN 'boolean' WHEN 'NULL' THEN 'null' ELSE CASE WHEN regexp_full_match(CAST("j.so_ban_sao" AS VARCHAR), '-?[0-9]+') THEN 'integer' WHEN "j.so_ban_sao" IS NOT NULL THEN 'number' END END AS "t.so_ban_sao",
    CASE json_type("j.mang_theo_ban_sao") WHEN 'OBJECT' THEN 'object' WHEN 'ARRAY' THEN 'array' WHEN 'VARCHAR' THEN 'text' WHEN 'BOOLEAN' THEN 'boolean' WHEN 'NULL' THEN 'null' ELSE CASE WHEN regexp_full_match(CAST("j.mang_theo_ban_sao" AS VARCHAR), '-?[0-9]+') THEN 'integer' WHEN "j.mang_theo_ban_sao" IS NOT NULL THEN 'number' END END AS "t.mang_theo_ban_sao",
    CASE json_type("j.khong_co_phuong_tien_chup") WHEN 'OBJECT' THEN 'object' WHEN 'ARRAY' THEN 'array' WHEN 'VARCHAR' THEN 'text' WHEN 'BOOLEAN' THEN 'boolean' WHEN 'NULL' THEN 'null' ELSE CASE WHEN regexp_full_match(CAST("j.khong_co_phuong_tien_chup" AS VARCHAR), '-?[0-9]+') THEN 'integer' WHEN "j.khong_co_phuong_tien_chup" IS NOT NULL THEN 'number' END END AS "t.khong_co_phuong_tien_chup",
    CASE json_type("j.dau_hieu_ban_chinh") WHEN 'OBJECT' THEN 'object' WHEN 'ARRAY' THEN 'array' WHEN 'VARCHAR' THEN 'text' WHEN 'BOOLEAN' THEN 'boolean' WHEN 'NULL' THEN 'null' ELSE CASE WHEN regexp_full_match(CAST("j.dau_hieu_ban_chinh" AS VARCHAR), '-?[0-9]+') THEN 'integer' WHEN "j.dau_hieu_ban_chinh" IS NOT NULL THEN 'number' END END AS "t.dau_hieu_ban_chinh",
    CASE json_type("j.thoa_thuan_thoi_han") WHEN 'OBJECT' THEN 'object' WHEN 'ARRAY' THEN 'array' WHEN 'VARCHAR' THEN 'text' WHEN 'BOOLEAN' THEN 'boolean' WHEN 'NULL' THEN 'null' ELSE CASE WHEN regexp_full_match(CAST("j.thoa_thuan_thoi_han" AS VARCHAR), '-?[0-9]+') THEN 'integer' WHEN "j.thoa_thuan_thoi_han" IS NOT NULL THEN 'number' END END AS "t.thoa_thuan_thoi_han",
    CASE json_type("j.documents") WHEN 'OBJECT' THEN 'object' WHEN 'ARRAY' THEN 'array' WHEN 'VARCHAR' THEN 'text' WHEN 'BOOLEAN' THEN 'boolean' WHEN 'NULL' THEN 'null' ELSE CASE WHEN regexp_full_match(CAST("j.documents" AS VARCHAR), '-?[0-9]+') THEN 'integer' WHEN "j.documents" IS NOT NULL THEN 'number' END END AS "t.documents",
    CASE json_type("j.suspensions") WHEN 'OBJECT' THEN 'object' WHEN 'ARRAY' THEN 'array' WHEN 'VARCHAR' THEN 'text' WHEN 'BOOLEAN' THEN 'boolean' WHEN 'NULL' THEN 'null' ELSE CASE WHEN regexp_full_match(CAST("j.suspensions" AS VARCHAR), '-?[0-9]+') THEN 'integer' WHEN "j.suspensions" IS NOT NULL THEN 'number' END END AS "t.suspensions",
    CASE json_type("j.extended") WHEN 'OBJECT' THEN 'object' WHEN 'ARRAY' THEN 'array' WHEN 'VARCHAR' THEN 'text' WHEN 'BOOLEAN' THEN 'boolean' WHEN 'NULL' THEN 'null' ELSE CASE WHEN regexp_full_match(CAST("j.extended" AS VARCHAR), '-?[0-9]+') THEN 'integer' WHEN "j.extended" IS NOT NULL THEN 'number' END END AS "t.extended",
    CASE json_type("j.decisions") WHEN 'OBJECT' THEN 'object' WHEN 'ARRAY' THEN 'array' WHEN 'VARCHAR' THEN 'text' WHEN 'BOOLEAN' THEN 'boolean' WHEN 'NULL' THEN 'null' ELSE CASE WHEN regexp_full_match(CAST("j.decisions" AS VARCHAR), '-?[0-9]+') THEN 'integer' WHEN "j.decisions" IS NOT NULL THEN 'number' END END AS "t.decisions"
  FROM step_5
)
, step_7 AS (
  SELECT *,
    CASE WHEN "t.submission_date" <> 'text' THEN 'type' WHEN "t.submission_date" = 'text' THEN CASE WHEN CASE WHEN regexp_full_match(json_extract_string("j.submission_date", '$'), '[0-9]{4}-[0-9]{2}-[0-9]{2}') AND TRY_CAST(json_extract_string("j.submission_date", '$') AS DATE) >= DATE '0001-01-01' THEN TRY_CAST(json_extract_string("j.submission_date", '$') AS DATE) END IS NULL THEN 'type' END END AS "w.submission_date",
    CASE WHEN "t.submission_time" <> 'text' THEN 'type' WHEN NOT regexp_full_match(json_extract_string("j.submission_time", '$'), '(?:[01][0-9]|2[0-3]):[0-5][0-9]') THEN 'type' END AS "w.submission_time",
    CASE WHEN "t.channel" <> 'text' THEN 'type' END AS "w.channel",
    CASE WHEN "t.identity_level" <> 'integer' THEN 'type' WHEN "t.identity_level" = 'integer' AND COALESCE(TRY_CAST(CASE WHEN "t.identity_level" = 'integer' THEN CAST("j.identity_level" AS VARCHAR) ELSE CAST(TRY_CAST("j.identity_level" AS DOUBLE) AS VARCHAR) END AS DECIMAL(38, 20)) NOT BETWEEN -1000000000000000 AND 1000000000000000, TRUE) THEN 'range' END AS "w.identity_level",
    CASE WHEN "t.area" <> 'text' THEN 'type' END AS "w.area",
    CASE WHEN "t.applicant" <> 'text' THEN 'type' END AS "w.applicant",
    CASE WHEN "t.case" <> 'text' THEN 'type' END AS "w.case",
    json_extract(CASE WHEN "t.nguoi_yeu_cau" = 'object' THEN "j.nguoi_yeu_cau" END, ['/ten', '/so_dinh_danh', '/dia_chi', '/dien_thoai', '/thu_dien_tu']) AS "c.nguoi_yeu_cau",
    CASE WHEN "t.ten_giay_to" <> 'text' THEN 'type' END AS "w.ten_giay_to",
    CASE WHEN "t.nguon_cap" <> 'text' THEN 'type' END AS "w.nguon_cap",
    CASE WHEN "t.loai_giay_nuoc_ngoai" <> 'text' THEN 'type' END AS "w.loai_giay_nuoc_ngoai",
    CASE WHEN "t.hop_phap_hoa" <> 'text' THEN 'type' END AS "w.hop_phap_hoa",
    CASE WHEN "t.co_xac_nhan" <> 'boolean' THEN 'type' END AS "w.co_xac_nhan",
    CASE WHEN "t.so_trang" <> 'integer' THEN 'type' WHEN "t.so_trang" = 'integer' AND COALESCE(TRY_CAST(CASE WHEN "t.so_trang" = 'integer' THEN CAST("j.so_trang" AS VARCHAR) ELSE CAST(TRY_CAST("j.so_trang" AS DOUBLE) AS VARCHAR) END AS DECIMAL(38, 20)) NOT BETWEEN -1000000000000000 AND 1000000000000000, TRUE) THEN 'range' END AS "w.so_trang",
    CASE WHEN "t.so_ban_sao" <> 'integer' THEN 'type' WHEN "t.so_ban_sao" = 'integer' AND COALESCE(TRY_CAST(CASE WHEN "t.so_ban_sao" = 'integer' THEN CAST("j.so_ban_sao" AS VARCHAR) ELSE CAST(TRY_CAST("j.so_ban_sao" AS DOUBLE) AS VARCHAR) END AS DECIMAL(38, 20)) NOT BETWEEN -1000000000000000 AND 1000000000000000, TRUE) THEN 'range' END AS "w.so_ban_sao",
    CASE WHEN "t.mang_theo_ban_sao" <> 'boolean' THEN 'type' END AS "w.mang_theo_ban_sao",
    CASE WHEN "t.khong_co_phuong_tien_chup" <> 'boolean' THEN 'type' END AS "w.khong_co_phuong_tien_chup",
    CASE WHEN "t.dau_hieu_ban_chinh" <> 'array' THEN 'type' WHEN "t.dau_hieu_ban_chinh" = 'array' THEN CASE WHEN len(list_filter(CAST("j.dau_hieu_ban_chinh" AS JSON[]), lambda x3: CASE json_type(x3) WHEN 'OBJECT' THEN 'object' WHEN 'ARRAY' THEN 'array' WHEN 'VARCHAR' THEN 'text' WHEN 'BOOLEAN' THEN 'boolean' WHEN 'NULL' THEN 'null' ELSE CASE WHEN regexp_full_match(CAST(x3 AS VARCHAR), '-?[0-9]+') THEN 'integer' WHEN x3 IS NOT NULL THEN 'number' END END <> 'text')) > 0 THEN 'type' END END AS "w.dau_hieu_ban_chinh",
    CASE WHEN "t.thoa_thuan_thoi_han" <> 'boolean' THEN 'type' END AS "w.thoa_thuan_thoi_han",
    json_extract(CASE WHEN "t.documents" = 'object' THEN "j.documents" END, ['/ban_chinh_2025', '/ban_sao']) AS "h.1",
    list_transform(list_transform(list_transform(list_transform(CASE WHEN "t.suspensions" = 'array' THEN CAST("j.suspensions" AS JSON[]) END, lambda x6: {'o': x6, 't': CASE json_type(x6) WHEN 'OBJECT' THEN 'object' WHEN 'ARRAY' THEN 'array' WHEN 'VARCHAR' THEN 'text' WHEN 'BOOLEAN' THEN 'boolean' WHEN 'NULL' THEN 'null' ELSE CASE WHEN regexp_full_match(CAST(x6 AS VARCHAR), '-?[0-9]+') THEN 'integer' WHEN x6 IS NOT NULL THEN 'number' END END}), lambda x6: {'o': x6."o", 't': x6."t", 'c': json_extract(CASE WHEN x6."t" = 'object' THEN x6."o" END, ['/reason', '/from', '/to'])}), lambda x6: {'o': x6."o", 't': x6."t", 'j.reason': x6."c"[1], 'j.from': x6."c"[2], 'j.to': x6."c"[3]}), lambda x6: {'o': x6."o", 't': x6."t", 'g.reason': (x6."j.reason" IS NOT NULL), 'reason': CASE WHEN CASE json_type(x6."j.reason") WHEN 'OBJECT' THEN 'object' WHEN 'ARRAY' THEN 'array' WHEN 'VARCHAR' THEN 'text' WHEN 'BOOLEAN' THEN 'boolean' WHEN 'NULL' THEN 'null' ELSE CASE WHEN regexp_full_match(CAST(x6."j.reason" AS VARCHAR), '-?[0-9]+') THEN 'integer' WHEN x6."j.reason" IS NOT NULL THEN 'number' END END = 'text' THEN json_extract_string(x6."j.reason", '$') END, 'g.from': (x6."j.from" IS NOT NULL), 'from': CASE WHEN CASE json_type(x6."j.from") WHEN 'OBJECT' THEN 'object' WHEN 'ARRAY' THEN 'array' WHEN 'VARCHAR' THEN 'text' WHEN 'BOOLEAN' THEN 'boolean' WHEN 'NULL' THEN 'null' ELSE CASE WHEN regexp_full_match(CAST(x6."j.from" AS VARCHAR), '-?[0-9]+') THEN 'integer' WHEN x6."j.from" IS NOT NULL THEN 'number' END END = 'text' THEN CASE WHEN regexp_full_match(json_extract_string(x6."j.from", '$'), '[0-9]{4}-[0-9]{2}-[0-9]{2}') AND TRY_CAST(json_extract_string(x6."j.from", '$') AS DATE) >= DATE '0001-01-01' THEN TRY_CAST(json_extract_string(x6."j.from", '$') AS DATE) END END, 'g.to': (x6."j.to" IS NOT NULL), 'to': CASE WHEN CASE json_type(x6."j.to") WHEN 'OBJECT' THEN 'object' WHEN 'ARRAY' THEN 'array' WHEN 'VARCHAR' THEN 'text' WHEN 'BOOLEAN' THEN 'boolean' WHEN 'NULL' THEN 'null' ELSE CASE WHEN regexp_full_match(CAST(x6."j.to" AS VARCHAR), '-?[0-9]+') THEN 'integer' WHEN x6."j.to" IS NOT NULL THEN 'number' END END = 'text' THEN CASE WHEN regexp_full_match(json_extract_string(x6."j.to", '$'), '[0-9]{4}-[0-9]{2}-[0-9]{2}') AND TRY_CAST(json_extract_string(x6."j.to", '$') AS DATE) >= DATE '0001-01-01' THEN TRY_CAST(json_extract_string(x6."j.to", '$') AS DATE) END END}) AS "r.suspensions",
    CASE WHEN "t.extended" = 'boolean' THEN TRY_CAST("j.extended" AS BOOLEAN) END AS "v.extended",
    json_extract(CASE WHEN "t.decisions" = 'object' THEN "j.decisions" END, ['/tiep_nhan', '/bo_sung', '/doi_chieu']) AS "h.18"
  FROM step_6
)
, step_8 AS (
  SELECT *,
    CASE WHEN "w.submission_date" IS NULL THEN CASE WHEN regexp_full_match(json_extract_string("j.submission_date", '$'), '[0-9]{4}-[0-9]{2}-[0-9]{2}') AND TRY_CAST(json_extract_string("j.submission_date", '$') AS DATE) >= DATE '0001-01-01' THEN TRY_CAST(json_extract_string("j.submission_date", '$') AS DATE) END END AS "v.submission_date",
    CASE WHEN "w.submission_date" IS NOT NULL THEN [{'path': '/submission_date', 'kind': "w.submission_date", 'place': ''}] ELSE CAST([] AS STRUCT("path" VARCHAR, "kind" VARCHAR, "place" VARCHAR)[]) END AS "p.submission_date",
    CASE WHEN "w.submission_time" IS NULL THEN CAST(substr(json_extract_string("j.submission_time", '$'), 1, 2) AS INTEGER) * 60 + CAST(substr(json_extract_string("j.submission_time", '$'), 4, 2) AS INTEGER) END AS "v.submission_time",
    CASE WHEN "w.submission_time" IS NOT NULL THEN [{'path': '/submission_time', 'kind': "w.submission_time", 'place': ''}] ELSE CAST([] AS STRUCT("path" VARCHAR, "kind" VARCHAR, "place" VARCHAR)[]) END AS "p.submission_time",
    CASE WHEN "w.channel" IS NULL THEN json_extract_string("j.channel", '$') END AS "v.channel",
    CASE WHEN "w.channel" IS NOT NULL THEN [{'path': '/channel', 'kind': "w.channel", 'place': ''}] ELSE CAST([] AS STRUCT("path" VARCHAR, "kind" VARCHAR, "place" VARCHAR)[]) END AS "p.channel",
    CASE WHEN "w.identity_level" IS NULL THEN TRY_CAST("j.identity_level" AS BIGINT) END AS "v.identity_level",
    CASE WHEN "w.identity_level" IS NOT NULL THEN [{'path': '/identity_level', 'kind': "w.identity_level", 'place': ''}] ELSE CAST([] AS STRUCT("path" VARCHAR, "kind" VARCHAR, "place" VARCHAR)[]) END AS "p.identity_level",
    CASE WHEN "w.area" IS NULL THEN json_extract_string("j.area", '$') END AS "v.area",
    CASE WHEN "w.area" IS NOT NULL THEN [{'path': '/area', 'kind': "w.area", 'place': ''}] ELSE CAST([] AS STRUCT("path" VARCHAR, "kind" VARCHAR, "place" VARCHAR)[]) END AS "p.area",
    CASE WHEN "w.applicant" IS NULL THEN json_extract_string("j.applicant", '$') END AS "v.applicant",
    CASE WHEN "w.applicant" IS NOT NULL THEN [{'path': '/applicant', 'kind': "w.applicant", 'place': ''}] ELSE CAST([] AS STRUCT("path" VARCHAR, "kind" VARCHAR, "place" VARCHAR)[]) END AS "p.applicant",
    CASE WHEN "w.case" IS NULL THEN json_extract_string("j.case", '$') END AS "v.case",
    CASE WHEN "w.case" IS NOT NULL THEN [{'path': '/case', 'kind': "w.case", 'place': ''}] ELSE CAST([] AS STRUCT("path" VARCHAR, "kind" VARCHAR, "place" VARCHAR)[]) END AS "p.case",
    "c.nguoi_yeu_cau"[1] AS "j.nguoi_yeu_cau.ten",
    "c.nguoi_yeu_cau"[2] AS "j.nguoi_yeu_cau.so_dinh_danh",
    "c.nguoi_yeu_cau"[3] AS "j.nguoi_yeu_cau.dia_chi",
    "c.nguoi_yeu_cau"[4] AS "j.nguoi_yeu_cau.dien_thoai",
    "c.nguoi_yeu_cau"[5] AS "j.nguoi_yeu_cau.thu_dien_tu",
    CASE WHEN "w.ten_giay_to" IS NULL THEN json_extract_string("j.ten_giay_to", '$') END AS "v.ten_giay_to",
    CASE WHEN "w.ten_giay_to" IS NOT NULL THEN [{'path': '/ten_giay_to', 'kind': "w.ten_giay_to", 'place': ''}] ELSE CAST([] AS STRUCT("path" VARCHAR, "kind" VARCHAR, "place" VARCHAR)[]) END AS "p.ten_giay_to",
    CASE WHEN "w.nguon_cap" IS NULL THEN json_extract_string("j.nguon_cap", '$') END AS "v.nguon_cap",
    CASE WHEN "w.nguon_cap" IS NOT NULL THEN [{'path': '/nguon_cap', 'kind': "w.nguon_cap", 'place': ''}] ELSE CAST([] AS STRUCT("path" VARCHAR, "kind" VARCHAR, "place" VARCHAR)[]) END AS "p.nguon_cap",
    CASE WHEN "w.loai_giay_nuoc_ngoai" IS NULL THEN json_extract_string("j.loai_giay_nuoc_ngoai", '$') END AS "v.loai_giay_nuoc_ngoai",
    CASE WHEN "w.loai_giay_nuoc_ngoai" IS NOT NULL THEN [{'path': '/loai_giay_nuoc_ngoai', 'kind': "w.loai_giay_nuoc_ngoai", 'place': ''}] ELSE CAST([] AS STRUCT("path" VARCHAR, "kind" VARCHAR, "place" VARCHAR)[]) END AS "p.loai_giay_nuoc_ngoai",
    CASE WHEN "w.hop_phap_hoa" IS NULL THEN json_extract_string("j.hop_phap_hoa", '$') END AS "v.hop_phap_hoa",
    CASE WHEN "w.hop_phap_hoa" IS NOT NULL THEN [{'path': '/hop_phap_hoa', 'kind': "w.hop_phap_hoa", 'place': ''}] ELSE CAST([] AS STRUCT("path" VARCHAR, "kind" VARCHAR, "place" VARCHAR)[]) END AS "p.hop_phap_hoa",
    CASE WHEN "w.co_xac_nhan" IS NULL THEN TRY_CAST("j.co_xac_nhan" AS BOOLEAN) END AS "v.co_xac_nhan",
    CASE WHEN "w.co_xac_nhan" IS NOT NULL THEN [{'path': '/co_xac_nhan', 'kind': "w.co_xac_nhan", 'place': ''}] ELSE CAST([] AS STRUCT("path" VARCHAR, "kind" VARCHAR, "place" VARCHAR)[]) END AS "p.co_xac_nhan",
    CASE WHEN "w.so_trang" IS NULL THEN TRY_CAST("j.so_trang" AS BIGINT) END AS "v.so_trang",
    CASE WHEN "w.so_trang" IS NOT NULL THEN [{'path': '/so_trang', 'kind': "w.so_trang", 'place': ''}] ELSE CAST([] AS STRUCT("path" VARCHAR, "kind" VARCHAR, "place" VARCHAR)[]) END AS "p.so_trang",
    CASE WHEN "w.so_ban_sao" IS NULL THEN TRY_CAST("j.so_ban_sao" AS BIGINT) END AS "v.so_ban_sao",
    CASE WHEN "w.so_ban_sao" IS NOT NULL THEN [{'path': '/so_ban_sao', 'kind': "w.so_ban_sao", 'place': ''}] ELSE CAST([] AS STRUCT("path" VARCHAR, "kind" VARCHAR, "place" VARCHAR)[]) END AS "p.so_ban_sao",
    CASE WHEN "w.mang_theo_ban_sao" IS NULL THEN TRY_CAST("j.mang_theo_ban_sao" AS BOOLEAN) END AS "v.mang_theo_ban_sao",
    CASE WHEN "w.mang_theo_ban_sao" IS NOT NULL THEN [{'path': '/mang_theo_ban_sao', 'kind': "w.mang_theo_ban_sao", 'place': ''}] ELSE CAST([] AS STRUCT("path" VARCHAR, "kind" VARCHAR, "place" VARCHAR)[]) END AS "p.mang_theo_ban_sao",
    CASE WHEN "w.khong_co_phuong_tien_chup" IS NULL THEN TRY_CAST("j.khong_co_phuong_tien_chup" AS BOOLEAN) END AS "v.khong_co_phuong_tien_chup",
    CASE WHEN "w.khong_co_phuong_tien_chup" IS NOT NULL THEN [{'path': '/khong_co_phuong_tien_chup', 'kind': "w.khong_co_phuong_tien_chup", 'place': ''}] ELSE CAST([] AS STRUCT("path" VARCHAR, "kind" VARCHAR, "place" VARCHAR)[]) END AS "p.khong_co_phuong_tien_chup",
    CASE WHEN "w.dau_hieu_ban_chinh" IS NULL THEN list_transform(CAST("j.dau_hieu_ban_chinh" AS JSON[]), lambda x4: json_extract_string(x4, '$')) END AS "v.dau_hieu_ban_chinh",
    CASE WHEN "w.dau_hieu_ban_chinh" IS NOT NULL THEN [{'path': '/dau_hieu_ban_chinh', 'kind': "w.dau_hieu_ban_chinh", 'place': ''}] ELSE CAST([] AS STRUCT("path" VARCHAR, "kind" VARCHAR, "place" VARCHAR)[]) END AS "p.dau_hieu_ban_chinh",
    CASE WHEN "w.thoa_thuan_thoi_han" IS NULL THEN TRY_CAST("j.thoa_thuan_thoi_han" AS BOOLEAN) END AS "v.thoa_thuan_thoi_han",
    CASE WHEN "w.thoa_thuan_thoi_han" IS NOT NULL THEN [{'path': '/thoa_thuan_thoi_han', 'kind': "w.thoa_thuan_thoi_han", 'place': ''}] ELSE CAST([] AS STRUCT("path" VARCHAR, "kind" VARCHAR, "place" VARCHAR)[]) END AS "p.thoa_thuan_thoi_han",
    "h.1"[1] AS "d.ban_chinh_2025",
    "h.1"[2] AS "d.ban_sao",
    list_transform("r.suspensions", lambda x5: CASE WHEN x5."reason" IN ('applicant', 'payment', 'incident', 'other_body') AND x5."from" <= x5."to" THEN {'reason': x5."reason", 'from': x5."from", 'to': x5."to"} END) AS "v.suspensions",
    CASE WHEN "t.decisions" = 'object' THEN {'tiep_nhan': CASE WHEN CASE WHEN CASE json_type("h.18"[1]) WHEN 'OBJECT' THEN 'object' WHEN 'ARRAY' THEN 'array' WHEN 'VARCHAR' THEN 'text' WHEN 'BOOLEAN' THEN 'boolean' WHEN 'NULL' THEN 'null' ELSE CASE WHEN regexp_full_match(CAST("h.18"[1] AS VARCHAR), '-?[0-9]+') THEN 'integer' WHEN "h.18"[1] IS NOT NULL THEN 'number' END END = 'text' THEN concat('tiep_nhan', '/', json_extract_string("h.18"[1], '$')) IN ('tiep_nhan/tiep_nhan_duoc', 'tiep_nhan/chua_day_du', 'tiep_nhan/khong_duoc_chung_thuc', 'tiep_nhan/giay_to_gia', 'bo_sung/da_bo_sung', 'bo_sung/khong_yeu_cau_nua', 'doi_chieu/dung_voi_ban_chinh', 'doi_chieu/chua_du_trang', 'doi_chieu/khong_dung') ELSE FALSE END THEN json_extract_string("h.18"[1], '$') END, 'bo_sung': CASE WHEN CASE WHEN CASE json_type("h.18"[2]) WHEN 'OBJECT' THEN 'object' WHEN 'ARRAY' THEN 'array' WHEN 'VARCHAR' THEN 'text' WHEN 'BOOLEAN' THEN 'boolean' WHEN 'NULL' THEN 'null' ELSE CASE WHEN regexp_full_match(CAST("h.18"[2] AS VARCHAR), '-?[0-9]+') THEN 'integer' WHEN "h.18"[2] IS NOT NULL THEN 'number' END END = 'text' THEN concat('bo_sung', '/', json_extract_string("h.18"[2], '$')) IN ('tiep_nhan/tiep_nhan_duoc', 'tiep_nhan/chua_day_du', 'tiep_nhan/khong_duoc_chung_thuc', 'tiep_nhan/giay_to_gia', 'bo_sung/da_bo_sung', 'bo_sung/khong_yeu_cau_nua', 'doi_chieu/dung_voi_ban_chinh', 'doi_chieu/chua_du_trang', 'doi_chieu/khong_dung') ELSE FALSE END THEN json_extract_string("h.18"[2], '$') END, 'doi_chieu': CASE WHEN CASE WHEN CASE json_type("h.18"[3]) WHEN 'OBJECT' THEN 'object' WHEN 'ARRAY' THEN 'array' WHEN 'VARCHAR' THEN 'text' WHEN 'BOOLEAN' THEN 'boolean' WHEN 'NULL' THEN 'null' ELSE CASE WHEN regexp_full_match(CAST("h.18"[3] AS VARCHAR), '-?[0-9]+') THEN 'integer' WHEN "h.18"[3] IS NOT NULL THEN 'number' END END = 'text' THEN concat('doi_chieu', '/', json_extract_string("h.18"[3], '$')) IN ('tiep_nhan/tiep_nhan_duoc', 'tiep_nhan/chua_day_du', 'tiep_nhan/khong_duoc_chung_thuc', 'tiep_nhan/giay_to_gia', 'bo_sung/da_bo_sung', 'bo_sung/khong_yeu_cau_nua', 'doi_chieu/dung_voi_ban_chinh', 'doi_chieu/chua_du_trang', 'doi_chieu/khong_dung') ELSE FALSE END THEN json_extract_string("h.18"[3], '$') END} END AS "v.decisions",
    list_concat(list_filter([CASE WHEN "t.extended" <> 'boolean' THEN {'path': '/extended', 'kind': 'extended.type', 'place': 'parts'} END], lambda x7: x7 IS NOT NULL), COALESCE(CASE WHEN "t.documents" = 'object' THEN COALESCE(flatten(list_transform(list_transform(json_keys("j.documents"), lambda key: {'key': key, 'value': json_extract("j.documents", '/' || replace(replace(key, '~', '~0'), '/', '~1'))}), lambda x8, x9: COALESCE(CASE WHEN x8."key" NOT IN ('ban_chinh_2025', 'ban_sao') THEN [{'path': concat('/documents/', replace(replace(x8."key", '~', '~0'), '/', '~1')), 'kind': 'unknown', 'place': 'parts'}] WHEN CASE json_type(x8."value") WHEN 'OBJECT' THEN 'object' WHEN 'ARRAY' THEN 'array' WHEN 'VARCHAR' THEN 'text' WHEN 'BOOLEAN' THEN 'boolean' WHEN 'NULL' THEN 'null' ELSE CASE WHEN regexp_full_match(CAST(x8."value" AS VARCHAR), '-?[0-9]+') THEN 'integer' WHEN x8."value" IS NOT NULL THEN 'number' END END <> 'object' THEN [{'path': concat('/documents/', x8."key"), 'kind': concat('documents.', x8."key", '.type'), 'place': 'parts'}] ELSE COALESCE(flatten(list_transform(list_transform(json_keys(x8."value"), lambda key: {'key': key, 'value': json_extract(x8."value", '/' || replace(replace(key, '~', '~0'), '/', '~1'))}), lambda x10, x11: COALESCE(CASE WHEN x10."key" IN ('originals', 'copies') THEN CASE WHEN CASE json_type(x10."value") WHEN 'OBJECT' THEN 'object' WHEN 'ARRAY' THEN 'array' WHEN 'VARCHAR' THEN 'text' WHEN 'BOOLEAN' THEN 'boolean' WHEN 'NULL' THEN 'null' ELSE CASE WHEN regexp_full_match(CAST(x10."value" AS VARCHAR), '-?[0-9]+') THEN 'integer' WHEN x10."value" IS NOT NULL THEN 'number' END END <> 'integer' THEN [{'path': concat('/documents/', x8."key", '/', replace(replace(x10."key", '~', '~0'), '/', '~1')), 'kind': concat('documents.', x8."key", '.', x10."key", '.type'), 'place': 'parts'}] WHEN TRY_CAST(x10."value" AS VARCHAR) LIKE '-%' AND TRY_CAST(x10."value" AS VARCHAR) <> '-0' THEN [{'path': concat('/documents/', x8."key", '/', replace(replace(x10."key", '~', '~0'), '/', '~1')), 'kind': concat('documents.', x8."key", '.', x10."key", '.range'), 'place': 'parts'}] END WHEN x10."key" IN ('certified', 'data', 'electronic') THEN CASE WHEN CASE json_type(x10."value") WHEN 'OBJECT' THEN 'object' WHEN 'ARRAY' THEN 'array' WHEN 'VARCHAR' THEN 'text' WHEN 'BOOLEAN' THEN 'boolean' WHEN 'NULL' THEN 'null' ELSE CASE WHEN regexp_full_match(CAST(x10."value" AS VARCHAR), '-?[0-9]+') THEN 'integer' WHEN x10."value" IS NOT NULL THEN 'number' END END <> 'boolean' THEN [{'path': concat('/documents/', x8."key", '/', replace(replace(x10."key", '~', '~0'), '/', '~1')), 'kind': concat('documents.', x8."key", '.', x10."key", '.type'), 'place': 'parts'}] END WHEN x10."key" = 'issued_on' THEN CASE WHEN CASE json_type(x10."value") WHEN 'OBJECT' THEN 'object' WHEN 'ARRAY' THEN 'array' WHEN 'VARCHAR' THEN 'text' WHEN 'BOOLEAN' THEN 'boolean' WHEN 'NULL' THEN 'null' ELSE CASE WHEN regexp_full_match(CAST(x10."value" AS VARCHAR), '-?[0-9]+') THEN 'integer' WHEN x10."value" IS NOT NULL THEN 'number' END END <> 'text' THEN [{'path': concat('/documents/', x8."key", '/', replace(replace(x10."key", '~', '~0'), '/', '~1')), 'kind': concat('documents.', x8."key", '.', x10."key", '.type'), 'place': 'parts'}] WHEN CASE WHEN regexp_full_match(json_extract_string(x10."value", '$'), '[0-9]{4}-[0-9]{2}-[0-9]{2}') AND TRY_CAST(json_extract_string(x10."value", '$') AS DATE) >= DATE '0001-01-01' THEN TRY_CAST(json_extract_string(x10."value", '$') AS DATE) END IS NULL THEN [{'path': concat('/documents/', x8."key", '/', replace(replace(x10."key", '~', '~0'), '/', '~1')), 'kind': concat('documents.', x8."key", '.', x10."key", '.type'), 'place': 'parts'}] END ELSE [{'path': concat('/documents/', x8."key", '/', replace(replace(x10."key", '~', '~0'), '/', '~1')), 'kind': 'unknown', 'place': 'parts'}] END, CAST([] AS STRUCT("path" VARCHAR, "kind" VARCHAR, "place" VARCHAR)[])))), CAST([] AS STRUCT("path" VARCHAR, "kind" VARCHAR, "place" VARCHAR)[])) END, CAST([] AS STRUCT("path" VARCHAR, "kind" VARCHAR, "place" VARCHAR)[])))), CAST([] AS STRUCT("path" VARCHAR, "kind" VARCHAR, "place" VARCHAR)[])) WHEN "t.documents" IS NOT NULL THEN [{'path': '/documents', 'kind': 'documents.type', 'place': 'parts'}] END, CAST([] AS STRUCT("path" VARCHAR, "kind" VARCHAR, "place" VARCHAR)[])), COALESCE(CASE WHEN "t.suspensions" = 'array' THEN COALESCE(flatten(list_transform("r.suspensions", lambda x12, x13: COALESCE(CASE WHEN x12."t" = 'object' THEN list_concat(COALESCE(list_transform(list_filter(list_transform(json_keys(x12."o"), lambda key: {'key': key, 'value': json_extract(x12."o", '/' || replace(replace(key, '~', '~0'), '/', '~1'))}), lambda x14: x14."key" NOT IN ('reason', 'from', 'to')), lambda x14: {'path': concat(concat('/suspensions/', CAST((x13 - 1) AS VARCHAR)), '/', replace(replace(x14."key", '~', '~0'), '/', '~1')), 'kind': 'unknown', 'place': 'parts'}), CAST([] AS STRUCT("path" VARCHAR, "kind" VARCHAR, "place" VARCHAR)[])), list_filter([CASE WHEN NOT x12."g.reason" THEN {'path': concat(concat('/suspensions/', CAST((x13 - 1) AS VARCHAR)), '/reason'), 'kind': 'suspensions.reason.required', 'place': 'parts'} END, CASE WHEN NOT x12."g.from" THEN {'path': concat(concat('/suspensions/', CAST((x13 - 1) AS VARCHAR)), '/from'), 'kind': 'suspensions.from.required', 'place': 'parts'} END, CASE WHEN NOT x12."g.to" THEN {'path': concat(concat('/suspensions/', CAST((x13 - 1) AS VARCHAR)), '/to'), 'kind': 'suspensions.to.required', 'place': 'parts'} END, CASE WHEN x12."g.reason" AND x12."g.from" AND x12."g.to" AND NOT COALESCE(x12."reason" IN ('applicant', 'payment', 'incident', 'other_body'), FALSE) THEN {'path': concat(concat('/suspensions/', CAST((x13 - 1) AS VARCHAR)), '/reason'), 'kind': 'suspensions.reason.choice', 'place': 'parts'} END, CASE WHEN x12."g.reason" AND x12."g.from" AND x12."g.to" AND x12."from" IS NULL THEN {'path': concat(concat('/suspensions/', CAST((x13 - 1) AS VARCHAR)), '/from'), 'kind': 'suspensions.from.type', 'place': 'parts'} END, CASE WHEN x12."g.reason" AND x12."g.from" AND x12."g.to" AND x12."to" IS NULL THEN {'path': concat(concat('/suspensions/', CAST((x13 - 1) AS VARCHAR)), '/to'), 'kind': 'suspensions.to.type', 'place': 'parts'} END, CASE WHEN x12."g.reason" AND x12."g.from" AND x12."g.to" AND COALESCE(x12."reason" IN ('applicant', 'payment', 'incident', 'other_body'), FALSE) AND x12."to" < x12."from" THEN {'path': concat(concat('/suspensions/', CAST((x13 - 1) AS VARCHAR)), '/to'), 'kind': 'suspensions.to.range', 'place': 'parts'} END], lambda x15: x15 IS NOT NULL)) ELSE [{'path': concat('/suspensions/', CAST((x13 - 1) AS VARCHAR)), 'kind': 'suspensions.type', 'place': 'parts'}] END, CAST([] AS STRUCT("path" VARCHAR, "kind" VARCHAR, "place" VARCHAR)[])))), CAST([] AS STRUCT("path" VARCHAR, "kind" VARCHAR, "place" VARCHAR)[])) WHEN "t.suspensions" IS NOT NULL THEN [{'path': '/suspensions', 'kind': 'suspensions.type', 'place': 'parts'}] END, CAST([] AS STRUCT("path" VARCHAR, "kind" VARCHAR, "place" VARCHAR)[])), COALESCE(CASE WHEN "t.decisions" = 'object' THEN COALESCE(flatten(list_transform(list_transform(json_keys("j.decisions"), lambda key: {'key': key, 'value': json_extract("j.decisions", '/' || replace(replace(key, '~', '~0'), '/', '~1'))}), lambda x16, x17: COALESCE(CASE WHEN x16."key" NOT IN ('tiep_nhan', 'bo_sung', 'doi_chieu') THEN [{'path': concat('/decisions/', replace(replace(x16."key", '~', '~0'), '/', '~1')), 'kind': 'unknown', 'place': 'parts'}] WHEN NOT CASE WHEN CASE json_type(x16."value") WHEN 'OBJECT' THEN 'object' WHEN 'ARRAY' THEN 'array' WHEN 'VARCHAR' THEN 'text' WHEN 'BOOLEAN' THEN 'boolean' WHEN 'NULL' THEN 'null' ELSE CASE WHEN regexp_full_match(CAST(x16."value" AS VARCHAR), '-?[0-9]+') THEN 'integer' WHEN x16."value" IS NOT NULL THEN 'number' END END = 'text' THEN concat(x16."key", '/', json_extract_string(x16."value", '$')) IN ('tiep_nhan/tiep_nhan_duoc', 'tiep_nhan/chua_day_du', 'tiep_nhan/khong_duoc_chung_thuc', 'tiep_nhan/giay_to_gia', 'bo_sung/da_bo_sung', 'bo_sung/khong_yeu_cau_nua', 'doi_chieu/dung_voi_ban_chinh', 'doi_chieu/chua_du_trang', 'doi_chieu/khong_dung') ELSE FALSE END THEN [{'path': concat('/decisions/', replace(replace(x16."key", '~', '~0'), '/', '~1')), 'kind': concat('decisions.', x16."key", '.choice'), 'place': 'parts'}] END, CAST([] AS STRUCT("path" VARCHAR, "kind" VARCHAR, "place" VARCHAR)[])))), CAST([] AS STRUCT("path" VARCHAR, "kind" VARCHAR, "place" VARCHAR)[])) WHEN "t.decisions" IS NOT NULL THEN [{'path': '/decisions', 'kind': 'decisions.type', 'place': 'parts'}] END, CAST([] AS STRUCT("path" VARCHAR, "kind" VARCHAR, "place" VARCHAR)[]))) AS "p.parts"
  FROM step_7
)
, step_9 AS (
  SELECT *,
    CASE json_type("j.nguoi_yeu_cau.ten") WHEN 'OBJECT' THEN 'object' WHEN 'ARRAY' THEN 'array' WHEN 'VARCHAR' THEN 'text' WHEN 'BOOLEAN' THEN 'boolean' WHEN 'NULL' THEN 'null' ELSE CASE WHEN regexp_full_match(CAST("j.nguoi_yeu_cau.ten" AS VARCHAR), '-?[0-9]+') THEN 'integer' WHEN "j.nguoi_yeu_cau.ten" IS NOT NULL THEN 'number' END END AS "t.nguoi_yeu_cau.ten",
    CASE json_type("j.nguoi_yeu_cau.so_dinh_danh") WHEN 'OBJECT' THEN 'object' WHEN 'ARRAY' THEN 'array' WHEN 'VARCHAR' THEN 'text' WHEN 'BOOLEAN' THEN 'boolean' WHEN 'NULL' THEN 'null' ELSE CASE WHEN regexp_full_match(CAST("j.nguoi_yeu_cau.so_dinh_danh" AS VARCHAR), '-?[0-9]+') THEN 'integer' WHEN "j.nguoi_yeu_cau.so_dinh_danh" IS NOT NULL THEN 'number' END END AS "t.nguoi_yeu_cau.so_dinh_danh",
    CASE json_type("j.nguoi_yeu_cau.dia_chi") WHEN 'OBJECT' THEN 'object' WHEN 'ARRAY' THEN 'array' WHEN 'VARCHAR' THEN 'text' WHEN 'BOOLEAN' THEN 'boolean' WHEN 'NULL' THEN 'null' ELSE CASE WHEN regexp_full_match(CAST("j.nguoi_yeu_cau.dia_chi" AS VARCHAR), '-?[0-9]+') THEN 'integer' WHEN "j.nguoi_yeu_cau.dia_chi" IS NOT NULL THEN 'number' END END AS "t.nguoi_yeu_cau.dia_chi",
    CASE json_type("j.nguoi_yeu_cau.dien_thoai") WHEN 'OBJECT' THEN 'object' WHEN 'ARRAY' THEN 'array' WHEN 'VARCHAR' THEN 'text' WHEN 'BOOLEAN' THEN 'boolean' WHEN 'NULL' THEN 'null' ELSE CASE WHEN regexp_full_match(CAST("j.nguoi_yeu_cau.dien_thoai" AS VARCHAR), '-?[0-9]+') THEN 'integer' WHEN "j.nguoi_yeu_cau.dien_thoai" IS NOT NULL THEN 'number' END END AS "t.nguoi_yeu_cau.dien_thoai",
    CASE json_type("j.nguoi_yeu_cau.thu_dien_tu") WHEN 'OBJECT' THEN 'object' WHEN 'ARRAY' THEN 'array' WHEN 'VARCHAR' THEN 'text' WHEN 'BOOLEAN' THEN 'boolean' WHEN 'NULL' THEN 'null' ELSE CASE WHEN regexp_full_match(CAST("j.nguoi_yeu_cau.thu_dien_tu" AS VARCHAR), '-?[0-9]+') THEN 'integer' WHEN "j.nguoi_yeu_cau.thu_dien_tu" IS NOT NULL THEN 'number' END END AS "t.nguoi_yeu_cau.thu_dien_tu",
    CASE json_type("d.ban_chinh_2025") WHEN 'OBJECT' THEN 'object' WHEN 'ARRAY' THEN 'array' WHEN 'VARCHAR' THEN 'text' WHEN 'BOOLEAN' THEN 'boolean' WHEN 'NULL' THEN 'null' ELSE CASE WHEN regexp_full_match(CAST("d.ban_chinh_2025" AS VARCHAR), '-?[0-9]+') THEN 'integer' WHEN "d.ban_chinh_2025" IS NOT NULL THEN 'number' END END = 'object' AS "h.2",
    CASE json_type("d.ban_sao") WHEN 'OBJECT' THEN 'object' WHEN 'ARRAY' THEN 'array' WHEN 'VARCHAR' THEN 'text' WHEN 'BOOLEAN' THEN 'boolean' WHEN 'NULL' THEN 'null' ELSE CASE WHEN regexp_full_match(CAST("d.ban_sao" AS VARCHAR), '-?[0-9]+') THEN 'integer' WHEN "d.ban_sao" IS NOT NULL THEN 'number' END END = 'object' AS "h.10"
  FROM step_8
)
, step_10 AS (
  SELECT *,
    CASE WHEN "t.nguoi_yeu_cau.ten" <> 'text' THEN 'type' END AS "w.nguoi_yeu_cau.ten",
    CASE WHEN "t.nguoi_yeu_cau.so_dinh_danh" <> 'text' THEN 'type' END AS "w.nguoi_yeu_cau.so_dinh_danh",
    CASE WHEN "t.nguoi_yeu_cau.dia_chi" <> 'text' THEN 'type' END AS "w.nguoi_yeu_cau.dia_chi",
    CASE WHEN "t.nguoi_yeu_cau.dien_thoai" <> 'text' THEN 'type' END AS "w.nguoi_yeu_cau.dien_thoai",
    CASE WHEN "t.nguoi_yeu_cau.thu_dien_tu" <> 'text' THEN 'type' END AS "w.nguoi_yeu_cau.thu_dien_tu",
    json_extract(CASE WHEN "h.2" THEN "d.ban_chinh_2025" END, ['/originals', '/copies', '/certified', '/data', '/electronic', '/issued_on']) AS "h.3",
    json_extract(CASE WHEN "h.10" THEN "d.ban_sao" END, ['/originals', '/copies', '/certified', '/data', '/electronic', '/issued_on']) AS "h.11"
  FROM step_9
)
, step_11 AS (
  SELECT *,
    CASE WHEN "w.nguoi_yeu_cau.ten" IS NULL THEN json_extract_string("j.nguoi_yeu_cau.ten", '$') END AS "v.nguoi_yeu_cau.ten",
    CASE WHEN "w.nguoi_yeu_cau.ten" IS NOT NULL THEN [{'path': '/nguoi_yeu_cau/ten', 'kind': "w.nguoi_yeu_cau.ten", 'place': ''}] ELSE CAST([] AS STRUCT("path" VARCHAR, "kind" VARCHAR, "place" VARCHAR)[]) END AS "p.nguoi_yeu_cau.ten",
    CASE WHEN "w.nguoi_yeu_cau.so_dinh_danh" IS NULL THEN json_extract_string("j.nguoi_yeu_cau.so_dinh_danh", '$') END AS "v.nguoi_yeu_cau.so_dinh_danh",
    CASE WHEN "w.nguoi_yeu_cau.so_dinh_danh" IS NOT NULL THEN [{'path': '/nguoi_yeu_cau/so_dinh_danh', 'kind': "w.nguoi_yeu_cau.so_dinh_danh", 'place': ''}] ELSE CAST([] AS STRUCT("path" VARCHAR, "kind" VARCHAR, "place" VARCHAR)[]) END AS "p.nguoi_yeu_cau.so_dinh_danh",
    CASE WHEN "w.nguoi_yeu_cau.dia_chi" IS NULL THEN json_extract_string("j.nguoi_yeu_cau.dia_chi", '$') END AS "v.nguoi_yeu_cau.dia_chi",
    CASE WHEN "w.nguoi_yeu_cau.dia_chi" IS NOT NULL THEN [{'path': '/nguoi_yeu_cau/dia_chi', 'kind': "w.nguoi_yeu_cau.dia_chi", 'place': ''}] ELSE CAST([] AS STRUCT("path" VARCHAR, "kind" VARCHAR, "place" VARCHAR)[]) END AS "p.nguoi_yeu_cau.dia_chi",
    CASE WHEN "w.nguoi_yeu_cau.dien_thoai" IS NULL THEN json_extract_string("j.nguoi_yeu_cau.dien_thoai", '$') END AS "v.nguoi_yeu_cau.dien_thoai",
    CASE WHEN "w.nguoi_yeu_cau.dien_thoai" IS NOT NULL THEN [{'path': '/nguoi_yeu_cau/dien_thoai', 'kind': "w.nguoi_yeu_cau.dien_thoai", 'place': ''}] ELSE CAST([] AS STRUCT("path" VARCHAR, "kind" VARCHAR, "place" VARCHAR)[]) END AS "p.nguoi_yeu_cau.dien_thoai",
    CASE WHEN "w.nguoi_yeu_cau.thu_dien_tu" IS NULL THEN json_extract_string("j.nguoi_yeu_cau.thu_dien_tu", '$') END AS "v.nguoi_yeu_cau.thu_dien_tu",
    CASE WHEN "w.nguoi_yeu_cau.thu_dien_tu" IS NOT NULL THEN [{'path': '/nguoi_yeu_cau/thu_dien_tu', 'kind': "w.nguoi_yeu_cau.thu_dien_tu", 'place': ''}] ELSE CAST([] AS STRUCT("path" VARCHAR, "kind" VARCHAR, "place" VARCHAR)[]) END AS "p.nguoi_yeu_cau.thu_dien_tu",
    CASE json_type("h.3"[1]) WHEN 'OBJECT' THEN 'object' WHEN 'ARRAY' THEN 'array' WHEN 'VARCHAR' THEN 'text' WHEN 'BOOLEAN' THEN 'boolean' WHEN 'NULL' THEN 'null' ELSE CASE WHEN regexp_full_match(CAST("h.3"[1] AS VARCHAR), '-?[0-9]+') THEN 'integer' WHEN "h.3"[1] IS NOT NULL THEN 'number' END END AS "h.4",
    CASE json_type("h.3"[2]) WHEN 'OBJECT' THEN 'object' WHEN 'ARRAY' THEN 'array' WHEN 'VARCHAR' THEN 'text' WHEN 'BOOLEAN' THEN 'boolean' WHEN 'NULL' THEN 'null' ELSE CASE WHEN regexp_full_match(CAST("h.3"[2] AS VARCHAR), '-?[0-9]+') THEN 'integer' WHEN "h.3"[2] IS NOT NULL THEN 'number' END END AS "h.5",
    CASE json_type("h.3"[3]) WHEN 'OBJECT' THEN 'object' WHEN 'ARRAY' THEN 'array' WHEN 'VARCHAR' THEN 'text' WHEN 'BOOLEAN' THEN 'boolean' WHEN 'NULL' THEN 'null' ELSE CASE WHEN regexp_full_match(CAST("h.3"[3] AS VARCHAR), '-?[0-9]+') THEN 'integer' WHEN "h.3"[3] IS NOT NULL THEN 'number' END END AS "h.6",
    CASE json_type("h.3"[4]) WHEN 'OBJECT' THEN 'object' WHEN 'ARRAY' THEN 'array' WHEN 'VARCHAR' THEN 'text' WHEN 'BOOLEAN' THEN 'boolean' WHEN 'NULL' THEN 'null' ELSE CASE WHEN regexp_full_match(CAST("h.3"[4] AS VARCHAR), '-?[0-9]+') THEN 'integer' WHEN "h.3"[4] IS NOT NULL THEN 'number' END END AS "h.7",
    CASE json_type("h.3"[5]) WHEN 'OBJECT' THEN 'object' WHEN 'ARRAY' THEN 'array' WHEN 'VARCHAR' THEN 'text' WHEN 'BOOLEAN' THEN 'boolean' WHEN 'NULL' THEN 'null' ELSE CASE WHEN regexp_full_match(CAST("h.3"[5] AS VARCHAR), '-?[0-9]+') THEN 'integer' WHEN "h.3"[5] IS NOT NULL THEN 'number' END END AS "h.8",
    CASE json_type("h.3"[6]) WHEN 'OBJECT' THEN 'object' WHEN 'ARRAY' THEN 'array' WHEN 'VARCHAR' THEN 'text' WHEN 'BOOLEAN' THEN 'boolean' WHEN 'NULL' THEN 'null' ELSE CASE WHEN regexp_full_match(CAST("h.3"[6] AS VARCHAR), '-?[0-9]+') THEN 'integer' WHEN "h.3"[6] IS NOT NULL THEN 'number' END END AS "h.9",
    CASE json_type("h.11"[1]) WHEN 'OBJECT' THEN 'object' WHEN 'ARRAY' THEN 'array' WHEN 'VARCHAR' THEN 'text' WHEN 'BOOLEAN' THEN 'boolean' WHEN 'NULL' THEN 'null' ELSE CASE WHEN regexp_full_match(CAST("h.11"[1] AS VARCHAR), '-?[0-9]+') THEN 'integer' WHEN "h.11"[1] IS NOT NULL THEN 'number' END END AS "h.12",
    CASE json_type("h.11"[2]) WHEN 'OBJECT' THEN 'object' WHEN 'ARRAY' THEN 'array' WHEN 'VARCHAR' THEN 'text' WHEN 'BOOLEAN' THEN 'boolean' WHEN 'NULL' THEN 'null' ELSE CASE WHEN regexp_full_match(CAST("h.11"[2] AS VARCHAR), '-?[0-9]+') THEN 'integer' WHEN "h.11"[2] IS NOT NULL THEN 'number' END END AS "h.13",
    CASE json_type("h.11"[3]) WHEN 'OBJECT' THEN 'object' WHEN 'ARRAY' THEN 'array' WHEN 'VARCHAR' THEN 'text' WHEN 'BOOLEAN' THEN 'boolean' WHEN 'NULL' THEN 'null' ELSE CASE WHEN regexp_full_match(CAST("h.11"[3] AS VARCHAR), '-?[0-9]+') THEN 'integer' WHEN "h.11"[3] IS NOT NULL THEN 'number' END END AS "h.14",
    CASE json_type("h.11"[4]) WHEN 'OBJECT' THEN 'object' WHEN 'ARRAY' THEN 'array' WHEN 'VARCHAR' THEN 'text' WHEN 'BOOLEAN' THEN 'boolean' WHEN 'NULL' THEN 'null' ELSE CASE WHEN regexp_full_match(CAST("h.11"[4] AS VARCHAR), '-?[0-9]+') THEN 'integer' WHEN "h.11"[4] IS NOT NULL THEN 'number' END END AS "h.15",
    CASE json_type("h.11"[5]) WHEN 'OBJECT' THEN 'object' WHEN 'ARRAY' THEN 'array' WHEN 'VARCHAR' THEN 'text' WHEN 'BOOLEAN' THEN 'boolean' WHEN 'NULL' THEN 'null' ELSE CASE WHEN regexp_full_match(CAST("h.11"[5] AS VARCHAR), '-?[0-9]+') THEN 'integer' WHEN "h.11"[5] IS NOT NULL THEN 'number' END END AS "h.16",
    CASE json_type("h.11"[6]) WHEN 'OBJECT' THEN 'object' WHEN 'ARRAY' THEN 'array' WHEN 'VARCHAR' THEN 'text' WHEN 'BOOLEAN' THEN 'boolean' WHEN 'NULL' THEN 'null' ELSE CASE WHEN regexp_full_match(CAST("h.11"[6] AS VARCHAR), '-?[0-9]+') THEN 'integer' WHEN "h.11"[6] IS NOT NULL THEN 'number' END END AS "h.17"
  FROM step_10
)
, step_12 AS (
  SELECT *,
    CASE WHEN "t.nguoi_yeu_cau" = 'object' THEN {'ten': "v.nguoi_yeu_cau.ten", 'so_dinh_danh': "v.nguoi_yeu_cau.so_dinh_danh", 'dia_chi': "v.nguoi_yeu_cau.dia_chi", 'dien_thoai': "v.nguoi_yeu_cau.dien_thoai", 'thu_dien_tu': "v.nguoi_yeu_cau.thu_dien_tu"} END AS "v.nguoi_yeu_cau",
    CASE WHEN "t.nguoi_yeu_cau" = 'object' THEN list_concat("p.nguoi_yeu_cau.ten", "p.nguoi_yeu_cau.so_dinh_danh", "p.nguoi_yeu_cau.dia_chi", "p.nguoi_yeu_cau.dien_thoai", "p.nguoi_yeu_cau.thu_dien_tu", COALESCE(list_transform(list_filter(list_transform(json_keys("j.nguoi_yeu_cau"), lambda key: {'key': key, 'value': json_extract("j.nguoi_yeu_cau", '/' || replace(replace(key, '~', '~0'), '/', '~1'))}), lambda x1: x1."key" NOT IN ('ten', 'so_dinh_danh', 'dia_chi', 'dien_thoai', 'thu_dien_tu')), lambda x2: {'path': concat('/nguoi_yeu_cau', '/', replace(replace(x2."key", '~', '~0'), '/', '~1')), 'kind': 'unknown', 'place': '/nguoi_yeu_cau'}), CAST([] AS STRUCT("path" VARCHAR, "kind" VARCHAR, "place" VARCHAR)[]))) WHEN "t.nguoi_yeu_cau" IS NOT NULL THEN [{'path': '/nguoi_yeu_cau', 'kind': 'type', 'place': ''}] ELSE CAST([] AS STRUCT("path" VARCHAR, "kind" VARCHAR, "place" VARCHAR)[]) END AS "p.nguoi_yeu_cau",
    CASE WHEN "t.documents" = 'object' THEN {'ban_chinh_2025': CASE WHEN "h.2" THEN {'originals': CASE WHEN "h.4" = 'integer' AND TRY_CAST("h.3"[1] AS VARCHAR) NOT LIKE '-%' THEN CAST(LEAST(COALESCE(TRY_CAST(CASE WHEN "h.4" = 'integer' THEN CAST("h.3"[1] AS VARCHAR) ELSE CAST(TRY_CAST("h.3"[1] AS DOUBLE) AS VARCHAR) END AS DECIMAL(38, 20)), 1000000000000000), 1000000000000000) AS BIGINT) END, 'copies': CASE WHEN "h.5" = 'integer' AND TRY_CAST("h.3"[2] AS VARCHAR) NOT LIKE '-%' THEN CAST(LEAST(COALESCE(TRY_CAST(CASE WHEN "h.5" = 'integer' THEN CAST("h.3"[2] AS VARCHAR) ELSE CAST(TRY_CAST("h.3"[2] AS DOUBLE) AS VARCHAR) END AS DECIMAL(38, 20)), 1000000000000000), 1000000000000000) AS BIGINT) END, 'certified': CASE WHEN "h.6" = 'boolean' THEN TRY_CAST("h.3"[3] AS BOOLEAN) END, 'data': CASE WHEN "h.7" = 'boolean' THEN TRY_CAST("h.3"[4] AS BOOLEAN) END, 'electronic': CASE WHEN "h.8" = 'boolean' THEN TRY_CAST("h.3"[5] AS BOOLEAN) END, 'issued_on': CASE WHEN "h.9" = 'text' THEN CASE WHEN regexp_full_match(json_extract_string("h.3"[6], '$'), '[0-9]{4}-[0-9]{2}-[0-9]{2}') AND TRY_CAST(json_extract_string("h.3"[6], '$') AS DATE) >= DATE '0001-01-01' THEN TRY_CAST(json_extract_string("h.3"[6], '$') AS DATE) END END} END, 'ban_sao': CASE WHEN "h.10" THEN {'originals': CASE WHEN "h.12" = 'integer' AND TRY_CAST("h.11"[1] AS VARCHAR) NOT LIKE '-%' THEN CAST(LEAST(COALESCE(TRY_CAST(CASE WHEN "h.12" = 'integer' THEN CAST("h.11"[1] AS VARCHAR) ELSE CAST(TRY_CAST("h.11"[1] AS DOUBLE) AS VARCHAR) END AS DECIMAL(38, 20)), 1000000000000000), 1000000000000000) AS BIGINT) END, 'copies': CASE WHEN "h.13" = 'integer' AND TRY_CAST("h.11"[2] AS VARCHAR) NOT LIKE '-%' THEN CAST(LEAST(COALESCE(TRY_CAST(CASE WHEN "h.13" = 'integer' THEN CAST("h.11"[2] AS VARCHAR) ELSE CAST(TRY_CAST("h.11"[2] AS DOUBLE) AS VARCHAR) END AS DECIMAL(38, 20)), 1000000000000000), 1000000000000000) AS BIGINT) END, 'certified': CASE WHEN "h.14" = 'boolean' THEN TRY_CAST("h.11"[3] AS BOOLEAN) END, 'data': CASE WHEN "h.15" = 'boolean' THEN TRY_CAST("h.11"[4] AS BOOLEAN) END, 'electronic': CASE WHEN "h.16" = 'boolean' THEN TRY_CAST("h.11"[5] AS BOOLEAN) END, 'issued_on': CASE WHEN "h.17" = 'text' THEN CASE WHEN regexp_full_match(json_extract_string("h.11"[6], '$'), '[0-9]{4}-[0-9]{2}-[0-9]{2}') AND TRY_CAST(json_extract_string("h.11"[6], '$') AS DATE) >= DATE '0001-01-01' THEN TRY_CAST(json_extract_string("h.11"[6], '$') AS DATE) END END} END} END AS "v.documents"
  FROM step_11
)
, step_13 AS (
  SELECT *,
    list_concat("p.whole", "p.submission_date", "p.submission_time", "p.channel", "p.identity_level", "p.area", "p.applicant", "p.case", "p.nguoi_yeu_cau", "p.ten_giay_to", "p.nguon_cap", "p.loai_giay_nuoc_ngoai", "p.hop_phap_hoa", "p.co_xac_nhan", "p.so_trang", "p.so_ban_sao", "p.mang_theo_ban_sao", "p.khong_co_phuong_tien_chup", "p.dau_hieu_ban_chinh", "p.thoa_thuan_thoi_han", "p.unknown", "p.parts") AS "problems"
  FROM step_12
)
SELECT
  "dossier_id",
  "v.submission_date" AS "submission_date",
  "v.submission_time" AS "submission_time",
  "v.channel" AS "channel",
  "v.identity_level" AS "identity_level",
  "v.area" AS "area",
  "v.applicant" AS "applicant",
  "v.case" AS "case",
  "v.nguoi_yeu_cau" AS "nguoi_yeu_cau",
  "v.ten_giay_to" AS "ten_giay_to",
  "v.nguon_cap" AS "nguon_cap",
  "v.loai_giay_nuoc_ngoai" AS "loai_giay_nuoc_ngoai",
  "v.hop_phap_hoa" AS "hop_phap_hoa",
  "v.co_xac_nhan" AS "co_xac_nhan",
  "v.so_trang" AS "so_trang",
  "v.so_ban_sao" AS "so_ban_sao",
  "v.mang_theo_ban_sao" AS "mang_theo_ban_sao",
  "v.khong_co_phuong_tien_chup" AS "khong_co_phuong_tien_chup",
  "v.dau_hieu_ban_chinh" AS "dau_hieu_ban_chinh",
  "v.thoa_thuan_thoi_han" AS "thoa_thuan_thoi_han",
  "v.documents" AS "documents",
  "v.suspensions" AS "suspensions",
  "v.extended" AS "extended",
  "v.decisions" AS "decisions",
  "problems" AS "dossier_problems"
FROM step_13;
