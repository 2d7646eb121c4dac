import { call } from '@plan/contract/client';
import { confirmText, termMendText } from '@plan/contract/words';
import type { Language } from '@plan/contract/words';
import type { MunicipalityId, RoundId } from '@plan/domain/kernel';
import { callTextOf } from '@plan/domain/pools';
import type { CallText, Round } from '@plan/domain/pools';
import type { ReactNode } from 'react';
import { EditForm } from '../forms/edit-form.tsx';
import { useEditing } from '../forms/editing.ts';
import { errorAt, errorsFrom } from '../forms/errors.tsx';
import type { FieldError } from '../forms/errors.tsx';
import { Checkbox, TextArea, fieldId } from '../forms/fields.tsx';
import { useWords } from '../words/language.tsx';
import { AreasPart } from './areas-part.tsx';
import { BasicsPart, NamePart } from './basics-part.tsx';
import { DatesPart } from './dates-part.tsx';
import { AnswersPart, CriteriaPart, StagesPart } from './judging-parts.tsx';
import { FormPart } from './form-part.tsx';
import type { CallPart, ShownCall } from './part.ts';
import { ReadBack } from './read-back.tsx';
import { TermsPart } from './terms-part.tsx';
import { usePoolWords } from './words.ts';

export type CallAddress = { readonly municipality: MunicipalityId; readonly round: RoundId };

function Part({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <details className="card-plain">
      <summary>
        <h2 className="h3 mt-0 mb-0 in-summary">{title}</h2>
      </summary>
      {children}
    </details>
  );
}

/** The parts of a copy that somebody must have looked at. */
function ConfirmPart({ text, change, errors }: CallPart) {
  const { language } = useWords();
  const words = usePoolWords();
  if (text.toConfirm.length === 0) return null;
  return (
    <fieldset className="card-plain" id={fieldId('toConfirm')} tabIndex={-1}>
      <legend className="h3">{words.confirmPart}</legend>
      <p>{words.confirmLead}</p>
      {errorAt(errors, 'toConfirm') ? (
        <p className="form-error-message">{errorAt(errors, 'toConfirm')}</p>
      ) : null}
      {text.toConfirm.map((part) => (
        <Checkbox
          key={part}
          at={`toConfirm.${part}`}
          label={confirmText(language, text, part)}
          checked={false}
          onChange={() => change({ toConfirm: text.toConfirm.filter((each) => each !== part) })}
        />
      ))}
    </fieldset>
  );
}

function AppealPart({ text, change }: CallPart) {
  const words = usePoolWords();
  return (
    <TextArea
      at="appealGuidance"
      label={words.appealGuidance}
      help={words.appealHelp}
      limit={2000}
      value={text.appealGuidance}
      onChange={(appealGuidance) => change({ appealGuidance })}
    />
  );
}

/** A term that cannot be saved is named, with the field that it is about; a choice leads to itself. */
function termError(language: Language, { terms }: CallText, error: FieldError): FieldError {
  const { at = '' } = error;
  const told = termMendText(language, terms, at);
  if (told === undefined) return error;
  const [, index, ...within] = at.split('.');
  const key = within.join('.') === 'terms' ? terms[Number(index)]?.key : undefined;
  return { at: key === undefined ? at : `terms.${key}`, text: told };
}

type Props = {
  readonly at: CallAddress;
  readonly shown: ShownCall;
};

/**
 * A call as it is written. Of an announced call only what hurts no applicant can be written; the
 * rest is read.
 */
export function CallForm({ at, shown }: Props) {
  const { language } = useWords();
  const words = usePoolWords();
  const { round, version, pool } = shown;
  const editing = useEditing({
    first: callTextOf(round),
    version,
    send: (text, seen) => call('saveCall', { params: at, body: { pool: pool.id, text }, ...seen }),
    standing: (value) => callTextOf(value as Round),
    versionOf: (answer) => answer.version,
  });
  const { text, change, sending } = editing;
  const tell = (error: FieldError) => termError(language, text, error);
  const errors = errorsFrom(sending.trouble, language).map(tell);
  const part = { text, change, shown, errors };
  const draft = round.state === 'draft';
  return (
    <>
      {round.state === 'announced' ? <p>{words.locked}</p> : null}
      <EditForm
        editing={editing}
        save={() => void editing.save()}
        saveText={words.save}
        tell={tell}
        names={{ ...words, title: words.callTitle, dates: words.datesPart, terms: words.termsPart }}
      >
        <NamePart {...part} />
        <ConfirmPart {...part} />
        {draft ? (
          <Part title={words.basics}>
            <BasicsPart {...part} />
          </Part>
        ) : null}
        <Part title={words.datesPart}>
          <DatesPart {...part} />
        </Part>
        {draft ? (
          <>
            <Part title={words.termsPart}>
              <TermsPart {...part} />
            </Part>
            <Part title={words.formPart}>
              <FormPart {...part} />
            </Part>
            <Part title={words.areasPart}>
              <AreasPart {...part} />
            </Part>
            <Part title={words.criteriaPart}>
              <CriteriaPart {...part} />
            </Part>
          </>
        ) : null}
        <Part title={words.stagesPart}>
          <StagesPart {...part} />
        </Part>
        <Part title={words.answersPart}>
          <AnswersPart {...part} />
        </Part>
        <Part title={words.otherPart}>
          <AppealPart {...part} />
        </Part>
      </EditForm>
      <ReadBack text={text} shown={shown} />
    </>
  );
}
