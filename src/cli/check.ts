/** npm run check: settings, every seed, people of one name, edition, lexicon file, interface string and redirect; exit code 1 where there is any problem. */
import { relative } from 'node:path';
import { editionsFolder, seedsFolder } from '../load/folders.ts';
import { currentLexicon } from '../load/lexicon.ts';
import { checkEditions } from './check-editions.ts';
import { checkLexicon } from './check-lexicon.ts';
import { checkNamesakes } from './check-namesakes.ts';
import { checkOwnNames } from './check-own-names.ts';
import { checkRedirects } from './check-redirects.ts';
import { checkSeeds } from './check-seeds.ts';
import { checkSettings } from './check-settings.ts';
import { checkStrings } from './check-strings.ts';
import { messageOf } from './fail.ts';
import { type Problem, problemLine } from './problem.ts';

let problems = 0;
let notes = 0;

for (const problem of allProblems()) {
  if (problem.note) notes++;
  else problems++;
  console.log(problem.note ? `note: ${problemLine(problem)}` : problemLine(problem));
}
console.log(`${problems === 1 ? '1 problem' : `${problems} problems`}, ${notes === 1 ? '1 note' : `${notes} notes`}.`);
process.exitCode = problems > 0 ? 1 : 0;

function* allProblems(): Generator<Problem> {
  yield* checkSettings();
  yield* checkLexicon();
  yield* checkOwnNames();
  yield* checkStrings();
  try {
    yield* checkSeeds(seedsFolder(), currentLexicon());
    yield* checkNamesakes(seedsFolder(), currentLexicon());
    yield* checkEditions(editionsFolder(), seedsFolder(), currentLexicon());
    yield* checkRedirects();
  } catch (error) {
    yield { path: relative('', seedsFolder()), line: null, message: `The seeds are not checked. ${messageOf(error)}` };
  }
}
