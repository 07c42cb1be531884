/** Words of the language that are nobody's name: verbs in their forms, nouns with what is glued to them. */
import type { Lexicon } from '../../lexicon/schema.ts';
import { folded } from '../fold.ts';
import { askedOnce, type Word, wordOf } from '../words.ts';

interface Words {
  readonly verbs: ReadonlySet<string>;
  readonly nouns: ReadonlySet<string>;
  readonly families: ReadonlySet<string>;
  readonly namedAfter: ReadonlySet<string>;
  readonly beforeAllah: ReadonlySet<string>;
  readonly reigns: ReadonlySet<string>;
  readonly particles: ReadonlySet<string>;
  readonly roleWords: ReadonlySet<string>;
  readonly purposes: ReadonlySet<string>;
  readonly notOrganisations: ReadonlySet<string>;
  readonly clubCues: ReadonlySet<string>;
  /** Given names that are verbs or nouns too. */
  readonly ambiguous: ReadonlySet<string>;
  /** Asked once of a word. */
  readonly isVerbForm: Question;
  readonly isOrdinary: Question;
  readonly isKin: Question;
}
type Question = (token: { readonly word: Word }) => boolean;

const compiled = new WeakMap<Lexicon, Words>();

/** Whether a folded word is a verb in the perfect or imperfect, with و, ف or س before it and a pronoun behind it. */
export function isVerbForm(word: string, lexicon: Lexicon): boolean {
  return wordsOf(lexicon).isVerbForm({ word: wordOf(word) });
}

function isVerb(word: string, verbs: ReadonlySet<string>): boolean {
  return withoutConjunction(word).some(
    (bare) => verbs.has(bare) || verbs.has(withoutPronoun(bare)) || isFuture(bare, verbs),
  );
}

/** «ستزور»: س before an imperfect that stands in the lexicon as it is. */
function isFuture(word: string, verbs: ReadonlySet<string>): boolean {
  return /^س[يتن]/u.test(word) && verbs.has(word.slice(1));
}

/** Whether a folded given name is a verb or a noun as well: «خليفة», «نجم». */
export function isAmbiguous(word: string, lexicon: Lexicon): boolean {
  return wordsOf(lexicon).ambiguous.has(word);
}

/** Whether a folded word is known as something other than a name: a verb form, or a noun with clitics and endings. */
export function isOrdinary(word: string, lexicon: Lexicon): boolean {
  return wordsOf(lexicon).isOrdinary({ word: wordOf(word) });
}

function isWithEndings(word: string, nouns: ReadonlySet<string>): boolean {
  return withoutConjunction(word).some(
    (bare) => isNoun(bare, nouns) || (CLITIC.test(bare) && isNoun(bare.slice(1), nouns)),
  );
}

/** «الصباح», «الخطيب»: a noun that is a family's name too. */
export function isFamilyWord(word: string, lexicon: Lexicon): boolean {
  return wordsOf(lexicon).families.has(word);
}

/** «نصر» of «نصر الله» */
export function isBeforeAllah(word: string, lexicon: Lexicon): boolean {
  return wordsOf(lexicon).beforeAllah.has(word);
}

/** «السادس» of «محمد السادس» */
export function isReign(word: string, lexicon: Lexicon): boolean {
  return wordsOf(lexicon).reigns.has(word);
}

/** «عبد», «أبو», «فان»: a folded word that opens a part of a name. */
export function isNameParticle(word: string, lexicon: Lexicon): boolean {
  return wordsOf(lexicon).particles.has(word);
}

/** «السابق», «المساعد»: a folded word that tells more of a role. */
export function isRoleWord(word: string, lexicon: Lexicon): boolean {
  return wordsOf(lexicon).roleWords.has(word);
}

/** «حركة المرور»: two folded words, the first without clitics, that name no organisation. */
export function isNoOrganisation(words: string, lexicon: Lexicon): boolean {
  return wordsOf(lexicon).notOrganisations.has(words);
}

/** «لحقوق», «لشؤون», «للأبحاث»: what an organisation is for. */
export function isPurpose(word: string, lexicon: Lexicon): boolean {
  const { purposes } = wordsOf(lexicon);
  return word.startsWith('لل') ? purposes.has(word.slice(2)) : word.startsWith('ل') && purposes.has(word.slice(1));
}

/** «شارع», «جائزة»: what stands behind is its name, not a person. */
export function isNamedAfter(word: string, lexicon: Lexicon): boolean {
  const { namedAfter } = wordsOf(lexicon);
  return namedAfter.has(word.replace(/^[وف]?(?:[بلك]|لل)?/u, '')) || namedAfter.has(word);
}

/** «والده», «وزميلتها»: a word behind which a name is called for. */
export function isKin(word: string, lexicon: Lexicon): boolean {
  return wordsOf(lexicon).isKin({ word: wordOf(word) });
}

/** «مدرب», «ضيفه»: words behind which a club's name may be a word. */
export function isClubCue(word: string, lexicon: Lexicon): boolean {
  const { clubCues } = wordsOf(lexicon);
  return clubCues.has(word) || (word.startsWith('و') && clubCues.has(word.slice(1)));
}

/** Whether a folded word stands in the lexicon as a noun as it is. */
export function isOrdinaryNoun(word: string, lexicon: Lexicon): boolean {
  return wordsOf(lexicon).nouns.has(word);
}

/** Whether a folded word with the article is a known noun: «المدينة». */
export function isOrdinaryDefinite(word: string, lexicon: Lexicon): boolean {
  const { nouns } = wordsOf(lexicon);
  // «المرسومي», «الحربي»: families, though of ordinary words
  return word.endsWith('ي') ? nouns.has(word.slice(2)) : isNoun(word.slice(2), nouns);
}

// «بنشر», «لشرح», «كقائد»
const CLITIC = /^[بلك].{3}/u;
// هجوم + ها, + هم, + ه; مدير + ون; اقتصادي + ين, + ه; رسمي + ا; each alone, for «جنديا» is جندي and ا
const ENDINGS = [/(?:هما|ها|هم|هن|نا|ون|ين|ان|ات|يه|يا)$/u, /[هيا]$/u] as const;
// «زاره», «التقاهم»
const PRONOUN = /(?:ها|هم|هما|نا|ه)$/u;

function isNoun(word: string, nouns: ReadonlySet<string>): boolean {
  if (nouns.has(word)) return true;
  return ENDINGS.some((ending) => {
    const stem = word.replace(ending, '');
    if (stem.length < 3 || stem === word) return false;
    // حكايته, مباراتين: the ت of حكاية
    return nouns.has(stem) || nouns.has(`${stem}ه`) || (stem.endsWith('ت') && nouns.has(`${stem.slice(0, -1)}ه`));
  });
}

function withoutConjunction(word: string): readonly string[] {
  return word.length > 3 && /^[وف]/u.test(word) ? [word, word.slice(1)] : [word];
}

function withoutPronoun(word: string): string {
  const stem = word.replace(PRONOUN, '');
  return stem.length > 2 ? stem : word;
}

function wordsOf(lexicon: Lexicon): Words {
  const known = compiled.get(lexicon);
  if (known) return known;
  const parts = lexicon['name-parts'];
  const names = new Set([...parts.given, ...parts.givenOrWord].map(folded));
  const verbForms = new Set([
    ...parts.verbs.flatMap((verb) => [...formsOf(folded(verb))]),
    ...parts.verbForms.map(folded),
  ]);
  const allNouns = new Set([...parts.words, ...otherNouns(lexicon)].map(folded));
  const [verbs, nouns] = [verbForms.difference(names), allNouns.difference(names)];
  const kin = new Set(parts.kin.flatMap(withPronouns));
  const words = {
    verbs,
    nouns,
    isVerbForm: askedOnce((word) => isVerb(word, verbs)),
    isOrdinary: askedOnce((word) => isVerb(word, verbs) || isWithEndings(word, nouns)),
    isKin: askedOnce((word) => kin.has(word) || (/^[ول]/u.test(word) && kin.has(word.slice(1)))),
    ambiguous: names.intersection(verbForms.union(allNouns)),
    families: new Set(parts.families.map(folded)),
    namedAfter: new Set(parts.namedAfter.map(folded)),
    beforeAllah: new Set(parts.beforeAllah.map(folded)),
    reigns: new Set(parts.reigns.map(folded)),
    particles: new Set(parts.particles.map(folded)),
    roleWords: new Set(lexicon['role-words'].flatMap(({ ar, forms }) => [ar, ...forms].map(folded))),
    purposes: new Set(parts.purposes.map(folded)),
    notOrganisations: new Set(parts.notOrganisations.map(folded)),
    clubCues: new Set(parts.clubCues.map(folded)),
  };
  compiled.set(lexicon, words);
  return words;
}

/** زوجة: زوجته, زوجتها, زوجتهم */
function withPronouns(noun: string): readonly string[] {
  const stem = folded(noun.replace(/ة$/u, 'ت'));
  return ['ه', 'ها', 'هم', 'هما', 'ي'].map((pronoun) => `${stem}${pronoun}`);
}

/** Nouns that other topics of the lexicon know. */
function* otherNouns(lexicon: Lexicon): Generator<string> {
  for (const topic of ['organisation-heads', 'place-heads', 'speakers', 'adjectives', 'source-heads'] as const) {
    for (const { ar } of lexicon[topic]) if (!ar.includes(' ')) yield ar;
  }
  for (const topic of ['units', 'adjectives'] as const) {
    for (const { ar, plural } of lexicon[topic]) {
      if (!ar.includes(' ')) yield ar;
      if (!plural.includes(' ')) yield plural;
    }
  }
}

/** أعلن: أعلنت، أعلنوا، يعلن، تعلن، يعلنون، سيعلن … in folded letters. */
function* formsOf(perfect: string): Generator<string> {
  const weak = /[اي]$/u.test(perfect) && perfect.length > 2;
  const stem = weak ? perfect.slice(0, -1) : perfect;
  yield perfect;
  yield `${stem}ت`;
  yield `${stem}وا`;
  yield weak ? `${stem}يا` : `${stem}ا`;
  yield `${stem}تا`;
  const root = perfect.startsWith('ا') && perfect.length > 3 ? perfect.slice(1) : perfect;
  for (const person of ['ي', 'ت', 'سي', 'ست']) yield `${person}${root}`;
  for (const person of ['ي', 'سي']) {
    yield `${person}${weak ? root.slice(0, -1) : root}ون`;
    yield `${person}${weak ? `${root.slice(0, -1)}ي` : root}ان`;
  }
}
