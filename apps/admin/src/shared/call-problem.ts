import type { CallError } from './trpc.ts';

/** `refused`: the API answered, in words. `unanswered`: no answer of the API came, so nobody knows whether it acted. */
export type CallProblem =
  | { readonly kind: 'refused'; readonly text: string }
  | { readonly kind: 'unanswered' };

/** What a failed call means for the person who made it. A refusal's text is already in their language. */
export function callProblem(error: CallError): CallProblem {
  return error.data == null ? { kind: 'unanswered' } : { kind: 'refused', text: error.message };
}
