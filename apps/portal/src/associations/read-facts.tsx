import { boardRoleTerms, kindTerms } from '@plan/contract/words';
import { useWords } from '../words/language.tsx';
import type { ShownAssociation } from './typed.ts';
import { useAssociationWords } from './words.ts';

/** The record for those who only read it. */
export function ReadFacts({ association }: { readonly association: ShownAssociation }) {
  const { language } = useWords();
  const words = useAssociationWords();
  const { kind, cvr, postalCode, email, phone, profile } = association;
  const rows: readonly (readonly [string, string])[] = [
    [words.kind, kindTerms[kind][language]],
    [words.cvr, cvr ?? ''],
    [words.postalCode, postalCode],
    [words.email, email],
    [words.phone, phone],
    [words.purpose, profile?.purpose ?? ''],
    [
      words.board,
      (profile?.board ?? [])
        .map(({ name, role }) => `${name} (${boardRoleTerms[role][language].toLowerCase()})`)
        .join(', '),
    ],
    [words.named, (profile?.named ?? []).map(({ name }) => name).join(', ')],
    [words.host, profile?.host?.name ?? ''],
    [words.parent, profile?.parent?.name ?? ''],
  ];
  return (
    <dl>
      {rows
        .filter(([, value]) => value !== '')
        .map(([label, value]) => (
          <div key={label}>
            <dt>
              <strong>{label}</strong>
            </dt>
            <dd>{value}</dd>
          </div>
        ))}
    </dl>
  );
}
