export { checkedPage } from './check-pages.tsx';
export { formAddress } from './form-page.tsx';
export { municipalitySite, platformSite } from './site.tsx';
export type { PublishedFile } from './site.tsx';
export { signUpPage, signUpRefusedPage } from './sign-up-pages.tsx';
export { findCollaborationPage, findContactPage } from './find-pages.tsx';
