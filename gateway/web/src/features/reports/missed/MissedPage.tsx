import { useTranslation } from 'react-i18next';
import { ClassChoice } from '../ClassChoice';
import { FileLinks } from '../FileLinks';
import { PeriodChoice } from '../PeriodChoice';
import { ReportFrame } from '../ReportFrame';
import { useReportSearch } from '../report-search';
import { useReachedClasses } from '../use-reached-classes';
import { usePeriod } from '../use-period';
import { MissedBy } from './MissedBy';

/** Which lessons the students of a class missed, with their topics. */
export function MissedPage() {
  const { t } = useTranslation('reports');
  const [search, choose] = useReportSearch();
  const classes = useReachedClasses();
  const period = usePeriod(search);
  const ofClass = classes.find(({ classId }) => classId === search.class) ?? classes[0];
  const query = ofClass && period ? { classId: ofClass.classId, ...period } : undefined;
  return (
    <ReportFrame
      title={t('missed')}
      choices={
        <>
          {ofClass && (
            <ClassChoice classes={classes} value={ofClass.classId} onChoose={(classId) => choose({ class: classId })} />
          )}
          {period && <PeriodChoice {...period} onChoose={choose} />}
        </>
      }
      files={query && <FileLinks path="missed-lessons" query={query} />}
    >
      {query && <MissedBy query={query} />}
    </ReportFrame>
  );
}
