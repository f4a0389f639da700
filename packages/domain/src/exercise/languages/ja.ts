import type { LanguageData } from '../language-data.ts';

/** Japanese. Voicing marks and small kana make letters of their own; characters come in two widths. */
export const ja: LanguageData = {
  foldsWidth: true,
  ownLetters: {
    ぁ: 'あ',
    ぃ: 'い',
    ぅ: 'う',
    ぇ: 'え',
    ぉ: 'お',
    っ: 'つ',
    ゃ: 'や',
    ゅ: 'ゆ',
    ょ: 'よ',
    ゎ: 'わ',
    ァ: 'ア',
    ィ: 'イ',
    ゥ: 'ウ',
    ェ: 'エ',
    ォ: 'オ',
    ッ: 'ツ',
    ャ: 'ヤ',
    ュ: 'ユ',
    ョ: 'ヨ',
    ヮ: 'ワ',
  },
  endings: [
    'る ます た て ない ました ません られる',
    'く きます いた いて かない きました きません',
    'す します した して さない しました しません',
    'う います った って わない いました いません',
    'る ります った って らない りました りません',
    'する します した して しない しました しません',
    'い く くない くて かった',
    '- な に だ です',
  ],
};
