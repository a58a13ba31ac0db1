import type { FormatKind } from '../../../core/workbook/cell';
import { needsFormat } from '../../../core/workbook/number-format';
import type { StyleFor } from './patch-sheet';
import { attribute, withAttribute, withoutAttribute, xmlTags } from './xml-tags';

const FORMAT_IDS: Readonly<Record<FormatKind, number>> = { general: 0, percent: 10, date: 14, time: 20, datetime: 22, duration: 46, text: 49 };

/** Cell styles of a workbook, to which styles may be added at the end; none that is there changes. */
export class CellStyles {
  readonly #own: string[] = [];
  readonly #added: string[] = [];
  readonly #places = new Map<string, number>();
  #list = { start: 0, startEnd: 0, end: 0, attributes: '', prefix: '' };

  constructor(
    private readonly xml: string,
    private readonly kinds: readonly FormatKind[],
  ) {
    let inside = false;
    let from = -1;
    for (const tag of xmlTags(xml)) {
      if (tag.name === 'cellXfs') {
        inside = tag.kind === 'open';
        if (inside) this.#list = { ...this.#list, start: tag.start, startEnd: tag.end, attributes: tag.attributes, prefix: tag.prefix };
        else this.#list.end = tag.start;
      } else if (!inside || tag.name !== 'xf') continue;
      else if (tag.kind === 'open') from = tag.start;
      else this.#own.push(xml.slice(tag.kind === 'empty' ? tag.start : from, tag.end));
    }
  }

  readonly styleFor: StyleFor = (current, to) => {
    const xf = this.#own[current];
    if (to.kind === 'text' || xf === undefined) return null;
    const kind = this.kinds[current] ?? 'general';
    const quoted = /\squotePrefix\s*=\s*["'](1|true)/.test(xf);
    if (!quoted && !needsFormat(kind, to.format)) return null;
    const id = needsFormat(kind, to.format) ? FORMAT_IDS[to.format] : null;
    const key = `${current} ${id}`;
    const known = this.#places.get(key);
    if (known !== undefined) return known;
    const place = this.#own.length + this.#added.push(inFormat(xf, id)) - 1;
    this.#places.set(key, place);
    return place;
  };

  /** The part with what was added; null when nothing was. */
  patched(): string | null {
    if (this.#added.length === 0) return null;
    const { start, startEnd, end, attributes, prefix } = this.#list;
    const counted = attribute(attributes, 'count') === null ? attributes : withAttribute(attributes, 'count', String(this.#own.length + this.#added.length));
    return `${this.xml.slice(0, start)}<${prefix}cellXfs${counted}>${this.xml.slice(startEnd, end)}${this.#added.join('')}${this.xml.slice(end)}`;
  }
}

function inFormat(xf: string, id: number | null): string {
  const [tag] = xmlTags(xf);
  if (!tag) return xf;
  let attributes = withoutAttribute(tag.attributes, 'quotePrefix');
  if (id !== null) attributes = withAttribute(withAttribute(attributes, 'numFmtId', String(id)), 'applyNumberFormat', '1');
  return `<${tag.prefix}xf${attributes}${tag.kind === 'empty' ? '/>' : '>'}${xf.slice(tag.end)}`;
}
