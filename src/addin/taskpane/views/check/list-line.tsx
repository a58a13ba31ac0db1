import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ChevronDown16Regular } from '@fluentui/react-icons/svg/chevron-down';
import { ChevronRight16Regular } from '@fluentui/react-icons/svg/chevron-right';
import type { ReactNode } from 'react';
import { memo } from 'react';
import type { FindingLine, Grouping } from '../../../engine/finding-list';
import { lineMark } from '../../actions/open';
import { useWords } from '../../language';
import type { OpenCard } from '../../state/pane-state';
import { grouped } from '../../texts/text';
import { dateText } from '../../ui/dates';
import { clip, placeText } from '../../ui/place-text';
import { SeverityGlyph } from '../../ui/severity-glyph';
import { FindingCardBody } from './finding-card';

export const HEAD_HEIGHT = 36;

/** By rule a finding needs one line, for the head says what it is; else two. */
export function rowHeight(group: Grouping): number {
  return group === 'rule' ? 34 : 50;
}

const useStyles = makeStyles({
  item: { position: 'absolute', left: 0, right: 0 },
  line: {
    width: '100%', display: 'flex', alignItems: 'center', gap: '8px', padding: '0 12px', margin: 0, border: 'none', textAlign: 'left', fontFamily: 'inherit', fontSize: tokens.fontSizeBase300,
    color: tokens.colorNeutralForeground1, backgroundColor: 'transparent', cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':focus-visible': { outline: `2px solid ${tokens.colorBrandStroke1}`, outlineOffset: '-2px', borderRadius: tokens.borderRadiusLarge },
  },
  head: { height: `${HEAD_HEIGHT}px`, fontWeight: tokens.fontWeightSemibold, gap: '4px', paddingLeft: '8px' },
  row: { paddingLeft: '20px' },
  title: { flex: 1, minWidth: 0, overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' },
  clause: { display: 'none', '@media (min-width: 440px)': { display: 'block' }, color: tokens.colorNeutralForeground3, fontWeight: tokens.fontWeightRegular, fontSize: tokens.fontSizeBase200, whiteSpace: 'nowrap', maxWidth: '45%', overflow: 'hidden', textOverflow: 'ellipsis' },
  count: { flexShrink: 0, minWidth: '24px', textAlign: 'right', fontVariantNumeric: 'tabular-nums', fontWeight: tokens.fontWeightSemibold, color: tokens.colorNeutralForeground2 },
  two: { flex: 1, minWidth: 0 },
  facts: { flex: 1, minWidth: 0, display: 'flex', gap: '10px', whiteSpace: 'nowrap', overflow: 'hidden' },
  small: { fontSize: tokens.fontSizeBase200, lineHeight: '18px', color: tokens.colorNeutralForeground2 },
  cell: { flexShrink: 0, maxWidth: '60%', overflow: 'hidden', textOverflow: 'ellipsis', minWidth: '64px' },
  person: { overflow: 'hidden', textOverflow: 'ellipsis', minWidth: 0 },
  date: { flexShrink: 0, marginLeft: 'auto', color: tokens.colorNeutralForeground2, fontVariantNumeric: 'tabular-nums' },
  struck: { textDecorationLine: 'line-through', color: tokens.colorNeutralForeground3 },
  card: { margin: '2px 8px 6px', border: `1px solid ${tokens.colorNeutralStroke1}`, borderRadius: tokens.borderRadiusLarge, boxShadow: tokens.shadow4, backgroundColor: tokens.colorNeutralBackground1, overflow: 'hidden' },
  opened: { paddingLeft: '12px', paddingRight: '12px', fontWeight: tokens.fontWeightSemibold },
  chosen: { backgroundColor: tokens.colorNeutralBackground1Selected, boxShadow: `inset 3px 0 0 ${tokens.colorBrandStroke1}` },
});

interface Props {
  readonly at: number;
  readonly of: number;
  readonly top: number;
  readonly line: FindingLine | undefined;
  readonly head: boolean;
  readonly group: Grouping;
  readonly current: boolean;
  readonly open: OpenCard | null;
  readonly inline: boolean;
  readonly cardRef: (element: HTMLElement | null) => void;
  readonly onPress: (at: number) => void;
}

export const ListLine = memo(function ListLine({ at, of, top, line, head, group, current, open, inline, cardRef, onPress }: Props): ReactNode {
  const styles = useStyles();
  const shown = open !== null && inline;
  const button = (
    <button
      type="button"
      data-mark={lineMark(at)}
      tabIndex={current ? 0 : -1}
      className={mergeClasses(styles.line, head ? styles.head : styles.row, shown && styles.opened, open !== null && !inline && styles.chosen)}
      style={head ? undefined : { height: rowHeight(group) }}
      aria-expanded={line?.kind === 'group' ? !line.folded : open !== null}
      onClick={() => onPress(at)}
    >
      {line?.kind === 'group' && <Head line={line} />}
      {line?.kind === 'finding' && <Row line={line} group={group} />}
    </button>
  );
  return (
    <div className={styles.item} style={{ top }} role="listitem" aria-posinset={at + 1} aria-setsize={of} ref={shown ? cardRef : undefined}>
      {shown ? (
        <div className={styles.card}>
          {button}
          <FindingCardBody open={open} />
        </div>
      ) : (
        button
      )}
    </div>
  );
});

function Head({ line }: { readonly line: Extract<FindingLine, { kind: 'group' }> }): ReactNode {
  const styles = useStyles();
  const { say } = useWords();
  const title = clip(say(line.title), 120);
  return (
    <>
      {line.folded ? <ChevronRight16Regular aria-hidden /> : <ChevronDown16Regular aria-hidden />}
      <span className={styles.title} title={title}>
        {title}
      </span>
      {line.clause && <span className={styles.clause}>{say(line.clause)}</span>}
      <span className={styles.count}>{grouped(line.count)}</span>
    </>
  );
}

function Row({ line, group }: { readonly line: Extract<FindingLine, { kind: 'finding' }>; readonly group: Grouping }): ReactNode {
  const styles = useStyles();
  const { say, language } = useWords();
  const struck = line.waived ? styles.struck : undefined;
  const facts = (
    <>
      <span className={mergeClasses(styles.cell, struck)}>{placeText(line.sheet, line.cell)}</span>
      {line.person !== null && <span className={styles.person}>{clip(line.person, 40)}</span>}
      {line.date !== null && <span className={styles.date}>{dateText(line.date, language, Number(line.date.slice(0, 4)))}</span>}
    </>
  );
  return (
    <>
      <SeverityGlyph tone={line.waived ? 'waived' : line.severity} named />
      {group === 'rule' ? (
        <span className={styles.facts}>{facts}</span>
      ) : (
        <span className={styles.two}>
          <span className={mergeClasses(styles.title, struck)} style={{ display: 'block' }}>
            {clip(say(line.title), 120)}
          </span>
          <span className={mergeClasses(styles.facts, styles.small)}>{facts}</span>
        </span>
      )}
    </>
  );
}
