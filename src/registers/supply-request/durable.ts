import type { RuleContext } from '../../core/rules/rule';

/** Whether the item is kept (非易耗): as the record says, else by the catalogue; null: neither knows. */
export function isDurable(
  row: { readonly durable: boolean | null; readonly item: string | null; readonly spec: string | null },
  policy: RuleContext['policy'],
): boolean | null {
  if (row.durable !== null) return row.durable;
  if (row.item === null) return null;
  const consumable = policy.supply(row.item, row.spec)?.consumable ?? null;
  return consumable === null ? null : !consumable;
}
