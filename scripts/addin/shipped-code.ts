/** Ways to turn text into code, which the page's policy forbids: such a place would fail in the user's hands. */
const CODE_FROM_TEXT = /\beval\s*\(|\bnew\s+Function\b|\bFunction\s*\(\s*["'`]/g;

/** Each such place with what stands about it. */
export function codeFromText(source: string): string[] {
  return [...source.matchAll(CODE_FROM_TEXT)].map(({ index }) => source.slice(Math.max(0, index - 40), index + 60));
}
