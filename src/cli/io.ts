import type { CalendarDate } from '../core/values/calendar-date';
import type { Language, Words } from '../core/words';
import { calendarDate } from '../core/values/calendar-date';
import { standardStream } from './standard-stream';

/** What a command sees of its terminal: tests hand in their own. */
export interface Io {
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
  /** Colours and shortened lists on stdout. */
  readonly outTty: boolean;
  /** Columns of the terminal on stdout. */
  readonly outWidth: number;
  /** A progress bar on stderr. */
  readonly errTty: boolean;
  readonly colour: boolean;
  readonly today: () => CalendarDate;
  readonly version: string;
}

export function nodeIo(version: string): Io {
  const err = standardStream(2, () => undefined);
  const out = standardStream(1, (code) => {
    // A reader that stops early (head, less) is no failure of ours.
    if (code === 'EPIPE') return;
    // Which language was asked for isn't known here.
    err.write(`台账通：结果没有写全（${code}），磁盘可能已满：请腾出空间再试。taizhang: the results were cut short, the disk may be full: make room and try again.\n`);
    process.exit(2);
  });
  return {
    out: out.write,
    err: err.write,
    outTty: out.isTerminal,
    outWidth: out.columns ?? 120,
    errTty: err.isTerminal,
    colour: out.isTerminal && !process.env['NO_COLOR'] && process.env['TERM'] !== 'dumb',
    today: () => {
      const now = new Date();
      return calendarDate(now.getFullYear(), now.getMonth() + 1, now.getDate()) as CalendarDate;
    },
    version,
  };
}

export function complain(io: Io, words: Words, language: Language): void {
  io.err(`${language === 'zh' ? '台账通：' : 'taizhang: '}${words[language].split('\n').map((line) => line.trim()).join(' ')}\n`);
}
