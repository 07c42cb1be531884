/** Every card of the hard seeds, the hostile and translated ones and the real seed, and cards of hostile texts. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Language } from '../../src/i18n/index.ts';
import { identityOf } from '../../src/load/identity.ts';
import { currentLexicon } from '../../src/load/lexicon.ts';
import { parseSeed } from '../../src/seed/parse.ts';
import type { Edition } from '../../src/segments/edition.ts';
import { readEdition } from '../../src/segments/read-edition.ts';
import { cardText, type DrawnText } from '../../src/share/card-text.ts';
import { articleWords, type CardWords, quotationWords } from '../../src/share/card-words.ts';

export interface TestCard extends DrawnText {
  /** Names it in messages: `10-wire.txt ar`, `10-wire.txt en L12`. */
  readonly name: string;
  readonly words: CardWords;
}

const SEEDS = ['seeds', 'tests/seeds', 'tests/site/seeds', 'tests/editions/seeds'];
const EDITIONS = ['src/editions', 'tests/editions/site'];

export function hardCards(): readonly TestCard[] {
  return SEEDS.flatMap((folder) =>
    readdirSync(folder)
      .filter((file) => file.endsWith('.txt'))
      .flatMap((file) => cardsOf(file, readFileSync(join(folder, file)))),
  );
}

/** The cards of one seed: with its edition, and in English without it too. */
export function cardsOf(file: string, bytes: Uint8Array): readonly TestCard[] {
  const [article, lexicon] = [parseSeed(bytes, currentLexicon()), currentLexicon()];
  const edition = editionOf(identityOf(file, bytes).id);
  const inLanguage = (lang: Language, told: Edition | null): readonly TestCard[] => {
    const context = { article, lexicon, lang };
    const quotations = quotationWords(context, told);
    return [
      cardOf(`${file} ${lang}`, articleWords(context, told), lang),
      ...quotations.map((words) => cardOf(`${file} ${lang} ${words.quote}`, words, lang)),
    ];
  };
  return [...inLanguage('ar', edition), ...inLanguage('en', edition), ...(edition ? inLanguage('en', null) : [])];
}

function cardOf(name: string, words: CardWords, lang: Language): TestCard {
  return { name, words, ...cardText(words, lang) };
}

function editionOf(id: string): Edition | null {
  const path = EDITIONS.map((folder) => join(folder, `${id}.en.mdx`)).find((one) => existsSync(one));
  return path ? readEdition(readFileSync(path, 'utf8')).edition : null;
}

const WORDS =
  'أعلنت وزارة الموارد المائية (اليوم) أن 1,250 كيلومترًا من قنوات الري في "12 محافظة" ستبطن قبل 31/12/2024، ';

/** What a headline could be. */
export const HOSTILE: Readonly<Record<string, string>> = {
  '500 characters': WORDS.repeat(6).slice(0, 500),
  'one word of 80 letters': 'مستشفيات'.repeat(10),
  'one Latin word of 80 letters': 'Pneumono'.repeat(10),
  'a word of 80 letters among others': `وقال ${'مستشفيات'.repeat(10)} نعم`,
  'Latin only': 'Reuters: “C++ and Python 3.12” (2023-11-08), info@example.org, +964 770 123 4567',
  emoji: '😀 فوز المنتخب 🇮🇶👨‍👩‍👧 3-1 ⚽️',
  'emoji only': '😀🇮🇶👨‍👩‍👧',
  'bidi controls': 'قال \u202e(40)\u202c هجوماً \u2067\u2066\u2069\u2069\u2069 \u200f\u200e\u061c و\u2068حماس',
  controls: 'قبل\0بعد\u0007\u001b[31m\ufeff\u00ad\u2060نهاية\ud800',
  scripts: '漢字 और עברית ܣܘܪܝܝܐ ქართული Ελλάδα Москва ḥadīth',
  letters: 'ڕۆژنامه ﷺ ﷽ گچپژ ڤڭ ٱلرَّحْمَٰنِ ۝ ﻻ ﷲ ½ ① Ⅷ ﬁ 𝐀𝐁',
  vowels: 'أَحِبَّائِهِ لِلْحُجَّةِ '.repeat(6),
  markup: '<script>alert(1)</script> {1+1} &lt; <img src=x onerror=alert(1)> #{x} </text>',
  'stacked marks': `س${'\u0651\u064b\u0650'.repeat(60)} ${'a\u0301'.repeat(30)}`,
  spaces: ' \u3000\u2003\u00a0 ',
};

/** Cards whose every text is hostile: an Arabic and an English one of the article, and one of a quotation. */
export function hostileCards(): readonly TestCard[] {
  const file = '000_c525837f81758f3a.txt';
  const cards = cardsOf(file, readFileSync(`seeds/${file}`));
  const looks = [`${file} ar`, `${file} ar L14`, `${file} en`].flatMap(
    (name) => cards.findLast((card) => card.name === name) ?? [],
  );
  return Object.entries(HOSTILE).flatMap(([name, text]) =>
    looks.map(({ words, text: { lang } }) => cardOf(`${name}: ${words.kind} ${lang}`, hostile(words, text), lang)),
  );
}

function hostile(words: CardWords, text: string): CardWords {
  const label = [{ text, lang: 'ar' as const }];
  return {
    ...words,
    main: { ...words.main, text },
    headline: words.headline && { ...words.headline, text },
    speaker: words.speaker.length > 0 ? label : [],
    places: words.places.map(() => label),
    figure: words.figure && { ...words.figure, after: label },
  };
}
