import type { Hono } from 'hono';
import { html } from 'hono/html';
import { instantIn } from '@plan/contract/words';
import { Instant } from '@plan/domain';
import { records } from '../records.ts';
import { all } from '../rows/index.ts';
import type { Engine } from '../store/index.ts';

type Mail = {
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly at: string;
};

/** A paragraph of a letter; a paragraph that is an address can be followed. */
function paragraph(text: string) {
  return /^https?:\/\/\S+$/.test(text)
    ? html`<p><a href="${text}">${text}</a></p>`
    : html`<p>${text}</p>`;
}

function letter({ to, subject, text, at }: Mail) {
  return html`<article>
    <h2>${subject}</h2>
    <p>Til ${to}, ${instantIn('da', Instant.parse(at))}</p>
    ${text.split('\n\n').map(paragraph)}
  </article>`;
}

async function lettersIn(engine: Engine): Promise<readonly Mail[]> {
  const range = { partition: 'municipalities' };
  const listed = await all(records.municipalityListed, range).from(engine.open('platform'));
  const boxes = await Promise.all(
    listed.map(({ value }) =>
      all(records.mail, { partition: 'mailbox' }).from(engine.open(value.id)),
    ),
  );
  return boxes
    .flat()
    .map(({ value }) => value)
    .toSorted((one, other) => other.at.localeCompare(one.at));
}

/** Shows what would have been sent, newest first, to whoever tries the program on this machine. */
export function mountMailbox(app: Hono, engine: Engine): void {
  app.get('/postkasse', async (context) => {
    const letters = await lettersIn(engine);
    const body = letters.length > 0 ? letters.map(letter) : html`<p>Ingen breve endnu.</p>`;
    return context.html(
      html`<!doctype html>
        <html lang="da">
          <head>
            <meta charset="utf-8" />
            <meta name="viewport" content="width=device-width" />
            <title>Postkasse – Plan & Pulje</title>
          </head>
          <body>
            <main>
              <h1>Postkasse</h1>
              <p>Breve sendes ikke, når programmet kører på denne maskine. De ligger her.</p>
              ${body}
            </main>
          </body>
        </html>`,
    );
  });
}
