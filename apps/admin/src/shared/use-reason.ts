import { useState } from 'react';

/** A reason while it is being written. */
export type WrittenReason = {
  readonly text: string;
  readonly write: (text: string) => void;
  readonly clear: () => void;
};

/** Holds what is written until it has served or its page is left. */
export function useReason(): WrittenReason {
  const [text, write] = useState('');
  return { text, write, clear: () => write('') };
}
