import type { SampleMonth } from './days';
import { MONTHS, addDays } from './days';
import type { BookDraft, Cell, Line, RecordLine } from './draft';
import { asText, cents, columnsOf, dateCell, padded, record } from './draft';

/** Claims by month sheets, and a list of what was issued. */
export const supplyBooks = (): readonly BookDraft[] => [
  {
    file: '办公用品申领表.xlsx',
    sheets: MONTHS.map((month) => ({
      name: `${month}月`,
      titles: ['2026年办公用品申领登记表'],
      indent: 1,
      columns: columnsOf(
        `serial=序号 planDate=计划日期 department=申领部门 applicant=申请人 item=品名 spec=规格 unit=单位 quantity=计划数量=计划 price=单价（元）=计划 amount=金额（元）=计划 durable=非易耗 oldReturned=以旧换新
         deptApprover=部门经理=审批 adminApprover=管理部=审批 approvedQuantity=批准数量=审批 issueDate=发放日期=发放 issuedQuantity=实发数量=发放 collector=领取人=发放 lostQuantity=遗失数量 compensation=赔偿金额（元） remark=备注`,
      ),
      lines: monthLines(month),
    })),
  },
  {
    file: '领用登记.xlsx',
    sheets: [
      {
        name: '领用明细',
        titles: ['办公用品领用登记', '管理部    填表：赵敏'],
        indent: 0,
        columns: columnsOf('serial=序 issueDate=领用日期 department=领用单位 applicant=领用人 item=物品名称 spec=规格型号 unit=计量单位 issuedQuantity=领用数量 price=单价 amount=总价 deptApprover=部门负责人 adminApprover=管理部审批'),
        lines: issueLines(),
      },
    ],
  },
];

type Cells = Record<string, Cell>;

const TEAMS = {
  销售部: { applicant: '陈静', manager: '林峰', clerk: '何丽' },
  财务部: { applicant: '黄凯', manager: '吴敏', clerk: '郑洁' },
  管理部: { applicant: '赵敏', manager: '李明', clerk: '赵敏' },
  市场部: { applicant: '谢婷', manager: '许亮', clerk: '罗兰' },
  技术部: { applicant: '马超', manager: '韩冰', clerk: '邓娟' },
} as const;

type Team = keyof typeof TEAMS;

const ITEMS: readonly (readonly [item: string, spec: string, unit: string, price: number])[] = [
  ['签字笔', '0.5mm', '支', 2],
  ['复印纸', 'A4', '包', 22.5],
  ['文件夹', 'A4', '个', 6.8],
  ['便利贴', '76×76', '本', 3.2],
  ['白板笔', '黑', '支', 4.5],
  ['胶带', '48mm', '卷', 5],
  ['信封', '5号', '包', 12],
  ['笔记本', 'A5', '本', 8.6],
];

/** The Mondays, and the first working day after the long holiday. */
const ISSUE_DAYS: Readonly<Record<SampleMonth, readonly string[]>> = {
  1: ['2026-01-05', '2026-01-12', '2026-01-19', '2026-01-26'],
  2: ['2026-02-02', '2026-02-09', '2026-02-24'],
  3: ['2026-03-02', '2026-03-09', '2026-03-16', '2026-03-23', '2026-03-30'],
};

function claim(team: Team, issueDate: string, what: number, over: Cells = {}, ...breaks: string[]): RecordLine {
  const { applicant, manager, clerk } = TEAMS[team];
  const [item, spec, unit, price] = ITEMS[what % ITEMS.length] ?? ['', '', '', 0];
  const quantity = 2 + (what % 5);
  const planned = friday(issueDate);
  const of = { item, spec, unit, price, quantity, ...over };
  const count = typeof of.quantity === 'number' ? of.quantity : 0;
  const amount = typeof of.price === 'number' ? cents(count * of.price) : null;
  return record(
    { planDate: dateCell(planned), department: team, applicant, amount, durable: '否', deptApprover: manager, adminApprover: '李明', approvedQuantity: count, issueDate: dateCell(issueDate), issuedQuantity: count, collector: clerk, ...of },
    ...breaks,
  );
}

/** The Friday of the week before. */
function friday(issueDate: string): string {
  const weekday = (new Date(`${issueDate}T00:00:00Z`).getUTCDay() + 6) % 7;
  return addDays(issueDate, -weekday - 3);
}

function monthLines(month: SampleMonth): Line[] {
  const lines: Line[] = [];
  for (const day of ISSUE_DAYS[month]) {
    for (const team of ['销售部', '财务部', '管理部'] as const) {
      const first = 2 * (Math.round(Date.parse(day) / (7 * 86_400_000)) % 4);
      lines.push(claim(team, day, first), claim(team, day, first + 1));
    }
    lines.push(...(SPECIAL[day] ?? []));
  }
  const wrong = month === 1 ? { wrong: { amount: 10 } } : {};
  const total: Line = { kind: 'total', label: '合      计', of: ['quantity', 'amount'], ...wrong };
  return [...lines, total, { kind: 'text', text: '制表：赵敏' }, { kind: 'text', text: '注：周一发放，遇休息日顺延' }];
}

const durable = (item: string, price: number, over: Cells = {}): Cells => ({ item, spec: null, unit: '个', price, quantity: 1, durable: '是', oldReturned: '是', ...over });

const SPECIAL: Readonly<Record<string, readonly RecordLine[]>> = {
  '2026-01-12': [
    claim('销售部', '2026-01-12', 0, { item: '修正带', planDate: dateCell('2026-01-10') }, 'supply/plan-deadline'),
    claim('财务部', '2026-01-12', 0, { item: '修正带', planDate: dateCell('2026-01-07') }),
    claim('销售部', '2026-01-12', 0, { item: '橡皮', deptApprover: '吴敏' }, 'supply/department-approval'),
    claim('财务部', '2026-01-12', 0, { item: '橡皮', deptApprover: '陈国强' }),
    claim('销售部', '2026-01-12', 0, { item: '尺子', adminApprover: '林峰' }, 'supply/admin-approval'),
    claim('财务部', '2026-01-12', 0, { item: '尺子', adminApprover: '赵敏' }),
  ],
  '2026-01-19': [
    claim('销售部', '2026-01-19', 0, { item: '回形针', issuedQuantity: 3 }, 'supply/over-issue'),
    claim('财务部', '2026-01-19', 0, { item: '回形针', approvedQuantity: null }),
    claim('财务部', '2026-01-19', 0, { item: '长尾夹', collector: '黄凯' }, 'supply/collector'),
    claim('财务部', '2026-01-19', 0, { item: '图钉', amount: 8 }, 'supply/amount'),
  ],
  '2026-01-26': [claim('销售部', '2026-01-28', 0, { item: '封箱胶' }, 'supply/issue-day')],
  '2026-02-02': [
    claim('销售部', '2026-02-02', 0, durable('计算器', 45, { oldReturned: '否' }), 'supply/old-for-new'),
    claim('财务部', '2026-02-02', 0, durable('计算器', 45, { oldReturned: '否', lostQuantity: 1, compensation: 45 })),
    claim('管理部', '2026-02-02', 0, durable('订书机', 28, { lostQuantity: 1, compensation: 20 }), 'supply/lost-compensation'),
  ],
  '2026-02-09': [
    claim('销售部', '2026-02-09', 0, { item: '名片', unit: '盒', deptApprover: null }, 'supply/name-card', 'supply/department-approval', 'common/required'),
    // Cards are fetched by whoever ordered them, when they are printed.
    claim('财务部', '2026-02-11', 0, { item: '名片', unit: '盒', collector: '黄凯', planDate: dateCell('2026-02-10') }),
  ],
  '2026-03-09': [claim('管理部', '2026-03-09', 0, { item: '电池', spec: '5号' })],
  '2026-03-16': [
    claim('管理部', '2026-03-16', 0, { item: '电池', spec: '5号' }, 'supply/repeat-claim'),
    claim('财务部', '2026-03-16', 0, { item: '电池', spec: '5号' }),
    claim('销售部', '2026-03-16', 0, durable('台灯', 75)),
  ],
  '2026-03-30': [
    claim('财务部', '2026-03-30', 0, { item: '电池', spec: '5号' }),
    claim('销售部', '2026-03-30', 0, durable('台灯', 75), 'supply/repeat-claim'),
  ],
};

/** Two departments, one claim each on the Mondays; amounts in every spelling. */
function issueLines(): Line[] {
  const lines: Line[] = [];
  for (const month of MONTHS) {
    ISSUE_DAYS[month].forEach((day, i) => {
      const first = 2 * (Math.round(Date.parse(day) / (7 * 86_400_000)) % 4);
      for (const team of ['市场部', '技术部'] as const) {
        for (const what of [first, first + 1]) {
          const line = claim(team, day, what);
          const price = ITEMS[what % ITEMS.length]?.[3] ?? 0;
          const messy = i === 1 && team === '市场部' && what === first;
          lines.push(messy ? record({ ...line.cells, price: asText(`￥${price.toFixed(2)}元`, price), issueDate: asText(`2026年${Number(day.slice(5, 7))}月${Number(day.slice(8))}日`) }) : line);
        }
      }
    });
    if (month === 1) lines.push({ kind: 'blank' }, claim('技术部', '2026-01-27', 0, { item: '网线', unit: '米' }, 'supply/issue-day'));
    if (month === 2) lines.push(claim('技术部', '2026-02-24', 0, { item: '鼠标垫', deptApprover: '许亮' }, 'supply/department-approval'));
    lines.push({ kind: 'total', label: `${month}月小计：`, of: ['issuedQuantity', 'amount'] });
  }
  lines.push({ kind: 'total', label: '总   计', of: ['issuedQuantity', 'amount'], all: true });
  lines.push(claim('市场部', '2026-03-30', 0, { item: '展架', applicant: padded('谢  婷') }, 'common/below-total'));
  return [...lines, { kind: 'numbered', count: 5 }];
}
