// 1.001193. Generated: do not edit, build again. Types and provisions: see the .d.ts.
const a2="co_cha_me",ao="mang_thai_ho",H="day",be="gia_dinh_co_cong",bl="ho_ngheo",bo="nguoi_khuyet_tat",bs="can_xac_minh",bt="cha_me_ket_hon",bu="noi_nhan_ket_qua",bv="/thong_tin_chung_sinh/ngay_cap",Y="online",a3="/nguoi_yeu_cau/thu_dien_tu",a4="/ngay_niem_yet",a5="ngay_niem_yet",a6="chung_minh_viec_sinh",a7="in_turn",Z="postal",ap="exempt",a8="not_due",a9="so_ban_sao",z="working_day",ba="same_day",aq="submission_date",ar="submission_time",bb="channel",bc="applicant",as="ho_ten",au="so_dinh_danh",av="noi_cu_tru",bd="ngay_sinh",aw="dan_toc",ax="quoc_tich",bf="nam_sinh",bg="de_nghi_ban_sao",bh="nop_theo_uy_quyen",bi="uy_quyen_cho_nguoi_than",b=" ",bj="nop_tien",ay="tiep_nhan",bk="tham_tra",az="bo_sung",aa="end:refused",aA="xac_nhan_ban_dien_tu",bm="xac_minh",bn="ky_giay",i="/",k="type",r="unknown",aB="week",I="string",ab="E_DATE",J="E_DURATION",aC="number",aD="range",aE="choice",bp="boolean",bq="/documents",br="/decisions",s="undetermined",ac="not_needed",K="missing",aF="from_data",
ct=f=>8e3,
B=f=>[a2,"chua_xac_dinh_cha",ao].includes(Q(f)),
P=f=>[a2,ao].includes(Q(f)),
aj=f=>["bi_bo_roi","chua_xac_dinh_cha_me"].includes(Q(f)),
u=f=>f.$1??aZ(f,"$1",S(f)>an(f,[60,H,0],D(f))),
aO=f=>f.$2??aZ(f,"$2",u(f)&&((f.S??c(f,be))||(f.T??c(f,bl))||(f.Y??c(f,bo)))),
bU=f=>v(f,f.E,"/can_xac_minh")&&(f.E??c(f,bs)),
bT=f=>al(f)||u(f)&&!aO(f),
cC=f=>!v(f,f.aa,"/nguoi_yeu_cau/so_dinh_danh"),
cA=f=>P(f)&&(f.O??c(f,bt)),
cD=f=>al(f),
cz=f=>(f.ac??c(f,bu))==="qua_buu_chinh",
cB=f=>R(f),
cE=f=>R(f),
bP=f=>D(f)<=S(f),
bO=f=>B(f)?(f.V??c(f,"me.nam_sinh",0))<ad(D(f)):!0,
bL=f=>P(f)?(f.N??c(f,"cha.nam_sinh",0))<ad(D(f)):!0,
bK=f=>B(f)&&v(f,f.H,bv)?aS(f)>=D(f)&&aS(f)<=S(f):!0,
bN=f=>d(f)===Y?v(f,f.Z,"/nguoi_yeu_cau/dien_thoai")||v(f,f.ab,a3):!0,
bM=f=>aj(f)&&v(f,f.I,a4)?S(f)>an(f,[7,H,0],(f.I??c(f,a5,1))):!0,
ch=f=>a(f,f=>d(f)!==Y,"to_khai",1),
cg=f=>a(f,f=>d(f)===Y,"mau_dien_tu_tuong_tac_2025",1),
ce=f=>U(f,"giay_chung_sinh_2025",1),
ck=f=>U(f,"van_ban_lam_chung",1),
cd=f=>U(f,"giay_cam_doan",1),
cc=f=>aL(f,a6,a7,B,f=>b7(a6,a7,[ce(f),ck(f),cd(f)])),
ca=f=>a(f,aj,"bien_ban_bo_roi",1),
cl=f=>a(f,f=>Q(f)===ao,"xac_nhan_mang_thai_ho",1),
cj=f=>a(f,f=>R(f)&&!aT(f),"uy_quyen_co_chung_thuc",1),
ci=f=>a(f,f=>R(f)&&aT(f),"uy_quyen_cho_than_nhan",1),
cf=f=>a(f,f=>d(f)!==Z,"giay_to_tuy_than_2025",1),
b9=f=>a(f,f=>d(f)===Z,"ban_sao_tuy_than_2025",0,1,0,1),
cb=f=>a(f,f=>d(f)!==Z,"chung_minh_cu_tru",1),
b8=f=>a(f,f=>d(f)===Z,"ban_sao_cu_tru",0,1,0,1),
bZ=f=>aR(f,"le_phi_khai_sinh","VND",f=>{
const b=cv(f,[
[()=>({row:"dung_han",status:ap}),f=>!u(f)],
[()=>({row:"duoc_mien",status:ap}),aO]
],()=>({row:"qua_han_khac",status:"local"}))
return b
}),
b0=f=>aR(f,"phi_ban_sao","VND",f=>{
if(!al(f)||f.a)return{status:a8}
const b=
{row:"theo_so_ban",amount:bJ(f,ct(f)*(f.ae??c(f,a9,0)),1e15)}
if(b.status)return b
let{row,amount}=b
return{status:"amount",amount,row}
}),
bW=(f,e)=>bY(f,e,[],f=>{
const b=
bU(f)?{row:"co_xac_minh",m:"",d:[[3,z,0]],j:null}:
{row:"khong_xac_minh",m:ba,d:[],j:900}
if(b.status)return b
const c=cq(f),{d}=b
return{...b,c}
}),
p=(d,U,am,b)=>{
const f={k:[],J:0,K:0,a:b,r:b,ai:b,v:U,s:am,D:{},L:[],ak:!1,C:b,ag:b,Q:b,M:b,ao:b,aa:b,Z:b,ab:b,X:b,ap:b,H:b,an:b,V:b,al:b,N:b,O:b,S:b,T:b,Y:b,R:b,ae:b,ac:b,ad:b,ah:b,I:b,E:b}
if(!w(d)){f.k.push(["","dossier.type"]);return f}
const o=aQ(f,d,"","")
const n=cn(f,o,bF,bH,aJ)
f.C=F(f,o,aq,1)
f.ag=cp(f,o,ar,0)
f.Q=y(f,o,bb,1,bC)
W(f,o,"identity_level",0,0,2)
y(f,o,"area",0,bA)
y(f,o,bc,0,bz)
f.M=y(f,o,"case",1,bB)
const c=f.ao=G(f,o,"nguoi_yeu_cau",1)
if(c){
m(f,c,as,1,500,A)
f.aa=m(f,c,au,0,500,af)
j(f,e(f,cC),h,c,"giay_to_thay_the",1,200,g)
h(f,c,av,1,500,g)
h(f,c,"quan_he",1,100,g)
f.Z=m(f,c,"dien_thoai",0,500,by)
f.ab=m(f,c,"thu_dien_tu",0,500,bx)
}
m(f,o,"ho_ten_tre",1,500,A)
f.X=F(f,o,bd,1)
h(f,o,"noi_sinh",1,500,g)
y(f,o,"gioi_tinh",1,bD)
h(f,o,aw,1,50,g)
h(f,o,ax,1,50,g)
h(f,o,"que_quan",1,500,g)
const z=f.ap=j(f,e(f,B),G,o,"thong_tin_chung_sinh",0)
if(z){
h(f,z,"so",1,30,g)
f.H=F(f,z,"ngay_cap",1)
h(f,z,"noi_cap",1,200,g)
}
const l=f.an=j(f,e(f,B),G,o,"me",1)
if(l){
m(f,l,as,1,500,A)
m(f,l,au,0,500,af)
f.V=W(f,l,bf,1,1900,9999)
h(f,l,aw,1,50,g)
h(f,l,ax,1,50,g)
h(f,l,av,1,500,g)
}
const i=f.al=j(f,e(f,P),G,o,"cha",1)
if(i){
m(f,i,as,1,500,A)
m(f,i,au,0,500,af)
f.N=W(f,i,bf,1,1900,9999)
h(f,i,aw,1,50,g)
h(f,i,ax,1,50,g)
h(f,i,av,1,500,g)
}
f.O=j(f,e(f,P),q,o,bt,1)
const x=j(f,e(f,cA),G,o,"giay_ket_hon",1)
if(x){
h(f,x,"so",1,50,g)
F(f,x,"ngay_dang_ky",1)
h(f,x,"noi_dang_ky",1,200,g)
}
f.S=j(f,e(f,u),q,o,be,1)
f.T=j(f,e(f,u),q,o,bl,1)
f.Y=j(f,e(f,u),q,o,bo,1)
f.R=q(f,o,bg,1)
f.ae=j(f,e(f,cD),W,o,a9,1,1,1e15)
f.ac=y(f,o,bu,1,bE)
j(f,e(f,cz),h,o,"dia_chi_nhan",1,500,g)
f.ad=q(f,o,bh,1)
j(f,e(f,cB),m,o,"nguoi_duoc_uy_quyen",1,500,A)
f.ah=j(f,e(f,cE),q,o,bi,1)
f.I=j(f,e(f,aj),F,o,a5,0)
f.E=q(f,o,bs,0)
if(f.J!==f.K&&!U)cx(f,d,p)
f.k.push(...n)
t(f,"/ngay_sinh","checks.ngay_sinh_khong_sau_ngay_nop",bP)
t(f,"/me/nam_sinh","checks.me_sinh_truoc_con",bO)
t(f,"/cha/nam_sinh","checks.cha_sinh_truoc_con",bL)
t(f,bv,"checks.cap_chung_sinh_sau_khi_sinh",bK)
t(f,a3,"checks.lien_he_khi_nop_truc_tuyen",bN)
t(f,a4,"checks.dang_ky_sau_niem_yet",bM)
return f
},
A=/^ *[A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ\u0300-\u036f'’.\-][A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ\u0300-\u036f'’.\- ]*$/u,
af=/^[0-9]{12}$/u,
g=/^[ \xa0\u1680\u2000-\u200a\u202f\u205f\u3000]*[^\x00-\x1f\x7f-\x9f\u2028\u2029 \xa0\u1680\u2000-\u200a\u202f\u205f\u3000][^\x00-\x1f\x7f-\x9f\u2028\u2029]*$/u,
by=/^(?:(?:0|\+84)[0-9]{9})$/u,
bx=/^[!-?A-~]+@[!-?A-~]+\.[!-?A-~]+$/u,
bC="in_person online postal".split(b),
bA="ordinary mountain border island remote".split(b),
bz="vn_citizen enterprise foreign_resident foreigner party_member party_organisation foreign_organisation vn_enterprise organisation foreign_invested_enterprise cooperative overseas_vietnamese official vn_citizen_without_residence foreign_settled".split(b),
bB="co_cha_me chua_xac_dinh_cha chua_xac_dinh_cha_me bi_bo_roi mang_thai_ho".split(b),
bD="nam nu".split(b),
bE="tai_trung_tam qua_buu_chinh".split(b),
bF="chung_minh_cu_tru ban_sao_cu_tru to_khai mau_dien_tu_tuong_tac_2025 giay_chung_sinh_2025 van_ban_lam_chung giay_cam_doan bien_ban_bo_roi xac_nhan_mang_thai_ho uy_quyen_co_chung_thuc uy_quyen_cho_than_nhan giay_to_tuy_than_2025 ban_sao_tuy_than_2025",bH=2,
aJ=[
["nop_ho_so",bj],
[bj,ay,f=>bT(f)],
[ay,,,
["day_du",bk],
["can_bo_sung",az],
["khong_tiep_nhan",aa]
],
[az,,,
["da_bo_sung",ay],
["khong_bo_sung_duoc",aa],
["rut","end:withdrawn"]
],
[bk,,,
["hop_le",aA],
["phai_hoi_noi_khac",bm],
["tra_lai_bo_sung",az],
["khong_du_dieu_kien",aa]
],
[bm,,,
["xac_minh_dung",aA],
["xac_minh_sai",aa]
],
[aA,"ghi_so",f=>d(f)===Y],
["ghi_so",bn],
[bn,"tra"],
["tra","end:done"]
]
export const CODE="1.001193",NAME="Thủ tục đăng ký khai sinh",FIRST_DAY="2025-07-01",LAST_DAY="2025-09-30"
export{required,missing,sumOf}
export const validate=(d,a)=>cs(p(d),a)
export const documents=d=>{let f=p(d);return[ch(f),cg(f),cc(f),ca(f),cl(f),cj(f),ci(f),cf(f),b9(f),cb(f),b8(f)]}
export const fees=d=>{let f=p(d);return[bZ(f),b0(f)]}
export const due=(d,e)=>bW(p(d),e)
export const route=d=>cr(p(d),aJ,d?.decisions)
const ai=b=>new Set(b.map(a=>a+739252)),
L={
announced:[2025,2026],
tabled:[2025,2026,2027],
off:ai([0,26,27,28,29,30,96,119,120,121,243,244,365,366,411,412,413,414,415,481,484,485,607,608,609,692,730,849,852,974,1057]),
worked:ai([115,374,598]),
holidays:ai([0,26,27,28,29,30,96,119,120,243,244,365,411,412,413,414,415,480,484,485,608,609,692,730,849,850,974,1057]),
fixed:[[1,1,737791],[4,30,737791],[5,1,737791],[9,2,737791],[11,24,739798]]
},
S=f=>f.C??c(f,aq,1),
d=f=>f.Q??c(f,bb),
Q=f=>f.M??c(f,"case"),
D=f=>f.X??c(f,bd,1),
aS=f=>f.H??c(f,"thong_tin_chung_sinh.ngay_cap",1),
al=f=>f.R??c(f,bg),
R=f=>f.ad??c(f,bh),
aT=f=>f.ah??c(f,bi),
c=(f,g,b)=>{f.a??={needs:[g],failure:""};return b},l=(f,failure,b=0)=>{f.a??={needs:[],failure};return b-b},e=(f,rule,row)=>{f.a=void 0;let b=rule(f,row);return f.a?void 0:b},aZ=(f,g,b)=>{if(!f.a)f[g]=b;return b},v=(f,b,at,from=0)=>{if(f.r){for(let end=from;end>=0;){end=at.indexOf(i,end+1);let a=end<0?at:at.slice(0,end);if(f.r.has(a))return c(f,bV(a),!1)}}return b!==void 0&&!f.ai?.has(at)},bV=at=>at.slice(1).replace(/\/\d+/g,"").replaceAll(i,"."),aG=(f,d,c,j)=>{let at=d.b+i+c;f.r=(f.r??new Set()).add(at);f.k.push([at,d.e+c+"."+j])},X=(f,d,c,g)=>{let a=d.l[c];if(a!==void 0){f.J++;if(f.v)f.v.add(d.b+i+c)}else if(g)f.k.push([d.b+i+c,d.e+c+".required"]);return a},j=(f,a,n,d,c,g,...i)=>{if(a!==!1)return n(f,d,c,g&&a,...i);if(X(f,d,c)!==void 0)aG(f,d,c,"not_applicable")},w=a=>typeof a==="object"&&a!==null&&!Array.isArray(a),aQ=(f,l,b,e)=>{let d={l,b,e};f.K+=Object.keys(l).length;f.s?.push(d);return d},G=(f,d,c,g)=>{let a=X(f,d,c,g);if(a===void 0)return;return w(a)?aQ(f,a,d.b+i+c,d.e+c+"."):aG(f,d,c,k)},C=c=>i+c.replaceAll("~","~0").replaceAll(i,"~1"),cx=(f,a,p)=>{let{v,s}=p(a,new Set(),[]);for(let j of new Set(s.map(({e})=>e))){for(let{l,b,e}of s){for(let c of e===j?Object.keys(l):[]){if(!v.has(b+i+c))f.k.push([b+C(c),r])}}}},t=(f,at,g,rule)=>{let d=e(f,rule);if(f.a?.failure)f.k.push([at,g+b+f.a.failure]);else if(d===!1)f.k.push([at,g])},cs=(f,a={})=>f.k.map(([path,g])=>{if(a[g]&&!g.includes(b))return{path,rule:g,message:a[g]};let[rule,reason]=g.split(b),d=rule===r,c=()=>{if(!d)return rule.slice(0,rule.lastIndexOf(".")).replaceAll(".",i);return path.slice(path.lastIndexOf(i)+1).replaceAll("~1",i).replaceAll("~0","~")},e=a[g]??a[reason];return{path,rule,message:e??a[d?"{unknown}":"{part}"]?.replace("{}",c)??""}}),bJ=(f,b,a)=>(b<=a&&b>=-a?b:l(f,"E_OVERFLOW",b)),ag=3652059,aI=[H,aB,"month","year"],M={minute:1,hour:60,working_hour:60},b3=c=>c%4===0&&(c%100!==0||c%400===0),E=(c,d,date)=>{let a=c-1,b=d<3?0:b3(c)?1:2,ae=a*365+Math.floor(a/4)-Math.floor(a/100)+Math.floor(a/400);return ae+Math.floor((367*d-362)/12)-b+date},aN=(c,d)=>E(c,d+1,1)-E(c,d,1),a0=day=>new Date((day-719163)*86400000),N=day=>{let date=a0(day);return[date.getUTCFullYear(),date.getUTCMonth()+1,date.getUTCDate()]},b4=day=>a0(day).toISOString().slice(0,10),ak=(a,h,e)=>{let b=0;for(;e--;h++){let c=a.charCodeAt(h)-48;b=c>=0&&c<=9?b*10+c:NaN}return b},V=a=>{if(typeof a!==I||a.length!==10||a[4]!=="-"||a[7]!=="-")return;let c=ak(a,0,4),d=ak(a,5,2),date=ak(a,8,2);if(!(c>0&&d>0&&d<13&&date>0&&date<=aN(c,d)))return;return E(c,d,date)},am=day=>day%7===0||day%7===6,ae=new Map(),off=c=>{let b=ae.get(c);if(!b){let holidays=new Set();for(let[d,date,g]of L.fixed){let day=E(c,d,date);if(day>=g)holidays.add(day)}let a=new Set(holidays);for(let f of[...holidays].sort((h,e)=>h-e)){let day=f;while(am(f)&&(am(day)||a.has(day)))day++;a.add(day)}b=L.tabled.includes(c)?L:{holidays,off:a,worked:new Set()};ae.set(c,b)}return b},x=day=>{let j=off(N(day)[0]);return am(day)?j.worked.has(day):!j.off.has(day)},aW=day=>off(N(day)[0]).holidays.has(day),bS=(day,a)=>a===H||(a===z?x(day):!aW(day)),aX=(day,b)=>b.some(([g,end])=>g<=day&&day<end),b6=a=>{let b=[];for(let[g,end]of[...a].sort(([h],[e])=>h-e)){let d=b.at(-1);if(d&&g<=d[1])d[1]=Math.max(d[1],end);else if(g<end)b.push([g,end])}return b},O=(f,day,e,a,b=[])=>{let d=0;if(e>ag)return l(f,ab);while(e>0){if(++day>ag)return l(f,ab);while(d<b.length&&b[d][1]<=day)d++;if(d<b.length&&b[d][0]<=day)day=b[d][1]-1;else if(bS(day,a))e--}return day},cu=(f,day,[amount,a,i],m)=>{let j=10**i;if(amount%j||!aI.includes(a))return l(f,J);let e=(amount/j)*m;if(a===H||a===aB){let b=day+e*(a===aB?7:1);return b>=1&&b<=ag?b:l(f,ab)}let[c,d,date]=N(day);let k=c*12+d-1+e*(a==="year"?12:1),g=Math.floor(k/12),h=k-g*12+1;if(!(g>=1&&g<=9999))return l(f,ab);return E(g,h,Math.min(date,aN(g,h)))},an=(f,d,j)=>{if(M[d[1]]||d[0]<0)return l(f,J);let[end]=aK(f,[j,null],d,[],null);return f.a||x(end)?end:O(f,end,1,z)},ad=day=>N(day)[0],bX=(f,k,n,r,m,q,e)=>{let o=r===ba,fixed=typeof r===aC,p=!o&&!fixed;if(n.length&&p&&M[n[0][1]]&&k[1]===null){return[c(f,ar,1)]}if(n.some(([amount])=>amount<0))return[l(f,J)];let b=b6(q);let h=fixed?[r,null]:bR(f,k,m,b,o,e);if(o)h=[h[0],null];let g=h;let j=h,i=[0,"",0];for(let d of n){if(f.a)return h;if(d[1]!==i[1]){j=h;i=d}else{i=cw(i,d)}if(j===g&&p&&M[i[1]]&&j[1]===null)return[l(f,J)];h=aK(f,j,i,b,e)}let s=n.length?i[1]!==z&&!M[i[1]]:fixed;if(f.a||!s||x(h[0]))return h;return[O(f,h[0],1,z,b),null]},unannounced=(g,a)=>{let b=[];for(let c=ad(g);c<=ad(a);c++)if(!L.announced.includes(c))b.push(c);return b},bR=(f,k,m,b,o,e)=>{let[day,minutes]=k;if(m===null&&!o)return k;let saturday=e&&!x(day)?b1(day,b,e):[];if(saturday.length){let a=Math.min(m??1440,saturday.at(-1)[1]);if(minutes===null||minutes<=a)return k}let c=m!==null&&minutes!==null&&minutes>m;if(c||!x(day)||(o&&aX(day,b))){return[O(f,day,1,z,b),e?e.windows[0][0]:null]}return k},b1=(day,b,e)=>{if(aX(day,b))return[];if(x(day))return e.windows;return day%7===6&&!aW(day)?(e.saturday??[]):[]},cw=([amount,a,i],[d,,c])=>{let b=Math.max(i,c);return[amount*10**(b-i)+d*10**(b-c),a,b]},aK=(f,j,d,b,e)=>bI[d[1]](f,j,d,b,e),aV=(f,[day],[amount,a,i],b)=>{let j=10**i;return[amount%j?l(f,J):O(f,day,amount/j,a,b),null]},f={i:k},bG={i:aD},bw={i:aE},ah={i:"length"},aH={i:"pattern"},n=e=>(f,d,c,g,h,l,k,j)=>{let a=X(f,d,c,g);if(a===void 0)return;let b=e(a,h,l,k,j);return typeof b==="object"&&b.i?aG(f,d,c,b.i):b},bQ=c=>c.length-(c.match(/[\uD800-\uDBFF][\uDC00-\uDFFF]/g)??[]).length,aM=(a,b,d)=>{if(typeof a!==I)return f;let c=a.normalize();if(bQ(c)>b)return ah;return d.test(c)&&!/[\uD800-\uDFFF]/u.test(c)?c:aH},aY=a=>{if(typeof a!==I||!(a.charCodeAt(0)>32))return!1;for(let h=a.length;h--;){let b=a.charCodeAt(h);if(b<127?b<32:b<161||b===173||(b>591&&b<7680)||b>7935)return!1}return!0},h=n((a,b,d)=>aY(a)?(a.length>b?ah:a):aM(a,b,d)),m=n((a,b,d)=>{if(!aY(a))return aM(a,b,d);return a.length>b?ah:d.test(a)?a:aH}),q=n(a=>(typeof a===bp?a:f)),W=n((a,c,b)=>{if(!Number.isInteger(a))return f;return a>=c&&a<=b?a:bG}),y=n((a,b)=>{if(typeof a!==I)return f;return b.includes(a)?a:bw}),F=n(a=>V(a)??f),cp=n(a=>{if(typeof a!==I||!/^([01]\d|2[0-3]):[0-5]\d$/.test(a))return f;return a.slice(0,2)*60+ +a.slice(3)}),cn=(f,d,p,q,steps)=>{let{documents={},suspensions=[],extended=!1,decisions={}}=d.l,o=[],e=(at,j)=>{let rule=at.slice(1).replace(/\/\d+/,"").replaceAll(i,".");o.push([at,j===r?j:rule+"."+j])};for(let c of["documents","suspensions","extended","decisions"])X(f,d,c);f.ak=extended===!0;if(typeof extended!==bp)e("/extended",k);if(w(documents)){for(let id of T(documents)){let at=bq+C(id),a=documents[id],h=p.split(b).indexOf(id);if(h<0)e(at,r);else if(w(a))f.D[id]=cm(e,a,at,h<q);else e(at,k)}}else e(bq,k);if(Array.isArray(suspensions)){f.L=suspensions.map((a,row)=>co(e,a,"/suspensions/"+row)).filter(Boolean)}else e("/suspensions",k);if(w(decisions)){for(let n of T(decisions)){let at=br+C(n),[,,,...m]=steps.find(([id])=>id===n)??[];if(!m.some(([g])=>g===decisions[n]))e(at,m.length?aE:r)}}else e(br,k);return o},T=Object.keys,cm=(e,a,at,g)=>{let d={originals:0,copies:0,certified:!1,data:!1,electronic:!1,issued_on:void 0};let p=!1;for(let c of T(a)){let b=a[c],h=at+C(c),f=typeof d[c];if(!Object.hasOwn(d,c))e(h,r);else if(c==="issued_on"){d[c]=V(b);if(!d[c])e(h,k)}else if(f===aC?!Number.isInteger(b):f!==typeof b)e(h,k);else if(b<0)e(h,aD);else{d[c]=b;p||=f===aC}}if(!p&&!d.data&&!d.electronic)d.originals=1;d.data&&=g;return d},co=(e,a,at)=>{if(!w(a))return e(at,k);let keys=["reason","from","to"],missing=keys.filter(c=>a[c]===void 0);for(let c of T(a))if(!keys.includes(c))e(at+C(c),r);for(let c of missing)e(at+i+c,"required");if(missing.length)return;let{reason}=a,g=V(a.from),end=V(a.to),b=[bc,"payment","incident","other_body"].includes(reason);if(!b)e(at+"/reason",aE);if(!g)e(at+"/from",k);if(!end)e(at+"/to",k);if(!b||!g||!end)return;return end<g?e(at+"/to",aD):[g,end,reason]},o=(id,status,grouping="",members=[],problems=[],needs=[],failure="")=>({id,status,grouping,members,problems,needs,failure}),aL=(f,id,grouping,k,b)=>{let d=e(f,k);if(f.a)return o(id,s,grouping,[],[],f.a.needs,f.a.failure);return d?b(f):o(id,ac,grouping)},a=(f,rule,id,...i)=>aL(f,id,"",rule,()=>U(f,id,...i)),b2=(f,id)=>{let d=f.D[id];return d!==void 0&&(d.data||d.electronic||d.originals+d.copies>0)},U=(f,id,originals=0,copies=0,e=0,h=0,j=0,d=0)=>{if(!b2(f,id))return o(id,K);let a=f.D[id],problems=[];if(a.data)return o(id,aF);let g=Math.max(a.originals-originals,0);if(a.electronic){if(j)problems.push("electronic")}else{if(a.originals<originals)problems.push("originals");if(a.copies+g<copies)problems.push("copies");if(a.originals+a.copies<e)problems.push("either")}let i=(copies>g||e>a.originals)&&(a.electronic||a.copies);if(h&&!a.certified&&i)problems.push("certified");if(d){let c=f.C,b=a.issued_on;if(!b||!c)problems.push("age_unknown");else if(b>c||c>b5(f,b,d))problems.push("age")}return o(id,"needed","",[],problems)},b5=(f,b,d)=>{let a=aI.includes(d[1]);return e(f,()=>(a?cu(f,b,d,1):an(f,d,b)))??1/0},b7=(id,grouping,members)=>{let g=members.filter(({status})=>status==="needed"||status===aF),b=g.find(a=>!aU(a))??g[0];if(b){let c=members.map(h=>h===b||h.status===ac?h:o(h.id,"alternative",h.grouping));return o(id,b.status,grouping,c)}if(members.some(({status})=>status===s))return cy(id,grouping,members);let status=members.some(a=>a.status===K)?K:ac;return o(id,status,grouping,members)},aU=({problems,members})=>problems.length>0||members.some(aU),cy=(id,grouping,members)=>{let needs=aP(members.flatMap(a=>a.needs)),failure=members.find(a=>a.failure)?.failure??"";return o(id,s,grouping,members,[],needs,failure)},aP=a=>[...new Set(a)],required=a=>a.flatMap(({id,status,grouping,members})=>{if([ac,aF,s].includes(status))return[];return grouping==="all_of"?required(members):[id]}),missing=a=>a.flatMap(({id,status,grouping,members})=>{if(grouping==="all_of"&&(status===K||status===s))return missing(members);return status===K?[id]:[]}),sumOf=a=>{let b=a.filter(({status})=>status!==ap&&status!==a8);if(b.some(({amount,currency})=>amount===null||currency!=="VND"))return null;return b.reduce((i,{amount})=>i+amount,0)},cv=(f,rows,i)=>{let b=[],needs=[];for(let[c,rule]of rows){let d=e(f,rule);if(f.a?.failure)return{};if(f.a)needs.push(...f.a.needs);else if(d)b.push(c)}f.a=needs.length?{needs:aP(needs),failure:""}:void 0;if(f.a||!(b.length||i))return{status:"no_row"};let g=(b.length?b:[i]).map(c=>c()),j=g.map(({row,...c})=>Object.values(c).join());if(j.every(h=>h===j[0]))return g[0];return{status:"conflict",rows:g.map(({row})=>row)}},a1=(f,h,g)=>{let d=f.a;f.a=void 0;let b=h(f),c=f.a?{...g,status:s,...f.a}:{...g,...b};f.a=d;return c},aR=(f,id,currency,h)=>{let g={id,status:"",amount:null,currency,row:"",reduction:"",rows:[],needs:[],failure:""};return a1(f,h,g)},cq=f=>{let day=f.C??c(f,aq,1);if(f.r?.has("/submission_time"))c(f,ar);return[day,f.ag??null]},bY=(f,e,k,h)=>{let g={status:"",date:null,minutes:null,row:"",rows:[],needs:[],failure:"",unannounced:[]},i=()=>{let b=h(f),{row,status,c}=b;if(status||f.a)return b;let q=f.L.filter(([,,reason])=>k.includes(reason)),[day,minutes]=bX(f,c,b.d,b.m,b.j,q,e);if(f.a)return b;return{status:"due",date:b4(day),minutes,row,unannounced:unannounced(c[0],day)}};return a1(f,i,g)},cr=(f,j,decisions)=>{let steps=[],n=[],c=(status,end="")=>({status,steps,end,needs:[],failure:"",...f.a});let i=j[0][0];f.a=void 0;while(!i.startsWith("end:")){let[id,d,k,...m]=j.find(([h])=>h===i),o=n.filter(h=>h===id).length;if(o>1)return c("endless");n.push(id);i=d;if(!k||e(f,k)){steps.push(id);let l=m.filter(([,,rule])=>!rule),b=m.find(([,,rule])=>rule&&(e(f,rule)||f.a))??l.find(([g])=>!o&&g===decisions?.[id])??l[0];if(b)i=b[1]}if(f.a)return c(s)}return c("ended",i.slice(4))},bI={day:aV,working_day:aV};
