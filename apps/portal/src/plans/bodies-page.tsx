import { call } from '@plan/contract/client';
import type { AnswerOf } from '@plan/contract/client';
import { bodyKindTerms } from '@plan/contract/words';
import type { MunicipalityId } from '@plan/domain/kernel';
import { bodyKinds } from '@plan/domain/municipality';
import type { Body, BodyRegistry } from '@plan/domain/municipality';
import { useState } from 'react';
import { Link } from 'wouter';
import { useRead } from '../data/operations.ts';
import { EditForm } from '../forms/edit-form.tsx';
import { useEditing } from '../forms/editing.ts';
import type { Editing } from '../forms/editing.ts';
import { SelectField, TextField } from '../forms/fields.tsx';
import { LinesField } from '../forms/lines-field.tsx';
import { Rows } from '../forms/rows.tsx';
import { Loaded, Page } from '../frame/page.tsx';
import { useWords } from '../words/language.tsx';
import { usePlanWords } from './words.ts';

type Shown = AnswerOf<'showBodies'>;
type Named = Shown['named'][number];
type Props = { readonly municipality: MunicipalityId; readonly shown: Shown };
type Registering = Editing<BodyRegistry>;

type UnknownProps = {
  readonly municipality: MunicipalityId;
  readonly named: Named;
  readonly editing: Registering;
};

/** A name that documents use and nobody has placed: it is somebody known, or somebody new. */
function Unknown({ municipality, named, editing }: UnknownProps) {
  const words = usePlanWords();
  const { bodies } = editing.text;
  const { name, initiatives } = named;
  const place = (chosen: string) => {
    const next =
      chosen === 'new'
        ? [...bodies, { name, kind: 'association' as const, aliases: [] }]
        : bodies.map((each) =>
            each.name === chosen ? { ...each, aliases: [...each.aliases, name] } : each,
          );
    editing.replace({ bodies: next });
  };
  return (
    <li>
      <SelectField
        at={`unknown.${name}`}
        label={<span lang="da">{name}</span>}
        value=""
        onChange={place}
        options={[
          { value: '', text: words.unknownActor },
          { value: 'new', text: words.newActor },
          ...bodies.map((each) => ({ value: each.name, text: each.name })),
        ]}
      />
      <p className="read-as">
        {initiatives.map(({ id, title, plan }) => (
          <span key={id}>
            <Link href={`/app/${municipality}/planer/${plan}/indsatser/${id}`} lang="da">
              {title}
            </Link>{' '}
          </span>
        ))}
      </p>
    </li>
  );
}

function Registry({ editing }: { readonly editing: Registering }) {
  const { language } = useWords();
  const words = usePlanWords();
  return (
    <Rows<Body>
      title={words.actor}
      items={editing.text.bodies}
      onChange={(bodies) => editing.change({ bodies })}
      blank={() => ({ name: '', kind: 'association', aliases: [] })}
    >
      {(body, change, index) => (
        <>
          <div className="pair">
            <TextField
              at={`bodies.${index}.name`}
              label={words.actorName}
              value={body.name}
              onChange={(name) => change({ name })}
            />
            <SelectField
              at={`bodies.${index}.kind`}
              label={words.sectionKind}
              value={body.kind}
              onChange={(kind) =>
                change({ kind: bodyKinds.find((each) => each === kind) ?? 'association' })
              }
              options={bodyKinds.map((each) => ({
                value: each,
                text: bodyKindTerms[each][language],
              }))}
            />
          </div>
          <LinesField
            at={`bodies.${index}.aliases`}
            label={words.aliases}
            help={words.aliasesHelp}
            lines={body.aliases}
            onChange={(aliases) => change({ aliases })}
          />
        </>
      )}
    </Rows>
  );
}

function RegistryForm({ municipality, shown }: Props) {
  const words = usePlanWords();
  const editing = useEditing({
    first: { bodies: shown.bodies },
    // The first registry has no version that could have been seen.
    version: shown.version === 0 ? undefined : shown.version,
    send: (body: BodyRegistry, seen) =>
      call('saveBodies', { params: { municipality }, body, ...seen }),
    standing: (value) => ({ bodies: (value as BodyRegistry).bodies }),
    versionOf: (answer) => answer.version,
  });
  const [problem, setProblem] = useState('');
  const placed = new Set(editing.text.bodies.flatMap((each) => [each.name, ...each.aliases]));
  const unknown = shown.named.filter((each) => each.body === undefined && !placed.has(each.name));
  const save = () => {
    const unnamed = editing.text.bodies.some((each) => each.name.trim() === '');
    setProblem(unnamed ? words.actorNeeds : '');
    if (!unnamed) void editing.save();
  };
  return (
    <EditForm editing={editing} save={save} problem={problem} names={{ bodies: words.actors }}>
      {unknown.length === 0 ? (
        <p>{words.everyActorKnown}</p>
      ) : (
        <section aria-labelledby="ukendte">
          <h2 id="ukendte" className="mt-0">
            {words.unknownActors} ({unknown.length})
          </h2>
          <p>{words.unknownActorsLead}</p>
          <ul className="plain-list">
            {unknown.map((each) => (
              <Unknown key={each.name} municipality={municipality} named={each} editing={editing} />
            ))}
          </ul>
        </section>
      )}
      <Registry editing={editing} />
    </EditForm>
  );
}

/** Who is who: one actor behind every spelling of its name. */
export default function BodiesPage({ municipality }: { readonly municipality: MunicipalityId }) {
  const words = usePlanWords();
  const shown = useRead('showBodies', { municipality });
  const back = { to: `/app/${municipality}/planer`, text: words.toPlans };
  return (
    <Page title={words.registry} back={back}>
      <p>{words.registryLead}</p>
      <Loaded shown={shown}>
        {(value) => <RegistryForm municipality={municipality} shown={value} />}
      </Loaded>
    </Page>
  );
}
