import type { MediaId } from '@slova/domain';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { RecordingFile } from '../../index.ts';
import { longestRecording, makeAddRecordings, makeStartSession } from '../../index.ts';
import { aSound } from '../a-sound.ts';
import type { Study } from '../a-study.ts';
import { answerTo, aStudy } from '../a-study.ts';
import { addsMedia } from '../adds-media.ts';
import type { World } from '../world.ts';

const dayMs = 86_400_000;

const file = (name: string, bytes: Uint8Array | null = aSound()): RecordingFile => ({
  name,
  byteSize: bytes?.length ?? 0,
  read: () => Promise.resolve(bytes),
});

/** What adding recordings must do, whatever stores them (EXE-5). */
export function recordingContract(open: () => Promise<World>): void {
  describe('recordings of headwords', () => {
    let world: World;
    beforeAll(async () => {
      world = await open();
    });
    afterAll(() => world.close());

    const adder = ({ deck, time }: Study) => {
      const add = makeAddRecordings({ ...world, addMedia: addsMedia(world, () => time.now) });
      return (...files: readonly RecordingFile[]) => add(deck.id, files);
    };

    it('are given to the words that their files are named by; of the other files it is said why', async () => {
      const study = await aStudy(world);
      const add = adder(study);
      const large = { ...file('salt.mp3'), byteSize: longestRecording + 1 };
      const text = new TextEncoder().encode('<script>');
      const files = ['Bread.WAV', 'notes.txt', 'the water.ogg', 'verse.mp3'].map((name) => file(name));
      const added = await add(
        ...files,
        large,
        file('milk.wav', text),
        file('soup.wav', null),
        file('bread.mp3'),
      );
      expect(added).toEqual([
        { name: 'Bread.WAV', headwords: ['bread'], isNew: true },
        { name: 'bread.mp3', trouble: 'word-taken' },
        { name: 'milk.wav', trouble: 'no-sound' },
        { name: 'notes.txt', trouble: 'wrong-ending' },
        { name: 'salt.mp3', trouble: 'too-large' },
        { name: 'soup.wav', trouble: 'unreadable' },
        { name: 'the water.ogg', trouble: 'no-term' },
        { name: 'verse.mp3', trouble: 'no-term' },
      ]);
      expect(await add(file('bread.wav'))).toEqual([
        { name: 'bread.wav', headwords: ['bread'], isNew: false },
      ]);
      expect(await add(file('bread.wav', aSound(2)))).toMatchObject([{ headwords: ['bread'], isNew: true }]);
    });

    it('are stored once, with their kind and size', async () => {
      const study = await aStudy(world);
      const sound = aSound(3);
      await adder(study)(file('milk.wav', sound), file('salt.mp3', sound));
      const { terms } = await world.library.content(study.deck.id, 'with recordings');
      const ids = [...terms.values()].flatMap(({ recording }) => recording ?? []);
      expect(ids).toEqual([ids[0], ids[0]]);
      const stored = await world.media.find(ids[0]!, null);
      expect(stored).toEqual({
        id: ids[0],
        contentType: 'audio/wav',
        byteSize: sound.length,
        width: null,
        height: null,
        isPublic: true,
        storedAt: study.time.now,
      });
      expect(await world.media.find('00'.repeat(32) as MediaId, null)).toBeNull();
    });

    it('go with the headword that they are of, and stay when something else is edited', async () => {
      const study = await aStudy(world);
      await adder(study)(file('bread.wav', aSound(20)), file('milk.wav', aSound(21)));
      await world.unitOfWork(async ({ content }) => {
        const found = await content.terms(
          study.deck.id,
          study.deck.terms.map(({ id }) => id),
        );
        const edited = found.map(({ written, ...term }) => {
          const headword = written.headword === 'bread' ? 'loaf' : written.headword;
          return { ...term, written: { ...written, headword, note: 'edited' }, headwordKey: headword };
        });
        await content.saveTerms(study.deck.id, edited, study.time.now);
      });
      const { terms } = await world.library.content(study.deck.id, 'edited');
      const recorded = [...terms.values()].filter(({ recording }) => recording);
      expect(recorded).toMatchObject([{ headword: 'milk', note: 'edited' }]);
    });

    it('make exercises for devices without a voice, from the next page on', async () => {
      const study = await aStudy(world);
      const add = adder(study);
      for (const { attempt } of await study.page(4)) {
        const given = answerTo(attempt, study.time.now);
        await study.answer({ ...given, rating: 'easy' });
      }
      study.time.now = new Date(study.time.now.getTime() + 60 * dayMs);
      const means = { types: ['flashcard', 'listening'] as const, canHear: [], canSpeak: [] };
      const start = makeStartSession({ ...world, clock: () => study.time.now });
      const page = async () =>
        (await start(study.learner, study.deck.id, 4, means)).items.flatMap(({ attempt: { exercise } }) =>
          exercise.type === 'listening' ? [exercise.recording] : [],
        );
      expect(await page()).toEqual([]);
      await add(...study.deck.terms.map(({ headword }, index) => file(`${headword}.wav`, aSound(4 + index))));
      // What was shown today stays as it was.
      study.time.now = new Date(study.time.now.getTime() + dayMs);
      const heard = await page();
      expect(heard.length).toBeGreaterThan(0);
      for (const recording of heard) expect(await world.media.find(recording!, null)).not.toBeNull();
    });

    it('belong to a deck that is there', async () => {
      const add = makeAddRecordings({ ...world, addMedia: addsMedia(world, () => new Date()) });
      await expect(add('no-such-deck', [])).rejects.toMatchObject({ code: 'not_found' });
    });
  });
}
