import type { SheetPlan } from '../../../core/workbook/plan';
import { planProblem, type PlanProblem } from '../../../core/workbook/plan-problem';
import { contentOf } from '../read/content';
import { DEFAULT_LIMITS, type ReadLimits } from '../read/limits';
import { relationshipsOf, type Relationship } from '../read/parts/relationships';
import { ReadError, Refusal, tooLarge } from '../read/read-error';
import { oleProblem } from '../read/ole';
import { Package } from '../read/zip/package';
import { paletteOf } from './colours';
import { printNames } from './print-names';
import { richTextOf } from './rich-text';
import { readTemplateSheet } from './sheet';
import { stylesOf } from './styles';
import { refuser, type TemplateBook } from './template-book';
import { attribute, child, childrenOf, flag, numeric, readTree, type XmlNode } from './xml-tree';

export type ReadTemplate = { readonly kind: 'template'; readonly sheets: readonly SheetPlan[] } | { readonly kind: 'problems'; readonly problems: readonly PlanProblem[] };

/** A template is edited by hand and small; what is larger is none. */
const TEMPLATE_LIMITS: ReadLimits = { ...DEFAULT_LIMITS, fileBytes: 32 * 1024 * 1024, heldPartBytes: 48 * 1024 * 1024, totalBytes: 256 * 1024 * 1024, cells: 200_000, styles: 20_000, sheets: 200, depth: 100 };

/**
 * Reads a template's worksheets whole, or names everything in them that could not be printed again.
 * A file that cannot be read at all is a ReadError.
 */
export async function readTemplate(bytes: Uint8Array, file: string, limits: Partial<ReadLimits> = {}): Promise<ReadTemplate> {
  try {
    return await read(bytes, file, { ...TEMPLATE_LIMITS, ...limits });
  } catch (error) {
    if (error instanceof Refusal) throw new ReadError(error.code, file, error.detail);
    throw error;
  }
}

async function read(bytes: Uint8Array, file: string, limits: ReadLimits): Promise<ReadTemplate> {
  if (bytes.length > limits.fileBytes) throw tooLarge('文件过大', 'the file is too big');
  const content = contentOf(bytes, file);
  if (content === 'ole') throw new Refusal(oleProblem(bytes));
  if (content !== 'zip') throw new Refusal(content === 'old-stream' ? 'old-xls' : content === 'empty' ? 'empty' : 'not-a-workbook');
  const source = new Package(bytes, limits);
  const stated = (await relationshipsOf(source, '', limits)).find(({ type }) => type === 'officeDocument')?.target;
  const main = stated !== undefined && source.has(stated) ? stated : 'xl/workbook.xml';
  if (/\.bin$/i.test(main)) throw new Refusal('binary-workbook');
  if (!source.has(main)) throw new Refusal('not-a-workbook');
  const workbook = await readTree(source, main, limits);
  if (workbook.name !== 'workbook') throw new Refusal('not-a-workbook');
  const links = await relationshipsOf(source, main, limits);
  const problems: PlanProblem[] = [];
  refuseBookContent(workbook, links, file, problems);
  const book = await bookOf(source, links, limits);
  const sheets = await readSheets(workbook, links, book, problems);
  if (problems.length === 0 && sheets.length === 0) problems.push(planProblem(file, null, '模板里没有工作表', 'the template has no worksheet'));
  return problems.length > 0 ? { kind: 'problems', problems } : { kind: 'template', sheets };
}

async function bookOf(source: Package, links: readonly Relationship[], limits: ReadLimits): Promise<TemplateBook> {
  const tree = async (type: string): Promise<XmlNode | null> => {
    const part = links.find((link) => link.type === type)?.target;
    return part !== undefined && source.has(part) ? await readTree(source, part, limits) : null;
  };
  const styleRoot = await tree('styles');
  const palette = paletteOf(await tree('theme'), styleRoot);
  const styles = stylesOf(styleRoot, palette);
  if (styles.length > limits.styles) throw tooLarge('样式过多', 'too many styles');
  const { name, size } = styles[0]?.style.font ?? { name: '宋体', size: 11 };
  const texts = childrenOf((await tree('sharedStrings')) ?? undefined, 'si').map((node) => richTextOf(node, palette));
  return { source, limits, palette, styles, texts, looks: childrenOf(child(styleRoot ?? undefined, 'dxfs'), 'dxf'), defaultFont: { name, size } };
}

function refuseBookContent(workbook: XmlNode, links: readonly Relationship[], file: string, problems: PlanProblem[]): void {
  const refuse = refuser(file, problems);
  if (links.some(({ type }) => type === 'vbaProject' || type === 'xlMacrosheet')) refuse(null, '宏', 'macros');
  if (links.some(({ type }) => type === 'externalLink')) refuse(null, '到别的工作簿的链接', 'links to other workbooks');
  if (flag(child(workbook, 'workbookPr'), 'date1904')) refuse(null, '1904 年日期系统', 'the 1904 date system');
}

async function readSheets(workbook: XmlNode, links: readonly Relationship[], book: TemplateBook, problems: PlanProblem[]): Promise<SheetPlan[]> {
  const entries = childrenOf(child(workbook, 'sheets'), 'sheet');
  if (entries.length > book.limits.sheets) throw tooLarge('工作表过多', 'too many sheets');
  const names = childrenOf(child(workbook, 'definedNames'), 'definedName');
  const sheets: SheetPlan[] = [];
  for (const [index, entry] of entries.entries()) {
    const name = attribute(entry, 'name') ?? '';
    const refuse = refuser(name, problems);
    const link = links.find(({ id }) => id === attribute(entry, ':id'));
    if (!link) throw new Refusal('malformed', { zh: `找不到工作表「${name}」`, en: `sheet “${name}” is missing` });
    if (link.type !== 'worksheet') refuse(null, '图表工作表、宏表或对话框', 'a chart sheet, macro sheet or dialog');
    else if ((attribute(entry, 'state') ?? 'visible') !== 'visible') refuse(null, '隐藏的工作表', 'a hidden sheet');
    else {
      const named = (wanted: string) => names.find((node) => attribute(node, 'name')?.toLowerCase() === wanted && numeric(node, 'localSheetId') === index)?.text ?? null;
      sheets.push(await readTemplateSheet(name, link.target, printNames(named('_xlnm.print_area'), named('_xlnm.print_titles'), refuse), book, refuse));
    }
  }
  return sheets;
}
