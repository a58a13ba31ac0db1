import type { Alignment, CellStyle, FontStyle, Line, LineStyle } from '../../../core/workbook/plan-style';
import { PLAIN_FONT } from '../../../core/workbook/plan-style';
import type { Words } from '../../../core/words';
import { colourOf, type Palette } from './colours';
import { builtinFormat } from './number-formats';
import { attribute, child, childrenOf, flag, numeric, type XmlNode } from './xml-tree';

/** A style, and what of it a plan cannot hold. */
export interface ReadStyle {
  readonly style: CellStyle;
  readonly refused: readonly Words[];
}

/** The workbook's cell styles in the order in which cells number them. */
export function stylesOf(root: XmlNode | null, palette: Palette): ReadStyle[] {
  if (!root) return [];
  const fonts = childrenOf(child(root, 'fonts'), 'font').map((node) => fontOf(node, palette));
  const fills = childrenOf(child(root, 'fills'), 'fill').map((node) => fillOf(node, palette));
  const borders = childrenOf(child(root, 'borders'), 'border').map((node) => borderOf(node, palette));
  const formats = new Map(childrenOf(child(root, 'numFmts'), 'numFmt').map((node) => [numeric(node, 'numFmtId') ?? -1, attribute(node, 'formatCode') ?? 'General']));
  return childrenOf(child(root, 'cellXfs'), 'xf').map((xf) => {
    const font = fonts[numeric(xf, 'fontId') ?? 0] ?? { font: PLAIN_FONT, refused: [] };
    const fill = fills[numeric(xf, 'fillId') ?? 0] ?? { fill: null, refused: [] };
    const border = borders[numeric(xf, 'borderId') ?? 0] ?? { lines: NO_LINES, refused: [] };
    const format = numeric(xf, 'numFmtId') ?? 0;
    return {
      style: {
        numberFormat: formats.get(format) ?? builtinFormat(format),
        font: font.font,
        alignment: alignmentOf(child(xf, 'alignment')),
        fill: fill.fill,
        ...border.lines,
        locked: flag(child(xf, 'protection'), 'locked', true),
      },
      refused: [...font.refused, ...fill.refused, ...border.refused],
    };
  });
}

/** Of a cell's font, and of a run of text, whose font's name has another element's name. */
export function fontOf(node: XmlNode, palette: Palette): { readonly font: FontStyle; readonly refused: readonly Words[] } {
  const underline = child(node, 'u');
  const kind = underline ? (attribute(underline, 'val') ?? 'single') : 'none';
  const refused: Words[] = [];
  const raised = attribute(child(node, 'vertAlign'), 'val');
  if (raised === 'superscript' || raised === 'subscript') refused.push({ zh: '上标或下标的文字', en: 'superscript or subscript text' });
  return {
    font: {
      name: attribute(child(node, 'name') ?? child(node, 'rFont'), 'val') ?? PLAIN_FONT.name,
      size: numeric(child(node, 'sz'), 'val') ?? PLAIN_FONT.size,
      bold: on(node, 'b'),
      italic: on(node, 'i'),
      underline: kind === 'double' || kind === 'doubleAccounting' ? 'double' : kind === 'none' ? 'none' : 'single',
      strike: on(node, 'strike'),
      colour: colourOf(child(node, 'color'), palette),
    },
    refused,
  };
}

function on(node: XmlNode, name: string): boolean {
  const found = child(node, name);
  return found !== undefined && flag(found, 'val', true);
}

function fillOf(node: XmlNode, palette: Palette) {
  const pattern = child(node, 'patternFill');
  if (!pattern) return { fill: null, refused: child(node, 'gradientFill') ? [{ zh: '渐变填充', en: 'a gradient fill' }] : [] };
  const type = attribute(pattern, 'patternType') ?? 'none';
  if (type === 'solid') return { fill: colourOf(child(pattern, 'fgColor'), palette), refused: [] };
  return { fill: null, refused: type === 'none' ? [] : [{ zh: '花纹填充', en: 'a pattern fill' }] };
}

const NO_LINES = { left: null, right: null, top: null, bottom: null };

function borderOf(node: XmlNode, palette: Palette) {
  const refused: Words[] = lineOf(child(node, 'diagonal'), palette) ? [{ zh: '斜线边框', en: 'a diagonal border' }] : [];
  return {
    lines: {
      left: lineOf(child(node, 'left') ?? child(node, 'start'), palette),
      right: lineOf(child(node, 'right') ?? child(node, 'end'), palette),
      top: lineOf(child(node, 'top'), palette),
      bottom: lineOf(child(node, 'bottom'), palette),
    },
    refused,
  };
}

function lineOf(node: XmlNode | undefined, palette: Palette): Line | null {
  const style = attribute(node, 'style');
  const known = LINES.find((each) => each === style);
  return known ? { style: known, colour: colourOf(child(node, 'color'), palette) } : null;
}

function alignmentOf(node: XmlNode | undefined): Alignment {
  const rotation = numeric(node, 'textRotation') ?? 0;
  return {
    horizontal: HORIZONTAL.find((each) => each === attribute(node, 'horizontal')) ?? 'general',
    vertical: VERTICAL.find((each) => each === attribute(node, 'vertical')) ?? 'bottom',
    wrap: flag(node, 'wrapText'),
    shrink: flag(node, 'shrinkToFit'),
    indent: numeric(node, 'indent') ?? 0,
    // Above 90 the file counts downwards; 255 stands for signs below each other.
    rotation: rotation === 255 ? 'vertical' : rotation > 90 ? 90 - rotation : rotation,
  };
}

const LINES = ['hair', 'thin', 'medium', 'thick', 'double', 'dotted', 'dashed', 'dashDot', 'dashDotDot', 'mediumDashed', 'mediumDashDot', 'mediumDashDotDot', 'slantDashDot'] as const satisfies readonly LineStyle[];
const HORIZONTAL = ['general', 'left', 'center', 'right', 'fill', 'justify', 'centerContinuous', 'distributed'] as const satisfies readonly Alignment['horizontal'][];
const VERTICAL = ['top', 'center', 'bottom', 'justify', 'distributed'] as const satisfies readonly Alignment['vertical'][];
