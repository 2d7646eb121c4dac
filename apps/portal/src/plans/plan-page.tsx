import { call } from '@plan/contract/client';
import { dayIn, planStateTerms } from '@plan/contract/words';
import { dayOf } from '@plan/domain/kernel';
import type { MunicipalityId, PlanId } from '@plan/domain/kernel';
import { useState } from 'react';
import { useRead } from '../data/operations.ts';
import { Troubles } from '../forms/errors.tsx';
import { useSubmitting } from '../forms/submitting.ts';
import { Loaded, Page } from '../frame/page.tsx';
import { useWords } from '../words/language.tsx';
import { DecisionFields } from '../forms/decision-fields.tsx';
import { Outline } from './outline.tsx';
import type { PlanAddress, ShownPlan } from './outline.tsx';
import { PlanCorrections } from './plan-corrections.tsx';
import { FileExport } from './plan-files.tsx';
import { PlanForm } from './plan-form.tsx';
import { Reports } from './reports.tsx';
import { RollOver } from './roll-over.tsx';
import { usePlanWords } from './words.ts';

type Shared = { readonly at: PlanAddress; readonly shown: ShownPlan };

function AdoptPlan({ at, shown }: Shared) {
  const words = usePlanWords();
  const sending = useSubmitting();
  const [decision, setDecision] = useState({ body: '', day: dayOf(shown.serverTime), item: '' });
  return (
    <form
      className="card-plain"
      onSubmit={(event) => {
        event.preventDefault();
        void sending.send(call('adoptPlan', { params: at, body: decision }));
      }}
    >
      <h2 className="mt-0">{words.adopt}</h2>
      <p>{words.adoptLead}</p>
      <Troubles trouble={sending.trouble} />
      <DecisionFields
        at="adopt"
        value={decision}
        onChange={(value) => setDecision({ ...value, day: value.day as typeof decision.day })}
      />
      <div className="button-row">
        <button type="submit" className="button button-primary" disabled={sending.busy}>
          {words.adopt}
        </button>
      </div>
    </form>
  );
}

function Standing({ at, shown }: Shared) {
  const { language } = useWords();
  const words = usePlanWords();
  const { plan } = shown;
  return (
    <>
      <p>
        <strong>{planStateTerms[plan.state][language]}</strong>
        {plan.adopted ? (
          <>
            {'. '}
            {words.adoptedBy} <span lang="da">{plan.adopted.body}</span>,{' '}
            {dayIn(language, plan.adopted.day)}
          </>
        ) : null}
      </p>
      {plan.state === 'draft' ? null : (
        <p>
          <a href={`/${at.municipality}/planer/${plan.slug}`}>{words.public}</a>
        </p>
      )}
      <Outline at={at} shown={shown} />
      {plan.state === 'draft' ? <AdoptPlan at={at} shown={shown} /> : null}
      {plan.state === 'draft' ? null : <Reports at={at} shown={shown} />}
      {plan.state === 'draft' ? null : (
        <PlanCorrections key={plan.corrections.length} at={at} plan={plan} />
      )}
      <FileExport at={at} slug={plan.slug} />
      {plan.state === 'draft' ? null : <RollOver key={plan.state} at={at} shown={shown} />}
    </>
  );
}

/** A plan for those who run it: its text, its initiatives, its reports. */
export default function PlanPage({
  municipality,
  plan,
}: {
  readonly municipality: MunicipalityId;
  readonly plan: PlanId;
}) {
  const words = usePlanWords();
  const at = { municipality, plan };
  const shown = useRead('showPlan', at);
  const policies = useRead('listPolicies', { municipality });
  const isNew = shown.trouble?.kind === 'refused' && shown.trouble.status === 404;
  const back = { to: `/app/${municipality}/planer`, text: words.toPlans };
  return (
    <Page title={shown.value?.plan.title ?? (isNew ? words.newPlan : words.title)} back={back}>
      {isNew ? (
        <Loaded shown={policies}>
          {({ policies: all }) => (
            <PlanForm at={at} before={undefined} version={undefined} policies={all} />
          )}
        </Loaded>
      ) : (
        <Loaded shown={shown}>
          {(value) => (
            <>
              <Standing at={at} shown={value} />
              <details className="card-plain" open={value.initiatives.length === 0}>
                <summary>{words.about}</summary>
                <PlanForm
                  key={value.plan.state}
                  at={at}
                  before={value.plan}
                  version={value.version}
                  policies={value.policies}
                />
              </details>
            </>
          )}
        </Loaded>
      )}
    </Page>
  );
}
