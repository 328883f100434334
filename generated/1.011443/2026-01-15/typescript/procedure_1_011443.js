// 1.011443. Generated: do not edit, build again. Types and provisions: see the .d.ts.
const ad="ben_nhan_bao_dam",aF="co_chu_ky_ben_nhan",aP="ben_nhan_thanh_nuoc_ngoai",aX="ben_nhan_giai_the",a7="co_ly_do_keo_dai",ba="tai_san_khong_con",be="thu_hoi_dat_thue",al="nguoi_nhan_chuyen_giao",am="nguoi_mua_thi_hanh_an",an="co_quan_thi_hanh_an",aG="nguoi_co_tham_quyen_khac",aH="noi_nhan_ket_qua",aI="co_tai_san_moi",aJ="chi_rut_bot_tai_san",aK="ngay_ky_hop_dong",aL="ket_qua_thi_hanh_an",b="one_of",aM="giay_dai_dien",aN="channel",aO="giay_giao_nhiem_vu",aQ="chung_minh_mien_phi",aR="da_nop_giay_mien_phi",aS="incident",y="working_day",aT="same_day",ae="submission_date",af="submission_time",aU="applicant",aV="tu_cach",aW="dia_chi",aY="qua_nguoi_dai_dien",aZ="la_chi_nhanh",a0="co_giay_chung_nhan",a1="nhieu_bien_phap",a2="duoc_mien_phi",l=" ",a3="nop_phi",a4="tiep_nhan",a5="kiem_tra_giay_chung_nhan",a6="end:refused",R="xem_xet",a8="nop_giay_chung_nhan",a9="chung_nhan",i="/",j="type",s="unknown",ag="week",D="string",S="E_DATE",E="E_DURATION",ah="number",ai="range",aj="choice",bb="boolean",bc="/documents",bd="/decisions",t="undetermined",T="not_needed",F="missing",ak="from_data",
A=f=>a(f)!==ad&&!(f.E??c(f,aF)),
bz=f=>[aP,aX].includes(u(f)),
bA=f=>bK(f,f.w,"/co_ly_do_keo_dai")&&(f.w??c(f,a7)),
cu=f=>a(f)!==ad,
cy=f=>ax(f),
cs=f=>a(f)!==ad,
cz=f=>L(f),
cv=f=>[ba,be].includes(u(f)),
ct=f=>[al,am,an,aG].includes(a(f)),
cw=f=>M(f),
cx=f=>(f.O??c(f,aH))==="qua_buu_chinh",
cj=f=>[ba,be].includes(u(f))?!(f.G??c(f,aI)):!0,
ck=f=>[al,am,an,aG].includes(a(f))?!(f.D??c(f,aJ)):!0,
bv=f=>(f.M??c(f,aK,1))<=ay(f),
bu=f=>L(f)?(f.R??c(f,"thong_tin_giay_chung_nhan.ngay_cap",1))<=ay(f):!0,
b7=f=>d(f,"phieu_yeu_cau",1),
b0=f=>r(f,L,"giay_chung_nhan",1),
bZ=f=>r(f,f=>A(f)&&a(f)==="ben_bao_dam"&&!bz(f),"dong_y_xoa",0,0,1,1),
bV=f=>r(f,f=>A(f)&&a(f)===al,"chung_minh_chuyen_giao",0,0,1,1),
b4=f=>d(f,"hop_dong_dau_gia",0,0,1,1),
cc=f=>d(f,"xac_nhan_thi_hanh_an",0,0,1,1),
b6=f=>z(f,aL,b,f=>A(f)&&[an,am].includes(a(f)),f=>O(aL,b,[b4(f),cc(f)])),
bX=f=>r(f,f=>A(f)&&u(f)===aP,"chung_minh_thanh_nuoc_ngoai",0,0,1,1),
cb=f=>r(f,f=>A(f)&&u(f)===aX,"xac_nhan_giai_the",0,0,1,1),
bS=f=>r(f,f=>u(f)==="theo_ban_an","ban_an",0,0,1,1),
b8=f=>d(f,"van_ban_dai_dien",0,0,1,1),
bT=f=>d(f,"ban_sao_dai_dien",0,1),
b1=f=>z(f,aM,b,f=>ax(f)&&(f.C??c(f,aN))!=="online",f=>O(aM,b,[b8(f),bT(f)])),
b9=f=>d(f,"van_ban_giao_nhiem_vu",0,0,1,1),
bU=f=>d(f,"ban_sao_giao_nhiem_vu",0,1),
b2=f=>z(f,aO,b,bI,f=>O(aO,b,[b9(f),bU(f)])),
bY=f=>r(f,bJ,"danh_muc_van_ban",1),
b3=f=>d(f,"hop_dong_bao_dam",0,0,1),
b5=f=>d(f,"hop_dong_tin_dung",0,0,1),
ca=f=>d(f,"van_ban_mien_phi_khac",0,0,1),
bW=f=>z(f,aQ,b,f=>M(f)&&!(f.H??c(f,aR)),f=>O(aQ,b,[b3(f),b5(f),ca(f)])),
bG=f=>bH(f,"phi_xoa_dang_ky","VND",f=>{
const c=
M(f)?{row:"mien_phi",status:"exempt"}:
{row:"theo_nghi_quyet",status:"local"}
return c
}),
bD=(f,e)=>bF(f,e,[aS],f=>{
const c=
bA(f)?{row:"keo_dai",o:"",l:[[3,y,0]],n:null}:
{row:"trong_ngay_nhan",o:aT,l:[],n:900}
if(c.status)return c
const h=ci(f),{l}=c
return{...c,h}
}),
p=(d,K,V,a)=>{
const f={j:[],y:0,z:0,b:a,m:a,T:a,t:K,r:V,u:{},A:[],U:!1,s:a,Q:a,C:a,B:a,S:a,E:a,P:a,L:a,M:a,F:a,W:a,R:a,G:a,D:a,N:a,J:a,H:a,O:a,w:a}
if(!v(d)){f.j.push(["","dossier.type"]);return f}
const o=aw(f,d,"","")
const l=cf(f,o,bq,bs,ar)
f.s=aa(f,o,ae,1)
f.Q=ch(f,o,af,0)
f.C=x(f,o,aN,1,bn)
cd(f,o,"identity_level",0,0,2)
x(f,o,"area",0,bl)
x(f,o,aU,0,bk)
f.B=x(f,o,"case",1,bm)
f.S=x(f,o,aV,1,bp)
const c=ab(f,o,"nguoi_yeu_cau",1)
if(c){
g(f,c,"ten",1,200,e)
g(f,c,"giay_to",1,35,e)
g(f,c,"noi_cap",0,200,e)
g(f,c,aW,1,500,e)
ac(f,c,"dien_thoai",0,500,bj)
ac(f,c,"thu_dien_tu",0,500,bh)
}
f.E=q(f,h(f,cu),k,o,aF,1)
f.P=k(f,o,aY,1)
q(f,h(f,cy),ac,o,"nguoi_dai_dien",1,500,bi)
f.L=k(f,o,aZ,1)
g(f,o,"so_hop_dong",0,100,e)
f.M=aa(f,o,aK,1)
q(f,h(f,cs),g,o,"ben_nhan",1,200,e)
const i=ab(f,o,"tai_san",1)
if(i){
g(f,i,"so_thua",1,30,e)
g(f,i,"so_to",0,30,e)
g(f,i,aW,1,500,e)
g(f,i,"muc_dich",0,200,e)
g(f,i,"thoi_han",0,100,e)
g(f,i,"tren_dat",0,500,e)
}
f.F=k(f,o,a0,1)
const n=f.W=q(f,h(f,cz),ab,o,"thong_tin_giay_chung_nhan",1)
if(n){
g(f,n,"so_phat_hanh",1,30,e)
g(f,n,"so_vao_so",0,30,e)
g(f,n,"co_quan_cap",1,200,e)
f.R=aa(f,n,"ngay_cap",1)
}
f.G=q(f,h(f,cv),k,o,aI,1)
f.D=q(f,h(f,ct),k,o,aJ,1)
f.N=k(f,o,a1,1)
f.J=k(f,o,a2,1)
f.H=q(f,h(f,cw),k,o,aR,1)
f.O=x(f,o,aH,1,bo)
q(f,h(f,cx),g,o,"dia_chi_nhan",1,500,e)
f.w=k(f,o,a7,0)
if(f.y!==f.z&&!K)cq(f,d,p)
f.j.push(...l)
I(f,"/co_tai_san_moi","requirements.khong_co_tai_san_thay_the",cj)
I(f,"/chi_rut_bot_tai_san","requirements.xoa_toan_bo",ck)
I(f,"/ngay_ky_hop_dong","checks.ky_hop_dong_truoc_khi_nop",bv)
I(f,"/thong_tin_giay_chung_nhan/ngay_cap","checks.cap_giay_truoc_khi_nop",bu)
return f
},
e=/^[ \xa0\u1680\u2000-\u200a\u202f\u205f\u3000]*[^\x00-\x1f\x7f-\x9f\u2028\u2029 \xa0\u1680\u2000-\u200a\u202f\u205f\u3000][^\x00-\x1f\x7f-\x9f\u2028\u2029]*$/u,
bj=/^(?:(?:0|\+84)[0-9]{9})$/u,
bh=/^[!-?A-~]+@[!-?A-~]+\.[!-?A-~]+$/u,
bi=/^ *[A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ\u0300-\u036f'’.\-][A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ\u0300-\u036f'’.\- ]*$/u,
bn="in_person online postal".split(l),
bl="ordinary mountain border island remote".split(l),
bk="vn_citizen enterprise foreign_resident foreigner party_member party_organisation foreign_organisation vn_enterprise organisation foreign_invested_enterprise cooperative overseas_vietnamese official vn_citizen_without_residence foreign_settled".split(l),
bm="theo_thoa_thuan nghia_vu_cham_dut hop_dong_bi_huy thay_bien_phap_khac tai_san_khong_con da_xu_ly_tai_san thu_hoi_dat_thue ben_nhan_thanh_nuoc_ngoai ben_nhan_giai_the theo_ban_an".split(l),
bp="ben_nhan_bao_dam ben_bao_dam quan_tai_vien nguoi_nhan_chuyen_giao nguoi_mua_thi_hanh_an co_quan_thi_hanh_an nguoi_co_tham_quyen_khac".split(l),
bo="tai_noi_nop qua_buu_chinh ban_dien_tu".split(l),
bq="giay_chung_nhan van_ban_giao_nhiem_vu phieu_yeu_cau dong_y_xoa chung_minh_chuyen_giao hop_dong_dau_gia xac_nhan_thi_hanh_an chung_minh_thanh_nuoc_ngoai xac_nhan_giai_the ban_an van_ban_dai_dien ban_sao_dai_dien ban_sao_giao_nhiem_vu danh_muc_van_ban hop_dong_bao_dam hop_dong_tin_dung van_ban_mien_phi_khac",bs=2,
ar=[
["nop_ho_so",a3],
[a3,a4,f=>!M(f)],
[a4,,,
["hop_le",a5],
["chua_hop_le",a6]
],
[a5,R,f=>L(f),
["du_thong_tin",R],
["khong_khai_thac_duoc",a8]
],
[R,,,
["khong_co_can_cu_tu_choi","ghi_so"],
["co_can_cu_tu_choi",a6]
],
[a8,,,
["da_nop",R],
["rut","end:withdrawn"]
],
["ghi_so",a9],
[a9,"tra"],
["tra","end:done"]
]
export const CODE="1.011443",NAME="Xóa đăng ký biện pháp bảo đảm bằng quyền sử dụng đất, tài sản gắn liền với đất",FIRST_DAY="2026-01-15",LAST_DAY=null
export{required,missing,sumOf}
export const validate=(d,a)=>cm(p(d),a)
export const documents=d=>{let f=p(d);return[b7(f),b0(f),bZ(f),bV(f),b6(f),bX(f),cb(f),bS(f),b1(f),b2(f),bY(f),bW(f)]}
export const fees=d=>{let f=p(d);return[bG(f)]}
export const due=(d,e)=>bD(p(d),e)
export const route=d=>cl(p(d),ar,d?.decisions)
const X=b=>new Set(b.map(a=>a+739252)),
G={
announced:[2025,2026],
tabled:[2025,2026,2027],
off:X([0,26,27,28,29,30,96,119,120,121,243,244,365,366,411,412,413,414,415,481,484,485,607,608,609,692,730,849,852,974,1057]),
worked:X([115,374,598]),
holidays:X([0,26,27,28,29,30,96,119,120,243,244,365,411,412,413,414,415,480,484,485,608,609,692,730,849,850,974,1057]),
fixed:[[1,1,737791],[4,30,737791],[5,1,737791],[9,2,737791],[11,24,739798]]
},
ay=f=>f.s??c(f,ae,1),
u=f=>f.B??c(f,"case"),
a=f=>f.S??c(f,aV),
ax=f=>f.P??c(f,aY),
bI=f=>f.L??c(f,aZ),
L=f=>f.F??c(f,a0),
bJ=f=>f.N??c(f,a1),
M=f=>f.J??c(f,a2),
c=(f,e,d)=>{f.b??={needs:[e],failure:""};return d},m=(f,failure,d=0)=>{f.b??={needs:[],failure};return d-d},h=(f,rule,row)=>{f.b=void 0;let d=rule(f,row);return f.b?void 0:d},bK=(f,d,at,from=0)=>{if(f.m){for(let end=from;end>=0;){end=at.indexOf(i,end+1);let a=end<0?at:at.slice(0,end);if(f.m.has(a))return c(f,bC(a),!1)}}return d!==void 0&&!f.T?.has(at)},bC=at=>at.slice(1).replace(/\/\d+/g,"").replaceAll(i,"."),ao=(f,d,b,h)=>{let at=d.c+i+b;f.m=(f.m??new Set()).add(at);f.j.push([at,d.e+b+"."+h])},Q=(f,d,b,h)=>{let a=d.k[b];if(a!==void 0){f.y++;if(f.t)f.t.add(d.c+i+b)}else if(h)f.j.push([d.c+i+b,d.e+b+".required"]);return a},q=(f,c,n,d,b,h,...a)=>{if(c!==!1)return n(f,d,b,h&&c,...a);if(Q(f,d,b)!==void 0)ao(f,d,b,"not_applicable")},v=a=>typeof a==="object"&&a!==null&&!Array.isArray(a),aw=(f,k,c,e)=>{let d={k,c,e};f.z+=Object.keys(k).length;f.r?.push(d);return d},ab=(f,d,b,h)=>{let a=Q(f,d,b,h);if(a===void 0)return;return v(a)?aw(f,a,d.c+i+b,d.e+b+"."):ao(f,d,b,j)},B=b=>i+b.replaceAll("~","~0").replaceAll(i,"~1"),cq=(f,a,p)=>{let{t,r}=p(a,new Set(),[]);for(let h of new Set(r.map(({e})=>e))){for(let{k,c,e}of r){for(let b of e===h?Object.keys(k):[]){if(!t.has(c+i+b))f.j.push([c+B(b),s])}}}},I=(f,at,e,rule)=>{let a=h(f,rule);if(f.b?.failure)f.j.push([at,e+l+f.b.failure]);else if(a===!1)f.j.push([at,e])},cm=(f,a={})=>f.j.map(([path,e])=>{if(a[e]&&!e.includes(l))return{path,rule:e,message:a[e]};let[rule,reason]=e.split(l),c=rule===s,b=()=>{if(!c)return rule.slice(0,rule.lastIndexOf(".")).replaceAll(".",i);return path.slice(path.lastIndexOf(i)+1).replaceAll("~1",i).replaceAll("~0","~")},d=a[e]??a[reason];return{path,rule,message:d??a[c?"{unknown}":"{part}"]?.replace("{}",b)??""}}),V=3652059,aq=["day",ag,"month","year"],H={minute:1,hour:60,working_hour:60},bO=b=>b%4===0&&(b%100!==0||b%400===0),C=(b,d,date)=>{let a=b-1,c=d<3?0:bO(b)?1:2,U=a*365+Math.floor(a/4)-Math.floor(a/100)+Math.floor(a/400);return U+Math.floor((367*d-362)/12)-c+date},av=(b,d)=>C(b,d+1,1)-C(b,d,1),aD=a=>new Date((a-719163)*86400000),J=a=>{let date=aD(a);return[date.getUTCFullYear(),date.getUTCMonth()+1,date.getUTCDate()]},bP=a=>aD(a).toISOString().slice(0,10),Y=(a,g,h)=>{let d=0;for(;h--;g++){let b=a.charCodeAt(g)-48;d=b>=0&&b<=9?d*10+b:NaN}return d},P=a=>{if(typeof a!==D||a.length!==10||a[4]!=="-"||a[7]!=="-")return;let b=Y(a,0,4),d=Y(a,5,2),date=Y(a,8,2);if(!(b>0&&d>0&&d<13&&date>0&&date<=av(b,d)))return;return C(b,d,date)},Z=a=>a%7===0||a%7===6,U=new Map(),off=b=>{let c=U.get(b);if(!c){let holidays=new Set();for(let[d,date,i]of G.fixed){let a=C(b,d,date);if(a>=i)holidays.add(a)}let e=new Set(holidays);for(let h of[...holidays].sort((g,f)=>g-f)){let a=h;while(Z(h)&&(Z(a)||e.has(a)))a++;e.add(a)}c=G.tabled.includes(b)?G:{holidays,off:e,worked:new Set()};U.set(b,c)}return c},w=a=>{let j=off(J(a)[0]);return Z(a)?j.worked.has(a):!j.off.has(a)},aA=a=>off(J(a)[0]).holidays.has(a),by=(a,e)=>e==="day"||(e===y?w(a):!aA(a)),aB=(a,d)=>d.some(([h,end])=>h<=a&&a<end),bR=b=>{let c=[];for(let[h,end]of[...b].sort(([g],[f])=>g-f)){let a=c.at(-1);if(a&&h<=a[1])a[1]=Math.max(a[1],end);else if(h<end)c.push([h,end])}return c},K=(f,a,h,e,d=[])=>{let c=0;if(h>V)return m(f,S);while(h>0){if(++a>V)return m(f,S);while(c<d.length&&d[c][1]<=a)c++;if(c<d.length&&d[c][0]<=a)a=d[c][1]-1;else if(by(a,e))h--}return a},cn=(f,a,[amount,e,j],n)=>{let k=10**j;if(amount%k||!aq.includes(e))return m(f,E);let h=(amount/k)*n;if(e==="day"||e===ag){let c=a+h*(e===ag?7:1);return c>=1&&c<=V?c:m(f,S)}let[b,d,date]=J(a);let l=b*12+d-1+h*(e==="year"?12:1),i=Math.floor(l/12),g=l-i*12+1;if(!(i>=1&&i<=9999))return m(f,S);return C(i,g,Math.min(date,av(i,g)))},co=(f,a,j)=>{if(H[a[1]]||a[0]<0)return m(f,E);let[end]=as(f,[j,null],a,[],null);return f.b||w(end)?end:K(f,end,1,y)},bf=a=>J(a)[0],bE=(f,k,l,r,n,q,e)=>{let o=r===aT,fixed=typeof r===ah,p=!o&&!fixed;if(l.length&&p&&H[l[0][1]]&&k[1]===null){return[c(f,af,1)]}if(l.some(([amount])=>amount<0))return[m(f,E)];let d=bR(q);let g=fixed?[r,null]:bx(f,k,n,d,o,e);if(o)g=[g[0],null];let h=g;let j=g,i=[0,"",0];for(let a of l){if(f.b)return g;if(a[1]!==i[1]){j=g;i=a}else{i=cp(i,a)}if(j===h&&p&&H[i[1]]&&j[1]===null)return[m(f,E)];g=as(f,j,i,d,e)}let s=l.length?i[1]!==y&&!H[i[1]]:fixed;if(f.b||!s||w(g[0]))return g;return[K(f,g[0],1,y,d),null]},unannounced=(h,g)=>{let c=[];for(let b=bf(h);b<=bf(g);b++)if(!G.announced.includes(b))c.push(b);return c},bx=(f,k,n,d,o,e)=>{let[a,minutes]=k;if(n===null&&!o)return k;let saturday=e&&!w(a)?bL(a,d,e):[];if(saturday.length){let g=Math.min(n??1440,saturday.at(-1)[1]);if(minutes===null||minutes<=g)return k}let b=n!==null&&minutes!==null&&minutes>n;if(b||!w(a)||(o&&aB(a,d))){return[K(f,a,1,y,d),e?e.windows[0][0]:null]}return k},bL=(a,d,e)=>{if(aB(a,d))return[];if(w(a))return e.windows;return a%7===6&&!aA(a)?(e.saturday??[]):[]},cp=([amount,e,j],[c,,b])=>{let a=Math.max(j,b);return[amount*10**(a-j)+c*10**(a-b),e,a]},as=(f,j,a,d,e)=>bt[a[1]](f,j,a,d,e),bM=(f,[a],[amount,e,j],d)=>{let k=10**j;return[amount%k?m(f,E):K(f,a,amount/k,e,d),null]},f={i:j},br={i:ai},bg={i:aj},W={i:"length"},ap={i:"pattern"},n=e=>(f,d,b,h,g,l,k,j)=>{let a=Q(f,d,b,h);if(a===void 0)return;let c=e(a,g,l,k,j);return typeof c==="object"&&c.i?ao(f,d,b,c.i):c},bw=c=>c.length-(c.match(/[\uD800-\uDBFF][\uDC00-\uDFFF]/g)??[]).length,au=(a,b,d)=>{if(typeof a!==D)return f;let c=a.normalize();if(bw(c)>b)return W;return d.test(c)&&!/[\uD800-\uDFFF]/u.test(c)?c:ap},aC=a=>{if(typeof a!==D||!(a.charCodeAt(0)>32))return!1;for(let g=a.length;g--;){let b=a.charCodeAt(g);if(b<127?b<32:b<161||b===173||(b>591&&b<7680)||b>7935)return!1}return!0},g=n((a,b,d)=>aC(a)?(a.length>b?W:a):au(a,b,d)),ac=n((a,b,d)=>{if(!aC(a))return au(a,b,d);return a.length>b?W:d.test(a)?a:ap}),k=n(a=>(typeof a===bb?a:f)),cd=n((a,c,b)=>{if(!Number.isInteger(a))return f;return a>=c&&a<=b?a:br}),x=n((a,b)=>{if(typeof a!==D)return f;return b.includes(a)?a:bg}),aa=n(a=>P(a)??f),ch=n(a=>{if(typeof a!==D||!/^([01]\d|2[0-3]):[0-5]\d$/.test(a))return f;return a.slice(0,2)*60+ +a.slice(3)}),cf=(f,d,p,q,steps)=>{let{documents={},suspensions=[],extended=!1,decisions={}}=d.k,o=[],c=(at,h)=>{let rule=at.slice(1).replace(/\/\d+/,"").replaceAll(i,".");o.push([at,h===s?h:rule+"."+h])};for(let b of["documents","suspensions","extended","decisions"])Q(f,d,b);f.U=extended===!0;if(typeof extended!==bb)c("/extended",j);if(v(documents)){for(let id of N(documents)){let at=bc+B(id),a=documents[id],g=p.split(l).indexOf(id);if(g<0)c(at,s);else if(v(a))f.u[id]=ce(c,a,at,g<q);else c(at,j)}}else c(bc,j);if(Array.isArray(suspensions)){f.A=suspensions.map((a,row)=>cg(c,a,"/suspensions/"+row)).filter(Boolean)}else c("/suspensions",j);if(v(decisions)){for(let n of N(decisions)){let at=bd+B(n),[,,,...m]=steps.find(([id])=>id===n)??[];if(!m.some(([e])=>e===decisions[n]))c(at,m.length?aj:s)}}else c(bd,j);return o},N=Object.keys,ce=(c,a,at,h)=>{let e={originals:0,copies:0,certified:!1,data:!1,electronic:!1,issued_on:void 0};let p=!1;for(let b of N(a)){let d=a[b],g=at+B(b),f=typeof e[b];if(!Object.hasOwn(e,b))c(g,s);else if(b==="issued_on"){e[b]=P(d);if(!e[b])c(g,j)}else if(f===ah?!Number.isInteger(d):f!==typeof d)c(g,j);else if(d<0)c(g,ai);else{e[b]=d;p||=f===ah}}if(!p&&!e.data&&!e.electronic)e.originals=1;e.data&&=h;return e},cg=(c,a,at)=>{if(!v(a))return c(at,j);let keys=["reason","from","to"],missing=keys.filter(b=>a[b]===void 0);for(let b of N(a))if(!keys.includes(b))c(at+B(b),s);for(let b of missing)c(at+i+b,"required");if(missing.length)return;let{reason}=a,h=P(a.from),end=P(a.to),d=[aU,"payment",aS,"other_body"].includes(reason);if(!d)c(at+"/reason",aj);if(!h)c(at+"/from",j);if(!end)c(at+"/to",j);if(!d||!h||!end)return;return end<h?c(at+"/to",ai):[h,end,reason]},o=(id,status,grouping="",members=[],problems=[],needs=[],failure="")=>({id,status,grouping,members,problems,needs,failure}),z=(f,id,grouping,k,c)=>{let a=h(f,k);if(f.b)return o(id,t,grouping,[],[],f.b.needs,f.b.failure);return a?c(f):o(id,T,grouping)},r=(f,rule,id,...a)=>z(f,id,"",rule,()=>d(f,id,...a)),bN=(f,id)=>{let e=f.u[id];return e!==void 0&&(e.data||e.electronic||e.originals+e.copies>0)},d=(f,id,originals=0,copies=0,g=0,i=0,k=0,a=0)=>{if(!bN(f,id))return o(id,F);let b=f.u[id],problems=[];if(b.data)return o(id,ak);let h=Math.max(b.originals-originals,0);if(b.electronic){if(k)problems.push("electronic")}else{if(b.originals<originals)problems.push("originals");if(b.copies+h<copies)problems.push("copies");if(b.originals+b.copies<g)problems.push("either")}let j=(copies>h||g>b.originals)&&(b.electronic||b.copies);if(i&&!b.certified&&j)problems.push("certified");if(a){let e=f.s,c=b.issued_on;if(!c||!e)problems.push("age_unknown");else if(c>e||e>bQ(f,c,a))problems.push("age")}return o(id,"needed","",[],problems)},bQ=(f,c,a)=>{let b=aq.includes(a[1]);return h(f,()=>(b?cn(f,c,a,1):co(f,a,c)))??1/0},O=(id,grouping,members)=>{let i=members.filter(({status})=>status==="needed"||status===ak),d=i.find(a=>!az(a))??i[0];if(d){let b=members.map(g=>g===d||g.status===T?g:o(g.id,"alternative",g.grouping));return o(id,d.status,grouping,b)}if(members.some(({status})=>status===t))return cr(id,grouping,members);let status=members.some(a=>a.status===F)?F:T;return o(id,status,grouping,members)},az=({problems,members})=>problems.length>0||members.some(az),cr=(id,grouping,members)=>{let needs=bB(members.flatMap(a=>a.needs)),failure=members.find(a=>a.failure)?.failure??"";return o(id,t,grouping,members,[],needs,failure)},bB=a=>[...new Set(a)],required=a=>a.flatMap(({id,status,grouping,members})=>{if([T,ak,t].includes(status))return[];return grouping==="all_of"?required(members):[id]}),missing=a=>a.flatMap(({id,status,grouping,members})=>{if(grouping==="all_of"&&(status===F||status===t))return missing(members);return status===F?[id]:[]}),sumOf=a=>{let b=a.filter(({status})=>status!=="exempt"&&status!=="not_due");if(b.some(({amount,currency})=>amount===null||currency!=="VND"))return null;return b.reduce((i,{amount})=>i+amount,0)},aE=(f,g,d)=>{let a=f.b;f.b=void 0;let c=g(f),i=f.b?{...d,status:t,...f.b}:{...d,...c};f.b=a;return i},bH=(f,id,currency,g)=>{let d={id,status:"",amount:null,currency,row:"",reduction:"",rows:[],needs:[],failure:""};return aE(f,g,d)},ci=f=>{let a=f.s??c(f,ae,1);if(f.m?.has("/submission_time"))c(f,af);return[a,f.Q??null]},bF=(f,e,j,g)=>{let d={status:"",date:null,minutes:null,row:"",rows:[],needs:[],failure:"",unannounced:[]},i=()=>{let c=g(f),{row,status,h}=c;if(status||f.b)return c;let q=f.A.filter(([,,reason])=>j.includes(reason)),[a,minutes]=bE(f,h,c.l,c.o,c.n,q,e);if(f.b)return c;return{status:"due",date:bP(a),minutes,row,unannounced:unannounced(h[0],a)}};return aE(f,i,d)},cl=(f,j,decisions)=>{let steps=[],n=[],i=(status,end="")=>({status,steps,end,needs:[],failure:"",...f.b});let a=j[0][0];f.b=void 0;while(!a.startsWith("end:")){let[id,c,k,...m]=j.find(([g])=>g===a),o=n.filter(g=>g===id).length;if(o>1)return i("endless");n.push(id);a=c;if(!k||h(f,k)){steps.push(id);let l=m.filter(([,,rule])=>!rule),d=m.find(([,,rule])=>rule&&(h(f,rule)||f.b))??l.find(([e])=>!o&&e===decisions?.[id])??l[0];if(d)a=d[1]}if(f.b)return i(t)}return i("ended",a.slice(4))},bt={working_day:bM};
