import type { PagePlan } from '../../../core/workbook/plan';
import type { CellArea } from '../../../core/workbook/ref';
import type { PrintNames } from './print-names';
import type { Refuse } from './template-book';
import { attribute, child, flag, numeric, type XmlNode } from './xml-tree';

/** How the sheet is printed. */
export function readPage(sheet: XmlNode, names: PrintNames, refuse: Refuse): PagePlan {
  const setup = child(sheet, 'pageSetup');
  const options = child(sheet, 'printOptions');
  const margins = child(sheet, 'pageMargins');
  const heads = child(sheet, 'headerFooter');
  const fits = flag(child(child(sheet, 'sheetPr'), 'pageSetUpPr'), 'fitToPage');
  refuseOddities(setup, options, heads, refuse);
  return {
    paper: paperOf(numeric(setup, 'paperSize') ?? 9, refuse),
    orientation: attribute(setup, 'orientation') === 'landscape' ? 'landscape' : 'portrait',
    scale: numeric(setup, 'scale') ?? 100,
    fit: fits ? { wide: numeric(setup, 'fitToWidth') ?? 1, tall: numeric(setup, 'fitToHeight') ?? 1 } : null,
    margins: {
      left: numeric(margins, 'left') ?? 0.7,
      right: numeric(margins, 'right') ?? 0.7,
      top: numeric(margins, 'top') ?? 0.75,
      bottom: numeric(margins, 'bottom') ?? 0.75,
      header: numeric(margins, 'header') ?? 0.3,
      footer: numeric(margins, 'footer') ?? 0.3,
    },
    centred: { across: flag(options, 'horizontalCentered'), down: flag(options, 'verticalCentered') },
    repeatRows: names.repeatRows,
    repeatColumns: names.repeatColumns,
    printArea: names.printArea satisfies CellArea | null,
    header: child(heads, 'oddHeader')?.text ?? '',
    footer: child(heads, 'oddFooter')?.text ?? '',
    gridLines: flag(options, 'gridLines'),
  };
}

const PAPERS: Readonly<Record<number, PagePlan['paper']>> = { 1: 'Letter', 8: 'A3', 9: 'A4', 11: 'A5', 13: 'B5' };

function paperOf(number: number, refuse: Refuse): PagePlan['paper'] {
  const paper = PAPERS[number];
  if (!paper) refuse(null, 'A3、A4、A5、B5、Letter 以外的纸张', 'paper other than A3, A4, A5, B5, Letter');
  return paper ?? 'A4';
}

function refuseOddities(setup: XmlNode | undefined, options: XmlNode | undefined, heads: XmlNode | undefined, refuse: Refuse): void {
  if (attribute(setup, 'pageOrder') === 'overThenDown') refuse(null, '「先行后列」的打印顺序', 'printing over, then down');
  if (flag(setup, 'useFirstPageNumber') && (numeric(setup, 'firstPageNumber') ?? 1) !== 1) refuse(null, '不从 1 起的页码', 'page numbers that begin elsewhere than at 1');
  if (flag(setup, 'blackAndWhite') || flag(setup, 'draft')) refuse(null, '「单色打印」或「草稿质量」', 'black-and-white or draft printing');
  if (flag(options, 'headings')) refuse(null, '行号列标的打印', 'printed row and column headings');
  const even = (child(heads, 'evenHeader')?.text ?? '') + (child(heads, 'evenFooter')?.text ?? '');
  const first = (child(heads, 'firstHeader')?.text ?? '') + (child(heads, 'firstFooter')?.text ?? '');
  const differs = (flag(heads, 'differentOddEven') && even !== '') || flag(heads, 'differentFirst');
  if (differs || (first !== '' && flag(heads, 'differentFirst'))) refuse(null, '首页或奇偶页不同的页眉页脚', 'different headers on the first or on even pages');
}
