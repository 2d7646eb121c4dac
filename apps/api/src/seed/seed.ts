import { furesoe, roedovre, samplePaper, storby } from '@plan/domain/samples';
import type { Anchor, SampleMunicipality, SampleRound } from '@plan/domain/samples';
import type { Deps } from '../deps.ts';
import { personOf } from '../http/index.ts';
import { closingDue, publishRow } from '../jobs/index.ts';
import { listMunicipality } from '../municipality/index.ts';
import { planRecords } from '../plan-records.ts';
import { caseRecords } from '../case-records.ts';
import { records } from '../records.ts';
import type { Addresses } from '../plan-records.ts';
import { all, recorded, saved, sha256 } from '../rows/index.ts';
import { vaultKey } from '../vault-key.ts';
import type { Occasion } from '../rows/index.ts';
import type { Change, Key } from '../store/index.ts';
import { dayOf, listedApplicant } from '@plan/domain';

type Kind<Value> = Parameters<typeof recorded<Value>>[1];

/** Writes rows that begin a history of their own. */
function begun<Value>(
  occasion: Occasion,
  kind: Kind<Value>,
  key: Key,
  value: Value,
  chain: string,
): readonly Change[] {
  return recorded(occasion, kind, key, undefined, value, { chain, verb: 'seed', facts: {} });
}

function addressesOf({ plans, collaborations, events, pools }: SampleMunicipality): Addresses {
  const named = (things: readonly { slug: string; id: string }[]) =>
    Object.fromEntries(things.map(({ slug, id }) => [slug, id]));
  return {
    planer: named(plans.map((each) => each.plan)),
    indsatser: named(plans.flatMap((each) => each.initiatives)),
    statusrapporter: named(plans.flatMap((each) => each.reports)),
    samarbejde: named(collaborations),
    kalender: named(events),
    puljer: named(pools.map((each) => each.pool)),
  };
}

type SamplePlan = SampleMunicipality['plans'][number];

function planRows(occasion: Occasion) {
  return ({ plan, initiatives, statuses, reports }: SamplePlan): readonly Change[] => [
    ...begun(occasion, planRecords.plan, planRecords.plan.key(plan.id), plan, `plan/${plan.id}`),
    ...initiatives.map((each) =>
      saved(planRecords.initiative, planRecords.initiative.key(plan.id, each.id), undefined, each),
    ),
    ...statuses.map((each) => {
      const key = planRecords.status.key(plan.id, each.initiative, each.period.until);
      return saved(planRecords.status, key, undefined, each);
    }),
    ...reports.map((each) =>
      saved(
        planRecords.statusReport,
        planRecords.statusReport.key(plan.id, each.id),
        undefined,
        each,
      ),
    ),
  ];
}

function cooperationRows(sample: SampleMunicipality): readonly Change[] {
  const { guide, collaborations, agreements, contacts, events } = sample;
  return [
    ...(guide
      ? [saved(planRecords.cooperationGuide, planRecords.cooperationGuide.key(), undefined, guide)]
      : []),
    ...collaborations.map((each) =>
      saved(planRecords.collaboration, planRecords.collaboration.key(each.id), undefined, each),
    ),
    ...agreements.map((each) =>
      saved(planRecords.agreement, planRecords.agreement.key(each.id), undefined, each),
    ),
    saved(planRecords.contacts, planRecords.contacts.key(), undefined, {
      contacts: [...contacts],
    }),
    ...events.map((each) =>
      saved(planRecords.event, planRecords.event.key(each.id), undefined, each),
    ),
  ];
}

function tenantRows(occasion: Occasion, sample: SampleMunicipality): readonly Change[] {
  const { municipality } = sample;
  return [
    ...begun(
      occasion,
      records.municipality,
      records.municipality.key(),
      municipality,
      `municipality/${municipality.id}`,
    ),
    ...sample.committees.flatMap((each) =>
      begun(
        occasion,
        records.committee,
        records.committee.key(each.id),
        each,
        `committee/${each.id}`,
      ),
    ),
    ...sample.standings.flatMap((each) =>
      begun(
        occasion,
        records.standing,
        records.standing.key(each.person),
        each,
        `person/${each.person}`,
      ),
    ),
    ...sample.associations.flatMap((each) =>
      begun(
        occasion,
        records.association,
        records.association.key(each.id),
        each,
        `association/${each.id}`,
      ),
    ),
    ...sample.associations.map((each) =>
      saved(records.applicant, records.applicant.key(each.id), undefined, listedApplicant(each)),
    ),
    ...sample.papers.map((each) =>
      saved(caseRecords.keptPapers, caseRecords.keptPapers.key(each.association), undefined, each),
    ),
    ...sample.policies.map((each) =>
      saved(planRecords.policy, planRecords.policy.key(each.policy, each.version), undefined, each),
    ),
    saved(planRecords.addresses, planRecords.addresses.key(), undefined, addressesOf(sample)),
    saved(planRecords.bodies, planRecords.bodies.key(), undefined, sample.bodies),
    ...sample.plans.flatMap(planRows(occasion)),
    ...cooperationRows(sample),
    ...sample.pools.flatMap(({ pool, account }) => [
      saved(caseRecords.pool, caseRecords.pool.key(pool.id), undefined, pool),
      ...begun(
        occasion,
        caseRecords.poolAccount,
        caseRecords.poolAccount.key(pool.id),
        account,
        `account/${pool.id}`,
      ),
    ]),
  ];
}

function applicationRows(occasion: Occasion, sample: SampleRound): readonly Change[] {
  return sample.applications.flatMap(({ application, steps }) => {
    const submitted = application.submission?.receivedAt;
    const association = `association#${application.association}`;
    const extras = submitted
      ? { index: { partition: association, sort: `submitted#${submitted}` } }
      : {};
    const deed = { chain: `application/${application.id}`, verb: 'seed', facts: {} };
    const key = caseRecords.application.key(application.round, application.id);
    const pointer = { round: application.round, application: application.id };
    return [
      ...recorded(occasion, caseRecords.application, key, undefined, application, deed, extras),
      ...steps.map((step) =>
        saved(caseRecords.step, caseRecords.step.key(application.id, step.key), undefined, step),
      ),
      saved(
        caseRecords.applicationPointer,
        caseRecords.applicationPointer.key(application.association, application.id),
        undefined,
        pointer,
      ),
    ];
  });
}

function roundRows(occasion: Occasion, sample: SampleRound): readonly Change[] {
  const { round, allocation } = sample;
  const at = round.id;
  return [
    saved(caseRecords.round, caseRecords.round.key(at), undefined, round),
    ...(round.state === 'announced' ? [closingDue(round)] : []),
    ...applicationRows(occasion, sample),
    ...begun(
      occasion,
      caseRecords.conflicts,
      caseRecords.conflicts.key(at),
      sample.conflicts,
      `conflicts/${at}`,
    ),
    ...sample.recommendations.flatMap((each) =>
      begun(
        occasion,
        caseRecords.recommendation,
        caseRecords.recommendation.key(at, each.application),
        each,
        `recommendation/${each.application}`,
      ),
    ),
    ...(allocation
      ? begun(
          occasion,
          caseRecords.allocation,
          caseRecords.allocation.key(at),
          allocation,
          `allocation/${at}`,
        )
      : []),
    ...sample.reasons.map((each) =>
      saved(
        caseRecords.lineReason,
        caseRecords.lineReason.key(at, each.application),
        undefined,
        each,
      ),
    ),
    ...sample.decisions.map((each) =>
      saved(caseRecords.decision, caseRecords.decision.key(at, each.application), undefined, each),
    ),
  ];
}

/** Puts a paper behind every file of a sample. */
async function putFiles({ vault }: Deps, { municipality, papers, rounds }: SampleMunicipality) {
  const steps = rounds.flatMap(({ applications }) => applications.flatMap((each) => each.steps));
  const paper = new TextEncoder().encode(samplePaper);
  for (const { association, files } of papers) {
    for (const { id: file } of files) {
      await vault.put(vaultKey({ municipality: municipality.id, association, file }), paper);
    }
  }
  for (const { application, content } of steps) {
    if (content.kind !== 'papers') continue;
    for (const { id: file } of content.files) {
      await vault.put(vaultKey({ municipality: municipality.id, application, file }), paper);
    }
  }
}

/** Puts the sample municipalities into an empty store. Does nothing to one that is in use. */
export async function seedSamples(deps: Deps, files = true): Promise<void> {
  const listed = await all(records.municipalityListed, { partition: 'municipalities' }).from(
    deps.engine.open('platform'),
  );
  if (listed.length > 0) return;
  const now = deps.clock();
  const anchor: Anchor = {
    today: dayOf(now),
    personOf: (subject) => personOf(deps.config.identityName, subject),
    sha256,
  };
  for (const sample of [roedovre(anchor), furesoe(anchor), storby(anchor)]) {
    const store = deps.engine.open(sample.municipality.id);
    const occasion: Occasion = { now, by: 'system' };
    const rows = [
      ...tenantRows(occasion, sample),
      ...sample.rounds.flatMap((round) => roundRows(occasion, round)),
      publishRow(now, 'seed'),
    ];
    for (let start = 0; start < rows.length; start += 100) {
      await store.commit(rows.slice(start, start + 100));
    }
    if (files) await putFiles(deps, sample);
    await listMunicipality(deps, sample.municipality);
  }
}
