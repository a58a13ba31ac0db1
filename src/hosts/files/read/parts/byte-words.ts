export const SPACE_PRESERVED = wordBytes(' xml:space="preserve"');

export function wordBytes(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

export function matches(bytes: Uint8Array, at: number, word: Uint8Array): boolean {
  for (let k = 0; k < word.length; k++) if (bytes[at + k] !== word[k]) return false;
  return true;
}
