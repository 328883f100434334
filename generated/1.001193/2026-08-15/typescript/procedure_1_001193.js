// 1.001193. Generated: do not edit, build again. Types and provisions: see the .d.ts.
const a4="co_cha_me",aq="mang_thai_ho",H="day",bi="gia_dinh_co_cong",bo="ho_ngheo",bt="nguoi_khuyet_tat",bw="can_xac_minh",by="cha_me_ket_hon",bz="noi_nhan_ket_qua",aH="/thong_tin_chung_sinh/ngay_cap",a5="/thong_tin_chung_sinh/so",Y="online",a6="/nguoi_yeu_cau/thu_dien_tu",a7="/ngay_niem_yet",a8="ngay_niem_yet",a9="chung_minh_viec_sinh",ba="in_turn",Z="postal",aa="exempt",bb="not_due",bc="identity_level",bd="du_dieu_kien_cong_dan_so",be="so_ban_sao",A="working_day",bf="same_day",ar="submission_date",as="submission_time",bg="channel",bh="applicant",au="ho_ten",av="so_dinh_danh",aw="noi_cu_tru",bj="ngay_sinh",ax="dan_toc",ay="quoc_tich",bk="nam_sinh",bl="de_nghi_ban_sao",bm="nop_theo_uy_quyen",bn="uy_quyen_cho_nguoi_than",m=" ",bp="nop_tien",az="tiep_nhan",bq="tham_tra",aA="bo_sung",ab="end:refused",aB="xac_nhan_ban_dien_tu",br="xac_minh",bs="ky_giay",i="/",j="type",t="unknown",aC="week",I="string",ac="E_DATE",J="E_DURATION",aD="number",aE="range",aF="choice",bu="boolean",bv="/documents",bx="/decisions",u="undetermined",ad="not_needed",K="missing",aG="from_data",
cx=f=>8e3,
w=f=>[a4,"chua_xac_dinh_cha",aq].includes(Q(f)),
P=f=>[a4,aq].includes(Q(f)),
ak=f=>["bi_bo_roi","chua_xac_dinh_cha_me"].includes(Q(f)),
v=f=>f.$1??a1(f,"$1",S(f)>ap(f,[60,H,0],D(f))),
aR=f=>f.$2??a1(f,"$2",v(f)&&((f.V??a(f,bi))||(f.X??a(f,bo))||(f.ab??a(f,bt)))),
bY=f=>d(f,f.H,"/can_xac_minh")&&(f.H??a(f,bw)),
bX=f=>am(f)||v(f)&&!aR(f),
cG=f=>!d(f,f.ad,"/nguoi_yeu_cau/so_dinh_danh"),
cE=f=>P(f)&&(f.S??a(f,by)),
cH=f=>am(f),
cD=f=>(f.af??a(f,bz))==="qua_buu_chinh",
cF=f=>R(f),
cI=f=>R(f),
bT=f=>D(f)<=S(f),
bS=f=>w(f)?(f.Z??a(f,"me.nam_sinh",0))<ae(D(f)):!0,
bP=f=>P(f)?(f.Q??a(f,"cha.nam_sinh",0))<ae(D(f)):!0,
bO=f=>w(f)&&d(f,f.E,aH)?an(f)>=D(f)&&an(f)<=S(f):!0,
bU=f=>w(f)&&d(f,f.E,aH)&&an(f)>=739525?d(f,f.L,a5)&&aP((f.L??a(f,"thong_tin_chung_sinh.so","")))===18:!0,
bR=f=>q(f)===Y?d(f,f.ac,"/nguoi_yeu_cau/dien_thoai")||d(f,f.ae,a6):!0,
bQ=f=>ak(f)&&d(f,f.K,a7)?S(f)>ap(f,[7,H,0],(f.K??a(f,a8,1))):!0,
cl=f=>c(f,f=>q(f)!==Y,"to_khai",1),
ck=f=>c(f,f=>q(f)===Y,"mau_dien_tu_tuong_tac",1),
ci=f=>U(f,"giay_chung_sinh",1),
co=f=>U(f,"van_ban_lam_chung",1),
ch=f=>U(f,"giay_cam_doan",1),
cg=f=>aN(f,a9,ba,w,f=>cb(a9,ba,[ci(f),co(f),ch(f)])),
ce=f=>c(f,ak,"bien_ban_bo_roi",1),
cp=f=>c(f,f=>Q(f)===aq,"xac_nhan_mang_thai_ho",1),
cn=f=>c(f,f=>R(f)&&!aV(f),"uy_quyen_co_chung_thuc",1),
cm=f=>c(f,f=>R(f)&&aV(f),"uy_quyen_cho_than_nhan",1),
cj=f=>c(f,f=>q(f)!==Z,"giay_to_tuy_than_2026",1),
cd=f=>c(f,f=>q(f)===Z,"ban_sao_tuy_than",0,1,0,1),
cf=f=>c(f,f=>q(f)!==Z,"chung_minh_cu_tru",1),
cc=f=>c(f,f=>q(f)===Z,"ban_sao_cu_tru",0,1,0,1),
b3=f=>aU(f,"le_phi_khai_sinh","VND",f=>{
const b=cz(f,[
[()=>({row:"dung_han",status:aa}),f=>!v(f)],
[()=>({row:"duoc_mien",status:aa}),aR]
],()=>({row:"qua_han_khac",status:"local"}))
return b
}),
b4=f=>aU(f,"phi_ban_sao","VND",f=>{
if(!am(f)||f.c)return{status:bb}
const b=
d(f,f.J,"/identity_level")&&(f.J??a(f,bc,0))===2&&d(f,f.I,"/du_dieu_kien_cong_dan_so")&&(f.I??a(f,bd))?{row:"cong_dan_so",status:aa}:
{row:"theo_so_ban",amount:bN(f,cx(f)*(f.ai??a(f,be,0)),1e15)}
if(b.status)return b
let{row,amount}=b
return{status:"amount",amount,row}
}),
b0=(f,e)=>b2(f,e,[],f=>{
const b=
bY(f)?{row:"co_xac_minh",m:"",d:[[3,A,0]],k:null}:
{row:"khong_xac_minh",m:bf,d:[],k:900}
if(b.status)return b
const a=cu(f),{d}=b
return{...b,a}
}),
r=(d,Y,ap,a)=>{
const f={j:[],M:0,N:0,c:a,q:a,am:a,y:Y,u:ap,D:{},O:[],an:!1,C:a,aj:a,T:a,J:a,R:a,az:a,ad:a,ac:a,ae:a,aa:a,aA:a,L:a,E:a,aq:a,Z:a,ao:a,Q:a,S:a,V:a,X:a,ab:a,U:a,ai:a,af:a,ah:a,al:a,K:a,H:a,I:a}
if(!x(d)){f.j.push(["","dossier.type"]);return f}
const o=aT(f,d,"","")
const p=cr(f,o,bJ,bL,aL)
f.C=F(f,o,ar,1)
f.aj=ct(f,o,as,0)
f.T=z(f,o,bg,1,bG)
f.J=W(f,o,bc,0,0,2)
z(f,o,"area",0,bE)
z(f,o,bh,0,bD)
f.R=z(f,o,"case",1,bF)
const i=f.az=G(f,o,"nguoi_yeu_cau",1)
if(i){
l(f,i,au,1,500,B)
f.ad=l(f,i,av,0,500,ag)
h(f,e(f,cG),g,i,"giay_to_thay_the",1,200,b)
g(f,i,aw,1,500,b)
g(f,i,"quan_he",1,100,b)
f.ac=l(f,i,"dien_thoai",0,500,bC)
f.ae=l(f,i,"thu_dien_tu",0,500,bB)
}
l(f,o,"ho_ten_tre",1,500,B)
f.aa=F(f,o,bj,1)
g(f,o,"noi_sinh",1,500,b)
z(f,o,"gioi_tinh",1,bH)
g(f,o,ax,1,50,b)
g(f,o,ay,1,50,b)
g(f,o,"que_quan",1,500,b)
const A=f.aA=h(f,e(f,w),G,o,"thong_tin_chung_sinh",0)
if(A){
f.L=g(f,A,"so",1,30,b)
f.E=F(f,A,"ngay_cap",1)
g(f,A,"noi_cap",1,200,b)
}
const m=f.aq=h(f,e(f,w),G,o,"me",1)
if(m){
l(f,m,au,1,500,B)
l(f,m,av,0,500,ag)
f.Z=W(f,m,bk,1,1900,9999)
g(f,m,ax,1,50,b)
g(f,m,ay,1,50,b)
g(f,m,aw,1,500,b)
}
const k=f.ao=h(f,e(f,P),G,o,"cha",1)
if(k){
l(f,k,au,1,500,B)
l(f,k,av,0,500,ag)
f.Q=W(f,k,bk,1,1900,9999)
g(f,k,ax,1,50,b)
g(f,k,ay,1,50,b)
g(f,k,aw,1,500,b)
}
f.S=h(f,e(f,P),n,o,by,1)
const t=h(f,e(f,cE),G,o,"giay_ket_hon",1)
if(t){
g(f,t,"so",1,50,b)
F(f,t,"ngay_dang_ky",1)
g(f,t,"noi_dang_ky",1,200,b)
}
f.V=h(f,e(f,v),n,o,bi,1)
f.X=h(f,e(f,v),n,o,bo,1)
f.ab=h(f,e(f,v),n,o,bt,1)
f.U=n(f,o,bl,1)
f.ai=h(f,e(f,cH),W,o,be,1,1,1e15)
f.af=z(f,o,bz,1,bI)
h(f,e(f,cD),g,o,"dia_chi_nhan",1,500,b)
f.ah=n(f,o,bm,1)
h(f,e(f,cF),l,o,"nguoi_duoc_uy_quyen",1,500,B)
f.al=h(f,e(f,cI),n,o,bn,1)
f.K=h(f,e(f,ak),F,o,a8,0)
f.H=n(f,o,bw,0)
f.I=n(f,o,bd,0)
if(f.M!==f.N&&!Y)cB(f,d,r)
f.j.push(...p)
s(f,"/ngay_sinh","checks.ngay_sinh_khong_sau_ngay_nop",bT)
s(f,"/me/nam_sinh","checks.me_sinh_truoc_con",bS)
s(f,"/cha/nam_sinh","checks.cha_sinh_truoc_con",bP)
s(f,aH,"checks.cap_chung_sinh_sau_khi_sinh",bO)
s(f,a5,"checks.so_chung_sinh_18_ky_tu",bU)
s(f,a6,"checks.lien_he_khi_nop_truc_tuyen",bR)
s(f,a7,"checks.dang_ky_sau_niem_yet",bQ)
return f
},
B=/^ *[A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ\u0300-\u036f'’.\-][A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ\u0300-\u036f'’.\- ]*$/u,
ag=/^[0-9]{12}$/u,
b=/^[ \xa0\u1680\u2000-\u200a\u202f\u205f\u3000]*[^\x00-\x1f\x7f-\x9f\u2028\u2029 \xa0\u1680\u2000-\u200a\u202f\u205f\u3000][^\x00-\x1f\x7f-\x9f\u2028\u2029]*$/u,
bC=/^(?:(?:0|\+84)[0-9]{9})$/u,
bB=/^[!-?A-~]+@[!-?A-~]+\.[!-?A-~]+$/u,
bG="in_person online postal".split(m),
bE="ordinary mountain border island remote".split(m),
bD="vn_citizen enterprise foreign_resident foreigner party_member party_organisation foreign_organisation vn_enterprise organisation foreign_invested_enterprise cooperative overseas_vietnamese official vn_citizen_without_residence foreign_settled".split(m),
bF="co_cha_me chua_xac_dinh_cha chua_xac_dinh_cha_me bi_bo_roi mang_thai_ho".split(m),
bH="nam nu".split(m),
bI="tai_trung_tam qua_buu_chinh".split(m),
bJ="giay_chung_sinh giay_to_tuy_than_2026 ban_sao_tuy_than chung_minh_cu_tru ban_sao_cu_tru to_khai mau_dien_tu_tuong_tac van_ban_lam_chung giay_cam_doan bien_ban_bo_roi xac_nhan_mang_thai_ho uy_quyen_co_chung_thuc uy_quyen_cho_than_nhan",bL=5,
aL=[
["nop_ho_so",bp],
[bp,az,f=>bX(f)],
[az,,,
["day_du",bq],
["can_bo_sung",aA],
["khong_tiep_nhan",ab]
],
[aA,,,
["da_bo_sung",az],
["khong_bo_sung_duoc",ab],
["rut","end:withdrawn"]
],
[bq,,,
["hop_le",aB],
["phai_hoi_noi_khac",br],
["tra_lai_bo_sung",aA],
["khong_du_dieu_kien",ab]
],
[br,,,
["xac_minh_dung",aB],
["xac_minh_sai",ab]
],
[aB,"ghi_so",f=>q(f)===Y],
["ghi_so",bs],
[bs,"tra"],
["tra","end:done"]
]
export const CODE="1.001193",NAME="Thủ tục đăng ký khai sinh",FIRST_DAY="2026-08-15",LAST_DAY="2027-02-28"
export{required,missing,sumOf}
export const validate=(d,a)=>cw(r(d),a)
export const documents=d=>{let f=r(d);return[cl(f),ck(f),cg(f),ce(f),cp(f),cn(f),cm(f),cj(f),cd(f),cf(f),cc(f)]}
export const fees=d=>{let f=r(d);return[b3(f),b4(f)]}
export const due=(d,e)=>b0(r(d),e)
export const route=d=>cv(r(d),aL,d?.decisions)
const aj=b=>new Set(b.map(a=>a+739252)),
L={
announced:[2025,2026],
tabled:[2025,2026,2027],
off:aj([0,26,27,28,29,30,96,119,120,121,243,244,365,366,411,412,413,414,415,481,484,485,607,608,609,692,730,849,852,974,1057]),
worked:aj([115,374,598]),
holidays:aj([0,26,27,28,29,30,96,119,120,243,244,365,411,412,413,414,415,480,484,485,608,609,692,730,849,850,974,1057]),
fixed:[[1,1,737791],[4,30,737791],[5,1,737791],[9,2,737791],[11,24,739798]]
},
S=f=>f.C??a(f,ar,1),
q=f=>f.T??a(f,bg),
Q=f=>f.R??a(f,"case"),
D=f=>f.aa??a(f,bj,1),
an=f=>f.E??a(f,"thong_tin_chung_sinh.ngay_cap",1),
am=f=>f.U??a(f,bl),
R=f=>f.ah??a(f,bm),
aV=f=>f.al??a(f,bn),
a=(f,g,b)=>{f.c??={needs:[g],failure:""};return b},k=(f,failure,b=0)=>{f.c??={needs:[],failure};return b-b},e=(f,rule,row)=>{f.c=void 0;let b=rule(f,row);return f.c?void 0:b},a1=(f,g,b)=>{if(!f.c)f[g]=b;return b},d=(f,b,at,from=0)=>{if(f.q){for(let end=from;end>=0;){end=at.indexOf(i,end+1);let c=end<0?at:at.slice(0,end);if(f.q.has(c))return a(f,bZ(c),!1)}}return b!==void 0&&!f.am?.has(at)},bZ=at=>at.slice(1).replace(/\/\d+/g,"").replaceAll(i,"."),aI=(f,d,c,k)=>{let at=d.b+i+c;f.q=(f.q??new Set()).add(at);f.j.push([at,d.e+c+"."+k])},X=(f,d,c,g)=>{let a=d.l[c];if(a!==void 0){f.M++;if(f.y)f.y.add(d.b+i+c)}else if(g)f.j.push([d.b+i+c,d.e+c+".required"]);return a},h=(f,a,o,d,c,g,...i)=>{if(a!==!1)return o(f,d,c,g&&a,...i);if(X(f,d,c)!==void 0)aI(f,d,c,"not_applicable")},x=a=>typeof a==="object"&&a!==null&&!Array.isArray(a),aT=(f,l,b,e)=>{let d={l,b,e};f.N+=Object.keys(l).length;f.u?.push(d);return d},G=(f,d,c,g)=>{let a=X(f,d,c,g);if(a===void 0)return;return x(a)?aT(f,a,d.b+i+c,d.e+c+"."):aI(f,d,c,j)},C=c=>i+c.replaceAll("~","~0").replaceAll(i,"~1"),cB=(f,a,r)=>{let{y,u}=r(a,new Set(),[]);for(let k of new Set(u.map(({e})=>e))){for(let{l,b,e}of u){for(let c of e===k?Object.keys(l):[]){if(!y.has(b+i+c))f.j.push([b+C(c),t])}}}},s=(f,at,g,rule)=>{let d=e(f,rule);if(f.c?.failure)f.j.push([at,g+m+f.c.failure]);else if(d===!1)f.j.push([at,g])},cw=(f,a={})=>f.j.map(([path,g])=>{if(a[g]&&!g.includes(m))return{path,rule:g,message:a[g]};let[rule,reason]=g.split(m),c=rule===t,b=()=>{if(!c)return rule.slice(0,rule.lastIndexOf(".")).replaceAll(".",i);return path.slice(path.lastIndexOf(i)+1).replaceAll("~1",i).replaceAll("~0","~")},d=a[g]??a[reason];return{path,rule,message:d??a[c?"{unknown}":"{part}"]?.replace("{}",b)??""}}),bN=(f,b,a)=>(b<=a&&b>=-a?b:k(f,"E_OVERFLOW",b)),ah=3652059,aK=[H,aC,"month","year"],M={minute:1,hour:60,working_hour:60},b7=c=>c%4===0&&(c%100!==0||c%400===0),E=(c,d,date)=>{let a=c-1,b=d<3?0:b7(c)?1:2,af=a*365+Math.floor(a/4)-Math.floor(a/100)+Math.floor(a/400);return af+Math.floor((367*d-362)/12)-b+date},aQ=(c,d)=>E(c,d+1,1)-E(c,d,1),a2=day=>new Date((day-719163)*86400000),N=day=>{let date=a2(day);return[date.getUTCFullYear(),date.getUTCMonth()+1,date.getUTCDate()]},b8=day=>a2(day).toISOString().slice(0,10),al=(a,h,e)=>{let b=0;for(;e--;h++){let c=a.charCodeAt(h)-48;b=c>=0&&c<=9?b*10+c:NaN}return b},V=a=>{if(typeof a!==I||a.length!==10||a[4]!=="-"||a[7]!=="-")return;let c=al(a,0,4),d=al(a,5,2),date=al(a,8,2);if(!(c>0&&d>0&&d<13&&date>0&&date<=aQ(c,d)))return;return E(c,d,date)},ao=day=>day%7===0||day%7===6,af=new Map(),off=c=>{let b=af.get(c);if(!b){let holidays=new Set();for(let[d,date,g]of L.fixed){let day=E(c,d,date);if(day>=g)holidays.add(day)}let a=new Set(holidays);for(let f of[...holidays].sort((h,e)=>h-e)){let day=f;while(ao(f)&&(ao(day)||a.has(day)))day++;a.add(day)}b=L.tabled.includes(c)?L:{holidays,off:a,worked:new Set()};af.set(c,b)}return b},y=day=>{let j=off(N(day)[0]);return ao(day)?j.worked.has(day):!j.off.has(day)},aY=day=>off(N(day)[0]).holidays.has(day),bW=(day,a)=>a===H||(a===A?y(day):!aY(day)),aZ=(day,b)=>b.some(([g,end])=>g<=day&&day<end),ca=a=>{let b=[];for(let[g,end]of[...a].sort(([h],[e])=>h-e)){let d=b.at(-1);if(d&&g<=d[1])d[1]=Math.max(d[1],end);else if(g<end)b.push([g,end])}return b},O=(f,day,e,a,b=[])=>{let d=0;if(e>ah)return k(f,ac);while(e>0){if(++day>ah)return k(f,ac);while(d<b.length&&b[d][1]<=day)d++;if(d<b.length&&b[d][0]<=day)day=b[d][1]-1;else if(bW(day,a))e--}return day},cy=(f,day,[amount,a,i],m)=>{let j=10**i;if(amount%j||!aK.includes(a))return k(f,J);let e=(amount/j)*m;if(a===H||a===aC){let b=day+e*(a===aC?7:1);return b>=1&&b<=ah?b:k(f,ac)}let[c,d,date]=N(day);let l=c*12+d-1+e*(a==="year"?12:1),g=Math.floor(l/12),h=l-g*12+1;if(!(g>=1&&g<=9999))return k(f,ac);return E(g,h,Math.min(date,aQ(g,h)))},ap=(f,d,j)=>{if(M[d[1]]||d[0]<0)return k(f,J);let[end]=aM(f,[j,null],d,[],null);return f.c||y(end)?end:O(f,end,1,A)},ae=day=>N(day)[0],b1=(f,l,p,r,m,q,e)=>{let n=r===bf,fixed=typeof r===aD,o=!n&&!fixed;if(p.length&&o&&M[p[0][1]]&&l[1]===null){return[a(f,as,1)]}if(p.some(([amount])=>amount<0))return[k(f,J)];let b=ca(q);let h=fixed?[r,null]:bV(f,l,m,b,n,e);if(n)h=[h[0],null];let g=h;let j=h,i=[0,"",0];for(let d of p){if(f.c)return h;if(d[1]!==i[1]){j=h;i=d}else{i=cA(i,d)}if(j===g&&o&&M[i[1]]&&j[1]===null)return[k(f,J)];h=aM(f,j,i,b,e)}let s=p.length?i[1]!==A&&!M[i[1]]:fixed;if(f.c||!s||y(h[0]))return h;return[O(f,h[0],1,A,b),null]},unannounced=(g,a)=>{let b=[];for(let c=ae(g);c<=ae(a);c++)if(!L.announced.includes(c))b.push(c);return b},bV=(f,l,m,b,n,e)=>{let[day,minutes]=l;if(m===null&&!n)return l;let saturday=e&&!y(day)?b5(day,b,e):[];if(saturday.length){let a=Math.min(m??1440,saturday.at(-1)[1]);if(minutes===null||minutes<=a)return l}let c=m!==null&&minutes!==null&&minutes>m;if(c||!y(day)||(n&&aZ(day,b))){return[O(f,day,1,A,b),e?e.windows[0][0]:null]}return l},b5=(day,b,e)=>{if(aZ(day,b))return[];if(y(day))return e.windows;return day%7===6&&!aY(day)?(e.saturday??[]):[]},cA=([amount,a,i],[d,,c])=>{let b=Math.max(i,c);return[amount*10**(b-i)+d*10**(b-c),a,b]},aM=(f,j,d,b,e)=>bM[d[1]](f,j,d,b,e),aX=(f,[day],[amount,a,i],b)=>{let j=10**i;return[amount%j?k(f,J):O(f,day,amount/j,a,b),null]},f={i:j},bK={i:aE},bA={i:aF},ai={i:"length"},aJ={i:"pattern"},o=e=>(f,d,c,g,h,l,k,j)=>{let a=X(f,d,c,g);if(a===void 0)return;let b=e(a,h,l,k,j);return typeof b==="object"&&b.i?aI(f,d,c,b.i):b},aP=c=>c.length-(c.match(/[\uD800-\uDBFF][\uDC00-\uDFFF]/g)??[]).length,aO=(a,b,d)=>{if(typeof a!==I)return f;let c=a.normalize();if(aP(c)>b)return ai;return d.test(c)&&!/[\uD800-\uDFFF]/u.test(c)?c:aJ},a0=a=>{if(typeof a!==I||!(a.charCodeAt(0)>32))return!1;for(let h=a.length;h--;){let b=a.charCodeAt(h);if(b<127?b<32:b<161||b===173||(b>591&&b<7680)||b>7935)return!1}return!0},g=o((a,b,d)=>a0(a)?(a.length>b?ai:a):aO(a,b,d)),l=o((a,b,d)=>{if(!a0(a))return aO(a,b,d);return a.length>b?ai:d.test(a)?a:aJ}),n=o(a=>(typeof a===bu?a:f)),W=o((a,c,b)=>{if(!Number.isInteger(a))return f;return a>=c&&a<=b?a:bK}),z=o((a,b)=>{if(typeof a!==I)return f;return b.includes(a)?a:bA}),F=o(a=>V(a)??f),ct=o(a=>{if(typeof a!==I||!/^([01]\d|2[0-3]):[0-5]\d$/.test(a))return f;return a.slice(0,2)*60+ +a.slice(3)}),cr=(f,d,p,q,steps)=>{let{documents={},suspensions=[],extended=!1,decisions={}}=d.l,o=[],e=(at,k)=>{let rule=at.slice(1).replace(/\/\d+/,"").replaceAll(i,".");o.push([at,k===t?k:rule+"."+k])};for(let b of["documents","suspensions","extended","decisions"])X(f,d,b);f.an=extended===!0;if(typeof extended!==bu)e("/extended",j);if(x(documents)){for(let id of T(documents)){let at=bv+C(id),a=documents[id],h=p.split(m).indexOf(id);if(h<0)e(at,t);else if(x(a))f.D[id]=cq(e,a,at,h<q);else e(at,j)}}else e(bv,j);if(Array.isArray(suspensions)){f.O=suspensions.map((a,row)=>cs(e,a,"/suspensions/"+row)).filter(Boolean)}else e("/suspensions",j);if(x(decisions)){for(let c of T(decisions)){let at=bx+C(c),[,,,...n]=steps.find(([id])=>id===c)??[];if(!n.some(([g])=>g===decisions[c]))e(at,n.length?aF:t)}}else e(bx,j);return o},T=Object.keys,cq=(e,a,at,g)=>{let d={originals:0,copies:0,certified:!1,data:!1,electronic:!1,issued_on:void 0};let o=!1;for(let c of T(a)){let b=a[c],h=at+C(c),f=typeof d[c];if(!Object.hasOwn(d,c))e(h,t);else if(c==="issued_on"){d[c]=V(b);if(!d[c])e(h,j)}else if(f===aD?!Number.isInteger(b):f!==typeof b)e(h,j);else if(b<0)e(h,aE);else{d[c]=b;o||=f===aD}}if(!o&&!d.data&&!d.electronic)d.originals=1;d.data&&=g;return d},cs=(e,a,at)=>{if(!x(a))return e(at,j);let keys=["reason","from","to"],missing=keys.filter(c=>a[c]===void 0);for(let c of T(a))if(!keys.includes(c))e(at+C(c),t);for(let c of missing)e(at+i+c,"required");if(missing.length)return;let{reason}=a,g=V(a.from),end=V(a.to),b=[bh,"payment","incident","other_body"].includes(reason);if(!b)e(at+"/reason",aF);if(!g)e(at+"/from",j);if(!end)e(at+"/to",j);if(!b||!g||!end)return;return end<g?e(at+"/to",aE):[g,end,reason]},p=(id,status,grouping="",members=[],problems=[],needs=[],failure="")=>({id,status,grouping,members,problems,needs,failure}),aN=(f,id,grouping,k,a)=>{let d=e(f,k);if(f.c)return p(id,u,grouping,[],[],f.c.needs,f.c.failure);return d?a(f):p(id,ad,grouping)},c=(f,rule,id,...i)=>aN(f,id,"",rule,()=>U(f,id,...i)),b6=(f,id)=>{let d=f.D[id];return d!==void 0&&(d.data||d.electronic||d.originals+d.copies>0)},U=(f,id,originals=0,copies=0,e=0,h=0,j=0,d=0)=>{if(!b6(f,id))return p(id,K);let a=f.D[id],problems=[];if(a.data)return p(id,aG);let g=Math.max(a.originals-originals,0);if(a.electronic){if(j)problems.push("electronic")}else{if(a.originals<originals)problems.push("originals");if(a.copies+g<copies)problems.push("copies");if(a.originals+a.copies<e)problems.push("either")}let i=(copies>g||e>a.originals)&&(a.electronic||a.copies);if(h&&!a.certified&&i)problems.push("certified");if(d){let c=f.C,b=a.issued_on;if(!b||!c)problems.push("age_unknown");else if(b>c||c>b9(f,b,d))problems.push("age")}return p(id,"needed","",[],problems)},b9=(f,b,d)=>{let a=aK.includes(d[1]);return e(f,()=>(a?cy(f,b,d,1):ap(f,d,b)))??1/0},cb=(id,grouping,members)=>{let g=members.filter(({status})=>status==="needed"||status===aG),b=g.find(a=>!aW(a))??g[0];if(b){let c=members.map(h=>h===b||h.status===ad?h:p(h.id,"alternative",h.grouping));return p(id,b.status,grouping,c)}if(members.some(({status})=>status===u))return cC(id,grouping,members);let status=members.some(a=>a.status===K)?K:ad;return p(id,status,grouping,members)},aW=({problems,members})=>problems.length>0||members.some(aW),cC=(id,grouping,members)=>{let needs=aS(members.flatMap(a=>a.needs)),failure=members.find(a=>a.failure)?.failure??"";return p(id,u,grouping,members,[],needs,failure)},aS=a=>[...new Set(a)],required=a=>a.flatMap(({id,status,grouping,members})=>{if([ad,aG,u].includes(status))return[];return grouping==="all_of"?required(members):[id]}),missing=a=>a.flatMap(({id,status,grouping,members})=>{if(grouping==="all_of"&&(status===K||status===u))return missing(members);return status===K?[id]:[]}),sumOf=a=>{let b=a.filter(({status})=>status!==aa&&status!==bb);if(b.some(({amount,currency})=>amount===null||currency!=="VND"))return null;return b.reduce((i,{amount})=>i+amount,0)},cz=(f,rows,i)=>{let b=[],needs=[];for(let[a,rule]of rows){let d=e(f,rule);if(f.c?.failure)return{};if(f.c)needs.push(...f.c.needs);else if(d)b.push(a)}f.c=needs.length?{needs:aS(needs),failure:""}:void 0;if(f.c||!(b.length||i))return{status:"no_row"};let g=(b.length?b:[i]).map(a=>a()),j=g.map(({row,...a})=>Object.values(a).join());if(j.every(h=>h===j[0]))return g[0];return{status:"conflict",rows:g.map(({row})=>row)}},a3=(f,h,g)=>{let d=f.c;f.c=void 0;let b=h(f),a=f.c?{...g,status:u,...f.c}:{...g,...b};f.c=d;return a},aU=(f,id,currency,h)=>{let g={id,status:"",amount:null,currency,row:"",reduction:"",rows:[],needs:[],failure:""};return a3(f,h,g)},cu=f=>{let day=f.C??a(f,ar,1);if(f.q?.has("/submission_time"))a(f,as);return[day,f.aj??null]},b2=(f,e,j,h)=>{let g={status:"",date:null,minutes:null,row:"",rows:[],needs:[],failure:"",unannounced:[]},i=()=>{let b=h(f),{row,status,a}=b;if(status||f.c)return b;let q=f.O.filter(([,,reason])=>j.includes(reason)),[day,minutes]=b1(f,a,b.d,b.m,b.k,q,e);if(f.c)return b;return{status:"due",date:b8(day),minutes,row,unannounced:unannounced(a[0],day)}};return a3(f,i,g)},cv=(f,j,decisions)=>{let steps=[],m=[],a=(status,end="")=>({status,steps,end,needs:[],failure:"",...f.c});let i=j[0][0];f.c=void 0;while(!i.startsWith("end:")){let[id,d,k,...n]=j.find(([h])=>h===i),o=m.filter(h=>h===id).length;if(o>1)return a("endless");m.push(id);i=d;if(!k||e(f,k)){steps.push(id);let l=n.filter(([,,rule])=>!rule),b=n.find(([,,rule])=>rule&&(e(f,rule)||f.c))??l.find(([g])=>!o&&g===decisions?.[id])??l[0];if(b)i=b[1]}if(f.c)return a(u)}return a("ended",i.slice(4))},bM={day:aX,working_day:aX};
