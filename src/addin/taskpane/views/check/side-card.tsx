import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useWords } from '../../language';
import { usePaneState } from '../../pane-context';
import { clip, placeText } from '../../ui/place-text';
import { SeverityGlyph } from '../../ui/severity-glyph';
import { FindingCardBody } from './finding-card';

const useStyles = makeStyles({
  side: { flex: 1, minWidth: 0, overflowY: 'auto', padding: '16px 20px', backgroundColor: tokens.colorNeutralBackground2 },
  card: { maxWidth: '720px', padding: '14px 4px 4px', borderRadius: tokens.borderRadiusLarge, boxShadow: tokens.shadow4, backgroundColor: tokens.colorNeutralBackground1 },
  head: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '8px', padding: '0 12px 6px' },
  title: { margin: 0, flex: '1 1 auto', minWidth: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400, fontWeight: tokens.fontWeightSemibold, overflowWrap: 'anywhere' },
  place: { color: tokens.colorNeutralForeground2 },
  none: { color: tokens.colorNeutralForeground3, textAlign: 'center', marginTop: '15vh' },
});

/** The open card beside the list, where there is room for it. */
export function SideCard(): ReactNode {
  const styles = useStyles();
  const { t, say } = useWords();
  const open = usePaneState((state) => state.open);
  const card = open?.card;
  return (
    <div className={styles.side} tabIndex={0} role="group" aria-label={card ? t('cardLabel', { place: placeText(card.place.sheet, card.cell) }) : t('pickOne')}>
      {!open && <p className={styles.none}>{t('pickOne')}</p>}
      {open && (
        <div className={styles.card}>
          {card && (
            <div className={styles.head}>
              <SeverityGlyph tone={card.waived ? 'waived' : card.severity} named />
              <h2 className={styles.title}>{say(card.title)}</h2>
              <span className={styles.place}>
                {placeText(card.place.sheet, card.cell)}
                {card.person !== null && ` · ${clip(card.person, 40)}`}
              </span>
            </div>
          )}
          <FindingCardBody open={open} />
        </div>
      )}
    </div>
  );
}
