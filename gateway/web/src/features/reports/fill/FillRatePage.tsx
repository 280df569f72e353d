import { SegmentedControl } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { ReportFrame } from '../ReportFrame';
import { TermChoice } from '../TermChoice';
import { useReportSearch } from '../report-search';
import { useChosenTerm } from '../use-chosen-term';
import { NoTerms } from '../NoTerms';
import { FillLegend } from './FillLegend';
import { PagesFill } from './PagesFill';
import { TargetChoice } from './TargetChoice';
import { TeachersFill } from './TeachersFill';

/** Накопляемость: which pages and teachers lack marks. */
export function FillRatePage() {
  const { t } = useTranslation('reports');
  const [{ term: asked, by, target, under }, choose] = useReportSearch();
  const { term, isPending } = useChosenTerm(asked);
  const byTeacher = by === 'teacher';
  return (
    <ReportFrame
      title={t('fillRate')}
      choices={
        <>
          {term && <TermChoice value={term.termId} onChoose={(termId) => choose({ term: termId })} />}
          <SegmentedControl
            aria-label={t('view')}
            value={byTeacher ? 'teacher' : 'page'}
            data={[
              { value: 'page', label: t('byPage') },
              { value: 'teacher', label: t('byTeacher') },
            ]}
            onChange={(value) => choose({ by: value })}
          />
          <TargetChoice target={target} under={under ?? false} onChoose={choose} />
        </>
      }
    >
      {!term && !isPending && <NoTerms />}
      {term && <FillLegend />}
      {term && !byTeacher && <PagesFill termId={term.termId} target={target} under={under ?? false} />}
      {term && byTeacher && <TeachersFill termId={term.termId} target={target} under={under ?? false} />}
    </ReportFrame>
  );
}
