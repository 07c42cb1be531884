/**
 * «الهيئة», «وللشركة», «الهيئة الوطنية»: head nouns with the article, and what of the name stands behind them, that mean the one
 * organisation before them that has such a head.
 */
import type { Lexicon } from '../../lexicon/schema.ts';
import { folded } from '../fold.ts';
import type { BlockId, Fact, FactId, Organisation } from '../model.ts';
import { isVerbForm } from '../names/ordinary.ts';
import { nameRange, type Readings, readingsOf, type Span, spanRange, tokenFrom } from '../names/readings.ts';
import { endsNames, hasArticle } from '../names/shapes.ts';
import { type Token, type View, viewOf } from '../view.ts';
import { askedOnce } from '../words.ts';
import { freeOf } from './short-names.ts';

/** A head noun as it may be written, with the letters glued before its name. */
interface Form {
  readonly head: string;
  readonly clitics: number;
}
interface Heads {
  /** What a word is such a form of. */
  readonly formOf: (token: Token) => Form | null;
  readonly nouns: ReadonlySet<string>;
}
/** Whom a head noun means, and the words of that name behind it. */
interface Meant {
  readonly full: Organisation;
  readonly rest: readonly string[];
}
const compiled = new WeakMap<Lexicon, Heads>();

const NAMES: ReadonlySet<Fact['kind']> = new Set(['person', 'organisation', 'place', 'source']);

/**
 * Facts for the head nouns that come again; none where two organisations so headed were named before.
 * @param facts all facts of the article, organisations with `same`
 */
export function headsAgain(
  facts: readonly Fact[],
  views: ReadonlyMap<BlockId, View>,
  lexicon: Lexicon,
): readonly Organisation[] {
  const { formOf, nouns } = headsOf(lexicon);
  const names = Map.groupBy(
    facts.filter(({ kind }) => NAMES.has(kind)),
    ({ block }) => block,
  );
  const ids = new Set(facts.map(({ id }) => id));
  /** Null where there are two that a head noun may mean. */
  const named = new Map<string, Meant | null>();
  const found: Organisation[] = [];
  for (const [block, view] of views) {
    const here = names.get(block) ?? [];
    const organisations = here.filter((fact) => fact.kind === 'organisation');
    if (organisations.length === 0 && named.size === 0) continue;
    const readings = readingsOf(view, lexicon);
    const isFree = freeOf(here);
    let met = 0;
    for (const token of view.tokens) {
      const form = formOf(token);
      if (!form) continue;
      const { start } = view.range(token.start, token.end);
      for (; (organisations[met]?.start ?? Number.POSITIVE_INFINITY) < start; met++)
        meet(named, organisations[met] as Organisation, readings, nouns);
      const meant = named.get(form.head);
      if (!meant) continue;
      const span = { from: token.index, to: endOf(readings, token.index + 1, meant), clitics: form.clitics };
      if (!isFree(spanRange(view, span)) || !isAlone(readings, span)) continue;
      found.push(factAt(view, span, meant.full, block, ids));
    }
    for (const fact of organisations.slice(met)) meet(named, fact, readings, nouns);
  }
  return found;
}

function meet(
  named: Map<string, Meant | null>,
  fact: Organisation,
  readings: Readings,
  nouns: ReadonlySet<string>,
): void {
  const head = headOf(fact, readings, nouns);
  if (head === null) return;
  const known = named.get(head);
  const isSame = known === undefined || (known !== null && idOf(known.full) === idOf(fact));
  named.set(head, isSame ? (known ?? { full: fact, rest: restOf(fact, readings) }) : null);
}

function restOf({ name }: Organisation, { view }: Readings): readonly string[] {
  return viewOf(view.source.slice(name.start, name.end))
    .tokens.slice(1)
    .map(({ text }) => text);
}

/** The token behind what a name has behind its head noun, too. */
function endOf(readings: Readings, from: number, { rest }: Meant): number {
  let at = from;
  while (at - from < rest.length && readings.word(at) === rest[at - from]) at++;
  return at;
}

function idOf({ id, same }: Organisation): FactId {
  return same ?? id;
}

/** «هيئة» of «الهيئة الوطنية للتشغيل», «منظمة» before ««غوث النيل»». */
function headOf({ start, name }: Organisation, readings: Readings, nouns: ReadonlySet<string>): string | null {
  const { view } = readings;
  const own = folded(view.source.slice(name.start, name.end)).split(/[^\p{L}]/u, 1)[0] ?? '';
  if (isHead(own, nouns)) return bare(own);
  const first = tokenFrom(view, start);
  const before = readings.tokens[first - 1]?.kind === 'mark' ? first - 2 : first - 1;
  const reading = readings.at(before, 'organisation-head');
  const word = reading?.next === before + 1 ? readings.word(before).slice(reading.prefix.length) : '';
  return isHead(word, nouns) ? bare(word) : null;
}

function isHead(word: string, nouns: ReadonlySet<string>): boolean {
  return nouns.has(bare(word));
}

function bare(word: string): string {
  return word.replace(/^ال/u, '');
}

/**
 * Not «الشركة المنفذة», «الهيئة التي», «البنك الدولي», «الوزارة العراقية»: another one, or the start of another name. Behind a
 * verb («أعلنت النقابة الإضراب») a word that has not the noun's gender is no adjective of it.
 */
function isAlone(readings: Readings, { from, to }: Span): boolean {
  const word = readings.word(to);
  if (!hasArticle(word)) return true;
  if (endsNames(readings, to)) return !RELATIVE.test(word);
  // «رئيس الجمعية المهندس فيصل العتل», «محافظ المصرف الصديق الكبير»
  if (PEOPLE.some((kind) => readings.at(to, kind)?.prefix === '')) return true;
  const otherGender = word.endsWith('ه') !== readings.word(from).endsWith('ه');
  return to === from + 1 && otherGender && isVerbForm(readings.word(from - 1), readings.lexicon);
}

const PEOPLE = ['rank', 'given', 'given-or-word'] as const;
const RELATIVE = /^ال(?:تي|ذي|لتان|لذان)$/u;

function factAt(view: View, span: Span, full: Organisation, block: BlockId, ids: ReadonlySet<FactId>): Organisation {
  const range = spanRange(view, span);
  const plain: FactId = `${block}-${range.start}`;
  // Where a quotation without marks starts with the noun, that has the plain id.
  const id: FactId = ids.has(plain) ? `${plain}-organisation` : plain;
  const { entry } = full;
  const name = nameRange(view, span);
  return { kind: 'organisation', ...range, id, block, rule: 'head-again', name, entry, same: idOf(full) };
}

/** الهيئة, والهيئة, بالهيئة, للهيئة, وللهيئة … of every head noun that comes again. */
function headsOf(lexicon: Lexicon): Heads {
  const known = compiled.get(lexicon);
  if (known) return known;
  const nouns = new Set(lexicon['organisation-heads'].filter(({ again }) => again).map(({ ar }) => bare(folded(ar))));
  const forms = new Map<string, Form>();
  for (const head of nouns) {
    for (const and of ['', 'و', 'ف']) {
      for (const by of ['', 'ب', 'ك']) forms.set(`${and}${by}ال${head}`, { head, clitics: and.length + by.length });
      // «للهيئة» is ل and الهيئة: the alif of the article is not written. «للجنة» may be any committee.
      if (!head.startsWith('ل')) forms.set(`${and}لل${head}`, { head, clitics: and.length + 2 });
    }
  }
  const heads = { formOf: askedOnce((word) => forms.get(word) ?? null), nouns };
  compiled.set(lexicon, heads);
  return heads;
}
