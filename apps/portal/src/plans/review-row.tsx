import { Checkbox, TextArea, TextField } from '../forms/fields.tsx';
import { PeriodField } from '../forms/period-field.tsx';
import { ActorRows } from './actor-rows.tsx';
import type { Recognised } from './import-page.tsx';
import { usePlanWords } from './words.ts';

type Found = Recognised['initiatives'][number];
const PARAGRAPHS = ['background', 'description', 'purpose', 'benefit'] as const;
export type Paragraph = (typeof PARAGRAPHS)[number];

/** A recognised initiative as the reviewer holds it. */
export type Reviewed = Readonly<Record<Paragraph, string>> & {
  readonly found: Found;
  readonly keep: boolean;
  readonly title: string;
  readonly goals: string;
  readonly schedule: string;
  readonly actors: readonly Found['actors'][number][];
};

/** What was recognised, with what belongs nowhere else under the description. */
export function reviewedFrom(found: Found): Reviewed {
  return {
    found,
    keep: true,
    title: found.title,
    goals: found.goals.join(', '),
    schedule: found.schedule.text,
    actors: found.actors,
    background: found.background,
    description: [found.description, found.also.other, found.status]
      .filter((text) => text !== '')
      .join('\n\n'),
    purpose: found.purpose,
    benefit: found.benefit,
  };
}

type Props = {
  readonly row: Reviewed;
  readonly index: number;
  /** Its place among those that are kept, which refusals point to. */
  readonly place: number;
  readonly error: string | undefined;
  readonly change: (part: Partial<Reviewed>) => void;
};

/** One recognised initiative, to be kept or left out, and put right. */
export function ReviewRow({ row, index, place, error, change }: Props) {
  const words = usePlanWords();
  const { found } = row;
  return (
    <li className="card-plain">
      <Checkbox
        at={`keep.${index}`}
        label={`${words.keep} ${index + 1}`}
        checked={row.keep}
        onChange={(keep) => change({ keep })}
      />
      <TextField
        at={`initiatives.${place}.title`}
        label={words.initiativeTitle}
        error={error}
        value={row.title}
        onChange={(title) => change({ title })}
      />
      {found.rawTitle === found.title ? null : (
        <p className="read-as">
          {words.before}: <span lang="da">{found.rawTitle}</span>
        </p>
      )}
      <div className="pair">
        <TextField
          at={`initiatives.${index}.goals`}
          label={words.goalNumbers}
          width={10}
          value={row.goals}
          onChange={(goals) => change({ goals })}
        />
        <PeriodField
          at={`initiatives.${index}.schedule`}
          label={words.schedule}
          help=""
          value={row.schedule}
          onChange={(schedule) => change({ schedule })}
        />
      </div>
      <details>
        <summary>
          {words.reviewMore}
          <span className="sr-only"> {index + 1}</span>
        </summary>
        {PARAGRAPHS.map((name) => (
          <TextArea
            key={name}
            at={`initiatives.${index}.${name}`}
            label={words[name]}
            rows={3}
            value={row[name]}
            onChange={(written) => change({ [name]: written })}
          />
        ))}
        <ActorRows
          at={`actors.${found.line}`}
          actors={row.actors}
          onChange={(actors) => change({ actors })}
        />
      </details>
    </li>
  );
}
