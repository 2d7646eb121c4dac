import type {
  ApplicationState,
  AssociationKind,
  LegalBasis,
  OutcomeOfLine,
  ReasonCode,
  Role,
  RoundState,
} from '@plan/domain';

type Both = { readonly da: string; readonly en: string };
type Terms<Key extends string | number> = Readonly<Record<Key, Both>>;

export const roleTerms: Terms<Role> = {
  applicant: { da: 'Ansøger', en: 'Applicant' },
  caseworker: { da: 'Sagsbehandler', en: 'Caseworker' },
  'committee-member': { da: 'Udvalgsmedlem', en: 'Committee member' },
  'committee-chair': { da: 'Udvalgsformand', en: 'Committee chair' },
  administrator: { da: 'Administrator', en: 'Administrator' },
};

export const kindTerms: Terms<AssociationKind> = {
  association: { da: 'Forening med CVR-nummer', en: 'Association with a CVR number' },
  group: { da: 'Gruppe uden CVR-nummer', en: 'Group without a CVR number' },
  person: { da: 'Enkeltperson', en: 'Individual' },
};

export const applicationStateTerms: Terms<ApplicationState> = {
  draft: { da: 'Kladde', en: 'Draft' },
  submitted: { da: 'Modtaget', en: 'Received' },
  'under-review': { da: 'Under behandling', en: 'Under review' },
  decided: { da: 'Afgjort', en: 'Decided' },
  withdrawn: { da: 'Trukket tilbage', en: 'Withdrawn' },
};

export const roundStateTerms: Terms<RoundState> = {
  announced: { da: 'Åben eller på vej', en: 'Open or upcoming' },
  'under-review': { da: 'Under behandling', en: 'Under review' },
  adopted: { da: 'Vedtaget', en: 'Adopted' },
  decided: { da: 'Afgjort', en: 'Decided' },
  cancelled: { da: 'Aflyst', en: 'Cancelled' },
};

export const outcomeTerms: Terms<OutcomeOfLine> = {
  full: { da: 'Imødekommet', en: 'Granted in full' },
  partial: { da: 'Delvist imødekommet', en: 'Granted in part' },
  refusal: { da: 'Afslag', en: 'Refused' },
};

export const reasonCodeTerms: Terms<ReasonCode> = {
  'outside-areas': {
    da: 'Ligger uden for de prioriterede indsatsområder',
    en: 'Outside the priority areas',
  },
  'weaker-on-criteria': {
    da: 'Opfylder kriterierne i mindre grad end andre ansøgninger',
    en: 'Meets the criteria less than other applications',
  },
  'money-does-not-reach': {
    da: 'Puljen rækker ikke til hele beløbet',
    en: 'The pool does not reach the full amount',
  },
  'other-funding': {
    da: 'Aktiviteten får støtte et andet sted',
    en: 'The activity is funded elsewhere',
  },
  'not-volunteer-driven': {
    da: 'Den frivillige indsats er ikke det bærende',
    en: 'The volunteer effort is not the core',
  },
  'statutory-task': {
    da: 'Opgaven er kommunens egen efter loven',
    en: 'The task is the municipality’s own by law',
  },
  'costs-not-covered': {
    da: 'Puljen dækker ikke de udgifter, der søges til',
    en: 'The pool does not cover these costs',
  },
};

export const legalBasisTerms: Terms<LegalBasis> = {
  SEL_18: { da: 'serviceloven § 18', en: 'Social Services Act § 18' },
  SEL_79: { da: 'serviceloven § 79', en: 'Social Services Act § 79' },
  BL_17: { da: 'barnets lov § 17', en: 'Children’s Act § 17' },
  AEL_6: { da: 'ældreloven § 6', en: 'Elderly Care Act § 6' },
  AEL_7: { da: 'ældreloven § 7', en: 'Elderly Care Act § 7' },
  FOL: { da: 'folkeoplysningsloven', en: 'Act on popular education' },
  OTHER: { da: 'andet grundlag', en: 'other basis' },
};

/** The grounds of forvaltningsloven § 3 stk. 1, in short words of our own. */
export const groundTerms: Terms<1 | 2 | 3 | 4 | 5> = {
  1: { da: 'Egen interesse i sagen', en: 'Own interest in the case' },
  2: { da: 'Familie eller andre nærtstående', en: 'Family or somebody close' },
  3: {
    da: 'Ledelse af eller nær tilknytning til ansøgeren',
    en: 'Leads or is closely attached to the applicant',
  },
  4: { da: 'Har behandlet sagen tidligere', en: 'Has handled the case before' },
  5: { da: 'Andre forhold, der kan give tvivl', en: 'Other circumstances that raise doubt' },
};
