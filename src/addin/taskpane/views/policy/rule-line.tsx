import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ChevronDown16Regular } from '@fluentui/react-icons/svg/chevron-down';
import { ChevronRight16Regular } from '@fluentui/react-icons/svg/chevron-right';
import type { ReactNode } from 'react';
import { useId, useState } from 'react';
import type { RuleCard } from '../../../engine/pane-engine';
import { browse } from '../../actions/list';
import { showTab } from '../../actions/navigate';
import { useWords } from '../../language';
import { usePane } from '../../pane-context';
import { patch } from '../../state/pane';
import { clip } from '../../ui/place-text';
import { SeverityGlyph } from '../../ui/severity-glyph';
import { ParameterLine } from './parameter-line';

const useStyles = makeStyles({
  line: {
    width: '100%', minHeight: '34px', display: 'flex', alignItems: 'center', gap: '6px', padding: '4px 12px 4px 8px', border: 'none', backgroundColor: 'transparent', color: tokens.colorNeutralForeground1, fontFamily: 'inherit', fontSize: tokens.fontSizeBase300, textAlign: 'left', cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':focus-visible': { outline: `2px solid ${tokens.colorBrandStroke1}`, outlineOffset: '-2px' },
  },
  title: { flex: 1, minWidth: 0, overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' },
  state: { flexShrink: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3, fontVariantNumeric: 'tabular-nums' },
  body: { padding: '0 12px 12px 30px', display: 'flex', flexDirection: 'column', gap: '6px', fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase300 },
  text: { margin: 0, overflowWrap: 'anywhere' },
  quiet: { color: tokens.colorNeutralForeground2 },
  label: { color: tokens.colorNeutralForeground3, marginRight: '6px' },
  examples: { listStyleType: 'none', margin: 0, padding: 0, display: 'flex', flexDirection: 'column', gap: '4px' },
  see: { alignSelf: 'flex-start' },
});

export function RuleLine({ rule }: { readonly rule: RuleCard }): ReactNode {
  const styles = useStyles();
  const { t, say } = useWords();
  const [open, setOpen] = useState(false);
  const id = useId();
  return (
    <li>
      <button type="button" className={styles.line} aria-expanded={open} {...(open ? { 'aria-controls': id } : {})} onClick={() => setOpen(!open)}>
        {open ? <ChevronDown16Regular aria-hidden /> : <ChevronRight16Regular aria-hidden />}
        <SeverityGlyph tone={rule.severity} named />
        <span className={styles.title}>{say(rule.title)}</span>
        <span className={styles.state}>{rule.notRun !== null ? t('notRun') : rule.findings > 0 ? rule.findings : ''}</span>
      </button>
      {open && (
        <div id={id} className={styles.body}>
          <RuleBody rule={rule} />
        </div>
      )}
    </li>
  );
}

function RuleBody({ rule }: { readonly rule: RuleCard }): ReactNode {
  const styles = useStyles();
  const pane = usePane();
  const { t, say } = useWords();
  const see = (): void => {
    patch(pane, { showNotRun: false });
    showTab(pane, 'check');
    void browse(pane, { group: 'rule', severities: [], folded: [], search: say(rule.title) });
  };
  return (
    <>
      <p className={styles.text}>{say(rule.why)}</p>
      {rule.clauses.map(({ id, name, summary }) => (
        <p key={id} className={mergeClasses(styles.text, styles.quiet)}>
          <span className={styles.label}>{say(name)}</span>
          {say(summary)}
        </p>
      ))}
      <p className={styles.text}>
        <span className={styles.label}>{t('ruleNeeds')}</span>
        <Needs needs={rule.needs} />
      </p>
      {rule.parameters.map((parameter) => (
        <ParameterLine key={parameter.id} parameter={parameter} />
      ))}
      {rule.examples.length > 0 && (
        <ul className={styles.examples} aria-label={t('ruleExamples')}>
          {rule.examples.map(({ says, broken }, index) => (
            <li key={index} className={styles.text}>
              <span className={styles.label}>{t(broken ? 'exampleBroken' : 'exampleSound')}</span>
              {clip(say(says))}
            </li>
          ))}
        </ul>
      )}
      <p className={mergeClasses(styles.text, styles.quiet)}>{rule.notRun === null ? t('ruleRan', { n: rule.findings }) : t('ruleNotRun', { reason: clip(say(rule.notRun)) })}</p>
      {rule.findings > 0 && (
        <Button className={styles.see} size="small" onClick={see}>
          {t('ruleSee', { n: rule.findings })}
        </Button>
      )}
    </>
  );
}

function Needs({ needs }: Pick<RuleCard, 'needs'>): ReactNode {
  const { t, say, language } = useWords();
  const comma = language === 'zh' ? '、' : ', ';
  const parts = [
    ...needs.columns.map(say),
    ...(needs.anyOf.length > 0 ? [t('needsAnyOf', { names: needs.anyOf.map(say).join(comma) })] : []),
    ...needs.rosters.map((name) => t('needsRoster', { name: say(name) })),
  ];
  return parts.length === 0 ? t('needsNothing') : parts.join(language === 'zh' ? '；' : '; ');
}
