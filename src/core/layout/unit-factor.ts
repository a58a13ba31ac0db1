import type { Field } from '../records/field';

/** By what a column's numbers are multiplied, when its header names another unit than the field's. */
export function unitFactor(field: Field, header: string): number {
  const text = header.normalize('NFKC').toLowerCase().replace(/\s/g, '');
  const inBrackets = [...text.matchAll(/[([]([^)\]]{0,60})[)\]]/g)].map((match) => match[1] ?? '').join(' ');
  switch (field.unit) {
    case 'yuan':
      return /亿元?/.test(text) ? 1e8 : /百万/.test(text) ? 1e6 : /万元|\(万\)/.test(text) ? 1e4 : /千元/.test(text) ? 1e3 : 1;
    case 'year':
      return /年\)/.test(text) ? 1 : /月/.test(inBrackets) || /月数|月份数|个月/.test(text) || /month|\bmos?\b/.test(text) ? 1 / 12 : /^(天|日|days?)$/.test(inBrackets) ? 1 / 365 : 1;
    case 'minute':
      return /小时|hours?|\bhrs?\b|\(h\)/.test(text) ? 60 : /\(秒\)/.test(text) ? 1 / 60 : 1;
    case 'km':
      return /\(米\)|\(m\)/.test(text) ? 1e-3 : /华里|\(里\)/.test(text) ? 0.5 : 1;
    case 'litre':
      return /gallons?|加仑/.test(text) ? 3.785411784 : /\(ml\)|毫升/.test(text) ? 1e-3 : 1;
    default:
      return 1;
  }
}
