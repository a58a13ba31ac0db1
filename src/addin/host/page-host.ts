import type { SheetPlan } from '../../core/workbook/plan';
import type { OutputFile } from '../engine/pane-engine';
import { PaneError } from '../engine/pane-engine';
import { Additions } from './page/additions';
import { download } from './page/download';
import { OpenFiles } from './page/open-files';
import type { PaneHost } from './pane-host';

/** The ordinary page: files lie in its memory, and what would be written is downloaded. Nothing is uploaded, no original changes. */
export interface PageHost extends PaneHost {
  readonly kind: 'page';
  readonly files: OpenFiles;
}

/** `hand`: how a file reaches the user; a test hands in its own. */
export function pageHost(hand: (file: OutputFile) => void = download): PageHost {
  const files = new OpenFiles();
  const additions = new Additions();
  const deliver = async (given: readonly OutputFile[]): Promise<void> => {
    const [only] = given;
    // A browser asks before it lets a page hand over several files, and may refuse all but the first.
    if (only) hand(given.length === 1 ? only : { name: PACK, bytes: await packed(given) });
  };
  const deliverPlans = async (name: string, plans: readonly SheetPlan[]): Promise<void> => {
    const { planWorkbook } = await import('../../hosts/files/write/plan-workbook');
    await deliver([{ name, bytes: await planWorkbook(plans) }]);
  };
  return {
    kind: 'page',
    lacks: [],
    files,
    async read() {
      const added = additions.source(files.names());
      return added ? [...files.sources(), added] : files.sources();
    },
    show: async () => undefined,
    mark: async () => refuse(NO_SHEET),
    unmark: async () => undefined,
    isMarked: async () => false,
    apply: async () => refuse(NO_ORIGINAL),
    undoable: async () => null,
    undo: async () => refuse(NOTHING_TO_UNDO),
    addWaiver: async (row) => additions.addWaiver(row),
    addParameter: async ({ parameter, value, from, basis }) => additions.addParameter([parameter, value, from, basis]),
    async insertRoster(name, columns) {
      const { policyWorkbook } = await import('../../hosts/files/policy-workbook');
      const form = { name, columns: columns.map((title) => ({ title, width: Math.max(14, title.length * 2 + 4), format: null, choices: [] })), rows: [], ruled: 30 };
      await deliver([{ name: `${name}.xlsx`, bytes: await policyWorkbook([form]) }]);
    },
    async writeSheets(plans) {
      const names = plans.map(({ name }) => name);
      await deliverPlans(`${names[0] ?? 'taizhang'}.xlsx`, plans);
      return { names, leftOut: [] };
    },
    remember: async (part, file) => files.remember(part, file),
    deliver,
    async keepsake() {
      const plans = additions.plans();
      if (plans.length === 0) return null;
      const { planWorkbook } = await import('../../hosts/files/write/plan-workbook');
      return { name: Additions.FILE, bytes: await planWorkbook(plans) };
    },
    onChange: () => () => undefined,
  };
}

const PACK = '台账通.zip';
const NO_SHEET = { zh: '网页不改动文件，不能标注：请下载问题清单，或在 Excel 里打开台账通。', en: 'The page changes no file and can’t mark cells: download the list, or open Taizhang in Excel.' };
const NO_ORIGINAL = { zh: '网页不改动原件：请下载改正后的副本。', en: 'The page changes no original: download the corrected copies.' };
const NOTHING_TO_UNDO = { zh: '没有可以撤销的改动。', en: 'There is nothing to undo.' };

function refuse(words: { readonly zh: string; readonly en: string }): never {
  throw new PaneError(words);
}

async function packed(files: readonly OutputFile[]): Promise<Uint8Array> {
  const { zipFiles } = await import('../../hosts/files/write/zip-files');
  return await zipFiles(files);
}
