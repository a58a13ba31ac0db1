import { isRecordSheet } from '../../core/records/read-result';
import type { ReadResult } from '../../core/records/read-result';
import { hasDimension } from '../../core/totals/dimensions';
import { totalsReport } from '../../reports/totals-report';
import { REGISTERS } from '../../registers/index';
import type { Run } from '../command';
import { fail } from '../failure';
import { openRegisters } from '../open-registers';
import { emit } from '../output/emit';
import { totalsDocument } from '../output/totals-document';
import { didYouMean } from '../suggest';

export const totals: Run = async (call, io) => {
  for (const id of call.by ?? []) requireField(id);
  const opened = await openRegisters(call, call.words, io);
  if (opened.workbooks.length === 0) return 2;
  for (const id of call.by ?? []) requireUse(id, opened.read);
  const report = totalsReport(opened.read, {
    by: call.by,
    month: call.month,
    language: call.language,
    policy: opened.policy,
  });
  await emit(call, io, { json: () => report, document: () => totalsDocument(report, call.language) }, opened.inputs);
  return opened.incomplete ? 2 : 0;
};

function requireField(id: string): void {
  if (REGISTERS.some(({ register }) => hasDimension(register, id))) return;
  const known = [...new Set(REGISTERS.flatMap(({ register }) => [...register.dimensions, ...Object.keys(register.fields)]))];
  const hint = didYouMean(id, known);
  fail(`--by 里的「${id}」不是任何台账的字段：${hint.zh}`, `"${id}" in --by is no field of any register: ${hint.en}`);
}

/** A field of a register that is not among the files would silently group by nothing. */
function requireUse(id: string, read: ReadResult): void {
  const registers = [...new Set(read.sheets.filter(isRecordSheet).map(({ register }) => register))];
  if (registers.length === 0 || registers.some((register) => hasDimension(register, id))) return;
  const hint = didYouMean(id, [...new Set(registers.flatMap((register) => register.dimensions))]);
  fail(`给出的台账没有「${id}」这个字段，不能按它汇总：${hint.zh}`, `The registers given have no field "${id}" to group by: ${hint.en}`);
}
