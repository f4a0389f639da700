import { Text } from '@mantine/core';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { Outputs } from '../../../shared/api/outputs.ts';
import { useFormats } from '../../../shared/interface/formats.ts';
import { Section } from '../../../shared/interface/section.tsx';
import classes from './import.module.css';

/** Rows of a file that give no word, or lose something on the way; the first of them one by one. */
export function RowProblems({ known }: { readonly known: Outputs['imports']['get'] }): ReactElement | null {
  const { t } = useTranslation('learner');
  const { number } = useFormats();
  const { problems, problemCounts } = known;
  if (problems.length === 0) return null;
  const all = Object.values(problemCounts).reduce((sum, count) => sum + count, 0);
  return (
    <Section title={t('transfer.problems.title')}>
      <div
        className={classes['scroll']}
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reached by keyboard
        tabIndex={0}
        role="region"
        aria-label={t('transfer.problems.caption')}
      >
        <table
          className={`${classes['rows']} ${classes['problems']}`}
          aria-label={t('transfer.problems.caption')}
        >
          <thead>
            <tr>
              <th scope="col">{t('transfer.problems.row')}</th>
              <th scope="col">{t('transfer.problems.what')}</th>
              <th scope="col">{t('transfer.problems.where')}</th>
            </tr>
          </thead>
          <tbody>
            {problems.map(({ row, code, field, detail }, index) => (
              <tr key={`${row} ${code} ${field} ${index}`}>
                <td>{number(row)}</td>
                <td>{t(`transfer.problems.codes.${code}`)}</td>
                <td>{detail ?? ''}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {all > problems.length && (
        <Text c="dimmed">{t('transfer.problems.more', { count: all - problems.length })}</Text>
      )}
    </Section>
  );
}
