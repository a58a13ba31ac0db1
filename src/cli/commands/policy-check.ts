import { readPolicy } from '../../core/policy/read-policy';
import type { Run } from '../command';
import { emit } from '../output/emit';
import { policyDocument } from '../output/policy-document';
import { readOne } from '../read-files';

/** 1 for a policy workbook with something wrong in it. */
export const policyCheck: Run = async (call, io) => {
  const file = call.words[0] ?? '';
  const workbook = await readOne(file);
  const { policy, problems } = readPolicy({ explicit: workbook, others: [] });
  const report = problems.map((problem) => ({ file: problem.file, sheet: problem.sheet, cell: problem.cell, message: problem.message[call.language] }));
  await emit(
    call,
    io,
    { json: () => ({ version: 1, file, problems: report }), document: () => policyDocument(file, policy, report, call.language) },
    [file],
  );
  return report.length > 0 ? 1 : 0;
};
