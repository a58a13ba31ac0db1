import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ChevronRight16Regular } from '@fluentui/react-icons/svg/chevron-right';
import type { ReactNode } from 'react';
import { useRef } from 'react';
import type { Overview } from '../../../engine/pane-engine';
import { browse } from '../../actions/list';
import { goTo } from '../../actions/navigate';
import { useWords } from '../../language';
import { usePane, usePaneState } from '../../pane-context';
import { BlankSlate } from '../../ui/blank-slate';
import { useWidth } from '../../ui/use-width';
import { Problems } from '../frame/problems';
import { CheckFoot } from './check-foot';
import { Counts } from './counts';
import { FindingList } from './finding-list';
import { NotRunList } from './not-run-list';
import { SideCard } from './side-card';
import { Toolbar } from './toolbar';

/** From this width on the card stands beside the list. Pixels. */
const WIDE = 840;

const useStyles = makeStyles({
  view: { flex: 1, minHeight: 0, display: 'flex', flexDirection: 'column' },
  summary: { justifyContent: 'flex-start', margin: '6px 4px 6px', padding: '2px 8px', minWidth: 0, fontWeight: tokens.fontWeightRegular, color: tokens.colorNeutralForeground2 },
  sides: { flex: 1, minHeight: 0, display: 'flex' },
  column: { flex: 1, minWidth: 0, minHeight: 0, display: 'flex', flexDirection: 'column' },
  narrow: { flex: '0 0 400px', borderRight: `1px solid ${tokens.colorNeutralStroke2}` },
  fixes: { justifyContent: 'space-between', margin: '4px 8px 0', fontWeight: tokens.fontWeightRegular },
});

export function CheckView({ overview }: { readonly overview: Overview }): ReactNode {
  const styles = useStyles();
  const pane = usePane();
  const { t } = useWords();
  const showNotRun = usePaneState((state) => state.showNotRun);
  const root = useRef<HTMLDivElement>(null);
  const wide = useWidth(root) >= WIDE;
  return (
    <div ref={root} className={styles.view}>
      <Button className={styles.summary} appearance="subtle" size="small" data-mark="view" title={t('summaryHint')} icon={<ChevronRight16Regular />} iconPosition="after" onClick={() => goTo(pane, { at: 'sheets' })}>
        <Summary overview={overview} />
      </Button>
      <Counts />
      <Problems overview={overview} />
      <div className={styles.sides}>
        <div className={wide && !showNotRun ? `${styles.column} ${styles.narrow}` : styles.column}>
          {showNotRun ? (
            <NotRunList />
          ) : (
            <>
              <Toolbar />
              {overview.fixable > 0 && (
                <Button className={styles.fixes} size="small" appearance="subtle" data-mark="fixes" icon={<ChevronRight16Regular />} iconPosition="after" onClick={() => goTo(pane, { at: 'fixes', only: null })}>
                  {t('fixesWaiting', { n: overview.fixable })}
                </Button>
              )}
              <ListOrNone overview={overview} inline={!wide} />
            </>
          )}
        </div>
        {wide && !showNotRun && <SideCard />}
      </div>
      <CheckFoot />
    </div>
  );
}

function Summary({ overview }: { readonly overview: Overview }): ReactNode {
  const { t, say } = useWords();
  const { registers, records } = overview;
  const sheets = registers.reduce((sum, one) => sum + one.sheets, 0);
  const [only] = registers;
  return registers.length === 1 && only ? t('summaryOne', { register: say(only.name), sheets, n: records }) : t('summaryMany', { kinds: registers.length, sheets, n: records });
}

function ListOrNone({ overview, inline }: { readonly overview: Overview; readonly inline: boolean }): ReactNode {
  const pane = usePane();
  const { t } = useWords();
  const empty = usePaneState((state) => state.list !== null && state.list.tree.lines === 0);
  const filtered = usePaneState((state) => state.query.severities.length > 0 || state.query.search !== '');
  if (!empty) return <FindingList inline={inline} />;
  if (filtered) {
    return (
      <BlankSlate title={t('noMatch')} says={t('noMatchSub')}>
        <Button onClick={() => void browse(pane, { severities: [], search: '' })}>{t('liftFilter')}</Button>
      </BlankSlate>
    );
  }
  const { notRun } = overview.counts;
  return <BlankSlate title={t('noFindings')} says={`${t('noFindingsSub', { n: overview.records })}${notRun > 0 ? t('noFindingsButNotRun', { n: notRun }) : ''}`} />;
}
