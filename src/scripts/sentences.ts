/** A text cut into what is spoken at once. */

/** Some voices of Chromium fall silent after about 15 seconds (crbug.com/41294170); at 12 letters a second this is less. */
const LONGEST = 160;

/** The sentences of a text, long ones in parts that end at a comma or between two words. Joined they are the text. */
export function sentencesOf(text: string, language: string): readonly string[] {
  const found = new Intl.Segmenter(language, { granularity: 'sentence' }).segment(text);
  return [...found].flatMap(({ segment }) => parts(segment));
}

function parts(sentence: string): string[] {
  if (sentence.length <= LONGEST) return [sentence];
  const room = sentence.slice(0, LONGEST);
  // «قال، إن …»: behind the last comma with a space, else the last space.
  const end = /^.*[،؛,;:]\s/s.exec(room)?.[0].length ?? /^.*\s/s.exec(room)?.[0].length ?? LONGEST;
  return [sentence.slice(0, end), ...parts(sentence.slice(end))];
}
