/** A text as a cell can hold it: no characters that XML lacks, none of Excel's own escapes by accident, 32,767 signs at most. */
export function cellText(text: string): string {
  // Excel would read `_x0041_` as A.
  return withoutControls(text)
    .slice(0, MOST)
    .replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_');
}

const MOST = 32_767;

export function withoutControls(text: string): string {
  // eslint-disable-next-line no-control-regex
  return text.replace(/\r\n?/g, '\n').replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, '');
}

/** For element content and attributes alike. */
export function xmlText(text: string): string {
  return withoutControls(text).replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
}

/** An element with those attributes that have a value. */
export function element(name: string, attributes: Readonly<Record<string, string | number | boolean | null>>, content = ''): string {
  let text = `<${name}`;
  for (const [key, value] of Object.entries(attributes)) {
    if (value !== null) text += ` ${key}="${typeof value === 'boolean' ? (value ? 1 : 0) : xmlText(String(value)).replace(/\n/g, '&#10;')}"`;
  }
  return content === '' ? `${text}/>` : `${text}>${content}</${name}>`;
}
