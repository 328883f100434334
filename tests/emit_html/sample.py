"""A specification with a field of every kind, conditions, a list, all sorts of papers, fees and deadlines."""

from __future__ import annotations

SAMPLE = """\
# ngôn ngữ: vi
Thủ tục: Cấp giấy phép thử nghiệm
Mã: "1.000002"
Lĩnh vực: Thử nghiệm
Cấp thực hiện: tỉnh
Loại thủ tục: được luật giao quy định chi tiết
Đối tượng thực hiện:
  - Công dân Việt Nam
Hiệu lực:
  Từ ngày: 01/01/2020
Quyết định công bố:
  Số: 1/QĐ-BTP
  Ngày ban hành: 02/01/2020
  Nơi ban hành: Bộ Tư pháp
Căn cứ pháp lý:
  luật:
    Tên: Luật Thử nghiệm số 1/2019/QH14
    Trích yếu: Quy định để thử
    Hiệu lực:
      Từ ngày: 01/01/2020
Dữ kiện:
  người_nộp:
    Nhãn: Người nộp hồ sơ
    Kiểu: nhóm
    Bắt buộc: có
    Gồm:
      họ_tên:
        Nhãn: Họ, chữ đệm và tên
        Kiểu: họ tên
        Bắt buộc: có
      số_định_danh:
        Nhãn: Số định danh cá nhân
        Kiểu: số định danh
        Bắt buộc: có
      điện_thoại:
        Nhãn: Số điện thoại
        Kiểu: điện thoại
      thư:
        Nhãn: Thư điện tử
        Kiểu: thư điện tử
  ngày_ký:
    Nhãn: Ngày ký hợp đồng
    Kiểu: ngày
    Bắt buộc: có
    Đến: ngày_nộp
  giờ_hẹn:
    Nhãn: Giờ hẹn kiểm tra
    Kiểu: giờ
  năm_sinh:
    Nhãn: Năm sinh
    Kiểu: năm
    Bắt buộc: có
  số_bản:
    Nhãn: Số bản sao cần cấp
    Kiểu: số nguyên
    Bắt buộc: có
    Từ: 0
    Đến: 20
  diện_tích:
    Nhãn: Diện tích
    Kiểu: số thập phân
    Số chữ số lẻ: 2
    Bắt buộc: có
  giá_trị:
    Nhãn: Giá trị hợp đồng
    Kiểu: tiền
    Bắt buộc: có
  nội_dung:
    Nhãn: Nội dung đề nghị
    Kiểu: văn bản dài
    Bắt buộc: có
  số_giấy:
    Nhãn: Số giấy phép cũ
    Kiểu: văn bản
    Mẫu chữ: "99/GP-AA"
  địa_chỉ:
    Nhãn: Địa chỉ trụ sở
    Kiểu: địa chỉ
    Bắt buộc: có
  hộ_nghèo:
    Nhãn: Thuộc hộ nghèo
    Kiểu: đúng/sai
    Bắt buộc: có
  loại:
    Nhãn: Loại giấy phép
    Kiểu: lựa chọn
    Bắt buộc: có
    Lựa chọn:
      mới: Cấp mới
      lại: Cấp lại
  lý_do:
    Nhãn: Lý do cấp lại
    Kiểu: văn bản
    Bắt buộc: có
    Khi: loại = lại
  tỉnh:
    Nhãn: Nơi đặt trụ sở
    Kiểu: lựa chọn
    Bắt buộc: có
    Lựa chọn:
      bắc: Bắc Ninh
      cao: Cao Bằng
      điện: Điện Biên
      hà: Hà Nội
      huế: Huế
      lào: Lào Cai
      lâm: Lâm Đồng
      sơn: Sơn La
  mục_đích:
    Nhãn: Mục đích sử dụng
    Kiểu: nhiều lựa chọn
    Bắt buộc: có
    Ít nhất: 1
    Lựa chọn:
      bán: Kinh doanh
      dùng: Tự sử dụng
  nhân_viên:
    Nhãn: Nhân viên kỹ thuật
    Kiểu: danh sách
    Bắt buộc: có
    Ít nhất: 1
    Nhiều nhất: 5
    Gồm:
      họ_tên:
        Nhãn: Họ tên nhân viên
        Kiểu: họ tên
        Bắt buộc: có
      ngày_cấp:
        Nhãn: Ngày cấp chứng chỉ
        Kiểu: ngày
        Bắt buộc: có
  đại_diện:
    Nhãn: Người đại diện
    Kiểu: nhóm
    Khi: hộ_nghèo
    Gồm:
      họ_tên:
        Nhãn: Họ tên người đại diện
        Kiểu: họ tên
        Bắt buộc: có
  ý_kiến:
    Nhãn: Ý kiến của cán bộ
    Kiểu: văn bản
    Người cung cấp: cán bộ
Định nghĩa:
  quá_hạn:
    Nhãn: Nộp hồ sơ quá 30 ngày kể từ ngày ký hợp đồng
    Là: ngày_nộp > hết hạn 30 ngày kể từ ngày_ký
    Căn cứ: luật Điều 2
Trường hợp:
  thường: Trường hợp thông thường
  gấp:
    Tên: Trường hợp gấp
    Khi: hộ_nghèo
Yêu cầu, điều kiện:
  có_trụ_sở:
    Tên: Có trụ sở tại Việt Nam
    Căn cứ: luật Điều 10
Số lượng hồ sơ: 02 bộ
Thành phần hồ sơ:
  đơn:
    Tên: Đơn đề nghị
    Bản chính: 1
    Mẫu: đơn
    Căn cứ: luật Điều 3
  chứng_minh:
    Tên: Giấy tờ chứng minh trụ sở
    Khi: loại = mới
    Căn cứ: luật Điều 4
    Một trong:
      hợp_đồng_thuê:
        Tên: Hợp đồng thuê
        Bản sao: 1
        Chứng thực: có
        Cấp trong: 6 tháng
      giấy_nhà:
        Tên: Giấy chứng nhận quyền sở hữu nhà
        Bản sao: 1
        Thay bằng dữ liệu: Cơ sở dữ liệu đất đai
Biểu mẫu:
  đơn:
    Tên: Đơn đề nghị cấp giấy phép
    Số mẫu: Mẫu số 01
    Kính gửi: sở
    Căn cứ: luật Điều 3
    Phần:
      người:
        Tên: Người nộp hồ sơ
        Mục:
          - người_nộp
      việc:
        Tên: Nội dung đề nghị
        Mục:
          - loại
          - lý_do
          - ngày_ký
          - giờ_hẹn
          - năm_sinh
          - số_bản
          - diện_tích
          - giá_trị
          - nội_dung
          - số_giấy
          - địa_chỉ
          - hộ_nghèo
          - tỉnh
          - mục_đích
          - nhân_viên
    Cam đoan: Tôi cam đoan những điều khai trên là đúng sự thật.
Phí, lệ phí:
  phí:
    Tên: Phí thẩm định
    Loại: phí
    Thẩm quyền: Bộ trưởng Bộ Tài chính
    Căn cứ: luật Điều 5
    Tối thiểu: 1 triệu đồng
    Làm tròn: lên
    Mức thu:
      nghèo:
        Khi: hộ_nghèo
        Mức: miễn
        Căn cứ: luật Điều 5 khoản 2
      khác:
        Còn lại: có
        Mức: 0,1 % * giá_trị
    Giảm:
      trực_tuyến:
        Khi: kênh = trực_tuyến
        Còn phải nộp: 50 %
        Căn cứ: luật Điều 5 khoản 3
  lệ_phí:
    Tên: Lệ phí cấp giấy
    Loại: lệ phí
    Mức thu: không quy định
Thời hạn giải quyết:
  Tính từ: khi nhận đủ hồ sơ hợp lệ
  quá:
    Khi: quá_hạn
    Là: 10 ngày làm việc
    Căn cứ: luật Điều 6
  thường:
    Còn lại: có
    Là: 05 ngày làm việc
    Căn cứ: luật Điều 6
Cách thức thực hiện:
  Trực tiếp:
    Nơi nộp: Sở Thử nghiệm
    Căn cứ: luật Điều 7
  Trực tuyến:
    Nơi nộp: Cổng Dịch vụ công quốc gia
    Định danh: mức 2
    Thanh toán trực tuyến: có
    Căn cứ: luật Điều 7
Kết quả:
  giấy_phép:
    Tên: Giấy phép thử nghiệm
    Bản chính: 1
    Căn cứ: luật Điều 8
Cơ quan:
  sở:
    Tên: Sở Thử nghiệm
    Cấp: tỉnh
    Căn cứ: luật Điều 9
Cơ quan thực hiện: sở
Cơ quan có thẩm quyền: sở
Vai trò:
  người_dân: Người nộp hồ sơ
  chuyên_viên:
    Tên: Chuyên viên
    Thuộc: sở
Trình tự thực hiện:
  nộp:
    Tên: Nộp hồ sơ
    Việc: nộp hồ sơ
    Người làm: người_dân
    Hiện diện: từ xa
    Căn cứ: luật Điều 7
  xử_lý:
    Tên: Thẩm định
    Việc: xử lý
    Người làm: chuyên_viên
    Hiện diện: cán bộ
    Thời gian: 03 ngày làm việc
    Căn cứ: luật Điều 6
    Kết luận:
      đạt:
        Tên: Đủ điều kiện
        Tiếp theo: trả
      không_đạt:
        Tên: Không đủ điều kiện
        Tiếp theo: từ chối
  trả:
    Tên: Trả kết quả
    Việc: trả kết quả
    Người làm: chuyên_viên
    Hiện diện: cán bộ
    Thời gian: luật không quy định
    Tiếp theo: kết thúc
Chưa mô hình hoá:
  mẫu:
    Nội dung: Mẫu đơn của thông tư hướng dẫn.
    Lý do: Chưa có bản đang có hiệu lực.
    Người phụ trách: Bộ Tư pháp (cần xác nhận)
"""
