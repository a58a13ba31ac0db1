import type { Words } from '../core/words';
import type { Coverage } from './clause';

/** Rules that judge the clause; each of them is in the product. */
export function rules(...ids: string[]): Coverage {
  return { by: 'rule', rules: ids };
}

export function computed(zh: string, en: string): Coverage {
  return { by: 'computed', what: { zh, en } };
}

export function person(zh: string, en: string): Coverage {
  return { by: 'person', why: { zh, en } };
}

/** A register that the clause needs and that is not checked yet. */
export function notYet(zh: string, en: string): Coverage {
  return person(`${zh}的检查尚未提供，请人工核对`, `the ${en} is not checked yet: please check by hand`);
}

/** Conduct that leaves no trace in any register. */
export const NO_TRACE = person('登记表里看不出，须由人观察判断', 'no register shows it: a person must observe and judge');

/** How a section is cited: `citing('车辆管理', 'Vehicles')('五.3', '5.3')`. */
export function citing(zh: string, en: string): (article: string, number: string) => Words {
  return (article, number) => ({ zh: `${zh} ${article}`, en: `${en} ${number}` });
}
