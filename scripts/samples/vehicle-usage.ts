import type { SampleMonth } from './days';
import { MONTHS, serialOf, workdays } from './days';
import type { BookDraft, Cell, Line, RecordLine } from './draft';
import { asText, cents, columnsOf, dateCell, padded, record, timeCell } from './draft';
import type { Trip } from './vehicle-specials';
import { SPECIAL_TRIPS } from './vehicle-specials';

/** The first team by month sheets with every column, the second in one ledger with few. */
export const vehicleBooks = (): readonly BookDraft[] => [
  {
    file: '车辆使用登记表.xlsx',
    sheets: sheetsOfFirstTeam(),
  },
  {
    file: '二队用车台账.xlsx',
    sheets: [
      {
        name: '用车记录',
        titles: ['2026年二队用车记录', '统计日期：2026-01-01 至 2026-03-31'],
        indent: 0,
        columns: columnsOf(
          'serial=NO: date=出车日期 plate=车号 driver=驾驶人 user=乘车人 department=所在部门 purpose=出车事由 destination=目的地 dispatchNo=派车单编号 depart=出发时间 return=收车时间 km=实际里程(公里) approver=审批人 remark=备注',
        ),
        lines: ledgerLines(),
      },
    ],
  },
];

const CARS: Readonly<Record<string, string>> = { 闽D12345: '张伟', 闽D23456: '刘强' };

const USES: readonly (readonly [purpose: string, reasonClass: string, destination: string, user: string, department: string])[] = [
  ['接送客户', '客户', '同安工业园', '陈静', '销售部'],
  ['陪同税务局人员核查', '政府人员', '集美仓库', '黄凯', '财务部'],
  ['送检测资料', '路远公交不便', '翔安检测中心', '陈静', '销售部'],
  ['公司年会场地布置', '公司活动', '海沧酒店', '赵敏', '管理部'],
  ['接公司邀请的讲师', '公司邀请来宾', '翔安会展中心', '林峰', '销售部'],
];

function sheetsOfFirstTeam(): BookDraft['sheets'] {
  const odometers: Record<string, number> = { 闽D12345: 48_200, 闽D23456: 71_560 };
  return MONTHS.map((month) => ({
    name: `${month}月`,
    titles: ['2026年车辆使用登记表'],
    indent: 0,
    columns: columnsOf(
      `serial=序号 date=用车日期 plate=车牌号码 driver=司机 user=用车人员 department=用车部门 purpose=用车事由 reasonClass=派车类别 destination=目的地 dispatchNo=派车单号
       plannedDepart=派车时间=时间 depart=出车时间=时间 return=回车时间=时间 startKm=起始里程=里程表数(公里) endKm=终止里程=里程表数(公里) km=行驶公里
       waitMinutes=等候(分钟) cyclingMinutes=骑行(分钟) transfers=换乘次数 approver=批准人 overtimeSigned=用车人签字 restDayConfirmed=管理部确认
       mealAllowance=误餐补贴(元) mealProvided=已安排就餐 oneWay=单程接送 fuelLitres=加油量(L) fuelCost=油费(元) toll=过路费 parking=停车费 remark=备注`,
    ),
    lines: firstTeam(month, odometers),
  }));
}

function firstTeam(month: SampleMonth, odometers: Record<string, number>): Line[] {
  const days = workdays(month);
  const usual = Array.from({ length: 18 }, (_, i) => usualTrip(days[Math.floor((i * days.length) / 18)] ?? '', i, month));
  const trips = [...usual, ...SPECIAL_TRIPS[month]].sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : minuteOf(a.depart) - minuteOf(b.depart)));
  const driven: Record<string, number> = {};
  for (const { plate, km, sharesCar } of trips) if (sharesCar !== true) driven[plate] = (driven[plate] ?? 0) + km;
  const lastOf = new Map(trips.map((trip) => [trip.plate, trip]));
  const lines: Line[] = trips.map((trip, index) => {
    const isLast = lastOf.get(trip.plate) === trip;
    const factor = FUEL[month][trip.plate] ?? 1;
    const litres = isLast ? Math.round((driven[trip.plate] ?? 0) * factor) / 10 : null;
    const breaks = isLast && factor > 1.2 ? ['vehicle/fuel-use'] : [];
    return tripLine(trip, `PC-26${month}${String(index + 1).padStart(2, '0')}`, odometers, litres, breaks);
  });
  const wrong = month === 2 ? { wrong: { parking: -5 } } : {};
  lines.push({ kind: 'total', label: '合    计', of: ['km', 'mealAllowance', 'fuelLitres', 'fuelCost', 'toll', 'parking'], ...wrong });
  return [...lines, { kind: 'text', text: '填表人：周涛' }];
}

/** Litres against the norm; 1.19 is still within the tolerance. */
const FUEL: Readonly<Record<SampleMonth, Readonly<Record<string, number>>>> = { 1: {}, 2: { 闽D12345: 1.19 }, 3: { 闽D23456: 1.4 } };

function usualTrip(date: string, index: number, month: SampleMonth): Trip {
  const [purpose, reasonClass, destination, user, department] = USES[index % USES.length] ?? USES[0] ?? ['', '', '', '', ''];
  const first = index % 2 === 0;
  const [depart, back] = first ? ['9:05', '11:20'] : ['13:40', '16:10'];
  return { date, plate: first ? '闽D12345' : '闽D23456', depart, back, km: 30 + ((index * 7 + month) % 19), purpose, reasonClass, destination, user, department };
}

function tripLine(trip: Trip, dispatchNo: string, odometers: Record<string, number>, litres: number | null, breaks: readonly string[]): RecordLine {
  const { date, plate, depart, back, km, purpose, reasonClass, destination, user, department } = trip;
  const before = odometers[plate] ?? 0;
  const startKm = trip.sharesCar === true ? before - km : before + (trip.gap ?? 0);
  odometers[plate] = startKm + km;
  const cells: Record<string, Cell> = {
    date: dateCell(date),
    plate,
    driver: CARS[plate] ?? null,
    user, department, purpose, reasonClass, destination, dispatchNo,
    plannedDepart: timeCell(depart),
    depart: timeCell(depart),
    return: timeCell(back),
    startKm,
    endKm: startKm + km,
    km,
    waitMinutes: 20,
    cyclingMinutes: 55,
    transfers: 2,
    approver: '李明',
    fuelLitres: litres,
    fuelCost: litres === null ? null : cents(litres * 7.85),
    toll: km > 40 ? 12 : null,
    parking: 8,
    ...trip.over,
  };
  return record(cells, ...(trip.breaks ?? []), ...breaks);
}

/** One trip on two days of three; dates, times and kilometres as whoever wrote them liked. */
function ledgerLines(): Line[] {
  const lines: Line[] = [];
  MONTHS.forEach((month) => {
    workdays(month).forEach((day, i) => {
      const odd = i % 2;
      const [, m, d] = day.split('-').map(Number);
      const cells: Record<string, Cell> = {
        date: i === 1 ? asText(`2026.${m}.${d}`) : i === 3 ? asText(`2026/${m}/${d}`) : i === 8 ? asText(`${m}月${d}日`) : i === 9 ? serialOf(day) : dateCell(day),
        plate: odd ? '闽D45678' : '闽D34567',
        driver: odd ? '郭勇' : '孙磊',
        user: odd ? '谢婷' : '马超',
        department: odd ? '市场部' : '技术部',
        purpose: odd ? '拜访客户' : '抢修客户设备',
        destination: odd ? '杏林' : '灌口',
        dispatchNo: `E26${month}${String(i + 1).padStart(2, '0')}`,
        depart: i === 5 ? asText('8点半') : timeCell('9:10'),
        return: i === 6 ? asText('下午2:30') : timeCell('11:30'),
        km: i === 4 ? asText('38公里', 38) : i === 7 ? asText('４２', 42) : 26 + ((i * 5) % 17),
        approver: '李明',
      };
      lines.push(record(cells));
      if (i === 10) lines.push({ kind: 'blank' });
    });
    lines.push(...ODD_ENTRIES[month]);
  });
  return [
    ...lines,
    { kind: 'total', label: '合  计', of: ['km'] },
    { kind: 'text', text: '制表：周涛' },
    { kind: 'text', text: '备注：回队后当天登记' },
  ];
}

function entry(day: string, number: string, over: Record<string, Cell>, ...breaks: string[]): RecordLine {
  const usual = { date: dateCell(day), plate: '闽D34567', driver: '孙磊', user: '马超', department: '技术部', purpose: '拜访客户', destination: '马巷', dispatchNo: number, depart: timeCell('14:40'), return: timeCell('16:30'), km: 31, approver: '李明' };
  return record({ ...usual, ...over }, ...breaks);
}

const ODD_ENTRIES: Readonly<Record<SampleMonth, readonly RecordLine[]>> = {
  1: [
    entry('2026-01-30', 'E26191', { purpose: '送文件', destination: '湖里' }, 'vehicle/allowed-reason'),
    entry('2026-01-31', 'E26192', { approver: '吴敏' }, 'vehicle/rest-day', 'vehicle/dispatch-approver'),
    entry('2026-01-31', 'E26193', { plate: '闽D45678', driver: '郭勇', destination: '新店' }),
  ],
  2: [
    entry('2026-02-28', 'E26291', { plate: '闽D4567B' }, 'common/unknown-name'),
    entry('2026-02-28', 'E26292', { plate: '闽D45678', driver: padded('郭  勇'), destination: '新店' }),
  ],
  3: [
    entry('2026-03-31', '/', { destination: '内厝' }, 'vehicle/dispatch-slip'),
    entry('2026-03-31', 'E26392', { plate: '闽D45678', driver: '郭勇', purpose: '送家人看病', destination: '大嶝' }, 'vehicle/private-use', 'vehicle/allowed-reason'),
  ],
};

function minuteOf(time: string): number {
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  return hours * 60 + minutes;
}
