import { coreToldOf } from '@plan/domain';
import type { Application, Round } from '@plan/domain';
import type { AnswerOf } from '@plan/contract';
import { caseRecords } from '../case-records.ts';
import { all, beginning, valuesOf } from '../rows/index.ts';
import type { ReadMore } from '../rows/index.ts';

/**
 * What applications that still stand have counted, added up. What was given is told when its
 * decisions are issued, and they are read only then.
 */
export async function coreCounted(
  { id, state: stands }: Pick<Round, 'id' | 'state'>,
  applications: readonly Application[],
  readMore: ReadMore,
): Promise<AnswerOf<'listApplications'>['core']> {
  const of = { partition: `round#${id}`, ...beginning('decision#') };
  const issued =
    stands === 'decided' ? await readMore({ decisions: all(caseRecords.decision, of) }) : undefined;
  const decisions = issued && valuesOf(issued.decisions);
  const standing = applications.filter(({ state }) => state !== 'withdrawn');
  const { asked, granted } = coreToldOf(
    standing.map(({ id: application, submission }) => ({
      core: submission?.core,
      granted: decisions?.find((each) => each.application === application)?.amount,
    })),
  );
  return decisions ? { asked, granted } : { asked };
}
