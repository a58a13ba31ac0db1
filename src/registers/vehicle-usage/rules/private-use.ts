import { wholeRow } from '../../../core/checks/whole-row';
import type { Words } from '../../../core/words';
import { asWritten } from '../../shared/as-written';
import { privateWords } from '../private-matter';
import { readClass } from '../reason';
import { rule } from '../rule-kit';
import { day } from '../say';
import { carOf } from '../trip-line';

/** 3.7.1 */
export const privateUse = rule.workbook({
  id: 'vehicle/private-use',
  clause: ['3.7.1'],
  severity: 'error',
  title: { zh: '公车办私事', en: 'A private matter by company car' },
  why: {
    zh: '不得以工作为名派车办私事；员工因私用车要走借车手续。',
    en: 'A car is not sent for private matters in the name of work; an employee borrows one instead.',
  },
  needs: {},
  reads: ['purpose', 'reasonClass', 'date', 'plate'],
  messages: {
    matter: ({ on, purpose, word }: { on: Words; purpose: string; word: string }) => ({
      zh: `${on.zh}的用车事由「${purpose}」${tells(purpose, word) ? `写到「${word}」，` : ''}是私事，借车登记里也没有这辆车当天的记录；公车不办私事（车辆管理 七.1）。请核实，因私用车的补办借车手续。`,
      en: `The purpose on ${on.en}, “${purpose}”, is a private matter${tells(purpose, word) ? ` (“${word}”)` : ''}, and no loan of that car is registered for the day. Look into it; private use is borrowed and paid for.`,
    }),
    stated: ({ on, purpose, stated }: { on: Words; purpose: string; stated: string }) => ({
      zh: `${on.zh}用车（${purpose}）的派车类别是「${stated}」，借车登记里也没有这辆车当天的记录；公车不办私事（车辆管理 七.1）。请核实，因私用车的补办借车手续。`,
      en: `The reason class on ${on.en} (${purpose}) is “${stated}”, and no loan of that car is registered for the day. Look into it; private use is borrowed and paid for.`,
    }),
  },
  *check(rows, context) {
    let loans: ReadonlySet<string> | null = null;
    for (const row of rows) {
      const words = row.purpose === null ? null : privateWords(row.purpose);
      const stated = words === null && row.reasonClass !== null && readClass(row.reasonClass) === 'private';
      if (words === null && !stated) continue;
      loans ??= new Set(context.inRole('car-loans').map((loan) => `${carOf(String(loan['plate'] ?? ''))}|${String(loan['date'])}`));
      if (row.plate !== null && row.date !== null && loans.has(`${carOf(row.plate)}|${row.date}`)) continue;
      const on = day(row.date);
      if (words === null) yield { row: wholeRow(row), message: 'stated', at: 'reasonClass', data: { on, purpose: row.purpose ?? '未填事由', stated: asWritten(row, 'reasonClass') ?? row.reasonClass ?? '' } };
      else yield { row: wholeRow(row), message: 'matter', at: 'purpose', data: { on, purpose: row.purpose ?? '', word: words } };
    }
  },
  examples: [
    {
      says: { zh: '接孩子、搬家、婚礼、个人事务是私事', en: 'children, moving house, weddings, own affairs' },
      rows: [trip('接孩子放学'), trip('帮同事搬家'), trip('参加朋友婚礼'), trip('办理个人事务'), trip('送家人看病'), trip('周末自驾游'), trip('接客户后顺路接小孩'), trip('送文件', '私事')],
      finds: [[0, 'purpose'], [1, 'purpose'], [2, 'purpose'], [3, 'purpose'], [4, 'purpose'], [5, 'purpose'], [6, 'purpose'], [7, 'reasonClass']],
    },
    {
      says: { zh: '听起来像私事、其实是公事的', en: 'what sounds private and is not' },
      rows: [
        trip('接送客户家人'),
        trip('慰问员工家属'),
        trip('公司组织员工旅游'),
        trip('到税务局办个人所得税申报'),
        trip('采购物资'),
        trip('公司搬家'),
        trip('送加班员工回家'),
        trip('母亲节活动采购'),
        trip('旅游局开会'),
        trip('送工伤员工就医'),
        trip('购物中心客户洽谈'),
      ],
      finds: [],
    },
  ],
});

/** The word says something that the purpose does not say at a glance. */
function tells(purpose: string, word: string): boolean {
  return purpose.includes(word) && purpose !== word && !/私/.test(word) && purpose.length > word.length + 3;
}

function trip(purpose: string, reasonClass = '') {
  return { date: '2026-03-05', plate: '闽D12345', driver: '王建军', user: '林峰', purpose, destination: '湖里', reasonClass, km: 30 };
}
