/** What the plan of 2020-2022 tells besides titles, goals, actors and schedules; our words. */
export const plan2020 = {
  introduction:
    'Planen skal give frivillige gode vilkår og få kommunen, foreninger og aktive borgere til at spille godt sammen. Kommunen vil være den, der bringer folk sammen og lytter til, hvad foreningerne kan gøre. De syv indsatser er et udvalg over to år, og nogle hænger sammen med andre planer.',
  partners: ['Rødovre Frivilligcenter', 'headspace', 'Rødovre Folkekøkken', 'Kræftens Bekæmpelse'],
  inputs: [
    {
      title: 'Workshops',
      text: 'Både de sociale foreninger og de ansatte gav ideer til planen. Det skete på workshops.',
    },
  ],
};

export const agreements2020 = [
  {
    party: 'Rødovre Frivilligcenter',
    kind: 'cooperation',
    purpose:
      'Aftalen samler det, kommunen og centret gør sammen. De fælles indsatser i planen kommer med i den næste aftale.',
    meetingRhythm: '',
    boardSeat: true,
    money: true,
    text: 'Centret har været der siden 2007 og er en forening, der styrer sig selv. Det får penge fra Rødovre Kommune, som også har en plads i bestyrelsen. Parterne laver en ny aftale hvert år.',
  },
  {
    party: 'headspace',
    kind: 'cooperation',
    purpose: 'De to bruger hver deres styrker. Det skal gavne borgerne i Rødovre.',
    meetingRhythm: 'jævnligt',
    boardSeat: false,
    money: false,
    text: 'Kommunen har en aftale med headspace om et godt lokalt samarbejde. Parterne mødes jævnligt for at holde det i live.',
  },
  {
    party: 'Rødovre Folkekøkken',
    kind: 'cooperation',
    purpose: 'Parterne er gode til hver sit. Det skal komme borgerne i Rødovre til gode.',
    meetingRhythm: 'jævnligt',
    boardSeat: false,
    money: false,
    text: 'Kommunen og Rødovre Folkekøkken har en aftale. De mødes jævnligt, så de kan gøre det bedre med tiden.',
  },
  {
    party: 'Kræftens Bekæmpelse',
    kind: 'cooperation',
    purpose: 'Hver part gør det, den er bedst til. Så får borgerne i Rødovre mest ud af det.',
    meetingRhythm: 'jævnligt',
    boardSeat: false,
    money: false,
    text: 'Kommunen har en aftale med Kræftens Bekæmpelse. Møder jævnligt skal holde den ved lige og udvikle den.',
  },
] as const;

export const more2020 = [
  {
    n: 1,
    description:
      'Foreningerne vil gerne blive bedre til at få udsatte med, både dem, der bruger tilbuddet, og dem, der er frivillige. Sammen med Rødovre Frivilligcenter holder vi et temamøde for dem, der har lyst. Det skal være let at komme ind i de foreninger, der er.',
    purpose:
      'Foreningerne får støtte til at tage udsatte med. De lærer også, hvad de kan gøre, når en bruger eller en frivillig er sårbar.',
    inspirations: [
      'Settlementet',
      "KFUM's Sociale Arbejde",
      "DGI's arbejde med mangfoldighed i foreningslivet",
    ],
    predecessor: null,
    links: [],
  },
  {
    n: 2,
    description:
      'Lang tids ensomhed skader både krop og sind. I socialpsykiatrien er der borgere uden netværk, ofte pensionister, og hjemmeplejen hjælper også med at finde dem. Vi ser på, om de har brug for et nyt netværk eller for støtte til de netværk og tilbud, der er.',
    purpose:
      'Borgere, der kun har få at tale med, skal have hjælp til at finde et netværk på deres egne vilkår.',
    inspirations: ["Røde Kors-tiltaget 'Værket'"],
    predecessor: null,
    links: [],
  },
  {
    n: 3,
    description:
      'En dag om ugen er en fra frivilligcentret ansat til at bygge bro, så for eksempel folk på ældreområdet, i sundhed og i jobcentret lærer foreningerne at kende. Forvaltningen taler også med Jobcentret og Socialpsykiatrien om at gå sammen med foreninger. Med er folk fra Rødovre Frivilligcenter, Handicaprådet og Udsatterådet.',
    purpose:
      'Når et tilbud i kommunen slutter, skal det være let at gå videre. Den, der vil, kan så få støtte i en forening.',
    inspirations: [],
    predecessor:
      "Bygger på 'Bedre adgang til de frivillige sociale foreninger' i planen før denne.",
    links: [],
  },
  {
    n: 4,
    description:
      "Kommunalbestyrelsen har i en budgetresolution bestemt, at Islev Bibliotek skal tænkes på en ny måde. Foreninger, boligselskaber, Rødovre Frivilligcenter og borgere skal forme et sted at samles. Det, vi har lært af 'Vores Sunde Hverdag', skal også bruges.",
    purpose:
      'Islev skal have et sted med liv, hvor folk mødes og får nye ideer, så området bliver stærkere.',
    inspirations: [],
    predecessor: null,
    links: ["Projekt 'Vores Sunde Hverdag'"],
  },
  {
    n: 5,
    description:
      "Familier, der har det svært, skal møde folk, der har prøvet noget andet og kan noget andet. Vi og 'Sammen om Familien' leder efter netværksfamilier og ressourcepersoner, og vi kan også hjælpe med kommunikation. Først spørger vi familierne, hvad de har brug for, og Rødovre Frivilligcenter har været til møde om at bruge sine kontakter.",
    purpose:
      "Nogle familier i 'Sammen om Familien' vil gerne have et større netværk. De skal have hjælp til at lære nye folk at kende.",
    inspirations: [],
    predecessor: null,
    links: [],
  },
  {
    n: 6,
    description:
      "I foråret skal projekt 'Vores Sunde Hverdag' finde ideer til trivsel og bevægelse. Vi hjælper med, at de bliver til noget. Vi ser også på, hvordan alle let kan finde aktiviteterne, så folk møder hinanden.",
    purpose: "Vi støtter det, der bliver sat i gang i projekt 'Vores Sunde Hverdag'.",
    inspirations: [],
    predecessor: null,
    links: ["Projekt 'Vores Sunde Hverdag'"],
  },
  {
    n: 7,
    description:
      'En arbejdsgruppe med ansatte fra institutionerne ved Broparken og fra Frivilligcentret finder på ting at lave. Vi hjælper den med at lave mere og med at få civilsamfundet med. Det hænger sammen med planerne for Medborgerhuset i Islev.',
    purpose: 'De nære fællesskaber, hvor folk bor i Rødovre, skal blive stærkere.',
    inspirations: [],
    predecessor: null,
    links: ['Medborgerhuset i Islev (indsats 4 i samme plan)'],
  },
];
