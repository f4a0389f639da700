import { repositoryRoot } from '../repository-root.ts';
import { ambientTime } from './ambient-time.ts';
import { forbiddenNames } from './forbidden-names.ts';
import { manifests } from './manifests.ts';
import { projectFiles } from './project-files.ts';

/** The rules of the house that no linter knows: prints one line per breach, exits with 1 if there is any. */
const files = await projectFiles(repositoryRoot);
const rules = [forbiddenNames, ambientTime, manifests];
const breaches = (await Promise.all(rules.map((rule) => rule(repositoryRoot, files)))).flat();

for (const { file, reason } of breaches) console.error(`${file}: ${reason}`);
console.log(`${files.length} files, ${breaches.length} breaches of the house's rules`);
process.exitCode = breaches.length === 0 ? 0 : 1;
