/** Last and first names that no rule takes for names by themselves, where one in the article has them: «الموسوي», «ولسريع», «فاطمة». */
import type { Lexicon } from '../../lexicon/schema.ts';
import type { BlockId, Fact, FactId, Person, Range } from '../model.ts';
import { isPreposition } from '../names/ali.ts';
import { isLast } from '../names/family.ts';
import { isGivenName, isParticle, isUnknown } from '../names/name-word.ts';
import { isNamedAfter, isNameParticle, isOrdinary, isOrdinaryDefinite, isVerbForm } from '../names/ordinary.ts';
import { nameRange, type Readings, readingsOf } from '../names/readings.ts';
import { hasArticle } from '../names/shapes.ts';
import { verbAt } from '../speech/verb.ts';
import type { Token, View } from '../view.ts';
import { knownWord } from '../words.ts';

/** The fullest form of a name, and its words, folded. */
export interface Fullest {
  readonly person: Person;
  readonly words: readonly string[];
}

/** A way to write a last name, with the letters glued before it. */
interface Form {
  readonly person: Person;
  /** The name, folded: «الغفار» of «عبد الغفار» is `rest`. */
  readonly bare: string;
  readonly rest: string | null;
  readonly clitics: number;
  readonly isFirst: boolean;
}

const CLITICS = ['و', 'ف', 'ل', 'ب'] as const;

/**
 * Facts for the last names of an article's people.
 * @param facts all facts of the article
 * @param people those with their fullest names
 */
export function shortNames(
  facts: readonly Fact[],
  people: readonly Fullest[],
  views: ReadonlyMap<BlockId, View>,
  lexicon: Lexicon,
): readonly Person[] {
  const forms = formsOf(people, lexicon);
  if (forms.size === 0) return [];
  const found: Person[] = [];
  const names = Map.groupBy(facts.filter(isName), (fact) => fact.block);
  let ids: ReadonlySet<FactId> | undefined;
  for (const [block, view] of views) {
    const isFree = freeOf(names.get(block) ?? []);
    for (const { word, index } of view.tokens) {
      const written = forms.get(word.id);
      const form = written && formAt(written, view, index);
      if (!form || !isHere(readingsOf(view, lexicon), index, form)) continue;
      const place = placeOf(view, index, form);
      if (!isFree(place)) continue;
      ids ??= new Set(facts.map(({ id }) => id));
      found.push(personAt(place, block, form, ids));
    }
  }
  return found;
}

/** Whether no name stands in a range; to be asked of ranges in the order of the text. */
export function freeOf(names: readonly Fact[]): (range: Range) => boolean {
  let at = 0;
  return ({ start, end }) => {
    while ((names[at]?.end ?? Number.POSITIVE_INFINITY) <= start) at++;
    return (names[at]?.start ?? Number.POSITIVE_INFINITY) >= end;
  };
}

function formAt(forms: readonly Form[], view: View, index: number): Form | undefined {
  return forms.find(({ rest }) => rest === null || view.tokens[index + 1]?.text === rest);
}

/** Last and first names of one person only, as they may be written, by the number of their first word. */
function formsOf(people: readonly Fullest[], lexicon: Lexicon): ReadonlyMap<number, readonly Form[]> {
  const opens = (word = ''): boolean => isNameParticle(word, lexicon);
  const lasts = new Map<string, Person | null>();
  const firsts = new Map<string, Person | null>();
  for (const { person, words } of people) {
    const first = opens(words[0]) ? words.slice(0, 2) : words.slice(0, 1);
    add(firsts, first.join(' '), person);
    const last = opens(words.at(-2)) ? words.slice(-2) : words.slice(-1);
    if (words.length > last.length && last[0] !== 'الله' && last[0] !== 'الدين') add(lasts, last.join(' '), person);
  }
  const forms = new Map<number, Form[]>();
  for (const [name, person] of lasts) if (person) addForms(forms, name, person, false);
  for (const [name, person] of firsts) if (person && !lasts.has(name)) addForms(forms, name, person, true);
  return forms;
}

/** A name that two people have is nobody's. */
function add(names: Map<string, Person | null>, name: string, person: Person): void {
  if (name !== '') names.set(name, names.has(name) ? null : person);
}

function addForms(forms: Map<number, Form[]>, name: string, person: Person, isFirst: boolean): void {
  const [bare = '', rest = null] = name.split(' ');
  const put = (text: string, clitics: number): void => {
    const id = knownWord(text)?.id;
    // what the article does not have anywhere is not looked for
    if (id === undefined) return;
    const form = { person, bare, rest, clitics, isFirst };
    const list = forms.get(id);
    if (list) list.push(form);
    else forms.set(id, [form]);
  };
  put(bare, 0);
  if (isFirst) return;
  for (const clitic of CLITICS) put(`${clitic}${bare}`, 1);
  // «للموسوي» is ل and الموسوي: the alif of the article is not written.
  if (bare.startsWith('ال')) put(`ل${bare.slice(1)}`, 2);
}

interface Place extends Range {
  readonly name: Range;
}

function placeOf(view: View, at: number, { clitics, rest }: Form): Place {
  const to = rest === null ? at + 1 : at + 2;
  const [{ start }, { end }] = [view.tokens[at] as Token, view.tokens[to - 1] as Token];
  return { ...view.range(start, end), name: nameRange(view, { from: at, to, clitics }) };
}

function personAt({ start, end, name }: Place, block: BlockId, { person }: Form, ids: ReadonlySet<FactId>): Person {
  const plain: FactId = `${block}-${start}`;
  // Where a quotation without marks starts with the name, that has the plain id.
  const id: FactId = ids.has(plain) ? `${plain}-person` : plain;
  const { entry } = person;
  return { kind: 'person', start, end, id, block, rule: 'short-name', name, entry, role: null, same: person.id };
}

function isName({ kind }: Fact): boolean {
  return kind === 'person' || kind === 'organisation' || kind === 'place' || kind === 'source';
}

function isHere(readings: Readings, at: number, form: Form): boolean {
  if (form.rest !== null) return !isGivenName(readings, at - 1) && isLast(readings, at + 1);
  return form.isFirst ? isFirstHere(readings, at) : isLastHere(readings, at, form.bare);
}

/** «تقول فاطمة»; a first name that is a word too («كرم») is a name only behind a verb of reporting. */
function isFirstHere(readings: Readings, at: number): boolean {
  // «وشدد على «ضرورة …»»
  if (isPreposition(readings, at)) return false;
  if (verbAt(readings, at - 1)) return isGivenName(readings, at) && isLast(readings, at);
  if (readings.at(at, 'given')?.prefix !== '' || !isLast(readings, at) || isGivenName(readings, at - 1)) return false;
  // «مناطق آمنة»
  if (isOrdinary(readings.word(at), readings.lexicon)) return false;
  return !isParticle(readings, at - 1) && !isNamedAfter(readings.word(at - 1), readings.lexicon);
}

/** A last name that is a word too («المصري», «سريع») is a name only behind a verb. */
function isLastHere(readings: Readings, at: number, bare: string): boolean {
  if (verbAt(readings, at - 1)) return true;
  if (readings.at(at, 'demonym') || readings.at(at, 'given')) return false;
  if (readings.at(at, 'given-or-word'))
    return isVerbForm(readings.word(at - 1), readings.lexicon) && isLast(readings, at);
  if (hasArticle(bare)) return /(?:ي|يه)$/u.test(bare) || isFamilyWordBehind(readings, at, bare);
  return bare.length > 3 && isUnknown(readings, at);
}

/** «وكشف الصقر»: a noun, but behind a verb. */
function isFamilyWordBehind(readings: Readings, at: number, bare: string): boolean {
  return !isOrdinaryDefinite(bare, readings.lexicon) && isVerbForm(readings.word(at - 1), readings.lexicon);
}
