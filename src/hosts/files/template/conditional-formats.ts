import type { Condition, ConditionalFormat, ConditionalLook } from '../../../core/workbook/plan-rules';
import { colourOf, type Palette } from './colours';
import { areasOf } from './areas';
import type { Refuse, TemplateBook } from './template-book';
import { OPERATORS } from './validations';
import { attribute, child, childrenOf, flag, numeric, type XmlNode } from './xml-tree';

export function readConditionalFormats(sheet: XmlNode, book: TemplateBook, refuse: Refuse): ConditionalFormat[] {
  const found: ConditionalFormat[] = [];
  for (const node of childrenOf(sheet, 'conditionalFormatting')) {
    const areas = areasOf(attribute(node, 'sqref'));
    const [first] = areas;
    if (!first) continue;
    for (const rule of childrenOf(node, 'cfRule')) {
      const refused = (zh: string, en: string) => refuse({ row: first.top, column: first.left }, zh, en);
      const condition = conditionOf(rule, book, refused);
      if (condition) found.push({ areas, condition, priority: numeric(rule, 'priority') ?? found.length + 1, ...(flag(rule, 'stopIfTrue') ? { stopIfTrue: true as const } : {}) });
    }
  }
  return found.sort((a, b) => a.priority - b.priority);
}

type Refused = (zh: string, en: string) => void;

function conditionOf(rule: XmlNode, book: TemplateBook, refuse: Refused): Condition | null {
  const type = attribute(rule, 'type') ?? '';
  const formulas = childrenOf(rule, 'formula').map((node) => node.text);
  const look = () => lookOf(book.looks[numeric(rule, 'dxfId') ?? -1], book.palette, refuse);
  const operator = OPERATORS.find((known) => known === attribute(rule, 'operator'));
  if (type === 'cellIs' && operator && formulas.length > 0) return { type: 'cell', operator, formulas, look: look() };
  // Rules about texts, blanks, errors and periods carry the formula that says the same.
  if ((type === 'expression' || WITH_FORMULA.has(type)) && formulas[0]) return { type: 'expression', formula: formulas[0], look: look() };
  if (type === 'dataBar') return { type: 'dataBar', colour: colourOf(child(child(rule, 'dataBar'), 'color'), book.palette) ?? '#638EC6' };
  const scale = child(rule, 'colorScale');
  if (scale && isPlainScale(scale)) return { type: 'colourScale', colours: childrenOf(scale, 'color').map((node) => colourOf(node, book.palette) ?? '#FFFFFF') };
  refuse(`「${NAMES[type] ?? type}」这种条件格式`, `a conditional format of the type ${type}`);
  return null;
}

/** From the least to the greatest, with the middle of all in between. */
function isPlainScale(scale: XmlNode): boolean {
  const stops = childrenOf(scale, 'cfvo').map((node) => `${attribute(node, 'type') ?? ''}${attribute(node, 'val') ?? ''}`.replace(/(min|max)0?$/, '$1'));
  return ['min max', 'min percentile50 max'].includes(stops.join(' '));
}

function lookOf(node: XmlNode | undefined, palette: Palette, refuse: Refused): ConditionalLook {
  const font = child(node, 'font');
  const odd = node?.children.some(({ name, children }) => (name === 'border' && children.some((line) => line.attributes.has('style'))) || name === 'numFmt' || name === 'alignment');
  if (odd || on(font, 'strike') || on(font, 'u')) refuse('改边框、数字格式、对齐、下划线或删除线的条件格式', 'a conditional format that changes borders, number format, alignment, underline or strike');
  const pattern = child(child(node, 'fill'), 'patternFill');
  const solid = (attribute(pattern, 'patternType') ?? 'solid') === 'solid';
  if (pattern && !solid && attribute(pattern, 'patternType') !== 'none') refuse('花纹填充的条件格式', 'a conditional format with a pattern fill');
  return {
    bold: stated(font, 'b'),
    italic: stated(font, 'i'),
    colour: colourOf(child(font, 'color'), palette),
    fill: solid ? colourOf(child(pattern, 'bgColor') ?? child(pattern, 'fgColor'), palette) : null,
  };
}

function stated(font: XmlNode | undefined, name: string): boolean | null {
  const node = child(font, name);
  return node ? flag(node, 'val', true) : null;
}

function on(font: XmlNode | undefined, name: string): boolean {
  const node = child(font, name);
  return node !== undefined && attribute(node, 'val') !== 'none' && flag(node, 'val', true);
}

const WITH_FORMULA = new Set(['containsText', 'notContainsText', 'beginsWith', 'endsWith', 'containsBlanks', 'notContainsBlanks', 'containsErrors', 'notContainsErrors', 'timePeriod']);
const NAMES: Readonly<Record<string, string>> = { iconSet: '图标集', top10: '最前或最后几项', aboveAverage: '高于或低于平均值', duplicateValues: '重复值', uniqueValues: '唯一值', colorScale: '自定起止点的色阶' };
