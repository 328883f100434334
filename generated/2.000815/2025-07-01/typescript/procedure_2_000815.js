// 2.000815. Generated: do not edit, build again. Types and provisions: see the .d.ts.
const aC="khong_co_phuong_tien_chup",U="nuoc_ngoai_cap",aL="loai_khac",m="/dau_hieu_ban_chinh",aT="hop_phap_hoa",aY="co_xac_nhan",aZ="phi_chung_thuc",ad="not_due",a0="phi_o_nuoc_ngoai",a1="thoa_thuan_thoi_han",aD="same_day",t="working_day",aE="submission_date",V="submission_time",aF="applicant",aG="nguon_cap",aH="loai_giay_nuoc_ngoai",aI="so_trang",aJ="so_ban_sao",aK="mang_theo_ban_sao",aM="dau_hieu_ban_chinh",i=" ",W="tiep_nhan",aN="chup_ban_sao",X="bo_sung",aO="end:stopped",aP="doi_chieu",aQ="ghi_loi_chung",aR="nop_phi",h="/",j="type",o="unknown",Y="week",p="string",I="E_DATE",x="E_DURATION",Z="number",aa="range",ab="choice",aS="boolean",aU="/documents",aV="/decisions",y="undetermined",aW="not_needed",ac="missing",aX="from_data",
bZ=f=>2e3,
b1=f=>1e3,
bY=f=>2e5,
b0=f=>10,
bo=f=>["tai_ubnd_cap_xa","tai_to_chuc_cong_chung"].includes(aq(f)),
bq=f=>bZ(f)*aB(au(f),2)+b1(f)*bC(au(f)-2,0),
bp=f=>aB(bq(f),bY(f)),
an=f=>a(f,f.u,"/khong_co_phuong_tien_chup")&&(f.u??g(f,aC)),
b8=f=>d(f)===U,
b7=f=>d(f)===U&&ar(f)===aL,
b6=f=>d(f)==="tu_lap",
bU=f=>!a(f,f.i,m)||!D("bi_tay_xoa",C(f)),
bT=f=>!a(f,f.i,m)||!D("bi_hu_hong",C(f)),
bR=f=>!a(f,f.i,m)||!D("cam_sao_chup",C(f)),
bV=f=>!a(f,f.i,m)||!D("noi_dung_cam",C(f)),
bQ=f=>d(f)===U&&ar(f)===aL?(f.E??g(f,aT))!=="chua_hop_phap_hoa":!0,
bS=f=>d(f)==="tu_lap"?(f.D??g(f,aY)):!0,
bk=f=>an(f)?P(f):!0,
bF=f=>az(f,"ban_chinh_2025",1),
bG=f=>bH(f,f=>P(f)||an(f),"ban_sao",0,1),
bv=f=>ap(f,aZ,"VND",f=>{
if(!bo(f)||f.c)return{status:ad}
const b=
{row:aZ,amount:bp(f)*as(f)}
if(b.status)return b
let{row,amount}=b
return{status:"amount",amount,row}
}),
bw=f=>ap(f,a0,"USD",f=>{
if(aq(f)!=="tai_co_quan_dai_dien"||f.c)return{status:ad}
const b=
{row:a0,amount:b0(f)*as(f)}
if(b.status)return b
let{row,amount}=b
return{status:"amount",amount,row}
}),
bs=(f,e)=>bu(f,e,[],f=>{
const b=
a(f,f.w,"/thoa_thuan_thoi_han")&&(f.w??g(f,a1))?{row:"theo_thoa_thuan",status:"by_agreement"}:
{row:"trong_ngay_tiep_nhan",p:aD,l:[],n:900}
if(b.status)return b
const k=bP(f),{l}=b
if(f.z)l.push([2,t,0])
return{...b,k}
}),
l=(d,h,k,a)=>{
const f={g:[],y:0,A:0,c:a,j:a,N:a,t:h,s:k,v:{},B:[],z:!1,x:a,M:a,C:a,I:a,G:a,E:a,D:a,L:a,J:a,H:a,u:a,i:a,w:a}
if(!r(d)){f.g.push(["","dossier.type"]);return f}
const o=ao(f,d,"","")
const p=bL(f,o,bf,bh,aj)
f.x=bJ(f,o,aE,1)
f.M=bO(f,o,V,0)
q(f,o,"channel",1,ba)
R(f,o,"identity_level",0,0,2)
q(f,o,"area",0,a8)
q(f,o,aF,0,a7)
f.C=q(f,o,"case",1,a9)
const e=bM(f,o,"nguoi_yeu_cau",1)
if(e){
S(f,e,"ten",1,200,K)
T(f,e,"so_dinh_danh",0,500,a4)
S(f,e,"dia_chi",0,500,K)
T(f,e,"dien_thoai",0,500,a5)
T(f,e,"thu_dien_tu",0,500,a3)
}
S(f,o,"ten_giay_to",1,200,K)
f.I=q(f,o,aG,1,be)
f.G=ae(f,b(f,b8),q,o,aH,1,bd)
f.E=ae(f,b(f,b7),q,o,aT,1,bc)
f.D=ae(f,b(f,b6),F,o,aY,1)
f.L=R(f,o,aI,1,1,5e3)
f.J=R(f,o,aJ,1,1,1e3)
f.H=F(f,o,aK,1)
f.u=F(f,o,aC,0)
f.i=bI(f,o,aM,0,bb,0,1/0)
f.w=F(f,o,a1,0)
if(f.y!==f.A&&!h)b5(f,d,l)
f.g.push(...p)
n(f,m,"requirements.khong_tay_xoa",bU)
n(f,m,"requirements.khong_hu_hong",bT)
n(f,m,"requirements.duoc_sao_chup",bR)
n(f,m,"requirements.noi_dung_hop_phap",bV)
n(f,"/hop_phap_hoa","requirements.da_hop_phap_hoa_lanh_su",bQ)
n(f,"/co_xac_nhan","requirements.giay_tu_lap_co_xac_nhan",bS)
n(f,"/mang_theo_ban_sao","checks.noi_chung_thuc_co_may_chup",bk)
return f
},
K=/^[ \xa0\u1680\u2000-\u200a\u202f\u205f\u3000]*[^\x00-\x1f\x7f-\x9f\u2028\u2029 \xa0\u1680\u2000-\u200a\u202f\u205f\u3000][^\x00-\x1f\x7f-\x9f\u2028\u2029]*$/u,
a4=/^[0-9]{12}$/u,
a5=/^(?:(?:0|\+84)[0-9]{9})$/u,
a3=/^[!-?A-~]+@[!-?A-~]+\.[!-?A-~]+$/u,
ba="in_person online postal".split(i),
a8="ordinary mountain border island remote".split(i),
a7="vn_citizen enterprise foreign_resident foreigner party_member party_organisation foreign_organisation vn_enterprise organisation foreign_invested_enterprise cooperative overseas_vietnamese official vn_citizen_without_residence foreign_settled".split(i),
a9="tai_ubnd_cap_xa tai_to_chuc_cong_chung tai_co_quan_dai_dien".split(i),
be="viet_nam_cap nuoc_ngoai_cap lien_ket_cap tu_lap".split(i),
bd="ho_chieu the_can_cuoc the_cu_tru giay_phep_lai_xe bang_cap loai_khac".split(i),
bc="da_hop_phap_hoa duoc_mien chua_hop_phap_hoa".split(i),
bb="bi_tay_xoa bi_hu_hong cam_sao_chup noi_dung_cam".split(i),
bf="ban_chinh_2025 ban_sao",bh=0,
aj=[
["xuat_trinh",W],
[W,,,
["tiep_nhan_duoc",aN],
["chua_day_du",X],
["khong_duoc_chung_thuc","end:refused"],
["giay_to_gia",aO]
],
[X,,,
["da_bo_sung",W],
["khong_yeu_cau_nua","end:withdrawn"]
],
[aN,aP,f=>!P(f)],
[aP,,,
["dung_voi_ban_chinh",aQ],
["chua_du_trang",X],
["khong_dung",aO]
],
[aQ,"ghi_so"],
["ghi_so",aR],
[aR,"tra"],
["tra","end:done"]
]
export const CODE="2.000815",NAME="Chứng thực bản sao từ bản chính giấy tờ, văn bản do cơ quan, tổ chức có thẩm quyền của Việt Nam; cơ quan, tổ chức có thẩm quyền của nước ngoài; cơ quan, tổ chức có thẩm quyền của Việt Nam liên kết với cơ quan, tổ chức có thẩm quyền của nước ngoài cấp hoặc chứng nhận",FIRST_DAY="2025-07-01",LAST_DAY="2025-10-31"
export{required,missing,sumOf}
export const validate=(d,a)=>bX(l(d),a)
export const documents=d=>{let f=l(d);return[bF(f),bG(f)]}
export const fees=d=>{let f=l(d);return[bv(f),bw(f)]}
export const due=(d,e)=>bs(l(d),e)
export const route=d=>bW(l(d),aj,d?.decisions)
const N=b=>new Set(b.map(a=>a+739252)),
f={
announced:[2025,2026],
tabled:[2025,2026,2027],
off:N([0,26,27,28,29,30,96,119,120,121,243,244,365,366,411,412,413,414,415,481,484,485,607,608,609,692,730,849,852,974,1057]),
worked:N([115,374,598]),
holidays:N([0,26,27,28,29,30,96,119,120,243,244,365,411,412,413,414,415,480,484,485,608,609,692,730,849,850,974,1057]),
fixed:[[1,1,737791],[4,30,737791],[5,1,737791],[9,2,737791],[11,24,739798]]
},
aq=f=>f.C??g(f,"case"),
d=f=>f.I??g(f,aG),
ar=f=>f.G??g(f,aH),
au=f=>f.L??g(f,aI,0),
as=f=>f.J??g(f,aJ,0),
P=f=>f.H??g(f,aK),
C=f=>f.i??g(f,aM,[]),
g=(f,e,d)=>{f.c??={needs:[e],failure:""};return d},k=(f,failure,d=0)=>{f.c??={needs:[],failure};return d-d},b=(f,rule,row)=>{f.c=void 0;let d=rule(f,row);return f.c?void 0:d},a=(f,d,at,from=0)=>{if(f.j){for(let end=from;end>=0;){end=at.indexOf(h,end+1);let b=end<0?at:at.slice(0,end);if(f.j.has(b))return g(f,br(b),!1)}}return d!==void 0&&!f.N?.has(at)},br=at=>at.slice(1).replace(/\/\d+/g,"").replaceAll(h,"."),af=(f,d,c,k)=>{let at=d.b+h+c;f.j=(f.j??new Set()).add(at);f.g.push([at,d.e+c+"."+k])},H=(f,d,c,i)=>{let a=d.m[c];if(a!==void 0){f.y++;if(f.t)f.t.add(d.b+h+c)}else if(i)f.g.push([d.b+h+c,d.e+c+".required"]);return a},ae=(f,b,e,d,c,i,...a)=>{if(b!==!1)return e(f,d,c,i&&b,...a);if(H(f,d,c)!==void 0)af(f,d,c,"not_applicable")},r=a=>typeof a==="object"&&a!==null&&!Array.isArray(a),ao=(f,m,b,e)=>{let d={m,b,e};f.A+=Object.keys(m).length;f.s?.push(d);return d},bM=(f,d,c,i)=>{let a=H(f,d,c,i);if(a===void 0)return;return r(a)?ao(f,a,d.b+h+c,d.e+c+"."):af(f,d,c,j)},u=c=>h+c.replaceAll("~","~0").replaceAll(h,"~1"),b5=(f,a,l)=>{let{t,s}=l(a,new Set(),[]);for(let k of new Set(s.map(({e})=>e))){for(let{m,b,e}of s){for(let c of e===k?Object.keys(m):[]){if(!t.has(b+h+c))f.g.push([b+u(c),o])}}}},n=(f,at,e,rule)=>{let a=b(f,rule);if(f.c?.failure)f.g.push([at,e+i+f.c.failure]);else if(a===!1)f.g.push([at,e])},bX=(f,a={})=>f.g.map(([path,e])=>{if(a[e]&&!e.includes(i))return{path,rule:e,message:a[e]};let[rule,reason]=e.split(i),b=rule===o,c=()=>{if(!b)return rule.slice(0,rule.lastIndexOf(".")).replaceAll(".",h);return path.slice(path.lastIndexOf(h)+1).replaceAll("~1",h).replaceAll("~0","~")},d=a[e]??a[reason];return{path,rule,message:d??a[b?"{unknown}":"{part}"]?.replace("{}",c)??""}}),D=(d,a)=>a.includes(d),aB=(...a)=>a.reduce((g,e)=>(e<g?e:g)),bC=(...a)=>a.reduce((g,e)=>(e>g?e:g)),L=3652059,ai=["day",Y,"month","year"],z={minute:1,hour:60,working_hour:60},bA=c=>c%4===0&&(c%100!==0||c%400===0),v=(c,d,date)=>{let a=c-1,b=d<3?0:bA(c)?1:2,J=a*365+Math.floor(a/4)-Math.floor(a/100)+Math.floor(a/400);return J+Math.floor((367*d-362)/12)-b+date},am=(c,d)=>v(c,d+1,1)-v(c,d,1),ay=a=>new Date((a-719163)*86400000),A=a=>{let date=ay(a);return[date.getUTCFullYear(),date.getUTCMonth()+1,date.getUTCDate()]},bB=a=>ay(a).toISOString().slice(0,10),O=(a,g,h)=>{let d=0;for(;h--;g++){let b=a.charCodeAt(g)-48;d=b>=0&&b<=9?d*10+b:NaN}return d},G=a=>{if(typeof a!==p||a.length!==10||a[4]!=="-"||a[7]!=="-")return;let c=O(a,0,4),d=O(a,5,2),date=O(a,8,2);if(!(c>0&&d>0&&d<13&&date>0&&date<=am(c,d)))return;return v(c,d,date)},Q=a=>a%7===0||a%7===6,J=new Map(),off=c=>{let b=J.get(c);if(!b){let holidays=new Set();for(let[d,date,j]of f.fixed){let a=v(c,d,date);if(a>=j)holidays.add(a)}let h=new Set(holidays);for(let i of[...holidays].sort((g,e)=>g-e)){let a=i;while(Q(i)&&(Q(a)||h.has(a)))a++;h.add(a)}b=f.tabled.includes(c)?f:{holidays,off:h,worked:new Set()};J.set(c,b)}return b},s=a=>{let i=off(A(a)[0]);return Q(a)?i.worked.has(a):!i.off.has(a)},av=a=>off(A(a)[0]).holidays.has(a),bn=(a,e)=>e==="day"||(e===t?s(a):!av(a)),aw=(a,b)=>b.some(([d,end])=>d<=a&&a<end),bE=c=>{let b=[];for(let[d,end]of[...c].sort(([g],[e])=>g-e)){let a=b.at(-1);if(a&&d<=a[1])a[1]=Math.max(a[1],end);else if(d<end)b.push([d,end])}return b},B=(f,a,h,e,b=[])=>{let d=0;if(h>L)return k(f,I);while(h>0){if(++a>L)return k(f,I);while(d<b.length&&b[d][1]<=a)d++;if(d<b.length&&b[d][0]<=a)a=b[d][1]-1;else if(bn(a,e))h--}return a},b2=(f,a,[amount,e,i],n)=>{let j=10**i;if(amount%j||!ai.includes(e))return k(f,x);let h=(amount/j)*n;if(e==="day"||e===Y){let b=a+h*(e===Y?7:1);return b>=1&&b<=L?b:k(f,I)}let[c,d,date]=A(a);let m=c*12+d-1+h*(e==="year"?12:1),l=Math.floor(m/12),g=m-l*12+1;if(!(l>=1&&l<=9999))return k(f,I);return v(l,g,Math.min(date,am(l,g)))},b3=(f,a,j)=>{if(z[a[1]]||a[0]<0)return k(f,x);let[end]=ak(f,[j,null],a,[],null);return f.c||s(end)?end:B(f,end,1,t)},a2=a=>A(a)[0],bt=(f,l,p,r,m,o,e)=>{let n=r===aD,fixed=typeof r===Z,q=!n&&!fixed;if(p.length&&q&&z[p[0][1]]&&l[1]===null){return[g(f,V,1)]}if(p.some(([amount])=>amount<0))return[k(f,x)];let b=bE(o);let h=fixed?[r,null]:bm(f,l,m,b,n,e);if(n)h=[h[0],null];let d=h;let j=h,i=[0,"",0];for(let a of p){if(f.c)return h;if(a[1]!==i[1]){j=h;i=a}else{i=b4(i,a)}if(j===d&&q&&z[i[1]]&&j[1]===null)return[k(f,x)];h=ak(f,j,i,b,e)}let u=p.length?i[1]!==t&&!z[i[1]]:fixed;if(f.c||!u||s(h[0]))return h;return[B(f,h[0],1,t,b),null]},unannounced=(d,g)=>{let b=[];for(let c=a2(d);c<=a2(g);c++)if(!f.announced.includes(c))b.push(c);return b},bm=(f,l,m,b,n,e)=>{let[a,minutes]=l;if(m===null&&!n)return l;let saturday=e&&!s(a)?bx(a,b,e):[];if(saturday.length){let g=Math.min(m??1440,saturday.at(-1)[1]);if(minutes===null||minutes<=g)return l}let c=m!==null&&minutes!==null&&minutes>m;if(c||!s(a)||(n&&aw(a,b))){return[B(f,a,1,t,b),e?e.windows[0][0]:null]}return l},bx=(a,b,e)=>{if(aw(a,b))return[];if(s(a))return e.windows;return a%7===6&&!av(a)?(e.saturday??[]):[]},b4=([amount,e,i],[c,,b])=>{let a=Math.max(i,b);return[amount*10**(a-i)+c*10**(a-b),e,a]},ak=(f,j,a,b,e)=>bi[a[1]](f,j,a,b,e),by=(f,[a],[amount,e,i],b)=>{let j=10**i;return[amount%j?k(f,x):B(f,a,amount/j,e,b),null]},c={h:j},bg={h:aa},ag={h:ab},a6={h:"items"},M={h:"length"},ah={h:"pattern"},e=j=>(f,d,c,i,g,m,l,k)=>{let a=H(f,d,c,i);if(a===void 0)return;let b=j(a,g,m,l,k);return typeof b==="object"&&b.h?af(f,d,c,b.h):b},bl=d=>d.length-(d.match(/[\uD800-\uDBFF][\uDC00-\uDFFF]/g)??[]).length,al=(a,b,f)=>{if(typeof a!==p)return c;let d=a.normalize();if(bl(d)>b)return M;return f.test(d)&&!/[\uD800-\uDFFF]/u.test(d)?d:ah},ax=a=>{if(typeof a!==p||!(a.charCodeAt(0)>32))return!1;for(let g=a.length;g--;){let b=a.charCodeAt(g);if(b<127?b<32:b<161||b===173||(b>591&&b<7680)||b>7935)return!1}return!0},S=e((a,b,f)=>ax(a)?(a.length>b?M:a):al(a,b,f)),T=e((a,b,f)=>{if(!ax(a))return al(a,b,f);return a.length>b?M:f.test(a)?a:ah}),F=e(a=>(typeof a===aS?a:c)),R=e((a,d,b)=>{if(!Number.isInteger(a))return c;return a>=d&&a<=b?a:bg}),q=e((a,f)=>{if(typeof a!==p)return c;return f.includes(a)?a:ag}),bI=e((a,f,g,b)=>{if(!Array.isArray(a)||a.some(d=>typeof d!==p))return c;if(a.some(d=>!f.includes(d)))return ag;return new Set(a).size<a.length||a.length<g||a.length>b?a6:a}),bJ=e(a=>G(a)??c),bO=e(a=>{if(typeof a!==p||!/^([01]\d|2[0-3]):[0-5]\d$/.test(a))return c;return a.slice(0,2)*60+ +a.slice(3)}),bL=(f,d,q,s,steps)=>{let{documents={},suspensions=[],extended=!1,decisions={}}=d.m,p=[],b=(at,k)=>{let rule=at.slice(1).replace(/\/\d+/,"").replaceAll(h,".");p.push([at,k===o?k:rule+"."+k])};for(let c of["documents","suspensions","extended","decisions"])H(f,d,c);f.z=extended===!0;if(typeof extended!==aS)b("/extended",j);if(r(documents)){for(let id of E(documents)){let at=aU+u(id),a=documents[id],g=q.split(i).indexOf(id);if(g<0)b(at,o);else if(r(a))f.v[id]=bK(b,a,at,g<s);else b(at,j)}}else b(aU,j);if(Array.isArray(suspensions)){f.B=suspensions.map((a,row)=>bN(b,a,"/suspensions/"+row)).filter(Boolean)}else b("/suspensions",j);if(r(decisions)){for(let n of E(decisions)){let at=aV+u(n),[,,,...l]=steps.find(([id])=>id===n)??[];if(!l.some(([e])=>e===decisions[n]))b(at,l.length?ab:o)}}else b(aV,j);return p},E=Object.keys,bK=(b,a,at,h)=>{let e={originals:0,copies:0,certified:!1,data:!1,electronic:!1,issued_on:void 0};let q=!1;for(let c of E(a)){let d=a[c],g=at+u(c),f=typeof e[c];if(!Object.hasOwn(e,c))b(g,o);else if(c==="issued_on"){e[c]=G(d);if(!e[c])b(g,j)}else if(f===Z?!Number.isInteger(d):f!==typeof d)b(g,j);else if(d<0)b(g,aa);else{e[c]=d;q||=f===Z}}if(!q&&!e.data&&!e.electronic)e.originals=1;e.data&&=h;return e},bN=(b,a,at)=>{if(!r(a))return b(at,j);let keys=["reason","from","to"],missing=keys.filter(c=>a[c]===void 0);for(let c of E(a))if(!keys.includes(c))b(at+u(c),o);for(let c of missing)b(at+h+c,"required");if(missing.length)return;let{reason}=a,d=G(a.from),end=G(a.to),e=[aF,"payment","incident","other_body"].includes(reason);if(!e)b(at+"/reason",ab);if(!d)b(at+"/from",j);if(!end)b(at+"/to",j);if(!e||!d||!end)return;return end<d?b(at+"/to",aa):[d,end,reason]},w=(id,status,grouping="",members=[],problems=[],needs=[],failure="")=>({id,status,grouping,members,problems,needs,failure}),bj=(f,id,grouping,j,d)=>{let a=b(f,j);if(f.c)return w(id,y,grouping,[],[],f.c.needs,f.c.failure);return a?d(f):w(id,aW,grouping)},bH=(f,rule,id,...a)=>bj(f,id,"",rule,()=>az(f,id,...a)),bz=(f,id)=>{let e=f.v[id];return e!==void 0&&(e.data||e.electronic||e.originals+e.copies>0)},az=(f,id,originals=0,copies=0,e=0,h=0,j=0,a=0)=>{if(!bz(f,id))return w(id,ac);let b=f.v[id],problems=[];if(b.data)return w(id,aX);let g=Math.max(b.originals-originals,0);if(b.electronic){if(j)problems.push("electronic")}else{if(b.originals<originals)problems.push("originals");if(b.copies+g<copies)problems.push("copies");if(b.originals+b.copies<e)problems.push("either")}let i=(copies>g||e>b.originals)&&(b.electronic||b.copies);if(h&&!b.certified&&i)problems.push("certified");if(a){let d=f.x,c=b.issued_on;if(!c||!d)problems.push("age_unknown");else if(c>d||d>bD(f,c,a))problems.push("age")}return w(id,"needed","",[],problems)},bD=(f,c,a)=>{let d=ai.includes(a[1]);return b(f,()=>(d?b2(f,c,a,1):b3(f,a,c)))??1/0},required=a=>a.flatMap(({id,status,grouping,members})=>{if([aW,aX,y].includes(status))return[];return grouping==="all_of"?required(members):[id]}),missing=a=>a.flatMap(({id,status,grouping,members})=>{if(grouping==="all_of"&&(status===ac||status===y))return missing(members);return status===ac?[id]:[]}),sumOf=a=>{let b=a.filter(({status})=>status!=="exempt"&&status!==ad);if(b.some(({amount,currency})=>amount===null||currency!=="VND"))return null;return b.reduce((i,{amount})=>i+amount,0)},aA=(f,g,d)=>{let a=f.c;f.c=void 0;let b=g(f),h=f.c?{...d,status:y,...f.c}:{...d,...b};f.c=a;return h},ap=(f,id,currency,g)=>{let d={id,status:"",amount:null,currency,row:"",reduction:"",rows:[],needs:[],failure:""};return aA(f,g,d)},bP=f=>{let a=f.x??g(f,aE,1);if(f.j?.has("/submission_time"))g(f,V);return[a,f.M??null]},bu=(f,e,i,g)=>{let d={status:"",date:null,minutes:null,row:"",rows:[],needs:[],failure:"",unannounced:[]},h=()=>{let b=g(f),{row,status,k}=b;if(status||f.c)return b;let o=f.B.filter(([,,reason])=>i.includes(reason)),[a,minutes]=bt(f,k,b.l,b.p,b.n,o,e);if(f.c)return b;return{status:"due",date:bB(a),minutes,row,unannounced:unannounced(k[0],a)}};return aA(f,h,d)},bW=(f,i,decisions)=>{let steps=[],m=[],h=(status,end="")=>({status,steps,end,needs:[],failure:"",...f.c});let a=i[0][0];f.c=void 0;while(!a.startsWith("end:")){let[id,d,j,...l]=i.find(([g])=>g===a),o=m.filter(g=>g===id).length;if(o>1)return h("endless");m.push(id);a=d;if(!j||b(f,j)){steps.push(id);let k=l.filter(([,,rule])=>!rule),n=l.find(([,,rule])=>rule&&(b(f,rule)||f.c))??k.find(([e])=>!o&&e===decisions?.[id])??k[0];if(n)a=n[1]}if(f.c)return h(y)}return h("ended",a.slice(4))},bi={working_day:by};
