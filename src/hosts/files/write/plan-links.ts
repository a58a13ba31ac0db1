import type { SheetPlan } from '../../../core/workbook/plan';
import { a1 } from '../../../core/workbook/ref';
import { addRelationship } from './plan-relationships';
import type { Parts } from './part-texts';
import { element } from './plan-text';

/** Links of any cell, whatever it holds; one that begins with `#` stays inside the workbook. */
export function linksXml(parts: Parts, sheetPart: string, { cells }: SheetPlan): string {
  const ids = new Map<string, string>();
  const links: string[] = [];
  for (const { row, column, link } of cells) {
    if (link === undefined) continue;
    const [address = '', ...place] = link.split('#');
    const location = place.length > 0 ? place.join('#') : null;
    if (address !== '' && !ids.has(address)) ids.set(address, addRelationship(parts, sheetPart, 'hyperlink', address, true));
    links.push(element('hyperlink', { ref: a1(row, column), 'r:id': ids.get(address) ?? null, location }));
  }
  return links.length === 0 ? '' : element('hyperlinks', {}, links.join(''));
}
