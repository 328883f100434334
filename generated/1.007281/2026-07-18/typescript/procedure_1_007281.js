// 1.007281. Generated: do not edit, build again. Types and provisions: see the .d.ts.
const aq="thuoc_danh_muc_han_che",ar="ngay_ky",P="submission_date",aA="phi_tham_dinh",aG="tong_gia_tri",s="working_day",V="submission_time",aH="applicant",aI="tu_cach",aJ="dia_chi",as="co_ban_tieng_viet",au="/tu_cach",k=" ",c="tiep_nhan",O="tham_dinh",av="de_nghi_bo_sung",aw="end:refused",ax="bo_sung",ay="ky_giay",az="sua_doi",g="/",i="type",o="unknown",Q="week",f="string",F="E_DATE",w="E_DURATION",R="number",S="range",T="choice",aB="boolean",aC="/documents",aD="/decisions",x="undetermined",aE="not_needed",U="missing",aF="from_data",
bz=f=>1,
by=f=>5e6,
bx=f=>1e7,
bu=f=>!(f.D??j(f,aq)),
a1=f=>ad(f)==="ra_nuoc_ngoai"?af(f)==="la_ben_giao":!0,
a2=f=>["vao_viet_nam","trong_nuoc"].includes(ad(f))?af(f)==="la_ben_nhan":!0,
a3=f=>(f.B??j(f,ar,1))<=(f.q??j(f,P,1)),
bl=f=>ak(f,"van_ban_de_nghi",1),
bm=f=>al(f,ae,"van_ban_giao_ket",0,0,1,1),
bk=f=>al(f,f=>!ae(f),"ban_dich",1),
ba=f=>bb(f,aA,"VND",f=>{
const b=
{row:aA,amount:bz(f)*(f.E??j(f,aG,0))}
if(b.status)return b
let{row,amount}=b
amount=bh(amount,by(f)*1e3)
amount=bB(amount,bx(f)*1e3)
amount=bo(f,amount,1e3)
return{status:"amount",amount,row}
}),
a7=(f,e)=>a9(f,e,[],f=>{
const b=
{row:"cap_giay_chung_nhan",o:"",l:[[5,s,0]],n:null}
if(b.status)return b
const j=bt(f),{l}=b
return{...b,j}
}),
l=(d,z,H,a)=>{
const f={e:[],u:0,v:0,c:a,t:a,I:a,k:z,i:H,s:{},w:[],G:!1,q:a,C:a,x:a,F:a,D:a,B:a,E:a,y:a}
if(!p(d)){f.e.push(["","dossier.type"]);return f}
const o=ac(f,d,"","")
const m=bq(f,o,aW,aY,Y)
f.q=an(f,o,P,1)
f.C=bs(f,o,V,0)
r(f,o,"channel",1,aT)
ao(f,o,"identity_level",0,0,2)
r(f,o,"area",0,aR)
r(f,o,aH,0,aQ)
f.x=r(f,o,"case",1,aS)
f.F=r(f,o,aI,1,aV)
const g=L(f,o,"ben_giao",1)
if(g){
n(f,g,"ten",1,200,b)
n(f,g,"ma_so",0,35,b)
n(f,g,aJ,1,500,b)
}
const h=L(f,o,"ben_nhan",1)
if(h){
n(f,h,"ten",1,200,b)
n(f,h,"ma_so",0,35,b)
n(f,h,aJ,1,500,b)
}
const j=L(f,o,"nguoi_lien_he",1)
if(j){
M(f,j,"ho_ten",1,500,aO)
M(f,j,"dien_thoai",1,500,aP)
M(f,j,"thu_dien_tu",0,500,aN)
}
n(f,o,"ten_cong_nghe",1,500,b)
r(f,o,"quyen_duoc_chuyen_giao",1,aU)
f.D=am(f,o,aq,1)
f.B=an(f,o,ar,1)
f.E=ao(f,o,aG,1,0,1e15)
f.y=am(f,o,as,1)
if(f.u!==f.v&&!z)bE(f,d,l)
f.e.push(...m)
A(f,"/thuoc_danh_muc_han_che","requirements.khong_thuoc_danh_muc_han_che",bu)
A(f,au,"checks.ben_giao_dang_ky",a1)
A(f,au,"checks.ben_nhan_dang_ky",a2)
A(f,"/ngay_ky","checks.ky_truoc_khi_nop",a3)
return f
},
b=/^[ \xa0\u1680\u2000-\u200a\u202f\u205f\u3000]*[^\x00-\x1f\x7f-\x9f\u2028\u2029 \xa0\u1680\u2000-\u200a\u202f\u205f\u3000][^\x00-\x1f\x7f-\x9f\u2028\u2029]*$/u,
aO=/^ *[A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ\u0300-\u036f'’.\-][A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ\u0300-\u036f'’.\- ]*$/u,
aP=/^(?:(?:0|\+84)[0-9]{9})$/u,
aN=/^[!-?A-~]+@[!-?A-~]+\.[!-?A-~]+$/u,
aT="in_person online postal".split(k),
aR="ordinary mountain border island remote".split(k),
aQ="vn_citizen enterprise foreign_resident foreigner party_member party_organisation foreign_organisation vn_enterprise organisation foreign_invested_enterprise cooperative overseas_vietnamese official vn_citizen_without_residence foreign_settled".split(k),
aS="vao_viet_nam ra_nuoc_ngoai trong_nuoc".split(k),
aV="la_ben_nhan la_ben_giao".split(k),
aU="quyen_so_huu quyen_su_dung".split(k),
aW="van_ban_de_nghi van_ban_giao_ket ban_dich",aY=0,
Y=[
["nop_ho_so",c],
[c,,,
["day_du",O],
["chua_day_du",av],
["khong_tiep_nhan",aw]
],
[av,ax],
[ax,,,
["da_bo_sung",c],
["qua_30_ngay","end:stopped"],
["rut","end:withdrawn"]
],
[O,,,
["du_dieu_kien",ay],
["can_sua_doi",az],
["tu_choi_cap",aw]
],
[az,O],
[ay,"tra"],
["tra","end:done"]
]
export const CODE="1.007281",NAME="Thủ tục cấp Giấy chứng nhận đăng ký chuyển giao công nghệ",FIRST_DAY="2026-07-18",LAST_DAY=null
export{required,missing,sumOf}
export const validate=(d,a)=>bw(l(d),a)
export const documents=d=>{let f=l(d);return[bl(f),bm(f),bk(f)]}
export const fees=d=>{let f=l(d);return[ba(f)]}
export const due=(d,e)=>a7(l(d),e)
export const route=d=>bv(l(d),Y,d?.decisions)
const a=c=>new Set(c.map(b=>b+739252)),
y={
announced:[2025,2026],
tabled:[2025,2026,2027],
off:a([0,26,27,28,29,30,96,119,120,121,243,244,365,366,411,412,413,414,415,481,484,485,607,608,609,692,730,849,852,974,1057]),
worked:a([115,374,598]),
holidays:a([0,26,27,28,29,30,96,119,120,243,244,365,411,412,413,414,415,480,484,485,608,609,692,730,849,850,974,1057]),
fixed:[[1,1,737791],[4,30,737791],[5,1,737791],[9,2,737791],[11,24,739798]]
},
ad=f=>f.x??j(f,"case"),
af=f=>f.F??j(f,aI),
ae=f=>f.y??j(f,as),
j=(f,h,g)=>{f.c??={needs:[h],failure:""};return g},h=(f,failure,g=0)=>{f.c??={needs:[],failure};return g-g},t=(f,rule,row)=>{f.c=void 0;let g=rule(f,row);return f.c?void 0:g},aK=(f,d,c,j)=>{let at=d.b+g+c;f.t=(f.t??new Set()).add(at);f.e.push([at,d.h+c+"."+j])},N=(f,d,c,j)=>{let a=d.m[c];if(a!==void 0){f.u++;if(f.k)f.k.add(d.b+g+c)}else if(j)f.e.push([d.b+g+c,d.h+c+".required"]);return a},p=a=>typeof a==="object"&&a!==null&&!Array.isArray(a),ac=(f,m,b,h)=>{let d={m,b,h};f.v+=Object.keys(m).length;f.i?.push(d);return d},L=(f,d,c,j)=>{let a=N(f,d,c,j);if(a===void 0)return;return p(a)?ac(f,a,d.b+g+c,d.h+c+"."):aK(f,d,c,i)},u=c=>g+c.replaceAll("~","~0").replaceAll(g,"~1"),bE=(f,a,l)=>{let{k,i}=l(a,new Set(),[]);for(let j of new Set(i.map(({h})=>h))){for(let{m,b,h}of i){for(let c of h===j?Object.keys(m):[]){if(!k.has(b+g+c))f.e.push([b+u(c),o])}}}},A=(f,at,h,rule)=>{let a=t(f,rule);if(f.c?.failure)f.e.push([at,h+k+f.c.failure]);else if(a===!1)f.e.push([at,h])},bw=(f,a={})=>f.e.map(([path,h])=>{if(a[h]&&!h.includes(k))return{path,rule:h,message:a[h]};let[rule,reason]=h.split(k),b=rule===o,c=()=>{if(!b)return rule.slice(0,rule.lastIndexOf(".")).replaceAll(".",g);return path.slice(path.lastIndexOf(g)+1).replaceAll("~1",g).replaceAll("~0","~")},d=a[h]??a[reason];return{path,rule,message:d??a[b?"{unknown}":"{part}"]?.replace("{}",c)??""}}),bn=(f,a,b)=>{if(b==0)return h(f,"E_DIVISION",a);let c=a%b;let d=(a-c)/b;if(c!=0&&c<0!==b<0)d--;return d},bo=(f,a,b)=>bn(f,a+a+b,b+b),bB=(...a)=>a.reduce((e,f)=>(f<e?f:e)),bh=(...a)=>a.reduce((e,f)=>(f>e?f:e)),H=3652059,X=["day",Q,"month","year"],z={minute:1,hour:60,working_hour:60},bf=c=>c%4===0&&(c%100!==0||c%400===0),v=(c,d,date)=>{let a=c-1,b=d<3?0:bf(c)?1:2,G=a*365+Math.floor(a/4)-Math.floor(a/100)+Math.floor(a/400);return G+Math.floor((367*d-362)/12)-b+date},ab=(c,d)=>v(c,d+1,1)-v(c,d,1),aj=a=>new Date((a-719163)*86400000),B=a=>{let date=aj(a);return[date.getUTCFullYear(),date.getUTCMonth()+1,date.getUTCDate()]},bg=a=>aj(a).toISOString().slice(0,10),J=(a,e,i)=>{let g=0;for(;i--;e++){let b=a.charCodeAt(e)-48;g=b>=0&&b<=9?g*10+b:NaN}return g},E=a=>{if(typeof a!==f||a.length!==10||a[4]!=="-"||a[7]!=="-")return;let c=J(a,0,4),d=J(a,5,2),date=J(a,8,2);if(!(c>0&&d>0&&d<13&&date>0&&date<=ab(c,d)))return;return v(c,d,date)},K=a=>a%7===0||a%7===6,G=new Map(),off=c=>{let b=G.get(c);if(!b){let holidays=new Set();for(let[d,date,i]of y.fixed){let a=v(c,d,date);if(a>=i)holidays.add(a)}let g=new Set(holidays);for(let h of[...holidays].sort((e,f)=>e-f)){let a=h;while(K(h)&&(K(a)||g.has(a)))a++;g.add(a)}b=y.tabled.includes(c)?y:{holidays,off:g,worked:new Set()};G.set(c,b)}return b},q=a=>{let b=off(B(a)[0]);return K(a)?b.worked.has(a):!b.off.has(a)},ag=a=>off(B(a)[0]).holidays.has(a),a6=(a,g)=>g==="day"||(g===s?q(a):!ag(a)),ah=(a,b)=>b.some(([d,end])=>d<=a&&a<end),bj=c=>{let b=[];for(let[d,end]of[...c].sort(([e],[f])=>e-f)){let a=b.at(-1);if(a&&d<=a[1])a[1]=Math.max(a[1],end);else if(d<end)b.push([d,end])}return b},C=(f,a,i,g,b=[])=>{let d=0;if(i>H)return h(f,F);while(i>0){if(++a>H)return h(f,F);while(d<b.length&&b[d][1]<=a)d++;if(d<b.length&&b[d][0]<=a)a=b[d][1]-1;else if(a6(a,g))i--}return a},bA=(f,a,[amount,g,j],n)=>{let k=10**j;if(amount%k||!X.includes(g))return h(f,w);let i=(amount/k)*n;if(g==="day"||g===Q){let b=a+i*(g===Q?7:1);return b>=1&&b<=H?b:h(f,F)}let[c,d,date]=B(a);let m=c*12+d-1+i*(g==="year"?12:1),l=Math.floor(m/12),e=m-l*12+1;if(!(l>=1&&l<=9999))return h(f,F);return v(l,e,Math.min(date,ab(l,e)))},bC=(f,a,k)=>{if(z[a[1]]||a[0]<0)return h(f,w);let[end]=Z(f,[k,null],a,[],null);return f.c||q(end)?end:C(f,end,1,s)},aL=a=>B(a)[0],a8=(f,l,m,t,n,r,e)=>{let o=t==="same_day",fixed=typeof t===R,p=!o&&!fixed;if(m.length&&p&&z[m[0][1]]&&l[1]===null){return[j(f,V,1)]}if(m.some(([amount])=>amount<0))return[h(f,w)];let b=bj(r);let g=fixed?[t,null]:a5(f,l,n,b,o,e);if(o)g=[g[0],null];let d=g;let k=g,i=[0,"",0];for(let a of m){if(f.c)return g;if(a[1]!==i[1]){k=g;i=a}else{i=bD(i,a)}if(k===d&&p&&z[i[1]]&&k[1]===null)return[h(f,w)];g=Z(f,k,i,b,e)}let u=m.length?i[1]!==s&&!z[i[1]]:fixed;if(f.c||!u||q(g[0]))return g;return[C(f,g[0],1,s,b),null]},unannounced=(d,g)=>{let b=[];for(let c=aL(d);c<=aL(g);c++)if(!y.announced.includes(c))b.push(c);return b},a5=(f,l,n,b,o,e)=>{let[a,minutes]=l;if(n===null&&!o)return l;let saturday=e&&!q(a)?bc(a,b,e):[];if(saturday.length){let g=Math.min(n??1440,saturday.at(-1)[1]);if(minutes===null||minutes<=g)return l}let c=n!==null&&minutes!==null&&minutes>n;if(c||!q(a)||(o&&ah(a,b))){return[C(f,a,1,s,b),e?e.windows[0][0]:null]}return l},bc=(a,b,e)=>{if(ah(a,b))return[];if(q(a))return e.windows;return a%7===6&&!ag(a)?(e.saturday??[]):[]},bD=([amount,g,j],[c,,b])=>{let a=Math.max(j,b);return[amount*10**(a-j)+c*10**(a-b),g,a]},Z=(f,k,a,b,e)=>aZ[a[1]](f,k,a,b,e),bd=(f,[a],[amount,g,j],b)=>{let k=10**j;return[amount%k?h(f,w):C(f,a,amount/k,g,b),null]},d={g:i},aX={g:S},aM={g:T},I={g:"length"},W={g:"pattern"},m=h=>(f,d,c,j,e,l,k,i)=>{let a=N(f,d,c,j);if(a===void 0)return;let b=h(a,e,l,k,i);return typeof b==="object"&&b.g?aK(f,d,c,b.g):b},a4=c=>c.length-(c.match(/[\uD800-\uDBFF][\uDC00-\uDFFF]/g)??[]).length,aa=(a,b,e)=>{if(typeof a!==f)return d;let c=a.normalize();if(a4(c)>b)return I;return e.test(c)&&!/[\uD800-\uDFFF]/u.test(c)?c:W},ai=a=>{if(typeof a!==f||!(a.charCodeAt(0)>32))return!1;for(let e=a.length;e--;){let b=a.charCodeAt(e);if(b<127?b<32:b<161||b===173||(b>591&&b<7680)||b>7935)return!1}return!0},n=m((a,b,e)=>ai(a)?(a.length>b?I:a):aa(a,b,e)),M=m((a,b,e)=>{if(!ai(a))return aa(a,b,e);return a.length>b?I:e.test(a)?a:W}),am=m(a=>(typeof a===aB?a:d)),ao=m((a,c,b)=>{if(!Number.isInteger(a))return d;return a>=c&&a<=b?a:aX}),r=m((a,b)=>{if(typeof a!==f)return d;return b.includes(a)?a:aM}),an=m(a=>E(a)??d),bs=m(a=>{if(typeof a!==f||!/^([01]\d|2[0-3]):[0-5]\d$/.test(a))return d;return a.slice(0,2)*60+ +a.slice(3)}),bq=(f,d,r,t,steps)=>{let{documents={},suspensions=[],extended=!1,decisions={}}=d.m,q=[],b=(at,j)=>{let rule=at.slice(1).replace(/\/\d+/,"").replaceAll(g,".");q.push([at,j===o?j:rule+"."+j])};for(let c of["documents","suspensions","extended","decisions"])N(f,d,c);f.G=extended===!0;if(typeof extended!==aB)b("/extended",i);if(p(documents)){for(let id of D(documents)){let at=aC+u(id),a=documents[id],e=r.split(k).indexOf(id);if(e<0)b(at,o);else if(p(a))f.s[id]=bp(b,a,at,e<t);else b(at,i)}}else b(aC,i);if(Array.isArray(suspensions)){f.w=suspensions.map((a,row)=>br(b,a,"/suspensions/"+row)).filter(Boolean)}else b("/suspensions",i);if(p(decisions)){for(let n of D(decisions)){let at=aD+u(n),[,,,...l]=steps.find(([id])=>id===n)??[];if(!l.some(([h])=>h===decisions[n]))b(at,l.length?T:o)}}else b(aD,i);return q},D=Object.keys,bp=(b,a,at,h)=>{let d={originals:0,copies:0,certified:!1,data:!1,electronic:!1,issued_on:void 0};let p=!1;for(let c of D(a)){let g=a[c],e=at+u(c),f=typeof d[c];if(!Object.hasOwn(d,c))b(e,o);else if(c==="issued_on"){d[c]=E(g);if(!d[c])b(e,i)}else if(f===R?!Number.isInteger(g):f!==typeof g)b(e,i);else if(g<0)b(e,S);else{d[c]=g;p||=f===R}}if(!p&&!d.data&&!d.electronic)d.originals=1;d.data&&=h;return d},br=(b,a,at)=>{if(!p(a))return b(at,i);let keys=["reason","from","to"],missing=keys.filter(c=>a[c]===void 0);for(let c of D(a))if(!keys.includes(c))b(at+u(c),o);for(let c of missing)b(at+g+c,"required");if(missing.length)return;let{reason}=a,d=E(a.from),end=E(a.to),e=[aH,"payment","incident","other_body"].includes(reason);if(!e)b(at+"/reason",T);if(!d)b(at+"/from",i);if(!end)b(at+"/to",i);if(!e||!d||!end)return;return end<d?b(at+"/to",S):[d,end,reason]},e=(id,status,grouping="",members=[],problems=[],needs=[],failure="")=>({id,status,grouping,members,problems,needs,failure}),a0=(f,id,grouping,i,b)=>{let a=t(f,i);if(f.c)return e(id,x,grouping,[],[],f.c.needs,f.c.failure);return a?b(f):e(id,aE,grouping)},al=(f,rule,id,...c)=>a0(f,id,"",rule,()=>ak(f,id,...c)),be=(f,id)=>{let d=f.s[id];return d!==void 0&&(d.data||d.electronic||d.originals+d.copies>0)},ak=(f,id,originals=0,copies=0,g=0,i=0,k=0,a=0)=>{if(!be(f,id))return e(id,U);let b=f.s[id],problems=[];if(b.data)return e(id,aF);let h=Math.max(b.originals-originals,0);if(b.electronic){if(k)problems.push("electronic")}else{if(b.originals<originals)problems.push("originals");if(b.copies+h<copies)problems.push("copies");if(b.originals+b.copies<g)problems.push("either")}let j=(copies>h||g>b.originals)&&(b.electronic||b.copies);if(i&&!b.certified&&j)problems.push("certified");if(a){let d=f.q,c=b.issued_on;if(!c||!d)problems.push("age_unknown");else if(c>d||d>bi(f,c,a))problems.push("age")}return e(id,"needed","",[],problems)},bi=(f,c,a)=>{let b=X.includes(a[1]);return t(f,()=>(b?bA(f,c,a,1):bC(f,a,c)))??1/0},required=a=>a.flatMap(({id,status,grouping,members})=>{if([aE,aF,x].includes(status))return[];return grouping==="all_of"?required(members):[id]}),missing=a=>a.flatMap(({id,status,grouping,members})=>{if(grouping==="all_of"&&(status===U||status===x))return missing(members);return status===U?[id]:[]}),sumOf=a=>{let b=a.filter(({status})=>status!=="exempt"&&status!=="not_due");if(b.some(({amount,currency})=>amount===null||currency!=="VND"))return null;return b.reduce((i,{amount})=>i+amount,0)},ap=(f,h,d)=>{let a=f.c;f.c=void 0;let b=h(f),g=f.c?{...d,status:x,...f.c}:{...d,...b};f.c=a;return g},bb=(f,id,currency,h)=>{let d={id,status:"",amount:null,currency,row:"",reduction:"",rows:[],needs:[],failure:""};return ap(f,h,d)},bt=f=>{let a=f.q??j(f,P,1);if(f.t?.has("/submission_time"))j(f,V);return[a,f.C??null]},a9=(f,e,i,h)=>{let d={status:"",date:null,minutes:null,row:"",rows:[],needs:[],failure:"",unannounced:[]},g=()=>{let b=h(f),{row,status,j}=b;if(status||f.c)return b;let r=f.w.filter(([,,reason])=>i.includes(reason)),[a,minutes]=a8(f,j,b.l,b.o,b.n,r,e);if(f.c)return b;return{status:"due",date:bg(a),minutes,row,unannounced:unannounced(j[0],a)}};return ap(f,g,d)},bv=(f,b,decisions)=>{let steps=[],k=[],g=(status,end="")=>({status,steps,end,needs:[],failure:"",...f.c});let a=b[0][0];f.c=void 0;while(!a.startsWith("end:")){let[id,d,i,...l]=b.find(([e])=>e===a),n=k.filter(e=>e===id).length;if(n>1)return g("endless");k.push(id);a=d;if(!i||t(f,i)){steps.push(id);let j=l.filter(([,,rule])=>!rule),m=l.find(([,,rule])=>rule&&(t(f,rule)||f.c))??j.find(([h])=>!n&&h===decisions?.[id])??j[0];if(m)a=m[1]}if(f.c)return g(x)}return g("ended",a.slice(4))},aZ={working_day:bd};
