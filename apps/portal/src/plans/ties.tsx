import type { MunicipalityId } from '@plan/domain/kernel';
import { useRead } from '../data/operations.ts';
import { SelectField, TextArea, TextField } from '../forms/fields.tsx';
import { LinesField } from '../forms/lines-field.tsx';
import { Rows } from '../forms/rows.tsx';
import type { TypedInitiative } from './typed.ts';
import { usePlanWords } from './words.ts';

type Text = TypedInitiative['text'];
type Tie = Text['links'][number];

type Props = {
  readonly municipality: MunicipalityId;
  readonly text: Text;
  readonly change: (part: Partial<Text>) => void;
};

type TieProps = {
  readonly at: string;
  readonly municipality: MunicipalityId;
  readonly tie: Tie;
  readonly label: string;
  readonly change: (tie: Tie) => void;
};

/** A tie by its words, and to an initiative of the system where it is one. */
function TieFields({ at, municipality, tie, label, change }: TieProps) {
  const words = usePlanWords();
  const topics = useRead('listEventTopics', { municipality });
  const initiatives = topics.value?.initiatives ?? [];
  return (
    <>
      <TextField
        at={at}
        label={label}
        value={tie.text}
        onChange={(text) => change({ ...tie, text })}
      />
      <SelectField
        at={`${at}.initiative`}
        label={words.tiedTo}
        value={tie.initiative ?? ''}
        onChange={(chosen) => {
          const found = initiatives.find(({ id }) => id === chosen);
          const text = tie.text.trim() === '' && found ? found.title : tie.text;
          change(found ? { text, initiative: found.id } : { text });
        }}
        options={[
          { value: '', text: words.tiedOutside },
          ...initiatives.map(({ id, title, plan }) => ({ value: id, text: `${title} (${plan})` })),
        ]}
      />
    </>
  );
}

function Origin({ municipality, text, change }: Props) {
  const words = usePlanWords();
  return (
    <>
      <SelectField
        at="origin"
        label={words.origin}
        value={text.origin}
        onChange={(origin) =>
          change({ origin: origin === 'new' || origin === 'continued' ? origin : 'not-stated' })
        }
        options={(['not-stated', 'new', 'continued'] as const).map((each) => ({
          value: each,
          text: words.origins[each],
        }))}
      />
      <TieFields
        at="predecessor"
        municipality={municipality}
        tie={text.predecessor ?? { text: '' }}
        label={words.predecessor}
        change={(tie) =>
          change({
            predecessor: tie.text === '' && tie.initiative === undefined ? undefined : tie,
          })
        }
      />
    </>
  );
}

/** What an initiative goes on from, consists of, was inspired by, and is tied to. */
export function Ties(props: Props) {
  const { municipality, text, change } = props;
  const words = usePlanWords();
  return (
    <>
      <Origin {...props} />
      <Rows
        title={words.parts}
        items={text.subInitiatives}
        onChange={(subInitiatives) => change({ subInitiatives })}
        blank={() => ({ title: '', text: '' })}
      >
        {(part, changePart, index) => (
          <>
            <TextField
              at={`subInitiatives.${index}.title`}
              label={words.heading}
              value={part.title}
              onChange={(title) => changePart({ title })}
            />
            <TextArea
              at={`subInitiatives.${index}.text`}
              label={words.text}
              value={part.text}
              rows={2}
              onChange={(written) => changePart({ text: written })}
            />
          </>
        )}
      </Rows>
      <LinesField
        at="inspirations"
        label={words.inspirations}
        help={words.linksHelp}
        lines={text.inspirations}
        onChange={(inspirations) => change({ inspirations })}
      />
      <Rows<Tie>
        title={words.links}
        items={text.links}
        onChange={(links) => change({ links })}
        blank={() => ({ text: '' })}
      >
        {(tie, _, index) => (
          <TieFields
            at={`links.${index}`}
            municipality={municipality}
            tie={tie}
            label={words.tieText}
            change={(next) =>
              change({ links: text.links.map((each, at) => (at === index ? next : each)) })
            }
          />
        )}
      </Rows>
    </>
  );
}
