/** Organisations that have no entry but are made of words that have English: «وزارة الداخلية», Interior Ministry. */
import type { Lexicon } from '../lexicon/schema.ts';
import { type Readings, readingsOf } from '../seed/names/readings.ts';
import { type PhraseIndex, phraseIndex } from '../seed/phrases.ts';
import { viewOf } from '../seed/view.ts';
import { withArticle } from './english-article.ts';
import { entryName } from './entries.ts';

interface Words {
  readonly adjectives: PhraseIndex<string>;
  readonly objects: PhraseIndex<string>;
}
interface Parts {
  /** The first adjective of the Arabic first. */
  readonly adjectives: readonly string[];
  readonly object: string | null;
  readonly place: string | null;
  /** What it is for: «للثقافة». */
  readonly purpose: string | null;
}

const NOTHING: Parts = { adjectives: [], object: null, place: null, purpose: null };
const compiled = new WeakMap<Lexicon, Words>();

/** English for an organisation's Arabic words; null where any of them is not known, or where it would be a guess. */
export function composedOrganisation(words: string, lexicon: Lexicon): string | null {
  const view = viewOf(words);
  const readings = readingsOf(view, lexicon);
  const head = readings.at(0, 'organisation-head') ?? readings.at(0, 'definite-head');
  if (!head) return null;
  const { ends, en } = head.value;
  if (ends === 'ministry') return ministry(readings, head.next, en);
  // «النيابة العامة», «مجلس النواب»: whole without a nationality
  if (ends === 'nationality') return head.value.ar.includes(' ') && head.next === view.tokens.length ? en : null;
  const parts = partsOf(readings, head.next, NOTHING);
  return parts && composed(en, parts);
}

function ministry(readings: Readings, at: number, en: string): string | null {
  const portfolio = readings.at(at, 'portfolio');
  return portfolio?.next === readings.tokens.length ? `${portfolio.value.en} ${en}` : null;
}

/** Takes piece after piece; null where one has no English. */
function partsOf(readings: Readings, at: number, parts: Parts): Parts | null {
  if (at >= readings.tokens.length) return parts;
  const { adjectives, objects } = wordsOf(readings.lexicon);
  const demonym = readings.at(at, 'demonym');
  if (demonym?.prefix === '' && demonym.value.definite)
    return partsOf(readings, demonym.next, { ...parts, adjectives: [...parts.adjectives, demonym.value.en] });
  const plural = pluralDemonym(readings, at);
  if (plural) return partsOf(readings, at + 1, { ...parts, adjectives: [...parts.adjectives, plural] });
  const object = objects.longestAt(readings.tokens, at, { clitics: true }) ?? portfolioAt(readings, at);
  if (object && parts.purpose === null && /^ل/u.test(object.prefix))
    return partsOf(readings, object.next, { ...parts, purpose: object.value });
  if (object?.prefix === '' && isOpen(parts)) return partsOf(readings, object.next, { ...parts, object: object.value });
  const adjective = adjectives.longestAt(readings.tokens, at);
  if (adjective)
    return partsOf(readings, adjective.next, { ...parts, adjectives: [...parts.adjectives, adjective.value] });
  return withPlace(readings, at, parts);
}

/** «الشؤون الاجتماعية» of «مكتب الشؤون الاجتماعية» */
function portfolioAt(readings: Readings, at: number): { next: number; prefix: string; value: string } | null {
  const portfolio = readings.at(at, 'portfolio');
  return portfolio && { next: portfolio.next, prefix: portfolio.prefix, value: portfolio.value.en };
}

/** «الفلسطينيين» of «نقابة الصحفيين الفلسطينيين» */
function pluralDemonym(readings: Readings, at: number): string | null {
  const singular = /^(ال.+ي)(?:ين|ون)$/u.exec(readings.word(at))?.[1];
  return singular ? (readingsOf(viewOf(singular), readings.lexicon).at(0, 'demonym')?.value.en ?? null) : null;
}

function withPlace(readings: Readings, at: number, parts: Parts): Parts | null {
  const place = readings.at(at, 'place');
  const [key, ...others] = place?.value.keys ?? [];
  const en = key && others.length === 0 ? entryName(readings.lexicon, 'place', key)?.en : undefined;
  const { place: known, adjectives, purpose } = parts;
  const fits = known === null && purpose === null && adjectives.length === 0;
  return place?.prefix === '' && en && fits ? partsOf(readings, place.next, { ...parts, place: en }) : null;
}

function isOpen({ object, place, adjectives, purpose }: Parts): boolean {
  return object === null && place === null && purpose === null && adjectives.length === 0;
}

/** Kinds of body whose words mean what they say; a party's or a company's are its own. */
const LITERAL = new Set(
  'authority committee council court faculty institute association union directorate department service agency fund centre foundation organisation university academy commission chamber bureau office observatory command committees delegation federation mission prosecution'.split(
    ' ',
  ),
);
/** Kinds of body that are called after their place. */
const LOCAL = new Set([
  'institute',
  'centre',
  'university',
  'municipality',
  'court',
  'stock exchange',
  'directorate',
  'academy',
  'faculty',
  'prosecution',
  'police station',
]);
const OF_PLACE = new Set(['embassy', 'consulate', 'bank']);
const OF_OBJECT = new Set(['faculty', 'institute']);

function composed(head: string, parts: Parts): string | null {
  if (parts === NOTHING || (parts.adjectives.length === 0 && !parts.object && !parts.place && !parts.purpose))
    return null;
  if (parts.place) return placed(head, parts);
  if (head === 'team')
    return parts.object && parts.adjectives.length === 0 ? `national ${parts.object.toLowerCase()} team` : null;
  if (!LITERAL.has(head)) return null;
  const title = capitals(head);
  const adjectives = parts.adjectives.toReversed().join(' ');
  // "Algerian Football Federation"
  const sport = parts.purpose !== null && /ball$|^Swimming$|^Athletics$/i.test(parts.purpose);
  const purpose = parts.purpose && !sport ? ` for ${parts.purpose}` : '';
  if (!parts.object && sport) return `${adjectives} ${parts.purpose} ${title}`.trim();
  if (!parts.object) return `${adjectives} ${title}${purpose}`.trim();
  const behind = OF_OBJECT.has(head) || /^(?:Appeal|Cassation|First Instance)$/.test(parts.object);
  const whole = behind ? `${title} of ${parts.object}` : `${owner(parts.object, head)} ${title}`;
  return `${adjectives} ${whole}${purpose}`.trim();
}

function placed(head: string, { place, object, adjectives, purpose }: Parts): string | null {
  if (!place || purpose) return null;
  // «مديرية زراعة البصرة», «جامعة بيروت العربية»
  if (object)
    return adjectives.length === 0 && LITERAL.has(head) && !OF_OBJECT.has(head)
      ? `${place} ${object} ${capitals(head)}`
      : null;
  if (adjectives.length > 0)
    return head === 'university' ? `${place} ${adjectives.toReversed().join(' ')} University` : null;
  if (OF_PLACE.has(head)) return `${head} of ${withArticle(place)}`;
  if (head === 'team') return `${place} national team`;
  return LOCAL.has(head) ? `${place} ${capitals(head)}` : null;
}

/** "Journalists' Union" */
function owner(object: string, head: string): string {
  return /^(?:union|association)$/.test(head) && /[^'s]s$/.test(object) ? `${object}'` : object;
}

function capitals(words: string): string {
  return words.replace(/\b[a-z]/g, (letter) => letter.toUpperCase());
}

function wordsOf(lexicon: Lexicon): Words {
  const known = compiled.get(lexicon);
  if (known) return known;
  const { adjectives, objects } = lexicon['organisation-words'];
  const words = { adjectives: indexOf(adjectives), objects: indexOf(objects.flatMap(withoutArticle)) };
  compiled.set(lexicon, words);
  return words;
}

/** «زراعة» of «مديرية زراعة البصرة» means what «الزراعة» does. */
function withoutArticle(term: Term): readonly Term[] {
  const bare = /^ال(\S+)$/u.exec(term.ar)?.[1];
  return bare ? [term, { ...term, ar: bare, forms: [] }] : [term];
}

type Term = Lexicon['organisation-words']['objects'][number];

function indexOf(terms: Lexicon['organisation-words']['objects']): PhraseIndex<string> {
  return phraseIndex(terms.flatMap(({ ar, en, forms }) => [ar, ...forms].map((form) => [form, en] as const)));
}
