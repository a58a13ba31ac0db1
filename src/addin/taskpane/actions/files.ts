import { PaneError } from '../../engine/pane-engine';
import type { Pane } from '../state/pane';
import { attempt, patch, words } from '../state/pane';
import { firstState } from '../state/pane-state';
import { checkAll } from './check';

/** Adds dropped or chosen files to those that are open, and checks them all. */
export async function addFiles(pane: Pane, files: readonly File[]): Promise<void> {
  const { files: open } = pane;
  if (!open || files.length === 0) return;
  const done = await attempt(pane, async () => {
    open.add(await Promise.all(files.map(async (file) => ({ name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) }))));
  });
  if (done) await opened(pane);
}

export async function removeFile(pane: Pane, name: string): Promise<void> {
  pane.files?.remove(name);
  await opened(pane);
}

/** The sample registers that lie beside the page. */
export async function trySamples(pane: Pane): Promise<void> {
  const done = await attempt(pane, async () => {
    const names = (await (await fetched('samples/samples.json')).json()) as readonly string[];
    const files = await Promise.all(names.map(async (name) => ({ name, bytes: new Uint8Array(await (await fetched(`samples/${encodeURIComponent(name)}`)).arrayBuffer()) })));
    pane.files?.add(files);
  });
  if (done) await opened(pane);
}

async function opened(pane: Pane): Promise<void> {
  const names = pane.files?.names() ?? [];
  patch(pane, { files: names });
  if (names.length > 0) return checkAll(pane);
  pane.store.get().work?.cancel();
  pane.store.set((now) => ({ ...firstState(now.language), generation: now.generation + 1 }));
}

async function fetched(address: string): Promise<Response> {
  const answer = await fetch(address).catch(() => null);
  if (!answer?.ok) throw new PaneError(words('samplesMissing'));
  return answer;
}
