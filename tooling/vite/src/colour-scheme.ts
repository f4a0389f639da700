import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { Plugin } from 'vite';

/**
 * Puts the colour-scheme script before everything else in the page, as a file: the reader's choice of light or dark is there
 * before the first paint, and no inline script is needed.
 */
export function colourScheme(): Plugin {
  const source = readFileSync(new URL('set-colour-scheme.js', import.meta.url), 'utf8');
  const hash = createHash('sha256').update(source).digest('hex').slice(0, 8);
  const fileName = `assets/colour-scheme-${hash}.js`;
  let base = '/';
  return {
    name: 'slova:colour-scheme',
    configResolved(config) {
      base = config.base;
    },
    configureServer(server) {
      server.middlewares.use(`/${fileName}`, (_request, response) => {
        response.setHeader('content-type', 'text/javascript').end(source);
      });
    },
    generateBundle() {
      this.emitFile({ type: 'asset', fileName, source });
    },
    transformIndexHtml: () => [{ tag: 'script', attrs: { src: base + fileName }, injectTo: 'head-prepend' }],
  };
}
