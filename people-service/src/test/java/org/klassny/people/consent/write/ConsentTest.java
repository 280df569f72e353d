package org.klassny.people.consent.write;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.klassny.people.Given;
import org.klassny.people.consent.events.ConsentGiven;
import org.klassny.people.consent.events.ConsentRefused;
import org.klassny.people.consent.events.ConsentWithdrawn;
import org.klassny.people.consent.write.ConsentCommand.AnnulConsent;
import org.klassny.people.consent.write.ConsentCommand.Decision;
import org.klassny.people.consent.write.ConsentCommand.RegisterConsent;
import org.klassny.people.consent.write.ConsentCommand.WithdrawConsent;
import org.klassny.people.reference.read.ConsentLookup;

class ConsentTest {

    private static final LocalDate SEPTEMBER = LocalDate.of(2026, 9, 1);
    private static final ConsentLookup MAY = (_, _, _, _) -> true;
    private static final ConsentLookup MAY_NOT = (_, _, _, _) -> false;
    private static final ConsentGiven GIVEN =
            new ConsentGiven("consent-1", "student-anna", "guardian-olga", SEPTEMBER, "1-с");
    private static final ConsentRefused REFUSED =
            new ConsentRefused("consent-1", "student-anna", "guardian-olga", SEPTEMBER, "1-с");
    private static final ConsentWithdrawn WITHDRAWN =
            new ConsentWithdrawn("consent-1", "student-anna", SEPTEMBER.plusDays(1));

    @Test
    void isGivenOrRefusedOnce() {
        consent().with(MAY).when(register(Decision.GIVEN)).expectEvents(GIVEN);
        consent().with(MAY).when(register(Decision.REFUSED)).expectEvents(REFUSED);
        consent(GIVEN).with(MAY).when(register(Decision.GIVEN)).expectNoEvents();
        assertThat(consent(GIVEN).with(MAY).refusal(register(Decision.REFUSED))).isEqualTo("CONSENT_DECIDED");
    }

    @Test
    void isRefusedFromOneWhoMayNotDecide() {
        assertThat(consent().with(MAY_NOT).refusal(register(Decision.GIVEN))).isEqualTo("CONSENT_NOT_THEIRS");
    }

    @Test
    void isWithdrawnOnceAndOnlyAfterItWasGiven() {
        var withdraw = new WithdrawConsent("consent-1", SEPTEMBER.plusDays(1));
        consent(GIVEN).when(withdraw).expectEvents(WITHDRAWN);
        consent(GIVEN, WITHDRAWN).when(withdraw).expectNoEvents();
        assertThat(consent(REFUSED).refusal(withdraw)).isEqualTo("CONSENT_NOT_GIVEN");
        assertThat(consent(GIVEN).refusal(new WithdrawConsent("consent-1", SEPTEMBER.minusDays(1))))
                .isEqualTo("CONSENT_NOT_GIVEN");
        assertThat(consent(GIVEN).refusal("school-2", withdraw)).isEqualTo("NOT_FOUND");
    }

    @Test
    void annulledItWasNeverSigned() {
        var annul = new AnnulConsent("consent-1");
        var neverWas = new ConsentWithdrawn("consent-1", "student-anna", SEPTEMBER.minusDays(1));
        consent(GIVEN).when(annul).expectEvents(neverWas);
        consent(REFUSED).when(annul).expectEvents(neverWas);
        assertThat(consent(GIVEN, WITHDRAWN).refusal(annul)).isEqualTo("CONSENT_NOT_GIVEN");
        assertThat(consent(GIVEN).refusal("school-2", annul)).isEqualTo("NOT_FOUND");
    }

    private static RegisterConsent register(Decision decision) {
        return new RegisterConsent("consent-1", "student-anna", "guardian-olga", decision, SEPTEMBER, "1-с");
    }

    private static Given<Consent> consent(Object... history) {
        return Given.events(Consent.class, history);
    }
}
