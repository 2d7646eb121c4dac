import { closingIn, wallTimeIn } from '@plan/contract/words';
import { positionIn } from '@plan/domain/kernel';
import type { MunicipalityId } from '@plan/domain/kernel';
import { takesUntil } from '@plan/domain/pools';
import { Link } from 'wouter';
import { useRead } from '../data/operations.ts';
import { Loaded, Page } from '../frame/page.tsx';
import { useWords } from '../words/language.tsx';
import { associationAddress, startAddress } from './addresses.ts';
import { MineCard } from './mine-card.tsx';
import { RegisterForm } from './register-form.tsx';

type Props = { readonly municipality: MunicipalityId };

function OpenRounds({ municipality }: Props) {
  const { words, language } = useWords();
  const rounds = useRead('listRounds', { municipality });
  return (
    <>
      <h2>{words.applications.openRounds}</h2>
      <p>
        <Link href={`/app/${municipality}/find-pulje`}>{words.applications.findPool}</Link>
      </p>
      <Loaded shown={rounds}>
        {({ rounds: all, serverTime, pools }) => {
          const open = all.filter(
            (round) =>
              round.state === 'announced' && !round.rehearsal && serverTime < takesUntil(round),
          );
          if (open.length === 0) return <p>{words.applications.noOpenRounds}</p>;
          return (
            <ul className="plain-list">
              {open.map((round) => (
                <li key={round.id} className="card-plain">
                  <h3 className="mt-0">
                    {pools.find((pool) => pool.id === round.pool)?.title}: {round.title}
                  </h3>
                  <p>
                    {words.applications.deadline}: {closingIn(language, round.window.closesBefore)}
                  </p>
                  {positionIn(round.window, serverTime) === 'before' ? (
                    <p>
                      {words.applications.opens} {wallTimeIn(language, round.window.opens)}.
                    </p>
                  ) : null}
                  <Link
                    className="button button-primary"
                    href={startAddress(municipality, round.id)}
                  >
                    {words.applications.apply}
                    <span className="sr-only"> {round.title}</span>
                  </Link>
                </li>
              ))}
            </ul>
          );
        }}
      </Loaded>
    </>
  );
}

function MyAssociations({ municipality }: Props) {
  const { words } = useWords();
  const me = useRead('showMe', {});
  const place = me.value?.municipalities.find((each) => each.id === municipality);
  const mine = place?.associations ?? [];
  if (mine.length === 0) return null;
  return (
    <>
      <h2>{words.applications.associations}</h2>
      <ul>
        {mine.map(({ id, name }) => (
          <li key={id}>
            <Link href={associationAddress({ municipality, association: id })}>{name}</Link>
          </li>
        ))}
      </ul>
    </>
  );
}

/** What an applicant has sent, is writing, and can apply for. */
export default function MyApplicationsPage({ municipality }: Props) {
  const { words } = useWords();
  const mine = useRead('listMyApplications', { municipality });
  const me = useRead('showMe', {});
  const place = me.value?.municipalities.find((each) => each.id === municipality);
  const known = (place?.associations.length ?? 0) > 0;
  return (
    <Page title={words.applications.title}>
      <Loaded shown={mine}>
        {({ applications, serverTime }) => (
          <>
            {applications.length === 0 ? <p>{words.applications.none}</p> : null}
            <ul className="plain-list">
              {applications.map((each) => (
                <MineCard
                  key={each.application.id}
                  mine={each}
                  municipality={municipality}
                  serverTime={serverTime}
                />
              ))}
            </ul>
            <MyAssociations municipality={municipality} />
            {known ? (
              <>
                <OpenRounds municipality={municipality} />
                <details className="card-plain">
                  <summary>{words.applications.registerAnother}</summary>
                  <RegisterForm key={place?.associations.length} municipality={municipality} />
                </details>
              </>
            ) : (
              <RegisterForm municipality={municipality} />
            )}
          </>
        )}
      </Loaded>
    </Page>
  );
}
