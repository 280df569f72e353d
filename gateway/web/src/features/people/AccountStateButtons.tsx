import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { people } from '@/api/http';
import { fullName } from '@/shared/format/names';
import { ConfirmDialog } from '@/shared/form/ConfirmDialog';
import { useChange } from '@/shared/form/use-change';
import type { Person } from './shapes';

type Props = {
  person: Person;
  /** Undefined where the user may not read the state: both ways are offered then. */
  blocked: boolean | undefined;
  look: { size?: 'compact-sm'; variant: 'subtle' | 'default' };
};

export function AccountStateButtons({ person, blocked, look }: Props) {
  const { t } = useTranslation('people');
  const [asking, setAsking] = useState<'block' | 'unblock'>();
  const change = useChange({
    send: (step: 'block' | 'unblock') =>
      people.POST(`/api/people/accounts/{personId}/${step}`, { params: { path: { personId: person.personId } } }),
    touches: [['people', 'accounts']],
    done: asking && t(`${asking}Done`),
    onDone: () => setAsking(undefined),
  });
  return (
    <>
      {blocked !== true && (
        <Button {...look} color="red" onClick={() => setAsking('block')}>
          {t('block')}
        </Button>
      )}
      {blocked !== false && (
        <Button {...look} onClick={() => setAsking('unblock')}>
          {t('unblock')}
        </Button>
      )}
      {asking && (
        <ConfirmDialog
          title={t(`${asking}Title`)}
          text={t(`${asking}Hint`, { name: fullName(person.name) })}
          confirm={t(asking)}
          problem={change.error}
          pending={change.isPending}
          onConfirm={() => change.mutate(asking)}
          onClose={() => setAsking(undefined)}
        />
      )}
    </>
  );
}
