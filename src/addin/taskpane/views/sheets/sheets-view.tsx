import { Button, makeStyles, Select, tokens } from '@fluentui/react-components';
import { Dismiss16Regular } from '@fluentui/react-icons/svg/dismiss';
import type { ReactNode } from 'react';
import type { RegisterKind, SheetCard } from '../../../engine/sheets-view';
import { removeFile } from '../../actions/files';
import { goTo } from '../../actions/navigate';
import { exportJson, keep } from '../../actions/output';
import { correctSheet } from '../../actions/sheets';
import { useWords } from '../../language';
import { useLoaded, usePane, usePaneState } from '../../pane-context';
import { words } from '../../state/pane';
import { Folded } from '../../ui/folded';
import { LoadedView } from '../../ui/loaded-view';
import { clip, fileName } from '../../ui/place-text';
import { SubView } from '../../ui/sub-view';
import { FilePicker } from '../start/file-picker';

/** A kind so much less likely than the one taken is no question for a clerk. */
const NEAR = 0.4;

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: '0 0 16px', padding: 0, display: 'flex', flexDirection: 'column', gap: '8px' },
  card: { padding: '10px 12px', border: `1px solid ${tokens.colorNeutralStroke2}`, borderRadius: tokens.borderRadiusLarge },
  top: { display: 'flex', alignItems: 'center', gap: '8px' },
  name: { margin: 0, flex: 1, minWidth: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold, overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' },
  kind: { width: '168px', flexShrink: 0 },
  facts: { margin: '4px 0 2px', fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, color: tokens.colorNeutralForeground2 },
  actions: { display: 'flex', flexWrap: 'wrap', alignItems: 'flex-start', gap: '4px 8px', marginTop: '4px' },
  file: { display: 'flex', alignItems: 'center', gap: '4px', margin: '0 0 6px' },
  fileName: { margin: 0, flex: 1, minWidth: 0, fontSize: tokens.fontSizeBase200, fontWeight: tokens.fontWeightSemibold, color: tokens.colorNeutralForeground2, overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' },
  why: { flex: '1 1 0', minWidth: '100px', marginLeft: '-4px' },
  text: { margin: '0 0 2px' },
});

/** Which sheet was taken for which register, and the way to say otherwise. */
export function SheetsView(): ReactNode {
  const styles = useStyles();
  const pane = usePane();
  const { t } = useWords();
  const files = usePaneState((state) => state.files);
  const loaded = useLoaded('sheets', async ({ engine }) => {
    const [cards, kinds] = await Promise.all([engine.sheets(), engine.kinds()]);
    return { cards, kinds };
  });
  const page = pane.host.kind === 'page';
  return (
    <SubView title={t('sheetsTitle', { n: loaded.value?.cards.length ?? 0 })} {...(page ? { foot: <PageFoot /> } : {})}>
      <LoadedView loaded={loaded}>
        {({ cards, kinds }) =>
          [...new Set([...files, ...cards.map(({ file }) => file)])].map((file) => (
            <section key={file} aria-label={fileName(file)}>
              {page && (
                <div className={styles.file}>
                  <h3 className={styles.fileName}>{fileName(file)}</h3>
                  <Button size="small" appearance="subtle" icon={<Dismiss16Regular />} aria-label={t('removeFile', { name: fileName(file) })} title={t('removeFile', { name: fileName(file) })} onClick={() => void removeFile(pane, file)} />
                </div>
              )}
              {!cards.some((card) => card.file === file) && <p className={styles.facts}>{t('fileNoSheets')}</p>}
              <ul className={styles.list}>
                {cards
                  .filter((card) => card.file === file)
                  .map((card, index) => (
                    <Card key={`${card.sheet} ${index}`} card={card} kinds={kinds} />
                  ))}
              </ul>
            </section>
          ))
        }
      </LoadedView>
    </SubView>
  );
}

function PageFoot(): ReactNode {
  const pane = usePane();
  const checked = usePaneState((state) => state.overview !== null);
  const { t } = useWords();
  return (
    <>
      <FilePicker appearance="secondary" size="small" text="addFiles" />
      {pane.host.keepsake && (
        <Button size="small" appearance="subtle" onClick={() => void keep(pane)}>
          {t('keep')}
        </Button>
      )}
      {checked && (
        <Button size="small" appearance="subtle" onClick={() => void exportJson(pane)}>
          {t('downloadJson')}
        </Button>
      )}
    </>
  );
}

function Card({ card, kinds }: { readonly card: SheetCard; readonly kinds: readonly RegisterKind[] }): ReactNode {
  const styles = useStyles();
  const pane = usePane();
  const { t, say } = useWords();
  const { file, sheet, register } = card;
  // On the page the file's name stands above.
  const Name = pane.host.kind === 'page' ? 'h4' : 'h3';
  const choose = (chosen: string): void => {
    const name = kinds.find(({ id }) => id === chosen)?.name;
    void correctSheet(pane, file, sheet, { register: chosen === '' ? null : chosen, columns: {} }, name ? words('kindSaved', { zh: { name: name.zh }, en: { name: name.en } }) : words('noRegisterSaved'));
  };
  const facts = [
    register === null ? null : card.corrected ? t('correctedByYou') : t('certainty', { n: Math.round(card.confidence * 100) }),
    card.header === null ? t('headerNone') : t('headerAt', { area: card.header }),
    register === null ? null : t('recordsCount', { n: card.records }),
  ];
  return (
    <li className={styles.card}>
      <div className={styles.top}>
        <Name className={styles.name} title={clip(sheet, 60)}>
          {clip(sheet, 60)}
        </Name>
        <Select className={styles.kind} size="small" aria-label={`${clip(sheet, 60)}：${t('sheetKind')}`} value={register ?? ''} onChange={(_, { value }) => choose(value)}>
          <option value="">{t('noRegister')}</option>
          {kinds.map(({ id, name }) => (
            <option key={id} value={id}>
              {say(name)}
            </option>
          ))}
        </Select>
      </div>
      <p className={styles.facts}>{facts.filter((fact) => fact !== null).join(' · ')}</p>
      {card.rival && card.rival.confidence > card.confidence - NEAR && <p className={styles.facts}>{t('alsoLike', { name: say(card.rival.name), n: Math.round(card.rival.confidence * 100) })}</p>}
      <div className={styles.actions}>
        {register !== null && (
          <Button size="small" data-mark={`columns ${sheet}`} onClick={() => goTo(pane, { at: 'columns', file, sheet, register })}>
            {t('matchColumns')}
          </Button>
        )}
        {card.evidence.length > 0 && (
          <div className={styles.why}>
            <Folded head={t('whyTaken')}>
              {card.evidence.slice(0, 30).map((one, index) => (
                <p key={index} className={styles.text}>
                  {clip(say(one), 200)}
                </p>
              ))}
            </Folded>
          </div>
        )}
      </div>
    </li>
  );
}
