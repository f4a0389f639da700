/** A bucket of an S3-compatible store, and who we are there. */
export type S3Place = {
  /** Of the store, without the bucket. */
  readonly endpoint: string;
  readonly bucket: string;
  readonly region: string;
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
};

type Variables = Readonly<Record<string, string | undefined>>;

/**
 * The bucket that `S3_*` name; null: none, content is kept on the disk. Throws one line for each variable that is wrong, without
 * its value, which may be secret.
 */
export function s3Place(variables: Variables): S3Place | null {
  const given = Object.keys(variables).some((name) => name.startsWith('S3_') && variables[name]);
  if (!given) return null;
  const value = (name: string): string => variables[name] ?? '';
  const problems = rules
    .filter(({ name, fits }) => !fits(value(name)))
    .map(({ name, rule }) => `${name} ${rule}`);
  if (problems.length > 0) throw new Error(problems.join('\n'));
  return {
    endpoint: value('S3_ENDPOINT').replace(/\/+$/u, ''),
    bucket: value('S3_BUCKET'),
    region: value('S3_REGION') || 'us-east-1',
    accessKeyId: value('S3_ACCESS_KEY_ID'),
    secretAccessKey: value('S3_SECRET_ACCESS_KEY'),
  };
}

const isThere = (text: string): boolean => text !== '';

const rules = [
  {
    name: 'S3_ENDPOINT',
    fits: (text: string) => /^https?:$/u.test(URL.parse(text)?.protocol ?? ''),
    rule: 'must be the address of an S3-compatible store, such as https://s3.eu-central-1.amazonaws.com, without the bucket.',
  },
  {
    name: 'S3_BUCKET',
    fits: (text: string) => /^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/u.test(text),
    rule: 'must be the name of a bucket: 3 to 63 small letters, digits, dots and hyphens.',
  },
  {
    name: 'S3_REGION',
    fits: (text: string) => /^[a-z0-9-]{0,40}$/u.test(text),
    rule: 'must be the name of a region, such as eu-central-1.',
  },
  { name: 'S3_ACCESS_KEY_ID', fits: isThere, rule: 'is required when content is kept in a bucket.' },
  { name: 'S3_SECRET_ACCESS_KEY', fits: isThere, rule: 'is required when content is kept in a bucket.' },
] as const;
