/** The words that open a sentence and name who speaks in it. */
import { isLast } from '../names/family.ts';
import { hasNameShape } from '../names/name-word.ts';
import type { Names } from '../names/names.ts';
import { isVerbForm } from '../names/ordinary.ts';
import { isBoundary, isUnknown } from '../names/person-name.ts';
import type { Readings } from '../names/readings.ts';
import { hasArticle } from '../names/shapes.ts';
import { clauseStart, type Spoken, sentenceStart, verbBefore } from './clause.ts';
import { endsInPronoun } from './pronoun.ts';
import { LONGEST, subjectBehind, type Words } from './subject-behind.ts';
import { type Verb, verbAt } from './verb.ts';
import type { SpeechWords } from './words.ts';

/** «الوزير قال إن», «وكان الرئيس السوري قد أكد», «واستقبل الرئيس سعيد الوزير، وأكد»: a name that opens the sentence. */
export function subjectBefore(spoken: Spoken, names: Names, verb: Verb): Words | null {
  const { readings, words } = spoken;
  const start = clauseStart(spoken, verb.at, sentenceStart(spoken, verb.at));
  if (start === verb.at || verb.at - start > 40 || verbBefore(spoken, verb.at, start) !== null) return null;
  if (words.is('topics', readings.word(start)) && verb.prefix === 'ف') return topicBefore(readings, start + 1, verb.at);
  return (
    rightBefore(spoken, names, start, verb) ??
    openingName(spoken, names, start, verb.at) ??
    capitalBefore(readings, names, start)
  );
}

/** «وأدانت سيول التجربة ووصفتها بأنها "…"»: a place stands for who rules there. */
function capitalBefore(readings: Readings, names: Names, start: number): Words | null {
  const place = names.covering(start + 1);
  if (place?.kind !== 'place' || place.from !== start + 1 || place.clitics > 0) return null;
  return readings.word(start).endsWith('ت') ? { from: place.from, to: place.to } : null;
}

/** «لكن الناطقة باسم الاتحاد الأوروبي نبيلة مصرالي قالت»: a post or the like, and all words up to the verb. */
function rightBefore({ readings, words }: Spoken, names: Names, start: number, verb: Verb): Words | null {
  const from = words.is('openingWords', readings.word(start)) ? start + 1 : start;
  if (verb.prefix !== '') return null;
  // «لكن مستشارها فلان كتب»
  if (!OPENERS.some((kind) => readings.at(from, kind)) && !endsInPronoun(readings, from)) return null;
  const behind = subjectBehind(readings, names, from);
  return behind && (behind.to === verb.at || words.is('clauseOpeners', readings.word(behind.to))) ? behind : null;
}

const OPENERS = ['post', 'rank', 'unnamed'] as const;

/** «أما زوجته، سمر، فتقول»: the words up to the first comma. */
function topicBefore(readings: Readings, from: number, end: number): Words {
  let to = from + 1;
  while (to < end && readings.word(to) !== '،') to++;
  return { from, to };
}

/** A person, organisation or source within the first words of a sentence. */
export function openingName({ readings, words }: Spoken, names: Names, start: number, end: number): Words | null {
  // «عن النبي … قال»
  if (readings.word(start) === 'عن' && end - start < 10) return { from: start + 1, to: end };
  const first = behindOpening(readings, words, start);
  for (let at = first; at <= first + 2 && at < end; at++) {
    // «وعن غياب نيمار، أجاب»: he is not who answers
    if (isPreposition(readings, words, at)) return null;
    const name = names.covering(at);
    if (!name && at === first + 1 && isSurname(readings, at)) return { from: at, to: at + 1 };
    if (!name || name.kind === 'place') continue;
    // «حمّل مدرب الاتفاق خالد العطوي الحكم المسؤولية»: the club is of his post
    const holder = name.kind === 'person' ? null : roleHolder(names, at, end);
    if (holder) return holder;
    return name.to <= end ? { from: name.from, to: name.to } : null;
  }
  return postAt(readings, names, first, end) ?? postAt(readings, names, first + 1, end);
}

/** «وأشاد عرقاب بالاتفاق بين …، مؤكدا أن»: a word that only an article's people tell to be a name, behind a verb. */
function isSurname(readings: Readings, at: number): boolean {
  if (!isVerbForm(readings.word(at - 1), readings.lexicon) || hasArticle(readings.word(at))) return false;
  return isUnknown(readings, at) && hasNameShape(readings, at) && isLast(readings, at);
}

/** The person in whose role a token stands. */
function roleHolder(names: Names, at: number, end: number): Words | null {
  for (let next = at + 1; next < Math.min(at + LONGEST, end); next++) {
    const name = names.covering(next);
    if (name?.kind !== 'person') continue;
    const inRole = name.role !== null && name.role.from < at && at < name.role.to && name.to <= end;
    return inRole ? { from: name.role?.from ?? name.from, to: name.to } : null;
  }
  return null;
}

/** «لكن», «من جانبه،», «بدوره»، «وفي رده على أسئلتنا،»: the token behind what opens a sentence. */
export function behindOpening(readings: Readings, words: SpeechWords, start: number): number {
  let at = words.is('openingWords', readings.word(start)) ? start + 1 : start;
  if (isPreposition(readings, words, at)) {
    if (words.is('clauseOpeners', readings.word(at + 1))) at += 2;
    else return behindComma(readings, at) ?? at;
  } else if (words.is('clauseOpeners', readings.word(at)) && readings.word(at + 1) === '،') at++;
  return at > start && readings.word(at) === '،' ? at + 1 : at;
}

function behindComma(readings: Readings, from: number): number | null {
  for (let at = from + 1; at < from + LONGEST_OPENING; at++) if (readings.word(at) === '،') return at + 1;
  return null;
}

const LONGEST_OPENING = 12;

/** «في», «وعن»; «من» of «من جانبه» */
function isPreposition(readings: Readings, { is }: SpeechWords, at: number): boolean {
  const word = readings.word(at);
  return is('prepositions', word) || (word.startsWith('و') && is('prepositions', word.slice(1)));
}

/** «وزير الخارجية سامح شكري», «الوزير», where they open a sentence or stand behind its first word. */
function postAt(readings: Readings, names: Names, at: number, end: number): Words | null {
  const titled = titledPerson(readings, names, at, end);
  if (titled) return titled;
  const post = readings.at(at, 'post') ?? readings.at(at, 'unnamed');
  return post &&
    post.prefix === '' &&
    post.next <= end &&
    (isBoundary(readings, post.next) || readings.at(post.next, 'statement') || verbAt(readings, post.next))
    ? { from: at, to: post.next }
    : null;
}

/** A role that opens the sentence leads to the person who has it. */
function titledPerson(readings: Readings, names: Names, first: number, end: number): Words | null {
  if (!readings.at(first, 'post') && !readings.at(first, 'rank')) return null;
  for (let at = first; at < first + LONGEST && at < end; at++) {
    const name = names.covering(at);
    if (name?.kind === 'person' && name.role?.from === first) return { from: first, to: name.to };
  }
  return null;
}
