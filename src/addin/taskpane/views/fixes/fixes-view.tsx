import { Button, Checkbox, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useEffect, useState } from 'react';
import type { FixLine } from '../../../engine/pane-engine';
import { applyFindings, downloadCorrected } from '../../actions/fix';
import { useWords } from '../../language';
import { useLoaded, usePane } from '../../pane-context';
import { BlankSlate } from '../../ui/blank-slate';
import { LoadedView } from '../../ui/loaded-view';
import { clip, placeText } from '../../ui/place-text';
import { SubView } from '../../ui/sub-view';

/** Tables are drawn in portions, so that ten thousand lines do not hold up the pane. */
const PORTION = 200;

const useStyles = makeStyles({
  hint: { margin: '0 0 8px', color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  table: { width: '100%', borderCollapse: 'collapse', tableLayout: 'fixed', fontSize: tokens.fontSizeBase200 },
  head: { textAlign: 'left', fontWeight: tokens.fontWeightSemibold, color: tokens.colorNeutralForeground2, padding: '2px 4px', borderBottom: `1px solid ${tokens.colorNeutralStroke1}` },
  box: { width: '36px', padding: 0 },
  cell: { padding: '4px', borderBottom: `1px solid ${tokens.colorNeutralStroke3}`, overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap', verticalAlign: 'middle' },
  from: { color: tokens.colorNeutralForeground3, textDecorationLine: 'line-through' },
  to: { fontWeight: tokens.fontWeightSemibold },
  group: { padding: '10px 4px 4px', fontWeight: tokens.fontWeightSemibold, textAlign: 'left' },
  more: { marginTop: '8px' },
});

/** Every certain fix, old → new, with a box each. */
export function FixesView({ only }: { readonly only: number | null }): ReactNode {
  const styles = useStyles();
  const pane = usePane();
  const { t } = useWords();
  const loaded = useLoaded('fixes', (one) => one.engine.fixes());
  const [ticked, setTicked] = useState<ReadonlySet<number>>(new Set());
  const lines = loaded.value ?? [];
  useEffect(() => setTicked(new Set(only === null ? lines.map(({ finding }) => finding) : [only])), [loaded.value, only]);
  const cells = lines.filter(({ finding }) => ticked.has(finding)).length;
  const page = pane.host.kind === 'page';
  const act = (): void => void (page ? downloadCorrected : applyFindings)(pane, [...ticked]);
  return (
    <SubView
      title={t('fixesTitle')}
      {...(lines.length > 0
        ? {
            foot: (
              <Button appearance="primary" disabled={cells === 0} onClick={act}>
                {t(page ? 'fixDownload' : 'fixApply', { n: cells })}
              </Button>
            ),
          }
        : {})}
    >
      <LoadedView loaded={loaded}>
        {(value) =>
          value.length === 0 ? (
            <BlankSlate title={t('fixNone')} says={t('fixNoneSub')} />
          ) : (
            <>
              <p className={styles.hint}>{t('fixesHint')}</p>
              <FixTable lines={value} ticked={ticked} onTick={setTicked} />
            </>
          )
        }
      </LoadedView>
    </SubView>
  );
}

function FixTable({ lines, ticked, onTick }: { readonly lines: readonly FixLine[]; readonly ticked: ReadonlySet<number>; readonly onTick: (ticked: ReadonlySet<number>) => void }): ReactNode {
  const styles = useStyles();
  const { t } = useWords();
  const [shown, setShown] = useState(PORTION);
  const findings = new Set(lines.map(({ finding }) => finding));
  const all = ticked.size === 0 ? false : [...findings].every((finding) => ticked.has(finding)) ? true : 'mixed';
  return (
    <>
      <table className={styles.table}>
        <thead>
          <tr>
            <td className={mergeClasses(styles.head, styles.box)}>
              <Checkbox checked={all} aria-label={t('fixAll')} onChange={() => onTick(all === true ? new Set() : findings)} />
            </td>
            <th scope="col" className={styles.head}>{t('fixPlace')}</th>
            <th scope="col" className={styles.head}>{t('fixFrom')}</th>
            <th scope="col" className={styles.head}>{t('fixTo')}</th>
          </tr>
        </thead>
        <tbody>
          {lines.slice(0, shown).map((line, index) => (
            <Row key={`${line.finding} ${line.cell}`} line={line} head={line.rule !== lines[index - 1]?.rule} ticked={ticked.has(line.finding)} onTick={() => onTick(toggled(ticked, line.finding))} />
          ))}
        </tbody>
      </table>
      {lines.length > shown && (
        <Button className={styles.more} size="small" onClick={() => setShown(shown + PORTION)}>
          {t('previewMore', { n: lines.length - shown })}
        </Button>
      )}
    </>
  );
}

function Row({ line, head, ticked, onTick }: { readonly line: FixLine; readonly head: boolean; readonly ticked: boolean; readonly onTick: () => void }): ReactNode {
  const styles = useStyles();
  const { t, say } = useWords();
  const place = placeText(line.place.sheet, line.cell);
  const from = clip(line.from, 80) || t('blank');
  const to = clip(line.to, 80);
  return (
    <>
      {head && (
        <tr>
          <th colSpan={4} scope="rowgroup" className={styles.group}>
            {say(line.title)}
          </th>
        </tr>
      )}
      <tr>
        <td className={mergeClasses(styles.cell, styles.box)}>
          <Checkbox checked={ticked} aria-label={t('fixOne', { place, from, to })} onChange={onTick} />
        </td>
        <td className={styles.cell} title={place}>{place}</td>
        <td className={mergeClasses(styles.cell, styles.from)} title={from}>{from}</td>
        <td className={mergeClasses(styles.cell, styles.to)} title={to}>{to}</td>
      </tr>
    </>
  );
}

function toggled(ticked: ReadonlySet<number>, finding: number): ReadonlySet<number> {
  const next = new Set(ticked);
  if (!next.delete(finding)) next.add(finding);
  return next;
}
