import type { AnswerOf } from '@plan/contract/client';
import {
  agreementKindTerms,
  agreementStandingTerms,
  dayIn,
  degreeTerms,
  startStateTerms,
  volunteerTypeTerms,
} from '@plan/contract/words';
import { modelOf, unanswered } from '@plan/domain/collaborations';
import type { MunicipalityId } from '@plan/domain/kernel';
import { Link } from 'wouter';
import { newId } from '../data/ids.ts';
import { useRead } from '../data/operations.ts';
import { Loaded, Page } from '../frame/page.tsx';
import { useWords } from '../words/language.tsx';
import { useCooperationWords } from './words.ts';

type Shown = AnswerOf<'showCooperation'>;
type Props = { readonly base: string; readonly shown: Shown };

function Starts({ base, shown }: Props) {
  const { language } = useWords();
  const words = useCooperationWords();
  const waiting = shown.starts.filter(({ start }) => start.state !== 'started');
  return (
    <section aria-labelledby="overvejes">
      <h2 id="overvejes">{words.starts}</h2>
      {waiting.length === 0 ? <p>{words.noStarts}</p> : null}
      <ul className="plain-list">
        {waiting.map(({ start, late }) => (
          <li key={start.id} className="card-plain">
            <h3 className="mt-0" lang="da">
              <Link href={`${base}/opstart/${start.id}`}>{start.title}</Link>
            </h3>
            <p className="mb-0">
              <strong>{late ? words.late : startStateTerms[start.state][language]}</strong>
              {' · '}
              {start.dueBy === undefined ? '' : `${words.due(dayIn(language, start.dueBy))} · `}
              {words.missing(unanswered(start, shown.guide).length)}
            </p>
          </li>
        ))}
      </ul>
      <Link className="button button-secondary" href={`${base}/opstart/${newId('sta')}`}>
        {words.newStart}
      </Link>
    </section>
  );
}

const URGENCY = ['renew', 'running', 'coming', 'ended'] as const;

function Agreements({ base, shown }: Props) {
  const { language } = useWords();
  const words = useCooperationWords();
  const sorted = shown.agreements.toSorted(
    (one, two) => URGENCY.indexOf(one.standing) - URGENCY.indexOf(two.standing),
  );
  return (
    <section aria-labelledby="aftaler">
      <h2 id="aftaler">{words.agreements}</h2>
      {sorted.length === 0 ? <p>{words.noAgreements}</p> : null}
      <ul className="plain-list">
        {sorted.map(({ agreement, standing }) => (
          <li key={agreement.id} className="card-plain">
            <h3 className="mt-0" lang="da">
              <Link href={`${base}/aftaler/${agreement.id}`}>{agreement.parties.join(', ')}</Link>
            </h3>
            <p className="mb-0">
              <strong>{agreementStandingTerms[standing][language]}</strong>
              {' · '}
              {agreementKindTerms[agreement.kind][language]}
              {' · '}
              {agreement.until === undefined
                ? words.noEnd
                : words.until(dayIn(language, agreement.until))}
            </p>
          </li>
        ))}
      </ul>
      <Link className="button button-secondary" href={`${base}/aftaler/${newId('agr')}`}>
        {words.newAgreement}
      </Link>
    </section>
  );
}

function Catalogue({ base, shown }: Props) {
  const { language } = useWords();
  const words = useCooperationWords();
  return (
    <section aria-labelledby="katalog">
      <h2 id="katalog">{words.catalogue}</h2>
      {shown.collaborations.length === 0 ? <p>{words.noCatalogue}</p> : null}
      <ul className="plain-list">
        {shown.collaborations.map(({ collaboration: each }) => {
          const model = modelOf(each);
          return (
            <li key={each.id} className="card-plain">
              <h3 className="mt-0" lang="da">
                <Link href={`${base}/katalog/${each.id}`}>{each.title}</Link>
              </h3>
              <p className="mb-0">
                {each.state === 'ended' ? <strong>{words.ended} · </strong> : null}
                {volunteerTypeTerms[each.volunteerType][language]} ·{' '}
                {degreeTerms[each.degree][language]} ·{' '}
                {model === undefined ? words.between : words.model(model)}
              </p>
            </li>
          );
        })}
      </ul>
      <Link className="button button-secondary" href={`${base}/katalog/${newId('col')}`}>
        {words.newCollaboration}
      </Link>
    </section>
  );
}

/** All cooperation of the municipality for those who look after it; what waits stands first. */
export default function CooperationPage({
  municipality,
}: {
  readonly municipality: MunicipalityId;
}) {
  const words = useCooperationWords();
  const shown = useRead('showCooperation', { municipality });
  const base = `/app/${municipality}/samarbejde`;
  return (
    <Page title={words.title}>
      <p>{words.lead}</p>
      <ul>
        <li>
          <Link href={`${base}/kontakter`}>{words.contactsLink}</Link>
        </li>
        <li>
          <a href={`/${municipality}/samarbejde`}>{words.public}</a>
        </li>
      </ul>
      <Loaded shown={shown}>
        {(value) => (
          <>
            <Starts base={base} shown={value} />
            <Agreements base={base} shown={value} />
            <Catalogue base={base} shown={value} />
          </>
        )}
      </Loaded>
    </Page>
  );
}
