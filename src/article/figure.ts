/** A figure's label taken apart, so that its number can be set large: «نحو» · 2,500 · «جندي أمريكي». */
import type { Label } from './label.ts';

export interface FigureParts {
  readonly before: Label;
  /** The number with its signs («15.3%», «20–30»); empty where the words carry it («هجومان»). */
  readonly figure: string;
  readonly after: Label;
}

// «نحو 2,500 جندي» → «2,500»; "-3°C" → "-3"; "$3.5 million" → "$3.5"; «20–30»
const NUMBER = /-?[$€£]?\d[\d.,]*(?:–\d[\d.,]*)?%?/u;
// «بين 20 و30 قتيلًا» and "20 to 30 dead": set large, a range has a dash.
const RANGE = /(?:بين )?(?<low>\d[\d.,]*)(?: و| to )(?<high>\d)/u;

export function figureParts(label: Label): FigureParts {
  const index = label.findIndex((part) => NUMBER.test(part.text));
  const part = label[index];
  const text = part?.text.replace(RANGE, '$<low>–$<high>') ?? '';
  const match = NUMBER.exec(text);
  if (!part || !match) return { before: [], figure: '', after: label };
  const piece = (words: string): Label => (words.trim() === '' ? [] : [{ text: words.trim(), lang: part.lang }]);
  return {
    before: [...label.slice(0, index), ...piece(text.slice(0, match.index))],
    figure: match[0],
    after: [...piece(text.slice(match.index + match[0].length)), ...label.slice(index + 1)],
  };
}
