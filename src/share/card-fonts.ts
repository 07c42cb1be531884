/** The whole faces that cards are drawn in: a headline may hold letters that the site's own subsets leave out. */
import { readFileSync } from 'node:fs';
import { create } from 'fontkitten';
import type { Renderer } from 'takumi-js/node';
import { projectFolder } from '../load/folders.ts';

interface Face {
  readonly family: string;
  /** Of faces that have one weight only. */
  readonly weight?: number;
  /** Under node_modules. */
  readonly file: string;
}

const expo = (folder: string, file: string): string => `@expo-google-fonts/${folder}/${file}.ttf`;
const kufi = (weight: number, name: string): Face => ({
  family: 'Kufi',
  weight,
  file: expo('noto-kufi-arabic', `${weight}${name}/NotoKufiArabic_${weight}${name}`),
});

/** Source Serif comes in a file for each alphabet. */
const SERIF = ['latin', 'latin-ext', 'vietnamese', 'greek', 'cyrillic', 'cyrillic-ext'] as const;

const FACES: readonly Face[] = [
  kufi(700, 'Bold'),
  kufi(400, 'Regular'),
  {
    family: 'Naskh',
    weight: 600,
    file: expo('noto-naskh-arabic', '600SemiBold/NotoNaskhArabic_600SemiBold'),
  },
  ...SERIF.map((alphabet) => ({
    family: `Serif ${alphabet}`,
    file: `@fontsource-variable/source-serif-4/files/source-serif-4-${alphabet}-wght-normal.woff2`,
  })),
];

const serif = SERIF.map((alphabet) => `'Serif ${alphabet}'`).join(', ');

/** Families for `font-family`, each followed by those that have the letters it lacks. */
export const FAMILIES = {
  kufi: `Kufi, ${serif}`,
  naskh: `Naskh, ${serif}`,
  serif: `${serif}, Naskh`,
  title: `${serif}, Kufi`,
} as const;

const MODULES = 'node_modules';

/** The packages that decide what a card looks like. */
export const CARD_PACKAGES = [
  'takumi-js',
  '@expo-google-fonts/noto-kufi-arabic',
  '@expo-google-fonts/noto-naskh-arabic',
  '@fontsource-variable/source-serif-4',
] as const;

/** The text of a package's package.json. */
export function packageText(name: string): string {
  return readFileSync(projectFolder(`${MODULES}/${name}/package.json`), 'utf8');
}

export async function registerFaces(renderer: Renderer): Promise<void> {
  for (const { family, weight, file } of FACES) {
    await renderer.registerFont({ name: family, data: bytesOf(file), ...(weight ? { weight } : {}) });
  }
}

function bytesOf(file: string): Buffer {
  return readFileSync(projectFolder(`${MODULES}/${file}`));
}

const characters = new Map<string, ReadonlySet<number>>();

/** What a face has glyphs for; read when it is first asked. */
function charactersOf(file: string): ReadonlySet<number> {
  const known = characters.get(file);
  if (known) return known;
  const font = create(bytesOf(file));
  const found = new Set('characterSet' in font ? font.characterSet : []);
  characters.set(file, found);
  return found;
}

const latinFaces = FACES.filter(({ family }) => family.startsWith('Serif'));
const arabicFaces = FACES.filter((face) => !latinFaces.includes(face));

/** Whether every font-family above has a glyph for a character: each holds an Arabic face, and each the serif's. */
export function hasGlyph(character: string): boolean {
  const code = character.codePointAt(0) as number;
  const has = ({ file }: Face): boolean => charactersOf(file).has(code);
  return arabicFaces.every(has) || latinFaces.some(has);
}
