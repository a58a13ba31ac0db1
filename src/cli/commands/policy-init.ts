import { stat } from 'node:fs/promises';
import { policyTemplate } from '../../core/policy/policy-template';
import type { Run } from '../command';
import { fail } from '../failure';
import { emit } from '../output/emit';
import { writeOutput } from '../write-output';

/** Never over a workbook that somebody may have filled in. */
export const policyInit: Run = async (call, io) => {
  const file = call.words[0] ?? '';
  if (!/\.xlsx$/i.test(file)) fail(`「${file}」的名字要以 .xlsx 结尾，例如 制度参数.xlsx。`, `The name "${file}" must end in .xlsx.`);
  if (await stat(file).catch(() => null)) fail(`「${file}」已经存在，没有改动：请换一个名字，或先移走它。`, `"${file}" exists and was left alone: choose another name or move it away.`);
  const { policyWorkbook } = await import('../../hosts/files/policy-workbook');
  await writeOutput(file, await policyWorkbook(policyTemplate()), []);
  const zh = call.language === 'zh';
  const next = zh ? `已生成「${file}」：请填写名册，需要时修改参数，再用 taizhang policy check 核对。` : `Wrote "${file}": fill in the rosters, change parameters where needed, then run taizhang policy check.`;
  await emit(call, io, { json: () => ({ version: 1, file }), document: () => ({ title: next, lead: [], sections: [], summary: [] }) }, [file]);
  return 0;
};
