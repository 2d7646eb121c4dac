import { dayIn, planStateTerms } from '@plan/contract/words';
import type { AnswerOf } from '@plan/contract/client';
import type { MunicipalityId } from '@plan/domain/kernel';
import { Link } from 'wouter';
import { newId } from '../data/ids.ts';
import { useRead } from '../data/operations.ts';
import { Loaded, Page } from '../frame/page.tsx';
import { useWords } from '../words/language.tsx';
import { usePlanWords } from './words.ts';

type Props = { readonly municipality: MunicipalityId };
type Listed = AnswerOf<'listPlans'>['plans'];

/** What waits for somebody, before anything else. */
function Ownerless({ municipality, plans }: Props & { readonly plans: Listed }) {
  const words = usePlanWords();
  const waiting = plans.flatMap(({ plan, ownerless }) =>
    ownerless.map((each) => ({ ...each, plan: plan.id })),
  );
  if (waiting.length === 0) return <p>{words.everyoneOwned}</p>;
  return (
    <section aria-labelledby="uden-ansvarlig">
      <h2 id="uden-ansvarlig">
        {words.ownerless} ({waiting.length})
      </h2>
      <p>{words.ownerlessLead}</p>
      <ul>
        {waiting.map((each) => (
          <li key={each.id}>
            <Link href={`/app/${municipality}/planer/${each.plan}/indsatser/${each.id}`} lang="da">
              {each.title}
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Initiatives whose promised status is late; the owner, then their manager, is reminded. */
function Silent({ municipality, plans }: Props & { readonly plans: Listed }) {
  const { language } = useWords();
  const words = usePlanWords();
  const silent = plans.flatMap((listed) =>
    listed.silent.map((each) => ({ ...each, plan: listed.plan.id })),
  );
  if (silent.length === 0) return null;
  return (
    <section aria-labelledby="tavse">
      <h2 id="tavse">
        {words.silentTitle} ({silent.length})
      </h2>
      <p>{words.silentLead}</p>
      <ul>
        {silent.map((each) => (
          <li key={each.id}>
            <Link href={`/app/${municipality}/planer/${each.plan}/indsatser/${each.id}`} lang="da">
              {each.title}
            </Link>
            {' · '}
            {words.promisedBy(dayIn(language, each.promised))}
          </li>
        ))}
      </ul>
    </section>
  );
}

/** All plans of the municipality, and where to begin another. */
export default function PlansPage({ municipality }: Props) {
  const { language } = useWords();
  const words = usePlanWords();
  const shown = useRead('listPlans', { municipality });
  const base = `/app/${municipality}/planer`;
  return (
    <Page title={words.title}>
      <div className="button-row">
        <Link className="button button-primary" href={`${base}/importer`}>
          {words.import}
        </Link>
        <Link className="button button-secondary" href={`${base}/${newId('pla')}`}>
          {words.newPlan}
        </Link>
        <Link className="button button-secondary" href={`/app/${municipality}/aktoerer`}>
          {words.registry}
        </Link>
      </div>
      <Loaded shown={shown}>
        {({ plans }) => (
          <>
            {plans.length === 0 ? <p>{words.none}</p> : null}
            <ul className="plain-list">
              {plans.map(({ plan, period, initiatives, reportedUntil }) => (
                <li key={plan.id} className="card-plain">
                  <h2 className="h3 mt-0" lang="da">
                    <Link href={`${base}/${plan.id}`}>{plan.title}</Link>
                  </h2>
                  <p className="mb-0">
                    <strong>{planStateTerms[plan.state][language]}</strong> · {period} ·{' '}
                    {words.count(initiatives)} ·{' '}
                    {reportedUntil === undefined
                      ? words.silent
                      : `${words.reportedUntil} ${dayIn(language, reportedUntil)}`}
                  </p>
                </li>
              ))}
            </ul>
            <Ownerless municipality={municipality} plans={plans} />
            <Silent municipality={municipality} plans={plans} />
          </>
        )}
      </Loaded>
    </Page>
  );
}
