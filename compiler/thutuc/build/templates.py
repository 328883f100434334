"""Texts that new projects and specifications start from; each passes `check` as it is, with its gap accepted by its author."""

from __future__ import annotations

from thutuc.text.bilingual import Bilingual

PROJECT = Bilingual(
    """\
# Dự án thutuc: các tệp mô tả thủ tục nằm trong procedures/, mỗi thủ tục một tệp mang tên là mã của nó.
# Lệnh: thutuc check · thutuc test · thutuc build
""",
    """\
# A thutuc project: specifications stand in procedures/, one file for each procedure, named by its code.
# Verbs: thutuc check · thutuc test · thutuc build
""",
)

PROCEDURE = Bilingual(
    """\
# ngôn ngữ: vi
Thủ tục: {name}
Mã: "{code}"
Lĩnh vực: không rõ
Cấp thực hiện: xã
Đối tượng thực hiện:
  - Công dân Việt Nam
Căn cứ pháp lý:
  văn_bản: Tên và số của văn bản

Dữ kiện:
  họ_tên:
    Nhãn: Họ, chữ đệm, tên người yêu cầu
    Kiểu: họ tên
    Bắt buộc: có

Thành phần hồ sơ:
  tờ_khai:
    Tên: Tờ khai
    Mẫu: tờ_khai
    Bản chính: 1
Số lượng hồ sơ: 01 bộ

Biểu mẫu:
  tờ_khai:
    Tên: Tờ khai
    Phần:
      người_yêu_cầu:
        Tên: Người yêu cầu
        Mục:
          - họ_tên

Phí, lệ phí: không quy định
Thời hạn giải quyết: không quy định

Cách thức thực hiện:
  Trực tiếp:
    Nơi nộp: Nơi tiếp nhận hồ sơ

Kết quả:
  kết_quả: Kết quả của thủ tục

Cơ quan:
  ủy_ban: Ủy ban nhân dân cấp xã
Cơ quan thực hiện: ủy_ban

Vai trò:
  cán_bộ:
    Tên: Người tiếp nhận và giải quyết
    Thuộc: ủy_ban

Trình tự thực hiện:
  tiếp_nhận:
    Tên: Tiếp nhận hồ sơ
    Việc: tiếp nhận
    Người làm: cán_bộ
  trả_kết_quả:
    Tên: Trả kết quả
    Việc: trả kết quả
    Người làm: cán_bộ

Chưa mô hình hoá:
  bản_mẫu:
    Nội dung: Tệp này mới là bản mẫu; chưa đối chiếu với quyết định công bố.
    Lý do: Vừa được tạo.
    Người phụ trách: người soạn tệp này
    Người chấp nhận: người soạn tệp này

Ca thử:
  hồ_sơ_thường:
    Tên: Nộp trực tiếp, đủ tờ khai
    Cho:
      ngày_nộp: 06/07/2026
      kênh: trực_tiếp
      họ_tên: Nguyễn Thị Lan
    Giấy tờ đã nộp:
      - tờ_khai
    Kết quả phải có:
      Giấy tờ còn thiếu: không
""",
    """\
# language: en
Procedure: {name}
Code: "{code}"
Sector: unknown
Administrative level: commune
Applicants:
  - Vietnamese citizen
Legal basis:
  instrument: Title and number of the instrument

Facts:
  full_name:
    Label: Full name of the applicant
    Type: person name
    Required: yes

Documents:
  application_form:
    Title: Application form
    Form: application_form
    Originals: 1
Dossier sets: 1 set

Forms:
  application_form:
    Title: Application form
    Sections:
      applicant_part:
        Title: Applicant
        Items:
          - full_name

Fees: not stated
Deadline: not stated

Channels:
  In person:
    Place: Where dossiers are received

Results:
  result: Result of the procedure

Agencies:
  committee: People's Committee of the commune
Executing agency: committee

Roles:
  officer:
    Title: Officer who receives and handles
    Belongs to: committee

Workflow:
  intake:
    Title: Receive the dossier
    Task: intake
    Done by: officer
  hand_over:
    Title: Hand over the result
    Task: return
    Done by: officer

Not modelled:
  template:
    Content: This file is a template; it was not compared with the publishing decision.
    Reason: It was just created.
    Owner: the author of this file
    Accepted by: the author of this file

Tests:
  ordinary:
    Title: Filed in person with the form
    Given:
      submission_date: 06/07/2026
      channel: in_person
      full_name: Nguyễn Thị Lan
    Documents filed:
      - application_form
    Expect:
      Missing documents: none
""",
)
