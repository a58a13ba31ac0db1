import type { Language, Words } from '../../../core/words';

/** 「车辆使用登记」、「固定资产台账」 */
export function namesOf(named: readonly { readonly name: Words }[], language: Language): string {
  return named.map(({ name }) => (language === 'zh' ? `「${name.zh}」` : name.en)).join(language === 'zh' ? '、' : ', ');
}
