package org.klassny.notification.settings.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import java.util.List;
import java.util.Map;
import org.klassny.kit.actor.Actor;
import org.klassny.kit.axon.Commands;
import org.klassny.kit.axon.Commands.Origin;
import org.klassny.kit.form.Id;
import org.klassny.kit.problem.RuleViolated;
import org.klassny.notification.settings.events.Frequency;
import org.klassny.notification.settings.events.NoticeKind;
import org.klassny.notification.settings.read.NoticeSettingsQueries;
import org.klassny.notification.settings.read.NoticeSettingsQueries.ChildSettings;
import org.klassny.notification.settings.write.SetNoticeSettings;
import org.klassny.notification.settings.write.SettingsRule;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/notification/settings")
@PreAuthorize("hasRole('GUARDIAN')")
@Tag(name = "settings", description = "What a guardian wants to be told of each child, and how soon (D2)")
class NoticeSettingsController {

    private final Commands commands;
    private final NoticeSettingsQueries settings;

    NoticeSettingsController(Commands commands, NoticeSettingsQueries settings) {
        this.commands = commands;
        this.settings = settings;
    }

    /** One entry a child. */
    record NoticeSettingsPage(List<ChildSettings> settings) {}

    /** Kinds that are not named stay as they are. */
    record NoticeSettingsRequest(
            @NotEmpty Map<NoticeKind, @NotNull Frequency> kinds,
            @PositiveOrZero int seen) {}

    @GetMapping
    @Operation(summary = "Read the wishes for one's own children")
    NoticeSettingsPage own(Actor actor) {
        return new NoticeSettingsPage(settings.of(actor.school(), actor.person()));
    }

    @PutMapping("/{studentId}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Set wishes for a child", description = "The digest has the school's time of the day.")
    void set(@PathVariable @Id String studentId, @Valid @RequestBody NoticeSettingsRequest request, Actor actor) {
        if (!settings.isChildOf(actor.school(), actor.person(), studentId)) {
            throw new RuleViolated(SettingsRule.NOT_YOUR_CHILD, "This student is not your child.");
        }
        var command = SetNoticeSettings.of(actor.school(), actor.person(), studentId, request.kinds(), request.seen());
        commands.send(command, actor.as("GUARDIAN"), Origin.UI);
    }
}
