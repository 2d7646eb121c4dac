import { call } from '@plan/contract/client';
import type { AnswerOf } from '@plan/contract/client';
import type { Collaboration, CollaborationText } from '@plan/domain/collaborations';
import type { CollaborationId, MunicipalityId } from '@plan/domain/kernel';
import { useRead } from '../data/operations.ts';
import { EditForm } from '../forms/edit-form.tsx';
import { useEditing } from '../forms/editing.ts';
import { errorsFrom } from '../forms/errors.tsx';
import { Radios, TextArea } from '../forms/fields.tsx';
import { LinesField } from '../forms/lines-field.tsx';
import { Loaded, Page } from '../frame/page.tsx';
import { useWords } from '../words/language.tsx';
import { Classing, Naming } from './class-fields.tsx';
import { useCooperationWords } from './words.ts';

type Address = {
  readonly municipality: MunicipalityId;
  readonly collaboration: CollaborationId;
};

const empty: CollaborationText = {
  title: '',
  centre: '',
  department: '',
  parties: [],
  volunteerType: 'community',
  degree: 'low',
  text: '',
  state: 'active',
};

function textOf({ id: _id, slug: _slug, ...text }: Collaboration): CollaborationText {
  return text;
}

type FormProps = {
  readonly at: Address;
  readonly row: AnswerOf<'showCooperation'>['collaborations'][number] | undefined;
};

function CollaborationForm({ at, row }: FormProps) {
  const { language } = useWords();
  const words = useCooperationWords();
  const editing = useEditing({
    first: row ? textOf(row.collaboration) : empty,
    version: row?.version,
    send: (body, seen) => call('saveCollaboration', { params: at, body, ...seen }),
    standing: (value) => textOf(value as Collaboration),
    versionOf: (answer) => answer.version,
  });
  const { text, change } = editing;
  const errors = errorsFrom(editing.sending.trouble, language);
  return (
    <EditForm
      editing={editing}
      save={() => void editing.save()}
      names={{ ...words, title: words.name }}
    >
      <Naming text={text} change={change} errors={errors} />
      <LinesField
        at="parties"
        label={words.parties}
        help={words.partiesHelp}
        lines={text.parties}
        onChange={(parties) => change({ parties })}
      />
      <Classing text={text} change={change} errors={errors} />
      <TextArea
        at="text"
        label={words.text}
        limit={4000}
        value={text.text}
        onChange={(written) => change({ text: written })}
      />
      <Radios
        at="state"
        label={words.state}
        value={text.state}
        onChange={(state) => change({ state: state === 'ended' ? 'ended' : 'active' })}
        options={[
          { value: 'active', text: words.active },
          { value: 'ended', text: words.endedState },
        ]}
      />
    </EditForm>
  );
}

/** One cooperation of the catalogue, new or known. */
export default function CollaborationPage({ municipality, collaboration }: Address) {
  const words = useCooperationWords();
  const shown = useRead('showCooperation', { municipality });
  const row = shown.value?.collaborations.find((each) => each.collaboration.id === collaboration);
  const back = { to: `/app/${municipality}/samarbejde`, text: words.back };
  return (
    <Page title={row?.collaboration.title ?? words.newCollaboration} back={back}>
      <Loaded shown={shown}>
        {() => (
          <>
            {row ? (
              <p>
                <a href={`/${municipality}/samarbejde/${row.collaboration.slug}`}>{words.public}</a>
              </p>
            ) : null}
            <CollaborationForm at={{ municipality, collaboration }} row={row} />
          </>
        )}
      </Loaded>
    </Page>
  );
}
