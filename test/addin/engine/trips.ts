import type { PaneEngine } from '../../../src/addin/engine/pane-engine';
import type { Source } from '../../../src/addin/engine/source';
import { packWorkbook } from '../../../src/core/workbook/packed-workbook';
import type { GridValue } from '../../core/layout/grid';
import { clock, day, grid, line, workbook } from '../../core/layout/grid';
import { engineHere, TODAY } from './samples';

export const HEADER = line('日期|车号|驾驶员|使用人|部门|用车事由|目的地|派车单时间|出车时间|回车时间|起始公里|终止公里|行驶公里');
export type Trip = readonly [date: readonly [number, number, number], plate: string, driver: string, user: string, department: string, slip: readonly [number, number], depart: readonly [number, number], from: number, to: number];

/** Two months of trips with faults in them that a person sees at once. */
export const TRIPS: Readonly<Record<string, readonly Trip[]>> = {
  '2月': [[[2026, 2, 3], '闽D12345', '王建军', '林峰', '销售部', [9, 0], [9, 0], 100, 130]],
  '3月': [
    [[2026, 3, 3], '闽D12345', '王建军', '林峰', '销售部', [9, 0], [9, 44], 130, 160],
    [[2026, 3, 4], '闽D12345', '王建军', '陈静', '财务部', [9, 0], [9, 10], 165, 190],
    [[2026, 3, 5], '闽D12345', '张 三', '陈静', '财务部', [13, 0], [14, 5], 190, 215],
  ],
};

export function tripBook(file = '用车台账.xlsx', trips: typeof TRIPS = TRIPS): Source {
  const sheets = Object.entries(trips).map(([name, rows]) => grid([[`车辆使用登记表 ${name}`], HEADER, ...rows.map(tripRow)], { name }));
  return { kind: 'workbook', workbook: packWorkbook(workbook(sheets, file)) };
}

function tripRow([date, plate, driver, user, department, slip, depart, from, to]: Trip): GridValue[] {
  return [day(...date), plate, driver, user, department, '接送客户', '集美', clock(...slip), clock(...depart), clock(depart[0] + 2), from, to, to - from];
}

/** The trips open, with nothing else. */
export async function openTrips(month: string | null = '2026-03', sources: readonly Source[] = [tripBook()]): Promise<PaneEngine> {
  const engine = engineHere();
  await engine.load(sources, { month, today: TODAY }).result;
  return engine;
}
