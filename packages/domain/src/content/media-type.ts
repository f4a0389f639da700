/** What may be stored and is handed out again as what it is: media types, each with what its files usually end in. */
export const mediaTypes = {
  'audio/mpeg': 'mp3',
  'audio/ogg': 'ogg',
  'audio/wav': 'wav',
  'audio/mp4': 'm4a',
  'audio/webm': 'webm',
  // Pictures of every kind are made into this one.
  'image/webp': 'webp',
} as const;
export type MediaType = keyof typeof mediaTypes;
