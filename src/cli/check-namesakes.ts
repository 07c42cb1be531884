/** People of one name who may be one person: they stand apart until an editor knows. */
import { join, relative } from 'node:path';
import type { Doubt, Mention, Namesake } from '../archive/model.ts';
import type { Lexicon } from '../lexicon/schema.ts';
import { readArchive } from '../load/read-archive.ts';
import { visibleName } from '../load/refusal-message.ts';
import type { Problem } from './problem.ts';

/** @throws where there is no such folder */
export function* checkNamesakes(folder: string, lexicon: Lexicon): Generator<Problem> {
  for (const { people } of readArchive(folder, lexicon).doubts) yield noteOf(people, folder);
}

function noteOf([one, other]: Doubt['people'], folder: string): Problem {
  const there = `${pathOf(other.mention, folder)}:${lineOf(other.mention)}`;
  const message =
    `${shown(one)} may be ${shown(other)}, named in ${there}; they stand apart. ` +
    'If they are one person, write the name into names.local.json, under people.';
  return { path: pathOf(one.mention, folder), line: lineOf(one.mention), message, note: true };
}

/** «محمد علي» (وزير النقل التونسي, 2 articles) */
function shown({ mention: { name, role }, articles }: Namesake): string {
  return `«${name}» (${role ?? 'without a role'}, ${articles === 1 ? '1 article' : `${articles} articles`})`;
}

function pathOf({ sentence }: Mention, folder: string): string {
  return visibleName(relative('', join(folder, sentence.article.file)));
}

/** `L12.2` stands in line 12. */
function lineOf({ sentence }: Mention): number {
  return Number.parseInt(sentence.block.slice(1), 10);
}
