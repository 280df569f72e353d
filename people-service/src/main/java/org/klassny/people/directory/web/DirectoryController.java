package org.klassny.people.directory.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.klassny.kit.actor.Actor;
import org.klassny.kit.problem.RuleViolated;
import org.klassny.kit.time.SchoolDay;
import org.klassny.people.directory.read.DirectoryQueries;
import org.klassny.people.directory.read.DirectoryQueries.StaffName;
import org.klassny.people.directory.read.MeQueries;
import org.klassny.people.directory.read.MeQueries.Me;
import org.klassny.people.reference.read.PeopleRule;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/people")
@Tag(name = "directory", description = "Who one is, and who the staff are; for every login")
class DirectoryController {

    private final MeQueries persons;
    private final DirectoryQueries directory;
    private final SchoolDay days;

    DirectoryController(MeQueries persons, DirectoryQueries directory, SchoolDay days) {
        this.persons = persons;
        this.directory = directory;
        this.days = days;
    }

    record Directory(List<StaffName> staff) {}

    @GetMapping("/me")
    @Operation(summary = "Read who one is")
    Me me(Actor actor) {
        return persons.find(actor.school(), actor.person(), days.today(actor.school()))
                .orElseThrow(() -> new RuleViolated(PeopleRule.UNKNOWN_PERSON, "The account has no card."));
    }

    @GetMapping("/directory")
    @Operation(summary = "Read the names of the staff")
    Directory directory(Actor actor) {
        return new Directory(directory.staff(actor.school()));
    }
}
