/** Lines to pieces: most lines are one; furniture glued to the end of a paragraph is a piece of its own. */
import type { Lexicon } from '../../lexicon/schema.ts';
import type { BlockId, Line } from '../model.ts';
import { type Token, type View, viewOf } from '../view.ts';
import { wordOf } from '../words.ts';
import { gluedAt } from './glued.ts';
import type { Piece } from './page.ts';

// «.» «؟» «!», with closing marks behind: «نعم!»», «الخبر.)»; what ends in «...» was cut short
const STOP = /(?<![.…])[.؟?!۔](?:["'”’»)\]]|\s)*$/u;

export function piecesOf(text: string, lines: readonly Line[], lexicon: Lexicon): readonly Piece[] {
  const pieces: Piece[] = [];
  for (const line of lines) {
    const view = viewOf(text.slice(line.start, line.end));
    const cuts = [0, ...gluedAt(view, lexicon), line.end - line.start];
    for (let part = 1; part < cuts.length; part++) {
      const [from, to] = [cuts[part - 1] as number, cuts[part] as number];
      const id: BlockId = part === 1 ? `L${line.number}` : `L${line.number}.${part}`;
      const range = { start: line.start + from, end: line.start + to };
      const own = cuts.length === 2 ? view : viewOf(text.slice(range.start, range.end));
      pieces.push({ ...range, index: pieces.length, id, line: line.number, ...readings(own) });
    }
  }
  return pieces;
}

function readings(plain: View): Pick<Piece, 'plain' | 'view' | 'words' | 'key' | 'stops'> {
  const view = lowerCased(plain);
  const words = view.tokens.filter((token) => token.kind !== 'mark');
  let key = '';
  for (const { text } of words) key += key === '' ? text : ` ${text}`;
  return { plain, view, words, key, stops: STOP.test(view.text.slice(-40)) };
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
