import { readPolicy } from '../../core/policy/read-policy';
import type { PolicyProblem } from '../../core/policy/problem';
import { readWaivers } from '../../core/policy/waivers';
import type { Run } from '../command';
import { emit } from '../output/emit';
import { policyDocument } from '../output/policy-document';
import { readOne } from '../read-files';

/** 1 for a policy workbook with something wrong in it. */
export const policyCheck: Run = async (call, io) => {
  const file = call.words[0] ?? '';
  const workbook = await readOne(file);
  const { policy, problems, notes } = readPolicy({ explicit: workbook, others: [] });
  const wrong = [...problems, ...readWaivers([workbook]).problems];
  const worded = (all: readonly PolicyProblem[]) => all.map((problem) => ({ file: problem.file, sheet: problem.sheet, cell: problem.cell, message: problem.message[call.language] }));
  const report = { version: 1, file, problems: worded(wrong), notes: worded(notes) } as const;
  await emit(
    call,
    io,
    { json: () => report, document: () => policyDocument(report, policy, call.language) },
    [file],
  );
  return wrong.length > 0 ? 1 : 0;
};
