// Commands are loaded by import(), which tsx/cjs alone does not reach.
import 'tsx';
import type { Io } from '../../src/cli/io';
import type { CalendarDate } from '../../src/core/values/calendar-date';
import { calendarDate } from '../../src/core/values/calendar-date';

/** A terminal that remembers. */
export function capture(terminal: { readonly outTty?: boolean; readonly colour?: boolean } = {}) {
  const io = {
    stdout: '',
    stderr: '',
    out: (text: string) => void (io.stdout += text),
    err: (text: string) => void (io.stderr += text),
    outTty: terminal.outTty ?? false,
    outWidth: 80,
    errTty: false,
    colour: terminal.colour ?? false,
    today: () => calendarDate(2026, 4, 1) as CalendarDate,
    version: '1.2.3',
  };
  return io satisfies Io;
}
