import { call } from '@plan/contract/client';
import type { AnswerOf } from '@plan/contract/client';
import { amountIn } from '@plan/contract/words';
import { answerAwaitedBy } from '@plan/domain/applications';
import { areaGrants, beyondAreas, moneyBefore, standingLines } from '@plan/domain/decisions';
import { dayOf, ore, sumOf } from '@plan/domain/kernel';
import type { MunicipalityId, RoundId } from '@plan/domain/kernel';
import { useState } from 'react';
import { useLocation } from 'wouter';
import { Troubles, errorAt, errorsFrom } from '../forms/errors.tsx';
import { TextArea, TextField } from '../forms/fields.tsx';
import { Sure } from '../forms/sure.tsx';
import { useSubmitting } from '../forms/submitting.ts';
import { useWords } from '../words/language.tsx';
import { ADMINISTRATION, useDecisionWords } from './words.ts';

type Props = {
  readonly at: { readonly municipality: MunicipalityId; readonly round: RoundId };
  readonly desk: AnswerOf<'showAllocation'>;
};

/** Adopts the whole list at once, with the reference to the meeting. */
export function AdoptForm({ at, desk }: Props) {
  const { words, language } = useWords();
  const more = useDecisionWords();
  const [, go] = useLocation();
  const { serverTime, round, account, allocation } = desk;
  // A list on which nobody votes is the administration’s.
  const alone = desk.ballotPlan.length === 0 && allocation.ballots.length === 0;
  const body = alone ? ADMINISTRATION : desk.committee.name;
  const applications = desk.applications.map(({ application }) => application);
  const grants = [...desk.earlier, ...areaGrants(allocation, applications)];
  const beyond = beyondAreas(round.areas, moneyBefore(account, round, desk.earlier), grants);
  const [released, setReleased] = useState('');
  const sending = useSubmitting();
  const [day, setDay] = useState<string>(dayOf(serverTime));
  const [item, setItem] = useState('');
  const lines = standingLines(allocation);
  const waiting = desk.applications.filter(
    ({ application }) => answerAwaitedBy(application) !== undefined,
  ).length;
  const given = lines.filter(({ amount = 0, inKind = [] }) => amount > 0 || inKind.length > 0);
  const sum = sumOf(lines.map(({ amount = ore(0) }) => amount));
  const adopt = () => {
    const told = { body, day, item, ...(beyond > 0 ? { released } : {}) };
    // A list that was gathered is put away when its decisions are out.
    const then = allocation.gathered
      ? () => go(`/app/${at.municipality}/runder/${at.round}`)
      : undefined;
    return sending.send(call('adoptAllocation', { params: at, body: told }), then);
  };
  return (
    <section className="card-plain">
      <h2 className="mt-0">{words.decisions.adopt}</h2>
      <p>{words.decisions.adoptLead}</p>
      {waiting === 0 ? null : (
        <p>
          <strong>{more.unanswered(waiting)}</strong>
        </p>
      )}
      <Troubles trouble={sending.trouble} />
      <TextField at="day" label={words.decisions.day} type="date" value={day} onChange={setDay} />
      <TextField
        at="item"
        label={alone ? more.reference : words.decisions.item}
        value={item}
        onChange={setItem}
      />
      {beyond > 0 ? (
        <TextArea
          at="released"
          label={words.decisions.release(amountIn(language, beyond))}
          error={errorAt(errorsFrom(sending.trouble, language), 'released')}
          limit={600}
          rows={2}
          value={released}
          onChange={setReleased}
        />
      ) : null}
      <Sure
        ask={words.decisions.adopt}
        sure={more.adoptSure(given.length, lines.length - given.length, amountIn(language, sum))}
        yes={more.adoptYes}
        act={adopt}
      />
    </section>
  );
}
