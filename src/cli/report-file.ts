import { readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { Words } from '../core/words';
import { readTemplate } from '../hosts/files/template/read-template';
import { planWorkbook } from '../hosts/files/write/plan-workbook';
import type { Report, ReportModel } from '../reports/report';
import { printSheets } from '../reports/template/print-sheets';
import { Failure, wordsOf } from './failure';

/** The printable workbook, or everything that is wrong with the template. */
export type ReportFile = { readonly bytes: Uint8Array } | { readonly problems: readonly Words[] };

/** As far from here in the sources as in the bundle: both lie two folders below the package. */
const OWN_TEMPLATES = join(__dirname, '../../templates/reports');

/** Prints a model through the report's own template, or through the one given. */
export async function reportFile({ id, offers }: Report, { data }: ReportModel, template: string | null): Promise<ReportFile> {
  const file = template ?? join(OWN_TEMPLATES, `${id}.xlsx`);
  const bytes = await bytesOf(file);
  const printed = printSheets(await readTemplate(bytes, file), data, offers);
  if ('problems' in printed) return { problems: printed.problems.map((problem) => inFile(problem, file)) };
  return { bytes: await planWorkbook(printed.plans) };
}

async function bytesOf(file: string): Promise<Uint8Array> {
  try {
    return new Uint8Array(await readFile(file));
  } catch (error) {
    const words = wordsOf(error, file);
    throw words ? new Failure(words) : error;
  }
}

function inFile({ zh, en }: Words, file: string): Words {
  return { zh: `模板「${basename(file)}」${zh}`, en: `Template “${basename(file)}” ${en}` };
}
