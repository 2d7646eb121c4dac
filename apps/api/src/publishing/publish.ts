import { mkdir, rename, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { dayOf, publicViewOf } from '@plan/domain';
import type { Day, Holdings, MunicipalityId } from '@plan/domain';
import { formAddress, municipalitySite, platformSite } from '@plan/pages';
import type { PublishedFile } from '@plan/pages';
import type { Deps, Files } from '../deps.ts';
import { planRecords } from '../plan-records.ts';
import { caseRecords } from '../case-records.ts';
import { records } from '../records.ts';
import { all, beginning, one, readTogether, valuesOf } from '../rows/index.ts';
import type { Store } from '../store/index.ts';

/** Everything of a municipality that a page may be made of. */
async function holdingsOf(store: Store, today: Day): Promise<Holdings | undefined> {
  const first = await readTogether(store, {
    municipality: one(records.municipality, records.municipality.key()),
    policies: all(planRecords.policy, { partition: 'policies' }),
    plans: all(planRecords.plan, { partition: 'plans' }),
    guide: one(planRecords.cooperationGuide, planRecords.cooperationGuide.key()),
    collaborations: all(planRecords.collaboration, {
      partition: 'cooperation',
      ...beginning('collaboration#'),
    }),
    agreements: all(planRecords.agreement, {
      partition: 'cooperation',
      ...beginning('agreement#'),
    }),
    contacts: one(planRecords.contacts, planRecords.contacts.key()),
    events: all(planRecords.event, { partition: 'events' }),
    committees: all(records.committee, { partition: 'committees' }),
    pools: all(caseRecords.pool, { partition: 'pools', ...beginning('pool#') }),
    accounts: all(caseRecords.poolAccount, { partition: 'pools', ...beginning('account#') }),
    rounds: all(caseRecords.round, { partition: 'rounds' }),
  });
  if (!first.municipality) return undefined;
  const perPlan = await Promise.all(
    first.plans.map(({ value }) => {
      const partition = `plan#${value.id}`;
      return readTogether(store, {
        initiatives: all(planRecords.initiative, { partition, ...beginning('initiative#') }),
        reports: all(planRecords.statusReport, { partition, ...beginning('report#') }),
      });
    }),
  );
  const perRound = await Promise.all(
    first.rounds.map(({ value }) => {
      const partition = `round#${value.id}`;
      return readTogether(store, {
        applications: all(caseRecords.application, { partition, ...beginning('application#') }),
        decisions: all(caseRecords.decision, { partition, ...beginning('decision#') }),
        allocations: all(caseRecords.allocation, { partition, ...beginning('allocation') }),
      });
    }),
  );
  return {
    municipality: first.municipality.value,
    today,
    policies: valuesOf(first.policies),
    plans: valuesOf(first.plans),
    initiatives: perPlan.flatMap((each) => valuesOf(each.initiatives)),
    reports: perPlan.flatMap((each) => valuesOf(each.reports)),
    guide: first.guide?.value,
    collaborations: valuesOf(first.collaborations),
    agreements: valuesOf(first.agreements),
    contacts: first.contacts?.value.contacts ?? [],
    events: valuesOf(first.events),
    committees: valuesOf(first.committees),
    pools: valuesOf(first.pools),
    accounts: valuesOf(first.accounts),
    rounds: valuesOf(first.rounds),
    applications: perRound.flatMap((each) => valuesOf(each.applications)),
    decisions: perRound.flatMap((each) => valuesOf(each.decisions)),
    allocations: perRound.flatMap((each) => valuesOf(each.allocations)),
  };
}

/** What publishing takes from the world. */
type PublishDeps = Pick<Deps, 'engine' | 'clock' | 'config'>;

/** Renders what the public may see of a municipality, and the pages above it. */
export function publisher(deps: PublishDeps, files: Files) {
  return async function publish(municipality: MunicipalityId): Promise<void> {
    const holdings = await holdingsOf(deps.engine.open(municipality), dayOf(deps.clock()));
    if (!holdings) return;
    const view = publicViewOf(holdings);
    const listed = await all(records.municipalityListed, { partition: 'municipalities' }).from(
      deps.engine.open('platform'),
    );
    const { sample } = view.municipality;
    const site: readonly PublishedFile[] = [
      ...municipalitySite(view, deps.config.origin),
      ...platformSite(valuesOf(listed), sample),
    ];
    for (const { path, text } of site) await files.put(path, text);
    // Loaded when there is a form to write, not at every start of the worker.
    const { formDocument } = await import('../papers/index.ts');
    for (const pool of view.pools) {
      for (const round of pool.rounds) {
        const path = `${formAddress(view, pool, round).slice(1)}/skema.docx`;
        await files.put(path, await formDocument(view.municipality, pool, round));
      }
    }
  };
}

/** Files in a folder of this machine. Each is replaced whole, so a reader never sees half. */
export function folderFiles(folder: string): Files {
  return {
    async put(path, content): Promise<void> {
      const target = join(folder, path);
      await mkdir(dirname(target), { recursive: true });
      await writeFile(`${target}.new`, content);
      await rename(`${target}.new`, target);
    },
  };
}
