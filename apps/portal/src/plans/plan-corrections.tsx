import { call } from '@plan/contract/client';
import type { InitiativeId } from '@plan/domain/kernel';
import { initiativeCorrections, planCorrections } from '@plan/domain/plans';
import type { ActionPlan, Initiative } from '@plan/domain/plans';
import { Corrections } from '../forms/corrections.tsx';
import type { PlanAddress } from './outline.tsx';
import { usePlanWords } from './words.ts';
import type { PlanWords } from './words.ts';

/** What a text at a path is called: its field, and which of several it is. */
function nameIn(words: PlanWords, title: string) {
  const named: Readonly<Record<string, unknown>> = { ...words, title };
  return (at: string): string => {
    const [first = '', number] = at.split('.');
    const found = named[first];
    const name = typeof found === 'string' ? found : first;
    return number === undefined || !/^\d+$/.test(number) ? name : `${name} ${Number(number) + 1}`;
  };
}

/** Corrections of what the plan says about itself. */
export function PlanCorrections({ at, plan }: { at: PlanAddress; plan: ActionPlan }) {
  const words = usePlanWords();
  return (
    <Corrections
      corrections={plan.corrections}
      texts={planCorrections.texts(plan)}
      nameOf={nameIn(words, words.planTitle)}
      propose={(body, sending) => void sending.send(call('correctPlan', { params: at, body }))}
      confirm={(correction, sending) =>
        void sending.send(call('confirmPlanCorrection', { params: { ...at, correction } }))
      }
    />
  );
}

type Props = {
  readonly at: PlanAddress & { readonly initiative: InitiativeId };
  readonly plan: ActionPlan;
  readonly initiative: Initiative;
};

/** Corrections of what the plan says about an initiative. */
export function InitiativeCorrections({ at, plan, initiative }: Props) {
  const words = usePlanWords();
  return (
    <Corrections
      corrections={initiative.corrections}
      texts={initiativeCorrections(plan).texts(initiative)}
      nameOf={nameIn(words, words.initiativeTitle)}
      propose={(body, sending) =>
        void sending.send(call('correctInitiative', { params: at, body }))
      }
      confirm={(correction, sending) =>
        void sending.send(call('confirmInitiativeCorrection', { params: { ...at, correction } }))
      }
    />
  );
}
