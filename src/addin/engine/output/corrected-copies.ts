import type { FixPlan } from '../../../reports/fix-report';
import type { Checked } from '../session/checked';
import { plannedFor } from '../answers/fix-lines';
import type { OutputFile } from '../pane-engine';
import { PaneError } from '../pane-engine';
import type { Work } from '../work/start-job';

/** Copies of the files with the fixes of these findings in them; the originals stay as they are. */
export async function correctedCopies(checked: Checked, findings: readonly number[], bytes: ReadonlyMap<string, Uint8Array>, work: Work): Promise<readonly OutputFile[]> {
  const { files, skipped } = plannedFor(checked, findings);
  if (files.length === 0) throw new PaneError({ zh: '没有可以自动改正的内容。', en: 'There is nothing to correct.' }, skipped);
  const copies: OutputFile[] = [];
  for (const [at, one] of files.entries()) {
    await work.at(CORRECTING, at, files.length);
    const original = bytes.get(one.workbook.file);
    if (!original) throw new PaneError({ zh: `「${one.workbook.file}」不是放入的文件，请在 Excel 里改正。`, en: `"${one.workbook.file}" was not dropped here: correct it in Excel.` });
    copies.push({ name: one.workbook.file, bytes: await copyOf(one, original) });
  }
  return copies;
}

async function copyOf({ workbook, fixes }: FixPlan['files'][number], original: Uint8Array): Promise<Uint8Array> {
  const { patchWorkbook } = await import('../../../hosts/files/patch/patch-workbook');
  return await patchWorkbook(original, workbook, fixes.map(({ step: { place: { sheet, row, column }, to } }) => ({ sheet, row, column, to })));
}

const CORRECTING = { zh: '写出改正后的副本', en: 'Writing corrected copies' };
