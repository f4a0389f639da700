import { describe, expect, it } from 'vitest';
import { admin as adminEn } from './en/admin.ts';
import { learner as learnerEn } from './en/learner.ts';
import { server as serverEn } from './en/server.ts';
import { shared as sharedEn } from './en/shared.ts';
import { visitor as visitorEn } from './en/visitor.ts';
import { admin as adminRu } from './ru/admin.ts';
import { learner as learnerRu } from './ru/learner.ts';
import { server as serverRu } from './ru/server.ts';
import { shared as sharedRu } from './ru/shared.ts';
import { visitor as visitorRu } from './ru/visitor.ts';

const pairs = [
  ['shared', sharedEn, sharedRu],
  ['visitor', visitorEn, visitorRu],
  ['learner', learnerEn, learnerRu],
  ['admin', adminEn, adminRu],
  ['server', serverEn, serverRu],
] as const;

describe.each(pairs)('the %s texts', (_, english, russian) => {
  const inEnglish = flat(english);
  const inRussian = flat(russian);

  it('have the same keys in English and Russian', () => {
    expect(meanings(inRussian)).toEqual(meanings(inEnglish));
  });

  it('have exactly the plural forms of each language', () => {
    expect(wrongForms(inEnglish, 'en')).toEqual([]);
    expect(wrongForms(inRussian, 'ru')).toEqual([]);
  });

  it('fill in the same values in both languages', () => {
    const inBoth = [...inEnglish.keys()].filter((key) => inRussian.has(key) && !key.endsWith('_one'));
    expect(inBoth.filter((key) => valuesIn(inEnglish.get(key)) !== valuesIn(inRussian.get(key)))).toEqual([]);
  });

  it('mix no Latin letters into Russian words', () => {
    const mixed = [...inRussian].filter(([, text]) => /[a-z][а-яё]|[а-яё][a-z]/i.test(text));
    expect(mixed).toEqual([]);
  });

  it('are never empty and have no stray spaces', () => {
    const texts = [...inEnglish, ...inRussian];
    expect(texts.filter(([, text]) => text === '' || text !== text.trim() || / {2}/.test(text))).toEqual([]);
  });
});

const form = /_(zero|one|two|few|many|other)$/;

function flat(texts: object, path = ''): Map<string, string> {
  const found = new Map<string, string>();
  for (const [key, value] of Object.entries(texts) as [string, string | object][]) {
    if (typeof value === 'string') found.set(path + key, value);
    else for (const [inner, text] of flat(value, `${path}${key}.`)) found.set(inner, text);
  }
  return found;
}

function meanings(texts: Map<string, string>): string[] {
  return [...new Set([...texts.keys()].map((key) => key.replace(form, '')))].toSorted(byText);
}

function wrongForms(texts: Map<string, string>, locale: string): string[] {
  const wanted = new Intl.PluralRules(locale).resolvedOptions().pluralCategories.toSorted(byText).join(' ');
  const counted = Map.groupBy(
    [...texts.keys()].filter((key) => form.test(key)),
    (key) => key.replace(form, ''),
  );
  const formsOf = (keys: string[]): string =>
    keys
      .map((key) => form.exec(key)?.[1])
      .toSorted(byText)
      .join(' ');
  return [...counted].filter(([, keys]) => formsOf(keys) !== wanted).map(([key]) => key);
}

function valuesIn(text = ''): string {
  return [...new Set(text.match(/\{\{\w+/g))].toSorted(byText).join(' ');
}

function byText(one = '', other = ''): number {
  return one < other ? -1 : Number(one > other);
}
