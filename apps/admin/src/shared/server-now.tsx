import { useInterval } from '@mantine/hooks';
import type { ReactElement, ReactNode } from 'react';
import { createContext, useContext, useState } from 'react';
import type { ServerClock } from './server-clock.ts';

const ClockContext = createContext<ServerClock | null>(null);

/** Hands the clock that listens to the API's answers to everything below. */
export function ServerClockProvider({
  clock,
  children,
}: {
  readonly clock: ServerClock;
  readonly children: ReactNode;
}): ReactElement {
  return <ClockContext value={clock}>{children}</ClockContext>;
}

/** Now on the server in milliseconds, looked at again every second, so that ages on screen grow. */
export function useServerNow(): number {
  const clock = useContext(ClockContext);
  if (clock === null) throw new Error('useServerNow needs a ServerClockProvider above it.');
  const [now, setNow] = useState(clock.now);
  useInterval(() => setNow(clock.now()), 1000, { autoInvoke: true });
  return now;
}
