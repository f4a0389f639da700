import { randomInt } from 'node:crypto';

/** A password of 80 random bits in four groups, made of characters that are not mistaken for each other. */
export function oneTimePassword(): string {
  const group = (): string => Array.from({ length: 4 }, () => ALPHABET[randomInt(ALPHABET.length)]).join('');
  return [group(), group(), group(), group()].join('-');
}

const ALPHABET = 'abcdefghjkmnpqrstuvwxyz023456789';
