import { z } from 'zod';
import type { DeckFolder } from './deck-folder.ts';
import { introductionOrder } from './introduction-order.ts';
import type { CategoryFile, StarterDeck, StarterTerm } from './starter-deck.ts';
import { categoryFile, deckFile } from './starter-deck.ts';

/** Reads a deck. Throws with the file's name and every mistake in it when the data do not fit the schema. */
export function loadStarterDeck({ slug, files }: DeckFolder): StarterDeck {
  const about = files.find(({ name }) => name === 'deck.json');
  if (!about) throw new Error(`${slug} has no deck.json`);
  const { tags, ...deck } = parsed(deckFile, about.bytes, `${slug}/${about.name}`);
  if (deck.slug !== slug) throw new Error(`${slug}/deck.json calls itself ${deck.slug}`);
  const categories = files
    .filter((file) => file !== about)
    .map(({ name, bytes }) => {
      const category = parsed(categoryFile, bytes, `${slug}/${name}`);
      if (`${category.category}.json` !== name)
        throw new Error(`${slug}/${name} calls itself ${category.category}`);
      return category;
    });
  const terms = categories.map((file) => file.terms.map((term) => starterTerm(term, file.category)));
  const names = Object.fromEntries(categories.map(({ category, title }) => [category, title]));
  return { ...deck, topicNames: { categories: names, tags }, terms: introductionOrder(terms) };
}

function parsed<Shape>(schema: z.ZodType<Shape>, bytes: Buffer, name: string): Shape {
  const result = schema.safeParse(JSON.parse(bytes.toString('utf8')));
  if (!result.success) throw new Error(`${name}:\n${z.prettifyError(result.error)}`);
  return result.data;
}

function starterTerm(term: CategoryFile['terms'][number], category: string): StarterTerm {
  const { headword, pos, ipa, level, tags, alsoAccepted, note, senses } = term;
  const { forms, leadingWords, caseMatters } = term;
  return {
    headword,
    partOfSpeech: pos,
    pronunciation: ipa ?? null,
    level,
    category,
    tags,
    alsoAccepted: alsoAccepted ?? [],
    forms: forms ?? [],
    leadingWords: leadingWords ?? null,
    caseMatters: caseMatters ?? null,
    note: note ?? null,
    senses,
  };
}
