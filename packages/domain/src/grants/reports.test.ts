import { describe, expect, it } from 'vitest';
import { addDays, day, dayOf, instant } from '../kernel/index.ts';
import { actorFor, codesOf, opening, roedovreOn } from '../samples/testing.ts';
import { noteOn, noteReport, reportsAskedOf, unreported } from './index.ts';
import type { ReportText } from './index.ts';

const sample = roedovreOn('2026-11-22');
const { decided } = sample;
const now = instant(Date.parse(opening(sample.open)));
const today = dayOf(now);
const mette = actorFor(sample, 'sagsbehandler', ['caseworker']);
const [first] = decided.applications.map(({ application }) => application);
const decision = decided.decisions.find((each) => each.application === first?.id);
if (!first || !decision) throw new Error('The sample has grants');
const grant = { application: first, round: decided.round, decision };
const [asked] = reportsAskedOf([grant]);
const term = asked?.term ?? '';
const register = { round: decided.round.id, conflicts: [] };
const reported = { ...grant, register, before: unreported(first) };

const decidedBy = { body: 'Forvaltningen', day: addDays(today, -2), item: '' };
const excused = { reason: ' Kassereren er syg. ', until: addDays(today, 30), decision: decidedBy };
const note = (text: ReportText, more: object = {}, key = term) =>
  noteReport(mette, now, { ...reported, ...more }, key, text);
const codes = (text: ReportText) => codesOf(note(text));

describe('what became of a report', () => {
  it('is when it came and when it was approved, in one note for each term', () => {
    const made = note({ received: addDays(today, -3), approved: today });
    expect(made.ok && made.value.reports.reports).toEqual([
      { term, received: addDays(today, -3), approved: today },
    ]);
    const before = made.ok ? made.value.reports : reported.before;
    const again = note({ received: today }, { before });
    expect(again.ok && again.value.reports.reports).toEqual([{ term, received: today }]);
    const nothing = note({}, { before });
    expect(nothing.ok && nothing.value.reports.reports).toEqual([]);
  });

  it('is told on days that have come, an approval after its report (reportHasCome, approvalFollowsReport)', () => {
    const tomorrow = addDays(today, 1);
    expect(codes({ received: tomorrow, approved: tomorrow })).toEqual([
      'grant/report-to-come received',
      'grant/report-to-come approved',
    ]);
    expect(codes({ approved: today })).toEqual(['grant/report-approved-unseen approved']);
    expect(codes({ received: today, approved: addDays(today, -1) })).toEqual([
      'grant/report-approved-unseen approved',
    ]);
  });

  it('is only told of reports the grant asks for (reportIsAsked), nor by who is disqualified', () => {
    expect(codesOf(note({ received: today }, {}, 'formaal'))).toEqual(['grant/report-not-asked']);
    const refused = { decision: { ...decision, outcome: 'refusal' } };
    expect(codesOf(note({ received: today }, refused))).toEqual(['grant/report-not-asked']);
    const memberships = [{ association: first.association, rights: ['read' as const] }];
    const own = { ...mette, memberships };
    expect(codesOf(noteReport(own, now, reported, term, {}))).toEqual(['review/disqualified']);
  });
});

describe('an exemption', () => {
  it('is kept with its reason, its last day, and who decided it, not in the history', () => {
    const made = note({ excused });
    expect(made.ok && noteOn(made.value.reports, term)?.excused).toEqual({
      reason: 'Kassereren er syg.',
      until: excused.until,
      decision: decidedBy,
      by: mette.person,
      at: now,
    });
    expect(made.ok && JSON.stringify(made.value.deed)).not.toContain('Kassereren');
  });

  it('names who decided and when, and why (exemptionIsDecided, exemptionHasReason)', () => {
    const empty = { reason: ' ', decision: { body: '', day: '', item: '' } };
    expect(codes({ excused: empty })).toEqual([
      'grant/exemption-undecided excused.decision.body',
      'grant/exemption-reason excused.reason',
    ]);
    const tomorrow = { ...decidedBy, day: addDays(today, 1) };
    expect(codes({ excused: { ...excused, decision: tomorrow } })).toEqual([
      'grant/exemption-undecided excused.decision.body',
    ]);
    expect(codes({ excused: { ...excused, reason: 'x'.repeat(601) } })).toEqual([
      'grant/exemption-reason excused.reason',
    ]);
  });

  it('lasts until a day that is not over (exemptionLasts), and stands when the report comes later', () => {
    const over = { ...excused, until: addDays(today, -1) };
    expect(codes({ excused: over })).toEqual(['grant/exemption-over excused.until']);
    const earlier = { ...excused, by: mette.person, at: now, reason: 'Kassereren er syg.' };
    const stands = { ...earlier, until: day('2026-01-31') };
    const before = { ...reported.before, reports: [{ term, excused: stands }] };
    const came = note(
      { received: today, excused: { ...excused, until: stands.until } },
      { before },
    );
    expect(came.ok && noteOn(came.value.reports, term)).toEqual({
      term,
      received: today,
      excused: stands,
    });
  });
});
