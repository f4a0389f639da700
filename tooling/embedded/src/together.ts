/**
 * Runs parts side by side. When one fails the others are told to stop, and only when all have ended is the first failure
 * thrown: nothing may still be starting while everything is being stopped.
 */
export async function together<Results extends readonly unknown[]>(
  signal: AbortSignal,
  parts: { readonly [Index in keyof Results]: (signal: AbortSignal) => Promise<Results[Index]> },
): Promise<Results> {
  const failed = new AbortController();
  const joined = AbortSignal.any([signal, failed.signal]);
  const run = async (part: (signal: AbortSignal) => Promise<unknown>): Promise<unknown> => {
    try {
      return await part(joined);
    } catch (error) {
      failed.abort(error);
      throw error;
    }
  };
  const outcomes = await Promise.allSettled(parts.map(run));
  if (failed.signal.aborted) throw failed.signal.reason;
  return outcomes.map((outcome) => (outcome as PromiseFulfilledResult<unknown>).value) as unknown as Results;
}
