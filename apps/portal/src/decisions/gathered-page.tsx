export { GatheredPage as default } from './allocation-page.tsx';
