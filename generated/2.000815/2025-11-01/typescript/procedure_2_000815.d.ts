/** 2.000815: Chứng thực bản sao từ bản chính giấy tờ, văn bản do cơ quan, tổ chức có thẩm quyền của Việt Nam; cơ quan, tổ chức có thẩm quyền của nước ngoài; cơ quan, tổ chức có thẩm quyền của Việt Nam liên kết với cơ quan, tổ chức có thẩm quyền của nước ngoài cấp hoặc chứng nhận. Generated; do not edit: build again. */
/** Not modelled: Một lần yêu cầu chứng thực từ nhiều bản chính, phí của mỗi bản chính tính theo số trang riêng. (gaps.nhieu_ban_chinh; Mỗi bản chính là một hồ sơ, có số chứng thực riêng; tổng phí của nhiều bản chính là tổng phí các hồ sơ. Bộ công cụ chưa cộng được một biểu thức trên các dòng của danh sách.) */
/** Not modelled: Người yêu cầu mang theo đủ số bản sao cần chứng thực. (gaps.so_ban_sao_phai_nop; Số lượng của giấy tờ là số cố định, chưa viết được theo số bản đã khai; ghi 01 và nói rõ ở ghi chú.) */
/** Not modelled: Điều 5, 7, 18, 20, 21, 22 Nghị định số 23/2015/NĐ-CP sau khi sửa đổi bởi Nghị định số 280/2025/NĐ-CP từ 01/11/2025. (gaps.nguyen_van_sua_doi; Chỉ đọc được nguyên văn trước khi sửa đổi và bản công bố thủ tục; bản công bố giữ sáu loại bản chính không được dùng và không ghi lại thời hạn. Việc dùng thông tin trên VNeID và cơ sở dữ liệu lấy theo bản công bố, chưa dẫn được điều, khoản.) */
/** Not modelled: Việc chứng thực của Phòng Tư pháp chuyển cho Ủy ban nhân dân cấp xã từ 01/07/2025; ai ký chứng thực ở cấp xã. (gaps.tham_quyen_cap_xa; Chưa đọc được điều khoản của Nghị định số 120/2025/NĐ-CP và 280/2025/NĐ-CP; trình tự chỉ nói người thực hiện chứng thực. Tệp này kết thúc cùng Nghị định số 120/2025/NĐ-CP.) */
/** Not modelled: Điều khoản mức thu, miễn, giảm và thời điểm thu của Thông tư số 226/2016/TT-BTC, 257/2016/TT-BTC, 264/2016/TT-BTC. (gaps.nguyen_van_muc_thu; Mức thu đã đối chiếu với bản công bố nhưng chưa đọc được số điều nên không dẫn điều; chưa có dòng miễn, giảm. Bản công bố ghi mức đầy đủ trong thời gian áp dụng các thông tư giảm phí năm 2025, 2026 nên không áp mức giảm.) */
/** Not modelled: Người yêu cầu đề nghị in, chụp, đánh máy thì nộp chi phí, mức trần do Ủy ban nhân dân cấp tỉnh hoặc Trưởng Cơ quan đại diện quy định. (gaps.chi_phi_chup; Là chi phí, không phải phí, lệ phí; mức của từng địa phương không có trong tệp này.) */
/** Not modelled: Pháp luật không có tờ khai cho thủ tục này; không được yêu cầu nộp thêm giấy tờ. (gaps.to_khai_va_so; Các mục chỉ là dữ liệu để tính phí, ghi sổ, in phiếu hẹn; người tiếp nhận ghi thay được và không phải là giấy tờ của hồ sơ. Mẫu sổ chứng thực, lời chứng chưa đối chiếu.) */
/** Not modelled: Chỉ có cách nộp trực tiếp; dữ liệu Cổng Dịch vụ công quốc gia ngày 18/07/2026 không đánh dấu toàn trình và không nêu lý do. (gaps.muc_do_dich_vu; Ghi mức cung cấp thông tin với lý do phải có mặt vì bản chính phải được xuất trình; từ 01/07/2026 lý do phải được công bố (Điều 14 Nghị định số 224/2026/NĐ-CP) mà chưa thấy. Chứng thực bản sao điện tử từ bản chính là việc khác, chưa mô tả.) */
/** Not modelled: Doanh nghiệp, hợp tác xã, người nước ngoài yêu cầu chứng thực; hợp pháp hóa lãnh sự đối với giấy tờ do hai bên liên kết cấp. (gaps.doi_tuong_va_giay_lien_ket; Bản công bố chỉ ghi ba loại đối tượng trong khi Điều 8 không giới hạn; tệp này theo bản công bố. Điều 20 chỉ nói giấy tờ do nước ngoài cấp nên giấy tờ liên kết không bị buộc hợp pháp hóa ở đây.) */
/** parameters.muc_hai_trang_dau · Phí mỗi trang của trang thứ nhất và trang thứ hai · Thông tư số 226/2016/TT-BTC · Quyết định số 3152/QĐ-BTP */
/** parameters.muc_tu_trang_thu_ba · Phí mỗi trang từ trang thứ ba trở lên · Thông tư số 226/2016/TT-BTC · Quyết định số 3152/QĐ-BTP */
/** parameters.muc_cao_nhat · Mức phí cao nhất của một bản sao · Thông tư số 226/2016/TT-BTC · Quyết định số 3152/QĐ-BTP */
/** parameters.muc_o_nuoc_ngoai · Phí mỗi bản sao tại Cơ quan đại diện · Thông tư số 264/2016/TT-BTC · Quyết định số 3152/QĐ-BTP */
/** definitions.o_trong_nuoc · Chứng thực tại Ủy ban nhân dân cấp xã hoặc tổ chức hành nghề công chứng · Điều 5 Nghị định số 23/2015/NĐ-CP */
/** definitions.phi_theo_trang · Phí của một bản sao tính theo trang, chưa xét mức cao nhất · Thông tư số 226/2016/TT-BTC · Quyết định số 3152/QĐ-BTP */
/** definitions.phi_mot_ban · Phí của một bản sao · Thông tư số 226/2016/TT-BTC · Quyết định số 3152/QĐ-BTP */
/** definitions.phai_tu_chup · Nơi chứng thực không có phương tiện để chụp · khoản 2 Điều 20 Nghị định số 23/2015/NĐ-CP */
/** requirements.khong_tay_xoa · Bản chính không bị tẩy xóa, sửa chữa, thêm, bớt nội dung không hợp lệ · khoản 1 Điều 22 Nghị định số 23/2015/NĐ-CP */
/** requirements.khong_hu_hong · Bản chính không bị hư hỏng, cũ nát đến mức không xác định được nội dung · khoản 2 Điều 22 Nghị định số 23/2015/NĐ-CP */
/** requirements.duoc_sao_chup · Bản chính không đóng dấu mật, không ghi rõ không được sao chụp · khoản 3 Điều 22 Nghị định số 23/2015/NĐ-CP */
/** requirements.noi_dung_hop_phap · Bản chính không có nội dung trái pháp luật, đạo đức xã hội; tuyên truyền, kích động chiến tranh, chống chế độ xã hội chủ nghĩa Việt Nam; xuyên tạc lịch sử của dân tộc Việt Nam; xúc phạm danh dự, nhân phẩm, uy tín của cá nhân, tổ chức; vi phạm quyền công dân · khoản 4 Điều 22 Nghị định số 23/2015/NĐ-CP */
/** requirements.da_hop_phap_hoa_lanh_su · Bản chính do nước ngoài cấp, công chứng hoặc chứng nhận đã được hợp pháp hóa lãnh sự, trừ trường hợp được miễn · khoản 5 Điều 22 Nghị định số 23/2015/NĐ-CP · khoản 1 Điều 20 Nghị định số 23/2015/NĐ-CP · Điều 6 Thông tư số 01/2020/TT-BTP */
/** requirements.giay_tu_lap_co_xac_nhan · Giấy tờ, văn bản do cá nhân tự lập có xác nhận và đóng dấu của cơ quan, tổ chức có thẩm quyền · khoản 6 Điều 22 Nghị định số 23/2015/NĐ-CP · khoản 2 Điều 18 Nghị định số 23/2015/NĐ-CP */
/** checks.noi_chung_thuc_co_may_chup · Nơi chứng thực không có phương tiện để chụp thì người yêu cầu mang theo bản sao · khoản 2 Điều 20 Nghị định số 23/2015/NĐ-CP */
/** documents.ban_chinh · Bản chính giấy tờ, văn bản làm cơ sở để chứng thực bản sao · khoản 1 Điều 20 Nghị định số 23/2015/NĐ-CP · khoản 1 Điều 9 Thông tư số 01/2020/TT-BTP · Nghị định số 280/2025/NĐ-CP · Quyết định số 3152/QĐ-BTP */
/** documents.ban_sao · Bản sao cần chứng thực, gồm đầy đủ các trang đã ghi thông tin của bản chính · khoản 1 Điều 20 Nghị định số 23/2015/NĐ-CP · khoản 2 Điều 20 Nghị định số 23/2015/NĐ-CP · Điều 10 Thông tư số 01/2020/TT-BTP */
/** fees.phi_chung_thuc · Phí chứng thực bản sao từ bản chính · Thông tư số 226/2016/TT-BTC · Thông tư số 257/2016/TT-BTC · Quyết định số 3152/QĐ-BTP */
/** fees.phi_chung_thuc · Thông tư số 226/2016/TT-BTC · Thông tư số 257/2016/TT-BTC · Quyết định số 3152/QĐ-BTP */
/** fees.phi_o_nuoc_ngoai · Phí chứng thực bản sao từ bản chính tại Cơ quan đại diện · Thông tư số 264/2016/TT-BTC · Quyết định số 3152/QĐ-BTP */
/** fees.phi_o_nuoc_ngoai · Thông tư số 264/2016/TT-BTC · Quyết định số 3152/QĐ-BTP */
/** deadline.theo_thoa_thuan · Điều 21 Nghị định số 23/2015/NĐ-CP */
/** deadline.trong_ngay_tiep_nhan · Trả kết quả trong ngày làm việc tiếp theo hoặc kéo dài thời hạn thì người tiếp nhận phải có phiếu hẹn ghi rõ giờ, ngày trả. · Điều 7 Nghị định số 23/2015/NĐ-CP */
/** workflow.xuat_trinh · Xuất trình bản chính và bản sao cần chứng thực · khoản 1 Điều 20 Nghị định số 23/2015/NĐ-CP */
/** workflow.tiep_nhan · Kiểm tra bản chính, tiếp nhận yêu cầu · Điều 11 Thông tư số 01/2020/TT-BTP · Điều 9 Nghị định số 23/2015/NĐ-CP */
/** workflow.tiep_nhan.outcomes.tiep_nhan_duoc · Bản chính được dùng làm cơ sở để chứng thực */
/** workflow.tiep_nhan.outcomes.chua_day_du · Hồ sơ chưa đầy đủ, hướng dẫn bổ sung · khoản 7 Điều 9 Nghị định số 23/2015/NĐ-CP */
/** workflow.tiep_nhan.outcomes.khong_duoc_chung_thuc · Bản chính thuộc Điều 22, từ chối và giải thích rõ lý do bằng văn bản · Điều 22 Nghị định số 23/2015/NĐ-CP · khoản 4 Điều 9 Nghị định số 23/2015/NĐ-CP · khoản 7 Điều 9 Nghị định số 23/2015/NĐ-CP */
/** workflow.tiep_nhan.outcomes.giay_to_gia · Giấy tờ giả, cấp sai thẩm quyền hoặc bị làm sai lệch nội dung, lập biên bản và chuyển cơ quan có thẩm quyền · khoản 6 Điều 9 Nghị định số 23/2015/NĐ-CP · khoản 2 Điều 11 Thông tư số 01/2020/TT-BTP */
/** workflow.bo_sung · Bổ sung hồ sơ theo hướng dẫn · khoản 7 Điều 9 Nghị định số 23/2015/NĐ-CP */
/** workflow.bo_sung.outcomes.da_bo_sung · Đã bổ sung */
/** workflow.bo_sung.outcomes.khong_yeu_cau_nua · Không yêu cầu chứng thực nữa */
/** workflow.chup_ban_sao · Chụp bản sao từ bản chính · khoản 2 Điều 20 Nghị định số 23/2015/NĐ-CP */
/** workflow.doi_chieu · Đối chiếu bản sao với bản chính · khoản 3 Điều 20 Nghị định số 23/2015/NĐ-CP · khoản 1 Điều 11 Thông tư số 01/2020/TT-BTP */
/** workflow.doi_chieu.outcomes.dung_voi_ban_chinh · Bản sao đúng với bản chính */
/** workflow.doi_chieu.outcomes.chua_du_trang · Bản sao chưa đủ các trang có thông tin của bản chính · Điều 10 Thông tư số 01/2020/TT-BTP */
/** workflow.doi_chieu.outcomes.khong_dung · Bản sao có nội dung không đúng với bản chính, lập biên bản và giữ lại hồ sơ · khoản 2 Điều 11 Thông tư số 01/2020/TT-BTP */
/** workflow.ghi_loi_chung · Ghi lời chứng, ký, ghi rõ họ tên và đóng dấu · khoản 3 Điều 20 Nghị định số 23/2015/NĐ-CP */
/** workflow.ghi_so · Ghi vào sổ chứng thực · khoản 3 Điều 20 Nghị định số 23/2015/NĐ-CP · Điều 13 Nghị định số 23/2015/NĐ-CP · khoản 1 Điều 4 Thông tư số 01/2020/TT-BTP */
/** workflow.nop_phi · Nộp phí chứng thực · Điều 15 Nghị định số 23/2015/NĐ-CP */
/** workflow.tra · Trả bản chính và bản sao đã chứng thực · Quyết định số 3152/QĐ-BTP */

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

export interface NguoiYeuCau {
  /** facts.nguoi_yeu_cau.ten · Họ, chữ đệm, tên người yêu cầu hoặc tên tổ chức */
  ten: string;
  /** facts.nguoi_yeu_cau.so_dinh_danh · Số định danh cá nhân của người yêu cầu */
  so_dinh_danh?: string;
  /** facts.nguoi_yeu_cau.dia_chi · Địa chỉ người yêu cầu */
  dia_chi?: string;
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
  case: "tai_ubnd_cap_xa" | "tai_to_chuc_cong_chung" | "tai_co_quan_dai_dien";
  /** facts.nguoi_yeu_cau · Người yêu cầu chứng thực · Điều 8 Nghị định số 23/2015/NĐ-CP */
  nguoi_yeu_cau: NguoiYeuCau;
  /** facts.ten_giay_to · Tên bản chính giấy tờ, văn bản · Điều 18 Nghị định số 23/2015/NĐ-CP */
  ten_giay_to: string;
  /** facts.nguon_cap · Nơi cấp hoặc chứng nhận bản chính · Điều 5 Nghị định số 23/2015/NĐ-CP · Điều 18 Nghị định số 23/2015/NĐ-CP */
  nguon_cap: "viet_nam_cap" | "nuoc_ngoai_cap" | "lien_ket_cap" | "tu_lap";
  /** facts.loai_giay_nuoc_ngoai · Loại giấy tờ do nước ngoài cấp · Điều 6 Thông tư số 01/2020/TT-BTP */
  loai_giay_nuoc_ngoai?: "ho_chieu" | "the_can_cuoc" | "the_cu_tru" | "giay_phep_lai_xe" | "bang_cap" | "loai_khac";
  /** facts.hop_phap_hoa · Hợp pháp hóa lãnh sự · khoản 1 Điều 20 Nghị định số 23/2015/NĐ-CP */
  hop_phap_hoa?: "da_hop_phap_hoa" | "duoc_mien" | "chua_hop_phap_hoa";
  /** facts.co_xac_nhan · Giấy tờ tự lập đã có xác nhận và đóng dấu của cơ quan, tổ chức có thẩm quyền · khoản 2 Điều 18 Nghị định số 23/2015/NĐ-CP */
  co_xac_nhan?: boolean;
  /** facts.so_trang · Số trang của bản chính · Thông tư số 226/2016/TT-BTC · Điều 10 Thông tư số 01/2020/TT-BTP */
  so_trang: number;
  /** facts.so_ban_sao · Số bản sao cần chứng thực · khoản 1 Điều 20 Nghị định số 23/2015/NĐ-CP */
  so_ban_sao: number;
  /** facts.mang_theo_ban_sao · Người yêu cầu mang theo bản sao đã chụp · khoản 2 Điều 20 Nghị định số 23/2015/NĐ-CP · khoản 3 Điều 15 Nghị định số 23/2015/NĐ-CP */
  mang_theo_ban_sao: boolean;
  /** facts.khong_co_phuong_tien_chup · Nơi chứng thực không có phương tiện để chụp · khoản 2 Điều 20 Nghị định số 23/2015/NĐ-CP */
  khong_co_phuong_tien_chup?: boolean;
  /** facts.dau_hieu_ban_chinh · Dấu hiệu phát hiện khi kiểm tra bản chính · Điều 22 Nghị định số 23/2015/NĐ-CP */
  dau_hieu_ban_chinh?: ("bi_tay_xoa" | "bi_hu_hong" | "cam_sao_chup" | "noi_dung_cam")[];
  /** facts.thoa_thuan_thoi_han · Đã thỏa thuận bằng văn bản về thời hạn dài hơn · Điều 21 Nghị định số 23/2015/NĐ-CP */
  thoa_thuan_thoi_han?: boolean;
  documents?: { [document: string]: Filed };
  suspensions?: Suspension[];
  extended?: boolean;
  decisions?: { [step: string]: string };
}
