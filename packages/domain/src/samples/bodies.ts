import type { Body } from '../municipality/index.ts';

const body = (name: string, kind: Body['kind'], ...aliases: string[]): Body => ({
  name,
  kind,
  aliases,
});

/** Bodies of the documents with the ways they are spelled there. */
export const roedovreBodies: readonly Body[] = [
  body('Rødovre Kommune', 'municipality'),
  body('Social- og Sundhedsforvaltningen', 'department', 'forvaltningen'),
  body(
    'Social- og Sundhedsforvaltningens ledelsessekretariat',
    'department',
    'Social- og Sundhedsforvaltningens ledelsesekretariat',
  ),
  body('Børne- og Kulturforvaltningen', 'department'),
  body('Børne- og Familieafdelingen', 'department'),
  body('Kultur- og fritidsområdet', 'department'),
  body('Socialpsykiatrien', 'department'),
  body('Social- og Sundhedsudvalget', 'committee'),
  body('Udsatterådet', 'council', 'Udsatterrådet', 'Rødovre Udsatteråd'),
  body('Handicaprådet', 'council'),
  body('Ungepanelet', 'council'),
  body('Rødovre Frivilligcenter', 'volunteer-centre', 'Frivilligcentret'),
  body('Jobcentret', 'job-centre', "Jobcentret, 'Sammen om Familien'"),
  body('Rødovre Folkekøkken', 'association', 'Rødovre folkekøkken'),
  body('headspace', 'association', 'Headspace'),
  body('Kræftens Bekæmpelse', 'association'),
  body('Hjerteforeningen', 'association'),
  body('FRI', 'association', 'Foreningen FRI'),
  body('Trivsel', 'association', 'Foreningen Trivsel'),
  body('Røde Kors', 'association'),
  body('Heerup Museum', 'private', 'Heerup Museet', 'Heerup museet'),
  body("Projekt 'Vores Sunde Hverdag'", 'project', 'Vores Sunde Hverdag'),
  body("Arbejdsgruppen 'Sammen med Borgeren' i Islev", 'working-group'),
  body('Lokale foreninger', 'citizens', 'Borgere og lokale foreninger'),
];
