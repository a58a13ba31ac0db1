/** Calm on screen, complete on A4. Colours are those of the findings everywhere. */
export const STYLE = `
@page{size:A4 portrait;margin:14mm 12mm}
*{box-sizing:border-box}
body{margin:0 auto;max-width:1080px;padding:28px 24px;color:#1f2328;background:#fff;font:14px/1.6 "Microsoft YaHei UI","Microsoft YaHei","PingFang SC","Noto Sans CJK SC","Source Han Sans SC","WenQuanYi Micro Hei",SimSun,sans-serif}
h1{font-size:26px;margin:0}
.lead{margin:2px 0 0;color:#59636e}
.numbers{display:grid;grid-template-columns:repeat(auto-fit,minmax(104px,1fr));gap:8px;margin:18px 0 0;padding:0;list-style:none}
.numbers li{padding:8px 12px;border:1px solid #d1d9e0;border-radius:6px}
.numbers b{display:block;font-size:24px;line-height:1.25;font-variant-numeric:tabular-nums}
h2{font-size:18px;margin:30px 0 8px;padding-bottom:4px;border-bottom:2px solid #1f2328;break-after:avoid}
h3{font-size:15px;margin:18px 0 4px;break-after:avoid}
p.note{margin:0 0 6px;color:#59636e}
a{color:#0b5cad}
table{width:100%;border-collapse:collapse;margin:4px 0 12px}
thead{display:table-header-group}
tr{break-inside:avoid}
th,td{padding:4px 6px;border:1px solid #d1d9e0;text-align:left;vertical-align:top;overflow-wrap:anywhere}
th{background:#f6f8fa;font-weight:600}
.scroll{overflow-x:auto}
.right{text-align:right;font-variant-numeric:tabular-nums;white-space:nowrap}
.name{white-space:nowrap}
.sum td{font-weight:600;border-top:2px solid #59636e}
.chart{width:140px}
.numbers li{white-space:nowrap}
.chart svg{display:block}
.error{color:#b42318}.warning{color:#8a5200}.info{color:#0b5cad}.loud{color:#8a1f7a}.good{color:#1a7f37}.quiet{color:#59636e}
.key{display:inline-block;width:10px;height:10px;margin:0 4px 0 12px}
@media print{body{max-width:none;padding:0;font-size:11px}a{color:inherit;text-decoration:none}.numbers b{font-size:18px}.scroll{overflow:visible}}
`;

export const COLOUR = { error: '#b42318', warning: '#d08700', info: '#0b5cad', now: '#0b5cad', before: '#b6c2cf' } as const;
