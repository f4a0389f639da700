import type { Level, PartOfSpeech } from '../term.ts';
import { levels } from '../term.ts';

/** The part of speech that people call so, in English or Russian, in full or short; null when it is none we know. */
export function partOfSpeechNamed(name: string): PartOfSpeech | null {
  return byName.get(plain(name)) ?? null;
}

/** The level of the Common European Framework that a text names; null when it names none. */
export function levelNamed(name: string): Level | null {
  const wanted = name.trim().toUpperCase();
  return levels.find((level) => level === wanted) ?? null;
}

const plain = (name: string): string =>
  name
    .normalize('NFC')
    .toLowerCase()
    .replaceAll(/[\s.]+/g, '');

const names: Readonly<Record<PartOfSpeech, string>> = {
  noun: 'noun, n, s, substantive, существительное, сущ, имя существительное, сущ м, сущ ж, сущ ср',
  verb: 'verb, v, vb, vt, vi, глагол, гл',
  adjective: 'adjective, adj, a, прилагательное, прил, имя прилагательное',
  adverb: 'adverb, adv, наречие, нареч, нар',
  pronoun: 'pronoun, pron, местоимение, мест',
  preposition: 'preposition, prep, предлог, предл',
  conjunction: 'conjunction, conj, союз',
  interjection: 'interjection, interj, int, междометие, межд',
  numeral: 'numeral, num, number, числительное, числ',
  determiner: 'determiner, det, article, art, определитель, артикль, арт',
  particle: 'particle, part, частица, част',
  phrase: 'phrase, phr, idiom, expression, collocation, фраза, выражение, идиома, словосочетание',
  other: 'other, другое, прочее',
};

const byName: ReadonlyMap<string, PartOfSpeech> = new Map(
  Object.entries(names).flatMap(([part, list]) =>
    list.split(',').map((name) => [plain(name), part as PartOfSpeech] as const),
  ),
);
