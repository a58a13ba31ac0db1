import type { Progress } from '../../../core/progress';
import { runRules } from '../../../core/rules/engine';
import type { CalendarDate } from '../../../core/values/calendar-date';
import type { Month } from '../../../core/values/month';
import type { WorkbookSnapshot } from '../../../core/workbook/snapshot';
import { allRules } from '../../../registers/index';
import type { Checked, Opened } from './checked';
import { NOTHING_OPEN } from './checked';
import { FindingIndex } from '../answers/finding-index';
import { likelyMonth } from './months-of';
import { openWorkbooks } from './open-workbooks';
import type { FileProblem } from '../pane-engine';
import type { WaiverInput } from './waive';
import { waived } from './waive';

/**
 * What the pane has open. Long work comes in steps and takes the place of what was there only when it is done,
 * so that questions are answered from one state, and work that was called off leaves no trace.
 */
export class Session {
  #checked = NOTHING_OPEN;
  #findings = new FindingIndex(NOTHING_OPEN);
  /** As it was before the last waiver; null: something else came since. */
  #unwaived: Checked | null = null;

  get checked(): Checked {
    return this.#checked;
  }

  get findings(): FindingIndex {
    return this.#findings;
  }

  /** Everything anew. Without a month: the newest that is not after today. */
  *load(workbooks: readonly WorkbookSnapshot[], unread: readonly FileProblem[], today: CalendarDate, month: Month | 'all' | null): Generator<Progress, void> {
    const opened = yield* openWorkbooks(workbooks, unread);
    this.#take(yield* judge(opened, today, month === 'all' ? null : (month ?? likelyMonth(opened.read, today))));
  }

  /** Null: all months together. */
  *check(month: Month | null): Generator<Progress, void> {
    this.#take(yield* judge(this.#checked, this.#checked.today, month));
  }

  /** The same workbooks, one of them with other parts of ours: it is recognised anew, and all is judged again. */
  *reopen(changed: WorkbookSnapshot): Generator<Progress, void> {
    const { all, problems, today, month } = this.#checked;
    const opened = yield* openWorkbooks(all.map((workbook) => (workbook.file === changed.file ? changed : workbook)), []);
    this.#take(yield* judge({ ...opened, problems }, today, month));
  }

  /** Waives at once; the row is for the sheet 豁免. */
  waive(finding: number, waiver: WaiverInput): readonly string[] {
    const { checked, row } = waived(this.#checked, finding, waiver);
    const before = this.#checked;
    this.#waive(checked);
    this.#unwaived = before;
    return row;
  }

  /** Takes the last waiver back, unless all was judged anew since. */
  unwaive(): void {
    if (this.#unwaived) this.#waive(this.#unwaived);
  }

  #waive(checked: Checked): void {
    this.#checked = checked;
    this.#findings = this.#findings.with(checked);
    this.#unwaived = null;
  }

  #take(checked: Checked): void {
    this.#checked = checked;
    this.#findings = new FindingIndex(checked);
    this.#unwaived = null;
  }
}

function* judge(opened: Opened, today: CalendarDate, month: Month | null): Generator<Progress, Checked> {
  const result = yield* runRules(opened.read, allRules, opened.policy, { today, month, waivers: opened.waivers });
  const { all, workbooks, policy, waivers, read, months, problems } = opened;
  return { all, workbooks, policy, waivers, read, months, problems, today, month, result };
}
