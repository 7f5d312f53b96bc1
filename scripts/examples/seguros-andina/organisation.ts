import type { Organisation } from '../organisation.ts';
import { figures } from './figures.ts';
import { setting } from './setting.ts';
import { words } from './words.ts';

/** METHOD section 6, organisation B. */
export const segurosAndina: Organisation = { ...setting, ...figures, ...words };
