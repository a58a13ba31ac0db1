import type { CalendarDate } from '../values/calendar-date';
import type { ParameterId, ParameterValue, ParameterVersion } from './parameters';
import { PARAMETERS } from './parameters';

export interface ParameterLookup {
  value<I extends ParameterId>(id: I, on: CalendarDate | null): ParameterValue<I> | null;
  since(id: ParameterId, on: CalendarDate | null): CalendarDate | null;
}

/** A record is judged by the version in force on its day (clause 1.5); the manual's own value stands before all versions. */
export function parameterLookup(versions: readonly ParameterVersion[]): ParameterLookup {
  const byId = new Map<ParameterId, ParameterVersion[]>();
  for (const version of versions) byId.set(version.id, [...(byId.get(version.id) ?? []), version]);
  for (const list of byId.values()) list.sort((a, b) => (a.from ?? 0) - (b.from ?? 0));

  const inForce = (id: ParameterId, on: CalendarDate | null): ParameterVersion | null => {
    const list = byId.get(id);
    if (!list) return null;
    for (let index = list.length - 1; index >= 0; index--) {
      const version = list[index];
      if (version && (on === null || version.from === null || version.from <= on)) return version;
    }
    return null;
  };

  return {
    value<I extends ParameterId>(id: I, on: CalendarDate | null) {
      // The reader has checked that a version's value has its parameter's type.
      return ((inForce(id, on) ?? PARAMETERS[id]).value ?? null) as ParameterValue<I> | null;
    },
    since: (id, on) => inForce(id, on)?.from ?? null,
  };
}
