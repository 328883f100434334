/** 1.000656: Thủ tục đăng ký khai tử. Generated; do not edit: build again. */
/** Not modelled: Miễn phí bản sao trích lục cho công dân có tài khoản định danh mức độ 2 đáp ứng điều kiện tại khoản 1 Điều 5 Nghị quyết số 66.22/2026/NQ-CP. (gaps.dieu_kien_cong_dan_so; Chưa đọc được nguyên văn khoản 1 Điều 5; cán bộ xác nhận bằng một mục đúng/sai thay cho điều kiện.) */
/** Not modelled: Việc miễn lệ phí hộ tịch tại địa phương cho công dân số thực hiện theo Nghị quyết số 66.22/2026/NQ-CP. (gaps.mien_le_phi_ho_tich_cong_dan_so; Chưa đọc được Nghị quyết; lệ phí quá hạn vẫn ghi “theo địa phương”, chưa có dòng miễn từ 15/08/2026.) */
/** Not modelled: Mẫu Tờ khai đăng ký khai tử của Thông tư số 04/2020/TT-BTP (sửa đổi năm 2024, 2025) và nội dung mẫu hộ tịch điện tử tương tác. (gaps.mau_to_khai; Chỉ thấy bản chép lại mẫu năm 2020 và lời chú của mẫu năm 2024 trên trang khác; các mục lấy theo bản đó và khoản 2 Điều 4 Nghị định số 123/2015/NĐ-CP. Nơi cư trú của người yêu cầu vẫn hỏi vì giấy tiếp nhận hồ sơ cần địa chỉ.) */
/** Not modelled: Điều 2, 3, 4 Nghị định số 123/2015/NĐ-CP sau các lần sửa đổi, trong đó có Điều 13 Nghị định số 18/2026/NĐ-CP; Điều 13, 34 Thông tư số 04/2020/TT-BTP. (gaps.nguyen_van_nghi_dinh; Chỉ đọc được tên điều, đoạn trích trên trang khác và bản công bố thủ tục; chữ của các điểm b, c khoản 2 Điều 4 suy theo thứ tự liệt kê.) */
/** Not modelled: Không phải nộp bản giấy Giấy báo tử khi đã có dữ liệu điện tử có ký số. (gaps.thay_giay_bao_tu_truoc_2026; Bản công bố năm 2026 ghi rõ; chưa xác định được quy định này có từ ngày nào trước 01/01/2026 nên năm 2025 vẫn yêu cầu bản giấy.) */
/** Not modelled: Thời hạn 15 ngày kể từ ngày có người chết, khi ngày chết do Tòa án xác định về trước. (gaps.han_15_ngay_khi_toa_an_tuyen_bo; Luật Hộ tịch không có ngày tính riêng cho trường hợp này; tệp tính từ ngày chết ghi trong quyết định nên gần như luôn quá hạn. Cần Bộ Tư pháp xác nhận.) */
/** Not modelled: Luật Hộ tịch không ấn định thời hạn khai tử khi phải kiểm tra, xác minh; bản công bố chỉ nói hẹn lại. (gaps.thoi_han_khi_xac_minh; Ghi “không quy định”. Dữ liệu Cổng Dịch vụ công quốc gia có ba con số khác nhau (01 ngày, 02 ngày, 05 ngày làm việc) không kèm điều kiện. Chưa rõ thời gian người yêu cầu xác nhận bản điện tử (tối đa 01 ngày) có tính vào thời hạn hay không nên chưa trừ.) */
/** Not modelled: Chết đã lâu mà chỉ rõ năm, hoặc rõ tháng, năm chết. (gaps.ngay_chet_chua_ro; Trường hợp chết đã lâu chỉ bắt buộc năm chết và luôn coi là quá hạn; ngày, tháng ghi bằng chữ nếu biết.) */
/** Not modelled: Không xác định được người có trách nhiệm đi khai tử thì công chức tư pháp - hộ tịch thực hiện đăng ký khai tử; khai tử lưu động. (gaps.cong_chuc_tu_dang_ky; Không có người nộp hồ sơ nên không thuộc trình tự này; khai tử lưu động là thủ tục 1.000419.) */
/** Not modelled: Liên thông đăng ký khai tử, xóa đăng ký thường trú, giải quyết mai táng phí, tử tuất bằng một tờ khai điện tử. (gaps.lien_thong_khai_tu; Là nhóm thủ tục khác, có tờ khai và thời hạn riêng; người dân được chọn.) */
/** Not modelled: Từ ngày 01/03/2027 kết quả đăng ký khai tử mang tên “Giấy chứng tử”. (gaps.ten_ket_qua_tu_2027; Nằm ngoài thời gian hiệu lực của tệp này.) */
/** Not modelled: Khai tử có yếu tố nước ngoài, khai tử cho người nước ngoài cư trú ổn định ở khu vực biên giới, đăng ký lại khai tử; giấy tờ nước ngoài phải hợp pháp hóa lãnh sự. (gaps.yeu_to_nuoc_ngoai; Là các thủ tục khác (1.001766, 1.004827, 1.005461); tệp này chỉ báo khi người chết không có quốc tịch Việt Nam.) */
/** Not modelled: Đăng nhập bằng tài khoản định danh điện tử khi nộp trực tuyến. (gaps.muc_dinh_danh_khi_nop; Chưa thấy văn bản ấn định mức 1 hay mức 2 cho thủ tục này; ghi mức thấp nhất.) */
/** Not modelled: Dữ liệu Cổng Dịch vụ công quốc gia ngày 18/07/2026 chưa đánh dấu thủ tục này là toàn trình và không nêu lý do. (gaps.muc_do_da_cong_bo; Không có lý do được công bố thì mặc định là toàn trình từ 01/07/2026 (Điều 14 Nghị định số 224/2026/NĐ-CP); bản chính giấy tờ giấy vẫn phải nộp trước khi nhận kết quả. Cần Bộ Tư pháp xác nhận.) */
/** Not modelled: Nơi tiếp nhận không phải nơi thường trú, tạm trú thì hỗ trợ người dân nộp hồ sơ trực tuyến đến đúng cơ quan có thẩm quyền. (gaps.nop_ngoai_noi_cu_tru; Là trách nhiệm của cơ quan, không đổi thành phần hồ sơ; chưa có điều khoản cụ thể của Nghị định số 120/2025/NĐ-CP để dẫn.) */
/** parameters.muc_phi_trich_luc · Phí cấp một bản sao trích lục hộ tịch · Điều 4 Thông tư số 281/2016/TT-BTC */
/** definitions.qua_han · Đăng ký khai tử quá 15 ngày kể từ ngày chết · khoản 1 Điều 33 Luật Hộ tịch số 60/2014/QH13 · Điều 147 Bộ luật Dân sự số 91/2015/QH13 · Điều 148 Bộ luật Dân sự số 91/2015/QH13 */
/** definitions.dung_han · Đăng ký khai tử trong thời hạn 15 ngày kể từ ngày chết · khoản 1 Điều 33 Luật Hộ tịch số 60/2014/QH13 */
/** definitions.khong_ro_noi_cu_tru · Không xác định được nơi cư trú cuối cùng của người chết · Điều 32 Luật Hộ tịch số 60/2014/QH13 */
/** definitions.thuoc_dien_mien · Đăng ký quá hạn nhưng người chết thuộc gia đình có công, hộ nghèo hoặc là người khuyết tật · điểm a khoản 1 Điều 11 Luật Hộ tịch số 60/2014/QH13 */
/** definitions.phai_xac_minh · Phải kiểm tra, xác minh làm rõ việc khai tử · Điều 3 Nghị định số 123/2015/NĐ-CP · Quyết định số 163/QĐ-BTP */
/** definitions.phai_nop_tien · Có khoản phải nộp · Điều 11 Luật Hộ tịch số 60/2014/QH13 */
/** requirements.nguoi_co_trach_nhiem · Người đi khai tử là vợ, chồng, con, cha, mẹ hoặc người thân thích khác; người chết không có người thân thích thì là đại diện cơ quan, tổ chức, cá nhân liên quan · khoản 1 Điều 33 Luật Hộ tịch số 60/2014/QH13 */
/** requirements.cong_dan_viet_nam · Người chết là công dân Việt Nam · điểm a khoản 1 Điều 7 Luật Hộ tịch số 60/2014/QH13 · Điều 51 Luật Hộ tịch số 60/2014/QH13 */
/** checks.ngay_chet_khong_sau_ngay_nop · Ngày chết không sau ngày nộp hồ sơ · khoản 2 Điều 5 Luật Hộ tịch số 60/2014/QH13 */
/** checks.nam_chet_khong_sau_nam_nop · Năm chết không sau năm nộp hồ sơ · khoản 2 Điều 5 Luật Hộ tịch số 60/2014/QH13 */
/** checks.sinh_truoc_khi_chet · Năm sinh không sau năm chết · khoản 2 Điều 5 Luật Hộ tịch số 60/2014/QH13 */
/** checks.sinh_truoc_khi_chet_da_lau · Năm sinh không sau năm chết · khoản 2 Điều 5 Luật Hộ tịch số 60/2014/QH13 */
/** checks.ngay_sinh_dung_nam_sinh · Ngày sinh thuộc năm sinh đã khai · khoản 2 Điều 5 Luật Hộ tịch số 60/2014/QH13 */
/** checks.giay_cap_sau_khi_chet · Giấy báo tử hoặc giấy tờ thay thế được cấp từ ngày chết đến ngày nộp hồ sơ · khoản 2 Điều 5 Luật Hộ tịch số 60/2014/QH13 */
/** checks.lien_he_khi_nop_truc_tuyen · Nộp trực tuyến thì phải có cách nhận biểu mẫu Trích lục khai tử điện tử để kiểm tra · Điều 12 Nghị định số 87/2020/NĐ-CP · Quyết định số 163/QĐ-BTP */
/** documents.to_khai · Tờ khai đăng ký khai tử theo mẫu · khoản 1 Điều 34 Luật Hộ tịch số 60/2014/QH13 · Thông tư số 04/2020/TT-BTP */
/** documents.mau_dien_tu_tuong_tac · Mẫu hộ tịch điện tử tương tác đăng ký khai tử · Điều 12 Nghị định số 87/2020/NĐ-CP · khoản 4 Điều 2 Nghị quyết số 66.7/2025/NQ-CP */
/** documents.giay_bao_tu_y_te · Giấy báo tử do Thủ trưởng cơ sở y tế cấp · khoản 1 Điều 34 Luật Hộ tịch số 60/2014/QH13 · điểm a khoản 2 Điều 4 Nghị định số 123/2015/NĐ-CP · Thông tư số 25/2025/TT-BYT · khoản 10 Điều 4 Nghị quyết số 66.7/2025/NQ-CP · Quyết định số 163/QĐ-BTP */
/** documents.giay_bao_tu_xa · Giấy báo tử do Ủy ban nhân dân cấp xã nơi người đó chết cấp · khoản 1 Điều 34 Luật Hộ tịch số 60/2014/QH13 · điểm đ khoản 2 Điều 4 Nghị định số 123/2015/NĐ-CP · khoản 10 Điều 4 Nghị quyết số 66.7/2025/NQ-CP · Quyết định số 163/QĐ-BTP */
/** documents.xac_nhan_thi_hanh_an · Giấy xác nhận việc thi hành án tử hình thay Giấy báo tử · khoản 1 Điều 34 Luật Hộ tịch số 60/2014/QH13 · điểm b khoản 2 Điều 4 Nghị định số 123/2015/NĐ-CP · Quyết định số 163/QĐ-BTP */
/** documents.quyet_dinh_cua_toa_an · Bản án, quyết định có hiệu lực của Tòa án tuyên bố một người là đã chết · khoản 1 Điều 34 Luật Hộ tịch số 60/2014/QH13 · điểm c khoản 2 Điều 4 Nghị định số 123/2015/NĐ-CP · Quyết định số 163/QĐ-BTP */
/** documents.xac_nhan_cua_cong_an · Văn bản xác nhận của cơ quan công an · điểm d khoản 2 Điều 4 Nghị định số 123/2015/NĐ-CP */
/** documents.ket_qua_giam_dinh · Kết quả giám định của cơ quan giám định pháp y · điểm d khoản 2 Điều 4 Nghị định số 123/2015/NĐ-CP */
/** documents.chung_cu_chet_da_lau · Giấy tờ, tài liệu, chứng cứ do cơ quan, tổ chức có thẩm quyền cấp hoặc xác nhận hợp lệ chứng minh sự kiện chết · khoản 1 Điều 13 Thông tư số 04/2020/TT-BTP · Quyết định số 163/QĐ-BTP */
/** documents.uy_quyen_co_chung_thuc · Văn bản ủy quyền được chứng thực · khoản 2 Điều 6 Luật Hộ tịch số 60/2014/QH13 · Thông tư số 04/2020/TT-BTP · Quyết định số 163/QĐ-BTP */
/** documents.uy_quyen_cho_than_nhan · Văn bản ủy quyền (không phải chứng thực) · khoản 2 Điều 6 Luật Hộ tịch số 60/2014/QH13 · Thông tư số 04/2020/TT-BTP · Quyết định số 163/QĐ-BTP */
/** documents.giay_to_tuy_than_2026 · Hộ chiếu, thẻ căn cước công dân, thẻ căn cước, căn cước điện tử, giấy chứng nhận căn cước hoặc giấy tờ khác có dán ảnh và thông tin cá nhân, còn giá trị sử dụng · khoản 2 Điều 9 Luật Hộ tịch số 60/2014/QH13 · Điều 2 Nghị định số 123/2015/NĐ-CP · Điều 13 Nghị định số 18/2026/NĐ-CP · điểm a khoản 1 Điều 4 Nghị quyết số 66.7/2025/NQ-CP · Quyết định số 163/QĐ-BTP */
/** documents.ban_sao_tuy_than · Bản sao có chứng thực giấy tờ chứng minh nhân thân · khoản 2 Điều 9 Luật Hộ tịch số 60/2014/QH13 · điểm a khoản 1 Điều 4 Nghị quyết số 66.7/2025/NQ-CP · Quyết định số 163/QĐ-BTP */
/** documents.chung_minh_cu_tru_cuoi_cung · Giấy tờ chứng minh nơi cư trú cuối cùng của người chết · khoản 2 Điều 14 Nghị định số 104/2022/NĐ-CP · Điều 32 Luật Hộ tịch số 60/2014/QH13 · Quyết định số 163/QĐ-BTP */
/** documents.ban_sao_cu_tru_cuoi_cung · Bản sao có chứng thực giấy tờ chứng minh nơi cư trú cuối cùng của người chết · khoản 2 Điều 14 Nghị định số 104/2022/NĐ-CP · Điều 32 Luật Hộ tịch số 60/2014/QH13 · Quyết định số 163/QĐ-BTP */
/** documents.chung_minh_noi_chet · Giấy tờ chứng minh nơi người đó chết hoặc nơi phát hiện thi thể · Điều 32 Luật Hộ tịch số 60/2014/QH13 · Quyết định số 163/QĐ-BTP */
/** documents.ban_sao_noi_chet · Bản sao có chứng thực giấy tờ chứng minh nơi người đó chết hoặc nơi phát hiện thi thể · Điều 32 Luật Hộ tịch số 60/2014/QH13 · Quyết định số 163/QĐ-BTP */
/** fees.le_phi_khai_tu · Lệ phí đăng ký khai tử · Điều 11 Luật Hộ tịch số 60/2014/QH13 · Điều 21 Luật Phí và lệ phí số 97/2015/QH13 */
/** fees.le_phi_khai_tu.rows.dung_han · điểm b khoản 1 Điều 11 Luật Hộ tịch số 60/2014/QH13 */
/** fees.le_phi_khai_tu.rows.duoc_mien · điểm a khoản 1 Điều 11 Luật Hộ tịch số 60/2014/QH13 */
/** fees.le_phi_khai_tu.rows.qua_han_khac · khoản 2 Điều 11 Luật Hộ tịch số 60/2014/QH13 · Điều 3 Thông tư số 85/2019/TT-BTC */
/** fees.phi_ban_sao · Phí cấp bản sao Trích lục khai tử · Điều 4 Thông tư số 281/2016/TT-BTC */
/** fees.phi_ban_sao.rows.theo_so_ban · Điều 4 Thông tư số 281/2016/TT-BTC */
/** deadline.co_xac_minh · Công chức lập Phiếu xin lỗi và hẹn lại ngày trả kết quả, nêu rõ lý do và thời gian hẹn. · Quyết định số 163/QĐ-BTP */
/** deadline.khong_xac_minh · khoản 2 Điều 34 Luật Hộ tịch số 60/2014/QH13 · khoản 3 Điều 5 Luật Hộ tịch số 60/2014/QH13 */
/** workflow.nop_ho_so · Nộp hồ sơ đăng ký khai tử · khoản 1 Điều 9 Luật Hộ tịch số 60/2014/QH13 · khoản 1 Điều 34 Luật Hộ tịch số 60/2014/QH13 */
/** workflow.nop_tien · Nộp lệ phí, phí cấp bản sao · Điều 11 Luật Hộ tịch số 60/2014/QH13 · Quyết định số 163/QĐ-BTP */
/** workflow.tiep_nhan · Kiểm tra, tiếp nhận hồ sơ · Điều 17 Nghị định số 118/2025/NĐ-CP · Quyết định số 163/QĐ-BTP */
/** workflow.tiep_nhan.outcomes.day_du · Hồ sơ đầy đủ, hợp lệ */
/** workflow.tiep_nhan.outcomes.can_bo_sung · Hồ sơ chưa đầy đủ, hợp lệ · Quyết định số 163/QĐ-BTP */
/** workflow.tiep_nhan.outcomes.khong_tiep_nhan · Không đủ điều kiện tiếp nhận · khoản 2 Điều 5 Luật Hộ tịch số 60/2014/QH13 */
/** workflow.bo_sung · Bổ sung, hoàn thiện hồ sơ · Quyết định số 163/QĐ-BTP */
/** workflow.bo_sung.outcomes.da_bo_sung · Đã bổ sung, hoàn thiện */
/** workflow.bo_sung.outcomes.khong_bo_sung_duoc · Không bổ sung, hoàn thiện được hồ sơ */
/** workflow.bo_sung.outcomes.rut · Rút hồ sơ · Điều 21 Nghị định số 118/2025/NĐ-CP */
/** workflow.tham_tra · Thẩm tra hồ sơ · khoản 2 Điều 34 Luật Hộ tịch số 60/2014/QH13 · Quyết định số 163/QĐ-BTP */
/** workflow.tham_tra.outcomes.viec_khai_tu_dung · Việc khai tử đúng */
/** workflow.tham_tra.outcomes.phai_lam_ro · Phải kiểm tra, xác minh làm rõ */
/** workflow.tham_tra.outcomes.tra_lai_bo_sung · Cần bổ sung, hoàn thiện */
/** workflow.tham_tra.outcomes.khong_du_dieu_kien · Không đủ điều kiện đăng ký · khoản 2 Điều 5 Luật Hộ tịch số 60/2014/QH13 */
/** workflow.xac_minh · Kiểm tra, xác minh làm rõ việc khai tử · Điều 3 Nghị định số 123/2015/NĐ-CP · Quyết định số 163/QĐ-BTP */
/** workflow.xac_minh.outcomes.xac_minh_dung · Việc khai tử đúng */
/** workflow.xac_minh.outcomes.xac_minh_sai · Việc khai tử không đúng · khoản 2 Điều 5 Luật Hộ tịch số 60/2014/QH13 */
/** workflow.xac_nhan_ban_dien_tu · Kiểm tra, xác nhận biểu mẫu Trích lục khai tử điện tử · Điều 12 Nghị định số 87/2020/NĐ-CP · Quyết định số 163/QĐ-BTP */
/** workflow.ghi_so · Ghi Sổ đăng ký khai tử, khóa thông tin hộ tịch của người chết trong Cơ sở dữ liệu hộ tịch điện tử · khoản 2 Điều 34 Luật Hộ tịch số 60/2014/QH13 · Nghị định số 120/2025/NĐ-CP */
/** workflow.ky_giay · Ký Trích lục khai tử và bản sao · khoản 2 Điều 34 Luật Hộ tịch số 60/2014/QH13 · Quyết định số 163/QĐ-BTP */
/** workflow.tra · Trả kết quả · Quyết định số 163/QĐ-BTP */

/** What the dossier holds of one document; {} is one original. */
export interface Filed {
  originals?: number;
  copies?: number;
  certified?: boolean;
  /** found in the database that replaces the document */
  data?: boolean;
  /** YYYY-MM-DD */
  issued_on?: string;
  electronic?: boolean;
}

/** Time that does not count, from `from` to before `to` (YYYY-MM-DD). */
export interface Suspension {
  reason: "applicant" | "payment" | "incident" | "other_body";
  from: string;
  to: string;
}

/** A mistake: JSON Pointer into the dossier ("" for the whole), id of the rule, sentence for the applicant. */
export interface DossierError {
  path: string;
  rule: string;
  message: string;
}

/**
 * What a dossier says of a document or a group of documents. An undetermined one waits for `needs`, or cannot be computed
 * (`failure`). `problems` of a document that is there: originals, copies, either, certified, electronic, age, age_unknown.
 */
export interface DocumentResult {
  id: string;
  status: "needed" | "missing" | "not_needed" | "from_data" | "alternative" | "undetermined";
  grouping: "" | "one_of" | "in_turn" | "all_of";
  members: DocumentResult[];
  problems: string[];
  needs: string[];
  failure: string;
}

/** What is to be paid of a fee: `amount`, in whole units of the currency, with the status amount only. */
export interface FeeResult {
  id: string;
  status: "amount" | "exempt" | "local" | "not_stated" | "not_due" | "undetermined" | "conflict" | "no_row";
  amount: number | null;
  currency: string;
  row: string;
  reduction: string;
  /** rows that contradict each other */
  rows: string[];
  needs: string[];
  failure: string;
}

/**
 * When the result is due: with the status due on `date` (YYYY-MM-DD), at `minutes` since midnight or (null) by the end of the day.
 * `unannounced` are the years whose days off were not published: there the date is an assumption.
 */
export interface DueResult {
  status: "due" | "not_stated" | "by_agreement" | "undetermined" | "conflict" | "no_row";
  date: string | null;
  minutes: number | null;
  row: string;
  rows: string[];
  needs: string[];
  failure: string;
  unannounced: number[];
}

/**
 * The steps a dossier passes, a repeated one each time. ended: at `end`. undetermined: what follows waits for `needs`, or cannot be
 * computed (`failure`). endless: a step came up a third time.
 */
export interface RouteResult {
  status: "ended" | "undetermined" | "endless";
  steps: string[];
  end: "" | "done" | "refused" | "withdrawn" | "stopped";
  needs: string[];
  failure: string;
}

/** Hours of a working day and of a Saturday, each from one minute since midnight to another. */
export interface Office {
  windows: [number, number][];
  saturday?: [number, number][];
}

export declare const CODE: string;
export declare const NAME: string;
/** First and last day of the rules, YYYY-MM-DD; null is open. */
export declare const FIRST_DAY: string | null;
export declare const LAST_DAY: string | null;
/** All that is wrong with a dossier: facts first, then unknown keys, other parts, rules. `messages` are those of one language. */
export declare function validate(dossier: unknown, messages?: { readonly [rule: string]: string }): DossierError[];
/** What the dossier says of each document and group of documents. */
export declare function documents(dossier: Dossier): DocumentResult[];
/** What is to be paid of each fee. */
export declare function fees(dossier: Dossier): FeeResult[];
/** When the result is due of a dossier that is complete and valid when filed; working hours need the office hours. */
export declare function due(dossier: Dossier, office?: Office): DueResult | null;
/** The steps the dossier passes; null where the procedure describes none. */
export declare function route(dossier: Dossier): RouteResult | null;
/** The ids of what has to be brought; of a group of which one is enough, the id of the group. */
export declare function required(results: readonly DocumentResult[]): string[];
/** The ids of what has to be brought and is not there. */
export declare function missing(results: readonly DocumentResult[]): string[];
/** What is to be paid in all, in whole đồng; null while a fee has no amount or another currency. */
export declare function sumOf(results: readonly FeeResult[]): number | null;

export interface ThongTinGiayBaoTu {
  /** facts.thong_tin_giay_bao_tu.so · Số giấy */
  so?: string;
  /** facts.thong_tin_giay_bao_tu.ngay_cap · Ngày cấp giấy */
  ngay_cap: string;
  /** facts.thong_tin_giay_bao_tu.noi_cap · Cơ quan, cơ sở cấp giấy */
  noi_cap: string;
}

export interface NguoiChet {
  /** facts.nguoi_chet.ho_ten · Họ, chữ đệm, tên người chết */
  ho_ten: string;
  /** facts.nguoi_chet.nam_sinh · Năm sinh */
  nam_sinh: number;
  /** facts.nguoi_chet.ngay_sinh · Ngày, tháng, năm sinh · Thông tư số 04/2020/TT-BTP */
  ngay_sinh?: string;
  /** facts.nguoi_chet.gioi_tinh · Giới tính của người chết · Thông tư số 04/2020/TT-BTP */
  gioi_tinh: "nam" | "nu";
  /** facts.nguoi_chet.dan_toc · Dân tộc của người chết · Thông tư số 04/2020/TT-BTP */
  dan_toc: string;
  /** facts.nguoi_chet.quoc_tich · Quốc tịch của người chết */
  quoc_tich: "viet_nam" | "nuoc_khac";
  /** facts.nguoi_chet.so_dinh_danh · Số định danh cá nhân của người chết */
  so_dinh_danh?: string;
  /** facts.nguoi_chet.giay_to_tuy_than · Giấy tờ tùy thân của người chết (loại, số, nơi cấp, ngày cấp) · Thông tư số 04/2020/TT-BTP */
  giay_to_tuy_than?: string;
}

export interface NguoiYeuCau {
  /** facts.nguoi_yeu_cau.ho_ten · Họ, chữ đệm, tên */
  ho_ten: string;
  /** facts.nguoi_yeu_cau.so_dinh_danh · Số định danh cá nhân */
  so_dinh_danh?: string;
  /** facts.nguoi_yeu_cau.giay_to_thay_the · Giấy tờ tùy thân (loại, số, nơi cấp, ngày cấp) */
  giay_to_thay_the?: string;
  /** facts.nguoi_yeu_cau.noi_cu_tru · Nơi cư trú */
  noi_cu_tru: string;
  /** facts.nguoi_yeu_cau.quan_he · Quan hệ với người đã chết */
  quan_he: string;
  /** facts.nguoi_yeu_cau.dien_thoai · Số điện thoại */
  dien_thoai?: string;
  /** facts.nguoi_yeu_cau.thu_dien_tu · Thư điện tử */
  thu_dien_tu?: string;
}

export interface Dossier {
  /** builtins.submission_date · Ngày nộp hồ sơ */
  submission_date: string;
  /** builtins.submission_time · Giờ nộp hồ sơ */
  submission_time?: string;
  /** builtins.channel · Cách nộp hồ sơ */
  channel: "in_person" | "online" | "postal";
  /** builtins.identity_level · Mức định danh điện tử của người nộp (0, 1, 2) */
  identity_level?: number;
  /** builtins.area · Loại địa bàn */
  area?: "ordinary" | "mountain" | "border" | "island" | "remote";
  /** builtins.applicant · Đối tượng thực hiện */
  applicant?: "vn_citizen" | "enterprise" | "foreign_resident" | "foreigner" | "party_member" | "party_organisation" | "foreign_organisation" | "vn_enterprise" | "organisation" | "foreign_invested_enterprise" | "cooperative" | "overseas_vietnamese" | "official" | "vn_citizen_without_residence" | "foreign_settled";
  /** builtins.case · Trường hợp của thủ tục */
  case: "tai_co_so_y_te" | "thi_hanh_an_tu_hinh" | "toa_an_tuyen_bo" | "chet_dot_ngot" | "truong_hop_khac" | "chet_da_lau";
  /** facts.nguoi_yeu_cau · Người yêu cầu đăng ký khai tử · khoản 1 Điều 33 Luật Hộ tịch số 60/2014/QH13 */
  nguoi_yeu_cau: NguoiYeuCau;
  /** facts.tu_cach · Người yêu cầu đi khai tử với tư cách · khoản 1 Điều 33 Luật Hộ tịch số 60/2014/QH13 */
  tu_cach: "than_thich" | "dai_dien";
  /** facts.co_nguoi_than_thich · Người chết có người thân thích · khoản 1 Điều 33 Luật Hộ tịch số 60/2014/QH13 */
  co_nguoi_than_thich?: boolean;
  /** facts.nguoi_chet · Người chết · khoản 2 Điều 4 Nghị định số 123/2015/NĐ-CP */
  nguoi_chet: NguoiChet;
  /** facts.ro_noi_cu_tru_cuoi_cung · Xác định được nơi cư trú cuối cùng của người chết · Điều 32 Luật Hộ tịch số 60/2014/QH13 */
  ro_noi_cu_tru_cuoi_cung: boolean;
  /** facts.noi_cu_tru_cuoi_cung · Nơi cư trú cuối cùng của người chết · Điều 32 Luật Hộ tịch số 60/2014/QH13 */
  noi_cu_tru_cuoi_cung?: string;
  /** facts.ngay_chet · Ngày chết · khoản 2 Điều 4 Nghị định số 123/2015/NĐ-CP */
  ngay_chet?: string;
  /** facts.gio_chet · Giờ, phút chết · khoản 2 Điều 4 Nghị định số 123/2015/NĐ-CP · Điều 34 Thông tư số 04/2020/TT-BTP */
  gio_chet?: string;
  /** facts.nam_chet · Năm chết · khoản 2 Điều 4 Nghị định số 123/2015/NĐ-CP */
  nam_chet?: number;
  /** facts.ngay_thang_chet · Ngày, tháng chết · khoản 2 Điều 4 Nghị định số 123/2015/NĐ-CP */
  ngay_thang_chet?: string;
  /** facts.noi_chet · Nơi chết · khoản 2 Điều 4 Nghị định số 123/2015/NĐ-CP · Điều 34 Thông tư số 04/2020/TT-BTP */
  noi_chet: string;
  /** facts.nguyen_nhan_chet · Nguyên nhân chết · khoản 2 Điều 4 Nghị định số 123/2015/NĐ-CP · Điều 34 Thông tư số 04/2020/TT-BTP */
  nguyen_nhan_chet?: string;
  /** facts.thong_tin_giay_bao_tu · Giấy báo tử hoặc giấy tờ thay Giấy báo tử · khoản 1 Điều 34 Luật Hộ tịch số 60/2014/QH13 · khoản 2 Điều 4 Nghị định số 123/2015/NĐ-CP */
  thong_tin_giay_bao_tu?: ThongTinGiayBaoTu;
  /** facts.gia_dinh_co_cong · Người chết thuộc gia đình có công với cách mạng · điểm a khoản 1 Điều 11 Luật Hộ tịch số 60/2014/QH13 */
  gia_dinh_co_cong?: boolean;
  /** facts.ho_ngheo · Người chết thuộc hộ nghèo · điểm a khoản 1 Điều 11 Luật Hộ tịch số 60/2014/QH13 */
  ho_ngheo?: boolean;
  /** facts.nguoi_khuyet_tat · Người chết là người khuyết tật · điểm a khoản 1 Điều 11 Luật Hộ tịch số 60/2014/QH13 */
  nguoi_khuyet_tat?: boolean;
  /** facts.de_nghi_ban_sao · Đề nghị cấp bản sao Trích lục khai tử · khoản 2 Điều 11 Luật Hộ tịch số 60/2014/QH13 · khoản 1 Điều 62 Luật Hộ tịch số 60/2014/QH13 */
  de_nghi_ban_sao: boolean;
  /** facts.so_ban_sao · Số bản sao · khoản 2 Điều 11 Luật Hộ tịch số 60/2014/QH13 */
  so_ban_sao?: number;
  /** facts.noi_nhan_ket_qua · Nhận kết quả · Quyết định số 163/QĐ-BTP */
  noi_nhan_ket_qua: "tai_trung_tam" | "qua_buu_chinh";
  /** facts.dia_chi_nhan · Địa chỉ nhận kết quả qua bưu chính · Quyết định số 163/QĐ-BTP */
  dia_chi_nhan?: string;
  /** facts.nop_theo_uy_quyen · Hồ sơ do người được ủy quyền nộp · khoản 2 Điều 6 Luật Hộ tịch số 60/2014/QH13 */
  nop_theo_uy_quyen: boolean;
  /** facts.nguoi_duoc_uy_quyen · Họ, chữ đệm, tên người được ủy quyền · khoản 2 Điều 6 Luật Hộ tịch số 60/2014/QH13 */
  nguoi_duoc_uy_quyen?: string;
  /** facts.uy_quyen_cho_nguoi_than · Người được ủy quyền là ông, bà, cha, mẹ, con, vợ, chồng, anh, chị, em ruột của người ủy quyền · Quyết định số 163/QĐ-BTP */
  uy_quyen_cho_nguoi_than?: boolean;
  /** facts.can_xac_minh · Phải kiểm tra, xác minh làm rõ việc khai tử · Điều 3 Nghị định số 123/2015/NĐ-CP · Quyết định số 163/QĐ-BTP */
  can_xac_minh?: boolean;
  documents?: { [document: string]: Filed };
  suspensions?: Suspension[];
  extended?: boolean;
  decisions?: { [step: string]: string };
}
