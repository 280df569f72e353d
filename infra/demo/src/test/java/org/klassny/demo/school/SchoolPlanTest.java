package org.klassny.demo.school;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.klassny.demo.school.SchoolPlan.Child;
import org.klassny.demo.school.SchoolPlan.Load;
import org.klassny.demo.school.WeekPlan.Placed;

class SchoolPlanTest {

    private static final SchoolPlan FULL = SchoolPlan.full();
    private static final SchoolPlan SMALL = SchoolPlan.small();

    @Test
    void theFullSchoolHasTheSizeOfATownsOne() {
        assertThat(FULL.classes()).hasSize(33);
        assertThat(FULL.children()).hasSizeBetween(860, 940);
        assertThat(FULL.staff().teachers()).hasSize(60);
        assertThat(FULL.loads()).extracting(Load::teacher).containsAll(ids(FULL));
        assertThat(FULL.children()).extracting(Child::consent).contains("GIVEN", "REFUSED", null);
        assertThat(FULL.children().stream().collect(Collectors.groupingBy(Child::guardian)))
                .anySatisfy((_, children) -> assertThat(children).hasSizeGreaterThan(1));
    }

    @Test
    void isTheSameAtEveryRun() {
        assertThat(SchoolPlan.full()).isEqualTo(FULL);
        assertThat(WeekPlan.of(SchoolPlan.full())).isEqualTo(WeekPlan.of(FULL));
    }

    @Test
    void theSmallSchoolIsAPartOfTheFullOne() {
        assertThat(FULL.classes()).containsAll(SMALL.classes());
        assertThat(FULL.staff().members()).containsAll(SMALL.staff().members());
        assertThat(FULL.children()).anySatisfy(child -> assertThat(child.id()).isEqualTo("student-demo-student"));
    }

    @Test
    void brothersAndSistersAreInDifferentClassesAndHaveOneSurname() {
        FULL.children().stream()
                .collect(Collectors.groupingBy(Child::guardian))
                .values()
                .forEach(family -> {
                    assertThat(family).extracting(Child::schoolClass).doesNotHaveDuplicates();
                    assertThat(family)
                            .extracting(child -> child.name().surname().replaceAll("а$", ""))
                            .containsOnly(family.getFirst().name().surname().replaceAll("а$", ""));
                });
    }

    @Test
    void nobodyIsInTwoPlacesAndNoClassWaitsBetweenLessons() {
        for (var school : List.of(SMALL, FULL)) {
            var week = WeekPlan.of(school);
            assertThat(week)
                    .extracting(placed -> placed.load().teacher() + placed.weekday() + "/" + placed.period())
                    .doesNotHaveDuplicates();
            assertThat(week)
                    .hasSize(school.loads().stream().mapToInt(Load::hours).sum());
            week.stream()
                    .collect(Collectors.groupingBy(
                            placed -> placed.load().group().schoolClass().id() + placed.weekday()))
                    .values()
                    .forEach(SchoolPlanTest::assertWithoutHoles);
        }
    }

    /** Lessons of the same period are those of parts of the class, whose members are different ones. */
    private static void assertWithoutHoles(List<Placed> day) {
        var periods = day.stream().map(Placed::period).collect(Collectors.toCollection(TreeSet::new));
        assertThat(periods.last()).isEqualTo(periods.size());
        day.stream().collect(Collectors.groupingBy(Placed::period)).values().forEach(together -> {
            var members = new HashSet<String>();
            together.forEach(
                    placed -> placed.load().group().members().forEach(student -> assertThat(members.add(student))
                            .isTrue()));
            assertThat(together.size() == 1
                            || together.stream()
                                    .noneMatch(placed -> placed.load().group().wholeClass()))
                    .isTrue();
        });
    }

    private static List<String> ids(SchoolPlan plan) {
        return plan.staff().teachers().stream().map(Staff.Member::id).toList();
    }
}
