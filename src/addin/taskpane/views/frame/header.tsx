import { Button, makeStyles, Select, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { chooseMonth } from '../../actions/check';
import { keepLanguage } from '../../kept-language';
import { useWords } from '../../language';
import { usePane, usePaneState } from '../../pane-context';
import { patch } from '../../state/pane';
import { monthText } from '../../ui/dates';
import { Tabs } from './tabs';

const useStyles = makeStyles({
  header: { borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  top: { display: 'flex', alignItems: 'center', gap: '4px', padding: '8px 12px 0' },
  name: { margin: 0, flex: 1, fontSize: tokens.fontSizeBase400, lineHeight: '32px', fontWeight: tokens.fontWeightSemibold, letterSpacing: '0.02em', color: tokens.colorBrandForeground1 },
  month: { width: '124px' },
  language: { minWidth: '40px', padding: '0 6px' },
});

export function Header(): ReactNode {
  const pane = usePane();
  const { t, language } = useWords();
  const styles = useStyles();
  const overview = usePaneState((state) => state.overview);
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
      <Tabs />
    </header>
  );
}
