import { Button, makeStyles, Select, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useEffect, useState } from 'react';
import type { ColumnChoice, ColumnsView as Columns } from '../../../engine/sheets-view';
import { goBack } from '../../actions/navigate';
import { correctSheet } from '../../actions/sheets';
import { useWords } from '../../language';
import { useLoaded, usePane } from '../../pane-context';
import type { Choices } from '../../state/column-choices';
import { bySureness, choicesOf, chosenTwice, correctionOf, missingFields } from '../../state/column-choices';
import { words } from '../../state/pane';
import { Folded } from '../../ui/folded';
import { LoadedView } from '../../ui/loaded-view';
import { clip } from '../../ui/place-text';
import { SubView } from '../../ui/sub-view';

const useStyles = makeStyles({
  heading: { margin: '0 0 8px', fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  list: { listStyleType: 'none', margin: '0 0 12px', padding: 0 },
  item: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr) minmax(120px, 168px)', gap: '2px 12px', alignItems: 'center', padding: '8px 0', borderBottom: `1px solid ${tokens.colorNeutralStroke3}` },
  header: { fontWeight: tokens.fontWeightSemibold, overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' },
  letters: { color: tokens.colorNeutralForeground3, fontWeight: tokens.fontWeightRegular, marginRight: '6px' },
  samples: { gridColumn: '1', fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, color: tokens.colorNeutralForeground2, overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' },
  rival: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  select: { minWidth: 0, width: '100%' },
  problem: { margin: 0, flex: '1 1 100%', fontSize: tokens.fontSizeBase200, color: tokens.colorPaletteRedForeground1 },
});

/** The sheet's headers with three values each beside the fields they are taken for. */
export function ColumnsView({ file, sheet, register }: { readonly file: string; readonly sheet: string; readonly register: string }): ReactNode {
  const pane = usePane();
  const { t } = useWords();
  const styles = useStyles();
  const loaded = useLoaded(`${file} ${sheet} ${register}`, (one) => one.engine.columns(file, sheet, register));
  const [choices, setChoices] = useState<Choices>({});
  useEffect(() => {
    if (loaded.value) setChoices(choicesOf(loaded.value));
  }, [loaded.value]);
  const view = loaded.value;
  const twice = chosenTwice(choices);
  const missing = view ? missingFields(view, choices) : [];
  const save = async (): Promise<void> => {
    if (view && (await correctSheet(pane, file, sheet, correctionOf(register, choices), words('columnsSaved')))) goBack(pane);
  };
  const foot = view && (
    <>
      <Verdicts view={view} twice={twice} missing={missing} />
      <Button appearance="primary" disabled={twice.length > 0} onClick={() => void save()}>
        {t('columnsSave')}
      </Button>
    </>
  );
  return (
    <SubView title={t('columnsTitle', { sheet: clip(sheet, 40) })} foot={foot}>
      <LoadedView loaded={loaded}>
        {(value) => {
          const { doubtful, sure } = bySureness(value.columns);
          const items = (columns: readonly ColumnChoice[]): ReactNode => (
            <ul className={styles.list}>
              {columns.map((column) => (
                <Column key={column.column} column={column} view={value} chosen={choices[column.column] ?? null} onChoose={(field) => setChoices((now) => ({ ...now, [column.column]: field }))} />
              ))}
            </ul>
          );
          return (
            <>
              <h3 className={styles.heading}>{doubtful.length > 0 ? t('columnsDoubtful', { n: doubtful.length }) : t('columnsAllSure')}</h3>
              {items(doubtful)}
              {sure.length > 0 && <Folded open={doubtful.length === 0} head={t('columnsSure', { n: sure.length })}>{items(sure)}</Folded>}
            </>
          );
        }}
      </LoadedView>
    </SubView>
  );
}

function Column({ column, view, chosen, onChoose }: { readonly column: ColumnChoice; readonly view: Columns; readonly chosen: string | null; readonly onChoose: (field: string | null) => void }): ReactNode {
  const styles = useStyles();
  const { t, say } = useWords();
  const rival = view.fields.find(({ id }) => id === column.rival);
  const samples = column.samples.map((one) => clip(one, 40)).join(' · ');
  return (
    <li className={styles.item}>
      <div className={styles.header} title={clip(column.header, 80)}>
        <span className={styles.letters}>{column.column}</span>
        {clip(column.header, 80)}
      </div>
      <Select className={styles.select} size="small" aria-label={t('columnField', { column: `${column.column} ${clip(column.header, 40)}` })} value={chosen ?? ''} onChange={(_, { value }) => onChoose(value === '' ? null : value)}>
        <option value="">{t('columnUnused')}</option>
        {view.fields.map(({ id, name, required }) => (
          <option key={id} value={id}>
            {say(name)}
            {required ? t('requiredMark') : ''}
          </option>
        ))}
      </Select>
      <div className={styles.samples}>{samples === '' ? t('columnNoSamples') : samples}</div>
      {rival && <div className={styles.rival}>{t('columnRival', { name: say(rival.name) })}</div>}
    </li>
  );
}

function Verdicts({ view, twice, missing }: { readonly view: Columns; readonly twice: readonly string[]; readonly missing: Columns['fields'] }): ReactNode {
  const styles = useStyles();
  const { t, say, language } = useWords();
  const nameOf = (id: string): string => {
    const field = view.fields.find((one) => one.id === id);
    return field ? say(field.name) : id;
  };
  return (
    <>
      {twice.map((id) => (
        <p key={id} className={styles.problem} role="alert">
          {t('columnTwice', { name: nameOf(id) })}
        </p>
      ))}
      {missing.length > 0 && <p className={styles.problem}>{t('columnMissing', { names: missing.map(({ name }) => say(name)).join(language === 'zh' ? '、' : ', ') })}</p>}
    </>
  );
}
