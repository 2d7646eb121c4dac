import { call } from '@plan/contract/client';
import type { AnswerOf } from '@plan/contract/client';
import { declaredTerms, listIn, signerTerms } from '@plan/contract/words';
import { othersOnBoard, signedOnPaper, standingSignatures } from '@plan/domain/applications';
import type { AskedAtSending, SignOff } from '@plan/domain/applications';
import type { BoardMember } from '@plan/domain/associations';
import type { SignerRole } from '@plan/domain/terms';
import { useRead } from '../data/operations.ts';
import { Troubles, errorAt } from '../forms/errors.tsx';
import type { FieldError } from '../forms/errors.tsx';
import { Checkbox, Radios, fieldId } from '../forms/fields.tsx';
import { useSubmitting } from '../forms/submitting.ts';
import { useWords } from '../words/language.tsx';
import type { ApplicationAddress } from './addresses.ts';
import { SignerList } from './signer-list.tsx';

type Said = Omit<SignOff, 'signed'>;

type Draft = AnswerOf<'showApplication'>;
type Members = AnswerOf<'showAssociation'>['association']['members'];

/** The signatures under the draft as it is shown. */
export function signedOn({ application, steps }: Draft, members: Members): SignOff['signed'] {
  const versions = Object.fromEntries(steps.map(({ key, version }) => [key, version]));
  return [...standingSignatures(application, versions, members), ...signedOnPaper(application)];
}

type Props = {
  readonly at: ApplicationAddress;
  readonly asked: AskedAtSending;
  readonly said: Said;
  readonly onChange: (part: Partial<Said>) => void;
  readonly draft: Draft;
  readonly members: Members;
  readonly board: readonly BoardMember[];
  /** Whether the one who looks may sign and send. */
  readonly binds: boolean;
  readonly errors: readonly FieldError[];
};

function Children({ said, onChange, errors }: Props) {
  const { words } = useWords();
  const { childrenUnder15 } = said;
  return (
    <Radios
      at="signOff.children"
      label={words.applications.children}
      error={errorAt(errors, 'signOff.children')}
      value={childrenUnder15 === undefined ? undefined : childrenUnder15 ? 'yes' : 'no'}
      onChange={(chosen) => onChange({ childrenUnder15: chosen === 'yes' })}
      options={[
        { value: 'yes', text: words.check.yes },
        { value: 'no', text: words.check.no },
      ]}
    />
  );
}

function Declarations({ asked, said, onChange, errors }: Props) {
  const { words, language } = useWords();
  if (asked.declarations.length === 0) return null;
  return (
    <fieldset>
      <legend className="form-label">{words.applications.declare}</legend>
      {asked.declarations.map((each) => (
        <div key={each}>
          {errorAt(errors, `signOff.${each}`) ? (
            <span className="form-error-message">
              <span className="sr-only">{words.frame.error}: </span>
              {errorAt(errors, `signOff.${each}`)}
            </span>
          ) : null}
          <Checkbox
            at={`signOff.${each}`}
            label={declaredTerms[each][language]}
            checked={said.declarations.includes(each)}
            onChange={(checked) =>
              onChange({
                declarations: asked.declarations.filter((other) =>
                  other === each ? checked : said.declarations.includes(other),
                ),
              })
            }
          />
        </div>
      ))}
    </fieldset>
  );
}

type SignatureProps = Props & {
  readonly signature: NonNullable<AskedAtSending['signature']>;
};

/** As what the one who looks signs: by sending, or before somebody else sends. */
function Signing({ at, signature, said, onChange, errors, board }: SignatureProps) {
  const { words, language } = useWords();
  const sending = useSubmitting();
  const sign = (role: SignerRole) =>
    sending.send(call('signApplication', { params: at, body: { role } }));
  const { role } = said;
  const me = useRead('showMe', {}).value;
  const named = role && me?.name ? othersOnBoard({ role, name: me.name }, board) : [];
  return (
    <>
      <p>{words.applications.signaturesLead(signature.least)}</p>
      <Troubles trouble={sending.trouble} />
      <Radios
        at="signOff.role"
        label={words.applications.signAs}
        error={errorAt(errors, 'signOff.role')}
        value={role}
        onChange={(chosen) => {
          const found = signature.roles.find((each) => each === chosen);
          if (found) onChange({ role: found });
        }}
        options={signature.roles.map((each) => ({
          value: each,
          text: signerTerms[each][language],
        }))}
      />
      <p role="status">
        {named.length > 0 ? words.applications.boardOther(listIn(language, named)) : ''}
      </p>
      {signature.least > 1 && role ? (
        <button
          type="button"
          className="button button-secondary"
          disabled={sending.busy}
          onClick={() => void sign(role)}
        >
          {words.applications.signNow}
        </button>
      ) : null}
      <p role="status">{sending.done ? words.applications.signedNow : ''}</p>
    </>
  );
}

/** Who has signed; staff who write for somebody do not sign for them. */
function Signatures(props: SignatureProps) {
  const { words } = useWords();
  const { draft, members, errors } = props;
  const signed = signedOn(draft, members);
  const error = errorAt(errors, 'signOff.role');
  return (
    <>
      <h3>{words.applications.signatures}</h3>
      {signed.length > 0 ? <SignerList signers={signed} /> : null}
      {draft.application.entered ? (
        <div id={fieldId('signOff.role')} tabIndex={-1}>
          {error ? <p className="form-error-message">{error}</p> : null}
          <p>{words.applications.signPaper}</p>
        </div>
      ) : props.binds ? (
        <Signing {...props} />
      ) : null}
    </>
  );
}

/** What the terms ask to be said when an application is sent. */
export function SignOffPart(props: Props) {
  const { words } = useWords();
  const { asked } = props;
  if (!asked.children && asked.declarations.length === 0 && !asked.signature) return null;
  return (
    <section aria-labelledby="underskriv">
      <h2 id="underskriv">{words.applications.signOff}</h2>
      {asked.children ? <Children {...props} /> : null}
      <Declarations {...props} />
      {asked.signature ? <Signatures {...props} signature={asked.signature} /> : null}
    </section>
  );
}
