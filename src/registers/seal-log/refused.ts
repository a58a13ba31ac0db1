import { simplified } from '../../core/values/simplified';

const REFUSED = /拒盖|拒绝|退回|作废|不予盖章|不予用印|未盖/;

/** 拒盖, 已退回, 已作废: nothing was stamped. Where no result is recorded, a remark that opens with such a word says it. */
export function isRefused(row: { readonly decision: string | null; readonly remark: string | null }): boolean {
  if (row.decision !== null) return REFUSED.test(simplified(row.decision));
  return row.remark !== null && /^\s*(拒盖|拒绝盖章|不予盖章|已?退回|已?作废|未盖章)/.test(simplified(row.remark));
}
