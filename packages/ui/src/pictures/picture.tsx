import type { ReactElement } from 'react';
import classes from './picture.module.css';

export type PictureProps = {
  /** The address of stored content, without the place that hands it out. */
  readonly media: string;
  /** What it shows, in words; empty where that would say too much. */
  readonly alt: string;
  /** In pixels; null: not known, and the page makes room when it comes. */
  readonly size: { readonly width: number; readonly height: number } | null;
  /** `small`: beside a text; `large`: what the screen is about. */
  readonly height?: 'small' | 'large';
  /** It is looked at now: it does not wait until it is scrolled to. */
  readonly isWaitedFor?: boolean;
};

const heights = { small: '9rem', large: 'min(16rem, 28vh)' } as const;

/** A picture of our own store. Where its size is known nothing moves when it comes; it is never wider than its place. */
export function Picture({
  media,
  alt,
  size,
  height = 'small',
  isWaitedFor = false,
}: PictureProps): ReactElement {
  const highest = heights[height];
  const fitting = size && `min(100%, ${size.width}px, ${highest} * ${size.width / size.height})`;
  return (
    <img
      className={classes['picture']}
      src={mediaAddress(media)}
      alt={alt}
      loading={isWaitedFor ? 'eager' : 'lazy'}
      decoding="async"
      {...(size && { width: size.width, height: size.height })}
      style={fitting ? { maxInlineSize: fitting } : { maxBlockSize: highest }}
    />
  );
}

/** Where stored content is handed out. Whatever it is called, it stays one step below that place. */
export const mediaAddress = (media: string): string => `/media/${encodeURIComponent(media)}`;
