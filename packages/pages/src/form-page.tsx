import { closingIn, dayIn, readForm } from '@plan/contract/words';
import type { ReadPage, ReadQuestion } from '@plan/contract/words';
import type { PublicPool, PublicRound, PublicView } from '@plan/domain/insights';
import { Document, linkTo } from './chrome.tsx';
import type { Place } from './chrome.tsx';

/** Where the form of a round is read, without language. */
export function formAddress(
  view: { readonly municipality: { readonly id: string } },
  pool: Pick<PublicPool, 'slug'>,
  round: Pick<PublicRound, 'slug'>,
): string {
  return `/${view.municipality.id}/puljer/${pool.slug}/${round.slug}`;
}

function Question({ question }: { readonly question: ReadQuestion }) {
  const { label, help, notes, within } = question;
  return (
    <li>
      <strong lang="da">{label}</strong>
      {help === '' ? null : (
        <>
          <br />
          <span lang="da">{help}</span>
        </>
      )}
      {notes.length === 0 ? null : (
        <>
          <br />
          {notes.join(' ')}
        </>
      )}
      {within.length === 0 ? null : (
        <ul>
          {within.map((each) => (
            <Question key={each.key} question={each} />
          ))}
        </ul>
      )}
    </li>
  );
}

function Step({ step, number }: { readonly step: ReadPage; readonly number: number }) {
  return (
    <section aria-labelledby={step.key}>
      <h2 id={step.key} lang="da">
        {number}. {step.title}
      </h2>
      {step.lead === '' ? null : <p>{step.lead}</p>}
      {step.lines.length === 0 ? null : (
        <ul>
          {step.lines.map((line) => (
            <li key={line.key}>{line.text}</li>
          ))}
        </ul>
      )}
      {step.questions.length === 0 ? null : (
        <ul>
          {step.questions.map((each) => (
            <Question key={each.key} question={each} />
          ))}
        </ul>
      )}
    </section>
  );
}

type Props = {
  readonly place: Place;
  readonly view: PublicView;
  readonly pool: PublicPool;
  readonly of: PublicRound;
};

/** The whole form as it is read, printed and talked over before anybody signs in. */
export function FormPage({ place, view, pool, of: round }: Props) {
  const { words, language } = place;
  const address = formAddress(view, pool, round);
  return (
    <Document place={place} title={`${round.title}: skema`} municipality={view.municipality} twin>
      <p>
        <a href={linkTo(place, `/${view.municipality.id}/puljer/${pool.slug}`)} lang="da">
          {pool.title}
        </a>
      </p>
      <p>{words.formLead}</p>
      <ul>
        <li>
          {words.deadline}: {closingIn(language, round.window.closesBefore)}
        </li>
        <li>
          <a href={`${address}/skema.docx`} hrefLang="da">
            {words.formFile}
          </a>
        </li>
        <li>
          <a href={linkTo(place, `${address}/tjek`)}>{words.check}</a>
        </li>
        {round.state === 'announced' ? (
          <li>
            <a href={`/app/${view.municipality.id}/runder/${round.id}/soeg`}>{words.apply}</a>
          </li>
        ) : null}
      </ul>
      {round.formCorrections.map(({ note, on }) => (
        <p key={note}>
          {words.formCorrected} {dayIn(language, on)}: <span lang="da">{note}</span>
        </p>
      ))}
      {readForm(language, round).map((step, index) => (
        <Step key={step.key} step={step} number={index + 1} />
      ))}
    </Document>
  );
}
