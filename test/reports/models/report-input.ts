import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { readPolicy } from '../../../src/core/policy/read-policy';
import { readWaivers } from '../../../src/core/policy/waivers';
import { finish } from '../../../src/core/progress';
import type { ReadResult } from '../../../src/core/records/read-result';
import { readRegisters } from '../../../src/core/records/read-registers';
import { runRules } from '../../../src/core/rules/engine';
import type { Example, ExampleRow } from '../../../src/core/rules/rule';
import type { CalendarDate } from '../../../src/core/values/calendar-date';
import { isoDate, parseIsoDate } from '../../../src/core/values/calendar-date';
import { decimalText } from '../../../src/core/values/decimal';
import { month } from '../../../src/core/values/month';
import type { Month } from '../../../src/core/values/month';
import type { WorkbookSnapshot } from '../../../src/core/workbook/snapshot';
import { readWorkbook } from '../../../src/hosts/files/read/read-workbook';
import { REGISTERS, allRules } from '../../../src/registers/index';
import { makeReport } from '../../../src/reports/make-report';
import type { Report, ReportInput, ReportModel } from '../../../src/reports/report';
import { REPORTS } from '../../../src/reports/reports';
import type { TemplateData } from '../../../src/reports/template/data';
import { exampleWorkbook } from '../../registers/example-workbook';

export const SAMPLES = join(__dirname, '../../fixtures/samples');
const MARCH = month(2026, 3) as Month;
const TODAY = parseIsoDate('2026-04-01') as CalendarDate;

/** Records as a clerk would type them, read and checked; rosters by their Chinese columns. */
export function inputOf(register: string, rows: readonly ExampleRow[], rosters: Example['rosters'] = {}, title?: string): ReportInput {
  const kind = REGISTERS.find((one) => one.register.id === register)!.register;
  const workbook = exampleWorkbook({ says: { zh: '', en: '' }, rows, finds: [], rosters, ...(title === undefined ? {} : { title }) }, kind);
  return checked(finish(readRegisters([workbook], [kind], { register, sheet: '登记' })), null, [workbook]);
}

/** All the sample registers and their policy, of March 2026. */
export function sampleInput(): Promise<ReportInput> {
  return (samples ??= readSamples());
}

let samples: Promise<ReportInput> | undefined;

async function readSamples(): Promise<ReportInput> {
  const files = readdirSync(SAMPLES).filter((name) => name.endsWith('.xlsx')).sort();
  const books = new Map<string, WorkbookSnapshot>();
  for (const name of files) books.set(name, await readWorkbook(new Uint8Array(readFileSync(join(SAMPLES, name))), name));
  const registers = [...books].filter(([name]) => name !== '制度参数.xlsx').map(([, book]) => book);
  return checked(finish(readRegisters(registers, REGISTERS.map((one) => one.register), {})), books.get('制度参数.xlsx') ?? null, registers);
}

function checked(read: ReadResult, explicit: WorkbookSnapshot | null, others: readonly WorkbookSnapshot[]): ReportInput {
  const { policy } = readPolicy({ explicit, others });
  const { waivers } = readWaivers(others);
  return { read, policy, month: MARCH, today: TODAY, check: finish(runRules(read, allRules, policy, { today: TODAY, month: MARCH, waivers })) };
}

export function modelOf(id: string, input: ReportInput): ReportModel {
  const made = made_(id, input);
  if ('refused' in made) throw new Error(made.refused.zh);
  return made.model;
}

export function refusalOf(id: string, input: ReportInput): string | null {
  const made = made_(id, input);
  return 'refused' in made ? made.refused.zh : null;
}

function made_(id: string, input: ReportInput) {
  return makeReport(reportNamed(id), input);
}

export function reportNamed(id: string): Report {
  return REPORTS.find((report) => report.id === id)!;
}

/** The printed values of a list, of the fields asked for, as a person would read them. */
export function printed(data: TemplateData, list: string, ...fields: string[]): string[][] {
  return (data[list] as readonly TemplateData[]).map((line) => fields.map((field) => valueText(line[field])));
}

export function valueText(value: TemplateData[string] | undefined): string {
  if (value === undefined || typeof value !== 'object' || !('kind' in value)) return `?${String(value)}`;
  if (value.kind === 'blank') return '';
  if (value.kind === 'number') return decimalText(value.value);
  return value.kind === 'date' ? isoDate(value.value) : value.value;
}
