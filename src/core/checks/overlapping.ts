/** A stretch of time that something was taken: from start up to, not including, end. */
export interface Stretch<T> {
  readonly of: T;
  readonly start: number;
  readonly end: number;
}

/**
 * Pairs of stretches that run into each other, the earlier first; each later one is told once, with the one that runs longest.
 * Two that touch do not overlap. Those that `together` accepts (one trip on two lines) are taken as one.
 */
export function* overlapping<T>(stretches: readonly Stretch<T>[], together: (a: T, b: T) => boolean): Generator<readonly [Stretch<T>, Stretch<T>]> {
  const inOrder = isInOrder(stretches) ? stretches : [...stretches].sort(byTime);
  let longest: Stretch<T> | null = null;
  for (const stretch of inOrder) {
    if (longest !== null && stretch.start < longest.end && !together(longest.of, stretch.of)) yield [longest, stretch];
    if (longest === null || stretch.end > longest.end) longest = stretch;
  }
}

function byTime(a: Stretch<unknown>, b: Stretch<unknown>): number {
  return a.start - b.start || a.end - b.end;
}

/** Registers are kept in order, nearly always. */
function isInOrder(stretches: readonly Stretch<unknown>[]): boolean {
  for (let at = 1; at < stretches.length; at++) if (byTime(stretches[at - 1]!, stretches[at]!) > 0) return false;
  return true;
}
