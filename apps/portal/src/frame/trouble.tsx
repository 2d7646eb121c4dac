import type { Trouble } from '../data/operations.ts';
import { useWords } from '../words/language.tsx';
import { signInAddress } from './sign-in.ts';

/** Says why something cannot be shown, and what to do about it. */
export function TroubleMessage({ trouble }: { readonly trouble: Trouble }) {
  const { words, language } = useWords();
  if (trouble.kind === 'signed-out') {
    return (
      <div className="alert alert-info" role="status">
        <div className="alert-body">
          <p className="alert-text">{words.frame.signedOut}</p>
          <p className="alert-text">
            <a href={signInAddress()}>{words.frame.signIn}</a>
          </p>
        </div>
      </div>
    );
  }
  const sentences =
    trouble.kind === 'refused'
      ? trouble.problem.refusals.map((refusal) => refusal[language])
      : [trouble.kind === 'offline' ? words.frame.offline : words.frame.failed];
  return (
    <div className="alert alert-warning" role="alert">
      <div className="alert-body">
        {sentences.map((sentence) => (
          <p key={sentence} className="alert-text">
            {sentence}
          </p>
        ))}
      </div>
    </div>
  );
}
