import { decodeUtf8 } from '../read/xml/text';
import type { Relationship } from '../read/parts/relationships';
import { parseA1 } from '../../../core/workbook/ref';
import type { Refuse, TemplateBook } from './template-book';
import { attribute, child, childrenOf, everyNode, flag, type XmlNode } from './xml-tree';

/** Names everything about a sheet that a plan cannot hold and that would be missed on paper. */
export async function refuseOddContent(sheet: XmlNode, links: readonly Relationship[], book: TemplateBook, refuse: Refuse): Promise<void> {
  for (const node of sheet.children) {
    const words = REFUSED[node.name];
    if (words && (node.name !== 'colBreaks' || node.children.length > 0)) refuse(null, words[0], words[1]);
    else if (!words && !ACCEPTED.has(node.name)) refuse(null, `「${node.name}」这项内容`, `the content “${node.name}”`);
  }
  for (const { type } of links) if (type === 'pivotTable') refuse(null, '数据透视表', 'a pivot table');
  refuseExtensions(child(sheet, 'extLst'), refuse);
  for (const view of childrenOf(child(sheet, 'sheetViews'), 'sheetView')) {
    if (!flag(view, 'showZeros', true)) refuse(null, '「不显示零值」的设置', 'the setting that hides zeros');
    if (flag(view, 'showFormulas')) refuse(null, '「显示公式」的设置', 'the setting that shows formulas');
  }
  const vml = links.find(({ type, id }) => type === 'vmlDrawing' && id === attribute(child(sheet, 'legacyDrawing'), ':id'))?.target;
  if (vml !== undefined && book.source.has(vml)) refuseFormControls(await book.source.whole(vml), refuse);
}

/** Notes are drawn in the same old format as form controls. */
function refuseFormControls(bytes: Uint8Array, refuse: Refuse): void {
  const kinds = [...decodeUtf8(bytes, 0, bytes.length).matchAll(/ObjectType\s*=\s*["'](\w+)["']/g)].map(([, kind]) => kind);
  for (const kind of new Set(kinds)) if (kind !== 'Note') refuse(null, `表单控件（${kind}）`, `a form control (${kind})`);
}

function refuseExtensions(list: XmlNode | undefined, refuse: Refuse): void {
  for (const node of list ? everyNode(list) : []) {
    if (node.name === 'sparklineGroup') refuse(parseA1((firstText(node, 'sqref') ?? '').split(':')[0] ?? ''), '迷你图', 'a sparkline');
    if (node.name === 'dataValidation') refuse(parseA1((firstText(node, 'sqref') ?? '').split(/[: ]/)[0] ?? ''), '来源在别的工作表的数据有效性', 'a validation whose list is on another sheet');
    if (node.name === 'slicerList') refuse(null, '切片器', 'a slicer');
    // A data bar has its newer half here; the older one says enough.
    if (node.name === 'cfRule' && attribute(node, 'type') !== 'dataBar') refuse(null, '图标集等新式条件格式', 'a newer kind of conditional format');
  }
}

function firstText(node: XmlNode, name: string): string | undefined {
  for (const each of everyNode(node)) if (each.name === name) return each.text;
  return undefined;
}

const REFUSED: Readonly<Record<string, readonly [string, string]>> = {
  sheetProtection: ['工作表保护', 'sheet protection'],
  colBreaks: ['竖向的分页符', 'vertical page breaks'],
  legacyDrawingHF: ['页眉页脚里的图片', 'pictures in headers or footers'],
  drawingHF: ['页眉页脚里的图片', 'pictures in headers or footers'],
  picture: ['工作表背景图', 'a sheet background'],
  oleObjects: ['嵌入对象', 'embedded objects'],
  controls: ['控件', 'controls'],
  AlternateContent: ['控件', 'controls'],
  scenarios: ['方案', 'scenarios'],
};

const ACCEPTED = new Set(
  'sheetPr dimension sheetViews sheetFormatPr cols sheetData sheetCalcPr protectedRanges autoFilter sortState dataConsolidate customSheetViews mergeCells phoneticPr conditionalFormatting dataValidations hyperlinks printOptions pageMargins pageSetup headerFooter rowBreaks customProperties cellWatches ignoredErrors smartTags drawing legacyDrawing webPublishItems tableParts extLst'.split(' '),
);
