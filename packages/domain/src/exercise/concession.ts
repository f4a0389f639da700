import type { AnswerForms } from './answer-forms.ts';
import type { LanguageRules } from './language-rules.ts';
import { led } from './leading-word.ts';
import { withoutDiacritics } from './normalise.ts';

type Pair = readonly [given: AnswerForms, meant: AnswerForms];

/**
 * Two texts after what an orthography concedes to the writer of one in view of the other: ss where ß was meant, and no marks
 * on words in capitals. Everything that is compared afterwards is compared after this.
 */
export function conceded(given: AnswerForms, meant: AnswerForms, rules: LanguageRules): Pair {
  if (rules.capitalsLoseMarks && (isInCapitals(given.text) || isInCapitals(meant.text)))
    return [unmarked(given, rules), unmarked(meant, rules)];
  return rules.optionalSpellings.size > 0 ? [respelt(given, meant, rules), meant] : [given, meant];
}

const isInCapitals = (text: string): boolean => /\p{Lu}/u.test(text) && !/\p{Ll}/u.test(text);

function unmarked(forms: AnswerForms, rules: LanguageRules): AnswerForms {
  const bare = (text: string): string => withoutDiacritics(text, rules);
  const { normal, narrow, plain, rest } = forms;
  return { ...forms, normal: bare(normal), narrow: bare(narrow), plain: bare(plain), rest: bare(rest) };
}

// Only where the letter was meant and its spelling was not: Strasse stands for Straße, but Waßer not for Wasser.
function respelt(given: AnswerForms, meant: AnswerForms, rules: LanguageRules): AnswerForms {
  let plain = given.plain;
  for (const [letter, spelling] of rules.optionalSpellings) {
    if (meant.plain.includes(letter) && !meant.plain.includes(spelling))
      plain = plain.replaceAll(spelling, letter);
  }
  return plain === given.plain ? given : { ...given, plain, ...led(plain, rules) };
}
