import type { Language, Words } from '../../../core/words';
import { lacking } from '../../../reports/make-report';
import { monthEnd } from '../../../reports/month-end/month-end';
import type { PackFile } from '../../../reports/month-end/page/index-page';
import type { Report, ReportInput } from '../../../reports/report';
import type { OutputFile } from '../pane-engine';
import { wordsOf } from '../work/pane-error';
import type { Work } from '../work/start-job';
import type { EngineWorld } from '../work/world';
import { makePlans, PRINTED } from './make-plans';

const PRINTING: Words = { zh: '生成报表', en: 'Making the reports' };

/** Everything of a month in files that lie beside each other, named as the command line names them; `index.html` leads to them. */
export async function monthEndPack(input: ReportInput, findings: OutputFile, language: Language, world: EngineWorld, work: Work): Promise<{ readonly files: readonly OutputFile[]; readonly made: readonly string[] }> {
  const [{ planWorkbook }, { indexPage }] = await Promise.all([import('../../../hosts/files/write/plan-workbook'), import('../../../reports/month-end/page/index-page')]);
  const files: OutputFile[] = [];
  const listed: PackFile[] = [];
  for (const [at, report] of PRINTED.entries()) {
    await work.at(PRINTING, at, PRINTED.length);
    const name = `${report.id}.xlsx`;
    const remark = await whyNot(report, input, async () => {
      files.push({ name, bytes: await planWorkbook(await makePlans(report, input, null, world)) });
    });
    listed.push({ title: report.title, file: remark ? null : name, remark });
  }
  const made = files.map(({ name }) => name.replace(/\.xlsx$/, ''));
  listed.push({ title: { zh: '问题清单', en: 'Findings' }, file: findings.name, remark: null });
  const page = new TextEncoder().encode(indexPage(monthEnd(input), listed, language));
  return { files: [{ name: 'index.html', bytes: page }, ...files, findings], made };
}

/** One report that can't be made stops none of the others; the page says why. */
async function whyNot(report: Report, input: ReportInput, make: () => Promise<void>): Promise<Words | null> {
  const missing = lacking(report, input);
  if (missing) return missing;
  try {
    await make();
    return null;
  } catch (error) {
    const words = wordsOf(error);
    if (!words) throw error;
    return words;
  }
}
