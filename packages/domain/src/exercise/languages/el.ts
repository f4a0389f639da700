import type { LanguageData } from '../language-data.ts';

/** Greek. The tonos and the dialytika are marks, which capitals do not carry (Presidential Decree 297/1982). */
export const el: LanguageData = {
  freeWordOrder: true,
  layout: 'el',
  finalForms: { ς: 'σ' },
  finalPunctuation: /[\s;.!?…]+$/u,
  capitalsLoseMarks: true,
  diacritics: /[\u0301\u0308]/gu,
  leadingWords: { m: 'ο ένας', f: 'η μια μία', n: 'το ένα', mp: 'οι', fp: 'οι', np: 'τα', verb: 'να' },
  endings: [
    'ος ου ο οι ων ους ε',
    'ας α ες ων',
    'ης η ες ων',
    'α ας ες ων',
    'η ης ες',
    'ο ου α ων',
    'ι ια',
    '- τα τος των',
    'ος η ο οι ες α ου ων',
    'ός ή ό οί ές ά ού ών',
    'ω εις ει ουμε ετε ουν',
    'άω ώ άς ά άει άμε άτε άνε ούν',
  ],
};
