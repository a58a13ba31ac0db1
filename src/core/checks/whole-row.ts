import type { Fields, RecordMeta, Row } from '../records/field';

/** A rule's view is the record itself with less in sight; a finding names the record. */
export function wholeRow(view: { readonly $: RecordMeta }): Row<Fields> {
  return view as Row<Fields>;
}
