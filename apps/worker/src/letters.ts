import { translate } from '@slova/messages';
import type { WriteLetter } from '@slova/platform';

/** Puts e-mails into words. Links lead to the address under which people reach this installation. */
export function makeLetters(publicUrl: string): WriteLetter {
  return ({ template, locale, values }) => {
    const filled = { name: values['displayName'] ?? '', url: publicUrl };
    return {
      subject: translate(locale, `mail.${template}.subject`, filled),
      text: translate(locale, `mail.${template}.body`, filled),
    };
  };
}
