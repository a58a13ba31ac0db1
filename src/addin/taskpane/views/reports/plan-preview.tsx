import { makeStyles, tokens } from '@fluentui/react-components';
import type { CSSProperties, ReactNode } from 'react';
import { memo, useMemo } from 'react';
import type { SheetPlan } from '../../../../core/workbook/plan';
import { useWords } from '../../language';
import type { PlanTable, TableCell } from '../../state/plan-table';
import { lineCss, planTable } from '../../state/plan-table';

const useStyles = makeStyles({
  // Paper is white in every theme.
  paper: { overflow: 'hidden', backgroundColor: '#ffffff', color: '#000000', border: `1px solid ${tokens.colorNeutralStroke1}`, boxShadow: tokens.shadow2, position: 'relative', forcedColorAdjust: 'none' },
  scaled: { transformOrigin: '0 0', position: 'absolute', left: 0, top: 0 },
  table: { borderCollapse: 'collapse', tableLayout: 'fixed' },
  cell: { padding: '0 3px' },
});

interface Props {
  readonly plan: SheetPlan;
  /** Pixels that it may take. */
  readonly width: number;
  /** At most; where the sheet is shorter, the paper keeps its shape up to here. */
  readonly height: number;
  readonly mostRows: number;
  readonly label: string;
}

/** A sheet as it will be printed, scaled down to fit. */
export const PlanPreview = memo(function PlanPreview({ plan, width, height, mostRows, label }: Props): ReactNode {
  const styles = useStyles();
  const { t } = useWords();
  const table = useMemo(() => planTable(plan, mostRows), [plan, mostRows]);
  const margin = 24;
  const scale = Math.min(1, width / (table.width + margin * 2));
  const tall = (table.rows.reduce((sum, row) => sum + row.height, 0) + margin * 2) * scale;
  const paper = width * (plan.page.orientation === 'landscape' ? 0.707 : 1.414);
  return (
    <div className={styles.paper} style={{ width, height: Math.ceil(Math.min(height, Math.max(tall, paper))) }} role="img" aria-label={table.rest > 0 ? `${label}，${t('previewMore', { n: table.rest })}` : label}>
      <div className={styles.scaled} style={{ transform: `scale(${scale})`, padding: margin }} aria-hidden>
        <Table table={table} />
      </div>
    </div>
  );
});

function Table({ table }: { readonly table: PlanTable }): ReactNode {
  const styles = useStyles();
  return (
    <table className={styles.table} style={{ width: table.width }}>
      <colgroup>
        {table.widths.map((width, index) => (
          <col key={index} style={{ width }} />
        ))}
      </colgroup>
      <tbody>
        {table.rows.map(({ height, cells }, row) => (
          <tr key={row} style={{ height }}>
            {cells.map((cell) => (
              <td key={cell.column} colSpan={cell.across} rowSpan={cell.down} className={styles.cell} style={cssOf(cell)}>
                {cell.text}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function cssOf({ style, right, text, spills }: TableCell): CSSProperties {
  const { font, alignment } = style;
  const horizontal = alignment.horizontal === 'general' ? (right ? 'right' : 'left') : alignment.horizontal.startsWith('center') || alignment.horizontal === 'distributed' ? 'center' : alignment.horizontal === 'right' ? 'right' : 'left';
  return {
    fontFamily: `'${font.name}', 'Noto Serif CJK SC', 'Noto Sans CJK SC', serif`,
    fontSize: `${(font.size * 4) / 3}px`,
    fontWeight: font.bold ? 700 : 400,
    fontStyle: font.italic ? 'italic' : 'normal',
    color: font.colour ?? '#000000',
    backgroundColor: style.fill ?? 'transparent',
    textAlign: horizontal,
    overflow: spills ? 'visible' : 'hidden',
    verticalAlign: alignment.vertical === 'top' ? 'top' : alignment.vertical === 'bottom' ? 'bottom' : 'middle',
    whiteSpace: alignment.wrap || text.includes('\n') ? 'pre-wrap' : 'nowrap',
    borderLeft: lineCss(style.left),
    borderRight: lineCss(style.right),
    borderTop: lineCss(style.top),
    borderBottom: lineCss(style.bottom),
  };
}
