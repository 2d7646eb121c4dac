import { call } from '@plan/contract/client';
import type { MunicipalityId, PolicyId } from '@plan/domain/kernel';
import { correctableTexts } from '@plan/domain/policies';
import type { PolicyVersion } from '@plan/domain/policies';
import { useState } from 'react';
import { useRead } from '../data/operations.ts';
import { Corrections } from '../forms/corrections.tsx';
import { DecisionFields } from '../forms/decision-fields.tsx';
import { Troubles } from '../forms/errors.tsx';
import { useSubmitting } from '../forms/submitting.ts';
import { Loaded, Page } from '../frame/page.tsx';
import { PolicyForm } from './policy-form.tsx';
import type { PolicyAddress } from './policy-form.tsx';
import { VersionDifference } from './version-difference.tsx';
import { usePolicyWords } from './words.ts';

function Adopt({ at }: { readonly at: PolicyAddress }) {
  const words = usePolicyWords();
  const sending = useSubmitting();
  const [decision, setDecision] = useState({ body: '', day: '', item: '' });
  return (
    <form
      className="card-plain"
      onSubmit={(event) => {
        event.preventDefault();
        void sending.send(call('adoptPolicy', { params: at, body: decision }));
      }}
    >
      <h2 className="mt-0">{words.adopt}</h2>
      <p>{words.adoptLead}</p>
      <Troubles trouble={sending.trouble} />
      <DecisionFields at="adopt" value={decision} onChange={setDecision} />
      <div className="button-row">
        <button type="submit" className="button button-primary" disabled={sending.busy}>
          {words.adopt}
        </button>
      </div>
    </form>
  );
}

function PolicyCorrections({ at, policy }: { at: PolicyAddress; policy: PolicyVersion }) {
  const words = usePolicyWords();
  const nameOf = (path: string) => {
    const [first = '', number = '', part = ''] = path.split('.');
    if (first === 'goals') return words.goalPart(number, part);
    return first === 'vision' ? words.vision : first === 'title' ? words.name : words.legalBasis;
  };
  return (
    <Corrections
      corrections={policy.corrections}
      texts={correctableTexts(policy)}
      nameOf={nameOf}
      propose={(body, sending) => void sending.send(call('correctPolicy', { params: at, body }))}
      confirm={(correction, sending) =>
        void sending.send(call('confirmCorrection', { params: { ...at, correction } }))
      }
    />
  );
}

type Props = {
  readonly municipality: MunicipalityId;
  readonly policy: PolicyId;
  readonly version: string;
};

/** One version of a policy: written while it is a draft, corrected by two people afterwards. */
export default function PolicyPage({ municipality, policy, version }: Props) {
  const words = usePolicyWords();
  const shown = useRead('listPolicies', { municipality });
  const at = { municipality, policy, version };
  const versions = (shown.value?.policies ?? []).filter((each) => each.policy === policy);
  const own = versions.find((each) => each.version === Number(version));
  const before = versions.find((each) => each.version === Number(version) - 1);
  const row = shown.value?.versions.find(
    (each) => each.policy === policy && each.of === Number(version),
  );
  const title = own ? `${own.title} ${own.period}` : before ? words.newVersion : words.newPolicy;
  const back = { to: `/app/${municipality}/politikker`, text: words.all };
  return (
    <Page title={title} back={back}>
      <Loaded shown={shown}>
        {() => (
          <>
            {own ? (
              <p>
                <strong>{words.state[own.state]}</strong> · {words.version(own.version)}
              </p>
            ) : null}
            {own && before ? <VersionDifference before={before} after={own} /> : null}
            {own === undefined || own.state === 'draft' ? (
              <>
                <PolicyForm at={at} draft={own} row={row?.version} before={before} />
                {own ? <Adopt at={at} /> : null}
              </>
            ) : (
              <>
                <p>
                  <a href={`/${municipality}/politikker/${own.slug}`}>{words.public}</a>
                </p>
                <PolicyCorrections key={row?.version} at={at} policy={own} />
              </>
            )}
          </>
        )}
      </Loaded>
    </Page>
  );
}
