import type { LanguageData } from '../language-data.ts';

/** Greek. The tonos and the dialytika are marks; ς is how σ is written at the end of a word. */
export const el: LanguageData = {
  sameText: { ς: 'σ' },
  diacritics: /[\u0301\u0308]/gu,
  leadingWords: { m: 'ο ένας', f: 'η μια μία', n: 'το ένα', mp: 'οι', fp: 'οι', np: 'τα' },
  endings: [
    'ος ου ο ε οι ων ους',
    'ός ού ό έ οί ών ούς',
    'ος η ο ου ης οι ες α ων ους',
    'ός ή ό ού ής οί ές ά ών ούς',
    'α ας ες ων',
    'ά άς ές ών',
    'η ης ες ων εις',
    'ή ής ές ών',
    'ο ου α ων',
    'ό ού ά ών',
    'ι ια ιου ιων',
    'ί ιά ιού ιών',
    'μα ματος ματα μάτων',
    'ω εις ει ουμε ετε ουν ουνε',
    'ώ άς ά άμε άτε άνε ούν',
    'ώ είς εί ούμε είτε ούν',
  ],
  script: 'Greek',
  layout: 'el',
};
