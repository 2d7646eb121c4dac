import type { ToldInitiative } from './told.ts';

/** The action plan of the policy for vulnerable citizens 2020-2022; the words are ours. */
export const planUdsatte = {
  title: 'Handleplan for Udsattepolitikken 2020-2022',
  introduction:
    'Planen viser, hvad Rødovre Kommune og Rødovre Udsatteråd vil gøre, så færre bliver udsatte, og så de, der er det, får et bedre liv. Den er et udvalg over to år. Den ser mest på fællesskab for ensomme, psykisk sårbare, ledige og sygemeldte.',
  sections: [
    {
      kind: 'focus-area',
      number: 1,
      title: 'Café Mødestedet version 20.20',
      text: 'Caféen har været i gang siden 2017. Hver tirsdag er der aftensmad, brætspil og hygge på Café Biblioteket, og ca. 20 borgere i alle aldre kommer. De fleste frivillige er fra Udsatterådet, men nye er kommet til, blandt andet via Frivilligcentret.',
    },
    {
      kind: 'focus-area',
      number: 2,
      title: 'Udsatte mænd',
      text: 'At være ensom skader krop og sind, og faren er størst for udsatte. Den seneste Sundhedsprofil viser, at hver femte i Rødovre, altså 6.000 borgere, har svage sociale relationer. Det gælder en større del af mændene end af kvinderne, og Forum for Mænds Sundhed ønsker trygge steder til mænd.',
    },
    {
      kind: 'focus-area',
      number: 3,
      title: 'Hjælp til selvhjælp',
      text: 'Der bliver flere udsatte unge i landet. Får de ikke hjælp i tide, kan de ende uden job og skole. Med peer-to-peer støtter folk, der selv har haft det svært, andre ved at fortælle om deres liv.',
    },
    {
      kind: 'focus-area',
      number: 4,
      title: 'Fællesskaber for psykisk sårbare',
      text: 'Socialpsykiatri og sundhedscentre i fire kommuner på Vestegnen er gået sammen i Sundhedsfællesskabet. Det er Rødovre, Albertslund, Glostrup og Høje-Tåstrup, og målet er mere lighed i sundhed. Hver uge kan folk fra alle fire, der er psykisk sårbare, være med til for eksempel yoga, qigong, svømning og bowling.',
    },
    {
      kind: 'focus-area',
      number: 5,
      title: 'Nye veje til selvforsørgelse',
      text: 'Den 1. januar 2020 blev reglerne om hjælp til ledige meget enklere. Staten styrer færre detaljer, så der er flere kræfter til at finde job. Nu er det den enkeltes behov, der tæller.',
    },
  ],
  partners: ['Udsatterådet', 'Frivilligcentret', 'regionen', 'headspace', 'kommuner'],
  inputs: [
    {
      title: 'Workshop med Udsatterådet',
      text: 'Rådet gav ideer til planen på en workshop.',
    },
    {
      title: 'Dialogmøder med medarbejderne',
      text: 'De ansatte på politikkens områder kom med ideer på møder.',
    },
  ],
  alsoMentioned: [
    {
      goal: 3,
      text: 'Udsatte unge mangler et sted at bo, som de har råd til. Udsatterådet går videre med at skaffe flere billige boliger.',
    },
    {
      goal: 3,
      text: 'Rådet og forvaltningen taler om midlertidige boliger til unge. De skal være til alle unge, ikke kun de udsatte.',
    },
    {
      text: 'Finansloven for 2020 giver gratis tandpleje til de mest udsatte. Forvaltningen og Udsatterådet følger, hvad loven giver lov til.',
    },
    {
      text: 'Udsatterådet er med i Ungepanelet. Det støtter det, som panelet gør for udsatte børn og unge.',
    },
    {
      text: 'Rådet støtter stadig Danmark Spiser Sammen og Rødovre Folkekøkken. Det støtter også andet af samme slags.',
    },
    {
      text: 'Kommunen laver en ny helhedsplan for dem, der er psykisk sårbare. Rådet er med og bruger det, det ved og har set.',
    },
  ],
};

export const initiativesUdsatte: readonly ToldInitiative[] = [
  {
    n: 201,
    slug: 'rekruttering-af-frivillige',
    title: 'Rekruttering af frivillige',
    section: 1,
    goals: [1, 5],
    description:
      'De frivillige bruger i dag meget tid i køkkenet og vil hellere tale med brugerne. De vil også have tid til andet i rådet. Derfor skal der findes flere frivillige, også via Rødovre Frivilligcenter.',
    purpose:
      'Ensomme borgere skal også i fremtiden kunne være sammen med andre på Café Mødestedet. Stedet skal blive endnu bedre at komme på for både brugere og frivillige.',
    actors: [
      {
        name: 'Udsatterrådet',
        role: 'lead',
      },
      {
        name: 'Café Biblioteket',
        role: 'cooperates',
      },
      {
        name: 'Rødovre Frivilligcenter',
        role: 'cooperates',
      },
      {
        name: 'Rødovre Kommune',
        role: 'cooperates',
      },
    ],
    schedule: 'Forår 2020 og frem.',
    quotedGoals: [
      {
        goal: 5,
        text: 'Alle skal have et godt og sundt liv',
      },
    ],
    links: ['Frivilligpolitikkens handleplan: hjælp til at få udsatte med'],
  },
  {
    n: 202,
    slug: 'konflikthaandtering-og-supervision-til-de-frivillige',
    title: 'Konflikthåndtering og supervision til de frivillige',
    section: 1,
    goals: [1, 5],
    description:
      'De frivillige har været i konflikt med brugere uden at vide, hvad de skulle gøre, hverken imens eller bagefter. De vil gerne have redskaber til at løse en konflikt, og de vil have supervision.',
    purpose:
      'Ensomme borgere skal også i fremtiden kunne være sammen med andre på Café Mødestedet. Stedet skal blive endnu bedre at komme på for både brugere og frivillige.',
    actors: [
      {
        name: 'Udsatterrådet',
        role: 'lead',
      },
      {
        name: 'Café Biblioteket',
        role: 'cooperates',
      },
      {
        name: 'Rødovre Frivilligcenter',
        role: 'cooperates',
      },
      {
        name: 'Rødovre Kommune',
        role: 'cooperates',
      },
    ],
    schedule: 'Forår 2020 og frem.',
    quotedGoals: [
      {
        goal: 5,
        text: 'Alle skal have et godt og sundt liv',
      },
    ],
    links: ['Frivilligpolitikkens handleplan: hjælp til at få udsatte med'],
  },
  {
    n: 203,
    slug: 'ture-og-temaaftener',
    title: 'Ture og temaaftener',
    section: 1,
    goals: [1, 5],
    description:
      'De frivillige vil gerne lave mere end mad, for eksempel ture og aftener med et tema. Brugerne skal selv have noget at sige om, hvad der skal ske.',
    purpose:
      'Ensomme borgere skal også i fremtiden kunne være sammen med andre på Café Mødestedet. Stedet skal blive endnu bedre at komme på for både brugere og frivillige.',
    actors: [
      {
        name: 'Udsatterrådet',
        role: 'lead',
      },
      {
        name: 'Café Biblioteket',
        role: 'cooperates',
      },
      {
        name: 'Rødovre Frivilligcenter',
        role: 'cooperates',
      },
      {
        name: 'Rødovre Kommune',
        role: 'cooperates',
      },
    ],
    schedule: 'Forår 2020 og frem.',
    quotedGoals: [
      {
        goal: 5,
        text: 'Alle skal have et godt og sundt liv',
      },
    ],
    links: ['Frivilligpolitikkens handleplan: hjælp til at få udsatte med'],
  },
  {
    n: 204,
    slug: 'rockbandet',
    title: 'Rockbandet',
    section: 2,
    goals: [1, 2, 5],
    description:
      'Udsatterådet vil samle udsatte mænd i et rockband, hvor de spiller sammen. Mange har spillet før og har lyst til at tage det op igen.',
    purpose: 'Færre mænd skal være ensomme, og udsatte mænd skal få mere glæde i livet.',
    actors: [
      {
        name: 'Udsatterådet',
        role: 'lead',
      },
      {
        name: 'Ungepanelet',
        role: 'contact-is-taken-to',
      },
      {
        name: 'Frivilligcentret',
        role: 'contact-is-taken-to',
      },
      {
        name: 'Rødovre kommunale Musikskole',
        role: 'contact-is-taken-to',
      },
      {
        name: 'STU Rødovre',
        role: 'contact-is-taken-to',
      },
    ],
    schedule: '2020-2021',
    quotedGoals: [],
    links: [],
  },
  {
    n: 205,
    slug: 'en-ven-i-noeden',
    title: "'En ven i nøden'",
    section: 3,
    goals: [1, 2, 4, 5],
    description:
      'En ung får en ven, der er frivillig og selv har haft det svært. Vennen hjælper den unge med at træffe valg og få en lettere hverdag. Først skal det undersøges, om der er brug for ordningen.',
    purpose:
      'Færre unge skal blive udsatte, og de skal have noget at tro på og glæde sig til. Ordningen kan give både den unge og den frivillige glæde og gøre dem mindre ensomme. Den, der hjælper andre, hjælper også sig selv.',
    actors: [
      {
        name: 'Udsatterådet',
        role: 'lead',
      },
      {
        name: 'Rødovre Kommunes Brobygger og Ungecenter',
        role: 'contact-is-taken-to',
      },
      {
        name: 'Ungepanelet',
        role: 'contact-is-taken-to',
      },
    ],
    schedule: 'Start i 2020 og frem.',
    quotedGoals: [],
    links: [],
  },
  {
    n: 206,
    slug: 'traeningsmakkerer-bygger-bro-til-lokale-idraetsfaellesskaber',
    title: "'Træningsmakkerer bygger bro til lokale idrætsfællesskaber'",
    section: 4,
    goals: [5],
    description:
      'Voksne, der er psykisk sårbare, får hjælp til at komme ind i den lokale idræt, så de rører sig mere og får et større netværk. Det nye er, at et fritidspas går hånd i hånd med en træningsmakker. Sundhedsfællesskabet og DAI står bag.',
    purpose:
      'Psykisk sårbare fra Albertslund, Glostrup og Rødovre, tre af de fire kommuner, skal få en aktiv fritid. De skal ind i den lokale idræt og blive der.',
    actors: [
      {
        name: 'Sundhedsfællesskabet',
        role: 'lead',
      },
      {
        name: 'Albertslund Kommune',
        role: 'actor',
      },
      {
        name: 'Glostrup Kommune',
        role: 'actor',
      },
      {
        name: 'Høje-Taastrup Kommune',
        role: 'actor',
      },
      {
        name: 'Rødovre Kommune',
        role: 'actor',
      },
      {
        name: 'Dansk Arbejder Idrætsforbund og Idræt For Sindet (DAI)',
        role: 'cooperates',
      },
    ],
    schedule: 'April 2020 til december 2022.',
    quotedGoals: [],
    links: ['Sundhedspolitikkens handleplan'],
  },
  {
    n: 207,
    slug: 'sundhedsmarkedsdag',
    title: 'Sundhedsmarkedsdag',
    section: 4,
    goals: null,
    description:
      'Sundhedsfællesskabet holder en dag for psykisk sårbare. Man kan prøve ting af og høre om tilbud i kommunerne. Mad og underholdning koster ikke noget.',
    purpose:
      'Flere, der er psykisk sårbare, skal vide, hvad de kan være med til i Sundhedsfællesskabet.',
    actors: [],
    schedule: '26. maj 2020',
    quotedGoals: [],
    links: [],
  },
  {
    n: 208,
    slug: 'jobvejen-vejen-til-selvforsoergelse',
    title: 'Jobvejen - Vejen til selvforsørgelse',
    section: 5,
    goals: [2, 4],
    description:
      'Det er undervisning i fire uger for borgere i jobafklaringsforløb. De kommer fra sygedagpenge eller er henvist fra kontanthjælpsområdet. Nye kan starte løbende.',
    purpose:
      'Borgerne skal få øje på de job, de kan klare, selv om helbredet eller andet står i vejen. De skal tro på, at de kan arbejde igen, og se mere på det, de kan.',
    actors: [
      {
        name: 'Jobcentret',
        role: 'lead',
      },
    ],
    schedule: '2020-2022.',
    quotedGoals: [],
    links: [],
  },
];
