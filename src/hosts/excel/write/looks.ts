import type { CellStyle, Line, LineStyle } from '../../../core/workbook/plan-style';
import type { SheetPlan } from '../../../core/workbook/plan';
import { rangeOf } from '../snapshot/areas';
import { rectangles } from './rectangles';

/** One thing about a cell's look: what it is called where it differs from a fresh cell's (null: it doesn't), and how it is set. */
interface Trait {
  readonly key: (style: CellStyle) => string | null;
  readonly set: (range: Excel.Range, style: CellStyle, several: { readonly across: boolean; readonly down: boolean }) => void;
}

const HORIZONTAL = { general: 'General', left: 'Left', center: 'Center', right: 'Right', fill: 'Fill', justify: 'Justify', centerContinuous: 'CenterAcrossSelection', distributed: 'Distributed' } as const;
const VERTICAL = { top: 'Top', center: 'Center', bottom: 'Bottom', justify: 'Justify', distributed: 'Distributed' } as const;
const UNDERLINE = { none: 'None', single: 'Single', double: 'Double' } as const;
/** Excel's number for signs that stand below each other. */
const UPRIGHT = 180;

const yes = (value: boolean): string | null => (value ? 'yes' : null);

const TRAITS: readonly Trait[] = [
  { key: ({ font }) => font.name, set: (range, { font }) => void (range.format.font.name = font.name) },
  { key: ({ font }) => String(font.size), set: (range, { font }) => void (range.format.font.size = font.size) },
  { key: ({ font }) => yes(font.bold), set: (range) => void (range.format.font.bold = true) },
  { key: ({ font }) => yes(font.italic), set: (range) => void (range.format.font.italic = true) },
  { key: ({ font }) => yes(font.strike), set: (range) => void (range.format.font.strikethrough = true) },
  { key: ({ font }) => (font.underline === 'none' ? null : font.underline), set: (range, { font }) => void (range.format.font.underline = UNDERLINE[font.underline]) },
  { key: ({ font }) => font.colour, set: (range, { font }) => void (font.colour && (range.format.font.color = font.colour)) },
  { key: ({ fill }) => fill, set: (range, { fill }) => void (fill && (range.format.fill.color = fill)) },
  { key: ({ alignment }) => (alignment.horizontal === 'general' ? null : alignment.horizontal), set: (range, { alignment }) => void (range.format.horizontalAlignment = HORIZONTAL[alignment.horizontal]) },
  { key: ({ alignment }) => alignment.vertical, set: (range, { alignment }) => void (range.format.verticalAlignment = VERTICAL[alignment.vertical]) },
  { key: ({ alignment }) => yes(alignment.wrap), set: (range) => void (range.format.wrapText = true) },
  { key: ({ alignment }) => yes(alignment.shrink), set: (range) => void (range.format.shrinkToFit = true) },
  { key: ({ alignment }) => (alignment.indent === 0 ? null : String(alignment.indent)), set: (range, { alignment }) => void (range.format.indentLevel = alignment.indent) },
  { key: ({ alignment }) => (alignment.rotation === 0 ? null : String(alignment.rotation)), set: (range, { alignment }) => void (range.format.textOrientation = alignment.rotation === 'vertical' ? UPRIGHT : alignment.rotation) },
  { key: ({ locked }) => (locked ? null : 'open'), set: (range) => void (range.format.protection.locked = false) },
  side((style) => style.left, 'EdgeLeft', 'InsideVertical', 'across'),
  side((style) => style.right, 'EdgeRight', 'InsideVertical', 'across'),
  side((style) => style.top, 'EdgeTop', 'InsideHorizontal', 'down'),
  side((style) => style.bottom, 'EdgeBottom', 'InsideHorizontal', 'down'),
];

/** A step for each area that shares one trait; the caller decides when to send what has gathered. */
export function* paintLooks(sheet: Excel.Worksheet, plan: SheetPlan): Generator<void> {
  for (const { key, set } of TRAITS) {
    for (const { style, area } of rectangles(plan.cells, plan.styles.map(key))) {
      const look = plan.styles[style];
      if (look) set(rangeOf(sheet, area), look, { across: area.left < area.right, down: area.top < area.bottom });
      yield;
    }
  }
}

type Sides = 'EdgeLeft' | 'EdgeRight' | 'EdgeTop' | 'EdgeBottom' | 'InsideVertical' | 'InsideHorizontal';

function side(of: (style: CellStyle) => Line | null, edge: Sides, inside: Sides, way: 'across' | 'down'): Trait {
  return {
    key: (style) => {
      const line = of(style);
      return line && `${line.style} ${line.colour}`;
    },
    set: (range, style, several) => {
      const line = of(style);
      if (!line) return;
      draw(range.format.borders.getItem(edge), line);
      if (several[way]) draw(range.format.borders.getItem(inside), line);
    },
  };
}

const LINES: Readonly<Record<LineStyle, readonly [Excel.RangeBorder['style'], Excel.RangeBorder['weight'] | null]>> = {
  hair: ['Continuous', 'Hairline'],
  thin: ['Continuous', 'Thin'],
  medium: ['Continuous', 'Medium'],
  thick: ['Continuous', 'Thick'],
  double: ['Double', null],
  dotted: ['Dot', 'Thin'],
  dashed: ['Dash', 'Thin'],
  dashDot: ['DashDot', 'Thin'],
  dashDotDot: ['DashDotDot', 'Thin'],
  mediumDashed: ['Dash', 'Medium'],
  mediumDashDot: ['DashDot', 'Medium'],
  mediumDashDotDot: ['DashDotDot', 'Medium'],
  slantDashDot: ['SlantDashDot', 'Medium'],
};

function draw(border: Excel.RangeBorder, { style, colour }: Line): void {
  const [line, weight] = LINES[style];
  border.set({ style: line, ...(weight && { weight }), ...(colour && { color: colour }) });
}
