export { recogniseDocument } from './recognise-document.ts';
export { textOf } from './text-of.ts';
export { tablesIn, workbookOf } from './workbook.ts';
