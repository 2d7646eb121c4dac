import { call } from '@plan/contract/client';
import { dayIn, rightTerms } from '@plan/contract/words';
import { dayOf } from '@plan/domain/kernel';
import type { InvitationId } from '@plan/domain/kernel';
import { useLocation } from 'wouter';
import { useRead } from '../data/operations.ts';
import { Troubles } from '../forms/errors.tsx';
import { useSubmitting } from '../forms/submitting.ts';
import { Loaded, Page } from '../frame/page.tsx';
import { useWords } from '../words/language.tsx';
import { associationAddress } from '../applications/addresses.ts';
import type { AssociationAddress } from '../applications/addresses.ts';
import { useAssociationWords } from './words.ts';

type Address = AssociationAddress & { readonly invitation: InvitationId };

/** What the link in a letter leads to: say yes, and act for the association. */
export default function InvitationPage(at: Address) {
  const { language } = useWords();
  const words = useAssociationWords();
  const shown = useRead('showInvitation', at);
  const sending = useSubmitting();
  const [, go] = useLocation();
  // What was shown stays while the invitation is being used up.
  const gone = shown.value === undefined && shown.trouble?.kind === 'refused';
  const accept = () =>
    sending.send(call('acceptInvitation', { params: at }), () => go(associationAddress(at)));
  return (
    <Page title={words.invitation}>
      {gone ? (
        <p>{words.gone}</p>
      ) : (
        <Loaded shown={shown}>
          {({ association, right, until }) => (
            <>
              <p>{words.invitedTo(association)}</p>
              <p>
                {words.invitedRight} {rightTerms[right][language]}.{' '}
                {words.invitedUntil(dayIn(language, dayOf(until)))}
              </p>
              <Troubles trouble={sending.trouble} />
              <button
                type="button"
                className="button button-primary"
                disabled={sending.busy}
                onClick={() => void accept()}
              >
                {words.accept}
              </button>
            </>
          )}
        </Loaded>
      )}
    </Page>
  );
}
