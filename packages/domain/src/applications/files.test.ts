import { describe, expect, it } from 'vitest';
import { MOST_FILE_BYTES, earlierVersions, standingFiles } from '../files/index.ts';
import { day, instant, FileId } from '../kernel/index.ts';
import type { Form } from '../pools/index.ts';
import { actorFor, codesOf, opening, roedovreOn } from '../samples/testing.ts';
import type { Term } from '../terms/index.ts';
import {
  Attachment,
  announceFile,
  judgeContents,
  knownFrom,
  papersAsked,
  receiveFile,
  removeFile,
  saveStep,
  scannedFile,
  shownOf,
  takePaper,
  toldBy,
} from './index.ts';
import type { ApplicationStep } from './index.ts';

const sample = roedovreOn('2026-11-22');
const yusuf = actorFor(sample, 'forening-b', ['applicant']);
const karen = actorFor(sample, 'forening-a', ['applicant']);
const now = instant(Date.parse(opening(sample.open)) + 3_600_000);
const draft = sample.open.applications[0]?.steps[0];
if (!draft) throw new Error('The sample has a draft');
const empty: ApplicationStep = { ...draft, key: 'bilag', content: { kind: 'papers', files: [] } };
const idOf = (n: number) =>
  FileId.parse(`fil_00000000-0000-7000-8000-${String(n).padStart(12, '0')}`);
const paper = (n: number, part: Partial<Parameters<typeof announceFile>[3]> = {}) => ({
  id: idOf(n),
  name: 'vedtægter.pdf',
  bytes: 2_000,
  kind: 'statutes' as const,
  ...part,
});

function announced(step = empty, file = paper(1)) {
  const made = announceFile(yusuf, now, step, file);
  if (!made.ok) throw new Error(codesOf(made).join());
  return made.value;
}

function received(step = empty, file = paper(1)) {
  const made = receiveFile(yusuf, announced(step, file).step, file.id, {
    bytes: file.bytes,
    type: 'pdf',
  });
  if (!made.ok) throw new Error(codesOf(made).join());
  return made.value.step;
}

describe('attaching', () => {
  it('goes from announced to received to clean', () => {
    const { step, file } = announced();
    expect(file.state).toBe('expected');
    expect(codesOf(receiveFile(karen, step, file.id, undefined))).toEqual(['row/unknown']);
    const clean = scannedFile(received(), idOf(1), 'clean');
    expect(clean?.content).toMatchObject({ files: [{ state: 'clean', type: 'pdf' }] });
    expect(clean && scannedFile(clean, idOf(1), 'quarantined')).toBeUndefined();
  });

  it('takes at most 50 (filesMustBeFew)', () => {
    let step = empty;
    for (let n = 1; n <= 50; n += 1) step = announced(step, paper(n)).step;
    const one = announceFile(yusuf, now, step, paper(51));
    expect(codesOf(one)).toEqual(['file/too-many bilag.statutes']);
    expect(announceFile(yusuf, now, step, paper(50)).ok).toBe(true);
  });

  it.each([
    ['a program (fileMustBeAllowed)', { name: 'faktura.pdf.exe' }, 'file/type'],
    ['a macro sheet', { name: 'budget.xlsm' }, 'file/type'],
    ['a drawing with script', { name: 'logo.svg' }, 'file/type'],
    ['a name without ending', { name: 'toString' }, 'file/type'],
    ['an empty file (fileSizeMustFit)', { bytes: 0 }, 'file/size'],
    ['more than 10 MB', { bytes: MOST_FILE_BYTES + 1 }, 'file/size'],
  ])('refuses %s', (_, part, code) => {
    expect(codesOf(announceFile(yusuf, now, empty, paper(1, part)))).toEqual([
      `${code} bilag.statutes`,
    ]);
  });

  it('says all that is wrong with a file at once', () => {
    const wrong = announceFile(yusuf, now, empty, paper(1, { name: 'a.exe', bytes: 0 }));
    expect(codesOf(wrong)).toHaveLength(2);
  });

  it('refuses what arrived cut off (fileMustHaveArrivedWhole) or disguised (fileMustBeWhatItSays)', () => {
    const { step, file } = announced();
    const arrived = (as: Parameters<typeof receiveFile>[3]) =>
      codesOf(receiveFile(yusuf, step, file.id, as));
    expect(arrived(undefined)).toEqual(['file/cut-off bilag.statutes']);
    expect(arrived({ bytes: 1_999, type: 'pdf' })).toEqual(['file/cut-off bilag.statutes']);
    expect(arrived({ bytes: 2_000, type: 'png' })).toEqual([
      'file/not-what-it-says bilag.statutes',
    ]);
    expect(arrived({ bytes: 2_000, type: undefined })).toEqual([
      'file/not-what-it-says bilag.statutes',
    ]);
  });

  it('changes nothing on a page of another kind, or when it is sent, but for the verdict', () => {
    expect(codesOf(announceFile(yusuf, now, draft, paper(1)))).toEqual(['data/wrong-shape']);
    const sealed = { ...received(), sealed: { title: 'Bilag', shown: [] } };
    expect(codesOf(removeFile(yusuf, sealed, idOf(1)))).toEqual(['state/out-of-order']);
    expect(codesOf(announceFile(yusuf, now, sealed, paper(2)))).toEqual(['state/out-of-order']);
    expect(scannedFile(sealed, idOf(1), 'quarantined')?.content).toMatchObject({
      files: [{ state: 'quarantined' }],
    });
  });

  it('is done one by one; a page of papers is never saved whole', () => {
    const content = received().content;
    expect(codesOf(saveStep(yusuf, now, empty, content))).toEqual(['data/wrong-shape']);
    const removed = removeFile(yusuf, received(), idOf(1));
    expect(removed.ok && removed.value).toMatchObject({
      removed: true,
      step: { content: { files: [] } },
    });
    expect(removed.ok && removeFile(yusuf, removed.value.step, idOf(1))).toMatchObject({
      value: { removed: false },
    });
  });

  it('dates a paper that is announced again, and leaves the rest', () => {
    const first = announced().step;
    const again = announced(first, paper(1, { dated: day('2026-03-01'), name: 'andet.exe' }));
    expect(again.file).toMatchObject({ dated: '2026-03-01', name: 'vedtægter.pdf' });
  });
});

describe('replacing', () => {
  const clean = (step: ApplicationStep, n: number) => {
    const scanned = scannedFile(step, idOf(n), 'clean');
    if (!scanned) throw new Error('It has been received');
    return scanned;
  };
  const filesIn = (step: ApplicationStep) =>
    step.content.kind === 'papers' ? step.content.files : [];
  const standing = (step: ApplicationStep) => standingFiles(filesIn(step)).map(({ id }) => id);
  const first = clean(received(), 1);
  const second = paper(2, { replaces: idOf(1) });

  it('leaves the old one standing until the new one has arrived, and where that is harmful', () => {
    expect(standing(announced(first, second).step)).toEqual([idOf(1), idOf(2)]);
    const sent = received(first, second);
    expect(standing(sent)).toEqual([idOf(2)]);
    expect(standing(clean(sent, 2))).toEqual([idOf(2)]);
    const harmful = scannedFile(sent, idOf(2), 'quarantined');
    expect(harmful && standing(harmful)).toEqual([idOf(1), idOf(2)]);
    const unknown = announceFile(yusuf, now, first, paper(3, { replaces: idOf(9) }));
    expect(codesOf(unknown)).toEqual(['row/unknown']);
  });

  it('keeps what was replaced, the newest first, and brings it back when the new one is taken off', () => {
    const both = clean(received(first, second), 2);
    const three = clean(received(both, paper(3, { replaces: idOf(2) })), 3);
    const newest = filesIn(three).find(({ id }) => id === idOf(3));
    const before = earlierVersions(filesIn(three), newest!);
    expect(before.map(({ id }) => id)).toEqual([idOf(2), idOf(1)]);
    const off = (step: ApplicationStep, n: number) => {
      const made = removeFile(yusuf, step, idOf(n));
      if (!made.ok) throw new Error(codesOf(made).join());
      return made.value.step;
    };
    expect(standing(off(three, 3))).toEqual([idOf(2)]);
    // Without the one in between, the first is still replaced.
    expect(standing(off(three, 2))).toEqual([idOf(3)]);
    expect(standing(off(three, 1))).toEqual([idOf(3)]);
  });

  it('counts once for the terms, and what was replaced is not sent', () => {
    const both = clean(received(first, second), 2);
    const { round } = sample.open;
    const form: Form = {
      version: 1,
      steps: [{ kind: 'papers', key: 'bilag', title: 'Bilag', papers: [] }],
    };
    const known = knownFrom({ ...round, form }, { bilag: both.content });
    expect(known).toMatchObject({ attachmentCount: 1, attachments: [{ kind: 'statutes' }] });
    const shown = shownOf({ ...round, form }, 'bilag', both.content).shown;
    expect(shown).toHaveLength(1);
  });

  it('goes round in no circle, whatever is written', () => {
    const [one, two] = [paper(1, { replaces: idOf(2) }), paper(2, { replaces: idOf(1) })];
    const files = [one, two].map((each) => ({
      ...each,
      type: 'pdf' as const,
      state: 'clean' as const,
      by: yusuf.person,
      at: now,
    }));
    expect(earlierVersions(files, files[0]!).map(({ id }) => id)).toEqual([idOf(2), idOf(1)]);
  });
});

describe('a paper the association keeps', () => {
  const [, other] = sample.world.associations;
  const kept = {
    ...announced().file,
    id: idOf(90),
    kind: 'statutes' as const,
    dated: day('2014-03-12'),
    state: 'clean' as const,
  };
  const taken = { id: idOf(1), kind: 'statutes' as const };

  it('is taken along as it is, by whoever may write, and once', () => {
    const made = takePaper(yusuf, now, empty, kept, taken);
    expect(made.ok && made.value).toMatchObject({
      taken: true,
      file: { ...kept, id: idOf(1), by: yusuf.person, at: now },
      step: { content: { files: [{ id: idOf(1), state: 'clean' }] } },
    });
    const again = made.ok && takePaper(yusuf, now, made.value.step, undefined, taken);
    expect(again).toMatchObject({ ok: true, value: { taken: false } });
    expect(other?.members.some(({ person }) => person === yusuf.person)).toBe(true);
    expect(codesOf(takePaper(karen, now, empty, kept, taken))).toEqual(['row/unknown']);
    expect(codesOf(takePaper(yusuf, now, empty, undefined, taken))).toEqual(['row/unknown']);
  });

  it('can answer a paper of the form', () => {
    const asked = { id: idOf(1), kind: 'other' as const, paper: 'tilsagn' };
    expect(takePaper(yusuf, now, empty, kept, asked)).toMatchObject({
      value: { file: { kind: 'other', paper: 'tilsagn' } },
    });
  });

  it.each([
    ['expected', 'file/not-arrived'],
    ['received', 'file/not-scanned'],
    ['quarantined', 'file/quarantined'],
  ] as const)('waits until nothing was found in it (fileMustBeScanned): %s', (state, code) => {
    expect(codesOf(takePaper(yusuf, now, empty, { ...kept, state }, taken))).toEqual([
      `${code} bilag.statutes`,
    ]);
  });

  it('counts among the 50, and comes only to a draft', () => {
    let step = empty;
    for (let n = 1; n <= 50; n += 1) step = announced(step, paper(n)).step;
    expect(codesOf(takePaper(yusuf, now, step, kept, { ...taken, id: idOf(51) }))).toEqual([
      'file/too-many bilag.statutes',
    ]);
    const sealed = { ...empty, sealed: { title: 'Bilag', shown: [] } };
    expect(codesOf(takePaper(yusuf, now, sealed, kept, taken))).toEqual(['state/out-of-order']);
  });
});

const always = { note: '', force: 'required', exception: '' } as const;
const terms: readonly Term[] = [
  { ...always, kind: 'attachment', key: 'vedtaegter', attachment: 'statutes', firstTimeOnly: true },
  {
    ...always,
    kind: 'attachment',
    key: 'regnskab',
    attachment: 'accounts',
    mostMonthsOld: 18,
    firstTimeOnly: false,
    scope: { from: 5_000_000 as never },
  },
  { ...always, kind: 'attachment-count', key: 'antal', most: 2 },
];
const page = {
  kind: 'papers' as const,
  key: 'bilag',
  title: 'Bilag',
  papers: [
    { key: 'tilsagn', label: 'Tilsagn fra andre', help: '', required: true },
    {
      key: 'lejemaal',
      label: 'Lejekontrakt',
      help: '',
      required: true,
      shownWhen: { op: 'requested-from' as const, value: 9_000_000 },
    },
  ],
};
const others = sample.open.round.form.steps.filter(({ kind }) => kind !== 'papers');
const form: Form = { version: 1, steps: [...others, page] };
const round = { ...sample.open.round, form, terms: [...terms] };

function budgetOf(requested: string) {
  return { kind: 'budget' as const, lines: [], requested };
}

function askedAt(requested: string, record = {}) {
  const contents = { budget: budgetOf(requested) };
  const known = { ...knownFrom(round, contents), ...record };
  return papersAsked(round, page, toldBy(round, contents), known);
}

describe('the papers asked for', () => {
  it('are those of the terms, those of the form, and a place for anything else', () => {
    const first = { appliedBefore: false, sentOn: day('2026-11-22') };
    expect(askedAt('60.000', first).map(({ key, required }) => [key, required])).toEqual([
      ['statutes', true],
      ['accounts', true],
      ['eget-tilsagn', true],
      ['other', false],
    ]);
  });

  it('follow the amount and the applicant', () => {
    const keys = askedAt('95.000', { appliedBefore: true }).map(({ key }) => key);
    expect(keys).toEqual(['accounts', 'eget-tilsagn', 'eget-lejemaal', 'other']);
    expect(askedAt('10.000', { appliedBefore: true }).map(({ key }) => key)).toEqual([
      'eget-tilsagn',
      'other',
    ]);
  });

  function refusedWith(files: readonly Attachment[]) {
    const contents = {
      budget: budgetOf('60.000'),
      bilag: { kind: 'papers' as const, files: [...files] },
    };
    const record = { appliedBefore: false, sentOn: day('2026-11-22') };
    const all = judgeContents(round, contents, record);
    return all.filter(({ at }) => at?.startsWith('bilag')).map(({ code, at }) => `${code} ${at}`);
  }
  const file = (n: number, part: Partial<Attachment>): Attachment => ({
    ...announced(empty, paper(n)).file,
    state: 'clean',
    ...part,
  });

  it('are told at their place when they are missing (paperMustBeAttached)', () => {
    expect(refusedWith([])).toEqual([
      'application/paper-missing bilag.eget-tilsagn',
      'term/attachment bilag.statutes',
      'term/attachment bilag.accounts',
    ]);
  });

  it('must say their day where they may only be so old (paperMustSayItsDay)', () => {
    const accounts = file(1, { kind: 'accounts' });
    expect(refusedWith([accounts])).toContain(
      `application/paper-undated bilag.${accounts.id}.dated`,
    );
    expect(refusedWith([{ ...accounts, dated: day('2025-05-22') }]).join()).not.toContain(
      'accounts',
    );
    expect(refusedWith([{ ...accounts, dated: day('2025-05-21') }])).toContain(
      'term/attachment bilag.accounts',
    );
  });

  it('must have arrived (fileMustHaveArrived) and be clean (fileMustBeClean)', () => {
    const cut = file(1, { state: 'expected' });
    const bad = file(2, { state: 'quarantined' });
    const told = refusedWith([cut, bad]);
    expect(told).toContain(`file/not-arrived bilag.${cut.id}`);
    expect(told).toContain(`file/quarantined bilag.${bad.id}`);
    expect(refusedWith([file(1, { state: 'received' })]).join()).not.toContain('file/');
  });

  it('are no more than the terms allow', () => {
    const three = [file(1, {}), file(2, {}), file(3, {})];
    expect(refusedWith(three)).toContain('term/attachment-count bilag');
  });

  it('are shown by name when they are frozen', () => {
    const own = file(1, { kind: 'other', paper: 'tilsagn', name: 'tilsagn.pdf' });
    expect(shownOf(round, 'bilag', { kind: 'papers', files: [own, file(2, {})] })).toEqual({
      title: 'Bilag',
      shown: [
        { label: 'Tilsagn fra andre', answer: 'tilsagn.pdf' },
        { label: '', answer: 'vedtægter.pdf' },
      ],
    });
  });
});
