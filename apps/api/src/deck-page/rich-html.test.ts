import { richText } from '@slova/domain';
import { expect, test } from 'vitest';
import { richHtml } from './rich-html.ts';

const media = 'ab'.repeat(32);

test('an author’s text on a page without scripts keeps its shape, and nothing of it becomes a tag', () => {
  const text = `**Birds** & *bees*\nof {東京|とうきょう}\n\n- <img src=x onerror=hit()>\n- ![a "heron"](picture:${media} 4x3)`;
  expect(richHtml(richText(text))).toBe(
    '<p><strong>Birds</strong> &amp; <em>bees</em><br>of <ruby>東京<rp>(</rp><rt>とうきょう</rt><rp>)</rp></ruby></p>' +
      '<ul><li>&lt;img src=x onerror=hit()&gt;</li>' +
      `<li><img src="/media/${media}" alt="a &quot;heron&quot;" width="4" height="3" loading="lazy"></li></ul>`,
  );
});
