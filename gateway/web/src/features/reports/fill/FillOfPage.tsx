import { useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useSchoolWords } from '@/shared/school/use-school-words';
import { Asked } from '@/shared/ui/Asked';
import { LinkButton } from '@/shared/ui/LinkButton';
import { FileLinks } from '../FileLinks';
import { ReportFrame } from '../ReportFrame';
import { useReportSearch } from '../report-search';
import { FillLegend } from './FillLegend';
import { StudentsFill } from './StudentsFill';
import { useFillOfPage } from './use-fill';

/** One page of the register: how many marks each student has. */
export function FillOfPage() {
  const { t } = useTranslation('reports');
  const words = useSchoolWords();
  const { groupId = '', subjectId = '', termId = '' } = useParams({ strict: false });
  const [{ target }] = useReportSearch();
  const page = useFillOfPage({ groupId, subjectId, termId }, target);
  return (
    <ReportFrame
      title={`${words.group(groupId)} · ${words.subject(subjectId)}, ${words.term(termId)}`}
      choices={
        <>
          <LinkButton to="/reports/fill-rate" search={{ term: termId, target }} variant="default">
            {t('allPages')}
          </LinkButton>
          <LinkButton to="/pages/$groupId/$subjectId/$termId" params={{ groupId, subjectId, termId }} variant="default">
            {t('openPage')}
          </LinkButton>
        </>
      }
      files={<FileLinks path={`fill-rate/pages/${groupId}/${subjectId}/${termId}`} query={{ target }} />}
    >
      <FillLegend />
      <Asked query={page}>{(answer) => <StudentsFill answer={answer} />}</Asked>
    </ReportFrame>
  );
}
