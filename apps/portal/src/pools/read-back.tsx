import {
  amountIn,
  answerText,
  coreNames,
  datesText,
  grantText,
  lateText,
  legalBasisTerms,
  listIn,
  sealedText,
  readForm,
  readTerms,
  stageText,
  steerTerms,
  weightText,
} from '@plan/contract/words';
import type { Language, ReadQuestion } from '@plan/contract/words';
import { budgetOf, linesOf, subPoolOf, windowOf } from '@plan/domain/pools';
import { useState } from 'react';
import { Checkbox } from '../forms/fields.tsx';
import { useWords } from '../words/language.tsx';
import type { CallPart } from './part.ts';
import { usePoolWords } from './words.ts';

function Lines({ title, lines }: { readonly title: string; readonly lines: readonly string[] }) {
  if (lines.length === 0) return null;
  return (
    <>
      <h3 className="h4">{title}</h3>
      <ul>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </>
  );
}

/** A question with what the form says of it; those of a group by the name of both. */
function questionLines({ label, notes, within }: ReadQuestion): readonly string[] {
  const inside = within.map((each) => ({ ...each, label: `${label}: ${each.label}` }));
  return [`${label} ${notes.join(' ')}`.trim(), ...inside.flatMap(questionLines)];
}

/** Which money it is: the pool or the part of it, the laws it rests on, and how much is set aside. */
function moneyLines(
  language: Language,
  { subPool }: CallPart['text'],
  { pool, account }: CallPart['shown'],
): readonly string[] {
  const part = subPool === undefined ? undefined : subPoolOf(pool, subPool);
  const laws = [...new Set(linesOf(account, subPool).map((line) => line.legalBasis))];
  const named = (laws.length > 0 ? laws : pool.legalBases).map(
    (law) => legalBasisTerms[law][language],
  );
  return [
    part ? `${pool.title}: ${part.title}` : pool.title,
    listIn(language, named),
    amountIn(language, budgetOf(account, subPool)),
  ];
}

/** The whole call as applicants will read it, made of what is typed right now. */
export function ReadBack({ text, shown }: Pick<CallPart, 'text' | 'shown'>) {
  const { language } = useWords();
  const words = usePoolWords();
  const [onPhone, setOnPhone] = useState(false);
  const round = { ...text, window: windowOf(text.dates) };
  const sealed = sealedText(language, round);
  const leftOut = text.form.leavesOut ?? [];
  const terms = readTerms(language, text.terms);
  // Terms and areas are read by themselves, also where a page of the form tells of them.
  const told = new Set(terms.flatMap(({ lines }) => lines.map((line) => line.text)));
  const pages = readForm(language, text).filter(({ kind }) => kind !== 'areas');
  const nameOf = (id: string) => shown.committees.find((each) => each.id === id)?.name ?? '';
  return (
    <section aria-labelledby="opslaget-laest">
      <h2 id="opslaget-laest">{words.readBack}</h2>
      <Checkbox at="onPhone" label={words.onPhone} checked={onPhone} onChange={setOnPhone} />
      <div className={`card-plain read-back${onPhone ? ' on-phone' : ''}`}>
        <p className="h3 mt-0">{text.title}</p>
        <p>{text.introduction}</p>
        <Lines title={words.moneyFrom} lines={moneyLines(language, text, shown)} />
        <Lines
          title={words.datesPart}
          lines={[
            datesText(language, round),
            answerText(language, round),
            lateText(language, round),
            ...(sealed === undefined ? [] : [sealed]),
            grantText(language, round),
          ]}
        />
        {terms.map(({ section, title, lines }) => (
          <Lines key={section} title={title} lines={lines.map((line) => line.text)} />
        ))}
        <Lines title={words.moreTerms} lines={text.moreTerms === '' ? [] : [text.moreTerms]} />
        <Lines
          title={words.formPart}
          lines={leftOut.length === 0 ? [] : [words.leftOut(coreNames(language, leftOut))]}
        />
        {pages.map((page) => (
          <Lines
            key={page.key}
            title={`${words.formPart}: ${page.title}`}
            lines={[
              ...(page.lead === '' ? [] : [page.lead]),
              ...page.lines.map((line) => line.text).filter((line) => !told.has(line)),
              ...page.questions.flatMap((question) => questionLines(question)),
            ]}
          />
        ))}
        <Lines
          title={words.areasPart}
          lines={
            text.areas.length === 0
              ? []
              : [
                  ...text.areas.map((area) => `${area.title}: ${area.decisionText}`),
                  steerTerms[text.areasSteer][language],
                ]
          }
        />
        <Lines
          title={words.criteriaPart}
          lines={text.criteria.map((each) =>
            [`${each.title}.`, each.explanation, weightText(language, each.weight)]
              .filter((part) => part !== '')
              .join(' '),
          )}
        />
        <Lines
          title={words.stagesPart}
          lines={text.stages.map((stage) =>
            stageText(
              language,
              stage,
              stage.by.kind === 'committee' ? nameOf(stage.by.committee) : '',
            ),
          )}
        />
        <Lines title={words.otherPart} lines={[text.appealGuidance]} />
      </div>
    </section>
  );
}
