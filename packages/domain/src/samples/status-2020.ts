import type { ToldStatus } from './told.ts';

/** The status on the plan of 2020-2022: what was done, counted and left; the words are ours. */
export const report2020 = {
  title: 'Status på handleplan for frivilligt socialt arbejde 2020-2022',
  introduction:
    'Her står, hvordan det er gået med planens syv indsatser. Planen er et udvalg over to år, så meget andet er også sket på området.',
};

export const statuses2020: readonly ToldStatus[] = [
  {
    n: 1,
    states: ['done', 'changed', 'replaced'],
    cause: 'COVID-19',
    narrative: [
      {
        heading: 'Vi har spurgt foreningerne',
        text: 'Kommunen og Rødovre Frivilligcenter spurgte foreningerne, blandt andet i telefonen, hvordan de får sårbare med, og hvad de mangler at lære. De ser ikke ens på, hvem der er sårbar, og hvad det er at få alle med. De vil gerne vide mere om at være en god vært og få flere slags folk med.',
      },
      {
        heading: 'Et møde blev til et andet',
        text: "Temamødet i november 2020 blev ikke til noget på grund af COVID-19. I maj 2021 kom 'Fælles Forår' i stedet, og det blev holdt sammen med Børne- og Kulturforvaltningen.",
      },
    ],
    actors: [
      'Social- og Sundhedsforvaltningens ledelsessekretariat',
      'Rødovre Frivilligcenter',
      'Lokale foreninger',
      'Børne- og Kulturforvaltningen',
    ],
    events: [
      {
        title: 'Temamøde for foreningerne',
        when: 'november 2020',
        note: 'Mødet blev aflyst. Det skyldtes COVID-19.',
      },
      {
        title: 'Fælles Forår',
        when: 'maj 2021',
        note: 'Kom i stedet for temamødet.',
      },
    ],
    results: [],
    nextStep: '',
  },
  {
    n: 2,
    states: ['done', 'changed', 'carried-on'],
    cause: 'COVID-19',
    narrative: [
      {
        heading: 'Minitopmøde om ensomhed',
        text: 'COVID-19 og de mange nedlukninger gjorde flere ensomme. Det ramte både psykisk sårbare og aktive ældre, som ikke længere kunne være frivillige. Derfor blev der holdt et minitopmøde om, hvad man kan gøre for ensomme og udsatte.',
      },
      {
        heading: 'Sang, poser og mad',
        text: "Mødet førte til nye ting sammen med Børne- og Kulturforvaltningen. 'Kor på hjul' sang ni steder ved boligblokke, bofællesskaber og plejehjem, og Hjerteforeningen og Heerup museet var med til at dele 150 hjerteposer ud med kreative ting. Rødovre folkekøkken og foreningen FRI lavede 50 poser mad til sårbare.",
      },
      {
        heading: 'Trivsel',
        text: 'Foreningen Trivsel har samtalegrupper for børn. Social- og Sundhedsforvaltningen har lånt den rum og sagt ja til at gøre den mere kendt. Den har også bygget bro til Hendriksholm Skole, Headspace, Børne- og Familieafdelingen og Vægtenheden i Sundhedscentret.',
      },
      {
        heading: 'Ensomme ældre',
        text: 'I foråret 2021 kom ansatte fra blandt andet plejehjem, Heerup Museet og Rødovre Bibliotek med ideer til ensomme ældre. De kan for eksempel få en ven på besøg, fortælle om deres liv eller gå på workshop.',
      },
      {
        heading: 'Mød Mig',
        text: 'I foråret gik Rødovre Frivilligcenter fast sammen med Socialpsykiatrien og dens nye indsats Mød Mig. De vil støtte dem, der er sårbare og ensomme, så de kan finde et fællesskab med frivillige.',
      },
    ],
    actors: [
      'Social- og Sundhedsforvaltningens ledelsesekretariat',
      'Borgere og medarbejdere',
      'Socialpsykiatrien',
      'Rødovre Frivilligcenter',
      'Lokale foreninger',
      'Børne- og Kulturforvaltningen',
      'Hjerteforeningen',
      'Heerup museet',
      'Rødovre folkekøkken',
      'FRI',
      'Trivsel',
      'Headspace',
      'Vægtenheden i Sundhedscentret',
      'Børne- og Familieafdelingen',
      'Hendriksholm Skole',
      'Ældrecenter Broparken',
      'Engskrænten',
      'Ørbygård',
      'Aktivitetscenteret på Ørbygård',
      'Rødovre Bibliotek',
      'Mød Mig',
    ],
    events: [
      {
        title: 'Socialt minitopmøde om ensomhed under COVID-19',
        when: '',
        note: 'Det kom til at handle om dem, der er ensomme og udsatte.',
      },
    ],
    results: [
      {
        label: "Steder, hvor 'kor på hjul' sang",
        value: 9,
        unit: 'steder',
        evidence: 'counted',
      },
      {
        label: 'Hjerteposer delt ud',
        value: 150,
        unit: 'poser',
        evidence: 'counted',
      },
      {
        label: 'Poser med takeaway til sårbare borgere',
        value: 50,
        unit: 'poser',
        evidence: 'counted',
      },
    ],
    nextStep:
      'Før ideerne for ældre kan bruges, skal vi vide, hvem de er til, blandt andet via Hjemmeplejen, og hvad der er brug for. Arbejdet kan komme med i en plan for 2022-2024.',
  },
  {
    n: 3,
    states: ['done', 'ongoing'],
    cause: '',
    narrative: [
      {
        heading: 'Mød Mig',
        text: 'I juni 2021 gik Rødovre Frivilligcenter i gang med Socialpsykiatrien og Mød Mig. Hver uge er folk fra centret til stede og giver råd til både ansatte og borgere. De to laver også selvhjælpsgrupper sammen.',
      },
      {
        heading: 'En koordinator',
        text: 'I 2019 fik Rødovre Frivilligcenter en koordinator for samskabelse og selvhjælpsgrupper. Fra starten af 2020 til slutningen af 2021 var samme person også ansat i Social- og Sundhedsforvaltningen. Opgaven var den samme begge steder.',
      },
      {
        heading: 'De to råd',
        text: 'Udsatterrådet og Handicaprådet fik en invitation til minitopmødet. Ud over det har de ikke selv været med i arbejdet.',
      },
      {
        heading: 'Brochure',
        text: 'Der er lavet en brochure om frivillige tilbud i kommunen, især til ældre. Rødovre Frivilligcenter hjalp med den.',
      },
    ],
    actors: [
      'Social- og Sundhedsforvaltningens ledelsessekretariat',
      'Rødovre Frivilligcenter',
      'Socialpsykiatrien',
      'Mød Mig',
    ],
    events: [],
    results: [],
    nextStep: 'De to råd skal stadig tænkes med.',
  },
  {
    n: 4,
    states: ['ongoing'],
    cause: '',
    narrative: [
      {
        heading: '',
        text: "Social- og Sundhedsforvaltningen har siden august 2020 været med til at forme Islev Medborgerhus og Bibliotek. Mange borgere, foreninger og ansatte er blevet spurgt. Vi har også brugt en analyse af Islev fra 'Vores Sunde Hverdag'.",
      },
      {
        heading: 'En vision og fire spor',
        text: 'I februar 2021 mødtes 38 deltagere til en virtuel workshop. Den gav et første bud på en vision og fire spor at gå videre ad. Siden har borgere og foreninger arbejdet med sporene i grupper, og der var Åbent Hus den 11. juni.',
      },
    ],
    actors: [
      'Kultur- og fritidsområdet',
      'Social- og Sundhedsforvaltningens ledelsessekretariat',
      "Projekt 'Vores Sunde Hverdag'",
      'Rødovre Frivilligcenter',
      'Borgere og lokale foreninger',
    ],
    events: [
      {
        title: 'Virtuel workshop',
        when: 'februar 2021',
        note: '38 deltagere.',
      },
      {
        title: 'Åbent Hus',
        when: '11. juni',
        note: 'Ved Islev Bibliotek.',
      },
    ],
    results: [
      {
        label: 'Deltagere i den virtuelle workshop',
        value: 38,
        unit: 'deltagere',
        evidence: 'counted',
      },
      {
        label: 'Spor for det videre arbejde',
        value: 4,
        unit: 'spor',
        evidence: 'counted',
      },
    ],
    nextStep:
      "I efteråret 2021 er der prøvehandlinger i fire spor: 'Mødesteder: Kaffe & Mad', 'Generationsmøder', 'Kultur, kunst, musik & dannelse' og 'Udeliv og bæredygtighed'.",
  },
  {
    n: 5,
    states: ['done'],
    cause: '',
    narrative: [
      {
        heading: 'Et samarbejde, der er vokset',
        text: 'Frivilligcentret hjælper nu med at finde folk, der vil være en del af udsatte familiers netværk. Siden er ansatte i visitationen hos Børne- og Familieafdelingen kommet med. Vi håber, at begge parter med tiden får glæde af det.',
      },
      {
        heading: 'Det har vi lært',
        text: 'Familierne har stor brug for et netværk, så de kan klare sig mere uden kommunen. De har det svært, så vi er nøje med, hvad frivillige kan tage sig af, og hvad der kræver en fagperson.',
      },
      {
        heading: 'Familierne siger selv til',
        text: 'Familierne skal selv sige, hvad de ønsker, og det sørger Sammen om Familien og Frivilligcentret for. Nogle har fået en frivillig til hjælp. Det er lektiehjælp, julehjælp, praktisk hjælp eller vejen ind i en forening.',
      },
    ],
    actors: [
      'Social- og Sundhedsforvaltningens ledelsessekretariat',
      "Jobcentret, 'Sammen om Familien'",
      'Rødovre Frivilligcenter',
      'Borgere og foreninger i Rødovre',
      'Børne- og Familieafdelingen',
    ],
    events: [],
    results: [],
    nextStep: '',
  },
  {
    n: 6,
    states: ['done', 'postponed', 'purpose-not-reached'],
    cause: 'COVID-19',
    narrative: [
      {
        heading: 'Fra ni til fire ideer',
        text: "På grund af COVID-19 blev workshoppen først holdt i september 2020. Den gav ni ideer, som blev til fire. Fire grupper arbejdede videre, og her sad både frivillige, firmaer, NGO'er og folk fra kommunen.",
      },
      {
        heading: 'Målet blev ikke nået',
        text: "Det, der er sat i gang, kom ikke til at rumme det frivillige sociale område. I stedet er blandt andet idrætsforeninger, NGO'er, ungdomsuddannelser og folk fra kommunen med.",
      },
    ],
    actors: [
      'Social- og Sundhedsforvaltningens ledelsessekretariat',
      'Udvalgte sociale foreninger',
    ],
    events: [
      {
        title: 'Workshop om ideer',
        when: 'september 2020',
        note: 'Den blev rykket på grund af COVID-19.',
      },
    ],
    results: [
      {
        label: 'Ideer fra workshoppen',
        value: 9,
        unit: 'ideer',
        evidence: 'counted',
      },
      {
        label: 'Ideer, der blev arbejdet videre med',
        value: 4,
        unit: 'ideer',
        evidence: 'counted',
      },
      {
        label: 'Udviklingsgrupper',
        value: 4,
        unit: 'grupper',
        evidence: 'counted',
      },
    ],
    nextStep: '',
  },
  {
    n: 7,
    states: ['not-carried-out'],
    cause: 'COVID-19',
    narrative: [
      {
        heading: '',
        text: "Indsatsen er ikke gået i gang. 'Sammen med Borgeren' skal samle folk i Islev, men COVID-19 gjorde det umuligt at holde noget.",
      },
    ],
    actors: [
      'Social- og Sundhedsforvaltningens ledelsessekretariat',
      "Arbejdsgruppen 'Sammen med Borgeren' i Islev",
      "Projekt 'Vores Sunde Hverdag'",
    ],
    events: [
      {
        title: 'Juletræsfest',
        when: '18. november',
        note: 'Her kan man også høre om de prøvehandlinger, der er på vej.',
      },
    ],
    results: [],
    nextStep:
      "'Sammen med Borgeren' holder juletræsfest den 18. november. Festen hænger sammen med planerne for Islev bibliotek og medborgerhus, og her kan man høre om det, der skal prøves af.",
  },
];
