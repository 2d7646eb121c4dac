import { errorAt } from '../forms/errors.tsx';
import { Checkbox, TextField } from '../forms/fields.tsx';
import { Rows } from '../forms/rows.tsx';
import type { NamedPerson, Profile } from '@plan/domain/associations';
import type { Part } from './part.ts';
import { useAssociationWords } from './words.ts';

/** Fields of an organisation that stands behind the applicant. */
function Behind({
  text,
  change,
  errors,
  which,
  labels,
}: Part & {
  readonly which: 'host' | 'parent';
  readonly labels: { readonly name: string; readonly cvr: string };
}) {
  const behind = text.profile[which] ?? { name: '', cvr: '' };
  const put = (part: Partial<typeof behind>) =>
    change({ profile: { ...text.profile, [which]: { ...behind, ...part } } });
  return (
    <div className="pair">
      {(['name', 'cvr'] as const).map((name) => (
        <TextField
          key={name}
          at={`profile.${which}.${name}`}
          label={labels[name]}
          error={errorAt(errors, `profile.${which}.${name}`)}
          value={behind[name]}
          inputMode={name === 'cvr' ? 'numeric' : 'text'}
          onChange={(value) => put({ [name]: value })}
        />
      ))}
    </div>
  );
}

function withoutHost({ host: _host, ...profile }: Profile): Profile {
  return profile;
}

/** Two named people or an association that hosts a group; the organisation of a branch. */
export function StandsBehind(part: Part) {
  const { text, change, errors } = part;
  const words = useAssociationWords();
  const { profile } = text;
  if (text.kind === 'local-branch') {
    return (
      <Behind {...part} which="parent" labels={{ name: words.parent, cvr: words.parentCvr }} />
    );
  }
  if (text.kind !== 'group') return null;
  const missing = errorAt(errors, 'profile.named');
  return (
    <>
      <p className="form-hint">{words.namedLead}</p>
      {missing ? <p className="form-error-message">{missing}</p> : null}
      <Rows<NamedPerson>
        title={words.named}
        items={profile.named}
        onChange={(named) => change({ profile: { ...profile, named } })}
        blank={() => ({ name: '', email: '', phone: '' })}
      >
        {(person, changePerson, index) => (
          <>
            {(
              [
                ['name', words.personName, 'text'],
                ['email', words.personEmail, 'email'],
                ['phone', words.personPhone, 'tel'],
              ] as const
            ).map(([name, label, inputMode]) => (
              <TextField
                key={name}
                at={`profile.named.${index}.${name}`}
                label={label}
                inputMode={inputMode}
                error={errorAt(errors, `profile.named.${index}.${name}`)}
                value={person[name]}
                onChange={(value) => changePerson({ [name]: value })}
              />
            ))}
          </>
        )}
      </Rows>
      <Checkbox
        at="profile.hosted"
        label={words.host}
        checked={profile.host !== undefined}
        onChange={(hosted) =>
          change({
            profile: hosted ? { ...profile, host: { name: '', cvr: '' } } : withoutHost(profile),
          })
        }
      />
      {profile.host ? (
        <Behind {...part} which="host" labels={{ name: words.hostName, cvr: words.hostCvr }} />
      ) : null}
    </>
  );
}
