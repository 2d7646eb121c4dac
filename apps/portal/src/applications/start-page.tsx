import { call } from '@plan/contract/client';
import type { AnswerOf } from '@plan/contract/client';
import {
  closingIn,
  instantIn,
  readTerms,
  sentenceOf,
  wallTimeIn,
  contactText,
} from '@plan/contract/words';
import { positionIn } from '@plan/domain/kernel';
import { takesUntil } from '@plan/domain/pools';
import type { ApplicationId, AssociationId, MunicipalityId, RoundId } from '@plan/domain/kernel';
import { judgeTerms } from '@plan/domain/terms';
import { useState } from 'react';
import { useLocation } from 'wouter';
import { newId } from '../data/ids.ts';
import { useRead } from '../data/operations.ts';
import { Troubles } from '../forms/errors.tsx';
import { Radios } from '../forms/fields.tsx';
import { useSubmitting } from '../forms/submitting.ts';
import { Loaded, Page } from '../frame/page.tsx';
import { useWords } from '../words/language.tsx';
import { draftAddress, listAddress } from './addresses.ts';
import { useKnownRecord } from './track-record.ts';

type Props = { readonly municipality: MunicipalityId; readonly round: RoundId };
type RoundAnswer = AnswerOf<'showRound'>;

/** Somebody who comes too early or too late is told so, and where else to turn. */
function CannotApply({ value }: { readonly value: RoundAnswer }) {
  const { words, language } = useWords();
  const { round, pool, serverTime } = value;
  const early = positionIn(round.window, serverTime) === 'before';
  const { cancelled } = round;
  return (
    <>
      <h2>{words.applications.cannotApply}</h2>
      <p>
        {round.moneyUsed ? `${words.applications.moneyUsed} ` : ''}
        {cancelled ? `${words.applications.cancelled} ${cancelled.reason} ` : ''}
        {early
          ? `${words.applications.opens} ${wallTimeIn(language, round.window.opens)}.`
          : `${words.applications.closed}: ${closingIn(language, round.window.closesBefore)}.`}
      </p>
      <p>
        {words.applications.turnTo} {contactText(pool.contact)}
      </p>
    </>
  );
}

/** What stands in the way already by what the municipality knows; a draft can be begun all the same. */
function StandsInTheWay({
  municipality,
  value: { round, pool },
  association,
}: Pick<Props, 'municipality'> & {
  readonly value: RoundAnswer;
  readonly association: AssociationId | undefined;
}) {
  const { words, language } = useWords();
  const known = useKnownRecord({ municipality, round }, association);
  // Whether an exception is theirs, they say when they send.
  const plain = round.terms.filter(({ exception }) => exception === '');
  const refusals = judgeTerms(plain, known);
  if (refusals.length === 0) return null;
  return (
    <div className="alert alert-warning" role="status">
      <div className="alert-body">
        <h2 className="alert-heading">{words.applications.standsInTheWay}</h2>
        <ul>
          {refusals.map((refusal) => (
            <li key={refusal.at ?? refusal.code}>{sentenceOf(language, refusal)}</li>
          ))}
        </ul>
        <p className="alert-text">
          {words.applications.standsInTheWayHelp} {words.applications.turnTo}{' '}
          {contactText(pool.contact)}
        </p>
      </div>
    </div>
  );
}

function StartForm({ municipality, round, value }: Props & { readonly value: RoundAnswer }) {
  const { words } = useWords();
  const [, go] = useLocation();
  const me = useRead('showMe', {});
  const [application] = useState<ApplicationId>(() => newId('app'));
  const [chosen, setChosen] = useState<AssociationId>();
  const sending = useSubmitting();
  const mine = me.value?.municipalities.find((each) => each.id === municipality)?.associations;
  const association = chosen ?? mine?.[0]?.id;
  const first = value.round.form.steps[0]?.key ?? 'tjek';
  const begin = () => {
    if (!association) return;
    const params = { municipality, round, application };
    void sending.send(call('startApplication', { params, body: { association } }), () =>
      go(draftAddress({ municipality, round, application }, first)),
    );
  };
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        begin();
      }}
    >
      <Troubles trouble={sending.trouble} />
      <Radios
        at="association"
        label={words.applications.startFor}
        value={association}
        onChange={(picked) => setChosen(mine?.find((each) => each.id === picked)?.id)}
        options={(mine ?? []).map((each) => ({ value: each.id, text: each.name }))}
      />
      <StandsInTheWay municipality={municipality} value={value} association={association} />
      <div className="button-row">
        <button type="submit" className="button button-primary" disabled={sending.busy}>
          {words.applications.start}
        </button>
      </div>
    </form>
  );
}

/** Open now, or past its deadline and still taking late ones with a reason. */
function takesNow({ round, serverTime }: RoundAnswer): boolean {
  const opened = positionIn(round.window, serverTime) !== 'before';
  return round.state === 'announced' && opened && serverTime < takesUntil(round);
}

/** All that the call asks, in the sentences its own data makes. */
function CallTerms({ value: { round } }: { readonly value: RoundAnswer }) {
  const { words, language } = useWords();
  return (
    <details className="card-plain">
      <summary>{words.applications.terms}</summary>
      {readTerms(language, round.terms).map(({ section, title, lines }) => (
        <div key={section}>
          <h2 className="h4">{title}</h2>
          <ul>
            {lines.map((line) => (
              <li key={line.key}>{line.text}</li>
            ))}
          </ul>
        </div>
      ))}
      {round.moreTerms === '' ? null : <p lang="da">{round.moreTerms}</p>}
    </details>
  );
}

/** The call in short, and for whom the application is. */
export default function StartPage({ municipality, round }: Props) {
  const { words, language } = useWords();
  const shown = useRead('showRound', { municipality, round });
  return (
    <Loaded shown={shown}>
      {(value) => (
        <Page
          title={`${value.pool.title}: ${value.round.title}`}
          back={{ to: listAddress(municipality), text: words.applications.title }}
        >
          <p className="font-lead">{value.round.introduction}</p>
          <p>
            {words.applications.deadline}: {closingIn(language, value.round.window.closesBefore)}.{' '}
            {words.frame.serverTime} {instantIn(language, value.serverTime)}.
          </p>
          <CallTerms value={value} />
          {takesNow(value) ? (
            <StartForm municipality={municipality} round={round} value={value} />
          ) : (
            <CannotApply value={value} />
          )}
        </Page>
      )}
    </Loaded>
  );
}
