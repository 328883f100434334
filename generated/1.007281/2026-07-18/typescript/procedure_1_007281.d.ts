/** 1.007281: Thủ tục cấp Giấy chứng nhận đăng ký chuyển giao công nghệ. Generated; do not edit: build again. */
/** Not modelled: Ngày có hiệu lực của Nghị định số 101/2026/NĐ-CP (ký 31/03/2026), Luật số 115/2025/QH15, Quyết định số 2080/QĐ-BKHCN. (gaps.ngay_hieu_luc; Chưa đọc được điều khoản thi hành; tệp này bắt đầu từ 18/07/2026, ngày dữ liệu Cổng Dịch vụ công quốc gia ghi Quyết định số 2080/QĐ-BKHCN cho thủ tục này. Một nguồn thứ cấp ghi Luật có hiệu lực từ 01/04/2026.) */
/** Not modelled: Điều 31 Luật Chuyển giao công nghệ sau khi sửa đổi bởi khoản 14 Điều 1 Luật số 115/2025/QH15. (gaps.luat_sua_doi; Chỉ đọc được Điều 31 trước khi sửa đổi và bản công bố thủ tục; khoản 4, 5, 6 có thể đã thay đổi. Theo bản cũ, văn bản bằng tiếng nước ngoài phải kèm bản dịch; bản công bố ghi “hoặc bản dịch”, tệp này theo bản công bố.) */
/** Not modelled: Trong thời hạn 90 ngày kể từ ngày ký văn bản giao kết, bên có nghĩa vụ phải gửi hồ sơ đăng ký. (gaps.han_dang_ky_90_ngay; Đăng ký muộn không làm thay đổi hồ sơ, phí hay thời hạn giải quyết; việc xử phạt thuộc quy định khác.) */
/** Not modelled: Phân định thẩm quyền cấp Giấy chứng nhận giữa Bộ Khoa học và Công nghệ, cơ quan cấp tỉnh và Bộ Quốc phòng. (gaps.tham_quyen; Chưa đọc được Điều 21 Nghị định số 101/2026/NĐ-CP; tệp này chỉ mô tả hồ sơ nộp tại Bộ Khoa học và Công nghệ.) */
/** Not modelled: Mẫu văn bản đề nghị đăng ký chuyển giao công nghệ của Thông tư số 09/2026/TT-BKHCN. (gaps.mau_don; Không tìm được mẫu; các mục lấy theo Điều 23 và Điều 31 Luật Chuyển giao công nghệ và giấy tiếp nhận hồ sơ.) */
/** Not modelled: Cách quy đổi hợp đồng bằng ngoại tệ, hợp đồng không có tổng giá trị (trả theo phần trăm doanh thu), cách làm tròn và việc giảm phí đến 31/12/2026. (gaps.phi_giam_va_quy_doi; Chưa đọc được Thông tư số 169/2016/TT-BTC và danh mục của Thông tư số 64/2025/TT-BTC. Bản công bố tháng 7/2026 ghi mức đầy đủ nên không áp mức giảm; số lẻ làm tròn đến đồng gần nhất là giả định.) */
/** Not modelled: Giấy chứng nhận đăng ký doanh nghiệp thay bằng dữ liệu (số 224 Phụ lục I Nghị quyết số 66.7/2025/NQ-CP). (gaps.thay_giay_dang_ky_doanh_nghiep; Thành phần hồ sơ hiện hành không yêu cầu giấy này; Phụ lục dẫn Nghị định số 76/2018/NĐ-CP đã được thay thế.) */
/** Not modelled: Cách trả kết quả, thời điểm nộp phí và mức định danh khi nộp trực tuyến. (gaps.tra_ket_qua_va_dinh_danh; Bản công bố không ghi; cách trả kết quả suy từ mức toàn trình đã công bố, mức định danh ghi mức thấp nhất.) */
/** Not modelled: Đăng ký gia hạn, sửa đổi, bổ sung nội dung chuyển giao công nghệ đã đăng ký. (gaps.gia_han_sua_doi; Là thủ tục khác, có mức phí khác.) */
/** parameters.ty_le_phi · Tỷ lệ phí thẩm định trên tổng giá trị hợp đồng · Thông tư số 169/2016/TT-BTC · Quyết định số 2080/QĐ-BKHCN */
/** parameters.muc_phi_thap_nhat · Mức phí thẩm định tối thiểu · Thông tư số 169/2016/TT-BTC · Quyết định số 2080/QĐ-BKHCN */
/** parameters.muc_phi_cao_nhat · Mức phí thẩm định tối đa · Thông tư số 169/2016/TT-BTC · Quyết định số 2080/QĐ-BKHCN */
/** requirements.khong_thuoc_danh_muc_han_che · Không phải hợp đồng chuyển giao công nghệ hạn chế chuyển giao · điểm a khoản 6 Điều 31 Luật Chuyển giao công nghệ số 07/2017/QH14 · Điều 28 Luật Chuyển giao công nghệ số 07/2017/QH14 */
/** checks.ben_giao_dang_ky · Chuyển giao ra nước ngoài thì bên giao công nghệ đăng ký · Quyết định số 2080/QĐ-BKHCN */
/** checks.ben_nhan_dang_ky · Chuyển giao vào Việt Nam hoặc trong nước thì bên nhận công nghệ đăng ký · Quyết định số 2080/QĐ-BKHCN */
/** checks.ky_truoc_khi_nop · Văn bản giao kết được ký trước hoặc trong ngày nộp hồ sơ · khoản 4 Điều 31 Luật Chuyển giao công nghệ số 07/2017/QH14 */
/** documents.van_ban_de_nghi · Văn bản đề nghị đăng ký chuyển giao công nghệ · điểm a khoản 3 Điều 31 Luật Chuyển giao công nghệ số 07/2017/QH14 · Thông tư số 09/2026/TT-BKHCN */
/** documents.van_ban_giao_ket · Bản gốc hoặc bản sao có chứng thực văn bản giao kết chuyển giao công nghệ bằng tiếng Việt · điểm b khoản 3 Điều 31 Luật Chuyển giao công nghệ số 07/2017/QH14 · Quyết định số 2080/QĐ-BKHCN */
/** documents.ban_dich · Bản dịch sang tiếng Việt có công chứng hoặc chứng thực của văn bản giao kết bằng tiếng nước ngoài · điểm b khoản 3 Điều 31 Luật Chuyển giao công nghệ số 07/2017/QH14 · Quyết định số 2080/QĐ-BKHCN */
/** fees.phi_tham_dinh · Phí thẩm định hợp đồng chuyển giao công nghệ đăng ký lần đầu · Thông tư số 169/2016/TT-BTC · Quyết định số 2080/QĐ-BKHCN */
/** fees.phi_tham_dinh · Thông tư số 169/2016/TT-BTC · Quyết định số 2080/QĐ-BKHCN */
/** deadline.cap_giay_chung_nhan · khoản 5 Điều 31 Luật Chuyển giao công nghệ số 07/2017/QH14 · Quyết định số 2080/QĐ-BKHCN */
/** workflow.nop_ho_so · Gửi hồ sơ đăng ký chuyển giao công nghệ · Quyết định số 2080/QĐ-BKHCN */
/** workflow.tiep_nhan · Xem xét tính đầy đủ của hồ sơ · Điều 17 Nghị định số 118/2025/NĐ-CP · Quyết định số 2080/QĐ-BKHCN */
/** workflow.tiep_nhan.outcomes.day_du · Hồ sơ đầy đủ */
/** workflow.tiep_nhan.outcomes.chua_day_du · Hồ sơ chưa đầy đủ */
/** workflow.tiep_nhan.outcomes.khong_tiep_nhan · Không tiếp nhận, nêu rõ lý do */
/** workflow.de_nghi_bo_sung · Gửi văn bản đề nghị bổ sung hồ sơ · Quyết định số 2080/QĐ-BKHCN */
/** workflow.bo_sung · Bổ sung hồ sơ · Quyết định số 2080/QĐ-BKHCN */
/** workflow.bo_sung.outcomes.da_bo_sung · Đã bổ sung */
/** workflow.bo_sung.outcomes.qua_30_ngay · Quá 30 ngày chưa bổ sung, kết thúc việc xử lý hồ sơ */
/** workflow.bo_sung.outcomes.rut · Rút hồ sơ · Điều 21 Nghị định số 118/2025/NĐ-CP */
/** workflow.tham_dinh · Thẩm định nội dung hồ sơ · khoản 5 Điều 31 Luật Chuyển giao công nghệ số 07/2017/QH14 · Quyết định số 2080/QĐ-BKHCN */
/** workflow.tham_dinh.outcomes.du_dieu_kien · Đủ điều kiện cấp */
/** workflow.tham_dinh.outcomes.can_sua_doi · Có nội dung cần sửa đổi, bổ sung, đề nghị bằng văn bản */
/** workflow.tham_dinh.outcomes.tu_choi_cap · Từ chối, trả lời bằng văn bản và nêu rõ lý do · khoản 6 Điều 31 Luật Chuyển giao công nghệ số 07/2017/QH14 */
/** workflow.sua_doi · Sửa đổi, bổ sung nội dung hồ sơ · Quyết định số 2080/QĐ-BKHCN */
/** workflow.ky_giay · Cấp Giấy chứng nhận đăng ký chuyển giao công nghệ · khoản 5 Điều 31 Luật Chuyển giao công nghệ số 07/2017/QH14 · Điều 21 Nghị định số 101/2026/NĐ-CP */
/** workflow.tra · Trả kết quả · Nghị định số 118/2025/NĐ-CP */

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

export interface NguoiLienHe {
  /** facts.nguoi_lien_he.ho_ten · Họ và tên người liên hệ */
  ho_ten: string;
  /** facts.nguoi_lien_he.dien_thoai · Số điện thoại */
  dien_thoai: string;
  /** facts.nguoi_lien_he.thu_dien_tu · Thư điện tử */
  thu_dien_tu?: string;
}

export interface BenNhan {
  /** facts.ben_nhan.ten · Tên bên nhận */
  ten: string;
  /** facts.ben_nhan.ma_so · Mã số doanh nghiệp hoặc số định danh cá nhân của bên nhận */
  ma_so?: string;
  /** facts.ben_nhan.dia_chi · Địa chỉ bên nhận */
  dia_chi: string;
}

export interface BenGiao {
  /** facts.ben_giao.ten · Tên bên giao */
  ten: string;
  /** facts.ben_giao.ma_so · Mã số doanh nghiệp hoặc số định danh cá nhân của bên giao */
  ma_so?: string;
  /** facts.ben_giao.dia_chi · Địa chỉ bên giao */
  dia_chi: string;
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
  case: "vao_viet_nam" | "ra_nuoc_ngoai" | "trong_nuoc";
  /** facts.tu_cach · Bên đăng ký là · Quyết định số 2080/QĐ-BKHCN */
  tu_cach: "la_ben_nhan" | "la_ben_giao";
  /** facts.ben_giao · Bên giao công nghệ · Điều 25 Luật Chuyển giao công nghệ số 07/2017/QH14 */
  ben_giao: BenGiao;
  /** facts.ben_nhan · Bên nhận công nghệ · Điều 26 Luật Chuyển giao công nghệ số 07/2017/QH14 */
  ben_nhan: BenNhan;
  /** facts.nguoi_lien_he · Người liên hệ của bên đăng ký · Điều 17 Nghị định số 118/2025/NĐ-CP */
  nguoi_lien_he: NguoiLienHe;
  /** facts.ten_cong_nghe · Tên công nghệ được chuyển giao · khoản 1 Điều 23 Luật Chuyển giao công nghệ số 07/2017/QH14 */
  ten_cong_nghe: string;
  /** facts.quyen_duoc_chuyen_giao · Quyền được chuyển giao · khoản 3 Điều 23 Luật Chuyển giao công nghệ số 07/2017/QH14 */
  quyen_duoc_chuyen_giao: "quyen_so_huu" | "quyen_su_dung";
  /** facts.thuoc_danh_muc_han_che · Công nghệ thuộc Danh mục công nghệ hạn chế chuyển giao · điểm a khoản 6 Điều 31 Luật Chuyển giao công nghệ số 07/2017/QH14 */
  thuoc_danh_muc_han_che: boolean;
  /** facts.ngay_ky · Ngày ký văn bản giao kết chuyển giao công nghệ · khoản 4 Điều 31 Luật Chuyển giao công nghệ số 07/2017/QH14 */
  ngay_ky: string;
  /** facts.tong_gia_tri · Tổng giá trị hợp đồng (đồng Việt Nam) · khoản 6 Điều 23 Luật Chuyển giao công nghệ số 07/2017/QH14 */
  tong_gia_tri: number;
  /** facts.co_ban_tieng_viet · Văn bản giao kết có bản tiếng Việt · điểm b khoản 3 Điều 31 Luật Chuyển giao công nghệ số 07/2017/QH14 */
  co_ban_tieng_viet: boolean;
  documents?: { [document: string]: Filed };
  suspensions?: Suspension[];
  extended?: boolean;
  decisions?: { [step: string]: string };
}
