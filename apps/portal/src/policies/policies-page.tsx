import type { MunicipalityId } from '@plan/domain/kernel';
import { Link } from 'wouter';
import { newId } from '../data/ids.ts';
import { useRead } from '../data/operations.ts';
import { Loaded, Page } from '../frame/page.tsx';
import { usePolicyWords } from './words.ts';

/** Every version of every policy, the newest of each first. */
export default function PoliciesPage({ municipality }: { readonly municipality: MunicipalityId }) {
  const words = usePolicyWords();
  const shown = useRead('listPolicies', { municipality });
  const base = `/app/${municipality}/politikker`;
  return (
    <Page title={words.title}>
      <p>
        <Link className="button button-secondary" href={`${base}/${newId('pol')}/1`}>
          {words.newPolicy}
        </Link>
      </p>
      <Loaded shown={shown}>
        {({ policies }) => (
          <>
            {policies.length === 0 ? <p>{words.none}</p> : null}
            <ul className="plain-list">
              {policies
                .toSorted((one, two) => two.version - one.version)
                .map((each) => {
                  const newest = !policies.some(
                    (other) => other.policy === each.policy && other.version > each.version,
                  );
                  return (
                    <li key={`${each.policy} ${each.version}`} className="card-plain">
                      <h2 className="h3 mt-0" lang="da">
                        <Link href={`${base}/${each.policy}/${each.version}`}>
                          {each.title} {each.period}
                        </Link>
                      </h2>
                      <p>
                        <strong>{words.state[each.state]}</strong> · {words.version(each.version)}
                      </p>
                      {newest && each.state === 'adopted' ? (
                        <Link
                          className="button button-tertiary"
                          href={`${base}/${each.policy}/${each.version + 1}`}
                        >
                          {words.newVersion}
                          <span className="sr-only"> {each.title}</span>
                        </Link>
                      ) : null}
                    </li>
                  );
                })}
            </ul>
          </>
        )}
      </Loaded>
    </Page>
  );
}
