import { call } from '@plan/contract/client';
import type { AnswerOf } from '@plan/contract/client';
import { kindTerms } from '@plan/contract/words';
import { associationKinds, needsCvr } from '@plan/domain/associations';
import { EditForm } from '../forms/edit-form.tsx';
import { useEditing } from '../forms/editing.ts';
import { errorAt, errorsFrom } from '../forms/errors.tsx';
import { Checkbox, SelectField, TextArea, TextField } from '../forms/fields.tsx';
import { useWords } from '../words/language.tsx';
import type { AssociationAddress } from '../applications/addresses.ts';
import { BoardFields } from './board-fields.tsx';
import { ProfileFacts } from './profile-facts.tsx';
import { StandsBehind } from './stands-behind.tsx';
import { textOf, withoutBlanks } from './typed.ts';
import type { AssociationText, ShownAssociation } from './typed.ts';
import type { Part } from './part.ts';
import { useAssociationWords } from './words.ts';

function Basics({ text, change, errors }: Part) {
  const { language } = useWords();
  const words = useAssociationWords();
  const field = (name: 'name' | 'cvr' | 'postalCode' | 'email' | 'phone') => ({
    at: name,
    label: words[name],
    value: text[name],
    error: errorAt(errors, name),
    onChange: (value: string) => change({ [name]: value }),
  });
  return (
    <>
      <SelectField
        at="kind"
        label={words.kind}
        value={text.kind}
        onChange={(chosen) =>
          change({ kind: associationKinds.find((each) => each === chosen) ?? text.kind })
        }
        options={associationKinds.map((each) => ({ value: each, text: kindTerms[each][language] }))}
      />
      <TextField {...field('name')} autoComplete="organization" />
      {needsCvr(text.kind) ? (
        <>
          <TextField {...field('cvr')} inputMode="numeric" width={10} />
          <Checkbox
            at="cvrAppliedFor"
            label={words.cvrAppliedFor}
            checked={text.cvrAppliedFor ?? false}
            onChange={(cvrAppliedFor) => change({ cvrAppliedFor })}
          />
        </>
      ) : null}
      <TextField
        {...field('postalCode')}
        inputMode="numeric"
        autoComplete="postal-code"
        width={10}
      />
      <TextField {...field('email')} inputMode="email" autoComplete="email" />
      <TextField {...field('phone')} inputMode="tel" autoComplete="tel" />
      <TextArea
        at="profile.purpose"
        label={words.purpose}
        rows={3}
        limit={4000}
        error={errorAt(errors, 'profile.purpose')}
        value={text.profile.purpose}
        onChange={(purpose) => change({ profile: { ...text.profile, purpose } })}
      />
    </>
  );
}

type Props = {
  readonly at: AssociationAddress;
  readonly shown: AnswerOf<'showAssociation'>;
};

/** What an association writes about itself, by those who bind it. */
export function DetailsForm({ at, shown }: Props) {
  const { language } = useWords();
  const words = useAssociationWords();
  const editing = useEditing<AssociationText, 'describeAssociation'>({
    first: textOf(shown.association),
    version: shown.version,
    keep: `forening ${shown.association.id}`,
    send: (text, seen) =>
      call('describeAssociation', { params: at, body: withoutBlanks(text), ...seen }),
    standing: (value) => textOf(value as ShownAssociation),
    versionOf: (answer) => answer.version,
  });
  const { text, change, sending } = editing;
  const part = { text, change, errors: errorsFrom(sending.trouble, language) };
  return (
    <EditForm
      editing={editing}
      save={() => void editing.save()}
      names={{ ...words, profile: words.facts }}
      title={<h2 className="mt-0">{words.who}</h2>}
    >
      <Basics {...part} />
      <StandsBehind {...part} />
      <BoardFields {...part} />
      <ProfileFacts {...part} />
    </EditForm>
  );
}
