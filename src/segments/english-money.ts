/** What money an English figure is of. */
import type { Lexicon } from '../lexicon/schema.ts';
import type { Range } from '../seed/model.ts';

interface Coin {
  /** `dollar`, and further spellings. */
  readonly names: RegExp;
  readonly signs: readonly string[];
  /** ISO 4217, every country's. */
  readonly codes: readonly string[];
}

const SPELLINGS: Readonly<Record<string, string>> = { riyal: 'riyal|rial', rouble: 'rouble|ruble' };

const known = new WeakMap<Lexicon, readonly Coin[]>();

function coinsOf(lexicon: Lexicon): readonly Coin[] {
  const coins = known.get(lexicon) ?? lexicon.currencies.map(coinOf);
  known.set(lexicon, coins);
  return coins;
}

function coinOf({ key, code, by, signs }: Lexicon['currencies'][number]): Coin {
  const [name = key] = key.split('-');
  // «174 million Saudi riyals», «5 US dollars», «3 New Zealand dollars»
  const names = new RegExp(`^[\\s-]*(?:[\\p{L}.]+\\s){0,2}(?:${SPELLINGS[name] ?? name})s?(?!\\p{L})`, 'iu');
  return {
    names,
    signs: Object.values(signs ?? {}).flat(),
    codes: [...(code === null ? [] : [code]), ...Object.values(by)],
  };
}

/** The currencies that stand before or behind a figure may be any of these; none where none stands there. */
export function currenciesBeside(text: string, { start, end }: Range, lexicon: Lexicon): readonly string[] {
  const [before, behind] = [text.slice(0, start).trimEnd(), text.slice(end)];
  return coinsOf(lexicon)
    .filter(({ names, signs }) => names.test(behind) || signs.some((sign) => before.endsWith(sign)))
    .flatMap(({ codes }) => codes);
}
