import type { Lifecycle } from '../kernel/index.ts';
import type { ApplicationState } from './application.ts';

export type ApplicationVerb =
  | 'start'
  | 'enter'
  | 'edit'
  | 'sign'
  | 'submit'
  | 'take-back'
  | 'ask'
  | 'answer'
  | 'message'
  | 'take-up'
  | 'issue'
  | 'decide'
  | 'withdraw';

export const applicationLifecycle: Lifecycle<ApplicationState, ApplicationVerb> = {
  draft: [
    { verb: 'start', from: 'start', by: ['applicant'] },
    { verb: 'enter', from: 'start', by: ['caseworker'] },
    { verb: 'edit', from: ['draft'], by: ['applicant'] },
    { verb: 'sign', from: ['draft'], by: ['applicant'] },
    { verb: 'take-back', from: ['submitted', 'withdrawn'], by: ['applicant'] },
  ],
  submitted: [
    { verb: 'submit', from: ['draft'], by: ['applicant'] },
    { verb: 'ask', from: ['submitted'], by: ['caseworker'] },
    { verb: 'answer', from: ['submitted'], by: ['applicant'] },
    { verb: 'message', from: ['submitted'], by: ['applicant', 'caseworker'] },
  ],
  'under-review': [
    { verb: 'take-up', from: ['submitted'], by: ['system'] },
    { verb: 'ask', from: ['under-review'], by: ['caseworker'] },
    { verb: 'answer', from: ['under-review'], by: ['applicant'] },
    { verb: 'message', from: ['under-review'], by: ['applicant', 'caseworker'] },
  ],
  decided: [
    { verb: 'issue', from: ['under-review'], by: ['system'] },
    { verb: 'decide', from: ['submitted'], by: ['caseworker'] },
    { verb: 'message', from: ['decided'], by: ['applicant', 'caseworker'] },
  ],
  withdrawn: [
    { verb: 'withdraw', from: ['draft', 'submitted', 'under-review'], by: ['applicant'] },
  ],
};
