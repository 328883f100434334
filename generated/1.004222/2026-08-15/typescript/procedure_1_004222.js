// 1.004222. Generated: do not edit, build again. Types and provisions: see the .d.ts.
const g="theo_quan_he_gia_dinh",bx="con_voi_cha_me",bE="chua_thanh_nien_voi_giam_ho",aS="/cho_o_thuoc_dieu_23",bT="cho_o_thuoc_dieu_23",b1="/khong_xac_dinh_chu_so_huu",ca="khong_xac_dinh_chu_so_huu",aq="duoc_cham_soc_tro_giup",v="thue_muon_o_nho",A="tren_phuong_tien",L="co_so_tin_nguong_ton_giao",aO="nguoi_duoc_cuu_mang",by="la_chu_phuong_tien",aP="chua_thanh_nien_voi_nguoi_than",bz="khong_con_cha_me",ab="don_vi_dong_quan",bA="dang_thuong_tru_tai_don_vi",bB="noi_dang_ky_trung_noi_dau",bC="qua_vneid",bD="nop_theo_uy_quyen",aQ="/bi_han_che_cu_tru",bF="bi_han_che_cu_tru",bG="/dien_tich_cua_tinh",bH="dien_tich_cua_tinh",aR="/nguoi_dang_ky/dien_thoai",bI="/nguoi_cung_thay_doi",bJ="nguoi_cung_thay_doi",bK="chung_minh_cho_o",z="one_of",bL="chung_minh_khuyet_tat_benh",bM="chung_minh_dien_tich",bN="giay_to_phuong_tien",M="all_of",bO="chung_minh_noi_dau",bP="cong_an",bQ="quan_doi",bR="y_kien_chu_ho",aT="van_ban_rieng",aU="exempt",bS="/identity_level",bU="identity_level",bV="/du_dieu_kien_cong_dan_so",bW="du_dieu_kien_cong_dan_so",bX="channel",N="working_day",O="ho_ten",bY="nghe_nghiep",bZ="ngay_sinh",b0="gioi_tinh",ac="so_dinh_danh",b2="quan_he_voi_chu_ho",aV="submission_date",aW="submission_time",b3="applicant",b4="la_chu_ho",b5="quan_he",b6="dien_tich_san",b7="so_nguoi_tai_cho_o",b8="doi_tuong_ton_giao",b9="noi_cham_soc",cb="phai_dang_ky_dang_kiem",cc="luc_luong",cd="y_kien_chu_so_huu",ce="y_kien_cha_me",cf="dinh_cu_o_nuoc_ngoai",cg="ho_chieu_con_gia_tri",ch="moi_co_quoc_tich",ci="dien_mien_le_phi",aX="/dien_tich_san",cj="/nguoi_dang_ky/ngay_sinh",ck="/chu_ho/so_dinh_danh",aY="/quan_he",aZ="/dien_mien_le_phi",cl="/so_nguoi_tai_cho_o",m=" ",cm="/submission_time",a0="tiep_nhan",cn="nop_le_phi",co="bo_sung",a1="end:refused",cp="tham_dinh",ar="phe_duyet",cq="xac_minh",cr="cap_nhat",j="/",w=".",o="type",F="unknown",a2="week",ad="string",as="E_DATE",ae="E_DURATION",a3="number",a4="range",a5="choice",cs="boolean",ct="/documents",cu="/decisions",B="undetermined",P="not_needed",E="missing",aa="from_data",aN="needed",
ee=f=>2e4,
ef=f=>1e4,
ed=f=>8,
bv=f=>739798,
R=f=>f.$1??K(f,"$1",cN(bk(f),am(f))),
bg=f=>f.$2??K(f,"$2",R(f)<18),
aD=f=>a(f)===g&&["vo_chong",bx,"cha_me_voi_con"].includes(C(f)),
aj=f=>f.$3??K(f,"$3",am(f)>=bv(f)&&R(f)<6&&a(f)===g&&[bx,bE].includes(C(f))),
aC=f=>y(f,f.A,aS)&&(f.A??b(f,bT)),
c4=f=>aD(f)&&aC(f)&&y(f,f.F,b1)&&(f.F??b(f,ca)),
bi=f=>a(f)===aq&&bl(f)==="ca_nhan_ho_gia_dinh",
bf=f=>f.$4??K(f,"$4",!aI(f)&&!aj(f)&&([g,v,A].includes(a(f))||bi(f))),
c2=f=>a(f)===L&&["quan_ly_tin_nguong",aO].includes(U(f)),
c1=f=>a(f)===A&&!(f.ae??b(f,by)),
aA=f=>f.$5??K(f,"$5",a(f)===g&&!aj(f)&&!c4(f)||a(f)===v||bi(f)||c2(f)||c1(f)),
bh=f=>a(f)===g&&C(f)===aP&&(f.aa??b(f,bz)),
az=f=>f.$6??K(f,"$6",bg(f)&&!bh(f)),
I=f=>T(f)&&(am(f)>=bv(f)||!ak(f)),
aB=f=>a(f)!==ab&&(f.S??b(f,bA)),
c3=f=>a(f)===ab||aB(f),
c5=f=>a(f)===A&&(!V(f)||V(f)&&!(f.al??b(f,bB))),
aE=f=>aH(f)!=="khong_thuoc_dien",
el=f=>!aI(f),
ez=f=>a(f)===g,
es=f=>a(f)===g&&C(f)===aP,
et=f=>aD(f)&&aC(f),
ep=f=>a(f)===v,
eA=f=>a(f)===v,
eo=f=>a(f)===v,
eq=f=>a(f)===L,
ew=f=>a(f)===aq,
eu=f=>a(f)===A,
ey=f=>a(f)===A,
ex=f=>a(f)===A&&V(f),
en=f=>a(f)!==ab,
em=f=>aA(f)&&bn(f)===bC,
ek=f=>az(f)&&bm(f)===bC,
er=f=>T(f),
ev=f=>(f.am??b(f,bD)),
d7=f=>aC(f)?aD(f):!0,
d6=f=>y(f,f.z,aQ)?!(f.z??b(f,bF)):!0,
d4=f=>a(f)===v?bj(f)>=BigInt(bc(f,ed(f)*aJ(f),1e15))*100n:!0,
d5=f=>a(f)===v&&y(f,f.B,bG)?bj(f)>=bc(f,(f.B??b(f,bH,0n))*BigInt(aJ(f)),100000000000000000n):!0,
cU=f=>bk(f)<=am(f),
cS=f=>!I(f)?y(f,f.ah,aR):!0,
cQ=f=>!aI(f)?(f.R??b(f,"chu_ho.so_dinh_danh",""))!==(f.aj??b(f,"nguoi_dang_ky.so_dinh_danh","")):!0,
cT=f=>a(f)===g&&C(f)==="nguoi_cao_tuoi"?R(f)>=60:!0,
cR=f=>a(f)===g&&[aP,bE].includes(C(f))?bg(f):!0,
cW=f=>aH(f)==="tre_em"?R(f)<16:!0,
cP=f=>aH(f)==="cao_tuoi"?R(f)>=60:!0,
cV=f=>a(f)===v&&y(f,f.G,bI)?aJ(f)>(f.G??b(f,bJ,[])).length:!0,
dQ=f=>c(f,f=>!I(f),"to_khai_ct01",1),
dR=f=>c(f,I,"to_khai_ct02",1),
dD=f=>d(f,"giay_chung_nhan_nha_dat",1),
dE=f=>d(f,"giay_to_cho_o_khac",1),
dm=f=>G(f,bK,z,f=>a(f)==="thuoc_so_huu",f=>ao(bK,z,[dD(f),dE(f)])),
dG=f=>c(f,f=>a(f)===g&&!aj(f),"giay_to_nhan_than",1),
dv=f=>d(f,"chung_nhan_y_te",0,0,1),
dU=f=>d(f,"xac_nhan_cua_xa",0,0,1),
ds=f=>G(f,bL,z,f=>a(f)===g&&C(f)==="khuyet_tat_hoac_benh",f=>ao(bL,z,[dv(f),dU(f)])),
dr=f=>c(f,bh,"chung_minh_khong_con_cha_me",0,0,1),
dO=f=>c(f,f=>a(f)===v,"hop_dong_thue_muon",0,0,1),
dC=f=>d(f,"giay_chung_nhan_co_dien_tich",1),
dW=f=>d(f,"xac_nhan_dien_tich",1),
dp=f=>G(f,bM,z,f=>a(f)===v,f=>ao(bM,z,[dC(f),dW(f)])),
dq=f=>c(f,f=>a(f)===L&&U(f)==="nguoi_hoat_dong_ton_giao","chung_minh_hoat_dong_ton_giao",0,0,1),
dn=f=>c(f,f=>a(f)===L&&U(f)==="dai_dien_co_so_tin_nguong","chung_minh_dai_dien_tin_nguong",0,0,1),
dT=f=>c(f,f=>a(f)===L&&U(f)!==aO,"xac_nhan_cong_trinh_phu_tro",0,0,1),
dX=f=>c(f,f=>a(f)===L&&U(f)===aO,"xac_nhan_nguoi_duoc_cuu_mang",0,0,1),
dx=f=>c(f,f=>a(f)===aq&&bl(f)==="co_so_tro_giup","de_nghi_cua_co_so_tro_giup",1),
dS=f=>c(f,f=>a(f)===aq,"xac_nhan_cham_soc",0,0,1),
dw=f=>d(f,"dang_ky_phuong_tien",0,0,1),
dk=f=>d(f,"an_toan_ky_thuat",0,0,1),
dH=f=>G(f,bN,M,f=>a(f)===A&&V(f),f=>cO(bN,[dw(f),dk(f)])),
dV=f=>c(f,f=>a(f)===A&&!V(f),"xac_nhan_de_o",0,0,1),
dY=f=>d(f,"xac_nhan_noi_dau",0,0,1),
dN=f=>d(f,"hop_dong_ben_bai",0,0,1),
dl=f=>d(f,"chap_thuan_dau_do",0,0,1),
dt=f=>G(f,bO,z,c5,f=>ao(bO,z,[dY(f),dN(f),dl(f)])),
dK=f=>c(f,f=>a(f)===ab&&al(f)===bP,"gioi_thieu_vao_don_vi_cong_an",1),
dL=f=>c(f,f=>a(f)===ab&&al(f)===bQ,"gioi_thieu_vao_don_vi_quan_doi",1),
dI=f=>c(f,f=>aB(f)&&al(f)===bP,"gioi_thieu_ra_khoi_don_vi_cong_an",1),
dJ=f=>c(f,f=>aB(f)&&al(f)===bQ,"gioi_thieu_ra_khoi_don_vi_quan_doi",1),
dz=f=>c(f,f=>bf(f)&&(f.as??b(f,bR))===aT,"dong_y_cua_chu_ho",1),
dA=f=>c(f,f=>aA(f)&&bn(f)===aT,"dong_y_cua_chu_so_huu",1),
dy=f=>c(f,f=>az(f)&&bm(f)===aT,"dong_y_cua_cha_me",1),
dM=f=>c(f,f=>T(f)&&ak(f),"ho_chieu_viet_nam",0,0,1),
du=f=>c(f,f=>T(f)&&!ak(f),"chung_minh_quoc_tich",0,0,1),
dB=f=>c(f,f=>T(f)&&!ak(f),"dong_y_cua_xuat_nhap_canh",1),
dP=f=>c(f,dd,"quyet_dinh_quoc_tich",0,0,1),
dF=f=>c(f,aE,"giay_to_mien_le_phi",1),
db=f=>dc(f,"le_phi_thuong_tru","VND",f=>{
const c=
aE(f)?{row:"dien_mien",status:aU}:
y(f,f.E,bS)&&(f.E??b(f,bU,0))===2&&y(f,f.C,bV)&&(f.C??b(f,bW))?{row:"cong_dan_so",status:aU}:
(f.P??b(f,bX))==="online"?{row:"nop_truc_tuyen",amount:ef(f)}:
{row:"nop_truc_tiep",amount:ee(f)}
if(c.status)return c
let{row,amount}=c
return{status:"amount",amount,row}
}),
c8=(f,e)=>da(f,e,[],f=>{
const c=
{row:"bay_ngay_lam_viec",l:"",i:[[7,N,0]],j:null}
if(c.status)return c
const d=d3(f),{i}=c
return{...c,d}
}),
eb=(f,o,b,a)=>{
const r={b,c:o.c}
k(f,o,"quan_he_than_nhan",1,30,i)
l(f,o,O,1,500,x)
aL(f,o,"nam_sinh",1,1900,9999)
k(f,o,"quoc_tich",1,50,i)
k(f,o,bY,1,300,i)
k(f,o,"noi_o_hien_nay",1,500,i)
return r
},
ea=(f,o,b,a)=>{
const r={b,c:o.c}
k(f,o,"thoi_gian",1,50,i)
k(f,o,"cho_o",1,500,i)
k(f,o,bY,1,300,i)
return r
},
d9=(f,o,b,a)=>{
const r={b,c:o.c}
l(f,o,O,1,500,x)
X(f,o,bZ,1)
p(f,o,b0,1,a6)
l(f,o,ac,1,500,Q)
k(f,o,b2,1,50,i)
return r
},
t=(d,ab,aB,a)=>{
const f={r:[],K:0,L:0,g:a,m:a,av:a,v:ab,s:aB,y:{},M:[],aw:!1,w:a,aq:a,P:a,E:a,N:a,aC:a,ai:a,aj:a,ah:a,ad:a,ay:a,R:a,G:a,ao:a,aa:a,A:a,F:a,U:a,ap:a,B:a,W:a,ak:a,ae:a,an:a,al:a,S:a,af:a,as:a,au:a,ar:a,V:a,Z:a,ag:a,T:a,am:a,z:a,C:a}
if(!D(d)){f.r.push(["","dossier.type"]);return f}
const o=aG(f,d,"","")
const u=d0(f,o,cJ,cL,ba)
f.w=X(f,o,aV,1)
f.aq=d2(f,o,aW,0)
f.P=p(f,o,bX,1,cD)
f.E=aL(f,o,bU,0,0,2)
p(f,o,"area",0,cB)
p(f,o,b3,0,cA)
f.N=p(f,o,"case",1,cC)
const c=f.aC=Y(f,o,"nguoi_dang_ky",1)
if(c){
l(f,c,O,1,500,x)
f.ai=X(f,c,bZ,1)
p(f,c,b0,1,a6)
f.aj=l(f,c,ac,1,500,Q)
f.ah=l(f,c,"dien_thoai",0,500,cz)
l(f,c,"thu_dien_tu",0,500,cy)
k(f,c,"noi_cu_tru",1,500,i)
}
k(f,o,"noi_de_nghi",1,500,i)
f.ad=n(f,o,b4,1)
const j=f.ay=h(f,e(f,el),Y,o,"chu_ho",1)
if(j){
l(f,j,O,1,500,x)
f.R=l(f,j,ac,1,500,Q)
k(f,j,b2,1,50,i)
}
f.G=aM(f,o,bJ,0,d9,0,30)
f.ao=h(f,e(f,ez),p,o,b5,1,cI)
f.aa=h(f,e(f,es),n,o,bz,1)
f.A=n(f,o,bT,0)
f.F=h(f,e(f,et),n,o,ca,0)
f.U=h(f,e(f,ep),bu,o,b6,1,1,100000000000000000n,2,!0)
f.ap=h(f,e(f,eA),aL,o,b7,1,1,1e15)
f.B=h(f,e(f,eo),bu,o,bH,0,800,100000000000000000n,2,!0)
f.W=h(f,e(f,eq),p,o,b8,1,cF)
f.ak=h(f,e(f,ew),p,o,b9,1,cH)
f.ae=h(f,e(f,eu),n,o,by,1)
f.an=h(f,e(f,ey),n,o,cb,1)
f.al=h(f,e(f,ex),n,o,bB,1)
f.S=h(f,e(f,en),n,o,bA,1)
f.af=h(f,e(f,c3),p,o,cc,1,cG)
f.as=h(f,e(f,bf),p,o,bR,1,ax)
f.au=h(f,e(f,aA),p,o,cd,1,ax)
const J=h(f,e(f,em),Y,o,"chu_so_huu",1)
if(J){
l(f,J,O,1,500,x)
l(f,J,ac,1,500,Q)
}
f.ar=h(f,e(f,az),p,o,ce,1,ax)
const H=h(f,e(f,ek),Y,o,"cha_me_giam_ho",1)
if(H){
l(f,H,O,1,500,x)
l(f,H,ac,1,500,Q)
}
f.V=n(f,o,cf,1)
f.Z=h(f,e(f,er),n,o,cg,1)
f.ag=n(f,o,ch,1)
const b=h(f,e(f,I),Y,o,"khai_ct02",1)
if(b){
l(f,b,"ho_ten_nuoc_ngoai",1,500,x)
k(f,b,"dan_toc",1,50,i)
k(f,b,"ton_giao",1,50,i)
k(f,b,"quoc_tich_nuoc_ngoai",0,50,i)
k(f,b,"so_giay_to",1,30,i)
X(f,b,"ngay_cap_giay_to",1)
k(f,b,"co_quan_cap_giay_to",1,200,i)
X(f,b,"giay_to_co_gia_tri_den",1)
k(f,b,"nghe_nghiep_o_nuoc_ngoai",1,300,i)
k(f,b,"noi_cu_tru_o_nuoc_ngoai",1,500,i)
}
h(f,e(f,I),aM,o,"qua_trinh_sinh_song",1,ea,1,30)
h(f,e(f,I),aM,o,"than_nhan",0,eb,0,30)
f.T=p(f,o,ci,1,cE)
f.am=n(f,o,bD,1)
h(f,e(f,ev),l,o,"nguoi_duoc_uy_quyen",1,500,x)
f.z=n(f,o,bF,0)
f.C=n(f,o,bW,0)
sort(f,cK)
if(f.K!==f.L&&!ab)ej(f,d,t)
f.r.push(...u)
q(f,aS,"requirements.khong_thuoc_noi_cam_dang_ky_moi",d7)
q(f,aQ,"requirements.khong_bi_han_che",d6)
q(f,aX,"requirements.du_dien_tich_theo_luat",d4)
q(f,aX,"requirements.du_dien_tich_theo_tinh",d5)
q(f,cj,"checks.ngay_sinh_khong_sau_ngay_nop",cU)
q(f,aR,"checks.co_dien_thoai_khi_khai_ct01",cS)
q(f,ck,"checks.chu_ho_la_nguoi_khac",cQ)
q(f,aY,"checks.du_60_tuoi_khi_ve_voi_nguoi_than",cT)
q(f,aY,"checks.chua_du_18_tuoi",cR)
q(f,aZ,"checks.tre_em_duoi_16_tuoi",cW)
q(f,aZ,"checks.cao_tuoi_tu_60",cP)
q(f,cl,"checks.so_nguoi_du_nhung_nguoi_cung_dang_ky",cV)
return f
},
i=/^[ \xa0\u1680\u2000-\u200a\u202f\u205f\u3000]*[^\x00-\x1f\x7f-\x9f\u2028\u2029 \xa0\u1680\u2000-\u200a\u202f\u205f\u3000][^\x00-\x1f\x7f-\x9f\u2028\u2029]*$/u,
x=/^ *[A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ\u0300-\u036f'’.\-][A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ\u0300-\u036f'’.\- ]*$/u,
Q=/^[0-9]{12}$/u,
cz=/^(?:(?:0|\+84)[0-9]{9})$/u,
cy=/^[!-?A-~]+@[!-?A-~]+\.[!-?A-~]+$/u,
a6="nam nu".split(m),
cD="in_person online postal".split(m),
cB="ordinary mountain border island remote".split(m),
cA="vn_citizen enterprise foreign_resident foreigner party_member party_organisation foreign_organisation vn_enterprise organisation foreign_invested_enterprise cooperative overseas_vietnamese official vn_citizen_without_residence foreign_settled".split(m),
cC="thuoc_so_huu theo_quan_he_gia_dinh thue_muon_o_nho co_so_tin_nguong_ton_giao duoc_cham_soc_tro_giup tren_phuong_tien don_vi_dong_quan".split(m),
cI="vo_chong con_voi_cha_me cha_me_voi_con nguoi_cao_tuoi khuyet_tat_hoac_benh chua_thanh_nien_voi_nguoi_than chua_thanh_nien_voi_giam_ho".split(m),
cF="nguoi_hoat_dong_ton_giao dai_dien_co_so_tin_nguong quan_ly_tin_nguong nguoi_duoc_cuu_mang".split(m),
cH="co_so_tro_giup ca_nhan_ho_gia_dinh".split(m),
cG="cong_an quan_doi".split(m),
ax="tren_to_khai qua_vneid van_ban_rieng khi_xac_minh".split(m),
cE="khong_thuoc_dien tre_em cao_tuoi khuyet_tat co_cong dan_toc_thieu_so_kho_khan ho_ngheo".split(m),
cJ="giay_chung_nhan_nha_dat giay_to_cho_o_khac giay_to_nhan_than chung_nhan_y_te xac_nhan_cua_xa chung_minh_khong_con_cha_me giay_chung_nhan_co_dien_tich quyet_dinh_quoc_tich giay_to_mien_le_phi to_khai_ct01 to_khai_ct02 hop_dong_thue_muon xac_nhan_dien_tich chung_minh_hoat_dong_ton_giao chung_minh_dai_dien_tin_nguong xac_nhan_cong_trinh_phu_tro xac_nhan_nguoi_duoc_cuu_mang de_nghi_cua_co_so_tro_giup xac_nhan_cham_soc dang_ky_phuong_tien an_toan_ky_thuat xac_nhan_de_o xac_nhan_noi_dau hop_dong_ben_bai chap_thuan_dau_do gioi_thieu_vao_don_vi_cong_an gioi_thieu_vao_don_vi_quan_doi gioi_thieu_ra_khoi_don_vi_cong_an gioi_thieu_ra_khoi_don_vi_quan_doi dong_y_cua_chu_ho dong_y_cua_chu_so_huu dong_y_cua_cha_me ho_chieu_viet_nam chung_minh_quoc_tich dong_y_cua_xuat_nhap_canh",cL=9,
cK=["/submission_date",cm,"/channel",bS,"/area","/applicant","/case","/nguoi_dang_ky","/nguoi_dang_ky/ho_ten",cj,"/nguoi_dang_ky/gioi_tinh","/nguoi_dang_ky/so_dinh_danh",aR,"/nguoi_dang_ky/thu_dien_tu","/nguoi_dang_ky/noi_cu_tru","/noi_de_nghi","/la_chu_ho","/chu_ho","/chu_ho/ho_ten",ck,"/chu_ho/quan_he_voi_chu_ho",bI,"/nguoi_cung_thay_doi/ho_ten","/nguoi_cung_thay_doi/ngay_sinh","/nguoi_cung_thay_doi/gioi_tinh","/nguoi_cung_thay_doi/so_dinh_danh","/nguoi_cung_thay_doi/quan_he_voi_chu_ho",aY,"/khong_con_cha_me",b1,aX,cl,bG,"/doi_tuong_ton_giao","/noi_cham_soc","/la_chu_phuong_tien","/phai_dang_ky_dang_kiem","/noi_dang_ky_trung_noi_dau","/dang_thuong_tru_tai_don_vi","/luc_luong","/y_kien_chu_ho","/y_kien_chu_so_huu","/chu_so_huu","/chu_so_huu/ho_ten","/chu_so_huu/so_dinh_danh","/y_kien_cha_me","/cha_me_giam_ho","/cha_me_giam_ho/ho_ten","/cha_me_giam_ho/so_dinh_danh","/dinh_cu_o_nuoc_ngoai","/ho_chieu_con_gia_tri","/moi_co_quoc_tich","/khai_ct02","/khai_ct02/ho_ten_nuoc_ngoai","/khai_ct02/dan_toc","/khai_ct02/ton_giao","/khai_ct02/quoc_tich_nuoc_ngoai","/khai_ct02/so_giay_to","/khai_ct02/ngay_cap_giay_to","/khai_ct02/co_quan_cap_giay_to","/khai_ct02/giay_to_co_gia_tri_den","/khai_ct02/nghe_nghiep_o_nuoc_ngoai","/khai_ct02/noi_cu_tru_o_nuoc_ngoai","/qua_trinh_sinh_song","/qua_trinh_sinh_song/thoi_gian","/qua_trinh_sinh_song/cho_o","/qua_trinh_sinh_song/nghe_nghiep","/than_nhan","/than_nhan/quan_he_than_nhan","/than_nhan/ho_ten","/than_nhan/nam_sinh","/than_nhan/quoc_tich","/than_nhan/nghe_nghiep","/than_nhan/noi_o_hien_nay",aZ,"/nop_theo_uy_quyen","/nguoi_duoc_uy_quyen",aS,aQ,bV],
ba=[
["nop_ho_so",a0],
[a0,,,
["day_du",cn],
["chua_day_du",co],
["khong_du_dieu_kien",a1]
],
[co,,,
["da_bo_sung",a0],
["rut","end:withdrawn"]
],
[cn,cp,f=>!aE(f)],
[cp,,,
["da_du_thong_tin",ar],
["phai_kiem_tra",cq],
["tu_choi_dang_ky",a1]
],
[cq,ar,f=>!aj(f),
["xac_minh_dat",ar],
["xac_minh_khong_dat",a1]
],
[ar,cr],
[cr,"tra"],
["tra","end:done"]
]
export const CODE="1.004222",NAME="Đăng ký thường trú",FIRST_DAY="2026-08-15",LAST_DAY="2027-02-28"
export{required,missing,sumOf}
export const validate=(d,a)=>ec(t(d),a)
export const documents=d=>{let f=t(d);return[dQ(f),dR(f),dm(f),dG(f),ds(f),dr(f),dO(f),dp(f),dq(f),dn(f),dT(f),dX(f),dx(f),dS(f),dH(f),dV(f),dt(f),dK(f),dL(f),dI(f),dJ(f),dz(f),dA(f),dy(f),dM(f),du(f),dB(f),dP(f),dF(f)]}
export const fees=d=>{let f=t(d);return[db(f)]}
export const due=(d,e)=>c8(t(d),e)
export const route=d=>d8(t(d),ba,d?.decisions)
const ay=a=>new Set(a.map(k=>k+739252)),
ag={
announced:[2025,2026],
tabled:[2025,2026,2027],
off:ay([0,26,27,28,29,30,96,119,120,121,243,244,365,366,411,412,413,414,415,481,484,485,607,608,609,692,730,849,852,974,1057]),
worked:ay([115,374,598]),
holidays:ay([0,26,27,28,29,30,96,119,120,243,244,365,411,412,413,414,415,480,484,485,608,609,692,730,849,850,974,1057]),
fixed:[[1,1,737791],[4,30,737791],[5,1,737791],[9,2,737791],[11,24,739798]]
},
am=f=>f.w??b(f,aV,1),
a=f=>f.N??b(f,"case"),
bk=f=>f.ai??b(f,"nguoi_dang_ky.ngay_sinh",1),
aI=f=>f.ad??b(f,b4),
C=f=>f.ao??b(f,b5),
bj=f=>f.U??b(f,b6,0n),
aJ=f=>f.ap??b(f,b7,0),
U=f=>f.W??b(f,b8),
bl=f=>f.ak??b(f,b9),
V=f=>f.an??b(f,cb),
al=f=>f.af??b(f,cc),
bn=f=>f.au??b(f,cd),
bm=f=>f.ar??b(f,ce),
T=f=>f.V??b(f,cf),
ak=f=>f.Z??b(f,cg),
dd=f=>f.ag??b(f,ch),
aH=f=>f.T??b(f,ci),
b=(f,h,c)=>{f.g??={needs:[h],failure:""};return c},s=(f,failure,c=0)=>{f.g??={needs:[],failure};return c-c},e=(f,rule,row)=>{f.g=void 0;let c=rule(f,row);return f.g?void 0:c},K=(f,h,c)=>{if(!f.g)f[h]=c;return c},y=(f,c,at,from=0)=>{if(f.m){for(let end=from;end>=0;){end=at.indexOf(j,end+1);let a=end<0?at:at.slice(0,end);if(f.m.has(a))return b(f,c7(a),!1)}}return c!==void 0&&!f.av?.has(at)},c7=at=>at.slice(1).replace(/\/\d+/g,"").replaceAll(j,w),af=(f,d,b,i)=>{let at=d.c+j+b;f.m=(f.m??new Set()).add(at);f.r.push([at,d.e+b+w+i])},Z=(f,d,b,g)=>{let a=d.k[b];if(a!==void 0){f.K++;if(f.v)f.v.add(d.c+j+b)}else if(g)f.r.push([d.c+j+b,d.e+b+".required"]);return a},h=(f,c,u,d,b,g,...a)=>{if(c!==!1)return u(f,d,b,g&&c,...a);if(Z(f,d,b)!==void 0)af(f,d,b,"not_applicable")},D=a=>typeof a==="object"&&a!==null&&!Array.isArray(a),aG=(f,k,c,e)=>{let d={k,c,e};f.L+=Object.keys(k).length;f.s?.push(d);return d},Y=(f,d,b,g)=>{let a=Z(f,d,b,g);if(a===void 0)return;return D(a)?aG(f,a,d.c+j+b,d.e+b+w):af(f,d,b,o)},aM=(f,d,b,g,t,l,i,n)=>{let a=Z(f,d,b,g);if(a===void 0)return;let at=d.c+j+b,h=d.e+b;if(!Array.isArray(a))return af(f,d,b,o);if(a.length<l||a.length>i)af(f,d,b,"items");let rows=a.map((row,k)=>{if(D(row))return t(f,aG(f,row,at+j+k,h+w),n);f.m=(f.m??new Set()).add(at);f.r.push([at+j+k,h+".type"]);return{}});return f.m?.has(at)?void 0:rows},S=b=>j+b.replaceAll("~","~0").replaceAll(j,"~1"),ej=(f,a,t)=>{let{v,s}=t(a,new Set(),[]);for(let i of new Set(s.map(({e})=>e))){for(let{k,c,e}of s){for(let b of e===i?Object.keys(k):[]){if(!v.has(c+j+b))f.r.push([c+S(b),F])}}}},sort=(f,m)=>{let l=([g])=>{let h="";return g.split(j).slice(1).map(b=>{if(/^\d+$/.test(b))return+b;h+=j+b;return m.indexOf(h)})},c=f.r.map(a=>[l(a),a]);c.sort(([i],[e])=>{let g=i.findIndex((k,d)=>k!==e[d]);return g<0?i.length-e.length:i[g]-(e[g]??-1)});f.r=c.map(([,a])=>a)},q=(f,at,h,rule)=>{let a=e(f,rule);if(f.g?.failure)f.r.push([at,h+m+f.g.failure]);else if(a===!1)f.r.push([at,h])},ec=(f,a={})=>f.r.map(([path,h])=>{if(a[h]&&!h.includes(m))return{path,rule:h,message:a[h]};let[rule,reason]=h.split(m),c=rule===F,b=()=>{if(!c)return rule.slice(0,rule.lastIndexOf(w)).replaceAll(w,j);return path.slice(path.lastIndexOf(j)+1).replaceAll("~1",j).replaceAll("~0","~")},d=a[h]??a[reason];return{path,rule,message:d??a[c?"{unknown}":"{part}"]?.replace("{}",b)??""}}),bc=(f,c,a)=>(c<=a&&c>=-a?c:s(f,"E_OVERFLOW",c)),cN=(f,e)=>{let[g,d,date]=H(f),[b,c,h]=H(e),a=d===2&&date===29&&!bq(b)?28:date;return b-g-(c<d||(c===d&&h<a))},av=3652059,a8=["day",a2,"month","year"],ah={minute:1,hour:60,working_hour:60},bq=b=>b%4===0&&(b%100!==0||b%400===0),W=(b,d,date)=>{let a=b-1,c=d<3?0:bq(b)?1:2,au=a*365+Math.floor(a/4)-Math.floor(a/100)+Math.floor(a/400);return au+Math.floor((367*d-362)/12)-c+date},be=(b,d)=>W(b,d+1,1)-W(b,d,1),bt=a=>new Date((a-719163)*86400000),H=a=>{let date=bt(a);return[date.getUTCFullYear(),date.getUTCMonth()+1,date.getUTCDate()]},dh=a=>bt(a).toISOString().slice(0,10),aF=(a,g,h)=>{let c=0;for(;h--;g++){let b=a.charCodeAt(g)-48;c=b>=0&&b<=9?c*10+b:NaN}return c},ap=a=>{if(typeof a!==ad||a.length!==10||a[4]!=="-"||a[7]!=="-")return;let b=aF(a,0,4),d=aF(a,5,2),date=aF(a,8,2);if(!(b>0&&d>0&&d<13&&date>0&&date<=be(b,d)))return;return W(b,d,date)},aK=a=>a%7===0||a%7===6,au=new Map(),off=b=>{let c=au.get(b);if(!c){let holidays=new Set();for(let[d,date,h]of ag.fixed){let a=W(b,d,date);if(a>=h)holidays.add(a)}let f=new Set(holidays);for(let g of[...holidays].sort((i,e)=>i-e)){let a=g;while(aK(g)&&(aK(a)||f.has(a)))a++;f.add(a)}c=ag.tabled.includes(b)?ag:{holidays,off:f,worked:new Set()};au.set(b,c)}return c},J=a=>{let j=off(H(a)[0]);return aK(a)?j.worked.has(a):!j.off.has(a)},bp=a=>off(H(a)[0]).holidays.has(a),cZ=(a,e)=>e==="day"||(e===N?J(a):!bp(a)),br=(a,c)=>c.some(([d,end])=>d<=a&&a<end),dj=b=>{let c=[];for(let[d,end]of[...b].sort(([i],[e])=>i-e)){let a=c.at(-1);if(a&&d<=a[1])a[1]=Math.max(a[1],end);else if(d<end)c.push([d,end])}return c},ai=(f,a,h,e,c=[])=>{let b=0;if(h>av)return s(f,as);while(h>0){if(++a>av)return s(f,as);while(b<c.length&&c[b][1]<=a)b++;if(b<c.length&&c[b][0]<=a)a=c[b][1]-1;else if(cZ(a,e))h--}return a},eg=(f,a,[amount,e,i],m)=>{let k=10**i;if(amount%k||!a8.includes(e))return s(f,ae);let h=(amount/k)*m;if(e==="day"||e===a2){let c=a+h*(e===a2?7:1);return c>=1&&c<=av?c:s(f,as)}let[b,d,date]=H(a);let l=b*12+d-1+h*(e==="year"?12:1),j=Math.floor(l/12),g=l-j*12+1;if(!(j>=1&&j<=9999))return s(f,as);return W(j,g,Math.min(date,be(j,g)))},eh=(f,a,j)=>{if(ah[a[1]]||a[0]<0)return s(f,ae);let[end]=bb(f,[j,null],a,[],null);return f.g||J(end)?end:ai(f,end,1,N)},cw=a=>H(a)[0],c9=(f,k,u,p,l,o,e)=>{let m=p==="same_day",fixed=typeof p===a3,n=!m&&!fixed;if(u.length&&n&&ah[u[0][1]]&&k[1]===null){return[b(f,aW,1)]}if(u.some(([amount])=>amount<0))return[s(f,ae)];let c=dj(o);let h=fixed?[p,null]:cY(f,k,l,c,m,e);if(m)h=[h[0],null];let d=h;let j=h,i=[0,"",0];for(let a of u){if(f.g)return h;if(a[1]!==i[1]){j=h;i=a}else{i=ei(i,a)}if(j===d&&n&&ah[i[1]]&&j[1]===null)return[s(f,ae)];h=bb(f,j,i,c,e)}let q=u.length?i[1]!==N&&!ah[i[1]]:fixed;if(f.g||!q||J(h[0]))return h;return[ai(f,h[0],1,N,c),null]},unannounced=(d,g)=>{let c=[];for(let b=cw(d);b<=cw(g);b++)if(!ag.announced.includes(b))c.push(b);return c},cY=(f,k,l,c,m,e)=>{let[a,minutes]=k;if(l===null&&!m)return k;let saturday=e&&!J(a)?de(a,c,e):[];if(saturday.length){let g=Math.min(l??1440,saturday.at(-1)[1]);if(minutes===null||minutes<=g)return k}let b=l!==null&&minutes!==null&&minutes>l;if(b||!J(a)||(m&&br(a,c))){return[ai(f,a,1,N,c),e?e.windows[0][0]:null]}return k},de=(a,c,e)=>{if(br(a,c))return[];if(J(a))return e.windows;return a%7===6&&!bp(a)?(e.saturday??[]):[]},ei=([amount,e,i],[c,,b])=>{let a=Math.max(i,b);return[amount*10**(a-i)+c*10**(a-b),e,a]},bb=(f,j,a,c,e)=>cM[a[1]](f,j,a,c,e),df=(f,[a],[amount,e,i],c)=>{let k=10**i;return[amount%k?s(f,ae):ai(f,a,amount/k,e,c),null]},f={h:o},a9={h:a4},cx={h:a5},aw={h:"length"},a7={h:"pattern"},u=e=>(f,d,b,g,i,l,k,j)=>{let a=Z(f,d,b,g);if(a===void 0)return;let c=e(a,i,l,k,j);return typeof c==="object"&&c.h?af(f,d,b,c.h):c},cX=b=>b.length-(b.match(/[\uD800-\uDBFF][\uDC00-\uDFFF]/g)??[]).length,bd=(a,i,c)=>{if(typeof a!==ad)return f;let b=a.normalize();if(cX(b)>i)return aw;return c.test(b)&&!/[\uD800-\uDFFF]/u.test(b)?b:a7},bs=a=>{if(typeof a!==ad||!(a.charCodeAt(0)>32))return!1;for(let g=a.length;g--;){let b=a.charCodeAt(g);if(b<127?b<32:b<161||b===173||(b>591&&b<7680)||b>7935)return!1}return!0},k=u((a,i,c)=>bs(a)?(a.length>i?aw:a):bd(a,i,c)),l=u((a,i,c)=>{if(!bs(a))return bd(a,i,c);return a.length>i?aw:c.test(a)?a:a7}),n=u(a=>(typeof a===cs?a:f)),aL=u((a,d,b)=>{if(!Number.isInteger(a))return f;return a>=d&&a<=b?a:a9}),c0=(a,d,b,i,h)=>{if(!Number.isFinite(a))return f;let[k,j=0]=String(a).split("e"),[l,e=""]=k.split(w),g=i-e.length+ +j;if(g<0)return f;let c=BigInt(l+e)*10n**BigInt(g);if(c<d||c>b)return a9;return h?c:Number(c)},bu=u(c0),p=u((a,b)=>{if(typeof a!==ad)return f;return b.includes(a)?a:cx}),X=u(a=>ap(a)??f),d2=u(a=>{if(typeof a!==ad||!/^([01]\d|2[0-3]):[0-5]\d$/.test(a))return f;return a.slice(0,2)*60+ +a.slice(3)}),d0=(f,d,p,q,steps)=>{let{documents={},suspensions=[],extended=!1,decisions={}}=d.k,n=[],e=(at,i)=>{let rule=at.slice(1).replace(/\/\d+/,"").replaceAll(j,w);n.push([at,i===F?i:rule+w+i])};for(let b of["documents","suspensions","extended","decisions"])Z(f,d,b);f.aw=extended===!0;if(typeof extended!==cs)e("/extended",o);if(D(documents)){for(let id of an(documents)){let at=ct+S(id),a=documents[id],g=p.split(m).indexOf(id);if(g<0)e(at,F);else if(D(a))f.y[id]=dZ(e,a,at,g<q);else e(at,o)}}else e(ct,o);if(Array.isArray(suspensions)){f.M=suspensions.map((a,row)=>d1(e,a,"/suspensions/"+row)).filter(Boolean)}else e("/suspensions",o);if(D(decisions)){for(let c of an(decisions)){let at=cu+S(c),[,,,...l]=steps.find(([id])=>id===c)??[];if(!l.some(([h])=>h===decisions[c]))e(at,l.length?a5:F)}}else e(cu,o);return n},an=Object.keys,dZ=(e,a,at,h)=>{let d={originals:0,copies:0,certified:!1,data:!1,electronic:!1,issued_on:void 0};let n=!1;for(let b of an(a)){let c=a[b],g=at+S(b),f=typeof d[b];if(!Object.hasOwn(d,b))e(g,F);else if(b==="issued_on"){d[b]=ap(c);if(!d[b])e(g,o)}else if(f===a3?!Number.isInteger(c):f!==typeof c)e(g,o);else if(c<0)e(g,a4);else{d[b]=c;n||=f===a3}}if(!n&&!d.data&&!d.electronic)d.originals=1;d.data&&=h;return d},d1=(e,a,at)=>{if(!D(a))return e(at,o);let keys=["reason","from","to"],missing=keys.filter(b=>a[b]===void 0);for(let b of an(a))if(!keys.includes(b))e(at+S(b),F);for(let b of missing)e(at+j+b,"required");if(missing.length)return;let{reason}=a,d=ap(a.from),end=ap(a.to),c=[b3,"payment","incident","other_body"].includes(reason);if(!c)e(at+"/reason",a5);if(!d)e(at+"/from",o);if(!end)e(at+"/to",o);if(!c||!d||!end)return;return end<d?e(at+"/to",a4):[d,end,reason]},r=(id,status,grouping="",members=[],problems=[],needs=[],failure="")=>({id,status,grouping,members,problems,needs,failure}),G=(f,id,grouping,k,b)=>{let a=e(f,k);if(f.g)return r(id,B,grouping,[],[],f.g.needs,f.g.failure);return a?b(f):r(id,P,grouping)},c=(f,rule,id,...a)=>G(f,id,"",rule,()=>d(f,id,...a)),dg=(f,id)=>{let d=f.y[id];return d!==void 0&&(d.data||d.electronic||d.originals+d.copies>0)},d=(f,id,originals=0,copies=0,g=0,i=0,k=0,a=0)=>{if(!dg(f,id))return r(id,E);let b=f.y[id],problems=[];if(b.data)return r(id,aa);let h=Math.max(b.originals-originals,0);if(b.electronic){if(k)problems.push("electronic")}else{if(b.originals<originals)problems.push("originals");if(b.copies+h<copies)problems.push("copies");if(b.originals+b.copies<g)problems.push("either")}let j=(copies>h||g>b.originals)&&(b.electronic||b.copies);if(i&&!b.certified&&j)problems.push("certified");if(a){let e=f.w,c=b.issued_on;if(!c||!e)problems.push("age_unknown");else if(c>e||e>di(f,c,a))problems.push("age")}return r(id,aN,"",[],problems)},di=(f,c,a)=>{let b=a8.includes(a[1]);return e(f,()=>(b?eg(f,c,a,1):eh(f,a,c)))??1/0},cO=(id,members)=>{let b=members.map(a=>a.status),c=b.filter(i=>i!==P);if(b.includes(E))return r(id,E,M,members);if(b.includes(B))return cv(id,M,members);let status=c.length===0?P:c.every(i=>i===aa)?aa:aN;return r(id,status,M,members)},ao=(id,grouping,members)=>{let j=members.filter(({status})=>status===aN||status===aa),c=j.find(a=>!bo(a))??j[0];if(c){let b=members.map(i=>i===c||i.status===P?i:r(i.id,"alternative",i.grouping));return r(id,c.status,grouping,b)}if(members.some(({status})=>status===B))return cv(id,grouping,members);let status=members.some(a=>a.status===E)?E:P;return r(id,status,grouping,members)},bo=({problems,members})=>problems.length>0||members.some(bo),cv=(id,grouping,members)=>{let needs=c6(members.flatMap(a=>a.needs)),failure=members.find(a=>a.failure)?.failure??"";return r(id,B,grouping,members,[],needs,failure)},c6=a=>[...new Set(a)],required=a=>a.flatMap(({id,status,grouping,members})=>{if([P,aa,B].includes(status))return[];return grouping===M?required(members):[id]}),missing=a=>a.flatMap(({id,status,grouping,members})=>{if(grouping===M&&(status===E||status===B))return missing(members);return status===E?[id]:[]}),sumOf=a=>{let b=a.filter(({status})=>status!==aU&&status!=="not_due");if(b.some(({amount,currency})=>amount===null||currency!=="VND"))return null;return b.reduce((i,{amount})=>i+amount,0)},bw=(f,h,b)=>{let a=f.g;f.g=void 0;let c=h(f),d=f.g?{...b,status:B,...f.g}:{...b,...c};f.g=a;return d},dc=(f,id,currency,h)=>{let b={id,status:"",amount:null,currency,row:"",reduction:"",rows:[],needs:[],failure:""};return bw(f,h,b)},d3=f=>{let a=f.w??b(f,aV,1);if(f.m?.has(cm))b(f,aW);return[a,f.aq??null]},da=(f,e,m,h)=>{let b={status:"",date:null,minutes:null,row:"",rows:[],needs:[],failure:"",unannounced:[]},k=()=>{let c=h(f),{row,status,d}=c;if(status||f.g)return c;let o=f.M.filter(([,,reason])=>m.includes(reason)),[a,minutes]=c9(f,d,c.i,c.l,c.j,o,e);if(f.g)return c;return{status:"due",date:dh(a),minutes,row,unannounced:unannounced(d[0],a)}};return bw(f,k,b)},d8=(f,j,decisions)=>{let steps=[],n=[],d=(status,end="")=>({status,steps,end,needs:[],failure:"",...f.g});let a=j[0][0];f.g=void 0;while(!a.startsWith("end:")){let[id,b,k,...l]=j.find(([i])=>i===a),o=n.filter(i=>i===id).length;if(o>1)return d("endless");n.push(id);a=b;if(!k||e(f,k)){steps.push(id);let m=l.filter(([,,rule])=>!rule),c=l.find(([,,rule])=>rule&&(e(f,rule)||f.g))??m.find(([h])=>!o&&h===decisions?.[id])??m[0];if(c)a=c[1]}if(f.g)return d(B)}return d("ended",a.slice(4))},cM={working_day:df};
