/** The style sheet of the page: for wide and narrow screens, light and dark themes, and paper. */
import { fontsOf, themeOf, variablesOf } from '../charts/palette.js';

const chineseSerif = '"Source Han Serif SC", "Noto Serif SC", "Noto Serif CJK SC", "Songti SC", STSong, SimSun';
const latinSerif = 'Georgia, "Times New Roman", "Liberation Serif"';

/** The column widths of the tables of results, in percent: the same in every domain. */
function widths(shares: readonly number[]): string {
  return `table.results{table-layout:fixed}\n${shares.map((share, i) => `table.results thead th:nth-child(${i + 1}){width:${share}%}`).join('\n')}`;
}

/** @internal */
export const style = `
:root{color-scheme:light dark;${variablesOf(themeOf({ theme: 'light' }))};--ground:#f5f7f8;--better:#00704f}
@media screen and (prefers-color-scheme:dark){:root{${variablesOf(themeOf({ theme: 'dark' }))};--ground:#0f1316;--better:#2fb388}}
*{box-sizing:border-box}
html{-webkit-text-size-adjust:100%;text-size-adjust:100%;scroll-behavior:smooth}
body{margin:0;background:var(--ground);color:var(--ink);font:16px/1.7 ${fontsOf('zh')};overflow-wrap:anywhere}
:lang(en) body{font:16px/1.55 ${fontsOf('en')}}
main,header,footer{max-width:1280px;margin:0 auto;padding:0 clamp(16px,3vw,40px)}
header{padding-top:clamp(28px,5vw,64px)}
.plans{margin:0;color:var(--quiet);font-size:15px}
h1,h2,h3,h4{font-family:${chineseSerif},${latinSerif},serif;line-height:1.3;text-wrap:balance;font-weight:700}
html:lang(en) :is(h1,h2,h3,h4){font-family:${latinSerif},${chineseSerif},serif}
h1{margin:.2em 0 .25em;font-size:clamp(28px,4.4vw,46px);letter-spacing:.01em}
.about{margin:0;font-size:17px}
.about span+span::before{content:"·";margin:0 .6em;color:var(--quiet)}
.notes{margin:20px 0 0;padding:12px 18px;border-left:4px solid var(--under-way);background:var(--paper);list-style:none}
nav{margin-top:24px;padding:12px 0;border-top:1px solid var(--rule);border-bottom:1px solid var(--rule);font-size:15px}
nav ol{display:flex;flex-wrap:wrap;gap:2px 24px;margin:0;padding:0;list-style:none}
a{color:var(--series);text-decoration:none}
a:hover{text-decoration:underline}
a:focus-visible{outline:2px solid var(--series);outline-offset:2px}
section{scroll-margin-top:12px}
main>section{margin-top:clamp(36px,5vw,60px)}
h2{margin:0 0 .7em;padding-bottom:.3em;border-bottom:2px solid var(--ink);font-size:clamp(22px,2.6vw,28px)}
h3{margin:1.8em 0 .4em;font-size:clamp(19px,2.1vw,23px)}
h4{margin:1.8em 0 .3em;font-size:18px}
p{margin:.5em 0 1em;max-width:60em}
ul.plain{margin:.8em 0;padding-left:1.3em;max-width:60em}
ul.plain li{margin:.35em 0}
dl.facts{display:grid;grid-template-columns:max-content 1fr;gap:0;margin:0;padding:8px 20px;background:var(--paper);border:1px solid var(--rule);border-radius:6px}
dl.facts dt{padding:9px 28px 9px 0;color:var(--quiet)}
dl.facts dd{margin:0;padding:9px 0}
dl.facts dt~dt,dl.facts dt~dt+dd{border-top:1px solid var(--rule)}
.rates{display:grid;grid-template-columns:repeat(3,1fr);gap:16px;margin:1.2em 0 2em;padding:0;list-style:none}
.rates li{padding:16px 20px;background:var(--paper);border:1px solid var(--rule);border-radius:6px}
.rates b{display:block;font-size:clamp(26px,3.2vw,38px);line-height:1.2;font-variant-numeric:tabular-nums}
.rates b small{margin-left:.15em;font-size:.55em;font-weight:600}
.rates span{display:block;color:var(--quiet);font-size:14px;line-height:1.5}
.rates i{display:block;height:6px;margin:10px 0 8px;border-radius:3px;background:linear-gradient(var(--good),var(--good)) 0/var(--share) 100% no-repeat var(--unknown)}
.label{margin:1.4em 0 0;font-weight:600}
table{width:100%;margin:1em 0 2em;border-collapse:collapse;background:var(--paper);font-size:14px;line-height:1.5;border:1px solid var(--rule)}
caption{padding:0 0 8px;text-align:left;font-weight:600;font-size:15px}
th,td{padding:8px 10px;border-top:1px solid var(--rule);text-align:left;vertical-align:top;unicode-bidi:isolate}
thead th{position:sticky;top:0;z-index:1;border-top:0;box-shadow:inset 0 -1px var(--quiet);background:var(--paper);color:var(--quiet);font-size:13px;font-weight:600;line-height:1.35;vertical-align:bottom}
tbody th[scope=row]{font-weight:600}
th[scope=rowgroup]{background:var(--ground);font-weight:600}
thead th,.fig{overflow-wrap:normal}
.fig .d{overflow-wrap:anywhere}
.fig{text-align:right;font-variant-numeric:tabular-nums}
.fig .long{display:block;white-space:normal}
.u{margin-left:.08em;white-space:nowrap}
.u,.d,q{color:var(--quiet);font-size:12.5px;font-weight:400;line-height:1.45}
.d,q{display:block;margin-top:2px}
td.t{min-width:7em}
.n{white-space:nowrap}
${widths([14.5, 7, 7, 8, 9.5, 8, 8, 13.5, 12.5, 12])}
details{margin:.6em 0;border:1px solid var(--rule);border-radius:6px;background:var(--paper)}
details>:not(summary){margin-left:16px;margin-right:16px}
details>table{width:calc(100% - 32px)}
details>ul.plain{margin-left:16px}
summary{padding:9px 16px;font-weight:600;cursor:pointer}
summary:focus-visible{outline:2px solid var(--series);outline-offset:2px}
table:not(.many) th[scope=row]{font-weight:400}
q{quotes:"“" "”"}
.better{color:var(--better)}
.worse{color:var(--target)}
.m{display:inline-flex;align-items:center;gap:4px;padding:1px 7px 1px 5px;border-radius:4px;font-size:12.5px;font-weight:600;line-height:1.6;-webkit-print-color-adjust:exact;print-color-adjust:exact}
.m svg{flex:none;width:13px;height:13px;fill:none;stroke:currentColor;stroke-width:.34;stroke-linecap:round;stroke-linejoin:round}
.charts{display:grid;grid-template-columns:repeat(auto-fill,minmax(min(340px,100%),1fr));gap:18px;margin:1.2em 0 2em}
.charts.wide{grid-template-columns:repeat(auto-fit,minmax(min(480px,100%),1fr))}
figure{margin:0;padding:14px 14px 8px;background:var(--paper);border:1px solid var(--rule);border-radius:6px;break-inside:avoid}
figcaption{margin-bottom:8px;font-weight:600;font-size:15px;line-height:1.4}
figure svg{display:block;width:100%;height:auto}
.wide svg{max-width:720px}
footer{margin-top:56px;padding-bottom:40px;color:var(--quiet);font-size:13px}
.away{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
@media screen and (max-width:1279px){
table.results :is(th,td){padding:8px 6px}
}
@media screen and (max-width:1080px){
.rates{grid-template-columns:1fr;gap:10px}
dl.facts{grid-template-columns:1fr;padding:4px 16px}
dl.facts dt{padding:10px 0 0;font-size:14px}
dl.facts dd{padding:0 0 10px}
dl.facts dt~dt+dd{border-top:0}
table.many,table.many tbody,table.many caption{display:block}
table.many{border:0;background:none}
table.many thead{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
table.many tr{display:grid;grid-template-columns:repeat(6,1fr);gap:8px 14px;margin-bottom:12px;padding:12px 14px;background:var(--paper);border:1px solid var(--rule);border-radius:6px}
table.many th,table.many td{display:block;grid-column:span 2;width:auto!important;min-width:0;padding:0;border:0;text-align:left}
table.many th[scope=row]{grid-column:1/-1;font-size:15px}
table.many td.t{grid-column:span 3}
table.many td.w,table.many td.t:last-child,table.results td:nth-child(5){grid-column:1/-1}
table.results td:nth-child(6),table.results td:nth-child(7){grid-column:span 3}
table.many td::before{content:attr(data-label);display:block;color:var(--quiet);font-size:12.5px}
table.many td.nil{display:none}
table.many tr.group{display:block;padding:0;margin:18px 0 8px;border:0;background:none}
table.many th[scope=rowgroup]{background:none;font-size:16px}
.fig .long{display:inline}
}
@media print,(min-width:1100px){
table:not(.results) thead th:lang(zh){word-break:keep-all}
}
@media print{
:root{color-scheme:light}
@page{size:A4 landscape;margin:12mm 12mm 15mm;@bottom-center{content:counter(page) " / " counter(pages);font:8pt ${fontsOf('en')}}}
body{background:none;font-size:10pt;line-height:1.5}
main,header,footer{max-width:none;padding:0}
main>section{margin-top:8mm}
nav{display:none}
h1{font-size:24pt}
h2{font-size:16pt}
h3{margin-top:6mm;font-size:13pt}
h4{margin-top:5mm;font-size:11pt}
p{max-width:none}
.rates{margin:3mm 0 5mm}
.rates li{padding:2mm 4mm}
.rates b{font-size:18pt}
table{margin:2mm 0 5mm;font-size:8.5pt;border:0}
th,td{padding:1.2mm 2mm}
thead{display:table-header-group}
thead th{position:static;font-size:8pt}
caption{padding-bottom:1mm;font-size:9.5pt}
details{margin:2mm 0;border:0;background:none}
details::details-content{content-visibility:visible;display:block}
details>:not(summary){margin-left:0;margin-right:0}
details>table{width:100%}
summary{padding:0;list-style:none}
ul.plain{max-width:none;padding-left:1em}
details>ul.plain{columns:2;column-gap:8mm;font-size:9pt;line-height:1.4}
ul.plain li{margin:.6mm 0}
.charts,.charts.wide{grid-template-columns:repeat(3,1fr);gap:4mm;margin:3mm 0}
.charts.wide{grid-template-columns:repeat(2,1fr)}
figure{padding:2mm 3mm}
figcaption{margin-bottom:1mm;font-size:9pt}
figure svg{max-height:68mm}
tr,figure,.rates li,li,dl.facts dd{break-inside:avoid}
h2,h3,h4,caption,summary,.label,thead{break-after:avoid}
tbody:first-of-type tr:first-child{break-before:avoid}
tr.group{break-after:avoid}
.u,.d,q{font-size:7.5pt}
.m{font-size:8pt}
}
`;
