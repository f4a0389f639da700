/** The present instant. Passed in, so that rules about time can be tested at any time. */
export type Clock = () => Date;

/** A new UUID, version 7: ordered by time, so that indexes grow at one end. */
export type NewId = () => string;

/** SHA-256 of a text, in lower-case hexadecimal. */
export type Digest = (text: string) => string;
