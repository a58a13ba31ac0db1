import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { FindingCard } from '../../../engine/pane-engine';
import { useWords } from '../../language';
import { dateText } from '../../ui/dates';
import { Folded } from '../../ui/folded';
import { clip } from '../../ui/place-text';

const useStyles = makeStyles({
  basis: { marginLeft: '-6px' },
  text: { margin: '0 0 4px' },
  none: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3 },
});

/** The clauses by name; opened, what they ask for, and the parameters that were judged by. */
export function Basis({ clauses, parameters }: Pick<FindingCard, 'clauses' | 'parameters'>): ReactNode {
  const styles = useStyles();
  const { t, say, language } = useWords();
  const values = parameters.map(({ id, name, value, since }) => (
    <p key={id} className={styles.text}>
      {since === null ? t('parameterDefault', { name: say(name), value: clip(value, 80) }) : t('parameterSince', { name: say(name), value: clip(value, 80), date: dateText(since, language) })}
    </p>
  ));
  if (clauses.length === 0) {
    return (
      <>
        <p className={styles.none}>{t('noClause')}</p>
        {values.length > 0 && <div className={styles.none}>{values}</div>}
      </>
    );
  }
  return (
    <div className={styles.basis}>
      <Folded head={`${t('basis')} ${clauses.map(({ name }) => say(name)).join(language === 'zh' ? '、' : ', ')}`}>
        {clauses.map(({ id, name, summary }) => (
          <p key={id} className={styles.text}>
            {clauses.length > 1 ? `${say(name)} · ` : ''}
            {say(summary)}
          </p>
        ))}
        {values}
      </Folded>
    </div>
  );
}
