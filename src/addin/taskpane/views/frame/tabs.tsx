import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { KeyboardEvent, ReactNode } from 'react';
import { focusOn, showTab } from '../../actions/navigate';
import { useWords } from '../../language';
import { usePane, usePaneState } from '../../pane-context';
import type { TabName } from '../../state/view';
import { TABS, tabOf } from '../../state/view';

const useStyles = makeStyles({
  tabs: { display: 'flex', padding: '0 4px' },
  tab: {
    padding: '8px 10px 10px', border: 'none', borderRadius: tokens.borderRadiusMedium, backgroundColor: 'transparent', color: tokens.colorNeutralForeground2, fontFamily: 'inherit', fontSize: tokens.fontSizeBase300, lineHeight: '20px', cursor: 'pointer', position: 'relative',
    ':hover': { color: tokens.colorNeutralForeground1 },
    ':focus-visible': { outline: `2px solid ${tokens.colorBrandStroke1}`, outlineOffset: '-2px' },
    '::after': { content: '""', position: 'absolute', left: '10px', right: '10px', bottom: '0', height: '3px', borderRadius: '2px' },
  },
  lit: {
    color: tokens.colorNeutralForeground1, fontWeight: tokens.fontWeightSemibold,
    '::after': { backgroundColor: tokens.colorCompoundBrandStroke, '@media (forced-colors: active)': { backgroundColor: 'Highlight' } },
  },
});

const TEXTS = { check: 'tabCheck', totals: 'tabTotals', reports: 'tabReports', policy: 'tabPolicy' } as const satisfies Record<TabName, string>;
const STEPS: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowLeft: -1, Home: -TABS.length, End: TABS.length };

/** The four tabs: one stop for the Tab key, arrows between them. */
export function Tabs(): ReactNode {
  const styles = useStyles();
  const pane = usePane();
  const { t } = useWords();
  const view = usePaneState((state) => state.view);
  const trail = usePaneState((state) => state.trail);
  const lit = tabOf(view, trail);
  const onKeyDown = (event: KeyboardEvent): void => {
    const step = STEPS[event.key];
    if (step === undefined) return;
    event.preventDefault();
    const at = TABS.indexOf(lit);
    const next = Math.abs(step) === 1 ? (at + step + TABS.length) % TABS.length : step < 0 ? 0 : TABS.length - 1;
    const tab = TABS[next] ?? 'check';
    showTab(pane, tab);
    focusOn(pane, `tab-${tab}`);
  };
  return (
    <div className={styles.tabs} role="tablist" aria-label={t('sections')} onKeyDown={onKeyDown}>
      {TABS.map((tab) => (
        <button
          key={tab}
          type="button"
          role="tab"
          id={`tab-${tab}`}
          data-mark={`tab-${tab}`}
          aria-selected={tab === lit}
          tabIndex={tab === lit ? 0 : -1}
          className={mergeClasses(styles.tab, tab === lit && styles.lit)}
          onClick={() => showTab(pane, tab)}
        >
          {t(TEXTS[tab])}
        </button>
      ))}
    </div>
  );
}
