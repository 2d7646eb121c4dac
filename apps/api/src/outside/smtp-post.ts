import { createHash } from 'node:crypto';
import type { Letter, LogEntry, Post } from '../deps.ts';

export type MailSettings = {
  /** `smtps://name:password@host:465`, or `smtp://host:25` within one's own network. */
  readonly server: string;
  /** `Kommunen <ikke-svar@kommune.dk>`: whom letters come from. */
  readonly from: string;
};

/** Whom the mail server is, fetched when the first letter is sent; it may be a secret. */
type Ready = () => Promise<MailSettings>;

const PATIENCE_MS = 10_000;

/** What nodemailer says of a letter that was not taken. */
type Failure = {
  readonly code?: string;
  readonly responseCode?: number;
  readonly permanent?: boolean;
};

/**
 * Letters by SMTP. A letter that is sent again after a stop carries the same Message-ID, by which
 * mail servers and programs tell it from another. A letter to an address that the server refuses for
 * good is given up. Throws, without the address, as long as the server cannot take it.
 */
export function smtpPost(ready: Ready, log: (entry: LogEntry) => void): Post {
  return {
    async send({ id, municipality, to, subject, text, at }: Letter): Promise<void> {
      const { server, from } = await ready();
      const { createTransport } = await import('nodemailer');
      const host = from.replace(/^.*@/, '').replace(/>?\s*$/, '');
      // The id of a letter may open something; mail servers write Message-IDs in their logs.
      const digest = createHash('sha256').update(id).digest('hex').slice(0, 32);
      const transport = createTransport({
        url: server,
        connectionTimeout: PATIENCE_MS,
        greetingTimeout: PATIENCE_MS,
        socketTimeout: PATIENCE_MS,
      });
      try {
        await transport.sendMail({
          from,
          to: { name: '', address: to },
          subject,
          text,
          date: new Date(at),
          messageId: `<${digest}@${host}>`,
          // No answers from programs that are out of the office.
          headers: { 'Auto-Submitted': 'auto-generated' },
        });
      } catch (error) {
        const { code = 'unknown', responseCode, permanent } = error as Failure;
        const detail = `${code} ${responseCode ?? ''}`.trim();
        // The words of the server hold the address; only the message is ever logged.
        if (permanent !== true) {
          throw new Error(`The mail server did not take a letter: ${detail}`, { cause: error });
        }
        log({ level: 'error', event: 'letter-refused', municipality, detail });
      } finally {
        transport.close();
      }
    },
  };
}
