import { columnLetters, parseA1 } from '../workbook/ref';
import type { WorkbookSnapshot } from '../workbook/snapshot';
import { attributeText, correctionTags } from './correction-tags';

/** What a person said of a sheet; it goes before what is recognised. */
export interface SheetCorrection {
  /** Null: it is no register. */
  readonly register: string | null;
  /** Column → field, or null for "not used". The other columns stay as they are recognised. */
  readonly columns: ReadonlyMap<number, string | null>;
}

/** By the sheet's name. */
export type Corrections = ReadonlyMap<string, SheetCorrection>;

const NAMESPACE = 'urn:taizhang:corrections:1';
const MOST_SHEETS = 1000;

/** What the workbook remembers; of a sheet that two parts speak of, the later is right. */
export function correctionsOf({ ownParts }: Pick<WorkbookSnapshot, 'ownParts'>): Corrections {
  const found = new Map<string, SheetCorrection>();
  for (const part of ownParts) {
    const [root, ...tags] = correctionTags(part);
    if (root?.name !== 'corrections' || ![...root.attributes].some(([name, value]) => /^xmlns(:|$)/.test(name) && value === NAMESPACE)) continue;
    let columns = new Map<number, string | null>();
    for (const { name, attributes } of tags) {
      if (name === 'sheet' && found.size < MOST_SHEETS) {
        columns = new Map();
        found.set(attributes.get('name') ?? '', { register: attributes.get('register') ?? null, columns });
      }
      const at = name === 'column' ? parseA1(`${attributes.get('at') ?? ''}1`) : null;
      if (at) columns.set(at.column, attributes.get('field') ?? null);
    }
  }
  return found;
}

/** As a custom XML part: the same corrections, the same text. */
export function correctionsPart(corrections: Corrections): string {
  const sheets = [...corrections].sort(([a], [b]) => (a < b ? -1 : 1)).map(([name, { register, columns }]) => {
    const own = [...columns].sort(([a], [b]) => a - b).map(([column, field]) => `<column at="${columnLetters(column)}"${field === null ? '' : ` field="${attributeText(field)}"`}/>`);
    return `<sheet name="${attributeText(name)}"${register === null ? '' : ` register="${attributeText(register)}"`}>${own.join('')}</sheet>`;
  });
  return `<?xml version="1.0" encoding="UTF-8"?>\n<corrections xmlns="${NAMESPACE}">${sheets.join('')}</corrections>\n`;
}
