import { useMediaQuery } from '@mantine/hooks';
import { useState } from 'react';
import type { Entry } from '@/shared/school/schedule-shapes';
import { useBells } from '@/shared/school/use-bells';
import { EntryDialog } from './EntryDialog';
import { EntryEndDialog } from './EntryEndDialog';
import type { Place } from './PlaceEntries';
import { periodsOf, weekOn } from './week';
import { WeekDays } from './WeekDays';
import { WeekTable } from './WeekTable';

type Props = { entries: Entry[]; classId: string | undefined; on: string; planner: boolean };

/** The week as a table, on a phone day by day; planners add and end entries in it. */
export function WeekGrid({ entries, classId, on, planner }: Props) {
  const { data: bells = [] } = useBells();
  const phone = useMediaQuery('(max-width: 760px)');
  const [dialog, setDialog] = useState<Place | Entry>();
  const places = weekOn(entries, on);
  const shown = [...places.values()].flat();
  const times = bells.find(({ bellsId }) => bellsId === shown[0]?.bellsId) ?? bells[0];
  const Week = phone ? WeekDays : WeekTable;
  const close = () => setDialog(undefined);
  return (
    <>
      <Week
        places={places}
        periods={periodsOf(times?.periods.map(({ period }) => period) ?? [], shown)}
        times={times}
        ofClass={classId !== undefined}
        onAdd={planner && classId ? setDialog : undefined}
        onEnd={planner ? setDialog : undefined}
      />
      {dialog && 'entryId' in dialog && <EntryEndDialog entry={dialog} onClose={close} />}
      {dialog && !('entryId' in dialog) && classId && (
        <EntryDialog {...dialog} classId={classId} bellsId={times?.bellsId} onClose={close} />
      )}
    </>
  );
}
