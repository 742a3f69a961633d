import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import nodemailer from 'nodemailer';

/** A mail without anyone's words: what waits, and where to look. */
export interface Letter {
  to: string;
  subject: string;
  text: string;
}

/** Sends letters. Rejects when the letter was not taken, so that the listener is tried again. */
export interface Mail {
  /** `key` names the letter; the same key is sent under the same message id. */
  send(key: string, letter: Letter): Promise<void>;
}

/** Mail through an SMTP server, or, without one, as files in a folder that is easy to look into. */
export function createMail(options: { smtpUrl: string | null; from: string; folder: string }): Mail {
  if (options.smtpUrl) {
    const transport = nodemailer.createTransport(options.smtpUrl);
    return {
      async send(key, letter) {
        await transport.sendMail({ ...letter, from: options.from, messageId: `<${key}@alongside>` });
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
