import {
  ActionPlan,
  Agreement,
  BodyRegistry,
  CalendarEvent,
  Collaboration,
  ContactList,
  CooperationGuide,
  CooperationStart,
  EventRegister,
  Initiative,
  PolicyVersion,
  SignUp,
  StatusEntry,
  StatusReport,
} from '@plan/domain';
import * as z from 'zod';
import { record } from './rows/index.ts';
import {
  addressesOfCooperation,
  addressesOfPlans,
  agreementWithoutReminder,
  collaborationWithoutState,
  eventWithoutState,
  initiativeOfFoundation,
  planOfFoundation,
  policyWithoutSuccession,
  withoutCorrections,
} from './upcasts.ts';

/** Numbers in keys, so that they sort. */
const number = (value: number) => String(value).padStart(6, '0');

/** Slugs of what can be written here, by kind, with the id that has each. */
export const Addresses = z.object({
  planer: z.record(z.string(), z.string()),
  indsatser: z.record(z.string(), z.string()),
  statusrapporter: z.record(z.string(), z.string()),
  samarbejde: z.record(z.string(), z.string()),
  kalender: z.record(z.string(), z.string()),
  puljer: z.record(z.string(), z.string()),
});
export type Addresses = z.infer<typeof Addresses>;

/**
 * Rows of plans and cooperation, beside `records.ts`: apart, so that a cold start for an
 * application does not load them.
 */
export const planRecords = {
  /** Which page each published word belongs to, so that no two pages share an address. */
  addresses: record(
    'addresses',
    Addresses,
    'as long as the municipality',
    () => ['municipality', 'addresses'],
    [addressesOfPlans, addressesOfCooperation],
  ),
  bodies: record('body-registry', BodyRegistry, 'kept', () => ['municipality', 'bodies']),
  policy: record(
    'policy-version',
    PolicyVersion,
    'kept',
    (id: string, version: number) => ['policies', `${id}#${number(version)}`],
    [policyWithoutSuccession],
  ),
  plan: record('plan', ActionPlan, 'kept', (id: string) => ['plans', id], [
    planOfFoundation,
    withoutCorrections,
  ]),
  initiative: record(
    'initiative',
    Initiative,
    'kept',
    (plan: string, id: string) => [`plan#${plan}`, `initiative#${id}`],
    [initiativeOfFoundation, withoutCorrections],
  ),
  /** Sorts by initiative, then by the last day of its period. */
  status: record(
    'status',
    StatusEntry,
    'kept',
    (plan: string, initiative: string, until: string) => [
      `plan#${plan}`,
      `status#${initiative}#${until}`,
    ],
  ),
  statusReport: record('status-report', StatusReport, 'kept', (plan: string, id: string) => [
    `plan#${plan}`,
    `report#${id}`,
  ]),

  cooperationGuide: record('cooperation-guide', CooperationGuide, 'kept', () => [
    'cooperation',
    'guide',
  ]),
  collaboration: record(
    'collaboration',
    Collaboration,
    'kept',
    (id: string) => ['cooperation', `collaboration#${id}`],
    [collaborationWithoutState],
  ),
  agreement: record(
    'agreement',
    Agreement,
    'kept',
    (id: string) => ['cooperation', `agreement#${id}`],
    [agreementWithoutReminder],
  ),
  cooperationStart: record('cooperation-start', CooperationStart, 'kept', (id: string) => [
    'cooperation',
    `start#${id}`,
  ]),
  contacts: record('contact-list', ContactList, 'kept', () => ['cooperation', 'contacts']),
  event: record('event', CalendarEvent, 'kept', (id: string) => ['events', id], [
    eventWithoutState,
  ]),
  /** What the places of an event are shared by; every sign-up touches it. */
  eventRegister: record('event-register', EventRegister, 'kept', (event: string) => [
    `event#${event}`,
    'register',
  ]),
  /** What somebody was reminded of once, by its key. */
  reminder: record('reminder', z.object({ key: z.string() }), '3 years', (key: string) => [
    'reminders',
    key,
  ]),
  signUp: record(
    'sign-up',
    SignUp,
    '60 days after the event (unverified)',
    (event: string, id: string) => [`event#${event}`, `sign-up#${id}`],
  ),
} as const;
