import { useCallback, useEffect, useMemo, useState } from 'react';
import { useSignedIn } from '@/shared/auth/session';
import { shortName } from '@/shared/format/names';
import { useLanguage } from '@/shared/format/use-language';
import { newId } from '@/shared/new-id';
import type { Name } from '@/shared/people/shapes';
import type { Desk } from './desk';
import { GridStore } from './entry/grid-store';
import { EditOutbox } from './entry/outbox';
import { SavingQueue } from './entry/saving-queue';
import { GridFocus } from './grid/grid-focus';
import { Typist } from './grid/typist';
import { workTypeIn } from './grid/work-types';
import type { PageAnswer } from './model/answers';
import { rowsOf } from './model/rows';
import { Others } from './presence/others';
import { pageId } from './use-gradebook-page';
import { EVERYBODY, rowsIn, selected, type Selection } from './view/selection';

type Names = { students: ReadonlyMap<string, Name>; staff: ReadonlyMap<string, Name> };

/** Lays the page out: one store, queue and typist as long as it lies open, whatever is read anew. */
export function useDeskOf(page: PageAnswer, { students, staff }: Names): Desk {
  const language = useLanguage();
  const { session } = useSignedIn();
  const [kept] = useState(() => {
    const store = new GridStore(page);
    const queue = new SavingQueue(store, new EditOutbox(session.account, pageId(page)));
    const focus = new GridFocus({ rows: page.students.length, columns: page.lessons.length });
    const typist = new Typist(store, focus);
    typist.workTypeOf = (lesson) => workTypeIn(store, lesson.lessonId);
    return { store, queue, focus, typist, tab: newId('tab'), others: new Others(session.person) };
  });
  const everybody = useMemo(() => rowsOf(page, students, language), [page, students, language]);
  const [selection, setSelection] = useState<Selection>(EVERYBODY);
  const rows = useMemo(() => rowsIn(selection, everybody), [selection, everybody]);
  const { lessons } = page;
  const select = useCallback(
    (wanted: Pick<Selection, 'only' | 'order'>) => {
      const lesson = lessons[kept.focus.at().column];
      setSelection(selected(wanted, everybody, { store: kept.store, lessons, page }, lesson));
    },
    [kept, everybody, lessons, page],
  );

  useEffect(() => {
    kept.typist.rows = rows;
    kept.typist.everybody = everybody;
    kept.typist.lessons = lessons;
    kept.focus.resize({ rows: rows.length, columns: lessons.length });
  }, [kept, rows, everybody, lessons]);

  return useMemo(
    () => ({
      ...kept,
      page,
      rows,
      everybody,
      selection,
      select,
      lessons,
      nameOf: (staffId: string) => {
        const name = staff.get(staffId);
        return name ? shortName(name) : staffId;
      },
    }),
    [kept, page, rows, everybody, selection, select, lessons, staff],
  );
}
