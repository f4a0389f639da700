import type { Clock } from '@slova/application';

/** The machine's clock. */
export const systemClock: Clock = () => new Date();
