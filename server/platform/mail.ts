import { mkdir, readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import nodemailer from 'nodemailer';

/** A mail without anyone's words: what waits, and where to look. */
export interface Letter {
  to: string;
  subject: string;
  text: string;
  /** Address that stops further letters at one press. */
  stop?: string;
}

/** Sends letters. Rejects when the letter was not taken, so that the listener is tried again. */
export interface Mail {
  /** `key` names the letter; the same key is sent under the same message id. */
  send(key: string, letter: Letter): Promise<void>;
}

/** Where letters lie when there is no SMTP server. */
export function mailFolder(config: { dataDir: string }): string {
  return join(config.dataDir, 'mail');
}

/** Mail through an SMTP server, or, without one, as files in a folder that is easy to look into. */
export function createMail(options: { smtpUrl: string | null; from: string; folder: string }): Mail {
  if (options.smtpUrl) {
    const transport = nodemailer.createTransport(options.smtpUrl);
    return {
      async send(key, letter) {
        const { stop, ...rest } = letter;
        const headers = stop && {
          'List-Unsubscribe': `<${stop}>`,
          'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
        };
        await transport.sendMail({
          ...rest,
          from: options.from,
          messageId: `<${key}@alongside>`,
          ...(headers ? { headers } : {}),
        });
      },
    };
  }
  return {
    async send(key, letter) {
      await mkdir(options.folder, { recursive: true });
      const text = `To: ${letter.to}\nSubject: ${letter.subject}\n\n${letter.text}\n`;
      await writeFile(join(options.folder, `${key.replace(/[^\w.-]/g, '-')}.txt`), text, { mode: 0o600 });
    },
  };
}

/** Letters that lie in the folder instead of being sent, the newest first. */
export async function listLetters(folder: string): Promise<string[]> {
  const names = await readdir(folder).catch(() => []);
  const letters = await Promise.all(
    names.map(async (name) => {
      const path = join(folder, name);
      return { at: (await stat(path)).mtimeMs, text: await readFile(path, 'utf8') };
    }),
  );
  return letters
    .sort((a, b) => b.at - a.at)
    .slice(0, 100)
    .map((letter) => letter.text);
}
