import { useWords } from '../words/language.tsx';

/** What is said of questions and messages about a case; only its pages load it. */
const da = {
  messages: {
    title: 'Beskeder',
    write: 'Skriv en besked om sagen',
    help: 'Beskeden bliver en del af sagen og kan ikke rettes.',
    send: 'Send besked',
    sent: 'Beskeden er sendt',
    from: { applicant: 'ansøger', municipality: 'kommunen' },
  },
  inquiries: {
    ask: 'Spørg ansøgeren',
    askLead:
      'Ansøgningen bliver stående, som den blev sendt. Svaret kommer til at stå ved siden af.',
    about: 'Hvad handler det om?',
    question: 'Spørgsmål',
    answerBy: 'Svar senest',
    send: 'Send spørgsmålet',
    sent: 'Spørgsmålet er sendt. Ansøgeren får besked inden for ti minutter.',
    asked: 'Kommunen har spurgt',
    answered: 'Svar fra',
    waiting: 'Der er ikke svaret endnu.',
    toAnswer: 'Kommunen spørger',
    by: (day: string) => `Svar gerne senest ${day}.`,
    answer: 'Send svar',
    answerSent: 'Svaret er sendt. Det står ved jeres ansøgning.',
    opens: 'Lad ansøgeren rette svaret i feltet',
    opensHelp: 'Kun dette ene felt åbnes. Det første svar bliver stående.',
    sentAnswer: 'I skrev:',
    corrected: 'Rettet svar',
    correctedOn: (day: string) => `Rettet ${day}, da kommunen spurgte.`,
    correct: 'Ret jeres svar',
    correctHelp: 'Lad feltet stå, hvis svaret er rigtigt.',
    reply: 'Jeres svar til kommunen',
    files: 'Filer til svaret',
    filesHelp: 'Kommunen kan se filerne, når I har sendt svaret.',
    takeBack: 'Tag spørgsmålet tilbage',
    takeBackSure:
      'Ansøgeren kan stadig læse spørgsmålet, men skal ikke svare. Det kan ikke fortrydes.',
    takeBackReason: 'Hvorfor? (frivilligt)',
    takeBackYes: 'Ja, tag det tilbage',
    takenBack: 'Kommunen har taget spørgsmålet tilbage',
    erased: (count: number) =>
      count === 1
        ? 'Jeres fil til svaret er slettet.'
        : `Jeres ${count} filer til svaret er slettet.`,
    notSent: 'Det har du skrevet, men ikke sendt',
    notSentHelp:
      'En anden har svaret, eller kommunen har taget spørgsmålet tilbage. Kun du kan se teksten. Den ligger i din browser.',
    drop: 'Slet det, jeg har skrevet',
    dropped: 'Teksten er slettet.',
    meanwhile: 'Der skal ikke længere svares på spørgsmålet.',
  },
};

type CaseWords = typeof da;

const en: CaseWords = {
  messages: {
    title: 'Messages',
    write: 'Write a message about the case',
    help: 'The message becomes part of the case and cannot be changed.',
    send: 'Send message',
    sent: 'The message is sent',
    from: { applicant: 'applicant', municipality: 'the municipality' },
  },
  inquiries: {
    ask: 'Ask the applicant',
    askLead: 'The application stays as it was sent. The answer stands beside it.',
    about: 'What is it about?',
    question: 'Question',
    answerBy: 'Answer by',
    send: 'Send the question',
    sent: 'The question has been sent. The applicant is told within ten minutes.',
    asked: 'The municipality asked',
    answered: 'Answer from',
    waiting: 'Not answered yet.',
    toAnswer: 'The municipality asks',
    by: (day) => `Please answer by ${day}.`,
    answer: 'Send answer',
    answerSent: 'The answer is sent. It stands with your application.',
    opens: 'Let the applicant correct the answer in its field',
    opensHelp: 'Only this one field is opened. The first answer stays.',
    sentAnswer: 'You wrote:',
    corrected: 'Corrected answer',
    correctedOn: (day) => `Corrected on ${day}, when the municipality asked.`,
    correct: 'Correct your answer',
    correctHelp: 'Leave the field if the answer is right.',
    reply: 'Your answer to the municipality',
    files: 'Files for the answer',
    filesHelp: 'The municipality sees the files when you have sent the answer.',
    takeBack: 'Take the question back',
    takeBackSure:
      'The applicant can still read the question, but does not have to answer. It cannot be undone.',
    takeBackReason: 'Why? (optional)',
    takeBackYes: 'Yes, take it back',
    takenBack: 'The municipality has taken the question back',
    erased: (count) =>
      count === 1
        ? 'Your file for the answer is erased.'
        : `Your ${count} files for the answer are erased.`,
    notSent: 'This you wrote, and did not send',
    notSentHelp:
      'Somebody else has answered, or the municipality has taken the question back. Only you see the text. It lies in your browser.',
    drop: 'Delete what I wrote',
    dropped: 'The text is deleted.',
    meanwhile: 'The question is no longer to be answered.',
  },
};

export function useCaseWords(): CaseWords {
  return useWords().language === 'da' ? da : en;
}
