"""Files written by hand for the formatter: untidy, tidy, and tidy in English."""

from __future__ import annotations

MESSY = """

# Ghi chú đầu tệp
---
"Thủ tục" : 'Cấp giấy phép mẫu'   # tên tạm
Mã: 1.001193
#   ngôn ngữ:   vi


Cấp thực hiện:
- "xã"
-   tỉnh # hai cấp


Hiệu lực:    # một kỳ

    # kể cả ngày đầu
    Từ ngày:  "01/07/2025"
    # sau ngày đầu
# hết kỳ


Căn cứ pháp lý:
    luật: 'Luật số 1/2020/QH14: sửa đổi'
    nghị_định:
        Tên:
            Nghị định số 2/2021/NĐ-CP
        Ghi chú: "Có \\"ngoặc\\", có \\\\ và: hết"
Dữ kiện:
   tuổi:
      Nhãn: 'Tuổi #1'
      Kiểu: "số nguyên"
      Bắt buộc: 'có'
      Từ: 0 # không âm
      Khi: |  # dài
          kênh=trực_tuyến
            hoặc   (kênh=bưu_chính
              và không thuộc_diện)
   thuộc_diện:
      Nhãn: Thuộc diện
        được
        miễn     # ba dòng
      Kiểu: đúng/sai
      Gợi ý: >-  # gấp
         Dòng một
         dòng hai


   ghi_chú:
      ? Nhãn
      # giữa
      : "Có" #hết
      Kiểu: văn bản
Số lượng hồ sơ: "01   bộ"
Thời hạn giải quyết:
  thường:
    Là: nếu tuổi>5
        thì 3 ngày làm việc
        còn lại 1 ngày
    Chốt giờ: 15:30
Ca thử:
  một:
    Cho:
      giờ_nộp: 9 giờ 30 phút
      kênh: trực_tuyến
      tuổi: "7"
      thuộc_diện: đúng
      ghi_chú: 'đúng'
    Kết quả phải có:
      Lỗi:
      - # trống
        giờ_nộp
      - tuổi
# cuối



"""

TIDY = """# ngôn ngữ: vi
# Ghi chú đầu tệp

Thủ tục: Cấp giấy phép mẫu  # tên tạm
Mã: "1.001193"

Cấp thực hiện:
  - xã
  - tỉnh  # hai cấp

Hiệu lực:  # một kỳ
  # kể cả ngày đầu
  Từ ngày: 01/07/2025
  # sau ngày đầu
# hết kỳ

Căn cứ pháp lý:
  luật: "Luật số 1/2020/QH14: sửa đổi"
  nghị_định:
    Tên: Nghị định số 2/2021/NĐ-CP
    Ghi chú: 'Có "ngoặc", có \\ và: hết'
Dữ kiện:
  tuổi:
    Nhãn: "Tuổi #1"
    Kiểu: số nguyên
    Bắt buộc: có
    Từ: 0  # không âm
    Khi: |  # dài
      kênh = trực_tuyến
        hoặc (kênh = bưu_chính
          và không thuộc_diện)
  thuộc_diện:
    Nhãn: Thuộc diện
      được
      miễn  # ba dòng
    Kiểu: đúng/sai
    Gợi ý: >-  # gấp
      Dòng một
      dòng hai

  ghi_chú:
    Nhãn:
      # giữa
      "Có"  #hết
    Kiểu: văn bản
Số lượng hồ sơ: 01 bộ
Thời hạn giải quyết:
  thường:
    Là: nếu tuổi > 5
      thì 3 ngày làm việc
      còn lại 1 ngày
    Chốt giờ: "15:30"
Ca thử:
  một:
    Cho:
      giờ_nộp: 9 giờ 30 phút
      kênh: trực_tuyến
      tuổi: 7
      thuộc_diện: đúng
      ghi_chú: đúng
    Kết quả phải có:
      Lỗi:
        -  # trống
          giờ_nộp
        - tuổi
# cuối
"""

ENGLISH = """# language: en
# Ghi chú đầu tệp

Procedure: Cấp giấy phép mẫu  # tên tạm
Code: "1.001193"

Administrative level:
  - commune
  - province  # hai cấp

Validity:  # một kỳ
  # kể cả ngày đầu
  From date: 01/07/2025
  # sau ngày đầu
# hết kỳ

Legal basis:
  luật: "Luật số 1/2020/QH14: sửa đổi"
  nghị_định:
    Title: Nghị định số 2/2021/NĐ-CP
    Note: 'Có "ngoặc", có \\ và: hết'
Facts:
  tuổi:
    Label: "Tuổi #1"
    Type: integer
    Required: yes
    Minimum: 0  # không âm
    When: |  # dài
      channel = online
        or (channel = postal
          and not thuộc_diện)
  thuộc_diện:
    Label: Thuộc diện
      được
      miễn  # ba dòng
    Type: true/false
    Hint: >-  # gấp
      Dòng một
      dòng hai

  ghi_chú:
    Label:
      # giữa
      "Có"  #hết
    Type: text
Dossier sets: 01 set
Deadline:
  thường:
    Is: if tuổi > 5
      then 3 working days
      else 1 day
    Cut-off: "15:30"
Tests:
  một:
    Given:
      submission_time: 9 hours 30 minutes
      channel: online
      tuổi: 7
      thuộc_diện: true
      ghi_chú: đúng
    Expect:
      Errors:
        -  # trống
          submission_time
        - tuổi
# cuối
"""

# What follows a heading, a name and a code: facts and a case that uses them.
CASE = """Nhập:
  chung: chung.yaml
Dữ kiện:
  cách:
    Nhãn: Cách
    Kiểu: lựa chọn
    Lựa chọn:
      trực_tuyến: Trực tuyến
      online: Online
  giá:
    Nhãn: Giá
    Kiểu: tiền
  nhà: chung.nhà
  người:
    Nhãn: Người
    Kiểu: nhóm
    Gồm:
      kênh_tin: chung.kênh_tin
      có_con:
        Nhãn: Có con
        Kiểu: đúng/sai
Ca thử:
  một:
    Cho:
      ngày_nộp: 18/11/2026
      kênh: trực_tuyến
      đối_tượng: hợp_tác_xã
      cách: trực_tuyến
      giá: 5  tỷ đồng
      nhà: đúng
      người:
        kênh_tin: Kênh 7
        có_con: sai
    Kết luận:
      tiếp_nhận: đúng
    Kết quả phải có:
      Phí, lệ phí:
        lệ_phí: 1 triệu đồng
        phí: không thu
      Hẹn trả: 18/11/2026
"""
CASE_EN = """Imports:
  chung: chung.yaml
Facts:
  cách:
    Label: Cách
    Type: choice
    Options:
      trực_tuyến: Trực tuyến
      online: Online
  giá:
    Label: Giá
    Type: money
  nhà: chung.nhà
  người:
    Label: Người
    Type: group
    Fields:
      kênh_tin: chung.kênh_tin
      có_con:
        Label: Có con
        Type: true/false
Tests:
  một:
    Given:
      submission_date: 18/11/2026
      channel: online
      applicant: cooperative
      cách: trực_tuyến
      giá: 5 billion dong
      nhà: true
      người:
        kênh_tin: Kênh 7
        có_con: false
    Outcomes:
      tiếp_nhận: đúng
    Expect:
      Fees:
        lệ_phí: 1 million dong
        phí: not due
      Due: 18/11/2026
"""
