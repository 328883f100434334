// 1.000894. Generated: do not edit, build again. Types and provisions: see the .d.ts.
const Z="/ngay_co_mat",aO="can_xac_minh",B="/tinh_trang_hon_nhan",a5="/ben_nam/so_dinh_danh",af="/ben_nu/so_dinh_danh",bg="hon_nhan_thuc_te",bl="viet_nam",bn="ngay_chung_song",O="online",w="postal",aP="le_phi_ket_hon",aa="exempt",aQ="not_due",aR="identity_level",aS="du_dieu_kien_cong_dan_so",aT="so_ban_sao",v="working_day",aU="same_day",ab="submission_date",ac="submission_time",aV="channel",aW="applicant",aX="ngay_sinh",aY="so_dinh_danh",aZ="giay_to_thay_the",a0="dan_toc",a1="quoc_tich",a2="noi_cu_tru",a3="lan_ket_hon",a4="dien_thoai",a6="thu_dien_tu",a7="ben_nop",a8="de_nghi_ban_sao",a9="tinh_trang_hon_nhan",ba="ngay_co_mat",b=" ",bb="nop_tien",ad="tiep_nhan",bc="tham_tra",ae="bo_sung",C="end:refused",ag="xac_nhan_ban_dien_tu",bd="xac_minh",be="ky_giay",bf="hai_ben_ky",i="/",j="type",o="unknown",ah="week",D="string",N="E_DATE",E="E_DURATION",ai="number",aj="range",ak="choice",bh="boolean",bi="/documents",bj="/decisions",F="undetermined",bk="not_needed",al="missing",bm="from_data",
ci=f=>8e3,
cj=f=>20,
ck=f=>18,
aA=f=>a(f,f.y,Z)?aF(f):aG(f),
bJ=f=>a(f,f.A,"/can_xac_minh")&&(f.A??d(f,aO))||a(f,f.i,B)&&W(f)==="khong_tra_cuu_duoc",
cp=f=>!a(f,f.w,a5),
cq=f=>!a(f,f.x,af),
cr=f=>aE(f)===bg,
cs=f=>V(f),
ce=f=>ax((f.K??d(f,"ben_nam.ngay_sinh",1)),aA(f))>=cj(f),
cf=f=>ax((f.R??d(f,"ben_nu.ngay_sinh",1)),aA(f))>=ck(f),
ca=f=>!a(f,f.i,B)||W(f)!=="dang_co_vo_chong",
cb=f=>!a(f,f.i,B)||W(f)!=="chua_ghi_chu_ly_hon",
cc=f=>(f.M??d(f,"ben_nam.quoc_tich"))===bl,
cd=f=>(f.S??d(f,"ben_nu.quoc_tich"))===bl,
bE=f=>a(f,f.w,a5)&&a(f,f.x,af)?(f.w??d(f,"ben_nam.so_dinh_danh",""))!==(f.x??d(f,"ben_nu.so_dinh_danh","")):!0,
bC=f=>aE(f)===bg?(f.X??d(f,bn,1))<725374:!0,
bD=f=>a(f,f.y,Z)?aF(f)>=aG(f):!0,
bF=f=>c(f)===O?aD(f)==="do_ben_nam"&&(a(f,f.J,"/ben_nam/dien_thoai")||a(f,f.N,"/ben_nam/thu_dien_tu"))||aD(f)==="do_ben_nu"&&(a(f,f.Q,"/ben_nu/dien_thoai")||a(f,f.T,"/ben_nu/thu_dien_tu")):!0,
b1=f=>e(f,f=>c(f)!==O,"to_khai",1),
b0=f=>e(f,f=>c(f)===O,"mau_dien_tu_tuong_tac",1),
b2=f=>e(f,f=>c(f)!==w,"tuy_than_ben_nam",1),
bX=f=>e(f,f=>c(f)===w,"ban_sao_tuy_than_ben_nam",0,1,0,1),
b3=f=>e(f,f=>c(f)!==w,"tuy_than_ben_nu",1),
bY=f=>e(f,f=>c(f)===w,"ban_sao_tuy_than_ben_nu",0,1,0,1),
bZ=f=>e(f,f=>c(f)!==w,"chung_minh_cu_tru",1),
bW=f=>e(f,f=>c(f)===w,"ban_sao_cu_tru",0,1,0,1),
bO=f=>aC(f,aP,"VND",f=>{
const b=
{row:aP,status:aa}
return b
}),
bP=f=>aC(f,"phi_ban_sao","VND",f=>{
if(!V(f)||f.c)return{status:aQ}
const b=
a(f,f.F,"/identity_level")&&(f.F??d(f,aR,0))===2&&a(f,f.E,"/du_dieu_kien_cong_dan_so")&&(f.E??d(f,aS))?{row:"cong_dan_so",status:aa}:
{row:"theo_so_ban",amount:bB(f,ci(f)*(f.ad??d(f,aT,0)),1e15)}
if(b.status)return b
let{row,amount}=b
return{status:"amount",amount,row}
}),
bL=(f,e)=>bN(f,e,[],f=>{
const b=
bJ(f)?{row:"co_xac_minh",n:"",k:[[5,v,0]],m:null}:
{row:"khong_xac_minh",n:aU,k:[],m:900}
if(b.status)return b
const g=b9(f),{k}=b
return{...b,g}
}),
m=(d,h,aj,a)=>{
const f={j:[],G:0,H:0,c:a,r:a,ae:a,v:h,t:aj,D:{},I:[],ag:!1,C:a,aa:a,V:a,F:a,U:a,ah:a,K:a,w:a,M:a,J:a,N:a,ai:a,R:a,x:a,S:a,Q:a,T:a,O:a,X:a,W:a,ad:a,i:a,A:a,y:a,E:a}
if(!s(d)){f.j.push(["","dossier.type"]);return f}
const o=aB(f,d,"","")
const l=b6(f,o,bw,by,av)
f.C=z(f,o,ab,1)
f.aa=b8(f,o,ac,0)
f.V=n(f,o,aV,1,bu)
f.F=L(f,o,aR,0,0,2)
n(f,o,"area",0,br)
n(f,o,aW,0,bq)
f.U=n(f,o,"case",1,bt)
const b=f.ah=aM(f,o,"ben_nam",1)
if(b){
p(f,b,"ho_ten",1,500,ap)
f.K=z(f,b,aX,1)
f.w=p(f,b,aY,0,500,ao)
P(f,k(f,cp),u,b,aZ,1,200,q)
u(f,b,a0,1,50,q)
f.M=n(f,b,a1,1,ar)
u(f,b,a2,1,500,q)
L(f,b,a3,1,1,1e15)
f.J=p(f,b,a4,0,500,aq)
f.N=p(f,b,a6,0,500,an)
}
const e=f.ai=aM(f,o,"ben_nu",1)
if(e){
p(f,e,"ho_ten",1,500,ap)
f.R=z(f,e,aX,1)
f.x=p(f,e,aY,0,500,ao)
P(f,k(f,cq),u,e,aZ,1,200,q)
u(f,e,a0,1,50,q)
f.S=n(f,e,a1,1,ar)
u(f,e,a2,1,500,q)
L(f,e,a3,1,1,1e15)
f.Q=p(f,e,a4,0,500,aq)
f.T=p(f,e,a6,0,500,an)
}
f.O=n(f,o,a7,1,bs)
f.X=P(f,k(f,cr),z,o,bn,1)
f.W=Y(f,o,a8,1)
f.ad=P(f,k(f,cs),L,o,aT,1,1,1e15)
f.i=n(f,o,a9,0,bv)
f.A=Y(f,o,aO,0)
f.y=z(f,o,ba,0)
f.E=Y(f,o,aS,0)
if(f.G!==f.H&&!h)co(f,d,m)
f.j.push(...l)
g(f,"/ben_nam/ngay_sinh","requirements.tuoi_ben_nam",ce)
g(f,"/ben_nu/ngay_sinh","requirements.tuoi_ben_nu",cf)
g(f,B,"requirements.chua_co_vo_chong",ca)
g(f,B,"requirements.da_ghi_chu_ly_hon",cb)
g(f,"/ben_nam/quoc_tich","requirements.quoc_tich_ben_nam",cc)
g(f,"/ben_nu/quoc_tich","requirements.quoc_tich_ben_nu",cd)
g(f,af,"checks.hai_nguoi_khac_nhau",bE)
g(f,"/ngay_chung_song","checks.chung_song_truoc_1987",bC)
g(f,Z,"checks.co_mat_tu_ngay_nop",bD)
g(f,"/ben_nop","checks.lien_he_khi_nop_truc_tuyen",bF)
return f
},
ap=/^ *[A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ\u0300-\u036f'’.\-][A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ\u0300-\u036f'’.\- ]*$/u,
ao=/^[0-9]{12}$/u,
q=/^[ \xa0\u1680\u2000-\u200a\u202f\u205f\u3000]*[^\x00-\x1f\x7f-\x9f\u2028\u2029 \xa0\u1680\u2000-\u200a\u202f\u205f\u3000][^\x00-\x1f\x7f-\x9f\u2028\u2029]*$/u,
aq=/^(?:(?:0|\+84)[0-9]{9})$/u,
an=/^[!-?A-~]+@[!-?A-~]+\.[!-?A-~]+$/u,
bu="in_person online postal".split(b),
br="ordinary mountain border island remote".split(b),
bq="vn_citizen enterprise foreign_resident foreigner party_member party_organisation foreign_organisation vn_enterprise organisation foreign_invested_enterprise cooperative overseas_vietnamese official vn_citizen_without_residence foreign_settled".split(b),
bt="ket_hon hon_nhan_thuc_te".split(b),
ar="viet_nam nuoc_khac".split(b),
bs="do_ben_nam do_ben_nu".split(b),
bv="khong_co_vo_chong dang_co_vo_chong chua_ghi_chu_ly_hon khong_tra_cuu_duoc".split(b),
bw="tuy_than_ben_nam ban_sao_tuy_than_ben_nam tuy_than_ben_nu ban_sao_tuy_than_ben_nu chung_minh_cu_tru ban_sao_cu_tru to_khai mau_dien_tu_tuong_tac",by=6,
av=[
["nop_ho_so",bb],
[bb,ad,f=>V(f)],
[ad,,,
["day_du",bc],
["can_bo_sung",ae],
["khong_tiep_nhan",C]
],
[ae,,,
["da_bo_sung",ad],
["khong_bo_sung_duoc",C],
["rut","end:withdrawn"]
],
[bc,,,
["du_dieu_kien",ag],
["phai_lam_ro",bd],
["tra_lai_bo_sung",ae],
["khong_du_dieu_kien",C]
],
[bd,,,
["du_dieu_kien_sau_xac_minh",ag],
["khong_du_sau_xac_minh",C]
],
[ag,"ghi_so",f=>c(f)===O],
["ghi_so",be],
[be,bf],
[bf,,,
["cung_ky","tra"],
["khong_tu_nguyen",C]
],
["tra","end:done"]
]
export const CODE="1.000894",NAME="Thủ tục đăng ký kết hôn",FIRST_DAY="2026-08-15",LAST_DAY="2027-02-28"
export{required,missing,sumOf}
export const validate=(d,a)=>ch(m(d),a)
export const documents=d=>{let f=m(d);return[b1(f),b0(f),b2(f),bX(f),b3(f),bY(f),bZ(f),bW(f)]}
export const fees=d=>{let f=m(d);return[bO(f),bP(f)]}
export const due=(d,e)=>bL(m(d),e)
export const route=d=>cg(m(d),av,d?.decisions)
const T=b=>new Set(b.map(a=>a+739252)),
G={
announced:[2025,2026],
tabled:[2025,2026,2027],
off:T([0,26,27,28,29,30,96,119,120,121,243,244,365,366,411,412,413,414,415,481,484,485,607,608,609,692,730,849,852,974,1057]),
worked:T([115,374,598]),
holidays:T([0,26,27,28,29,30,96,119,120,243,244,365,411,412,413,414,415,480,484,485,608,609,692,730,849,850,974,1057]),
fixed:[[1,1,737791],[4,30,737791],[5,1,737791],[9,2,737791],[11,24,739798]]
},
aG=f=>f.C??d(f,ab,1),
c=f=>f.V??d(f,aV),
aE=f=>f.U??d(f,"case"),
aD=f=>f.O??d(f,a7),
V=f=>f.W??d(f,a8),
W=f=>f.i??d(f,a9),
aF=f=>f.y??d(f,ba,1),
d=(f,h,b)=>{f.c??={needs:[h],failure:""};return b},h=(f,failure,b=0)=>{f.c??={needs:[],failure};return b-b},k=(f,rule,row)=>{f.c=void 0;let b=rule(f,row);return f.c?void 0:b},a=(f,b,at,from=0)=>{if(f.r){for(let end=from;end>=0;){end=at.indexOf(i,end+1);let c=end<0?at:at.slice(0,end);if(f.r.has(c))return d(f,bK(c),!1)}}return b!==void 0&&!f.ae?.has(at)},bK=at=>at.slice(1).replace(/\/\d+/g,"").replaceAll(i,"."),am=(f,d,c,k)=>{let at=d.b+i+c;f.r=(f.r??new Set()).add(at);f.j.push([at,d.e+c+"."+k])},M=(f,d,c,g)=>{let a=d.l[c];if(a!==void 0){f.G++;if(f.v)f.v.add(d.b+i+c)}else if(g)f.j.push([d.b+i+c,d.e+c+".required"]);return a},P=(f,b,l,d,c,g,...a)=>{if(b!==!1)return l(f,d,c,g&&b,...a);if(M(f,d,c)!==void 0)am(f,d,c,"not_applicable")},s=a=>typeof a==="object"&&a!==null&&!Array.isArray(a),aB=(f,l,b,e)=>{let d={l,b,e};f.H+=Object.keys(l).length;f.t?.push(d);return d},aM=(f,d,c,g)=>{let a=M(f,d,c,g);if(a===void 0)return;return s(a)?aB(f,a,d.b+i+c,d.e+c+"."):am(f,d,c,j)},x=c=>i+c.replaceAll("~","~0").replaceAll(i,"~1"),co=(f,a,m)=>{let{v,t}=m(a,new Set(),[]);for(let k of new Set(t.map(({e})=>e))){for(let{l,b,e}of t){for(let c of e===k?Object.keys(l):[]){if(!v.has(b+i+c))f.j.push([b+x(c),o])}}}},g=(f,at,h,rule)=>{let a=k(f,rule);if(f.c?.failure)f.j.push([at,h+b+f.c.failure]);else if(a===!1)f.j.push([at,h])},ch=(f,a={})=>f.j.map(([path,h])=>{if(a[h]&&!h.includes(b))return{path,rule:h,message:a[h]};let[rule,reason]=h.split(b),d=rule===o,c=()=>{if(!d)return rule.slice(0,rule.lastIndexOf(".")).replaceAll(".",i);return path.slice(path.lastIndexOf(i)+1).replaceAll("~1",i).replaceAll("~0","~")},e=a[h]??a[reason];return{path,rule,message:e??a[d?"{unknown}":"{part}"]?.replace("{}",c)??""}}),bB=(f,b,a)=>(b<=a&&b>=-a?b:h(f,"E_OVERFLOW",b)),ax=(f,e)=>{let[g,d,date]=r(f),[c,b,h]=r(e),a=d===2&&date===29&&!aI(c)?28:date;return c-g-(b<d||(b===d&&h<a))},R=3652059,au=["day",ah,"month","year"],H={minute:1,hour:60,working_hour:60},aI=c=>c%4===0&&(c%100!==0||c%400===0),y=(c,d,date)=>{let a=c-1,b=d<3?0:aI(c)?1:2,Q=a*365+Math.floor(a/4)-Math.floor(a/100)+Math.floor(a/400);return Q+Math.floor((367*d-362)/12)-b+date},az=(c,d)=>y(c,d+1,1)-y(c,d,1),aL=a=>new Date((a-719163)*86400000),r=a=>{let date=aL(a);return[date.getUTCFullYear(),date.getUTCMonth()+1,date.getUTCDate()]},bT=a=>aL(a).toISOString().slice(0,10),U=(a,g,i)=>{let b=0;for(;i--;g++){let c=a.charCodeAt(g)-48;b=c>=0&&c<=9?b*10+c:NaN}return b},K=a=>{if(typeof a!==D||a.length!==10||a[4]!=="-"||a[7]!=="-")return;let c=U(a,0,4),d=U(a,5,2),date=U(a,8,2);if(!(c>0&&d>0&&d<13&&date>0&&date<=az(c,d)))return;return y(c,d,date)},X=a=>a%7===0||a%7===6,Q=new Map(),off=c=>{let b=Q.get(c);if(!b){let holidays=new Set();for(let[d,date,i]of G.fixed){let a=y(c,d,date);if(a>=i)holidays.add(a)}let f=new Set(holidays);for(let g of[...holidays].sort((e,h)=>e-h)){let a=g;while(X(g)&&(X(a)||f.has(a)))a++;f.add(a)}b=G.tabled.includes(c)?G:{holidays,off:f,worked:new Set()};Q.set(c,b)}return b},t=a=>{let b=off(r(a)[0]);return X(a)?b.worked.has(a):!b.off.has(a)},aH=a=>off(r(a)[0]).holidays.has(a),bI=(a,e)=>e==="day"||(e===v?t(a):!aH(a)),aJ=(a,b)=>b.some(([g,end])=>g<=a&&a<end),bV=c=>{let b=[];for(let[g,end]of[...c].sort(([e],[h])=>e-h)){let a=b.at(-1);if(a&&g<=a[1])a[1]=Math.max(a[1],end);else if(g<end)b.push([g,end])}return b},I=(f,a,i,e,b=[])=>{let d=0;if(i>R)return h(f,N);while(i>0){if(++a>R)return h(f,N);while(d<b.length&&b[d][1]<=a)d++;if(d<b.length&&b[d][0]<=a)a=b[d][1]-1;else if(bI(a,e))i--}return a},cl=(f,a,[amount,e,j],n)=>{let k=10**j;if(amount%k||!au.includes(e))return h(f,E);let i=(amount/k)*n;if(e==="day"||e===ah){let b=a+i*(e===ah?7:1);return b>=1&&b<=R?b:h(f,N)}let[c,d,date]=r(a);let m=c*12+d-1+i*(e==="year"?12:1),l=Math.floor(m/12),g=m-l*12+1;if(!(l>=1&&l<=9999))return h(f,N);return y(l,g,Math.min(date,az(l,g)))},cm=(f,a,k)=>{if(H[a[1]]||a[0]<0)return h(f,E);let[end]=aw(f,[k,null],a,[],null);return f.c||t(end)?end:I(f,end,1,v)},bo=a=>r(a)[0],bM=(f,m,l,r,n,q,e)=>{let o=r===aU,fixed=typeof r===ai,p=!o&&!fixed;if(l.length&&p&&H[l[0][1]]&&m[1]===null){return[d(f,ac,1)]}if(l.some(([amount])=>amount<0))return[h(f,E)];let b=bV(q);let i=fixed?[r,null]:bH(f,m,n,b,o,e);if(o)i=[i[0],null];let g=i;let k=i,j=[0,"",0];for(let a of l){if(f.c)return i;if(a[1]!==j[1]){k=i;j=a}else{j=cn(j,a)}if(k===g&&p&&H[j[1]]&&k[1]===null)return[h(f,E)];i=aw(f,k,j,b,e)}let s=l.length?j[1]!==v&&!H[j[1]]:fixed;if(f.c||!s||t(i[0]))return i;return[I(f,i[0],1,v,b),null]},unannounced=(g,d)=>{let b=[];for(let c=bo(g);c<=bo(d);c++)if(!G.announced.includes(c))b.push(c);return b},bH=(f,m,n,b,o,e)=>{let[a,minutes]=m;if(n===null&&!o)return m;let saturday=e&&!t(a)?bQ(a,b,e):[];if(saturday.length){let d=Math.min(n??1440,saturday.at(-1)[1]);if(minutes===null||minutes<=d)return m}let c=n!==null&&minutes!==null&&minutes>n;if(c||!t(a)||(o&&aJ(a,b))){return[I(f,a,1,v,b),e?e.windows[0][0]:null]}return m},bQ=(a,b,e)=>{if(aJ(a,b))return[];if(t(a))return e.windows;return a%7===6&&!aH(a)?(e.saturday??[]):[]},cn=([amount,e,j],[c,,b])=>{let a=Math.max(j,b);return[amount*10**(a-j)+c*10**(a-b),e,a]},aw=(f,k,a,b,e)=>bz[a[1]](f,k,a,b,e),bR=(f,[a],[amount,e,j],b)=>{let k=10**j;return[amount%k?h(f,E):I(f,a,amount/k,e,b),null]},f={h:j},bx={h:aj},bp={h:ak},S={h:"length"},as={h:"pattern"},l=i=>(f,d,c,g,e,m,k,j)=>{let a=M(f,d,c,g);if(a===void 0)return;let b=i(a,e,m,k,j);return typeof b==="object"&&b.h?am(f,d,c,b.h):b},bG=c=>c.length-(c.match(/[\uD800-\uDBFF][\uDC00-\uDFFF]/g)??[]).length,ay=(a,b,d)=>{if(typeof a!==D)return f;let c=a.normalize();if(bG(c)>b)return S;return d.test(c)&&!/[\uD800-\uDFFF]/u.test(c)?c:as},aK=a=>{if(typeof a!==D||!(a.charCodeAt(0)>32))return!1;for(let g=a.length;g--;){let b=a.charCodeAt(g);if(b<127?b<32:b<161||b===173||(b>591&&b<7680)||b>7935)return!1}return!0},u=l((a,b,d)=>aK(a)?(a.length>b?S:a):ay(a,b,d)),p=l((a,b,d)=>{if(!aK(a))return ay(a,b,d);return a.length>b?S:d.test(a)?a:as}),Y=l(a=>(typeof a===bh?a:f)),L=l((a,c,b)=>{if(!Number.isInteger(a))return f;return a>=c&&a<=b?a:bx}),n=l((a,b)=>{if(typeof a!==D)return f;return b.includes(a)?a:bp}),z=l(a=>K(a)??f),b8=l(a=>{if(typeof a!==D||!/^([01]\d|2[0-3]):[0-5]\d$/.test(a))return f;return a.slice(0,2)*60+ +a.slice(3)}),b6=(f,d,q,r,steps)=>{let{documents={},suspensions=[],extended=!1,decisions={}}=d.l,p=[],e=(at,k)=>{let rule=at.slice(1).replace(/\/\d+/,"").replaceAll(i,".");p.push([at,k===o?k:rule+"."+k])};for(let c of["documents","suspensions","extended","decisions"])M(f,d,c);f.ag=extended===!0;if(typeof extended!==bh)e("/extended",j);if(s(documents)){for(let id of J(documents)){let at=bi+x(id),a=documents[id],g=q.split(b).indexOf(id);if(g<0)e(at,o);else if(s(a))f.D[id]=b5(e,a,at,g<r);else e(at,j)}}else e(bi,j);if(Array.isArray(suspensions)){f.I=suspensions.map((a,row)=>b7(e,a,"/suspensions/"+row)).filter(Boolean)}else e("/suspensions",j);if(s(decisions)){for(let n of J(decisions)){let at=bj+x(n),[,,,...m]=steps.find(([id])=>id===n)??[];if(!m.some(([h])=>h===decisions[n]))e(at,m.length?ak:o)}}else e(bj,j);return p},J=Object.keys,b5=(e,a,at,h)=>{let d={originals:0,copies:0,certified:!1,data:!1,electronic:!1,issued_on:void 0};let p=!1;for(let c of J(a)){let b=a[c],g=at+x(c),f=typeof d[c];if(!Object.hasOwn(d,c))e(g,o);else if(c==="issued_on"){d[c]=K(b);if(!d[c])e(g,j)}else if(f===ai?!Number.isInteger(b):f!==typeof b)e(g,j);else if(b<0)e(g,aj);else{d[c]=b;p||=f===ai}}if(!p&&!d.data&&!d.electronic)d.originals=1;d.data&&=h;return d},b7=(e,a,at)=>{if(!s(a))return e(at,j);let keys=["reason","from","to"],missing=keys.filter(c=>a[c]===void 0);for(let c of J(a))if(!keys.includes(c))e(at+x(c),o);for(let c of missing)e(at+i+c,"required");if(missing.length)return;let{reason}=a,g=K(a.from),end=K(a.to),b=[aW,"payment","incident","other_body"].includes(reason);if(!b)e(at+"/reason",ak);if(!g)e(at+"/from",j);if(!end)e(at+"/to",j);if(!b||!g||!end)return;return end<g?e(at+"/to",aj):[g,end,reason]},A=(id,status,grouping="",members=[],problems=[],needs=[],failure="")=>({id,status,grouping,members,problems,needs,failure}),bA=(f,id,grouping,i,b)=>{let a=k(f,i);if(f.c)return A(id,F,grouping,[],[],f.c.needs,f.c.failure);return a?b(f):A(id,bk,grouping)},e=(f,rule,id,...a)=>bA(f,id,"",rule,()=>b4(f,id,...a)),bS=(f,id)=>{let d=f.D[id];return d!==void 0&&(d.data||d.electronic||d.originals+d.copies>0)},b4=(f,id,originals=0,copies=0,d=0,h=0,j=0,a=0)=>{if(!bS(f,id))return A(id,al);let b=f.D[id],problems=[];if(b.data)return A(id,bm);let g=Math.max(b.originals-originals,0);if(b.electronic){if(j)problems.push("electronic")}else{if(b.originals<originals)problems.push("originals");if(b.copies+g<copies)problems.push("copies");if(b.originals+b.copies<d)problems.push("either")}let i=(copies>g||d>b.originals)&&(b.electronic||b.copies);if(h&&!b.certified&&i)problems.push("certified");if(a){let e=f.C,c=b.issued_on;if(!c||!e)problems.push("age_unknown");else if(c>e||e>bU(f,c,a))problems.push("age")}return A(id,"needed","",[],problems)},bU=(f,c,a)=>{let b=au.includes(a[1]);return k(f,()=>(b?cl(f,c,a,1):cm(f,a,c)))??1/0},required=a=>a.flatMap(({id,status,grouping,members})=>{if([bk,bm,F].includes(status))return[];return grouping==="all_of"?required(members):[id]}),missing=a=>a.flatMap(({id,status,grouping,members})=>{if(grouping==="all_of"&&(status===al||status===F))return missing(members);return status===al?[id]:[]}),sumOf=a=>{let b=a.filter(({status})=>status!==aa&&status!==aQ);if(b.some(({amount,currency})=>amount===null||currency!=="VND"))return null;return b.reduce((j,{amount})=>j+amount,0)},aN=(f,h,d)=>{let a=f.c;f.c=void 0;let b=h(f),g=f.c?{...d,status:F,...f.c}:{...d,...b};f.c=a;return g},aC=(f,id,currency,h)=>{let d={id,status:"",amount:null,currency,row:"",reduction:"",rows:[],needs:[],failure:""};return aN(f,h,d)},b9=f=>{let a=f.C??d(f,ab,1);if(f.r?.has("/submission_time"))d(f,ac);return[a,f.aa??null]},bN=(f,e,j,h)=>{let d={status:"",date:null,minutes:null,row:"",rows:[],needs:[],failure:"",unannounced:[]},i=()=>{let b=h(f),{row,status,g}=b;if(status||f.c)return b;let q=f.I.filter(([,,reason])=>j.includes(reason)),[a,minutes]=bM(f,g,b.k,b.n,b.m,q,e);if(f.c)return b;return{status:"due",date:bT(a),minutes,row,unannounced:unannounced(g[0],a)}};return aN(f,i,d)},cg=(f,b,decisions)=>{let steps=[],l=[],g=(status,end="")=>({status,steps,end,needs:[],failure:"",...f.c});let a=b[0][0];f.c=void 0;while(!a.startsWith("end:")){let[id,d,i,...m]=b.find(([e])=>e===a),o=l.filter(e=>e===id).length;if(o>1)return g("endless");l.push(id);a=d;if(!i||k(f,i)){steps.push(id);let j=m.filter(([,,rule])=>!rule),n=m.find(([,,rule])=>rule&&(k(f,rule)||f.c))??j.find(([h])=>!o&&h===decisions?.[id])??j[0];if(n)a=n[1]}if(f.c)return g(F)}return g("ended",a.slice(4))},bz={working_day:bR};
