/** The environment of this process, for a child of it, with additions. */
export function environment(added: Readonly<Record<string, string>>): NodeJS.ProcessEnv {
  return { ...process.env, ...added };
}

/** The browser of the journeys. */
export const chromiumPath = (): string => process.env['SLOVA_TEST_CHROMIUM'] ?? '/usr/bin/chromium';
