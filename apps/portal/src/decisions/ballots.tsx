import { call } from '@plan/contract/client';
import type { AnswerOf } from '@plan/contract/client';
import { groundTerms } from '@plan/contract/words';
import { carried, delegatedLines } from '@plan/domain/decisions';
import type { Ballot } from '@plan/domain/decisions';
import { holdsOn } from '@plan/domain/municipality';
import { dayOf } from '@plan/domain/kernel';
import type {
  ApplicationId,
  BallotId,
  MunicipalityId,
  PersonId,
  RoundId,
} from '@plan/domain/kernel';
import { majorityOf } from '@plan/domain/pools';
import { useState } from 'react';
import { newId } from '../data/ids.ts';
import { Troubles } from '../forms/errors.tsx';
import { SelectField } from '../forms/fields.tsx';
import { useSubmitting } from '../forms/submitting.ts';
import { useWords } from '../words/language.tsx';
import { useDecisionWords } from './words.ts';

type Desk = AnswerOf<'showAllocation'>;
type At = { readonly municipality: MunicipalityId; readonly round: RoundId };
type Planned = Desk['ballotPlan'][number];
type Vote = 'for' | 'against' | 'abstain' | 'absent';
const VOTES: readonly Vote[] = ['for', 'against', 'abstain', 'absent'];

function titleOf(desk: Desk, application: ApplicationId): string {
  const found = desk.applications.find((each) => each.application.id === application);
  return found?.application.submission?.title ?? '–';
}

function nameOf(desk: Desk, person: PersonId): string {
  return desk.committee.seats.find((seat) => seat.person === person)?.name ?? '–';
}

function Lines({ desk, lines }: { desk: Desk; lines: readonly ApplicationId[] }) {
  return (
    <ul>
      {lines.map((application) => (
        <li key={application} lang="da">
          {titleOf(desk, application)}
        </li>
      ))}
    </ul>
  );
}

function Leaving({ desk, leave }: { desk: Desk; leave: Planned['leave'] }) {
  const { words, language } = useWords();
  if (leave.length === 0) return null;
  return (
    <p>
      {words.decisions.leave}:{' '}
      {leave
        .map((each) => `${nameOf(desk, each.person)} (${groundTerms[each.ground][language]})`)
        .join(', ')}
    </p>
  );
}

type TakeProps = { at: At; desk: Desk; planned: Planned; number: number };

/** One vote that has to be taken, with those in the room. */
function TakeBallot({ at, desk, planned, number }: TakeProps) {
  const { words } = useWords();
  const more = useDecisionWords();
  const sending = useSubmitting();
  const [ballot] = useState<BallotId>(() => newId('bal'));
  const [votes, setVotes] = useState<Readonly<Record<string, Vote>>>({});
  const [asked, setAsked] = useState(false);
  const out = planned.leave.map((each) => each.person);
  const today = dayOf(desk.serverTime);
  const members = desk.committee.seats.filter(
    (seat) => holdsOn(seat, today) && !out.includes(seat.person),
  );
  const voteOf = (person: PersonId): Vote | undefined => votes[person];
  const missing = asked && members.some((seat) => voteOf(seat.person) === undefined);
  const who = (vote: Vote) =>
    members.map((seat) => seat.person).filter((person) => voteOf(person) === vote);
  const record = () => {
    setAsked(true);
    if (members.some((seat) => voteOf(seat.person) === undefined)) return;
    const present = members.map((seat) => seat.person).filter((each) => voteOf(each) !== 'absent');
    const body = {
      lines: planned.lines,
      present,
      votes: { for: who('for'), against: who('against'), abstain: who('abstain') },
    };
    void sending.send(call('recordBallot', { params: { ...at, ballot }, body }));
  };
  return (
    <form
      className="card-plain"
      onSubmit={(event) => {
        event.preventDefault();
        record();
      }}
    >
      <h3 className="mt-0">{words.decisions.ballot(number)}</h3>
      <Leaving desk={desk} leave={planned.leave} />
      <Lines desk={desk} lines={planned.lines} />
      <Troubles trouble={sending.trouble} />
      <button
        type="button"
        className="button button-tertiary"
        onClick={() =>
          setVotes(Object.fromEntries(members.map((seat) => [seat.person, 'for' as const])))
        }
      >
        {more.everybodyFor}
        <span className="sr-only"> {number}</span>
      </button>
      {members.map((seat) => (
        <SelectField
          key={seat.person}
          at={`stemme-${number}.${seat.person}`}
          label={seat.name}
          value={voteOf(seat.person) ?? ''}
          onChange={(value) => {
            const vote = VOTES.find((each) => each === value);
            if (vote) setVotes({ ...votes, [seat.person]: vote });
          }}
          options={[
            { value: '', text: more.notChosen },
            ...VOTES.map((vote) => ({ value: vote as string, text: words.decisions[vote] })),
          ]}
        />
      ))}
      <p className="form-error-message" role="alert">
        {missing ? more.chooseVotes : ''}
      </p>
      <div className="button-row">
        <button type="submit" className="button button-secondary" disabled={sending.busy}>
          {words.decisions.recordBallot}
          <span className="sr-only"> {number}</span>
        </button>
      </div>
    </form>
  );
}

function TakenBallot({ at, desk, ballot }: { at: At; desk: Desk; ballot: Ballot }) {
  const { words } = useWords();
  const sending = useSubmitting();
  const { votes } = ballot;
  return (
    <div className="card-plain">
      <h3 className="mt-0">
        {carried(ballot, majorityOf(desk.round))
          ? words.decisions.carried
          : words.decisions.notCarried}
      </h3>
      <p>
        {words.decisions.summaryVotes(votes.for.length, votes.against.length, votes.abstain.length)}
      </p>
      <Leaving desk={desk} leave={ballot.left} />
      <Lines desk={desk} lines={ballot.lines} />
      <Troubles trouble={sending.trouble} />
      {desk.allocation.state === 'open' ? (
        <button
          type="button"
          className="button button-tertiary"
          onClick={() =>
            void sending.send(call('takeBackBallot', { params: { ...at, ballot: ballot.id } }))
          }
        >
          {words.decisions.takeBack}
        </button>
      ) : null}
    </div>
  );
}

/** The votes a list takes: first those somebody has to leave the room for. */
export function Ballots({ at, desk, mayRecord }: { at: At; desk: Desk; mayRecord: boolean }) {
  const { words } = useWords();
  const more = useDecisionWords();
  const applications = desk.applications.map(({ application }) => application);
  const delegated = delegatedLines(desk.round, desk.allocation, applications);
  const voted = new Set(desk.allocation.ballots.flatMap((ballot) => ballot.lines));
  const open = desk.ballotPlan
    .map((planned) => ({ ...planned, lines: planned.lines.filter((line) => !voted.has(line)) }))
    .filter((planned) => planned.lines.length > 0);
  const nothing = open.length === 0 && voted.size === 0;
  return (
    <section aria-labelledby="afstemninger">
      <h2 id="afstemninger">{words.decisions.ballots}</h2>
      {nothing ? null : <p>{words.decisions.ballotsLead}</p>}
      {delegated.length === 0 ? null : (
        <div className="card-plain">
          <h3 className="mt-0">{more.delegated}</h3>
          <p>{more.delegatedLead}</p>
          <Lines desk={desk} lines={delegated} />
        </div>
      )}
      {desk.allocation.ballots.map((ballot) => (
        <TakenBallot key={ballot.id} at={at} desk={desk} ballot={ballot} />
      ))}
      {mayRecord && desk.allocation.state === 'open'
        ? open.map((planned, index) => (
            <TakeBallot
              key={planned.lines.join(' ')}
              at={at}
              desk={desk}
              planned={planned}
              number={desk.allocation.ballots.length + index + 1}
            />
          ))
        : null}
    </section>
  );
}
