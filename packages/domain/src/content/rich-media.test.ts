import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { MediaId } from './media-id.ts';
import type { RichMedia } from './rich-media.ts';
import { writeMediaMark } from './rich-media.ts';
import { richText } from './rich-text.ts';
import { richWords } from './rich-words.ts';

const media = fc.stringMatching(/^[0-9a-f]{64}$/u).map((digits) => digits as MediaId);
const side = fc.integer({ min: 1, max: 9_999 });
const size = fc.option(fc.record({ width: side, height: side }));
const marked: fc.Arbitrary<RichMedia> = fc.oneof(
  fc.record({ kind: fc.constant('picture' as const), media, said: fc.string({ unit: 'binary' }), size }),
  fc.record({ kind: fc.constant('sound' as const), media, said: fc.string({ unit: 'binary' }) }),
);

describe('pictures and sounds in a text', () => {
  test('are read back as they were written, whatever is said of them', () => {
    fc.assert(
      fc.property(marked, (one) => {
        const [block] = richText(writeMediaMark(one));
        const { said: _said, ...rest } = one;
        expect(block?.lines[0]).toMatchObject([rest]);
      }),
      { numRuns: 200 },
    );
  });
});

describe('a text in words alone', () => {
  test('has neither marks nor lines', () => {
    expect(
      richWords(`**Birds** of {東京|とうきょう}\n\n- *small*\n- large ![a heron](picture:${'a'.repeat(64)})`),
    ).toBe('Birds of 東京 small large a heron');
  });
});
