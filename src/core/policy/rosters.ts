import type { CalendarDate } from '../values/calendar-date';
import type { Decimal } from '../values/decimal';
import type { CellRef } from '../workbook/ref';

/** Where a roster row stands, for findings about the roster itself. */
export interface RosterPlace extends CellRef {
  readonly file: string;
  readonly sheet: string;
  /** Column of each roster field that the sheet has. */
  readonly columns: ReadonlyMap<string, number>;
}

export type PersonRole =
  | '总经理' | '管理部经理' | '部门经理' | '主管' | '内勤' | '调度员' | '驾驶员'
  | '电讯管理员' | '电脑主管' | '印章管理人' | '高层管理' | '员工';

export interface PersonRow {
  readonly name: string;
  readonly department: string;
  readonly role: string;
  readonly from: CalendarDate | null;
  readonly to: CalendarDate | null;
  readonly longDistanceCode: boolean | null;
  readonly at: RosterPlace;
}
export interface DepartmentRow {
  readonly name: string;
  readonly aliases: readonly string[];
  readonly at: RosterPlace;
}
export interface VehicleRow {
  readonly plate: string;
  readonly driver: string | null;
  /** Litres per 100 km. */
  readonly norm: Decimal | null;
  /** Litres. */
  readonly tank: Decimal | null;
  readonly from: CalendarDate | null;
  readonly at: RosterPlace;
}
export interface SealRow {
  readonly name: string;
  readonly level: '公司' | '部门' | null;
  readonly department: string | null;
  readonly custodian: string | null;
  readonly from: CalendarDate | null;
  readonly to: CalendarDate | null;
  readonly at: RosterPlace;
}
export interface SupplierRow {
  readonly name: string;
  readonly type: string;
  readonly at: RosterPlace;
}
export interface SupplyRow {
  readonly item: string;
  readonly spec: string | null;
  readonly unit: string | null;
  readonly price: Decimal | null;
  /** 易耗 */
  readonly consumable: boolean | null;
  readonly usefulYears: Decimal | null;
  readonly minimum: Decimal | null;
  readonly at: RosterPlace;
}

export interface RosterRows {
  readonly people: readonly PersonRow[];
  readonly departments: readonly DepartmentRow[];
  readonly vehicles: readonly VehicleRow[];
  readonly seals: readonly SealRow[];
  readonly suppliers: readonly SupplierRow[];
  readonly supplies: readonly SupplyRow[];
}
export type RosterId = keyof RosterRows;
