import { getRouteApi } from '@tanstack/react-router';
import { ApiProblem } from '@/api/problem';
import { useDirectory } from '@/shared/people/use-directory';
import { useRoster } from '@/shared/people/use-roster';
import { Loading } from '@/shared/ui/Loading';
import { Page } from '@/shared/ui/Page';
import { ProblemAlert } from '@/shared/ui/ProblemAlert';
import { Gradebook } from './Gradebook';
import { LeftHere } from './left/LeftHere';
import { pageId, useGradebookPage } from './use-gradebook-page';

const route = getRouteApi('/pages/$groupId/$subjectId/$termId');

/** A page of the register: it waits for the names, for the rows are in their order. */
export function GradebookPage() {
  const key = route.useParams();
  const { lesson, view } = route.useSearch();
  const answer = useGradebookPage(key);
  const roster = useRoster({ group: key.groupId });
  const directory = useDirectory();

  if (answer.isError && !answer.data) {
    return (
      <Page>
        <ProblemAlert problem={answer.error} onRetry={() => void answer.refetch()} />
        {answer.error instanceof ApiProblem && answer.error.final && (
          <LeftHere page={pageId(key)} names={roster.names} />
        )}
      </Page>
    );
  }
  if (!answer.data || roster.isPending || directory.isPending) return <Loading />;
  const { page, askedAt } = answer.data;
  return (
    <Gradebook
      key={Object.values(key).join(' ')}
      page={page}
      askedAt={askedAt}
      names={{ students: roster.names, staff: directory.names }}
      namesProblem={roster.error ?? undefined}
      readNames={() => void roster.refetch()}
      reread={answer.refetch}
      lesson={lesson}
      view={view ?? 'lessons'}
    />
  );
}
