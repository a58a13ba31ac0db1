import { packHeaderWords, wordsFor } from '../src/core/layout/header-words';
import { REGISTERS } from '../src/registers';

/** The words of every register's columns as the command line's build holds them. */
export function packedHeaderWords(): string {
  return packHeaderWords(REGISTERS.flatMap(({ register }) => Object.values(register.fields).flatMap(wordsFor)));
}
