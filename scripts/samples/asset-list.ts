import type { BookDraft, Cell, Line, RecordLine } from './draft';
import { asText, cents, columnsOf, dateCell, record } from './draft';

const AS_OF = [2026, 3] as const;

/** The main list in yuan and years; what two rooms keep, in 万元 and months. */
export const assetBooks = (): readonly BookDraft[] => [
  {
    file: '固定资产台账.xlsx',
    sheets: [
      {
        name: '资产台账',
        titles: ['固定资产台账', '截止日期：2026-03-31'],
        indent: 1,
        columns: columnsOf(
          `serial=序号 assetNo=资产编号 name=资产名称 category=资产类别 model=规格型号 quantity=数量 price=单价（元） originalValue=原值（元） purchasedOn=购置日期 department=使用部门 custodian=保管人 location=存放地点 status=使用状况
           usefulLife=使用年限(年) accumulatedDepreciation=累计折旧=价值(元) netValue=净值=价值(元) operator=主要操作员 loanedTo=借用单位 loanApprover=外借批准人 disposedOn=报废日期 disposalApprover=报废批准人
           countedQuantity=盘点数=盘点 lastCheckedOn=盘点日期=盘点 compensation=赔偿金额 remark=备注`,
        ),
        lines: mainList(),
      },
    ],
  },
  {
    file: '设备登记.xlsx',
    sheets: ['办公楼', '仓库'].map((name, index) => ({
      name,
      titles: [`${name}设备登记表`, '截止日期：2026年3月31日'],
      indent: 0,
      columns: columnsOf('serial=序号 assetNo=设备编号 name=设备名称 model=型号 originalValue=原值(万元) purchasedOn=购入日期 department=所在部门 custodian=责任人 status=设备状况 usefulLife=使用年限(月) accumulatedDepreciation=累计折旧(万元)'),
      lines: roomList(index),
    })),
  },
];

interface Made {
  readonly name: string;
  readonly category: string;
  readonly price: number;
  readonly years: number;
}

const GOODS: readonly Made[] = [
  { name: '台式电脑', category: '电子设备', price: 4800, years: 5 },
  { name: '办公桌', category: '办公家具', price: 960, years: 10 },
  { name: '打印机', category: '电子设备', price: 2400, years: 5 },
  { name: '空调', category: '电器', price: 3600, years: 8 },
  { name: '笔记本电脑', category: '电子设备', price: 6000, years: 5 },
  { name: '文件柜', category: '办公家具', price: 720, years: 10 },
];

const HOLDERS = [['销售部', '陈静'], ['财务部', '黄凯'], ['管理部', '赵敏'], ['市场部', '谢婷'], ['技术部', '马超']] as const;

function asset(index: number, over: Record<string, Cell> = {}, ...breaks: string[]): RecordLine {
  const { name, category, price, years } = GOODS[index % GOODS.length] ?? GOODS[0] ?? { name: '', category: '', price: 0, years: 1 };
  const [department, custodian] = HOLDERS[index % HOLDERS.length] ?? HOLDERS[0];
  const year = 2021 + (index % 5);
  const month = 1 + ((index * 5) % 12);
  const quantity = category === '办公家具' ? 2 : 1;
  const originalValue = price * quantity;
  const accumulated = straightLine(originalValue, years * 12, year, month);
  return record(
    {
      assetNo: `GD-${year}-${String(index + 1).padStart(3, '0')}`,
      name, category,
      model: `M${100 + index}`,
      quantity, price, originalValue,
      purchasedOn: dateCell(`${year}-${String(month).padStart(2, '0')}-${String(3 + (index % 20)).padStart(2, '0')}`),
      department, custodian,
      location: `${1 + (index % 4)}楼`,
      status: '在用',
      usefulLife: years,
      accumulatedDepreciation: accumulated,
      netValue: cents(originalValue - accumulated),
      operator: name.includes('电脑') ? custodian : null,
      countedQuantity: quantity,
      lastCheckedOn: dateCell('2025-12-20'),
      ...over,
    },
    ...breaks,
  );
}

/** From the month after through March, down to 5 %. */
function straightLine(value: number, life: number, year: number, month: number): number {
  const months = Math.min((AS_OF[0] - year) * 12 + AS_OF[1] - month, life);
  return cents((value * 0.95 * months) / life);
}

function valueOf(line: RecordLine, field: string): number {
  const cell = line.cells[field];
  return typeof cell === 'number' ? cell : 0;
}

function mainList(): Line[] {
  const clean = Array.from({ length: 20 }, (_, i) => asset(i));
  const less = asset(24);
  const off = asset(25);
  const stopped = valueOf(off, 'accumulatedDepreciation') - 100;
  const special = [
    asset(20, { assetNo: 'GD-2021-001' }, 'asset/unique-number'),
    asset(21, { assetNo: '资产22' }, 'asset/number-format'),
    asset(23, { price: 1000 }, 'asset/amount'),
    asset(24, { netValue: cents(valueOf(less, 'netValue') + 50) }, 'asset/net-value'),
    asset(25, { accumulatedDepreciation: cents(stopped), netValue: cents(valueOf(off, 'originalValue') - stopped) }, 'asset/depreciation'),
    asset(27, { custodian: null }, 'asset/custody'),
    asset(31, { status: '闲置', custodian: null }),
    asset(29, { department: '销售部', custodian: '高翔' }, 'asset/leaver'),
    asset(33, { department: '销售部', custodian: '高翔', status: '闲置', remark: '已交还' }),
    asset(35, { department: '销售部', custodian: '黄凯' }, 'asset/leaver'),
    asset(37, { status: '遗失' }, 'asset/lost-compensation'),
    asset(39, { status: '损坏', compensation: 300 }),
    asset(41, { status: '报废' }, 'asset/disposal'),
    asset(43, { status: '报废', disposedOn: dateCell('2026-03-10'), disposalApprover: '陈国强' }),
    asset(45, { countedQuantity: 0 }, 'asset/stocktake'),
    asset(47, { lastCheckedOn: dateCell('2025-03-30') }, 'asset/stocktake'),
    asset(49, { lastCheckedOn: dateCell('2025-03-31') }),
    asset(48, { operator: null }, 'asset/computer-operator'),
    asset(52, { status: '外借', loanedTo: '海峡设计公司' }, 'asset/computer-loan'),
    asset(58, { status: '外借', loanedTo: '海峡设计公司', loanApprover: '李明' }),
  ];
  return [...clean, ...special, { kind: 'total', label: '合       计', of: ['quantity', 'originalValue', 'accumulatedDepreciation', 'netValue'] }, { kind: 'text', text: '编制人：赵敏    复核：李明' }];
}

/** A machine of 1.2 万元 loses 0.019 万元 a month over five years: nothing is lost in rounding. */
function roomList(room: number): Line[] {
  const lines: Line[] = Array.from({ length: 12 }, (_, i) => {
    const [department, custodian] = HOLDERS[(i + room) % HOLDERS.length] ?? HOLDERS[0];
    const year = 2023 + (i % 3);
    const months = (AS_OF[0] - year) * 12 + AS_OF[1] - 6;
    const day = `${year}-06-${String(10 + i)}`;
    return record({
      assetNo: `SB${room + 1}${String(i + 1).padStart(3, '0')}`,
      name: room === 0 ? '会议平板' : '电动叉车',
      model: `X-${i + 1}`,
      originalValue: 1.2,
      purchasedOn: i === 4 ? asText(day.replaceAll('-', '.')) : dateCell(day),
      department, custodian,
      status: '正常使用',
      usefulLife: 60,
      accumulatedDepreciation: Math.round(19 * months) / 1000,
    });
  });
  if (room === 1) lines.push(record({ assetNo: 'SB1003', name: '手推车', model: 'T-1', originalValue: 0.06, purchasedOn: dateCell('2026-03-02'), department: '管理部', custodian: '赵敏', status: '正常使用', usefulLife: 60, accumulatedDepreciation: 0 }, 'asset/unique-number'));
  return lines;
}
