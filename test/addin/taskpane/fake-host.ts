import type { PaneHost } from '../../../src/addin/host/pane-host';

type Loose = { -readonly [K in keyof PaneHost]: PaneHost[K] };

export interface FakeHost extends Loose {
  /** What was asked of it, by name. */
  readonly asked: string[];
  /** As if a cell had been edited. */
  edit(): void;
}

export function fakeHost(kind: PaneHost['kind']): FakeHost {
  const asked: string[] = [];
  const listeners: Parameters<PaneHost['onChange']>[0][] = [];
  let marked = false;
  const note = (name: string) => async (): Promise<void> => void asked.push(name);
  return {
    kind,
    asked,
    lacks: [],
    edit: () => listeners.forEach((listener) => listener({ kind: 'edited', sheet: '3月', rows: [3, 3] })),
    read: async () => [],
    show: async ({ sheet, row }) => void asked.push(`show ${sheet} ${row}`),
    mark: async () => ((marked = true), []),
    unmark: async () => void (marked = false),
    isMarked: async () => marked,
    apply: note('apply'),
    undoable: async () => (asked.includes('apply') ? 2 : null),
    undo: note('undo'),
    addWaiver: async (row) => void asked.push(`waiver ${row.join(' ')}`),
    addParameter: async ({ parameter, value, from }) => void asked.push(`parameter ${parameter} ${value} ${from}`),
    insertRoster: async (name) => void asked.push(`roster ${name}`),
    writeSheets: async (plans) => ({ names: plans.map(({ name }) => name), leftOut: [] }),
    remember: note('remember'),
    deliver: async (files) => void asked.push(`deliver ${files.map(({ name }) => name).join(' ')}`),
    onChange(listener) {
      listeners.push(listener);
      return () => undefined;
    },
  };
}
