import type { Language } from '../core/words';
import type { Command } from './command';
import type { OptionId } from './options';
import { OPTIONS, optionSpec } from './options';
import { padded } from './output/padded';

/** What `--help` shows: all commands, or one with its options. */
export function helpText(commands: readonly Command[], one: Command | null, language: Language): string {
  const zh = language === 'zh';
  if (!one) {
    const lines = commands.map((command) => [`taizhang ${command.name} ${command.takes}`.trimEnd(), command.summary[language]] as const);
    return [
      zh ? '台账通：对照制度检查、汇总、打印 Excel 台账' : 'Taizhang: checks, totals and prints Excel registers against the manual',
      '',
      ...aligned(lines),
      '',
      zh ? '所有命令都可用：' : 'Every command takes:',
      ...aligned(optionLines((id) => optionSpec(id).common === true, language)),
      '',
      zh ? '文件可以是 .xlsx、.xlsm、.csv；文件夹表示其中所有工作簿。' : 'A file may be .xlsx, .xlsm or .csv; a folder means every workbook in it.',
      zh ? '返回值：0 没有违规，1 有未豁免的违规，2 没能完成。' : 'Exit status: 0 no violation, 1 a violation that is not waived, 2 it could not be done.',
      '',
    ].join('\n');
  }
  return [
    `taizhang ${one.name} ${one.takes}`.trimEnd(),
    one.summary[language],
    '',
    ...aligned(optionLines((id) => optionSpec(id).common === true || one.options.includes(id), language)),
    '',
  ].join('\n');
}

function optionLines(takes: (id: OptionId) => boolean, language: Language): (readonly [string, string])[] {
  const ids = (Object.keys(OPTIONS) as OptionId[]).filter(takes);
  return ids.map((id) => [`--${id} ${optionSpec(id).value ?? ''}`.trimEnd(), optionSpec(id).help[language]] as const);
}

function aligned(lines: readonly (readonly [string, string])[]): string[] {
  const width = Math.max(...lines.map(([left]) => left.length));
  return lines.map(([left, right]) => `  ${padded(left, width)}  ${right}`);
}
