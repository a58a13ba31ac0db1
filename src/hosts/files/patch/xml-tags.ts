/** A tag of a part that is held as text, with its place in it. */
export interface XmlTag {
  readonly kind: 'open' | 'close' | 'empty';
  /** Without its prefix. */
  readonly name: string;
  /** `x:` or nothing. */
  readonly prefix: string;
  readonly attributes: string;
  readonly start: number;
  readonly end: number;
}

/** Every tag in order; comments, CDATA and instructions are passed over. */
export function* xmlTags(xml: string): Generator<XmlTag> {
  const token = /<!--[\s\S]*?-->|<!\[CDATA\[[\s\S]*?\]\]>|<\?[\s\S]*?\?>|<(\/?)([^\s/<>!?]+)((?:\s+[^\s=/<>]+\s*=\s*(?:"[^"]*"|'[^']*'))*)\s*(\/?)>/g;
  for (let match = token.exec(xml); match; match = token.exec(xml)) {
    const full = match[2];
    if (full === undefined) continue;
    const colon = full.indexOf(':');
    yield {
      kind: match[1] ? 'close' : match[4] ? 'empty' : 'open',
      name: full.slice(colon + 1),
      prefix: full.slice(0, colon + 1),
      attributes: match[3] ?? '',
      start: match.index,
      end: token.lastIndex,
    };
  }
}

export function attribute(attributes: string, name: string): string | null {
  const match = pattern(name).exec(attributes);
  return match ? (match[1] ?? '').slice(1, -1) : null;
}

export function withoutAttribute(attributes: string, name: string): string {
  return attributes.replace(pattern(name), '');
}

export function withAttribute(attributes: string, name: string, value: string): string {
  const written = ` ${name}="${value}"`;
  return attribute(attributes, name) === null ? attributes + written : attributes.replace(pattern(name), written);
}

function pattern(name: string): RegExp {
  return new RegExp(`\\s+${name}\\s*=\\s*("[^"]*"|'[^']*')`);
}
