import type { PackedWorkbook } from '../../core/workbook/packed-workbook';

/**
 * A workbook handed to the engine: the bytes of a file, or a snapshot that Excel gave (its arrays go over to the engine).
 * `ownParts`: what a person said of a file's sheets while the page was open; it goes before what the file itself remembers.
 */
export type Source =
  | { readonly kind: 'file'; readonly name: string; readonly bytes: Uint8Array; readonly ownParts?: readonly string[] }
  | { readonly kind: 'workbook'; readonly workbook: PackedWorkbook };
