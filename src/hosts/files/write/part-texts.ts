/** The parts of a written workbook by name. */
export type Parts = Record<string, Uint8Array>;

/** Rewrites one part's text. */
export function change(parts: Parts, name: string, by: (text: string) => string): void {
  parts[name] = new TextEncoder().encode(by(new TextDecoder().decode(parts[name])));
}
