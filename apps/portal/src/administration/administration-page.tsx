import { call } from '@plan/contract/client';
import { dayIn, roleTerms } from '@plan/contract/words';
import { dayOf } from '@plan/domain/kernel';
import type { Day, MunicipalityId } from '@plan/domain/kernel';
import { assignableRoles } from '@plan/domain/municipality';
import type { Standing } from '@plan/domain/municipality';
import { useState } from 'react';
import { useRead } from '../data/operations.ts';
import { Troubles, errorAt, errorsFrom } from '../forms/errors.tsx';
import { SelectField, TextField } from '../forms/fields.tsx';
import { useSubmitting } from '../forms/submitting.ts';
import type { Submitting } from '../forms/submitting.ts';
import { Loaded, Page } from '../frame/page.tsx';
import { useWords } from '../words/language.tsx';
import { Committees } from './committees.tsx';

type Props = { readonly municipality: MunicipalityId };

function AddPerson({ municipality, sending }: Props & { readonly sending: Submitting }) {
  const { words } = useWords();
  const [signInName, setSignInName] = useState('');
  const [name, setName] = useState('');
  return (
    <form
      className="card-plain"
      onSubmit={(event) => {
        event.preventDefault();
        const body = { signInName, name };
        void sending.send(call('addPerson', { params: { municipality }, body }));
      }}
    >
      <h3 className="mt-0">{words.administration.addPerson}</h3>
      <TextField
        at="signInName"
        label={words.administration.signInName}
        value={signInName}
        onChange={setSignInName}
      />
      <TextField at="name" label={words.administration.name} value={name} onChange={setName} />
      <div className="button-row">
        <button type="submit" className="button button-secondary" disabled={sending.busy}>
          {words.administration.add}
        </button>
      </div>
    </form>
  );
}

type PersonProps = Props & {
  readonly standing: Standing;
  readonly today: Day;
  readonly sending: Submitting;
};

function PersonRow({ municipality, standing, today, sending }: PersonProps) {
  const { words, language } = useWords();
  const { person } = standing;
  return (
    <tr>
      <th scope="row">{standing.name}</th>
      <td>
        {standing.assignments
          .map(
            (each) =>
              `${roleTerms[each.role][language]} ${words.administration.since} ${dayIn(language, each.from)}`,
          )
          .join(', ')}
      </td>
      <td>
        {assignableRoles.map((role) => {
          const held = standing.assignments.some((each) => each.role === role);
          const params = { municipality, person, role };
          const text = roleTerms[role][language];
          return (
            <button
              key={role}
              type="button"
              className="button button-tertiary"
              disabled={sending.busy}
              onClick={() =>
                void sending.send(
                  held
                    ? call('endRole', { params })
                    : call('assignRole', { params, body: { from: today } }),
                )
              }
            >
              {held ? words.administration.end(text) : words.administration.assign(text)}
              <span className="sr-only"> {standing.name}</span>
            </button>
          );
        })}
      </td>
    </tr>
  );
}

type DetailsProps = Props & { readonly standing: Standing; readonly people: readonly Standing[] };

/** Where letters to a person go, and who is told when reminders have not helped. */
function Details({ municipality, standing, people }: DetailsProps) {
  const { words, language } = useWords();
  const sending = useSubmitting();
  const [email, setEmail] = useState(standing.email ?? '');
  const [manager, setManager] = useState<string>(standing.manager ?? '');
  const errors = errorsFrom(sending.trouble, language);
  const { person } = standing;
  const others = people.filter((each) => each.person !== person && each.assignments.length > 0);
  return (
    <details className="card-plain">
      <summary>{words.administration.details(standing.name)}</summary>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          const chosen = others.find((each) => each.person === manager)?.person;
          const body = { email, ...(chosen ? { manager: chosen } : {}) };
          void sending.send(call('describePerson', { params: { municipality, person }, body }));
        }}
      >
        <Troubles trouble={sending.trouble} />
        <TextField
          at={`email.${person}`}
          label={words.administration.email}
          inputMode="email"
          error={errorAt(errors, 'email')}
          value={email}
          onChange={setEmail}
        />
        <SelectField
          at={`manager.${person}`}
          label={words.administration.manager}
          help={words.administration.managerHelp}
          error={errorAt(errors, 'manager')}
          value={manager}
          onChange={setManager}
          options={[
            { value: '', text: words.administration.nobody },
            ...others.map((each) => ({ value: each.person, text: each.name })),
          ]}
        />
        <div className="button-row">
          <button type="submit" className="button button-secondary" disabled={sending.busy}>
            {words.versions.save}
          </button>
        </div>
        <p role="status">{sending.done ? words.versions.saved : ''}</p>
      </form>
    </details>
  );
}

/** Who is what in the municipality. */
export default function AdministrationPage({ municipality }: Props) {
  const { words } = useWords();
  const people = useRead('listPeople', { municipality });
  const here = useRead('showMunicipality', { municipality });
  const sending = useSubmitting();
  const today = here.value ? dayOf(here.value.serverTime) : undefined;
  return (
    <Page title={words.administration.title}>
      <p>{words.administration.effect}</p>
      <Troubles trouble={sending.trouble} />
      <p role="status">{sending.done ? words.administration.done : ''}</p>
      <Loaded shown={people}>
        {({ people: all }) =>
          today ? (
            <>
              <h2>{words.administration.people}</h2>
              <div
                className="scroll-x"
                tabIndex={0}
                role="group"
                aria-label={words.administration.people}
              >
                <table className="table">
                  <thead>
                    <tr>
                      <th scope="col">{words.administration.person}</th>
                      <th scope="col">{words.administration.roles}</th>
                      <th scope="col">
                        <span className="sr-only">{words.applications.edit}</span>
                      </th>
                    </tr>
                  </thead>
                  <tbody>
                    {all.map((standing) => (
                      <PersonRow
                        key={standing.person}
                        municipality={municipality}
                        standing={standing}
                        today={today}
                        sending={sending}
                      />
                    ))}
                  </tbody>
                </table>
              </div>
              <h2>{words.administration.letters}</h2>
              {all
                .filter((each) => each.assignments.length > 0)
                .map((each) => (
                  <Details
                    key={each.person}
                    municipality={municipality}
                    standing={each}
                    people={all}
                  />
                ))}
              <AddPerson municipality={municipality} sending={sending} />
              <Committees
                municipality={municipality}
                people={all}
                today={today}
                sending={sending}
              />
            </>
          ) : null
        }
      </Loaded>
    </Page>
  );
}
