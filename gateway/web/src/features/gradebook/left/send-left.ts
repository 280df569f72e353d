import { columnsOf, type Column } from '../entry/columns';
import type { EditOutbox } from '../entry/outbox';
import { against, resultOf } from '../entry/outcomes';
import { hindranceOf, problemOf, sendColumn } from '../entry/send-column';
import type { Edit } from '../model/edit';

/**
 * Sends what was left on a page that does not lie open, once; what the server does not take is set aside for the teacher.
 * Answers how many entries were stored; what got no answer stays where it is.
 */
export async function sendLeft(outbox: EditOutbox, waiting: readonly Edit[]): Promise<number> {
  let stored = 0;
  for (const column of columnsOf(waiting)) stored += await settled(column, outbox);
  return stored;
}

async function settled(column: Column, outbox: EditOutbox): Promise<number> {
  try {
    const results = await sendColumn(column);
    let stored = 0;
    for (const edit of column.edits) {
      const result = resultOf(edit, results);
      if (!result) continue;
      const entry = against(edit, result);
      if (entry) {
        await outbox.setAside(entry);
      } else {
        await outbox.drop(edit.key);
        stored++;
      }
    }
    return stored;
  } catch (failure) {
    const problem = problemOf(failure);
    if (!problem.final) return 0;
    for (const edit of column.edits) await outbox.setAside({ edit, why: hindranceOf(problem) });
    return 0;
  }
}
