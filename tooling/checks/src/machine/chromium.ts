import { givenChromium } from '../env.ts';
import { aptInstall } from './apt.ts';
import { downloadChromium } from './download-chromium.ts';
import { findProgram } from './find-program.ts';

/** The browser of the journeys, or why there is none. */
export type Chromium = { readonly path: string } | { readonly path: undefined; readonly reason: string };

/** The caller's browser, the machine's, Debian's, or one downloaded from the npm registry, in this order. */
export async function findOrInstallChromium(): Promise<Chromium> {
  const present = givenChromium() ?? findChromium();
  if (present !== undefined) return { path: present };
  const noPackage = await aptInstall('chromium');
  // Ubuntu's package of that name is an empty shell around a snap: trust only a program that is there.
  const installed = findChromium();
  if (installed !== undefined) return { path: installed };
  const downloaded = await downloadChromium();
  return 'path' in downloaded && downloaded.path !== undefined
    ? downloaded
    : {
        path: undefined,
        reason: `${noPackage ?? 'the chromium package brings no browser'}; ${downloaded.reason}`,
      };
}

function findChromium(): string | undefined {
  return findProgram('chromium', 'google-chrome', 'google-chrome-stable');
}
