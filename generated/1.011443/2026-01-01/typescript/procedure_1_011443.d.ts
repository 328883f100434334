/** 1.011443: Xóa đăng ký biện pháp bảo đảm bằng quyền sử dụng đất, tài sản gắn liền với đất. Generated; do not edit: build again. */
/** Not modelled: Nội dung, thứ tự in của Mẫu số 03a và các Mẫu số 01đ, 02đ tại Phụ lục Nghị định số 99/2022/NĐ-CP. (gaps.mau_03a; Chưa đọc được Phụ lục; các mục lấy theo mô tả Phiếu yêu cầu đã điền ở cổng dịch vụ của hai tỉnh và theo điều quy tắc cần. Lời cam đoan lấy theo khoản 1 Điều 5.) */
/** Not modelled: Khoản 5a Điều 5 và các điều của Nghị định số 99/2022/NĐ-CP sau khi sửa đổi bởi Nghị định số 18/2026/NĐ-CP từ 15/01/2026. (gaps.nguyen_van_sua_doi; Chỉ đọc được nguyên văn trước khi sửa đổi và bản công bố; việc thay Giấy chứng nhận bằng dữ liệu và nộp văn bản giao nhiệm vụ một lần lấy theo bản công bố, nên chưa dẫn khoản, điểm của Nghị định số 18/2026/NĐ-CP.) */
/** Not modelled: Từ 01/01/2026 Giấy chứng nhận quyền sử dụng đất được thay bằng dữ liệu (số 503 Phụ lục Nghị quyết số 66.7/2025/NQ-CP). (gaps.nghi_quyet_66_7; Đọc được Phụ lục nhưng chưa xác định được khoản của Điều 4 về dữ liệu đất đai. Từ 15/01/2026 tệp theo Nghị định số 99/2022/NĐ-CP đã sửa đổi, không phụ thuộc ngày hết hiệu lực 28/02/2027 của Nghị quyết.) */
/** Not modelled: Bên bảo đảm yêu cầu xóa theo điểm k, điểm l khoản 1 Điều 20 có phải nộp thêm văn bản đồng ý của bên nhận bảo đảm hay không. (gaps.ben_bao_dam_khi_ben_nhan_giai_the; Điểm a khoản 3 Điều 33 không loại trừ, nhưng điểm g khoản 1 Điều 12 chỉ cần chữ ký của bên bảo đảm; tệp này không yêu cầu. Với điểm m (bản án) thì vẫn yêu cầu theo lời văn của điểm a.) */
/** Not modelled: Không tính vào thời hạn thời gian làm thủ tục đăng ký biến động đất đai nộp đồng thời. (gaps.thoi_gian_bien_dong; Đây là thời gian của một thủ tục khác do chính Văn phòng đăng ký đất đai làm trước; bộ công cụ chưa có lý do phù hợp cho loại thời gian này.) */
/** Not modelled: Kéo dài thì tổng thời hạn không quá 03 ngày làm việc kể từ ngày nhận hồ sơ hợp lệ. (gaps.keo_dai_khong_phai_gia_han; Mục gia hạn của bộ công cụ cộng thêm vào thời hạn, còn điều này ấn định tổng thời hạn; vì vậy viết thành một dòng thời hạn mà cán bộ chọn khi có lý do chính đáng.) */
/** Not modelled: Điểm h, i, n khoản 1 Điều 20; Tòa án gửi bản án mà không có người yêu cầu xóa đăng ký. (gaps.truong_hop_khong_o_day; Không thuộc thẩm quyền của Văn phòng đăng ký đất đai, hoặc do cơ quan đăng ký chủ động xóa mà không có hồ sơ.) */
/** Not modelled: Văn bản xác định bên nhận bảo đảm mới không phải đăng ký thay đổi; bản dịch của tài liệu bằng tiếng nước ngoài. (gaps.ben_nhan_moi_va_tieng_nuoc_ngoai; Bản công bố không liệt kê hai giấy tờ này trong thành phần hồ sơ của thủ tục xóa đăng ký.) */
/** Not modelled: Mức phí do Hội đồng nhân dân cấp tỉnh quyết định, kể cả đối tượng được miễn, giảm và mức thu khi nộp trực tuyến. (gaps.muc_phi; Chưa có bảng mức thu của từng tỉnh; người yêu cầu tự khai diện được miễn và nộp giấy tờ chứng minh.) */
/** Not modelled: Thời hạn cơ quan đăng ký thông báo yêu cầu nộp Giấy chứng nhận khi không khai thác được dữ liệu; người yêu cầu không nộp thì xử lý thế nào. (gaps.thong_bao_bo_sung; Bản công bố không ghi; Nghị định số 99/2022/NĐ-CP chỉ có việc từ chối hồ sơ không hợp lệ kèm hướng dẫn. Các bước ghi luật không quy định.) */
/** Not modelled: Dữ liệu Cổng Dịch vụ công quốc gia ngày 18/07/2026 chưa đánh dấu toàn trình và không nêu lý do; mức định danh khi nộp trực tuyến. (gaps.muc_do_va_dinh_danh; Không có lý do được công bố thì mặc định là toàn trình từ 01/07/2026 (Điều 14 Nghị định số 224/2026/NĐ-CP); mức định danh ghi mức thấp nhất. Cách nộp trực tuyến theo pháp luật về đất đai, chưa đọc được.) */
/** Not modelled: Bản công bố ghi kết quả là Phiếu yêu cầu xóa đăng ký; Điều 10 còn ghi Sở Tài nguyên và Môi trường. (gaps.ten_goi_trong_ban_cong_bo; Phiếu yêu cầu là giấy tờ nộp vào; kết quả là phiếu đã có chứng nhận của Văn phòng đăng ký đất đai. Giữ mã của bản công bố, sửa tên kết quả.) */
/** definitions.thieu_y_chi_ben_nhan · Phiếu yêu cầu không có chữ ký của bên nhận bảo đảm · khoản 3 Điều 33 Nghị định số 99/2022/NĐ-CP */
/** definitions.ben_nhan_khong_con_tu_cach · Bên nhận bảo đảm không còn đủ điều kiện nhận thế chấp hoặc đã giải thể · điểm g khoản 1 Điều 12 Nghị định số 99/2022/NĐ-CP */
/** definitions.phai_keo_dai · Có lý do chính đáng phải kéo dài · khoản 1 Điều 16 Nghị định số 99/2022/NĐ-CP */
/** requirements.khong_co_tai_san_thay_the · Không có tài sản mới phát sinh hoặc thay thế tiếp tục được dùng để bảo đảm · điểm đ khoản 1 Điều 20 Nghị định số 99/2022/NĐ-CP · điểm g khoản 1 Điều 20 Nghị định số 99/2022/NĐ-CP */
/** requirements.xoa_toan_bo · Không phải chỉ rút bớt một, một số tài sản bảo đảm · khoản 3 Điều 8 Nghị định số 99/2022/NĐ-CP */
/** checks.ky_hop_dong_truoc_khi_nop · Hợp đồng bảo đảm được ký trước hoặc trong ngày nộp hồ sơ · khoản 1 Điều 5 Nghị định số 99/2022/NĐ-CP */
/** checks.cap_giay_truoc_khi_nop · Giấy chứng nhận được cấp trước hoặc trong ngày nộp hồ sơ · khoản 1 Điều 5 Nghị định số 99/2022/NĐ-CP */
/** documents.phieu_yeu_cau · Phiếu yêu cầu xóa đăng ký theo Mẫu số 03a · khoản 1 Điều 33 Nghị định số 99/2022/NĐ-CP · khoản 9 Điều 12 Nghị định số 99/2022/NĐ-CP */
/** documents.giay_chung_nhan_dau_2026 · Giấy chứng nhận (bản gốc) · khoản 2 Điều 33 Nghị định số 99/2022/NĐ-CP · khoản 3 Điều 17 Nghị định số 99/2022/NĐ-CP · Điều 4 Nghị quyết số 66.7/2025/NQ-CP */
/** documents.dong_y_xoa · Văn bản thể hiện việc bên nhận bảo đảm đồng ý xóa đăng ký, hoặc xác nhận hợp đồng bảo đảm đã chấm dứt, đã được thanh lý, hoặc xác nhận giải chấp · điểm a khoản 3 Điều 33 Nghị định số 99/2022/NĐ-CP · điểm h khoản 1 Điều 12 Nghị định số 99/2022/NĐ-CP */
/** documents.chung_minh_chuyen_giao · Hợp đồng hoặc văn bản khác đã có hiệu lực pháp luật chứng minh việc chuyển giao hợp pháp tài sản bảo đảm · điểm b khoản 3 Điều 33 Nghị định số 99/2022/NĐ-CP · điểm k khoản 1 Điều 12 Nghị định số 99/2022/NĐ-CP */
/** documents.hop_dong_dau_gia · Hợp đồng mua bán tài sản đấu giá đã có hiệu lực pháp luật · điểm c khoản 3 Điều 33 Nghị định số 99/2022/NĐ-CP */
/** documents.xac_nhan_thi_hanh_an · Văn bản xác nhận kết quả thi hành án · điểm c khoản 3 Điều 33 Nghị định số 99/2022/NĐ-CP */
/** documents.chung_minh_thanh_nuoc_ngoai · Văn bản của cơ quan có thẩm quyền về việc bên nhận bảo đảm trở thành doanh nghiệp có vốn đầu tư nước ngoài, công dân nước ngoài · điểm d khoản 3 Điều 33 Nghị định số 99/2022/NĐ-CP */
/** documents.xac_nhan_giai_the · Văn bản xác nhận của cơ quan có thẩm quyền về việc giải thể pháp nhân · điểm đ khoản 3 Điều 33 Nghị định số 99/2022/NĐ-CP */
/** documents.ban_an · Bản án, quyết định có hiệu lực của Tòa án · khoản 2 Điều 20 Nghị định số 99/2022/NĐ-CP */
/** documents.van_ban_dai_dien · Văn bản có nội dung về đại diện · khoản 7 Điều 8 Nghị định số 99/2022/NĐ-CP */
/** documents.ban_sao_dai_dien · Bản sao văn bản có nội dung về đại diện, kèm bản chính để đối chiếu · khoản 7 Điều 8 Nghị định số 99/2022/NĐ-CP */
/** documents.van_ban_giao_nhiem_vu_2025 · Văn bản giao nhiệm vụ · khoản 8 Điều 8 Nghị định số 99/2022/NĐ-CP */
/** documents.ban_sao_giao_nhiem_vu_2025 · Bản sao văn bản giao nhiệm vụ, kèm bản chính để đối chiếu · khoản 8 Điều 8 Nghị định số 99/2022/NĐ-CP */
/** documents.danh_muc_van_ban · Danh mục văn bản theo Mẫu số 01đ hoặc Mẫu số 02đ · khoản 5 Điều 20 Nghị định số 99/2022/NĐ-CP */
/** documents.hop_dong_bao_dam · Hợp đồng bảo đảm · khoản 3 Điều 9 Nghị định số 99/2022/NĐ-CP */
/** documents.hop_dong_tin_dung · Hợp đồng tín dụng · khoản 3 Điều 9 Nghị định số 99/2022/NĐ-CP */
/** documents.van_ban_mien_phi_khac · Văn bản khác có thông tin về việc thuộc diện được miễn phí · khoản 3 Điều 9 Nghị định số 99/2022/NĐ-CP */
/** fees.phi_xoa_dang_ky · Phí đăng ký giao dịch bảo đảm · Điều 21 Luật Phí và lệ phí số 97/2015/QH13 · điểm b khoản 2 Điều 9 Nghị định số 99/2022/NĐ-CP · điểm k khoản 1 Điều 15 Nghị định số 99/2022/NĐ-CP */
/** fees.phi_xoa_dang_ky.rows.mien_phi · điểm đ khoản 1 Điều 9 Nghị định số 99/2022/NĐ-CP */
/** fees.phi_xoa_dang_ky.rows.theo_nghi_quyet · Điều 21 Luật Phí và lệ phí số 97/2015/QH13 · Quyết định số 570/QĐ-BTP */
/** deadline.keo_dai · Kể từ ngày nhận được hồ sơ hợp lệ; phải thông báo rõ lý do ngay khi có lý do chính đáng. · khoản 1 Điều 16 Nghị định số 99/2022/NĐ-CP */
/** deadline.trong_ngay_nhan · Nộp qua Bộ phận Một cửa thì tính từ khi Văn phòng đăng ký đất đai nhận được hồ sơ hợp lệ. · khoản 1 Điều 16 Nghị định số 99/2022/NĐ-CP · khoản 2 Điều 16 Nghị định số 99/2022/NĐ-CP */
/** workflow.nop_ho_so · Nộp hồ sơ xóa đăng ký · khoản 1 Điều 13 Nghị định số 99/2022/NĐ-CP */
/** workflow.nop_phi · Nộp phí đăng ký · điểm b khoản 2 Điều 9 Nghị định số 99/2022/NĐ-CP · khoản 1 Điều 24 Nghị định số 99/2022/NĐ-CP */
/** workflow.tiep_nhan · Kiểm tra, tiếp nhận hồ sơ · Điều 14 Nghị định số 99/2022/NĐ-CP */
/** workflow.tiep_nhan.outcomes.hop_le · Hồ sơ đăng ký hợp lệ */
/** workflow.tiep_nhan.outcomes.chua_hop_le · Từ chối, nêu rõ căn cứ và hướng dẫn hoàn thiện, bổ sung · khoản 2 Điều 15 Nghị định số 99/2022/NĐ-CP */
/** workflow.kiem_tra_giay_chung_nhan · Kiểm tra thông tin Giấy chứng nhận trên bản gốc đã nộp hoặc khai thác từ cơ sở dữ liệu đất đai · khoản 2 Điều 33 Nghị định số 99/2022/NĐ-CP · khoản 3 Điều 5 Nghị định số 99/2022/NĐ-CP · Quyết định số 570/QĐ-BTP */
/** workflow.kiem_tra_giay_chung_nhan.outcomes.du_thong_tin · Thông tin đầy đủ, chính xác */
/** workflow.kiem_tra_giay_chung_nhan.outcomes.khong_khai_thac_duoc · Không khai thác được, hoặc thông tin không đầy đủ, không chính xác · Quyết định số 570/QĐ-BTP */
/** workflow.xem_xet · Xem xét căn cứ từ chối đăng ký · khoản 1 Điều 35 Nghị định số 99/2022/NĐ-CP · Điều 15 Nghị định số 99/2022/NĐ-CP · khoản 1 Điều 16 Nghị định số 99/2022/NĐ-CP */
/** workflow.xem_xet.outcomes.khong_co_can_cu_tu_choi · Không có căn cứ từ chối */
/** workflow.xem_xet.outcomes.co_can_cu_tu_choi · Có căn cứ từ chối, trả lời bằng văn bản trong ngày làm việc · khoản 2 Điều 15 Nghị định số 99/2022/NĐ-CP */
/** workflow.nop_giay_chung_nhan · Nộp Giấy chứng nhận theo yêu cầu của cơ quan đăng ký · Quyết định số 570/QĐ-BTP */
/** workflow.nop_giay_chung_nhan.outcomes.da_nop · Đã nộp */
/** workflow.nop_giay_chung_nhan.outcomes.rut · Rút hồ sơ · Điều 21 Nghị định số 118/2025/NĐ-CP */
/** workflow.ghi_so · Ghi, cập nhật nội dung và thời điểm xóa đăng ký (giờ, phút, ngày, tháng, năm) · khoản 1 Điều 35 Nghị định số 99/2022/NĐ-CP · điểm d khoản 1 Điều 6 Nghị định số 99/2022/NĐ-CP */
/** workflow.chung_nhan · Chứng nhận nội dung và thời điểm xóa đăng ký vào Phiếu yêu cầu · khoản 1 Điều 35 Nghị định số 99/2022/NĐ-CP */
/** workflow.tra · Trả kết quả và Giấy chứng nhận đã nộp · Điều 17 Nghị định số 99/2022/NĐ-CP */

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

export interface ThongTinGiayChungNhan {
  /** facts.thong_tin_giay_chung_nhan.so_phat_hanh · Số phát hành Giấy chứng nhận */
  so_phat_hanh: string;
  /** facts.thong_tin_giay_chung_nhan.so_vao_so · Số vào sổ cấp Giấy chứng nhận */
  so_vao_so?: string;
  /** facts.thong_tin_giay_chung_nhan.co_quan_cap · Cơ quan cấp Giấy chứng nhận */
  co_quan_cap: string;
  /** facts.thong_tin_giay_chung_nhan.ngay_cap · Ngày cấp Giấy chứng nhận */
  ngay_cap: string;
}

export interface TaiSan {
  /** facts.tai_san.so_thua · Thửa đất số */
  so_thua: string;
  /** facts.tai_san.so_to · Tờ bản đồ số */
  so_to?: string;
  /** facts.tai_san.dia_chi · Địa chỉ thửa đất */
  dia_chi: string;
  /** facts.tai_san.muc_dich · Mục đích sử dụng đất */
  muc_dich?: string;
  /** facts.tai_san.thoi_han · Thời hạn sử dụng đất */
  thoi_han?: string;
  /** facts.tai_san.tren_dat · Tài sản gắn liền với đất */
  tren_dat?: string;
}

export interface NguoiYeuCau {
  /** facts.nguoi_yeu_cau.ten · Tên đầy đủ của người yêu cầu */
  ten: string;
  /** facts.nguoi_yeu_cau.giay_to · Số định danh cá nhân, mã số doanh nghiệp hoặc số giấy tờ pháp lý khác */
  giay_to: string;
  /** facts.nguoi_yeu_cau.noi_cap · Cơ quan cấp và ngày cấp giấy tờ pháp lý */
  noi_cap?: string;
  /** facts.nguoi_yeu_cau.dia_chi · Địa chỉ liên hệ */
  dia_chi: string;
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
  case: "theo_thoa_thuan" | "nghia_vu_cham_dut" | "hop_dong_bi_huy" | "thay_bien_phap_khac" | "tai_san_khong_con" | "da_xu_ly_tai_san" | "thu_hoi_dat_thue" | "ben_nhan_thanh_nuoc_ngoai" | "ben_nhan_giai_the" | "theo_ban_an";
  /** facts.tu_cach · Người yêu cầu xóa đăng ký là · khoản 1 Điều 8 Nghị định số 99/2022/NĐ-CP · khoản 2 Điều 8 Nghị định số 99/2022/NĐ-CP · khoản 3 Điều 8 Nghị định số 99/2022/NĐ-CP */
  tu_cach: "ben_nhan_bao_dam" | "ben_bao_dam" | "quan_tai_vien" | "nguoi_nhan_chuyen_giao" | "nguoi_mua_thi_hanh_an" | "co_quan_thi_hanh_an" | "nguoi_co_tham_quyen_khac";
  /** facts.nguoi_yeu_cau · Tên, địa chỉ của người yêu cầu · Điều 8 Nghị định số 99/2022/NĐ-CP · khoản 1 Điều 33 Nghị định số 99/2022/NĐ-CP */
  nguoi_yeu_cau: NguoiYeuCau;
  /** facts.co_chu_ky_ben_nhan · Phiếu yêu cầu có chữ ký, con dấu (nếu có) của bên nhận bảo đảm · khoản 1 Điều 12 Nghị định số 99/2022/NĐ-CP · khoản 3 Điều 33 Nghị định số 99/2022/NĐ-CP */
  co_chu_ky_ben_nhan?: boolean;
  /** facts.qua_nguoi_dai_dien · Yêu cầu đăng ký thông qua người đại diện · khoản 7 Điều 8 Nghị định số 99/2022/NĐ-CP */
  qua_nguoi_dai_dien: boolean;
  /** facts.nguoi_dai_dien · Họ, chữ đệm, tên người đại diện · khoản 7 Điều 8 Nghị định số 99/2022/NĐ-CP */
  nguoi_dai_dien?: string;
  /** facts.la_chi_nhanh · Người đứng tên yêu cầu là chi nhánh, phòng giao dịch được pháp nhân giao nhiệm vụ · khoản 8 Điều 8 Nghị định số 99/2022/NĐ-CP */
  la_chi_nhanh: boolean;
  /** facts.so_hop_dong · Số hợp đồng bảo đảm · khoản 1 Điều 33 Nghị định số 99/2022/NĐ-CP */
  so_hop_dong?: string;
  /** facts.ngay_ky_hop_dong · Ngày ký hợp đồng bảo đảm · khoản 1 Điều 33 Nghị định số 99/2022/NĐ-CP */
  ngay_ky_hop_dong: string;
  /** facts.ben_nhan · Tên bên nhận bảo đảm · khoản 1 Điều 33 Nghị định số 99/2022/NĐ-CP */
  ben_nhan?: string;
  /** facts.tai_san · Tài sản bảo đảm · khoản 3 Điều 5 Nghị định số 99/2022/NĐ-CP · khoản 1 Điều 33 Nghị định số 99/2022/NĐ-CP */
  tai_san: TaiSan;
  /** facts.co_giay_chung_nhan · Tài sản bảo đảm có Giấy chứng nhận · khoản 2 Điều 33 Nghị định số 99/2022/NĐ-CP */
  co_giay_chung_nhan: boolean;
  /** facts.thong_tin_giay_chung_nhan · Giấy chứng nhận · khoản 2 Điều 33 Nghị định số 99/2022/NĐ-CP */
  thong_tin_giay_chung_nhan?: ThongTinGiayChungNhan;
  /** facts.co_tai_san_moi · Có tài sản mới phát sinh hoặc thay thế tiếp tục được dùng để bảo đảm · điểm đ khoản 1 Điều 20 Nghị định số 99/2022/NĐ-CP · điểm g khoản 1 Điều 20 Nghị định số 99/2022/NĐ-CP */
  co_tai_san_moi?: boolean;
  /** facts.chi_rut_bot_tai_san · Chỉ yêu cầu rút bớt một, một số tài sản bảo đảm · khoản 3 Điều 8 Nghị định số 99/2022/NĐ-CP */
  chi_rut_bot_tai_san?: boolean;
  /** facts.nhieu_bien_phap · Xóa đăng ký nhiều biện pháp bảo đảm có cùng một bên nhận bảo đảm · khoản 5 Điều 20 Nghị định số 99/2022/NĐ-CP */
  nhieu_bien_phap: boolean;
  /** facts.duoc_mien_phi · Thuộc diện được miễn phí đăng ký · điểm đ khoản 1 Điều 9 Nghị định số 99/2022/NĐ-CP */
  duoc_mien_phi: boolean;
  /** facts.da_nop_giay_mien_phi · Đã nộp giấy tờ chứng minh diện miễn phí khi đăng ký biện pháp bảo đảm này · khoản 3 Điều 9 Nghị định số 99/2022/NĐ-CP */
  da_nop_giay_mien_phi?: boolean;
  /** facts.noi_nhan_ket_qua · Cách nhận kết quả · khoản 2 Điều 17 Nghị định số 99/2022/NĐ-CP */
  noi_nhan_ket_qua: "tai_noi_nop" | "qua_buu_chinh" | "ban_dien_tu";
  /** facts.dia_chi_nhan · Địa chỉ nhận kết quả · khoản 2 Điều 17 Nghị định số 99/2022/NĐ-CP */
  dia_chi_nhan?: string;
  /** facts.co_ly_do_keo_dai · Cơ quan đăng ký có lý do chính đáng phải kéo dài thời gian giải quyết và đã thông báo · khoản 1 Điều 16 Nghị định số 99/2022/NĐ-CP */
  co_ly_do_keo_dai?: boolean;
  documents?: { [document: string]: Filed };
  suspensions?: Suspension[];
  extended?: boolean;
  decisions?: { [step: string]: string };
}
