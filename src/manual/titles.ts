import type { Clause, Coverage } from './clause';
import { person, rules } from './coverage';

/** Sections of which the manual as given has only the title. */
export const TITLES = {
  '7': title('七', '7', '办公场所管理', 'Offices'),
  '8': title('八', '8', '档案管理', 'Archives'),
  '9': title('九', '9', '公司行文规定', 'Company documents'),
  '10': title('十', '10', '文件传阅规定', 'Circulation of documents'),
  '11': title('十一', '11', '保密规定', 'Confidentiality'),
  '12': title('十二', '12', '邮件、报刊管理', 'Mail and newspapers'),
  '13': title('十三', '13', '固定资产管理制度', 'Fixed assets', rules('asset/disposal', 'asset/stocktake')),
  '14': title('十四', '14', '对外赠送礼品的管理办法', 'Gifts to outsiders'),
} satisfies Record<string, Clause>;

function title(ordinal: string, number: string, zh: string, en: string, ...coverage: Coverage[]): Clause {
  return {
    cite: { zh: `第${ordinal}节 ${zh}`, en: `Section ${number}, ${en}` },
    summary: { zh: '手册里只有标题，没有条文', en: 'a title without any text' },
    coverage: [...coverage, person('手册没有给出正文，请按本部门的规定人工核对', 'the manual gives no text: please check by hand against your own rules')],
  };
}
