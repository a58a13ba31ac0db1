import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { insertRoster } from '../../actions/policy';
import { useWords } from '../../language';
import { useLoaded, usePane } from '../../pane-context';

const useStyles = makeStyles({
  heading: { margin: 0, padding: '16px 12px 4px', fontSize: tokens.fontSizeBase200, fontWeight: tokens.fontWeightSemibold, color: tokens.colorNeutralForeground2 },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  item: { display: 'flex', alignItems: 'center', gap: '8px', padding: '6px 12px' },
  text: { flex: 1, minWidth: 0 },
  columns: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, color: tokens.colorNeutralForeground3, overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' },
  rows: { flexShrink: 0, color: tokens.colorNeutralForeground2, fontVariantNumeric: 'tabular-nums' },
});

/** The rosters that rules look names up in, and the way to begin one. */
export function Rosters(): ReactNode {
  const styles = useStyles();
  const pane = usePane();
  const { t, say } = useWords();
  const loaded = useLoaded('rosters', (one) => one.engine.rosters());
  return (
    <section>
      <h2 className={styles.heading}>{t('rosters')}</h2>
      <ul className={styles.list}>
        {(loaded.value ?? []).map(({ id, name, columns, rows }) => (
          <li key={id} className={styles.item}>
            <div className={styles.text}>
              <div>{say(name)}</div>
              <div className={styles.columns}>{t('rosterColumns', { columns: columns.join('、') })}</div>
            </div>
            {rows > 0 ? (
              <span className={styles.rows}>{t('rosterRows', { n: rows })}</span>
            ) : (
              <Button size="small" onClick={() => void insertRoster(pane, id)}>
                {t(pane.host.kind === 'excel' ? 'insertRoster' : 'downloadRoster')}
              </Button>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
