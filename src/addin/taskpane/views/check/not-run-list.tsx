import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { NotRunLine } from '../../../engine/pane-engine';
import { checkAll } from '../../actions/check';
import { goTo } from '../../actions/navigate';
import { insertRoster } from '../../actions/policy';
import { useWords } from '../../language';
import { useLoaded, usePane } from '../../pane-context';
import { BlankSlate } from '../../ui/blank-slate';
import { LoadedView } from '../../ui/loaded-view';
import { clip, fileName } from '../../ui/place-text';

const useStyles = makeStyles({
  box: { flex: 1, minHeight: 0, overflowY: 'auto', borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  item: { padding: '10px 12px', borderBottom: `1px solid ${tokens.colorNeutralStroke3}` },
  title: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300, fontWeight: tokens.fontWeightSemibold, overflowWrap: 'anywhere' },
  where: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, color: tokens.colorNeutralForeground3, overflowWrap: 'anywhere' },
  reason: { margin: '2px 0 6px', lineHeight: tokens.lineHeightBase300, overflowWrap: 'anywhere' },
});

/** What could not be checked, why, and the one thing to do about each. */
export function NotRunList(): ReactNode {
  const styles = useStyles();
  const { t } = useWords();
  const loaded = useLoaded('not-run', (pane) => pane.engine.notRun());
  return (
    <div className={styles.box} tabIndex={0} role="group" aria-label={t('notRun')}>
      <LoadedView loaded={loaded}>
        {(lines) =>
          lines.length === 0 ? (
            <BlankSlate title={t('notRunNone')} says={t('notRunNoneSub')} />
          ) : (
            <ul className={styles.list}>
              {lines.map((line, index) => (
                <Line key={index} line={line} index={index} />
              ))}
            </ul>
          )
        }
      </LoadedView>
    </div>
  );
}

function Line({ line, index }: { readonly line: NotRunLine; readonly index: number }): ReactNode {
  const styles = useStyles();
  const { t, say } = useWords();
  const records = line.records === null ? t('wholeSheet') : t('someRecords', { n: line.records });
  return (
    <li className={styles.item}>
      <h2 className={styles.title}>{say(line.title)}</h2>
      <div className={styles.where}>
        {fileName(line.file)} · {clip(line.sheet, 40)} · {records}
      </div>
      <p className={styles.reason}>{clip(say(line.reason))}</p>
      <Remedy line={line} mark={`not-run-${index}`} />
    </li>
  );
}

function Remedy({ line, mark }: { readonly line: NotRunLine; readonly mark: string }): ReactNode {
  const pane = usePane();
  const { t } = useWords();
  const { roster } = line;
  if (roster !== null) {
    return (
      <Button size="small" data-mark={mark} onClick={() => void insertRoster(pane, roster)}>
        {t(pane.host.kind === 'excel' ? 'insertRoster' : 'downloadRoster')}
      </Button>
    );
  }
  if (line.records !== null) {
    return (
      <Button size="small" data-mark={mark} onClick={() => void checkAll(pane)}>
        {t('fillAndRecheck')}
      </Button>
    );
  }
  const openColumns = async (): Promise<void> => {
    const card = (await pane.engine.sheets()).find((one) => one.file === line.file && one.sheet === line.sheet);
    goTo(pane, card?.register ? { at: 'columns', file: card.file, sheet: card.sheet, register: card.register } : { at: 'sheets' });
  };
  return (
    <Button size="small" data-mark={mark} onClick={() => void openColumns()}>
      {t('checkColumns')}
    </Button>
  );
}
