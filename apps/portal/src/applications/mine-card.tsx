import type { AnswerOf } from '@plan/contract/client';
import { amountAndSupport, applicationStateTerms } from '@plan/contract/words';
import type { Instant, MunicipalityId } from '@plan/domain/kernel';
import { Link } from 'wouter';
import { useWords } from '../words/language.tsx';
import { draftAddress, sentAddress } from './addresses.ts';
import { useStatus } from './status.ts';

type Mine = AnswerOf<'listMyApplications'>['applications'][number];

type Props = {
  readonly municipality: MunicipalityId;
  readonly mine: Mine;
  readonly serverTime: Instant;
};

/** One application in a list of one's own: where it stands, and the way to it. */
export function MineCard({ mine, municipality, serverTime }: Props) {
  const { words, language } = useWords();
  const status = useStatus();
  const { application, round } = mine;
  const at = { municipality, round: application.round, application: application.id };
  const title = application.submission?.title ?? mine.draftTitle ?? mine.round.title;
  // What others send, or staff write, is read along.
  const writes =
    application.state === 'draft' && !round.cancelled && !mine.asPartner && !application.entered;
  // Whoever has not given it a name has hardly begun: there is nothing to look through yet.
  const next = mine.beginsAt ?? 'tjek';
  return (
    <li className="card-plain">
      <h2 className="h3 mt-0">{title}</h2>
      <p className="mb-0">
        {mine.association} · {mine.round.title}
        {application.submission
          ? ` · ${amountAndSupport(language, application.submission.requested, application.submission.inKind, application.submission.years)}`
          : null}
      </p>
      <p>
        <strong>{applicationStateTerms[application.state][language]}.</strong>{' '}
        {status({ round, application, serverTime })}
      </p>
      <Link href={writes ? draftAddress(at, next) : sentAddress(at)}>
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
