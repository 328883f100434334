// 1.001193. Generated: do not edit, build again. Types and provisions: see the .d.ts.
const a4="co_cha_me",ap="mang_thai_ho",H="day",bg="gia_dinh_co_cong",bn="ho_ngheo",br="nguoi_khuyet_tat",bv="can_xac_minh",bw="cha_me_ket_hon",bx="noi_nhan_ket_qua",aH="/thong_tin_chung_sinh/ngay_cap",a5="/thong_tin_chung_sinh/so",Y="online",a6="/nguoi_yeu_cau/thu_dien_tu",a7="/ngay_niem_yet",a8="ngay_niem_yet",a9="chung_minh_viec_sinh",ba="in_turn",Z="postal",aq="exempt",bb="not_due",bc="so_ban_sao",A="working_day",bd="same_day",ar="submission_date",as="submission_time",be="channel",bf="applicant",au="ho_ten",av="so_dinh_danh",aw="noi_cu_tru",bh="ngay_sinh",ax="dan_toc",ay="quoc_tich",bi="nam_sinh",bj="de_nghi_ban_sao",bk="nop_theo_uy_quyen",bl="uy_quyen_cho_nguoi_than",b=" ",bm="nop_tien",az="tiep_nhan",bo="tham_tra",aA="bo_sung",aa="end:refused",aB="xac_nhan_ban_dien_tu",bp="xac_minh",bq="ky_giay",i="/",k="type",t="unknown",aC="week",I="string",ab="E_DATE",J="E_DURATION",aD="number",aE="range",aF="choice",bs="boolean",bt="/documents",bu="/decisions",u="undetermined",ac="not_needed",K="missing",aG="from_data",
cv=f=>8e3,
w=f=>[a4,"chua_xac_dinh_cha",ap].includes(Q(f)),
P=f=>[a4,ap].includes(Q(f)),
aj=f=>["bi_bo_roi","chua_xac_dinh_cha_me"].includes(Q(f)),
v=f=>f.$1??a1(f,"$1",S(f)>ao(f,[60,H,0],D(f))),
aR=f=>f.$2??a1(f,"$2",v(f)&&((f.T??c(f,bg))||(f.U??c(f,bn))||(f.Z??c(f,br)))),
bW=f=>p(f,f.H,"/can_xac_minh")&&(f.H??c(f,bv)),
bV=f=>al(f)||v(f)&&!aR(f),
cE=f=>!p(f,f.ab,"/nguoi_yeu_cau/so_dinh_danh"),
cC=f=>P(f)&&(f.Q??c(f,bw)),
cF=f=>al(f),
cB=f=>(f.ad??c(f,bx))==="qua_buu_chinh",
cD=f=>R(f),
cG=f=>R(f),
bR=f=>D(f)<=S(f),
bQ=f=>w(f)?(f.X??c(f,"me.nam_sinh",0))<ad(D(f)):!0,
bN=f=>P(f)?(f.O??c(f,"cha.nam_sinh",0))<ad(D(f)):!0,
bM=f=>w(f)&&p(f,f.E,aH)?am(f)>=D(f)&&am(f)<=S(f):!0,
bS=f=>w(f)&&p(f,f.E,aH)&&am(f)>=739525?p(f,f.J,a5)&&aP((f.J??c(f,"thong_tin_chung_sinh.so","")))===18:!0,
bP=f=>d(f)===Y?p(f,f.aa,"/nguoi_yeu_cau/dien_thoai")||p(f,f.ac,a6):!0,
bO=f=>aj(f)&&p(f,f.I,a7)?S(f)>ao(f,[7,H,0],(f.I??c(f,a8,1))):!0,
cj=f=>a(f,f=>d(f)!==Y,"to_khai",1),
ci=f=>a(f,f=>d(f)===Y,"mau_dien_tu_tuong_tac_2025",1),
cg=f=>U(f,"giay_chung_sinh_2025",1),
cm=f=>U(f,"van_ban_lam_chung",1),
cf=f=>U(f,"giay_cam_doan",1),
ce=f=>aN(f,a9,ba,w,f=>b9(a9,ba,[cg(f),cm(f),cf(f)])),
cc=f=>a(f,aj,"bien_ban_bo_roi",1),
cn=f=>a(f,f=>Q(f)===ap,"xac_nhan_mang_thai_ho",1),
cl=f=>a(f,f=>R(f)&&!aV(f),"uy_quyen_co_chung_thuc",1),
ck=f=>a(f,f=>R(f)&&aV(f),"uy_quyen_cho_than_nhan",1),
ch=f=>a(f,f=>d(f)!==Z,"giay_to_tuy_than_2025",1),
cb=f=>a(f,f=>d(f)===Z,"ban_sao_tuy_than_2025",0,1,0,1),
cd=f=>a(f,f=>d(f)!==Z,"chung_minh_cu_tru",1),
ca=f=>a(f,f=>d(f)===Z,"ban_sao_cu_tru",0,1,0,1),
b1=f=>aU(f,"le_phi_khai_sinh","VND",f=>{
const b=cx(f,[
[()=>({row:"dung_han",status:aq}),f=>!v(f)],
[()=>({row:"duoc_mien",status:aq}),aR]
],()=>({row:"qua_han_khac",status:"local"}))
return b
}),
b2=f=>aU(f,"phi_ban_sao","VND",f=>{
if(!al(f)||f.a)return{status:bb}
const b=
{row:"theo_so_ban",amount:bL(f,cv(f)*(f.ag??c(f,bc,0)),1e15)}
if(b.status)return b
let{row,amount}=b
return{status:"amount",amount,row}
}),
bY=(f,e)=>b0(f,e,[],f=>{
const b=
bW(f)?{row:"co_xac_minh",m:"",d:[[3,A,0]],j:null}:
{row:"khong_xac_minh",m:bd,d:[],j:900}
if(b.status)return b
const c=cs(f),{d}=b
return{...b,c}
}),
q=(d,V,an,b)=>{
const f={k:[],K:0,L:0,a:b,t:b,ak:b,u:V,p:an,D:{},M:[],al:!1,C:b,ah:b,R:b,N:b,ap:b,ab:b,aa:b,ac:b,Y:b,aq:b,J:b,E:b,ao:b,X:b,am:b,O:b,Q:b,T:b,U:b,Z:b,S:b,ag:b,ad:b,ae:b,ai:b,I:b,H:b}
if(!x(d)){f.k.push(["","dossier.type"]);return f}
const o=aT(f,d,"","")
const n=cp(f,o,bH,bJ,aL)
f.C=F(f,o,ar,1)
f.ah=cr(f,o,as,0)
f.R=z(f,o,be,1,bE)
W(f,o,"identity_level",0,0,2)
z(f,o,"area",0,bC)
z(f,o,bf,0,bB)
f.N=z(f,o,"case",1,bD)
const c=f.ap=G(f,o,"nguoi_yeu_cau",1)
if(c){
m(f,c,au,1,500,B)
f.ab=m(f,c,av,0,500,af)
j(f,e(f,cE),h,c,"giay_to_thay_the",1,200,g)
h(f,c,aw,1,500,g)
h(f,c,"quan_he",1,100,g)
f.aa=m(f,c,"dien_thoai",0,500,bA)
f.ac=m(f,c,"thu_dien_tu",0,500,bz)
}
m(f,o,"ho_ten_tre",1,500,B)
f.Y=F(f,o,bh,1)
h(f,o,"noi_sinh",1,500,g)
z(f,o,"gioi_tinh",1,bF)
h(f,o,ax,1,50,g)
h(f,o,ay,1,50,g)
h(f,o,"que_quan",1,500,g)
const A=f.aq=j(f,e(f,w),G,o,"thong_tin_chung_sinh",0)
if(A){
f.J=h(f,A,"so",1,30,g)
f.E=F(f,A,"ngay_cap",1)
h(f,A,"noi_cap",1,200,g)
}
const l=f.ao=j(f,e(f,w),G,o,"me",1)
if(l){
m(f,l,au,1,500,B)
m(f,l,av,0,500,af)
f.X=W(f,l,bi,1,1900,9999)
h(f,l,ax,1,50,g)
h(f,l,ay,1,50,g)
h(f,l,aw,1,500,g)
}
const i=f.am=j(f,e(f,P),G,o,"cha",1)
if(i){
m(f,i,au,1,500,B)
m(f,i,av,0,500,af)
f.O=W(f,i,bi,1,1900,9999)
h(f,i,ax,1,50,g)
h(f,i,ay,1,50,g)
h(f,i,aw,1,500,g)
}
f.Q=j(f,e(f,P),r,o,bw,1)
const y=j(f,e(f,cC),G,o,"giay_ket_hon",1)
if(y){
h(f,y,"so",1,50,g)
F(f,y,"ngay_dang_ky",1)
h(f,y,"noi_dang_ky",1,200,g)
}
f.T=j(f,e(f,v),r,o,bg,1)
f.U=j(f,e(f,v),r,o,bn,1)
f.Z=j(f,e(f,v),r,o,br,1)
f.S=r(f,o,bj,1)
f.ag=j(f,e(f,cF),W,o,bc,1,1,1e15)
f.ad=z(f,o,bx,1,bG)
j(f,e(f,cB),h,o,"dia_chi_nhan",1,500,g)
f.ae=r(f,o,bk,1)
j(f,e(f,cD),m,o,"nguoi_duoc_uy_quyen",1,500,B)
f.ai=j(f,e(f,cG),r,o,bl,1)
f.I=j(f,e(f,aj),F,o,a8,0)
f.H=r(f,o,bv,0)
if(f.K!==f.L&&!V)cz(f,d,q)
f.k.push(...n)
s(f,"/ngay_sinh","checks.ngay_sinh_khong_sau_ngay_nop",bR)
s(f,"/me/nam_sinh","checks.me_sinh_truoc_con",bQ)
s(f,"/cha/nam_sinh","checks.cha_sinh_truoc_con",bN)
s(f,aH,"checks.cap_chung_sinh_sau_khi_sinh",bM)
s(f,a5,"checks.so_chung_sinh_18_ky_tu",bS)
s(f,a6,"checks.lien_he_khi_nop_truc_tuyen",bP)
s(f,a7,"checks.dang_ky_sau_niem_yet",bO)
return f
},
B=/^ *[A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ\u0300-\u036f'’.\-][A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ\u0300-\u036f'’.\- ]*$/u,
af=/^[0-9]{12}$/u,
g=/^[ \xa0\u1680\u2000-\u200a\u202f\u205f\u3000]*[^\x00-\x1f\x7f-\x9f\u2028\u2029 \xa0\u1680\u2000-\u200a\u202f\u205f\u3000][^\x00-\x1f\x7f-\x9f\u2028\u2029]*$/u,
bA=/^(?:(?:0|\+84)[0-9]{9})$/u,
bz=/^[!-?A-~]+@[!-?A-~]+\.[!-?A-~]+$/u,
bE="in_person online postal".split(b),
bC="ordinary mountain border island remote".split(b),
bB="vn_citizen enterprise foreign_resident foreigner party_member party_organisation foreign_organisation vn_enterprise organisation foreign_invested_enterprise cooperative overseas_vietnamese official vn_citizen_without_residence foreign_settled".split(b),
bD="co_cha_me chua_xac_dinh_cha chua_xac_dinh_cha_me bi_bo_roi mang_thai_ho".split(b),
bF="nam nu".split(b),
bG="tai_trung_tam qua_buu_chinh".split(b),
bH="chung_minh_cu_tru ban_sao_cu_tru to_khai mau_dien_tu_tuong_tac_2025 giay_chung_sinh_2025 van_ban_lam_chung giay_cam_doan bien_ban_bo_roi xac_nhan_mang_thai_ho uy_quyen_co_chung_thuc uy_quyen_cho_than_nhan giay_to_tuy_than_2025 ban_sao_tuy_than_2025",bJ=2,
aL=[
["nop_ho_so",bm],
[bm,az,f=>bV(f)],
[az,,,
["day_du",bo],
["can_bo_sung",aA],
["khong_tiep_nhan",aa]
],
[aA,,,
["da_bo_sung",az],
["khong_bo_sung_duoc",aa],
["rut","end:withdrawn"]
],
[bo,,,
["hop_le",aB],
["phai_hoi_noi_khac",bp],
["tra_lai_bo_sung",aA],
["khong_du_dieu_kien",aa]
],
[bp,,,
["xac_minh_dung",aB],
["xac_minh_sai",aa]
],
[aB,"ghi_so",f=>d(f)===Y],
["ghi_so",bq],
[bq,"tra"],
["tra","end:done"]
]
export const CODE="1.001193",NAME="Thủ tục đăng ký khai sinh",FIRST_DAY="2025-10-01",LAST_DAY="2025-12-31"
export{required,missing,sumOf}
export const validate=(d,a)=>cu(q(d),a)
export const documents=d=>{let f=q(d);return[cj(f),ci(f),ce(f),cc(f),cn(f),cl(f),ck(f),ch(f),cb(f),cd(f),ca(f)]}
export const fees=d=>{let f=q(d);return[b1(f),b2(f)]}
export const due=(d,e)=>bY(q(d),e)
export const route=d=>ct(q(d),aL,d?.decisions)
const ai=b=>new Set(b.map(a=>a+739252)),
L={
announced:[2025,2026],
tabled:[2025,2026,2027],
off:ai([0,26,27,28,29,30,96,119,120,121,243,244,365,366,411,412,413,414,415,481,484,485,607,608,609,692,730,849,852,974,1057]),
worked:ai([115,374,598]),
holidays:ai([0,26,27,28,29,30,96,119,120,243,244,365,411,412,413,414,415,480,484,485,608,609,692,730,849,850,974,1057]),
fixed:[[1,1,737791],[4,30,737791],[5,1,737791],[9,2,737791],[11,24,739798]]
},
S=f=>f.C??c(f,ar,1),
d=f=>f.R??c(f,be),
Q=f=>f.N??c(f,"case"),
D=f=>f.Y??c(f,bh,1),
am=f=>f.E??c(f,"thong_tin_chung_sinh.ngay_cap",1),
al=f=>f.S??c(f,bj),
R=f=>f.ae??c(f,bk),
aV=f=>f.ai??c(f,bl),
c=(f,g,b)=>{f.a??={needs:[g],failure:""};return b},l=(f,failure,b=0)=>{f.a??={needs:[],failure};return b-b},e=(f,rule,row)=>{f.a=void 0;let b=rule(f,row);return f.a?void 0:b},a1=(f,g,b)=>{if(!f.a)f[g]=b;return b},p=(f,b,at,from=0)=>{if(f.t){for(let end=from;end>=0;){end=at.indexOf(i,end+1);let a=end<0?at:at.slice(0,end);if(f.t.has(a))return c(f,bX(a),!1)}}return b!==void 0&&!f.ak?.has(at)},bX=at=>at.slice(1).replace(/\/\d+/g,"").replaceAll(i,"."),aI=(f,d,c,j)=>{let at=d.b+i+c;f.t=(f.t??new Set()).add(at);f.k.push([at,d.e+c+"."+j])},X=(f,d,c,g)=>{let a=d.l[c];if(a!==void 0){f.K++;if(f.u)f.u.add(d.b+i+c)}else if(g)f.k.push([d.b+i+c,d.e+c+".required"]);return a},j=(f,a,n,d,c,g,...i)=>{if(a!==!1)return n(f,d,c,g&&a,...i);if(X(f,d,c)!==void 0)aI(f,d,c,"not_applicable")},x=a=>typeof a==="object"&&a!==null&&!Array.isArray(a),aT=(f,l,b,e)=>{let d={l,b,e};f.L+=Object.keys(l).length;f.p?.push(d);return d},G=(f,d,c,g)=>{let a=X(f,d,c,g);if(a===void 0)return;return x(a)?aT(f,a,d.b+i+c,d.e+c+"."):aI(f,d,c,k)},C=c=>i+c.replaceAll("~","~0").replaceAll(i,"~1"),cz=(f,a,q)=>{let{u,p}=q(a,new Set(),[]);for(let j of new Set(p.map(({e})=>e))){for(let{l,b,e}of p){for(let c of e===j?Object.keys(l):[]){if(!u.has(b+i+c))f.k.push([b+C(c),t])}}}},s=(f,at,g,rule)=>{let d=e(f,rule);if(f.a?.failure)f.k.push([at,g+b+f.a.failure]);else if(d===!1)f.k.push([at,g])},cu=(f,a={})=>f.k.map(([path,g])=>{if(a[g]&&!g.includes(b))return{path,rule:g,message:a[g]};let[rule,reason]=g.split(b),d=rule===t,c=()=>{if(!d)return rule.slice(0,rule.lastIndexOf(".")).replaceAll(".",i);return path.slice(path.lastIndexOf(i)+1).replaceAll("~1",i).replaceAll("~0","~")},e=a[g]??a[reason];return{path,rule,message:e??a[d?"{unknown}":"{part}"]?.replace("{}",c)??""}}),bL=(f,b,a)=>(b<=a&&b>=-a?b:l(f,"E_OVERFLOW",b)),ag=3652059,aK=[H,aC,"month","year"],M={minute:1,hour:60,working_hour:60},b5=c=>c%4===0&&(c%100!==0||c%400===0),E=(c,d,date)=>{let a=c-1,b=d<3?0:b5(c)?1:2,ae=a*365+Math.floor(a/4)-Math.floor(a/100)+Math.floor(a/400);return ae+Math.floor((367*d-362)/12)-b+date},aQ=(c,d)=>E(c,d+1,1)-E(c,d,1),a2=day=>new Date((day-719163)*86400000),N=day=>{let date=a2(day);return[date.getUTCFullYear(),date.getUTCMonth()+1,date.getUTCDate()]},b6=day=>a2(day).toISOString().slice(0,10),ak=(a,h,e)=>{let b=0;for(;e--;h++){let c=a.charCodeAt(h)-48;b=c>=0&&c<=9?b*10+c:NaN}return b},V=a=>{if(typeof a!==I||a.length!==10||a[4]!=="-"||a[7]!=="-")return;let c=ak(a,0,4),d=ak(a,5,2),date=ak(a,8,2);if(!(c>0&&d>0&&d<13&&date>0&&date<=aQ(c,d)))return;return E(c,d,date)},an=day=>day%7===0||day%7===6,ae=new Map(),off=c=>{let b=ae.get(c);if(!b){let holidays=new Set();for(let[d,date,g]of L.fixed){let day=E(c,d,date);if(day>=g)holidays.add(day)}let a=new Set(holidays);for(let f of[...holidays].sort((h,e)=>h-e)){let day=f;while(an(f)&&(an(day)||a.has(day)))day++;a.add(day)}b=L.tabled.includes(c)?L:{holidays,off:a,worked:new Set()};ae.set(c,b)}return b},y=day=>{let j=off(N(day)[0]);return an(day)?j.worked.has(day):!j.off.has(day)},aY=day=>off(N(day)[0]).holidays.has(day),bU=(day,a)=>a===H||(a===A?y(day):!aY(day)),aZ=(day,b)=>b.some(([g,end])=>g<=day&&day<end),b8=a=>{let b=[];for(let[g,end]of[...a].sort(([h],[e])=>h-e)){let d=b.at(-1);if(d&&g<=d[1])d[1]=Math.max(d[1],end);else if(g<end)b.push([g,end])}return b},O=(f,day,e,a,b=[])=>{let d=0;if(e>ag)return l(f,ab);while(e>0){if(++day>ag)return l(f,ab);while(d<b.length&&b[d][1]<=day)d++;if(d<b.length&&b[d][0]<=day)day=b[d][1]-1;else if(bU(day,a))e--}return day},cw=(f,day,[amount,a,i],m)=>{let j=10**i;if(amount%j||!aK.includes(a))return l(f,J);let e=(amount/j)*m;if(a===H||a===aC){let b=day+e*(a===aC?7:1);return b>=1&&b<=ag?b:l(f,ab)}let[c,d,date]=N(day);let k=c*12+d-1+e*(a==="year"?12:1),g=Math.floor(k/12),h=k-g*12+1;if(!(g>=1&&g<=9999))return l(f,ab);return E(g,h,Math.min(date,aQ(g,h)))},ao=(f,d,j)=>{if(M[d[1]]||d[0]<0)return l(f,J);let[end]=aM(f,[j,null],d,[],null);return f.a||y(end)?end:O(f,end,1,A)},ad=day=>N(day)[0],bZ=(f,k,n,r,m,q,e)=>{let o=r===bd,fixed=typeof r===aD,p=!o&&!fixed;if(n.length&&p&&M[n[0][1]]&&k[1]===null){return[c(f,as,1)]}if(n.some(([amount])=>amount<0))return[l(f,J)];let b=b8(q);let h=fixed?[r,null]:bT(f,k,m,b,o,e);if(o)h=[h[0],null];let g=h;let j=h,i=[0,"",0];for(let d of n){if(f.a)return h;if(d[1]!==i[1]){j=h;i=d}else{i=cy(i,d)}if(j===g&&p&&M[i[1]]&&j[1]===null)return[l(f,J)];h=aM(f,j,i,b,e)}let s=n.length?i[1]!==A&&!M[i[1]]:fixed;if(f.a||!s||y(h[0]))return h;return[O(f,h[0],1,A,b),null]},unannounced=(g,a)=>{let b=[];for(let c=ad(g);c<=ad(a);c++)if(!L.announced.includes(c))b.push(c);return b},bT=(f,k,m,b,o,e)=>{let[day,minutes]=k;if(m===null&&!o)return k;let saturday=e&&!y(day)?b3(day,b,e):[];if(saturday.length){let a=Math.min(m??1440,saturday.at(-1)[1]);if(minutes===null||minutes<=a)return k}let c=m!==null&&minutes!==null&&minutes>m;if(c||!y(day)||(o&&aZ(day,b))){return[O(f,day,1,A,b),e?e.windows[0][0]:null]}return k},b3=(day,b,e)=>{if(aZ(day,b))return[];if(y(day))return e.windows;return day%7===6&&!aY(day)?(e.saturday??[]):[]},cy=([amount,a,i],[d,,c])=>{let b=Math.max(i,c);return[amount*10**(b-i)+d*10**(b-c),a,b]},aM=(f,j,d,b,e)=>bK[d[1]](f,j,d,b,e),aX=(f,[day],[amount,a,i],b)=>{let j=10**i;return[amount%j?l(f,J):O(f,day,amount/j,a,b),null]},f={i:k},bI={i:aE},by={i:aF},ah={i:"length"},aJ={i:"pattern"},n=e=>(f,d,c,g,h,l,k,j)=>{let a=X(f,d,c,g);if(a===void 0)return;let b=e(a,h,l,k,j);return typeof b==="object"&&b.i?aI(f,d,c,b.i):b},aP=c=>c.length-(c.match(/[\uD800-\uDBFF][\uDC00-\uDFFF]/g)??[]).length,aO=(a,b,d)=>{if(typeof a!==I)return f;let c=a.normalize();if(aP(c)>b)return ah;return d.test(c)&&!/[\uD800-\uDFFF]/u.test(c)?c:aJ},a0=a=>{if(typeof a!==I||!(a.charCodeAt(0)>32))return!1;for(let h=a.length;h--;){let b=a.charCodeAt(h);if(b<127?b<32:b<161||b===173||(b>591&&b<7680)||b>7935)return!1}return!0},h=n((a,b,d)=>a0(a)?(a.length>b?ah:a):aO(a,b,d)),m=n((a,b,d)=>{if(!a0(a))return aO(a,b,d);return a.length>b?ah:d.test(a)?a:aJ}),r=n(a=>(typeof a===bs?a:f)),W=n((a,c,b)=>{if(!Number.isInteger(a))return f;return a>=c&&a<=b?a:bI}),z=n((a,b)=>{if(typeof a!==I)return f;return b.includes(a)?a:by}),F=n(a=>V(a)??f),cr=n(a=>{if(typeof a!==I||!/^([01]\d|2[0-3]):[0-5]\d$/.test(a))return f;return a.slice(0,2)*60+ +a.slice(3)}),cp=(f,d,p,q,steps)=>{let{documents={},suspensions=[],extended=!1,decisions={}}=d.l,o=[],e=(at,j)=>{let rule=at.slice(1).replace(/\/\d+/,"").replaceAll(i,".");o.push([at,j===t?j:rule+"."+j])};for(let c of["documents","suspensions","extended","decisions"])X(f,d,c);f.al=extended===!0;if(typeof extended!==bs)e("/extended",k);if(x(documents)){for(let id of T(documents)){let at=bt+C(id),a=documents[id],h=p.split(b).indexOf(id);if(h<0)e(at,t);else if(x(a))f.D[id]=co(e,a,at,h<q);else e(at,k)}}else e(bt,k);if(Array.isArray(suspensions)){f.M=suspensions.map((a,row)=>cq(e,a,"/suspensions/"+row)).filter(Boolean)}else e("/suspensions",k);if(x(decisions)){for(let n of T(decisions)){let at=bu+C(n),[,,,...m]=steps.find(([id])=>id===n)??[];if(!m.some(([g])=>g===decisions[n]))e(at,m.length?aF:t)}}else e(bu,k);return o},T=Object.keys,co=(e,a,at,g)=>{let d={originals:0,copies:0,certified:!1,data:!1,electronic:!1,issued_on:void 0};let p=!1;for(let c of T(a)){let b=a[c],h=at+C(c),f=typeof d[c];if(!Object.hasOwn(d,c))e(h,t);else if(c==="issued_on"){d[c]=V(b);if(!d[c])e(h,k)}else if(f===aD?!Number.isInteger(b):f!==typeof b)e(h,k);else if(b<0)e(h,aE);else{d[c]=b;p||=f===aD}}if(!p&&!d.data&&!d.electronic)d.originals=1;d.data&&=g;return d},cq=(e,a,at)=>{if(!x(a))return e(at,k);let keys=["reason","from","to"],missing=keys.filter(c=>a[c]===void 0);for(let c of T(a))if(!keys.includes(c))e(at+C(c),t);for(let c of missing)e(at+i+c,"required");if(missing.length)return;let{reason}=a,g=V(a.from),end=V(a.to),b=[bf,"payment","incident","other_body"].includes(reason);if(!b)e(at+"/reason",aF);if(!g)e(at+"/from",k);if(!end)e(at+"/to",k);if(!b||!g||!end)return;return end<g?e(at+"/to",aE):[g,end,reason]},o=(id,status,grouping="",members=[],problems=[],needs=[],failure="")=>({id,status,grouping,members,problems,needs,failure}),aN=(f,id,grouping,k,b)=>{let d=e(f,k);if(f.a)return o(id,u,grouping,[],[],f.a.needs,f.a.failure);return d?b(f):o(id,ac,grouping)},a=(f,rule,id,...i)=>aN(f,id,"",rule,()=>U(f,id,...i)),b4=(f,id)=>{let d=f.D[id];return d!==void 0&&(d.data||d.electronic||d.originals+d.copies>0)},U=(f,id,originals=0,copies=0,e=0,h=0,j=0,d=0)=>{if(!b4(f,id))return o(id,K);let a=f.D[id],problems=[];if(a.data)return o(id,aG);let g=Math.max(a.originals-originals,0);if(a.electronic){if(j)problems.push("electronic")}else{if(a.originals<originals)problems.push("originals");if(a.copies+g<copies)problems.push("copies");if(a.originals+a.copies<e)problems.push("either")}let i=(copies>g||e>a.originals)&&(a.electronic||a.copies);if(h&&!a.certified&&i)problems.push("certified");if(d){let c=f.C,b=a.issued_on;if(!b||!c)problems.push("age_unknown");else if(b>c||c>b7(f,b,d))problems.push("age")}return o(id,"needed","",[],problems)},b7=(f,b,d)=>{let a=aK.includes(d[1]);return e(f,()=>(a?cw(f,b,d,1):ao(f,d,b)))??1/0},b9=(id,grouping,members)=>{let g=members.filter(({status})=>status==="needed"||status===aG),b=g.find(a=>!aW(a))??g[0];if(b){let c=members.map(h=>h===b||h.status===ac?h:o(h.id,"alternative",h.grouping));return o(id,b.status,grouping,c)}if(members.some(({status})=>status===u))return cA(id,grouping,members);let status=members.some(a=>a.status===K)?K:ac;return o(id,status,grouping,members)},aW=({problems,members})=>problems.length>0||members.some(aW),cA=(id,grouping,members)=>{let needs=aS(members.flatMap(a=>a.needs)),failure=members.find(a=>a.failure)?.failure??"";return o(id,u,grouping,members,[],needs,failure)},aS=a=>[...new Set(a)],required=a=>a.flatMap(({id,status,grouping,members})=>{if([ac,aG,u].includes(status))return[];return grouping==="all_of"?required(members):[id]}),missing=a=>a.flatMap(({id,status,grouping,members})=>{if(grouping==="all_of"&&(status===K||status===u))return missing(members);return status===K?[id]:[]}),sumOf=a=>{let b=a.filter(({status})=>status!==aq&&status!==bb);if(b.some(({amount,currency})=>amount===null||currency!=="VND"))return null;return b.reduce((i,{amount})=>i+amount,0)},cx=(f,rows,i)=>{let b=[],needs=[];for(let[c,rule]of rows){let d=e(f,rule);if(f.a?.failure)return{};if(f.a)needs.push(...f.a.needs);else if(d)b.push(c)}f.a=needs.length?{needs:aS(needs),failure:""}:void 0;if(f.a||!(b.length||i))return{status:"no_row"};let g=(b.length?b:[i]).map(c=>c()),j=g.map(({row,...c})=>Object.values(c).join());if(j.every(h=>h===j[0]))return g[0];return{status:"conflict",rows:g.map(({row})=>row)}},a3=(f,h,g)=>{let d=f.a;f.a=void 0;let b=h(f),c=f.a?{...g,status:u,...f.a}:{...g,...b};f.a=d;return c},aU=(f,id,currency,h)=>{let g={id,status:"",amount:null,currency,row:"",reduction:"",rows:[],needs:[],failure:""};return a3(f,h,g)},cs=f=>{let day=f.C??c(f,ar,1);if(f.t?.has("/submission_time"))c(f,as);return[day,f.ah??null]},b0=(f,e,k,h)=>{let g={status:"",date:null,minutes:null,row:"",rows:[],needs:[],failure:"",unannounced:[]},i=()=>{let b=h(f),{row,status,c}=b;if(status||f.a)return b;let q=f.M.filter(([,,reason])=>k.includes(reason)),[day,minutes]=bZ(f,c,b.d,b.m,b.j,q,e);if(f.a)return b;return{status:"due",date:b6(day),minutes,row,unannounced:unannounced(c[0],day)}};return a3(f,i,g)},ct=(f,j,decisions)=>{let steps=[],n=[],c=(status,end="")=>({status,steps,end,needs:[],failure:"",...f.a});let i=j[0][0];f.a=void 0;while(!i.startsWith("end:")){let[id,d,k,...m]=j.find(([h])=>h===i),o=n.filter(h=>h===id).length;if(o>1)return c("endless");n.push(id);i=d;if(!k||e(f,k)){steps.push(id);let l=m.filter(([,,rule])=>!rule),b=m.find(([,,rule])=>rule&&(e(f,rule)||f.a))??l.find(([g])=>!o&&g===decisions?.[id])??l[0];if(b)i=b[1]}if(f.a)return c(u)}return c("ended",i.slice(4))},bK={day:aX,working_day:aX};
