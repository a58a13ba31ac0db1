import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useEffect, useRef } from 'react';
import { columnLetters } from '../../../../core/workbook/ref';
import type { FindingCard } from '../../../engine/pane-engine';
import { useWords } from '../../language';
import { clip, placeText } from '../../ui/place-text';

const useStyles = makeStyles({
  box: { overflowX: 'auto', border: `1px solid ${tokens.colorNeutralStroke2}`, borderRadius: tokens.borderRadiusMedium, ':focus-visible': { outline: `2px solid ${tokens.colorBrandStroke1}` } },
  table: { borderCollapse: 'collapse', fontSize: tokens.fontSizeBase200, whiteSpace: 'nowrap' },
  cell: { maxWidth: '140px', overflow: 'hidden', textOverflow: 'ellipsis', padding: '2px 6px', borderRight: `1px solid ${tokens.colorNeutralStroke3}`, borderBottom: `1px solid ${tokens.colorNeutralStroke3}`, textAlign: 'left', fontWeight: tokens.fontWeightRegular },
  edge: { position: 'sticky', left: 0, backgroundColor: tokens.colorNeutralBackground3, color: tokens.colorNeutralForeground2, textAlign: 'center' },
  header: { fontWeight: tokens.fontWeightSemibold, backgroundColor: tokens.colorNeutralBackground2 },
  row: { backgroundColor: tokens.colorNeutralBackground1Selected },
  here: { outline: `2px solid ${tokens.colorPaletteRedBorder2}`, outlineOffset: '-2px', '@media (forced-colors: active)': { outline: '2px solid Highlight' } },
});

/** The header, the row and the rows about it, scrolled so that the cell stands in the middle. */
export function CellGrid({ card }: { readonly card: FindingCard }): ReactNode {
  const styles = useStyles();
  const { t } = useWords();
  const box = useRef<HTMLDivElement>(null);
  const here = useRef<HTMLTableCellElement>(null);
  useEffect(() => {
    if (box.current && here.current) box.current.scrollLeft = here.current.offsetLeft - box.current.clientWidth / 2 + here.current.offsetWidth / 2;
  }, [card.index]);
  const { columns, rows } = card.grid;
  const column = columnLetters(card.place.column);
  if (rows.length === 0) return null;
  return (
    <div ref={box} className={styles.box} tabIndex={0} role="group" aria-label={t('gridLabel', { place: placeText(card.place.sheet, card.cell) })}>
      <table className={styles.table}>
        <thead>
          <tr>
            <td className={mergeClasses(styles.cell, styles.edge)} />
            {columns.map((letters) => (
              <th key={letters} scope="col" className={mergeClasses(styles.cell, styles.edge)}>
                {letters}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ row, label, header, cells }) => (
            <tr key={row}>
              <th scope="row" className={mergeClasses(styles.cell, styles.edge)}>
                {label}
              </th>
              {cells.map((text, index) => {
                const isHere = row === card.place.row && columns[index] === column;
                return (
                  <td key={columns[index] ?? index} ref={isHere ? here : undefined} className={mergeClasses(styles.cell, header && styles.header, row === card.place.row && styles.row, isHere && styles.here)} title={clip(text, 200)}>
                    {clip(text, 60)}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
