import { useTranslation } from 'react-i18next';
import { numericDate } from '@/shared/format/dates';
import { shortName } from '@/shared/format/names';
import { useLanguage } from '@/shared/format/use-language';
import { useWord } from '@/shared/format/use-word';
import type { Name } from '@/shared/people/shapes';
import { useSchoolWords } from '@/shared/school/use-school-words';
import { Tag } from '@/shared/ui/Tag';
import styles from './audit.module.css';
import type { Correction } from './shapes';
import { useMoment } from './use-moment';

type Props = { correction: Correction; name: Name | undefined };

export function CorrectionRow({ correction, name }: Props) {
  const { t } = useTranslation('audit');
  const word = useWord('audit');
  const common = useWord();
  const language = useLanguage();
  const words = useSchoolWords();
  const moment = useMoment();
  const { studentId, groupId, subjectId, date, previous, value, workType, reason } = correction;
  const inWords = (text: string | undefined) => (text ? common('attendance', text) : t('nothing'));
  return (
    <tr>
      <th scope="row">{name ? shortName(name) : studentId}</th>
      <td data-label={t('lesson')}>
        <span>
          {words.subject(subjectId)} · {words.group(groupId)}
          <br />
          <small className="figures">{numericDate(date, language)}</small>
        </span>
      </td>
      <td data-label={t('change')}>
        <span className={styles.values}>
          <s>{inWords(previous)}</s>
          <span aria-hidden>→</span>
          <b>{inWords(value)}</b>
        </span>{' '}
        {workType && <Tag>{common('workType', workType)}</Tag>}
      </td>
      <td data-label={t('why')}>{reason && word('reason', reason)}</td>
      <td data-label={t('asked')}>
        <span>
          {words.staff(correction.requestedBy)}
          <br />
          <small>{moment(correction.requestedAt)}</small>
        </span>
      </td>
      <td data-label={t('allowed')}>
        <span>
          {words.staff(correction.allowedBy)}
          <br />
          <small>{moment(correction.allowedAt)}</small>
        </span>
      </td>
    </tr>
  );
}
