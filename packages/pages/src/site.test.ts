import { addDays, day, instant, publicViewOf } from '@plan/domain';
import { furesoe, holdingsOf, roedovre } from '@plan/domain/samples';
import type { SampleMunicipality } from '@plan/domain/samples';
import { describe, expect, it } from 'vitest';
import { municipalitySite, platformSite } from './index.ts';
import { anchor } from './testing.ts';

function siteOf(world: SampleMunicipality) {
  return municipalitySite(publicViewOf(holdingsOf(world, anchor.today)), 'http://localhost');
}

describe('the published site', () => {
  const files = siteOf(roedovre(anchor));

  it('is the same bytes for the same data', () => {
    expect(siteOf(roedovre(anchor))).toEqual(files);
  });

  it('has every page in both languages and as data, at addresses without endings', () => {
    const paths = files.map((file) => file.path);
    const danish = paths.filter((path) => path.endsWith('index.html') && !path.startsWith('en/'));
    expect(danish.length).toBeGreaterThan(20);
    for (const path of danish) {
      expect(paths).toContain(`en/${path}`);
      expect(paths).toContain(path.replace(/html$/, 'json'));
    }
    expect(paths).toContain('roedovre/maal/frivilligpolitik-2014-3/index.html');
  });

  it('holds no script, no style of its own and no applicant', () => {
    for (const { path, text } of files) {
      expect(text, path).not.toMatch(/<script|style=|onclick/i);
      expect(text, path).not.toMatch(/Nabohjælpen|Langbordet|Ole Brandt/);
    }
  });

  it('says on every page that the sample is a sample', () => {
    const pages = [...files, ...platformSite([], true)].filter((file) =>
      file.path.endsWith('.html'),
    );
    for (const { path, text } of pages) expect(text, path).toMatch(/Eksempeldata|Sample data/);
  });

  it('tells the deadline as it was stated', () => {
    const pool = files.find((file) => file.path === 'roedovre/puljer/paragraf-18-2027/index.html');
    expect(pool?.text).toContain('13. december 2026 kl. 23.59');
  });

  it('says as dates when a round opens, and until when it is open', () => {
    const address = 'roedovre/puljer/paragraf-18-2027/index.html';
    const on = (today: string) => {
      const view = publicViewOf(holdingsOf(roedovre(anchor), day(today)));
      return municipalitySite(view, 'http://localhost').find(({ path }) => path === address)?.text;
    };
    const open = roedovre(anchor).rounds.find(({ round }) => round.state === 'announced');
    const { opens } = open?.round.window ?? {};
    expect(on('2026-11-22')).toContain('<p>Åben til 13. december 2026 kl. 23.59.</p>');
    const before = opens ? addDays(opens.day, -1) : '';
    expect(on(before)).toMatch(/<p>Åbner \d+\. \p{Ll}+ 2026( kl\. [\d.]+)?\.<\/p>/u);
    expect(on(before)).not.toContain('Åben til');
  });

  it('leaves out what is not told of contact and decision, with its comma', () => {
    const world = roedovre(anchor);
    const pools = world.pools.map(({ pool, account }) => ({
      account,
      pool: {
        ...pool,
        contact: { ...pool.contact, phone: '' },
        budgetDecision: { ...pool.budgetDecision, item: '' },
      },
    }));
    const bare = siteOf({ ...world, pools });
    const page = bare.find(({ path }) => path === 'roedovre/puljer/paragraf-18-2027/index.html');
    expect(page?.text).toMatch(/<dt>Kontakt<\/dt><dd>[^<,]+<\/dd>/);
    expect(page?.text).toMatch(
      /<dt>Besluttet af<\/dt><dd><span lang="da">[^<]+<\/span>, [^<,]+<\/dd>/,
    );
  });

  it('tells on the form what was corrected in it, and why', () => {
    const world = roedovre(anchor);
    const corrected = world.rounds.map((each) => {
      const { round } = each;
      const correction = {
        before: round.form,
        drafts: 'may-stay',
        note: 'Stedet manglede',
      } as const;
      const at = instant(Date.parse('2026-11-23T09:00:00.000Z'));
      return { ...each, round: { ...round, formCorrections: [{ ...correction, at }] } };
    });
    const forms = siteOf({ ...world, rounds: corrected }).filter(({ path }) =>
      /\/puljer\/[^/]+\/[^/]+\/index.html$/.test(path),
    );
    expect(forms.length).toBeGreaterThan(0);
    for (const { text } of forms) {
      expect(text).toMatch(/23\. november 2026|23 November 2026/);
      expect(text).toContain('Stedet manglede');
    }
  });

  it('says of a criterion how many times it counts', () => {
    const pool = files.find((file) => file.path === 'roedovre/puljer/paragraf-18-2027/index.html');
    expect(pool?.text.match(/Tæller 2 gange\./g)?.length).toBe(1);
  });

  it('has the whole form of a round, to be read and fetched before sign-in', () => {
    const address = 'roedovre/puljer/paragraf-18-2027';
    const pool = files.find((file) => file.path === `${address}/index.html`);
    const [, form = ''] = /href="\/([^"]*)">Læs hele skemaet/.exec(pool?.text ?? '') ?? [];
    expect(form.startsWith(`${address}/`)).toBe(true);
    const page = files.find((file) => file.path === `${form}/index.html`)?.text;
    expect(page).toContain(`href="/${form}/skema.docx"`);
    expect(page).toContain('Hvad vil I gøre, og hvorfor?');
    expect(page).toMatch(/Højst \d+ tegn\. Skal besvares\./);
    expect(page).toContain('børneattester');
  });

  it('tells each round in easy words, and where the rest stands', () => {
    const address = 'roedovre/puljer/paragraf-18-2027';
    const pool = files.find((file) => file.path === `${address}/index.html`);
    const [, easy = ''] = /href="\/([^"]*\/let)"/.exec(pool?.text ?? '') ?? [];
    const page = files.find((file) => file.path === `${easy}/index.html`)?.text;
    expect(page).toContain('I kan højst få ');
    expect(page).toContain('Der er flere regler');
    expect(page).toContain(`href="/${address}"`);
    expect(page).toMatch(/href="tel:\d+"/);
  });

  it('keeps municipalities apart', () => {
    expect(siteOf(furesoe(anchor)).some(({ text }) => text.includes('Rødovre'))).toBe(false);
  });
});
