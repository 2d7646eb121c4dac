import { call } from '@plan/contract/client';
import type { AnswerOf } from '@plan/contract/client';
import { agreementKindTerms, agreementStandingTerms } from '@plan/contract/words';
import { agreementKinds } from '@plan/domain/collaborations';
import type { Agreement, AgreementText } from '@plan/domain/collaborations';
import type { AgreementId, Day, MunicipalityId } from '@plan/domain/kernel';
import { useRead } from '../data/operations.ts';
import { AmountField } from '../forms/amount-field.tsx';
import { EditForm } from '../forms/edit-form.tsx';
import { useEditing } from '../forms/editing.ts';
import { errorAt, errorsFrom } from '../forms/errors.tsx';
import type { FieldError } from '../forms/errors.tsx';
import { Checkbox, Radios, TextArea, TextField } from '../forms/fields.tsx';
import { StaffField } from '../forms/staff-field.tsx';
import { LinesField } from '../forms/lines-field.tsx';
import { NumberField } from '../forms/number-field.tsx';
import { Loaded, Page } from '../frame/page.tsx';
import { useWords } from '../words/language.tsx';
import { useCooperationWords } from './words.ts';

type Address = { readonly municipality: MunicipalityId; readonly agreement: AgreementId };
type Shown = AnswerOf<'showCooperation'>;

const empty: AgreementText = {
  parties: [],
  kind: 'cooperation',
  purpose: '',
  text: '',
  meetingRhythm: '',
  boardSeat: false,
  money: { given: false },
  yearly: false,
  initiatives: [],
  remindDays: 60,
};

function textOf({ id: _id, ...text }: Agreement): AgreementText {
  return text;
}

type Part = {
  readonly text: AgreementText;
  readonly change: (part: Partial<AgreementText>) => void;
  readonly errors: readonly FieldError[];
};

function Said({ text, change, errors }: Part) {
  const { language } = useWords();
  const words = useCooperationWords();
  return (
    <>
      <LinesField
        at="parties"
        label={words.parties}
        help={words.partiesHelp}
        error={errorAt(errors, 'parties')}
        lines={text.parties}
        onChange={(parties) => change({ parties })}
      />
      <Radios
        at="kind"
        label={words.kind}
        value={text.kind}
        onChange={(kind) =>
          change({ kind: agreementKinds.find((each) => each === kind) ?? 'cooperation' })
        }
        options={agreementKinds.map((each) => ({
          value: each,
          text: agreementKindTerms[each][language],
        }))}
      />
      <TextArea
        at="purpose"
        label={words.purpose}
        limit={2000}
        rows={3}
        value={text.purpose}
        onChange={(purpose) => change({ purpose })}
      />
      <TextArea
        at="text"
        label={words.agreementText}
        limit={4000}
        value={text.text}
        onChange={(written) => change({ text: written })}
      />
      <TextField
        at="meetingRhythm"
        label={words.meetingRhythm}
        value={text.meetingRhythm}
        onChange={(meetingRhythm) => change({ meetingRhythm })}
      />
    </>
  );
}

function Bound({ text, change, errors }: Part) {
  const words = useCooperationWords();
  return (
    <>
      <Checkbox
        at="boardSeat"
        label={words.boardSeat}
        checked={text.boardSeat}
        onChange={(boardSeat) => change({ boardSeat })}
      />
      <Checkbox
        at="money.given"
        label={words.given}
        checked={text.money.given}
        onChange={(given) => change({ money: given ? { ...text.money, given } : { given } })}
      />
      {text.money.given ? (
        <AmountField
          at="money.yearly"
          label={words.yearly}
          error={errorAt(errors, 'money.yearly')}
          value={text.money.yearly}
          onChange={(yearly) => change({ money: { given: true, yearly } })}
        />
      ) : null}
      <div className="pair">
        <TextField
          at="from"
          label={words.from}
          type="date"
          value={text.from ?? ''}
          onChange={(from) => change({ from: from === '' ? undefined : (from as Day) })}
        />
        <TextField
          at="until"
          label={words.untilDay}
          type="date"
          error={errorAt(errors, 'until')}
          value={text.until ?? ''}
          onChange={(until) => change({ until: until === '' ? undefined : (until as Day) })}
        />
      </div>
      <Checkbox
        at="yearly"
        label={words.everyYear}
        checked={text.yearly}
        onChange={(yearly) => change({ yearly })}
      />
    </>
  );
}

function Ties({ text, change, shown }: Part & { readonly shown: Shown }) {
  const words = useCooperationWords();
  return (
    <>
      <StaffField
        at="responsible"
        label={words.responsible}
        staff={shown.staff}
        value={text.responsible}
        onChange={(responsible) => change({ responsible })}
      />
      <NumberField
        at="remindDays"
        label={words.remindDays}
        value={text.remindDays}
        onChange={(remindDays) => change({ remindDays: remindDays ?? 0 })}
      />
      {shown.initiatives.length === 0 ? null : (
        <details>
          <summary>
            {words.initiatives} ({text.initiatives.length})
          </summary>
          <fieldset>
            <legend className="sr-only">{words.initiatives}</legend>
            {shown.initiatives.map(({ id, title, plan }) => (
              <Checkbox
                key={id}
                at={`initiative.${id}`}
                label={`${title} (${plan})`}
                checked={text.initiatives.includes(id)}
                onChange={(checked) => {
                  const others = text.initiatives.filter((each) => each !== id);
                  change({ initiatives: checked ? [...others, id] : others });
                }}
              />
            ))}
          </fieldset>
        </details>
      )}
    </>
  );
}

type FormProps = { readonly at: Address; readonly shown: Shown };

function AgreementForm({ at, shown }: FormProps) {
  const { language } = useWords();
  const words = useCooperationWords();
  const row = shown.agreements.find((each) => each.agreement.id === at.agreement);
  const editing = useEditing({
    first: row ? textOf(row.agreement) : empty,
    version: row?.version,
    send: (body, seen) => call('saveAgreement', { params: at, body, ...seen }),
    standing: (value) => textOf(value as Agreement),
    versionOf: (answer) => answer.version,
  });
  const { text, change } = editing;
  const part = { text, change, errors: errorsFrom(editing.sending.trouble, language) };
  return (
    <EditForm
      editing={editing}
      save={() => void editing.save()}
      names={{
        ...words,
        text: words.agreementText,
        until: words.untilDay,
        yearly: words.everyYear,
      }}
    >
      <Said {...part} />
      <Bound {...part} />
      <Ties {...part} shown={shown} />
    </EditForm>
  );
}

/** One agreement with others, new or known. */
export default function AgreementPage({ municipality, agreement }: Address) {
  const { language } = useWords();
  const words = useCooperationWords();
  const shown = useRead('showCooperation', { municipality });
  const row = shown.value?.agreements.find((each) => each.agreement.id === agreement);
  const back = { to: `/app/${municipality}/samarbejde`, text: words.back };
  return (
    <Page title={row?.agreement.parties.join(', ') ?? words.newAgreement} back={back}>
      {row ? (
        <p>
          <strong>{agreementStandingTerms[row.standing][language]}</strong>
        </p>
      ) : null}
      <Loaded shown={shown}>
        {(value) => <AgreementForm at={{ municipality, agreement }} shown={value} />}
      </Loaded>
    </Page>
  );
}
