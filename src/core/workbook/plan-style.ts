/** `#B42318`: colours are plain; a host resolves themes and palettes before it hands a plan in. */
export type Colour = `#${string}`;

export type LineStyle = 'hair' | 'thin' | 'medium' | 'thick' | 'double' | 'dotted' | 'dashed' | 'dashDot' | 'dashDotDot' | 'mediumDashed' | 'mediumDashDot' | 'mediumDashDotDot' | 'slantDashDot';

export interface Line {
  readonly style: LineStyle;
  /** Null: automatic (black on paper). */
  readonly colour: Colour | null;
}

export interface FontStyle {
  readonly name: string;
  /** Points. */
  readonly size: number;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: 'none' | 'single' | 'double';
  readonly strike: boolean;
  readonly colour: Colour | null;
}

export interface Alignment {
  readonly horizontal: 'general' | 'left' | 'center' | 'right' | 'fill' | 'justify' | 'centerContinuous' | 'distributed';
  readonly vertical: 'top' | 'center' | 'bottom' | 'justify' | 'distributed';
  readonly wrap: boolean;
  readonly shrink: boolean;
  readonly indent: number;
  /** Degrees from -90 to 90; `vertical`: signs below each other. */
  readonly rotation: number | 'vertical';
}

/** How a cell looks. Plans share styles by index, so that a thousand cells cost one. */
export interface CellStyle {
  /** As Excel writes it: `General`, `#,##0.00`, `yyyy"年"m"月"d"日"`, `@`. */
  readonly numberFormat: string;
  readonly font: FontStyle;
  readonly alignment: Alignment;
  /** Solid; null: none. */
  readonly fill: Colour | null;
  readonly left: Line | null;
  readonly right: Line | null;
  readonly top: Line | null;
  readonly bottom: Line | null;
  /** False: may be filled in when the sheet is protected. */
  readonly locked: boolean;
}

export const PLAIN_FONT: FontStyle = { name: '宋体', size: 11, bold: false, italic: false, underline: 'none', strike: false, colour: null };

export const PLAIN_ALIGNMENT: Alignment = { horizontal: 'general', vertical: 'center', wrap: false, shrink: false, indent: 0, rotation: 0 };

export const PLAIN_STYLE: CellStyle = {
  numberFormat: 'General',
  font: PLAIN_FONT,
  alignment: PLAIN_ALIGNMENT,
  fill: null,
  left: null,
  right: null,
  top: null,
  bottom: null,
  locked: true,
};
