package org.klassny.kit.replay;

import java.util.List;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Holds the rows of one school in a live table against those of its rebuild, both ways. */
record TableComparison(JdbcClient db, String schema, String table, String school) {

    Comparison run() {
        var columns = key();
        var differing = """
            with live as not materialized (select * from public.%1$s where school_id = :school),
            rebuilt as not materialized (select * from %2$s.%1$s where school_id = :school),
            live_only as materialized (table live except all table rebuilt),
            rebuilt_only as materialized (table rebuilt except all table live),
            differing as (select %3$s from live_only union select %3$s from rebuilt_only)
            """.formatted(table, schema, columns.isEmpty() ? "*" : String.join(", ", columns));
        var differences = db.sql(differing + "select count(*) from differing")
                .param("school", school)
                .query(Long.class)
                .single();
        return new Comparison(
                count("public"),
                count(schema),
                differences,
                differences == 0 ? null : columns.isEmpty() ? table : table + " " + first(differing, columns));
    }

    private long count(String from) {
        return db.sql("select count(*) from %s.%s where school_id = :school".formatted(from, table))
                .param("school", school)
                .query(Long.class)
                .single();
    }

    /** Names the row by its key and the columns that differ; their values could be free text. */
    private String first(String differing, List<String> columns) {
        var named = columns.stream()
                .map(column -> "'%1$s=' || d.%1$s".formatted(column))
                .collect(Collectors.joining(" || ' ' || "));
        var same = columns.stream()
                .map(column -> "%%1$s.%1$s = d.%1$s".formatted(column))
                .collect(Collectors.joining(" and "));
        return db.sql((differing + """
            select %1$s || case
                when l.row is null then ': only rebuilt'
                when r.row is null then ': only live'
                else ': ' || (
                    select string_agg(c.key, ', ' order by c.key) from jsonb_each(l.row) c
                    where c.value is distinct from r.row -> c.key) || ' differs'
                end
            from differing d
            left join lateral (select to_jsonb(x) as row from live x where %2$s limit 1) l on true
            left join lateral (select to_jsonb(y) as row from rebuilt y where %3$s limit 1) r on true
            order by 1 limit 1
            """).formatted(named, same.formatted("x"), same.formatted("y")))
                .param("school", school)
                .query(String.class)
                .single();
    }

    /** The columns of the primary key; none where a table has none, and then whole rows are compared. */
    private List<String> key() {
        return db.sql("""
            select quote_ident(a.attname)
            from pg_index i
            join pg_attribute a on a.attrelid = i.indrelid and a.attnum = any(i.indkey)
            where i.indisprimary and i.indrelid = ('public.' || :table)::regclass
            order by array_position(i.indkey::smallint[], a.attnum)
            """)
                .param("table", table)
                .query((row, _) -> row.getString(1))
                .list();
    }
}
