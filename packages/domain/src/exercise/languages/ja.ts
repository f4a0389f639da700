import type { LanguageData } from '../language-data.ts';

/** Japanese. Voicing marks and small kana make letters of their own; characters come in two widths. */
export const ja: LanguageData = {
  foldsWidth: true,
  endings: ['い く くて かった くない', 'る ます た て ない ました ません', 'する します した して しない'],
};
