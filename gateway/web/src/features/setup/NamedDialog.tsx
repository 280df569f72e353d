import { TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { schedule } from '@/api/http';
import { useFieldProblems } from '@/shared/form/field-problems';
import { FormDialog } from '@/shared/form/FormDialog';
import { useChange } from '@/shared/form/use-change';
import { newId } from '@/shared/new-id';

export type Named = { id: string; name: string; shortName?: string; version: number };
type Props = { kind: 'subject' | 'room'; item: Named | undefined; onClose: () => void };

/** A subject with its short name, or a room. */
export function NamedDialog({ kind, item, onClose }: Props) {
  const { t } = useTranslation('setup');
  const { t: common } = useTranslation();
  const [id] = useState(() => item?.id ?? newId(kind));
  const [name, setName] = useState(item?.name ?? '');
  const [shortName, setShort] = useState(item?.shortName ?? '');
  const change = useChange({
    send: async () => {
      if (kind === 'room') {
        const params = { path: { roomId: id } };
        await schedule.PUT('/api/schedule/rooms/{roomId}', { params, body: { name: name.trim() } });
      } else {
        await schedule.PUT('/api/schedule/subjects/{subjectId}', {
          params: { path: { subjectId: id } },
          body: { name: name.trim(), shortName: shortName.trim() || name.trim(), seen: item?.version ?? 0 },
        });
      }
    },
    touches: [['schedule', `${kind}s`]],
    done: common('saved'),
    onDone: onClose,
  });
  const problems = useFieldProblems(change.error, ['/name', '/shortName']);
  return (
    <FormDialog
      title={item?.name ?? t(`add-${kind}`)}
      problem={problems.rest}
      pending={change.isPending}
      ready={name.trim() !== ''}
      onSubmit={() => change.mutate()}
      onClose={onClose}
    >
      <TextInput
        label={t('name')}
        required
        data-autofocus
        value={name}
        error={problems.at('/name')}
        onChange={(event) => setName(event.currentTarget.value)}
      />
      {kind === 'subject' && (
        <TextInput
          label={t('shortName')}
          description={t('shortNameHint')}
          value={shortName}
          error={problems.at('/shortName')}
          onChange={(event) => setShort(event.currentTarget.value)}
        />
      )}
    </FormDialog>
  );
}
