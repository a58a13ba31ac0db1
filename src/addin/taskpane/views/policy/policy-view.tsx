import { Input, makeStyles, tokens } from '@fluentui/react-components';
import { Search16Regular } from '@fluentui/react-icons/svg/search';
import type { ReactNode } from 'react';
import { useDeferredValue, useState } from 'react';
import { useWords } from '../../language';
import { useLoaded } from '../../pane-context';
import { matching, rulesByClause } from '../../state/rule-search';
import { LoadedView } from '../../ui/loaded-view';
import { Rosters } from './rosters';
import { RuleLine } from './rule-line';

const useStyles = makeStyles({
  view: { flex: 1, minHeight: 0, display: 'flex', flexDirection: 'column' },
  top: { padding: '8px 12px', borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  search: { width: '100%', maxWidth: '420px' },
  count: { margin: '6px 0 0', fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  box: { flex: 1, minHeight: 0, overflowY: 'auto' },
  inner: { maxWidth: '880px', padding: '0 0 16px' },
  clause: { margin: 0, padding: '12px 12px 4px', fontSize: tokens.fontSizeBase200, fontWeight: tokens.fontWeightSemibold, color: tokens.colorNeutralForeground2 },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
});

/** Every rule by its clause: what it checks, what it needs, its parameters, whether it ran here. */
export function PolicyView(): ReactNode {
  const styles = useStyles();
  const { t, say } = useWords();
  const [search, setSearch] = useState('');
  const wanted = useDeferredValue(search);
  const loaded = useLoaded('rules', (pane) => pane.engine.rules());
  const found = matching(loaded.value ?? [], wanted);
  const notRun = found.filter((rule) => rule.notRun !== null).length;
  return (
    <div className={styles.view}>
      <div className={styles.top}>
        <Input className={styles.search} size="small" contentBefore={<Search16Regular aria-hidden />} aria-label={t('search')} placeholder={t('policySearch')} value={search} onChange={(_, { value }) => setSearch(value)} />
        <p className={styles.count} role="status">
          {t(wanted.trim() === '' ? 'rulesCount' : 'rulesMatch', { n: found.length })}
          {notRun > 0 && ` · ${t('rulesNotRun', { n: notRun })}`}
        </p>
      </div>
      <div className={styles.box} tabIndex={0} role="group" aria-label={t('policyTitle')}>
        <div className={styles.inner}>
          <LoadedView loaded={loaded}>
            {() => (
              <>
                {rulesByClause(found).map(({ clause, rules }) => (
                  <section key={clause?.zh ?? ''}>
                    <h2 className={styles.clause}>{clause ? say(clause) : t('noClauseGroup')}</h2>
                    <ul className={styles.list}>
                      {rules.map((rule) => (
                        <RuleLine key={rule.id} rule={rule} />
                      ))}
                    </ul>
                  </section>
                ))}
                {wanted.trim() === '' && <Rosters />}
              </>
            )}
          </LoadedView>
        </div>
      </div>
    </div>
  );
}
