import { createHash } from 'node:crypto';
import type { Language } from '../../core/words';
import { PAGE_STYLE, escaped, htmlPage } from '../../reports/html';
import type { Block, Document, DocumentCell, DocumentColumn } from './document';
import { cellText } from './document';

/** One page, printable on A4. */
export function htmlOf(document: Document, language: Language): string {
  const hash = createHash('sha256').update(STYLE).digest('base64');
  const sections = document.sections
    .filter((section) => section.blocks.length > 0)
    .map((section) => `<section>\n<h2>${escaped(section.title)}</h2>\n${section.blocks.map(blockHtml).join('\n')}\n</section>`);
  return htmlPage({
    language,
    title: document.title,
    style: STYLE,
    styleSource: `'sha256-${hash}'`,
    header: `${document.lead.map((line) => `<p>${escaped(line)}</p>`).join('\n')}
<ul class="summary">${document.summary.map((part) => `<li class="${part.tone ?? ''}">${escaped(part.text)}</li>`).join('')}</ul>`,
    main: sections.join('\n'),
  });
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

const STYLE = `${PAGE_STYLE}
@page{size:A4 landscape;margin:14mm 12mm}
body{max-width:1200px;padding:24px}
h1{font-size:24px;margin:0 0 4px}
header p{margin:0;color:#59636e}
.summary{display:flex;flex-wrap:wrap;gap:8px;margin:14px 0 0;padding:0;list-style:none}
.summary li{padding:3px 12px;border:1px solid #d1d9e0;border-radius:14px;background:#f6f8fa}
h2{margin:28px 0 8px}
h3{margin:18px 0 4px;padding-left:8px;border-left:4px solid #59636e}
.note{margin:0 0 6px;color:#59636e}
th,td{padding:4px 8px}
th{white-space:nowrap}
td.right,th.right{text-align:right;font-variant-numeric:tabular-nums}
th.wide,td.wide{min-width:40%}
.list td:nth-child(1){width:24%}.list td:nth-child(2){width:8%}
h3.error{border-color:#b42318}
h3.warning{border-color:#d08700}
h3.info{border-color:#0b5cad}
h3.loud{border-color:#8a1f7a}
@media print{.summary li{background:none}}
`;
