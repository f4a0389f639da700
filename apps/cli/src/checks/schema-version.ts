import { checkSchema } from '@slova/postgres';
import type { Check } from './finding.ts';

export const checkSchemaVersion: Check = ({ withDatabase }) =>
  withDatabase(async ({ sql }) => {
    await checkSchema(sql);
    return { isGood: true, detail: 'of this version' };
  });
