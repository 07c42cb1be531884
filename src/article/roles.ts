/** A role's Arabic words put into English from their parts. */
import type { Lexicon } from '../lexicon/schema.ts';
import { type Names, namesOf } from '../seed/names/names.ts';
import { type Readings, readingsOf } from '../seed/names/readings.ts';
import { viewOf } from '../seed/view.ts';
import { withArticle } from './english-article.ts';
import { entryName } from './entries.ts';
import { composedOrganisation } from './organisation-english.ts';

/** "Brigadier" goes before the name, "spokesman of the Iraqi Interior Ministry" behind it. */
export interface EnglishRole {
  readonly rank: string | null;
  readonly post: string | null;
}

interface Draft {
  rank: string | null;
  nationality: string | null;
  former: boolean;
  post: string | null;
  body: string | null;
  /** An indefinite speaker: "an official". */
  unnamed: 'one' | 'many' | null;
}
interface Scan {
  readonly readings: Readings;
  readonly names: Names;
  readonly lexicon: Lexicon;
}

/** The role in English, or null where any of its words is not known. */
export function englishRole(words: string, lexicon: Lexicon): EnglishRole | null {
  const view = viewOf(words);
  const scan: Scan = { readings: readingsOf(view, lexicon), names: namesOf(view, lexicon), lexicon };
  const draft: Draft = { rank: null, nationality: null, former: false, post: null, body: null, unnamed: null };
  let at = 0;
  while (at < view.tokens.length) {
    const next = take(scan, at, draft);
    if (next === null) return null;
    at = next;
  }
  return draft.rank || draft.post ? { rank: draft.rank, post: postOf(draft) } : null;
}

function postOf({ nationality, former, post, body, unnamed }: Draft): string | null {
  if (post === null) return null;
  const adjectives = [former ? 'former' : null, nationality, post].filter(Boolean).join(' ');
  const named =
    unnamed === 'one' ? `${/^(?:[aeio]|un(?!i))/iu.test(adjectives) ? 'an' : 'a'} ${adjectives}` : adjectives;
  return body === null ? named : `${named} of ${body}`;
}

/** Takes the piece at `at` into the draft and gives the index behind it; null where it has no place there. */
function take(scan: Scan, at: number, draft: Draft): number | null {
  return takeName(scan, at, draft) ?? takePost(scan, at, draft) ?? takeQualifier(scan, at, draft);
}

function takeName({ names, readings, lexicon }: Scan, at: number, draft: Draft): number | null {
  const behind = /^(?:في|من|ب|ل)$/u.test(readings.word(at)) ? at + 1 : at;
  const name = names.covering(behind);
  if (!name || name.from !== behind || draft.post === null || draft.body !== null) return null;
  if (name.kind !== 'organisation' && name.kind !== 'place') return null;
  const slice = readings.view.tokens
    .slice(name.from, name.to)
    .map((token) => token.text)
    .join(' ');
  const known = name.entry ? entryName(lexicon, name.kind, name.entry)?.en : composedOrganisation(slice, lexicon);
  if (!known) return null;
  draft.body = withArticle(known);
  return name.to;
}

function takePost({ readings }: Scan, at: number, draft: Draft): number | null {
  const unnamed = readings.at(at, 'unnamed');
  if (unnamed && draft.post === null && unnamed.prefix === '') {
    draft.post = unnamed.value.en;
    draft.unnamed = unnamed.value.number;
    return unnamed.next;
  }
  const post = readings.at(at, 'post');
  const rank = readings.at(at, 'rank');
  if (rank && draft.rank === null && (!post || post.next <= rank.next)) {
    draft.rank = rank.value.en;
    return rank.next;
  }
  if (!post || draft.post !== null) return null;
  if (post.value.takes !== 'portfolio') {
    draft.post = post.value.en;
    return post.next;
  }
  const portfolio = readings.at(post.next, 'portfolio');
  if (!portfolio) return null;
  // «نائب وزير الخارجية»: Deputy Foreign Minister
  draft.post = post.value.en.replace(/(?=Minister|Under)/u, `${portfolio.value.en} `);
  return portfolio.next;
}

function takeQualifier({ readings }: Scan, at: number, draft: Draft): number | null {
  const demonym = readings.at(at, 'demonym');
  if (demonym && demonym.prefix === '' && draft.nationality === null && draft.post !== null && draft.body === null) {
    draft.nationality = demonym.value.en;
    return demonym.next;
  }
  // السابق · الأسبق, folded
  if (!/^الا?سا?بقه?$/u.test(readings.word(at)) || draft.post === null) return null;
  draft.former = true;
  return at + 1;
}
