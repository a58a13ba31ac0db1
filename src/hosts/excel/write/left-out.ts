import type { Words } from '../../../core/words';
import type { SheetPlan } from '../../../core/workbook/plan';
import { a1, areaA1 } from '../../../core/workbook/ref';
import { isCut } from './contents';
import { isTooLongHeading } from './page';
import { isTooLong } from './rules';

/** What of a plan Excel takes from no add-in: a sentence each, with the place and what to do about it. `name`: of the sheet that was made. */
export function leftOut({ pictures, validations, cells, page }: SheetPlan, name: string): readonly Words[] {
  const gifs = pictures.filter(({ kind }) => kind === 'gif').map(({ at, name: picture }) => {
    const cell = a1(at.row, at.column);
    return {
      zh: `「${name}」${cell} 的图片「${picture}」没有写入，加载项只能放 PNG 和 JPEG：请把模板里的图片换成 PNG，或用「插入」—「图片」自己放上。`,
      en: `The picture "${picture}" at ${cell} of "${name}" was left out, since an add-in can place PNG and JPEG only: use a PNG in the template, or place it yourself by Insert, Pictures.`,
    };
  });
  const lists = validations.filter(isTooLong).map(({ areas }) => {
    const at = areas.map(areaA1);
    return {
      zh: `「${name}」${at.join('、')} 的下拉选项没有写入，合起来超过 255 个字，Excel 不收：请把选项写进一列单元格，在「数据」—「数据验证」里选那一列作来源。`,
      en: `The choices for ${at.join(', ')} of "${name}" were left out, since together they exceed the 255 characters that Excel takes: write them into a column of cells and name that column as the source under Data, Data Validation.`,
    };
  });
  const cut = cells.filter(({ value }) => isCut(value)).map(({ row, column }) => a1(row, column));
  const texts = cut.length === 0 ? [] : [{
    zh: `「${name}」${cut.slice(0, 5).join('、')} 的文字超过一格能放的 32767 个字，后面的没有写入：请到原表里看全文。`,
    en: `The text of ${cut.slice(0, 5).join(', ')} of "${name}" is longer than the 32,767 characters of a cell and its end was left out: read it in the register.`,
  }];
  const headings = [page.header, page.footer].some(isTooLongHeading) ? [{
    zh: `「${name}」的页眉或页脚超过 255 个字，没有写入：请在「页面布局」—「打印标题」—「页眉/页脚」里自己填。`,
    en: `The header or footer of "${name}" is longer than 255 characters and was left out: fill it in under Page Layout, Print Titles, Header/Footer.`,
  }] : [];
  return [...gifs, ...lists, ...texts, ...headings];
}
