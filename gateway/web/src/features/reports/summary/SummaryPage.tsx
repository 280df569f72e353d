import { useTranslation } from 'react-i18next';
import { ClassChoice } from '../ClassChoice';
import { FileLinks } from '../FileLinks';
import { NoTerms } from '../NoTerms';
import { ReportFrame } from '../ReportFrame';
import { TermChoice } from '../TermChoice';
import { useReportSearch } from '../report-search';
import { useChosenTerm } from '../use-chosen-term';
import { useClasses } from '../use-classes';
import { SummaryOf } from './SummaryOf';

/** Сводная ведомость: all term marks of a class. */
export function SummaryPage() {
  const { t } = useTranslation('reports');
  const [{ term: askedTerm, class: askedClass }, choose] = useReportSearch();
  const { term, isPending } = useChosenTerm(askedTerm);
  const classes = useClasses();
  const ofClass = classes.find(({ classId }) => classId === askedClass) ?? classes[0];
  return (
    <ReportFrame
      title={t('summary')}
      choices={
        <>
          {ofClass && (
            <ClassChoice classes={classes} value={ofClass.classId} onChoose={(classId) => choose({ class: classId })} />
          )}
          {term && <TermChoice value={term.termId} onChoose={(termId) => choose({ term: termId })} />}
        </>
      }
      files={term && ofClass && <FileLinks path={`summary-sheet/${ofClass.classId}`} query={{ termId: term.termId }} />}
    >
      {!term && !isPending && <NoTerms />}
      {term && ofClass && <SummaryOf classId={ofClass.classId} termId={term.termId} />}
    </ReportFrame>
  );
}
