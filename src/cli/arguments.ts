import { parseArgs } from 'node:util';
import { parseIsoDate } from '../core/values/calendar-date';
import { parseIsoMonth } from '../core/values/month';
import type { Command } from './command';
import { fail } from './failure';
import type { Io } from './io';
import type { CommandCall, Format, OptionId } from './options';
import { OPTIONS, optionSpec } from './options';
import { didYouMean } from './suggest';

/** Words and options as they were typed, the options' names known to be ours. */
export interface Typed {
  readonly words: readonly string[];
  readonly options: ReadonlyMap<OptionId, string>;
}

export function typed(argv: readonly string[]): Typed {
  const known = Object.fromEntries(
    Object.keys(OPTIONS).map((id) => [id, { type: optionSpec(id as OptionId).value === null ? ('boolean' as const) : ('string' as const) }]),
  );
  const { tokens } = parseArgs({
    args: [...argv],
    options: { ...known, help: { type: 'boolean', short: 'h' }, version: { type: 'boolean', short: 'v' } },
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  const words: string[] = [];
  const options = new Map<OptionId, string>();
  for (const token of tokens) {
    if (token.kind === 'positional') words.push(token.value);
    if (token.kind !== 'option') continue;
    const id = optionId(token.name, token.rawName);
    const wantsValue = optionSpec(id).value !== null;
    const strayed = token.value?.startsWith('--') === true && !token.inlineValue;
    if (wantsValue && (!token.value || strayed)) {
      fail(`${token.rawName} 后面缺少 ${optionSpec(id).value}。`, `${token.rawName} needs a value: ${optionSpec(id).value}.`);
    }
    if (!wantsValue && token.value !== undefined) fail(`${token.rawName} 后面不带值。`, `${token.rawName} takes no value.`);
    options.set(id, token.value ?? '');
  }
  return { words, options };
}

function optionId(name: string, raw: string): OptionId {
  if (Object.hasOwn(OPTIONS, name)) return name as OptionId;
  const hint = didYouMean(raw, Object.keys(OPTIONS).map((id) => `--${id}`));
  return fail(`没有 ${raw} 这个选项：${hint.zh}`, `There is no option ${raw}: ${hint.en}`);
}

/** Every option's value checked, for this command. */
export function callOf(command: Command, words: readonly string[], options: Typed['options'], io: Io): CommandCall {
  for (const id of options.keys()) {
    if (optionSpec(id).common || command.options.includes(id)) continue;
    fail(`${command.name} 不用 --${id}：请去掉它，或看 taizhang ${command.name} --help。`, `${command.name} doesn't take --${id}: leave it out, or see taizhang ${command.name} --help.`);
  }
  const usage = `taizhang ${command.name} ${command.takes}`.trim();
  if (words.length < command.words[0]) fail(`${command.name} 缺少 ${command.takes}：用法是 ${usage}。`, `${command.name} needs ${command.takes}: the usage is ${usage}.`);
  if (words.length > command.words[1]) fail(`多了「${words[command.words[1]]}」：用法是 ${usage}。`, `"${words[command.words[1]]}" is too much: the usage is ${usage}.`);
  const text = (id: OptionId): string | null => options.get(id) ?? null;
  const format = formatOf(text('format'), command);
  if ((format === 'html' || format === 'xlsx') && !options.has('out')) {
    fail(`--format ${format} 要写成文件：请加上 --out 文件名。`, `--format ${format} is written to a file: add --out PATH.`);
  }
  return {
    words,
    month: text('month') === null ? null : (parseIsoMonth(text('month') ?? '') ?? badValue('month', text('month'), '2026-03')),
    by: text('by')?.split(/[,，、]/).map((word) => word.trim()).filter((word) => word !== '') ?? null,
    rule: text('rule'),
    template: text('template'),
    policy: text('policy'),
    today: text('today') === null ? io.today() : (parseIsoDate(text('today') ?? '') ?? badValue('today', text('today'), '2026-04-01')),
    format,
    out: text('out'),
    register: text('register'),
    sheet: text('sheet'),
    jobs: jobsOf(text('jobs')),
    language: languageOf(text('lang')),
    quiet: options.has('quiet'),
  };
}

export function languageOf(text: string | null): 'zh' | 'en' {
  if (text === null) return 'zh';
  return text === 'zh' || text === 'en' ? text : badValue('lang', text, 'zh / en');
}

function formatOf(text: string | null, command: Command): Format {
  if (text === null) return 'text';
  const format = command.formats.find((known) => known === text);
  if (format) return format;
  const hint = didYouMean(text, command.formats);
  return fail(`${command.name} 没有「${text}」这种输出格式：${hint.zh}`, `${command.name} has no format "${text}": ${hint.en}`);
}

function jobsOf(text: string | null): number {
  if (text === null) return 1;
  return /^[1-9]\d?$/.test(text) ? Number(text) : badValue('jobs', text, '2');
}

function badValue(id: OptionId, value: string | null, example: string): never {
  return fail(`--${id} 的值「${value}」不对：请写成 ${example} 这样。`, `--${id} "${value}" is wrong: write it like ${example}.`);
}
