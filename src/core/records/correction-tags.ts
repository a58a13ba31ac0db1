/** A start tag: its name without a prefix, its attributes by their names as written, entities resolved. */
export interface CorrectionTag {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
}

/** More is nothing that the product wrote. */
const MOST = 20_000;
const LONGEST = 4_000;

/**
 * The start tags of a small XML text in the order in which they stand. Comments and instructions are passed over;
 * a text with a DOCTYPE, or one that breaks off, holds none.
 */
export function correctionTags(text: string): readonly CorrectionTag[] {
  const tags: CorrectionTag[] = [];
  for (let at = text.indexOf('<'); at >= 0; at = text.indexOf('<', at)) {
    const passed = PASSED.find(([opening]) => text.startsWith(opening, at));
    if (passed) {
      const end = text.indexOf(passed[1], at + passed[0].length);
      if (end < 0) return [];
      at = end + passed[1].length;
      continue;
    }
    const end = tagEnd(text, at);
    if (end < 0 || end - at > LONGEST || text.startsWith('<!', at) || tags.length >= MOST) return [];
    if (text[at + 1] !== '/') tags.push(tagOf(text.slice(at + 1, end)));
    at = end + 1;
  }
  return tags;
}

const PASSED = [['<!--', '-->'], ['<![CDATA[', ']]>'], ['<?', '?>']] as const;

/** The `>` that closes the tag; one in a quoted value doesn't. */
function tagEnd(text: string, from: number): number {
  let quote = '';
  for (let at = from; at < text.length; at++) {
    const sign = text.charAt(at);
    if (quote === '' && sign === '>') return at;
    if (quote === '' && (sign === '"' || sign === "'")) quote = sign;
    else if (sign === quote) quote = '';
  }
  return -1;
}

function tagOf(inside: string): CorrectionTag {
  const attributes = new Map<string, string>();
  for (const [, name = '', double, single] of inside.matchAll(/([^\s=/"'<>]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g)) attributes.set(name, resolved(double ?? single ?? ''));
  return { name: (/^[^\s/]*/.exec(inside)?.[0] ?? '').replace(/^.*:/, ''), attributes };
}

const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

function resolved(text: string): string {
  return text.replace(/&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|([a-z]{2,4}));/gi, (whole, hex?: string, number?: string, name?: string) => {
    if (name !== undefined) return NAMED[name] ?? whole;
    const code = hex === undefined ? Number(number) : parseInt(hex, 16);
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}

/** A value as it may stand between double quotes. */
export function attributeText(text: string): string {
  return text.replace(/[&<>"\t\n\r]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
