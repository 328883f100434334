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
--   "tu_cach" VARCHAR
--   "ben_giao" STRUCT("ten" VARCHAR, "ma_so" VARCHAR, "dia_chi" VARCHAR)
--   "ben_nhan" STRUCT("ten" VARCHAR, "ma_so" VARCHAR, "dia_chi" VARCHAR)
--   "nguoi_lien_he" STRUCT("ho_ten" VARCHAR, "dien_thoai" VARCHAR, "thu_dien_tu" VARCHAR)
--   "ten_cong_nghe" VARCHAR
--   "quyen_duoc_chuyen_giao" VARCHAR
--   "thuoc_danh_muc_han_che" BOOLEAN
--   "ngay_ky" DATE
--   "tong_gia_tri" BIGINT
--   "co_ban_tieng_viet" BOOLEAN
--   "documents" STRUCT("van_ban_de_nghi" STRUCT("originals" BIGINT, "copies" BIGINT, "certified" BOOLEAN, "data" BOOLEAN, "electronic" BOOLEAN, "issued_on" DATE), "van_ban_giao_ket" STRUCT("originals" BIGINT, "copies" BIGINT, "certified" BOOLEAN, "data" BOOLEAN, "electronic" BOOLEAN, "issued_on" DATE), "ban_dich" STRUCT("originals" BIGINT, "copies" BIGINT, "certified" BOOLEAN, "data" BOOLEAN, "electronic" BOOLEAN, "issued_on" DATE))
--   "suspensions" STRUCT("reason" VARCHAR, "from" DATE, "to" DATE)[]
--   "extended" BOOLEAN
--   "decisions" STRUCT("tiep_nhan" VARCHAR, "bo_sung" VARCHAR, "tham_dinh" VARCHAR)
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
    json_extract("whole", ['/submission_date', '/submission_time', '/channel', '/identity_level', '/area', '/applicant', '/case', '/tu_cach', '/ben_giao', '/ben_nhan', '/nguoi_lien_he', '/ten_cong_nghe', '/quyen_duoc_chuyen_giao', '/thuoc_danh_muc_han_che', '/ngay_ky', '/tong_gia_tri', '/co_ban_tieng_viet', '/documents', '/suspensions', '/extended', '/decisions']) AS "c.",
    COALESCE(CASE WHEN "whole" IS NULL THEN [{'path': '', 'kind': 'type', 'place': ''}] END, CAST([] AS STRUCT("path" VARCHAR, "kind" VARCHAR, "place" VARCHAR)[])) AS "p.whole",
    COALESCE(list_transform(list_filter(list_transform(json_keys("whole"), lambda key: {'key': key, 'value': json_extract("whole", '/' || replace(replace(key, '~', '~0'), '/', '~1'))}), lambda x20: x20."key" NOT IN ('submission_date', 'submission_time', 'channel', 'identity_level', 'area', 'applicant', 'case', 'tu_cach', 'ben_giao', 'ben_nhan', 'nguoi_lien_he', 'ten_cong_nghe', 'quyen_duoc_chuyen_giao', 'thuoc_danh_muc_han_che', 'ngay_ky', 'tong_gia_tri', 'co_ban_tieng_viet', 'documents', 'suspensions', 'extended', 'decisions')), lambda x21: {'path': concat('', '/', replace(replace(x21."key", '~', '~0'), '/', '~1')), 'kind': 'unknown', 'place': ''}), CAST([] AS STRUCT("path" VARCHAR, "kind" VARCHAR, "place" VARCHAR)[])) AS "p.unknown"
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
    "c."[8] AS "j.tu_cach",
    "c."[9] AS "j.ben_giao",
    "c."[10] AS "j.ben_nhan",
    "c."[11] AS "j.nguoi_lien_he",
    "c."[12] AS "j.ten_cong_nghe",
    "c."[13] AS "j.quyen_duoc_chuyen_giao",
    "c."[14] AS "j.thuoc_danh_muc_han_che",
    "c."[15] AS "j.ngay_ky",
    "c."[16] AS "j.tong_gia_tri",
    "c."[17] AS "j.co_ban_tieng_viet",
    "c."[18] AS "j.documents",
    "c."[19] AS "j.suspensions",
    "c."[20] AS "j.extended",
    "c."[21] AS "j.decisions"
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
    CASE json_type("j.tu_cach") WHEN 'OBJECT' THEN 'object' WHEN 'ARRAY' THEN 'array' WHEN 'VARCHAR' THEN 'text' WHEN 'BOOLEAN' THEN 'boolean' WHEN 'NULL' THEN 'null' ELSE CASE WHEN regexp_full_match(CAST("j.tu_cach" AS VARCHAR), '-?[0-9]+') THEN 'integer' WHEN "j.tu_cach" IS NOT NULL THEN 'number' END END AS "t.tu_cach",
    CASE json_type("j.ben_giao") WHEN 'OBJECT' THEN 'object' WHEN 'ARRAY' THEN 'array' WHEN 'VARCHAR' THEN 'text' WHEN 'BOOLEAN' THEN 'boolean' WHEN 'NULL' THEN 'null' ELSE CASE WHEN regexp_full_match(CAST("j.ben_giao" AS VARCHAR), '-?[0-9]+') THEN 'integer' WHEN "j.ben_giao" IS NOT NULL THEN 'number' END END AS "t.ben_giao",
    CASE json_type("j.ben_nhan") WHEN 'OBJECT' THEN 'object' WHEN 'ARRAY' THEN 'array' WHEN 'VARCHAR' THEN 'text' WHEN 'BOOLEAN' THEN 'boolean' WHEN 'NULL' THEN 'null' ELSE CASE WHEN regexp_full_match(CAST("j.ben_nhan" AS VARCHAR), '-?[0-9]+') THEN 'integer' WHEN "j.ben_nhan" IS NOT NULL THEN 'number' END END AS "t.ben_nhan",
    CASE json_type("j.nguoi_lien_he") WHEN 'OBJECT' THEN 'object' WHEN 'ARRAY' THEN 'array' WHEN 'VARCHAR' THEN 'text' WHEN 'BOOLEAN' THEN 'boolean' WHEN 'NULL' THEN 'null' ELSE CASE WHEN regexp_full_match(CAST("j.nguoi_lien_he" AS VARCHAR), '-?[0-9]+') THEN 'integer' WHEN "j.nguoi_lien_he" IS NOT NULL THEN 'number' END END AS "t.nguoi_lien_he",
    CASE json_type("j.ten_cong_nghe") WHEN 'OBJECT' THEN 'object' WHEN 'ARRAY' THEN 'array' WHEN 'VARCHAR' THEN 'text' WHEN 'BOOLEAN' THEN 'boolean' WHEN 'NULL' THEN 'null' ELSE CASE WHEN regexp_full_match(CAST("j.ten_cong_nghe" AS VARCHAR), '-?[0-9]+') THEN 'integer' WHEN "j.ten_cong_nghe" IS NOT NULL THEN 'number' END END AS "t.ten_cong_nghe",
    CASE json_type("j.quyen_duoc_chuyen_giao") WHEN 'OBJECT' THEN 'object' WHEN 'ARRAY' THEN 'array' WHEN 'VARCHAR' THEN 'text' WHEN 'BOOLEAN' THEN 'boolean' WHEN 'NULL' THEN 'null' ELSE CASE WHEN regexp_full_match(CAST("j.quyen_duoc_chuyen_giao" AS VARCHAR), '-?[0-9]+') THEN 'integer' WHEN "j.quyen_duoc_chuyen_giao" IS NOT NULL THEN 'number' END END AS "t.quyen_duoc_chuyen_giao",
    CASE json_type("j.thuoc_danh_muc_han_che") WHEN 'OBJECT' THEN 'object' WHEN 'ARRAY' THEN 'array' WHEN 'VARCHAR' THEN 'text' WHEN 'BOOLEAN' THEN 'boolean' WHEN 'NULL' THEN 'null' ELSE CASE WHEN regexp_full_match(CAST("j.thuoc_danh_muc_han_che" AS VARCHAR), '-?[0-9]+') THEN 'integer' WHEN "j.thuoc_danh_muc_han_che" IS NOT NULL THEN 'number' END END AS "t.thuoc_danh_muc_han_che",
    CASE json_type("j.ngay_ky") WHEN 'OBJECT' THEN 'object' WHEN 'ARRAY' THEN 'array' WHEN 'VARCHAR' THEN 'text' WHEN 'BOOLEAN' THEN 'boolean' WHEN 'NULL' THEN 'null' ELSE CASE WHEN regexp_full_match(CAST("j.ngay_ky" AS VARCHAR), '-?[0-9]+') THEN 'integer' WHEN "j.ngay_ky" IS NOT NULL THEN 'number' END END AS "t.ngay_ky",
    CASE json_type("j.tong_gia_tri") WHEN 'OBJECT' THEN 'object' WHEN 'ARRAY' THEN 'array' WHEN 'VARCHAR' THEN 'text' WHEN 'BOOLEAN' THEN 'boolean' WHEN 'NULL' THEN 'null' ELSE CASE WHEN regexp_full_match(CAST("j.tong_gia_tri" AS VARCHAR), '-?[0-9]+') THEN 'integer' WHEN "j.tong_gia_tri" IS NOT NULL THEN 'number' END END AS "t.tong_gia_tri",
    CASE json_type("j.co_ban_tieng_viet") WHEN 'OBJECT' THEN 'object' WHEN 'ARRAY' THEN 'array' WHEN 'VARCHAR' THEN 'text' WHEN 'BOOLEAN' THEN 'boolean' WHEN 'NULL' THEN 'null' ELSE CASE WHEN regexp_full_match(CAST("j.co_ban_tieng_viet" AS VARCHAR), '-?[0-9]+') THEN 'integer' WHEN "j.co_ban_tieng_viet" IS NOT NULL THEN 'number' END END AS "t.co_ban_tieng_viet",
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
    CASE WHEN "t.tu_cach" <> 'text' THEN 'type' END AS "w.tu_cach",
    json_extract(CASE WHEN "t.ben_giao" = 'object' THEN "j.ben_giao" END, ['/ten', '/ma_so', '/dia_chi']) AS "c.ben_giao",
    json_extract(CASE WHEN "t.ben_nhan" = 'object' THEN "j.ben_nhan" END, ['/ten', '/ma_so', '/dia_chi']) AS "c.ben_nhan",
    json_extract(CASE WHEN "t.nguoi_lien_he" = 'object' THEN "j.nguoi_lien_he" END, ['/ho_ten', '/dien_thoai', '/thu_dien_tu']) AS "c.nguoi_lien_he",
    CASE WHEN "t.ten_cong_nghe" <> 'text' THEN 'type' END AS "w.ten_cong_nghe",
    CASE WHEN "t.quyen_duoc_chuyen_giao" <> 'text' THEN 'type' END AS "w.quyen_duoc_chuyen_giao",
    CASE WHEN "t.thuoc_danh_muc_han_che" <> 'boolean' THEN 'type' END AS "w.thuoc_danh_muc_han_che",
    CASE WHEN "t.ngay_ky" <> 'text' THEN 'type' WHEN "t.ngay_ky" = 'text' THEN CASE WHEN CASE WHEN regexp_full_match(json_extract_string("j.ngay_ky", '$'), '[0-9]{4}-[0-9]{2}-[0-9]{2}') AND TRY_CAST(json_extract_string("j.ngay_ky", '$') AS DATE) >= DATE '0001-01-01' THEN TRY_CAST(json_extract_string("j.ngay_ky", '$') AS DATE) END IS NULL THEN 'type' END END AS "w.ngay_ky",
    CASE WHEN "t.tong_gia_tri" <> 'integer' THEN 'type' WHEN "t.tong_gia_tri" = 'integer' AND COALESCE(TRY_CAST(CASE WHEN "t.tong_gia_tri" = 'integer' THEN CAST("j.tong_gia_tri" AS VARCHAR) ELSE CAST(TRY_CAST("j.tong_gia_tri" AS DOUBLE) AS VARCHAR) END AS DECIMAL(38, 20)) NOT BETWEEN -1000000000000000 AND 1000000000000000, TRUE) THEN 'range' END AS "w.tong_gia_tri",
    CASE WHEN "t.co_ban_tieng_viet" <> 'boolean' THEN 'type' END AS "w.co_ban_tieng_viet",
    json_extract(CASE WHEN "t.documents" = 'object' THEN "j.documents" END, ['/van_ban_de_nghi', '/van_ban_giao_ket', '/ban_dich']) AS "h.1",
    list_transform(list_transform(list_transform(list_transform(CASE WHEN "t.suspensions" = 'array' THEN CAST("j.suspensions" AS JSON[]) END, lambda x8: {'o': x8, 't': CASE json_type(x8) WHEN 'OBJECT' THEN 'object' WHEN 'ARRAY' THEN 'array' WHEN 'VARCHAR' THEN 'text' WHEN 'BOOLEAN' THEN 'boolean' WHEN 'NULL' THEN 'null' ELSE CASE WHEN regexp_full_match(CAST(x8 AS VARCHAR), '-?[0-9]+') THEN 'integer' WHEN x8 IS NOT NULL THEN 'number' END END}), lambda x8: {'o': x8."o", 't': x8."t", 'c': json_extract(CASE WHEN x8."t" = 'object' THEN x8."o" END, ['/reason', '/from', '/to'])}), lambda x8: {'o': x8."o", 't': x8."t", 'j.reason': x8."c"[1], 'j.from': x8."c"[2], 'j.to': x8."c"[3]}), lambda x8: {'o': x8."o", 't': x8."t", 'g.reason': (x8."j.reason" IS NOT NULL), 'reason': CASE WHEN CASE json_type(x8."j.reason") WHEN 'OBJECT' THEN 'object' WHEN 'ARRAY' THEN 'array' WHEN 'VARCHAR' THEN 'text' WHEN 'BOOLEAN' THEN 'boolean' WHEN 'NULL' THEN 'null' ELSE CASE WHEN regexp_full_match(CAST(x8."j.reason" AS VARCHAR), '-?[0-9]+') THEN 'integer' WHEN x8."j.reason" IS NOT NULL THEN 'number' END END = 'text' THEN json_extract_string(x8."j.reason", '$') END, 'g.from': (x8."j.from" IS NOT NULL), 'from': CASE WHEN CASE json_type(x8."j.from") WHEN 'OBJECT' THEN 'object' WHEN 'ARRAY' THEN 'array' WHEN 'VARCHAR' THEN 'text' WHEN 'BOOLEAN' THEN 'boolean' WHEN 'NULL' THEN 'null' ELSE CASE WHEN regexp_full_match(CAST(x8."j.from" AS VARCHAR), '-?[0-9]+') THEN 'integer' WHEN x8."j.from" IS NOT NULL THEN 'number' END END = 'text' THEN CASE WHEN regexp_full_match(json_extract_string(x8."j.from", '$'), '[0-9]{4}-[0-9]{2}-[0-9]{2}') AND TRY_CAST(json_extract_string(x8."j.from", '$') AS DATE) >= DATE '0001-01-01' THEN TRY_CAST(json_extract_string(x8."j.from", '$') AS DATE) END END, 'g.to': (x8."j.to" IS NOT NULL), 'to': CASE WHEN CASE json_type(x8."j.to") WHEN 'OBJECT' THEN 'object' WHEN 'ARRAY' THEN 'array' WHEN 'VARCHAR' THEN 'text' WHEN 'BOOLEAN' THEN 'boolean' WHEN 'NULL' THEN 'null' ELSE CASE WHEN regexp_full_match(CAST(x8."j.to" AS VARCHAR), '-?[0-9]+') THEN 'integer' WHEN x8."j.to" IS NOT NULL THEN 'number' END END = 'text' THEN CASE WHEN regexp_full_match(json_extract_string(x8."j.to", '$'), '[0-9]{4}-[0-9]{2}-[0-9]{2}') AND TRY_CAST(json_extract_string(x8."j.to", '$') AS DATE) >= DATE '0001-01-01' THEN TRY_CAST(json_extract_string(x8."j.to", '$') AS DATE) END END}) AS "r.suspensions",
    CASE WHEN "t.extended" = 'boolean' THEN TRY_CAST("j.extended" AS BOOLEAN) END AS "v.extended",
    json_extract(CASE WHEN "t.decisions" = 'object' THEN "j.decisions" END, ['/tiep_nhan', '/bo_sung', '/tham_dinh']) AS "h.26"
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
    CASE WHEN "w.tu_cach" IS NULL THEN json_extract_string("j.tu_cach", '$') END AS "v.tu_cach",
    CASE WHEN "w.tu_cach" IS NOT NULL THEN [{'path': '/tu_cach', 'kind': "w.tu_cach", 'place': ''}] ELSE CAST([] AS STRUCT("path" VARCHAR, "kind" VARCHAR, "place" VARCHAR)[]) END AS "p.tu_cach",
    "c.ben_giao"[1] AS "j.ben_giao.ten",
    "c.ben_giao"[2] AS "j.ben_giao.ma_so",
    "c.ben_giao"[3] AS "j.ben_giao.dia_chi",
    "c.ben_nhan"[1] AS "j.ben_nhan.ten",
    "c.ben_nhan"[2] AS "j.ben_nhan.ma_so",
    "c.ben_nhan"[3] AS "j.ben_nhan.dia_chi",
    "c.nguoi_lien_he"[1] AS "j.nguoi_lien_he.ho_ten",
    "c.nguoi_lien_he"[2] AS "j.nguoi_lien_he.dien_thoai",
    "c.nguoi_lien_he"[3] AS "j.nguoi_lien_he.thu_dien_tu",
    CASE WHEN "w.ten_cong_nghe" IS NULL THEN json_extract_string("j.ten_cong_nghe", '$') END AS "v.ten_cong_nghe",
    CASE WHEN "w.ten_cong_nghe" IS NOT NULL THEN [{'path': '/ten_cong_nghe', 'kind': "w.ten_cong_nghe", 'place': ''}] ELSE CAST([] AS STRUCT("path" VARCHAR, "kind" VARCHAR, "place" VARCHAR)[]) END AS "p.ten_cong_nghe",
    CASE WHEN "w.quyen_duoc_chuyen_giao" IS NULL THEN json_extract_string("j.quyen_duoc_chuyen_giao", '$') END AS "v.quyen_duoc_chuyen_giao",
    CASE WHEN "w.quyen_duoc_chuyen_giao" IS NOT NULL THEN [{'path': '/quyen_duoc_chuyen_giao', 'kind': "w.quyen_duoc_chuyen_giao", 'place': ''}] ELSE CAST([] AS STRUCT("path" VARCHAR, "kind" VARCHAR, "place" VARCHAR)[]) END AS "p.quyen_duoc_chuyen_giao",
    CASE WHEN "w.thuoc_danh_muc_han_che" IS NULL THEN TRY_CAST("j.thuoc_danh_muc_han_che" AS BOOLEAN) END AS "v.thuoc_danh_muc_han_che",
    CASE WHEN "w.thuoc_danh_muc_han_che" IS NOT NULL THEN [{'path': '/thuoc_danh_muc_han_che', 'kind': "w.thuoc_danh_muc_han_che", 'place': ''}] ELSE CAST([] AS STRUCT("path" VARCHAR, "kind" VARCHAR, "place" VARCHAR)[]) END AS "p.thuoc_danh_muc_han_che",
    CASE WHEN "w.ngay_ky" IS NULL THEN CASE WHEN regexp_full_match(json_extract_string("j.ngay_ky", '$'), '[0-9]{4}-[0-9]{2}-[0-9]{2}') AND TRY_CAST(json_extract_string("j.ngay_ky", '$') AS DATE) >= DATE '0001-01-01' THEN TRY_CAST(json_extract_string("j.ngay_ky", '$') AS DATE) END END AS "v.ngay_ky",
    CASE WHEN "w.ngay_ky" IS NOT NULL THEN [{'path': '/ngay_ky', 'kind': "w.ngay_ky", 'place': ''}] ELSE CAST([] AS STRUCT("path" VARCHAR, "kind" VARCHAR, "place" VARCHAR)[]) END AS "p.ngay_ky",
    CASE WHEN "w.tong_gia_tri" IS NULL THEN TRY_CAST("j.tong_gia_tri" AS BIGINT) END AS "v.tong_gia_tri",
    CASE WHEN "w.tong_gia_tri" IS NOT NULL THEN [{'path': '/tong_gia_tri', 'kind': "w.tong_gia_tri", 'place': ''}] ELSE CAST([] AS STRUCT("path" VARCHAR, "kind" VARCHAR, "place" VARCHAR)[]) END AS "p.tong_gia_tri",
    CASE WHEN "w.co_ban_tieng_viet" IS NULL THEN TRY_CAST("j.co_ban_tieng_viet" AS BOOLEAN) END AS "v.co_ban_tieng_viet",
    CASE WHEN "w.co_ban_tieng_viet" IS NOT NULL THEN [{'path': '/co_ban_tieng_viet', 'kind': "w.co_ban_tieng_viet", 'place': ''}] ELSE CAST([] AS STRUCT("path" VARCHAR, "kind" VARCHAR, "place" VARCHAR)[]) END AS "p.co_ban_tieng_viet",
    "h.1"[1] AS "d.van_ban_de_nghi",
    "h.1"[2] AS "d.van_ban_giao_ket",
    "h.1"[3] AS "d.ban_dich",
    list_transform("r.suspensions", lambda x7: CASE WHEN x7."reason" IN ('applicant', 'payment', 'incident', 'other_body') AND x7."from" <= x7."to" THEN {'reason': x7."reason", 'from': x7."from", 'to': x7."to"} END) AS "v.suspensions",
    CASE WHEN "t.decisions" = 'object' THEN {'tiep_nhan': CASE WHEN CASE WHEN CASE json_type("h.26"[1]) WHEN 'OBJECT' THEN 'object' WHEN 'ARRAY' THEN 'array' WHEN 'VARCHAR' THEN 'text' WHEN 'BOOLEAN' THEN 'boolean' WHEN 'NULL' THEN 'null' ELSE CASE WHEN regexp_full_match(CAST("h.26"[1] AS VARCHAR), '-?[0-9]+') THEN 'integer' WHEN "h.26"[1] IS NOT NULL THEN 'number' END END = 'text' THEN concat('tiep_nhan', '/', json_extract_string("h.26"[1], '$')) IN ('tiep_nhan/day_du', 'tiep_nhan/chua_day_du', 'tiep_nhan/khong_tiep_nhan', 'bo_sung/da_bo_sung', 'bo_sung/qua_30_ngay', 'bo_sung/rut', 'tham_dinh/du_dieu_kien', 'tham_dinh/can_sua_doi', 'tham_dinh/tu_choi_cap') ELSE FALSE END THEN json_extract_string("h.26"[1], '$') END, 'bo_sung': CASE WHEN CASE WHEN CASE json_type("h.26"[2]) WHEN 'OBJECT' THEN 'object' WHEN 'ARRAY' THEN 'array' WHEN 'VARCHAR' THEN 'text' WHEN 'BOOLEAN' THEN 'boolean' WHEN 'NULL' THEN 'null' ELSE CASE WHEN regexp_full_match(CAST("h.26"[2] AS VARCHAR), '-?[0-9]+') THEN 'integer' WHEN "h.26"[2] IS NOT NULL THEN 'number' END END = 'text' THEN concat('bo_sung', '/', json_extract_string("h.26"[2], '$')) IN ('tiep_nhan/day_du', 'tiep_nhan/chua_day_du', 'tiep_nhan/khong_tiep_nhan', 'bo_sung/da_bo_sung', 'bo_sung/qua_30_ngay', 'bo_sung/rut', 'tham_dinh/du_dieu_kien', 'tham_dinh/can_sua_doi', 'tham_dinh/tu_choi_cap') ELSE FALSE END THEN json_extract_string("h.26"[2], '$') END, 'tham_dinh': CASE WHEN CASE WHEN CASE json_type("h.26"[3]) WHEN 'OBJECT' THEN 'object' WHEN 'ARRAY' THEN 'array' WHEN 'VARCHAR' THEN 'text' WHEN 'BOOLEAN' THEN 'boolean' WHEN 'NULL' THEN 'null' ELSE CASE WHEN regexp_full_match(CAST("h.26"[3] AS VARCHAR), '-?[0-9]+') THEN 'integer' WHEN "h.26"[3] IS NOT NULL THEN 'number' END END = 'text' THEN concat('tham_dinh', '/', json_extract_string("h.26"[3], '$')) IN ('tiep_nhan/day_du', 'tiep_nhan/chua_day_du', 'tiep_nhan/khong_tiep_nhan', 'bo_sung/da_bo_sung', 'bo_sung/qua_30_ngay', 'bo_sung/rut', 'tham_dinh/du_dieu_kien', 'tham_dinh/can_sua_doi', 'tham_dinh/tu_choi_cap') ELSE FALSE END THEN json_extract_string("h.26"[3], '$') END} END AS "v.decisions",
    list_concat(list_filter([CASE WHEN "t.extended" <> 'boolean' THEN {'path': '/extended', 'kind': 'extended.type', 'place': 'parts'} END], lambda x9: x9 IS NOT NULL), COALESCE(CASE WHEN "t.documents" = 'object' THEN COALESCE(flatten(list_transform(list_transform(json_keys("j.documents"), lambda key: {'key': key, 'value': json_extract("j.documents", '/' || replace(replace(key, '~', '~0'), '/', '~1'))}), lambda x10, x11: COALESCE(CASE WHEN x10."key" NOT IN ('van_ban_de_nghi', 'van_ban_giao_ket', 'ban_dich') THEN [{'path': concat('/documents/', replace(replace(x10."key", '~', '~0'), '/', '~1')), 'kind': 'unknown', 'place': 'parts'}] WHEN CASE json_type(x10."value") WHEN 'OBJECT' THEN 'object' WHEN 'ARRAY' THEN 'array' WHEN 'VARCHAR' THEN 'text' WHEN 'BOOLEAN' THEN 'boolean' WHEN 'NULL' THEN 'null' ELSE CASE WHEN regexp_full_match(CAST(x10."value" AS VARCHAR), '-?[0-9]+') THEN 'integer' WHEN x10."value" IS NOT NULL THEN 'number' END END <> 'object' THEN [{'path': concat('/documents/', x10."key"), 'kind': concat('documents.', x10."key", '.type'), 'place': 'parts'}] ELSE COALESCE(flatten(list_transform(list_transform(json_keys(x10."value"), lambda key: {'key': key, 'value': json_extract(x10."value", '/' || replace(replace(key, '~', '~0'), '/', '~1'))}), lambda x12, x13: COALESCE(CASE WHEN x12."key" IN ('originals', 'copies') THEN CASE WHEN CASE json_type(x12."value") WHEN 'OBJECT' THEN 'object' WHEN 'ARRAY' THEN 'array' WHEN 'VARCHAR' THEN 'text' WHEN 'BOOLEAN' THEN 'boolean' WHEN 'NULL' THEN 'null' ELSE CASE WHEN regexp_full_match(CAST(x12."value" AS VARCHAR), '-?[0-9]+') THEN 'integer' WHEN x12."value" IS NOT NULL THEN 'number' END END <> 'integer' THEN [{'path': concat('/documents/', x10."key", '/', replace(replace(x12."key", '~', '~0'), '/', '~1')), 'kind': concat('documents.', x10."key", '.', x12."key", '.type'), 'place': 'parts'}] WHEN TRY_CAST(x12."value" AS VARCHAR) LIKE '-%' AND TRY_CAST(x12."value" AS VARCHAR) <> '-0' THEN [{'path': concat('/documents/', x10."key", '/', replace(replace(x12."key", '~', '~0'), '/', '~1')), 'kind': concat('documents.', x10."key", '.', x12."key", '.range'), 'place': 'parts'}] END WHEN x12."key" IN ('certified', 'data', 'electronic') THEN CASE WHEN CASE json_type(x12."value") WHEN 'OBJECT' THEN 'object' WHEN 'ARRAY' THEN 'array' WHEN 'VARCHAR' THEN 'text' WHEN 'BOOLEAN' THEN 'boolean' WHEN 'NULL' THEN 'null' ELSE CASE WHEN regexp_full_match(CAST(x12."value" AS VARCHAR), '-?[0-9]+') THEN 'integer' WHEN x12."value" IS NOT NULL THEN 'number' END END <> 'boolean' THEN [{'path': concat('/documents/', x10."key", '/', replace(replace(x12."key", '~', '~0'), '/', '~1')), 'kind': concat('documents.', x10."key", '.', x12."key", '.type'), 'place': 'parts'}] END WHEN x12."key" = 'issued_on' THEN CASE WHEN CASE json_type(x12."value") WHEN 'OBJECT' THEN 'object' WHEN 'ARRAY' THEN 'array' WHEN 'VARCHAR' THEN 'text' WHEN 'BOOLEAN' THEN 'boolean' WHEN 'NULL' THEN 'null' ELSE CASE WHEN regexp_full_match(CAST(x12."value" AS VARCHAR), '-?[0-9]+') THEN 'integer' WHEN x12."value" IS NOT NULL THEN 'number' END END <> 'text' THEN [{'path': concat('/documents/', x10."key", '/', replace(replace(x12."key", '~', '~0'), '/', '~1')), 'kind': concat('documents.', x10."key", '.', x12."key", '.type'), 'place': 'parts'}] WHEN CASE WHEN regexp_full_match(json_extract_string(x12."value", '$'), '[0-9]{4}-[0-9]{2}-[0-9]{2}') AND TRY_CAST(json_extract_string(x12."value", '$') AS DATE) >= DATE '0001-01-01' THEN TRY_CAST(json_extract_string(x12."value", '$') AS DATE) END IS NULL THEN [{'path': concat('/documents/', x10."key", '/', replace(replace(x12."key", '~', '~0'), '/', '~1')), 'kind': concat('documents.', x10."key", '.', x12."key", '.type'), 'place': 'parts'}] END ELSE [{'path': concat('/documents/', x10."key", '/', replace(replace(x12."key", '~', '~0'), '/', '~1')), 'kind': 'unknown', 'place': 'parts'}] END, CAST([] AS STRUCT("path" VARCHAR, "kind" VARCHAR, "place" VARCHAR)[])))), CAST([] AS STRUCT("path" VARCHAR, "kind" VARCHAR, "place" VARCHAR)[])) END, CAST([] AS STRUCT("path" VARCHAR, "kind" VARCHAR, "place" VARCHAR)[])))), CAST([] AS STRUCT("path" VARCHAR, "kind" VARCHAR, "place" VARCHAR)[])) WHEN "t.documents" IS NOT NULL THEN [{'path': '/documents', 'kind': 'documents.type', 'place': 'parts'}] END, CAST([] AS STRUCT("path" VARCHAR, "kind" VARCHAR, "place" VARCHAR)[])), COALESCE(CASE WHEN "t.suspensions" = 'array' THEN COALESCE(flatten(list_transform("r.suspensions", lambda x14, x15: COALESCE(CASE WHEN x14."t" = 'object' THEN list_concat(COALESCE(list_transform(list_filter(list_transform(json_keys(x14."o"), lambda key: {'key': key, 'value': json_extract(x14."o", '/' || replace(replace(key, '~', '~0'), '/', '~1'))}), lambda x16: x16."key" NOT IN ('reason', 'from', 'to')), lambda x16: {'path': concat(concat('/suspensions/', CAST((x15 - 1) AS VARCHAR)), '/', replace(replace(x16."key", '~', '~0'), '/', '~1')), 'kind': 'unknown', 'place': 'parts'}), CAST([] AS STRUCT("path" VARCHAR, "kind" VARCHAR, "place" VARCHAR)[])), list_filter([CASE WHEN NOT x14."g.reason" THEN {'path': concat(concat('/suspensions/', CAST((x15 - 1) AS VARCHAR)), '/reason'), 'kind': 'suspensions.reason.required', 'place': 'parts'} END, CASE WHEN NOT x14."g.from" THEN {'path': concat(concat('/suspensions/', CAST((x15 - 1) AS VARCHAR)), '/from'), 'kind': 'suspensions.from.required', 'place': 'parts'} END, CASE WHEN NOT x14."g.to" THEN {'path': concat(concat('/suspensions/', CAST((x15 - 1) AS VARCHAR)), '/to'), 'kind': 'suspensions.to.required', 'place': 'parts'} END, CASE WHEN x14."g.reason" AND x14."g.from" AND x14."g.to" AND NOT COALESCE(x14."reason" IN ('applicant', 'payment', 'incident', 'other_body'), FALSE) THEN {'path': concat(concat('/suspensions/', CAST((x15 - 1) AS VARCHAR)), '/reason'), 'kind': 'suspensions.reason.choice', 'place': 'parts'} END, CASE WHEN x14."g.reason" AND x14."g.from" AND x14."g.to" AND x14."from" IS NULL THEN {'path': concat(concat('/suspensions/', CAST((x15 - 1) AS VARCHAR)), '/from'), 'kind': 'suspensions.from.type', 'place': 'parts'} END, CASE WHEN x14."g.reason" AND x14."g.from" AND x14."g.to" AND x14."to" IS NULL THEN {'path': concat(concat('/suspensions/', CAST((x15 - 1) AS VARCHAR)), '/to'), 'kind': 'suspensions.to.type', 'place': 'parts'} END, CASE WHEN x14."g.reason" AND x14."g.from" AND x14."g.to" AND COALESCE(x14."reason" IN ('applicant', 'payment', 'incident', 'other_body'), FALSE) AND x14."to" < x14."from" THEN {'path': concat(concat('/suspensions/', CAST((x15 - 1) AS VARCHAR)), '/to'), 'kind': 'suspensions.to.range', 'place': 'parts'} END], lambda x17: x17 IS NOT NULL)) ELSE [{'path': concat('/suspensions/', CAST((x15 - 1) AS VARCHAR)), 'kind': 'suspensions.type', 'place': 'parts'}] END, CAST([] AS STRUCT("path" VARCHAR, "kind" VARCHAR, "place" VARCHAR)[])))), CAST([] AS STRUCT("path" VARCHAR, "kind" VARCHAR, "place" VARCHAR)[])) WHEN "t.suspensions" IS NOT NULL THEN [{'path': '/suspensions', 'kind': 'suspensions.type', 'place': 'parts'}] END, CAST([] AS STRUCT("path" VARCHAR, "kind" VARCHAR, "place" VARCHAR)[])), COALESCE(CASE WHEN "t.decisions" = 'object' THEN COALESCE(flatten(list_transform(list_transform(json_keys("j.decisions"), lambda key: {'key': key, 'value': json_extract("j.decisions", '/' || replace(replace(key, '~', '~0'), '/', '~1'))}), lambda x18, x19: COALESCE(CASE WHEN x18."key" NOT IN ('tiep_nhan', 'bo_sung', 'tham_dinh') THEN [{'path': concat('/decisions/', replace(replace(x18."key", '~', '~0'), '/', '~1')), 'kind': 'unknown', 'place': 'parts'}] WHEN NOT CASE WHEN CASE json_type(x18."value") WHEN 'OBJECT' THEN 'object' WHEN 'ARRAY' THEN 'array' WHEN 'VARCHAR' THEN 'text' WHEN 'BOOLEAN' THEN 'boolean' WHEN 'NULL' THEN 'null' ELSE CASE WHEN regexp_full_match(CAST(x18."value" AS VARCHAR), '-?[0-9]+') THEN 'integer' WHEN x18."value" IS NOT NULL THEN 'number' END END = 'text' THEN concat(x18."key", '/', json_extract_string(x18."value", '$')) IN ('tiep_nhan/day_du', 'tiep_nhan/chua_day_du', 'tiep_nhan/khong_tiep_nhan', 'bo_sung/da_bo_sung', 'bo_sung/qua_30_ngay', 'bo_sung/rut', 'tham_dinh/du_dieu_kien', 'tham_dinh/can_sua_doi', 'tham_dinh/tu_choi_cap') ELSE FALSE END THEN [{'path': concat('/decisions/', replace(replace(x18."key", '~', '~0'), '/', '~1')), 'kind': concat('decisions.', x18."key", '.choice'), 'place': 'parts'}] END, CAST([] AS STRUCT("path" VARCHAR, "kind" VARCHAR, "place" VARCHAR)[])))), CAST([] AS STRUCT("path" VARCHAR, "kind" VARCHAR, "place" VARCHAR)[])) WHEN "t.decisions" IS NOT NULL THEN [{'path': '/decisions', 'kind': 'decisions.type', 'place': 'parts'}] END, CAST([] AS STRUCT("path" VARCHAR, "kind" VARCHAR, "place" VARCHAR)[]))) AS "p.parts"
  FROM step_7
)
, step_9 AS (
  SELECT *,
    CASE json_type("j.ben_giao.ten") WHEN 'OBJECT' THEN 'object' WHEN 'ARRAY' THEN 'array' WHEN 'VARCHAR' THEN 'text' WHEN 'BOOLEAN' THEN 'boolean' WHEN 'NULL' THEN 'null' ELSE CASE WHEN regexp_full_match(CAST("j.ben_giao.ten" AS VARCHAR), '-?[0-9]+') THEN 'integer' WHEN "j.ben_giao.ten" IS NOT NULL THEN 'number' END END AS "t.ben_giao.ten",
    CASE json_type("j.ben_giao.ma_so") WHEN 'OBJECT' THEN 'object' WHEN 'ARRAY' THEN 'array' WHEN 'VARCHAR' THEN 'text' WHEN 'BOOLEAN' THEN 'boolean' WHEN 'NULL' THEN 'null' ELSE CASE WHEN regexp_full_match(CAST("j.ben_giao.ma_so" AS VARCHAR), '-?[0-9]+') THEN 'integer' WHEN "j.ben_giao.ma_so" IS NOT NULL THEN 'number' END END AS "t.ben_giao.ma_so",
    CASE json_type("j.ben_giao.dia_chi") WHEN 'OBJECT' THEN 'object' WHEN 'ARRAY' THEN 'array' WHEN 'VARCHAR' THEN 'text' WHEN 'BOOLEAN' THEN 'boolean' WHEN 'NULL' THEN 'null' ELSE CASE WHEN regexp_full_match(CAST("j.ben_giao.dia_chi" AS VARCHAR), '-?[0-9]+') THEN 'integer' WHEN "j.ben_giao.dia_chi" IS NOT NULL THEN 'number' END END AS "t.ben_giao.dia_chi",
    CASE json_type("j.ben_nhan.ten") WHEN 'OBJECT' THEN 'object' WHEN 'ARRAY' THEN 'array' WHEN 'VARCHAR' THEN 'text' WHEN 'BOOLEAN' THEN 'boolean' WHEN 'NULL' THEN 'null' ELSE CASE WHEN regexp_full_match(CAST("j.ben_nhan.ten" AS VARCHAR), '-?[0-9]+') THEN 'integer' WHEN "j.ben_nhan.ten" IS NOT NULL THEN 'number' END END AS "t.ben_nhan.ten",
    CASE json_type("j.ben_nhan.ma_so") WHEN 'OBJECT' THEN 'object' WHEN 'ARRAY' THEN 'array' WHEN 'VARCHAR' THEN 'text' WHEN 'BOOLEAN' THEN 'boolean' WHEN 'NULL' THEN 'null' ELSE CASE WHEN regexp_full_match(CAST("j.ben_nhan.ma_so" AS VARCHAR), '-?[0-9]+') THEN 'integer' WHEN "j.ben_nhan.ma_so" IS NOT NULL THEN 'number' END END AS "t.ben_nhan.ma_so",
    CASE json_type("j.ben_nhan.dia_chi") WHEN 'OBJECT' THEN 'object' WHEN 'ARRAY' THEN 'array' WHEN 'VARCHAR' THEN 'text' WHEN 'BOOLEAN' THEN 'boolean' WHEN 'NULL' THEN 'null' ELSE CASE WHEN regexp_full_match(CAST("j.ben_nhan.dia_chi" AS VARCHAR), '-?[0-9]+') THEN 'integer' WHEN "j.ben_nhan.dia_chi" IS NOT NULL THEN 'number' END END AS "t.ben_nhan.dia_chi",
    CASE json_type("j.nguoi_lien_he.ho_ten") WHEN 'OBJECT' THEN 'object' WHEN 'ARRAY' THEN 'array' WHEN 'VARCHAR' THEN 'text' WHEN 'BOOLEAN' THEN 'boolean' WHEN 'NULL' THEN 'null' ELSE CASE WHEN regexp_full_match(CAST("j.nguoi_lien_he.ho_ten" AS VARCHAR), '-?[0-9]+') THEN 'integer' WHEN "j.nguoi_lien_he.ho_ten" IS NOT NULL THEN 'number' END END AS "t.nguoi_lien_he.ho_ten",
    CASE json_type("j.nguoi_lien_he.dien_thoai") WHEN 'OBJECT' THEN 'object' WHEN 'ARRAY' THEN 'array' WHEN 'VARCHAR' THEN 'text' WHEN 'BOOLEAN' THEN 'boolean' WHEN 'NULL' THEN 'null' ELSE CASE WHEN regexp_full_match(CAST("j.nguoi_lien_he.dien_thoai" AS VARCHAR), '-?[0-9]+') THEN 'integer' WHEN "j.nguoi_lien_he.dien_thoai" IS NOT NULL THEN 'number' END END AS "t.nguoi_lien_he.dien_thoai",
    CASE json_type("j.nguoi_lien_he.thu_dien_tu") WHEN 'OBJECT' THEN 'object' WHEN 'ARRAY' THEN 'array' WHEN 'VARCHAR' THEN 'text' WHEN 'BOOLEAN' THEN 'boolean' WHEN 'NULL' THEN 'null' ELSE CASE WHEN regexp_full_match(CAST("j.nguoi_lien_he.thu_dien_tu" AS VARCHAR), '-?[0-9]+') THEN 'integer' WHEN "j.nguoi_lien_he.thu_dien_tu" IS NOT NULL THEN 'number' END END AS "t.nguoi_lien_he.thu_dien_tu",
    CASE json_type("d.van_ban_de_nghi") WHEN 'OBJECT' THEN 'object' WHEN 'ARRAY' THEN 'array' WHEN 'VARCHAR' THEN 'text' WHEN 'BOOLEAN' THEN 'boolean' WHEN 'NULL' THEN 'null' ELSE CASE WHEN regexp_full_match(CAST("d.van_ban_de_nghi" AS VARCHAR), '-?[0-9]+') THEN 'integer' WHEN "d.van_ban_de_nghi" IS NOT NULL THEN 'number' END END = 'object' AS "h.2",
    CASE json_type("d.van_ban_giao_ket") WHEN 'OBJECT' THEN 'object' WHEN 'ARRAY' THEN 'array' WHEN 'VARCHAR' THEN 'text' WHEN 'BOOLEAN' THEN 'boolean' WHEN 'NULL' THEN 'null' ELSE CASE WHEN regexp_full_match(CAST("d.van_ban_giao_ket" AS VARCHAR), '-?[0-9]+') THEN 'integer' WHEN "d.van_ban_giao_ket" IS NOT NULL THEN 'number' END END = 'object' AS "h.10",
    CASE json_type("d.ban_dich") WHEN 'OBJECT' THEN 'object' WHEN 'ARRAY' THEN 'array' WHEN 'VARCHAR' THEN 'text' WHEN 'BOOLEAN' THEN 'boolean' WHEN 'NULL' THEN 'null' ELSE CASE WHEN regexp_full_match(CAST("d.ban_dich" AS VARCHAR), '-?[0-9]+') THEN 'integer' WHEN "d.ban_dich" IS NOT NULL THEN 'number' END END = 'object' AS "h.18"
  FROM step_8
)
, step_10 AS (
  SELECT *,
    CASE WHEN "t.ben_giao.ten" <> 'text' THEN 'type' END AS "w.ben_giao.ten",
    CASE WHEN "t.ben_giao.ma_so" <> 'text' THEN 'type' END AS "w.ben_giao.ma_so",
    CASE WHEN "t.ben_giao.dia_chi" <> 'text' THEN 'type' END AS "w.ben_giao.dia_chi",
    CASE WHEN "t.ben_nhan.ten" <> 'text' THEN 'type' END AS "w.ben_nhan.ten",
    CASE WHEN "t.ben_nhan.ma_so" <> 'text' THEN 'type' END AS "w.ben_nhan.ma_so",
    CASE WHEN "t.ben_nhan.dia_chi" <> 'text' THEN 'type' END AS "w.ben_nhan.dia_chi",
    CASE WHEN "t.nguoi_lien_he.ho_ten" <> 'text' THEN 'type' END AS "w.nguoi_lien_he.ho_ten",
    CASE WHEN "t.nguoi_lien_he.dien_thoai" <> 'text' THEN 'type' END AS "w.nguoi_lien_he.dien_thoai",
    CASE WHEN "t.nguoi_lien_he.thu_dien_tu" <> 'text' THEN 'type' END AS "w.nguoi_lien_he.thu_dien_tu",
    json_extract(CASE WHEN "h.2" THEN "d.van_ban_de_nghi" END, ['/originals', '/copies', '/certified', '/data', '/electronic', '/issued_on']) AS "h.3",
    json_extract(CASE WHEN "h.10" THEN "d.van_ban_giao_ket" END, ['/originals', '/copies', '/certified', '/data', '/electronic', '/issued_on']) AS "h.11",
    json_extract(CASE WHEN "h.18" THEN "d.ban_dich" END, ['/originals', '/copies', '/certified', '/data', '/electronic', '/issued_on']) AS "h.19"
  FROM step_9
)
, step_11 AS (
  SELECT *,
    CASE WHEN "w.ben_giao.ten" IS NULL THEN json_extract_string("j.ben_giao.ten", '$') END AS "v.ben_giao.ten",
    CASE WHEN "w.ben_giao.ten" IS NOT NULL THEN [{'path': '/ben_giao/ten', 'kind': "w.ben_giao.ten", 'place': ''}] ELSE CAST([] AS STRUCT("path" VARCHAR, "kind" VARCHAR, "place" VARCHAR)[]) END AS "p.ben_giao.ten",
    CASE WHEN "w.ben_giao.ma_so" IS NULL THEN json_extract_string("j.ben_giao.ma_so", '$') END AS "v.ben_giao.ma_so",
    CASE WHEN "w.ben_giao.ma_so" IS NOT NULL THEN [{'path': '/ben_giao/ma_so', 'kind': "w.ben_giao.ma_so", 'place': ''}] ELSE CAST([] AS STRUCT("path" VARCHAR, "kind" VARCHAR, "place" VARCHAR)[]) END AS "p.ben_giao.ma_so",
    CASE WHEN "w.ben_giao.dia_chi" IS NULL THEN json_extract_string("j.ben_giao.dia_chi", '$') END AS "v.ben_giao.dia_chi",
    CASE WHEN "w.ben_giao.dia_chi" IS NOT NULL THEN [{'path': '/ben_giao/dia_chi', 'kind': "w.ben_giao.dia_chi", 'place': ''}] ELSE CAST([] AS STRUCT("path" VARCHAR, "kind" VARCHAR, "place" VARCHAR)[]) END AS "p.ben_giao.dia_chi",
    CASE WHEN "w.ben_nhan.ten" IS NULL THEN json_extract_string("j.ben_nhan.ten", '$') END AS "v.ben_nhan.ten",
    CASE WHEN "w.ben_nhan.ten" IS NOT NULL THEN [{'path': '/ben_nhan/ten', 'kind': "w.ben_nhan.ten", 'place': ''}] ELSE CAST([] AS STRUCT("path" VARCHAR, "kind" VARCHAR, "place" VARCHAR)[]) END AS "p.ben_nhan.ten",
    CASE WHEN "w.ben_nhan.ma_so" IS NULL THEN json_extract_string("j.ben_nhan.ma_so", '$') END AS "v.ben_nhan.ma_so",
    CASE WHEN "w.ben_nhan.ma_so" IS NOT NULL THEN [{'path': '/ben_nhan/ma_so', 'kind': "w.ben_nhan.ma_so", 'place': ''}] ELSE CAST([] AS STRUCT("path" VARCHAR, "kind" VARCHAR, "place" VARCHAR)[]) END AS "p.ben_nhan.ma_so",
    CASE WHEN "w.ben_nhan.dia_chi" IS NULL THEN json_extract_string("j.ben_nhan.dia_chi", '$') END AS "v.ben_nhan.dia_chi",
    CASE WHEN "w.ben_nhan.dia_chi" IS NOT NULL THEN [{'path': '/ben_nhan/dia_chi', 'kind': "w.ben_nhan.dia_chi", 'place': ''}] ELSE CAST([] AS STRUCT("path" VARCHAR, "kind" VARCHAR, "place" VARCHAR)[]) END AS "p.ben_nhan.dia_chi",
    CASE WHEN "w.nguoi_lien_he.ho_ten" IS NULL THEN json_extract_string("j.nguoi_lien_he.ho_ten", '$') END AS "v.nguoi_lien_he.ho_ten",
    CASE WHEN "w.nguoi_lien_he.ho_ten" IS NOT NULL THEN [{'path': '/nguoi_lien_he/ho_ten', 'kind': "w.nguoi_lien_he.ho_ten", 'place': ''}] ELSE CAST([] AS STRUCT("path" VARCHAR, "kind" VARCHAR, "place" VARCHAR)[]) END AS "p.nguoi_lien_he.ho_ten",
    CASE WHEN "w.nguoi_lien_he.dien_thoai" IS NULL THEN json_extract_string("j.nguoi_lien_he.dien_thoai", '$') END AS "v.nguoi_lien_he.dien_thoai",
    CASE WHEN "w.nguoi_lien_he.dien_thoai" IS NOT NULL THEN [{'path': '/nguoi_lien_he/dien_thoai', 'kind': "w.nguoi_lien_he.dien_thoai", 'place': ''}] ELSE CAST([] AS STRUCT("path" VARCHAR, "kind" VARCHAR, "place" VARCHAR)[]) END AS "p.nguoi_lien_he.dien_thoai",
    CASE WHEN "w.nguoi_lien_he.thu_dien_tu" IS NULL THEN json_extract_string("j.nguoi_lien_he.thu_dien_tu", '$') END AS "v.nguoi_lien_he.thu_dien_tu",
    CASE WHEN "w.nguoi_lien_he.thu_dien_tu" IS NOT NULL THEN [{'path': '/nguoi_lien_he/thu_dien_tu', 'kind': "w.nguoi_lien_he.thu_dien_tu", 'place': ''}] ELSE CAST([] AS STRUCT("path" VARCHAR, "kind" VARCHAR, "place" VARCHAR)[]) END AS "p.nguoi_lien_he.thu_dien_tu",
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
    CASE json_type("h.11"[6]) WHEN 'OBJECT' THEN 'object' WHEN 'ARRAY' THEN 'array' WHEN 'VARCHAR' THEN 'text' WHEN 'BOOLEAN' THEN 'boolean' WHEN 'NULL' THEN 'null' ELSE CASE WHEN regexp_full_match(CAST("h.11"[6] AS VARCHAR), '-?[0-9]+') THEN 'integer' WHEN "h.11"[6] IS NOT NULL THEN 'number' END END AS "h.17",
    CASE json_type("h.19"[1]) WHEN 'OBJECT' THEN 'object' WHEN 'ARRAY' THEN 'array' WHEN 'VARCHAR' THEN 'text' WHEN 'BOOLEAN' THEN 'boolean' WHEN 'NULL' THEN 'null' ELSE CASE WHEN regexp_full_match(CAST("h.19"[1] AS VARCHAR), '-?[0-9]+') THEN 'integer' WHEN "h.19"[1] IS NOT NULL THEN 'number' END END AS "h.20",
    CASE json_type("h.19"[2]) WHEN 'OBJECT' THEN 'object' WHEN 'ARRAY' THEN 'array' WHEN 'VARCHAR' THEN 'text' WHEN 'BOOLEAN' THEN 'boolean' WHEN 'NULL' THEN 'null' ELSE CASE WHEN regexp_full_match(CAST("h.19"[2] AS VARCHAR), '-?[0-9]+') THEN 'integer' WHEN "h.19"[2] IS NOT NULL THEN 'number' END END AS "h.21",
    CASE json_type("h.19"[3]) WHEN 'OBJECT' THEN 'object' WHEN 'ARRAY' THEN 'array' WHEN 'VARCHAR' THEN 'text' WHEN 'BOOLEAN' THEN 'boolean' WHEN 'NULL' THEN 'null' ELSE CASE WHEN regexp_full_match(CAST("h.19"[3] AS VARCHAR), '-?[0-9]+') THEN 'integer' WHEN "h.19"[3] IS NOT NULL THEN 'number' END END AS "h.22",
    CASE json_type("h.19"[4]) WHEN 'OBJECT' THEN 'object' WHEN 'ARRAY' THEN 'array' WHEN 'VARCHAR' THEN 'text' WHEN 'BOOLEAN' THEN 'boolean' WHEN 'NULL' THEN 'null' ELSE CASE WHEN regexp_full_match(CAST("h.19"[4] AS VARCHAR), '-?[0-9]+') THEN 'integer' WHEN "h.19"[4] IS NOT NULL THEN 'number' END END AS "h.23",
    CASE json_type("h.19"[5]) WHEN 'OBJECT' THEN 'object' WHEN 'ARRAY' THEN 'array' WHEN 'VARCHAR' THEN 'text' WHEN 'BOOLEAN' THEN 'boolean' WHEN 'NULL' THEN 'null' ELSE CASE WHEN regexp_full_match(CAST("h.19"[5] AS VARCHAR), '-?[0-9]+') THEN 'integer' WHEN "h.19"[5] IS NOT NULL THEN 'number' END END AS "h.24",
    CASE json_type("h.19"[6]) WHEN 'OBJECT' THEN 'object' WHEN 'ARRAY' THEN 'array' WHEN 'VARCHAR' THEN 'text' WHEN 'BOOLEAN' THEN 'boolean' WHEN 'NULL' THEN 'null' ELSE CASE WHEN regexp_full_match(CAST("h.19"[6] AS VARCHAR), '-?[0-9]+') THEN 'integer' WHEN "h.19"[6] IS NOT NULL THEN 'number' END END AS "h.25"
  FROM step_10
)
, step_12 AS (
  SELECT *,
    CASE WHEN "t.ben_giao" = 'object' THEN {'ten': "v.ben_giao.ten", 'ma_so': "v.ben_giao.ma_so", 'dia_chi': "v.ben_giao.dia_chi"} END AS "v.ben_giao",
    CASE WHEN "t.ben_giao" = 'object' THEN list_concat("p.ben_giao.ten", "p.ben_giao.ma_so", "p.ben_giao.dia_chi", COALESCE(list_transform(list_filter(list_transform(json_keys("j.ben_giao"), lambda key: {'key': key, 'value': json_extract("j.ben_giao", '/' || replace(replace(key, '~', '~0'), '/', '~1'))}), lambda x1: x1."key" NOT IN ('ten', 'ma_so', 'dia_chi')), lambda x2: {'path': concat('/ben_giao', '/', replace(replace(x2."key", '~', '~0'), '/', '~1')), 'kind': 'unknown', 'place': '/ben_giao'}), CAST([] AS STRUCT("path" VARCHAR, "kind" VARCHAR, "place" VARCHAR)[]))) WHEN "t.ben_giao" IS NOT NULL THEN [{'path': '/ben_giao', 'kind': 'type', 'place': ''}] ELSE CAST([] AS STRUCT("path" VARCHAR, "kind" VARCHAR, "place" VARCHAR)[]) END AS "p.ben_giao",
    CASE WHEN "t.ben_nhan" = 'object' THEN {'ten': "v.ben_nhan.ten", 'ma_so': "v.ben_nhan.ma_so", 'dia_chi': "v.ben_nhan.dia_chi"} END AS "v.ben_nhan",
    CASE WHEN "t.ben_nhan" = 'object' THEN list_concat("p.ben_nhan.ten", "p.ben_nhan.ma_so", "p.ben_nhan.dia_chi", COALESCE(list_transform(list_filter(list_transform(json_keys("j.ben_nhan"), lambda key: {'key': key, 'value': json_extract("j.ben_nhan", '/' || replace(replace(key, '~', '~0'), '/', '~1'))}), lambda x3: x3."key" NOT IN ('ten', 'ma_so', 'dia_chi')), lambda x4: {'path': concat('/ben_nhan', '/', replace(replace(x4."key", '~', '~0'), '/', '~1')), 'kind': 'unknown', 'place': '/ben_nhan'}), CAST([] AS STRUCT("path" VARCHAR, "kind" VARCHAR, "place" VARCHAR)[]))) WHEN "t.ben_nhan" IS NOT NULL THEN [{'path': '/ben_nhan', 'kind': 'type', 'place': ''}] ELSE CAST([] AS STRUCT("path" VARCHAR, "kind" VARCHAR, "place" VARCHAR)[]) END AS "p.ben_nhan",
    CASE WHEN "t.nguoi_lien_he" = 'object' THEN {'ho_ten': "v.nguoi_lien_he.ho_ten", 'dien_thoai': "v.nguoi_lien_he.dien_thoai", 'thu_dien_tu': "v.nguoi_lien_he.thu_dien_tu"} END AS "v.nguoi_lien_he",
    CASE WHEN "t.nguoi_lien_he" = 'object' THEN list_concat("p.nguoi_lien_he.ho_ten", "p.nguoi_lien_he.dien_thoai", "p.nguoi_lien_he.thu_dien_tu", COALESCE(list_transform(list_filter(list_transform(json_keys("j.nguoi_lien_he"), lambda key: {'key': key, 'value': json_extract("j.nguoi_lien_he", '/' || replace(replace(key, '~', '~0'), '/', '~1'))}), lambda x5: x5."key" NOT IN ('ho_ten', 'dien_thoai', 'thu_dien_tu')), lambda x6: {'path': concat('/nguoi_lien_he', '/', replace(replace(x6."key", '~', '~0'), '/', '~1')), 'kind': 'unknown', 'place': '/nguoi_lien_he'}), CAST([] AS STRUCT("path" VARCHAR, "kind" VARCHAR, "place" VARCHAR)[]))) WHEN "t.nguoi_lien_he" IS NOT NULL THEN [{'path': '/nguoi_lien_he', 'kind': 'type', 'place': ''}] ELSE CAST([] AS STRUCT("path" VARCHAR, "kind" VARCHAR, "place" VARCHAR)[]) END AS "p.nguoi_lien_he",
    CASE WHEN "t.documents" = 'object' THEN {'van_ban_de_nghi': CASE WHEN "h.2" THEN {'originals': CASE WHEN "h.4" = 'integer' AND TRY_CAST("h.3"[1] AS VARCHAR) NOT LIKE '-%' THEN CAST(LEAST(COALESCE(TRY_CAST(CASE WHEN "h.4" = 'integer' THEN CAST("h.3"[1] AS VARCHAR) ELSE CAST(TRY_CAST("h.3"[1] AS DOUBLE) AS VARCHAR) END AS DECIMAL(38, 20)), 1000000000000000), 1000000000000000) AS BIGINT) END, 'copies': CASE WHEN "h.5" = 'integer' AND TRY_CAST("h.3"[2] AS VARCHAR) NOT LIKE '-%' THEN CAST(LEAST(COALESCE(TRY_CAST(CASE WHEN "h.5" = 'integer' THEN CAST("h.3"[2] AS VARCHAR) ELSE CAST(TRY_CAST("h.3"[2] AS DOUBLE) AS VARCHAR) END AS DECIMAL(38, 20)), 1000000000000000), 1000000000000000) AS BIGINT) END, 'certified': CASE WHEN "h.6" = 'boolean' THEN TRY_CAST("h.3"[3] AS BOOLEAN) END, 'data': CASE WHEN "h.7" = 'boolean' THEN TRY_CAST("h.3"[4] AS BOOLEAN) END, 'electronic': CASE WHEN "h.8" = 'boolean' THEN TRY_CAST("h.3"[5] AS BOOLEAN) END, 'issued_on': CASE WHEN "h.9" = 'text' THEN CASE WHEN regexp_full_match(json_extract_string("h.3"[6], '$'), '[0-9]{4}-[0-9]{2}-[0-9]{2}') AND TRY_CAST(json_extract_string("h.3"[6], '$') AS DATE) >= DATE '0001-01-01' THEN TRY_CAST(json_extract_string("h.3"[6], '$') AS DATE) END END} END, 'van_ban_giao_ket': CASE WHEN "h.10" THEN {'originals': CASE WHEN "h.12" = 'integer' AND TRY_CAST("h.11"[1] AS VARCHAR) NOT LIKE '-%' THEN CAST(LEAST(COALESCE(TRY_CAST(CASE WHEN "h.12" = 'integer' THEN CAST("h.11"[1] AS VARCHAR) ELSE CAST(TRY_CAST("h.11"[1] AS DOUBLE) AS VARCHAR) END AS DECIMAL(38, 20)), 1000000000000000), 1000000000000000) AS BIGINT) END, 'copies': CASE WHEN "h.13" = 'integer' AND TRY_CAST("h.11"[2] AS VARCHAR) NOT LIKE '-%' THEN CAST(LEAST(COALESCE(TRY_CAST(CASE WHEN "h.13" = 'integer' THEN CAST("h.11"[2] AS VARCHAR) ELSE CAST(TRY_CAST("h.11"[2] AS DOUBLE) AS VARCHAR) END AS DECIMAL(38, 20)), 1000000000000000), 1000000000000000) AS BIGINT) END, 'certified': CASE WHEN "h.14" = 'boolean' THEN TRY_CAST("h.11"[3] AS BOOLEAN) END, 'data': CASE WHEN "h.15" = 'boolean' THEN TRY_CAST("h.11"[4] AS BOOLEAN) END, 'electronic': CASE WHEN "h.16" = 'boolean' THEN TRY_CAST("h.11"[5] AS BOOLEAN) END, 'issued_on': CASE WHEN "h.17" = 'text' THEN CASE WHEN regexp_full_match(json_extract_string("h.11"[6], '$'), '[0-9]{4}-[0-9]{2}-[0-9]{2}') AND TRY_CAST(json_extract_string("h.11"[6], '$') AS DATE) >= DATE '0001-01-01' THEN TRY_CAST(json_extract_string("h.11"[6], '$') AS DATE) END END} END, 'ban_dich': CASE WHEN "h.18" THEN {'originals': CASE WHEN "h.20" = 'integer' AND TRY_CAST("h.19"[1] AS VARCHAR) NOT LIKE '-%' THEN CAST(LEAST(COALESCE(TRY_CAST(CASE WHEN "h.20" = 'integer' THEN CAST("h.19"[1] AS VARCHAR) ELSE CAST(TRY_CAST("h.19"[1] AS DOUBLE) AS VARCHAR) END AS DECIMAL(38, 20)), 1000000000000000), 1000000000000000) AS BIGINT) END, 'copies': CASE WHEN "h.21" = 'integer' AND TRY_CAST("h.19"[2] AS VARCHAR) NOT LIKE '-%' THEN CAST(LEAST(COALESCE(TRY_CAST(CASE WHEN "h.21" = 'integer' THEN CAST("h.19"[2] AS VARCHAR) ELSE CAST(TRY_CAST("h.19"[2] AS DOUBLE) AS VARCHAR) END AS DECIMAL(38, 20)), 1000000000000000), 1000000000000000) AS BIGINT) END, 'certified': CASE WHEN "h.22" = 'boolean' THEN TRY_CAST("h.19"[3] AS BOOLEAN) END, 'data': CASE WHEN "h.23" = 'boolean' THEN TRY_CAST("h.19"[4] AS BOOLEAN) END, 'electronic': CASE WHEN "h.24" = 'boolean' THEN TRY_CAST("h.19"[5] AS BOOLEAN) END, 'issued_on': CASE WHEN "h.25" = 'text' THEN CASE WHEN regexp_full_match(json_extract_string("h.19"[6], '$'), '[0-9]{4}-[0-9]{2}-[0-9]{2}') AND TRY_CAST(json_extract_string("h.19"[6], '$') AS DATE) >= DATE '0001-01-01' THEN TRY_CAST(json_extract_string("h.19"[6], '$') AS DATE) END END} END} END AS "v.documents"
  FROM step_11
)
, step_13 AS (
  SELECT *,
    list_concat("p.whole", "p.submission_date", "p.submission_time", "p.channel", "p.identity_level", "p.area", "p.applicant", "p.case", "p.tu_cach", "p.ben_giao", "p.ben_nhan", "p.nguoi_lien_he", "p.ten_cong_nghe", "p.quyen_duoc_chuyen_giao", "p.thuoc_danh_muc_han_che", "p.ngay_ky", "p.tong_gia_tri", "p.co_ban_tieng_viet", "p.unknown", "p.parts") AS "problems"
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
  "v.tu_cach" AS "tu_cach",
  "v.ben_giao" AS "ben_giao",
  "v.ben_nhan" AS "ben_nhan",
  "v.nguoi_lien_he" AS "nguoi_lien_he",
  "v.ten_cong_nghe" AS "ten_cong_nghe",
  "v.quyen_duoc_chuyen_giao" AS "quyen_duoc_chuyen_giao",
  "v.thuoc_danh_muc_han_che" AS "thuoc_danh_muc_han_che",
  "v.ngay_ky" AS "ngay_ky",
  "v.tong_gia_tri" AS "tong_gia_tri",
  "v.co_ban_tieng_viet" AS "co_ban_tieng_viet",
  "v.documents" AS "documents",
  "v.suspensions" AS "suspensions",
  "v.extended" AS "extended",
  "v.decisions" AS "decisions",
  "problems" AS "dossier_problems"
FROM step_13;
