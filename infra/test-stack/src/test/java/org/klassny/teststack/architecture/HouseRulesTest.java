package org.klassny.teststack.architecture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.net.URL;
import java.net.URLClassLoader;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HouseRulesTest {

    private static final String PLANTED = "org.klassny.planted.";

    @ParameterizedTest(name = "{1}")
    @CsvSource({
        "stray,        every class lies in a folder of the tree,                Stray",
        "events,       events know the JDK only,                                MarkGiven",
        "write,        'write knows events, Axon and reference.read only',      LessonRecord",
        "read,         read never knows write,                                  Gradebook",
        "web,          web never knows an aggregate,                            LessonController",
        "kafka,        Kafka is spoken by the kit only,                         RosterListener",
        "commands,     'commands are sent in web, policy and inbound only',     GivesMarks",
        "subscription, subscriptions are made in config only,                   Rosters",
        "policy,       policies are named When…Then…,                           LessonLocker",
        "feature,      a feature knows another one's events only,               TermMarks",
        "cycle,        features have no cycles,                                 Gradebook",
        "clock,        time is read from an injected Clock only,                ReadsNow",
        "injection,    nothing is injected into fields,                         LessonController",
        "lombok,       Lombok is not used,                                      Row",
    })
    void aPlantedClassBreaksThisRuleAndNoOther(String service, String rule, String culprit) {
        assertThat(broken(PLANTED + service)).containsOnlyKeys(rule);
        assertThat(broken(PLANTED + service).get(rule)).contains(PLANTED + service, culprit);
    }

    @Test
    void everyRuleIsBrokenByAPlantedService() {
        var services = new ClassFileImporter().importPackages("org.klassny.planted");
        var broken = services.stream()
                .map(type -> type.getPackageName().split("\\."))
                .filter(folders -> folders.length > 3)
                .map(folders -> PLANTED + folders[3])
                .distinct()
                .flatMap(service -> broken(service).keySet().stream())
                .collect(Collectors.toSet());
        assertThat(rules(PLANTED + "good").rules())
                .extracting(NamedRule::name)
                .containsExactlyInAnyOrderElementsOf(broken);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ReadsNow",
                "ReadsTodayOfAZone",
                "MakesAClock",
                "MakesATickingClock",
                "MakesAnInstantSource",
                "CountsMillis",
                "MakesADate",
                "AsksACalendar",
                "PassesNowOn"
            })
    void everyWayToTheSystemsClockIsSeen(String culprit) {
        assertThat(broken(PLANTED + "clock").values())
                .singleElement()
                .asString()
                .contains(culprit + ".time()");
    }

    @Test
    void bothWaysToSendCommandsAreSeen() {
        assertThat(broken(PLANTED + "commands").values())
                .singleElement()
                .asString()
                .contains("GivesMarks.commands", "GivesMarksByAxon.gateway");
    }

    @Test
    void aServiceThatKeepsTheRulesPasses() {
        assertThat(broken(PLANTED + "good")).isEmpty();
    }

    @Test
    void aWrongBasePackageIsFoundOut() {
        assertThat(broken("org.klassny.nowhere")).isNotEmpty();
        assertThat(broken("org.klassny.planted")).containsKey("every class lies in a folder of the tree");
    }

    @Test
    void aTypeThatIsNotThereIsNamed() throws Exception {
        try (var empty = new URLClassLoader(new URL[0], null)) {
            assertThat(Known.missing(empty)).contains(Known.AGGREGATE, Known.SUBSCRIPTION);
        }
        assertThat(Known.missing(getClass().getClassLoader())).isEmpty();
    }

    @Test
    void testsAreLeftOutOfTheProductionCode() {
        assertThat(HouseRules.ofService(PLANTED + "good").classes()).isEmpty();
        assertThat(HouseRules.production("org.klassny.teststack"))
                .extracting(type -> type.getSimpleName())
                .contains("HouseRules")
                .doesNotContain("HouseRulesTest");
    }

    @Test
    void theTestStackItselfKeepsTheRulesOfCode() {
        assertThatCode(() -> {
                    for (var test : HouseRules.ofCode("org.klassny.teststack").toList()) {
                        test.getExecutable().execute();
                    }
                })
                .doesNotThrowAnyException();
    }

    @Test
    void theTestsOfAServiceFailByTheRule() {
        var lastOfClock = rules(PLANTED + "clock")
                .tests()
                .filter(test -> test.getDisplayName().startsWith("time is read"))
                .findFirst()
                .orElseThrow();
        assertThatThrownBy(() -> lastOfClock.getExecutable().execute()).isInstanceOf(AssertionError.class);
    }

    private static Map<String, String> broken(String service) {
        var rules = rules(service);
        var broken = new TreeMap<String, String>();
        for (var rule : rules.rules()) {
            try {
                rule.check(rules.classes());
            } catch (AssertionError e) {
                broken.put(rule.name(), e.getMessage());
            }
        }
        return broken;
    }

    private static HouseRules rules(String service) {
        return HouseRules.ofService(service, new ClassFileImporter().importPackages(service));
    }
}
