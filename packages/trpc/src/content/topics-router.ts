import {
  renamedTopic,
  renamingAsked,
  renamingChoice,
  renamingList,
  renamingPreview,
  termsDone,
  topicList,
  topicRenaming,
} from '@slova/contract';
import { router, shows, signedIn } from '../procedure/index.ts';
import { renamingPreviewFor, topicsFor } from './topics-for.ts';

/** Categories and tags over all decks of one's own. */
export const topicsRouter = router({
  list: signedIn({
    method: 'GET',
    path: 'users/me/topics',
    summary: 'Categories and tags of all your decks, and where they do not agree',
  })
    .output(shows(topicList))
    .query(({ ctx: { learner, queries } }) => topicsFor(queries, learner.id)),

  preview: signedIn({
    method: 'GET',
    path: 'users/me/topics/renaming',
    summary: 'What another name of a category or tag would change in your decks',
  })
    .input(renamingAsked)
    .output(shows(renamingPreview))
    .query(({ ctx: { learner, queries }, input }) => renamingPreviewFor(queries, learner.id, input)),

  rename: signedIn({
    method: 'POST',
    path: 'users/me/topics/renamings',
    status: 201,
    summary:
      'Give a category, with all below it, or a tag another name in your decks; one that is there already takes it in',
  })
    .input(topicRenaming)
    .output(shows(renamedTopic))
    .mutation(({ ctx: { learner, useCases }, input }) => useCases.renameTopic(learner.id, input)),

  renamings: signedIn({
    method: 'GET',
    path: 'users/me/topics/renamings',
    summary: 'Categories and tags that you renamed, the last first',
  })
    .output(shows(renamingList))
    .query(async ({ ctx: { learner, queries } }) => ({
      renamings: await queries.topics.renamings(learner.id),
    })),

  takeBack: signedIn({
    method: 'POST',
    path: 'users/me/topics/renamings/{renamingId}/take-back',
    summary: 'Take a renaming back, wherever nothing else was made of it since',
  })
    .input(renamingChoice)
    .output(termsDone)
    .mutation(({ ctx: { learner, useCases }, input }) =>
      useCases.takeBackRenaming(learner.id, input.renamingId),
    ),
});
