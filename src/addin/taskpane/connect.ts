import { startEngine } from '../engine/start-engine';
import type { PaneParts } from './pane';

/** The engine in its worker and the place the pane lives in. */
export async function connect(where: 'excel' | 'page'): Promise<Pick<PaneParts, 'host' | 'engine' | 'files'>> {
  const [engine, parts] = await Promise.all([startEngine(), where === 'excel' ? inExcel() : onPage()]);
  return { engine, ...parts };
}

async function inExcel(): Promise<Pick<PaneParts, 'host' | 'files'>> {
  const { excelHost } = await import('../host/excel-host');
  return { host: excelHost(), files: null };
}

async function onPage(): Promise<Pick<PaneParts, 'host' | 'files'>> {
  const { pageHost } = await import('../host/page-host');
  const host = pageHost();
  return { host, files: host.files };
}
