import { IconArrowsExchange } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Asked } from '@/shared/ui/Asked';
import { EmptyState } from '@/shared/ui/EmptyState';
import { LessonSheet } from './LessonSheet';
import { TeacherSheet } from './TeacherSheet';
import { useReplaced } from './use-replaced';

export function ReplacedIn({ period }: { period: { from: string; until: string } }) {
  const { t } = useTranslation('reports');
  const replaced = useReplaced(period);
  return (
    <Asked query={replaced}>
      {({ lessons, cancelled, byTeacher }) =>
        lessons.length + cancelled.length === 0 ? (
          <EmptyState icon={<IconArrowsExchange size={32} stroke={1.5} />} title={t('noneReplaced')} />
        ) : (
          <>
            {byTeacher.length > 0 && <TeacherSheet teachers={byTeacher} />}
            {lessons.length > 0 && <LessonSheet title={t('replacedLessons')} lessons={lessons} />}
            {cancelled.length > 0 && <LessonSheet title={t('cancelledLessons')} lessons={cancelled} />}
          </>
        )
      }
    </Asked>
  );
}
