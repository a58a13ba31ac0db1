import { wholeRow } from '../../../core/checks/whole-row';
import { SCALE } from '../../../core/values/decimal';
import { simplified } from '../../../core/values/simplified';
import { pressingCase, probableCase } from '../allowed';
import { asWritten } from '../../shared/as-written';
import { privateWords } from '../private-matter';
import { firmCase, readClass } from '../reason';
import { ERRAND } from '../reason-words';
import { rule } from '../rule-kit';

/** 3.3, 3.4 */
export const allowedReason = rule.sheet({
  id: 'vehicle/allowed-reason',
  clause: ['3.3', '3.4'],
  severity: 'warning',
  title: { zh: '不属于可以派车的情形', en: 'Not a case for a car' },
  why: {
    zh: '高层管理、客户和财务存取现金优先派车；路远公交不便、与政府人员同行、紧急、公司活动、公司邀请的客人可以派车，其他情形不派。',
    en: 'Senior management, customers and finance moving cash go first; far places without an easy bus, government staff, emergencies, company events and invited guests are cases for a car. Nothing else is.',
  },
  needs: { parameters: ['farArea', 'localArea', 'cyclingLimitMinutes', 'minTransfers'] },
  reads: ['date', 'user', 'department', 'purpose', 'destination', 'reasonClass', 'cyclingMinutes', 'transfers'],
  messages: {
    stated: ({ stated, purpose }: { stated: string; purpose: string }) => ({
      zh: `派车类别「${stated}」（用车事由「${purpose}」）不在优先派车和可派车的六种情形之内（车辆管理 三、四）。请核对类别；确需用车的请说明后豁免。`,
      en: `The reason class “${stated}” (purpose “${purpose}”) is neither a priority use nor one of the six cases for a car. Check the class, or explain and waive it.`,
    }),
    unexplained: ({ purpose, destination }: { purpose: string; destination: string }) => ({
      zh: `用车事由「${purpose}」（目的地「${destination}」）看不出属于哪种可以派车的情形：高层管理、客户、存取现金、路远公交不便、与政府人员同行、紧急、公司活动、邀请的客人（车辆管理 三、四）。请补写事由或派车类别。`,
      en: `The purpose “${purpose}” (to “${destination}”) does not tell which case for a car it is: senior management, customers, cash, far without a bus, government staff, urgent, company event, invited guests. Complete the purpose or the reason class.`,
    }),
  },
  *check(rows, context) {
    const unexplained: (typeof rows)[number][] = [];
    let byWords = 0;
    for (const row of rows) {
      const { policy } = context;
      const stated = row.reasonClass === null ? 'nothing' : readClass(row.reasonClass);
      if (stated === 'private' || stated === 'unlisted') {
        yield { row: wholeRow(row), message: 'stated', severity: 'error', at: 'reasonClass', data: { stated: asWritten(row, 'reasonClass') ?? row.reasonClass ?? '', purpose: row.purpose ?? '未填事由' } };
        continue;
      }
      if ((stated !== 'nothing' && stated !== 'other') || row.purpose === null) continue;
      byWords++;
      const isPrivate = privateWords(row.purpose) !== null;
      // 其他 says that it is none of the cases: only words that name one outright speak against that.
      const probable = isPrivate ? null : stated === 'other' ? (pressingCase(row, policy) ?? firmCase(row.purpose)) : probableCase(row, policy, context.parameter('farArea', row.date), context.parameter('localArea', row.date));
      if (probable !== null) continue;
      if (stated === 'other') {
        yield { row: wholeRow(row), message: 'stated', severity: 'error', at: 'reasonClass', data: { stated: asWritten(row, 'reasonClass') ?? row.reasonClass ?? '', purpose: row.purpose } };
        continue;
      }
      const farByNumbers =
        (row.cyclingMinutes !== null || row.transfers !== null) &&
        (row.cyclingMinutes === null || row.cyclingMinutes > context.parameter('cyclingLimitMinutes', row.date) * SCALE) &&
        (row.transfers === null || row.transfers >= context.parameter('minTransfers', row.date));
      if (isPrivate || !farByNumbers || isErrand(row)) unexplained.push(row);
    }
    // Where most purposes are worded in a way that is not understood here, doubting each would say nothing.
    const notUnderstood = unexplained.length > 12 && unexplained.length * 2 > byWords;
    for (const row of unexplained) {
      if (notUnderstood && privateWords(row.purpose ?? '') === null) yield { row: wholeRow(row), notJudged: NOT_UNDERSTOOD };
      else yield { row: wholeRow(row), message: 'unexplained', at: 'purpose', data: { purpose: row.purpose ?? '', destination: row.destination ?? '未填目的地' } };
    }
  },
  examples: [
    {
      says: { zh: '派车类别不在几种情形之内，是违规', en: 'a stated class that is no case is broken outright' },
      rows: [trip('送资料', '湖里', '客户'), trip('送资料', '湖里', '日常办事'), trip('送资料', '湖里', '私事'), trip('接送客户', '湖里', '其他'), trip('买文具', '湖里', '其他'), trip('买会议用水果', '湖里', '其他')],
      finds: [[1, 'reasonClass'], [2, 'reasonClass'], [4, 'reasonClass'], [5, 'reasonClass']],
    },
    {
      says: { zh: '没有类别的看事由和目的地', en: 'without a class, purpose and destination decide' },
      rows: [
        trip('去超市买饮用水', '湖里'),
        trip('送文件', '湖里'),
        trip('到银行打印流水', '湖里建行'),
        trip('到银行提取现金', '湖里建行'),
        trip('陪同税务局人员下户核查', '湖里'),
        trip('紧急送修服务器', '湖里'),
        trip('年会场地布置', '湖里'),
        trip('接公司邀请的讲师', '机场'),
        trip('送文件', '同安'),
        trip('陪陈总开会', '思明'),
        trip('公务', '漳州'),
      ],
      finds: [[0, 'purpose'], [1, 'purpose'], [2, 'purpose']],
    },
    {
      says: { zh: '高层管理用车，不问事由', en: 'senior management need not say why' },
      rosters: { 人员: [{ 姓名: '陈立', 部门: '总经办', 职务: '高层管理' }] },
      rows: [{ ...trip('外出', '湖里'), user: '陈立' }, trip('外出', '湖里')],
      finds: [[1, 'purpose']],
    },
    {
      says: { zh: '骑行和换乘表明路远公交不便', en: 'cycling and changes show a far place without an easy bus' },
      rows: [{ ...trip('送文件', '软件园'), cyclingMinutes: 50, transfers: 2 }, { ...trip('送文件', '软件园'), cyclingMinutes: 50, transfers: 1 }],
      finds: [[1, 'purpose']],
    },
    {
      says: { zh: '就近能办的杂事（取快递、打印、买东西）跑得再远也不算路远', en: 'an errand that can be run near by is no far case, however far it went' },
      rows: [
        { ...trip('到邮局领包裹', '杏滨'), cyclingMinutes: 40, transfers: 2 },
        { ...trip('去印刷厂取宣传单页', '莲坂'), transfers: 3 },
        { ...trip('去工厂取模具', '莲坂'), transfers: 3 },
        { ...trip('买会议水果', '莲坂'), transfers: 3 },
        { ...trip('买慰问品看望退休职工', '莲坂'), transfers: 1 },
      ],
      finds: [[0, 'purpose'], [1, 'purpose'], [3, 'purpose']],
    },
  ],
});

/** A parcel is fetched and paper is bought near by: that the place chosen is far makes no case of it. */
function isErrand({ purpose }: { readonly purpose: string | null }): boolean {
  return ERRAND.test(simplified((purpose ?? '').normalize('NFKC')));
}

const NOT_UNDERSTOOD = {
  zh: '这张表的用车事由多半看不出属于哪种情形，请加「派车类别」一列',
  en: 'most purposes on this sheet do not tell which case they are; add a column for the reason class',
};

function trip(purpose: string, destination: string, reasonClass = '') {
  return { date: '2026-03-05', plate: '闽D12345', driver: '王建军', user: '林峰', department: '销售部', purpose, destination, reasonClass, km: 30 };
}
