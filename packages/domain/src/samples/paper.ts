/** The objects of a PDF with one page that says what it is. */
const OBJECTS = [
  '<< /Type /Catalog /Pages 2 0 R /Lang (da) >>',
  '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
  '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 5 0 R /Resources << /Font << /F 4 0 R >> >> >>',
  '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
  '<< /Length 41 >>\nstream\nBT /F 24 Tf 72 720 Td (Eksempeldata) Tj ET\nendstream',
];

function pdfOf(objects: readonly string[]): string {
  let text = '%PDF-1.7\n';
  const offsets = objects.map((object, index) => {
    const at = text.length;
    text += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return at;
  });
  const table = offsets.map((at) => `${String(at).padStart(10, '0')} 00000 n \n`).join('');
  const size = objects.length + 1;
  return `${text}xref\n0 ${size}\n0000000000 65535 f \n${table}trailer\n<< /Size ${size} /Root 1 0 R >>\nstartxref\n${text.length}\n%%EOF\n`;
}

/** What lies behind every attachment of the samples: a PDF in plain ASCII, a character a byte. */
export const samplePaper = pdfOf(OBJECTS);
