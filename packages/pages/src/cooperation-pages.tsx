import { amountIn, dayIn, degreeTerms, volunteerTypeTerms } from '@plan/contract/words';
import { involvementDegrees, volunteerTypes } from '@plan/domain/collaborations';
import type { InvolvementDegree, VolunteerType } from '@plan/domain/collaborations';
import type { PublicAgreement, PublicCollaboration, PublicView } from '@plan/domain/insights';
import { Document } from './chrome.tsx';
import type { Place } from './chrome.tsx';
import { Facts, To, Told, ToldSection } from './facts.tsx';
import type { Props } from './facts.tsx';
import { CatalogueForm, ContactCard, WishForm, nothingAsked } from './find-forms.tsx';
import { LinkList } from './links.tsx';

type Shared = { readonly place: Place; readonly view: PublicView };

function MatrixCell({
  place,
  view,
  type,
  degree,
}: Shared & { readonly type: VolunteerType; readonly degree: InvolvementDegree }) {
  const { id } = view.municipality;
  const here = view.cooperation.collaborations.filter(
    (each) => each.state === 'active' && each.volunteerType === type && each.degree === degree,
  );
  return (
    <td className={`words degree-${degree}`}>
      {here.length === 0 ? '–' : null}
      <ul>
        {here.map((each) => (
          <li key={each.slug}>
            <To place={place} to={`/${id}/samarbejde/${each.slug}`}>
              {each.title}
            </To>
          </li>
        ))}
      </ul>
    </td>
  );
}

/** Who the volunteers are against how far the municipality takes part: picture and table in one. */
function Matrix(shared: Shared) {
  const { words, language } = shared.place;
  return (
    <div className="scroll" tabIndex={0} role="group" aria-label={words.catalogue}>
      <table>
        <caption>{words.catalogue}</caption>
        <thead>
          <tr>
            <th scope="col">{words.volunteerType}</th>
            {involvementDegrees.map((degree) => (
              <th key={degree} scope="col">
                {words.degree}: {degreeTerms[degree][language].toLowerCase()}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {volunteerTypes.map((type) => (
            <tr key={type}>
              <th scope="row">{volunteerTypeTerms[type][language]}</th>
              {involvementDegrees.map((degree) => (
                <MatrixCell key={degree} {...shared} type={type} degree={degree} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

type Model = NonNullable<PublicView['cooperation']['guide']>['models'][number];

function ModelCard({ place, model }: { readonly place: Place; readonly model: Model }) {
  const { words } = place;
  const names = Object.keys(words.modelFacts) as (keyof typeof words.modelFacts)[];
  return (
    <li className="card">
      <h3>
        {words.model} {model.number}: <span lang="da">{model.title}</span>
      </h3>
      <dl>
        {names.map((name) => (
          <div key={name}>
            <dt>{words.modelFacts[name]}</dt>
            <dd lang="da">{model[name]}</dd>
          </div>
        ))}
      </dl>
    </li>
  );
}

function Guide({ place, view }: Shared) {
  const { words } = place;
  const { guide } = view.cooperation;
  if (!guide) return null;
  return (
    <>
      <h2>{words.degrees}</h2>
      <Facts
        facts={guide.degrees.map(({ name, text }) => [name, <Told key={name} text={text} />])}
      />
      <h2>{words.types}</h2>
      <Facts facts={guide.types.map(({ name, text }) => [name, <Told key={name} text={text} />])} />
      <h2>{words.matrix}</h2>
      <p>{words.matrixLead}</p>
      <ul className="cards">
        {guide.models.map((model) => (
          <ModelCard key={model.number} place={place} model={model} />
        ))}
      </ul>
      <h2>{words.questions}</h2>
      <ul lang="da">
        {guide.questions.map((question) => (
          <li key={question.key}>
            {question.key}: {question.text}
          </li>
        ))}
      </ul>
      <h2>{words.steps}</h2>
      <Facts
        facts={guide.steps.map(({ title, text, when }) => [
          title,
          <Told key={title} text={when === '' ? text : `${text} (${when})`} />,
        ])}
      />
    </>
  );
}

function AgreementCard({ place, view, of: agreement }: Props<PublicAgreement>) {
  const { words } = place;
  return (
    <li className="card">
      <h3 lang="da">{agreement.parties.join(', ')}</h3>
      <p>{words.agreementKind[agreement.kind]}</p>
      <Told text={agreement.purpose} />
      <Told text={agreement.text} />
      <p>
        {[
          agreement.boardSeat ? words.boardSeat : '',
          agreement.money.given ? words.givesMoney : '',
          agreement.yearly ? words.yearly : '',
        ]
          .filter((text) => text !== '')
          .join(' ')}
      </p>
      <Facts
        facts={[
          agreement.money.yearly === undefined
            ? undefined
            : [words.yearlyAmount, amountIn(place.language, agreement.money.yearly)],
          agreement.from === undefined || agreement.until === undefined
            ? undefined
            : [
                words.period,
                `${dayIn(place.language, agreement.from)} – ${dayIn(place.language, agreement.until)}`,
              ],
        ]}
      />
      {agreement.meetingRhythm === '' ? null : (
        <p>
          {words.meetings}: <span lang="da">{agreement.meetingRhythm}</span>
        </p>
      )}
      <LinkList
        place={place}
        links={agreement.initiatives.map(({ slug, title }) => ({
          address: `/${view.municipality.id}/indsatser/${slug}`,
          text: title,
        }))}
      />
    </li>
  );
}

/** Whom to talk to about what: a list for everybody, and a way to ask in one's own words. */
function Contacts({ place, view }: Shared) {
  const { words } = place;
  const { contacts } = view.cooperation;
  if (contacts.length === 0) return null;
  return (
    <section>
      <h2>{words.contacts}</h2>
      <p>{words.contactsLead}</p>
      <WishForm place={place} municipality={view.municipality.id} wish="" />
      <p>
        <a href={`/app/${view.municipality.id}/find-kontakt`}>{words.asYouWrite}</a>
      </p>
      <ul className="cards">
        {contacts.map((contact) => (
          <ContactCard key={contact.department} contact={contact} />
        ))}
      </ul>
    </section>
  );
}

/** The cooperation map: catalogue, models, agreements, and the pools that are open. */
export function CooperationPage({ place, view }: Shared) {
  const { words } = place;
  const { id } = view.municipality;
  const { guide, collaborations, agreements, openPools } = view.cooperation;
  return (
    <Document place={place} title={words.cooperation} municipality={view.municipality} twin ours>
      {guide ? <Told text={guide.introduction} /> : null}
      {collaborations.length === 0 ? null : (
        <>
          <Matrix place={place} view={view} />
          <CatalogueForm
            place={place}
            municipality={id}
            asked={nothingAsked}
            all={collaborations}
          />
          <p>
            <a href={`/app/${id}/find-samarbejde`}>{words.asYouWrite}</a>
          </p>
        </>
      )}
      <Guide place={place} view={view} />
      {agreements.length === 0 ? null : (
        <>
          <h2>{words.agreements}</h2>
          <ul className="cards">
            {agreements.map((agreement) => (
              <AgreementCard
                key={agreement.parties.join()}
                place={place}
                view={view}
                of={agreement}
              />
            ))}
          </ul>
        </>
      )}
      <Contacts place={place} view={view} />
      <h2>{words.openPools}</h2>
      <LinkList
        place={place}
        links={openPools.map(({ slug, title }) => ({
          address: `/${id}/puljer/${slug}`,
          text: title,
        }))}
      />
    </Document>
  );
}

export function CollaborationPage({ place, view, of: one }: Props<PublicCollaboration>) {
  const { words, language } = place;
  const { id } = view.municipality;
  const model = view.cooperation.guide?.models.find((each) => each.number === one.model);
  return (
    <Document place={place} title={one.title} municipality={view.municipality} twin>
      <p>
        {words.partOf}{' '}
        <a href={place.language === 'da' ? `/${id}/samarbejde` : `/en/${id}/samarbejde`}>
          {words.cooperation}
        </a>
      </p>
      {one.state === 'ended' ? <p className="note">{words.ended}</p> : null}
      <Told text={one.text} />
      <Facts
        facts={[
          [words.centre, <Told key="centre" text={one.centre} />],
          one.department === ''
            ? undefined
            : [words.department, <Told key="department" text={one.department} />],
          one.parties.length === 0
            ? undefined
            : [words.parties, <Told key="parties" text={one.parties.join(', ')} />],
          [words.volunteerType, volunteerTypeTerms[one.volunteerType][language]],
          [words.degree, degreeTerms[one.degree][language]],
          [words.model, model ? `${model.number}` : words.between],
        ]}
      />
      {model ? <ToldSection title={words.modelFacts.attention} text={model.attention} /> : null}
    </Document>
  );
}
