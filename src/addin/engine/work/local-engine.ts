import { parseIsoDate } from '../../../core/values/calendar-date';
import { isoMonth, parseIsoMonth } from '../../../core/values/month';
import type { Month } from '../../../core/values/month';
import type { SheetPlan } from '../../../core/workbook/plan';
import type { Language } from '../../../core/words';
import { columnsOf } from '../answers/columns-view';
import { corrected } from '../session/correct';
import { correctedCopies } from '../output/corrected-copies';
import { makePlans, reportInputOf, reportNamed } from '../output/make-plans';
import { monthEndFiles } from '../output/month-end-pack';
import { findingsPlan } from '../output/findings-plan';
import { cardOf } from '../answers/finding-card';
import { linesOf, treeOf } from '../answers/finding-tree';
import { fixLines, fixStepsOf } from '../answers/fix-lines';
import type { Job } from '../job';
import { markPlaces } from '../answers/mark-places';
import { monthEndSteps } from '../answers/month-end-steps';
import { notRunLines } from '../answers/not-run-lines';
import { overviewOf } from '../answers/overview';
import type { OutputFile, PaneEngine } from '../pane-engine';
import { asPaneError } from './pane-error';
import { readSources } from '../session/read-sources';
import { reportCards } from '../answers/report-cards';
import { rosterCards } from '../answers/roster-cards';
import { ruleCards } from '../answers/rule-cards';
import { Session } from '../session/session';
import { registerKinds, sheetCards } from '../answers/sheet-cards';
import type { Work } from './start-job';
import { runSteps, startJob } from './start-job';
import { totalsPlan } from '../output/totals-plan';
import { totalsOf } from '../answers/totals-view';
import type { EngineWorld } from './world';

/** The engine in the place where it is called: a worker, a page, a test. What changes its state is done one after the other. */
export class LocalEngine implements PaneEngine {
  readonly #session = new Session();
  #bytes: ReadonlyMap<string, Uint8Array> = new Map();
  readonly #made = new Set<string>();
  #last: Promise<unknown> = Promise.resolve();

  constructor(private readonly world: EngineWorld) {}

  load: PaneEngine['load'] = (sources, { month, allMonths = false, today }) =>
    this.#inTurn(async (work) => {
      const day = parseIsoDate(today);
      if (day === null) throw new Error(`no day: ${today}`);
      const { workbooks, problems, bytes } = await readSources(sources, work);
      await runSteps(this.#session.load(workbooks, problems, day, allMonths ? 'all' : monthNamed(month)), work);
      this.#bytes = bytes;
      this.#made.clear();
      return overviewOf(this.#session.checked);
    });
  check: PaneEngine['check'] = (month) =>
    this.#inTurn(async (work) => {
      const before = this.#session.checked.month;
      await runSteps(this.#session.check(monthNamed(month)), work);
      if (this.#session.checked.month !== before) this.#made.clear();
      return overviewOf(this.#session.checked);
    });
  correct: PaneEngine['correct'] = (file, sheet, correction) =>
    this.#inTurn(async (work) => {
      const { workbook, part } = corrected(this.#session.checked, file, sheet, correction);
      await runSteps(this.#session.reopen(workbook), work);
      return { part };
    }).result;
  waive: PaneEngine['waive'] = (finding, waiver) => this.#inTurn(async () => ({ row: this.#session.waive(finding, waiver), overview: overviewOf(this.#session.checked) })).result;
  unwaive: PaneEngine['unwaive'] = () =>
    this.#inTurn(async () => {
      this.#session.unwaive();
      return overviewOf(this.#session.checked);
    }).result;

  sheets: PaneEngine['sheets'] = async () => sheetCards(this.#session.checked);
  kinds: PaneEngine['kinds'] = async () => registerKinds();
  columns: PaneEngine['columns'] = async (file, sheet, register) => columnsOf(this.#session.checked, file, sheet, register);
  tree: PaneEngine['tree'] = async (query) => treeOf(this.#session.findings, query);
  lines: PaneEngine['lines'] = async (query, from, to) => linesOf(this.#session.findings, query, from, to);
  card: PaneEngine['card'] = async (finding) => cardOf(this.#session.findings, finding);
  notRun: PaneEngine['notRun'] = async () => notRunLines(this.#session.checked);
  fixes: PaneEngine['fixes'] = async () => fixLines(this.#session.findings);
  fixSteps: PaneEngine['fixSteps'] = async (findings) => fixStepsOf(this.#session.findings, findings);
  marks: PaneEngine['marks'] = async () => markPlaces(this.#session.checked);
  totals: PaneEngine['totals'] = async (register, by) => totalsOf(this.#session.checked, this.#session.findings.nameOf, register, by);
  rules: PaneEngine['rules'] = async () => ruleCards(this.#session.checked);
  rosters: PaneEngine['rosters'] = async () => rosterCards(this.#session.checked);

  reports: PaneEngine['reports'] = async () => reportCards(this.#session.checked);
  monthEnd: PaneEngine['monthEnd'] = async () => monthEndSteps(this.#session.checked, this.#made);
  corrected: PaneEngine['corrected'] = (findings) => this.#inTurn((work) => correctedCopies(this.#session.checked, findings, this.#bytes, work));

  totalsPlan: PaneEngine['totalsPlan'] = async (register, by, language) => totalsPlan(this.#session.checked, await this.totals(register, by), language);
  findingsPlan: PaneEngine['findingsPlan'] = async (language) => findingsPlan(this.#session.findings, language, (file) => !this.#bytes.has(file));
  findingsFile: PaneEngine['findingsFile'] = (language) => this.#inTurn(() => this.#findingsFile(language));
  findingsJson: PaneEngine['findingsJson'] = (language) =>
    this.#inTurn(async (work) => {
      const { findingsJson } = await import('../output/findings-json');
      return await findingsJson(this.#session.checked, language, work);
    });
  report: PaneEngine['report'] = (id, template) => this.#inTurn(() => this.#plans(id, template));
  preview: PaneEngine['preview'] = (id, template) => this.#inTurn(() => makePlans(reportNamed(id), reportInputOf(this.#session.checked), template, this.world));
  reportFile: PaneEngine['reportFile'] = (id, template) =>
    this.#inTurn(async () => {
      const { planWorkbook } = await import('../../../hosts/files/write/plan-workbook');
      const bytes = await planWorkbook(await this.#plans(id, template));
      return { name: `${reportNamed(id).title.zh} ${isoMonth(reportInputOf(this.#session.checked).month)}.xlsx`, bytes };
    });
  monthEndPack: PaneEngine['monthEndPack'] = (language) =>
    this.#inTurn(async (work) => {
      const input = reportInputOf(this.#session.checked);
      const { files, made } = await monthEndFiles(input, (await this.#findingsFile(language)).bytes, language, this.world, work);
      for (const id of made) this.#made.add(id);
      return files;
    });

  async #plans(id: string, template: OutputFile | null): Promise<readonly SheetPlan[]> {
    const plans = await makePlans(reportNamed(id), reportInputOf(this.#session.checked), template, this.world);
    this.#made.add(id);
    return plans;
  }

  async #findingsFile(language: Language): Promise<OutputFile> {
    const { planWorkbook } = await import('../../../hosts/files/write/plan-workbook');
    return { name: 'findings.xlsx', bytes: await planWorkbook([await this.findingsPlan(language)]) };
  }

  #inTurn<T>(run: (work: Work) => Promise<T>): Job<T> {
    const before = this.#last;
    const job = startJob(async (work) => {
      await before;
      return await run(work);
    });
    const result = job.result.catch((error: unknown) => {
      throw asPaneError(error);
    });
    this.#last = result.catch(() => undefined);
    return { ...job, result };
  }
}

function monthNamed(text: string | null): Month | null {
  const month = text === null ? null : parseIsoMonth(text);
  if (text !== null && month === null) throw new Error(`no month: ${text}`);
  return month;
}
