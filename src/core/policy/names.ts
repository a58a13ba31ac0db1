/** The form in which names are compared: no spaces, half width, capitals. */
export function nameKey(text: string): string {
  if (PLAIN.test(text)) return text;
  return text.normalize('NFKC').replace(/\s+/g, '').toUpperCase();
}

/** A plate without the dot, spaces and dashes that people put into it. */
export function plateKey(text: string): string {
  return nameKey(text).replace(/[·•.・\-—]/g, '');
}

/** In that form already, as most are. */
const PLAIN = /^[\u4e00-\u9fff\dA-Z]*$/;
