import { useWords } from '../words/language.tsx';

/** What is said where staff try the form of a call. */
const da = {
  note: 'Du prøver skemaet. Intet bliver gemt eller sendt, og det er væk, når du går herfra.',
  kind: 'Hvem prøver du at være?',
  files: 'Her kan ansøgeren vedhæfte en fil. Det kan ikke prøves her.',
  papers: 'Det beder skemaet ansøgeren vedhæfte',
  noPapers: 'Skemaet beder ikke om bilag, som det er udfyldt nu.',
  ready: 'Der mangler ikke noget. Sådan kunne skemaet sendes.',
  left: 'Når skemaet sendes rigtigt, spørger vi også om underskrift og erklæringer, hvis opslaget kræver det.',
  again: 'Begynd forfra',
  back: 'Tilbage til opslaget',
};

type TryWords = typeof da;

const en: TryWords = {
  note: 'You are trying the form. Nothing is saved or sent, and it is gone when you leave.',
  kind: 'Who are you trying to be?',
  files: 'Here the applicant can attach a file. That cannot be tried here.',
  papers: 'The form asks the applicant to attach',
  noPapers: 'The form asks for no papers as it is filled in now.',
  ready: 'Nothing is missing. The form could be sent like this.',
  left: 'When the form is really sent, we also ask for signatures and declarations if the call wants them.',
  again: 'Start again',
  back: 'Back to the call',
};

export function useTryWords(): TryWords {
  return useWords().language === 'da' ? da : en;
}
