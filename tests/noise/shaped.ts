/** Arabic in the presentation forms that old typesetters saved: «قال» as ﻗﺎﻝ. */

interface Forms {
  readonly isolated: string;
  readonly final: string;
  /** Only letters that join to the next have these. */
  readonly initial: string | undefined;
  readonly medial: string | undefined;
}

/**
 * Letters and lam-alif with their forms. Unicode's Arabic Presentation Forms-B lists each letter's forms in this order:
 * isolated, final, initial, medial.
 */
const forms = formsOfBlock();

function formsOfBlock(): ReadonlyMap<string, Forms> {
  const all = new Map<string, string[]>();
  for (let code = 0xfe80; code <= 0xfefc; code++) {
    const form = String.fromCharCode(code);
    const plain = form.normalize('NFKC');
    all.set(plain, [...(all.get(plain) ?? []), form]);
  }
  return new Map(
    Array.from(all, ([plain, [isolated = plain, final = isolated, initial, medial]]) => [
      plain,
      { isolated, final, initial, medial },
    ]),
  );
}

/** The text with every letter in the form it is written in. */
export function shaped(text: string): string {
  // a lam-alif, or a letter, with the marks on it
  const units = text.match(/ل[آأإا]|[\s\S]/gu) ?? [];
  let joins = false;
  return units
    .map((unit, at) => {
      if (/\p{Mn}/u.test(unit)) return unit;
      const form = forms.get(unit);
      const next = units.slice(at + 1, at + 8).find((other) => !/\p{Mn}/u.test(other));
      const before = joins;
      joins = form?.initial !== undefined && next !== undefined && forms.has(next) && next !== 'ء';
      if (!form) return unit;
      if (joins) return (before ? form.medial : form.initial) ?? unit;
      return before ? form.final : form.isolated;
    })
    .join('');
}
