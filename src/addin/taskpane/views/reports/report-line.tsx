import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useEffect, useRef, useState } from 'react';
import type { SheetPlan } from '../../../../core/workbook/plan';
import type { OutputFile, ReportCard } from '../../../engine/pane-engine';
import { makeReport } from '../../actions/output';
import { useWords } from '../../language';
import { usePane } from '../../pane-context';
import { attempt } from '../../state/pane';
import type { Previews } from '../../state/previews';
import type { Problem } from '../../state/problem';
import { problemOf } from '../../state/problem';
import { clip } from '../../ui/place-text';
import { useWidth } from '../../ui/use-width';
import { PlanPreview } from './plan-preview';

const useStyles = makeStyles({
  card: { padding: '10px', border: `1px solid ${tokens.colorNeutralStroke2}`, borderRadius: tokens.borderRadiusLarge, display: 'flex', flexDirection: 'column', gap: '8px' },
  top: { display: 'flex', gap: '10px' },
  thumb: { position: 'relative', flexShrink: 0, width: '84px', minHeight: '84px' },
  large: { position: 'relative' },
  over: { position: 'absolute', inset: 0, padding: 0, border: 'none', backgroundColor: 'transparent', cursor: 'zoom-in', ':focus-visible': { outline: `2px solid ${tokens.colorBrandStroke1}`, outlineOffset: '2px' } },
  smaller: { cursor: 'zoom-out' },
  blank: { width: '84px', height: '112px', border: `1px dashed ${tokens.colorNeutralStroke2}`, boxSizing: 'border-box', flexShrink: 0 },
  text: { flex: 1, minWidth: 0, display: 'flex', flexDirection: 'column', gap: '2px' },
  title: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300, fontWeight: tokens.fontWeightSemibold },
  clause: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, color: tokens.colorNeutralForeground3 },
  missing: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase300, color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' },
  actions: { display: 'flex', flexWrap: 'wrap', gap: '4px', marginTop: 'auto', paddingTop: '4px' },
  own: { fontWeight: tokens.fontWeightRegular, paddingLeft: '6px', paddingRight: '6px' },
  problems: { margin: 0, padding: '6px 8px 6px 22px', borderRadius: tokens.borderRadiusMedium, backgroundColor: tokens.colorPaletteRedBackground1, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase300 },
  verdict: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorPaletteRedForeground1 },
});

export function ReportLine({ report, previews }: { readonly report: ReportCard; readonly previews: Previews }): ReactNode {
  const styles = useStyles();
  const pane = usePane();
  const { t, say, language } = useWords();
  const card = useRef<HTMLLIElement>(null);
  const picker = useRef<HTMLInputElement>(null);
  const width = useWidth(card);
  const [template, setTemplate] = useState<OutputFile | null>(null);
  const [plans, setPlans] = useState<readonly SheetPlan[] | null>(null);
  const [large, setLarge] = useState(false);
  const [refused, setRefused] = useState<Problem | null>(null);
  const { id, title, clauses, missing } = report;
  const canMake = missing === null;
  useEffect(() => {
    if (!canMake) return;
    let current = true;
    void previews.preview(id, template).then((made) => current && setPlans(made));
    return () => {
      current = false;
    };
  }, [previews, id, template, canMake]);
  const make = (): Promise<boolean> =>
    attempt(pane, async () => {
      setRefused(null);
      try {
        await makeReport(pane, id, template, title);
      } catch (error) {
        const problem = problemOf(error);
        // Every fault of the department's own template is listed beside it.
        if (template === null || problem === null || problem.problems.length === 0) throw error;
        setRefused(problem);
      }
    });
  const pick = async (file: File | undefined): Promise<void> => {
    if (!file) return;
    setRefused(null);
    setTemplate({ name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) });
  };
  const [first] = plans ?? [];
  const name = say(title);
  return (
    <li ref={card} className={styles.card}>
      <div className={styles.top}>
        {first && !large ? (
          <div className={styles.thumb}>
            <PlanPreview plan={first} width={84} height={112} mostRows={40} label={t('previewOf', { title: name })} />
            <button type="button" className={styles.over} aria-label={t('enlarge', { title: name })} onClick={() => setLarge(true)} />
          </div>
        ) : (
          !large && canMake && <div className={styles.blank} aria-hidden />
        )}
        <div className={styles.text}>
          <h2 className={styles.title}>{name}</h2>
          <span className={styles.clause}>{clauses.length === 0 ? t('noClauseReport') : clauses.map((clause) => say(clause.name)).join(language === 'zh' ? '、' : ', ')}</span>
          {missing && <span className={styles.missing}>{clip(say(missing))}</span>}
          {template && <span className={styles.missing}>{t('templateChosen', { name: clip(template.name, 60) })}</span>}
          {canMake && (
            <div className={styles.actions}>
              <Button size="small" appearance="primary" aria-label={t('makeNamed', { title: name })} onClick={() => void make()}>
                {t('make')}
              </Button>
              <Button className={styles.own} size="small" appearance="subtle" aria-label={template ? undefined : t('ownTemplateNamed', { title: name })} onClick={() => (template ? setTemplate(null) : picker.current?.click())}>
                {t(template ? 'builtIn' : 'ownTemplate')}
              </Button>
            </div>
          )}
        </div>
      </div>
      {first && large && (
        <div className={styles.large}>
          <PlanPreview plan={first} width={Math.max(200, width - 20)} height={640} mostRows={80} label={t('previewOf', { title: name })} />
          <button type="button" className={mergeClasses(styles.over, styles.smaller)} aria-label={t('shrink', { title: name })} onClick={() => setLarge(false)} />
        </div>
      )}
      {refused && <Refusal problem={refused} />}
      <input
        ref={picker}
        hidden
        type="file"
        accept=".xlsx"
        aria-label={t('ownTemplateNamed', { title: name })}
        onChange={({ currentTarget }) => {
          void pick(currentTarget.files?.[0]);
          currentTarget.value = '';
        }}
      />
    </li>
  );
}

function Refusal({ problem }: { readonly problem: Problem }): ReactNode {
  const styles = useStyles();
  const { t, say } = useWords();
  return (
    <div role="alert">
      <p className={styles.verdict}>{t('templateWrong', { n: problem.problems.length })}</p>
      <ol className={styles.problems}>
        {problem.problems.map((one, index) => (
          <li key={index}>{clip(say(one))}</li>
        ))}
      </ol>
    </div>
  );
}
