import type { RichBlock, RichInline } from '@slova/domain';
import { escapeHtml } from './escape-html.ts';

/** An author's text as HTML for a page that works without scripts. Every word of it is escaped; the tags are ours. */
export function richHtml(blocks: readonly RichBlock[]): string {
  return blocks.map(blockHtml).join('');
}

function blockHtml({ kind, lines }: RichBlock): string {
  const said = lines.map((line) => line.map(partHtml).join(''));
  if (kind === 'paragraph') return `<p>${said.join('<br>')}</p>`;
  const tag = kind === 'bullets' ? 'ul' : 'ol';
  return `<${tag}>${said.map((item) => `<li>${item}</li>`).join('')}</${tag}>`;
}

function partHtml(part: RichInline): string {
  switch (part.kind) {
    case 'text':
      return escapeHtml(part.text);
    case 'ruby':
      return `<ruby>${escapeHtml(part.base)}<rp>(</rp><rt>${escapeHtml(part.reading)}</rt><rp>)</rp></ruby>`;
    case 'picture': {
      const size = part.size ? ` width="${part.size.width}" height="${part.size.height}"` : '';
      return `<img src="/media/${part.media}" alt="${escapeHtml(part.said)}"${size} loading="lazy">`;
    }
    case 'sound':
      return `<audio controls preload="none" src="/media/${part.media}" aria-label="${escapeHtml(part.said)}"></audio>`;
    case 'bold':
      return `<strong>${part.parts.map(partHtml).join('')}</strong>`;
    case 'italic':
      return `<em>${part.parts.map(partHtml).join('')}</em>`;
  }
}
