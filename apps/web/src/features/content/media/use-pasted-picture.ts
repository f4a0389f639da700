import { useEffect, useEffectEvent } from 'react';

/** A picture pasted anywhere on the page, unless a field has taken it or it comes with text, which is meant for a field. */
export function usePastedPicture(onPicture: (picture: File) => void): void {
  const taken = useEffectEvent((event: ClipboardEvent): void => {
    const picture = event.defaultPrevented ? null : pictureIn(event.clipboardData);
    if (!picture) return;
    event.preventDefault();
    onPicture(picture);
  });
  useEffect(() => {
    const hear = (event: ClipboardEvent): void => taken(event);
    document.addEventListener('paste', hear);
    return () => document.removeEventListener('paste', hear);
  }, []);
}

/** The picture among what is pasted or dropped; null where there is none, or text that says more. */
export function pictureIn(data: DataTransfer | null): File | null {
  if (!data || data.getData('text/plain') !== '') return null;
  return [...data.files].find(({ type }) => type.startsWith('image/')) ?? null;
}
