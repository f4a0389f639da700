import type { Locale } from '@slova/domain';
import { locales } from '@slova/domain';

/** The interface language that an `Accept-Language` header likes best; English when it names none of ours. */
export function preferredLocale(header: string | undefined): Locale {
  const wished = (header ?? '').slice(0, longestHeader).split(',').map(wish);
  const ours = wished.filter((each): each is Wish => each !== null && each.weight > 0);
  return ours.toSorted((one, other) => other.weight - one.weight)[0]?.locale ?? 'en';
}

const longestHeader = 500;

type Wish = { readonly locale: Locale; readonly weight: number };

function wish(part: string): Wish | null {
  const [tag = '', ...parameters] = part
    .trim()
    .toLowerCase()
    .split(/\s*;\s*/);
  const locale = locales.find((each) => each === tag.split('-')[0]);
  const weight = Number(parameters.find((parameter) => parameter.startsWith('q='))?.slice(2) ?? 1);
  return locale && weight <= 1 ? { locale, weight } : null;
}
