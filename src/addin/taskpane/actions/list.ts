import type { FindingQuery, Grouping } from '../../engine/finding-list';
import { createLinePages } from '../state/line-pages';
import type { Pane } from '../state/pane';
import { attempt, notify, patch, words } from '../state/pane';
import type { List } from '../state/pane-state';
import { problemOf } from '../state/problem';

/** The newest wish; an answer to an older one is dropped. */
const wishes = new WeakMap<Pane, FindingQuery>();

/** Asks for another list: grouping, filter, search, folding. */
export async function browse(pane: Pane, change: Partial<FindingQuery>): Promise<void> {
  const query = { ...pane.store.get().query, ...change };
  patch(pane, { query });
  await attempt(pane, async () => {
    await fetchList(pane, query);
    const list = pane.store.get().list;
    if (list && change.folded === undefined) patch(pane, { said: words('announceFiltered', { n: list.tree.findings }) });
  });
}

export function regroup(pane: Pane, group: Grouping): Promise<void> {
  return browse(pane, { group, folded: [] });
}

export function toggleSeverity(pane: Pane, severity: FindingQuery['severities'][number]): Promise<void> {
  const { query, showNotRun } = pane.store.get();
  const on = !showNotRun && query.severities.includes(severity);
  patch(pane, { showNotRun: false });
  return browse(pane, { severities: on ? query.severities.filter((one) => one !== severity) : [...query.severities.filter((one) => one !== severity), severity] });
}

export function toggleFold(pane: Pane, key: string): Promise<void> {
  const { folded } = pane.store.get().query;
  return browse(pane, { folded: folded.includes(key) ? folded.filter((one) => one !== key) : [...folded, key] });
}

/** The list that is on its way. */
const coming = new WeakMap<Pane, Promise<void>>();

/** Resolves when the list that was asked for last is there, or failed. */
export async function listSettled(pane: Pane): Promise<void> {
  for (let one = coming.get(pane); one; one = coming.get(pane)) await one.catch(() => undefined);
}

/** Replaces the list and closes the card; the keyboard keeps its place as far as there is one. */
export async function fetchList(pane: Pane, query: FindingQuery): Promise<void> {
  const fetched = replaceList(pane, query);
  coming.set(pane, fetched);
  try {
    await fetched;
  } finally {
    if (coming.get(pane) === fetched) coming.delete(pane);
  }
}

async function replaceList(pane: Pane, query: FindingQuery): Promise<void> {
  wishes.set(pane, query);
  const tree = await pane.engine.tree(query);
  if (wishes.get(pane) !== query) return;
  const pages: List['pages'] = createLinePages(
    (from, to) => pane.engine.lines(query, from, to),
    tree.lines,
    () => pane.store.set((now) => (now.list?.pages === pages ? { ...now, list: { ...now.list, arrived: now.list.arrived + 1 } } : now)),
    (error) => {
      const problem = problemOf(error);
      if (problem) notify(pane, 'problem', problem.words, { problems: problem.problems });
    },
  );
  await pages.load(0);
  if (wishes.get(pane) !== query) return;
  pane.store.set((now) => ({ ...now, list: { query, tree, pages, arrived: 0 }, open: null, line: Math.min(now.line, Math.max(0, tree.lines - 1)) }));
}
