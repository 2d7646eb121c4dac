import type { AnswerOf } from '@plan/contract/client';
import { amountIn, applicationStateTerms, closingIn, dayIn } from '@plan/contract/words';
import { dayOf } from '@plan/domain/kernel';
import type { MunicipalityId } from '@plan/domain/kernel';
import { answerBy, takesUntil } from '@plan/domain/pools';
import { Link } from 'wouter';
import { useRead } from '../data/operations.ts';
import { Loaded, Page } from '../frame/page.tsx';
import { useWords } from '../words/language.tsx';
import { draftAddress, sentAddress, startAddress } from './addresses.ts';
import { RegisterForm } from './register-form.tsx';

type Mine = AnswerOf<'listMyApplications'>['applications'][number];

type Props = { readonly municipality: MunicipalityId };

function sentOn({ application: { submission } }: Mine) {
  return submission && dayOf(submission.receivedAt);
}

/** Status in plain words with the next day that can honestly be promised. */
function statusOf(mine: Mine, language: 'da' | 'en', words: ReturnType<typeof useWords>['words']) {
  const { state } = mine.application;
  const day =
    state === 'draft'
      ? closingIn(language, mine.round.window.closesBefore)
      : dayIn(language, answerBy(mine.round, sentOn(mine)));
  return words.applications.statusText[state](day);
}

function MineCard({ mine, municipality }: Props & { readonly mine: Mine }) {
  const { words, language } = useWords();
  const { application } = mine;
  const at = { municipality, round: application.round, application: application.id };
  const title = application.submission?.title ?? mine.round.title;
  const draft = application.state === 'draft';
  return (
    <li className="card-plain">
      <h2 className="h3 mt-0">{title}</h2>
      <p className="mb-0">
        {mine.association} · {mine.round.title}
        {application.submission
          ? ` · ${amountIn(language, application.submission.requested)}`
          : null}
      </p>
      <p>
        <strong>{applicationStateTerms[application.state][language]}.</strong>{' '}
        {statusOf(mine, language, words)}
      </p>
      <Link href={draft ? draftAddress(at, 'tjek') : sentAddress(at)}>
        {draft
          ? words.applications.continue
          : mine.decision
            ? words.applications.seeDecision
            : words.applications.see}
        <span className="sr-only"> {title}</span>
      </Link>
    </li>
  );
}

function OpenRounds({ municipality }: Props) {
  const { words, language } = useWords();
  const rounds = useRead('listRounds', { municipality });
  return (
    <>
      <h2>{words.applications.openRounds}</h2>
      <Loaded shown={rounds}>
        {({ rounds: all, serverTime, pools }) => {
          const open = all.filter(
            (round) =>
              round.state === 'announced' && !round.rehearsal && serverTime < takesUntil(round),
          );
          if (open.length === 0) return <p>{words.applications.noOpenRounds}</p>;
          return (
            <ul className="plain-list">
              {open.map((round) => (
                <li key={round.id} className="card-plain">
                  <h3 className="mt-0">
                    {pools.find((pool) => pool.id === round.pool)?.title}: {round.title}
                  </h3>
                  <p>
                    {words.applications.deadline}: {closingIn(language, round.window.closesBefore)}
                  </p>
                  <Link
                    className="button button-primary"
                    href={startAddress(municipality, round.id)}
                  >
                    {words.applications.apply}
                    <span className="sr-only"> {round.title}</span>
                  </Link>
                </li>
              ))}
            </ul>
          );
        }}
      </Loaded>
    </>
  );
}

/** What an applicant has sent, is writing, and can apply for. */
export default function MyApplicationsPage({ municipality }: Props) {
  const { words } = useWords();
  const mine = useRead('listMyApplications', { municipality });
  const me = useRead('showMe', {});
  const place = me.value?.municipalities.find((each) => each.id === municipality);
  const known = (place?.associations.length ?? 0) > 0;
  return (
    <Page title={words.applications.title}>
      <Loaded shown={mine}>
        {({ applications }) => (
          <>
            {applications.length === 0 ? <p>{words.applications.none}</p> : null}
            <ul className="plain-list">
              {applications.map((each) => (
                <MineCard key={each.application.id} mine={each} municipality={municipality} />
              ))}
            </ul>
            {known ? (
              <OpenRounds municipality={municipality} />
            ) : (
              <RegisterForm municipality={municipality} />
            )}
          </>
        )}
      </Loaded>
    </Page>
  );
}
