import type { InitiativeId, MunicipalityId, PlanId } from '@plan/domain/kernel';
import { lightReasonTerms, lightTerms } from '@plan/contract/words';
import { dayOf } from '@plan/domain/kernel';
import { lightOf } from '@plan/domain/plans';
import { useRead } from '../data/operations.ts';
import { Loaded, Page } from '../frame/page.tsx';
import { useWords } from '../words/language.tsx';
import { InitiativeForm } from './initiative-form.tsx';
import type { ShownPlan } from './outline.tsx';
import { InitiativeCorrections } from './plan-corrections.tsx';
import { StatusForm } from './status-form.tsx';
import { usePlanWords } from './words.ts';

type Props = {
  readonly municipality: MunicipalityId;
  readonly plan: PlanId;
  readonly initiative: InitiativeId;
};

function LightNow({ shown, row }: { shown: ShownPlan; row: ShownPlan['initiatives'][number] }) {
  const { language } = useWords();
  const words = usePlanWords();
  const { work, schedule } = row.initiative;
  const light = lightOf(work, schedule, dayOf(shown.serverTime));
  return (
    <p className={`light light-${light.colour}`}>
      {words.light}: <strong>{lightTerms[light.colour][language]}</strong>.{' '}
      {lightReasonTerms[light.reason][language]}
      {light.about === '' ? '' : ` (${light.about})`}.
    </p>
  );
}

/** One initiative for those who write and run it. */
export default function InitiativePage({ municipality, plan, initiative }: Props) {
  const words = usePlanWords();
  const shown = useRead('showPlan', { municipality, plan });
  const row = shown.value?.initiatives.find((each) => each.initiative.id === initiative);
  const back = { to: `/app/${municipality}/planer/${plan}`, text: words.toPlan };
  const at = { municipality, plan, initiative };
  return (
    <Page title={row?.initiative.title ?? words.newInitiative} back={back}>
      <Loaded shown={shown}>
        {(value) => (
          <>
            {row ? <LightNow shown={value} row={row} /> : null}
            {row && value.plan.state !== 'draft' ? (
              <StatusForm at={at} shown={value} initiative={row.initiative} />
            ) : null}
            <InitiativeForm key={row?.initiative.id ?? 'new'} at={at} shown={value} row={row} />
            {row && value.plan.state !== 'draft' ? (
              <InitiativeCorrections
                key={row.initiative.corrections.length}
                at={at}
                plan={value.plan}
                initiative={row.initiative}
              />
            ) : null}
          </>
        )}
      </Loaded>
    </Page>
  );
}
