import type { Policy } from '../core/policy/policy';
import type { WaiverRow } from '../core/policy/waivers';
import { wordsOfRosters } from '../core/policy/words-of-rosters';
import type { ReadOptions, ReadResult } from '../core/records/read-result';
import { readRegisters } from '../core/records/read-registers';
import type { WorkbookSnapshot } from '../core/workbook/snapshot';
import type { Words } from '../core/words';
import { REGISTERS } from '../registers/index';
import { expandFiles } from './expand';
import { fail } from './failure';
import type { Io } from './io';
import { complain } from './io';
import { openPolicy } from './open-policy';
import type { CommandCall } from './options';
import { runSteps } from './progress-bar';
import { readFiles, readOne } from './read-files';
import { didYouMean } from './suggest';

/** The registers of one call, read and recognised, and the policy that they are judged by. */
export interface Opened {
  /** Every file that was read, so that none is written over. */
  readonly inputs: readonly string[];
  readonly workbooks: readonly WorkbookSnapshot[];
  /** The policy's own workbook first, where one was given. */
  readonly policyWorkbook: WorkbookSnapshot | null;
  readonly policy: Policy;
  readonly waivers: readonly WaiverRow[];
  readonly read: ReadResult;
  /** Something was complained of on stderr: the status is 2 whatever else is found. */
  readonly incomplete: boolean;
}

/** Files that can't be read are complained of and left out; it fails only when nothing is left. */
export async function openRegisters(call: CommandCall, given: readonly string[], io: Io): Promise<Opened> {
  const options = readOptions(call);
  let incomplete = false;
  const failed = (words: Words) => {
    incomplete = true;
    complain(io, words, call.language);
  };
  const policyWorkbook = call.policy === null ? null : await readOne(call.policy);
  const { files, failures } = await expandFiles(given);
  failures.forEach(failed);
  const workbooks = await readFiles(files, call.jobs, failed);
  if (call.sheet !== null) requireSheet(call.sheet, workbooks);
  const { policy, waivers, problems, notes } = await openPolicy(policyWorkbook, workbooks);
  for (const problem of problems) failed(problem.message);
  if (!call.quiet) for (const note of notes) complain(io, note.message, call.language);
  const all = runSteps(readRegisters(workbooks, REGISTERS.map(({ register }) => register), { ...options, rosterWords: wordsOfRosters(policy) }), io, call);
  const read = call.sheet !== null && call.register === null ? { sheets: all.sheets.filter(({ sheet }) => sheet.name === call.sheet) } : all;
  const inputs = call.policy === null ? files : [...files, call.policy];
  return { inputs, workbooks, policyWorkbook, policy, waivers, read, incomplete };
}

function readOptions(call: CommandCall): ReadOptions {
  if (call.register === null) return call.sheet === null ? {} : { sheet: call.sheet };
  const ids = REGISTERS.map(({ register }) => register.id);
  if (!ids.includes(call.register)) {
    const hint = didYouMean(call.register, ids);
    fail(`没有「${call.register}」这种台账：${hint.zh}`, `There is no register "${call.register}": ${hint.en}`);
  }
  return call.sheet === null ? { register: call.register } : { register: call.register, sheet: call.sheet };
}

function requireSheet(name: string, workbooks: readonly WorkbookSnapshot[]): void {
  const names = [...new Set(workbooks.flatMap(({ sheets }) => sheets.map((sheet) => sheet.name)))];
  if (workbooks.length === 0 || names.includes(name)) return;
  const hint = didYouMean(name, names);
  fail(`给出的文件里没有工作表「${name}」：${hint.zh}`, `None of the files has a sheet "${name}": ${hint.en}`);
}
