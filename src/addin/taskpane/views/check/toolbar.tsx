import { Button, Input, makeStyles, Select, tokens } from '@fluentui/react-components';
import { ArrowDownload20Regular } from '@fluentui/react-icons/svg/arrow-download';
import { ChevronDown20Regular } from '@fluentui/react-icons/svg/chevron-down';
import { ChevronUp20Regular } from '@fluentui/react-icons/svg/chevron-up';
import { Dismiss16Regular } from '@fluentui/react-icons/svg/dismiss';
import { Search20Regular } from '@fluentui/react-icons/svg/search';
import { TableAdd20Regular } from '@fluentui/react-icons/svg/table-add';
import type { ReactNode } from 'react';
import { useEffect, useRef, useState } from 'react';
import type { Grouping } from '../../../engine/finding-list';
import { browse, regroup } from '../../actions/list';
import { focusOn } from '../../actions/navigate';
import { openNext } from '../../actions/open';
import { exportFindings } from '../../actions/output';
import { useWords } from '../../language';
import { usePane, usePaneState } from '../../pane-context';

const useStyles = makeStyles({
  row: { display: 'flex', alignItems: 'center', gap: '2px', padding: '0 8px 6px 12px', borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  group: { width: '116px', marginRight: 'auto' },
  search: { flex: 1, minWidth: 0, marginRight: '4px' },
});

const GROUPINGS = { rule: 'byRule', person: 'byPerson', department: 'byDepartment', sheet: 'bySheet' } as const satisfies Record<Grouping, string>;

/** Grouping, search, previous and next. Search takes the place of the grouping while it is open. */
export function Toolbar(): ReactNode {
  const styles = useStyles();
  const pane = usePane();
  const { t } = useWords();
  const group = usePaneState((state) => state.query.group);
  const [searching, setSearching] = useState(() => pane.store.get().query.search !== '');
  const close = (): void => {
    setSearching(false);
    focusOn(pane, 'search');
  };
  const excel = pane.host.kind === 'excel';
  return (
    <div className={styles.row}>
      {searching ? (
        <SearchBox onClose={close} />
      ) : (
        <>
          <Select className={styles.group} size="small" appearance="filled-lighter" aria-label={t('groupBy')} value={group} onChange={(_, { value }) => void regroup(pane, value as Grouping)}>
            {Object.entries(GROUPINGS).map(([id, text]) => (
              <option key={id} value={id}>
                {t(text)}
              </option>
            ))}
          </Select>
          <Button data-mark="search" size="small" appearance="subtle" icon={<Search20Regular />} aria-label={t('search')} title={t('search')} onClick={() => setSearching(true)} />
        </>
      )}
      <Button
        size="small"
        appearance="subtle"
        icon={excel ? <TableAdd20Regular /> : <ArrowDownload20Regular />}
        aria-label={t(excel ? 'exportList' : 'downloadList')}
        title={t(excel ? 'exportList' : 'downloadList')}
        onClick={() => void exportFindings(pane)}
      />
      <Button size="small" appearance="subtle" icon={<ChevronUp20Regular />} aria-label={t('previous')} title={t('previous')} onClick={() => void openNext(pane, -1, false)} />
      <Button size="small" appearance="subtle" icon={<ChevronDown20Regular />} aria-label={t('next')} title={t('next')} onClick={() => void openNext(pane, 1, false)} />
    </div>
  );
}

/** Milliseconds of rest after a keystroke before the list is asked for. */
const REST = 180;

function SearchBox({ onClose }: { readonly onClose: () => void }): ReactNode {
  const styles = useStyles();
  const pane = usePane();
  const { t } = useWords();
  const [text, setText] = useState(() => pane.store.get().query.search);
  const asked = useRef(text);
  const ask = (search: string): void => {
    if (search === asked.current) return;
    asked.current = search;
    void browse(pane, { search });
  };
  useEffect(() => {
    const timer = setTimeout(() => ask(text.trim()), REST);
    return () => clearTimeout(timer);
  }, [text]);
  const close = (): void => {
    ask('');
    onClose();
  };
  return (
    <Input
      className={styles.search}
      size="small"
      autoFocus
      aria-label={t('search')}
      placeholder={t('searchHint')}
      value={text}
      onChange={(_, { value }) => setText(value)}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.preventDefault();
        close();
      }}
      contentAfter={<Button size="small" appearance="transparent" icon={<Dismiss16Regular />} aria-label={t('clearSearch')} onClick={close} />}
    />
  );
}
