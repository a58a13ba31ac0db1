import { COLOUR } from './style';

const WIDTH = 124;

/** Violations, doubts and hints of one line beside each other, on the scale of the longest line. */
export function stackedBar(counts: { readonly error: number; readonly warning: number; readonly info: number }, longest: number, label: string): string {
  let x = 0;
  const parts = (['error', 'warning', 'info'] as const).map((severity) => {
    const width = scaled(counts[severity], longest);
    const part = width > 0 ? `<rect x="${x}" y="2" width="${width}" height="12" fill="${COLOUR[severity]}"/>` : '';
    x += width;
    return part;
  });
  return `<svg width="${WIDTH}" height="16" role="img" aria-label="${label}">${parts.join('')}</svg>`;
}

/** This month over last month, on the scale of the larger of all. */
export function pairedBar(now: number, before: number, largest: number, label: string): string {
  const bar = (value: number, y: number, colour: string) => (value > 0 ? `<rect x="0" y="${y}" width="${Math.max(1, scaled(value, largest))}" height="7" fill="${colour}"/>` : '');
  return `<svg width="${WIDTH}" height="16" role="img" aria-label="${label}">${bar(now, 0, COLOUR.now)}${bar(before, 8, COLOUR.before)}</svg>`;
}

function scaled(value: number, largest: number): number {
  return largest <= 0 ? 0 : Math.round((Math.max(0, value) / largest) * WIDTH);
}
