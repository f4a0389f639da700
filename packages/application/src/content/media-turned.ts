import type { MediaId, WrittenDeck, WrittenTerm } from '@slova/domain';
import { mediaIn, mediaOfTerm } from '@slova/domain';

type Written = WrittenTerm | WrittenDeck | null;
type Turned = { readonly shown: readonly MediaId[]; readonly dropped: readonly MediaId[] };

/** Content that changes made to a deck name and did not before, and the other way round. */
export function mediaTurned(
  changes: readonly { readonly before: Written; readonly after: Written }[],
): Turned {
  const [shown, dropped] = [new Set<MediaId>(), new Set<MediaId>()];
  for (const { before, after } of changes) {
    const [was, is] = [mediaOf(before), mediaOf(after)];
    for (const id of is) if (!was.includes(id)) shown.add(id);
    for (const id of was) if (!is.includes(id)) dropped.add(id);
  }
  return { shown: [...shown], dropped: [...dropped] };
}

function mediaOf(written: Written): readonly MediaId[] {
  if (written === null) return [];
  return 'headword' in written
    ? mediaOfTerm(written)
    : mediaIn(written.description.en, written.description.ru);
}
