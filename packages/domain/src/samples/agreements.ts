import type { Agreement, CalendarEvent } from '../collaborations/index.ts';
import { wallTime } from '../kernel/index.ts';
import type { Day, RoundId } from '../kernel/index.ts';
import { readSchedule } from '../plans/index.ts';
import { furesoeMeeting } from './cooperation.ts';
import { agreements2020 } from './plan-2020-more.ts';
import { daysFrom, sampleId } from './world.ts';
import type { Anchor } from './world.ts';

/** The first agreement is made anew each year, and is about to be: its days are invented. */
function period(anchor: Anchor, index: number): Pick<Agreement, 'from' | 'until' | 'responsible'> {
  if (index > 0) return {};
  return {
    from: daysFrom(anchor, -325),
    until: daysFrom(anchor, 40),
    responsible: anchor.personOf('sagsbehandler'),
  };
}

const REMIND_DAYS = 60;

export const roedovreAgreements = (anchor: Anchor): readonly Agreement[] =>
  agreements2020.map((told, index) => ({
    ...period(anchor, index),
    remindDays: REMIND_DAYS,
    id: sampleId('agr', index + 1),
    parties: [told.party],
    kind: told.kind,
    purpose: told.purpose,
    text: told.text,
    meetingRhythm: told.meetingRhythm,
    boardSeat: told.boardSeat,
    money: { given: told.money },
    yearly: index === 0,
    initiatives: [],
  }));

export const furesoeAgreements: readonly Agreement[] = [
  {
    id: sampleId('agr', 21),
    parties: ['Børns Vilkår'],
    kind: 'partnership',
    purpose: 'De to parter binder sig til en fælles indsats for børn.',
    text: 'En partnerskabsaftale kan for eksempel love ansattes tid eller hjælp til at søge fonde.',
    meetingRhythm: '',
    boardSeat: false,
    money: { given: false },
    yearly: false,
    initiatives: [],
    remindDays: REMIND_DAYS,
  },
];

type Told = Pick<CalendarEvent, 'slug' | 'kind' | 'title' | 'text'> & {
  readonly n: number;
  readonly when: string;
} & Partial<Omit<CalendarEvent, 'when' | 'state'>>;

function eventFrom({ n, when, ...told }: Told): CalendarEvent {
  return {
    state: 'announced',
    place: '',
    audience: '',
    outcome: '',
    ...told,
    id: sampleId('eve', n),
    when: readSchedule(when),
  };
}

/** A day as people write it; what samples say is Danish. */
function toldDay(of: Day): string {
  return new Intl.DateTimeFormat('da-DK', { dateStyle: 'long', timeZone: 'UTC' }).format(
    new Date(`${of}T00:00:00Z`),
  );
}

/** Events the documents tell of, and one invented meeting about the open round. */
export function roedovreEvents(anchor: Anchor, round: RoundId): readonly CalendarEvent[] {
  const meeting = daysFrom(anchor, 6);
  return [
    eventFrom({
      n: 1,
      slug: 'foraarskonference',
      kind: 'conference',
      title: 'Forårskonference',
      text: 'Kommunen holder den hvert år for at pleje samarbejdet med foreningerne.',
      when: 'hvert forår',
      audience: 'Frivillige sociale foreninger',
    }),
    eventFrom({
      n: 2,
      slug: 'netvaerksaften',
      kind: 'network-evening',
      title: 'Netværksaften',
      text: 'En aften om året, hvor foreninger lærer hinanden at kende på tværs.',
      when: 'hvert år',
      audience: 'Frivillige sociale foreninger',
    }),
    eventFrom({
      n: 3,
      slug: 'aarets-ildsjael',
      kind: 'award',
      title: 'Årets Ildsjæl',
      text: 'Hvert år hylder kommunen en ildsjæl.',
      when: 'hvert år',
    }),
    eventFrom({
      n: 4,
      slug: 'temamoede-november-2020',
      kind: 'theme-meeting',
      title: 'Temamøde for foreningerne',
      text: 'Et møde om at få flere med i foreningerne.',
      when: 'november 2020',
      initiative: sampleId('ini', 1),
      outcome: 'Aflyst på grund af COVID-19. Fælles Forår kom i stedet.',
    }),
    eventFrom({
      n: 5,
      slug: 'faelles-foraar-2021',
      kind: 'theme-meeting',
      title: 'Fælles Forår',
      text: 'Holdt sammen med Børne- og Kulturforvaltningen.',
      when: 'maj 2021',
      initiative: sampleId('ini', 1),
    }),
    eventFrom({
      n: 6,
      slug: 'virtuel-workshop-2021',
      kind: 'other',
      title: 'Virtuel workshop om medborgerhuset',
      text: 'Borgere, foreninger og ansatte arbejdede med en vision for huset.',
      when: 'februar 2021',
      initiative: sampleId('ini', 4),
      outcome: '38 deltog. Mødet gav et bud på en vision og fire spor.',
    }),
    eventFrom({
      n: 7,
      slug: 'aabent-hus-islev-bibliotek-2021',
      kind: 'other',
      title: 'Åbent hus ved Islev Bibliotek',
      text: 'Naboer kunne se og tale om ideerne til medborgerhuset.',
      when: '11. juni 2021',
      place: 'Islev Bibliotek',
      initiative: sampleId('ini', 4),
    }),
    {
      ...eventFrom({
        n: 8,
        slug: 'informationsmoede-om-puljen',
        kind: 'information-meeting',
        title: 'Informationsmøde om puljen',
        text: 'Hør, hvad udvalget gerne vil støtte, og få svar på spørgsmål om ansøgningen. Mødet er opdigtet.',
        when: '',
        place: 'Rødovre Bibliotek',
        audience: 'Foreninger, der vil søge',
        round,
        from: wallTime(meeting, '17:00').time,
        to: wallTime(meeting, '18:30').time,
        signUp: { places: 30, until: daysFrom(anchor, 5), waitingList: true },
      }),
      when: {
        text: toldDay(meeting),
        start: meeting,
        end: meeting,
        precision: 'day',
        openEnded: false,
      },
    },
  ];
}

export function furesoeEvents(): readonly CalendarEvent[] {
  return [
    eventFrom({
      n: 21,
      slug: 'gaa-hjem-moede-2023',
      kind: 'dialogue-meeting',
      title: furesoeMeeting.title,
      text: `Temaer: ${furesoeMeeting.themes.join('; ')}.`,
      when: furesoeMeeting.when,
      audience: 'Foreninger og andre frivillige',
    }),
  ];
}
