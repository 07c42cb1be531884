/** Numbers in Arabic words as people spell them: both genders, cases, old and new spellings. */

export interface Style {
  readonly feminine: boolean;
  readonly oblique: boolean;
  readonly hundred: 'مئة' | 'مائة' | 'مئه' | 'مية' | 'ماية';
  /** «ثلاث مئة» in two words. */
  readonly apart: boolean;
  readonly eight: 'ثمان' | 'ثماني';
  /** «اثنان», «إثنان». */
  readonly two: 'اثن' | 'إثن';
  /** Behind 11 to 99: «ألفاً», «ألفًا», «ألفا», «ألف». */
  readonly tanwin: 'اً' | 'ًا' | 'ا' | '';
  readonly and: ' و' | ' و ';
  /** «ثلاثةٌ»: marks on the last letter. */
  readonly mark: '' | 'ٌ' | 'ٍ' | 'َ';
}

const MASCULINE = ['', 'واحد', '', 'ثلاثة', 'أربعة', 'خمسة', 'ستة', 'سبعة', 'ثمانية', 'تسعة', 'عشرة'];
const FEMININE = ['', 'واحدة', '', 'ثلاث', 'أربع', 'خمس', 'ست', 'سبع', 'ثمان', 'تسع', 'عشر'];
const TENS = ['', '', 'عشر', 'ثلاث', 'أربع', 'خمس', 'ست', 'سبع', 'ثمان', 'تسع'];
const SCALES = [
  [1e12, 'تريليون', 'تريليونات'],
  [1e9, 'مليار', 'مليارات'],
  [1e6, 'مليون', 'ملايين'],
  [1e3, 'ألف', 'آلاف'],
] as const;

/** A whole number below 10^15 in words. */
export function spelled(value: number, style: Style): string {
  if (value === 0) return 'صفر';
  const parts: string[] = [];
  let rest = value;
  for (const [size, singular, plural] of SCALES) {
    const count = Math.floor(rest / size);
    rest %= size;
    if (count > 0) parts.push(scaled(count, singular, plural, style));
  }
  if (rest > 0) parts.push(belowThousand(rest, style));
  return parts.join(style.and) + style.mark;
}

/** Twice a scale word before what it counts: «ألفا جندي», «مليوني جندي». */
export function twice(singular: string, { oblique }: Style): string {
  return singular + (oblique ? 'ي' : 'ا');
}

function scaled(count: number, singular: string, plural: string, style: Style): string {
  if (count === 1) return singular;
  if (count === 2) return singular + (style.oblique ? 'ين' : 'ان');
  const words = belowThousand(count, { ...style, feminine: false });
  if (count <= 10) return `${words} ${plural}`;
  return `${words} ${singular}${count % 100 > 10 ? style.tanwin : ''}`;
}

function belowThousand(value: number, style: Style): string {
  const hundreds = Math.floor(value / 100);
  const rest = value % 100;
  return [hundreds > 0 ? hundredsOf(hundreds, style) : '', rest > 0 ? belowHundred(rest, style) : '']
    .filter(Boolean)
    .join(style.and);
}

function hundredsOf(hundreds: number, { hundred, apart, oblique, eight }: Style): string {
  if (hundreds === 1) return hundred;
  if (hundreds === 2) return hundred.slice(0, -1) + (oblique ? 'تين' : 'تان');
  return `${hundreds === 8 ? eight : FEMININE[hundreds]}${apart ? ' ' : ''}${hundred}`;
}

function belowHundred(value: number, style: Style): string {
  if (value <= 10) return unit(value, style);
  if (value < 20) return teen(value - 10, style);
  const tens = TENS[Math.floor(value / 10)] + (style.oblique ? 'ين' : 'ون');
  return value % 10 === 0 ? tens : `${unit(value % 10, style)}${style.and}${tens}`;
}

function unit(value: number, { feminine, oblique, two, eight }: Style): string {
  if (value === 2) return `${two}${feminine ? 'ت' : ''}${oblique ? 'ين' : 'ان'}`;
  if (value === 8 && feminine) return eight;
  return (feminine ? FEMININE : MASCULINE)[value] ?? '';
}

function teen(value: number, style: Style): string {
  const { feminine, oblique, two } = style;
  const ten = feminine ? 'عشرة' : 'عشر';
  if (value === 1) return `${feminine ? 'إحدى' : 'أحد'} ${ten}`;
  if (value === 2) return `${two}${feminine ? 'ت' : ''}${oblique ? 'ي' : 'ا'} ${ten}`;
  return `${unit(value, style)} ${ten}`;
}
