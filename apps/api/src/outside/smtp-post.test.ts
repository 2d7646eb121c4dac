import type { AddressInfo } from 'node:net';
import { instant } from '@plan/domain';
import type { MunicipalityId } from '@plan/domain';
import { SMTPServer } from 'smtp-server';
import { afterEach, expect, it } from 'vitest';
import { smtpPost } from './smtp-post.ts';

type Taken = { readonly from: string; readonly to: readonly string[]; readonly text: string };

let running: SMTPServer | undefined;
afterEach(() => {
  running?.close();
});

/** A mail server that keeps what it takes, or takes nothing. */
async function mailServer(taken: Taken[], refuses = false): Promise<string> {
  running = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onRcptTo: (_, __, done) => (refuses ? done(new Error('Mailbox is full')) : done()),
    onData(stream, { envelope }, done) {
      const parts: Buffer[] = [];
      stream.on('data', (part: Buffer) => parts.push(part));
      stream.on('end', () => {
        const from = envelope.mailFrom ? envelope.mailFrom.address : '';
        const to = envelope.rcptTo.map(({ address }) => address);
        taken.push({ from, to, text: Buffer.concat(parts).toString('utf8') });
        done();
      });
    },
  });
  running.on('error', () => undefined);
  await new Promise<void>((resolve) => running?.listen(0, '127.0.0.1', resolve));
  const { port } = running.server.address() as AddressInfo;
  return `smtp://127.0.0.1:${port}`;
}

const letter = {
  id: 'receipt-app_1',
  municipality: 'roedovre' as MunicipalityId,
  to: 'karen@nabohjaelpen.example',
  subject: 'Kvittering for jeres ansøgning',
  text: 'Vi har modtaget jeres ansøgning »Kaffe«.\n\nVenlig hilsen',
  at: instant(Date.parse('2026-11-22T09:00:00Z')),
};

const from = 'Rødovre Kommune <ikke-svar@kommune.example>';

it('hands a letter to the mail server, the same each time it is sent', async () => {
  const taken: Taken[] = [];
  const server = await mailServer(taken);
  const post = smtpPost(async () => ({ server, from }));
  await post.send(letter);
  await post.send(letter);
  expect(taken).toHaveLength(2);
  expect(taken[0]).toMatchObject({ from: 'ikke-svar@kommune.example', to: [letter.to] });
  const ids = taken.map(({ text }) => /^Message-ID: (.*)$/im.exec(text)?.[1]);
  expect(ids).toEqual(['<receipt-app_1@kommune.example>', '<receipt-app_1@kommune.example>']);
  expect(taken[0]?.text).toMatch(/^Auto-Submitted: auto-generated/m);
  expect(taken[0]?.text).toMatch(/^Date: Sun, 22 Nov 2026 09:00:00/m);
  expect(taken[0]?.text.replaceAll('=\r\n', '')).toContain('modtaget jeres ans=C3=B8gning');
});

it('goes to one address, whatever stands in it', async () => {
  const taken: Taken[] = [];
  const server = await mailServer(taken);
  const to = 'a@b.example, c@d.example';
  await smtpPost(async () => ({ server, from }))
    .send({ ...letter, to })
    .catch(() => undefined);
  expect(taken.flatMap((each) => each.to)).not.toContain('c@d.example');
});

it('throws when the server does not take it, so that it is sent again', async () => {
  const server = await mailServer([], true);
  const post = smtpPost(async () => ({ server, from }));
  await expect(post.send(letter)).rejects.toThrow(/Mailbox is full/);
});
