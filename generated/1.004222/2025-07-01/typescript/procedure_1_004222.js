// 1.004222. Generated: do not edit, build again. Types and provisions: see the .d.ts.
const g="theo_quan_he_gia_dinh",by="con_voi_cha_me",bF="chua_thanh_nien_voi_giam_ho",aU="/cho_o_thuoc_dieu_23",bS="cho_o_thuoc_dieu_23",b0="/khong_xac_dinh_chu_so_huu",cb="khong_xac_dinh_chu_so_huu",aq="duoc_cham_soc_tro_giup",u="thue_muon_o_nho",x="tren_phuong_tien",J="co_so_tin_nguong_ton_giao",aP="nguoi_duoc_cuu_mang",bz="la_chu_phuong_tien",aQ="chua_thanh_nien_voi_nguoi_than",bA="khong_con_cha_me",Y="don_vi_dong_quan",bB="dang_thuong_tru_tai_don_vi",bC="noi_dang_ky_trung_noi_dau",bD="qua_vneid",bE="nop_theo_uy_quyen",aR="/bi_han_che_cu_tru",bG="bi_han_che_cu_tru",bH="/dien_tich_cua_tinh",bI="dien_tich_cua_tinh",aS="/nguoi_dang_ky/dien_thoai",bJ="/nguoi_cung_thay_doi",bK="nguoi_cung_thay_doi",aT="khi_xac_minh",bL="chung_minh_cho_o_cu",ap="one_of",bM="chung_minh_dien_tich_cu",bN="giay_to_phuong_tien",K="all_of",bO="cong_an",bP="quan_doi",aV="van_ban_rieng",bQ="channel",L="working_day",M="ho_ten",bR="nghe_nghiep",bT="ngay_sinh",bU="gioi_tinh",Z="so_dinh_danh",bV="quan_he_voi_chu_ho",aW="submission_date",aX="submission_time",bW="applicant",bX="la_chu_ho",bY="quan_he",bZ="dien_tich_san",b1="so_nguoi_tai_cho_o",b2="doi_tuong_ton_giao",b3="noi_cham_soc",b4="phai_dang_ky_dang_kiem",b5="luc_luong",b6="y_kien_chu_ho",b7="y_kien_chu_so_huu",b8="y_kien_cha_me",b9="dinh_cu_o_nuoc_ngoai",ca="ho_chieu_con_gia_tri",cc="moi_co_quoc_tich",cd="dien_mien_le_phi",aY="/dien_tich_san",ce="/nguoi_dang_ky/ngay_sinh",cf="/chu_ho/so_dinh_danh",aZ="/quan_he",a0="/dien_mien_le_phi",cg="/so_nguoi_tai_cho_o",m=" ",ch="/submission_time",a1="tiep_nhan",ci="nop_le_phi",cj="bo_sung",a2="end:refused",ck="tham_dinh",ar="phe_duyet",cl="xac_minh",cm="cap_nhat",j="/",v=".",o="type",C="unknown",a3="week",aa="string",as="E_DATE",ab="E_DURATION",a4="number",a5="range",a6="choice",cn="boolean",co="/documents",cp="/decisions",y="undetermined",N="not_needed",D="missing",ac="from_data",a7="needed",
d5=f=>2e4,
d6=f=>1e4,
d4=f=>8,
bw=f=>739798,
P=f=>f.$1??I(f,"$1",cI(bl(f),am(f))),
bh=f=>f.$2??I(f,"$2",P(f)<18),
aD=f=>a(f)===g&&["vo_chong",by,"cha_me_voi_con"].includes(z(f)),
aB=f=>f.$3??I(f,"$3",am(f)>=bw(f)&&P(f)<6&&a(f)===g&&[by,bF].includes(z(f))),
aC=f=>G(f,f.B,aU)&&(f.B??b(f,bS)),
c0=f=>aD(f)&&aC(f)&&G(f,f.D,b0)&&(f.D??b(f,cb)),
bj=f=>a(f)===aq&&bm(f)==="ca_nhan_ho_gia_dinh",
az=f=>f.$4??I(f,"$4",!aI(f)&&!aB(f)&&([g,u,x].includes(a(f))||bj(f))),
cY=f=>a(f)===J&&["quan_ly_tin_nguong",aP].includes(S(f)),
cX=f=>a(f)===x&&!(f.ac??b(f,bz)),
aj=f=>f.$5??I(f,"$5",a(f)===g&&!aB(f)&&!c0(f)||a(f)===u||bj(f)||cY(f)||cX(f)),
bi=f=>a(f)===g&&z(f)===aQ&&(f.Y??b(f,bA)),
ai=f=>f.$6??I(f,"$6",bh(f)&&!bi(f)),
F=f=>R(f)&&(am(f)>=bw(f)||!ak(f)),
aA=f=>a(f)!==Y&&(f.Q??b(f,bB)),
cZ=f=>a(f)===Y||aA(f),
c1=f=>a(f)===x&&(!T(f)||T(f)&&!(f.al??b(f,bC))),
aE=f=>aH(f)!=="khong_thuoc_dien",
ec=f=>!aI(f),
eq=f=>a(f)===g,
ej=f=>a(f)===g&&z(f)===aQ,
ek=f=>aD(f)&&aC(f),
eg=f=>a(f)===u,
er=f=>a(f)===u,
ef=f=>a(f)===u,
eh=f=>a(f)===J,
en=f=>a(f)===aq,
el=f=>a(f)===x,
ep=f=>a(f)===x,
eo=f=>a(f)===x&&T(f),
ee=f=>a(f)!==Y,
ed=f=>aj(f)&&aL(f)===bD,
eb=f=>ai(f)&&aK(f)===bD,
ei=f=>R(f),
em=f=>(f.am??b(f,bE)),
dY=f=>aC(f)?aD(f):!0,
dX=f=>G(f,f.z,aR)?!(f.z??b(f,bG)):!0,
dV=f=>a(f)===u?bk(f)>=BigInt(be(f,d4(f)*aJ(f),1e15))*100n:!0,
dW=f=>a(f)===u&&G(f,f.C,bH)?bk(f)>=be(f,(f.C??b(f,bI,0n))*BigInt(aJ(f)),100000000000000000n):!0,
cQ=f=>bl(f)<=am(f),
cO=f=>!F(f)?G(f,f.af,aS):!0,
cL=f=>!aI(f)?(f.P??b(f,"chu_ho.so_dinh_danh",""))!==(f.ah??b(f,"nguoi_dang_ky.so_dinh_danh","")):!0,
cP=f=>a(f)===g&&z(f)==="nguoi_cao_tuoi"?P(f)>=60:!0,
cM=f=>a(f)===g&&[aQ,bF].includes(z(f))?bh(f):!0,
cS=f=>aH(f)==="tre_em"?P(f)<16:!0,
cK=f=>aH(f)==="cao_tuoi"?P(f)>=60:!0,
cR=f=>a(f)===u&&G(f,f.E,bJ)?aJ(f)>(f.E??b(f,bK,[])).length:!0,
cN=f=>(!az(f)||bn(f)!==aT)&&(!aj(f)||aL(f)!==aT)&&(!ai(f)||aK(f)!==aT),
dI=f=>c(f,f=>!F(f),"to_khai_ct01_cu",1),
dJ=f=>c(f,F,"to_khai_ct02_cu",1),
dw=f=>B(f,"giay_chung_nhan_nha_dat_cu",0,1),
dx=f=>B(f,"giay_to_cho_o_khac_cu",0,1),
dh=f=>ag(f,bL,ap,f=>a(f)==="thuoc_so_huu",f=>bu(bL,ap,[dw(f),dx(f)])),
dz=f=>c(f,f=>a(f)===g,"giay_to_nhan_than_cu",0,1),
dm=f=>c(f,f=>a(f)===g&&z(f)==="khuyet_tat_hoac_benh","chung_minh_khuyet_tat_benh_cu",0,0,1),
dl=f=>c(f,bi,"chung_minh_khong_con_cha_me",0,0,1),
dG=f=>c(f,f=>a(f)===u,"hop_dong_thue_muon",0,0,1),
dv=f=>B(f,"giay_chung_nhan_co_dien_tich_cu",0,1),
dN=f=>B(f,"xac_nhan_dien_tich_cu",1),
dj=f=>ag(f,bM,ap,f=>a(f)===u,f=>bu(bM,ap,[dv(f),dN(f)])),
dk=f=>c(f,f=>a(f)===J&&S(f)==="nguoi_hoat_dong_ton_giao","chung_minh_hoat_dong_ton_giao",0,0,1),
di=f=>c(f,f=>a(f)===J&&S(f)==="dai_dien_co_so_tin_nguong","chung_minh_dai_dien_tin_nguong",0,0,1),
dL=f=>c(f,f=>a(f)===J&&S(f)!==aP,"xac_nhan_cong_trinh_phu_tro",0,0,1),
dO=f=>c(f,f=>a(f)===J&&S(f)===aP,"xac_nhan_nguoi_duoc_cuu_mang",0,0,1),
dq=f=>c(f,f=>a(f)===aq&&bm(f)==="co_so_tro_giup","de_nghi_cua_co_so_tro_giup",1),
dK=f=>c(f,f=>a(f)===aq,"xac_nhan_cham_soc",0,0,1),
dp=f=>B(f,"dang_ky_phuong_tien",0,0,1),
dg=f=>B(f,"an_toan_ky_thuat",0,0,1),
dA=f=>ag(f,bN,K,f=>a(f)===x&&T(f),f=>cJ(bN,[dp(f),dg(f)])),
dM=f=>c(f,f=>a(f)===x&&!T(f),"xac_nhan_de_o",0,0,1),
dP=f=>c(f,c1,"xac_nhan_noi_dau_cu",0,0,1),
dD=f=>c(f,f=>a(f)===Y&&al(f)===bO,"gioi_thieu_vao_don_vi_cong_an",1),
dE=f=>c(f,f=>a(f)===Y&&al(f)===bP,"gioi_thieu_vao_don_vi_quan_doi",1),
dB=f=>c(f,f=>aA(f)&&al(f)===bO,"gioi_thieu_ra_khoi_don_vi_cong_an",1),
dC=f=>c(f,f=>aA(f)&&al(f)===bP,"gioi_thieu_ra_khoi_don_vi_quan_doi",1),
ds=f=>c(f,f=>az(f)&&bn(f)===aV,"dong_y_cua_chu_ho",1),
dt=f=>c(f,f=>aj(f)&&aL(f)===aV,"dong_y_cua_chu_so_huu",1),
dr=f=>c(f,f=>ai(f)&&aK(f)===aV,"dong_y_cua_cha_me",1),
dF=f=>c(f,f=>R(f)&&ak(f),"ho_chieu_viet_nam",0,0,1),
dn=f=>c(f,f=>R(f)&&!ak(f),"chung_minh_quoc_tich",0,0,1),
du=f=>c(f,f=>R(f)&&!ak(f),"dong_y_cua_xuat_nhap_canh",1),
dH=f=>c(f,c9,"quyet_dinh_quoc_tich",0,0,1),
dy=f=>c(f,aE,"giay_to_mien_le_phi",1),
c7=f=>c8(f,"le_phi_thuong_tru","VND",f=>{
const c=
aE(f)?{row:"dien_mien",status:"exempt"}:
(f.N??b(f,bQ))==="online"?{row:"nop_truc_tuyen",amount:d6(f)}:
{row:"nop_truc_tiep",amount:d5(f)}
if(c.status)return c
let{row,amount}=c
return{status:"amount",amount,row}
}),
c4=(f,e)=>c6(f,e,[],f=>{
const c=
{row:"bay_ngay_lam_viec",l:"",i:[[7,L,0]],j:null}
if(c.status)return c
const d=dU(f),{i}=c
return{...c,d}
}),
d2=(f,o,b,a)=>{
const r={b,c:o.c}
k(f,o,"quan_he_than_nhan",1,30,i)
l(f,o,M,1,500,w)
aN(f,o,"nam_sinh",1,1900,9999)
k(f,o,"quoc_tich",1,50,i)
k(f,o,bR,1,300,i)
k(f,o,"noi_o_hien_nay",1,500,i)
return r
},
d1=(f,o,b,a)=>{
const r={b,c:o.c}
k(f,o,"thoi_gian",1,50,i)
k(f,o,"cho_o",1,500,i)
k(f,o,bR,1,300,i)
return r
},
d0=(f,o,b,a)=>{
const r={b,c:o.c}
l(f,o,M,1,500,w)
V(f,o,bT,1)
n(f,o,bU,1,a8)
l(f,o,Z,1,500,O)
k(f,o,bV,1,50,i)
return r
},
s=(d,aa,aA,a)=>{
const f={r:[],I:0,J:0,g:a,m:a,av:a,v:aa,u:aA,y:{},K:[],aw:!1,x:a,aq:a,N:a,L:a,aB:a,ag:a,ah:a,af:a,ab:a,ay:a,P:a,E:a,ao:a,Y:a,B:a,D:a,S:a,ap:a,C:a,U:a,ak:a,ac:a,an:a,al:a,Q:a,ad:a,as:a,au:a,ar:a,T:a,X:a,ae:a,R:a,am:a,z:a}
if(!A(d)){f.r.push(["","dossier.type"]);return f}
const o=aG(f,d,"","")
const t=dR(f,o,cE,cG,bc)
f.x=V(f,o,aW,1)
f.aq=dT(f,o,aX,0)
f.N=n(f,o,bQ,1,cy)
aN(f,o,"identity_level",0,0,2)
n(f,o,"area",0,cw)
n(f,o,bW,0,cv)
f.L=n(f,o,"case",1,cx)
const c=f.aB=W(f,o,"nguoi_dang_ky",1)
if(c){
l(f,c,M,1,500,w)
f.ag=V(f,c,bT,1)
n(f,c,bU,1,a8)
f.ah=l(f,c,Z,1,500,O)
f.af=l(f,c,"dien_thoai",0,500,cu)
l(f,c,"thu_dien_tu",0,500,ct)
k(f,c,"noi_cu_tru",1,500,i)
}
k(f,o,"noi_de_nghi",1,500,i)
f.ab=q(f,o,bX,1)
const j=f.ay=h(f,e(f,ec),W,o,"chu_ho",1)
if(j){
l(f,j,M,1,500,w)
f.P=l(f,j,Z,1,500,O)
k(f,j,bV,1,50,i)
}
f.E=aO(f,o,bK,0,d0,0,30)
f.ao=h(f,e(f,eq),n,o,bY,1,cD)
f.Y=h(f,e(f,ej),q,o,bA,1)
f.B=q(f,o,bS,0)
f.D=h(f,e(f,ek),q,o,cb,0)
f.S=h(f,e(f,eg),bv,o,bZ,1,1,100000000000000000n,2,!0)
f.ap=h(f,e(f,er),aN,o,b1,1,1,1e15)
f.C=h(f,e(f,ef),bv,o,bI,0,800,100000000000000000n,2,!0)
f.U=h(f,e(f,eh),n,o,b2,1,cA)
f.ak=h(f,e(f,en),n,o,b3,1,cC)
f.ac=h(f,e(f,el),q,o,bz,1)
f.an=h(f,e(f,ep),q,o,b4,1)
f.al=h(f,e(f,eo),q,o,bC,1)
f.Q=h(f,e(f,ee),q,o,bB,1)
f.ad=h(f,e(f,cZ),n,o,b5,1,cB)
f.as=h(f,e(f,az),n,o,b6,1,ax)
f.au=h(f,e(f,aj),n,o,b7,1,ax)
const H=h(f,e(f,ed),W,o,"chu_so_huu",1)
if(H){
l(f,H,M,1,500,w)
l(f,H,Z,1,500,O)
}
f.ar=h(f,e(f,ai),n,o,b8,1,ax)
const G=h(f,e(f,eb),W,o,"cha_me_giam_ho",1)
if(G){
l(f,G,M,1,500,w)
l(f,G,Z,1,500,O)
}
f.T=q(f,o,b9,1)
f.X=h(f,e(f,ei),q,o,ca,1)
f.ae=q(f,o,cc,1)
const b=h(f,e(f,F),W,o,"khai_ct02",1)
if(b){
l(f,b,"ho_ten_nuoc_ngoai",1,500,w)
k(f,b,"dan_toc",1,50,i)
k(f,b,"ton_giao",1,50,i)
k(f,b,"quoc_tich_nuoc_ngoai",0,50,i)
k(f,b,"so_giay_to",1,30,i)
V(f,b,"ngay_cap_giay_to",1)
k(f,b,"co_quan_cap_giay_to",1,200,i)
V(f,b,"giay_to_co_gia_tri_den",1)
k(f,b,"nghe_nghiep_o_nuoc_ngoai",1,300,i)
k(f,b,"noi_cu_tru_o_nuoc_ngoai",1,500,i)
}
h(f,e(f,F),aO,o,"qua_trinh_sinh_song",1,d1,1,30)
h(f,e(f,F),aO,o,"than_nhan",0,d2,0,30)
f.R=n(f,o,cd,1,cz)
f.am=q(f,o,bE,1)
h(f,e(f,em),l,o,"nguoi_duoc_uy_quyen",1,500,w)
f.z=q(f,o,bG,0)
sort(f,cF)
if(f.I!==f.J&&!aa)ea(f,d,s)
f.r.push(...t)
p(f,aU,"requirements.khong_thuoc_noi_cam_dang_ky_moi",dY)
p(f,aR,"requirements.khong_bi_han_che",dX)
p(f,aY,"requirements.du_dien_tich_theo_luat",dV)
p(f,aY,"requirements.du_dien_tich_theo_tinh",dW)
p(f,ce,"checks.ngay_sinh_khong_sau_ngay_nop",cQ)
p(f,aS,"checks.co_dien_thoai_khi_khai_ct01",cO)
p(f,cf,"checks.chu_ho_la_nguoi_khac",cL)
p(f,aZ,"checks.du_60_tuoi_khi_ve_voi_nguoi_than",cP)
p(f,aZ,"checks.chua_du_18_tuoi",cM)
p(f,a0,"checks.tre_em_duoi_16_tuoi",cS)
p(f,a0,"checks.cao_tuoi_tu_60",cK)
p(f,cg,"checks.so_nguoi_du_nhung_nguoi_cung_dang_ky",cR)
p(f,"","checks.chua_lay_y_kien_khi_xac_minh",cN)
return f
},
i=/^[ \xa0\u1680\u2000-\u200a\u202f\u205f\u3000]*[^\x00-\x1f\x7f-\x9f\u2028\u2029 \xa0\u1680\u2000-\u200a\u202f\u205f\u3000][^\x00-\x1f\x7f-\x9f\u2028\u2029]*$/u,
w=/^ *[A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ\u0300-\u036f'’.\-][A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ\u0300-\u036f'’.\- ]*$/u,
O=/^[0-9]{12}$/u,
cu=/^(?:(?:0|\+84)[0-9]{9})$/u,
ct=/^[!-?A-~]+@[!-?A-~]+\.[!-?A-~]+$/u,
a8="nam nu".split(m),
cy="in_person online postal".split(m),
cw="ordinary mountain border island remote".split(m),
cv="vn_citizen enterprise foreign_resident foreigner party_member party_organisation foreign_organisation vn_enterprise organisation foreign_invested_enterprise cooperative overseas_vietnamese official vn_citizen_without_residence foreign_settled".split(m),
cx="thuoc_so_huu theo_quan_he_gia_dinh thue_muon_o_nho co_so_tin_nguong_ton_giao duoc_cham_soc_tro_giup tren_phuong_tien don_vi_dong_quan".split(m),
cD="vo_chong con_voi_cha_me cha_me_voi_con nguoi_cao_tuoi khuyet_tat_hoac_benh chua_thanh_nien_voi_nguoi_than chua_thanh_nien_voi_giam_ho".split(m),
cA="nguoi_hoat_dong_ton_giao dai_dien_co_so_tin_nguong quan_ly_tin_nguong nguoi_duoc_cuu_mang".split(m),
cC="co_so_tro_giup ca_nhan_ho_gia_dinh".split(m),
cB="cong_an quan_doi".split(m),
ax="tren_to_khai qua_vneid van_ban_rieng khi_xac_minh".split(m),
cz="khong_thuoc_dien tre_em cao_tuoi khuyet_tat co_cong dan_toc_thieu_so_kho_khan ho_ngheo".split(m),
cE="giay_chung_nhan_nha_dat_cu giay_to_cho_o_khac_cu giay_to_nhan_than_cu chung_minh_khuyet_tat_benh_cu chung_minh_khong_con_cha_me giay_chung_nhan_co_dien_tich_cu quyet_dinh_quoc_tich giay_to_mien_le_phi to_khai_ct01_cu to_khai_ct02_cu hop_dong_thue_muon xac_nhan_dien_tich_cu chung_minh_hoat_dong_ton_giao chung_minh_dai_dien_tin_nguong xac_nhan_cong_trinh_phu_tro xac_nhan_nguoi_duoc_cuu_mang de_nghi_cua_co_so_tro_giup xac_nhan_cham_soc dang_ky_phuong_tien an_toan_ky_thuat xac_nhan_de_o xac_nhan_noi_dau_cu gioi_thieu_vao_don_vi_cong_an gioi_thieu_vao_don_vi_quan_doi gioi_thieu_ra_khoi_don_vi_cong_an gioi_thieu_ra_khoi_don_vi_quan_doi dong_y_cua_chu_ho dong_y_cua_chu_so_huu dong_y_cua_cha_me ho_chieu_viet_nam chung_minh_quoc_tich dong_y_cua_xuat_nhap_canh",cG=8,
cF=["/submission_date",ch,"/channel","/identity_level","/area","/applicant","/case","/nguoi_dang_ky","/nguoi_dang_ky/ho_ten",ce,"/nguoi_dang_ky/gioi_tinh","/nguoi_dang_ky/so_dinh_danh",aS,"/nguoi_dang_ky/thu_dien_tu","/nguoi_dang_ky/noi_cu_tru","/noi_de_nghi","/la_chu_ho","/chu_ho","/chu_ho/ho_ten",cf,"/chu_ho/quan_he_voi_chu_ho",bJ,"/nguoi_cung_thay_doi/ho_ten","/nguoi_cung_thay_doi/ngay_sinh","/nguoi_cung_thay_doi/gioi_tinh","/nguoi_cung_thay_doi/so_dinh_danh","/nguoi_cung_thay_doi/quan_he_voi_chu_ho",aZ,"/khong_con_cha_me",b0,aY,cg,bH,"/doi_tuong_ton_giao","/noi_cham_soc","/la_chu_phuong_tien","/phai_dang_ky_dang_kiem","/noi_dang_ky_trung_noi_dau","/dang_thuong_tru_tai_don_vi","/luc_luong","/y_kien_chu_ho","/y_kien_chu_so_huu","/chu_so_huu","/chu_so_huu/ho_ten","/chu_so_huu/so_dinh_danh","/y_kien_cha_me","/cha_me_giam_ho","/cha_me_giam_ho/ho_ten","/cha_me_giam_ho/so_dinh_danh","/dinh_cu_o_nuoc_ngoai","/ho_chieu_con_gia_tri","/moi_co_quoc_tich","/khai_ct02","/khai_ct02/ho_ten_nuoc_ngoai","/khai_ct02/dan_toc","/khai_ct02/ton_giao","/khai_ct02/quoc_tich_nuoc_ngoai","/khai_ct02/so_giay_to","/khai_ct02/ngay_cap_giay_to","/khai_ct02/co_quan_cap_giay_to","/khai_ct02/giay_to_co_gia_tri_den","/khai_ct02/nghe_nghiep_o_nuoc_ngoai","/khai_ct02/noi_cu_tru_o_nuoc_ngoai","/qua_trinh_sinh_song","/qua_trinh_sinh_song/thoi_gian","/qua_trinh_sinh_song/cho_o","/qua_trinh_sinh_song/nghe_nghiep","/than_nhan","/than_nhan/quan_he_than_nhan","/than_nhan/ho_ten","/than_nhan/nam_sinh","/than_nhan/quoc_tich","/than_nhan/nghe_nghiep","/than_nhan/noi_o_hien_nay",a0,"/nop_theo_uy_quyen","/nguoi_duoc_uy_quyen",aU,aR],
bc=[
["nop_ho_so",a1],
[a1,,,
["day_du",ci],
["chua_day_du",cj],
["khong_du_dieu_kien",a2]
],
[cj,,,
["da_bo_sung",a1],
["rut","end:withdrawn"]
],
[ci,ck,f=>!aE(f)],
[ck,,,
["da_du_thong_tin",ar],
["phai_kiem_tra",cl],
["tu_choi_dang_ky",a2]
],
[cl,ar,f=>!aB(f),
["xac_minh_dat",ar],
["xac_minh_khong_dat",a2]
],
[ar,cm],
[cm,"tra"],
["tra","end:done"]
]
export const CODE="1.004222",NAME="Đăng ký thường trú",FIRST_DAY="2025-07-01",LAST_DAY="2026-03-14"
export{required,missing,sumOf}
export const validate=(d,a)=>d3(s(d),a)
export const documents=d=>{let f=s(d);return[dI(f),dJ(f),dh(f),dz(f),dm(f),dl(f),dG(f),dj(f),dk(f),di(f),dL(f),dO(f),dq(f),dK(f),dA(f),dM(f),dP(f),dD(f),dE(f),dB(f),dC(f),ds(f),dt(f),dr(f),dF(f),dn(f),du(f),dH(f),dy(f)]}
export const fees=d=>{let f=s(d);return[c7(f)]}
export const due=(d,e)=>c4(s(d),e)
export const route=d=>dZ(s(d),bc,d?.decisions)
const ay=a=>new Set(a.map(k=>k+739252)),
ae={
announced:[2025,2026],
tabled:[2025,2026,2027],
off:ay([0,26,27,28,29,30,96,119,120,121,243,244,365,366,411,412,413,414,415,481,484,485,607,608,609,692,730,849,852,974,1057]),
worked:ay([115,374,598]),
holidays:ay([0,26,27,28,29,30,96,119,120,243,244,365,411,412,413,414,415,480,484,485,608,609,692,730,849,850,974,1057]),
fixed:[[1,1,737791],[4,30,737791],[5,1,737791],[9,2,737791],[11,24,739798]]
},
am=f=>f.x??b(f,aW,1),
a=f=>f.L??b(f,"case"),
bl=f=>f.ag??b(f,"nguoi_dang_ky.ngay_sinh",1),
aI=f=>f.ab??b(f,bX),
z=f=>f.ao??b(f,bY),
bk=f=>f.S??b(f,bZ,0n),
aJ=f=>f.ap??b(f,b1,0),
S=f=>f.U??b(f,b2),
bm=f=>f.ak??b(f,b3),
T=f=>f.an??b(f,b4),
al=f=>f.ad??b(f,b5),
bn=f=>f.as??b(f,b6),
aL=f=>f.au??b(f,b7),
aK=f=>f.ar??b(f,b8),
R=f=>f.T??b(f,b9),
ak=f=>f.X??b(f,ca),
c9=f=>f.ae??b(f,cc),
aH=f=>f.R??b(f,cd),
b=(f,h,c)=>{f.g??={needs:[h],failure:""};return c},r=(f,failure,c=0)=>{f.g??={needs:[],failure};return c-c},e=(f,rule,row)=>{f.g=void 0;let c=rule(f,row);return f.g?void 0:c},I=(f,h,c)=>{if(!f.g)f[h]=c;return c},G=(f,c,at,from=0)=>{if(f.m){for(let end=from;end>=0;){end=at.indexOf(j,end+1);let a=end<0?at:at.slice(0,end);if(f.m.has(a))return b(f,c3(a),!1)}}return c!==void 0&&!f.av?.has(at)},c3=at=>at.slice(1).replace(/\/\d+/g,"").replaceAll(j,v),ad=(f,d,b,i)=>{let at=d.c+j+b;f.m=(f.m??new Set()).add(at);f.r.push([at,d.e+b+v+i])},X=(f,d,b,g)=>{let a=d.k[b];if(a!==void 0){f.I++;if(f.v)f.v.add(d.c+j+b)}else if(g)f.r.push([d.c+j+b,d.e+b+".required"]);return a},h=(f,c,t,d,b,g,...a)=>{if(c!==!1)return t(f,d,b,g&&c,...a);if(X(f,d,b)!==void 0)ad(f,d,b,"not_applicable")},A=a=>typeof a==="object"&&a!==null&&!Array.isArray(a),aG=(f,k,c,e)=>{let d={k,c,e};f.J+=Object.keys(k).length;f.u?.push(d);return d},W=(f,d,b,g)=>{let a=X(f,d,b,g);if(a===void 0)return;return A(a)?aG(f,a,d.c+j+b,d.e+b+v):ad(f,d,b,o)},aO=(f,d,b,g,s,l,i,n)=>{let a=X(f,d,b,g);if(a===void 0)return;let at=d.c+j+b,h=d.e+b;if(!Array.isArray(a))return ad(f,d,b,o);if(a.length<l||a.length>i)ad(f,d,b,"items");let rows=a.map((row,k)=>{if(A(row))return s(f,aG(f,row,at+j+k,h+v),n);f.m=(f.m??new Set()).add(at);f.r.push([at+j+k,h+".type"]);return{}});return f.m?.has(at)?void 0:rows},Q=b=>j+b.replaceAll("~","~0").replaceAll(j,"~1"),ea=(f,a,s)=>{let{v,u}=s(a,new Set(),[]);for(let i of new Set(u.map(({e})=>e))){for(let{k,c,e}of u){for(let b of e===i?Object.keys(k):[]){if(!v.has(c+j+b))f.r.push([c+Q(b),C])}}}},sort=(f,m)=>{let l=([g])=>{let h="";return g.split(j).slice(1).map(b=>{if(/^\d+$/.test(b))return+b;h+=j+b;return m.indexOf(h)})},c=f.r.map(a=>[l(a),a]);c.sort(([i],[e])=>{let g=i.findIndex((k,d)=>k!==e[d]);return g<0?i.length-e.length:i[g]-(e[g]??-1)});f.r=c.map(([,a])=>a)},p=(f,at,h,rule)=>{let a=e(f,rule);if(f.g?.failure)f.r.push([at,h+m+f.g.failure]);else if(a===!1)f.r.push([at,h])},d3=(f,a={})=>f.r.map(([path,h])=>{if(a[h]&&!h.includes(m))return{path,rule:h,message:a[h]};let[rule,reason]=h.split(m),c=rule===C,b=()=>{if(!c)return rule.slice(0,rule.lastIndexOf(v)).replaceAll(v,j);return path.slice(path.lastIndexOf(j)+1).replaceAll("~1",j).replaceAll("~0","~")},d=a[h]??a[reason];return{path,rule,message:d??a[c?"{unknown}":"{part}"]?.replace("{}",b)??""}}),be=(f,c,a)=>(c<=a&&c>=-a?c:r(f,"E_OVERFLOW",c)),cI=(f,e)=>{let[g,d,date]=E(f),[b,c,h]=E(e),a=d===2&&date===29&&!bq(b)?28:date;return b-g-(c<d||(c===d&&h<a))},av=3652059,ba=["day",a3,"month","year"],af={minute:1,hour:60,working_hour:60},bq=b=>b%4===0&&(b%100!==0||b%400===0),U=(b,d,date)=>{let a=b-1,c=d<3?0:bq(b)?1:2,au=a*365+Math.floor(a/4)-Math.floor(a/100)+Math.floor(a/400);return au+Math.floor((367*d-362)/12)-c+date},bg=(b,d)=>U(b,d+1,1)-U(b,d,1),bt=a=>new Date((a-719163)*86400000),E=a=>{let date=bt(a);return[date.getUTCFullYear(),date.getUTCMonth()+1,date.getUTCDate()]},dd=a=>bt(a).toISOString().slice(0,10),aF=(a,g,h)=>{let c=0;for(;h--;g++){let b=a.charCodeAt(g)-48;c=b>=0&&b<=9?c*10+b:NaN}return c},ao=a=>{if(typeof a!==aa||a.length!==10||a[4]!=="-"||a[7]!=="-")return;let b=aF(a,0,4),d=aF(a,5,2),date=aF(a,8,2);if(!(b>0&&d>0&&d<13&&date>0&&date<=bg(b,d)))return;return U(b,d,date)},aM=a=>a%7===0||a%7===6,au=new Map(),off=b=>{let c=au.get(b);if(!c){let holidays=new Set();for(let[d,date,h]of ae.fixed){let a=U(b,d,date);if(a>=h)holidays.add(a)}let f=new Set(holidays);for(let g of[...holidays].sort((i,e)=>i-e)){let a=g;while(aM(g)&&(aM(a)||f.has(a)))a++;f.add(a)}c=ae.tabled.includes(b)?ae:{holidays,off:f,worked:new Set()};au.set(b,c)}return c},H=a=>{let j=off(E(a)[0]);return aM(a)?j.worked.has(a):!j.off.has(a)},bp=a=>off(E(a)[0]).holidays.has(a),cV=(a,e)=>e==="day"||(e===L?H(a):!bp(a)),br=(a,c)=>c.some(([d,end])=>d<=a&&a<end),df=b=>{let c=[];for(let[d,end]of[...b].sort(([i],[e])=>i-e)){let a=c.at(-1);if(a&&d<=a[1])a[1]=Math.max(a[1],end);else if(d<end)c.push([d,end])}return c},ah=(f,a,h,e,c=[])=>{let b=0;if(h>av)return r(f,as);while(h>0){if(++a>av)return r(f,as);while(b<c.length&&c[b][1]<=a)b++;if(b<c.length&&c[b][0]<=a)a=c[b][1]-1;else if(cV(a,e))h--}return a},d7=(f,a,[amount,e,i],m)=>{let k=10**i;if(amount%k||!ba.includes(e))return r(f,ab);let h=(amount/k)*m;if(e==="day"||e===a3){let c=a+h*(e===a3?7:1);return c>=1&&c<=av?c:r(f,as)}let[b,d,date]=E(a);let l=b*12+d-1+h*(e==="year"?12:1),j=Math.floor(l/12),g=l-j*12+1;if(!(j>=1&&j<=9999))return r(f,as);return U(j,g,Math.min(date,bg(j,g)))},d8=(f,a,j)=>{if(af[a[1]]||a[0]<0)return r(f,ab);let[end]=bd(f,[j,null],a,[],null);return f.g||H(end)?end:ah(f,end,1,L)},cr=a=>E(a)[0],c5=(f,k,t,p,l,o,e)=>{let m=p==="same_day",fixed=typeof p===a4,n=!m&&!fixed;if(t.length&&n&&af[t[0][1]]&&k[1]===null){return[b(f,aX,1)]}if(t.some(([amount])=>amount<0))return[r(f,ab)];let c=df(o);let h=fixed?[p,null]:cU(f,k,l,c,m,e);if(m)h=[h[0],null];let d=h;let j=h,i=[0,"",0];for(let a of t){if(f.g)return h;if(a[1]!==i[1]){j=h;i=a}else{i=d9(i,a)}if(j===d&&n&&af[i[1]]&&j[1]===null)return[r(f,ab)];h=bd(f,j,i,c,e)}let q=t.length?i[1]!==L&&!af[i[1]]:fixed;if(f.g||!q||H(h[0]))return h;return[ah(f,h[0],1,L,c),null]},unannounced=(d,g)=>{let c=[];for(let b=cr(d);b<=cr(g);b++)if(!ae.announced.includes(b))c.push(b);return c},cU=(f,k,l,c,m,e)=>{let[a,minutes]=k;if(l===null&&!m)return k;let saturday=e&&!H(a)?da(a,c,e):[];if(saturday.length){let g=Math.min(l??1440,saturday.at(-1)[1]);if(minutes===null||minutes<=g)return k}let b=l!==null&&minutes!==null&&minutes>l;if(b||!H(a)||(m&&br(a,c))){return[ah(f,a,1,L,c),e?e.windows[0][0]:null]}return k},da=(a,c,e)=>{if(br(a,c))return[];if(H(a))return e.windows;return a%7===6&&!bp(a)?(e.saturday??[]):[]},d9=([amount,e,i],[c,,b])=>{let a=Math.max(i,b);return[amount*10**(a-i)+c*10**(a-b),e,a]},bd=(f,j,a,c,e)=>cH[a[1]](f,j,a,c,e),db=(f,[a],[amount,e,i],c)=>{let k=10**i;return[amount%k?r(f,ab):ah(f,a,amount/k,e,c),null]},f={h:o},bb={h:a5},cs={h:a6},aw={h:"length"},a9={h:"pattern"},t=e=>(f,d,b,g,i,l,k,j)=>{let a=X(f,d,b,g);if(a===void 0)return;let c=e(a,i,l,k,j);return typeof c==="object"&&c.h?ad(f,d,b,c.h):c},cT=b=>b.length-(b.match(/[\uD800-\uDBFF][\uDC00-\uDFFF]/g)??[]).length,bf=(a,i,c)=>{if(typeof a!==aa)return f;let b=a.normalize();if(cT(b)>i)return aw;return c.test(b)&&!/[\uD800-\uDFFF]/u.test(b)?b:a9},bs=a=>{if(typeof a!==aa||!(a.charCodeAt(0)>32))return!1;for(let g=a.length;g--;){let b=a.charCodeAt(g);if(b<127?b<32:b<161||b===173||(b>591&&b<7680)||b>7935)return!1}return!0},k=t((a,i,c)=>bs(a)?(a.length>i?aw:a):bf(a,i,c)),l=t((a,i,c)=>{if(!bs(a))return bf(a,i,c);return a.length>i?aw:c.test(a)?a:a9}),q=t(a=>(typeof a===cn?a:f)),aN=t((a,d,b)=>{if(!Number.isInteger(a))return f;return a>=d&&a<=b?a:bb}),cW=(a,d,b,i,h)=>{if(!Number.isFinite(a))return f;let[k,j=0]=String(a).split("e"),[l,e=""]=k.split(v),g=i-e.length+ +j;if(g<0)return f;let c=BigInt(l+e)*10n**BigInt(g);if(c<d||c>b)return bb;return h?c:Number(c)},bv=t(cW),n=t((a,b)=>{if(typeof a!==aa)return f;return b.includes(a)?a:cs}),V=t(a=>ao(a)??f),dT=t(a=>{if(typeof a!==aa||!/^([01]\d|2[0-3]):[0-5]\d$/.test(a))return f;return a.slice(0,2)*60+ +a.slice(3)}),dR=(f,d,p,q,steps)=>{let{documents={},suspensions=[],extended=!1,decisions={}}=d.k,n=[],e=(at,i)=>{let rule=at.slice(1).replace(/\/\d+/,"").replaceAll(j,v);n.push([at,i===C?i:rule+v+i])};for(let b of["documents","suspensions","extended","decisions"])X(f,d,b);f.aw=extended===!0;if(typeof extended!==cn)e("/extended",o);if(A(documents)){for(let id of an(documents)){let at=co+Q(id),a=documents[id],g=p.split(m).indexOf(id);if(g<0)e(at,C);else if(A(a))f.y[id]=dQ(e,a,at,g<q);else e(at,o)}}else e(co,o);if(Array.isArray(suspensions)){f.K=suspensions.map((a,row)=>dS(e,a,"/suspensions/"+row)).filter(Boolean)}else e("/suspensions",o);if(A(decisions)){for(let c of an(decisions)){let at=cp+Q(c),[,,,...l]=steps.find(([id])=>id===c)??[];if(!l.some(([h])=>h===decisions[c]))e(at,l.length?a6:C)}}else e(cp,o);return n},an=Object.keys,dQ=(e,a,at,h)=>{let d={originals:0,copies:0,certified:!1,data:!1,electronic:!1,issued_on:void 0};let n=!1;for(let b of an(a)){let c=a[b],g=at+Q(b),f=typeof d[b];if(!Object.hasOwn(d,b))e(g,C);else if(b==="issued_on"){d[b]=ao(c);if(!d[b])e(g,o)}else if(f===a4?!Number.isInteger(c):f!==typeof c)e(g,o);else if(c<0)e(g,a5);else{d[b]=c;n||=f===a4}}if(!n&&!d.data&&!d.electronic)d.originals=1;d.data&&=h;return d},dS=(e,a,at)=>{if(!A(a))return e(at,o);let keys=["reason","from","to"],missing=keys.filter(b=>a[b]===void 0);for(let b of an(a))if(!keys.includes(b))e(at+Q(b),C);for(let b of missing)e(at+j+b,"required");if(missing.length)return;let{reason}=a,d=ao(a.from),end=ao(a.to),c=[bW,"payment","incident","other_body"].includes(reason);if(!c)e(at+"/reason",a6);if(!d)e(at+"/from",o);if(!end)e(at+"/to",o);if(!c||!d||!end)return;return end<d?e(at+"/to",a5):[d,end,reason]},d=(id,status,grouping="",members=[],problems=[],needs=[],failure="")=>({id,status,grouping,members,problems,needs,failure}),ag=(f,id,grouping,k,b)=>{let a=e(f,k);if(f.g)return d(id,y,grouping,[],[],f.g.needs,f.g.failure);return a?b(f):d(id,N,grouping)},c=(f,rule,id,...a)=>ag(f,id,"",rule,()=>B(f,id,...a)),dc=(f,id)=>{let d=f.y[id];return d!==void 0&&(d.data||d.electronic||d.originals+d.copies>0)},B=(f,id,originals=0,copies=0,g=0,i=0,k=0,a=0)=>{if(!dc(f,id))return d(id,D);let b=f.y[id],problems=[];if(b.data)return d(id,ac);let h=Math.max(b.originals-originals,0);if(b.electronic){if(k)problems.push("electronic")}else{if(b.originals<originals)problems.push("originals");if(b.copies+h<copies)problems.push("copies");if(b.originals+b.copies<g)problems.push("either")}let j=(copies>h||g>b.originals)&&(b.electronic||b.copies);if(i&&!b.certified&&j)problems.push("certified");if(a){let e=f.x,c=b.issued_on;if(!c||!e)problems.push("age_unknown");else if(c>e||e>de(f,c,a))problems.push("age")}return d(id,a7,"",[],problems)},de=(f,c,a)=>{let b=ba.includes(a[1]);return e(f,()=>(b?d7(f,c,a,1):d8(f,a,c)))??1/0},cJ=(id,members)=>{let b=members.map(a=>a.status),c=b.filter(i=>i!==N);if(b.includes(D))return d(id,D,K,members);if(b.includes(y))return cq(id,K,members);let status=c.length===0?N:c.every(i=>i===ac)?ac:a7;return d(id,status,K,members)},bu=(id,grouping,members)=>{let j=members.filter(({status})=>status===a7||status===ac),c=j.find(a=>!bo(a))??j[0];if(c){let b=members.map(i=>i===c||i.status===N?i:d(i.id,"alternative",i.grouping));return d(id,c.status,grouping,b)}if(members.some(({status})=>status===y))return cq(id,grouping,members);let status=members.some(a=>a.status===D)?D:N;return d(id,status,grouping,members)},bo=({problems,members})=>problems.length>0||members.some(bo),cq=(id,grouping,members)=>{let needs=c2(members.flatMap(a=>a.needs)),failure=members.find(a=>a.failure)?.failure??"";return d(id,y,grouping,members,[],needs,failure)},c2=a=>[...new Set(a)],required=a=>a.flatMap(({id,status,grouping,members})=>{if([N,ac,y].includes(status))return[];return grouping===K?required(members):[id]}),missing=a=>a.flatMap(({id,status,grouping,members})=>{if(grouping===K&&(status===D||status===y))return missing(members);return status===D?[id]:[]}),sumOf=a=>{let b=a.filter(({status})=>status!=="exempt"&&status!=="not_due");if(b.some(({amount,currency})=>amount===null||currency!=="VND"))return null;return b.reduce((i,{amount})=>i+amount,0)},bx=(f,h,b)=>{let a=f.g;f.g=void 0;let c=h(f),d=f.g?{...b,status:y,...f.g}:{...b,...c};f.g=a;return d},c8=(f,id,currency,h)=>{let b={id,status:"",amount:null,currency,row:"",reduction:"",rows:[],needs:[],failure:""};return bx(f,h,b)},dU=f=>{let a=f.x??b(f,aW,1);if(f.m?.has(ch))b(f,aX);return[a,f.aq??null]},c6=(f,e,m,h)=>{let b={status:"",date:null,minutes:null,row:"",rows:[],needs:[],failure:"",unannounced:[]},k=()=>{let c=h(f),{row,status,d}=c;if(status||f.g)return c;let o=f.K.filter(([,,reason])=>m.includes(reason)),[a,minutes]=c5(f,d,c.i,c.l,c.j,o,e);if(f.g)return c;return{status:"due",date:dd(a),minutes,row,unannounced:unannounced(d[0],a)}};return bx(f,k,b)},dZ=(f,j,decisions)=>{let steps=[],n=[],d=(status,end="")=>({status,steps,end,needs:[],failure:"",...f.g});let a=j[0][0];f.g=void 0;while(!a.startsWith("end:")){let[id,b,k,...l]=j.find(([i])=>i===a),o=n.filter(i=>i===id).length;if(o>1)return d("endless");n.push(id);a=b;if(!k||e(f,k)){steps.push(id);let m=l.filter(([,,rule])=>!rule),c=l.find(([,,rule])=>rule&&(e(f,rule)||f.g))??m.find(([h])=>!o&&h===decisions?.[id])??m[0];if(c)a=c[1]}if(f.g)return d(y)}return d("ended",a.slice(4))},cH={working_day:db};
