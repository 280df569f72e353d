import { IconTable } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { byName } from '@/shared/format/names';
import { useLanguage } from '@/shared/format/use-language';
import { useRoster } from '@/shared/people/use-roster';
import { useSubjects } from '@/shared/school/use-subjects';
import { Asked } from '@/shared/ui/Asked';
import { EmptyState } from '@/shared/ui/EmptyState';
import type { SummarySheet } from '../answers';
import { SummaryTable } from './SummaryTable';
import { useSummary } from './use-summary';

export function SummaryOf({ classId, termId }: { classId: string; termId: string }) {
  const { t } = useTranslation('reports');
  const language = useLanguage();
  const { names } = useRoster({ class: classId });
  const { subjects } = useSubjects();
  const sheet = useSummary(classId, termId);
  const nobody = { surname: '', given: '' };
  const ordered = ({ students }: SummarySheet) =>
    [...students].sort((one, other) =>
      byName(language)(names.get(one.studentId) ?? nobody, names.get(other.studentId) ?? nobody),
    );
  return (
    <Asked query={sheet}>
      {(answer) =>
        answer.subjects.length === 0 ? (
          <EmptyState icon={<IconTable size={32} stroke={1.5} />} title={t('noSummary')} hint={t('noTermMarksHint')} />
        ) : (
          <SummaryTable
            subjects={answer.subjects.map((id) => ({ id, name: subjects.get(id)?.name ?? id }))}
            students={ordered(answer)}
            names={names}
          />
        )
      }
    </Asked>
  );
}
