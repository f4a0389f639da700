import { describe, expect, it } from 'vitest';
import { senseCells, withAnswerLines, withExampleLines } from './grid-senses.ts';

const senses = [
  {
    answers: ['run', 'jog'],
    hint: 'on foot',
    examples: [{ text: 'I {{run}}.', translation: 'Бегу.' }, { text: 'Run | walk' }],
  },
  { answers: ['manage'], examples: [] },
  { answers: ['flow'], examples: [{ text: 'Rivers {{run}}.', otherOrders: ['run rivers'] }] },
];

describe('meanings in cells', () => {
  it('have a line each, with bars between examples', () => {
    expect(senseCells(senses, 'translation')).toEqual({
      answers: 'run; jog\nmanage\nflow',
      example: 'I {{run}}. | Run \\| walk\n\nRivers {{run}}.',
      translation: 'Бегу. | ',
    });
  });

  it.each(['translation', 'definition'] as const)('are read as they are shown (%s)', (kind) => {
    const shown = senseCells(senses, kind);
    expect(withAnswerLines(senses, shown.answers, kind)).toEqual(senses);
    expect(withExampleLines(senses, shown.example, 'text')).toEqual(senses);
    expect(withExampleLines(senses, shown.translation, 'translation')).toEqual(senses);
  });

  it('keep a definition with its semicolons and brackets as it is', () => {
    const text = 'a thing (of wood); also: a toy/tool';
    expect(withAnswerLines([], `${text} | one more`, 'definition')).toEqual([
      { answers: [text, 'one more'], examples: [] },
    ]);
  });

  it('come, change and go with their lines, and the others keep what is theirs', () => {
    expect(withAnswerLines(senses, 'run; jog\nmanage\nflow\nladder', 'translation')).toEqual([
      ...senses,
      { answers: ['ladder'], examples: [] },
    ]);
    expect(withAnswerLines(senses, 'run; jog\nflow', 'translation')).toEqual([senses[0], senses[2]]);
    expect(withAnswerLines(senses, 'jog\nmanage\nflow', 'translation')[0]).toEqual({
      ...senses[0],
      answers: ['jog'],
    });
    expect(withAnswerLines([senses[0]!], 'run; jog\n', 'translation')).toEqual([senses[0]]);
  });

  it('lose other orders of a sentence that is another one now', () => {
    const [, , third] = withExampleLines(senses, '\n\nRivers flow.', 'text');
    expect(third?.examples).toEqual([{ text: 'Rivers flow.' }]);
  });

  it('begin with an example too', () => {
    expect(withExampleLines([{ answers: ['run'], examples: [] }], '\nIt runs.', 'text')).toEqual([
      { answers: ['run'], examples: [] },
      { answers: [], examples: [{ text: 'It runs.' }] },
    ]);
  });
});
