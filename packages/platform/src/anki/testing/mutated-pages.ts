/** The file with a handful of bytes changed: flipped bits, numbers at their limits, a page copied over another. */
export function withMutatedPages(bytes: Buffer, random: () => number): Buffer {
  const mutated = Buffer.from(bytes);
  const pageBytes = 4_096;
  const within = (most: number) => Math.floor(random() * most);
  const mutations = 1 + within(12);
  for (let index = 0; index < mutations; index += 1) {
    const at = within(mutated.length - 4);
    const kind = within(4);
    if (kind === 0) mutated[at] = (mutated[at] ?? 0) ^ (1 << within(8));
    else if (kind === 1) mutated.writeUInt32BE(0xffff_ffff, at);
    else if (kind === 2)
      mutated.writeUInt16BE(within(65_536), within(mutated.length / pageBytes) * pageBytes + within(12));
    else bytes.copy(mutated, within(mutated.length / pageBytes) * pageBytes, pageBytes, 2 * pageBytes);
  }
  return mutated;
}
