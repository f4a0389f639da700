import {
  commandLine,
  isRunning,
  parentOf,
  processStartMark,
  type ProcessIdentity,
} from './process-identity.ts';

/**
 * The package runners above us (`npx`, `pnpm` and the shells between them), nearest first, up to the outermost.
 * Ending `npx` alone would leave us behind, invisible and still holding the port; so we stop when one of them is gone.
 */
export function runnerChain(pid: number = process.pid): readonly ProcessIdentity[] {
  const ancestors = ancestorsOf(pid).map((ancestor) => ({ ancestor, line: commandLine(ancestor) }));
  const end = ancestors.findIndex(({ line }) => !isRunner(line) && !isShell(line));
  const candidates = end === -1 ? ancestors : ancestors.slice(0, end);
  // A shell further out than every runner is the operator's own: it may end without us (`npx … &`).
  const outermost = candidates.findLastIndex(({ line }) => isRunner(line));
  return candidates.slice(0, outermost + 1).flatMap(({ ancestor }) => identityOf(ancestor));
}

/** Calls back once when a member of the chain has ended; returns how to stop looking. */
export function onRunnerEnd(chain: readonly ProcessIdentity[], callback: () => void): () => void {
  if (chain.length === 0) return () => {};
  const timer = setInterval(() => {
    if (chain.every(isRunning)) return;
    clearInterval(timer);
    callback();
  }, LOOK_EVERY_MS);
  timer.unref();
  return () => clearInterval(timer);
}

const LOOK_EVERY_MS = 1_000;

function ancestorsOf(pid: number): readonly number[] {
  const parent = parentOf(pid);
  return parent === undefined || parent <= 1 ? [] : [parent, ...ancestorsOf(parent)];
}

function identityOf(pid: number): readonly ProcessIdentity[] {
  const startMark = processStartMark(pid);
  return startMark === undefined ? [] : [{ pid, startMark }];
}

/** `npm exec …`, `node …/npx-cli.js …`, `pnpm start`, `node …/pnpm.mjs start`. */
function isRunner(line: string): boolean {
  return !isShell(line) && /(^|\/|\s)(npm|npx|npx-cli\.js|npm-cli\.js|pnpm|pnpm\.c?m?js)(\s|$)/.test(line);
}

function isShell(line: string): boolean {
  return /^(\S*\/)?(ba|da|a|z)?sh\s+-c\s/.test(line);
}
