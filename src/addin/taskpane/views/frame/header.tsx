import { Button, makeStyles, Select, Tab, TabList, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { chooseMonth } from '../../actions/check';
import { showTab } from '../../actions/navigate';
import { keepLanguage } from '../../kept-language';
import { useWords } from '../../language';
import { usePane, usePaneState } from '../../pane-context';
import { patch } from '../../state/pane';
import { isTab, tabOf } from '../../state/view';
import { monthText } from '../../ui/dates';

const useStyles = makeStyles({
  header: { borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  top: { display: 'flex', alignItems: 'center', gap: '4px', padding: '8px 12px 0' },
  name: { margin: 0, flex: 1, fontSize: tokens.fontSizeBase400, lineHeight: '32px', fontWeight: tokens.fontWeightSemibold, letterSpacing: '0.02em', color: tokens.colorBrandForeground1 },
  month: { width: '124px' },
  tabs: { padding: '0 4px' },
  language: { minWidth: '40px', padding: '0 6px' },
});

const TAB_TEXTS = { check: 'tabCheck', totals: 'tabTotals', reports: 'tabReports', policy: 'tabPolicy' } as const;

export function Header(): ReactNode {
  const pane = usePane();
  const { t, language } = useWords();
  const styles = useStyles();
  const overview = usePaneState((state) => state.overview);
  const view = usePaneState((state) => state.view);
  const trail = usePaneState((state) => state.trail);
  const switchLanguage = (): void => {
    const next = language === 'zh' ? 'en' : 'zh';
    keepLanguage(next);
    patch(pane, { language: next });
  };
  return (
    <header className={styles.header}>
      <div className={styles.top}>
        <h1 className={styles.name}>{t('product')}</h1>
        {overview && overview.months.length > 0 && (
          <Select className={styles.month} appearance="filled-lighter" aria-label={t('month')} value={overview.month ?? ''} onChange={(_, { value }) => void chooseMonth(pane, value === '' ? null : value)}>
            {overview.months.map((month) => (
              <option key={month} value={month}>
                {monthText(month, language)}
              </option>
            ))}
            <option value="">{t('allMonths')}</option>
          </Select>
        )}
        <Button className={styles.language} appearance="subtle" size="small" aria-label={t('switchLanguageLabel')} onClick={switchLanguage}>
          {t('switchLanguage')}
        </Button>
      </div>
      <TabList
        className={styles.tabs}
        aria-label={t('sections')}
        selectTabOnFocus={false}
        selectedValue={tabOf(view, trail)}
        onTabSelect={(_, { value }) => isTab(value as never) && showTab(pane, value as never)}
      >
        {(['check', 'totals', 'reports', 'policy'] as const).map((tab) => (
          <Tab key={tab} value={tab} id={`tab-${tab}`} data-mark={`tab-${tab}`}>
            {t(TAB_TEXTS[tab])}
          </Tab>
        ))}
      </TabList>
    </header>
  );
}
