import { adoptReport, freezeReport, readSchedule, writeStatus } from '@plan/domain';
import type { StatusReport } from '@plan/domain';
import { clash, standsAlready, unknown, useCase } from '../http/index.ts';
import { publishRow } from '../jobs/index.ts';
import { addressRow, addressed } from '../addresses.ts';
import { planRecords } from '../plan-records.ts';
import { one, recorded, sha256, valuesOf } from '../rows/index.ts';
import {
  initiativeRow,
  initiativeRows,
  planRow,
  policyRows,
  reportRows,
  statusRows,
} from './reading.ts';

export const writeStatusCase = useCase('writeStatus', {
  reads: ({ plan, initiative }, _, body) => ({
    plan: planRow(plan),
    initiative: initiativeRow(plan, initiative),
    entry: one(
      planRecords.status,
      planRecords.status.key(plan, initiative, body?.period.until ?? ''),
    ),
  }),
  decide({ body, actor, loaded: { plan, initiative, entry: before }, seen, now, occasion }) {
    if (!plan || !initiative) return unknown();
    const events = body.events.map((event) => ({ ...event, when: readSchedule(event.when) }));
    if (before && standsAlready(before, seen, { ...body, events })) {
      return { ok: true, value: { answer: { entry: before.value, version: before.version } } };
    }
    const clashed = clash(before, seen);
    if (clashed) return clashed;
    const written = writeStatus(
      plan.value,
      initiative.value,
      { ...body, events },
      { by: actor.person, at: now },
    );
    if (!written.ok) return written;
    const { entry, deed } = written.value;
    const key = planRecords.status.key(plan.value.id, initiative.value.id, entry.period.until);
    const changes = recorded(occasion, planRecords.status, key, before, entry, deed);
    return { ok: true, value: { answer: { entry, version: (before?.version ?? 0) + 1 }, changes } };
  },
});

/** The newest adopted report whose period ended before this one. */
function previousOf(reports: readonly StatusReport[], until: string): StatusReport | undefined {
  return reports
    .filter((each) => each.adopted !== undefined && each.content.period.until < until)
    .toSorted((one_, two) => (one_.content.period.until < two.content.period.until ? -1 : 1))
    .at(-1);
}

export const freezeReportCase = useCase('freezeReport', {
  reads: ({ plan, report }) => ({
    plan: planRow(plan),
    report: one(planRecords.statusReport, planRecords.statusReport.key(plan, report)),
    initiatives: initiativeRows(plan),
    statuses: statusRows(plan),
    reports: reportRows(plan),
    policies: policyRows(),
    addresses: addressRow(),
  }),
  decide({ params, body, actor, loaded, now, occasion }) {
    const { plan, report: known, initiatives, statuses, reports, policies, addresses } = loaded;
    if (!plan) return unknown();
    if (known) return { ok: true, value: { answer: { report: known.value } } };
    const { report: id } = params;
    const { slugs, changes: claim } = addressed(addresses, [
      { kind: 'statusrapporter', id, title: body.title },
    ]);
    const frozen = freezeReport(
      id,
      slugs.get(id) ?? id,
      {
        plan: plan.value,
        initiatives: valuesOf(initiatives),
        entries: valuesOf(statuses),
        policies: valuesOf(policies).filter((each) => each.state !== 'draft'),
        previous: previousOf(valuesOf(reports), body.period.until),
        told: body,
      },
      { by: actor.person, at: now },
      sha256,
    );
    if (!frozen.ok) return frozen;
    const { report, deed } = frozen.value;
    const key = planRecords.statusReport.key(plan.value.id, id);
    const changes = [
      ...recorded(occasion, planRecords.statusReport, key, undefined, report, deed),
      ...claim,
    ];
    return { ok: true, value: { answer: { report }, changes } };
  },
});

export const adoptReportCase = useCase('adoptReport', {
  reads: ({ plan, report }) => ({
    report: one(planRecords.statusReport, planRecords.statusReport.key(plan, report)),
  }),
  decide({ body, loaded: { report: before }, occasion }) {
    if (!before) return unknown();
    if (JSON.stringify(before.value.adopted) === JSON.stringify(body)) {
      return { ok: true, value: { answer: { report: before.value } } };
    }
    const adopted = adoptReport(before.value, body);
    if (!adopted.ok) return adopted;
    const { report, deed } = adopted.value;
    const changes = [
      ...recorded(occasion, planRecords.statusReport, before.key, before, report, deed),
      publishRow(occasion.now, report.id),
    ];
    return { ok: true, value: { answer: { report }, changes } };
  },
});
