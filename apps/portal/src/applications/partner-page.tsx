import { call } from '@plan/contract/client';
import { amountIn } from '@plan/contract/words';
import type { AssociationId, PartnerId } from '@plan/domain/kernel';
import { useState } from 'react';
import { useLocation } from 'wouter';
import { useRead } from '../data/operations.ts';
import { Troubles } from '../forms/errors.tsx';
import { Radios } from '../forms/fields.tsx';
import { useSubmitting } from '../forms/submitting.ts';
import { Sure } from '../forms/sure.tsx';
import { Loaded, Page } from '../frame/page.tsx';
import { useWords } from '../words/language.tsx';
import { listAddress, sentAddress } from './addresses.ts';
import type { ApplicationAddress } from './addresses.ts';
import { RegisterForm } from './register-form.tsx';

type Props = ApplicationAddress & { readonly partner: PartnerId };

/** Says no, which the applicant is told on the page of the application. */
function Decline({ partner, ...at }: Props) {
  const { words } = useWords();
  const [done, setDone] = useState(false);
  if (done) return <p role="status">{words.partners.declined}</p>;
  return (
    <Sure
      quiet
      ask={words.partners.decline}
      sure={words.partners.declineSure}
      yes={words.partners.declineYes}
      act={(sending) =>
        sending.send(call('declinePartnership', { params: { ...at, partner } }), () =>
          setDone(true),
        )
      }
    />
  );
}

function JoinForm({ partner, ...at }: Props) {
  const { words } = useWords();
  const [, go] = useLocation();
  const sending = useSubmitting();
  const me = useRead('showMe', {}).value;
  const [chosen, setChosen] = useState<AssociationId>();
  const place = me?.municipalities.find(({ id }) => id === at.municipality);
  const mine = (place?.associations ?? []).filter(({ rights }) => rights.includes('bind'));
  const association = chosen ?? mine[0]?.id;
  if (!me) return null;
  if (!association) {
    return (
      <>
        <p>{words.partners.registerFirst}</p>
        <RegisterForm municipality={at.municipality} />
      </>
    );
  }
  const params = { ...at, partner };
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        void sending.send(call('joinAsPartner', { params, body: { association } }), () =>
          go(sentAddress(at)),
        );
      }}
    >
      <Troubles trouble={sending.trouble} />
      <Radios
        at="association"
        label={words.partners.joinFor}
        value={association}
        onChange={(picked) => setChosen(mine.find(({ id }) => id === picked)?.id)}
        options={mine.map(({ id, name }) => ({ value: id, text: name }))}
      />
      <div className="button-row">
        <button type="submit" className="button button-primary" disabled={sending.busy}>
          {words.partners.join}
        </button>
      </div>
    </form>
  );
}

/** What the link in the letter to a partner leads to. */
export default function PartnerPage({ partner, ...at }: Props) {
  const { words, language } = useWords();
  const shown = useRead('showPartnership', { ...at, partner });
  return (
    <Page
      title={words.partners.invited}
      back={{ to: listAddress(at.municipality), text: words.applications.title }}
    >
      {shown.trouble?.kind === 'refused' ? (
        <p>{words.partners.gone}</p>
      ) : (
        <Loaded shown={shown}>
          {({ applicant, round, name, part, share, joined }) => (
            <>
              <p>{words.partners.invitedTo(applicant, round)}</p>
              <dl>
                <dt>
                  <strong>{name}</strong>
                </dt>
                <dd className="keep-lines" lang="da">
                  {part}
                </dd>
              </dl>
              {share === undefined ? null : <p>{words.partners.ofIt(amountIn(language, share))}</p>}
              {joined ? (
                <p>{words.partners.already}</p>
              ) : (
                <>
                  <JoinForm {...at} partner={partner} />
                  <Decline {...at} partner={partner} />
                </>
              )}
            </>
          )}
        </Loaded>
      )}
    </Page>
  );
}
