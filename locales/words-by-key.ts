/** Words whose key is put together from what a criterion kind declares; a test finds a word for each of them. */
import { t } from './words';

export const words = t as (key: string) => string;
