package org.klassny.e2e.faults;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.klassny.e2e.Lessons;
import org.klassny.e2e.Letters.Letter;
import org.klassny.e2e.LocalStack;

/**
 * What became of the marks of one child on their way to the guardian.
 *
 * @param read how often each mark stands in letters that were sent
 * @param waiting marks that a letter yet to be posted will tell
 * @param letters that are in the inbox and tell of a load, by Message-ID, with the number of times each was posted
 * @param sent deliveries that the record calls sent
 */
record Told(Map<String, Integer> read, Set<String> waiting, Map<String, Integer> letters, Set<String> sent) {

    private static final String GUARDIAN = "guardian-demo-guardian";

    static Told of(LocalStack stack, String prefix) {
        var notification = stack.database("notification");
        var read = new TreeMap<String, Integer>();
        var sent = new TreeSet<String>();
        notification
                .sql("""
                        select split_part(i.cell_id, ':', 3) as mark, d.delivery_id as delivery
                        from delivery_item i join delivery d using (delivery_id)
                        where d.guardian_id = ? and d.student_id = ? and d.state = 'SENT' and i.cell_id like ?
                        """)
                .params(GUARDIAN, Lessons.STUDENT, "mark:%:" + prefix + "%")
                .query(row -> {
                    read.merge(row.getString("mark"), 1, Integer::sum);
                    sent.add(row.getString("delivery"));
                });
        var waiting = new TreeSet<>(notification
                .sql("""
                        select split_part(cell_id, ':', 3) from notice
                        where guardian_id = :guardian and student_id = :student and cell_id like :cells
                        union select split_part(c.cell_id, ':', 3) from settling s join change c using (school_id, cell_id)
                        where c.student_id = :student and c.cell_id like :cells
                        union select split_part(i.cell_id, ':', 3) from delivery_item i join delivery d using (delivery_id)
                        where d.guardian_id = :guardian and d.student_id = :student and d.state = 'RETRYING'
                          and i.cell_id like :cells
                        """)
                .param("guardian", GUARDIAN)
                .param("student", Lessons.STUDENT)
                .param("cells", "mark:%:" + prefix + "%")
                .query(String.class)
                .list());
        return new Told(read, waiting, posted(stack.letters().to(Lessons.GUARDIAN_ADDRESS), sent), sent);
    }

    private static Map<String, Integer> posted(List<Letter> inbox, Set<String> sent) {
        var posted = new TreeMap<String, Integer>();
        inbox.stream()
                .map(letter -> letter.id().replaceAll("[<>]|@.*", ""))
                .filter(sent::contains)
                .forEach(id -> posted.merge(id, 1, Integer::sum));
        return posted;
    }
}
