import { belongsTo, dropPartner, joinAsPartner, namePartner } from '@plan/domain';
import type { Application, Partner } from '@plan/domain';
import { unknown, useCase } from '../http/index.ts';
import { jobRow } from '../jobs/index.ts';
import { records } from '../records.ts';
import { one, recorded, removed, saved } from '../rows/index.ts';
import { applicant, head, round } from './use-cases.ts';

function partnerIn(application: Application | undefined, id: string): Partner | undefined {
  return application?.partners?.find((each) => each.id === id);
}

/** Whether naming somebody again says what stands already. */
function same(before: Partner | undefined, now: Partner | undefined): boolean {
  const told = ({ name, cvr, part }: Partner) => JSON.stringify([name, cvr, part]);
  const address = before?.joined || before?.email === now?.email;
  return (
    before !== undefined && now !== undefined && told(before) === told(now) && Boolean(address)
  );
}

export const namePartnerCase = useCase('namePartner', {
  reads: (address) => ({ application: head(address) }),
  decide({ params, body, actor, loaded: { application }, now, newId, occasion }) {
    if (!application) return unknown();
    const { value: before, key } = application;
    const { round: roundId, application: id, partner } = params;
    const made = namePartner(actor, now, before, partner, body);
    if (!made.ok) return made;
    const { application: next, deed } = made.value;
    if (same(partnerIn(before, partner), partnerIn(next, partner))) {
      return { ok: true, value: { answer: { application: before } } };
    }
    const job = { job: 'partner' as const, round: roundId, application: id, partner };
    const changes = [
      ...recorded(occasion, records.application, key, application, next, deed),
      ...(partnerIn(next, partner)?.email === '' ? [] : [jobRow(now, newId('job'), job)]),
    ];
    return { ok: true, value: { answer: { application: next }, changes } };
  },
});

export const dropPartnerCase = useCase('dropPartner', {
  reads: (address) => ({ application: head(address) }),
  async decide({ params, actor, loaded: { application }, occasion, readMore }) {
    if (!application) return unknown();
    const { value: before, key } = application;
    const partner = partnerIn(before, params.partner);
    const made = dropPartner(actor, before, params.partner);
    if (!made.ok) return made;
    if (!partner) return { ok: true, value: { answer: { application: before } } };
    const theirs = partner.joined?.association;
    const { pointer } = await readMore({
      pointer: one(
        records.applicationPointer,
        records.applicationPointer.key(theirs ?? before.association, params.application),
      ),
    });
    const { application: next, deed } = made.value;
    const changes = [
      ...recorded(occasion, records.application, key, application, next, deed),
      ...(theirs && pointer ? [removed(pointer)] : []),
    ];
    return { ok: true, value: { answer: { application: next }, changes } };
  },
});

export const showPartnership = useCase('showPartnership', {
  reads: (address) => ({ application: head(address), round: round(address) }),
  async decide({ params, loaded: { application, round }, readMore }) {
    const partner = partnerIn(application?.value, params.partner);
    if (!application || !round || !partner) return unknown();
    const { lead } = await readMore({ lead: applicant(application.value.association) });
    const { name, part, joined } = partner;
    const answer = {
      applicant: lead?.value.name ?? '',
      round: round.value.title,
      name,
      part,
      joined: joined !== undefined,
    };
    return { ok: true, value: { answer } };
  },
});

/** Whoever has said yes sees the application among their own. */
export const joinAsPartnerCase = useCase('joinAsPartner', {
  reads: (address, _, { association }) => ({
    application: head(address),
    pointer: one(
      records.applicationPointer,
      records.applicationPointer.key(association, address.application),
    ),
  }),
  decide({ params, body, actor, loaded: { application, pointer }, now, occasion }) {
    if (!application) return unknown();
    const { value: before, key } = application;
    const joined = partnerIn(before, params.partner)?.joined;
    if (joined?.association === body.association && belongsTo(actor, before)) {
      return { ok: true, value: { answer: {} } };
    }
    const made = joinAsPartner(actor, now, before, params.partner, body.association);
    if (!made.ok) return made;
    const { application: next, deed } = made.value;
    const { round: roundId, application: id } = params;
    const pointerKey = records.applicationPointer.key(body.association, id);
    const changes = [
      ...recorded(occasion, records.application, key, application, next, deed),
      saved(records.applicationPointer, pointerKey, pointer, { round: roundId, application: id }),
    ];
    return { ok: true, value: { answer: {}, changes } };
  },
});
