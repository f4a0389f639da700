import react from '@vitejs/plugin-react';
import type { UserConfig } from 'vite';
import { colourScheme } from './colour-scheme.ts';
import { apiAddress } from './env.ts';
import { precompress } from './precompress.ts';

/** Where an app is served from (`/` or `/admin/`) and the port of its development server. */
export type BrowserApp = { readonly base: string; readonly port: number };

/** The Vite configuration of a browser app. */
export function browserApp({ base, port }: BrowserApp): UserConfig {
  const proxy = Object.fromEntries(
    ['/trpc', '/api', '/media', '/health'].map((path) => [path, apiAddress()]),
  );
  return {
    base,
    plugins: [react(), colourScheme(), precompress()],
    server: { port, strictPort: true, proxy },
    preview: { port, strictPort: true, proxy },
    build: {
      target: 'es2023',
      // Fonts and pictures stay files: they are cached, and the content security policy allows no `data:` fonts.
      assetsInlineLimit: 0,
      sourcemap: true,
    },
  };
}
