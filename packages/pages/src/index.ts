export { municipalitySite, platformSite } from './site.tsx';
export type { PublishedFile } from './site.tsx';
