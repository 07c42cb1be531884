/** Lines to pieces: most lines are one; furniture glued to the end of a paragraph is a piece of its own. */
import type { Lexicon } from '../../lexicon/schema.ts';
import type { BlockId, Line } from '../model.ts';
import { type Token, type View, viewOf } from '../view.ts';
import { wordOf } from '../words.ts';
import { gluedAt } from './glued.ts';
import type { Piece } from './page.ts';

// «.» «؟» «!», with closing marks behind: «نعم!»», «الخبر.)»; what ends in «...» was cut short
const STOP = /(?<![.…])[.؟?!۔](?:["'”’»)\]]|\s)*$/u;

// «قلت له: لا أستطيع. سكت طويلا»
const INNER_STOP = /[^.\s]{3}\.\s+\S\S/u;

export function piecesOf(text: string, lines: readonly Line[], lexicon: Lexicon): readonly Piece[] {
  const pieces: Piece[] = [];
  for (const line of lines) {
    const whole = viewOf(text.slice(line.start, line.end));
    const cuts = [0, ...gluedAt(whole, lexicon), line.end - line.start];
    for (let part = 1; part < cuts.length; part++) {
      const [from, to] = [cuts[part - 1] as number, cuts[part] as number];
      const id: BlockId = part === 1 ? `L${line.number}` : `L${line.number}.${part}`;
      const [start, end] = [line.start + from, line.start + to];
      const plain = cuts.length === 2 ? whole : viewOf(text.slice(start, end));
      const index = pieces.length;
      const view = lowerCased(plain);
      const { words, key } = wordsOf(view);
      const stops = STOP.test(view.text.slice(-40));
      const innerStop = INNER_STOP.test(view.text);
      pieces.push({ start, end, index, id, line: line.number, plain, view, words, key, stops, innerStop });
    }
  }
  return pieces;
}

function wordsOf({ tokens }: View): Pick<Piece, 'words' | 'key'> {
  const words: Token[] = [];
  const texts: string[] = [];
  for (const token of tokens) {
    if (token.kind === 'mark') continue;
    words.push(token);
    texts.push(token.text);
  }
  return { words, key: texts.join(' ') };
}

/** The lexicon writes its Latin words in small letters. */
function lowerCased(view: View): View {
  if (!/[A-Z]/.test(view.text)) return view;
  return { ...view, memory: [], tokens: view.tokens.map((token) => inSmallLetters(token)) };
}

function inSmallLetters(token: Token): Token {
  if (!/[A-Z]/.test(token.text)) return token;
  const word = wordOf(token.text.toLowerCase());
  return { ...token, text: word.text, word };
}
