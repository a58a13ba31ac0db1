import { valueText } from '../values/value-text';
import type { Fields, Row } from './field';

/**
 * A record's identifying values, normalised and joined by ` | `: what the sheet 豁免 names a record by.
 * A person can read it, and rows inserted above leave it valid.
 */
export function fingerprint(row: Row<Fields>): string {
  const { register } = row.$.table.sheet;
  const lists = register.identifying;
  const fields = lists.find(([first]) => first !== undefined && row[first] !== null) ?? lists[0] ?? [];
  return normaliseFingerprint(fields.map((name) => valueText(register.fields[name] ?? TEXT, row[name])).join(' | '));
}

/** The form in which fingerprints are compared, whoever typed them. */
export function normaliseFingerprint(text: string): string {
  return text
    .normalize('NFKC')
    .split('|')
    .map((part) => part.replace(/\s+/g, ''))
    .join(' | ');
}

const TEXT = { type: 'text', zh: '', en: '', headers: [] } as const;
