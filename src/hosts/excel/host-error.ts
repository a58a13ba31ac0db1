import type { Words } from '../../core/words';
import { wordsOfProblem } from './host-problems';

/** What can go wrong outside our own code: in Excel, in the workbook, on the way there. */
export type HostProblem =
  | { readonly code: 'cell-editing' | 'dialog-open' | 'session-lost' | 'too-busy' | 'too-much' | 'refused' | 'vanished' | 'too-old' | 'too-many-cells' | 'workbook-protected' | 'not-selectable' | 'nothing-to-undo' | 'name-taken' | 'in-flux' }
  | { readonly code: 'unexpected'; readonly detail: string }
  | { readonly code: 'other-workbook'; readonly file: string }
  | { readonly code: 'sheet-missing' | 'sheet-hidden' | 'sheet-protected'; readonly sheet: string }
  | { readonly code: 'locked' | 'formula-now' | 'row-hidden' | 'column-hidden' | 'row-taken'; readonly sheet: string; readonly cell: string }
  | { readonly code: 'changed'; readonly sheet: string; readonly cell: string; readonly expected: string; readonly found: string }
  /** Cells that were corrected, and changed again since; `to`: what the correction put there. */
  | { readonly code: 'changed-since'; readonly cells: readonly { readonly sheet: string; readonly cell: string; readonly to: string }[] }
  /** A row that is not as it was when it was checked. */
  | { readonly code: 'row-changed'; readonly sheet: string; readonly row: number }
  /** Corrected rows that are not to be found, or not to be told from others; numbered as they were then. */
  | { readonly code: 'rows-gone' | 'rows-alike'; readonly rows: readonly { readonly sheet: string; readonly row: number }[] }
  | { readonly code: 'half-done'; readonly problem: HostProblem };

/** The one error of the Excel host: one sentence in two languages that says what to do. */
export class HostError extends Error {
  readonly zh: string;
  readonly en: string;

  constructor(readonly problem: HostProblem) {
    const words: Words = wordsOfProblem(problem);
    super(words.zh);
    this.name = 'HostError';
    this.zh = words.zh;
    this.en = words.en;
  }
}

const KNOWN: Readonly<Record<string, HostProblem>> = {
  InvalidOperationInCellEditMode: { code: 'cell-editing' },
  WriteNotSupportedWhenModalDialogOpen: { code: 'dialog-open' },
  InvalidOrTimedOutSession: { code: 'session-lost' },
  InvalidRequestContext: { code: 'session-lost' },
  ActivityLimitReached: { code: 'too-busy' },
  RequestPayloadSizeLimitExceeded: { code: 'too-much' },
  ResponsePayloadSizeLimitExceeded: { code: 'too-much' },
  AccessDenied: { code: 'refused' },
  ItemNotFound: { code: 'vanished' },
  ItemAlreadyExists: { code: 'name-taken' },
  InvalidReference: { code: 'vanished' },
  ApiNotFound: { code: 'too-old' },
};

/** What Excel answered as a HostError; anything else is our own mistake and stays as it is. */
export function asHostError(error: unknown): unknown {
  const code = excelCode(error);
  return code === null ? error : new HostError(KNOWN[code] ?? { code: 'unexpected', detail: code });
}

/** The code of an error that Excel or its library raised; null: another's. */
function excelCode(error: unknown): string | null {
  if (error instanceof HostError || !(error instanceof Error)) return null;
  const { code, debugInfo } = error as { readonly code?: unknown; readonly debugInfo?: unknown };
  if (typeof code !== 'string' || debugInfo === undefined) return null;
  // Raised by the library itself: something was not loaded, or used after its time.
  return OWN_MISTAKES.has(code) ? null : code;
}

const OWN_MISTAKES = new Set(['PropertyNotLoaded', 'ValueNotLoaded', 'InvalidObjectPath', 'RunMustReturnPromise']);
