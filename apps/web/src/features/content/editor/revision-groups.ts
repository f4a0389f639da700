type Grouped = { readonly batchId: string };

/** Changes that were made together stay together, in the order in which they come. */
export function revisionGroups<Revision extends Grouped>(revisions: readonly Revision[]): Revision[][] {
  const groups: Revision[][] = [];
  for (const revision of revisions) {
    const last = groups.at(-1);
    if (last?.[0]?.batchId === revision.batchId) last.push(revision);
    else groups.push([revision]);
  }
  return groups;
}
