import type { PaneEngine } from './pane-engine';
import { workerEngine } from './work/worker-engine';

/** The engine in a worker; where the browser allows none (a page opened as a file), in the page itself, with pauses. */
export async function startEngine(): Promise<PaneEngine> {
  const base = document.baseURI;
  try {
    return workerEngine(new Worker(new URL('./work/worker.ts', import.meta.url), { name: 'taizhang-engine' }), base);
  } catch {
    const [{ LocalEngine }, { pageWorld }] = await Promise.all([import('./work/local-engine'), import('./work/world')]);
    return new LocalEngine(pageWorld(base));
  }
}
