import { DomainError } from '../domain-error.ts';

/** Length in Unicode code points (NIST SP 800-63B rev. 4 §3.1.1: at least 8 with nothing else demanded, at least 64 allowed). */
export const passwordLength = { min: 10, max: 128 } as const;

const common = new Set(
  `password123 password1234 1234567890 12345678910 qwertyuiop qwerty12345 1q2w3e4r5t 1qaz2wsx3edc iloveyou123
  administrator letmein1234 welcome1234 passw0rd123 qwerty123456 0987654321 1111111111 0000000000 123123123123
  abcdefghij abc123456789 adminadmin changeme123 superman123 football123 baseball123 princess123 sunshine123
  йцукенгшщз пароль12345 парольпароль qazwsxedcrfv zxcvbnm123 asdfghjkl123 asdfghjkl1 zaq12wsxcde3`.split(
    /\s+/,
  ),
);

/** Refuses what an attacker would try first: too short, too long, common, one character repeated, or the address itself. */
export function assertGoodPassword(password: string, email: string): void {
  const length = Array.from(password).length;
  if (length < passwordLength.min || length > passwordLength.max)
    throw new DomainError('weak_password', 'password');
  const folded = password.toLowerCase();
  const name = email.split('@')[0] ?? '';
  const guessable =
    common.has(folded) || new Set(folded).size < 4 || folded === email.toLowerCase() || folded === name;
  if (guessable) throw new DomainError('weak_password', 'password');
}
