import { call } from '@plan/contract/client';
import type { AnswerOf } from '@plan/contract/client';
import { inquiryOpensQuestion, openableOn } from '@plan/domain/applications';
import { addDays, dayOf } from '@plan/domain/kernel';
import type { Day } from '@plan/domain/kernel';
import type { Round } from '@plan/domain/pools';
import { useState } from 'react';
import type { ApplicationAddress } from '../applications/addresses.ts';
import { useCaseWords } from '../applications/case-words.ts';
import { newId } from '../data/ids.ts';
import { useKeptText } from '../data/kept-text.ts';
import { DayField } from '../forms/day-field.tsx';
import { Troubles, errorAt, errorsFrom } from '../forms/errors.tsx';
import { Checkbox, SelectField, TextArea, fieldId } from '../forms/fields.tsx';
import { useSubmitting } from '../forms/submitting.ts';
import { useWords } from '../words/language.tsx';

type Props = {
  readonly at: ApplicationAddress;
  readonly round: Round;
  readonly shown: AnswerOf<'showApplication'>;
};

/** Volunteers meet once a week. */
const USUAL_DAYS = 10;

/** The pages and the questions on them, as they were put. */
function placesIn({ steps }: Props['shown']) {
  return steps.flatMap(({ key, sealed }) => {
    if (!sealed) return [];
    const labels = sealed.shown.map(({ label }) => label).filter((label) => label !== '');
    return ['', ...new Set(labels)].map((label) => ({
      value: JSON.stringify([key, label]),
      step: key,
      label,
      text: label === '' ? sealed.title : `${sealed.title}: ${label}`,
    }));
  });
}

/** Asks the applicant about one question of what was sent. */
export function AskForm({ at, round, shown }: Props) {
  const { language } = useWords();
  const words = useCaseWords();
  const sending = useSubmitting();
  const errors = errorsFrom(sending.trouble, language);
  // One id for one question: sending twice asks once.
  const [inquiry, setInquiry] = useState(() => newId('inq'));
  const places = placesIn(shown);
  const [kept, setPlace] = useKeptText(`spoergsmaal-sted ${at.application}`);
  const place = places.some(({ value }) => value === kept) ? kept : (places[0]?.value ?? '');
  const [text, setText] = useKeptText(`spoergsmaal ${at.application}`);
  const [opensKept, setOpens] = useKeptText(`spoergsmaal-aabner ${at.application}`);
  const opens = opensKept === 'yes';
  const [answerBy, setAnswerBy] = useState<Day>(() => addDays(dayOf(shown.serverTime), USUAL_DAYS));
  const chosen = places.find((each) => each.value === place);
  const question = chosen && openableOn(round, shown.application, chosen)?.question;
  const canOpen = inquiryOpensQuestion.broken({ opens: true, question }) === undefined;
  const ask = () => {
    if (!chosen) return;
    const { step, label } = chosen;
    const body = { step, label, text, answerBy, ...(opens && canOpen ? { opens } : {}) };
    void sending.send(call('askApplicant', { params: { ...at, inquiry }, body }), () => {
      setInquiry(newId('inq'));
      setText('');
      setOpens('');
    });
  };
  return (
    <form
      className="card-plain"
      onSubmit={(event) => {
        event.preventDefault();
        ask();
      }}
    >
      <h2 className="mt-0">{words.inquiries.ask}</h2>
      <p>{words.inquiries.askLead}</p>
      <Troubles
        trouble={sending.trouble}
        addressOf={(field) => `#${fieldId(`inquiry.${field}`)}`}
      />
      <SelectField
        at="inquiry.place"
        label={words.inquiries.about}
        value={place}
        onChange={setPlace}
        options={places}
      />
      {canOpen ? (
        <Checkbox
          at="inquiry.opens"
          label={words.inquiries.opens}
          checked={opens}
          onChange={(open) => setOpens(open ? 'yes' : '')}
        />
      ) : null}
      {canOpen ? <p className="form-hint">{words.inquiries.opensHelp}</p> : null}
      <TextArea
        at="inquiry.text"
        label={words.inquiries.question}
        error={errorAt(errors, 'text')}
        limit={2000}
        rows={3}
        value={text}
        onChange={setText}
      />
      <DayField
        at="inquiry.answerBy"
        label={words.inquiries.answerBy}
        error={errorAt(errors, 'answerBy')}
        value={answerBy}
        onChange={(day) => setAnswerBy(day ?? answerBy)}
      />
      <button type="submit" className="button button-secondary" disabled={sending.busy}>
        {words.inquiries.send}
      </button>
      <p role="status">{sending.done ? words.inquiries.sent : ''}</p>
    </form>
  );
}
