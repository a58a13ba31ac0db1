import type { CalendarDate } from '../../core/values/calendar-date';
import type { Decimal } from '../../core/values/decimal';

/** One value for a field of a template; how it looks is decided by the template's cell. */
export type FieldValue =
  | { readonly kind: 'text'; readonly value: string }
  | { readonly kind: 'number'; readonly value: Decimal }
  | { readonly kind: 'date'; readonly value: CalendarDate }
  /** Nothing recorded: an empty cell, never a zero. */
  | { readonly kind: 'blank' };

/**
 * What a template prints: fields and lists under the names that the template's author writes (车牌号, 车辆 …).
 * A yes/no is for conditions only.
 */
export interface TemplateData {
  readonly [name: string]: FieldValue | readonly TemplateData[] | boolean;
}
