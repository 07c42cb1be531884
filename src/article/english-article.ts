/** Words that call for "the" before a name they stand in: the United States, the Iraqi Interior Ministry. */
const WITH_THE =
  /\b(?:ministry|department|nations|organi[sz]ation|union|council|bank|fund|court|league|forces|army|government|commission|committee|agency|congress|senate|house|parliament|party|authority|movement|coalition|command|states|kingdom|emirates|netherlands|philippines|police|presidency|cabinet|assembly|corps|brigades|kremlin|houthis|taliban|knesset|brotherhood|guard|society|programme|office|crescent|cross|republic|judiciary|defence|embassy|prosecution|sea|gulf|east|observatory|maldives|bahamas|comoros|front|framework|corporation|faculty|association|federation|foundation|directorate|institute|chamber|navy|air force|team|fund|service|municipality|intelligence|gendarmerie|university of|alliance)\b/iu;

/** A name as it stands in a sentence: "the Arab League", "Hamas". */
export function withArticle(name: string): string {
  return WITH_THE.test(name) && !/^(?:the|an?|al-|unicef)\b/iu.test(name) ? `the ${name}` : name;
}
