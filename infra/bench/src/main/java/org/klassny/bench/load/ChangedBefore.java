package org.klassny.bench.load;

import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import org.klassny.local.server.Database;

/** Something of the group has changed before each turn, by its stamp alone: what is measured is the reading. */
public final class ChangedBefore implements Work {

    private final Work work;
    private final java.sql.Connection connection;
    private final PreparedStatement change;

    public ChangedBefore(Database database, String school, String group, Work work) throws SQLException {
        this.work = work;
        connection = DriverManager.getConnection(database.url(), database.user(), database.password());
        change = connection.prepareStatement(
                "update group_stamp set stamp = stamp + 1 where school_id = ? and group_id = ?");
        change.setString(1, school);
        change.setString(2, group);
    }

    @Override
    public int once() throws Exception {
        if (change.executeUpdate() != 1) {
            throw new SQLException("the group has no stamp");
        }
        return work.once();
    }

    @Override
    public void close() {
        work.close();
        try {
            connection.close();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
