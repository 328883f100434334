// 1.004222. Generated: do not edit, build again. Types and provisions: see the .d.ts.
const g="theo_quan_he_gia_dinh",bw="con_voi_cha_me",bD="chua_thanh_nien_voi_giam_ho",aR="/cho_o_thuoc_dieu_23",bS="cho_o_thuoc_dieu_23",bZ="/khong_xac_dinh_chu_so_huu",ca="khong_xac_dinh_chu_so_huu",aq="duoc_cham_soc_tro_giup",v="thue_muon_o_nho",z="tren_phuong_tien",L="co_so_tin_nguong_ton_giao",aN="nguoi_duoc_cuu_mang",bx="la_chu_phuong_tien",aO="chua_thanh_nien_voi_nguoi_than",by="khong_con_cha_me",aa="don_vi_dong_quan",bz="dang_thuong_tru_tai_don_vi",bA="noi_dang_ky_trung_noi_dau",bB="qua_vneid",bC="nop_theo_uy_quyen",aP="/bi_han_che_cu_tru",bE="bi_han_che_cu_tru",bF="/dien_tich_cua_tinh",bG="dien_tich_cua_tinh",aQ="/nguoi_dang_ky/dien_thoai",bH="/nguoi_cung_thay_doi",bI="nguoi_cung_thay_doi",bJ="chung_minh_cho_o",y="one_of",bK="chung_minh_khuyet_tat_benh",bL="chung_minh_dien_tich",bM="giay_to_phuong_tien",M="all_of",bN="chung_minh_noi_dau",bO="cong_an",bP="quan_doi",bQ="y_kien_chu_ho",aS="van_ban_rieng",bR="channel",N="working_day",O="ho_ten",bT="nghe_nghiep",bU="ngay_sinh",bV="gioi_tinh",ab="so_dinh_danh",bW="quan_he_voi_chu_ho",aT="submission_date",aU="submission_time",bX="applicant",bY="la_chu_ho",b0="quan_he",b1="dien_tich_san",b2="so_nguoi_tai_cho_o",b3="doi_tuong_ton_giao",b4="noi_cham_soc",b5="phai_dang_ky_dang_kiem",b6="luc_luong",b7="y_kien_chu_so_huu",b8="y_kien_cha_me",b9="dinh_cu_o_nuoc_ngoai",cb="ho_chieu_con_gia_tri",cc="moi_co_quoc_tich",cd="dien_mien_le_phi",aV="/dien_tich_san",ce="/nguoi_dang_ky/ngay_sinh",cf="/chu_ho/so_dinh_danh",aW="/quan_he",aX="/dien_mien_le_phi",cg="/so_nguoi_tai_cho_o",m=" ",ch="/submission_time",aY="tiep_nhan",ci="nop_le_phi",cj="bo_sung",aZ="end:refused",ck="tham_dinh",ar="phe_duyet",cl="xac_minh",cm="cap_nhat",j="/",w=".",o="type",D="unknown",a0="week",ac="string",as="E_DATE",ad="E_DURATION",a1="number",a2="range",a3="choice",cn="boolean",co="/documents",cp="/decisions",A="undetermined",P="not_needed",E="missing",ae="from_data",a4="needed",
d9=f=>2e4,
ea=f=>1e4,
d8=f=>8,
bu=f=>739798,
R=f=>f.$1??K(f,"$1",cI(bj(f),am(f))),
bf=f=>f.$2??K(f,"$2",R(f)<18),
aD=f=>a(f)===g&&["vo_chong",bw,"cha_me_voi_con"].includes(B(f)),
aj=f=>f.$3??K(f,"$3",am(f)>=bu(f)&&R(f)<6&&a(f)===g&&[bw,bD].includes(B(f))),
aC=f=>I(f,f.A,aR)&&(f.A??b(f,bS)),
cZ=f=>aD(f)&&aC(f)&&I(f,f.D,bZ)&&(f.D??b(f,ca)),
bh=f=>a(f)===aq&&bk(f)==="ca_nhan_ho_gia_dinh",
be=f=>f.$4??K(f,"$4",!aI(f)&&!aj(f)&&([g,v,z].includes(a(f))||bh(f))),
cX=f=>a(f)===L&&["quan_ly_tin_nguong",aN].includes(U(f)),
cW=f=>a(f)===z&&!(f.ac??b(f,bx)),
aA=f=>f.$5??K(f,"$5",a(f)===g&&!aj(f)&&!cZ(f)||a(f)===v||bh(f)||cX(f)||cW(f)),
bg=f=>a(f)===g&&B(f)===aO&&(f.W??b(f,by)),
az=f=>f.$6??K(f,"$6",bf(f)&&!bg(f)),
H=f=>T(f)&&(am(f)>=bu(f)||!ak(f)),
aB=f=>a(f)!==aa&&(f.P??b(f,bz)),
cY=f=>a(f)===aa||aB(f),
c0=f=>a(f)===z&&(!V(f)||V(f)&&!(f.aj??b(f,bA))),
aE=f=>aH(f)!=="khong_thuoc_dien",
eg=f=>!aI(f),
eu=f=>a(f)===g,
en=f=>a(f)===g&&B(f)===aO,
eo=f=>aD(f)&&aC(f),
ek=f=>a(f)===v,
ev=f=>a(f)===v,
ej=f=>a(f)===v,
el=f=>a(f)===L,
er=f=>a(f)===aq,
ep=f=>a(f)===z,
et=f=>a(f)===z,
es=f=>a(f)===z&&V(f),
ei=f=>a(f)!==aa,
eh=f=>aA(f)&&bm(f)===bB,
ef=f=>az(f)&&bl(f)===bB,
em=f=>T(f),
eq=f=>(f.ak??b(f,bC)),
d2=f=>aC(f)?aD(f):!0,
d1=f=>I(f,f.z,aP)?!(f.z??b(f,bE)):!0,
dZ=f=>a(f)===v?bi(f)>=BigInt(bb(f,d8(f)*aJ(f),1e15))*100n:!0,
d0=f=>a(f)===v&&I(f,f.B,bF)?bi(f)>=bb(f,(f.B??b(f,bG,0n))*BigInt(aJ(f)),100000000000000000n):!0,
cP=f=>bj(f)<=am(f),
cN=f=>!H(f)?I(f,f.af,aQ):!0,
cL=f=>!aI(f)?(f.N??b(f,"chu_ho.so_dinh_danh",""))!==(f.ah??b(f,"nguoi_dang_ky.so_dinh_danh","")):!0,
cO=f=>a(f)===g&&B(f)==="nguoi_cao_tuoi"?R(f)>=60:!0,
cM=f=>a(f)===g&&[aO,bD].includes(B(f))?bf(f):!0,
cR=f=>aH(f)==="tre_em"?R(f)<16:!0,
cK=f=>aH(f)==="cao_tuoi"?R(f)>=60:!0,
cQ=f=>a(f)===v&&I(f,f.E,bH)?aJ(f)>(f.E??b(f,bI,[])).length:!0,
dL=f=>c(f,f=>!H(f),"to_khai_ct01",1),
dM=f=>c(f,H,"to_khai_ct02",1),
dy=f=>d(f,"giay_chung_nhan_nha_dat",1),
dz=f=>d(f,"giay_to_cho_o_khac",1),
dh=f=>F(f,bJ,y,f=>a(f)==="thuoc_so_huu",f=>ao(bJ,y,[dy(f),dz(f)])),
dB=f=>c(f,f=>a(f)===g&&!aj(f),"giay_to_nhan_than",1),
dq=f=>d(f,"chung_nhan_y_te",0,0,1),
dP=f=>d(f,"xac_nhan_cua_xa",0,0,1),
dm=f=>F(f,bK,y,f=>a(f)===g&&B(f)==="khuyet_tat_hoac_benh",f=>ao(bK,y,[dq(f),dP(f)])),
dl=f=>c(f,bg,"chung_minh_khong_con_cha_me",0,0,1),
dJ=f=>c(f,f=>a(f)===v,"hop_dong_thue_muon",0,0,1),
dx=f=>d(f,"giay_chung_nhan_co_dien_tich",1),
dR=f=>d(f,"xac_nhan_dien_tich",1),
dj=f=>F(f,bL,y,f=>a(f)===v,f=>ao(bL,y,[dx(f),dR(f)])),
dk=f=>c(f,f=>a(f)===L&&U(f)==="nguoi_hoat_dong_ton_giao","chung_minh_hoat_dong_ton_giao",0,0,1),
di=f=>c(f,f=>a(f)===L&&U(f)==="dai_dien_co_so_tin_nguong","chung_minh_dai_dien_tin_nguong",0,0,1),
dO=f=>c(f,f=>a(f)===L&&U(f)!==aN,"xac_nhan_cong_trinh_phu_tro",0,0,1),
dS=f=>c(f,f=>a(f)===L&&U(f)===aN,"xac_nhan_nguoi_duoc_cuu_mang",0,0,1),
ds=f=>c(f,f=>a(f)===aq&&bk(f)==="co_so_tro_giup","de_nghi_cua_co_so_tro_giup",1),
dN=f=>c(f,f=>a(f)===aq,"xac_nhan_cham_soc",0,0,1),
dr=f=>d(f,"dang_ky_phuong_tien",0,0,1),
df=f=>d(f,"an_toan_ky_thuat",0,0,1),
dC=f=>F(f,bM,M,f=>a(f)===z&&V(f),f=>cJ(bM,[dr(f),df(f)])),
dQ=f=>c(f,f=>a(f)===z&&!V(f),"xac_nhan_de_o",0,0,1),
dT=f=>d(f,"xac_nhan_noi_dau",0,0,1),
dI=f=>d(f,"hop_dong_ben_bai",0,0,1),
dg=f=>d(f,"chap_thuan_dau_do",0,0,1),
dn=f=>F(f,bN,y,c0,f=>ao(bN,y,[dT(f),dI(f),dg(f)])),
dF=f=>c(f,f=>a(f)===aa&&al(f)===bO,"gioi_thieu_vao_don_vi_cong_an",1),
dG=f=>c(f,f=>a(f)===aa&&al(f)===bP,"gioi_thieu_vao_don_vi_quan_doi",1),
dD=f=>c(f,f=>aB(f)&&al(f)===bO,"gioi_thieu_ra_khoi_don_vi_cong_an",1),
dE=f=>c(f,f=>aB(f)&&al(f)===bP,"gioi_thieu_ra_khoi_don_vi_quan_doi",1),
du=f=>c(f,f=>be(f)&&(f.aq??b(f,bQ))===aS,"dong_y_cua_chu_ho",1),
dv=f=>c(f,f=>aA(f)&&bm(f)===aS,"dong_y_cua_chu_so_huu",1),
dt=f=>c(f,f=>az(f)&&bl(f)===aS,"dong_y_cua_cha_me",1),
dH=f=>c(f,f=>T(f)&&ak(f),"ho_chieu_viet_nam",0,0,1),
dp=f=>c(f,f=>T(f)&&!ak(f),"chung_minh_quoc_tich",0,0,1),
dw=f=>c(f,f=>T(f)&&!ak(f),"dong_y_cua_xuat_nhap_canh",1),
dK=f=>c(f,c8,"quyet_dinh_quoc_tich",0,0,1),
dA=f=>c(f,aE,"giay_to_mien_le_phi",1),
c6=f=>c7(f,"le_phi_thuong_tru","VND",f=>{
const c=
aE(f)?{row:"dien_mien",status:"exempt"}:
(f.M??b(f,bR))==="online"?{row:"nop_truc_tuyen",amount:ea(f)}:
{row:"nop_truc_tiep",amount:d9(f)}
if(c.status)return c
let{row,amount}=c
return{status:"amount",amount,row}
}),
c3=(f,e)=>c5(f,e,[],f=>{
const c=
{row:"bay_ngay_lam_viec",l:"",i:[[7,N,0]],j:null}
if(c.status)return c
const d=dY(f),{i}=c
return{...c,d}
}),
d6=(f,o,b,a)=>{
const r={b,c:o.c}
k(f,o,"quan_he_than_nhan",1,30,i)
l(f,o,O,1,500,x)
aL(f,o,"nam_sinh",1,1900,9999)
k(f,o,"quoc_tich",1,50,i)
k(f,o,bT,1,300,i)
k(f,o,"noi_o_hien_nay",1,500,i)
return r
},
d5=(f,o,b,a)=>{
const r={b,c:o.c}
k(f,o,"thoi_gian",1,50,i)
k(f,o,"cho_o",1,500,i)
k(f,o,bT,1,300,i)
return r
},
d4=(f,o,b,a)=>{
const r={b,c:o.c}
l(f,o,O,1,500,x)
X(f,o,bU,1)
n(f,o,bV,1,a5)
l(f,o,ab,1,500,Q)
k(f,o,bW,1,50,i)
return r
},
t=(d,Z,aw,a)=>{
const f={r:[],I:0,J:0,g:a,m:a,as:a,v:Z,s:aw,y:{},K:[],au:!1,w:a,ao:a,M:a,L:a,ay:a,ag:a,ah:a,af:a,aa:a,av:a,N:a,E:a,am:a,W:a,A:a,D:a,S:a,an:a,B:a,T:a,ai:a,ac:a,al:a,aj:a,P:a,ad:a,aq:a,ar:a,ap:a,U:a,V:a,ae:a,R:a,ak:a,z:a}
if(!C(d)){f.r.push(["","dossier.type"]);return f}
const o=aG(f,d,"","")
const u=dV(f,o,cE,cG,a9)
f.w=X(f,o,aT,1)
f.ao=dX(f,o,aU,0)
f.M=n(f,o,bR,1,cy)
aL(f,o,"identity_level",0,0,2)
n(f,o,"area",0,cw)
n(f,o,bX,0,cv)
f.L=n(f,o,"case",1,cx)
const c=f.ay=Y(f,o,"nguoi_dang_ky",1)
if(c){
l(f,c,O,1,500,x)
f.ag=X(f,c,bU,1)
n(f,c,bV,1,a5)
f.ah=l(f,c,ab,1,500,Q)
f.af=l(f,c,"dien_thoai",0,500,cu)
l(f,c,"thu_dien_tu",0,500,ct)
k(f,c,"noi_cu_tru",1,500,i)
}
k(f,o,"noi_de_nghi",1,500,i)
f.aa=p(f,o,bY,1)
const j=f.av=h(f,e(f,eg),Y,o,"chu_ho",1)
if(j){
l(f,j,O,1,500,x)
f.N=l(f,j,ab,1,500,Q)
k(f,j,bW,1,50,i)
}
f.E=aM(f,o,bI,0,d4,0,30)
f.am=h(f,e(f,eu),n,o,b0,1,cD)
f.W=h(f,e(f,en),p,o,by,1)
f.A=p(f,o,bS,0)
f.D=h(f,e(f,eo),p,o,ca,0)
f.S=h(f,e(f,ek),bt,o,b1,1,1,100000000000000000n,2,!0)
f.an=h(f,e(f,ev),aL,o,b2,1,1,1e15)
f.B=h(f,e(f,ej),bt,o,bG,0,800,100000000000000000n,2,!0)
f.T=h(f,e(f,el),n,o,b3,1,cA)
f.ai=h(f,e(f,er),n,o,b4,1,cC)
f.ac=h(f,e(f,ep),p,o,bx,1)
f.al=h(f,e(f,et),p,o,b5,1)
f.aj=h(f,e(f,es),p,o,bA,1)
f.P=h(f,e(f,ei),p,o,bz,1)
f.ad=h(f,e(f,cY),n,o,b6,1,cB)
f.aq=h(f,e(f,be),n,o,bQ,1,ax)
f.ar=h(f,e(f,aA),n,o,b7,1,ax)
const G=h(f,e(f,eh),Y,o,"chu_so_huu",1)
if(G){
l(f,G,O,1,500,x)
l(f,G,ab,1,500,Q)
}
f.ap=h(f,e(f,az),n,o,b8,1,ax)
const F=h(f,e(f,ef),Y,o,"cha_me_giam_ho",1)
if(F){
l(f,F,O,1,500,x)
l(f,F,ab,1,500,Q)
}
f.U=p(f,o,b9,1)
f.V=h(f,e(f,em),p,o,cb,1)
f.ae=p(f,o,cc,1)
const b=h(f,e(f,H),Y,o,"khai_ct02",1)
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
h(f,e(f,H),aM,o,"qua_trinh_sinh_song",1,d5,1,30)
h(f,e(f,H),aM,o,"than_nhan",0,d6,0,30)
f.R=n(f,o,cd,1,cz)
f.ak=p(f,o,bC,1)
h(f,e(f,eq),l,o,"nguoi_duoc_uy_quyen",1,500,x)
f.z=p(f,o,bE,0)
sort(f,cF)
if(f.I!==f.J&&!Z)ee(f,d,t)
f.r.push(...u)
q(f,aR,"requirements.khong_thuoc_noi_cam_dang_ky_moi",d2)
q(f,aP,"requirements.khong_bi_han_che",d1)
q(f,aV,"requirements.du_dien_tich_theo_luat",dZ)
q(f,aV,"requirements.du_dien_tich_theo_tinh",d0)
q(f,ce,"checks.ngay_sinh_khong_sau_ngay_nop",cP)
q(f,aQ,"checks.co_dien_thoai_khi_khai_ct01",cN)
q(f,cf,"checks.chu_ho_la_nguoi_khac",cL)
q(f,aW,"checks.du_60_tuoi_khi_ve_voi_nguoi_than",cO)
q(f,aW,"checks.chua_du_18_tuoi",cM)
q(f,aX,"checks.tre_em_duoi_16_tuoi",cR)
q(f,aX,"checks.cao_tuoi_tu_60",cK)
q(f,cg,"checks.so_nguoi_du_nhung_nguoi_cung_dang_ky",cQ)
return f
},
i=/^[ \xa0\u1680\u2000-\u200a\u202f\u205f\u3000]*[^\x00-\x1f\x7f-\x9f\u2028\u2029 \xa0\u1680\u2000-\u200a\u202f\u205f\u3000][^\x00-\x1f\x7f-\x9f\u2028\u2029]*$/u,
x=/^ *[A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ\u0300-\u036f'’.\-][A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ\u0300-\u036f'’.\- ]*$/u,
Q=/^[0-9]{12}$/u,
cu=/^(?:(?:0|\+84)[0-9]{9})$/u,
ct=/^[!-?A-~]+@[!-?A-~]+\.[!-?A-~]+$/u,
a5="nam nu".split(m),
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
cE="giay_chung_nhan_nha_dat giay_to_cho_o_khac giay_to_nhan_than chung_nhan_y_te xac_nhan_cua_xa chung_minh_khong_con_cha_me giay_chung_nhan_co_dien_tich quyet_dinh_quoc_tich giay_to_mien_le_phi to_khai_ct01 to_khai_ct02 hop_dong_thue_muon xac_nhan_dien_tich chung_minh_hoat_dong_ton_giao chung_minh_dai_dien_tin_nguong xac_nhan_cong_trinh_phu_tro xac_nhan_nguoi_duoc_cuu_mang de_nghi_cua_co_so_tro_giup xac_nhan_cham_soc dang_ky_phuong_tien an_toan_ky_thuat xac_nhan_de_o xac_nhan_noi_dau hop_dong_ben_bai chap_thuan_dau_do gioi_thieu_vao_don_vi_cong_an gioi_thieu_vao_don_vi_quan_doi gioi_thieu_ra_khoi_don_vi_cong_an gioi_thieu_ra_khoi_don_vi_quan_doi dong_y_cua_chu_ho dong_y_cua_chu_so_huu dong_y_cua_cha_me ho_chieu_viet_nam chung_minh_quoc_tich dong_y_cua_xuat_nhap_canh",cG=9,
cF=["/submission_date",ch,"/channel","/identity_level","/area","/applicant","/case","/nguoi_dang_ky","/nguoi_dang_ky/ho_ten",ce,"/nguoi_dang_ky/gioi_tinh","/nguoi_dang_ky/so_dinh_danh",aQ,"/nguoi_dang_ky/thu_dien_tu","/nguoi_dang_ky/noi_cu_tru","/noi_de_nghi","/la_chu_ho","/chu_ho","/chu_ho/ho_ten",cf,"/chu_ho/quan_he_voi_chu_ho",bH,"/nguoi_cung_thay_doi/ho_ten","/nguoi_cung_thay_doi/ngay_sinh","/nguoi_cung_thay_doi/gioi_tinh","/nguoi_cung_thay_doi/so_dinh_danh","/nguoi_cung_thay_doi/quan_he_voi_chu_ho",aW,"/khong_con_cha_me",bZ,aV,cg,bF,"/doi_tuong_ton_giao","/noi_cham_soc","/la_chu_phuong_tien","/phai_dang_ky_dang_kiem","/noi_dang_ky_trung_noi_dau","/dang_thuong_tru_tai_don_vi","/luc_luong","/y_kien_chu_ho","/y_kien_chu_so_huu","/chu_so_huu","/chu_so_huu/ho_ten","/chu_so_huu/so_dinh_danh","/y_kien_cha_me","/cha_me_giam_ho","/cha_me_giam_ho/ho_ten","/cha_me_giam_ho/so_dinh_danh","/dinh_cu_o_nuoc_ngoai","/ho_chieu_con_gia_tri","/moi_co_quoc_tich","/khai_ct02","/khai_ct02/ho_ten_nuoc_ngoai","/khai_ct02/dan_toc","/khai_ct02/ton_giao","/khai_ct02/quoc_tich_nuoc_ngoai","/khai_ct02/so_giay_to","/khai_ct02/ngay_cap_giay_to","/khai_ct02/co_quan_cap_giay_to","/khai_ct02/giay_to_co_gia_tri_den","/khai_ct02/nghe_nghiep_o_nuoc_ngoai","/khai_ct02/noi_cu_tru_o_nuoc_ngoai","/qua_trinh_sinh_song","/qua_trinh_sinh_song/thoi_gian","/qua_trinh_sinh_song/cho_o","/qua_trinh_sinh_song/nghe_nghiep","/than_nhan","/than_nhan/quan_he_than_nhan","/than_nhan/ho_ten","/than_nhan/nam_sinh","/than_nhan/quoc_tich","/than_nhan/nghe_nghiep","/than_nhan/noi_o_hien_nay",aX,"/nop_theo_uy_quyen","/nguoi_duoc_uy_quyen",aR,aP],
a9=[
["nop_ho_so",aY],
[aY,,,
["day_du",ci],
["chua_day_du",cj],
["khong_du_dieu_kien",aZ]
],
[cj,,,
["da_bo_sung",aY],
["rut","end:withdrawn"]
],
[ci,ck,f=>!aE(f)],
[ck,,,
["da_du_thong_tin",ar],
["phai_kiem_tra",cl],
["tu_choi_dang_ky",aZ]
],
[cl,ar,f=>!aj(f),
["xac_minh_dat",ar],
["xac_minh_khong_dat",aZ]
],
[ar,cm],
[cm,"tra"],
["tra","end:done"]
]
export const CODE="1.004222",NAME="Đăng ký thường trú",FIRST_DAY="2026-07-01",LAST_DAY="2026-08-14"
export{required,missing,sumOf}
export const validate=(d,a)=>d7(t(d),a)
export const documents=d=>{let f=t(d);return[dL(f),dM(f),dh(f),dB(f),dm(f),dl(f),dJ(f),dj(f),dk(f),di(f),dO(f),dS(f),ds(f),dN(f),dC(f),dQ(f),dn(f),dF(f),dG(f),dD(f),dE(f),du(f),dv(f),dt(f),dH(f),dp(f),dw(f),dK(f),dA(f)]}
export const fees=d=>{let f=t(d);return[c6(f)]}
export const due=(d,e)=>c3(t(d),e)
export const route=d=>d3(t(d),a9,d?.decisions)
const ay=a=>new Set(a.map(k=>k+739252)),
ag={
announced:[2025,2026],
tabled:[2025,2026,2027],
off:ay([0,26,27,28,29,30,96,119,120,121,243,244,365,366,411,412,413,414,415,481,484,485,607,608,609,692,730,849,852,974,1057]),
worked:ay([115,374,598]),
holidays:ay([0,26,27,28,29,30,96,119,120,243,244,365,411,412,413,414,415,480,484,485,608,609,692,730,849,850,974,1057]),
fixed:[[1,1,737791],[4,30,737791],[5,1,737791],[9,2,737791],[11,24,739798]]
},
am=f=>f.w??b(f,aT,1),
a=f=>f.L??b(f,"case"),
bj=f=>f.ag??b(f,"nguoi_dang_ky.ngay_sinh",1),
aI=f=>f.aa??b(f,bY),
B=f=>f.am??b(f,b0),
bi=f=>f.S??b(f,b1,0n),
aJ=f=>f.an??b(f,b2,0),
U=f=>f.T??b(f,b3),
bk=f=>f.ai??b(f,b4),
V=f=>f.al??b(f,b5),
al=f=>f.ad??b(f,b6),
bm=f=>f.ar??b(f,b7),
bl=f=>f.ap??b(f,b8),
T=f=>f.U??b(f,b9),
ak=f=>f.V??b(f,cb),
c8=f=>f.ae??b(f,cc),
aH=f=>f.R??b(f,cd),
b=(f,h,c)=>{f.g??={needs:[h],failure:""};return c},s=(f,failure,c=0)=>{f.g??={needs:[],failure};return c-c},e=(f,rule,row)=>{f.g=void 0;let c=rule(f,row);return f.g?void 0:c},K=(f,h,c)=>{if(!f.g)f[h]=c;return c},I=(f,c,at,from=0)=>{if(f.m){for(let end=from;end>=0;){end=at.indexOf(j,end+1);let a=end<0?at:at.slice(0,end);if(f.m.has(a))return b(f,c2(a),!1)}}return c!==void 0&&!f.as?.has(at)},c2=at=>at.slice(1).replace(/\/\d+/g,"").replaceAll(j,w),af=(f,d,b,i)=>{let at=d.c+j+b;f.m=(f.m??new Set()).add(at);f.r.push([at,d.e+b+w+i])},Z=(f,d,b,g)=>{let a=d.k[b];if(a!==void 0){f.I++;if(f.v)f.v.add(d.c+j+b)}else if(g)f.r.push([d.c+j+b,d.e+b+".required"]);return a},h=(f,c,u,d,b,g,...a)=>{if(c!==!1)return u(f,d,b,g&&c,...a);if(Z(f,d,b)!==void 0)af(f,d,b,"not_applicable")},C=a=>typeof a==="object"&&a!==null&&!Array.isArray(a),aG=(f,k,c,e)=>{let d={k,c,e};f.J+=Object.keys(k).length;f.s?.push(d);return d},Y=(f,d,b,g)=>{let a=Z(f,d,b,g);if(a===void 0)return;return C(a)?aG(f,a,d.c+j+b,d.e+b+w):af(f,d,b,o)},aM=(f,d,b,g,t,l,i,n)=>{let a=Z(f,d,b,g);if(a===void 0)return;let at=d.c+j+b,h=d.e+b;if(!Array.isArray(a))return af(f,d,b,o);if(a.length<l||a.length>i)af(f,d,b,"items");let rows=a.map((row,k)=>{if(C(row))return t(f,aG(f,row,at+j+k,h+w),n);f.m=(f.m??new Set()).add(at);f.r.push([at+j+k,h+".type"]);return{}});return f.m?.has(at)?void 0:rows},S=b=>j+b.replaceAll("~","~0").replaceAll(j,"~1"),ee=(f,a,t)=>{let{v,s}=t(a,new Set(),[]);for(let i of new Set(s.map(({e})=>e))){for(let{k,c,e}of s){for(let b of e===i?Object.keys(k):[]){if(!v.has(c+j+b))f.r.push([c+S(b),D])}}}},sort=(f,m)=>{let l=([g])=>{let h="";return g.split(j).slice(1).map(b=>{if(/^\d+$/.test(b))return+b;h+=j+b;return m.indexOf(h)})},c=f.r.map(a=>[l(a),a]);c.sort(([i],[e])=>{let g=i.findIndex((k,d)=>k!==e[d]);return g<0?i.length-e.length:i[g]-(e[g]??-1)});f.r=c.map(([,a])=>a)},q=(f,at,h,rule)=>{let a=e(f,rule);if(f.g?.failure)f.r.push([at,h+m+f.g.failure]);else if(a===!1)f.r.push([at,h])},d7=(f,a={})=>f.r.map(([path,h])=>{if(a[h]&&!h.includes(m))return{path,rule:h,message:a[h]};let[rule,reason]=h.split(m),c=rule===D,b=()=>{if(!c)return rule.slice(0,rule.lastIndexOf(w)).replaceAll(w,j);return path.slice(path.lastIndexOf(j)+1).replaceAll("~1",j).replaceAll("~0","~")},d=a[h]??a[reason];return{path,rule,message:d??a[c?"{unknown}":"{part}"]?.replace("{}",b)??""}}),bb=(f,c,a)=>(c<=a&&c>=-a?c:s(f,"E_OVERFLOW",c)),cI=(f,e)=>{let[g,d,date]=G(f),[b,c,h]=G(e),a=d===2&&date===29&&!bp(b)?28:date;return b-g-(c<d||(c===d&&h<a))},av=3652059,a7=["day",a0,"month","year"],ah={minute:1,hour:60,working_hour:60},bp=b=>b%4===0&&(b%100!==0||b%400===0),W=(b,d,date)=>{let a=b-1,c=d<3?0:bp(b)?1:2,au=a*365+Math.floor(a/4)-Math.floor(a/100)+Math.floor(a/400);return au+Math.floor((367*d-362)/12)-c+date},bd=(b,d)=>W(b,d+1,1)-W(b,d,1),bs=a=>new Date((a-719163)*86400000),G=a=>{let date=bs(a);return[date.getUTCFullYear(),date.getUTCMonth()+1,date.getUTCDate()]},dc=a=>bs(a).toISOString().slice(0,10),aF=(a,g,h)=>{let c=0;for(;h--;g++){let b=a.charCodeAt(g)-48;c=b>=0&&b<=9?c*10+b:NaN}return c},ap=a=>{if(typeof a!==ac||a.length!==10||a[4]!=="-"||a[7]!=="-")return;let b=aF(a,0,4),d=aF(a,5,2),date=aF(a,8,2);if(!(b>0&&d>0&&d<13&&date>0&&date<=bd(b,d)))return;return W(b,d,date)},aK=a=>a%7===0||a%7===6,au=new Map(),off=b=>{let c=au.get(b);if(!c){let holidays=new Set();for(let[d,date,h]of ag.fixed){let a=W(b,d,date);if(a>=h)holidays.add(a)}let f=new Set(holidays);for(let g of[...holidays].sort((i,e)=>i-e)){let a=g;while(aK(g)&&(aK(a)||f.has(a)))a++;f.add(a)}c=ag.tabled.includes(b)?ag:{holidays,off:f,worked:new Set()};au.set(b,c)}return c},J=a=>{let j=off(G(a)[0]);return aK(a)?j.worked.has(a):!j.off.has(a)},bo=a=>off(G(a)[0]).holidays.has(a),cU=(a,e)=>e==="day"||(e===N?J(a):!bo(a)),bq=(a,c)=>c.some(([d,end])=>d<=a&&a<end),de=b=>{let c=[];for(let[d,end]of[...b].sort(([i],[e])=>i-e)){let a=c.at(-1);if(a&&d<=a[1])a[1]=Math.max(a[1],end);else if(d<end)c.push([d,end])}return c},ai=(f,a,h,e,c=[])=>{let b=0;if(h>av)return s(f,as);while(h>0){if(++a>av)return s(f,as);while(b<c.length&&c[b][1]<=a)b++;if(b<c.length&&c[b][0]<=a)a=c[b][1]-1;else if(cU(a,e))h--}return a},eb=(f,a,[amount,e,i],m)=>{let k=10**i;if(amount%k||!a7.includes(e))return s(f,ad);let h=(amount/k)*m;if(e==="day"||e===a0){let c=a+h*(e===a0?7:1);return c>=1&&c<=av?c:s(f,as)}let[b,d,date]=G(a);let l=b*12+d-1+h*(e==="year"?12:1),j=Math.floor(l/12),g=l-j*12+1;if(!(j>=1&&j<=9999))return s(f,as);return W(j,g,Math.min(date,bd(j,g)))},ec=(f,a,j)=>{if(ah[a[1]]||a[0]<0)return s(f,ad);let[end]=ba(f,[j,null],a,[],null);return f.g||J(end)?end:ai(f,end,1,N)},cr=a=>G(a)[0],c4=(f,k,u,p,l,o,e)=>{let m=p==="same_day",fixed=typeof p===a1,n=!m&&!fixed;if(u.length&&n&&ah[u[0][1]]&&k[1]===null){return[b(f,aU,1)]}if(u.some(([amount])=>amount<0))return[s(f,ad)];let c=de(o);let h=fixed?[p,null]:cT(f,k,l,c,m,e);if(m)h=[h[0],null];let d=h;let j=h,i=[0,"",0];for(let a of u){if(f.g)return h;if(a[1]!==i[1]){j=h;i=a}else{i=ed(i,a)}if(j===d&&n&&ah[i[1]]&&j[1]===null)return[s(f,ad)];h=ba(f,j,i,c,e)}let q=u.length?i[1]!==N&&!ah[i[1]]:fixed;if(f.g||!q||J(h[0]))return h;return[ai(f,h[0],1,N,c),null]},unannounced=(d,g)=>{let c=[];for(let b=cr(d);b<=cr(g);b++)if(!ag.announced.includes(b))c.push(b);return c},cT=(f,k,l,c,m,e)=>{let[a,minutes]=k;if(l===null&&!m)return k;let saturday=e&&!J(a)?c9(a,c,e):[];if(saturday.length){let g=Math.min(l??1440,saturday.at(-1)[1]);if(minutes===null||minutes<=g)return k}let b=l!==null&&minutes!==null&&minutes>l;if(b||!J(a)||(m&&bq(a,c))){return[ai(f,a,1,N,c),e?e.windows[0][0]:null]}return k},c9=(a,c,e)=>{if(bq(a,c))return[];if(J(a))return e.windows;return a%7===6&&!bo(a)?(e.saturday??[]):[]},ed=([amount,e,i],[c,,b])=>{let a=Math.max(i,b);return[amount*10**(a-i)+c*10**(a-b),e,a]},ba=(f,j,a,c,e)=>cH[a[1]](f,j,a,c,e),da=(f,[a],[amount,e,i],c)=>{let k=10**i;return[amount%k?s(f,ad):ai(f,a,amount/k,e,c),null]},f={h:o},a8={h:a2},cs={h:a3},aw={h:"length"},a6={h:"pattern"},u=e=>(f,d,b,g,i,l,k,j)=>{let a=Z(f,d,b,g);if(a===void 0)return;let c=e(a,i,l,k,j);return typeof c==="object"&&c.h?af(f,d,b,c.h):c},cS=b=>b.length-(b.match(/[\uD800-\uDBFF][\uDC00-\uDFFF]/g)??[]).length,bc=(a,i,c)=>{if(typeof a!==ac)return f;let b=a.normalize();if(cS(b)>i)return aw;return c.test(b)&&!/[\uD800-\uDFFF]/u.test(b)?b:a6},br=a=>{if(typeof a!==ac||!(a.charCodeAt(0)>32))return!1;for(let g=a.length;g--;){let b=a.charCodeAt(g);if(b<127?b<32:b<161||b===173||(b>591&&b<7680)||b>7935)return!1}return!0},k=u((a,i,c)=>br(a)?(a.length>i?aw:a):bc(a,i,c)),l=u((a,i,c)=>{if(!br(a))return bc(a,i,c);return a.length>i?aw:c.test(a)?a:a6}),p=u(a=>(typeof a===cn?a:f)),aL=u((a,d,b)=>{if(!Number.isInteger(a))return f;return a>=d&&a<=b?a:a8}),cV=(a,d,b,i,h)=>{if(!Number.isFinite(a))return f;let[k,j=0]=String(a).split("e"),[l,e=""]=k.split(w),g=i-e.length+ +j;if(g<0)return f;let c=BigInt(l+e)*10n**BigInt(g);if(c<d||c>b)return a8;return h?c:Number(c)},bt=u(cV),n=u((a,b)=>{if(typeof a!==ac)return f;return b.includes(a)?a:cs}),X=u(a=>ap(a)??f),dX=u(a=>{if(typeof a!==ac||!/^([01]\d|2[0-3]):[0-5]\d$/.test(a))return f;return a.slice(0,2)*60+ +a.slice(3)}),dV=(f,d,p,q,steps)=>{let{documents={},suspensions=[],extended=!1,decisions={}}=d.k,n=[],e=(at,i)=>{let rule=at.slice(1).replace(/\/\d+/,"").replaceAll(j,w);n.push([at,i===D?i:rule+w+i])};for(let b of["documents","suspensions","extended","decisions"])Z(f,d,b);f.au=extended===!0;if(typeof extended!==cn)e("/extended",o);if(C(documents)){for(let id of an(documents)){let at=co+S(id),a=documents[id],g=p.split(m).indexOf(id);if(g<0)e(at,D);else if(C(a))f.y[id]=dU(e,a,at,g<q);else e(at,o)}}else e(co,o);if(Array.isArray(suspensions)){f.K=suspensions.map((a,row)=>dW(e,a,"/suspensions/"+row)).filter(Boolean)}else e("/suspensions",o);if(C(decisions)){for(let c of an(decisions)){let at=cp+S(c),[,,,...l]=steps.find(([id])=>id===c)??[];if(!l.some(([h])=>h===decisions[c]))e(at,l.length?a3:D)}}else e(cp,o);return n},an=Object.keys,dU=(e,a,at,h)=>{let d={originals:0,copies:0,certified:!1,data:!1,electronic:!1,issued_on:void 0};let n=!1;for(let b of an(a)){let c=a[b],g=at+S(b),f=typeof d[b];if(!Object.hasOwn(d,b))e(g,D);else if(b==="issued_on"){d[b]=ap(c);if(!d[b])e(g,o)}else if(f===a1?!Number.isInteger(c):f!==typeof c)e(g,o);else if(c<0)e(g,a2);else{d[b]=c;n||=f===a1}}if(!n&&!d.data&&!d.electronic)d.originals=1;d.data&&=h;return d},dW=(e,a,at)=>{if(!C(a))return e(at,o);let keys=["reason","from","to"],missing=keys.filter(b=>a[b]===void 0);for(let b of an(a))if(!keys.includes(b))e(at+S(b),D);for(let b of missing)e(at+j+b,"required");if(missing.length)return;let{reason}=a,d=ap(a.from),end=ap(a.to),c=[bX,"payment","incident","other_body"].includes(reason);if(!c)e(at+"/reason",a3);if(!d)e(at+"/from",o);if(!end)e(at+"/to",o);if(!c||!d||!end)return;return end<d?e(at+"/to",a2):[d,end,reason]},r=(id,status,grouping="",members=[],problems=[],needs=[],failure="")=>({id,status,grouping,members,problems,needs,failure}),F=(f,id,grouping,k,b)=>{let a=e(f,k);if(f.g)return r(id,A,grouping,[],[],f.g.needs,f.g.failure);return a?b(f):r(id,P,grouping)},c=(f,rule,id,...a)=>F(f,id,"",rule,()=>d(f,id,...a)),db=(f,id)=>{let d=f.y[id];return d!==void 0&&(d.data||d.electronic||d.originals+d.copies>0)},d=(f,id,originals=0,copies=0,g=0,i=0,k=0,a=0)=>{if(!db(f,id))return r(id,E);let b=f.y[id],problems=[];if(b.data)return r(id,ae);let h=Math.max(b.originals-originals,0);if(b.electronic){if(k)problems.push("electronic")}else{if(b.originals<originals)problems.push("originals");if(b.copies+h<copies)problems.push("copies");if(b.originals+b.copies<g)problems.push("either")}let j=(copies>h||g>b.originals)&&(b.electronic||b.copies);if(i&&!b.certified&&j)problems.push("certified");if(a){let e=f.w,c=b.issued_on;if(!c||!e)problems.push("age_unknown");else if(c>e||e>dd(f,c,a))problems.push("age")}return r(id,a4,"",[],problems)},dd=(f,c,a)=>{let b=a7.includes(a[1]);return e(f,()=>(b?eb(f,c,a,1):ec(f,a,c)))??1/0},cJ=(id,members)=>{let b=members.map(a=>a.status),c=b.filter(i=>i!==P);if(b.includes(E))return r(id,E,M,members);if(b.includes(A))return cq(id,M,members);let status=c.length===0?P:c.every(i=>i===ae)?ae:a4;return r(id,status,M,members)},ao=(id,grouping,members)=>{let j=members.filter(({status})=>status===a4||status===ae),c=j.find(a=>!bn(a))??j[0];if(c){let b=members.map(i=>i===c||i.status===P?i:r(i.id,"alternative",i.grouping));return r(id,c.status,grouping,b)}if(members.some(({status})=>status===A))return cq(id,grouping,members);let status=members.some(a=>a.status===E)?E:P;return r(id,status,grouping,members)},bn=({problems,members})=>problems.length>0||members.some(bn),cq=(id,grouping,members)=>{let needs=c1(members.flatMap(a=>a.needs)),failure=members.find(a=>a.failure)?.failure??"";return r(id,A,grouping,members,[],needs,failure)},c1=a=>[...new Set(a)],required=a=>a.flatMap(({id,status,grouping,members})=>{if([P,ae,A].includes(status))return[];return grouping===M?required(members):[id]}),missing=a=>a.flatMap(({id,status,grouping,members})=>{if(grouping===M&&(status===E||status===A))return missing(members);return status===E?[id]:[]}),sumOf=a=>{let b=a.filter(({status})=>status!=="exempt"&&status!=="not_due");if(b.some(({amount,currency})=>amount===null||currency!=="VND"))return null;return b.reduce((i,{amount})=>i+amount,0)},bv=(f,h,b)=>{let a=f.g;f.g=void 0;let c=h(f),d=f.g?{...b,status:A,...f.g}:{...b,...c};f.g=a;return d},c7=(f,id,currency,h)=>{let b={id,status:"",amount:null,currency,row:"",reduction:"",rows:[],needs:[],failure:""};return bv(f,h,b)},dY=f=>{let a=f.w??b(f,aT,1);if(f.m?.has(ch))b(f,aU);return[a,f.ao??null]},c5=(f,e,m,h)=>{let b={status:"",date:null,minutes:null,row:"",rows:[],needs:[],failure:"",unannounced:[]},k=()=>{let c=h(f),{row,status,d}=c;if(status||f.g)return c;let o=f.K.filter(([,,reason])=>m.includes(reason)),[a,minutes]=c4(f,d,c.i,c.l,c.j,o,e);if(f.g)return c;return{status:"due",date:dc(a),minutes,row,unannounced:unannounced(d[0],a)}};return bv(f,k,b)},d3=(f,j,decisions)=>{let steps=[],n=[],d=(status,end="")=>({status,steps,end,needs:[],failure:"",...f.g});let a=j[0][0];f.g=void 0;while(!a.startsWith("end:")){let[id,b,k,...l]=j.find(([i])=>i===a),o=n.filter(i=>i===id).length;if(o>1)return d("endless");n.push(id);a=b;if(!k||e(f,k)){steps.push(id);let m=l.filter(([,,rule])=>!rule),c=l.find(([,,rule])=>rule&&(e(f,rule)||f.g))??m.find(([h])=>!o&&h===decisions?.[id])??m[0];if(c)a=c[1]}if(f.g)return d(A)}return d("ended",a.slice(4))},cH={working_day:da};
