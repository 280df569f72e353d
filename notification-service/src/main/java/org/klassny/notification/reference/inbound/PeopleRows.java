package org.klassny.notification.reference.inbound;

import org.klassny.notification.reference.inbound.PeopleFact.ConsentGiven;
import org.klassny.notification.reference.inbound.PeopleFact.ConsentRefused;
import org.klassny.notification.reference.inbound.PeopleFact.ConsentWithdrawn;
import org.klassny.notification.reference.inbound.PeopleFact.GuardianLinked;
import org.klassny.notification.reference.inbound.PeopleFact.GuardianUnlinked;
import org.klassny.notification.reference.inbound.PeopleFact.RosterMemberAdded;
import org.klassny.notification.reference.inbound.PeopleFact.RosterMemberRemoved;
import org.klassny.notification.reference.inbound.PeopleFact.SchoolRegistered;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Schools, rosters, guardians and consents. */
record PeopleRows(JdbcClient db) {

    void write(String school, PeopleFact fact) {
        switch (fact) {
            case SchoolRegistered e -> write("""
                    insert into school (school_id, time_zone) values (?, ?)
                    on conflict (school_id) do update set time_zone = excluded.time_zone
                    """, school, e.timeZone());
            case RosterMemberAdded e -> write("""
                    insert into roster_member (school_id, group_id, student_id, starts_on) values (?, ?, ?, ?)
                    on conflict (school_id, group_id, student_id, starts_on) do update set ends_on = null
                    where roster_member.ends_on < roster_member.starts_on
                    """, school, e.groupId(), e.studentId(), e.from());
            case RosterMemberRemoved e -> write("""
                    update roster_member set ends_on = ?
                    where school_id = ? and group_id = ? and student_id = ? and ends_on is null
                    """, e.until(), school, e.groupId(), e.studentId());
            case GuardianLinked e -> write("""
                    insert into guardian_link (school_id, guardian_id, student_id) values (?, ?, ?)
                    on conflict do nothing
                    """, school, e.guardianId(), e.studentId());
            case GuardianUnlinked e ->
                write(
                        "delete from guardian_link where school_id = ? and guardian_id = ? and student_id = ?",
                        school,
                        e.guardianId(),
                        e.studentId());
            case ConsentGiven e -> consent(school, e.consentId(), e.studentId(), true);
            case ConsentRefused e -> consent(school, e.consentId(), e.studentId(), false);
            case ConsentWithdrawn e -> consent(school, e.consentId(), e.studentId(), false);
        }
    }

    private void consent(String school, String consent, String student, boolean given) {
        write("""
                insert into consent (school_id, consent_id, student_id, given) values (?, ?, ?, ?)
                on conflict (school_id, consent_id) do update set given = excluded.given
                """, school, consent, student, given);
    }

    private void write(String sql, Object... values) {
        db.sql(sql).params(values).update();
    }
}
