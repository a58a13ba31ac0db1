import type { PlanCell } from '../../../core/workbook/plan';
import { areasOf } from './areas';
import { attribute, childrenOf, type XmlNode } from './xml-tree';

/** Cells with the addresses that they lead to. */
export function withLinks(cells: readonly PlanCell[], node: XmlNode | undefined, addresses: ReadonlyMap<string, string>): PlanCell[] {
  const links = new Map<string, string>();
  for (const each of childrenOf(node, 'hyperlink')) {
    const [area] = areasOf(attribute(each, 'ref'));
    const place = attribute(each, 'location');
    const address = (addresses.get(attribute(each, ':id') ?? '') ?? '') + (place === undefined ? '' : `#${place}`);
    if (area && address !== '') links.set(`${area.top},${area.left}`, address);
  }
  if (links.size === 0) return [...cells];
  return cells.map((cell) => {
    const link = links.get(`${cell.row},${cell.column}`);
    return link === undefined ? cell : { ...cell, link };
  });
}
