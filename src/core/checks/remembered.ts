const ENOUGH = 20_000;

/** A pure function of a text that is asked about the same few texts over and over. */
export function remembered<V>(compute: (text: string) => V): (text: string) => V {
  const known = new Map<string, V>();
  return (text) => {
    let value = known.get(text);
    if (value === undefined && !known.has(text)) {
      if (known.size >= ENOUGH) known.clear();
      known.set(text, (value = compute(text)));
    }
    return value as V;
  };
}
