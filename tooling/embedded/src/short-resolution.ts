import { registerHooks } from 'node:module';

/**
 * Preloaded (`node --import`) into API, worker and command line. To resolve an import inside a package, Node parses that
 * package's whole package.json again for every file. drizzle-orm has 300 files and 180 kB of "exports": 0.8 s of
 * processor time per process. Its files import each other by complete relative paths, so nothing has to be looked up.
 */
registerHooks({
  resolve(specifier, context, nextResolve) {
    const { parentURL } = context;
    const isInside = parentURL?.includes('/node_modules/drizzle-orm/') && /^\.\.?\/.*\.js$/.test(specifier);
    if (!isInside) return nextResolve(specifier, context);
    return { url: new URL(specifier, parentURL).href, format: 'module', shortCircuit: true };
  },
});
