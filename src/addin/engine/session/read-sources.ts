import { unpackWorkbook } from '../../../core/workbook/packed-workbook';
import type { WorkbookSnapshot } from '../../../core/workbook/snapshot';
import type { Words } from '../../../core/words';
import type { FileProblem } from '../pane-engine';
import { wordsOf } from '../work/pane-error';
import type { Source } from '../source';
import type { Work } from '../work/start-job';

export interface ReadSources {
  readonly workbooks: readonly WorkbookSnapshot[];
  readonly problems: readonly FileProblem[];
  /** Of the files that were read, for corrected copies. */
  readonly bytes: ReadonlyMap<string, Uint8Array>;
}

/** One file that can't be read stops none of the others. */
export async function readSources(sources: readonly Source[], work: Work): Promise<ReadSources> {
  const workbooks: WorkbookSnapshot[] = [];
  const problems: FileProblem[] = [];
  const bytes = new Map<string, Uint8Array>();
  for (const [at, source] of sources.entries()) {
    await work.at(READING, at, sources.length);
    const file = source.kind === 'file' ? source.name : source.workbook.file;
    try {
      if (workbooks.some((one) => one.file === file)) problems.push({ file, message: twice(file) });
      else if (source.kind === 'workbook') workbooks.push(unpackWorkbook(source.workbook));
      else {
        workbooks.push(await readFile(source));
        bytes.set(file, source.bytes);
      }
    } catch (error) {
      const message = wordsOf(error);
      if (!message) throw error;
      problems.push({ file, message });
    }
  }
  return { workbooks, problems, bytes };
}

async function readFile({ name, bytes, ownParts = [] }: Extract<Source, { kind: 'file' }>): Promise<WorkbookSnapshot> {
  const { readWorkbook } = await import('../../../hosts/files/read/read-workbook');
  const read = await readWorkbook(bytes, name);
  return ownParts.length === 0 ? read : { ...read, ownParts: [...read.ownParts, ...ownParts] };
}

const READING: Words = { zh: '打开文件', en: 'Opening the files' };

function twice(file: string): Words {
  return { zh: `有两个文件都叫「${file}」，只读了第一个：请改名后再放入。`, en: `Two files are called "${file}" and only the first was read: rename one of them.` };
}
