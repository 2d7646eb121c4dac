import { checkChoiceText, checkQuestions, kindTerms } from '@plan/contract/words';
import { associationKinds } from '@plan/domain/associations';
import type { Round } from '@plan/domain/pools';
import { checkFacts, choicesFor, cvrAnswers, factsToAsk, isListed } from '@plan/domain/terms';
import type { CheckFact } from '@plan/domain/terms';
import type { Place } from './chrome.tsx';

/** What was sent for a fact; nothing the first time. */
export type Typed = (name: CheckFact) => readonly string[];

const nothingTyped: Typed = () => [];

type Option = readonly [value: string, text: string];
type ChoiceProps = {
  readonly place: Place;
  readonly name: CheckFact;
  readonly type: 'radio' | 'checkbox';
  readonly options: readonly Option[];
  readonly typed: readonly string[];
};

function Choice({ place, name, type, options, typed }: ChoiceProps) {
  return (
    <fieldset className="field">
      <legend>{checkQuestions[name][place.language]}</legend>
      {options.map(([value, text]) => (
        <p key={value}>
          <input
            id={`${name}-${value}`}
            type={type}
            name={name}
            value={value}
            defaultChecked={typed.includes(value)}
          />{' '}
          <label htmlFor={`${name}-${value}`}>{text}</label>
        </p>
      ))}
    </fieldset>
  );
}

type FactProps = {
  readonly place: Place;
  readonly terms: Round['terms'];
  readonly name: CheckFact;
  readonly typed: readonly string[];
};

function Fact({ place, terms, name, typed }: FactProps) {
  const { words, language } = place;
  const shared = { place, name, typed };
  const yes: Option = ['yes', words.yes];
  const no: Option = ['no', words.no];
  if (isListed(name)) {
    const options = choicesFor(terms, name).map((value): Option => [
      value,
      checkChoiceText(language, terms, name, value),
    ]);
    return <Choice {...shared} type="checkbox" options={options} />;
  }
  switch (checkFacts[name]) {
    case 'applicant': {
      const options = associationKinds.map((kind): Option => [kind, kindTerms[kind][language]]);
      return <Choice {...shared} type="radio" options={options} />;
    }
    case 'cvr': {
      const texts = { has: words.yes, 'applied-for': words.appliedFor, none: words.no };
      const options = cvrAnswers.map((each): Option => [each, texts[each]]);
      return <Choice {...shared} type="radio" options={options} />;
    }
    case 'yes-no':
      return <Choice {...shared} type="radio" options={[yes, no]} />;
    case 'day':
      return (
        <p className="field">
          <label htmlFor={name}>{checkQuestions[name][language]}</label>
          <input id={name} name={name} type="date" defaultValue={typed[0] ?? ''} />
        </p>
      );
    case 'number':
    case 'amount':
      return (
        <p className="field">
          <label htmlFor={name}>{checkQuestions[name][language]}</label>
          <input id={name} name={name} inputMode="numeric" defaultValue={typed[0] ?? ''} />
        </p>
      );
  }
}

type Props = {
  readonly place: Place;
  readonly municipality: string;
  readonly round: Pick<Round, 'id' | 'terms'>;
  readonly typed?: Typed;
};

/** The check before sign-in without script; what is answered is sent in the body, not the address. */
export function CheckForm({ place, municipality, round, typed = nothingTyped }: Props) {
  const { words, language } = place;
  return (
    <form method="post" action={`/api/${municipality}/tjek/${round.id}`}>
      <input type="hidden" name="language" value={language} />
      {factsToAsk(round.terms).map((name) => (
        <Fact key={name} place={place} terms={round.terms} name={name} typed={typed(name)} />
      ))}
      <p>
        <button type="submit">{words.seeAnswer}</button>
      </p>
    </form>
  );
}
