/** Last names that no rule takes for names by themselves, where somebody in the article has them: «الموسوي», «ولسريع». */
import type { Lexicon } from '../../lexicon/schema.ts';
import type { BlockId, Fact, FactId, Person, Range } from '../model.ts';
import { isUnknown } from '../names/person-name.ts';
import { nameRange, type Readings, readingsOf } from '../names/readings.ts';
import { hasArticle } from '../names/shapes.ts';
import { verbAt } from '../speech/verb.ts';
import type { Token, View } from '../view.ts';

/** The fullest form of a name, and its words, folded. */
export interface Fullest {
  readonly person: Person;
  readonly words: readonly string[];
}

/** A way to write a last name, with the letters glued before it. */
interface Form {
  readonly person: Person;
  /** The last name, folded. */
  readonly bare: string;
  readonly clitics: number;
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
  const forms = formsOf(people);
  if (forms.size === 0) return [];
  const found: Person[] = [];
  const names = Map.groupBy(facts.filter(isName), (fact) => fact.block);
  const ids = new Set(facts.map(({ id }) => id));
  for (const [block, view] of views) {
    const isFree = freeOf(names.get(block) ?? []);
    for (const { text, index } of view.tokens) {
      const form = forms.get(text);
      if (!form || !isNameHere(readingsOf(view, lexicon), index, form.bare)) continue;
      const place = placeOf(view, index, form);
      if (isFree(place)) found.push(personAt(place, block, form, ids));
    }
  }
  return found;
}

/** Whether no name stands in a range; to be asked of ranges in the order of the text. */
function freeOf(names: readonly Fact[]): (range: Range) => boolean {
  let at = 0;
  return ({ start, end }) => {
    while ((names[at]?.end ?? Number.POSITIVE_INFINITY) <= start) at++;
    return (names[at]?.start ?? Number.POSITIVE_INFINITY) >= end;
  };
}

/** Last names of one person only, as they may be written. */
function formsOf(people: readonly Fullest[]): ReadonlyMap<string, Form> {
  const families = new Map<string, Person | null>();
  for (const { person, words } of people) {
    const last = words.at(-1);
    if (words.length < 2 || !last || last === 'الله' || last === 'الدين') continue;
    families.set(last, families.has(last) ? null : person);
  }
  const forms = new Map<string, Form>();
  for (const [bare, person] of families) {
    if (!person) continue;
    forms.set(bare, { person, bare, clitics: 0 });
    for (const clitic of CLITICS) setNew(forms, `${clitic}${bare}`, { person, bare, clitics: 1 });
    // «للموسوي» is ل and الموسوي: the alif of the article is not written.
    if (bare.startsWith('ال')) setNew(forms, `ل${bare.slice(1)}`, { person, bare, clitics: 2 });
  }
  return forms;
}

function setNew(forms: Map<string, Form>, text: string, form: Form): void {
  if (!forms.has(text)) forms.set(text, form);
}

interface Place extends Range {
  readonly name: Range;
}

function placeOf(view: View, at: number, { clitics }: Form): Place {
  const { start, end } = view.tokens[at] as Token;
  return { ...view.range(start, end), name: nameRange(view, { from: at, to: at + 1, clitics }) };
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

/** A last name that is a word too («المصري», «سريع») is a name only behind a verb of reporting. */
function isNameHere(readings: Readings, at: number, bare: string): boolean {
  if (verbAt(readings, at - 1)) return true;
  if (readings.at(at, 'demonym') || readings.at(at, 'given-or-word') || readings.at(at, 'given')) return false;
  return hasArticle(bare) ? bare.endsWith('ي') : bare.length > 3 && isUnknown(readings, at);
}
