/**
 * Numbers as CLDR's rule-based number format writes them in words.
 * Source: Unicode Technical Standard #35, part 3, "Rule-Based Number Formatting"; rules from the package cldr-rbnf.
 */
import arabic from 'cldr-rbnf/rbnf/ar.json' with { type: 'json' };

interface Rule {
  readonly base: number;
  /** The largest power of the rule's radix that is not above its base. */
  readonly divisor: number;
  readonly text: string;
}
interface RuleSet {
  readonly whole: readonly Rule[];
  readonly negative: string | null;
  readonly decimal: string | null;
}

const sets = new Map<string, RuleSet>(
  Object.entries(arabic.rbnf.rbnf.SpelloutRules)
    .filter(([name]) => name.startsWith('%'))
    .map(([name, rules]) => [name, ruleSet(rules as string[][])]),
);

/** Rule sets that write numbers, not years: «%spellout-numbering», «%spellout-ordinal-feminine» … */
export const cardinalSets = namesOf(/^%spellout-(?:numbering|cardinal-.*)$/);
export const ordinalSets = namesOf(/^%spellout-ordinal-/);

function namesOf(pattern: RegExp): readonly string[] {
  return [...sets.keys()].filter((name) => pattern.test(name));
}

function ruleSet(rules: readonly string[][]): RuleSet {
  const special = (name: string): string | null => rules.find(([key]) => key === name)?.[1]?.replace(/;$/, '') ?? null;
  const whole = rules.flatMap(([key = '', text = '']) => (/^\d/.test(key) ? [wholeRule(key, text)] : []));
  return { whole, negative: special('-x'), decimal: special('x.x') };
}

/** «11000/1000»: base and radix; the radix is ten where none is given. */
function wholeRule(key: string, text: string): Rule {
  const [base = 0, radix = 10] = key.split('/').map(Number);
  let divisor = 1;
  while (base > 0 && divisor * radix <= base) divisor *= radix;
  return { base, divisor, text: text.replace(/;$/, '') };
}

/**
 * The words for a number.
 * @param digits in decimal digits: «-12.5»; up to 10^15 before the point
 * @param name of the rule set
 */
export function spellOut(digits: string, name: string): string {
  const set = sets.get(name);
  if (!set) throw new Error(`no rule set ${name}`);
  const [, minus, whole = '', decimals] = /^(-?)(\d+)(?:\.(\d+))?$/.exec(digits) ?? [];
  const written =
    decimals === undefined
      ? spellWhole(Number(whole), name)
      : (set.decimal ?? '')
          .replace(/←([^←]*)←/, (_, other: string) => spellWhole(Number(whole), other || name))
          .replace(/→→/, Array.from(decimals, (digit) => spellWhole(Number(digit), name)).join(' '));
  return tidy(minus ? (set.negative ?? '').replace('→→', written) : written);
}

function tidy(text: string): string {
  return text.replace(/ +/g, ' ').trim();
}

function spellWhole(value: number, name: string): string {
  const rule = sets.get(name)?.whole.findLast(({ base }) => base <= value);
  if (!rule) throw new Error(`${name} does not write ${value}`);
  const rest = value % rule.divisor;
  return rule.text
    .replace(/\[([^\]]*)\]/g, rest === 0 ? '' : '$1')
    .replace(/←([^←]*)←/g, (_, other: string) => spellWhole(Math.floor(value / rule.divisor), other || name))
    .replace(/→([^→]*)→/g, (_, other: string) => spellWhole(rest, other || name))
    .replace(/=(%[^=]*)=/g, (_, other: string) => spellWhole(value, other));
}
