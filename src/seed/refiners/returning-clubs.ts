/**
 * Clubs whose names are words («الهلال», «الاتفاق») are told by a cue («مدرب الهلال»). In an article that has told one so, its name
 * alone is the club («قلب الهلال تأخره»), and so is another club's behind what stands between opponents («مع الفتح»).
 */
import type { Lexicon } from '../../lexicon/schema.ts';
import type { BlockId, Fact, FactId, Organisation } from '../model.ts';
import { isVerbForm } from '../names/ordinary.ts';
import { only } from '../names/organisations.ts';
import { cliticsBefore, nameRange, type Reading, type Readings, readingsOf, spanRange } from '../names/readings.ts';
import { endsNames, hasArticle } from '../names/shapes.ts';
import type { View } from '../view.ts';
import { inOrder } from './order.ts';
import type { Refine } from './refiner.ts';
import { freeOf } from './short-names.ts';

const NAMES: ReadonlySet<Fact['kind']> = new Set(['person', 'organisation', 'place', 'source']);
// على، أمام، مع، ضد, and «يستضيف»: folded
const OPPOSED =
  /^[وف]?(?:علي|امام|مع|ضد|بين|لصالح|من|(?:ي|ت|س[يت])?(?:ستضيف|واجه|لتقي|لاقي|حل|خوض|قابل|ستقبل)|فوز|تعادل|خساره|هزيمه)$/u;

const indexes = new WeakMap<Lexicon, ReadonlySet<string>>();

export const returningClubs: Refine = (facts, { lexicon, views, blocks }) => {
  const clubs = clubsOf(lexicon);
  if (!facts.some((fact) => fact.kind === 'organisation' && clubs.has(fact.entry ?? ''))) return facts;
  const told = toldIn(facts, views, lexicon, clubs);
  if (told.size === 0) return facts;
  const names = Map.groupBy(
    facts.filter(({ kind }) => NAMES.has(kind)),
    ({ block }) => block,
  );
  const found: Organisation[] = [];
  for (const [block, view] of views) {
    const isFree = freeOf(names.get(block) ?? []);
    const readings = readingsOf(view, lexicon);
    for (const { index, start } of view.tokens) {
      const club = clubAt(readings, index, clubs);
      if (!club || !isFree(view.range(start, view.tokens[club.next - 1]?.end ?? start))) continue;
      if (isHere(readings, index, club, told)) found.push(factAt(readings, index, club, block));
    }
  }
  return found.length > 0 ? inOrder([...facts, ...found], blocks) : facts;
};

function clubAt(readings: Readings, index: number, clubs: ReadonlySet<string>): Reading<'organisation'> | null {
  const reading = readings.at(index, 'organisation');
  if (reading?.value.needs !== 'head') return null;
  return reading.value.keys.every((key) => clubs.has(key)) ? reading : null;
}

/** The names, as words, that the facts tell to be clubs'. */
function toldIn(
  facts: readonly Fact[],
  views: ReadonlyMap<BlockId, View>,
  lexicon: Lexicon,
  clubs: ReadonlySet<string>,
): ReadonlySet<string> {
  const starts = new Set(
    facts.filter(({ kind }) => kind === 'organisation').map(({ block, end }) => `${block}-${end}`),
  );
  const told = new Set<string>();
  for (const [block, view] of views) {
    const readings = readingsOf(view, lexicon);
    for (const { index, end } of view.tokens) {
      const club = clubAt(readings, index, clubs);
      if (club?.next === index + 1 && starts.has(`${block}-${view.range(0, end).end}`))
        told.add(readings.word(index).slice(club.prefix.length));
    }
  }
  return told;
}

/** «قلب الهلال تأخره», «مع الفتح في الأحساء», but not «الاتفاق النووي». */
function isHere(readings: Readings, at: number, { prefix, next }: Reading, told: ReadonlySet<string>): boolean {
  const behind = readings.word(next);
  if (hasArticle(behind) && !endsNames(readings, next) && !isVerbForm(readings.word(at - 1), readings.lexicon))
    return false;
  const opposed = OPPOSED.test(readings.word(at - 1)) || (prefix === 'و' && told.has(readings.word(at - 1)));
  const known = told.has(readings.word(at).slice(prefix.length));
  return (known || opposed) && !/^(?:هذا|ذلك|هذه|تلك)$/u.test(readings.word(at - 1));
}

function factAt(
  readings: Readings,
  from: number,
  { next: to, prefix, value }: Reading<'organisation'>,
  block: BlockId,
): Organisation {
  const span = { from, to, clitics: cliticsBefore(readings.tokens[from], prefix) };
  const range = spanRange(readings.view, span);
  const id: FactId = `${block}-${range.start}`;
  const name = nameRange(readings.view, span);
  return { kind: 'organisation', ...range, id, block, rule: 'club-again', name, entry: only(value.keys), same: null };
}

/** The keys of organisations that are called «نادي …». */
function clubsOf(lexicon: Lexicon): ReadonlySet<string> {
  const known = indexes.get(lexicon);
  if (known) return known;
  const clubs = new Set(
    lexicon.organisations
      .filter(({ ar, forms }) => [ar, ...forms].some((form) => /^(?:ال)?نادي\s/u.test(form)))
      .map(({ key }) => key),
  );
  indexes.set(lexicon, clubs);
  return clubs;
}
