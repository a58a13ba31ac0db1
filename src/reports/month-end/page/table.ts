import { escaped } from '../../html';

/** A cell: plain text, or markup that was made here. */
export type PageCell = string | { readonly html: string; readonly right?: true } | { readonly text: string; readonly right: true; readonly tone?: string };

export interface PageColumn {
  readonly title: string;
  readonly right?: true;
  readonly chart?: true;
}

export function table(columns: readonly PageColumn[], rows: readonly (readonly PageCell[])[], sums: readonly (readonly PageCell[])[] = []): string {
  const heads = columns.map(({ title, right, chart }) => `<th scope="col"${right ? ' class="right"' : chart ? ' class="chart"' : ''}>${escaped(title)}</th>`);
  const lines = rows.map((cells) => `<tr>${cells.map(cell).join('')}</tr>`);
  const last = sums.map((cells, index) => `<tr class="${index === 0 ? 'sum' : 'quiet'}">${cells.map(cell).join('')}</tr>`);
  return `<div class="scroll"><table>\n<thead><tr>${heads.join('')}</tr></thead>\n<tbody>\n${[...lines, ...last].join('\n')}\n</tbody>\n</table></div>`;
}

export function number(text: string | number | null, tone?: string): PageCell {
  return { text: text === null ? '' : String(text), right: true, ...(tone === undefined ? {} : { tone }) };
}

function cell(value: PageCell): string {
  if (typeof value === 'string') return `<td>${escaped(value)}</td>`;
  if ('html' in value) return `<td${value.right ? ' class="right"' : ''}>${value.html}</td>`;
  return `<td class="right${value.tone ? ` ${value.tone}` : ''}">${escaped(value.text)}</td>`;
}
