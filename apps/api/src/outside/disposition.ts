/** The header that has a browser download under a name with any letters, and never show inline. */
export function downloadAs(name: string): string {
  const plain = name.normalize('NFKD').replace(/[^\x20-\x7E]|["\\%]/g, '_');
  const coded = encodeURIComponent(name).replace(
    /['()*]/g,
    (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `attachment; filename="${plain}"; filename*=UTF-8''${coded}`;
}
