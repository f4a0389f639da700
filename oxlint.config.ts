import { defineConfig } from 'oxlint';
import { floors, importOverrides, judgement } from './tooling/oxlint/src/index.ts';

export default defineConfig({
  ...judgement,
  options: { typeAware: true, denyWarnings: true, reportUnusedDisableDirectives: 'error' },
  overrides: [...floors.flatMap(importOverrides), ...(judgement.overrides ?? [])],
});
