import type { CellArea } from '../../../core/workbook/ref';
import { tooLarge } from '../read/read-error';
import { areasOf } from './areas';
import type { Refuse } from './template-book';
import { attribute, childrenOf, type XmlNode } from './xml-tree';

const MOST = 20_000;
const MOST_CELLS = 1_000_000;

/** The sheet's merged areas; two that lie on each other cannot be written again. */
export function readMerges(node: XmlNode | undefined, refuse: Refuse): CellArea[] {
  const merges = childrenOf(node, 'mergeCell').flatMap((each) => areasOf(attribute(each, 'ref')));
  if (merges.length > MOST) throw tooLarge('合并单元格过多', 'too many merged cells');
  const real = merges.filter(({ top, left, bottom, right }) => top !== bottom || left !== right).sort((a, b) => a.top - b.top || a.left - b.left);
  const cells = real.reduce((sum, { top, left, bottom, right }) => sum + (bottom - top + 1) * (right - left + 1), 0);
  if (cells > MOST_CELLS) throw tooLarge('合并单元格的范围过大', 'merged cells cover too much');
  let open: CellArea[] = [];
  for (const merge of real) {
    open = open.filter((each) => each.bottom >= merge.top);
    if (open.some((each) => each.left <= merge.right && each.right >= merge.left)) refuse({ row: merge.top, column: merge.left }, '互相重叠的合并单元格', 'merged cells that overlap');
    else open.push(merge);
  }
  return real;
}
