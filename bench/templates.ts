import { performance } from 'node:perf_hooks';
import ExcelJS from 'exceljs';
import { decimal } from '../src/core/values/decimal';
import type { SheetPlan } from '../src/core/workbook/plan';
import { readTemplate } from '../src/hosts/files/template/read-template';
import { planWorkbook } from '../src/hosts/files/write/plan-workbook';
import type { TemplateData } from '../src/reports/template/data';
import { fillTemplate } from '../src/reports/template/fill-template';

/** Reports from one template: many small ones and one of 20,000 rows, against the same sheet built by hand with exceljs and against xlsx-template. */
const SMALL = { reports: 500, rows: 20 };
const LARGE_ROWS = 20_000;
const ROUNDS = 3;

interface Car {
  readonly plate: string;
  readonly km: number;
  readonly fuel: number;
}

interface Contender {
  readonly name: string;
  /** A report as the bytes of a workbook. */
  readonly report: (cars: readonly Car[]) => Promise<Uint8Array>;
}

async function main(): Promise<void> {
  const contenders = [await ours(), byHand(), await xlsxTemplate()].filter((each) => each !== null);
  const small = cars(SMALL.rows);
  const large = cars(LARGE_ROWS);
  for (const contender of contenders) await contender.report(small);
  console.log(`medians of ${ROUNDS} rounds`);
  for (const contender of contenders) {
    const many = await median(async () => {
      for (let report = 0; report < SMALL.reports; report++) await contender.report(small);
    });
    const one = await median(async () => void (await contender.report(large)));
    console.log(`${contender.name.padEnd(16)} ${SMALL.reports} reports of ${SMALL.rows} rows ${Math.round(many)} ms   one of ${LARGE_ROWS} rows ${Math.round(one)} ms`);
  }
  const template = await ourTemplate();
  const data = dataOf(large);
  console.log(`${'filling alone'.padEnd(16)} one of ${LARGE_ROWS} rows ${Math.round(await median(async () => void filled(template, data)))} ms, of ${LARGE_ROWS / 2} rows ${Math.round(await median(async () => void filled(template, dataOf(large.slice(0, LARGE_ROWS / 2)))))} ms`);
}

function cars(rows: number): Car[] {
  return Array.from({ length: rows }, (_, index) => ({ plate: `沪A${10_000 + index}`, km: (index % 977) + 0.5, fuel: (index % 311) / 10 }));
}

async function ours(): Promise<Contender> {
  const template = await ourTemplate();
  return { name: 'taizhang', report: async (list) => await planWorkbook([filled(template, dataOf(list))]) };
}

function dataOf(list: readonly Car[]): TemplateData {
  return { 单位: { kind: 'text', value: '行政部' }, 车辆: list.map(({ plate, km, fuel }) => ({ 车牌号: { kind: 'text', value: plate }, 公里: { kind: 'number', value: decimal(km) }, 油费: { kind: 'number', value: decimal(fuel) } })) };
}

function filled(template: SheetPlan, data: TemplateData): SheetPlan {
  const result = fillTemplate(template, data);
  if ('problems' in result) throw new Error(JSON.stringify(result.problems));
  return result.plan;
}

async function ourTemplate(): Promise<SheetPlan> {
  const book = new ExcelJS.Workbook();
  drawSheet(book.addWorksheet('表'), '{{单位}}用车表', [['{{每行 车辆}}{{车牌号}}', '{{公里}}', '{{油费}}', { formula: 'C3/B3', result: 0 }]]);
  const read = await readTemplate(new Uint8Array(await book.xlsx.writeBuffer()), 'template.xlsx');
  const [sheet] = read.kind === 'template' ? read.sheets : [];
  if (!sheet) throw new Error(JSON.stringify(read));
  return sheet;
}

function byHand(): Contender {
  return {
    name: 'exceljs by hand',
    report: async (list) => {
      const book = new ExcelJS.Workbook();
      drawSheet(book.addWorksheet('表'), '行政部用车表', list.map(({ plate, km, fuel }, index) => [plate, km, fuel, { formula: `C${index + 3}/B${index + 3}`, result: fuel / km }]));
      return new Uint8Array(await book.xlsx.writeBuffer());
    },
  };
}

/** `npm install --no-save xlsx-template` lets it take part; it neither types nor computes what it fills in. */
async function xlsxTemplate(): Promise<Contender | null> {
  const name = 'xlsx-template';
  const module = (await import(name).catch(() => null)) as { default: new (data: Uint8Array) => { substitute: (sheet: number, values: object) => unknown; generate: (options: object) => unknown } } | null;
  if (!module) {
    console.log('xlsx-template is not installed and does not take part');
    return null;
  }
  const book = new ExcelJS.Workbook();
  drawSheet(book.addWorksheet('表'), '${unit}用车表', [['${table:cars.plate}', '${table:cars.km}', '${table:cars.fuel}', '']]);
  const bytes = Buffer.from(await book.xlsx.writeBuffer());
  return {
    name,
    report: async (list) => {
      const template = new module.default(bytes);
      await template.substitute(1, { unit: '行政部', cars: list });
      return (await template.generate({ type: 'uint8array' })) as Uint8Array;
    },
  };
}

type Written = string | number | { readonly formula: string; readonly result: number };

function drawSheet(sheet: ExcelJS.Worksheet, title: string, rows: readonly (readonly Written[])[]): void {
  sheet.addRow([title]);
  sheet.mergeCells('A1:D1');
  sheet.addRow(['车牌号', '公里', '油费', '每公里']);
  for (const row of rows) sheet.addRow([...row]);
  const last = rows.length + 2;
  sheet.addRow(['合计', { formula: `SUM(B3:B${last})`, result: 0 }, { formula: `SUM(C3:C${last})`, result: 0 }, '']);
  const line = { style: 'thin' } as const;
  for (let row = 2; row <= last + 1; row++) for (let column = 1; column <= 4; column++) sheet.getCell(row, column).border = { left: line, right: line, top: line, bottom: line };
  sheet.pageSetup.printTitlesRow = '1:2';
}

async function median(run: () => Promise<void>): Promise<number> {
  const times: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    const started = performance.now();
    await run();
    times.push(performance.now() - started);
  }
  return times.sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0;
}

void main();
