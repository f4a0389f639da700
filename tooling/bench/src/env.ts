/** The environment of this process, for a child of it, with additions. */
export function environment(added: Readonly<Record<string, string>>): NodeJS.ProcessEnv {
  return { ...process.env, ...added };
}
