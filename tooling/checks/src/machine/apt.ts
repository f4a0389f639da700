import { runCommand } from '../run-command.ts';
import { findProgram } from './find-program.ts';

/**
 * Installs a Debian package, as root on a machine with apt. Resolves with the reason when it could not;
 * undefined means that the package is there.
 */
export async function aptInstall(name: string): Promise<string | undefined> {
  if (findProgram('apt-get') === undefined) return `${name} is not installed and this machine has no apt-get`;
  if (process.getuid?.() !== 0) return `${name} is not installed; run "sudo apt-get install ${name}"`;
  console.log(`Installing ${name} (apt-get) …`);
  const env = { DEBIAN_FRONTEND: 'noninteractive' };
  const install = (): Promise<number> =>
    runCommand('apt-get', ['install', '-y', '-qq', '--no-install-recommends', name], env);
  await runCommand('apt-get', ['update', '-qq'], env);
  return (await install()) === 0 ? undefined : `apt-get could not install ${name}`;
}
