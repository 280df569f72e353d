import { SegmentedControl } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { FileLinks } from '../FileLinks';
import { NoTerms } from '../NoTerms';
import { ReportFrame } from '../ReportFrame';
import { TermChoice } from '../TermChoice';
import { FIGURES_BY } from '../answers';
import { useReportSearch } from '../report-search';
import { useChosenTerm } from '../use-chosen-term';
import { ProgressOf } from './ProgressOf';

/** Успеваемость и качество over a term. */
export function ProgressPage() {
  const { t } = useTranslation('reports');
  const [{ term: asked, by: askedBy }, choose] = useReportSearch();
  const { term, isPending } = useChosenTerm(asked);
  const by = FIGURES_BY.find((known) => known === askedBy) ?? 'class';
  return (
    <ReportFrame
      title={t('progress')}
      choices={
        <>
          {term && <TermChoice value={term.termId} onChoose={(termId) => choose({ term: termId })} />}
          <SegmentedControl
            aria-label={t('view')}
            value={by}
            data={FIGURES_BY.map((value) => ({ value, label: t(`by.${value}`) }))}
            onChange={(value) => choose({ by: value })}
          />
        </>
      }
      files={term && <FileLinks path="progress" query={{ termId: term.termId, by }} />}
    >
      {!term && !isPending && <NoTerms />}
      {term && <ProgressOf termId={term.termId} termName={term.name} by={by} />}
    </ReportFrame>
  );
}
