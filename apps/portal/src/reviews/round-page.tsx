import type { AnswerOf } from '@plan/contract/client';
import {
  amountAndSupport,
  answerByTerm,
  applicationStateTerms,
  closingIn,
  coreFactTerms,
  dayIn,
  instantIn,
  roundStateTerms,
  wheelStateTerms,
} from '@plan/contract/words';
import { answerAwaitedBy, answerDayOf, summedFacts } from '@plan/domain/applications';
import { dayOf, ore, positionIn } from '@plan/domain/kernel';
import type { MunicipalityId, PersonId, RoundId } from '@plan/domain/kernel';
import type { Seat } from '@plan/domain/municipality';
import { areaOf } from '@plan/domain/pools';
import { useEffect, useState } from 'react';
import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { useEntryWords } from '../applications/entry-words.ts';
import { useRead } from '../data/operations.ts';
import { Gathering } from '../decisions/gathering.tsx';
import { SelectField } from '../forms/fields.tsx';
import { Loaded, Page } from '../frame/page.tsx';
import { useWords } from '../words/language.tsx';
import { ConflictForm } from './conflict-form.tsx';
import { inListOrder, ordersFor, useListWords } from './list-order.ts';
import type { ListOrder } from './list-order.ts';

type Props = { readonly municipality: MunicipalityId; readonly round: RoundId };
type List = AnswerOf<'listApplications'>;

type TableProps = {
  readonly caption: string;
  readonly heads: readonly string[];
  readonly children: ReactNode;
};

/** A table that becomes cards on a phone. */
function HeadedTable({ caption, heads, children }: TableProps) {
  return (
    <div className="scroll-x" tabIndex={0} role="group" aria-label={caption}>
      <table className="table table--responsive-headers table-md-responsive-headers">
        <caption className="sr-only">{caption}</caption>
        <thead>
          <tr>
            {heads.map((head) => (
              <th key={head} scope="col">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>{children}</tbody>
      </table>
    </div>
  );
}

/** Whether each application of a call has a day of its own by which it was promised an answer. */
function hasOwnDays({ round }: List): boolean {
  return round.answer.kind === 'within';
}

/** The day an applicant was promised an answer by, as long as it is owed. */
function AnswerDay({ listed, list }: Pick<RowProps, 'listed' | 'list'>) {
  const { language } = useWords();
  const by = answerDayOf(list.round, listed.application);
  if (by === undefined) return '–';
  if (by >= dayOf(list.serverTime)) return dayIn(language, by);
  return (
    <>
      <strong className="turn-late">{wheelStateTerms.late[language]}</strong> {dayIn(language, by)}
    </>
  );
}

type UnansweredProps = {
  readonly application: List['applications'][number]['application'];
  readonly serverTime: List['serverTime'];
};

/** That the municipality has asked something and waits for the answer, late ones as such. */
function Unanswered({ application, serverTime }: UnansweredProps) {
  const { language } = useWords();
  const more = useListWords();
  const first = answerAwaitedBy(application);
  if (first === undefined) return null;
  return (
    <>
      <br />
      {first < dayOf(serverTime) ? (
        <>
          <strong className="turn-late">{wheelStateTerms.late[language]}</strong>{' '}
        </>
      ) : null}
      {more.waiting(dayIn(language, first))}
    </>
  );
}

function Row({ listed, list, municipality, scores }: RowProps) {
  const { words, language } = useWords();
  const { application } = listed;
  const { submission } = application;
  const areas = (submission?.areas ?? []).map((id) => {
    const area = areaOf(list.round, id);
    return area?.first ? `${area.title} (${words.decisions.first})` : (area?.title ?? '');
  });
  const nameOf = (person: PersonId) =>
    list.committee?.seats.find((seat) => seat.person === person)?.name ?? '–';
  const to = `/app/${municipality}/runder/${list.round.id}/ansoegninger/${application.id}/vurdering`;
  return (
    <tr>
      <td data-title={words.reviews.titleColumn}>
        <Link href={to}>{submission?.title}</Link>
      </td>
      <td data-title={words.reviews.applicant}>{listed.association}</td>
      <td data-title={words.reviews.areas}>
        {areas.length > 0
          ? areas.join(', ')
          : list.round.areas.length > 0
            ? words.reviews.outside
            : '–'}
      </td>
      <td data-title={words.reviews.asked} className="amount">
        {amountAndSupport(
          language,
          submission?.requested ?? ore(0),
          submission?.inKind,
          submission?.years,
        )}
      </td>
      <td data-title={words.reviews.state}>
        {applicationStateTerms[application.state][language]}
        <Unanswered application={application} serverTime={list.serverTime} />
      </td>
      {hasOwnDays(list) ? (
        <td data-title={answerByTerm[language]}>
          <AnswerDay listed={listed} list={list} />
        </td>
      ) : null}
      <td data-title={scores ? words.reviews.scored : words.reviews.reviews}>
        {scores
          ? listed.reviewedByMe
            ? words.reviews.done
            : words.reviews.missing
          : listed.reviews}
      </td>
      <td data-title={words.reviews.conflicts}>
        {listed.conflicts.length > 0 ? listed.conflicts.map(nameOf).join(', ') : words.reviews.none}
      </td>
    </tr>
  );
}

type RowProps = {
  readonly listed: List['applications'][number];
  readonly list: List;
  readonly municipality: MunicipalityId;
  /** Whether the one who looks gives scores. */
  readonly scores: boolean;
};

function ApplicationTable({ list, municipality, scores }: Omit<RowProps, 'listed'>) {
  const { words, language } = useWords();
  const more = useListWords();
  const [order, setOrder] = useState<ListOrder>('arrival');
  const heads = [
    words.reviews.titleColumn,
    words.reviews.applicant,
    words.reviews.areas,
    words.reviews.asked,
    words.reviews.state,
    ...(hasOwnDays(list) ? [answerByTerm[language]] : []),
    scores ? words.reviews.scored : words.reviews.reviews,
    words.reviews.conflicts,
  ];
  const orders = ordersFor(list);
  return (
    <>
      {list.applications.length < 2 ? null : (
        <SelectField
          at="raekkefoelge"
          label={more.order}
          value={order}
          onChange={(chosen) => setOrder(orders.find((each) => each === chosen) ?? order)}
          options={orders.map((each) => ({ value: each, text: more.orders[each] }))}
        />
      )}
      <HeadedTable caption={words.reviews.list} heads={heads}>
        {inListOrder(list, order).map((listed) => (
          <Row
            key={listed.application.id}
            listed={listed}
            list={list}
            municipality={municipality}
            scores={scores}
          />
        ))}
      </HeadedTable>
    </>
  );
}

const TAKES_ENTRIES = ['announced', 'under-review'];

/** What staff write for somebody, and the way to begin. */
function Entering({ list, municipality }: Pick<RowProps, 'list' | 'municipality'>) {
  const words = useEntryWords();
  const { round, entering } = list;
  const base = `/app/${municipality}/runder/${round.id}`;
  if (!TAKES_ENTRIES.includes(round.state)) return null;
  return (
    <section aria-labelledby="indtast">
      <h2 id="indtast" className="h3">
        {words.entering}
      </h2>
      <ul>
        {entering.map(({ id, entered }) => (
          <li key={id}>
            <Link href={`${base}/kladder/${id}/tjek`}>
              {words.goOn}: {entered?.statements[0]?.who}
            </Link>
          </li>
        ))}
      </ul>
      <p>
        <Link href={`${base}/indtast`}>{words.enter}</Link>
      </p>
    </section>
  );
}

/** What has come in a sealed call: from whom and when. */
function Sealed({ list: { sealed, round } }: Pick<RowProps, 'list'>) {
  const { words, language } = useWords();
  const heads = [words.reviews.applicant, words.reviews.caseNumber, words.reviews.received];
  return (
    <section aria-labelledby="forseglet">
      <h2 id="forseglet" className="h3">
        {words.reviews.sealed}
      </h2>
      <p>{words.reviews.sealedLead(closingIn(language, round.window.closesBefore))}</p>
      <HeadedTable caption={words.reviews.sealed} heads={heads}>
        {sealed.map(({ id, applicant, caseNumber, receivedAt, state }) => (
          <tr key={id}>
            <td data-title={words.reviews.applicant}>{applicant}</td>
            <td data-title={words.reviews.caseNumber}>{caseNumber}</td>
            <td data-title={words.reviews.received}>
              {instantIn(language, receivedAt)}
              {state === 'withdrawn' ? ` (${applicationStateTerms[state][language]})` : ''}
            </td>
          </tr>
        ))}
      </HeadedTable>
    </section>
  );
}

type Somebody = Pick<Seat, 'person' | 'name'>;

/** Whom a conflict can be about: oneself, and for a caseworker everybody who has a seat. */
function conflicted(
  { committee }: List,
  me: AnswerOf<'showMe'> | undefined,
  caseworker: boolean,
): readonly Somebody[] {
  const seats: readonly Somebody[] = committee?.seats ?? [];
  if (!caseworker) return seats.filter(({ person }) => person === me?.person);
  const seated = seats.some(({ person }) => person === me?.person);
  return me?.person === undefined || seated
    ? seats
    : [...seats, { person: me.person, name: me.name ?? '' }];
}

type SealedConflictProps = Pick<RowProps, 'list' | 'municipality'> & {
  /** Whom it can be about. */
  readonly people: readonly Somebody[];
};

/** Nobody needs to read an application to know that they belong to the applicant. */
function SealedConflict({ list, municipality, people }: SealedConflictProps) {
  const { words } = useWords();
  const { sealed, round } = list;
  const [chosen, setChosen] = useState(sealed[0]?.id);
  // One's own conflict takes the application off the list; the next one is another's.
  const application = sealed.find(({ id }) => id === chosen)?.id ?? sealed[0]?.id;
  if (!application || people.length === 0) return null;
  return (
    <details>
      <summary>{words.reviews.registerConflict}</summary>
      <SelectField
        at="application"
        label={words.reviews.whichApplication}
        value={application}
        onChange={(picked) => setChosen(sealed.find(({ id }) => id === picked)?.id)}
        options={sealed.map(({ id, applicant, caseNumber }) => ({
          value: id,
          text: `${applicant}, ${caseNumber}`,
        }))}
      />
      <ConflictForm
        key={application}
        at={{ municipality, round: round.id, application }}
        people={people}
        title={words.reviews.registerConflict}
      />
    </details>
  );
}

const BETWEEN_MS = 1500;

/** That a round is only tried out. It fills up by itself, so the list is read until it has closed. */
function Rehearsed({ list, again }: Pick<RowProps, 'list'> & { readonly again: () => void }) {
  const { words } = useWords();
  const { round, serverTime } = list;
  const due = positionIn(round.window, serverTime) === 'after';
  const filling = round.rehearsal && round.state === 'announced' && due;
  useEffect(() => {
    if (!filling) return undefined;
    const reading = setInterval(again, BETWEEN_MS);
    return () => clearInterval(reading);
  }, [filling, again]);
  if (!round.rehearsal) return null;
  return (
    <div className="alert alert-info" role="status">
      <div className="alert-body">
        <p className="alert-text">
          {words.reviews.rehearsal} {filling ? words.reviews.rehearsalFilling : ''}
        </p>
      </div>
    </div>
  );
}

/** What every form asks for, added up over what is listed. */
function Counted({ list: { core } }: Pick<RowProps, 'list'>) {
  const { words, language } = useWords();
  const { asked, granted } = core;
  if (asked.applications === 0) return null;
  const heads = [
    words.reviews.counted,
    words.reviews.asked,
    ...(granted ? [words.reviews.given] : []),
  ];
  return (
    <section aria-labelledby="lagt-sammen">
      <h2 id="lagt-sammen" className="h3">
        {words.reviews.addedUp}
      </h2>
      <p>{words.reviews.addedUpFrom(asked.applications, granted?.applications)}</p>
      <HeadedTable caption={words.reviews.addedUp} heads={heads}>
        {summedFacts
          .filter((fact) => asked.sums[fact] !== undefined)
          .map((fact) => (
            <tr key={fact}>
              <td data-title={words.reviews.counted}>{coreFactTerms[fact][language]}</td>
              <td data-title={words.reviews.asked}>{asked.sums[fact]}</td>
              {granted ? <td data-title={words.reviews.given}>{granted.sums[fact] ?? 0}</td> : null}
            </tr>
          ))}
      </HeadedTable>
    </section>
  );
}

/** What was sent in a round, for those who handle it. */
export default function RoundPage({ municipality, round }: Props) {
  const { words, language } = useWords();
  const shown = useRead('listApplications', { municipality, round });
  const me = useRead('showMe', {});
  const roles = me.value?.municipalities.find((each) => each.id === municipality)?.roles;
  return (
    <Loaded shown={shown}>
      {(list) => (
        <Page
          title={list.round.title}
          back={{ to: `/app/${municipality}/runder`, text: words.reviews.rounds }}
        >
          <p>
            <strong>{roundStateTerms[list.round.state][language]}</strong> ·{' '}
            {words.applications.deadline}: {closingIn(language, list.round.window.closesBefore)}
          </p>
          <Rehearsed list={list} again={shown.again} />
          <Gathering
            municipality={municipality}
            list={list}
            caseworker={roles?.includes('caseworker') ?? false}
            again={shown.again}
          />
          {list.round.state === 'announced' ? (
            list.round.dates.kind === 'rolling' ? null : (
              <p>{words.decisions.notYet}</p>
            )
          ) : (
            <p>
              <Link
                className="button button-secondary"
                href={`/app/${municipality}/runder/${round}/fordeling`}
              >
                {words.reviews.allocation}
              </Link>
            </p>
          )}
          {roles?.includes('caseworker') && !list.round.rehearsal ? (
            <Entering list={list} municipality={municipality} />
          ) : null}
          {list.sealed.length > 0 ? (
            <>
              <Sealed list={list} />
              <SealedConflict
                list={list}
                municipality={municipality}
                people={conflicted(list, me.value, roles?.includes('caseworker') ?? false)}
              />
            </>
          ) : null}
          {list.applications.length === 0 ? (
            list.sealed.length > 0 ? null : (
              <p>{words.reviews.empty}</p>
            )
          ) : (
            <ApplicationTable
              list={list}
              municipality={municipality}
              scores={roles?.includes('committee-member') ?? false}
            />
          )}
          <Counted list={list} />
        </Page>
      )}
    </Loaded>
  );
}
