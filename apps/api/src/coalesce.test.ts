import { setImmediate as turn } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { coalesce } from './coalesce.ts';

/** Work that ends when it is told to, and remembers what it was given together. */
function byHand(fails: (asked: readonly string[]) => boolean = () => false) {
  const groups: string[][] = [];
  const ends: (() => void)[] = [];
  const together = async (asked: readonly string[]): Promise<PromiseSettledResult<string>[]> => {
    groups.push([...asked]);
    await new Promise<void>((resolve) => ends.push(resolve));
    if (fails(asked)) throw new Error(`${asked.join()} failed`);
    return asked.map((one) =>
      one === 'refused'
        ? { status: 'rejected', reason: new Error('refused') }
        : { status: 'fulfilled', value: one.toUpperCase() },
    );
  };
  const endNext = async (): Promise<void> => {
    ends.shift()?.();
    for (let turns = 0; turns < 3; turns += 1) await turn();
  };
  return { groups, together, endNext };
}

const gathering = { keyOf: (asked: string) => asked[0] ?? '', most: 3, lanes: 1 };

describe('calls that come at once', () => {
  it('are done together, and each gets its own result', async () => {
    const { groups, together, endNext } = byHand();
    const call = coalesce(together, gathering);
    const results = Promise.allSettled([call('a'), call('refused'), call('b')]);
    await turn();
    await endNext();
    expect(groups).toEqual([['a', 'refused', 'b']]);
    expect(await results).toMatchObject([{ value: 'A' }, { reason: { message: 'refused' } }, { value: 'B' }]);
  });

  it('wait while a group is under way, then go together, no more than allowed', async () => {
    const { groups, together, endNext } = byHand();
    const call = coalesce(together, gathering);
    const first = call('a');
    await turn();
    const others = Promise.all(['b', 'c', 'd', 'e'].map(call));
    await turn();
    expect(groups).toEqual([['a']]);
    await endNext();
    expect(await first).toBe('A');
    expect(groups).toEqual([['a'], ['b', 'c', 'd']]);
    await endNext();
    await endNext();
    expect(groups.at(-1)).toEqual(['e']);
    expect(await others).toEqual(['B', 'C', 'D', 'E']);
  });

  it('of one key follow each other and keep nobody else waiting', async () => {
    const { groups, together, endNext } = byHand();
    const call = coalesce(together, { ...gathering, lanes: 2 });
    const results = Promise.all(['a1', 'a2', 'b'].map(call));
    await turn();
    await turn();
    expect(groups).toEqual([['a1', 'b']]);
    await endNext();
    expect(groups).toEqual([['a1', 'b'], ['a2']]);
    await endNext();
    expect(await results).toEqual(['A1', 'A2', 'B']);
  });

  it('fail for their own sake alone', async () => {
    const { groups, together, endNext } = byHand((asked) => asked.includes('bad'));
    const call = coalesce(together, gathering);
    const results = Promise.allSettled([call('a'), call('bad'), call('c')]);
    await turn();
    for (let ended = 0; ended < 4; ended += 1) await endNext();
    expect(groups).toEqual([['a', 'bad', 'c'], ['a'], ['bad'], ['c']]);
    expect(await results).toMatchObject([
      { value: 'A' },
      { reason: { message: 'bad failed' } },
      { value: 'C' },
    ]);
    const later = call('d');
    await turn();
    await endNext();
    expect(await later).toBe('D');
  });
});
