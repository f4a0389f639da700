/** Does something with a list a part at a time, one part after the other, because one request takes no more. */
export async function inParts<Item>(
  items: readonly Item[],
  size: number,
  act: (part: Item[]) => Promise<unknown>,
): Promise<void> {
  for (let first = 0; first < items.length; first += size) {
    await act(items.slice(first, first + size));
  }
}
