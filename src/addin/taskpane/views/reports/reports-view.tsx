import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useEffect, useMemo } from 'react';
import { useWords } from '../../language';
import { useLoaded, usePane, usePaneState } from '../../pane-context';
import { createPreviews } from '../../state/previews';
import { BlankSlate } from '../../ui/blank-slate';
import { LoadedView } from '../../ui/loaded-view';
import { ReportLine } from './report-line';

const useStyles = makeStyles({
  view: { flex: 1, minHeight: 0, overflowY: 'auto' },
  sum: { margin: 0, padding: '10px 12px 0', fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  list: { listStyleType: 'none', margin: 0, padding: '8px 12px 16px', display: 'grid', gridTemplateColumns: 'repeat(auto-fill, minmax(min(296px, 100%), 1fr))', gap: '8px', alignItems: 'start' },
});

/** A card for each report: how it will look, what is missing, and the button that makes it. */
export function ReportsView(): ReactNode {
  const styles = useStyles();
  const pane = usePane();
  const { t } = useWords();
  const generation = usePaneState((state) => state.generation);
  const loaded = useLoaded('reports', (one) => one.engine.reports());
  const previews = useMemo(() => createPreviews(pane.engine), [pane, generation]);
  useEffect(() => () => previews.stop(), [previews]);
  return (
    <div className={styles.view} tabIndex={0} role="group" aria-label={t('reportsTitle')}>
      <LoadedView loaded={loaded}>
        {(reports) => {
          if (reports.length === 0) return <BlankSlate title={t('reportsNone')} says={t('reportsNoneSub')} />;
          const ready = reports.filter(({ missing }) => missing === null);
          return (
            <>
              <p className={styles.sum}>
                {t('canMake', { n: ready.length })}
                {ready.length < reports.length && ` · ${t('missingSome', { n: reports.length - ready.length })}`}
              </p>
              <ul className={styles.list}>
                {[...ready, ...reports.filter(({ missing }) => missing !== null)].map((report) => (
                  <ReportLine key={report.id} report={report} previews={previews} />
                ))}
              </ul>
            </>
          );
        }}
      </LoadedView>
    </div>
  );
}
