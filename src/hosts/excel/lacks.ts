import type { Words } from '../../core/words';

/** What is built upon, and what it is asked for where an Excel is younger. */
const MINIMUM = '1.13';

const YOUNGER: readonly { readonly set: string; readonly words: Words }[] = [
  { set: MINIMUM, words: { zh: '这个版本的 Excel 太旧，台账通的一部分功能用不了：请更新 Excel，或用网页版台账通。', en: 'This Excel is too old for parts of Taizhang: update it, or use Taizhang as a page.' } },
  { set: '1.17', words: { zh: '这个版本的 Excel 不告知工作表改名：改了表名后请重新检查。', en: 'This Excel does not tell when a sheet is renamed: check again after renaming one.' } },
];

/** A sentence for each thing that this build of Excel lacks. */
export function lackingHere(): readonly Words[] {
  return YOUNGER.filter(({ set }) => !Office.context.requirements.isSetSupported('ExcelApi', set)).map(({ words }) => words);
}

export function tells(set: '1.14' | '1.17'): boolean {
  return Office.context.requirements.isSetSupported('ExcelApi', set);
}
