import type { Answer } from '@plan/contract/client';
import type { StoredFile } from '@plan/domain/files';
import { useRef, useState } from 'react';
import { troubleOf } from '../data/operations.ts';
import type { Trouble } from '../data/operations.ts';
import { TroubleMessage } from '../frame/trouble.tsx';
import { useWords } from '../words/language.tsx';

/** Wide enough to see whether it is the right picture, narrow enough for a phone. */
const WIDEST = 640;

const PICTURES: Readonly<Record<string, string>> = { png: 'image/png', jpeg: 'image/jpeg' };

/** Draws the picture itself, so that nothing else that a file may hold is ever shown. */
async function draw(canvas: HTMLCanvasElement, url: string, type: string): Promise<boolean> {
  const bytes = await fetch(url).then((answer) => (answer.ok ? answer.arrayBuffer() : undefined));
  if (!bytes) return false;
  const picture = await createImageBitmap(new Blob([bytes], { type }));
  const share = Math.min(1, WIDEST / picture.width);
  canvas.width = Math.round(picture.width * share);
  canvas.height = Math.round(picture.height * share);
  canvas.getContext('2d')?.drawImage(picture, 0, 0, canvas.width, canvas.height);
  picture.close();
  return true;
}

type Props = {
  readonly file: StoredFile;
  readonly open: () => Promise<Answer<'openFile' | 'openKept'>>;
};

/** A picture as it was attached; other kinds of files are fetched. */
export function Preview({ file, open }: Props) {
  const { words } = useWords();
  const canvas = useRef<HTMLCanvasElement>(null);
  const [shown, setShown] = useState(false);
  const [trouble, setTrouble] = useState<Trouble>();
  const type = PICTURES[file.type];
  if (type === undefined || file.state !== 'clean') return null;
  const show = async () => {
    const answer = await open();
    setTrouble(troubleOf(answer));
    if (answer.kind !== 'ok' || !canvas.current) return;
    const drawn = await draw(canvas.current, answer.value.url, type).catch(() => false);
    setShown(drawn);
    if (!drawn) setTrouble({ kind: 'failed' });
  };
  return (
    <>
      <button
        type="button"
        className="button button-tertiary"
        aria-expanded={shown}
        onClick={() => (shown ? setShown(false) : void show())}
      >
        {shown ? words.applications.hidePicture : words.applications.showPicture}
        <span className="sr-only"> {file.name}</span>
      </button>
      {trouble ? <TroubleMessage trouble={trouble} /> : null}
      <canvas ref={canvas} hidden={!shown} className="picture" role="img" aria-label={file.name} />
    </>
  );
}
