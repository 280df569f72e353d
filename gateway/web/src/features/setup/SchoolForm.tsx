import { Button, Select, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { people } from '@/api/http';
import { useFieldProblems } from '@/shared/form/field-problems';
import { useChange } from '@/shared/form/use-change';
import { useLanguage } from '@/shared/format/use-language';
import { zoneName } from '@/shared/format/zone';
import { Card } from '@/shared/ui/Card';
import { ProblemAlert } from '@/shared/ui/ProblemAlert';
import styles from './setup.module.css';

export type School = { schoolId: string; name: string; timeZone: string; version: number };

const ZONES = [
  'Europe/Kaliningrad',
  'Europe/Moscow',
  'Europe/Samara',
  'Asia/Yekaterinburg',
  'Asia/Omsk',
  'Asia/Krasnoyarsk',
  'Asia/Irkutsk',
  'Asia/Yakutsk',
  'Asia/Vladivostok',
  'Asia/Magadan',
  'Asia/Kamchatka',
];

export function SchoolForm({ school }: { school: School }) {
  const { t } = useTranslation('setup');
  const { t: common } = useTranslation();
  const language = useLanguage();
  const [name, setName] = useState(school.name);
  const [timeZone, setZone] = useState(school.timeZone);
  const change = useChange({
    send: () => people.PUT('/api/people/school', { body: { name: name.trim(), timeZone, seen: school.version } }),
    touches: [['people', 'school'], ['me']],
    done: common('saved'),
  });
  const problems = useFieldProblems(change.error, ['/name', '/timeZone']);
  const zones = ZONES.includes(school.timeZone) ? ZONES : [school.timeZone, ...ZONES];
  return (
    <Card title={t('school')} className={styles.narrow}>
      <form
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault();
          change.mutate();
        }}
      >
        <TextInput
          label={t('name')}
          required
          value={name}
          error={problems.at('/name')}
          onChange={(event) => setName(event.currentTarget.value)}
        />
        <Select
          label={t('timeZone')}
          description={t('timeZoneHint')}
          allowDeselect={false}
          data={zones.map((value) => ({ value, label: zoneName(value, language) }))}
          value={timeZone}
          error={problems.at('/timeZone')}
          onChange={(zone) => zone && setZone(zone)}
        />
        {problems.rest != null && <ProblemAlert problem={problems.rest} />}
        <Button type="submit" loading={change.isPending} disabled={name.trim() === ''}>
          {common('save')}
        </Button>
      </form>
    </Card>
  );
}
