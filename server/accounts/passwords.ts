import { randomBytes } from 'node:crypto';
import { hash, verify } from '@node-rs/argon2';

/** Cost of argon2id: 19 MiB, two passes, as OWASP names it. Tests take a small one. */
export interface PasswordCost {
  memoryCost: number;
  timeCost: number;
}

/** The cost in real use. */
export const REAL_COST: PasswordCost = { memoryCost: 19_456, timeCost: 2 };

/** Passwords that attackers try first and that are long enough to pass the length rule. */
const COMMON = new Set([
  '1234567890',
  '0123456789',
  '12345678910',
  '1q2w3e4r5t',
  '1qaz2wsx3edc',
  'qwertyuiop',
  'qwerty1234',
  'qwerty12345',
  'password12',
  'password123',
  'password1234',
  'passw0rd123',
  'iloveyou12',
  'iloveyou123',
  'letmein123',
  'welcome123',
  'admin12345',
  'abc1234567',
  'abcd123456',
  'aaaaaaaaaa',
  '1111111111',
  '0000000000',
  '9876543210',
  'sunshine12',
  'football12',
  'contraseña',
  'contrasena',
  'contraseña1',
  'contrasena123',
  'teamo12345',
  'alongside1',
  'alongside123',
  'recovery123',
  'onedayatatime',
]);

/** True when a password is on such a list, or is one sign again and again, or the handle itself. */
export function isCommon(password: string, handle: string): boolean {
  const plain = password.toLowerCase();
  return COMMON.has(plain) || new Set(plain).size <= 2 || plain === handle.toLowerCase();
}

/** Hashing at one cost. */
export function createPasswords(cost: PasswordCost) {
  const decoy = hash(randomBytes(16).toString('hex'), cost);
  return {
    /** Argon2id of the NFKC form, so that the same keys on another keyboard match. */
    hash: (password: string): Promise<string> => hash(password.normalize('NFKC'), cost),
    /** Checks a password; without a hash (an unknown handle) it takes as long and says false. */
    verify: async (stored: string | null, password: string): Promise<boolean> => {
      const right = await verify(stored ?? (await decoy), password.normalize('NFKC'));
      return stored !== null && right;
    },
  };
}

/** Hashing and checking at one cost. */
export type Passwords = ReturnType<typeof createPasswords>;

const CODE_SIGNS = '23456789ABCDEFGHJKMNPQRSTVWXYZ';

/** Ten new recovery codes of 50 bits, to be shown once: `ABCDE-FGHJK`. */
export function newRecoveryCodes(): string[] {
  const draw = () => {
    let code = '';
    while (code.length < 10)
      for (const byte of randomBytes(16)) if (byte < 240 && code.length < 10) code += CODE_SIGNS[byte % 30];
    return `${code.slice(0, 5)}-${code.slice(5)}`;
  };
  return Array.from({ length: 10 }, draw);
}

/** A recovery code as it is compared: capitals, no separators. */
export function codeKey(code: string): string {
  return code.toUpperCase().replace(/[^0-9A-Z]/g, '');
}
