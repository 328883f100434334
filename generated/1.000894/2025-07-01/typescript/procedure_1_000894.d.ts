/** 1.000894: Thủ tục đăng ký kết hôn. Generated; do not edit: build again. */
/** Not modelled: Miễn phí bản sao trích lục cho công dân có tài khoản định danh mức độ 2 đáp ứng điều kiện tại khoản 1 Điều 5 Nghị quyết số 66.22/2026/NQ-CP. (gaps.dieu_kien_cong_dan_so; Chưa đọc được nguyên văn khoản 1 Điều 5; cán bộ xác nhận bằng một mục đúng/sai thay cho điều kiện.) */
/** Not modelled: Mẫu Tờ khai đăng ký kết hôn của Thông tư số 04/2020/TT-BTP (sửa đổi năm 2024, 2025) và nội dung mẫu hộ tịch điện tử tương tác. (gaps.mau_to_khai; Không tìm được bản mẫu; các mục lấy theo khoản 2 Điều 17 Luật Hộ tịch và các mục thường thấy trên phần mềm đang dùng. Thứ tự in, lời cam đoan và số mẫu chưa đối chiếu.) */
/** Not modelled: Điều 2, 3, 10 Nghị định số 123/2015/NĐ-CP sau các lần sửa đổi, trong đó có khoản 3 Điều 2 Nghị định số 07/2025/NĐ-CP và Điều 13 Nghị định số 18/2026/NĐ-CP. (gaps.nguyen_van_nghi_dinh; Chỉ đọc được tên điều, bài giới thiệu văn bản và bản công bố thủ tục; khoản, điểm chưa dẫn được nguyên văn.) */
/** Not modelled: Không yêu cầu nộp Giấy xác nhận tình trạng hôn nhân, Trích lục ghi chú ly hôn; cơ quan đăng ký tự tra cứu tình trạng hôn nhân. (gaps.bo_giay_xac_nhan_tinh_trang_hon_nhan; Theo bài giới thiệu Nghị định số 07/2025/NĐ-CP thì áp dụng từ 09/01/2025, nên suốt thời gian của tệp này không có giấy đó trong thành phần hồ sơ; có nguồn khác ghi từ 01/01/2026. Cần Bộ Tư pháp xác nhận.) */
/** Not modelled: Luật Hộ tịch cho đăng ký “ngay sau khi nhận đủ giấy tờ”; bản công bố không nhắc mốc 15 giờ ở thủ tục này. (gaps.thoi_han_khi_khong_xac_minh; Hiểu là áp dụng khoản 3 Điều 5 Luật Hộ tịch như các việc hộ tịch không ấn định thời hạn. Chưa rõ thời gian xác nhận bản điện tử (tối đa 01 ngày) và thời gian chờ hai bên đến ký có tính vào thời hạn hay không nên chưa trừ.) */
/** Not modelled: Dịch vụ bưu chính không áp dụng cho thủ tục phải trực tiếp có mặt mà không được ủy quyền (Điều 1 Quyết định số 45/2016/QĐ-TTg); Luật Hộ tịch và bản công bố vẫn cho gửi hồ sơ. (gaps.gui_qua_buu_chinh; Giữ kênh bưu chính theo khoản 1 Điều 9 Luật Hộ tịch, chỉ cho việc gửi hồ sơ. Cần Bộ Tư pháp xác nhận.) */
/** Not modelled: Hai bên không đến ký sau khi hồ sơ đã giải quyết xong. (gaps.hai_ben_khong_den_ky; Chưa thấy quy định về thời gian chờ và cách xử lý với kết hôn trong nước; quy trình chỉ có hai kết luận ở bước này.) */
/** Not modelled: Cách tính tuổi kết hôn khi giấy tờ chỉ ghi năm sinh hoặc tháng, năm sinh. (gaps.tuoi_khi_khong_ro_ngay_sinh; Chưa đọc được văn bản hướng dẫn; tờ khai hỏi đủ ngày, tháng, năm sinh.) */
/** Not modelled: Một bên đến nộp hồ sơ khi bên kia vắng mặt. (gaps.mot_ben_nop_thay; Luật chỉ đòi hai bên trực tiếp thực hiện và cùng có mặt khi đăng ký; chưa đọc được quy định cho một bên nộp hồ sơ nên tệp không đòi văn bản ủy quyền, chỉ ghi bên đứng tên.) */
/** Not modelled: Mất năng lực hành vi dân sự, quan hệ họ hàng, kết hôn giả tạo, cưỡng ép. (gaps.xac_minh_dieu_kien_khac; Không có mục khai để công cụ tính; công chức thẩm tra, kết luận ở bước thẩm tra.) */
/** Not modelled: Kết hôn có yếu tố nước ngoài, kết hôn ở khu vực biên giới, kết hôn lưu động, đăng ký lại kết hôn và giấy tờ nước ngoài phải hợp pháp hóa lãnh sự. (gaps.thu_tuc_lien_ke; Là các thủ tục khác (2.000806, 1.000094, 1.000593, 1.004746); tệp này chỉ báo khi một bên không chỉ có quốc tịch Việt Nam.) */
/** Not modelled: Đăng nhập bằng tài khoản định danh điện tử khi nộp trực tuyến. (gaps.muc_dinh_danh_khi_nop; Chưa thấy văn bản ấn định mức 1 hay mức 2 cho thủ tục này; ghi mức thấp nhất.) */
/** Not modelled: Dữ liệu Cổng Dịch vụ công quốc gia ngày 18/07/2026 không đánh dấu thủ tục này là toàn trình nhưng không nêu lý do và căn cứ. (gaps.muc_do_da_cong_bo; Lý do “phải có mặt” suy ra từ Điều 6 và Điều 18 Luật Hộ tịch; Điều 14 Nghị định số 224/2026/NĐ-CP đòi công bố lý do. Cần Bộ Tư pháp công bố.) */
/** Not modelled: Nơi tiếp nhận không phải nơi thường trú, tạm trú thì hỗ trợ người dân nộp hồ sơ trực tuyến đến đúng cơ quan có thẩm quyền. (gaps.nop_ngoai_noi_cu_tru; Là trách nhiệm của cơ quan, không đổi thành phần hồ sơ; chưa có điều khoản cụ thể của Nghị định số 120/2025/NĐ-CP để dẫn.) */
/** parameters.muc_phi_trich_luc · Phí cấp một bản sao trích lục hộ tịch · Điều 4 Thông tư số 281/2016/TT-BTC */
/** parameters.tuoi_ket_hon_nam · Tuổi kết hôn của nam · điểm a khoản 1 Điều 8 Luật Hôn nhân và gia đình số 52/2014/QH13 */
/** parameters.tuoi_ket_hon_nu · Tuổi kết hôn của nữ · điểm a khoản 1 Điều 8 Luật Hôn nhân và gia đình số 52/2014/QH13 */
/** definitions.ngay_dang_ky · Ngày đăng ký kết hôn (ngày hai bên có mặt ký Sổ) · Điều 18 Luật Hộ tịch số 60/2014/QH13 · Điều 32 Thông tư số 04/2020/TT-BTP */
/** definitions.phai_xac_minh · Phải xác minh điều kiện kết hôn của hai bên · khoản 2 Điều 18 Luật Hộ tịch số 60/2014/QH13 · Quyết định số 163/QĐ-BTP */
/** requirements.tuoi_ben_nam · Nam từ đủ 20 tuổi trở lên · điểm a khoản 1 Điều 8 Luật Hôn nhân và gia đình số 52/2014/QH13 */
/** requirements.tuoi_ben_nu · Nữ từ đủ 18 tuổi trở lên · điểm a khoản 1 Điều 8 Luật Hôn nhân và gia đình số 52/2014/QH13 */
/** requirements.chua_co_vo_chong · Không bên nào đang có vợ, có chồng · điểm d khoản 1 Điều 8 Luật Hôn nhân và gia đình số 52/2014/QH13 · điểm c khoản 2 Điều 5 Luật Hôn nhân và gia đình số 52/2014/QH13 · khoản 2 Điều 5 Luật Hộ tịch số 60/2014/QH13 */
/** requirements.da_ghi_chu_ly_hon · Việc ly hôn, hủy kết hôn ở nước ngoài đã được ghi vào Sổ hộ tịch · Quyết định số 163/QĐ-BTP */
/** requirements.quoc_tich_ben_nam · Bên nam là công dân Việt Nam, không đồng thời có quốc tịch nước khác · điểm a khoản 1 Điều 7 Luật Hộ tịch số 60/2014/QH13 · Điều 37 Luật Hộ tịch số 60/2014/QH13 */
/** requirements.quoc_tich_ben_nu · Bên nữ là công dân Việt Nam, không đồng thời có quốc tịch nước khác · điểm a khoản 1 Điều 7 Luật Hộ tịch số 60/2014/QH13 · Điều 37 Luật Hộ tịch số 60/2014/QH13 */
/** checks.hai_nguoi_khac_nhau · Hai bên có số định danh cá nhân khác nhau · khoản 2 Điều 5 Luật Hộ tịch số 60/2014/QH13 */
/** checks.chung_song_truoc_1987 · Chung sống với nhau như vợ chồng từ trước ngày 03/01/1987 · khoản 2 Điều 44 Nghị định số 123/2015/NĐ-CP */
/** checks.co_mat_tu_ngay_nop · Ngày hai bên có mặt không trước ngày nộp hồ sơ · Điều 18 Luật Hộ tịch số 60/2014/QH13 */
/** checks.lien_he_khi_nop_truc_tuyen · Nộp trực tuyến thì bên đứng tên nộp hồ sơ phải có cách nhận biểu mẫu Giấy chứng nhận kết hôn điện tử để kiểm tra · Điều 12 Nghị định số 87/2020/NĐ-CP · Quyết định số 163/QĐ-BTP */
/** documents.to_khai · Tờ khai đăng ký kết hôn theo mẫu, có đủ thông tin của hai bên nam, nữ · khoản 1 Điều 18 Luật Hộ tịch số 60/2014/QH13 · Thông tư số 04/2020/TT-BTP · Quyết định số 163/QĐ-BTP */
/** documents.mau_dien_tu_tuong_tac_2025 · Mẫu hộ tịch điện tử tương tác đăng ký kết hôn · Điều 12 Nghị định số 87/2020/NĐ-CP */
/** documents.tuy_than_ben_nam_2025 · Hộ chiếu, thẻ căn cước công dân, thẻ căn cước hoặc giấy tờ khác có dán ảnh và thông tin cá nhân của bên nam, còn giá trị sử dụng · khoản 2 Điều 9 Luật Hộ tịch số 60/2014/QH13 · Điều 2 Nghị định số 123/2015/NĐ-CP */
/** documents.ban_sao_tuy_than_ben_nam_2025 · Bản sao có chứng thực giấy tờ chứng minh nhân thân của bên nam · khoản 2 Điều 9 Luật Hộ tịch số 60/2014/QH13 */
/** documents.tuy_than_ben_nu_2025 · Hộ chiếu, thẻ căn cước công dân, thẻ căn cước hoặc giấy tờ khác có dán ảnh và thông tin cá nhân của bên nữ, còn giá trị sử dụng · khoản 2 Điều 9 Luật Hộ tịch số 60/2014/QH13 · Điều 2 Nghị định số 123/2015/NĐ-CP */
/** documents.ban_sao_tuy_than_ben_nu_2025 · Bản sao có chứng thực giấy tờ chứng minh nhân thân của bên nữ · khoản 2 Điều 9 Luật Hộ tịch số 60/2014/QH13 */
/** documents.chung_minh_cu_tru · Giấy tờ có giá trị chứng minh thông tin về cư trú của bên cư trú tại địa bàn · khoản 2 Điều 14 Nghị định số 104/2022/NĐ-CP · khoản 1 Điều 17 Luật Hộ tịch số 60/2014/QH13 */
/** documents.ban_sao_cu_tru · Bản sao có chứng thực giấy tờ chứng minh thông tin về cư trú của bên cư trú tại địa bàn · khoản 2 Điều 14 Nghị định số 104/2022/NĐ-CP · Quyết định số 163/QĐ-BTP */
/** fees.le_phi_ket_hon · Lệ phí đăng ký kết hôn · điểm b khoản 1 Điều 11 Luật Hộ tịch số 60/2014/QH13 */
/** fees.le_phi_ket_hon · điểm b khoản 1 Điều 11 Luật Hộ tịch số 60/2014/QH13 */
/** fees.phi_ban_sao · Phí cấp bản sao Trích lục kết hôn · Điều 4 Thông tư số 281/2016/TT-BTC */
/** fees.phi_ban_sao.rows.theo_so_ban · Điều 4 Thông tư số 281/2016/TT-BTC */
/** deadline.co_xac_minh · Không quá 05 ngày làm việc, kể cả 03 ngày làm việc để Ủy ban nhân dân cấp xã được đề nghị trả lời xác minh. · khoản 2 Điều 18 Luật Hộ tịch số 60/2014/QH13 */
/** deadline.khong_xac_minh · khoản 2 Điều 18 Luật Hộ tịch số 60/2014/QH13 · khoản 3 Điều 5 Luật Hộ tịch số 60/2014/QH13 */
/** workflow.nop_ho_so · Nộp hồ sơ đăng ký kết hôn · khoản 1 Điều 9 Luật Hộ tịch số 60/2014/QH13 · khoản 1 Điều 18 Luật Hộ tịch số 60/2014/QH13 */
/** workflow.nop_tien · Nộp phí cấp bản sao Trích lục kết hôn · khoản 2 Điều 11 Luật Hộ tịch số 60/2014/QH13 · Quyết định số 163/QĐ-BTP */
/** workflow.tiep_nhan · Kiểm tra, tiếp nhận hồ sơ · Điều 17 Nghị định số 118/2025/NĐ-CP · Quyết định số 163/QĐ-BTP */
/** workflow.tiep_nhan.outcomes.day_du · Hồ sơ đầy đủ, hợp lệ */
/** workflow.tiep_nhan.outcomes.can_bo_sung · Hồ sơ chưa đầy đủ, hợp lệ · khoản 3 Điều 9 Luật Hộ tịch số 60/2014/QH13 */
/** workflow.tiep_nhan.outcomes.khong_tiep_nhan · Không đủ điều kiện tiếp nhận · khoản 2 Điều 5 Luật Hộ tịch số 60/2014/QH13 */
/** workflow.bo_sung · Bổ sung, hoàn thiện hồ sơ · khoản 3 Điều 9 Luật Hộ tịch số 60/2014/QH13 · Quyết định số 163/QĐ-BTP */
/** workflow.bo_sung.outcomes.da_bo_sung · Đã bổ sung, hoàn thiện */
/** workflow.bo_sung.outcomes.khong_bo_sung_duoc · Không bổ sung, hoàn thiện được hồ sơ */
/** workflow.bo_sung.outcomes.rut · Rút hồ sơ · Điều 21 Nghị định số 118/2025/NĐ-CP */
/** workflow.tham_tra · Thẩm tra hồ sơ, tra cứu tình trạng hôn nhân · khoản 2 Điều 18 Luật Hộ tịch số 60/2014/QH13 · Điều 2 Nghị định số 07/2025/NĐ-CP · khoản 7 Điều 24 Nghị định số 87/2020/NĐ-CP */
/** workflow.tham_tra.outcomes.du_dieu_kien · Hai bên đủ điều kiện kết hôn */
/** workflow.tham_tra.outcomes.phai_lam_ro · Không tra cứu được tình trạng hôn nhân hoặc phải xác minh điều kiện kết hôn */
/** workflow.tham_tra.outcomes.tra_lai_bo_sung · Cần bổ sung, hoàn thiện */
/** workflow.tham_tra.outcomes.khong_du_dieu_kien · Không đủ điều kiện kết hôn · khoản 2 Điều 5 Luật Hộ tịch số 60/2014/QH13 · Điều 8 Luật Hôn nhân và gia đình số 52/2014/QH13 */
/** workflow.xac_minh · Xác minh điều kiện kết hôn, tình trạng hôn nhân · Quyết định số 163/QĐ-BTP · khoản 2 Điều 18 Luật Hộ tịch số 60/2014/QH13 */
/** workflow.xac_minh.outcomes.du_dieu_kien_sau_xac_minh · Hai bên đủ điều kiện kết hôn */
/** workflow.xac_minh.outcomes.khong_du_sau_xac_minh · Không đủ điều kiện kết hôn · khoản 2 Điều 5 Luật Hộ tịch số 60/2014/QH13 · Điều 8 Luật Hôn nhân và gia đình số 52/2014/QH13 */
/** workflow.xac_nhan_ban_dien_tu · Kiểm tra, xác nhận biểu mẫu Giấy chứng nhận kết hôn điện tử · Điều 12 Nghị định số 87/2020/NĐ-CP · Quyết định số 163/QĐ-BTP */
/** workflow.ghi_so · Ghi việc kết hôn vào Sổ đăng ký kết hôn và cập nhật cơ sở dữ liệu · khoản 2 Điều 18 Luật Hộ tịch số 60/2014/QH13 · khoản 5 Điều 5 Luật Hộ tịch số 60/2014/QH13 */
/** workflow.ky_giay · Ký Giấy chứng nhận kết hôn · điểm c khoản 2 Điều 17 Luật Hộ tịch số 60/2014/QH13 · Quyết định số 163/QĐ-BTP */
/** workflow.hai_ben_ky · Hai bên cùng có mặt, khẳng định tự nguyện và ký Sổ đăng ký kết hôn, Giấy chứng nhận kết hôn · Điều 18 Luật Hộ tịch số 60/2014/QH13 · khoản 2 Điều 6 Luật Hộ tịch số 60/2014/QH13 · Quyết định số 163/QĐ-BTP */
/** workflow.hai_ben_ky.outcomes.cung_ky · Hai bên tự nguyện kết hôn và cùng ký */
/** workflow.hai_ben_ky.outcomes.khong_tu_nguyen · Có bên không tự nguyện kết hôn · điểm b khoản 1 Điều 8 Luật Hôn nhân và gia đình số 52/2014/QH13 · khoản 2 Điều 5 Luật Hộ tịch số 60/2014/QH13 */
/** workflow.tra · Trao cho mỗi bên 01 bản chính Giấy chứng nhận kết hôn · khoản 2 Điều 18 Luật Hộ tịch số 60/2014/QH13 · Quyết định số 163/QĐ-BTP */

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

export interface BenNu {
  /** facts.ben_nu.ho_ten · Họ, chữ đệm, tên bên nữ */
  ho_ten: string;
  /** facts.ben_nu.ngay_sinh · Ngày, tháng, năm sinh của bên nữ */
  ngay_sinh: string;
  /** facts.ben_nu.so_dinh_danh · Số định danh cá nhân của bên nữ */
  so_dinh_danh?: string;
  /** facts.ben_nu.giay_to_thay_the · Giấy tờ tùy thân của bên nữ (loại, số, nơi cấp, ngày cấp) */
  giay_to_thay_the?: string;
  /** facts.ben_nu.dan_toc · Dân tộc của bên nữ */
  dan_toc: string;
  /** facts.ben_nu.quoc_tich · Quốc tịch của bên nữ */
  quoc_tich: "viet_nam" | "nuoc_khac";
  /** facts.ben_nu.noi_cu_tru · Nơi cư trú của bên nữ */
  noi_cu_tru: string;
  /** facts.ben_nu.lan_ket_hon · Bên nữ kết hôn lần thứ mấy · Thông tư số 04/2020/TT-BTP */
  lan_ket_hon: number;
  /** facts.ben_nu.dien_thoai · Số điện thoại của bên nữ */
  dien_thoai?: string;
  /** facts.ben_nu.thu_dien_tu · Thư điện tử của bên nữ */
  thu_dien_tu?: string;
}

export interface BenNam {
  /** facts.ben_nam.ho_ten · Họ, chữ đệm, tên bên nam */
  ho_ten: string;
  /** facts.ben_nam.ngay_sinh · Ngày, tháng, năm sinh của bên nam */
  ngay_sinh: string;
  /** facts.ben_nam.so_dinh_danh · Số định danh cá nhân của bên nam */
  so_dinh_danh?: string;
  /** facts.ben_nam.giay_to_thay_the · Giấy tờ tùy thân của bên nam (loại, số, nơi cấp, ngày cấp) */
  giay_to_thay_the?: string;
  /** facts.ben_nam.dan_toc · Dân tộc của bên nam */
  dan_toc: string;
  /** facts.ben_nam.quoc_tich · Quốc tịch của bên nam */
  quoc_tich: "viet_nam" | "nuoc_khac";
  /** facts.ben_nam.noi_cu_tru · Nơi cư trú của bên nam */
  noi_cu_tru: string;
  /** facts.ben_nam.lan_ket_hon · Bên nam kết hôn lần thứ mấy · Thông tư số 04/2020/TT-BTP */
  lan_ket_hon: number;
  /** facts.ben_nam.dien_thoai · Số điện thoại của bên nam */
  dien_thoai?: string;
  /** facts.ben_nam.thu_dien_tu · Thư điện tử của bên nam */
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
  case: "ket_hon" | "hon_nhan_thuc_te";
  /** facts.ben_nam · Bên nam · điểm a khoản 2 Điều 17 Luật Hộ tịch số 60/2014/QH13 */
  ben_nam: BenNam;
  /** facts.ben_nu · Bên nữ · điểm a khoản 2 Điều 17 Luật Hộ tịch số 60/2014/QH13 */
  ben_nu: BenNu;
  /** facts.ben_nop · Bên đứng tên nộp hồ sơ · Điều 17 Nghị định số 118/2025/NĐ-CP */
  ben_nop: "do_ben_nam" | "do_ben_nu";
  /** facts.ngay_chung_song · Ngày hai bên bắt đầu chung sống với nhau như vợ chồng · khoản 2 Điều 44 Nghị định số 123/2015/NĐ-CP · Điều 32 Thông tư số 04/2020/TT-BTP */
  ngay_chung_song?: string;
  /** facts.de_nghi_ban_sao · Đề nghị cấp bản sao Trích lục kết hôn · khoản 2 Điều 11 Luật Hộ tịch số 60/2014/QH13 */
  de_nghi_ban_sao: boolean;
  /** facts.so_ban_sao · Số bản sao · khoản 2 Điều 11 Luật Hộ tịch số 60/2014/QH13 */
  so_ban_sao?: number;
  /** facts.tinh_trang_hon_nhan · Kết quả tra cứu tình trạng hôn nhân của hai bên · Điều 2 Nghị định số 07/2025/NĐ-CP · khoản 7 Điều 24 Nghị định số 87/2020/NĐ-CP · Quyết định số 163/QĐ-BTP */
  tinh_trang_hon_nhan?: "khong_co_vo_chong" | "dang_co_vo_chong" | "chua_ghi_chu_ly_hon" | "khong_tra_cuu_duoc";
  /** facts.can_xac_minh · Phải xác minh điều kiện kết hôn khác của hai bên · khoản 2 Điều 18 Luật Hộ tịch số 60/2014/QH13 */
  can_xac_minh?: boolean;
  /** facts.ngay_co_mat · Ngày hai bên cùng có mặt để ký vào Sổ đăng ký kết hôn · Điều 18 Luật Hộ tịch số 60/2014/QH13 · Điều 32 Thông tư số 04/2020/TT-BTP */
  ngay_co_mat?: string;
  documents?: { [document: string]: Filed };
  suspensions?: Suspension[];
  extended?: boolean;
  decisions?: { [step: string]: string };
}
