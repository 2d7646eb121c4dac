import type { Refusal, RuleCode } from '@plan/domain';
import { callRefusals } from './call-refusals.ts';
import type { CallCode } from './call-refusals.ts';
import { signerTerms } from './call-choices.ts';
import { checkQuestions } from './check-facts.ts';
import { named } from './lists.ts';
import { legalBasisTerms } from './terms.ts';
import type { SentencesFor } from './sentences.ts';
import { amountIn, dayIn, instantIn } from './figures.ts';
import type { Language } from './figures.ts';

/** What can be wrong with the form of something sent, by the code the schema gives it. */
const shapes: Readonly<Record<string, { readonly da: string; readonly en: string }>> = {
  too_small: { da: 'mangler', en: 'is missing' },
  too_big: { da: 'er for langt eller for stort', en: 'is too long or too large' },
  invalid_type: { da: 'mangler eller er af en anden slags', en: 'is missing or of another kind' },
  invalid_format: { da: 'er ikke skrevet rigtigt', en: 'is not written correctly' },
  unrecognized_keys: { da: 'kendes ikke', en: 'is not known' },
  not_json: { da: 'er ikke JSON', en: 'is not JSON' },
};
const otherShape = { da: 'kan ikke bruges', en: 'cannot be used' };

function shapesIn(language: Language, problems: readonly string[]): string {
  return problems
    .map((problem) => {
      const [at = '', code = ''] = problem.split(': ');
      return `${at} ${(shapes[code] ?? otherShape)[language]}`;
    })
    .join('; ');
}

/** A sentence for every rule: what is wrong and how to mend it. A rule without one does not compile. */
const sentences: SentencesFor<Exclude<RuleCode, CallCode>> = {
  'row/unknown': {
    da: () => 'Vi kan ikke finde det, du leder efter. Tjek adressen, eller gå til forsiden.',
    en: () => 'We cannot find what you are looking for. Check the address or go to the front page.',
  },
  'role/not-permitted': {
    da: () =>
      'Din rolle giver ikke adgang til dette. Spørg kommunens administrator, hvis du mener, du skal have adgang.',
    en: () =>
      'Your role does not give access to this. Ask the municipality’s administrator if you believe it should.',
  },
  'state/out-of-order': {
    da: () =>
      'Det kan ikke lade sig gøre på dette tidspunkt i forløbet. Genindlæs siden for at se, hvor sagen står.',
    en: () =>
      'This is not possible at this point of the process. Reload the page to see where the case stands.',
  },
  'row/changed-meanwhile': {
    da: () => 'En anden har rettet det samme imens. Se begge udgaver, og vælg den, der skal gælde.',
    en: () =>
      'Somebody else changed the same meanwhile. Look at both versions and choose the one that should stand.',
  },
  'amount/unreadable': {
    da: ({ typed }) =>
      typed.trim() === ''
        ? 'Skriv et beløb i kroner, for eksempel 12.500.'
        : 'Beløbet kan ikke læses. Skriv det med tal, for eksempel 12.500 eller 12.500,50.',
    en: ({ typed }) =>
      typed.trim() === ''
        ? 'Write an amount in kroner, for example 12.500.'
        : 'The amount cannot be read. Write it in digits, for example 12.500 or 12.500,50.',
  },
  'data/wrong-shape': {
    da: ({ problems }) => `Udfyld feltet, eller ret det: ${shapesIn('da', problems)}.`,
    en: ({ problems }) => `Fill in the field or correct it: ${shapesIn('en', problems)}.`,
  },
  'data/too-large': {
    da: ({ kilobytes }) => `Det sendte fylder mere end ${kilobytes} KB. Gør teksten kortere.`,
    en: ({ kilobytes }) => `What was sent is larger than ${kilobytes} KB. Make the text shorter.`,
  },
  'session/missing': {
    da: () =>
      'Du er ikke logget ind, eller dit log-ind er udløbet. Log ind igen. Det, du har skrevet, er ikke væk.',
    en: () =>
      'You are not signed in, or your session has ended. Sign in again. What you wrote is not lost.',
  },
  'request/foreign-origin': {
    da: () => 'Ændringer kan kun foretages fra vores egne sider. Genindlæs siden, og prøv igen.',
    en: () => 'Changes can only be made from our own pages. Reload the page and try again.',
  },
  'policy/goal-fate-missing': {
    da: ({ numbers }) => `Skriv, hvad der blev af mål ${numbers.join(', ')} i den nye udgave.`,
    en: ({ numbers }) => `Say what became of goal ${numbers.join(', ')} in the new version.`,
  },
  'policy/title-missing': {
    da: () => 'Skriv en titel.',
    en: () => 'Write a title.',
  },
  'policy/goals-missing': {
    da: () => 'Politikken har ingen mål. Skriv mindst ét, før den vedtages.',
    en: () => 'The policy has no goals. Write at least one before it is adopted.',
  },
  'policy/adopted-text-locked': {
    da: () =>
      'Politikken er vedtaget og låst. Ret en slåfejl med en rettelse, eller skriv en ny udgave.',
    en: () =>
      'The policy is adopted and locked. Put a typing error right with a correction, or write a new version.',
  },
  'correction/not-a-typo': {
    da: ({ most }) =>
      `En rettelse ændrer fra ét til ${most} ord. Skal mere ændres, så skriv en ny udgave og lad den vedtage.`,
    en: ({ most }) =>
      `A correction changes from one to ${most} words. To change more, write a new version and have it adopted.`,
  },
  'correction/still-draft': {
    da: () => 'Teksten er ikke vedtaget endnu. Ret den i kladden.',
    en: () => 'The text is not adopted yet. Correct it in the draft.',
  },
  'correction/does-not-fit': {
    da: () => 'Teksten findes ikke længere, er tom eller er for lang til sit felt.',
    en: () => 'The text is no longer there, is empty, or is too long for its field.',
  },
  'correction/reason-missing': {
    da: () => 'Skriv, hvorfor teksten rettes, med mindst 5 tegn.',
    en: () => 'Write why the text is corrected, in at least 5 characters.',
  },
  'correction/second-person': {
    da: () => 'Du har selv foreslået rettelsen. Bed en kollega om at bekræfte den.',
    en: () => 'You proposed the correction yourself. Ask a colleague to confirm it.',
  },
  'correction/not-open': {
    da: () => 'Rettelsen er allerede bekræftet, eller teksten er ændret siden.',
    en: () => 'The correction is already confirmed, or the text has changed since.',
  },
  'plan/next-of-draft': {
    da: () =>
      'Planen er en kladde. Den næste plan følger efter en, der er eller har været i kraft.',
    en: () => 'The plan is a draft. The next plan follows one that is or was in force.',
  },
  'plan/merged-into-nothing': {
    da: ({ titles }) =>
      `Vælg, hvilken videreført indsats disse går ind i, eller skriv det i noten: ${titles.join(', ')}.`,
    en: ({ titles }) =>
      `Choose which carried-on initiative these go into, or say it in the note: ${titles.join(', ')}.`,
  },
  'plan/file-unreadable': {
    da: () =>
      'Filen kan ikke læses som en plan. Brug en Excel- eller JSON-fil, der er hentet fra en plan her eller i en anden kommune.',
    en: () =>
      'The file cannot be read as a plan. Use an Excel or JSON file downloaded from a plan here or in another municipality.',
  },
  'plan/file-too-large': {
    da: ({ rows, most }) =>
      `Filen har ${rows} indsatser og statusser. Tag højst ${most} med ad gangen, for eksempel uden de ældste statusser.`,
    en: ({ rows, most }) =>
      `The file has ${rows} initiatives and statuses. Bring at most ${most} at a time, for example without the oldest statuses.`,
  },
  'plan/title-missing': {
    da: () => 'Skriv en titel på højst 300 tegn.',
    en: () => 'Write a title of at most 300 characters.',
  },
  'plan/period-backwards': {
    da: ({ from }) => `Periodens sidste dag skal være den ${dayIn('da', from)} eller senere.`,
    en: ({ from }) => `The last day of the period must be ${dayIn('en', from)} or later.`,
  },
  'plan/goal-unknown': {
    da: ({ goals }) =>
      `Mål ${goals.join(', ')} findes ikke i de politikker, planen hører til. Vælg mål fra listen.`,
    en: ({ goals }) =>
      `Goal ${goals.join(', ')} is not in the policies of the plan. Choose goals from the list.`,
  },
  'plan/empty': {
    da: () => 'Planen har ingen indsatser. Skriv mindst én, før den sættes i kraft.',
    en: () => 'The plan has no initiatives. Write at least one before it is put in force.',
  },
  'plan/owners-missing': {
    da: ({ titles }) => `Vælg en ansvarlig for: ${titles.join('; ')}.`,
    en: ({ titles }) => `Choose an owner for: ${titles.join('; ')}.`,
  },
  'plan/adopted-text-locked': {
    da: () =>
      'Planen er vedtaget, så dens tekst er låst. I kan ændre ansvarlig, milepæle, indikatorer og budget, eller skrive en ny plan.',
    en: () =>
      'The plan is adopted, so its text is locked. You can change owner, milestones, indicators and budget, or write a new plan.',
  },
  'plan/outcome-missing': {
    da: ({ titles }) => `Vælg, hvad der blev af: ${titles.join('; ')}.`,
    en: ({ titles }) => `Choose what became of: ${titles.join('; ')}.`,
  },
  'plan/document-unreadable': {
    da: () =>
      'Dokumentet kan ikke læses. Gem det som Word (.docx) eller PDF med tekst, eller sæt teksten ind.',
    en: () =>
      'The document cannot be read. Save it as Word (.docx) or PDF with text, or paste the text.',
  },
  'status/state-missing': {
    da: () => 'Vælg mindst én status, for eksempel »I gang«.',
    en: () => 'Choose at least one status, for example “Ongoing”.',
  },
  'status/override-without-reason': {
    da: () => 'Skriv en begrundelse på mindst 10 tegn, når du sætter lyset selv.',
    en: () => 'Write a reason of at least 10 characters when you set the light yourself.',
  },
  'status/plan-is-draft': {
    da: () => 'Planen er en kladde. Sæt den i kraft, før I skriver status.',
    en: () => 'The plan is a draft. Put it in force before you write a status.',
  },
  'report/frozen': {
    da: () => 'Rapporten er vedtaget og kan ikke ændres. Lav en ny rapport i stedet.',
    en: () => 'The report is adopted and cannot be changed. Make a new report instead.',
  },
  'municipality/administrator-stays': {
    da: () => 'Du kan ikke fjerne din egen administratorrolle. Bed en anden administrator om det.',
    en: () => 'You cannot remove your own administrator role. Ask another administrator to do it.',
  },
  'municipality/body-name-twice': {
    da: ({ names }) =>
      `Disse navne hører til to aktører. Lad hvert stå ét sted: ${names.join(', ')}.`,
    en: ({ names }) =>
      `These names belong to two actors. Keep each in one place: ${names.join(', ')}.`,
  },
  'municipality/own-manager': {
    da: ({ why }) =>
      why === 'self'
        ? 'Vælg en anden end personen selv som leder.'
        : 'Vælg en leder, der har en rolle i kommunen i dag.',
    en: ({ why }) =>
      why === 'self'
        ? 'Choose somebody else than the person as manager.'
        : 'Choose a manager who has a role in the municipality today.',
  },
  'municipality/term-backwards': {
    da: ({ from }) => `Sidste dag skal være den ${dayIn('da', from)} eller senere.`,
    en: ({ from }) => `The last day must be ${dayIn('en', from)} or later.`,
  },
  'municipality/committee-name': {
    da: () => 'Skriv udvalgets navn med 2 til 120 tegn.',
    en: () => 'Write the name of the committee in 2 to 120 characters.',
  },
  'municipality/one-chair': {
    da: ({ chair }) => `${chair} er formand i samme periode. Afslut den plads først.`,
    en: ({ chair }) => `${chair} is chair in the same period. End that seat first.`,
  },
  'association/name-length': {
    da: ({ length, limit }) =>
      length === 0
        ? 'Skriv jeres navn.'
        : `Navnet må højst være på ${limit} tegn. I har skrevet ${length}.`,
    en: ({ length, limit }) =>
      length === 0
        ? 'Write your name.'
        : `The name may have at most ${limit} characters. You wrote ${length}.`,
  },
  'association/too-many': {
    da: ({ most }) =>
      `Du er allerede med i ${most} foreninger eller grupper her. Kontakt kommunen for at tilføje flere.`,
    en: ({ most }) =>
      `You already belong to ${most} associations or groups here. Contact the municipality to add more.`,
  },
  'application/children-untold': {
    da: () => 'Sig, om der er børn under 15 år med.',
    en: () => 'Say whether children under 15 take part.',
  },
  'application/take-back-late': {
    da: ({ closed }) =>
      `Fristen var ${instantIn('da', closed)}. Ansøgningen kan ikke rettes mere. Skriv til kommunen, hvis noget er forkert.`,
    en: ({ closed }) =>
      `The deadline was ${instantIn('en', closed)}. The application can no longer be changed. Write to the municipality if something is wrong.`,
  },
  'application/entry-unsaid': {
    da: () => 'Skriv, hvem der har sagt hvad.',
    en: () => 'Write who said what.',
  },
  'application/entry-statement': {
    da: ({ mostWho, mostWhat }) =>
      `Skriv både hvem (højst ${mostWho} tegn) og hvad (højst ${mostWhat} tegn).`,
    en: ({ mostWho, mostWhat }) =>
      `Write both who (at most ${mostWho} characters) and what (at most ${mostWhat} characters).`,
  },
  'application/entry-to-come': {
    da: () => 'Skriv, hvornår I modtog det. Det kan ikke være senere end nu.',
    en: () => 'Write when you received it. It cannot be later than now.',
  },
  'application/entry-adopted': {
    da: () => 'Listen er vedtaget. Der kan ikke indtastes flere ansøgninger i runden.',
    en: () => 'The list is adopted. No more applications can be entered in the round.',
  },
  'application/entry-sent': {
    da: () => 'Ansøgningen er sendt. Det, der er sagt, kan ikke ændres nu.',
    en: () => 'The application is sent. What was said cannot be changed now.',
  },
  'application/inquiry-text': {
    da: ({ length, limit }) =>
      length === 0 ? 'Skriv en tekst.' : `Skriv højst ${limit} tegn. Du har skrevet ${length}.`,
    en: ({ length, limit }) =>
      length === 0 ? 'Write a text.' : `Write at most ${limit} characters. You wrote ${length}.`,
  },
  'application/inquiry-answer-long': {
    da: ({ length, limit }) => `Skriv højst ${limit} tegn. Du har skrevet ${length}.`,
    en: ({ length, limit }) => `Write at most ${limit} characters. You wrote ${length}.`,
  },
  'application/inquiry-answer-empty': {
    da: () => 'Skriv et svar, ret svaret i feltet, eller vedhæft en fil.',
    en: () => 'Write an answer, correct the answer in its field, or attach a file.',
  },
  'application/inquiry-opens': {
    da: () => 'Vælg et spørgsmål med et skrevet svar, hvis ansøgeren skal kunne rette det.',
    en: () => 'Choose a question with a written answer if the applicant is to correct it.',
  },
  'application/inquiry-answered': {
    da: () => 'I har svaret. Skriv en besked til kommunen, hvis I vil sende mere.',
    en: () => 'You have answered. Write to the municipality if you want to send more.',
  },
  'application/inquiry-taken-back': {
    da: () => 'Kommunen har taget spørgsmålet tilbage. I skal ikke svare.',
    en: () => 'The municipality has taken the question back. You do not have to answer.',
  },
  'application/inquiry-answered-before': {
    da: () => 'Ansøgeren har svaret. Spørgsmålet kan ikke tages tilbage.',
    en: () => 'The applicant has answered. The question cannot be taken back.',
  },
  'application/inquiry-taken-back-reason': {
    da: ({ limit, length }) => `Begrundelsen må højst være på ${limit} tegn. Der står ${length}.`,
    en: ({ limit, length }) => `The reason may have at most ${limit} characters. It has ${length}.`,
  },
  'application/inquiry-day': {
    da: () => 'Vælg en dag, der ikke er kommet endnu, som svarfrist.',
    en: () => 'Choose a day to come for the answer.',
  },
  'decision/law-of-pool': {
    da: ({ legalBases }) =>
      `Vælg en af puljens love: ${named('da', legalBasisTerms, legalBases, 'or')}.`,
    en: ({ legalBases }) =>
      `Choose one of the laws of the pool: ${named('en', legalBasisTerms, legalBases, 'or')}.`,
  },
  'decision/law-reason': {
    da: ({ length, limit }) =>
      length === 0 ? 'Skriv hvorfor.' : `Skriv højst ${limit} tegn. Du har skrevet ${length}.`,
    en: ({ length, limit }) =>
      length === 0 ? 'Write why.' : `Write at most ${limit} characters. You wrote ${length}.`,
  },
  'application/too-many-partners': {
    da: ({ most }) => `I kan højst søge sammen med ${most} andre.`,
    en: ({ most }) => `You can apply together with at most ${most} others.`,
  },
  'application/partner-unnamed': {
    da: ({ length, limit }) =>
      length === 0 ? 'Skriv, hvad de hedder.' : `Skriv højst ${limit} tegn.`,
    en: ({ length, limit }) =>
      length === 0 ? 'Write what they are called.' : `Write at most ${limit} characters.`,
  },
  'application/partner-shares': {
    da: ({ shares, requested }) =>
      `De andre skal have ${amountIn('da', shares)} i alt, men der søges om ${amountIn('da', requested)}. Tag en af dem af, og nævn dem igen.`,
    en: ({ shares, requested }) =>
      `The others are to have ${amountIn('en', shares)} in all, but ${amountIn('en', requested)} is applied for. Take one of them off and name them again.`,
  },
  'application/partner-part': {
    da: ({ length, limit }) =>
      length === 0 ? 'Skriv, hvad de gør i aktiviteten.' : `Skriv højst ${limit} tegn.`,
    en: ({ length, limit }) =>
      length === 0 ? 'Write what they do in the activity.' : `Write at most ${limit} characters.`,
  },
  'application/partner-another': {
    da: ({ asked }) => `Kun foreningen med CVR-nummer ${asked} kan sige ja her.`,
    en: ({ asked }) => `Only the association with CVR number ${asked} can say yes here.`,
  },
  'application/partner-self': {
    da: () => 'I er allerede med i ansøgningen. Vælg en anden forening.',
    en: () => 'You are already part of the application. Choose another association.',
  },
  'application/exception-reason': {
    da: ({ length, limit }) =>
      length === 0
        ? 'Skriv, hvorfor undtagelsen gælder for jer.'
        : `Skriv højst ${limit} tegn. Du har skrevet ${length}.`,
    en: ({ length, limit }) =>
      length === 0
        ? 'Write why the exception holds for you.'
        : `Write at most ${limit} characters. You wrote ${length}.`,
  },
  'application/papers-being-scanned': {
    da: () => 'Bilagene bliver tjekket for virus. Vent et øjeblik, og skriv så under.',
    en: () => 'The papers are being checked for viruses. Wait a moment, then sign.',
  },
  'application/signer-role': {
    da: ({ roles }) => `Vælg, hvad du skriver under som: ${named('da', signerTerms, roles, 'or')}.`,
    en: ({ roles }) => `Choose as what you sign: ${named('en', signerTerms, roles, 'or')}.`,
  },
  'association/only-who-writes': {
    da: () =>
      'Du har ikke ret til at skrive for foreningen. Bed en, der kan binde den, om at give dig retten.',
    en: () =>
      'You may not write for the association. Ask somebody who may bind it to give you the right.',
  },
  'association/only-who-binds': {
    da: () =>
      'Kun den, der kan binde foreningen, kan rette dens oplysninger og medlemmer. Spørg en af dem.',
    en: () =>
      'Only somebody who can bind the association can change its details and members. Ask one of them.',
  },
  'association/group-unanswered': {
    da: () =>
      'Skriv to personer, der svarer for gruppen, eller en forening, der kan tage imod pengene.',
    en: () => 'Write two people who answer for the group, or an association to receive the money.',
  },
  'association/too-many-members': {
    da: ({ members, invitations }) =>
      `I kan højst være ${members}, der handler for foreningen, og ${invitations} kan vente på svar. Fjern en først.`,
    en: ({ members, invitations }) =>
      `At most ${members} can act for the association, and ${invitations} can wait. Remove one first.`,
  },
  'association/invite-reason-missing': {
    da: ({ limit }) =>
      `Skriv, hvorfor kommunen inviterer, med højst ${limit} tegn. Det står i brevet.`,
    en: ({ limit }) =>
      `Write why the municipality invites, in at most ${limit} characters. It stands in the letter.`,
  },
  'association/nobody-binds': {
    da: () => 'Mindst én skal kunne binde foreningen. Giv først en anden den ret.',
    en: () =>
      'At least one must be able to bind the association. Give somebody else the right first.',
  },
  'association/cvr-eight-digits': {
    da: () =>
      'Skriv CVR-nummeret med 8 tal. Har I ikke et CVR-nummer, så vælg gruppe eller enkeltperson.',
    en: () => 'Write the CVR number with 8 digits. If you have none, choose group or individual.',
  },
  'association/cvr-modulus-11': {
    da: ({ cvr }) =>
      `CVR-nummeret ${cvr} ligner en tastefejl. Tjek det en ekstra gang. I kan godt fortsætte.`,
    en: ({ cvr }) => `The CVR number ${cvr} looks mistyped. Check it once more. You can go on.`,
  },
  'association/postal-code': {
    da: () => 'Skriv postnummeret med 4 tal, for eksempel 2610.',
    en: () => 'Write the postal code with 4 digits, for example 2610.',
  },
  'email/unreadable': {
    da: () => 'Skriv en e-mailadresse, for eksempel navn@forening.dk.',
    en: () => 'Write an e-mail address, for example name@association.dk.',
  },
  'policy/goal-numbers-differ': {
    da: ({ numbers }) => `To mål har samme nummer: ${numbers.join(', ')}. Giv hvert mål sit eget.`,
    en: ({ numbers }) =>
      `Two goals have the same number: ${numbers.join(', ')}. Give each its own.`,
  },
  'cooperation/title-missing': {
    da: () => 'Skriv en titel.',
    en: () => 'Write a title.',
  },
  'cooperation/centre-missing': {
    da: () => 'Skriv, hvilket center eller hvilken afdeling der er med.',
    en: () => 'Write which centre or department takes part.',
  },
  'cooperation/model-not-between': {
    da: ({ high, low }) =>
      `Vælg kun selv en model, når graden er mellem. Der er valget mellem model ${high} og ${low}.`,
    en: ({ high, low }) =>
      `Choose a model yourself only when the degree is medium. The choice is between model ${high} and ${low}.`,
  },
  'cooperation/start-not-ready': {
    da: ({ questions }) =>
      questions.length === 0
        ? 'Vælg, hvem de frivillige er, og hvor meget kommunen skal være med.'
        : `Vælg type og grad, og svar på alle spørgsmål. Der mangler ${questions.length}.`,
    en: ({ questions }) =>
      questions.length === 0
        ? 'Choose who the volunteers are, and how much the municipality takes part.'
        : `Choose type and degree, and answer every question. ${questions.length} are missing.`,
  },
  'cooperation/start-closed': {
    da: () => 'Samarbejdet er i gang. Ret det i kataloget.',
    en: () => 'The cooperation has begun. Change it in the catalogue.',
  },
  'agreement/party-missing': {
    da: () => 'Skriv, hvem aftalen er med. Én på hver linje.',
    en: () => 'Write who the agreement is with. One on each line.',
  },
  'agreement/period-backwards': {
    da: () => 'Aftalens sidste dag ligger før den første. Ret en af dem.',
    en: () => 'The last day of the agreement is before its first. Change one of them.',
  },
  'agreement/money-not-given': {
    da: () =>
      'Der står et beløb om året. Sæt kryds ved, at aftalen giver penge, eller slet beløbet.',
    en: () =>
      'There is a yearly amount. Tick that the agreement gives money, or remove the amount.',
  },
  'event/ends-before-start': {
    da: () => 'Skriv et sluttidspunkt efter starttidspunktet.',
    en: () => 'Write an end that is after the start.',
  },
  'event/sign-up-needs-day': {
    da: () =>
      'Tilmelding kræver, at mødet har en dato, for eksempel 12. marts 2027. Sidste dag for tilmelding må ikke ligge efter den.',
    en: () =>
      'Sign-up needs an event with a date, for example 12. marts 2027. The last day for sign-up must not be after it.',
  },
  'event/places-below-taken': {
    da: ({ taken }) => `${taken} har allerede fået plads. Skriv mindst ${taken}.`,
    en: ({ taken }) => `${taken} already have a place. Write at least ${taken}.`,
  },
  'event/sign-up-closed': {
    da: () => 'Tilmeldingen er lukket. Kontakt kommunen, hvis du vil vide mere.',
    en: () => 'Sign-up is closed. Contact the municipality to hear more.',
  },
  'event/full': {
    da: ({ people, left }) =>
      left === 0
        ? 'Der er ikke flere pladser.'
        : `Der er ${left} pladser tilbage, og du har bedt om ${people}.`,
    en: ({ people, left }) =>
      left === 0
        ? 'There are no places left.'
        : `There are ${left} places left and you asked for ${people}.`,
  },
  'event/name-missing': {
    da: () => 'Skriv dit navn med højst 120 tegn.',
    en: () => 'Write your name with at most 120 characters.',
  },
  'application/not-open-yet': {
    da: ({ opens }) =>
      `Runden åbner ${instantIn('da', opens)}. Jeres kladde er gemt, og I kan sende den derefter.`,
    en: ({ opens }) =>
      `The round opens ${instantIn('en', opens)}. Your draft is saved and can be sent then.`,
  },
  'application/cost-kind-missing': {
    da: () => 'Vælg, hvad pengene går til.',
    en: () => 'Choose what the money is for.',
  },
  'application/fact-missing': {
    da: ({ fact }) => `Svar på: ${checkQuestions[fact].da}`,
    en: ({ fact }) => `Answer: ${checkQuestions[fact].en}`,
  },
  'application/rehearsal': {
    da: () => 'Det er en prøve. Her er alle ansøgninger fundet på, og ingen kan søge.',
    en: () => 'This is a rehearsal. Every application in it is made up, and nobody can apply.',
  },
  'application/late-reason-missing': {
    da: ({ closed }) =>
      `Fristen var ${instantIn('da', closed)}. Skriv, hvorfor I søger for sent, så læser vi den alligevel.`,
    en: ({ closed }) =>
      `The deadline was ${instantIn('en', closed)}. Write why you apply late, and we will read it anyway.`,
  },
  'application/round-cancelled': {
    da: () => 'Runden er aflyst. Se på opslaget, hvorfor.',
    en: () => 'The round is cancelled. The call says why.',
  },
  'application/deadline-passed': {
    da: ({ closed, received }) =>
      `Fristen udløb ${instantIn('da', closed)}, og vi modtog ansøgningen ${instantIn('da', received)}. Jeres kladde er gemt. Kontakt kommunen, hvis I mener, det er en fejl.`,
    en: ({ closed, received }) =>
      `The deadline was ${instantIn('en', closed)} and we received the application ${instantIn('en', received)}. Your draft is saved. Contact the municipality if you think this is a mistake.`,
  },
  'application/form-corrected': {
    da: () =>
      'Kommunen har rettet skemaet. Gå over til det nye skema, før I sender. Jeres svar følger med.',
    en: () =>
      'The municipality has corrected the form. Change to the new form before you send. Your answers follow.',
  },
  'file/too-many': {
    da: ({ most }) => `Der kan højst være ${most} filer. Saml nogle af dem, eller fjern en.`,
    en: ({ most }) => `There can be at most ${most} files. Join some of them, or remove one.`,
  },
  'file/type': {
    da: ({ name }) =>
      `${name} kan ikke vedlægges. Gem den som PDF, eller tag et billede af den. Vi tager PDF, PNG, JPEG, DOCX og XLSX.`,
    en: ({ name }) =>
      `${name} cannot be attached. Save it as PDF, or take a picture of it. We take PDF, PNG, JPEG, DOCX and XLSX.`,
  },
  'file/size': {
    da: ({ name, bytes }) =>
      bytes < 1
        ? `${name} er tom. Find den rigtige fil, og vælg den igen.`
        : `${name} fylder for meget. En fil må højst fylde 10 MB. Gem den mindre, eller del den.`,
    en: ({ name, bytes }) =>
      bytes < 1
        ? `${name} is empty. Find the right file and choose it again.`
        : `${name} is too large. A file takes at most 10 MB. Save it smaller, or split it.`,
  },
  'file/cut-off': {
    da: ({ name }) => `${name} kom ikke helt frem. Vælg filen igen.`,
    en: ({ name }) => `${name} did not arrive whole. Choose the file again.`,
  },
  'file/not-what-it-says': {
    da: ({ name, says }) =>
      `${name} er ikke en ${says.toUpperCase()}-fil, selv om den hedder det. Gem den på ny som PDF, og vælg den igen.`,
    en: ({ name, says }) =>
      `${name} is not a ${says.toUpperCase()} file, although it says so. Save it again as PDF and choose it again.`,
  },
  'file/not-arrived': {
    da: ({ name }) => `${name} er ikke kommet frem. Vælg filen igen, eller fjern den.`,
    en: ({ name }) => `${name} has not arrived. Choose the file again, or remove it.`,
  },
  'file/quarantined': {
    da: ({ name }) =>
      `Der er fundet noget skadeligt i ${name}. Fjern den, og send en anden udgave.`,
    en: ({ name }) => `Something harmful was found in ${name}. Remove it and send another version.`,
  },
  'file/not-scanned': {
    da: ({ name }) => `${name} bliver stadig undersøgt for virus. Vent lidt, og prøv igen.`,
    en: ({ name }) => `${name} is still being scanned for viruses. Wait a little and try again.`,
  },
  'application/paper-undated': {
    da: ({ name, months }) =>
      `Skriv, hvilken dag ${name} er fra. Den må højst være ${months} måneder gammel.`,
    en: ({ name, months }) =>
      `Write which day ${name} is from. It may be at most ${months} months old.`,
  },
  'application/paper-missing': {
    da: ({ label }) => `Vedlæg: ${label}`,
    en: ({ label }) => `Attach: ${label}`,
  },
  'application/form-check': {
    da: ({ says }) => says,
    en: ({ says }) => `The form does not fit together: ${says}`,
  },
  'application/answer-missing': {
    da: ({ label }) => `Svar på: ${label}`,
    en: ({ label }) => `Answer: ${label}`,
  },
  'application/answer-too-long': {
    da: ({ label, limit, length, over }) =>
      `Svaret må højst være på ${limit} tegn. I har skrevet ${length}, det er ${over} for mange: ${label}`,
    en: ({ label, limit, length, over }) =>
      `The answer may have at most ${limit} characters. You wrote ${length}, ${over} too many: ${label}`,
  },
  'application/consent-missing': {
    da: ({ label }) => `Sæt kryds for at sige ja til: ${label}`,
    en: ({ label }) => `Tick to agree to: ${label}`,
  },
  'application/choice-unknown': {
    da: ({ label }) => `Vælg et af de svar, der står: ${label}`,
    en: ({ label }) => `Choose one of the answers offered: ${label}`,
  },
  'application/date-unreadable': {
    da: ({ label }) => `Skriv en dag, der findes, for eksempel 1. juni 2027: ${label}`,
    en: ({ label }) => `Write a day that exists, for example 1 June 2027: ${label}`,
  },
  'application/money-unreadable': {
    da: ({ label }) => `Skriv beløbet med tal, for eksempel 12.500: ${label}`,
    en: ({ label }) => `Write the amount in digits, for example 12.500: ${label}`,
  },
  'application/number-unreadable': {
    da: ({ label }) => `Skriv et helt tal, for eksempel 25: ${label}`,
    en: ({ label }) => `Write a whole number, for example 25: ${label}`,
  },
  'application/area-or-reason': {
    da: () => 'Vælg mindst ét indsatsområde, eller skriv, hvorfor ansøgningen ligger uden for dem.',
    en: () => 'Choose at least one priority area, or write why the application lies outside them.',
  },
  'application/area-missing': {
    da: () => 'Vælg det indsatsområde, jeres aktivitet hører til. Der kan kun søges inden for dem.',
    en: () => 'Choose the priority area your activity belongs to. Only they can be applied within.',
  },
  'application/area-reason-missing': {
    da: ({ area }) => `Skriv, hvordan jeres aktivitet passer til området: ${area}`,
    en: ({ area }) => `Write how your activity serves the area: ${area}`,
  },
  'application/area-unknown': {
    da: () => 'Området hører ikke til denne runde. Vælg et af rundens områder.',
    en: () => 'The area does not belong to this round. Choose one of the round’s areas.',
  },
  'application/expense-missing': {
    da: () => 'Skriv mindst én udgift i budgettet.',
    en: () => 'Write at least one expense in the budget.',
  },
  'application/budget-line-activity': {
    da: () => 'Linjen hører til en aktivitet, der er væk. Vælg en anden.',
    en: () => 'The line is for an activity that is gone. Choose another.',
  },
  'application/support-not-offered': {
    da: () => 'Det kan ikke søges her. Tag krydset væk.',
    en: () => 'This cannot be applied for here. Take it off.',
  },
  'application/support-what': {
    da: ({ length, limit }) =>
      length === 0
        ? 'Skriv, hvad I har brug for.'
        : `Teksten må højst være på ${limit} tegn. Der står ${length}.`,
    en: ({ length, limit }) =>
      length === 0
        ? 'Write what you need.'
        : `The text may have at most ${limit} characters. It has ${length}.`,
  },
  'application/budget-vat': {
    da: () => 'Sig, om beløbene er med eller uden moms.',
    en: () => 'Say whether the amounts are with or without VAT.',
  },
  'application/budget-line-text': {
    da: ({ length, limit, side }) =>
      length === 0
        ? side === 'expense'
          ? 'Skriv, hvad pengene går til.'
          : 'Skriv, hvor pengene kommer fra, eller fjern linjen.'
        : `Teksten må højst være på ${limit} tegn. I har skrevet ${length}.`,
    en: ({ length, limit, side }) =>
      length === 0
        ? side === 'expense'
          ? 'Write what the money is for.'
          : 'Write where the money comes from, or remove the line.'
        : `The text may have at most ${limit} characters. You wrote ${length}.`,
  },
  'application/amount-positive': {
    da: ({ offered }) =>
      offered > 0
        ? 'Skriv det beløb, I søger om. Søger I ikke om penge, så sæt kryds ved den hjælp, I søger.'
        : 'Skriv det beløb, I søger om. Det skal være større end 0 kr.',
    en: ({ offered }) =>
      offered > 0
        ? 'Write the amount you apply for. If you do not apply for money, tick the support you apply for.'
        : 'Write the amount you apply for. It must be more than DKK 0.',
  },
  'application/amount-above-payable': {
    da: ({ payable }) =>
      `Når vi ser på alle udgifter under ét, kan puljen højst betale ${amountIn('da', payable)}`,
    en: ({ payable }) =>
      `Looking at all costs together, the pool can pay at most ${amountIn('en', payable)}.`,
  },
  'application/amount-above-costs': {
    da: ({ expenses }) =>
      `I søger om mere end udgifterne i budgettet, som er ${amountIn('da', expenses)}.`,
    en: ({ expenses }) =>
      `You apply for more than the costs of the budget, which are ${amountIn('en', expenses)}.`,
  },
  'application/bind-right': {
    da: () =>
      'Kun den, der kan binde foreningen, kan skrive under, sende eller trække ansøgningen tilbage. Bed en af dem om det. Kladden er gemt.',
    en: () =>
      'Only somebody who can bind the association can sign, send or withdraw the application. Ask one of them. The draft is saved.',
  },
  'application/write-right': {
    da: () => 'Du kan læse, men ikke rette i foreningens kladder. Bed foreningen om skriveadgang.',
    en: () =>
      'You can read but not change the association’s drafts. Ask the association for the right to write.',
  },
  'review/disqualified': {
    da: ({ ground }) =>
      `Du er inhabil i denne ansøgning (forvaltningsloven § 3, stk. 1, nr. ${ground}) og kan hverken læse, vurdere eller stemme om den.`,
    en: ({ ground }) =>
      `You are disqualified for this application (Public Administration Act § 3(1) no. ${ground}) and can neither read, score nor vote on it.`,
  },
  'review/conflict-note': {
    da: ({ length, limit }) =>
      length === 0
        ? 'Skriv kort, hvad inhabiliteten bygger på.'
        : `Noten må højst være på ${limit} tegn. Du har skrevet ${length}.`,
    en: ({ length, limit }) =>
      length === 0
        ? 'Write briefly what the conflict rests on.'
        : `The note may have at most ${limit} characters. You wrote ${length}.`,
  },
  'review/conflict-of-others': {
    da: () =>
      'Du kan melde din egen inhabilitet. Andres registreres eller ophæves af sagsbehandleren.',
    en: () =>
      'You can tell of your own conflict. Those of others are registered or lifted by the caseworker.',
  },
  'review/sealed': {
    da: ({ opens }) =>
      `Ansøgningerne er forseglet. Ingen i kommunen kan læse dem før ${instantIn('da', opens)}.`,
    en: ({ opens }) =>
      `The applications are sealed. Nobody in the municipality can read them before ${instantIn('en', opens)}.`,
  },
  'review/no-seat': {
    da: () => 'Kun medlemmer af rundens udvalg kan vurdere ansøgninger.',
    en: () => 'Only members of the committee of the round can score applications.',
  },
  'review/criteria-incomplete': {
    da: ({ wanted, given }) => `Giv point for alle ${wanted} kriterier. Du har givet ${given}.`,
    en: ({ wanted, given }) => `Score all ${wanted} criteria. You have scored ${given}.`,
  },
  'review/score-reason': {
    da: ({ score, criterion }) => `Skriv, hvorfor du giver ${score} for: ${criterion}`,
    en: ({ score, criterion }) => `Write why you give ${score} for: ${criterion}`,
  },
  'review/score-outside': {
    da: ({ highest, criterion }) => `Giv »${criterion}« højst ${highest} point.`,
    en: ({ highest, criterion }) => `Give “${criterion}” at most ${highest} points.`,
  },
  'review/reason-too-long': {
    da: ({ length, limit }) =>
      `Begrundelsen må højst være på ${limit} tegn. Du har skrevet ${length}.`,
    en: ({ length, limit }) =>
      `The reason may have at most ${limit} characters. You wrote ${length}.`,
  },
  'review/recommendation-above-request': {
    da: ({ requested }) => `Der er søgt om ${amountIn('da', requested)}. Indstil højst det beløb.`,
    en: ({ requested }) =>
      `The application asks for ${amountIn('en', requested)}. Recommend at most that.`,
  },
  'review/recommendation-reason': {
    da: () => 'Skriv, hvorfor der indstilles mindre, end der er søgt om.',
    en: () => 'Write why less is recommended than was applied for.',
  },
  'review/support-not-asked': {
    da: () => 'Der er ikke søgt om denne hjælp.',
    en: () => 'This support was not applied for.',
  },
  'decision/support-twice': {
    da: () => 'Den samme hjælp er nævnt to gange. Nævn den én gang.',
    en: () => 'The same support is named twice. Name it once.',
  },
  'decision/support-what': {
    da: ({ length, limit }) =>
      length === 0
        ? 'Skriv, hvad der gives, når det er mindre end det, der er søgt om.'
        : `Teksten må højst være på ${limit} tegn. Der står ${length}.`,
    en: ({ length, limit }) =>
      length === 0
        ? 'Write what is given where it is less than was applied for.'
        : `The text may have at most ${limit} characters. It has ${length}.`,
  },
  'decision/above-request': {
    da: ({ requested }) => `Der er søgt om ${amountIn('da', requested)}. Giv højst det beløb.`,
    en: ({ requested }) =>
      `The application asks for ${amountIn('en', requested)}. Give at most that.`,
  },
  'decision/more-years': {
    da: ({ yearsAsked }) =>
      yearsAsked === 1
        ? 'Der er søgt til ét år. Skriv 1.'
        : `Der er søgt til ${yearsAsked} år. Skriv et tal fra 1 til ${yearsAsked}.`,
    en: ({ yearsAsked }) =>
      yearsAsked === 1
        ? 'The application is for one year. Write 1.'
        : `The application is for ${yearsAsked} years. Write a number from 1 to ${yearsAsked}.`,
  },
  'application/withdrawal-reason': {
    da: ({ length, limit }) => `Begrundelsen må højst være på ${limit} tegn. Der står ${length}.`,
    en: ({ length, limit }) => `The reason may have at most ${limit} characters. It has ${length}.`,
  },
  'application/too-many-years': {
    da: ({ most }) => `I kan højst søge til ${most} år. Ret antallet af år.`,
    en: ({ most }) => `You can apply for at most ${most} years. Change the number of years.`,
  },
  'decision/ring-fence': {
    da: ({ beyond, limit }) =>
      `Listen giver ${amountIn('da', beyond)} mere, end der er uden for de områder, der har penge for sig selv. Sæt beløbene ned, eller skriv i højst ${limit} tegn, hvorfor pengene frigives.`,
    en: ({ beyond, limit }) =>
      `The list gives ${amountIn('en', beyond)} more than there is beside the areas that have money of their own. Reduce the amounts, or write in at most ${limit} characters why the money is released.`,
  },
  'grant/rehearsal-pays': {
    da: () => 'Det er en prøve. Her bliver der ikke udbetalt penge.',
    en: () => 'This is a rehearsal. No money is paid here.',
  },
  'grant/payment-empty': {
    da: () => 'Skriv et beløb over 0 kr.',
    en: () => 'Write an amount above DKK 0.',
  },
  'grant/paid-above-grant': {
    da: ({ left }) =>
      `Der kan højst udbetales ${amountIn('da', left)} mere af bevillingen. Ret beløbet.`,
    en: ({ left }) =>
      `At most ${amountIn('en', left)} more of the grant can be paid. Change the amount.`,
  },
  'grant/payment-to-come': {
    da: () => 'Skriv først udbetalingen, når pengene er sendt. Vælg en dag, der har været.',
    en: () => 'Record the payment when the money has been sent. Choose a day that has been.',
  },
  'grant/payment-reference': {
    da: ({ limit }) => `Skriv bilagsnummeret fra økonomisystemet i højst ${limit} tegn.`,
    en: ({ limit }) => `Write the voucher number of your accounts in at most ${limit} characters.`,
  },
  'grant/payment-unknown': {
    da: () => 'Udbetalingen er allerede taget tilbage. Hent siden igen.',
    en: () => 'The payment has already been taken back. Reload the page.',
  },
  'grant/repayment-above-paid': {
    da: ({ paid }) =>
      `Der kan højst kræves ${amountIn('da', paid)} tilbage. Skriv et beløb over 0 kr.`,
    en: ({ paid }) =>
      `At most ${amountIn('en', paid)} can be asked back. Write an amount above DKK 0.`,
  },
  'grant/repayment-reason': {
    da: ({ limit }) => `Skriv i højst ${limit} tegn, hvorfor pengene skal betales tilbage.`,
    en: ({ limit }) => `Write in at most ${limit} characters why the money is to be paid back.`,
  },
  'grant/repayment-day': {
    da: () => 'Vælg en dag, der ikke er gået.',
    en: () => 'Choose a day that has not passed.',
  },
  'grant/repayment-not-asked': {
    da: () => 'Der er ikke bedt om penge tilbage. Hent siden igen.',
    en: () => 'No money is asked back. Reload the page.',
  },
  'grant/repayment-returned': {
    da: () => 'Pengene er kommet tilbage. Hent siden igen.',
    en: () => 'The money has come back. Reload the page.',
  },
  'grant/repayment-part': {
    da: ({ asked }) => `Skriv et beløb over 0 kr. og højst ${amountIn('da', asked)}.`,
    en: ({ asked }) => `Write an amount above DKK 0 and at most ${amountIn('en', asked)}.`,
  },
  'grant/repayment-to-come': {
    da: () => 'Vælg den dag, pengene kom. Dagen skal have været.',
    en: () => 'Choose the day the money came. The day must have been.',
  },
  'grant/report-not-asked': {
    da: () => 'Tilskuddet kræver ikke den rapport. Hent siden igen.',
    en: () => 'The grant does not ask for that report. Reload the page.',
  },
  'grant/report-to-come': {
    da: () => 'Vælg en dag, der har været.',
    en: () => 'Choose a day that has been.',
  },
  'grant/report-approved-unseen': {
    da: () => 'En rapport godkendes, når den er kommet. Ret dagene.',
    en: () => 'A report is approved when it has come. Change the days.',
  },
  'grant/exemption-undecided': {
    da: () => 'Skriv, hvem der gav lov til at vente, og hvilken dag. Dagen skal have været.',
    en: () => 'Write who let the report wait, and on which day. The day must have been.',
  },
  'grant/exemption-reason': {
    da: ({ limit }) => `Skriv i højst ${limit} tegn, hvorfor rapporten må vente.`,
    en: ({ limit }) => `Write in at most ${limit} characters why the report may wait.`,
  },
  'grant/exemption-over': {
    da: () => 'Rapporten kan kun få lov at vente til en dag, der ikke er gået.',
    en: () => 'The report can only wait until a day that has not passed.',
  },
  'decision/reason-missing': {
    da: ({ application, least }) =>
      `Skriv en begrundelse på mindst ${least} tegn, når der gives mindre, end der er søgt om: ${application}`,
    en: ({ application, least }) =>
      `Write a reason of at least ${least} characters when less is given than applied for: ${application}`,
  },
  'decision/reason-too-long': {
    da: ({ length, limit }) => `Begrundelsen må højst være på ${limit} tegn. Der står ${length}.`,
    en: ({ length, limit }) => `The reason may have at most ${limit} characters. It has ${length}.`,
  },
  'decision/line-already-voted': {
    da: () => 'Der er stemt om denne ansøgning. Tag afstemningen tilbage, før beløbet ændres.',
    en: () =>
      'This application has been voted on. Take the ballot back before changing the amount.',
  },
  'decision/list-approved': {
    da: () =>
      'Listen er besluttet eller godkendt af andre. Tag deres svar tilbage, før du ændrer noget, og vis dem listen igen.',
    en: () =>
      'Others have decided or approved the list. Take back their answer before you change anything, and show them the list again.',
  },
  'decision/share-nothing': {
    da: () => 'Der er ingen penge at dele ud til de linjer. Vælg andre linjer eller et andet tal.',
    en: () =>
      'There is no money to share between those lines. Choose other lines or another count.',
  },
  'decision/share-lines': {
    da: ({ lines, limit }) =>
      `Der kan højst deles ud til ${limit} ansøgninger ad gangen. Der er ${lines}. Skriv selv beløb til nogle af dem først.`,
    en: ({ lines, limit }) =>
      `Money is shared between at most ${limit} applications at a time. There are ${lines}. Write amounts for some of them first.`,
  },
  'decision/share-moved': {
    da: () =>
      'Listen eller pengene er ændret, siden du så beløbene. Hent siden igen, og se dem på ny.',
    en: () =>
      'The list or the money has changed since you saw the amounts. Reload the page and look at them again.',
  },
  'decision/stage-not-heard': {
    da: () =>
      'Opslaget nævner ikke dette trin, eller det gælder ikke nogen på listen. Hent siden igen.',
    en: () =>
      'The call does not name this stage, or it concerns nobody on the list. Reload the page.',
  },
  'decision/stage-words': {
    da: ({ length, limit }) =>
      length === 0
        ? `Skriv, hvad der blev sagt, i højst ${limit} tegn.`
        : `Teksten må højst være på ${limit} tegn. Der står ${length}.`,
    en: ({ length, limit }) =>
      length === 0
        ? `Write what was said in at most ${limit} characters.`
        : `The text may have at most ${limit} characters. It has ${length}.`,
  },
  'decision/stage-list-not-whole': {
    da: ({ undecided }) =>
      undecided === 0
        ? 'Den, der beslutter eller godkender, siger ja eller nej. Vælg et af dem.'
        : 'Skriv først et beløb ved hver ansøgning. Så kan listen besluttes eller godkendes.',
    en: ({ undecided }) =>
      undecided === 0
        ? 'Who decides or approves says yes or no. Choose one of them.'
        : 'First write an amount for each application. Then the list can be decided or approved.',
  },
  'decision/stage-missing': {
    da: ({ stages }) =>
      `Listen venter på: ${stages.join(', ')}. Skriv deres svar ned. Den, der beslutter eller godkender, skal have sagt ja.`,
    en: ({ stages }) =>
      `The list waits for: ${stages.join(', ')}. Write down their answer. Who decides or approves must have said yes.`,
  },
  'decision/delegation-role': {
    da: () =>
      'Noget på listen beslutter forvaltningen. Lad en sagsbehandler vedtage den, eller lad udvalget stemme også om det.',
    en: () =>
      'Something on the list is for the administration to decide. Let a caseworker adopt it, or let the committee vote on that too.',
  },
  'decision/not-delegated': {
    da: () =>
      'Ansøgningen kan ikke afgøres for sig. Det kræver et opslag, der kan søges hele året, og at forvaltningen alene beslutter om beløbet. Saml den på en liste i stedet.',
    en: () =>
      'The application cannot be decided by itself. That takes a call that is open all year, and that the administration alone decides about the amount. Gather it on a list instead.',
  },
  'decision/gather-rolling': {
    da: () =>
      'Kun i et opslag, der kan søges hele året, samles ansøgninger før fristen. Ellers kommer listen, når fristen er gået.',
    en: () =>
      'Only in a call that is open all year are applications gathered before the deadline. Otherwise the list comes when the deadline has passed.',
  },
  'decision/list-open': {
    da: () =>
      'Der er allerede en liste. Gør den færdig, før du samler den næste. Der kan samles én liste om dagen.',
    en: () =>
      'There is a list already. Finish it before you gather the next. One list can be gathered a day.',
  },
  'decision/nothing-to-gather': {
    da: () => 'Der er ingen ansøgninger at samle. De små beløb afgør forvaltningen en for en.',
    en: () =>
      'There are no applications to gather. The administration decides the small sums one by one.',
  },
  'decision/line-undecided': {
    da: ({ undecided }) =>
      `${undecided} ${undecided === 1 ? 'ansøgning mangler' : 'ansøgninger mangler'} et beløb. Skriv 0 for et afslag.`,
    en: ({ undecided }) =>
      `${undecided} ${undecided === 1 ? 'application lacks' : 'applications lack'} an amount. Write 0 for a refusal.`,
  },
  'decision/line-not-carried': {
    da: ({ lines }) =>
      `${lines} ${lines === 1 ? 'ansøgning er' : 'ansøgninger er'} ikke vedtaget ved en afstemning. Registrér afstemningen.`,
    en: ({ lines }) =>
      `${lines} ${lines === 1 ? 'application has' : 'applications have'} not been carried in a ballot. Record the ballot.`,
  },
  'decision/line-in-two-ballots': {
    da: () => 'Mindst én af ansøgningerne er allerede med i en afstemning. Tag den tilbage først.',
    en: () =>
      'At least one of the applications is already part of a ballot. Take that one back first.',
  },
  'decision/voter-disqualified': {
    da: ({ names }) =>
      `${names.join(' og ')} er inhabil og skal forlade lokalet under denne afstemning.`,
    en: ({ names }) =>
      `${names.join(' and ')} is disqualified and must leave the room for this ballot.`,
  },
  'decision/voter-without-seat': {
    da: () => 'Kun medlemmer af udvalget kan deltage i afstemningen.',
    en: () => 'Only members of the committee take part in the ballot.',
  },
  'decision/votes-and-presence': {
    da: ({ present, voted }) =>
      `Der er ${present} til stede og ${voted} stemmer. Alle til stede skal stemme for, imod eller undlade, én gang hver.`,
    en: ({ present, voted }) =>
      `${present} are present and there are ${voted} votes. Everybody present votes for, against or abstains, once.`,
  },
  'decision/quorum': {
    da: ({ needed, present, members }) =>
      `Udvalget er ikke beslutningsdygtigt: ${present} af ${members} er til stede, og der skal være ${needed}.`,
    en: ({ needed, present, members }) =>
      `There is no quorum: ${present} of ${members} are present and ${needed} are needed.`,
  },
  'decision/adopter-disqualified': {
    da: () =>
      'Du er inhabil i en af ansøgningerne og kan ikke vedtage listen. Lad en anden gøre det.',
    en: () =>
      'You are disqualified for one of the applications and cannot adopt the list. Let somebody else do it.',
  },
};

type AnySentences = Readonly<Record<Language, (facts: never) => string>>;
const byCode: ReadonlyMap<string, AnySentences> = new Map(
  Object.entries({ ...sentences, ...callRefusals }),
);

/** The sentence of a refusal or an advice. The facts come from the rule of that code. */
export function sentenceOf(language: Language, told: Pick<Refusal, 'code' | 'facts'>): string {
  const found = byCode.get(told.code);
  if (!found) throw new Error(`No sentence for ${told.code}`);
  // The table is typed per code, and a refusal carries the facts of its own rule.
  // An amount ends with `kr.`, which ends a sentence too.
  return found[language](told.facts as never).replaceAll('kr..', 'kr.');
}
