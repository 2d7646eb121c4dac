import type { ToldInitiative } from './told.ts';

/** The action plan of 2016-17: facts and titles as in the document, the words are ours. */
export const plan2016 = {
  title: 'Handleplan for frivilligt socialt arbejde 2016-17',
  subtitle: 'Fra vision til virkelighed',
  introduction:
    'Planen gør politikken fra efteråret 2014 til handling og bygger på servicelovens § 18 om samarbejde med frivillige. Den viser et udvalg af arbejdet, både nyt og gammelt. Hvert år bliver en ny plan lagt frem, og samtidig ser man på, hvordan det gik året før.',
  caseReference: '16/003486-1',
  sections: [
    {
      kind: 'theme',
      number: 1,
      title: 'Samarbejde på tværs',
      text: 'Foreninger, firmaer og borgere skal være med til at løse sociale opgaver og opgaver om sundhed. Ensomhed, integration og mangel på job kan ingen klare alene. Derfor må vi tænke nyt og gå sammen på tværs af fag og sektor.',
    },
    {
      kind: 'theme',
      number: 2,
      title: 'Rummelige og mangfoldige fællesskaber',
      text: 'God velfærd er også at høre til et sted. Med ideer fra Frivilligrådet hjælper vi foreninger med at række ud til alle, for eksempel udsatte, flygtninge og folk med handicap. En forening med mange slags folk møder flere behov og gør op med fordomme.',
    },
    {
      kind: 'theme',
      number: 3,
      title: 'Værdien af frivillig social praksis',
      text: 'Tal siger ikke alt om de mennesker, det handler om, og foreningerne har ikke én fast løsning til alle. Det er alligevel klogt at spørge, hvad der virker. Så kan kræfterne bruges der, hvor de gør mest gavn.',
    },
  ],
  partners: ['Rødovre Frivilligcenter'],
} as const;

export const initiatives2016: readonly ToldInitiative[] = [
  {
    n: 101,
    slug: 'styrke-vores-organisatoriske-parathed-og-aabenhed',
    title: 'Styrke vores organisatoriske parathed og åbenhed',
    goals: [1],
    origin: 'continued',
    background:
      "Kommunen vil løse flere opgaver sammen med frivillige, men de skal ikke give hjælp, som er visiteret. Grænsen går tit ved pleje, behandling og pædagogik, men den er ikke helt skarp. Arbejdet bygger på notatet 'Principper for samarbejdet med frivillige' fra 2014.",
    description:
      'Vi gør det klart, hvem der gør hvad, når kommunen og frivillige går sammen. Det sker med et fast forum og en guide.',
    benefit:
      'Frivilligt arbejde giver et bedre liv, både for dem, der hjælper, og for dem, der får hjælp. Det er et godt tillæg til det, kommunen selv gør.',
    subInitiatives: [
      {
        title: 'Samarbejdsforum',
        text: 'Ledere og ansatte mødes en gang om året og deler viden. De kan for eksempel komme fra ældre, sundhed, det specialiserede socialområde og integration. Rødovre Frivilligcenter er med.',
      },
      {
        title: 'Samarbejdsguide',
        text: 'En guide til ledere og ansatte viser, hvordan man starter med at arbejde sammen og holder det i gang. Den siger også, hvad kommunen kan tilbyde, og hvad der gælder om aftaler. Den bygger på notatet fra 2014.',
      },
    ],
    actors: [
      {
        name: 'Rødovre Kommune',
        role: 'actor',
      },
      {
        name: 'Ledere og medarbejdere på udvalgte fagområder',
        role: 'actor',
      },
      {
        name: 'Rødovre Frivilligcenter',
        role: 'cooperates',
      },
    ],
    schedule: '',
    predecessor: 'Videreført fra 2015',
  },
  {
    n: 102,
    slug: 'kan-vi-maale-vaerdien-af-frivilligt-socialt-arbejde',
    title: 'Kan vi måle værdien af frivilligt socialt arbejde?',
    goals: [1],
    origin: 'new',
    background:
      'Det er svært at måle, hvad frivilligt arbejde er værd, men vi vil prøve. Vi vil give foreningerne lyst til at se på, hvad der virker. De får hjælp til at måle det, både med tal og med ord.',
    description:
      'Vi taler med to foreninger om værdien af det, de gør, og en aktør udefra hjælper os. De to skal have lyst til at vise deres arbejde frem. De skal også turde gøre nogle ting på en ny måde.',
    benefit:
      'Når en forening ved, hvad der gavner brugerne, kan den bruge sin tid og sine penge bedre.',
    subInitiatives: [],
    actors: [
      {
        name: 'Rødovre Kommune',
        role: 'actor',
      },
      {
        name: 'Ekstern aktør',
        role: 'cooperates',
      },
      {
        name: 'To foreninger',
        role: 'cooperates',
      },
    ],
    schedule: '',
  },
  {
    n: 103,
    slug: 'dialogmoeder',
    title: 'Dialogmøder',
    goals: [2],
    origin: 'continued',
    background:
      'Et godt samarbejde starter, når folk ser hinanden og taler sammen. Vi og Rødovre Frivilligcenter inviterer de lokale foreninger. Hvert møde tager ét emne op, så alle ved, hvad de kan vente af hinanden.',
    description:
      'Vi gør mødet til en god måde at arbejde sammen på. Et af møderne handler om, hvad foreningerne kan gøre for flygtninge, så de bliver en del af samfundet. Rødovre Kommune samler op på det, der bliver sagt.',
    benefit:
      'Kommunen og foreningerne kommer tættere på hinanden. Vi hører, hvad der fylder hos dem, og hvordan vi kan hjælpe. De lærer også hinanden at kende.',
    subInitiatives: [],
    actors: [
      {
        name: 'Rødovre Kommune',
        role: 'actor',
      },
      {
        name: 'Rødovre Frivilligcenter',
        role: 'cooperates',
      },
      {
        name: 'Lokale foreninger',
        role: 'actor',
      },
    ],
    schedule: '',
    predecessor: 'Videreført fra 2015',
  },
  {
    n: 104,
    slug: 'oeget-samarbejde-og-vidensdeling-mellem-foreninger',
    title: 'Øget samarbejde og vidensdeling mellem foreninger',
    goals: [2],
    origin: 'new',
    background:
      "Foreningerne i Rødovre har vidt forskellige mål og brugere, men mange mangler både penge og frivillige. Flere vil gerne støtte hinanden mere. Den 15. september (sag nr. 63) gjorde Social- og Sundhedsudvalget 'Grobund for netværk og samarbejde på tværs' til et særligt indsatsområde i 2016.",
    description:
      "Vi og Rødovre Frivilligcenter ser på, hvem der kan gå sammen, også i 'cirkler' af foreninger med samme interesse. Det kan være om et fælles hæfte eller en debat. Foreningerne vælger selv, hvad de har lyst og kræfter til.",
    benefit:
      'Foreninger, der støtter hinanden, kan dele viden og erfaring. Det kan også føre til nye tilbud.',
    subInitiatives: [],
    actors: [
      {
        name: 'Rødovre Kommune',
        role: 'actor',
      },
      {
        name: 'Rødovre Frivilligcenter',
        role: 'cooperates',
      },
      {
        name: 'Frivillige sociale foreninger',
        role: 'actor',
      },
    ],
    schedule: '',
  },
  {
    n: 105,
    slug: 'plads-til-alle-i-foreningerne',
    title: 'Plads til alle i foreningerne',
    goals: [2],
    origin: 'new',
    background:
      'Det er mest folk i job og med god uddannelse, der er frivillige, og der bliver færre unge og flere ældre. Med en lang videregående uddannelse er 51 procent frivillige, og med en kort er det 28 procent. Kun 21 procent af ikke-vestlige indvandrere i Danmark har været det inden for et år.',
    description:
      'Vi taler med foreningerne om, hvordan de når flere slags mennesker. De skal være kendt af flere grupper, søge folk med forskellig baggrund og gøre det let for alle at være med. Rødovre Frivilligcenter er med i arbejdet.',
    benefit:
      'Foreninger, der mangler aktive folk, kan finde nye. Flere slags mennesker giver ny viden og en stærkere forening. Det skaber også mere lighed og binder lokalsamfundet sammen.',
    subInitiatives: [],
    actors: [
      {
        name: 'Rødovre Kommune',
        role: 'actor',
      },
      {
        name: 'Rødovre Frivilligcenter',
        role: 'cooperates',
      },
      {
        name: 'Frivillige sociale foreninger',
        role: 'actor',
      },
    ],
    schedule: '',
  },
  {
    n: 106,
    slug: 'knytte-lokale-virksomheder-og-foreninger-taettere-sammen',
    title: 'Knytte lokale virksomheder og frivillige sociale foreninger tættere sammen',
    goals: [3],
    origin: 'continued',
    background:
      'Mange firmaer tager et socialt ansvar i dag. De ansatte kan hjælpe en enkelt gang, for eksempel med at male, eller fast med IT, PR, økonomi og jura. Firmaet får et bedre navn, og foreningen får nye kræfter, netværk og andre veje til penge.',
    description:
      'Vi taler med Rødovre Frivilligcenter om, hvad vi sammen kan gøre, så firmaer og foreninger finder hinanden. Vi tager fat på tre spørgsmål.',
    benefit:
      'Foreninger, socialøkonomiske virksomheder og kommunen kan noget hver især. Sammen kan de finde løsninger, der holder.',
    subInitiatives: [
      {
        title: 'Hvem vil være med?',
        text: 'Hvilke firmaer vil støtte frivilligt arbejde? Hvem vil gå sammen med en forening?',
      },
      {
        title: 'Hvordan kommer man i gang?',
        text: 'Vi ser på, hvordan man tænker videre end til sit eget, så man opdager andre, det er godt at gå sammen med.',
      },
      {
        title: 'Hvad gør man, når man er forskellig?',
        text: 'Vi ser på, hvordan man arbejder sammen med nogen, der starter et andet sted og har andre grunde til at være med.',
      },
    ],
    actors: [
      {
        name: 'Rødovre Kommune',
        role: 'actor',
      },
      {
        name: 'Rødovre Frivilligcenter',
        role: 'cooperates',
      },
      {
        name: 'Lokale virksomheder',
        role: 'actor',
      },
      {
        name: 'Frivillige sociale foreninger',
        role: 'actor',
      },
    ],
    schedule: '',
    predecessor: 'Videreført fra 2015',
  },
  {
    n: 107,
    slug: 'samarbejde-om-integrationen',
    title: 'Samarbejde om integrationen',
    goals: [3],
    origin: 'new',
    background:
      'Rødovre var før en såkaldt 0-kommune, fordi der boede ret mange flygtninge og indvandrere her. I 2016 skal kommunen tage imod 31 personer, og dertil kommer familiesammenførte. Opgaven vokser, og den lykkes kun, hvis civilsamfundet er med.',
    description:
      'Kommunen vil have et godt samarbejde med civilsamfundet om at tage imod flygtninge. Indsatsen har fire dele.',
    benefit:
      'Foreningerne kan hjælpe nye borgere godt i gang. De kan vise, hvordan samfundet virker, og hjælpe med sproget.',
    subInitiatives: [
      {
        title: 'Netværksfamilier med Røde Kors',
        text: 'Røde Kors og vi går videre med netværksfamilier og de tilbud, de får, og arbejdet skal blive større. Vi ser på, om det også kan rumme introkurser om livet i Danmark for flygtninge og familiesammenførte.',
      },
      {
        title: 'Styregruppen i Kærene',
        text: 'Styregruppen vil gerne hjælpe med de flygtninge, der får bolig i Kærene. Vi tager en snak om, hvad vi kan gøre sammen.',
      },
      {
        title: 'Foreningshuset',
        text: "Husets bestyrelse vil gerne hjælpe flygtninge og familiesammenførte ind i en forening. Huset har i dag både foredrag, 'Kend din by' og uddannelsesrådgivning, og det kan låne rum ud og have frivillige mentorer. Vi spørger, hvad vi skal lave sammen.",
      },
      {
        title: 'Flygtninge som frivillige',
        text: 'I flere kommuner hjælper flygtninge selv dem, der lige er kommet. De er for eksempel mentorer eller byguider. Vi og Rødovre Frivilligcenter ser på, om det kan ske her.',
      },
    ],
    actors: [
      {
        name: 'Rødovre Kommune',
        role: 'actor',
      },
      {
        name: 'Røde Kors',
        role: 'cooperates',
      },
      {
        name: 'Styregruppen i Kærene',
        role: 'contact-is-taken-to',
      },
      {
        name: 'Foreningshusets bestyrelse',
        role: 'contact-is-taken-to',
      },
      {
        name: 'Rødovre Frivilligcenter',
        role: 'cooperates',
      },
    ],
    schedule: '',
  },
  {
    n: 108,
    slug: 'styrke-de-politisk-prioriterede-indsatsomraader',
    title: 'Styrke de politisk prioriterede indsatsområder',
    goals: [4],
    origin: 'continued',
    background:
      'Social- og Sundhedsudvalget peger hvert år på områder, som det gerne ser, at foreninger søger penge til. De viser, hvor Kommunalbestyrelsen vil hen, og giver ideer til årets møder. Frivillige går dog deres egne veje, så man kan også søge til andre ting.',
    description:
      'Vi ser på, hvordan flere kan få lyst til at søge inden for områderne. Måske hjælper det med et oplæg, der kun handler om dem.',
    benefit:
      'Områderne skal få det, de frivillige gør, til at hænge sammen med det, Kommunalbestyrelsen gerne vil.',
    subInitiatives: [],
    actors: [
      {
        name: 'Rødovre Kommune',
        role: 'actor',
      },
    ],
    schedule: '',
    predecessor: 'Videreført fra 2015',
  },
  {
    n: 109,
    slug: 'uddannelsesforloeb',
    title: 'Uddannelsesforløb',
    goals: [4],
    origin: 'continued',
    background:
      'I efteråret 2014 holdt kommunen kurser for bestyrelser i de frivillige sociale foreninger. Deltagerne var glade for dem og fik meget ud af dem. Derfor blev der også kurser i 2016.',
    description:
      'I vinteren 2016 kunne medlemmer af bestyrelser lære om rekruttering og fastholdelse. Vi har brugt et spørgeskema til at se, om der skal være penge til kurser i 2017. Det viser også, hvad de så kan handle om.',
    benefit:
      'Gratis kurser er en støtte til foreningerne. Så har kommunen også fremover dygtige foreninger, der kører godt.',
    subInitiatives: [],
    actors: [
      {
        name: 'Rødovre Kommune',
        role: 'actor',
      },
      {
        name: 'Bestyrelser i frivillige sociale foreninger',
        role: 'actor',
      },
    ],
    schedule: 'vinteren 2016',
    predecessor: 'Videreført fra 2015',
  },
];
