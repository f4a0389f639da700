import type { EventId, ImportId, LearnerId } from '@slova/domain';
import { DomainError } from '@slova/domain';
import type { Clock, NewId } from '../../clock.ts';
import type { Repositories, UnitOfWork } from '../../unit-of-work.ts';
import { openDeck } from '../open-deck.ts';
import { nothingYet } from './nothing-yet.ts';
import type { Import, ImportChoices, ImportState } from './ports.ts';

type Ports = { readonly unitOfWork: UnitOfWork; readonly clock: Clock; readonly newId: NewId };

export type CheckImport = (
  learnerId: LearnerId,
  asked: ImportChoices & { readonly importId: ImportId },
) => Promise<void>;

/**
 * Asks what an import would come to under these choices; a worker works it out. Throws `not_found`, `not_permitted`,
 * `invalid_input` and — once it has begun — `import_not_ready`.
 */
export function makeCheckImport(ports: Ports): CheckImport {
  return (learnerId, { importId, ...choices }) =>
    ask(
      ports,
      { learnerId, importId, from: ['given', 'checking', 'checked'] },
      async (known, { content }) => {
        const { options, target } = choices;
        if (options['kind'] !== known.kind) throw new DomainError('invalid_input', 'options.kind');
        if ('deckId' in target)
          await openDeck(content, {
            deckId: target.deckId,
            actorId: learnerId,
            wanted: 'edit',
            field: 'target.deckId',
          });
        return { ...known, ...nothingYet, choices, expected: null, state: 'checking' };
      },
    );
}

export type DecideImport = (learnerId: LearnerId, importId: ImportId) => Promise<void>;

/** Starts an import as it was checked; asking twice is asking once. Throws `not_found`, `import_not_ready`. */
export function makeStartImport(ports: Ports): DecideImport {
  return (learnerId, importId) =>
    ask(ports, { learnerId, importId, from: ['checked'], already: ['running', 'done'] }, (known) => ({
      ...known,
      ...nothingYet,
      state: 'running',
    }));
}

/**
 * Ends an import before it is done; what it did by then is taken back by a worker. Throws `not_found`, and `import_not_ready`
 * when it is done.
 */
export function makeCancelImport(ports: Ports): DecideImport {
  const from: ImportState[] = ['given', 'checking', 'checked', 'running'];
  return (learnerId, importId) =>
    ask(ports, { learnerId, importId, from, already: ['taking-back', 'cancelled', 'undone'] }, (known) =>
      known.state === 'running'
        ? { ...known, state: 'taking-back', ending: 'cancelled' }
        : { ...known, state: 'cancelled', endedAt: ports.clock() },
    );
}

/** Takes a whole import back; what was edited since stays. Throws `not_found`, `import_not_ready`. */
export function makeUndoImport(ports: Ports): DecideImport {
  return (learnerId, importId) =>
    ask(ports, { learnerId, importId, from: ['done'], already: ['taking-back', 'undone'] }, (known) => ({
      ...known,
      state: 'taking-back',
      ending: 'undone',
    }));
}

type Asked = {
  readonly learnerId: LearnerId;
  readonly importId: ImportId;
  readonly from: readonly ImportState[];
  /** Where nothing is left to be asked. */
  readonly already?: readonly ImportState[];
};

async function ask(
  { unitOfWork, clock, newId }: Ports,
  { learnerId, importId, from, already = [] }: Asked,
  next: (known: Import, repositories: Repositories) => Import | Promise<Import>,
): Promise<void> {
  await unitOfWork(async (repositories) => {
    const { imports, outbox } = repositories;
    const known = await imports.lock(learnerId, importId);
    if (!known) throw new DomainError('not_found', 'importId');
    if (already.includes(known.state)) return;
    if (!from.includes(known.state)) throw new DomainError('import_not_ready', 'importId');
    await imports.save(await next(known, repositories));
    const id = newId() as EventId;
    await outbox.add([{ id, learnerId, type: 'import.asked', occurredAt: clock(), payload: { importId } }]);
  });
}
