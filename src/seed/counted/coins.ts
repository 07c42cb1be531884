/** Coins: the signs that stand for them, and what one is worth in its currency. */
import type { Lexicon } from '../../lexicon/schema.ts';
import { folded } from '../fold.ts';
import { perLexicon } from '../per-lexicon.ts';
import { type PhraseIndex, phraseIndex } from '../phrases.ts';
import { type Token, type View, viewOf } from '../view.ts';
import { askedOnce } from '../words.ts';
import type { CountedNoun } from './noun-after.ts';
import type { Coin } from './nouns.ts';

/** «د.إ» and «د.أ» fold to the same letters: which it is the text as it stands tells. */
type SignForms = readonly (readonly [form: string, currency: string])[];

/** Signs («$»), codes («USD») and abbreviations («ر.س») of the lexicon → ISO 4217. */
const coinSigns = perLexicon((lexicon): PhraseIndex<SignForms> => {
  const all = lexicon.currencies.flatMap(({ signs }) =>
    Object.entries(signs).flatMap(([currency, forms]) => forms.map((form) => [form, currency] as const)),
  );
  const made = phraseIndex(Map.groupBy(all, ([form]) => folded(form)));
  return made;
});

/** Tokens of the longest sign: «ر.ع.». */
const LONGEST_SIGN = 4;

export interface Sign {
  /** Token indexes, half-open. */
  readonly first: number;
  readonly next: number;
  readonly forms: SignForms;
}

export function signAfter(tokens: readonly Token[], index: number, lexicon: Lexicon): Sign | null {
  const match = coinSigns(lexicon).longestAt(tokens, index);
  return match && { first: index, next: match.next, forms: match.value };
}

/** Whether a sign can end with a token. */
const signEnds = perLexicon((lexicon): ((token: Token) => boolean) => {
  const forms = lexicon.currencies.flatMap(({ signs }) => Object.values(signs).flat());
  const last = new Set(forms.map((form) => viewOf(form).tokens.at(-1)?.text ?? ''));
  const asked = askedOnce((word) => last.has(word));
  return asked;
});

/** The sign that ends right before a token. */
export function signBefore(tokens: readonly Token[], index: number, lexicon: Lexicon): Sign | null {
  const last = tokens[index - 1];
  if (!last || !signEnds(lexicon)(last)) return null;
  const signs = coinSigns(lexicon);
  for (let first = Math.max(0, index - LONGEST_SIGN); first < index; first++) {
    const match = signs.longestAt(tokens, first);
    if (match?.next === index) return { first, next: index, forms: match.value };
  }
  return null;
}

/** ISO 4217; null where the sign could stand for several currencies. */
export function signCurrency(view: View, { first, next, forms }: Sign): string | null {
  if (forms.length === 1) return forms[0]?.[1] ?? null;
  const { start, end } = view.range((view.tokens[first] as Token).start, (view.tokens[next - 1] as Token).end);
  return forms.find(([form]) => form === view.source.slice(start, end))?.[1] ?? null;
}

type CoinNoun = Pick<CountedNoun, 'sense' | 'adjectives'>;

/** The currency that a coin is one of; null for a small coin, of which it takes many to make one. */
export function currencyOf(noun: CoinNoun): string | null {
  const small = noun.sense?.kind === 'coin' && Object.keys(noun.sense.coin.parts).length > 0;
  return small ? null : currencyTold(noun);
}

/** The currency of a coin, small ones too, told by the coin itself or by its adjective. */
export function currencyTold({ sense, adjectives }: CoinNoun): string | null {
  if (sense?.kind !== 'coin') return null;
  const { coin } = sense;
  return adjectives.map((adjective) => coin.by[adjective.key]).find((code) => code !== undefined) ?? coin.code;
}

/** So many coins in their currency: 250 fils are 0.25 Kuwaiti dinars. */
export function worth(value: number, coin: Coin, currency: string): number {
  const size = coin.parts[currency];
  return size === undefined ? value : Number((value / size).toPrecision(15));
}
