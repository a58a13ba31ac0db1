import type { CalendarOverride } from './calendar';
import { workCalendar } from './calendar';
import { departmentsOf } from './departments';
import { nameKey, plateKey } from './names';
import type { ParameterVersion } from './parameters';
import { parameterLookup } from './parameter-values';
import { peopleOf } from './people';
import type { Policy } from './policy';
import type { RosterRows, SealRow, SupplyRow } from './rosters';

export const NO_ROSTERS: RosterRows = { people: [], departments: [], vehicles: [], seals: [], suppliers: [], supplies: [] };

export function buildPolicy(
  rows: RosterRows = NO_ROSTERS,
  versions: readonly ParameterVersion[] = [],
  overrides: readonly CalendarOverride[] = [],
): Policy {
  const departments = departmentsOf(rows.departments);
  const parameters = parameterLookup(versions);
  const vehicles = new Map(rows.vehicles.map((row) => [plateKey(row.plate), row]));
  const seals = new Map<string, SealRow[]>();
  for (const row of rows.seals) seals.set(nameKey(row.name), [...(seals.get(nameKey(row.name)) ?? []), row]);
  const supplies = suppliesByItem(rows.supplies);
  return {
    parameter: parameters.value,
    parameterSince: parameters.since,
    has: (roster) => rows[roster].length > 0,
    rows,
    people: peopleOf(rows.people, departments),
    departments,
    calendar: workCalendar(overrides),
    vehicle: (plate) => vehicles.get(plateKey(plate)) ?? null,
    seals: (name) => seals.get(nameKey(name)) ?? [],
    supply(item, spec) {
      const exact = spec === null ? undefined : supplies.get(supplyKey(item, spec));
      return exact ?? supplies.get(supplyKey(item, '')) ?? null;
    },
  };
}

/** Under item and spec, and under the item alone: its row without a spec, else its first. */
function suppliesByItem(rows: readonly SupplyRow[]): ReadonlyMap<string, SupplyRow> {
  const found = new Map<string, SupplyRow>();
  for (const row of rows) found.set(supplyKey(row.item, row.spec ?? ''), row);
  for (const row of rows) if (!found.has(supplyKey(row.item, ''))) found.set(supplyKey(row.item, ''), row);
  return found;
}

function supplyKey(item: string, spec: string): string {
  return `${nameKey(item)}|${nameKey(spec)}`;
}
