import { useTranslation } from 'react-i18next';
import { useDesk } from '../desk';
import type { CellView } from '../entry/grid-store';
import type { Corner } from './cell-look';

type Shown = { view: CellView; corners: readonly Corner[]; outside: boolean; editor: string | undefined };

/** What shapes and colours of a cell say, in words. */
export function useCellWords({ view, corners, outside, editor }: Shown): string {
  const { t } = useTranslation('gradebook');
  const { t: common } = useTranslation();
  const { nameOf } = useDesk();
  const { attendance, marks } = view.cell;
  const words = [
    attendance && common(`attendance.${attendance.status}`),
    attendance?.status === 'LATE' && attendance.lateMinutes && t('minutes', { count: attendance.lateMinutes }),
    corners.includes('corrected') && t('corner.corrected'),
    corners.includes('late-entry') && t('corner.lateEntry'),
    ...marks.map(({ comment }) => comment && t('corner.comment', { text: comment })),
    outside && t('corner.outside'),
    view.conflict && t('corner.conflict'),
    view.refused && t('corner.refused'),
    view.state === 'failed' && t('corner.failed'),
    view.changedBy && t('corner.changedBy', { name: nameOf(view.changedBy) }),
    editor && !view.changedBy && t('corner.editor', { name: nameOf(editor) }),
  ];
  return words.filter(Boolean).join(', ');
}
