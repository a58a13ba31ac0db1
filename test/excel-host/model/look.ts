/** How a cell looks, in the words of Excel's own interface. Looks are shared and frozen: equal looks are the same object. */
export interface Look {
  readonly numberFormat: string;
  /** Null: no fill. */
  readonly fill: string | null;
  readonly font: FontLook;
  readonly borders: Readonly<Record<Side, BorderLook | null>>;
  readonly horizontalAlignment: string;
  readonly verticalAlignment: string;
  readonly wrapText: boolean;
  readonly shrinkToFit: boolean;
  readonly indentLevel: number;
  readonly textOrientation: number;
  readonly readingOrder: string;
  readonly locked: boolean;
  readonly formulaHidden: boolean;
}

export interface FontLook {
  readonly name: string;
  readonly size: number;
  readonly color: string;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: string;
  readonly strikethrough: boolean;
  readonly subscript: boolean;
  readonly superscript: boolean;
}

export interface BorderLook {
  readonly style: string;
  readonly weight: string;
  readonly color: string;
}

export const SIDES = ['top', 'bottom', 'left', 'right', 'diagonalDown', 'diagonalUp'] as const;
export type Side = (typeof SIDES)[number];

const PLAIN: Look = {
  numberFormat: 'General',
  fill: null,
  font: { name: '等线', size: 11, color: '#000000', bold: false, italic: false, underline: 'None', strikethrough: false, subscript: false, superscript: false },
  borders: { top: null, bottom: null, left: null, right: null, diagonalDown: null, diagonalUp: null },
  horizontalAlignment: 'General',
  verticalAlignment: 'Center',
  wrapText: false,
  shrinkToFit: false,
  indentLevel: 0,
  textOrientation: 0,
  readingOrder: 'Context',
  locked: true,
  formulaHidden: false,
};

const shared = new Map<string, Look>();

/** The one object for this look. */
export function look(from: Look): Look {
  const key = JSON.stringify(from);
  const known = shared.get(key);
  if (known) return known;
  const fresh = freeze({ ...from, font: { ...from.font }, borders: { ...from.borders } });
  shared.set(key, fresh);
  return fresh;
}

export const PLAIN_LOOK: Look = look(PLAIN);

export function changed(from: Look, change: Partial<Omit<Look, 'font' | 'borders'>> & { font?: Partial<FontLook>; borders?: Partial<Look['borders']> }): Look {
  return look({ ...from, ...change, font: { ...from.font, ...change.font }, borders: { ...from.borders, ...change.borders } });
}

function freeze(from: Look): Look {
  Object.freeze(from.font);
  for (const side of SIDES) Object.freeze(from.borders[side]);
  Object.freeze(from.borders);
  return Object.freeze(from);
}
