import type { AnswerOf } from '@plan/contract/client';
import { amountAndSupport, applicationStateTerms, closingIn, dayIn } from '@plan/contract/words';
import { dayOf } from '@plan/domain/kernel';
import type { MunicipalityId } from '@plan/domain/kernel';
import { answerBy } from '@plan/domain/pools';
import { Link } from 'wouter';
import { useWords } from '../words/language.tsx';
import { draftAddress, sentAddress } from './addresses.ts';

type Mine = AnswerOf<'listMyApplications'>['applications'][number];

function sentOn({ application: { submission } }: Mine) {
  return submission && dayOf(submission.receivedAt);
}

/** Status in plain words with the next day that can honestly be promised. */
function statusOf(mine: Mine, language: 'da' | 'en', words: ReturnType<typeof useWords>['words']) {
  const { state } = mine.application;
  const { cancelled } = mine.round;
  if (cancelled && (state === 'draft' || state === 'submitted')) {
    return `${words.applications.cancelled} ${cancelled.reason}`;
  }
  const day =
    state === 'draft'
      ? closingIn(language, mine.round.window.closesBefore)
      : dayIn(language, answerBy(mine.round, sentOn(mine)));
  return words.applications.statusText[state](day);
}

type Props = { readonly municipality: MunicipalityId; readonly mine: Mine };

/** One application in a list of one's own: where it stands, and the way to it. */
export function MineCard({ mine, municipality }: Props) {
  const { words, language } = useWords();
  const { application } = mine;
  const at = { municipality, round: application.round, application: application.id };
  const title = application.submission?.title ?? mine.round.title;
  // What others send, or staff write, is read along.
  const writes = application.state === 'draft' && !mine.asPartner && !application.entered;
  return (
    <li className="card-plain">
      <h2 className="h3 mt-0">{title}</h2>
      <p className="mb-0">
        {mine.association} · {mine.round.title}
        {application.submission
          ? ` · ${amountAndSupport(language, application.submission.requested, application.submission.inKind)}`
          : null}
      </p>
      <p>
        <strong>{applicationStateTerms[application.state][language]}.</strong>{' '}
        {statusOf(mine, language, words)}
      </p>
      <Link href={writes ? draftAddress(at, 'tjek') : sentAddress(at)}>
        {writes
          ? words.applications.continue
          : mine.decision
            ? words.applications.seeDecision
            : words.applications.see}
        <span className="sr-only"> {title}</span>
      </Link>
    </li>
  );
}
