import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Files, PlantedCheck } from './plant.ts';
import { plantedChecks } from './planted-checks.ts';
import { copyTree, type CommandResult, type TreeCopy } from './tree-copy.ts';

let copy: TreeCopy;

beforeAll(async () => {
  copy = await copyTree();
});

afterAll(() => copy.remove());

describe.each(plantedChecks)('$title', (check) => {
  let innocent: CommandResult;
  let guilty: CommandResult;

  beforeAll(async () => {
    innocent = await judge(check, 'innocent');
    guilty = await judge(check, 'guilty');
  });

  test('is green without a breach', () => {
    expect(innocent.output).toSatisfy(() => innocent.isGreen);
  });

  test('is red with breaches', () => {
    expect(guilty.isGreen).toBe(false);
  });

  test.each(check.plants)('turns red when $breach', ({ expected }) => {
    expect(guilty.output).toMatch(expected);
    expect(innocent.output).not.toMatch(expected);
  });
});

/** Puts the files of all plants of one check into the copy, runs the check, and takes them away again. */
async function judge(check: PlantedCheck, side: 'innocent' | 'guilty'): Promise<CommandResult> {
  const files: Files = Object.assign({}, ...check.plants.map((plant) => filesOf(plant, side))) as Files;
  const undo = await copy.put(files);
  const [program, ...args] = check.command(Object.keys(files));
  const result = await copy.run(program, args);
  await undo();
  return result;
}

function filesOf({ guilty, innocent }: PlantedCheck['plants'][number], side: 'innocent' | 'guilty'): Files {
  if (side === 'guilty') return guilty;
  const harmless = Object.fromEntries(
    Object.keys(guilty).map((file) => [file, 'export const planted = 1;\n']),
  );
  return { ...harmless, ...innocent };
}
