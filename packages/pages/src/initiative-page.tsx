import { actorRoleTerms, amountIn, dayIn } from '@plan/contract/words';
import { goalKey } from '@plan/domain/policies';
import type { PublicGoal, PublicInitiative, PublicTie } from '@plan/domain/insights';
import { Document } from './chrome.tsx';
import type { Place } from './chrome.tsx';
import { Corrections, Facts, To, Told, ToldSection } from './facts.tsx';
import type { Props } from './facts.tsx';
import { LinkList, PoolLinks } from './links.tsx';
import { Light, Silence, StatusTold } from './status.tsx';

function Tie({ place, id, tie }: { place: Place; id: string; tie: PublicTie }) {
  return tie.slug === undefined ? (
    <span lang="da">{tie.text}</span>
  ) : (
    <To place={place} to={`/${id}/indsatser/${tie.slug}`}>
      {tie.text}
    </To>
  );
}

function Goals({ place, view, of: initiative }: Props<PublicInitiative>) {
  const { words } = place;
  const stated = initiative.goals.kind === 'stated' ? initiative.goals.goals.map(goalKey) : [];
  const goals: readonly PublicGoal[] = view.policies
    .flatMap((policy) => policy.goals)
    .filter((goal) => stated.includes(goalKey(goal.ref)));
  return (
    <>
      <h2>{words.goals}</h2>
      {initiative.goals.kind === 'not-stated' ? <p>{words.notStated}</p> : null}
      <LinkList
        place={place}
        links={goals.map((goal) => ({
          address: `/${view.municipality.id}/maal/${goal.slug}`,
          text: `${goal.number}. ${goal.title}`,
        }))}
      />
      {initiative.quotedGoals.map((quoted) => (
        <p key={quoted.goal}>
          {words.quoted}: <q lang="da">{quoted.text}</q>
        </p>
      ))}
    </>
  );
}

function Milestones({ place, of: initiative }: Props<PublicInitiative>) {
  const { words, language } = place;
  if (initiative.milestones.length === 0) return null;
  return (
    <table>
      <caption>{words.milestones}</caption>
      <thead>
        <tr>
          <th scope="col">{words.milestones}</th>
          <th scope="col">{words.due}</th>
          <th scope="col">{words.doneOn}</th>
        </tr>
      </thead>
      <tbody>
        {initiative.milestones.map((each) => (
          <tr key={each.title}>
            <th scope="row" lang="da">
              {each.title}
            </th>
            <td>{dayIn(language, each.due)}</td>
            <td>{each.doneOn === undefined ? '–' : dayIn(language, each.doneOn)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Indicators({ place, of: initiative }: Props<PublicInitiative>) {
  const { words, language } = place;
  return initiative.indicators.map((indicator) => (
    <table key={indicator.title}>
      <caption lang="da">
        {indicator.title} ({indicator.unit})
      </caption>
      <tbody>
        {indicator.baseline === undefined ? null : (
          <tr>
            <th scope="row">{words.baseline}</th>
            <td>{indicator.baseline}</td>
          </tr>
        )}
        {indicator.values.map((value) => (
          <tr key={value.on}>
            <th scope="row">{dayIn(language, value.on)}</th>
            <td>{value.value}</td>
          </tr>
        ))}
        {indicator.target === undefined ? null : (
          <tr>
            <th scope="row">{words.target}</th>
            <td>{indicator.target}</td>
          </tr>
        )}
      </tbody>
    </table>
  ));
}

function Parts({ place, of: initiative }: Props<PublicInitiative>) {
  if (initiative.subInitiatives.length === 0) return null;
  return (
    <>
      <h2>{place.words.parts}</h2>
      <dl lang="da">
        {initiative.subInitiatives.map((part) => (
          <div key={part.title}>
            <dt>{part.title}</dt>
            <dd>{part.text}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}

function Actors({ place, of: initiative }: Props<PublicInitiative>) {
  const { words, language } = place;
  return (
    <>
      <h2>{words.actors}</h2>
      {initiative.actors.length === 0 ? <p>{words.notStated}</p> : null}
      <ul>
        {initiative.actors.map((actor) => (
          <li key={`${actor.name} ${actor.role}`}>
            <span lang="da">{actor.name}</span>
            {actor.role === 'actor' ? null : ` (${actorRoleTerms[actor.role][language]})`}
          </li>
        ))}
      </ul>
    </>
  );
}

/** Everything the plan says of one initiative, how it goes, and the pools that support it. */
export function InitiativePage(props: Props<PublicInitiative>) {
  const { place, view, of: initiative } = props;
  const { words } = place;
  const { id } = view.municipality;
  const { status } = initiative;
  return (
    <Document place={place} title={initiative.title} municipality={view.municipality} twin>
      <p>
        {words.partOf}{' '}
        <To place={place} to={`/${id}/planer/${initiative.plan.slug}`}>
          {initiative.plan.title}
        </To>
        {initiative.origin === 'not-stated' ? null : `. ${words.origin[initiative.origin]}.`}
      </p>
      <Light place={place} light={initiative.light} />
      <ToldSection title={words.background} text={initiative.background} />
      <ToldSection title={words.description} text={initiative.description} />
      <Parts {...props} />
      <ToldSection title={words.purpose} text={initiative.purpose} />
      <ToldSection title={words.benefit} text={initiative.benefit} />
      <h2>{words.status}</h2>
      <Silence place={place} silence={initiative.silence} />
      {status ? (
        <>
          <p>
            {words.fromReport}{' '}
            <To place={place} to={`/${id}/statusrapporter/${status.report.slug}`}>
              {status.report.title}
            </To>
          </p>
          <StatusTold place={place} entry={status} />
        </>
      ) : (
        <p>{words.notReported}</p>
      )}
      <Goals {...props} />
      <Actors {...props} />
      <Milestones {...props} />
      <Indicators {...props} />
      <Facts
        facts={[
          [
            words.schedule,
            initiative.schedule === '' ? (
              words.notStated
            ) : (
              <Told key="schedule" text={initiative.schedule} />
            ),
          ],
          initiative.budget === undefined
            ? undefined
            : [words.ownBudget, amountIn(place.language, initiative.budget)],
          initiative.unit === ''
            ? undefined
            : [
                words.unit,
                <span key="unit" lang="da">
                  {initiative.unit}
                </span>,
              ],
          initiative.continues
            ? [words.continues, <Tie key="tie" place={place} id={id} tie={initiative.continues} />]
            : undefined,
          initiative.inspirations.length === 0
            ? undefined
            : [
                words.inspirations,
                <span key="inspirations" lang="da">
                  {initiative.inspirations.join(', ')}
                </span>,
              ],
          initiative.links.length === 0
            ? undefined
            : [
                words.ties,
                initiative.links.map((tie) => (
                  <Tie key={tie.text} place={place} id={id} tie={tie} />
                )),
              ],
        ]}
      />
      <Corrections place={place} corrections={initiative.corrections} />
      <PoolLinks place={place} municipality={id} areas={initiative.areas} />
    </Document>
  );
}
