import { createDOMRenderer, FluentProvider, makeStaticStyles, makeStyles, RendererProvider, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { lazy, Suspense, useEffect } from 'react';
import { goBack } from './actions/navigate';
import { closeCard, openNext } from './actions/open';
import { Spoken } from './language';
import { PaneProvider, usePane, usePaneState } from './pane-context';
import type { Pane } from './state/pane';
import { useStore } from './state/store';
import { isTab } from './state/view';
import { THEMES } from './theme';
import { BlankSlate } from './ui/blank-slate';
import { FocusKeeper } from './ui/focus-keeper';
import { useWords } from './language';
import { useLook } from './use-look';
import { CheckView } from './views/check/check-view';
import { Announcer } from './views/frame/announcer';
import { NoticeBar, StaleBar, WorkBar } from './views/frame/bars';
import { Header } from './views/frame/header';
import { DropTarget } from './views/start/drop-target';
import { DropView, FailedView, NothingView, StartingView } from './views/start/start-views';

const TotalsView = lazy(async () => ({ default: (await import('./views/totals/totals-view')).TotalsView }));
const ReportsView = lazy(async () => ({ default: (await import('./views/reports/reports-view')).ReportsView }));
const PolicyView = lazy(async () => ({ default: (await import('./views/policy/policy-view')).PolicyView }));
const SheetsView = lazy(async () => ({ default: (await import('./views/sheets/sheets-view')).SheetsView }));
const ColumnsView = lazy(async () => ({ default: (await import('./views/sheets/columns-view')).ColumnsView }));
const FixesView = lazy(async () => ({ default: (await import('./views/fixes/fixes-view')).FixesView }));
const MonthEndView = lazy(async () => ({ default: (await import('./views/month-end/month-end-view')).MonthEndView }));

const useBase = makeStaticStyles({ body: { margin: 0, overflow: 'hidden' } });

const useStyles = makeStyles({
  root: { height: '100dvh', minWidth: 0, display: 'flex', flexDirection: 'column', overflow: 'hidden', backgroundColor: tokens.colorNeutralBackground1, color: tokens.colorNeutralForeground1, fontSize: tokens.fontSizeBase300 },
  main: { flex: 1, minHeight: 0, display: 'flex', flexDirection: 'column' },
});

/** `nonce` lets the styles pass the page's content policy. */
export function App({ pane, nonce }: { readonly pane: Pane; readonly nonce: string | null }): ReactNode {
  const look = useLook();
  const language = useStore(pane.store, (state) => state.language);
  useEffect(() => {
    document.documentElement.lang = language === 'zh' ? 'zh-CN' : 'en';
  }, [language]);
  return (
    <RendererProvider renderer={rendererFor(nonce)}>
      <FluentProvider theme={THEMES[look]}>
        <PaneProvider pane={pane}>
          <Spoken language={language}>
            <Frame />
          </Spoken>
        </PaneProvider>
      </FluentProvider>
    </RendererProvider>
  );
}

let renderer: ReturnType<typeof createDOMRenderer> | null = null;

function rendererFor(nonce: string | null): ReturnType<typeof createDOMRenderer> {
  renderer ??= createDOMRenderer(document, nonce === null ? {} : { styleElementAttributes: { nonce } });
  return renderer;
}

function Frame(): ReactNode {
  useBase();
  const styles = useStyles();
  const { t } = useWords();
  const pane = usePane();
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      const { at } = pane.store.get().view;
      if (event.key === 'F8' && at === 'check') {
        event.preventDefault();
        void openNext(pane, event.shiftKey ? -1 : 1, true);
      }
      if (event.key === 'Escape' && !event.defaultPrevented) {
        if (at === 'check') closeCard(pane);
        else if (!isTab(at)) goBack(pane);
      }
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [pane]);
  return (
    <div className={styles.root}>
      <Header />
      <section aria-label={t('notices')}>
        <WorkBar />
        <StaleBar />
        <NoticeBar />
      </section>
      <Main />
      {pane.files && <DropTarget />}
      <Announcer />
      <FocusKeeper />
    </div>
  );
}

function Main(): ReactNode {
  const styles = useStyles();
  const view = usePaneState((state) => state.view);
  const tab = isTab(view.at);
  return (
    <main className={styles.main}>
      <div className={styles.main} {...(tab ? { role: 'tabpanel', 'aria-labelledby': `tab-${view.at}` } : {})}>
        <Suspense fallback={<StartingView />}>
          <CurrentView />
        </Suspense>
      </div>
    </main>
  );
}

function CurrentView(): ReactNode {
  const { t } = useWords();
  const view = usePaneState((state) => state.view);
  const phase = usePaneState((state) => state.phase);
  const overview = usePaneState((state) => state.overview);
  const pane = usePane();
  if (phase === 'failed') return <FailedView />;
  if (phase === 'starting') return <StartingView />;
  if (!overview) return view.at === 'check' ? pane.host.kind === 'page' ? <DropView /> : <StartingView /> : <BlankSlate title={t('nothingYet')} />;
  switch (view.at) {
    case 'check':
      return overview.registers.length === 0 ? <NothingView overview={overview} /> : <CheckView overview={overview} />;
    case 'totals':
      return <TotalsView overview={overview} />;
    case 'reports':
      return <ReportsView />;
    case 'policy':
      return <PolicyView />;
    case 'sheets':
      return <SheetsView />;
    case 'columns':
      return <ColumnsView file={view.file} sheet={view.sheet} register={view.register} />;
    case 'fixes':
      return <FixesView only={view.only} />;
    case 'month-end':
      return <MonthEndView />;
  }
}
