import type { CommandCall } from '../options';
import type { Io } from '../io';
import type { Document } from './document';
import { jsonText } from '../../reports/json-text';

export interface Result {
  /** What `--format json` gives, key by key in the contract's order. */
  readonly json: () => object;
  /** `flat`: for a workbook, whose rows can be sorted and filtered. */
  readonly document: (layout: 'grouped' | 'flat') => Document;
}

/** Puts a result where the call wants it, in the format it wants; `inputs` are never overwritten. */
export async function emit(call: CommandCall, io: Io, result: Result, inputs: readonly string[]): Promise<void> {
  const content = await contentOf(call, io, result);
  if (call.out !== null) await (await import('../write-output')).writeOutput(call.out, content, inputs);
  else for (const piece of content as Iterable<string>) io.out(piece);
}

/** Text in pieces, or a workbook. */
async function contentOf(call: CommandCall, io: Io, result: Result): Promise<Iterable<string> | Uint8Array> {
  if (call.format === 'json') return jsonText(result.json());
  if (call.format === 'html') return [(await import('./html')).htmlOf(result.document('grouped'), call.language)];
  if (call.format === 'xlsx') return await (await import('./xlsx')).xlsxOf(result.document('flat'), call.out ?? '');
  const { textOf } = await import('./text');
  const onTerminal = io.outTty && call.out === null;
  const text = textOf(result.document('grouped'), {
    colour: io.colour && call.out === null,
    width: onTerminal ? io.outWidth : Number.POSITIVE_INFINITY,
    limit: onTerminal ? 30 : Number.POSITIVE_INFINITY,
    more: (rows) => (call.language === 'zh' ? `…… 还有 ${rows} 处（用 --format html --out 文件名 看全部）` : `… ${rows} more (--format html --out PATH shows all)`),
  });
  return [text];
}
