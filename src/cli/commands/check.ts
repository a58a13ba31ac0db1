import { checkReportInTurn } from '../../reports/check-report';
import { checkRegisters } from '../check-registers';
import type { Run } from '../command';
import { openRegisters } from '../open-registers';
import { checkDocument } from '../output/check-document';
import { emit } from '../output/emit';

/** Findings: 1 when one of severity error is not waived, 2 when something could not be read. */
export const check: Run = async (call, io) => {
  const opened = await openRegisters(call, call.words, io);
  if (opened.workbooks.length === 0) return 2;
  const report = checkReportInTurn(opened.read, checkRegisters(call, opened, io), call);
  await emit(call, io, { json: () => report, document: (layout) => checkDocument({ ...report, findings: [...report.findings] }, layout, call) }, opened.inputs);
  if (opened.incomplete) return 2;
  return report.counts.error > 0 ? 1 : 0;
};
