import { translate } from '@slova/messages';
import type { SharingQueries } from '@slova/application';
import type { FastifyInstance, FastifyReply } from 'fastify';
import { preferredLocale } from '../http/preferred-locale.ts';
import { coverPicture } from './cover-picture.ts';
import { deckPageHtml, noSuchDeckHtml } from './deck-page-html.ts';

type Ports = { readonly sharing: Pick<SharingQueries, 'forEverybody'>; readonly publicUrl: string };
type Params = { readonly key: string };

const termsShown = 12;

/**
 * `/d/{key}`: a deck that may be seen without an account, as a page that works without scripts and that other sites can show
 * a preview of (Open Graph). A deck that is shared by link is kept out of search engines and caches.
 */
export function deckPage(app: FastifyInstance, { sharing, publicUrl }: Ports): void {
  app.get<{ Params: Params }>('/d/:key', async (request, reply) => {
    const { key } = request.params;
    const locale = preferredLocale(request.headers['accept-language']);
    const deck = await sharing.forEverybody(key, termsShown);
    void reply.type('text/html; charset=utf-8').header('vary', 'accept-language');
    if (!deck) return reply.code(404).header('cache-control', 'no-store').send(noSuchDeckHtml(locale));
    kept(reply, deck.isSecret, 'public, max-age=60');
    const address = `${publicUrl}/d/${encodeURIComponent(key)}`;
    return reply.send(deckPageHtml(deck, { key, address, locale }));
  });

  app.get<{ Params: Params }>('/d/:key/cover.png', async (request, reply) => {
    const deck = await sharing.forEverybody(request.params.key, 0);
    if (!deck) return reply.code(404).type('text/plain').send(translate('en', 'errors.not_found'));
    kept(reply, deck.isSecret, 'public, max-age=86400');
    // Other sites show it beside the link.
    void reply.type('image/png').header('cross-origin-resource-policy', 'cross-origin');
    return reply.send(coverPicture(deck));
  });
}

function kept(reply: FastifyReply, isSecret: boolean, otherwise: string): void {
  void reply.header('cache-control', isSecret ? 'private, no-store' : otherwise);
  if (isSecret) void reply.header('x-robots-tag', 'noindex');
}
