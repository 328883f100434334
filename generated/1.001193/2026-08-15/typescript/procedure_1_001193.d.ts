/** 1.001193: Thủ tục đăng ký khai sinh. Generated; do not edit: build again. */
/** Not modelled: Miễn phí bản sao trích lục cho công dân có tài khoản định danh mức độ 2 đáp ứng điều kiện tại khoản 1 Điều 5 Nghị quyết số 66.22/2026/NQ-CP. (gaps.dieu_kien_cong_dan_so; Chưa đọc được nguyên văn khoản 1 Điều 5; cán bộ xác nhận bằng một mục đúng/sai thay cho điều kiện.) */
/** Not modelled: Việc miễn lệ phí hộ tịch tại địa phương cho công dân số thực hiện theo Nghị quyết số 66.22/2026/NQ-CP. (gaps.mien_le_phi_ho_tich_cong_dan_so; Chưa đọc được Nghị quyết; lệ phí quá hạn vẫn ghi “theo địa phương”, chưa có dòng miễn từ 15/08/2026.) */
/** Not modelled: Mẫu Tờ khai đăng ký khai sinh của Thông tư số 04/2020/TT-BTP (sửa đổi năm 2024, 2025) và nội dung mẫu hộ tịch điện tử tương tác. (gaps.mau_to_khai; Không tìm được bản mẫu đang có hiệu lực; các mục lấy theo Điều 14 Luật Hộ tịch, mẫu cũ và trích đoạn mẫu điện tử. Thứ tự in và số mẫu chưa đối chiếu.) */
/** Not modelled: Điều 2, 3, 9, 14, 15, 16 Nghị định số 123/2015/NĐ-CP sau các lần sửa đổi, trong đó có Điều 13 Nghị định số 18/2026/NĐ-CP. (gaps.nguyen_van_nghi_dinh; Chỉ đọc được tên điều và bản công bố thủ tục của Bộ Tư pháp; khoản, điểm chưa dẫn được.) */
/** Not modelled: Không phải nộp bản giấy Giấy chứng sinh khi đã có dữ liệu điện tử có ký số. (gaps.thay_giay_chung_sinh_truoc_2026; Bản công bố năm 2026 ghi rõ; chưa xác định được quy định này có từ ngày nào trước 01/01/2026 nên năm 2025 vẫn yêu cầu bản giấy.) */
/** Not modelled: Trẻ chưa xác định được mẹ, hoặc người cha yêu cầu nhận con khi khai sinh, thì kết hợp giải quyết việc nhận cha, mẹ, con và đăng ký khai sinh. (gaps.ket_hop_nhan_cha_me_con; Là thủ tục khác, các bên phải có mặt và có thời hạn riêng.) */
/** Not modelled: Luật Hộ tịch không ấn định thời hạn khai sinh khi phải xác minh; bản công bố chỉ cho nơi được đề nghị 03 ngày làm việc để trả lời. (gaps.thoi_han_khi_xac_minh; Ngày hẹn lại do cơ quan ghi trên phiếu xin lỗi; tệp này lấy 03 ngày làm việc. Chưa rõ thời gian người yêu cầu xác nhận bản điện tử (tối đa 01 ngày) có tính vào thời hạn hay không nên chưa trừ.) */
/** Not modelled: Đăng nhập bằng tài khoản định danh điện tử khi nộp trực tuyến. (gaps.muc_dinh_danh_khi_nop; Chưa thấy văn bản ấn định mức 1 hay mức 2 cho thủ tục này; ghi mức thấp nhất.) */
/** Not modelled: Dữ liệu Cổng Dịch vụ công quốc gia ngày 18/07/2026 chưa đánh dấu thủ tục này là toàn trình và không nêu lý do. (gaps.muc_do_da_cong_bo; Không có lý do được công bố thì mặc định là toàn trình từ 01/07/2026 (Điều 14 Nghị định số 224/2026/NĐ-CP); bản chính giấy tờ giấy vẫn phải nộp trước khi nhận kết quả. Cần Bộ Tư pháp xác nhận.) */
/** Not modelled: Họ, dân tộc, quê quán của trẻ theo thỏa thuận của cha, mẹ hoặc theo tập quán; đặt tên phù hợp pháp luật và giữ gìn bản sắc dân tộc. (gaps.xac_dinh_ho_dan_toc; Cần người có thẩm quyền đánh giá; tờ khai chỉ thu nhận nội dung.) */
/** Not modelled: Giấy tờ nước ngoài phải hợp pháp hóa lãnh sự; khai sinh ở khu vực biên giới với công dân nước láng giềng có thủ tục riêng. (gaps.giay_to_nuoc_ngoai_va_bien_gioi; Ít gặp ở thủ tục này; chưa đọc được Điều 17 Nghị định số 123/2015/NĐ-CP.) */
/** Not modelled: Nơi tiếp nhận không phải nơi thường trú, tạm trú thì hỗ trợ người dân nộp hồ sơ trực tuyến đến đúng cơ quan có thẩm quyền. (gaps.nop_ngoai_noi_cu_tru; Là trách nhiệm của cơ quan, không đổi thành phần hồ sơ; chưa có điều khoản cụ thể của Nghị định số 120/2025/NĐ-CP để dẫn.) */
/** parameters.muc_phi_trich_luc · Phí cấp một bản sao trích lục hộ tịch · Điều 4 Thông tư số 281/2016/TT-BTC */
/** definitions.ro_me · Xác định được người mẹ · Điều 15 Nghị định số 123/2015/NĐ-CP */
/** definitions.ro_cha · Xác định được người cha · Điều 15 Nghị định số 123/2015/NĐ-CP */
/** definitions.khong_ro_cha_me · Trẻ bị bỏ rơi hoặc chưa xác định được cả cha và mẹ · Điều 14 Nghị định số 123/2015/NĐ-CP · Điều 15 Nghị định số 123/2015/NĐ-CP */
/** definitions.qua_han · Đăng ký khai sinh quá 60 ngày kể từ ngày sinh · khoản 1 Điều 15 Luật Hộ tịch số 60/2014/QH13 · Điều 147 Bộ luật Dân sự số 91/2015/QH13 · Điều 148 Bộ luật Dân sự số 91/2015/QH13 */
/** definitions.thuoc_dien_mien · Đăng ký quá hạn nhưng trẻ thuộc gia đình có công, hộ nghèo hoặc là người khuyết tật · điểm a khoản 1 Điều 11 Luật Hộ tịch số 60/2014/QH13 */
/** definitions.phai_xac_minh · Phải xác minh tình trạng hôn nhân của cha, mẹ · Quyết định số 163/QĐ-BTP */
/** definitions.phai_nop_tien · Có khoản phải nộp · Điều 11 Luật Hộ tịch số 60/2014/QH13 */
/** checks.ngay_sinh_khong_sau_ngay_nop · Ngày sinh không sau ngày nộp hồ sơ · khoản 2 Điều 5 Luật Hộ tịch số 60/2014/QH13 */
/** checks.me_sinh_truoc_con · Năm sinh của mẹ trước năm sinh của trẻ · khoản 2 Điều 5 Luật Hộ tịch số 60/2014/QH13 */
/** checks.cha_sinh_truoc_con · Năm sinh của cha trước năm sinh của trẻ · khoản 2 Điều 5 Luật Hộ tịch số 60/2014/QH13 */
/** checks.cap_chung_sinh_sau_khi_sinh · Giấy chứng sinh được cấp từ ngày sinh đến ngày nộp hồ sơ · khoản 2 Điều 5 Luật Hộ tịch số 60/2014/QH13 */
/** checks.so_chung_sinh_18_ky_tu · Số Giấy chứng sinh cấp từ 01/10/2025 có 18 ký tự · Thông tư số 22/2025/TT-BYT */
/** checks.lien_he_khi_nop_truc_tuyen · Nộp trực tuyến thì phải có cách nhận biểu mẫu Giấy khai sinh điện tử để kiểm tra · Điều 12 Nghị định số 87/2020/NĐ-CP · Quyết định số 163/QĐ-BTP */
/** checks.dang_ky_sau_niem_yet · Chỉ đăng ký sau khi hết 07 ngày niêm yết liên tục · Điều 14 Nghị định số 123/2015/NĐ-CP · Quyết định số 163/QĐ-BTP */
/** documents.to_khai · Tờ khai đăng ký khai sinh theo mẫu · khoản 1 Điều 16 Luật Hộ tịch số 60/2014/QH13 · Thông tư số 04/2020/TT-BTP */
/** documents.mau_dien_tu_tuong_tac · Mẫu hộ tịch điện tử tương tác đăng ký khai sinh · Điều 12 Nghị định số 87/2020/NĐ-CP · khoản 4 Điều 2 Nghị quyết số 66.7/2025/NQ-CP */
/** documents.giay_chung_sinh · Giấy chứng sinh · khoản 1 Điều 16 Luật Hộ tịch số 60/2014/QH13 · khoản 10 Điều 4 Nghị quyết số 66.7/2025/NQ-CP · Quyết định số 163/QĐ-BTP */
/** documents.van_ban_lam_chung · Văn bản của người làm chứng xác nhận về việc sinh · khoản 1 Điều 16 Luật Hộ tịch số 60/2014/QH13 */
/** documents.giay_cam_doan · Giấy cam đoan về việc sinh · khoản 1 Điều 16 Luật Hộ tịch số 60/2014/QH13 · Điều 12 Luật Hộ tịch số 60/2014/QH13 */
/** documents.bien_ban_bo_roi · Biên bản về việc trẻ bị bỏ rơi do cơ quan có thẩm quyền lập · khoản 1 Điều 16 Luật Hộ tịch số 60/2014/QH13 · Điều 14 Nghị định số 123/2015/NĐ-CP · Điều 15 Nghị định số 123/2015/NĐ-CP */
/** documents.xac_nhan_mang_thai_ho · Văn bản xác nhận của cơ sở y tế đã thực hiện kỹ thuật hỗ trợ sinh sản cho việc mang thai hộ · khoản 1 Điều 16 Luật Hộ tịch số 60/2014/QH13 · Điều 16 Nghị định số 123/2015/NĐ-CP */
/** documents.uy_quyen_co_chung_thuc · Văn bản ủy quyền được chứng thực · khoản 2 Điều 6 Luật Hộ tịch số 60/2014/QH13 · Thông tư số 04/2020/TT-BTP · Quyết định số 163/QĐ-BTP */
/** documents.uy_quyen_cho_than_nhan · Văn bản ủy quyền (không phải chứng thực) · khoản 2 Điều 6 Luật Hộ tịch số 60/2014/QH13 · Thông tư số 04/2020/TT-BTP · Quyết định số 163/QĐ-BTP */
/** documents.giay_to_tuy_than_2026 · Hộ chiếu, thẻ căn cước công dân, thẻ căn cước, căn cước điện tử, giấy chứng nhận căn cước hoặc giấy tờ khác có dán ảnh và thông tin cá nhân, còn giá trị sử dụng · khoản 2 Điều 9 Luật Hộ tịch số 60/2014/QH13 · Điều 2 Nghị định số 123/2015/NĐ-CP · Điều 13 Nghị định số 18/2026/NĐ-CP · điểm a khoản 1 Điều 4 Nghị quyết số 66.7/2025/NQ-CP · Quyết định số 163/QĐ-BTP */
/** documents.ban_sao_tuy_than · Bản sao có chứng thực giấy tờ chứng minh nhân thân · khoản 2 Điều 9 Luật Hộ tịch số 60/2014/QH13 · điểm a khoản 1 Điều 4 Nghị quyết số 66.7/2025/NQ-CP · Quyết định số 163/QĐ-BTP */
/** documents.chung_minh_cu_tru · Giấy tờ có giá trị chứng minh thông tin về cư trú · khoản 2 Điều 14 Nghị định số 104/2022/NĐ-CP */
/** documents.ban_sao_cu_tru · Bản sao có chứng thực giấy tờ chứng minh thông tin về cư trú · khoản 2 Điều 14 Nghị định số 104/2022/NĐ-CP · Quyết định số 163/QĐ-BTP */
/** fees.le_phi_khai_sinh · Lệ phí đăng ký khai sinh · Điều 11 Luật Hộ tịch số 60/2014/QH13 · Điều 21 Luật Phí và lệ phí số 97/2015/QH13 */
/** fees.le_phi_khai_sinh.rows.dung_han · điểm b khoản 1 Điều 11 Luật Hộ tịch số 60/2014/QH13 */
/** fees.le_phi_khai_sinh.rows.duoc_mien · điểm a khoản 1 Điều 11 Luật Hộ tịch số 60/2014/QH13 */
/** fees.le_phi_khai_sinh.rows.qua_han_khac · khoản 2 Điều 11 Luật Hộ tịch số 60/2014/QH13 · Điều 3 Thông tư số 85/2019/TT-BTC */
/** fees.phi_ban_sao · Phí cấp bản sao Giấy khai sinh · Điều 4 Thông tư số 281/2016/TT-BTC */
/** fees.phi_ban_sao.rows.cong_dan_so · khoản 2 Điều 1 Thông tư số 117/2026/TT-BTC */
/** fees.phi_ban_sao.rows.theo_so_ban · Điều 4 Thông tư số 281/2016/TT-BTC */
/** deadline.co_xac_minh · Thời hạn để Ủy ban nhân dân cấp xã được đề nghị trả lời xác minh; ngày trả kết quả được hẹn lại bằng phiếu. · Quyết định số 163/QĐ-BTP */
/** deadline.khong_xac_minh · khoản 3 Điều 5 Luật Hộ tịch số 60/2014/QH13 */
/** workflow.nop_ho_so · Nộp hồ sơ đăng ký khai sinh · khoản 1 Điều 9 Luật Hộ tịch số 60/2014/QH13 */
/** workflow.nop_tien · Nộp lệ phí, phí cấp bản sao · Điều 11 Luật Hộ tịch số 60/2014/QH13 · Quyết định số 163/QĐ-BTP */
/** workflow.tiep_nhan · Kiểm tra, tiếp nhận hồ sơ · Điều 17 Nghị định số 118/2025/NĐ-CP · Quyết định số 163/QĐ-BTP */
/** workflow.tiep_nhan.outcomes.day_du · Hồ sơ đầy đủ, hợp lệ */
/** workflow.tiep_nhan.outcomes.can_bo_sung · Hồ sơ chưa đầy đủ, hợp lệ · khoản 3 Điều 9 Luật Hộ tịch số 60/2014/QH13 */
/** workflow.tiep_nhan.outcomes.khong_tiep_nhan · Không đủ điều kiện tiếp nhận · khoản 2 Điều 5 Luật Hộ tịch số 60/2014/QH13 */
/** workflow.bo_sung · Bổ sung, hoàn thiện hồ sơ · khoản 3 Điều 9 Luật Hộ tịch số 60/2014/QH13 · Quyết định số 163/QĐ-BTP */
/** workflow.bo_sung.outcomes.da_bo_sung · Đã bổ sung, hoàn thiện */
/** workflow.bo_sung.outcomes.khong_bo_sung_duoc · Không bổ sung, hoàn thiện được hồ sơ */
/** workflow.bo_sung.outcomes.rut · Rút hồ sơ · Điều 21 Nghị định số 118/2025/NĐ-CP */
/** workflow.tham_tra · Thẩm tra hồ sơ · khoản 2 Điều 16 Luật Hộ tịch số 60/2014/QH13 */
/** workflow.tham_tra.outcomes.hop_le · Thông tin khai sinh đầy đủ và phù hợp */
/** workflow.tham_tra.outcomes.phai_hoi_noi_khac · Không tra cứu được tình trạng hôn nhân, phải xác minh */
/** workflow.tham_tra.outcomes.tra_lai_bo_sung · Cần bổ sung, hoàn thiện */
/** workflow.tham_tra.outcomes.khong_du_dieu_kien · Không đủ điều kiện đăng ký · khoản 2 Điều 5 Luật Hộ tịch số 60/2014/QH13 */
/** workflow.xac_minh · Xác minh tình trạng hôn nhân của cha, mẹ · Quyết định số 163/QĐ-BTP */
/** workflow.xac_minh.outcomes.xac_minh_dung · Thông tin đúng */
/** workflow.xac_minh.outcomes.xac_minh_sai · Thông tin không đúng · khoản 2 Điều 5 Luật Hộ tịch số 60/2014/QH13 */
/** workflow.xac_nhan_ban_dien_tu · Kiểm tra, xác nhận biểu mẫu Giấy khai sinh điện tử · Điều 12 Nghị định số 87/2020/NĐ-CP · Quyết định số 163/QĐ-BTP */
/** workflow.ghi_so · Ghi Sổ đăng ký khai sinh, cập nhật cơ sở dữ liệu và lấy Số định danh cá nhân · khoản 2 Điều 16 Luật Hộ tịch số 60/2014/QH13 · Nghị định số 120/2025/NĐ-CP */
/** workflow.ky_giay · Ký Giấy khai sinh, bản sao và bản điện tử · khoản 2 Điều 16 Luật Hộ tịch số 60/2014/QH13 */
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

export interface GiayKetHon {
  /** facts.giay_ket_hon.so · Số Giấy chứng nhận kết hôn */
  so: string;
  /** facts.giay_ket_hon.ngay_dang_ky · Ngày đăng ký kết hôn */
  ngay_dang_ky: string;
  /** facts.giay_ket_hon.noi_dang_ky · Cơ quan đăng ký kết hôn */
  noi_dang_ky: string;
}

export interface Cha {
  /** facts.cha.ho_ten · Họ, chữ đệm, tên cha */
  ho_ten: string;
  /** facts.cha.so_dinh_danh · Số định danh cá nhân của cha */
  so_dinh_danh?: string;
  /** facts.cha.nam_sinh · Năm sinh của cha */
  nam_sinh: number;
  /** facts.cha.dan_toc · Dân tộc của cha */
  dan_toc: string;
  /** facts.cha.quoc_tich · Quốc tịch của cha */
  quoc_tich: string;
  /** facts.cha.noi_cu_tru · Nơi cư trú của cha */
  noi_cu_tru: string;
}

export interface Me {
  /** facts.me.ho_ten · Họ, chữ đệm, tên mẹ */
  ho_ten: string;
  /** facts.me.so_dinh_danh · Số định danh cá nhân của mẹ */
  so_dinh_danh?: string;
  /** facts.me.nam_sinh · Năm sinh của mẹ */
  nam_sinh: number;
  /** facts.me.dan_toc · Dân tộc của mẹ */
  dan_toc: string;
  /** facts.me.quoc_tich · Quốc tịch của mẹ */
  quoc_tich: string;
  /** facts.me.noi_cu_tru · Nơi cư trú của mẹ */
  noi_cu_tru: string;
}

export interface ThongTinChungSinh {
  /** facts.thong_tin_chung_sinh.so · Số Giấy chứng sinh */
  so: string;
  /** facts.thong_tin_chung_sinh.ngay_cap · Ngày cấp Giấy chứng sinh */
  ngay_cap: string;
  /** facts.thong_tin_chung_sinh.noi_cap · Cơ sở cấp Giấy chứng sinh */
  noi_cap: string;
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
  /** facts.nguoi_yeu_cau.quan_he · Quan hệ với người được khai sinh */
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
  case: "co_cha_me" | "chua_xac_dinh_cha" | "chua_xac_dinh_cha_me" | "bi_bo_roi" | "mang_thai_ho";
  /** facts.nguoi_yeu_cau · Người yêu cầu đăng ký khai sinh · khoản 1 Điều 15 Luật Hộ tịch số 60/2014/QH13 */
  nguoi_yeu_cau: NguoiYeuCau;
  /** facts.ho_ten_tre · Họ, chữ đệm, tên người được khai sinh · điểm a khoản 1 Điều 14 Luật Hộ tịch số 60/2014/QH13 */
  ho_ten_tre: string;
  /** facts.ngay_sinh · Ngày, tháng, năm sinh · điểm a khoản 1 Điều 14 Luật Hộ tịch số 60/2014/QH13 */
  ngay_sinh: string;
  /** facts.noi_sinh · Nơi sinh · điểm a khoản 1 Điều 14 Luật Hộ tịch số 60/2014/QH13 */
  noi_sinh: string;
  /** facts.gioi_tinh · Giới tính · điểm a khoản 1 Điều 14 Luật Hộ tịch số 60/2014/QH13 */
  gioi_tinh: "nam" | "nu";
  /** facts.dan_toc · Dân tộc · điểm a khoản 1 Điều 14 Luật Hộ tịch số 60/2014/QH13 */
  dan_toc: string;
  /** facts.quoc_tich · Quốc tịch · điểm a khoản 1 Điều 14 Luật Hộ tịch số 60/2014/QH13 */
  quoc_tich: string;
  /** facts.que_quan · Quê quán · điểm a khoản 1 Điều 14 Luật Hộ tịch số 60/2014/QH13 · khoản 8 Điều 4 Luật Hộ tịch số 60/2014/QH13 */
  que_quan: string;
  /** facts.thong_tin_chung_sinh · Giấy chứng sinh · khoản 1 Điều 16 Luật Hộ tịch số 60/2014/QH13 */
  thong_tin_chung_sinh?: ThongTinChungSinh;
  /** facts.me · Người mẹ · điểm b khoản 1 Điều 14 Luật Hộ tịch số 60/2014/QH13 */
  me?: Me;
  /** facts.cha · Người cha · điểm b khoản 1 Điều 14 Luật Hộ tịch số 60/2014/QH13 */
  cha?: Cha;
  /** facts.cha_me_ket_hon · Cha, mẹ đã đăng ký kết hôn · Quyết định số 163/QĐ-BTP */
  cha_me_ket_hon?: boolean;
  /** facts.giay_ket_hon · Giấy chứng nhận kết hôn của cha, mẹ · Quyết định số 163/QĐ-BTP */
  giay_ket_hon?: GiayKetHon;
  /** facts.gia_dinh_co_cong · Trẻ thuộc gia đình có công với cách mạng · điểm a khoản 1 Điều 11 Luật Hộ tịch số 60/2014/QH13 */
  gia_dinh_co_cong?: boolean;
  /** facts.ho_ngheo · Trẻ thuộc hộ nghèo · điểm a khoản 1 Điều 11 Luật Hộ tịch số 60/2014/QH13 */
  ho_ngheo?: boolean;
  /** facts.nguoi_khuyet_tat · Trẻ là người khuyết tật · điểm a khoản 1 Điều 11 Luật Hộ tịch số 60/2014/QH13 */
  nguoi_khuyet_tat?: boolean;
  /** facts.de_nghi_ban_sao · Đề nghị cấp bản sao Giấy khai sinh · khoản 2 Điều 11 Luật Hộ tịch số 60/2014/QH13 */
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
  /** facts.ngay_niem_yet · Ngày bắt đầu niêm yết việc trẻ bị bỏ rơi · Điều 14 Nghị định số 123/2015/NĐ-CP · Điều 15 Nghị định số 123/2015/NĐ-CP */
  ngay_niem_yet?: string;
  /** facts.can_xac_minh · Phải xác minh tình trạng hôn nhân của cha, mẹ · Quyết định số 163/QĐ-BTP */
  can_xac_minh?: boolean;
  /** facts.du_dieu_kien_cong_dan_so · Người yêu cầu đáp ứng điều kiện tại khoản 1 Điều 5 Nghị quyết số 66.22/2026/NQ-CP · Điều 1 Thông tư số 117/2026/TT-BTC */
  du_dieu_kien_cong_dan_so?: boolean;
  documents?: { [document: string]: Filed };
  suspensions?: Suspension[];
  extended?: boolean;
  decisions?: { [step: string]: string };
}
