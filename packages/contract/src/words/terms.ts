import type {
  ActorRole,
  Agreement,
  AgreementStanding,
  ApplicationState,
  AssociationKind,
  Body,
  CalendarEvent,
  Entry,
  EventState,
  GoalFate,
  InvolvementDegree,
  LegalBasis,
  LightColour,
  LightReason,
  NoticeKind,
  OutcomeOfLine,
  PlanState,
  ReasonCode,
  RegisterEntry,
  RegisterFinding,
  Right,
  Role,
  RollOverLine,
  RoundState,
  StartState,
  StatusState,
  StatusText,
  VolunteerType,
  boardRoles,
} from '@plan/domain';

export type Both = { readonly da: string; readonly en: string };
export type Terms<Key extends string | number> = Readonly<Record<Key, Both>>;

export const roleTerms: Terms<Role> = {
  applicant: { da: 'Ansøger', en: 'Applicant' },
  caseworker: { da: 'Sagsbehandler', en: 'Caseworker' },
  'committee-member': { da: 'Udvalgsmedlem', en: 'Committee member' },
  'committee-chair': { da: 'Udvalgsformand', en: 'Committee chair' },
  administrator: { da: 'Administrator', en: 'Administrator' },
};

export const kindTerms: Terms<AssociationKind> = {
  association: { da: 'Forening med CVR-nummer', en: 'Association with a CVR number' },
  'local-branch': { da: 'Lokalafdeling', en: 'Local branch' },
  'national-organisation': { da: 'Landsorganisation', en: 'National organisation' },
  institution: { da: 'Selvejende institution', en: 'Self-owning institution' },
  foundation: { da: 'Fond', en: 'Foundation' },
  'social-enterprise': { da: 'Socialøkonomisk virksomhed', en: 'Social enterprise' },
  company: { da: 'Virksomhed', en: 'Company' },
  'public-body': { da: 'Offentlig institution', en: 'Public body' },
  group: { da: 'Gruppe uden CVR-nummer', en: 'Group without a CVR number' },
  person: { da: 'Enkeltperson', en: 'Individual' },
};

/** What somebody who acts for an applicant may do. */
export const rightTerms: Terms<Right> = {
  bind: { da: 'Skrive, sende og binde foreningen', en: 'Write, send and bind the association' },
  write: { da: 'Skrive i kladder', en: 'Write in drafts' },
  read: { da: 'Kun læse', en: 'Only read' },
};

export const boardRoleTerms: Terms<(typeof boardRoles)[number]> = {
  chair: { da: 'Formand', en: 'Chair' },
  'vice-chair': { da: 'Næstformand', en: 'Deputy chair' },
  treasurer: { da: 'Kasserer', en: 'Treasurer' },
  secretary: { da: 'Sekretær', en: 'Secretary' },
  member: { da: 'Medlem', en: 'Member' },
  deputy: { da: 'Suppleant', en: 'Substitute' },
};

/** What differs from the company register, and what to do. */
export const registerFindingTerms: Terms<RegisterFinding> = {
  unknown: {
    da: 'CVR-registret kender ikke nummeret. Tjek, at det er skrevet rigtigt.',
    en: 'The company register does not know the number. Check that it is written correctly.',
  },
  ceased: {
    da: 'Foreningen er ophørt i CVR-registret. Ret det hos Virk, hvis det er forkert.',
    en: 'The association has ceased in the company register. Correct it at Virk if that is wrong.',
  },
  'renewal-passed': {
    da: 'Registreringen er udløbet. Forny den hos Virk, før I søger.',
    en: 'The registration has expired. Renew it at Virk before you apply.',
  },
  'renewal-soon': {
    da: 'Registreringen udløber snart. Forny den hos Virk.',
    en: 'The registration expires soon. Renew it at Virk.',
  },
  'name-differs': {
    da: 'Navnet er et andet i CVR-registret. Ret det her eller hos Virk.',
    en: 'The name is another in the company register. Correct it here or at Virk.',
  },
  'board-differs': {
    da: 'Bestyrelsen er en anden i CVR-registret. Ret listen her eller hos Virk.',
    en: 'The board is another in the company register. Correct the list here or at Virk.',
  },
};

/** Kinds of applicants as they stand in a sentence. */
export const kindNouns: Terms<AssociationKind> = {
  association: { da: 'en forening', en: 'an association' },
  'local-branch': { da: 'en lokalafdeling', en: 'a local branch' },
  'national-organisation': { da: 'en landsorganisation', en: 'a national organisation' },
  institution: { da: 'en selvejende institution', en: 'a self-owning institution' },
  foundation: { da: 'en fond', en: 'a foundation' },
  'social-enterprise': { da: 'en socialøkonomisk virksomhed', en: 'a social enterprise' },
  company: { da: 'en virksomhed', en: 'a company' },
  'public-body': { da: 'en offentlig institution', en: 'a public body' },
  group: { da: 'en gruppe uden CVR-nummer', en: 'a group without a CVR number' },
  person: { da: 'en enkeltperson', en: 'an individual' },
};

export const applicationStateTerms: Terms<ApplicationState> = {
  draft: { da: 'Kladde', en: 'Draft' },
  submitted: { da: 'Modtaget', en: 'Received' },
  'under-review': { da: 'Under behandling', en: 'Under review' },
  decided: { da: 'Afgjort', en: 'Decided' },
  withdrawn: { da: 'Trukket tilbage', en: 'Withdrawn' },
};

export const roundStateTerms: Terms<RoundState> = {
  draft: { da: 'Kladde', en: 'Draft' },
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

export const planStateTerms: Terms<PlanState> = {
  draft: { da: 'Kladde', en: 'Draft' },
  'in-force': { da: 'I kraft', en: 'In force' },
  ended: { da: 'Afsluttet', en: 'Ended' },
};

export const statusTerms: Terms<StatusState> = {
  done: { da: 'Gennemført', en: 'Done' },
  ongoing: { da: 'I gang', en: 'Ongoing' },
  changed: { da: 'Ændret', en: 'Changed' },
  postponed: { da: 'Udskudt', en: 'Postponed' },
  replaced: { da: 'Erstattet', en: 'Replaced' },
  cancelled: { da: 'Opgivet', en: 'Given up' },
  'not-carried-out': { da: 'Ikke gennemført', en: 'Not carried out' },
  'purpose-not-reached': { da: 'Formålet ikke nået', en: 'Purpose not reached' },
  'carried-on': { da: 'Føres videre', en: 'Carried on' },
};

export const fateTerms: Terms<GoalFate> = {
  kept: { da: 'Uændret', en: 'Kept' },
  reworded: { da: 'Skrevet om', en: 'Reworded' },
  'changed-meaning': { da: 'Ny betydning', en: 'Changed meaning' },
  merged: { da: 'Lagt sammen', en: 'Merged' },
  dropped: { da: 'Udgået', en: 'Dropped' },
};

export const rollOverTerms: Terms<RollOverLine['outcome']> = {
  finished: { da: 'Afsluttet', en: 'Finished' },
  'carried-on': { da: 'Føres videre', en: 'Carried on' },
  dropped: { da: 'Udgår', en: 'Dropped' },
  merged: { da: 'Lægges sammen med en anden', en: 'Merged with another' },
};

export const lightTerms: Terms<LightColour> = {
  green: { da: 'Grøn', en: 'Green' },
  yellow: { da: 'Gul', en: 'Yellow' },
  red: { da: 'Rød', en: 'Red' },
  'no-data': { da: 'Ingen data', en: 'No data' },
};

/** The rule that lit a light, in words. */
export const lightReasonTerms: Terms<LightReason> = {
  'milestone-late': {
    da: 'En milepæl er mere end 30 dage forsinket',
    en: 'A milestone is more than 30 days late',
  },
  'milestone-passed': { da: 'En milepæl er forsinket', en: 'A milestone is late' },
  'indicator-far-behind': {
    da: 'En indikator har nået under 60 % af det, tiden tilsiger',
    en: 'An indicator has come less than 60% of what the time would say',
  },
  'indicator-behind': {
    da: 'En indikator har nået under 90 % af det, tiden tilsiger',
    en: 'An indicator has come less than 90% of what the time would say',
  },
  'on-track': {
    da: 'Milepæle og indikatorer følger planen',
    en: 'Milestones and indicators on track',
  },
  'nothing-to-measure': {
    da: 'Der er ingen milepæle eller målte indikatorer',
    en: 'There are no milestones or measured indicators',
  },
  'set-by-hand': { da: 'Sat af en medarbejder', en: 'Set by a member of staff' },
};

export const evidenceTerms: Terms<StatusText['results'][number]['evidence']> = {
  'own-word': { da: 'Eget udsagn', en: 'Own word' },
  counted: { da: 'Talt', en: 'Counted' },
  documented: { da: 'Dokumenteret', en: 'Documented' },
  checked: { da: 'Kontrolleret', en: 'Checked' },
};

export const actorRoleTerms: Terms<ActorRole> = {
  lead: { da: 'Hovedaktør', en: 'Lead' },
  actor: { da: 'Aktør', en: 'Actor' },
  cooperates: { da: 'Samarbejdspartner', en: 'Partner' },
  'contact-is-taken-to': { da: 'Der tages kontakt til', en: 'To be contacted' },
};

export const volunteerTypeTerms: Terms<VolunteerType> = {
  'popular-education': { da: 'Folkeoplysende foreninger', en: 'Popular education associations' },
  humanitarian: { da: 'Humanitære foreninger', en: 'Humanitarian associations' },
  community: { da: 'Fællesskaber', en: 'Communities' },
  individual: { da: 'Enkeltpersoner', en: 'Individuals' },
};

export const degreeTerms: Terms<InvolvementDegree> = {
  low: { da: 'Lav', en: 'Low' },
  medium: { da: 'Mellem', en: 'Medium' },
  high: { da: 'Høj', en: 'High' },
};

export const eventKindTerms: Terms<CalendarEvent['kind']> = {
  'dialogue-meeting': { da: 'Dialogmøde', en: 'Dialogue meeting' },
  'theme-meeting': { da: 'Temamøde', en: 'Theme meeting' },
  'information-meeting': { da: 'Informationsmøde', en: 'Information meeting' },
  course: { da: 'Kursus', en: 'Course' },
  conference: { da: 'Konference', en: 'Conference' },
  'network-evening': { da: 'Netværksaften', en: 'Network evening' },
  award: { da: 'Hædring', en: 'Award' },
  other: { da: 'Arrangement', en: 'Event' },
};

export const agreementKindTerms: Terms<Agreement['kind']> = {
  cooperation: { da: 'Samarbejdsaftale', en: 'Cooperation agreement' },
  partnership: { da: 'Partnerskabsaftale', en: 'Partnership agreement' },
};

export const agreementStandingTerms: Terms<AgreementStanding> = {
  coming: { da: 'Begynder senere', en: 'Begins later' },
  running: { da: 'Gælder', en: 'Runs' },
  renew: { da: 'Skal fornyes', en: 'To be renewed' },
  ended: { da: 'Udløbet', en: 'Ended' },
};

export const eventStateTerms: Terms<EventState> = {
  draft: { da: 'Kladde', en: 'Draft' },
  announced: { da: 'I kalenderen', en: 'In the calendar' },
  cancelled: { da: 'Aflyst', en: 'Called off' },
};

export const signUpStateTerms: Terms<RegisterEntry['state']> = {
  going: { da: 'Har plads', en: 'Has a place' },
  waiting: { da: 'På venteliste', en: 'On the waiting list' },
  cancelled: { da: 'Meldt fra', en: 'Signed off' },
};

export const startStateTerms: Terms<StartState> = {
  open: { da: 'Overvejes', en: 'Considered' },
  started: { da: 'I gang', en: 'Started' },
  shelved: { da: 'Lagt til side', en: 'Laid aside' },
};

export const bodyKindTerms: Terms<Body['kind']> = {
  department: { da: 'Forvaltning eller afdeling', en: 'Department' },
  committee: { da: 'Udvalg', en: 'Committee' },
  council: { da: 'Råd', en: 'Council' },
  'volunteer-centre': { da: 'Frivilligcenter', en: 'Volunteer centre' },
  association: { da: 'Forening', en: 'Association' },
  project: { da: 'Projekt', en: 'Project' },
  'working-group': { da: 'Arbejdsgruppe', en: 'Working group' },
  'job-centre': { da: 'Jobcenter', en: 'Job centre' },
  private: { da: 'Privat', en: 'Private' },
  municipality: { da: 'Kommune', en: 'Municipality' },
  citizens: { da: 'Borgere', en: 'Citizens' },
};

export const entryReasonTerms: Terms<Entry['why']> = {
  paper: { da: 'Den kom på papir', en: 'It came on paper' },
  oral: { da: 'Det blev fortalt', en: 'It was told' },
  exempt: { da: 'Ansøgeren er fritaget for MitID', en: 'The applicant is exempt from MitID' },
};

export const noticeTerms: Terms<NoticeKind> = {
  case: { da: 'Når kommunen spørger eller skriver', en: 'When the municipality asks or writes' },
  progress: { da: 'Kvitteringer og afgørelser', en: 'Receipts and decisions' },
  reminders: { da: 'Når en kladde ikke er sendt', en: 'When a draft is not sent' },
};
