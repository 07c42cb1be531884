/** How each part of a card is set: face, weight, colour, leading, sizes. */
import type { Language } from '../i18n/index.ts';
import type { Setting, Sizes } from './card-fit.ts';
import { FAMILIES } from './card-fonts.ts';
import { COLOURS } from './card-look.ts';

export type Part = 'headline' | 'quoted' | 'figure' | 'note' | 'strong';

type Look = Omit<Setting, 'text' | 'dir'>;
const { kufi, naskh, serif, title } = FAMILIES;
const { ink, soft, rubric } = COLOURS;

const LOOKS: Readonly<Record<Part, Readonly<Record<Language, Look>>>> = {
  headline: {
    ar: { family: kufi, weight: 700, colour: ink, leading: 1.5 },
    en: { family: title, weight: 700, colour: ink, leading: 1.22 },
  },
  quoted: {
    ar: { family: naskh, weight: 600, colour: ink, leading: 1.58 },
    en: { family: serif, weight: 400, colour: ink, leading: 1.32 },
  },
  figure: {
    ar: { family: kufi, weight: 700, colour: rubric, leading: 1.2 },
    en: { family: title, weight: 700, colour: rubric, leading: 1.1 },
  },
  strong: {
    ar: { family: kufi, weight: 700, colour: rubric, leading: 1.5 },
    en: { family: title, weight: 700, colour: rubric, leading: 1.3 },
  },
  note: {
    ar: { family: kufi, weight: 400, colour: soft, leading: 1.5 },
    en: { family: serif, weight: 400, colour: soft, leading: 1.3 },
  },
};

/** @param lang the language of the words */
export function settingOf(part: Part, text: string, lang: Language): Setting {
  return { text, dir: lang === 'ar' ? 'rtl' : 'ltr', ...LOOKS[part][lang] };
}

export const SIZES: Readonly<Record<Part, Sizes>> = {
  headline: { steps: [92, 84, 77, 71, 65, 60, 55, 50, 46, 42, 38, 35, 32, 29, 26, 24, 22, 20], readable: 42 },
  quoted: { steps: [80, 73, 67, 61, 56, 51, 47, 43, 39, 36, 33, 30, 28, 26, 24, 22], readable: 39 },
  figure: { steps: [132, 118, 106, 95, 85, 76, 68, 61, 55, 49, 44, 40, 36], readable: 36 },
  strong: { steps: [36, 33, 30, 28, 26, 24, 22, 20], readable: 26 },
  note: { steps: [36, 33, 30, 28, 26, 24, 22, 20], readable: 26 },
};
