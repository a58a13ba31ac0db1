const ENOUGH = 20_000;

/**
 * A pure function of a text that is asked about the same few texts over and over.
 * Where the texts hardly ever come again, keeping them would cost more than it spares: what is full stays as it is for a while.
 */
export function remembered<V>(compute: (text: string) => V): (text: string) => V {
  const known = new Map<string, V>();
  let unknown = 0;
  return (text) => {
    let value = known.get(text);
    if (value !== undefined || known.has(text)) return value as V;
    value = compute(text);
    if (known.size < ENOUGH) known.set(text, value);
    else if (++unknown >= 10 * ENOUGH) {
      known.clear();
      unknown = 0;
    }
    return value;
  };
}
