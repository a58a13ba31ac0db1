// The reader is loaded by import(), which tsx/cjs alone does not reach.
import 'tsx';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { LocalEngine } from '../../../src/addin/engine/work/local-engine';
import type { PaneEngine } from '../../../src/addin/engine/pane-engine';
import type { Source } from '../../../src/addin/engine/source';

export const SAMPLES = join(__dirname, '../../fixtures/samples');
export const REGISTER_FILES = ['印章使用登记.xlsx', '用印台账.xlsx', '车辆使用登记表.xlsx', '二队用车台账.xlsx', '办公用品申领表.xlsx', '领用登记.xlsx', '固定资产台账.xlsx', '设备登记.xlsx'];
export const POLICY_FILE = '制度参数.xlsx';
export const TODAY = '2026-04-01';

export function sample(name: string): Source {
  return { kind: 'file', name, bytes: new Uint8Array(readFileSync(join(SAMPLES, name))) };
}

/** A folder of templates stands in for what lies beside the page. */
export function engineHere(): PaneEngine {
  return new LocalEngine({ template: async (report) => new Uint8Array(readFileSync(join(__dirname, '../../../templates/reports', `${report}.xlsx`))) });
}

/** An engine with these of the samples open. */
export async function opened(names: readonly string[], month: string | null = null): Promise<PaneEngine> {
  const engine = engineHere();
  await engine.load(names.map(sample), { month, today: TODAY }).result;
  return engine;
}
