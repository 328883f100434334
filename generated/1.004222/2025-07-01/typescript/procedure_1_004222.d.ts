/** 1.004222: Đăng ký thường trú. Generated; do not edit: build again. */
/** Not modelled: Điều 20, 21 và 22 Luật Cư trú, kể cả sau khi sửa đổi bởi Luật số 118/2025/QH15 từ 01/07/2026. (gaps.nguyen_van_luat_cu_tru; Chỉ đọc được nguyên văn điểm a khoản 2 và khoản 8 Điều 20, Điều 23 và trích đoạn khác; các trường hợp và giấy tờ còn lại lấy theo bản công bố và bản công bố năm 2024. Số khoản của Điều 21 từ khoản 4 trở đi và khoản về người chưa thành niên chưa dẫn được.) */
/** Not modelled: Quyết định số 1523/QĐ-BCA-C06 ban hành trước Thông tư số 116/2026/TT-BCA và còn dẫn mẫu của Thông tư số 53/2025/TT-BCA, 66/2023/TT-BCA. (gaps.ban_cong_bo_chua_theo_kip; Từ 01/07/2026 tệp này dùng mẫu và quy định của Thông tư số 116/2026/TT-BCA; chưa thấy quyết định công bố mới.) */
/** Not modelled: Danh mục giấy tờ chứng minh chỗ ở hợp pháp (khoản 2 Điều 5) và quan hệ nhân thân (khoản 2, khoản 3 Điều 6) Nghị định số 154/2024/NĐ-CP. (gaps.danh_muc_giay_to_cho_o_nhan_than; Chỉ đọc được điểm a khoản 2 Điều 5 qua Phụ lục Nghị quyết số 66.7/2025/NQ-CP và điểm e khoản 3 Điều 6 sau sửa đổi; các giấy tờ khác gộp chung.) */
/** Not modelled: Mẫu CT01, CT02 của Thông tư số 53/2025/TT-BCA dùng đến 30/06/2026. (gaps.mau_ct01_truoc_7_2026; Không tìm được mẫu; các mục lấy theo mẫu của Thông tư số 116/2026/TT-BCA. Ô ảnh, chữ ký và lời ghi trên giấy in chưa dựng lại.) */
/** Not modelled: Các trường hợp được miễn lệ phí tại Điều 4 Thông tư số 75/2022/TT-BTC, sửa đổi bởi Thông tư số 71/2025/TT-BTC. (gaps.dien_mien_cua_thong_tu; Chưa đọc được Điều 4; các diện lấy theo Điều 10 Luật Phí và lệ phí. Các diện khác mà Thông tư có thể nêu (thân nhân người có công, xã biên giới, đặc khu, người mồ côi từ đủ 16 đến dưới 18 tuổi) chưa có trong tờ khai.) */
/** Not modelled: Miễn lệ phí đăng ký cư trú cho công dân có tài khoản định danh mức độ 2 đáp ứng khoản 1 Điều 5 Nghị quyết số 66.22/2026/NQ-CP. (gaps.dieu_kien_cong_dan_so; Chưa đọc được nguyên văn khoản 1 Điều 5; cán bộ xác nhận bằng một mục đúng/sai thay cho điều kiện.) */
/** Not modelled: Người chuyển chỗ ở đăng ký trong 12 tháng kể từ ngày đủ điều kiện; người chưa thành niên trong tối đa 60 ngày kể từ ngày đăng ký khai sinh. (gaps.thoi_han_phai_di_dang_ky; Đăng ký muộn không làm thay đổi hồ sơ, lệ phí hay thời hạn giải quyết; việc xử phạt thuộc quy định khác.) */
/** Not modelled: Công dân không tự thực hiện thủ tục thì được ủy quyền cho người khác. (gaps.giay_uy_quyen; Thông tư và bản công bố không ghi hình thức văn bản ủy quyền nên tệp này không đòi thêm giấy tờ.) */
/** Not modelled: Ai xin văn bản đồng ý cho giải quyết thường trú và trong bao lâu, khi người định cư ở nước ngoài không có hộ chiếu Việt Nam còn giá trị. (gaps.van_ban_dong_y_xuat_nhap_canh; Bản công bố năm 2025 để Công an chuyển hồ sơ xin văn bản này, bản năm 2026 ghi nó trong hồ sơ; tệp này coi là giấy tờ phải có, không cộng thời gian.) */
/** Not modelled: Người chưa thành niên có nơi cư trú do Tòa án quyết định; ý kiến của người đại diện khi người đăng ký mất hoặc hạn chế năng lực hành vi dân sự. (gaps.toa_an_quyet_dinh_noi_cu_tru; Chưa đọc được khoản tương ứng của Điều 20 sau sửa đổi; tờ khai luôn hỏi ý kiến cha hoặc mẹ hoặc người giám hộ của người dưới 18 tuổi, không hỏi cho người thành niên.) */
/** Not modelled: Ý kiến của từng đồng sở hữu, người thừa kế, người đại diện của chủ sở hữu. (gaps.nhieu_dong_so_huu; Tờ khai ghi một cách lấy ý kiến chung; cán bộ kiểm tra đã đủ người theo gợi ý của mục này.) */
/** Not modelled: Công an cấp xã chuyển hồ sơ đề nghị xác nhận diện tích, nơi đậu đỗ, mục đích để ở đến Ủy ban nhân dân cấp xã. (gaps.xac_nhan_cua_uy_ban_xa; Là thủ tục khác (1.013313, 1.013314); tệp này chỉ đòi văn bản xác nhận.) */
/** Not modelled: Diện tích nhà ở tối thiểu do Hội đồng nhân dân cấp tỉnh quy định. (gaps.dien_tich_toi_thieu_cua_tinh; Khác nhau theo tỉnh và nơi trong tỉnh; cán bộ nhập mức của địa phương, không nhập thì chỉ kiểm tra mức 08 m2 của Luật.) */
/** Not modelled: Dữ liệu Cổng Dịch vụ công quốc gia ngày 18/07/2026 không ghi toàn trình, không nêu lý do; không ghi mức định danh khi nộp trực tuyến. (gaps.muc_do_dich_vu_va_dinh_danh; Từ 01/07/2026 chưa toàn trình thì phải công bố lý do và căn cứ (Điều 14 Nghị định số 224/2026/NĐ-CP). Lý do kiểm tra thực tế lấy từ khoản 6 Điều 3 Thông tư số 116/2026/TT-BCA; mức định danh ghi mức thấp nhất.) */
/** Not modelled: Đăng ký thường trú cho trẻ dưới 6 tuổi liên thông với khai sinh và thẻ bảo hiểm y tế có thời hạn riêng. (gaps.lien_thong_khai_sinh; Là nhóm thủ tục khác; tệp này chỉ mô tả hồ sơ nộp riêng tại Công an cấp xã.) */
/** parameters.le_phi_truc_tiep · Lệ phí một lần đăng ký thường trú, nộp hồ sơ trực tiếp · Thông tư số 75/2022/TT-BTC · Quyết định số 1523/QĐ-BCA-C06 */
/** parameters.le_phi_truc_tuyen · Lệ phí một lần đăng ký thường trú, nộp hồ sơ trực tuyến · Thông tư số 75/2022/TT-BTC · Quyết định số 1523/QĐ-BCA-C06 */
/** parameters.dien_tich_moi_nguoi · Diện tích nhà ở tối thiểu mỗi người khi thuê, mượn, ở nhờ (m2 sàn) · khoản 3 Điều 20 Luật Cư trú số 68/2020/QH14 */
/** parameters.ngay_mau_moi · Ngày dùng mẫu CT01, CT02 mới và quy định mới về người dưới 6 tuổi · khoản 1 Điều 27 Thông tư số 116/2026/TT-BCA · khoản 2 Điều 6 Nghị định số 58/2026/NĐ-CP */
/** definitions.tuoi_nguoi_dang_ky · Tuổi của người đăng ký vào ngày nộp · Điều 148 Bộ luật Dân sự số 91/2015/QH13 */
/** definitions.chua_thanh_nien · Người đăng ký chưa đủ 18 tuổi · Điều 21 Bộ luật Dân sự số 91/2015/QH13 */
/** definitions.theo_diem_a · Vợ, chồng, cha, mẹ, con về ở với nhau · điểm a khoản 2 Điều 20 Luật Cư trú số 68/2020/QH14 */
/** definitions.duoi_6_ve_cha_me · Người dưới 6 tuổi về ở với cha, mẹ hoặc người giám hộ, nộp hồ sơ từ 01/07/2026 · Điều 7 Nghị định số 154/2024/NĐ-CP */
/** definitions.o_noi_dieu_23 · Chỗ ở thuộc địa điểm không được đăng ký thường trú mới · Điều 23 Luật Cư trú số 68/2020/QH14 */
/** definitions.khong_co_chu_de_hoi · Nơi thuộc Điều 23, vợ, chồng, cha, mẹ, con về ở với nhau, không xác định được chủ sở hữu · khoản 8 Điều 20 Luật Cư trú số 68/2020/QH14 · Quyết định số 1523/QĐ-BCA-C06 */
/** definitions.ve_ho_cham_soc · Đăng ký vào hộ gia đình nhận chăm sóc, nuôi dưỡng · khoản 5 Điều 20 Luật Cư trú số 68/2020/QH14 */
/** definitions.can_chu_ho_dong_y · Phải có ý kiến đồng ý của chủ hộ · khoản 2 Điều 20 Luật Cư trú số 68/2020/QH14 · khoản 3 Điều 20 Luật Cư trú số 68/2020/QH14 · khoản 5 Điều 20 Luật Cư trú số 68/2020/QH14 · khoản 6 Điều 20 Luật Cư trú số 68/2020/QH14 */
/** definitions.can_co_so_dong_y · Phải có ý kiến đồng ý của người đại diện cơ sở tín ngưỡng, cơ sở tôn giáo · khoản 4 Điều 20 Luật Cư trú số 68/2020/QH14 */
/** definitions.can_chu_phuong_tien_dong_y · Phải có ý kiến đồng ý của chủ phương tiện · khoản 6 Điều 20 Luật Cư trú số 68/2020/QH14 */
/** definitions.can_chu_so_huu_dong_y · Phải có ý kiến đồng ý của chủ sở hữu chỗ ở hợp pháp · Điều 20 Luật Cư trú số 68/2020/QH14 */
/** definitions.mo_coi_ve_nguoi_than · Người chưa thành niên không còn cha, mẹ về ở với người thân · khoản 2 Điều 20 Luật Cư trú số 68/2020/QH14 */
/** definitions.can_cha_me_dong_y · Phải có ý kiến của cha hoặc mẹ hoặc người giám hộ · khoản 1 Điều 7 Nghị định số 154/2024/NĐ-CP */
/** definitions.dung_ct02 · Người đăng ký khai mẫu CT02 (người Việt Nam định cư ở nước ngoài) · Quyết định số 1523/QĐ-BCA-C06 */
/** definitions.chuyen_khoi_don_vi · Chuyển từ nơi đơn vị đóng quân, nhà ở công vụ ra chỗ ở khác · Quyết định số 1523/QĐ-BCA-C06 */
/** definitions.cua_luc_luong_vu_trang · Người của lực lượng vũ trang đăng ký vào đơn vị hoặc chuyển từ đơn vị ra chỗ ở khác · Quyết định số 1523/QĐ-BCA-C06 */
/** definitions.phai_xac_nhan_noi_dau · Phải chứng minh nơi phương tiện thường xuyên đậu, đỗ · khoản 6 Điều 20 Luật Cư trú số 68/2020/QH14 */
/** definitions.thuoc_dien_mien · Người đăng ký thuộc diện được miễn lệ phí · Điều 10 Luật Phí và lệ phí số 97/2015/QH13 · Điều 4 Thông tư số 75/2022/TT-BTC */
/** requirements.khong_thuoc_noi_cam_dang_ky_moi · Không đăng ký thường trú mới tại chỗ ở quy định tại Điều 23 Luật Cư trú, trừ vợ, chồng, cha, mẹ, con về ở với nhau · khoản 8 Điều 20 Luật Cư trú số 68/2020/QH14 · Điều 23 Luật Cư trú số 68/2020/QH14 */
/** requirements.khong_bi_han_che · Không đang bị hạn chế quyền tự do cư trú · khoản 2 Điều 4 Luật Cư trú số 68/2020/QH14 */
/** requirements.du_dien_tich_theo_luat · Chỗ ở thuê, mượn, ở nhờ có ít nhất 08 m2 sàn mỗi người · khoản 3 Điều 20 Luật Cư trú số 68/2020/QH14 */
/** requirements.du_dien_tich_theo_tinh · Chỗ ở thuê, mượn, ở nhờ đủ diện tích tối thiểu do Hội đồng nhân dân cấp tỉnh quy định · khoản 3 Điều 20 Luật Cư trú số 68/2020/QH14 */
/** checks.ngay_sinh_khong_sau_ngay_nop · Ngày sinh không sau ngày nộp hồ sơ · khoản 2 Điều 9 Luật Cư trú số 68/2020/QH14 */
/** checks.co_dien_thoai_khi_khai_ct01 · Mẫu CT01 phải có số điện thoại liên hệ · khoản 2 Điều 9 Luật Cư trú số 68/2020/QH14 */
/** checks.chu_ho_la_nguoi_khac · Chủ hộ không phải là người đăng ký · khoản 2 Điều 9 Luật Cư trú số 68/2020/QH14 */
/** checks.du_60_tuoi_khi_ve_voi_nguoi_than · Người cao tuổi là người từ đủ 60 tuổi · khoản 2 Điều 20 Luật Cư trú số 68/2020/QH14 · Điều 2 Luật Người cao tuổi số 39/2009/QH12 */
/** checks.chua_du_18_tuoi · Người chưa thành niên là người chưa đủ 18 tuổi · khoản 2 Điều 20 Luật Cư trú số 68/2020/QH14 · Điều 21 Bộ luật Dân sự số 91/2015/QH13 */
/** checks.tre_em_duoi_16_tuoi · Trẻ em là người dưới 16 tuổi · Điều 10 Luật Phí và lệ phí số 97/2015/QH13 · Điều 1 Luật Trẻ em số 102/2016/QH13 */
/** checks.cao_tuoi_tu_60 · Diện người cao tuổi là từ đủ 60 tuổi · Điều 10 Luật Phí và lệ phí số 97/2015/QH13 · Điều 2 Luật Người cao tuổi số 39/2009/QH12 */
/** checks.so_nguoi_du_nhung_nguoi_cung_dang_ky · Số người tại chỗ ở không ít hơn số người trong hồ sơ · khoản 3 Điều 20 Luật Cư trú số 68/2020/QH14 */
/** checks.chua_lay_y_kien_khi_xac_minh · Trước 15/03/2026 ý kiến đồng ý không lấy qua việc kiểm tra, xác minh · Điều 8 Nghị định số 154/2024/NĐ-CP */
/** documents.to_khai_ct01_cu · Tờ khai thay đổi thông tin cư trú (mẫu CT01 ban hành kèm theo Thông tư số 53/2025/TT-BCA) · Điều 21 Luật Cư trú số 68/2020/QH14 · Thông tư số 53/2025/TT-BCA · Quyết định số 1523/QĐ-BCA-C06 */
/** documents.to_khai_ct02_cu · Tờ khai thay đổi thông tin về cư trú dùng cho công dân Việt Nam định cư ở nước ngoài không có hộ chiếu Việt Nam còn giá trị sử dụng (mẫu CT02 ban hành kèm theo Thông tư số 53/2025/TT-BCA) · Điều 21 Luật Cư trú số 68/2020/QH14 · Thông tư số 53/2025/TT-BCA · Quyết định số 1523/QĐ-BCA-C06 */
/** documents.giay_chung_nhan_nha_dat_cu · Giấy tờ, tài liệu chứng nhận về quyền sử dụng đất, quyền sở hữu tài sản gắn liền với đất do cơ quan có thẩm quyền cấp qua các thời kỳ · điểm a khoản 2 Điều 5 Nghị định số 154/2024/NĐ-CP */
/** documents.giay_to_cho_o_khac_cu · Giấy tờ, tài liệu khác chứng minh chỗ ở hợp pháp quy định tại khoản 2 Điều 5 Nghị định số 154/2024/NĐ-CP · khoản 2 Điều 5 Nghị định số 154/2024/NĐ-CP */
/** documents.giay_to_nhan_than_cu · Giấy tờ, tài liệu chứng minh quan hệ nhân thân với chủ hộ, thành viên hộ gia đình · khoản 2 Điều 21 Luật Cư trú số 68/2020/QH14 · Điều 6 Nghị định số 154/2024/NĐ-CP · Thông tư số 55/2021/TT-BCA */
/** documents.chung_minh_khuyet_tat_benh_cu · Giấy tờ chứng minh là người khuyết tật đặc biệt nặng, khuyết tật nặng, không có khả năng lao động, bị bệnh tâm thần hoặc bệnh khác làm mất khả năng nhận thức, khả năng điều khiển hành vi · khoản 2 Điều 21 Luật Cư trú số 68/2020/QH14 · điểm e khoản 3 Điều 6 Nghị định số 154/2024/NĐ-CP */
/** documents.chung_minh_khong_con_cha_me · Giấy tờ chứng minh người chưa thành niên không còn cha, mẹ · khoản 2 Điều 21 Luật Cư trú số 68/2020/QH14 · khoản 3 Điều 6 Nghị định số 154/2024/NĐ-CP */
/** documents.hop_dong_thue_muon · Hợp đồng, văn bản về việc cho thuê, cho mượn, cho ở nhờ được công chứng hoặc chứng thực · khoản 3 Điều 21 Luật Cư trú số 68/2020/QH14 */
/** documents.giay_chung_nhan_co_dien_tich_cu · Giấy tờ, tài liệu quy định tại khoản 2 Điều 5 Nghị định số 154/2024/NĐ-CP có thể hiện diện tích nhà ở · khoản 2 Điều 5 Nghị định số 154/2024/NĐ-CP */
/** documents.xac_nhan_dien_tich_cu · Xác nhận của Ủy ban nhân dân cấp xã về điều kiện diện tích bình quân (Mẫu số 02 ban hành kèm theo Nghị định số 154/2024/NĐ-CP) · Nghị định số 154/2024/NĐ-CP */
/** documents.chung_minh_hoat_dong_ton_giao · Giấy tờ, tài liệu chứng minh là nhà tu hành, chức sắc, chức việc hoặc người khác hoạt động tôn giáo và được hoạt động tại cơ sở tôn giáo đó · Điều 21 Luật Cư trú số 68/2020/QH14 · Quyết định số 1523/QĐ-BCA-C06 */
/** documents.chung_minh_dai_dien_tin_nguong · Giấy tờ, tài liệu chứng minh là người đại diện cơ sở tín ngưỡng · Điều 21 Luật Cư trú số 68/2020/QH14 · Quyết định số 1523/QĐ-BCA-C06 */
/** documents.xac_nhan_cong_trinh_phu_tro · Văn bản xác nhận của Ủy ban nhân dân cấp xã về việc trong cơ sở tín ngưỡng, cơ sở tôn giáo có công trình phụ trợ là nhà ở · Điều 21 Luật Cư trú số 68/2020/QH14 · Quyết định số 1523/QĐ-BCA-C06 */
/** documents.xac_nhan_nguoi_duoc_cuu_mang · Văn bản xác nhận của Ủy ban nhân dân cấp xã về việc người đăng ký thuộc đối tượng quy định tại khoản 2 Điều 17 Luật Cư trú và việc trong cơ sở tín ngưỡng, cơ sở tôn giáo có công trình phụ trợ là nhà ở · Điều 21 Luật Cư trú số 68/2020/QH14 · khoản 2 Điều 17 Luật Cư trú số 68/2020/QH14 · Quyết định số 1523/QĐ-BCA-C06 */
/** documents.de_nghi_cua_co_so_tro_giup · Văn bản đề nghị của người đứng đầu cơ sở trợ giúp xã hội · Điều 21 Luật Cư trú số 68/2020/QH14 · Quyết định số 1523/QĐ-BCA-C06 */
/** documents.xac_nhan_cham_soc · Giấy tờ, tài liệu xác nhận về việc chăm sóc, nuôi dưỡng, trợ giúp · Điều 21 Luật Cư trú số 68/2020/QH14 · Quyết định số 1523/QĐ-BCA-C06 */
/** documents.dang_ky_phuong_tien · Giấy chứng nhận đăng ký phương tiện */
/** documents.an_toan_ky_thuat · Giấy chứng nhận an toàn kỹ thuật và bảo vệ môi trường của phương tiện */
/** documents.xac_nhan_de_o · Văn bản xác nhận của Ủy ban nhân dân cấp xã về việc sử dụng phương tiện vào mục đích để ở (mục 2 Mẫu số 01 ban hành kèm theo Nghị định số 154/2024/NĐ-CP) · Điều 21 Luật Cư trú số 68/2020/QH14 · Quyết định số 1523/QĐ-BCA-C06 */
/** documents.xac_nhan_noi_dau_cu · Văn bản xác nhận của Ủy ban nhân dân cấp xã về địa điểm phương tiện đăng ký đậu, đỗ thường xuyên (Mẫu số 01 ban hành kèm theo Nghị định số 154/2024/NĐ-CP) · Điều 21 Luật Cư trú số 68/2020/QH14 · Nghị định số 154/2024/NĐ-CP */
/** documents.gioi_thieu_vao_don_vi_cong_an · Giấy giới thiệu của Thủ trưởng đơn vị quản lý trực tiếp ghi rõ nội dung để làm thủ tục đăng ký thường trú và đơn vị có chỗ ở cho cán bộ, chiến sĩ (ký tên, đóng dấu) · Quyết định số 1523/QĐ-BCA-C06 */
/** documents.gioi_thieu_vao_don_vi_quan_doi · Giấy giới thiệu đăng ký thường trú của cơ quan, đơn vị cấp trung đoàn và tương đương trở lên (ký tên, đóng dấu) · Thông tư số 190/2021/TT-BQP · Quyết định số 1523/QĐ-BCA-C06 */
/** documents.gioi_thieu_ra_khoi_don_vi_cong_an · Giấy giới thiệu của Thủ trưởng đơn vị quản lý trực tiếp (ký tên và đóng dấu) · Quyết định số 1523/QĐ-BCA-C06 */
/** documents.gioi_thieu_ra_khoi_don_vi_quan_doi · Giấy giới thiệu đăng ký thường trú của đơn vị đang công tác (ký tên và đóng dấu) · Thông tư số 190/2021/TT-BQP · Quyết định số 1523/QĐ-BCA-C06 */
/** documents.dong_y_cua_chu_ho · Văn bản riêng ghi rõ ý kiến đồng ý của chủ hộ · Điều 21 Luật Cư trú số 68/2020/QH14 · Điều 8 Nghị định số 154/2024/NĐ-CP */
/** documents.dong_y_cua_chu_so_huu · Văn bản riêng ghi rõ ý kiến đồng ý của chủ sở hữu, người đại diện chỗ ở hợp pháp hoặc chủ phương tiện · Điều 21 Luật Cư trú số 68/2020/QH14 · Điều 8 Nghị định số 154/2024/NĐ-CP */
/** documents.dong_y_cua_cha_me · Văn bản riêng ghi rõ ý kiến đồng ý của cha hoặc mẹ hoặc người giám hộ · khoản 1 Điều 7 Nghị định số 154/2024/NĐ-CP · Điều 8 Nghị định số 154/2024/NĐ-CP */
/** documents.ho_chieu_viet_nam · Hộ chiếu Việt Nam còn giá trị sử dụng · Điều 21 Luật Cư trú số 68/2020/QH14 · Quyết định số 1523/QĐ-BCA-C06 */
/** documents.chung_minh_quoc_tich · Giấy tờ, tài liệu chứng minh có quốc tịch Việt Nam · Điều 21 Luật Cư trú số 68/2020/QH14 · Quyết định số 1523/QĐ-BCA-C06 */
/** documents.dong_y_cua_xuat_nhap_canh · Văn bản đồng ý cho giải quyết thường trú của cơ quan quản lý xuất nhập cảnh của Bộ Công an · Điều 21 Luật Cư trú số 68/2020/QH14 · Quyết định số 1523/QĐ-BCA-C06 */
/** documents.quyet_dinh_quoc_tich · Quyết định của Chủ tịch nước về việc cho nhập quốc tịch hoặc cho trở lại quốc tịch Việt Nam · Quyết định số 1523/QĐ-BCA-C06 */
/** documents.giay_to_mien_le_phi · Giấy tờ chứng minh thuộc diện được miễn lệ phí · Điều 4 Thông tư số 75/2022/TT-BTC · Quyết định số 1523/QĐ-BCA-C06 */
/** fees.le_phi_thuong_tru · Lệ phí đăng ký thường trú · Thông tư số 75/2022/TT-BTC · khoản 3 Điều 9 Luật Cư trú số 68/2020/QH14 · Quyết định số 1523/QĐ-BCA-C06 */
/** fees.le_phi_thuong_tru.rows.dien_mien · Điều 10 Luật Phí và lệ phí số 97/2015/QH13 · Điều 4 Thông tư số 75/2022/TT-BTC */
/** fees.le_phi_thuong_tru.rows.nop_truc_tuyen · Thông tư số 75/2022/TT-BTC · Quyết định số 1523/QĐ-BCA-C06 */
/** fees.le_phi_thuong_tru.rows.nop_truc_tiep · Thông tư số 75/2022/TT-BTC · Quyết định số 1523/QĐ-BCA-C06 */
/** deadline.bay_ngay_lam_viec · Điều 22 Luật Cư trú số 68/2020/QH14 · Quyết định số 1523/QĐ-BCA-C06 */
/** workflow.nop_ho_so · Nộp hồ sơ đăng ký thường trú · Điều 22 Luật Cư trú số 68/2020/QH14 */
/** workflow.tiep_nhan · Kiểm tra hồ sơ, đối chiếu với dữ liệu và tiếp nhận · Điều 22 Luật Cư trú số 68/2020/QH14 · Quyết định số 1523/QĐ-BCA-C06 */
/** workflow.tiep_nhan.outcomes.day_du · Hồ sơ đầy đủ, hợp lệ */
/** workflow.tiep_nhan.outcomes.chua_day_du · Hồ sơ chưa đầy đủ, hướng dẫn bổ sung · Điều 22 Luật Cư trú số 68/2020/QH14 */
/** workflow.tiep_nhan.outcomes.khong_du_dieu_kien · Không đủ điều kiện, từ chối bằng phiếu CT06 và nêu rõ lý do · Điều 22 Luật Cư trú số 68/2020/QH14 · Quyết định số 1523/QĐ-BCA-C06 */
/** workflow.bo_sung · Bổ sung, hoàn thiện hồ sơ · Điều 22 Luật Cư trú số 68/2020/QH14 */
/** workflow.bo_sung.outcomes.da_bo_sung · Đã bổ sung, hoàn thiện */
/** workflow.bo_sung.outcomes.rut · Rút hồ sơ · Điều 21 Nghị định số 118/2025/NĐ-CP */
/** workflow.nop_le_phi · Nộp lệ phí đăng ký thường trú · khoản 3 Điều 9 Luật Cư trú số 68/2020/QH14 · Quyết định số 1523/QĐ-BCA-C06 */
/** workflow.tham_dinh · Thẩm định hồ sơ · Điều 22 Luật Cư trú số 68/2020/QH14 */
/** workflow.tham_dinh.outcomes.da_du_thong_tin · Đã khai thác đủ thông tin, đủ điều kiện */
/** workflow.tham_dinh.outcomes.phai_kiem_tra · Không khai thác được thông tin, phải kiểm tra, xác minh */
/** workflow.tham_dinh.outcomes.tu_choi_dang_ky · Không đủ điều kiện, trả lời bằng văn bản và nêu rõ lý do · Điều 22 Luật Cư trú số 68/2020/QH14 */
/** workflow.xac_minh · Kiểm tra, xác minh điều kiện đăng ký, đối chiếu bản gốc giấy tờ · Điều 22 Luật Cư trú số 68/2020/QH14 · Quyết định số 1523/QĐ-BCA-C06 */
/** workflow.xac_minh.outcomes.xac_minh_dat · Đủ điều kiện đăng ký */
/** workflow.xac_minh.outcomes.xac_minh_khong_dat · Không đủ điều kiện, trả lời bằng văn bản và nêu rõ lý do · Điều 22 Luật Cư trú số 68/2020/QH14 */
/** workflow.phe_duyet · Phê duyệt kết quả đăng ký thường trú · Điều 22 Luật Cư trú số 68/2020/QH14 · Quyết định số 1523/QĐ-BCA-C06 */
/** workflow.cap_nhat · Cập nhật nơi thường trú mới vào Cơ sở dữ liệu về cư trú, Cơ sở dữ liệu quốc gia về dân cư · Điều 22 Luật Cư trú số 68/2020/QH14 */
/** workflow.tra · Thông báo kết quả đăng ký thường trú · Điều 22 Luật Cư trú số 68/2020/QH14 · Quyết định số 1523/QĐ-BCA-C06 */

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

export interface ThanNhan {
  /** facts.than_nhan.quan_he_than_nhan · Quan hệ */
  quan_he_than_nhan: string;
  /** facts.than_nhan.ho_ten · Họ, chữ đệm và tên */
  ho_ten: string;
  /** facts.than_nhan.nam_sinh · Năm sinh */
  nam_sinh: number;
  /** facts.than_nhan.quoc_tich · Quốc tịch */
  quoc_tich: string;
  /** facts.than_nhan.nghe_nghiep · Nghề nghiệp, nơi làm việc */
  nghe_nghiep: string;
  /** facts.than_nhan.noi_o_hien_nay · Nơi ở hiện nay */
  noi_o_hien_nay: string;
}

export interface QuaTrinhSinhSong {
  /** facts.qua_trinh_sinh_song.thoi_gian · Từ tháng, năm đến tháng, năm */
  thoi_gian: string;
  /** facts.qua_trinh_sinh_song.cho_o · Chỗ ở */
  cho_o: string;
  /** facts.qua_trinh_sinh_song.nghe_nghiep · Nghề nghiệp, nơi làm việc */
  nghe_nghiep: string;
}

export interface KhaiCt02 {
  /** facts.khai_ct02.ho_ten_nuoc_ngoai · Họ, chữ đệm và tên trong hộ chiếu, giấy tờ do nước ngoài cấp */
  ho_ten_nuoc_ngoai: string;
  /** facts.khai_ct02.dan_toc · Dân tộc */
  dan_toc: string;
  /** facts.khai_ct02.ton_giao · Tôn giáo */
  ton_giao: string;
  /** facts.khai_ct02.quoc_tich_nuoc_ngoai · Quốc tịch nước ngoài (nếu có) */
  quoc_tich_nuoc_ngoai?: string;
  /** facts.khai_ct02.so_giay_to · Số hộ chiếu, giấy tờ đi lại quốc tế do nước ngoài cấp hoặc giấy tờ do cơ quan có thẩm quyền Việt Nam cấp */
  so_giay_to: string;
  /** facts.khai_ct02.ngay_cap_giay_to · Ngày cấp */
  ngay_cap_giay_to: string;
  /** facts.khai_ct02.co_quan_cap_giay_to · Cơ quan cấp */
  co_quan_cap_giay_to: string;
  /** facts.khai_ct02.giay_to_co_gia_tri_den · Có giá trị đến ngày */
  giay_to_co_gia_tri_den: string;
  /** facts.khai_ct02.nghe_nghiep_o_nuoc_ngoai · Nghề nghiệp, nơi làm việc ở nước ngoài trước khi nhập cảnh Việt Nam */
  nghe_nghiep_o_nuoc_ngoai: string;
  /** facts.khai_ct02.noi_cu_tru_o_nuoc_ngoai · Nơi cư trú ở nước ngoài trước khi nhập cảnh Việt Nam */
  noi_cu_tru_o_nuoc_ngoai: string;
}

export interface ChaMeGiamHo {
  /** facts.cha_me_giam_ho.ho_ten · Họ và tên cha hoặc mẹ hoặc người giám hộ */
  ho_ten: string;
  /** facts.cha_me_giam_ho.so_dinh_danh · Số định danh cá nhân của cha hoặc mẹ hoặc người giám hộ */
  so_dinh_danh: string;
}

export interface ChuSoHuu {
  /** facts.chu_so_huu.ho_ten · Họ và tên chủ sở hữu */
  ho_ten: string;
  /** facts.chu_so_huu.so_dinh_danh · Số định danh cá nhân của chủ sở hữu */
  so_dinh_danh: string;
}

export interface NguoiCungThayDoi {
  /** facts.nguoi_cung_thay_doi.ho_ten · Họ, chữ đệm và tên */
  ho_ten: string;
  /** facts.nguoi_cung_thay_doi.ngay_sinh · Ngày, tháng, năm sinh */
  ngay_sinh: string;
  /** facts.nguoi_cung_thay_doi.gioi_tinh · Giới tính */
  gioi_tinh: "nam" | "nu";
  /** facts.nguoi_cung_thay_doi.so_dinh_danh · Số định danh cá nhân */
  so_dinh_danh: string;
  /** facts.nguoi_cung_thay_doi.quan_he_voi_chu_ho · Mối quan hệ với chủ hộ */
  quan_he_voi_chu_ho: string;
}

export interface ChuHo {
  /** facts.chu_ho.ho_ten · Họ, chữ đệm và tên chủ hộ */
  ho_ten: string;
  /** facts.chu_ho.so_dinh_danh · Số định danh cá nhân của chủ hộ */
  so_dinh_danh: string;
  /** facts.chu_ho.quan_he_voi_chu_ho · Mối quan hệ với chủ hộ */
  quan_he_voi_chu_ho: string;
}

export interface NguoiDangKy {
  /** facts.nguoi_dang_ky.ho_ten · Họ, chữ đệm và tên khai sinh */
  ho_ten: string;
  /** facts.nguoi_dang_ky.ngay_sinh · Ngày, tháng, năm sinh */
  ngay_sinh: string;
  /** facts.nguoi_dang_ky.gioi_tinh · Giới tính */
  gioi_tinh: "nam" | "nu";
  /** facts.nguoi_dang_ky.so_dinh_danh · Số định danh cá nhân */
  so_dinh_danh: string;
  /** facts.nguoi_dang_ky.dien_thoai · Số điện thoại liên hệ */
  dien_thoai?: string;
  /** facts.nguoi_dang_ky.thu_dien_tu · Thư điện tử */
  thu_dien_tu?: string;
  /** facts.nguoi_dang_ky.noi_cu_tru · Nơi cư trú hiện nay */
  noi_cu_tru: string;
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
  case: "thuoc_so_huu" | "theo_quan_he_gia_dinh" | "thue_muon_o_nho" | "co_so_tin_nguong_ton_giao" | "duoc_cham_soc_tro_giup" | "tren_phuong_tien" | "don_vi_dong_quan";
  /** facts.nguoi_dang_ky · Người đăng ký thường trú · Điều 21 Luật Cư trú số 68/2020/QH14 */
  nguoi_dang_ky: NguoiDangKy;
  /** facts.noi_de_nghi · Nơi đề nghị đăng ký thường trú · Điều 20 Luật Cư trú số 68/2020/QH14 */
  noi_de_nghi: string;
  /** facts.la_chu_ho · Người đăng ký là chủ hộ tại nơi đề nghị đăng ký · Điều 21 Luật Cư trú số 68/2020/QH14 */
  la_chu_ho: boolean;
  /** facts.chu_ho · Chủ hộ tại nơi đề nghị đăng ký · Điều 21 Luật Cư trú số 68/2020/QH14 */
  chu_ho?: ChuHo;
  /** facts.nguoi_cung_thay_doi · Những thành viên trong hộ gia đình cùng thay đổi · Điều 21 Luật Cư trú số 68/2020/QH14 */
  nguoi_cung_thay_doi?: NguoiCungThayDoi[];
  /** facts.quan_he · Diện đăng ký theo khoản 2 Điều 20 Luật Cư trú · khoản 2 Điều 20 Luật Cư trú số 68/2020/QH14 */
  quan_he?: "vo_chong" | "con_voi_cha_me" | "cha_me_voi_con" | "nguoi_cao_tuoi" | "khuyet_tat_hoac_benh" | "chua_thanh_nien_voi_nguoi_than" | "chua_thanh_nien_voi_giam_ho";
  /** facts.khong_con_cha_me · Người chưa thành niên không còn cha, mẹ · khoản 2 Điều 20 Luật Cư trú số 68/2020/QH14 */
  khong_con_cha_me?: boolean;
  /** facts.khong_xac_dinh_chu_so_huu · Không xác định được chủ sở hữu chỗ ở · khoản 8 Điều 20 Luật Cư trú số 68/2020/QH14 · Quyết định số 1523/QĐ-BCA-C06 */
  khong_xac_dinh_chu_so_huu?: boolean;
  /** facts.dien_tich_san · Diện tích sàn của chỗ ở thuê, mượn, ở nhờ (m2) · khoản 3 Điều 20 Luật Cư trú số 68/2020/QH14 */
  dien_tich_san?: number;
  /** facts.so_nguoi_tai_cho_o · Tổng số người thường trú tại chỗ ở đó sau khi đăng ký · khoản 3 Điều 20 Luật Cư trú số 68/2020/QH14 */
  so_nguoi_tai_cho_o?: number;
  /** facts.dien_tich_cua_tinh · Diện tích tối thiểu mỗi người do Hội đồng nhân dân cấp tỉnh quy định (m2 sàn) · khoản 3 Điều 20 Luật Cư trú số 68/2020/QH14 */
  dien_tich_cua_tinh?: number;
  /** facts.doi_tuong_ton_giao · Tư cách tại cơ sở tín ngưỡng, cơ sở tôn giáo · khoản 4 Điều 20 Luật Cư trú số 68/2020/QH14 */
  doi_tuong_ton_giao?: "nguoi_hoat_dong_ton_giao" | "dai_dien_co_so_tin_nguong" | "quan_ly_tin_nguong" | "nguoi_duoc_cuu_mang";
  /** facts.noi_cham_soc · Nơi nhận chăm sóc, nuôi dưỡng, trợ giúp · khoản 5 Điều 20 Luật Cư trú số 68/2020/QH14 */
  noi_cham_soc?: "co_so_tro_giup" | "ca_nhan_ho_gia_dinh";
  /** facts.la_chu_phuong_tien · Người đăng ký là chủ phương tiện · khoản 6 Điều 20 Luật Cư trú số 68/2020/QH14 */
  la_chu_phuong_tien?: boolean;
  /** facts.phai_dang_ky_dang_kiem · Phương tiện thuộc đối tượng phải đăng ký, đăng kiểm · khoản 6 Điều 20 Luật Cư trú số 68/2020/QH14 */
  phai_dang_ky_dang_kiem?: boolean;
  /** facts.noi_dang_ky_trung_noi_dau · Nơi đăng ký phương tiện trùng với nơi thường xuyên đậu, đỗ · khoản 6 Điều 20 Luật Cư trú số 68/2020/QH14 */
  noi_dang_ky_trung_noi_dau?: boolean;
  /** facts.dang_thuong_tru_tai_don_vi · Đang thường trú tại nơi đơn vị đóng quân, nhà ở công vụ của Công an nhân dân hoặc Quân đội nhân dân · Quyết định số 1523/QĐ-BCA-C06 */
  dang_thuong_tru_tai_don_vi?: boolean;
  /** facts.luc_luong · Lực lượng · Quyết định số 1523/QĐ-BCA-C06 */
  luc_luong?: "cong_an" | "quan_doi";
  /** facts.y_kien_chu_ho · Hình thức lấy ý kiến của chủ hộ · Điều 21 Luật Cư trú số 68/2020/QH14 · Điều 8 Nghị định số 154/2024/NĐ-CP */
  y_kien_chu_ho?: "tren_to_khai" | "qua_vneid" | "van_ban_rieng" | "khi_xac_minh";
  /** facts.y_kien_chu_so_huu · Hình thức lấy ý kiến của chủ sở hữu, người đại diện chỗ ở hợp pháp hoặc chủ phương tiện · Điều 21 Luật Cư trú số 68/2020/QH14 · Điều 8 Nghị định số 154/2024/NĐ-CP */
  y_kien_chu_so_huu?: "tren_to_khai" | "qua_vneid" | "van_ban_rieng" | "khi_xac_minh";
  /** facts.chu_so_huu · Chủ sở hữu chỗ ở hợp pháp xác nhận qua VNeID · Điều 21 Luật Cư trú số 68/2020/QH14 */
  chu_so_huu?: ChuSoHuu;
  /** facts.y_kien_cha_me · Hình thức lấy ý kiến của cha hoặc mẹ hoặc người giám hộ · khoản 1 Điều 7 Nghị định số 154/2024/NĐ-CP · Điều 8 Nghị định số 154/2024/NĐ-CP */
  y_kien_cha_me?: "tren_to_khai" | "qua_vneid" | "van_ban_rieng" | "khi_xac_minh";
  /** facts.cha_me_giam_ho · Cha hoặc mẹ hoặc người giám hộ xác nhận qua VNeID · khoản 1 Điều 7 Nghị định số 154/2024/NĐ-CP */
  cha_me_giam_ho?: ChaMeGiamHo;
  /** facts.dinh_cu_o_nuoc_ngoai · Người đăng ký là người Việt Nam định cư ở nước ngoài còn quốc tịch Việt Nam · Điều 21 Luật Cư trú số 68/2020/QH14 · Quyết định số 1523/QĐ-BCA-C06 */
  dinh_cu_o_nuoc_ngoai: boolean;
  /** facts.ho_chieu_con_gia_tri · Có hộ chiếu Việt Nam còn giá trị sử dụng · Quyết định số 1523/QĐ-BCA-C06 */
  ho_chieu_con_gia_tri?: boolean;
  /** facts.moi_co_quoc_tich · Đăng ký thường trú lần đầu sau khi được nhập hoặc trở lại quốc tịch Việt Nam · Quyết định số 1523/QĐ-BCA-C06 */
  moi_co_quoc_tich: boolean;
  /** facts.khai_ct02 · Mục khai riêng của người Việt Nam định cư ở nước ngoài (mẫu CT02) · Quyết định số 1523/QĐ-BCA-C06 */
  khai_ct02?: KhaiCt02;
  /** facts.qua_trinh_sinh_song · Tóm tắt quá trình sinh sống và làm việc từ khi sinh ra đến nay · Quyết định số 1523/QĐ-BCA-C06 */
  qua_trinh_sinh_song?: QuaTrinhSinhSong[];
  /** facts.than_nhan · Cha, mẹ, vợ, chồng, con · Quyết định số 1523/QĐ-BCA-C06 */
  than_nhan?: ThanNhan[];
  /** facts.dien_mien_le_phi · Diện được miễn lệ phí của người đăng ký · Điều 10 Luật Phí và lệ phí số 97/2015/QH13 · Điều 4 Thông tư số 75/2022/TT-BTC */
  dien_mien_le_phi: "khong_thuoc_dien" | "tre_em" | "cao_tuoi" | "khuyet_tat" | "co_cong" | "dan_toc_thieu_so_kho_khan" | "ho_ngheo";
  /** facts.nop_theo_uy_quyen · Hồ sơ do người được ủy quyền nộp · Quyết định số 1523/QĐ-BCA-C06 */
  nop_theo_uy_quyen: boolean;
  /** facts.nguoi_duoc_uy_quyen · Họ, chữ đệm và tên người được ủy quyền · Quyết định số 1523/QĐ-BCA-C06 */
  nguoi_duoc_uy_quyen?: string;
  /** facts.cho_o_thuoc_dieu_23 · Chỗ ở thuộc địa điểm không được đăng ký thường trú mới · Điều 23 Luật Cư trú số 68/2020/QH14 */
  cho_o_thuoc_dieu_23?: boolean;
  /** facts.bi_han_che_cu_tru · Đang bị hạn chế quyền tự do cư trú và chưa được cơ quan có thẩm quyền đồng ý cho thay đổi nơi cư trú · khoản 2 Điều 4 Luật Cư trú số 68/2020/QH14 */
  bi_han_che_cu_tru?: boolean;
  documents?: { [document: string]: Filed };
  suspensions?: Suspension[];
  extended?: boolean;
  decisions?: { [step: string]: string };
}
