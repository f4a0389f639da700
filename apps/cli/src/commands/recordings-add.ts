import {
  makeAddMedia,
  makeAddRecordings,
  type AddedRecording,
  type RecordingTrouble,
} from '@slova/application';
import { DomainError } from '@slova/domain';
import { checkSchema, makeUnitOfWork } from '@slova/postgres';
import type { Command, Context } from '../command.ts';
import { failure } from '../failure.ts';
import { mediaStoreOf } from '../media-store.ts';
import { parseArguments } from '../parse-arguments.ts';
import { recordingFilesIn } from '../recording-files.ts';

const about = {
  name: 'recordings add',
  parameters: '<deck> <folder>',
  summary: 'Gives words of a deck the recordings of a folder, named by the words.',
};

export const recordingsAdd: Command = {
  ...about,
  async run(args, context) {
    const { words } = parseArguments(about, args, 2, {});
    const [deck = '', folder = ''] = words;
    const added = await addAll(deck, folder, context);
    for (const each of added) context.print(lineOf(each));
    const attached = added.filter((each) => 'headwords' in each);
    const fresh = attached.filter(({ isNew }) => isNew).length;
    context.print(
      `${added.length} files: ${attached.length} are recordings in ${deck}, ${fresh} of them new.`,
    );
    return attached.length > 0 ? 0 : 1;
  },
};

async function addAll(deck: string, from: string, context: Context): Promise<readonly AddedRecording[]> {
  const files = await recordingFilesIn(from);
  const { makePictureEncoder } = await import('@slova/platform');
  const media = await mediaStoreOf(context.settings);
  return context.withDatabase(async ({ sql }) => {
    await checkSchema(sql);
    const unitOfWork = makeUnitOfWork(sql);
    const encodePicture = makePictureEncoder();
    // The house has all the room there is.
    const addMedia = makeAddMedia({
      unitOfWork,
      media,
      encodePicture,
      roomBytes: Infinity,
      clock: () => new Date(),
    });
    const add = makeAddRecordings({ unitOfWork, addMedia });
    return add(deck, files).catch((error: unknown) => {
      const isMissing = error instanceof DomainError && error.code === 'not_found';
      throw isMissing ? failure(`There is no deck "${deck}".`) : error;
    });
  });
}

function lineOf(added: AddedRecording): string {
  if ('trouble' in added) return `left out   ${added.name}: ${reasons[added.trouble]}`;
  return `${added.isNew ? 'added    ' : 'was there'}  ${added.name}: ${added.headwords.join(', ')}`;
}

const reasons: Readonly<Record<RecordingTrouble, string>> = {
  'wrong-ending': 'it does not end in .mp3, .ogg, .oga, .opus, .wav, .m4a or .webm',
  'no-term': 'no word of the deck is written like that',
  ambiguous: 'several words are written like that and may sound otherwise',
  'word-taken': 'another file is of the same word',
  'too-large': 'it is longer than 5 MiB',
  unreadable: 'it cannot be read',
  'no-sound': 'what is in it is no sound that browsers play',
};
