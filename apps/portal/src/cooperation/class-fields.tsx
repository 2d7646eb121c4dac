import { degreeTerms, volunteerTypeTerms } from '@plan/contract/words';
import {
  involvementDegrees,
  modelNumbers,
  modelsFor,
  volunteerTypes,
} from '@plan/domain/collaborations';
import type { CollaborationText, StartText } from '@plan/domain/collaborations';
import type { FieldError } from '../forms/errors.tsx';
import { errorAt } from '../forms/errors.tsx';
import { Radios, TextField } from '../forms/fields.tsx';
import { useWords } from '../words/language.tsx';
import { useCooperationWords } from './words.ts';

type Named = Pick<StartText, 'title' | 'centre' | 'department'>;
type Classed = Pick<StartText, 'volunteerType' | 'degree' | 'settledModel'>;
type Classes = Pick<CollaborationText, 'volunteerType' | 'degree' | 'settledModel'>;

type NamingProps = {
  readonly text: Named;
  readonly change: (part: Partial<Named>) => void;
  readonly errors: readonly FieldError[];
};

/** What a cooperation is called and who in the municipality takes part. */
export function Naming({ text, change, errors }: NamingProps) {
  const words = useCooperationWords();
  const names = { title: words.name, centre: words.centre, department: words.department } as const;
  return (
    <>
      {(['title', 'centre', 'department'] as const).map((name) => (
        <TextField
          key={name}
          at={name}
          label={names[name]}
          error={errorAt(errors, name)}
          value={text[name]}
          onChange={(written) => change({ [name]: written })}
        />
      ))}
    </>
  );
}

type ClassesProps = {
  readonly text: Classed;
  readonly change: (part: Partial<Classes>) => void;
  readonly errors: readonly FieldError[];
};

/** Type and degree; the model follows from them, or is chosen between the two that it lies between. */
export function Classing({ text, change, errors }: ClassesProps) {
  const { language } = useWords();
  const words = useCooperationWords();
  const { volunteerType, degree, settledModel } = text;
  const between = volunteerType !== undefined && degree === 'medium';
  return (
    <>
      <Radios
        at="volunteerType"
        label={words.volunteerType}
        error={errorAt(errors, 'answers')}
        value={volunteerType}
        onChange={(chosen) =>
          change({
            volunteerType: volunteerTypes.find((each) => each === chosen) ?? 'community',
            settledModel: undefined,
          })
        }
        options={volunteerTypes.map((each) => ({
          value: each,
          text: volunteerTypeTerms[each][language],
        }))}
      />
      <Radios
        at="degree"
        label={words.degree}
        value={degree}
        onChange={(chosen) =>
          change({
            degree: involvementDegrees.find((each) => each === chosen) ?? 'low',
            settledModel: undefined,
          })
        }
        options={involvementDegrees.map((each) => ({
          value: each,
          text: degreeTerms[each][language],
        }))}
      />
      {between ? (
        <Radios
          at="settledModel"
          label={words.settledModel}
          help={words.settledHelp}
          error={errorAt(errors, 'settledModel')}
          value={settledModel === undefined ? 'none' : String(settledModel)}
          onChange={(chosen) =>
            change({ settledModel: modelNumbers.find((each) => String(each) === chosen) })
          }
          options={[
            ...modelsFor(volunteerType).map((each) => ({
              value: String(each),
              text: words.model(each),
            })),
            { value: 'none', text: words.notSettled },
          ]}
        />
      ) : null}
    </>
  );
}
