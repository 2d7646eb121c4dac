import {
  asBegun,
  belongsTo,
  pagesAsked,
  titleIn,
  titlePageOf,
  toldBy,
  toldState,
  withoutWaiting,
} from '@plan/domain';
import type { Application, AssociationId, Round } from '@plan/domain';
import type { AnswerOf } from '@plan/contract';
import { useCase } from '../http/index.ts';
import { caseRecords } from '../case-records.ts';
import { records } from '../records.ts';
import { manyDecisions, manyHeads, pointersOf } from '../own-cases.ts';
import { all, many } from '../rows/index.ts';

export const listMyApplications = useCase('listMyApplications', {
  reads: () => ({ rounds: all(caseRecords.round, { partition: 'rounds' }) }),
  async decide({ actor, loaded: { rounds }, now, readMore }) {
    const pointers = await readMore(
      Object.fromEntries(
        actor.memberships.map(({ association }) => [association, pointersOf(association)]),
      ),
    );
    const addresses = Object.values(pointers).flatMap((found) => found.map((each) => each.value));
    const found = await readMore({
      heads: manyHeads(addresses),
      decisions: manyDecisions(addresses),
      associations: manyAssociations(actor.memberships.map((each) => each.association)),
    });
    // Where a pointer is left behind, the application itself says who belongs to it.
    const heads = found.heads.filter(({ value }) => belongsTo(actor, value));
    const mine = found.associations.map(({ value }) => value.id);
    const leads = heads.map(({ value }) => value.association);
    // Those who apply together with one's own association.
    const others = [...new Set(leads)].filter((id) => !mine.includes(id));
    const calls = new Map(rounds.map(({ value }) => [value.id, value]));
    const drafts = heads.flatMap(({ value }) => (value.state === 'draft' ? [value] : []));
    const { more, pages } =
      others.length + drafts.length > 0
        ? await readMore({ more: manyAssociations(others), pages: titlePages(drafts, calls) })
        : { more: [], pages: [] };
    const applicants = [...found.associations, ...more];
    const applications = heads.flatMap(
      ({ value: whole }): AnswerOf<'listMyApplications'>['applications'] => {
        const application = withoutWaiting(actor, whole);
        const round = calls.get(application.round);
        const decision = found.decisions.find((each) => each.value.application === application.id);
        const name = applicants.find(({ value }) => value.id === application.association);
        if (!round || !name) return [];
        const decided = decision ? { decision: decision.value } : {};
        const told = { ...round, state: toldState(round.state) };
        const asPartner = !mine.includes(application.association);
        const association = name.value.name;
        const page = pages.find(({ value }) => value.application === application.id)?.value;
        const draftTitle =
          page && titleIn(asBegun(round, application), { [page.key]: page.content });
        const call = asBegun(round, application);
        const [first] = pagesAsked(call.form, toldBy(call, {}));
        const named =
          draftTitle === undefined ? (first ? { beginsAt: first.key } : {}) : { draftTitle };
        return [{ application, asPartner, round: told, association, ...named, ...decided }];
      },
    );
    return { ok: true, value: { answer: { serverTime: now, applications } } };
  },
});

/** The page of each draft that says what it is called. */
const titlePages = (
  drafts: readonly Application[],
  calls: ReadonlyMap<Application['round'], Round>,
) =>
  many(
    caseRecords.step,
    drafts.flatMap((draft) => {
      const call = calls.get(draft.round);
      const page = call && titlePageOf(asBegun(call, draft).form);
      return page === undefined ? [] : [caseRecords.step.key(draft.id, page)];
    }),
  );

const manyAssociations = (ids: readonly AssociationId[]) =>
  many(
    records.association,
    ids.map((id) => records.association.key(id)),
  );
