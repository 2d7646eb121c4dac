import type {
  CostCategory,
  CostKind,
  NamedCosts,
  Section,
  accountsRequirements,
  activities,
  attachmentKinds,
  costCategories,
  declarations,
  localities,
  organisationTraits,
  signInWays,
  signerRoles,
  targetGroups,
  vatKinds,
} from '@plan/domain';
import { listIn } from './figures.ts';
import type { Language } from './figures.ts';
import type { Both, Terms } from './terms.ts';

type In<List extends readonly string[]> = Terms<List[number]>;

export const sectionTerms: Terms<Section> = {
  applicant: { da: 'Hvem kan søge?', en: 'Who may apply?' },
  activity: { da: 'Hvad kan I søge til?', en: 'What can you apply for?' },
  money: { da: 'Hvor meget kan I få?', en: 'How much can you get?' },
  costs: { da: 'Hvad betaler vi, og hvad betaler vi ikke?', en: 'What we pay, and what we do not' },
  papers: { da: 'Hvad skal I sende med?', en: 'What must you send along?' },
  afterwards: { da: 'Når I har fået penge', en: 'When you have been given money' },
};

export const localityTerms: In<typeof localities> = {
  seat: { da: 'I hører hjemme i kommunen', en: 'you are based in the municipality' },
  activity: { da: 'det foregår i kommunen', en: 'it takes place in the municipality' },
  members: { da: 'jeres medlemmer bor i kommunen', en: 'your members live in the municipality' },
  users: { da: 'deltagerne bor i kommunen', en: 'those who take part live in the municipality' },
};

export const signInTerms: In<typeof signInWays> = {
  'mitid-private': { da: 'privat MitID', en: 'private MitID' },
  'mitid-business': { da: 'MitID Erhverv', en: 'MitID for business' },
  'helped-by-staff': { da: 'hjælp fra kommunen', en: 'help from the municipality' },
};

export const organisationTerms: In<typeof organisationTraits> = {
  'non-profit': { da: 'I ikke tjener penge på det', en: 'you make no profit' },
  democratic: { da: 'I har en valgt bestyrelse', en: 'you have an elected board' },
  'own-statutes': { da: 'I har egne vedtægter', en: 'you have statutes of your own' },
  'unpaid-board': { da: 'bestyrelsen ikke får løn', en: 'the board is not paid' },
  'not-made-by-law': { da: 'I ikke er oprettet ved lov', en: 'you are not made by law' },
  'steering-group': { da: 'I har en styregruppe', en: 'you have a steering group' },
  'unpaid-volunteers': { da: 'de frivillige ikke får løn', en: 'the volunteers are not paid' },
  'formally-organised': { da: 'indsatsen er organiseret', en: 'the work is organised' },
  'digital-post': { da: 'I kan få Digital Post', en: 'you can receive Digital Post' },
};

export const activityTerms: In<typeof activities> = {
  'party-politics': { da: 'partipolitik', en: 'party politics' },
  'religious-practice': { da: 'forkyndelse', en: 'religious practice' },
  'union-work': { da: 'fagligt arbejde', en: 'union work' },
  sports: { da: 'idræt', en: 'sports' },
  culture: { da: 'kultur', en: 'culture' },
  'popular-education': { da: 'folkeoplysning', en: 'popular education' },
  commercial: { da: 'forretning', en: 'business' },
  research: { da: 'forskning', en: 'research' },
  fundraising: { da: 'indsamling', en: 'fundraising' },
  'statutory-tasks': {
    da: 'opgaver, som kommunen selv skal løse',
    en: 'tasks the municipality must do itself',
  },
  treatment: { da: 'behandling', en: 'treatment' },
  'private-parties': { da: 'private fester', en: 'private parties' },
  'closed-events': { da: 'lukkede møder kun for medlemmer', en: 'closed events for members only' },
  'single-events': { da: 'et enkelt arrangement', en: 'a single event' },
  festivals: { da: 'festivaler', en: 'festivals' },
  travel: { da: 'rejser', en: 'travel' },
  'holiday-camps': { da: 'ferielejre', en: 'holiday camps' },
  construction: { da: 'byggeri', en: 'construction' },
  'already-held': { da: 'noget, der allerede er holdt', en: 'something already held' },
  'already-public-funded': {
    da: 'noget, som det offentlige betaler i forvejen',
    en: 'something public money already pays for',
  },
  'international-aid': { da: 'hjælp i andre lande', en: 'aid abroad' },
  campaigns: { da: 'kampagner', en: 'campaigns' },
  schooling: { da: 'undervisning i skoletiden', en: 'teaching in school hours' },
};

export const targetGroupTerms: In<typeof targetGroups> = {
  'older-people': { da: 'ældre', en: 'older people' },
  'lonely-people': { da: 'ensomme', en: 'lonely people' },
  children: { da: 'børn', en: 'children' },
  'young-people': { da: 'unge', en: 'young people' },
  'families-in-need': { da: 'udsatte familier', en: 'families in need' },
  'people-with-disabilities': { da: 'mennesker med handicap', en: 'people with disabilities' },
  'mentally-vulnerable': { da: 'psykisk sårbare', en: 'mentally vulnerable people' },
  'chronically-ill': { da: 'kronisk syge', en: 'chronically ill people' },
  'people-with-dementia': { da: 'mennesker med demens', en: 'people with dementia' },
  relatives: { da: 'pårørende', en: 'relatives' },
  'people-with-addiction': { da: 'mennesker med misbrug', en: 'people with addiction' },
  'homeless-people': { da: 'hjemløse', en: 'homeless people' },
  'refugees-and-migrants': { da: 'flygtninge og indvandrere', en: 'refugees and migrants' },
  'unemployed-people': { da: 'ledige', en: 'unemployed people' },
  'people-with-little-money': { da: 'mennesker med få penge', en: 'people with little money' },
  'victims-of-violence': { da: 'voldsramte', en: 'victims of violence' },
  'former-inmates': { da: 'tidligere indsatte', en: 'former inmates' },
  veterans: { da: 'veteraner', en: 'veterans' },
  'lgbt-people': { da: 'lgbt+-personer', en: 'LGBT+ people' },
  'socially-vulnerable': { da: 'socialt udsatte', en: 'socially vulnerable people' },
  volunteers: { da: 'frivillige', en: 'volunteers' },
};

export const costTerms: In<typeof costCategories> = {
  rent: { da: 'husleje', en: 'rent' },
  wages: { da: 'løn', en: 'wages' },
  'coordinator-wages': { da: 'løn til en koordinator', en: 'wages of a coordinator' },
  fees: { da: 'honorar', en: 'fees' },
  administration: { da: 'administration', en: 'administration' },
  materials: { da: 'materialer', en: 'materials' },
  equipment: { da: 'udstyr', en: 'equipment' },
  catering: { da: 'mad og drikke', en: 'food and drink' },
  transport: { da: 'kørsel', en: 'transport' },
  'volunteer-transport': { da: 'kørsel for frivillige', en: 'transport of volunteers' },
  courses: { da: 'kurser', en: 'courses' },
  'volunteer-care': { da: 'pleje af frivillige', en: 'care of volunteers' },
  marketing: { da: 'reklame', en: 'marketing' },
  insurance: { da: 'forsikring', en: 'insurance' },
  'phone-and-internet': { da: 'telefon og net', en: 'phone and internet' },
  accounting: { da: 'revision og regnskab', en: 'auditing and accounts' },
  events: { da: 'arrangementer', en: 'events' },
  trips: { da: 'udflugter', en: 'trips' },
  holidays: { da: 'ferie', en: 'holidays' },
  gifts: { da: 'gaver', en: 'gifts' },
  alcohol: { da: 'alkohol', en: 'alcohol' },
  donations: { da: 'donationer til andre', en: 'donations to others' },
  'cash-help': { da: 'penge til enkelte borgere', en: 'cash for individuals' },
  construction: { da: 'byggeri', en: 'construction' },
  vehicles: { da: 'biler', en: 'vehicles' },
  memberships: { da: 'kontingent', en: 'membership fees' },
  'interest-and-debt': { da: 'renter og gæld', en: 'interest and debt' },
  'travel-abroad': { da: 'rejser til udlandet', en: 'travel abroad' },
  'national-office': { da: 'landskontor', en: 'a national office' },
  other: { da: 'andet', en: 'other' },
};

export const attachmentTerms: In<typeof attachmentKinds> = {
  statutes: { da: 'vedtægter', en: 'statutes' },
  accounts: { da: 'regnskab', en: 'accounts' },
  budget: { da: 'budget', en: 'a budget' },
  minutes: { da: 'referat', en: 'minutes' },
  'yearly-report': { da: 'årsberetning', en: 'a yearly report' },
  'board-list': { da: 'liste over bestyrelsen', en: 'a list of the board' },
  'activity-plan': { da: 'plan for året', en: 'a plan of activities' },
  quotes: { da: 'tilbud på priser', en: 'quotes' },
  lease: { da: 'lejekontrakt', en: 'a lease' },
  'cooperation-statement': {
    da: 'erklæring fra jeres samarbejdspartner',
    en: 'a statement from your partner',
  },
  'parent-organisation-statement': {
    da: 'erklæring fra landsforeningen',
    en: 'a statement from the national organisation',
  },
  'cvr-extract': { da: 'udskrift fra CVR', en: 'an extract from CVR' },
  'earlier-report': { da: 'rapport for sidste tilskud', en: 'a report of the last grant' },
  'member-list': { da: 'liste over medlemmer', en: 'a list of members' },
  'accounts-statement': { da: 'erklæring om regnskabet', en: 'a statement about the accounts' },
  'project-description': { da: 'beskrivelse af projektet', en: 'a description of the project' },
  other: { da: 'andet bilag', en: 'another paper' },
};

export const declarationTerms: In<typeof declarations> = {
  'true-and-complete': {
    da: 'at det, I skriver, er sandt',
    en: 'that what you write is true',
  },
  'child-certificates': {
    da: 'at I henter børneattester',
    en: 'that you obtain child certificates',
  },
  'volunteer-driven': {
    da: 'at frivillige bærer indsatsen',
    en: 'that volunteers carry the work',
  },
  'open-to-all': { da: 'at tilbuddet er åbent for alle', en: 'that it is open to everybody' },
  'no-other-funding': {
    da: 'at I ikke får penge til det samme fra andre',
    en: 'that nobody else pays for the same',
  },
  'de-minimis': {
    da: 'hvad I har fået i de minimis-støtte',
    en: 'what de minimis aid you have received',
  },
  democratic: { da: 'at I vælger jeres bestyrelse', en: 'that you elect your board' },
  'not-in-debt': { da: 'at I ikke skylder kommunen penge', en: 'that you owe no money to us' },
  'data-consent': { da: 'at vi må bruge jeres oplysninger', en: 'that we may use your data' },
  insured: { da: 'at jeres frivillige er forsikret', en: 'that your volunteers are insured' },
  'asked-for-room': {
    da: 'at I har spurgt kommunen om et lokale',
    en: 'that you have asked the municipality for a room',
  },
};

/** The same as the applicant says them: "Vi bekræfter, at vi …". */
export const declaredTerms: In<typeof declarations> = {
  'true-and-complete': { da: 'at det, vi skriver, er sandt', en: 'that what we write is true' },
  'child-certificates': {
    da: 'at vi henter børneattester',
    en: 'that we obtain child certificates',
  },
  'volunteer-driven': {
    da: 'at frivillige bærer indsatsen',
    en: 'that volunteers carry the work',
  },
  'open-to-all': { da: 'at tilbuddet er åbent for alle', en: 'that it is open to everybody' },
  'no-other-funding': {
    da: 'at vi ikke får penge til det samme fra andre',
    en: 'that nobody else pays for the same',
  },
  'de-minimis': {
    da: 'at vi har oplyst, hvad vi har fået i de minimis-støtte',
    en: 'that we have told what de minimis aid we have received',
  },
  democratic: { da: 'at vi vælger vores bestyrelse', en: 'that we elect our board' },
  'not-in-debt': {
    da: 'at vi ikke skylder kommunen penge',
    en: 'that we owe the municipality no money',
  },
  'data-consent': {
    da: 'at kommunen må bruge vores oplysninger',
    en: 'that the municipality may use our data',
  },
  insured: { da: 'at vores frivillige er forsikret', en: 'that our volunteers are insured' },
  'asked-for-room': {
    da: 'at vi har spurgt kommunen om et lokale',
    en: 'that we have asked the municipality for a room',
  },
};

export const signerTerms: In<typeof signerRoles> = {
  chair: { da: 'formand', en: 'chair' },
  treasurer: { da: 'kasserer', en: 'treasurer' },
  'board-member': { da: 'medlem af bestyrelsen', en: 'board member' },
  'authorised-signatory': { da: 'tegningsberettiget', en: 'authorised signatory' },
  auditor: { da: 'revisor', en: 'auditor' },
  'named-person': { da: 'navngiven person i gruppen', en: 'named person of the group' },
  'fiscal-host': { da: 'forening, der tager imod pengene', en: 'association that holds the money' },
};

export const accountsTerms: In<typeof accountsRequirements> = {
  none: { da: 'intet regnskab', en: 'no accounts' },
  'own-statement': { da: 'en erklæring fra jer', en: 'a statement of your own' },
  'own-accounts': { da: 'et regnskab fra jer', en: 'accounts of your own' },
  'internal-auditor': {
    da: 'et regnskab, som jeres egen revisor har set',
    en: 'accounts seen by your own auditor',
  },
  'external-auditor': {
    da: 'et regnskab, som en revisor udefra har set',
    en: 'accounts seen by an outside auditor',
  },
  'registered-auditor': {
    da: 'et regnskab, som en registreret revisor har set',
    en: 'accounts seen by a registered auditor',
  },
};

export const vatTerms: In<typeof vatKinds> = {
  with: { da: 'Med moms', en: 'With VAT' },
  without: { da: 'Uden moms', en: 'Without VAT' },
};

/** What a kind of cost is called: of the list by its words, a call’s own by its own. */
export function costName(language: Language, kind: CostKind): string {
  return Object.hasOwn(costTerms, kind) ? costTerms[kind as CostCategory][language] : kind;
}

/** The kinds of costs that a term names, in a list within a sentence. */
export function costsNamed(
  language: Language,
  { categories, others = [] }: NamedCosts,
  way: 'and' | 'or' = 'and',
): string {
  return listIn(
    language,
    [...categories, ...others].map((kind) => costName(language, kind)),
    way,
  );
}

/** What is named of a list and in words of a call’s own, in a list within a sentence. */
export function namedOrOwn(
  language: Language,
  words: Readonly<Record<string, Both>>,
  names: readonly string[],
  way: 'and' | 'or' = 'or',
): string {
  return listIn(
    language,
    names.map((each) => words[each]?.[language] ?? each),
    way,
  );
}

/** What a kind of paper is called where its name stands alone. */
export function paperName(language: Language, kind: (typeof attachmentKinds)[number]): string {
  const name = attachmentTerms[kind][language];
  return name.charAt(0).toUpperCase() + name.slice(1);
}
