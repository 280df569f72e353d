package org.klassny.journal;

import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Whether all that a query reads changes a stamp (V112): a table that was forgotten would let old answers stand. */
public final class StampedTables {

    private static final Pattern WORD = Pattern.compile("[a-z_]+");

    private StampedTables() {}

    /** Tables that the query or its functions name and that no trigger watches at every kind of change. */
    public static Set<String> forgotten(JdbcClient db, String query) {
        var read = words(query);
        db.sql("select proname as name, prosrc as source from pg_proc where pronamespace = 'public'::regnamespace")
                .query((row, _) -> read.contains(row.getString("name")) ? row.getString("source") : "")
                .list()
                .forEach(source -> read.addAll(words(source)));
        return new TreeSet<>(db.sql("""
                        select c.relname from pg_class c
                        where c.relkind = 'r' and c.relnamespace = 'public'::regnamespace and c.relname = any(:read)
                          and (select count(*) from pg_trigger t
                               where t.tgrelid = c.oid and t.tgname like 'stamp\\_after\\_%')
                              < case c.relname when 'note' then 2 else 3 end
                        """)
                .param("read", read.toArray(String[]::new))
                .query(String.class)
                .list());
    }

    private static Set<String> words(String sql) {
        var words = new TreeSet<String>();
        WORD.matcher(sql).results().forEach(word -> words.add(word.group()));
        return words;
    }
}
