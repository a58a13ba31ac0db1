import { PAGE_STYLE } from '../../html';

export const STYLE = `${PAGE_STYLE}
@page{size:A4 portrait;margin:14mm 12mm}
body{max-width:1080px;padding:28px 24px}
h1{font-size:26px;margin:0}
.lead{margin:2px 0 0;color:#59636e}
.numbers{display:grid;grid-template-columns:repeat(auto-fit,minmax(104px,1fr));gap:8px;margin:18px 0 0;padding:0;list-style:none}
.numbers li{padding:8px 12px;border:1px solid #d1d9e0;border-radius:6px;white-space:nowrap}
.numbers b{display:block;font-size:24px;line-height:1.25;font-variant-numeric:tabular-nums}
h2{margin:30px 0 8px}
h3{margin:18px 0 4px}
p.note{margin:0 0 6px;color:#59636e}
a{color:#0b5cad}
th,td{padding:4px 6px}
th{font-weight:600}
.scroll{overflow-x:auto}
.right{text-align:right;font-variant-numeric:tabular-nums;white-space:nowrap}
.name{white-space:nowrap}
.sum td{font-weight:600;border-top:2px solid #59636e}
.chart{width:140px}
.chart svg{display:block}
.key{display:inline-block;width:10px;height:10px;margin:0 4px 0 12px}
@media print{a{color:inherit;text-decoration:none}.numbers b{font-size:18px}.scroll{overflow:visible}}
`;

export const COLOUR = { error: '#b42318', warning: '#d08700', info: '#0b5cad', now: '#0b5cad', before: '#b6c2cf' } as const;
