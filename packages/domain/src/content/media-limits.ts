/** What may be stored: sizes in bytes, sides in pixels. */
export const mediaLimits = {
  /** Minutes of speech, for what takes a second. */
  soundBytes: 5 * 1_024 * 1_024,
  /** What a telephone's camera makes, before it is made smaller. */
  pictureBytes: 10 * 1_024 * 1_024,
  /** Of the picture as it is given: one of a few bytes may claim to be as large as a wall. */
  picturePixels: 50_000_000,
  /** The longer side of a picture as it is kept. */
  pictureSide: 1_600,
} as const;
