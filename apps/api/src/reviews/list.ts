import { groundOf, handlesRound, hasRole, refuseSealed } from '@plan/domain';
import type { Application } from '@plan/domain';
import type { AnswerOf } from '@plan/contract';
import { unknown, useCase } from '../http/index.ts';
import { caseRecords } from '../case-records.ts';
import { records } from '../records.ts';
import { all, one, valuesOf } from '../rows/index.ts';
import { coreCounted } from './counted.ts';
import { registerOf, conflictsOf, inRound, wasSent } from './reading.ts';

type Unread = AnswerOf<'listApplications'>['sealed'][number];

/** That something came, from whom and when. */
function toldSealed({ id, state, submission }: Application): readonly Unread[] {
  if (!submission) return [];
  const { caseNumber, applicant, receivedAt } = submission;
  return [{ id, state, caseNumber, applicant: applicant.name, receivedAt }];
}

function byArrival(one: Unread, other: Unread): number {
  return one.receivedAt.localeCompare(other.receivedAt);
}

export const listApplications = useCase('listApplications', {
  reads: ({ round }) => ({
    round: one(caseRecords.round, caseRecords.round.key(round)),
    applications: all(caseRecords.application, inRound(round, 'application')),
    reviews: all(caseRecords.review, inRound(round, 'review')),
    recommendations: all(caseRecords.recommendation, inRound(round, 'recommendation')),
    conflicts: conflictsOf(round),
    committees: all(records.committee, { partition: 'committees' }),
  }),
  async decide({ params, actor, loaded, now, readMore }) {
    const { round, applications, reviews, recommendations, conflicts, committees } = loaded;
    if (!round || !handlesRound(actor, round.value.committee)) return unknown();
    const register = registerOf(params.round, conflicts);
    const sent = applications.map((each) => each.value).filter(wasSent);
    const seen = sent.filter((application) => !groundOf(actor, register, application));
    const committee = committees.find((each) => each.value.id === round.value.committee)?.value;
    const unread = seen.filter((each) => refuseSealed(actor, now, round.value, each).length > 0);
    const read = seen.filter((each) => !unread.includes(each));
    const listed = read.map((application): AnswerOf<'listApplications'>['applications'][number] => {
      const own = reviews.filter((each) => each.value.application === application.id);
      const recommended = recommendations.find((each) => each.value.application === application.id)
        ?.value.amount;
      return {
        application,
        association: application.submission?.applicant.name ?? '',
        ...(recommended === undefined ? {} : { recommended }),
        reviewedByMe: own.some((each) => each.value.person === actor.person),
        reviews: own.length,
        conflicts: register.conflicts
          .filter((each) => each.application === application.id)
          .map((each) => each.person),
      };
    });
    // Only a round that takes applications all year may have a list before its deadline.
    const mayHave =
      round.value.state === 'announced' &&
      applications.some(({ value }) => value.state === 'under-review');
    const { list } = mayHave
      ? await readMore({
          list: one(caseRecords.allocation, caseRecords.allocation.key(params.round)),
        })
      : { list: undefined };
    return {
      ok: true,
      value: {
        answer: {
          serverTime: now,
          round: round.value,
          listOpen: list !== undefined,
          applications: listed,
          sealed: unread.flatMap(toldSealed).toSorted(byArrival),
          entering: hasRole(actor, 'caseworker')
            ? valuesOf(applications)
                .filter(({ state, entered }) => state === 'draft' && entered)
                .filter((application) => !groundOf(actor, register, application))
            : [],
          ...(committee ? { committee } : {}),
          core: await coreCounted(round.value, read, readMore),
        },
      },
    };
  },
});
