import type { ReactNode } from 'react';
import { createContext, useContext, useEffect, useState } from 'react';
import type { Pane } from './state/pane';
import type { PaneState } from './state/pane-state';
import type { Problem } from './state/problem';
import { problemOf } from './state/problem';
import { useStore } from './state/store';

const Context = createContext<Pane | null>(null);

export function PaneProvider({ pane, children }: { readonly pane: Pane; readonly children: ReactNode }): ReactNode {
  return <Context.Provider value={pane}>{children}</Context.Provider>;
}

export function usePane(): Pane {
  const pane = useContext(Context);
  if (!pane) throw new Error('A view stands outside <PaneProvider>');
  return pane;
}

export function usePaneState<S>(select: (state: PaneState) => S): S {
  return useStore(usePane().store, select);
}

export type Loaded<T> = { readonly state: 'loading'; readonly value: T | null } | { readonly state: 'ready'; readonly value: T } | { readonly state: 'failed'; readonly value: T | null; readonly problem: Problem };

/** What a view asks the engine for, again whenever the results or its own key change. The last answer stays until the next is there. */
export function useLoaded<T>(key: string, load: (pane: Pane) => Promise<T>): Loaded<T> {
  const pane = usePane();
  const generation = usePaneState((state) => state.generation);
  const [loaded, setLoaded] = useState<Loaded<T>>({ state: 'loading', value: null });
  useEffect(() => {
    let current = true;
    setLoaded((before) => ({ state: 'loading', value: before.value }));
    load(pane).then(
      (value) => current && setLoaded({ state: 'ready', value }),
      (error: unknown) => {
        const problem = problemOf(error);
        if (current && problem) setLoaded((before) => ({ state: 'failed', value: before.value, problem }));
      },
    );
    return () => {
      current = false;
    };
    // `load` is made anew at each drawing; `key` says when it asks for something else.
  }, [pane, key, generation]);
  return loaded;
}
