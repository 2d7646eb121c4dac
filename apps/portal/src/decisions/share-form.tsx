import { call } from '@plan/contract/client';
import type { AnswerOf } from '@plan/contract/client';
import { reasonCodeTerms } from '@plan/contract/words';
import { reasonCodes, shareKeys, shareOut, shareSteps, sharedLines } from '@plan/domain/decisions';
import type { ReasonCode, ShareAsked } from '@plan/domain/decisions';
import type { MunicipalityId, RoundId } from '@plan/domain/kernel';
import { useState } from 'react';
import { Troubles, errorAt, errorsFrom } from '../forms/errors.tsx';
import { Checkbox, Radios, SelectField, TextArea, fieldId } from '../forms/fields.tsx';
import { useSubmitting } from '../forms/submitting.ts';
import { useWords } from '../words/language.tsx';
import { SharePreview } from './share-preview.tsx';
import { useShareWords } from './share-words.ts';

type Props = {
  readonly at: { readonly municipality: MunicipalityId; readonly round: RoundId };
  readonly desk: AnswerOf<'showAllocation'>;
};

const PREFIX = 'deling';

function chosen<Value extends string>(
  of: readonly Value[],
  value: string,
  otherwise: Value,
): Value {
  return of.find((each) => each === value) ?? otherwise;
}

type HowProps = { readonly asked: ShareAsked; readonly onChange: (asked: ShareAsked) => void };

/** By what, between whom, and how it is rounded. */
function HowFields({ asked, onChange }: HowProps) {
  const more = useShareWords();
  return (
    <>
      <SelectField
        at={`${PREFIX}.by`}
        label={more.by}
        value={asked.by}
        onChange={(by) => onChange({ ...asked, by: chosen(shareKeys, by, asked.by) })}
        options={shareKeys.map((value) => ({ value, text: more.keys[value] }))}
      />
      <Radios
        at={`${PREFIX}.lines`}
        label={more.lines}
        value={asked.lines}
        onChange={(which) => onChange({ ...asked, lines: chosen(sharedLines, which, asked.lines) })}
        options={sharedLines.map((value) => ({ value, text: more.which[value] }))}
      />
      <Radios
        at={`${PREFIX}.step`}
        label={more.step}
        value={asked.step}
        onChange={(step) => onChange({ ...asked, step: chosen(shareSteps, step, asked.step) })}
        options={shareSteps.map((value) => ({ value, text: more.steps[value] }))}
      />
    </>
  );
}

type WhyProps = {
  readonly hasAreas: boolean;
  readonly codes: readonly ReasonCode[];
  readonly onChange: (codes: readonly ReasonCode[]) => void;
};

function WhyFields({ hasAreas, codes, onChange }: WhyProps) {
  const { language } = useWords();
  const more = useShareWords();
  const offered = reasonCodes.filter((code) => hasAreas || code !== 'outside-areas');
  return (
    <fieldset>
      <legend className="form-label">{more.reasonCodes}</legend>
      {offered.map((code) => (
        <Checkbox
          key={code}
          at={`${PREFIX}.${code}`}
          label={reasonCodeTerms[code][language]}
          checked={codes.includes(code)}
          onChange={(on) => onChange(on ? [...codes, code] : codes.filter((each) => each !== code))}
        />
      ))}
    </fieldset>
  );
}

/** Shares what is left between the lines of an open list; the amounts are seen before they are put. */
export function ShareForm({ at, desk }: Props) {
  const { language } = useWords();
  const more = useShareWords();
  const sending = useSubmitting();
  const [asked, setAsked] = useState<ShareAsked>({
    by: 'members',
    lines: 'undecided',
    step: 'hundred',
  });
  const [codes, setCodes] = useState<readonly ReasonCode[]>(['money-does-not-reach']);
  const [reason, setReason] = useState('');
  const [seen, setSeen] = useState(false);
  const applications = desk.applications.map(({ application }) => application);
  const shared = shareOut(desk.round, desk.account, desk.allocation, applications, asked);
  const errors = errorsFrom(sending.trouble, language);
  const put = () => {
    const amounts = shared.shares.map(({ application, amount }) => ({ application, amount }));
    const body = { ...asked, seen: amounts, reasonCodes: [...codes], reason };
    void sending.send(call('shareRest', { params: at, body }), () => setSeen(false));
  };
  return (
    <details className="card-plain">
      <summary>{more.open}</summary>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (seen) put();
          else setSeen(true);
        }}
      >
        <p>{more.lead}</p>
        <Troubles
          trouble={sending.trouble}
          addressOf={(name) => `#${fieldId(`${PREFIX}.${name}`)}`}
        />
        <HowFields asked={asked} onChange={setAsked} />
        {seen ? (
          <>
            <SharePreview desk={desk} by={asked.by} shared={shared} />
            <WhyFields hasAreas={desk.round.areas.length > 0} codes={codes} onChange={setCodes} />
            <TextArea
              at={`${PREFIX}.reason`}
              label={more.reason}
              error={errorAt(errors, 'reason')}
              value={reason}
              limit={4000}
              rows={3}
              onChange={setReason}
            />
          </>
        ) : null}
        <div className="button-row">
          <button type="submit" className="button button-secondary" disabled={sending.busy}>
            {seen ? more.put : more.see}
          </button>
        </div>
        <p role="status">{sending.done ? more.done : ''}</p>
      </form>
    </details>
  );
}
