/**
 * A name that a head noun once made a place («مدينة الأبيض», «مديرية الخوخة») is one wherever it comes again behind a
 * preposition: «إلى الأبيض», «في الخوخة».
 */
import type { Block, Fact, FactId, Place } from '../model.ts';
import { type Readings, readingsOf, tokenFrom } from '../names/readings.ts';
import { hasArticle, looksLikeAdjective } from '../names/shapes.ts';
import { type Token, type View, viewOf } from '../view.ts';
import { inOrder } from './order.ts';
import type { RefineContext } from './refiner.ts';

interface Known {
  readonly words: readonly string[];
  readonly entry: string | null;
}
/** Names by their first words. */
type Index = ReadonlyMap<string, readonly Known[]>;

const NAMES: ReadonlySet<Fact['kind']> = new Set(['person', 'organisation', 'place', 'source']);

/** The facts with the places that return, in the order of the text. */
export function withReturningPlaces(
  facts: readonly Fact[],
  { lexicon, views, blocks }: RefineContext,
): readonly Fact[] {
  const known = headedNames(facts, views, (view) => readingsOf(view, lexicon));
  if (known.size === 0) return facts;
  const byBlock = Map.groupBy(facts, ({ block }) => block);
  const found: Place[] = [];
  for (const [block, view] of views) {
    const taken = (byBlock.get(block) ?? []).filter(({ kind }) => NAMES.has(kind));
    found.push(...placesIn(readingsOf(view, lexicon), block, known, taken));
  }
  return found.length > 0 ? inOrder([...facts, ...found], blocks) : facts;
}

/** Places right behind a head noun whose names are not known, or other words too. */
function headedNames(
  facts: readonly Fact[],
  views: RefineContext['views'],
  readingsIn: (view: View) => Readings,
): Index {
  const names = new Map<string, Known[]>();
  for (const fact of facts) {
    const view = fact.kind === 'place' ? views.get(fact.block) : undefined;
    if (!view || fact.kind !== 'place') continue;
    const readings = readingsIn(view);
    const at = tokenFrom(view, fact.start);
    if (readings.at(at - 1, 'place-head')?.next !== at) continue;
    if (fact.entry !== null && !readings.at(at, 'place')?.value.needs) continue;
    const words = viewOf(view.source.slice(fact.name.start, fact.name.end)).tokens.map(({ text }) => text);
    const [first = ''] = words;
    if (first.length < 3 && words.length < 2) continue;
    const others = names.get(first) ?? [];
    if (others.some((other) => other.words.join(' ') === words.join(' '))) continue;
    names.set(first, [...others, { words, entry: fact.entry }]);
  }
  return names;
}

function placesIn(readings: Readings, block: Block['id'], known: Index, taken: readonly Fact[]): readonly Place[] {
  const { view, tokens } = readings;
  const found: Place[] = [];
  const named = tokensOf(view, taken);
  for (const { index, text } of tokens) {
    const attached = /^[وف]?ب/u.test(text) ? (/^[وف]?ب/u.exec(text)?.[0] ?? '') : '';
    const name = nameAt(known, tokens, index, '') ?? (attached && nameAt(known, tokens, index, attached));
    if (!name) continue;
    const clitics = tokens[index]?.text === name.words[0] ? 0 : attached.length;
    const next = index + name.words.length;
    if (clitics === 0 && readings.at(index - 1, 'place-cue')?.next !== index) continue;
    // «في القصر الرئاسي»
    if (looksLikeAdjective(readings.word(next)) && hasArticle(name.words[0] ?? '')) continue;
    const start = tokens[index]?.start ?? 0;
    const end = tokens[next - 1]?.end ?? 0;
    const range = view.range(start, end);
    if (named.has(index) || named.has(next - 1)) continue;
    const id: FactId = `${block}-${range.start}`;
    const whole = { ...range, name: view.range(start + clitics, end) };
    found.push({ kind: 'place', id, block, rule: 'place-again', ...whole, entry: name.entry });
  }
  return found;
}

/** The tokens that names cover. */
function tokensOf(view: View, names: readonly Fact[]): ReadonlySet<number> {
  const covered = new Set<number>();
  for (const { start, end } of names) {
    for (let at = tokenFrom(view, start); at < view.tokens.length; at++) {
      const token = view.tokens[at] as Token;
      if (view.range(token.start, token.end).start >= end) break;
      covered.add(at);
    }
  }
  return covered;
}

function nameAt(known: Index, tokens: readonly Token[], index: number, prefix: string): Known | undefined {
  const first = tokens[index]?.text.slice(prefix.length) ?? '';
  if (prefix !== '' && !tokens[index]?.text.startsWith(prefix)) return undefined;
  return known.get(first)?.find(({ words }) => words.every((word, i) => i === 0 || tokens[index + i]?.text === word));
}
