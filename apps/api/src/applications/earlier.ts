import {
  actsIn,
  asBegun,
  contentsOf,
  dayOf,
  earlierAnswers,
  earlierBudget,
  earlierGroups,
  withCorrections,
} from '@plan/domain';
import type { Application, EarlierApplication } from '@plan/domain';
import { unknown, useCase } from '../http/index.ts';
import { caseRecords } from '../case-records.ts';
import { manyHeads, pointersOf } from '../own-cases.ts';
import { all, beginning, one, valuesOf } from '../rows/index.ts';

/** Older ones have little left that is true. */
const MOST_LOOKED_AT = 3;

function newestSent(heads: readonly Application[], except: string): readonly Application[] {
  const receivedAt = (head: Application) => head.submission?.receivedAt ?? '';
  return heads
    .filter((head) => head.submission !== undefined && head.id !== except)
    .toSorted((first, other) => receivedAt(other).localeCompare(receivedAt(first)))
    .slice(0, MOST_LOOKED_AT);
}

export const listEarlierAnswers = useCase('listEarlierAnswers', {
  reads: ({ round, application }) => ({
    head: one(caseRecords.application, caseRecords.application.key(round, application)),
    rounds: all(caseRecords.round, { partition: 'rounds' }),
  }),
  async decide({ actor, params, loaded: { head, rounds }, readMore }) {
    if (!head || !actsIn(actor, head.value, 'read')) return unknown();
    const roundOf = (id: string) => rounds.find(({ value }) => value.id === id)?.value;
    const current = roundOf(params.round);
    if (!current) return unknown();
    const { form } = asBegun(current, head.value);
    const { pointers } = await readMore({ pointers: pointersOf(head.value.association) });
    const { heads } = await readMore({ heads: manyHeads(valuesOf(pointers)) });
    // What somebody else sent, with whom one applied together, is no answer of one's own.
    const own = valuesOf(heads).filter(({ association }) => association === head.value.association);
    const sent = newestSent(own, params.application);
    const lyingIn = (id: string, kind: string) => ({
      partition: `application#${id}`,
      ...beginning(`${kind}#`),
    });
    const steps = await readMore(
      Object.fromEntries(sent.map(({ id }) => [id, all(caseRecords.step, lyingIn(id, 'step'))])),
    );
    const asked = await readMore(
      Object.fromEntries(
        sent.map(({ id }) => [id, all(caseRecords.inquiry, lyingIn(id, 'inquiry'))]),
      ),
    );
    const earlier = sent.flatMap((before): EarlierApplication[] => {
      const { id, round, submission } = before;
      const found = roundOf(round);
      if (!found || !submission) return [];
      return [
        {
          round: found.title,
          sentOn: dayOf(submission.receivedAt),
          form: asBegun(found, before).form,
          ...withCorrections(contentsOf(valuesOf(steps[id] ?? [])), valuesOf(asked[id] ?? [])),
        },
      ];
    });
    const budget = earlierBudget(form, earlier);
    const answer = {
      answers: [...earlierAnswers(form, earlier)],
      groups: earlierGroups(form, earlier).map((each) => ({ ...each, shown: [...each.shown] })),
      ...(budget ? { budget: { ...budget, lines: [...budget.lines] } } : {}),
    };
    return { ok: true, value: { answer } };
  },
});
