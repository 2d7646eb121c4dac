const ZIP = [0x50, 0x4b, 0x03, 0x04];
const PDF = [0x25, 0x50, 0x44, 0x46];

function beginsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, index) => bytes[index] === byte);
}

/** One element a line, so that lines can be pointed at. */
function inLines(html: string): string {
  return html
    .replace(/(<\/(?:h[1-6]|table|thead|tbody|tr|ul|ol)>)/g, '$1\n')
    .replace(/(?<!<\/(?:td|th)>)(<\/(?:p|li)>)(?=<(?:h[1-6]|p|ul|ol|li|table))/g, '$1\n');
}

/** Text that is not UTF-8 is taken as Windows-1252, as older Danish systems write it. */
function decoded(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

/**
 * The text of a document, told by its first bytes and not by its name: Word files become simple
 * HTML with their headings and tables, PDF files the text of their pages, all else is text already.
 */
export async function textOf(bytes: Uint8Array): Promise<string> {
  if (beginsWith(bytes, ZIP)) {
    const [{ default: mammoth }, { assertModest }] = await Promise.all([
      import('mammoth'),
      import('./unpacked.ts'),
    ]);
    assertModest(bytes);
    // Pictures say nothing here, and as text they would drown the words.
    const convertImage = mammoth.images.imgElement(() => Promise.resolve({ src: '' }));
    const { value } = await mammoth.convertToHtml({ buffer: Buffer.from(bytes) }, { convertImage });
    return inLines(value);
  }
  if (beginsWith(bytes, PDF)) {
    const { extractText } = await import('unpdf');
    const { text } = await extractText(new Uint8Array(bytes), { mergePages: false });
    return text.join('\n\n');
  }
  return decoded(bytes);
}
