/** How calls are gathered. */
type Gathering<Asked> = {
  /** Calls of one key are never under way at the same time; without keys, any are. */
  readonly keyOf?: (asked: Asked) => string | symbol;
  /** How many are done together at most. */
  readonly most: number;
  /** How many such groups are under way at a time. */
  readonly lanes: number;
};

/** What became of each of the calls that were done together, in their order. */
export type Together<Asked, Result> = (
  asked: readonly Asked[],
) => Promise<readonly PromiseSettledResult<Result>[]>;

type Waiting<Asked, Result> = {
  readonly asked: Asked;
  readonly key: string | symbol;
  readonly resolve: (result: Result) => void;
  readonly reject: (reason: unknown) => void;
};

/**
 * Turns work on many into a function for one. Calls that come while others are under way wait and are then done together; a
 * call that finds nothing under way waits for nothing but the others of this turn of the event loop. When doing several
 * together fails, each is done by itself: nobody fails for another's sake.
 */
export function coalesce<Asked, Result>(
  together: Together<Asked, Result>,
  { keyOf = () => Symbol('call'), most, lanes }: Gathering<Asked>,
): (asked: Asked) => Promise<Result> {
  let waiting: Waiting<Asked, Result>[] = [];
  const underWay = new Set<string | symbol>();
  let busy = 0;
  let isPlanned = false;

  function plan(): void {
    if (isPlanned || busy === lanes || waiting.length === 0) return;
    isPlanned = true;
    setImmediate(() => {
      isPlanned = false;
      const group = nextGroup();
      if (group.length === 0) return;
      void run(group);
      plan();
    });
  }

  function nextGroup(): Waiting<Asked, Result>[] {
    const group: Waiting<Asked, Result>[] = [];
    const later: Waiting<Asked, Result>[] = [];
    for (const call of waiting) {
      if (group.length === most || underWay.has(call.key)) later.push(call);
      else {
        underWay.add(call.key);
        group.push(call);
      }
    }
    waiting = later;
    return group;
  }

  async function run(group: readonly Waiting<Asked, Result>[]): Promise<void> {
    busy += 1;
    await settle(together, group);
    busy -= 1;
    for (const { key } of group) underWay.delete(key);
    plan();
  }

  return (asked) =>
    new Promise((resolve, reject) => {
      waiting.push({ asked, key: keyOf(asked), resolve, reject });
      plan();
    });
}

async function settle<Asked, Result>(
  together: Together<Asked, Result>,
  group: readonly Waiting<Asked, Result>[],
): Promise<void> {
  try {
    const outcomes = await together(group.map(({ asked }) => asked));
    for (const [index, { resolve, reject }] of group.entries()) {
      const outcome = outcomes[index];
      if (outcome?.status === 'fulfilled') resolve(outcome.value);
      else reject(outcome?.reason);
    }
  } catch (error) {
    if (group.length === 1) group[0]?.reject(error);
    else for (const alone of group) await settle(together, [alone]);
  }
}
