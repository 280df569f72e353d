import { getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSchoolWords } from '@/shared/school/use-school-words';
import { Asked } from '@/shared/ui/Asked';
import { EmptyState } from '@/shared/ui/EmptyState';
import { LinkButton } from '@/shared/ui/LinkButton';
import { Page } from '@/shared/ui/Page';
import { PageHeader } from '@/shared/ui/PageHeader';
import { PageDesk } from './PageDesk';
import type { CellId } from './shapes';
import { stepsOf } from './steps';
import { usePageHistory } from './use-history';

const route = getRouteApi('/audit/pages/$groupId/$subjectId/$termId');

/** One page of the register through time: the page as it stood, and every change of it. */
export function AuditPage() {
  const { t } = useTranslation('audit');
  const id = route.useParams();
  const { entry } = route.useSearch();
  const navigate = route.useNavigate();
  const words = useSchoolWords();
  const history = usePageHistory(id);
  const [cell, setCell] = useState<CellId>();
  return (
    <Page>
      <PageHeader title={`${words.subject(id.subjectId)} · ${words.group(id.groupId)}`} beside={words.term(id.termId)}>
        <LinkButton to="/audit" variant="default" size="xs">
          {t('toPages')}
        </LinkButton>
      </PageHeader>
      <Asked query={history}>
        {(entries) =>
          entries.length === 0 ? (
            <EmptyState title={t('noEntries')} hint={t('noEntriesHint')} />
          ) : (
            <PageDesk
              page={id}
              steps={stepsOf(entries)}
              entry={entry}
              cell={cell}
              onStep={(logIndex) =>
                void navigate({ search: logIndex === undefined ? {} : { entry: logIndex }, replace: true })
              }
              onCell={setCell}
            />
          )
        }
      </Asked>
    </Page>
  );
}
