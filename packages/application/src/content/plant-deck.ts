import type { UnitOfWork } from '../unit-of-work.ts';
import type { PlantedTo, Planting } from '../review/index.ts';

/** Makes all cards agree with a deck, in as many transactions as it takes. Begun anew, it changes only what is left to be done. */
export async function plantDeck(unitOfWork: UnitOfWork, planting: Planting): Promise<void> {
  let after: PlantedTo | null = null;
  do {
    const page: Planting & { readonly after: PlantedTo | null } = { ...planting, after };
    after = await unitOfWork(({ enrolments }) => enrolments.plant(page));
  } while (after !== null);
}
