import type { ServerKey } from '@slova/messages';
import { translate } from '@slova/messages';
import type { WriteLetter } from '@slova/platform';

/** Puts e-mails into words. Links lead to the address under which people reach this installation. */
export function makeLetters(publicUrl: string): WriteLetter {
  return ({ template, locale, values }) => {
    const filled = { ...values, name: values['displayName'] ?? '', url: publicUrl };
    if (template === 'case') return caseLetter(locale, values, publicUrl);
    return {
      subject: translate(locale, `mail.${template}.subject`, filled),
      text: translate(locale, `mail.${template}.body`, filled),
    };
  };
}

type Email = Parameters<WriteLetter>[0];

/** What moderators decided, why, and what whoever is told can do now. */
function caseLetter(locale: Email['locale'], values: Email['values'], publicUrl: string) {
  // Both are of closed lists, whose texts a test walks through.
  const subjectKey = `mail.case.subject.${values['as']}.${values['what']}` as ServerKey;
  const nextKey = `mail.case.next.${values['next']}` as ServerKey;
  const subject = translate(locale, subjectKey, { name: values['name'] ?? '' });
  const next = translate(locale, nextKey, { url: `${publicUrl}/library/${values['deckId']}` });
  const { displayName = '', reason = '' } = values;
  return { subject, text: translate(locale, 'mail.case.body', { displayName, reason, subject, next }) };
}
