import type { Language, Words } from '../core/words';
import { callOf, languageOf, typed } from './arguments';
import type { Command, ExitStatus } from './command';
import { COMMANDS } from './commands/index';
import { fail, wordsOf } from './failure';
import { helpText } from './help';
import type { Io } from './io';
import { complain } from './io';
import { didYouMean } from './suggest';

/** One call of the command line, from its words to its exit status. */
export async function main(argv: readonly string[], io: Io): Promise<ExitStatus> {
  let language: Language = 'zh';
  try {
    // Known before anything can fail, so that even a wrong option is reported in the language asked for.
    if (/(^| )--lang[= ]en( |$)/.test(argv.join(' '))) language = 'en';
    const { words, options } = typed(argv);
    language = languageOf(options.get('lang') ?? null);
    if (options.has('version')) {
      io.out(`taizhang ${io.version}\n`);
      return 0;
    }
    const found = words.length === 0 ? null : commandOf(words);
    if (options.has('help') || !found || words[0] === 'help') {
      io.out(helpText(COMMANDS, found?.command ?? null, language));
      return options.has('help') || words[0] === 'help' ? 0 : 2;
    }
    const call = callOf(found.command, found.rest, options, io);
    const run = await found.command.load();
    return await run(call, io);
  } catch (error) {
    complain(io, wordsOf(error) ?? internal(error), language);
    return 2;
  }
}

function commandOf(words: readonly string[]): { readonly command: Command; readonly rest: readonly string[] } | null {
  const [first = '', second = ''] = words;
  if (first === 'help') return null;
  const command = COMMANDS.find(({ name }) => name === first || name === `${first} ${second}`);
  if (command) return { command, rest: words.slice(command.name.split(' ').length) };
  const names = COMMANDS.map(({ name }) => name);
  const wanted = names.some((name) => name.startsWith(`${first} `)) ? `${first} ${second}`.trim() : first;
  const hint = didYouMean(wanted, names);
  return fail(`没有「${wanted}」这个命令：${hint.zh}`, `There is no command "${wanted}": ${hint.en}`);
}

/** Our own mistake: said as such, without a stack trace unless somebody asks for one. */
function internal(error: unknown): Words {
  const text = error instanceof Error ? ((process.env['TAIZHANG_DEBUG'] ? error.stack : error.message) ?? '') : String(error);
  return {
    zh: `程序内部出错（不是您的文件的问题），请把这句话告诉维护人员：${text}`,
    en: `The program itself failed (your files are not at fault); tell its maintainers: ${text}`,
  };
}
