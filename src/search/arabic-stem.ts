/**
 * A light stemmer for Arabic: the article goes, and the endings of number, gender, nisba and possession that come and go
 * while a word stays the same to a reader. Text and query go through the same steps, so that they meet.
 *
 * Source of the lists of affixes: L. Larkey, L. Ballesteros, M. Connell, "Light Stemming for Arabic Information
 * Retrieval" (2007), light10. Stricter than it in what has to remain, so that names (لبنان, فرات, زيتون) stay whole.
 */

/** «الفلسطينيون», «والعراق», «بالقاهرة», «للسلام»; two letters must remain. */
const ARTICLE = /^(?:[وف]?[بك]?ال|[وف]?لل)(?=..)/;
/** What begins like the article and is a word of its own: «والد», «بالغ», «الله», «الذي». */
const NO_ARTICLE =
  /^[وف]?(?:والد(?:ه|ها|هم|ي|ين|ته|تها|ه)?|بالغ(?:ه|ون|ين|ا)?|الله|لله|ال[تذ]ي|الذين|اللذين|اللواتي|الان)$/;

interface Ending {
  readonly letters: RegExp;
  /** So many letters must remain. */
  readonly least: number;
  /** What stands in its place. */
  readonly by?: string;
}

/** Tried in this order, again and again until none fits. */
const ENDINGS: readonly Ending[] = [
  // «مدينتها», «حكومتهم»: the ة that became ت goes too.
  { letters: /ت(?:هما|ها|هم|هن|نا|كم|ه)$/, least: 4 },
  { letters: /(?:هما|ها|هم|هن|نا|كم)$/, least: 4 },
  { letters: /(?:تين|تان)$/, least: 3 },
  // «الفلسطينيون», «فلسطينيات», «سودانيان»
  { letters: /ي(?:ون|ين|ات|ان)$/, least: 3, by: 'ي' },
  { letters: /(?:ون|ين)$/, least: 4 },
  { letters: /(?:ات|وا)$/, least: 3 },
  { letters: /ه$/, least: 3 },
  { letters: /[اي]$/, least: 4 },
];
const MOST_ENDINGS = 4;

/** The stem of a folded Arabic word: at least two letters. */
export function arabicStem(form: string): string {
  let stem = withoutArticle(form);
  for (let times = 0; times < MOST_ENDINGS; times++) {
    const shorter = withoutEnding(stem);
    if (shorter === stem) break;
    stem = shorter;
  }
  return stem;
}

/** The word without the article, and without what stands glued before that. */
export function withoutArticle(form: string): string {
  return NO_ARTICLE.test(form) ? form : form.replace(ARTICLE, '');
}

function withoutEnding(word: string): string {
  for (const { letters, least, by = '' } of ENDINGS) {
    const found = letters.exec(word);
    if (found && found.index >= least) return word.slice(0, found.index) + by;
  }
  return word;
}

/** «وقال», «ببغداد», «ولبغداد»: what may be glued to a word without the article. */
const CLITIC = /^[وفبلك](?=...)/;

/**
 * The words that a word may be with a conjunction or preposition glued to it, likeliest first: «ولبغداد» → «لبغداد»,
 * «بغداد», «غداد». Which of them is one, nothing here tells.
 */
export function withoutClitics(form: string): readonly string[] {
  if (withoutArticle(form) !== form || NO_ARTICLE.test(form)) return [];
  const found: string[] = [];
  let rest = form;
  for (let times = 0; times < 2 && CLITIC.test(rest); times++) {
    rest = rest.slice(1);
    found.push(rest);
  }
  return found;
}
