package org.klassny.people.guardian.write;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.klassny.people.Given;
import org.klassny.people.card.events.CardChanged;
import org.klassny.people.guardian.events.GuardianLinked;
import org.klassny.people.guardian.events.GuardianRegistered;
import org.klassny.people.guardian.events.GuardianUnlinked;
import org.klassny.people.guardian.write.GuardianCommand.LinkChild;
import org.klassny.people.guardian.write.GuardianCommand.SaveGuardianCard;
import org.klassny.people.guardian.write.GuardianCommand.UnlinkChild;
import org.klassny.people.reference.read.Card;
import org.klassny.people.reference.read.Known;
import org.klassny.people.reference.read.Name;
import org.klassny.people.reference.read.StoredCards;

class GuardianTest {

    private static final String OLGA = "guardian-olga";
    private static final String ANNA = "student-anna";
    private static final GuardianRegistered REGISTERED = new GuardianRegistered(OLGA);
    private static final GuardianLinked MOTHER = new GuardianLinked(OLGA, ANNA, "MOTHER");

    @Test
    void isRegisteredWithoutAnyOfTheContacts() {
        StoredCards nothing = (_, _) -> Optional.empty();
        var card = Card.ofGuardian(new Name("Ягодкина", "Ольга", null), "olga@example.org", null);
        guardian()
                .with(nothing)
                .when(new SaveGuardianCard(OLGA, card, 0))
                .expectEvents(REGISTERED, new CardChanged(OLGA, "GUARDIAN", List.of("email", "given", "surname")));
    }

    @Test
    void isLinkedOnceAndAgainOnlyWithAnotherKinship() {
        Known every = (_, _, _) -> true;
        guardian(REGISTERED).with(every).when(link(Kinship.MOTHER)).expectEvents(MOTHER);
        guardian(REGISTERED, MOTHER).with(every).when(link(Kinship.MOTHER)).expectNoEvents();
        guardian(REGISTERED, MOTHER)
                .with(every)
                .when(link(Kinship.GUARDIAN))
                .expectEvents(new GuardianLinked(OLGA, ANNA, "GUARDIAN"));
    }

    @Test
    void isUnlinkedOnce() {
        guardian(REGISTERED, MOTHER).when(new UnlinkChild(OLGA, ANNA)).expectEvents(new GuardianUnlinked(OLGA, ANNA));
        guardian(REGISTERED).when(new UnlinkChild(OLGA, ANNA)).expectNoEvents();
    }

    @Test
    void refusesAChildThatTheSchoolDoesNotKnow() {
        Known none = (_, _, _) -> false;
        assertThat(guardian(REGISTERED).with(none).refusal(link(Kinship.MOTHER)))
                .isEqualTo("UNKNOWN_STUDENT");
    }

    private static LinkChild link(Kinship kinship) {
        return new LinkChild(OLGA, ANNA, kinship);
    }

    private static Given<Guardian> guardian(Object... history) {
        return Given.events(Guardian.class, history);
    }
}
