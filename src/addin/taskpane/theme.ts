import type { BrandVariants, Theme } from '@fluentui/react-components';
import { createDarkTheme, createLightTheme, teamsHighContrastTheme } from '@fluentui/react-components';

export type Look = 'light' | 'dark' | 'contrast';

/** A quiet blue-green, dark enough at 80 for white text. */
const BRAND: BrandVariants = {
  10: '#021a1b', 20: '#06292b', 30: '#09383a', 40: '#0b4749', 50: '#0d5557', 60: '#0e6265', 70: '#0f6b6e', 80: '#0f7477',
  90: '#23878a', 100: '#3b999c', 110: '#56abad', 120: '#73bcbe', 130: '#91cdce', 140: '#b0ddde', 150: '#cfecec', 160: '#e8f6f6',
};

/** Chinese and Latin faces that Windows, Mac and Linux bring along. */
const FONT = "'Segoe UI', 'Microsoft YaHei UI', 'PingFang SC', 'Noto Sans CJK SC', 'Noto Sans SC', system-ui, sans-serif";

const faced = (theme: Theme): Theme => ({ ...theme, fontFamilyBase: FONT, fontFamilyNumeric: FONT });

export const THEMES: Readonly<Record<Look, Theme>> = {
  light: faced(createLightTheme(BRAND)),
  dark: faced({ ...createDarkTheme(BRAND), colorBrandForeground1: BRAND[120], colorBrandForegroundLink: BRAND[120] }),
  contrast: faced(teamsHighContrastTheme),
};
