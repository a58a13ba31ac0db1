import type { SampleMonth } from './days';
import { MONTHS, addDays, workdays } from './days';
import type { BookDraft, Cell, Line, RecordLine } from './draft';
import { asText, brokenFormula, columnsOf, dateCell, padded, record } from './draft';

/** 公章 by month sheets, and a ledger of all months with other words. */
export const sealBooks = (): readonly BookDraft[] => [
  {
    file: '印章使用登记.xlsx',
    sheets: MONTHS.map((month) => ({
      name: `${month}月`,
      titles: ['2026年度印章使用登记表', '登记部门：管理部'],
      indent: 1,
      columns: columnsOf(
        '序号 用印日期 用印部门 申请人 用章事由 文件类别 份数(份) 印章名称 批准人=审批 批准日期=审批 监印人 是否外带=外带 外带批准人=外带 归还日期=外带 复印件留存 办理结果 备注'.replace(
          /\S+/g,
          (title) => `${A_FIELDS[title.split('=')[0] ?? ''] ?? ''}=${title}`,
        ),
      ),
      lines: monthLines(month),
      merged: 'date',
    })),
  },
  {
    file: '用印台账.xlsx',
    sheets: [
      {
        name: '用印台账',
        titles: [],
        indent: 0,
        columns: columnsOf('serial=NO: date=盖章时间 department=申请部门 applicant=经办人 document=用印文件名称 copies=盖章份数 seal=印章类型 approver=审批人 custodian=监印人 takenOut=是否外带 remark=备注'),
        lines: ledgerLines(),
      },
      {
        name: '补登',
        titles: ['用印补登记'],
        indent: 0,
        columns: columnsOf('serial=序号 date=用印日期 department=用印部门 applicant=申请人 document=文件名称 seal=印章名称 approver=批准人'),
        headerBreaks: ['common/column-missing'],
        lines: [
          plain('2026-03-24', '市场部', '谢婷', '展位搭建施工通知', '公司公章', '李明'),
          plain('2026-03-25', '市场部', '谢婷', '展会参展证明', '公司公章', '李明'),
          plain('2026-03-26', '技术部', '马超', '软件测试证明', '公司公章', '李明'),
        ],
      },
    ],
  },
];

const A_FIELDS: Readonly<Record<string, string>> = {
  序号: 'serial', 用印日期: 'date', 用印部门: 'department', 申请人: 'applicant', 用章事由: 'document', 文件类别: 'documentClass', '份数(份)': 'copies', 印章名称: 'seal', 批准人: 'approver',
  批准日期: 'approvedOn', 监印人: 'custodian', 是否外带: 'takenOut', 外带批准人: 'takenOutApprover', 归还日期: 'returnedOn', 复印件留存: 'copyRetained', 办理结果: 'decision', 备注: 'remark',
};

type Cells = Record<string, Cell>;

const KINDS: readonly ((number: string) => Cells)[] = [
  (n) => ({ department: '销售部', applicant: '陈静', document: `原料采购合同 HT-${n}`, documentClass: '重要', copies: 4, seal: '合同专用章', approver: '陈国强', custodian: '王芳' }),
  (n) => ({ department: '财务部', applicant: '黄凯', document: `员工在职证明 第${n}号`, documentClass: '一般', copies: 1, seal: '公司公章', approver: '李明', custodian: '王芳' }),
  (n) => ({ department: '管理部', applicant: '赵敏', document: `介绍信 第${n}号`, documentClass: '一般', copies: 2, seal: '公司公章', approver: '李明', custodian: '王芳' }),
  (n) => ({ department: '财务部', applicant: '吴敏', document: `经营情况报告（报区统计局）${n}`, documentClass: '重要', copies: 3, seal: '公司公章', approver: '陈国强', custodian: '王芳' }),
  (n) => ({ department: '销售部', applicant: '陈静', document: `销售例会纪要 第${n}期`, documentClass: '一般', copies: 1, seal: '销售部章', approver: '林峰', custodian: '何丽' }),
];

/** Two records on most days, of five kinds in turn. */
function monthLines(month: SampleMonth): Line[] {
  const days = workdays(month);
  const clean = Array.from({ length: 22 }, (_, i) => stamped(days[Math.floor((i * (days.length - 4)) / 22)] ?? '', `${month}${String(i + 1).padStart(2, '0')}`, i));
  const last = days[days.length - 3] ?? '';
  const [grown, total, below] = SPECIAL[month](last);
  const rows: Line[] = [...clean, ...grown];
  if (month === 2) rows.splice(10, 0, { kind: 'blank' });
  return [...rows, ...total, ...below, { kind: 'text', text: '制表人：赵敏        审核：李明' }];
}

function stamped(date: string, number: string, index: number, over: Cells = {}, ...breaks: string[]): RecordLine {
  const made = KINDS[index % KINDS.length]?.(number) ?? {};
  const on = typeof over['date'] === 'object' ? {} : { date: dateCell(date), approvedOn: dateCell(date) };
  return record({ ...made, ...on, takenOut: '否', decision: '已盖', ...over }, ...breaks);
}

const CONTRACT = 0;
const CERTIFICATE = 1;
const LETTER = 2;
const MINUTES = 4;

const SPECIAL: Readonly<Record<SampleMonth, (day: string) => readonly [RecordLine[], Line[], Line[]]>> = {
  1: (day) => [
    [
      stamped(day, 'A1', CONTRACT, { approver: '李明' }, 'seal/approver-authority'),
      // 总经理 may stand in for everyone.
      stamped(day, 'A2', CERTIFICATE, { approver: '陈国强' }),
      stamped(day, 'A3', MINUTES, { approver: '陈国强' }),
      stamped(day, 'A4', MINUTES, { approver: '吴敏' }, 'seal/approver-authority'),
      stamped(day, 'A5', LETTER, { approvedOn: dateCell(addDays(day, 1)) }, 'seal/approved-first'),
      stamped(day, 'A6', LETTER, { approvedOn: dateCell(addDays(day, -1)) }),
      stamped(day, 'A7', LETTER, { applicant: '李明' }, 'seal/self-approval'),
      stamped(day, 'A8', LETTER, { approver: null, approvedOn: null }, 'seal/approved-first', 'common/required'),
      stamped(day, 'A9', CONTRACT, { approver: null, approvedOn: null, decision: '拒盖', custodian: null }),
    ],
    [{ kind: 'total', label: '合      计', of: ['copies'] }],
    [stamped(day, 'A10', CERTIFICATE, {}, 'common/below-total')],
  ],
  2: (day) => [
    [
      stamped(day, 'B1', CERTIFICATE, { document: '出国特殊证明', documentClass: '特殊', copyRetained: '否' }, 'seal/retained-copy'),
      stamped(day, 'B2', CERTIFICATE, { document: '签证特殊证明', documentClass: '特殊', copyRetained: '√' }),
      stamped(day, 'B3', LETTER, { seal: '业务专用章' }, 'seal/registered-seal', 'common/unknown-name'),
      stamped(day, 'B4', LETTER, { custodian: '赵敏' }, 'seal/custodian'),
      stamped(day, 'B5', LETTER, { custodian: '李明' }),
      stamped(day, 'B6', CERTIFICATE, { copies: '若干' }, 'common/type'),
      stamped(day, 'B7', CERTIFICATE, { applicant: null }, 'common/required'),
      stamped(day, 'B8', CERTIFICATE, { department: '销受部' }, 'common/unknown-name'),
      stamped(day, 'B9', CERTIFICATE, { department: '行政管理部' }),
    ],
    [],
    [],
  ],
  3: (day) => [
    [
      stamped(day, 'C1', LETTER, { takenOut: '是', returnedOn: dateCell(day) }, 'seal/taken-out'),
      stamped(day, 'C2', LETTER, { takenOut: '是', takenOutApprover: '李明', returnedOn: dateCell(addDays(day, 5)) }, 'seal/not-returned'),
      stamped('2026-03-27', 'C3', LETTER, { takenOut: '是', takenOutApprover: '李明', returnedOn: dateCell('2026-03-30') }),
      stamped(day, 'C4', CONTRACT, { document: '银行贷款担保函', documentClass: '一般' }, 'seal/class-mismatch'),
      stamped(day, 'C5', CERTIFICATE, { document: '解除劳动合同证明' }),
      stamped(day, 'C6', LETTER, { document: '文件' }, 'seal/vague-document'),
      { ...stamped(day, 'C7', LETTER, {}, 'common/hidden-record'), hidden: true },
      stamped(day, 'C8', CERTIFICATE),
      stamped(day, 'C8', CERTIFICATE, {}, 'common/duplicate-record'),
      stamped('2026-02-27', 'C9', CERTIFICATE, {}, 'common/period', 'common/date-order'),
      stamped('2026-04-03', 'C10', CERTIFICATE, {}, 'common/period', 'common/future-date'),
    ],
    [{ kind: 'total', label: '合   计：', of: ['copies'], wrong: { copies: 3 } }],
    [{ kind: 'numbered', count: 4 }],
  ],
};

function plain(date: string, department: string, applicant: string, document: string, seal: string, approver: string, over: Cells = {}, ...breaks: string[]): RecordLine {
  return record({ date: dateCell(date), department, applicant, document, seal, approver, copies: 1, custodian: seal === '技术部章' ? '邓娟' : '王芳', takenOut: '否', ...over }, ...breaks);
}

function ledgerLines(): Line[] {
  const lines: Line[] = [];
  for (const month of MONTHS) {
    workdays(month).filter((_, i) => i % 2 === 0).forEach((day, i) => {
      const number = `${month}-${i + 1}`;
      const [year, m, d] = day.split('-').map(Number);
      const written = i === 2 ? asText(`${year}.${m}.${d}`) : i === 4 ? asText(`${year}年${m}月${d}日`) : i === 6 ? asText(day.replaceAll('-', '')) : dateCell(day);
      lines.push(plain(day, '市场部', '谢婷', `展会证明 ${number}`, '公司公章', '李明', { date: written }));
      lines.push(plain(day, '技术部', '马超', `技术服务协议 JS${number}`, '合同专用章', '陈国强', i === 3 ? { copies: asText('2份', 2) } : { copies: 2 }));
    });
    if (month === 2) {
      // Printed on a second page.
      lines.push(
        { kind: 'header' },
        plain('2026-02-27', '技术部', '马超', '技术评审纪要', '技术部章', '韩冰', {}, 'seal/registered-seal'),
        plain('2026-02-28', '技术部', '韩 冰', '加班通知', '公司公章', '李明', { applicant: padded('韩 冰') }),
        plain('2026-02-28', '技术部', '马超', '软件著作权介绍信', '公司公章', '李明', { copies: brokenFormula('#REF!') }),
      );
    }
  }
  lines.push(
    plain('2026-03-31', '技术部', '马超', '技术评审纪要', '技术部章', '韩冰'),
    plain('2026-03-31', '技术部', '马超', '技术培训合同', '合同专用章', '李明', {}, 'seal/approver-authority'),
    plain('2026-03-31', '市场部', '谢婷', '参展介绍信', '公司公章', '李明', { takenOut: '是' }, 'seal/taken-out'),
    plain('2026-03-31', '市场部', '谢婷', '场地进场证明', '公司公章', '李明', { serial: 3 }, 'common/serial'),
    plain('2026-03-31', '市场部', '谢婷', '展品运输证明', '公司公章', '李明', { serial: 75 }, 'common/serial'),
  );
  return lines;
}
