import { changed, type BorderLook, type Look, type Side } from '../model/look';
import { colour, oneOf, require } from './checks';
import { common, paint } from './range-grid';
import { wire, type RangeTarget, type WireClass, type Targets } from './wire-class';

const BORDER_SIDES = ['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight', 'InsideVertical', 'InsideHorizontal', 'DiagonalDown', 'DiagonalUp'] as const;
export type BorderSide = (typeof BORDER_SIDES)[number];
export const BORDER_STYLES = ['None', 'Continuous', 'Dash', 'DashDot', 'DashDotDot', 'Dot', 'Double', 'SlantDashDot'] as const;
export const BORDER_WEIGHTS = ['Hairline', 'Thin', 'Medium', 'Thick'] as const;
export const FIRST_BORDER: BorderLook = { style: 'Continuous', weight: 'Thin', color: '#000000' };

/** Which lines of which cells a side of a range means. */
function lines({ area }: RangeTarget, side: BorderSide): { within: RangeTarget['area']; sides: Side[] }[] {
  switch (side) {
    case 'EdgeTop':
      return [{ within: { ...area, bottom: area.top }, sides: ['top'] }];
    case 'EdgeBottom':
      return [{ within: { ...area, top: area.bottom }, sides: ['bottom'] }];
    case 'EdgeLeft':
      return [{ within: { ...area, right: area.left }, sides: ['left'] }];
    case 'EdgeRight':
      return [{ within: { ...area, left: area.right }, sides: ['right'] }];
    case 'InsideHorizontal':
      return area.top === area.bottom ? [] : [{ within: { ...area, bottom: area.bottom - 1 }, sides: ['bottom'] }, { within: { ...area, top: area.top + 1 }, sides: ['top'] }];
    case 'InsideVertical':
      return area.left === area.right ? [] : [{ within: { ...area, right: area.right - 1 }, sides: ['right'] }, { within: { ...area, left: area.left + 1 }, sides: ['left'] }];
    case 'DiagonalDown':
      return [{ within: area, sides: ['diagonalDown'] }];
    case 'DiagonalUp':
      return [{ within: area, sides: ['diagonalUp'] }];
  }
}

/** A line that was none and gets a colour or a weight becomes a thin black one first. */
export function drawn(look: Look, side: Side, change: Partial<BorderLook>): Look {
  return changed(look, { borders: { [side]: change.style === 'None' ? null : { ...(look.borders[side] ?? FIRST_BORDER), ...change } } });
}

function draw({ range, side }: Targets['RangeBorder'], change: Partial<BorderLook>): void {
  for (const { within, sides } of lines(range, side)) {
    for (const one of sides) paint({ sheet: range.sheet, area: within }, (look) => drawn(look, one, change));
  }
}

function seen<T>({ range, side }: Targets['RangeBorder'], of: (border: BorderLook | null) => T): unknown {
  const [line] = lines(range, side);
  const [one] = line?.sides ?? [];
  return line && one ? common({ sheet: range.sheet, area: line.within }, (look) => of(look.borders[one])) : of(null);
}

export const rangeBorder: WireClass<Targets['RangeBorder']> = {
  identity: ({ side }) => ({ SideIndex: side }),
  reads: {
    SideIndex: ({ side }) => side,
    Style: (border) => seen(border, (line) => line?.style ?? 'None'),
    Weight: (border) => seen(border, (line) => line?.weight ?? 'Thin'),
    Color: (border) => seen(border, (line) => line?.color ?? '#000000'),
  },
  writes: {
    Style: (border, style: unknown) => draw(border, { style: oneOf(BORDER_STYLES, style) }),
    Weight: (border, weight: unknown) => draw(border, { weight: oneOf(BORDER_WEIGHTS, weight) }),
    Color: (border, value: unknown) => draw(border, { color: colour(value) }),
  },
};

export const rangeBorderCollection: WireClass<RangeTarget> = {
  reads: { Count: () => BORDER_SIDES.length },
  items: (range) => BORDER_SIDES.map((side) => wire('RangeBorder', { range, side })),
  item: (range, side: unknown) => wire('RangeBorder', { range, side: oneOf(BORDER_SIDES, side) }),
  calls: {
    GetItemAt: (range, index: number) => {
      const side = BORDER_SIDES[index];
      require(side);
      return wire('RangeBorder', { range, side });
    },
  },
};
