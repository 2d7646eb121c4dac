import { call } from '@plan/contract/client';
import type { AnswerOf } from '@plan/contract/client';
import { startStateTerms } from '@plan/contract/words';
import type { CooperationStart, StartText } from '@plan/domain/collaborations';
import type { Day, MunicipalityId, StartId } from '@plan/domain/kernel';
import { useRead } from '../data/operations.ts';
import { EditForm } from '../forms/edit-form.tsx';
import { useEditing } from '../forms/editing.ts';
import { Troubles, errorsFrom } from '../forms/errors.tsx';
import { TextArea, TextField } from '../forms/fields.tsx';
import { StaffField } from '../forms/staff-field.tsx';
import { useSubmitting } from '../forms/submitting.ts';
import { Loaded, Page } from '../frame/page.tsx';
import { useWords } from '../words/language.tsx';
import { Classing, Naming } from './class-fields.tsx';
import { useCooperationWords } from './words.ts';

type Address = { readonly municipality: MunicipalityId; readonly start: StartId };
type Shown = AnswerOf<'showCooperation'>;
type Props = { readonly at: Address; readonly shown: Shown };

const empty: StartText = { title: '', centre: '', department: '', answers: [] };

function textOf({ id: _id, state: _state, collaboration: _made, ...text }: CooperationStart) {
  return text;
}

type Part = {
  readonly text: StartText;
  readonly change: (part: Partial<StartText>) => void;
};

/** The guide's questions, each with the department's answer so far. */
function Questions({ text, change, guide }: Part & { readonly guide: Shown['guide'] }) {
  const words = useCooperationWords();
  if (!guide) return null;
  return (
    <fieldset>
      <legend className="form-label">{words.questions}</legend>
      <span className="form-hint">{words.questionsLead}</span>
      {guide.questions.map(({ key, text: question }) => (
        <TextArea
          key={key}
          at={`answers.${key}`}
          label={<span lang="da">{question}</span>}
          limit={4000}
          rows={3}
          value={text.answers.find((each) => each.question === key)?.text ?? ''}
          onChange={(written) => {
            const others = text.answers.filter((each) => each.question !== key);
            change({ answers: [...others, { question: key, text: written }] });
          }}
        />
      ))}
    </fieldset>
  );
}

function When({ text, change, staff }: Part & Pick<Shown, 'staff'>) {
  const words = useCooperationWords();
  return (
    <div className="pair">
      <TextField
        at="dueBy"
        label={words.dueBy}
        type="date"
        value={text.dueBy ?? ''}
        onChange={(day) => change({ dueBy: day === '' ? undefined : (day as Day) })}
      />
      <StaffField
        at="responsible"
        label={words.responsible}
        staff={staff}
        value={text.responsible}
        onChange={(responsible) => change({ responsible })}
      />
    </div>
  );
}

function StartForm({ at, shown }: Props) {
  const { language } = useWords();
  const words = useCooperationWords();
  const row = shown.starts.find((each) => each.start.id === at.start);
  const editing = useEditing({
    first: row ? textOf(row.start) : empty,
    version: row?.version,
    send: (body: StartText, seen) => call('saveStart', { params: at, body, ...seen }),
    standing: (value) => textOf(value as CooperationStart),
    versionOf: (answer) => answer.version,
  });
  const { text, change } = editing;
  const errors = errorsFrom(editing.sending.trouble, language);
  return (
    <EditForm
      editing={editing}
      save={() => void editing.save()}
      names={{ ...words, title: words.name, answers: words.questions }}
    >
      <Naming text={text} change={change} errors={errors} />
      <Classing text={text} change={change} errors={errors} />
      <Questions text={text} change={change} guide={shown.guide} />
      <When text={text} change={change} staff={shown.staff} />
    </EditForm>
  );
}

/** Begins with what was saved, or lays it aside. */
function Begin({ at }: Pick<Props, 'at'>) {
  const words = useCooperationWords();
  const sending = useSubmitting();
  return (
    <section className="card-plain" aria-labelledby="gaa-i-gang">
      <h2 id="gaa-i-gang" className="mt-0">
        {words.start}
      </h2>
      <p>{words.startLead}</p>
      <Troubles trouble={sending.trouble} />
      <div className="button-row">
        <button
          type="button"
          className="button button-primary"
          disabled={sending.busy}
          onClick={() => void sending.send(call('startCooperation', { params: at }))}
        >
          {words.start}
        </button>
        <button
          type="button"
          className="button button-tertiary"
          disabled={sending.busy}
          onClick={() => void sending.send(call('shelveCooperation', { params: at }))}
        >
          {words.shelve}
        </button>
      </div>
    </section>
  );
}

function Begun({ at, shown }: Props) {
  const { language } = useWords();
  const words = useCooperationWords();
  const row = shown.starts.find((each) => each.start.id === at.start);
  if (row?.start.state === 'started') {
    const made = shown.collaborations.find(
      (each) => each.collaboration.id === row.start.collaboration,
    );
    const { id, title } = made?.collaboration ?? {};
    return (
      <>
        <p role="status">{words.startedLead}</p>
        {id ? (
          <p>
            <a href={`/app/${at.municipality}/samarbejde/katalog/${id}`}>
              {words.toCatalogue}: {title}
            </a>
          </p>
        ) : null}
        <dl lang="da">
          {row.start.answers.map(({ question, text }) => (
            <div key={question}>
              <dt>{shown.guide?.questions.find((each) => each.key === question)?.text}</dt>
              <dd className="keep-lines">{text}</dd>
            </div>
          ))}
        </dl>
      </>
    );
  }
  return (
    <>
      {row ? (
        <p>
          <strong>{startStateTerms[row.start.state][language]}</strong>
          {row.late ? ` · ${words.late}` : ''}
        </p>
      ) : null}
      <StartForm at={at} shown={shown} />
      {row ? <Begin at={at} /> : null}
    </>
  );
}

/** What a department thinks through before it begins to work with volunteers. */
export default function StartPage({ municipality, start }: Address) {
  const words = useCooperationWords();
  const shown = useRead('showCooperation', { municipality });
  const row = shown.value?.starts.find((each) => each.start.id === start);
  const back = { to: `/app/${municipality}/samarbejde`, text: words.back };
  return (
    <Page title={row?.start.title ?? words.newStart} back={back}>
      <Loaded shown={shown}>
        {(value) => <Begun at={{ municipality, start }} shown={value} />}
      </Loaded>
    </Page>
  );
}
