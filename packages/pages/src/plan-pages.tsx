import { dayIn, planStateTerms, rollOverTerms } from '@plan/contract/words';
import type { PublicInitiative, PublicPlan } from '@plan/domain/insights';
import { Document } from './chrome.tsx';
import type { Place } from './chrome.tsx';
import { Adopted, Corrections, Facts, To, Told } from './facts.tsx';
import type { Props } from './facts.tsx';
import { LinkList } from './links.tsx';

type ListProps = {
  readonly place: Place;
  readonly id: string;
  readonly initiatives: readonly PublicInitiative[];
};

function InitiativeList({ place, id, initiatives }: ListProps) {
  return (
    <LinkList
      place={place}
      links={initiatives.map((each) => ({
        address: `/${id}/indsatser/${each.slug}`,
        text: each.number === undefined ? each.title : `${each.number}. ${each.title}`,
      }))}
    />
  );
}

/** Focus areas with their own initiatives, or all initiatives in one list. */
function Initiatives({ place, view, of: plan }: Props<PublicPlan>) {
  const { id } = view.municipality;
  const areas = plan.sections.filter((section) => section.kind === 'focus-area');
  const outside = plan.initiatives.filter(
    (each) => !areas.some((area) => area.number === each.section),
  );
  return (
    <>
      <h2>{place.words.initiatives}</h2>
      {areas.map((area) => (
        <section key={area.number} aria-labelledby={`omraade-${area.number}`}>
          <h3 id={`omraade-${area.number}`} lang="da">
            {area.number}. {area.title}
          </h3>
          <Told text={area.text} />
          <InitiativeList
            place={place}
            id={id}
            initiatives={plan.initiatives.filter((each) => each.section === area.number)}
          />
        </section>
      ))}
      {outside.length === 0 ? null : <InitiativeList place={place} id={id} initiatives={outside} />}
    </>
  );
}

/** What the plan says beside its initiatives. */
function Around({ place, of: plan }: Props<PublicPlan>) {
  const { words } = place;
  const themes = plan.sections.filter((section) => section.kind === 'theme');
  return (
    <>
      {themes.length === 0 ? null : <h2>{words.themes}</h2>}
      {themes.map((theme) => (
        <section key={theme.number}>
          <h3 lang="da">{theme.title}</h3>
          <Told text={theme.text} />
        </section>
      ))}
      {plan.alsoMentioned.length === 0 ? null : (
        <>
          <h2>{words.alsoMentioned}</h2>
          <ul>
            {plan.alsoMentioned.map((each) => (
              <li key={each.text}>
                <span lang="da">{each.text}</span>
                {each.goal === undefined ? null : ` (${words.goalShort(each.goal)})`}
              </li>
            ))}
          </ul>
        </>
      )}
      {plan.inputs.length === 0 ? null : (
        <>
          <h2>{words.inputs}</h2>
          <dl lang="da">
            {plan.inputs.map((input) => (
              <div key={input.title}>
                <dt>{input.title}</dt>
                <dd>{input.text}</dd>
              </div>
            ))}
          </dl>
        </>
      )}
    </>
  );
}

/** When the plan was last reported on, and what was promised. Silence is told too. */
function Reported({ place, view, of: plan }: Props<PublicPlan>) {
  const { words, language } = place;
  const { id } = view.municipality;
  const silent = plan.initiatives.filter((each) => each.silence.silent).length;
  return (
    <>
      <h2>{words.reports}</h2>
      <p>
        {plan.reportedUntil === undefined
          ? words.neverReported
          : `${words.reportedUntil} ${dayIn(language, plan.reportedUntil)}.`}{' '}
        {plan.state === 'in-force' ? words.updateEvery(plan.updateEvery) : null}
      </p>
      {silent === 0 ? null : (
        <p>
          <strong>{words.silentCount(silent)}</strong>
        </p>
      )}
      <LinkList
        place={place}
        links={plan.reports.map((report) => ({
          address: `/${id}/statusrapporter/${report.slug}`,
          text: report.title,
        }))}
      />
    </>
  );
}

/** What each initiative came to when the plan ended; none has vanished. */
function CameTo({ place, view, of: plan }: Props<PublicPlan>) {
  const { words, language } = place;
  if (plan.rollOver.length === 0) return null;
  return (
    <>
      <h2>{words.cameTo}</h2>
      <dl>
        {plan.rollOver.map(({ slug, title, outcome, into, note }) => (
          <div key={slug}>
            <dt>
              <To place={place} to={`/${view.municipality.id}/indsatser/${slug}`}>
                {title}
              </To>
            </dt>
            <dd>
              {rollOverTerms[outcome][language]}
              {into === undefined ? null : (
                <>
                  {': '}
                  <span lang="da">{into}</span>
                </>
              )}
              {note === '' ? null : (
                <>
                  {'. '}
                  <span lang="da">{note}</span>
                </>
              )}
            </dd>
          </div>
        ))}
      </dl>
    </>
  );
}

export function PlanPage(props: Props<PublicPlan>) {
  const { place, view, of: plan } = props;
  const { words, language } = place;
  const { id } = view.municipality;
  return (
    <Document place={place} title={plan.title} municipality={view.municipality} twin>
      {plan.subtitle === '' ? null : (
        <p className="lead" lang="da">
          {plan.subtitle}
        </p>
      )}
      <Told text={plan.introduction} />
      {plan.selectedInitiativesOnly ? <p className="note">{words.selected}</p> : null}
      <Initiatives {...props} />
      <Around {...props} />
      <CameTo {...props} />
      <Corrections place={place} corrections={plan.corrections} />
      <Reported {...props} />
      <Facts
        facts={[
          [words.period, plan.period],
          [words.planState, planStateTerms[plan.state][language]],
          plan.adopted
            ? [words.adopted, <Adopted key="adopted" place={place} by={plan.adopted} />]
            : undefined,
          plan.caseReference === '' ? undefined : [words.caseReference, plan.caseReference],
          plan.partners.length === 0
            ? undefined
            : [
                words.partners,
                <span key="partners" lang="da">
                  {plan.partners.join(', ')}
                </span>,
              ],
        ]}
      />
      <h2>{words.policies}</h2>
      <LinkList
        place={place}
        links={plan.policies.map((policy) => ({
          address: `/${id}/politikker/${policy.slug}`,
          text: policy.title,
        }))}
      />
    </Document>
  );
}
