import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { answered, journal } from '@/api/http';
import { numericDate } from '@/shared/format/dates';
import { useLanguage } from '@/shared/format/use-language';
import { Actions } from '@/shared/table/Actions';
import { Sheet } from '@/shared/table/Sheet';
import { Asked } from '@/shared/ui/Asked';
import { Page } from '@/shared/ui/Page';
import { PageHeader } from '@/shared/ui/PageHeader';
import { PolicyDialog } from './PolicyDialog';
import { SetupSections } from './SetupSections';
import type { Policy } from './shapes';
import { usePlanner } from './use-planner';
import { usePolicyName } from './use-policy-name';
import { usePolicyValue } from './use-policy-value';

/** The school's own rules of the register: terms of entry, scale, closing. Each holds from a day on. */
export function PoliciesPage() {
  const { t } = useTranslation('setup');
  const { t: common } = useTranslation();
  const language = useLanguage();
  const planner = usePlanner();
  const nameOf = usePolicyName();
  const valueOf = usePolicyValue();
  const [edited, setEdited] = useState<Policy>();
  const policies = useQuery({
    queryKey: ['journal', 'policies'],
    queryFn: async ({ signal }) => (await answered(journal.GET('/api/journal/policies', { signal }))) as Policy[],
  });
  return (
    <Page>
      <PageHeader title={t('title')} />
      <SetupSections />
      <Asked query={policies}>
        {(all) => (
          <Sheet label={t('policies')} heads={[t('policy'), t('value'), t('inForceSince'), '']}>
            {all.map((policy) => (
              <tr key={policy.policy}>
                <th scope="row">{nameOf(policy.policy)}</th>
                <td data-label={t('value')} className="figures">
                  {policy.value ? valueOf(policy.value) : t('notSet')}
                </td>
                <td data-label={t('inForceSince')} className="figures">
                  {policy.effectiveFrom ? numericDate(policy.effectiveFrom, language) : t('byDefault')}
                </td>
                <td>
                  {planner && (
                    <Actions>
                      <Button
                        size="compact-sm"
                        variant="subtle"
                        aria-label={`${common('edit')}: ${nameOf(policy.policy)}`}
                        onClick={() => setEdited(policy)}
                      >
                        {common('edit')}
                      </Button>
                    </Actions>
                  )}
                </td>
              </tr>
            ))}
          </Sheet>
        )}
      </Asked>
      {edited && <PolicyDialog policy={edited} onClose={() => setEdited(undefined)} />}
    </Page>
  );
}
