import { POLICY_SHEETS } from '../../../core/policy/policy-columns';
import { packWorkbook } from '../../../core/workbook/packed-workbook';
import type { SheetPlan } from '../../../core/workbook/plan';
import { SheetBuilder, TextPool } from '../../../core/workbook/sheet-builder';
import { listPlan } from '../../engine/output/list-plan';
import type { Source } from '../../engine/source';

interface Sheet {
  readonly name: string;
  readonly heads: readonly string[];
  readonly rows: (readonly string[])[];
}

const { waivers, parameters } = POLICY_SHEETS;

/** What was waived and set on the page. It goes along whenever the files are read, and can be kept as a workbook. */
export class Additions {
  /** Also its name as a file: dropped in again it says the same. */
  static readonly FILE = '豁免和参数.xlsx';

  readonly #waivers = sheet(waivers.sheet, [waivers.columns.rule, waivers.columns.sheet, waivers.columns.record, waivers.columns.reason, waivers.columns.by, waivers.columns.on]);
  readonly #parameters = sheet(parameters.sheet, [parameters.columns.id, parameters.columns.value, parameters.columns.from, parameters.columns.basis]);

  /** In the order of the sheet 豁免. */
  addWaiver(row: readonly string[]): void {
    this.#waivers.rows.push(row);
  }

  addParameter(row: readonly [parameter: string, value: string, from: string, basis: string]): void {
    this.#parameters.rows.push(row);
  }

  /** `taken`: names of the files that are open; one of them may be what was kept the last time. */
  source(taken: readonly string[]): Source | null {
    if (this.#filled().length === 0) return null;
    const texts = new TextPool();
    const sheets = this.#filled().map(({ name, heads, rows }) => {
      const builder = new SheetBuilder(name, 'visible', texts);
      [heads, ...rows].forEach((row, at) => row.forEach((text, column) => builder.text(at, column, text)));
      return builder.finish();
    });
    return { kind: 'workbook', workbook: packWorkbook({ file: freeName(taken), source: 'workbook', sheets, names: [], ownParts: [] }) };
  }

  plans(): SheetPlan[] {
    return this.#filled().map(({ name, heads, rows }) => listPlan(name, heads.map((title) => ({ title, format: null })), rows));
  }

  #filled(): Sheet[] {
    return [this.#waivers, this.#parameters].filter(({ rows }) => rows.length > 0);
  }
}

function sheet(name: string, columns: readonly { readonly title: string }[]): Sheet {
  return { name, heads: columns.map(({ title }) => title), rows: [] };
}

function freeName(taken: readonly string[]): string {
  let name = Additions.FILE;
  for (let number = 2; taken.includes(name); number++) name = Additions.FILE.replace('.', ` (${number}).`);
  return name;
}
