import type { Workbook } from 'exceljs';
import { newWorkbook, workbookBytes } from '../../src/hosts/files/write/same-bytes';
import { assetCount } from './assets';
import { monthEnd } from './month-end';
import { sealMonth } from './seals';
import { supplyCost, supplyIssue, supplyPlan } from './supplies';
import { driverMonth, seniorOvertime, vehicleMonth } from './vehicles';

const TEMPLATES: Readonly<Record<string, (book: Workbook) => void>> = {
  'vehicle-month': vehicleMonth,
  'driver-month': driverMonth,
  'senior-overtime': seniorOvertime,
  'seal-month': sealMonth,
  'supply-plan': supplyPlan,
  'supply-issue': supplyIssue,
  'supply-cost': supplyCost,
  'asset-count': assetCount,
  'month-end': monthEnd,
};

/** Every report's own template: file name → bytes, the same every time. */
export async function templateFiles(): Promise<ReadonlyMap<string, Uint8Array>> {
  const files = new Map<string, Uint8Array>();
  for (const [id, write] of Object.entries(TEMPLATES)) {
    const book = await newWorkbook('管理部');
    write(book);
    files.set(`${id}.xlsx`, await workbookBytes(book));
  }
  return files;
}
