import { ActionIcon, NativeSelect, Popover, Stack } from '@mantine/core';
import { IconAdjustmentsHorizontal } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { dayAndMonth } from '@/shared/format/dates';
import { useLanguage } from '@/shared/format/use-language';
import { useDesk } from '../desk';
import styles from '../header/header.module.css';
import { usePlace } from '../grid/use-place';
import { DENSITIES, keepDensity, useDensity, type Density } from './density';
import { ONLY, ORDERS, those, type Only, type Order } from './selection';

/** Whom the page shows, in which order and how large. */
export function ViewMenu() {
  const { t } = useTranslation('gradebook');
  return (
    <Popover position="bottom-end" width={280} trapFocus returnFocus>
      <Popover.Target>
        <ActionIcon
          className={styles.tool}
          variant="default"
          size={30}
          aria-label={t('viewMenu.title')}
          title={t('viewMenu.title')}
        >
          <IconAdjustmentsHorizontal size={17} />
        </ActionIcon>
      </Popover.Target>
      <Popover.Dropdown>
        <ViewChoices />
      </Popover.Dropdown>
    </Popover>
  );
}

function ViewChoices() {
  const { t } = useTranslation('gradebook');
  const language = useLanguage();
  const desk = useDesk();
  const { lesson } = usePlace();
  const density = useDensity();
  const { only, order } = desk.selection;
  const day = lesson ? dayAndMonth(lesson.date, language) : '';
  return (
    <Stack gap="sm">
      <NativeSelect
        label={t('viewMenu.only')}
        value={only}
        data={ONLY.map((value) => {
          const count = those(value, desk.everybody, desk, lesson).length;
          return { value, label: t(`only.${value}`, { count, day }), disabled: count === 0 && value !== only };
        })}
        onChange={(event) => desk.select({ only: event.currentTarget.value as Only, order })}
      />
      <NativeSelect
        label={t('viewMenu.order')}
        value={order}
        data={ORDERS.map((value) => ({ value, label: t(`order.${value}`) }))}
        onChange={(event) => desk.select({ only, order: event.currentTarget.value as Order })}
      />
      <NativeSelect
        label={t('viewMenu.density')}
        value={density}
        data={DENSITIES.map((value) => ({ value, label: t(`density.${value}`) }))}
        onChange={(event) => keepDensity(event.currentTarget.value as Density)}
      />
    </Stack>
  );
}
