import { simplified } from '../../core/values/simplified';

interface Decided {
  readonly decision: string | null;
  readonly remark: string | null;
}

const REFUSED = /拒盖|拒绝|退回|打回|驳回|作废|不予盖章|不予用印|不同意|未盖|没盖|不给盖|没批|不批/;
const PENDING = /待盖|待批|待办|待审|审批中|审核中|处理中|pending/i;

/** 拒盖, 已退回, 已作废: nothing was stamped. Where no result is recorded, a remark that opens with such a word says it. */
export function isRefused({ decision, remark }: Decided): boolean {
  if (decision !== null) return REFUSED.test(simplified(decision)) && !PENDING.test(decision);
  return remark !== null && /^\s*(拒盖|拒绝盖章|不予盖章|不给盖|已?退回|已?打回|已?驳回|已?作废|未盖章|没盖)/.test(simplified(remark));
}

/** Not decided yet: neither stamped nor refused. */
export function isPending({ decision }: Pick<Decided, 'decision'>): boolean {
  return decision !== null && PENDING.test(simplified(decision));
}

/** What is refused or still to be decided breaks no rule about approval. */
export function nothingStamped(row: Decided): boolean {
  return isRefused(row) || isPending(row);
}
