import type { Language } from '../../core/words';
import type { OfficeGlobal } from './office';

/** An office.js outside Office may keep silent; an Excel answers well within this. Milliseconds. */
const PATIENCE = 8_000;

/** Where the pane was opened. Without office.js it is a page, at once. */
export async function whereWeAre(office: OfficeGlobal | undefined, patience = PATIENCE): Promise<'excel' | 'page'> {
  if (!office?.onReady) return 'page';
  let timer: ReturnType<typeof setTimeout> | undefined;
  const silence = new Promise<null>((resolve) => {
    timer = setTimeout(() => resolve(null), patience);
  });
  const answer = await Promise.race([office.onReady().catch(() => null), silence]);
  clearTimeout(timer);
  return answer?.host === 'Excel' ? 'excel' : 'page';
}

/** Chinese first: English only for those whose program speaks it. `kept` is what was chosen by hand. */
export function firstLanguage(kept: string | null, shown: string | undefined): Language {
  if (kept === 'zh' || kept === 'en') return kept;
  return shown?.toLowerCase().startsWith('en') ? 'en' : 'zh';
}
