import type { Words } from '../core/words';
import type { CommandCall, OptionId, Format } from './options';
import type { Io } from './io';

/** 0 nothing wrong · 1 an unwaived error (check, month-end) or a wrong policy (policy check) · 2 it could not do what was asked. */
export type ExitStatus = 0 | 1 | 2;

/**
 * A new command is one file here, `commands/<name>.ts`, exporting a `Run`, and one entry in `commands/index.ts`.
 * `Run` gets options already checked; it says what it can't do by throwing a `Failure` (one sentence, status 2),
 * or by `io.complain` when it can go on. Results go to `emit`, never straight to stdout.
 */
export type Run = (call: CommandCall, io: Io) => Promise<ExitStatus>;

export interface Command {
  /** `check`, or two words: `policy init`. */
  readonly name: string;
  /** What stands after the name: `FILE…`. */
  readonly takes: string;
  /** How few and how many words may stand there. */
  readonly words: readonly [number, number];
  readonly summary: Words;
  /** Its own options, besides those that every command takes. */
  readonly options: readonly OptionId[];
  readonly formats: readonly Format[];
  /** Loaded only when it is called, so that one command doesn't pay for another. */
  readonly load: () => Promise<Run>;
}
