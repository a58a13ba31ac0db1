import type { RuleContext } from '../../core/rules/rule';

/** Whether the item is kept (非易耗): as the record says, else by the catalogue; null: neither knows. */
export function isDurable(
  row: { readonly durable: boolean | null; readonly item: string | null; readonly spec: string | null },
  policy: RuleContext['policy'],
): boolean | null {
  if (row.durable !== null) return row.durable;
  if (row.item === null) return null;
  const consumable = catalogued(row.item, row.spec, policy)?.consumable ?? null;
  return consumable === null ? null : !consumable;
}

type Catalogued = ReturnType<RuleContext['policy']['supply']>;

/** The catalogue's line of an item, also where name and spec stand in one cell (打孔器 两孔, U盘（64G）). */
export function catalogued(item: string, spec: string | null, policy: RuleContext['policy']): Catalogued {
  const whole = policy.supply(item, spec);
  if (whole !== null) return whole;
  const parts = item.split(BETWEEN).filter((part) => part.trim() !== '');
  for (let count = parts.length - 1; count > 0; count--) {
    const found = policy.supply(parts.slice(0, count).join(' '), parts.slice(count).join(' '));
    if (found !== null) return found;
  }
  return null;
}

const BETWEEN = /[\s/／|()（）【】,，、]+/;
