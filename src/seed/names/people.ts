/** People: known ones, and names that a rank, a post or a verb of reporting calls for. */
import type { NameSpan } from './organisations.ts';
import { isBoundary, nameAt, type PersonName } from './person-name.ts';
import type { Readings, Span } from './readings.ts';
import { type RoleSpan, roleAt, type Surroundings } from './role-span.ts';
import { hasArticle } from './shapes.ts';

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
  for (let index = 0; index < readings.tokens.length; index++) {
    if (!readings.has(index) && !readings.has(index - 1)) continue;
    const inName = around.names.get(index);
    if (inName && !readings.at(index, 'post') && !readings.at(index, 'person')) {
      index = inName.to - 1;
      continue;
    }
    const person = titled(around, index) ?? untitled(around, index);
    if (!person) continue;
    found.push(person);
    index = person.to - 1;
  }
  return found;
}

/** «وزير الخارجية المصري سامح شكري», with or without a comma before the name. */
function titled(around: Surroundings, index: number): PersonSpan | null {
  const role = roleAt(around, index);
  if (!role) return null;
  const { readings } = around;
  if (wantsBody(readings, role)) return null;
  const comma = readings.word(role.to) === '،';
  const name = nameAt(readings, comma ? role.to + 1 : role.to);
  if (!name || name.clitics > 0 || !(comma ? isSureAfterComma(readings, name) : isCalledFor(readings, role, name)))
    return null;
  // «اللواء تحسين الخفاجي، المتحدث باسم …»: a post tells more than a rank.
  const behind = role.ranked && role.to - role.from <= 2 ? roleBehind(around, name, role.from) : null;
  return { from: name.from, to: name.to, clitics: 0, entry: name.entry, role: behind ?? role };
}

/** «متحدث باسم نتنياهو», «مستشار بايدن»: the person is whom the post belongs to, not who has it. */
function wantsBody(readings: Readings, role: RoleSpan): boolean {
  const post = readings.at(role.from, 'post');
  if (post?.value.takes !== 'body' || post.next !== role.to) return false;
  return !hasArticle(readings.word(role.from).slice(role.clitics)) || readings.word(role.to - 1) === 'باسم';
}

function isSureAfterComma(readings: Readings, name: PersonName): boolean {
  if (name.opens === 'known') return true;
  return name.opens === 'given' && name.parts >= 2 && isBoundary(readings, name.to);
}

function isCalledFor(readings: Readings, role: RoleSpan, name: PersonName): boolean {
  if (name.opens === 'known' || name.opens === 'given') return true;
  if (name.parts < 2) return false;
  if (name.opens === 'word') return true;
  // An unknown word may be a verb: «الرئيس السوري جدد دعوته». Behind a verb of reporting it is not.
  const told = readings.at(role.from - 1, 'verb') !== null;
  return (told || role.ranked) && isBoundary(readings, name.to) && (told || !/^[يتس]/u.test(readings.word(name.from)));
}

const MAY_OPEN = ['person', 'given', 'given-or-word', 'particle'] as const;

/** A known name, a name with بن in it, a name right behind a verb of reporting, or one that a post stands behind. */
function untitled(around: Surroundings, index: number): PersonSpan | null {
  const { readings } = around;
  const told = readings.at(index - 1, 'verb') !== null;
  if (!told && !MAY_OPEN.some((kind) => readings.at(index, kind))) return null;
  const name = nameAt(readings, index);
  if (!name) return null;
  const role = roleBehind(around, name, name.from);
  const called = role !== null && name.parts >= 2 && (told || name.opens === 'given');
  if (!called && !isSureAlone(readings, name)) return null;
  return { from: name.from, to: name.to, clitics: name.clitics, entry: name.entry, role };
}

function isSureAlone(readings: Readings, name: PersonName): boolean {
  if (name.opens === 'known') return true;
  const behindVerb = readings.at(name.from - 1, 'verb') !== null && name.clitics === 0;
  const told = behindVerb && isBoundary(readings, name.to);
  // «وقال أبو محمد»
  if (behindVerb && /^(?:ابو|ام)$/u.test(readings.word(name.from))) return true;
  if (name.opens !== 'given' || name.parts < 2) return false;
  if (readings.word(name.from + 1) === 'بن' || readings.word(name.from + 1) === 'عبد') return true;
  return told;
}

/**
 * «سامح شكري، وزير الخارجية المصري،»; behind a verb of reporting also without the comma.
 * @param start where the name begins, or its rank
 */
function roleBehind(around: Surroundings, name: PersonName, start: number): Span | null {
  const { readings } = around;
  const comma = readings.word(name.to) === '،';
  if (!comma && readings.at(start - 1, 'verb') === null) return null;
  const role = roleAt(around, comma ? name.to + 1 : name.to);
  return role && role.clitics === 0 && isBoundary(readings, role.to) ? role : null;
}
