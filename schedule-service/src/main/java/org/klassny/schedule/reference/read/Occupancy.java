package org.klassny.schedule.reference.read;

import java.util.List;
import java.util.Optional;

/** Who and what is occupied when. What is not asked here is refused by the constraints of the claims. */
public interface Occupancy {

    /** One command of a school after another: what is looked up after this stays true until the transaction ends. */
    void hold(String school);

    /** The first clash with another entry whose days overlap. */
    Optional<Clash> ofEntry(String school, EntrySlot wanted);

    /** All clashes with other lessons; of the wanted ones among themselves none is looked for. */
    List<Clash> ofLessons(String school, List<LessonSlot> wanted);
}
