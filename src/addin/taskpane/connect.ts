import { startEngine } from '../engine/start-engine';
import type { PaneParts } from './pane';

/** The engine in its worker and the place the pane lives in. */
export async function connect(_where: 'excel' | 'page'): Promise<Pick<PaneParts, 'host' | 'engine' | 'files'>> {
  const [engine, { pageHost }] = await Promise.all([startEngine(), import('../host/page-host')]);
  const host = pageHost();
  return { host, engine, files: host.files };
}
