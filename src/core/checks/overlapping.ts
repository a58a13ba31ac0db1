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
  const inOrder = [...stretches].sort((a, b) => a.start - b.start || a.end - b.end);
  let longest: Stretch<T> | null = null;
  for (const stretch of inOrder) {
    if (longest !== null && stretch.start < longest.end && !together(longest.of, stretch.of)) yield [longest, stretch];
    if (longest === null || stretch.end > longest.end) longest = stretch;
  }
}
