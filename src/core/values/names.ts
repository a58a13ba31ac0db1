/** A name as it is kept: half width, and no spaces but those between Latin words. */
export function tidyName(raw: string): string {
  const text = raw.trim();
  if (!/[\s\u3000\uff01-\uff5e\u200b\ufeff]/.test(text)) return text;
  return text
    .normalize('NFKC')
    .replace(/[\u200b\ufeff]/g, '')
    .trim()
    .replace(/\s+/g, (_space, at: number, all: string) => (/[A-Za-z.]/.test(all[at - 1] ?? '') && /[A-Za-z]/.test(all.slice(at).trimStart()[0] ?? '') ? ' ' : ''));
}

/** A plate as it is kept: capitals, no spaces, dots or dashes. 闽 D·12345 → 闽D12345 */
export function tidyPlate(raw: string): string {
  return raw.normalize('NFKC').replace(/[\s·•.・‧∙\-—_]/g, '').toUpperCase();
}
