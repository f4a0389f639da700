/** The pattern of `like` for texts with this part, in which the signs of patterns mean themselves. */
export function likePattern(part: string): string {
  return `%${part.replace(/[\\%_]/g, (sign) => `\\${sign}`)}%`;
}
