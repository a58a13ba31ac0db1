/** Sheets that are being made or taken away here: Excel tells of them as if a person had done it. By name where one is made, by id where it goes. */
const expected = new Set<string>();

export function expectSheet(key: string): void {
  expected.add(key);
}

/** True once for each that was expected. */
export function wasExpected(key: string): boolean {
  return expected.delete(key);
}
