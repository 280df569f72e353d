import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { answered, people } from '@/api/http';
import { Asked } from '@/shared/ui/Asked';
import { Page } from '@/shared/ui/Page';
import { PageHeader } from '@/shared/ui/PageHeader';
import { SchoolForm, type School } from './SchoolForm';
import { SetupSections } from './SetupSections';

/** Name and time zone of the school. */
export function SchoolPage() {
  const { t } = useTranslation('setup');
  const school = useQuery({
    queryKey: ['people', 'school'],
    queryFn: async ({ signal }) => (await answered(people.GET('/api/people/school', { signal }))) as School,
  });
  return (
    <Page>
      <PageHeader title={t('title')} />
      <SetupSections />
      <Asked query={school}>{(known) => <SchoolForm key={known.version} school={known} />}</Asked>
    </Page>
  );
}
