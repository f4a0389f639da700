import { editDistance, isPlain } from './graphemes.ts';

/** As many letters as an integer has bits, without its sign. */
const longest = 31;

/**
 * How far texts are from one, as `editDistance` has it, for one that is compared with thousands. A column of the table is a number,
 * a bit for each letter (H. Hyyrö, "A bit-vector algorithm for computing Levenshtein and Damerau edit distances", 2003).
 */
export function distancesTo(one: string): (other: string) => number {
  if (one.length === 0 || one.length > longest || !isPlain(one)) return (other) => editDistance(one, other);
  const places = placesOf(one);
  return (other) => (isPlain(other) ? bitDistance(one.length, places, other) : editDistance(one, other));
}

/** The bits of the places where each code unit stands. */
function placesOf(text: string): ReadonlyMap<number, number> {
  const places = new Map<number, number>();
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index);
    places.set(unit, (places.get(unit) ?? 0) | (1 << index));
  }
  return places;
}

function bitDistance(length: number, places: ReadonlyMap<number, number>, other: string): number {
  const last = 1 << (length - 1);
  let more = ~0;
  let less = 0;
  let kept = 0;
  let before = 0;
  let distance = length;
  for (let index = 0; index < other.length; index += 1) {
    const here = places.get(other.charCodeAt(index)) ?? 0;
    const swapped = ((~kept & here) << 1) & before;
    kept = (((here & more) + more) ^ more) | here | less | swapped;
    const up = less | ~(kept | more);
    const down = more & kept;
    distance += ((up & last) === 0 ? 0 : 1) - ((down & last) === 0 ? 0 : 1);
    const raised = (up << 1) | 1;
    more = (down << 1) | ~(kept | raised);
    less = raised & kept;
    before = here;
  }
  return distance;
}
