import type { Colour } from '../../../core/workbook/plan-style';
import { attribute, child, childrenOf, flag, numeric, type XmlNode } from './xml-tree';

/** What colours mean in one workbook: its theme and its palette. */
export interface Palette {
  readonly theme: readonly Colour[];
  readonly indexed: readonly Colour[];
}

/** A colour as it is written (theme and tint, index, RGB), as a plain one. Null: automatic, or nothing written. */
export function colourOf(node: XmlNode | undefined, palette: Palette): Colour | null {
  if (!node || flag(node, 'auto')) return null;
  const base = baseColour(node, palette);
  return base === null ? null : tinted(base, numeric(node, 'tint') ?? 0);
}

export function paletteOf(theme: XmlNode | null, styles: XmlNode | null): Palette {
  const scheme = child(child(theme ?? undefined, 'themeElements'), 'clrScheme');
  const named = (name: string, otherwise: Colour) => schemeColour(child(scheme, name)) ?? otherwise;
  const own = childrenOf(child(child(styles ?? undefined, 'colors'), 'indexedColors'), 'rgbColor').map((node) => plain(attribute(node, 'rgb')) ?? '#000000');
  return {
    // Light and dark change places between the theme's own order and the numbers that cells use.
    theme: OFFICE.map(([name, otherwise]) => named(name, otherwise)),
    indexed: INDEXED.map((standard, index) => own[index] ?? standard),
  };
}

function baseColour(node: XmlNode, palette: Palette): Colour | null {
  const theme = numeric(node, 'theme');
  if (theme !== null) return palette.theme[theme] ?? null;
  const rgb = plain(attribute(node, 'rgb'));
  if (rgb) return rgb;
  const indexed = numeric(node, 'indexed');
  return indexed === null ? null : (palette.indexed[indexed] ?? null);
}

function schemeColour(node: XmlNode | undefined): Colour | null {
  const inner = node?.children[0];
  return plain(attribute(inner, 'lastClr') ?? attribute(inner, 'val'));
}

/** `FF1F4E79` or `1F4E79`. */
function plain(text: string | undefined): Colour | null {
  const match = /^(?:[0-9A-Fa-f]{2})?([0-9A-Fa-f]{6})$/.exec(text ?? '');
  return match ? `#${match[1]!.toUpperCase()}` : null;
}

/** Lighter (above 0) or darker (below 0), by the lightness of hue, saturation and lightness. */
function tinted(colour: Colour, tint: number): Colour {
  if (tint === 0) return colour;
  const [red, green, blue] = [1, 3, 5].map((at) => parseInt(colour.slice(at, at + 2), 16) / 255) as [number, number, number];
  const most = Math.max(red, green, blue);
  const least = Math.min(red, green, blue);
  const lightness = (most + least) / 2;
  const spread = most - least;
  const saturation = spread === 0 ? 0 : spread / (1 - Math.abs(2 * lightness - 1));
  const hue = spread === 0 ? 0 : most === red ? ((green - blue) / spread + 6) % 6 : most === green ? (blue - red) / spread + 2 : (red - green) / spread + 4;
  const wanted = tint < 0 ? lightness * (1 + Math.max(-1, tint)) : lightness * (1 - Math.min(1, tint)) + Math.min(1, tint);
  return ofHsl(hue, saturation, wanted);
}

function ofHsl(hue: number, saturation: number, lightness: number): Colour {
  const chroma = (1 - Math.abs(2 * lightness - 1)) * saturation;
  const channel = (shift: number): string => {
    const position = (hue + shift) % 6;
    const share = Math.max(0, Math.min(1, Math.abs(position - 3) - 1));
    return Math.round((lightness + chroma * (share - 0.5)) * 255)
      .toString(16)
      .padStart(2, '0')
      .toUpperCase();
  };
  return `#${channel(0)}${channel(4)}${channel(2)}`;
}

const OFFICE: readonly (readonly [string, Colour])[] = [
  ['lt1', '#FFFFFF'],
  ['dk1', '#000000'],
  ['lt2', '#E7E6E6'],
  ['dk2', '#44546A'],
  ['accent1', '#4472C4'],
  ['accent2', '#ED7D31'],
  ['accent3', '#A5A5A5'],
  ['accent4', '#FFC000'],
  ['accent5', '#5B9BD5'],
  ['accent6', '#70AD47'],
  ['hlink', '#0563C1'],
  ['folHlink', '#954F72'],
];

const BASIC = ['000000', 'FFFFFF', 'FF0000', '00FF00', '0000FF', 'FFFF00', 'FF00FF', '00FFFF'];
const MORE =
  '800000 008000 000080 808000 800080 008080 C0C0C0 808080 9999FF 993366 FFFFCC CCFFFF 660066 FF8080 0066CC CCCCFF 000080 FF00FF FFFF00 00FFFF 800080 800000 008080 0000FF 00CCFF CCFFFF CCFFCC FFFF99 99CCFF FF99CC CC99FF FFCC99 3366FF 33CCCC 99CC00 FFCC00 FF9900 FF6600 666699 969696 003366 339966 003300 333300 993300 993366 333399 333333';
/** 64 and 65 are the system's own text and background: automatic. */
const INDEXED: readonly Colour[] = [...BASIC, ...BASIC, ...MORE.split(' ')].map((rgb): Colour => `#${rgb}`);
