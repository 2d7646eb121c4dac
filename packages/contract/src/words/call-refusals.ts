import type { FactsOf, Refusal, RuleCode } from '@plan/domain';
import {
  activityTerms,
  attachmentTerms,
  costsNamed,
  declarationTerms,
  namedOrOwn,
  organisationTerms,
  signInTerms,
  signerTerms,
  targetGroupTerms,
} from './call-choices.ts';
import { coreNames } from './form-texts.ts';
import { amountIn, closed, dayIn, instantIn, listIn } from './figures.ts';
import type { Language } from './figures.ts';
import { clausesIn, named, thatIn, thatNamed } from './lists.ts';
import { placeIn, tiesIn } from './local-ties.ts';
import { sameDa, sameEn } from './same-money.ts';
import type { SentencesFor } from './sentences.ts';
import { daysDa, daysEn, manyDa, monthsDa, monthsEn } from './term-texts-shared.ts';
import { kindNouns, legalBasisTerms } from './terms.ts';
import type { Terms } from './terms.ts';
import { callPartNames } from './call-parts.ts';

/** Rules of pools, calls and their terms. */
export type CallCode = Extract<RuleCode, `pool/${string}` | `call/${string}` | `term/${string}`>;

const danish = <Key extends string>(terms: Terms<Key>, keys: readonly Key[]) =>
  named('da', terms, keys, 'or');
const english = <Key extends string>(terms: Terms<Key>, keys: readonly Key[]) =>
  named('en', terms, keys, 'or');

const da = (amount: number) => amountIn('da', amount);
const en = (amount: number) => amountIn('en', amount);

const members = (count: number) => manyDa(count, 'medlem', 'medlemmer');
const membersOf = (count: number) => (count === 1 ? '1 member' : `${count} members`);

/** How old somebody must be. */
function ageDa({ from, to, ends }: Pick<FactsOf<'term/ages'>, 'from' | 'to' | 'ends'>): string {
  if (ends === 'both') return `mellem ${from} og ${to} år`;
  return ends === 'from' ? `${from} år eller mere` : `højst ${to} år`;
}

function ageEn({ from, to, ends }: Pick<FactsOf<'term/ages'>, 'from' | 'to' | 'ends'>): string {
  if (ends === 'both') return `between ${from} and ${to} years`;
  return ends === 'from' ? `${from} years or more` : `at most ${to} years`;
}

const elsewhereDa = 'Kontakt kommunen for at høre om andre muligheder.';
const elsewhereEn = 'Contact the municipality about other options.';
const elsewhere = { da: elsewhereDa, en: elsewhereEn } as const;

/**
 * What each of some alternatives lacks, by numbers. That there is no way around it, and where else
 * to turn, is not said of one of several.
 */
function unmetIn(language: Language, unmet: readonly (readonly Refusal[])[]): string {
  return unmet
    .map((refusals, index) => {
      const told = refusals.map(({ code, facts }) => {
        // Terms are refused under codes of this table, each with the facts of its own rule.
        const words = callRefusals[code as CallCode] as Readonly<
          Record<Language, (of: Refusal['facts']) => string>
        >;
        return closed(words[language](facts).replace(` ${elsewhere[language]}`, ''));
      });
      return `(${index + 1}) ${told.join(' ')}`;
    })
    .join(' ');
}

export const callRefusals: SentencesFor<CallCode> = {
  'pool/not-enough-left': {
    da: ({ wanted, left, missing }) =>
      `Listen giver ${da(wanted)}, men der er ${da(left)} tilbage i puljen. Sæt beløbene ned med ${da(missing)}.`,
    en: ({ wanted, left, missing }) =>
      `The list gives ${en(wanted)}, but ${en(left)} is left in the pool. Reduce the amounts by ${en(missing)}.`,
  },
  'pool/not-enough-under-law': {
    da: ({ legalBasis, wanted, left, missing }) =>
      `Listen giver ${da(wanted)} efter ${legalBasisTerms[legalBasis].da}, men der er ${da(left)} tilbage. Sæt beløbene ned med ${da(missing)}, eller flyt en ansøgning til en anden lov.`,
    en: ({ legalBasis, wanted, left, missing }) =>
      `The list gives ${en(wanted)} under ${legalBasisTerms[legalBasis].en}, but ${en(left)} is left. Reduce the amounts by ${en(missing)}, or move an application to another law.`,
  },
  'pool/not-a-rehearsal': {
    da: () =>
      'Puljen er ikke en prøve og kan ikke smides væk. Aflys i stedet det, der er slået op i den.',
    en: () => 'The pool is not a rehearsal and cannot be thrown away. Cancel its calls instead.',
  },
  'call/rehearsal-count': {
    da: ({ most }) => `Skriv, hvor mange ansøgninger vi skal finde på: fra 1 til ${most}.`,
    en: ({ most }) => `Write how many applications to make up: from 1 to ${most}.`,
  },
  'call/nobody-can-apply': {
    da: () =>
      'Vi kan ikke finde på en ansøgning, der overholder alle vilkår. Se, hvad der står i vejen, og ret vilkårene eller skemaet.',
    en: () =>
      'We cannot make up an application that keeps every term. See what stands in the way, and change the terms or the form.',
  },
  'pool/movement-empty': {
    da: ({ lacking }) => {
      const told = {
        amount: 'Skriv et beløb over 0 kr.',
        line: 'Flyt pengene fra én linje til en anden.',
      };
      return lacking.map((each) => told[each]).join(' ');
    },
    en: ({ lacking }) => {
      const told = {
        amount: 'Write an amount above DKK 0.',
        line: 'Move the money from one line to another.',
      };
      return lacking.map((each) => told[each]).join(' ');
    },
  },
  'pool/movement-undecided': {
    da: () => 'Skriv, hvem der har besluttet det og hvornår.',
    en: () => 'Write who decided it and when.',
  },
  'pool/shares': {
    da: ({ sum }) =>
      sum === 100
        ? 'Hver del skal have mindst 1 procent og ligge et sted for sig selv. Ret delene.'
        : `Delene er ${sum} procent i alt. De skal være 100.`,
    en: ({ sum }) =>
      sum === 100
        ? 'Each part takes at least 1 per cent and lies in a place of its own. Change the parts.'
        : `The parts are ${sum} per cent in all. They must be 100.`,
  },
  'pool/line-unknown': {
    da: ({ year, subPool }) =>
      `Puljen har ikke penge for ${year}${subPool === '' ? '' : ` i ${subPool}`} efter den lov. Ret puljen først, eller vælg en anden linje.`,
    en: ({ year, subPool }) =>
      `The pool has no money for ${year}${subPool === '' ? '' : ` in ${subPool}`} under that law. Change the pool first, or choose another line.`,
  },
  'pool/amount-not-there': {
    da: ({ kind, amount, there }) => {
      const told = {
        cut: `Du vil skære ${da(amount)} væk, men der er kun ${da(there)} tilbage på linjen.`,
        move: `Du vil flytte ${da(amount)}, men der er kun ${da(there)} på den linje, du flytter fra.`,
        'hold-back': `Du vil holde ${da(amount)} tilbage, men der er kun ${da(there)} på linjen.`,
        release: `Du vil frigive ${da(amount)}, men der er kun holdt ${da(there)} tilbage.`,
        return:
          there === 0
            ? 'Der er ikke givet penge fra linjen, som mangler at komme tilbage. Vælg en anden linje.'
            : `Der kan højst komme ${da(there)} tilbage. Så meget er givet og ikke betalt tilbage.`,
      };
      return told[kind];
    },
    en: ({ kind, amount, there }) => {
      const told = {
        cut: `You want to cut ${en(amount)}, but only ${en(there)} is left on the line.`,
        move: `You want to move ${en(amount)}, but only ${en(there)} is on the line you move from.`,
        'hold-back': `You want to hold back ${en(amount)}, but only ${en(there)} is on the line.`,
        release: `You want to release ${en(amount)}, but only ${en(there)} is held back.`,
        return:
          there === 0
            ? 'Nothing is granted from the line that has not come back. Choose another line.'
            : `At most ${en(there)} can come back. That much is granted and not paid back.`,
      };
      return told[kind];
    },
  },
  'pool/too-many-movements': {
    da: ({ most }) => `Puljens penge er ændret ${most} gange. Opret en pulje for det nye år.`,
    en: ({ most }) => `The money of the pool has been changed ${most} times. Make a new pool.`,
  },
  'pool/title-missing': {
    da: () => 'Skriv, hvad puljen hedder.',
    en: () => 'Write what the pool is called.',
  },
  'pool/legal-basis-missing': {
    da: () => 'Vælg den lov, pengene gives efter.',
    en: () => 'Choose the law the money is given by.',
  },
  'pool/decision-missing': {
    da: () => 'Skriv, hvem der satte pengene af, og hvilken dag.',
    en: () => 'Write who set the money aside, and on which day.',
  },
  'pool/continues-none': {
    da: () => 'Vælg en pulje fra et tidligere år, eller ingen.',
    en: () => 'Choose a pool of an earlier year, or none.',
  },
  'pool/years-backward': {
    da: ({ year }) => `Det sidste år kan ikke ligge før ${year}.`,
    en: ({ year }) => `The last year cannot be before ${year}.`,
  },
  'pool/sub-pool-twice': {
    da: ({ twice, percent }) =>
      twice.length > 0
        ? `To delpuljer hedder det samme i adresser: ${twice.join(', ')}. Giv den ene et andet navn.`
        : `Delpuljernes andele er ${percent} % tilsammen. De må højst være 100 %.`,
    en: ({ twice, percent }) =>
      twice.length > 0
        ? `Two sub-pools share a key: ${twice.join(', ')}. Give one of them another.`
        : `The shares of the sub-pools add up to ${percent}%. They may be at most 100%.`,
  },
  'pool/sub-pool-in-use': {
    da: ({ used }) =>
      `Der er penge eller opslag, som hører til det, du fjerner: ${used.join(', ')}.`,
    en: ({ used }) => `Money or calls belong to what you take away: ${used.join(', ')}.`,
  },
  'call/title-missing': {
    da: () => 'Skriv, hvad runden hedder.',
    en: () => 'Write what the round is called.',
  },
  'call/introduction-missing': {
    da: () => 'Skriv et par linjer om, hvad pengene er til.',
    en: () => 'Write a few lines about what the money is for.',
  },
  'call/window-backward': {
    da: () => 'Fristen skal ligge efter den dag, runden åbner.',
    en: () => 'The deadline must lie after the day the round opens.',
  },
  'call/deadline-passed': {
    da: () => 'Fristen er allerede gået. Ret datoerne.',
    en: () => 'The deadline has already passed. Change the dates.',
  },
  'call/visible-after-opening': {
    da: () => 'Opslaget skal kunne ses, senest når runden åbner.',
    en: () => 'The call must be visible no later than the round opens.',
  },
  'call/sealed-rolling': {
    da: () => 'En løbende runde har ingen fælles frist. Tag forseglingen væk, eller sæt en frist.',
    en: () => 'A rolling round has no common deadline. Take the sealing off, or set a deadline.',
  },
  'call/answer-before-deadline': {
    da: ({ answer }) => `Svaret (${dayIn('da', answer)}) kan ikke komme før fristen.`,
    en: ({ answer }) => `The answer (${dayIn('en', answer)}) cannot come before the deadline.`,
  },
  'call/applicants-missing': {
    da: () => 'Tilføj et krav om, hvem der kan søge.',
    en: () => 'Add a term about who may apply.',
  },
  'call/term-twice': {
    da: ({ twice }) =>
      `To krav hedder det samme: ${twice.join(', ')}. Fjern det ene, og tilføj det igen.`,
    en: ({ twice }) => `Two terms share a key: ${twice.join(', ')}. Remove one and add it again.`,
  },
  'call/term-empty': {
    da: () => 'Kravet siger ikke noget. Udfyld et af dets felter, eller fjern det.',
    en: () => 'The term says nothing. Fill in one of its fields or remove it.',
  },
  'call/term-impossible': {
    da: () => 'Kravet kan ikke opfyldes, som det står. Se, om tallene passer sammen.',
    en: () => 'Nobody can keep the term as it stands. See whether its figures fit together.',
  },
  'call/form-incomplete': {
    da: () => 'Skemaet skal spørge om aktivitetens navn og have et budget.',
    en: () => 'The form must ask for the name of the activity and for a budget.',
  },
  'call/other-papers-alike': {
    da: () =>
      'Kun ét krav kan bede om »andet bilag«. Bed om de andre i skemaet med deres eget navn.',
    en: () =>
      'Only one term can ask for “another paper”. Ask for the others in the form, by their names.',
  },
  'call/labels-alike': {
    da: ({ labels }) =>
      `Giv hvert spørgsmål på en side sine egne ord. Der er flere, som hedder ${listIn(
        'da',
        [...new Set(labels)].map((label) => `»${label}«`),
      )}.`,
    en: ({ labels }) =>
      `Put each question of a page in words of its own. Several are called ${listIn(
        'en',
        [...new Set(labels)].map((label) => `“${label}”`),
      )}.`,
  },
  'call/area-looked-at': {
    da: ({ areas }) =>
      `Skemaet stiller spørgsmål, når et område er valgt: ${listIn('da', areas)}. Området er ikke i opslaget. Vælg et andet område i spørgsmålets betingelse, eller fjern den.`,
    en: ({ areas }) =>
      `The form asks something when an area is chosen: ${listIn('en', areas)}. The area is not in the call. Choose another in the condition of the question, or remove it.`,
  },
  'call/term-concerns-nobody': {
    da: () =>
      'Kravet gælder ingen: Det er for ansøgere eller beløb, som der ikke kan søges om. Ret, hvem det gælder for.',
    en: () =>
      'The term holds for nobody: it is for applicants or amounts that cannot apply. Correct whom it is for.',
  },
  'call/scale-missing': {
    da: ({ criterion }) => `Skriv mindst to trin på skalaen for »${criterion}«.`,
    en: ({ criterion }) => `Write at least two steps on the scale of “${criterion}”.`,
  },
  'call/budget-lines-missing': {
    da: () =>
      'Skemaet spørger kun om et beløb. Spørg også om et budget, eller fjern kravene om udgifter og andre penge.',
    en: () =>
      'The form asks for an amount alone. Ask for a budget too, or remove the terms about costs and other money.',
  },
  'call/papers-page-missing': {
    da: () =>
      'Kravene eller spørgsmålene beder om bilag. Tilføj en side til bilag i skemaet, som alle får.',
    en: () =>
      'The terms or questions ask for papers. Add a page for papers to the form, for everybody.',
  },
  'call/core-facts-missing': {
    da: ({ missing }) =>
      `Skemaet spørger ikke om ${coreNames('da', missing)}. Stil spørgsmålet, eller sæt kryds ved, at I lader det være.`,
    en: ({ missing }) =>
      `The form does not ask for ${coreNames('en', missing)}. Ask the question, or tick that you leave it out.`,
  },
  'call/expected-amount-missing': {
    da: () =>
      'Skemaet vokser med beløbet. Spørg på den første side, hvor meget de regner med at søge om. Det skal være et beløb og stilles til alle.',
    en: () =>
      'The form grows with the amount. Ask on its first page how much they expect to apply for. It must be an amount, asked of everybody.',
  },
  'call/file-in-group': {
    da: ({ labels }) =>
      `Et bilag kan ikke stå i noget, der gentages: ${labels.join(', ')}. Spørg om det for sig.`,
    en: ({ labels }) =>
      `A file cannot be asked for in something repeated: ${labels.join(', ')}. Ask for it by itself.`,
  },
  'call/form-keys': {
    da: ({ twice, unknown, unlike }) =>
      twice.length > 0
        ? `To spørgsmål har samme navn: ${twice.join(', ')}. Giv det ene et andet.`
        : unknown.length > 0
          ? `En betingelse eller kontrol ser på et spørgsmål, der ikke er i skemaet: ${unknown.join(', ')}.`
          : `Sammenlign tal med tal og beløb med beløb: ${unlike.join(', ')}.`,
    en: ({ twice, unknown, unlike }) =>
      twice.length > 0
        ? `Two questions share a name: ${twice.join(', ')}. Give one of them another.`
        : unknown.length > 0
          ? `A condition or check looks at a question that is not in the form: ${unknown.join(', ')}.`
          : `Compare numbers with numbers and amounts with amounts: ${unlike.join(', ')}.`,
  },
  'call/check-empty': {
    da: () => 'Skriv, hvad ansøgeren skal rette, når kontrollen siger nej.',
    en: () => 'Write what the applicant must correct when the check says no.',
  },
  'call/criteria-missing': {
    da: () => 'Skriv mindst ét kriterium, som ansøgninger vurderes efter.',
    en: () => 'Write at least one criterion that applications are weighed by.',
  },
  'call/decider-missing': {
    da: () => 'Skriv, hvem der beslutter.',
    en: () => 'Write who decides.',
  },
  'call/stages-out-of-order': {
    da: ({ title, on, before }) =>
      `Trinnet har dagen ${dayIn('da', on)}, men trinnet før det har ${dayIn('da', before)}. Flyt trinnet op, eller ret dagen: ${title}`,
    en: ({ title, on, before }) =>
      `The stage has the day ${dayIn('en', on)}, but the one before it has ${dayIn('en', before)}. Move the stage up or change the day: ${title}`,
  },
  'call/stage-before-deadline': {
    da: ({ title, on, lastDay }) =>
      `Trinnet har dagen ${dayIn('da', on)}. Den kan ikke være før fristen ${dayIn('da', lastDay)}: ${title}`,
    en: ({ title, on, lastDay }) =>
      `The stage has the day ${dayIn('en', on)}. It cannot be before the deadline ${dayIn('en', lastDay)}: ${title}`,
  },
  'call/area-without-goal': {
    da: ({ area }) =>
      `Vælg mål eller indsats for området, eller skriv, hvorfor det ikke har nogen: ${area}`,
    en: ({ area }) => `Choose a goal or initiative for the area, or write why it has none: ${area}`,
  },
  'call/ring-fence-sum': {
    da: ({ area }) => `Skriv, hvor mange penge der kun er til området: ${area}`,
    en: ({ area }) => `Write how much money is for the area only: ${area}`,
  },
  'call/ring-fences-many': {
    da: ({ most }) => `Lad højst ${most} områder have penge for sig selv.`,
    en: ({ most }) => `Let at most ${most} areas have money of their own.`,
  },
  'call/ring-fences': {
    da: ({ sum, left }) =>
      `Områderne har ${da(sum)} for sig selv, og der er ${da(left)} i alt. Sæt beløbene ned.`,
    en: ({ sum, left }) =>
      `The areas have ${en(sum)} to themselves, and ${en(left)} is left in all. Reduce the amounts.`,
  },
  'call/areas-missing': {
    da: () => 'Der kan kun søges inden for områderne, men runden har ingen. Tilføj et område.',
    en: () => 'Only areas can be applied within, but the round has none. Add an area.',
  },
  'call/sub-pool-unknown': {
    da: () => 'Vælg en delpulje, som puljen har.',
    en: () => 'Choose a sub-pool that the pool has.',
  },
  'call/money-missing': {
    da: () => 'Der er ikke sat penge af. Skriv beløbet under puljens penge først.',
    en: () => 'No money is set aside. Write the amount under the money of the pool first.',
  },
  'call/years-disagree': {
    da: ({ named: told, years }) =>
      `Et krav siger højst ${told} år, men opslaget giver penge til ${years}. Ret det ene, så de siger det samme.`,
    en: ({ named: told, years }) =>
      `A term says at most ${told} years, but the call gives money for ${years}. Correct one of them so that they say the same.`,
  },
  'call/year-outside-pool': {
    da: ({ year, from, until }) =>
      `Opslaget giver penge til ${year}, men puljen gælder ${from === until ? from : `${from}–${until}`}. Ret året, eller vælg en anden pulje.`,
    en: ({ year, from, until }) =>
      `The call gives money for ${year}, but the pool is for ${from === until ? from : `${from}–${until}`}. Correct the year or choose another pool.`,
  },
  'call/years-without-consent': {
    da: ({ years, most }) =>
      `Tilskud i ${years} år kræver samtykke fra Tilsynet i Ankestyrelsen. Skriv, hvornår det er givet, eller vælg højst ${most} år.`,
    en: ({ years, most }) =>
      `Grants for ${years} years need the consent of Tilsynet i Ankestyrelsen. Write when it was given, or choose at most ${most} years.`,
  },
  'call/copied-parts-unseen': {
    da: ({ parts }) => `Gå disse dele igennem, og bekræft dem: ${callPartNames('da', parts)}.`,
    en: ({ parts }) => `Go through these parts and confirm them: ${callPartNames('en', parts)}.`,
  },
  'call/late-before-deadline': {
    da: () => 'Den sidste dag for sene ansøgninger skal ligge efter fristen.',
    en: () => 'The last day for late applications must lie after the deadline.',
  },
  'call/announced-locked': {
    da: ({ changed }) =>
      `Opslaget er offentligt, og nogen kan være i gang med at søge. Disse dele er låst: ${callPartNames('da', changed)}. Tag opslaget tilbage for at ændre dem. Skemaet kan du rette under »Ret skemaet«.`,
    en: ({ changed }) =>
      `The call is public, and somebody may be writing. These parts are locked: ${callPartNames('en', changed)}. Take the call back to change them. The form can be corrected separately.`,
  },
  'call/form-corrected-often': {
    da: ({ most }) =>
      `Skemaet er rettet ${most} gange. Flere rettelser kan de, der søger, ikke følge med i.`,
    en: ({ most }) =>
      `The form has been corrected ${most} times. Those who apply cannot keep up with more.`,
  },
  'call/form-correction-reason': {
    da: ({ length, limit }) =>
      length === 0
        ? 'Skriv, hvorfor skemaet er rettet. Alle, der søger, får det at vide.'
        : `Begrundelsen er ${length} tegn. Der er plads til ${limit}.`,
    en: ({ length, limit }) =>
      length === 0
        ? 'Write why the form is corrected. Everybody who applies is told.'
        : `The reason has ${length} characters. There is room for ${limit}.`,
  },
  'call/form-not-changed': {
    da: () => 'Skemaet er, som det var. Ret noget i det, før du gemmer.',
    en: () => 'The form is as it was. Change something in it before you save.',
  },
  'call/form-turned': {
    da: ({ turned }) =>
      `Her ville gamle svar komme til at stå under noget andet: ${listIn('da', turned)}. Lav en ny side eller et nyt spørgsmål i stedet.`,
    en: ({ turned }) =>
      `Old answers would stand under something else here: ${listIn('en', turned)}. Make a new page or a new question instead.`,
  },
  'call/form-corrected-meanwhile': {
    da: () =>
      'En kollega har rettet skemaet imens. Se forskellen, og gem igen, hvis din udgave skal gælde.',
    en: () =>
      'A colleague has corrected the form meanwhile. Look at the difference, and save again if your version is to hold.',
  },
  'call/form-too-large': {
    da: () => 'Skemaet er for stort til at blive rettet igen. Gør det kortere.',
    en: () => 'The form is too large to be corrected again. Make it shorter.',
  },
  'call/form-late-to-follow': {
    da: ({ until }) =>
      `Fristen er ${instantIn('da', until)}. Det er for kort tid til at følge med. Sæt fristen senere først, eller lad kladder bruge det gamle skema.`,
    en: ({ until }) =>
      `The deadline is ${instantIn('en', until)}. That is too short a time to follow. Put the deadline off first, or let drafts use the old form.`,
  },
  'call/deadline-shortened': {
    da: () => 'Fristen er meldt ud. Den kan blive senere, men ikke tidligere.',
    en: () => 'The deadline has been told. It can be later, but not earlier.',
  },
  'call/somebody-has-begun': {
    da: ({ begun }) =>
      `${begun} er i gang med at søge. Opslaget kan ikke tages tilbage, men det kan aflyses.`,
    en: ({ begun }) =>
      `${begun} have begun to apply. The call cannot be taken back, but cancelled.`,
  },
  'call/cancel-reason-missing': {
    da: () => 'Skriv, hvorfor runden aflyses. Alle kan se det.',
    en: () => 'Write why the round is cancelled. Everybody can see it.',
  },

  'term/alternatives': {
    da: ({ lacking, unmet }) =>
      `Mindst ${lacking === 1 ? 'ét' : lacking} af disse krav skal passe: ${unmetIn('da', unmet)}`,
    en: ({ lacking, unmet }) =>
      `At least ${lacking === 1 ? 'one' : lacking} of these must hold: ${unmetIn('en', unmet)}`,
  },
  'term/applicant-kinds': {
    da: ({ kinds }) => `Denne pulje kan søges af ${danish(kindNouns, kinds)}. ${elsewhereDa}`,
    en: ({ kinds }) => `This pool is open to ${english(kindNouns, kinds)}. ${elsewhereEn}`,
  },
  'term/cvr-number': {
    da: ({ by }) =>
      by === 'applying'
        ? 'I skal have et CVR-nummer for at søge. Det er gratis på virk.dk.'
        : 'I skal have et CVR-nummer eller have søgt om ét. Det er gratis på virk.dk.',
    en: ({ by }) =>
      by === 'applying'
        ? 'You need a CVR number to apply. It is free at virk.dk.'
        : 'You need a CVR number or to have applied for one. It is free at virk.dk.',
  },
  'term/locality': {
    da: (told) =>
      `Det er et krav, ${thatIn('da', tiesIn('da', told), told.need === 'one' ? 'or' : 'and')}. ${elsewhereDa}`,
    en: (told) =>
      `It is required ${thatIn('en', tiesIn('en', told), told.need === 'one' ? 'or' : 'and')}. ${elsewhereEn}`,
  },
  'term/sign-in': {
    da: ({ ways }) => `Log ind med ${danish(signInTerms, ways)} for at søge.`,
    en: ({ ways }) => `Sign in with ${english(signInTerms, ways)} to apply.`,
  },
  'term/membership': {
    da: ({ lacking, leastMembers, leastMembersHere, leastBoard, leastFee }) => {
      const told = {
        members: `mindst ${members(leastMembers)}`,
        'members-here': `mindst ${members(leastMembersHere)}, der bor i kommunen`,
        board: `mindst ${leastBoard} i bestyrelsen`,
        fee: `et kontingent på mindst ${da(leastFee)} om året`,
        open: 'plads til alle, der vil være medlem',
      };
      return `I skal have ${listIn(
        'da',
        lacking.map((each) => told[each]),
      )}.`;
    },
    en: ({ lacking, leastMembers, leastMembersHere, leastBoard, leastFee }) => {
      const told = {
        members: `at least ${membersOf(leastMembers)}`,
        'members-here': `at least ${membersOf(leastMembersHere)} from the municipality`,
        board: `at least ${leastBoard} on the board`,
        fee: `a fee of at least ${en(leastFee)} a year`,
        open: 'room for everybody who wants to join',
      };
      return `You must have ${listIn(
        'en',
        lacking.map((each) => told[each]),
      )}.`;
    },
  },
  'term/organisation': {
    da: ({ lacking }) => `Vi kræver, ${thatNamed('da', organisationTerms, lacking)}.`,
    en: ({ lacking }) => `We require ${thatNamed('en', organisationTerms, lacking)}.`,
  },
  'term/nem-konto': {
    da: () => 'I skal have en NemKonto. Bed jeres bank om at oprette den.',
    en: () => 'You need a NemKonto. Ask your bank to set it up.',
  },
  'term/prior-approval': {
    da: (facts) => `I skal være godkendt af kommunen som ${facts.as}. ${elsewhereDa}`,
    en: (facts) => `The municipality must have approved you as ${facts.as}. ${elsewhereEn}`,
  },
  'term/other-schemes': {
    da: ({ schemes, same }) =>
      `I får allerede penge ${sameDa[same]}fra ${listIn('da', schemes)} og kan ikke også få dem her.`,
    en: ({ schemes, same }) =>
      `You are already paid by ${listIn('en', schemes)}${sameEn[same]} and cannot be paid here too.`,
  },
  'term/own-capital': {
    da: ({ limit }) => `Jeres formue må højst være ${da(limit)}`,
    en: ({ limit }) => `Your savings may be at most ${en(limit)}.`,
  },
  'term/time-of-existence': {
    da: ({ limit, months: count }) =>
      limit === 'least'
        ? `I skal have været i gang i mindst ${monthsDa(count)}.`
        : `I må højst have været i gang i ${monthsDa(count)}.`,
    en: ({ limit, months: count }) =>
      limit === 'least'
        ? `You must have existed for at least ${monthsEn(count)}.`
        : `You may have existed for at most ${monthsEn(count)}.`,
  },
  'term/earlier-grants': {
    da: ({ grantedYears, mostYears, asked }) => {
      if (mostYears === 0) return `I har fået penge fra puljen før. ${elsewhereDa}`;
      return grantedYears < mostYears
        ? `I kan få penge ${mostYears} år i træk og har fået dem i ${grantedYears}. I kan ikke søge for ${asked} år.`
        : `I har fået penge fra puljen ${grantedYears} år i træk. ${elsewhereDa}`;
    },
    en: ({ grantedYears, mostYears, asked }) => {
      if (mostYears === 0) return `You have been given money from the pool before. ${elsewhereEn}`;
      return grantedYears < mostYears
        ? `You can be given money for ${mostYears} years in a row and have been for ${grantedYears}. You cannot apply for ${asked} years.`
        : `You have been given money from the pool ${grantedYears} years in a row. ${elsewhereEn}`;
    },
  },
  'term/missing-report': {
    da: ({ missing, unapproved }) =>
      missing === 0
        ? `Vi har ikke godkendt jeres rapporter for tidligere tilskud endnu: ${unapproved}. Skriv til os.`
        : missing === 1
          ? 'I mangler at sende rapport for et tidligere tilskud. Send den først.'
          : `I mangler at sende ${missing} rapporter for tidligere tilskud. Send dem først.`,
    en: ({ missing, unapproved }) =>
      missing === 0
        ? `We have not approved your reports of earlier grants yet: ${unapproved}. Write to us.`
        : `You owe ${missing} reports of earlier grants. Send them first.`,
  },
  'term/application-count': {
    da: ({ most }) => `I har sendt det antal ansøgninger, I må: ${most}.`,
    en: ({ most }) => `You have sent as many applications as you may: ${most}.`,
  },
  'term/volunteer-driven': {
    da: ({ lacking, least, leastPercent }) => {
      const told = {
        volunteers: `Der skal være mindst ${manyDa(least, 'frivillig', 'frivillige')}.`,
        share: `Frivillige skal gøre mindst ${leastPercent} % af arbejdet.`,
      };
      return lacking.map((each) => told[each]).join(' ');
    },
    en: ({ lacking, least, leastPercent }) => {
      const told = {
        volunteers: `There must be at least ${least === 1 ? '1 volunteer' : `${least} volunteers`}.`,
        share: `Volunteers must do at least ${leastPercent}% of the work.`,
      };
      return lacking.map((each) => told[each]).join(' ');
    },
  },
  'term/activity-criteria': {
    da: ({ unmet }) => `Aktiviteten opfylder ikke nok af disse krav: ${clausesIn('da', unmet)}.`,
    en: ({ unmet }) => `The activity does not meet enough of these: ${clausesIn('en', unmet)}.`,
  },
  'term/excluded-activities': {
    da: ({ excluded }) =>
      `Puljen giver ikke penge til ${namedOrOwn('da', activityTerms, excluded)}. ${elsewhereDa}`,
    en: ({ excluded }) =>
      `The pool gives no money to ${namedOrOwn('en', activityTerms, excluded)}. ${elsewhereEn}`,
  },
  'term/target-groups': {
    da: ({ groups }) =>
      `Puljen er for ${namedOrOwn('da', targetGroupTerms, groups)}. ${elsewhereDa}`,
    en: ({ groups }) =>
      `The pool is for ${namedOrOwn('en', targetGroupTerms, groups)}. ${elsewhereEn}`,
  },
  'term/ages': {
    da: ({ who, ...age }) => {
      const told = {
        applicant: 'Den, der søger, skal være',
        everybody: 'Det skal kun være for dem, der er',
        some: 'Nogle af dem, det er for, skal være',
      };
      return `${told[who]} ${ageDa(age)}. ${elsewhereDa}`;
    },
    en: ({ who, ...age }) => {
      const told = {
        applicant: 'Whoever applies must be',
        everybody: 'It must be only for people of',
        some: 'Some of those it is for must be',
      };
      return `${told[who]} ${ageEn(age)}. ${elsewhereEn}`;
    },
  },
  'term/participants': {
    da: ({ lacking, least }) => {
      const told = {
        people: `Mindst ${least} skal være med.`,
        open: 'Alle i målgruppen skal kunne være med.',
      };
      return lacking.map((each) => told[each]).join(' ');
    },
    en: ({ lacking, least }) => {
      const told = {
        people: `At least ${least} must take part.`,
        open: 'Everybody in the target group must be able to take part.',
      };
      return lacking.map((each) => told[each]).join(' ');
    },
  },
  'term/activity-place': {
    da: ({ leastCitizensPercent, place }) =>
      leastCitizensPercent === 0
        ? `Det skal foregå i ${placeIn('da', { place })}.`
        : `Det skal foregå i ${placeIn('da', { place })}, eller mindst ${leastCitizensPercent} % af deltagerne skal bo der.`,
    en: ({ leastCitizensPercent, place }) =>
      leastCitizensPercent === 0
        ? `It must take place in ${placeIn('en', { place })}.`
        : `It must take place in ${placeIn('en', { place })}, or at least ${leastCitizensPercent}% of those who take part live there.`,
  },
  'term/activity-period': {
    da: ({ beyond, from, until, first, last, leastDaysBefore, mostMonths }) => {
      const told = {
        first: `Det må tidligst begynde ${dayIn('da', first)}.`,
        last: `Det skal slutte senest ${dayIn('da', last)}.`,
        begun: 'Det må ikke være begyndt, når I søger.',
        soon: `Søg mindst ${daysDa(leastDaysBefore)}, før det begynder.`,
        long: `Det må højst vare ${monthsDa(mostMonths)}.`,
      };
      const limits = beyond.map((each) => told[each]).join(' ');
      return `${limits} I har skrevet ${dayIn('da', from)} til ${dayIn('da', until)}.`;
    },
    en: ({ beyond, from, until, first, last, leastDaysBefore, mostMonths }) => {
      const told = {
        first: `It may begin on ${dayIn('en', first)} at the earliest.`,
        last: `It must end by ${dayIn('en', last)}.`,
        begun: 'It must not have begun when you apply.',
        soon: `Apply at least ${daysEn(leastDaysBefore)} before it begins.`,
        long: `It may last at most ${monthsEn(mostMonths)}.`,
      };
      const limits = beyond.map((each) => told[each]).join(' ');
      return `${limits} You wrote ${dayIn('en', from)} to ${dayIn('en', until)}.`;
    },
  },
  'term/joint-applicants': {
    da: ({ least, partners }) =>
      `I skal søge sammen med mindst ${least === 1 ? 'én anden' : `${least} andre`}. ${partners} har sagt ja.`,
    en: ({ least, partners }) =>
      `You must apply together with at least ${least === 1 ? 'one other' : `${least} others`}. ${partners} have said yes.`,
  },
  'term/amount': {
    da: ({ requested, least, most }) =>
      requested < least ? `I kan søge om mindst ${da(least)}` : `I kan højst søge om ${da(most)}`,
    en: ({ requested, least, most }) =>
      requested < least
        ? `You can apply for at least ${en(least)}.`
        : `You can apply for at most ${en(most)}.`,
  },
  'term/share-of-cost': {
    da: ({ most, percent, whole }) =>
      `Puljen dækker højst ${whole > 0 ? `${da(whole)} og ${percent} % af resten` : `${percent} % af udgifterne`}. Med jeres budget er det ${da(most)}`,
    en: ({ most, percent, whole }) =>
      `The pool covers at most ${whole > 0 ? `${en(whole)} and ${percent}% of the rest` : `${percent}% of the costs`}. With your budget that is ${en(most)}.`,
  },
  'term/share-of-citizens': {
    da: ({ most, usersHere }) =>
      `${usersHere} % af deltagerne bor i kommunen. Med jeres budget kan I søge om ${da(most)}`,
    en: ({ most, usersHere }) =>
      `${usersHere}% of those who take part live here. With your budget you can apply for ${en(most)}.`,
  },
  'term/amount-per': {
    da: ({ limit }) => `Med det antal, I har skrevet, kan I højst søge om ${da(limit)}`,
    en: ({ limit }) => `With the number you wrote, you can apply for at most ${en(limit)}.`,
  },
  'term/amount-a-year': {
    da: ({ grantedThisYear, most }) =>
      `I kan højst få ${da(most)} på et år, og I har fået ${da(grantedThisYear)}`,
    en: ({ grantedThisYear, most }) =>
      `You can get at most ${en(most)} in a year, and you have been given ${en(grantedThisYear)}.`,
  },
  'term/co-funding': {
    da: ({ paid, needed, by }) => {
      const told = {
        own: 'I skal selv betale',
        'own-and-users': 'I og deltagerne skal betale',
        anybody: 'I eller andre skal betale',
      };
      return `${told[by]} mindst ${da(needed)} Budgettet viser ${da(paid)}`;
    },
    en: ({ paid, needed, by }) => {
      const told = {
        own: 'You must pay',
        'own-and-users': 'You and those who take part must pay',
        anybody: 'You or others must pay',
      };
      return `${told[by]} at least ${en(needed)}. The budget shows ${en(paid)}.`;
    },
  },
  'term/balanced-budget': {
    da: ({ income, expenses }) =>
      `Indtægterne er ${da(income)} og udgifterne ${da(expenses)} De skal passe sammen.`,
    en: ({ income, expenses }) =>
      `Income is ${en(income)} and costs are ${en(expenses)}. They must match.`,
  },
  'term/user-payment': {
    da: ({ limit, total, leastEach, people, userPayment }) => {
      const told = {
        each: `Hver deltager skal betale mindst ${da(leastEach)} Med ${people} deltagere er det ${da(total)} i alt.`,
        least: `Deltagerne skal betale mindst ${da(total)} i alt.`,
        most: `Deltagerne må højst betale ${da(total)} i alt.`,
      };
      return `${told[limit]} Budgettet viser ${da(userPayment)}`;
    },
    en: ({ limit, total, leastEach, people, userPayment }) => {
      const told = {
        each: `Each must pay at least ${en(leastEach)}. With ${people} people that is ${en(total)} in all.`,
        least: `Those who take part must pay at least ${en(total)} in all.`,
        most: `Those who take part may pay at most ${en(total)} in all.`,
      };
      return `${told[limit]} The budget shows ${en(userPayment)}.`;
    },
  },
  'term/grant-years': {
    da: ({ most }) => (most === 1 ? 'I kan søge for ét år.' : `I kan søge for højst ${most} år.`),
    en: ({ most }) =>
      most === 1 ? 'You can apply for one year.' : `You can apply for at most ${most} years.`,
  },
  'term/paid-costs': {
    da: ({ paid, ...costs }) =>
      `Puljen betaler kun ${costsNamed('da', costs, 'or')}. I jeres budget er det ${da(paid)}`,
    en: ({ paid, ...costs }) =>
      `The pool pays only for ${costsNamed('en', costs, 'or')}. In your budget that is ${en(paid)}.`,
  },
  'term/unpaid-costs': {
    da: ({ paid, ...costs }) =>
      `Puljen betaler ikke ${costsNamed('da', costs, 'or')}. I kan søge om ${da(paid)} af jeres budget.`,
    en: ({ paid, ...costs }) =>
      `The pool does not pay for ${costsNamed('en', costs, 'or')}. You can apply for ${en(paid)} of your budget.`,
  },
  'term/cost-cap': {
    da: ({ own, paid, ...costs }) =>
      `Af ${da(own)} til ${costsNamed('da', costs)} betaler puljen højst ${da(paid)}`,
    en: ({ own, paid, ...costs }) =>
      `Of ${en(own)} for ${costsNamed('en', costs)} the pool pays at most ${en(paid)}.`,
  },
  'term/attachment': {
    da: ({ attachment }) =>
      `Bilag mangler eller er for gammelt: ${attachmentTerms[attachment].da}.`,
    en: ({ attachment }) => `Missing or too old: ${attachmentTerms[attachment].en}.`,
  },
  'term/attachment-count': {
    da: ({ most }) => (most === 0 ? 'Send ikke bilag med.' : `Send højst ${most} bilag med.`),
    en: ({ most }) => (most === 0 ? 'Send no papers along.' : `Send at most ${most} papers along.`),
  },
  'term/declaration': {
    da: ({ declaration }) => `I mangler at skrive under på, ${declarationTerms[declaration].da}.`,
    en: ({ declaration }) => `You have not declared ${declarationTerms[declaration].en}.`,
  },
  'term/signature': {
    da: ({ least, signed, roles }) =>
      `${least} skal skrive under (${named('da', signerTerms, roles, least < roles.length ? 'or' : 'and')}). Det har ${signed} gjort. Der er kun én formand og én kasserer.`,
    en: ({ least, signed, roles }) =>
      `${least} must sign (${named('en', signerTerms, roles, least < roles.length ? 'or' : 'and')}). ${signed} have. There is one chair and one treasurer.`,
  },
};
