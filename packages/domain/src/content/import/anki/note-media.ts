import type { MediaId } from '../../media-id.ts';
import { writeMediaMark } from '../../rich-media.ts';
import type { TermPicture } from '../../term.ts';
import type { FindMedia, MediaLoss } from '../carried-media.ts';
import type { NamedFile } from './field-media.ts';

/** What the files of a note become: a recording, a picture, and marks in the term's note. */
export type NoteMedia = {
  /** Takes a file in: the mark that stands for it in a note; empty for what is lost, or has a place of its own. */
  readonly take: (file: NamedFile, field: 'headword' | 'answers' | 'note') => string;
  readonly recording: () => MediaId | null;
  readonly picture: () => TermPicture | null;
  readonly losses: readonly {
    readonly name: string;
    readonly code: MediaLoss;
    readonly field: 'recording' | null;
  }[];
};

/** The first sound beside the word is its recording, the first picture wherever it stands the term's picture. */
export function noteMedia(find: FindMedia): NoteMedia {
  let recording: MediaId | null = null;
  let picture: TermPicture | null = null;
  const losses: NoteMedia['losses'][number][] = [];
  return {
    losses,
    recording: () => recording,
    picture: () => picture,
    take(file, field) {
      const media = find(file.name);
      if (typeof media === 'string') {
        const isOfWord = field === 'headword' && !file.isPicture;
        losses.push({ name: file.name, code: media, field: isOfWord ? 'recording' : null });
        return '';
      }
      const { kind, id } = media;
      if (kind === 'sound' && field === 'headword' && recording === null) {
        recording = id;
        return '';
      }
      if (kind === 'sound') return writeMediaMark({ kind, media: id, said: saidOf(file) });
      const { width, height } = media;
      if (picture !== null)
        return writeMediaMark({ kind, media: id, said: saidOf(file), size: { width, height } });
      picture = { id, alt: file.said, width, height };
      return '';
    },
  };
}

const saidOf = ({ said, name }: NamedFile): string => said || name.replace(/\.[a-z0-9]{2,5}$/iu, '');
