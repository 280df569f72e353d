package org.klassny.people.imports.read;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.klassny.people.imports.read.Fault.Rule;
import org.klassny.people.imports.read.Plan.Draft;
import org.klassny.people.imports.read.Plan.What;
import org.klassny.people.imports.read.Register.Document;
import org.klassny.people.imports.read.Roster.Signed;
import org.klassny.people.imports.read.Step.SignConsent;

/** Documents of consent and refusal (P8): a paper that the register has is not registered twice, also when withdrawn since. */
final class ConsentPlan {

    private static final int AGE_OF_OWN_CONSENT = 16;

    private final Register register;
    private final Draft draft;
    private final Keys keys;
    private final UnaryOperator<String> newId;
    private final Map<String, List<Document>> known = new HashMap<>();

    ConsentPlan(Register register, Draft draft, Keys keys, UnaryOperator<String> newId) {
        this.register = register;
        this.draft = draft;
        this.keys = keys;
        this.newId = newId;
    }

    void plan(Roster roster) {
        register.consents().values().forEach(one -> known.computeIfAbsent(one.studentId(), _ -> new ArrayList<>())
                .add(one));
        var born = new HashMap<String, LocalDate>();
        for (var person : roster.persons()) {
            var card = person.card();
            if (card != null && card.birthDate() != null) {
                born.put(person.key(), card.birthDate());
            }
        }
        roster.signed().forEach(one -> sign(one, born));
    }

    private void sign(Signed signed, Map<String, LocalDate> born) {
        var student = keys.person(signed.student());
        var by = keys.person(signed.by());
        if (student == null || by == null) {
            return; // refused as a person
        }
        if (student.equals(by) && !oldEnough(student, born.get(signed.student()), signed.date())) {
            draft.refuse(Fault.of(signed.at(), signed.field(), Rule.UNDER_SIXTEEN, null));
            return;
        }
        var document = new Document(student, by, signed.decision(), signed.date(), signed.number(), null);
        if (known.getOrDefault(student, List.of()).stream().anyMatch(document::isSame)) {
            draft.leave(What.CONSENT);
        } else {
            draft.make(
                    What.CONSENT,
                    new SignConsent(
                            newId.apply("consent"), student, by, signed.decision(), signed.date(), signed.number()));
        }
    }

    private boolean oldEnough(String student, @Nullable LocalDate said, LocalDate day) {
        var known = register.persons().get(student);
        var born = said == null && known != null ? known.card().birthDate() : said;
        return born != null && !born.isAfter(day.minusYears(AGE_OF_OWN_CONSENT));
    }
}
