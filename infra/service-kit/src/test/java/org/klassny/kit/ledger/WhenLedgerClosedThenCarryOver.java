package org.klassny.kit.ledger;

import java.util.List;
import org.klassny.kit.event.Recorded;
import org.klassny.kit.ledger.LedgerCommand.Entry;
import org.klassny.kit.ledger.LedgerCommand.PostEntries;
import org.klassny.kit.ledger.LedgerEvent.LedgerClosed;

/** A ledger of a year is carried over to the next one when it is closed. */
public final class WhenLedgerClosedThenCarryOver {

    private static final String BREAKS = "-breaks";
    private static final String THIS_YEAR = "-this-year";

    private WhenLedgerClosedThenCarryOver() {}

    public static String thisYear(String ledger) {
        return ledger + THIS_YEAR;
    }

    /** A ledger that cannot be closed */
    public static String breaking(String ledger) {
        return ledger + BREAKS;
    }

    public static String nextYear(String ledger) {
        return ledger + "-next-year";
    }

    static List<?> react(Recorded<LedgerClosed> closed) {
        var ledger = closed.event().ledgerId();
        if (ledger.endsWith(BREAKS)) {
            throw new LinkageError("worse than an exception");
        }
        if (!ledger.endsWith(THIS_YEAR)) {
            return List.of();
        }
        var next = nextYear(ledger.substring(0, ledger.length() - THIS_YEAR.length()));
        return List.of(new PostEntries(next, List.of(new Entry(next + "-0", 1)), null));
    }
}
