package org.klassny.people.imports.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.klassny.kit.problem.RuleViolated;
import org.klassny.people.PeopleTest;
import org.klassny.people.imports.read.Imports;
import org.klassny.people.imports.read.Imports.Run;
import org.klassny.people.imports.read.Imports.State;
import org.klassny.people.imports.read.Outcome;
import org.klassny.teststack.service.Answer;
import org.klassny.teststack.service.Api;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Who has an import in hand, and how long files and cards are kept. */
@PeopleTest
class ImportRowsTest {

    private static final byte[] LIST = "Класс;Фамилия;Имя\n7-Б;Ягодкина;Анна\n".getBytes(StandardCharsets.UTF_8);
    private static final byte[] FAULTY = "Класс;Фамилия;Имя\n7-Б;Ягодкина;\n".getBytes(StandardCharsets.UTF_8);

    private final Api api;
    private final Importing school;

    @Autowired
    private Imports imports;

    @Autowired
    private JdbcClient db;

    @Autowired
    private Clock clock;

    @Autowired
    private PlatformTransactionManager transactions;

    ImportRowsTest(@Autowired Api api) {
        this.api = api;
        this.school = new Importing(api);
    }

    @Test
    void aRunThatWasThoughtDeadChangesNothingOfTheNext() {
        var id = id(school.preview(LIST));
        var outcome = outcome(id);
        var first = begin(id);
        assertThat(imports.begin(school.school, id, State.READY, State.APPLYING))
                .isEmpty();
        age(id);
        assertThat(state(id)).isEqualTo(State.READY);
        var second = begin(id);
        assertThatThrownBy(() -> imports.beat(first, 1, 2)).isInstanceOf(RuleViolated.class);
        imports.giveBack(first, State.READY, "import-outdated", outcome);
        assertThat(state(id)).isEqualTo(State.APPLYING);
        assertThatThrownBy(() -> imports.applied(first, outcome, clock.instant()))
                .isInstanceOf(RuleViolated.class);
        imports.beat(second, 1, 2);
        imports.applied(second, outcome, clock.instant());
        imports.giveBack(first, State.READY, "import-outdated", outcome);
        imports.giveBack(second, State.READY, "import-outdated", outcome);
        assertThat(state(id)).isEqualTo(State.APPLIED);
        assertThat(imports.begin(school.school, id, State.READY, State.APPLYING))
                .isEmpty();
    }

    @Test
    void whatWasAppliedOrUndoneByTheDeskStaysSo() {
        var applied = school.apply(LIST);
        var id = id(applied);
        var stray = new Run(school.school, id, UUID.randomUUID());
        var outcome = outcome(id);
        imports.giveBack(stray, State.READY, "import-outdated", outcome);
        assertThat(state(id)).isEqualTo(State.APPLIED);
        school.undo(id);
        imports.giveBack(stray, State.APPLIED, "undo-refused", outcome);
        assertThat(state(id)).isEqualTo(State.UNDONE);
    }

    @Test
    void anImportThatWaitsItsTurnIsNotBrokenOff() {
        var id = id(school.preview(LIST));
        var run = begin(id);
        age(id);
        imports.alive(List.of(run));
        assertThat(state(id)).isEqualTo(State.APPLYING);
        assertThat(imports.begin(school.school, id, State.READY, State.APPLYING))
                .isEmpty();
        imports.giveBack(run, State.READY, "import-running", outcome(id));
        assertThat(state(id)).isEqualTo(State.READY);
    }

    @Test
    void whatWasBrokenOffCanBeUploadedAgainOrThrownAway() {
        var id = id(school.preview(LIST));
        var run = begin(id);
        assertThat(Importing.preview(school.admin, id, LIST).problem()).isEqualTo("409 import-not-ready");
        age(id);
        assertThat(Importing.preview(school.admin, id, LIST).status()).isEqualTo(200);
        assertThatThrownBy(() -> imports.beat(run, 1, 2)).isInstanceOf(RuleViolated.class);
        begin(id);
        assertThat(school.admin.delete("/api/people/imports/" + id).problem()).isEqualTo("409 import-not-ready");
        age(id);
        assertThat(school.admin.delete("/api/people/imports/" + id).status()).isEqualTo(204);
    }

    @Test
    void filesThatNobodyAppliedGoInEverySchool() {
        var other = new Importing(api);
        var ready = id(school.preview(LIST));
        var faulty = id(school.preview(FAULTY));
        var elsewhere = id(other.preview(LIST));
        var running = id(school.preview(LIST));
        begin(running);
        var brokenOff = id(school.preview(LIST));
        begin(brokenOff);
        age(brokenOff);
        rounds(Duration.ofHours(23)).forget();
        assertThat(kept(school)).contains(ready, faulty, running, brokenOff);
        rounds(Duration.ofHours(25)).forget();
        assertThat(kept(school)).containsExactly(running);
        assertThat(kept(other)).doesNotContain(elsewhere);
    }

    @Test
    void whatAnUndoingNeedsIsKeptForThirtyDays() {
        var id = id(school.apply(LIST));
        rounds(Duration.ofDays(29)).forget();
        assertThat(steps(id)).isPositive();
        rounds(Duration.ofDays(31)).forget();
        assertThat(steps(id)).isZero();
        assertThat(state(id)).isEqualTo(State.APPLIED);
    }

    @Test
    void aRoundWaitsForNobody() {
        var held = id(school.preview(LIST));
        var free = id(school.preview(LIST));
        new TransactionTemplate(transactions).executeWithoutResult(_ -> {
            db.sql("select from roster_import where import_id = :id for update")
                    .param("id", held)
                    .query()
                    .listOfRows();
            CompletableFuture.runAsync(() -> rounds(Duration.ofHours(25)).forget())
                    .orTimeout(30, TimeUnit.SECONDS)
                    .join();
        });
        assertThat(kept(school)).contains(held).doesNotContain(free);
        rounds(Duration.ofHours(25)).forget();
        assertThat(kept(school)).doesNotContain(held);
    }

    private ImportRounds rounds(Duration later) {
        return new ImportRounds(imports, Clock.fixed(clock.instant().plus(later), ZoneOffset.UTC));
    }

    private Run begin(String id) {
        return imports.begin(school.school, id, State.READY, State.APPLYING).orElseThrow();
    }

    /** As if its instance had been silent for longer than a transaction lasts. */
    private void age(String id) {
        db.sql("update roster_import set beat_at = now() - interval '91 seconds' where import_id = :id")
                .param("id", id)
                .update();
    }

    private State state(String id) {
        return imports.find(school.school, id).orElseThrow().state();
    }

    private Outcome outcome(String id) {
        return imports.find(school.school, id).orElseThrow().outcome();
    }

    private List<String> kept(Importing of) {
        return db.sql("select import_id from roster_import where school_id = :school and content is not null")
                .param("school", of.school)
                .query(String.class)
                .list();
    }

    private int steps(String id) {
        return db.sql("select count(*) from import_step where import_id = :id")
                .param("id", id)
                .query(Integer.class)
                .single();
    }

    private static String id(Answer answer) {
        return answer.at("/importId").asString();
    }
}
