// 1.000656. Generated: do not edit, build again. Types and provisions: see the .d.ts.
const d="chet_da_lau",W="day",a6="gia_dinh_co_cong",bg="ho_ngheo",bm="nguoi_khuyet_tat",bo="can_xac_minh",bs="noi_nhan_ket_qua",bt="co_nguoi_than_thich",bu="/nguoi_chet/ngay_sinh",ab="online",aZ="/nguoi_yeu_cau/thu_dien_tu",a0="giay_to_chet_dot_ngot",B="postal",X="exempt",a1="not_due",a2="identity_level",a3="du_dieu_kien_cong_dan_so",a4="so_ban_sao",a5="same_day",an="submission_date",ao="submission_time",a7="channel",a8="applicant",a9="so_dinh_danh",ba="tu_cach",bb="ro_noi_cu_tru_cuoi_cung",bc="ngay_chet",bd="nam_chet",be="de_nghi_ban_sao",bf="nop_theo_uy_quyen",bh="uy_quyen_cho_nguoi_than",bi="/nguoi_chet/nam_sinh",k=" ",bj="nop_tien",ap="tiep_nhan",bk="tham_tra",aq="bo_sung",Y="end:refused",ar="xac_nhan_ban_dien_tu",bl="xac_minh",bn="ky_giay",i="/",l="type",w="unknown",as="week",E="string",F="working_day",Z="E_DATE",G="E_DURATION",au="number",av="range",aw="choice",bp="boolean",bq="/documents",br="/decisions",x="undetermined",aa="not_needed",H="missing",ax="from_data",
cC=f=>8e3,
y=f=>f.$1??aU(f,"$1",b(f)===d||Q(f)>aY(f,[15,W,0],N(f))),
bV=f=>!y(f),
aH=f=>!P(f),
aI=f=>f.$2??aU(f,"$2",y(f)&&((f.L??a(f,a6))||(f.M??a(f,bg))||(f.V??a(f,bm)))),
bX=f=>s(f,f.A,"/can_xac_minh")&&(f.A??a(f,bo)),
bW=f=>ai(f)||y(f)&&!aI(f),
cQ=f=>!s(f,f.X,"/nguoi_yeu_cau/so_dinh_danh"),
cI=f=>aO(f)==="dai_dien",
cO=f=>!s(f,f.T,"/nguoi_chet/so_dinh_danh"),
cR=f=>P(f),
cM=f=>b(f)!==d,
cK=f=>b(f)!==d,
cL=f=>b(f)===d,
cN=f=>b(f)===d,
cT=f=>b(f)!==d,
cS=f=>ai(f),
cJ=f=>(f.Z??a(f,bs))==="qua_buu_chinh",
cP=f=>O(f),
cU=f=>O(f),
cz=f=>aO(f)==="than_thich"||!(f.J??a(f,bt)),
cy=f=>(f.R??a(f,"nguoi_chet.quoc_tich"))==="viet_nam",
bO=f=>b(f)!==d?N(f)<=Q(f):!0,
bN=f=>b(f)===d?aM(f)<=I(Q(f)):!0,
bQ=f=>b(f)!==d?aj(f)<=I(N(f)):!0,
bR=f=>b(f)===d?aj(f)<=aM(f):!0,
bP=f=>s(f,f.D,bu)?I((f.D??a(f,"nguoi_chet.ngay_sinh",1)))===aj(f):!0,
bL=f=>b(f)!==d?aN(f)>=N(f)&&aN(f)<=Q(f):!0,
bM=f=>n(f)===ab?s(f,f.W,"/nguoi_yeu_cau/dien_thoai")||s(f,f.Y,aZ):!0,
cp=f=>c(f,f=>n(f)!==ab,"to_khai",1),
cn=f=>c(f,f=>n(f)===ab,"mau_dien_tu_tuong_tac",1),
cj=f=>c(f,f=>b(f)==="tai_co_so_y_te","giay_bao_tu_y_te",1),
ci=f=>c(f,f=>b(f)==="truong_hop_khac","giay_bao_tu_xa",1),
ct=f=>c(f,f=>b(f)==="thi_hanh_an_tu_hinh","xac_nhan_thi_hanh_an",0,0,1),
co=f=>c(f,f=>b(f)==="toa_an_tuyen_bo","quyet_dinh_cua_toa_an",0,0,1),
cs=f=>al(f,"xac_nhan_cua_cong_an",0,0,1),
cm=f=>al(f,"ket_qua_giam_dinh",0,0,1),
ck=f=>aE(f,a0,"one_of",f=>b(f)==="chet_dot_ngot",f=>cb(a0,"one_of",[cs(f),cm(f)])),
cf=f=>c(f,f=>b(f)===d,"chung_cu_chet_da_lau",0,0,1),
cr=f=>c(f,f=>O(f)&&!aP(f),"uy_quyen_co_chung_thuc",1),
cq=f=>c(f,f=>O(f)&&aP(f),"uy_quyen_cho_than_nhan",1),
cl=f=>c(f,f=>n(f)!==B,"giay_to_tuy_than_2026",1),
ce=f=>c(f,f=>n(f)===B,"ban_sao_tuy_than",0,1,0,1),
cg=f=>c(f,f=>n(f)!==B&&P(f),"chung_minh_cu_tru_cuoi_cung",1),
cc=f=>c(f,f=>n(f)===B&&P(f),"ban_sao_cu_tru_cuoi_cung",0,1,0,1),
ch=f=>c(f,f=>n(f)!==B&&aH(f),"chung_minh_noi_chet",1),
cd=f=>c(f,f=>n(f)===B&&aH(f),"ban_sao_noi_chet",0,1,0,1),
b2=f=>aL(f,"le_phi_khai_tu","VND",f=>{
const b=cE(f,[
[()=>({row:"dung_han",status:X}),bV],
[()=>({row:"duoc_mien",status:X}),aI]
],()=>({row:"qua_han_khac",status:"local"}))
return b
}),
b3=f=>aL(f,"phi_ban_sao","VND",f=>{
if(!ai(f)||f.c)return{status:a1}
const b=
s(f,f.C,"/identity_level")&&(f.C??a(f,a2,0))===2&&s(f,f.B,"/du_dieu_kien_cong_dan_so")&&(f.B??a(f,a3))?{row:"cong_dan_so",status:X}:
{row:"theo_so_ban",amount:bK(f,cC(f)*(f.ac??a(f,a4,0)),1e15)}
if(b.status)return b
let{row,amount}=b
return{status:"amount",amount,row}
}),
bZ=(f,e)=>b1(f,e,[],f=>{
const b=
bX(f)?{row:"co_xac_minh",status:"not_stated"}:
{row:"khong_xac_minh",j:a5,d:[],i:900}
if(b.status)return b
const a=cx(f),{d}=b
return{...b,a}
}),
t=(d,N,ak,a)=>{
const f={l:[],E:0,F:0,c:a,n:a,ai:a,s:N,r:ak,x:{},G:[],aj:!1,w:a,ae:a,I:a,C:a,H:a,ap:a,X:a,W:a,Y:a,ag:a,J:a,al:a,Q:a,D:a,R:a,T:a,ab:a,P:a,O:a,aq:a,af:a,L:a,M:a,V:a,K:a,ac:a,Z:a,aa:a,ah:a,A:a,B:a}
if(!z(d)){f.l.push(["","dossier.type"]);return f}
const o=aK(f,d,"","")
const k=cv(f,o,bG,bI,aC)
f.w=S(f,o,an,1)
f.ae=aW(f,o,ao,0)
f.I=u(f,o,a7,1,bB)
f.C=U(f,o,a2,0,0,2)
u(f,o,"area",0,bz)
u(f,o,a8,0,by)
f.H=u(f,o,"case",1,bA)
const i=f.ap=am(f,o,"nguoi_yeu_cau",1)
if(i){
v(f,i,"ho_ten",1,500,ad)
f.X=v(f,i,a9,0,500,az)
g(f,e(f,cQ),j,i,"giay_to_thay_the",1,200,h)
j(f,i,"noi_cu_tru",1,500,h)
j(f,i,"quan_he",1,100,h)
f.W=v(f,i,"dien_thoai",0,500,bx)
f.Y=v(f,i,"thu_dien_tu",0,500,bw)
}
f.ag=u(f,o,ba,1,bF)
f.J=g(f,e(f,cI),p,o,bt,1)
const b=f.al=am(f,o,"nguoi_chet",1)
if(b){
v(f,b,"ho_ten",1,500,ad)
f.Q=U(f,b,"nam_sinh",1,1900,9999)
f.D=S(f,b,"ngay_sinh",0)
u(f,b,"gioi_tinh",1,bC)
j(f,b,"dan_toc",1,50,h)
f.R=u(f,b,"quoc_tich",1,bD)
f.T=v(f,b,a9,0,500,az)
g(f,e(f,cO),j,b,"giay_to_tuy_than",0,200,h)
}
f.ab=p(f,o,bb,1)
g(f,e(f,cR),j,o,"noi_cu_tru_cuoi_cung",1,500,h)
f.P=g(f,e(f,cM),S,o,bc,1)
g(f,e(f,cK),aW,o,"gio_chet",0)
f.O=g(f,e(f,cL),U,o,bd,1,1900,9999)
g(f,e(f,cN),j,o,"ngay_thang_chet",0,50,h)
j(f,o,"noi_chet",1,500,h)
j(f,o,"nguyen_nhan_chet",0,200,h)
const m=f.aq=g(f,e(f,cT),am,o,"thong_tin_giay_bao_tu",1)
if(m){
j(f,m,"so",0,50,h)
f.af=S(f,m,"ngay_cap",1)
j(f,m,"noi_cap",1,200,h)
}
f.L=g(f,e(f,y),p,o,a6,1)
f.M=g(f,e(f,y),p,o,bg,1)
f.V=g(f,e(f,y),p,o,bm,1)
f.K=p(f,o,be,1)
f.ac=g(f,e(f,cS),U,o,a4,1,1,1e15)
f.Z=u(f,o,bs,1,bE)
g(f,e(f,cJ),j,o,"dia_chi_nhan",1,500,h)
f.aa=p(f,o,bf,1)
g(f,e(f,cP),v,o,"nguoi_duoc_uy_quyen",1,500,ad)
f.ah=g(f,e(f,cU),p,o,bh,1)
f.A=p(f,o,bo,0)
f.B=p(f,o,a3,0)
if(f.E!==f.F&&!N)cG(f,d,t)
f.l.push(...k)
q(f,"/tu_cach","requirements.nguoi_co_trach_nhiem",cz)
q(f,"/nguoi_chet/quoc_tich","requirements.cong_dan_viet_nam",cy)
q(f,"/ngay_chet","checks.ngay_chet_khong_sau_ngay_nop",bO)
q(f,"/nam_chet","checks.nam_chet_khong_sau_nam_nop",bN)
q(f,bi,"checks.sinh_truoc_khi_chet",bQ)
q(f,bi,"checks.sinh_truoc_khi_chet_da_lau",bR)
q(f,bu,"checks.ngay_sinh_dung_nam_sinh",bP)
q(f,"/thong_tin_giay_bao_tu/ngay_cap","checks.giay_cap_sau_khi_chet",bL)
q(f,aZ,"checks.lien_he_khi_nop_truc_tuyen",bM)
return f
},
ad=/^ *[A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ\u0300-\u036f'’.\-][A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ\u0300-\u036f'’.\- ]*$/u,
az=/^[0-9]{12}$/u,
h=/^[ \xa0\u1680\u2000-\u200a\u202f\u205f\u3000]*[^\x00-\x1f\x7f-\x9f\u2028\u2029 \xa0\u1680\u2000-\u200a\u202f\u205f\u3000][^\x00-\x1f\x7f-\x9f\u2028\u2029]*$/u,
bx=/^(?:(?:0|\+84)[0-9]{9})$/u,
bw=/^[!-?A-~]+@[!-?A-~]+\.[!-?A-~]+$/u,
bB="in_person online postal".split(k),
bz="ordinary mountain border island remote".split(k),
by="vn_citizen enterprise foreign_resident foreigner party_member party_organisation foreign_organisation vn_enterprise organisation foreign_invested_enterprise cooperative overseas_vietnamese official vn_citizen_without_residence foreign_settled".split(k),
bA="tai_co_so_y_te thi_hanh_an_tu_hinh toa_an_tuyen_bo chet_dot_ngot truong_hop_khac chet_da_lau".split(k),
bF="than_thich dai_dien".split(k),
bC="nam nu".split(k),
bD="viet_nam nuoc_khac".split(k),
bE="tai_trung_tam qua_buu_chinh".split(k),
bG="giay_bao_tu_y_te giay_bao_tu_xa giay_to_tuy_than_2026 ban_sao_tuy_than chung_minh_cu_tru_cuoi_cung ban_sao_cu_tru_cuoi_cung to_khai mau_dien_tu_tuong_tac xac_nhan_thi_hanh_an quyet_dinh_cua_toa_an xac_nhan_cua_cong_an ket_qua_giam_dinh chung_cu_chet_da_lau uy_quyen_co_chung_thuc uy_quyen_cho_than_nhan chung_minh_noi_chet ban_sao_noi_chet",bI=6,
aC=[
["nop_ho_so",bj],
[bj,ap,f=>bW(f)],
[ap,,,
["day_du",bk],
["can_bo_sung",aq],
["khong_tiep_nhan",Y]
],
[aq,,,
["da_bo_sung",ap],
["khong_bo_sung_duoc",Y],
["rut","end:withdrawn"]
],
[bk,,,
["viec_khai_tu_dung",ar],
["phai_lam_ro",bl],
["tra_lai_bo_sung",aq],
["khong_du_dieu_kien",Y]
],
[bl,,,
["xac_minh_dung",ar],
["xac_minh_sai",Y]
],
[ar,"ghi_so",f=>n(f)===ab],
["ghi_so",bn],
[bn,"tra"],
["tra","end:done"]
]
export const CODE="1.000656",NAME="Thủ tục đăng ký khai tử",FIRST_DAY="2026-08-15",LAST_DAY="2027-02-28"
export{required,missing,sumOf}
export const validate=(d,a)=>cB(t(d),a)
export const documents=d=>{let f=t(d);return[cp(f),cn(f),cj(f),ci(f),ct(f),co(f),ck(f),cf(f),cr(f),cq(f),cl(f),ce(f),cg(f),cc(f),ch(f),cd(f)]}
export const fees=d=>{let f=t(d);return[b2(f),b3(f)]}
export const due=(d,e)=>bZ(t(d),e)
export const route=d=>cA(t(d),aC,d?.decisions)
const ag=b=>new Set(b.map(a=>a+739252)),
J={
announced:[2025,2026],
tabled:[2025,2026,2027],
off:ag([0,26,27,28,29,30,96,119,120,121,243,244,365,366,411,412,413,414,415,481,484,485,607,608,609,692,730,849,852,974,1057]),
worked:ag([115,374,598]),
holidays:ag([0,26,27,28,29,30,96,119,120,243,244,365,411,412,413,414,415,480,484,485,608,609,692,730,849,850,974,1057]),
fixed:[[1,1,737791],[4,30,737791],[5,1,737791],[9,2,737791],[11,24,739798]]
},
Q=f=>f.w??a(f,an,1),
n=f=>f.I??a(f,a7),
b=f=>f.H??a(f,"case"),
aO=f=>f.ag??a(f,ba),
aj=f=>f.Q??a(f,"nguoi_chet.nam_sinh",0),
P=f=>f.ab??a(f,bb),
N=f=>f.P??a(f,bc,1),
aM=f=>f.O??a(f,bd,0),
aN=f=>f.af??a(f,"thong_tin_giay_bao_tu.ngay_cap",1),
ai=f=>f.K??a(f,be),
O=f=>f.aa??a(f,bf),
aP=f=>f.ah??a(f,bh),
a=(f,g,b)=>{f.c??={needs:[g],failure:""};return b},m=(f,failure,b=0)=>{f.c??={needs:[],failure};return b-b},e=(f,rule,row)=>{f.c=void 0;let b=rule(f,row);return f.c?void 0:b},aU=(f,g,b)=>{if(!f.c)f[g]=b;return b},s=(f,b,at,from=0)=>{if(f.n){for(let end=from;end>=0;){end=at.indexOf(i,end+1);let c=end<0?at:at.slice(0,end);if(f.n.has(c))return a(f,bY(c),!1)}}return b!==void 0&&!f.ai?.has(at)},bY=at=>at.slice(1).replace(/\/\d+/g,"").replaceAll(i,"."),ay=(f,d,c,j)=>{let at=d.b+i+c;f.n=(f.n??new Set()).add(at);f.l.push([at,d.e+c+"."+j])},V=(f,d,c,j)=>{let a=d.m[c];if(a!==void 0){f.E++;if(f.s)f.s.add(d.b+i+c)}else if(j)f.l.push([d.b+i+c,d.e+c+".required"]);return a},g=(f,a,o,d,c,j,...i)=>{if(a!==!1)return o(f,d,c,j&&a,...i);if(V(f,d,c)!==void 0)ay(f,d,c,"not_applicable")},z=a=>typeof a==="object"&&a!==null&&!Array.isArray(a),aK=(f,m,b,e)=>{let d={m,b,e};f.F+=Object.keys(m).length;f.r?.push(d);return d},am=(f,d,c,j)=>{let a=V(f,d,c,j);if(a===void 0)return;return z(a)?aK(f,a,d.b+i+c,d.e+c+"."):ay(f,d,c,l)},C=c=>i+c.replaceAll("~","~0").replaceAll(i,"~1"),cG=(f,a,t)=>{let{s,r}=t(a,new Set(),[]);for(let j of new Set(r.map(({e})=>e))){for(let{m,b,e}of r){for(let c of e===j?Object.keys(m):[]){if(!s.has(b+i+c))f.l.push([b+C(c),w])}}}},q=(f,at,g,rule)=>{let d=e(f,rule);if(f.c?.failure)f.l.push([at,g+k+f.c.failure]);else if(d===!1)f.l.push([at,g])},cB=(f,a={})=>f.l.map(([path,g])=>{if(a[g]&&!g.includes(k))return{path,rule:g,message:a[g]};let[rule,reason]=g.split(k),c=rule===w,b=()=>{if(!c)return rule.slice(0,rule.lastIndexOf(".")).replaceAll(".",i);return path.slice(path.lastIndexOf(i)+1).replaceAll("~1",i).replaceAll("~0","~")},d=a[g]??a[reason];return{path,rule,message:d??a[c?"{unknown}":"{part}"]?.replace("{}",b)??""}}),bK=(f,b,a)=>(b<=a&&b>=-a?b:m(f,"E_OVERFLOW",b)),ae=3652059,aB=[W,as,"month","year"],K={minute:1,hour:60,working_hour:60},b7=c=>c%4===0&&(c%100!==0||c%400===0),D=(c,d,date)=>{let a=c-1,b=d<3?0:b7(c)?1:2,ac=a*365+Math.floor(a/4)-Math.floor(a/100)+Math.floor(a/400);return ac+Math.floor((367*d-362)/12)-b+date},aG=(c,d)=>D(c,d+1,1)-D(c,d,1),aV=day=>new Date((day-719163)*86400000),L=day=>{let date=aV(day);return[date.getUTCFullYear(),date.getUTCMonth()+1,date.getUTCDate()]},b8=day=>aV(day).toISOString().slice(0,10),ah=(a,h,e)=>{let b=0;for(;e--;h++){let c=a.charCodeAt(h)-48;b=c>=0&&c<=9?b*10+c:NaN}return b},T=a=>{if(typeof a!==E||a.length!==10||a[4]!=="-"||a[7]!=="-")return;let c=ah(a,0,4),d=ah(a,5,2),date=ah(a,8,2);if(!(c>0&&d>0&&d<13&&date>0&&date<=aG(c,d)))return;return D(c,d,date)},ak=day=>day%7===0||day%7===6,ac=new Map(),off=c=>{let b=ac.get(c);if(!b){let holidays=new Set();for(let[d,date,g]of J.fixed){let day=D(c,d,date);if(day>=g)holidays.add(day)}let a=new Set(holidays);for(let f of[...holidays].sort((h,e)=>h-e)){let day=f;while(ak(f)&&(ak(day)||a.has(day)))day++;a.add(day)}b=J.tabled.includes(c)?J:{holidays,off:a,worked:new Set()};ac.set(c,b)}return b},A=day=>{let j=off(L(day)[0]);return ak(day)?j.worked.has(day):!j.off.has(day)},aR=day=>off(L(day)[0]).holidays.has(day),bU=(day,a)=>a===W||(a===F?A(day):!aR(day)),aS=(day,b)=>b.some(([g,end])=>g<=day&&day<end),ca=a=>{let b=[];for(let[g,end]of[...a].sort(([h],[e])=>h-e)){let d=b.at(-1);if(d&&g<=d[1])d[1]=Math.max(d[1],end);else if(g<end)b.push([g,end])}return b},M=(f,day,e,a,b=[])=>{let d=0;if(e>ae)return m(f,Z);while(e>0){if(++day>ae)return m(f,Z);while(d<b.length&&b[d][1]<=day)d++;if(d<b.length&&b[d][0]<=day)day=b[d][1]-1;else if(bU(day,a))e--}return day},cD=(f,day,[amount,a,i],l)=>{let j=10**i;if(amount%j||!aB.includes(a))return m(f,G);let e=(amount/j)*l;if(a===W||a===as){let b=day+e*(a===as?7:1);return b>=1&&b<=ae?b:m(f,Z)}let[c,d,date]=L(day);let k=c*12+d-1+e*(a==="year"?12:1),g=Math.floor(k/12),h=k-g*12+1;if(!(g>=1&&g<=9999))return m(f,Z);return D(g,h,Math.min(date,aG(g,h)))},aY=(f,d,j)=>{if(K[d[1]]||d[0]<0)return m(f,G);let[end]=aD(f,[j,null],d,[],null);return f.c||A(end)?end:M(f,end,1,F)},I=day=>L(day)[0],b0=(f,l,k,r,n,q,e)=>{let o=r===a5,fixed=typeof r===au,p=!o&&!fixed;if(k.length&&p&&K[k[0][1]]&&l[1]===null){return[a(f,ao,1)]}if(k.some(([amount])=>amount<0))return[m(f,G)];let b=ca(q);let h=fixed?[r,null]:bT(f,l,n,b,o,e);if(o)h=[h[0],null];let g=h;let j=h,i=[0,"",0];for(let d of k){if(f.c)return h;if(d[1]!==i[1]){j=h;i=d}else{i=cF(i,d)}if(j===g&&p&&K[i[1]]&&j[1]===null)return[m(f,G)];h=aD(f,j,i,b,e)}let s=k.length?i[1]!==F&&!K[i[1]]:fixed;if(f.c||!s||A(h[0]))return h;return[M(f,h[0],1,F,b),null]},unannounced=(g,a)=>{let b=[];for(let c=I(g);c<=I(a);c++)if(!J.announced.includes(c))b.push(c);return b},bT=(f,l,n,b,o,e)=>{let[day,minutes]=l;if(n===null&&!o)return l;let saturday=e&&!A(day)?b4(day,b,e):[];if(saturday.length){let a=Math.min(n??1440,saturday.at(-1)[1]);if(minutes===null||minutes<=a)return l}let c=n!==null&&minutes!==null&&minutes>n;if(c||!A(day)||(o&&aS(day,b))){return[M(f,day,1,F,b),e?e.windows[0][0]:null]}return l},b4=(day,b,e)=>{if(aS(day,b))return[];if(A(day))return e.windows;return day%7===6&&!aR(day)?(e.saturday??[]):[]},cF=([amount,a,i],[d,,c])=>{let b=Math.max(i,c);return[amount*10**(b-i)+d*10**(b-c),a,b]},aD=(f,j,d,b,e)=>bJ[d[1]](f,j,d,b,e),b5=(f,[day],[amount,a,i],b)=>{let j=10**i;return[amount%j?m(f,G):M(f,day,amount/j,a,b),null]},f={g:l},bH={g:av},bv={g:aw},af={g:"length"},aA={g:"pattern"},o=e=>(f,d,c,j,h,l,k,i)=>{let a=V(f,d,c,j);if(a===void 0)return;let b=e(a,h,l,k,i);return typeof b==="object"&&b.g?ay(f,d,c,b.g):b},bS=c=>c.length-(c.match(/[\uD800-\uDBFF][\uDC00-\uDFFF]/g)??[]).length,aF=(a,b,d)=>{if(typeof a!==E)return f;let c=a.normalize();if(bS(c)>b)return af;return d.test(c)&&!/[\uD800-\uDFFF]/u.test(c)?c:aA},aT=a=>{if(typeof a!==E||!(a.charCodeAt(0)>32))return!1;for(let h=a.length;h--;){let b=a.charCodeAt(h);if(b<127?b<32:b<161||b===173||(b>591&&b<7680)||b>7935)return!1}return!0},j=o((a,b,d)=>aT(a)?(a.length>b?af:a):aF(a,b,d)),v=o((a,b,d)=>{if(!aT(a))return aF(a,b,d);return a.length>b?af:d.test(a)?a:aA}),p=o(a=>(typeof a===bp?a:f)),U=o((a,c,b)=>{if(!Number.isInteger(a))return f;return a>=c&&a<=b?a:bH}),u=o((a,b)=>{if(typeof a!==E)return f;return b.includes(a)?a:bv}),S=o(a=>T(a)??f),aW=o(a=>{if(typeof a!==E||!/^([01]\d|2[0-3]):[0-5]\d$/.test(a))return f;return a.slice(0,2)*60+ +a.slice(3)}),cv=(f,d,p,q,steps)=>{let{documents={},suspensions=[],extended=!1,decisions={}}=d.m,o=[],e=(at,j)=>{let rule=at.slice(1).replace(/\/\d+/,"").replaceAll(i,".");o.push([at,j===w?j:rule+"."+j])};for(let b of["documents","suspensions","extended","decisions"])V(f,d,b);f.aj=extended===!0;if(typeof extended!==bp)e("/extended",l);if(z(documents)){for(let id of R(documents)){let at=bq+C(id),a=documents[id],h=p.split(k).indexOf(id);if(h<0)e(at,w);else if(z(a))f.x[id]=cu(e,a,at,h<q);else e(at,l)}}else e(bq,l);if(Array.isArray(suspensions)){f.G=suspensions.map((a,row)=>cw(e,a,"/suspensions/"+row)).filter(Boolean)}else e("/suspensions",l);if(z(decisions)){for(let c of R(decisions)){let at=br+C(c),[,,,...n]=steps.find(([id])=>id===c)??[];if(!n.some(([g])=>g===decisions[c]))e(at,n.length?aw:w)}}else e(br,l);return o},R=Object.keys,cu=(e,a,at,g)=>{let d={originals:0,copies:0,certified:!1,data:!1,electronic:!1,issued_on:void 0};let p=!1;for(let c of R(a)){let b=a[c],h=at+C(c),f=typeof d[c];if(!Object.hasOwn(d,c))e(h,w);else if(c==="issued_on"){d[c]=T(b);if(!d[c])e(h,l)}else if(f===au?!Number.isInteger(b):f!==typeof b)e(h,l);else if(b<0)e(h,av);else{d[c]=b;p||=f===au}}if(!p&&!d.data&&!d.electronic)d.originals=1;d.data&&=g;return d},cw=(e,a,at)=>{if(!z(a))return e(at,l);let keys=["reason","from","to"],missing=keys.filter(c=>a[c]===void 0);for(let c of R(a))if(!keys.includes(c))e(at+C(c),w);for(let c of missing)e(at+i+c,"required");if(missing.length)return;let{reason}=a,g=T(a.from),end=T(a.to),b=[a8,"payment","incident","other_body"].includes(reason);if(!b)e(at+"/reason",aw);if(!g)e(at+"/from",l);if(!end)e(at+"/to",l);if(!b||!g||!end)return;return end<g?e(at+"/to",av):[g,end,reason]},r=(id,status,grouping="",members=[],problems=[],needs=[],failure="")=>({id,status,grouping,members,problems,needs,failure}),aE=(f,id,grouping,k,a)=>{let d=e(f,k);if(f.c)return r(id,x,grouping,[],[],f.c.needs,f.c.failure);return d?a(f):r(id,aa,grouping)},c=(f,rule,id,...i)=>aE(f,id,"",rule,()=>al(f,id,...i)),b6=(f,id)=>{let d=f.x[id];return d!==void 0&&(d.data||d.electronic||d.originals+d.copies>0)},al=(f,id,originals=0,copies=0,e=0,h=0,j=0,d=0)=>{if(!b6(f,id))return r(id,H);let a=f.x[id],problems=[];if(a.data)return r(id,ax);let g=Math.max(a.originals-originals,0);if(a.electronic){if(j)problems.push("electronic")}else{if(a.originals<originals)problems.push("originals");if(a.copies+g<copies)problems.push("copies");if(a.originals+a.copies<e)problems.push("either")}let i=(copies>g||e>a.originals)&&(a.electronic||a.copies);if(h&&!a.certified&&i)problems.push("certified");if(d){let c=f.w,b=a.issued_on;if(!b||!c)problems.push("age_unknown");else if(b>c||c>b9(f,b,d))problems.push("age")}return r(id,"needed","",[],problems)},b9=(f,b,d)=>{let a=aB.includes(d[1]);return e(f,()=>(a?cD(f,b,d,1):aY(f,d,b)))??1/0},cb=(id,grouping,members)=>{let g=members.filter(({status})=>status==="needed"||status===ax),b=g.find(a=>!aQ(a))??g[0];if(b){let c=members.map(h=>h===b||h.status===aa?h:r(h.id,"alternative",h.grouping));return r(id,b.status,grouping,c)}if(members.some(({status})=>status===x))return cH(id,grouping,members);let status=members.some(a=>a.status===H)?H:aa;return r(id,status,grouping,members)},aQ=({problems,members})=>problems.length>0||members.some(aQ),cH=(id,grouping,members)=>{let needs=aJ(members.flatMap(a=>a.needs)),failure=members.find(a=>a.failure)?.failure??"";return r(id,x,grouping,members,[],needs,failure)},aJ=a=>[...new Set(a)],required=a=>a.flatMap(({id,status,grouping,members})=>{if([aa,ax,x].includes(status))return[];return grouping==="all_of"?required(members):[id]}),missing=a=>a.flatMap(({id,status,grouping,members})=>{if(grouping==="all_of"&&(status===H||status===x))return missing(members);return status===H?[id]:[]}),sumOf=a=>{let b=a.filter(({status})=>status!==X&&status!==a1);if(b.some(({amount,currency})=>amount===null||currency!=="VND"))return null;return b.reduce((i,{amount})=>i+amount,0)},cE=(f,rows,i)=>{let b=[],needs=[];for(let[a,rule]of rows){let d=e(f,rule);if(f.c?.failure)return{};if(f.c)needs.push(...f.c.needs);else if(d)b.push(a)}f.c=needs.length?{needs:aJ(needs),failure:""}:void 0;if(f.c||!(b.length||i))return{status:"no_row"};let g=(b.length?b:[i]).map(a=>a()),j=g.map(({row,...a})=>Object.values(a).join());if(j.every(h=>h===j[0]))return g[0];return{status:"conflict",rows:g.map(({row})=>row)}},aX=(f,h,g)=>{let d=f.c;f.c=void 0;let b=h(f),a=f.c?{...g,status:x,...f.c}:{...g,...b};f.c=d;return a},aL=(f,id,currency,h)=>{let g={id,status:"",amount:null,currency,row:"",reduction:"",rows:[],needs:[],failure:""};return aX(f,h,g)},cx=f=>{let day=f.w??a(f,an,1);if(f.n?.has("/submission_time"))a(f,ao);return[day,f.ae??null]},b1=(f,e,l,h)=>{let g={status:"",date:null,minutes:null,row:"",rows:[],needs:[],failure:"",unannounced:[]},k=()=>{let b=h(f),{row,status,a}=b;if(status||f.c)return b;let q=f.G.filter(([,,reason])=>l.includes(reason)),[day,minutes]=b0(f,a,b.d,b.j,b.i,q,e);if(f.c)return b;return{status:"due",date:b8(day),minutes,row,unannounced:unannounced(a[0],day)}};return aX(f,k,g)},cA=(f,j,decisions)=>{let steps=[],m=[],a=(status,end="")=>({status,steps,end,needs:[],failure:"",...f.c});let i=j[0][0];f.c=void 0;while(!i.startsWith("end:")){let[id,d,k,...n]=j.find(([h])=>h===i),o=m.filter(h=>h===id).length;if(o>1)return a("endless");m.push(id);i=d;if(!k||e(f,k)){steps.push(id);let l=n.filter(([,,rule])=>!rule),b=n.find(([,,rule])=>rule&&(e(f,rule)||f.c))??l.find(([g])=>!o&&g===decisions?.[id])??l[0];if(b)i=b[1]}if(f.c)return a(x)}return a("ended",i.slice(4))},bJ={day:b5};
