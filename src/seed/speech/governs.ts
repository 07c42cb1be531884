/** Whether a stretch in marks is a quotation, and not a name or a word set apart. */
import type { Names } from '../names/names.ts';
import type { Readings } from '../names/readings.ts';
import { hasArticle, looksLikeAdjective } from '../names/shapes.ts';
import type { Spoken } from './clause.ts';
import { isComplement, startsDefinite } from './complement.ts';
import { hasClause } from './finite.ts';
import { endsWithThat, type Lead } from './lead.ts';
import { isSentenceEnd, type Quoted } from './quoted.ts';
import type { Trail } from './trail.ts';
import type { Verb } from './verb.ts';

export interface Stretch {
  readonly spoken: Spoken;
  readonly names: Names;
  readonly quoted: Quoted;
  readonly lead: Lead;
  readonly trail: Trail | null;
  /** Whether the stretch in marks before this one is a quotation. */
  readonly behindQuotation: boolean;
}

/** What is known of a stretch's own words. */
interface Inside {
  /** How many words; ten stands for more. */
  readonly count: number;
  /** A verb, a particle or the like makes a clause of them. */
  readonly clause: boolean;
  /** Nothing behind would go on with their clause. */
  readonly whole: boolean;
}

export function governs(stretch: Stretch): boolean {
  const { spoken, quoted, lead } = stretch;
  const { readings } = spoken;
  const count = wordsIn(readings, quoted);
  if (count === 0 || isName(stretch, count)) return false;
  const inside = { count, clause: hasClause(spoken, quoted), whole: endsClause(readings, quoted.next) };
  if (quoted.lacks === 'open') return count >= 4;
  if (isTitled(spoken, quoted.open, inside)) return false;
  return trailed(stretch, inside) || (lead.by === 'start' ? opens(stretch, inside) : led(stretch, inside));
}

function led({ spoken, names, quoted, lead, behindQuotation }: Stretch, inside: Inside): boolean {
  const { count, clause, whole } = inside;
  const { verb, cited } = lead;
  if (lead.by === 'colon') return verb !== null || (count >= 4 && isNamed(spoken.readings, quoted, lead, clause));
  if (!verb) return cited !== null && (lead.by === 'that' ? whole && count >= 3 : clause && count >= 3);
  if (lead.by === 'quotation' && behindQuotation) return count >= 2;
  if (count >= 6 || (clause && count >= 2)) return true;
  switch (lead.by) {
    case 'that':
      return whole && count >= fewestBehindThat(spoken.readings, quoted, verb);
    case 'verb':
      return whole && count >= 3 && !isSubject(spoken, quoted.next);
    default:
      return isComplement(spoken, names, beside(spoken, quoted, lead), verb, count);
  }
}

/** «وزارة الداخلية: "…"», «ووجه الوزير رسالة: "…"»; not «وأطلقت الشركة منتجها: "…"». */
function isNamed(readings: Readings, { open }: Quoted, { named, doer, start }: Lead, clause: boolean): boolean {
  if (named || !doer) return named !== null;
  for (let at = start; at < open; at++) if (readings.at(at, 'statement')) return true;
  return clause;
}

/** «بـ"الإرهاب" و"تهديد الأمن القومي"»: what stands before the first stands before the second. */
function beside({ holder }: Spoken, quoted: Quoted, { by }: Lead): Quoted {
  const before = by === 'quotation' ? holder[quoted.open - 2] : undefined;
  return before ? { ...quoted, open: before.open } : quoted;
}

/** A quotation that opens its sentence, without anybody named: long, or never closed. */
function opens({ spoken, quoted }: Stretch, { count, clause }: Inside): boolean {
  if (count >= 8 || (count >= 4 && (quoted.lacks === 'close' || clause))) return true;
  return count >= 5 && isWhole(spoken.readings, quoted);
}

/** A block that is nothing but a sentence in marks. */
function isWhole({ tokens, word }: Readings, { open, to, next }: Quoted): boolean {
  const stops = isSentenceEnd(tokens, to - 1) || isSentenceEnd(tokens, next);
  return open === 0 && stops && next >= tokens.length - 1 && word(next) !== ':';
}

function trailed({ spoken, quoted, lead, trail }: Stretch, { count, clause }: Inside): boolean {
  if (!trail) return false;
  if (trail.by === 'own-words' || clause || count >= 6) return true;
  const free = lead.by === 'start' && /^[،,.-]$/u.test(spoken.readings.word(quoted.next));
  if (trail.by === 'verb') return free || (lead.by === 'start' && count >= 4);
  return free ? count >= 3 : count >= 3 && lead.verb !== null && !startsDefinite(spoken.readings, quoted);
}

/** «وصفه بأنه "كارثي"» tells in his word what it was; «أن "اللقاحات متوفرة"» quotes; «أن "حماس"» names. */
function fewestBehindThat(readings: Readings, quoted: Quoted, verb: Verb): number {
  const pronoun = /(?:ه|ها|هم|نا|ني)$/u.test(readings.word(quoted.open - 1));
  // «إن "الأمر محسوم"» says something of the matter, «إن "الشرق الأوسط"» names it.
  const predicated = !hasArticle(readings.word(quoted.from + 1));
  if (startsDefinite(readings, quoted)) return pronoun || predicated ? 2 : 3;
  return pronoun && verb.takes.size > 0 ? 1 : 2;
}

/** «قالت "كتائب القسام" في بيان إن»: what the verb reports comes later. */
function isSubject({ readings, holder }: Spoken, from: number): boolean {
  for (let at = from; at < from + 30 && readings.tokens[at]; at++) {
    if (readings.at(at, 'that') || readings.word(at) === ':' || holder[at]) return true;
    if (/^[.!؟]$/u.test(readings.word(at))) return false;
  }
  return false;
}

function wordsIn({ tokens }: Readings, { from, to }: Quoted): number {
  let count = 0;
  for (let at = from; at < to && count < 10; at++) if (tokens[at]?.kind !== 'mark') count++;
  return count;
}

/** «"كتائب القسام"»: all of it is a name that is known. */
function isName({ names, quoted: { from, to }, lead }: Stretch, count: number): boolean {
  if (count > 6 || lead.by === 'colon') return false;
  const name = names.covering(from);
  return name !== undefined && name.from <= from && name.to >= to;
}

/** «فيلم "…"», «بعنوان "…"», «حركة التغيير "…"», «ما يسمى بـ"…"»: the marks hold a name. */
function isTitled({ readings }: Spoken, open: number, { count, clause }: Inside): boolean {
  if (readings.word(open - 1) === ':' || endsWithThat(readings, open)) return false;
  const before = readings.word(open - 1) === 'ب' ? open - 1 : open;
  for (let at = before - 1; at >= Math.max(0, before - 4); at--) {
    const titled = readings.at(at, 'titled');
    if (!titled) continue;
    const between = before - titled.next;
    if (between > 1 || between < 0 || (between === 1 && !isAdjective(readings, before - 1))) continue;
    // «الشركة "ماضية في خططها التوسعية"»
    if (hasArticle(readings.word(at)) && count >= 3 && !hasArticle(readings.word(open + 1))) continue;
    // «في رسالة "لن نتراجع عن حقوقنا"»
    return readings.at(at, 'statement') === null || (count < 5 && !clause);
  }
  return false;
}

function isAdjective(readings: Readings, at: number): boolean {
  const word = readings.word(at);
  return looksLikeAdjective(word) || readings.at(at, 'demonym') !== null || /(?:ي|يه|يا)$/u.test(word);
}

/** Nothing that would go on with the clause stands behind: «أن "حماس" رفضت» goes on. */
function endsClause(readings: Readings, next: number): boolean {
  const token = readings.tokens[next];
  if (!token || (token.kind === 'mark' && token.text !== '(')) return true;
  if (/^[وف]/u.test(token.text)) return true;
  return (['own-words', 'according-to', 'verb', 'ends'] as const).some((kind) => readings.at(next, kind));
}
