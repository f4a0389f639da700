import type { DeckForEverybody } from '@slova/application';
import type { Locale } from '@slova/domain';
import { richText, richWords } from '@slova/domain';
import { translate } from '@slova/messages';
import { escapeHtml } from './escape-html.ts';
import { coverHeight, coverWidth } from './cover-picture.ts';
import { pageStyle } from './page-style.ts';
import { richHtml } from './rich-html.ts';

type About = { readonly key: string; readonly address: string; readonly locale: Locale };

/** The page of a deck for everybody, in the visitor's language. Every text of the deck is escaped. */
export function deckPageHtml(deck: DeckForEverybody, { key, address, locale }: About): string {
  const say = (name: PageText, values = {}): string => escapeHtml(translate(locale, `page.${name}`, values));
  const title = escapeHtml(deck.title[locale]);
  const facts = escapeHtml(factsOf(deck, locale));
  const description = deck.description[locale];
  const preview = escapeHtml(shortened(richWords(description)));
  const open = `/open/${encodeURIComponent(key)}`;
  const by = deck.author === null ? '' : ` · ${say('by', { name: deck.author })}`;
  const terms = deck.first.map((term) => termHtml(term, deck)).join('');
  return page(locale, `${title} · Slova`, metaOf({ deck, address, locale, title, text: preview || facts }), [
    `<h1>${title}</h1><p class="facts">${facts}${by}</p>`,
    description && `<div class="about">${richHtml(richText(description))}</div>`,
    `<p class="steps"><a class="main" href="/register?to=${encodeURIComponent(open)}">${say('study')}</a>`,
    `<a href="${open}">${say('account')}</a></p>`,
    `<h2>${say('first')}</h2><dl>${terms}</dl>`,
    `<p class="facts">${say('licence', { licence: deck.licence })}</p>`,
  ]);
}

/** What a link shows that leads to no deck. */
export function noSuchDeckHtml(locale: Locale): string {
  const text = escapeHtml(translate(locale, 'page.missing'));
  return page(locale, `${text} · Slova`, '<meta name="robots" content="noindex">', [`<h1>${text}</h1>`]);
}

type PageText = 'study' | 'account' | 'first' | 'by' | 'licence' | 'words' | 'missing';

function page(locale: Locale, title: string, meta: string, parts: readonly string[]): string {
  return `<!doctype html><html lang="${locale}"><head><meta charset="utf-8"><title>${title}</title>
<meta name="viewport" content="width=device-width, initial-scale=1"><link rel="icon" href="/slova.svg" type="image/svg+xml">
${meta}<style>${pageStyle}</style></head>
<body><header><a href="/">Slova</a></header><main>${parts.filter(Boolean).join('\n')}</main></body></html>`;
}

type Meta = {
  readonly deck: DeckForEverybody;
  readonly address: string;
  readonly locale: Locale;
  readonly title: string;
  readonly text: string;
};

function metaOf({ deck, address, locale, title, text }: Meta): string {
  const properties = {
    'og:type': 'website',
    'og:site_name': 'Slova',
    'og:title': title,
    'og:description': text,
    'og:locale': locale === 'ru' ? 'ru_RU' : 'en_US',
    'og:url': escapeHtml(address),
    'og:image': `${escapeHtml(address)}/cover.png`,
    'og:image:type': 'image/png',
    'og:image:alt': title,
    'og:image:width': String(coverWidth),
    'og:image:height': String(coverHeight),
  };
  const tags = Object.entries(properties).map(
    ([name, value]) => `<meta property="${name}" content="${value}">`,
  );
  const robots = deck.isSecret
    ? '<meta name="robots" content="noindex">'
    : `<link rel="canonical" href="${escapeHtml(address)}">`;
  return [`<meta name="description" content="${text}">`, robots, ...tags].join('\n');
}

function termHtml(
  { headword, answers }: DeckForEverybody['first'][number],
  { termLanguage, answerLanguage }: DeckForEverybody,
): string {
  const [from, to] = [escapeHtml(termLanguage), escapeHtml(answerLanguage)];
  return `<dt lang="${from}" dir="auto">${escapeHtml(headword)}</dt><dd lang="${to}" dir="auto">${escapeHtml(answers.join('; '))}</dd>`;
}

function factsOf({ termLanguage, answerLanguage, terms, level }: DeckForEverybody, locale: Locale): string {
  const names = new Intl.DisplayNames(locale, { type: 'language' });
  const languages = [...new Set([termLanguage, answerLanguage])].map((tag) => names.of(tag) ?? tag);
  const size = translate(locale, 'page.words', { count: terms });
  return [languages.join(' → '), size, level].filter((fact) => fact !== null).join(' · ');
}

const longestPreview = 300;

/** In a length that previews of other sites show. */
const shortened = (text: string): string =>
  text.length > longestPreview ? `${text.slice(0, longestPreview).trimEnd()}…` : text;
