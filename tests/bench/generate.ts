/** News pages of our own making, as many as wanted, the same in every run. */
import { type Random, randomFrom } from './random.ts';
import sentences from './sentences.json' with { type: 'json' };

/** Size aimed at, in bytes of UTF-8: what an article of some 350 words has. */
const SIZE = 4000;

/** The seed of a number: its file's name and its text, about 4 kB of UTF-8. */
export function generatedSeed(number: number): { readonly file: string; readonly text: string } {
  const random = randomFrom(number);
  const hex = Array.from({ length: 16 }, () => random.between(0, 15).toString(16)).join('');
  return { file: `${String(number).padStart(5, '0')}_${hex}.txt`, text: generatedPage(random) };
}

function generatedPage(random: Random): string {
  const headline = filled(random.pick(sentences.headlines), random);
  const day = `${two(random.between(1, 28))}/${two(random.between(1, 12))}/${random.between(2015, 2025)}`;
  const body = generatedBody(random);
  const quoted = random.pick(body);
  body.splice(random.between(1, body.length), 0, quoted.split('،', 2).join('،'));
  const furniture = Array.from({ length: random.between(2, 5) }, () => random.pick(sentences.furniture));
  const standfirst = filled(random.pick(sentences.standfirsts), random);
  const page = `${[headline, headline, day, standfirst, ...body, '', furniture.join('\n')].join('\n\n')}\n`;
  return random.between(1, 5) === 1 ? withArabicDigits(page) : page;
}

function generatedBody(random: Random): string[] {
  const body: string[] = [];
  for (let bytes = 0; bytes < SIZE - 500; ) {
    const count = random.between(1, 3);
    const paragraph = Array.from({ length: count }, () => filled(random.pick(sentences.paragraphs), random)).join(' ');
    body.push(paragraph);
    bytes += Buffer.byteLength(paragraph);
  }
  return body;
}

/** «{n} خيمة» → «340 خيمة» */
function filled(template: string, random: Random): string {
  return template.replace(/\{(\w+)\}/g, (_, slot: string) => {
    const words = (sentences.slots as Readonly<Record<string, readonly string[]>>)[slot];
    return words ? random.pick(words) : figure(slot, random);
  });
}

function figure(slot: string, random: Random): string {
  const bounds: Readonly<Record<string, readonly [number, number]>> = {
    small: [3, 10],
    day: [1, 28],
    pct: [2, 95],
    year: [1998, 2025],
    thousands: [1200, 98000],
    big: [200000, 9000000],
  };
  const [low, high] = bounds[slot] ?? [11, 999];
  return String(random.between(low, high));
}

/** 40 → ٤٠ */
function withArabicDigits(text: string): string {
  return text.replace(/\d/g, (digit) => String.fromCharCode(0x660 + Number(digit)));
}

function two(value: number): string {
  return String(value).padStart(2, '0');
}
