import {
  actsIn,
  belongsTo,
  declinePartnership,
  dropPartner,
  joinAsPartner,
  namePartner,
  withoutWaiting,
} from '@plan/domain';
import type { Application, ApplicationId, AssociationId, Partner } from '@plan/domain';
import { unknown, useCase } from '../http/index.ts';
import { jobRow } from '../jobs/index.ts';
import { caseRecords } from '../case-records.ts';
import { records } from '../records.ts';
import { all, one, recorded, removed, saved } from '../rows/index.ts';
import type { ReadMore } from '../rows/index.ts';
import { asStaff } from './standing-in.ts';
import { applicant, head, round } from './rows.ts';

function partnerIn(application: Application | undefined, id: string): Partner | undefined {
  return application?.partners?.find((each) => each.id === id);
}

/** The applicant of a CVR number, so that whoever belongs to it is known. */
async function knownBy(readMore: ReadMore, cvr: string): Promise<AssociationId | undefined> {
  const wanted = cvr.replace(/\s/g, '');
  if (wanted === '') return undefined;
  const { listed } = await readMore({
    listed: all(records.applicant, { partition: 'applicants' }),
  });
  return listed.find(({ value }) => value.cvr === wanted)?.value.id;
}

async function pointerOf(readMore: ReadMore, association: AssociationId, id: ApplicationId) {
  const key = caseRecords.applicationPointer.key(association, id);
  const { pointer } = await readMore({ pointer: one(caseRecords.applicationPointer, key) });
  return { key, pointer };
}

export const namePartnerCase = useCase('namePartner', {
  reads: (address) => ({ application: head(address) }),
  async decide({ params, body, actor, loaded, now, newId, occasion, readMore }) {
    const { application } = loaded;
    if (!application) return unknown();
    const { value: before, key } = application;
    const { round: roundId, application: id, partner } = params;
    const staff = await asStaff(actor, before, readMore);
    if (staff.stopped) return staff.stopped;
    if (partnerIn(before, partner) && actsIn(actor, before, 'write')) {
      return { ok: true, value: { answer: { application: before } } };
    }
    const known = before.entered ? await knownBy(readMore, body.cvr) : undefined;
    const made = namePartner(actor, now, before, partner, body, known);
    if (!made.ok) return made;
    const { application: next, deed } = made.value;
    const job = { job: 'partner' as const, round: roundId, application: id, partner };
    const asks = partnerIn(next, partner)?.email !== '';
    const theirs = known && (await pointerOf(readMore, known, id));
    const pointer = { round: roundId, application: id };
    const changes = [
      ...recorded(occasion, caseRecords.application, key, application, next, deed),
      ...staff.checks,
      ...(asks ? [jobRow(now, newId('job'), job)] : []),
      ...(theirs
        ? [saved(caseRecords.applicationPointer, theirs.key, theirs.pointer, pointer)]
        : []),
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
    const staff = await asStaff(actor, before, readMore);
    if (staff.stopped) return staff.stopped;
    const made = dropPartner(actor, before, params.partner);
    if (!made.ok) return made;
    if (!partner)
      return { ok: true, value: { answer: { application: withoutWaiting(actor, before) } } };
    const theirs = partner.joined?.association;
    const left = theirs && (await pointerOf(readMore, theirs, params.application));
    const { application: next, deed } = made.value;
    const changes = [
      ...recorded(occasion, caseRecords.application, key, application, next, deed),
      ...staff.checks,
      ...(left && left.pointer ? [removed(left.pointer)] : []),
    ];
    const answer = { application: withoutWaiting(actor, next) };
    return { ok: true, value: { answer, changes } };
  },
});

export const showPartnership = useCase('showPartnership', {
  reads: (address) => ({ application: head(address), round: round(address) }),
  async decide({ params, loaded: { application, round }, readMore }) {
    const partner = partnerIn(application?.value, params.partner);
    if (!application || !round || !partner) return unknown();
    const { lead } = await readMore({ lead: applicant(application.value.association) });
    const { name, part, share, joined } = partner;
    const answer = {
      applicant: lead?.value.name ?? '',
      round: round.value.title,
      name,
      part,
      ...(share === undefined ? {} : { share }),
      joined: joined !== undefined,
    };
    return { ok: true, value: { answer } };
  },
});

/** Whoever has said yes sees the application among their own. */
export const joinAsPartnerCase = useCase('joinAsPartner', {
  reads: (address, _, { association }) => ({
    application: head(address),
    association: applicant(association),
    pointer: one(
      caseRecords.applicationPointer,
      caseRecords.applicationPointer.key(association, address.application),
    ),
  }),
  decide({ params, body, actor, loaded, now, occasion }) {
    const { application, association, pointer } = loaded;
    if (!application || !association) return unknown();
    const { value: before, key } = application;
    const joined = partnerIn(before, params.partner)?.joined;
    if (joined?.association === body.association && belongsTo(actor, before)) {
      return { ok: true, value: { answer: {} } };
    }
    const made = joinAsPartner(actor, now, before, params.partner, association.value);
    if (!made.ok) return made;
    const { application: next, deed } = made.value;
    const { round: roundId, application: id } = params;
    const pointerKey = caseRecords.applicationPointer.key(body.association, id);
    const changes = [
      ...recorded(occasion, caseRecords.application, key, application, next, deed),
      saved(caseRecords.applicationPointer, pointerKey, pointer, {
        round: roundId,
        application: id,
      }),
    ];
    return { ok: true, value: { answer: {}, changes } };
  },
});

export const declinePartnershipCase = useCase('declinePartnership', {
  reads: (address) => ({ application: head(address) }),
  decide({ params, loaded: { application }, now, occasion }) {
    const partner = partnerIn(application?.value, params.partner);
    if (!application || !partner) return unknown();
    if (partner.declinedAt) return { ok: true, value: { answer: {} } };
    const { value: before, key } = application;
    const made = declinePartnership(now, before, params.partner);
    if (!made.ok) return made;
    const { application: next, deed } = made.value;
    const changes = recorded(occasion, caseRecords.application, key, application, next, deed);
    return { ok: true, value: { answer: {}, changes } };
  },
});
