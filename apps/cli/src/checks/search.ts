import { missingExtensions } from '@slova/postgres';
import type { Check } from './finding.ts';

export const checkSearch: Check = ({ withDatabase }) =>
  withDatabase(async ({ sql }) => {
    const missing = await missingExtensions(sql);
    return missing.length === 0
      ? { isGood: true, detail: 'its PostgreSQL extensions are on' }
      : {
          isGood: false,
          detail: `PostgreSQL extensions are missing: ${missing.join(', ')}; run slova migrate`,
        };
  });
