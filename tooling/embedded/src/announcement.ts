import type { FirstAdministrator } from './setup.ts';

type Facts = Readonly<{
  /** The origin of the API, and where each app is. */
  url: string;
  learnUrl: string;
  administerUrl: string;
  dataDirectory: string;
  usesEmbeddedDatabase: boolean;
  administrator: FirstAdministrator | undefined;
  seconds: number;
}>;

/** The closing block of a start: where to go, how to sign in, how to stop. */
export function announcement(facts: Facts): string {
  const { url, administrator, seconds } = facts;
  return [
    '',
    `Slova is ready (${seconds.toFixed(1)} s).`,
    '',
    `  Learn        ${facts.learnUrl}/`,
    `  Administer   ${facts.administerUrl}/`,
    `  REST         ${url}/api/docs`,
    '',
    ...(administrator === undefined ? [LOST_PASSWORD] : credentials(administrator)),
    `  Data         ${facts.dataDirectory}${facts.usesEmbeddedDatabase ? '' : ' and the server of DATABASE_URL'}`,
    '  Stop         Ctrl-C here or "pnpm stop" elsewhere; the data stays',
    '',
  ].join('\n');
}

/** How to sign in as the first administrator; shown once, because only a hash is kept. */
export function credentials({ email, password }: FirstAdministrator): readonly string[] {
  return [
    `  Sign in      ${email} with the one-time password ${password}`,
    '               (shown only now; "pnpm slova user reset-password" makes another)',
  ];
}

const LOST_PASSWORD =
  '  Sign in      with your account; a lost password: pnpm slova user reset-password <email>';
