import { Button, makeStyles, Select, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useState } from 'react';
import type { Overview, TotalsView as Totals } from '../../../engine/pane-engine';
import { exportTotals } from '../../actions/output';
import { useWords } from '../../language';
import { useLoaded, usePane } from '../../pane-context';
import { BlankSlate } from '../../ui/blank-slate';
import { LoadedView } from '../../ui/loaded-view';
import { Reconciled } from './reconciled';
import { TotalsTable } from './totals-table';

const useStyles = makeStyles({
  view: { flex: 1, minHeight: 0, display: 'flex', flexDirection: 'column' },
  switches: { display: 'flex', flexWrap: 'wrap', gap: '8px', padding: '8px 12px' },
  switch: { flex: '1 1 120px', minWidth: 0, maxWidth: '220px' },
  box: { flex: 1, minHeight: 0, overflowY: 'auto' },
  inner: { maxWidth: '880px' },
  foot: { display: 'flex', gap: '8px', padding: '8px 12px', borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
});

/** One register's month by one dimension. */
export function TotalsView({ overview }: { readonly overview: Overview }): ReactNode {
  const styles = useStyles();
  const pane = usePane();
  const { t, say } = useWords();
  const [chosen, setChosen] = useState<string | null>(null);
  const [by, setBy] = useState<string | null>(null);
  const [measure, setMeasure] = useState(0);
  const register = overview.registers.find(({ id }) => id === chosen)?.id ?? overview.registers[0]?.id ?? null;
  const loaded = useLoaded(`${register} ${by}`, async (one): Promise<Totals | null> => (register === null ? null : one.engine.totals(register, by)));
  if (register === null) return <BlankSlate title={t('totalsNone')} says={t('nothingYet')} />;
  const totals = loaded.value;
  const chooseRegister = (id: string): void => {
    setChosen(id);
    setBy(null);
    setMeasure(0);
  };
  return (
    <div className={styles.view}>
      <div className={styles.switches}>
        {overview.registers.length > 1 && (
          <Select className={styles.switch} size="small" aria-label={t('totalsRegister')} value={register} onChange={(_, { value }) => chooseRegister(value)}>
            {overview.registers.map(({ id, name }) => (
              <option key={id} value={id}>
                {say(name)}
              </option>
            ))}
          </Select>
        )}
        {totals && totals.dimensions.length > 1 && (
          <Select className={styles.switch} size="small" aria-label={t('totalsBy')} value={totals.by} onChange={(_, { value }) => setBy(value)}>
            {totals.dimensions.map(({ id, name }) => (
              <option key={id} value={id}>
                {t('byNamed', { name: say(name) })}
              </option>
            ))}
          </Select>
        )}
        {totals && totals.measures.length > 1 && (
          <Select className={styles.switch} size="small" aria-label={t('totalsMeasure')} value={String(measure)} onChange={(_, { value }) => setMeasure(Number(value))}>
            {totals.measures.map(({ id, name }, index) => (
              <option key={id} value={index}>
                {say(name)}
              </option>
            ))}
          </Select>
        )}
      </div>
      <div className={styles.box} tabIndex={0} role="group" aria-label={t('totalsTitle')}>
        <div className={styles.inner}>
          <LoadedView loaded={loaded}>
            {(value) =>
              value === null || value.rows.length === 0 ? (
                <BlankSlate title={t('totalsNone')} says={t('totalsNoneSub')} />
              ) : (
                <>
                  <Reconciled totals={value} />
                  <TotalsTable totals={value} oneMonth={overview.month !== null} measure={Math.min(measure, value.measures.length - 1)} />
                </>
              )
            }
          </LoadedView>
        </div>
      </div>
      <div className={styles.foot}>
        <Button size="small" disabled={!totals || totals.rows.length === 0} onClick={() => void exportTotals(pane, register, totals?.by ?? null)}>
          {t(pane.host.kind === 'excel' ? 'writeTotals' : 'downloadTotals')}
        </Button>
      </div>
    </div>
  );
}
