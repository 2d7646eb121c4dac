import { call } from '@plan/contract/client';
import type { AnswerOf } from '@plan/contract/client';
import { amountIn, legalBasisTerms } from '@plan/contract/words';
import { givenBy } from '@plan/domain/decisions';
import type { Line } from '@plan/domain/decisions';
import type { LegalBasis } from '@plan/domain/kernel';
import { leftFor, placedSums } from '@plan/domain/pools';
import { useState } from 'react';
import type { ApplicationAddress } from '../applications/addresses.ts';
import { Troubles, errorAt, errorsFrom } from '../forms/errors.tsx';
import { SelectField, TextArea, fieldId } from '../forms/fields.tsx';
import { useSubmitting } from '../forms/submitting.ts';
import { useWords } from '../words/language.tsx';

type Desk = AnswerOf<'showAllocation'>;

/** The laws that the money of a round rests on, in the order it is taken. */
export function lawsOf({ account, round }: Desk): readonly LegalBasis[] {
  const lines = account.lines.filter(
    ({ subPool }) => round.subPool === undefined || subPool === round.subPool,
  );
  return [...new Set(lines.map(({ legalBasis }) => legalBasis))];
}

/** What is left under each law, and what of the list is placed there. */
export function LawSums({ desk }: { readonly desk: Desk }) {
  const { words, language } = useWords();
  const laws = lawsOf(desk);
  const adopted = desk.allocation.state === 'adopted';
  const placed = placedSums(givenBy(desk.allocation));
  if (laws.length < 2) return null;
  return (
    <div className="scroll-x" tabIndex={0} role="group" aria-label={words.decisions.perLaw}>
      <table className="table table--compact">
        <caption>{words.decisions.perLaw}</caption>
        <thead>
          <tr>
            <th scope="col">{words.decisions.law}</th>
            <th scope="col">{words.decisions.leftUnderLaw}</th>
            <th scope="col">{words.decisions.placed}</th>
          </tr>
        </thead>
        <tbody>
          {laws.map((law) => (
            <tr key={law}>
              <th scope="row">{legalBasisTerms[law][language]}</th>
              <td className="amount">
                {amountIn(language, leftFor(desk.account, desk.round, law))}
              </td>
              <td className="amount">{adopted ? '–' : amountIn(language, placed.get(law) ?? 0)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

type FormProps = { readonly at: ApplicationAddress; readonly line: Line; readonly desk: Desk };

/** Places an application under another law, with a reason; nothing where there is only one. */
export function PlaceForm({ at, line, desk }: FormProps) {
  const { words, language } = useWords();
  const sending = useSubmitting();
  const errors = errorsFrom(sending.trouble, language);
  const laws = lawsOf(desk);
  const first = laws.find((law) => law !== line.legalBasis);
  const [law, setLaw] = useState(first);
  const [reason, setReason] = useState('');
  const field = (name: string) => `${line.application}.place.${name}`;
  if (laws.length < 2 || !law) return null;
  return (
    <details>
      <summary>{words.decisions.place}</summary>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          const body = { legalBasis: law, reason };
          void sending.send(call('placeUnderLaw', { params: at, body }));
        }}
      >
        <p>{words.decisions.placeLead}</p>
        <Troubles trouble={sending.trouble} addressOf={(name) => `#${fieldId(field(name))}`} />
        <SelectField
          at={field('legalBasis')}
          label={words.decisions.law}
          error={errorAt(errors, 'legalBasis')}
          value={law}
          onChange={(chosen) => setLaw(laws.find((each) => each === chosen) ?? law)}
          options={laws.map((each) => ({ value: each, text: legalBasisTerms[each][language] }))}
        />
        <TextArea
          at={field('reason')}
          label={words.decisions.placeReason}
          error={errorAt(errors, 'reason')}
          value={reason}
          limit={600}
          rows={2}
          onChange={setReason}
        />
        <div className="button-row">
          <button type="submit" className="button button-secondary" disabled={sending.busy}>
            {words.decisions.placeYes}
          </button>
        </div>
      </form>
    </details>
  );
}
