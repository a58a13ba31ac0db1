/** Columns that a text takes where every sign stands in a grid: Chinese, full-width forms and emoji take two, combining marks none; of several lines the widest counts. */
export function displayWidth(text: string): number {
  let widest = 0;
  let width = 0;
  for (const sign of text) {
    width = sign === '\n' ? 0 : width + signWidth(sign);
    if (width > widest) widest = width;
  }
  return widest;
}

/** As a cell or a terminal breaks it: where a line is full, and at its own line ends; Chinese needs no spaces for that. `room` is in the unit of `widthOf`. */
export function wrapped(text: string, room: number, widthOf: (sign: string) => number = signWidth): string[] {
  const lines: string[] = [];
  for (const line of text.split('\n')) {
    let begin = 0;
    let end = 0;
    let filled = 0;
    for (const sign of line) {
      const width = widthOf(sign);
      if (filled + width > room && end > begin) {
        lines.push(line.slice(begin, end));
        begin = end;
        filled = 0;
      }
      filled += width;
      end += sign.length;
    }
    lines.push(line.slice(begin));
  }
  return lines;
}

/** Whether a sign is as wide as it is high, in every font. */
export function isWide(sign: string): boolean {
  const code = sign.codePointAt(0) ?? 0;
  if (code >= 0x4e00 && code <= 0x9fff) return true;
  return code >= 0x1100 && WIDE.some(([from, to]) => code >= from && code <= to);
}

function signWidth(sign: string): number {
  const code = sign.codePointAt(0) ?? 0;
  if (code < 0x300) return code < 0x20 ? 0 : 1;
  if (code <= 0x36f || (code >= 0x200b && code <= 0x200f) || (code >= 0xfe00 && code <= 0xfe0f)) return 0;
  return isWide(sign) ? 2 : 1;
}

const WIDE: readonly (readonly [number, number])[] = [
  [0x1100, 0x115f], [0x2e80, 0x303e], [0x3041, 0x33ff], [0x3400, 0x4dbf], [0xa000, 0xa4cf], [0xac00, 0xd7a3],
  [0xf900, 0xfaff], [0xfe30, 0xfe6f], [0xff00, 0xff60], [0xffe0, 0xffe6], [0x1f300, 0x1faff], [0x20000, 0x3fffd],
];
