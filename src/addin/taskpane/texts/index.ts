import { CARD_TEXTS } from './card';
import { CHECK_TEXTS } from './check';
import { FRAME_TEXTS } from './frame';
import { POLICY_TEXTS } from './policy';
import { REPORT_TEXTS } from './reports';
import { SHEET_TEXTS } from './sheets';
import type { Text } from './text';
import { TOTAL_TEXTS } from './totals';

/** Every text of the pane, by area. */
export const TEXTS = { ...FRAME_TEXTS, ...CHECK_TEXTS, ...CARD_TEXTS, ...SHEET_TEXTS, ...TOTAL_TEXTS, ...REPORT_TEXTS, ...POLICY_TEXTS };

export type TextKey = keyof typeof TEXTS;

export function textOf(key: TextKey): Text {
  return TEXTS[key];
}
