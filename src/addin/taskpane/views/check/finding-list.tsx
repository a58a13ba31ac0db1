import { makeStyles } from '@fluentui/react-components';
import type { KeyboardEvent, ReactNode } from 'react';
import { useEffect, useMemo, useRef, useState } from 'react';
import { toggleFold } from '../../actions/list';
import { closeCard, lineMark, openLine } from '../../actions/open';
import { focusOn } from '../../actions/navigate';
import { useWords } from '../../language';
import { usePane, usePaneState } from '../../pane-context';
import type { ListShape } from '../../state/list-shape';
import { heightOf, isHead, topOf, windowOf } from '../../state/list-shape';
import { patch } from '../../state/pane';
import { lineAfterKey } from '../../state/list-keys';
import { HEAD_HEIGHT, ListLine, rowHeight } from './list-line';
import { useHeight, useScrollWindow } from './use-window';

const useStyles = makeStyles({
  box: { flex: 1, minHeight: 0, overflowY: 'auto', overflowX: 'hidden', position: 'relative' },
  long: { position: 'relative', width: '100%' },
});

/** The long list: only lines in sight are drawn, and the one that the keyboard stands on, so that focus never falls out. */
export function FindingList({ inline }: { readonly inline: boolean }): ReactNode {
  const styles = useStyles();
  const pane = usePane();
  const { t } = useWords();
  const list = usePaneState((state) => state.list);
  const line = usePaneState((state) => state.line);
  const open = usePaneState((state) => state.open);
  const box = useRef<HTMLDivElement>(null);
  const window = useScrollWindow(box);
  const [card, setCard] = useState<HTMLElement | null>(null);
  const cardHeight = useHeight(card);

  const heads = useMemo(() => list?.tree.groups.map((group) => group.line) ?? [], [list?.tree]);
  const shape: ListShape = {
    lines: list?.tree.lines ?? 0,
    heads,
    headHeight: HEAD_HEIGHT,
    rowHeight: rowHeight(list?.query.group ?? 'rule'),
    open: open && inline && cardHeight > 0 ? { line: open.line, height: cardHeight } : null,
  };
  const [from, to] = windowOf(shape, window.top, window.height);
  useEffect(() => list?.pages.want(from, to), [list?.pages, from, to]);

  // The line of the keyboard, and the card as it grows, are brought into sight.
  const bottom = topOf(shape, line) + heightOf(shape, line);
  useEffect(() => {
    const element = box.current;
    if (!element) return;
    const top = topOf(shape, line);
    if (top < element.scrollTop) element.scrollTop = Math.max(0, top - HEAD_HEIGHT);
    else if (bottom > element.scrollTop + element.clientHeight) element.scrollTop = Math.min(top, bottom - element.clientHeight + 8);
  }, [line, bottom, open?.line]);

  if (!list) return null;
  const press = (at: number): void => {
    const pressed = list.pages.get(at);
    if (pressed?.kind === 'group') {
      patch(pane, { line: at });
      void toggleFold(pane, pressed.key);
    } else if (pressed) {
      if (open?.line === at) closeCard(pane);
      else void openLine(pane, at, true);
    }
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (!(event.target instanceof HTMLElement) || event.target.dataset['mark'] !== lineMark(line)) return;
    const now = list.pages.get(line);
    if (now?.kind === 'group' && ((event.key === 'ArrowLeft' && !now.folded) || (event.key === 'ArrowRight' && now.folded))) {
      event.preventDefault();
      return press(line);
    }
    const next = lineAfterKey(event.key, shape, line, window.height);
    if (next === null) return;
    event.preventDefault();
    patch(pane, { line: next });
    focusOn(pane, lineMark(next));
  };
  const drawn = Array.from({ length: to - from }, (_, index) => from + index);
  if (line < from && line < shape.lines) drawn.unshift(line);
  if (line >= to && line < shape.lines) drawn.push(line);
  return (
    <div ref={box} className={styles.box} onKeyDown={onKeyDown}>
      <div className={styles.long} style={{ height: topOf(shape, shape.lines) }} role="list" aria-label={t('list')}>
        {drawn.map((at) => (
          <ListLine
            key={at}
            at={at}
            of={shape.lines}
            top={topOf(shape, at)}
            line={list.pages.get(at)}
            head={isHead(shape, at)}
            group={list.query.group}
            current={at === line}
            open={open?.line === at ? open : null}
            inline={inline}
            cardRef={setCard}
            onPress={press}
          />
        ))}
      </div>
    </div>
  );
}
