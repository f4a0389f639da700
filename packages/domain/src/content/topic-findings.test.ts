import { describe, expect, it } from 'vitest';
import type { DeckId } from '../id.ts';
import { topicFindings } from './topic-findings.ts';
import type { DeckTopic } from './topic-use.ts';
import { topicUses, withoutCategory } from './topic-use.ts';

const [kitchen, garden] = ['kitchen', 'garden'] as DeckId[] as [DeckId, DeckId];
const category = (name: string, terms = 1, deckId = kitchen): DeckTopic => {
  return { kind: 'category', name, deckId, terms };
};
const tag = (name: string, terms = 1, deckId = kitchen): DeckTopic => ({ kind: 'tag', name, deckId, terms });
const found = (...topics: DeckTopic[]) =>
  topicFindings(topicUses(topics)).map(({ what, names }) => [what, ...names]);

describe('categories and tags in use', () => {
  it('are counted over all decks, a category with all below it', () => {
    const uses = topicUses([
      category('food/fruit', 3),
      category('food', 2, garden),
      category('food/fruit', 1, garden),
      category('', 9),
      tag('food', 4),
    ]);
    expect(uses.map(({ kind, name, decks, terms }) => [kind, name, decks, terms])).toEqual([
      ['category', 'food', 2, 6],
      ['category', 'food/fruit', 2, 4],
      ['tag', 'food', 1, 4],
    ]);
  });

  it('are listed as a tree is read', () => {
    const uses = topicUses([category('b'), category('a-b'), category('a/c'), category('A/d')]);
    expect(uses.map(({ name }) => name)).toEqual(['A', 'A/d', 'a', 'a/c', 'a-b', 'b']);
  });

  it('are missing only where other words of the deck have one', () => {
    const topics = [category('', 4), category('food', 8), category('', 7, garden)];
    expect(withoutCategory(topics)).toEqual([{ deckId: kitchen, terms: 4 }]);
  });
});

describe('names that do not agree', () => {
  it('are those that differ in capitals, accents, blanks and signs, the fullest first', () => {
    expect(found(tag('phrasal-verb', 2), tag('Phrasal verb', 5), tag('verb'))).toEqual([
      ['alike', 'Phrasal verb', 'phrasal-verb'],
    ]);
    expect(found(category('café'), category('Cafe', 2))).toEqual([['alike', 'Cafe', 'café']]);
    expect(found(tag('C#'), tag('C++'), tag('C'))).toEqual([]);
    expect(found(tag('カキ'), tag('ガキ'))).toEqual([]);
  });

  it('are told where they part, not again for all below', () => {
    const topics = [category('Food/fruit', 5), category('food/fruit', 2), category('food/Fruit', 1)];
    expect(found(...topics)).toEqual([
      ['alike', 'Food', 'food'],
      ['alike', 'food/fruit', 'food/Fruit'],
    ]);
  });

  it('are those one letter apart, unless they are short or numbered', () => {
    expect(found(tag('kitchen', 2), tag('kitchn'), tag('kicthen', 3))).toEqual([
      ['near', 'kicthen', 'kitchen'],
      ['near', 'kitchen', 'kitchn'],
    ]);
    expect(found(tag('verb'), tag('herb'), tag('lesson 1'), tag('lesson 2'), tag('lesson 12'))).toEqual([]);
  });

  it('are categories at the top that also stand inside another', () => {
    expect(found(category('fruit', 1), category('food/Fruit', 3), category('fruit/citrus'))).toEqual([
      ['elsewhere', 'food/Fruit', 'fruit'],
    ]);
    expect(found(category('food/food'))).toEqual([]);
  });

  it('are never a category and a tag', () => {
    expect(found(category('verbs'), tag('Verbs'))).toEqual([]);
  });
});
