import type { TemplateData } from './template/data';

/** The names that a report's templates may use, joined by 、: values of the whole sheet, and each list with the names of its items; `领导 › 明细` is the list 明细 inside each item of 领导. */
export interface Offers {
  readonly values: string;
  readonly lists: Readonly<Record<string, string>>;
}

/** Data with every name and one blank item in every list: what a template is checked against where the month's own lists are empty. */
export function exampleOf({ values, lists }: Offers): TemplateData {
  return itemOf(values, lists, '');
}

function itemOf(names: string, lists: Offers['lists'], path: string): TemplateData {
  const inner = Object.entries(lists).filter(([list]) => list.startsWith(path) && !list.slice(path.length).includes(WITHIN));
  return {
    ...Object.fromEntries(names.split('、').map((name) => [name, { kind: 'blank' } as const])),
    ...Object.fromEntries(inner.map(([list, own]) => [list.slice(path.length), [itemOf(own, lists, `${list}${WITHIN}`)]])),
  };
}

const WITHIN = ' › ';
