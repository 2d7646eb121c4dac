import { dayIn } from '@plan/contract/words';
import { dayOf, remindersOn } from '@plan/domain';
import type { PersonId, Reminder } from '@plan/domain';
import type { Letter } from '../deps.ts';
import { planRecords } from '../plan-records.ts';
import { records } from '../records.ts';
import type { Job } from '../case-records.ts';
import { all, beginning, one, readTogether, saved, valuesOf } from '../rows/index.ts';
import type { Occasion } from '../rows/index.ts';
import type { Store } from '../store/index.ts';
import { jobRow } from './outbox.ts';
import type { Home } from './letters.ts';

/** Rows that say what was sent are kept so long; by then everything they are about has moved on. */
const KEPT_SECONDS = 3 * 366 * 86_400;
/** A commit holds at most 100 rows, one of them the letter. */
const MOST_IN_ONE_LETTER = 90;

async function remindersDue(store: Store, { now }: Occasion): Promise<readonly Reminder[]> {
  const partition = 'cooperation';
  const first = await readTogether(store, {
    plans: all(planRecords.plan, { partition: 'plans' }),
    agreements: all(planRecords.agreement, { partition, ...beginning('agreement#') }),
    starts: all(planRecords.cooperationStart, { partition, ...beginning('start#') }),
    people: all(records.standing, { partition: 'people' }),
    sent: all(planRecords.reminder, { partition: 'reminders' }),
  });
  const plans = valuesOf(first.plans).filter((each) => each.state === 'in-force');
  const perPlan = await Promise.all(
    plans.map(({ id }) =>
      readTogether(store, {
        initiatives: all(planRecords.initiative, {
          partition: `plan#${id}`,
          ...beginning('initiative#'),
        }),
        statuses: all(planRecords.status, { partition: `plan#${id}`, ...beginning('status#') }),
      }),
    ),
  );
  const sent = new Set(valuesOf(first.sent).map((each) => each.key));
  const wanted = remindersOn({
    plans,
    initiatives: perPlan.flatMap((each) => valuesOf(each.initiatives)),
    statuses: perPlan.flatMap((each) => valuesOf(each.statuses)),
    agreements: valuesOf(first.agreements),
    starts: valuesOf(first.starts),
    people: valuesOf(first.people),
    today: dayOf(now),
  });
  return wanted.filter((each) => !sent.has(each.key));
}

function grouped(reminders: readonly Reminder[]): readonly (readonly Reminder[])[] {
  const perPerson = new Map<PersonId, Reminder[]>();
  for (const each of reminders) {
    const held = perPerson.get(each.to);
    if (held) held.push(each);
    else perPerson.set(each.to, [each]);
  }
  return [...perPerson.values()].flatMap((own) =>
    Array.from({ length: Math.ceil(own.length / MOST_IN_ONE_LETTER) }, (_, at) =>
      own.slice(at * MOST_IN_ONE_LETTER, (at + 1) * MOST_IN_ONE_LETTER),
    ),
  );
}

/** Asks for one letter to each person who is to be reminded; what was sent once is never sent again. */
export async function remind(store: Store, occasion: Occasion): Promise<void> {
  const expiresAt = Math.floor(Date.parse(occasion.now) / 1000) + KEPT_SECONDS;
  for (const [at, own] of grouped(await remindersDue(store, occasion)).entries()) {
    const [first] = own;
    if (!first) continue;
    const about = own.map(({ kind, step, title, path, due }) => ({ kind, step, title, path, due }));
    await store.commit([
      ...own.map(({ key }) =>
        saved(
          planRecords.reminder,
          planRecords.reminder.key(key),
          undefined,
          { key },
          { expiresAt },
        ),
      ),
      jobRow(occasion.now, `reminder#${at}`, {
        job: 'reminder',
        letter: `reminder-${first.key}`,
        person: first.to,
        about,
      }),
    ]);
  }
}

type Told = Extract<Job, { job: 'reminder' }>['about'][number];

const SENTENCES: Readonly<
  Record<Told['kind'], Readonly<Record<Told['step'], (told: Told) => string>>>
> = {
  status: {
    soon: ({ title, due }) => `Skriv status på »${title}« senest ${dayIn('da', due)}.`,
    late: ({ title, due }) =>
      `Planen lovede en status på »${title}« senest ${dayIn('da', due)}. Den mangler endnu.`,
    manager: ({ title, due }) =>
      `Der mangler stadig en status på »${title}«. Den var lovet senest ${dayIn('da', due)}, og den ansvarlige er mindet om den.`,
  },
  agreement: {
    soon: ({ title, due }) =>
      `Aftalen med ${title} udløber ${dayIn('da', due)}. Tal med parterne om, hvorvidt den skal fornyes.`,
    late: ({ title, due }) => `Aftalen med ${title} udløb ${dayIn('da', due)} og er ikke fornyet.`,
    manager: ({ title, due }) =>
      `Aftalen med ${title} udløb ${dayIn('da', due)} og er stadig ikke fornyet. Den ansvarlige er mindet om det.`,
  },
  start: {
    soon: ({ title, due }) =>
      `Svar på spørgsmålene om samarbejdet »${title}« senest ${dayIn('da', due)}.`,
    late: ({ title, due }) =>
      `I ville have svaret på spørgsmålene om samarbejdet »${title}« senest ${dayIn('da', due)}.`,
    manager: ({ title, due }) =>
      `Samarbejdet »${title}« skulle have været talt igennem senest ${dayIn('da', due)}. Den ansvarlige er mindet om det.`,
  },
};

/** One letter with everything somebody is reminded of; to the municipality where they have no address. */
export async function reminderLetter(
  store: Store,
  { origin, municipality }: Home,
  { letter, person, about }: Extract<Job, { job: 'reminder' }>,
): Promise<Omit<Letter, 'municipality' | 'at'> | undefined> {
  const read = await readTogether(store, {
    standing: one(records.standing, records.standing.key(person)),
    municipality: one(records.municipality, records.municipality.key()),
  });
  const { standing, municipality: place } = read;
  if (!standing || !place) return undefined;
  const { name, email } = standing.value;
  return {
    id: letter,
    to: email ?? place.value.contact.email,
    subject: about.length === 1 ? 'Påmindelse' : `Påmindelse om ${about.length} ting`,
    text: [
      `Til ${name}`,
      ...about.map(
        (told) =>
          `${SENTENCES[told.kind][told.step](told)}\n${origin}/app/${municipality}/${told.path}`,
      ),
    ].join('\n\n'),
  };
}
