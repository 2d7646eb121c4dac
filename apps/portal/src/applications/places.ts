import { amountIn, supportTerms, vatTerms } from '@plan/contract/words';
import type { Language } from '@plan/contract/words';
import { answerShown, labelWithin, mergeContents, questionAt } from '@plan/domain/applications';
import type { BudgetLine, StepContent } from '@plan/domain/applications';
import { readAmount } from '@plan/domain/kernel';
import { isGroup } from '@plan/domain/pools';
import type { FormStep, Round } from '@plan/domain/pools';
import { supportKinds } from '@plan/domain/terms';
import type { Words } from '../words/da.ts';

/** What is needed to call a place of a page by what it is called on the screen. */
export type Screen = {
  readonly round: Pick<Round, 'areas'>;
  readonly step: FormStep;
  readonly words: Words;
  readonly language: Language;
};

type QuestionsPage = Extract<FormStep, { kind: 'questions' }>;

function questionLabel(step: QuestionsPage, key: string): string {
  const question = questionAt(step, key);
  const [name, time] = key.split('.');
  const group = step.questions.find((each) => each.key === name);
  if (question && group && isGroup(group)) return labelWithin(group, Number(time), question);
  return question?.label ?? step.title;
}

/** The line a place is about: by its key while it is joined, by its number in what is refused. */
function lineAt(contents: readonly StepContent[], key: string | undefined): BudgetLine | undefined {
  const lines = contents.flatMap((each) => (each.kind === 'budget' ? each.lines : []));
  return lines.find((line, index) => line.key === key || String(index) === key);
}

/** What a place of a page is called: `formaal`, `lines.2f6c01aa.amount`, `chosen.<area>.reason`. */
export function placeName(
  at: string,
  { round, step, words, language }: Screen,
  contents: readonly StepContent[],
): string {
  const { applications } = words;
  if (step.kind === 'questions') return questionLabel(step, at.replace(/^answers\./, ''));
  const [part, key, field] = at.split('.');
  if (part === 'requested') return applications.requested;
  if (part === 'vat') return applications.vat;
  if (part === 'inKind') {
    const kind = supportKinds.find((each) => each === key);
    return kind ? supportTerms[kind][language] : step.title;
  }
  if (part === 'lines') {
    const text = lineAt(contents, key)?.text ?? '';
    const amount = field === 'amount' ? `: ${applications.lineAmount}` : '';
    return `${text.slice(0, 60) || applications.lineText}${amount}`;
  }
  return round.areas.find(({ id }) => id === key)?.title ?? step.title;
}

function lineText({ text, amount }: Partial<BudgetLine>): string {
  return [text, amount].filter(Boolean).join(': ');
}

/** A value of a page as people read it; nothing where it is not there. */
function valueText(at: string, value: unknown, { step, language }: Screen): string {
  if (typeof value === 'object' && value !== null) {
    const { reason, ...line } = value as Partial<BudgetLine> & { readonly reason?: string };
    return reason ?? lineText(line);
  }
  if (typeof value !== 'string') return '';
  const question = step.kind === 'questions' ? questionAt(step, at) : undefined;
  if (question) return answerShown(question, value);
  if (at === 'vat' && value in vatTerms) return vatTerms[value as keyof typeof vatTerms][language];
  const amount = at === 'requested' || at.endsWith('.amount') ? readAmount(value) : undefined;
  return amount === undefined ? value : amountIn(language, amount);
}

/** All of a page, where it could not be joined by its parts. */
function wholeText(content: StepContent, screen: Screen): string {
  if (content.kind === 'budget') {
    const requested = `${screen.words.applications.requested}: ${content.requested}`;
    return [...content.lines.map(lineText), requested].join('\n');
  }
  return content.kind === 'papers' ? content.files.map(({ name }) => name).join('\n') : '';
}

export type Difference = {
  readonly at: string;
  readonly label: string;
  readonly mine: string;
  readonly theirs: string;
};

/** The places that both have changed differently, with what each of them wrote there. */
export function differencesIn(
  { base, mine, theirs }: Readonly<Record<'base' | 'mine' | 'theirs', StepContent>>,
  screen: Screen,
): readonly Difference[] {
  return mergeContents(base, mine, theirs).clashes.map((clash) =>
    clash.at === mine.kind
      ? {
          at: clash.at,
          label: screen.step.title,
          mine: wholeText(mine, screen),
          theirs: wholeText(theirs, screen),
        }
      : {
          at: clash.at,
          label: placeName(clash.at, screen, [mine, theirs, base]),
          mine: valueText(clash.at, clash.mine, screen),
          theirs: valueText(clash.at, clash.theirs, screen),
        },
  );
}
