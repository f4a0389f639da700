import { regionalTag, useLanguage } from '../../../shared/interface/language.ts';

/** Sizes of files in the reader's language, counted as the room for them is set: a megabyte has 1 048 576 bytes. */
export function useSizes(): (bytes: number) => string {
  const { locale } = useLanguage();
  return (bytes) => {
    const isLarge = bytes >= mebibyte;
    const format = new Intl.NumberFormat(regionalTag(locale), {
      style: 'unit',
      unit: isLarge ? 'megabyte' : 'kilobyte',
      maximumFractionDigits: isLarge && bytes < 100 * mebibyte ? 1 : 0,
    });
    return format.format(isLarge ? bytes / mebibyte : Math.ceil(bytes / kibibyte));
  };
}

const [kibibyte, mebibyte] = [1_024, 1_048_576];
