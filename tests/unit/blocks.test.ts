import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { loadLexicon } from '../../src/lexicon/load.ts';
import { blocksOf } from '../../src/seed/blocks.ts';
import { splitLines } from '../../src/seed/lines.ts';
import type { Block, BlockKind } from '../../src/seed/model.ts';
import { parseSeed } from '../../src/seed/parse.ts';

const lexicon = loadLexicon();
const pageOf = (text: string) => blocksOf(text, splitLines(text), lexicon);
const linesOf = (blocks: readonly Block[], kind: BlockKind): string =>
  blocks
    .filter((block) => block.kind === kind)
    .map((block) => block.id.slice(1))
    .join(' ');

test('the real seed reads as its table says', () => {
  const { blocks, title, published, diagnostics } = parseSeed(readFileSync('seeds/000_c525837f81758f3a.txt'), lexicon);
  const slice = (range: { block: string; start: number; end: number } | undefined): string | undefined =>
    range && blocks.find(({ id }) => id === range.block)?.text.slice(range.start, range.end);
  assert.equal(title, 'L1');
  assert.equal(published, '2023-11-08');
  assert.equal(linesOf(blocks, 'headline'), '1 3 5');
  assert.deepEqual(
    blocks.flatMap((block) => (block.kind === 'headline' ? [block.repeats] : [])),
    [null, 'L1', 'L1'],
  );
  assert.equal(linesOf(blocks, 'dateline'), '8');
  assert.equal(linesOf(blocks, 'paragraph'), '10 12 16 18 20 22 26 28');
  assert.equal(linesOf(blocks, 'pull-quote'), '14 24');
  assert.equal(linesOf(blocks, 'boilerplate'), '33 35 36');
  assert.equal(blocks.filter((block) => block.kind === 'blank').length, 36 - 17);
  assert.deepEqual(diagnostics, [{ code: 'date-day-first', line: 8, params: { iso: '2023-11-08' } }]);
  const [cut, led] = blocks.filter((block) => block.kind === 'pull-quote');
  assert.equal(slice(cut?.echoes), cut?.text.trim().replace(/\.$/, ''));
  assert.equal(led?.speaker && led.text.slice(led.speaker.start, led.speaker.end), 'وزارة الداخلية العراقية');
  assert.equal(slice(led?.echoes), led?.text.trim().slice('وزارة الداخلية العراقية: "'.length, -'".'.length));
});

const BODY = `قالت وزارة النقل إن أعمال صيانة الجسر الرئيسي ستنتهي قبل نهاية الشهر الجاري، وإن المرور سيعود إلى طبيعته.
وأضافت الوزارة في بيانها أن الكلفة لم تتجاوز المبلغ المرصود لها في الموازنة، وأن العمل جرى ليلا لتخفيف الزحام.`;

/** The line above the body → the day it tells, or null where it is a dateline that tells none. */
const datelines: Record<string, string | null> = {
  '08/11/2023': '2023-11-08',
  '٠٨/١١/٢٠٢٣': '2023-11-08',
  '8-11-2023': '2023-11-08',
  '8 - 11 - 2023': '2023-11-08',
  '08.11.2023 14:30': '2023-11-08',
  '11/25/2023': '2023-11-25',
  '2023-11-08': '2023-11-08',
  '2023/11/8 | 10:15 ص': '2023-11-08',
  '2020-07-14 16:21:00 | 1400 مشاهدة': '2020-07-14',
  '2023-11-08T10:15:00': '2023-11-08',
  'الأربعاء 8 نوفمبر 2023': '2023-11-08',
  'الأربعاء، 08 تشرين الثاني/نوفمبر 2023 10:15 م': '2023-11-08',
  '8 تشرين الثاني (نوفمبر) 2023': '2023-11-08',
  'الثلاثاء 15 غشت 2023 - 14:30': '2023-08-15',
  '26 جانفي 2024': '2024-01-26',
  '3 جويلية 2019م': '2019-07-03',
  'نوفمبر 8, 2023': '2023-11-08',
  'November 8, 2023': '2023-11-08',
  'Wed, 08 Nov 2023': '2023-11-08',
  'الخميس 24 ربيع الآخر 1445هـ - 09 نوفمبر 2023م': '2023-11-09',
  '24 ربيع الآخر 1445 هـ': '2023-11-08',
  '24/04/1445': '2023-11-08',
  'الخميس 24 ربيع الآخر 1445 هـ': '2023-11-09',
  'الثلاثاء 24 ربيع الآخر 1445 هـ': '2023-11-07',
  '8 نوفمبر 2023: 09:10 ص': '2023-11-08',
  'منذ يوم واحد': null,
  'حائل 24 ربيع الآخر 1445 هـ الموافق 08 نوفمبر 2023 م واس': '2023-11-08',
  'تاريخ النشر: 8/11/2023': '2023-11-08',
  'نُشر في 8 نوفمبر 2023': '2023-11-08',
  'نشر بتاريخ: الأربعاء 8 نوفمبر 2023 الساعة 10:15 بتوقيت غرينتش': '2023-11-08',
  'آخر تحديث: 9 نوفمبر 2023 | تاريخ النشر: 8 نوفمبر 2023': '2023-11-08',
  'آخر تحديث: 8/11/2023 02:34 PM (مكة المكرمة)': '2023-11-08',
  'أخبار محلية | 8 نوفمبر 2023 | 120 قراءة': '2023-11-08',
  'سياسة - الأربعاء 8 نوفمبر 2023 - الساعة 10:15': '2023-11-08',
  '2018:09:27.08:33': '2018-09-27',
  '17.06.2021١٧ يونيو ٢٠٢١': '2021-06-17',
  '2021/6/17١٧ يونيو ٢٠٢١': '2021-06-17',
  '23 مارس 2022 (منذ 4 أيام) - و.س': '2022-03-23',
  'منذ 3 أيام': null,
  'منذ ساعتين': null,
  'قبل 5 ساعات': null,
  '31/02/2023 10:15 م - 120 مشاهدة': null,
};

for (const [line, iso] of Object.entries(datelines)) {
  test(`«${line}» tells ${iso}`, () => {
    const { blocks, published } = pageOf(`انتهاء صيانة الجسر الرئيسي قبل نهاية الشهر\n${line}\n${BODY}\n`);
    assert.equal(linesOf(blocks, 'dateline'), '2');
    assert.equal(published, iso);
  });
}

test('a date of three lines, a label above its date', () => {
  for (const date of ['Feb.\n19\n2020', '19\nفبراير\n2020']) {
    const { blocks, published } = pageOf(`انتهاء صيانة الجسر الرئيسي قبل نهاية الشهر\n${date}\n${BODY}\n`);
    assert.equal(linesOf(blocks, 'dateline'), '2 3 4');
    assert.equal(published, '2020-02-19');
  }
  const { blocks, published } = pageOf(
    `انتهاء صيانة الجسر الرئيسي قبل نهاية الشهر\nتاريخ النشر:\n2020-02-19\n${BODY}\n`,
  );
  assert.equal(linesOf(blocks, 'dateline'), '2 3');
  assert.equal(published, '2020-02-19');
});

const notDatelines = [
  'حصاد أخبار الرياضة يوم الأربعاء 8 نوفمبر 2023 في مصر',
  'أسعار الذهب اليوم الأربعاء 8 نوفمبر 2023 في محلات الصاغة',
  'من 2014 إلى 2020: سنوات الجفاف',
];
for (const line of notDatelines) {
  test(`«${line}» is no dateline`, () => {
    const { blocks, published } = pageOf(`${line}\n${BODY}\n`);
    assert.equal(linesOf(blocks, 'dateline'), '');
    assert.equal(published, null);
  });
}

/** Lines of a story that look like furniture, a caption or a byline from afar: each must stay in the body. */
const storyLines = [
  'وقال الناطق إن حسابات الوزارة على فيسبوك وتويتر تعرضت للاختراق، وإن فريقا تقنيا يعمل على استعادتها.',
  'وشارك في الحملة مئات المتطوعين.',
  'كتب الوزير على حسابه أن القرار نهائي.',
  'وأكدت الشركة أن التطبيق يجمع بيانات المستخدمين ولا يراعي الخصوصية.',
  'وتابع: نحن مع المواطن.',
  'وبحسب رويترز، لم يصب أحد.',
  'ونشرت الصحيفة صورة للمبنى بعد القصف.',
  'قرأ القاضي الحكم في جلسة علنية.',
  'وكان الجسر قد افتتح في 8 نوفمبر 1975.',
  'وأشار إلى أن التصريحات لا تعبر بالضرورة عن موقف الحكومة.',
  'وأوضح أن الموقع الإلكتروني للوزارة يستقبل الطلبات، وأن التسجيل مجاني.',
  'وقررت الوزارة حذف التعليقات المسيئة من صفحتها.',
  'تابع الآلاف حفل الافتتاح على فيسبوك.',
  'جميع حقوق العمال محفوظة، بحسب الوزير.',
  'كانت هذه آخر زيارة للوفد قبل الافتتاح.',
  'يمكنكم الاشتراك في التطبيق مجانا، كما يقول الوزير.',
  'صورة جوية التقطت عام 1934 تكشف شكل الجسر القديم.',
  'كتب أحمد رسالة طويلة إلى الوزير.',
  'وتقرأ في النشرة البريدية للوزارة مواعيد الإغلاق.',
];
for (const line of storyLines) {
  test(`stays in the body: ${line}`, () => {
    const [first, second] = BODY.split('\n');
    for (const text of [`${first}\n${line}\n${second}`, `${first}\n${second}\n${line}`]) {
      const { blocks } = pageOf(`انتهاء صيانة الجسر الرئيسي قبل نهاية الشهر\n08/11/2023\n${text}\n`);
      assert.equal(linesOf(blocks, 'paragraph'), '3 4 5');
    }
  });
}

const furniture = [
  'شارك على فيسبوك',
  'فيسبوك | تويتر | واتساب | تلغرام',
  'اقرأ أيضًا: عشرة مشاريع جديدة في العاصمة',
  'اشترك في نشرتنا البريدية ليصلك كل جديد',
  'جميع الحقوق محفوظة © 2023',
  'لن يتم نشر عنوان بريدك الإلكتروني. الحقول الإلزامية مشار إليها بـ *',
  'الكلمات المفتاحية: جسر، نقل، صيانة',
  'نستخدم ملفات تعريف الارتباط لتحسين تجربتك.',
  'المقالات المنشورة لا تعبر بالضرورة عن رأي الموقع',
  'انضم إلى قناتنا على تلغرام لمتابعة آخر الأخبار',
  'رابط الخبر: https://example.org/1',
  'تابع «صدى الشمال» على يوتيوب',
  '© 2023 صدى الشمال. الموقع غير مسؤول عن محتوى المواقع الخارجية.',
  'ضبطت شرطة المحافظة مطلوبا على ذمة قضية سرقة ... المزيد',
  'من نحن | اتصل بنا | سياسة الخصوصية',
  '***',
];
for (const line of furniture) {
  test(`is furniture anywhere: ${line}`, () => {
    const [first, second] = BODY.split('\n');
    const title = 'انتهاء صيانة الجسر الرئيسي قبل نهاية الشهر\n08/11/2023';
    assert.equal(linesOf(pageOf(`${title}\n${first}\n${second}\n${line}\n`).blocks, 'boilerplate'), '5');
    assert.equal(linesOf(pageOf(`${title}\n${first}\n${line}\n${second}\n`).blocks, 'boilerplate'), '4');
    assert.equal(linesOf(pageOf(`${line}\n${title}\n${first}\n${second}\n`).blocks, 'boilerplate'), '1');
  });
}

test('furniture glued to a paragraph is cut off', () => {
  const { blocks } = pageOf(`${BODY} رابط الخبر: https://example.org/1\n`);
  assert.deepEqual(
    blocks.map(({ id, kind }) => `${id} ${kind}`),
    ['L1 paragraph', 'L2 paragraph', 'L2.2 boilerplate'],
  );
  assert.equal(blocks[2]?.text, 'رابط الخبر: https://example.org/1\n');
});

test('a whole second article glued to a paragraph goes out, a headline alone does not take the text behind it along', () => {
  const [first, second] = BODY.split('\n');
  const lead = 'حول صياد من مدينة الداخلة مخلفات البلاستيك إلى قوارب صغيرة يبيعها للسياح';
  const rest = 'ويقول إنه يجمع في الأسبوع 300 كيلوغرام من القوارير. وقد حصل على جائزة البيئة سنة 2021.';
  const whole = `اقرأ أيضا: صياد من الداخلة يصنع قوارب من البلاستيك ${lead}. ${rest}`;
  assert.deepEqual(
    pageOf(`${first}\n${second} ${whole}\n`).blocks.map(({ id, kind }) => `${id} ${kind}`),
    ['L1 paragraph', 'L2 paragraph', 'L2.2 boilerplate'],
  );
  const headline = `اقرأ أيضا: صياد من الداخلة يصنع قوارب. وكان مئات من سكان الضفة قد اشتكوا من الضجيج في الليل ومن طول الطريق البديل عبر الوادي. وسيحضر الوزير حفل الافتتاح مع سكان الحي وتلاميذ المدارس القريبة، ثم يمشي الجميع إلى الضفة الأخرى.`;
  assert.equal(linesOf(pageOf(`${first}\n${second} ${headline}\n`).blocks, 'paragraph'), '1 2 2.3');
});

test('headings that are names of furniture too stay in the story', () => {
  const [first, second] = BODY.split('\n');
  const title = 'خبر سار لسكان الضفة الشرقية من المدينة\n08/11/2023';
  for (const heading of ['التعليقات', 'الأرشيف', 'المصادر', 'بحث', '1946\nافتتح الجسر القديم للمشاة\n1978']) {
    const { blocks } = pageOf(`${title}\n${first}\n${heading}\n${second}\n`);
    assert.equal(linesOf(blocks, 'boilerplate'), '', heading);
  }
});

test('lists, schedules and short sentences below the last paragraph are of the story', () => {
  const title = 'انتهاء صيانة الجسر الرئيسي قبل نهاية الشهر\n08/11/2023';
  const list =
    'مواعيد الإغلاق:\n- السبت ليلا\n- الأحد ليلا\nالسبت 4 نوفمبر:\nالضفة اليمنى × الضفة اليسرى\nوتنشر النتائج غدا.';
  const { blocks, published } = pageOf(`${title}\n${BODY}\n${list}\nشارك\nالجسر\n`);
  assert.equal(published, '2023-11-08');
  assert.equal(linesOf(blocks, 'boilerplate'), '11 12');
});

/** A line said again, and what it echoes of the body's first line. */
const echoes: Record<string, [echoed: string, speaker?: string]> = {
  'أعمال صيانة الجسر الرئيسي ستنتهي قبل نهاية الشهر الجاري': [
    'أعمال صيانة الجسر الرئيسي ستنتهي قبل نهاية الشهر الجاري',
  ],
  '«أعمال صيانة الجسر الرئيسي ستنتهي قبل نهاية الشهر الجاري»': [
    'أعمال صيانة الجسر الرئيسي ستنتهي قبل نهاية الشهر الجاري',
  ],
  'أعمال صيانة الجسر... ستنتهي قبل نهاية الشهر الجاري': ['أعمال صيانة الجسر الرئيسي ستنتهي قبل نهاية الشهر الجاري'],
  'أعْمال صيانةِ الجسرِ الرئيسي ستنتهي قبل نهايةِ الشهر الجاري…': [
    'أعمال صيانة الجسر الرئيسي ستنتهي قبل نهاية الشهر الجاري',
  ],
  'وزارة النقل: أعمال صيانة الجسر الرئيسي ستنتهي قبل نهاية الشهر': [
    'أعمال صيانة الجسر الرئيسي ستنتهي قبل نهاية الشهر',
    'وزارة النقل',
  ],
};
for (const [line, [echoed, speaker]] of Object.entries(echoes)) {
  test(`is a pull-quote before and after its sentence: ${line}`, () => {
    const [first, second] = BODY.split('\n');
    const title = 'خبر سار لسكان الضفة الشرقية من المدينة\n08/11/2023';
    for (const text of [
      `${first}\n${line}\n${second}`,
      `${second}\n${line}\n${first}`,
      `${second}\n${first}\n${line}`,
    ]) {
      const { blocks } = pageOf(`${title}\n${text}\n`);
      const [quote] = blocks.filter((block) => block.kind === 'pull-quote');
      const body = blocks.find(({ id }) => id === quote?.echoes.block);
      assert.equal(quote && body?.text.slice(quote.echoes.start, quote.echoes.end), echoed);
      assert.equal(quote?.speaker ? quote.text.slice(quote.speaker.start, quote.speaker.end) : undefined, speaker);
    }
  });
}

test('a page without a headline says so', () => {
  const { title, diagnostics } = pageOf(`${BODY}\n`);
  assert.equal(title, null);
  assert.deepEqual(diagnostics, [{ code: 'no-headline', line: 1 }]);
});
