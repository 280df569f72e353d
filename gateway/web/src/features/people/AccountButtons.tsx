import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { shortName } from '@/shared/format/names';
import { AccountStateButtons } from './AccountStateButtons';
import { OpenAccountDialog } from './OpenAccountDialog';
import { ResetDialog } from './ResetDialog';
import type { Person, Slip } from './shapes';
import { SlipDialog } from './SlipDialog';

type Props = { person: Person; compact?: boolean; blocked?: boolean };

/** Opens a login, or sets a new password or blocks it; what was set is shown once, to be printed. */
export function AccountButtons({ person, compact = false, blocked }: Props) {
  const { t } = useTranslation('people');
  const [dialog, setDialog] = useState<'open' | 'reset'>();
  const [slip, setSlip] = useState<Slip>();
  const show = (made: Slip) => {
    setDialog(undefined);
    setSlip(made);
  };
  const look = compact ? ({ size: 'compact-sm', variant: 'subtle' } as const) : ({ variant: 'default' } as const);
  return (
    <>
      {person.hasAccount ? (
        <>
          <Button
            {...look}
            aria-label={compact ? `${t('newPassword')}: ${shortName(person.name)}` : undefined}
            onClick={() => setDialog('reset')}
          >
            {t('newPassword')}
          </Button>
          {(!compact || blocked !== undefined) && <AccountStateButtons person={person} blocked={blocked} look={look} />}
        </>
      ) : (
        <Button
          {...look}
          aria-label={compact ? `${t('openAccount')}: ${shortName(person.name)}` : undefined}
          onClick={() => setDialog('open')}
        >
          {t('openAccount')}
        </Button>
      )}
      {dialog === 'open' && <OpenAccountDialog person={person} onOpened={show} onClose={() => setDialog(undefined)} />}
      {dialog === 'reset' && <ResetDialog person={person} onReset={show} onClose={() => setDialog(undefined)} />}
      {slip && <SlipDialog slip={slip} name={person.name} onClose={() => setSlip(undefined)} />}
    </>
  );
}
