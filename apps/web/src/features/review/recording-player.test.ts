import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { makeRecordingPlayer } from './recording-player.ts';

type Deed = 'plays' | 'stalls' | 'breaks' | { readonly refuses: string };

/** An element of a page that does what it is told to with what it is to play. */
function anElement(deeds: readonly Deed[]) {
  const events = new EventTarget();
  const played: string[] = [];
  const waiting = [...deeds];
  let pauses = 0;
  const element = Object.assign(events, {
    src: '',
    play() {
      played.push(element.src);
      const deed = waiting.shift() ?? 'plays';
      if (typeof deed === 'object') return Promise.reject(new DOMException('no', deed.refuses));
      if (deed === 'breaks') throw new TypeError('no audio device');
      if (deed === 'plays') events.dispatchEvent(new Event('playing'));
      return deed === 'stalls' ? new Promise<void>(() => undefined) : Promise.resolve();
    },
    pause() {
      pauses += 1;
    },
  });
  const player = makeRecordingPlayer(() => element);
  const happens = (name: string): unknown => events.dispatchEvent(new Event(name));
  return { player, played, happens, pauses: () => pauses };
}

describe('a recording', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it('has been heard once it has ended, however long it is', async () => {
    const { player, played, happens } = anElement([]);
    const outcome = player.play('/media/a');
    vi.advanceTimersByTime(60_000);
    happens('ended');
    await expect(outcome).resolves.toBe('said');
    expect(played).toEqual(['/media/a']);
  });

  it.each([
    [{ refuses: 'NotAllowedError' }, 'held-back'],
    [{ refuses: 'NotSupportedError' }, 'cannot'],
    ['breaks', 'cannot'],
  ] as const)('that the browser does not play is understood: %j', async (deed, spoken) => {
    await expect(anElement([deed]).player.play('/media/a')).resolves.toBe(spoken);
  });

  it('that is broken, or does not come in time, cannot be played', async () => {
    const broken = anElement([]);
    const outcome = broken.player.play('/media/a');
    broken.happens('error');
    await expect(outcome).resolves.toBe('cannot');
    const slow = anElement(['stalls']);
    const late = slow.player.play('/media/a');
    vi.advanceTimersByTime(4_000);
    await expect(late).resolves.toBe('cannot');
    expect(slow.pauses()).toBe(1);
  });

  it('makes way for the next, and what becomes of that is its own', async () => {
    const { player, happens } = anElement(['plays', { refuses: 'NotSupportedError' }]);
    const first = player.play('/media/a');
    const second = player.play('/media/b');
    await expect(first).resolves.toBe('said');
    await expect(second).resolves.toBe('cannot');
    const third = player.play('/media/c');
    happens('error');
    await expect(third).resolves.toBe('cannot');
  });

  it('is stopped once, and nothing is stopped when nothing plays', async () => {
    const { player, pauses } = anElement([]);
    player.stop();
    const outcome = player.play('/media/a');
    player.stop();
    player.stop();
    await expect(outcome).resolves.toBe('said');
    expect(pauses()).toBe(1);
  });

  it('cannot be played where there is nothing to play with', async () => {
    const player = makeRecordingPlayer(() => {
      throw new ReferenceError('Audio is not defined');
    });
    await expect(player.play('/media/a')).resolves.toBe('cannot');
  });
});
