import type { TopicOwner, TopicQueries } from '@slova/application';
import type { TopicRenaming } from '@slova/domain';
import { topicFindings, topicRenaming, topicUses, withoutCategory } from '@slova/domain';

type Queries = { readonly topics: TopicQueries };

/** So many names that do not agree are told of at once. */
const mostFindings = 100;

/** The categories and tags of an owner's decks, and where they do not agree. */
export async function topicsFor(queries: Queries, owner: TopicOwner) {
  const { topics, titles } = await queries.topics.topics(owner);
  const uses = topicUses(topics);
  const without = withoutCategory(topics).flatMap(({ deckId: id, terms }) => {
    const title = titles.get(id);
    return title ? [{ id, title, terms }] : [];
  });
  return {
    topics: uses,
    findings: topicFindings(uses).slice(0, mostFindings),
    withoutCategory: without,
  };
}

/** What a renaming would do. Throws `invalid_input` as doing it would. */
export async function renamingPreviewFor(queries: Queries, owner: TopicOwner, asked: TopicRenaming) {
  const { decks, there } = await queries.topics.preview(owner, topicRenaming(asked));
  const terms = decks.reduce((sum, deck) => sum + deck.terms, 0);
  return { decks, terms, there };
}
