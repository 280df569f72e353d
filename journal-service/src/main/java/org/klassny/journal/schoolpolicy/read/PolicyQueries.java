package org.klassny.journal.schoolpolicy.read;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.klassny.journal.reference.read.PolicyName;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The settings of a school as a deputy reviews them. */
@Component
public class PolicyQueries {

    private final JdbcClient db;

    PolicyQueries(JdbcClient db) {
        this.db = db;
    }

    /** A setting and since when it is in force; null where it is the default of the catalogue. */
    public record PolicyInForce(
            String policy, String value, @Nullable LocalDate effectiveFrom) {}

    public List<PolicyInForce> on(String school, LocalDate day) {
        Map<String, PolicyInForce> set = db
                .sql("""
                        select distinct on (policy) policy, value, effective_from from policy
                        where school_id = :school and effective_from <= :day order by policy, effective_from desc
                        """)
                .param("school", school)
                .param("day", day)
                .query((row, _) ->
                        new PolicyInForce(row.getString(1), row.getString(2), row.getObject(3, LocalDate.class)))
                .list()
                .stream()
                .collect(Collectors.toMap(PolicyInForce::policy, policy -> policy));
        return Arrays.stream(PolicyName.values())
                .map(name -> set.getOrDefault(name.key(), new PolicyInForce(name.key(), name.byDefault(), null)))
                .toList();
    }
}
