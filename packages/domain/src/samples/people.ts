/** Somebody invented, known at the local identity provider by `id`. */
export type SamplePerson = {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  /** What they are, for the page where one of them is chosen. */
  readonly what: string;
};

export const samplePeople: readonly SamplePerson[] = [
  {
    id: 'forening-a',
    name: 'Karen Holm',
    email: 'karen@nabohjaelpen.example',
    what: 'Formand for Nabohjælpen Sydhjørnet i Rødovre',
  },
  {
    id: 'forening-b',
    name: 'Yusuf Demir',
    email: 'yusuf@cykelvennerne.example',
    what: 'Kasserer i Cykelvennerne Rødovre',
  },
  {
    id: 'gruppe',
    name: 'Lis Bang',
    email: 'lis@gaavennerne.example',
    what: 'Tovholder for Gåvennerne i Islev, en gruppe uden CVR-nummer',
  },
  {
    id: 'sagsbehandler',
    name: 'Mette Sand',
    email: 'mette@roedovre.example',
    what: 'Frivilligkonsulent i Rødovre Kommune',
  },
  {
    id: 'medlem-a',
    name: 'Ole Brandt',
    email: 'ole@roedovre.example',
    what: 'Medlem af Social- og Sundhedsudvalget',
  },
  {
    id: 'medlem-b',
    name: 'Fatima Nør',
    email: 'fatima@roedovre.example',
    what: 'Medlem af Social- og Sundhedsudvalget',
  },
  {
    id: 'medlem-c',
    name: 'Jens Kvist',
    email: 'jens@roedovre.example',
    what: 'Medlem af Social- og Sundhedsudvalget',
  },
  {
    id: 'formand',
    name: 'Birgit Lund',
    email: 'birgit@roedovre.example',
    what: 'Formand for Social- og Sundhedsudvalget',
  },
  {
    id: 'administrator',
    name: 'Henrik Skov',
    email: 'henrik@roedovre.example',
    what: 'Administrator i Rødovre Kommune',
  },
  {
    id: 'nabo-sagsbehandler',
    name: 'Pia Vang',
    email: 'pia@furesoe.example',
    what: 'Sagsbehandler i Furesø Kommune',
  },
  {
    id: 'nabo-forening',
    name: 'Erik Falk',
    email: 'erik@soevennerne.example',
    what: 'Formand for Søvennerne i Furesø',
  },
  {
    id: 'storby-sagsbehandler',
    name: 'Nadia Lind',
    email: 'nadia@storby.example',
    what: 'Sagsbehandler i Storby Kommune, som er opdigtet',
  },
];

/** The one person of an empty installation. */
export const firstAdministrator: SamplePerson = {
  id: 'foerste-administrator',
  name: 'Første Administrator',
  email: 'administrator@kommune.example',
  what: 'Opretter kommunen i en tom installation',
};

export function samplePerson(id: string): SamplePerson {
  const found = samplePeople.find((person) => person.id === id);
  if (!found) throw new Error(`No sample person ${id}`);
  return found;
}
