/** Bounds checked before time or memory is spent. No honest register meets them. */
export interface ReadLimits {
  /** Of the file itself. */
  readonly fileBytes: number;
  /** Of a .csv, which is held whole. */
  readonly csvBytes: number;
  readonly zipEntries: number;
  /** Of one part that is read as a stream (a sheet, the shared texts), unpacked. */
  readonly streamedPartBytes: number;
  /** Of one part that is held whole (the workbook part, styles), unpacked. */
  readonly heldPartBytes: number;
  /** All parts read of one file, unpacked. */
  readonly totalBytes: number;
  /** Unpacked over packed size, of parts above 16 MiB. */
  readonly ratio: number;
  readonly sheets: number;
  /** Cells with content, all sheets together. */
  readonly cells: number;
  readonly merges: number;
  readonly names: number;
  readonly styles: number;
  /** Characters of one cell; Excel itself stops at 32,767, but may write some with an escape of seven. */
  readonly cellCharacters: number;
  /** Characters of all different texts and formulas together, and a little for each. */
  readonly textCharacters: number;
  /** One tag or one stretch of text inside a part. */
  readonly tokenBytes: number;
  readonly depth: number;
}

export const DEFAULT_LIMITS: ReadLimits = {
  fileBytes: 512 * 1024 * 1024,
  csvBytes: 200 * 1024 * 1024,
  zipEntries: 20_000,
  streamedPartBytes: 2_000_000_000,
  heldPartBytes: 64 * 1024 * 1024,
  totalBytes: 3_000_000_000,
  ratio: 500,
  sheets: 2_000,
  cells: 24_000_000,
  merges: 500_000,
  names: 100_000,
  styles: 100_000,
  cellCharacters: 65_536,
  textCharacters: 256_000_000,
  tokenBytes: 4 * 1024 * 1024,
  depth: 200,
};
