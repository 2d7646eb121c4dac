import type { Collaboration, CooperationGuide } from '../collaborations/index.ts';

/** Furesø's memo of 2023 on cooperation with volunteers, in our words. */
export const furesoeGuide: CooperationGuide = {
  title: 'Samarbejde med foreninger og frivillige om styrkelse af velfærdsområdet',
  introduction:
    'Furesø Kommunes budget for 2023-2024 beder om mere samarbejde med foreninger om inklusion af børn, genoptræning, sundhed og aktiviteter for ældre. Derfor har fire centre set på, hvad de gør sammen med frivillige i dag. Det, kommunens egne enheder gør med hinanden, er ikke talt med.',
  types: [
    {
      key: 'popular-education',
      name: 'Folkeoplysende foreninger',
      text: 'Foreninger for kultur, idræt og spejdere.',
    },
    {
      key: 'humanitarian',
      name: 'Humanitære foreninger',
      text: 'De hjælper folk i alle aldre. Det kan være udsatte, ensomme, flygtninge eller folk med handicap eller sygdom.',
    },
    {
      key: 'community',
      name: 'Fællesskaber',
      text: 'Folk, der gør noget sammen, ofte tæt på, hvor de bor. De fleste får ikke løn.',
    },
    {
      key: 'individual',
      name: 'Enkeltpersoner',
      text: 'En frivillig, der hjælper på egen hånd, ofte tæt på sit hjem. De fleste får ikke løn.',
    },
  ],
  degrees: [
    {
      key: 'low',
      name: 'Lav grad af kommunal involvering',
      text: 'Kommunen låner rum ud, eller den viser borgere vej til et tilbud. De frivillige klarer resten.',
    },
    {
      key: 'medium',
      name: 'Mellem grad af kommunal involvering',
      text: 'Kommunen har en eller flere faste kontakter. De kan booke et sted at være, holde styr på det hele og hjælpe med at fortælle om det.',
    },
    {
      key: 'high',
      name: 'Høj grad af kommunal involvering',
      text: 'Kommunen og de frivillige har et mere fast samarbejde, og kommunens ansatte er selv med. Det koster tit en del tid. Nogle gange er der en partnerskabsaftale eller penge, der er sat af.',
    },
  ],
  models: [
    {
      number: 1,
      title: 'Samarbejde med folkeoplysende og humanitære foreninger med høj kommunal involvering',
      staff: 'Der skal som regel sættes ansatte af til opgaven.',
      money: 'Der skal som regel også sættes penge af, for eksempel til løn til instruktører.',
      influence: 'Kommunen kan tit være med til at bestemme, hvordan det skal gå til.',
      evaluation: 'Man kan regne med at få talt op og se på, hvordan det går, undervejs.',
      agreement:
        'Nogle gange er der en partnerskabsaftale. Den kan forpligte til at sætte ansatte af eller hjælpe med at søge fonde.',
      locality: 'Ikke nævnt i notatet.',
      attention: 'Find både tid og penge, før I går i gang.',
    },
    {
      number: 2,
      title: 'Samarbejde med fællesskaber og enkeltpersoner med høj kommunal involvering',
      staff:
        'Det kræver meget tid fra de ansatte, for eksempel til at lægge planer og føre dem ud i livet.',
      money: 'Der er mindre brug for særlige penge, da de fleste frivillige her ikke får løn.',
      influence: 'Kommunen har noget at sige om, hvordan det skal gå til.',
      evaluation: 'Man kan få talt op og se på, hvordan det går, undervejs.',
      agreement: 'Ikke nævnt i notatet.',
      locality: 'Det foregår tit lokalt med frivillige, der bor eller er tæt på.',
      attention: 'Se på, om I har folk nok til at være med hele vejen.',
    },
    {
      number: 3,
      title: 'Samarbejde med folkeoplysende og humanitære foreninger med lav kommunal involvering',
      staff: 'Det kræver tit kun få ansatte.',
      money: 'Ikke nævnt i notatet.',
      influence: 'Kommunen kan ikke vente at bestemme så meget som ved høj involvering.',
      evaluation: 'Man får ikke talt op og set på, hvordan det går, i samme grad.',
      agreement: 'Ikke nævnt i notatet.',
      locality:
        'Det er tit de store, der selv har styr på deres frivillige. Det kan være Røde Kors, Red Barnet, Ældresagen eller en stor folkeoplysende forening.',
      attention:
        'Vid fra start, at det bliver svært at kræve noget af forløbet eller få en fuld evaluering, når året er gået. Til gengæld koster det kun lidt tid.',
    },
    {
      number: 4,
      title: 'Samarbejde med fællesskaber og enkeltpersoner, hvor der er lav kommunal involvering',
      staff: 'Det kræver kun få ansatte.',
      money: 'Der skal være penge, for eksempel fra en pulje.',
      influence: 'Kommunen kan ikke vente at bestemme så meget som ved høj involvering.',
      evaluation: 'Man får ikke talt op og set på, hvordan det går, i samme grad.',
      agreement: 'Ikke nævnt i notatet.',
      locality: 'Det foregår tit lokalt med frivillige, der bor eller er tæt på.',
      attention:
        'Det er mest tilbud, som kommunen viser borgere vej til. Sørg for, at der er en pulje.',
    },
  ],
  questions: [
    {
      key: '1a',
      text: 'Hvad er vigtigt i vores center? Hvad af det kan vi gøre sammen med frivillige?',
    },
    {
      key: '1b',
      text: 'Hvilke af dem vil vi sætte først og holde fast i?',
    },
    {
      key: '2a',
      text: 'Hvilke af de fire modeller passer til det, vi vil og har kræfter til? Har vi for eksempel en pulje, kan folkeoplysende foreninger være et godt valg.',
    },
    {
      key: '2b',
      text: 'Kan et tilbud, vi har i dag, bruges flere steder? Måske kan Ældresagen komme i flere daginstitutioner, eller flere plejehjem kan få klaver og sang.',
    },
    {
      key: '2c',
      text: 'Kan en gruppe af forældre eller pårørende støtte op om det, vi gør?',
    },
    {
      key: '3',
      text: 'Hvad kan man gøre, der hvor vi er, og hvem ringer til dem? Det skal være let for de frivillige at sige ja.',
    },
  ],
  steps: [
    {
      title: 'Første drøftelse i alle centre og afdelinger',
      text: 'Hvert center kan tage spørgsmålene op på et møde. Alle skal have talt om dem første gang før sommerferien.',
      when: 'inden sommerferien 2023',
    },
    {
      title: 'Lokal kontakt',
      text: 'Lederne beder de ansatte se på, hvad der er i nærheden, og viser gode eksempler. Det er hurtigst bare at ringe til foreningen.',
      when: '',
    },
    {
      title: 'Ledelsen følger op',
      text: 'Det tager tid at arbejde med frivillige. Derfor skal ledelsen sætte det højt, samle op og løbende have det på dagsordenen.',
      when: 'løbende',
    },
    {
      title: 'Gå hjem-møde med foreningerne',
      text: 'De frivillige bliver inviteret til en snak om, hvad der skal til, for at de kan og vil være med.',
      when: 'forsommeren 2023',
    },
    {
      title: 'Fælles medarbejderhjemmeside',
      text: 'Alle ansatte skal kunne finde modellerne og gode ideer på én side.',
      when: 'før centrene går i gang',
    },
    {
      title: 'Synlige puljer',
      text: 'Centrene skal sammen vise de puljer frem, som kommunen har. Så kan flere frivillige søge dem.',
      when: '',
    },
  ],
};

type Told = Omit<Collaboration, 'id' | 'state'>;

export const furesoeCollaborations: readonly Told[] = [
  {
    slug: 'roede-kors-julehjaelp',
    title: 'Julehjælp med Røde Kors',
    centre: 'Center for Børn og Voksne',
    department: 'Børneområdet',
    parties: ['Røde Kors'],
    volunteerType: 'humanitarian',
    degree: 'low',
    text: 'Kommunen viser borgere vej til hjælp til jul hos Røde Kors.',
  },
  {
    slug: 'roede-kors-familievenner',
    title: 'Familievenner med Røde Kors',
    centre: 'Center for Børn og Voksne',
    department: 'Børneområdet',
    parties: ['Røde Kors'],
    volunteerType: 'humanitarian',
    degree: 'low',
    text: 'Kommunen viser borgere vej til Røde Kors, hvor man kan få en familieven.',
  },
  {
    slug: 'foreningsaktivitet-i-kommunens-lokaler',
    title: 'Foreningsaktivitet i kommunens lokaler',
    centre: 'Center for Borgerservice og Kultur',
    department: 'Kultur og Fritid',
    parties: ['Folkeoplysende foreninger'],
    volunteerType: 'popular-education',
    degree: 'low',
    text: 'En forening låner et rum af kommunen og laver det, den plejer.',
  },
  {
    slug: 'madfaellesskab',
    title: 'Madfællesskab',
    centre: 'Center for Sundhed og Seniorliv',
    department: 'Hjemmeplejen',
    parties: ['Frivilligcenteret'],
    volunteerType: 'community',
    degree: 'medium',
    text: 'Folk mødes om mad. Frivilligcenteret og hjemmeplejen står bag, og kommunen har en fast kontakt.',
  },
  {
    slug: 'musik-med-sind',
    title: 'Musik med SIND',
    centre: 'Center for Børn og Voksne',
    department: 'Afdelingen for socialpsykiatri og udsatte borgere',
    parties: ['SIND'],
    volunteerType: 'humanitarian',
    degree: 'medium',
    text: 'Afdelingen og SIND laver musik sammen. Kommunen har en fast kontakt.',
  },
  {
    slug: 'komud-natur-for-demensramte',
    title: 'KOMUD, natur for demensramte',
    centre: 'Center for Sundhed og Seniorliv',
    department: 'Ældreområdet',
    parties: ['KOMUD'],
    volunteerType: 'humanitarian',
    degree: 'medium',
    text: 'Ældreområdet har en aftale om KOMUD. Det er en aktivitet i naturen for folk med demens.',
  },
  {
    slug: 'demenscafe',
    title: 'Demenscafé',
    centre: 'Center for Sundhed og Seniorliv',
    department: '',
    parties: ['Frivilligcenteret'],
    volunteerType: 'community',
    degree: 'high',
    text: 'Frivilligcenteret har en café om demens. Kommunens ansatte er selv med til at holde den.',
  },
  {
    slug: 'partnerskab-med-boerns-vilkaar',
    title: 'Partnerskab med Børns Vilkår',
    centre: 'Center for Børn og Voksne',
    department: '',
    parties: ['Børns Vilkår'],
    volunteerType: 'humanitarian',
    degree: 'high',
    text: 'Centret og Børns Vilkår har en partnerskabsaftale. Den forpligter begge parter.',
  },
  {
    slug: 'aaben-skole',
    title: 'Åben skole',
    centre: 'Center for Dagtilbud, Skole og Forebyggelse',
    department: 'Skoleafdelingen',
    parties: [],
    volunteerType: 'popular-education',
    degree: 'high',
    text: 'Skolerne har forløb med frivillige udefra. Der er sat penge af til det.',
  },
  {
    slug: 'fritidsvejledning',
    title: 'Fritidsvejledning',
    centre: 'Center for Borgerservice og Kultur',
    department: 'Kultur og Fritidsafdelingen',
    parties: [],
    volunteerType: 'popular-education',
    degree: 'high',
    text: 'Afdelingen giver råd om fritid. Der er sat penge af til det.',
  },
  {
    slug: 'aeldresagen-i-daginstitutioner',
    title: 'Ældresagen i daginstitutioner',
    centre: 'Center for Dagtilbud, Skole og Forebyggelse',
    department: 'Dagtilbudsområdet',
    parties: ['Ældresagen'],
    volunteerType: 'humanitarian',
    degree: 'low',
    text: 'Ældresagen kommer på besøg. Måske kan flere steder få besøg.',
  },
  {
    slug: 'klaverspil-og-sang-paa-plejehjem',
    title: 'Klaverspil og sang på plejehjem',
    centre: 'Center for Sundhed og Seniorliv',
    department: 'Ældreområdet',
    parties: ['Enkeltpersoner'],
    volunteerType: 'individual',
    degree: 'low',
    text: 'En frivillig kommer og spiller klaver og synger for de ældre. Måske kan flere plejehjem få besøg.',
  },
];

/** What the memo plans next. */
export const furesoeMeeting = {
  title: 'Gå hjem-møde med foreningerne',
  themes: [
    'Matchmaking mellem frivillige og den rette kommunale afdeling',
    'Rekruttering af frivillige til styrkelse af velfærdsområdet',
  ],
  when: 'forsommeren 2023',
};
