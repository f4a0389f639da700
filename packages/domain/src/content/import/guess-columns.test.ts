import { describe, expect, it } from 'vitest';
import { guessColumns } from './guess-columns.ts';
import { tableHeader } from './table-of-term.ts';
import { importFields } from './table-options.ts';

describe('what the columns of a table hold', () => {
  it('is told by names in English', () => {
    const { hasHeader, columns } = guessColumns([
      ['Word', 'Translation', 'Part of speech', 'Whatever', 'Example'],
    ]);
    expect(hasHeader).toBe(true);
    expect(columns).toEqual(['headword', 'answers', 'partOfSpeech', null, 'examples']);
  });

  it('is told by names in Russian', () => {
    const { columns } = guessColumns([['Часть речи', 'Слово', 'Перевод', 'Уровень', 'Теги']]);
    expect(columns).toEqual(['partOfSpeech', 'headword', 'answers', 'level', 'tags']);
  });

  it('is told by the names that our own export writes', () => {
    expect(guessColumns([tableHeader])).toMatchObject({ hasHeader: true, columns: importFields });
  });

  it('is told by what stands in them when there are no names', () => {
    const rows = [
      ['noun', 'dog', '[dɒɡ]', 'собака', 'The dog sleeps all day.', 'A1'],
      ['verb', 'run', '[rʌn]', 'бежать', 'I run every morning.', 'A1'],
    ];
    const { hasHeader, columns } = guessColumns(rows);
    expect(hasHeader).toBe(false);
    expect(columns).toEqual(['partOfSpeech', 'headword', 'pronunciation', 'answers', 'examples', 'level']);
  });

  it('gives no meaning twice', () => {
    expect(guessColumns([['Word', 'Term', 'Meaning']]).columns).toEqual(['headword', null, 'answers']);
  });

  it('finds commas between answers where they are frequent, and not in definitions', () => {
    const words = [
      ['dog', 'собака, пёс'],
      ['cat', 'кот, кошка'],
    ];
    expect(guessColumns(words).between).toBe(',');
    const definitions = [['ship', 'a large boat that carries people, goods, or both over the sea']];
    expect(guessColumns(definitions).between).toBe(';');
  });
});
