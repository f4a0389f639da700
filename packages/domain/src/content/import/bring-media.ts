import type { MediaId } from '../media-id.ts';
import { mediaIn } from '../media-named.ts';
import type { CarriedMedia, FindMedia, MediaLoss } from './carried-media.ts';
import type { ImportRow, RowProblem } from './import-row.ts';

/**
 * A row of a file with others beside it, naming these by the addresses that they have here: where a picture is made anew it has another
 * one. What did not come along is left out of the term and told.
 */
export function bringMedia(given: ImportRow, find: FindMedia): ImportRow {
  const { row, term } = given;
  if (!term) return given;
  const problems: RowProblem[] = [];
  const lost = (code: MediaLoss, field: string, id: MediaId): null => {
    problems.push({ row, code, field, detail: id });
    return null;
  };
  const had = <Kind extends CarriedMedia['kind']>(
    id: MediaId,
    kind: Kind,
    field: string,
  ): Extract<CarriedMedia, { kind: Kind }> | null => {
    const found = find(id);
    if (typeof found === 'string') return lost(found, field, id);
    return isOf(found, kind) ? found : lost('media_unusable', field, id);
  };
  const told = (text: string, field: string): string => {
    for (const id of mediaIn(text)) {
      const found = find(id);
      if (typeof found === 'string') lost(found, field, id);
    }
    return text.replaceAll(/\b[0-9a-f]{64}\b/gu, (id) => {
      const found = find(id);
      return typeof found === 'string' ? id : found.id;
    });
  };
  const { recording, picture, note, senses } = term;
  const sound = recording ? had(recording, 'sound', 'recording') : null;
  const seen = picture ? had(picture.id, 'picture', 'picture') : null;
  const brought = {
    ...term,
    recording: sound?.id,
    picture:
      picture && seen ? { id: seen.id, alt: picture.alt, width: seen.width, height: seen.height } : null,
    note: note && told(note, 'note'),
    senses: senses.map((sense) => (sense.hint ? { ...sense, hint: told(sense.hint, 'hint') } : sense)),
  };
  return { row, term: brought, problems: [...given.problems, ...problems] };
}

const isOf = <Kind extends CarriedMedia['kind']>(
  found: CarriedMedia,
  kind: Kind,
): found is Extract<CarriedMedia, { kind: Kind }> => found.kind === kind;
