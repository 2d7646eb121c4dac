import { chooseNotices, mayFor } from '@plan/domain';
import { unknown, useCase } from '../http/index.ts';
import { records } from '../records.ts';
import { one, removed, saved, unchanged } from '../rows/index.ts';
import { applicant } from './rows.ts';

export const showNotices = useCase('showNotices', {
  reads: ({ association }, person) => ({
    association: applicant(association),
    notices: one(records.notices, records.notices.key(association, person ?? '')),
  }),
  decide({ params, actor, loaded: { association, notices } }) {
    if (!association || !mayFor(actor, params.association, 'read')) return unknown();
    const { email, about } = notices?.value ?? { email: '', about: [] };
    return { ok: true, value: { answer: { email, about } } };
  },
});

/** No history: a private address is chosen and forgotten again. */
export const chooseNoticesCase = useCase('chooseNotices', {
  reads: ({ association }, person) => ({
    association: applicant(association),
    notices: one(records.notices, records.notices.key(association, person ?? '')),
  }),
  decide({ params, body, actor, loaded: { association, notices } }) {
    if (!association) return unknown();
    const chosen = chooseNotices(actor, params.association, body);
    if (!chosen.ok) return chosen;
    const { email, about } = chosen.value;
    const key = records.notices.key(params.association, actor.person);
    const gone = notices ? [removed(notices)] : [];
    const changes =
      about.length > 0
        ? [
            saved(records.notices, key, notices, chosen.value),
            // Whoever leaves at the same moment leaves no address behind.
            unchanged(association.key, association),
          ]
        : gone;
    return { ok: true, value: { answer: { email, about }, changes } };
  },
});
