/** People: known ones, names made of given names, and names that a rank, a post or a verb of reporting calls for. */

import { verbAt } from '../speech/verb.ts';
import { askedOnce } from '../words.ts';
import { isBoundary } from './boundary.ts';
import { isLast } from './family.ts';
import { kindSet } from './kind-set.ts';
import type { NameSpan } from './name-span.ts';
import { isAmbiguous, isFamilyWord, isKin, isNamedAfter, isOrdinaryNoun, isVerbForm } from './ordinary.ts';
import { nameAt, type PersonName } from './person-name.ts';
import type { Readings, Span } from './readings.ts';
import { type RoleSpan, roleAt, type Surroundings } from './role-span.ts';
import { hasArticle, sourceOf } from './shapes.ts';

export interface PersonSpan extends Span {
  readonly entry: string | null;
  readonly role: Span | null;
}

/**
 * Every person of a view, in order.
 * @param names the organisations and places of the view, which roles are made of
 */
export function peopleOf(readings: Readings, names: readonly NameSpan[]): readonly PersonSpan[] {
  const around: Surroundings = { readings, names: new Map(names.map((name) => [name.from, name])) };
  const found: PersonSpan[] = [];
  /** Where the last name and what tells of it end. */
  let told = -1;
  for (let index = 0; index < readings.tokens.length; index++) {
    if (index < told && readings.at(index, 'post')) {
      index = told - 1;
      continue;
    }
    if (!mayOpen(readings, index) && told !== index) continue;
    const inName = around.names.get(index);
    if (inName && !readings.at(index, 'post') && !readings.at(index, 'person')) {
      index = inName.to - 1;
      continue;
    }
    const person = titled(around, index) ?? untitled(around, index, told === index);
    if (!person) continue;
    if (isNamesake(readings, person, index)) {
      index = person.to - 1;
      continue;
    }
    found.push(person);
    index = person.to - 1;
    told = toldEnd(readings, person);
  }
  return found;
}

/** The token behind a name, or behind the post and the comma that stand behind it: there the next of a list opens. */
function toldEnd(readings: Readings, { role, to }: PersonSpan): number {
  const end = role !== null && role.from >= to ? role.to : to;
  return end > to && readings.word(end) === '،' ? end + 1 : end;
}

/** «شارع محمد علي», «ملعب الأمير فيصل», but not «عن طريق محمد علي». */
function isNamesake(readings: Readings, { role }: PersonSpan, index: number): boolean {
  if (role !== null && (role.from !== index || !isNobility(readings, role))) return false;
  const before = readings.word(index - 1);
  // «عن طريق محمد علي», «بطولة عادل إمام»
  if (role === null && (readings.word(index - 2) === 'عن' || before === 'بطوله')) return false;
  return isNamedAfter(before, readings.lexicon) && readings.word(index - 2) !== 'عن';
}

/** «الأمير», «الملك», «السيدة», «الشهيد»: after whom places are called. */
function isNobility(readings: Readings, { from, to }: Span): boolean {
  return (
    to === from + 1 &&
    /^ال(?:امير|ملك|شيخ|سيد|شهيد|دكتور|سلطان|امام|قديس|خليفه|صحابي|حاج|زعيم|بابا|لواء|فريق|مشير)ه?$/u.test(
      readings.word(from),
    )
  );
}

const MAY_START = kindSet(['person', 'given', 'given-or-word', 'particle', 'post', 'rank']);
const MAY_LEAD = kindSet(['verb', 'demonym']);

/** What a name, a title or a name behind «قال» or «الفرنسي» may start with: a quick look. */
function mayOpen(readings: Readings, index: number): boolean {
  if (readings.may(index, MAY_START) || readings.may(index - 1, MAY_LEAD)) return true;
  const token = readings.tokens[index];
  return token?.kind === 'word' && (readings.word(index + 1) === 'بن' || isServantOrFather(token));
}

/** «عبدالله», «وأبو» */
const isServantOrFather = askedOnce((word) => /^و?(?:عبدال|اب[وي]$)/u.test(word));

/** «وزير الخارجية المصري سامح شكري», with or without a comma before the name. */
function titled(around: Surroundings, index: number): PersonSpan | null {
  const role = roleAt(around, index);
  if (!role) return null;
  const { readings } = around;
  if (wantsBody(readings, role)) return null;
  const comma = readings.word(role.to) === '،';
  // «رئيس جمهورية الصومال، السيد حسن شيخ محمود»
  const rank = comma && !role.ranked ? roleAt(around, role.to + 1) : null;
  const own = rank?.ranked && rank.clitics === 0 && isRanks(readings, rank) ? rank : role;
  const apart = comma && own === role;
  const name = nameAt(readings, apart ? role.to + 1 : own.to, true);
  if (!name || name.clitics > 0 || !(apart ? isSureAfterComma(readings, name) : isCalledFor(readings, own, name)))
    return null;
  // «اللواء تحسين الخفاجي، المتحدث باسم …»: a post tells more than a rank.
  const behind = isRanks(readings, role) ? roleBehind(around, name, role.from) : null;
  return { from: name.from, to: name.to, clitics: 0, entry: name.entry, role: behind ?? role };
}

/** «سعادة السيد», «اللواء الدكتور»: ranks and nothing else. */
function isRanks(readings: Readings, { from, to }: RoleSpan): boolean {
  let at = from;
  while (at < to) {
    const rank = readings.at(at, 'rank');
    if (!rank) return false;
    at = rank.next;
  }
  return at === to;
}

/** «متحدث باسم نتنياهو», «مستشار بايدن»: the person is whom the post belongs to, not who has it. */
function wantsBody(readings: Readings, role: RoleSpan): boolean {
  const post = readings.at(role.from, 'post');
  if (post?.value.takes !== 'body' || post.next !== role.to) return false;
  // «رئيس مجلس الإدارة» is whole.
  if (role.to > role.from + 1 && hasArticle(readings.word(role.to - 1))) return false;
  return !hasArticle(readings.word(role.from).slice(role.clitics)) || readings.word(role.to - 1) === 'باسم';
}

function isSureAfterComma(readings: Readings, name: PersonName): boolean {
  if (name.opens === 'known') return true;
  return name.parts >= 2 && isBoundary(readings, name.to) && name.opens !== 'unknown';
}

function isCalledFor(readings: Readings, role: RoleSpan, name: PersonName): boolean {
  if (name.opens === 'known' || name.opens === 'given') return true;
  const told = verbAt(readings, role.from - 1) !== null;
  if (name.parts < 2)
    return (told || name.opens === 'word') && isPersonal(readings, role) && isBoundary(readings, name.to);
  if (name.opens === 'word') return true;
  // An unknown word may be a verb: «الرئيس السوري جدد دعوته». Behind a verb of reporting it is not.
  if (told) return true;
  // «تسلق الفريق جبل المكبر»: a noun and what it belongs to
  const last = readings.word(name.to - 1);
  if (hasArticle(last) && !last.endsWith('ي')) return false;
  return role.ranked || (isLast(readings, name.to - 1) && !hasArticle(readings.word(name.to)));
}

/** «الرئيس», «الحارس»: a role that has no body, so that what follows it is a name. */
function isPersonal(readings: Readings, role: RoleSpan): boolean {
  if (role.ranked) return true;
  const post = readings.at(role.from, 'post');
  return post?.value.takes === 'adjective' && hasArticle(readings.word(role.from).slice(role.clitics));
}

/** A known name, one made of given names, one that a verb of reporting leads to, or that a post stands behind. */
function untitled(around: Surroundings, index: number, follows: boolean): PersonSpan | null {
  const { readings } = around;
  const kin = isKinAt(readings, index - 1);
  const told = kin || verbAt(readings, index - 1) !== null || isByline(readings, index - 1);
  const national = isNational(readings, index);
  const name = isVerbBehind(readings, index) ? null : nameAt(readings, index, kin || national);
  if (!name || (name.opens !== 'known' && isInsideName(around, name))) return null;
  if (name.opens === 'unknown' && !told && !follows && !national) return null;
  const role = roleBehind(around, name, name.from);
  const called = role !== null && name.parts >= 2;
  if (kin && name.clitics === 0 && name.opens !== 'unknown' && isLast(readings, name.to - 1))
    return { from: name.from, to: name.to, clitics: 0, entry: name.entry, role };
  if (!called && !isSureAlone(readings, name, told) && !(follows && isNextInList(readings, name))) return null;
  return { from: name.from, to: name.to, clitics: name.clitics, entry: name.entry, role };
}

/** «ثم عادل سعد ناطق النتيجة», «قد سمح»: behind «قد» stands a verb, and behind «ثم» one where a name follows. */
function isVerbBehind(readings: Readings, index: number): boolean {
  if (!isAmbiguous(readings.word(index), readings.lexicon)) return false;
  const before = readings.word(index - 1);
  if (/^[وفل]?قد$/u.test(before)) return true;
  return before === 'ثم' && readings.at(index + 1, 'given')?.prefix === '';
}

/** «كتبت - جهاد سعداوي», «كتب: محمود الشاذلي» */
function isByline(readings: Readings, at: number): boolean {
  return at === 1 && /^[-:]$/u.test(readings.word(at)) && /^(?:كتبت?|تصوير|حاوره|حاورته)$/u.test(readings.word(0));
}

function isKinAt(readings: Readings, at: number): boolean {
  const token = readings.tokens[at];
  return token?.kind === 'word' && isKin(token.text, readings.lexicon);
}

/** «… وفرح الديباني وأمل عرفة»: a name right behind a name, joined by «و». */
function isNextInList(readings: Readings, name: PersonName): boolean {
  return name.clitics === 1 && name.parts >= 2 && name.opens === 'word' && isLast(readings, name.to - 1);
}

/** A name that a place or an organisation starts in. */
function isInsideName({ names }: Surroundings, name: PersonName): boolean {
  for (let at = name.from; at < name.to; at++) if (names.has(at)) return true;
  return false;
}

/** «البرازيلي كافو», «والتركي أورهان باموك» */
function isNational(readings: Readings, index: number): boolean {
  const demonym = readings.at(index - 1, 'demonym');
  return demonym?.value.definite === true && demonym.next === index && demonym.value.place !== undefined;
}

function isSureAlone(readings: Readings, name: PersonName, told: boolean): boolean {
  if (name.opens === 'known') return true;
  const last = isBoundary(readings, name.to);
  if (told && name.clitics === 0) {
    // «وقال أبو محمد»
    if (/^(?:ابو|ام)$/u.test(readings.word(name.from))) return true;
    if (name.opens === 'unknown' && !isLikeName(readings, name)) return false;
    if (
      last &&
      (name.opens === 'given' || !isFeminineVerb(readings, name.from - 1)) &&
      (name.parts >= 2 || isSaying(readings, name.to))
    )
      return true;
  }
  if (name.opens === 'given') return name.parts >= 2;
  // «أبو مازن» is whole, «في أبو سليم» is a place
  if (/^و?اب[وي]$/u.test(readings.word(name.from)))
    return (
      !readings.at(name.from - 1, 'place-cue') &&
      !readings.at(name.from - 1, 'place-head') &&
      readings.tokens[name.to]?.kind !== 'number'
    );
  if (name.parts < 2) return false;
  if (name.opens === 'word') return isNameBehind(readings, name);
  if (isFeminineVerb(readings, name.from - 1)) return false;
  return isNational(readings, name.from) && (last || isLast(readings, name.to - 1));
}

/** «سعيد بن جبير», «ناصر الخليفي», «نادر جوخدار»: what follows makes a name of a word. */
function isNameBehind(readings: Readings, name: PersonName): boolean {
  const second = name.from + 1;
  const first = readings.word(name.from).slice(name.clitics);
  const next = readings.word(second);
  if (next === 'بن' || first === 'بن') return true;
  if (!isLast(readings, name.to - 1)) return false;
  if (
    readings.at(second, 'given')?.prefix === '' ||
    readings.at(second, 'particle')?.prefix === '' ||
    isFamilyWord(next, readings.lexicon)
  )
    return true;
  if (/^(?:الله|الدين)$/u.test(next)) return name.parts >= 2;
  if (readings.at(second, 'given-or-word')?.prefix === '') return !isAmbiguous(first, readings.lexicon);
  return hasArticle(next) && next.endsWith('ي') && !isAmbiguous(first, readings.lexicon);
}

/** Not «قال متعاملون إن», «يرون كوابيس مرعبة». */
function isLikeName(readings: Readings, name: PersonName): boolean {
  // «جئنا لنلعب»
  if (/^(?:م.*(?:ون|و)|.+نا)$/u.test(readings.word(name.from)) || /و[ان]$/u.test(readings.word(name.from - 1)))
    return false;
  return !/ة$/u.test(sourceOf(readings, name.to - 1));
}

/** «وقالت نوكيا إن»: an unknown name may be a company's. */
function isFeminineVerb(readings: Readings, at: number): boolean {
  return /^[وف]?(?:.{2,}ت|ت.{3,})$/u.test(readings.word(at));
}

/** «إن», «أن», «:» or a quotation mark: behind a name that has just said something. */
function isSaying(readings: Readings, at: number): boolean {
  return (
    readings.at(at, 'that') !== null ||
    /^[:"«“]$/u.test(readings.word(at)) ||
    /^(?:قوله|قولها)$/u.test(readings.word(at))
  );
}

/**
 * «سامح شكري، وزير الخارجية المصري،», «فلان (وزير سابق)»; without a comma where no verb could have the post as its object.
 * @param start where the name begins, or its rank
 */
function roleBehind(around: Surroundings, name: PersonName, start: number): Span | null {
  const { readings } = around;
  const mark = readings.word(name.to);
  const apart = mark === '،' || mark === '(';
  if (!apart && !mayFollow(readings, name, start)) return null;
  const role = roleAt(around, apart ? name.to + 1 : name.to);
  return role && role.clitics === 0 && isBoundary(readings, role.to) ? role : null;
}

/** «محمود علي يوسف وزير الدولة», but not «استقبل محمد علي وزير الدولة». */
function mayFollow(readings: Readings, name: PersonName, start: number): boolean {
  if (verbAt(readings, start - 1)) return true;
  const before = readings.word(start - 1);
  return name.parts >= 2 && (!isVerbForm(before, readings.lexicon) || isOrdinaryNoun(before, readings.lexicon));
}
