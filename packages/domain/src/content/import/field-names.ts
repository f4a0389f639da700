import type { ImportField } from './table-options.ts';

/** The field that a column's name means, in English or Russian; null when it means none. */
export function fieldNamed(name: string): ImportField | null {
  return byName.get(plain(name)) ?? null;
}

const plain = (name: string): string =>
  name
    .normalize('NFC')
    .toLowerCase()
    .replaceAll(/[\s_\-.:*]+/g, '');

const names: Readonly<Record<ImportField, string>> = {
  headword:
    'headword, word, term, front, question, expression, kanji, vocabulary, foreign, слово, термин, вопрос, лицевая сторона, иностранное, выражение',
  answers:
    'answers, answer, translation, translations of the word, meaning, meanings, definition, back, native, перевод, значение, определение, ответ, оборотная сторона, значения, ответы',
  partOfSpeech: 'part of speech, pos, word class, часть речи',
  pronunciation:
    'pronunciation, transcription, ipa, reading, kana, furigana, pinyin, произношение, транскрипция, чтение',
  level: 'level, cefr, уровень',
  frequencyRank: 'frequency rank, frequency, rank, ранг, частотность, ранг частотности, место по частоте',
  category: 'category, topic, theme, group, deck, lesson, unit, категория, тема, группа, урок, раздел',
  tags: 'tags, tag, labels, метки, метка, теги, тег, ярлыки',
  hints: 'hints, hint, подсказки, подсказка',
  examples:
    'examples, example, sentence, sentences, example sentence, context, usage, примеры, пример, предложение, контекст',
  translations:
    'translations, example translations, example translation, sentence translation, перевод примера, переводы примеров, перевод предложения',
  alsoAccepted:
    'also accepted, synonyms, synonym, also, alternatives, также принимается, синонимы, синоним, варианты',
  forms: 'forms, inflections, irregular forms, формы, форма',
  note: 'note, notes, comment, comments, remark, заметка, заметки, примечание, комментарий',
  guid: 'guid, id, uid, note id, идентификатор',
};

const byName: ReadonlyMap<string, ImportField> = new Map(
  Object.entries(names).flatMap(([field, list]) =>
    list.split(',').map((name) => [plain(name), field as ImportField] as const),
  ),
);
