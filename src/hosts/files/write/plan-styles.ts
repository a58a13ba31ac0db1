import type { Alignment, Border, Borders, Style } from 'exceljs';
import type { CellStyle, Colour, Line } from '../../../core/workbook/plan-style';

/** A plan's style as exceljs takes it. */
export function excelStyle(style: CellStyle): Partial<Style> {
  const { font } = style;
  return {
    numFmt: style.numberFormat,
    font: {
      name: font.name,
      size: font.size,
      ...(font.bold ? { bold: true } : {}),
      ...(font.italic ? { italic: true } : {}),
      ...(font.strike ? { strike: true } : {}),
      ...(font.underline === 'none' ? {} : { underline: font.underline }),
      ...(font.colour ? { color: argb(font.colour) } : {}),
    },
    alignment: alignmentOf(style.alignment),
    ...(style.fill ? { fill: { type: 'pattern', pattern: 'solid', fgColor: argb(style.fill) } } : {}),
    border: bordersOf(style),
    ...(style.locked ? {} : { protection: { locked: false } }),
  };
}

function alignmentOf({ horizontal, vertical, wrap, shrink, indent, rotation }: CellStyle['alignment']): Partial<Alignment> {
  return {
    ...(horizontal === 'general' ? {} : { horizontal }),
    vertical: vertical === 'center' ? 'middle' : vertical,
    ...(wrap ? { wrapText: true } : {}),
    ...(shrink ? { shrinkToFit: true } : {}),
    ...(indent > 0 ? { indent } : {}),
    ...(rotation === 0 ? {} : { textRotation: rotation }),
  };
}

function bordersOf({ left, right, top, bottom }: CellStyle): Partial<Borders> {
  return { ...(left ? { left: lineOf(left) } : {}), ...(right ? { right: lineOf(right) } : {}), ...(top ? { top: lineOf(top) } : {}), ...(bottom ? { bottom: lineOf(bottom) } : {}) };
}

function lineOf({ style, colour }: Line): Partial<Border> {
  return { style, ...(colour ? { color: argb(colour) } : {}) };
}

function argb(colour: Colour): { argb: string } {
  return { argb: `FF${colour.slice(1)}` };
}
