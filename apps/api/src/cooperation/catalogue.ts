import { putAgreement, putCollaboration, standingOf } from '@plan/domain';
import type { AgreementId, CollaborationId } from '@plan/domain';
import { addressRow, addressed } from '../addresses.ts';
import { clash, standsAlready, useCase } from '../http/index.ts';
import { publishRow } from '../jobs/index.ts';
import { planRecords } from '../plan-records.ts';
import { records } from '../records.ts';
import { all, beginning, one, recorded } from '../rows/index.ts';
import { guideRow, initiativeReads, namesOf, planRows, staffNames } from './reading.ts';

const partition = 'cooperation';
const collaborationRow = (id: CollaborationId) =>
  one(planRecords.collaboration, planRecords.collaboration.key(id));
const agreementRow = (id: AgreementId) => one(planRecords.agreement, planRecords.agreement.key(id));
const contactRow = () => one(planRecords.contacts, planRecords.contacts.key());

export const showCooperation = useCase('showCooperation', {
  reads: () => ({
    guide: guideRow(),
    collaborations: all(planRecords.collaboration, { partition, ...beginning('collaboration#') }),
    agreements: all(planRecords.agreement, { partition, ...beginning('agreement#') }),
    starts: all(planRecords.cooperationStart, { partition, ...beginning('start#') }),
    contacts: contactRow(),
    people: all(records.standing, { partition: 'people' }),
    plans: planRows(),
  }),
  async decide({ loaded, readMore, today }) {
    const { guide, collaborations, agreements, starts, contacts, people, plans } = loaded;
    const initiatives = namesOf(plans, await readMore(initiativeReads(plans)));
    const answer = {
      ...(guide ? { guide: guide.value } : {}),
      collaborations: collaborations.map(({ value: collaboration, version }) => ({
        collaboration,
        version,
      })),
      agreements: agreements.map(({ value: agreement, version }) => ({
        agreement,
        version,
        standing: standingOf(agreement, today),
      })),
      starts: starts.map(({ value: start, version }) => ({
        start,
        version,
        late: start.state === 'open' && start.dueBy !== undefined && start.dueBy < today,
      })),
      contacts: { contacts: contacts?.value.contacts ?? [], version: contacts?.version ?? 0 },
      initiatives,
      staff: staffNames(people, today),
    };
    return { ok: true, value: { answer } };
  },
});

export const saveCollaboration = useCase('saveCollaboration', {
  reads: ({ collaboration }) => ({
    before: collaborationRow(collaboration),
    addresses: addressRow(),
  }),
  decide({ params, body, loaded: { before, addresses }, seen, occasion }) {
    if (before && standsAlready(before, seen, body)) {
      const { value: collaboration, version } = before;
      return { ok: true, value: { answer: { collaboration, version } } };
    }
    const clashed = clash(before, seen);
    if (clashed) return clashed;
    const { collaboration: id } = params;
    const claim = before
      ? undefined
      : addressed(addresses, [{ kind: 'samarbejde', id, title: body.title }]);
    const slug = before?.value.slug ?? claim?.slugs.get(id) ?? id;
    const put = putCollaboration({ id, slug }, body);
    if (!put.ok) return put;
    const { collaboration, deed } = put.value;
    const key = planRecords.collaboration.key(id);
    const version = (before?.version ?? 0) + 1;
    const changes = [
      ...recorded(occasion, planRecords.collaboration, key, before, collaboration, deed),
      ...(claim?.changes ?? []),
      publishRow(occasion.now, id, version),
    ];
    return { ok: true, value: { answer: { collaboration, version }, changes } };
  },
});

export const saveAgreement = useCase('saveAgreement', {
  reads: ({ agreement }) => ({ before: agreementRow(agreement) }),
  decide({ params: { agreement: id }, body, loaded: { before }, seen, occasion }) {
    if (before && standsAlready(before, seen, body)) {
      return { ok: true, value: { answer: { agreement: before.value, version: before.version } } };
    }
    const clashed = clash(before, seen);
    if (clashed) return clashed;
    const put = putAgreement(id, body);
    if (!put.ok) return put;
    const { agreement, deed } = put.value;
    const key = planRecords.agreement.key(id);
    const version = (before?.version ?? 0) + 1;
    const changes = [
      ...recorded(occasion, planRecords.agreement, key, before, agreement, deed),
      publishRow(occasion.now, id, version),
    ];
    return { ok: true, value: { answer: { agreement, version }, changes } };
  },
});

export const saveContacts = useCase('saveContacts', {
  reads: () => ({ before: contactRow() }),
  decide({ body, loaded: { before }, seen, occasion }) {
    if (before && standsAlready(before, seen, body)) {
      return { ok: true, value: { answer: { ...before.value, version: before.version } } };
    }
    // Before the first list is written nobody can have seen a version of it.
    const clashed = clash(before, seen);
    if (clashed) return clashed;
    const key = planRecords.contacts.key();
    const deed = {
      chain: 'contacts',
      verb: 'put-contacts',
      facts: { count: body.contacts.length },
    };
    const version = (before?.version ?? 0) + 1;
    const changes = [
      ...recorded(occasion, planRecords.contacts, key, before, body, deed),
      publishRow(occasion.now, 'contacts', version),
    ];
    return { ok: true, value: { answer: { ...body, version }, changes } };
  },
});
