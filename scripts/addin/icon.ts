import { png } from './png';

export const ICON_SIZES = [16, 32, 64, 80, 128] as const;

type Colour = readonly [number, number, number];

const COVER: Colour = [22, 101, 82];
const PAPER: Colour = [255, 255, 255];
const LINE: Colour = [150, 190, 178];
const TICK: Colour = [208, 88, 24];
/** Points looked at along each side of a pixel. */
const SAMPLES = 8;

/** A ledger page with a tick: the add-in's picture, smooth at any size. */
export function icon(size: number): Buffer {
  return png(size, (x, y) => {
    let covered = 0;
    const sum = [0, 0, 0];
    for (let sample = 0; sample < SAMPLES * SAMPLES; sample++) {
      const colour = colourAt((x + ((sample % SAMPLES) + 0.5) / SAMPLES) / size, (y + (Math.floor(sample / SAMPLES) + 0.5) / SAMPLES) / size);
      if (!colour) continue;
      covered++;
      colour.forEach((channel, index) => (sum[index] = (sum[index] ?? 0) + channel));
    }
    const mean = (index: number): number => (covered === 0 ? 0 : Math.round((sum[index] ?? 0) / covered));
    return [mean(0), mean(1), mean(2), Math.round((covered / SAMPLES ** 2) * 255)];
  });
}

/** In a square of side 1, from the top left; null: nothing there. */
function colourAt(x: number, y: number): Colour | null {
  if (!inRounded(x, y, [0, 0, 1, 1], 0.19)) return null;
  if (nearLine(x, y, [0.3, 0.62], [0.46, 0.79], 0.075) || nearLine(x, y, [0.46, 0.79], [0.8, 0.4], 0.075)) return TICK;
  if (!inRounded(x, y, [0.1875, 0.125, 0.8125, 0.875], 0.05)) return COVER;
  const lines = x > 0.28 && x < 0.72 && ((y > 0.25 && y < 0.3125) || (y > 0.4375 && y < 0.5 && x < 0.5));
  return lines ? LINE : PAPER;
}

function inRounded(x: number, y: number, [left, top, right, bottom]: readonly [number, number, number, number], radius: number): boolean {
  const dx = Math.max(left + radius - x, x - (right - radius), 0);
  const dy = Math.max(top + radius - y, y - (bottom - radius), 0);
  return dx * dx + dy * dy <= radius * radius;
}

function nearLine(x: number, y: number, [ax, ay]: readonly [number, number], [bx, by]: readonly [number, number], width: number): boolean {
  const along = Math.min(1, Math.max(0, ((x - ax) * (bx - ax) + (y - ay) * (by - ay)) / ((bx - ax) ** 2 + (by - ay) ** 2)));
  return Math.hypot(x - ax - along * (bx - ax), y - ay - along * (by - ay)) <= width;
}
