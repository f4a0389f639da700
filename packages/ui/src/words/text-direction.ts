const rightToLeft = new Set([
  'ar',
  'he',
  'fa',
  'ur',
  'yi',
  'ps',
  'dv',
  'sd',
  'ug',
  'ckb',
  'arc',
  'syr',
  'nqo',
]);
const scriptsToLeft = new Set(['arab', 'aran', 'hebr', 'thaa', 'syrc', 'nkoo', 'adlm', 'rohg']);

/** The direction in which a language (BCP 47) is written: that of its script where the tag names one. */
export function textDirection(language: string): 'ltr' | 'rtl' {
  const [primary = '', ...subtags] = language.toLowerCase().split('-');
  const script = subtags.find((subtag) => /^[a-z]{4}$/u.test(subtag));
  const isToLeft = script === undefined ? rightToLeft.has(primary) : scriptsToLeft.has(script);
  return isToLeft ? 'rtl' : 'ltr';
}
