import type { Row } from '../../core/records/field';
import type { Finding } from '../../core/rules/finding';
import type { Words } from '../../core/words';
import { counted } from '../../core/words';
import { vehicleUsage } from '../../registers/vehicle-usage/index';
import { placeNames, workbooksOf } from '../place-names';
import type { Report, ReportInput } from '../report';
import type { TemplateData } from '../template/data';
import { control, measureName } from './control';
import { countingOf } from './counting';
import { findingLine } from './finding-line';
import { monthModel } from './month-remarks';
import { rowsOfFindings } from './rows-of-findings';
import { countValue, dateValue, figure, figureOf, textValue } from './values';

/** Printed field → measure. */
const FIGURES = { 出车次数: 'trips', 行驶公里: 'km', 用车小时: 'hours', 加班出车: 'overtimeTrips', 误餐补贴: 'mealAllowance', 加油升数: 'fuelLitres' } as const;
const NOBODY = '（未填）';

interface Fault {
  readonly finding: Finding;
  readonly row: Row<typeof vehicleUsage.fields>;
  readonly driver: string;
}

/** 3.10, 3.11.7 */
export const driverMonth: Report = {
  id: 'driver-month',
  title: { zh: '驾驶员月度考核表', en: 'Drivers in the month' },
  clause: ['3.10.1', '3.10.2', '3.10.3', '3.11.7'],
  registers: ['vehicle-usage'],
  offers: {
    values: '期间、制表日期、合计出车次数、合计行驶公里、合计用车小时、合计加班出车、合计误餐补贴、合计加油升数、合计违规、合计存疑',
    lists: {
      人员: '驾驶员、出车次数、行驶公里、用车小时、加班出车、误餐补贴、加油升数、百公里油耗、违规、存疑',
      问题清单: '驾驶员、日期、车牌号、级别、问题、条款、位置',
      说明: '内容',
    },
  },
  model(input) {
    const counting = countingOf(vehicleUsage, input);
    const total = counting.total();
    const groups = counting.groups(['driver']);
    const order = new Map(groups.map(({ by }, index) => [by['driver'] || NOBODY, index]));
    const faults = faultsOf(input);
    const listed = faults.filter(({ finding }) => finding.waived === null).sort((a, b) => (order.get(a.driver) ?? order.size) - (order.get(b.driver) ?? order.size));
    const count = (driver: string, severity: Finding['severity']) => countValue(listed.filter((one) => one.driver === driver && one.finding.severity === severity).length);
    const drivers = groups.map(({ by, measures }): TemplateData => {
      const driver = by['driver'] || NOBODY;
      return {
        驾驶员: textValue(driver),
        ...Object.fromEntries(Object.entries(FIGURES).map(([field, measure]) => [field, figure(measures, measure)])),
        百公里油耗: figure(measures, 'litresPer100Km'),
        违规: count(driver, 'error'),
        存疑: count(driver, 'warning'),
      };
    });
    const nameOf = placeNames(workbooksOf(input.read));
    return monthModel(input, {
      register: vehicleUsage.id,
      data: {
        人员: drivers,
        ...Object.fromEntries(Object.entries(FIGURES).map(([field, measure]) => [`合计${field}`, figure(total, measure)])),
        合计违规: countValue(listed.filter(({ finding }) => finding.severity === 'error').length),
        合计存疑: countValue(listed.filter(({ finding }) => finding.severity === 'warning').length),
        问题清单: listed.map(({ finding, row, driver }) => ({
            驾驶员: textValue(driver),
          日期: dateValue(row.date),
          车牌号: textValue(row.plate),
          ...findingLine(finding, nameOf),
        })),
      },
      // Hours are rounded for each driver; their minutes were added up exactly.
      controls: Object.entries(FIGURES)
        .filter(([, measure]) => measure !== 'hours')
        .map(([field, measure]) => control(measureName(vehicleUsage, measure), drivers, field, figureOf(total, measure))),
      remarks: waivedWords(faults.length - listed.length),
      leftOut: counting.leftOut,
    });
  },
};

/** What breaks a rule on a driver's trips; hints are no matter for an assessment. */
function faultsOf({ read, check }: ReportInput): Fault[] {
  const rowAt = rowsOfFindings<typeof vehicleUsage.fields>(read, vehicleUsage.id);
  return check.findings.flatMap((finding) => {
    const row = finding.register === vehicleUsage.id && finding.severity !== 'info' ? rowAt(finding.place) : null;
    return row === null ? [] : [{ finding, row, driver: row.driver ?? NOBODY }];
  });
}

function waivedWords(count: number): Words[] {
  return count === 0 ? [] : [{ zh: `另有 ${count} 处已豁免，没有列出。`, en: `${counted(count, 'waived finding')} not listed.` }];
}
