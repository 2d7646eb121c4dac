import { readFile } from 'node:fs/promises';
import type { RecognisedPlan } from '@plan/domain';
import { StartError } from '../config.ts';
import { recogniseDocument, textOf } from '../documents/index.ts';

/** Every key is always there; what the document does not tell is null. */
function told({ plan, goals, initiatives, notUnderstood, ...more }: RecognisedPlan) {
  return {
    plan,
    goals,
    initiatives: initiatives.map(({ schedule, number, title, goals: linked, actors, ...rest }) => ({
      number,
      title,
      goals: linked,
      schedule: {
        text: schedule.text,
        start: schedule.start ?? null,
        end: schedule.end ?? null,
        precision: schedule.precision ?? null,
        openEnded: schedule.openEnded,
      },
      actors,
      ...rest,
    })),
    notUnderstood,
    ...more,
  };
}

/** What a document is recognised as, as JSON. */
export async function recogniseFile(file: string): Promise<string> {
  const bytes = await readFile(file).catch(() => {
    throw new StartError(`The file cannot be read: ${file}`);
  });
  const plan = await recogniseDocument(await textOf(new Uint8Array(bytes)));
  return JSON.stringify(told(plan), null, 2);
}
