import type { AddressInfo } from 'node:net';
import { instant } from '@plan/domain';
import type { MunicipalityId } from '@plan/domain';
import { SMTPServer } from 'smtp-server';
import { afterEach, expect, it } from 'vitest';
import type { LogEntry } from '../deps.ts';
import { smtpPost } from './smtp-post.ts';

type Taken = { readonly from: string; readonly to: readonly string[]; readonly text: string };

let running: SMTPServer | undefined;
afterEach(() => {
  logged.length = 0;
  running?.close();
});

/** A mail server that keeps what it takes, or takes nothing. */
async function mailServer(taken: Taken[], refuses?: number): Promise<string> {
  running = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onRcptTo({ address }, _, done) {
      if (refuses === undefined) return done();
      const error = new Error(`<${address}> is not taken`);
      return done(Object.assign(error, { responseCode: refuses }));
    },
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

const logged: LogEntry[] = [];

const from = 'Rødovre Kommune <ikke-svar@kommune.example>';

function postTo(server: string) {
  return smtpPost(
    async () => ({ server, from }),
    (entry) => logged.push(entry),
  );
}

it('hands a letter to the mail server, the same each time it is sent', async () => {
  const taken: Taken[] = [];
  const server = await mailServer(taken);
  const post = postTo(server);
  await post.send(letter);
  await post.send(letter);
  expect(taken).toHaveLength(2);
  expect(taken[0]).toMatchObject({ from: 'ikke-svar@kommune.example', to: [letter.to] });
  const ids = taken.map(({ text }) => /^Message-ID: (.*)$/im.exec(text)?.[1]);
  expect(ids[0]).toMatch(/^<[0-9a-f]{32}@kommune\.example>$/);
  expect(ids[1]).toBe(ids[0]);
  expect(taken[0]?.text).not.toContain(letter.id);
  expect(taken[0]?.text).toMatch(/^Auto-Submitted: auto-generated/m);
  expect(taken[0]?.text).toMatch(/^Date: Sun, 22 Nov 2026 09:00:00/m);
  expect(taken[0]?.text.replaceAll('=\r\n', '')).toContain('modtaget jeres ans=C3=B8gning');
});

it('goes to one address, whatever stands in it', async () => {
  const taken: Taken[] = [];
  const server = await mailServer(taken);
  const post = postTo(server);
  await post.send({ ...letter, to: 'a@b.example, c@d.example' }).catch(() => undefined);
  await post.send(letter);
  expect(taken.flatMap((each) => each.to)).not.toContain('c@d.example');
  expect(taken.flatMap((each) => each.to)).toContain(letter.to);
});

it('throws when the server cannot take it now, so that it is sent again, without the address', async () => {
  const sending = postTo(await mailServer([], 450)).send(letter);
  await expect(sending).rejects.toThrow(/did not take a letter: EENVELOPE 450/);
  await expect(sending).rejects.not.toThrow(/karen/);
});

it('gives up a letter to an address that is refused for good', async () => {
  await postTo(await mailServer([], 550)).send(letter);
  expect(logged).toEqual([
    { level: 'error', event: 'letter-refused', municipality: 'roedovre', detail: 'EENVELOPE 550' },
  ]);
});
