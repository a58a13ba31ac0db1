import type { Rule } from '../../core/rules/rule';
import { approvedFirst } from './rules/approved-first';
import { approverAuthority } from './rules/approver-authority';
import { classMismatch } from './rules/class-mismatch';
import { custodian } from './rules/custodian';
import { notReturned } from './rules/not-returned';
import { registeredSeal } from './rules/registered-seal';
import { retainedCopy } from './rules/retained-copy';
import { rosterIncomplete } from './rules/roster-incomplete';
import { selfApproval } from './rules/self-approval';
import { takenOut } from './rules/taken-out';
import { vagueDocument } from './rules/vague-document';

export { sealLog } from './register';

export const sealLogRules: readonly Rule[] = [
  approverAuthority,
  approvedFirst,
  retainedCopy,
  registeredSeal,
  custodian,
  takenOut,
  notReturned,
  selfApproval,
  classMismatch,
  vagueDocument,
  rosterIncomplete,
];
