import {
  houseRenaming,
  renamedTopic,
  renamingAsked,
  renamingChoice,
  renamingList,
  renamingPreview,
  termsDone,
  topicList,
} from '@slova/contract';
import { renamingPreviewFor, topicsFor } from '../content/index.ts';
import { router, shows, staff } from '../procedure/index.ts';

/** Categories and tags over all decks of the house, for staff to rename. */
export const adminTopicsRouter = router({
  list: staff('moderate-content')
    .output(shows(topicList))
    .query(({ ctx: { queries } }) => topicsFor(queries, null)),

  preview: staff('moderate-content')
    .input(renamingAsked)
    .output(shows(renamingPreview))
    .query(({ ctx: { queries }, input }) => renamingPreviewFor(queries, null, input)),

  rename: staff('moderate-content')
    .input(houseRenaming)
    .output(shows(renamedTopic))
    .mutation(({ ctx: { learner, useCases }, input }) => useCases.renameHouseTopic(learner.id, input)),

  renamings: staff('moderate-content')
    .output(shows(renamingList))
    .query(async ({ ctx: { queries } }) => ({ renamings: await queries.topics.renamings(null) })),

  takeBack: staff('moderate-content')
    .input(renamingChoice)
    .output(termsDone)
    .mutation(({ ctx: { learner, useCases }, input }) =>
      useCases.takeBackHouseRenaming(learner.id, input.renamingId),
    ),
});
