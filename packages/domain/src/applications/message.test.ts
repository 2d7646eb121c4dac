import { describe, expect, it } from 'vitest';
import { instant } from '../kernel/index.ts';
import { actorFor, opening, roedovreOn } from '../samples/testing.ts';
import { sampleId } from '../samples/world.ts';
import { applicationStates, writeMessage } from './index.ts';
import type { ApplicationState } from './index.ts';

const sample = roedovreOn('2026-11-22');
const mette = actorFor(sample, 'sagsbehandler', ['caseworker']);
const karen = actorFor(sample, 'forening-a', ['applicant']);
const now = instant(Date.parse(opening(sample.open)));
const sent = sample.reviewing.applications[0]?.application;
if (!sent) throw new Error('The round has applications');
const id = sampleId('mes', 1);

function codes(outcome: { ok: boolean; refusals?: readonly { code: string }[] }) {
  return (outcome.refusals ?? []).map((each) => each.code);
}

describe('a message about the whole case', () => {
  it('comes from the applicant or the municipality, whoever writes, and is not in the history', () => {
    const ours = writeMessage(mette, now, sent, id, ' Husk regnskabet ');
    const theirs = writeMessage(karen, now, sent, id, 'Det kommer');
    expect(ours.ok && ours.value.message).toMatchObject({
      from: 'municipality',
      name: mette.name,
      text: 'Husk regnskabet',
    });
    expect(theirs.ok && theirs.value.message.from).toBe('applicant');
    expect(ours.ok && JSON.stringify(ours.value.deed)).not.toContain('regnskabet');
  });

  it('says something short, and comes from nobody who may not write', () => {
    expect(codes(writeMessage(mette, now, sent, id, ' '))).toEqual(['application/inquiry-text']);
    const long = writeMessage(karen, now, sent, id, 'æ'.repeat(2001));
    expect(codes(long)).toEqual(['application/inquiry-text']);
    const reader = {
      ...karen,
      memberships: [{ association: sent.association, rights: ['read' as const] }],
    };
    expect(codes(writeMessage(reader, now, sent, id, 'Hej'))).toEqual(['application/write-right']);
    const stranger = { ...karen, memberships: [] };
    expect(codes(writeMessage(stranger, now, sent, id, 'Hej'))).toEqual(['row/unknown']);
  });

  it('can be written from sending on, also when it is decided', () => {
    const open = (state: ApplicationState) =>
      writeMessage(mette, now, { ...sent, state }, id, 'Hej').ok;
    expect(applicationStates.filter(open)).toEqual(['submitted', 'under-review', 'decided']);
  });
});
