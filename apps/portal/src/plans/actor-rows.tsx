import { actorRoleTerms } from '@plan/contract/words';
import { actorRoles } from '@plan/domain/plans';
import { SelectField, TextField } from '../forms/fields.tsx';
import { Rows } from '../forms/rows.tsx';
import { useWords } from '../words/language.tsx';
import type { TypedInitiative } from './typed.ts';
import { usePlanWords } from './words.ts';

type Actor = TypedInitiative['text']['actors'][number];
type Props = {
  /** Where the rows stand in the form, for instance `actors`. */
  readonly at: string;
  readonly actors: readonly Actor[];
  readonly onChange: (actors: Actor[]) => void;
};

/** Those who take part in an initiative, each with a role. */
export function ActorRows({ at, actors, onChange }: Props) {
  const { language } = useWords();
  const words = usePlanWords();
  return (
    <Rows<Actor>
      title={words.actors}
      items={actors}
      onChange={onChange}
      blank={() => ({ name: '', role: 'actor' })}
    >
      {(actor, changeActor, index) => (
        <div className="pair">
          <TextField
            at={`${at}.${index}.name`}
            label={words.actor}
            value={actor.name}
            onChange={(name) => changeActor({ name })}
          />
          <SelectField
            at={`${at}.${index}.role`}
            label={words.role}
            value={actor.role}
            onChange={(role) =>
              changeActor({ role: actorRoles.find((each) => each === role) ?? 'actor' })
            }
            options={actorRoles.map((each) => ({
              value: each,
              text: actorRoleTerms[each][language],
            }))}
          />
        </div>
      )}
    </Rows>
  );
}
