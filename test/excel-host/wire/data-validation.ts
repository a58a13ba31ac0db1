import { intersect, sameArea, without } from '../model/areas';
import type { ValidationRule } from '../model/sheet-parts';
import { require, requireUnlocked } from './checks';
import { flag } from './range-format';
import type { RangeTarget, WireClass } from './wire-class';

const KINDS: Readonly<Record<string, string>> = { list: 'List', wholeNumber: 'WholeNumber', decimal: 'Decimal', date: 'Date', time: 'Time', textLength: 'TextLength', custom: 'Custom' };
const PLAIN_ALERT = { message: '', showAlert: true, style: 'Stop', title: '' };
const PLAIN_PROMPT = { message: '', showPrompt: true, title: '' };

/** The rule of all of a range; null where there is none or several. */
function ruleOf({ sheet, area }: RangeTarget): ValidationRule | null {
  const touching = sheet.parts.validations.filter((rule) => rule.areas.some((one) => intersect(one, area)));
  return touching.length === 1 ? (touching[0] ?? null) : null;
}

function clear({ sheet, area }: RangeTarget): void {
  requireUnlocked({ sheet, area });
  sheet.parts.validations = sheet.parts.validations.map((rule) => ({ ...rule, areas: rule.areas.flatMap((one) => without(one, area)) })).filter((rule) => rule.areas.length > 0);
}

/** A rule of exactly this range, so that changing it changes no other cell. */
function own(self: RangeTarget): ValidationRule {
  const known = ruleOf(self);
  if (known?.areas.length === 1 && known.areas[0] && sameArea(known.areas[0], self.area)) return known;
  clear(self);
  const fresh: ValidationRule = { areas: [self.area], rule: {}, prompt: { ...PLAIN_PROMPT }, errorAlert: { ...PLAIN_ALERT }, ignoreBlanks: true, ...(known && { prompt: known.prompt, errorAlert: known.errorAlert }) };
  self.sheet.parts.validations.push(fresh);
  return fresh;
}

/** The boxes take a title of 32 characters and a text of 255. */
function requireShort({ title = '', message = '' }: Record<string, unknown>): void {
  require(String(title).length <= 32 && String(message).length <= 255);
}

export const dataValidation: WireClass<RangeTarget> = {
  reads: {
    Type: (self) => Object.keys(ruleOf(self)?.rule ?? {}).map((name) => KINDS[name])[0] ?? 'None',
    Rule: (self) => ruleOf(self)?.rule ?? {},
    Prompt: (self) => ruleOf(self)?.prompt ?? PLAIN_PROMPT,
    ErrorAlert: (self) => ruleOf(self)?.errorAlert ?? PLAIN_ALERT,
    IgnoreBlanks: (self) => ruleOf(self)?.ignoreBlanks ?? true,
    // Not judged here: the emulator does not calculate.
    Valid: () => null,
  },
  writes: {
    Rule: (self, rule: Record<string, unknown>) => {
      const names = Object.keys(rule);
      require(names.length === 1 && names[0] !== undefined && names[0] in KINDS);
      const list = rule.list as { source?: unknown } | undefined;
      // A list of its own takes 255 characters.
      require(typeof list?.source !== 'string' || list.source.startsWith('=') || list.source.length <= 255);
      own(self).rule = rule;
    },
    Prompt: (self, prompt: Record<string, unknown>) => {
      requireShort(prompt);
      own(self).prompt = { ...PLAIN_PROMPT, ...prompt };
    },
    ErrorAlert: (self, alert: Record<string, unknown>) => {
      requireShort(alert);
      own(self).errorAlert = { ...PLAIN_ALERT, ...alert };
    },
    IgnoreBlanks: (self, value: unknown) => void (own(self).ignoreBlanks = flag(value)),
  },
  calls: { Clear: clear },
};
