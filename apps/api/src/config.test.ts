import { describe, expect, it } from 'vitest';
import { settingsFrom } from './config.ts';

const oidc = {
  PLAN_OIDC_ISSUER: 'https://login.example',
  PLAN_OIDC_CLIENT: 'plan',
  PLAN_OIDC_CLIENT_SECRET: 'secret',
  PLAN_FIRST_ADMINISTRATOR: 'somebody',
};
const scanner = { PLAN_SCANNER: 'clamd://scanner:3310' };
const mail = {
  PLAN_SMTP: 'smtps://name:password@mail.example:465',
  PLAN_MAIL_FROM: 'Kommunen <ikke-svar@kommune.example>',
};

describe('the settings', () => {
  it('are few where demo people are let in', () => {
    expect(settingsFrom({})).toMatchObject({ port: 4100, seed: true });
    expect(settingsFrom({}).mail).toBeUndefined();
  });

  it('name a scanner and a mail server where real people sign in', () => {
    expect(() => settingsFrom(oidc)).toThrow(/not PLAN_SCANNER/);
    expect(() => settingsFrom({ ...oidc, ...scanner })).toThrow(/not PLAN_SMTP/);
    expect(settingsFrom({ ...oidc, ...scanner, ...mail })).toMatchObject({
      scanner: { host: 'scanner', port: 3310 },
      mail: { server: mail.PLAN_SMTP, from: mail.PLAN_MAIL_FROM },
    });
  });

  it.each([
    [{ PORT: '0' }, /PORT must be/],
    [{ PLAN_ORIGIN: 'localhost' }, /PLAN_ORIGIN must be/],
    [{ PLAN_SCANNER: 'scanner' }, /PLAN_SCANNER must be/],
    [{ ...mail, PLAN_SMTP: 'mail.example' }, /PLAN_SMTP must be/],
    [{ PLAN_SMTP: mail.PLAN_SMTP }, /PLAN_MAIL_FROM does not say/],
    [{ ...oidc, ...scanner, ...mail, PLAN_OIDC_CLIENT: undefined }, /not PLAN_OIDC_CLIENT/],
  ])('are refused in one line: %j', (environment, line) => {
    expect(() => settingsFrom(environment)).toThrow(line);
  });

  it('never tell a password of the mail server', () => {
    const wrong = { ...mail, PLAN_SMTP: 'mail.example?password=hemmelig' };
    expect(() => settingsFrom(wrong)).toThrow(/^(?!.*hemmelig)/);
  });
});
