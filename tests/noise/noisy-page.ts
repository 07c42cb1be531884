/** Noisy pages made of clean articles; what every line is for is known because it was put there. */
import { readFileSync } from 'node:fs';
import { type Random, randomFrom } from '../bench/random.ts';
import { dateLines } from './dates.ts';
import furniture from './furniture.json' with { type: 'json' };
import { pullQuote, pullQuoteAcross } from './pull-quotes.ts';
import { ways } from './ways.ts';

/** `noise` is whatever must be out of the body: furniture, other articles, comments. */
export type Role = 'title' | 'date' | 'byline' | 'caption' | 'standfirst' | 'body' | 'pull-quote' | 'noise';

export interface NoisyLine {
  readonly text: string;
  readonly role: Role;
  /** Furniture glued behind the text of a body line. */
  readonly glued?: string;
  /** Which phrases it is made of: those the lexicon may know, or others. */
  readonly known?: boolean;
}

export interface NoisyPage {
  readonly lines: readonly NoisyLine[];
  readonly iso: string | null;
  readonly way: string;
  readonly bytes: Uint8Array;
}

interface Clean {
  readonly title: string;
  readonly body: readonly string[];
}

const articles: readonly Clean[] = readFileSync(new URL('articles.txt', import.meta.url), 'utf8')
  .split('\n')
  .filter((line) => !line.startsWith('# '))
  .join('\n')
  .trim()
  .split(/\n\n+/)
  .map((article) => {
    const [title = '', ...body] = article.split('\n').map((line) => line.replace(/^## /, ''));
    return { title, body };
  });

/** The page of a number, the same in every run. */
export function noisyPage(number: number): NoisyPage {
  const random = randomFrom(number * 7919 + 17);
  const article = articles[number % articles.length] as Clean;
  const date = dateLines(random);
  const lines = pageLines(article, date.lines, random);
  const gap = random.pick(['\n', '\n\n', '\n\n\n']);
  const text = `${lines.map((line) => (line.glued ? `${line.text} ${line.glued}` : line.text)).join(gap)}\n`;
  const way = random.pick(ways);
  const bytes = way.save(text);
  return { lines, iso: date.iso, way: bytes ? way.name : 'UTF-8', bytes: bytes ?? new TextEncoder().encode(text) };
}

function pageLines(article: Clean, dates: readonly string[], random: Random): NoisyLine[] {
  const site = random.pick(furniture.siteNames);
  const caption = chance(random, 3) ? random.pick(furniture.captions) : null;
  return [
    ...above(site, article, random),
    line('title', article.title),
    ...underTitle(article, dates, random),
    ...(caption ? [line('caption', caption)] : repeatedCaption(random)),
    ...standfirst(article, random),
    ...body(article, random),
    ...below(article, site, random),
  ];
}

function above(site: string, { title }: Clean, random: Random): NoisyLine[] {
  const lines: NoisyLine[] = [];
  if (chance(random, 3)) lines.push(line('title', random.pick([`${title} - ${site}`, `${title} | ${site}`])));
  if (chance(random, 2)) lines.push(noise(site, false));
  for (const text of some(furniture.above.known, 0, 4, random)) lines.push(noise(text, true));
  for (const text of some(furniture.above.unknown, 0, 3, random)) lines.push(noise(text, false));
  if (chance(random, 6)) lines.push(noise(random.pick(furniture.tickers), false));
  return lines;
}

/** Dates, writers, buttons and the title again, in some order. */
function underTitle({ title }: Clean, dates: readonly string[], random: Random): NoisyLine[] {
  const groups: NoisyLine[][] = [dates.map((text) => line('date', text))];
  if (chance(random, 2)) groups.push([line('byline', random.pick(furniture.bylines))]);
  if (chance(random, 3)) groups.push([line('title', varied(title, random))]);
  for (const text of some(furniture.underTitle.known, 0, 2, random)) groups.push([noise(text, true)]);
  if (chance(random, 4)) groups.push([noise(random.pick(furniture.underTitle.unknown), false)]);
  return shuffled(groups, random).flat();
}

/** The title with small differences. */
function varied(title: string, random: Random): string {
  return random.pick([
    title,
    `${title}.`,
    title.replace(/[:،]/g, ''),
    title.replace(/\d/g, (digit) => String.fromCharCode(0x660 + Number(digit))),
    title.replace(/ال/u, 'الْ'),
    `"${title}"`,
    `${title}..`,
    `${title}  (صور)`,
  ]);
}

function repeatedCaption(random: Random): NoisyLine[] {
  if (!chance(random, 5)) return [];
  const text = random.pick(furniture.bareCaptions);
  return Array.from({ length: random.between(2, 4) }, () => line('caption', text));
}

/** The lead cut short. */
function standfirst({ body }: Clean, random: Random): NoisyLine[] {
  if (!chance(random, 4)) return [];
  const words = (body[0] ?? '').split(' ');
  return [line('standfirst', `${words.slice(0, Math.max(9, Math.floor(words.length * 0.6))).join(' ')}...`)];
}

function body(article: Clean, random: Random): NoisyLine[] {
  const lines: NoisyLine[] = article.body.map((text) => line('body', text));
  glueFurniture(lines, random);
  addBetween(lines, random);
  addPullQuotes(lines, random);
  return lines;
}

function glueFurniture(lines: NoisyLine[], random: Random): void {
  if (!chance(random, 3)) return;
  const at = chance(random, 2) ? lines.length - 1 : random.between(1, lines.length - 1);
  const { text } = lines[at] as NoisyLine;
  // a shorter line is one thing or the other
  if (/[.؟!]$/u.test(text) && text.split(' ').length >= 12)
    lines[at] = { text, role: 'body', glued: random.pick(furniture.glued.known), known: true };
}

function addBetween(lines: NoisyLine[], random: Random): void {
  const put = (text: string, known: boolean): void =>
    void lines.splice(random.between(1, lines.length - 1), 0, noise(text, known));
  for (const text of some(furniture.between.known, 0, 2, random)) put(text, true);
  if (!chance(random, 4)) return;
  const text = random.pick(furniture.between.repeated);
  for (let times = random.between(2, 3); times > 0; times--) put(text, false);
}

const stops = (said: string): boolean => /[.؟!]$/u.test(said);

function addPullQuotes(lines: NoisyLine[], random: Random): void {
  for (const source of some(
    lines.filter(({ role, glued }) => role === 'body' && !glued),
    0,
    2,
    random,
  )) {
    const next = lines[lines.indexOf(source) + 1];
    const across = next?.role === 'body' && chance(random, 6) ? pullQuoteAcross(source.text, next.text) : null;
    const quote = across ?? pullQuote(source.text, random, furniture.speakers);
    if (!quote) continue;
    const text = stops(source.text) ? quote : quote.replace(/[.]$/u, '');
    // not before the lead: there it is a standfirst; nor may the same words stand first with a stop: that is the body
    const whole = (stops(text) || !stops(source.text)) && text.split(' ').length >= source.text.split(' ').length;
    const at = lines.indexOf(source) + (chance(random, 3) && lines.indexOf(source) > 1 && !whole ? 0 : 1);
    lines.splice(chance(random, 5) ? Math.min(lines.length, at + 2) : at, 0, line('pull-quote', text));
  }
}

function below({ title }: Clean, site: string, random: Random): NoisyLine[] {
  const parts: NoisyLine[][] = [];
  for (const text of some(furniture.below.known, 1, 4, random)) parts.push([noise(text, true)]);
  for (const text of some(furniture.below.unknown, 0, 3, random)) parts.push([noise(text, false)]);
  if (chance(random, 2)) parts.push(links(random));
  if (chance(random, 6)) parts.push([line('title', title)]);
  if (chance(random, 4)) parts.push([noise(site, false)]);
  const first = noise(random.pick(furniture.below.known), true);
  const ending = chance(random, 4) ? secondArticle(title, random) : chance(random, 4) ? comments(random) : [];
  return [first, ...shuffled(parts, random).flat(), ...ending];
}

function links(random: Random): NoisyLine[] {
  const known = chance(random, 2);
  const opener = random.pick(known ? furniture.openers : furniture.unknownOpeners);
  return [noise(opener, known), ...some(furniture.links, 3, 5, random).map((text) => noise(text, known))];
}

/** A whole article behind "read also". */
function secondArticle(title: string, random: Random): NoisyLine[] {
  const other = random.pick(articles.filter((article) => article.title !== title));
  const date = chance(random, 2) ? dateLines(random).lines : [];
  return [random.pick(furniture.openers), other.title, ...date, ...other.body].map((text) => noise(text, true));
}

function comments(random: Random): NoisyLine[] {
  const said = some(furniture.comments, 1, 4, random).flat();
  return ['التعليقات', ...said, 'أضف تعليقك'].map((text) => noise(text, true));
}

const line = (role: Role, text: string): NoisyLine => ({ role, text });
const noise = (text: string, known: boolean): NoisyLine => ({ role: 'noise', text, known });

/** True once in so many times. */
function chance(random: Random, times: number): boolean {
  return random.between(1, times) === 1;
}

function shuffled<T>(items: readonly T[], random: Random): T[] {
  const out = [...items];
  for (let at = out.length - 1; at > 0; at--) {
    const other = random.between(0, at);
    [out[at], out[other]] = [out[other] as T, out[at] as T];
  }
  return out;
}

function some<T>(items: readonly T[], fewest: number, most: number, random: Random): T[] {
  return shuffled(items, random).slice(0, random.between(fewest, most));
}
