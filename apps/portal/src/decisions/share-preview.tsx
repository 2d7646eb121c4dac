import type { AnswerOf } from '@plan/contract/client';
import { amountIn } from '@plan/contract/words';
import { lineOf } from '@plan/domain/decisions';
import type { ShareKey, Shared } from '@plan/domain/decisions';
import type { ApplicationId } from '@plan/domain/kernel';
import { useWords } from '../words/language.tsx';
import { useShareWords } from './share-words.ts';

type Desk = AnswerOf<'showAllocation'>;
type Props = { readonly desk: Desk; readonly by: ShareKey; readonly shared: Shared };

function submissionIn({ applications }: Desk, application: ApplicationId) {
  return applications.find((each) => each.application.id === application)?.application.submission;
}

function Named({
  desk,
  application,
}: {
  readonly desk: Desk;
  readonly application: ApplicationId;
}) {
  const submission = submissionIn(desk, application);
  return (
    <span lang="da">
      {submission?.applicant.name}, {submission?.title}
    </span>
  );
}

function SharesTable({ desk, by, shared }: Props) {
  const { language } = useWords();
  const more = useShareWords();
  const counted = by !== 'equal' && by !== 'requested';
  return (
    <div className="scroll-x" tabIndex={0} role="group" aria-label={more.preview}>
      <table className="table table--compact">
        <caption>{more.preview}</caption>
        <thead>
          <tr>
            <th scope="col">{more.columns.applicant}</th>
            {counted ? <th scope="col">{more.columns.count}</th> : null}
            <th scope="col">{more.columns.asked}</th>
            <th scope="col">{more.columns.share}</th>
          </tr>
        </thead>
        <tbody>
          {shared.shares.map(({ application, count, amount }) => (
            <tr key={application}>
              <th scope="row">
                <Named desk={desk} application={application} />
              </th>
              {counted ? <td className="amount">{count}</td> : null}
              <td className="amount">
                {amountIn(language, lineOf(desk.allocation, application)?.requested ?? 0)}
              </td>
              <td className="amount">{amountIn(language, amount)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function LeftOut({ desk, shared }: Omit<Props, 'by'>) {
  const more = useShareWords();
  if (shared.leftOut.length === 0) return null;
  return (
    <>
      <p>
        <strong>{more.leftOut}</strong>
      </p>
      <ul>
        {shared.leftOut.map(({ application, why }) => (
          <li key={application}>
            <Named desk={desk} application={application} />: {more.why[why]}
          </li>
        ))}
      </ul>
    </>
  );
}

/** What each line would get, what stays, and who is left out and why. */
export function SharePreview(props: Props) {
  const { desk, shared } = props;
  const { language } = useWords();
  const more = useShareWords();
  const { shares, money, rest } = shared;
  const refused = shares.filter(({ amount }) => amount === 0).length;
  const several = desk.allocation.lines.some(({ yearsAsked = 1 }) => yearsAsked > 1);
  return (
    <div role="status">
      <p>
        {more.money(amountIn(language, money), amountIn(language, rest))}{' '}
        {several ? more.eachYear : ''}
      </p>
      {shares.length === 0 ? <p>{more.none}</p> : <SharesTable {...props} />}
      {refused > 0 ? <p>{more.refusals(refused)}</p> : null}
      <LeftOut desk={desk} shared={shared} />
    </div>
  );
}
