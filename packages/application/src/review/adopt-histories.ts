import type { AdoptedCard, DeckId, ImportId, LearnerId, SourceCard } from '@slova/domain';
import { adoptHistory, importedHistory } from '@slova/domain';
import type { Clock, NewId } from '../clock.ts';
import type { Repositories, UnitOfWork } from '../unit-of-work.ts';
import { makeEnrolDeck } from './enrol-deck.ts';
import { plantDeck } from '../content/index.ts';

type Ports = { readonly unitOfWork: UnitOfWork; readonly clock: Clock; readonly newId: NewId };

type HistoriesToAdopt = {
  readonly importId: ImportId;
  readonly deckId: DeckId;
  readonly cards: AsyncIterable<SourceCard>;
};
/** Returns how many cards got a history. */
export type AdoptHistories = (learnerId: LearnerId, adopted: HistoriesToAdopt) => Promise<number>;

/** Cards in one transaction. */
const pageSize = 500;

/**
 * Gives the cards of imported terms the history and schedule they had elsewhere (rule I2: only if asked for). The deck is
 * studied from then on. A card that has a history here keeps it, so that doing it twice, or going on after a worker died, does
 * nothing twice.
 */
export function makeAdoptHistories(ports: Ports): AdoptHistories {
  return async (learnerId, { importId, deckId, cards }) => {
    await makeEnrolDeck(ports)(learnerId, deckId);
    // Cards of terms that the import has just written may not have been made yet.
    await plantDeck(ports.unitOfWork, { deckId, termIds: null, learnerId });
    let adopted = 0;
    for await (const page of pagesOf(cards)) {
      adopted += await ports.unitOfWork((repositories) =>
        adoptPage(repositories, ports, { learnerId, importId, deckId, page }),
      );
    }
    return adopted;
  };
}

type Page = {
  readonly learnerId: LearnerId;
  readonly importId: ImportId;
  readonly deckId: DeckId;
  readonly page: readonly SourceCard[];
};

async function adoptPage(
  { histories }: Repositories,
  { clock, newId }: Ports,
  { learnerId, importId, deckId, page }: Page,
): Promise<number> {
  const adopter = await histories.adopter(learnerId, deckId);
  if (!adopter) return 0;
  const moment = { at: clock(), clock: adopter.clock };
  const guids = [...new Set(page.map(({ guid }) => guid))];
  const untouched = await histories.lockUntouched(learnerId, deckId, guids);
  const keyOf = (guid: string, direction: string): string => `${direction} ${guid}`;
  const foreign = new Map(page.map((each) => [keyOf(each.guid, each.direction), each]));
  const adopted = untouched.flatMap(({ guid, card }): AdoptedCard[] => {
    const found = foreign.get(keyOf(guid, card.direction));
    if (!found) return [];
    const source = {
      collection: found.collection,
      clock: adopter.clock,
      parameters: adopter.settings.parameters,
    };
    const history = importedHistory(found.card, source);
    const taken = adoptHistory(card, history, { moment, settings: adopter.settings, newId });
    return taken ? [taken] : [];
  });
  await histories.adopt(learnerId, importId, adopted);
  return adopted.length;
}

async function* pagesOf(cards: AsyncIterable<SourceCard>): AsyncGenerator<SourceCard[]> {
  let page: SourceCard[] = [];
  for await (const card of cards) {
    page.push(card);
    if (page.length < pageSize) continue;
    yield page;
    page = [];
  }
  if (page.length > 0) yield page;
}
