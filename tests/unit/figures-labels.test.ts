/** Every unit of the lexicon behind every class of figure reads as correct Arabic and as good English. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { factsJson } from '../../src/article/json.ts';
import { countedText, type ShownNoun, shownNoun } from '../../src/article/labels/counted.ts';
import { moneyText } from '../../src/article/labels/money.ts';
import { durationText } from '../../src/article/labels/time.ts';
import { loadLexicon } from '../../src/lexicon/load.ts';
import { paragraphArticle } from '../../src/seed/paragraph.ts';

const lexicon = loadLexicon();
const nouns = [...lexicon.units, ...lexicon.measures, ...lexicon['time-units']];

const nounOf = (key: string): ShownNoun => shownNoun(lexicon, key) ?? assert.fail(`no unit ${key}`);
const arabic = (value: number, key: string, grammar: 'nominative' | 'oblique' = 'nominative'): string =>
  countedText('ar', value, nounOf(key), [], grammar);
const english = (value: number, key: string): string => countedText('en', value, nounOf(key), [], 'nominative');

/** Of each class: a masculine noun, a feminine one, one in ى, one in اء, one of two words, a construct, a tail. */
const TABLE: Readonly<Record<string, readonly (readonly [value: number, ar: string, en: string])[]>> = {
  attack: [
    [1, 'هجوم واحد', '1 attack'],
    [2, 'هجومان', '2 attacks'],
    [3, '3 هجمات', '3 attacks'],
    [10, '10 هجمات', '10 attacks'],
    [11, '11 هجومًا', '11 attacks'],
    [40, '40 هجومًا', '40 attacks'],
    [99, '99 هجومًا', '99 attacks'],
    [100, '100 هجوم', '100 attacks'],
    [103, '103 هجمات', '103 attacks'],
    [111, '111 هجومًا', '111 attacks'],
    [1000, '1,000 هجوم', '1,000 attacks'],
    [2500, '2,500 هجوم', '2,500 attacks'],
    [0, '0 هجوم', '0 attacks'],
    [2.5, '2.5 هجوم', '2.5 attacks'],
    [1e6, 'مليون هجوم', '1 million attacks'],
    [2e6, 'مليونا هجوم', '2 million attacks'],
    [3e6, '3 ملايين هجوم', '3 million attacks'],
    [11e6, '11 مليون هجوم', '11 million attacks'],
    [1.5e6, '1.5 مليون هجوم', '1.5 million attacks'],
    [1_340_701, '1,340,701 هجوم', '1,340,701 attacks'],
    [4e9, '4 مليارات هجوم', '4 billion attacks'],
    [7e12, '7 تريليونات هجوم', '7 trillion attacks'],
  ],
  time: [
    [1, 'مرة واحدة', '1 time'],
    [2, 'مرتان', '2 times'],
    [22, '22 مرة', '22 times'],
  ],
  hospital: [
    [1, 'مستشفى واحد', '1 hospital'],
    [2, 'مستشفيان', '2 hospitals'],
    [3, '3 مستشفيات', '3 hospitals'],
    [14, '14 مستشفى', '14 hospitals'],
  ],
  port: [
    [2, 'ميناءان', '2 ports'],
    [12, '12 ميناءً', '12 ports'],
  ],
  part: [[40, '40 جزءًا', '40 parts']],
  airstrike: [
    [2, 'غارتان جويتان', '2 air strikes'],
    [5, '5 غارات جوية', '5 air strikes'],
  ],
  satellite: [[22, '22 قمرًا صناعيًا', '22 satellites']],
  passport: [
    [2, 'جوازا سفر', '2 passports'],
    [12, '12 جواز سفر', '12 passports'],
  ],
  suspect: [
    [2, 'مشتبهان به', '2 suspects'],
    [6, '6 مشتبه بهم', '6 suspects'],
    [11, '11 مشتبهًا به', '11 suspects'],
  ],
  'kilometre-per-hour': [
    [35, '35 كيلومترًا في الساعة', '35 kilometres per hour'],
    [120, '120 كيلومترًا في الساعة', '120 kilometres per hour'],
    [200, '200 كيلومتر في الساعة', '200 kilometres per hour'],
  ],
  'barrel-per-day': [
    [3.5e6, '3.5 مليون برميل يوميًا', '3.5 million barrels a day'],
    [20, '20 برميلًا يوميًا', '20 barrels a day'],
  ],
  'degree-celsius': [
    [11, '11 درجة مئوية', '11°C'],
    [3, '3 درجات مئوية', '3°C'],
    [-4, '-4 درجات مئوية', '-4°C'],
  ],
  victim: [
    [2, 'ضحيتان', '2 victims'],
    [7, '7 ضحايا', '7 victims'],
  ],
};

for (const [key, rows] of Object.entries(TABLE)) {
  test(`${key} behind figures`, () => {
    for (const [value, ar, en] of rows) {
      assert.equal(arabic(value, key), ar);
      assert.equal(english(value, key), en);
    }
  });
}

test('behind words that govern the genitive', () => {
  assert.equal(arabic(2, 'attack', 'oblique'), 'هجومين');
  assert.equal(arabic(2e6, 'barrel', 'oblique'), 'مليوني برميل');
});

test('every noun in every class', () => {
  for (const { key, ar, plural, en, ...noun } of nouns) {
    const head = ar.split(' ')[0] ?? '';
    assert.equal(arabic(3, key), `3 ${plural}`, key);
    assert.equal(arabic(100, key), `100 ${ar}`, key);
    assert.equal(arabic(1.5, key), `1.5 ${ar}`, key);
    assert.match(arabic(1, key), /واحدة?$/u, key);
    assert.match(arabic(2, key).split(' ')[0] ?? '', 'idafa' in noun && noun.idafa ? /ا$/u : /ان$/u, key);
    const many = arabic(11, key).split(' ')[1] ?? '';
    const bare = /(?:ة|ى|ا|و)$/u.test(head) || ('idafa' in noun && noun.idafa);
    assert.match(many, bare ? /[^ًا]$|ا$/u : /ً/u, `${key}: ${many}`);
    assert.equal(english(1, key).replace(/^1 ?/, ''), en[0], key);
    assert.equal(english(12, key).replace(/^12 ?/, ''), en[1], key);
    // No Latin letters in Arabic, no Arabic ones in English, no doubled marks.
    assert.doesNotMatch([1, 2, 3, 11, 100].map((value) => arabic(value, key)).join(), /[a-z]|ًً|\p{Mn}ا\p{Mn}/iu, key);
    assert.doesNotMatch(`${english(1, key)}${english(2, key)}`, /\p{Script=Arabic}/u, key);
  }
});

test('every currency', () => {
  const codes = new Set(lexicon.currencies.flatMap(({ code, by }) => [...(code ? [code] : []), ...Object.values(by)]));
  for (const code of codes) {
    for (const value of [1, 2, 3, 11, 100, 2.5, 3e6]) {
      assert.doesNotMatch(moneyText('ar', value, code, lexicon), /[A-Z]|NaN/, `${code} ${value}`);
      assert.doesNotMatch(moneyText('en', value, code, lexicon), /\p{Script=Arabic}|NaN/u, `${code} ${value}`);
    }
  }
  assert.equal(moneyText('ar', 11, 'SAR', lexicon), '11 ريالًا سعوديًا');
  assert.equal(moneyText('ar', 3, 'KWD', lexicon), '3 دنانير كويتية');
  assert.equal(moneyText('ar', 174e6, 'YER', lexicon), '174 مليون ريال يمني');
  assert.equal(moneyText('ar', 0.5, 'EGP', lexicon), '0.5 جنيه مصري');
  assert.equal(moneyText('en', 0.35, 'USD', lexicon), '0.35 US dollars');
});

test('stretches of time', () => {
  for (const [iso, ar, en] of [
    ['PT2H30M', 'ساعتان و30 دقيقة', '2 hours 30 minutes'],
    ['P3Y6M10D', '3 أعوام و6 أشهر و10 أيام', '3 years, 6 months, 10 days'],
    ['P1D', 'يوم واحد', '1 day'],
    ['P2W', 'أسبوعان', '2 weeks'],
    ['PT48H', '48 ساعة', '48 hours'],
    ['P90D', '90 يومًا', '90 days'],
    ['PT0.1S', '0.1 ثانية', '0.1 seconds'],
  ] as const) {
    assert.equal(durationText('ar', iso, lexicon), ar);
    assert.equal(durationText('en', iso, lexicon), en);
  }
});

test('what the lexicon does not know keeps its Arabic words, isolated', () => {
  const label = (text: string) => {
    const article = paragraphArticle(text, lexicon, null);
    return factsJson(article, lexicon)[0]?.label;
  };
  assert.deepEqual(label('عُثر على 14 زمبليطا في الكهف'), { ar: '14 زمبليطا', en: '14 \u2068زمبليطا\u2069' });
  assert.deepEqual(label('بنحو 3 ملايين زمبليط'), {
    ar: 'نحو 3 ملايين زمبليط',
    en: 'about 3 million \u2068زمبليط\u2069',
  });
});

test('ranges share their scale word', () => {
  const [fact] = factsJson(paragraphArticle('بين 20 و30 مليون دولار', lexicon, null), lexicon);
  assert.deepEqual(fact?.label, { ar: 'بين 20 و30 مليون دولار أمريكي', en: '20 to 30 million US dollars' });
});
