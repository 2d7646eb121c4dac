import { entryReasonTerms, signerTerms } from '@plan/contract/words';
import { entryReasons } from '@plan/domain/applications';
import type { EntryText } from '@plan/domain/applications';
import { wallTimeAt } from '@plan/domain/kernel';
import type { Instant } from '@plan/domain/kernel';
import { signerRoles } from '@plan/domain/terms';
import { ClockField } from '../forms/clock-field.tsx';
import { DayField } from '../forms/day-field.tsx';
import { errorAt } from '../forms/errors.tsx';
import type { FieldError } from '../forms/errors.tsx';
import { Checkbox, Radios, SelectField, TextArea, TextField } from '../forms/fields.tsx';
import { Rows } from '../forms/rows.tsx';
import { useWords } from '../words/language.tsx';
import { useEntryWords } from './entry-words.ts';

export type Typed = EntryText;
type Statement = Typed['statements'][number];

const blank = (): Statement => ({ who: '', what: '', signed: false });

/** An entry before anything is told, received now. */
export function blankEntry(now: Instant): Typed {
  return { why: 'paper', received: wallTimeAt(now), statements: [blank()] };
}

type StatementProps = {
  readonly at: string;
  readonly statement: Statement;
  readonly error: string | undefined;
  readonly change: (part: Partial<Statement>) => void;
};

function StatementFields({ at, statement, error, change }: StatementProps) {
  const { language } = useWords();
  const words = useEntryWords();
  const roles = signerRoles.map((role) => ({ value: role, text: signerTerms[role][language] }));
  return (
    <>
      <div className="pair">
        <TextField
          at={at}
          label={words.statementWho}
          error={error}
          value={statement.who}
          onChange={(who) => change({ who })}
        />
        <SelectField
          at={`${at}.as`}
          label={words.statementAs}
          value={statement.as ?? ''}
          onChange={(chosen) => change({ as: signerRoles.find((each) => each === chosen) })}
          options={[{ value: '', text: words.otherRole }, ...roles]}
        />
      </div>
      <TextArea
        at={`${at}.what`}
        label={words.statementWhat}
        limit={2000}
        rows={3}
        value={statement.what}
        onChange={(what) => change({ what })}
      />
      {statement.as ? (
        <Checkbox
          at={`${at}.signed`}
          label={words.signed}
          checked={statement.signed}
          onChange={(signed) => change({ signed })}
        />
      ) : null}
    </>
  );
}

type Props = {
  readonly typed: Typed;
  readonly errors: readonly FieldError[];
  readonly change: (part: Partial<Typed>) => void;
};

/** Why staff write, when they had it, and who said what. */
export function EntryFields({ typed, errors, change }: Props) {
  const { language } = useWords();
  const words = useEntryWords();
  const { received } = typed;
  return (
    <>
      <Radios
        at="why"
        label={words.why}
        value={typed.why}
        onChange={(chosen) =>
          change({ why: entryReasons.find((each) => each === chosen) ?? typed.why })
        }
        options={entryReasons.map((each) => ({
          value: each,
          text: entryReasonTerms[each][language],
        }))}
      />
      <div className="pair">
        <DayField
          at="received"
          label={words.receivedDay}
          error={errorAt(errors, 'received')}
          value={received.day}
          onChange={(day) => change({ received: { ...received, day: day ?? received.day } })}
        />
        <ClockField
          at="received.time"
          label={words.receivedAt}
          value={received.time}
          onChange={(time) => change({ received: { ...received, time } })}
        />
      </div>
      <p className="form-hint">{words.receivedHelp}</p>
      {errorAt(errors, 'statements') ? (
        <p className="form-error-message">{errorAt(errors, 'statements')}</p>
      ) : null}
      <Rows<Statement>
        title={words.statements}
        items={typed.statements}
        onChange={(statements) => change({ statements })}
        blank={blank}
      >
        {(statement, changeOne, index) => (
          <StatementFields
            at={`statements.${index}`}
            statement={statement}
            error={errorAt(errors, `statements.${index}`)}
            change={changeOne}
          />
        )}
      </Rows>
    </>
  );
}
