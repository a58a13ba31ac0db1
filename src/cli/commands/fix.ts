import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { patchWorkbook } from '../../hosts/files/patch/patch-workbook';
import { counted } from '../../core/words';
import { allRules } from '../../registers/index';
import type { FixPlan, FixReport } from '../../reports/fix-report';
import { fileFixes, fixPlan } from '../../reports/fix-report';
import { checkRegisters } from '../check-registers';
import type { Run } from '../command';
import { expandFiles } from '../expand';
import { fail, wordsOf } from '../failure';
import { complain } from '../io';
import { openRegisters } from '../open-registers';
import type { Document } from '../output/document';
import { emit } from '../output/emit';
import { didYouMean } from '../suggest';
import { ruleTitle } from '../wording';
import { writeOutput } from '../write-output';

/** Corrected copies; an original is never written. One file that can't be corrected stops none of the others. */
export const fix: Run = async (call, io) => {
  const { out, language } = call;
  if (out === null) fail('fix 要写出副本：请加上 --out 文件夹。', 'fix writes copies: add --out DIR.');
  if (call.rule !== null) requireRule(call.rule);
  const digests = await digestsOf((await expandFiles(call.words)).files);
  const opened = await openRegisters(call, call.words, io);
  if (opened.workbooks.length === 0) return 2;
  const plan = fixPlan(checkRegisters(call, opened, io).findings, opened.workbooks, call.rule);
  let failed = opened.incomplete;
  const done: FixReport['files'][number][] = [];
  const taken = new Set<string>();
  for (const one of plan.files) {
    const target = join(out, basename(one.workbook.file));
    try {
      if (taken.has(target.toLowerCase())) fail(`「${one.workbook.file}」和前面的文件同名，没有写出副本：请分开改正。`, `"${one.workbook.file}" has the name of a file before it, so no copy was written: correct them one at a time.`);
      const copy = await corrected(one, digests);
      await writeOutput(target, copy, opened.inputs);
      taken.add(target.toLowerCase());
      done.push(fileFixes(one, target));
    } catch (error) {
      const words = wordsOf(error, one.workbook.file);
      if (!words) throw error;
      failed = true;
      complain(io, words, language);
    }
  }
  for (const words of plan.skipped) complain(io, words, language);
  const report: FixReport = { version: 1, files: done };
  await emit({ ...call, out: null }, io, { json: () => report, document: () => fixDocument(report, plan.files.length, language) }, opened.inputs);
  return failed ? 2 : 0;
};

async function corrected({ workbook, fixes }: FixPlan['files'][number], digests: ReadonlyMap<string, string>): Promise<Uint8Array> {
  const bytes = await readFile(workbook.file);
  if (digests.get(workbook.file) !== digest(bytes)) {
    fail(`「${workbook.file}」在检查之后被改动过，没有写出副本：请再运行一次。`, `"${workbook.file}" changed after it was checked, so no copy was written: run it again.`);
  }
  return await patchWorkbook(bytes, workbook, fixes.map(({ step: { place, to } }) => ({ sheet: place.sheet, row: place.row, column: place.column, to })));
}

/** Taken before anything is read, so that no change in between goes unseen. What can't be read is complained of later. */
async function digestsOf(files: readonly string[]): Promise<Map<string, string>> {
  const digests = new Map<string, string>();
  for (const file of files) {
    const bytes = await readFile(file).catch(() => null);
    if (bytes) digests.set(file, digest(bytes));
  }
  return digests;
}

function digest(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

function requireRule(id: string): void {
  const known = allRules.map((rule) => rule.id);
  if (known.includes(id)) return;
  const hint = didYouMean(id, known);
  fail(`没有「${id}」这条规则：${hint.zh}`, `There is no rule "${id}": ${hint.en}`);
}

/** `wanted`: how many files had something to correct. */
function fixDocument({ files }: FixReport, wanted: number, language: 'zh' | 'en'): Document {
  const zh = language === 'zh';
  const titles = zh ? ['工作表', '单元格', '原值', '改为', '规则'] : ['sheet', 'cell', 'old', 'new', 'rule'];
  const count = files.reduce((sum, { changes }) => sum + changes.length, 0);
  return {
    title: zh ? '自动改正' : 'Fixes',
    lead: [],
    sections: files.map(({ file, out, changes }) => ({
      title: `${file} → ${out}`,
      blocks: [
        {
          title: '',
          columns: titles.map((title) => ({ title })),
          rows: changes.map(({ sheet, cell, from, to, rule }) => [sheet, { text: cell, link: { file, sheet, cell } }, from, `→ ${to}`, `${rule} ${ruleTitle(rule, language)}`]),
        },
      ],
    })),
    summary: [count > 0 ? { text: zh ? `改正 ${count} 处，写出副本 ${files.length} 个；原件没有改动` : `${counted(count, 'correction')} in ${counted(files.length, 'copy', 'copies')}; the originals are untouched`, tone: 'good' } : { text: noneDone(wanted, zh), tone: wanted > 0 ? 'error' : 'good' }],
  };
}

function noneDone(wanted: number, zh: boolean): string {
  if (wanted > 0) return zh ? '没有写出副本' : 'no copy was written';
  return zh ? '没有可以自动改正的内容' : 'nothing to correct';
}
