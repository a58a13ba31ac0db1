import { sheetReports } from '../../reports/sheet-report';
import type { Run } from '../command';
import { openRegisters } from '../open-registers';
import { emit } from '../output/emit';
import { inspectDocument } from '../output/inspect-document';

export const inspect: Run = async (call, io) => {
  const opened = await openRegisters(call, call.words, io);
  if (opened.workbooks.length === 0) return 2;
  const sheets = sheetReports(opened.read, null, call.language);
  await emit(call, io, { json: () => ({ version: 1, sheets }), document: () => inspectDocument(opened.read, sheets, call.language) }, opened.inputs);
  return opened.incomplete ? 2 : 0;
};
