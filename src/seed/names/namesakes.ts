/** Names of organisations that are other words too: «بحماس كبير», «تفوق طالبان سعوديان», «نيكولا تسلا». */
import { isOrdinaryNoun, isVerbForm } from './ordinary.ts';
import type { Reading, Readings } from './readings.ts';
import { hasArticle } from './shapes.ts';

/** Whether what stands around a known name shows that it is the common noun, or a man's surname. */
export function isNamesake(readings: Readings, index: number, reading: Reading<'organisation'>): boolean {
  if (reading.next !== index + 1) return false;
  if (isSurname(readings, index, reading)) return true;
  switch (reading.value.also) {
    case 'feeling':
      return isFeeling(readings, index, reading.prefix);
    case 'two':
      return isTwo(readings, index);
    default:
      return false;
  }
}

/** «نيكولا تسلا»: a given name before it, and nothing glued to either. */
function isSurname(readings: Readings, index: number, { prefix, value }: Reading<'organisation'>): boolean {
  return value.also === 'surname' && prefix === '' && readings.at(index - 1, 'given')?.prefix === '';
}

/** «بحماس كبير», «في حماس شديد», «حماس الجماهير», «بحماس.» */
function isFeeling(readings: Readings, index: number, prefix: string): boolean {
  const next = readings.word(index + 1);
  if (OF_A_FEELING.test(next)) return true;
  const before = readings.word(index - 1);
  if (prefix.endsWith('ب')) {
    // «تحدثوا بحماس»; «صلته بحماس» is the movement's
    return (readings.tokens[index + 1]?.kind !== 'word' && isVerbForm(before, readings.lexicon)) || isFelt(next);
  }
  return isFelt(next) && !isOfMovement(readings, index - 1);
}

/** «الجماهير», «اللاعبين»: those who feel. */
function isFelt(word: string): boolean {
  return hasArticle(word) && (/(?:ين|ون)$/u.test(word) || WHO_FEEL.test(word));
}

/** «أعلنت حماس», «حركة حماس»: a verb in the feminine, or a noun of an organisation. */
function isOfMovement(readings: Readings, at: number): boolean {
  const word = readings.word(at);
  const feminine = /^[وف]?(?:.{2,}ت|س?ت.{3,})$/u.test(word);
  return (feminine && isVerbForm(word, readings.lexicon)) || readings.at(at, 'organisation-head') !== null;
}

// كبير، شديد، بالغ …: adjectives of a feeling, folded
const OF_A_FEELING =
  /^(?:كبير|شديد|بالغ|منقطع|لافت|زايد|مفرط|عال|عالي|واضح|ملحوظ|غير|وطني|شعبي|جماهيري|اكبر|اقل|مماثل|متزايد|متجدد|منقطعه|طفولي|شبابي|متقد|مشتعل)$/u;
const WHO_FEEL =
  /^ال(?:جماهير|جمهور|شباب|طلاب|طلبه|حضور|ناس|اطفال|اهالي|عمال|شعب|امه|بدايه|بدايات|لاعب|فريق|مدرب|جيل|اجيال|طفوله|انصار)$/u;

/** «تفوق طالبان سعوديان», «فاز طالبان من»: a dual behind it, or a verb in the masculine before; the movement's is feminine. */
function isTwo(readings: Readings, index: number): boolean {
  if (/(?:ان|ين)$/u.test(readings.word(index + 1)) && !hasArticle(readings.word(index + 1))) return true;
  const before = readings.word(index - 1);
  // «قادة طالبان» is no «قاده»
  if (before.endsWith('ه') || isOrdinaryNoun(before, readings.lexicon)) return false;
  return isVerbForm(before, readings.lexicon) && !/^[وف]?(?:.{2,}ت|س?ت.{3,})$/u.test(before);
}
