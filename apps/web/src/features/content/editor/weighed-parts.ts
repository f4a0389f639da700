/** What one request takes: 1 000 items, and with what goes around them 256 KiB. */
const most = { items: 1_000, bytes: 240_000 };

/** A list in parts, each of which one request takes. `sent`: what is sent of an item. */
export function weighedParts<Item>(
  items: readonly Item[],
  sent: (item: Item) => unknown = (item) => item,
): readonly (readonly Item[])[] {
  const encoder = new TextEncoder();
  const parts: Item[][] = [];
  let room = { items: 0, bytes: 0 };
  for (const item of items) {
    const bytes = encoder.encode(`${JSON.stringify(sent(item))},`).length;
    if (room.items < 1 || room.bytes < bytes) {
      parts.push([]);
      room = { ...most };
    }
    parts.at(-1)?.push(item);
    room = { items: room.items - 1, bytes: room.bytes - bytes };
  }
  return parts;
}
