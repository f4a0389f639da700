import { createContext } from 'react';

/** Called when the device could neither play nor say what is to be heard: the session goes on without listening. */
export const CannotListen = createContext<() => void>(() => undefined);
