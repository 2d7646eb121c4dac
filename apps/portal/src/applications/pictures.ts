/** Enough to read a photographed page. */
const LONGEST = 3_000;
const QUALITY = 0.9;

async function drawnAnew(file: File): Promise<File> {
  // Turned as the phone meant it: that too stands among what is left out.
  const picture = await createImageBitmap(file, { imageOrientation: 'from-image' });
  const share = Math.min(1, LONGEST / Math.max(picture.width, picture.height));
  const canvas = document.createElement('canvas');
  canvas.width = Math.round(picture.width * share);
  canvas.height = Math.round(picture.height * share);
  canvas.getContext('2d')?.drawImage(picture, 0, 0, canvas.width, canvas.height);
  picture.close();
  const blob = await new Promise<Blob | null>((resolve) => {
    canvas.toBlob(resolve, 'image/jpeg', QUALITY);
  });
  return blob ? new File([blob], file.name, { type: 'image/jpeg' }) : file;
}

const drawn = new WeakMap<File, Promise<File>>();

/**
 * A file as it is sent. A photograph is drawn anew, no longer than 3000 pixels, so that what the
 * phone wrote of place, time and owner stays on the phone; everything else is sent as it is. The
 * same file is the same each time it is asked for, as its length has been told.
 */
export function asSent(file: File): Promise<File> {
  if (file.type !== 'image/jpeg') return Promise.resolve(file);
  const known = drawn.get(file);
  if (known) return known;
  // What only says that it is a picture is for the server to refuse.
  const made = drawnAnew(file).catch(() => file);
  drawn.set(file, made);
  return made;
}
