import { createHash } from 'node:crypto';
import type { Language } from '../../core/words';
import { escaped } from '../../reports/html';
import type { Block, Document, DocumentCell, DocumentColumn } from './document';
import { cellText } from './document';

/** One page that needs nothing else: no script, no picture, no address; printable on A4. */
export function htmlOf(document: Document, language: Language): string {
  const hash = createHash('sha256').update(STYLE).digest('base64');
  return `<!doctype html>
<html lang="${language === 'zh' ? 'zh-CN' : 'en'}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(document.title)}</title>
<style>${STYLE}</style>
</head>
<body>
<header>
<h1>${escaped(document.title)}</h1>
${document.lead.map((line) => `<p>${escaped(line)}</p>`).join('\n')}
<ul class="summary">${document.summary.map((part) => `<li class="${part.tone ?? ''}">${escaped(part.text)}</li>`).join('')}</ul>
</header>
<main>
${document.sections
    .filter((section) => section.blocks.length > 0)
    .map((section) => `<section>\n<h2>${escaped(section.title)}</h2>\n${section.blocks.map(blockHtml).join('\n')}\n</section>`)
    .join('\n')}
</main>
</body>
</html>
`;
}

function blockHtml(block: Block): string {
  const title = block.title === '' ? '' : `<h3 class="${block.tone ?? ''}">${escaped(block.title)}</h3>\n`;
  const notes = (block.notes ?? []).map((note) => `<p class="note">${escaped(note)}</p>\n`).join('');
  if (block.rows.length === 0) return title + notes;
  const heads = block.columns.some((column) => column.title !== '')
    ? `<thead><tr>${block.columns.map((column) => `<th scope="col"${classOf(column)}>${escaped(column.title)}</th>`).join('')}</tr></thead>\n`
    : '';
  const rows = block.rows.map((row) => `<tr>${row.map((cell, index) => cellHtml(cell, block.columns[index])).join('')}</tr>`);
  return `${title}${notes}<table${heads === '' ? ' class="list"' : ''}>\n${heads}<tbody>\n${rows.join('\n')}\n</tbody>\n</table>`;
}

function cellHtml(cell: DocumentCell, column: DocumentColumn | undefined): string {
  const tone = typeof cell === 'object' && cell.tone ? `<b class="${cell.tone}">${escaped(cell.text)}</b>` : escaped(cellText(cell));
  return `<td${classOf(column)}>${tone}</td>`;
}

function classOf(column: DocumentColumn | undefined): string {
  if (column?.align === 'right') return ' class="right"';
  return column?.wide ? ' class="wide"' : '';
}

const STYLE = `
@page{size:A4 landscape;margin:14mm 12mm}
*{box-sizing:border-box}
body{margin:0 auto;max-width:1200px;padding:24px;color:#1f2328;background:#fff;font:14px/1.6 "Microsoft YaHei UI","Microsoft YaHei","PingFang SC","Noto Sans CJK SC","Source Han Sans SC","WenQuanYi Micro Hei",SimSun,sans-serif}
h1{font-size:24px;margin:0 0 4px}
header p{margin:0;color:#59636e}
.summary{display:flex;flex-wrap:wrap;gap:8px;margin:14px 0 0;padding:0;list-style:none}
.summary li{padding:3px 12px;border:1px solid #d1d9e0;border-radius:14px;background:#f6f8fa}
h2{font-size:18px;margin:28px 0 8px;padding-bottom:4px;border-bottom:2px solid #1f2328;break-after:avoid}
h3{font-size:15px;margin:18px 0 4px;padding-left:8px;border-left:4px solid #59636e;break-after:avoid}
.note{margin:0 0 6px;color:#59636e}
table{width:100%;border-collapse:collapse;margin:4px 0 12px}
thead{display:table-header-group}
tr{break-inside:avoid}
th,td{padding:4px 8px;border:1px solid #d1d9e0;text-align:left;vertical-align:top;overflow-wrap:anywhere}
th{background:#f6f8fa;white-space:nowrap}
td.right,th.right{text-align:right;font-variant-numeric:tabular-nums}
th.wide,td.wide{min-width:40%}
.list td:nth-child(1){width:24%}.list td:nth-child(2){width:8%}
.error{color:#b42318}h3.error{border-color:#b42318}
.warning{color:#8a5200}h3.warning{border-color:#d08700}
.info{color:#0b5cad}h3.info{border-color:#0b5cad}
.loud{color:#8a1f7a}h3.loud{border-color:#8a1f7a}
.good{color:#1a7f37}
.quiet{color:#59636e}
@media print{body{max-width:none;padding:0;font-size:11px}.summary li{background:none}}
`;
