import type { SheetPlan } from '../../../core/workbook/plan';
import type { OutputFile } from '../../engine/pane-engine';
import type { Pane } from '../state/pane';
import { attempt, notify, words } from '../state/pane';
import { clip } from '../ui/place-text';
import { shown } from './work';

export async function writeSheets(pane: Pane, plans: readonly SheetPlan[]): Promise<void> {
  const { names, leftOut } = await pane.host.writeSheets(plans);
  notify(pane, 'done', words('sheetsWritten', { zh: { names: names.join('、') }, en: { names: names.join(', ') } }), { problems: leftOut });
}

export async function deliver(pane: Pane, files: readonly OutputFile[]): Promise<void> {
  await pane.host.deliver(files);
  const names = files.map((file) => clip(file.name, 60));
  notify(pane, 'done', words('filesReady', { zh: { n: files.length, names: names.join('、') }, en: { n: files.length, names: names.join(', ') } }));
}

/** The list of findings: a new sheet in Excel, a file on the page. */
export async function exportFindings(pane: Pane): Promise<void> {
  const { language } = pane.store.get();
  await attempt(pane, async () => {
    if (pane.host.kind === 'excel') await writeSheets(pane, [await pane.engine.findingsPlan(language)]);
    else await deliver(pane, [await shown(pane, pane.engine.findingsFile(language), words('downloadList'))]);
  });
}

/** The findings for a program to read, as the command line would give them. */
export async function exportJson(pane: Pane): Promise<void> {
  await attempt(pane, async () => deliver(pane, [await shown(pane, pane.engine.findingsJson(pane.store.get().language), words('downloadJson'))]));
}

export async function exportTotals(pane: Pane, register: string, by: string | null): Promise<void> {
  await attempt(pane, async () => writeSheets(pane, [await pane.engine.totalsPlan(register, by, pane.store.get().language)]));
}

/** True: it was made; a refusal of the department's own template is rejected to the caller, who lists its problems. */
export async function makeReport(pane: Pane, id: string, template: OutputFile | null, title: { readonly zh: string; readonly en: string }): Promise<void> {
  if (pane.host.kind === 'excel') await writeSheets(pane, await shown(pane, pane.engine.report(id, template), title));
  else await deliver(pane, [await shown(pane, pane.engine.reportFile(id, template), title)]);
}

/** Waivers and parameters of the page as a workbook that says the same when it is dropped in again. */
export async function keep(pane: Pane): Promise<void> {
  await attempt(pane, async () => {
    const kept = await pane.host.keepsake?.();
    if (kept) await deliver(pane, [kept]);
    else notify(pane, 'done', words('nothingToKeep'));
  });
}

export async function makePack(pane: Pane): Promise<void> {
  await attempt(pane, async () => deliver(pane, await shown(pane, pane.engine.monthEndPack(pane.store.get().language), words('pack'))));
}
