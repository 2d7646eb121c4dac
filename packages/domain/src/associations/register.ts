import * as z from 'zod';
import { Day, Instant, addDays, named, plainName } from '../kernel/index.ts';

/** Eight digits of the central business register, as text so that leading zeros survive. */
export type Cvr = string & { readonly __kind: 'cvr' };
export const Cvr = named<Cvr>(z.string().regex(/^\d{8}$/));

export const registerForms = [
  'voluntary-association',
  'association',
  'foundation',
  'company',
  'public-body',
  'other',
] as const;

/** What the company register says of a number. */
export type CompanyEntry = z.infer<typeof CompanyEntry>;
export const CompanyEntry = z.object({
  cvr: Cvr,
  name: z.string().max(400),
  form: z.enum(registerForms),
  postalCode: z.string().max(4),
  registered: Day,
  /** The last day of a registration that is renewed every third year. */
  renewBy: Day.optional(),
  /** The day it stopped being registered. */
  ceased: Day.optional(),
  /** Who may bind it, by name. */
  signatories: z.array(z.string().max(120)).max(30),
});

/** When the register was last asked, and what it said: nothing for a number it does not know. */
export type RegisterNote = z.infer<typeof RegisterNote>;
export const RegisterNote = z.object({ at: Instant, entry: CompanyEntry.optional() });

export const registerFindings = [
  'unknown',
  'ceased',
  'renewal-passed',
  'renewal-soon',
  'name-differs',
  'board-differs',
] as const;
export type RegisterFinding = (typeof registerFindings)[number];

/** How long before its last day a registration is said to end soon. */
const SOON_DAYS = 90;

/**
 * What somebody should look at, comparing the applicant with the register. A voluntary association
 * must be registered to receive public money, and renews it every third year (Erhvervsstyrelsen
 * 24 August 2022; rksk.dk, herlev.dk). Findings are told, never refused: the register may be
 * behind, and a caseworker judges.
 */
export function registerFindingsOf(
  applicant: { readonly name: string; readonly board: readonly { readonly name: string }[] },
  { entry }: RegisterNote,
  today: Day,
): readonly RegisterFinding[] {
  if (!entry) return ['unknown'];
  const { renewBy, ceased, name, signatories } = entry;
  const board = new Set(applicant.board.map((each) => plainName(each.name)));
  const found: readonly (readonly [RegisterFinding, boolean])[] = [
    ['ceased', ceased !== undefined && ceased <= today],
    ['renewal-passed', renewBy !== undefined && renewBy < today],
    [
      'renewal-soon',
      renewBy !== undefined && renewBy >= today && renewBy <= addDays(today, SOON_DAYS),
    ],
    ['name-differs', plainName(name) !== plainName(applicant.name)],
    ['board-differs', board.size > 0 && signatories.some((each) => !board.has(plainName(each)))],
  ];
  return found.flatMap(([finding, there]) => (there ? [finding] : []));
}
