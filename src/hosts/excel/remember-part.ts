import { inExcel } from './in-excel';
import { replaceParts } from './xml-parts';

/** Keeps a custom XML part in the workbook, in place of the one of the same namespace. */
export function rememberPart(part: string): Promise<void> {
  const namespace = /<\w[^>]*?\sxmlns="([^"]+)"/.exec(part)?.[1];
  if (namespace === undefined) throw new Error('a part without a namespace would never be found again');
  return inExcel((context) => replaceParts(context, namespace, [part]));
}
