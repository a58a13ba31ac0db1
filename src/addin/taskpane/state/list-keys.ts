import type { ListShape } from './list-shape';
import { lineAt, topOf } from './list-shape';

/** Where a key moves the keyboard in the list; null: the key is none of the list's. */
export function lineAfterKey(key: string, shape: ListShape, line: number, windowHeight: number): number | null {
  const within = (wanted: number): number => Math.max(0, Math.min(shape.lines - 1, wanted));
  switch (key) {
    case 'ArrowDown':
      return within(line + 1);
    case 'ArrowUp':
      return within(line - 1);
    case 'Home':
      return 0;
    case 'End':
      return within(shape.lines - 1);
    case 'PageDown':
      return within(Math.max(line + 1, lineAt(shape, topOf(shape, line) + windowHeight)));
    case 'PageUp':
      return within(Math.min(line - 1, lineAt(shape, topOf(shape, line) - windowHeight)));
    default:
      return null;
  }
}
