import type { MediaId } from '../../media-id.ts';
import { mediaMark, readMediaMark, writeMediaMark } from '../../rich-media.ts';
import type { Sense, Term } from '../../term.ts';
import type { CarriedMedia, FindMedia } from '../carried-media.ts';
import type { NoteMedia } from './note-media.ts';

type Naming = Pick<Term, 'recording' | 'picture' | 'note' | 'senses'>;

/**
 * A term with the files that it names as they are called in this store: what was made anew here has another address. What cannot
 * be had is left out and told.
 */
export function withFoundMedia<Of extends Naming>(
  term: Of,
  fileOf: (id: MediaId) => string,
  find: FindMedia,
): { readonly term: Of; readonly losses: NoteMedia['losses'] } {
  const losses: NoteMedia['losses'][number][] = [];
  const found = (id: MediaId, field: 'recording' | null): CarriedMedia | null => {
    const name = fileOf(id);
    const media = find(name);
    if (typeof media !== 'string') return media;
    losses.push({ name, code: media, field });
    return null;
  };
  const { recording, picture, ...rest } = term;
  const sound = recording ? found(recording, 'recording') : null;
  const shown = picture ? found(picture.id, null) : null;
  const rich = (text: string): string => textWith(text, (id) => found(id, null));
  const senses = term.senses.map((sense): Sense =>
    sense.hint ? { ...sense, hint: rich(sense.hint) } : sense,
  );
  const kept = {
    ...rest,
    note: term.note === null ? null : rich(term.note),
    senses,
    ...(sound?.kind === 'sound' && { recording: sound.id }),
    ...(picture && shown?.kind === 'picture' && { picture: { ...picture, ...sidesOf(shown), id: shown.id } }),
  };
  return { term: kept as unknown as Of, losses };
}

const sidesOf = ({ width, height }: Extract<CarriedMedia, { kind: 'picture' }>) => ({ width, height });

function textWith(text: string, found: (id: MediaId) => CarriedMedia | null): string {
  return text.replace(new RegExp(mediaMark.source, 'gu'), (written) => {
    const mark = readMediaMark(written);
    const media = mark && found(mark.media);
    if (!mark || media?.kind !== mark.kind) return '';
    return mark.kind === 'picture' && media.kind === 'picture'
      ? writeMediaMark({ ...mark, media: media.id, size: mark.size && sidesOf(media) })
      : writeMediaMark({ ...mark, media: media.id });
  });
}
