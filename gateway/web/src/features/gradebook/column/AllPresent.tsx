import { Button } from '@mantine/core';
import { IconUsers } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useDesk } from '../desk';
import type { Lesson } from '../model/answers';
import { Deadline } from './Deadline';
import { useClosed } from './use-closed';
import styles from './column.module.css';

export function AllPresent({ lesson }: { lesson: Lesson }) {
  const { t } = useTranslation('gradebook');
  const { typist, lessons } = useDesk();
  const closed = useClosed(lesson, 'ATTENDANCE');
  return (
    <div className={styles.part}>
      <span className={styles.label}>{t('card.attendance')}</span>
      <Button
        variant="default"
        leftSection={<IconUsers size={17} />}
        disabled={closed}
        onClick={() => typist.allPresent(lessons.indexOf(lesson))}
      >
        {t('allPresent')}
      </Button>
      <Deadline lesson={lesson} entry="ATTENDANCE" />
    </div>
  );
}
