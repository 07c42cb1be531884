/** Articles of an archive as it might be: people with posts that change, places that come again, figures that go with time. */
import { type Random, randomFrom } from '../bench/random.ts';
import world from './world.json' with { type: 'json' };

type Topic = (typeof world.topics)[number];
interface Person {
  readonly name: string;
  /** From which year on, rank and post; the first holds before, too. */
  readonly roles: readonly (readonly [year: string, role: string])[];
}
const people = world.people as unknown as Readonly<Record<string, Person>>;

const FIRST_YEAR = 2015;
const LAST_YEAR = 2025;

interface Scene {
  readonly random: Random;
  readonly topic: Topic;
  readonly year: number;
  readonly person: Person;
}

/** The article of a number, the same in every run: its file's name and its text. */
export function demoArticle(number: number): { readonly file: string; readonly text: string } {
  const random = randomFrom(number * 7919 + 17);
  const hex = Array.from({ length: 16 }, () => random.between(0, 15).toString(16)).join('');
  return { file: `${String(number).padStart(5, '0')}_${hex}.txt`, text: demoPage(random) };
}

function demoPage(random: Random): string {
  const topic = random.pick(world.topics as readonly Topic[]);
  const year = random.between(FIRST_YEAR, LAST_YEAR);
  const person = people[random.pick(topic.people)] as Person;
  const scene: Scene = { random, topic, year, person };
  const headline = filled(random.pick(topic.headlines), scene);
  const day = `${two(random.between(1, 28))}/${two(random.between(1, 12))}/${year}`;
  const body = shuffled(topic.paragraphs, random).map((paragraph) => filled(paragraph, scene));
  const quoted = body.find((paragraph) => paragraph.includes('"'));
  const pullQuote = quoted && /"([^"]{30,})"/u.exec(quoted)?.[1];
  if (pullQuote) body.splice(body.indexOf(quoted) + 1, 0, pullQuote);
  const furniture = Array.from({ length: random.between(1, 3) }, () => random.pick(world.furniture));
  // Some save pages without a date.
  const dateline = random.between(1, 20) === 1 ? [] : [day];
  return `${[headline, headline, ...dateline, ...body, '', furniture.join('\n')].join('\n\n')}\n`;
}

/** The first stays the first: it tells who acts. */
function shuffled(paragraphs: readonly string[], random: Random): string[] {
  const [first = '', ...others] = paragraphs;
  const kept = others.filter(() => random.between(1, 6) > 1);
  return [first, ...kept.sort(() => random.between(0, 1) - 0.5)];
}

function filled(template: string, scene: Scene): string {
  return template.replace(/\{(\w+)\}/g, (_, slot: string) => words(slot, scene));
}

function words(slot: string, { random, topic, year, person }: Scene): string {
  switch (slot) {
    case 'place':
      return random.pick(topic.places);
    case 'source':
      return random.pick(topic.sources);
    case 'organisation':
      return random.pick(topic.organisations);
    case 'name':
      return person.name;
    case 'role':
      return `${roleIn(person, year)} ${person.name}`;
    case 'weekday':
      return random.pick(world.weekdays);
    case 'month':
      return random.pick(world.months);
    case 'year':
      return String(year - random.between(0, 1));
    case 'figure': {
      const { base, slope, spread } = topic.figure;
      const trend = base + slope * (year - FIRST_YEAR) + random.between(-spread, spread);
      return String(Math.max(3, Math.round(trend)));
    }
    default:
      return String(random.between(...(BOUNDS[slot] ?? [11, 999])));
  }
}

const BOUNDS: Readonly<Record<string, readonly [low: number, high: number]>> = {
  small: [3, 9],
  day: [1, 28],
  pct: [2, 95],
  soldiers: [800, 2500],
  thousands: [1200, 98000],
  big: [200000, 9000000],
};

function roleIn({ roles }: Person, year: number): string {
  const held = roles.filter(([from]) => Number(from) <= year).at(-1) ?? roles[0];
  return held?.[1] ?? '';
}

function two(value: number): string {
  return String(value).padStart(2, '0');
}
