import type { CellPatch } from './cell-patch';
import { withAttribute, withoutAttribute } from './xml-tags';

/** The `<c>` element for a new content; what else the old one said of itself stays. */
export function cellXml(prefix: string, attributes: string, to: CellPatch['to'], style: number | null, shift: number): string {
  let kept = ['t', 'cm', 'vm'].reduce(withoutAttribute, attributes);
  if (style !== null) kept = withAttribute(kept, 's', String(style));
  if (to.kind === 'number') return `<${prefix}c${kept}><${prefix}v>${to.value - shift}</${prefix}v></${prefix}c>`;
  if (to.value === '') return `<${prefix}c${kept}/>`;
  return `<${prefix}c${kept} t="inlineStr"><${prefix}is><${prefix}t xml:space="preserve">${escaped(to.value)}</${prefix}t></${prefix}is></${prefix}c>`;
}

/** XML has no room for control characters; workbooks write them, and what looks like them, as `_xHHHH_`. */
function escaped(text: string): string {
  return text
    .replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_')
    // eslint-disable-next-line no-control-regex
    .replace(/[\u0000-\u0008\u000b-\u001f\ufffe\uffff]/g, (letter) => `_x${letter.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;');
}
