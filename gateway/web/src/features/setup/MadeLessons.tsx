import { useTranslation } from 'react-i18next';
import type { components } from '@/api/schedule';
import { numericDate } from '@/shared/format/dates';
import { whole } from '@/shared/format/numbers';
import { useLanguage } from '@/shared/format/use-language';
import { useSchoolWords } from '@/shared/school/use-school-words';
import { useProblemText } from '@/shared/ui/use-problem-text';
import { ApiProblem } from '@/api/problem';
import styles from './setup.module.css';

type Props = { made: components['schemas']['Made'] };

/** How many lessons were made, and which could not be and why. */
export function MadeLessons({ made }: Props) {
  const { t } = useTranslation('setup');
  const language = useLanguage();
  const words = useSchoolWords();
  const text = useProblemText();
  const refused = made.refused ?? [];
  const rows = [
    [t('madeNew'), made.scheduled],
    [t('madeUnchanged'), made.unchanged],
    [t('madeCancelled'), made.cancelled],
    [t('madeRefused'), refused.length],
  ] as const;
  return (
    <>
      <dl className={styles.counts}>
        {rows.map(([term, count]) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd className="figures">{whole(count ?? 0, language)}</dd>
          </div>
        ))}
      </dl>
      {refused.length > 0 && (
        <ul className={styles.refused}>
          {refused.slice(0, 50).map(({ lessonId, date, period, groupId, code }) => (
            <li key={lessonId}>
              <b>
                {date && numericDate(date, language)}, {t('periodOf', { period })}, {words.group(groupId ?? '')}
              </b>{' '}
              {text(new ApiProblem(409, code ?? 'unexpected'))}
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
