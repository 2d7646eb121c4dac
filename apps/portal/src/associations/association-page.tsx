import type { Right } from '@plan/domain/kernel';
import { useLocation } from 'wouter';
import { MineCard } from '../applications/mine-card.tsx';
import { useRead } from '../data/operations.ts';
import { Loaded, Page } from '../frame/page.tsx';
import { listAddress } from '../applications/addresses.ts';
import type { AssociationAddress } from '../applications/addresses.ts';
import { DetailsForm } from './details-form.tsx';
import { InviteForm, Waiting } from './invitations.tsx';
import { KeptPapers } from './kept-papers.tsx';
import { Members } from './members.tsx';
import { NoticesPart } from './notices.tsx';
import { OwnHistory } from './own-history.tsx';
import { ReadFacts } from './read-facts.tsx';
import { RegisterPart } from './register-part.tsx';
import { useAssociationWords } from './words.ts';

function Applications({ at }: { readonly at: AssociationAddress }) {
  const words = useAssociationWords();
  const { municipality, association } = at;
  const shown = useRead('listMyApplications', { municipality });
  return (
    <>
      <h2>{words.applications}</h2>
      <Loaded shown={shown}>
        {({ applications, serverTime }) => {
          const ours = applications.filter((each) => each.application.association === association);
          if (ours.length === 0) return <p>{words.noApplications}</p>;
          return (
            <>
              <OwnHistory at={at} />
              <ul className="plain-list">
                {ours.map((each) => (
                  <MineCard
                    key={each.application.id}
                    mine={each}
                    municipality={municipality}
                    serverTime={serverTime}
                  />
                ))}
              </ul>
            </>
          );
        }}
      </Loaded>
    </>
  );
}

const writes = (right: Right) => right !== 'read';

/** An association as it describes itself: details, board, who acts for it, what the register says. */
export default function AssociationPage(at: AssociationAddress) {
  const words = useAssociationWords();
  const shown = useRead('showAssociation', at);
  const me = useRead('showMe', {});
  const [, go] = useLocation();
  const place = me.value?.municipalities.find((each) => each.id === at.municipality);
  const mine = place?.associations.find((each) => each.id === at.association);
  const binding = mine?.rights.includes('bind') ?? false;
  const staff = mine === undefined && (place?.roles.includes('caseworker') ?? false);
  const back = { to: listAddress(at.municipality), text: words.back };
  return (
    <Page title={shown.value?.association.name ?? words.who} {...(mine ? { back } : {})}>
      <Loaded shown={shown}>
        {(value) => (
          <>
            {value.association.cvr ? <RegisterPart at={at} shown={value} /> : null}
            {binding ? (
              <DetailsForm at={at} shown={value} />
            ) : (
              <>
                <ReadFacts association={value.association} />
                {mine ? <p>{words.onlyBinders}</p> : null}
              </>
            )}
            <Members
              at={at}
              members={value.association.members}
              me={me.value?.person}
              binding={binding}
              onLeft={() => go(listAddress(at.municipality))}
            />
            <Waiting at={at} invitations={value.invitations} />
            {binding || staff ? <InviteForm at={at} staff={staff} /> : null}
            {mine ? <KeptPapers at={at} writing={mine.rights.some(writes)} /> : null}
            {mine ? <NoticesPart at={at} /> : null}
            {mine ? <Applications at={at} /> : null}
          </>
        )}
      </Loaded>
    </Page>
  );
}
