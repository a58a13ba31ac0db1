const MOST = 31;

/** Names that Excel takes: without its forbidden signs, 31 at most, and no two alike, nor like one of those `inUse`. */
export function sheetNames(wanted: readonly string[], inUse: readonly string[] = []): string[] {
  const taken = new Set(inUse.map((name) => name.toLowerCase()));
  return wanted.map((name) => {
    const clean = name.replace(/[\\/?*:[\]]/g, '-').replace(/^'+|'+$/g, '').trim() || '报表';
    // Excel keeps this name for itself.
    const base = /^history$/i.test(clean) ? `${clean}-` : clean;
    for (let number = 1; ; number++) {
      const ending = number === 1 ? '' : `(${number})`;
      const candidate = base.slice(0, MOST - ending.length) + ending;
      if (taken.has(candidate.toLowerCase())) continue;
      taken.add(candidate.toLowerCase());
      return candidate;
    }
  });
}
