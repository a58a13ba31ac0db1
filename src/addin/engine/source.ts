import type { PackedWorkbook } from '../../core/workbook/packed-workbook';

/** A workbook handed to the engine: the bytes of a file, or a snapshot that Excel gave. */
export type Source = { readonly kind: 'file'; readonly name: string; readonly bytes: Uint8Array } | { readonly kind: 'workbook'; readonly workbook: PackedWorkbook };
