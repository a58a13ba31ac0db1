/** The form in which names are compared: no spaces, half width, capitals. */
export function nameKey(text: string): string {
  return text.normalize('NFKC').replace(/\s+/g, '').toUpperCase();
}

/** A plate without the dot, spaces and dashes that people put into it. */
export function plateKey(text: string): string {
  return nameKey(text).replace(/[·•.・\-—]/g, '');
}
