import {
  done,
  fileLook,
  importCheck,
  importChoice,
  importList,
  importLook,
  importTargets,
  importView,
} from '@slova/contract';
import { DomainError } from '@slova/domain';
import { router, shows, signedIn } from '../procedure/index.ts';
import { importSignals } from './import-signals.ts';
import { importViewOf } from './import-view.ts';

const newest = 20;

/** Files on their way into decks. The file itself is given to `POST imports`. */
export const importsRouter = router({
  list: signedIn()
    .output(shows(importList))
    .query(async ({ ctx: { learner, queries } }) => ({
      imports: await queries.imports.newest(learner.id, newest),
    })),
  targets: signedIn()
    .output(shows(importTargets))
    .query(async ({ ctx: { learner, queries } }) => ({ decks: await queries.imports.targets(learner.id) })),
  get: signedIn({ method: 'GET', path: 'imports/{importId}', summary: 'Where an import stands' })
    .input(importChoice)
    .output(shows(importView))
    .query(async ({ ctx: { learner, queries }, input: { importId } }) => {
      const found = await queries.imports.get(learner.id, importId);
      if (!found) throw new DomainError('not_found', 'importId');
      return importViewOf(found);
    }),
  onProgress: signedIn().subscription(({ ctx, signal }) => importSignals(ctx.learner.id, ctx, signal)),
  look: signedIn()
    .input(importLook)
    .output(shows(fileLook))
    .query(async ({ ctx: { learner, useCases }, input: { importId, ...wanted } }) =>
      fileLook.parse(await useCases.lookAtImport(learner.id, importId, wanted)),
    ),
  check: signedIn({
    method: 'POST',
    path: 'imports/{importId}/check',
    summary: 'Work out what an import would come to',
  })
    .input(importCheck)
    .output(done)
    .mutation(async ({ ctx: { learner, useCases }, input }) => {
      await useCases.checkImport(learner.id, input);
      return { done: true };
    }),
  start: signedIn({ method: 'POST', path: 'imports/{importId}/start', summary: 'Import what was checked' })
    .input(importChoice)
    .output(done)
    .mutation(async ({ ctx: { learner, useCases }, input: { importId } }) => {
      await useCases.startImport(learner.id, importId);
      return { done: true };
    }),
  cancel: signedIn({
    method: 'POST',
    path: 'imports/{importId}/cancel',
    summary: 'Leave an import unfinished',
  })
    .input(importChoice)
    .output(done)
    .mutation(async ({ ctx: { learner, useCases }, input: { importId } }) => {
      await useCases.cancelImport(learner.id, importId);
      return { done: true };
    }),
  undo: signedIn({ method: 'POST', path: 'imports/{importId}/undo', summary: 'Take a whole import back' })
    .input(importChoice)
    .output(done)
    .mutation(async ({ ctx: { learner, useCases }, input: { importId } }) => {
      await useCases.undoImport(learner.id, importId);
      return { done: true };
    }),
});
