/** Sums that add up, and figures of one thing that disagree. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { loadLexicon } from '../../src/lexicon/load.ts';
import { paragraphArticle } from '../../src/seed/paragraph.ts';

const lexicon = loadLexicon();

/** «22 + 18 = 40», «12 ≠ 15» */
function checksOf(text: string): string[] {
  const { facts, checks } = paragraphArticle(text, lexicon, '2023-11-08');
  const shown = (id: string): string => {
    const fact = facts.find((one) => one.id === id);
    return fact && 'value' in fact ? String(fact.value) : '?';
  };
  return checks.map((check) =>
    check.kind === 'sum'
      ? `${check.parts.map(shown).join(' + ')} = ${shown(check.total)}`
      : check.facts.map(shown).join(' ≠ '),
  );
}

const SUMS: readonly (readonly [text: string, sum: string])[] = [
  ['نفذت الفصائل (40) هجوما. وقال مسؤول إن القوات استهدفت (22) مرة في العراق و(18) مرة في سوريا', '22 + 18 = 40'],
  ['سقط 40 شخصا بين قتيل وجريح في الانفجار. وأوضح الطبيب أن بينهم 12 قتيلا و28 جريحا', '12 + 28 = 40'],
  ['سقط 40 بين قتيل وجريح. وأحصى المستشفى 12 قتيلا و28 جريحا', '12 + 28 = 40'],
  ['وقع 55 هجوما، 27 منها في العراق و28 في سوريا', '27 + 28 = 55'],
  ['وصلت 30 شاحنة من المعبر و20 شاحنة من الميناء، أي 50 شاحنة', '30 + 20 = 50'],
  ['استقبلت المدارس 900 طالب. وقال المدير إن 500 طالب من المدينة و400 طالب من الريف', '500 + 400 = 900'],
  ['بلغ عدد الضحايا 19 ضحية. قتل 8 وأصيب 11 في الحادث', '8 + 11 = 19'],
];

const NO_SUMS: readonly string[] = [
  'وصلت 30 شاحنة و20 سيارة إسعاف، وشارك 50 متطوعا',
  'سجل الفريق 3 أهداف. وحضر 3 وزراء و2 من السفراء',
  'أصيب 7 أشخاص. وفي الحي 3 مدارس و4 مدارس مهجورة',
  'قتل 5 مسلحين وأسر 3 مسلحين، فيما شارك 9 جنود',
];

const DISAGREEMENTS: readonly (readonly [text: string, values: string])[] = [
  ['أعلنت الشرطة سقوط 12 قتيلا في انفجار هز السوق. وقال شاهد إن الانفجار أوقع 15 قتيلا', '12 ≠ 15'],
  ['أسفر الهجوم عن مقتل 12 شخصا. وأكد متحدث مقتل 15 شخصا في الهجوم نفسه', '12 ≠ 15'],
  ['أوقع الحريق 4 قتلى. ونقلت الإذاعة عن طبيب أن عدد القتلى 6 قتلى', '4 ≠ 6'],
  ['أدى الزلزال إلى إصابة 30 شخصا في المدينة. وقالت البلدية إن الزلزال أوقع 45 جريحا', '30 ≠ 45'],
];

const NO_DISAGREEMENTS: readonly string[] = [
  // later, earlier, more
  'أوقع الانفجار 12 قتيلا. ثم ارتفع عدد قتلى الانفجار إلى 15 قتيلا',
  'أوقع الانفجار 12 قتيلا. وكانت الحصيلة السابقة للانفجار 10 قتلى',
  'أوقع الانفجار 12 قتيلا في حصيلة أولية. وقال الوزير إن الانفجار أوقع 15 قتيلا',
  // about, at least
  'أوقع الانفجار نحو 12 قتيلا. وقال الوزير إن الانفجار أوقع 15 قتيلا',
  'أوقع الانفجار ما لا يقل عن 12 قتيلا. وقال الوزير إن الانفجار أوقع 15 قتيلا',
  // other places, other events, other times
  'أوقع انفجار في بغداد 12 قتيلا. وأوقع انفجار في البصرة 15 قتيلا',
  'أوقع الانفجار 12 قتيلا. وأوقع حريق في حي مجاور 15 قتيلا',
  'أوقع الانفجار 12 قتيلا. وفي 2019 أوقع انفجار 15 قتيلا',
  'أوقع انفجار وقع في 3 نوفمبر 12 قتيلا. وأوقع انفجار وقع في 5 نوفمبر 15 قتيلا',
  // parts, others
  'أوقع الانفجار 12 قتيلا. ومن بين قتلى الانفجار 5 قتلى من عائلة واحدة بينهم طفلان',
  'أوقع الانفجار 12 قتيلا وأصيب في الانفجار 15 آخرون',
  // dead and wounded, the same figure twice
  'أوقع الانفجار 12 قتيلا و15 جريحا',
  'أوقع الانفجار 12 قتيلا. وأكدت الشرطة أن الانفجار أوقع 12 قتيلا',
  // many events
  'أوقع انفجار 3 قتلى. وأوقع انفجار آخر 4 قتلى. وأوقع انفجار ثالث 5 قتلى',
  // things of which there may be many
  'استهدف الهجوم 3 مواقع. وقال الجيش إن الهجوم استهدف 5 مواقع',
];

for (const [text, sum] of SUMS) test(`sum: ${text}`, () => assert.deepEqual(checksOf(text), [sum]));
for (const text of NO_SUMS) test(`no sum: ${text}`, () => assert.deepEqual(checksOf(text), []));
for (const [text, values] of DISAGREEMENTS)
  test(`disagreement: ${text}`, () => assert.deepEqual(checksOf(text), [values]));
for (const text of NO_DISAGREEMENTS) test(`no disagreement: ${text}`, () => assert.deepEqual(checksOf(text), []));
