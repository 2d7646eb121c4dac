import {
  judge,
  refused,
  roleMustHaveOperation,
  rowMustBeAsSeen,
  rowMustExist,
  dayOf,
  uuidv7,
} from '@plan/domain';
import type { Actor, Instant, MunicipalityId, Refusal, Refused } from '@plan/domain';
import { paramNames, routes } from '@plan/contract';
import type { Who } from '@plan/contract';
import type { Deps } from '../deps.ts';
import { records } from '../records.ts';
import { readTogether, saved } from '../rows/index.ts';
import type { Reads, Stored } from '../rows/index.ts';
import type { Store } from '../store/index.ts';
import {
  actorOf,
  expiryOf,
  needsRefresh,
  personOf,
  sessionRead,
  standingRead,
  stands,
} from './session.ts';
import type { SessionRow, Ticket } from './session.ts';
import type { Clash, Context, Decided, TenantOperation, UseCase } from './use-case.ts';

/** One request after parsing. `now` is when all of it had arrived. */
export type Asked = {
  readonly municipality: MunicipalityId;
  readonly who: Who;
  readonly params: Readonly<Record<string, string>>;
  readonly body: unknown;
  readonly ticket: Ticket | undefined;
  readonly seen: number | undefined;
  readonly now: Instant;
};

export type Ending =
  | { readonly kind: 'answered'; readonly answer: unknown }
  | { readonly kind: 'signed-out' }
  | { readonly kind: 'refused'; readonly refused: Refused | Clash };

const ATTEMPTS = 5;

/**
 * Whoever has no relation to the municipality is told that rows do not exist; whoever has
 * another role is told that the role does not do this.
 */
function refuseRole(name: TenantOperation, who: Who, actor: Actor): readonly Refusal[] {
  if (who === 'anyone' || who === 'signed-in') return [];
  if (actor.roles.some((role) => who.includes(role))) return [];
  const namesRow = paramNames(routes[name][1]).some((param) => param !== 'municipality');
  return actor.roles.length === 0 && namesRow
    ? judge(rowMustExist, undefined)
    : judge(roleMustHaveOperation, { permitted: false });
}

/** Runs one operation: one read step, one decision, one commit; again if a row had moved. */
export async function run<Name extends TenantOperation>(
  deps: Deps,
  name: Name,
  useCase: UseCase<Name>,
  asked: Asked,
): Promise<Ending> {
  const store = deps.engine.open(asked.municipality);
  const platform = deps.engine.open('platform');
  for (let attempt = 1; ; attempt += 1) {
    const ending = await attemptOnce(deps, name, useCase, asked, store, platform);
    if (ending !== 'stale') return ending;
    if (attempt === ATTEMPTS) {
      const moved = judge(rowMustBeAsSeen, { seen: attempt, stands: attempt + 1 });
      return { kind: 'refused', refused: refused(moved) };
    }
    const [jitter = 0] = deps.randomBytes(1);
    await deps.wait(attempt * 5 + jitter / 8);
  }
}

async function attemptOnce<Name extends TenantOperation>(
  deps: Deps,
  name: Name,
  useCase: UseCase<Name>,
  asked: Asked,
  store: Store,
  platform: Store,
): Promise<Ending | 'stale'> {
  const { ticket, municipality, now, who } = asked;
  if (!ticket && who !== 'anyone') return { kind: 'signed-out' };
  // Parameters and body have been parsed by the schemas that give them these types.
  const params = asked.params as Context<Name, Reads>['params'];
  const body = asked.body as Context<Name, Reads>['body'];
  const [session, standing, loaded] = await Promise.all([
    sessionRead(ticket).from(platform),
    standingRead(ticket).from(store),
    readTogether(store, useCase.reads(params, ticket?.person, body)),
  ]);
  const live = ticket && stands(session?.value, ticket, Date.parse(now)) ? session : undefined;
  if (!live && who !== 'anyone') return { kind: 'signed-out' };
  const actor = live && actorOf(municipality, live.value, standing?.value, dayOf(now));
  const outOfRole = actor ? refuseRole(name, who, actor) : [];
  if (outOfRole.length > 0) return { kind: 'refused', refused: refused(outOfRole) };

  const decided: Decided<Name> = await useCase.decide({
    params,
    body,
    actor,
    loaded,
    now,
    today: dayOf(now),
    occasion: { now, by: actor?.person ?? 'system' },
    seen: asked.seen,
    newId: (prefix: string) => `${prefix}_${uuidv7(Date.parse(now), deps.randomBytes(10))}`,
    vault: deps.vault,
    register: deps.register,
    personOf: (subject: string) => personOf(deps.config.identityName, subject),
    readMore: (more: Reads) => readTogether(store, more),
    // Each part is what the contract says of this operation.
  } as unknown as Context<Name, Reads>);
  if (!decided.ok) return { kind: 'refused', refused: decided };
  const { answer, changes = [] } = decided.value;
  if (changes.length > 0) {
    if ((await store.commit(changes)) === 'stale') return 'stale';
    if (changes.some((change) => 'put' in change && change.put.kind === 'outbox')) {
      deps.wake(municipality);
    }
  }
  if (live) await keepAlive(platform, live, Date.parse(now));
  return { kind: 'answered', answer };
}

async function keepAlive(platform: Store, session: Stored<SessionRow>, now: number): Promise<void> {
  if (!needsRefresh(session.value, now)) return;
  const extras = { expiresAt: expiryOf(session.value) };
  const next = { ...session.value, seenAt: now };
  // Stale means that another request has just kept it alive.
  await platform.commit([saved(records.session, session.key, session, next, extras)]);
}
