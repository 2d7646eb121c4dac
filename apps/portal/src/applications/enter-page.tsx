import { call } from '@plan/contract/client';
import type { AnswerOf } from '@plan/contract/client';
import type { ApplicationId, AssociationId, MunicipalityId, RoundId } from '@plan/domain/kernel';
import { useState } from 'react';
import { useLocation } from 'wouter';
import { draftAddress } from './addresses.ts';
import { newId } from '../data/ids.ts';
import { useRead } from '../data/operations.ts';
import { Troubles, errorsFrom } from '../forms/errors.tsx';
import { useSubmitting } from '../forms/submitting.ts';
import { Loaded, Page } from '../frame/page.tsx';
import { useWords } from '../words/language.tsx';
import { ApplicantPicker } from './applicant-picker.tsx';
import { EntryFields, blankEntry } from './entry-fields.tsx';
import { useEntryWords } from './entry-words.ts';

type At = { readonly municipality: MunicipalityId; readonly round: RoundId };
type FormProps = {
  readonly at: At;
  readonly call: AnswerOf<'showRound'>;
  readonly association: AssociationId;
};

function EntryForm({ at, call: { round, serverTime }, association }: FormProps) {
  const { language } = useWords();
  const words = useEntryWords();
  const [, go] = useLocation();
  const sending = useSubmitting();
  const [application] = useState<ApplicationId>(() => newId('app'));
  const [typed, setTyped] = useState(() => blankEntry(serverTime));
  const params = { ...at, application };
  const begin = () =>
    sending.send(call('enterApplication', { params, body: { association, entry: typed } }), () =>
      go(draftAddress(params, round.form.steps[0]?.key ?? 'tjek')),
    );
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        void begin();
      }}
      noValidate
    >
      <Troubles trouble={sending.trouble} />
      <EntryFields
        typed={typed}
        errors={errorsFrom(sending.trouble, language)}
        change={(part) => setTyped({ ...typed, ...part })}
      />
      <div className="button-row">
        <button type="submit" className="button button-primary" disabled={sending.busy}>
          {words.begin}
        </button>
      </div>
    </form>
  );
}

/** Staff begin an application for somebody who cannot write it themselves. */
export default function EnterPage(at: At) {
  const { municipality, round } = at;
  const words = useEntryWords();
  const shown = useRead('showRound', at);
  const [association, setAssociation] = useState<AssociationId>();
  return (
    <Loaded shown={shown}>
      {(value) => (
        <Page
          title={`${words.enter}: ${value.round.title}`}
          back={{ to: `/app/${municipality}/runder/${round}`, text: words.back }}
        >
          <p>{words.lead}</p>
          <ApplicantPicker
            municipality={municipality}
            chosen={association}
            onChoose={setAssociation}
          />
          {association ? <EntryForm at={at} call={value} association={association} /> : null}
        </Page>
      )}
    </Loaded>
  );
}
