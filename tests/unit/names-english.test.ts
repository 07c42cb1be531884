/** How roles and organisations that no entry names read in English: from their parts, or not at all. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { labelOf } from '../../src/article/label.ts';
import { englishRole } from '../../src/article/roles.ts';
import { loadLexicon } from '../../src/lexicon/load.ts';
import { paragraphArticle } from '../../src/seed/paragraph.ts';

const lexicon = loadLexicon();

/** The Arabic role, the rank before the name and the post behind it. */
const ROLES: readonly (readonly [ar: string, rank: string | null, post: string | null])[] = [
  ['المتحدث باسم وزارة الداخلية العراقية العميد', 'Brigadier', 'spokesman of the Iraqi Interior Ministry'],
  ['المتحدثة باسم الخارجية الروسية', null, 'spokeswoman of the Russian Foreign Ministry'],
  ['وزير الخارجية الفرنسي', null, 'French Foreign Minister'],
  ['وزيرة الدفاع الألمانية السابقة', null, 'former German Defence Minister'],
  ['نائبة وزير الخارجية الأميركي', null, 'US Deputy Foreign Minister'],
  ['وزير الدولة لشؤون الإعلام', null, 'Minister of State for Information'],
  ['وزير النفط والمعادن', null, 'Oil and Minerals Minister'],
  ['وزير سابق', null, 'former Minister'],
  ['وكيل وزارة الصحة', null, 'Health Under-Secretary'],
  ['رئيس بلدية حيفا', null, 'mayor of Haifa'],
  ['رئيس مجلس الوزراء المصري الدكتور', 'Dr', 'Egyptian Prime Minister'],
  ['رئيس الوزراء السابق', null, 'former Prime Minister'],
  ['رئيس جمهورية الصومال', null, 'President of Somalia'],
  ['الرئيس التونسي السابق', null, 'former Tunisian President'],
  ['الملكة', 'Queen', null],
  ['الأميرة', 'Princess', null],
  ['سعادة السيد', 'Mr', null],
  ['سفيرة الولايات المتحدة لدى لبنان', null, 'ambassador of the United States to Lebanon'],
  ['سفير خادم الحرمين الشريفين لدى لبنان', null, 'Saudi ambassador to Lebanon'],
  ['المندوب الروسي الدائم لدى مجلس الأمن', null, 'permanent Russian representative to the UN Security Council'],
  ['المبعوث الأممي إلى اليمن', null, 'UN envoy to Yemen'],
  ['الأمين العام لجامعة الدول العربية', null, 'Secretary-General of the Arab League'],
  ['الأمين العام المساعد للأمم المتحدة', null, 'Assistant Secretary-General of the United Nations'],
  ['المدير العام لمنظمة الصحة العالمية', null, 'Director-General of the World Health Organization'],
  ['الرئيس التنفيذي للشركة', null, 'CEO of the company'],
  ['نائب الرئيس والمدير العام للشركة', null, 'Vice President and Director-General of the company'],
  ['رئيس الجمعية', null, 'head of the association'],
  ['رئيس جامعة القاهرة', null, 'president of Cairo University'],
  ['رئيس محكمة النقض المصرية', null, 'president of the Egyptian Court of Cassation'],
  ['رئيس تحالف الفتح', null, 'leader of the Fatah Alliance'],
  ['رئيس نقابة المعلمين', null, "head of the Teachers' Union"],
  ['عميد كلية الطب في جامعة بغداد', null, 'dean of the Faculty of Medicine at the University of Baghdad'],
  ['أستاذ العلوم السياسية في جامعة القاهرة', null, 'professor of political science at Cairo University'],
  ['محافظ البنك المركزي المصري', null, 'governor of the Egyptian central bank'],
  ['محافظ البنك المركزي', null, 'governor of the central bank'],
  ['محافظ الجيزة المهندس', 'Engineer', 'governor of Giza'],
  ['قائد شرطة البصرة العقيد', 'Colonel', 'chief of police of Basra'],
  ['قائد الجيش العماد', 'General', 'army commander'],
  ['عضو مجلس النواب', null, 'member of the House of Representatives'],
  ['عضو المكتب السياسي لحركة حماس', null, 'member of the political bureau of Hamas'],
  ['القيادي في حركة حماس', null, 'a leader of Hamas'],
  ['النائب عن حزب الله', null, 'MP for Hezbollah'],
  ['مدرب المنتخب المغربي', null, 'Moroccan national coach'],
  ['المهاجم النرويجي', null, 'Norwegian striker'],
  ['الفنانة المصرية الراحلة', null, 'late Egyptian artist'],
  ['الممثلة السورية', null, 'Syrian actress'],
  ['الممثل السوري الشاب', null, 'young Syrian actor'],
  ['الشاعر العراقي الكبير', null, 'great Iraqi poet'],
  ['الخبير الاقتصادي', null, 'economist'],
  ['الخبير العسكري الأردني', null, 'Jordanian military expert'],
  ['الناشط الحقوقي', null, 'human rights activist'],
  ['الزعيم الدرزي', null, 'Druze leader'],
  ['سيدة الأعمال', null, 'businesswoman'],
  ['رجل الأعمال اللبناني', null, 'Lebanese businessman'],
  ['كبير الباحثين في معهد واشنطن', null, 'a senior researcher at the Washington Institute'],
  ['شيخ الأزهر', null, 'Grand Imam of Al-Azhar'],
];

/** Roles with a part that has no English: the whole stays in Arabic. */
const UNKNOWN_ROLES = ['مدير مستشفى الشفاء', 'رئيس ديوان التشريع والرأي', 'مدير مسرح الظل', 'وزير المشاريع الطائرة'];

for (const [ar, rank, post] of ROLES) {
  test(`role: ${ar}`, () => assert.deepEqual(englishRole(ar, lexicon), { rank, post }));
}
for (const ar of UNKNOWN_ROLES) test(`no English role: ${ar}`, () => assert.equal(englishRole(ar, lexicon), null));

const ORGANISATIONS: readonly (readonly [ar: string, en: string])[] = [
  ['وزارة الصحة اللبنانية', 'Lebanese Health Ministry'],
  ['وزارة الداخلية', 'Interior Ministry'],
  ['جامعة القاهرة', 'Cairo University'],
  ['جامعة حلوان', 'Helwan University'],
  ['الجامعة اللبنانية', 'Lebanese University'],
  ['محكمة النقض المصرية', 'Egyptian Court of Cassation'],
  ['محكمة جنايات القاهرة', 'Cairo Criminal Court'],
  ['كلية العلوم السياسية', 'Faculty of Political Science'],
  ['بلدية حيفا', 'Haifa Municipality'],
  ['سفارة فرنسا', 'embassy of France'],
  ['بورصة نيويورك', 'New York Stock Exchange'],
  ['منتخب تونس', 'Tunisia national team'],
  ['المنتخب المغربي', 'Moroccan national team'],
  ['نقابة الصحفيين الفلسطينيين', "Palestinian Journalists' Union"],
  ['جمعية رجال الأعمال المصريين', "Egyptian Businessmen's Association"],
  ['الهيئة العامة للأرصاد الجوية', 'General Authority for Meteorology'],
  ['المجلس الأعلى للثقافة', 'Supreme Council for Culture'],
  ['المجلس القومي لحقوق الإنسان', 'National Council for Human Rights'],
  ['المديرية العامة للدفاع المدني', 'General Directorate for Civil Defence'],
  ['لجنة الأمن والدفاع النيابية', 'Parliamentary Security and Defence Committee'],
  ['مديرية الأمن العام الأردنية', 'Jordanian Public Security Directorate'],
  ['الإدارة الأميركية', 'US administration'],
  ['النيابة العامة', 'Public Prosecution'],
  ['مديرية زراعة البصرة', 'Basra Agriculture Directorate'],
  ['مكتب الشؤون الاجتماعية', 'Social Affairs Office'],
  ['هيئة الطرق والمواصلات', 'Roads and Transport Authority'],
  ['لجان المقاومة', 'Resistance Committees'],
  ['منتخب كرة اليد', 'national handball team'],
  ['الاتحادية الجزائرية لكرة القدم', 'Algerian Football Federation'],
  ['جامعة بيروت العربية', 'Beirut Arab University'],
];

/** Organisations whose names are their own: never by guess. */
const OWN_NAMES = ['مستشفى الشفاء', 'شركة لافارج', 'جبهة الحوار الوطني', 'مؤسسة محمد بن راشد للأعمال الخيرية'];

for (const [ar, en] of ORGANISATIONS) {
  test(`organisation: ${ar}`, () => assert.deepEqual(organisationLabel(ar), [{ text: en, lang: 'en' }]));
}
for (const ar of OWN_NAMES) {
  test(`no English organisation: ${ar}`, () => assert.deepEqual(organisationLabel(ar), [{ text: ar, lang: 'ar' }]));
}

function organisationLabel(words: string): unknown {
  const article = paragraphArticle(`قالت ${words}، أمس`, lexicon, null);
  const fact = article.facts.find(({ kind }) => kind === 'organisation');
  return fact && labelOf(fact, { article, lexicon, lang: 'en' });
}

test('a rank that the English name has is not said twice', () => {
  const article = paragraphArticle('استقبل الملك محمد السادس ضيوفه', lexicon, null);
  const person = article.facts.find(({ kind }) => kind === 'person');
  assert.deepEqual(person && labelOf(person, { article, lexicon, lang: 'en' }), [
    { text: 'King Mohammed VI', lang: 'en' },
  ]);
});
