import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { numericDate } from '@/shared/format/dates';
import { fullName } from '@/shared/format/names';
import { useLanguage } from '@/shared/format/use-language';
import type { Roster } from '@/shared/people/shapes';
import { Actions } from '@/shared/table/Actions';
import { Sheet } from '@/shared/table/Sheet';
import { RemoveMemberDialog } from './RemoveMemberDialog';

type Member = Roster['students'][number];
type Props = { groupId: string; members: Member[]; byHand: boolean };

export function MemberTable({ groupId, members, byHand }: Props) {
  const { t } = useTranslation('people');
  const language = useLanguage();
  const [leaving, setLeaving] = useState<Member>();
  return (
    <>
      <Sheet label={t('members')} heads={[t('student'), t('inGroup'), '']}>
        {members.map((member) => (
          <tr key={`${member.studentId} ${member.from}`} data-quiet={member.until !== undefined}>
            <th scope="row">{fullName(member.name)}</th>
            <td data-label={t('inGroup')} className="figures">
              {t('since', { date: numericDate(member.from, language) })}
              {member.until && ` ${t('upTo', { date: numericDate(member.until, language) })}`}
            </td>
            <td>
              {byHand && !member.until && (
                <Actions>
                  <Button
                    size="compact-sm"
                    variant="subtle"
                    color="gray"
                    aria-label={`${t('removeMember')}: ${fullName(member.name)}`}
                    onClick={() => setLeaving(member)}
                  >
                    {t('removeMember')}
                  </Button>
                </Actions>
              )}
            </td>
          </tr>
        ))}
      </Sheet>
      {leaving && <RemoveMemberDialog groupId={groupId} member={leaving} onClose={() => setLeaving(undefined)} />}
    </>
  );
}
