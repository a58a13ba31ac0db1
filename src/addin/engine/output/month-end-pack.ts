import type { Language, Words } from '../../../core/words';
import type { PrintOutcome, ToPrint } from '../../../reports/month-end/pack';
import type { ReportInput } from '../../../reports/report';
import type { OutputFile } from '../pane-engine';
import { wordsOf } from '../work/pane-error';
import type { Work } from '../work/start-job';
import type { EngineWorld } from '../work/world';
import { printedPlans } from './make-plans';

const PRINTING: Words = { zh: '生成报表', en: 'Making the reports' };

/** The month's files as the command line makes and names them, and which reports are among them. */
export async function monthEndFiles(input: ReportInput, findings: Uint8Array, language: Language, world: EngineWorld, work: Work): Promise<{ readonly files: readonly OutputFile[]; readonly made: readonly string[] }> {
  const { FINDINGS_FILE, INDEX_FILE, monthEndPack } = await import('../../../reports/month-end/pack');
  const pack = monthEndPack(input, language);
  let step = pack.next();
  while (!step.done) {
    await work.at(PRINTING, step.value.done, step.value.of);
    step = pack.next(await printed(step.value, world));
  }
  const { page, printed: reports } = step.value;
  const files = reports.map(({ name, bytes }) => ({ name, bytes }));
  return { files: [{ name: INDEX_FILE, bytes: new TextEncoder().encode(page) }, ...files, { name: FINDINGS_FILE, bytes: findings }], made: reports.map(({ report }) => report) };
}

async function printed({ report, model }: ToPrint, world: EngineWorld): Promise<PrintOutcome> {
  const { planWorkbook } = await import('../../../hosts/files/write/plan-workbook');
  try {
    return { bytes: await planWorkbook(await printedPlans(report, model, null, world)) };
  } catch (error) {
    const why = wordsOf(error);
    if (!why) throw error;
    return { why };
  }
}
