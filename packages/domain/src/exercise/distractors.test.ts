import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Term } from '../content/index.ts';
import type { TermId } from '../id.ts';
import type { Side } from '../review/index.ts';
import { termSides } from '../review/index.ts';
import { aTerm, englishForRussians } from '../testing/index.ts';
import type { TermSide } from './index.ts';
import { companions } from './alike-sides.ts';
import { deckSides, distractorsFor } from './index.ts';

const house = aTerm('house', ['дом', 'здание']);
const russian = ['стена', 'крыша', 'окно', 'дверь', 'пол', 'кухня', 'сад', 'забор'];
const others = russian.map((word, index) => aTerm(`word-${index}`, [word]));

function wrongFor(
  asked: Term,
  deck: readonly Term[],
  seed = 'attempt-1',
  direction: Side = 'recognise',
  count = 3,
): string[] {
  const sides = deckSides([asked, ...deck], englishForRussians);
  const asking = { card: { direction }, sides, seed };
  const wrong = distractorsFor(sides[direction].get(asked.id) as TermSide, asking, count);
  return wrong.map(({ accepted }) => accepted[0] ?? '');
}

describe('N12 wrong options', () => {
  test.each<readonly [string, Term]>([
    ['accepts the displayed answer', aTerm('home', ['дом'])],
    ['accepts another answer of the asked term', aTerm('building', ['постройка', 'здание'])],
    ['accepts it with a stress mark and a capital', aTerm('home', ['До\u0301м'])],
    [
      'accepts it in a second sense',
      aTerm('household', ['хозяйство'], {
        senses: [
          { answers: ['хозяйство'], examples: [] },
          { answers: ['дом'], examples: [] },
        ],
      }),
    ],
    ['has the same headword', aTerm('House', ['театр'])],
    ['has the same headword with an article', aTerm('the house', ['театр'])],
    ['may be called the same', aTerm('theatre', ['театр'], { alsoAccepted: ['house'] })],
    ['is another part of speech', aTerm('to live', ['жить'], { partOfSpeech: 'verb' })],
  ])('N12 leave out a term that %s', (_, unfit) => {
    expect(wrongFor(house, [unfit, ...others.slice(0, 2)])).toHaveLength(2);
  });

  test('N12 leave out a synonym also when the headword is asked for', () => {
    const big = aTerm('big', ['большой']);
    const large = aTerm('large', ['крупный', 'большой']);
    expect(wrongFor(big, [large, ...others], 'attempt-1', 'produce')).not.toContain('large');
    expect(wrongFor(big, [large, ...others], 'attempt-1', 'recognise')).not.toContain('крупный');
  });

  test('N12 leave out a word that is a form of the other, either way round', () => {
    const person = aTerm('person', ['человек'], { forms: ['people'] });
    const people = aTerm('people', ['люди']);
    expect(wrongFor(person, [people, ...others], 'attempt-1', 'produce')).not.toContain('people');
    expect(wrongFor(people, [person, ...others], 'attempt-1', 'produce')).not.toContain('person');
    const alone = [people, ...others.slice(0, 2)];
    expect(wrongFor(person, alone, 'attempt-1', 'produce')).toHaveLength(2);
  });

  test('N12 are as many as asked for, all different even without their marks', () => {
    expect(
      wrongFor(house, [aTerm('fir', ['ёлка']), aTerm('tree', ['елка']), aTerm('wood', ['ЁЛКА'])]),
    ).toHaveLength(1);
    expect(new Set(wrongFor(house, others)).size).toBe(3);
  });

  test('N12 are fewer when too few are good, so that another exercise is taken', () => {
    expect(wrongFor(house, others.slice(0, 2))).toHaveLength(2);
    expect(wrongFor(house, [])).toEqual([]);
  });

  test('N12 are the same for a reload of the attempt, and not always the same ones', () => {
    const seeds = Array.from({ length: 60 }, (_, number) => `attempt-${number}`);
    expect(seeds.map((seed) => wrongFor(house, others, seed))).toEqual(
      seeds.map((seed) => wrongFor(house, others, seed)),
    );
    expect(new Set(seeds.map((seed) => wrongFor(house, others, seed).join())).size).toBeGreaterThan(20);
  });

  test('N12 come from the same topic at least half of the time, and otherwise from words of like form', () => {
    const home = Array.from({ length: 12 }, (_, index) => aTerm(`home-${index}`, [`дом${index}`]));
    const law = Array.from({ length: 88 }, (_, index) =>
      aTerm(`law-${index}`, [`закон${index}`], { category: 'law' }),
    );
    const seeds = Array.from({ length: 200 }, (_, number) => `attempt-${number}`);
    const picked = seeds.flatMap((seed) => wrongFor(house, [...home, ...law], seed));
    const sameTopic = picked.filter((text) => text.startsWith('дом')).length;
    expect(sameTopic / picked.length).toBeGreaterThan(0.5);
  });

  test('N12 begin with what this learner has really confused', () => {
    const sides = deckSides([house, ...others], englishForRussians);
    const asked = sides.recognise.get(house.id) as TermSide;
    for (let seed = 0; seed < 30; seed += 1) {
      const asking = {
        card: { direction: 'recognise' as const },
        sides,
        seed: `attempt-${seed}`,
        confusions: ['term-word-3'],
      };
      const [first, ...rest] = distractorsFor(asked, asking, 3);
      expect(first?.accepted).toEqual(['дверь']);
      expect(rest).toHaveLength(2);
      expect(rest.map(({ termId }) => termId)).not.toContain('term-word-3');
    }
  });

  test('N12 are not what was confused when that is right after all', () => {
    const home = aTerm('home', ['дом']);
    const sides = deckSides([house, home, ...others], englishForRussians);
    const asking = {
      card: { direction: 'recognise' as const },
      sides,
      seed: 'attempt-1',
      confusions: ['term-home'],
    };
    const wrong = distractorsFor(sides.recognise.get(house.id) as TermSide, asking, 3);
    expect(wrong.map(({ termId }) => termId)).not.toContain('term-home');
  });

  test('N12 every member of a set of four is as likely to be the one asked', () => {
    const terms = [house, ...others, aTerm('cat', ['кот']), aTerm('dog', ['пёс'])];
    const sides = deckSides(terms, englishForRussians);
    const asked = terms.flatMap(({ id }) => sides.recognise.get(id) ?? []);
    for (let seed = 0; seed < 50; seed += 1) {
      const asking = { card: { direction: 'recognise' as const }, sides, seed: `attempt-${seed}` };
      const sets = asked.map((side) => [side, ...companions(side, sides.alike.recognise, 4, asking.seed)]);
      for (const set of sets.filter(({ length }) => length === 4)) {
        for (const member of set) {
          const own = sets[asked.indexOf(member)] ?? [];
          expect(new Set(own.map(({ termId }) => termId))).toEqual(new Set(set.map(({ termId }) => termId)));
        }
      }
    }
  });

  test('N12 are never acceptable, whatever the deck holds, in both directions', () => {
    const someone = fc.record({
      partOfSpeech: fc.constantFrom('noun' as const, 'verb' as const),
      headword: fc.constantFrom('house', 'The house', 'home', 'fir', 'garden', 'wall'),
      answers: fc.array(fc.constantFrom('дом', 'Дом', 'ёлка', 'елка', 'сад', 'пол', 'стена', 'окно', 'кот'), {
        minLength: 1,
        maxLength: 3,
      }),
    });
    const plain = (text: string): string => text.toLowerCase().replaceAll('ё', 'е').replace(/^the /, '');
    fc.assert(
      fc.property(
        fc.array(someone, { minLength: 1, maxLength: 12 }),
        fc.constantFrom(...termSides),
        fc.string(),
        (found, direction, seed) => {
          const terms = found.map(({ headword, answers, partOfSpeech }, index) =>
            aTerm(headword, answers, { partOfSpeech, id: `term-${index}` as TermId }),
          );
          const [asked, ...rest] = terms as [Term, ...Term[]];
          const meanings = (term: Term): string[] => term.senses.flatMap((sense) => sense.answers).map(plain);
          const synonyms = terms.filter(
            (term) =>
              plain(term.headword) === plain(asked.headword) ||
              meanings(term).some((text) => meanings(asked).includes(text)),
          );
          const right = synonyms.flatMap((term) =>
            direction === 'produce' ? [plain(term.headword)] : meanings(term).slice(0, 1),
          );
          const wrong = wrongFor(asked, rest, seed, direction).map(plain);
          // A word may stand on another term too; it is wrong here only if no synonym shows it.
          const shownBySynonym = wrong.filter(
            (text) => right.includes(text) && (direction === 'produce' || meanings(asked).includes(text)),
          );
          expect(shownBySynonym).toEqual([]);
          expect(new Set(wrong).size).toBe(wrong.length);
        },
      ),
    );
  });
});
