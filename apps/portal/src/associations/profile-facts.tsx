import { checkQuestions, organisationTerms } from '@plan/contract/words';
import { organisationTraits } from '@plan/domain/associations';
import type { Profile } from '@plan/domain/associations';
import { AmountField } from '../forms/amount-field.tsx';
import { ChoicesField } from '../forms/choices-field.tsx';
import { DayField } from '../forms/day-field.tsx';
import { errorAt } from '../forms/errors.tsx';
import { Radios } from '../forms/fields.tsx';
import { NumberField } from '../forms/number-field.tsx';
import { useWords } from '../words/language.tsx';
import type { Part } from './part.ts';
import { useAssociationWords } from './words.ts';

/** What the terms of calls ask of an applicant, answered once; nothing must be. */
export function ProfileFacts({ text, change, errors }: Part) {
  const { language } = useWords();
  const words = useAssociationWords();
  const { profile } = text;
  const put = <Name extends keyof Profile>(name: Name, value: Profile[Name]) =>
    change({ profile: { ...profile, [name]: value } });
  const field = (name: keyof Profile) => ({
    at: `profile.${name}`,
    error: errorAt(errors, `profile.${name}`),
  });
  return (
    <fieldset>
      <legend className="form-label">{words.facts}</legend>
      <p className="form-hint">{words.factsLead}</p>
      <DayField
        {...field('founded')}
        label={words.founded}
        value={profile.founded}
        onChange={(founded) => put('founded', founded)}
      />
      {(['members', 'membersHere'] as const).map((name) => (
        <NumberField
          key={name}
          {...field(name)}
          label={checkQuestions[name][language]}
          value={profile[name]}
          onChange={(value) => put(name, value)}
        />
      ))}
      {(['membershipOpen', 'seatHere', 'nemKonto'] as const).map((name) => (
        <Radios
          key={name}
          {...field(name)}
          label={checkQuestions[name][language]}
          value={profile[name] === undefined ? undefined : profile[name] ? 'yes' : 'no'}
          onChange={(chosen) => put(name, chosen === 'yes')}
          options={[
            { value: 'yes', text: words.yes },
            { value: 'no', text: words.no },
          ]}
        />
      ))}
      {(['yearlyCosts', 'ownCapital'] as const).map((name) => (
        <AmountField
          key={name}
          {...field(name)}
          label={checkQuestions[name][language]}
          value={profile[name]}
          onChange={(value) => put(name, value)}
        />
      ))}
      <ChoicesField
        {...field('traits')}
        label={checkQuestions.organisation[language]}
        values={profile.traits}
        onChange={(traits) => put('traits', traits)}
        options={organisationTraits.map((each) => ({
          value: each,
          text: organisationTerms[each][language],
        }))}
      />
    </fieldset>
  );
}
