import { describe, expect, test } from 'vitest';
import type { Check, Verdict } from './index.ts';
import { checkAnswer } from './index.ts';

type Line = readonly [
  meant: string | readonly string[],
  typed: string,
  verdict: Verdict,
  realWords?: readonly string[],
];

const check = (
  language: string,
  [meant, typed, , realWords = []]: Line,
  otherSenses: readonly string[] = [],
): Check =>
  checkAnswer(typed, {
    language,
    accepted: typeof meant === 'string' ? [meant] : meant,
    otherSenses,
    realWords,
  });

/** Control characters and look-alikes made visible in test names. */
const shown = (text: string): string =>
  text.replace(/[^\p{L}\p{N}\p{P} ]/gu, (letter) => `\\u${letter.charCodeAt(0).toString(16)}`);

const lines = (language: string, table: readonly Line[]): void => {
  test.each(
    table.map((line) => ({
      line,
      meant: shown(line[0].toString()),
      typed: shown(line[1]),
      verdict: line[2],
    })),
  )(`«$typed» for «$meant» is $verdict`, ({ line, verdict }) => {
    expect(check(language, line).verdict).toBe(verdict);
  });
};

describe('N1 N2 Russian: right', () => {
  lines('ru', [
    ['книга', 'книга', 'exact'],
    ['книга', 'Книга', 'exact'],
    ['Москва', 'москва', 'exact'],
    ['ёлка', 'елка', 'exact'],
    ['елка', 'ёлка', 'exact'],
    ['чёрный', 'че\u0308рный', 'exact'],
    ['всё', 'все', 'exact'],
    ['молоко\u0301', 'молоко', 'exact'],
    ['молоко', 'молоко\u0301', 'exact'],
    ['мой', 'мои\u0306', 'exact'],
    ['спасибо', '  спасибо ', 'exact'],
    ['доброе утро', 'доброе\u00A0утро', 'exact'],
    ['доброе утро', 'Доброе  утро!', 'exact'],
    ['из-за', 'из\u2011за', 'exact'],
    ['из-за', 'из–за', 'exact'],
    ['книга', 'кни\u00ADга', 'exact'],
    ['книга', '\uFEFFкни\u200Bга', 'exact'],
    ['роман «Идиот»', 'роман "идиот"', 'exact'],
    [['машина', 'автомобиль'], 'автомобиль', 'exact'],
    ['собака', 'сабака', 'typo'],
    ['собака', 'собкаа', 'typo'],
    ['собака', 'собакка', 'typo'],
    ['подъезд', 'подезд', 'typo'],
    ['здравствуйте', 'здраствуте', 'typo'],
  ]);
});

describe('N2 N7 Russian: wrong', () => {
  lines('ru', [
    ['мой', 'мои', 'wrong'],
    ['мои', 'мой', 'wrong'],
    ['чай', 'чаи', 'wrong'],
    ['музей', 'музеи', 'wrong'],
    ['первый', 'первыи', 'wrong'],
    ['год', 'род', 'wrong'],
    ['дом', 'дым', 'wrong'],
    ['кот', 'код', 'wrong'],
    ['сон', 'сонт', 'wrong'],
    ['да', 'до', 'wrong'],
    ['стол', 'стул', 'wrong', ['стул']],
    ['брать', 'брат', 'wrong', ['брат']],
    ['угол', 'уголь', 'wrong', ['у\u0301голь']],
    ['шить', 'жить', 'wrong', ['жить']],
    ['весть', 'есть', 'wrong', ['есть']],
    ['писать', 'написать', 'wrong'],
    ['собака', 'кошка', 'wrong'],
    ['собака', 'сабакаа', 'wrong'],
    ['собака', 'собак', 'wrong', ['собак']],
    ['доброе утро', 'доброго утра', 'wrong-form'],
    ['доброе утро', 'добрый вечер', 'wrong'],
    ['по-русски', 'русский', 'wrong'],
    ['книга', '', 'wrong'],
    ['книга', '   ', 'wrong'],
    ['книга', '?!', 'wrong'],
  ]);
});

describe('N1 N5 English: right', () => {
  lines('en', [
    ['house', 'HOUSE', 'exact'],
    ['Monday', 'monday', 'exact'],
    ['don’t', "don't", 'exact'],
    ["don't", 'don’t', 'exact'],
    ['well-known', 'well–known', 'exact'],
    ['good morning', 'good\u202Fmorning', 'exact'],
    ['See you later!', 'see you later', 'exact'],
    ['How are you?', 'how are you', 'exact'],
    ['house', 'ho\u2060use', 'exact'],
    [['colour', 'color'], 'color', 'exact'],
    ['the house', 'house', 'accepted-variant'],
    ['house', 'the house', 'accepted-variant'],
    ['house', 'a house', 'accepted-variant'],
    ['the sun', 'a sun', 'accepted-variant'],
    ['to run', 'run', 'accepted-variant'],
    ['run', 'to run', 'accepted-variant'],
    ['café', 'cafe\u0301', 'exact'],
    ['café', 'cafe', 'mark-missing'],
    ['friend', 'freind', 'typo'],
    ['receive', 'recieve', 'typo'],
    ['house', 'hause', 'typo'],
    ['to believe', 'beleive', 'typo'],
    ['accommodation', 'acomodation', 'typo'],
    ['because', 'becaus', 'typo'],
  ]);
});

describe('N5 N7 S13 English: wrong, or in the wrong form', () => {
  lines('en', [
    ['cat', 'car', 'wrong'],
    ['cat', 'cats', 'wrong-form'],
    ['cat', 'cats', 'wrong', ['cats']],
    ['big', 'bag', 'wrong'],
    ['run', 'ran', 'wrong'],
    ['a', 'the', 'wrong'],
    ['the', 'a', 'wrong'],
    ['to', 'the', 'wrong'],
    ['to run', 'a run', 'wrong'],
    ['to run', 'to', 'wrong'],
    ['house', 'horse', 'wrong', ['horse']],
    ['lose', 'loose', 'wrong', ['loose']],
    ['quiet', 'quite', 'wrong', ['quite']],
    ['desert', 'dessert', 'wrong', ['dessert']],
    ['to live', 'leave', 'wrong', ['to leave']],
    ['price', 'prize', 'wrong', ['prize']],
    ['fifteen', 'fifty', 'wrong'],
    ['weather', 'whether', 'wrong'],
    ['important', 'imprtnt', 'wrong'],
    ['house', 'home', 'wrong'],
    ['give up', 'give in', 'wrong'],
    ['m2', 'm²', 'wrong'],
    ['find', 'ﬁnd', 'wrong'],
    ['house', '', 'wrong'],
    ['house', '\u200B', 'wrong'],
  ]);
});

describe('N1 N2 N5 Spanish: right', () => {
  lines('es', [
    ['año', 'AÑO', 'exact'],
    ['año', 'an\u0303o', 'exact'],
    ['el año', 'año', 'accepted-variant'],
    ['la casa', 'La casa', 'exact'],
    ['la casa', 'casa', 'accepted-variant'],
    ['casa', 'la casa', 'accepted-variant'],
    ['la casa', 'una casa', 'accepted-variant'],
    ['los pantalones', 'pantalones', 'accepted-variant'],
    ['el agua', 'un agua', 'accepted-variant'],
    ['¿Qué tal?', 'qué tal', 'exact'],
    ['¡Hola!', 'hola', 'exact'],
    ['hola', '¡Hola!', 'exact'],
    ['¿Qué tal?', 'que tal', 'mark-missing'],
    ['árbol', 'arbol', 'mark-missing'],
    ['el árbol', 'arbol', 'mark-missing'],
    ['pingüino', 'pinguino', 'mark-missing'],
    ['sí', 'si', 'mark-missing'],
    ['papá', 'papa', 'mark-missing'],
    ['la ventana', 'la bentana', 'typo'],
    ['la ventana', 'ventanna', 'typo'],
    ['izquierda', 'izquierad', 'typo'],
    ['el perro', 'el pero', 'typo'],
    ['buenos días', 'buenos dias', 'mark-missing'],
    ['la habitación', 'habitacion', 'mark-missing'],
  ]);
});

describe('N2 N5 N7 S13 Spanish: wrong, or in the wrong form', () => {
  lines('es', [
    ['año', 'ano', 'wrong'],
    ['ano', 'año', 'wrong'],
    ['mañana', 'manana', 'wrong'],
    ['el baño', 'el bano', 'wrong'],
    ['España', 'Espana', 'wrong'],
    ['la contraseña', 'contrasena', 'wrong'],
    ['sí', 'si', 'wrong', ['si']],
    ['papá', 'papa', 'wrong', ['la papa']],
    ['él', 'el', 'wrong', ['el']],
    ['la mano', 'el mano', 'wrong-form'],
    ['el problema', 'la problema', 'wrong-form'],
    ['el problema', 'la problems', 'wrong'],
    ['los días', 'las dias', 'wrong-form'],
    ['el capital', 'la capital', 'wrong', ['la capital']],
    ['el perro', 'el pero', 'wrong', ['pero']],
    ['caro', 'carro', 'wrong', ['el carro']],
    ['el pelo', 'el pero', 'wrong', ['pero']],
    ['el hombre', 'el hambre', 'wrong', ['el hambre']],
    ['cuatro', 'cuarto', 'wrong', ['cuarto']],
    ['sol', 'sal', 'wrong'],
    ['ojo', 'oro', 'wrong'],
    ['gracias', 'de nada', 'wrong'],
    ['la casa', 'la', 'wrong'],
    ['hablar', 'hablamos', 'wrong-form'],
    ['hablar', 'hablamos', 'wrong', ['hablamos']],
    ['la ventana', '¿?', 'wrong'],
  ]);
});

describe('N4 letters of another alphabet or keyboard ask to try again', () => {
  lines('ru', [
    ['привет', 'ghbdtn', 'wrong-layout'],
    ['привет', 'Ghbdtn!', 'wrong-layout'],
    ['люблю', 'k.,k.', 'wrong-layout'],
    ['я не понимаю', 'z yt gjybvf.', 'wrong-layout'],
    ['ёлка', '`krf', 'wrong-layout'],
    ['ёлка', 'tkrf', 'wrong-layout'],
    ['хлеб', '[kt,', 'wrong-layout'],
    ['Хлеб', '{kt,', 'wrong-layout'],
    ['жена́', ';tyf', 'wrong-layout'],
    ['Это', '"nj', 'wrong-layout'],
    ['сок', 'cok', 'wrong-layout'],
    ['мама', 'мaмa', 'wrong-layout'],
    ['рот', 'POT', 'wrong-layout'],
  ]);
  lines('en', [
    ['hello', 'руддщ', 'wrong-layout'],
    ['to hello', 'руддщ', 'wrong-layout'],
    ["don't", 'вщтэе', 'wrong-layout'],
    ['cat', 'сat', 'wrong-layout'],
  ]);
  lines('es', [['la casa', 'сasa', 'wrong-layout']]);
});

describe('N4 but another word is another word on any keyboard', () => {
  lines('ru', [
    ['привет', 'hello', 'wrong'],
    ['привет', 'gjrf', 'wrong'],
    ['привет', 'ghbdtnghbdtn', 'wrong'],
    ['сок', 'juice', 'wrong'],
  ]);
  lines('en', [
    ['hello', 'привет', 'wrong'],
    ['hello', 'зклв', 'wrong'],
    ['cat', 'кот', 'wrong'],
  ]);
});

describe('N2 N3 other languages keep their letters', () => {
  lines('tr', [
    ['ılık', 'ILIK', 'exact'],
    ['istanbul', 'İSTANBUL', 'exact'],
    ['ısırmak', 'isirmak', 'wrong'],
  ]);
  lines('sv', [
    ['gården', 'GÅRDEN', 'exact'],
    ['gården', 'garden', 'wrong'],
  ]);
  lines('ja', [
    ['が', 'か', 'wrong'],
    ['パン', 'ハン', 'wrong'],
    ['ありがとう', 'ありかとう', 'wrong'],
    ['ありがとう', 'ありが\u200Bとう', 'exact'],
  ]);
  lines('pl', [
    ['mały', 'MAŁY', 'exact'],
    ['mały', 'maly', 'wrong'],
  ]);
  lines('da', [['brød', 'brod', 'wrong']]);
  lines('de', [
    ['Kirsche', 'Kirche', 'wrong', ['Kirche']],
    ['Kirsche', 'Kirshe', 'typo'],
  ]);
});

describe('S13 an answer valid for another card with the same prompt', () => {
  const key = { language: 'en', accepted: ['big'], otherSenses: ['large'], realWords: ['large', 'small'] };

  test('S13 is neither right nor wrong and names the other card’s answer', () => {
    expect(checkAnswer('a large', key)).toEqual({
      verdict: 'other-sense',
      reason: 'another-meaning',
      closest: 'large',
    });
  });

  test('S13 stays right when it is right for this card too', () => {
    expect(checkAnswer('Big', { ...key, otherSenses: ['big', 'large'] }).verdict).toBe('exact');
  });
});

describe('N8 the rule that was applied is named', () => {
  test.each([
    ['the house', 'same'],
    ['home', 'other-accepted-answer'],
    ['THE HOUSE', 'case-or-punctuation'],
    ['house', 'article-or-particle'],
    ['the hoouse', 'one-slip'],
    ['еру рщгыу', 'other-keyboard-layout'],
    ['the hоuse', 'look-alike-letters'],
    ['houses', 'other-ending'],
    ['the huose', 'swapped-letters'],
    ['', 'empty'],
    ['dog', 'no-accepted-answer'],
  ])('N8 «%s» for «the house» or «home»: %s', (typed, reason) => {
    expect(
      checkAnswer(typed, { language: 'en', accepted: ['the house', 'home'], otherSenses: [], realWords: [] })
        .reason,
    ).toBe(reason);
  });

  test('N8 an optional mark and a missing one have different names', () => {
    expect(check('ru', ['берёза', 'береза', 'exact']).reason).toBe('optional-mark');
    expect(check('es', ['árbol', 'arbol', 'mark-missing']).reason).toBe('missing-mark');
  });
});

describe('N2 a mark that may be left out may still not be a wrong one', () => {
  lines('he', [
    ['סֵפֶר', 'ספר', 'exact'],
    ['ספר', 'סֵפֶר', 'exact'],
    ['סַפָּר', 'סַפר', 'exact'],
    ['סֵפֶר', 'סַפָּר', 'wrong'],
  ]);
  lines('ar', [
    ['كَتَبَ', 'كتب', 'exact'],
    ['كَتَبَ', 'كُتُب', 'wrong'],
  ]);
  lines('nb', [
    ['idé', 'ide', 'exact'],
    ['idé', 'idè', 'mark-missing'],
    ['en idé', 'idè', 'mark-missing'],
  ]);
});

describe('N2 what may stand for a letter is not always what the letter may stand for', () => {
  lines('de', [
    ['Straße', 'Strasse', 'exact'],
    ['Größe', 'Grosse', 'mark-missing'],
    ['Wasser', 'Waßer', 'wrong'],
    ['Feuer', 'Feür', 'wrong'],
  ]);
  lines('zh', [
    ['nǚ péngyou', 'nv3 peng2you5', 'accepted-variant'],
    ['guì', 'gui4', 'accepted-variant'],
    ['zhuāng', 'zhuang1', 'accepted-variant'],
    ['yòu', 'you4', 'accepted-variant'],
    ['guì', 'gui3', 'wrong'],
  ]);
});

describe('N3 capitals', () => {
  lines('el', [
    ['Αθήνα', 'ΑΘΗΝΑ', 'exact'],
    ['η θάλασσα', 'ΘΑΛΑΣΣΑ', 'accepted-variant'],
    ['λόγος', 'ΛΟΓΟΣ', 'exact'],
    ['Αθήνα', 'Αθηνα', 'mark-missing'],
  ]);

  test('N3 are no slip where the card asks for them', () => {
    const key = { language: 'en', accepted: ['Polish'], caseMatters: true };
    expect(checkAnswer('polish', key).reason).toBe('no-accepted-answer');
    expect(checkAnswer('Polsh', key).reason).toBe('one-slip');
  });
});

test('S13 of two accepted answers the one that a stricter rule agrees with is the closest', () => {
  const key = { language: 'en', accepted: ['to see', 'sea'] };
  expect(checkAnswer('see', key)).toMatchObject({ reason: 'article-or-particle', closest: 'to see' });
  expect(checkAnswer('seas', { language: 'en', accepted: ['season', 'seat', 'sea'] })).toMatchObject({
    reason: 'other-ending',
    closest: 'sea',
  });
});

describe('forms that an author listed', () => {
  const go = { language: 'en', accepted: ['to go'], otherForms: ['went', 'gone'] };

  test.each(['went', 'Gone.', 'to went'])('S13 «%s» is the right word in the wrong form', (response) => {
    expect(checkAnswer(response, go)).toEqual({
      verdict: 'wrong-form',
      reason: 'other-form',
      closest: 'to go',
    });
  });

  test('S13 come before a slip: came is not come misspelt', () => {
    const come = { language: 'en', accepted: ['come'] };
    expect(checkAnswer('came', come).reason).toBe('one-slip');
    expect(checkAnswer('came', { ...come, otherForms: ['came'] }).reason).toBe('other-form');
  });

  test('never stand in the way of an answer that is accepted, nor make another word of the deck right', () => {
    expect(checkAnswer('went', { ...go, accepted: ['went'] }).verdict).toBe('exact');
    expect(checkAnswer('went', { ...go, realWords: ['went'] }).reason).toBe('another-word');
    expect(checkAnswer('goed', go).verdict).toBe('wrong');
  });
});
