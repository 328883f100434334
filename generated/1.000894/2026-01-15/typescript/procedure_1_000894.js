// 1.000894. Generated: do not edit, build again. Types and provisions: see the .d.ts.
const Y="/ngay_co_mat",aN="can_xac_minh",B="/tinh_trang_hon_nhan",a5="/ben_nam/so_dinh_danh",ae="/ben_nu/so_dinh_danh",bd="hon_nhan_thuc_te",bj="viet_nam",bk="ngay_chung_song",O="online",w="postal",aO="le_phi_ket_hon",aP="not_due",aQ="so_ban_sao",v="working_day",aR="same_day",Z="submission_date",aa="submission_time",aS="channel",aT="applicant",aU="ngay_sinh",aV="so_dinh_danh",aW="giay_to_thay_the",aX="dan_toc",aY="quoc_tich",aZ="noi_cu_tru",a0="lan_ket_hon",a1="dien_thoai",a2="thu_dien_tu",a3="ben_nop",a4="de_nghi_ban_sao",a6="tinh_trang_hon_nhan",a7="ngay_co_mat",b=" ",a8="nop_tien",ab="tiep_nhan",a9="tham_tra",ac="bo_sung",C="end:refused",ad="xac_nhan_ban_dien_tu",ba="xac_minh",bb="ky_giay",bc="hai_ben_ky",i="/",j="type",o="unknown",af="week",D="string",N="E_DATE",E="E_DURATION",ag="number",ah="range",ai="choice",be="boolean",bf="/documents",bg="/decisions",F="undetermined",bh="not_needed",aj="missing",bi="from_data",
cf=f=>8e3,
cg=f=>20,
ch=f=>18,
ay=f=>a(f,f.y,Y)?aD(f):aE(f),
bG=f=>a(f,f.A,"/can_xac_minh")&&(f.A??d(f,aN))||a(f,f.i,B)&&W(f)==="khong_tra_cuu_duoc",
cm=f=>!a(f,f.w,a5),
cn=f=>!a(f,f.x,ae),
co=f=>aC(f)===bd,
cp=f=>V(f),
cb=f=>av((f.I??d(f,"ben_nam.ngay_sinh",1)),ay(f))>=cg(f),
cc=f=>av((f.O??d(f,"ben_nu.ngay_sinh",1)),ay(f))>=ch(f),
b7=f=>!a(f,f.i,B)||W(f)!=="dang_co_vo_chong",
b8=f=>!a(f,f.i,B)||W(f)!=="chua_ghi_chu_ly_hon",
b9=f=>(f.J??d(f,"ben_nam.quoc_tich"))===bj,
ca=f=>(f.Q??d(f,"ben_nu.quoc_tich"))===bj,
bB=f=>a(f,f.w,a5)&&a(f,f.x,ae)?(f.w??d(f,"ben_nam.so_dinh_danh",""))!==(f.x??d(f,"ben_nu.so_dinh_danh","")):!0,
bz=f=>aC(f)===bd?(f.V??d(f,bk,1))<725374:!0,
bA=f=>a(f,f.y,Y)?aD(f)>=aE(f):!0,
bC=f=>c(f)===O?aB(f)==="do_ben_nam"&&(a(f,f.H,"/ben_nam/dien_thoai")||a(f,f.K,"/ben_nam/thu_dien_tu"))||aB(f)==="do_ben_nu"&&(a(f,f.N,"/ben_nu/dien_thoai")||a(f,f.R,"/ben_nu/thu_dien_tu")):!0,
bY=f=>e(f,f=>c(f)!==O,"to_khai",1),
bX=f=>e(f,f=>c(f)===O,"mau_dien_tu_tuong_tac",1),
bZ=f=>e(f,f=>c(f)!==w,"tuy_than_ben_nam",1),
bU=f=>e(f,f=>c(f)===w,"ban_sao_tuy_than_ben_nam",0,1,0,1),
b0=f=>e(f,f=>c(f)!==w,"tuy_than_ben_nu",1),
bV=f=>e(f,f=>c(f)===w,"ban_sao_tuy_than_ben_nu",0,1,0,1),
bW=f=>e(f,f=>c(f)!==w,"chung_minh_cu_tru",1),
bT=f=>e(f,f=>c(f)===w,"ban_sao_cu_tru",0,1,0,1),
bL=f=>aA(f,aO,"VND",f=>{
const b=
{row:aO,status:"exempt"}
return b
}),
bM=f=>aA(f,"phi_ban_sao","VND",f=>{
if(!V(f)||f.c)return{status:aP}
const b=
{row:"theo_so_ban",amount:by(f,cf(f)*(f.W??d(f,aQ,0)),1e15)}
if(b.status)return b
let{row,amount}=b
return{status:"amount",amount,row}
}),
bI=(f,e)=>bK(f,e,[],f=>{
const b=
bG(f)?{row:"co_xac_minh",n:"",k:[[5,v,0]],m:null}:
{row:"khong_xac_minh",n:aR,k:[],m:900}
if(b.status)return b
const g=b6(f),{k}=b
return{...b,g}
}),
m=(d,h,ag,a)=>{
const f={j:[],E:0,F:0,c:a,r:a,ab:a,v:h,t:ag,D:{},G:[],ac:!1,C:a,X:a,T:a,S:a,ad:a,I:a,w:a,J:a,H:a,K:a,af:a,O:a,x:a,Q:a,N:a,R:a,M:a,V:a,U:a,W:a,i:a,A:a,y:a}
if(!s(d)){f.j.push(["","dossier.type"]);return f}
const o=az(f,d,"","")
const l=b3(f,o,bt,bv,as)
f.C=z(f,o,Z,1)
f.X=b5(f,o,aa,0)
f.T=n(f,o,aS,1,br)
L(f,o,"identity_level",0,0,2)
n(f,o,"area",0,bo)
n(f,o,aT,0,bn)
f.S=n(f,o,"case",1,bq)
const b=f.ad=aL(f,o,"ben_nam",1)
if(b){
p(f,b,"ho_ten",1,500,an)
f.I=z(f,b,aU,1)
f.w=p(f,b,aV,0,500,am)
P(f,k(f,cm),u,b,aW,1,200,q)
u(f,b,aX,1,50,q)
f.J=n(f,b,aY,1,ap)
u(f,b,aZ,1,500,q)
L(f,b,a0,1,1,1e15)
f.H=p(f,b,a1,0,500,ao)
f.K=p(f,b,a2,0,500,al)
}
const e=f.af=aL(f,o,"ben_nu",1)
if(e){
p(f,e,"ho_ten",1,500,an)
f.O=z(f,e,aU,1)
f.x=p(f,e,aV,0,500,am)
P(f,k(f,cn),u,e,aW,1,200,q)
u(f,e,aX,1,50,q)
f.Q=n(f,e,aY,1,ap)
u(f,e,aZ,1,500,q)
L(f,e,a0,1,1,1e15)
f.N=p(f,e,a1,0,500,ao)
f.R=p(f,e,a2,0,500,al)
}
f.M=n(f,o,a3,1,bp)
f.V=P(f,k(f,co),z,o,bk,1)
f.U=aK(f,o,a4,1)
f.W=P(f,k(f,cp),L,o,aQ,1,1,1e15)
f.i=n(f,o,a6,0,bs)
f.A=aK(f,o,aN,0)
f.y=z(f,o,a7,0)
if(f.E!==f.F&&!h)cl(f,d,m)
f.j.push(...l)
g(f,"/ben_nam/ngay_sinh","requirements.tuoi_ben_nam",cb)
g(f,"/ben_nu/ngay_sinh","requirements.tuoi_ben_nu",cc)
g(f,B,"requirements.chua_co_vo_chong",b7)
g(f,B,"requirements.da_ghi_chu_ly_hon",b8)
g(f,"/ben_nam/quoc_tich","requirements.quoc_tich_ben_nam",b9)
g(f,"/ben_nu/quoc_tich","requirements.quoc_tich_ben_nu",ca)
g(f,ae,"checks.hai_nguoi_khac_nhau",bB)
g(f,"/ngay_chung_song","checks.chung_song_truoc_1987",bz)
g(f,Y,"checks.co_mat_tu_ngay_nop",bA)
g(f,"/ben_nop","checks.lien_he_khi_nop_truc_tuyen",bC)
return f
},
an=/^ *[A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ\u0300-\u036f'’.\-][A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ\u0300-\u036f'’.\- ]*$/u,
am=/^[0-9]{12}$/u,
q=/^[ \xa0\u1680\u2000-\u200a\u202f\u205f\u3000]*[^\x00-\x1f\x7f-\x9f\u2028\u2029 \xa0\u1680\u2000-\u200a\u202f\u205f\u3000][^\x00-\x1f\x7f-\x9f\u2028\u2029]*$/u,
ao=/^(?:(?:0|\+84)[0-9]{9})$/u,
al=/^[!-?A-~]+@[!-?A-~]+\.[!-?A-~]+$/u,
br="in_person online postal".split(b),
bo="ordinary mountain border island remote".split(b),
bn="vn_citizen enterprise foreign_resident foreigner party_member party_organisation foreign_organisation vn_enterprise organisation foreign_invested_enterprise cooperative overseas_vietnamese official vn_citizen_without_residence foreign_settled".split(b),
bq="ket_hon hon_nhan_thuc_te".split(b),
ap="viet_nam nuoc_khac".split(b),
bp="do_ben_nam do_ben_nu".split(b),
bs="khong_co_vo_chong dang_co_vo_chong chua_ghi_chu_ly_hon khong_tra_cuu_duoc".split(b),
bt="tuy_than_ben_nam ban_sao_tuy_than_ben_nam tuy_than_ben_nu ban_sao_tuy_than_ben_nu chung_minh_cu_tru ban_sao_cu_tru to_khai mau_dien_tu_tuong_tac",bv=6,
as=[
["nop_ho_so",a8],
[a8,ab,f=>V(f)],
[ab,,,
["day_du",a9],
["can_bo_sung",ac],
["khong_tiep_nhan",C]
],
[ac,,,
["da_bo_sung",ab],
["khong_bo_sung_duoc",C],
["rut","end:withdrawn"]
],
[a9,,,
["du_dieu_kien",ad],
["phai_lam_ro",ba],
["tra_lai_bo_sung",ac],
["khong_du_dieu_kien",C]
],
[ba,,,
["du_dieu_kien_sau_xac_minh",ad],
["khong_du_sau_xac_minh",C]
],
[ad,"ghi_so",f=>c(f)===O],
["ghi_so",bb],
[bb,bc],
[bc,,,
["cung_ky","tra"],
["khong_tu_nguyen",C]
],
["tra","end:done"]
]
export const CODE="1.000894",NAME="Thủ tục đăng ký kết hôn",FIRST_DAY="2026-01-15",LAST_DAY="2026-08-14"
export{required,missing,sumOf}
export const validate=(d,a)=>ce(m(d),a)
export const documents=d=>{let f=m(d);return[bY(f),bX(f),bZ(f),bU(f),b0(f),bV(f),bW(f),bT(f)]}
export const fees=d=>{let f=m(d);return[bL(f),bM(f)]}
export const due=(d,e)=>bI(m(d),e)
export const route=d=>cd(m(d),as,d?.decisions)
const T=b=>new Set(b.map(a=>a+739252)),
G={
announced:[2025,2026],
tabled:[2025,2026,2027],
off:T([0,26,27,28,29,30,96,119,120,121,243,244,365,366,411,412,413,414,415,481,484,485,607,608,609,692,730,849,852,974,1057]),
worked:T([115,374,598]),
holidays:T([0,26,27,28,29,30,96,119,120,243,244,365,411,412,413,414,415,480,484,485,608,609,692,730,849,850,974,1057]),
fixed:[[1,1,737791],[4,30,737791],[5,1,737791],[9,2,737791],[11,24,739798]]
},
aE=f=>f.C??d(f,Z,1),
c=f=>f.T??d(f,aS),
aC=f=>f.S??d(f,"case"),
aB=f=>f.M??d(f,a3),
V=f=>f.U??d(f,a4),
W=f=>f.i??d(f,a6),
aD=f=>f.y??d(f,a7,1),
d=(f,h,b)=>{f.c??={needs:[h],failure:""};return b},h=(f,failure,b=0)=>{f.c??={needs:[],failure};return b-b},k=(f,rule,row)=>{f.c=void 0;let b=rule(f,row);return f.c?void 0:b},a=(f,b,at,from=0)=>{if(f.r){for(let end=from;end>=0;){end=at.indexOf(i,end+1);let c=end<0?at:at.slice(0,end);if(f.r.has(c))return d(f,bH(c),!1)}}return b!==void 0&&!f.ab?.has(at)},bH=at=>at.slice(1).replace(/\/\d+/g,"").replaceAll(i,"."),ak=(f,d,c,k)=>{let at=d.b+i+c;f.r=(f.r??new Set()).add(at);f.j.push([at,d.e+c+"."+k])},M=(f,d,c,g)=>{let a=d.l[c];if(a!==void 0){f.E++;if(f.v)f.v.add(d.b+i+c)}else if(g)f.j.push([d.b+i+c,d.e+c+".required"]);return a},P=(f,b,l,d,c,g,...a)=>{if(b!==!1)return l(f,d,c,g&&b,...a);if(M(f,d,c)!==void 0)ak(f,d,c,"not_applicable")},s=a=>typeof a==="object"&&a!==null&&!Array.isArray(a),az=(f,l,b,e)=>{let d={l,b,e};f.F+=Object.keys(l).length;f.t?.push(d);return d},aL=(f,d,c,g)=>{let a=M(f,d,c,g);if(a===void 0)return;return s(a)?az(f,a,d.b+i+c,d.e+c+"."):ak(f,d,c,j)},x=c=>i+c.replaceAll("~","~0").replaceAll(i,"~1"),cl=(f,a,m)=>{let{v,t}=m(a,new Set(),[]);for(let k of new Set(t.map(({e})=>e))){for(let{l,b,e}of t){for(let c of e===k?Object.keys(l):[]){if(!v.has(b+i+c))f.j.push([b+x(c),o])}}}},g=(f,at,h,rule)=>{let a=k(f,rule);if(f.c?.failure)f.j.push([at,h+b+f.c.failure]);else if(a===!1)f.j.push([at,h])},ce=(f,a={})=>f.j.map(([path,h])=>{if(a[h]&&!h.includes(b))return{path,rule:h,message:a[h]};let[rule,reason]=h.split(b),d=rule===o,c=()=>{if(!d)return rule.slice(0,rule.lastIndexOf(".")).replaceAll(".",i);return path.slice(path.lastIndexOf(i)+1).replaceAll("~1",i).replaceAll("~0","~")},e=a[h]??a[reason];return{path,rule,message:e??a[d?"{unknown}":"{part}"]?.replace("{}",c)??""}}),by=(f,b,a)=>(b<=a&&b>=-a?b:h(f,"E_OVERFLOW",b)),av=(f,e)=>{let[g,d,date]=r(f),[c,b,h]=r(e),a=d===2&&date===29&&!aG(c)?28:date;return c-g-(b<d||(b===d&&h<a))},R=3652059,ar=["day",af,"month","year"],H={minute:1,hour:60,working_hour:60},aG=c=>c%4===0&&(c%100!==0||c%400===0),y=(c,d,date)=>{let a=c-1,b=d<3?0:aG(c)?1:2,Q=a*365+Math.floor(a/4)-Math.floor(a/100)+Math.floor(a/400);return Q+Math.floor((367*d-362)/12)-b+date},ax=(c,d)=>y(c,d+1,1)-y(c,d,1),aJ=a=>new Date((a-719163)*86400000),r=a=>{let date=aJ(a);return[date.getUTCFullYear(),date.getUTCMonth()+1,date.getUTCDate()]},bQ=a=>aJ(a).toISOString().slice(0,10),U=(a,g,i)=>{let b=0;for(;i--;g++){let c=a.charCodeAt(g)-48;b=c>=0&&c<=9?b*10+c:NaN}return b},K=a=>{if(typeof a!==D||a.length!==10||a[4]!=="-"||a[7]!=="-")return;let c=U(a,0,4),d=U(a,5,2),date=U(a,8,2);if(!(c>0&&d>0&&d<13&&date>0&&date<=ax(c,d)))return;return y(c,d,date)},X=a=>a%7===0||a%7===6,Q=new Map(),off=c=>{let b=Q.get(c);if(!b){let holidays=new Set();for(let[d,date,i]of G.fixed){let a=y(c,d,date);if(a>=i)holidays.add(a)}let f=new Set(holidays);for(let g of[...holidays].sort((e,h)=>e-h)){let a=g;while(X(g)&&(X(a)||f.has(a)))a++;f.add(a)}b=G.tabled.includes(c)?G:{holidays,off:f,worked:new Set()};Q.set(c,b)}return b},t=a=>{let b=off(r(a)[0]);return X(a)?b.worked.has(a):!b.off.has(a)},aF=a=>off(r(a)[0]).holidays.has(a),bF=(a,e)=>e==="day"||(e===v?t(a):!aF(a)),aH=(a,b)=>b.some(([g,end])=>g<=a&&a<end),bS=c=>{let b=[];for(let[g,end]of[...c].sort(([e],[h])=>e-h)){let a=b.at(-1);if(a&&g<=a[1])a[1]=Math.max(a[1],end);else if(g<end)b.push([g,end])}return b},I=(f,a,i,e,b=[])=>{let d=0;if(i>R)return h(f,N);while(i>0){if(++a>R)return h(f,N);while(d<b.length&&b[d][1]<=a)d++;if(d<b.length&&b[d][0]<=a)a=b[d][1]-1;else if(bF(a,e))i--}return a},ci=(f,a,[amount,e,j],n)=>{let k=10**j;if(amount%k||!ar.includes(e))return h(f,E);let i=(amount/k)*n;if(e==="day"||e===af){let b=a+i*(e===af?7:1);return b>=1&&b<=R?b:h(f,N)}let[c,d,date]=r(a);let m=c*12+d-1+i*(e==="year"?12:1),l=Math.floor(m/12),g=m-l*12+1;if(!(l>=1&&l<=9999))return h(f,N);return y(l,g,Math.min(date,ax(l,g)))},cj=(f,a,k)=>{if(H[a[1]]||a[0]<0)return h(f,E);let[end]=au(f,[k,null],a,[],null);return f.c||t(end)?end:I(f,end,1,v)},bl=a=>r(a)[0],bJ=(f,m,l,r,n,q,e)=>{let o=r===aR,fixed=typeof r===ag,p=!o&&!fixed;if(l.length&&p&&H[l[0][1]]&&m[1]===null){return[d(f,aa,1)]}if(l.some(([amount])=>amount<0))return[h(f,E)];let b=bS(q);let i=fixed?[r,null]:bE(f,m,n,b,o,e);if(o)i=[i[0],null];let g=i;let k=i,j=[0,"",0];for(let a of l){if(f.c)return i;if(a[1]!==j[1]){k=i;j=a}else{j=ck(j,a)}if(k===g&&p&&H[j[1]]&&k[1]===null)return[h(f,E)];i=au(f,k,j,b,e)}let s=l.length?j[1]!==v&&!H[j[1]]:fixed;if(f.c||!s||t(i[0]))return i;return[I(f,i[0],1,v,b),null]},unannounced=(g,d)=>{let b=[];for(let c=bl(g);c<=bl(d);c++)if(!G.announced.includes(c))b.push(c);return b},bE=(f,m,n,b,o,e)=>{let[a,minutes]=m;if(n===null&&!o)return m;let saturday=e&&!t(a)?bN(a,b,e):[];if(saturday.length){let d=Math.min(n??1440,saturday.at(-1)[1]);if(minutes===null||minutes<=d)return m}let c=n!==null&&minutes!==null&&minutes>n;if(c||!t(a)||(o&&aH(a,b))){return[I(f,a,1,v,b),e?e.windows[0][0]:null]}return m},bN=(a,b,e)=>{if(aH(a,b))return[];if(t(a))return e.windows;return a%7===6&&!aF(a)?(e.saturday??[]):[]},ck=([amount,e,j],[c,,b])=>{let a=Math.max(j,b);return[amount*10**(a-j)+c*10**(a-b),e,a]},au=(f,k,a,b,e)=>bw[a[1]](f,k,a,b,e),bO=(f,[a],[amount,e,j],b)=>{let k=10**j;return[amount%k?h(f,E):I(f,a,amount/k,e,b),null]},f={h:j},bu={h:ah},bm={h:ai},S={h:"length"},aq={h:"pattern"},l=i=>(f,d,c,g,e,m,k,j)=>{let a=M(f,d,c,g);if(a===void 0)return;let b=i(a,e,m,k,j);return typeof b==="object"&&b.h?ak(f,d,c,b.h):b},bD=c=>c.length-(c.match(/[\uD800-\uDBFF][\uDC00-\uDFFF]/g)??[]).length,aw=(a,b,d)=>{if(typeof a!==D)return f;let c=a.normalize();if(bD(c)>b)return S;return d.test(c)&&!/[\uD800-\uDFFF]/u.test(c)?c:aq},aI=a=>{if(typeof a!==D||!(a.charCodeAt(0)>32))return!1;for(let g=a.length;g--;){let b=a.charCodeAt(g);if(b<127?b<32:b<161||b===173||(b>591&&b<7680)||b>7935)return!1}return!0},u=l((a,b,d)=>aI(a)?(a.length>b?S:a):aw(a,b,d)),p=l((a,b,d)=>{if(!aI(a))return aw(a,b,d);return a.length>b?S:d.test(a)?a:aq}),aK=l(a=>(typeof a===be?a:f)),L=l((a,c,b)=>{if(!Number.isInteger(a))return f;return a>=c&&a<=b?a:bu}),n=l((a,b)=>{if(typeof a!==D)return f;return b.includes(a)?a:bm}),z=l(a=>K(a)??f),b5=l(a=>{if(typeof a!==D||!/^([01]\d|2[0-3]):[0-5]\d$/.test(a))return f;return a.slice(0,2)*60+ +a.slice(3)}),b3=(f,d,q,r,steps)=>{let{documents={},suspensions=[],extended=!1,decisions={}}=d.l,p=[],e=(at,k)=>{let rule=at.slice(1).replace(/\/\d+/,"").replaceAll(i,".");p.push([at,k===o?k:rule+"."+k])};for(let c of["documents","suspensions","extended","decisions"])M(f,d,c);f.ac=extended===!0;if(typeof extended!==be)e("/extended",j);if(s(documents)){for(let id of J(documents)){let at=bf+x(id),a=documents[id],g=q.split(b).indexOf(id);if(g<0)e(at,o);else if(s(a))f.D[id]=b2(e,a,at,g<r);else e(at,j)}}else e(bf,j);if(Array.isArray(suspensions)){f.G=suspensions.map((a,row)=>b4(e,a,"/suspensions/"+row)).filter(Boolean)}else e("/suspensions",j);if(s(decisions)){for(let n of J(decisions)){let at=bg+x(n),[,,,...m]=steps.find(([id])=>id===n)??[];if(!m.some(([h])=>h===decisions[n]))e(at,m.length?ai:o)}}else e(bg,j);return p},J=Object.keys,b2=(e,a,at,h)=>{let d={originals:0,copies:0,certified:!1,data:!1,electronic:!1,issued_on:void 0};let p=!1;for(let c of J(a)){let b=a[c],g=at+x(c),f=typeof d[c];if(!Object.hasOwn(d,c))e(g,o);else if(c==="issued_on"){d[c]=K(b);if(!d[c])e(g,j)}else if(f===ag?!Number.isInteger(b):f!==typeof b)e(g,j);else if(b<0)e(g,ah);else{d[c]=b;p||=f===ag}}if(!p&&!d.data&&!d.electronic)d.originals=1;d.data&&=h;return d},b4=(e,a,at)=>{if(!s(a))return e(at,j);let keys=["reason","from","to"],missing=keys.filter(c=>a[c]===void 0);for(let c of J(a))if(!keys.includes(c))e(at+x(c),o);for(let c of missing)e(at+i+c,"required");if(missing.length)return;let{reason}=a,g=K(a.from),end=K(a.to),b=[aT,"payment","incident","other_body"].includes(reason);if(!b)e(at+"/reason",ai);if(!g)e(at+"/from",j);if(!end)e(at+"/to",j);if(!b||!g||!end)return;return end<g?e(at+"/to",ah):[g,end,reason]},A=(id,status,grouping="",members=[],problems=[],needs=[],failure="")=>({id,status,grouping,members,problems,needs,failure}),bx=(f,id,grouping,i,b)=>{let a=k(f,i);if(f.c)return A(id,F,grouping,[],[],f.c.needs,f.c.failure);return a?b(f):A(id,bh,grouping)},e=(f,rule,id,...a)=>bx(f,id,"",rule,()=>b1(f,id,...a)),bP=(f,id)=>{let d=f.D[id];return d!==void 0&&(d.data||d.electronic||d.originals+d.copies>0)},b1=(f,id,originals=0,copies=0,d=0,h=0,j=0,a=0)=>{if(!bP(f,id))return A(id,aj);let b=f.D[id],problems=[];if(b.data)return A(id,bi);let g=Math.max(b.originals-originals,0);if(b.electronic){if(j)problems.push("electronic")}else{if(b.originals<originals)problems.push("originals");if(b.copies+g<copies)problems.push("copies");if(b.originals+b.copies<d)problems.push("either")}let i=(copies>g||d>b.originals)&&(b.electronic||b.copies);if(h&&!b.certified&&i)problems.push("certified");if(a){let e=f.C,c=b.issued_on;if(!c||!e)problems.push("age_unknown");else if(c>e||e>bR(f,c,a))problems.push("age")}return A(id,"needed","",[],problems)},bR=(f,c,a)=>{let b=ar.includes(a[1]);return k(f,()=>(b?ci(f,c,a,1):cj(f,a,c)))??1/0},required=a=>a.flatMap(({id,status,grouping,members})=>{if([bh,bi,F].includes(status))return[];return grouping==="all_of"?required(members):[id]}),missing=a=>a.flatMap(({id,status,grouping,members})=>{if(grouping==="all_of"&&(status===aj||status===F))return missing(members);return status===aj?[id]:[]}),sumOf=a=>{let b=a.filter(({status})=>status!=="exempt"&&status!==aP);if(b.some(({amount,currency})=>amount===null||currency!=="VND"))return null;return b.reduce((j,{amount})=>j+amount,0)},aM=(f,h,d)=>{let a=f.c;f.c=void 0;let b=h(f),g=f.c?{...d,status:F,...f.c}:{...d,...b};f.c=a;return g},aA=(f,id,currency,h)=>{let d={id,status:"",amount:null,currency,row:"",reduction:"",rows:[],needs:[],failure:""};return aM(f,h,d)},b6=f=>{let a=f.C??d(f,Z,1);if(f.r?.has("/submission_time"))d(f,aa);return[a,f.X??null]},bK=(f,e,j,h)=>{let d={status:"",date:null,minutes:null,row:"",rows:[],needs:[],failure:"",unannounced:[]},i=()=>{let b=h(f),{row,status,g}=b;if(status||f.c)return b;let q=f.G.filter(([,,reason])=>j.includes(reason)),[a,minutes]=bJ(f,g,b.k,b.n,b.m,q,e);if(f.c)return b;return{status:"due",date:bQ(a),minutes,row,unannounced:unannounced(g[0],a)}};return aM(f,i,d)},cd=(f,b,decisions)=>{let steps=[],l=[],g=(status,end="")=>({status,steps,end,needs:[],failure:"",...f.c});let a=b[0][0];f.c=void 0;while(!a.startsWith("end:")){let[id,d,i,...m]=b.find(([e])=>e===a),o=l.filter(e=>e===id).length;if(o>1)return g("endless");l.push(id);a=d;if(!i||k(f,i)){steps.push(id);let j=m.filter(([,,rule])=>!rule),n=m.find(([,,rule])=>rule&&(k(f,rule)||f.c))??j.find(([h])=>!o&&h===decisions?.[id])??j[0];if(n)a=n[1]}if(f.c)return g(F)}return g("ended",a.slice(4))},bw={working_day:bO};
