import type { PackedWorkbook } from '../../../core/workbook/packed-workbook';
import { buffersOf } from '../../../core/workbook/packed-workbook';
import type { OutputFile, PaneEngine } from '../pane-engine';
import type { QuestionName } from './protocol';
import type { Source } from '../source';

/** Snapshots go over to the worker; a file's bytes are copied, since the page reads them again when another file is dropped. */
export function buffersOfQuestion(name: QuestionName, args: Parameters<PaneEngine[QuestionName]>): Transferable[] {
  if (name !== 'load') return [];
  const [sources] = args as Parameters<PaneEngine['load']>;
  return [...new Set(sources.flatMap((source: Source): PackedWorkbook[] => (source.kind === 'workbook' ? [source.workbook] : [])))].flatMap(buffersOf);
}

/** Files that were made for the user are nobody else's. */
export function buffersOfAnswer(value: unknown): Transferable[] {
  const files = (Array.isArray(value) ? value : [value]).filter(isFile);
  return [...new Set(files.map(({ bytes }) => bytes.buffer as ArrayBuffer))];
}

function isFile(value: unknown): value is OutputFile {
  return typeof value === 'object' && value !== null && 'bytes' in value && value.bytes instanceof Uint8Array;
}
