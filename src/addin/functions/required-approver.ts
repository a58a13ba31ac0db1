import type { Language } from '../../core/words';
import { WANTED_APPROVER } from '../../registers/seal-log/rules/approver-authority';
import type { DocumentClass } from '../../registers/seal-log/document-class';
import { columns } from '../../registers/seal-log/columns';
import { classOf } from '../../registers/seal-log/document-class';
import { sealsOf } from '../../registers/seal-log/seals';
import type { Argument, ArgumentRange } from './argument';
import { FormulaError } from './formula-error';
import { policyOf } from './policy-of';
import { readArgument } from './read-argument';
import { textOf } from './text-of';
import { sealRow } from './seal-row';

/** 2.4.1, 2.4.2: who approves the stamping; without a seal, that of the company seal. */
export function requiredApprover(document: Argument, seal: Argument, documentClass: Argument, policies: readonly ArgumentRange[], language: Language): string {
  const { policy } = policyOf(policies);
  const row = sealRow({ document: textOf(document), documentClass: textOf(documentClass), seal: sealName(textOf(seal)) });
  const [used] = sealsOf(row, policy);
  if (used?.level === '公司') return WANTED_APPROVER[needClass(row)][language];
  if (used?.level === '部门') return ofDepartment(used.department, language);
  const name = used?.name ?? textOf(seal);
  throw new FormulaError(
    `「${name}」看不出是公司章还是部门章。请写全名称，或把印章名册作为制度区域给出。`,
    `It is unclear whether ${name} is a company or a department seal. Give its full name, or the roster of seals as policy.`,
    '#N/A',
  );
}

/** 2.4.1: 一般, 重要 or 特殊, as stated, else inferred from the document's name. */
export function documentClassOf(document: Argument, stated: Argument): string {
  return needClass({ document: readArgument(textOf(document), columns.document) as string | null, documentClass: readArgument(textOf(stated), columns.documentClass) as string | null });
}

function needClass(row: Parameters<typeof classOf>[0]): DocumentClass {
  const found = classOf(row);
  if (found === null) throw new FormulaError('没有给文件名称。', 'No document is given.');
  return found;
}

/** 公司 and 部门 alone mean any seal of that level. */
function sealName(seal: string): string {
  if (seal === '') return '公司公章';
  return /^(?:公司|部门)$/.test(seal) ? `${seal}章` : seal;
}

function ofDepartment(department: string | null, language: Language): string {
  if (language === 'en') return department === null ? "the department's manager" : `the manager of ${department}`;
  return department === null ? '部门经理' : `${department}经理`;
}
