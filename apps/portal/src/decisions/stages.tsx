import { call } from '@plan/contract/client';
import type { AnswerOf } from '@plan/contract/client';
import { dayIn, stageText } from '@plan/contract/words';
import { matterOf, stageAnswers, standingLines, wordOf } from '@plan/domain/decisions';
import type { StageAnswer, StageWord } from '@plan/domain/decisions';
import { dayOf } from '@plan/domain/kernel';
import type { DecisionReference, MunicipalityId, RoundId } from '@plan/domain/kernel';
import { stagesToHear } from '@plan/domain/pools';
import type { NumberedStage, Stage } from '@plan/domain/pools';
import { useState } from 'react';
import { DecisionFields } from '../forms/decision-fields.tsx';
import { Troubles, errorAt, errorsFrom } from '../forms/errors.tsx';
import { Radios, TextArea, fieldId } from '../forms/fields.tsx';
import { useSubmitting } from '../forms/submitting.ts';
import { Sure } from '../forms/sure.tsx';
import { useWords } from '../words/language.tsx';
import { useDecisionWords } from './words.ts';

type Desk = AnswerOf<'showAllocation'>;
type At = { readonly municipality: MunicipalityId; readonly round: RoundId };
type Props = { readonly at: At; readonly desk: Desk; readonly mayRecord: boolean };

/** Who an answer comes from, for the reference to it. */
function bodyNamed({ by, title }: Stage): string {
  return by.kind === 'body' ? by.name : title;
}

type FormProps = { readonly at: At; readonly desk: Desk; readonly heard: NumberedStage };

function StageForm({ at, desk, heard: { number, stage } }: FormProps) {
  const { language } = useWords();
  const more = useDecisionWords();
  const sending = useSubmitting();
  const errors = errorsFrom(sending.trouble, language);
  const [answer, setAnswer] = useState<StageAnswer>();
  const [text, setText] = useState('');
  const [decision, setDecision] = useState<DecisionReference>({
    body: bodyNamed(stage),
    day: dayOf(desk.serverTime),
    item: '',
  });
  const field = (name: string) => `trin-${number}.${name}`;
  const offered = stageAnswers.filter((each) => more.answers[stage.does][each] !== '');
  const send = () => {
    if (answer === undefined) return;
    const params = { ...at, stage: String(number) };
    const body = { answer, text, decision };
    void sending.send(call('recordStage', { params, body }));
  };
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        send();
      }}
    >
      <Troubles trouble={sending.trouble} addressOf={(name) => `#${fieldId(field(name))}`} />
      <Radios
        at={field('answer')}
        label={more.answer}
        error={errorAt(errors, 'answer')}
        value={answer}
        onChange={(chosen) => setAnswer(stageAnswers.find((each) => each === chosen))}
        options={offered.map((each) => ({ value: each, text: more.answers[stage.does][each] }))}
      />
      <TextArea
        at={field('text')}
        label={more.said}
        error={errorAt(errors, 'text')}
        value={text}
        limit={2000}
        rows={3}
        onChange={setText}
      />
      <DecisionFields at={field('decision')} value={decision} onChange={setDecision} />
      <div className="button-row">
        <button
          type="submit"
          className="button button-secondary"
          disabled={sending.busy || answer === undefined}
        >
          {more.keep}
          <span className="sr-only">: {stage.title}</span>
        </button>
      </div>
    </form>
  );
}

function Said({ word, stage }: { readonly word: StageWord; readonly stage: Stage }) {
  const { language } = useWords();
  const more = useDecisionWords();
  const { body, day, item } = word.decision;
  return (
    <>
      <p>
        <strong>{more.answers[stage.does][word.answer]}</strong>. {more.saidIn}{' '}
        <span lang="da">{body}</span> {dayIn(language, day)}
        {item === '' ? '' : `, ${item}`}.
      </p>
      <p className="keep-lines" lang="da">
        {word.text}
      </p>
    </>
  );
}

/** What the other stages of a call have said about its list, and the way to write it down. */
export function Stages({ at, desk, mayRecord }: Props) {
  const { language } = useWords();
  const more = useDecisionWords();
  const { round, allocation } = desk;
  const standing = standingLines(allocation).map(({ application }) => application);
  const matters = desk.applications
    .filter(({ application }) => standing.includes(application.id))
    .map(({ application }) => matterOf(application));
  const heard = stagesToHear(round, matters);
  const open = mayRecord && allocation.state === 'open' && desk.withheld === 0;
  if (heard.length === 0) return null;
  return (
    <section aria-labelledby="trin">
      <h2 id="trin">{more.stages}</h2>
      <p>{more.stagesLead}</p>
      {heard.map((each) => {
        const word = wordOf(allocation, each);
        return (
          <div key={each.number} className="card-plain">
            <h3 className="mt-0" lang="da">
              {each.stage.title}
            </h3>
            <p>{stageText(language, each.stage)}</p>
            {word ? <Said word={word} stage={each.stage} /> : <p>{more.waits}</p>}
            {open && !word ? <StageForm at={at} desk={desk} heard={each} /> : null}
            {open && word ? (
              <Sure
                quiet
                ask={more.takeBack}
                sure={more.takeBack}
                yes={more.takeBack}
                act={(sending) =>
                  sending.send(
                    call('takeBackStage', { params: { ...at, stage: String(each.number) } }),
                  )
                }
              />
            ) : null}
          </div>
        );
      })}
    </section>
  );
}
