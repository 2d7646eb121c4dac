import type { Letter, Post } from '../deps.ts';

export type MailSettings = {
  /** `smtps://name:password@host:465`, or `smtp://host:25` within one's own network. */
  readonly server: string;
  /** `Kommunen <ikke-svar@kommune.dk>`: whom letters come from. */
  readonly from: string;
};

/** Whom the mail server is, fetched when the first letter is sent; it may be a secret. */
type Ready = () => Promise<MailSettings>;

/**
 * Letters by SMTP. A letter that is sent again after a stop carries the same Message-ID, by which
 * mail servers and programs tell it from another. Throws as long as the server does not take it.
 */
export function smtpPost(ready: Ready): Post {
  return {
    async send({ id, to, subject, text, at }: Letter): Promise<void> {
      const { server, from } = await ready();
      const { createTransport } = await import('nodemailer');
      const host = from.replace(/^.*@/, '').replace(/>?\s*$/, '');
      const transport = createTransport(server);
      try {
        await transport.sendMail({
          from,
          to: { name: '', address: to },
          subject,
          text,
          date: new Date(at),
          messageId: `<${id}@${host}>`,
          // No answers from programs that are out of the office.
          headers: { 'Auto-Submitted': 'auto-generated' },
        });
      } finally {
        transport.close();
      }
    },
  };
}
